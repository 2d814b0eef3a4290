//! Groups that stood on rows of their own, as columns of the table.

use std::sync::Arc;

use super::grid::RawColumn;
use super::layout::NAMING;
use super::sift::{Level, NOBODY};
use super::words::{self, Meaning};
use crate::locale::Locale;
use crate::model::{Column, ColumnData, Field, Kind, NameId, Names, Table};

impl Level {
    /// The column of group names that the rows of `raw` give.
    pub fn column_of(&self, raw: &RawColumn) -> Column {
        let mut names = Names::new();
        let ids = self
            .givers
            .iter()
            .map(|&giver| match giver {
                NOBODY if self.first.is_empty() => NameId::NONE,
                NOBODY => names.intern(&self.first),
                giver => names.intern(self.name_of(&raw.show(giver as usize))),
            })
            .collect();
        Column {
            header: self.header.clone(),
            field: None,
            data: ColumnData::Text {
                names: Arc::new(names),
                ids,
            },
            invalid: 0,
        }
    }
}

/// Adds columns of groups. What the header of the column says that held them all (`Manager / Customer / Product`) is what
/// they mean; in a table that names nobody else, the innermost group is who buys.
pub fn add(table: &mut Table, columns: impl Iterator<Item = Column>) {
    let columns: Vec<Column> = columns.collect();
    if columns.is_empty() {
        return;
    }
    let headers = table.columns.iter().map(|column| column.header.as_str());
    let group = Locale::new(words::language_of(headers)).text("import-group");
    let count = columns.len();
    for (at, mut column) in columns.into_iter().enumerate() {
        column.field = open_field(table, &column.header);
        if column.header.is_empty() {
            column.header = if count > 1 {
                format!("{group} {}", at + 1)
            } else {
                group.clone()
            };
        }
        let nobody =
            table.column(Field::Customer).is_none() && table.column(Field::Supplier).is_none();
        let bought = matches!(table.kind, Kind::Ledger | Kind::Customers);
        if bought && nobody && column.field.is_none() && at + 1 == count {
            column.field = Some(Field::Customer);
        }
        table.columns.push(column);
    }
}

/// What a header names that the table does not have yet.
fn open_field(table: &Table, header: &str) -> Option<Field> {
    match words::meaning_of(header) {
        Some((Meaning::Field(field), _)) if NAMING.contains(&field) => {
            table.column(field).is_none().then_some(field)
        }
        _ => None,
    }
}

/// The names of levels that a header puts side by side.
pub fn parts(header: &str) -> impl Iterator<Item = &str> {
    let parts = header.split(['/', '\\', '>', '›', '\n', '|', '·']);
    parts.map(str::trim).filter(|part| !part.is_empty())
}
