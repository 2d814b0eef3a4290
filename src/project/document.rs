//! The open portfolio.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::analysis::{Group, Settings};
use crate::model::{Dataset, Kind, Question};

/// The open portfolio. Saving writes all of it; nothing of the window (dialogs, drags, scroll positions) is in it.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Shown in the title bar; the file's stem once saved.
    pub name: String,
    /// The data as imported, with [`Document::edits`] applied.
    pub dataset: Dataset,
    /// What is compared and measured, a group of the rail.
    pub questions: BTreeMap<Group, Question>,
    /// Parameters of each method, by method id.
    pub settings: BTreeMap<String, Settings>,
    /// Cells changed by hand, in the order they were changed.
    pub edits: Vec<Edit>,
}

/// One cell of an evaluation sheet changed by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// Kind id of the table.
    pub kind: String,
    /// Name of the entity.
    pub name: String,
    /// Field id or header.
    pub column: String,
    /// The new value as it would stand in a spreadsheet; blank for none.
    pub value: String,
    /// The value before.
    pub before: String,
}

impl Document {
    /// The question of a group; its default where none was asked.
    pub fn question(&self, group: Group) -> Question {
        self.questions
            .get(&group)
            .cloned()
            .unwrap_or_else(|| Question {
                by: group.by(),
                ..Question::default()
            })
    }

    /// The settings of a method.
    pub fn settings(&self, method: &str) -> Settings {
        self.settings.get(method).cloned().unwrap_or_default()
    }

    /// Whether the document has a table of this kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.dataset.table(kind).is_some()
    }
}
