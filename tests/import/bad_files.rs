use folioscope::import::{self, ErrorCode, Options};
use folioscope::progress::Progress;

use super::{codes, read, shared, try_read, upload};

fn code(name: &str, bytes: impl Into<Vec<u8>>) -> ErrorCode {
    match try_read(name, bytes) {
        Ok(draft) => panic!("{name} gave {} rows", draft.table.rows),
        Err(error) => error.code,
    }
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// Each way in which a file gives nothing has its own answer.
#[test]
fn files_that_give_nothing() {
    assert_eq!(code("empty.csv", b""), ErrorCode::Empty);
    assert_eq!(code("blank.csv", b" \r\n \r\n"), ErrorCode::Empty);
    assert_eq!(code("blank.xlsx", workbook(|_| {})), ErrorCode::Empty);
    assert_eq!(
        code("picture.xlsx", b"\x89PNG\r\n\x1a\n123456"),
        ErrorCode::UnsupportedFormat
    );
    assert_eq!(
        code("report.csv", b"%PDF-1.7 ..."),
        ErrorCode::UnsupportedFormat
    );
    let header_only = workbook(|sheet| {
        for (column, header) in ["Customer", "Date", "Amount"].iter().enumerate() {
            sheet.write(0, column as u16, *header).unwrap();
        }
    });
    assert_eq!(code("header.xlsx", header_only), ErrorCode::NoTable);
    assert_eq!(code("word.csv", b"hello"), ErrorCode::NoTable);
}

/// A workbook cut off anywhere is damaged or loses its end with a word about it; it never panics through.
#[test]
fn cut_off_workbooks_are_damaged() {
    let whole = workbook(|sheet| {
        sheet.write(0, 0, "Customer").unwrap();
        sheet.write(0, 1, "Amount").unwrap();
        for row in 1..200u32 {
            sheet.write(row, 0, format!("Customer {row}")).unwrap();
            sheet.write(row, 1, f64::from(row)).unwrap();
        }
    });
    for end in [10, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(
            code("cut.xlsx", &whole[..end]),
            ErrorCode::Damaged,
            "cut at {end}"
        );
    }
    // Bytes changed inside: an answer, whatever it is.
    for at in (40..whole.len()).step_by(97) {
        let mut changed = whole.clone();
        changed[at] ^= 0x5a;
        let _ = try_read("changed.xlsx", changed);
    }
}

/// Files made to exhaust memory, and files with a password.
#[test]
fn hostile_and_locked_files() {
    let expect = |file: &str, wanted: &[ErrorCode]| {
        let Some(bytes) = shared(&format!("messy/{file}")) else {
            return;
        };
        assert!(wanted.contains(&code(file, bytes)), "{file}");
    };
    expect("23_password_secret.xlsx", &[ErrorCode::PasswordProtected]);
    expect("26_zip_bomb_2GB.xlsx", &[ErrorCode::TooLarge]);
    expect(
        "26b_zip_bomb_overlap_under_1MB.xlsx",
        &[ErrorCode::TooLarge],
    );
    expect("22_truncated.xlsx", &[ErrorCode::Damaged]);
}

/// A quotation mark that is never closed costs its cell; the rows after it are there, and the row is named.
#[test]
fn an_unclosed_quote_swallows_nothing() {
    let draft = read(
        "a.csv",
        "Customer,Revenue\n\"Alpha Ltd\",10\n\"Beta Ltd,20\nGamma Ltd,30\nDelta Ltd,40\n",
    );
    assert_eq!(draft.table.rows, 4);
    let finding = draft
        .findings
        .iter()
        .find(|finding| finding.code == "unclosed-quote")
        .unwrap();
    assert_eq!(finding.row, Some(3));
}

/// NUL bytes are no sign of UTF-16, and disappear.
#[test]
fn nul_bytes() {
    let draft = read(
        "a.csv",
        b"Customer,Revenue\r\nA\0cme,10\r\nBeta,\x0020\r\nGamma,30\r\n".to_vec(),
    );
    assert_eq!(draft.table.rows, 3);
    assert_eq!(draft.table.columns[0].text(0), Some("Acme"));
    assert!(codes(&draft).contains(&"nul-bytes"));
}

struct Stop;

impl Progress for Stop {
    fn report(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        true
    }
}

/// Cancel is asked for while a file is read, and ends it.
#[test]
fn cancel_ends_the_reading() {
    let mut text = String::from("Customer,Date,Amount\n");
    for row in 0..20_000 {
        text.push_str(&format!("Customer {row},2024-01-01,{row}.5\n"));
    }
    let error = import::read(&upload("long.csv", text), &Options::default(), &Stop).unwrap_err();
    assert_eq!(error.code, ErrorCode::Cancelled);
}

/// Found by fuzzing: an encoding that is named by a character of several bytes, before its quotation mark, is none that the
/// quick reader knows; the other one reads the table.
#[test]
fn an_encoding_that_is_no_word() {
    let bytes = include_bytes!("../fixtures/hostile/encoding_that_is_no_word.xlsx");
    let draft = super::read("a.xlsx", bytes.as_slice());
    assert_eq!(draft.table.columns[0].header, "Customer");
}
