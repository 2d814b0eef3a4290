//! The corpus of real and broken workbooks, read as the program reads them.
//!
//! ```text
//! FOLIOSCOPE_CORPUS=DIR cargo test --release --test suite -- --ignored --nocapture corpus
//! ```
//!
//! `DIR` holds the unpacked corpus and its `corpus_index.csv`, which says what another program made of each file.

use std::fs;
use std::path::Path;

use folioscope::guard::Guard;
use folioscope::import::{self, ErrorCode, Options};
use folioscope::progress::Silent;

/// Files that hold cells, but no table that could be analysed: single figures, columns of bare numbers, calendars, tests
/// of formats. Everything else that another reader finds rows in must give rows.
const NO_TABLES: &[&str] = &[
    "14460",               // four labels with a figure each, no header
    "51498",               // bare numbers, half of them blank
    "DevSq",               // bare numbers
    "RepeatingRowsCols",   // nine bare numbers
    "blank_sst_reference", // single letters
    "tdf132057",           // a calendar
];

/// Rows of two cells or more that the parser below us finds on the fullest sheet.
fn rows_elsewhere(path: &Path) -> usize {
    use calamine::{Data, Reader};
    let Ok(mut book) = calamine::open_workbook_auto(path) else {
        return 0;
    };
    let is_filled = |cell: &&Data| !cell.to_string().trim().is_empty();
    let sheets = book.worksheets().into_iter();
    let rows = sheets.map(|(_, range)| {
        let rows = range.rows();
        rows.filter(|row| row.iter().filter(is_filled).count() >= 2)
            .count()
    });
    rows.max().unwrap_or(0)
}

/// Protects those who could open a file elsewhere: where another reader read a sheet of rows, so do we; what is refused is
/// listed, and nothing of it is damaged or unknown to us alone.
#[test]
#[ignore = "reads thousands of files; needs FOLIOSCOPE_CORPUS"]
fn where_others_read_a_table_so_do_we() {
    let Some(folder) = std::env::var_os("FOLIOSCOPE_CORPUS") else {
        panic!("FOLIOSCOPE_CORPUS names no folder");
    };
    let folder = Path::new(&folder);
    let guard = Guard::at(env!("CARGO_BIN_EXE_folioscope"));
    let mut index = csv::Reader::from_path(folder.join("corpus_index.csv")).unwrap();
    let (mut tables, mut refused, mut faults) = (0, 0, Vec::new());
    for line in index.records() {
        let line = line.unwrap();
        let (file, outcome) = (&line[1], &line[7]);
        if outcome != "ok" {
            continue;
        }
        let extent = |at: usize| line[at].parse::<u32>().unwrap_or(0);
        let upload = guard.held(file, fs::read(folder.join(file)).unwrap());
        match import::read(&upload, &Options::default(), &Silent) {
            Ok(_) => tables += 1,
            Err(error) => {
                refused += 1;
                println!(
                    "{} {file} ({} × {})",
                    error.code.id(),
                    extent(9),
                    extent(10)
                );
                let known = NO_TABLES.iter().any(|name| file.contains(name));
                let none = matches!(error.code, ErrorCode::NoTable | ErrorCode::Empty);
                let rows = rows_elsewhere(&folder.join(file));
                if !none || (rows >= 3 && !known) {
                    faults.push(format!("{file}: {}, {rows} rows", error.code.id()));
                }
            }
        }
    }
    println!("{tables} tables, {refused} without one");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
