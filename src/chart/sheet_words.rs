//! What the cells of an evaluation sheet say, in the user's language.

use crate::locale::Locale;
use crate::model::{Column, ColumnData, MISSING_STEP};

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
