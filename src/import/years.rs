//! The same accounts on the sheet of another year: the latest year is what the accounts are, and the figures and ratings of an
//! earlier one stand beside it with that year behind their headers ("Supply risk 2023"), where trails and comparisons look.

use super::finding::{Finding, Severity};
use super::lookup::{self, NO_ROW};
use super::period;
use super::words::fold;
use crate::model::{Column, ColumnData, Field, Kind, NameId, Table};

/// The only year that a sheet's name says, else that of the file.
pub fn year_of(sheet: &str, file: &str) -> Option<i16> {
    period::only_year(std::iter::once(sheet)).or_else(|| period::only_year(std::iter::once(file)))
}

/// Whether both are evaluation sheets of the same accounts by the same criteria: half of the smaller one's accounts and most
/// headers are on both.
pub fn fits(table: &Table, other: &Table) -> bool {
    if table.kind != other.kind || matches!(table.kind, Kind::Ledger | Kind::Whitespace) {
        return false;
    }
    let Some(rows) = matched(table, other) else {
        return false;
    };
    let both = rows.iter().filter(|row| **row != NO_ROW).count();
    let headers: Vec<String> = table.columns.iter().map(|own| fold(&own.header)).collect();
    let is_shared = |column: &&Column| headers.contains(&fold(&column.header));
    let shared = other.columns.iter().filter(is_shared).count();
    both >= 2
        && both * 2 >= table.rows.min(other.rows)
        && shared * 10 >= table.columns.len().min(other.columns.len()) * 6
}

/// Puts what an earlier year says in figures and steps beside the latest; what tells of it.
pub fn beside(latest: &mut Table, earlier: &Table, year: i16) -> Option<Finding> {
    let rows = matched(latest, earlier)?;
    for column in &earlier.columns {
        let is_rated = matches!(
            column.data,
            ColumnData::Number(_) | ColumnData::Percent(_) | ColumnData::Scale { .. }
        );
        if !is_rated || column.field.is_some_and(is_name) || column.filled() == 0 {
            continue;
        }
        let header = match period::only_year(std::iter::once(column.header.as_str())) {
            Some(_) => column.header.clone(),
            None => format!("{} {year}", column.header),
        };
        let folded = fold(&header);
        if latest.columns.iter().any(|own| fold(&own.header) == folded) {
            continue;
        }
        latest.columns.push(Column {
            header,
            field: None,
            data: lookup::gather(column, &rows),
            invalid: 0,
        });
    }
    let both = rows.iter().filter(|row| **row != NO_ROW).count();
    Some(Finding::new(Severity::Note, "years-beside").times(both))
}

fn is_name(field: Field) -> bool {
    matches!(
        field,
        Field::CustomerId | Field::SupplierId | Field::ProductId
    )
}

/// For each row of `latest` that of the same account in `earlier`; `None` where either names nobody.
fn matched(latest: &Table, earlier: &Table) -> Option<Vec<u32>> {
    let key = latest.kind.key_field();
    let (names, ids) = latest.column(key)?.texts()?;
    let (others, other_ids) = earlier.column(key)?.texts()?;
    let mut row_of = vec![NO_ROW; names.len()];
    for (row, id) in other_ids.iter().enumerate().filter(|(_, id)| id.is_some()) {
        let place = names.find(others.get(*id));
        if let Some(place) = place.and_then(|id| row_of.get_mut(id.index()))
            && *place == NO_ROW
        {
            *place = row as u32;
        }
    }
    let row = |id: &NameId| row_of.get(id.index()).copied().unwrap_or(NO_ROW);
    Some(ids.iter().map(row).collect())
}
