//! How the revenue of accounts moves together: what each adds to the ups and downs of the whole, and the mix that would vary
//! least.

use std::sync::Arc;

use super::accounts::Accounts;
use super::breakdown;
use super::ranked::share;
use super::sum::{mean, sum};
use super::{
    Context, Family, Group, Method, Need, Outcome, Population, Ranked, Settings, Unavailable,
};
use crate::model::{By, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "covariance",
    places: &[(Group::Customers, Family::Risk)],
    needs: &[Need::EightPeriods],
    source: "Markowitz 1952, Portfolio selection; Dhar & Glazer 2003, Hedging customers",
    run,
    adjust,
};

/// Fewer periods than this tell nothing of covariance.
pub const FEWEST_PERIODS: usize = 8;
/// Largest whose correlations are worked out; the others are one.
pub const MOST: usize = 10;

/// Parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CovarianceParams {
    /// Months a period (`period`: `month` or `quarter`).
    pub months: i32,
    /// The column whose values are set against each other (`column`); `none` for the accounts themselves. The segment
    /// where the data have one and nothing is set.
    pub column: Option<String>,
}

/// One account (segment, country) over the periods.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Covaried {
    /// Index into the members.
    pub member: u32,
    /// Its share of the revenue.
    pub share: f64,
    /// Standard deviation ÷ mean of its periods; `NaN` where the mean is zero or less.
    pub variation: f64,
    /// Covariance with the whole ÷ variance of the whole: all of them make 1.
    pub contribution: f64,
    /// Contribution ÷ share: above 1 it swings with the whole and more strongly.
    pub beta: f64,
}

/// How accounts move together.
#[derive(Clone, Debug)]
pub struct CovarianceResult {
    /// The accounts in order; values over the periods looked at.
    pub ranked: Arc<Ranked>,
    /// The parameters; `column` as it was found.
    pub params: CovarianceParams,
    /// The columns there are to choose from.
    pub columns: Vec<String>,
    /// One an account, in the order of the members.
    pub items: Vec<Covaried>,
    /// Periods.
    pub periods: usize,
    /// Coefficient of variation of the whole.
    pub variation: f64,
    /// What it would be if all moved in step: the mean of theirs weighted by revenue.
    pub in_step: f64,
    /// The ranks in the grid: the largest; where `others` holds, the last row and column are the rest.
    pub shown: usize,
    /// Whether the grid ends with the rest.
    pub others: bool,
    /// Correlations of those, row by row; `NaN` where one does not vary.
    pub correlations: Vec<f64>,
    /// The mix of those that varies least, by share of revenue, none below zero; `None` with too few periods or where one
    /// brings nothing.
    pub least: Option<(Vec<f64>, f64)>,
}

/// The method.
///
/// # Errors
/// [`Need::EightPeriods`] with fewer than eight whole periods of dated sales or fewer than two accounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let columns = breakdown::columns(context.dataset, &context.question.by);
    let asked = context.settings.word("column").map(str::to_owned);
    let column = match (&context.question.by, asked) {
        (By::Column(_), _) => None,
        (_, Some(column)) => Some(column).filter(|column| column != "none"),
        (_, None) => columns.iter().find(|column| *column == "segment").cloned(),
    };
    let question = Question {
        by: column
            .clone()
            .map_or_else(|| context.question.by.clone(), By::Column),
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let accounts = Accounts::new(&inner)?;
    let params = CovarianceParams {
        months: match context.settings.word("period") {
            Some("quarter") => 3,
            _ => 1,
        },
        column,
    };
    let measure = accounts
        .measured_in_ledger()
        .ok_or(Need::EightPeriods)?
        .measure;
    let (mut measured, totals) = accounts
        .by_period(&measure, params.months)
        .ok_or(Need::EightPeriods)?;
    // The period of the as-of date is whole only where it ends with it.
    let last = accounts.as_of.plus_months(0);
    let whole = last.month() != crate::model::Day(last.0 + 1).month();
    let count = totals.count - usize::from(!whole);
    if count < FEWEST_PERIODS {
        return Err(Need::EightPeriods.into());
    }
    let series: Vec<Vec<f64>> = (0..accounts.members.len())
        .map(|account| {
            let mut own = vec![0.0; count];
            for &(period, value) in totals.of(account) {
                if let Some(slot) = own.get_mut(period as usize) {
                    *slot = value;
                }
            }
            own
        })
        .collect();
    for (value, own) in measured.values.iter_mut().zip(&series) {
        if !value.is_nan() {
            *value = sum(own.iter().copied());
        }
    }
    let (population, stay) = accounts.into_population(measured, false);
    let series: Vec<&Vec<f64>> = stay
        .iter()
        .map(|&account| &series[account as usize])
        .collect();
    if series.len() < 2 {
        return Err(Need::EightPeriods.into());
    }
    let result = weigh(Arc::new(population), &series, params, columns);
    Ok(Outcome::Covariance(Arc::new(result)))
}

/// Other periods or another column need the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// Sample covariance.
pub fn covariance(one: &[f64], other: &[f64]) -> f64 {
    let (a, b) = (mean(one), mean(other));
    sum(one.iter().zip(other).map(|(x, y)| (x - a) * (y - b))) / (one.len() as f64 - 1.0)
}

fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let spread = (covariance(one, one) * covariance(other, other)).sqrt();
    if spread > 0.0 {
        (covariance(one, other) / spread).clamp(-1.0, 1.0)
    } else {
        f64::NAN
    }
}

fn weigh(
    population: Arc<Population>,
    series: &[&Vec<f64>],
    params: CovarianceParams,
    columns: Vec<String>,
) -> CovarianceResult {
    let periods = series.first().map_or(0, |own| own.len());
    let whole: Vec<f64> = (0..periods)
        .map(|period| sum(series.iter().map(|own| own[period])))
        .collect();
    let variance = covariance(&whole, &whole);
    let vary = |own: &[f64]| {
        let mean = mean(own);
        if mean > 0.0 {
            covariance(own, own).sqrt() / mean
        } else {
            f64::NAN
        }
    };
    let items: Vec<Covaried> = series
        .iter()
        .enumerate()
        .map(|(member, own)| {
            let share = share(population.values[member], population.total);
            let contribution = if variance > 0.0 {
                covariance(own, &whole) / variance
            } else {
                f64::NAN
            };
            Covaried {
                member: member as u32,
                share,
                variation: vary(own),
                contribution,
                beta: if share > 0.0 {
                    contribution / share
                } else {
                    f64::NAN
                },
            }
        })
        .collect();
    let known = || {
        items
            .iter()
            .filter(|item| item.variation.is_finite() && item.share > 0.0)
    };
    let in_step =
        sum(known().map(|item| item.variation * item.share)) / sum(known().map(|item| item.share));
    let ranked = Arc::new(Ranked::new(population));
    let n = series.len();
    let others = n > MOST;
    let shown = n.min(MOST);
    let mut rows: Vec<Vec<f64>> = ranked.order[..shown]
        .iter()
        .map(|&member| series[member as usize].clone())
        .collect();
    if others {
        let rest = &ranked.order[shown..];
        let at = |period: usize| sum(rest.iter().map(|&member| series[member as usize][period]));
        rows.push((0..periods).map(at).collect());
    }
    let pairs = rows
        .iter()
        .flat_map(|one| rows.iter().map(move |other| (one, other)));
    let correlations = pairs.map(|(one, other)| correlation(one, other)).collect();
    CovarianceResult {
        ranked,
        params,
        columns,
        items,
        periods,
        variation: vary(&whole),
        in_step,
        shown,
        others,
        correlations,
        least: least(&rows),
    }
}

/// The mix of revenues that varies least, and its coefficient of variation: weights of the rates `x ÷ mean`, none below zero.
fn least(rows: &[Vec<f64>]) -> Option<(Vec<f64>, f64)> {
    let periods = rows.first()?.len();
    if periods < rows.len() + 2 || rows.iter().any(|row| mean(row) <= 0.0) {
        return None;
    }
    let rates: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| {
            let mean = mean(row);
            row.iter().map(|value| value / mean).collect()
        })
        .collect();
    let matrix: Vec<Vec<f64>> = rates
        .iter()
        .map(|one| rates.iter().map(|other| covariance(one, other)).collect())
        .collect();
    // One after the other, what would have to be owed leaves the mix.
    let mut own: Vec<usize> = (0..rates.len()).collect();
    while !own.is_empty() {
        let part: Vec<Vec<f64>> = own
            .iter()
            .map(|&a| own.iter().map(|&b| matrix[a][b]).collect())
            .collect();
        let (weights, deviation) = minimum_variance(&part)?;
        let worst = (0..own.len()).min_by(|&a, &b| weights[a].total_cmp(&weights[b]))?;
        if weights[worst] >= 0.0 {
            let mut all = vec![0.0; rates.len()];
            for (&at, weight) in own.iter().zip(weights) {
                all[at] = weight;
            }
            return Some((all, deviation));
        }
        own.remove(worst);
    }
    None
}

/// The weights that make the variance of a mix smallest, `Σ⁻¹1 ÷ 1ᵀΣ⁻¹1`, and its standard deviation (Markowitz 1952);
/// `None` where the covariances cannot be inverted.
pub fn minimum_variance(covariances: &[Vec<f64>]) -> Option<(Vec<f64>, f64)> {
    let n = covariances.len();
    let mut rows: Vec<Vec<f64>> = covariances.to_vec();
    rows.iter_mut().for_each(|row| row.push(1.0));
    let scale = (0..n)
        .map(|at| covariances[at][at].abs())
        .fold(0.0, f64::max);
    for column in 0..n {
        let pivot =
            (column..n).max_by(|&a, &b| rows[a][column].abs().total_cmp(&rows[b][column].abs()))?;
        if rows[pivot][column].abs() <= scale * 1e-10 {
            return None;
        }
        rows.swap(column, pivot);
        for row in 0..n {
            if row == column {
                continue;
            }
            let own = rows[column].clone();
            let by = rows[row][column] / own[column];
            for (figure, above) in rows[row].iter_mut().zip(&own).skip(column) {
                *figure -= by * above;
            }
        }
    }
    let solved: Vec<f64> = (0..n).map(|at| rows[at][n] / rows[at][at]).collect();
    let total = sum(solved.iter().copied());
    (total > 0.0).then(|| {
        (
            solved.iter().map(|part| part / total).collect(),
            (1.0 / total).sqrt(),
        )
    })
}
