//! Several files, one portfolio.

use std::sync::Arc;

use super::{Draft, Finding};
use crate::model::{Dataset, Source};

/// Drafts put together.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The data.
    pub dataset: Dataset,
    /// What was met in all files, by source.
    pub findings: Vec<Finding>,
    /// How files were linked.
    pub links: Vec<Link>,
}

/// A table that was looked up by a key column.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Source whose rows were completed.
    pub into: usize,
    /// Source that was looked up.
    pub from: usize,
    /// Header of the key.
    pub key: String,
    /// Rows with a match.
    pub matched: usize,
    /// Rows without.
    pub unmatched: usize,
    /// Headers of the columns it brought.
    pub columns: Vec<String>,
}

/// Puts drafts together: same headers are stacked, tables with a key are looked up, the rest stands side by side.
pub fn join(drafts: Vec<Draft>) -> Imported {
    join_to(Dataset::default(), drafts)
}

/// The same, beside what is already open.
pub fn join_to(open: Dataset, drafts: Vec<Draft>) -> Imported {
    let mut imported = Imported {
        dataset: open,
        ..Imported::default()
    };
    for draft in drafts {
        let source = imported.dataset.sources.len();
        imported.dataset.sources.push(Source {
            file: draft.file,
            sheet: draft.sheet,
        });
        imported.dataset.currency = imported.dataset.currency.or(draft.currency);
        imported.findings.extend(
            draft
                .findings
                .into_iter()
                .map(|finding| Finding { source, ..finding }),
        );
        let mut table = draft.table;
        table.source = source;
        imported
            .dataset
            .tables
            .retain(|known| known.kind != table.kind);
        imported.dataset.tables.push(Arc::new(table));
    }
    imported
}
