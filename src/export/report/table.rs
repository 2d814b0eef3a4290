//! Tables: columns as wide as they need, cells that break, a head that is repeated on every page.

use std::rc::Rc;

use super::super::pdf::{Piece, Role};
use super::draft::{Draft, wrapped};
use super::strip::{Head, Hold, Strip, Type, WIDTH, ornament, piece, rule, text, texts};
use crate::chart::text::Typeface;
use crate::chart::{Align, Point, Shape};

/// Between columns, in points.
const GUTTER: f32 = 12.0;
/// Beside that between two tables side by side, in points.
const ABREAST: f32 = 18.0;
/// Above and below the words of a row, in points.
const PAD: f32 = 3.0;
/// Lines of a cell, at most.
const CELL_LINES: usize = 6;
/// A column of words is never narrower.
const LEAST: f32 = 46.0;

/// A table.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// What each column is.
    pub columns: Vec<Column>,
    /// As many cells as columns each.
    pub rows: Vec<Vec<String>>,
    /// The columns are two tables of equal width side by side.
    pub abreast: bool,
}

/// A column of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    /// What is in it; no table head where every column says nothing.
    pub head: String,
    /// Figures stand at the right and are never broken.
    pub is_figure: bool,
}

impl Column {
    /// A column of words.
    pub fn words(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            is_figure: false,
        }
    }

    /// A column of figures.
    pub fn figures(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            is_figure: true,
        }
    }
}

impl Table {
    /// Height of its head, in points.
    pub fn head_height(&self) -> f32 {
        let kind = Type::SMALL_STRONG;
        let lines = (self.columns.iter().zip(Grid::of(self).spans))
            .map(|(column, (_, width))| wrapped(&column.head, kind, width).len())
            .max();
        kind.leading * lines.unwrap_or(1).min(CELL_LINES) as f32 + 2.0 * PAD
    }
}

impl Draft<'_> {
    /// A table; nothing where it has no rows.
    pub fn table(&mut self, table: &Table) {
        if table.rows.is_empty() {
            return;
        }
        let grid = Grid::of(table);
        let element = self.add(Role::Table);
        let heads: Vec<&str> = table.columns.iter().map(|column| &*column.head).collect();
        let mut head = None;
        if heads.iter().any(|head| !head.is_empty()) {
            let within = self.structure.add(Role::TableHead, Some(element));
            let row = self.structure.add(Role::Row, Some(within));
            let (height, cells) = grid.row(&heads, Type::SMALL_STRONG, self.palette.text_soft);
            let line = rule(0.0, WIDTH, height, 0.8, self.palette.text_faint);
            let mut pieces = vec![ornament(vec![line.clone()])];
            let mut again = vec![line];
            for shapes in cells {
                again.extend(shapes.iter().cloned());
                let cell = self.structure.add(Role::ColumnHead, Some(row));
                pieces.push(piece(cell, shapes));
            }
            self.strips.push(Strip {
                gap: 6.0,
                height,
                pieces,
                holds_next: Hold::Firmly,
                ..Strip::default()
            });
            head = Some(Rc::new(Head {
                height,
                shapes: again,
            }));
        }
        let body = self.structure.add(Role::TableBody, Some(element));
        let count = table.rows.len();
        for (at, cells) in table.rows.iter().enumerate() {
            let row = self.structure.add(Role::Row, Some(body));
            let words: Vec<&str> = cells.iter().map(String::as_str).collect();
            let (height, cells) = grid.row(&words, Type::SMALL, self.palette.text);
            let line = rule(0.0, WIDTH, height, 0.5, self.palette.hairline);
            let mut pieces: Vec<Piece> = vec![ornament(vec![line])];
            for (column, shapes) in cells.into_iter().enumerate() {
                let role = if column == 0 {
                    Role::RowHead
                } else {
                    Role::Cell
                };
                let cell = self.structure.add(role, Some(row));
                pieces.push(piece(cell, shapes));
            }
            self.strips.push(Strip {
                gap: if at == 0 && head.is_none() { 6.0 } else { 0.0 },
                height,
                pieces,
                // Two rows at least below the head, and at the top of the next page.
                holds_next: Hold::firmly_if(at + 1 < count && (at == 0 || at + 2 == count)),
                head: head.clone(),
                ..Strip::default()
            });
        }
    }
}

/// Where the columns stand.
struct Grid {
    /// Left edge and width of each.
    spans: Vec<(f32, f32)>,
    figures: Vec<bool>,
}

impl Grid {
    fn of(table: &Table) -> Self {
        let room = WIDTH - GUTTER * (table.columns.len().saturating_sub(1)) as f32;
        let needs: Vec<(f32, f32)> = (0..table.columns.len()).map(|at| need(table, at)).collect();
        let half = needs.len() / 2;
        let (widths, middle) = if table.abreast {
            let room = (room - ABREAST) / 2.0;
            let (left, right) = needs.split_at(half);
            ([shared(left, room), shared(right, room)].concat(), ABREAST)
        } else {
            (shared(&needs, room), 0.0)
        };
        let mut left = 0.0;
        let mut spans = Vec::new();
        for (at, width) in widths.into_iter().enumerate() {
            left += if at == half { middle } else { 0.0 };
            spans.push((left, width));
            left += width + GUTTER;
        }
        Self {
            spans,
            figures: table
                .columns
                .iter()
                .map(|column| column.is_figure)
                .collect(),
        }
    }

    /// The cells of a row, and its height.
    fn row(
        &self,
        cells: &[&str],
        kind: Type,
        color: crate::chart::Color,
    ) -> (f32, Vec<Vec<Shape>>) {
        let mut most = 1;
        let mut drawn = Vec::new();
        for (at, (left, width)) in self.spans.iter().enumerate() {
            let words = cells.get(at).copied().unwrap_or_default();
            let mut lines = wrapped(words, kind, *width);
            if lines.len() > CELL_LINES {
                let rest = lines.split_off(CELL_LINES - 1).concat();
                let typeface = Typeface::shared();
                lines.push(
                    typeface
                        .ellipsize(&rest, kind.size, kind.weight, *width)
                        .into_owned(),
                );
            }
            most = most.max(lines.len());
            let is_figure = self.figures.get(at).copied().unwrap_or_default();
            let (x, align) = if is_figure {
                (left + width, Align::End)
            } else {
                (*left, Align::Start)
            };
            let shapes = lines.iter().enumerate().flat_map(|(row, line)| {
                let y = PAD + kind.leading * row as f32 + kind.base();
                let at = Point { x, y };
                match align {
                    Align::Start => texts(at, line, kind, color),
                    _ => vec![text(at, align, line.trim_end(), kind, color)],
                }
            });
            drawn.push(shapes.collect());
        }
        (kind.leading * most as f32 + 2.0 * PAD, drawn)
    }
}

/// The least width of a column and the width at which nothing in it breaks.
fn need(table: &Table, at: usize) -> (f32, f32) {
    let Some(column) = table.columns.get(at) else {
        return (0.0, 0.0);
    };
    let width =
        |text: &str, kind: Type| Typeface::shared().measure(text, kind.size, kind.weight) + 0.5;
    let cells = || table.rows.iter().filter_map(|row| row.get(at));
    let head_word = column
        .head
        .split(' ')
        .map(|word| width(word, Type::SMALL_STRONG))
        .fold(0.0, f32::max);
    let widest = cells()
        .map(|cell| width(cell, Type::SMALL))
        .fold(0.0, f32::max);
    if column.is_figure {
        let least = widest.max(head_word.min(64.0));
        return (
            least,
            least.max(width(&column.head, Type::SMALL_STRONG).min(64.0)),
        );
    }
    let word = cells()
        .flat_map(|cell| cell.split(' '))
        .map(|word| width(word, Type::SMALL))
        .fold(head_word, f32::max);
    let whole = widest.max(width(&column.head, Type::SMALL_STRONG));
    (word.clamp(LEAST.min(whole), 110.0), whole)
}

/// The widths of columns that fill the room: each at least what it needs; what is left over goes to those that would break,
/// and where none would, to the first.
fn shared(needs: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = needs.iter().map(|need| need.0).sum();
    let wanted: f32 = needs.iter().map(|need| (need.1 - need.0).max(0.0)).sum();
    let spare = room - least;
    if spare < 0.0 {
        // More columns than a page holds: all give way alike.
        return needs.iter().map(|need| need.0 * room / least).collect();
    }
    let part = if wanted > 0.0 {
        (spare / wanted).min(1.0)
    } else {
        0.0
    };
    let mut widths: Vec<f32> = needs
        .iter()
        .map(|need| need.0 + (need.1 - need.0).max(0.0) * part)
        .collect();
    let left: f32 = room - widths.iter().sum::<f32>();
    if let Some(first) = widths.first_mut() {
        *first += left.max(0.0);
    }
    widths
}
