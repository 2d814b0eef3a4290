//! What is fed, and to whom.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use folioscope::guard::Guard;
use folioscope::import::{
    self, Asker, ErrorCode, Fault, Frame, FrameKind, Line, Opener, Options, Upload,
};
use folioscope::progress::{Progress, Silent};

use crate::mutate::{self, Dice};
use crate::seeds::{Seed, archives, files, markup};
use crate::stories;

/// A reader under test.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Whether it runs in a process of its own in the program, so that a parser's fall is no fault of ours.
    pub apart: bool,
    seeds: fn() -> Vec<Seed>,
    feed: fn(&str, Vec<u8>, &mut Dice),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    workbook("xlsx", || files(&["xlsx", "xlsm"])),
    workbook("xlsb", || files(&["xlsb"])),
    workbook("xls", || files(&["xls"])),
    workbook("ods", || files(&["ods"])),
    workbook("markup", markup),
    workbook("archive", archives),
    Target {
        name: "text",
        apart: false,
        seeds: || files(&["csv", "tsv", "txt"]),
        feed: read,
    },
    Target {
        name: "paste",
        apart: false,
        seeds: pasted,
        feed: paste,
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
        seeds: stories::projects,
        feed: stories::open,
    },
    Target {
        name: "template",
        apart: false,
        seeds: stories::templates,
        feed: stories::rest_on,
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

fn read(name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    let draft = import::read(&Upload::new(name, bytes), &Options::default(), &Silent);
    if let Ok(draft) = draft {
        let _ = import::join(vec![draft]);
    }
}

/// What a desktop's clipboard gives: text, whatever it was.
fn paste(name: &str, bytes: Vec<u8>, dice: &mut Dice) {
    let text = String::from_utf8_lossy(&bytes).into_owned();
    read(name, text.into_bytes(), dice);
}

fn pasted() -> Vec<Seed> {
    let mut seeds: Vec<Seed> = files(&["csv", "tsv", "txt"])
        .into_iter()
        .filter_map(|seed| {
            let text = String::from_utf8(seed.whole).ok()?;
            Some(Seed::new("", text.replace([';', ','], "\t").into_bytes()))
        })
        .collect();
    let cells =
        "Client\tDate\tAmount\n\"Two\nlines\"\t31-12-2024\t€ 1.234,56\nБета\t1-2-2025\t(12)\n";
    seeds.push(Seed::new("", cells.into()));
    seeds
}

fn read_apart(name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    let upload = Guard::at(env!("CARGO_BIN_EXE_folioscope")).held(name, bytes);
    let _ = import::read(&upload, &Options::default(), &Silent);
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
