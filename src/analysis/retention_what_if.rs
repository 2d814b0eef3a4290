//! What more loyalty would be worth: the profit of the coming years at today's retention and a few points above it, and
//! what else it hangs on.

use std::sync::Arc;

use super::accounts::Accounts;
use super::sum::sum;
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::Measure;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "retention_what_if",
    places: &[(Group::Customers, Family::LifetimeValue)],
    needs: &[Need::Retention],
    source: "Reichheld & Sasser 1990, Zero defections; Gupta, Lehmann & Stuart 2004, Valuing customers",
    run,
    adjust,
};

/// An assumption, and where its figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// The figure.
    pub value: f64,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where an assumption's figure comes from. Text key `retention-origin-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Worked out from the data.
    Data,
    /// Set by the user.
    Set,
    /// Taken for want of anything better: to be replaced.
    Guess,
}

impl Origin {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Set => "set",
            Self::Guess => "guess",
        }
    }
}

/// What the profit hangs on. Text key `retention-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Driver {
    Retention,
    Margin,
    Discount,
    Acquisitions,
    RetentionCost,
    AcquisitionCost,
}

impl Driver {
    /// Every driver.
    pub const ALL: [Self; 6] = [
        Self::Retention,
        Self::Margin,
        Self::Discount,
        Self::Acquisitions,
        Self::RetentionCost,
        Self::AcquisitionCost,
    ];

    /// The id, which is the setting too.
    pub fn id(self) -> &'static str {
        match self {
            Self::Retention => "retention",
            Self::Margin => "margin",
            Self::Discount => "discount",
            Self::Acquisitions => "acquisitions",
            Self::RetentionCost => "retention_cost",
            Self::AcquisitionCost => "acquisition_cost",
        }
    }
}

/// The assumptions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Customers at the start.
    pub customers: f64,
    /// One a driver, in the order of [`Driver::ALL`]: retention a year (0–1), margin a customer and year, discount a year,
    /// new customers a year, cost a customer and year of keeping, cost of winning one.
    pub of: [Assumption; 6],
    /// Points of retention to be gained (0.05 for five).
    pub points: f64,
    /// Years ahead.
    pub years: u32,
}

impl Plan {
    /// The figure of a driver.
    pub fn value(&self, driver: Driver) -> f64 {
        self.of[driver as usize].value
    }

    /// The same with one figure changed.
    pub fn with(&self, driver: Driver, value: f64) -> Self {
        let mut plan = *self;
        plan.of[driver as usize].value = value;
        plan
    }

    /// Retention after the points gained, at most 1.
    pub fn raised(&self) -> f64 {
        (self.value(Driver::Retention) + self.points).min(1.0)
    }

    /// Discounted profit over the years: `Σ_{t=1..T} (N_t (m − c) − A·k) / (1 + d)^t` with `N_t = r N_{t−1} + A`.
    pub fn profit(&self) -> f64 {
        let earned = self.value(Driver::Margin) - self.value(Driver::RetentionCost);
        let won = self.value(Driver::Acquisitions) * self.value(Driver::AcquisitionCost);
        let years = self.customers_ahead().into_iter().enumerate();
        sum(years.map(|(year, n)| (n * earned - won) * self.worth(year as i32 + 1)))
    }

    /// Customers after each year.
    pub fn customers_ahead(&self) -> Vec<f64> {
        let mut n = self.customers;
        (0..self.years)
            .map(|_| {
                n = n * self.value(Driver::Retention) + self.value(Driver::Acquisitions);
                n
            })
            .collect()
    }

    fn worth(&self, year: i32) -> f64 {
        (1.0 + self.value(Driver::Discount)).powi(-year)
    }

    /// The gain in profit from five points of retention, as a share of it.
    pub fn gain_of_five(&self) -> f64 {
        let raised = (self.value(Driver::Retention) + 0.05).min(1.0);
        self.with(Driver::Retention, raised).profit() / self.profit() - 1.0
    }

    /// What may be spent a customer and year before the points of retention stop paying.
    pub fn most_to_spend(&self) -> f64 {
        let raised = self.with(Driver::Retention, self.raised());
        let years = raised.customers_ahead().into_iter().enumerate();
        let discounted = sum(years.map(|(year, n)| n * self.worth(year as i32 + 1)));
        self.value(Driver::RetentionCost) + (raised.profit() - self.profit()) / discounted
    }
}

/// One driver's bar: what becomes of the profit when it is worse and when it is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// What is changed.
    pub driver: Driver,
    /// Its figure: worse, better.
    pub values: [f64; 2],
    /// The change in profit: worse, better.
    pub effects: [f64; 2],
}

impl Swing {
    /// From the worse to the better.
    pub fn width(&self) -> f64 {
        (self.effects[1] - self.effects[0]).abs()
    }
}

/// What retention is worth.
#[derive(Clone, Debug)]
pub struct RetentionResult {
    /// The customers that the assumptions are drawn from; their margin (revenue where there is none).
    pub population: Arc<Population>,
    /// The assumptions.
    pub plan: Plan,
    /// The plan as the data have it, before anything was set.
    pub found: Plan,
    /// Profit over the years.
    pub profit: f64,
    /// The same with the points gained.
    pub raised: f64,
    /// One a driver, the widest first.
    pub swings: Vec<Swing>,
    /// Share of today's customers that remain after the years, as it is and with the points.
    pub remain: [f64; 2],
    /// Expected length of a relationship in years, `1 ÷ (1 − r)`, as it is and with the points.
    pub length: [f64; 2],
    /// What may be spent a customer and year before the points stop paying.
    pub most_to_spend: f64,
}

/// The method. Settings: `retention`, `margin`, `discount`, `acquisitions`, `retention_cost`, `acquisition_cost`,
/// `customers`, `points`, `years`. What is not set comes from the last twelve months of the ledger: retention is the share
/// of those who bought in the year before and bought again.
///
/// # Errors
/// [`Need::Retention`] where the ledger does not reach back two years or nobody bought in the first.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let found = found(&accounts).ok_or(Need::Retention)?;
    let measured = accounts
        .measured(&Measure::Margin)
        .or_else(|| accounts.measured(&Measure::Revenue))
        .ok_or(Need::Retention)?;
    let (population, _) = accounts.into_population(measured, false);
    Ok(outcome(Arc::new(population), found, context.settings))
}

/// Other assumptions.
pub fn adjust(outcome_before: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Retention(before) = outcome_before else {
        return None;
    };
    Some(outcome(before.population.clone(), before.found, settings))
}

/// Customers of the last year, those of the year before and how many of these bought again, by account: shared with
/// `lifetime_value`.
pub(super) struct Kept {
    /// Accounts with a purchase in the last twelve months.
    pub now: Vec<bool>,
    /// Customers of the year before.
    pub before: usize,
    /// How many of them bought again.
    pub again: usize,
    /// Customers of the last year who had never bought before.
    pub new: usize,
}

impl Kept {
    /// Share of last year's customers who bought again.
    pub fn ratio(&self) -> f64 {
        self.again as f64 / self.before as f64
    }

    /// Who bought when; `None` where the ledger does not reach back more than a year.
    pub fn of(accounts: &Accounts<'_>) -> Option<Self> {
        let days = accounts.purchase_days()?;
        let year_ago = accounts.as_of.plus_months(-12);
        let start = accounts.as_of.plus_months(-24);
        if accounts.first_day()? > accounts.as_of.plus_months(-18) {
            return None;
        }
        let filters = accounts.kept();
        let mut kept = Self {
            now: vec![false; accounts.members.len()],
            before: 0,
            again: 0,
            new: 0,
        };
        for (account, taken) in filters.iter().enumerate() {
            let own = days.of(account);
            if !taken || own.is_empty() {
                continue;
            }
            let now = own
                .iter()
                .any(|&day| day > year_ago && day <= accounts.as_of);
            let before = own.iter().any(|&day| day > start && day <= year_ago);
            kept.now[account] = now;
            kept.before += usize::from(before);
            kept.again += usize::from(before && now);
            kept.new += usize::from(now && own.first().is_some_and(|&day| day > year_ago));
        }
        (kept.before > 0).then_some(kept)
    }
}

fn found(accounts: &Accounts<'_>) -> Option<Plan> {
    let kept = Kept::of(accounts)?;
    let customers = kept.now.iter().filter(|now| **now).count();
    let brought = [Measure::Margin, Measure::Revenue]
        .iter()
        .find_map(|measure| accounts.brought(measure, accounts.as_of, 12))?;
    let filters = accounts.kept();
    let own = brought.iter().zip(&kept.now).zip(&filters);
    let earned = sum(own
        .filter(|((_, now), kept)| **now && **kept)
        .map(|((value, _), _)| *value));
    let margin = earned / customers as f64;
    if !margin.is_finite() || customers == 0 {
        return None;
    }
    let data = |value: f64| Assumption {
        value,
        origin: Origin::Data,
    };
    let guess = |value: f64| Assumption {
        value,
        origin: Origin::Guess,
    };
    let retention = kept.ratio();
    // Where few are lost, five points would keep everybody for ever: half of the loss then.
    let points = if retention > 0.9 {
        ((1.0 - retention) * 50.0).round().max(1.0) / 100.0
    } else {
        0.05
    };
    Some(Plan {
        customers: customers as f64,
        of: [
            data(retention),
            data(margin),
            guess(0.08),
            data(kept.new as f64),
            guess(0.05 * margin.max(0.0)),
            guess(0.5 * margin.max(0.0)),
        ],
        points,
        years: 5,
    })
}

fn outcome(population: Arc<Population>, found: Plan, settings: &Settings) -> Outcome {
    let mut plan = found;
    let set = |key: &str, low: f64, high: f64| {
        settings
            .number(key)
            .filter(|value| (low..=high).contains(value))
    };
    for driver in Driver::ALL {
        let (low, high) = match driver {
            Driver::Retention => (0.0, 1.0),
            Driver::Discount => (0.0, 1.0),
            Driver::Margin => (-1e15, 1e15),
            _ => (0.0, 1e15),
        };
        if let Some(value) = set(driver.id(), low, high) {
            plan.of[driver as usize] = Assumption {
                value,
                origin: Origin::Set,
            };
        }
    }
    plan.customers = set("customers", 1.0, 1e12).unwrap_or(plan.customers);
    plan.points = set("points", 0.0, 0.5).unwrap_or(plan.points);
    plan.years = set("years", 1.0, 30.0).map_or(plan.years, |years| years.round() as u32);
    let kept = [plan.value(Driver::Retention), plan.raised()];
    let mut swings: Vec<Swing> = Driver::ALL
        .iter()
        .map(|&driver| swing(&plan, driver))
        .collect();
    swings.sort_by(|a, b| b.width().total_cmp(&a.width()));
    Outcome::Retention(Arc::new(RetentionResult {
        population,
        profit: plan.profit(),
        raised: plan.with(Driver::Retention, plan.raised()).profit(),
        swings,
        remain: kept.map(|r| r.powi(plan.years as i32)),
        length: kept.map(|r| {
            if r < 1.0 {
                1.0 / (1.0 - r)
            } else {
                f64::INFINITY
            }
        }),
        most_to_spend: plan.most_to_spend(),
        plan,
        found,
    }))
}

/// One driver made worse and better, all others as they are: retention by the points, margin by a tenth, the discount by two
/// points, new customers and the cost of winning them by a fifth, the cost of keeping by a half.
fn swing(plan: &Plan, driver: Driver) -> Swing {
    let value = plan.value(driver);
    let (low, high) = match driver {
        Driver::Retention => ((value - plan.points).max(0.0), plan.raised()),
        Driver::Margin => (value - 0.1 * value.abs(), value + 0.1 * value.abs()),
        Driver::Discount => ((value - 0.02).max(0.0), value + 0.02),
        Driver::Acquisitions | Driver::AcquisitionCost => (0.8 * value, 1.2 * value),
        Driver::RetentionCost => (0.5 * value, 1.5 * value),
    };
    let base = plan.profit();
    let effect = |value: f64| plan.with(driver, value).profit() - base;
    let both = [(low, effect(low)), (high, effect(high))];
    let [worse, better] = if both[0].1 <= both[1].1 {
        both
    } else {
        [both[1], both[0]]
    };
    Swing {
        driver,
        values: [worse.0, better.0],
        effects: [worse.1, better.1],
    }
}
