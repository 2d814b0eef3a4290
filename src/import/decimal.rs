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

    /// The figure between two places of a text where it is of the common sort, digits with one decimal sign or none; `None`
    /// means only that it must be looked at more closely.
    #[inline]
    pub fn within(text: &[u8], start: usize, end: usize) -> Option<Self> {
        let negative = text.get(start) == Some(&b'-');
        let start = start + usize::from(negative);
        let length = end.checked_sub(start)?;
        let word = text.get(start..start + 8);
        match word.and_then(|word| <[u8; 8]>::try_from(word).ok()) {
            Some(word) if (1..=8).contains(&length) => {
                Self::short(negative, u64::from_le_bytes(word), length as u32)
            }
            _ if length > 0 => Self::plain(negative, text.get(start..end)?),
            _ => None,
        }
    }

    /// As [`Decimal::plain`], of the first bytes of a word, all at once.
    #[inline]
    fn short(negative: bool, word: u64, length: u32) -> Option<Self> {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const ZEROS: u64 = ONES * b'0' as u64;
        let spare = 8 * (8 - length);
        let is_zero = word as u8 == b'0';
        // The last character on top, nothing but zeros before the first; then 0 to 9 for each digit.
        let filler = ZEROS & ((1u64 << spare) - 1);
        let digits = ((word << spare) | filler) ^ ZEROS;
        let others = (((digits & !(ONES << 7)) + ONES * 0x76) | digits) & (ONES << 7);
        let (digits, sign, scale) = if others == 0 {
            (digits, 0, 0)
        } else {
            let bit = others.trailing_zeros() & !7;
            let sign = match (digits >> bit) as u8 ^ b'0' {
                b'.' => 1,
                b',' => 2,
                _ => return None,
            };
            if others & (others - 1) != 0 || bit == 56 || bit == spare {
                return None;
            }
            let before = digits & ((1u64 << bit) - 1);
            let behind = digits & (u64::MAX << (bit + 8));
            ((before << 8) | behind, sign, u64::from(7 - bit / 8))
        };
        let whole = u64::from(length) - scale - u64::from(sign > 0);
        // Two digits at a time, then four, then eight.
        let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
        let low = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(0x000f_4240_0000_0064);
        let high = ((pairs >> 16) & 0x0000_00ff_0000_00ff).wrapping_mul(0x0000_2710_0000_0001);
        let mantissa = low.wrapping_add(high) >> 32;
        if is_zero && whole > 1 || negative && mantissa == 0 {
            return None;
        }
        Some(Self(
            mantissa | u64::from(negative) << 52 | scale << 53 | sign << 57,
        ))
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the short way: it says what the long way says, or nothing.
    #[test]
    fn figures_are_the_same_eight_digits_at_a_time() {
        let parts = [
            "", "0", "7", "05", "12", "123", "4567", "00000", "123456", "a", "-", " ",
        ];
        for (whole, fraction) in parts.iter().flat_map(|a| parts.iter().map(move |b| (a, b))) {
            for sign in ["", ".", ",", ".,", "..", "/", ":"] {
                for minus in ["", "-", "--"] {
                    let text = format!("{minus}{whole}{sign}{fraction}");
                    let within = format!("9{text},1;23.45678");
                    let found = Decimal::within(within.as_bytes(), 1, 1 + text.len());
                    let plain = match text.strip_prefix('-') {
                        Some(bare) => Decimal::plain(true, bare.as_bytes()),
                        None => Decimal::plain(false, text.as_bytes()),
                    };
                    assert_eq!(found, plain, "{text}");
                    let packed = Decimal::pack(&text);
                    assert!(found.is_none() || found == packed, "{text}");
                }
            }
        }
    }
}
