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

/// A column added up: before each row the sum of the lines, and how many of them have a figure.
struct Running {
    at: usize,
    sums: Vec<f64>,
    lines: Vec<u32>,
    /// Whether its figures are whole and at most 10, as ratings are, which add up to each other all the time.
    rates: bool,
}

/// Sums of the rows that are no totals, up to every row.
struct Sums {
    columns: Vec<Running>,
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
            let mut lines = Vec::with_capacity(end + 1);
            let (mut sum, mut count) = (0.0, 0);
            sums.push(0.0);
            lines.push(0);
            let mut below_total = false;
            for row in 0..end {
                let is_total = totals.binary_search(&row).is_ok();
                // How many lines a group has is no line of it.
                below_total = is_total || below_total && sieve.is_thin_statistic(row);
                if !sieve.drop[row] && !below_total {
                    let figure = value(column, row).unwrap_or(0.0);
                    sum += figure;
                    count += u32::from(figure != 0.0);
                }
                sums.push(sum);
                lines.push(count);
            }
            let mut figures = (0..end).filter_map(|row| value(column, row));
            let rates = figures.all(is_rating);
            columns.push(Running {
                at,
                sums,
                lines,
                rates,
            });
        }
        Self { columns }
    }

    /// Whether figures of the row are the sums of all rows, or of those between it and another total. In a row that begins
    /// with the name of a total one figure proves it; elsewhere (`Total` is a step of scales, `Transport` a category) most
    /// of them must agree, and neither ratings nor a single line count.
    fn add_up(&self, sieve: &Sieve<'_>, row: usize, totals: &[usize], end: usize) -> bool {
        let first = sieve.first_shown(row);
        let named = words::is_total(&first) || is_starred(&first);
        let (mut met, mut agreed) = (0, 0);
        for column in &self.columns {
            let total = value(&sieve.table.columns[column.at], row).filter(|t| *t != 0.0);
            let Some(total) = total.filter(|_| named || !column.rates) else {
                continue;
            };
            met += 1;
            let fewest = if named { 1 } else { 2 };
            agreed += usize::from(column.makes(total, row, (totals, end), fewest));
        }
        agreed > 0 && (named || agreed * 2 > met)
    }
}

impl Running {
    /// Whether `total` is the sum of at least so many lines: of all, or of those between its row and another total.
    fn makes(&self, total: f64, row: usize, (totals, end): (&[usize], usize), fewest: u32) -> bool {
        // Cents that were rounded away, but no part of a ratio.
        let rounding = 0.02_f64.min(total.abs() * 1e-3) + total.abs() * 1e-6;
        let near = |from: usize, to: usize| {
            self.lines[to] - self.lines[from] >= fewest
                && (self.sums[to] - self.sums[from] - total).abs() <= rounding
        };
        let here = totals.partition_point(|&other| other < row);
        let mut before = totals[..here].iter().rev().take(MOST_BOUNDS);
        let mut after = totals[here..].iter().skip(1).take(MOST_BOUNDS);
        near(0, end)
            || near(0, row)
            || near(row + 1, end)
            || before.any(|&other| near(other, row))
            || after.any(|&other| near(row, other))
    }
}

/// Whether a figure may be a rating of 1 to 10.
pub(super) fn is_rating(value: f64) -> bool {
    value.abs() <= 10.0 && value.fract() == 0.0
}

/// What a figure below others proves about being made of them.
#[derive(Clone, Copy, PartialEq)]
enum Proof {
    /// Nothing.
    None,
    /// It is one of several equal figures: the smallest, the largest, or as large as the mean.
    Shared,
    /// It is the smallest or the largest.
    Extreme,
    /// It is their mean, and none of them.
    Mean,
}

impl Proof {
    fn of(figures: &[f64], said: f64) -> Self {
        if figures.len() < 3 {
            return Self::None;
        }
        let mean = figures.iter().sum::<f64>() / figures.len() as f64;
        let low = figures.iter().copied().fold(f64::INFINITY, f64::min);
        let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let near = |own: f64| (own - said).abs() <= 0.01 + said.abs() * 1e-6;
        let equal = figures.iter().filter(|&&own| near(own)).count();
        let averages = near(mean) || near(mean.round());
        match equal {
            0 if averages => Self::Mean,
            1 if near(low) || near(high) => Self::Extreme,
            _ if averages || near(low) || near(high) => Self::Shared,
            _ => Self::None,
        }
    }
}

/// Whether the name of a statistic stands for itself: `Max`, but not `Max Mustermann`.
fn is_alone(name: &str) -> bool {
    words::is_statistic(name) && name.split_whitespace().count() == 1
}

/// Whether a text is nothing but asterisks.
fn is_starred(text: &str) -> bool {
    (1..4).contains(&text.len()) && text.bytes().all(|byte| byte == b'*')
}

impl Sieve<'_> {
    /// Rows named as totals: where a figure adds up, or where the row is emptier than the others.
    pub(super) fn totals(&mut self, end: usize) {
        self.statistics(end);
        let mut totals = self.rows_with(|text| words::is_total(text) || is_starred(text));
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
            // Above the lines a word alone may be a company; it is none where it lacks what every line has.
            let leads = exact && filled < self.typical && (0..row).all(|before| self.drop[before]);
            // Lists for printing mark totals with asterisks, which are marks of many a thing.
            let starred = !words::is_total(&first) && is_starred(&first);
            let company = words::has_legal_form(&first) || starred;
            let of_group = sparse && self.is_of_a_group(&first);
            if sums.add_up(self, row, &totals, end)
                || of_group
                || !company && (sparse || leads || exact && last)
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
        for row in self.rows_with(words::is_balance) {
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

    /// Averages, extremes and counts at the end of a table, whether a total is there or not: from the first row whose figures
    /// prove that it is one. A customer may be called alike: `Max Mustermann`, `No Frills Ltd`.
    fn statistics(&mut self, end: usize) {
        let is_total = |row: usize| words::is_total(&self.first_shown(row));
        let is_alone = |row: &usize| is_alone(&self.first_shown(*row));
        let named = |row: &usize| {
            let first = self.first_shown(*row);
            words::is_statistic(&first) || words::is_count(&first)
        };
        let tail = (0..end).rev().filter(|&row| !self.drop[row]);
        let tail = tail.take(LONGEST_TAIL).filter(|&row| !is_total(row));
        let mut rows: Vec<usize> = tail.take_while(named).collect();
        rows.reverse();
        let proved = (0..rows.len()).find(|&at| {
            let (above, row) = (&rows[..at], rows[at]);
            let stands = |other: &usize| {
                let alone = above.contains(other) && is_alone(other);
                !self.drop[*other] && !alone && (other + LONGEST_TAIL < row || !is_total(*other))
            };
            let data: Vec<usize> = (0..row).filter(stands).collect();
            self.is_about(row, &data)
        });
        let Some(proved) = proved else {
            return;
        };
        let above = rows[..proved].iter().copied().filter(is_alone);
        let out: Vec<usize> = above.chain(rows[proved..].iter().copied()).collect();
        for row in out {
            self.leave_out(row, "statistics-row", Severity::Note);
        }
    }

    /// Whether the figures of a row that is called a statistic or a count prove that it is about the rows of data.
    fn is_about(&self, row: usize, data: &[usize]) -> bool {
        let name = self.first_shown(row);
        let columns = || self.table.columns.iter();
        let said = || columns().filter_map(|column| Some((column, value(column, row)?)));
        let counts = said().map(|(column, said)| {
            let filled = data.iter().filter(|&&row| column.is_filled(row)).count();
            let sum: f64 = data.iter().filter_map(|&row| value(column, row)).sum();
            let counted = said > 0.0 && said == filled as f64;
            // A column that counts along the rows is added up.
            (counted, counted || (said - sum).abs() < 0.005)
        });
        let counts: Vec<(bool, bool)> = counts.collect();
        let counted = counts.iter().filter(|(counted, _)| *counted).count();
        let all = counts.iter().all(|(_, told)| *told);
        if all && (counted > 1 || counted == 1 && words::is_count(&name)) {
            return true;
        }
        if !words::is_statistic(&name) {
            return false;
        }
        let compared = self.figures.iter().take(MOST_COLUMNS);
        let proofs: Vec<Proof> = compared
            .filter_map(|&at| {
                let column = &self.table.columns[at];
                let said = value(column, row)?;
                let figures: Vec<f64> = data.iter().filter_map(|&row| value(column, row)).collect();
                Some(Proof::of(&figures, said))
            })
            .collect();
        let is_any = |own: Proof| proofs.contains(&own);
        // Whoever rates highest shares that with others; nobody has the average of all.
        is_any(Proof::Mean)
            || is_any(Proof::Extreme) && !is_any(Proof::None)
            || is_alone(&name) && (is_any(Proof::Extreme) || is_any(Proof::Shared))
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
