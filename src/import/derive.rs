//! Columns that follow from others: the amount of a line is its quantity times its price.

use super::words::{self, Meaning};
use crate::model::{Column, ColumnData, Field, Kind, Table, decimal};

/// Adds the columns that follow from others where the table has none of its own. Their headers are the formula in the
/// words of the file (`Quantity × UnitPrice`).
pub fn derive(table: &mut Table) {
    let unit_cost = |table: &Table| {
        table.columns.iter().position(|column| {
            column.numbers().is_some()
                && matches!(
                    words::meaning_of(&column.header),
                    Some((Meaning::UnitCost, _))
                )
        })
    };
    let place = |table: &Table, field: Field| {
        table
            .columns
            .iter()
            .position(|column| column.field == Some(field) && column.numbers().is_some())
    };
    let quantity = place(table, Field::Quantity);
    let price = place(table, Field::UnitPrice);
    let discount = place(table, Field::Discount);
    let cost = unit_cost(table);
    // A column of formulas that nobody calculated is none.
    let has = |table: &mut Table, field: Field| {
        let own = |column: &&mut Column| column.field == Some(field);
        let Some(column) = table.columns.iter_mut().find(own) else {
            return false;
        };
        let blank = column
            .numbers()
            .is_some_and(|all| all.iter().all(|value| value.is_nan()));
        if blank {
            column.field = None;
        }
        !blank
    };
    match table.kind {
        Kind::Ledger => {
            if let (Some(quantity), Some(price)) = (quantity, price)
                && !has(table, Field::Amount)
            {
                times(table, &[quantity, price], discount, Field::Amount);
            }
            if let (Some(quantity), Some(cost)) = (quantity, cost)
                && !has(table, Field::Cost)
            {
                times(table, &[quantity, cost], None, Field::Cost);
            }
        }
        Kind::Products => {
            if let (Some(quantity), Some(price)) = (quantity, price)
                && !has(table, Field::Revenue)
            {
                times(table, &[quantity, price], discount, Field::Revenue);
            }
            if let (Some(quantity), Some(cost)) = (quantity, cost)
                && !has(table, Field::Spend)
            {
                times(table, &[quantity, cost], None, Field::Spend);
            }
        }
        Kind::Customers | Kind::Suppliers | Kind::Whitespace => {}
    }
}

fn times(table: &mut Table, factors: &[usize], discount: Option<usize>, field: Field) {
    let mut header = factors
        .iter()
        .map(|&at| table.columns[at].header.clone())
        .collect::<Vec<_>>()
        .join(" × ");
    let mut values = vec![1.0; table.rows];
    for &at in factors {
        if let Some(numbers) = table.columns[at].numbers() {
            values
                .iter_mut()
                .zip(numbers)
                .for_each(|(value, number)| *value *= number);
        }
    }
    if let Some(discount) = discount.and_then(|at| table.columns.get(at)) {
        header = format!("{header} × (1 − {})", discount.header);
        if let Some(shares) = discount.numbers() {
            // No discount written is no discount.
            values.iter_mut().zip(shares).for_each(|(value, share)| {
                *value *= 1.0 - if share.is_nan() { 0.0 } else { *share }
            });
        }
    }
    values
        .iter_mut()
        .for_each(|value| *value = decimal(*value, value.abs()));
    table.columns.push(Column {
        header,
        field: Some(field),
        data: ColumnData::Number(values),
        invalid: 0,
    });
}
