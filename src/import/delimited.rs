//! Records of delimited text: quotes, line ends of every kind, and the delimiter told from the text.

mod quotes;

pub use quotes::Quotes;

use std::borrow::Cow;

/// One field: where it stands and whether quotes must be taken off.
#[derive(Clone, Copy, Debug, Default)]
struct Field {
    start: usize,
    end: usize,
    quoted: bool,
}

/// One record. Reused from record to record.
#[derive(Debug, Default)]
pub struct Record {
    fields: Vec<Field>,
    /// Its number, from 0; blank lines count, line breaks within quotes do not.
    pub row: u32,
    /// Byte where it begins.
    pub start: usize,
    /// Byte behind it.
    pub end: usize,
    /// Whether a quotation mark in it is never closed.
    pub unclosed: bool,
    quotes: Quotes,
}

/// A quoted field longer than this was opened by mistake.
const LONGEST_QUOTE: usize = 128 << 10;

impl Record {
    /// Fields.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Fields up to the last one that is not blank.
    pub fn filled_len(&self, text: &str) -> usize {
        let is_filled = |field: &Field| {
            text.get(field.start..field.end)
                .is_some_and(|raw| !raw.trim().is_empty())
        };
        self.fields
            .iter()
            .rposition(is_filled)
            .map_or(0, |at| at + 1)
    }

    /// The text of a field, quotes taken off.
    #[inline]
    pub fn text<'t>(&self, text: &'t str, at: usize) -> Cow<'t, str> {
        let Some(field) = self.fields.get(at) else {
            return Cow::Borrowed("");
        };
        let raw = text.get(field.start..field.end).unwrap_or("");
        if field.quoted {
            self.quotes.taken_out(raw)
        } else {
            Cow::Borrowed(raw)
        }
    }

    /// The text of a field that needs no quotes taken out of it.
    #[inline]
    pub fn plain<'t>(&self, text: &'t str, at: usize) -> Option<&'t str> {
        let field = self.fields.get(at).filter(|field| !field.quoted)?;
        text.get(field.start..field.end)
    }

    /// The first field.
    pub fn first_text(&self, text: &str) -> String {
        self.text(text, 0).into_owned()
    }

    /// The record as it stands.
    pub fn line(&self, text: &str) -> String {
        text.get(self.start..self.end)
            .unwrap_or("")
            .trim_end()
            .to_owned()
    }

    /// Puts fields together again that an unquoted comma tore apart, where there is only one way to do it: text goes on
    /// with a blank after a comma (`C, Inc`), fields do not. Whether exactly `expected` fields came out.
    pub fn mend(&mut self, text: &str, expected: usize) -> bool {
        let goes_on = |field: &Field| {
            !field.quoted
                && text
                    .get(field.start..field.end)
                    .is_some_and(|raw| raw.starts_with(' ') && raw.len() > 1)
        };
        let surplus = self.fields.len().saturating_sub(expected);
        let torn = self
            .fields
            .iter()
            .skip(1)
            .filter(|field| goes_on(field))
            .count();
        if surplus == 0 || torn != surplus {
            return self.mend_thousands(text, surplus);
        }
        let mut mended: Vec<Field> = Vec::with_capacity(expected);
        for field in &self.fields {
            match mended.last_mut() {
                Some(before) if goes_on(field) && !before.quoted => before.end = field.end,
                _ => mended.push(*field),
            }
        }
        let done = mended.len() == expected;
        if done {
            self.fields = mended;
        }
        done
    }
}

/// Whether a field is nothing but so many digits, a sign in front apart.
fn is_digits(raw: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    let bare = raw.trim_start_matches(['-', '+', ' ']);
    lengths.contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
}

impl Record {
    fn raw<'t>(&self, text: &'t str, at: usize) -> &'t str {
        let field = self.fields.get(at).filter(|field| !field.quoted);
        field
            .and_then(|field| text.get(field.start..field.end))
            .unwrap_or("")
    }

    /// Puts fields at these places together with what follows them.
    pub fn rejoin(&mut self, places: &[usize]) {
        for &at in places.iter().rev() {
            if at + 1 < self.fields.len() {
                self.fields[at].end = self.fields[at + 1].end;
                self.fields.remove(at + 1);
            }
        }
    }

    /// The same for thousands (`1,234.50`), where exactly the surplus can be put together.
    fn mend_thousands(&mut self, text: &str, surplus: usize) -> bool {
        let follows = |at: usize| {
            let raw = self.raw(text, at);
            let (whole, fraction) = raw.split_once('.').unwrap_or((raw, "0"));
            whole.len() == 3 && is_digits(whole, 3..=3) && is_digits(fraction, 1..=6)
        };
        let mut places = Vec::new();
        for at in 0..self.fields.len().saturating_sub(1) {
            let begins = is_digits(self.raw(text, at), 1..=3);
            if begins && follows(at + 1) {
                places.push(at);
            }
        }
        if surplus == 0 || places.len() != surplus {
            return false;
        }
        self.rejoin(&places);
        true
    }
}

/// Amounts whose decimal commas were not quoted among commas: the header has fewer fields than all other records, and as
/// many places hold digits before exactly two digits. The fields of the header, and those places.
pub fn torn_decimals(sample: &str, delimiter: char) -> Option<(usize, Vec<usize>)> {
    if delimiter != ',' {
        return None;
    }
    let mut scanner = Scanner::new(sample, delimiter);
    let mut record = Record::default();
    let mut header = 0;
    let mut width = 0;
    let mut torn: Vec<bool> = Vec::new();
    let mut rows = 0usize;
    while rows < 300 && scanner.next(&mut record) {
        if record.len() < 2 {
            continue;
        }
        if header == 0 {
            header = record.len();
            continue;
        }
        if rows == 0 {
            width = record.len();
            torn = vec![true; width.saturating_sub(1)];
        }
        if record.len() != width {
            // The last record of a sample may be cut off.
            if scanner.at >= sample.len() {
                break;
            }
            return None;
        }
        rows += 1;
        for (at, torn) in torn.iter_mut().enumerate() {
            *torn &= is_digits(record.raw(sample, at), 1..=12)
                && is_digits(record.raw(sample, at + 1), 2..=2);
        }
    }
    let mut places: Vec<usize> = Vec::new();
    for (at, _) in torn.iter().enumerate().filter(|(_, torn)| **torn) {
        if places.last().is_none_or(|&last| last + 1 < at) {
            places.push(at);
        }
    }
    (rows > 1 && width > header && places.len() == width - header).then_some((header, places))
}

/// Walks over the records of a text.
pub struct Scanner<'t> {
    text: &'t str,
    delimiter: u8,
    /// Byte where the next record begins.
    pub at: usize,
    /// Its number.
    pub row: u32,
    /// Whether the text goes on behind what is at hand.
    goes_on: bool,
    /// Whether what is at hand ended before it was clear where the last record does.
    pub short: bool,
    quotes: Quotes,
}

impl<'t> Scanner<'t> {
    /// From the beginning; a `sep=` line is passed over as a row of its own.
    pub fn new(text: &'t str, delimiter: char) -> Self {
        let (at, row) = beginning(text);
        Self::resumed(text, delimiter, at, row, false)
    }

    /// From the record `row` at `at` on, in a piece of a text that `goes_on` behind it. The piece must end with a line.
    pub fn resumed(text: &'t str, delimiter: char, at: usize, row: u32, goes_on: bool) -> Self {
        Self {
            text,
            delimiter: delimiter as u8,
            at,
            row,
            goes_on,
            short: false,
            quotes: Quotes::default(),
        }
    }

    /// The same, where fields are quoted otherwise.
    pub fn quoted(self, quotes: Quotes) -> Self {
        Self { quotes, ..self }
    }

    /// Reads the next record; `false` at the end.
    #[inline]
    pub fn next(&mut self, record: &mut Record) -> bool {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return false;
        }
        record.fields.clear();
        record.row = self.row;
        record.start = self.at;
        record.unclosed = false;
        record.quotes = self.quotes;
        self.row = self.row.saturating_add(1);
        if self.delimiter == b' ' {
            self.blank_separated(record);
        } else {
            self.separated(record);
        }
        true
    }

    fn separated(&mut self, record: &mut Record) {
        let bytes = self.text.as_bytes();
        loop {
            let field = self.field(record);
            record.fields.push(field);
            record.end = self.at;
            match bytes.get(self.at) {
                Some(&b) if b == self.delimiter => self.at += 1,
                Some(b'\r') => {
                    self.at += 1 + usize::from(bytes.get(self.at + 1) == Some(&b'\n'));
                    return;
                }
                Some(_) => {
                    self.at += 1;
                    return;
                }
                None => return,
            }
        }
    }

    #[inline]
    fn field(&mut self, record: &mut Record) -> Field {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut open = start;
        while bytes.get(open) == Some(&b' ') {
            open += 1;
        }
        if bytes.get(open) == Some(&self.quotes.mark) {
            if let Some((end, next)) = self.closing(open + 1) {
                self.at = next;
                return Field {
                    start: open + 1,
                    end,
                    quoted: true,
                };
            }
            record.unclosed = true;
        }
        self.at = field_end(bytes, start, self.delimiter);
        Field {
            start,
            end: self.at,
            quoted: false,
        }
    }

    /// The closing quotation mark of a field, and where the next delimiter or line end stands.
    fn closing(&mut self, from: usize) -> Option<(usize, usize)> {
        let bytes = self.text.as_bytes();
        let last = from.saturating_add(LONGEST_QUOTE + 1);
        let within = &bytes[..bytes.len().min(last)];
        let mut at = from;
        loop {
            let Some(found) = within
                .get(at..)
                .and_then(|rest| rest.iter().position(|&b| b == self.quotes.mark))
            else {
                self.short |= self.goes_on && last > bytes.len();
                return None;
            };
            at += found;
            if self.quotes.escapes && quotes::is_escaped(&bytes[from..at]) {
                at += 1;
                continue;
            }
            if bytes.get(at + 1) == Some(&self.quotes.mark) {
                at += 2;
                continue;
            }
            let mut next = at + 1;
            while bytes.get(next) == Some(&b' ') && self.delimiter != b' ' {
                next += 1;
            }
            match bytes.get(next) {
                None | Some(b'\n' | b'\r') => return Some((at, next)),
                Some(&b) if b == self.delimiter => return Some((at, next)),
                _ => at += 1,
            }
        }
    }

    fn blank_separated(&mut self, record: &mut Record) {
        let bytes = self.text.as_bytes();
        let rest = &bytes[self.at..];
        let length = rest
            .iter()
            .position(|&b| b == b'\n' || b == b'\r')
            .unwrap_or(rest.len());
        let end = self.at + length;
        let mut at = self.at;
        while at < end {
            while at < end && (bytes[at] == b' ' || bytes[at] == b'\t') {
                at += 1;
            }
            let start = at;
            while at < end && bytes[at] != b' ' && bytes[at] != b'\t' {
                at += 1;
            }
            if at > start {
                record.fields.push(Field {
                    start,
                    end: at,
                    quoted: false,
                });
            }
        }
        record.end = end;
        self.at = end
            + 1
            + usize::from(bytes.get(end) == Some(&b'\r') && bytes.get(end + 1) == Some(&b'\n'));
    }
}

/// Where the first record begins, and its number: behind a `sep=` line where there is one.
pub fn beginning(text: &str) -> (usize, u32) {
    match separator_line(text) {
        Some(_) => (text.find('\n').map_or(text.len(), |at| at + 1), 1),
        None => (0, 0),
    }
}

/// The first delimiter or line end from `start` on, else the end; eight bytes at a time.
#[inline]
fn field_end(bytes: &[u8], start: usize, delimiter: u8) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // The lowest marked byte is one that is zero; those above it may be marked in error.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let delimiters = ONES * u64::from(delimiter);
    let mut at = start;
    while let Some(word) = bytes.get(at..at + 8).and_then(|part| part.try_into().ok()) {
        let word = u64::from_le_bytes(word);
        let hits = zeros(word ^ delimiters)
            | zeros(word ^ (ONES * u64::from(b'\n')))
            | zeros(word ^ (ONES * u64::from(b'\r')));
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or(&[]);
    at + rest
        .iter()
        .position(|&b| b == delimiter || b == b'\n' || b == b'\r')
        .unwrap_or(rest.len())
}

/// The delimiter that a first line `sep=;` names.
fn separator_line(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_matches(['"', '\r']);
    let (key, mark) = line.split_once('=')?;
    if !key.trim().eq_ignore_ascii_case("sep") {
        return None;
    }
    let mark = if mark.len() > 1 { mark.trim() } else { mark };
    let mut chars = mark.chars();
    let delimiter = chars.next().unwrap_or('\t');
    (chars.next().is_none() && delimiter.is_ascii()).then_some(delimiter)
}

/// Tells the delimiter from a sample, and how many fields an ordinary record has (0 where there is none).
pub fn sniff(sample: &str, quotes: Quotes) -> (char, usize) {
    // The last line of a sample may be cut off.
    let cut = sample.len() > 200_000;
    if let Some(delimiter) = separator_line(sample) {
        return (delimiter, Shape::of(sample, delimiter, cut, quotes).fields);
    }
    let mut best = (',', Shape::default());
    for delimiter in [';', '\t', '|', ','] {
        let shape = Shape::of(sample, delimiter, cut, quotes);
        if shape.width > 1 && shape.score() > best.1.score() {
            best = (delimiter, shape);
        }
    }
    if best.1.width < 2 {
        // Rarely used, and found in texts that they do not divide.
        for delimiter in ['^', '~', ':'] {
            let shape = Shape::of(sample, delimiter, cut, quotes);
            if shape.width > 2 && shape.regular >= 0.98 && shape.lines > 2 {
                return (delimiter, shape.fields);
            }
        }
    }
    if best.1.score() < 0.9 {
        let shape = Shape::of(sample, ' ', cut, quotes);
        let has_figures = sample.bytes().any(|b| b.is_ascii_digit());
        if shape.width > 1
            && shape.regular >= 0.95
            && shape.lines > 2
            && has_figures
            && shape.score() > best.1.score()
        {
            best = (' ', shape);
        }
    }
    (best.0, best.1.fields)
}

/// How regular the records of a sample are under a delimiter.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    /// The most frequent number of fields above one.
    width: usize,
    /// Share of the lines that have it.
    regular: f64,
    lines: usize,
    /// Fields of an ordinary record; 0 where there is none.
    fields: usize,
}

impl Shape {
    fn of(sample: &str, delimiter: char, cut: bool, quotes: Quotes) -> Self {
        let mut widths: Vec<usize> = Vec::new();
        let mut trimmed: Vec<usize> = Vec::new();
        let mut scanner = Scanner::new(sample, delimiter).quoted(quotes);
        let mut record = Record::default();
        while widths.len() < 500 && scanner.next(&mut record) {
            if record.start == record.end && record.len() <= 1 {
                continue;
            }
            widths.push(record.len());
            trimmed.push(record.filled_len(sample));
        }
        if cut && widths.len() < 500 {
            widths.pop();
            trimmed.pop();
        }
        let Some((width, count)) = most_frequent(&widths) else {
            return Self {
                lines: widths.len(),
                ..Self::default()
            };
        };
        let all = widths.len() as f64;
        let mut fields = width;
        if count as f64 / all < 0.5 {
            // Blank cells at the end of some lines: what stands in the lines counts.
            fields = most_frequent(&trimmed)
                .filter(|&(_, count)| count as f64 / all >= 0.4)
                .map_or(0, |(width, _)| width);
        }
        Self {
            width,
            regular: count as f64 / all,
            lines: widths.len(),
            fields,
        }
    }

    fn score(&self) -> f64 {
        if self.width < 2 {
            return 0.0;
        }
        self.regular + 0.002 * self.width.min(50) as f64
    }
}

/// The most frequent width above one, and how often it was met; the first met of equals.
fn most_frequent(widths: &[usize]) -> Option<(usize, usize)> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for &width in widths.iter().filter(|&&width| width > 1) {
        match counts.iter_mut().find(|(known, _)| *known == width) {
            Some((_, count)) => *count += 1,
            None => counts.push((width, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most)
}
