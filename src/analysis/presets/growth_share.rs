//! Growth–share (Henderson 1970, "The product portfolio"): relative market share × market growth.

use super::super::matrix::spec::{AxisSpec, Start};
use super::super::matrix::{Label, Movement, Quantity, SnapKind, Spacing};
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "growth_share",
    places: &[(Group::Products, Family::GrowthShare)],
    needs: &[Need::MarketShares],
    source: "Henderson 1970, The product portfolio",
    run,
    adjust: super::super::matrix::adjust,
};

/// The usual fixed cut of market growth.
const FIXED_GROWTH: f64 = 0.1;

/// The method. Relative share is our share ÷ the largest rival's, on a logarithmic axis cut at 1; market growth is cut at
/// the portfolio's (weighted by revenue), or at 10 % (`y_threshold=target`). Where the sheet has revenue and
/// last period's, the second position is last period's relative share, the rival's share taken as unchanged.
///
/// # Errors
/// [`Need::MarketShares`] without relative shares (or both shares) or without market growth.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let values = |field: Field| bench.criterion(field).map(|criterion| criterion.values);
    let stated = values(Field::RelativeShare);
    let worked = values(Field::MarketShare)
        .zip(values(Field::RivalShare))
        .map(|(own, rival)| relative_shares(&own, &rival));
    let growth = bench.criterion(Field::MarketGrowth);
    let (Some(relative), Some(growth)) = (merge(stated, worked), growth) else {
        return Err(Need::MarketShares.into());
    };
    // Both figures from the sheet, so that they cover periods of one length: the ledger may span years.
    let revenues = values(Field::Revenue).zip(values(Field::PreviousRevenue));
    let before = revenues.map(|(revenue, previous)| {
        let last = |index: usize| {
            let (now, then) = (revenue[index], previous[index]);
            let earlier = then / now * (1.0 + growth.values[index]);
            if now > 0.0 && then > 0.0 && earlier.is_finite() {
                relative[index] * earlier
            } else {
                f64::NAN
            }
        };
        (0..relative.len()).map(last).collect::<Vec<f64>>()
    });
    let before = before.filter(|values| values.iter().any(|value| !value.is_nan()));
    let movement = if before.is_some() {
        Movement::FromPast
    } else {
        Movement::None
    };
    let relative = bench.derived("relative-share", Quantity::Number, relative);
    let x = AxisSpec {
        label: Label::Field(Field::RelativeShare),
        spacing: Some(Spacing::Log),
        start: Start::Fixed(1.0),
        target: Some(1.0),
        other: before,
        ..AxisSpec::plain(relative)
    };
    let y = AxisSpec {
        spacing: Some(Spacing::Linear),
        start: Start::Snap(SnapKind::Mean),
        target: Some(FIXED_GROWTH),
        weighted_mean: true,
        ..AxisSpec::plain(growth)
    };
    let cells = ["dogs", "cash-cows", "question-marks", "stars"];
    let mut spec = matrix(&bench, "growth_share", x, y, cells);
    spec.movement = movement;
    spec.extra = bench.measure(&Measure::CashFlow).map(Into::into);
    Ok(bench.solve(spec))
}

/// Own share ÷ the largest rival's; `NaN` where either is missing or the rival has none.
pub fn relative_shares(own: &[f64], rival: &[f64]) -> Vec<f64> {
    own.iter()
        .zip(rival)
        .map(|(&own, &rival)| {
            let relative = own / rival;
            match rival > 0.0 && relative.is_finite() {
                true => relative,
                false => f64::NAN,
            }
        })
        .collect()
}

/// What is stated, and what is worked out where nothing is.
fn merge(stated: Option<Vec<f64>>, worked: Option<Vec<f64>>) -> Option<Vec<f64>> {
    match (stated, worked) {
        (Some(mut stated), Some(worked)) => {
            for (stated, worked) in stated.iter_mut().zip(worked) {
                if stated.is_nan() {
                    *stated = worked;
                }
            }
            Some(stated)
        }
        (stated, worked) => stated.or(worked),
    }
}
