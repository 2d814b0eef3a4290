//! What each customer is worth over the years ahead, and how that is spread over the customers.

use std::sync::Arc;

use super::accounts::Accounts;
use super::retention_what_if::Kept;
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Ranked, Reason, Settings,
    Unavailable,
};
use crate::model::{By, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "lifetime_value",
    places: &[(Group::Customers, Family::LifetimeValue)],
    needs: &[Need::Amounts],
    source: "Gupta & Lehmann 2003, Customers as assets; Blattberg, Getz & Thomas 2001, Customer equity; with BG/NBD and Gamma–Gamma: Fader, Hardie & Lee 2005",
    run,
    adjust,
};

/// Retention a year where the data tell none and nobody set one.
pub const USUAL_RETENTION: f64 = 0.8;

/// How a customer's worth is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum WorthModel {
    /// Margin, retention, discount, horizon.
    #[default]
    Simple,
    /// Expected purchases times their expected value.
    Purchases,
}

impl WorthModel {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Purchases => "btyd",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LifetimeParams {
    /// How (`model`: `simple` or `btyd`).
    pub model: WorthModel,
    /// Retention a year (`retention`, 0–1); from the data where not set.
    pub retention: Option<f64>,
    /// Discount rate a year (`discount`, default 0.12).
    pub discount: f64,
    /// Years ahead (`horizon`, default 5); `None` for ever (`horizon=0`).
    pub horizon: Option<u32>,
}

impl LifetimeParams {
    /// Reads `model`, `retention`, `discount` and `horizon`; what is missing or out of range has its default.
    pub fn read(settings: &Settings) -> Self {
        let number = |key: &str, low: f64, high: f64| {
            settings
                .number(key)
                .filter(|number| (low..=high).contains(number))
        };
        Self {
            model: match settings.word("model") {
                Some("btyd") => WorthModel::Purchases,
                _ => WorthModel::Simple,
            },
            retention: number("retention", 0.0, 1.0),
            discount: number("discount", 0.0, 1.0).unwrap_or(0.12),
            horizon: match number("horizon", 0.0, 100.0).map(|years| years.round() as u32) {
                Some(0) => None,
                Some(years) => Some(years),
                None => Some(5),
            },
        }
    }
}

/// What a margin of one a year is worth today: `Σ_{t=0}^{T} r^t/(1+d)^t`, for ever `(1+d)/(1+d−r)`; infinite where that
/// does not end (`r = 1`, `d = 0`).
pub fn worth_of_one(retention: f64, discount: f64, horizon: Option<u32>) -> f64 {
    let ratio = retention / (1.0 + discount);
    match horizon {
        Some(years) => sum((0..=years).map(|year| ratio.powi(year as i32))),
        None if ratio < 1.0 => 1.0 / (1.0 - ratio),
        None => f64::INFINITY,
    }
}

/// What a customer is worth who is in a state of recency `i` (bought so many periods ago, from 1) when `p[i−1]` is the chance
/// to buy again, each purchase brings `margin`, reaching out costs `cost` until the customer is given up after the last
/// state: the row of a Markov chain solved from the end (Pfeifer & Carraway 2000). One value a state, and 0 for the lost.
pub fn markov_lifetime(chances: &[f64], discount: f64, margin: f64, cost: f64) -> Vec<f64> {
    // V_i = R_i + (p_i V_1 + (1 − p_i) V_{i+1}) / (1 + d); V_1 = a + b V_1 is solved by carrying both parts from the end.
    let worth = 1.0 / (1.0 + discount);
    let reward = |state: usize| if state == 0 { margin - cost } else { -cost };
    let (mut fixed, mut tied) = (vec![0.0; chances.len() + 1], vec![0.0; chances.len() + 1]);
    for state in (0..chances.len()).rev() {
        let p = chances[state];
        fixed[state] = reward(state) + worth * (1.0 - p) * fixed[state + 1];
        tied[state] = worth * (p + (1.0 - p) * tied[state + 1]);
    }
    let first =
        fixed.first().copied().unwrap_or(0.0) / (1.0 - tied.first().copied().unwrap_or(0.0));
    fixed
        .iter()
        .zip(&tied)
        .map(|(fixed, tied)| fixed + tied * first)
        .collect()
}

/// What customers are worth.
#[derive(Clone, Debug)]
pub struct LifetimeResult {
    /// What each brings a year (margin; revenue where there is none).
    pub yearly: Arc<Population>,
    /// What each is worth over the years ahead, in order.
    pub ranked: Arc<Ranked>,
    /// What each brings a year, in order: the second curve.
    pub now: Arc<Ranked>,
    /// The parameters.
    pub params: LifetimeParams,
    /// The retention used, 0–1.
    pub retention: f64,
    /// What the data tell of it: share of the customers of the year before who bought again; `NaN` where they tell nothing.
    pub measured_retention: f64,
    /// What a margin of one a year is worth; `NaN` by the model of purchases.
    pub factor: f64,
    /// The sum over all customers.
    pub equity: f64,
    /// The same by the model of purchases, for comparison; why there is none.
    pub by_purchases: Result<f64, Need>,
}

/// The method. What a customer brings a year is its margin of the last twelve months, or what the sheet states; without a
/// margin its revenue.
///
/// # Errors
/// [`Need::Amounts`] where nothing can be added up; what the model of purchases needs, where it is asked for.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    // What we buy, and what we sell, is no customer.
    if matches!(context.question.by, By::Supplier | By::Product) {
        return Err(Need::Amounts.into());
    }
    let accounts = Accounts::new(context)?;
    let params = LifetimeParams::read(context.settings);
    let kept = Kept::of(&accounts);
    let measured_retention = kept.as_ref().map_or(f64::NAN, Kept::ratio);
    let forecast = forecast(context, params);
    // The model values purchases; of those the whole earns this share.
    let rate = margin_rate(&accounts);
    let by_purchases = forecast
        .as_ref()
        .map(|of| of.equity * rate)
        .map_err(|need| *need);
    let (mut measured, yearly) = [Measure::Margin, Measure::Revenue]
        .iter()
        .find_map(|measure| {
            let measured = accounts.measured(measure)?;
            let yearly = accounts.brought(&measured.measure, accounts.as_of, 12);
            Some((measured, yearly))
        })
        .ok_or(Need::Amounts)?;
    if let Some(yearly) = yearly.filter(|_| measured.basis == super::Basis::Ledger) {
        let mut silent = 0;
        for (value, year) in measured.values.iter_mut().zip(yearly) {
            // Who bought nothing for a year brings nothing a year: no customer to value.
            if !value.is_nan() {
                let quiet = year == 0.0;
                silent += usize::from(quiet);
                *value = if quiet { f64::NAN } else { year };
            }
        }
        if silent > 0 {
            measured
                .left_out
                .push(LeftOut::accounts(Reason::NoSale, silent));
        }
    }
    let (population, _) = accounts.into_population(measured, false);
    let base = Base {
        yearly: Arc::new(population),
        measured_retention,
        by_purchases,
    };
    if params.model == WorthModel::Purchases {
        let forecast = forecast?;
        let of = forecast.population.clone();
        let values = forecast
            .items
            .iter()
            .map(|item| item.value * rate)
            .collect();
        return Ok(outcome(base, params, Some((of, values))));
    }
    Ok(outcome(base, params, None))
}

/// Margin ÷ revenue of all accounts that have both; 1 where there is no margin.
fn margin_rate(accounts: &Accounts<'_>) -> f64 {
    let both = accounts
        .measured(&Measure::Margin)
        .zip(accounts.revenue_with_margin());
    let Some((margin, revenue)) = both else {
        return 1.0;
    };
    let pairs = margin.values.iter().zip(&revenue);
    let known: Vec<(f64, f64)> = pairs
        .map(|(&margin, &revenue)| (margin, revenue))
        .filter(|(margin, revenue)| (margin + revenue).is_finite())
        .collect();
    let earned = sum(known.iter().map(|pair| pair.0));
    let rate = earned / sum(known.iter().map(|pair| pair.1));
    if rate.is_finite() { rate } else { 1.0 }
}

/// Other assumptions of the simple model; that of purchases needs the data.
pub fn adjust(before: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Lifetime(before) = before else {
        return None;
    };
    let params = LifetimeParams::read(settings);
    if params.model != WorthModel::Simple || before.params.model != WorthModel::Simple {
        return None;
    }
    // What the model of purchases says hangs on the years and the discount.
    if (params.horizon, params.discount) != (before.params.horizon, before.params.discount)
        && before.by_purchases.is_ok()
    {
        return None;
    }
    let base = Base {
        yearly: before.yearly.clone(),
        measured_retention: before.measured_retention,
        by_purchases: before.by_purchases,
    };
    Some(outcome(base, params, None))
}

struct Base {
    yearly: Arc<Population>,
    measured_retention: f64,
    by_purchases: Result<f64, Need>,
}

/// The forecast of purchases over the same years; why there is none.
fn forecast(
    context: &Context<'_>,
    params: LifetimeParams,
) -> Result<Arc<super::ForecastResult>, Need> {
    let mut settings = Settings::default();
    settings.set("months", 12 * params.horizon.unwrap_or(10).min(10));
    settings.set("discount", params.discount);
    let question = crate::model::Question {
        measure: Measure::Revenue,
        ..context.question.clone()
    };
    let inner = Context {
        settings: &settings,
        question: &question,
        ..*context
    };
    match super::forecast::run(&inner) {
        Ok(Outcome::Forecast(result)) if result.equity.is_finite() => Ok(result),
        Ok(_) => Err(Need::Fit),
        Err(unavailable) => Err(unavailable.needs.first().copied().unwrap_or(Need::Fit)),
    }
}

type Worths = (Arc<Population>, Vec<f64>);

fn outcome(base: Base, params: LifetimeParams, worths: Option<Worths>) -> Outcome {
    let known = Some(base.measured_retention).filter(|known| known.is_finite());
    let retention = params.retention.or(known).unwrap_or(USUAL_RETENTION);
    let simple = worths.is_none();
    let factor = worth_of_one(retention, params.discount, params.horizon);
    let (people, values) = worths.unwrap_or_else(|| {
        let worth = |value: &f64| value * factor;
        (
            base.yearly.clone(),
            base.yearly.values.iter().map(worth).collect(),
        )
    });
    // A worth without an end is shown as none.
    let usable = values.iter().all(|value| value.is_finite());
    let values: Vec<f64> = if usable {
        values
    } else {
        vec![0.0; values.len()]
    };
    let worth = Population {
        total: sum(values.iter().copied()),
        values,
        ..Population::clone(&people)
    };
    let ranked = Arc::new(Ranked::new(Arc::new(worth)));
    let now = Arc::new(Ranked::new(if simple {
        base.yearly.clone()
    } else {
        people
    }));
    Outcome::Lifetime(Arc::new(LifetimeResult {
        equity: if usable { ranked.total() } else { f64::NAN },
        yearly: base.yearly,
        ranked,
        now,
        params,
        retention,
        measured_retention: base.measured_retention,
        factor: if simple { factor } else { f64::NAN },
        by_purchases: base.by_purchases,
    }))
}
