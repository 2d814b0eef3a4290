//! Filters: which rows count.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::{Column, ColumnData, Table, name_key};

/// A condition on one column, shown as a chip.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    /// Field id or header.
    pub column: String,
    /// What its values must be.
    pub rule: Rule,
}

/// What a value must be. A blank cell fulfils no rule but [`Rule::NoneOf`], unless an empty word among the words stands for
/// it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// One of these words.
    OneOf(Vec<String>),
    /// None of these words.
    NoneOf(Vec<String>),
    /// A figure within these bounds, both included.
    Between(f64, f64),
}

impl Filter {
    /// Clears the flag of every row of `table` that does not fulfil the filter. A table without the column is left as it
    /// is and `false` is returned.
    pub fn narrow(&self, table: &Table, keep: &mut [bool]) -> bool {
        let Some(column) = table.column_named(&self.column) else {
            return false;
        };
        match &self.rule {
            Rule::Between(low, high) => {
                for (row, flag) in keep.iter_mut().enumerate() {
                    let value = column.value(row);
                    *flag &= value >= *low && value <= *high;
                }
            }
            Rule::OneOf(words) => narrow_by_words(column, words, keep, true),
            Rule::NoneOf(words) => narrow_by_words(column, words, keep, false),
        }
        true
    }
}

fn narrow_by_words(column: &Column, words: &[String], keep: &mut [bool], wanted: bool) {
    let keys: FxHashSet<String> = words.iter().map(|word| name_key(word)).collect();
    let blank = keys.contains("");
    match &column.data {
        ColumnData::Text { names, ids } => {
            let hit: Vec<bool> = names
                .iter()
                .map(|(_, name)| keys.contains(&name_key(name)))
                .collect();
            for (flag, id) in keep.iter_mut().zip(ids) {
                *flag &= hit.get(id.index()).copied().unwrap_or(blank) == wanted;
            }
        }
        ColumnData::Scale { scale, steps } => {
            let hit: Vec<bool> = scale
                .steps
                .iter()
                .map(|word| keys.contains(&name_key(word)))
                .collect();
            for (flag, &step) in keep.iter_mut().zip(steps) {
                *flag &= hit.get(usize::from(step)).copied().unwrap_or(blank) == wanted;
            }
        }
        ColumnData::Choices(choices) => {
            let mask = choices
                .options
                .iter()
                .filter(|(_, name)| keys.contains(&name_key(name)))
                .fold(0u64, |mask, (id, _)| {
                    mask | 1u64.checked_shl(id.0).unwrap_or(0)
                });
            for (flag, &set) in keep.iter_mut().zip(&choices.sets) {
                *flag &= (set & mask != 0 || set == 0 && blank) == wanted;
            }
        }
        ColumnData::Number(_) | ColumnData::Percent(_) | ColumnData::Date(_) => {}
    }
}
