//! Plain figures written as text, kept digit for digit in eight bytes until the column says what they mean.

use super::number::DecimalSign;

/// A plain figure written as text, packed without loss: digits, decimal places, signs.
///
/// From the low end: 52 bits of digits, 1 sign, 4 decimal places, 2 decimal sign, 3 grouping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal(pub u64);

const DIGITS: u64 = (1 << 52) - 1;
const GROUPS: [char; 7] = ['.', ',', ' ', '\u{a0}', '\u{202f}', '\'', '\u{2019}'];

impl Decimal {
    /// Packs `-1.234,56`; `None` for anything that would not come back digit for digit (leading zeros, more than 15
    /// digits, other characters).
    #[inline]
    pub fn pack(text: &str) -> Option<Self> {
        let first = *text.as_bytes().first()?;
        if !(first.is_ascii_digit() || first == b'-') || text.len() > 28 {
            return None;
        }
        let negative = first == b'-';
        let body = if negative { &text[1..] } else { text };
        let bytes = body.as_bytes();
        if let Some(decimal) = Self::plain(negative, bytes) {
            return Some(decimal);
        }
        let mut mantissa: u64 = 0;
        let mut digits = 0usize;
        let mut run = 0usize;
        let mut group: Option<usize> = None;
        let mut last: Option<char> = None;
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if byte.is_ascii_digit() {
                mantissa = mantissa * 10 + u64::from(byte - b'0');
                digits += 1;
                run += 1;
                at += 1;
                if digits > 15 {
                    return None;
                }
                continue;
            }
            let sign = body[at..].chars().next()?;
            let kind = GROUPS.iter().position(|&known| known == sign)?;
            if let Some(previous) = last {
                // The sign before this one grouped: three digits, and the same sign all along.
                if run != 3 || group.is_some_and(|known| GROUPS[known] != previous) {
                    return None;
                }
                group = GROUPS.iter().position(|&known| known == previous);
            } else if run == 0 || run > 3 && kind > 1 {
                return None;
            }
            if last.is_none() && digits > 3 && kind > 1 {
                return None;
            }
            last = Some(sign);
            run = 0;
            at += sign.len_utf8();
        }
        Self::assemble(negative, mantissa, digits, run, group, last, body)
    }

    /// The common case: digits with one decimal sign or none. `None` means only that it is not this case.
    #[inline]
    fn plain(negative: bool, bytes: &[u8]) -> Option<Self> {
        if bytes.len() > 15 {
            return None;
        }
        let mut mantissa: u64 = 0;
        let mut sign = 0u64;
        let mut whole = bytes.len();
        for (at, &byte) in bytes.iter().enumerate() {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 {
                mantissa = mantissa * 10 + u64::from(digit);
            } else if sign == 0 && matches!(byte, b'.' | b',') {
                sign = if byte == b'.' { 1 } else { 2 };
                whole = at;
            } else {
                return None;
            }
        }
        let scale = if sign == 0 {
            0
        } else {
            bytes.len() - whole - 1
        };
        if whole == 0
            || whole > 1 && bytes[0] == b'0'
            || sign > 0 && scale == 0
            || negative && mantissa == 0
        {
            return None;
        }
        Some(Self(
            mantissa | u64::from(negative) << 52 | (scale as u64) << 53 | sign << 57,
        ))
    }

    fn assemble(
        negative: bool,
        mantissa: u64,
        digits: usize,
        run: usize,
        group: Option<usize>,
        last: Option<char>,
        body: &str,
    ) -> Option<Self> {
        if digits == 0 || run == 0 || (negative && mantissa == 0) {
            return None;
        }
        let (sign, scale, group) = match last {
            None => (0, 0, None),
            Some(last) if group.is_some_and(|known| GROUPS[known] == last) => {
                if run != 3 {
                    return None;
                }
                (0, 0, group)
            }
            Some('.') => (1, run, group),
            Some(',') => (2, run, group),
            Some(other) => {
                if run != 3 {
                    return None;
                }
                (0, 0, GROUPS.iter().position(|&known| known == other))
            }
        };
        let whole = digits - scale;
        if whole == 0 || (whole > 1 && body.starts_with('0')) {
            return None;
        }
        if group.is_some() && !first_group_fits(body, whole) {
            return None;
        }
        if group == Some(0) && sign == 1 || group == Some(1) && sign == 2 {
            return None;
        }
        let packed = mantissa
            | u64::from(negative) << 52
            | (scale as u64) << 53
            | (sign as u64) << 57
            | group.map_or(0, |known| known as u64 + 1) << 59;
        Some(Self(packed))
    }

    /// The digits.
    pub fn mantissa(self) -> u64 {
        self.0 & DIGITS
    }

    /// Whether a minus stands before it.
    pub fn is_negative(self) -> bool {
        self.0 >> 52 & 1 == 1
    }

    /// Digits after the decimal sign as written.
    pub fn scale(self) -> u32 {
        (self.0 >> 53 & 15) as u32
    }

    /// The last point or comma, where it may be a decimal sign.
    pub fn decimal_sign(self) -> Option<DecimalSign> {
        match self.0 >> 57 & 3 {
            1 => Some(DecimalSign::Point),
            2 => Some(DecimalSign::Comma),
            _ => None,
        }
    }

    /// The sign that groups its thousands.
    pub fn group(self) -> Option<char> {
        let kind = (self.0 >> 59 & 7) as usize;
        (kind > 0).then(|| GROUPS[kind - 1])
    }

    /// Whether it reads differently with the other decimal sign: one sign before exactly three digits.
    pub fn is_unsure(self) -> bool {
        self.decimal_sign().is_some()
            && self.scale() == 3
            && self.group().is_none()
            && (1_000..1_000_000).contains(&self.mantissa())
    }

    /// The value, given the column's decimal sign.
    pub fn value(self, decimal: DecimalSign) -> f64 {
        let scale = if self.is_unsure() && self.decimal_sign() != Some(decimal) {
            0
        } else {
            self.scale()
        };
        let value = self.mantissa() as f64 / POWERS[scale as usize & 15];
        if self.is_negative() { -value } else { value }
    }

    /// The text it came from.
    pub fn show(self) -> String {
        let digits = format!(
            "{:0width$}",
            self.mantissa(),
            width = self.scale() as usize + 1
        );
        let (whole, fraction) = digits.split_at(digits.len() - self.scale() as usize);
        let mut text = String::new();
        if self.is_negative() {
            text.push('-');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0
                && (whole.len() - at).is_multiple_of(3)
                && let Some(group) = self.group()
            {
                text.push(group);
            }
            text.push(digit);
        }
        if let Some(sign) = self.decimal_sign() {
            text.push(sign.char());
            text.push_str(fraction);
        }
        text
    }
}

const POWERS: [f64; 16] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

fn first_group_fits(body: &str, whole: usize) -> bool {
    let first = body.bytes().take_while(u8::is_ascii_digit).count();
    first == (whole - 1) % 3 + 1
}
