//! A population put in order once: what the Lorenz curve, the whale curve and ABC read from, so that a dragged threshold
//! is a binary search and nothing is sorted again.

use std::cmp::Ordering;
use std::sync::Arc;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

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
        let values = &population.values;
        let mut keyed: Vec<(u64, u32)> = values
            .iter()
            .enumerate()
            .map(|(index, &value)| (!ordered_bits(value), index as u32))
            .collect();
        keyed.sort_unstable();
        let mut order: Vec<u32> = keyed.iter().map(|&(_, index)| index).collect();
        order_ties(&population, &keyed, &mut order);
        let values: Vec<f64> = keyed.iter().map(|&(key, _)| value_of(!key)).collect();
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

/// Bits whose unsigned order is the order of the (finite) numbers; −0 counts as 0.
fn ordered_bits(value: f64) -> u64 {
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 1 {
        !bits
    } else {
        bits | (1 << 63)
    }
}

/// The number of [`ordered_bits`].
fn value_of(bits: u64) -> f64 {
    f64::from_bits(if bits >> 63 == 1 {
        bits & !(1 << 63)
    } else {
        !bits
    })
}

/// Puts accounts of one value in the order of their names; `keyed` is in the order of the values.
fn order_ties(population: &Population, keyed: &[(u64, u32)], order: &mut [u32]) {
    let mut collator = None;
    let mut start = 0;
    for run in keyed.chunk_by(|a, b| a.0 == b.0) {
        let end = start + run.len();
        if run.len() > 1 {
            let collator = collator.get_or_insert_with(RootOrder::new);
            collator.sort(population, &mut order[start..end]);
        }
        start = end;
    }
}

/// The order of names in the root collation of Unicode (UTS 10, CLDR root).
pub struct RootOrder(Option<CollatorBorrowed<'static>>);

impl Default for RootOrder {
    fn default() -> Self {
        Self::new()
    }
}

impl RootOrder {
    /// The collator of the root locale, from data compiled in.
    pub fn new() -> Self {
        Self(Collator::try_new(Default::default(), CollatorOptions::default()).ok())
    }

    /// Compares two names; by code points where the collation calls them equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        if let Some(order) = compare_ascii(a.as_bytes(), b.as_bytes()) {
            return order;
        }
        self.0
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(a, b))
            .then_with(|| a.cmp(b))
    }

    fn sort(&self, population: &Population, tied: &mut [u32]) {
        let name = |index: u32| &*population.members[index as usize].name;
        let full = |a: u32, b: u32| self.compare(name(a), name(b)).then(a.cmp(&b));
        let keyed: Option<Vec<(u128, u32)>> = tied
            .iter()
            .map(|&index| Some((ascii_prefix(name(index).as_bytes())?, index)))
            .collect();
        let Some(mut keyed) = keyed else {
            tied.sort_by(|&a, &b| full(a, b));
            return;
        };
        // The first characters decide nearly always, and beside the index they are in the cache.
        keyed.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| full(a.1, b.1)));
        for (slot, (_, index)) in tied.iter_mut().zip(keyed) {
            *slot = index;
        }
    }
}

/// The primary weights of the first 16 characters; `None` where the name is not printable ASCII.
fn ascii_prefix(name: &[u8]) -> Option<u128> {
    let mut key = 0u128;
    for (at, &byte) in name.iter().enumerate() {
        let weight = PRIMARY[byte as usize];
        if weight == 0 {
            return None;
        }
        if at < 16 {
            key |= u128::from(weight) << (8 * (15 - at));
        }
    }
    Some(key)
}

/// The printable characters of ASCII in the order of the root collation, letters apart.
const ASCII_ORDER: &[u8] = b" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

/// Primary weight of each byte; 0 for what is not printable ASCII.
const PRIMARY: [u8; 256] = {
    let mut weights = [0u8; 256];
    let mut at = 0;
    while at < ASCII_ORDER.len() {
        weights[ASCII_ORDER[at] as usize] = at as u8 + 1;
        at += 1;
    }
    let mut letter = 0;
    while letter < 26 {
        let weight = ASCII_ORDER.len() as u8 + 1 + letter;
        weights[(b'a' + letter) as usize] = weight;
        weights[(b'A' + letter) as usize] = weight;
        letter += 1;
    }
    weights
};

/// The root collation of names in printable ASCII, a hundred times faster than the general way: a million accounts with
/// few different values are nothing but ties. `None` where either name has other characters.
fn compare_ascii(a: &[u8], b: &[u8]) -> Option<Ordering> {
    let (mut primary, mut case) = (Ordering::Equal, Ordering::Equal);
    let longer = a.len().max(b.len());
    for at in 0..longer {
        let (x, y) = (a.get(at).copied(), b.get(at).copied());
        let weight = |byte: Option<u8>| match byte.map(|byte| PRIMARY[byte as usize]) {
            Some(0) => None,
            Some(weight) => Some(weight),
            None => Some(0),
        };
        primary = primary.then(weight(x)?.cmp(&weight(y)?));
        // Lower case comes first, and only where nothing else tells two names apart.
        let upper = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_uppercase());
        case = case.then(upper(x).cmp(&upper(y)));
    }
    Some(primary.then(case))
}
