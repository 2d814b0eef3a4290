//! Which lines and rows count: filters, period, as-of date.

use crate::model::{Column, Day, Filter, Kind, Table};

use super::accounts::{Accounts, NOBODY, key_column, through_sheet};

/// Narrows the lines and rows of `accounts` to those its question asks for.
///
/// A filter on a column of the ledger narrows the lines; one on a column of an evaluation sheet narrows its rows and the
/// lines that belong to them. A filter on a column that nothing has changes nothing.
pub(super) fn apply(accounts: &mut Accounts<'_>) {
    let question = accounts.context.question;
    for filter in &question.filters {
        narrow_lines(accounts, filter);
        if let Some(rows) = &mut accounts.rows
            && rows.table.column_named(&filter.column).is_some()
        {
            let keep = rows.keep.get_or_insert_with(|| vec![true; rows.table.rows]);
            filter.narrow(rows.table, keep);
        }
    }
    narrow_by_day(accounts);
}

fn narrow_lines(accounts: &mut Accounts<'_>, filter: &Filter) {
    let dataset = accounts.context.dataset;
    let Some(lines) = &mut accounts.lines else {
        return;
    };
    let table: &Table = lines.table;
    if table.column_named(&filter.column).is_some() {
        let keep = lines.keep.get_or_insert_with(|| vec![true; table.rows]);
        filter.narrow(table, keep);
        return;
    }
    for kind in [Kind::Customers, Kind::Suppliers, Kind::Products] {
        let Some(sheet) = dataset.table(kind) else {
            continue;
        };
        if sheet.column_named(&filter.column).is_none() {
            continue;
        }
        let Some((names, ids)) = key_column(table, kind).and_then(Column::texts) else {
            continue;
        };
        let mut rows = vec![true; sheet.rows];
        filter.narrow(sheet, &mut rows);
        let Some(row_of) = through_sheet(names, sheet, kind) else {
            continue;
        };
        let hit: Vec<bool> = row_of
            .iter()
            .map(|&row| row != NOBODY && rows[row as usize])
            .collect();
        let keep = lines.keep.get_or_insert_with(|| vec![true; table.rows]);
        for (flag, id) in keep.iter_mut().zip(ids) {
            *flag &= hit.get(id.index()).copied().unwrap_or(false);
        }
        return;
    }
}

/// Lines outside the period, after a given as-of date, and, where either is set, without a date.
fn narrow_by_day(accounts: &mut Accounts<'_>) {
    let question = accounts.context.question;
    if question.period.is_none() && question.as_of.is_none() {
        return;
    }
    let Some(lines) = &mut accounts.lines else {
        return;
    };
    let Some(days) = lines.days else {
        return;
    };
    let (start, end) = question
        .period
        .unwrap_or((Day(i32::MIN + 1), Day(i32::MAX)));
    let end = question.as_of.map_or(end, |day| day.min(end));
    let keep = lines.keep.get_or_insert_with(|| vec![true; days.len()]);
    for (flag, &day) in keep.iter_mut().zip(days) {
        *flag &= day.is_some() && day >= start && day <= end;
    }
}
