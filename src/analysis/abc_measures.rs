//! ABC on several measures: revenue, margin and cash flow side by side, and the accounts on which they disagree.

use std::sync::Arc;

use super::abc::{self, AbcCut, AbcParams, Class};
use super::accounts::Accounts;
use super::ranked::Ranked;
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::Measure;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "abc_measures",
    places: &[
        (Group::Customers, Family::ValueClasses),
        (Group::Products, Family::ProductConcentration),
    ],
    needs: &[Need::TwoMeasures],
    source: "Dickie 1951 (ABC), once for each measure",
    run,
    adjust,
};

/// The measures that are compared, where the data have them.
const MEASURES: [Measure; 3] = [Measure::Revenue, Measure::Margin, Measure::CashFlow];

/// One measure and its classes.
#[derive(Clone, Debug)]
pub struct MeasuredClasses {
    /// The accounts in its order.
    pub ranked: Arc<Ranked>,
    /// Where its classes end.
    pub cut: AbcCut,
    /// Rank of each account of the first measure in this one; `None` where it has no figure.
    pub rank_of: Arc<[Option<u32>]>,
}

impl MeasuredClasses {
    /// The class of a member of the first measure's population.
    pub fn class(&self, member: usize) -> Option<Class> {
        let rank = self.rank_of.get(member).copied().flatten()?;
        Some(self.cut.class(rank as usize))
    }

    /// Its figure; `NaN` where it has none.
    pub fn value(&self, member: usize) -> f64 {
        let rank = self.rank_of.get(member).copied().flatten();
        rank.map_or(f64::NAN, |rank| self.ranked.values[rank as usize])
    }
}

/// The accounts in the order of a measure, and the rank in it of each account of the first.
type Order = (Arc<Ranked>, Arc<[Option<u32>]>);

/// Classes by several measures.
#[derive(Clone, Debug)]
pub struct AbcMeasuresResult {
    /// The parameters of all.
    pub params: AbcParams,
    /// Two or three measures; the accounts are those of the first.
    pub measures: Vec<MeasuredClasses>,
    /// Accounts that have a figure in every measure and the same class in all.
    pub same: usize,
    /// Members that are not in the same class by every measure that knows them: those further apart first, then the
    /// larger.
    pub apart: Vec<u32>,
}

impl AbcMeasuresResult {
    /// The accounts.
    pub fn population(&self) -> &Arc<Population> {
        // There are two measures at least.
        &self.measures[0].ranked.population
    }

    /// How many classes lie between the best and the worst of a member: 0, 1 or 2.
    pub fn distance(&self, member: usize) -> u8 {
        let classes = self.measures.iter().filter_map(|of| of.class(member));
        let (low, high) = classes.fold((Class::C, Class::A), |(low, high), class| {
            (low.min(class), high.max(class))
        });
        (high as u8).saturating_sub(low as u8)
    }

    /// Accounts of one class by the first measure that are of another by a further one.
    pub fn moved(&self, measure: usize, from: Class) -> usize {
        let members = 0..self.population().members.len();
        members
            .filter(|&member| {
                let first = self.measures[0].class(member);
                let other = self.measures[measure].class(member);
                first == Some(from) && other.is_some_and(|other| other != from)
            })
            .count()
    }
}

/// The method.
///
/// # Errors
/// [`Need::TwoMeasures`] where the data have fewer than two of revenue, margin and cash flow.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let mut ranked: Vec<Order> = Vec::new();
    let mut first: Vec<u32> = Vec::new();
    for measure in &MEASURES {
        let accounts = Accounts::new(context)?;
        let count = accounts.members.len();
        let Some(measured) = accounts.measured(measure) else {
            continue;
        };
        let (population, account) = accounts.into_population(measured, false);
        if population.members.is_empty() {
            continue;
        }
        let own = Ranked::new(Arc::new(population));
        if ranked.is_empty() {
            first.clone_from(&account);
        }
        let mut rank_of = vec![None; count];
        for (rank, &member) in own.order.iter().enumerate() {
            rank_of[account[member as usize] as usize] = Some(rank as u32);
        }
        let of_first = first.iter().map(|&account| rank_of[account as usize]);
        ranked.push((Arc::new(own), of_first.collect()));
    }
    if ranked.len() < 2 {
        return Err(Need::TwoMeasures.into());
    }
    let result = classify(ranked, AbcParams::read(context.settings));
    Ok(Outcome::AbcMeasures(Arc::new(result)))
}

/// Other limits on the same orders.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::AbcMeasures(before) = outcome else {
        return None;
    };
    let ranked = before
        .measures
        .iter()
        .map(|of| (of.ranked.clone(), of.rank_of.clone()))
        .collect();
    let result = classify(ranked, AbcParams::read(settings));
    Some(Outcome::AbcMeasures(Arc::new(result)))
}

fn classify(ranked: Vec<Order>, params: AbcParams) -> AbcMeasuresResult {
    let measures = ranked
        .into_iter()
        .map(|(ranked, rank_of)| MeasuredClasses {
            cut: abc::cut(&ranked, &params),
            ranked,
            rank_of,
        })
        .collect();
    let mut result = AbcMeasuresResult {
        params,
        measures,
        same: 0,
        apart: Vec::new(),
    };
    let mut apart = Vec::new();
    for &member in &result.measures[0].ranked.order {
        let at = member as usize;
        let known = result.measures.iter().all(|of| of.class(at).is_some());
        match result.distance(at) {
            0 if known => result.same += 1,
            0 => {}
            distance => apart.push((std::cmp::Reverse(distance), member)),
        }
    }
    // Stable: the larger stay first among those equally far apart.
    apart.sort_by_key(|(distance, _)| *distance);
    result.apart = apart.into_iter().map(|(_, member)| member).collect();
    result
}
