//! The table behind a chart: what screen readers, the table page and exports of figures read.
#![allow(missing_docs, reason = "variants of formats are named as they are")]

use std::sync::{Arc, LazyLock};

/// How a column of the [`DataTable`] is written.
#[derive(Clone, Debug, PartialEq)]
pub enum CellFormat {
    /// As text.
    Text,
    /// A figure with so many decimals.
    Number(u8),
    /// A ratio as per cent.
    Percent,
    /// Money of this currency (ISO code; empty where unknown).
    Money(String),
    /// A day.
    Date,
    /// A class letter or a cell's name, drawn as a chip.
    Class,
}

/// A column of the table behind a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct DataColumn {
    /// Its head, in the user's language.
    pub head: String,
    /// How it is written.
    pub format: CellFormat,
    /// Its cells.
    pub cells: DataCells,
}

/// Cells of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum DataCells {
    /// Texts.
    Text(Arc<[Arc<str>]>),
    /// Figures (days for dates); `NaN` for none.
    Number(Arc<[f64]>),
}

/// The table behind a chart; row `i` is item `i` of bubbles, bars and curves.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataTable {
    /// Columns; the first is the name.
    pub columns: Vec<DataColumn>,
    /// Rows.
    pub rows: usize,
}

/// The table behind a chart, made when somebody looks at it: a dragged limit redraws the picture of a million accounts,
/// not their table. Dereferences to the [`DataTable`]; cloning is free.
#[derive(Clone)]
pub struct LazyTable(Arc<LazyLock<DataTable, MakeTable>>);

type MakeTable = Box<dyn FnOnce() -> DataTable + Send + Sync>;

impl LazyTable {
    /// A table still to be made.
    pub fn new(make: impl FnOnce() -> DataTable + Send + Sync + 'static) -> Self {
        Self(Arc::new(LazyLock::new(Box::new(make))))
    }
}

impl Default for LazyTable {
    fn default() -> Self {
        Self::new(DataTable::default)
    }
}

impl std::ops::Deref for LazyTable {
    type Target = DataTable;

    fn deref(&self) -> &DataTable {
        &self.0
    }
}

impl std::fmt::Debug for LazyTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for LazyTable {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || **self == **other
    }
}
