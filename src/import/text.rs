//! Text files: encoding, delimiter, records.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::block::Block;
use super::delimited::{self, Quotes, Record, Scanner};
use super::encoding;
use super::error::ErrorCode;
use super::finding::{Finding, Severity};
use super::grid::Cell;
use super::held::HeldSheet;
use super::layout;
use super::marked;
use super::options::Options;
use super::pieces::{self, Pieces};
use super::plain_text;
use super::source::{Fault, GRID, Sink};
use super::upload::Upload;
use super::words;
use crate::progress::Progress;

/// How a text file is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Lower-case name of the encoding.
    pub encoding: String,
    /// The delimiter; a blank stands for runs of blanks.
    pub delimiter: char,
    /// Fields of an ordinary record; 0 where there is no ordinary one.
    pub fields: usize,
    /// Fields whose decimals stand in the next one, for want of quotation marks.
    pub torn: Vec<usize>,
    /// How fields are quoted.
    pub quotes: Quotes,
}

/// Bytes looked at to tell the delimiter.
const SAMPLE: usize = 256 << 10;
/// Bytes looked at to tell whether a file is UTF-8, before the rest is taken on trust.
const HEAD: usize = 2 << 20;

/// A text file.
pub struct TextFile {
    /// `csv`, `tsv`, `txt`.
    pub format: &'static str,
    /// How it is written.
    pub dialect: Dialect,
    pub(super) upload: Upload,
    encoding: &'static Encoding,
    /// Whether it is only believed to be UTF-8.
    on_trust: bool,
    /// Whether that was disproved.
    pub is_misread: bool,
    options: Options,
    /// Bytes of the byte-order mark.
    pub(super) skip: usize,
    /// The byte that ends its lines.
    pub(super) line_end: u8,
    /// Whether so many control characters are in it that with NUL bytes it is no text.
    is_odd: bool,
    /// Whether NUL characters are left where they stand.
    keeps_nul: bool,
    /// Whether it was written as UTF-8 twice over.
    is_twice: bool,
    /// Bytes that are no characters: how many places, and the line of the first, from 0.
    broken: Option<(usize, u32)>,
}

/// What ends the reading of a piece.
pub(super) enum Halt {
    /// The file is not in the encoding it was believed to be in.
    Disproved,
    /// It cannot be read.
    Fault(Fault),
}

impl From<Fault> for Halt {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<std::io::Error> for Halt {
    fn from(error: std::io::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl TextFile {
    /// Tells encoding and delimiter. `trusting` takes a file for UTF-8 whose first part is; [`TextFile::visit`] may find
    /// that it [`TextFile::is_misread`].
    ///
    /// # Errors
    /// [`ErrorCode::Empty`] where nothing but blanks is in it, [`ErrorCode::UnsupportedFormat`] where it is no text.
    pub fn tell(upload: &Upload, options: &Options, trusting: bool) -> Result<Self, Fault> {
        let told = Told::of(upload, options, trusting)?;
        let is_wide = told.encoding == UTF_16LE || told.encoding == UTF_16BE;
        let mut file = Self {
            format: "csv",
            dialect: Dialect {
                encoding: encoding::name_of(told.encoding),
                delimiter: ',',
                fields: 0,
                torn: Vec::new(),
                quotes: Quotes::default(),
            },
            upload: upload.clone(),
            encoding: told.encoding,
            on_trust: told.on_trust,
            is_misread: false,
            options: options.clone(),
            skip: told.skip,
            line_end: b'\n',
            is_odd: false,
            keeps_nul: is_wide,
            is_twice: false,
            broken: None,
        };
        let head = upload.part(told.skip as u64, HEAD)?;
        file.is_twice = told.encoding == UTF_8 && encoding::is_twice(&head);
        if is_wide || file.is_twice || told.encoding == UTF_8 && !told.on_trust {
            file.settle(is_wide)?;
        }
        if options.delimiter.is_none()
            && marked::is_marked(&file.upload.part(file.skip as u64, SAMPLE)?)
        {
            let bytes = file.upload.bytes()?;
            let text = marked::quoted(bytes.get(file.skip..).unwrap_or(&[]));
            (file.upload, file.skip) = (Upload::new(file.upload.name.clone(), text), 0);
        }
        file.look(options)?;
        Ok(file)
    }

    /// The same file, with all of it looked at.
    ///
    /// # Errors
    /// As [`TextFile::tell`].
    pub fn told_again(&self) -> Result<Self, Fault> {
        Self::tell(&self.upload, &self.options, false)
    }

    /// Makes plain UTF-8 of what cannot be read piece by piece: two bytes a character, and UTF-8 with broken bytes.
    fn settle(&mut self, is_wide: bool) -> Result<(), Fault> {
        let bytes = self.upload.bytes()?;
        let rest = bytes.get(self.skip..).unwrap_or(&[]);
        let text = if is_wide {
            self.encoding
                .decode_without_bom_handling(rest)
                .0
                .into_owned()
        } else {
            match std::str::from_utf8(rest) {
                Ok(text) if self.is_twice => match encoding::once(text) {
                    Some(text) => text,
                    None => {
                        self.is_twice = false;
                        return Ok(());
                    }
                },
                Ok(_) => return Ok(()),
                Err(error) if rest.len() - error.valid_up_to() < 4 => return Ok(()),
                Err(_) => {
                    let (text, count, line) = encoding::mend_utf8(rest);
                    self.broken = Some((count, line));
                    text
                }
            }
        };
        self.upload = Upload::new(self.upload.name.clone(), text.into_bytes());
        (self.encoding, self.skip) = (UTF_8, 0);
        Ok(())
    }

    /// What the first part tells.
    fn look(&mut self, options: &Options) -> Result<(), Fault> {
        let upload = self.upload.clone();
        let head = upload.part(self.skip as u64, SAMPLE)?;
        let odd = |b: &&u8| **b < 9 || (14..32).contains(*b);
        self.is_odd = head.iter().filter(odd).count() * 10 > head.len();
        if !head.contains(&b'\n') && head.contains(&b'\r') {
            self.line_end = b'\r';
        }
        let Ok((sample, _)) = self.decode(&head, true) else {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, ""));
        };
        if sample.trim().is_empty() {
            return Err(Fault::new(ErrorCode::Empty, ""));
        }
        self.dialect.quotes = Quotes::of(&sample);
        let (delimiter, fields) = match options.delimiter {
            Some(delimiter) => (delimiter, 0),
            None => delimited::sniff(&sample, self.dialect.quotes),
        };
        self.dialect.delimiter = delimiter;
        self.dialect.fields = fields;
        if let Some((fields, torn)) = delimited::torn_decimals(&sample, delimiter) {
            self.dialect.fields = fields;
            self.dialect.torn = torn;
        }
        self.format = match delimiter {
            '\t' => "tsv",
            ' ' | '|' => "txt",
            _ => "csv",
        };
        Ok(())
    }

    /// The text of a piece, and whether NUL bytes were taken out of it; without copying where it is UTF-8. A piece that
    /// is `cut` may end within a character.
    pub(super) fn decode<'p>(
        &self,
        piece: &'p [u8],
        cut: bool,
    ) -> Result<(Cow<'p, str>, bool), Halt> {
        let text = match (self.encoding == UTF_8).then(|| std::str::from_utf8(piece)) {
            Some(Ok(text)) => Cow::Borrowed(text),
            Some(Err(error))
                if (cut || !self.on_trust) && piece.len() - error.valid_up_to() < 4 =>
            {
                Cow::Borrowed(std::str::from_utf8(&piece[..error.valid_up_to()]).unwrap_or(""))
            }
            Some(Err(_)) if self.on_trust => return Err(Halt::Disproved),
            _ => self.encoding.decode_without_bom_handling(piece).0,
        };
        if self.keeps_nul || !has_nul(text.as_bytes()) {
            return Ok((text, false));
        }
        if self.is_odd {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, "").into());
        }
        Ok((Cow::Owned(text.replace('\0', "")), true))
    }

    /// The cells of a text that no delimiter divides, with what stands for one.
    ///
    /// # Errors
    /// [`ErrorCode::NotReadable`].
    pub fn undivided(&self) -> Result<Option<(HeldSheet, char)>, Fault> {
        let (delimiter, fields) = (self.dialect.delimiter, self.dialect.fields);
        if fields > 1 && delimiter != ',' {
            return Ok(None);
        }
        let found = |bytes: &[u8], cut: bool| {
            let (text, _) = self.decode(bytes, cut).ok()?;
            plain_text::read(&text, delimiter, fields)
        };
        let head = self.upload.part(self.skip as u64, SAMPLE)?;
        if found(&head, true).is_none() {
            return Ok(None);
        }
        let whole = self.upload.bytes()?;
        Ok(found(whole.get(self.skip..).unwrap_or(&[]), false))
    }

    /// Sends its cells.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`], [`ErrorCode::TooLarge`], [`ErrorCode::NotReadable`].
    pub fn visit(&mut self, sink: &mut dyn Sink, progress: &dyn Progress) -> Result<(), Fault> {
        if let Some((count, line)) = self.broken {
            sink.note(
                Finding::new(Severity::Warning, "broken-characters")
                    .at(line + 1)
                    .times(count),
            );
        }
        if !self.dialect.torn.is_empty() {
            let count = self.dialect.torn.len();
            sink.note(Finding::new(Severity::Warning, "torn-decimals").times(count));
        }
        if self.is_twice {
            sink.note(Finding::new(Severity::Warning, "encoded-twice"));
        }
        let pieces = Pieces::of(self, pieces::SIZE);
        let done = match sink.pieces() {
            Some(filler) => pieces.fill(filler, progress),
            None => pieces.send(sink, progress),
        };
        match done {
            Ok(true) => sink.note(Finding::new(Severity::Warning, "nul-bytes")),
            Ok(false) => {}
            Err(Halt::Disproved) => self.is_misread = true,
            Err(Halt::Fault(fault)) => return Err(fault),
        }
        Ok(())
    }

    /// Sends the cells of a record; whether more are wanted.
    pub(super) fn put<S: Sink + ?Sized>(
        &self,
        text: &str,
        record: &mut Record,
        sink: &mut S,
    ) -> Result<bool, Fault> {
        let row = record.row;
        if row >= GRID.0 * 64 {
            return Err(Fault::new(ErrorCode::TooLarge, ""));
        }
        if record.unclosed {
            sink.note(
                Finding::new(Severity::Error, "unclosed-quote")
                    .at(row + 1)
                    .holding(record.first_text(text)),
            );
        }
        let expected = self.dialect.fields;
        let torn = &self.dialect.torn;
        if !torn.is_empty() && record.len() == expected + torn.len() {
            record.rejoin(torn);
        }
        let fields = record.len();
        if expected > 1 && fields > 1 && fields != expected && !self.mend(text, record, sink) {
            return Ok(true);
        }
        for column in 0..record.len().min(GRID.1 as usize) {
            let quoted;
            let field = match record.plain(text, column) {
                Some(field) => field,
                None => {
                    quoted = record.text(text, column);
                    &quoted
                }
            };
            if !field.is_empty() && !sink.cell(row, column as u32, Cell::Text(field)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Looks after a record of more or fewer fields than usual; `false` where it must be left out.
    fn mend<S: Sink + ?Sized>(&self, text: &str, record: &mut Record, sink: &mut S) -> bool {
        let (row, expected) = (record.row + 1, self.dialect.fields);
        if record.filled_len(text) > expected && row <= HEADER_WITHIN && is_header(text, record) {
            return true;
        }
        if record.filled_len(text) > expected {
            let line = record.line(text);
            let mended = record.mend(text, expected);
            let (severity, code) = if mended {
                (Severity::Warning, "mended-row")
            } else {
                (Severity::Error, "long-row")
            };
            sink.note(Finding::new(severity, code).at(row).holding(line));
            return mended;
        }
        if record.len() < expected {
            let line = record.line(text);
            sink.note(
                Finding::new(Severity::Warning, "short-row")
                    .at(row)
                    .holding(line),
            );
        }
        true
    }

    /// Room for blocks of its ordinary records; `None` where they have to be looked at one by one.
    pub(super) fn block(&self) -> Option<Block> {
        let fields = self.dialect.fields;
        let is_plain = self.dialect.torn.is_empty() && fields <= GRID.1 as usize;
        let quote = self.dialect.quotes.mark;
        is_plain.then(|| Block::of(self.dialect.delimiter, quote, fields))?
    }

    /// A scanner of a piece that `goes_on`.
    pub(super) fn scanner<'t>(
        &self,
        text: &'t str,
        at: usize,
        row: u32,
        goes_on: bool,
    ) -> Scanner<'t> {
        Scanner::resumed(text, self.dialect.delimiter, at, row, goes_on).quoted(self.dialect.quotes)
    }
}

/// Whether a NUL byte is there; without an end to look out for within it, a block is done many bytes at a time.
fn has_nul(bytes: &[u8]) -> bool {
    let mut blocks = bytes.chunks(4096);
    blocks.any(|block| block.iter().fold(u8::MAX, |low, byte| low.min(*byte)) == 0)
}

/// Lines among which a header may name more columns than the lines below it fill.
const HEADER_WITHIN: u32 = 20;

/// Whether a record is nothing but names, and half of them name columns.
fn is_header(text: &str, record: &Record) -> bool {
    let fields = || (0..record.len()).map(|at| record.text(text, at));
    let known = fields().filter(|field| words::is_known_header(field));
    let named = |field: &str| {
        let word = field.chars().any(char::is_alphabetic);
        field.trim().is_empty() || word && layout::look_of(field) == layout::Look::Text
    };
    fields().all(|field| named(&field)) && known.count() * 2 >= record.len()
}

/// How a file is encoded.
struct Told {
    encoding: &'static Encoding,
    /// Bytes of the byte-order mark.
    skip: usize,
    /// Whether only the first part was looked at: a later part may disprove it.
    on_trust: bool,
}

impl Told {
    /// As the user decided, else by what is in the file; `trusting` takes a long file for UTF-8 whose first part is.
    fn of(upload: &Upload, options: &Options, trusting: bool) -> Result<Self, Fault> {
        let sure = |(encoding, skip)| Self {
            encoding,
            skip,
            on_trust: false,
        };
        let head = upload.part(0, HEAD)?;
        if let Some(given) = given_encoding(&head, options) {
            return Ok(sure(given));
        }
        let (mark, skip) = Encoding::for_bom(&head).unwrap_or((UTF_8, 0));
        let is_utf_8 = mark == UTF_8
            && !head.contains(&0)
            && std::str::from_utf8(&head)
                .map_or_else(|error| error.error_len().is_none(), |_| true);
        if trusting && is_utf_8 && (head.len() as u64) < upload.len() {
            return Ok(Self {
                encoding: UTF_8,
                skip,
                on_trust: true,
            });
        }
        Ok(sure(encoding::tell(&upload.bytes()?)))
    }
}

/// The encoding that was asked for, where it is one; a mark of its own at the start is no part of the text.
fn given_encoding(bytes: &[u8], options: &Options) -> Option<(&'static Encoding, usize)> {
    let asked = Encoding::for_label(options.encoding.as_deref()?.as_bytes())?;
    let skip = match Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == asked => length,
        _ => 0,
    };
    Some((asked, skip))
}
