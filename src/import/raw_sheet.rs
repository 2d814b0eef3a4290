//! The rows of a table as they were read, before anyone decides what they mean: kept while a file is under review, so that a
//! decision about a column does not read the file again.

use std::fmt;
use std::sync::Arc;

use super::aside::Asides;
use super::draft::Draft;
use super::error::ImportError;
use super::finding::{Finding, column_letters};
use super::layout::Head;
use super::merged::Merge;
use super::offer::Offer;
use super::options::Options;
use super::source::Fault;
use super::table::RawTable;
use super::understand;
use crate::progress::Workers;

/// A table as it was read.
pub struct RawSheet {
    pub(super) file: String,
    pub(super) format: &'static str,
    pub(super) encoding: Option<String>,
    pub(super) delimiter: Option<char>,
    /// Sheets of the file.
    pub(super) sheets: Vec<String>,
    pub(super) sheet: String,
    /// First and last row of the header, from 0.
    pub(super) header: Option<(u32, u32)>,
    /// The first rows of the sheet, whatever they are.
    pub(super) head: Head,
    /// Everything from the first row of data on.
    pub(super) table: RawTable,
    /// Column of the sheet of every column of the table.
    pub(super) places: Vec<u32>,
    /// What was met on the way.
    pub(super) findings: Vec<Finding>,
    /// What was seen beside the cells.
    pub(super) asides: Asides,
    /// What else could be read.
    pub(super) offers: Vec<Offer>,
    /// The same table of other sheets, which comes below this one.
    pub(super) more: Vec<RawSheet>,
    /// What it was read with.
    pub(super) options: Options,
}

impl RawSheet {
    /// Cells merged over rows, by the columns of the table.
    pub(super) fn merges(&self) -> Vec<Merge> {
        let merged = self.asides.merged.iter();
        let own = merged.filter_map(|&(first, last, column)| {
            let at = self.places.iter().position(|place| *place == column)?;
            Some((first + 1, last + 1, at))
        });
        own.collect()
    }

    /// Understands the rows with what `options` decide, and keeps them in the draft for the next decision.
    ///
    /// # Errors
    /// Where no row of data is left.
    pub fn understand(self: &Arc<Self>, options: &Options) -> Result<Draft, ImportError> {
        let mut draft = understand::lent(self, options).map_err(|fault| self.error(fault))?;
        draft.raw = Some(Arc::clone(self));
        Ok(draft)
    }

    /// Understands the rows, and lets go of each column as soon as it is understood.
    pub(super) fn into_draft(
        self,
        options: &Options,
        workers: &dyn Workers,
    ) -> Result<Draft, Fault> {
        understand::owned(self, options, workers)
    }

    fn error(&self, fault: Fault) -> ImportError {
        fault.of(&self.file)
    }

    /// Whether `options` ask for these same rows.
    pub fn serves(&self, options: &Options) -> bool {
        self.options.reads_alike(options)
    }

    /// Whether a column has no header of its own, but the letters of its place.
    pub(super) fn is_unnamed(&self, column: usize) -> bool {
        let (header, place) = (self.table.headers.get(column), self.places.get(column));
        header
            .zip(place)
            .is_some_and(|(header, place)| *header == column_letters(*place))
    }

    /// The rows of a sheet that was read with this one; this one where there is none of that name.
    pub fn of_sheet(&self, sheet: &str) -> &Self {
        let other = self.more.iter().find(|other| other.sheet == sheet);
        other.filter(|_| self.sheet != sheet).unwrap_or(self)
    }

    /// The first rows as they stand: row from 1, and cells.
    pub fn preview(&self) -> Vec<(u32, Vec<String>)> {
        self.head.preview()
    }

    /// The last row with anything in it, from 1; 0 where there is none.
    pub fn last_row(&self) -> u32 {
        let head = self.head.rows.last().map_or(0, |row| row.row + 1);
        self.table.sheet_rows.last().copied().unwrap_or(0).max(head)
    }

    /// How many columns the sheet has, as far as they were looked at.
    pub fn width(&self) -> u32 {
        let table = self.places.iter().map(|place| place + 1).max().unwrap_or(0);
        let head = self.head.rows.iter().flat_map(|row| &row.cells);
        let head = head.map(|cell| cell.column + 1).max().unwrap_or(0);
        table.max(head.min(super::source::GRID.1))
    }

    /// Columns of the sheet, from 0, that belong to the table.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// A cell as text, empty where blank; `row` from 1, `column` of the sheet from 0. Digits stand as they were written.
    pub fn cell(&self, row: u32, column: u32) -> String {
        let first = self.table.sheet_rows.first().copied().unwrap_or(u32::MAX);
        if row >= first
            && let Ok(at) = self.table.sheet_rows.binary_search(&row)
            && let Ok(place) = self.places.binary_search(&column)
        {
            return self.table.columns[place].show(at);
        }
        let rows = &self.head.rows;
        let found = rows.binary_search_by_key(&(row.saturating_sub(1)), |row| row.row);
        found
            .ok()
            .and_then(|at| rows[at].cells.iter().find(|cell| cell.column == column))
            .map_or_else(String::new, |cell| cell.text.clone())
    }

    /// Whether a row is blank, as far as it was looked at; `row` from 1.
    pub fn is_blank(&self, row: u32) -> bool {
        let head = &self.head.rows;
        self.table.sheet_rows.binary_search(&row).is_err()
            && head
                .binary_search_by_key(&(row.saturating_sub(1)), |row| row.row)
                .is_err()
    }

    /// The next row that holds a text, after `after`, in the order of the sheet and around its end; for a search box.
    pub fn find(&self, text: &str, after: u32) -> Option<u32> {
        let wanted = text.to_lowercase();
        if wanted.is_empty() {
            return None;
        }
        let rows = self.table.sheet_rows.as_slice();
        let start = rows.partition_point(|&row| row <= after);
        let order = (start..rows.len()).chain(0..start);
        let hits: Vec<Vec<bool>> = self.table.columns.iter().map(|c| c.hits(&wanted)).collect();
        order
            .into_iter()
            .find(|&at| {
                let columns = self.table.columns.iter().zip(&hits);
                columns
                    .into_iter()
                    .any(|(column, hits)| column.holds(at, &wanted, hits))
            })
            .map(|at| rows[at])
    }
}

impl fmt::Debug for RawSheet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawSheet")
            .field("file", &self.file)
            .field("sheet", &self.sheet)
            .field("rows", &self.table.rows())
            .finish_non_exhaustive()
    }
}
