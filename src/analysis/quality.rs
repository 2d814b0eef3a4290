//! How far the data can be trusted: filled, valid, distinct, outliers, duplicates, and one score with its parts.

use std::sync::Arc;

use crate::model::{ColumnType, Field, Kind};

/// What a column holds, and how well.
#[derive(Clone, Debug)]
pub struct ColumnQuality {
    /// The table it is in.
    pub kind: Kind,
    /// Its header.
    pub header: String,
    /// Its meaning.
    pub field: Option<Field>,
    /// Its type.
    pub column_type: ColumnType,
    /// Rows of the table.
    pub rows: usize,
    /// Cells with a value.
    pub filled: usize,
    /// Cells that held something unreadable.
    pub invalid: usize,
    /// Different values.
    pub distinct: usize,
    /// Figures farther than 3.5 scaled MAD from the median (Iglewicz & Hoaglin 1993).
    pub outliers: usize,
    /// Rows (of the table, from 0) of the farthest outliers, at most ten, farthest first.
    pub outlier_rows: Vec<u32>,
}

/// Names that are one but for legal form, punctuation, diacritics or case: to be looked at, never merged unasked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The table they are in.
    pub kind: Kind,
    /// The names, as spelled.
    pub names: Vec<Arc<str>>,
}

/// A part of the score. Text key `quality-<id>`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScorePart {
    /// `filled`, `valid`, `unique`, `plausible`.
    pub id: &'static str,
    /// 0–1, 1 the best; `NaN` where it does not apply.
    pub value: f64,
    /// Its weight in the score.
    pub weight: f64,
}

/// The quality of all tables.
#[derive(Clone, Debug)]
pub struct QualityResult {
    /// 0–100, 100 the best.
    pub score: f64,
    /// What it is made of.
    pub parts: [ScorePart; 4],
    /// Every column of every table.
    pub columns: Vec<ColumnQuality>,
    /// Suggested duplicates.
    pub duplicates: Vec<Duplicate>,
    /// Different names looked at.
    pub accounts: usize,
    /// Share of filled criteria of each row of the evaluation sheets: kind, name, 0–1; worst first, at most 200.
    pub coverage: Vec<(Kind, Arc<str>, f64)>,
}
