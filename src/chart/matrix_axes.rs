//! How the axes of a matrix lie: linear, logarithmic or bent, and what of them is seen at first.

use super::scale::{round_down, round_step};
use super::{Axis, ScaleType};
use crate::analysis::matrix::Spacing;
use crate::analysis::{Axis as MatrixAxis, Quantity};

/// How an axis of the outcome stands on the plot.
pub fn scale_of(
    axis: &MatrixAxis,
    preset: &str,
    horizontal: bool,
    values: impl Iterator<Item = f64>,
) -> ScaleType {
    match axis.spacing {
        Spacing::Linear if axis.quantity == Quantity::Money => bent(values),
        Spacing::Linear => ScaleType::Linear,
        // High relative shares stand on the left (Henderson 1970).
        Spacing::Log if preset == "growth_share" && horizontal => ScaleType::Log10Reversed,
        Spacing::Log => ScaleType::Log10,
    }
}

/// Zeros or losses keep a skewed measure off a logarithmic axis; a linear one would press all but a few accounts onto its
/// edge. Then the axis bends.
fn bent(values: impl Iterator<Item = f64>) -> ScaleType {
    let mut sizes = Vec::new();
    let mut barred = false;
    for value in values.filter(|value| value.is_finite()) {
        barred |= value <= 0.0;
        if value != 0.0 {
            sizes.push(value.abs());
        }
    }
    if !barred || sizes.len() < 12 {
        return ScaleType::Linear;
    }
    let middle = sizes.len() / 2;
    let median = *sizes.select_nth_unstable_by(middle, f64::total_cmp).1;
    match sizes[middle..].iter().copied().fold(median, f64::max) {
        most if most > 25.0 * median => {
            let bend = (median / 2.0).log10().floor().clamp(-60.0, 60.0);
            ScaleType::SymLog { bend: bend as i8 }
        }
        _ => ScaleType::Linear,
    }
}

/// Where the figures of an axis lie, in plot coordinates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Smallest and largest; `None` where there is nothing.
    ends: Option<(f64, f64)>,
    /// What is seen at first where a few lie so far out that the rest would be squashed.
    bulk: Option<(f64, f64)>,
}

impl Extent {
    /// The extent of what is finite among values. Those of `kept`, the weightiest, stay in view unless
    /// they would squash the others themselves.
    pub fn of(values: impl Iterator<Item = f64>, kept: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.filter(|value| value.is_finite()).collect();
        if values.is_empty() {
            return Self {
                ends: None,
                bulk: None,
            };
        }
        let ends = bounds(&values);
        let bulk = (values.len() >= FEWEST).then(|| bulk(&mut values, ends));
        let kept: Vec<f64> = kept.filter(|value| value.is_finite()).collect();
        let wider = |(low, high): (f64, f64)| {
            let (least, most) = bounds(&kept);
            let wide = (low.min(least), high.max(most));
            // One that would squash all others stands at the edge, large as it is.
            match wide.1 - wide.0 > MOST_WIDER * (high - low) {
                true => (low, high),
                false => wide,
            }
        };
        Self {
            ends: Some(ends),
            bulk: bulk.flatten().map(wider),
        }
    }
}

/// How much wider the view may become for the weightiest.
const MOST_WIDER: f64 = 2.5;
/// Fewer figures than these are all shown.
const FEWEST: usize = 20;

/// The figures without a few that lie far out: at most one in twenty further than four quartile distances from the
/// quartiles (Tukey's outer fence is three), else all but one in fifty at each end and a quarter more; `None` where
/// nothing would be won.
fn bulk(values: &mut [f64], ends: (f64, f64)) -> Option<(f64, f64)> {
    let last = values.len() - 1;
    let mut at = |part: f64| {
        let place = (last as f64 * part).round() as usize;
        *values.select_nth_unstable_by(place, f64::total_cmp).1
    };
    let (p2, q1, q3, p98) = (at(0.02), at(0.25), at(0.75), at(0.98));
    let whole = ends.1 - ends.0;
    let fence = 4.0 * (q3 - q1);
    let near = |value: &f64| *value >= q1 - fence && *value <= q3 + fence;
    let inner: Vec<f64> = values.iter().copied().filter(near).collect();
    let (low, high) = bounds(&inner);
    if fence > 0.0
        && (values.len() - inner.len()) * 20 <= values.len()
        && whole > 2.0 * (high - low)
    {
        return Some((low, high));
    }
    let spread = p98 - p2;
    (whole > 2.5 * spread && spread > 0.0).then_some((p2 - 0.25 * spread, p98 + 0.25 * spread))
}

/// 0 to 100, with room for bubbles that stand at the ends.
pub fn score_home(extent: &Extent) -> (f64, f64) {
    let (low, high) = extent.ends.unwrap_or((f64::INFINITY, f64::NEG_INFINITY));
    (
        if low < 4.0 { -6.0 } else { 0.0 },
        if high > 96.0 { 106.0 } else { 100.0 },
    )
}

fn bounds(values: &[f64]) -> (f64, f64) {
    values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &value| {
            (low.min(value), high.max(value))
        })
}

/// The view that shows what is worth showing: everything, or the bulk of it where a few values lie so far out that the
/// rest would be squashed; always with the threshold in it, at round ends.
pub fn home(extent: &Extent, scale: ScaleType, threshold: f64, quantity: Quantity) -> (f64, f64) {
    let Some((mut low, mut high)) = extent.ends else {
        return if scale == ScaleType::Linear {
            (0.0, 1.0)
        } else {
            (-1.0, 1.0)
        };
    };
    if let Some((least, most)) = extent.bulk {
        low = low.max(least);
        high = high.min(most);
    }
    if threshold.is_finite() {
        low = low.min(threshold);
        high = high.max(threshold);
    }
    if high - low < 1e-9 * high.abs().max(1.0) {
        let half = if scale == ScaleType::Linear {
            (high.abs() * 0.5).max(0.5)
        } else {
            0.5
        };
        (low, high) = (low - half, high + half);
    }
    let pad = 0.07 * (high - low);
    if matches!(scale, ScaleType::SymLog { .. }) {
        let from = if low >= 0.0 {
            -0.04 * (high - low)
        } else {
            low - pad
        };
        return (from, high + pad);
    }
    if scale == ScaleType::Linear {
        let never_negative = low >= 0.0 && quantity != Quantity::Score;
        let from = low - pad;
        let from = if never_negative && (from < 0.0 || low < 0.3 * high) {
            -0.02 * high
        } else {
            from
        };
        let to = high + pad;
        let step = round_step(to - from, 12);
        return (
            if from < 0.0 && never_negative {
                from
            } else {
                (from / step).floor() * step
            },
            (to / step).ceil() * step,
        );
    }
    // Logarithmic ends at 1, 2 or 5 of a decade.
    let lower = |plot: f64| round_down(10f64.powf(plot)).log10();
    let upper = |plot: f64| -round_down(10f64.powf(-plot)).log10();
    (lower(low - pad * 0.6), upper(high + pad * 0.6))
}

/// Room at the ends of a scale for bubbles that move aside.
pub fn widen(axis: &mut Axis, quantity: Quantity) {
    if quantity == Quantity::Score {
        axis.home = (axis.home.0.min(-14.0), axis.home.1.max(114.0));
    }
}
