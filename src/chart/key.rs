//! What colours mean: a row of named swatches, and a scale of tints.

use super::grid::tint;
use super::pen::{SMALL, point, rect, regular, text_width};
use super::{Align, Color, Palette, Point, Rect, Shape, Weight};

/// Side of a swatch.
const SWATCH: f32 = 10.0;
/// Tints of a scale.
const STEPS: usize = 6;

/// Named swatches in a row that ends at `right`, or starts at `left` where it would be wider; what has no room is left out.
pub fn swatches(
    names: &[(String, Color)],
    (left, right, base): (f32, f32, f32),
    palette: &Palette,
) -> Vec<Shape> {
    let width = |name: &String| SWATCH + 6.0 + text_width(name, SMALL, Weight::Regular) + 16.0;
    let total: f32 = names.iter().map(|(name, _)| width(name)).sum();
    let mut x = (right - total + 16.0).max(left);
    let mut shapes = Vec::new();
    for (name, color) in names {
        if x + width(name) - 16.0 > right + 0.5 {
            break;
        }
        shapes.push(square(x, base, SWATCH, *color));
        let at = point(x + SWATCH + 6.0, base);
        let soft = palette.text_soft;
        shapes.push(regular(at, Align::Start, name.clone(), SMALL, soft));
        x += width(name);
    }
    shapes
}

/// A scale of tints from nothing to the largest, between what both ends say; it ends at `end`.
pub fn tints(from: &str, until: &str, end: Point, palette: &Palette) -> Vec<Shape> {
    let soft = palette.text_soft;
    let step = 18.0;
    let until_width = text_width(until, SMALL, Weight::Regular);
    let right = end.x - until_width - 6.0;
    let left = right - step * STEPS as f32;
    let mut shapes = vec![
        regular(end, Align::End, until, SMALL, soft),
        regular(point(left - 6.0, end.y), Align::End, from, SMALL, soft),
    ];
    shapes.extend((0..STEPS).map(|at| {
        let share = (at + 1) as f64 / STEPS as f64;
        let (fill, ..) = tint(palette, share, 1.0);
        Shape::Rect {
            rect: bounds(left + step * at as f32, end.y, step),
            radius: 0.0,
            fill: Some(fill),
            stroke: None,
        }
    }));
    shapes
}

fn bounds(x: f32, base: f32, width: f32) -> Rect {
    rect(x, base - 9.5, x + width, base + 0.5)
}

fn square(x: f32, base: f32, width: f32, color: Color) -> Shape {
    Shape::Rect {
        rect: bounds(x, base, width),
        radius: 2.0,
        fill: Some(color),
        stroke: None,
    }
}
