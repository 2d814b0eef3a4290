//! Figures in order, without comparing them two by two.

/// Bits of a digit: 256 places to write to are as many as the processor keeps at hand.
const DIGIT: usize = 8;

/// Puts indices in the order of their values, largest first; equal ones stay in the order they come in. −0 counts as 0.
/// Answers with the indices and their values.
///
/// A radix sort (least significant digit first) by the upper half of the figure's bits; the few whose upper halves are
/// equal and whose values are not are sorted by comparing.
pub(super) fn descending(values: &[f64], mut order: Vec<u32>) -> (Vec<u32>, Vec<f64>) {
    let key = |index: u32| !ordered_bits(values[index as usize]);
    let mut keyed: Vec<(u32, u32)> = order
        .iter()
        .map(|&index| ((key(index) >> 32) as u32, index))
        .collect();
    sort_by_key(&mut keyed);
    for (slot, &(_, index)) in order.iter_mut().zip(&keyed) {
        *slot = index;
    }
    let value = |index: u32| values[index as usize] + 0.0;
    let mut sorted: Vec<f64> = order.iter().map(|&index| value(index)).collect();
    let mut start = 0;
    for run in keyed.chunk_by(|a, b| a.0 == b.0) {
        let end = start + run.len();
        if run.len() > 1 && !sorted[start..end].is_sorted_by(|a, b| a >= b) {
            order[start..end].sort_by_key(|&index| key(index));
            for (slot, &index) in sorted[start..end].iter_mut().zip(&order[start..end]) {
                *slot = value(index);
            }
        }
        start = end;
    }
    (order, sorted)
}

/// Sorts pairs by their first part, ascending, equal ones as they come.
fn sort_by_key(keyed: &mut Vec<(u32, u32)>) {
    let mut counts = [[0u32; 1 << DIGIT]; 32 / DIGIT];
    let digit = |key: u32, at: usize| (key >> (at * DIGIT)) as usize & ((1 << DIGIT) - 1);
    for &(key, _) in keyed.iter() {
        for (at, counts) in counts.iter_mut().enumerate() {
            counts[digit(key, at)] += 1;
        }
    }
    let mut sorted = vec![(0u32, 0u32); keyed.len()];
    for (at, counts) in counts.iter_mut().enumerate() {
        if counts.iter().any(|&count| count as usize == keyed.len()) {
            continue;
        }
        let mut start = 0;
        for count in counts.iter_mut() {
            start += std::mem::replace(count, start);
        }
        for &pair in keyed.iter() {
            let place = &mut counts[digit(pair.0, at)];
            sorted[*place as usize] = pair;
            *place += 1;
        }
        std::mem::swap(keyed, &mut sorted);
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
