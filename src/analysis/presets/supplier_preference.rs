//! Supplier preferencing (Steele & Court 1996, "Profitable Purchasing Strategies"): how the supplier sees us.

use super::super::matrix::spec::{AxisSpec, Criterion, Start};
use super::super::matrix::{Label, Quantity};
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, from_criteria, known, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "supplier_preference",
    places: &[(Group::Suppliers, Family::Preferencing)],
    needs: &[Need::AccountView],
    source: "Steele & Court 1996, Profitable purchasing strategies",
    run,
    adjust: super::adjust_same_source,
};

/// From this share of a supplier's sales on, we are a customer it would miss.
const LARGE_SHARE: f64 = 0.05;

/// What shows how attractive our account is, where nobody rated that as such.
pub const ATTRACTIVENESS: [Field; 5] = [
    Field::Partnership,
    Field::ExclusiveOffers,
    Field::DiscretionaryFunding,
    Field::Loyalty,
    Field::Ideas,
];

/// The cells: low–low, high share, high attractiveness, both.
pub const CELLS: [&str; 4] = ["nuisance", "exploitable", "development", "core"];

/// The method. Our share of the supplier's sales is as stated, else what we buy ÷ its turnover; a share of 5 % counts as
/// high. The attractiveness of our account is as rated, else the composite of what the supplier does for us; threshold 50.
///
/// # Errors
/// [`Need::AccountView`] where either axis has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let made = from_criteria(context.settings);
    let attractiveness = bench
        .criterion(Field::Attractiveness)
        .filter(|_| !made)
        .map_or_else(|| bench.criteria(&ATTRACTIVENESS, &[]), |rated| vec![rated]);
    let (Some(share), false) = (share_of_sales(&bench), attractiveness.is_empty()) else {
        return Err(Need::AccountView.into());
    };
    let x = AxisSpec {
        start: Start::Fixed(LARGE_SHARE),
        target: Some(LARGE_SHARE),
        ..AxisSpec::plain(share)
    };
    let y = AxisSpec::score(Label::Axis("account-attractiveness"), attractiveness);
    let mut spec = matrix(&bench, "supplier_preference", x, y, CELLS);
    spec.asked = vec![made.to_string()];
    Ok(bench.solve(spec))
}

/// Our share of each supplier's sales: stated, or worked out where only its turnover is.
fn share_of_sales(bench: &Bench<'_>) -> Option<Criterion> {
    let stated = bench.criterion(Field::OurShareOfSales);
    let worked = bench
        .criterion(Field::SupplierTurnover)
        .zip(bench.measure(&Measure::Spend))
        .map(|(turnover, spend)| {
            let share = |(&spend, &turnover): (&f64, &f64)| {
                let share = spend / turnover;
                // Next to nothing divides to more than there is.
                if turnover > 0.0 && share.is_finite() {
                    share
                } else {
                    f64::NAN
                }
            };
            let pairs = spend.values.iter().zip(&turnover.values);
            pairs.map(share).collect::<Vec<f64>>()
        })
        .filter(|values| known(values));
    match (stated, worked) {
        (Some(mut stated), Some(worked)) => {
            for (stated, worked) in stated.values.iter_mut().zip(worked) {
                if stated.is_nan() {
                    *stated = worked;
                }
            }
            Some(stated)
        }
        (Some(stated), None) => Some(stated),
        (None, Some(worked)) => {
            let derived = bench.derived("our-share-of-sales", Quantity::Ratio, worked);
            Some(Criterion {
                label: Label::Field(Field::OurShareOfSales),
                ..derived
            })
        }
        (None, None) => None,
    }
}
