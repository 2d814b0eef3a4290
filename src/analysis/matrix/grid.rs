//! Cells beyond two by two: any number of limits on each axis, boxes that together make one cell.

use super::spec::AxisSpec;
use super::{Axis, MatrixResult, Plane, SnapKind};
use crate::analysis::Settings;
use crate::analysis::sum::Sum;

/// The most limits an axis may have.
pub const MOST_LIMITS: usize = 5;

/// The settings of the limits of both axes, lowest first.
const KEYS: [[&str; MOST_LIMITS]; 2] = [
    [
        "x_threshold",
        "x_threshold2",
        "x_threshold3",
        "x_threshold4",
        "x_threshold5",
    ],
    [
        "y_threshold",
        "y_threshold2",
        "y_threshold3",
        "y_threshold4",
        "y_threshold5",
    ],
];

/// The setting of a limit; `None` beyond the last an axis may have.
pub fn limit_key(axis: usize, limit: usize) -> Option<&'static str> {
    KEYS.get(axis)?.get(limit).copied()
}

/// The boxes between the limits, and the cell that each belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The limits of each axis, ascending; the first of each is the result's threshold.
    pub limits: [Vec<f64>; 2],
    /// Whether a value on a limit of the axis counts as low.
    pub low_on_limit: [bool; 2],
    /// Box (row by row from the bottom, left to right) → cell.
    pub zones: Vec<usize>,
}

impl Grid {
    /// The boxes as settings have them.
    pub(super) fn of(plane: &Plane, thresholds: (f64, f64), settings: &Settings) -> Self {
        let spec = &plane.spec;
        let limits = [
            limits((&spec.x, &plane.x), thresholds.0, 0, settings),
            limits((&spec.y, &plane.y), thresholds.1, 1, settings),
        ];
        let boxes = (limits[0].len() + 1) * (limits[1].len() + 1);
        let last = spec.cells.len().saturating_sub(1);
        let zones = (0..boxes)
            .map(|at| spec.zones.get(at).copied().unwrap_or(at).min(last))
            .collect();
        Self {
            limits,
            low_on_limit: [spec.x.low_on_limit, spec.y.low_on_limit],
            zones,
        }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.limits[0].len() + 1
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.limits[1].len() + 1
    }

    /// The cell of a position.
    pub fn cell(&self, x: f64, y: f64) -> usize {
        let at = self.band(1, y) * self.columns() + self.band(0, x);
        self.zones.get(at).copied().unwrap_or(0)
    }

    /// Which stretch of an axis a value lies in, from the lowest.
    pub fn band(&self, axis: usize, value: f64) -> usize {
        let low = self.low_on_limit[axis];
        self.limits[axis]
            .iter()
            .filter(|&&limit| value > limit || !low && value == limit)
            .count()
    }

    /// Whether the cells are those of one limit on each axis, a value on it counting as high.
    pub fn is_plain(&self) -> bool {
        self.zones == [0, 1, 2, 3]
            && self.limits.iter().all(|limits| limits.len() == 1)
            && self.low_on_limit == [false; 2]
    }
}

/// The limits of an axis: the threshold and those above it, each as set or as the method has it; one that was dragged
/// below another takes that with it.
fn limits(
    (spec, drawn): (&AxisSpec, &Axis),
    first: f64,
    axis: usize,
    settings: &Settings,
) -> Vec<f64> {
    let mut limits = vec![first];
    for (at, &own) in spec.more.iter().take(MOST_LIMITS - 1).enumerate() {
        let set = limit_key(axis, at + 1).and_then(|key| {
            let named = || drawn.snap(SnapKind::from_id(settings.word(key)?)?);
            settings.number(key).or_else(named)
        });
        let above = limits.last().copied().unwrap_or(first);
        limits.push(set.unwrap_or(own).max(above));
    }
    limits
}

/// Count and sum of each cell.
pub(super) fn tallies(result: &MatrixResult) -> Vec<(usize, Sum)> {
    let mut tallies = vec![(0usize, Sum::default()); result.plane.spec.cells.len()];
    for item in &result.plane.items {
        if let Some((count, sum)) = tallies.get_mut(result.grid.cell(item.x, item.y)) {
            *count += 1;
            sum.add(if item.value.is_nan() { 0.0 } else { item.value });
        }
    }
    tallies
}
