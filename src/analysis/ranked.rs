//! A population put in order once: what the Lorenz curve, the whale curve and ABC read from, so that a dragged threshold
//! is a binary search and nothing is sorted again.

use std::sync::Arc;

use super::collation::RootOrder;
use super::sort::descending;
use super::sum::Sum;
use super::{Derived, Population};

/// The accounts of a population, largest value first; ties by name (Unicode collation, root order), then by row.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// Who they are.
    pub population: Arc<Population>,
    /// Rank → index into [`Population::members`].
    pub order: Vec<u32>,
    /// Rank → value, descending.
    pub values: Vec<f64>,
    /// `cumulative[k]` is the sum of the `k` largest values; `n + 1` of them, the first 0.
    pub cumulative: Vec<f64>,
    /// Accounts with a value above zero; they come first.
    pub positive: usize,
    /// Accounts with a value of exactly zero; they follow.
    pub zero: usize,
    /// What pictures make of the order.
    pub derived: Derived,
}

/// "The top 868 customers (20 %) bring 74.6 %."
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// How many of the largest.
    pub count: usize,
    /// Their share of all accounts, 0–1.
    pub accounts: f64,
    /// Their sum.
    pub value: f64,
    /// Their share of the total; `NaN` where the total is zero or less.
    pub share: f64,
}

impl Ranked {
    /// Sorts a population.
    pub fn new(population: Arc<Population>) -> Self {
        let (order, values) = order_of(&population);
        let mut cumulative = Vec::with_capacity(values.len() + 1);
        let mut sum = Sum::default();
        cumulative.push(0.0);
        for &value in &values {
            sum.add(value);
            cumulative.push(sum.value());
        }
        let positive = values.partition_point(|&value| value > 0.0);
        let zero = values.partition_point(|&value| value >= 0.0) - positive;
        Self {
            population,
            order,
            values,
            cumulative,
            positive,
            zero,
            derived: Derived::default(),
        }
    }

    /// How many accounts.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The sum of all values.
    pub fn total(&self) -> f64 {
        self.cumulative.last().copied().unwrap_or(0.0)
    }

    /// The sum of the values above zero.
    pub fn total_positive(&self) -> f64 {
        self.cumulative.get(self.positive).copied().unwrap_or(0.0)
    }

    /// The name of the account of a rank (from 0); empty beyond the last.
    pub fn name(&self, rank: usize) -> &str {
        self.order
            .get(rank)
            .and_then(|&index| self.population.members.get(index as usize))
            .map_or("", |member| &member.name)
    }

    /// What the `count` largest bring.
    pub fn reading(&self, count: usize) -> Reading {
        let count = count.min(self.len());
        let value = self.cumulative.get(count).copied().unwrap_or(0.0);
        Reading {
            count,
            accounts: if self.is_empty() {
                f64::NAN
            } else {
                count as f64 / self.len() as f64
            },
            value,
            share: share(value, self.total()),
        }
    }

    /// The fewest of the largest that bring at least `ratio` of the total; all of them where none does.
    pub fn count_for_share(&self, ratio: f64) -> usize {
        let goal = ratio * self.total();
        self.cumulative[..=self.positive]
            .partition_point(|&sum| sum < goal)
            .min(self.len())
    }

    /// Share of the `⌈p·n⌉` largest.
    pub fn top_share(&self, ratio: f64) -> f64 {
        // A hair below: 0.2 × 5 is 1.0000000000000002 in some orders of arithmetic and must stay 1.
        let count = (ratio * self.len() as f64 - 1e-9).ceil().max(0.0) as usize;
        self.reading(count).share
    }

    /// The rank after the last account whose value equals that of rank `cut − 1`: a tie is not torn.
    pub fn end_of_tie(&self, cut: usize) -> usize {
        match cut.checked_sub(1).and_then(|last| self.values.get(last)) {
            Some(&value) => cut + self.values[cut..].partition_point(|&other| other >= value),
            None => cut,
        }
    }
}

/// `value ÷ total`; `NaN` where the total is zero, negative or not finite: a share of a loss says nothing.
pub fn share(value: f64, total: f64) -> f64 {
    if total > 0.0 && total.is_finite() {
        value / total
    } else {
        f64::NAN
    }
}

/// More accounts than this with the value of another: all names are put in order once and for every later question.
const MANY_TIES: usize = 10_000;

/// Rank → index and rank → value.
fn order_of(population: &Population) -> (Vec<u32>, Vec<f64>) {
    let (values, members) = (&population.values, &population.members);
    if let Some(by_name) = members.known_by_name() {
        return descending(values, by_name.to_vec());
    }
    let rows = (0..values.len() as u32).collect();
    let (mut order, sorted) = descending(values, rows);
    let runs = sorted.chunk_by(|a, b| a == b).map(<[f64]>::len);
    let tied: usize = runs.filter(|&length| length > 1).sum();
    if tied > MANY_TIES {
        return descending(values, members.by_name().to_vec());
    }
    if tied > 0 {
        let collation = RootOrder::new();
        let mut start = 0;
        for run in sorted.chunk_by(|a, b| a == b) {
            let end = start + run.len();
            if run.len() > 1 {
                collation.sort(members, &mut order[start..end]);
            }
            start = end;
        }
    }
    (order, sorted)
}
