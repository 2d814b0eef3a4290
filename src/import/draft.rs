//! What was understood of one file, before it is used.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::number::DecimalSign;
use super::raw_sheet::RawSheet;
use super::{Finding, Offer};
use crate::model::{Day, Table};

/// Order of day and month in dates written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// The currencies of the rows, the one with most rows first.
    pub currencies: Vec<crate::model::CurrencyShare>,
    /// The control totals, one a column; `None` for what holds no figures.
    pub totals: Vec<Option<super::ControlTotal>>,
    /// What else could be made of the file.
    pub offers: Vec<Offer>,
    /// Last row of the header, from 1; the same as [`Draft::header_row`] where it is one row.
    pub header_end: Option<u32>,
    /// How each column of the table was read, in the order of its columns.
    pub notes: Vec<ColumnNote>,
    /// First and last row of data on the sheet, from 1.
    pub used_rows: (u32, u32),
    /// Rows of the used area that were left out, by row as the spreadsheet shows it, with the code of the finding that says
    /// why.
    pub left_out: Vec<(u32, &'static str)>,
    /// The sheets that stand one below the other, in their order; none where one sheet was read.
    pub parts: Vec<SheetPart>,
    /// The rows as they were read, where they are kept for another look.
    pub raw: Option<Arc<RawSheet>>,
}

/// One sheet of several that stand one below the other: what a [`Draft`] says of the one it was read from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetPart {
    /// Its name.
    pub sheet: String,
    /// First and last row of its header, from 1.
    pub header: Option<(u32, u32)>,
    /// First and last row of data, from 1.
    pub used_rows: (u32, u32),
    /// Rows of the used area that were left out, with the code of the finding that says why.
    pub left_out: Vec<(u32, &'static str)>,
    /// Headers of the table with their columns of this sheet, from 0.
    pub places: Vec<(String, u32)>,
}

impl Draft {
    /// The part of a sheet; `None` where one sheet was read.
    pub fn part(&self, sheet: &str) -> Option<&SheetPart> {
        self.parts.iter().find(|part| part.sheet == sheet)
    }
}

/// How a column was read, and what its cells are like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnNote {
    /// Column of the sheet, from 0; `None` for one that follows from others.
    pub place: Option<u32>,
    /// The decimal sign of its figures written as text; `None` where there are none.
    pub decimal: Option<DecimalSign>,
    /// Order of day and month of its dates written as text; `None` where there are none.
    pub order: Option<DateOrder>,
    /// Whether nothing in the file tells that order.
    pub order_unknown: bool,
    /// What its figures were multiplied by.
    pub factor: f64,
    /// Cells with a value.
    pub filled: usize,
    /// Different texts.
    pub distinct: usize,
    /// The first different values as they stand.
    pub samples: Vec<String>,
    /// The different words with their counts, the most frequent first, where they are few.
    pub words: Vec<(String, usize)>,
    /// Lowest and highest figure.
    pub range: Option<(f64, f64)>,
    /// First and last day.
    pub days: Option<(Day, Day)>,
}
