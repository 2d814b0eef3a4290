//! Whitespace: which customers buy which products, what is open and worth how much, what does not fit, what nobody knows.

mod build;
mod peers;

use std::sync::Arc;

use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::WhitespaceCell;

pub use peers::{Likeness, Suggestion};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "whitespace",
    places: &[(Group::Customers, Family::Potential)],
    needs: &[Need::Products],
    source: "DNA de Vendas, customer portfolio management (potential per customer and product); \
             Agrawal, Imieliński & Swami 1993 (support, confidence), Brin et al. 1997 (lift)",
    run,
    adjust,
};

/// Products that are shown without a sheet, at most: those that bring most.
pub const MOST_PRODUCTS: usize = 60;
/// Customers in the matrix, at most: those with most open, then those who bring most.
pub const MOST_CUSTOMERS: usize = 20_000;

/// What the user sets.
#[derive(Clone, Debug, PartialEq)]
pub struct WhitespaceParams {
    /// The months whose revenue counts as what a customer brings; 0 for all there are. Default 12.
    pub months: i32,
    /// `product` or `category`: what the columns are where no sheet says so; by itself where not set.
    pub columns: Option<String>,
}

impl WhitespaceParams {
    /// Reads the settings.
    pub fn new(settings: &Settings) -> Self {
        let months = settings.number("months").unwrap_or(12.0);
        Self {
            months: months.clamp(0.0, 600.0) as i32,
            columns: settings.word("columns").map(str::to_owned),
        }
    }
}

/// A product of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Offering {
    /// Its name.
    pub name: Arc<str>,
    /// Customers who buy it.
    pub owned: usize,
    /// Customers to whom it could be sold.
    pub open: usize,
    /// What it brings, as far as known.
    pub current: f64,
    /// What lies open.
    pub potential: f64,
}

/// A customer of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Holder {
    /// What the customer brings a year; `NaN` where nobody says.
    pub current: f64,
    /// What lies open.
    pub open: f64,
    /// Share of wallet: current of current and open; `NaN` where current is not known or both are nothing.
    pub share: f64,
    /// Who looks after the customer; blank where nobody says.
    pub owner: Arc<str>,
}

/// The matrix.
#[derive(Clone, Debug)]
pub struct WhitespaceResult {
    /// The customers, most open first; their values are what they bring (`NaN` where nobody says).
    pub population: Arc<Population>,
    /// For each of them the sums.
    pub holders: Vec<Holder>,
    /// The products, in the order of the sheet; most bought first where there is none.
    pub offerings: Vec<Offering>,
    /// Row by row.
    pub cells: Vec<WhitespaceCell>,
    /// What is brought, as far as known.
    pub current: f64,
    /// What lies open.
    pub open: f64,
    /// Both.
    pub total: f64,
    /// Current of the total; `NaN` of nothing.
    pub penetration: f64,
    /// Cells owned, open, not fitting, unknown.
    pub counts: [usize; 4],
    /// The largest amount in a cell; 0 where there is none.
    pub largest: f64,
    /// Whether a sheet says what is open; else all but what was bought is unknown.
    pub from_sheet: bool,
    /// The parameters.
    pub params: WhitespaceParams,
    /// Who is like whom.
    pub likeness: Likeness,
}

impl WhitespaceResult {
    /// The cell of a customer and a product.
    pub fn cell(&self, row: usize, column: usize) -> WhitespaceCell {
        let at = row * self.offerings.len() + column;
        let inside = column < self.offerings.len();
        let cell = self.cells.get(at).filter(|_| inside);
        cell.copied().unwrap_or(WhitespaceCell::Unknown)
    }

    /// What customers like this one buy and this one does not yet, what promises most first.
    pub fn next_best(&self, row: usize) -> Vec<Suggestion> {
        self.likeness.suggest(row, &|column| self.cell(row, column))
    }

    /// What customers like this one buy of a product, and what it brings with them.
    pub fn suggestion(&self, row: usize, column: usize) -> Option<Suggestion> {
        self.likeness.of(row, column, self.cell(row, column))
    }

    /// The product with most open; `None` where nothing is.
    pub fn largest_gap(&self) -> Option<usize> {
        let open = |at: &usize| self.offerings[*at].potential;
        (0..self.offerings.len())
            .filter(|at| open(at) > 0.0)
            .max_by(|a, b| open(a).total_cmp(&open(b)).then(b.cmp(a)))
    }

    /// The share of what lies open that the `count` first customers hold; `NaN` where nothing is open.
    pub fn top_share(&self, count: usize) -> f64 {
        let first = self.holders.iter().take(count).map(|holder| holder.open);
        sum(first) / self.open
    }
}

/// The method. With a whitespace sheet its rows are the customers and its columns the products; a cell nobody filled and
/// what is marked `X` take what the ledger knows. Without one, the ledger's products (categories where there are few) are
/// the columns, what was bought is owned, all else unknown. The setting `months` (12) says whose revenue counts.
///
/// # Errors
/// [`Need::Products`] where there is neither a sheet nor a ledger that names products.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let params = WhitespaceParams::new(context.settings);
    let question = crate::model::Question {
        by: crate::model::By::Customer,
        measure: crate::model::Measure::Revenue,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let result = build::build(&inner, params)?;
    Ok(Outcome::Whitespace(Arc::new(result)))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// A note of what was left out, where there is any.
fn left_out(reason: Reason, count: usize) -> Option<LeftOut> {
    (count > 0).then(|| LeftOut::accounts(reason, count))
}
