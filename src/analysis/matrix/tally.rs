//! Counts and sums of the four cells for any place of the two limits. The accounts are sorted into bins once, about equally
//! many a bin and axis; a limit then tears one bin of its axis, and only the accounts of that bin are looked at one by one.

use super::Item;
use crate::analysis::sum::Sum;

/// Most bins an axis: what a limit tears is one part in as many.
const MOST_BINS: usize = 256;
/// Accounts by which the bins are chosen.
const SAMPLE: usize = 4096;

/// The accounts of a plane, sorted into bins.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    x: Bins,
    y: Bins,
    /// Row by row of bins: accounts and the sum of their values.
    grid: Vec<(u32, Sum)>,
}

/// How many accounts a cell holds and what they bring; one a cell, bit 0 for a high x, bit 1 for a high y.
pub(super) type Counted = [(usize, Sum); 4];

impl Tally {
    pub fn new(items: &[Item]) -> Self {
        let bins = ((items.len() as f64).sqrt() / 4.0) as usize;
        let bins = bins.clamp(1, MOST_BINS);
        let (x, of_x) = Bins::new(items, bins, |item| item.x);
        let (y, of_y) = Bins::new(items, bins, |item| item.y);
        let mut grid = vec![(0u32, Sum::default()); x.spans.len() * y.spans.len()];
        for ((item, column), row) in items.iter().zip(of_x).zip(of_y) {
            let (count, value) = &mut grid[usize::from(row) * x.spans.len() + usize::from(column)];
            *count += 1;
            value.add(known(item.value));
        }
        Self { x, y, grid }
    }

    /// What the cells hold where the limits lie at `x` and `y`; an account on a limit counts as high.
    pub fn cells(&self, items: &[Item], (x, y): (f64, f64)) -> Counted {
        let mut cells = Counted::default();
        let (columns, rows) = (self.x.cut(x), self.y.cut(y));
        for (row, line) in self.grid.chunks(self.x.spans.len().max(1)).enumerate() {
            let Some(high) = rows.side(row) else {
                continue;
            };
            for (column, (count, value)) in line.iter().enumerate() {
                if let Some(right) = columns.side(column) {
                    let cell = &mut cells[usize::from(right) + 2 * usize::from(high)];
                    cell.0 += *count as usize;
                    cell.1.add(value.value());
                }
            }
        }
        let mut place = |item: &Item| {
            let cell = &mut cells[usize::from(item.x >= x) + 2 * usize::from(item.y >= y)];
            cell.0 += 1;
            cell.1.add(known(item.value));
        };
        for &index in self.x.torn(columns) {
            place(&items[index as usize]);
        }
        let placed = columns.torn.map(|bin| self.x.spans[bin]);
        for &index in self.y.torn(rows) {
            let item = &items[index as usize];
            if placed.is_none_or(|(low, high)| item.x < low || item.x > high) {
                place(item);
            }
        }
        cells
    }
}

fn known(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value }
}

/// An axis cut into ranges of values that do not overlap, ascending.
#[derive(Clone, Debug, Default)]
struct Bins {
    /// Smallest and largest value of each; infinity and minus infinity where a bin is empty.
    spans: Vec<(f64, f64)>,
    /// Where the accounts of each begin in `items`, and the end of the last.
    starts: Vec<u32>,
    /// The accounts, bin by bin.
    items: Vec<u32>,
}

/// Where a limit lies among bins.
#[derive(Clone, Copy)]
struct Cut {
    /// Bins before this one lie below the limit.
    low: usize,
    /// The bin with accounts on both sides.
    torn: Option<usize>,
}

impl Cut {
    /// Whether a bin lies above; `None` for the torn one.
    fn side(self, bin: usize) -> Option<bool> {
        (self.torn != Some(bin)).then_some(bin >= self.low)
    }
}

impl Bins {
    /// The bins, and the bin of each account.
    fn new(items: &[Item], bins: usize, value: impl Fn(&Item) -> f64) -> (Self, Vec<u16>) {
        let limits = limits(items, bins, &value);
        let count = limits.len() + 1;
        let mut spans = vec![(f64::INFINITY, f64::NEG_INFINITY); count];
        let mut starts = vec![0u32; count + 1];
        let mut of = Vec::with_capacity(items.len());
        for item in items {
            let at = value(item);
            let bin = limits.partition_point(|&limit| limit <= at);
            let (low, high) = &mut spans[bin];
            (*low, *high) = (low.min(at), high.max(at));
            starts[bin + 1] += 1;
            of.push(bin as u16);
        }
        for bin in 0..count {
            starts[bin + 1] += starts[bin];
        }
        let mut next = starts.clone();
        let mut order = vec![0u32; items.len()];
        for (index, &bin) in of.iter().enumerate() {
            let slot = &mut next[usize::from(bin)];
            order[*slot as usize] = index as u32;
            *slot += 1;
        }
        let bins = Self {
            spans,
            starts,
            items: order,
        };
        (bins, of)
    }

    /// The accounts of the torn bin.
    fn torn(&self, cut: Cut) -> &[u32] {
        let Some(bin) = cut.torn else {
            return &[];
        };
        let (start, end) = (self.starts[bin] as usize, self.starts[bin + 1] as usize);
        self.items.get(start..end).unwrap_or(&[])
    }

    fn cut(&self, limit: f64) -> Cut {
        let mut low = 0;
        for (bin, &(smallest, largest)) in self.spans.iter().enumerate() {
            if largest < limit {
                low = bin + 1;
            } else if smallest < limit {
                return Cut {
                    low: bin,
                    torn: Some(bin),
                };
            } else {
                break;
            }
        }
        Cut { low, torn: None }
    }
}

/// The first value of each bin but the first. A value that many accounts share has a bin of its own: no limit tears it.
fn limits(items: &[Item], bins: usize, value: impl Fn(&Item) -> f64) -> Vec<f64> {
    let step = items.len().div_ceil(SAMPLE).max(1);
    let mut sample: Vec<f64> = items.iter().step_by(step).map(value).collect();
    sample.sort_unstable_by(f64::total_cmp);
    let mut limits: Vec<f64> = Vec::with_capacity(2 * bins);
    for bin in 1..bins {
        let Some(&at) = sample.get(bin * sample.len() / bins) else {
            break;
        };
        match limits.last() {
            Some(&last) if at == last => limits.push(at.next_up()),
            Some(&last) if at < last => {}
            _ => limits.push(at),
        }
    }
    limits
}
