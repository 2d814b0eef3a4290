//! The numbers of the rows that were taken, and of those that were not.

use rustc_hash::FxHashMap;

use crate::import::sift;
use crate::import::table::RawTable;
use crate::model::Table;

/// Rows that are no data, each with the code of the finding that says why.
pub(super) fn left_out(raw: &RawTable, sifted: &sift::Sift) -> Vec<(u32, &'static str)> {
    if sifted.kept.len() == raw.rows() {
        return Vec::new();
    }
    let told: FxHashMap<u32, &'static str> = sifted
        .findings
        .iter()
        .filter_map(|finding| Some((finding.row?, finding.code)))
        .collect();
    let second = sifted
        .findings
        .iter()
        .find(|finding| finding.code == "second-table")
        .and_then(|finding| finding.row);
    let mut kept = sifted.kept.iter().copied().peekable();
    let mut left_out = Vec::new();
    for (at, &row) in raw.sheet_rows.iter().enumerate() {
        if kept.next_if_eq(&(at as u32)).is_some() {
            continue;
        }
        let code = match told.get(&row) {
            Some(code) => code,
            None if sifted.hidden.hides_row(row) => "hidden-row",
            None if second.is_some_and(|first| row >= first) => "second-table",
            None if !sifted.fills.is_empty() || !sifted.levels.is_empty() => "groups-unfolded",
            None => "filler-row",
        };
        left_out.push((row, code));
    }
    left_out
}

/// Row numbers, spared where they simply count up.
pub(super) fn number_rows(table: &mut Table, kept: &[u32], sheet_rows: &[u32]) {
    let numbers = || {
        kept.iter()
            .filter_map(|&row| sheet_rows.get(row as usize).copied())
    };
    table.first_row = numbers().next().unwrap_or(1);
    let counted_up = (table.first_row..).zip(numbers());
    if counted_up
        .into_iter()
        .any(|(expected, row)| row != expected)
    {
        table.sheet_rows = numbers().collect();
    }
}
