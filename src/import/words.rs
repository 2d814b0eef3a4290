//! The words of headers in six languages: data in `assets/words`, matched on folded text.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

pub use super::cell_words::{has_legal_form, is_error};
pub use super::header_language::language_of;
use super::header_words::{self, PivotHeader};
pub use super::header_words::{is_number, preference};
pub use super::row_words::{
    is_balance, is_count, is_plain_total, is_remark, is_statistic, is_total, is_unit,
};
use crate::locale::{Language, Locale};
use crate::model::Field;

/// What a header word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// A field.
    Field(Field),
    /// A name, of whatever the rows are.
    Name,
    /// A number or code, of whatever the rows are.
    Id,
    /// A cost by unit.
    UnitCost,
    /// A code made of digits that counts nothing (post code, telephone, bar code); it is nobody's name.
    Code,
    /// A column known to be of no use as anything but itself (telephone, address); it is nobody's name.
    Plain,
}

impl Meaning {
    fn from_id(id: &str) -> Option<Self> {
        match id {
            "name" => Some(Self::Name),
            "id" => Some(Self::Id),
            "unit_cost" => Some(Self::UnitCost),
            "plain" => Some(Self::Plain),
            "code" => Some(Self::Code),
            _ => Field::from_id(id).map(Self::Field),
        }
    }

    /// Whether it names who or what a row is about; a word of it inside a longer header says little.
    fn is_role(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Id
                | Self::Field(
                    Field::Customer
                        | Field::Supplier
                        | Field::Product
                        | Field::Invoice
                        | Field::Status
                )
        )
    }
}

struct Dictionary {
    phrases: FxHashMap<String, Meaning>,
    longest: usize,
    /// Chinese phrases by their first character: they are looked for inside headers, which have no blanks.
    han: FxHashMap<char, Vec<(String, Meaning)>>,
}

static HEADERS: LazyLock<Dictionary> = LazyLock::new(|| {
    let mut phrases = FxHashMap::default();
    let mut longest = 1;
    for (meaning, phrase) in entries(include_str!("../../assets/words/headers.txt")) {
        if let Some(meaning) = Meaning::from_id(meaning) {
            let folded = fold(phrase);
            longest = longest.max(folded.split(' ').count());
            phrases.entry(folded).or_insert(meaning);
        }
    }
    // What the program itself calls a field is understood when it comes back.
    for language in Language::ALL {
        let locale = Locale::new(language);
        for &field in Field::ALL {
            let folded = fold(&locale.text(&format!("field-{}", field.id())));
            longest = longest.max(folded.split(' ').count());
            phrases.entry(folded).or_insert(Meaning::Field(field));
        }
    }
    let mut han: FxHashMap<char, Vec<(String, Meaning)>> = FxHashMap::default();
    for (phrase, &meaning) in &phrases {
        if let Some(first) = phrase.chars().next()
            && phrase.chars().any(is_han)
        {
            let known = han.entry(first).or_default();
            known.push((phrase.clone(), meaning));
        }
    }
    Dictionary {
        phrases,
        longest,
        han,
    }
});

/// `key: a; b; c` lines as pairs; `#` begins a comment.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(key, phrases)| {
            phrases
                .split(';')
                .map(move |phrase| (key.trim(), phrase.trim()))
        })
        .filter(|(_, phrase)| !phrase.is_empty())
}

/// A header or value reduced to what identifies it: lower case without diacritics, camel case and punctuation as blanks,
/// Chinese in simplified characters.
pub fn fold(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        if c.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    let folded: String = spaced
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| {
            let c = if is_han(c) {
                header_words::simple(c)
            } else {
                c
            };
            if c.is_alphanumeric() || matches!(c, '%' | '&') {
                c
            } else {
                ' '
            }
        })
        .collect();
    folded
        .replace('ß', "ss")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Words that qualify a header without changing what it is.
const QUALIFIERS: &[&str] = &[
    "excl",
    "ex",
    "incl",
    "btw",
    "vat",
    "iva",
    "tva",
    "ht",
    "ttc",
    "fara",
    "cu",
    "senza",
    "excluding",
    "including",
    "without",
    "tax",
    "ндс",
    "без",
    "с",
    "руб",
    "р",
    "тыс",
    "млн",
    "eur",
    "euro",
    "usd",
    "gbp",
    "ron",
    "lei",
    "rub",
    "cny",
    "rmb",
    "chf",
    "pln",
    "in",
    "days",
    "dagen",
    "giorni",
    "zile",
    "дней",
    "дни",
    "days",
    "units",
    "stuks",
    "ytd",
    "k",
    "mln",
    "mio",
    "%",
    "net",
    "netto",
    "nett",
];

/// What a header means, and how sure that is (1 = the whole header is a known phrase).
pub fn meaning_of(header: &str) -> Option<(Meaning, f64)> {
    let bare = without_brackets(header);
    let dictionary = &*HEADERS;
    for candidate in [header, bare.as_str()] {
        if let Some(&meaning) = dictionary.phrases.get(&fold(candidate)) {
            return Some((meaning, 1.0));
        }
    }
    let folded = without_years(&fold(&bare));
    if let Some(&meaning) = dictionary.phrases.get(&folded) {
        return Some((meaning, 0.98));
    }
    if let Some(pivot) = PivotHeader::of(&folded) {
        return Some(in_pivot(&pivot));
    }
    let tokens: Vec<&str> = folded
        .split(' ')
        .filter(|token| !token.is_empty())
        .collect();
    if header_words::is_tax(&tokens) {
        return Some((Meaning::Plain, 0.96));
    }
    if let Some(meaning) = composite(&tokens) {
        return Some((meaning, 0.96));
    }
    let telling: Vec<&str> = tokens
        .iter()
        .copied()
        .filter(|token| !QUALIFIERS.contains(token))
        .collect();
    if telling.is_empty() {
        return None;
    }
    if let Some(&meaning) = dictionary.phrases.get(&telling.join(" ")) {
        return Some((meaning, 0.95));
    }
    let found = if telling.iter().any(|token| token.chars().any(is_han)) {
        inside_han(&telling.concat())
    } else {
        inside(&telling)
    };
    found.filter(|&(meaning, quality)| quality >= if meaning.is_role() { 0.58 } else { 0.44 })
}

/// What a header of a pivot table means: only amounts and quantities are still themselves when they are added up.
fn in_pivot(header: &PivotHeader<'_>) -> (Meaning, f64) {
    let summed = match header {
        PivotHeader::RowLabels => return (Meaning::Name, 0.95),
        PivotHeader::Count => None,
        PivotHeader::Sum(summed) => meaning_of(summed),
    };
    let adds_up = |meaning: &(Meaning, f64)| {
        use Field as F;
        let Meaning::Field(field) = meaning.0 else {
            return false;
        };
        matches!(
            field,
            F::Amount | F::Billing | F::Revenue | F::Spend | F::Quantity | F::Cost | F::Margin
        )
    };
    let summed = summed.filter(adds_up);
    summed.map_or((Meaning::Plain, 0.96), |(meaning, quality)| {
        (meaning, quality * 0.98)
    })
}

/// The number or the name of somebody or something: `Debiteur: Code`, `Name of the vendor`, `客户编码`.
fn composite(tokens: &[&str]) -> Option<Meaning> {
    use header_words::{LINKS, NUMBERS, TITLES};
    let dictionary = &*HEADERS;
    let known = |rest: &str| dictionary.phrases.get(rest).copied();
    let joined;
    let (number, title, rest) = if let [word] = tokens
        && let Some((start, number)) = header_words::han_end(word)
    {
        joined = start.to_owned();
        (number, !number, joined)
    } else {
        let has = |list: &[&str]| tokens.iter().any(|token| list.contains(token));
        let left = tokens
            .iter()
            .filter(|t| !NUMBERS.contains(t) && !TITLES.contains(t) && !LINKS.contains(t));
        joined = left.copied().collect::<Vec<_>>().join(" ");
        (has(NUMBERS), has(TITLES), joined)
    };
    if rest.is_empty() || !(number || title) {
        return None;
    }
    let Meaning::Field(field) = known(&rest)? else {
        return None;
    };
    let code = match field {
        Field::Customer => Field::CustomerId,
        Field::Supplier => Field::SupplierId,
        Field::Product => Field::ProductId,
        Field::Invoice => return Some(Meaning::Field(Field::Invoice)),
        _ => return None,
    };
    Some(Meaning::Field(if title { field } else { code }))
}

/// The longest known phrase among the tokens of a header.
fn inside(tokens: &[&str]) -> Option<(Meaning, f64)> {
    let dictionary = &*HEADERS;
    let mut best: Option<(Meaning, f64)> = None;
    for length in (1..=tokens.len().min(dictionary.longest)).rev() {
        for window in tokens.windows(length) {
            if let Some(&meaning) = dictionary.phrases.get(&window.join(" ")) {
                let quality = 0.9 * length as f64 / tokens.len() as f64;
                let better = best.is_none_or(|(known, before)| {
                    quality > before || (quality == before && known.is_role() && !meaning.is_role())
                });
                if better {
                    best = Some((meaning, quality));
                }
            }
        }
    }
    best
}

fn inside_han(text: &str) -> Option<(Meaning, f64)> {
    let dictionary = &*HEADERS;
    let total = text.chars().count() as f64;
    let places = text.char_indices().filter_map(|(at, first)| {
        let known = dictionary.han.get(&first)?;
        Some(
            known
                .iter()
                .filter(move |(phrase, _)| text[at..].starts_with(phrase.as_str())),
        )
    });
    places
        .flatten()
        .map(|(phrase, meaning)| {
            let quality = 0.9 * phrase.chars().count() as f64 / total;
            (*meaning, quality, phrase)
        })
        .max_by(|a, b| {
            a.1.total_cmp(&b.1)
                .then_with(|| b.0.is_role().cmp(&a.0.is_role()))
                .then_with(|| b.2.cmp(a.2))
        })
        .map(|(meaning, quality, _)| (meaning, quality))
}

pub(super) fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Whether a header cell holds a word of the trade.
pub fn is_known_header(text: &str) -> bool {
    // A pivot table is no better a table than what it was made of.
    text.chars().count() <= 60
        && PivotHeader::of(&fold(text)).is_none()
        && meaning_of(text).is_some_and(|(_, quality)| quality > 0.6)
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    let mut bare = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' | '（' | '【' => depth += 1,
            ')' | ']' | '）' | '】' => depth = (depth - 1).max(0),
            _ if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    bare
}

/// Without years: `omzet 2024`, `2024年开票额`, `fy24`.
fn without_years(folded: &str) -> String {
    let is_year = |token: &str| {
        let digits = token
            .trim_start_matches("fy")
            .trim_end_matches(['年', '度', 'г']);
        let digits = digits.strip_suffix("年").unwrap_or(digits);
        digits.len() == 4
            && digits
                .parse::<u16>()
                .is_ok_and(|year| (1980..2100).contains(&year))
    };
    let mut text = folded
        .split(' ')
        .filter(|token| !is_year(token))
        .collect::<Vec<_>>()
        .join(" ");
    // Chinese has no blanks: a year may stand inside.
    while let Some(at) = text.find('年') {
        let digits = text[..at]
            .chars()
            .rev()
            .take_while(char::is_ascii_digit)
            .count();
        if digits != 4 {
            break;
        }
        text.replace_range(at - 4..at + '年'.len_utf8(), "");
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a cell stands for "nothing": `n/a`, `-`, `NULL`.
pub fn is_placeholder(text: &str) -> bool {
    if is_ruler(text) {
        return true;
    }
    if text.chars().count() > 16 {
        return false;
    }
    let bare = text.trim().to_lowercase();
    matches!(
        bare.as_str(),
        "" | "-"
            | "--"
            | "---"
            | "–"
            | "—"
            | "−"
            | "."
            | "?"
            | "/"
            | "n/a"
            | "na"
            | "n.a."
            | "n.a"
            | "#n/a"
            | "n/b"
            | "n.b."
            | "nvt"
            | "n.v.t."
            | "nan"
            | "null"
            | "none"
            | "nil"
            | "(null)"
            | "(blank)"
            | "(leeg)"
            | "(vuoto)"
            | "n.d."
            | "n/d"
            | "nd"
            | "n.d"
            | "нет данных"
            | "н/д"
            | "н.д."
            | "无数据"
            | "不详"
            | "unknown"
            | "onbekend"
            | "tbd"
            | "tbc"
            | "nessuno"
            | "nessuna"
            | "nu există"
            | "nu exista"
            | "x.x"
            | "#null!"
            | "#n/b"
            | "#н/д"
            | "нет"
            | "не указано"
            | "暂无"
            | "无"
            | "空"
            | "geen"
            | "k.a."
            | "s/d"
            | "n.r."
            | "…"
            | "..."
            | "…."
            | "*"
            | "**"
            | "-,-"
            | "-.-"
    )
}

/// Whether a cell is a line drawn with dashes, as lists for printing have them.
pub fn is_ruler(text: &str) -> bool {
    let is_mark = |c: char| matches!(c, '-' | '=' | '_' | '─' | '═' | '+' | ':' | '|' | ' ');
    text.len() >= 2
        && text.starts_with(['-', '=', '_', '─', '═', '+', ':'])
        && text.chars().all(is_mark)
        && text
            .chars()
            .filter(|c| matches!(c, '-' | '=' | '_' | '─' | '═'))
            .count()
            >= 2
}

/// Whether a text says that something is not known: `n/a`, `н/д`, `?`; words like `none` may be a step of a scale.
pub fn is_unknown(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "nvt",
        "na",
        "nan",
        "null",
        "tbd",
        "tbc",
        "unknown",
        "onbekend",
        "нет данных",
        "не указано",
        "无数据",
        "不详",
        "暂无",
    ];
    is_placeholder(text)
        && (text.contains(['/', '.', '?', '#']) || WORDS.contains(&&*text.trim().to_lowercase()))
}

/// Whether a cell of a text column stands for "nothing"; stricter than [`is_placeholder`], for NA may be a region.
pub fn is_void(text: &str) -> bool {
    text.len() <= 8
        && matches!(
            text.trim().to_ascii_lowercase().as_str(),
            "" | "-"
                | "--"
                | "–"
                | "—"
                | "null"
                | "#n/a"
                | "n/a"
                | "nan"
                | "(null)"
                | "(blank)"
                | "#null!"
        )
}

/// Whether a header names months, quarters or weeks.
pub fn is_period(header: &str) -> bool {
    let folded = fold(header);
    let words = folded.split(' ');
    let named = |word: &str| {
        matches!(
            word,
            "month"
                | "months"
                | "period"
                | "quarter"
                | "week"
                | "yearmonth"
                | "yyyymm"
                | "maand"
                | "periode"
                | "kwartaal"
                | "mese"
                | "periodo"
                | "trimestre"
                | "settimana"
                | "luna"
                | "perioada"
                | "trimestru"
                | "trimestrul"
                | "saptamana"
                | "месяц"
                | "период"
                | "квартал"
                | "неделя"
                | "mois"
                | "monat"
                | "quartal"
                | "woche"
        )
    };
    let han = ["月", "月份", "期间", "季度", "年月", "周", "会计期间"];
    words.clone().count() <= 3 && words.clone().any(named) || han.contains(&folded.as_str())
}
