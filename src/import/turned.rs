//! Tables that lie on their side: a field a row, a record a column.

use super::aside::Aside;
use super::finding::Finding;
use super::grid::Cell;
use super::held::{Held, HeldSheet};
use super::layout::{Head, HeadCell, HeadRow, Look};
use super::period;
use super::source::Sink;
use super::words::{self, Meaning};
use crate::model::Field;

/// Fields and records of a table on its side, at most.
const MOST_FIELDS: usize = 200;
const MOST_CELLS: usize = 200_000;

/// Whether the first rows of a sheet are all of it, and a table on its side: its first column holds headers of which one
/// names who a record is about, its first row does not, and every row holds one sort of thing.
pub fn is_turned(head: &Head) -> bool {
    let rows: Vec<&HeadRow> = head.rows.iter().filter(|row| row.cells.len() > 1).collect();
    let (Some(first), true) = (rows.first(), head.whole) else {
        return false;
    };
    if rows.len() < 2 || rows.len() > MOST_FIELDS || first.cells.len() < 3 {
        return false;
    }
    let Some(edge) = first.cells.first().map(|cell| cell.column) else {
        return false;
    };
    let labels: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.at(edge))
        .filter(|cell| cell.look == Look::Text)
        .map(|cell| cell.text.as_str())
        .collect();
    let known = labels
        .iter()
        .filter(|label| words::is_known_header(label))
        .count();
    let across = first.cells[1..].iter();
    let above = across
        .filter(|cell| words::is_known_header(&cell.text))
        .count();
    // Names of records may stand beside a word for the fields below it; months beside it make a report.
    let is_period = |cell: &HeadCell| period::split(&cell.text).is_some();
    let corner = first.at(edge).is_some_and(|cell| is_corner(&cell.text))
        && !first.cells[1..].iter().any(is_period);
    let named = rows.iter().any(|row| names_records(row, edge, false))
        || corner && names_records(first, edge, true);
    let looks: Vec<Option<Look>> = rows.iter().map(|row| look_of(row, edge)).collect();
    let has = |look: Look| looks.contains(&Some(look));
    labels.len() == rows.len()
        && known * 10 >= rows.len() * 6
        && (known >= 3 || known == rows.len())
        && above * 5 <= first.cells.len()
        && named
        && looks.iter().filter(|look| look.is_some()).count() * 10 >= rows.len() * 9
        && has(Look::Figure)
        && has(Look::Text)
}

/// Words for the fields of a table on its side, in the corner above them.
const CORNERS: &[&str] = &[
    "indicator",
    "indicators",
    "metric",
    "metrics",
    "measure",
    "criterion",
    "criteria",
    "item",
    "attribute",
    "field",
    "kenmerk",
    "kenmerken",
    "criterium",
    "indicatore",
    "indicatori",
    "criterio",
    "criteri",
    "parametro",
    "voce",
    "criteriu",
    "criterii",
    "parametru",
    "caracteristica",
    "指标",
    "项目",
    "标准",
    "属性",
    "показатель",
    "показатели",
    "критерий",
    "критерии",
    "параметр",
    "признак",
];

fn is_corner(text: &str) -> bool {
    CORNERS.contains(&words::fold(text).as_str())
}

/// Whether a row holds the different names of who or what its records are about.
fn names_records(row: &HeadRow, edge: u32, is_told: bool) -> bool {
    let label = row.at(edge).map_or("", |cell| &cell.text);
    let names = matches!(
        words::meaning_of(label),
        Some((
            Meaning::Name
                | Meaning::Field(
                    Field::Customer | Field::Supplier | Field::Product | Field::Category
                ),
            _
        ))
    );
    let mut texts: Vec<&str> = row.cells[1..]
        .iter()
        .map(|cell| cell.text.as_str())
        .collect();
    let all = texts.len();
    texts.sort_unstable();
    texts.dedup();
    (names || is_told)
        && texts.len() == all
        && row.cells[1..].iter().all(|cell| cell.look == Look::Text)
}

/// What the cells of a row look like, where nearly all look alike.
fn look_of(row: &HeadRow, edge: u32) -> Option<Look> {
    let cells: Vec<Look> = row
        .cells
        .iter()
        .filter(|cell| cell.column != edge && cell.look != Look::Other)
        .map(|cell| cell.look)
        .collect();
    let first = *cells.first()?;
    let alike = cells.iter().filter(|look| **look == first).count();
    (alike * 10 >= cells.len() * 9).then_some(first)
}

/// Keeps the cells of a sheet and sends them on with rows and columns exchanged.
#[derive(Default)]
pub struct Turner {
    sheet: HeldSheet,
    cells: usize,
}

impl Turner {
    /// Sends what it kept.
    pub fn send(mut self, sink: &mut dyn Sink) {
        self.sheet.sort();
        self.sheet.visit(sink);
    }
}

impl Sink for Turner {
    fn cell(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool {
        let held = match cell {
            Cell::Blank => return true,
            Cell::Text(text) => Held::Text(text.to_owned()),
            Cell::Number(value) => Held::Number(value),
            Cell::Percent(value) => Held::Percent(value),
            Cell::Money(value, currency) => Held::Money(value, currency),
            Cell::Date(day) => Held::Date(day),
            Cell::Bool(value) => Held::Bool(value),
            Cell::Error(text) => Held::Error(text),
        };
        self.cells += 1;
        self.sheet.put(column, row, held);
        self.cells < MOST_CELLS
    }

    fn note(&mut self, _finding: Finding) {}

    fn aside(&mut self, aside: Aside) {
        let turned = match aside {
            Aside::HiddenRows(first, last) => Aside::HiddenColumns(first, last),
            Aside::HiddenColumns(first, last) => Aside::HiddenRows(first, last),
            Aside::Unvalued(row, column) => Aside::Unvalued(column, row),
            // What reached over rows reaches over columns.
            Aside::Merged(..) => return,
            Aside::OldEpoch => aside,
        };
        self.sheet.asides.push(turned);
    }
}
