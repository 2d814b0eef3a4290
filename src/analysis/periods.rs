//! What each account brought, month by month.

use crate::model::{Day, Field, Measure, Month};

use super::accounts::{Accounts, NOBODY};
use super::amounts::LineFigures;
use super::sum::{Sum, mean, sum};

impl Accounts<'_> {
    /// Lines of each account: where its lines start, and the lines of all, account by account.
    fn lines_by_account(&self, counted: impl Fn(usize) -> bool) -> Option<(Vec<usize>, Vec<u32>)> {
        let lines = self.lines.as_ref()?;
        let mut starts = vec![0usize; self.members.len() + 1];
        let own = |line: usize| {
            let account = lines.account(line);
            (account != NOBODY && counted(line)).then_some(account as usize)
        };
        for account in (0..lines.table.rows).filter_map(own) {
            starts[account + 1] += 1;
        }
        for account in 1..starts.len() {
            starts[account] += starts[account - 1];
        }
        let mut next = starts.clone();
        let mut order = vec![0u32; starts.last().copied().unwrap_or(0)];
        for line in 0..lines.table.rows {
            if let Some(account) = own(line) {
                order[next[account]] = line as u32;
                next[account] += 1;
            }
        }
        Some((starts, order))
    }

    /// Coefficient of variation of the totals of each account's periods (population standard deviation ÷ mean; a period
    /// without a sale counts as 0, from the account's first period on to that of the as-of date). `NaN` with fewer than
    /// three periods or a mean of zero or less. `None` without a dated ledger.
    pub(super) fn variation(&self, measure: &Measure, months_a_period: i32) -> Option<Vec<f64>> {
        let figures = self.line_figures(measure)?;
        let lines = self.lines.as_ref()?;
        let days = lines.days?;
        let period = |day: Day| {
            day.month()
                .map(|Month(month)| month.div_euclid(months_a_period))
        };
        let last = period(self.as_of)?;
        let (starts, order) =
            self.lines_by_account(|line| lines.kept(line) && days[line].is_some())?;
        let mut totals: Vec<Sum> = Vec::new();
        let variation = (0..self.members.len()).map(|account| {
            let own = &order[starts[account]..starts[account + 1]];
            let first = own
                .iter()
                .filter_map(|&line| period(days[line as usize]))
                .min();
            let Some(first) = first.filter(|first| last - first >= 2) else {
                return f64::NAN;
            };
            totals.clear();
            totals.resize((last - first + 1) as usize, Sum::default());
            for &line in own {
                let value = figures.at(line as usize);
                if let Some(at) = period(days[line as usize])
                    && let Some(total) = totals.get_mut((at - first) as usize)
                    && value.is_finite()
                {
                    total.add(value);
                }
            }
            let totals: Vec<f64> = totals.iter().map(|total| total.value()).collect();
            let mean = mean(&totals);
            let variance = sum(totals.iter().map(|t| (t - mean).powi(2))) / totals.len() as f64;
            if mean > 0.0 {
                variance.sqrt() / mean
            } else {
                f64::NAN
            }
        });
        Some(variation.collect())
    }

    /// What each account brought in the `months` months up to `end`; 0 for one without a line then. `None` without a
    /// dated ledger or before its first line.
    pub(super) fn brought(&self, measure: &Measure, end: Day, months: i32) -> Option<Vec<f64>> {
        let figures = self.line_figures(measure)?;
        let lines = self.lines.as_ref()?;
        let days = lines.days?;
        let start = end.plus_months(-months);
        let mut sums = vec![Sum::default(); self.members.len()];
        for (line, &day) in days.iter().enumerate() {
            if day.is_some() && day > start && day <= end && lines.kept(line) {
                let value = figures.at(line);
                if let Some(sum) = sums.get_mut(lines.account(line) as usize)
                    && value.is_finite()
                {
                    sum.add(value);
                }
            }
        }
        Some(sums.iter().map(|sum| sum.value()).collect())
    }

    /// The first dated line that counts.
    pub(super) fn first_day(&self) -> Option<Day> {
        let lines = self.lines.as_ref()?;
        let days = lines.days?;
        days.iter()
            .enumerate()
            .filter(|(line, day)| day.is_some() && lines.kept(*line))
            .map(|(_, &day)| day)
            .min()
    }

    /// Whether the ledger has figures for a measure.
    pub(super) fn line_figures(&self, measure: &Measure) -> Option<LineFigures<'_>> {
        let lines = self.lines.as_ref()?;
        lines.table.column(Field::Date)?;
        LineFigures::new(lines.table, &self.context.question.by, measure)
    }
}
