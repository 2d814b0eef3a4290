use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use folioscope::chart::{CellFormat, DataCells, DataColumn, DataTable};
use folioscope::export::{ExportError, Format, table_bytes};
use folioscope::locale::{Language, Locale};
use folioscope::model::Day;

use super::hostile_names;

fn column(head: &str, format: CellFormat, cells: DataCells) -> DataColumn {
    DataColumn {
        head: head.to_owned(),
        format,
        cells,
    }
}

fn numbers(values: &[f64]) -> DataCells {
    DataCells::Number(values.into())
}

fn texts(values: &[&str]) -> DataCells {
    DataCells::Text(values.iter().map(|text| Arc::from(*text)).collect())
}

fn table() -> DataTable {
    let day = f64::from(Day::new(2011, 12, 9).unwrap().0);
    DataTable {
        columns: vec![
            column("Customer", CellFormat::Text, texts(&["Acme", "=1+1", "-5"])),
            column(
                "Revenue",
                CellFormat::Money("EUR".to_owned()),
                numbers(&[1_234_567.891, -0.1, f64::NAN]),
            ),
            column(
                "Share",
                CellFormat::Percent,
                numbers(&[0.746_2, 0.0, f64::INFINITY]),
            ),
            column("Orders", CellFormat::Number(0), numbers(&[12.0, 1e21, 3.0])),
            column(
                "Last order",
                CellFormat::Date,
                numbers(&[day, f64::NAN, -30_000.0]),
            ),
            column("Class", CellFormat::Class, texts(&["A", "B", "C"])),
        ],
        rows: 3,
    }
}

fn csv_rows(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes)
        .unwrap()
        .strip_prefix('\u{feff}')
        .unwrap();
    csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn workbook(bytes: Vec<u8>) -> (Xlsx<Cursor<Vec<u8>>>, Vec<Vec<Data>>) {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    let rows = range.rows().map(<[Data]>::to_vec).collect();
    (book, rows)
}

/// Figures keep all their digits and stay figures, missing ones are blank, texts that would compute do not.
#[test]
fn csv_reads_back() {
    let bytes = table_bytes(&table(), "", &Locale::new(Language::En), Format::Csv).unwrap();
    let rows = csv_rows(&bytes, b',');
    assert_eq!(
        rows[0],
        [
            "Customer",
            "Revenue",
            "Share",
            "Orders",
            "Last order",
            "Class"
        ]
    );
    assert_eq!(
        rows[1],
        ["Acme", "1234567.891", "0.7462", "12", "2011-12-09", "A"]
    );
    assert_eq!(
        rows[2],
        ["'=1+1", "-0.1", "0", "1000000000000000000000", "", "B"]
    );
    assert_eq!(rows[3], ["'-5", "", "", "3", "1887-11-12", "C"]);
}

/// A Dutch spreadsheet program opens the file with a double click.
#[test]
fn csv_follows_the_language() {
    let bytes = table_bytes(&table(), "", &Locale::new(Language::Nl), Format::Csv).unwrap();
    assert_eq!(csv_rows(&bytes, b';')[1][1], "1234567,891");
}

/// The same of a workbook, as another program reads it.
#[test]
fn xlsx_reads_back() {
    for language in Language::ALL {
        let bytes = table_bytes(&table(), "A title", &Locale::new(language), Format::Xlsx).unwrap();
        let (book, rows) = workbook(bytes);
        assert_eq!(book.sheet_names().len(), 2);
        assert_eq!(rows[1][0], Data::String("Acme".to_owned()));
        assert_eq!(rows[2][0], Data::String("=1+1".to_owned()));
        assert_eq!(rows[3][0], Data::String("-5".to_owned()));
        assert_eq!(rows[1][1], Data::Float(1_234_567.891));
        assert_eq!(rows[2][1], Data::Float(-0.1));
        assert_eq!(rows[3][1], Data::Empty);
        assert_eq!(rows[1][2], Data::Float(0.7462));
        assert_eq!(rows[1][3], Data::Float(12.0));
        assert!(
            matches!(&rows[1][4], Data::DateTime(day) if day.as_f64() == 40_886.0),
            "{:?}",
            rows[1][4]
        );
        assert_eq!(rows[2][4], Data::Empty);
        assert_eq!(rows[3][4], Data::String("1887-11-12".to_owned()));
        assert_eq!(rows[1][5], Data::String("A".to_owned()));
    }
}

/// No formula, no broken file, whatever a customer is called; a text too long for a cell is cut at the cell's limit.
#[test]
fn hostile_names_stay_text() {
    let names = hostile_names();
    let cells: Vec<&str> = names.iter().map(String::as_str).collect();
    let table = DataTable {
        rows: cells.len(),
        columns: cells
            .iter()
            .map(|name| column(name, CellFormat::Text, texts(&cells)))
            .collect(),
    };
    let locale = Locale::new(Language::Zh);
    let title = &names[0];
    let (mut book, rows) = workbook(table_bytes(&table, title, &locale, Format::Xlsx).unwrap());
    assert_eq!(rows.len(), cells.len() + 1);
    for row in &rows {
        assert!(row.iter().all(|cell| matches!(cell, Data::String(_))));
    }
    assert!(book.worksheet_formula("数据").unwrap().is_empty());
    let longest =
        rows[1 + names.iter().position(|name| name.len() > 90_000).unwrap()][0].to_string();
    assert_eq!(longest.chars().count(), 32_767);

    let bytes = table_bytes(&table, title, &locale, Format::Csv).unwrap();
    for row in csv_rows(&bytes, b',') {
        assert_eq!(row.len(), cells.len());
        for cell in row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']),
                "{cell:?}"
            );
            assert!(!cell.chars().any(char::is_control), "{cell:?}");
        }
    }
}

/// Two exports of one table are one file.
#[test]
fn same_table_gives_the_same_bytes() {
    let locale = Locale::new(Language::Ru);
    for format in [Format::Csv, Format::Xlsx] {
        let once = table_bytes(&table(), "A title", &locale, format).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2100));
        assert!(
            once == table_bytes(&table(), "A title", &locale, format).unwrap(),
            "{format:?}"
        );
    }
}

/// A worksheet's end is said before the work starts.
#[test]
fn too_many_rows_are_refused() {
    let table = DataTable {
        columns: Vec::new(),
        rows: 1_048_576,
    };
    let answer = table_bytes(&table, "", &Locale::new(Language::En), Format::Xlsx);
    let Err(error @ ExportError::TooManyRows(1_048_576)) = answer else {
        panic!("{answer:?}")
    };
    for language in Language::ALL {
        let message = error.message(&Locale::new(language));
        assert!(
            message.contains("576") && !message.contains("export-"),
            "{message}"
        );
    }
}

/// A table without rows or columns is still a file.
#[test]
fn empty_tables_are_files() {
    let locale = Locale::new(Language::En);
    for format in [Format::Csv, Format::Xlsx] {
        table_bytes(&DataTable::default(), "", &locale, format).unwrap();
    }
}
