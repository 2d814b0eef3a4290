//! Tables that complete one another by a key: order lines know the order, the order knows the customer.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::stack::show;
use super::words::{self, Meaning, fold};
use crate::model::{
    Column, ColumnData, Day, Field, Kind, MISSING_STEP, NameId, Names, Table, name_key,
};

/// A row without a match.
pub const NO_ROW: u32 = u32::MAX;

/// How one table is looked up in another.
#[derive(Clone, Debug)]
pub struct Key {
    /// Column of the table that is completed.
    pub own: usize,
    /// Column of the table that is looked up; its values are all different.
    pub other: usize,
    /// For each row of the first, the row of the second.
    pub rows: Vec<u32>,
    /// Different values that found a match.
    pub matched: usize,
}

/// The best key between two tables: columns of the same name or meaning, every value of `from`'s once, and most values of
/// `into`'s among them.
pub fn find(into: &Table, from: &Table) -> Option<Key> {
    let mut best: Option<(f64, Key)> = None;
    for (own, column) in into.columns.iter().enumerate() {
        if !may_be_key(column) {
            continue;
        }
        for (other, looked_up) in from.columns.iter().enumerate() {
            let likeness = likeness(column, looked_up);
            if likeness == 0.0 || !may_be_key(looked_up) {
                continue;
            }
            let Some(mut known) = index(looked_up, false) else {
                continue;
            };
            let (mut rows, mut matched, met) = match_rows(column, &known, false);
            if matched == 0 {
                // A program that takes codes for figures loses the zeros before them.
                let Some(bare) = index(looked_up, true) else {
                    continue;
                };
                known = bare;
                (rows, matched, _) = match_rows(column, &known, true);
            }
            let share = matched as f64 / met.max(1) as f64;
            if matched == 0 || share < 0.5 || (likeness < 0.8 && share < 0.8) {
                continue;
            }
            let score = likeness + share;
            if best.as_ref().is_none_or(|(known, _)| score > *known) {
                best = Some((
                    score,
                    Key {
                        own,
                        other,
                        rows,
                        matched,
                    },
                ));
            }
        }
    }
    best.map(|(_, key)| key)
}

fn may_be_key(column: &Column) -> bool {
    match &column.data {
        ColumnData::Text { .. } => column.header != "#",
        ColumnData::Number(values) => {
            values
                .iter()
                .take(500)
                .all(|value| value.is_nan() || value.fract() == 0.0)
                && !matches!(
                    column.field,
                    Some(Field::Quantity | Field::Amount | Field::UnitPrice)
                )
        }
        _ => false,
    }
}

/// How much two headers speak of the same key, 0–1.
fn likeness(own: &Column, other: &Column) -> f64 {
    let (a, b) = (fold(&own.header), fold(&other.header));
    if a == b {
        return 1.0;
    }
    // `Code` alone is the number of what its rows are about.
    let meaning = |column: &Column| match words::meaning_of(&column.header) {
        Some((Meaning::Field(field), quality)) if quality > 0.9 => role(field),
        Some((Meaning::Id | Meaning::Name, _)) => column.field.and_then(role),
        _ => None,
    };
    if let (Some((entity, id)), Some((other_entity, other_id))) = (meaning(own), meaning(other))
        && entity == other_entity
    {
        return if id == other_id { 0.9 } else { 0.7 };
    }
    let (a, b) = (stem(&a), stem(&b));
    if a.is_empty() || b.is_empty() {
        0.0
    } else if a == b {
        0.8
    } else if a.ends_with(&format!(" {b}")) || b.ends_with(&format!(" {a}")) {
        0.6
    } else {
        0.0
    }
}

/// Whose key a field is, and whether by number.
fn role(field: Field) -> Option<(Field, bool)> {
    Some(match field {
        Field::Customer => (Field::Customer, false),
        Field::CustomerId => (Field::Customer, true),
        Field::Supplier => (Field::Supplier, false),
        Field::SupplierId => (Field::Supplier, true),
        Field::Product => (Field::Product, false),
        Field::ProductId => (Field::Product, true),
        Field::Invoice => (Field::Invoice, true),
        _ => return None,
    })
}

/// A header without the words that say "number".
fn stem(folded: &str) -> String {
    let words = folded.split(' ').filter(|word| {
        !matches!(
            *word,
            "id" | "key" | "no" | "nr" | "code" | "number" | "num" | "编号" | "код"
        )
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A value of a key as it is compared; `bare` without the zeros before a number.
fn key_of(text: &str, bare: bool) -> String {
    let key = name_key(text);
    let number = bare && key.bytes().all(|byte| byte.is_ascii_digit());
    match key.trim_start_matches('0') {
        short if number && !short.is_empty() => short.to_owned(),
        _ => key,
    }
}

/// Where each value of a key stands; `None` where a value stands twice, or where there is next to nothing.
fn index(column: &Column, bare: bool) -> Option<FxHashMap<String, u32>> {
    let mut index = FxHashMap::default();
    for row in 0..column.len() {
        let Some(text) = show(column, row) else {
            continue;
        };
        if index.insert(key_of(&text, bare), row as u32).is_some() {
            return None;
        }
    }
    (index.len() >= 2 && index.len() * 10 >= column.len() * 8).then_some(index)
}

/// For every row the row of its match; how many different values matched, and how many there are.
fn match_rows(
    column: &Column,
    index: &FxHashMap<String, u32>,
    bare: bool,
) -> (Vec<u32>, usize, usize) {
    let row_of = |text: &str| index.get(&key_of(text, bare)).copied().unwrap_or(NO_ROW);
    match &column.data {
        ColumnData::Text { names, ids } => {
            let by_id: Vec<u32> = names.iter().map(|(_, name)| row_of(name)).collect();
            let matched = by_id.iter().filter(|row| **row != NO_ROW).count();
            (
                ids.iter()
                    .map(|id| by_id.get(id.index()).copied().unwrap_or(NO_ROW))
                    .collect(),
                matched,
                by_id.len(),
            )
        }
        ColumnData::Number(values) => {
            let mut known: FxHashMap<u64, u32> = FxHashMap::default();
            let rows = values
                .iter()
                .map(|value| {
                    if value.is_nan() {
                        NO_ROW
                    } else {
                        *known
                            .entry(value.to_bits())
                            .or_insert_with(|| row_of(&super::grid::plain(*value)))
                    }
                })
                .collect();
            let matched = known.values().filter(|row| **row != NO_ROW).count();
            (rows, matched, known.len())
        }
        _ => (Vec::new(), 0, 0),
    }
}

/// Brings the columns that `from` adds; their headers.
pub fn bring(into: &mut Table, from: &Table, key: &Key) -> Vec<String> {
    let mut brought = Vec::new();
    for (at, column) in from.columns.iter().enumerate() {
        if at == key.other || !is_wanted(into, from, column) {
            continue;
        }
        let mut data = gather(column, &key.rows);
        let mut field = field_in(into, from, column);
        if field.is_some() && field == into.columns[key.own].field {
            if distinct_names(column) * 100 < from.rows * 98 {
                // Two products of one name stay two.
                field = None;
            } else {
                name_the_unmatched(&mut data, &into.columns[key.own]);
                into.columns[key.own].field = number_field(field);
            }
        }
        if field.is_some_and(|field| into.column(field).is_some()) {
            field = None;
        }
        brought.push(column.header.clone());
        into.columns.push(Column {
            header: fresh(into, &column.header),
            field,
            data,
            invalid: 0,
        });
    }
    brought
}

/// A ledger takes over everything another ledger knows; of a sheet only what lines are grouped or priced by, and the keys
/// of further tables.
fn is_wanted(into: &Table, from: &Table, column: &Column) -> bool {
    if column.filled() == 0 || column.header == "#" {
        return false;
    }
    if into
        .columns
        .iter()
        .any(|known| fold(&known.header) == fold(&column.header))
        && column.field.is_none()
    {
        return false;
    }
    if into.kind != Kind::Ledger || from.kind == Kind::Ledger {
        return true;
    }
    // Where a supplier sits says nothing about where was sold to.
    let place = matches!(
        column.field,
        Some(Field::Country | Field::Region | Field::City | Field::Segment | Field::Branch)
    );
    if place && matches!(from.kind, Kind::Suppliers | Kind::Products) {
        return false;
    }
    let meaning = words::meaning_of(&column.header).map(|(meaning, _)| meaning);
    let is_key = fold(&column.header)
        .split(' ')
        .any(|word| matches!(word, "id" | "key" | "code"));
    is_key
        || meaning == Some(Meaning::UnitCost)
        || column.field.is_some_and(|field| OF_A_LINE.contains(&field))
}

/// What a sheet may tell about a line.
const OF_A_LINE: &[Field] = &[
    Field::Date,
    Field::Customer,
    Field::CustomerId,
    Field::Supplier,
    Field::SupplierId,
    Field::Product,
    Field::ProductId,
    Field::Category,
    Field::Line,
    Field::Country,
    Field::Region,
    Field::City,
    Field::Segment,
    Field::SalesPerson,
    Field::Branch,
    Field::Business,
    Field::UnitPrice,
    Field::Currency,
];

/// What a column means in the table it comes to: a name of somebody else is no name here.
fn field_in(into: &Table, from: &Table, column: &Column) -> Option<Field> {
    let field = column.field?;
    // A list of categories is read as a sheet of something; the meaning of its headers counts, not that.
    let named = match words::meaning_of(&column.header) {
        Some((Meaning::Field(named), quality)) if quality >= 0.9 => Some(named),
        _ => None,
    };
    if into.kind == Kind::Ledger
        && from.kind != Kind::Ledger
        && field == Field::Business
        && named == Some(Field::Category)
    {
        return Some(Field::Category);
    }
    if matches!(field, Field::Contact | Field::Status) && into.kind == Kind::Ledger {
        return None;
    }
    Some(field)
}

fn number_field(name: Option<Field>) -> Option<Field> {
    match name {
        Some(Field::Customer) => Some(Field::CustomerId),
        Some(Field::Supplier) => Some(Field::SupplierId),
        Some(Field::Product) => Some(Field::ProductId),
        _ => None,
    }
}

fn distinct_names(column: &Column) -> usize {
    column.texts().map_or(0, |(names, _)| names.len())
}

/// Rows whose number was not found keep the number as their name.
fn name_the_unmatched(data: &mut ColumnData, own: &Column) {
    if let ColumnData::Text { names, ids } = data {
        let names = Arc::make_mut(names);
        for (row, id) in ids.iter_mut().enumerate().filter(|(_, id)| !id.is_some()) {
            if let Some(text) = show(own, row) {
                *id = names.intern(&text);
            }
        }
    }
}

/// The cells of `column` in the order of `rows`; names that no row uses stay behind.
pub fn gather(column: &Column, rows: &[u32]) -> ColumnData {
    fn pick<T: Copy>(values: &[T], rows: &[u32], blank: T) -> Vec<T> {
        rows.iter()
            .map(|&row| values.get(row as usize).copied().unwrap_or(blank))
            .collect()
    }
    match &column.data {
        ColumnData::Number(values) => ColumnData::Number(pick(values, rows, f64::NAN)),
        ColumnData::Percent(values) => ColumnData::Percent(pick(values, rows, f64::NAN)),
        ColumnData::Date(days) => ColumnData::Date(pick(days, rows, Day::NONE)),
        ColumnData::Scale { scale, steps } => ColumnData::Scale {
            scale: scale.clone(),
            steps: pick(steps, rows, MISSING_STEP),
        },
        ColumnData::Choices(choices) => ColumnData::Choices(crate::model::Choices {
            options: choices.options.clone(),
            sets: pick(&choices.sets, rows, 0),
        }),
        ColumnData::Text { names, ids } => {
            let mut used = Names::new();
            let mut mapped: Vec<Option<NameId>> = vec![None; names.len()];
            let picked = pick(ids, rows, NameId::NONE);
            let ids = picked
                .into_iter()
                .map(|id| match mapped.get_mut(id.index()) {
                    Some(place) => *place.get_or_insert_with(|| used.intern(names.get(id))),
                    None => NameId::NONE,
                })
                .collect();
            ColumnData::Text {
                names: Arc::new(used),
                ids,
            }
        }
    }
}

/// A header that the table does not have yet.
fn fresh(table: &Table, header: &str) -> String {
    let known = |name: &str| table.columns.iter().any(|column| column.header == name);
    if !known(header) {
        return header.to_owned();
    }
    let mut number = 2;
    while known(&format!("{header} ({number})")) {
        number += 1;
    }
    format!("{header} ({number})")
}
