//! Who a row is about, where the file does not say so outright.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::finding::{Finding, Findings, Severity};
use super::layout::{HeadRow, NAMING};
use super::recognise::Candidate;
use super::table::RawTable;
use super::typing::Decision;
use super::words::Meaning;
use crate::model::{Column, ColumnData, ColumnType, Field, Kind, NameId, Names, Table};

/// A file without a header: the only dates, the only figures with cents, the first texts that come back. Whether all three
/// were found.
pub fn guess_by_content(
    raw: &RawTable,
    decisions: &[Decision],
    candidates: &mut [Candidate],
) -> bool {
    let dates: Vec<usize> = (0..decisions.len())
        .filter(|&at| decisions[at].kind == ColumnType::Date || is_compact_date(raw, at))
        .collect();
    let [date] = dates[..] else { return false };
    let cents = |at: usize| {
        raw.columns[at].counts.point + raw.columns[at].counts.comma > 0
            && decisions[at].kind == ColumnType::Number
    };
    let amounts: Vec<usize> = (0..decisions.len())
        .filter(|&at| at != date && cents(at))
        .collect();
    let who = (0..decisions.len()).find(|&at| {
        at != date
            && decisions[at].kind == ColumnType::Text
            && raw.columns[at].dictionary.len() * 10 < raw.rows() * 9
    });
    let ([amount], Some(who)) = (&amounts[..], who) else {
        return false;
    };
    for (at, field) in [
        (date, Field::Date),
        (*amount, Field::Amount),
        (who, Field::Customer),
    ] {
        candidates[at].meaning = Some((Meaning::Field(field), 0.7));
    }
    true
}

/// Columns without a header: the first texts that are names, of what the file's own name says. Whether any were found.
pub fn guess_names(
    file: &str,
    raw: &RawTable,
    decisions: &[Decision],
    candidates: &mut [Candidate],
    is_open: impl Fn(usize) -> bool,
) -> bool {
    let is_name = |at: &usize| {
        let column = &raw.columns[*at];
        let words = column.dictionary.iter().take(200);
        let (mut all, mut named) = (0usize, 0usize);
        for (_, text, _) in words {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            all += 1;
            named += usize::from(digits * 3 < text.len() && text.chars().count() < 80);
        }
        let spaced = column
            .dictionary
            .iter()
            .take(200)
            .any(|(_, text, _)| text.contains(' '));
        let codes = candidates[*at].codes
            || !spaced && column.dictionary.iter().all(|(_, t, _)| t.is_ascii());
        is_open(*at)
            && decisions[*at].kind == ColumnType::Text
            && column.dictionary.len() * 10 >= raw.rows() * 9
            && named * 10 >= all * 9
            && !codes
    };
    let Some(at) = (0..decisions.len()).find(is_name) else {
        return false;
    };
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let named = match super::words::meaning_of(stem) {
        Some((Meaning::Field(field @ (Field::Supplier | Field::Product)), _)) => field,
        _ => Field::Customer,
    };
    candidates[at].meaning = Some((Meaning::Field(named), 0.7));
    true
}

/// A column called `Service` that holds figures rates somebody's service; it does not name what was sold.
pub fn tell_ratings(raw: &RawTable, candidates: &mut [Candidate]) {
    let names = [Field::Supplier, Field::Customer];
    let names = |column: &Candidate| matches!(column.meaning, Some((Meaning::Field(field), _)) if names.contains(&field));
    if !candidates.iter().any(names) {
        return;
    }
    for (candidate, column) in candidates.iter_mut().zip(&raw.columns) {
        let figures = column.counts.number + column.counts.decimal;
        let product = matches!(candidate.meaning, Some((Meaning::Field(Field::Product), quality)) if quality <= 1.0);
        if product
            && figures * 10 >= column.counts.filled() * 9
            && SERVICES.contains(&super::words::fold(&candidate.header).as_str())
        {
            candidate.meaning = Some((Meaning::Field(Field::ServiceLevel), 0.9));
        }
    }
}

/// A column without a header whose names stand on rows of their own above the lines: who or what the title says the lines
/// are grouped by (`Sales by Customer Detail`), who sold where it speaks of vendors, or else who bought, where the lines
/// name nobody.
pub fn tell_groups(at: usize, unnamed: bool, above: &[HeadRow], candidates: &mut [Candidate]) {
    let mut group = Candidate {
        header: String::new(),
        ..candidates[at].clone()
    };
    if group.meaning.is_some() || !unnamed {
        return;
    }
    group.names_buyers(candidates);
    let titles: Vec<String> = above
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| super::words::fold(&cell.text))
        .collect();
    let field_of = |word: &str| match super::words::meaning_of(word) {
        Some((Meaning::Field(field), _)) => Some(field),
        _ => None,
    };
    let mut words = titles.iter().flat_map(|title| title.split(' '));
    let sold = words.any(|word| field_of(word) == Some(Field::Supplier));
    let is_open = |field: &Field| {
        NAMING.contains(field) && !candidates.iter().any(|other| other.means(*field))
    };
    let mut along = titles.iter().filter_map(|title| grouped_by(title));
    let named = match group.meaning {
        Some(_) if sold => Some(Field::Supplier),
        _ => along.find_map(|word| field_of(word).filter(is_open)),
    };
    let named = named.map(|field| (Meaning::Field(field), 0.9));
    candidates[at].meaning = named.or(group.meaning);
}

/// The word behind that which says along what a report is grouped: `customer` of `sales by customer detail`.
fn grouped_by(title: &str) -> Option<&str> {
    const ALONG: &[&str] = &["by", "per", "naar", "pe", "dupa", "по", "nach", "par"];
    let mut words = title.split(' ');
    words
        .find(|word| ALONG.contains(word))
        .and_then(|_| words.next())
}

const SERVICES: &[&str] = &[
    "service",
    "services",
    "dienst",
    "dienstverlening",
    "servizio",
    "servizi",
    "serviciu",
    "servicii",
    "服务",
    "услуга",
    "услуги",
    "сервис",
    "обслуживание",
];

/// A list that names nobody in a header the program knows, and has no dates either: its first names under a header
/// without a meaning. Whether there are any.
pub fn guess_unknown_names(
    file: &str,
    raw: &RawTable,
    decisions: &[Decision],
    candidates: &mut [Candidate],
) -> bool {
    let mut kinds = decisions.iter().map(|decision| decision.kind);
    if kinds.any(|kind| kind == ColumnType::Date)
        || candidates.iter().any(Candidate::names_somebody)
    {
        return false;
    }
    let open: Vec<bool> = candidates
        .iter()
        .map(|candidate| candidate.meaning.is_none())
        .collect();
    guess_names(file, raw, decisions, candidates, |at| open[at])
}

/// Whole numbers that are all `yyyymmdd`.
fn is_compact_date(raw: &RawTable, at: usize) -> bool {
    use super::grid::Slot;
    use super::number::DecimalSign;
    let column = &raw.columns[at];
    let rows = raw.rows().min(2_000);
    let dated = (0..rows).filter(|&row| match column.get(row) {
        Slot::Number(value) => super::date::from_compact(value).is_some(),
        Slot::Decimal(decimal) if decimal.scale() == 0 => {
            super::date::from_compact(decimal.value(DecimalSign::Point)).is_some()
        }
        _ => false,
    });
    rows > 2 && dated.count() == rows
}

/// Sees to it that an evaluation sheet has names: a number where the names repeat, made-up ones where there are none.
pub fn settle(table: &mut Table, findings: &mut Findings) {
    if table.kind == Kind::Ledger {
        return;
    }
    let key = table.kind.key_field();
    let Some(at) = table
        .columns
        .iter()
        .position(|column| column.field == Some(key))
    else {
        name_by_row(table, findings);
        return;
    };
    as_text(&mut table.columns[at]);
    let id = match key {
        Field::Supplier => Field::SupplierId,
        Field::Product => Field::ProductId,
        _ => Field::CustomerId,
    };
    let Some(code) = table
        .columns
        .iter()
        .position(|column| column.field == Some(id))
    else {
        return;
    };
    as_text(&mut table.columns[code]);
    if distinct(&table.columns[at]) * 10 >= table.rows * 9
        || distinct(&table.columns[code]) * 100 < table.rows * 98
    {
        return;
    }
    let spare = table.kind == Kind::Products && table.column(Field::Category).is_none();
    table.columns[at].field = spare.then_some(Field::Category);
    table.columns[code].field = Some(key);
    let header = table.columns[code].header.clone();
    findings.add(
        Finding::new(Severity::Note, "code-is-name")
            .within(&header)
            .holding(&table.columns[at].header),
    );
}

fn distinct(column: &Column) -> usize {
    column.texts().map_or(0, |(_, ids)| {
        ids.iter()
            .filter(|id| id.is_some())
            .collect::<FxHashSet<_>>()
            .len()
    })
}

/// A key is text, whatever it looks like.
fn as_text(column: &mut Column) {
    if column.texts().is_some() {
        return;
    }
    let mut names = Names::new();
    let ids = (0..column.len())
        .map(|row| {
            let value = column.value(row);
            if value.is_nan() {
                NameId::NONE
            } else {
                names.intern(&super::grid::plain(value))
            }
        })
        .collect();
    column.data = ColumnData::Text {
        names: Arc::new(names),
        ids,
    };
}

/// `#1`, `#2`, …: nobody is named, but every row is somebody.
fn name_by_row(table: &mut Table, findings: &mut Findings) {
    let mut names = Names::new();
    let ids = (0..table.rows)
        .map(|row| names.intern(&format!("#{}", row + 1)))
        .collect();
    let column = Column {
        header: "#".to_owned(),
        field: Some(table.kind.key_field()),
        data: ColumnData::Text {
            names: Arc::new(names),
            ids,
        },
        invalid: 0,
    };
    table.columns.push(column);
    findings.add(Finding::new(Severity::Warning, "no-names").times(table.rows));
}
