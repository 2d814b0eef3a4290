//! Where the account stands: every matrix as a small picture of its own.

use super::super::pen::{BODY, SMALL, fit, line, point, rect, regular, stroke, strong, wrap};
use super::sheet::Sheet;
use super::{Link, Target};
use crate::analysis::matrix::Spacing;
use crate::analysis::portrait::Stand;
use crate::chart::{Align, Palette, Point, Rect, Shape, Weight, cell_name};

/// Width of a small picture at least.
const LEAST: f32 = 116.0;
/// Between two.
const GAP: f32 = 16.0;
/// How many other accounts are drawn as dots.
const DOTS: usize = 120;
/// Height of the words below a picture.
const WORDS: f32 = 58.0;

impl Sheet<'_> {
    pub(super) fn stands(&mut self) -> bool {
        let portrait = self.portrait;
        if portrait.stands.is_empty() {
            return false;
        }
        self.head("portrait-stands");
        let columns = ((self.width + GAP) / (LEAST + GAP)).floor().clamp(1.0, 4.0) as usize;
        let width = (self.width - GAP * (columns - 1) as f32) / columns as f32;
        let height = (width * 0.66).min(100.0);
        let count = portrait.stands.len().min(self.most_stands);
        let rows = count.div_ceil(columns);
        let fitting = (self.room() / (height + WORDS)).floor().min(rows as f32) as usize;
        if fitting == 0 {
            return false;
        }
        let shown = portrait.stands.iter().enumerate();
        for (at, stand) in shown.take(count.min(fitting * columns)) {
            let (row, column) = (at / columns, at % columns);
            let left = self.left + (width + GAP) * column as f32;
            let top = self.y + (height + WORDS) * row as f32;
            self.tile(stand, rect(left, top, left + width, top + height));
        }
        self.y += (height + WORDS) * fitting as f32 - 8.0;
        true
    }

    fn tile(&mut self, stand: &Stand, area: Rect) {
        let (palette, locale) = (self.brief.palette, self.locale());
        self.shapes.extend(small_matrix(stand, area, palette));
        let title = self.text(&format!("method-{}", stand.method));
        let cell = stand.matrix.cell_of(stand.item);
        let named = cell.map_or_else(String::new, |cell| cell_name(locale, &stand.matrix, cell));
        let mut base = area.bottom + 16.0;
        let shown = fit(&title, area.width(), SMALL, Weight::Regular);
        let at = point(area.left, base);
        let soft = palette.text_soft;
        self.shapes
            .push(regular(at, Align::Start, shown, SMALL, soft));
        let mut lines = wrap(&named, area.width(), BODY, Weight::SemiBold);
        if lines.len() > 2 {
            let rest = lines.split_off(1).join(" ");
            lines.push(fit(&rest, area.width(), BODY, Weight::SemiBold));
        }
        for shown in lines {
            base += 16.0;
            let at = point(area.left, base);
            self.shapes
                .push(strong(at, Align::Start, shown, BODY, palette.text));
        }
        let name = super::super::labelled(locale, &title, &named);
        self.said.push(name.clone());
        let advice = cell.and_then(|cell| stand.matrix.cells.get(cell));
        let hint = advice.filter(|cell| locale.has(&cell.advice_key));
        self.links.push(Link {
            area: rect(area.left, area.top, area.right, area.bottom + WORDS - 8.0),
            target: Target::Method(stand.method),
            name,
            hint: hint.map_or_else(String::new, |cell| locale.text(&cell.advice_key)),
        });
    }
}

/// A matrix without words: its cells, all accounts as dots, this one as a disc.
fn small_matrix(stand: &Stand, area: Rect, palette: &Palette) -> Vec<Shape> {
    let (plane, grid) = (&stand.matrix.plane, &stand.matrix.grid);
    let place = |x: f64, y: f64| -> Point {
        let across = part(x, plane.x.range, plane.x.spacing);
        let up = part(y, plane.y.range, plane.y.spacing);
        point(
            area.left + across * area.width(),
            area.bottom - up * area.height(),
        )
    };
    let mut across = vec![area.left];
    let columns = grid.limits[0].iter();
    across.extend(columns.map(|&limit| place(limit, plane.y.range.0).x));
    across.push(area.right);
    let mut up = vec![area.bottom];
    let rows = grid.limits[1].iter();
    up.extend(rows.map(|&limit| place(plane.x.range.0, limit).y));
    up.push(area.top);
    let tint = if palette.is_dark { 0.14 } else { 0.07 };
    let mut shapes = Vec::new();
    for (row, ends) in up.windows(2).enumerate() {
        for (column, sides) in across.windows(2).enumerate() {
            let cell = grid.zones.get(row * grid.columns() + column).copied();
            let category = [7, 2, 1, 0][cell.unwrap_or(0) % 4];
            shapes.push(Shape::Rect {
                rect: rect(sides[0], ends[1], sides[1], ends[0]),
                radius: 0.0,
                fill: Some(palette.category[category].fade(tint)),
                stroke: None,
            });
        }
    }
    let faint = stroke(1.0, palette.control_line);
    for &y in &up[1..up.len() - 1] {
        shapes.push(line(point(area.left, y), point(area.right, y), faint));
    }
    for &x in &across[1..across.len() - 1] {
        shapes.push(line(point(x, area.top), point(x, area.bottom), faint));
    }
    shapes.push(Shape::Rect {
        rect: area,
        radius: 0.0,
        fill: None,
        stroke: Some(faint),
    });
    let step = (plane.items.len() / DOTS).max(1);
    let others = plane.items.iter().step_by(step);
    shapes.push(Shape::Dots {
        centers: others.map(|item| place(item.x, item.y)).collect(),
        radius: 1.8,
        fill: palette.text_faint.fade(0.5),
    });
    let moved = stand.matrix.position(stand.item);
    let own = plane.items.get(stand.item).map(|item| (item.x, item.y));
    if let Some((x, y)) = moved.or(own) {
        shapes.push(Shape::Circle {
            center: place(x, y),
            radius: 6.0,
            fill: Some(palette.accent),
            stroke: Some(stroke(1.5, palette.canvas)),
        });
    }
    shapes
}

/// The place of a value on an axis, 0 to 1, a little inside its ends.
fn part(value: f64, (low, high): (f64, f64), spacing: Spacing) -> f32 {
    let scaled = |value: f64| match spacing {
        Spacing::Log if low > 0.0 => value.max(low).log10(),
        _ => value,
    };
    let (value, low, high) = (scaled(value), scaled(low), scaled(high));
    let span = (high - low).max(f64::MIN_POSITIVE);
    ((value - low) / span).clamp(0.04, 0.96) as f32
}
