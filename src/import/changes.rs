//! What differs between two readings of the same files: rows, names, sums, columns.

use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use crate::model::{
    Column, ColumnData, ColumnType, Dataset, ExactSum, Field, Kind, Table, name_key,
};

/// Names listed of those that came or went; the rest is counted.
const MOST_NAMES: usize = 200;

/// One difference. Rows and names are counted; an edited row is one that went and one that came.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a handful of them, shown once")]
pub enum Change {
    /// A table that was not there before, with its rows.
    NewTable(Kind, usize),
    /// A table that is no longer there, with its rows.
    GoneTable(Kind, usize),
    /// Rows that came and that went.
    Rows {
        /// The table.
        kind: Kind,
        /// Rows that were not there before.
        added: usize,
        /// Rows that are no longer there.
        gone: usize,
    },
    /// Customers, suppliers or products that came and that went.
    Names {
        /// The field that names them.
        field: Field,
        /// How many came, and the first of them.
        new: (usize, Vec<String>),
        /// How many went, and the first of them.
        gone: (usize, Vec<String>),
    },
    /// A sum that is another one now.
    Total {
        /// The table.
        kind: Kind,
        /// Header of the column.
        column: String,
        /// Before.
        old: ExactSum,
        /// Now.
        new: ExactSum,
    },
    /// Cells that cannot be read, of a column that had fewer or more of them.
    Unread {
        /// The table.
        kind: Kind,
        /// Header of the column.
        column: String,
        /// Before.
        old: usize,
        /// Now.
        new: usize,
    },
    /// A column that holds something else now.
    Type {
        /// The table.
        kind: Kind,
        /// Header of the column.
        column: String,
        /// Before.
        old: ColumnType,
        /// Now.
        new: ColumnType,
    },
    /// A column that was not there before.
    NewColumn(Kind, String),
    /// A column that is no longer there.
    GoneColumn(Kind, String),
}

/// The differences from `old` to `new`, table by table.
pub fn changes(old: &Dataset, new: &Dataset) -> Vec<Change> {
    let mut changes = Vec::new();
    for kind in Kind::ALL {
        match (old.table(kind), new.table(kind)) {
            (None, Some(table)) => changes.push(Change::NewTable(kind, table.rows)),
            (Some(table), None) => changes.push(Change::GoneTable(kind, table.rows)),
            (Some(old), Some(new)) => compare(kind, old, new, &mut changes),
            (None, None) => {}
        }
    }
    for field in [Field::Customer, Field::Supplier, Field::Product] {
        names(field, old, new, &mut changes);
    }
    changes
}

fn compare(kind: Kind, old: &Table, new: &Table, changes: &mut Vec<Change>) {
    let twin = |column: &Column, table: &Table| {
        let key = name_key(&column.header);
        table
            .columns
            .iter()
            .position(|other| name_key(&other.header) == key)
    };
    let mut pairs: Vec<(&Column, &Column)> = Vec::new();
    for column in &new.columns {
        match twin(column, old) {
            Some(at) => pairs.push((&old.columns[at], column)),
            None => changes.push(Change::NewColumn(kind, column.header.clone())),
        }
    }
    for column in &old.columns {
        if twin(column, new).is_none() {
            changes.push(Change::GoneColumn(kind, column.header.clone()));
        }
    }
    let (before, after): (Vec<&Column>, Vec<&Column>) = pairs.iter().copied().unzip();
    let mut known: FxHashMap<u64, i64> = FxHashMap::default();
    for hash in rows(&before, old.rows) {
        *known.entry(hash).or_default() -= 1;
    }
    for hash in rows(&after, new.rows) {
        *known.entry(hash).or_default() += 1;
    }
    let count = |sign: i64| -> usize {
        let counts = known.values().map(|count| count * sign);
        counts.filter(|count| *count > 0).sum::<i64>() as usize
    };
    let (added, gone) = (count(1), count(-1));
    if added + gone > 0 {
        changes.push(Change::Rows { kind, added, gone });
    }
    for (before, after) in pairs {
        let column = after.header.clone();
        let types = (before.column_type(), after.column_type());
        if types.0 != types.1 {
            changes.push(Change::Type {
                kind,
                column,
                old: types.0,
                new: types.1,
            });
        } else if before.invalid != after.invalid {
            changes.push(Change::Unread {
                kind,
                column,
                old: before.invalid,
                new: after.invalid,
            });
        }
        if after.column_type() != ColumnType::Number {
            continue;
        }
        let sum = |column: &Column| -> Option<ExactSum> {
            Some(column.numbers()?.iter().copied().collect())
        };
        if let (Some(old), Some(new)) = (sum(before), sum(after))
            && old.to_string() != new.to_string()
        {
            changes.push(Change::Total {
                kind,
                column: after.header.clone(),
                old,
                new,
            });
        }
    }
}

/// A number for every row, the same for the same cells.
pub(super) fn rows(columns: &[&Column], count: usize) -> Vec<u64> {
    let mut hashes = vec![0u64; count];
    for column in columns {
        let cells = cells(column);
        for (row, hash) in hashes.iter_mut().enumerate() {
            let mut hasher = FxHasher::default();
            (*hash, cells(row)).hash(&mut hasher);
            *hash = hasher.finish();
        }
    }
    hashes
}

/// A number for every cell; texts by what they say, whatever dictionary they are in.
fn cells<'c>(column: &'c Column) -> Box<dyn Fn(usize) -> u64 + 'c> {
    let of_text = |text: &str| {
        let mut hasher = FxHasher::default();
        name_key(text).hash(&mut hasher);
        hasher.finish() | 1
    };
    match &column.data {
        ColumnData::Text { names, ids } => {
            let texts: Vec<u64> = names.iter().map(|(_, text)| of_text(text)).collect();
            Box::new(move |row| {
                let id = ids.get(row).filter(|id| id.is_some());
                id.and_then(|id| texts.get(id.0 as usize))
                    .copied()
                    .unwrap_or(0)
            })
        }
        ColumnData::Number(values) | ColumnData::Percent(values) => Box::new(move |row| {
            let value = values.get(row).copied().unwrap_or(f64::NAN);
            if value.is_nan() {
                0
            } else {
                // Minus nought is nought.
                (value + 0.0).to_bits() | 1
            }
        }),
        ColumnData::Date(days) => {
            Box::new(move |row| days.get(row).map_or(0, |day| u64::from(day.0 as u32)))
        }
        ColumnData::Scale { scale, steps } => {
            let words: Vec<u64> = scale.steps.iter().map(|step| of_text(step)).collect();
            Box::new(move |row| {
                let step = steps.get(row).map_or(usize::MAX, |step| usize::from(*step));
                words.get(step).copied().unwrap_or(0)
            })
        }
        ColumnData::Choices(choices) => {
            let options: Vec<u64> = choices
                .options
                .iter()
                .map(|(_, text)| of_text(text))
                .collect();
            Box::new(move |row| {
                let set = choices.sets.get(row).copied().unwrap_or(0);
                let chosen = options.iter().enumerate().take(64);
                let chosen = chosen.filter(|(at, _)| set >> at & 1 == 1);
                chosen.fold(0u64, |sum, (_, option)| sum.wrapping_add(*option))
            })
        }
    }
}

/// Everybody named in any table, by what two spellings of a name share.
fn everybody(dataset: &Dataset, field: Field) -> FxHashMap<String, String> {
    let mut all = FxHashMap::default();
    for table in &dataset.tables {
        let Some((names, ids)) = table.column(field).and_then(Column::texts) else {
            continue;
        };
        let used: FxHashSet<u32> = ids
            .iter()
            .filter(|id| id.is_some())
            .map(|id| id.0)
            .collect();
        for (id, name) in names.iter() {
            if used.contains(&id.0) {
                all.entry(name_key(name)).or_insert_with(|| name.to_owned());
            }
        }
    }
    all
}

fn names(field: Field, old: &Dataset, new: &Dataset, changes: &mut Vec<Change>) {
    let (before, after) = (everybody(old, field), everybody(new, field));
    let only = |here: &FxHashMap<String, String>, there: &FxHashMap<String, String>| {
        let mut names: Vec<String> = here
            .iter()
            .filter(|(key, _)| !there.contains_key(*key))
            .map(|(_, name)| name.clone())
            .collect();
        names.sort_unstable();
        let count = names.len();
        names.truncate(MOST_NAMES);
        (count, names)
    };
    let (new, gone) = (only(&after, &before), only(&before, &after));
    if new.0 + gone.0 > 0 {
        changes.push(Change::Names { field, new, gone });
    }
}
