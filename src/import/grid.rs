//! Rows as they were read, before anyone decides what the columns hold: nothing is lost, and little memory is used.

mod dictionary;
mod held;
mod run;

pub use dictionary::Dictionary;
pub use held::{Held, Uniform};

use super::decimal::Decimal;
use super::number::{self, DecimalSign};
use crate::model::Day;

/// A cell as a reader met it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Blank,
    /// Text.
    Text(&'a str),
    /// A figure.
    Number(f64),
    /// A figure shown as a percentage, as a ratio.
    Percent(f64),
    /// A figure with a currency format.
    Money(f64, &'static str),
    /// A date.
    Date(Day),
    /// Yes or no.
    Bool(bool),
    /// An error cell (`#N/A`).
    Error(&'static str),
}

/// A cell of a [`RawColumn`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slot {
    /// Nothing.
    Blank,
    /// A text, by its number in the column's dictionary.
    Text(u32),
    /// A figure.
    Number(f64),
    /// A ratio shown as a percentage.
    Percent(f64),
    /// A date.
    Date(Day),
    /// Yes or no.
    Bool(bool),
    /// An error cell, by its number in the dictionary.
    Error(u32),
    /// A plain figure written as text, digit for digit.
    Decimal(Decimal),
}

#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Tag {
    Blank,
    Text,
    Number,
    Percent,
    Date,
    Bool,
    Error,
    Decimal,
}

/// What was counted while a column was filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Texts, by dictionary.
    pub text: usize,
    /// Figures.
    pub number: usize,
    /// Percentages by format.
    pub percent: usize,
    /// Dates by format.
    pub date: usize,
    /// Yes or no.
    pub bool: usize,
    /// Error cells.
    pub error: usize,
    /// Plain figures written as text.
    pub decimal: usize,
    /// Of these: written with a point that can only be decimal.
    pub point: usize,
    /// Of these: written with a comma that can only be decimal.
    pub comma: usize,
    /// Of these: readable both ways (`1.234`).
    pub unsure_point: usize,
    /// Of these: readable both ways (`1,234`).
    pub unsure_comma: usize,
}

impl Counts {
    /// Cells that are not blank.
    pub fn filled(&self) -> usize {
        self.text + self.number + self.percent + self.date + self.bool + self.error + self.decimal
    }

    #[inline]
    fn add_decimal(&mut self, decimal: Decimal) {
        self.decimal += 1;
        match (decimal.decimal_sign(), decimal.is_unsure()) {
            (Some(DecimalSign::Point), false) => self.point += 1,
            (Some(DecimalSign::Comma), false) => self.comma += 1,
            (Some(DecimalSign::Point), true) => self.unsure_point += 1,
            (Some(DecimalSign::Comma), true) => self.unsure_comma += 1,
            (None, _) => match decimal.group() {
                Some('.') => self.comma += 1,
                Some(',') => self.point += 1,
                _ => {}
            },
        }
    }

    fn add(&mut self, other: &Self) {
        self.text += other.text;
        self.number += other.number;
        self.percent += other.percent;
        self.date += other.date;
        self.bool += other.bool;
        self.error += other.error;
        self.decimal += other.decimal;
        self.point += other.point;
        self.comma += other.comma;
        self.unsure_point += other.unsure_point;
        self.unsure_comma += other.unsure_comma;
    }
}

enum Lane {
    /// Only blanks so far.
    Empty(usize),
    /// Only texts and blanks: four bytes a cell.
    Texts(Vec<u32>),
    /// One tag and blanks: eight bytes a cell.
    One(Tag, Vec<u64>),
    /// Everything: nine bytes a cell.
    Mixed(Vec<Tag>, Vec<u64>),
}

const BLANK_TEXT: u32 = u32::MAX;
const BLANK_BITS: u64 = u64::MAX;

/// A column as it was read.
pub struct RawColumn {
    lane: Lane,
    /// The different texts, in the order they were met.
    pub dictionary: Dictionary,
    /// What was met.
    pub counts: Counts,
    /// Currencies of its formats.
    pub currencies: Vec<(&'static str, usize)>,
    /// Where the currency of its formats changes: row, and place in `currencies` ([`NO_CURRENCY`] for a plain figure).
    currency_runs: Vec<(u32, u8)>,
}

const NO_CURRENCY: u8 = u8::MAX;

/// A piece keeps no more texts than this for the next one.
const MOST_KEPT: usize = 1 << 16;

impl Default for RawColumn {
    fn default() -> Self {
        Self {
            lane: Lane::Empty(0),
            dictionary: Dictionary::default(),
            counts: Counts::default(),
            currencies: Vec::new(),
            currency_runs: Vec::new(),
        }
    }
}

#[allow(clippy::len_without_is_empty, reason = "nobody asks")]
impl RawColumn {
    /// Cells.
    #[inline]
    pub fn len(&self) -> usize {
        match &self.lane {
            Lane::Empty(count) => *count,
            Lane::Texts(ids) => ids.len(),
            Lane::One(_, bits) | Lane::Mixed(_, bits) => bits.len(),
        }
    }

    /// Fills up with blanks to `count` cells.
    pub fn pad(&mut self, count: usize) {
        match &mut self.lane {
            Lane::Empty(held) => *held = count.max(*held),
            Lane::Texts(ids) => ids.resize(count.max(ids.len()), BLANK_TEXT),
            Lane::One(_, bits) => bits.resize(count.max(bits.len()), BLANK_BITS),
            Lane::Mixed(tags, bits) => {
                tags.resize(count.max(tags.len()), Tag::Blank);
                bits.resize(count.max(bits.len()), 0);
            }
        }
    }

    /// Puts a cell at `row`, blanks before it where there are none yet. A cell that is already there stays.
    pub fn put(&mut self, row: usize, cell: Cell<'_>) {
        if row < self.len() {
            return;
        }
        if cell == Cell::Blank {
            return;
        }
        self.pad(row);
        match cell {
            Cell::Blank => {}
            Cell::Text(text) => self.put_text(text),
            Cell::Number(value) => {
                self.counts.number += 1;
                if !self.currency_runs.is_empty() {
                    self.mark(row, NO_CURRENCY);
                }
                self.push(Tag::Number, value.to_bits());
            }
            Cell::Money(value, currency) => {
                let place = self.vote(currency);
                self.mark(row, place);
                self.counts.number += 1;
                self.push(Tag::Number, value.to_bits());
            }
            Cell::Percent(value) => {
                self.counts.percent += 1;
                self.push(Tag::Percent, value.to_bits());
            }
            Cell::Date(day) => {
                self.counts.date += 1;
                self.push(Tag::Date, u64::from(day.0 as u32));
            }
            Cell::Bool(value) => {
                self.counts.bool += 1;
                self.push(Tag::Bool, u64::from(value));
            }
            Cell::Error(text) => {
                self.counts.error += 1;
                let id = self.dictionary.intern(text, 0);
                self.push(Tag::Error, u64::from(id));
            }
        }
    }

    /// Puts a text without blanks around it at `row`, as [`RawColumn::put`] does.
    #[inline]
    pub fn put_trimmed(&mut self, row: usize, trimmed: &str) {
        let length = self.len();
        if row < length {
            return;
        }
        if row > length {
            self.pad(row);
        }
        self.put_some_text(trimmed);
    }

    fn put_text(&mut self, text: &str) {
        let trimmed = trim(text);
        if trimmed.is_empty() {
            let row = self.len() + 1;
            self.pad(row);
            return;
        }
        self.put_some_text(trimmed);
    }

    #[inline]
    fn put_some_text(&mut self, trimmed: &str) {
        // Lines of one invoice stand together and repeat most of their cells.
        if let Lane::Texts(ids) = &mut self.lane
            && let Some(id) = self.dictionary.repeat(trimmed)
        {
            self.counts.text += 1;
            return ids.push(id);
        }
        // `="00123"` keeps a spreadsheet from making a figure of a code.
        let quoted = if trimmed.as_bytes()[0] == b'=' {
            trimmed
                .strip_prefix("=\"")
                .and_then(|text| text.strip_suffix('"'))
        } else {
            None
        };
        if let Some(text) = quoted.filter(|text| !text.is_empty() && !text.contains('"')) {
            return self.put_text(text);
        }
        if let Some(decimal) = Decimal::pack(trimmed) {
            self.counts.add_decimal(decimal);
            self.push(Tag::Decimal, decimal.0);
        } else if trimmed.starts_with('#') && super::words::is_error(trimmed) {
            self.counts.error += 1;
            let id = self.dictionary.intern(trimmed, 0);
            self.push(Tag::Error, u64::from(id));
        } else {
            self.counts.text += 1;
            let id = self.dictionary.intern(trimmed, 1);
            self.push(Tag::Text, u64::from(id));
        }
    }

    /// Counts a currency; its place in `currencies`.
    fn vote(&mut self, currency: &'static str) -> u8 {
        let known = self
            .currencies
            .iter()
            .position(|(code, _)| *code == currency);
        let place = known.unwrap_or_else(|| {
            self.currencies.push((currency, 0));
            self.currencies.len() - 1
        });
        self.currencies[place].1 += 1;
        u8::try_from(place).unwrap_or(NO_CURRENCY)
    }

    fn mark(&mut self, row: usize, place: u8) {
        if self.currency_runs.last().is_none_or(|last| last.1 != place) {
            self.currency_runs
                .push((u32::try_from(row).unwrap_or(u32::MAX), place));
        }
    }

    /// The currency of the format of a figure; `None` where the format has none.
    pub fn format_currency(&self, row: usize) -> Option<&'static str> {
        let row = u32::try_from(row).ok()?;
        let after = self.currency_runs.partition_point(|run| run.0 <= row);
        let (_, place) = self.currency_runs.get(after.checked_sub(1)?)?;
        self.currencies
            .get(usize::from(*place))
            .map(|(code, _)| *code)
    }

    /// Puts the cells of `below`, a piece of a text file and so without formats, at `row` and after.
    pub fn append(&mut self, row: usize, below: &mut Self) {
        self.pad(row);
        if below.counts.filled() == 0 {
            return self.pad(row + below.len());
        }
        self.counts.add(&below.counts);
        self.dictionary.intern_new(&mut below.dictionary);
        if let (Lane::Empty(count), Lane::Texts(_)) = (&self.lane, &below.lane) {
            self.lane = Lane::Texts(vec![BLANK_TEXT; *count]);
        } else if let (Lane::Empty(count), Lane::One(tag, _)) = (&self.lane, &below.lane) {
            self.lane = Lane::One(*tag, vec![BLANK_BITS; *count]);
        }
        match (&mut self.lane, &below.lane) {
            (Lane::Texts(ids), Lane::Texts(others)) => {
                let (dictionary, texts) = (&mut self.dictionary, &below.dictionary);
                let own = |id: &u32| match texts.abroad(*id) {
                    Some(own) => {
                        dictionary.count_cell(own);
                        own
                    }
                    None => BLANK_TEXT,
                };
                return ids.extend(others.iter().map(own));
            }
            (Lane::One(own, bits), Lane::One(tag, others))
                if own == tag && !matches!(tag, Tag::Text | Tag::Error) =>
            {
                return bits.extend_from_slice(others);
            }
            _ => {}
        }
        for at in 0..below.len() {
            let (tag, value) = below.raw(at);
            match tag {
                Tag::Blank => {
                    let count = self.len() + 1;
                    self.pad(count);
                }
                Tag::Text | Tag::Error => {
                    let id = below.dictionary.abroad(value as u32).unwrap_or(0);
                    if tag == Tag::Text {
                        self.dictionary.count_cell(id);
                    }
                    self.push(tag, u64::from(id));
                }
                _ => self.push(tag, value),
            }
        }
    }

    /// No more cells will come.
    pub fn close(&mut self) {
        self.dictionary.close();
    }

    /// Takes all cells out and keeps the room they had, and the texts that are likely to come again.
    pub fn clear(&mut self) {
        match &mut self.lane {
            Lane::Empty(count) => *count = 0,
            Lane::Texts(ids) => ids.clear(),
            Lane::One(_, bits) => bits.clear(),
            Lane::Mixed(..) => self.lane = Lane::Empty(0),
        }
        if self.dictionary.len() > MOST_KEPT {
            self.dictionary.clear();
        }
        // An error cell may have been it.
        self.dictionary.forget_last();
        self.counts = Counts::default();
        self.currencies.clear();
        self.currency_runs.clear();
    }

    #[inline]
    fn push(&mut self, tag: Tag, value: u64) {
        match &mut self.lane {
            Lane::Texts(ids) if tag == Tag::Text => ids.push(value as u32),
            Lane::One(own, bits) if *own == tag => bits.push(value),
            _ => self.push_other(tag, value),
        }
    }

    /// The first cell of its sort.
    #[inline(never)]
    fn push_other(&mut self, tag: Tag, value: u64) {
        match &mut self.lane {
            Lane::Mixed(tags, bits) => {
                tags.push(tag);
                return bits.push(value);
            }
            Lane::Empty(count) => {
                self.lane = if tag == Tag::Text {
                    Lane::Texts(vec![BLANK_TEXT; *count])
                } else {
                    Lane::One(tag, vec![BLANK_BITS; *count])
                };
                return self.push(tag, value);
            }
            _ => {}
        }
        if self.counts.filled() <= 1 {
            // What stood here was room for another kind of cells.
            self.lane = Lane::Empty(self.len());
            return self.push(tag, value);
        }
        self.mix();
        self.push(tag, value);
    }

    fn mix(&mut self) {
        let count = self.len();
        let mut tags = Vec::with_capacity(count + 1);
        let mut bits = Vec::with_capacity(count + 1);
        for row in 0..count {
            let (tag, value) = self.raw(row);
            tags.push(tag);
            bits.push(value);
        }
        self.lane = Lane::Mixed(tags, bits);
    }

    fn raw(&self, row: usize) -> (Tag, u64) {
        match &self.lane {
            Lane::Empty(_) => (Tag::Blank, 0),
            Lane::Texts(ids) => match ids.get(row) {
                Some(&id) if id != BLANK_TEXT => (Tag::Text, u64::from(id)),
                _ => (Tag::Blank, 0),
            },
            Lane::One(tag, bits) => match bits.get(row) {
                Some(&value) if value != BLANK_BITS => (*tag, value),
                _ => (Tag::Blank, 0),
            },
            Lane::Mixed(tags, bits) => match (tags.get(row), bits.get(row)) {
                (Some(&tag), Some(&value)) => (tag, value),
                _ => (Tag::Blank, 0),
            },
        }
    }

    /// The cell of `row`; blank beyond the end.
    pub fn get(&self, row: usize) -> Slot {
        let (tag, bits) = self.raw(row);
        match tag {
            Tag::Blank => Slot::Blank,
            Tag::Text => Slot::Text(bits as u32),
            Tag::Number => Slot::Number(f64::from_bits(bits)),
            Tag::Percent => Slot::Percent(f64::from_bits(bits)),
            Tag::Date => Slot::Date(Day(bits as u32 as i32)),
            Tag::Bool => Slot::Bool(bits != 0),
            Tag::Error => Slot::Error(bits as u32),
            Tag::Decimal => Slot::Decimal(Decimal(bits)),
        }
    }

    /// Whether the cell of `row` holds anything.
    pub fn is_filled(&self, row: usize) -> bool {
        self.raw(row).0 != Tag::Blank
    }

    /// The cell as text, as the spreadsheet would show it.
    pub fn show(&self, row: usize) -> String {
        match self.get(row) {
            Slot::Blank => String::new(),
            Slot::Text(id) | Slot::Error(id) => self.dictionary.get(id).to_owned(),
            Slot::Number(value) => plain(value),
            Slot::Percent(value) => format!("{}%", plain((value * 1e10).round() / 1e8)),
            Slot::Date(day) => day.iso(),
            Slot::Bool(value) => if value { "TRUE" } else { "FALSE" }.to_owned(),
            Slot::Decimal(decimal) => decimal.show(),
        }
    }

    /// Which texts of the dictionary contain `wanted`, in lower case.
    pub fn hits(&self, wanted: &str) -> Vec<bool> {
        self.dictionary
            .iter()
            .map(|(_, text, _)| text.to_lowercase().contains(wanted))
            .collect()
    }

    /// Whether a cell contains `wanted`, given what [`RawColumn::hits`] told.
    pub fn holds(&self, row: usize, wanted: &str, hits: &[bool]) -> bool {
        match self.get(row) {
            Slot::Blank => false,
            Slot::Text(id) | Slot::Error(id) => hits.get(id as usize).copied().unwrap_or(false),
            _ => self.show(row).contains(wanted),
        }
    }

    /// Whether [`Held::take_uniform`] has anything to take: texts only, or figures of one sort only.
    pub fn is_uniform(&self, texts: bool) -> bool {
        match &self.lane {
            Lane::Texts(_) => texts,
            Lane::One(Tag::Decimal | Tag::Number, _) => !texts,
            _ => false,
        }
    }

    /// Whether every filled cell is a text (none a figure, date or flag).
    pub fn is_only_text(&self) -> bool {
        matches!(self.lane, Lane::Texts(_) | Lane::Empty(_))
    }
}

/// A figure as text: whole numbers without a fraction, no exponent below 1e16.
pub fn plain(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        format!("{}", value as i64)
    } else {
        format!("{value}")
    }
}

/// Text without the blanks, byte-order marks and control characters around it.
#[inline]
pub fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    if let (Some(first), Some(last)) = (bytes.first(), bytes.last())
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return text;
    }
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{feff}' | '\0' | '\u{200b}' | '\u{1a}')
    })
}

/// Whether a text is a plain figure or a figure with signs and words around it.
pub fn is_figure(text: &str) -> bool {
    let text = trim(text);
    Decimal::pack(text).is_some() || number::parse(text, None).is_some()
}
