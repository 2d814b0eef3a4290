//! A picture as text: one line a shape, coordinates to a tenth of a point.

use std::fmt::Write;
use std::path::PathBuf;

use folioscope::chart::{Point, Rect, Shape};

/// The text of shapes.
pub fn dump(shapes: &[Shape]) -> String {
    let mut text = String::new();
    for shape in shapes {
        write_shape(&mut text, shape, 0);
    }
    text
}

fn at(point: &Point) -> String {
    format!("{:.1},{:.1}", point.x, point.y)
}

fn bounds(rect: &Rect) -> String {
    format!(
        "{:.1},{:.1} {:.1}x{:.1}",
        rect.left,
        rect.top,
        rect.width(),
        rect.height()
    )
}

fn ends(points: &[Point]) -> String {
    let (first, last) = (points.first().map(at), points.last().map(at));
    format!(
        "{} points {} .. {}",
        points.len(),
        first.unwrap_or_default(),
        last.unwrap_or_default()
    )
}

fn write_shape(text: &mut String, shape: &Shape, depth: usize) {
    let pad = "  ".repeat(depth);
    let line = match shape {
        Shape::Rect { rect, .. } => format!("rect {}", bounds(rect)),
        Shape::Circle { center, radius, .. } => format!("circle {} r {radius:.1}", at(center)),
        Shape::Line { points, .. } => format!("line {}", ends(points)),
        Shape::Polygon { points, .. } => format!("polygon {}", ends(points)),
        Shape::Area { upper, .. } => format!("area {}", ends(upper)),
        Shape::Dots { centers, .. } => format!("dots {}", ends(centers)),
        Shape::Text {
            at: place,
            text,
            style,
            ..
        } => format!("text {} {} {text}", at(place), style.size),
        Shape::Clip { rect, shapes } => {
            writeln!(text, "{pad}clip {}", bounds(rect)).unwrap();
            for shape in shapes {
                write_shape(text, shape, depth + 1);
            }
            return;
        }
    };
    writeln!(text, "{pad}{line}").unwrap();
}

/// Compares a text with `tests/chart/snapshots/<name>.txt`; writes it where `UPDATE_SNAPSHOTS` is set.
pub fn compare(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/chart/snapshots")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, text).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    for (number, (new, old)) in text.lines().zip(kept.lines()).enumerate() {
        assert_eq!(
            new,
            old,
            "{name}, line {}: set UPDATE_SNAPSHOTS=1 to keep the new picture",
            number + 1
        );
    }
    assert_eq!(
        text.lines().count(),
        kept.lines().count(),
        "{name}: another number of shapes"
    );
}

/// Whether every coordinate of the shapes is a number.
pub fn all_finite(shapes: &[Shape]) -> bool {
    let point = |p: &Point| p.x.is_finite() && p.y.is_finite();
    let rect = |r: &Rect| {
        [r.left, r.top, r.right, r.bottom]
            .iter()
            .all(|v| v.is_finite())
    };
    shapes.iter().all(|shape| match shape {
        Shape::Rect { rect: r, .. } => rect(r),
        Shape::Circle { center, radius, .. } => point(center) && radius.is_finite(),
        Shape::Line { points, .. } | Shape::Polygon { points, .. } => points.iter().all(point),
        Shape::Area { upper, lower, .. } => upper.iter().chain(lower).all(point),
        Shape::Dots { centers, .. } => centers.iter().all(point),
        Shape::Text { at, style, .. } => point(at) && style.size.is_finite(),
        Shape::Clip { rect: r, shapes } => rect(r) && all_finite(shapes),
    })
}
