//! The table behind a chart: what screen readers, the table page and exports of figures read.
#![allow(missing_docs, reason = "variants of formats are named as they are")]

use std::sync::{Arc, LazyLock};

use crate::locale::Locale;
use crate::model::Day;

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
    /// Texts that each hold for a run of rows: the classes of accounts in order. A run ends before the row of its end.
    Runs {
        ends: Arc<[usize]>,
        texts: Arc<[Arc<str>]>,
    },
    /// Figures (days for dates); `NaN` for none.
    Number(Arc<[f64]>),
}

impl DataCells {
    /// The text of a row; `None` for figures and beyond the last.
    pub fn text(&self, row: usize) -> Option<&Arc<str>> {
        match self {
            Self::Text(texts) => texts.get(row),
            Self::Runs { ends, texts } => texts.get(ends.partition_point(|&end| end <= row)),
            Self::Number(_) => None,
        }
    }

    /// Whether both are the same cells, without comparing them one by one.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => Arc::ptr_eq(a, b),
            (Self::Number(a), Self::Number(b)) => Arc::ptr_eq(a, b),
            (
                Self::Runs { ends, texts },
                Self::Runs {
                    ends: other_ends,
                    texts: other,
                },
            ) => ends == other_ends && texts == other,
            _ => false,
        }
    }
}

/// The table behind a chart; row `i` is item `i` of bubbles, bars and curves.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataTable {
    /// Columns; the first is the name.
    pub columns: Vec<DataColumn>,
    /// Rows.
    pub rows: usize,
}

impl DataTable {
    /// The rows a figure stands for, found by the name it stands under: those whose class, cell, segment or status is called
    /// so, or whose words are the parts of it ("A · X steady"). `None` where no column knows the name.
    pub fn rows_named(&self, name: &str) -> Option<Vec<usize>> {
        let words = || {
            let columns = self.columns.iter();
            columns.filter(|column| !matches!(column.cells, DataCells::Number(_)))
        };
        let called = |part: &str| -> Option<Vec<usize>> {
            words().skip(1).find_map(|column| {
                let is_so =
                    |row: &usize| column.cells.text(*row).is_some_and(|text| **text == *part);
                let rows: Vec<usize> = (0..self.rows).filter(is_so).collect();
                (!rows.is_empty()).then_some(rows)
            })
        };
        called(name).or_else(|| {
            let mut parts = name.split(" · ");
            let first = called(parts.next()?)?;
            parts.try_fold(first, |rows, part| {
                let further = called(part)?;
                let both = |row: &usize| further.binary_search(row).is_ok();
                Some(rows.into_iter().filter(both).collect())
            })
        })
    }
}

/// The columns of a table in order of value that follow from the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankColumns {
    /// A, B, C.
    pub class: usize,
    /// What is ranked.
    pub value: usize,
    /// Its share in the total.
    pub share: usize,
    /// Share of it and all above it.
    pub cumulative: usize,
    /// The shares before which A and B end, where classes are cut by value.
    pub limits: Option<[f64; 2]>,
}

/// The table behind a chart, made when somebody looks at it: a dragged limit redraws the picture of a million accounts,
/// not their table. Dereferences to the [`DataTable`]; cloning is free.
#[derive(Clone)]
pub struct LazyTable {
    rows: usize,
    ranking: Option<RankColumns>,
    table: Arc<LazyLock<DataTable, MakeTable>>,
}

type MakeTable = Box<dyn FnOnce() -> DataTable + Send + Sync>;

impl LazyTable {
    /// A table of so many rows, still to be made.
    pub fn new(rows: usize, make: impl FnOnce() -> DataTable + Send + Sync + 'static) -> Self {
        Self {
            rows,
            ranking: None,
            table: Arc::new(LazyLock::new(Box::new(make))),
        }
    }

    /// The same table, said to be a ranking.
    pub fn ranking(mut self, columns: RankColumns) -> Self {
        self.ranking = Some(columns);
        self
    }

    /// The same ranking, its classes cut at these shares (those of A and B together end at the second).
    pub fn cut_at(mut self, limits: [f64; 2]) -> Self {
        if let Some(columns) = &mut self.ranking {
            columns.limits = Some(limits);
        }
        self
    }

    /// Which columns a spreadsheet can compute itself.
    pub fn computed(&self) -> Option<RankColumns> {
        self.ranking
    }

    /// How many rows it has; making it waits for somebody who reads them.
    pub fn count(&self) -> usize {
        self.rows
    }
}

impl Default for LazyTable {
    fn default() -> Self {
        Self::new(0, DataTable::default)
    }
}

impl std::ops::Deref for LazyTable {
    type Target = DataTable;

    fn deref(&self) -> &DataTable {
        &self.table
    }
}

impl std::fmt::Debug for LazyTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for LazyTable {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.table, &other.table) || **self == **other
    }
}

/// A cell of a chart's table as it is written; blank where there is nothing.
pub fn cell_text(column: &DataColumn, row: usize, locale: &Locale) -> String {
    match &column.cells {
        DataCells::Text(_) | DataCells::Runs { .. } => column
            .cells
            .text(row)
            .map(|text| text.to_string())
            .unwrap_or_default(),
        DataCells::Number(values) => match values.get(row) {
            Some(&value) if value.is_finite() => figure_text(&column.format, value, locale),
            _ => String::new(),
        },
    }
}

fn figure_text(format: &CellFormat, value: f64, locale: &Locale) -> String {
    match format {
        CellFormat::Number(decimals) => locale.number(value, *decimals),
        CellFormat::Percent => locale.percent(value, 1),
        CellFormat::Money(_) => locale.number(value, 0),
        CellFormat::Date => Day(value as i32)
            .date()
            .map(|date| locale.day(date))
            .unwrap_or_default(),
        CellFormat::Text | CellFormat::Class => locale.number(value, 0),
    }
}
