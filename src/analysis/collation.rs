//! The order of names.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use super::Member;

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

    /// Sorts members by name, those of one name by their number.
    pub(super) fn sort(&self, members: &[Member], tied: &mut [u32]) {
        let name = |index: u32| &*members[index as usize].name;
        let full = |a: u32, b: u32| self.compare(name(a), name(b)).then(a.cmp(&b));
        let keyed: Option<Vec<([u128; 2], u32)>> = tied
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

/// The primary weights of the first 32 characters; `None` where the name is not printable ASCII.
fn ascii_prefix(name: &[u8]) -> Option<[u128; 2]> {
    let mut key = [0u128; 2];
    for (at, &byte) in name.iter().enumerate() {
        let weight = PRIMARY[byte as usize];
        if weight == 0 {
            return None;
        }
        if let Some(half) = key.get_mut(at / 16) {
            *half |= u128::from(weight) << (8 * (15 - at % 16));
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
