//! Value × stability: steady large, unsteady large, steady small and unsteady small accounts.

use super::super::abc_xyz::XyzParams;
use super::super::matrix::spec::{AxisSpec, Start};
use super::super::matrix::{Quantity, Spacing};
use super::super::{Basis, Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::figures::{class_limits, value_thresholds};
use super::{Bench, matrix};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "value_stability",
    places: &[(Group::Customers, Family::ValueClasses)],
    needs: &[Need::Periods],
    source: "ABC by value (Dickie 1951) × coefficient of variation, one limit each",
    run,
    adjust,
};

/// The method: across the coefficient of variation of the totals of the periods (`period`: `month` or `quarter`), at or
/// below the first limit of `xyz` (default 0.5) is steady; up the measure, at or above the smallest of class A (first of
/// `thresholds`, default 80 %) is large. Both limits can be set apart from that.
///
/// # Errors
/// [`Need::Periods`] without a ledger of dated sales over at least three periods.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let measured = &bench.measured;
    if measured.basis != Basis::Ledger || !bench.has_measure {
        return Err(Need::Periods.into());
    }
    let params = XyzParams::read(context.settings);
    let variation = bench
        .accounts
        .variation(&measured.measure, params.months)
        .filter(|values| super::known(values))
        .ok_or(Need::Periods)?;
    let kept = bench.accounts.kept();
    let own: Vec<f64> = kept
        .iter()
        .zip(&measured.values)
        .filter(|(kept, _)| **kept)
        .map(|(_, &v)| v)
        .collect();
    let [large, _] = class_limits(&own, value_thresholds(context.settings));
    if !large.is_finite() {
        return Err(Need::Amounts.into());
    }
    let x = AxisSpec {
        spacing: Some(Spacing::Linear),
        start: Start::Fixed(params.limits[0]),
        target: Some(params.limits[0]),
        low_on_limit: true,
        ..AxisSpec::plain(bench.derived("variation", Quantity::Number, variation))
    };
    let y = AxisSpec {
        start: Start::Fixed(large),
        target: Some(large),
        ..AxisSpec::plain(Bench::of_measured(measured))
    };
    let cells = [
        "steady-small",
        "unsteady-small",
        "steady-large",
        "unsteady-large",
    ];
    let mut spec = matrix(&bench, "value_stability", x, y, cells);
    spec.focus = 2;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

/// Other limits on the axes; other periods and classes need the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are and where classes end.
const KEYS: &[&str] = &["period", "thresholds", "xyz"];
