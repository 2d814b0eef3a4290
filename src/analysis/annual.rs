//! What an account brings a year, and the words about it: what potential and decisions are held against.

use std::sync::Arc;

use super::accounts::{Accounts, NOBODY, words_of};
use super::sum::Sum;
use crate::model::{Column, Field, Measure, Table};

/// A year's figure of every account, and the months it is of; 0 where it is not known how many.
pub(super) struct Annual {
    /// `NaN` where an account has none.
    pub values: Vec<f64>,
    /// Whether a ledger gave them.
    pub from_ledger: bool,
}

/// A word of each account: the words, and for each account which; [`NOBODY`] where none.
pub(super) struct WordOf {
    pub words: Vec<Arc<str>>,
    pub of: Vec<u32>,
}

impl WordOf {
    /// The word of an account; blank for none.
    pub fn get(&self, account: usize) -> Arc<str> {
        let word = self.of.get(account).copied().unwrap_or(NOBODY);
        let word = self.words.get(word as usize).cloned();
        word.unwrap_or_else(|| Arc::from(""))
    }
}

impl Accounts<'_> {
    /// What each account brought in the last `months` months of a dated ledger (all of it where it is shorter, where the
    /// question names a period, or `months` is 0), else what the sheet says.
    pub(super) fn annual(&self, measure: &Measure, months: i32) -> Option<Annual> {
        let asked = self.context.question.period.is_some();
        if months > 0
            && !asked
            && let Some(values) = self.brought(measure, self.as_of, months)
        {
            return Some(Annual {
                values,
                from_ledger: true,
            });
        }
        let measured = self.measured(measure)?;
        Some(Annual {
            from_ledger: measured.basis == super::Basis::Ledger,
            values: measured.values,
        })
    }

    /// The word each account has in the first of these columns that the data have: that of its first row of the sheet, or
    /// the one its lines of the ledger bring most with.
    pub(super) fn word_of(&self, fields: &[Field]) -> Option<WordOf> {
        fields.iter().find_map(|&field| self.word_in(field))
    }

    /// The same for a column without a meaning, by its header.
    pub(super) fn word_headed(&self, header: &str) -> Option<WordOf> {
        self.word_by(&|table| table.column_named(header))
    }

    fn word_in(&self, field: Field) -> Option<WordOf> {
        self.word_by(&|table| table.column(field))
    }

    fn word_by(&self, find: &dyn for<'t> Fn(&'t Table) -> Option<&'t Column>) -> Option<WordOf> {
        let mut of = vec![NOBODY; self.members.len()];
        if let Some(rows) = &self.rows
            && let Some((words, of_row)) = find(rows.table).and_then(words_of)
        {
            for (&account, &word) in rows.account.iter().zip(&of_row) {
                if let Some(own) = of.get_mut(account as usize)
                    && *own == NOBODY
                {
                    *own = word;
                }
            }
            return Some(WordOf { words, of });
        }
        let lines = self.lines.as_ref()?;
        let (words, of_line) = find(lines.table).and_then(words_of)?;
        let mut sums: rustc_hash::FxHashMap<(u32, u32), Sum> = rustc_hash::FxHashMap::default();
        let figures = self.line_figures(&Measure::Revenue);
        for line in (0..lines.table.rows).filter(|&line| lines.kept(line)) {
            let word = of_line.get(line).copied().unwrap_or(NOBODY);
            if word != NOBODY {
                let value = figures.as_ref().map_or(1.0, |figures| figures.at(line));
                let sum = sums.entry((lines.account(line), word)).or_default();
                sum.add(if value.is_finite() { value } else { 0.0 });
            }
        }
        let mut best = vec![f64::NEG_INFINITY; self.members.len()];
        let mut sums: Vec<((u32, u32), f64)> =
            sums.into_iter().map(|(k, s)| (k, s.value())).collect();
        sums.sort_by_key(|(key, _)| *key);
        for ((account, word), value) in sums {
            if let Some(most) = best.get_mut(account as usize)
                && value > *most
            {
                *most = value;
                of[account as usize] = word;
            }
        }
        Some(WordOf { words, of })
    }

    /// The figures of a column of the sheet by account, where it is one of figures.
    pub(super) fn stated(&self, field: Field) -> Option<Vec<f64>> {
        let column = self.sheet()?.column(field)?;
        column.numbers().map(|_| self.criterion(column))
    }

    /// A column of a ledger that splits its lines.
    pub(super) fn line_words(&self, field: Field) -> Option<(Vec<Arc<str>>, Vec<u32>)> {
        let lines = self.lines.as_ref()?;
        lines
            .table
            .column(field)
            .filter(|column: &&Column| column.texts().is_some())
            .and_then(words_of)
    }
}
