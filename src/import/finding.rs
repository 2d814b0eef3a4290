//! What was met on the way: where, what, and what was done.

use super::runs::RowRuns;
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
    /// The sheet, where it is one of several that were read below one another; otherwise that of the source.
    pub sheet: Option<String>,
    /// Row as the spreadsheet shows it, from 1.
    pub row: Option<u32>,
    /// Header of the column.
    pub column: Option<String>,
    /// The cell's text as it stands, shortened to 80 characters.
    pub value: String,
    /// How many cells or rows it stands for.
    pub count: usize,
    /// Column of the sheet, from 0, where it is known.
    pub place: Option<u32>,
    /// Every row it stands for, as far as they are known one by one.
    pub rows: RowRuns,
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

    /// A finding about the file as a whole.
    pub fn new(severity: Severity, code: &'static str) -> Self {
        Self {
            severity,
            code,
            source: 0,
            sheet: None,
            row: None,
            column: None,
            value: String::new(),
            count: 1,
            place: None,
            rows: RowRuns::default(),
        }
    }

    /// The cell as a spreadsheet calls it (`B214`); `None` where row or column is not known.
    pub fn cell(&self) -> Option<String> {
        let (row, place) = (self.row?, self.place?);
        Some(format!("{}{row}", column_letters(place)))
    }

    /// Standing for these rows.
    pub fn over(mut self, rows: RowRuns) -> Self {
        self.rows = rows;
        self
    }

    /// At a row as the spreadsheet shows it, from 1.
    pub fn at(mut self, row: u32) -> Self {
        self.row = Some(row);
        self.rows.push(row);
        self
    }

    /// In a column.
    pub fn within(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    /// With the text that was met, shortened to 80 characters.
    pub fn holding(mut self, value: impl AsRef<str>) -> Self {
        let value = value.as_ref();
        self.value = value.chars().take(80).collect();
        if value.chars().nth(80).is_some() {
            self.value.push('…');
        }
        self
    }

    /// Standing for several cells or rows.
    pub fn times(mut self, count: usize) -> Self {
        self.count = count;
        self
    }
}

/// The letters a spreadsheet gives a column, from 0.
pub fn column_letters(place: u32) -> String {
    let mut rest = place + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Findings of a kind told one by one; what comes after is only counted.
const TOLD: usize = 25;

/// Collects findings: the first of a kind one by one, the rest as a count.
#[derive(Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Adds one.
    pub fn add(&mut self, finding: Finding) {
        let mut alike = self
            .list
            .iter_mut()
            .filter(|known| known.code == finding.code && known.column == finding.column);
        if let Some(last) = alike.nth(TOLD - 1) {
            last.count += finding.count;
            last.rows.append(&finding.rows);
            return;
        }
        self.list.push(finding);
    }

    /// Adds several.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            self.add(finding);
        }
    }

    /// All of them: what must be decided first, then by row.
    pub fn into_vec(mut self) -> Vec<Finding> {
        self.list
            .sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.row));
        self.list
    }
}
