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

/// How many lines of `other` stand in `table` too, every cell alike; 0 where that is less than half of the smaller table, or
/// where nothing tells one line from another day's. Of very many lines it is an estimate.
pub fn count(table: &Table, other: &Table) -> usize {
    let dated = |own: &Table| own.kind == Kind::Ledger && own.column(Field::Date).is_some();
    if !(dated(table) && dated(other)) {
        return 0;
    }
    let twin = |column| Some((named_alike(column, table)?, column));
    let (known, columns): (Vec<_>, Vec<_>) = other.columns.iter().filter_map(twin).unzip();
    let lines = table.rows + other.rows;
    let part = lines.div_ceil(COMPARED).next_power_of_two();
    let chosen = |line: &u64| (line >> 40) as usize & (part - 1) == 0;
    let mut left: FxHashMap<u64, u32> = FxHashMap::default();
    let before = changes::rows(&known, table.rows).into_iter();
    before
        .filter(chosen)
        .for_each(|line| *left.entry(line).or_default() += 1);
    let after = changes::rows(&columns, other.rows).into_iter();
    let again = after
        .filter(chosen)
        .filter(|line| match left.get_mut(line) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        });
    let again = (again.count() * part).min(other.rows);
    let many = again >= FEW && again * 2 >= table.rows.min(other.rows);
    if many { again } else { 0 }
}

fn named_alike<'a>(column: &Column, table: &'a Table) -> Option<&'a Column> {
    let wanted = fold(&column.header);
    let mut columns = table.columns.iter();
    columns.find(|known| fold(&known.header) == wanted)
}
