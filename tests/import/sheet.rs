use std::io::{Cursor, Read, Write};

use folioscope::import::Draft;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

use super::{read, shared, try_read};

/// Everything that was understood, as text: also what is `NaN`.
fn told(draft: &Draft) -> String {
    let table = &draft.table;
    let columns = table.columns.iter().map(|column| format!("{column:?}\n"));
    let head = format!(
        "{:?} {:?} {:?} {:?} {:?}\n",
        draft.findings, draft.preview, draft.currency, table.sheet_rows, draft.header_row
    );
    columns.fold(head, |all, column| all + &column)
}

/// The package with its sheets written another way.
fn rewritten(bytes: &[u8], change: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        if part.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            content = change(String::from_utf8(content).unwrap()).into_bytes();
        }
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// The general reader from the start, and from the middle of the sheet: a comment is more than the scan knows.
fn agrees(name: &str, bytes: &[u8]) {
    let Ok(scanned) = try_read(name, bytes) else {
        return;
    };
    let scanned = told(&scanned);
    let whole = rewritten(bytes, |sheet| {
        sheet.replacen("<sheetData>", "<!----><sheetData>", 1)
    });
    assert!(
        scanned == told(&read(name, whole)),
        "{name}: not as the general reader reads it"
    );
    let half = rewritten(bytes, |sheet| {
        let rows: Vec<usize> = sheet.match_indices("<row ").map(|(at, _)| at).collect();
        match rows.get(rows.len() / 2) {
            Some(&at) => format!("{}<!-- half -->{}", &sheet[..at], &sheet[at..]),
            None => sheet,
        }
    });
    assert!(
        scanned == told(&read(name, half)),
        "{name}: not the same when taken over half-way"
    );
}

/// The fast scan of a sheet and the general reader see the same cells: every kind of cell, and gaps between them.
#[test]
fn scan_and_general_reader_agree() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let heads = ["Date", "Customer", "Amount", "Share", "Note", "Done"];
    for (at, head) in heads.iter().enumerate() {
        sheet.write(0, at as u16, *head).unwrap();
    }
    let format = |code: &str| Format::new().set_num_format(code);
    let dates = ["yyyy-mm-dd", "[$-409]d-mmm-yy;@", "dd/mm/yyyy hh:mm"].map(format);
    let money = format("#,##0.00 [$€-407]");
    for row in 1..=40u32 {
        let day = ExcelDateTime::from_ymd(2024, 1 + (row % 12) as u8, 5).unwrap();
        sheet
            .write_with_format(row, 0, day, &dates[row as usize % 3])
            .unwrap();
        sheet
            .write(
                row,
                1,
                ["A & B <c>", "Ünal \"x\"", " Blank ", "_x0041_"][row as usize % 4],
            )
            .unwrap();
        sheet
            .write_with_format(row, 2, f64::from(row) * -1.25e-3, &money)
            .unwrap();
        sheet
            .write_with_format(row, 3, 0.01 * f64::from(row), &format("0%"))
            .unwrap();
        match row % 5 {
            0 => sheet.write(row, 5, true).map(|_| ()).unwrap(),
            1 => sheet.write_blank(row, 4, &money).map(|_| ()).unwrap(),
            2 => {
                let formula = Formula::new("=NA()").set_result("#N/A");
                sheet.write_formula(row, 4, formula).unwrap();
            }
            _ => {
                let formula = Formula::new("=A1&\"<\"").set_result("x < y");
                sheet.write_formula(row, 4, formula).unwrap();
            }
        }
    }
    agrees("made.xlsx", &book.save_to_buffer().unwrap());
}

/// The same on workbooks that other programs wrote.
#[test]
fn scan_and_general_reader_agree_on_real_files() {
    for folder in ["gold", "messy"] {
        let path = format!("{}/../shared/data/{folder}", env!("CARGO_MANIFEST_DIR"));
        let Ok(files) = std::fs::read_dir(path) else {
            continue;
        };
        for file in files.flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if name.ends_with(".xlsx")
                && let Some(bytes) = shared(&format!("{folder}/{name}"))
                && zip::ZipArchive::new(Cursor::new(&bytes[..])).is_ok()
            {
                agrees(&name, &bytes);
            }
        }
    }
}
