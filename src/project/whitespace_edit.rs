//! A cell of the customer × product matrix changed by hand. The matrix may come from a ledger: the sheet, its row and its
//! column are made where they are not there yet.

use std::sync::Arc;

use super::Edit;
use super::edits::{EditRefused, cell_text};
use crate::model::{Column, ColumnData, Dataset, Field, Kind, NameId, Names, Table, name_key};

/// The data with one cell of the sheet changed, and the cell before. The tables that do not change are shared.
///
/// # Errors
/// Where customer or product have no name.
pub(super) fn edit_whitespace(
    dataset: &Dataset,
    edit: &Edit,
) -> Result<(Dataset, String), EditRefused> {
    let settled = dataset;
    let mut dataset = dataset.clone().as_imported();
    if edit.name.trim().is_empty() || edit.column.trim().is_empty() {
        return Err(EditRefused::NoCell);
    }
    let at = dataset
        .tables
        .iter()
        .position(|table| table.kind == Kind::Whitespace);
    let mut table = match at {
        Some(at) => Table::clone(&dataset.tables[at]),
        None => blank(&dataset),
    };
    let row = row(&mut table, &edit.name);
    let column = column(&mut table, &edit.column);
    let value = edit.value.trim();
    let before = cell_text(&table.columns[column], row);
    if before == value {
        return Ok((settled.clone(), before));
    }
    write(&mut table.columns[column], row, value);
    let table = Arc::new(table);
    match at {
        Some(at) => dataset.tables[at] = table,
        None => dataset.tables.push(table),
    }
    Ok((dataset.settled_like(settled), before))
}

/// A sheet of nobody. It stands in the file of the ledger whose customers it is about.
fn blank(dataset: &Dataset) -> Table {
    let ledger = dataset.ledger().or_else(|| dataset.tables.first());
    Table {
        kind: Kind::Whitespace,
        columns: vec![texts(Field::Customer.id(), Some(Field::Customer), 0)],
        rows: 0,
        sheet_rows: Vec::new(),
        first_row: 2,
        source: ledger.map_or(0, |table| table.source),
        stacked: Vec::new(),
    }
}

fn texts(header: &str, field: Option<Field>, rows: usize) -> Column {
    Column {
        header: header.to_owned(),
        field,
        data: ColumnData::Text {
            names: Arc::new(Names::new()),
            ids: vec![NameId::NONE; rows],
        },
        invalid: 0,
    }
}

/// The row of a customer, made at the end where there is none.
fn row(table: &mut Table, name: &str) -> usize {
    let key = name_key(name);
    let known = table.column(Field::Customer).and_then(|column| {
        (0..table.rows).find(|&row| column.text(row).is_some_and(|text| name_key(text) == key))
    });
    if let Some(row) = known {
        return row;
    }
    for column in &mut table.columns {
        let is_key = column.field == Some(Field::Customer);
        match &mut column.data {
            ColumnData::Text { names, ids } => ids.push(if is_key {
                Arc::<Names>::make_mut(names).intern(name)
            } else {
                NameId::NONE
            }),
            ColumnData::Number(values) | ColumnData::Percent(values) => values.push(f64::NAN),
            ColumnData::Date(days) => days.push(crate::model::Day::NONE),
            ColumnData::Scale { steps, .. } => steps.push(crate::model::MISSING_STEP),
            ColumnData::Choices(choices) => choices.sets.push(0),
        }
    }
    if !table.sheet_rows.is_empty() {
        let next = table
            .sheet_rows
            .last()
            .map_or(table.first_row, |row| row + 1);
        table.sheet_rows.push(next);
    }
    table.rows += 1;
    table.rows - 1
}

/// The column of a product, made at the end where there is none.
fn column(table: &mut Table, product: &str) -> usize {
    let key = name_key(product);
    let is_product = |column: &Column| matches!(column.field, None | Some(Field::Product));
    let known = table
        .columns
        .iter()
        .position(|column| is_product(column) && name_key(&column.header) == key);
    known.unwrap_or_else(|| {
        table.columns.push(texts(product, None, table.rows));
        table.columns.len() - 1
    })
}

/// Writes a cell; a column of figures becomes one of words where a letter is to stand in it.
fn write(column: &mut Column, row: usize, text: &str) {
    if let ColumnData::Number(values) = &mut column.data
        && let Some(cell) = values.get_mut(row)
    {
        if text.is_empty() {
            *cell = f64::NAN;
            return;
        }
        if let Some(value) = text.parse().ok().filter(|value: &f64| value.is_finite()) {
            *cell = value;
            return;
        }
    }
    if column.texts().is_none() {
        let mut names = Names::new();
        let ids = (0..column.len())
            .map(|row| match cell_text(column, row) {
                text if text.is_empty() => NameId::NONE,
                text => names.intern(&text),
            })
            .collect();
        column.data = ColumnData::Text {
            names: Arc::new(names),
            ids,
        };
    }
    if let ColumnData::Text { names, ids } = &mut column.data
        && let Some(cell) = ids.get_mut(row)
    {
        *cell = if text.is_empty() {
            NameId::NONE
        } else {
            Arc::<Names>::make_mut(names).intern(text)
        };
    }
}
