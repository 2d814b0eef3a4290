//! BG/NBD: how often customers buy while they are customers, and when they stop (Fader, Hardie & Lee 2005, "Counting your
//! customers the easy way: an alternative to the Pareto/NBD model", Marketing Science 24).
//!
//! A customer buys at a rate of their own (gamma distributed, shape `r`, rate `α`) and leaves after each purchase with a
//! chance of their own (beta distributed, `a`, `b`).

use rustc_hash::FxHashMap;

use super::minimise::bfgs;
use super::special::{digamma, hypergeometric, ln_gamma};

/// What the model looks at of a customer; all in the same unit of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visits {
    /// Periods with a purchase after the first one.
    pub frequency: u32,
    /// Time from the first to the last purchase; 0 without a repeat.
    pub recency: f64,
    /// Time from the first purchase to the as-of date.
    pub age: f64,
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BgNbd {
    /// Shape of the purchase rates.
    pub r: f64,
    /// Rate of the purchase rates, in units of time.
    pub alpha: f64,
    /// First parameter of the chance to leave.
    pub a: f64,
    /// Second parameter of the chance to leave.
    pub b: f64,
    /// The logarithm of the likelihood, all constants included.
    pub log_likelihood: f64,
}

/// Why no model is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Too few customers bought again: a model would be a guess.
    TooFew,
    /// The search found no best parameters.
    NotConverged,
    /// The likelihood grows, or no longer falls, all the way to the edge of the model: there nobody leaves, everybody
    /// leaves at once, or all customers are alike, and which parameters come out depends on where the search stopped.
    Edge,
    /// Nobody waits any more.
    Cancelled,
}

/// Customers with a repeat below which no model is fitted.
pub const FEWEST_REPEATERS: usize = 10;

/// Parameters beyond this (or below its inverse) have run away: the data do not hold them.
const FURTHEST: f64 = 1e6;

/// How far a parameter is pushed to see whether the data hold it.
pub(super) const PUSH: f64 = 100.0;

/// What the log-likelihood must lose by that push.
pub(super) const LEAST_LOSS: f64 = 1e-3;

/// Ways to the edges, as powers of [`PUSH`] on `r, α, a, b`: nobody leaves (`a` → 0, `b` → ∞), everybody does (`a` → ∞,
/// `b` → 0), all leave alike, all buy alike.
const TO_THE_EDGES: [[i32; 4]; 6] = [
    [0, 0, -1, 0],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
    [0, 0, 0, -1],
    [0, 0, 1, 1],
    [1, 1, 0, 0],
];

/// Customers alike count once, with their number.
struct Alike {
    visits: Visits,
    count: f64,
}

impl BgNbd {
    /// The parameters of largest likelihood. `go_on` is asked at each step whether somebody still waits.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn fit(customers: &[Visits], mut go_on: impl FnMut() -> bool) -> Result<Self, Unfit> {
        let repeaters = customers.iter().filter(|c| c.frequency > 0).count();
        if repeaters < FEWEST_REPEATERS {
            return Err(Unfit::TooFew);
        }
        // In units of the longest age the parameters are of like size, whether the unit is a day or a year.
        let scale = customers.iter().fold(0.0_f64, |most, c| most.max(c.age));
        let alike = alike(customers, scale);
        let total: f64 = customers.len() as f64;
        let mut cancelled = false;
        let mut best: Option<super::minimise::Minimum<4>> = None;
        for start in [[0.0, 0.0, 0.0, 0.5], [-1.0, -1.5, -1.0, 1.0]] {
            let found = bfgs(start, |at| {
                if !go_on() {
                    cancelled = true;
                    return None;
                }
                let (likelihood, slope) = log_likelihood(&alike, at.map(f64::exp))?;
                Some((-likelihood / total, slope.map(|part| -part / total)))
            });
            if cancelled {
                return Err(Unfit::Cancelled);
            }
            if let Some(found) = found
                && best.is_none_or(|best| {
                    found.converged >= best.converged && found.value < best.value
                })
            {
                best = Some(found);
            }
        }
        let best = best.ok_or(Unfit::NotConverged)?;
        let [r, alpha, a, b] = best.at.map(f64::exp);
        let held = |value: f64| (1.0 / FURTHEST..=FURTHEST).contains(&value);
        if ![r, alpha, a, b].into_iter().all(held) {
            return Err(Unfit::Edge);
        }
        if !best.converged {
            return Err(Unfit::NotConverged);
        }
        let found = [r, alpha, a, b];
        let is_free = |pushed: [f64; 4]| {
            log_likelihood(&alike, pushed)
                .is_some_and(|(pushed, _)| -best.value * total - pushed < LEAST_LOSS)
        };
        if TO_THE_EDGES
            .into_iter()
            .any(|way| is_free(std::array::from_fn(|i| found[i] * PUSH.powi(way[i]))))
        {
            return Err(Unfit::Edge);
        }
        // The likelihood in the customers' own unit: α scales, and each repeat brings the unit in once.
        let repeats: f64 = customers.iter().map(|c| f64::from(c.frequency)).sum();
        Ok(Self {
            r,
            alpha: alpha * scale,
            a,
            b,
            log_likelihood: -best.value * total - repeats * scale.ln(),
        })
    }

    /// Probability that a customer is still one (eq. 7 in the note of Fader, Hardie & Lee 2008).
    pub fn alive(&self, customer: Visits) -> f64 {
        if customer.frequency == 0 {
            return 1.0;
        }
        let x = f64::from(customer.frequency);
        let ratio = (self.alpha + customer.age) / (self.alpha + customer.recency);
        1.0 / (1.0 + self.a / (self.b + x - 1.0) * ((self.r + x) * ratio.ln()).exp())
    }

    /// Expected purchases of a new customer in a time `t` (eq. 9); `NaN` where it cannot be told.
    pub fn expected(&self, t: f64) -> f64 {
        let Self { r, alpha, a, b, .. } = *self;
        let a = away_from_one(a);
        let Some(series) = hypergeometric(r, b, a + b - 1.0, t / (alpha + t)) else {
            return f64::NAN;
        };
        (a + b - 1.0) / (a - 1.0) * (1.0 - (r * (alpha / (alpha + t)).ln()).exp() * series)
    }

    /// Expected purchases of this customer in the next `t` (eq. 10); `NaN` where it cannot be told.
    pub fn expected_next(&self, customer: Visits, t: f64) -> f64 {
        let Self { r, alpha, b, .. } = *self;
        let a = away_from_one(self.a);
        let x = f64::from(customer.frequency);
        let end = alpha + customer.age;
        let Some(series) = hypergeometric(r + x, b + x, a + b + x - 1.0, t / (end + t)) else {
            return f64::NAN;
        };
        let grown = ((r + x) * (end / (end + t)).ln()).exp();
        (a + b + x - 1.0) / (a - 1.0) * (1.0 - grown * series) * self.alive(customer)
    }
}

/// The formulas divide by `a − 1`, though their limit there is finite.
fn away_from_one(a: f64) -> f64 {
    if (a - 1.0).abs() < 1e-6 {
        1.0 + 1e-6
    } else {
        a
    }
}

fn alike(customers: &[Visits], scale: f64) -> Vec<Alike> {
    let mut found: FxHashMap<(u32, u64, u64), f64> = FxHashMap::default();
    for customer in customers {
        let key = (
            customer.frequency,
            customer.recency.to_bits(),
            customer.age.to_bits(),
        );
        *found.entry(key).or_default() += 1.0;
    }
    let mut keys: Vec<_> = found.into_iter().collect();
    keys.sort_unstable_by_key(|(key, _)| *key);
    keys.into_iter()
        .map(|((frequency, recency, age), count)| Alike {
            visits: Visits {
                frequency,
                recency: f64::from_bits(recency) / scale,
                age: f64::from_bits(age) / scale,
            },
            count,
        })
        .collect()
}

/// Terms that depend on the frequency alone.
struct OfFrequency {
    frequency: u32,
    value: f64,
    slope: [f64; 4],
}

/// The log-likelihood (eq. 6) and its slope along the logarithms of `r, α, a, b`.
fn log_likelihood(alike: &[Alike], [r, alpha, a, b]: [f64; 4]) -> Option<(f64, [f64; 4])> {
    let mut value = 0.0;
    let mut slope = [0.0; 4];
    let mut same = of_frequency(0, [r, alpha, a, b]);
    for Alike { visits, count } in alike {
        if visits.frequency != same.frequency {
            same = of_frequency(visits.frequency, [r, alpha, a, b]);
        }
        let x = f64::from(visits.frequency);
        let at_age = (alpha + visits.age).ln();
        // Still a customer: −(r + x) ln(α + T); gone after the last purchase: ln(a / (b + x − 1)) − (r + x) ln(α + t).
        let stays = -(r + x) * at_age;
        let (mixed, left, at_last) = if visits.frequency > 0 {
            let at_last = (alpha + visits.recency).ln();
            let leaves = (a / (b + x - 1.0)).ln() - (r + x) * at_last;
            let most = stays.max(leaves);
            let mixed = most + ((stays - most).exp() + (leaves - most).exp()).ln();
            (mixed, (leaves - mixed).exp(), at_last)
        } else {
            (stays, 0.0, 0.0)
        };
        let kept = 1.0 - left;
        value += count * (same.value + mixed);
        slope[0] += count * (same.slope[0] - kept * at_age - left * at_last);
        slope[1] += count
            * (same.slope[1]
                - (r + x) * (kept / (alpha + visits.age) + left / (alpha + visits.recency)));
        if visits.frequency > 0 {
            slope[2] += count * (same.slope[2] + left / a);
            slope[3] += count * (same.slope[3] - left / (b + x - 1.0));
        } else {
            slope[2] += count * same.slope[2];
            slope[3] += count * same.slope[3];
        }
    }
    let slope = [slope[0] * r, slope[1] * alpha, slope[2] * a, slope[3] * b];
    (value.is_finite() && slope.iter().all(|part| part.is_finite())).then_some((value, slope))
}

fn of_frequency(frequency: u32, [r, alpha, a, b]: [f64; 4]) -> OfFrequency {
    let x = f64::from(frequency);
    let value = ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln() + ln_gamma(a + b) + ln_gamma(b + x)
        - ln_gamma(b)
        - ln_gamma(a + b + x);
    OfFrequency {
        frequency,
        value,
        slope: [
            digamma(r + x) - digamma(r) + alpha.ln(),
            r / alpha,
            digamma(a + b) - digamma(a + b + x),
            digamma(a + b) + digamma(b + x) - digamma(b) - digamma(a + b + x),
        ],
    }
}
