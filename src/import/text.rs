//! Text files: encoding, delimiter, records.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::delimited::{self, Record, Scanner};
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
        let (encoding, skip) = given_encoding(bytes, options).unwrap_or_else(|| encoding_of(bytes));
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
                encoding: name_of(encoding),
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
            _ => self.encoding.decode_without_bom_handling(bytes).0,
        };
        if self.has_nul {
            Cow::Owned(text.replace('\0', ""))
        } else {
            text
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

/// Encoding and length of the byte-order mark.
fn encoding_of(bytes: &[u8]) -> (&'static Encoding, usize) {
    if let Some(found) = Encoding::for_bom(bytes) {
        return found;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let nuls = |parity: usize| {
        sample
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|&&b| b == 0)
            .count()
    };
    let (even, odd, half) = (nuls(0), nuls(1), sample.len() / 2);
    if half > 4 && odd * 10 > half * 3 && even * 20 < half {
        return (UTF_16LE, 0);
    }
    if half > 4 && even * 10 > half * 3 && odd * 20 < half {
        return (UTF_16BE, 0);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, 0);
    }
    // One stray no-break space tells nothing; it means the same in all Windows encodings.
    if bytes.iter().all(|&b| b < 0x80 || b == 0xa0) {
        return (encoding_rs::WINDOWS_1252, 0);
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    // The lines that say something: those with bytes beyond ASCII.
    let mut fed = 0;
    for line in bytes
        .split_inclusive(|&b| b == b'\n')
        .filter(|line| !line.is_ascii())
    {
        detector.feed(line, false);
        fed += line.len();
        if fed > 1 << 20 {
            break;
        }
    }
    detector.feed(b"", true);
    (detector.guess(None, chardetng::Utf8Detection::Deny), 0)
}

fn name_of(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "GBK" => "gb18030".to_owned(),
        "IBM866" => "cp866".to_owned(),
        name => name.to_lowercase(),
    }
}
