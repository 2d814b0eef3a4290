//! `project.json`: everything but the cells.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::columns::ColumnHead;
use super::file::part_name;
use super::story_head::StoryHead;
use super::{Document, Edit, Origin, ProjectError};
use crate::analysis::{Group, Settings};
use crate::import::{ErrorCode, Finding, RowRuns, Severity};
use crate::model::{
    Column, ColumnData, ColumnType, Dataset, Decisions, Field, Filter, Kind, NameDecisions,
    Question, Rates, Rule, Scale, Source, Table,
};

/// The version this program writes.
pub const VERSION: u64 = 1;

/// What a migration does: version `n` into `n + 1`, at index `n - 1`.
type Migration = fn(&mut Map<String, Value>);

/// One a version; version 1 is the first.
const MIGRATIONS: &[Migration] = &[];

pub(super) const GROUPS: [Group; 4] = [
    Group::Data,
    Group::Customers,
    Group::Suppliers,
    Group::Products,
];

/// The document without its cells.
#[derive(Serialize, Deserialize)]
pub(super) struct Head {
    pub format: String,
    pub version: u64,
    /// The program that wrote it, for the curious.
    #[serde(default)]
    pub program: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub currency: Option<String>,
    /// What the currencies of the amounts are worth.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rates: Rates,
    /// What was decided about names that look alike.
    #[serde(default, skip_serializing_if = "is_default")]
    pub names: NameDecisions,
    /// What was decided about accounts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decisions: Decisions,
    #[serde(default)]
    pub sources: Vec<SourceHead>,
    #[serde(default)]
    pub tables: Vec<TableHead>,
    #[serde(default)]
    questions: BTreeMap<String, Value>,
    #[serde(default)]
    settings: BTreeMap<String, Settings>,
    #[serde(default)]
    edits: Vec<Edit>,
    #[serde(default)]
    origins: Vec<Origin>,
    #[serde(default)]
    findings: Vec<FindingHead>,
    /// What is shown in the room.
    #[serde(default, skip_serializing_if = "StoryHead::is_empty")]
    pub story: StoryHead,
    /// Keys of a later version of the same format.
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SourceHead {
    pub file: String,
    #[serde(default)]
    pub sheet: String,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct TableHead {
    pub kind: String,
    pub rows: usize,
    pub first_row: u32,
    pub source: usize,
    /// First row and source of what stands below rows of other sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stacked: Vec<(usize, usize)>,
    /// Whether row numbers stand before the columns.
    pub numbered: bool,
    pub columns: Vec<ColumnJson>,
    /// Name of the part of the file that holds the cells.
    pub cells: String,
}

impl TableHead {
    /// What the cells take in memory, by the word of the file: at most eight bytes each.
    pub fn held_bytes(&self) -> u64 {
        (self.rows as u64).saturating_mul(self.columns.len() as u64 * 8 + 4)
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ColumnJson {
    header: String,
    #[serde(default)]
    field: Option<String>,
    #[serde(rename = "type")]
    column_type: String,
    #[serde(default)]
    invalid: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scale: Option<Scale>,
}

#[derive(Serialize, Deserialize)]
struct FindingHead {
    severity: String,
    code: String,
    #[serde(default)]
    source: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sheet: Option<String>,
    #[serde(default)]
    row: Option<u32>,
    #[serde(default)]
    column: Option<String>,
    #[serde(default)]
    value: String,
    #[serde(default)]
    count: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rows: Vec<(u32, u32)>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Head {
    /// `parts` are the tables in the order of their parts in the file.
    pub fn of(document: &Document, parts: &[Arc<Table>]) -> Result<Self, ProjectError> {
        let mut questions = BTreeMap::new();
        for (group, question) in &document.questions {
            let value = serde_json::to_value(finite(question))?;
            questions.insert(group.id().to_owned(), value);
        }
        let dataset = &document.dataset;
        Ok(Self {
            format: "folioscope".to_owned(),
            version: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            name: document.name.clone(),
            currency: dataset.stated_currency().map(str::to_owned),
            rates: Rates::clone(&dataset.rates),
            names: NameDecisions::clone(&dataset.names),
            decisions: finite_targets(&dataset.decisions),
            sources: SourceHead::of(dataset),
            tables: TableHead::all(dataset, parts),
            questions,
            settings: document.settings.clone(),
            edits: document.edits.clone(),
            origins: document.origins.clone(),
            findings: document.findings.iter().map(FindingHead::of).collect(),
            story: StoryHead::of(&document.story, parts)?,
            unknown: document.unknown.clone(),
        })
    }

    /// Reads any version up to [`VERSION`].
    pub fn read(json: &[u8]) -> Result<Self, ProjectError> {
        let mut value: Map<String, Value> = serde_json::from_slice(json)?;
        migrate(&mut value, MIGRATIONS)?;
        Ok(serde_json::from_value(Value::Object(value))?)
    }

    /// Everything but the tables, which the caller fills in.
    pub fn into_document(self) -> Document {
        let questions = GROUPS
            .into_iter()
            .filter_map(|group| {
                let value = self.questions.get(group.id())?.clone();
                Some((group, serde_json::from_value(value).ok()?))
            })
            .collect();
        let mut document = Document {
            name: self.name,
            questions,
            settings: self.settings,
            edits: self.edits,
            origins: self.origins,
            findings: self
                .findings
                .into_iter()
                .filter_map(FindingHead::finding)
                .collect(),
            unknown: self.unknown,
            ..Document::default()
        };
        document.dataset.currency = self.currency;
        document.dataset.rates = Arc::new(self.rates);
        document.dataset.names = Arc::new(self.names);
        document.dataset.decisions = Arc::new(self.decisions);
        document
    }
}

/// Brings an older document to this version, step by step.
///
/// # Errors
/// A newer version, or no version at all.
fn migrate(value: &mut Map<String, Value>, steps: &[Migration]) -> Result<(), ProjectError> {
    let newest = steps.len() as u64 + 1;
    if value.get("format").and_then(Value::as_str) != Some("folioscope") {
        return Err(ProjectError::damaged("not a portfolio"));
    }
    let version = value.get("version").and_then(Value::as_u64).unwrap_or(0);
    if version == 0 {
        return Err(ProjectError::damaged("no version"));
    }
    if version > newest {
        return Err(ProjectError {
            code: ErrorCode::NewerVersion,
            detail: version.to_string(),
        });
    }
    for step in &steps[(version - 1) as usize..] {
        step(value);
    }
    value.insert("version".to_owned(), Value::from(newest));
    Ok(())
}

/// JSON knows no infinity: an open end becomes the last figure there is.
pub(super) fn finite(question: &Question) -> Question {
    let mut question = question.clone();
    question.filters.retain(
        |filter| !matches!(filter.rule, Rule::Between(low, high) if low.is_nan() || high.is_nan()),
    );
    for Filter { rule, .. } in &mut question.filters {
        if let Rule::Between(low, high) = rule {
            *low = low.clamp(f64::MIN, f64::MAX);
            *high = high.clamp(f64::MIN, f64::MAX);
        }
    }
    question
}

/// JSON knows no infinity: a target that is none is left out.
pub(super) fn finite_targets(decisions: &Decisions) -> Decisions {
    let mut decisions = decisions.clone();
    decisions.goal = decisions.goal.filter(|goal| goal.is_finite());
    for decision in &mut decisions.list {
        let standing = &mut decision.standing;
        for figure in [
            &mut decision.target,
            &mut standing.value,
            &mut standing.margin,
        ] {
            *figure = figure.filter(|figure| figure.is_finite());
        }
    }
    decisions
}

impl SourceHead {
    pub fn of(dataset: &Dataset) -> Vec<Self> {
        let head = |source: &Source| Self {
            file: source.file.clone(),
            sheet: source.sheet.clone(),
        };
        dataset.sources.iter().map(head).collect()
    }

    pub fn all(heads: Vec<Self>) -> Vec<Source> {
        let source = |head: Self| Source {
            file: head.file,
            sheet: head.sheet,
        };
        heads.into_iter().map(source).collect()
    }
}

impl TableHead {
    /// The tables of a dataset, each with its part of the file.
    pub fn all(dataset: &Dataset, parts: &[Arc<Table>]) -> Vec<Self> {
        let tables = dataset.imported_tables().iter();
        tables
            .filter_map(|table| {
                let number = parts.iter().position(|part| Arc::ptr_eq(part, table))?;
                Some(Self::of(number, table))
            })
            .collect()
    }

    fn of(number: usize, table: &Table) -> Self {
        Self {
            kind: table.kind.id().to_owned(),
            rows: table.rows,
            first_row: table.first_row,
            source: table.source,
            stacked: table
                .stacked
                .iter()
                .map(|stretch| (stretch.row, stretch.source))
                .collect(),
            numbered: !table.sheet_rows.is_empty(),
            columns: table.columns.iter().map(ColumnJson::of).collect(),
            cells: part_name(number),
        }
    }

    pub fn kind(&self) -> Result<Kind, ProjectError> {
        Kind::from_id(&self.kind).ok_or_else(|| ProjectError::damaged("an unknown kind of table"))
    }
}

impl ColumnJson {
    fn of(column: &Column) -> Self {
        Self {
            header: column.header.clone(),
            field: column.field.map(|field| field.id().to_owned()),
            column_type: type_id(column.column_type()).to_owned(),
            invalid: column.invalid,
            scale: match &column.data {
                ColumnData::Scale { scale, .. } => Some(scale.clone()),
                _ => None,
            },
        }
    }

    pub fn head(self) -> Result<ColumnHead, ProjectError> {
        Ok(ColumnHead {
            header: self.header,
            field: self.field.as_deref().and_then(Field::from_id),
            column_type: TYPES
                .into_iter()
                .find(|known| type_id(*known) == self.column_type)
                .ok_or_else(|| ProjectError::damaged("an unknown type of column"))?,
            invalid: self.invalid,
            scale: self.scale,
        })
    }
}

const TYPES: [ColumnType; 6] = [
    ColumnType::Text,
    ColumnType::Number,
    ColumnType::Percent,
    ColumnType::Date,
    ColumnType::Scale,
    ColumnType::Choices,
];

fn type_id(column_type: ColumnType) -> &'static str {
    match column_type {
        ColumnType::Text => "text",
        ColumnType::Number => "number",
        ColumnType::Percent => "percent",
        ColumnType::Date => "date",
        ColumnType::Scale => "scale",
        ColumnType::Choices => "choices",
    }
}

impl FindingHead {
    fn of(finding: &Finding) -> Self {
        Self {
            severity: finding.severity.id().to_owned(),
            code: finding.code.to_owned(),
            source: finding.source,
            sheet: finding.sheet.clone(),
            row: finding.row,
            column: finding.column.clone(),
            value: finding.value.clone(),
            count: finding.count,
            place: finding.place,
            rows: finding.rows.pairs().to_vec(),
        }
    }

    fn finding(self) -> Option<Finding> {
        let severity = [Severity::Note, Severity::Warning, Severity::Error]
            .into_iter()
            .find(|severity| severity.id() == self.severity)?;
        Some(Finding {
            severity,
            code: known_code(&self.code)?,
            source: self.source,
            sheet: self.sheet,
            row: self.row,
            column: self.column,
            value: self.value,
            count: self.count,
            place: self.place,
            rows: RowRuns::from_pairs(&self.rows),
        })
    }
}

/// The code as the program has it. Codes are few: what is met first stays for the life of the program, up to a bound, so
/// that no file can make it grow.
fn known_code(code: &str) -> Option<&'static str> {
    static CODES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut codes = CODES.lock().ok()?;
    if let Some(known) = codes.get(code) {
        return Some(known);
    }
    if codes.len() >= 256 || code.len() > 64 {
        return None;
    }
    let code: &'static str = Box::leak(code.to_owned().into_boxed_str());
    codes.insert(code);
    Some(code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// Older documents go through every step from their version on, newer ones through none.
    #[test]
    fn migrations_run_from_the_version_of_the_file() {
        let steps: [Migration; 2] = [
            |map| {
                map.insert("one".to_owned(), Value::Null);
            },
            |map| {
                map.insert("two".to_owned(), Value::Null);
            },
        ];
        let document = |version: u64| {
            let mut map = Map::new();
            map.insert("format".to_owned(), Value::from("folioscope"));
            map.insert("version".to_owned(), Value::from(version));
            map
        };
        for (version, one, two) in [(1, true, true), (2, false, true), (3, false, false)] {
            let mut map = document(version);
            migrate(&mut map, &steps).unwrap();
            assert_eq!(
                (map.contains_key("one"), map.contains_key("two")),
                (one, two)
            );
            assert_eq!(map["version"], 3);
        }
        let refused = migrate(&mut document(4), &steps).unwrap_err();
        assert_eq!(refused.code, ErrorCode::NewerVersion);
    }
}
