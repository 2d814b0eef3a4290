//! What is changed: small files, because a run on a large one finds nothing that a hundred on small ones do not.

use std::fs;
use std::path::{Path, PathBuf};

use crate::mutate::Package;

/// Bytes of a file.
const LARGEST: u64 = 16_000;
/// Lines of a text.
const MOST_LINES: usize = 40;

/// Something to change.
pub struct Seed {
    /// Its name; readers go by the bytes.
    pub name: String,
    /// Its bytes.
    pub whole: Vec<u8>,
    /// Its parts, where it is a package.
    pub package: Option<Package>,
}

impl Seed {
    /// Looks whether it is a package.
    pub fn new(name: impl Into<String>, whole: Vec<u8>) -> Self {
        let package = Package::open(&whole);
        Self {
            name: name.into(),
            whole,
            package,
        }
    }
}

/// Files of the fixtures and of the folders in `FOLIOSCOPE_SEEDS` with one of the endings, none of them large.
pub fn files(endings: &[&str]) -> Vec<Seed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![
        root.join("tests/fixtures/seeds"),
        root.join("../shared/data/messy"),
    ];
    if let Some(more) = std::env::var_os("FOLIOSCOPE_SEEDS") {
        folders.extend(std::env::split_paths(&more));
    }
    let mut paths: Vec<PathBuf> = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| endings.contains(&ending))
        })
        .collect();
    paths.sort();
    let mut seeds: Vec<Seed> = paths
        .iter()
        .filter(|path| fs::metadata(path).is_ok_and(|about| about.len() < LARGEST))
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some(Seed::new(name, shortened(fs::read(path).ok()?)))
        })
        .collect();
    if endings.contains(&"xlsx") {
        seeds.push(Seed::new("own.xlsx", own_workbook()));
    }
    if endings.contains(&"csv") {
        let text =
            "Customer;Date;Amount\r\n\"Alpha; Ltd\";31.12.2024;1.234,56\r\nBeta;1.2.2025;-12\r\n";
        seeds.push(Seed::new("own.csv", text.into()));
    }
    seeds
}

/// The first lines of a text, the rest of which says the same; packages and old workbooks stay whole.
fn shortened(mut bytes: Vec<u8>) -> Vec<u8> {
    let is_text = !bytes.starts_with(b"PK") && !bytes.starts_with(&[0xd0, 0xcf]);
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let end = ends.map(|(at, _)| at + 1).nth(MOST_LINES);
    if is_text && let Some(end) = end {
        // The second byte of a line break in UTF-16.
        bytes.truncate(end + usize::from(bytes.get(end) == Some(&0)));
    }
    bytes
}

fn own_workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet();
    for (column, header) in ["Customer", "Date", "Amount", "Active"].iter().enumerate() {
        sheet.write(0, column as u16, *header).unwrap();
    }
    for row in 1..30u32 {
        sheet
            .write(row, 0, format!("Customer {}", row % 7))
            .unwrap();
        sheet.write_with_format(row, 1, 45_000 + row, &day).unwrap();
        sheet.write(row, 2, f64::from(row) * 1.25).unwrap();
        sheet.write(row, 3, row % 2 == 0).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// Archives in which exports arrive.
pub fn archives() -> Vec<Seed> {
    let pack = |files: Vec<Seed>| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for file in files {
            let options = zip::write::SimpleFileOptions::default();
            archive.start_file(file.name, options).unwrap();
            std::io::Write::write_all(&mut archive, &file.whole).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    let take = |ending: &str| files(&[ending]).into_iter().rev().take(3);
    let all: Vec<Seed> = take("csv").chain(take("xlsx")).chain(take("xls")).collect();
    vec![
        Seed::new("texts.zip", pack(take("csv").collect())),
        Seed::new("export.zip", pack(all)),
        Seed::new("notes.zip", pack(take("txt").chain(take("csv")).collect())),
    ]
}

/// Pages and workbooks of mark-up.
pub fn markup() -> Vec<Seed> {
    let page = "<html><head><meta charset=utf-8></head><body><table><tr><th>Customer</th><th colspan=2>Amount</th></tr>\
        <tr><td>A &amp; B</td><td>1.234,56</td><td>&euro;</td></tr><tr><td>C&#8364;<br/>D</td><td>12</td></tr></table></body></html>";
    let workbook = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
        xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table><Row ss:Index=\"2\">\
        <Cell ss:Index=\"3\" ss:MergeAcross=\"1\"><Data ss:Type=\"String\">Customer</Data></Cell></Row><Row><Cell>\
        <Data ss:Type=\"Number\">1</Data></Cell><Cell><Data ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet></Workbook>";
    let mut seeds = vec![
        Seed::new("page.xls", page.into()),
        Seed::new("2003.xls", workbook.into()),
    ];
    let found = files(&["xls", "html", "htm", "xml"]);
    seeds.extend(
        found
            .into_iter()
            .filter(|seed| seed.whole.starts_with(b"<")),
    );
    seeds
}
