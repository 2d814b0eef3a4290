//! Gamma–Gamma: what a purchase of a customer brings (Fader & Hardie 2013, "The gamma-gamma model of monetary value").
//!
//! The mean value of a customer's purchases is gamma distributed around a mean of the customer's own; it must not hang
//! together with how often they buy.

use super::bg_nbd::{FEWEST_REPEATERS, Unfit};
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
        let customers: Vec<Spending> = customers
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
        let mut cancelled = false;
        let found = bfgs([1.0, 1.0, 0.0], |at| {
            if !go_on() {
                cancelled = true;
                return None;
            }
            let (likelihood, slope) = log_likelihood(&customers, scale, at.map(f64::exp))?;
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

fn log_likelihood(
    customers: &[Spending],
    scale: f64,
    [p, q, v]: [f64; 3],
) -> Option<(f64, [f64; 3])> {
    let (mut value, mut slope) = (0.0, [0.0; 3]);
    let (q_gamma, q_digamma, v_log) = (ln_gamma(q), digamma(q), v.ln());
    for customer in customers {
        let (x, m) = (f64::from(customer.frequency), customer.mean / scale);
        let (shape, all) = (p * x, p * x + q);
        let spread = (x * m + v).ln();
        value += ln_gamma(all) - ln_gamma(shape) - q_gamma
            + q * v_log
            + (shape - 1.0) * m.ln()
            + shape * x.ln()
            - all * spread;
        let common = digamma(all) - spread;
        slope[0] += x * (common - digamma(shape) + m.ln() + x.ln());
        slope[1] += common - q_digamma + v_log;
        slope[2] += q / v - all / (x * m + v);
    }
    let slope = [slope[0] * p, slope[1] * q, slope[2] * v];
    (value.is_finite() && slope.iter().all(|part| part.is_finite())).then_some((value, slope))
}
