//! Sums that do not depend on the order of the rows, to the last printed digit.

use crate::model::decimal;

/// A compensated sum (Neumaier 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen").
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    high: f64,
    low: f64,
}

impl Sum {
    /// Adds a value.
    #[inline]
    pub fn add(&mut self, value: f64) {
        let next = self.high + value;
        self.low += if self.high.abs() >= value.abs() {
            (self.high - next) + value
        } else {
            (value - next) + self.high
        };
        self.high = next;
    }

    /// Adds what others add up to.
    pub fn append(&mut self, others: Self) {
        self.add(others.high);
        if others.low.is_finite() {
            self.add(others.low);
        }
    }

    /// The sum. Beyond the range of `f64` it is infinite, never `NaN`, as long as no `NaN` was added.
    #[inline]
    pub fn value(self) -> f64 {
        if self.low.is_finite() {
            self.high + self.low
        } else {
            self.high
        }
    }
}

/// A compensated sum of figures that were written as decimals: it comes out as the decimal that they add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DecimalSum {
    sum: Sum,
    size: f64,
}

impl DecimalSum {
    /// Adds a value.
    #[inline]
    pub fn add(&mut self, value: f64) {
        self.sum.add(value);
        self.size += value.abs();
    }

    /// Adds what others add up to.
    pub fn append(&mut self, others: Self) {
        self.sum.append(others.sum);
        self.size += others.size;
    }

    /// The sum, without what the rounding of its figures left in the last bits.
    pub fn value(self) -> f64 {
        decimal(self.sum.value(), self.size)
    }
}

impl FromIterator<f64> for Sum {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut sum = Self::default();
        for value in values {
            sum.add(value);
        }
        sum
    }
}

/// The compensated sum of `values`.
pub fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    values.into_iter().collect::<Sum>().value()
}

/// The sum of what `term` makes of each figure and its place: of blocks by plain addition, of the blocks compensated. For
/// figures that stand in an order of their own; as exact as anyone prints, and four times as fast.
pub(super) fn sum_in_blocks(values: &[f64], term: impl Fn(usize, f64) -> f64) -> f64 {
    const BLOCK: usize = 64;
    const LANES: usize = 4;
    let mut sum = Sum::default();
    for (block, values) in values.chunks(BLOCK).enumerate() {
        let mut lanes = [0.0; LANES];
        for (at, &value) in values.iter().enumerate() {
            lanes[at % LANES] += term(block * BLOCK + at, value);
        }
        sum.add((lanes[0] + lanes[1]) + (lanes[2] + lanes[3]));
    }
    sum.value()
}

/// The mean; `NaN` of nothing.
pub fn mean(values: &[f64]) -> f64 {
    sum(values.iter().copied()) / values.len() as f64
}

/// The median of the values that are numbers (mean of the two middle ones of an even count); `NaN` of nothing.
pub fn median(values: &[f64]) -> f64 {
    let mut values: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
    if values.is_empty() {
        return f64::NAN;
    }
    let count = values.len();
    let (below, &mut upper, _) = values.select_nth_unstable_by(count / 2, f64::total_cmp);
    if count % 2 == 1 {
        return upper;
    }
    let lower = below.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    lower + (upper - lower) / 2.0
}
