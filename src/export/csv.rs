//! CSV as the spreadsheet program of the user's country opens it with a double click: UTF-8 with a byte-order mark; where
//! the decimal sign is a comma, semicolons between the cells. Figures have all their digits, no thousands sign; days are
//! written 2025-12-31.

use super::ExportError;
use super::cells::{Cell, cell, reads_as_formula};
use crate::chart::text::printable;
use crate::chart::{DataCells, DataTable};
use crate::locale::{Language, Locale};

/// The table with a header row.
pub(super) fn write(table: &DataTable, locale: &Locale) -> Result<Vec<u8>, ExportError> {
    let comma = decimal_comma(locale.language());
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(if comma { b';' } else { b',' })
        .terminator(::csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    let failed = |error: ::csv::Error| ExportError::Writer(error.to_string());

    let heads = table.columns.iter().map(|column| harmless(&column.head));
    writer.write_record(heads).map_err(failed)?;
    for row in 0..table.rows {
        let cells = table.columns.iter().map(|column| match &column.cells {
            // The raw text decides: making it printable turns a leading tab into a space.
            DataCells::Text(_) | DataCells::Runs { .. } => {
                let text = column.cells.text(row);
                text.map_or_else(String::new, |text| harmless(text))
            }
            DataCells::Number(_) => written(cell(column, row), comma),
        });
        writer.write_record(cells).map_err(failed)?;
    }
    writer
        .flush()
        .map_err(|error| ExportError::Writer(error.to_string()))?;
    drop(writer);
    Ok(bytes)
}

/// Whether the language writes 0,5.
fn decimal_comma(language: Language) -> bool {
    match language {
        Language::En | Language::Zh => false,
        Language::Nl | Language::It | Language::Ro | Language::Ru => true,
    }
}

/// A text that no spreadsheet computes: an apostrophe before what would read as a formula.
fn harmless(text: &str) -> String {
    let mark = if reads_as_formula(text) { "'" } else { "" };
    format!("{mark}{}", printable(text))
}

fn written(cell: Cell, comma: bool) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Number(number) if comma => number.to_string().replace('.', ","),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.iso(),
        Cell::Text(text) => text,
    }
}
