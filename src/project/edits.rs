//! Cells changed by hand, put into the data.

use std::sync::Arc;

use jiff::civil::Date;

use super::Edit;
use crate::model::{
    Column, ColumnData, Dataset, Day, Kind, MISSING_STEP, NameId, Names, Table, name_key,
};

/// Why a cell could not be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditRefused {
    /// There is no such table, row or column.
    #[error("no such cell")]
    NoCell,
    /// The text is not a value of the column.
    #[error("not a value of the column")]
    NotAValue,
}

/// The data with one cell changed, and the value before as a spreadsheet would show it. The tables that do not change are
/// shared. The revision is the caller's to give.
///
/// # Errors
/// Where there is no such cell, or the text is not a value of its column.
pub fn edit_cell(dataset: &Dataset, edit: &Edit) -> Result<(Dataset, String), EditRefused> {
    let settled = dataset;
    let kind = Kind::from_id(&edit.kind).ok_or(EditRefused::NoCell)?;
    if kind == Kind::Whitespace {
        return super::whitespace_edit::edit_whitespace(dataset, edit);
    }
    let dataset = &dataset.clone().as_imported();
    let at = dataset
        .tables
        .iter()
        .position(|table| table.kind == kind)
        .ok_or(EditRefused::NoCell)?;
    let table = &dataset.tables[at];
    // A merged name is no longer in the imported table; its rows still stand where they stood.
    let row = row_of(table, &edit.name)
        .or_else(|| row_of(settled.table(kind)?, &edit.name))
        .ok_or(EditRefused::NoCell)?;
    let column = table
        .column_named(&edit.column)
        .and_then(|found| table.columns.iter().position(|c| std::ptr::eq(c, found)))
        .ok_or(EditRefused::NoCell)?;
    if table.columns[column].field == Some(kind.key_field()) {
        // A name is what links tables; giving another one is merging, not editing.
        return Err(EditRefused::NotAValue);
    }
    let before = cell_text(&table.columns[column], row);
    let mut changed = Table::clone(table);
    write(&mut changed.columns[column], row, edit.value.trim())?;
    let mut dataset = dataset.clone();
    dataset.tables[at] = Arc::new(changed);
    Ok((dataset.settled_like(settled), before))
}

fn row_of(table: &Table, name: &str) -> Option<usize> {
    let (names, ids) = table.column(table.kind.key_field())?.texts()?;
    let id = names.find(name).or_else(|| {
        let key = name_key(name);
        names.iter().find(|(_, n)| name_key(n) == key).map(|n| n.0)
    })?;
    ids.iter().position(|known| *known == id)
}

/// A cell as it would stand in a spreadsheet: figures with a point, days as `2025-12-31`, percentages with their sign.
/// Blank where there is none.
pub fn cell_text(column: &Column, row: usize) -> String {
    match &column.data {
        ColumnData::Text { .. } => column.text(row).unwrap_or_default().to_owned(),
        ColumnData::Number(values) => figure(values.get(row), ""),
        ColumnData::Percent(values) => {
            let value = values.get(row).map(|ratio| {
                // Two digits more than a percentage is ever written with: 0.07 × 100 shall read 7.
                (ratio * 1e14).round() / 1e12
            });
            figure(value.as_ref(), "%")
        }
        ColumnData::Date(days) => days.get(row).map(|day| day.iso()).unwrap_or_default(),
        ColumnData::Scale { scale, steps } => steps
            .get(row)
            .and_then(|step| scale.word(*step))
            .unwrap_or_default()
            .to_owned(),
        ColumnData::Choices(choices) => {
            let set = choices.sets.get(row).copied().unwrap_or(0);
            let chosen: Vec<&str> = choices
                .options
                .iter()
                .filter(|(id, _)| set.checked_shr(id.0).is_some_and(|bits| bits & 1 == 1))
                .map(|(_, name)| name)
                .collect();
            chosen.join(", ")
        }
    }
}

fn figure(value: Option<&f64>, sign: &str) -> String {
    match value {
        Some(value) if !value.is_nan() => format!("{value}{sign}"),
        _ => String::new(),
    }
}

fn write(column: &mut Column, row: usize, text: &str) -> Result<(), EditRefused> {
    let refused = EditRefused::NotAValue;
    match &mut column.data {
        ColumnData::Text { names, ids } => {
            let id = if text.is_empty() {
                NameId::NONE
            } else {
                Arc::<Names>::make_mut(names).intern(text)
            };
            *ids.get_mut(row).ok_or(EditRefused::NoCell)? = id;
        }
        ColumnData::Number(values) => {
            *values.get_mut(row).ok_or(EditRefused::NoCell)? = number(text).ok_or(refused)?;
        }
        ColumnData::Percent(values) => {
            let value = match text.strip_suffix('%') {
                Some(percent) => number(percent.trim_end()).ok_or(refused)? / 100.0,
                None => number(text).ok_or(refused)?,
            };
            *values.get_mut(row).ok_or(EditRefused::NoCell)? = value;
        }
        ColumnData::Date(days) => {
            let day = if text.is_empty() {
                Day::NONE
            } else {
                Day::from(text.parse::<Date>().map_err(|_| refused)?)
            };
            *days.get_mut(row).ok_or(EditRefused::NoCell)? = day;
        }
        ColumnData::Scale { scale, steps } => {
            let step = if text.is_empty() {
                MISSING_STEP
            } else {
                let key = name_key(text);
                let at = scale.steps.iter().position(|word| name_key(word) == key);
                at.and_then(|at| u8::try_from(at).ok()).ok_or(refused)?
            };
            *steps.get_mut(row).ok_or(EditRefused::NoCell)? = step;
        }
        ColumnData::Choices(choices) => {
            let mut set = 0u64;
            for word in text.split(',').map(str::trim).filter(|w| !w.is_empty()) {
                let id = choices.options.find(word).ok_or(refused)?;
                set |= 1u64.checked_shl(id.0).ok_or(refused)?;
            }
            *choices.sets.get_mut(row).ok_or(EditRefused::NoCell)? = set;
        }
    }
    Ok(())
}

/// A figure with a point; blank is missing. Not the words `inf` and `nan` that Rust would read.
fn number(text: &str) -> Option<f64> {
    if text.is_empty() {
        return Some(f64::NAN);
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
}
