//! Grids as tables of a slide: rows and columns with their names, cells in tints of the theme, their words in them.

use std::fmt::Write as _;

use super::drawing::Drawing;
use super::text_table::{border, cell_fill, graphic_frame};
use super::xml::{Ink, escaped};
use crate::chart::pen::text_width;
use crate::chart::{
    Align, GridCell, Mark, Palette, Panel, Point, Rect, Shape, TextStyle, TickFormat, Weight,
};
use crate::locale::Locale;

/// Rows and columns of a table, at most.
const MOST: usize = 60;
/// Height of the row of names below the grid, in points.
const NAMES: f32 = 24.0;
/// Of type, from the top of its line to the base line.
const ASCENT: f32 = 0.93;
/// Of type, from line to line.
const LINE: f32 = 1.2;

/// A panel's grid as a table.
pub struct GridTable<'a> {
    panel: &'a Panel,
    /// Left edges of the columns in points, and the right edge of the last.
    columns: Vec<f32>,
    /// Upper edges of the rows, and the lower edge of the last.
    rows: Vec<f32>,
    /// Row by row.
    cells: Vec<Option<&'a GridCell>>,
}

/// A word of a cell.
struct Word {
    at: Point,
    align: Align,
    text: String,
    style: TextStyle,
}

impl<'a> GridTable<'a> {
    /// The grid of a panel; `None` where it has none, or one whose cells stand in no rows and columns.
    pub fn of(panel: &'a Panel) -> Option<Self> {
        let mut cells: Vec<&GridCell> = Vec::new();
        for mark in &panel.marks {
            if let Mark::Cells { cells: own } = mark {
                cells.extend(own.iter());
            }
        }
        let view = panel.home();
        let at = |x: f64, y: f64| panel.position(&view, panel.area, [x, y]);
        let columns = edges(cells.iter().flat_map(|cell| [cell.x.0, cell.x.1]), |x| {
            at(x, view.y.0).x
        })?;
        let rows = edges(cells.iter().flat_map(|cell| [cell.y.0, cell.y.1]), |y| {
            at(view.x.0, y).y
        })?;
        let (across, down) = (columns.len() - 1, rows.len() - 1);
        let mut places: Vec<Option<&GridCell>> = vec![None; across * down];
        for cell in cells {
            let (a, b) = (at(cell.x.0, cell.y.0), at(cell.x.1, cell.y.1));
            let column = single(&columns, a.x.min(b.x), a.x.max(b.x))?;
            let row = single(&rows, a.y.min(b.y), a.y.max(b.y))?;
            let place = places.get_mut(row * across + column)?;
            if place.replace(cell).is_some() {
                return None;
            }
        }
        Some(Self {
            panel,
            columns,
            rows,
            cells: places,
        })
    }

    /// What is left of the panel below and above the table.
    pub fn rest(&self) -> (Panel, Panel) {
        let mut under = self.panel.clone();
        under.marks.retain(|mark| matches!(mark, Mark::Band { .. }));
        let mut over = self.panel.clone();
        over.marks
            .retain(|mark| !matches!(mark, Mark::Cells { .. } | Mark::Band { .. }));
        for axis in [&mut over.x, &mut over.y] {
            axis.format = TickFormat::Hidden;
            axis.title.clear();
            axis.grid = false;
        }
        over.boxed = false;
        if self.has_names(true) {
            under.x.format = TickFormat::Hidden;
        }
        if self.has_names(false) {
            under.y.format = TickFormat::Hidden;
        }
        (under, over)
    }

    fn has_names(&self, across: bool) -> bool {
        let axis = if across { &self.panel.x } else { &self.panel.y };
        matches!(axis.format, TickFormat::Names(_))
    }

    /// The names of the columns (`across`) or rows.
    fn names(&self, across: bool) -> Vec<String> {
        let (axis, edges) = if across {
            (&self.panel.x, &self.columns)
        } else {
            (&self.panel.y, &self.rows)
        };
        let TickFormat::Names(names) = &axis.format else {
            return vec![String::new(); edges.len() - 1];
        };
        let view = self.panel.home();
        let mut out = vec![String::new(); edges.len() - 1];
        for (at, name) in names.iter().enumerate() {
            let place = self.panel.position(&view, self.panel.area, [at as f64; 2]);
            let place = if across { place.x } else { place.y };
            let slot = (edges.windows(2)).position(|pair| (pair[0]..pair[1]).contains(&place));
            if let Some(slot) = slot.and_then(|slot| out.get_mut(slot)) {
                slot.clone_from(name);
            }
        }
        out
    }

    /// Puts the table on the slide.
    pub fn draw(
        &self,
        drawing: &mut Drawing<'_>,
        (name, described): (&str, &str),
        ink: &Ink,
        palette: &Palette,
        locale: &Locale,
    ) {
        let words = self.words(palette, locale);
        let names = self.names(false);
        let gutter = if self.has_names(false) {
            self.panel.gutter.min(self.columns[0])
        } else {
            0.0
        };
        let paint = Paint { ink, palette };
        let mut body = String::new();
        let across = self.columns.len() - 1;
        for (row, edge) in self.rows.windows(2).enumerate() {
            let _ = write!(body, "<a:tr h=\"{}\">", ink.length(edge[1] - edge[0]));
            if gutter > 0.0 {
                let text = names.get(row).map_or("", String::as_str);
                body.push_str(&paint.name(text, "r", 8.0));
            }
            for column in 0..across {
                let at = row * across + column;
                let bounds = Rect {
                    left: self.columns[column],
                    right: self.columns[column + 1],
                    top: edge[0],
                    bottom: edge[1],
                };
                let cell = self.cells.get(at).copied().flatten();
                let own = words.get(at).map_or(&[][..], Vec::as_slice);
                body.push_str(&paint.cell(cell, own, &bounds));
            }
            body.push_str("</a:tr>");
        }
        let mut bottom = self.rows.last().copied().unwrap_or_default();
        if self.has_names(true) {
            bottom += NAMES;
            let _ = write!(body, "<a:tr h=\"{}\">", ink.length(NAMES));
            if gutter > 0.0 {
                body.push_str(&paint.name("", "r", 0.0));
            }
            for text in self.names(true) {
                body.push_str(&paint.name(&text, "ctr", 0.0));
            }
            body.push_str("</a:tr>");
        }
        let mut grid = String::new();
        let mut put = |width: f32| {
            let _ = write!(grid, "<a:gridCol w=\"{}\"/>", ink.length(width));
        };
        if gutter > 0.0 {
            put(gutter);
        }
        self.columns
            .windows(2)
            .for_each(|pair| put(pair[1] - pair[0]));
        let left = self.columns[0] - gutter;
        let right = self.columns[across];
        let place = [
            ink.x(left),
            ink.y(self.rows[0]),
            ink.length(right - left),
            ink.length(bottom - self.rows[0]),
        ];
        let (first, last) = (u8::from(gutter > 0.0), u8::from(self.has_names(true)));
        let table = format!(
            "<a:tblPr firstRow=\"0\" firstCol=\"{first}\" lastRow=\"{last}\" lastCol=\"0\" bandRow=\"0\" bandCol=\"0\"/><a:tblGrid>{grid}</a:tblGrid>{body}"
        );
        let id = drawing.id();
        let frame = graphic_frame((id, name, described), place, &table);
        drawing.xml.push_str(&frame);
    }

    /// The words of each cell, as the chart sets them.
    fn words(&self, palette: &Palette, locale: &Locale) -> Vec<Vec<Word>> {
        let mut bare = self.panel.clone();
        bare.marks.retain(|mark| matches!(mark, Mark::Cells { .. }));
        for axis in [&mut bare.x, &mut bare.y] {
            axis.format = TickFormat::Hidden;
            axis.title.clear();
            axis.grid = false;
        }
        bare.boxed = false;
        let shapes = bare.shapes(&bare.home(), bare.area, palette, locale);
        let mut words: Vec<Vec<Word>> = Vec::new();
        words.resize_with(self.cells.len(), Vec::new);
        self.collect(shapes, &mut words);
        words
    }

    fn collect(&self, shapes: Vec<Shape>, words: &mut [Vec<Word>]) {
        for shape in shapes {
            match shape {
                Shape::Clip { shapes, .. } => self.collect(shapes, words),
                Shape::Text {
                    at,
                    align,
                    text,
                    style,
                    ..
                } => {
                    let inside = |edges: &[f32], place: f32| {
                        edges
                            .windows(2)
                            .position(|pair| (pair[0]..pair[1]).contains(&place))
                    };
                    let place = inside(&self.columns, at.x)
                        .zip(inside(&self.rows, at.y - style.size * 0.3));
                    let own = place.and_then(|(column, row)| {
                        words.get_mut(row * (self.columns.len() - 1) + column)
                    });
                    if let Some(own) = own {
                        own.push(Word {
                            at,
                            align,
                            text,
                            style,
                        });
                    }
                }
                _ => {}
            }
        }
    }
}

/// What cells are drawn with.
struct Paint<'a> {
    ink: &'a Ink,
    palette: &'a Palette,
}

impl Paint<'_> {
    /// A cell with the name of its row or column.
    fn name(&self, text: &str, side: &str, right: f32) -> String {
        let size = self.ink.type_size(12.0);
        let run = if text.is_empty() {
            format!("<a:endParaRPr sz=\"{size}\" dirty=\"0\"/>")
        } else {
            format!(
                "<a:r><a:rPr sz=\"{size}\" b=\"0\" dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
                self.ink.fill(Some(self.palette.text_soft)),
                escaped(text)
            )
        };
        format!(
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn=\"{side}\"/>{run}</a:p></a:txBody>\
             <a:tcPr marL=\"0\" marR=\"{}\" marT=\"0\" marB=\"0\" anchor=\"ctr\">{}<a:noFill/></a:tcPr></a:tc>",
            self.ink.length(right),
            super::text_table::no_borders(&["lnL", "lnR", "lnT", "lnB"])
        )
    }

    fn cell(&self, cell: Option<&GridCell>, words: &[Word], bounds: &Rect) -> String {
        let inset = cell.map_or([0.0; 4], |cell| cell.inset);
        let canvas = self.ink.color(self.palette.canvas);
        let [left, top, right, bottom] = inset.map(|inset| self.ink.length(2.0 * inset));
        let borders: String = [("lnL", left), ("lnR", right), ("lnT", top), ("lnB", bottom)]
            .into_iter()
            .map(|(tag, width)| match width {
                0 => super::text_table::no_borders(&[tag]),
                width => border(tag, width, &canvas),
            })
            .collect();
        let fill = cell.map_or_else(
            || "<a:noFill/>".to_owned(),
            |cell| cell_fill(self.ink, cell.fill),
        );
        let (anchor, head, paragraphs) = self.paragraphs(words, bounds);
        format!(
            "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</a:txBody><a:tcPr marL=\"0\" marR=\"0\" marT=\"{}\" marB=\"0\" anchor=\"{anchor}\">{borders}{fill}</a:tcPr></a:tc>",
            self.ink.length(head)
        )
    }

    /// The words of a cell as paragraphs: where they are anchored, and points above the first.
    fn paragraphs(&self, words: &[Word], bounds: &Rect) -> (&'static str, f32, String) {
        let mut lines: Vec<Vec<&Word>> = Vec::new();
        let mut sorted: Vec<&Word> = words.iter().collect();
        sorted.sort_by(|a, b| a.at.y.total_cmp(&b.at.y).then(a.at.x.total_cmp(&b.at.x)));
        for word in sorted {
            match lines.last_mut() {
                Some(line) if line.iter().any(|own| (own.at.y - word.at.y).abs() < 2.0) => {
                    line.push(word);
                }
                _ => lines.push(vec![word]),
            }
        }
        let Some(first) = lines.first().and_then(|line| line.first()) else {
            let empty = "<a:p><a:endParaRPr sz=\"100\" dirty=\"0\"/></a:p>";
            return ("ctr", 0.0, empty.to_owned());
        };
        let centred = lines.iter().all(|line| is_centred(line, bounds));
        let above = (first.at.y - ASCENT * first.style.size - bounds.top).max(0.0);
        let mut out = String::new();
        let mut reached = f32::NAN;
        for line in &lines {
            let tall = line
                .iter()
                .fold(0.0f32, |most, word| most.max(word.style.size));
            let top = line[0].at.y - ASCENT * tall;
            let gap = if centred || reached.is_nan() {
                0.0
            } else {
                (top - reached).max(0.0)
            };
            out.push_str(&self.paragraph(line, gap, bounds));
            reached = top + LINE * tall;
        }
        if centred {
            ("ctr", 0.0, out)
        } else {
            ("t", above, out)
        }
    }

    fn paragraph(&self, line: &[&Word], gap: f32, bounds: &Rect) -> String {
        let (side, indent) = if is_centred(line, bounds) {
            ("ctr", 0)
        } else {
            (
                "l",
                self.ink.length((start(line[0]) - bounds.left).max(0.0)),
            )
        };
        let mut runs = String::new();
        for (at, word) in line.iter().enumerate() {
            let text = if at == 0 {
                word.text.clone()
            } else {
                format!("  {}", word.text)
            };
            let _ = write!(
                runs,
                "<a:r><a:rPr sz=\"{}\" b=\"{}\" dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
                self.ink.type_size(word.style.size),
                u8::from(word.style.weight == Weight::SemiBold),
                self.ink.fill(Some(word.style.color)),
                escaped(&text)
            );
        }
        let gap = self.ink.type_size(gap.max(0.01));
        format!(
            "<a:p><a:pPr marL=\"{indent}\" indent=\"0\" algn=\"{side}\"><a:spcBef><a:spcPts val=\"{}\"/></a:spcBef></a:pPr>{runs}</a:p>",
            if gap > 100 { gap } else { 0 }
        )
    }
}

/// Where a word starts.
fn start(word: &Word) -> f32 {
    let width = text_width(&word.text, word.style.size, word.style.weight);
    word.at.x - word.align.before(width)
}

/// Whether a line stands in the middle of its cell.
fn is_centred(line: &[&Word], bounds: &Rect) -> bool {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return false;
    };
    let end = start(last) + text_width(&last.text, last.style.size, last.style.weight);
    let middle = (start(first) + end) / 2.0;
    (middle - (bounds.left + bounds.right) / 2.0).abs() < 6.0
}

/// The edges of rows or columns in points, ascending, each once; `None` where they are none or too many.
fn edges(values: impl Iterator<Item = f64>, place: impl Fn(f64) -> f32) -> Option<Vec<f32>> {
    let mut edges: Vec<f32> = values.map(place).collect();
    if edges.iter().any(|edge| !edge.is_finite()) {
        return None;
    }
    edges.sort_by(f32::total_cmp);
    edges.dedup_by(|a, b| (*a - *b).abs() < 0.5);
    (2..=MOST + 1).contains(&edges.len()).then_some(edges)
}

/// The row or column between two edges, where it is one.
fn single(edges: &[f32], from: f32, to: f32) -> Option<usize> {
    edges
        .windows(2)
        .position(|pair| (pair[0] - from).abs() < 0.6 && (pair[1] - to).abs() < 0.6)
}
