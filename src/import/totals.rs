//! Control totals: what a controller ticks against the books.

use super::grid::Slot;
use super::number;
use super::table::RawTable;
use super::typing::Decision;
use crate::model::{ExactSum, Table};
use crate::progress::{Workers, shared_out};

/// The exact sums of a numeric column: rows taken, and rows of the file that were left out (totals, subtotals, repeats).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ControlTotal {
    /// Of the rows taken.
    pub taken: ExactSum,
    /// Of the rows left out.
    pub left_out: ExactSum,
    /// Of the rows taken, those below zero.
    pub negative: ExactSum,
}

impl ControlTotal {
    /// All that stands in the column of the file.
    pub fn in_file(&self) -> ExactSum {
        let mut sum = self.taken.clone();
        sum.merge(&self.left_out);
        sum
    }
}

/// Sums of the rows left out, one a column.
pub fn left_out(raw: &RawTable, decisions: &[Decision], kept: &[u32]) -> Vec<ExactSum> {
    let mut sums = vec![ExactSum::default(); raw.columns.len()];
    if kept.len() == raw.rows() {
        return sums;
    }
    let mut kept = kept.iter().copied().peekable();
    for row in 0..raw.rows() {
        if kept.next_if_eq(&(row as u32)).is_some() {
            continue;
        }
        for ((sum, column), decision) in sums.iter_mut().zip(&raw.columns).zip(decisions) {
            let factor = if decision.points {
                0.01
            } else {
                decision.factor
            };
            let value = match column.get(row) {
                Slot::Percent(value) => Some(value),
                Slot::Number(value) => Some(value * factor),
                Slot::Decimal(decimal) => Some(decimal.value(decision.decimal) * factor),
                Slot::Text(id) => number::parse(column.dictionary.get(id), Some(decision.decimal))
                    .map(|figure| {
                        figure.value
                            * if figure.percent || figure.multiplied {
                                1.0
                            } else {
                                factor
                            }
                    }),
                _ => None,
            };
            if let Some(value) = value {
                sum.add(value);
            }
        }
    }
    sums
}

/// The control totals of a table, one a column; `None` for what holds no figures.
pub fn of(
    table: &Table,
    mut left_out: Vec<ExactSum>,
    workers: &dyn Workers,
) -> Vec<Option<ControlTotal>> {
    left_out.resize(table.columns.len(), ExactSum::default());
    let columns = table.columns.iter().zip(left_out).collect();
    shared_out(workers, columns, |_, (column, left_out)| {
        let (mut taken, mut negative) = (ExactSum::default(), ExactSum::default());
        for &value in column.numbers()? {
            taken.add(value);
            if value < 0.0 {
                negative.add(value);
            }
        }
        Some(ControlTotal {
            taken,
            left_out,
            negative,
        })
    })
}
