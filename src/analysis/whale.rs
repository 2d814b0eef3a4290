//! The whale curve: cumulative profit, most profitable first (Kaplan & Narayanan 2001).

use std::sync::Arc;

use super::ranked::{Ranked, share};
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable, population};
use crate::model::{Measure, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "whale",
    places: &[
        (Group::Customers, Family::Concentration),
        (Group::Products, Family::ProductConcentration),
    ],
    needs: &[Need::Amounts],
    source: "Kaplan & Narayanan 2001, Measuring and managing customer profitability",
    run,
    adjust,
};

/// How much of the profit that some earn others lose again. Shares are `NaN` where the total is zero or less: the curve
/// is then drawn in money.
#[derive(Clone, Debug)]
pub struct WhaleResult {
    /// The accounts, most profitable first; `cumulative` is the curve in money.
    pub ranked: Arc<Ranked>,
    /// What all of them bring together.
    pub total: f64,
    /// What the profitable ones bring, in money.
    pub peak: f64,
    /// [`WhaleResult::peak`] as a share of the total; 1.48 for 148 %.
    pub peak_share: f64,
    /// Accounts with a profit.
    pub profitable: usize,
    /// Accounts with exactly nothing.
    pub break_even: usize,
    /// Accounts with a loss.
    pub losing: usize,
    /// Share of the accounts at the peak, 0–1.
    pub peak_position: f64,
    /// Points of the total lost after the peak: `peak_share − 1`.
    pub erosion: f64,
    /// The money lost after the peak, as a positive figure.
    pub loss: f64,
    /// Share of the accounts that make no loss, 0–1: whoever comes after the break-even account costs money.
    pub break_even_position: f64,
    /// How many of the most profitable already earn the total.
    pub earn_all: usize,
    /// The curve: (share of accounts, cumulative share of the total), thinned where there are more than 2 000 accounts.
    pub curve: Arc<Vec<[f64; 2]>>,
}

impl WhaleResult {
    /// Computes everything from the accounts in order.
    pub fn new(ranked: Arc<Ranked>) -> Self {
        let total = ranked.total();
        let peak = ranked.total_positive();
        let n = ranked.len() as f64;
        let peak_share = share(peak, total);
        Self {
            total,
            peak,
            peak_share,
            profitable: ranked.positive,
            break_even: ranked.zero,
            losing: ranked.len() - ranked.positive - ranked.zero,
            peak_position: ranked.positive as f64 / n,
            erosion: peak_share - 1.0,
            loss: peak - total,
            break_even_position: (ranked.positive + ranked.zero) as f64 / n,
            earn_all: ranked.count_for_share(1.0),
            curve: Arc::new(super::lorenz::curve(&ranked)),
            ranked,
        }
    }
}

/// The method. It is about profit: where the question asks for revenue and the data have a margin, the margin is taken
/// (setting `profit=revenue` keeps the revenue). Without a margin the curve of revenue shows what credit notes take back.
///
/// # Errors
/// See [`population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let keep = context.settings.word("profit") == Some("revenue");
    let margin = Question {
        measure: Measure::Margin,
        ..context.question.clone()
    };
    let population = match context.question.measure {
        Measure::Revenue if !keep => population::population(&Context {
            question: &margin,
            ..*context
        })
        .or_else(|_| population::population(context)),
        _ => population::population(context),
    };
    let ranked = Arc::new(Ranked::new(population?));
    Ok(Outcome::Whale(Arc::new(WhaleResult::new(ranked))))
}

/// There is nothing to adjust: the outcome itself.
pub fn adjust(outcome: &Outcome, _settings: &Settings) -> Option<Outcome> {
    matches!(outcome, Outcome::Whale(_)).then(|| outcome.clone())
}
