//! Blocks of one table under headers of their own, each with a line that names it: `Customer: Acme`, header, lines.

use super::layout::{HeadRow, NAMING};
use super::sift::{Level, NOBODY, Sieve};
use super::words::{self, Meaning};
use crate::model::Field;

/// Rows above a header that may name its block.
const NEAR: usize = 4;

/// The parts of a line that names a block: what it is called, and who it is; the place of the cell that says who.
fn parts<'t>(cells: &[(usize, &'t str)]) -> Option<(&'t str, &'t str, usize)> {
    let (key, name, at) = match *cells {
        [(_, key), (at, name)] => (key.trim_end().strip_suffix([':', '：'])?, name, at),
        [(at, text)] => {
            let colon = text.split_once([':', '：']);
            let (key, name) = colon.or_else(|| text.trim().split_once(' '))?;
            (key, name, at)
        }
        _ => return None,
    };
    let (key, name) = (key.trim(), name.trim());
    let titled = cells.len() == 1 && !cells[0].1.contains([':', '：']);
    let names = match words::meaning_of(key) {
        // Words that follow one another may be anything: only `Regio Noord`, no `Customer list`.
        Some((Meaning::Field(field), weight)) if titled => {
            weight >= 1.0 && matches!(field, Field::Region | Field::Country | Field::Branch)
        }
        _ if titled => false,
        Some((Meaning::Field(field), _)) => NAMING.contains(&field),
        Some((Meaning::Name, _)) => true,
        _ => false,
    };
    (names && !name.is_empty()).then_some((key, name, at))
}

impl Sieve<'_> {
    /// What a row says its only cell names: `Customer` of `Customer: Acme`.
    pub(super) fn key_of(&self, row: usize) -> Option<String> {
        let alone = self.table.filled(row) == 1;
        self.block_at(row).filter(|_| alone).map(|(key, _)| key)
    }

    fn block_at(&self, row: usize) -> Option<(String, usize)> {
        let columns = self.table.columns.iter().enumerate();
        let shown: Vec<(usize, String)> = columns
            .filter(|(_, column)| column.is_filled(row))
            .take(3)
            .map(|(at, column)| (at, column.show(row)))
            .collect();
        let cells: Vec<(usize, &str)> = shown.iter().map(|(at, text)| (*at, &**text)).collect();
        parts(&cells).map(|(key, _, at)| (key.to_owned(), at))
    }

    /// The column of the names that stand above every header that comes again; `None` where one has no such name.
    pub(super) fn blocks(&mut self, headers: &[usize]) -> Option<Level> {
        let mut named: Vec<(usize, String, usize)> = Vec::new();
        for &header in headers {
            let near = (header.saturating_sub(NEAR)..header).rev();
            let mut found = near.filter_map(|row| Some((row, self.block_at(row)?)));
            let (row, (key, column)) = found.next()?;
            named.push((row, key, column));
        }
        let (first, key, column) = named.first().cloned()?;
        if named
            .iter()
            .any(|(_, other, at)| *other != key || *at != column)
        {
            return None;
        }
        let mut givers = vec![NOBODY; self.table.rows()];
        for (at, (row, ..)) in named.iter().enumerate() {
            let end = named.get(at + 1).map_or(givers.len(), |(next, ..)| *next);
            givers[*row..end].fill(*row as u32);
            self.drop[*row] = true;
        }
        self.unfolded(first, column, named.len());
        Some(Level {
            header: key.clone(),
            column,
            givers,
            key,
            first: String::new(),
        })
    }
}

/// Rows looked at for the first line of labels.
const FIRST_LABELLED: usize = 200;
/// The longest label, in characters, and the most of them on a line.
const LONGEST_LABEL: usize = 24;
const MOST_LABELS: usize = 6;

/// A label and what it says: `A/C: 1001`.
fn labelled(text: &str) -> Option<&str> {
    let (key, value) = text.split_once([':', '：'])?;
    let key = key.trim();
    let is_label = key.chars().any(char::is_alphabetic) && key.chars().count() <= LONGEST_LABEL;
    (is_label && !value.trim().is_empty()).then_some(key)
}

impl Sieve<'_> {
    /// The labels of a row that holds nothing but several of them, with their columns.
    fn labels(&self, row: usize) -> Option<Vec<(usize, String)>> {
        let columns = self.table.columns.iter().enumerate();
        let filled = columns.filter(|(_, column)| column.is_filled(row));
        let mut labels = Vec::new();
        for (at, column) in filled {
            if labels.len() == MOST_LABELS {
                return None;
            }
            labels.push((at, labelled(&column.show(row))?.to_owned()));
        }
        (labels.len() >= 2).then_some(labels)
    }

    /// Groups under lines of labels, the same labels every time: `A/C: 1001   Name: Acme`. The lines go, and every label
    /// becomes a column.
    pub(super) fn labelled(&mut self) -> Vec<Level> {
        let rows = self.table.rows();
        let kept = |row: &usize| !self.drop[*row];
        let first = (0..rows).filter(kept).take(FIRST_LABELLED);
        let Some((first, labels)) = first
            .filter_map(|row| Some((row, self.labels(row)?)))
            .next()
        else {
            return Vec::new();
        };
        let lines: Vec<usize> = (first..rows)
            .filter(kept)
            .filter(|&row| {
                self.table.columns[labels[0].0].is_filled(row)
                    && self.labels(row).as_ref() == Some(&labels)
            })
            .collect();
        let all = (0..rows).filter(kept).count();
        let is_first = (0..first).all(|row| self.drop[row]);
        if lines.len() < 2 || lines.len() * 2 > all || !is_first {
            return Vec::new();
        }
        let mut givers = vec![NOBODY; rows];
        for (at, &line) in lines.iter().enumerate() {
            let end = lines.get(at + 1).copied().unwrap_or(rows);
            givers[line..end].fill(line as u32);
            self.drop[line] = true;
        }
        self.unfolded(first, labels[0].0, lines.len());
        let levels = labels.into_iter().map(|(column, key)| Level {
            header: key.clone(),
            column,
            givers: givers.clone(),
            key,
            first: String::new(),
        });
        levels.collect()
    }
}

impl Level {
    /// Takes the name of the first block from the rows above the table.
    pub fn begin(&mut self, above: &[HeadRow]) {
        if self.key.is_empty() {
            return;
        }
        let named = above.iter().rev().take(NEAR).find_map(|row| {
            let cells = row.cells.iter().enumerate();
            let cells: Vec<(usize, &str)> = cells.map(|(at, cell)| (at, &*cell.text)).collect();
            parts(&cells).filter(|(key, ..)| *key == self.key)
        });
        if let Some((_, name, _)) = named {
            self.first = name.to_owned();
        }
    }

    /// A name without what it is called.
    pub fn name_of<'t>(&self, shown: &'t str) -> &'t str {
        let behind = shown.strip_prefix(&*self.key).map(str::trim_start);
        let name = behind.filter(|_| !self.key.is_empty());
        let name = name.map(|rest| rest.trim_start_matches([':', '：']));
        name.map_or(shown, str::trim)
    }
}
