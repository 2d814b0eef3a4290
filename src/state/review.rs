//! What was read and waits for "Use these rows".

use std::path::PathBuf;

use super::Problem;
use crate::import::{ColumnRef, Draft, Options};
use crate::model::{Column, Field, Kind, Rates};

/// Files under review.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// What was understood of each file; index = `sheet` of the import commands.
    pub drafts: Vec<Draft>,
    /// Where each came from; `None` for pasted rows.
    pub paths: Vec<Option<PathBuf>>,
    /// What the user decided about each.
    pub decisions: Vec<Options>,
    /// What the currencies of the rows are worth.
    pub rates: Rates,
    /// Files dropped at the same time that gave nothing.
    pub problems: Vec<Problem>,
    /// Whether the rows join the open portfolio.
    pub joins: bool,
    /// Whether the files are being read again after a decision.
    pub reading: bool,
}

impl Review {
    /// Rows of all drafts.
    pub fn rows(&self) -> usize {
        self.drafts.iter().map(|draft| draft.table.rows).sum()
    }

    pub(super) fn map(&mut self, at: usize, column: usize, field: Option<Field>) -> bool {
        let (Some(draft), Some(decisions)) = (self.drafts.get_mut(at), self.decisions.get_mut(at))
        else {
            return false;
        };
        let Some(own) = draft.table.columns.get(column) else {
            return false;
        };
        decisions.choice(&reference(column, own)).meaning = Some(field.into());
        for (other, target) in draft.table.columns.iter_mut().enumerate() {
            if other == column {
                target.field = field;
            } else if field.is_some() && target.field == field {
                // A meaning stands once; the column that had it becomes a criterion of the user's own.
                target.field = None;
                decisions.choice(&reference(other, target)).meaning = Some(None.into());
            }
        }
        true
    }

    pub(super) fn kind(&mut self, at: usize, kind: Kind) -> bool {
        let Some(decisions) = self.decisions.get_mut(at) else {
            return false;
        };
        decisions.kind = Some(kind);
        true
    }

    pub(super) fn sheet(&mut self, at: usize, name: String) -> bool {
        let Some(decisions) = self.decisions.get_mut(at) else {
            return false;
        };
        *decisions = Options {
            sheet: Some(name),
            ..Options::default()
        };
        true
    }
}

/// How a column of a draft is known in decisions.
fn reference(at: usize, column: &Column) -> ColumnRef {
    ColumnRef {
        header: column.header.clone(),
        at: Some(at),
    }
}
