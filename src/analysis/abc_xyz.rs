//! ABC × XYZ: how much accounts bring, and how steadily.

use std::sync::Arc;

use super::abc::{self, AbcCut, AbcParams, Class, ClassShare};
use super::accounts::Accounts;
use super::ranked::{Ranked, share};
use super::sum::{median, sum};
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "abc_xyz",
    places: &[
        (Group::Customers, Family::ValueClasses),
        (Group::Products, Family::ProductConcentration),
    ],
    needs: &[Need::Periods],
    source: "Dickie 1951 (ABC); XYZ by the coefficient of variation as in materials management",
    run,
    adjust,
};

/// How steadily an account buys; text key `xyz-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Steadiness {
    /// Steady.
    X,
    /// Varying.
    Y,
    /// Irregular.
    Z,
    /// Fewer than three periods, or nothing in the mean: not classed.
    Unclassed,
}

impl Steadiness {
    /// Every class, the steadiest first.
    pub const ALL: [Self; 4] = [Self::X, Self::Y, Self::Z, Self::Unclassed];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Z => "z",
            Self::Unclassed => "unclassed",
        }
    }

    /// The class of a coefficient of variation: at most the first limit X, at most the second Y.
    pub fn of(variation: f64, limits: [f64; 2]) -> Self {
        if variation.is_nan() {
            Self::Unclassed
        } else if variation <= limits[0] {
            Self::X
        } else if variation <= limits[1] {
            Self::Y
        } else {
            Self::Z
        }
    }
}

/// Parameters beside those of ABC.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct XyzParams {
    /// Upper ends of X and Y (`xyz`, default 0.5 and 1).
    pub limits: [f64; 2],
    /// Months a period (`period`: `month` or `quarter`).
    pub months: i32,
}

impl XyzParams {
    /// Reads `xyz` and `period`; what is missing or does not ascend has its default.
    pub fn read(settings: &Settings) -> Self {
        let limits = settings
            .numbers("xyz")
            .and_then(|numbers| <[f64; 2]>::try_from(numbers).ok())
            .filter(|[x, y]| *x >= 0.0 && x <= y);
        Self {
            limits: limits.unwrap_or([0.5, 1.0]),
            months: match settings.word("period") {
                Some("quarter") => 3,
                _ => 1,
            },
        }
    }
}

/// Accounts by what they bring and how steadily.
#[derive(Clone, Debug)]
pub struct AbcXyzResult {
    /// The accounts in order.
    pub ranked: Arc<Ranked>,
    /// The parameters of A, B, C.
    pub abc: AbcParams,
    /// Where A, B, C end.
    pub cut: AbcCut,
    /// The parameters of X, Y, Z.
    pub params: XyzParams,
    /// Coefficient of variation of each rank; `NaN` where there is none.
    pub variation: Arc<[f64]>,
    /// X, Y, Z and not classed.
    pub classes: [ClassShare; 4],
    /// Median coefficient of variation of X, Y and Z; `NaN` of nobody.
    pub medians: [f64; 3],
    /// A, B, C (rows) by X, Y, Z and not classed.
    pub cells: [[ClassShare; 4]; 3],
}

impl AbcXyzResult {
    /// The class of a rank by what it brings.
    pub fn class(&self, rank: usize) -> Class {
        self.cut.class(rank)
    }

    /// The class of a rank by its steadiness.
    pub fn steadiness(&self, rank: usize) -> Steadiness {
        let variation = self.variation.get(rank).copied().unwrap_or(f64::NAN);
        Steadiness::of(variation, self.params.limits)
    }
}

/// The method: population standard deviation ÷ mean of the totals of the account's periods; a period without a sale counts
/// as 0, from the account's first one on.
///
/// # Errors
/// [`Need::Periods`] without a ledger of dated sales over at least three periods.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    Ok(Outcome::AbcXyz(Arc::new(solve(context)?)))
}

/// The result of the method.
pub(super) fn solve(context: &Context<'_>) -> Result<AbcXyzResult, Unavailable> {
    let accounts = Accounts::new(context)?;
    let params = XyzParams::read(context.settings);
    let measured = accounts.measured_in_ledger().ok_or(Need::Periods)?;
    let variation = accounts
        .variation(&measured.measure, params.months)
        .filter(|variation| variation.iter().any(|value| !value.is_nan()))
        .ok_or(Need::Periods)?;
    let (population, account) = accounts.into_population(measured, false);
    let ranked = Arc::new(Ranked::new(Arc::new(population)));
    let variation = ranked
        .order
        .iter()
        .map(|&member| variation[account[member as usize] as usize])
        .collect();
    let abc = AbcParams::read(context.settings);
    Ok(classify(ranked, variation, abc, params))
}

/// Other limits on the same order; other periods need the ledger.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::AbcXyz(before) = outcome else {
        return None;
    };
    let result = adjusted(before, settings)?;
    Some(Outcome::AbcXyz(Arc::new(result)))
}

/// The result with other limits; `None` where they need the ledger.
pub(super) fn adjusted(before: &AbcXyzResult, settings: &Settings) -> Option<AbcXyzResult> {
    let params = XyzParams::read(settings);
    (params.months == before.params.months).then(|| {
        classify(
            before.ranked.clone(),
            before.variation.clone(),
            AbcParams::read(settings),
            params,
        )
    })
}

fn classify(
    ranked: Arc<Ranked>,
    variation: Arc<[f64]>,
    abc: AbcParams,
    params: XyzParams,
) -> AbcXyzResult {
    let cut = abc::cut(&ranked, &abc);
    let steady: Vec<Steadiness> = variation
        .iter()
        .map(|&variation| Steadiness::of(variation, params.limits))
        .collect();
    let total = ranked.total();
    let of = |belongs: &dyn Fn(usize) -> bool| {
        let own = || (0..ranked.len()).filter(|&rank| belongs(rank));
        let value = sum(own().map(|rank| ranked.values[rank]));
        ClassShare {
            count: own().count(),
            value,
            share: share(value, total),
        }
    };
    let classes = Steadiness::ALL.map(|class| of(&|rank| steady[rank] == class));
    let cells = abc::CLASSES.map(|letter| {
        Steadiness::ALL.map(|class| of(&|rank| cut.class(rank) == letter && steady[rank] == class))
    });
    let medians = [Steadiness::X, Steadiness::Y, Steadiness::Z].map(|class| {
        let own: Vec<f64> = variation
            .iter()
            .zip(&steady)
            .filter(|(_, own)| **own == class)
            .map(|(variation, _)| *variation)
            .collect();
        median(&own)
    });
    AbcXyzResult {
        abc,
        cut,
        params,
        classes,
        medians,
        cells,
        variation,
        ranked,
    }
}
