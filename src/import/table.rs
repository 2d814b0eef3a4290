//! The rows of the table found, as raw columns.

use super::Finding;
use super::aside::{Aside, Asides};
use super::block::Block;
use super::finding::{Findings, Severity};
use super::grid::{self, Cell, RawColumn};
use super::layout::Layout;
use super::source::Sink;
use super::words;

/// A table before its columns are typed.
#[derive(Default)]
pub struct RawTable {
    /// Headers.
    pub headers: Vec<String>,
    /// Cells.
    pub columns: Vec<RawColumn>,
    /// Row numbers as the spreadsheet shows them, from 1.
    pub sheet_rows: Vec<u32>,
    /// Rows with one filled cell or none.
    pub thin: Vec<u32>,
}

impl RawTable {
    /// Rows.
    pub fn rows(&self) -> usize {
        self.sheet_rows.len()
    }

    /// Filled cells of a row.
    pub fn filled(&self, row: usize) -> usize {
        self.columns
            .iter()
            .filter(|column| column.is_filled(row))
            .count()
    }
}

/// Fills a [`RawTable`] while a reader walks the sheet.
pub struct Filler {
    /// What was filled.
    pub table: RawTable,
    /// What was met.
    pub findings: Findings,
    /// What was seen beside the cells.
    pub asides: Asides,
    first_data: u32,
    end: u32,
    /// Column of the sheet → column of the table.
    places: Vec<u16>,
    current: Option<u32>,
    in_row: usize,
    stray: usize,
    first_stray: Option<(u32, String)>,
}

const NOWHERE: u16 = u16::MAX;
/// Of the table, but not read.
const UNREAD: u16 = u16::MAX - 1;

impl Filler {
    /// For the table of a layout.
    pub fn new(layout: &Layout) -> Self {
        let all = layout.columns.iter().chain(&layout.unread);
        let width = all.map(|(column, _)| column + 1).max().unwrap_or(0);
        let mut places = vec![NOWHERE; width as usize];
        for (column, _) in &layout.unread {
            places[*column as usize] = UNREAD;
        }
        for (at, (column, _)) in layout.columns.iter().enumerate() {
            places[*column as usize] = at as u16;
        }
        Self {
            table: RawTable {
                headers: layout
                    .columns
                    .iter()
                    .map(|(_, header)| header.clone())
                    .collect(),
                columns: layout
                    .columns
                    .iter()
                    .map(|_| RawColumn::default())
                    .collect(),
                ..RawTable::default()
            },
            findings: Findings::default(),
            asides: Asides::default(),
            first_data: layout.first_data,
            end: layout.end.unwrap_or(u32::MAX),
            places,
            current: None,
            in_row: 0,
            stray: 0,
            first_stray: None,
        }
    }

    /// An empty one for a piece of the same sheet that begins at row `base`.
    pub fn piece(&self, base: u32) -> Self {
        Self {
            table: RawTable {
                columns: self
                    .table
                    .columns
                    .iter()
                    .map(|_| RawColumn::default())
                    .collect(),
                ..RawTable::default()
            },
            findings: Findings::default(),
            asides: Asides::default(),
            first_data: self.first_data.saturating_sub(base),
            end: u32::MAX,
            places: self.places.clone(),
            current: None,
            in_row: 0,
            stray: 0,
            first_stray: None,
        }
    }

    /// Whether rows from `base` on are below the header.
    pub fn is_below_header(&self, base: u32) -> bool {
        base >= self.first_data
    }

    /// Takes everything out and keeps the room it had, for another piece of the same sheet, below the header.
    pub fn clear(&mut self) {
        self.table.columns.iter_mut().for_each(RawColumn::clear);
        self.table.sheet_rows.clear();
        self.table.thin.clear();
        self.findings = Findings::default();
        self.first_data = 0;
        self.current = None;
        self.in_row = 0;
        self.stray = 0;
        self.first_stray = None;
    }

    /// Puts the rows of a piece that began at row `base` below those that are here, all but their cells; how many rows
    /// stand above them.
    pub fn append_rows(&mut self, piece: &mut Self, base: u32) -> usize {
        piece.end_row();
        let rows = self.table.rows();
        let numbers = piece.table.sheet_rows.iter();
        self.table.sheet_rows.extend(numbers.map(|row| row + base));
        let thin = piece.table.thin.iter().map(|row| row + rows as u32);
        self.table.thin.extend(thin);
        for mut finding in std::mem::take(&mut piece.findings).into_vec() {
            finding.row = finding.row.map(|row| row + base);
            finding.rows = finding.rows.shifted(base);
            self.findings.add(finding);
        }
        self.stray += piece.stray;
        if self.first_stray.is_none()
            && let Some((row, value)) = piece.first_stray.take()
        {
            self.first_stray = Some((row + base, value));
        }
        rows
    }

    /// Whether records of so many fields from a row on can be taken as blocks.
    pub(super) fn takes_blocks(&self, width: usize, row: u32) -> bool {
        let places = self.places.get(..width);
        row >= self.first_data
            && self.end == u32::MAX
            && places.is_some_and(|places| places.iter().all(|place| *place != NOWHERE))
    }

    /// Takes the records of a block, a column at a time.
    pub(super) fn put_block(&mut self, text: &str, block: &mut Block) {
        if self.places.contains(&UNREAD) {
            let places = self.places.iter().take(block.width()).enumerate();
            let read: Vec<usize> = places
                .filter(|(_, place)| **place != UNREAD)
                .map(|(column, _)| column)
                .collect();
            block.narrow(text, &read);
        }
        self.end_row();
        self.current = None;
        let first = self.table.rows();
        let rows = block.rows.iter().map(|row| row + 1);
        self.table.sheet_rows.extend(rows);
        let thin = block.thin.iter().map(|place| place + first as u32);
        self.table.thin.extend(thin);
        for (column, &place) in self.places.iter().take(block.width()).enumerate() {
            if let Some(own) = self.table.columns.get_mut(place as usize) {
                let field = |record: usize| block.field(record, column);
                own.put_run(first, block.rows.len(), text, field);
            }
        }
    }

    /// Ends the last row and fills up the columns.
    pub fn finish(mut self) -> (RawTable, Findings) {
        self.end_row();
        let rows = self.table.rows();
        for column in &mut self.table.columns {
            column.pad(rows);
            column.close();
        }
        if let Some((row, value)) = self.first_stray {
            self.findings.add(
                Finding::new(Severity::Note, "stray-cells")
                    .at(row)
                    .holding(value)
                    .times(self.stray),
            );
        }
        (self.table, self.findings)
    }

    fn end_row(&mut self) {
        if self.current.is_some() && self.in_row <= 1 {
            self.table.thin.push(self.table.rows() as u32 - 1);
        }
        self.in_row = 0;
    }
}

impl Sink for Filler {
    #[inline]
    fn cell(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool {
        if row < self.first_data {
            return true;
        }
        if row >= self.end {
            return false;
        }
        let text = if let Cell::Text(text) = cell {
            Some(grid::trim(text))
        } else {
            None
        };
        if text.is_some_and(str::is_empty) {
            return true;
        }
        let place = self.places.get(column as usize).copied().unwrap_or(NOWHERE);
        if place == UNREAD || place == NOWHERE && text.is_some_and(words::is_ruler) {
            return true;
        }
        if place == NOWHERE {
            self.stray += 1;
            if self.first_stray.is_none() {
                let value = if let Cell::Text(text) = cell {
                    text.to_owned()
                } else {
                    String::new()
                };
                self.first_stray = Some((row + 1, value));
            }
            return true;
        }
        if self.current != Some(row) {
            self.end_row();
            self.current = Some(row);
            self.table.sheet_rows.push(row + 1);
        }
        self.in_row += 1;
        let at = self.table.sheet_rows.len() - 1;
        let column = &mut self.table.columns[place as usize];
        match text {
            Some(text) => column.put_trimmed(at, text),
            None => column.put(at, cell),
        }
        true
    }

    fn pieces(&mut self) -> Option<&mut Filler> {
        // Where another table follows, its first row counts from the top of the sheet.
        (self.end == u32::MAX).then_some(self)
    }

    fn aside(&mut self, aside: Aside) {
        self.asides.take(aside);
    }

    fn note(&mut self, finding: Finding) {
        // What stands above the table is a title, not a row of it.
        if finding.row.is_none_or(|row| row > self.first_data) {
            self.findings.add(finding);
        }
    }
}
