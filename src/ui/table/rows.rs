//! What a table shows: rows and columns of anything.

use crate::chart::{CellFormat, DataCells, DataTable, cell_text};
use crate::locale::Locale;

/// How a column stands in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Words, at the left.
    Text,
    /// Figures, at the right.
    Figure,
    /// A class letter or the name of a cell, as a chip.
    Class,
}

/// Rows to show. Reading a cell must be cheap: it happens for every visible cell in every frame.
pub trait Rows {
    /// How many rows.
    fn rows(&self) -> usize;
    /// How many columns.
    fn columns(&self) -> usize;
    /// The head of a column.
    fn head(&self, column: usize) -> &str;
    /// How a column stands.
    fn stand(&self, column: usize) -> Stand;
    /// A cell as it is written; blank where there is nothing.
    fn text(&self, row: usize, column: usize, locale: &Locale) -> String;
    /// The figure that a column of figures is sorted by; `NaN` where there is none: such rows come last.
    fn number(&self, row: usize, column: usize) -> f64;
    /// The cells of a column that can be told from others by what holds them: what was found out about them stays true
    /// as long as they do. `None` where only the table's revision tells.
    fn cells(&self, column: usize) -> Option<&DataCells> {
        let _ = column;
        None
    }
    /// Whether a cell is bad news, written in red: a loss.
    fn is_loss(&self, row: usize, column: usize) -> bool {
        let _ = (row, column);
        false
    }
}

impl Rows for DataTable {
    fn rows(&self) -> usize {
        self.rows
    }

    fn columns(&self) -> usize {
        self.columns.len()
    }

    fn head(&self, column: usize) -> &str {
        self.columns.get(column).map_or("", |column| &column.head)
    }

    fn stand(&self, column: usize) -> Stand {
        match self.columns.get(column).map(|column| &column.format) {
            Some(CellFormat::Class) => Stand::Class,
            Some(CellFormat::Text) | None => Stand::Text,
            Some(_) => Stand::Figure,
        }
    }

    fn text(&self, row: usize, column: usize, locale: &Locale) -> String {
        self.columns
            .get(column)
            .map(|column| cell_text(column, row, locale))
            .unwrap_or_default()
    }

    fn number(&self, row: usize, column: usize) -> f64 {
        match self.columns.get(column).map(|column| &column.cells) {
            Some(DataCells::Number(values)) => values.get(row).copied().unwrap_or(f64::NAN),
            _ => f64::NAN,
        }
    }

    fn cells(&self, column: usize) -> Option<&DataCells> {
        self.columns.get(column).map(|column| &column.cells)
    }

    fn is_loss(&self, row: usize, column: usize) -> bool {
        let money = self
            .columns
            .get(column)
            .is_some_and(|column| matches!(column.format, CellFormat::Money(_)));
        money && self.number(row, column) < 0.0
    }
}
