//! What a number format shows: a date, a percentage, an amount of money, or a bare figure.

use super::number;

/// How a number format shows a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// As it is.
    Plain,
    /// With a percent sign.
    Percent,
    /// With a currency.
    Money(&'static str),
}

/// Percent sign or currency in the first section of a number format.
pub(super) fn shown_by(format: &str) -> Shown {
    let first = format.split(';').next().unwrap_or("");
    if first.eq_ignore_ascii_case("percent") {
        return Shown::Percent;
    }
    let mut bare = String::new();
    let mut quoted = false;
    for c in first.chars() {
        match c {
            '"' => quoted = !quoted,
            '%' if !quoted => return Shown::Percent,
            _ => bare.push(c),
        }
    }
    if !bare.contains(['0', '#']) {
        return Shown::Plain;
    }
    // `[$€-407]`, `[$RON]`, `"lei"`, `€`.
    let named = bare.replace("[$", " ").replace(
        ['[', ']', '0', '#', '.', ',', '_', '\\', '*', '?', '(', ')'],
        " ",
    );
    let words = named
        .split_whitespace()
        .map(|word| word.split('-').next().unwrap_or(word));
    words
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .find_map(|word| number::currency_of(&word))
        .map_or(Shown::Plain, Shown::Money)
}

/// Whether a number format shows a date (a time of day alone is none).
pub(super) fn is_date(format: &str) -> bool {
    let first = format.split(';').next().unwrap_or("");
    let mut chars = first.chars();
    let (mut day, mut month, mut digits) = (false, false, false);
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                let _ = chars.by_ref().find(|&c| c == '"');
            }
            '[' => {
                let _ = chars.by_ref().find(|&c| c == ']');
            }
            '\\' | '_' | '*' => {
                chars.next();
            }
            'd' | 'D' | 'y' | 'Y' => day = true,
            'm' | 'M' => month = true,
            'h' | 'H' | 's' | 'S' => digits = true,
            '0' | '#' | '?' => return false,
            _ => {}
        }
    }
    (day || month && !digits) && !first.eq_ignore_ascii_case("general")
}
