//! Recurring revenue by period: what is new, expands, contracts, churns and comes back, and how much is retained.

use std::sync::Arc;

use super::accounts::Accounts;
use super::cohorts::step;
use super::periods::PeriodTotals;
use super::sum::{Sum, median};
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Unavailable,
};
use crate::model::{Measure, Month};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "recurring",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::Periods],
    source: "Recurring revenue and its movements as in subscription trade practice (MRR, NRR, GRR)",
    run,
    adjust: super::registry::as_it_is,
};

/// How the revenue of an account moved from one period to the next; text key `recurring-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flow {
    /// Above zero for the first time.
    New,
    /// Above zero again.
    Reactivated,
    /// More than before.
    Expansion,
    /// Less than before.
    Contraction,
    /// Above zero before, not any more.
    Churned,
}

impl Flow {
    /// Every movement: gains, then losses.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Reactivated,
        Self::Expansion,
        Self::Contraction,
        Self::Churned,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Reactivated => "reactivated",
            Self::Expansion => "expansion",
            Self::Contraction => "contraction",
            Self::Churned => "churned",
        }
    }

    /// The movement from one figure to the next; `None` where both are the same. `seen`: it was above zero at any time
    /// before.
    pub fn of(before: f64, now: f64, seen: bool) -> Option<Self> {
        match (before > 0.0, now > 0.0) {
            (false, true) if seen => Some(Self::Reactivated),
            (false, true) => Some(Self::New),
            (true, false) => Some(Self::Churned),
            _ if now > before => Some(Self::Expansion),
            _ if now < before => Some(Self::Contraction),
            _ => None,
        }
    }
}

/// One period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecurringPeriod {
    /// Its first month.
    pub start: Month,
    /// Its revenue: that of the period before and the five movements.
    pub revenue: f64,
    /// Customers above zero.
    pub active: usize,
    /// Sum of the changes of each movement, in the order of [`Flow::ALL`]; below zero for contraction and churn.
    pub flows: [f64; 5],
    /// Customers of each movement.
    pub counts: [usize; 5],
    /// Net revenue retention: (revenue before + expansion + contraction + churn) ÷ revenue before; `NaN` where that is
    /// zero or less.
    pub net: f64,
    /// Gross revenue retention: the same without expansion.
    pub gross: f64,
}

impl RecurringPeriod {
    /// One movement.
    pub fn flow(&self, flow: Flow) -> f64 {
        self.flows[flow as usize]
    }
}

/// Periods in which an account bought, and what it brought in each; ascending.
pub type Totals = Box<[(u32, f64)]>;

/// Recurring revenue over the periods of a ledger.
#[derive(Clone, Debug)]
pub struct RecurringResult {
    /// The customers; their values are what they brought in all.
    pub population: Arc<Population>,
    /// Months a period.
    pub months: i32,
    /// Every period from the first sale to the as-of date.
    pub periods: Vec<RecurringPeriod>,
    /// Whether the last period goes on beyond the as-of date: its figures are not whole.
    pub partial: bool,
    /// Net and gross retention of the last whole period against the same a year before: what those who brought something
    /// then bring now, and the same without what they bring more. `None` where the ledger does not reach back.
    pub year: Option<[f64; 2]>,
    /// Median over the customers of the share of periods, from their first on, in which they bought: revenue that recurs
    /// has 1.
    pub regularity: f64,
    /// Revenue of each member by period, ascending; periods without a sale are not there.
    pub totals: Arc<[Totals]>,
}

impl RecurringResult {
    /// The periods that are whole.
    pub fn whole(&self) -> &[RecurringPeriod] {
        let count = self.periods.len() - usize::from(self.partial && self.periods.len() > 1);
        &self.periods[..count]
    }

    /// What a member brought in a period.
    pub fn revenue(&self, member: usize, period: usize) -> f64 {
        let own = self.totals.get(member).map_or(&[][..], |own| own);
        own.binary_search_by_key(&(period as u32), |cell| cell.0)
            .map_or(0.0, |at| own[at].1)
    }

    /// How a member moved into a period.
    pub fn flow(&self, member: usize, period: usize) -> Option<Flow> {
        let before = match period.checked_sub(1) {
            Some(before) => self.revenue(member, before),
            None => 0.0,
        };
        let own = self.totals.get(member)?;
        let seen = own
            .iter()
            .any(|&(at, value)| (at as usize) < period && value > 0.0);
        Flow::of(before, self.revenue(member, period), seen)
    }
}

/// The method. A period without a sale counts as nothing; what a customer was credited beyond its purchases counts as a
/// negative figure, so that the movements lead from one period to the next exactly. Setting `step`: `month` (default),
/// `quarter`, `year`.
///
/// # Errors
/// [`Need::Periods`] without a ledger of dated sales over at least two periods.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let months = step(context.settings).unwrap_or(1);
    let (mut measured, totals) = [&context.question.measure, &Measure::Revenue]
        .into_iter()
        .find_map(|measure| accounts.by_period(measure, months))
        .filter(|(_, totals)| totals.count > 1)
        .ok_or(Need::Periods)?;
    let mut undated = 0;
    for (account, value) in measured.values.iter_mut().enumerate() {
        if totals.of(account).is_empty() && !value.is_nan() {
            *value = f64::NAN;
            undated += 1;
        }
    }
    if undated > 0 {
        let left = LeftOut::accounts(Reason::MissingValue, undated);
        measured.left_out.push(left);
    }
    let (population, account) = accounts.into_population(measured, false);
    let own: Vec<Totals> = account
        .iter()
        .map(|&account| totals.of(account as usize).into())
        .collect();
    let partial = totals.is_partial(population.as_of);
    let result = RecurringResult {
        year: year(&own, totals.count - usize::from(partial), months),
        months,
        periods: periods(&own, &totals),
        partial,
        regularity: regularity(&own, totals.count),
        totals: own.into(),
        population: Arc::new(population),
    };
    Ok(Outcome::Recurring(Arc::new(result)))
}

/// A period while it is added up.
#[derive(Clone, Copy, Default)]
struct Adding {
    revenue: Sum,
    active: usize,
    flows: [Sum; 5],
    counts: [usize; 5],
}

fn periods(own: &[Totals], totals: &PeriodTotals) -> Vec<RecurringPeriod> {
    let mut adding = vec![Adding::default(); totals.count];
    let mut enter = |period: usize, before: f64, now: f64, seen: bool| {
        let Some(slot) = adding.get_mut(period) else {
            return;
        };
        slot.revenue.add(now);
        slot.active += usize::from(now > 0.0);
        if let Some(flow) = Flow::of(before, now, seen) {
            slot.flows[flow as usize].add(now);
            slot.flows[flow as usize].add(-before);
            slot.counts[flow as usize] += 1;
        }
    };
    for cells in own {
        let mut seen = false;
        let mut last: Option<(u32, f64)> = None;
        for &(period, value) in cells {
            let before = match last {
                Some((at, before)) if at + 1 == period => before,
                Some((at, before)) => {
                    enter(at as usize + 1, before, 0.0, seen);
                    0.0
                }
                None => 0.0,
            };
            enter(period as usize, before, value, seen);
            seen |= value > 0.0;
            last = Some((period, value));
        }
        if let Some((at, before)) = last {
            enter(at as usize + 1, before, 0.0, seen);
        }
    }
    let mut before = f64::NAN;
    adding
        .into_iter()
        .enumerate()
        .map(|(at, slot)| {
            let flows = slot.flows.map(Sum::value);
            let lost = flows[Flow::Contraction as usize] + flows[Flow::Churned as usize];
            let kept = |gain: f64| {
                if before > 0.0 {
                    (before + gain + lost) / before
                } else {
                    f64::NAN
                }
            };
            let period = RecurringPeriod {
                start: totals.month(at),
                revenue: slot.revenue.value(),
                active: slot.active,
                flows,
                counts: slot.counts,
                net: kept(flows[Flow::Expansion as usize]),
                gross: kept(0.0),
            };
            before = period.revenue;
            period
        })
        .collect()
}

fn year(own: &[Totals], whole: usize, months: i32) -> Option<[f64; 2]> {
    let now = whole.checked_sub(1)?;
    let then = now.checked_sub((12 / months).max(1) as usize)?;
    let at = |cells: &[(u32, f64)], period: usize| {
        let place = cells.binary_search_by_key(&(period as u32), |cell| cell.0);
        place.map_or(0.0, |place| cells[place].1)
    };
    let mut sums = [Sum::default(); 3];
    for cells in own {
        let (before, after) = (at(cells, then), at(cells, now));
        if before > 0.0 {
            sums[0].add(before);
            sums[1].add(after);
            sums[2].add(after.min(before));
        }
    }
    let [before, net, gross] = sums.map(Sum::value);
    (before > 0.0).then(|| [net / before, gross / before])
}

fn regularity(own: &[Totals], count: usize) -> f64 {
    let shares: Vec<f64> = own
        .iter()
        .filter_map(|cells| {
            let bought = || cells.iter().filter(|cell| cell.1 > 0.0);
            let first = bought().next()?.0 as usize;
            Some(bought().count() as f64 / (count - first) as f64)
        })
        .collect();
    median(&shares)
}
