//! Figures typed by the user.

use super::Language;
use super::number::signs;

pub(super) fn number(language: Language, text: &str) -> Option<f64> {
    let (group, decimal) = signs(language);
    let (mut plain, mut percent, mut negative, mut unit) = (String::new(), false, false, 1.0);
    let trimmed = text.trim();
    let inner = trimmed
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    negative |= inner.is_some();
    for c in inner.unwrap_or(trimmed).chars() {
        match c {
            '0'..='9' => plain.push(c),
            '０'..='９' => plain.push(char::from_u32(c as u32 - 0xff10 + 0x30)?),
            '-' | '−' | '－' if plain.is_empty() && !negative => negative = true,
            '+' if plain.is_empty() => {}
            '%' | '％' => percent = true,
            '万' => unit = 1e4,
            '亿' => unit = 1e8,
            c if c == decimal && !plain.contains('.') => plain.push('.'),
            c if c == group && !plain.contains('.') => {}
            '\'' | '’' => {}
            c if c.is_whitespace() => {}
            '€' | '$' | '£' | '¥' | '₽' | '₴' | '₹' | '元' => {}
            _ => return None,
        }
    }
    let value: f64 = plain.parse().ok()?;
    let value = value * unit * if percent { 0.01 } else { 1.0 };
    Some(if negative { -value } else { value })
}
