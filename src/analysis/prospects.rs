//! Prospects by what they would do to the portfolio: its revenue, its risk, its concentration.

use std::sync::Arc;

use super::expected_value::{Chances, ExpectedItem, chances};
use super::sum::sum;
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "prospects",
    places: &[(Group::Customers, Family::Potential)],
    needs: &[Need::Prospects],
    source: "Dhar & Glazer 2003, Hedging customers: an account by what it does to the portfolio",
    run,
    adjust,
};

/// What prospects are ranked by (`rank`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Aim {
    /// The mean of the three ranks.
    #[default]
    Balance,
    /// More revenue.
    Revenue,
    /// Less risk.
    Risk,
    /// Less concentration.
    Concentration,
}

impl Aim {
    /// Every aim.
    pub const ALL: [Self; 4] = [
        Self::Balance,
        Self::Revenue,
        Self::Risk,
        Self::Concentration,
    ];

    /// The id. Text key `prospects-aim-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Revenue => "revenue",
            Self::Risk => "risk",
            Self::Concentration => "concentration",
        }
    }
}

/// Revenue, risk and concentration of a portfolio.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Revenue a year.
    pub revenue: f64,
    /// 1 − probability, weighted by revenue.
    pub risk: f64,
    /// Herfindahl–Hirschman index, 0–1.
    pub hhi: f64,
}

/// One prospect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prospect {
    /// Index into the members.
    pub member: u32,
    /// Potential, probability; its current revenue is none.
    pub chance: ExpectedItem,
    /// The portfolio with it.
    pub with: Standing,
    /// Mean of its ranks by revenue, risk and concentration, 0 (worst) to 1 (best).
    pub score: f64,
}

/// Prospects, and the portfolio they would come to.
#[derive(Clone, Debug)]
pub struct ProspectsResult {
    /// The prospects; their values are what is to be expected of them.
    pub population: Arc<Population>,
    /// The portfolio as it is.
    pub now: Standing,
    /// The portfolio with all of them.
    pub all: Standing,
    /// What they are ranked by.
    pub aim: Aim,
    /// The prospects, the best first.
    pub items: Vec<Prospect>,
}

/// The method. A prospect is whoever has a potential and a probability and bought nothing in the last twelve months. It
/// comes in with its expected revenue, potential × probability, at the risk 1 − probability.
///
/// # Errors
/// [`Need::Prospects`] where there is none, or no portfolio to come to.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let Chances {
        mut population,
        items,
    } = chances(context).map_err(|_| Unavailable::from(Need::Prospects))?;
    let customers: Vec<(f64, f64)> = items
        .iter()
        .filter(|item| item.current > 0.0)
        .map(|item| (item.current, 1.0 - item.probability))
        .collect();
    let open: Vec<usize> = (0..items.len())
        .filter(|&at| items[at].current <= 0.0 && items[at].expected() > 0.0)
        .collect();
    if customers.is_empty() || open.is_empty() {
        return Err(Need::Prospects.into());
    }
    let entry = |at: usize| (items[at].expected(), 1.0 - items[at].probability);
    let joined = |more: &[usize]| {
        let more = more.iter().map(|&at| entry(at));
        standing(&customers.iter().copied().chain(more).collect::<Vec<_>>())
    };
    let mut found: Vec<Prospect> = open
        .iter()
        .enumerate()
        .map(|(member, &at)| Prospect {
            member: member as u32,
            chance: items[at],
            with: joined(&[at]),
            score: 0.0,
        })
        .collect();
    score(&mut found);
    let now = standing(&customers);
    let all = joined(&open);
    // The customers are the portfolio they come to: shown are the prospects.
    let members = open
        .iter()
        .map(|&at| population.members[at].clone())
        .collect();
    population.values = open.iter().map(|&at| population.values[at]).collect();
    population.members = members;
    population.total = sum(population.values.iter().copied());
    let population = Arc::new(population);
    Ok(ranked(population, (now, all), found, context.settings))
}

/// Another ranking.
pub fn adjust(before: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Prospects(before) = before else {
        return None;
    };
    let standings = (before.now, before.all);
    Some(ranked(
        before.population.clone(),
        standings,
        before.items.clone(),
        settings,
    ))
}

/// Revenue, risk and concentration of accounts of such revenues and risks.
pub fn standing(accounts: &[(f64, f64)]) -> Standing {
    let revenue = sum(accounts.iter().map(|of| of.0));
    let part = |of: &(f64, f64)| of.0 / revenue;
    Standing {
        revenue,
        risk: sum(accounts.iter().map(|of| part(of) * of.1)),
        hhi: sum(accounts.iter().map(|of| part(of) * part(of))),
    }
}

/// Ranks 0 to 1 on the three, equal ones sharing theirs, and their mean.
fn score(found: &mut [Prospect]) {
    let rank = |of: &dyn Fn(&Prospect) -> f64| -> Vec<f64> {
        let values: Vec<f64> = found.iter().map(of).collect();
        let below = |own: f64| {
            let lower = values.iter().filter(|value| **value < own).count() as f64;
            let equal = values.iter().filter(|value| **value == own).count() as f64;
            (lower + (equal - 1.0) / 2.0) / (values.len() as f64 - 1.0).max(1.0)
        };
        values.iter().map(|&own| below(own)).collect()
    };
    let ranks = [
        rank(&|of| of.with.revenue),
        rank(&|of| -of.with.risk),
        rank(&|of| -of.with.hhi),
    ];
    for (at, prospect) in found.iter_mut().enumerate() {
        prospect.score = ranks.iter().map(|of| of[at]).sum::<f64>() / 3.0;
    }
}

fn ranked(
    population: Arc<Population>,
    (now, all): (Standing, Standing),
    mut items: Vec<Prospect>,
    settings: &Settings,
) -> Outcome {
    let word = settings.word("rank").unwrap_or("");
    let aim = Aim::ALL
        .into_iter()
        .find(|aim| aim.id() == word)
        .unwrap_or_default();
    let key = |of: &Prospect| match aim {
        Aim::Balance => of.score,
        Aim::Revenue => of.with.revenue,
        Aim::Risk => -of.with.risk,
        Aim::Concentration => -of.with.hhi,
    };
    items.sort_by(|a, b| {
        let more = |of: &Prospect| of.chance.expected();
        key(b)
            .total_cmp(&key(a))
            .then(more(b).total_cmp(&more(a)))
            .then(a.member.cmp(&b.member))
    });
    Outcome::Prospects(Arc::new(ProspectsResult {
        population,
        now,
        all,
        aim,
        items,
    }))
}
