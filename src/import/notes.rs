//! How each column was read, and what its cells are like, for the eyes of the user.

use super::draft::ColumnNote;
use super::grid::{RawColumn, Slot};
use super::typing::{Decision, Evidence};
use crate::model::{Column, ColumnData, ColumnType};

/// Different values shown of a column.
const SAMPLES: usize = 3;
/// A column with more different words than this has no list of them.
const MOST_WORDS: usize = 60;

/// Describes a column: the part that only the cells as they were read can tell.
pub fn of_raw(
    raw: &RawColumn,
    evidence: &Evidence,
    decision: &Decision,
    place: u32,
    kept: &[u32],
) -> ColumnNote {
    let counts = raw.counts;
    let written = counts.text + counts.decimal > 0;
    let figures = matches!(decision.kind, ColumnType::Number | ColumnType::Percent);
    let dates = decision.kind == ColumnType::Date;
    ColumnNote {
        place: Some(place),
        decimal: (figures && written).then_some(decision.decimal),
        order: (dates && evidence.has_orders()).then_some(decision.order),
        order_unknown: dates && decision.order_unknown,
        factor: if decision.points {
            0.01
        } else {
            decision.factor
        },
        samples: samples(raw, kept),
        words: words(raw),
        ..ColumnNote::default()
    }
}

/// Adds what the typed cells tell.
pub fn add_typed(note: &mut ColumnNote, column: &Column) {
    note.filled = column.filled();
    match &column.data {
        ColumnData::Text { names, .. } => note.distinct = names.len(),
        ColumnData::Number(values) | ColumnData::Percent(values) => {
            // What is no figure is neither less nor more than any.
            let (low, high) = values
                .iter()
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &value| {
                    (low.min(value), high.max(value))
                });
            note.range = (low <= high).then_some((low, high));
        }
        ColumnData::Date(days) => {
            let known = days.iter().copied().filter(|day| day.is_some());
            note.days = known.fold(None, |ends, day| match ends {
                None => Some((day, day)),
                Some((first, last)) => Some((day.min(first), day.max(last))),
            });
        }
        ColumnData::Scale { .. } | ColumnData::Choices(_) => {}
    }
}

fn samples(raw: &RawColumn, kept: &[u32]) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for &row in kept.iter().take(2_000) {
        if !raw.is_filled(row as usize) {
            continue;
        }
        let shown: String = raw.show(row as usize).chars().take(40).collect();
        if !samples.contains(&shown) {
            samples.push(shown);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}

fn words(raw: &RawColumn) -> Vec<(String, usize)> {
    if raw.dictionary.len() > MOST_WORDS {
        return Vec::new();
    }
    let mut words: Vec<(String, usize)> = if raw.counts.number + raw.counts.decimal == 0 {
        raw.dictionary
            .iter()
            .filter(|(_, _, count)| *count > 0)
            .map(|(_, text, count)| (text.to_owned(), count))
            .collect()
    } else {
        mixed_words(raw)
    };
    words.sort_by_key(|word| std::cmp::Reverse(word.1));
    words
}

/// Ratings written as figures, looked at in the first rows.
fn mixed_words(raw: &RawColumn) -> Vec<(String, usize)> {
    let mut words: Vec<(String, usize)> = Vec::new();
    for row in 0..raw.len().min(5_000) {
        if matches!(raw.get(row), Slot::Blank | Slot::Error(_)) {
            continue;
        }
        let shown = raw.show(row);
        match words.iter().position(|(known, _)| *known == shown) {
            Some(at) => words[at].1 += 1,
            None if words.len() < MOST_WORDS / 5 => words.push((shown, 1)),
            None => return Vec::new(),
        }
    }
    words
}
