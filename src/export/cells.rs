//! Cells of a table as every table format writes them.

use crate::chart::text::printable;
use crate::chart::{CellFormat, DataCells, DataColumn};
use crate::model::Day;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing: what is missing is blank, never zero.
    Blank,
    /// A figure as it was computed, not as it is shown.
    Number(f64),
    /// A day.
    Date(Day),
    /// Words.
    Text(String),
}

/// The cell of a row; blank beyond the column's end.
pub(super) fn cell(column: &DataColumn, row: usize) -> Cell {
    match &column.cells {
        DataCells::Text(_) | DataCells::Runs { .. } => {
            match column.cells.text(row).map(|text| printable(text)) {
                Some(text) if !text.is_empty() => Cell::Text(text.into_owned()),
                _ => Cell::Blank,
            }
        }
        DataCells::Number(numbers) => match numbers.get(row) {
            Some(number) if number.is_finite() && column.format == CellFormat::Date => {
                Cell::Date(Day(*number as i32))
            }
            Some(number) if number.is_finite() => Cell::Number(*number),
            _ => Cell::Blank,
        },
    }
}

/// Whether a spreadsheet would compute this text rather than show it. Chinese and Japanese spreadsheets read full-width
/// signs alike.
pub(super) fn reads_as_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
