//! Figures and percentages. Source: CLDR 46, `numbers.xml` of each language; Italian always groups, Romanian writes no
//! space before the percent sign, as its press and firms do.

use super::{Language, MISSING};

/// A space that neither breaks nor stretches a figure apart.
pub(super) const NO_BREAK: char = '\u{a0}';
/// The minus sign, as wide as the plus.
pub(super) const MINUS: char = '\u{2212}';

/// Group and decimal sign.
pub(super) fn signs(language: Language) -> (char, char) {
    match language {
        Language::En | Language::Zh => (',', '.'),
        Language::Nl | Language::It | Language::Ro => ('.', ','),
        Language::Ru => (NO_BREAK, ','),
    }
}

/// The figure without its sign, and whether it is below zero as printed. `None` where it is no number.
pub(super) fn digits(language: Language, value: f64, decimals: u8) -> Option<(bool, String)> {
    if value.is_nan() {
        return None;
    }
    if value.is_infinite() {
        return Some((value < 0.0, "∞".to_owned()));
    }
    let (group, decimal) = signs(language);
    let plain = rounded(value.abs(), decimals);
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 4);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    let zero = plain.bytes().all(|byte| byte == b'0' || byte == b'.');
    Some((value < 0.0 && !zero, text))
}

/// Halves away from zero, as spreadsheets round; beyond 2⁵³ there are no halves.
fn rounded(value: f64, decimals: u8) -> String {
    let places = usize::from(decimals.min(15));
    let scale = 10f64.powi(places as i32);
    let scaled = value * scale;
    let value = if scaled < 9e15 {
        scaled.round() / scale
    } else {
        value
    };
    format!("{value:.places$}")
}

pub(super) fn with_minus((negative, text): (bool, String)) -> String {
    if negative {
        format!("{MINUS}{text}")
    } else {
        text
    }
}

pub(super) fn number(language: Language, value: f64, decimals: u8) -> String {
    digits(language, value, decimals).map_or_else(|| MISSING.to_owned(), with_minus)
}

/// A figure inside a sentence: whole where it is whole, else at most two decimals without closing zeros.
pub(super) fn plain(language: Language, value: f64) -> String {
    if value.fract() == 0.0 {
        number(language, value, 0)
    } else {
        trimmed(language, number(language, value, 2))
    }
}

/// A ratio below this is what rounding leaves of nothing.
const DUST: f64 = 1e-9;

pub(super) fn percent(language: Language, ratio: f64, decimals: u8) -> String {
    // A share too small for its decimals is not none; the dust of a computed nothing is.
    let least = 10f64.powi(-2 - i32::from(decimals));
    let (sign, shown) = match ratio {
        small if (DUST..least / 2.0).contains(&small) => ("<", least),
        ratio => ("", ratio),
    };
    let Some(figure) = digits(language, shown * 100.0, decimals) else {
        return MISSING.to_owned();
    };
    let figure = format!("{sign}{}", with_minus(figure));
    match language {
        Language::Ru => format!("{figure}{NO_BREAK}%"),
        _ => format!("{figure}%"),
    }
}

/// The powers of ten that have a word: exponent and word, largest first.
fn powers(language: Language) -> &'static [(i32, &'static str)] {
    match language {
        Language::En => &[(12, "tn"), (9, "bn"), (6, "m"), (3, "k")],
        Language::Nl => &[(12, "bln"), (9, "mld"), (6, "mln"), (3, "dzd")],
        Language::It => &[(9, "mld"), (6, "mln"), (3, "mila")],
        Language::Ro => &[(9, "mld."), (6, "mil."), (3, "mii")],
        Language::Zh => &[(12, "万亿"), (8, "亿"), (4, "万")],
        Language::Ru => &[(12, "трлн"), (9, "млрд"), (6, "млн"), (3, "тыс.")],
    }
}

/// At most three digits that count (all whole digits where there are more), and the word of their power of ten, empty
/// below the first.
pub(super) fn shortened(language: Language, value: f64) -> Option<(bool, String, &'static str)> {
    if value.is_nan() {
        return None;
    }
    let size = value.abs();
    let mut word = "";
    let mut scaled = size;
    for &(exponent, name) in powers(language) {
        let unit = 10f64.powi(exponent);
        // 999 950 is a million, not "1,000 k".
        let whole_digits_left = if size / unit < 1.0 { 0.999_5 } else { 1.0 };
        if size / unit >= whole_digits_left {
            (word, scaled) = (name, size / unit);
            break;
        }
    }
    let decimals = match scaled {
        s if s >= 99.95 || s == 0.0 => 0,
        s if s >= 9.995 => 1,
        s if s >= 0.1 || s.is_nan() => 2,
        s => (2 - s.log10().floor().clamp(-12.0, 0.0) as i32) as u8,
    };
    let (_, text) = digits(language, scaled, decimals)?;
    let text = if decimals > 0 {
        trimmed(language, text)
    } else {
        text
    };
    let zero = text == "0";
    Some((value < 0.0 && !zero, text, word))
}

fn trimmed(language: Language, text: String) -> String {
    let (_, decimal) = signs(language);
    if !text.contains(decimal) {
        return text;
    }
    text.trim_end_matches('0')
        .trim_end_matches(decimal)
        .to_owned()
}

/// What stands between a figure and the word of its power of ten.
pub(super) fn gap(language: Language, word: &str) -> &'static str {
    match language {
        _ if word.is_empty() => "",
        Language::En => "",
        _ => "\u{a0}",
    }
}

pub(super) fn short(language: Language, value: f64) -> String {
    let Some((negative, figure, word)) = shortened(language, value) else {
        return MISSING.to_owned();
    };
    let gap = gap(language, word);
    with_minus((negative, format!("{figure}{gap}{word}")))
}
