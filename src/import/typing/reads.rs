//! What single texts of a column were read as.

use crate::import::date::{self, DateText};
use crate::import::grid::{RawColumn, Slot};
use crate::import::number::{self, DecimalSign, Figure};
use crate::import::ranks;
use crate::import::words::{self, Meaning};
use crate::model::{ColumnType, Field};

/// A different text of a column.
#[derive(Clone, Copy, Debug)]
pub(in crate::import) enum Read {
    /// Stands for nothing.
    Nothing,
    /// A figure.
    Figure(Figure),
    /// A code of digits that is no figure: leading zeros, more than fifteen digits.
    Code,
    /// A date.
    Date(DateText),
    /// Words.
    Word,
}

/// What the different texts of a column were read as. Most columns of text hold nothing but words, and words are not kept.
#[derive(Default)]
pub(in crate::import) struct Reads {
    texts: usize,
    told: Vec<(u32, Read)>,
}

impl Reads {
    pub(in crate::import) fn push(&mut self, read: Read) {
        if !matches!(read, Read::Word) {
            self.told.push((self.texts as u32, read));
        }
        self.texts += 1;
    }

    /// The text of a number in the dictionary.
    pub fn get(&self, id: usize) -> Option<&Read> {
        const WORD: &Read = &Read::Word;
        if id >= self.texts {
            return None;
        }
        if self.told.len() == self.texts {
            return self.told.get(id).map(|(_, read)| read);
        }
        let found = self
            .told
            .binary_search_by_key(&id, |(known, _)| *known as usize);
        Some(found.map_or(WORD, |at| &self.told[at].1))
    }

    /// All that are no words.
    pub fn iter(&self) -> impl Iterator<Item = &Read> + Clone {
        self.told.iter().map(|(_, read)| read)
    }
}

pub(super) fn read_text(text: &str) -> Read {
    if words::is_placeholder(text) || number::is_blank_money(text) || date::is_zero(text) {
        return Read::Nothing;
    }
    let first = text.as_bytes().first().copied().unwrap_or(0);
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    if digits && (first == b'0' && text.len() > 1 || text.len() > 15) {
        return match date::parse(text) {
            Some(date) => Read::Date(date),
            None => Read::Code,
        };
    }
    if let Some(date) = date::parse(text) {
        return Read::Date(date);
    }
    number::parse(text, None).map_or(Read::Word, Read::Figure)
}

/// Texts looked at to tell parts of a whole.
const MOST_PARTS: usize = 1_000;

/// Whether all texts of a column are parts of one whole: `92/100`, `7 из 10`. Of a whole of a few they are steps of a scale.
pub(super) fn are_of_a_whole(raw: &RawColumn) -> bool {
    let counts = raw.counts;
    if counts.text == 0 || counts.text < counts.filled() || raw.dictionary.len() > MOST_PARTS {
        return false;
    }
    let texts = raw.dictionary.iter().map(|(_, text, _)| text);
    let mut texts = texts.filter(|text| !words::is_placeholder(text));
    let Some((_, whole)) = texts.next().and_then(parts) else {
        return false;
    };
    whole > f64::from(ranks::LONGEST_SCALE)
        && texts.all(|text| parts(text).is_some_and(|(_, other)| other == whole))
}

/// The part and the whole that a text names.
fn parts(text: &str) -> Option<(Figure, f64)> {
    let (part, whole) = [
        "/", "／", " из ", " of ", " van ", " su ", " din ", " von ", " out of ",
    ]
    .iter()
    .find_map(|sign| text.split_once(sign))?;
    let whole: f64 = whole.trim().parse().ok()?;
    let part = number::parse(part.trim(), None)?;
    (whole.fract() == 0.0 && (0.0..=whole).contains(&part.value)).then_some((part, whole))
}

/// A text of a column of parts, read as its part.
pub(super) fn part(text: &str) -> Read {
    parts(text).map_or(Read::Nothing, |(part, _)| Read::Figure(part))
}

/// Whether figures under the name of a product are amounts: no name has cents.
pub(super) fn is_amount(raw: &RawColumn, meaning: Option<Meaning>) -> bool {
    let named = matches!(
        meaning,
        Some(Meaning::Field(
            Field::Product | Field::Category | Field::Line
        ))
    );
    let step = (raw.len() / 200).max(1);
    let cents = |row: &usize| match raw.get(*row) {
        Slot::Number(value) => value.fract() != 0.0,
        Slot::Decimal(decimal) => decimal.value(DecimalSign::Point).fract() != 0.0,
        _ => false,
    };
    let rows = || (0..raw.len()).step_by(step);
    named && rows().filter(cents).count() * 2 > rows().filter(|&row| raw.is_filled(row)).count()
}

/// The parts of a cell with several choices.
pub(in crate::import) fn choices(text: &str) -> impl Iterator<Item = &str> {
    let comma = !text.contains([';', '；', '、', '|', '\n']);
    text.split(move |c: char| {
        matches!(c, ';' | '；' | '、' | '|' | '\n') || comma && matches!(c, ',' | '，')
    })
    .map(str::trim)
    .filter(|part| !part.is_empty())
}

/// Whether a field is fed by a column of this type; a scale may always be given as figures.
pub fn fits(field: Field, kind: ColumnType) -> bool {
    match field.column_type() {
        ColumnType::Number => matches!(kind, ColumnType::Number | ColumnType::Percent),
        ColumnType::Percent => matches!(kind, ColumnType::Number | ColumnType::Percent),
        ColumnType::Date => kind == ColumnType::Date,
        ColumnType::Scale => matches!(
            kind,
            ColumnType::Scale | ColumnType::Number | ColumnType::Percent | ColumnType::Text
        ),
        ColumnType::Text => !matches!(kind, ColumnType::Number | ColumnType::Percent),
        ColumnType::Choices => true,
    }
}
