//! The columns that hold the money a table is about.

use super::row_value::Value;
use crate::model::{Column, Field, Table, money_fields};

/// A column of figures of a meaning.
pub(super) fn numeric(table: &Table, field: Field) -> Option<&Column> {
    table
        .column(field)
        .filter(|column| column.numbers().is_some())
}

/// Its figures.
pub(super) fn numbers(table: &Table, field: Field) -> Option<&[f64]> {
    table.column(field)?.numbers()
}

/// The money a table is about: sales of a ledger, billing of customers, spend of suppliers, revenue of products.
pub(super) fn amount(table: &Table) -> Option<(Value<'_>, Option<Field>)> {
    let stated = money_fields(table.kind)
        .iter()
        .find_map(|&field| Some((field, numbers(table, field)?)));
    let quantity = numbers(table, Field::Quantity);
    let price = numbers(table, Field::UnitPrice);
    if stated.is_some() || (quantity.is_some() && price.is_some()) {
        let value = Value::Amount {
            stated: stated.map(|(_, values)| values),
            quantity,
            price,
            discount: numbers(table, Field::Discount),
        };
        return Some((value, stated.map(|(field, _)| field)));
    }
    let parts: Vec<&[f64]> = table
        .columns
        .iter()
        .filter(|column| column.field == Some(Field::BillingPart))
        .filter_map(Column::numbers)
        .collect();
    (!parts.is_empty()).then_some((Value::Parts(parts), Some(Field::Billing)))
}

/// A margin in money: its column, a margin percentage of the amount, or the amount less the cost.
pub(super) fn margin(table: &Table) -> Option<(Value<'_>, Option<Field>)> {
    if let Some(column) = numeric(table, Field::Margin) {
        return match &column.data {
            crate::model::ColumnData::Percent(ratio) => {
                let of = Box::new(amount(table)?.0);
                Some((Value::Ratio { of, ratio }, Some(Field::Margin)))
            }
            _ => Some((Value::Column(column), Some(Field::Margin))),
        };
    }
    let less = numbers(table, Field::Cost)?;
    let of = Box::new(amount(table)?.0);
    Some((
        Value::Difference {
            of,
            less,
            blank_is_zero: false,
        },
        None,
    ))
}

/// A header without the year in it, and the year: "Supply risk (2024)" is "supply risk" of 2024.
pub(super) fn of_year(header: &str) -> (String, Option<u16>) {
    let mut year = None;
    let words = header.split(|c: char| !c.is_alphanumeric());
    let rest = words.filter(|word| {
        let number = word.parse::<u16>().ok();
        let found = number.filter(|number| (1990..=2100).contains(number));
        year = year.or(found);
        found.is_none() && !word.is_empty()
    });
    let rest: Vec<String> = rest.map(str::to_lowercase).collect();
    (rest.join(" "), year)
}

/// Whether a column says of an earlier year what another one says of a later one or of today: "Supply risk 2024" beside
/// "Supply risk".
pub fn is_of_earlier_year(table: &Table, column: &Column) -> bool {
    let (name, Some(then)) = of_year(&column.header) else {
        return false;
    };
    table.columns.iter().any(|other| {
        let (own, year) = of_year(&other.header);
        own == name && year.is_none_or(|year| year > then)
    })
}
