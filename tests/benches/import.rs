//! Import on growing inputs, beside the same bytes read by the libraries below it alone.
//!
//! `cargo bench --bench import` prints one line an input: rows, milliseconds for file → customers → Gini and ABC,
//! nanoseconds a row, bytes of memory a row at the peak (Linux), the parser's milliseconds alone and the ratio to it. Time
//! and memory a row must not grow with the rows. `--large` adds ten million lines of csv; `-- FILE…` times real files
//! instead. With `PEER_PYTHON` naming a Python that has duckdb and polars, their milliseconds for the same job stand beside.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a bench ends where it fails"
)]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Cursor};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use calamine::{Reader, Xlsx};
use folioscope::analysis::{self, Context, Settings};
use folioscope::import::{self, Options, Upload};
use folioscope::model::Question;
use folioscope::progress::{Progress, Workers};
use folioscope::threads::Threads;

/// Nobody watches, but all processors work.
struct Shared(Threads);

impl Progress for Shared {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        false
    }

    fn workers(&self) -> &dyn Workers {
        &self.0
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let files: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--")).collect();
    println!(
        "{:>10} {:>6} {:>9} {:>8} {:>9} {:>9} {:>6} {:>9} {:>6}",
        "rows",
        "format",
        "ours ms",
        "ns/row",
        "peak B/row",
        "parser ms",
        "ratio",
        "peer ms",
        "ratio"
    );
    for path in &files {
        one(Path::new(path));
    }
    if !files.is_empty() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let csv = folder.path().join("ledger.csv");
    let mut sizes = vec![10_000, 100_000, 1_000_000];
    if args.iter().any(|arg| arg == "--large") {
        sizes.push(10_000_000);
    }
    for rows in sizes {
        write_csv(&csv, rows);
        one(&csv);
    }
    let xlsx = folder.path().join("ledger.xlsx");
    for rows in [10_000, 100_000, 1_000_000] {
        fs::write(&xlsx, xlsx_ledger(rows)).expect("a file");
        one(&xlsx);
    }
}

/// Times one file: read, join, Lorenz and ABC; then the parser alone, and the peer where there is one.
fn one(path: &Path) {
    let shared = Shared(Threads::new());
    let before = memory("VmRSS:");
    // The peak so far is forgotten.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let start = Instant::now();
    let rows = job(path, &shared);
    let ours = start.elapsed().as_secs_f64() * 1e3;
    let peak = memory("VmHWM:").zip(before);
    let peak = peak.map_or("–".to_owned(), |(peak, before)| {
        format!("{:.0}", peak.saturating_sub(before) as f64 / rows as f64)
    });
    let start = Instant::now();
    let format = if path.extension().is_some_and(|ending| ending == "csv") {
        parse_csv(path)
    } else {
        parse_xlsx(path)
    };
    let parser = start.elapsed().as_secs_f64() * 1e3;
    let peer = peer(path, format);
    let beside = peer.map_or((String::new(), String::new()), |peer| {
        (format!("{peer:.0}"), format!("{:.2}", ours / peer))
    });
    println!(
        "{rows:>10} {format:>6} {ours:>9.0} {:>8.0} {peak:>10} {parser:>9.0} {:>6.2} {:>9} {:>6}",
        ours * 1e6 / rows as f64,
        ours / parser,
        beside.0,
        beside.1
    );
}

/// File → customers → Gini and ABC; the rows.
fn job(path: &Path, shared: &Shared) -> usize {
    let file = File::open(path).expect("a file");
    let length = file.metadata().expect("a length").len();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let upload = Upload::lying(name, Some(length), file).expect("a file");
    let draft = import::read(&upload, &Options::default(), shared).expect("a table");
    let rows = draft.table.rows;
    let imported = import::join(vec![draft]);
    let question = Question::default();
    for id in ["lorenz", "abc"] {
        let settings = Settings::default();
        let context = Context {
            dataset: &imported.dataset,
            question: &question,
            settings: &settings,
            progress: shared,
        };
        let method = analysis::registry::method(id).expect("a method");
        black_box((method.run)(&context).is_ok());
    }
    rows
}

/// A figure of the system about this process, in bytes.
fn memory(key: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib * 1024)
}

/// The whole process of DuckDB (csv) or polars (xlsx) at the same job, in milliseconds.
fn peer(path: &Path, format: &str) -> Option<f64> {
    let python = std::env::var_os("PEER_PYTHON")?;
    let script = if format == "csv" {
        "import sys, duckdb\n\
         duckdb.sql(f\"\"\"select count(*), sum(\"Net amount\"), count(distinct \"Invoice\"), min(\"Date\"), max(\"Date\") \
         from read_csv('{sys.argv[1]}') group by \"Customer\" \"\"\").fetchall()"
    } else {
        "import sys, polars as pl\n\
         d = pl.read_excel(sys.argv[1])\n\
         d.group_by('Customer').agg(pl.len(), pl.col('Net amount').sum(), pl.col('Invoice').n_unique(), \
         pl.col('Date').min(), pl.col('Date').max().alias('last'))"
    };
    let start = Instant::now();
    let status = Command::new(python)
        .args(["-W", "ignore", "-c", script])
        .arg(path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .ok()?;
    status
        .success()
        .then(|| start.elapsed().as_secs_f64() * 1e3)
}

/// The csv crate, every field looked at.
fn parse_csv(path: &Path) -> &'static str {
    let mut reader = csv::ReaderBuilder::new().from_path(path).expect("a file");
    let mut record = csv::ByteRecord::new();
    let mut length = 0;
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        length += record.iter().map(<[u8]>::len).sum::<usize>();
    }
    black_box(length);
    "csv"
}

/// calamine's streaming reader, every cell looked at.
fn parse_xlsx(path: &Path) -> &'static str {
    let bytes = fs::read(path).expect("a file");
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

fn write_csv(path: &Path, rows: usize) {
    use std::io::Write;
    let mut out = BufWriter::new(File::create(path).expect("a file"));
    writeln!(
        out,
        "Date,Invoice,Customer,Product,Quantity,Unit price,Net amount,Country"
    )
    .unwrap();
    for index in 0..rows {
        let (date, invoice, customer, product, quantity, price, country) = line(index, rows);
        let amount = quantity as f64 * price;
        writeln!(
            out,
            "{date},{invoice},{customer},{product},{quantity},{price:.2},{amount:.2},{country}"
        )
        .unwrap();
    }
    out.flush().unwrap();
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
