//! Rows that are the sums of other rows, told by the figures alone: groups with their subtotals above or below them, to any
//! depth, whatever they are called.

/// Where the sum of a group stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above its rows.
    Above,
    /// Below its rows.
    Below,
}

/// No parent.
pub const NONE: u32 = u32::MAX;

/// A column of figures as groups and their rows.
#[derive(Clone, Debug)]
pub struct Outline {
    /// Whether a row is a sum of others.
    pub head: Vec<bool>,
    /// The sum that a row goes into; [`NONE`] for the outermost.
    pub parent: Vec<u32>,
    /// Sums of two rows and more.
    pub sums: usize,
    /// Rows with a figure that go into no sum and are none.
    pub left: usize,
}

struct Item {
    row: usize,
    value: f64,
}

/// Rows that are in no group yet; the last one is next to the row in hand.
#[derive(Default)]
struct Open {
    items: Vec<Item>,
    /// What the items up to each add up to.
    sums: Vec<f64>,
    /// The largest of all that stood in `sums`, whatever its sign.
    peak: f64,
}

impl Open {
    fn push(&mut self, item: Item) {
        // Items may have gone from the end.
        self.sums.truncate(self.items.len());
        let sum = self.sums.last().copied().unwrap_or(0.0) + item.value;
        self.peak = self.peak.max(sum.abs());
        self.sums.push(sum);
        self.items.push(item);
    }
}

/// Steps of the search for groups of one row, before it is given up for a row.
const MOST_STEPS: usize = 4_000;
/// The same for a whole column: a long list without groups must not be searched row by row.
const ALL_STEPS: usize = 20_000;
/// Figures added up on the way through a whole column, before it is taken for a plain list.
const ALL_ADDITIONS: usize = 20_000_000;
/// Rows of a group where figures below zero forbid an early end of the search.
const LONGEST_SIGNED: usize = 3_000;

fn near(sum: f64, total: f64) -> bool {
    (sum - total).abs() <= 0.011 + total.abs() * 1e-9
}

/// Reads a column as an outline: every row is compared with the sums of the rows next to it that are in no group yet.
/// Blank cells and zeros belong to any group.
pub fn outline(values: &[f64], side: Side) -> Outline {
    let rows = values.len();
    let mut found = Outline {
        head: vec![false; rows],
        parent: vec![NONE; rows],
        sums: 0,
        left: 0,
    };
    let signed = values.iter().any(|value| *value < 0.0);
    let (mut steps, mut additions) = (ALL_STEPS, ALL_ADDITIONS);
    let mut open = Open::default();
    for step in 0..rows {
        let row = match side {
            Side::Above => rows - 1 - step,
            Side::Below => step,
        };
        let value = values[row];
        if value.is_nan() || value == 0.0 {
            continue;
        }
        if let Some(count) = plain_sum(&open, value, signed, &mut additions) {
            let open = &mut open.items;
            let from = open.len() - count;
            // The last of them may be a group of one row, which stands behind it.
            let single = from.checked_sub(1).map(|at| (&open[at], &open[from]));
            if let Some((child, last)) = single
                && child.value == last.value
                && !found.head[last.row]
            {
                found.head[last.row] = true;
                found.parent[child.row] = last.row as u32;
                open.remove(from - 1);
            }
            let from = open.len() - count;
            for item in open.drain(from..) {
                found.parent[item.row] = row as u32;
            }
            found.head[row] = true;
            found.sums += 1;
        } else if let Some(plan) = sum_with_singles(&open.items, value, signed, &mut steps) {
            claim(&mut open.items, &plan, row, &mut found);
        }
        open.push(Item { row, value });
    }
    singles_left(&open.items, &mut found);
    found.left = open
        .items
        .iter()
        .filter(|item| !found.head[item.row] && found.parent[item.row] == NONE)
        .count();
    found
}

/// How many of the next items add up to a value; at least two.
fn plain_sum(open: &Open, value: f64, signed: bool, left: &mut usize) -> Option<usize> {
    if signed {
        return signed_sum(open, value, left);
    }
    let mut sum = 0.0;
    for (at, item) in open.items.iter().rev().enumerate() {
        sum += item.value;
        *left = left.checked_sub(1)?;
        if at > 0 && near(sum, value) {
            return Some(at + 1);
        }
        if sum > value + 0.011 {
            return None;
        }
    }
    None
}

/// The same where figures below zero let a sum come back to a value at any distance: looked for among the sums of all items
/// up to each, many at a time, and added up where it may be.
fn signed_sum(open: &Open, value: f64, left: &mut usize) -> Option<usize> {
    const BLOCK: usize = 64;
    let (items, sums) = (&open.items, &open.sums[..open.items.len()]);
    let all = sums.last()?;
    let most = items.len().min(LONGEST_SIGNED + 2).min(*left);
    // What two sums lose by rounding is far below this.
    let room = 0.012 + value.abs() * 1e-9 + open.peak * 1e-10;
    let wanted = all - value;
    let is_close = |sum: &f64| (sum - wanted).abs() <= room;
    let adds_up = |count: usize| {
        let next = items[items.len() - count..].iter().rev();
        near(next.fold(0.0, |sum, item| sum + item.value), value)
    };
    // The sums that more than one and not all of the items stand behind.
    let last = items.len().saturating_sub(2);
    let before = &sums[items.len().saturating_sub(most + 1).min(last)..last];
    let mut count = 2;
    for block in before.rchunks(BLOCK) {
        // Without an end to look out for within it a block is done several figures at a time.
        if block.iter().filter(|sum| is_close(sum)).count() > 0 {
            let found = block.iter().rev().zip(count..);
            for (_, count) in found.filter(|(sum, _)| is_close(sum)) {
                if adds_up(count) {
                    *left = left.saturating_sub(count);
                    return Some(count);
                }
                // Beside figures of fifteen digits all others are close.
                *left = left.checked_sub(count)?;
            }
        }
        count += block.len();
    }
    // Before all of them stands nothing.
    if most == items.len() && most > 1 && is_close(&0.0) && adds_up(most) {
        *left = left.saturating_sub(most);
        return Some(most);
    }
    *left = left.saturating_sub(most);
    None
}

/// The same where some of the items are groups of one row and stand twice; `true` for each item that is such a head.
fn sum_with_singles(
    open: &[Item],
    value: f64,
    signed: bool,
    left: &mut usize,
) -> Option<Vec<bool>> {
    let item = |at: usize| open.len().checked_sub(at + 1).map(|at| &open[at]);
    let twice =
        |at: usize| matches!((item(at), item(at + 1)), (Some(a), Some(b)) if a.value == b.value);
    // Depth first: every pair of equal neighbours is two rows, or one row under its own group.
    let mut ways: Vec<(usize, f64, Vec<bool>)> = vec![(0, 0.0, Vec::new())];
    let mut steps = 0usize;
    while let Some((at, sum, plan)) = ways.pop() {
        steps += 1;
        *left = left.checked_sub(1)?;
        if steps > MOST_STEPS || plan.len() > 400 {
            return None;
        }
        if plan.contains(&true) && plan.len() > 2 && near(sum, value) {
            return Some(plan);
        }
        let Some(next) = item(at) else { continue };
        if !signed && sum > value + 0.011 {
            continue;
        }
        let mut apart = plan.clone();
        apart.push(false);
        ways.push((at + 1, sum + next.value, apart));
        if twice(at) {
            let mut under = plan;
            under.extend([true, false]);
            ways.push((at + 2, sum + next.value, under));
        }
    }
    None
}

fn claim(open: &mut Vec<Item>, plan: &[bool], row: usize, found: &mut Outline) {
    let mut single = NONE;
    let taken = open.split_off(open.len() - plan.len());
    for (item, &is_single) in taken.iter().rev().zip(plan) {
        found.parent[item.row] = if single == NONE { row as u32 } else { single };
        single = NONE;
        if is_single {
            found.head[item.row] = true;
            single = item.row as u32;
        }
    }
    found.head[row] = true;
    found.sums += 1;
}

/// Groups of one row at the outermost level: a row and its group are the same figure twice.
fn singles_left(open: &[Item], found: &mut Outline) {
    let mut at = open.len();
    while at >= 2 {
        let (head, child) = (&open[at - 1], &open[at - 2]);
        let bare = |item: &Item| !found.head[item.row] && found.parent[item.row] == NONE;
        let orphan = found.parent[child.row] == NONE;
        if bare(head) && orphan && head.value == child.value {
            found.head[head.row] = true;
            found.parent[child.row] = head.row as u32;
            at -= 1;
        }
        at -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three levels with subtotals above, one group of a single row among them: exactly the leaves are left.
    #[test]
    fn sums_above_to_any_depth() {
        let values = [
            171.5, // total
            100.0, 60.0, 10.0, 50.0, 40.0, 40.0, // a: (10, 50), (40)
            71.5, 71.5, 71.0, 0.5, // b: (71, 0.5)
        ];
        let found = outline(&values, Side::Above);
        assert_eq!(found.left, 0);
        let leaves: Vec<f64> = (0..values.len())
            .filter(|&row| !found.head[row])
            .map(|row| values[row])
            .collect();
        assert_eq!(leaves.iter().sum::<f64>(), 171.5);
        assert_eq!(leaves, [10.0, 50.0, 40.0, 71.0, 0.5]);
    }

    /// A plain list with sums by chance is no outline: rows are left over.
    #[test]
    fn chance_leaves_rows_over() {
        let values = [100.0, 200.0, 300.0, 50.0, 50.0, 100.0, 600.0, 25.0, 75.0];
        assert!(outline(&values, Side::Below).left > 0);
        assert!(outline(&values, Side::Above).left > 0);
    }

    /// Protects reports with credit notes: what is looked for among running sums is what adding up item by item finds, with
    /// the same work counted.
    #[test]
    fn a_signed_sum_is_found_where_adding_up_finds_it() {
        let by_hand = |open: &Open, value: f64, left: &mut usize| -> Option<usize> {
            let mut sum = 0.0;
            for (at, item) in open.items.iter().rev().enumerate() {
                sum += item.value;
                *left = left.checked_sub(1)?;
                if at > 0 && near(sum, value) {
                    return Some(at + 1);
                }
                if at > LONGEST_SIGNED {
                    return None;
                }
            }
            None
        };
        let mut seed = 5u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        let mut hits = 0;
        for case in 0..400 {
            let mut open = Open::default();
            let count = if case % 50 == 0 {
                3_500
            } else {
                next(200) as usize
            };
            let scale = [1.0, 100.0, 1e9][case % 3];
            for row in 0..count {
                let value = (next(2_001) as f64 - 1_000.0) * scale / 100.0;
                open.push(Item { row, value });
                if next(20) == 0 {
                    let gone = open.items.len().min(next(5) as usize);
                    open.items.truncate(open.items.len() - gone);
                }
            }
            open.push(Item {
                row: count,
                value: -scale,
            });
            for _ in 0..20 {
                let wanted = match next(2) {
                    0 => next(20_000) as f64 * scale / 100.0,
                    _ => {
                        let most = open.items.len() as u64;
                        let own = open.items.iter().rev().take(1 + next(most) as usize);
                        own.map(|item| item.value).sum()
                    }
                };
                let budget = if next(4) == 0 {
                    next(300) as usize
                } else {
                    1 << 20
                };
                let (mut left, mut own) = (budget, budget);
                let found = signed_sum(&open, wanted, &mut left);
                assert_eq!(found, by_hand(&open, wanted, &mut own), "{wanted}");
                assert_eq!(left, own);
                hits += usize::from(found.is_some());
            }
        }
        assert!(hits > 1_000, "{hits}");
    }

    /// Figures that are all the same are no groups of one another.
    #[test]
    fn equal_figures_are_rows() {
        let found = outline(&[5.0; 6], Side::Below);
        assert_eq!(found.sums, 0);
    }
}
