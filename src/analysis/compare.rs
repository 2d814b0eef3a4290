//! A second concentration curve beside the first: another measure of the same accounts, or the same measure a year
//! earlier. Each curve ranks by its own values, so a place on one need not be the same accounts as on the other.

use std::sync::Arc;

use super::accounts::Accounts;
use super::lorenz::{curve, gini, gini_with_losses};
use super::population::population;
use super::presets::measure_id;
use super::ranked::{Ranked, share};
use super::sum::sum;
use super::{Basis, Context, Population, Settings, Unavailable};
use crate::model::{Day, Measure, Question};

/// What a curve is compared with; the setting `compare`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Another measure, ranked by itself.
    Measure(Measure),
    /// The same days a year earlier; the first curve is then that of the chosen period where it is no longer than a
    /// year, else of the twelve months up to the as-of date.
    PreviousPeriod,
}

impl Comparison {
    /// Reads `compare`: `previous_period`, or the id of a measure or column. `None` where it is missing or `none`.
    pub fn read(settings: &Settings) -> Option<Self> {
        let word = settings.word("compare")?.trim();
        if word.is_empty() || word == "none" {
            return None;
        }
        if word == "previous_period" {
            return Some(Self::PreviousPeriod);
        }
        let known = [
            Measure::Revenue,
            Measure::Margin,
            Measure::Quantity,
            Measure::Spend,
            Measure::CashFlow,
        ];
        let measure = known
            .into_iter()
            .find(|measure| measure_id(measure) == word)
            .unwrap_or_else(|| Measure::Column(word.to_owned()));
        Some(Self::Measure(measure))
    }

    /// The word of the setting.
    pub fn id(&self) -> &str {
        match self {
            Self::Measure(measure) => measure_id(measure),
            Self::PreviousPeriod => "previous_period",
        }
    }
}

/// The second curve.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What it is.
    pub with: Comparison,
    /// Its accounts in the order of its own measure.
    pub ranked: Arc<Ranked>,
    /// As [`super::LorenzResult::gini`].
    pub gini: f64,
    /// As [`super::LorenzResult::gini_with_losses`].
    pub gini_with_losses: f64,
    /// The area between the two curves, 0–1: `∫ |F − S|` over the share of the accounts. Half the difference of the
    /// Ginis where the curves do not cross; `NaN` where either curve has no shares.
    pub area: f64,
    /// The curve, as [`super::LorenzResult::curve`].
    pub curve: Arc<Vec<[f64; 2]>>,
}

impl Compared {
    /// The second curve beside the first.
    pub fn new(with: Comparison, first: &Ranked, second: Arc<Ranked>) -> Self {
        Self {
            with,
            gini: gini(&second.values),
            gini_with_losses: gini_with_losses(&second.values),
            area: area_between(first, &second),
            curve: Arc::new(curve(&second)),
            ranked: second,
        }
    }

    /// Whether values below zero make the plain Gini useless.
    pub fn has_losses(&self) -> bool {
        self.ranked.positive + self.ranked.zero < self.ranked.len()
    }
}

/// The populations of both curves; the second is `None` where none is asked for or the data have none.
///
/// # Errors
/// See [`population`].
pub(super) fn populations(
    context: &Context<'_>,
    asked: Option<&Comparison>,
) -> Result<(Arc<Population>, Option<Arc<Population>>), Unavailable> {
    let pair = match asked {
        None => None,
        Some(Comparison::Measure(measure)) => {
            let first = population(context)?;
            let question = Question {
                measure: measure.clone(),
                ..context.question.clone()
            };
            let second = of(context, &question).filter(|other| other.measure != first.measure);
            return Ok((first, second));
        }
        Some(Comparison::PreviousPeriod) => years(context)?,
    };
    match pair {
        Some((first, second)) => Ok((first, Some(second))),
        None => Ok((population(context)?, None)),
    }
}

fn of(context: &Context<'_>, question: &Question) -> Option<Arc<Population>> {
    let context = Context {
        question,
        ..*context
    };
    population(&context).ok().filter(|found| found.total > 0.0)
}

/// The population now and that of a year earlier.
pub(super) type Years = (Arc<Population>, Arc<Population>);

/// The latest period and the same a year earlier, both from the ledger; `None` where its lines do not reach back.
pub(super) fn years(context: &Context<'_>) -> Result<Option<Years>, Unavailable> {
    let accounts = Accounts::new(context)?;
    let end = accounts.as_of;
    if !end.is_some() {
        return Ok(None);
    }
    let year = Day(end.plus_months(-12).0 + 1);
    let start = match context.question.period {
        Some((start, _)) if start > year => start,
        _ => year,
    };
    let before = (start.plus_months(-12), end.plus_months(-12));
    let reach = Question {
        period: None,
        as_of: None,
        ..context.question.clone()
    };
    let wide = Context {
        question: &reach,
        ..*context
    };
    // A year that begins before the ledger does would be measured too small.
    let covered = Accounts::new(&wide)?
        .first_day()
        .is_some_and(|first| first.0 <= before.0.0 + 31);
    if !covered {
        return Ok(None);
    }
    let during = |period: (Day, Day)| {
        let question = Question {
            period: Some(period),
            as_of: Some(period.1),
            ..context.question.clone()
        };
        of(context, &question).filter(|found| found.basis == Basis::Ledger)
    };
    Ok(during((start, end)).zip(during(before)))
}

/// The area between two concentration curves, exact: both are straight between their points, so it is summed between the
/// points of either, split where they cross.
pub fn area_between(first: &Ranked, second: &Ranked) -> f64 {
    let (n, m) = (first.len(), second.len());
    if n == 0 || m == 0 || share(0.0, first.total()).is_nan() || share(0.0, second.total()).is_nan()
    {
        return f64::NAN;
    }
    let height = |ranked: &Ranked, at: f64| {
        let place = at * ranked.len() as f64;
        let below = (place.floor() as usize).min(ranked.len() - 1);
        let sums = &ranked.cumulative;
        (sums[below] + (sums[below + 1] - sums[below]) * (place - below as f64)) / ranked.total()
    };
    let (mut i, mut j) = (0, 0);
    let (mut last, mut gap) = (0.0, 0.0);
    let mut parts = Vec::with_capacity(n + m);
    while i < n || j < m {
        let (a, b) = ((i + 1) as f64 / n as f64, (j + 1) as f64 / m as f64);
        // Cross-multiplied, so that equal shares are equal.
        let order = ((i + 1) * m).cmp(&((j + 1) * n));
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
        let at = if order.is_le() { a } else { b };
        let next = height(first, at) - height(second, at);
        parts.push((at - last) * between(gap, next));
        (last, gap) = (at, next);
    }
    sum(parts)
}

/// The mean of `|d|` over a stretch where `d` runs straight from `a` to `b`.
fn between(a: f64, b: f64) -> f64 {
    if a * b >= 0.0 {
        return (a.abs() + b.abs()) / 2.0;
    }
    (a * a + b * b) / (2.0 * (a.abs() + b.abs()))
}
