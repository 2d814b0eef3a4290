//! Cells between two processes of the program: the form in which the one that reads a spreadsheet answers the one that
//! asked, and the orders it gets.
//!
//! A [`Frame`] is its kind, the length of its content (four bytes, little-endian) and the content. Whoever receives
//! believes nothing: lengths are bounded, places lie on the grid, text is UTF-8, codes are known ones, and whatever else
//! comes ends the reading as a fault.

use std::io::{self, Read, Write};

use super::aside::Aside;
use super::error::ErrorCode;
use super::finding::{Finding, Severity};
use super::grid::Cell;
use super::number_words::known_currency;
use super::options::Options;
use super::source::{Fault, GRID, SheetInfo, Written};
use super::upload::Upload;
use crate::model::Day;

/// Both ends must be of one version: the program and the reader it starts are the same file.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "/4");

/// No content is longer.
pub const MOST_CONTENT: usize = 4 << 20;

/// Cells are sent when there are about this many bytes of them: what a pipe holds.
pub(super) const BLOCK: usize = 60 << 10;

/// Texts of cells are cut here; Excel stops at 32 767 characters.
pub(super) const LONGEST_TEXT: usize = 128 << 10;

/// A message as it crosses the pipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What it is.
    pub kind: Kind,
    /// The rest.
    pub content: Vec<u8>,
}

/// What a frame is. The first ten come from the reader, the last three go to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// The reader is there; the content is its [`VERSION`].
    Hello = 1,
    /// The reader lives: processor time used so far, in milliseconds (eight bytes).
    Beat,
    /// How many bytes the file unpacks to (eight bytes).
    Weight,
    /// Format and sheets.
    Opened,
    /// How far it is: done and total (eight bytes each).
    Progress,
    /// Cells.
    Cells,
    /// A finding.
    Note,
    /// Something seen beside the cells.
    Aside,
    /// A sheet was read to its end, or as far as anybody wanted.
    Done,
    /// The file cannot be read.
    Fault,
    /// The file: its length (eight bytes), its name and how its texts are to be read; the bytes follow the frame.
    File,
    /// Read a sheet: number of the order and of the sheet (four bytes each).
    Visit,
    /// Enough of an order (its number, four bytes).
    Stop,
}

impl Kind {
    const ALL: [Self; 13] = [
        Self::Hello,
        Self::Beat,
        Self::Weight,
        Self::Opened,
        Self::Progress,
        Self::Cells,
        Self::Note,
        Self::Aside,
        Self::Done,
        Self::Fault,
        Self::File,
        Self::Visit,
        Self::Stop,
    ];
}

/// What no honest reader sends.
pub(super) fn garbled() -> Fault {
    Fault::new(ErrorCode::Damaged, "the reader's answer is garbled")
}

impl Frame {
    /// A frame.
    pub fn new(kind: Kind, content: impl Into<Vec<u8>>) -> Self {
        Self {
            kind,
            content: content.into(),
        }
    }

    /// The next frame; `None` at the end. Memory grows with what is there, not with what is promised.
    ///
    /// # Errors
    /// Where the frame is cut off, longer than the most content a frame may have or of no known kind.
    pub fn read(input: &mut dyn Read) -> io::Result<Option<Self>> {
        let mut head = [0u8; 5];
        if input.read(&mut head[..1])? == 0 {
            return Ok(None);
        }
        input.read_exact(&mut head[1..])?;
        let kind = Kind::ALL.into_iter().find(|kind| *kind as u8 == head[0]);
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]) as usize;
        let (Some(kind), true) = (kind, length <= MOST_CONTENT) else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        let mut content = Vec::with_capacity(length.min(2 * BLOCK));
        if input.take(length as u64).read_to_end(&mut content)? < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(Self { kind, content }))
    }

    /// Writes it.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write(&self, output: &mut dyn Write) -> io::Result<()> {
        let length = u32::try_from(self.content.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut head = [self.kind as u8; 5];
        head[1..].copy_from_slice(&length.to_le_bytes());
        output.write_all(&head)?;
        output.write_all(&self.content)?;
        output.flush()
    }

    /// A frame of one figure.
    pub fn figure(kind: Kind, value: u64) -> Self {
        Self::new(kind, value.to_le_bytes())
    }

    /// The figure of such a frame; 0 where it is cut off.
    pub fn value(&self) -> u64 {
        Taker(&self.content).u64().unwrap_or(0)
    }
}

/// Takes figures and texts off the front of a content.
pub(super) struct Taker<'a>(pub &'a [u8]);

impl<'a> Taker<'a> {
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn u8(&mut self) -> Option<u8> {
        Some(self.bytes(1)?[0])
    }

    pub fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes(self.bytes(2)?.try_into().ok()?))
    }

    pub fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.bytes(4)?.try_into().ok()?))
    }

    pub fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.bytes(8)?.try_into().ok()?))
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.u32()? as usize;
        std::str::from_utf8(self.bytes(length)?).ok()
    }
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(&(text.len() as u32).to_le_bytes());
    out.extend_from_slice(text.as_bytes());
}

/// Formats that a reader opens.
const FORMATS: &[&str] = &[
    "xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "zip",
];

/// Format and sheets of an opened file.
pub(super) fn put_opened(format: &str, sheets: &[SheetInfo]) -> Frame {
    let mut out = Vec::new();
    put_text(&mut out, format);
    for sheet in sheets {
        let before = out.len();
        out.push(u8::from(sheet.visible));
        put_text(&mut out, &sheet.name);
        let (encoding, delimiter) = match &sheet.written {
            Some(written) => (written.encoding.as_str(), u32::from(written.delimiter)),
            None => ("", 0),
        };
        put_text(&mut out, encoding);
        out.extend_from_slice(&delimiter.to_le_bytes());
        if out.len() > MOST_CONTENT {
            out.truncate(before);
            break;
        }
    }
    Frame::new(Kind::Opened, out)
}

/// Reads what [`put_opened`] wrote.
pub(super) fn take_opened(content: &[u8]) -> Option<(&'static str, Vec<SheetInfo>)> {
    let mut taker = Taker(content);
    let format = taker.text()?;
    let format = FORMATS.iter().find(|known| **known == format)?;
    let mut sheets = Vec::new();
    while !taker.0.is_empty() {
        let visible = taker.u8()? != 0;
        let name = taker.text()?.to_owned();
        let written = take_written(&mut taker)?;
        sheets.push(SheetInfo {
            name,
            visible,
            written,
        });
    }
    Some((format, sheets))
}

/// How a text is written, believed only where the encoding is one.
fn take_written(taker: &mut Taker<'_>) -> Option<Option<Written>> {
    let encoding = taker.text()?;
    let delimiter = char::from_u32(taker.u32()?)?;
    if encoding.is_empty() {
        return Some(None);
    }
    encoding_rs::Encoding::for_label(encoding.as_bytes())?;
    Some(Some(Written {
        encoding: encoding.to_owned(),
        delimiter,
    }))
}

/// The head of a file on its way to a reader: its length, its name, and how its texts are to be read.
pub fn put_file(upload: &Upload) -> Frame {
    let mut out = upload.len().to_le_bytes().to_vec();
    put_text(&mut out, &upload.name);
    let asked = upload.asked();
    put_text(&mut out, asked.encoding.as_deref().unwrap_or_default());
    let delimiter = asked.delimiter.map_or(0, u32::from);
    out.extend_from_slice(&delimiter.to_le_bytes());
    Frame::new(Kind::File, out)
}

/// Reads what [`put_file`] wrote: how many bytes follow, and the file without them.
pub fn take_file(frame: &Frame) -> Option<(usize, Upload)> {
    let mut taker = Taker(&frame.content);
    let length = usize::try_from(taker.u64()?).ok()?;
    let name = taker.text()?.to_owned();
    let encoding = Some(taker.text()?.to_owned()).filter(|encoding| !encoding.is_empty());
    let delimiter = char::from_u32(taker.u32()?).filter(|delimiter| *delimiter != '\0');
    let options = Options {
        encoding,
        delimiter,
        ..Options::default()
    };
    let upload = Upload::new(name, Vec::new()).written_as(&options);
    Some((length, upload))
}

/// A fault.
pub(super) fn put_fault(fault: &Fault) -> Frame {
    let mut out = Vec::new();
    put_text(&mut out, fault.code.id());
    put_text(&mut out, &fault.detail);
    Frame::new(Kind::Fault, out)
}

/// Reads what [`put_fault`] wrote.
pub(super) fn take_fault(content: &[u8]) -> Option<Fault> {
    let mut taker = Taker(content);
    let code = ErrorCode::from_id(taker.text()?)?;
    Some(Fault::new(code, taker.text()?))
}

/// Findings that readers note.
const NOTES: &[&str] = &["broken-off", "off-grid", "long-text"];

/// A finding; one that is none of the [`NOTES`] cannot cross.
pub(super) fn put_note(finding: &Finding) -> Option<Frame> {
    let code = NOTES.iter().position(|code| *code == finding.code);
    debug_assert!(code.is_some(), "{} must be listed", finding.code);
    let mut out = vec![code? as u8, finding.severity as u8];
    out.extend_from_slice(&finding.row.unwrap_or(0).to_le_bytes());
    out.extend_from_slice(&(finding.count as u64).to_le_bytes());
    put_text(&mut out, &finding.value);
    Some(Frame::new(Kind::Note, out))
}

/// Reads what [`put_note`] wrote.
pub(super) fn take_note(content: &[u8]) -> Option<Finding> {
    let mut taker = Taker(content);
    let code = NOTES.get(usize::from(taker.u8()?))?;
    let severity = match taker.u8()? {
        0 => Severity::Note,
        1 => Severity::Warning,
        _ => Severity::Error,
    };
    let row = taker.u32()?;
    let count = usize::try_from(taker.u64()?).ok()?;
    let finding = Finding::new(severity, code).times(count.min(u32::MAX as usize));
    let finding = finding.holding(taker.text()?);
    Some(if row > 0 { finding.at(row) } else { finding })
}

/// Something seen beside the cells: its code and three places.
pub(super) fn put_aside(aside: Aside) -> Frame {
    let (code, places) = match aside {
        Aside::HiddenRows(first, last) => (0u8, [first, last, 0]),
        Aside::HiddenColumns(first, last) => (1, [first, last, 0]),
        Aside::OldEpoch => (2, [0; 3]),
        Aside::Unvalued(row, column) => (3, [row, column, 0]),
        Aside::Merged(first, last, column) => (4, [first, last, column]),
    };
    let mut out = vec![code];
    out.extend(places.iter().flat_map(|place| place.to_le_bytes()));
    Frame::new(Kind::Aside, out)
}

/// Reads what [`put_aside`] wrote.
pub(super) fn take_aside(content: &[u8]) -> Option<Aside> {
    let mut taker = Taker(content);
    let (code, first, last) = (taker.u8()?, taker.u32()?, taker.u32()?);
    let third = taker.u32()?;
    match code {
        4 => Some(Aside::Merged(first, last, third)),
        0 => Some(Aside::HiddenRows(first, last)),
        1 => Some(Aside::HiddenColumns(first, last)),
        2 => Some(Aside::OldEpoch),
        3 => Some(Aside::Unvalued(first, last)),
        _ => None,
    }
}

/// Where a cell stands, in the upper two bits of its first byte.
const ANYWHERE: u8 = 0;
const BESIDE: u8 = 1 << 6;
const FURTHER: u8 = 2 << 6;
const BELOW: u8 = 3 << 6;

/// Days this far from 1970 lie beyond the calendar (year ±9999).
const LAST_DAY: u32 = 4_400_000;

/// Error cells.
const ERRORS: &[&str] = &[
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#ERROR!",
];

/// Where the last cell stood, and the first one of its row.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    row: u32,
    column: u32,
    first: u32,
}

impl Place {
    fn move_to(&mut self, row: u32, column: u32) {
        if row != self.row {
            self.first = column;
        }
        (self.row, self.column) = (row, column);
    }
}

/// Packs cells.
#[derive(Default)]
pub(super) struct Packer {
    last: Place,
    /// What was packed.
    pub out: Vec<u8>,
}

impl Packer {
    /// Packs a cell; `false` where it cannot cross: off the grid.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool {
        if row >= GRID.0 || column >= GRID.1 {
            return false;
        }
        let (last, start) = (self.last, self.out.len());
        self.out.push(0);
        let place = if row == last.row && column == last.column.wrapping_add(1) {
            BESIDE
        } else if row == last.row {
            self.out.extend_from_slice(&(column as u16).to_le_bytes());
            FURTHER
        } else if row == last.row.wrapping_add(1) && column == last.first {
            BELOW
        } else {
            self.out.extend_from_slice(&row.to_le_bytes());
            self.out.extend_from_slice(&(column as u16).to_le_bytes());
            ANYWHERE
        };
        self.out[start] = place | self.value(cell);
        self.last.move_to(row, column);
        true
    }

    /// Packs the value and says its kind.
    fn value(&mut self, cell: Cell<'_>) -> u8 {
        match cell {
            Cell::Number(value) | Cell::Percent(value) | Cell::Money(value, _)
                if !value.is_finite() =>
            {
                self.value(Cell::Error("#NUM!"))
            }
            Cell::Date(day) if day.0.unsigned_abs() >= LAST_DAY => 0,
            Cell::Blank => 0,
            Cell::Text(text) => match u8::try_from(text.len()) {
                Ok(length) => {
                    self.out.push(length);
                    self.out.extend_from_slice(text.as_bytes());
                    1
                }
                Err(_) => {
                    put_text(&mut self.out, text);
                    2
                }
            },
            Cell::Number(value) => self.bits(3, value),
            Cell::Percent(value) => self.bits(4, value),
            Cell::Money(value, currency) => {
                let code = self.bits(5, value);
                let mut letters = [b' '; 3];
                for (letter, byte) in letters.iter_mut().zip(currency.bytes()) {
                    *letter = byte;
                }
                self.out.extend_from_slice(&letters);
                code
            }
            Cell::Date(day) => {
                self.out.extend_from_slice(&day.0.to_le_bytes());
                6
            }
            Cell::Bool(false) => 7,
            Cell::Bool(true) => 8,
            Cell::Error(text) => {
                let at = ERRORS.iter().position(|known| *known == text);
                self.out.push(at.unwrap_or(ERRORS.len() - 1) as u8);
                9
            }
        }
    }

    fn bits(&mut self, kind: u8, value: f64) -> u8 {
        self.out.extend_from_slice(&value.to_bits().to_le_bytes());
        kind
    }
}

/// Unpacks cells, frame after frame of one sheet.
#[derive(Default)]
pub(super) struct Unpacker {
    last: Place,
}

impl Unpacker {
    /// Hands the cells of a frame to `put` until that has enough (`false`); says whether it has not.
    pub fn each(
        &mut self,
        content: &[u8],
        put: &mut dyn FnMut(u32, u32, Cell<'_>) -> bool,
    ) -> Result<bool, Fault> {
        let mut taker = Taker(content);
        while !taker.0.is_empty() {
            let cell = self.next(&mut taker).ok_or_else(garbled)?;
            if !put(self.last.row, self.last.column, cell) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    #[inline]
    fn next<'a>(&mut self, taker: &mut Taker<'a>) -> Option<Cell<'a>> {
        let head = taker.u8()?;
        let last = self.last;
        let (row, column) = match head & BELOW {
            BESIDE => (last.row, last.column + 1),
            FURTHER => (last.row, u32::from(taker.u16()?)),
            BELOW => (last.row + 1, last.first),
            _ => (taker.u32()?, u32::from(taker.u16()?)),
        };
        if row >= GRID.0 || column >= GRID.1 {
            return None;
        }
        self.last.move_to(row, column);
        Some(match head & !BELOW {
            0 => Cell::Blank,
            1 => {
                let length = usize::from(taker.u8()?);
                Cell::Text(std::str::from_utf8(taker.bytes(length)?).ok()?)
            }
            2 => Cell::Text(taker.text()?),
            3 => Cell::Number(finite(taker)?),
            4 => Cell::Percent(finite(taker)?),
            5 => {
                let value = finite(taker)?;
                let code = std::str::from_utf8(taker.bytes(3)?).ok()?;
                Cell::Money(value, known_currency(code)?)
            }
            6 => Cell::Date(day(taker)?),
            7 => Cell::Bool(false),
            8 => Cell::Bool(true),
            9 => Cell::Error(ERRORS.get(usize::from(taker.u8()?))?),
            _ => return None,
        })
    }
}

fn finite(taker: &mut Taker<'_>) -> Option<f64> {
    let value = f64::from_bits(taker.u64()?);
    value.is_finite().then_some(value)
}

fn day(taker: &mut Taker<'_>) -> Option<Day> {
    let day = taker.u32()? as i32;
    (day.unsigned_abs() < LAST_DAY).then_some(Day(day))
}
