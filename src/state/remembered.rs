//! What was decided about a file, kept for the next one like it.

use serde::{Deserialize, Serialize};

use crate::import::{Draft, Options};
use crate::model::{Day, NameDecisions, Rates, name_key};

/// How many kinds of file are remembered.
const MOST_REMEMBERED: usize = 60;
/// More decisions about names than this are kept with the portfolio alone.
const MOST_NAMES: usize = 5_000;
/// Columns of a file that tell its kind.
const MOST_HEADERS: usize = 500;

/// What files of a kind have in common: their format and their headers, in no order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FileForm {
    /// `xlsx`, `csv`, …
    pub format: String,
    /// Headers as they were found before anything was decided, folded and sorted.
    pub headers: Vec<String>,
}

impl FileForm {
    /// The form of a file that was read with nothing decided.
    pub fn of(draft: &Draft) -> Self {
        let read = draft.notes.iter().zip(&draft.table.columns);
        let mut headers: Vec<String> = read
            .filter(|(note, _)| note.place.is_some())
            .map(|(_, column)| name_key(&column.header))
            .take(MOST_HEADERS)
            .collect();
        headers.sort_unstable();
        headers.dedup();
        Self {
            format: draft.format.to_owned(),
            headers,
        }
    }

    /// How much of two forms is the same, 0–1; 0 where the formats differ.
    pub fn likeness(&self, other: &Self) -> f64 {
        if self.format != other.format || self.headers.is_empty() {
            return 0.0;
        }
        let both = self
            .headers
            .iter()
            .filter(|header| other.headers.binary_search(header).is_ok())
            .count();
        both as f64 / (self.headers.len() + other.headers.len() - both) as f64
    }
}

/// Forms at least this alike are of one kind: a column came or went.
const ALIKE: f64 = 0.8;

/// Decisions kept for files of a kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remembered {
    /// The kind of file.
    pub form: FileForm,
    /// The file they were made for, without its folder.
    pub file: String,
    /// The day.
    pub when: Day,
    /// The decisions; none where the file was right as it was understood.
    #[serde(default)]
    pub options: Options,
    /// Names of such files that are one, and names that are not.
    #[serde(default, skip_serializing_if = "NameDecisions::is_empty")]
    pub names: NameDecisions,
    /// What their currencies are worth; shown before the rows are used.
    #[serde(default, skip_serializing_if = "has_none")]
    pub rates: Rates,
}

fn has_none(rates: &Rates) -> bool {
    *rates == Rates::default()
}

/// Everything remembered, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mappings(Vec<Remembered>);

impl Mappings {
    /// What was decided about the likest file.
    pub fn find(&self, form: &FileForm) -> Option<&Remembered> {
        let likeness = |known: &Remembered| known.form.likeness(form);
        self.0
            .iter()
            .rev()
            .filter(|known| likeness(known) >= ALIKE)
            .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
    }

    /// Keeps decisions in the place of those for the same kind of file.
    pub fn keep(&mut self, remembered: Remembered) {
        self.forget(&remembered.form);
        self.0.insert(0, remembered);
        self.0.truncate(MOST_REMEMBERED);
    }

    /// Keeps what was decided about names and currencies of the rows of these files, where files like them are remembered.
    pub fn keep_settled(
        &mut self,
        forms: &[FileForm],
        names: &NameDecisions,
        rates: &Rates,
    ) -> bool {
        let mut kept = false;
        let few = names.merged.len() + names.apart.len() <= MOST_NAMES;
        for known in self
            .0
            .iter_mut()
            .filter(|known| forms.contains(&known.form))
        {
            if few {
                known.names = names.clone();
            }
            known.rates = rates.clone();
            kept = true;
        }
        kept
    }

    /// Forgets what was decided about files of a kind.
    pub fn forget(&mut self, form: &FileForm) {
        self.0.retain(|known| known.form != *form);
    }

    /// Forgets what was decided about the likest files.
    pub fn forget_alike(&mut self, form: &FileForm) {
        self.0.retain(|known| known.form.likeness(form) < ALIKE);
    }

    /// How many kinds of file are remembered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
