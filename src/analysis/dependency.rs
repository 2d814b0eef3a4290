//! Dependency: what one loss of the largest customers does to revenue, margin and concentration.

use std::sync::Arc;

use super::accounts::Accounts;
use super::lorenz::{gini, gini_with_losses};
use super::ranked::{Ranked, share};
use super::sum::Sum;
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use crate::model::Measure;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "dependency",
    places: &[(Group::Customers, Family::Concentration)],
    needs: &[Need::Amounts],
    source: "Folioscope: the portfolio without its largest accounts; Gini 1914",
    run,
    adjust,
};

/// What is left of a portfolio.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Left {
    /// Accounts.
    pub count: usize,
    /// Their measure.
    pub value: f64,
    /// Its share of the measure of all; `NaN` where that is zero or less.
    pub share: f64,
    /// Their margin; `NaN` where the data have none.
    pub margin: f64,
    /// Its share of the margin of all; `NaN` where that is zero or less, or unknown.
    pub margin_share: f64,
    /// Gini of their measure, with losses where some are negative; `NaN` of nothing.
    pub gini: f64,
}

/// A portfolio with and without its largest accounts.
#[derive(Clone, Debug)]
pub struct DependencyResult {
    /// The accounts in order.
    pub ranked: Arc<Ranked>,
    /// How many of the largest are lost (`k`, default 5, at most all).
    pub lost: usize,
    /// Margin of the `k` largest by the measure, `k = 0..=n`; `None` where the data have no margin. An account without one
    /// counts as nothing.
    pub margins: Option<Arc<[f64]>>,
    /// Everyone.
    pub before: Left,
    /// Those left.
    pub after: Left,
}

impl DependencyResult {
    /// What is left without the `lost` largest.
    pub fn new(ranked: Arc<Ranked>, margins: Option<Arc<[f64]>>, lost: usize) -> Self {
        let lost = lost.min(ranked.len());
        let left = |lost: usize| {
            let values = &ranked.values[lost..];
            let negative = values.last().is_some_and(|&value| value < 0.0);
            let mut value = Sum::default();
            values.iter().for_each(|&own| value.add(own));
            let value = value.value();
            let total = margins.as_ref().and_then(|sums| sums.last().copied());
            let margin = match (&margins, total) {
                (Some(sums), Some(total)) => total - sums[lost],
                _ => f64::NAN,
            };
            Left {
                count: values.len(),
                value,
                share: share(value, ranked.total()),
                margin,
                margin_share: total.map_or(f64::NAN, |total| share(margin, total)),
                gini: if negative {
                    gini_with_losses(values)
                } else {
                    gini(values)
                },
            }
        };
        Self {
            before: left(0),
            after: left(lost),
            lost,
            ranked,
            margins,
        }
    }

    /// The share of the measure that is left without the `k` largest.
    pub fn share_left(&self, k: usize) -> f64 {
        1.0 - self.ranked.reading(k).share
    }

    /// The share of the margin that is left without the `k` largest by the measure; `NaN` where there is none.
    pub fn margin_left(&self, k: usize) -> f64 {
        let Some(sums) = &self.margins else {
            return f64::NAN;
        };
        let total = sums.last().copied().unwrap_or(0.0);
        share(total - sums[k.min(sums.len() - 1)], total)
    }
}

fn asked(settings: &Settings) -> usize {
    settings
        .number("k")
        .filter(|k| (0.0..=1e9).contains(k))
        .map_or(5, |k| k.round() as usize)
}

/// The method.
///
/// # Errors
/// See [`super::population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let asked_for = &context.question.measure;
    let measured = accounts.measured(asked_for).ok_or(match asked_for {
        Measure::Margin => Need::Margin,
        _ => Need::Amounts,
    })?;
    let margin = accounts
        .measured(&Measure::Margin)
        .map(|margin| margin.values)
        .filter(|values| values.iter().any(|value| !value.is_nan()));
    let (population, account) = accounts.into_population(measured, false);
    let ranked = Arc::new(Ranked::new(Arc::new(population)));
    let margins = margin.map(|values| -> Arc<[f64]> {
        let mut sum = Sum::default();
        let each = ranked.order.iter().map(|&member| {
            let value = values[account[member as usize] as usize];
            if value.is_finite() {
                sum.add(value);
            }
            sum.value()
        });
        std::iter::once(0.0).chain(each).collect()
    });
    let result = DependencyResult::new(ranked, margins, asked(context.settings));
    Ok(Outcome::Dependency(Arc::new(result)))
}

/// Another number of lost accounts on the same order.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Dependency(before) = outcome else {
        return None;
    };
    let result = DependencyResult::new(
        before.ranked.clone(),
        before.margins.clone(),
        asked(settings),
    );
    Some(Outcome::Dependency(Arc::new(result)))
}
