//! The different days on which each account bought.

use crate::model::{Day, Field};

use super::accounts::{Accounts, NOBODY};

/// Purchase days, account by account, ascending and without repeats.
pub(super) struct PurchaseDays {
    days: Vec<Day>,
    /// Start and count in `days` of each account.
    spans: Vec<(usize, usize)>,
}

impl PurchaseDays {
    /// The days of an account.
    pub fn of(&self, account: usize) -> &[Day] {
        self.spans
            .get(account)
            .and_then(|&(start, count)| self.days.get(start..start + count))
            .unwrap_or(&[])
    }
}

impl Accounts<'_> {
    /// The days of the lines that count and stand for a purchase (an amount above zero, where amounts are known); for an
    /// account without any, of all its lines. `None` without a dated ledger.
    pub(super) fn purchase_days(&self) -> Option<PurchaseDays> {
        let lines = self.lines.as_ref()?;
        let days = lines.days?;
        let signs = [Field::Amount, Field::Revenue, Field::Quantity]
            .into_iter()
            .filter_map(|field| lines.table.column(field)?.numbers())
            .next();
        let counted = |line: usize| {
            let account = lines.account(line);
            (account != NOBODY && lines.kept(line) && days[line].is_some()).then_some(account)
        };
        let bought = |line: usize| signs.is_none_or(|signs| signs[line] > 0.0);
        let accounts = self.members.len();
        let (mut purchases, mut all) = (vec![0usize; accounts], vec![0usize; accounts]);
        for line in 0..days.len() {
            if let Some(account) = counted(line) {
                all[account as usize] += 1;
                purchases[account as usize] += usize::from(bought(line));
            }
        }
        let mut spans = Vec::with_capacity(accounts);
        let mut start = 0;
        for account in 0..accounts {
            let room = if purchases[account] > 0 {
                purchases[account]
            } else {
                all[account]
            };
            spans.push((start, 0));
            start += room;
        }
        let mut sorted = vec![Day::NONE; start];
        for (line, &day) in days.iter().enumerate() {
            let Some(account) = counted(line) else {
                continue;
            };
            let account = account as usize;
            if purchases[account] > 0 && !bought(line) {
                continue;
            }
            let (start, count) = &mut spans[account];
            sorted[*start + *count] = day;
            *count += 1;
        }
        for (start, count) in &mut spans {
            let own = &mut sorted[*start..*start + *count];
            own.sort_unstable();
            let mut kept = 0;
            for at in 0..own.len() {
                if kept == 0 || own[kept - 1] != own[at] {
                    own[kept] = own[at];
                    kept += 1;
                }
            }
            *count = kept;
        }
        Some(PurchaseDays {
            days: sorted,
            spans,
        })
    }
}
