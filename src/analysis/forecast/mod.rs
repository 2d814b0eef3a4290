//! What customers will buy: BG/NBD for how often and whether they still do, Gamma–Gamma for how much, and both together
//! for what they are worth over the coming months.

pub mod bg_nbd;
pub mod gamma_gamma;
pub mod minimise;
pub mod special;

use std::sync::Arc;

use bg_nbd::{BgNbd, Unfit, Visits};
use gamma_gamma::{GammaGamma, Spending};

use super::accounts::Accounts;
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::Day;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "btyd",
    places: &[(Group::Customers, Family::LifetimeValue)],
    needs: &[Need::DatedSales, Need::Repeaters],
    source: "Fader, Hardie & Lee 2005, Counting your customers the easy way (BG/NBD); Fader & Hardie 2013, The gamma-gamma model of monetary value",
    run,
    adjust,
};

/// Mean length of a month in days.
const MONTH: f64 = 365.25 / 12.0;

/// Bands of the probability to be a customer still: 0–20 %, 20–40 %, …
pub const BANDS: usize = 5;

/// The unit of time the model counts in; its parameter `α` is in this unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum TimeUnit {
    Day,
    #[default]
    Week,
    Month,
}

impl TimeUnit {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// Its length in days.
    pub fn days(self) -> f64 {
        match self {
            Self::Day => 1.0,
            Self::Week => 7.0,
            Self::Month => MONTH,
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForecastParams {
    /// What the model counts in (`unit`, default weeks).
    pub unit: TimeUnit,
    /// Months ahead (`months`, default 12).
    pub months: u32,
    /// Discount rate a year (`discount`, default 0.12).
    pub discount: f64,
}

impl ForecastParams {
    /// Reads `unit`, `months` and `discount`; what is missing or out of range has its default.
    pub fn read(settings: &Settings) -> Self {
        let number = |key: &str, low: f64, high: f64, default: f64| {
            settings
                .number(key)
                .filter(|number| (low..=high).contains(number))
                .unwrap_or(default)
        };
        Self {
            unit: match settings.word("unit") {
                Some("day") => TimeUnit::Day,
                Some("month") => TimeUnit::Month,
                _ => TimeUnit::Week,
            },
            months: number("months", 1.0, 120.0, 12.0).round() as u32,
            discount: number("discount", 0.0, 1.0, 0.12),
        }
    }
}

/// One customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForecastItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// What the model saw.
    pub visits: Visits,
    /// Mean value of its repeat purchases; `NaN` without one.
    pub mean: f64,
    /// Probability that it is a customer still.
    pub alive: f64,
    /// Purchases expected over the months ahead.
    pub expected: f64,
    /// Expected value of one of them; `NaN` without a Gamma–Gamma model.
    pub spend: f64,
    /// What those purchases are worth today; `NaN` without a Gamma–Gamma model.
    pub value: f64,
}

/// Customers with a like probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForecastBand {
    /// Customers.
    pub count: usize,
    /// What they brought so far.
    pub brought: f64,
    /// Purchases expected of them.
    pub expected: f64,
    /// What those are worth today; `NaN` without a Gamma–Gamma model.
    pub value: f64,
}

/// What customers will buy.
#[derive(Clone, Debug)]
pub struct ForecastResult {
    /// The customers; their values are what they brought so far.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: ForecastParams,
    /// How often, and whether still.
    pub model: BgNbd,
    /// How much; `None` where it could not be fitted, with the reason.
    pub spending: Result<GammaGamma, Unfit>,
    /// Customers with a repeat purchase.
    pub repeaters: usize,
    /// Correlation of how often and how much among those; the Gamma–Gamma model takes it for zero. `NaN` where there is
    /// none.
    pub correlation: f64,
    /// One a member, in the order of [`Population::members`].
    pub items: Vec<ForecastItem>,
    /// From those that are probably gone to those that are not.
    pub bands: [ForecastBand; BANDS],
    /// Purchases expected of all.
    pub expected: f64,
    /// What all are worth over the months ahead; `NaN` without a Gamma–Gamma model.
    pub equity: f64,
}

/// The method: same-day purchases count once, the first one does not; amounts are those of the repeat purchases.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts; [`Need::Repeaters`] where too few bought
/// again; [`Need::Fit`] where no best parameters were found, [`Need::FitInside`] where they lie at the edge of the model.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let params = ForecastParams::read(context.settings);
    let days = accounts.purchase_days().ok_or(Need::DatedSales)?;
    let mut measured = accounts.measured_in_ledger().ok_or(Need::DatedSales)?;
    let repeats = accounts
        .repeat_values(&measured.measure, &days)
        .ok_or(Need::DatedSales)?;
    let mut without = 0;
    for (value, repeats) in measured.values.iter_mut().zip(&repeats) {
        if repeats.is_none() && !value.is_nan() {
            *value = f64::NAN;
            without += 1;
        }
    }
    if without > 0 {
        measured
            .left_out
            .push(LeftOut::accounts(Reason::NoSale, without));
    }
    let as_of = accounts.as_of;
    let (population, account) = accounts.into_population(measured, false);
    let known: Vec<(Visits, f64)> = account
        .iter()
        .map(|&account| {
            let own = days.of(account as usize);
            let total = repeats[account as usize].unwrap_or(f64::NAN);
            let visits = visits(own, as_of, params.unit);
            (visits, total / f64::from(visits.frequency))
        })
        .collect();
    let go_on = || !context.progress.cancelled();
    let customers: Vec<Visits> = known.iter().map(|(visits, _)| *visits).collect();
    let model = BgNbd::fit(&customers, go_on).map_err(|unfit| match unfit {
        Unfit::TooFew => Need::Repeaters,
        Unfit::Edge => Need::FitInside,
        Unfit::NotConverged | Unfit::Cancelled => Need::Fit,
    })?;
    let spendings: Vec<Spending> = known
        .iter()
        .filter(|(visits, _)| visits.frequency > 0)
        .map(|(visits, mean)| Spending {
            frequency: visits.frequency,
            mean: *mean,
        })
        .collect();
    let base = Base {
        model,
        spending: GammaGamma::fit(&spendings, go_on),
        repeaters: spendings.len(),
        correlation: correlation(&spendings),
        known,
    };
    let result = look_ahead(Arc::new(population), base, params);
    Ok(Outcome::Forecast(Arc::new(result)))
}

/// Other months or another discount rate on the same models; another unit needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Forecast(before) = outcome else {
        return None;
    };
    let params = ForecastParams::read(settings);
    if params.unit != before.params.unit {
        return None;
    }
    let base = Base {
        model: before.model,
        spending: before.spending,
        repeaters: before.repeaters,
        correlation: before.correlation,
        known: before
            .items
            .iter()
            .map(|item| (item.visits, item.mean))
            .collect(),
    };
    let result = look_ahead(before.population.clone(), base, params);
    Some(Outcome::Forecast(Arc::new(result)))
}

/// What the months ahead and the discount rate do not change.
struct Base {
    model: BgNbd,
    spending: Result<GammaGamma, Unfit>,
    repeaters: usize,
    correlation: f64,
    known: Vec<(Visits, f64)>,
}

fn visits(days: &[Day], as_of: Day, unit: TimeUnit) -> Visits {
    let since = |from: Day, until: Day| f64::from(until.since(from).max(0)) / unit.days();
    match (days.first(), days.last()) {
        (Some(&first), Some(&last)) => Visits {
            frequency: days.len() as u32 - 1,
            recency: since(first, last),
            age: since(first, as_of),
        },
        _ => Visits {
            frequency: 0,
            recency: 0.0,
            age: 0.0,
        },
    }
}

/// Pearson's correlation of frequency and mean value.
fn correlation(spendings: &[Spending]) -> f64 {
    let n = spendings.len() as f64;
    let frequency = || spendings.iter().map(|of| f64::from(of.frequency));
    let mean = || spendings.iter().map(|of| of.mean);
    let (x, y) = (sum(frequency()) / n, sum(mean()) / n);
    let pairs = || frequency().zip(mean());
    let shared = sum(pairs().map(|(a, b)| (a - x) * (b - y)));
    let spread = sum(frequency().map(|a| (a - x).powi(2))) * sum(mean().map(|b| (b - y).powi(2)));
    shared / spread.sqrt()
}

/// What the coming months' purchases are worth today: each month's expected purchases times the expected value of one,
/// discounted at `rate` a month (the discrete form in lifetimes; Fader & Hardie). `month` is in the model's unit.
pub fn discounted(
    model: &BgNbd,
    customer: Visits,
    spend: f64,
    (months, month, rate): (u32, f64, f64),
) -> f64 {
    let mut before = 0.0;
    sum((1..=months).map(|at| {
        let until = model.expected_next(customer, f64::from(at) * month);
        let worth = spend * (until - before) / (1.0 + rate).powi(at as i32);
        before = until;
        worth
    }))
}

fn look_ahead(population: Arc<Population>, base: Base, params: ForecastParams) -> ForecastResult {
    let month = MONTH / params.unit.days();
    let rate = (1.0 + params.discount).powf(1.0 / 12.0) - 1.0;
    let model = base.model;
    let ahead = f64::from(params.months) * month;
    let items: Vec<ForecastItem> = base
        .known
        .iter()
        .enumerate()
        .map(|(member, &(visits, mean))| {
            let spend = base.spending.map_or(f64::NAN, |spending| {
                spending.expected_mean(visits.frequency, mean)
            });
            let value = if spend.is_nan() {
                f64::NAN
            } else {
                discounted(&model, visits, spend, (params.months, month, rate))
            };
            ForecastItem {
                member: member as u32,
                visits,
                mean,
                alive: model.alive(visits),
                expected: model.expected_next(visits, ahead),
                spend,
                value,
            }
        })
        .collect();
    let bands = std::array::from_fn(|band| {
        let own = || items.iter().filter(move |item| band_of(item.alive) == band);
        ForecastBand {
            count: own().count(),
            brought: sum(own().map(|item| population.values[item.member as usize])),
            expected: sum(own().map(|item| item.expected)),
            value: sum(own().map(|item| item.value)),
        }
    });
    ForecastResult {
        params,
        model,
        spending: base.spending,
        repeaters: base.repeaters,
        correlation: base.correlation,
        expected: sum(items.iter().map(|item| item.expected)),
        equity: sum(items.iter().map(|item| item.value)),
        bands,
        items,
        population,
    }
}

/// The band of a probability.
pub fn band_of(alive: f64) -> usize {
    ((alive * BANDS as f64) as usize).min(BANDS - 1)
}
