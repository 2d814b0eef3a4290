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
