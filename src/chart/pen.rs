//! Shapes in the chart's type and strokes: what every chart file draws its frame, cards and columns with.

use super::text::Typeface;
use super::{Align, Color, Palette, Point, Rect, Shape, Stroke, TextStyle, Weight};

/// Axis, ticks, labels, footer.
pub const SMALL: f32 = 12.0;
/// Body and tables.
pub const BODY: f32 = 13.0;
/// Headings of panels and cells.
pub const HEADING: f32 = 15.0;
/// Key figures.
pub const FIGURE: f32 = 18.0;
/// The finding.
pub const TITLE: f32 = 24.0;

/// Width of a line of text in points.
pub fn text_width(text: &str, size: f32, weight: Weight) -> f32 {
    Typeface::shared().measure(text, size, weight)
}

/// A line of text cut with an ellipsis to fit `width` points.
pub fn fit(text: &str, width: f32, size: f32, weight: Weight) -> String {
    Typeface::shared()
        .ellipsize(text, size, weight, width)
        .into_owned()
}

/// A name on one line, or on two where it is too wide for one; no word is broken, what has no room even so is cut.
pub fn two_lines(text: &str, width: f32, size: f32, weight: Weight) -> Vec<String> {
    if text_width(text, size, weight) <= width {
        return vec![text.to_owned()];
    }
    let fits = |text: &str| text_width(text, size, weight) <= width;
    let (first, rest) = match text.split_whitespace().next() {
        Some(word) if word.len() < text.len() && !fits(word) => text.split_at(word.len()),
        _ => {
            let first = wrap(text, width, size, weight).into_iter().next();
            text.split_at(first.map_or(0, |line| line.len()))
        }
    };
    let within = |next: char| next.is_alphanumeric() && next < '\u{2e80}';
    let broken = rest.chars().next().is_some_and(within) && !first.ends_with(['-', '–', '/']);
    if first.is_empty() || broken {
        return vec![fit(text, width, size, weight)];
    }
    let cut = |text: &str| fit(text.trim(), width, size, weight);
    [first, rest]
        .into_iter()
        .map(cut)
        .filter(|line| !line.is_empty())
        .collect()
}

/// Text in lines of at most `width` points.
pub fn wrap(text: &str, width: f32, size: f32, weight: Weight) -> Vec<String> {
    Typeface::shared().wrap(text, size, weight, width)
}

/// A point.
pub fn point(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A rectangle.
pub fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
    Rect {
        left,
        top,
        right,
        bottom,
    }
}

/// A solid stroke.
pub fn stroke(width: f32, color: Color) -> Stroke {
    Stroke {
        width,
        color,
        dash: None,
    }
}

/// A dashed stroke.
pub fn dashed(width: f32, color: Color, dash: f32, gap: f32) -> Stroke {
    Stroke {
        width,
        color,
        dash: Some((dash, gap)),
    }
}

/// A straight line.
pub fn line(from: Point, to: Point, stroke: Stroke) -> Shape {
    Shape::Line {
        points: vec![from, to],
        stroke,
    }
}

/// A style without a halo.
pub fn style(size: f32, weight: Weight, color: Color) -> TextStyle {
    TextStyle {
        size,
        weight,
        color,
        halo: None,
    }
}

/// A regular line of text.
pub fn regular(at: Point, align: Align, text: impl Into<String>, size: f32, color: Color) -> Shape {
    text_shape(at, align, text, style(size, Weight::Regular, color))
}

/// A semi-bold line of text.
pub fn strong(at: Point, align: Align, text: impl Into<String>, size: f32, color: Color) -> Shape {
    text_shape(at, align, text, style(size, Weight::SemiBold, color))
}

/// A line of text.
pub fn text_shape(at: Point, align: Align, text: impl Into<String>, style: TextStyle) -> Shape {
    Shape::Text {
        at,
        align,
        text: text.into(),
        style,
        angle: 0.0,
    }
}

/// A horizontal hairline.
pub fn hairline(left: f32, right: f32, y: f32, color: Color) -> Shape {
    line(point(left, y), point(right, y), stroke(1.0, color))
}

/// The pill of a threshold: six dots and its value; returns its rectangle too.
pub fn pill(center: Point, label: &str, palette: &Palette) -> (Rect, Vec<Shape>) {
    let bounds = pill_rect(center, label);
    let mut shapes = vec![Shape::Rect {
        rect: bounds,
        radius: 11.0,
        fill: Some(palette.canvas),
        stroke: Some(stroke(1.0, palette.text_soft)),
    }];
    let centers = (0..6)
        .map(|i| {
            point(
                bounds.left + 11.0 + 4.0 * (i % 2) as f32,
                center.y - 4.0 + 4.0 * (i / 2) as f32,
            )
        })
        .collect();
    shapes.push(Shape::Dots {
        centers,
        radius: 0.9,
        fill: palette.text_soft,
    });
    shapes.push(strong(
        point(bounds.left + 21.0, center.y + 4.3),
        Align::Start,
        label,
        SMALL,
        palette.text,
    ));
    (bounds, shapes)
}

/// Where the pill of a threshold stands.
pub fn pill_rect(center: Point, label: &str) -> Rect {
    let width = text_width(label, SMALL, Weight::SemiBold) + 31.0;
    rect(
        center.x - width / 2.0,
        center.y - 11.0,
        center.x + width / 2.0,
        center.y + 11.0,
    )
}

/// A rectangle grown on every side.
pub fn grow(r: Rect, by: f32) -> Rect {
    rect(r.left - by, r.top - by, r.right + by, r.bottom + by)
}
