//! Sheets that are read whole before they are sent on: tables in mark-up, and workbooks older than any library reads.

use super::aside::Aside;
use super::grid::Cell;
use super::source::{GRID, SheetInfo, Sink};
use crate::model::Day;

/// A cell that is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Held {
    Text(String),
    Number(f64),
    Percent(f64),
    Money(f64, &'static str),
    Date(Day),
    Bool(bool),
    Error(&'static str),
}

impl Held {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Text(text),
            Self::Number(value) => Cell::Number(*value),
            Self::Percent(value) => Cell::Percent(*value),
            Self::Money(value, currency) => Cell::Money(*value, currency),
            Self::Date(day) => Cell::Date(*day),
            Self::Bool(value) => Cell::Bool(*value),
            Self::Error(text) => Cell::Error(text),
        }
    }
}

/// One sheet with its cells.
#[derive(Clone, Debug, Default)]
pub struct HeldSheet {
    /// Its name; empty for a table on a page.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// What of it is hidden, and from which day days are counted.
    pub asides: Vec<Aside>,
    cells: Vec<(u32, u32, Held)>,
}

impl HeldSheet {
    /// A sheet without cells.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Adds a cell; `false` where it lies off the grid or holds nothing.
    pub(super) fn put(&mut self, row: u32, column: u32, held: Held) -> bool {
        let blank = matches!(&held, Held::Text(text) if text.is_empty());
        if blank || row >= GRID.0 * 64 || column >= GRID.1 {
            return false;
        }
        self.cells.push((row, column, held));
        true
    }

    /// Whether it has no cells.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Puts the cells in the order in which they are sent.
    pub(super) fn sort(&mut self) {
        self.cells.sort_by_key(|(row, column, _)| (*row, *column));
    }

    /// What the list of sheets says of it.
    pub fn info(&self) -> SheetInfo {
        SheetInfo {
            name: self.name.clone(),
            visible: !self.hidden,
            written: None,
        }
    }

    /// Sends its cells.
    pub fn visit(&self, sink: &mut dyn Sink) {
        for &aside in &self.asides {
            sink.aside(aside);
        }
        for (row, column, held) in &self.cells {
            if !sink.cell(*row, *column, held.cell()) {
                return;
            }
        }
    }
}
