//! Several tables on one sheet: one below the other, or side by side.

use rustc_hash::FxHashSet;

use super::layout::{Head, HeadRow, Layout, Look, is_year};
use super::offer::TablePlace;
use super::words::{self, Meaning, fold};
use crate::model::Field;

/// A part of a sheet with a table of its own.
struct Part {
    head: Head,
    /// First row that is another table's, from 0.
    end: Option<u32>,
}

/// A title over each of several tables is taken for a group of its columns: what stands below it counts.
fn own_part(header: &str) -> &str {
    header.rsplit(" · ").next().unwrap_or(header)
}

/// Tables told of one sheet.
const MOST_TABLES: usize = 12;

impl Head {
    /// The tables of the sheet, from the top and then from the left; one or none where it holds no more.
    pub fn tables(&self) -> Vec<Layout> {
        let mut layouts = Vec::new();
        for part in self.parts_below() {
            for mut layout in part.head.beside() {
                layout.end = part.end;
                layouts.push(layout);
            }
        }
        layouts.truncate(MOST_TABLES);
        if layouts.len() < 2 {
            return self.layout().into_iter().collect();
        }
        layouts
    }

    /// What is known of a table for somebody who has to choose.
    pub fn place_of(&self, layout: &Layout) -> TablePlace {
        let own = |row: &&HeadRow| {
            row.row >= layout.first_data
                && layout.end.is_none_or(|end| row.row < end)
                && layout
                    .columns
                    .iter()
                    .any(|(column, _)| row.at(*column).is_some())
        };
        let first = layout.columns.first().map_or(0, |(column, _)| column + 1);
        let last = layout.columns.last().map_or(0, |(column, _)| column + 1);
        TablePlace {
            header_row: layout.header.map(|(top, _)| top + 1),
            columns: (first, last),
            headers: layout
                .columns
                .iter()
                .map(|(_, header)| header.clone())
                .collect(),
            rows: self.rows.iter().filter(own).count(),
            is_far: false,
        }
    }

    /// The sheet cut where a new header begins after a gap.
    fn parts_below(&self) -> Vec<Part> {
        let mut starts = vec![0];
        let mut at = 1;
        while at < self.rows.len() {
            if let Some(header) = self.new_header(at, starts.last().copied().unwrap_or(0)) {
                // What stands above the first table is its title, not a table.
                let table_above = self
                    .part(starts.last().copied().unwrap_or(0), at)
                    .is_table();
                if table_above {
                    starts.push(at);
                } else if let Some(last) = starts.last_mut() {
                    *last = if *last == 0 { 0 } else { at };
                }
                at = header;
            }
            at += 1;
        }
        let ends = starts[1..].iter().copied().chain([self.rows.len()]);
        starts
            .iter()
            .zip(ends)
            .map(|(&start, end)| Part {
                head: self.part(start, end),
                end: self.rows.get(end).map(|row| row.row),
            })
            .filter(|part| part.head.is_table())
            .collect()
    }

    fn part(&self, start: usize, end: usize) -> Self {
        let mut part = Self::new();
        part.rows = self.rows[start..end].to_vec();
        part
    }

    fn is_table(&self) -> bool {
        self.layout().is_some_and(|layout| {
            let rows = self.rows.iter().filter(|row| row.row >= layout.first_data);
            let known = layout
                .columns
                .iter()
                .filter(|(_, header)| words::is_known_header(own_part(header)));
            // `Company: Acme   Period: 2024` is a block of titles.
            let labels = layout.columns.iter();
            let labels = labels.filter(|(_, header)| header.trim_end().ends_with([':', '：']));
            layout.header.is_some()
                && labels.count() * 3 <= layout.columns.len()
                && layout.columns.len() >= 2
                && rows.count() >= 2
                && known.count() >= 1
        })
    }

    /// Whether a row, or the one below it under its title, is the header of another table than the one that began at
    /// `start`: the row of that header.
    fn new_header(&self, at: usize, start: usize) -> Option<usize> {
        let gap = self.rows[at].row > self.rows[at - 1].row + 1;
        if !gap {
            return None;
        }
        let titled = self.rows[at].cells.len() == 1;
        let header = if titled { at + 1 } else { at };
        let row = self.rows.get(header)?;
        let next = self.rows.get(header + 1)?;
        let labels = row
            .cells
            .iter()
            .all(|cell| cell.look == Look::Text || is_year(&cell.text));
        if row.cells.len() < 2 || !labels || next.row != row.row + 1 {
            return None;
        }
        if row.cells.iter().any(|cell| words::is_remark(&cell.text)) {
            return None;
        }
        let again = self.rows[start..at].iter().any(|above| {
            let same = row
                .cells
                .iter()
                .filter(|cell| above.cells.iter().any(|other| other.text == cell.text));
            same.count() * 10 >= row.cells.len() * 6
                && above.cells.iter().all(|cell| cell.look == Look::Text)
        });
        let known = row
            .cells
            .iter()
            .filter(|cell| words::is_known_header(&cell.text))
            .count();
        let contrasts = row.cells.iter().any(|cell| {
            let mut below = Vec::new();
            let mut last = row.row;
            for row in self.rows[header + 1..].iter().take(20) {
                if row.row > last + 1 {
                    break;
                }
                last = row.row;
                below.extend(row.at(cell.column).map(|cell| cell.look));
            }
            let figures = below
                .iter()
                .filter(|look| matches!(look, Look::Figure | Look::Date));
            !below.is_empty() && figures.count() * 10 >= below.len() * 8
        });
        (!again && contrasts && known * 2 >= row.cells.len()).then_some(header)
    }

    /// Whether a row says of the figures under a header what they are, in few words that come again: actual, actual,
    /// forecast, forecast.
    pub(super) fn tells_apart(&self, at: usize, above: &HeadRow) -> bool {
        let row = &self.rows[at];
        let body = || self.rows[at + 1..].iter().take(20);
        let over_figures = row.cells.iter().all(|cell| {
            let below = body().filter_map(|row| row.at(cell.column));
            let (mut all, mut figures) = (0, 0);
            for cell in below {
                all += 1;
                figures += usize::from(cell.look == Look::Figure);
            }
            all > 0 && figures * 10 >= all * 8 && above.at(cell.column).is_some()
        });
        let different: FxHashSet<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        let names_nobody = above
            .cells
            .first()
            .is_some_and(|first| row.at(first.column).is_none());
        names_nobody
            && row.cells.len() >= 3
            && (2..=row.cells.len() / 2).contains(&different.len())
            && row.cells.iter().all(|cell| cell.look == Look::Text)
            && over_figures
    }

    /// The tables that stand side by side.
    fn beside(&self) -> Vec<Layout> {
        let Some(layout) = self.layout() else {
            return Vec::new();
        };
        if layout.header.is_none() {
            return vec![layout];
        }
        let mut blocks: Vec<Vec<(u32, &str)>> = Vec::new();
        for (column, header) in &layout.columns {
            let last = blocks.last().and_then(|block| block.last());
            match (last, blocks.len()) {
                (Some((before, _)), count) if *column == before + 1 => {
                    blocks[count - 1].push((*column, header));
                }
                _ => blocks.push(vec![(*column, header)]),
            }
        }
        let mut starts = vec![0u32];
        let mut current: Vec<(u32, &str)> = Vec::new();
        for block in blocks {
            if !current.is_empty() && self.are_apart(&layout, &current, &block) {
                starts.push(block[0].0);
                current.clear();
            }
            current.extend(block);
        }
        if starts.len() == 1 {
            return vec![layout];
        }
        let ends = starts[1..].iter().copied().chain([u32::MAX]);
        starts
            .iter()
            .zip(ends)
            .filter_map(|(&start, end)| self.columns(start, end).layout())
            .filter(|layout| layout.columns.len() >= 2)
            .collect()
    }

    fn columns(&self, start: u32, end: u32) -> Self {
        let mut part = Self::new();
        for row in &self.rows {
            let own = row
                .cells
                .iter()
                .filter(|cell| (start..end).contains(&cell.column));
            let cells: Vec<_> = own.cloned().collect();
            if !cells.is_empty() {
                part.rows.push(HeadRow {
                    row: row.row,
                    cells,
                });
            }
        }
        part
    }

    /// Whether columns beyond a blank one are a table of their own: they name somebody again, and run on another way.
    fn are_apart(&self, layout: &Layout, left: &[(u32, &str)], right: &[(u32, &str)]) -> bool {
        if right.len() < 2 || left.len() < 2 {
            return false;
        }
        let rows = |columns: &[(u32, &str)]| {
            let own = self.rows.iter().filter(|row| {
                row.row >= layout.first_data
                    && columns.iter().any(|(column, _)| row.at(*column).is_some())
            });
            own.count()
        };
        let base = |header: &str| {
            let own = own_part(header);
            fold(own.split(" (").next().unwrap_or(own))
        };
        let (own, first) = (rows(left), right[0].1);
        let again = left.iter().any(|(_, header)| base(header) == base(first));
        let role = |header: &str| match words::meaning_of(own_part(header)) {
            Some((Meaning::Field(field), _)) => Some(field),
            _ => None,
        };
        let who = |field: Option<Field>| {
            matches!(
                field,
                Some(
                    Field::Customer
                        | Field::Supplier
                        | Field::Product
                        | Field::Region
                        | Field::Country
                        | Field::Category
                        | Field::Segment
                )
            )
        };
        let differs = rows(right).abs_diff(own) >= 2;
        let other_kind = left
            .iter()
            .any(|(_, header)| role(header) == Some(Field::Customer))
            && role(first) == Some(Field::Supplier);
        let has_figures = right.iter().skip(1).any(|(column, _)| {
            let below = self
                .rows
                .iter()
                .filter(|row| row.row >= layout.first_data)
                .filter_map(|row| row.at(*column));
            let (mut all, mut figures) = (0, 0);
            for cell in below {
                all += 1;
                figures += usize::from(cell.look == Look::Figure);
            }
            all > 0 && figures * 10 >= all * 6
        });
        has_figures && (again || other_kind || differs && who(role(first)))
    }
}
