//! What goes to the clipboard: the chart as a picture, the table as cells.

use crate::chart::{CellFormat, DataCells, DataTable};
use crate::model::Day;

/// sRGB with straight alpha, as the clipboard wants it.
pub(super) fn straight(picture: &tiny_skia::Pixmap) -> Vec<u8> {
    picture
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let color = pixel.demultiply();
            [color.red(), color.green(), color.blue(), color.alpha()]
        })
        .collect()
}

/// A table as a spreadsheet takes it from the clipboard: tabs between cells, one line a row, figures with all digits.
pub(super) fn cells(table: &DataTable, decimal: char) -> String {
    let mut text = String::new();
    let heads: Vec<&str> = table.columns.iter().map(|c| c.head.as_str()).collect();
    line(&mut text, heads.iter().map(|head| clean(head)));
    for row in 0..table.rows {
        line(
            &mut text,
            table.columns.iter().map(|column| match &column.cells {
                DataCells::Text(_) | DataCells::Runs { .. } => {
                    let text = column.cells.text(row);
                    text.map(|text| clean(text)).unwrap_or_default()
                }
                DataCells::Number(cells) => {
                    let value = cells.get(row).copied().unwrap_or(f64::NAN);
                    figure(value, &column.format, decimal)
                }
            }),
        );
    }
    text
}

fn figure(value: f64, format: &CellFormat, decimal: char) -> String {
    if value.is_nan() {
        return String::new();
    }
    if *format == CellFormat::Date {
        return Day(value as i32).iso();
    }
    let text = value.to_string();
    if decimal == '.' {
        text
    } else {
        text.replace('.', &decimal.to_string())
    }
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push('\t');
        }
        text.push_str(&cell);
    }
    text.push_str("\r\n");
}

/// No tab or line end inside a cell, and no text that a spreadsheet would take for a formula.
fn clean(text: &str) -> String {
    let flat = text.replace(['\t', '\r', '\n'], " ");
    if flat.starts_with(['=', '+', '-', '@']) {
        format!("'{flat}")
    } else {
        flat
    }
}
