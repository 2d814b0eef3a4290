//! Lorenz curve, Gini, Herfindahl, Theil and the shares of the largest.

use std::sync::Arc;

use super::abc::{AbcParams, ClassShare, cut};
use super::breakdown::columns;
use super::compare::{Compared, Comparison, populations};
use super::ranked::{Ranked, Reading, share};
use super::sum::{sum, sum_in_blocks};
use super::{Context, Method, Need, Outcome, Settings, Unavailable};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "lorenz",
    places: Method::CONCENTRATION,
    needs: &[Need::Amounts],
    source: "Lorenz 1905; Gini 1914; Deltas 2003; Raffinetti, Siletti & Vernizzi 2015; Theil 1967; Damgaard & Weiner 2000",
    run,
    adjust,
};

/// The shares of the largest that are always told: 1, 5, 10, 20 and 50 % of the accounts.
pub const TOP_RATIOS: [f64; 5] = [0.01, 0.05, 0.1, 0.2, 0.5];

/// How many of the largest the concentration ratios look at.
pub const CR_COUNTS: [usize; 3] = [1, 4, 10];

/// How unequal a measure is spread. All figures are `NaN` where they are not defined (no accounts, a total of zero or
/// less).
#[derive(Clone, Debug)]
pub struct LorenzResult {
    /// The accounts in order; readings of the curve come from here, exact whatever the curve's thinning.
    pub ranked: Arc<Ranked>,
    /// The sum of the measure.
    pub total: f64,
    /// Accounts below zero.
    pub negative: usize,
    /// Gini, `Σ (2i − n − 1) x_i / (n Σ x)` ascending (Gini 1914); beyond 1 and of no use where values are negative.
    pub gini: f64,
    /// `G · n/(n−1)` (Deltas 2003).
    pub gini_corrected: f64,
    /// Gini that stays in 0–1 with losses (Raffinetti, Siletti & Vernizzi 2015).
    pub gini_with_losses: f64,
    /// Herfindahl–Hirschman index `Σ s²`, 0–1 (shown × 10 000).
    pub hhi: f64,
    /// `(HHI − 1/n) / (1 − 1/n)`, 0–1.
    pub hhi_normalised: f64,
    /// `1 / HHI`: as many equal accounts would be as concentrated.
    pub effective_n: f64,
    /// Theil's T in nats (Theil 1967). Zeros count (`0 ln 0 = 0`); where any value is negative, over the values above
    /// zero alone.
    pub theil: f64,
    /// Lorenz asymmetry `F(μ) + L(μ)` (Damgaard & Weiner 2000); above 1 the largest make the inequality.
    pub asymmetry: f64,
    /// Share of the 1, 4 and 10 largest ([`CR_COUNTS`]).
    pub cr: [f64; 3],
    /// Share of the `⌈p·n⌉` largest ([`TOP_RATIOS`]).
    pub top_share: [f64; 5],
    /// Concentration curve, largest first: (share of accounts, share of the total), from (0, 0) to (1, 1). Thinned to
    /// at most about 2 000 points where there are more accounts.
    pub curve: Arc<Vec<[f64; 2]>>,
    /// The classes of the strip below the curve.
    pub classes: [ClassShare; 3],
    /// Their limits as used (rule and thresholds).
    pub params: AbcParams,
    /// What the setting `compare` asks for.
    pub asked: Option<Comparison>,
    /// The second curve; `None` where none is asked for or the data have none.
    pub compare: Option<Arc<Compared>>,
    /// The segments that can be compared, the largest first; none where no column of segments is asked for.
    pub segments: Vec<Arc<str>>,
    /// The columns that say segments, by field id or header.
    pub columns: Vec<String>,
}

impl LorenzResult {
    /// Computes everything from the accounts in order.
    pub fn new(ranked: Arc<Ranked>, params: AbcParams) -> Self {
        let total = ranked.total();
        let n = ranked.len() as f64;
        let negative = ranked.len() - ranked.positive - ranked.zero;
        let gini = gini_of(&ranked.values, total);
        let hhi = hhi(&ranked.values, total);
        Self {
            total,
            negative,
            gini,
            gini_corrected: if n > 1.0 {
                gini * n / (n - 1.0)
            } else {
                f64::NAN
            },
            gini_with_losses: if negative == 0 {
                gini
            } else {
                gini_with_losses(&ranked.values)
            },
            hhi,
            hhi_normalised: if n > 1.0 {
                (hhi - 1.0 / n) / (1.0 - 1.0 / n)
            } else {
                f64::NAN
            },
            effective_n: 1.0 / hhi,
            theil: theil(&ranked.values, total),
            asymmetry: asymmetry(&ranked),
            cr: CR_COUNTS.map(|count| ranked.reading(count).share),
            top_share: TOP_RATIOS.map(|ratio| ranked.top_share(ratio)),
            curve: Arc::new(curve(&ranked)),
            classes: cut(&ranked, &params).classes,
            params,
            asked: None,
            compare: None,
            segments: Vec::new(),
            columns: Vec::new(),
            ranked,
        }
    }

    /// The same result with a second curve beside it.
    pub fn beside(self, with: Comparison, second: Arc<Ranked>) -> Self {
        let compared = Compared::new(with.clone(), &self.ranked, second);
        Self {
            asked: Some(with),
            compare: Some(Arc::new(compared)),
            ..self
        }
    }

    /// What the `count` largest bring: "top 868 customers (20 %) → 74.6 %".
    pub fn reading(&self, count: usize) -> Reading {
        self.ranked.reading(count)
    }

    /// The Lorenz curve proper, smallest first: the concentration curve turned about its middle.
    pub fn lorenz_curve(&self) -> Vec<[f64; 2]> {
        self.curve
            .iter()
            .rev()
            .map(|&[x, y]| [1.0 - x, 1.0 - y])
            .collect()
    }

    /// Height of the Lorenz curve at a share of the accounts (smallest first), linear between its points.
    pub fn lorenz_at(&self, accounts: f64) -> f64 {
        let n = self.ranked.len();
        if n == 0 || !(0.0..=1.0).contains(&accounts) {
            return f64::NAN;
        }
        let top = (1.0 - accounts) * n as f64;
        let below = (top.floor() as usize).min(n);
        let sums = &self.ranked.cumulative;
        let above = (below + 1).min(n);
        let value = sums[below] + (sums[above] - sums[below]) * (top - below as f64);
        1.0 - share(value, self.total)
    }

    /// The inverse: the share of the accounts (smallest first) that holds a share of the total.
    pub fn lorenz_inverse(&self, ratio: f64) -> f64 {
        let n = self.ranked.len();
        if n == 0 || self.total.is_nan() || self.total <= 0.0 || !(0.0..=1.0).contains(&ratio) {
            return f64::NAN;
        }
        let goal = (1.0 - ratio) * self.total;
        let above = self.ranked.count_for_share(1.0 - ratio);
        let sums = &self.ranked.cumulative;
        let below = above.saturating_sub(1);
        let step = sums[above] - sums[below];
        let part = if step > 0.0 {
            (goal - sums[below]) / step
        } else {
            0.0
        };
        1.0 - (below as f64 + part) / n as f64
    }
}

/// The method.
///
/// # Errors
/// See [`super::population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let asked = Comparison::read(context.settings);
    let (first, curves) = populations(context, asked.as_ref())?;
    let params = AbcParams::read(context.settings);
    let mut result = LorenzResult::new(Arc::new(Ranked::new(first)), params);
    if let (Some(with), Some(second)) = (curves.with.or_else(|| asked.clone()), curves.second) {
        result = result.beside(with, Arc::new(Ranked::new(second)));
    }
    result.asked = asked;
    result.segments = curves.segments;
    result.columns = columns(context.dataset, &context.question.by);
    Ok(Outcome::Lorenz(Arc::new(result)))
}

/// New class limits on the same curves; another comparison needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Lorenz(before) = outcome else {
        return None;
    };
    if Comparison::read(settings) != before.asked {
        return None;
    }
    let params = AbcParams::read(settings);
    Some(Outcome::Lorenz(Arc::new(LorenzResult {
        classes: cut(&before.ranked, &params).classes,
        params,
        ..(**before).clone()
    })))
}

/// Gini of values sorted descending.
pub fn gini(descending: &[f64]) -> f64 {
    gini_of(descending, sum(descending.iter().copied()))
}

fn gini_of(descending: &[f64], total: f64) -> f64 {
    let n = descending.len() as f64;
    if descending.is_empty() || total.is_nan() || total <= 0.0 || total.is_infinite() {
        return f64::NAN;
    }
    // Rank i from 1 ascending is n − k for k from 0 descending: 2i − n − 1 = n − 1 − 2k.
    let weighted = sum_in_blocks(descending, |k, x| (n - 1.0 - 2.0 * k as f64) * (x / total));
    weighted / n
}

/// Gini with losses: the mean difference over twice the mean of the absolute values, `Σ_ij |x_i − x_j| / (2 n² μ*)` with
/// `μ* = (T⁺ + T⁻)/n`, as the authors' R package GiniWegNeg computes it. In 0–1; the plain Gini where nothing is
/// negative.
pub fn gini_with_losses(descending: &[f64]) -> f64 {
    let n = descending.len() as f64;
    let absolute = sum(descending.iter().map(|x| x.abs()));
    if descending.is_empty() || absolute.is_nan() || absolute <= 0.0 || absolute.is_infinite() {
        return f64::NAN;
    }
    // Σ_ij |x_i − x_j| = 2 Σ_k (n − 1 − 2k) x_k, descending.
    let differences = sum_in_blocks(descending, |k, x| {
        (n - 1.0 - 2.0 * k as f64) * (x / absolute)
    });
    differences / n
}

fn hhi(values: &[f64], total: f64) -> f64 {
    if total > 0.0 && total.is_finite() {
        sum_in_blocks(values, |_, x| (x / total) * (x / total))
    } else {
        f64::NAN
    }
}

fn theil(descending: &[f64], total: f64) -> f64 {
    let negative = descending.last().is_some_and(|&last| last < 0.0);
    let counted = if negative {
        &descending[..descending.partition_point(|&x| x > 0.0)]
    } else {
        descending
    };
    let total = if negative {
        sum(counted.iter().copied())
    } else {
        total
    };
    let mean = total / counted.len() as f64;
    if mean.is_nan() || mean <= 0.0 || mean.is_infinite() {
        return f64::NAN;
    }
    // They are in order: equal ones stand together and share their logarithm.
    let positive = &counted[..counted.partition_point(|&x| x > 0.0)];
    let terms = positive.chunk_by(|a, b| a == b).map(|equal| {
        let ratio = equal[0] / mean;
        equal.len() as f64 * ratio * ratio.ln()
    });
    sum(terms) / counted.len() as f64
}

/// `m` values below the mean, `a` equal to it: with `δ = (μ − x_m)/(x_{m+1} − x_m)`, `F(μ) = (m + δ)/n` and
/// `L(μ) = (L_m + δ x_{m+1})/L_n`; where values equal the mean, the middle of the interval.
fn asymmetry(ranked: &Ranked) -> f64 {
    let n = ranked.len();
    let total = ranked.total();
    let values = &ranked.values;
    if n == 0 || total.is_nan() || total <= 0.0 || total.is_infinite() {
        return f64::NAN;
    }
    let mean = total / n as f64;
    let above = values.partition_point(|&x| x > mean);
    let at_least = values.partition_point(|&x| x >= mean);
    let ascending_sum = |count: usize| total - ranked.cumulative[n - count];
    let below = n - at_least;
    if at_least > above {
        let (low, high) = (below as f64, (n - above) as f64);
        let lorenz = ascending_sum(below) + ascending_sum(n - above);
        return (low + high) / (2.0 * n as f64) + lorenz / (2.0 * total);
    }
    if below == 0 || above == 0 {
        return 1.0;
    }
    let (x_below, x_above) = (values[at_least], values[above - 1]);
    let delta = (mean - x_below) / (x_above - x_below);
    (below as f64 + delta) / n as f64 + (ascending_sum(below) + delta * x_above) / total
}

/// Every point up to 2 000 accounts; beyond, points spaced so that none is farther than 1/2 000 from the next in
/// either direction.
pub(super) fn curve(ranked: &Ranked) -> Vec<[f64; 2]> {
    const STEP: f64 = 1.0 / 1000.0;
    let n = ranked.len();
    let total = ranked.total();
    let point = |k: usize| {
        [
            k as f64 / n as f64,
            share(ranked.cumulative.get(k).copied().unwrap_or(total), total),
        ]
    };
    if n == 0 {
        return Vec::new();
    }
    if n <= 2000 {
        return (0..=n).map(point).collect();
    }
    let mut points = vec![point(0)];
    let (mut last, mut at) = (point(0), 0);
    while at < n {
        // Up to the last value above zero the curve rises, from there on it falls: what is near enough ends where the
        // first is not.
        let end = if at < ranked.positive {
            ranked.positive
        } else {
            n
        };
        let near = |k: usize| {
            let next = point(k);
            let far = next[0] - last[0] >= STEP || (next[1] - last[1]).abs() >= STEP;
            !far
        };
        let (mut low, mut high) = (at + 1, end);
        while low < high {
            let middle = low + (high - low) / 2;
            if near(middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (at, last) = (low, point(low));
        points.push(last);
    }
    points
}
