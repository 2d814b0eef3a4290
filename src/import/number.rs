//! Figures written as text: what people and their software make of a number.

/// The sign between whole and fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
}

impl DecimalSign {
    /// The character.
    pub fn char(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// A figure read from text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Its value; a percentage as a ratio (0.25 for 25 %).
    pub value: f64,
    /// Whether it carried a percent sign.
    pub percent: bool,
    /// ISO code of the currency written beside it.
    pub currency: Option<&'static str>,
    /// The decimal sign it proves, whatever the column says.
    pub proves: Option<DecimalSign>,
    /// Whether it reads differently with the other decimal sign (`1.234`).
    pub ambiguous: bool,
}

/// Currency signs and codes as they stand beside figures, with their ISO code; longest first where one begins another.
const CURRENCIES: &[(&str, &str)] = &[
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("р.", "RUB"),
    ("₽", "RUB"),
    ("rub", "RUB"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("us$", "USD"),
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
    ("欧元", "EUR"),
    ("美元", "USD"),
    ("元", "CNY"),
    ("¥", "CNY"),
    ("jpy", "JPY"),
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
    ("aud", "AUD"),
    ("r$", "BRL"),
    ("brl", "BRL"),
];

/// Multipliers written after a figure.
const MULTIPLIERS: &[(&str, f64)] = &[
    ("тыс.", 1e3),
    ("тыс", 1e3),
    ("млн.", 1e6),
    ("млн", 1e6),
    ("млрд.", 1e9),
    ("млрд", 1e9),
    ("mln.", 1e6),
    ("mln", 1e6),
    ("mil.", 1e6),
    ("mio.", 1e6),
    ("mio", 1e6),
    ("million", 1e6),
    ("mrd.", 1e9),
    ("mrd", 1e9),
    ("mld", 1e9),
    ("mlrd", 1e9),
    ("bn", 1e9),
    ("mii", 1e3),
    ("亿", 1e8),
    ("億", 1e8),
    ("万", 1e4),
    ("萬", 1e4),
    ("千", 1e3),
    ("k", 1e3),
    ("m", 1e6),
];

/// The ISO code of a currency sign or code, alone or with blanks around it.
pub fn currency_of(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    CURRENCIES
        .iter()
        .find(|(sign, _)| *sign == text)
        .map(|(_, code)| *code)
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

/// Whether a text can only be read as a figure if it begins or ends like one; a cheap test before [`parse`].
pub fn may_be_figure(text: &str) -> bool {
    text.chars().count() <= 40 && text.chars().any(|c| c.is_ascii_digit() || is_wide_digit(c))
}

/// Reads a figure. `decimal` decides what `1.234` means; without it, a single sign before exactly three digits groups
/// thousands. Reads blanks of every width, apostrophes, Indian groups, parentheses and trailing minus as negative,
/// U+2212, percent, currencies before or after, full-width digits, and multipliers (万, тыс., mln).
pub fn parse(text: &str, decimal: Option<DecimalSign>) -> Option<Figure> {
    if !may_be_figure(text) {
        return None;
    }
    let mut rest = fold(text);
    let mut negative = false;
    let mut sign_seen = false;
    let mut percent = 1.0;
    let mut is_percent = false;
    let mut currency = None;
    let mut multiplier = 1.0;
    if rest.starts_with('(') && rest.ends_with(')') {
        rest = rest[1..rest.len() - 1].trim().to_owned();
        negative = true;
        sign_seen = true;
    }
    // Signs and words are taken off at both ends until digits stand there.
    loop {
        let before = rest.len();
        rest = rest.trim().to_owned();
        if !sign_seen {
            if let Some(inner) = rest.strip_prefix(['-', '+']) {
                negative = rest.starts_with('-');
                sign_seen = true;
                rest = inner.to_owned();
            } else if let Some(inner) = rest.strip_suffix('-') {
                negative = true;
                sign_seen = true;
                rest = inner.to_owned();
            } else if rest.starts_with('(') && rest.ends_with(')') {
                rest = rest[1..rest.len() - 1].to_owned();
                negative = true;
                sign_seen = true;
            }
        }
        if !is_percent && let Some(inner) = rest.strip_suffix(['%', '‰']) {
            percent = if rest.ends_with('%') { 0.01 } else { 0.001 };
            is_percent = true;
            rest = inner.to_owned();
        }
        if currency.is_none()
            && let Some((inner, code)) = strip_word(&rest, CURRENCIES)
        {
            currency = Some(code);
            rest = inner;
        }
        if multiplier == 1.0
            && let Some((inner, factor)) = strip_suffix_word(&rest, MULTIPLIERS)
        {
            multiplier = factor;
            rest = inner;
        }
        if rest.len() == before {
            break;
        }
    }
    let (value, proves, ambiguous) = digits(rest.trim(), decimal)?;
    let value = value * multiplier * percent;
    Some(Figure {
        value: if negative { -value } else { value },
        percent: is_percent,
        currency,
        proves,
        ambiguous,
    })
}

/// ASCII digits, one kind of minus, one kind of blank, lower case.
fn fold(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '\u{200e}' | '\u{200f}' | '\u{202a}'
                    ..='\u{202e}' | '\u{feff}' | '\u{2060}' | '\u{200b}'
            )
        })
        .flat_map(|c| {
            let c = match c {
                '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
                '\u{2212}' | '\u{2013}' | '\u{2012}' | '\u{fe63}' => '-',
                '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\u{2008}' | '\u{3000}'
                | '\t' => ' ',
                '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{b4}' | '`' => '\'',
                '￥' => '¥',
                _ => c,
            };
            c.to_lowercase()
        })
        .collect()
}

fn is_wide_digit(c: char) -> bool {
    ('０'..='９').contains(&c)
}

/// Takes a word off the front or the end.
fn strip_word(text: &str, words: &[(&str, &'static str)]) -> Option<(String, &'static str)> {
    words
        .iter()
        .filter_map(|(word, meaning)| {
            text.strip_prefix(word)
                .or_else(|| text.strip_suffix(word))
                .filter(|rest| rest.chars().any(|c| c.is_ascii_digit()))
                .map(|rest| (rest.to_owned(), *meaning, word.len()))
        })
        .max_by_key(|&(_, _, length)| length)
        .map(|(rest, meaning, _)| (rest, meaning))
}

fn strip_suffix_word(text: &str, words: &[(&str, f64)]) -> Option<(String, f64)> {
    words
        .iter()
        .filter_map(|(word, factor)| {
            text.strip_suffix(word)
                .filter(|rest| rest.trim_end().ends_with(|c: char| c.is_ascii_digit()))
                .map(|rest| (rest.to_owned(), *factor, word.len()))
        })
        .max_by_key(|&(_, _, length)| length)
        .map(|(rest, factor, _)| (rest, factor))
}

/// Digits with their separators: value, the decimal sign proven, and whether the other sign would read differently.
fn digits(text: &str, decimal: Option<DecimalSign>) -> Option<(f64, Option<DecimalSign>, bool)> {
    let bytes = text.as_bytes();
    if bytes.is_empty()
        || !bytes.iter().any(u8::is_ascii_digit)
        || !bytes.iter().all(|b| {
            b.is_ascii_digit() || matches!(b, b'.' | b',' | b' ' | b'\'' | b'e' | b'+' | b'-')
        })
    {
        return None;
    }
    if bytes.iter().any(|b| matches!(b, b'e' | b'+' | b'-')) {
        return scientific(text);
    }
    let commas = bytes.iter().filter(|&&b| b == b',').count();
    let points = bytes.iter().filter(|&&b| b == b'.').count();
    let others = bytes.iter().any(|b| matches!(b, b' ' | b'\''));
    let (sign, proves, ambiguous) = match (commas, points) {
        (0, 0) => (None, None, false),
        (1, 0) | (0, 1) => {
            let own = if commas == 1 {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            };
            let at = text.find(own.char())?;
            let after = bytes.len() - at - 1;
            let whole = &text[..at];
            let could_group = after == 3
                && !others
                && (1..=3).contains(&whole.len())
                && whole != "0"
                && !whole.starts_with('0');
            if !could_group {
                (Some(own), Some(own), false)
            } else {
                let is_decimal = decimal == Some(own);
                (is_decimal.then_some(own), None, true)
            }
        }
        (0, _) => (None, Some(DecimalSign::Comma), false),
        (_, 0) => (None, Some(DecimalSign::Point), false),
        _ => {
            let last = if text.rfind(',') > text.rfind('.') {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            };
            let count = if last == DecimalSign::Comma {
                commas
            } else {
                points
            };
            if count > 1 {
                return None;
            }
            (Some(last), Some(last), false)
        }
    };
    let (whole, fraction) = match sign {
        Some(sign) => text.split_once(sign.char())?,
        None => (text, ""),
    };
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || !is_grouped(whole) {
        return None;
    }
    let plain: String = whole
        .chars()
        .filter(char::is_ascii_digit)
        .chain(std::iter::once('.'))
        .chain(fraction.chars())
        .collect();
    let value = plain
        .trim_end_matches('.')
        .parse::<f64>()
        .ok()
        .or_else(|| format!("0{plain}").trim_end_matches('.').parse().ok())?;
    Some((value, proves, ambiguous))
}

/// Whether the separators of a whole part stand where thousands (or lakhs) are grouped.
fn is_grouped(whole: &str) -> bool {
    let mut groups = whole.split(['.', ',', ' ', '\'']);
    let kinds: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    if kinds.windows(2).any(|pair| pair[0] != pair[1]) {
        return false;
    }
    let first = groups.next().unwrap_or("");
    let rest: Vec<&str> = groups.collect();
    if rest.is_empty() {
        return true;
    }
    let Some((last, middle)) = rest.split_last() else {
        return true;
    };
    (1..=3).contains(&first.len())
        && last.len() == 3
        && (middle.iter().all(|group| group.len() == 3)
            || (first.len() <= 2 && middle.iter().all(|group| group.len() == 2)))
}

fn scientific(text: &str) -> Option<(f64, Option<DecimalSign>, bool)> {
    let (mantissa, exponent) = text.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let mantissa = mantissa.replace(',', ".");
    if exponent.abs() > 300 || mantissa.is_empty() || mantissa.contains(' ') {
        return None;
    }
    let value: f64 = format!("{mantissa}e{exponent}").parse().ok()?;
    value.is_finite().then_some((value, None, false))
}
