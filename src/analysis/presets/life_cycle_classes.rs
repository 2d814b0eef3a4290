//! Yesterday's, today's regular, today's special and tomorrow's customers.

use super::super::matrix::spec::{AxisSpec, Scaling, Start};
use super::super::matrix::{Label, Quantity, Spacing};
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, known, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "life_cycle_classes",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::RelationshipAge],
    source: "Campbell & Cunningham 1983, Customer analysis for strategy development in industrial markets",
    run,
    adjust: super::super::matrix::adjust,
};

/// What makes a customer weigh today beside what it buys: its share of purchases with us, its profitability, and the
/// resources it takes.
pub const WEIGHT: [Field; 4] = [
    Field::ShareOfPurchases,
    Field::Profitability,
    Field::RdCooperation,
    Field::ServiceNeeds,
];

/// A relationship is new for two years.
const NEW_YEARS: f64 = 2.0;

/// The method: across the age of the relationship, in years since the first purchase in the ledger (limit at 2); up what
/// the customer weighs today, a score of sales in the last twelve months, share of purchases, profitability and use of
/// resources, ranked. In the top third: special; in the middle: regular; in the lowest third: tomorrow's where new,
/// yesterday's where old.
///
/// # Errors
/// [`Need::RelationshipAge`] without dated sales.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let age = ages(&bench).ok_or(Need::RelationshipAge)?;
    let accounts = &bench.accounts;
    let sales = accounts
        .brought(&Measure::Revenue, accounts.as_of, 12)
        .ok_or(Need::RelationshipAge)?;
    let mut criteria = vec![bench.derived("sales-year", Quantity::Money, sales)];
    criteria.extend(bench.criteria(&WEIGHT, &[]));
    let x = AxisSpec {
        start: Start::Fixed(NEW_YEARS),
        target: Some(NEW_YEARS),
        spacing: Some(Spacing::Linear),
        ..AxisSpec::plain(bench.derived("relationship-age", Quantity::Number, age))
    };
    let y = AxisSpec::thirds(Label::Axis("weight-today"), criteria);
    let mut spec = matrix(
        &bench,
        "life_cycle_classes",
        x,
        y,
        ["tomorrow", "yesterday", "regular", "special"],
    );
    spec.zones = vec![0, 1, 2, 2, 3, 3];
    spec.scaling = Scaling::Percentile;
    Ok(bench.solve(spec))
}

/// Years from the first purchase to the as-of date.
fn ages(bench: &Bench<'_>) -> Option<Vec<f64>> {
    let days = bench.accounts.purchase_days()?;
    let as_of = bench.accounts.as_of;
    let ages: Vec<f64> = (0..bench.accounts.members.len())
        .map(|account| match days.of(account).first() {
            Some(first) if as_of.is_some() => f64::from(as_of.0 - first.0) / 365.25,
            _ => f64::NAN,
        })
        .collect();
    known(&ages).then_some(ages)
}
