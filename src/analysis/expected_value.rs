//! What accounts could buy, times the chance that they do.

use std::sync::Arc;

use super::accounts::Accounts;
use super::sum::sum;
use super::{
    Basis, Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Ranked, Reason,
    Settings, Unavailable,
};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "expected_value",
    places: &[(Group::Customers, Family::Potential)],
    needs: &[Need::Probability],
    source: "Expected value: potential spend × probability; risk = 1 − probability",
    run,
    adjust,
};

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExpectedItem {
    /// What it could buy a year.
    pub potential: f64,
    /// The chance that it does, 0–1.
    pub probability: f64,
    /// What it brought in the last twelve months; 0 where nothing.
    pub current: f64,
}

impl ExpectedItem {
    /// Potential × probability.
    pub fn expected(&self) -> f64 {
        self.potential * self.probability
    }
}

/// What is to be expected of accounts.
#[derive(Clone, Debug)]
pub struct ExpectedResult {
    /// The accounts in order of what is to be expected.
    pub ranked: Arc<Ranked>,
    /// One an account, in the order of the members.
    pub items: Vec<ExpectedItem>,
    /// Sum of the potentials.
    pub potential: f64,
    /// Risk of the whole: 1 − probability, weighted by potential; `NaN` without any.
    pub risk: f64,
}

/// Potential, probability and current revenue of each account that has the first two; shared with `prospects`.
pub(super) struct Chances {
    /// The accounts; their values are what is to be expected.
    pub population: Population,
    /// One a member.
    pub items: Vec<ExpectedItem>,
}

/// What the sheet says of potential and probability.
///
/// # Errors
/// [`Need::Probability`] where no account has both.
pub(super) fn chances(context: &Context<'_>) -> Result<Chances, Unavailable> {
    let accounts = Accounts::new(context)?;
    let sheet = accounts.sheet().ok_or(Need::Probability)?;
    let column = |field| {
        sheet
            .column(field)
            .ok_or(Unavailable::from(Need::Probability))
    };
    let potential = column(Field::PotentialSpend)?;
    let probability = column(Field::Probability)?;
    potential.numbers().ok_or(Need::Probability)?;
    let potential = accounts.criterion(potential);
    let mut probability = accounts.criterion(probability);
    // 70 stands for 70 %, and steps of a scale are 0–100 already.
    let highest = probability
        .iter()
        .copied()
        .filter(|p| !p.is_nan())
        .fold(0.0, f64::max);
    let whole = if highest > 1.0 { 100.0 } else { 1.0 };
    probability.iter_mut().for_each(|p| *p /= whole);
    let current = accounts
        .brought(&Measure::Revenue, accounts.as_of, 12)
        .or_else(|| Some(accounts.measured(&Measure::Revenue)?.values))
        .unwrap_or_else(|| vec![0.0; accounts.members.len()]);
    let mut measured = accounts.unmeasured();
    measured.measure = Measure::Column(Field::PotentialSpend.id().to_owned());
    measured.field = Some(Field::PotentialSpend);
    measured.quantity = super::Quantity::Money;
    measured.basis = Basis::Sheet;
    let known = |at: usize| (0.0..=1.0).contains(&probability[at]) && potential[at] >= 0.0;
    let mut missing = 0;
    for (at, value) in measured.values.iter_mut().enumerate() {
        if known(at) {
            *value = potential[at] * probability[at];
        } else {
            missing += usize::from(accounts.members[at].row.is_some());
        }
    }
    if missing > 0 {
        measured
            .left_out
            .push(LeftOut::accounts(Reason::MissingValue, missing));
    }
    let (population, stay) = accounts.into_population(measured, false);
    if stay.is_empty() {
        return Err(Need::Probability.into());
    }
    let items = stay
        .iter()
        .map(|&at| ExpectedItem {
            potential: potential[at as usize],
            probability: probability[at as usize],
            current: Some(current[at as usize])
                .filter(|v| v.is_finite())
                .unwrap_or(0.0),
        })
        .collect();
    Ok(Chances { population, items })
}

/// The method.
///
/// # Errors
/// [`Need::Probability`] where no account has a potential and a probability.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let Chances { population, items } = chances(context)?;
    let potential = sum(items.iter().map(|item| item.potential));
    let lost = sum(items
        .iter()
        .map(|item| item.potential * (1.0 - item.probability)));
    Ok(Outcome::Expected(Arc::new(ExpectedResult {
        ranked: Arc::new(Ranked::new(Arc::new(population))),
        items,
        potential,
        risk: super::ranked::share(lost, potential),
    })))
}

/// There is nothing to set.
pub fn adjust(outcome: &Outcome, _: &Settings) -> Option<Outcome> {
    Some(outcome.clone())
}
