//! Reading what people have: real files against published figures, generated files one quirk each.

mod bad_files;
mod corpus;
mod currencies;
mod decisions;
mod foreign_ways;
mod hidden;
mod joining;
mod layouts;
mod only;
mod pivots;
mod quirks_dates;
mod quirks_encodings;
mod quirks_exports;
mod quirks_formats;
mod quirks_numbers;
mod quirks_text;
mod quirks_workbook;
mod rarely;
mod real;
mod reports;
mod sheet;
mod traps;
mod words;

use std::path::PathBuf;

use folioscope::import::{self, Draft, ImportError, Options, Upload};
use folioscope::model::{Column, Field};
use folioscope::progress::Silent;

/// A file from bytes.
pub fn upload(name: &str, bytes: impl Into<Vec<u8>>) -> Upload {
    Upload::new(name, bytes.into())
}

/// Reads with nothing decided beforehand.
pub fn try_read(name: &str, bytes: impl Into<Vec<u8>>) -> Result<Draft, ImportError> {
    import::read(&upload(name, bytes), &Options::default(), &Silent)
}

/// Reads a file that must give a table.
pub fn read(name: &str, bytes: impl Into<Vec<u8>>) -> Draft {
    try_read(name, bytes).unwrap()
}

/// Bytes of a file of the shared data; `None` where the data is not there.
pub fn shared(path: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("FOLIOSCOPE_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    std::fs::read(root.join("data").join(path)).ok()
}

/// The column with a meaning.
pub fn column(draft: &Draft, field: Field) -> &Column {
    draft
        .table
        .column(field)
        .unwrap_or_else(|| panic!("no {} in {:?}", field.id(), headers(draft)))
}

/// The field of a column by its header; `None` where it has none, or where there is no such column.
pub fn field_of(draft: &Draft, header: &str) -> Option<Field> {
    draft.table.column_named(header)?.field
}

/// Headers with their fields.
pub fn headers(draft: &Draft) -> Vec<(String, Option<&'static str>)> {
    draft
        .table
        .columns
        .iter()
        .map(|column| (column.header.clone(), column.field.map(Field::id)))
        .collect()
}

/// The sum of a numeric column, blanks left out.
pub fn sum(column: &Column) -> f64 {
    column
        .numbers()
        .unwrap()
        .iter()
        .filter(|value| !value.is_nan())
        .sum()
}

/// Codes of the findings.
pub fn codes(draft: &Draft) -> Vec<&'static str> {
    draft.findings.iter().map(|finding| finding.code).collect()
}

/// Whether two figures agree to the given share of the larger.
pub fn near(a: f64, b: f64, share: f64) -> bool {
    (a - b).abs() <= share * a.abs().max(b.abs()).max(1.0)
}

/// Rows of a draft and the sum of a column by its header, to the cent.
pub fn told(draft: &Draft, header: &str) -> (usize, f64) {
    let column = draft
        .table
        .column_named(header)
        .unwrap_or_else(|| panic!("no {header} in {:?}", headers(draft)));
    (draft.table.rows, (sum(column) * 100.0).round() / 100.0)
}

/// Lines of a text file.
pub fn lines(rows: &[&str]) -> String {
    rows.join("\r\n")
}
