//! What stands beside figures: currencies, multipliers, units of measure, marks of credit and debit.

use super::number::Side;

/// Currency signs and codes as they stand beside figures, with their ISO code; longest first where one begins another.
pub(super) const CURRENCIES: &[(&str, &str)] = &[
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("р.", "RUB"),
    ("₽", "RUB"),
    ("rub", "RUB"),
    ("rur", "RUB"),
    ("рублей", "RUB"),
    ("рубля", "RUB"),
    ("рубль", "RUB"),
    ("р", "RUB"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("евро", "EUR"),
    ("us$", "USD"),
    ("dollars", "USD"),
    ("долл.", "USD"),
    ("долл", "USD"),
    ("usd", "USD"),
    ("$", "USD"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("lei", "RON"),
    ("leu", "RON"),
    ("ron", "RON"),
    ("人民币", "CNY"),
    ("rmb", "CNY"),
    ("cny", "CNY"),
    ("cn¥", "CNY"),
    ("欧元", "EUR"),
    ("美元", "USD"),
    ("元整", "CNY"),
    ("元", "CNY"),
    ("¥", "CNY"),
    ("jpy", "JPY"),
    ("jp¥", "JPY"),
    ("円", "JPY"),
    ("sfr.", "CHF"),
    ("fr.", "CHF"),
    ("chf", "CHF"),
    ("₹", "INR"),
    ("rs.", "INR"),
    ("inr", "INR"),
    ("₴", "UAH"),
    ("грн.", "UAH"),
    ("грн", "UAH"),
    ("uah", "UAH"),
    ("₸", "KZT"),
    ("zł", "PLN"),
    ("pln", "PLN"),
    ("kč", "CZK"),
    ("czk", "CZK"),
    ("ft", "HUF"),
    ("huf", "HUF"),
    ("kr.", "SEK"),
    ("kr", "SEK"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("dkk", "DKK"),
    ("лв.", "BGN"),
    ("лв", "BGN"),
    ("bgn", "BGN"),
    ("mdl", "MDL"),
    ("₺", "TRY"),
    ("try", "TRY"),
    ("cad", "CAD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("aud", "AUD"),
    ("au$", "AUD"),
    ("a$", "AUD"),
    ("nz$", "NZD"),
    ("nzd", "NZD"),
    ("hk$", "HKD"),
    ("hkd", "HKD"),
    ("港币", "HKD"),
    ("港元", "HKD"),
    ("s$", "SGD"),
    ("sgd", "SGD"),
    ("nt$", "TWD"),
    ("twd", "TWD"),
    ("mx$", "MXN"),
    ("mxn", "MXN"),
    ("₩", "KRW"),
    ("krw", "KRW"),
    ("฿", "THB"),
    ("thb", "THB"),
    ("₪", "ILS"),
    ("ils", "ILS"),
    ("aed", "AED"),
    ("sar", "SAR"),
    ("zar", "ZAR"),
    ("isk", "ISK"),
    ("kzt", "KZT"),
    ("тенге", "KZT"),
    ("byn", "BYN"),
    ("rsd", "RSD"),
    ("₫", "VND"),
    ("₦", "NGN"),
    ("r$", "BRL"),
    ("brl", "BRL"),
];

/// Multipliers written after a figure.
pub(super) const MULTIPLIERS: &[(&str, f64)] = &[
    ("тыс.", 1e3),
    ("тыс", 1e3),
    ("тысяч", 1e3),
    ("тысячи", 1e3),
    ("млн.", 1e6),
    ("млн", 1e6),
    ("миллионов", 1e6),
    ("миллиона", 1e6),
    ("миллион", 1e6),
    ("млрд.", 1e9),
    ("млрд", 1e9),
    ("миллиардов", 1e9),
    ("миллиарда", 1e9),
    ("миллиард", 1e9),
    ("трлн", 1e12),
    ("mln.", 1e6),
    ("mln", 1e6),
    ("mil.", 1e6),
    ("mio.", 1e6),
    ("mio", 1e6),
    ("mn", 1e6),
    ("million", 1e6),
    ("millions", 1e6),
    ("miljoen", 1e6),
    ("milioni", 1e6),
    ("milione", 1e6),
    ("milioane", 1e6),
    ("milion", 1e6),
    ("mrd.", 1e9),
    ("mrd", 1e9),
    ("mld.", 1e9),
    ("mld", 1e9),
    ("mlrd", 1e9),
    ("miljard", 1e9),
    ("miliardi", 1e9),
    ("miliardo", 1e9),
    ("miliarde", 1e9),
    ("billion", 1e9),
    ("bn", 1e9),
    ("b", 1e9),
    ("thousand", 1e3),
    ("duizend", 1e3),
    ("dzd", 1e3),
    ("mila", 1e3),
    ("mii", 1e3),
    ("万亿", 1e12),
    ("亿", 1e8),
    ("億", 1e8),
    ("千万", 1e7),
    ("百万", 1e6),
    ("万", 1e4),
    ("萬", 1e4),
    ("千", 1e3),
    ("lakh", 1e5),
    ("lac", 1e5),
    ("crore", 1e7),
    ("k", 1e3),
    ("к", 1e3),
    ("m", 1e6),
    ("м", 1e6),
];

/// Units of measure written after a figure, with what they measure: synonyms share it.
pub(super) const UNITS: &[(&str, &str)] = &[
    ("st.", "pcs"),
    ("st", "pcs"),
    ("stk.", "pcs"),
    ("stk", "pcs"),
    ("stuks", "pcs"),
    ("stuk", "pcs"),
    ("stück", "pcs"),
    ("pcs.", "pcs"),
    ("pcs", "pcs"),
    ("pc", "pcs"),
    ("units", "pcs"),
    ("unit", "pcs"),
    ("ea", "pcs"),
    ("pz.", "pcs"),
    ("pz", "pcs"),
    ("pezzi", "pcs"),
    ("buc.", "pcs"),
    ("buc", "pcs"),
    ("bucăți", "pcs"),
    ("шт.", "pcs"),
    ("шт", "pcs"),
    ("ед.", "pcs"),
    ("ед", "pcs"),
    ("个", "pcs"),
    ("件", "pcs"),
    ("台", "pcs"),
    ("只", "pcs"),
    ("套", "pcs"),
    ("kg", "kg"),
    ("кг", "kg"),
    ("公斤", "kg"),
    ("千克", "kg"),
    ("gr", "g"),
    ("g", "g"),
    ("ton", "t"),
    ("tons", "t"),
    ("t", "t"),
    ("тонн", "t"),
    ("т", "t"),
    ("吨", "t"),
    ("ltr", "l"),
    ("l", "l"),
    ("л", "l"),
    ("m²", "m2"),
    ("m2", "m2"),
    ("м²", "m2"),
    ("м2", "m2"),
    ("m³", "m3"),
    ("m3", "m3"),
    ("м3", "m3"),
    ("hours", "h"),
    ("hrs", "h"),
    ("hr", "h"),
    ("uur", "h"),
    ("ore", "h"),
    ("час", "h"),
    ("часов", "h"),
    ("ч", "h"),
    ("小时", "h"),
    ("days", "d"),
    ("day", "d"),
    ("dagen", "d"),
    ("dag", "d"),
    ("giorni", "d"),
    ("gg", "d"),
    ("zile", "d"),
    ("дней", "d"),
    ("дня", "d"),
    ("дн.", "d"),
    ("дн", "d"),
    ("天", "d"),
    ("kwh", "kwh"),
    ("mwh", "mwh"),
    ("pallets", "pallet"),
    ("weeks", "wk"),
    ("week", "wk"),
    ("wks", "wk"),
    ("wk", "wk"),
    ("weken", "wk"),
    ("settimane", "wk"),
    ("sett.", "wk"),
    ("săpt.", "wk"),
    ("săptămâni", "wk"),
    ("недель", "wk"),
    ("недели", "wk"),
    ("нед.", "wk"),
    ("нед", "wk"),
    ("周", "wk"),
    ("months", "mo"),
    ("month", "mo"),
    ("maanden", "mo"),
    ("mesi", "mo"),
    ("luni", "mo"),
    ("мес.", "mo"),
    ("мес", "mo"),
    ("месяцев", "mo"),
    ("个月", "mo"),
    ("x", "x"),
    ("×", "x"),
    ("箱", "box"),
];

/// Words and signs before a figure that is no exact one.
pub(super) const ABOUT: &[&str] = &[
    "~",
    "≈",
    "ca.",
    "ca ",
    "circa ",
    "approx.",
    "about ",
    "около ",
    "ок.",
    "примерно ",
    "约",
    "大约",
    "aprox.",
    "cca ",
    "cca.",
];

/// The figure behind a word for `about`, where it begins with one.
pub(super) fn behind_about(text: &str) -> Option<&str> {
    let rest = ABOUT.iter().find_map(|word| text.strip_prefix(word))?;
    let rest = rest.trim_start();
    rest.starts_with(|c: char| !c.is_alphabetic())
        .then_some(rest)
}

/// Marks of credit and debit behind an amount. Single letters too: where a column has one of them only, they say nothing.
pub(super) const SIDES: &[(&str, Side)] = &[
    ("cr.", Side::Credit),
    ("cr", Side::Credit),
    ("credit", Side::Credit),
    ("c", Side::Credit),
    ("h", Side::Credit),
    ("haben", Side::Credit),
    ("кт", Side::Credit),
    ("贷", Side::Credit),
    ("dr.", Side::Debit),
    ("dr", Side::Debit),
    ("db", Side::Debit),
    ("debit", Side::Debit),
    ("debet", Side::Debit),
    ("d", Side::Debit),
    ("s", Side::Debit),
    ("soll", Side::Debit),
    ("дт", Side::Debit),
    ("借", Side::Debit),
];

/// The ISO code of a currency sign or code, alone or with blanks around it.
pub fn currency_of(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    CURRENCIES
        .iter()
        .find(|(sign, _)| *sign == text)
        .map(|(_, code)| *code)
}

/// An ISO code, where it is one that [`currency_of`] tells.
pub fn known_currency(code: &str) -> Option<&'static str> {
    CURRENCIES
        .iter()
        .map(|(_, known)| *known)
        .find(|known| *known == code)
}

/// The currency named anywhere in a header or a number format (`Valoare (lei)`, `#,##0.00 "€"`).
pub fn currency_within(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let symbol = CURRENCIES.iter().find(|(sign, _)| {
        !sign.chars().all(|c| c.is_alphabetic() || c == '.') && lower.contains(sign)
    });
    if let Some((_, code)) = symbol {
        return Some(code);
    }
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1 || *word == "元")
        .find_map(|word| {
            CURRENCIES
                .iter()
                .find(|(sign, _)| {
                    sign.trim_end_matches('.') == word && *sign != "ft" && *sign != "try"
                })
                .map(|(_, code)| *code)
        })
}

/// What a header says that its figures count in, as it writes it, with the factor: `（万元）`, `тыс. руб.`, `(€ 000)`,
/// `in miljoenen`.
pub fn scale_within(header: &str) -> Option<(String, f64)> {
    let lower = header.to_lowercase();
    // Chinese has no blanks: the unit stands in brackets or at the end.
    let han = [
        ("亿元", 1e8),
        ("亿", 1e8),
        ("千万元", 1e7),
        ("百万元", 1e6),
        ("百万", 1e6),
        ("万元", 1e4),
        ("萬元", 1e4),
        ("万", 1e4),
        ("千元", 1e3),
    ];
    let ends: String = lower
        .chars()
        .map(|c| {
            if "（）()[]【】:：/,，、".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    for part in ends.split_whitespace() {
        let unit = part.trim_start_matches("单位").trim_start_matches("人民币");
        let money = ["美元", "欧元", "港币", "日元", "卢布"];
        let bare = money
            .iter()
            .find_map(|name| unit.strip_suffix(name))
            .unwrap_or(unit);
        if let Some((word, factor)) = han.iter().find(|(word, _)| bare == *word) {
            return Some(((*word).to_owned(), *factor));
        }
    }
    if let Some((word, factor)) = han
        .iter()
        .find(|(word, _)| word.ends_with('元') && lower.trim_end().ends_with(word))
    {
        return Some(((*word).to_owned(), *factor));
    }
    let bare: String = lower.chars().filter(|c| !"€$£₽¥".contains(*c)).collect();
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    const THOUSANDS: &[&str] = &[
        "'000", "’000", "(000)", "000's", "000s", "x1000", "x 1000", "×1000", "× 1000", "x1.000",
        "x 1.000", "x1,000", "x 1,000", "x 1 000", "in 1000", "in 1.000", "in 1,000",
    ];
    const MILLIONS: &[&str] = &[
        "x1000000",
        "x 1000000",
        "x 1.000.000",
        "x 1,000,000",
        "x 1 000 000",
        "000 000",
    ];
    // The longer ones begin with the shorter.
    for (marks, unit, factor) in [(MILLIONS, "1 000 000", 1e6), (THOUSANDS, "1 000", 1e3)] {
        if marks.iter().any(|mark| bare.contains(mark)) {
            return Some((unit.to_owned(), factor));
        }
    }
    lower
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '€' | '$' | '£' | '₽' | '¥'))
        .filter(|word| !word.is_empty())
        .find_map(|word| {
            // The sentence that tells it has a full stop of its own.
            Some((word.trim_end_matches('.').to_owned(), scale_word(word)?))
        })
}

/// The factor of a word of a header. Single letters only together with a currency: `k€`, `€m`.
fn scale_word(word: &str) -> Option<f64> {
    let bare = word.trim_matches('.');
    let factor = match bare {
        "тыс" | "тысяч" | "тысячи" | "тысячах" | "thousand" | "thousands" | "duizend"
        | "duizenden" | "dzd" | "migliaia" | "mii" | "tausend" | "tsd" | "milliers" | "keur"
        | "kusd" | "kgbp" | "kchf" | "teur" => 1e3,
        "млн" | "миллион" | "миллионов" | "миллионах" | "mln" | "million" | "millions"
        | "miljoen" | "miljoenen" | "milioni" | "milioane" | "mio" | "meur" | "musd" => 1e6,
        "млрд" | "mld" | "mrd" | "billion" | "billions" | "miljard" | "miliardi" | "miliarde"
        | "bn" => 1e9,
        _ => {
            let money = |c: char| "€$£₽¥".contains(c);
            let letter = bare.trim_matches(money);
            if letter.len() == bare.len() {
                return None;
            }
            return match letter {
                "k" => Some(1e3),
                "m" | "mn" | "mln" | "mio" => Some(1e6),
                "b" | "bn" => Some(1e9),
                _ => None,
            };
        }
    };
    Some(factor)
}

/// What a line above the table begins with where it says in what the figures below are.
const LEADS: &[&str] = &[
    "in",
    "bedragen",
    "amounts",
    "figures",
    "importi",
    "valori",
    "sume",
    "sumele",
    "суммы",
    "в",
    "all",
    "alle",
];

/// The currency that a line above the table states for all of it: `（单位：元）`, `Currency: USD`, `importi in euro`,
/// `Omzet per klant (€)`, `Выручка, руб.`; a name of a currency alone may be anything.
pub fn currency_of_title(text: &str) -> Option<&'static str> {
    const KEYS: &[&str] = &[
        "currency",
        "valuta",
        "munt",
        "munteenheid",
        "moneda",
        "valută",
        "divisa",
        "валюта",
        "币种",
        "货币",
        "单位",
        "金额单位",
    ];
    if text.chars().count() > 60 {
        return None;
    }
    let lower = text.to_lowercase();
    let bare = lower.trim().trim_end_matches([')', ']', '）', '】', '.']);
    let ends_with_yuan = |said: &str| said.ends_with('元').then_some("CNY");
    let within = |said: &str| currency_within(said).or_else(|| ends_with_yuan(said.trim_end()));
    let before = |place: usize| bare[..place].rsplit(['(', '（', '[', '【', ' ']).next();
    if let Some(place) = bare.find([':', '：'])
        && before(place).is_some_and(|key| KEYS.contains(&key))
    {
        return within(&bare[place..]);
    }
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let leads = words.first().is_some_and(|word| LEADS.contains(word)) && words.len() <= 6;
    if leads || scale_of_title(text).is_some() {
        return within(bare);
    }
    let marks = [
        (',', ""),
        ('(', ""),
        ('（', ""),
        ('[', ""),
        (' ', "in "),
        (' ', "в "),
    ];
    marks.iter().find_map(|(mark, lead)| {
        let (before, last) = match *lead {
            "" => bare.rsplit_once(*mark)?,
            lead => bare.rsplit_once(&format!(" {lead}"))?,
        };
        let last = last
            .trim()
            .trim_start_matches("in ")
            .trim_start_matches("в ");
        let named = currency_of(last).or_else(|| currency_of(&format!("{last}.")));
        named.filter(|_| !before.trim().is_empty())
    })
}

/// The same for a line above the table that says nothing else: `单位：万元`, `тыс. руб.`, `(bedragen x € 1.000)`.
pub fn scale_of_title(text: &str) -> Option<(String, f64)> {
    const UNIT_LEADS: &[&str] = &[
        "x",
        "ед",
        "единица",
        "изм",
        "unit",
        "units",
        "eenheid",
        "valuta",
    ];
    let is_lead = |word: &str| LEADS.contains(&word) || UNIT_LEADS.contains(&word);
    // `Sales by customer (k€)`, `Структура закупок, тыс. руб.`
    let text = text.trim();
    let open = text.strip_suffix([')', '）', ']']).and_then(|text| {
        let (title, unit) = text.rsplit_once(['(', '（', '['])?;
        (!title.trim().is_empty()).then_some(unit)
    });
    let text = match open.or_else(|| text.rsplit_once(", ").map(|(_, unit)| unit)) {
        Some(unit) if text.chars().count() <= 160 && scale_within(unit).is_some() => unit,
        _ => text,
    };
    if text.chars().count() > 48 {
        return None;
    }
    let found = scale_within(text)?;
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let says_only_that = |word: &&str| {
        LEADS.contains(word)
            || scale_word(word).is_some()
            || currency_of(word).is_some()
            || word.bytes().all(|b| b.is_ascii_digit())
    };
    let leads = words.first().is_some_and(|word| is_lead(word));
    let told =
        lower.contains("单位") || words.iter().all(says_only_that) || leads && words.len() <= 6;
    told.then_some(found)
}
