//! What the cells of an evaluation sheet say, in the user's language.

use std::sync::Arc;

use super::data_table::{CellFormat, DataCells, DataColumn, LazyTable};
use crate::locale::Locale;
use crate::model::{Column, ColumnData, Field, MISSING_STEP, Table};

/// The head of a column: the language's word for what it means, else its own header.
pub fn column_heading(column: &Column, locale: &Locale) -> String {
    match column.sole_field() {
        Some(field) => locale.text(&format!("field-{}", field.id())),
        None => column.header.clone(),
    }
}

/// A cell of a table as the language writes it; blank where there is nothing.
pub fn sheet_text(column: &Column, row: usize, locale: &Locale) -> String {
    match &column.data {
        ColumnData::Text { .. } => column.text(row).unwrap_or_default().to_owned(),
        ColumnData::Number(values) => match values.get(row) {
            Some(value) if value.is_finite() => {
                let decimals = if value.fract().abs() < 1e-9 { 0 } else { 2 };
                locale.number(*value, decimals)
            }
            _ => String::new(),
        },
        ColumnData::Percent(values) => match values.get(row) {
            Some(value) if value.is_finite() => locale.percent(*value, 1),
            _ => String::new(),
        },
        ColumnData::Date(days) => days
            .get(row)
            .and_then(|day| day.date())
            .map(|date| locale.day(date))
            .unwrap_or_default(),
        ColumnData::Scale { scale, steps } => match steps.get(row) {
            Some(&step) if step != MISSING_STEP => scale.word(step).unwrap_or_default().to_owned(),
            _ => String::new(),
        },
        ColumnData::Choices(choices) => {
            let set = choices.sets.get(row).copied().unwrap_or(0);
            let chosen = choices
                .options
                .iter()
                .filter(|(id, _)| set >> id.0.min(63) & 1 == 1);
            chosen
                .map(|(_, name)| name)
                .collect::<Vec<_>>()
                .join(&locale.text("ui-list-comma"))
        }
    }
}

/// An imported table as a table of cells: its own heads, figures as figures, days as days.
pub fn sheet_table(table: &Arc<Table>, currency: &str, locale: &Locale) -> LazyTable {
    let (table, currency, locale) = (Arc::clone(table), currency.to_owned(), locale.clone());
    LazyTable::new(table.rows, move || super::DataTable {
        columns: (table.columns.iter())
            .map(|column| DataColumn {
                head: match column.header.trim() {
                    "" => column_heading(column, &locale),
                    header => header.to_owned(),
                },
                format: sheet_format(column, &currency),
                cells: sheet_cells(column, &locale),
            })
            .collect(),
        rows: table.rows,
    })
}

/// How a column is written. What is no amount and not known to be a count may be a year or a number of a document: as it is.
fn sheet_format(column: &Column, currency: &str) -> CellFormat {
    match &column.data {
        ColumnData::Number(_) if column.field.is_some_and(Field::is_money) => {
            CellFormat::Money(currency.to_owned())
        }
        ColumnData::Percent(_) => CellFormat::Percent,
        ColumnData::Date(_) => CellFormat::Date,
        _ => CellFormat::Text,
    }
}

fn sheet_cells(column: &Column, locale: &Locale) -> DataCells {
    match &column.data {
        ColumnData::Number(values) | ColumnData::Percent(values) => {
            DataCells::Number(values.as_slice().into())
        }
        ColumnData::Date(days) => DataCells::Number(
            (days.iter())
                .map(|day| match day.is_some() {
                    true => f64::from(day.0),
                    false => f64::NAN,
                })
                .collect(),
        ),
        ColumnData::Text { names, ids } => {
            let words: Vec<Arc<str>> = names.iter().map(|(_, name)| Arc::from(name)).collect();
            let blank: Arc<str> = Arc::from("");
            let word = |at: usize| words.get(at).unwrap_or(&blank).clone();
            DataCells::Text(
                (ids.iter())
                    .map(|id| match id.is_some() {
                        true => word(id.0 as usize),
                        false => blank.clone(),
                    })
                    .collect(),
            )
        }
        ColumnData::Scale { .. } | ColumnData::Choices(_) => DataCells::Text(
            (0..column.len())
                .map(|row| Arc::from(sheet_text(column, row, locale)))
                .collect(),
        ),
    }
}
