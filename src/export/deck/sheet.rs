//! The workbook inside a chart: what "Edit data" opens in PowerPoint, and the references of the chart into it.

use std::fmt::Write as _;
use std::sync::Arc;

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, RowNum, Workbook, Worksheet, XlsxError,
};

use super::xml::{escaped, figure};
use crate::chart::text::printable;
use crate::export::ExportError;

/// Characters of a cell.
const LONGEST: usize = 32_000;

/// Cells of a column.
pub enum Cells {
    /// Words.
    Text(Vec<Arc<str>>),
    /// Figures; what is not finite is blank.
    Number(Vec<f64>),
}

/// A column while the chart is written.
struct Column {
    head: String,
    cells: Cells,
}

/// The sheet of a chart.
pub struct Sheet {
    /// Its name, as references have it.
    name: String,
    columns: Vec<Column>,
}

impl Sheet {
    /// An empty sheet of this name, which is safe for a workbook.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            columns: Vec::new(),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name as references have it.
    fn quoted(&self) -> String {
        format!("'{}'", self.name.replace('\'', "''"))
    }

    /// Adds a column; answers its place.
    pub fn push(&mut self, head: impl Into<String>, cells: Cells) -> usize {
        self.columns.push(Column {
            head: head.into(),
            cells,
        });
        self.columns.len() - 1
    }

    /// `<c:tx>` of a series: the head of a column.
    pub fn title(&self, column: usize) -> String {
        let head = self.columns.get(column).map_or("", |column| &column.head);
        format!(
            "<c:tx><c:strRef><c:f>{}!${}$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{}</c:v></c:pt></c:strCache></c:strRef></c:tx>",
            escaped(&self.quoted()),
            letters(column),
            escaped(head)
        )
    }

    /// The reference to a column's cells.
    pub fn range(&self, column: usize) -> String {
        let letters = letters(column);
        let sheet = escaped(&self.quoted());
        format!("{sheet}!${letters}$2:${letters}${}", self.rows(column) + 1)
    }

    /// A reference to a column with its values, as the chart keeps them: `strRef` or `numRef`.
    pub fn reference(&self, column: usize) -> String {
        let (range, points) = (self.range(column), self.points(column));
        match self.columns.get(column).map(|column| &column.cells) {
            Some(Cells::Number(_)) => format!(
                "<c:numRef><c:f>{range}</c:f><c:numCache><c:formatCode>General</c:formatCode>{points}</c:numCache></c:numRef>"
            ),
            _ => {
                format!("<c:strRef><c:f>{range}</c:f><c:strCache>{points}</c:strCache></c:strRef>")
            }
        }
    }

    /// The values of a column as points of a cache.
    pub fn points(&self, column: usize) -> String {
        let mut out = format!("<c:ptCount val=\"{}\"/>", self.rows(column));
        let mut put = |at: usize, value: &str| {
            // Writing into a string cannot fail.
            let _ = write!(out, "<c:pt idx=\"{at}\"><c:v>{value}</c:v></c:pt>");
        };
        match self.columns.get(column).map(|column| &column.cells) {
            Some(Cells::Number(numbers)) => {
                for (at, number) in numbers.iter().enumerate() {
                    if number.is_finite() {
                        put(at, &figure(*number));
                    }
                }
            }
            Some(Cells::Text(texts)) => {
                for (at, text) in texts.iter().enumerate() {
                    put(at, &escaped(text));
                }
            }
            None => {}
        }
        out
    }

    /// The words of a column; none where it holds figures.
    pub fn texts(&self, column: usize) -> &[Arc<str>] {
        match self.columns.get(column).map(|column| &column.cells) {
            Some(Cells::Text(texts)) => texts,
            _ => &[],
        }
    }

    /// How many cells a column has below its head.
    fn rows(&self, column: usize) -> usize {
        match self.columns.get(column).map(|column| &column.cells) {
            Some(Cells::Text(texts)) => texts.len(),
            Some(Cells::Number(numbers)) => numbers.len(),
            None => 0,
        }
    }

    /// The bytes of the workbook.
    ///
    /// # Errors
    /// The writer's: more rows than a worksheet holds.
    pub fn workbook(&self) -> Result<Vec<u8>, ExportError> {
        self.written()
            .map_err(|error| ExportError::Writer(error.to_string()))
    }

    fn written(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        // A date of its own would make two exports of the same chart differ.
        workbook.set_properties(
            &DocProperties::new()
                .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?)
                .set_author("Folioscope"),
        );
        self.write(workbook.add_worksheet())?;
        workbook.save_to_buffer()
    }

    /// Writes it into a worksheet.
    pub fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(&self.name)?;
        let bold = Format::new().set_bold();
        for (at, column) in self.columns.iter().enumerate() {
            let at = at as ColNum;
            sheet.write_string_with_format(0, at, cut(&column.head), &bold)?;
            match &column.cells {
                Cells::Text(texts) => {
                    for (row, text) in texts.iter().enumerate() {
                        sheet.write_string(row as RowNum + 1, at, cut(text))?;
                    }
                    sheet.set_column_width(at, 28)?;
                }
                Cells::Number(numbers) => {
                    for (row, number) in numbers.iter().enumerate() {
                        if number.is_finite() {
                            sheet.write_number(row as RowNum + 1, at, *number)?;
                        }
                    }
                    sheet.set_column_width(at, 16)?;
                }
            }
        }
        Ok(())
    }
}

fn cut(text: &str) -> String {
    printable(text).trim().chars().take(LONGEST / 2).collect()
}

/// `A`, `B`, …, `Z`, `AA`, …
fn letters(column: usize) -> String {
    let mut out = Vec::new();
    let mut rest = column;
    loop {
        out.push(b'A' + (rest % 26) as u8);
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    out.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    /// Columns are named as spreadsheets name them, past Z too.
    #[test]
    fn columns_have_letters() {
        assert_eq!(letters(0), "A");
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(26), "AA");
        assert_eq!(letters(701), "ZZ");
        assert_eq!(letters(702), "AAA");
    }
}
