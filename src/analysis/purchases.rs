//! The different days on which each account bought, and the different invoices.

use crate::model::{Column, Day, Field, Measure, NameId, Table};

use super::accounts::{Accounts, NOBODY};
use super::amounts::Measured;
use super::sum::Sum;
use super::{Basis, LeftOut, Need, Reason, Unavailable};

/// What stands for purchases, account by account, ascending and without repeats.
pub(super) struct Purchases<T> {
    values: Vec<T>,
    /// Start and count in `values` of each account.
    spans: Vec<(usize, usize)>,
}

impl<T> Purchases<T> {
    /// Those of an account.
    pub fn of(&self, account: usize) -> &[T] {
        self.spans
            .get(account)
            .and_then(|&(start, count)| self.values.get(start..start + count))
            .unwrap_or(&[])
    }
}

impl Accounts<'_> {
    /// The days of the lines that count and stand for a purchase (no credit note: an amount of zero or more, where amounts are known); for an
    /// account without any, of all its lines. `None` without a dated ledger.
    pub(super) fn purchase_days(&self) -> Option<Purchases<Day>> {
        let days = self.lines.as_ref()?.days?;
        Some(self.purchases(Day::NONE, |line| {
            Some(days[line]).filter(|day| day.is_some())
        }))
    }

    /// The measure of the question from the ledger, else its revenue: what methods on dated sales add up.
    pub(super) fn measured_in_ledger(&self) -> Option<Measured> {
        [&self.context.question.measure, &Measure::Revenue]
            .into_iter()
            .filter_map(|measure| self.measured(measure))
            .find(|measured| measured.basis == Basis::Ledger)
    }

    /// The same of those who bought on a known day, with those days; the others are left out and counted.
    ///
    /// # Errors
    /// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
    pub(super) fn bought(&self) -> Result<(Measured, Purchases<Day>), Unavailable> {
        let days = self.purchase_days().ok_or(Need::DatedSales)?;
        let mut measured = self.measured_in_ledger().ok_or(Need::DatedSales)?;
        let mut undated = 0;
        for (account, value) in measured.values.iter_mut().enumerate() {
            if days.of(account).is_empty() && !value.is_nan() {
                *value = f64::NAN;
                undated += 1;
            }
        }
        if undated > 0 {
            let left = LeftOut::accounts(Reason::MissingValue, undated);
            measured.left_out.push(left);
        }
        Ok((measured, days))
    }

    /// The invoices of the same lines. `None` without a ledger that names them.
    pub(super) fn purchase_invoices(&self) -> Option<Purchases<NameId>> {
        let lines = self.lines.as_ref()?;
        let (_, ids) = lines.table.column(Field::Invoice).and_then(Column::texts)?;
        Some(self.purchases(NameId::NONE, |line| {
            Some(ids[line]).filter(|id| id.is_some())
        }))
    }

    /// What the purchases after the first day of each account brought, credit notes apart; `None` for an account
    /// without such a line. `None` in all without a dated ledger that has the measure.
    pub(super) fn repeat_values(
        &self,
        measure: &Measure,
        purchases: &Purchases<Day>,
    ) -> Option<Vec<Option<f64>>> {
        let figures = self.line_figures(measure)?;
        let lines = self.lines.as_ref()?;
        let days = lines.days?;
        let signs = signs(lines.table);
        let mut sums: Vec<Option<Sum>> = vec![None; self.members.len()];
        for (line, &day) in days.iter().enumerate() {
            let account = lines.account(line) as usize;
            let bought = signs.is_none_or(|signs| signs[line] >= 0.0);
            if !(bought && day.is_some() && lines.kept(line)) {
                continue;
            }
            let Some(sum) = sums.get_mut(account) else {
                continue;
            };
            let sum = sum.get_or_insert_default();
            let value = figures.at(line);
            let first = purchases.of(account).first();
            if value.is_finite() && first.is_some_and(|first| day > *first) {
                sum.add(value);
            }
        }
        Some(sums.iter().map(|sum| sum.map(Sum::value)).collect())
    }

    fn purchases<T: Copy + Ord>(
        &self,
        none: T,
        of_line: impl Fn(usize) -> Option<T>,
    ) -> Purchases<T> {
        let accounts = self.members.len();
        let mut spans = Vec::with_capacity(accounts);
        let Some(lines) = &self.lines else {
            return Purchases {
                values: Vec::new(),
                spans,
            };
        };
        let signs = signs(lines.table);
        let counted = |line: usize| {
            let account = lines.account(line);
            let value = of_line(line)?;
            (account != NOBODY && lines.kept(line)).then_some((account as usize, value))
        };
        let bought = |line: usize| signs.is_none_or(|signs| signs[line] >= 0.0);
        let (mut purchases, mut all) = (vec![0usize; accounts], vec![0usize; accounts]);
        for line in 0..lines.table.rows {
            if let Some((account, _)) = counted(line) {
                all[account] += 1;
                purchases[account] += usize::from(bought(line));
            }
        }
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
        let mut sorted = vec![none; start];
        for line in 0..lines.table.rows {
            let Some((account, value)) = counted(line) else {
                continue;
            };
            if purchases[account] > 0 && !bought(line) {
                continue;
            }
            let (start, count) = &mut spans[account];
            sorted[*start + *count] = value;
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
        Purchases {
            values: sorted,
            spans,
        }
    }
}

/// The figures whose sign tells a purchase from a credit note.
fn signs(ledger: &Table) -> Option<&[f64]> {
    [Field::Amount, Field::Revenue, Field::Quantity]
        .into_iter()
        .filter_map(|field| ledger.column(field)?.numbers())
        .next()
}
