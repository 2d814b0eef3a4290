//! How far the data can be trusted: filled, valid, distinct, outliers, duplicates, and one score with its parts.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;

use super::sum::median;
use super::{Context, Need, Outcome, Settings, Unavailable};
use crate::model::{
    Column, ColumnData, ColumnType, Field, Kind, MISSING_STEP, NameId, Names, Table,
};

/// What a column holds, and how well.
#[derive(Clone, Debug)]
pub struct ColumnQuality {
    /// The table it is in.
    pub kind: Kind,
    /// Its header.
    pub header: String,
    /// Its meaning.
    pub field: Option<Field>,
    /// Its type.
    pub column_type: ColumnType,
    /// Rows of the table.
    pub rows: usize,
    /// Cells with a value.
    pub filled: usize,
    /// Cells that held something unreadable.
    pub invalid: usize,
    /// Different values.
    pub distinct: usize,
    /// Figures farther than 3.5 scaled MAD from the median (Iglewicz & Hoaglin 1993).
    pub outliers: usize,
    /// Rows (of the table, from 0) of the farthest outliers, at most ten, farthest first.
    pub outlier_rows: Vec<u32>,
}

/// Names that are one but for legal form, punctuation, diacritics or case: to be looked at, never merged unasked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The table they are in.
    pub kind: Kind,
    /// The names, as spelled.
    pub names: Vec<Arc<str>>,
}

/// A part of the score. Text key `quality-<id>`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScorePart {
    /// `filled`, `valid`, `unique`, `plausible`.
    pub id: &'static str,
    /// 0–1, 1 the best; `NaN` where it does not apply.
    pub value: f64,
    /// Its weight in the score.
    pub weight: f64,
}

/// The quality of all tables.
#[derive(Clone, Debug)]
pub struct QualityResult {
    /// 0–100, 100 the best.
    pub score: f64,
    /// What it is made of.
    pub parts: [ScorePart; 4],
    /// Every column of every table.
    pub columns: Vec<ColumnQuality>,
    /// Suggested duplicates.
    pub duplicates: Vec<Duplicate>,
    /// Different names looked at.
    pub accounts: usize,
    /// Share of filled criteria of each row of the evaluation sheets: kind, name, 0–1; worst first, at most 200.
    pub coverage: Vec<(Kind, Arc<str>, f64)>,
}

/// The method: every table of the dataset.
///
/// # Errors
/// [`Need::AnyTable`] without a table.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let tables = &context.dataset.tables;
    if tables.is_empty() {
        return Err(Need::AnyTable.into());
    }
    let mut columns = Vec::new();
    let mut duplicates = Vec::new();
    let mut coverage = Vec::new();
    let mut accounts = 0;
    let total: usize = tables.iter().map(|table| table.columns.len()).sum();
    for table in tables {
        for column in &table.columns {
            context.progress.report(columns.len() as u64, total as u64);
            columns.push(column_quality(table, column));
        }
        for key in KEYS {
            if let Some((names, ids)) = table.column(key).and_then(Column::texts) {
                let own = table.kind.key_field() == key;
                accounts += if own { names.len() } else { 0 };
                duplicates.extend(suggest(table.kind, names));
                if own && table.kind != Kind::Ledger && table.kind != Kind::Whitespace {
                    coverage.extend(row_coverage(table, names, ids));
                }
            }
        }
    }
    coverage.sort_by(|a, b| a.2.total_cmp(&b.2).then_with(|| a.1.cmp(&b.1)));
    coverage.truncate(200);
    duplicates.sort_by(|a, b| a.names.cmp(&b.names));
    duplicates.dedup_by(|a, b| a.names == b.names);
    let parts = parts(&columns, &duplicates, accounts);
    Ok(Outcome::Quality(Arc::new(QualityResult {
        score: score(&parts),
        parts,
        columns,
        duplicates,
        accounts,
        coverage,
    })))
}

/// There is nothing to adjust: the outcome itself.
pub fn adjust(outcome: &Outcome, _settings: &Settings) -> Option<Outcome> {
    matches!(outcome, Outcome::Quality(_)).then(|| outcome.clone())
}

/// Columns whose spellings may hide one account behind two names.
const KEYS: [Field; 3] = [Field::Customer, Field::Supplier, Field::Product];

fn column_quality(table: &Table, column: &Column) -> ColumnQuality {
    let outliers = column.numbers().map(outliers).unwrap_or_default();
    ColumnQuality {
        kind: table.kind,
        header: column.header.clone(),
        field: column.field,
        column_type: column.column_type(),
        rows: table.rows,
        filled: column.filled(),
        invalid: column.invalid,
        distinct: distinct(column),
        outliers: outliers.len(),
        outlier_rows: outliers.into_iter().take(10).collect(),
    }
}

fn distinct(column: &Column) -> usize {
    fn count<T: std::hash::Hash + Eq>(values: impl Iterator<Item = T>) -> usize {
        values.collect::<FxHashSet<T>>().len()
    }
    match &column.data {
        ColumnData::Text { ids, .. } => count(ids.iter().filter(|id| id.is_some())),
        ColumnData::Number(values) | ColumnData::Percent(values) => count(
            values
                .iter()
                .filter(|value| !value.is_nan())
                .map(|value| (value + 0.0).to_bits()),
        ),
        ColumnData::Date(days) => count(days.iter().filter(|day| day.is_some())),
        ColumnData::Scale { steps, .. } => {
            count(steps.iter().filter(|&&step| step != MISSING_STEP))
        }
        ColumnData::Choices(choices) => count(choices.sets.iter().filter(|&&set| set != 0)),
    }
}

/// Rows whose figure lies farther than 3.5 scaled median absolute deviations (MAD ÷ 0.6745) from the median, farthest
/// first. None where more than half of the figures are equal (the MAD is 0).
fn outliers(values: &[f64]) -> Vec<u32> {
    let middle = median(values);
    let deviations: Vec<f64> = values.iter().map(|value| (value - middle).abs()).collect();
    let spread = median(&deviations) / 0.6745;
    if spread.is_nan() || spread <= 0.0 || spread.is_infinite() {
        return Vec::new();
    }
    let mut rows: Vec<u32> = (0..values.len() as u32)
        .filter(|&row| deviations[row as usize] > 3.5 * spread)
        .collect();
    rows.sort_by(|&a, &b| {
        deviations[b as usize]
            .total_cmp(&deviations[a as usize])
            .then(a.cmp(&b))
    });
    rows
}

fn suggest(kind: Kind, names: &Names) -> Vec<Duplicate> {
    let mut groups: FxHashMap<String, Vec<Arc<str>>> = FxHashMap::default();
    for (id, name) in names.iter() {
        let key = bare_name(name);
        if key.chars().count() >= 3 {
            groups.entry(key).or_default().extend(names.shared(id));
        }
    }
    groups
        .into_values()
        .filter(|names| names.len() > 1)
        .map(|mut names| {
            names.sort();
            Duplicate { kind, names }
        })
        .collect()
}

/// Legal forms, as they stand at the end (or the start) of a company's name, without punctuation.
const LEGAL_FORMS: &[&str] = &[
    "ltd",
    "limited",
    "plc",
    "llp",
    "llc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "ag",
    "kg",
    "ohg",
    "ug",
    "se",
    "bv",
    "nv",
    "vof",
    "cv",
    "bvba",
    "srl",
    "spa",
    "sas",
    "snc",
    "sapa",
    "sarl",
    "sa",
    "eurl",
    "sl",
    "slu",
    "sau",
    "sc",
    "scs",
    "sca",
    "pfa",
    "ra",
    "ii",
    "oy",
    "oyj",
    "ab",
    "as",
    "asa",
    "aps",
    "doo",
    "dd",
    "zoo",
    "kft",
    "zrt",
    "nyrt",
    "sro",
    "ооо",
    "оао",
    "зао",
    "пао",
    "ао",
    "ип",
    "тоо",
    "有限公司",
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "公司",
];

/// Legal forms that stand before the name.
const LEADING_FORMS: &[&str] = &["ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "sc"];

/// A name without case, diacritics, punctuation and legal form: what two spellings of one company share.
pub fn bare_name(name: &str) -> String {
    // "S.p.A." is one word, "Smith-Jones" two.
    let folded: String = name
        .nfkd()
        .filter(|c| !canonical_combining(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| {
            !matches!(
                c,
                '.' | '\'' | '’' | '‘' | '`' | '"' | '«' | '»' | '“' | '”' | '„'
            )
        })
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    while words.len() > 1 && words.last().is_some_and(|word| LEGAL_FORMS.contains(word)) {
        words.pop();
    }
    if words.len() > 1
        && words
            .first()
            .is_some_and(|word| LEADING_FORMS.contains(word))
    {
        words.remove(0);
    }
    let mut bare = words.join(" ");
    for form in [
        "股份有限公司",
        "有限责任公司",
        "集团有限公司",
        "有限公司",
        "公司",
    ] {
        if let Some(stem) = bare.strip_suffix(form)
            && !stem.is_empty()
        {
            bare = stem.to_owned();
            break;
        }
    }
    bare
}

fn canonical_combining(c: char) -> bool {
    unicode_normalization::char::canonical_combining_class(c) != 0
}

/// Share of the columns that each row fills.
fn row_coverage(table: &Table, names: &Names, ids: &[NameId]) -> Vec<(Kind, Arc<str>, f64)> {
    let mut filled = vec![0u32; table.rows];
    for column in &table.columns {
        for (row, filled) in filled.iter_mut().enumerate() {
            *filled += u32::from(column.is_filled(row));
        }
    }
    ids.iter()
        .zip(filled)
        .filter_map(|(&id, filled)| {
            let share = f64::from(filled) / table.columns.len() as f64;
            Some((table.kind, names.shared(id)?, share))
        })
        .collect()
}

/// Filled 40 %, valid 30 %, unique names 20 %, plausible figures 10 %.
fn parts(columns: &[ColumnQuality], duplicates: &[Duplicate], accounts: usize) -> [ScorePart; 4] {
    let add = |count: fn(&ColumnQuality) -> usize| columns.iter().map(count).sum::<usize>() as f64;
    let cells = add(|column| column.rows);
    let filled = add(|column| column.filled);
    let invalid = add(|column| column.invalid);
    let figures: f64 = columns
        .iter()
        .filter(|column| matches!(column.column_type, ColumnType::Number | ColumnType::Percent))
        .map(|column| column.filled as f64)
        .sum();
    let outliers = add(|column| column.outliers);
    let surplus: usize = duplicates
        .iter()
        .map(|duplicate| duplicate.names.len() - 1)
        .sum();
    let part = |id, value, weight| ScorePart { id, value, weight };
    [
        part("filled", filled / cells, 0.4),
        part("valid", filled / (filled + invalid), 0.3),
        part(
            "unique",
            1.0 - (surplus as f64 / accounts as f64).min(1.0),
            0.2,
        ),
        part("plausible", 1.0 - outliers / figures, 0.1),
    ]
}

fn score(parts: &[ScorePart; 4]) -> f64 {
    let known = || parts.iter().filter(|part| !part.value.is_nan());
    let weights: f64 = known().map(|part| part.weight).sum();
    100.0 * known().map(|part| part.weight * part.value).sum::<f64>() / weights
}
