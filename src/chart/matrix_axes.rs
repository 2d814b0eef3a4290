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
    /// The smallest and largest but for one in fifty at each end, of twenty or more.
    bulk: Option<(f64, f64)>,
}

impl Extent {
    /// The extent of what is finite among values.
    pub fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.filter(|value| value.is_finite()).collect();
        let last = values.len().saturating_sub(1);
        let mut at = |part: f64| {
            let place = (last as f64 * part).round() as usize;
            *values.select_nth_unstable_by(place, f64::total_cmp).1
        };
        Self {
            bulk: (last >= 19).then(|| (at(0.02), at(0.98))),
            ends: (!values.is_empty()).then(|| bounds(&values)),
        }
    }
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
    if let Some((p2, p98)) = extent.bulk
        && high - low > 2.5 * (p98 - p2)
        && p98 > p2
    {
        let spread = p98 - p2;
        low = low.max(p2 - 0.25 * spread);
        high = high.min(p98 + 0.25 * spread);
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
