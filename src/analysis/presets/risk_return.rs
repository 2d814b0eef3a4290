//! Risk and return of the portfolio, and the kind of customer to look for next.

use super::super::margin_base::Figure;
use super::super::matrix::spec::{AxisSpec, Criterion, PathPoint};
use super::super::matrix::{Label, Quantity};
use super::super::periods::PeriodTotals;
use super::super::sum::{Sum, sum};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix};
use crate::model::{Field, Measure, Month};

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
    if spec.x.label == Label::Axis("variation") && spec.y.label == Label::Axis("margin-ratio") {
        spec.path = years(&bench);
    }
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

/// Where the portfolio stood in each of the last years that the ledger covers, three at most, the earliest first: every
/// account's variation over the twelve months (from its first sale on), weighted by its revenue in them, and their margin
/// over the revenue whose margin is known. Fewer than two say nothing.
fn years(bench: &Bench<'_>) -> Vec<PathPoint> {
    let accounts = &bench.accounts;
    let (Some((_, revenue)), Some((_, margin)), Some((_, base))) = (
        accounts.by_period(&Measure::Revenue, 1),
        accounts.by_period(&Measure::Margin, 1),
        accounts.by_period(Figure::MarginBase, 1),
    ) else {
        return Vec::new();
    };
    let partial = usize::from(revenue.is_partial(accounts.as_of));
    let kept = accounts.kept();
    let mut path: Vec<PathPoint> = (0..3)
        .map_while(|back| {
            let end = revenue.count.checked_sub(partial + 12 * back)?;
            let start = end.checked_sub(12)?;
            let (mut weighted, mut weight) = <(Sum, Sum)>::default();
            let (mut sales, mut gains) = <(Sum, Sum)>::default();
            for account in (0..kept.len()).filter(|&account| kept[account]) {
                let months = revenue.of(account);
                let Some(first) = months.first().map(|first| first.0 as usize) else {
                    continue;
                };
                let totals = window(months, start.max(first), end);
                let own = sum(totals.iter().copied());
                let risk = deviation(&totals) / (own / totals.len() as f64);
                if own > 0.0 && risk.is_finite() {
                    let within = |totals: &PeriodTotals| {
                        // Months are counted from the first of each measure.
                        let shift = i64::from(revenue.first - totals.first);
                        let window = start as i64 + shift..end as i64 + shift;
                        let months = totals.of(account).iter();
                        sum(months
                            .filter(|(month, _)| window.contains(&i64::from(*month)))
                            .map(|(_, value)| *value))
                    };
                    weighted.add(risk * own);
                    weight.add(own);
                    sales.add(within(&base));
                    gains.add(within(&margin));
                }
            }
            let at = (
                weighted.value() / weight.value(),
                gains.value() / sales.value(),
            );
            (at.0.is_finite() && at.1.is_finite()).then(|| PathPoint {
                until: Month(revenue.month(end).0 - 1),
                at,
            })
        })
        .collect();
    path.reverse();
    if path.len() < 2 {
        path.clear();
    }
    path
}

/// The totals of the months from `start` to before `end`; fewer than three say nothing of how steady they are.
fn window(months: &[(u32, f64)], start: usize, end: usize) -> Vec<f64> {
    let mut totals = vec![0.0; end.saturating_sub(start)];
    for &(month, value) in months {
        let at = (month as usize).checked_sub(start);
        if let Some(total) = at.and_then(|at| totals.get_mut(at)) {
            *total += value;
        }
    }
    if totals.len() < 3 {
        totals.clear();
    }
    totals
}

/// Population standard deviation; `NaN` of nothing.
fn deviation(totals: &[f64]) -> f64 {
    let mean = sum(totals.iter().copied()) / totals.len() as f64;
    let squares = totals.iter().map(|total| (total - mean).powi(2));
    (sum(squares) / totals.len() as f64).sqrt()
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
    // A year of which months are missing grows by those months alone.
    if accounts.first_day()? > accounts.as_of.plus_months(-23) {
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
