//! What a key did not match on either side, and what it was probably meant to be.

use rustc_hash::FxHashMap;

use super::lookup::{Key, NO_ROW};
use super::stack::show;
use super::words::fold;
use crate::model::Table;

/// A value of a key that the other table does not have.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// The value as it is written.
    pub name: String,
    /// Rows that hold it.
    pub rows: usize,
    /// The likest value that only the other table has.
    pub suggestion: Option<String>,
}

/// Values listed on each side; the rest is only counted.
const MOST_LISTED: usize = 200;
/// Values compared with each missing one.
const MOST_COMPARED: usize = 5_000;
/// Two values at least this alike are probably one.
const ALIKE: f64 = 0.6;

/// What did not match: values of `into` by rows, the most frequent first, and values that only `from` has.
pub fn unmatched(into: &Table, from: &Table, key: &Key) -> (Vec<Missing>, Vec<String>) {
    let (Some(own), Some(other)) = (into.columns.get(key.own), from.columns.get(key.other)) else {
        return (Vec::new(), Vec::new());
    };
    let mut missing: FxHashMap<String, usize> = FxHashMap::default();
    let mut used = vec![false; from.rows];
    for (row, &found) in key.rows.iter().enumerate() {
        if let Some(used) = used.get_mut(found as usize) {
            *used = true;
        } else if found == NO_ROW
            && let Some(text) = show(own, row)
        {
            *missing.entry(text).or_default() += 1;
        }
    }
    let unused: Vec<String> = (0..from.rows)
        .filter(|&row| !used[row])
        .filter_map(|row| show(other, row))
        .take(MOST_COMPARED)
        .collect();
    let mut missing: Vec<Missing> = missing
        .into_iter()
        .map(|(name, rows)| Missing {
            name,
            rows,
            suggestion: None,
        })
        .collect();
    missing.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
    missing.truncate(MOST_LISTED);
    suggest(&mut missing, &unused);
    (missing, unused.into_iter().take(MOST_LISTED).collect())
}

fn suggest(missing: &mut [Missing], unused: &[String]) {
    let known: Vec<Vec<u64>> = unused.iter().map(|text| pairs(text)).collect();
    for own in missing {
        let wanted = pairs(&own.name);
        let best = known
            .iter()
            .enumerate()
            .map(|(at, pairs)| (likeness(&wanted, pairs), at))
            .filter(|(likeness, _)| *likeness >= ALIKE)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        own.suggestion = best.map(|(_, at)| unused[at].clone());
    }
}

/// The pairs of neighbouring letters of a folded text, sorted.
fn pairs(text: &str) -> Vec<u64> {
    let letters: Vec<char> = format!(" {} ", fold(text)).chars().collect();
    let mut pairs: Vec<u64> = letters
        .windows(2)
        .map(|pair| u64::from(u32::from(pair[0])) << 32 | u64::from(u32::from(pair[1])))
        .collect();
    pairs.sort_unstable();
    pairs
}

/// Dice's coefficient of two lists of pairs: twice what both have, over what each has.
fn likeness(a: &[u64], b: &[u64]) -> f64 {
    let (mut at, mut other, mut both) = (0, 0, 0usize);
    while at < a.len() && other < b.len() {
        match a[at].cmp(&b[other]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                at += 1;
                other += 1;
            }
        }
    }
    2.0 * both as f64 / (a.len() + b.len()).max(1) as f64
}
