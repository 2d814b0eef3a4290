//! Which rows a table shows, and in which order.

use super::rows::{Rows, Stand};
use crate::locale::Locale;

/// What decides about rows and their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrangement {
    /// Column to sort by, and whether the largest comes first; as the data stands where `None`.
    pub sort: Option<(usize, bool)>,
    /// Rows that hold this in some text, whatever the case.
    pub find: String,
    /// Rows that are selected, and no others.
    pub only_selected: bool,
    /// Rows whose class is this one.
    pub class: Option<String>,
}

impl Arrangement {
    /// What a click on a head does: the larger first for figures, the other way round at the second click, as the data
    /// stands at the third.
    pub fn click(&mut self, column: usize, stand: Stand) {
        let first = stand == Stand::Figure;
        self.sort = match self.sort {
            Some((sorted, down)) if sorted == column && down == first => Some((column, !first)),
            Some((sorted, _)) if sorted == column => None,
            _ => Some((column, first)),
        };
    }

    /// The columns that decide.
    pub fn columns(&self, rows: &dyn Rows) -> Vec<usize> {
        let sorted = self.sort.map(|(column, _)| column);
        let reads = |column: &usize| {
            Some(*column) == sorted
                || (self.class.is_some() && rows.stand(*column) == Stand::Class)
                || (!self.find.trim().is_empty() && rows.stand(*column) != Stand::Figure)
        };
        (0..rows.columns()).filter(reads).collect()
    }

    /// The rows to show, in order. Equal rows stay in the order of the data; rows without a figure come last.
    pub fn rows(&self, rows: &dyn Rows, selected: &[u32], locale: &Locale) -> Vec<u32> {
        let mut shown: Vec<u32> = if self.only_selected {
            let last = rows.rows() as u32;
            selected.iter().copied().filter(|&row| row < last).collect()
        } else {
            (0..rows.rows() as u32).collect()
        };
        self.keep_class(rows, locale, &mut shown);
        self.keep_found(rows, locale, &mut shown);
        if let Some((column, down)) = self.sort
            && column < rows.columns()
        {
            sort(rows, column, down, locale, &mut shown);
        }
        shown
    }

    fn keep_class(&self, rows: &dyn Rows, locale: &Locale, shown: &mut Vec<u32>) {
        let column = (0..rows.columns()).find(|&column| rows.stand(column) == Stand::Class);
        if let (Some(class), Some(column)) = (&self.class, column) {
            shown.retain(|&row| rows.text(row as usize, column, locale) == *class);
        }
    }

    fn keep_found(&self, rows: &dyn Rows, locale: &Locale, shown: &mut Vec<u32>) {
        let wanted = self.find.trim().to_lowercase();
        if wanted.is_empty() {
            return;
        }
        let texts: Vec<usize> = (0..rows.columns())
            .filter(|&column| rows.stand(column) != Stand::Figure)
            .collect();
        shown.retain(|&row| {
            texts.iter().any(|&column| {
                rows.text(row as usize, column, locale)
                    .to_lowercase()
                    .contains(&wanted)
            })
        });
    }
}

fn sort(rows: &dyn Rows, column: usize, down: bool, locale: &Locale, shown: &mut [u32]) {
    if rows.stand(column) == Stand::Figure {
        let mut keyed: Vec<(u64, u32)> = shown
            .iter()
            .map(|&row| (rank(rows.number(row as usize, column), down), row))
            .collect();
        keyed.sort_by_key(|&(key, _)| key);
        for (place, (_, row)) in shown.iter_mut().zip(keyed) {
            *place = row;
        }
        return;
    }
    let mut keyed: Vec<(String, u32)> = shown
        .iter()
        .map(|&row| (rows.text(row as usize, column, locale).to_lowercase(), row))
        .collect();
    keyed.sort_by(|a, b| {
        let blank = a.0.is_empty().cmp(&b.0.is_empty());
        let way = if down { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) };
        blank.then(way)
    });
    for (place, (_, row)) in shown.iter_mut().zip(keyed) {
        *place = row;
    }
}

/// A figure as an integer of the same order; what is not a number comes last either way.
fn rank(value: f64, down: bool) -> u64 {
    if value.is_nan() {
        return u64::MAX;
    }
    let value = if down { -value } else { value };
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 1 {
        !bits
    } else {
        bits | (1 << 63)
    }
}
