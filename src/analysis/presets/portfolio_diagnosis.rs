//! Where the whole portfolio stands between risk and return, how it came there, and the kind of customer to look for next.

use super::super::margin_base::Figure;
use super::super::matrix::adjust as adjust_matrix;
use super::super::matrix::spec::{AxisSpec, Criterion, Extra, PathPoint};
use super::super::matrix::{Label, Quantity, Spacing};
use super::super::periods::PeriodTotals;
use super::super::sum::sum;
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, known, matrix, risk_return};
use crate::model::{Measure, Month};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "portfolio_diagnosis",
    places: &[(Group::Customers, Family::Risk)],
    needs: &[Need::Risk],
    source: "Dhar & Glazer 2003, Hedging customers; four cases as in customer portfolio management by CRM",
    run,
    adjust,
};

/// Years of the path, with the one that ends at the as-of date.
const YEARS: usize = 3;
/// Months a year; a month without a sale counts as zero.
const MONTHS: usize = 12;
/// Fewer months than this have no variation.
const FEWEST: usize = 3;

/// The method: each account by the variation of its monthly revenue and its margin in the twelve months up to the as-of
/// date, the portfolio by the means of both weighted by revenue, and the same a year and two years before. Where the ledger
/// has no margin, as `risk_return`, without a path.
///
/// # Errors
/// [`Need::Risk`] where risk or return has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let mut years = years(&bench).unwrap_or_default();
    if years.is_empty() {
        return risk_return::run(context);
    }
    let path: Vec<PathPoint> = years.iter().rev().map(Year::point).collect();
    let now = years.remove(0);
    let plain = |criterion: Criterion| AxisSpec {
        spacing: Some(Spacing::Linear),
        ..AxisSpec::plain(criterion)
    };
    let risk = bench.derived("variation", Quantity::Number, now.risk);
    let gain = bench.derived("margin-ratio", Quantity::Ratio, now.gain);
    let revenue: Extra = Criterion {
        label: Label::Measure(Measure::Revenue),
        ..bench.derived("revenue", Quantity::Money, now.revenue)
    }
    .into();
    let cells = ["cautious", "dangerous", "enviable", "bold"];
    let mut spec = matrix(&bench, "risk_return", plain(risk), plain(gain), cells);
    spec.size = Some(revenue.clone());
    spec.value = Some(revenue);
    spec.has_portfolio = true;
    spec.finding = METHOD.id;
    if path.len() > 1 {
        spec.path = path;
    }
    Ok(bench.solve(spec))
}

/// Other thresholds.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    adjust_matrix(outcome, settings)
}

/// Twelve months of every account; `NaN` where one has no risk or no return.
struct Year {
    until: Month,
    risk: Vec<f64>,
    gain: Vec<f64>,
    revenue: Vec<f64>,
}

impl Year {
    /// The portfolio's place: the means of its accounts weighted by revenue.
    fn point(&self) -> PathPoint {
        let both = |at: &usize| (self.risk[*at] + self.gain[*at]).is_finite();
        let own: Vec<usize> = (0..self.risk.len()).filter(both).collect();
        let total = sum(own.iter().map(|&at| self.revenue[at]));
        let mean = |of: &[f64]| sum(own.iter().map(|&at| of[at] * self.revenue[at])) / total;
        PathPoint {
            until: self.until,
            at: (mean(&self.risk), mean(&self.gain)),
        }
    }
}

/// The years that the ledger covers, the latest first; `None` without monthly revenue and margin.
fn years(bench: &Bench<'_>) -> Option<Vec<Year>> {
    let accounts = &bench.accounts;
    let (_, revenue) = accounts.by_period(&Measure::Revenue, 1)?;
    let (_, margin) = accounts.by_period(&Measure::Margin, 1)?;
    let (_, base) = accounts.by_period(Figure::MarginBase, 1)?;
    // A month that is not over has no total.
    let months = revenue.count - usize::from(revenue.is_partial(accounts.as_of));
    let kept = accounts.kept();
    let mut years = Vec::new();
    for back in 0..YEARS {
        let Some(until) = months
            .checked_sub(back * MONTHS)
            .filter(|until| *until >= FEWEST)
        else {
            break;
        };
        // Years before the last one count when they are whole.
        if back > 0 && until < MONTHS {
            break;
        }
        let window = (until.saturating_sub(MONTHS), until);
        let year = year(&kept, &revenue, (&margin, &base), window);
        if !known(&year.risk) || !known(&year.gain) {
            break;
        }
        years.push(year);
    }
    Some(years)
}

fn year(
    kept: &[bool],
    revenue: &PeriodTotals,
    (margin, base): (&PeriodTotals, &PeriodTotals),
    (from, until): (usize, usize),
) -> Year {
    let within = |totals: &PeriodTotals, account: usize| -> Vec<(usize, f64)> {
        // Margins are counted from the first period of their own.
        let shift = totals.first - revenue.first;
        let own = totals
            .of(account)
            .iter()
            .map(|&(period, value)| (period as i32 + shift, value));
        own.filter_map(|(period, value)| Some((usize::try_from(period).ok()?, value)))
            .filter(|(period, _)| (from..until).contains(period))
            .collect()
    };
    let (mut risks, mut gains, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (account, &kept) in kept.iter().enumerate() {
        let own = within(revenue, account);
        let first = revenue
            .of(account)
            .first()
            .map_or(until, |cell| cell.0 as usize);
        let months = until.saturating_sub(first.max(from));
        let total = sum(own.iter().map(|(_, value)| *value));
        let all_of = |totals| sum(within(totals, account).iter().map(|(_, value)| *value));
        let gain = all_of(margin) / all_of(base);
        let mean = total / months as f64;
        let silent = months.saturating_sub(own.len()) as f64 * mean * mean;
        let squares = sum(own.iter().map(|(_, value)| (value - mean).powi(2))) + silent;
        let usable = kept && months >= FEWEST && total > 0.0;
        let known = |value: f64| if usable { value } else { f64::NAN };
        risks.push(known((squares / months as f64).sqrt() / mean));
        gains.push(known(gain));
        values.push(known(total));
    }
    Year {
        until: Month(revenue.month(until).0 - 1),
        risk: risks,
        gain: gains,
        revenue: values,
    }
}
