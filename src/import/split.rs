//! Sheets whose rows were pasted into one column as delimited text.

use super::aside::Aside;
use super::delimited::{self, Quotes, Record, Scanner};
use super::finding::Finding;
use super::grid::{self, Cell};
use super::layout::Head;
use super::source::Sink;

/// The delimiter of the rows of a sheet that all stand in one column; `None` where the sheet is an ordinary one.
pub fn divider(head: &Head) -> Option<char> {
    let column = head.rows.first()?.cells.first()?.column;
    let lines: Vec<&str> = head
        .rows
        .iter()
        .filter(|row| row.cells.len() == 1 && row.cells[0].column == column)
        .map(|row| row.cells[0].text.as_str())
        .collect();
    if lines.len() < 3 || lines.len() != head.rows.len() {
        return None;
    }
    let text = lines.join("\n");
    let (delimiter, fields) = delimited::sniff(&text, Quotes::default());
    if fields < 2 || !matches!(delimiter, ';' | ',' | '\t' | '|') {
        return None;
    }
    // A list of names with a comma is none: one of the columns holds figures.
    let mut figures = vec![0usize; fields];
    let mut scanner = Scanner::new(&text, delimiter);
    let mut record = Record::default();
    while scanner.next(&mut record) {
        for (at, count) in figures.iter_mut().enumerate() {
            *count += usize::from(grid::is_figure(&record.text(&text, at)));
        }
    }
    figures
        .iter()
        .any(|count| count * 10 >= (lines.len() - 1) * 6)
        .then_some(delimiter)
}

/// Takes the cells of one column apart on their way to a sink.
pub struct Splitter<'a> {
    sink: &'a mut dyn Sink,
    delimiter: char,
    record: Record,
}

impl<'a> Splitter<'a> {
    /// In front of `sink`.
    pub fn new(sink: &'a mut dyn Sink, delimiter: char) -> Self {
        Self {
            sink,
            delimiter,
            record: Record::default(),
        }
    }
}

impl Sink for Splitter<'_> {
    fn cell(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool {
        let Cell::Text(text) = cell else {
            return self.sink.cell(row, column, cell);
        };
        let mut scanner = Scanner::new(text, self.delimiter);
        if !scanner.next(&mut self.record) {
            return true;
        }
        (0..self.record.len()).all(|at| {
            let field = self.record.text(text, at);
            self.sink
                .cell(row, column.saturating_add(at as u32), Cell::Text(&field))
        })
    }

    fn note(&mut self, finding: Finding) {
        self.sink.note(finding);
    }

    fn aside(&mut self, aside: Aside) {
        // The columns of the sheet are not those of the table.
        if !matches!(aside, Aside::HiddenColumns(..)) {
            self.sink.aside(aside);
        }
    }
}
