//! Groups: names that stand only once, on a row of their own or on the first row of the group, and subtotals that no word
//! gives away.

use super::levels;
use super::outline::{self, Outline, Side, outline};
use super::sift::{Level, NOBODY, Sieve, is_mostly_figures, value};
use super::sums::is_rating;
use super::words::{self, Meaning};
use super::{Finding, Severity};
use crate::model::Field;

use super::grid::{RawColumn, Slot};

/// Rows beyond which subtotals without a name are not looked for.
const MOST_ROWS: usize = 200_000;
/// Columns of figures that are tried.
const MOST_COLUMNS: usize = 6;

/// Digits that agree in the sums of whole numbers before they are no chance.
const ENOUGH_DIGITS: f64 = 5.0;

impl Sieve<'_> {
    /// Groups as accounting programs print them: the name stands on a row of its own that carries the subtotal, the
    /// rows below leave it blank.
    pub(super) fn groups(&mut self) -> Vec<(usize, Vec<u32>)> {
        let texts: Vec<usize> = (0..self.table.columns.len())
            .filter(|&at| {
                self.table.columns[at].counts.text * 2 > self.table.columns[at].counts.filled()
            })
            .collect();
        // A row has the name of its group or one of its own, never both; most tables have both in every row.
        let dropped = self.drop.iter().filter(|&&dropped| dropped).count();
        let most = self.table.rows() + dropped;
        let filled = |at: usize| self.table.columns[at].counts.filled();
        let mut pairs = texts
            .iter()
            .flat_map(|outer| texts.iter().map(move |inner| (outer, inner)));
        if !pairs.any(|(&outer, &inner)| outer != inner && filled(outer) + filled(inner) <= most) {
            return Vec::new();
        }
        let rows: Vec<usize> = (0..self.table.rows())
            .filter(|&row| !self.drop[row])
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
            let Some(first) = rows.iter().find(|&&row| self.drop[row]).copied() else {
                continue;
            };
            self.findings.push(
                Finding::new(Severity::Warning, "groups-unfolded")
                    .at(self.table.sheet_rows[first])
                    .within(&self.table.headers[outer])
                    .holding(self.table.columns[outer].show(first))
                    .times(groups),
            );
            return vec![(outer, givers)];
        }
        Vec::new()
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

    /// Names of groups that stand alone on a row above their lines: they go, and become a column.
    pub(super) fn titles(&mut self) -> Option<Level> {
        if self.figures.is_empty() || self.table.columns.len() < 2 {
            return None;
        }
        let title = |row: usize| !self.drop[row] && !self.carries_figures(row);
        let thin: Vec<usize> = self.table.thin.iter().map(|&row| row as usize).collect();
        let titles: Vec<usize> = thin.into_iter().filter(|&row| title(row)).collect();
        let first = *titles.first()?;
        let rows: Vec<usize> = (0..self.table.rows())
            .filter(|&row| !self.drop[row])
            .collect();
        let column =
            (0..self.table.columns.len()).find(|&at| self.table.columns[at].is_filled(first))?;
        let same_column = titles
            .iter()
            .all(|&row| self.table.columns[column].is_filled(row));
        let lines = rows.len() - titles.len();
        let with_figures = rows
            .iter()
            .filter(|&&row| self.carries_figures(row))
            .count();
        let first = rows.first() == titles.first();
        // Two titles in a row are two levels at most: names without figures look like that.
        let followed = titles
            .iter()
            .filter(|&&row| {
                let next = rows.partition_point(|&other| other <= row);
                rows.get(next)
                    .is_some_and(|&next| self.carries_figures(next))
            })
            .count();
        // A customer without a figure looks like a title, too: what tells them apart is a sum below every group, a word
        // where the lines have dates or figures, or all the cells that it leaves blank.
        let sums = self.table.thin.iter().filter(|&&row| {
            let row = row as usize;
            !self.drop[row] && self.carries_figures(row)
        });
        let dropped_totals = self
            .findings
            .iter()
            .filter(|finding| finding.code == "total-row");
        let summed = sums.count().max(dropped_totals.count()) * 10 >= titles.len() * 8;
        let elsewhere = self.figures.contains(&column);
        let keys: Vec<Option<String>> = titles.iter().map(|&row| self.key_of(row)).collect();
        let key = match keys.as_slice() {
            [Some(key), others @ ..] if others.iter().all(|other| other.as_ref() == Some(key)) => {
                key.clone()
            }
            _ => String::new(),
        };
        if titles.len() < 2
            || !(summed || elsewhere || self.typical >= 4 || !key.is_empty())
            || !first
            || !same_column
            || titles.len() * 2 > rows.len()
            || followed * 10 < titles.len() * 9
            || with_figures * 10 < lines * 9
        {
            return None;
        }
        let mut givers = vec![NOBODY; self.table.rows()];
        let mut giver = NOBODY;
        for &row in &rows {
            if titles.binary_search(&row).is_ok() {
                giver = row as u32;
                self.drop[row] = true;
            } else {
                givers[row] = giver;
            }
        }
        self.unfolded(titles[0], column, titles.len());
        Some(Level {
            header: key.clone(),
            column,
            givers,
            key,
            first: String::new(),
        })
    }

    pub(super) fn unfolded(&mut self, row: usize, column: usize, groups: usize) {
        self.findings.push(
            Finding::new(Severity::Warning, "groups-unfolded")
                .at(self.table.sheet_rows[row])
                .within(&self.table.headers[column])
                .holding(self.table.columns[column].show(row))
                .times(groups),
        );
    }

    /// Rows that are the sums of the rows above or below them, whatever they are called: they go, and where their names
    /// name groups, these become columns.
    pub(super) fn outline(&mut self, end: usize) -> Vec<Level> {
        let rows = (0..end).filter(|&row| !self.drop[row]);
        let rows: Vec<usize> = rows.take(MOST_ROWS + 1).collect();
        if rows.len() < 4 || rows.len() > MOST_ROWS {
            return Vec::new();
        }
        let additive: Vec<usize> = (0..self.table.columns.len())
            .filter(|&at| self.adds_up(at))
            .take(MOST_COLUMNS)
            .collect();
        for &at in &additive {
            let values = self.values(at, &rows);
            for side in [Side::Below, Side::Above] {
                let found = outline(&values, side);
                if found.left == 0 && self.is_believable(&found, at, &additive, &rows) {
                    return self.take_sums(&found, &rows, side);
                }
            }
        }
        Vec::new()
    }

    fn values(&self, at: usize, rows: &[usize]) -> Vec<f64> {
        let column = &self.table.columns[at];
        rows.iter()
            .map(|&row| value(column, row).unwrap_or(f64::NAN))
            .collect()
    }

    /// Whether sums that were found are no chance: several of them, figures with cents, other columns that agree, or cells
    /// left blank that every line fills.
    fn is_believable(
        &self,
        found: &Outline,
        at: usize,
        additive: &[usize],
        rows: &[usize],
    ) -> bool {
        if found.sums == 0 {
            return false;
        }
        // Ratings of 1 to 10 add up to each other all the time.
        let values = self.values(at, rows);
        if values
            .iter()
            .all(|&value| value.is_nan() || is_rating(value))
        {
            return false;
        }
        let heads: Vec<usize> = (0..rows.len()).filter(|&row| found.head[row]).collect();
        let lines: Vec<usize> = (0..rows.len()).filter(|&row| !found.head[row]).collect();
        if heads.len() >= lines.len() && found.sums < 3 || lines.len() < 2 {
            return false;
        }
        let filled = |column: &RawColumn, of: &[usize]| {
            of.iter()
                .filter(|&&row| column.is_filled(rows[row]))
                .count()
        };
        // A line has its date and its name; a sum has no date, and often no name.
        let mut bare = false;
        for column in &self.table.columns {
            let (on_heads, on_lines) = (filled(column, &heads), filled(column, &lines));
            if on_lines * 10 < lines.len() * 9 {
                continue;
            }
            let dated = column.counts.date * 2 > column.counts.filled();
            if dated && on_heads * 5 > heads.len() {
                return false;
            }
            bare |= on_heads * 5 <= heads.len();
        }
        let mut agree = 0;
        for &other in additive.iter().filter(|&&other| other != at) {
            let values = self.values(other, rows);
            let total = |row: usize| -> f64 {
                let children = (0..rows.len()).filter(|&c| found.parent[c] == row as u32);
                children.map(|c| values[c]).filter(|v| !v.is_nan()).sum()
            };
            if heads.len() > 400 {
                break;
            }
            let with: Vec<usize> = heads
                .iter()
                .copied()
                .filter(|&row| !values[row].is_nan() && values[row] != 0.0)
                .collect();
            let right = with
                .iter()
                .filter(|&&row| (total(row) - values[row]).abs() <= 0.02)
                .count();
            agree += usize::from(!with.is_empty() && right == with.len());
        }
        let telling = values
            .iter()
            .any(|value| value.fract() != 0.0 || value.abs() >= 10_000.0)
            || found.sums > 1 && digits_met(found, &values) >= ENOUGH_DIGITS;
        match found.sums {
            1 => {
                let first_or_last = found.head[0] || found.head[rows.len() - 1];
                first_or_last
                    && (bare || agree > 0 && lines.len() >= 3 || telling && lines.len() >= 6)
            }
            2 => bare || agree > 0 || telling,
            _ => bare || agree > 0 || telling || found.sums >= 5,
        }
    }

    fn take_sums(&mut self, found: &Outline, rows: &[usize], side: Side) -> Vec<Level> {
        let names: Option<usize> = (0..self.table.columns.len()).find(|&at| {
            let column = &self.table.columns[at];
            let filled = rows.iter().filter(|&&row| column.is_filled(row)).count();
            column.counts.text * 2 > column.counts.filled() && filled * 10 >= rows.len() * 9
        });
        let heads: Vec<usize> = (0..rows.len()).filter(|&row| found.head[row]).collect();
        let whole = match side {
            Side::Above => 0,
            Side::Below => rows.len() - 1,
        };
        let lines = || (0..rows.len()).filter(|&row| !found.head[row]);
        for &row in &heads {
            self.leave_out(rows[row], "total-row", Severity::Note);
        }
        let Some(column) = names else {
            return Vec::new();
        };
        // The chain of groups of a line, outermost first; a sum of everything is no group.
        let outermost = heads
            .iter()
            .filter(|&&row| found.parent[row] == outline::NONE);
        let covers_all = found.head[whole] && outermost.count() == 1;
        let chain = |row: usize| {
            let mut chain = Vec::new();
            let mut at = self.group_of(found, row, side);
            while at != outline::NONE && chain.len() < 8 {
                if !(covers_all && at as usize == whole) {
                    chain.push(at);
                }
                at = found.parent[at as usize];
            }
            chain.reverse();
            chain
        };
        let chains: Vec<(usize, Vec<u32>)> = lines().map(|row| (row, chain(row))).collect();
        let depth = chains
            .iter()
            .map(|(_, chain)| chain.len())
            .max()
            .unwrap_or(0);
        let parts: Vec<&str> = levels::parts(&self.table.headers[column]).collect();
        let mut levels = Vec::new();
        for at in 0..depth {
            let mut givers = vec![NOBODY; self.table.rows()];
            for (row, chain) in &chains {
                if let Some(&group) = chain.get(at) {
                    givers[rows[*row]] = rows[group as usize] as u32;
                }
            }
            levels.push(Level {
                header: if parts.len() == depth + 1 {
                    parts[at].to_owned()
                } else {
                    String::new()
                },
                column,
                givers,
                ..Level::default()
            });
        }
        levels
    }

    /// The innermost group of a line; a line without a figure goes with its neighbour.
    fn group_of(&self, found: &Outline, row: usize, side: Side) -> u32 {
        let mut at = row;
        loop {
            if found.parent[at] != outline::NONE {
                return found.parent[at];
            }
            let next = match side {
                Side::Above => at.checked_sub(1),
                Side::Below => (at + 1 < found.parent.len()).then_some(at + 1),
            };
            match next {
                Some(next) if found.head[next] => return next as u32,
                Some(next) => at = next,
                None => return outline::NONE,
            }
        }
    }

    /// Columns at the left that name a group on its first row only, as pivot tables and merged cells do.
    pub(super) fn names_once(&self) -> Vec<usize> {
        let rows: Vec<usize> = (0..self.table.rows())
            .filter(|&row| !self.drop[row])
            .take(20_000)
            .collect();
        let mut columns = Vec::new();
        if rows.len() < 4 {
            return columns;
        }
        let numbers: Vec<u32> = rows.iter().map(|&row| row as u32).collect();
        let full = |at: usize| {
            let filled = rows
                .iter()
                .filter(|&&row| self.table.columns[at].is_filled(row));
            filled.count() * 20 >= rows.len() * 19
        };
        for at in 0..self.table.columns.len() {
            if full(at) && columns.is_empty() && is_counter(&self.table.columns[at], &numbers) {
                continue;
            }
            if !self.names_groups(at, &rows, &columns) {
                break;
            }
            columns.push(at);
        }
        // A group of everything is one only around other groups.
        let groups = |&at: &usize| {
            let column = &self.table.columns[at];
            rows.iter().filter(|&&row| column.is_filled(row)).count() > 1
        };
        let detail = columns
            .last()
            .filter(|last| groups(last))
            .is_some_and(|&last| {
                (last + 1..self.table.columns.len())
                    .any(|at| full(at) && is_mostly_figures(&self.table.columns[at]))
            });
        if !detail {
            columns.clear();
        }
        columns
    }

    fn names_groups(&self, at: usize, rows: &[usize], outer: &[usize]) -> bool {
        let column = &self.table.columns[at];
        let header = words::meaning_of(&self.table.headers[at]).map(|(meaning, _)| meaning);
        let nameable = !matches!(
            header,
            Some(Meaning::Plain | Meaning::Field(Field::Contact | Field::OurContact))
        );
        if column.counts.text * 2 <= column.counts.filled()
            || !nameable
            || !column.is_filled(rows[0])
        {
            return false;
        }
        let filled: Vec<usize> = rows
            .iter()
            .copied()
            .filter(|&row| column.is_filled(row))
            .collect();
        if filled.len() * 10 > rows.len() * 8 {
            return false;
        }
        // A name is written once: it comes back only inside another outer group.
        let starts = |row: usize| outer.iter().any(|&o| self.table.columns[o].is_filled(row));
        if outer.is_empty() {
            let mut seen: Vec<u32> = Vec::new();
            let again = filled
                .iter()
                .filter(|&&row| match column.get(row) {
                    Slot::Text(id) if seen.contains(&id) => true,
                    Slot::Text(id) if seen.len() < 3_000 => {
                        seen.push(id);
                        false
                    }
                    _ => false,
                })
                .count();
            if again * 20 > filled.len() {
                return false;
            }
        } else {
            let first_ones = rows.iter().filter(|&&row| starts(row));
            let named = first_ones.clone().filter(|&&row| column.is_filled(row));
            if named.count() * 20 < first_ones.count() * 19 {
                return false;
            }
        }
        filled
            .windows(2)
            .all(|pair| column.get(pair[0]) != column.get(pair[1]) || starts(pair[1]))
    }

    /// For every row the row that names its group.
    pub(super) fn filled_down(&mut self, columns: &[usize]) -> Vec<(usize, Vec<u32>)> {
        let rows = self.table.rows();
        let mut filled = Vec::new();
        for (nth, &at) in columns.iter().enumerate() {
            let column = &self.table.columns[at];
            let mut givers = vec![NOBODY; rows];
            let mut giver = NOBODY;
            let mut blank = 0;
            for (row, place) in givers.iter_mut().enumerate() {
                if self.drop[row] {
                    continue;
                }
                let outer = columns[..nth].iter();
                let anew = outer
                    .clone()
                    .any(|&outer| self.table.columns[outer].is_filled(row));
                if column.is_filled(row) {
                    giver = row as u32;
                } else {
                    blank += 1;
                    if anew {
                        giver = NOBODY;
                    }
                }
                *place = giver;
            }
            self.findings.push(
                Finding::new(Severity::Note, "filled-down")
                    .within(&self.table.headers[at])
                    .times(blank),
            );
            filled.push((at, givers));
        }
        filled
    }
}

/// Whether a column counts the rows: 1, 2, 3, …
pub fn is_counter(column: &RawColumn, rows: &[u32]) -> bool {
    let values: Vec<f64> = rows
        .iter()
        .take(200)
        .map(|&row| match column.get(row as usize) {
            Slot::Number(_) | Slot::Decimal(_) => value(column, row as usize).unwrap_or(f64::NAN),
            _ => f64::NAN,
        })
        .collect();
    values.len() > 2
        && (values[0] == 0.0 || values[0] == 1.0)
        && values.windows(2).all(|pair| pair[1] - pair[0] == 1.0)
}

/// How many digits agree in all sums together: one of 3 000 over six rows, any run of which might have met it, is worth
/// those of 500.
fn digits_met(found: &Outline, values: &[f64]) -> f64 {
    let mut children = vec![0u32; values.len()];
    for &parent in found
        .parent
        .iter()
        .filter(|&&parent| parent != outline::NONE)
    {
        children[parent as usize] += 1;
    }
    let sums = children.iter().zip(values).filter(|(count, _)| **count > 1);
    sums.map(|(&count, value)| (value.abs() / f64::from(count)).max(1.0).log10())
        .sum()
}
