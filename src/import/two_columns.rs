//! Amounts that stand in a column of their own for each currency, one of them filled in a row.

use super::finding::{Finding, Severity};
use super::grid::RawColumn;
use super::money::Beside;
use super::number;
use super::recognise::Candidate;
use super::sift::value;
use super::table::RawTable;
use super::words::fold;
use crate::model::{Column, ColumnData, Field, NameId, Names, Table};

/// Rows looked at to tell whether one column or the other is filled.
const MOST_ROWS: usize = 20_000;

/// The columns, with the currency of each, that together are one amount.
pub struct Parted {
    field: Field,
    header: String,
    parts: Vec<(usize, &'static str)>,
}

/// A header without the currency in it.
fn bare(header: &str) -> String {
    let words = header.split(|c: char| c.is_whitespace() || "()[]（）,/-_".contains(c));
    let kept: Vec<&str> = words
        .filter(|word| !word.is_empty() && number::currency_of(word).is_none())
        .collect();
    kept.join(" ")
}

/// Finds them: headers that differ by their currency alone, and hardly a row with two amounts other than nought. Their
/// columns then mean nothing by themselves.
pub fn find(
    raw: &RawTable,
    candidates: &[Candidate],
    fields: &mut [Option<Field>],
    kept: &[u32],
) -> Option<Parted> {
    if fields.contains(&Some(Field::Currency)) {
        return None;
    }
    let stated = |at: usize| number::currency_within(&candidates[at].header);
    let main = (0..fields.len()).find(|&at| {
        fields[at].is_some_and(|field| field.is_money() && field != Field::UnitPrice)
            && stated(at).is_some()
    })?;
    let field = fields[main]?;
    let header = bare(&raw.headers[main]);
    let same = |at: &usize| {
        let given = candidates[*at].is_given();
        !given && !header.is_empty() && fold(&bare(&raw.headers[*at])) == fold(&header)
    };
    let mut parts: Vec<(usize, &'static str)> = Vec::new();
    for at in (0..fields.len()).filter(same) {
        if let Some(code) = stated(at)
            && parts.iter().all(|(_, known)| *known != code)
        {
            parts.push((at, code));
        }
    }
    if parts.len() < 2 {
        return None;
    }
    let step = (kept.len() / MOST_ROWS).max(1);
    let filled = |row: usize, column: &RawColumn| value(column, row).is_some_and(|v| v != 0.0);
    let (mut one, mut several) = (0usize, 0usize);
    let mut used = vec![false; parts.len()];
    for &row in kept.iter().step_by(step) {
        let mut here = 0;
        for ((at, _), used) in parts.iter().zip(&mut used) {
            if filled(row as usize, &raw.columns[*at]) {
                here += 1;
                *used = true;
            }
        }
        one += usize::from(here == 1);
        several += usize::from(here > 1);
    }
    if several * 50 > one || used.iter().filter(|used| **used).count() < 2 {
        return None;
    }
    for &(at, _) in &parts {
        fields[at] = None;
    }
    Some(Parted {
        field,
        header,
        parts,
    })
}

impl Parted {
    /// Adds the column of the amounts; the currency of each row comes back.
    pub fn settle(&self, table: &mut Table) -> (Beside, Finding) {
        let mut names = Names::new();
        let rows = table.rows;
        let mut amounts = vec![f64::NAN; rows];
        let mut ids = vec![NameId::NONE; rows];
        for &(at, code) in &self.parts {
            let id = names.intern(code);
            let Some(values) = table.columns.get(at).and_then(Column::numbers) else {
                continue;
            };
            for ((amount, own), &value) in amounts.iter_mut().zip(&mut ids).zip(values) {
                let open = amount.is_nan() || *amount == 0.0;
                if open && !value.is_nan() && (value != 0.0 || amount.is_nan()) {
                    (*amount, *own) = (value, id);
                }
            }
        }
        let parts = self.parts.iter();
        let from: Vec<&str> = parts
            .filter_map(|(at, _)| Some(table.columns.get(*at)?.header.as_str()))
            .collect();
        let finding = Finding::new(Severity::Warning, "currency-columns")
            .within(&self.header)
            .holding(from.join(", "))
            .times(rows);
        table.columns.push(Column {
            header: self.header.clone(),
            field: Some(self.field),
            data: ColumnData::Number(amounts),
            invalid: 0,
        });
        (Beside::new(self.header.clone(), names, ids), finding)
    }
}
