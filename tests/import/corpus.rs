//! The corpus of real and broken workbooks, read as the program reads them.
//!
//! ```text
//! cargo test --release --test suite -- --ignored --nocapture corpus
//! ```
//!
//! It lies packed beside the shared data, or unpacked where `FOLIOSCOPE_CORPUS` says; its `corpus_index.csv` says what
//! another program made of each file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use folioscope::guard::Guard;
use folioscope::import::{self, ErrorCode, Options};
use folioscope::progress::Silent;

/// Files with rows enough that are no table all the same.
const NO_TABLES: &[&str] = &[
    "tdf132057", // a calendar: days of the week beside each other, blank boxes below them
];

/// The unpacked corpus; `None` without the shared data.
fn unpacked() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("FOLIOSCOPE_CORPUS") {
        return Some(folder.into());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let packed = root.join("../shared/data/corpus.tar.xz");
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = place.join("corpus");
    if !folder.join("corpus_index.csv").exists() {
        let unpack = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        let mut tar = Command::new("tar");
        let done = packed.exists() && unpack(tar.arg("-xJf").arg(packed).arg("-C").arg(place));
        if !done {
            return None;
        }
    }
    Some(folder)
}

/// Whether some sheet holds a table, as the parser below us reads it: three rows that fill the same two columns.
fn holds_a_table(path: &Path) -> bool {
    use calamine::{Data, Reader};
    let Ok(mut book) = calamine::open_workbook_auto(path) else {
        return false;
    };
    let is_filled = |cell: &Data| !cell.to_string().trim().is_empty();
    book.worksheets().into_iter().any(|(_, range)| {
        let rows = range.rows().map(|row| {
            let filled = row.iter().enumerate().filter(|(_, cell)| is_filled(cell));
            filled.map(|(at, _)| at).take(40).collect::<Vec<_>>()
        });
        let rows: Vec<Vec<usize>> = rows.filter(|row| row.len() > 1).take(200).collect();
        rows.iter().any(|row| {
            let mut pairs = row.iter().flat_map(|a| row.iter().map(move |b| (a, b)));
            pairs.any(|(a, b)| {
                a < b
                    && rows
                        .iter()
                        .filter(|row| row.contains(a) && row.contains(b))
                        .count()
                        >= 3
            })
        })
    })
}

/// Protects those who could open a file elsewhere: where another reader read a table, so do we. What is refused holds no
/// cells, one row, one column or cells that are no rows, and is said to hold no table; nothing of it is damaged or unknown
/// to us alone.
#[test]
#[ignore = "reads thousands of files, which takes minutes"]
fn where_others_read_a_table_so_do_we() {
    let Some(folder) = unpacked() else {
        println!("skipped: no corpus");
        return;
    };
    let guard = Guard::at(env!("CARGO_BIN_EXE_folioscope"));
    let mut index = csv::Reader::from_path(folder.join("corpus_index.csv")).unwrap();
    let (mut tables, mut empty, mut none, mut faults) = (0, 0, 0, Vec::new());
    for line in index.records() {
        let line = line.unwrap();
        let (file, outcome) = (&line[1], &line[7]);
        if outcome != "ok" {
            continue;
        }
        let upload = guard.held(file, fs::read(folder.join(file)).unwrap());
        let Err(error) = import::read(&upload, &Options::default(), &Silent) else {
            tables += 1;
            continue;
        };
        let excused = NO_TABLES.iter().any(|name| file.contains(name));
        match error.code {
            ErrorCode::Empty => empty += 1,
            ErrorCode::NoTable => none += 1,
            _ => faults.push(format!("{file}: {}", error.code.id())),
        }
        if !excused && holds_a_table(&folder.join(file)) {
            faults.push(format!("{file}: {}, but it holds a table", error.code.id()));
        }
    }
    println!("{tables} tables, {empty} without a cell, {none} without a table");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
