//! How the cells of old and packed workbooks are shown, and what of their sheets is hidden: what the general reader does
//! not tell. A part that is not understood says nothing; the values are the general reader's.

mod ods;
mod records;
mod xls;
mod xlsb;

use std::collections::BTreeMap;

pub(super) use ods::read as read_ods;
pub(super) use xls::read as read_xls;
pub(super) use xlsb::read as read_xlsb;

use super::aside::Aside;
use super::formats::{self, Shown};

/// Rows of a column that are shown alike.
#[derive(Clone, Copy, Debug)]
struct Run {
    first: u32,
    last: u32,
    shown: Shown,
}

/// What a sheet shows beside its values.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// What is hidden.
    pub asides: Vec<Aside>,
    columns: BTreeMap<u32, Vec<Run>>,
}

impl Styles {
    /// Adds cells of a column, from row to row; rows come in order.
    fn add(&mut self, first: u32, last: u32, column: u32, shown: Shown) {
        if shown == Shown::Plain {
            return;
        }
        let runs = self.columns.entry(column).or_default();
        match runs.last_mut() {
            Some(run) if run.shown == shown && run.last + 1 == first => run.last = last,
            Some(run) if run.last >= first => {}
            _ => runs.push(Run { first, last, shown }),
        }
    }

    /// How a cell is shown.
    pub fn shown(&self, row: u32, column: u32) -> Shown {
        let Some(runs) = self.columns.get(&column) else {
            return Shown::Plain;
        };
        let at = runs.partition_point(|run| run.first <= row);
        match at.checked_sub(1).map(|at| runs[at]) {
            Some(run) if run.last >= row => run.shown,
            _ => Shown::Plain,
        }
    }
}

/// Formats of cells by the number that a cell has: built-in ones by their number, others by their code.
#[derive(Debug, Default)]
struct Formats {
    codes: Vec<(u16, String)>,
    cells: Vec<u16>,
}

impl Formats {
    fn shown(&self, cell: usize) -> Shown {
        let Some(&id) = self.cells.get(cell) else {
            return Shown::Plain;
        };
        match self.codes.iter().find(|(known, _)| *known == id) {
            Some((_, code)) => formats::shown_by(code),
            None if matches!(id, 9 | 10) => Shown::Percent,
            None => Shown::Plain,
        }
    }

    /// How the cells of every number are shown.
    fn all(&self) -> Vec<Shown> {
        (0..self.cells.len()).map(|cell| self.shown(cell)).collect()
    }
}
