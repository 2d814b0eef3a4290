//! The axes of a panel as shapes: grid, ticks and titles. Titles stand horizontally, y's above the plot at its left, x's
//! below the plot at its right end.

use super::pen::{SMALL, hairline, line, point, regular, stroke, strong, text_width};
use super::scale::ticks;
use super::{Align, Mark, Palette, Panel, Rect, Shape, Tick, TickFormat, View, Weight};
use crate::locale::Locale;

/// Points between two ticks of the x axis, at least.
const X_GAP: f32 = 84.0;
/// Points between two ticks of the y axis, at least.
const Y_GAP: f32 = 46.0;

fn target(length: f32, gap: f32) -> usize {
    ((length / gap) as usize).clamp(2, 7)
}

/// The ticks of both axes in a view, x first.
pub fn panel_ticks(panel: &Panel, view: &View, area: Rect, locale: &Locale) -> [Vec<Tick>; 2] {
    [
        ticks(&panel.x, view.x, target(area.width(), X_GAP), locale),
        ticks(&panel.y, view.y, target(area.height(), Y_GAP), locale),
    ]
}

/// Grid lines, to be drawn over the bands and under everything else.
pub fn grid_shapes(
    panel: &Panel,
    view: &View,
    area: Rect,
    palette: &Palette,
    ticks: &[Vec<Tick>; 2],
) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let grid = stroke(1.0, palette.grid);
    if panel.x.grid {
        for tick in &ticks[0] {
            let x = panel.position(view, area, [tick.at, view.y.0]).x;
            if x > area.left + 1.0 && x < area.right - 1.0 {
                shapes.push(line(point(x, area.top), point(x, area.bottom), grid));
            }
        }
    }
    if panel.y.grid {
        for tick in &ticks[1] {
            let y = panel.position(view, area, [view.x.0, tick.at]).y;
            if y > area.top - 0.5 && y < area.bottom - 1.0 {
                shapes.push(line(point(area.left, y), point(area.right, y), grid));
            }
        }
    }
    shapes
}

/// Tick labels, the base line and the titles, around the plot.
pub fn axis_shapes(
    panel: &Panel,
    view: &View,
    area: Rect,
    palette: &Palette,
    ticks: &[Vec<Tick>; 2],
) -> Vec<Shape> {
    let mut shapes = x_labels(panel, view, area, palette, &ticks[0]);
    for tick in &ticks[1] {
        let y = panel.position(view, area, [view.x.0, tick.at]).y;
        if y < area.top - 1.0 || y > area.bottom + 1.0 {
            continue;
        }
        let further = tick.label.lines().count().saturating_sub(1) as f32;
        for (row, label) in tick.label.lines().enumerate() {
            let down = 15.0 * (row as f32 - further / 2.0);
            let at = point(area.left - 8.0, y + 4.3 + down);
            shapes.push(regular(at, Align::End, label, SMALL, palette.text_soft));
        }
        if panel.boxed && !panel.y.grid {
            shapes.push(hairline(area.left - 4.0, area.left, y, palette.hairline));
        }
    }
    shapes.extend(titles(panel, area, palette));
    shapes
}

fn x_labels(
    panel: &Panel,
    view: &View,
    area: Rect,
    palette: &Palette,
    ticks: &[Tick],
) -> Vec<Shape> {
    let mut shapes = Vec::new();
    // The last label carries the unit: it goes first, the others where they do not touch one.
    let mut taken: Vec<(usize, f32, f32)> = Vec::new();
    for tick in ticks.iter().rev() {
        let x = panel.position(view, area, [tick.at, view.y.0]).x;
        let lines = || tick.label.lines();
        let half = |line: &str| text_width(line, SMALL, Weight::Regular) / 2.0;
        let inside = x >= area.left - 1.0 && x <= area.right + 1.0;
        let reach = |(row, line): (usize, &str)| (row, x - half(line), x + half(line));
        let own: Vec<(usize, f32, f32)> = lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty())
            .map(reach)
            .collect();
        let clear = own.iter().all(|&(row, left, right)| {
            let mut others = taken.iter().filter(|other| other.0 == row);
            others.all(|&(_, from, to)| right + 8.0 < from || left - 8.0 > to)
        });
        if inside && clear {
            taken.extend(own);
            for (row, label) in lines().enumerate() {
                let at = point(x, area.bottom + 20.0 + 15.0 * row as f32);
                shapes.push(regular(at, Align::Middle, label, SMALL, palette.text_soft));
            }
        }
    }
    shapes
}

fn titles(panel: &Panel, area: Rect, palette: &Palette) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let ink = palette.text_soft;
    if !panel.y.title.is_empty() {
        let at = point(area.left - panel.gutter, area.top - 18.0);
        shapes.push(strong(at, Align::Start, panel.y.title.clone(), SMALL, ink));
    }
    if !panel.x.title.is_empty() {
        let deep = match &panel.x.format {
            TickFormat::Names(names) => names.iter().any(|name| name.contains('\n')),
            _ => false,
        };
        let at = point(area.right, area.bottom + if deep { 54.0 } else { 40.0 });
        shapes.push(strong(at, Align::End, panel.x.title.clone(), SMALL, ink));
    }
    shapes
}

/// The line or lines around the plot.
pub fn frame_shapes(panel: &Panel, area: Rect, palette: &Palette) -> Vec<Shape> {
    if panel.boxed {
        return vec![Shape::Rect {
            rect: area,
            radius: 0.0,
            fill: None,
            stroke: Some(stroke(1.0, palette.hairline)),
        }];
    }
    let is_grid = panel
        .marks
        .iter()
        .any(|mark| matches!(mark, Mark::Cells { .. }));
    // Bars that go up and down stand on a line of their own.
    let stands_lower = panel.y.home.0 < 0.0
        && !matches!(panel.y.format, TickFormat::Names(_))
        && (panel.marks.iter()).any(|mark| {
            matches!(
                mark,
                Mark::Bars {
                    horizontal: false,
                    ..
                }
            )
        });
    if is_grid || stands_lower || panel.y.format == TickFormat::Hidden {
        return Vec::new();
    }
    vec![hairline(
        area.left,
        area.right,
        area.bottom,
        palette.text_faint,
    )]
}
