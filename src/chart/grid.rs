//! Grids: rectangles with a figure in each, darker where there is more, and the rounded lines that join some of them.

use super::marks::Draw;
use super::pen::{
    BODY, FIGURE, HEADING, SMALL, fit, point, rect, style, text_shape, text_width, two_lines, wrap,
};
use super::{
    Align, Axis, Color, GridCell, Mark, Palette, Panel, Point, Reading, Rect, ScaleType, Shape,
    Stroke, TickFormat, View, Weight,
};

/// Corners of outlines.
const RADIUS: f32 = 4.0;
/// Cells lower than this have no room for a name and a figure.
const LOW: f32 = 44.0;
/// Cells from this height on have their figure over what is said of it.
const HIGH: f32 = 84.0;
/// Cells from this height on have room for a name on two lines.
const TWO_LINES: f32 = 64.0;
/// Smallest figure of a cell.
const LEAST: f32 = 10.0;
/// Rows from this height on have room for a name on two lines.
const TWO_NAMES: f32 = 34.0;
/// A name beside the grid is cut beyond this width.
const MOST_NAME: f32 = 200.0;

/// The tint of a share of the largest, and the colours of figures on it and of what is said below them.
pub fn tint(palette: &Palette, share: f64, largest: f64) -> (Color, Color, Color) {
    tint_of(palette, palette.accent, share, largest)
}

/// The same in another colour.
pub fn tint_of(palette: &Palette, color: Color, share: f64, largest: f64) -> (Color, Color, Color) {
    // Areas are seen by their root: the small ones stay apart.
    let part = if largest > 0.0 && share > 0.0 {
        (share / largest).sqrt().min(1.0)
    } else {
        0.0
    };
    let fill = palette.canvas.mixed(color, part * 0.9);
    if palette.on_accent.contrast(fill) > palette.text.contrast(fill) {
        (fill, palette.on_accent, palette.on_accent)
    } else if palette.text_soft.contrast(fill) < 4.5 {
        (fill, palette.text, palette.text)
    } else {
        (fill, palette.text, palette.text_soft)
    }
}

/// A cell of a plain grid, nothing in it yet.
pub fn square(column: usize, row: usize, (fill, ink, soft): (Color, Color, Color)) -> GridCell {
    GridCell {
        x: (column as f64 - 0.5, column as f64 + 0.5),
        y: (row as f64 - 0.5, row as f64 + 0.5),
        inset: [1.5; 4],
        fill,
        ink,
        soft,
        head: String::new(),
        figure: String::new(),
        detail: String::new(),
        items: std::sync::Arc::default(),
    }
}

/// Paler or darker by how far a figure is from nothing, blue above and another colour below; `part` from −1 to 1.
pub fn diverging(palette: &Palette, below: Color, part: f64) -> (Color, Color, Color) {
    let color = if part < 0.0 { below } else { palette.accent };
    // A tint is the root of its part: what is near nothing stays pale.
    let part = if part.is_nan() { 0.0 } else { part * part };
    tint_of(palette, color, part, 1.6)
}

/// The panel of a grid: rows from below, columns from the left; cell `(column, row)` lies around those whole numbers.
/// `area` is narrowed for the names at the left.
pub fn grid_panel(
    titles: [String; 2],
    columns: &[String],
    rows: &[String],
    marks: Vec<Mark>,
    mut area: Rect,
    gutter: f32,
) -> Panel {
    let width = |text: &String| text_width(text, SMALL, Weight::Regular);
    let room = rows
        .iter()
        .map(width)
        .fold(0.0, f32::max)
        .min(MOST_NAME)
        .min(area.width() * 0.35);
    let start = area.left - gutter;
    area.left = start + room + 16.0;
    let column = area.width() / columns.len().max(1) as f32 - 8.0;
    let high = area.height() / rows.len().max(1) as f32 > TWO_NAMES;
    let name = |text: &String| match high {
        true => two_lines(text, room, SMALL, Weight::Regular).join("\n"),
        false => fit(text, room, SMALL, Weight::Regular),
    };
    let axis = |title: String, count: usize, format: TickFormat| Axis {
        title,
        scale: ScaleType::Linear,
        home: (-0.5, count.max(1) as f64 - 0.5),
        format,
        grid: false,
    };
    let [x, y] = titles;
    Panel {
        id: "grid",
        area,
        x: axis(x, columns.len(), heads(columns, column)),
        y: axis(
            y,
            rows.len(),
            TickFormat::Names(rows.iter().map(name).collect()),
        ),
        marks,
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::Item,
        boxed: false,
        gutter: area.left - start,
        occupied: Vec::new(),
    }
}

/// The names below the columns, on one line or two: every word is shown as long as it has room. Where one would be cut,
/// every other name stands a line lower, so that each has twice the width.
fn heads(columns: &[String], room: f32) -> TickFormat {
    let two = |text: &String| two_lines(text, room, SMALL, Weight::Regular).join("\n");
    let level: Vec<String> = columns.iter().map(two).collect();
    let is_cut = |names: &[String]| names.iter().any(|name| name.contains('…'));
    if !is_cut(&level) || columns.len() < 3 {
        return TickFormat::Names(level.into());
    }
    let twice = 2.0 * room;
    let one = |text: &String| fit(text, twice, SMALL, Weight::Regular);
    let lower = |(at, name): (usize, &String)| match at % 2 {
        0 => one(name),
        _ => format!("\n{}", one(name)),
    };
    TickFormat::Names(columns.iter().enumerate().map(lower).collect())
}

impl Panel {
    /// The cell of a grid under a point of `area`.
    pub fn grid_cell_at(&self, view: &View, area: Rect, at: Point) -> Option<&GridCell> {
        let place = self.place(view, area, at);
        let within = |(from, to): (f64, f64), at: f64| from <= at && at < to;
        self.marks.iter().find_map(|mark| match mark {
            Mark::Cells { cells } => cells
                .iter()
                .find(|cell| within(cell.x, place[0]) && within(cell.y, place[1])),
            _ => None,
        })
    }
}

impl Panel {
    /// What a cell of a grid is called and what stands in it: its own name, else those of its row and column.
    pub fn grid_cell_words(&self, cell: &GridCell) -> (String, String) {
        let both = |texts: &[&str]| {
            let texts = texts.iter().copied().filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join(" · ")
        };
        let named = |axis: &Axis, (from, to): (f64, f64)| match &axis.format {
            TickFormat::Names(names) => {
                let at = ((from + to) / 2.0).round().max(0.0) as usize;
                let name = names.get(at).map_or("", String::as_str);
                name.trim().replace('\n', " ")
            }
            _ => String::new(),
        };
        let name = match cell.head.is_empty() {
            false => cell.head.clone(),
            true => both(&[&named(&self.y, cell.y), &named(&self.x, cell.x)]),
        };
        (name, both(&[&cell.figure, &cell.detail]))
    }
}

impl Draw<'_> {
    fn between(&self, x: (f64, f64), y: (f64, f64)) -> Rect {
        let (a, b) = (self.at([x.0, y.1]), self.at([x.1, y.0]));
        rect(a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y))
    }

    /// A cell with as many of its texts as have room; `named` where any of its row has a name in its corner.
    pub(super) fn cell(&self, cell: &GridCell, named: bool, out: &mut Vec<Shape>) {
        let whole = self.between(cell.x, cell.y);
        let [left, top, right, bottom] = cell.inset;
        let bounds = rect(
            whole.left + left,
            whole.top + top,
            whole.right - right,
            whole.bottom - bottom,
        );
        let seen = bounds.right > self.area.left
            && bounds.left < self.area.right
            && bounds.bottom > self.area.top
            && bounds.top < self.area.bottom;
        if !seen || bounds.width() <= 0.0 || bounds.height() <= 0.0 {
            return;
        }
        out.push(Shape::Rect {
            rect: bounds,
            radius: 0.0,
            fill: Some(cell.fill),
            stroke: None,
        });
        if !cell.head.is_empty() && bounds.height() > LOW {
            let size = if bounds.height() < HIGH { SMALL } else { BODY };
            let (lines, size) = head_lines(&cell.head, bounds, size);
            let look = style(size, Weight::SemiBold, cell.ink);
            for (row, line) in lines.into_iter().enumerate() {
                let down = 7.0 + size + (size + 2.0) * row as f32;
                let at = point(bounds.left + 9.0, bounds.top + down);
                out.push(text_shape(at, Align::Start, line, look));
            }
        }
        if bounds.height() < HIGH {
            self.figure_in_line(cell, bounds, named, out);
        } else {
            self.figure_over_detail(cell, bounds, out);
        }
    }

    /// The figure, and what is said of it below.
    fn figure_over_detail(&self, cell: &GridCell, bounds: Rect, out: &mut Vec<Shape>) {
        let room = bounds.width() - 8.0;
        let (x, y) = middle(bounds);
        let size = if bounds.height() < HIGH { SMALL } else { BODY };
        let two = !cell.head.is_empty() && head_lines(&cell.head, bounds, size).0.len() > 1;
        // Below a name on two lines.
        let y = y + if two { 13.0 } else { 0.0 };
        let fits = |text: &str, size: f32, weight: Weight| text_width(text, size, weight) <= room;
        let detail = !cell.detail.is_empty() && fits(&cell.detail, SMALL, Weight::Regular);
        let mut base = y + SMALL * 0.36;
        let size = [FIGURE, SMALL]
            .into_iter()
            .find(|&size| fits(&cell.figure, size, Weight::SemiBold));
        if let Some(size) = size.filter(|_| !cell.figure.is_empty()) {
            let look = style(size, Weight::SemiBold, cell.ink);
            base = y + size * 0.36 - if detail { 9.0 } else { 0.0 };
            let text = cell.figure.clone();
            out.push(text_shape(point(x, base), Align::Middle, text, look));
            base += 20.0;
        }
        if detail {
            let look = style(SMALL, Weight::Regular, cell.soft);
            let text = cell.detail.clone();
            out.push(text_shape(point(x, base), Align::Middle, text, look));
        }
    }

    /// In a low cell: the figure and what is said of it side by side, below the place of the name.
    fn figure_in_line(&self, cell: &GridCell, bounds: Rect, named: bool, out: &mut Vec<Shape>) {
        if bounds.height() < SMALL + 3.0 {
            return;
        }
        let room = bounds.width() - 8.0;
        let (x, y) = middle(bounds);
        let two = !cell.head.is_empty() && head_lines(&cell.head, bounds, SMALL).0.len() > 1;
        let down = match named && bounds.height() > LOW {
            true if two => 15.0,
            true => 8.0,
            false => 0.0,
        };
        let base = y + HEADING * 0.36 + down;
        let usual = if bounds.height() > LOW {
            HEADING
        } else {
            SMALL
        };
        // Rather a small figure than none: "100" in a narrow column.
        let width = |size: f32| text_width(&cell.figure, size, Weight::SemiBold);
        let size = [usual, SMALL, LEAST]
            .into_iter()
            .find(|&size| width(size) <= bounds.width() - 3.0)
            .unwrap_or(LEAST);
        let figure = width(size);
        let detail = text_width(&cell.detail, SMALL, Weight::Regular);
        let gap = if figure > 0.0 { 7.0 } else { 0.0 };
        let both = figure + gap + detail <= room;
        let start = x - if both {
            (figure + gap + detail) / 2.0
        } else {
            figure / 2.0
        };
        if figure > 0.0 && figure <= bounds.width() - 3.0 {
            let look = style(size, Weight::SemiBold, cell.ink);
            let at = point(start, base);
            out.push(text_shape(at, Align::Start, cell.figure.clone(), look));
        }
        if both && !cell.detail.is_empty() {
            let look = style(SMALL, Weight::Regular, cell.soft);
            let at = point(start + figure + gap, base);
            out.push(text_shape(at, Align::Start, cell.detail.clone(), look));
        }
    }

    /// A rounded line around part of a grid.
    pub(super) fn outline(
        &self,
        x: (f64, f64),
        y: (f64, f64),
        inset: f32,
        stroke: Stroke,
        out: &mut Vec<Shape>,
    ) {
        let bounds = super::pen::grow(self.between(x, y), -inset);
        if bounds.width() > 0.0 && bounds.height() > 0.0 {
            out.push(Shape::Rect {
                rect: bounds,
                radius: RADIUS,
                fill: None,
                stroke: Some(stroke),
            });
        }
    }
}

/// The name of a cell in the widest form that fits: on one line, smaller, on two lines where the cell is high enough, cut.
fn head_lines(head: &str, bounds: Rect, size: f32) -> (Vec<String>, f32) {
    let room = bounds.width() - 14.0;
    let fits = |size: &f32| text_width(head, *size, Weight::SemiBold) <= room;
    if let Some(size) = [size, SMALL].into_iter().find(fits) {
        return (vec![head.to_owned()], size);
    }
    if bounds.height() < TWO_LINES {
        return (vec![fit(head, room, SMALL, Weight::SemiBold)], SMALL);
    }
    let mut lines = wrap(head, room, SMALL, Weight::SemiBold);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    let lines = lines
        .iter()
        .map(|line| fit(line, room, SMALL, Weight::SemiBold));
    (lines.collect(), SMALL)
}

fn middle(bounds: Rect) -> (f32, f32) {
    (
        (bounds.left + bounds.right) / 2.0,
        (bounds.top + bounds.bottom) / 2.0,
    )
}
