//! The question an analysis answers: what is compared, by which measure, over which rows.

use serde::{Deserialize, Serialize};

use super::{Day, Filter};

/// What is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Customers.
    #[default]
    Customer,
    /// Suppliers.
    Supplier,
    /// Products.
    Product,
    /// The values of a column (country, segment, a criterion), by field id or header.
    Column(String),
}

/// What is added up.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Net sales: the ledger's amounts, or billing or revenue of an evaluation sheet.
    #[default]
    Revenue,
    /// Amount less cost, or the margin column.
    Margin,
    /// Units.
    Quantity,
    /// What is bought from suppliers.
    Spend,
    /// Cash in less cash out.
    CashFlow,
    /// A numeric column, by field id or header.
    Column(String),
}

/// What becomes of lines with an amount of zero or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum CreditNotes {
    /// They net against the entity.
    #[default]
    Net,
    /// They are left out, and counted as left out.
    Exclude,
}

/// The question: a population and a measure. Equal questions on equal data have equal answers, so it is a cache key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Question {
    /// What is compared.
    pub by: By,
    /// What is added up.
    pub measure: Measure,
    /// Which rows count; all filters must hold.
    pub filters: Vec<Filter>,
    /// First and last day counted, both included.
    pub period: Option<(Day, Day)>,
    /// Lines of zero or less.
    pub credit_notes: CreditNotes,
    /// The day on which the portfolio is looked at; the last day of the ledger where not set.
    pub as_of: Option<Day>,
}
