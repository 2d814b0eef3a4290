//! What was read and waits for "Use these rows".

use std::path::PathBuf;

use super::{Decisions, Problem};
use crate::import::Draft;
use crate::model::{Field, Kind};

/// Files under review.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// What was understood of each file; index = `sheet` of the import commands.
    pub drafts: Vec<Draft>,
    /// Where each came from; `None` for pasted rows.
    pub paths: Vec<Option<PathBuf>>,
    /// What the user decided about each.
    pub decisions: Vec<Decisions>,
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
        let Some(header) = draft.table.columns.get(column).map(|c| c.header.clone()) else {
            return false;
        };
        for (other, target) in draft.table.columns.iter_mut().enumerate() {
            if other == column {
                target.field = field;
            } else if field.is_some() && target.field == field {
                // A meaning stands once; the column that had it becomes a criterion of the user's own.
                target.field = None;
                decide(&mut decisions.mapping, target.header.clone(), None);
            }
        }
        decide(&mut decisions.mapping, header, field);
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
        *decisions = Decisions {
            sheet: Some(name),
            ..Decisions::default()
        };
        true
    }
}

fn decide(mapping: &mut Vec<(String, Option<Field>)>, header: String, field: Option<Field>) {
    mapping.retain(|(known, _)| *known != header);
    mapping.push((header, field));
}
