//! What the picture formats draw, and what they share: where things are and whether they can be drawn at all.

use crate::chart::text::{ASCENT, DESCENT, Typeface};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle};
use crate::locale::Language;

/// A scene in shapes.
#[derive(Clone, Copy)]
pub struct Picture<'a> {
    /// Width and height in points.
    pub size: Point,
    /// What everything stands on.
    pub background: Color,
    /// Drawn in order.
    pub shapes: &'a [Shape],
    /// The finding; the title of the document.
    pub title: &'a str,
    /// The picture in words; the alternative text.
    pub description: &'a str,
    /// The language of the texts.
    pub language: Language,
}

/// Width of the soft edge behind a text that runs over lines, in points (both sides together).
pub(super) const HALO: f32 = 3.0;

/// Farther from the corner, in points, nothing is drawn: formats and rasterisers lose their footing there.
const FARTHEST: f32 = 1e7;

/// The left end of a line of text on its base line.
pub(super) fn text_start(text: &str, style: &TextStyle, at: Point, align: Align) -> Point {
    let width = Typeface::shared().measure(text, style.size, style.weight);
    Point {
        x: at.x - align.before(width),
        y: at.y,
    }
}

/// The same rectangle with its edges in order.
pub(super) fn ordered(rect: &Rect) -> Rect {
    Rect {
        left: rect.left.min(rect.right),
        top: rect.top.min(rect.bottom),
        right: rect.left.max(rect.right),
        bottom: rect.top.max(rect.bottom),
    }
}

/// What two rectangles share; empty where they are apart.
pub(super) fn intersection(a: &Rect, b: &Rect) -> Rect {
    let left = a.left.max(b.left);
    let top = a.top.max(b.top);
    Rect {
        left,
        top,
        right: a.right.min(b.right).max(left),
        bottom: a.bottom.min(b.bottom).max(top),
    }
}

/// What two rectangles span.
pub(super) fn union(a: &Rect, b: &Rect) -> Rect {
    Rect {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    }
}

/// The outline of an area: along the upper line and back along the lower.
pub(super) fn area_outline<'a>(
    upper: &'a [Point],
    lower: &'a [Point],
) -> impl Iterator<Item = Point> + 'a {
    upper.iter().chain(lower.iter().rev()).copied()
}

/// Dash and gap of a stroke that has them.
pub(super) fn dashes(stroke: &Stroke) -> Option<(f32, f32)> {
    stroke
        .dash
        .filter(|(dash, gap)| *dash > 0.0 && *gap > 0.0 && is_place(*dash) && is_place(*gap))
}

/// Whether a point can be drawn.
pub(super) fn is_point(point: &Point) -> bool {
    is_place(point.x) && is_place(point.y)
}

fn is_place(coordinate: f32) -> bool {
    coordinate.abs() < FARTHEST
}

/// Whether a shape can be drawn: it has an extent, and every coordinate is a number.
pub(super) fn is_drawable(shape: &Shape) -> bool {
    let finite = |points: &[Point]| points.iter().all(is_point);
    let strokable = |stroke: &Stroke| stroke.width > 0.0 && is_place(stroke.width);
    match shape {
        Shape::Rect {
            rect,
            radius,
            stroke,
            ..
        } => is_rect(rect) && is_place(*radius) && stroke.as_ref().is_none_or(strokable),
        Shape::Circle {
            center,
            radius,
            stroke,
            ..
        } => {
            is_point(center)
                && *radius > 0.0
                && is_place(*radius)
                && stroke.as_ref().is_none_or(strokable)
        }
        Shape::Line { points, stroke } => points.len() > 1 && finite(points) && strokable(stroke),
        Shape::Polygon { points, .. } => points.len() > 2 && finite(points),
        Shape::Area { upper, lower, .. } => {
            upper.len() > 1 && !lower.is_empty() && finite(upper) && finite(lower)
        }
        Shape::Dots {
            centers, radius, ..
        } => !centers.is_empty() && *radius > 0.0 && is_place(*radius),
        Shape::Text {
            at,
            text,
            style,
            angle,
            ..
        } => {
            !text.trim().is_empty()
                && is_point(at)
                && is_place(*angle)
                && style.size > 0.0
                && is_place(style.size)
        }
        Shape::Clip { rect, shapes } => {
            !shapes.is_empty() && is_rect(rect) && rect.width() != 0.0 && rect.height() != 0.0
        }
    }
}

fn is_rect(rect: &Rect) -> bool {
    [rect.left, rect.top, rect.right, rect.bottom]
        .into_iter()
        .all(is_place)
}

/// The rectangle a shape stays inside, strokes and halos included.
pub(super) fn bounds(shape: &Shape) -> Rect {
    match shape {
        Shape::Rect { rect, stroke, .. } => {
            grown(ordered(rect), stroke.map_or(0.0, |stroke| stroke.width))
        }
        Shape::Circle {
            center,
            radius,
            stroke,
            ..
        } => around(*center, radius + stroke.map_or(0.0, |stroke| stroke.width)),
        Shape::Line { points, stroke } => grown(enclosing(points), stroke.width),
        Shape::Polygon { points, .. } => enclosing(points),
        Shape::Area { upper, lower, .. } => union(&enclosing(upper), &enclosing(lower)),
        Shape::Dots {
            centers, radius, ..
        } => grown(enclosing(centers), *radius),
        Shape::Text {
            at,
            align,
            text,
            style,
            angle,
        } => text_bounds(*at, *align, text, style, *angle),
        Shape::Clip { rect, .. } => ordered(rect),
    }
}

fn text_bounds(at: Point, align: Align, text: &str, style: &TextStyle, angle: f32) -> Rect {
    let width = Typeface::shared().measure(text, style.size, style.weight);
    if angle != 0.0 {
        return around(at, width + 2.0 * style.size);
    }
    let start = text_start(text, style, at, align);
    // Letters may lean out of their advance, and rare ones out of the line.
    let edge = HALO + style.size * 0.25;
    grown(
        Rect {
            left: start.x,
            top: start.y - ASCENT * style.size,
            right: start.x + width,
            bottom: start.y + DESCENT * style.size,
        },
        edge,
    )
}

/// The square about a circle.
pub(super) fn around(center: Point, radius: f32) -> Rect {
    Rect {
        left: center.x - radius,
        top: center.y - radius,
        right: center.x + radius,
        bottom: center.y + radius,
    }
}

/// A rectangle with its edges so much farther out.
pub(super) fn grown(rect: Rect, by: f32) -> Rect {
    Rect {
        left: rect.left - by,
        top: rect.top - by,
        right: rect.right + by,
        bottom: rect.bottom + by,
    }
}

/// What some points span.
pub(super) fn enclosing(points: &[Point]) -> Rect {
    let start = Rect {
        left: f32::INFINITY,
        top: f32::INFINITY,
        right: f32::NEG_INFINITY,
        bottom: f32::NEG_INFINITY,
    };
    points.iter().fold(start, |rect, point| Rect {
        left: rect.left.min(point.x),
        top: rect.top.min(point.y),
        right: rect.right.max(point.x),
        bottom: rect.bottom.max(point.y),
    })
}
