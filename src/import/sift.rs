//! Rows that are no data: totals, subtotals, groups, repeated headers, notes below the table, a second table.

use super::grid::{RawColumn, Slot};
use super::number::DecimalSign;
use super::table::RawTable;
use super::words;
use super::{Finding, Severity};

/// What was left out, and why.
#[derive(Default)]
pub struct Sift {
    /// Rows to take, in order.
    pub kept: Vec<u32>,
    /// What was met.
    pub findings: Vec<Finding>,
    /// A column whose value stands only on the row of its group, with the row that gives it for every kept row.
    pub group: Option<(usize, Vec<u32>)>,
}

/// Looks through a table.
pub fn sift(table: &RawTable) -> Sift {
    let mut sieve = Sieve {
        table,
        drop: vec![false; table.rows()],
        findings: Vec::new(),
        typical: typical(table),
    };
    let end = sieve.second_table();
    for row in end..table.rows() {
        sieve.drop[row] = true;
    }
    sieve.headers_again();
    sieve.fillers();
    sieve.totals(end);
    let group = sieve.groups();
    sieve.notes(end);
    let Sieve { drop, findings, .. } = sieve;
    let kept: Vec<u32> = (0..table.rows() as u32)
        .filter(|&row| !drop[row as usize])
        .collect();
    let group = group.map(|(column, givers)| {
        (
            column,
            kept.iter().map(|&row| givers[row as usize]).collect(),
        )
    });
    Sift {
        kept,
        findings,
        group,
    }
}

struct Sieve<'a> {
    table: &'a RawTable,
    drop: Vec<bool>,
    findings: Vec<Finding>,
    /// Filled cells of an ordinary row.
    typical: usize,
}

fn typical(table: &RawTable) -> usize {
    let step = (table.rows() / 400).max(1);
    let mut widths: Vec<usize> = (0..table.rows())
        .step_by(step)
        .map(|row| table.filled(row))
        .collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

fn value(column: &RawColumn, row: usize) -> Option<f64> {
    match column.get(row) {
        Slot::Number(value) | Slot::Percent(value) => Some(value),
        Slot::Decimal(decimal) => Some(decimal.value(DecimalSign::Point)),
        Slot::Text(id) => {
            super::number::parse(column.dictionary.get(id), None).map(|figure| figure.value)
        }
        _ => None,
    }
}

fn is_word(column: &RawColumn, row: usize) -> bool {
    matches!(column.get(row), Slot::Text(id) if super::layout::look_of(column.dictionary.get(id)) == super::layout::Look::Text)
}

/// Whether a column holds mostly figures and dates.
fn is_mostly_figures(column: &RawColumn) -> bool {
    let counts = column.counts;
    let plain = counts.number + counts.decimal + counts.percent + counts.date;
    plain * 10 >= counts.filled() * 6 && plain > 0
}

impl Sieve<'_> {
    fn leave_out(&mut self, row: usize, code: &'static str, severity: Severity) {
        if self.drop[row] {
            return;
        }
        self.drop[row] = true;
        let shown = self
            .table
            .columns
            .iter()
            .find(|column| column.is_filled(row))
            .map_or_else(String::new, |column| column.show(row));
        self.findings.push(
            Finding::new(severity, code)
                .at(self.table.sheet_rows[row])
                .holding(shown),
        );
    }

    /// Rows of the dictionary's texts that fulfil a condition.
    fn rows_with(&self, condition: impl Fn(&str, &str) -> bool) -> Vec<usize> {
        let mut rows = Vec::new();
        for (column, header) in self.table.columns.iter().zip(&self.table.headers) {
            let hits: Vec<bool> = column
                .dictionary
                .iter()
                .map(|(_, text, _)| condition(text, header))
                .collect();
            if !hits.contains(&true) {
                continue;
            }
            rows.extend(
                (0..self.table.rows())
                    .filter(|&row| matches!(column.get(row), Slot::Text(id) if hits[id as usize])),
            );
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// The row where a second table begins: words where figures stood, after a gap.
    fn second_table(&mut self) -> usize {
        let table = self.table;
        let figures: Vec<&RawColumn> = table
            .columns
            .iter()
            .filter(|column| {
                is_mostly_figures(column) && !column.is_only_text() && column.counts.text > 0
            })
            .collect();
        if figures.is_empty() {
            return table.rows();
        }
        for row in 1..table.rows() {
            let words_there = figures.iter().filter(|column| is_word(column, row)).count();
            if words_there == 0 {
                continue;
            }
            let filled: Vec<&RawColumn> = table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .collect();
            let all_words = filled.len() >= 2 && filled.iter().all(|column| is_word(column, row));
            let repeats = table
                .columns
                .iter()
                .zip(&table.headers)
                .filter(|(column, header)| column.is_filled(row) && column.show(row) == **header)
                .count()
                * 2
                > filled.len();
            if !all_words || repeats || row + 1 >= table.rows() {
                continue;
            }
            let titled = table.filled(row - 1) == 1
                && !table
                    .columns
                    .iter()
                    .any(|column| value(column, row - 1).is_some());
            let begin = if titled { row - 1 } else { row };
            let gap = begin > 0 && table.sheet_rows[begin] > table.sheet_rows[begin - 1] + 1;
            let known = filled
                .iter()
                .filter(|column| words::is_known_header(&column.show(row)))
                .count();
            if begin > 0 && (gap && (titled || known > 0) || known * 2 > filled.len()) {
                let left = table.rows() - row;
                self.findings.push(
                    Finding::new(Severity::Error, "second-table")
                        .at(table.sheet_rows[row])
                        .holding(
                            filled
                                .first()
                                .map_or_else(String::new, |column| column.show(row)),
                        )
                        .times(left),
                );
                return begin;
            }
        }
        table.rows()
    }

    fn headers_again(&mut self) {
        let candidates = self.rows_with(|text, header| text == header);
        for row in candidates {
            let filled = self.table.filled(row);
            let same = self
                .table
                .columns
                .iter()
                .zip(&self.table.headers)
                .filter(|(column, header)| column.is_filled(row) && column.show(row) == **header)
                .count();
            if same >= 2 && same * 2 >= filled {
                self.leave_out(row, "repeated-header", Severity::Note);
            }
        }
    }

    /// Rows that say the same in every cell, near the top or the end; rows of placeholders.
    fn fillers(&mut self) {
        let rows = self.table.rows();
        for row in (0..rows.min(20)).chain(rows.saturating_sub(5)..rows) {
            let shown: Vec<String> = self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .map(|column| column.show(row))
                .collect();
            if shown.len() >= 3
                && shown.windows(2).all(|pair| pair[0] == pair[1])
                && self
                    .table
                    .columns
                    .iter()
                    .any(|column| is_mostly_figures(column) && is_word(column, row))
            {
                self.leave_out(row, "filler-row", Severity::Note);
            }
        }
        for &row in &self.table.thin {
            let row = row as usize;
            let nothing = self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .all(|column| words::is_placeholder(&column.show(row)));
            if nothing {
                self.drop[row] = true;
            }
        }
    }

    fn totals(&mut self, end: usize) {
        let candidates = self.rows_with(|text, _| words::is_total(text));
        for row in candidates {
            if row >= end || self.drop[row] {
                continue;
            }
            let filled = self.table.filled(row);
            let sparse = filled * 10 <= self.typical * 7;
            let last =
                (row + 1..end).all(|later| self.drop[later] || self.table.filled(later) <= 1);
            let exact = self
                .table
                .columns
                .iter()
                .find(|column| column.is_filled(row))
                .is_some_and(|column| words::is_total(&column.show(row)));
            if sparse || exact && last || exact && self.adds_up(row, end) {
                self.leave_out(row, "total-row", Severity::Note);
            }
        }
    }

    /// Whether a figure of the row is the sum of the rows above it (or of all others, for a total on top).
    fn adds_up(&self, row: usize, end: usize) -> bool {
        self.table
            .columns
            .iter()
            .filter(|column| is_mostly_figures(column))
            .any(|column| {
                let Some(total) = value(column, row).filter(|total| *total != 0.0) else {
                    return false;
                };
                let sum = |rows: std::ops::Range<usize>| {
                    rows.filter(|&other| other != row && !self.drop[other])
                        .filter_map(|other| value(column, other))
                        .sum::<f64>()
                };
                let near = |sum: f64| (sum - total).abs() <= 0.01 + total.abs() * 1e-6;
                near(sum(0..row)) || near(sum(0..end)) || near(sum(row + 1..end))
            })
    }

    /// Groups as accounting programs print them: the name stands on a row of its own that carries the subtotal, the
    /// rows below leave it blank.
    fn groups(&mut self) -> Option<(usize, Vec<u32>)> {
        let rows: Vec<usize> = (0..self.table.rows())
            .filter(|&row| !self.drop[row])
            .collect();
        let texts: Vec<usize> = (0..self.table.columns.len())
            .filter(|&at| {
                self.table.columns[at].counts.text * 2 > self.table.columns[at].counts.filled()
            })
            .collect();
        for (&outer, &inner) in texts
            .iter()
            .flat_map(|outer| texts.iter().map(move |inner| (outer, inner)))
        {
            if outer == inner || !self.are_nested(outer, inner, &rows) {
                continue;
            }
            let mut givers = vec![u32::MAX; self.table.rows()];
            let mut giver = u32::MAX;
            for &row in &rows {
                if self.table.columns[outer].is_filled(row) {
                    giver = row as u32;
                    self.drop[row] = true;
                } else {
                    givers[row] = giver;
                }
            }
            let groups = rows.iter().filter(|&&row| self.drop[row]).count();
            let first = rows.iter().find(|&&row| self.drop[row]).copied()?;
            self.findings.push(
                Finding::new(Severity::Warning, "groups-unfolded")
                    .at(self.table.sheet_rows[first])
                    .within(&self.table.headers[outer])
                    .holding(self.table.columns[outer].show(first))
                    .times(groups),
            );
            return Some((outer, givers));
        }
        None
    }

    fn are_nested(&self, outer: usize, inner: usize, rows: &[usize]) -> bool {
        let (outer, inner) = (&self.table.columns[outer], &self.table.columns[inner]);
        let mut groups = 0usize;
        let mut items = 0usize;
        for (at, &row) in rows.iter().enumerate() {
            match (outer.is_filled(row), inner.is_filled(row)) {
                (true, false) => {
                    groups += 1;
                    if rows.get(at + 1).is_none_or(|&next| !inner.is_filled(next)) {
                        return false;
                    }
                }
                (false, true) if groups > 0 => items += 1,
                _ => return false,
            }
        }
        groups >= 2 && items > groups && self.groups_add_up(outer, rows)
    }

    /// Whether the figures of group rows, where they have any, are the sums of their rows.
    fn groups_add_up(&self, outer: &RawColumn, rows: &[usize]) -> bool {
        let mut compared = 0usize;
        let mut right = 0usize;
        for column in self
            .table
            .columns
            .iter()
            .filter(|column| is_mostly_figures(column))
        {
            let mut open: Option<(f64, f64)> = None;
            let mut close = |open: &mut Option<(f64, f64)>| {
                if let Some((total, sum)) = open.take() {
                    compared += 1;
                    right += usize::from((total - sum).abs() <= 0.02 + total.abs() * 1e-6);
                }
            };
            for &row in rows {
                if outer.is_filled(row) {
                    close(&mut open);
                    open = value(column, row).map(|total| (total, 0.0));
                } else if let Some((_, sum)) = &mut open {
                    *sum += value(column, row).unwrap_or(0.0);
                }
            }
            close(&mut open);
        }
        compared == 0 || right * 2 >= compared
    }

    /// Remarks below the table.
    fn notes(&mut self, end: usize) {
        if self.table.columns.len() < 2 || self.typical < 2 {
            return;
        }
        let mut row = end;
        while row > 0 {
            row -= 1;
            if self.drop[row] {
                continue;
            }
            let alone = self.table.filled(row) == 1;
            let before = (0..row).rev().find(|&before| !self.drop[before]);
            let gap = before.is_none_or(|before| {
                self.table.sheet_rows[row] > self.table.sheet_rows[before] + 1
            });
            let words_only = self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .all(|column| is_word(column, row));
            if !(alone && words_only && gap && before.is_some()) {
                return;
            }
            self.leave_out(row, "note-row", Severity::Note);
        }
    }
}
