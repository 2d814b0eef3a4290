//! Gamma–Gamma: what a purchase of a customer brings (Fader & Hardie 2013, "The gamma-gamma model of monetary value").
//!
//! The mean value of a customer's purchases is gamma distributed around a mean of the customer's own; it must not hang
//! together with how often they buy.

use super::bg_nbd::{FEWEST_REPEATERS, LEAST_LOSS, PUSH, Unfit};
use super::minimise::bfgs;
use super::special::{digamma, ln_gamma};

/// What the model looks at of a customer who bought again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spending {
    /// Repeat purchases the mean is of.
    pub frequency: u32,
    /// Mean value of those purchases, above zero.
    pub mean: f64,
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GammaGamma {
    /// Shape of a customer's purchases.
    pub p: f64,
    /// Shape of the customers' scales.
    pub q: f64,
    /// Scale, in units of money.
    pub v: f64,
    /// The logarithm of the likelihood.
    pub log_likelihood: f64,
}

impl GammaGamma {
    /// The parameters of largest likelihood over the customers with a repeat and a mean above zero.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn fit(customers: &[Spending], mut go_on: impl FnMut() -> bool) -> Result<Self, Unfit> {
        let mut customers: Vec<Spending> = customers
            .iter()
            .copied()
            .filter(|c| c.frequency > 0 && c.mean > 0.0 && c.mean.is_finite())
            .collect();
        if customers.len() < FEWEST_REPEATERS {
            return Err(Unfit::TooFew);
        }
        let total = customers.len() as f64;
        // In units of the mean purchase, whatever the currency.
        let scale = customers.iter().map(|c| c.mean).sum::<f64>() / total;
        customers.sort_by_key(|c| c.frequency);
        let groups: Vec<Alike> = customers
            .chunk_by(|one, next| one.frequency == next.frequency)
            .map(|group| Alike::new(group, scale))
            .collect();
        let mut cancelled = false;
        let found = bfgs([1.0, 1.0, 0.0], |at| {
            if !go_on() {
                cancelled = true;
                return None;
            }
            let (likelihood, slope) = log_likelihood(&groups, at.map(f64::exp))?;
            Some((-likelihood / total, slope.map(|part| -part / total)))
        });
        if cancelled {
            return Err(Unfit::Cancelled);
        }
        let found = found
            .filter(|found| found.converged)
            .ok_or(Unfit::NotConverged)?;
        let [p, q, v] = found.at.map(f64::exp);
        let held = |value: f64| (1e-6..=1e6).contains(&value);
        if ![p, q, v].into_iter().all(held) {
            return Err(Unfit::NotConverged);
        }
        // At the edges all customers spend alike (`q`, `v` → ∞), or each always the same (`p` → ∞, `v` → 0).
        let is_free = |pushed: [f64; 3]| {
            log_likelihood(&groups, pushed)
                .is_some_and(|(pushed, _)| -found.value * total - pushed < LEAST_LOSS)
        };
        if is_free([p, q * PUSH, v * PUSH]) || is_free([p * PUSH, q, v / PUSH]) {
            return Err(Unfit::Edge);
        }
        Ok(Self {
            p,
            q,
            v: v * scale,
            log_likelihood: -found.value * total - total * scale.ln(),
        })
    }

    /// Expected mean value of a purchase: the customer's own where they bought often, all customers' where they did not.
    /// `NaN` where too few repeats and heavy tails leave no expectation.
    pub fn expected_mean(&self, frequency: u32, mean: f64) -> f64 {
        let Self { p, q, v, .. } = *self;
        let x = f64::from(frequency);
        let own = if frequency == 0 { 0.0 } else { x * mean };
        let weight = p * x + q - 1.0;
        if weight > 0.0 {
            p * (v + own) / weight
        } else {
            f64::NAN
        }
    }
}

/// Customers with as many repeats.
struct Alike {
    frequency: f64,
    count: f64,
    /// What each spent on its repeats, in units of the mean purchase.
    spent: Vec<f64>,
    /// Sum of the logarithms of the means.
    logs: f64,
}

impl Alike {
    fn new(group: &[Spending], scale: f64) -> Self {
        let frequency = group.first().map_or(0.0, |c| f64::from(c.frequency));
        Self {
            frequency,
            count: group.len() as f64,
            spent: group.iter().map(|c| frequency * (c.mean / scale)).collect(),
            logs: group.iter().map(|c| (c.mean / scale).ln()).sum(),
        }
    }
}

fn log_likelihood(groups: &[Alike], [p, q, v]: [f64; 3]) -> Option<(f64, [f64; 3])> {
    let (mut value, mut slope) = (0.0, [0.0; 3]);
    let (q_gamma, q_digamma, v_log) = (ln_gamma(q), digamma(q), v.ln());
    for group in groups {
        let (x, count) = (group.frequency, group.count);
        let (shape, all) = (p * x, p * x + q);
        let (mut spread, mut inverse) = (0.0, 0.0);
        for &spent in &group.spent {
            let both = spent + v;
            spread += both.ln();
            inverse += 1.0 / both;
        }
        value += count * (ln_gamma(all) - ln_gamma(shape) - q_gamma + q * v_log + shape * x.ln())
            + (shape - 1.0) * group.logs
            - all * spread;
        let common = count * digamma(all) - spread;
        slope[0] += x * (common + count * (x.ln() - digamma(shape)) + group.logs);
        slope[1] += common + count * (v_log - q_digamma);
        slope[2] += count * q / v - all * inverse;
    }
    let slope = [slope[0] * p, slope[1] * q, slope[2] * v];
    (value.is_finite() && slope.iter().all(|part| part.is_finite())).then_some((value, slope))
}
