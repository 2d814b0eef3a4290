//! A table of typed columns.

use super::{Column, Field};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Dated sales (or purchase) lines.
    Ledger,
    /// One row a customer.
    Customers,
    /// One row a supplier.
    Suppliers,
    /// One row a product.
    Products,
    /// One row a customer, one column a product.
    Whitespace,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Ledger,
        Self::Customers,
        Self::Suppliers,
        Self::Products,
        Self::Whitespace,
    ];

    /// The name on the command line and in saved projects.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ledger => "ledger",
            Self::Customers => "customers",
            Self::Suppliers => "suppliers",
            Self::Products => "products",
            Self::Whitespace => "whitespace",
        }
    }

    /// The kind of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The field that names the entity of a row.
    pub fn key_field(self) -> Field {
        match self {
            Self::Ledger | Self::Customers | Self::Whitespace => Field::Customer,
            Self::Suppliers => Field::Supplier,
            Self::Products => Field::Product,
        }
    }
}

/// A table: every column has [`Table::rows`] cells.
#[derive(Clone, Debug)]
pub struct Table {
    /// What its rows are.
    pub kind: Kind,
    /// Its columns in the order of the spreadsheet.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: usize,
    /// Row numbers as the spreadsheet shows them; empty where row `i` is simply `first_row + i`.
    pub sheet_rows: Vec<u32>,
    /// The spreadsheet's row of the first data row, from 1.
    pub first_row: u32,
    /// Index into [`super::Dataset::sources`]: where its first row came from.
    pub source: usize,
    /// Where rows of further sources begin, in the order of the rows; empty where all are of one.
    pub stacked: Vec<Stretch>,
}

/// Rows of another source, below those of the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first row, from 0.
    pub row: usize,
    /// Index into [`super::Dataset::sources`].
    pub source: usize,
}

impl Table {
    /// The sources of its rows, in the order of the rows.
    pub fn sources(&self) -> impl Iterator<Item = usize> {
        let further = self.stacked.iter().map(|stretch| stretch.source);
        std::iter::once(self.source).chain(further)
    }

    /// The source of a row.
    pub fn source_of(&self, row: usize) -> usize {
        let begun = self.stacked.partition_point(|stretch| stretch.row <= row);
        match begun.checked_sub(1) {
            Some(at) => self.stacked[at].source,
            None => self.source,
        }
    }

    /// The first column with this meaning.
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.columns
            .iter()
            .find(|column| column.field == Some(field))
    }

    /// A column by field id or by header (whatever the case).
    pub fn column_named(&self, name: &str) -> Option<&Column> {
        let field = Field::from_id(name);
        let key = super::name_key(name);
        self.columns
            .iter()
            .find(|column| field.is_some() && column.field == field)
            .or_else(|| {
                self.columns
                    .iter()
                    .find(|column| super::name_key(&column.header) == key)
            })
    }

    /// The row number as the spreadsheet shows it.
    pub fn sheet_row(&self, row: usize) -> u32 {
        self.sheet_rows
            .get(row)
            .copied()
            .unwrap_or(self.first_row + row as u32)
    }
}
