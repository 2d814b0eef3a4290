//! Margin × turnover: classes of revenue against classes of margin.

use super::super::matrix::spec::{AxisSpec, IsoShape, Isoline, Start};
use super::super::matrix::{Movement, Spacing};
use super::super::sum::sum;
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::figures::{class_limits, ratio, value_thresholds};
use super::{Bench, matrix};
use crate::model::Measure;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "margin_turnover",
    places: &[(Group::Customers, Family::ValueClasses)],
    needs: &[Need::Margin],
    source: "Folioscope: ABC classes of revenue × loss, below and above the margin of the portfolio",
    run,
    adjust,
};

/// The method: across revenue, limits where the classes of an ABC by value end (`thresholds`, default 80 % and 95 %); up
/// margin as a share of revenue, limits at zero and at the margin of the whole portfolio. With `trail=year` the last twelve
/// months, and a trail from the twelve before.
///
/// # Errors
/// [`Need::Margin`] without a margin, [`Need::Amounts`] without revenue above zero.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let mut margin = bench.margin_ratio().ok_or(Need::Margin)?;
    let mut money = bench.measure(&Measure::Margin).ok_or(Need::Margin)?;
    let mut revenue = bench.measure(&Measure::Revenue).ok_or(Need::Amounts)?;
    let years = bench
        .two_years(&Measure::Revenue)
        .zip(bench.two_years_of_margin())
        .zip(bench.two_years(&Measure::Margin));
    let mut before = (None, None);
    if let Some(((of_revenue, of_margin), (of_money, _))) = years {
        (revenue.values, before.0) = (of_revenue.0, Some(of_revenue.1));
        (margin.values, before.1) = (of_margin.0, Some(of_margin.1));
        money.values = of_money;
    }
    let movement = if before.0.is_some() {
        Movement::FromPast
    } else {
        Movement::None
    };
    let kept = bench.accounts.kept();
    let own: Vec<f64> = kept
        .iter()
        .zip(&revenue.values)
        .filter(|(kept, _)| **kept)
        .map(|(_, &v)| v)
        .collect();
    let [a, b] = class_limits(&own, value_thresholds(context.settings));
    if !a.is_finite() {
        return Err(Need::Amounts.into());
    }
    let both = || (0..kept.len()).filter(|&at| kept[at] && revenue.values[at] > 0.0);
    let known = bench.accounts.revenue_with_margin();
    let base = known.filter(|_| before.0.is_none());
    let base = base.as_deref().unwrap_or(&revenue.values);
    let whole = ratio(
        sum(both().map(|at| money.values[at]).filter(|v| !v.is_nan())),
        sum(both().map(|at| base[at]).filter(|v| !v.is_nan())),
    );
    let x = AxisSpec {
        start: Start::Fixed(b),
        more: vec![a],
        other: before.0,
        ..AxisSpec::plain(revenue)
    };
    let y = AxisSpec {
        spacing: Some(Spacing::Linear),
        start: Start::Fixed(0.0),
        more: vec![if whole > 0.0 { whole } else { 0.0 }],
        other: before.1,
        ..AxisSpec::plain(margin)
    };
    let cells = [
        "c-loss", "b-loss", "a-loss", "c-low", "b-low", "a-low", "c-high", "b-high", "a-high",
    ];
    let mut spec = matrix(&bench, "margin_turnover", x, y, cells);
    spec.size = Some(money.into());
    spec.focus = 2;
    spec.movement = movement;
    spec.isolines = vec![Isoline::round(IsoShape::Product)];
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

/// Other limits on the axes; other classes need the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose where classes end.
const KEYS: &[&str] = &["thresholds", "trail"];
