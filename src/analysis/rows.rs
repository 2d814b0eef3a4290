//! Rows in order, each with its figures and the pieces of a bar: what lists of suppliers, categories and products are.

use std::sync::Arc;

use super::matrix::Quantity;
use super::{LeftOut, Population};
use crate::model::Field;

/// What a row is called.
#[derive(Clone, Debug, PartialEq)]
pub enum RowName {
    /// A member of the population, by index.
    Member(u32),
    /// A value of a column.
    Word(Arc<str>),
    /// Values of the measure from the first (included) to the second; infinite where there is no end.
    Range(f64, f64),
}

/// One figure of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A figure; `NaN` where there is none.
    Figure(f64),
    /// A name out of the data.
    Word(Arc<str>),
    /// Words of the program, by text key.
    Key(&'static str),
}

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RowColumn {
    /// The id in JSON; text key of its head: `rows-<id>`.
    pub id: &'static str,
    /// What its figures are; `None` for words.
    pub quantity: Option<Quantity>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowItem {
    /// What it is called.
    pub name: RowName,
    /// The pieces of its bar, from the axis outwards.
    pub pieces: Vec<f64>,
    /// Its figures, one a column.
    pub entries: Vec<Entry>,
}

/// What is said about all rows: an argument of the titles, a line beside the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The id in JSON and in titles; text key of its name: `rows-<id>`.
    pub id: &'static str,
    /// What it is.
    pub quantity: Quantity,
    /// How much.
    pub value: f64,
}

/// Rows and what is said about them.
#[derive(Clone, Debug)]
pub struct RowsResult {
    /// The method's id.
    pub method: &'static str,
    /// Who took part.
    pub population: Arc<Population>,
    /// In order.
    pub rows: Vec<RowItem>,
    /// What the rows have figures for.
    pub columns: Vec<RowColumn>,
    /// Columns said at the end of a bar.
    pub labels: Vec<usize>,
    /// Key figures.
    pub facts: Vec<Fact>,
    /// What bars measure.
    pub quantity: Quantity,
    /// Names that the title speaks of, as `$name` and `$inner`.
    pub names: [Arc<str>; 2],
    /// What was left out, largest first.
    pub left_out: Vec<LeftOut>,
    /// The meaning of the column whose words the rows are, where it is one of several.
    pub sorted_by: Option<Field>,
}

impl RowsResult {
    /// A key figure; `NaN` where there is none of that id.
    pub fn fact(&self, id: &str) -> f64 {
        let found = self.facts.iter().find(|fact| fact.id == id);
        found.map_or(f64::NAN, |fact| fact.value)
    }

    /// The name of a row out of the data; empty for a range.
    pub fn name(&self, row: usize) -> &str {
        match self.rows.get(row).map(|row| &row.name) {
            Some(RowName::Member(member)) => self
                .population
                .members
                .get(*member as usize)
                .map_or("", |member| &member.name),
            Some(RowName::Word(word)) => word,
            _ => "",
        }
    }
}

/// A column of figures.
pub(super) const fn column(id: &'static str, quantity: Quantity) -> RowColumn {
    RowColumn {
        id,
        quantity: Some(quantity),
    }
}

/// A column of words.
pub(super) const fn words(id: &'static str) -> RowColumn {
    RowColumn { id, quantity: None }
}

/// A key figure.
pub(super) fn fact(id: &'static str, quantity: Quantity, value: f64) -> Fact {
    Fact {
        id,
        quantity,
        value,
    }
}
