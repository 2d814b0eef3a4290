//! A file of any format as sheets of cells: the one door through which bytes come in. Text is read here; what a foreign
//! parser must take apart is read in a process of its own, where the shell lent the file a way to start one.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::apart::Apart;
use super::archive;
use super::aside::Aside;
use super::error::{ErrorCode, ImportError};
use super::finding::Finding;
use super::grid::Cell;
use super::held::HeldSheet;
use super::options::Options;
use super::split::Splitter;
use super::table::Filler;
use super::turned::Turner;
use super::upload::Upload;
use super::{biff, container, flat, markup, mhtml, text, workbook};
use crate::progress::Progress;

/// More cells than this are not read: they would not fit into memory.
pub const MOST_CELLS: u64 = 400_000_000;

/// The last row and column a spreadsheet can have; cells beyond are dropped.
pub const GRID: (u32, u32) = (1_048_576, 16_384);

/// Takes cells, row by row, from left to right.
pub trait Sink {
    /// One cell; row and column count from 0. `false` ends the reading.
    fn cell(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool;
    /// Something about the file that the user should know.
    fn note(&mut self, finding: Finding);
    /// Something seen beside the cells.
    fn aside(&mut self, _aside: Aside) {}
    /// The table that is filled, where it can be filled piece by piece.
    fn pieces(&mut self) -> Option<&mut Filler> {
        None
    }
}

/// One sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetInfo {
    /// Its name; empty for text files.
    pub name: String,
    /// Whether the user can see it without unhiding it.
    pub visible: bool,
    /// How it is written, where it is text.
    pub written: Option<Written>,
}

/// How a text is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Lower-case name of the encoding.
    pub encoding: String,
    /// The delimiter; a blank stands for runs of blanks.
    pub delimiter: char,
}

impl From<&text::Dialect> for Written {
    fn from(dialect: &text::Dialect) -> Self {
        Self {
            encoding: dialect.encoding.clone(),
            delimiter: dialect.delimiter,
        }
    }
}

/// Why reading stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The reason.
    pub code: ErrorCode,
    /// Where and what.
    pub detail: String,
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::new(ErrorCode::NotReadable, error)
    }
}

impl Fault {
    /// A fault with its detail.
    pub fn new(code: ErrorCode, detail: impl ToString) -> Self {
        let mut detail = detail.to_string();
        if let Some((at, _)) = detail.char_indices().nth(200) {
            detail.truncate(at);
        }
        Self { code, detail }
    }

    /// The same for a named file.
    pub fn of(self, file: &str) -> ImportError {
        ImportError {
            code: self.code,
            file: file.to_owned(),
            detail: self.detail,
        }
    }
}

/// An opened file.
pub struct Book {
    /// `xlsx`, `csv`, …
    pub format: &'static str,
    /// Its sheets in order.
    pub sheets: Vec<SheetInfo>,
    reader: Reader,
    /// Sheets whose rows stand in one column, with what divides them.
    splits: Vec<(usize, char)>,
    /// Sheets whose tables lie on their side.
    turned: Vec<usize>,
}

enum Reader {
    Workbook(Box<workbook::Workbook>),
    Text(Box<text::TextFile>),
    Held(Vec<HeldSheet>),
    Apart(Box<Apart>),
    /// Files of an archive; for each sheet its file and its place there.
    Archive(Vec<Book>, Vec<(usize, usize)>),
}

impl Book {
    /// Opens a file by what is in it, whatever its name says; encoding and delimiter as `options` give them.
    ///
    /// # Errors
    /// [`ErrorCode::Empty`], [`ErrorCode::PasswordProtected`], [`ErrorCode::Damaged`], [`ErrorCode::TooLarge`],
    /// [`ErrorCode::UnsupportedFormat`]; [`ErrorCode::Cancelled`] and [`ErrorCode::NoReader`] where it is read apart.
    pub fn open(
        upload: &Upload,
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Self, Fault> {
        if let Some(opener) = upload.opener()
            && container::is_foreign(&upload.part(0, container::HEAD)?)
        {
            let asked = upload.clone().written_as(options);
            let (apart, format, sheets) = Apart::open(opener, &asked, progress)?;
            return Ok(Self {
                format,
                sheets,
                reader: Reader::Apart(Box::new(apart)),
                splits: Vec::new(),
                turned: Vec::new(),
            });
        }
        let held;
        let upload = if container::is_packed(upload.part(0, 16)?.trim_ascii_start()) {
            held = upload.clone().into_memory()?;
            &held
        } else {
            upload
        };
        // Web servers put blank lines in front of what they send.
        let trimmed;
        let upload = match upload.held().map(|bytes| (bytes, bytes.trim_ascii_start())) {
            Some((bytes, bare)) if bare.len() < bytes.len() && container::is_packed(bare) => {
                trimmed = Upload::new(upload.name.clone(), bare.to_vec());
                &trimmed
            }
            _ => upload,
        };
        let format = container::sniff(upload)?;
        guarded(|| Self::open_as(upload, format, options, true))
    }

    fn open_as(
        upload: &Upload,
        format: container::Format,
        options: &Options,
        trusting: bool,
    ) -> Result<Self, Fault> {
        match format {
            container::Format::Workbook(kind) => {
                let workbook = workbook::Workbook::open(upload, kind)?;
                Ok(Self {
                    format: kind.id(),
                    sheets: workbook.sheets(),
                    reader: Reader::Workbook(Box::new(workbook)),
                    splits: Vec::new(),
                    turned: Vec::new(),
                })
            }
            container::Format::Markup => Ok(Self::held("xls", markup::read(&upload.bytes()?)?)),
            container::Format::Mail => Ok(Self::held("xls", mhtml::read(&upload.bytes()?)?)),
            container::Format::Biff => Ok(Self::held("xls", biff::read(&upload.bytes()?)?)),
            container::Format::FlatOds => {
                let packed = flat::packed(&upload.name, &upload.bytes()?)?;
                let ods = container::Format::Workbook(container::WorkbookKind::Ods);
                Self::open_as(&packed, ods, options, trusting)
            }
            container::Format::Archive => Self::archive(&upload.bytes()?, options),
            container::Format::Text => {
                let file = text::TextFile::tell(upload, options, trusting)?;
                let plain = match options.delimiter {
                    None => file.undivided()?,
                    Some(_) => None,
                };
                if let Some((sheet, delimiter)) = plain {
                    let written = Written {
                        delimiter,
                        ..Written::from(&file.dialect)
                    };
                    let mut book = Self::held("txt", vec![sheet]);
                    for sheet in &mut book.sheets {
                        sheet.written = Some(written.clone());
                    }
                    return Ok(book);
                }
                Ok(Self {
                    format: file.format,
                    sheets: vec![SheetInfo {
                        name: String::new(),
                        visible: true,
                        written: Some(Written::from(&file.dialect)),
                    }],
                    reader: Reader::Text(Box::new(file)),
                    splits: Vec::new(),
                    turned: Vec::new(),
                })
            }
        }
    }

    /// The files of an archive, one after the other; an archive in it is passed over. What cannot be opened is told only
    /// where nothing else is left.
    fn archive(bytes: &[u8], options: &Options) -> Result<Self, Fault> {
        let files = archive::files(bytes)?;
        let alone = files.len() == 1;
        let (mut books, mut sheets, mut places) = (Vec::new(), Vec::new(), Vec::new());
        let mut first = Fault::new(ErrorCode::UnsupportedFormat, "archive");
        for (nth, file) in files.iter().enumerate() {
            let opened = match container::sniff(file) {
                Ok(container::Format::Archive) => continue,
                Ok(format) => Self::open_as(file, format, options, false),
                Err(fault) => Err(fault),
            };
            let book = match opened {
                Ok(book) => book,
                Err(fault) if nth == 0 => {
                    first = fault;
                    continue;
                }
                Err(_) => continue,
            };
            let name = &file.name;
            let stem = name
                .rsplit_once('.')
                .map_or(name.as_str(), |(stem, _)| stem);
            for (at, sheet) in book.sheets.iter().enumerate() {
                places.push((books.len(), at));
                let own = &sheet.name;
                sheets.push(SheetInfo {
                    name: match book.sheets.len() {
                        _ if own.is_empty() => stem.to_owned(),
                        _ if alone => own.clone(),
                        1 => stem.to_owned(),
                        _ => format!("{stem} · {own}"),
                    },
                    visible: sheet.visible,
                    written: sheet.written.clone(),
                });
            }
            books.push(book);
        }
        let Some(book) = books.first() else {
            return Err(first);
        };
        let alike = books.iter().all(|other| other.format == book.format);
        Ok(Self {
            format: if alike { book.format } else { "zip" },
            sheets,
            reader: Reader::Archive(books, places),
            splits: Vec::new(),
            turned: Vec::new(),
        })
    }

    /// Whether it turned out on the way that a text file is not in the encoding it was taken to be in. It is then opened
    /// anew and must be read again.
    ///
    /// # Errors
    /// As [`Book::open`].
    pub fn was_misread(&mut self) -> Result<bool, Fault> {
        let Reader::Text(file) = &mut self.reader else {
            return Ok(false);
        };
        if !file.is_misread {
            return Ok(false);
        }
        **file = file.told_again()?;
        self.format = file.format;
        for sheet in &mut self.sheets {
            sheet.written = Some(Written::from(&file.dialect));
        }
        Ok(true)
    }

    fn held(format: &'static str, sheets: Vec<HeldSheet>) -> Self {
        Self {
            format,
            sheets: sheets.iter().map(HeldSheet::info).collect(),
            reader: Reader::Held(sheets),
            splits: Vec::new(),
            turned: Vec::new(),
        }
    }

    /// How a sheet is written, where it is text.
    pub fn written(&self, sheet: usize) -> Option<&Written> {
        self.sheets.get(sheet)?.written.as_ref()
    }

    /// From now on the cells of a sheet are taken apart at a delimiter.
    pub fn split(&mut self, sheet: usize, delimiter: char) {
        self.splits.push((sheet, delimiter));
    }

    /// From now on rows and columns of a sheet are exchanged.
    pub fn turn(&mut self, sheet: usize) {
        self.turned.push(sheet);
    }

    /// Whether rows and columns of a sheet are exchanged.
    pub fn is_turned(&self, sheet: usize) -> bool {
        self.turned.contains(&sheet)
    }

    /// The delimiter at which the cells of a sheet are taken apart.
    pub fn divider(&self, sheet: usize) -> Option<char> {
        let split = self.splits.iter().find(|(at, _)| *at == sheet);
        split.map(|(_, delimiter)| *delimiter)
    }

    /// Sends the cells of a sheet to `sink`. A panic of a reader is a damaged file.
    ///
    /// # Errors
    /// As [`Book::open`], and [`ErrorCode::Cancelled`].
    pub fn visit(
        &mut self,
        sheet: usize,
        sink: &mut dyn Sink,
        progress: &dyn Progress,
    ) -> Result<(), Fault> {
        if self.is_turned(sheet) {
            let mut turner = Turner::default();
            self.turned.retain(|turned| *turned != sheet);
            let visited = self.visit(sheet, &mut turner, progress);
            self.turn(sheet);
            visited?;
            turner.send(sink);
            return Ok(());
        }
        let mut splitter;
        let sink: &mut dyn Sink = match self.divider(sheet) {
            Some(delimiter) => {
                splitter = Splitter::new(sink, delimiter);
                &mut splitter
            }
            None => sink,
        };
        guarded(|| match &mut self.reader {
            Reader::Workbook(workbook) => workbook.visit(sheet, sink, progress),
            Reader::Text(file) => file.visit(sink, progress),
            Reader::Held(sheets) => {
                if let Some(sheet) = sheets.get(sheet) {
                    sheet.visit(sink);
                }
                Ok(())
            }
            Reader::Apart(apart) => apart.visit(sheet, sink, progress),
            Reader::Archive(books, places) => match places.get(sheet) {
                Some(&(book, at)) => books[book].visit(at, sink, progress),
                None => Ok(()),
            },
        })
    }
}

fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Fault::new(ErrorCode::Damaged, "")))
}

/// Lets a reader look at the progress every so many cells.
pub struct Beat<'a> {
    progress: &'a dyn Progress,
    total: u64,
    cells: u64,
}

impl<'a> Beat<'a> {
    /// A beat over `total` units.
    pub fn new(progress: &'a dyn Progress, total: u64) -> Self {
        Self {
            progress,
            total,
            cells: 0,
        }
    }

    /// Counts a cell; every 4096 reports `done` and asks whether to stop.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`]; [`ErrorCode::TooLarge`] beyond [`MOST_CELLS`].
    pub fn tick(&mut self, done: u64) -> Result<(), Fault> {
        self.cells += 1;
        if self.cells & 4095 != 0 {
            return Ok(());
        }
        self.progress.report(done.min(self.total), self.total);
        if self.progress.cancelled() {
            return Err(Fault::new(ErrorCode::Cancelled, ""));
        }
        if self.cells > MOST_CELLS {
            return Err(Fault::new(ErrorCode::TooLarge, ""));
        }
        Ok(())
    }
}
