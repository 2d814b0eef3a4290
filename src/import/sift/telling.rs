//! Rows told apart by a text that stands in them.

use rustc_hash::FxHashSet;

use super::Sieve;
use crate::import::grid::{RawColumn, Slot};
use crate::import::row_words::is_code;

/// The texts of a column that are no codes.
pub(super) fn words_in(column: &RawColumn) -> Vec<u32> {
    let texts = column.dictionary.iter();
    let words = texts.filter(|(_, text, _)| !is_code(text));
    words.map(|(id, ..)| id).collect()
}

impl Sieve<'_> {
    /// The texts of a column, no codes, that fulfil a condition; by their numbers.
    pub(in crate::import) fn texts_with(
        &self,
        at: usize,
        condition: impl Fn(&str) -> bool,
    ) -> FxHashSet<u32> {
        let dictionary = &self.table.columns[at].dictionary;
        let words = self.words[at].iter().copied();
        words.filter(|&id| condition(dictionary.get(id))).collect()
    }

    /// Rows with a text, no code, that fulfils a condition.
    pub(in crate::import) fn rows_with(&self, condition: impl Fn(&str) -> bool) -> Vec<usize> {
        let columns = 0..self.table.columns.len();
        self.rows_of(columns.map(|at| self.texts_with(at, &condition)))
    }

    /// Rows that have one of some texts, which are given for each column.
    fn rows_of(&self, texts: impl Iterator<Item = FxHashSet<u32>>) -> Vec<usize> {
        let mut rows = Vec::new();
        for (column, texts) in self.table.columns.iter().zip(texts) {
            if texts.is_empty() {
                continue;
            }
            rows.extend(
                (0..self.table.rows()).filter(
                    |&row| matches!(column.get(row), Slot::Text(id) if texts.contains(&id)),
                ),
            );
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// Rows with a text that is the header of its column.
    pub(super) fn rows_like_header(&self) -> Vec<usize> {
        let columns = self.table.columns.iter().zip(&self.table.headers);
        let same = columns.map(|(column, header)| {
            let texts = column.dictionary.iter();
            let same = texts.filter(|(_, text, _)| text == header);
            same.map(|(id, ..)| id).collect()
        });
        self.rows_of(same)
    }
}
