//! Segments: accounts that are alike on criteria of every kind, how many kinds there are, and what sets each apart.

pub mod gower;
pub mod kmeans;
pub mod map;
pub mod pam;
mod traits;

use std::sync::Arc;

use gower::{Distances, Feature};
use kmeans::{Scaling, apart, kmeans};
use pam::{Partition, pam, silhouettes};
use traits::describe;

use super::accounts::Accounts;
use super::criteria::{self, AccountCriterion, Traits};
use super::matrix::Label;
use super::sum::{mean, sum};
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "segments",
    places: &[(Group::Customers, Family::Segments)],
    needs: &[Need::SegmentCriteria],
    source: "Gower 1971, A general coefficient of similarity; Kaufman & Rousseeuw 1990, Finding groups in data (PAM); Schubert & Rousseeuw 2021 (FastPAM); k-means: Hartigan & Wong 1979",
    run,
    adjust,
};

/// Segments tried where their number is not set: 2 to this.
pub const MOST_SEGMENTS: usize = 8;
/// Fewer accounts than this are no population to cut up.
const FEWEST: usize = 8;
/// Above this many accounts a sample of [`SAMPLE`] is cut up, the others follow the nearest medoid (CLARA, Kaufman &
/// Rousseeuw 1990).
const MOST_PAIRS: usize = 5_000;
/// Accounts of that sample, evenly spread over all.
const SAMPLE: usize = 3_000;
/// Starts of k-means.
const STARTS: usize = 60;

/// How accounts are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Grouping {
    /// Around typical accounts, by Gower's distance: criteria of every kind.
    #[default]
    Pam,
    /// Around means: figures alone.
    KMeans,
}

impl Grouping {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pam => "pam",
            Self::KMeans => "kmeans",
        }
    }
}

/// Parameters.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SegmentsParams {
    /// How accounts are grouped (`method`: `pam` or `kmeans`).
    pub grouping: Grouping,
    /// How many segments (`k`); by the mean silhouette where not set.
    pub k: Option<usize>,
    /// The criteria (`criteria`), by field id or header; the usual ones where none is set.
    pub criteria: Vec<String>,
    /// Criteria whose figures are codes (`categories`).
    pub categories: Vec<String>,
    /// How k-means makes figures comparable (`scaling`: `z`, `log_z`, `log1p_z`, `none`).
    pub scaling: Scaling,
    /// Whether the accounts are drawn as a map (`picture=map`) instead of a table of what sets segments apart.
    pub is_map: bool,
}

impl SegmentsParams {
    /// Reads `method`, `k`, `criteria`, `categories`, `scaling` and `picture`; what is missing or makes no sense has its default.
    pub fn read(settings: &Settings) -> Self {
        Self {
            grouping: match settings.word("method") {
                Some("kmeans") => Grouping::KMeans,
                _ => Grouping::Pam,
            },
            k: settings
                .number("k")
                .filter(|k| (2.0..=20.0).contains(k))
                .map(|k| k.round() as usize),
            criteria: criteria::listed(settings, "criteria"),
            categories: criteria::listed(settings, "categories"),
            scaling: Scaling::of(settings.word("scaling")),
            is_map: settings.word("picture") == Some("map"),
        }
    }
}

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SegmentItem {
    /// Index into [`SegmentsResult::segments`].
    pub segment: u32,
    /// How much nearer its own segment is than the next one, −1 to 1; `NaN` outside the sample.
    pub silhouette: f64,
}

/// What sets a segment apart in one criterion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trait {
    /// Index into [`SegmentsResult::criteria`].
    pub criterion: usize,
    /// The word it is about, where the criterion has words without an order.
    pub word: Option<u32>,
    /// The mean of the segment, or the share of it that has the word; `NaN` where nothing is known.
    pub here: f64,
    /// The same of all.
    pub all: f64,
    /// The difference in standard deviations of all.
    pub difference: f64,
}

/// A segment.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentShare {
    /// Accounts.
    pub count: usize,
    /// Their measure.
    pub value: f64,
    /// Its share of the total; `NaN` where that is zero or less.
    pub share: f64,
    /// Mean silhouette of its accounts.
    pub silhouette: f64,
    /// Its most typical account: index into the members.
    pub medoid: u32,
    /// One a criterion, in their order; of words the one that differs most.
    pub traits: Vec<Trait>,
    /// Indices into `traits`, what differs most first.
    pub order: Vec<usize>,
}

/// Segments of accounts.
#[derive(Clone, Debug)]
pub struct SegmentsResult {
    /// The accounts; `NaN` where one has no measure.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: SegmentsParams,
    /// What they were grouped by, one value a member.
    pub criteria: Arc<[AccountCriterion]>,
    /// Everything they could be grouped by: label and id.
    pub offered: Arc<[(Label, String)]>,
    /// Mean silhouette of each number of segments that was tried.
    pub tried: Vec<(usize, f64)>,
    /// Mean silhouette.
    pub silhouette: f64,
    /// Sum of the distances to the medoids, or of the squared distances to the means.
    pub loss: f64,
    /// What the segments hold, the one that brings most first.
    pub segments: Vec<SegmentShare>,
    /// One a member.
    pub items: Vec<SegmentItem>,
    /// Accounts of the sample that was cut up, where there were too many.
    pub sample: Option<usize>,
    /// The accounts on a plane, where a map is asked for.
    pub map: Option<map::SegmentMap>,
}

impl SegmentsResult {
    /// How many segments.
    pub fn k(&self) -> usize {
        self.segments.len()
    }
}

/// What says how a customer stands with us: taken beside the measure where the data have at least [`ENOUGH`] of them, so that
/// master data do not drown it.
const STANDING: &[Field] = &[
    Field::RelationshipType,
    Field::ShareOfPurchases,
    Field::Profitability,
    Field::Cooperation,
    Field::Outlook,
    Field::Satisfaction,
    Field::Loyalty,
    Field::Complaints,
    Field::Risk,
    Field::Probability,
];
const ENOUGH: usize = 4;

/// The method.
///
/// # Errors
/// [`Need::SegmentCriteria`] where fewer than two criteria tell accounts apart or fewer than eight accounts have them;
/// [`Need::AnyTable`] where the work was cancelled.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let params = SegmentsParams::read(context.settings);
    let all = criteria::of_accounts(&accounts);
    let offered = all
        .iter()
        .map(|of| (of.label.clone(), of.id.clone()))
        .collect();
    let chosen = chosen(all, &params);
    let measured = [&context.question.measure, &Measure::Revenue]
        .into_iter()
        .find_map(|measure| accounts.measured(measure));
    let measured = measured.unwrap_or_else(|| accounts.unmeasured());
    let (mut population, stay) = accounts.into_population(measured, true);
    let chosen: Vec<AccountCriterion> =
        chosen.iter().map(|criterion| criterion.of(&stay)).collect();
    let rows = enough(&chosen, stay.len(), params.grouping);
    let unknown = stay.len() - rows.len();
    if chosen.len() < 2 || rows.len() < FEWEST {
        return Err(Need::SegmentCriteria.into());
    }
    if unknown > 0 {
        population.members = rows
            .iter()
            .map(|&at| population.members[at as usize].clone())
            .collect();
        population.values = rows
            .iter()
            .map(|&at| population.values[at as usize])
            .collect();
        population.total = sum(population.values.iter().copied().filter(|v| !v.is_nan()));
        population
            .left_out
            .push(LeftOut::accounts(Reason::NotEnoughData, unknown));
    }
    population
        .left_out
        .retain(|left| left.reason != Reason::NoSale && left.reason != Reason::MissingValue);
    let criteria: Vec<AccountCriterion> =
        chosen.iter().map(|criterion| criterion.of(&rows)).collect();
    let cut = match params.grouping {
        Grouping::Pam => by_medoids(&criteria, rows.len(), params.k, context),
        Grouping::KMeans => by_means(&criteria, rows.len(), &params, context),
    };
    let cut = cut.ok_or(Need::SegmentCriteria)?;
    let all: Vec<u32> = (0..rows.len() as u32).collect();
    let features: Vec<Feature> = criteria.iter().map(|of| feature(of, &all)).collect();
    let go_on = || !context.progress.cancelled();
    let map = params
        .is_map
        .then(|| map::map(rows.len(), &features, go_on))
        .flatten();
    let mut result = describe(Arc::new(population), criteria.into(), offered, cut, params);
    result.map = map;
    Ok(Outcome::Segments(Arc::new(result)))
}

/// Anything else needs the distances anew.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

fn chosen(all: Vec<AccountCriterion>, params: &SegmentsParams) -> Vec<AccountCriterion> {
    let coded = |criterion: AccountCriterion| {
        let code = params
            .categories
            .iter()
            .any(|name| criteria::is_named(&criterion, name));
        if code {
            criterion.as_names()
        } else {
            criterion
        }
    };
    let asked = |criterion: &AccountCriterion| {
        let mut names = params.criteria.iter().chain(&params.categories);
        names.any(|name| criteria::is_named(criterion, name))
    };
    let stands = |criterion: &AccountCriterion| match criterion.label {
        Label::Field(field) => STANDING.contains(&field),
        Label::Measure(_) => true,
        _ => false,
    };
    let rated = all.iter().filter(|criterion| stands(criterion)).count() > ENOUGH;
    let usual = |criterion: &AccountCriterion| !rated || stands(criterion);
    let orders = params.grouping == Grouping::KMeans;
    let picked = all
        .into_iter()
        .filter(|criterion| match params.criteria.is_empty() {
            true => usual(criterion),
            false => asked(criterion),
        });
    let coded = picked.map(coded);
    coded
        .filter(|criterion| !orders || criterion.figures().is_some())
        .collect()
}

/// The accounts of which at least half of the criteria are known; for means, all of them.
fn enough(criteria: &[AccountCriterion], count: usize, grouping: Grouping) -> Vec<u32> {
    let known = |account: usize| criteria.iter().filter(|of| of.knows(account)).count();
    let least = match grouping {
        Grouping::Pam => criteria.len().div_ceil(2),
        Grouping::KMeans => criteria.len(),
    };
    (0..count)
        .filter(|&account| known(account) >= least)
        .map(|account| account as u32)
        .collect()
}

/// A partition of all accounts.
struct Cut {
    group: Vec<usize>,
    medoids: Vec<usize>,
    silhouettes: Vec<f64>,
    loss: f64,
    tried: Vec<(usize, f64)>,
    sample: Option<usize>,
}

/// The numbers of segments to try: at most as many as leave three accounts a segment.
fn trials(asked: Option<usize>, count: usize) -> Vec<usize> {
    match asked {
        Some(k) => vec![k.min(count)],
        None => (2..=MOST_SEGMENTS.min(count / 3).max(2)).collect(),
    }
}

fn feature(criterion: &AccountCriterion, rows: &[u32]) -> Feature {
    match &criterion.of(rows).traits {
        Traits::Figures(values) | Traits::Steps { scores: values, .. } => {
            Feature::Figures(values.clone())
        }
        Traits::Names { of, .. } => Feature::Names(of.clone()),
    }
}

/// Accounts of a sample, evenly spread.
fn spread(count: usize, of: usize) -> Vec<u32> {
    (0..of).map(|at| (at * count / of) as u32).collect()
}

fn by_medoids(
    criteria: &[AccountCriterion],
    count: usize,
    k: Option<usize>,
    context: &Context<'_>,
) -> Option<Cut> {
    let progress = context.progress;
    let sample = (count > MOST_PAIRS).then(|| spread(count, SAMPLE));
    let rows = sample
        .clone()
        .unwrap_or_else(|| (0..count as u32).collect());
    let features: Vec<Feature> = criteria.iter().map(|of| feature(of, &rows)).collect();
    let trials = trials(k, rows.len());
    let steps = trials.len() as u64 + 1;
    let go_on = || !progress.cancelled();
    let distances = Distances::gower(rows.len(), &features, go_on)?;
    progress.report(1, steps);
    let mut best: Option<(f64, Partition, Vec<f64>)> = None;
    let mut tried = Vec::new();
    for (step, k) in trials.into_iter().enumerate() {
        let partition = pam(&distances, k, go_on)?;
        let each = silhouettes(&distances, &partition);
        let silhouette = mean(&each);
        tried.push((k, silhouette));
        if best.as_ref().is_none_or(|best| silhouette > best.0 + 1e-9) {
            best = Some((silhouette, partition, each));
        }
        progress.report(step as u64 + 2, steps);
    }
    let (_, partition, each) = best?;
    let Some(sample) = sample else {
        return Some(Cut {
            group: partition.group,
            medoids: partition.medoids,
            silhouettes: each,
            loss: partition.loss,
            tried,
            sample: None,
        });
    };
    let whole: Vec<u32> = (0..count as u32).collect();
    let features: Vec<Feature> = criteria.iter().map(|of| feature(of, &whole)).collect();
    let medoids: Vec<usize> = partition
        .medoids
        .iter()
        .map(|&at| sample[at] as usize)
        .collect();
    let (group, loss) = gower::follow(count, &features, &medoids, go_on)?;
    let mut all = vec![f64::NAN; count];
    for (&account, silhouette) in sample.iter().zip(each) {
        all[account as usize] = silhouette;
    }
    Some(Cut {
        group,
        medoids,
        silhouettes: all,
        loss,
        tried,
        sample: Some(sample.len()),
    })
}

fn by_means(
    criteria: &[AccountCriterion],
    count: usize,
    params: &SegmentsParams,
    context: &Context<'_>,
) -> Option<Cut> {
    let progress = context.progress;
    let columns: Vec<Vec<f64>> = criteria
        .iter()
        .filter_map(|of| Some(params.scaling.scaled(of.figures()?)))
        .collect();
    let points: Vec<Vec<f64>> = (0..count)
        .map(|at| columns.iter().map(|column| column[at]).collect())
        .collect();
    if points.iter().flatten().any(|part| !part.is_finite()) {
        return None;
    }
    let sampled = count > MOST_PAIRS;
    let rows = if sampled {
        spread(count, SAMPLE)
    } else {
        (0..count as u32).collect()
    };
    let go_on = || !progress.cancelled();
    let trials = trials(params.k, count);
    let steps = trials.len() as u64;
    let starts = (STARTS * 2_000 / count.max(2_000)).max(8);
    let mut best: Option<(f64, kmeans::Means, Vec<f64>)> = None;
    let mut tried = Vec::new();
    for (step, k) in trials.into_iter().enumerate() {
        let means = kmeans(&points, k, starts, go_on)?;
        let each = of_points(&points, &rows, &means.group, k, go_on)?;
        let known: Vec<f64> = rows.iter().map(|&row| each[row as usize]).collect();
        let silhouette = mean(&known);
        tried.push((k, silhouette));
        if best.as_ref().is_none_or(|best| silhouette > best.0 + 1e-9) {
            best = Some((silhouette, means, each));
        }
        progress.report(step as u64 + 1, steps);
    }
    let (_, means, each) = best?;
    let medoids = (0..means.centers.len())
        .map(|group| {
            let own = (0..count).filter(|&at| means.group[at] == group);
            let near = |at: &usize| apart(&points[*at], &means.centers[group]);
            own.min_by(|a, b| near(a).total_cmp(&near(b)).then(a.cmp(b)))
                .unwrap_or(0)
        })
        .collect();
    Some(Cut {
        group: means.group,
        medoids,
        silhouettes: each,
        loss: means.inertia,
        tried,
        sample: sampled.then_some(rows.len()),
    })
}

/// Silhouettes by Euclidean distance, of the accounts `rows` among one another; `NaN` for the others.
fn of_points(
    points: &[Vec<f64>],
    rows: &[u32],
    group: &[usize],
    k: usize,
    go_on: impl Fn() -> bool,
) -> Option<Vec<f64>> {
    let mut all = vec![f64::NAN; points.len()];
    let mut sizes = vec![0usize; k];
    for &row in rows {
        sizes[group[row as usize]] += 1;
    }
    let mut sums = vec![0.0; k];
    for &row in rows {
        if !go_on() {
            return None;
        }
        let at = row as usize;
        sums.fill(0.0);
        for &other in rows {
            sums[group[other as usize]] += apart(&points[at], &points[other as usize]).sqrt();
        }
        all[at] = pam::silhouette(&sums, &sizes, group[at]);
    }
    Some(all)
}
