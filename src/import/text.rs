//! Text files: encoding, delimiter, records.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::delimited::{self, Record, Scanner};
use super::encoding;
use super::error::ErrorCode;
use super::finding::{Finding, Severity};
use super::grid::Cell;
use super::options::Options;
use super::source::{Beat, Fault, GRID, Sink};
use super::upload::Upload;
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
}

/// A text file.
pub struct TextFile {
    /// `csv`, `tsv`, `txt`.
    pub format: &'static str,
    /// How it is written.
    pub dialect: Dialect,
    bytes: std::sync::Arc<[u8]>,
    encoding: &'static Encoding,
    /// Bytes of the byte-order mark.
    skip: usize,
    has_nul: bool,
}

/// Bytes looked at to tell encoding and delimiter.
const SAMPLE: usize = 256 << 10;

impl TextFile {
    /// Tells encoding and delimiter.
    ///
    /// # Errors
    /// [`ErrorCode::Empty`] where nothing but blanks is in it, [`ErrorCode::UnsupportedFormat`] where it is no text.
    pub fn tell(upload: &Upload, options: &Options) -> Result<Self, Fault> {
        let bytes: &[u8] = &upload.bytes()?;
        let (encoding, skip) =
            given_encoding(bytes, options).unwrap_or_else(|| encoding::tell(bytes));
        let has_nul = encoding != UTF_16LE && encoding != UTF_16BE && bytes.contains(&0);
        if has_nul
            && bytes
                .iter()
                .take(SAMPLE)
                .filter(|&&b| b < 9 || (14..32).contains(&b))
                .count()
                * 10
                > bytes.len().min(SAMPLE)
        {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, ""));
        }
        let mut file = Self {
            format: "csv",
            dialect: Dialect {
                encoding: encoding::name_of(encoding),
                delimiter: ',',
                fields: 0,
            },
            bytes: upload.bytes()?,
            encoding,
            skip,
            has_nul,
        };
        let sample = file.decode(SAMPLE);
        if sample.trim().is_empty() {
            return Err(Fault::new(ErrorCode::Empty, ""));
        }
        let (delimiter, fields) = match options.delimiter {
            Some(delimiter) => (delimiter, 0),
            None => delimited::sniff(&sample),
        };
        drop(sample);
        file.dialect.delimiter = delimiter;
        file.dialect.fields = fields;
        file.format = match delimiter {
            '\t' => "tsv",
            ' ' | '|' => "txt",
            _ => "csv",
        };
        Ok(file)
    }

    /// The text, whole or its first `most` bytes; without copying where it is UTF-8.
    fn decode(&self, most: usize) -> Cow<'_, str> {
        let mut bytes = self.bytes.get(self.skip..).unwrap_or(&[]);
        if bytes.len() > most {
            bytes = &bytes[..most];
        }
        let text = match (self.encoding == UTF_8).then(|| std::str::from_utf8(bytes)) {
            Some(Ok(text)) => Cow::Borrowed(text),
            Some(Err(error)) if bytes.len() - error.valid_up_to() < 4 => {
                Cow::Borrowed(std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or(""))
            }
            Some(Err(_)) => Cow::Owned(encoding::mend_utf8(bytes).0),
            None => self.encoding.decode_without_bom_handling(bytes).0,
        };
        if self.has_nul {
            Cow::Owned(text.replace('\0', ""))
        } else {
            text
        }
    }

    /// Says where bytes are no characters.
    fn note_broken(&self, sink: &mut dyn Sink) {
        let bytes = self.bytes.get(self.skip..).unwrap_or(&[]);
        if self.encoding == UTF_8 && std::str::from_utf8(bytes).is_err() {
            let (_, count, line) = encoding::mend_utf8(bytes);
            sink.note(
                Finding::new(Severity::Warning, "broken-characters")
                    .at(line + 1)
                    .times(count),
            );
        }
    }

    /// Sends its cells.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`], [`ErrorCode::TooLarge`].
    pub fn visit(&mut self, sink: &mut dyn Sink, progress: &dyn Progress) -> Result<(), Fault> {
        let text = self.decode(usize::MAX);
        if self.has_nul {
            sink.note(Finding::new(Severity::Warning, "nul-bytes"));
        }
        self.note_broken(sink);
        let mut beat = Beat::new(progress, text.len() as u64);
        let mut scanner = Scanner::new(&text, self.dialect.delimiter);
        let mut record = Record::default();
        while scanner.next(&mut record) {
            let row = record.row;
            if row >= GRID.0 * 64 {
                return Err(Fault::new(ErrorCode::TooLarge, ""));
            }
            if record.unclosed {
                sink.note(
                    Finding::new(Severity::Error, "unclosed-quote")
                        .at(row + 1)
                        .holding(record.first_text(&text)),
                );
            }
            let fields = record.len();
            let expected = self.dialect.fields;
            if expected > 1 && fields > 1 && fields != expected {
                let filled = record.filled_len(&text);
                if filled > expected {
                    let line = record.line(&text);
                    if record.mend(&text, expected) {
                        sink.note(
                            Finding::new(Severity::Warning, "mended-row")
                                .at(row + 1)
                                .holding(line),
                        );
                    } else {
                        sink.note(
                            Finding::new(Severity::Error, "long-row")
                                .at(row + 1)
                                .holding(line),
                        );
                        continue;
                    }
                } else if fields < expected {
                    sink.note(
                        Finding::new(Severity::Warning, "short-row")
                            .at(row + 1)
                            .holding(record.line(&text)),
                    );
                }
            }
            for column in 0..record.len() {
                beat.tick(record.end as u64)?;
                let field = record.text(&text, column);
                if !field.is_empty()
                    && column < GRID.1 as usize
                    && !sink.cell(row, column as u32, Cell::Text(&field))
                {
                    return Ok(());
                }
            }
        }
        Ok(())
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
