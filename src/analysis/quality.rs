//! How far the data can be trusted: filled, valid, distinct, outliers, duplicates, and one score with its parts.

use std::sync::Arc;

use rustc_hash::FxHashMap;

pub use super::name_match::{Likeness, bare_name};

use super::name_match::alike;
use super::sum::{Sum, median};
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use crate::model::{
    Column, ColumnData, ColumnType, ExactSum, Field, Kind, MISSING_STEP, NameId, Names, Table,
    money_column, name_key,
};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "quality",
    places: &[(Group::Data, Family::Quality)],
    needs: &[Need::AnyTable],
    source: "Iglewicz & Hoaglin 1993, How to detect and handle outliers (median ± 3.5 MAD)",
    run,
    adjust,
};

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
    /// The exact sum of its figures as imported; `None` for what is not a number, and for money in several currencies.
    pub total: Option<ExactSum>,
}

/// Names that may be one: to be looked at, never merged unasked.
#[derive(Clone, Debug, PartialEq)]
pub struct Duplicate {
    /// Whose names: customers, suppliers or products.
    pub kind: Kind,
    /// What they differ by.
    pub likeness: Likeness,
    /// The names, as spelled.
    pub names: Vec<Arc<str>>,
    /// What each stands for.
    pub figures: Vec<NameFigures>,
}

impl Duplicate {
    /// The money of all its names, gains and losses alike; what a wrong decision would move.
    pub fn at_stake(&self) -> f64 {
        let known = self.figures.iter().map(|figures| figures.sum.abs());
        known.filter(|sum| sum.is_finite()).sum()
    }

    /// The name most rows have; the first of equals.
    pub fn main(&self) -> usize {
        let rows = |at: usize| self.figures.get(at).map_or(0, |figures| figures.rows);
        (0..self.names.len()).fold(0, |best, at| if rows(at) > rows(best) { at } else { best })
    }
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
    /// Suggested duplicates: names that are one but for legal form, punctuation, diacritics or case.
    pub duplicates: Vec<Duplicate>,
    /// Names that look alike: other order of words, a letter or two. No part of the score.
    pub alike: Vec<Duplicate>,
    /// Different names looked at.
    pub accounts: usize,
    /// Share of filled criteria of each row of the evaluation sheets: kind, name, 0–1; worst first, at most 200.
    pub coverage: Vec<(Kind, Arc<str>, f64)>,
}

/// The method: every table of the dataset.
///
/// # Errors
/// [`Need::AnyTable`] without a table.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let tables = &context.dataset.tables;
    if tables.is_empty() {
        return Err(Need::AnyTable.into());
    }
    let mut columns = Vec::new();
    let mut coverage = Vec::new();
    let mut accounts = 0;
    let total: usize = tables.iter().map(|table| table.columns.len()).sum();
    for table in tables {
        let before = columns.len();
        let mixed = is_mixed(table);
        for column in &table.columns {
            context.progress.report(columns.len() as u64, total as u64);
            let imported = context.dataset.imported_table(table.kind);
            let imported = imported.and_then(|table| table.columns.get(columns.len() - before));
            columns.push(column_quality(table, column, imported, mixed));
        }
        for key in KEYS {
            if let Some((names, ids)) = table.column(key).and_then(Column::texts) {
                let own = table.kind.key_field() == key;
                accounts += if own { names.len() } else { 0 };
                if own && table.kind != Kind::Ledger && table.kind != Kind::Whitespace {
                    coverage.extend(row_coverage(table, names, ids));
                }
            }
        }
    }
    coverage.sort_by(|a, b| a.2.total_cmp(&b.2).then_with(|| a.1.cmp(&b.1)));
    coverage.truncate(200);
    let (duplicates, alike) = suggestions(context);
    let parts = parts(&columns, &duplicates, accounts);
    Ok(Outcome::Quality(Arc::new(QualityResult {
        score: score(&parts),
        parts,
        columns,
        duplicates,
        alike,
        accounts,
        coverage,
    })))
}

/// Whether the rows of a table state several currencies, whose sum would mean nothing.
fn is_mixed(table: &Table) -> bool {
    let column = table.column(Field::Currency).and_then(Column::texts);
    column.is_some_and(|(names, _)| names.len() > 1)
}

/// Duplicates and what only looks alike, by whose names they are.
fn suggestions(context: &Context<'_>) -> (Vec<Duplicate>, Vec<Duplicate>) {
    let mut found = Vec::new();
    for kind in [Kind::Customers, Kind::Suppliers, Kind::Products] {
        let mut pool = Pool::default();
        let tables = context.dataset.tables.iter();
        let (ledgers, sheets): (Vec<_>, Vec<_>) = tables.partition(|t| t.kind == Kind::Ledger);
        for table in ledgers.into_iter().chain(sheets) {
            if let Some((names, ids)) = table.column(kind.key_field()).and_then(Column::texts) {
                pool.add(table, names, ids);
            }
        }
        found.extend(pool.suggest(kind, context));
    }
    found
        .into_iter()
        .partition(|duplicate| duplicate.likeness.is_duplicate())
}

/// There is nothing to adjust: the outcome itself.
pub fn adjust(outcome: &Outcome, _settings: &Settings) -> Option<Outcome> {
    matches!(outcome, Outcome::Quality(_)).then(|| outcome.clone())
}

/// Columns whose spellings may hide one account behind two names.
const KEYS: [Field; 3] = [Field::Customer, Field::Supplier, Field::Product];

fn column_quality(
    table: &Table,
    column: &Column,
    imported: Option<&Column>,
    mixed: bool,
) -> ColumnQuality {
    // An amount without a rate stands in the file all the same.
    let imported = imported.unwrap_or(column);
    let money = column.field.is_some_and(Field::is_money);
    let total = match &imported.data {
        ColumnData::Number(values) if !(mixed && money) => Some(values.iter().copied().collect()),
        _ => None,
    };
    let outliers = column.numbers().map(outliers).unwrap_or_default();
    ColumnQuality {
        kind: table.kind,
        header: column.header.clone(),
        field: column.field,
        column_type: column.column_type(),
        rows: table.rows,
        filled: imported.filled(),
        invalid: column.invalid,
        distinct: distinct(imported),
        outliers: outliers.len(),
        outlier_rows: outliers.into_iter().take(10).collect(),
        total,
    }
}

fn distinct(column: &Column) -> usize {
    fn count<T: Ord>(values: impl Iterator<Item = T>) -> usize {
        let mut values: Vec<T> = values.collect();
        values.sort_unstable();
        values.dedup();
        values.len()
    }
    fn count_numbers(ids: impl Iterator<Item = usize>, most: usize) -> usize {
        let mut met = vec![false; most];
        for id in ids {
            if let Some(met) = met.get_mut(id) {
                *met = true;
            }
        }
        met.into_iter().filter(|&met| met).count()
    }
    match &column.data {
        ColumnData::Text { names, ids } => {
            let known = ids.iter().filter(|id| id.is_some());
            count_numbers(known.map(|id| id.index()), names.len())
        }
        ColumnData::Number(values) | ColumnData::Percent(values) => count(
            values
                .iter()
                .filter(|value| !value.is_nan())
                .map(|value| (value + 0.0).to_bits()),
        ),
        ColumnData::Date(days) => count(days.iter().filter(|day| day.is_some())),
        ColumnData::Scale { steps, .. } => {
            let known = steps.iter().filter(|&&step| step != MISSING_STEP);
            count_numbers(known.map(|&step| usize::from(step)), 256)
        }
        ColumnData::Choices(choices) => count(choices.sets.iter().filter(|&&set| set != 0)),
    }
}

/// Rows whose figure lies farther than 3.5 scaled median absolute deviations (MAD ÷ 0.6745) from the median, farthest
/// first. None where more than half of the figures are equal (the MAD is 0).
fn outliers(values: &[f64]) -> Vec<u32> {
    let middle = median(values);
    let deviations: Vec<f64> = values.iter().map(|value| (value - middle).abs()).collect();
    let spread = median(&deviations) / 0.6745;
    if spread.is_nan() || spread <= 0.0 || spread.is_infinite() {
        return Vec::new();
    }
    let mut rows: Vec<u32> = (0..values.len() as u32)
        .filter(|&row| deviations[row as usize] > 3.5 * spread)
        .collect();
    rows.sort_by(|&a, &b| {
        deviations[b as usize]
            .total_cmp(&deviations[a as usize])
            .then(a.cmp(&b))
    });
    rows
}

/// What a name stands for in the tables: rows, and the money they are about.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NameFigures {
    /// Rows of the ledger, else of the evaluation sheet.
    pub rows: usize,
    /// Their money in the base currency; `NaN` where the table has none.
    pub sum: f64,
}

/// Names of one kind over all tables, the ledger's first.
#[derive(Default)]
struct Pool {
    names: Vec<Arc<str>>,
    figures: Vec<NameFigures>,
    known: FxHashMap<String, usize>,
}

impl Pool {
    fn add(&mut self, table: &Table, names: &Names, ids: &[NameId]) {
        let money = money_column(table).and_then(Column::numbers);
        let mut figures = vec![(0usize, 0usize, Sum::default()); names.len()];
        for (row, id) in ids.iter().enumerate() {
            if let Some((rows, known, sum)) = figures.get_mut(id.index()) {
                *rows += 1;
                let value = money.map_or(f64::NAN, |values| values[row]);
                if value.is_finite() {
                    *known += 1;
                    sum.add(value);
                }
            }
        }
        for ((id, name), (rows, known, sum)) in names.iter().zip(figures) {
            let sum = if known > 0 { sum.value() } else { f64::NAN };
            let own = NameFigures { rows, sum };
            match self.known.get(&name_key(name)) {
                Some(&at) => {
                    if self.figures[at].sum.is_nan() {
                        self.figures[at] = own;
                    }
                }
                None => {
                    self.known.insert(name_key(name), self.names.len());
                    self.names
                        .push(names.shared(id).unwrap_or_else(|| Arc::from(name)));
                    self.figures.push(own);
                }
            }
        }
    }

    /// Names that may be one, but for those that the user keeps apart.
    fn suggest(&self, kind: Kind, context: &Context<'_>) -> Vec<Duplicate> {
        let names: Vec<&str> = self.names.iter().map(|name| &**name).collect();
        let apart = &context.dataset.names;
        alike(&names, context.progress)
            .into_iter()
            .map(|alike| Duplicate {
                kind,
                likeness: alike.likeness,
                names: alike
                    .names
                    .iter()
                    .map(|&at| self.names[at].clone())
                    .collect(),
                figures: alike.names.iter().map(|&at| self.figures[at]).collect(),
            })
            .filter(|duplicate| !apart.are_apart(kind, &duplicate.names))
            .collect()
    }
}

/// Share of the columns that each row fills.
fn row_coverage(table: &Table, names: &Names, ids: &[NameId]) -> Vec<(Kind, Arc<str>, f64)> {
    let mut filled = vec![0u32; table.rows];
    for column in &table.columns {
        for (row, filled) in filled.iter_mut().enumerate() {
            *filled += u32::from(column.is_filled(row));
        }
    }
    ids.iter()
        .zip(filled)
        .filter_map(|(&id, filled)| {
            let share = f64::from(filled) / table.columns.len() as f64;
            Some((table.kind, names.shared(id)?, share))
        })
        .collect()
}

/// Filled 40 %, valid 30 %, unique names 20 %, plausible figures 10 %.
fn parts(columns: &[ColumnQuality], duplicates: &[Duplicate], accounts: usize) -> [ScorePart; 4] {
    let add = |count: fn(&ColumnQuality) -> usize| columns.iter().map(count).sum::<usize>() as f64;
    let cells = add(|column| column.rows);
    let filled = add(|column| column.filled);
    let invalid = add(|column| column.invalid);
    let figures: f64 = columns
        .iter()
        .filter(|column| matches!(column.column_type, ColumnType::Number | ColumnType::Percent))
        .map(|column| column.filled as f64)
        .sum();
    let outliers = add(|column| column.outliers);
    let surplus: usize = duplicates
        .iter()
        .map(|duplicate| duplicate.names.len() - 1)
        .sum();
    let part = |id, value, weight| ScorePart { id, value, weight };
    [
        part("filled", filled / cells, 0.4),
        part("valid", filled / (filled + invalid), 0.3),
        part(
            "unique",
            1.0 - (surplus as f64 / accounts as f64).min(1.0),
            0.2,
        ),
        part("plausible", 1.0 - outliers / figures, 0.1),
    ]
}

fn score(parts: &[ScorePart; 4]) -> f64 {
    let known = || parts.iter().filter(|part| !part.value.is_nan());
    let weights: f64 = known().map(|part| part.weight).sum();
    100.0 * known().map(|part| part.weight * part.value).sum::<f64>() / weights
}
