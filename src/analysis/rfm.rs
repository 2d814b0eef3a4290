//! Recency, frequency, monetary value: who bought lately, often and for much, in a grid of scores with named segments.

use std::sync::Arc;

use crate::model::NameId;

use super::accounts::Accounts;
use super::ranked::share;
use super::sum::{median, sum};
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "rfm",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::DatedSales],
    source: "Hughes 1994, Strategic database marketing (quintiles); segments as in trade practice",
    run,
    adjust,
};

/// Scores of each of the three: 1 to this, best last.
pub const STEPS: usize = 5;

/// A group of cells of the grid recency × frequency. Text key `rfm-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(
    missing_docs,
    reason = "each variant is its name; `SEGMENT_OF` says where it lies"
)]
pub enum Segment {
    Champions,
    Loyal,
    PotentialLoyal,
    New,
    Promising,
    NeedAttention,
    AboutToSleep,
    AtRisk,
    CannotLose,
    Hibernating,
}

impl Segment {
    /// Every segment, from the best to those that sleep.
    pub const ALL: [Self; 10] = [
        Self::Champions,
        Self::Loyal,
        Self::PotentialLoyal,
        Self::New,
        Self::Promising,
        Self::NeedAttention,
        Self::AboutToSleep,
        Self::AtRisk,
        Self::CannotLose,
        Self::Hibernating,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Champions => "champions",
            Self::Loyal => "loyal",
            Self::PotentialLoyal => "potential_loyal",
            Self::New => "new",
            Self::Promising => "promising",
            Self::NeedAttention => "need_attention",
            Self::AboutToSleep => "about_to_sleep",
            Self::AtRisk => "at_risk",
            Self::CannotLose => "cannot_lose",
            Self::Hibernating => "hibernating",
        }
    }

    /// The segment of a score of recency and one of frequency, 1 to [`STEPS`] each.
    pub fn of(recency: u8, frequency: u8) -> Self {
        let at = |score: u8| usize::from(score).clamp(1, STEPS) - 1;
        SEGMENT_OF[at(recency)][at(frequency)]
    }
}

/// Rows: recency 1 to 5; columns: frequency 1 to 5.
const SEGMENT_OF: [[Segment; STEPS]; STEPS] = {
    use Segment::{
        AboutToSleep, AtRisk, CannotLose, Champions, Hibernating, Loyal, NeedAttention, New,
        PotentialLoyal, Promising,
    };
    [
        [Hibernating, Hibernating, AtRisk, AtRisk, CannotLose],
        [Hibernating, Hibernating, AtRisk, AtRisk, CannotLose],
        [AboutToSleep, AboutToSleep, NeedAttention, Loyal, Loyal],
        [Promising, PotentialLoyal, PotentialLoyal, Loyal, Loyal],
        [New, PotentialLoyal, PotentialLoyal, Champions, Champions],
    ]
};

/// What counts as a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Different invoices.
    Invoices,
    /// Different days with a purchase.
    Days,
}

impl Occasion {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Invoices => "invoices",
            Self::Days => "days",
        }
    }
}

/// Parameters. Limits are four ascending figures between the five scores; without them the scores are quintiles of ranks.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct RfmParams {
    /// What counts as a purchase (`frequency`); invoices where the ledger names them, else days.
    pub occasion: Option<Occasion>,
    /// Days of silence (`recency_limits`): up to the first scores 5, above the last 1.
    pub recency_limits: Option<[f64; STEPS - 1]>,
    /// Purchases (`frequency_limits`): below the first scores 1, from the last on 5.
    pub frequency_limits: Option<[f64; STEPS - 1]>,
    /// Amounts (`monetary_limits`): below the first scores 1, from the last on 5.
    pub monetary_limits: Option<[f64; STEPS - 1]>,
}

/// One customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RfmItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// Days from the last purchase to the as-of date.
    pub recency_days: i32,
    /// Purchases.
    pub frequency: u32,
    /// Score of the recency, 5 the most recent.
    pub r: u8,
    /// Score of the frequency, 5 the most often.
    pub f: u8,
    /// Score of the amount, 5 the most.
    pub m: u8,
    /// The segment of `r` and `f`.
    pub segment: Segment,
}

/// A segment or a cell: how many, and what they brought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RfmShare {
    /// Customers.
    pub count: usize,
    /// Their measure.
    pub value: f64,
    /// Its share of the total; `NaN` where that is zero or less.
    pub share: f64,
    /// Median of the days since the last purchase; `NaN` of nobody.
    pub silence_days: f64,
}

/// Customers by recency, frequency and amount.
#[derive(Clone, Debug)]
pub struct RfmResult {
    /// The customers.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: RfmParams,
    /// What counted as a purchase.
    pub occasion: Occasion,
    /// One a member, in the order of [`Population::members`].
    pub items: Vec<RfmItem>,
    /// One a segment, in the order of [`Segment::ALL`].
    pub segments: [RfmShare; 10],
    /// By score of recency (row) and of frequency (column), 1 to 5 each.
    pub cells: [[RfmShare; STEPS]; STEPS],
    /// Smallest and largest days of silence of each score of recency; `None` where nobody has it.
    pub recency_range: [Option<(i32, i32)>; STEPS],
    /// Fewest and most purchases of each score of frequency; `None` where nobody has it.
    pub frequency_range: [Option<(u32, u32)>; STEPS],
}

impl RfmParams {
    /// Reads `frequency`, `recency_limits`, `frequency_limits` and `monetary_limits`; what is missing or makes no sense
    /// has its default.
    pub fn read(settings: &Settings) -> Self {
        let limits = |key: &str| {
            let limits: [f64; STEPS - 1] = settings.numbers(key)?.try_into().ok()?;
            limits
                .windows(2)
                .all(|pair| pair[0] < pair[1])
                .then_some(limits)
        };
        Self {
            occasion: match settings.word("frequency") {
                Some("invoices") => Some(Occasion::Invoices),
                Some("days") => Some(Occasion::Days),
                _ => None,
            },
            recency_limits: limits("recency_limits"),
            frequency_limits: limits("frequency_limits"),
            monetary_limits: limits("monetary_limits"),
        }
    }
}

/// The method. A purchase is a line that is no credit note; a customer with credit notes alone is judged by those.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let params = RfmParams::read(context.settings);
    let (measured, days) = accounts.bought()?;
    let invoices = (params.occasion != Some(Occasion::Days))
        .then(|| accounts.purchase_invoices())
        .flatten();
    let as_of = accounts.as_of;
    let (population, account) = accounts.into_population(measured, false);
    let of_invoices = |account: usize| invoices.as_ref().map(|ids| ids.of(account));
    let known: Vec<(i32, u32)> = account
        .iter()
        .map(|&account| {
            let days = days.of(account as usize);
            let last = days.last().map_or(0, |&last| as_of.since(last));
            // A customer whose lines name no invoice still bought on those days.
            let occasions = of_invoices(account as usize)
                .map(<[NameId]>::len)
                .filter(|&count| count > 0)
                .unwrap_or(days.len());
            (last, occasions as u32)
        })
        .collect();
    let occasion = if invoices.is_some() {
        Occasion::Invoices
    } else {
        Occasion::Days
    };
    let population = Arc::new(population);
    let base = Base::new(&population, &known);
    let result = judge(population.clone(), occasion, params, &base);
    Ok(Outcome::Rfm(Arc::new(result)))
}

/// Other limits on the same purchases; another way to count purchases needs the ledger.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Rfm(before) = outcome else {
        return None;
    };
    let params = RfmParams::read(settings);
    if params.occasion != before.params.occasion {
        return None;
    }
    let known: Vec<(i32, u32)> = before
        .items
        .iter()
        .map(|item| (item.recency_days, item.frequency))
        .collect();
    let base = Base::new(&before.population, &known);
    let population = before.population.clone();
    let result = judge(population, before.occasion, params, &base);
    Some(Outcome::Rfm(Arc::new(result)))
}

/// The three figures of each customer, in the order of the members.
struct Base<'a> {
    recency: Vec<f64>,
    frequency: Vec<f64>,
    monetary: &'a [f64],
}

impl<'a> Base<'a> {
    fn new(population: &'a Population, known: &[(i32, u32)]) -> Self {
        Self {
            recency: known.iter().map(|(days, _)| f64::from(*days)).collect(),
            frequency: known.iter().map(|(_, count)| f64::from(*count)).collect(),
            monetary: &population.values,
        }
    }
}

/// Quintiles of ranks, 1 to 5: equal values share their average rank, `⌈5·rank/n⌉`.
pub fn quintiles(values: &[f64]) -> Vec<u8> {
    let n = values.len();
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.sort_unstable_by(|&a, &b| values[a as usize].total_cmp(&values[b as usize]));
    let mut scores = vec![0; n];
    let mut start = 0;
    while start < n {
        let value = values[order[start] as usize];
        let mut end = start;
        while end < n && values[order[end] as usize] == value {
            end += 1;
        }
        // Ranks count from 1: the average of start + 1 ..= end, doubled to stay whole.
        let doubled = start + end + 1;
        let score = (STEPS * doubled).div_ceil(2 * n).clamp(1, STEPS) as u8;
        for &at in &order[start..end] {
            scores[at as usize] = score;
        }
        start = end;
    }
    scores
}

/// The step of a value among ascending limits: 1 below the first, 5 from the last on.
fn step_of(value: f64, limits: &[f64; STEPS - 1]) -> u8 {
    1 + limits.iter().filter(|limit| value >= **limit).count() as u8
}

fn judge(
    population: Arc<Population>,
    occasion: Occasion,
    params: RfmParams,
    base: &Base<'_>,
) -> RfmResult {
    let scores = |values: &[f64], limits: &Option<[f64; STEPS - 1]>| match limits {
        Some(limits) => values.iter().map(|&value| step_of(value, limits)).collect(),
        None => quintiles(values),
    };
    // The shortest silence is the best: negated, the largest.
    let silence: Vec<f64> = base.recency.iter().map(|days| -days).collect();
    let backwards = params
        .recency_limits
        .map(|limits| std::array::from_fn(|at| -limits[STEPS - 2 - at]));
    let r: Vec<u8> = scores(&silence, &backwards);
    let f: Vec<u8> = scores(&base.frequency, &params.frequency_limits);
    let m: Vec<u8> = scores(base.monetary, &params.monetary_limits);
    let items: Vec<RfmItem> = (0..population.members.len())
        .map(|member| RfmItem {
            member: member as u32,
            recency_days: base.recency[member] as i32,
            frequency: base.frequency[member] as u32,
            r: r[member],
            f: f[member],
            m: m[member],
            segment: Segment::of(r[member], f[member]),
        })
        .collect();
    let shares = |belongs: &dyn Fn(&RfmItem) -> bool| of_group(&population, &items, belongs);
    let segments = Segment::ALL.map(|segment| shares(&|item| item.segment == segment));
    let cells = std::array::from_fn(|row| {
        std::array::from_fn(|column| {
            shares(&|item| usize::from(item.r) == row + 1 && usize::from(item.f) == column + 1)
        })
    });
    let recency_range = std::array::from_fn(|step| {
        let of = items.iter().filter(|item| usize::from(item.r) == step + 1);
        range(of.map(|item| item.recency_days))
    });
    let frequency_range = std::array::from_fn(|step| {
        let of = items.iter().filter(|item| usize::from(item.f) == step + 1);
        range(of.map(|item| item.frequency))
    });
    RfmResult {
        population,
        params,
        occasion,
        items,
        segments,
        cells,
        recency_range,
        frequency_range,
    }
}

fn range<T: Copy + Ord>(values: impl Iterator<Item = T>) -> Option<(T, T)> {
    values.fold(None, |range, value| match range {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}

fn of_group(
    population: &Population,
    items: &[RfmItem],
    belongs: &dyn Fn(&RfmItem) -> bool,
) -> RfmShare {
    let own: Vec<&RfmItem> = items.iter().filter(|item| belongs(item)).collect();
    let value = sum(own
        .iter()
        .map(|item| population.values[item.member as usize]));
    let days: Vec<f64> = own
        .iter()
        .map(|item| f64::from(item.recency_days))
        .collect();
    RfmShare {
        count: own.len(),
        value,
        share: share(value, population.total),
        silence_days: median(&days),
    }
}
