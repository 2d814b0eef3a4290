//! The sample as spreadsheets, for `folioscope sample` and for whoever wants to see what a good file looks like.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::dataset;
use crate::locale::Locale;
use crate::model::{Column, ColumnData, Table};

/// One workbook a table: file name and bytes; the same bytes every time.
pub fn workbooks(locale: &Locale) -> Result<Vec<(String, Vec<u8>)>, XlsxError> {
    let dataset = dataset(locale);
    dataset
        .tables
        .iter()
        .map(|table| {
            let name = locale.text(&format!("kind-{}", table.kind.id()));
            Ok((format!("{name}.xlsx"), workbook(table, &name)?))
        })
        .collect()
}

fn workbook(table: &Table, sheet: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 1, 5)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(sheet)?;
    worksheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (at, column) in table.columns.iter().enumerate() {
        let at = at as u16;
        worksheet.write_with_format(0, at, &column.header, &bold)?;
        worksheet.set_column_width(at, width(column))?;
        write_cells(worksheet, at, column)?;
    }
    workbook.save_to_buffer()
}

fn width(column: &Column) -> f64 {
    let longest = match &column.data {
        ColumnData::Text { names, .. } => names.iter().map(|(_, name)| name.chars().count()).max(),
        _ => None,
    };
    (longest.unwrap_or(10).max(column.header.chars().count()) as f64 + 2.0).clamp(10.0, 44.0)
}

fn write_cells(sheet: &mut Worksheet, at: u16, column: &Column) -> Result<(), XlsxError> {
    let percent = Format::new().set_num_format("0.0%");
    let amount = Format::new().set_num_format("#,##0.00");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for row in (0..column.len()).filter(|&row| column.is_filled(row)) {
        let line = row as u32 + 1;
        match &column.data {
            ColumnData::Text { .. } => {
                let text = column.text(row).unwrap_or_default();
                match text.parse::<f64>() {
                    // An amount among marks: a figure, as someone would have typed it.
                    Ok(figure) if column.field.is_none() => sheet.write(line, at, figure)?,
                    _ => sheet.write(line, at, text)?,
                };
            }
            ColumnData::Number(values) => {
                let value = values[row];
                if value.fract() == 0.0 {
                    sheet.write(line, at, value)?;
                } else {
                    sheet.write_with_format(line, at, value, &amount)?;
                }
            }
            ColumnData::Percent(values) => {
                sheet.write_with_format(line, at, values[row], &percent)?;
            }
            ColumnData::Date(days) => {
                // Day 25 569 of a spreadsheet is 1 January 1970.
                sheet.write_with_format(line, at, f64::from(days[row].0 + 25_569), &day)?;
            }
            ColumnData::Scale { scale, steps } => {
                sheet.write(line, at, scale.word(steps[row]).unwrap_or_default())?;
            }
            ColumnData::Choices(choices) => {
                let words: Vec<&str> = choices
                    .options
                    .iter()
                    .filter(|(id, _)| choices.sets[row] >> id.index() & 1 == 1)
                    .map(|(_, word)| word)
                    .collect();
                sheet.write(line, at, words.join("; "))?;
            }
        }
    }
    Ok(())
}
