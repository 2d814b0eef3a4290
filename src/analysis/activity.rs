//! Who still buys: active, inactive, lost, new, reactivated, and quiet by the customer's own cadence.

use std::sync::Arc;

use crate::model::Day;

use super::accounts::Accounts;
use super::ranked::share;
use super::sum::{median, sum};
use super::{
    Context, Family, Group, Method, Need, Outcome, Population, Reason, Settings, Unavailable, Unit,
};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "activity",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::DatedSales],
    source: "Folioscope: last purchase within one or two windows; silence against the customer's own median gap",
    run,
    adjust,
};

/// How a customer stands at the as-of date; each has exactly one. Text key `activity-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityStatus {
    /// First purchase within the last window.
    New,
    /// Bought again within the window, after a gap longer than it.
    Reactivated,
    /// Last purchase within the window.
    Active,
    /// Last purchase between one and two windows ago.
    Inactive,
    /// Last purchase more than two windows ago.
    Lost,
}

impl ActivityStatus {
    /// Every status, best first.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Reactivated,
        Self::Active,
        Self::Inactive,
        Self::Lost,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Reactivated => "reactivated",
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Lost => "lost",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityParams {
    /// The window in months (`months`, default 12).
    pub months: i32,
    /// How many times the customer's own median gap counts as quiet (`cadence`, default 3).
    pub cadence: f64,
    /// The least silence in days that counts as quiet (`quiet_days`, default 30).
    pub quiet_days: i32,
}

/// One customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// How it stands.
    pub status: ActivityStatus,
    /// Whether it is silent for longer than its own cadence allows (and not yet inactive by the calendar).
    pub quiet: bool,
    /// Days since the last purchase.
    pub silence_days: i32,
    /// Median days between its purchase days; `NaN` with fewer than two of them.
    pub median_gap_days: f64,
    /// Different days on which it bought.
    pub purchase_days: u32,
}

/// One status: how many, and what they brought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityCount {
    /// Which.
    pub status: ActivityStatus,
    /// Customers.
    pub count: usize,
    /// Their measure over the whole period.
    pub value: f64,
    /// Its share of the total; `NaN` where that is zero or less.
    pub share: f64,
}

/// How the customers stand.
#[derive(Clone, Debug)]
pub struct ActivityResult {
    /// The customers.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: ActivityParams,
    /// One a member, in the order of [`Population::members`].
    pub items: Vec<ActivityItem>,
    /// One a status, in the order of [`ActivityStatus::ALL`].
    pub counts: [ActivityCount; 5],
    /// Customers that are quiet, and what they brought.
    pub quiet: (usize, f64),
    /// Customers with a sale in the window ÷ all, those of the evaluation sheet that never bought included.
    pub coverage: f64,
    /// Purchase days, so that another window needs no ledger.
    pub history: Arc<History>,
}

impl ActivityParams {
    /// Reads `months`, `cadence` and `quiet_days`; what is missing or out of range has its default.
    pub fn read(settings: &Settings) -> Self {
        let whole = |key: &str, low: f64, high: f64, default: i32| {
            settings
                .number(key)
                .filter(|number| (low..=high).contains(number))
                .map_or(default, |number| number.round() as i32)
        };
        Self {
            months: whole("months", 1.0, 120.0, 12),
            cadence: settings
                .number("cadence")
                .filter(|number| (1.0..=100.0).contains(number))
                .unwrap_or(3.0),
            quiet_days: whole("quiet_days", 0.0, 3650.0, 30),
        }
    }
}

/// The method. A purchase is a line that is no credit note; a customer with credit notes alone is judged by those.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let (measured, days) = accounts.bought()?;
    let (population, account) = accounts.into_population(measured, false);
    let params = ActivityParams::read(context.settings);
    let history = History {
        days: account
            .iter()
            .map(|&account| Cadence::new(days.of(account as usize)))
            .collect(),
        gaps: account
            .iter()
            .map(|&account| gaps(days.of(account as usize)))
            .collect(),
    };
    Ok(Outcome::Activity(Arc::new(judge(
        Arc::new(population),
        Arc::new(history),
        params,
    ))))
}

/// Other windows on the same purchase days.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Activity(before) = outcome else {
        return None;
    };
    Some(Outcome::Activity(Arc::new(judge(
        before.population.clone(),
        before.history.clone(),
        ActivityParams::read(settings),
    ))))
}

/// What the purchase days of each member say, whatever the window.
#[derive(Debug, Default)]
pub struct History {
    days: Vec<Cadence>,
    /// Gaps in days, in order; together with the last day they give every purchase day back.
    gaps: Vec<Box<[i32]>>,
}

#[derive(Clone, Copy, Debug)]
struct Cadence {
    first: Day,
    last: Day,
    median_gap_days: f64,
    purchase_days: u32,
}

impl Cadence {
    fn new(days: &[Day]) -> Self {
        let gaps: Vec<f64> = days
            .windows(2)
            .map(|pair| f64::from(pair[1].since(pair[0])))
            .collect();
        Self {
            first: days.first().copied().unwrap_or(Day::NONE),
            last: days.last().copied().unwrap_or(Day::NONE),
            median_gap_days: median(&gaps),
            purchase_days: days.len() as u32,
        }
    }
}

fn gaps(days: &[Day]) -> Box<[i32]> {
    days.windows(2).map(|pair| pair[1].since(pair[0])).collect()
}

fn judge(
    population: Arc<Population>,
    history: Arc<History>,
    params: ActivityParams,
) -> ActivityResult {
    let as_of = population.as_of;
    let window = as_of.plus_months(-params.months);
    let twice = as_of.plus_months(-2 * params.months);
    let items: Vec<ActivityItem> = history
        .days
        .iter()
        .zip(&history.gaps)
        .enumerate()
        .map(|(member, (cadence, gaps))| {
            let silence_days = as_of.since(cadence.last);
            let status = if cadence.last <= twice {
                ActivityStatus::Lost
            } else if cadence.last <= window {
                ActivityStatus::Inactive
            } else if cadence.first > window {
                ActivityStatus::New
            } else if came_back(cadence.last, gaps, window, params.months) {
                ActivityStatus::Reactivated
            } else {
                ActivityStatus::Active
            };
            let patience =
                (params.cadence * cadence.median_gap_days).max(f64::from(params.quiet_days));
            // One purchase day makes no cadence to fall silent against.
            let has_cadence = !cadence.median_gap_days.is_nan();
            ActivityItem {
                member: member as u32,
                status,
                quiet: has_cadence && cadence.last > window && f64::from(silence_days) > patience,
                silence_days,
                median_gap_days: cadence.median_gap_days,
                purchase_days: cadence.purchase_days,
            }
        })
        .collect();
    count(population, history, params, items)
}

/// Whether a purchase within the window followed a gap longer than the window.
fn came_back(last: Day, gaps: &[i32], window: Day, months: i32) -> bool {
    let mut day = last;
    for &gap in gaps.iter().rev() {
        if day <= window {
            return false;
        }
        let before = Day(day.0 - gap);
        if before <= day.plus_months(-months) {
            return true;
        }
        day = before;
    }
    false
}

fn count(
    population: Arc<Population>,
    history: Arc<History>,
    params: ActivityParams,
    items: Vec<ActivityItem>,
) -> ActivityResult {
    let value = |item: &ActivityItem| population.values[item.member as usize];
    let counts = ActivityStatus::ALL.map(|status| {
        let of_status = || items.iter().filter(move |item| item.status == status);
        let value = sum(of_status().map(value));
        ActivityCount {
            status,
            count: of_status().count(),
            value,
            share: share(value, population.total),
        }
    });
    let quiet = || items.iter().filter(|item| item.quiet);
    let bought: usize = counts[..3].iter().map(|count| count.count).sum();
    let silent = population.left_out.iter();
    let silent = silent.filter(|left| left.reason == Reason::NoSale && left.unit == Unit::Accounts);
    let all = items.len() + silent.map(|left| left.count).sum::<usize>();
    ActivityResult {
        params,
        counts,
        quiet: (quiet().count(), sum(quiet().map(value))),
        coverage: bought as f64 / all as f64,
        items,
        population,
        history,
    }
}
