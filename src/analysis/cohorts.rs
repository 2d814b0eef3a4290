//! Cohorts: customers by the period of their first purchase, and how many still buy so many periods later.

use std::sync::Arc;

use super::accounts::Accounts;
use super::periods::{PeriodTotals, period_of};
use super::purchases::Purchases;
use super::sum::{Sum, sum};
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::{Day, Month, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "cohorts",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::DatedSales],
    source: "Cohort analysis (Glenn 1977, Cohort analysis), by the period of the first purchase",
    run,
    adjust,
};

/// Most periods that are drawn month by month unless asked for.
const READABLE: usize = 18;

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Shown {
    /// The share of the cohort that bought.
    #[default]
    Active,
    /// What it brought.
    Revenue,
}

impl Shown {
    /// The id, as the setting `show` has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Revenue => "revenue",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct CohortsParams {
    /// Months a period (`step`: `month`, `quarter`, `year`); without it the shortest that gives at most 18 of them.
    pub months: Option<i32>,
    /// What a cell shows (`show`: `active`, `revenue`).
    pub shown: Shown,
}

impl CohortsParams {
    /// Reads `step` and `show`; what is missing has its default.
    pub fn read(settings: &Settings) -> Self {
        Self {
            months: step(settings),
            shown: match settings.word("show") {
                Some("revenue") => Shown::Revenue,
                _ => Shown::Active,
            },
        }
    }
}

/// The setting `step` in months.
pub(super) fn step(settings: &Settings) -> Option<i32> {
    match settings.word("step")? {
        "month" => Some(1),
        "quarter" => Some(3),
        "year" => Some(12),
        _ => None,
    }
}

/// The customers of one first period.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// The period, counted from the first of the ledger.
    pub period: u32,
    /// Its first month.
    pub start: Month,
    /// Customers.
    pub size: usize,
    /// How many of them bought so many periods after the first, up to the as-of date; the first is all of them.
    pub active: Vec<u32>,
    /// What they brought then; what was credited before their first purchase counts with the first.
    pub revenue: Vec<f64>,
}

impl Cohort {
    /// The share that bought so many periods after the first; `NaN` where that lies ahead.
    pub fn share(&self, age: usize) -> f64 {
        match self.active.get(age) {
            Some(&active) => f64::from(active) / self.size as f64,
            None => f64::NAN,
        }
    }
}

/// The cohorts of a ledger.
#[derive(Clone, Debug)]
pub struct CohortsResult {
    /// The customers; their values are what they brought in all.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: CohortsParams,
    /// Months a period.
    pub months: i32,
    /// Those that have customers, oldest first.
    pub cohorts: Vec<Cohort>,
    /// Cohort of each member: an index into `cohorts`.
    pub cohort_of: Vec<u32>,
    /// Periods after its first in which each member bought, ascending, the first included.
    pub ages: Arc<[Box<[u16]>]>,
    /// Share of all customers that bought so many periods after their first, over the cohorts that have completed that
    /// period; `NaN` where none has.
    pub average: Vec<f64>,
    /// Whether the last period goes on beyond the as-of date.
    pub partial: bool,
}

/// The method. A purchase is a line that is no credit note; a customer with credit notes alone is judged by those. Purchases before
/// the chosen period count for who is new in it.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let params = CohortsParams::read(context.settings);
    let (from, end) = context.question.period.unzip();
    let reach = Question {
        period: None,
        as_of: match (context.question.as_of, end) {
            (Some(day), Some(end)) => Some(day.min(end)),
            (day, end) => day.or(end),
        },
        ..context.question.clone()
    };
    let context = Context {
        question: &reach,
        ..*context
    };
    let accounts = Accounts::new(&context)?;
    let (mut measured, days) = accounts.bought()?;
    let months = params.months.unwrap_or_else(|| readable(&accounts));
    let (_, totals) = accounts
        .by_period(&measured.measure, months)
        .ok_or(Need::DatedSales)?;
    if let Some(start) = from {
        let mut earlier = 0;
        for (account, value) in measured.values.iter_mut().enumerate() {
            if !value.is_nan() && days.of(account).first().is_some_and(|day| *day < start) {
                *value = f64::NAN;
                earlier += 1;
            }
        }
        if earlier > 0 {
            measured
                .left_out
                .push(LeftOut::accounts(Reason::Filtered, earlier));
        }
    }
    let (population, account) = accounts.into_population(measured, false);
    let result = gather(Arc::new(population), &account, (&days, &totals), params);
    Ok(Outcome::Cohorts(Arc::new(result)))
}

/// Revenue instead of shares needs no data; other periods do.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Cohorts(before) = outcome else {
        return None;
    };
    let params = CohortsParams::read(settings);
    (params.months == before.params.months).then(|| {
        Outcome::Cohorts(Arc::new(CohortsResult {
            params,
            ..(**before).clone()
        }))
    })
}

fn readable(accounts: &Accounts<'_>) -> i32 {
    let span = |months: i32| {
        let first = period_of(accounts.first_day()?, months)?;
        usize::try_from(period_of(accounts.as_of, months)? - first + 1).ok()
    };
    [1, 3]
        .into_iter()
        .find(|&months| span(months).is_some_and(|count| count <= READABLE))
        .unwrap_or(12)
}

fn gather(
    population: Arc<Population>,
    account: &[u32],
    (days, totals): (&Purchases<Day>, &PeriodTotals),
    params: CohortsParams,
) -> CohortsResult {
    let months = totals.months;
    let period = |day: Day| period_of(day, months).map_or(0, |period| period - totals.first);
    let mut slots: Vec<Option<Building>> = vec![None; totals.count];
    let mut first_of = Vec::with_capacity(account.len());
    let mut ages: Vec<Box<[u16]>> = Vec::with_capacity(account.len());
    for &account in account {
        let days = days.of(account as usize);
        let first = days.first().map_or(0, |day| period(*day)).max(0) as usize;
        let first = first.min(totals.count - 1);
        let mut own: Vec<u16> = days
            .iter()
            .map(|day| (period(*day) - first as i32).max(0) as u16)
            .collect();
        own.dedup();
        let slot = slots[first].get_or_insert_with(|| Building::new(totals.count - first));
        slot.size += 1;
        for &age in &own {
            if let Some(active) = slot.active.get_mut(usize::from(age)) {
                *active += 1;
            }
        }
        for &(at, value) in totals.of(account as usize) {
            let age = (at as usize).saturating_sub(first);
            if let Some(sum) = slot.revenue.get_mut(age) {
                sum.add(value);
            }
        }
        first_of.push(first);
        ages.push(own.into());
    }
    let mut index_of = vec![0u32; totals.count];
    let mut cohorts = Vec::new();
    for (period, slot) in slots.into_iter().enumerate() {
        let Some(slot) = slot else { continue };
        index_of[period] = cohorts.len() as u32;
        cohorts.push(Cohort {
            period: period as u32,
            start: totals.month(period),
            size: slot.size,
            active: slot.active,
            revenue: slot.revenue.iter().map(|sum| sum.value()).collect(),
        });
    }
    let partial = totals.is_partial(population.as_of);
    CohortsResult {
        average: average(&cohorts, partial),
        cohort_of: first_of.into_iter().map(|first| index_of[first]).collect(),
        ages: ages.into(),
        population,
        params,
        months,
        cohorts,
        partial,
    }
}

/// A cohort while it is counted.
#[derive(Clone)]
struct Building {
    size: usize,
    active: Vec<u32>,
    revenue: Vec<Sum>,
}

impl Building {
    fn new(periods: usize) -> Self {
        Self {
            size: 0,
            active: vec![0; periods],
            revenue: vec![Sum::default(); periods],
        }
    }
}

fn average(cohorts: &[Cohort], partial: bool) -> Vec<f64> {
    let longest = cohorts.iter().map(|cohort| cohort.active.len()).max();
    (0..longest.unwrap_or(0))
        .map(|age| {
            let whole = || {
                cohorts
                    .iter()
                    .filter(|cohort| age + usize::from(partial) < cohort.active.len())
            };
            let size = sum(whole().map(|cohort| cohort.size as f64));
            let active = sum(whole().map(|cohort| f64::from(cohort.active[age])));
            if size > 0.0 { active / size } else { f64::NAN }
        })
        .collect()
}
