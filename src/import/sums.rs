//! Rows that say they are totals, and what stands around them.

use super::Severity;
use super::sift::{Sieve, value};
use super::words;

/// Rows beyond which sums are not kept ready for every row.
const MOST_ROWS: usize = 2_000_000;
/// Columns of figures that are compared.
const MOST_COLUMNS: usize = 4;
/// Totals before or after a total that may be where its rows begin or end.
const MOST_BOUNDS: usize = 200;
/// A column of more different names is not searched for that of a total.
const MOST_NAMES: usize = 20_000;
/// Rows below the last total that may be statistics.
const LONGEST_TAIL: usize = 12;

/// Sums of the rows that are no totals, up to every row.
struct Sums {
    columns: Vec<(usize, Vec<f64>)>,
}

impl Sums {
    fn of(sieve: &Sieve<'_>, totals: &[usize], end: usize) -> Self {
        let mut columns = Vec::new();
        if end > MOST_ROWS {
            return Self { columns };
        }
        let figures = sieve.figures.iter().copied();
        for at in figures.filter(|&at| sieve.adds_up(at)).take(MOST_COLUMNS) {
            let column = &sieve.table.columns[at];
            let mut sums = Vec::with_capacity(end + 1);
            let mut sum = 0.0;
            sums.push(0.0);
            let mut below_total = false;
            for row in 0..end {
                let is_total = totals.binary_search(&row).is_ok();
                // How many lines a group has is no line of it.
                below_total = is_total || below_total && sieve.is_thin_statistic(row);
                if !sieve.drop[row] && !below_total {
                    sum += value(column, row).unwrap_or(0.0);
                }
                sums.push(sum);
            }
            columns.push((at, sums));
        }
        Self { columns }
    }

    /// Whether a figure of the row is the sum of all rows, or of those between it and another total.
    fn add_up(&self, sieve: &Sieve<'_>, row: usize, totals: &[usize], end: usize) -> bool {
        self.columns.iter().any(|(at, sums)| {
            let Some(total) = value(&sieve.table.columns[*at], row).filter(|t| *t != 0.0) else {
                return false;
            };
            let near = |from: usize, to: usize| {
                let sum = sums[to] - sums[from];
                (sum - total).abs() <= 0.02 + total.abs() * 1e-6
            };
            let here = totals.partition_point(|&other| other < row);
            let before = totals[..here].iter().rev().take(MOST_BOUNDS);
            let after = totals[here..].iter().skip(1).take(MOST_BOUNDS);
            near(0, end)
                || near(0, row)
                || near(row + 1, end)
                || before.clone().any(|&other| near(other, row))
                || after.clone().any(|&other| near(row, other))
        })
    }
}

/// Whether a text is nothing but asterisks.
fn is_starred(text: &str) -> bool {
    (1..4).contains(&text.len()) && text.bytes().all(|byte| byte == b'*')
}

impl Sieve<'_> {
    /// Rows named as totals: where a figure adds up, or where the row is emptier than the others.
    pub(super) fn totals(&mut self, end: usize) {
        let mut totals = self.rows_with(|text, _| words::is_total(text) || is_starred(text));
        totals.retain(|&row| row < end && !self.drop[row]);
        if totals.is_empty() {
            return;
        }
        let sums = Sums::of(self, &totals, end);
        for &row in &totals {
            let filled = self.table.filled(row);
            let sparse = filled * 10 <= self.typical * 7;
            let last =
                (row + 1..end).all(|later| self.drop[later] || self.table.filled(later) <= 1);
            let first = self.first_shown(row);
            let exact = words::is_plain_total(&first);
            // Lists for printing mark totals with asterisks, which are marks of many a thing.
            let starred = !words::is_total(&first) && is_starred(&first);
            let company = words::has_legal_form(&first) || starred;
            let of_group = sparse && self.is_of_a_group(&first);
            if sums.add_up(self, row, &totals, end)
                || of_group
                || !company && (sparse || exact && last)
                || exact && end > MOST_ROWS && last
            {
                self.leave_out(row, "total-row", Severity::Note);
                self.counts_below(row, end);
            }
        }
        self.tail(end);
    }

    /// Whether a total is that of a name that stands in the table: `Total for Acme Ltd`.
    fn is_of_a_group(&self, total: &str) -> bool {
        let words: Vec<&str> = total.split_whitespace().collect();
        let behind = (1..words.len().min(4)).map(|from| words[from..].join(" "));
        let before = words
            .len()
            .checked_sub(1)
            .map(|last| words[..last].join(" "));
        let names: Vec<String> = behind
            .chain(before)
            .filter(|name| !name.is_empty())
            .collect();
        let columns = self.table.columns.iter();
        columns
            .filter(|column| column.dictionary.len() <= MOST_NAMES)
            .any(|column| {
                let mut texts = column.dictionary.iter();
                texts.any(|(_, text, _)| names.iter().any(|name| name == text.trim()))
            })
    }

    /// How many lines a group has, as reports print it below the group's total.
    fn counts_below(&mut self, total: usize, end: usize) {
        for row in total + 1..end {
            if self.drop[row] || !self.is_thin_statistic(row) {
                return;
            }
            self.leave_out(row, "statistics-row", Severity::Note);
        }
    }

    /// Whether a row is emptier than the others and called a statistic.
    fn is_thin_statistic(&self, row: usize) -> bool {
        let sparse = self.table.filled(row) * 10 <= self.typical * 7;
        sparse && words::is_statistic(&self.first_shown(row))
    }

    /// Balances at the beginning or the end of a period, which no line makes.
    pub(super) fn balances(&mut self, end: usize) {
        for row in self.rows_with(|text, _| words::is_balance(text)) {
            let sparse = self.table.filled(row) * 10 <= self.typical * 7;
            if row < end && sparse {
                self.leave_out(row, "balance-row", Severity::Note);
            }
        }
    }

    /// Averages, counts and taxes below the total.
    fn tail(&mut self, end: usize) {
        let sparse = |sieve: &Self, row: usize| sieve.table.filled(row) * 10 <= sieve.typical * 7;
        let named = |sieve: &Self, row: usize| words::is_statistic(&sieve.first_shown(row));
        let below = (0..end).rev().take(LONGEST_TAIL).take_while(|&row| {
            self.drop[row] || sparse(self, row) || named(self, row) || !self.carries_figures(row)
        });
        let Some(total) = below.filter(|&row| self.is_named_total(row)).last() else {
            return;
        };
        for row in total + 1..end {
            if !self.drop[row]
                && self.carries_figures(row)
                && (sparse(self, row) || named(self, row))
            {
                self.leave_out(row, "statistics-row", Severity::Note);
            }
        }
    }

    fn is_named_total(&self, row: usize) -> bool {
        self.drop[row]
            && self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .any(|column| words::is_total(&column.show(row)))
    }
}
