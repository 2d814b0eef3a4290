//! What was met on the way: where, what, and what was done.

use crate::locale::{Arg, Locale};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Good to know (totals row left out).
    Note,
    /// A cell or row was not taken as it stands.
    Warning,
    /// Something the user must decide.
    Error,
}

impl Severity {
    /// The id in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding. Its sentence is text key `finding-import-<code>` with the arguments `row`, `column`, `value`, `count`.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// What was met (`bad-number`, `total-row`, …).
    pub code: &'static str,
    /// Index into the drafts' or the dataset's sources.
    pub source: usize,
    /// Row as the spreadsheet shows it, from 1.
    pub row: Option<u32>,
    /// Header of the column.
    pub column: Option<String>,
    /// The cell's text as it stands, shortened to 80 characters.
    pub value: String,
    /// How many cells or rows it stands for.
    pub count: usize,
}

impl Finding {
    /// The sentence a user reads: what was met and what was done.
    pub fn sentence(&self, locale: &Locale) -> String {
        let arguments = [
            (
                "row",
                Arg::from(self.row.map(|row| row.to_string()).unwrap_or_default()),
            ),
            (
                "column",
                Arg::from(self.column.as_deref().unwrap_or_default()),
            ),
            ("value", Arg::from(self.value.as_str())),
            ("count", Arg::from(self.count)),
        ];
        locale.text_with(&format!("finding-import-{}", self.code), &arguments)
    }
}
