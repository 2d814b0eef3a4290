//! Saving and opening a portfolio, beside the plain copy of its bytes: `cargo bench --bench project`.
//!
//! The bar: a million lines in a second each way.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a bench ends where it fails"
)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use folioscope::model::{Column, ColumnData, Dataset, Day, Field, Kind, Names, Table};
use folioscope::progress::Silent;
use folioscope::project::{Document, from_bytes, to_bytes};

fn main() {
    println!("lines      file        save      open      save/line  open/line");
    for lines in [10_000, 100_000, 1_000_000] {
        let document = document(lines);
        let (bytes, save) = best(|| to_bytes(&document, &Silent).unwrap());
        let (_, open) = best(|| from_bytes(&bytes, &Silent).unwrap());
        println!(
            "{lines:>9}  {:>7.2} MB  {:>6.0} ms {:>6.0} ms  {:>6.0} ns  {:>6.0} ns",
            bytes.len() as f64 / 1e6,
            save.as_secs_f64() * 1e3,
            open.as_secs_f64() * 1e3,
            save.as_secs_f64() * 1e9 / lines as f64,
            open.as_secs_f64() * 1e9 / lines as f64,
        );
    }
}

fn best<T>(work: impl Fn() -> T) -> (T, Duration) {
    (0..3)
        .map(|_| {
            let start = Instant::now();
            let made = work();
            (made, start.elapsed())
        })
        .min_by_key(|(_, took)| *took)
        .expect("three turns")
}

/// Sales lines as they are: 4 300 customers, 3 000 products, an invoice every 20 lines, whole cents.
fn document(lines: usize) -> Document {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut next = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % below
    };
    let mut text = |header: &str, field, name: &dyn Fn(u64) -> String, below: u64, run: usize| {
        let mut names = Names::new();
        let ids = (0..lines)
            .map(|line| {
                let number = match line.checked_div(run) {
                    Some(number) => number as u64,
                    None => next(below),
                };
                names.intern(&name(number))
            })
            .collect();
        column(
            header,
            field,
            ColumnData::Text {
                names: Arc::new(names),
                ids,
            },
        )
    };
    let columns = vec![
        text(
            "InvoiceNo",
            Field::Invoice,
            &|n| format!("{}", 536_365 + n),
            0,
            20,
        ),
        text(
            "Customer",
            Field::Customer,
            &|n| format!("Customer {n} GmbH"),
            4_300,
            0,
        ),
        text(
            "Product",
            Field::Product,
            &|n| format!("PRODUCT NUMBER {n}"),
            3_000,
            0,
        ),
        text(
            "Country",
            Field::Country,
            &|n| format!("Country {n}"),
            38,
            0,
        ),
        column(
            "InvoiceDate",
            Field::Date,
            ColumnData::Date(
                (0..lines)
                    .map(|line| Day(14_000 + (line * 373 / lines) as i32))
                    .collect(),
            ),
        ),
        column(
            "Quantity",
            Field::Quantity,
            ColumnData::Number((0..lines).map(|line| (line % 97) as f64).collect()),
        ),
        column(
            "Price",
            Field::UnitPrice,
            ColumnData::Number(
                (0..lines)
                    .map(|line| (line * 7919 % 100_000) as f64 / 100.0)
                    .collect(),
            ),
        ),
        column(
            "Amount",
            Field::Amount,
            ColumnData::Number(
                (0..lines)
                    .map(|line| (line * 104_729 % 5_000_000) as f64 / 1000.0)
                    .collect(),
            ),
        ),
    ];
    let table = Table {
        kind: Kind::Ledger,
        columns,
        rows: lines,
        sheet_rows: Vec::new(),
        first_row: 2,
        source: 0,
        stacked: Vec::new(),
    };
    Document {
        name: "Bench".to_owned(),
        dataset: Dataset {
            tables: vec![Arc::new(table)],
            ..Dataset::default()
        },
        ..Document::default()
    }
}

fn column(header: &str, field: Field, data: ColumnData) -> Column {
    Column {
        header: header.to_owned(),
        field: Some(field),
        data,
        invalid: 0,
    }
}
