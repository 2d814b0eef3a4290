//! What was understood of one file, before it is used.

use std::sync::Arc;

use super::{Finding, Offer};
use crate::model::{Field, Kind, Table};

/// A file as it came.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Name without its folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Bytes that are asked for at once, before any of them was read.
const MOST_AT_ONCE: usize = u32::MAX as usize;

impl Upload {
    /// Reads a file of about `length` bytes into its place, without a second copy of it in memory.
    ///
    /// # Errors
    /// What the reader reports.
    pub fn from_reader(
        name: String,
        length: usize,
        mut reader: impl std::io::Read,
    ) -> std::io::Result<Self> {
        // A length that cannot be is no reason to ask for so much memory.
        let length = if length > MOST_AT_ONCE { 0 } else { length };
        let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
        let mut filled = 0;
        if let Some(place) = Arc::get_mut(&mut bytes) {
            while filled < length {
                match reader.read(&mut place[filled..]) {
                    Ok(0) => break,
                    Ok(count) => filled += count,
                    Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                    Err(error) => return Err(error),
                }
            }
        }
        let mut rest = Vec::new();
        reader.read_to_end(&mut rest)?;
        if filled < length || !rest.is_empty() {
            bytes = bytes[..filled].iter().copied().chain(rest).collect();
        }
        Ok(Self { name, bytes })
    }
}

/// What the user or the command line decided beforehand; everything else is worked out.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The sheet to read.
    pub sheet: Option<String>,
    /// What its rows are.
    pub kind: Option<Kind>,
    /// Columns whose meaning is given: header and field, `None` for "a criterion of our own".
    pub mapping: Vec<(String, Option<Field>)>,
    /// Which of several tables on the sheet, by its index in [`Offer::Tables`].
    pub table: Option<usize>,
    /// Sheets to read one below the other ([`Offer::Stack`]); an empty list reads one sheet alone.
    pub stack: Option<Vec<String>>,
    /// Whether columns of months or products become lines ([`Offer::Unpivot`]).
    pub unpivot: Option<bool>,
    /// Whether group names are filled down ([`Offer::FillDown`]).
    pub fill_down: Option<bool>,
}

/// Order of day and month in dates written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum DateOrder {
    Dmy,
    Mdy,
    Ymd,
}

/// One file, understood. Everything here is an answer that the user can change before "Use these rows".
#[derive(Clone, Debug)]
pub struct Draft {
    /// File name.
    pub file: String,
    /// `xlsx`, `xlsm`, `xlsb`, `xls`, `ods`, `csv`, `tsv`, `txt`.
    pub format: &'static str,
    /// Name of the encoding, for text files.
    pub encoding: Option<String>,
    /// The delimiter, for text files.
    pub delimiter: Option<char>,
    /// The decimal sign of figures written as text.
    pub decimal: Option<char>,
    /// Order of day and month of dates written as text.
    pub date_order: Option<DateOrder>,
    /// Names of the sheets.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// Row of the header, from 1; `None` where there is none.
    pub header_row: Option<u32>,
    /// The rows, typed and named.
    pub table: Table,
    /// What was met.
    pub findings: Vec<Finding>,
    /// The first rows as they stand, header and what is above it included: row number and cells.
    pub preview: Vec<(u32, Vec<String>)>,
    /// The currency met in headers, cells or formats (ISO code).
    pub currency: Option<String>,
    /// What else could be made of the file.
    pub offers: Vec<Offer>,
}
