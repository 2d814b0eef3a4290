//! What a reader sees beside the cells: what is hidden, and from which day days are counted.

use super::runs::RowRuns;
use super::source::GRID;

/// One thing seen beside the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Hidden rows, first and last, from 0.
    HiddenRows(u32, u32),
    /// Hidden columns, first and last, from 0.
    HiddenColumns(u32, u32),
    /// A cell merged over several rows: first and last row, and its first column, from 0.
    Merged(u32, u32, u32),
    /// Days are counted from 1904.
    OldEpoch,
    /// The first cell with a formula that nobody calculated, row and column from 0.
    Unvalued(u32, u32),
}

/// Runs of hidden columns that are kept.
const MOST_COLUMNS: usize = 1_000;
/// Merged cells that are kept.
const MOST_MERGED: usize = 200_000;

/// Everything seen beside the cells of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asides {
    /// Runs of hidden rows, from 0, in order.
    rows: Vec<(u32, u32)>,
    /// Runs of hidden columns, from 0.
    columns: Vec<(u32, u32)>,
    /// Cells merged over several rows: first and last row, and column, from 0.
    pub merged: Vec<(u32, u32, u32)>,
    /// Whether days are counted from 1904.
    pub old_epoch: bool,
    /// The first cell with a formula that nobody calculated, row and column from 0.
    pub unvalued: Option<(u32, u32)>,
}

impl Asides {
    /// Takes one in. Rows come in order; one out of order is passed over.
    pub fn take(&mut self, aside: Aside) {
        match aside {
            Aside::HiddenRows(first, last) => {
                let last = last.min(GRID.0 - 1);
                match self.rows.last_mut() {
                    _ if first > last => {}
                    Some(run) if first == run.1 + 1 => run.1 = last,
                    Some(run) if first <= run.1 => {}
                    _ => self.rows.push((first, last)),
                }
            }
            Aside::HiddenColumns(first, last) => {
                if first <= last && self.columns.len() < MOST_COLUMNS {
                    self.columns.push((first, last.min(GRID.1 - 1)));
                }
            }
            Aside::Merged(first, last, column) => {
                if first < last && self.merged.len() < MOST_MERGED {
                    self.merged.push((first, last.min(GRID.0 - 1), column));
                }
            }
            Aside::OldEpoch => self.old_epoch = true,
            Aside::Unvalued(row, column) => {
                self.unvalued = self.unvalued.or(Some((row, column)));
            }
        }
    }

    /// Whether nothing is hidden.
    pub fn hides_nothing(&self) -> bool {
        self.rows.is_empty() && self.columns.is_empty()
    }

    /// Whether a row is hidden; from 1, as the spreadsheet shows it.
    pub fn hides_row(&self, row: u32) -> bool {
        let row = row.saturating_sub(1);
        let at = self.rows.partition_point(|(first, _)| *first <= row);
        at > 0 && self.rows[at - 1].1 >= row
    }

    /// Whether a column is hidden, from 0.
    pub fn hides_column(&self, column: u32) -> bool {
        let mut runs = self.columns.iter();
        runs.any(|(first, last)| (*first..=*last).contains(&column))
    }

    /// The hidden rows among some that are in order, from 1.
    pub fn hidden_of(&self, rows: impl Iterator<Item = u32>) -> RowRuns {
        let mut hidden = RowRuns::default();
        if !self.rows.is_empty() {
            rows.filter(|row| self.hides_row(*row))
                .for_each(|row| hidden.push(row));
        }
        hidden
    }
}
