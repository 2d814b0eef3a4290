//! What was decided about accounts, as a table beside the figures.

use std::sync::Arc;

use crate::chart::{CellFormat, DataCells, DataColumn, DataTable, choice_name};
use crate::locale::Locale;
use crate::model::Decisions;

/// What was decided about accounts, in the order it was decided, with who sees to it by when.
pub fn decisions_table(decisions: &Decisions, currency: &str, locale: &Locale) -> DataTable {
    let list = &decisions.list;
    let text = |head: &str, of: &dyn Fn(usize) -> String| DataColumn {
        head: locale.text(head),
        format: CellFormat::Text,
        cells: DataCells::Text((0..list.len()).map(|row| Arc::from(of(row))).collect()),
    };
    let figures = |head: &str, format, of: &dyn Fn(usize) -> f64| DataColumn {
        head: locale.text(head),
        format,
        cells: DataCells::Number((0..list.len()).map(of).collect()),
    };
    DataTable {
        columns: vec![
            text("story-head-account", &|row| list[row].name.clone()),
            text("deck-head-kind", &|row| {
                locale.text(&format!("group-{}", list[row].kind))
            }),
            text("decision-head", &|row| {
                let choice = list[row].choice;
                choice.map_or_else(String::new, |choice| choice_name(locale, Some(choice)))
            }),
            text("decision-owner", &|row| list[row].owner.clone()),
            figures("decision-due", CellFormat::Date, &|row| {
                (list[row].due).map_or(f64::NAN, |day| f64::from(day.0))
            }),
            text("decision-reason", &|row| list[row].reason.clone()),
            figures(
                "deck-head-target",
                CellFormat::Money(currency.to_owned()),
                &|row| list[row].target.unwrap_or(f64::NAN),
            ),
        ],
        rows: list.len(),
    }
}
