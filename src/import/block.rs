//! Records of delimited text many at a time: those that are as they should be, which are nearly all.

use super::grid;

/// Records at most.
const MOST: usize = 1024;

/// Records of one width without quotation marks, one behind the other: where each field stands.
pub(super) struct Block {
    delimiter: u8,
    quote: u8,
    /// Fields of a record.
    width: usize,
    /// For each record where its fields begin, and the second byte behind its last one.
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

    /// Where a field of a record stands, the record by its place in `rows`.
    #[inline]
    pub fn field(&self, record: usize, column: usize) -> (usize, usize) {
        let at = record * (self.width + 1) + column;
        match self.bounds.get(at..at + 2) {
            Some(&[start, next]) => (start as usize, next as usize - 1),
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
        if u32::try_from(bytes.len()).is_err() {
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
                if byte == self.delimiter {
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
                } else if byte == self.quote || byte == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
                    break 'block;
                }
            }
            base += 64;
        }
        self.bounds.truncate(self.rows.len() * (self.width + 1));
        (start, number)
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
}

impl Open {
    fn at(start: usize) -> Self {
        Self {
            field: start,
            filled: 0,
            is_odd: false,
        }
    }

    #[inline]
    fn close_field(&mut self, bytes: &[u8], end: usize) {
        if end > self.field {
            let is_graphic = bytes[self.field].is_ascii_graphic();
            self.filled += usize::from(is_graphic);
            self.is_odd |= !is_graphic;
        }
        self.field = end + 1;
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

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
    // The high bit of each byte that is below, without a carry into its neighbour.
    let below = |word: u64, limit: u64| {
        let carried = (word & !HIGHS) + (0x80 - limit) * ONES;
        !(carried | word) & HIGHS
    };
    let equal = |word: u64, byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    let mut bits = 0;
    for (at, word) in bytes.as_chunks::<8>().0.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let hits = equal(word, delimiter) | equal(word, quote) | below(word, 0x20);
        // The eight high bits, side by side.
        bits |= ((hits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * at);
    }
    bits
}
