//! Differences and similarities: two criteria in one table, and how measures go together.

use std::sync::Arc;

use super::accounts::Accounts;
use super::criteria::{self, AccountCriterion, Traits};
use super::matrix::Label;
use super::ranked::share;
use super::sum::{mean, sum};
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "similarities",
    places: &[(Group::Customers, Family::Segments)],
    needs: &[Need::TwoCriteria],
    source: "Cramér 1946, Mathematical methods of statistics (V); Spearman 1904",
    run,
    adjust,
};

/// Bands that figures are cut into, of equal numbers of accounts.
const BANDS: usize = 4;
/// Words of a criterion that have a row or column of their own; the others are one.
const MOST_WORDS: usize = 8;
/// Measures that are correlated, at most.
const MOST_MEASURES: usize = 12;
/// Pairs that a correlation needs.
const FEWEST: usize = 4;

/// What is shown (`show`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Show {
    /// Two criteria against each other.
    #[default]
    CrossTab,
    /// The correlation of measures.
    Correlation,
}

impl Show {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::CrossTab => "crosstab",
            Self::Correlation => "correlation",
        }
    }
}

/// One side of the table: what its rows or columns are called.
#[derive(Clone, Debug, PartialEq)]
pub enum Side {
    /// A word.
    Word(Arc<str>),
    /// Figures from and to, both met.
    Band(f64, f64),
    /// The rest of the words.
    Others,
}

/// A cell of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossCell {
    /// Accounts.
    pub members: Vec<u32>,
    /// What they bring.
    pub value: f64,
    /// Its share of the total; `NaN` where that is zero or less.
    pub share: f64,
    /// As many would be there if the two had nothing to do with each other.
    pub expected: f64,
}

/// Two criteria in one table.
#[derive(Clone, Debug)]
pub struct CrossTab {
    /// Index of the criteria: rows, columns.
    pub criteria: [usize; 2],
    /// The rows.
    pub rows: Vec<Side>,
    /// The columns.
    pub columns: Vec<Side>,
    /// Row by row.
    pub cells: Vec<CrossCell>,
    /// Accounts that have both.
    pub count: usize,
    /// Chi-squared.
    pub chi_squared: f64,
    /// Cramér's V, 0–1; `NaN` where one of the two does not vary.
    pub cramers_v: f64,
    /// The cell that is furthest above what would be expected, by its standardised residual.
    pub telling: Option<usize>,
}

/// Spearman's rank correlation of measures.
#[derive(Clone, Debug)]
pub struct RankCorrelations {
    /// Index of the criteria.
    pub criteria: Vec<usize>,
    /// Row by row; `NaN` where fewer than four accounts have both or one does not vary.
    pub values: Vec<f64>,
    /// Accounts that have both, row by row.
    pub counts: Vec<usize>,
}

/// Differences and similarities.
#[derive(Clone, Debug)]
pub struct SimilaritiesResult {
    /// The accounts; `NaN` where one has no measure.
    pub population: Arc<Population>,
    /// The criteria there are, one value a member.
    pub criteria: Arc<[AccountCriterion]>,
    /// What is shown.
    pub show: Show,
    /// Two criteria in one table.
    pub table: CrossTab,
    /// How measures go together.
    pub correlations: RankCorrelations,
}

/// Criteria that are set against each other where nobody chose.
const FIRST: [Field; 4] = [
    Field::Segment,
    Field::RelationshipType,
    Field::Profitability,
    Field::Country,
];

/// The method. Settings: `rows` and `columns` (field id or header), `show`.
///
/// # Errors
/// [`Need::TwoCriteria`] where fewer than two criteria tell accounts apart.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let all = criteria::of_accounts(&accounts);
    if all.len() < 2 {
        return Err(Need::TwoCriteria.into());
    }
    let measured = [&context.question.measure, &Measure::Revenue]
        .into_iter()
        .find_map(|measure| accounts.measured(measure));
    let measured = measured.unwrap_or_else(|| accounts.unmeasured());
    let (mut population, stay) = accounts.into_population(measured, true);
    population.left_out.retain(|left| {
        left.reason != super::Reason::NoSale && left.reason != super::Reason::MissingValue
    });
    let criteria: Vec<AccountCriterion> = all.iter().map(|of| of.of(&stay)).collect();
    let correlations = rank_correlations(&criteria);
    outcome(
        Arc::new(population),
        criteria.into(),
        correlations,
        context.settings,
    )
    .ok_or(Need::TwoCriteria.into())
}

/// Two other criteria of the same accounts.
pub fn adjust(before: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Similarities(before) = before else {
        return None;
    };
    let correlations = before.correlations.clone();
    outcome(
        before.population.clone(),
        before.criteria.clone(),
        correlations,
        settings,
    )
}

fn outcome(
    population: Arc<Population>,
    criteria: Arc<[AccountCriterion]>,
    correlations: RankCorrelations,
    settings: &Settings,
) -> Option<Outcome> {
    let named = |key: &str| {
        let name = settings.word(key)?;
        criteria
            .iter()
            .position(|criterion| criteria::is_named(criterion, name))
    };
    let worded = |at: &usize| criteria[*at].words().is_some();
    let is_asked = ["rows", "columns"].iter().any(|key| named(key).is_some());
    let mut usual: Vec<usize> = FIRST
        .iter()
        .filter_map(|field| {
            criteria
                .iter()
                .position(|of| of.label == Label::Field(*field))
        })
        .collect();
    if usual.len() < 2 && !is_asked {
        usual = closest(&population, &criteria, (0..criteria.len()).filter(worded));
    }
    usual.extend((0..criteria.len()).filter(worded));
    usual.extend(0..criteria.len());
    let pick = |asked: Option<usize>, other: Option<usize>| {
        asked.or_else(|| usual.iter().copied().find(|at| Some(*at) != other))
    };
    let rows = pick(named("rows"), named("columns"))?;
    let columns = pick(named("columns").filter(|at| *at != rows), Some(rows))?;
    let show = match settings.word("show") {
        Some("correlation") if correlations.criteria.len() > 1 => Show::Correlation,
        _ => Show::CrossTab,
    };
    let table = cross(&population, &criteria, [rows, columns]);
    Some(Outcome::Similarities(Arc::new(SimilaritiesResult {
        population,
        criteria,
        show,
        table,
        correlations,
    })))
}

/// More criteria of words are not tried against each other.
const MOST_TRIED: usize = 16;
/// From this V on two criteria say the same.
const SAME: f64 = 0.98;

/// The two criteria of words that go together most closely without being the same; nothing where none do.
fn closest(
    population: &Population,
    criteria: &[AccountCriterion],
    worded: impl Iterator<Item = usize>,
) -> Vec<usize> {
    let worded: Vec<usize> = worded.take(MOST_TRIED).collect();
    let mut best: Option<(f64, [usize; 2])> = None;
    for (at, &rows) in worded.iter().enumerate() {
        for &columns in &worded[at + 1..] {
            let v = cross(population, criteria, [rows, columns]).cramers_v;
            if v < SAME && best.is_none_or(|(most, _)| v > most) {
                best = Some((v, [rows, columns]));
            }
        }
    }
    best.map_or_else(Vec::new, |(_, pair)| pair.to_vec())
}

/// The groups of a criterion, and that of each member.
fn groups(criterion: &AccountCriterion) -> (Vec<Side>, Vec<Option<usize>>) {
    match &criterion.traits {
        Traits::Figures(values) => bands(values),
        Traits::Steps { words, steps, .. } => (
            words.iter().cloned().map(Side::Word).collect(),
            steps
                .iter()
                .map(|step| step.map(|step| step as usize))
                .collect(),
        ),
        Traits::Names { words, of } => {
            let mut counts = vec![0usize; words.len()];
            of.iter()
                .flatten()
                .for_each(|&word| counts[word as usize] += 1);
            let mut order: Vec<usize> = (0..words.len()).filter(|&at| counts[at] > 0).collect();
            order.sort_by(|&a, &b| counts[b].cmp(&counts[a]).then(words[a].cmp(&words[b])));
            let own = if order.len() > MOST_WORDS {
                MOST_WORDS - 1
            } else {
                order.len()
            };
            let mut place = vec![own; words.len()];
            for (at, &word) in order.iter().take(own).enumerate() {
                place[word] = at;
            }
            let mut sides: Vec<Side> = order[..own]
                .iter()
                .map(|&at| Side::Word(words[at].clone()))
                .collect();
            if own < order.len() {
                sides.push(Side::Others);
            }
            (
                sides,
                of.iter()
                    .map(|word| word.map(|word| place[word as usize]))
                    .collect(),
            )
        }
    }
}

/// Figures in bands of about equal numbers of accounts; equal figures share a band.
fn bands(values: &[f64]) -> (Vec<Side>, Vec<Option<usize>>) {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
    sorted.sort_by(f64::total_cmp);
    let mut starts: Vec<f64> = (0..BANDS)
        .filter_map(|band| sorted.get(band * sorted.len() / BANDS).copied())
        .collect();
    starts.dedup();
    let place = |value: f64| starts.iter().rposition(|start| value >= *start);
    let of: Vec<Option<usize>> = values.iter().map(|&value| place(value)).collect();
    let sides = (0..starts.len())
        .map(|band| {
            let own = sorted
                .iter()
                .copied()
                .filter(|&value| place(value) == Some(band));
            Side::Band(starts[band], own.fold(starts[band], f64::max))
        })
        .collect();
    (sides, of)
}

fn cross(population: &Population, criteria: &[AccountCriterion], pair: [usize; 2]) -> CrossTab {
    let [(rows, row_of), (columns, column_of)] = pair.map(|at| groups(&criteria[at]));
    let mut cells = vec![CrossCell::default(); rows.len() * columns.len()];
    let mut count = 0;
    for (member, both) in row_of.iter().zip(&column_of).enumerate() {
        if let (Some(row), Some(column)) = both {
            cells[row * columns.len() + column]
                .members
                .push(member as u32);
            count += 1;
        }
    }
    let n = count as f64;
    let in_row = |row: usize| -> f64 {
        cells[row * columns.len()..(row + 1) * columns.len()]
            .iter()
            .map(|c| c.members.len())
            .sum::<usize>() as f64
    };
    let in_column = |column: usize| -> f64 {
        (0..rows.len())
            .map(|row| cells[row * columns.len() + column].members.len())
            .sum::<usize>() as f64
    };
    let rows_of: Vec<f64> = (0..rows.len()).map(in_row).collect();
    let columns_of: Vec<f64> = (0..columns.len()).map(in_column).collect();
    let mut chi = Vec::new();
    let mut telling: Option<(f64, usize)> = None;
    let width = columns.len();
    for (at, cell) in cells.iter_mut().enumerate() {
        let known = |member: &&u32| !population.values[**member as usize].is_nan();
        cell.value = sum(cell
            .members
            .iter()
            .filter(known)
            .map(|&m| population.values[m as usize]));
        cell.share = share(cell.value, population.total);
        cell.expected = rows_of[at / width] * columns_of[at % width] / n;
        if cell.expected > 0.0 {
            let residual = (cell.members.len() as f64 - cell.expected) / cell.expected.sqrt();
            chi.push(residual * residual);
            if telling.is_none_or(|(best, _)| residual > best) {
                telling = Some((residual, at));
            }
        }
    }
    let filled = |totals: &[f64]| totals.iter().filter(|total| **total > 0.0).count();
    let freedom = filled(&rows_of).min(filled(&columns_of)).saturating_sub(1);
    let chi_squared = sum(chi);
    CrossTab {
        criteria: pair,
        rows,
        columns,
        cells,
        count,
        chi_squared,
        cramers_v: if freedom > 0 {
            (chi_squared / (n * freedom as f64)).sqrt().min(1.0)
        } else {
            f64::NAN
        },
        telling: telling
            .filter(|(residual, _)| *residual > 1e-9)
            .map(|(_, at)| at),
    }
}

/// Average ranks, from 1.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    for run in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let rank = start as f64 + (run.len() as f64 + 1.0) / 2.0;
        run.iter().for_each(|&at| ranks[at] = rank);
        start += run.len();
    }
    ranks
}

/// Spearman's rank correlation of the pairs that are both known; `NaN` with fewer than four or where one does not vary.
pub fn spearman(one: &[f64], other: &[f64]) -> (f64, usize) {
    let pairs = one
        .iter()
        .zip(other)
        .filter(|(a, b)| !a.is_nan() && !b.is_nan());
    let (a, b): (Vec<f64>, Vec<f64>) = pairs.map(|(a, b)| (*a + 0.0, *b + 0.0)).unzip();
    let count = a.len();
    if count < FEWEST {
        return (f64::NAN, count);
    }
    let (a, b) = (ranks(&a), ranks(&b));
    let middle = mean(&a);
    let product =
        |x: &[f64], y: &[f64]| sum(x.iter().zip(y).map(|(p, q)| (p - middle) * (q - middle)));
    let spread = (product(&a, &a) * product(&b, &b)).sqrt();
    let rho = if spread > 0.0 {
        (product(&a, &b) / spread).clamp(-1.0, 1.0)
    } else {
        f64::NAN
    };
    (rho, count)
}

fn rank_correlations(criteria: &[AccountCriterion]) -> RankCorrelations {
    let own: Vec<usize> = (0..criteria.len())
        .filter(|&at| criteria[at].figures().is_some())
        .take(MOST_MEASURES)
        .collect();
    let figures = |at: usize| criteria[at].figures().unwrap_or_default();
    let pairs = own.iter().flat_map(|&a| own.iter().map(move |&b| (a, b)));
    let (values, counts) = pairs.map(|(a, b)| spearman(figures(a), figures(b))).unzip();
    RankCorrelations {
        criteria: own,
        values,
        counts,
    }
}
