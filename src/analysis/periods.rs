//! What each account brought, month by month.

use crate::model::{Day, Field, Measure, Month};

use super::accounts::Accounts;
use super::amounts::{LineFigures, Measured};
use super::margin_base::Figure;
use super::sum::{Sum, sum};

/// What each account brought in each calendar period, in the order of the periods; those without a line are not there.
pub(super) struct PeriodTotals {
    /// Number of the first period: its month ÷ `months`.
    pub first: i32,
    /// Periods from the first to that of the as-of date.
    pub count: usize,
    /// Months a period.
    pub months: i32,
    starts: Vec<usize>,
    cells: Vec<(u32, f64)>,
}

impl PeriodTotals {
    /// Period, counted from the first, and total of an account; ascending.
    pub fn of(&self, account: usize) -> &[(u32, f64)] {
        let span = self.starts.get(account).zip(self.starts.get(account + 1));
        span.and_then(|(&from, &until)| self.cells.get(from..until))
            .unwrap_or(&[])
    }

    /// Whether the last period goes on beyond the day the portfolio is looked at.
    pub fn is_partial(&self, as_of: Day) -> bool {
        settled(as_of).0 + 1 < self.month(self.count).first_day().0
    }

    /// The first month of a period.
    pub fn month(&self, period: usize) -> Month {
        Month((self.first + period as i32) * self.months)
    }
}

/// The number of the calendar period of a day.
pub(super) fn period_of(day: Day, months: i32) -> Option<i32> {
    day.month().map(|Month(month)| month.div_euclid(months))
}

/// Days at the end of a month that may pass without a sale in a month that is over: a weekend and a holiday.
const QUIET_DAYS: i32 = 3;

/// The end of the month of a ledger's last day where so few days are left of it; else the day itself.
pub(super) fn settled(last: Day) -> Day {
    let next = last
        .month()
        .map(|Month(month)| Month(month + 1).first_day());
    match next {
        Some(next) if next.is_some() && next.0 - 1 - last.0 <= QUIET_DAYS => Day(next.0 - 1),
        _ => last,
    }
}

/// First and last day, both included.
pub(super) type Span = (Day, Day);

/// The first day of the `months` months that end with `end`: whole calendar months where it is the last of its month.
pub(super) fn months_up_to(end: Day, months: i32) -> Day {
    match end.month() {
        Some(Month(month)) if Day(end.0 + 1).month() != Some(Month(month)) => {
            Month(month + 1 - months).first_day()
        }
        Some(_) => Day(end.plus_months(-months).0 + 1),
        None => Day::NONE,
    }
}

/// The same days so many months earlier; the end of a month stays one.
pub(super) fn earlier((start, end): Span, months: i32) -> Span {
    let after = Day(end.0 + 1).plus_months(-months);
    (start.plus_months(-months), Day(after.0 - 1))
}

impl Accounts<'_> {
    /// A figure from the dated lines that count, added up by account and calendar period of so many months (quarters and
    /// years are those of the calendar). `None` without such lines.
    pub(super) fn by_period<'m>(
        &self,
        figure: impl Into<Figure<'m>>,
        months: i32,
    ) -> Option<(Measured, PeriodTotals)> {
        let days = self.lines.as_ref()?.days?;
        let last = period_of(self.as_of, months)?;
        let mut seen: Vec<(u32, i32, f64)> = Vec::new();
        let mut starts = vec![0usize; self.members.len() + 1];
        let mut first = last;
        let measured = self.measured_by_line(figure, |line, account, value| {
            if let Some(period) = period_of(days[line], months) {
                first = first.min(period);
                starts[account + 1] += 1;
                seen.push((account as u32, period, value));
            }
        })?;
        if seen.is_empty() {
            return None;
        }
        for account in 1..starts.len() {
            starts[account] += starts[account - 1];
        }
        let mut next = starts.clone();
        let mut sorted = vec![(0, 0.0); seen.len()];
        for (account, period, value) in seen {
            let slot = &mut next[account as usize];
            sorted[*slot] = ((period - first) as u32, value);
            *slot += 1;
        }
        let mut cells: Vec<(u32, f64)> = Vec::new();
        let mut begins = vec![0usize; starts.len()];
        for account in 0..self.members.len() {
            let own = &mut sorted[starts[account]..starts[account + 1]];
            own.sort_unstable_by_key(|&(period, value)| (period, value.to_bits()));
            for period in own.chunk_by(|a, b| a.0 == b.0) {
                let total = sum(period.iter().map(|&(_, value)| value));
                cells.push((period[0].0, total));
            }
            begins[account + 1] = cells.len();
        }
        let totals = PeriodTotals {
            first,
            count: usize::try_from(last - first + 1).ok()?,
            months,
            starts: begins,
            cells,
        };
        Some((measured, totals))
    }

    /// Coefficient of variation of the totals of each account's periods (population standard deviation ÷ mean; a period
    /// without a sale counts as 0, from the account's first period on to that of the as-of date). `NaN` with fewer than
    /// three periods or a mean of zero or less. `None` without a dated ledger.
    pub(super) fn variation(&self, measure: &Measure, months: i32) -> Option<Vec<f64>> {
        let (_, totals) = self.by_period(measure, months)?;
        let of = |account: usize| variation(totals.of(account), totals.count);
        Some((0..self.members.len()).map(of).collect())
    }

    /// What each account brought in the `months` months up to `end`; 0 for one without a line then. `None` without a
    /// dated ledger or before its first line.
    pub(super) fn brought<'m>(
        &self,
        figure: impl Into<Figure<'m>>,
        end: Day,
        months: i32,
    ) -> Option<Vec<f64>> {
        let figures = self.line_figures(figure)?;
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

    /// The figures of the lines of a dated ledger; `None` where it has none such.
    pub(super) fn line_figures<'m>(
        &self,
        figure: impl Into<Figure<'m>>,
    ) -> Option<LineFigures<'_>> {
        let lines = self.lines.as_ref()?;
        lines.table.column(Field::Date)?;
        LineFigures::new(lines.table, &self.context.question.by, figure)
    }
}

/// The coefficient of variation of totals by period, of `count` periods in all; `NaN` where there is none.
fn variation(totals: &[(u32, f64)], count: usize) -> f64 {
    let Some(&(first, _)) = totals.first() else {
        return f64::NAN;
    };
    let periods = count.saturating_sub(first as usize);
    if periods < 3 {
        return f64::NAN;
    }
    let within = || {
        totals
            .iter()
            .filter(|cell| (cell.0 as usize) < count)
            .map(|cell| cell.1)
    };
    let mean = sum(within()) / periods as f64;
    let silent = periods - within().count();
    let squares = sum(within().map(|total| (total - mean).powi(2))) + silent as f64 * mean * mean;
    if mean > 0.0 {
        (squares / periods as f64).sqrt() / mean
    } else {
        f64::NAN
    }
}
