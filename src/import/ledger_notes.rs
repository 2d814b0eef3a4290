//! What a controller wants to know of a ledger before it is used: credit notes, and lines that name nobody.

use super::Severity;
use super::finding::{Finding, Findings};
use super::runs::RowRuns;
use crate::model::{Field, Kind, Table};

/// Notes credit notes (amounts below zero, which stay and net against their customer) and lines without a customer or
/// supplier, each with its first row and their number.
pub fn note(table: &Table, findings: &mut Findings) {
    if table.kind != Kind::Ledger {
        return;
    }
    if let Some(column) = table.column(Field::Amount)
        && let Some(amounts) = column.numbers()
    {
        let rows = amounts
            .iter()
            .enumerate()
            .filter(|(_, amount)| **amount < 0.0);
        add(
            table,
            "credit-notes",
            &column.header,
            rows.map(|(row, _)| row),
            findings,
        );
    }
    let party = table
        .column(Field::Customer)
        .or_else(|| table.column(Field::Supplier));
    if let Some(column) = party
        && let Some((_, ids)) = column.texts()
    {
        let rows = ids.iter().enumerate().filter(|(_, id)| !id.is_some());
        add(
            table,
            "lines-without-name",
            &column.header,
            rows.map(|(row, _)| row),
            findings,
        );
    }
}

fn add(
    table: &Table,
    code: &'static str,
    header: &str,
    rows: impl Iterator<Item = usize>,
    findings: &mut Findings,
) {
    let mut rows = rows.peekable();
    let Some(&first) = rows.peek() else { return };
    let finding = Finding::new(Severity::Note, code)
        .within(header)
        .at(table.sheet_row(first));
    let (mut all, mut count) = (RowRuns::default(), 0);
    for row in rows {
        all.push(table.sheet_row(row));
        count += 1;
    }
    findings.add(finding.over(all).times(count));
}
