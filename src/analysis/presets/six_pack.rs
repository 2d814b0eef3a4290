//! Profitability × commitment × growth potential: six kinds of customer.

use super::super::matrix::spec::{AxisSpec, Criterion};
use super::super::matrix::{Label, Quantity};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, figures, known, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "six_pack",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Commitment],
    source: "Ritter & Andersen 2014, A relationship strategy perspective on relationship portfolios",
    run,
    adjust,
};

/// How committed a customer is to us.
pub const COMMITMENT: [Field; 4] = [
    Field::RelationshipType,
    Field::ShareOfPurchases,
    Field::Loyalty,
    Field::RdCooperation,
];
/// How much a customer may grow.
pub const GROWTH: [Field; 3] = [Field::UpsellPotential, Field::Outlook, Field::BillingChange];

/// The method: up the commitment score (limit at 50); across, who earns nothing (margin less cost to serve at or below
/// zero; without figures a profitability rated below the middle), who earns and has little growth potential, and who earns
/// and has much (a score of at least `growth`, default 50). Growth of those who earn nothing does not matter until they do:
/// that is why there are six and not eight.
///
/// # Errors
/// [`Need::Commitment`] where one of the three has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let profit = profit(&bench).ok_or(Need::Commitment)?;
    let growth = bench.criteria(&GROWTH, &[]);
    let commitment = bench.criteria(&COMMITMENT, &[]);
    if growth.is_empty() || commitment.is_empty() {
        return Err(Need::Commitment.into());
    }
    let limit = context
        .settings
        .number("growth")
        .unwrap_or(50.0)
        .clamp(0.0, 100.0);
    let scores = bench.mean_score(&growth);
    let places = profit.values.iter().zip(&scores);
    let places = places
        .map(|(&profit, &growth)| place(profit, growth, limit))
        .collect();
    let x = Criterion {
        evidence: profit.evidence,
        ..bench.derived("profit-and-growth", Quantity::Number, places)
    };
    let steps = ["no-profit", "profit-no-growth", "profit-growth"];
    let x = AxisSpec::steps(x, steps.map(Label::Axis).to_vec());
    let y = AxisSpec::score(Label::Axis("commitment"), commitment);
    let cells = [
        "unprofitable-loose",
        "profitable-loose",
        "growing-loose",
        "unprofitable-committed",
        "profitable-committed",
        "growing-committed",
    ];
    let mut spec = matrix(&bench, "six_pack", x, y, cells);
    spec.focus = 2;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

/// Above zero: profitable.
fn profit(bench: &Bench<'_>) -> Option<Criterion> {
    let rated = || {
        let rated = bench.criterion(Field::Profitability)?;
        let middle = if rated.ordinal { 50.0 } else { 0.0 };
        let values = rated
            .values
            .iter()
            .map(|value| value - middle + f64::from(u8::from(rated.ordinal)));
        Some(Criterion {
            values: values.collect(),
            ..rated.clone()
        })
    };
    let margin = bench
        .criterion(Field::Margin)
        .filter(|margin| margin.quantity == Quantity::Money)
        .or_else(|| bench.measure(&Measure::Margin));
    let Some(margin) = margin else {
        return rated();
    };
    let cost = bench
        .criterion(Field::CostToServe)
        .filter(|cost| !cost.ordinal && cost.quantity == Quantity::Money);
    let values: Vec<f64> = match cost {
        Some(cost) => figures::less(&margin.values, &cost.values),
        None => margin.values.clone(),
    };
    known(&values).then_some(Criterion { values, ..margin })
}

/// The place across: the step, and in it the growth from left to right.
fn place(profit: f64, growth: f64, limit: f64) -> f64 {
    let within = |part: f64| {
        if part.is_nan() {
            0.0
        } else {
            0.8 * part.clamp(0.0, 1.0) - 0.4
        }
    };
    if profit.is_nan() {
        f64::NAN
    } else if profit <= 0.0 {
        within(growth / 100.0)
    } else if growth.is_nan() {
        f64::NAN
    } else if growth < limit {
        1.0 + within(growth / limit)
    } else {
        2.0 + within((growth - limit) / (100.0 - limit).max(1e-9))
    }
}

/// Other thresholds or weights; another limit of growth needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are.
const KEYS: &[&str] = &["growth"];
