//! What a spreadsheet can compute of a ranking: shares, cumulative shares and classes as formulas, so that a changed figure
//! changes what follows from it.

use rust_xlsxwriter::{ColNum, Formula, utility::column_number_to_name};

use crate::chart::{DataCells, LazyTable, RankColumns};

/// More rows than this are written as figures: a spreadsheet would compute them at every change.
const MOST_ROWS: usize = 50_000;

/// The formulas of a table below a head in the first row.
pub(super) struct Formulas<'a> {
    columns: RankColumns,
    values: &'a [f64],
    shares: &'a [f64],
    cumulative: &'a [f64],
    /// The classes, where the formula gives the same in every row.
    classes: Option<Vec<&'static str>>,
}

impl<'a> Formulas<'a> {
    /// The formulas of a ranking; `None` where the table is none, or its total is nothing to take shares of.
    pub fn new(table: &'a LazyTable) -> Option<Self> {
        let columns = table.computed()?;
        let numbers = |column: usize| match &table.columns.get(column)?.cells {
            DataCells::Number(numbers) => Some(&**numbers),
            _ => None,
        };
        let mut own = Self {
            columns,
            values: numbers(columns.value)?,
            shares: numbers(columns.share)?,
            cumulative: numbers(columns.cumulative)?,
            classes: None,
        };
        let whole = own.values.len() == table.rows && table.rows <= MOST_ROWS;
        if !whole || !own.shares.iter().all(|share| share.is_finite()) {
            return None;
        }
        if let Some(limits) = columns.limits {
            let classes = own.classes_at(limits);
            let written = table.columns.get(columns.class);
            let same = (0..table.rows).all(|row| {
                written
                    .and_then(|column| column.cells.text(row))
                    .is_some_and(|text| **text == *classes[row])
            });
            own.classes = same.then_some(classes);
        }
        Some(own)
    }

    /// What the formula gives: the class of the share before a row, of ties the better one, C for nothing and less.
    fn classes_at(&self, [a, b]: [f64; 2]) -> Vec<&'static str> {
        let mut classes = Vec::with_capacity(self.values.len());
        for (row, &value) in self.values.iter().enumerate() {
            let before = row.checked_sub(1);
            let class = match before {
                _ if value <= 0.0 => "C",
                Some(before) if self.values[before] == value => classes[before],
                before => match before.map_or(0.0, |before| self.cumulative[before]) {
                    share if share < a => "A",
                    share if share < b => "B",
                    _ => "C",
                },
            };
            classes.push(class);
        }
        classes
    }

    /// The formula of a cell with its result; `None` where it is a figure or a word of its own.
    pub fn cell(&self, column: ColNum, row: usize) -> Option<Formula> {
        let at = usize::from(column);
        let name = |column: usize| column_number_to_name(ColNum::try_from(column).unwrap_or(0));
        let (value, share) = (name(self.columns.value), name(self.columns.share));
        let cumulative = name(self.columns.cumulative);
        let line = row + 2;
        let last = self.values.len() + 1;
        if at == self.columns.share {
            let formula = format!("={value}{line}/SUM({value}$2:{value}${last})");
            return Some(Formula::new(formula).set_result(self.shares.get(row)?.to_string()));
        }
        if at == self.columns.cumulative {
            let formula = match row {
                0 => format!("={share}{line}"),
                _ => format!("={cumulative}{}+{share}{line}", line - 1),
            };
            return Some(Formula::new(formula).set_result(self.cumulative.get(row)?.to_string()));
        }
        if at == self.columns.class {
            let (class, [a, b]) = (self.classes.as_ref()?.get(row)?, self.columns.limits?);
            let own = name(at);
            let formula = match row {
                0 => format!("=IF({value}{line}<=0,\"C\",\"A\")"),
                _ => {
                    let above = line - 1;
                    format!(
                        "=IF({value}{line}<=0,\"C\",IF({value}{line}={value}{above},{own}{above},IF({cumulative}{above}<{a},\"A\",IF({cumulative}{above}<{b},\"B\",\"C\"))))"
                    )
                }
            };
            return Some(Formula::new(formula).set_result(*class));
        }
        None
    }
}
