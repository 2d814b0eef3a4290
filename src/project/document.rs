//! The open portfolio.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Story;
use crate::analysis::{Group, Settings};
use crate::import::{Finding, Options};
use crate::model::{Dataset, Kind, Measure, Question};

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
    /// How each file was read, one a table.
    pub origins: Vec<Origin>,
    /// What import met.
    pub findings: Vec<Finding>,
    /// What is shown in the room.
    pub story: Story,
    /// Keys of the saved file that this version does not know; written back as they were.
    pub unknown: BTreeMap<String, serde_json::Value>,
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

/// How one file was read: shown on the Files page, and remembered for the next file of its kind.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Origin {
    /// File name without its folder.
    pub file: String,
    /// Sheet; empty for text files.
    pub sheet: String,
    /// Where it was; `None` for pasted rows and the sample.
    pub path: Option<PathBuf>,
    /// `xlsx`, `csv`, …
    pub format: String,
    /// Encoding of a text file.
    pub encoding: Option<String>,
    /// Delimiter of a text file.
    pub delimiter: Option<char>,
    /// Decimal sign of figures written as text.
    pub decimal: Option<char>,
    /// Row of the header, from 1.
    pub header_row: Option<u32>,
    /// Kind id of the table it gave.
    pub kind: String,
    /// Rows it gave.
    pub rows: usize,
    /// What was decided about it, for reading it again.
    pub options: Options,
    /// The file as it was on the disk when it was read.
    pub stamp: Option<FileStamp>,
}

/// What tells a file from a changed one without reading it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileStamp {
    /// Bytes.
    pub size: u64,
    /// Last change, in milliseconds since 1970.
    pub changed_millis: i64,
}

impl Document {
    /// What is asked in a group before the user asks anything.
    pub fn first_question(group: Group) -> Question {
        Question {
            by: group.by(),
            measure: match group {
                Group::Suppliers => Measure::Spend,
                Group::Data | Group::Customers | Group::Products => Measure::Revenue,
            },
            ..Question::default()
        }
    }

    /// The question of a group; its default where none was asked.
    pub fn question(&self, group: Group) -> Question {
        self.questions
            .get(&group)
            .cloned()
            .unwrap_or_else(|| Self::first_question(group))
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
