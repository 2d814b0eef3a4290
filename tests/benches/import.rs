//! Import on growing inputs, beside the same bytes read by the libraries below it alone.
//!
//! `cargo bench --bench import` prints one line an input: rows, milliseconds, the peer's milliseconds, their ratio, bytes
//! held a row. `cargo bench --bench import -- FILE…` times real files instead.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a bench ends where it fails"
)]

use std::hint::black_box;
use std::io::Cursor;
use std::sync::Arc;
use std::time::Instant;

use calamine::{Reader, Xlsx};
use folioscope::analysis::{self, Context, Settings};
use folioscope::import::{self, Options, Upload};
use folioscope::model::Question;
use folioscope::progress::Silent;

fn main() {
    let files: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with("--"))
        .collect();
    println!(
        "{:>10} {:>6} {:>10} {:>10} {:>7} {:>9}",
        "rows", "format", "ours ms", "peer ms", "ratio", "MiB file"
    );
    for path in &files {
        let bytes: Arc<[u8]> = std::fs::read(path).expect("a file").into();
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        one(&name, bytes);
    }
    if files.is_empty() {
        for rows in [10_000, 100_000, 1_000_000] {
            one("ledger.csv", csv_ledger(rows).into());
        }
        for rows in [10_000, 100_000, 300_000] {
            one("ledger.xlsx", xlsx_ledger(rows).into());
        }
    }
}

/// Times one file: read, join, Lorenz and ABC, against the parser alone.
fn one(name: &str, bytes: Arc<[u8]>) {
    let size = bytes.len() as f64 / f64::from(1 << 20);
    let start = Instant::now();
    let upload = Upload::new(name, bytes.clone());
    let draft = import::read(&upload, &Options::default(), &Silent).expect("a table");
    let rows = draft.table.rows;
    let imported = import::join(vec![draft]);
    let question = Question::default();
    for id in ["lorenz", "abc"] {
        let settings = Settings::default();
        let context = Context {
            dataset: &imported.dataset,
            question: &question,
            settings: &settings,
            progress: &Silent,
        };
        let method = analysis::registry::method(id).expect("a method");
        black_box((method.run)(&context).is_ok());
    }
    let ours = start.elapsed().as_secs_f64() * 1e3;
    let start = Instant::now();
    let format = if name.ends_with(".csv") {
        peer_csv(&bytes)
    } else {
        peer_xlsx(&bytes)
    };
    let peer = start.elapsed().as_secs_f64() * 1e3;
    println!(
        "{rows:>10} {format:>6} {ours:>10.0} {peer:>10.0} {:>7.2} {size:>9.1}",
        ours / peer
    );
}

/// The csv crate, every field looked at.
fn peer_csv(bytes: &[u8]) -> &'static str {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut length = 0;
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        length += record.iter().map(<[u8]>::len).sum::<usize>();
    }
    black_box(length);
    "csv"
}

/// calamine's streaming reader, every cell looked at.
fn peer_xlsx(bytes: &[u8]) -> &'static str {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.sheet_names()[0].clone();
    let mut cells = book.worksheet_cells_reader(&sheet).expect("a sheet");
    let mut count = 0;
    while let Ok(Some(cell)) = cells.next_cell() {
        black_box(cell.get_position());
        count += 1;
    }
    black_box(count);
    "xlsx"
}

/// A line of an invented ledger: deterministic, a tenth as many customers as lines up to 50 000.
fn line(index: usize, rows: usize) -> (String, String, String, String, usize, f64, &'static str) {
    let customers = (rows / 10).clamp(1, 50_000);
    let hash = index.wrapping_mul(2_654_435_761) >> 7;
    let date = format!(
        "{:04}-{:02}-{:02}",
        2023 + hash % 3,
        hash / 3 % 12 + 1,
        hash / 36 % 28 + 1
    );
    let country = ["Germany", "Netherlands", "Italy", "Romania", "China"][hash % 5];
    let price = (hash % 9_973) as f64 / 100.0 + 0.5;
    (
        date,
        format!("INV{:07}", index / 4),
        format!("Customer {:05}", hash % customers),
        format!("Product {:03}", hash % 797),
        hash % 40 + 1,
        price,
        country,
    )
}

fn csv_ledger(rows: usize) -> Vec<u8> {
    use std::io::Write;
    let mut out =
        b"Date;Invoice;Customer;Product;Quantity;Unit price;Net amount;Country\n".to_vec();
    for index in 0..rows {
        let (date, invoice, customer, product, quantity, price, country) = line(index, rows);
        let amount = quantity as f64 * price;
        writeln!(
            out,
            "{date};{invoice};{customer};{product};{quantity};{price:.2};{amount:.2};{country}"
        )
        .unwrap();
    }
    out
}

fn xlsx_ledger(rows: usize) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let date_format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet();
    let heads = [
        "Date",
        "Invoice",
        "Customer",
        "Product",
        "Quantity",
        "Unit price",
        "Net amount",
        "Country",
    ];
    for (column, head) in heads.iter().enumerate() {
        sheet.write(0, column as u16, *head).unwrap();
    }
    for index in 0..rows {
        let (date, invoice, customer, product, quantity, price, country) = line(index, rows);
        let row = index as u32 + 1;
        let date = rust_xlsxwriter::ExcelDateTime::parse_from_str(&date).unwrap();
        sheet
            .write_with_format(row, 0, &date, &date_format)
            .unwrap();
        sheet.write(row, 1, invoice).unwrap();
        sheet.write(row, 2, customer).unwrap();
        sheet.write(row, 3, product).unwrap();
        sheet.write(row, 4, quantity as f64).unwrap();
        sheet.write(row, 5, price).unwrap();
        sheet
            .write(row, 6, (quantity as f64 * price * 100.0).round() / 100.0)
            .unwrap();
        sheet.write(row, 7, country).unwrap();
    }
    book.save_to_buffer().unwrap()
}
