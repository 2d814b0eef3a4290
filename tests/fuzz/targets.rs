//! What is fed, and to whom.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use folioscope::guard::Guard;
use folioscope::import::{
    self, Asker, ErrorCode, Fault, Frame, FrameKind, Line, Opener, Options, Upload,
};
use folioscope::progress::{Progress, Silent};
use folioscope::project::{self, Document};

use crate::mutate::{self, Dice, Package};

/// A reader under test.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Whether it runs in a process of its own in the program, so that a parser's fall is no fault of ours.
    pub apart: bool,
    seeds: fn() -> Vec<Seed>,
    feed: fn(&str, Vec<u8>, &mut Dice),
}

/// Something to change.
pub struct Seed {
    name: String,
    whole: Vec<u8>,
    package: Option<Package>,
}

impl Seed {
    fn new(name: impl Into<String>, whole: Vec<u8>) -> Self {
        let package = Package::open(&whole);
        Self {
            name: name.into(),
            whole,
            package,
        }
    }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    workbook("xlsx", || files(&["xlsx", "xlsm"])),
    workbook("xlsb", || files(&["xlsb"])),
    workbook("xls", || files(&["xls"])),
    workbook("ods", || files(&["ods"])),
    workbook("markup", markup),
    Target {
        name: "text",
        apart: false,
        seeds: || files(&["csv", "tsv", "txt"]),
        feed: read,
    },
    Target {
        name: "wire",
        apart: false,
        seeds: answers,
        feed: believe,
    },
    Target {
        name: "project",
        apart: false,
        seeds: projects,
        feed: open,
    },
    Target {
        name: "guard",
        apart: false,
        seeds: || files(&["xlsx", "xlsb", "xls", "ods"]),
        feed: read_apart,
    },
];

const fn workbook(name: &'static str, seeds: fn() -> Vec<Seed>) -> Target {
    Target {
        name,
        apart: true,
        seeds,
        feed: read,
    }
}

impl Target {
    /// What is changed.
    pub fn seeds(&self) -> Vec<Seed> {
        (self.seeds)()
    }

    /// The name and the bytes of a run.
    pub fn input(&self, seeds: &[Seed], run: u64) -> (String, Vec<u8>, Dice) {
        let mut dice = Dice::new(run.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let seed = dice.pick(seeds);
        let bytes = match &seed.package {
            Some(package) => package.changed(&mut dice),
            None => {
                let mut bytes = seed.whole.clone();
                mutate::bytes(&mut dice, &mut bytes);
                bytes
            }
        };
        (seed.name.clone(), bytes, dice)
    }

    /// Feeds it.
    pub fn feed(&self, name: &str, bytes: Vec<u8>, dice: &mut Dice) {
        (self.feed)(name, bytes, dice);
    }
}

/// Files of the fixtures and of the folders in `FOLIOSCOPE_SEEDS` with one of the endings, none of them large.
fn files(endings: &[&str]) -> Vec<Seed> {
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
        .filter(|path| fs::metadata(path).is_ok_and(|about| about.len() < 40_000))
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some(Seed::new(name, fs::read(path).ok()?))
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

fn markup() -> Vec<Seed> {
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

fn read(name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    let _ = import::read(&Upload::new(name, bytes), &Options::default(), &Silent);
}

fn read_apart(name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    let upload = Guard::at(env!("CARGO_BIN_EXE_folioscope")).held(name, bytes);
    let _ = import::read(&upload, &Options::default(), &Silent);
}

fn projects() -> Vec<Seed> {
    let drafts = files(&["csv", "xlsx"]).into_iter().filter_map(|seed| {
        let upload = Upload::new(seed.name, seed.whole);
        import::read(&upload, &Options::default(), &Silent).ok()
    });
    let small = drafts.filter(|draft| draft.table.rows < 100).take(8);
    let dataset = import::join(small.collect()).dataset;
    let document = Document {
        name: "Sample".to_owned(),
        dataset,
        ..Document::default()
    };
    let bytes = project::to_bytes(&document, &Silent).unwrap();
    vec![Seed::new("sample.folio", bytes)]
}

fn open(_name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    let _ = project::from_bytes(&bytes, &Silent);
}

/// What an honest reader answers to one order, frame after frame.
fn answers() -> Vec<Seed> {
    let names = files(&["xlsx", "xls", "ods", "xlsb"]);
    let seeds = names.into_iter().filter_map(|seed| {
        let tape = Tape {
            orders: Mutex::new((1..=2u32).collect()),
            frames: Mutex::new(Vec::new()),
        };
        let upload = Upload::new(seed.name.clone(), seed.whole);
        import::serve(&upload, &tape);
        let mut bytes = Vec::new();
        for frame in tape.frames.into_inner().ok()? {
            frame.write(&mut bytes).ok()?;
        }
        Some(Seed {
            name: seed.name,
            whole: bytes,
            package: None,
        })
    });
    seeds.collect()
}

/// Asks for the first sheet as often as there are orders.
struct Tape {
    orders: Mutex<VecDeque<u32>>,
    frames: Mutex<Vec<Frame>>,
}

impl Asker for Tape {
    fn next(&self) -> Option<Frame> {
        let order = self.orders.lock().unwrap().pop_front()?;
        let mut content = order.to_le_bytes().to_vec();
        content.extend_from_slice(&0u32.to_le_bytes());
        Some(Frame::new(FrameKind::Visit, content))
    }

    fn stopped(&self, _order: u32) -> bool {
        false
    }

    fn answer(&self, frame: &Frame) {
        self.frames.lock().unwrap().push(frame.clone());
    }
}

/// Takes changed answers for those of a reader.
fn believe(name: &str, bytes: Vec<u8>, dice: &mut Dice) {
    let mut input = bytes.as_slice();
    let mut frames = VecDeque::new();
    while let Ok(Some(frame)) = Frame::read(&mut input) {
        frames.push_back(frame);
    }
    // The change may have hit a frame's head; change a content, too.
    let count = frames.len();
    if let Some(frame) = frames.get_mut(dice.below(count)) {
        mutate::bytes(dice, &mut frame.content);
    }
    let upload = Upload::new(name, *b"PK\x03\x04").read_by(Arc::new(Babbler(frames)));
    let _ = import::read(&upload, &Options::default(), &Silent);
}

#[derive(Debug)]
struct Babbler(VecDeque<Frame>);

impl Opener for Babbler {
    fn open(&self, _upload: &Upload) -> Result<Box<dyn Line>, Fault> {
        Ok(Box::new(Babble(self.0.clone())))
    }
}

struct Babble(VecDeque<Frame>);

impl Line for Babble {
    fn send(&mut self, _order: Frame) {}

    fn next(&mut self, _progress: &dyn Progress) -> Result<Frame, Fault> {
        let frame = self.0.pop_front();
        frame.ok_or_else(|| Fault::new(ErrorCode::Damaged, ""))
    }

    fn weigh(&mut self, _bytes: u64) {}

    fn has_fallen(&self) -> bool {
        false
    }
}
