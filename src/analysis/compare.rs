//! A second concentration curve beside the first: another measure of the same accounts, the same measure a year earlier,
//! or one segment beside another. Each curve ranks by its own values, so a place on one need not be the same accounts as on the other.

use std::sync::Arc;

use super::accounts::Accounts;
use super::lorenz::{curve, gini, gini_with_losses};
use super::population::population;
use super::presets::measure_id;
use super::ranked::{Ranked, share};
use super::sum::sum;
use super::{Basis, Context, Population, Settings, Unavailable};
use crate::model::{Day, Filter, Measure, Question, Rule, name_key};

/// What a curve is compared with; the setting `compare`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Another measure, ranked by itself.
    Measure(Measure),
    /// The same days a year earlier; the first curve is then that of the chosen period where it is no longer than a
    /// year, else of the twelve months up to the as-of date.
    PreviousPeriod,
    /// Accounts of one segment against those of another, each segment ranked by itself.
    Segments {
        /// The column that says the segment, by field id or header.
        column: String,
        /// Whose curves; blank for the largest segment that is not the other.
        of: [String; 2],
    },
}

impl Comparison {
    /// Reads `compare`: `previous_period`, `segments:COLUMN` (with `segment_first` and `segment_second`), or the id of a
    /// measure or column. `None` where it is missing or `none`.
    pub fn read(settings: &Settings) -> Option<Self> {
        let word = settings.word("compare")?.trim();
        if word.is_empty() || word == "none" {
            return None;
        }
        if word == "previous_period" {
            return Some(Self::PreviousPeriod);
        }
        if let Some(column) = word.strip_prefix("segments:") {
            let named = |key: &str| settings.word(key).unwrap_or("").trim().to_owned();
            return Some(Self::Segments {
                column: column.to_owned(),
                of: [named("segment_first"), named("segment_second")],
            });
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
    pub fn id(&self) -> String {
        match self {
            Self::Measure(measure) => measure_id(measure).to_owned(),
            Self::PreviousPeriod => "previous_period".to_owned(),
            Self::Segments { column, .. } => format!("segments:{column}"),
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

/// Who the curves are of.
#[derive(Default)]
pub(super) struct Curves {
    /// The second; `None` where none is asked for or the data have none.
    pub second: Option<Arc<Population>>,
    /// What the second is, where it is another than asked for: segments by name.
    pub with: Option<Comparison>,
    /// The segments there are, the largest first.
    pub segments: Vec<Arc<str>>,
}

/// The populations of both curves.
///
/// # Errors
/// See [`population`].
pub(super) fn populations(
    context: &Context<'_>,
    asked: Option<&Comparison>,
) -> Result<(Arc<Population>, Curves), Unavailable> {
    let pair = match asked {
        None => None,
        Some(Comparison::Measure(measure)) => {
            let first = population(context)?;
            let question = Question {
                measure: measure.clone(),
                ..context.question.clone()
            };
            let second = of(context, &question).filter(|other| other.measure != first.measure);
            let curves = Curves {
                second,
                ..Curves::default()
            };
            return Ok((first, curves));
        }
        Some(Comparison::PreviousPeriod) => years(context)?,
        Some(Comparison::Segments { column, of }) => return segments(context, column, of),
    };
    let (first, second) = match pair {
        Some((first, second)) => (first, Some(second)),
        None => (population(context)?, None),
    };
    let curves = Curves {
        second,
        ..Curves::default()
    };
    Ok((first, curves))
}

/// The accounts of two segments; all of them where there are not two.
fn segments(
    context: &Context<'_>,
    column: &str,
    wanted: &[String; 2],
) -> Result<(Arc<Population>, Curves), Unavailable> {
    let words = segment_words(context, column)?;
    let known = |name: &String| {
        let key = name_key(name);
        words.iter().find(|word| name_key(word) == key).cloned()
    };
    let second = known(&wanted[1]);
    let first = known(&wanted[0]).or_else(|| {
        words
            .iter()
            .find(|word| Some(*word) != second.as_ref())
            .cloned()
    });
    let second = second
        .or_else(|| {
            words
                .iter()
                .find(|word| Some(*word) != first.as_ref())
                .cloned()
        })
        .filter(|second| Some(second) != first.as_ref());
    let inside = |word: &Arc<str>| {
        let mut question = context.question.clone();
        question.filters.push(Filter {
            column: column.to_owned(),
            rule: Rule::OneOf(vec![word.to_string()]),
        });
        of(context, &question)
    };
    let names = first.zip(second);
    let pair = names
        .as_ref()
        .and_then(|(first, second)| inside(first).zip(inside(second)));
    let mut curves = Curves {
        segments: words,
        ..Curves::default()
    };
    let (Some((one, other)), Some((first, second))) = (pair, names) else {
        return Ok((population(context)?, curves));
    };
    curves.second = Some(other);
    curves.with = Some(Comparison::Segments {
        column: column.to_owned(),
        of: [first.to_string(), second.to_string()],
    });
    Ok((one, curves))
}

/// The words of a column, those whose accounts have most first.
fn segment_words(context: &Context<'_>, column: &str) -> Result<Vec<Arc<str>>, Unavailable> {
    let accounts = Accounts::new(context)?;
    let Some(word) = accounts.word_headed(column) else {
        return Ok(Vec::new());
    };
    let Some(measured) = accounts.measured(&context.question.measure) else {
        return Ok(Vec::new());
    };
    let mut sums: Vec<Vec<f64>> = vec![Vec::new(); word.words.len()];
    for (account, &own) in word.of.iter().enumerate() {
        if let Some(sum) = sums.get_mut(own as usize) {
            sum.push(measured.values.get(account).copied().unwrap_or(f64::NAN));
        }
    }
    let mut words: Vec<(Arc<str>, f64)> = (word.words.into_iter().zip(sums))
        .map(|(word, values)| (word, sum(values.into_iter().filter(|v| v.is_finite()))))
        .filter(|(word, total)| !word.is_empty() && *total > 0.0)
        .collect();
    words.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(words.into_iter().map(|(word, _)| word).collect())
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
