//! Risk and return of the portfolio, and the kind of customer to look for next.

use super::super::matrix::spec::{AxisSpec, Criterion};
use super::super::matrix::{Label, Quantity};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "risk_return",
    places: &[(Group::Customers, Family::Risk)],
    needs: &[Need::Risk],
    source: "Dhar & Glazer 2003, Hedging customers",
    run,
    adjust,
};

/// The method. Setting `return`: `margin` (margin ÷ revenue), `profitability`, `growth` (change in revenue against the year
/// before); setting `risk`: `criterion`, `probability` (1 − probability), `variation` (coefficient of variation of the
/// revenue of its periods; setting `period`: `month` or `quarter`). Without them the first the data have, figures before
/// opinions. The portfolio's own point is the mean weighted by revenue. Thresholds at the medians.
///
/// # Errors
/// [`Need::Risk`] where risk or return has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let word = |key: &str| bench.settings().word(key).unwrap_or("");
    let risk = match word("risk") {
        "criterion" => bench.criterion(Field::Risk),
        "probability" => improbability(&bench),
        "variation" => variation(&bench),
        _ => None,
    };
    let risk = risk.or_else(|| {
        bench
            .criterion(Field::Risk)
            .filter(|criterion| criterion.evidence)
            .or_else(|| variation(&bench))
            .or_else(|| improbability(&bench))
            .or_else(|| bench.criterion(Field::Risk))
    });
    let gain = match word("return") {
        "margin" => bench.margin_ratio(),
        "profitability" => bench.criterion(Field::Profitability),
        "growth" => growth(&bench),
        _ => None,
    };
    let gain = gain.or_else(|| {
        bench
            .margin_ratio()
            .or_else(|| bench.criterion(Field::Profitability))
            .or_else(|| growth(&bench))
    });
    let (Some(risk), Some(gain)) = (risk, gain) else {
        return Err(Need::Risk.into());
    };
    let plain = |criterion| AxisSpec {
        spacing: Some(super::super::matrix::Spacing::Linear),
        ..AxisSpec::plain(criterion)
    };
    let cells = ["cautious", "dangerous", "enviable", "bold"];
    let mut spec = matrix(&bench, "risk_return", plain(risk), plain(gain), cells);
    spec.has_portfolio = true;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

fn variation(bench: &Bench<'_>) -> Option<Criterion> {
    let months = match bench.settings().word("period") {
        Some("quarter") => 3,
        _ => 1,
    };
    let values = bench.accounts.variation(&Measure::Revenue, months)?;
    super::known(&values).then(|| bench.derived("variation", Quantity::Number, values))
}

fn improbability(bench: &Bench<'_>) -> Option<Criterion> {
    let probability = bench.criterion(Field::Probability)?;
    let highest = probability.values.iter().copied().fold(0.0, f64::max);
    let whole = if highest > 1.0 { 100.0 } else { 1.0 };
    let values = probability.values.iter().map(|p| 1.0 - p / whole).collect();
    let criterion = bench.derived("improbability", Quantity::Ratio, values);
    Some(Criterion {
        evidence: probability.evidence,
        ..criterion
    })
}

/// Change in revenue: as the sheet says, else the last twelve months of the ledger against the twelve before.
fn growth(bench: &Bench<'_>) -> Option<Criterion> {
    if let Some(stated) = bench.criterion(Field::BillingChange) {
        return Some(stated);
    }
    let accounts = &bench.accounts;
    let year_ago = accounts.as_of.plus_months(-12);
    if accounts.first_day()? > accounts.as_of.plus_months(-18) {
        return None;
    }
    let now = accounts.brought(&Measure::Revenue, accounts.as_of, 12)?;
    let then = accounts.brought(&Measure::Revenue, year_ago, 12)?;
    let values: Vec<f64> = now
        .iter()
        .zip(&then)
        .map(|(&now, &then)| {
            if then > 0.0 {
                now / then - 1.0
            } else {
                f64::NAN
            }
        })
        .collect();
    super::known(&values).then(|| {
        let criterion = bench.derived("revenue-growth", Quantity::Ratio, values);
        Criterion {
            label: Label::Axis("revenue-growth"),
            ..criterion
        }
    })
}

/// Other thresholds or weights; another risk or return needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are.
const KEYS: &[&str] = &["risk", "return", "period"];
