//! XLSX: figures stay figures with the formats of the language, texts stay texts; the head row is frozen and filters. The
//! words around the chart stand on a second sheet.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, RowNum, Workbook,
    Worksheet, XlsxError,
};

use super::ExportError;
use super::cells::{Cell, cell};
use super::file_name::safe_sheet_name;
use super::formulas::Formulas;
use crate::chart::text::printable;
use crate::chart::{CellFormat, DataColumn, LazyTable};
use crate::locale::{Language, Locale};

/// Rows of a worksheet, without the head.
pub(super) const MOST_ROWS: usize = 1_048_575;

/// Columns of a worksheet.
const MOST_COLUMNS: usize = 16_384;

/// Characters of a cell.
pub(super) const LONGEST: usize = 32_767;

/// From 1 January 1970 to the day a workbook counts from.
const EPOCH: i32 = 25_569;

/// Rows looked at for a column's width.
const SAMPLE: usize = 200;

/// The table as a workbook; `about` is set line by line on the second sheet, its first line as the document's title.
pub(super) fn write(
    table: &LazyTable,
    about: &[String],
    locale: &Locale,
) -> Result<Vec<u8>, ExportError> {
    if table.rows > MOST_ROWS {
        return Err(ExportError::TooManyRows(table.rows));
    }
    workbook(table, about, locale).map_err(|error| ExportError::Writer(error.to_string()))
}

fn workbook(table: &LazyTable, lines: &[String], locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(lines.first().map_or("", String::as_str))?);
    let sheet = workbook.add_worksheet();
    sheet.set_name(safe_sheet_name(&locale.text("export-sheet-data"), "Data"))?;
    data_sheet(sheet, table, locale)?;
    if !lines.is_empty() {
        about(workbook.add_worksheet(), lines, locale)?;
    }
    workbook.save_to_buffer()
}

/// What a workbook says of itself. A date of its own would make two exports of the same table differ.
pub(super) fn properties(title: &str) -> Result<DocProperties, XlsxError> {
    let properties = DocProperties::new()
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?)
        .set_author("Folioscope");
    Ok(if title.is_empty() {
        properties
    } else {
        properties.set_title(short(title, 255))
    })
}

/// The words around a chart, line by line.
pub(super) fn about(
    sheet: &mut Worksheet,
    lines: &[String],
    locale: &Locale,
) -> Result<(), XlsxError> {
    sheet.set_name(safe_sheet_name(&locale.text("export-sheet-about"), "About"))?;
    about_sheet(sheet, lines)
}

pub(super) fn data_sheet(
    sheet: &mut Worksheet,
    table: &LazyTable,
    locale: &Locale,
) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    let formulas = Formulas::new(table);
    for (at, column) in table.columns.iter().take(MOST_COLUMNS).enumerate() {
        let at = at as ColNum;
        sheet.write_string_with_format(0, at, short(&column.head, LONGEST), &head)?;
        sheet.set_column_width(at, width(column, table.rows, locale))?;
        let format = cell_format(&column.format, locale);
        for row in 0..table.rows {
            if let Some(formula) = formulas.as_ref().and_then(|own| own.cell(at, row)) {
                sheet.write_formula_with_format(row as RowNum + 1, at, formula, &format)?;
                continue;
            }
            write_cell(sheet, row as RowNum + 1, at, cell(column, row), &format)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    if let Some(last) = table.columns.len().min(MOST_COLUMNS).checked_sub(1) {
        sheet.autofilter(0, 0, table.rows as RowNum, last as ColNum)?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    cell: Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Number(number) => {
            sheet.write_number_with_format(row, column, number, format)?;
        }
        // A workbook takes 1900 for a leap year: days before its 1 March cannot be written as such.
        Cell::Date(day) if day.0 + EPOCH > 60 => {
            sheet.write_number_with_format(row, column, day.0 + EPOCH, format)?;
        }
        Cell::Date(day) => {
            sheet.write_string(row, column, day.iso())?;
        }
        Cell::Text(text) => {
            sheet.write_string(row, column, short(&text, LONGEST))?;
        }
    }
    Ok(())
}

fn about_sheet(sheet: &mut Worksheet, about: &[String]) -> Result<(), XlsxError> {
    let title = Format::new()
        .set_bold()
        .set_font_size(14)
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 100)?;
    for (row, line) in about.iter().enumerate() {
        let format = if row == 0 { &title } else { &body };
        sheet.write_string_with_format(row as RowNum, 0, short(line, LONGEST), format)?;
    }
    Ok(())
}

/// How a workbook writes this column: thousands and decimals follow the reader's settings, the place of the currency the
/// language of the export.
fn cell_format(format: &CellFormat, locale: &Locale) -> Format {
    let code = match format {
        CellFormat::Text | CellFormat::Class => return Format::new(),
        CellFormat::Number(0) => "#,##0".to_owned(),
        CellFormat::Number(decimals) => format!("#,##0.{}", "0".repeat(usize::from(*decimals))),
        CellFormat::Percent => match locale.language() {
            Language::Ru => "0.0\u{a0}%".to_owned(),
            _ => "0.0%".to_owned(),
        },
        CellFormat::Money(currency) => money_format(currency, locale),
        // The short date of the reader's country.
        CellFormat::Date => return Format::new().set_num_format_index(14),
    };
    Format::new().set_num_format(code)
}

fn money_format(currency: &str, locale: &Locale) -> String {
    let sign: String = locale
        .currency_sign(currency)
        .chars()
        .filter(|character| !matches!(character, '"' | '\\') && !character.is_control())
        .take(8)
        .collect();
    let figure = "#,##0.00";
    if sign.is_empty() {
        return figure.to_owned();
    }
    let letters = sign.chars().all(char::is_alphabetic);
    match locale.language() {
        Language::En | Language::Zh if letters => format!("\"{sign}\u{a0}\"{figure}"),
        Language::En | Language::Zh => format!("\"{sign}\"{figure}"),
        Language::Nl => format!("\"{sign}\u{a0}\"{figure}"),
        Language::It | Language::Ro | Language::Ru => format!("{figure}\"\u{a0}{sign}\""),
    }
}

/// Characters a column needs; Chinese ones count twice.
fn width(column: &DataColumn, rows: usize, locale: &Locale) -> f64 {
    let body = (0..rows.min(SAMPLE))
        .map(|row| match cell(column, row) {
            Cell::Blank => 0,
            Cell::Date(_) => 11,
            Cell::Text(text) => columns(&text),
            Cell::Number(number) => columns(&locale.money(number, sample_currency(column), 2)),
        })
        .max()
        .unwrap_or(0);
    // A head may break into two lines, beside the filter's button.
    let head = columns(&column.head).div_ceil(2) + 3;
    (body.max(head) as f64 + 2.0).clamp(9.0, 60.0)
}

fn sample_currency(column: &DataColumn) -> &str {
    match &column.format {
        CellFormat::Money(currency) => currency,
        _ => "",
    }
}

/// The height of a row whose cells break into lines, each a text with the width of its column; in points. Not every office
/// works it out by itself.
pub(super) fn row_height(cells: &[(&str, f64)]) -> f64 {
    let lines = |(text, width): &(&str, f64)| (columns(text) as f64 * 1.05 / width).ceil().max(1.0);
    // Taller than this no row can be.
    (15.0 * cells.iter().map(lines).fold(1.0, f64::max)).min(409.0)
}

fn columns(text: &str) -> usize {
    text.chars()
        .map(|character| if character > '\u{2e7f}' { 2 } else { 1 })
        .sum()
}

/// At most `most` UTF-16 units, which is how workbooks count; without blanks at its ends, which the schema has no place for.
pub(super) fn short(text: &str, most: usize) -> String {
    let mut units = 0;
    let text = printable(text);
    let cut: String = (text.trim().chars())
        .take_while(|character| {
            units += character.len_utf16();
            units <= most
        })
        .collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::EPOCH;
    use crate::model::Day;

    /// The serial of a day is the one workbooks count with.
    #[test]
    fn days_are_serials() {
        let day = Day::new(2000, 1, 1).map(|day| day.0 + EPOCH);
        assert_eq!(day, Some(36_526));
    }
}
