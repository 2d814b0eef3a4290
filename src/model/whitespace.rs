//! Customer × product: what is bought, what could be, what does not fit, what nobody knows.

use super::{Column, ColumnData, Field, Table};

/// One customer and one product.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WhitespaceCell {
    /// Bought (`X`), or its revenue where the sheet says so.
    Owned(Option<f64>),
    /// Could be bought, worth this much.
    Open(f64),
    /// Does not fit.
    NotFitting,
    /// Nobody knows.
    Unknown,
}

/// The whitespace sheet: customers in rows, products in columns.
#[derive(Clone, Debug, Default)]
pub struct Whitespace {
    /// Customers, one a row.
    pub customers: Vec<String>,
    /// Products, one a column.
    pub products: Vec<String>,
    /// Row by row.
    pub cells: Vec<WhitespaceCell>,
}

impl Whitespace {
    /// Reads a table of kind whitespace: the customer column names the rows, every other column is a product.
    /// `X` (or any mark but a figure) is owned, a figure above zero open, zero or below not fitting, blank unknown.
    pub fn from_table(table: &Table) -> Self {
        let Some(key) = table.column(Field::Customer) else {
            return Self::default();
        };
        let products: Vec<&Column> = table
            .columns
            .iter()
            .filter(|column| !matches!(column.field, Some(Field::Customer | Field::CustomerId)))
            .collect();
        let mut sheet = Self {
            products: products
                .iter()
                .map(|column| column.header.clone())
                .collect(),
            ..Self::default()
        };
        for row in 0..table.rows {
            let Some(name) = key.text(row) else { continue };
            sheet.customers.push(name.to_owned());
            sheet
                .cells
                .extend(products.iter().map(|column| cell(column, row)));
        }
        sheet
    }

    /// The cell of a customer and a product.
    pub fn cell(&self, customer: usize, product: usize) -> WhitespaceCell {
        self.cells
            .get(customer * self.products.len() + product)
            .copied()
            .unwrap_or(WhitespaceCell::Unknown)
    }
}

fn cell(column: &Column, row: usize) -> WhitespaceCell {
    if let ColumnData::Text { .. } = column.data {
        return match column.text(row) {
            None => WhitespaceCell::Unknown,
            Some(text) => match text.trim().parse::<f64>() {
                Ok(value) => figure(value),
                Err(_) => WhitespaceCell::Owned(None),
            },
        };
    }
    figure(column.value(row))
}

fn figure(value: f64) -> WhitespaceCell {
    if value.is_nan() {
        WhitespaceCell::Unknown
    } else if value > 0.0 {
        WhitespaceCell::Open(value)
    } else {
        WhitespaceCell::NotFitting
    }
}
