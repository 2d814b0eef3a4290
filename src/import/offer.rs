//! What else could be made of a file: the choices that a reader of spreadsheets has to make and a user may make otherwise.

/// A choice that was met. What was done by default is in it; [`super::Options`] carries another decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// The sheet holds several tables ([`super::Options::table`]).
    Tables {
        /// The tables, from the top, then from the left.
        tables: Vec<TablePlace>,
        /// Index of the one that was read.
        taken: usize,
    },
    /// Sheets hold tables with the same columns, which can be read one below the other ([`super::Options::stack`]).
    Stack {
        /// The sheets in their order, the one that is read anyhow among them.
        sheets: Vec<String>,
        /// Whether they were.
        done: bool,
    },
    /// Columns that hold the same of different months, years or products, which can become lines with a month or product
    /// and an amount ([`super::Options::unpivot`]).
    Unpivot {
        /// Headers of these columns.
        columns: Vec<String>,
        /// What they run over.
        across: Across,
        /// Whether it was done.
        done: bool,
    },
    /// Columns that name a group only on its first row, which can be filled down ([`super::Options::fill_down`]).
    FillDown {
        /// Headers of these columns.
        columns: Vec<String>,
        /// Whether they were.
        done: bool,
    },
    /// Rows and columns of the table that are hidden on the sheet, which can be left out ([`super::Options::leave_hidden`]).
    Hidden {
        /// How many rows of data.
        rows: usize,
        /// Headers of the columns.
        columns: Vec<String>,
        /// Whether they are left out.
        done: bool,
    },
}

impl Offer {
    /// The name in JSON and of text keys (`offer-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            Self::Tables { .. } => "tables",
            Self::Stack { .. } => "stack",
            Self::Unpivot { .. } => "unpivot",
            Self::FillDown { .. } => "fill-down",
            Self::Hidden { .. } => "hidden",
        }
    }

    /// Whether what is offered was done; several tables are always one taken.
    pub fn done(&self) -> bool {
        match self {
            Self::Tables { .. } => true,
            Self::Stack { done, .. }
            | Self::Unpivot { done, .. }
            | Self::FillDown { done, .. }
            | Self::Hidden { done, .. } => *done,
        }
    }
}

/// What columns side by side run over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Across {
    /// Months, quarters or years: every column is a period.
    Periods,
    /// Products, or whatever else the headers name.
    Products,
}

impl Across {
    /// The name in JSON and of text keys (`across-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Periods => "periods",
            Self::Products => "products",
        }
    }
}

/// Where a table of a sheet is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePlace {
    /// Row of its header, from 1; `None` where it has none.
    pub header_row: Option<u32>,
    /// First and last column, from 1.
    pub columns: (u32, u32),
    /// Its headers.
    pub headers: Vec<String>,
    /// Rows below its header, as far as the sheet was looked at.
    pub rows: usize,
    /// Whether it was met only when the rows were read: it is asked for by its header.
    pub is_far: bool,
}
