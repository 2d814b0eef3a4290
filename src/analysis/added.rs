//! Lines of the ledger added up in parts, by several hands.

use std::ops::Range;

use super::members::Span;
use super::sum::DecimalSum;
use crate::model::Day;

/// What lines of the ledger add up to.
#[derive(Default)]
pub(super) struct Added {
    /// For each account its sum, and which lines are in it: side by side, for accounts come in any order.
    pub accounts: Vec<(DecimalSum, Span)>,
    pub filtered: usize,
    pub unnamed: usize,
    pub missing: usize,
    pub credit: usize,
    pub unrated: usize,
}

impl Added {
    /// Nothing yet, for so many accounts.
    pub fn of(count: usize) -> Self {
        Self {
            accounts: vec![(DecimalSum::default(), (0, Day::NONE, Day::NONE)); count],
            ..Self::default()
        }
    }

    /// Together with what lines below these add up to.
    pub fn with(mut self, below: Self) -> Self {
        for ((sum, span), (more, lines)) in self.accounts.iter_mut().zip(below.accounts) {
            sum.append(more);
            *span = together(*span, lines);
        }
        self.filtered += below.filtered;
        self.unnamed += below.unnamed;
        self.missing += below.missing;
        self.credit += below.credit;
        self.unrated += below.unrated;
        self
    }
}

/// Lines, first and last day of two parts of an account.
#[inline]
pub(super) fn together(a: Span, b: Span) -> Span {
    let first = if a.1.is_some() && b.1.is_some() {
        a.1.min(b.1)
    } else {
        // Without a day is less than any.
        a.1.max(b.1)
    };
    (a.0 + b.0, first, a.2.max(b.2))
}

/// Lines of a ledger in parts that are added up each on its own. How many there are depends on nothing else, for two sums
/// of the same figures may differ in their last bits.
pub(super) fn parts_of(lines: usize, accounts: usize) -> Vec<Range<usize>> {
    const LEAST: usize = 1 << 20;
    const MOST: usize = 8;
    // Each part is as much work as adding all accounts of it to the others, and more.
    let count = (lines / LEAST.max(4 * accounts)).clamp(1, MOST);
    let at = |part: usize| lines * part / count;
    (0..count).map(|part| at(part)..at(part + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects big ledgers: added up in parts, by however many hands, they say what one pair of hands would.
    #[test]
    fn parts_hold_every_line_once_and_add_up_to_the_whole() {
        for (lines, accounts) in [
            (0, 0),
            (5, 3),
            (1 << 20, 9),
            (10_000_000, 50_000),
            (9 << 20, 1 << 20),
        ] {
            let parts = parts_of(lines, accounts);
            let mut end = 0;
            for part in &parts {
                assert_eq!(part.start, end);
                end = part.end;
            }
            assert_eq!(end, lines);
            assert!((1..=8).contains(&parts.len()), "{lines}: {parts:?}");
        }
        let lines: Vec<(usize, f64, Day)> = (0..9_000i32)
            .map(|at| {
                let cents = f64::from(at * 7_919 % 200_003 - 90_000) / 100.0;
                let day = if at % 5 == 0 {
                    Day::NONE
                } else {
                    Day(at * 31 % 997)
                };
                ((at * 13 % 17) as usize, cents, day)
            })
            .collect();
        let added = |range: Range<usize>| {
            let mut added = Added::of(18);
            for &(account, value, day) in &lines[range] {
                let (sum, span) = &mut added.accounts[account];
                sum.add(value);
                *span = together(*span, (1, day, day));
            }
            added.filtered = 1;
            added
        };
        let whole = added(0..9_000);
        let parts = added(0..100).with(added(100..101)).with(added(101..9_000));
        assert_eq!(parts.filtered, 3);
        for ((sum, span), (own, lines)) in parts.accounts.iter().zip(&whole.accounts) {
            assert_eq!((sum.value(), span), (own.value(), lines));
        }
        assert_eq!(whole.accounts[17].1, (0, Day::NONE, Day::NONE));
    }
}
