//! What if an account stood elsewhere: places set by hand, beside those that the data give.

use super::{MatrixResult, Plane};
use crate::analysis::Settings;
use crate::analysis::sum::Sum;

/// Where the settings of such places start; the account's name follows, the value is `[x, y]`.
const PREFIX: &str = "what_if.";

/// The setting that holds the place of an account.
pub fn what_if_key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// The account of such a setting; `None` for others.
pub fn what_if_name(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)
}

/// An account that was put elsewhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// The item.
    pub item: u32,
    /// Where the data have it.
    pub from: (f64, f64),
    /// Where it was put.
    pub to: (f64, f64),
}

/// Those that settings put elsewhere, in the order of the items; names that the plane does not have are passed over.
pub(super) fn moved(plane: &Plane, settings: &Settings) -> Vec<Moved> {
    let asked: Vec<(&str, f64, f64)> = settings
        .0
        .keys()
        .filter_map(|key| {
            let name = what_if_name(key)?;
            match settings.numbers(key)?[..] {
                [x, y] if x.is_finite() && y.is_finite() => Some((name, x, y)),
                _ => None,
            }
        })
        .collect();
    if asked.is_empty() {
        return Vec::new();
    }
    (0..plane.len())
        .filter_map(|item| {
            let own = plane.items.get(item)?;
            let name = plane.name(item);
            let &(_, x, y) = asked.iter().find(|(asked, ..)| *asked == name)?;
            Some(Moved {
                item: item as u32,
                from: (own.x, own.y),
                to: (x, y),
            })
        })
        .collect()
}

/// Counts and sums once the moved accounts lie where they were put.
pub(super) fn recount(result: &MatrixResult, tallies: &mut [(usize, Sum)]) {
    for moved in result.moved.iter() {
        let (from, to) = (
            result.cell_at(moved.from.0, moved.from.1),
            result.cell_at(moved.to.0, moved.to.1),
        );
        let value = result.plane.items.get(moved.item as usize);
        let value = value.map_or(f64::NAN, |item| item.value);
        if from == to {
            continue;
        }
        if let Some((count, sum)) = tallies.get_mut(from) {
            *count = count.saturating_sub(1);
            sum.add(if value.is_nan() { 0.0 } else { -value });
        }
        if let Some((count, sum)) = tallies.get_mut(to) {
            *count += 1;
            sum.add(if value.is_nan() { 0.0 } else { value });
        }
    }
}

impl MatrixResult {
    /// Where an item was put, if it was.
    pub fn moved(&self, item: usize) -> Option<&Moved> {
        let item = u32::try_from(item).ok()?;
        let at = self.moved.binary_search_by_key(&item, |moved| moved.item);
        self.moved.get(at.ok()?)
    }

    /// Where an item stands, put there or not; `None` beyond the last.
    pub fn position(&self, item: usize) -> Option<(f64, f64)> {
        let own = self.plane.items.get(item)?;
        let moved = self.moved(item).map(|moved| moved.to);
        Some(moved.unwrap_or((own.x, own.y)))
    }
}
