//! Cells of a sheet written as nearly all are: `<c r="B2" s="1" t="s"><v>7</v></c>`.

use super::{Context, shown_as};
use crate::import::grid::Cell;

/// A cell: how long it is, where it stands, what it holds. `None` means only that it is written otherwise, or cut off.
#[inline]
pub(super) fn cell<'a>(bytes: &[u8], context: &Context<'a>) -> Option<(usize, u32, u32, Cell<'a>)> {
    let mut at = behind(bytes, 0, b"<c r=\"")?;
    let letters = at;
    let mut column = 0u32;
    while let letter @ b'A'..=b'Z' = *bytes.get(at)? {
        column = column * 26 + u32::from(letter - b'A') + 1;
        at += 1;
        if at - letters > 3 {
            return None;
        }
    }
    if bytes.get(at) == Some(&b'0') {
        return None;
    }
    let (row, end) = whole(bytes, at)?;
    let place = (
        u32::try_from(row).ok()?.checked_sub(1)?,
        column.checked_sub(1)?,
    );
    at = behind(bytes, end, b"\"")?;
    let mut style = None;
    if let Some(own) = behind(bytes, at, b" s=\"") {
        let (id, end) = whole(bytes, own)?;
        style = Some(id);
        at = behind(bytes, end, b"\"")?;
    }
    let (cell, end) = match behind(bytes, at, b" t=\"s\"><v>") {
        Some(at) => {
            let (id, end) = whole(bytes, at)?;
            (Cell::Text(context.strings.get(id)?), end)
        }
        None => {
            let (number, end) = figure(bytes, behind(bytes, at, b"><v>")?)?;
            let id = style.unwrap_or(0);
            let cell = shown_as(number, id, style.is_some(), context.styles)?;
            (cell, end)
        }
    };
    let length = behind(bytes, end, b"</v></c>")?;
    Some((length, place.0, place.1, cell))
}

/// The place behind what must stand at `at`.
#[inline]
fn behind<const N: usize>(bytes: &[u8], at: usize, expected: &[u8; N]) -> Option<usize> {
    let found = bytes.get(at..at + N)?;
    (found == expected).then_some(at + N)
}

/// A whole number of at most nine digits, and the place behind it.
#[inline]
fn whole(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let (mut value, mut at) = (0, from);
    while let digit @ b'0'..=b'9' = *bytes.get(at)? {
        value = value * 10 + usize::from(digit - b'0');
        at += 1;
        if at - from > 9 {
            return None;
        }
    }
    (at > from).then_some((value, at))
}

/// A number of at most fifteen digits, and the place behind it. Both its digits and the power of ten that divides them are
/// exact, so that their quotient is the number nearest to what is written.
#[inline]
fn figure(bytes: &[u8], from: usize) -> Option<(f64, usize)> {
    let negative = *bytes.get(from)? == b'-';
    let mut at = from + usize::from(negative);
    let (mut digits, mut count, mut scale) = (0u64, 0usize, 0usize);
    let mut has_point = false;
    loop {
        match *bytes.get(at)? {
            digit @ b'0'..=b'9' => {
                digits = digits * 10 + u64::from(digit - b'0');
                count += 1;
                scale += usize::from(has_point);
            }
            b'.' if !has_point => has_point = true,
            _ => break,
        }
        at += 1;
        if count > 15 {
            return None;
        }
    }
    if count == 0 {
        return None;
    }
    let value = digits as f64 / POWERS.get(scale)?;
    Some((if negative { -value } else { value }, at))
}

const POWERS: [f64; 16] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where it fails")]
mod tests {
    use super::*;

    /// Protects the last digit: a number read this way is the one that the standard library reads.
    #[test]
    fn numbers_are_read_to_the_last_bit() {
        let mut seed = 3u64;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let digits = (seed >> 20) % 10u64.pow(1 + (seed % 14) as u32);
            let text = format!("{digits:03}");
            let (whole, fraction) = text.split_at(text.len() - (seed >> 8) as usize % 3);
            let minus = if seed & 1 == 0 { "-" } else { "" };
            let text = format!("{minus}{whole}.{fraction}");
            let bytes = format!("{text}<");
            let (value, end) = figure(bytes.as_bytes(), 0).unwrap();
            assert_eq!(value.to_bits(), text.parse::<f64>().unwrap().to_bits());
            assert_eq!(end, text.len());
        }
        for odd in ["<", "-<", ".<", "1e5<", "1234567890123456<", "1.5"] {
            let read = figure(odd.as_bytes(), 0);
            assert!(
                read.is_none_or(|(_, end)| odd.as_bytes()[end] == b'e'),
                "{odd}"
            );
        }
    }
}
