//! Records of delimited text many at a time: those that are as they should be, which are nearly all.

use super::grid;

/// Records at most.
const MOST: usize = 1024;

/// Set on where a field begins that stands within quotation marks.
const QUOTED: u32 = 1 << 31;

/// Records of one width, one behind the other: where each field stands. Fields may stand within quotation marks that hold
/// neither marks nor line breaks.
pub(super) struct Block {
    delimiter: u8,
    quote: u8,
    /// Fields of a record.
    width: usize,
    /// For each record where its fields begin ([`QUOTED`]: with a mark), and the second byte behind its last one.
    bounds: Vec<u32>,
    /// The number of each record; those in which nothing stands are left out.
    pub rows: Vec<u32>,
    /// Places among them of those in which one field is filled.
    pub thin: Vec<u32>,
}

impl Block {
    /// An empty one, for records of `width` fields; none where there is no such width.
    pub fn of(delimiter: char, quote: u8, width: usize) -> Option<Self> {
        let is_plain = delimiter.is_ascii() && !matches!(delimiter, ' ' | '\r' | '\n');
        (is_plain && width > 1).then(|| Self {
            delimiter: delimiter as u8,
            quote,
            width,
            bounds: Vec::new(),
            rows: Vec::new(),
            thin: Vec::new(),
        })
    }

    /// Fields of a record.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Where a field of a record stands, without marks around it; the record by its place in `rows`.
    #[inline]
    pub fn field(&self, record: usize, column: usize) -> (usize, usize) {
        let at = record * (self.width + 1) + column;
        match self.bounds.get(at..at + 2) {
            Some(&[start, next]) => {
                let mark = start / QUOTED;
                let (start, next) = (start & !QUOTED, next & !QUOTED);
                ((start + mark) as usize, (next - 1 - mark) as usize)
            }
            _ => (0, 0),
        }
    }

    /// Takes the records from byte `from` on, of which the first has the number `row`, up to one that must be looked at
    /// more closely; the byte where that begins, and its number.
    pub fn read(&mut self, text: &str, from: usize, row: u32) -> (usize, u32) {
        self.bounds.clear();
        self.rows.clear();
        self.thin.clear();
        let bytes = text.as_bytes();
        let (mut start, mut number) = (from, row);
        if bytes.len() >= QUOTED as usize {
            return (start, number);
        }
        let mut base = from;
        let mut open = Open::at(from);
        self.bounds.push(from as u32);
        'block: while base < bytes.len() {
            let mut marks = marks_at(bytes, base, self.delimiter, self.quote);
            while marks != 0 {
                let at = base + marks.trailing_zeros() as usize;
                marks &= marks - 1;
                let byte = bytes[at];
                if open.is_within {
                    let closes = byte == self.quote && self.closes(bytes, at);
                    if !closes && (byte == self.quote || matches!(byte, b'\n' | b'\r')) {
                        break 'block;
                    }
                    open.is_within = !closes;
                } else if byte == self.delimiter {
                    open.close_field(bytes, at);
                    self.bounds.push(at as u32 + 1);
                } else if byte == b'\n' {
                    let is_two = at > open.field && bytes[at - 1] == b'\r';
                    let end = at - usize::from(is_two);
                    open.close_field(bytes, end);
                    self.bounds.push(end as u32 + 1);
                    if !self.close_record(text, &mut open, number) {
                        break 'block;
                    }
                    (start, number) = (at + 1, number.saturating_add(1));
                    open = Open::at(start);
                    if self.rows.len() >= MOST {
                        break 'block;
                    }
                    self.bounds.push(start as u32);
                } else if byte == self.quote && at == open.field {
                    (open.is_within, open.is_quoted) = (true, true);
                    if let Some(start) = self.bounds.last_mut() {
                        *start |= QUOTED;
                    }
                } else if byte == self.quote || byte == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                    break 'block;
                }
            }
            base += 64;
        }
        self.bounds.truncate(self.rows.len() * (self.width + 1));
        (start, number)
    }

    /// Leaves out the records in which none of some columns is filled, as if there were no others.
    pub fn narrow(&mut self, text: &str, columns: &[usize]) {
        let is_filled = |record: usize, column: usize| {
            let (start, end) = self.field(record, column);
            start < end && !grid::trim(text.get(start..end).unwrap_or("")).is_empty()
        };
        // Two are enough to know that it is neither blank nor thin.
        let filled = |record: usize| {
            let filled = columns.iter().filter(|at| is_filled(record, **at));
            filled.take(2).count()
        };
        let counts: Vec<usize> = (0..self.rows.len()).map(filled).collect();
        let mut places = counts.iter();
        self.rows
            .retain(|_| places.next().is_some_and(|filled| *filled > 0));
        if self.rows.len() < counts.len() {
            let records = self.bounds.chunks(self.width + 1).zip(&counts);
            let stay = records.filter(|(_, filled)| **filled > 0);
            self.bounds = stay.flat_map(|(record, _)| record).copied().collect();
        }
        let stay = counts.iter().filter(|filled| **filled > 0);
        let thin = (0..).zip(stay).filter(|(_, filled)| **filled == 1);
        self.thin = thin.map(|(place, _)| place).collect();
    }

    /// Whether a quotation mark closes its field beyond doubt.
    fn closes(&self, bytes: &[u8], at: usize) -> bool {
        let ends = match bytes.get(at + 1..) {
            Some([b'\n', ..] | [b'\r', b'\n', ..]) => true,
            Some([next, ..]) => *next == self.delimiter,
            _ => false,
        };
        ends && bytes[at - 1] != b'\\'
    }

    /// Keeps the record that was read where something stands in it; `false` where it is not of the width.
    fn close_record(&mut self, text: &str, open: &mut Open, number: u32) -> bool {
        let first = self.rows.len() * (self.width + 1);
        if self.bounds.len() != first + self.width + 1 {
            return false;
        }
        if open.is_odd {
            let is_filled = |column: &usize| {
                let (start, end) = self.field(self.rows.len(), *column);
                !grid::trim(text.get(start..end).unwrap_or("")).is_empty()
            };
            open.filled = (0..self.width).filter(is_filled).count();
        }
        if open.filled == 0 {
            self.bounds.truncate(first);
            return true;
        }
        if open.filled == 1 {
            self.thin.push(self.rows.len() as u32);
        }
        self.rows.push(number);
        true
    }
}

/// A record that is being read.
struct Open {
    /// Where its last field begins.
    field: usize,
    /// Fields in which something stands.
    filled: usize,
    /// Whether a field begins with something that may be no more than a blank.
    is_odd: bool,
    /// Whether its last field stands within quotation marks, and whether these are still open.
    is_quoted: bool,
    is_within: bool,
}

impl Open {
    fn at(start: usize) -> Self {
        Self {
            field: start,
            filled: 0,
            is_odd: false,
            is_quoted: false,
            is_within: false,
        }
    }

    #[inline]
    fn close_field(&mut self, bytes: &[u8], end: usize) {
        let mark = usize::from(self.is_quoted);
        let first = self.field + mark;
        if end - mark > first {
            let is_graphic = bytes[first].is_ascii_graphic();
            self.filled += usize::from(is_graphic);
            self.is_odd |= !is_graphic;
        }
        self.field = end + 1;
        self.is_quoted = false;
    }
}

/// A bit for each of the 64 bytes at `base` that is a delimiter, a quotation mark or a control character.
#[inline]
fn marks_at(bytes: &[u8], base: usize, delimiter: u8, quote: u8) -> u64 {
    let all = bytes.get(base..base + 64);
    match all.and_then(|all| <&[u8; 64]>::try_from(all).ok()) {
        Some(all) => marks(all, delimiter, quote),
        None => {
            let mut last = [b'x'; 64];
            let rest = bytes.get(base..).unwrap_or(&[]);
            last[..rest.len()].copy_from_slice(rest);
            marks(&last, delimiter, quote) & !(u64::MAX << rest.len())
        }
    }
}

#[inline]
fn marks(bytes: &[u8; 64], delimiter: u8, quote: u8) -> u64 {
    // A byte of 0 or 1 each, which is done many at a time.
    let mut hits = [0u8; 64];
    for (hit, &byte) in hits.iter_mut().zip(bytes) {
        *hit = u8::from((byte == delimiter) | (byte == quote) | (byte < 0x20));
    }
    let mut bits = 0;
    for (at, word) in hits.as_chunks::<8>().0.iter().enumerate() {
        // The lowest bits of eight bytes, side by side.
        let side_by_side = u64::from_le_bytes(*word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits |= side_by_side << (8 * at);
    }
    bits
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where it fails")]
mod tests {
    use super::*;
    use crate::import::delimited::{Record, Scanner};

    /// Protects the promise that a file reads the same whether its records are taken many at a time or one by one: marks in
    /// their place, doubled, escaped, never closed; blanks around them; delimiters and line breaks within.
    #[test]
    fn a_block_holds_what_its_records_say_one_by_one() {
        const FIELDS: [&str; 12] = [
            "", "a", "bc", "\u{e9}", " d ", "\"x\"", "\"y, z\"", "\"\"", "\" \"", "\" v\"", "=1",
            "-2,5",
        ];
        const ODD: [&str; 9] = [
            "\"",
            "\\",
            "\"a\"\"b\"",
            "\"a\\\"",
            "\"q\n\"",
            "\r",
            "b\"c",
            " \"e\" ",
            "\"f\"g",
        ];
        let mut seed = 11u64;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) as usize % below
        };
        let (mut taken, mut quoted) = (0, 0);
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..1 + next(4) {
                let width = if next(20) == 0 { 2 } else { 3 };
                for at in 0..width {
                    let is_odd = next(30) == 0;
                    text.push_str(if at > 0 { "," } else { "" });
                    text.push_str(if is_odd {
                        ODD[next(9)]
                    } else {
                        FIELDS[next(12)]
                    });
                }
                text.push_str(if next(2) == 0 { "\n" } else { "\r\n" });
            }
            let mut block = Block::of(',', b'"', 3).unwrap();
            let (end, after) = block.read(&text, 0, 0);
            let mut scanner = Scanner::resumed(&text, ',', 0, 0, false);
            let mut record = Record::default();
            let mut kept = block.rows.iter().enumerate();
            for number in 0..after {
                assert!(scanner.next(&mut record), "{text:?}");
                let own: Vec<_> = (0..record.len())
                    .map(|at| grid::trim(&record.text(&text, at)).to_owned())
                    .collect();
                assert_eq!(own.len(), 3, "{text:?}");
                let filled = own.iter().filter(|field| !field.is_empty()).count();
                if filled == 0 {
                    continue;
                }
                let (place, row) = kept.next().unwrap();
                let fields = (0..3).map(|column| {
                    let (start, end) = block.field(place, column);
                    grid::trim(text.get(start..end).unwrap_or("?"))
                });
                assert_eq!(*row, number, "{text:?}");
                assert_eq!(fields.collect::<Vec<_>>(), own, "{text:?}");
                assert_eq!(
                    block.thin.contains(&(place as u32)),
                    filled == 1,
                    "{text:?}"
                );
                taken += 1;
                quoted += usize::from(record.line(&text).contains('"'));
            }
            assert_eq!(kept.next(), None, "{text:?}");
            assert_eq!(scanner.at, end, "{text:?}");
        }
        assert!(taken > 9_000 && quoted > 5_000, "{taken} {quoted}");
    }
}
