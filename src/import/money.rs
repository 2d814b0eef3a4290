//! Currencies of a table: one for all of its amounts, or one a row.

use std::sync::Arc;

use super::convert::Rows;
use super::finding::{Finding, Findings, Severity};
use super::number;
use super::recognise::Candidate;
use super::runs::RowRuns;
use super::table::RawTable;
use super::typing::{Decision, Evidence};
use crate::model::{
    Column, ColumnData, ColumnType, CurrencyShare, Field, NameId, Names, Table, currencies_of,
};

/// Header of the column that is made where the amounts themselves carry their currencies.
const SIGN: &str = "¤";

/// The currency of each row, read beside the figures of a column.
pub struct Beside {
    /// The column it was read from.
    header: String,
    names: Names,
    ids: Vec<NameId>,
}

impl Beside {
    /// What was told by columns of their own.
    pub fn new(header: String, names: Names, ids: Vec<NameId>) -> Self {
        Self { header, names, ids }
    }
}

/// The currencies beside the figures of the first money column that has several; `None` where none has.
pub fn beside(
    raw: &RawTable,
    evidence: &[Evidence],
    decisions: &[Decision],
    (candidates, fields): (&[Candidate], &[Option<Field>]),
    rows: &Rows<'_>,
) -> Option<Beside> {
    if fields.contains(&Some(Field::Currency)) {
        return None;
    }
    let several = |at: &usize| {
        decisions[*at].kind == ColumnType::Number && evidence[*at].currencies.len() > 1
    };
    let money = |at: &usize| fields[*at].is_some_and(Field::is_money);
    let at = (0..raw.columns.len())
        .filter(several)
        .find(money)
        .or_else(|| (0..raw.columns.len()).find(several))?;
    let (column, evidence) = (&raw.columns[at], &evidence[at]);
    let own = number::currency_within(&candidates[at].header);
    let mut names = Names::new();
    let ids = rows.kept.iter().map(|&row| {
        let row = row as usize;
        let code = evidence.currency_at(column, row).or(own);
        code.filter(|_| column.is_filled(row))
            .map_or(NameId::NONE, |code| names.intern(code))
    });
    let ids: Vec<NameId> = ids.collect();
    (names.len() > 1).then(|| Beside {
        header: raw.headers[at].clone(),
        names,
        ids,
    })
}

/// Money columns that state another currency than the first one of the same row: they are kept apart from it as criteria of
/// the user's own, where their meaning was not given.
pub fn foreign_columns(
    raw: &RawTable,
    evidence: &[Evidence],
    candidates: &[Candidate],
    fields: &mut [Option<Field>],
) -> Vec<Finding> {
    let stated = |at: usize| {
        let of_cells = match evidence[at].currencies.as_slice() {
            [(code, _)] => Some(*code),
            _ => None,
        };
        of_cells.or_else(|| number::currency_within(&candidates[at].header))
    };
    let is_money = |field: Option<Field>| field.is_some_and(Field::is_money);
    let money: Vec<(usize, &'static str)> = (0..fields.len())
        .filter(|&at| is_money(fields[at]))
        .filter_map(|at| Some((at, stated(at)?)))
        .collect();
    let Some(&(main, code)) = money.first() else {
        return Vec::new();
    };
    let others = money
        .iter()
        .filter(|(at, own)| *own != code && !candidates[*at].is_given());
    others
        .map(|&(at, own)| {
            fields[at] = None;
            Finding::new(Severity::Warning, "other-currency")
                .within(&raw.headers[at])
                .holding(format!("{own} ≠ {code} ({})", raw.headers[main]))
        })
        .collect()
}

/// Gives a table its currency column, spells currencies as ISO codes, and tells where there are several. The currencies of
/// the rows come back, the one with most rows first.
pub fn settle(
    table: &mut Table,
    beside: Option<Beside>,
    stated: Option<&str>,
    findings: &mut Findings,
) -> Vec<CurrencyShare> {
    let mut told = None;
    if let Some(beside) = beside {
        told = Some(beside.header);
        table.columns.push(Column {
            header: SIGN.to_owned(),
            field: Some(Field::Currency),
            data: ColumnData::Text {
                names: Arc::new(beside.names),
                ids: beside.ids,
            },
            invalid: 0,
        });
    }
    let mut header = None;
    for column in &mut table.columns {
        if column.field == Some(Field::Currency) {
            spell(column);
            header = header.or_else(|| Some(column.header.clone()));
        }
    }
    let shares = currencies_of(table, stated);
    let named = |share: &&CurrencyShare| !share.currency.is_empty();
    if shares.iter().filter(named).count() > 1 {
        let list: Vec<String> = shares
            .iter()
            .map(|share| {
                let code = if share.currency.is_empty() {
                    SIGN
                } else {
                    &share.currency
                };
                format!("{code} {}", share.rows)
            })
            .collect();
        let main = shares.first();
        let foreign = foreign_rows(table, main.map_or("", |share| &share.currency));
        let mut finding = Finding::new(Severity::Error, "mixed-currencies")
            .within(&told.or(header).unwrap_or_default())
            .holding(list.join(", "))
            .times(table.rows - main.map_or(0, |share| share.rows))
            .over(foreign);
        finding.row = finding.rows.get(0);
        findings.add(finding);
    }
    shares
}

/// The rows in another currency than most.
fn foreign_rows(table: &Table, main: &str) -> RowRuns {
    let mut foreign = RowRuns::default();
    let Some((names, ids)) = table.column(Field::Currency).and_then(Column::texts) else {
        return foreign;
    };
    for (row, id) in ids.iter().enumerate() {
        if names.get(*id) != main {
            foreign.push(table.sheet_row(row));
        }
    }
    foreign
}

/// `€`, `Euro` and `eur` are one currency.
fn spell(column: &mut Column) {
    let ColumnData::Text { names, ids } = &mut column.data else {
        return;
    };
    let mut codes = Names::new();
    let mapped: Vec<NameId> = names
        .iter()
        .map(|(_, name)| match number::currency_of(name) {
            Some(code) => codes.intern(code),
            None => codes.intern(&crate::model::currency_code(name)),
        })
        .collect();
    for id in ids {
        *id = mapped.get(id.index()).copied().unwrap_or(NameId::NONE);
    }
    *names = Arc::new(codes);
}

/// A column that says the same currency in every row, for a table that joins others in another currency.
pub fn stamp(table: &mut Table, currency: Option<&str>) {
    if table.column(Field::Currency).is_some() {
        return;
    }
    let mut names = Names::new();
    let id = currency.map_or(NameId::NONE, |code| names.intern(code));
    table.columns.push(Column {
        header: SIGN.to_owned(),
        field: Some(Field::Currency),
        data: ColumnData::Text {
            names: Arc::new(names),
            ids: vec![id; table.rows],
        },
        invalid: 0,
    });
}
