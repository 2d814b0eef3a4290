//! Lines that come twice: an export of the year so far beside that of the months before.

use rustc_hash::FxHashMap;

use super::changes;
use super::words::fold;
use crate::model::{Column, Field, Kind, Table};

/// So many lines of both tables are compared, all of them where there are no more. Which ones their contents decide, so that
/// a line is compared with its like or not at all.
const COMPARED: usize = 1 << 19;
/// Fewer lines may be alike by chance.
const FEW: usize = 5;

/// How many lines of `other` stand in `table` too, every cell alike, by the source they stand in; none where that is less than
/// half of the smaller table, or where nothing tells one line from another day's. Of very many lines it is an estimate.
pub fn count(table: &Table, other: &Table) -> Vec<(usize, usize)> {
    let dated = |own: &Table| own.kind == Kind::Ledger && own.column(Field::Date).is_some();
    if !(dated(table) && dated(other)) {
        return Vec::new();
    }
    let twin = |column| Some((named_alike(column, table)?, column));
    let (known, columns): (Vec<_>, Vec<_>) = other.columns.iter().filter_map(twin).unzip();
    let lines = table.rows + other.rows;
    let part = lines.div_ceil(COMPARED).next_power_of_two();
    let chosen = |line: &u64| (line >> 40) as usize & (part - 1) == 0;
    // How often a line stands there, and where it does so first.
    let mut left: FxHashMap<u64, (u32, u32)> = FxHashMap::default();
    let before = changes::rows(&known, table.rows).into_iter().zip(0..);
    for (line, row) in before.filter(|(line, _)| chosen(line)) {
        left.entry(line).or_insert((0, row)).0 += 1;
    }
    let after = changes::rows(&columns, other.rows).into_iter();
    let mut again: Vec<(usize, usize)> = Vec::new();
    for line in after.filter(chosen) {
        let Some((left, row)) = left.get_mut(&line).filter(|(left, _)| *left > 0) else {
            continue;
        };
        *left -= 1;
        let source = table.source_of(*row as usize);
        match again.iter_mut().find(|(known, _)| *known == source) {
            Some((_, count)) => *count += 1,
            None => again.push((source, 1)),
        }
    }
    for (_, count) in &mut again {
        *count = (*count * part).min(other.rows);
    }
    let all = again.iter().map(|(_, count)| count).sum::<usize>();
    if all < FEW || all * 2 < table.rows.min(other.rows) {
        return Vec::new();
    }
    again.sort_by_key(|(source, _)| *source);
    again
}

fn named_alike<'a>(column: &Column, table: &'a Table) -> Option<&'a Column> {
    let wanted = fold(&column.header);
    let mut columns = table.columns.iter();
    columns.find(|known| fold(&known.header) == wanted)
}
