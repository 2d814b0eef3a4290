//! Many points, few pixels: what a view needs of a long curve or a large cloud.

use super::{Point, Rect, View};

/// The points of a curve (ascending in x) in a view: at most two a pixel column, the lowest and the highest of it, and one
/// beyond each edge.
pub fn curve_points(
    points: &[[f64; 2]],
    view: &View,
    area: Rect,
    at: impl Fn([f64; 2]) -> Point,
) -> Vec<Point> {
    let first = points.partition_point(|point| point[0] < view.x.0);
    let last = points.partition_point(|point| point[0] <= view.x.1);
    let seen = &points[first.saturating_sub(1)..(last + 1).min(points.len())];
    let columns = area.width().max(1.0) as usize;
    if seen.len() <= 2 * columns {
        return seen.iter().map(|&place| at(place)).filter(finite).collect();
    }
    let mut kept: Vec<Point> = Vec::with_capacity(2 * columns + 4);
    let mut column = i64::MIN;
    let mut range: Option<(Point, Point)> = None;
    for &place in seen {
        let here = at(place);
        if !finite(&here) {
            continue;
        }
        let own = here.x.floor() as i64;
        if own != column {
            keep(&mut kept, range);
            range = None;
            column = own;
        }
        range = Some(match range {
            None => (here, here),
            Some((low, high)) if here.y < low.y => (here, high),
            Some((low, high)) if here.y > high.y => (low, here),
            Some(same) => same,
        });
    }
    keep(&mut kept, range);
    // The last point closes the curve, wherever in its pixel it stands.
    if let Some(&end) = seen.last() {
        let end = at(end);
        if finite(&end) && kept.last().is_some_and(|last| last.x < end.x) {
            kept.push(end);
        }
    }
    kept
}

fn keep(kept: &mut Vec<Point>, range: Option<(Point, Point)>) {
    let Some((low, high)) = range else { return };
    let (first, second) = if low.x <= high.x {
        (low, high)
    } else {
        (high, low)
    };
    kept.push(first);
    if first != second {
        kept.push(second);
    }
}

fn finite(at: &Point) -> bool {
    at.x.is_finite() && at.y.is_finite()
}

/// The dots of a cloud (ascending in x) in a view, by index, and their centres: at most one a square of 2×2 points, the first that falls
/// into it.
pub fn cloud_dots(points: &[[f64; 2]], view: &View, area: Rect) -> Vec<(u32, Point)> {
    let columns = (area.width() / 2.0).ceil().max(1.0) as usize;
    let rows = (area.height() / 2.0).ceil().max(1.0) as usize;
    let mut taken = vec![0u64; (columns * rows).div_ceil(64)];
    let mut dots = Vec::new();
    let x_scale = f64::from(area.width()) / (view.x.1 - view.x.0);
    let y_scale = f64::from(area.height()) / (view.y.1 - view.y.0);
    let first = points.partition_point(|point| point[0] < view.x.0);
    let last = points.partition_point(|point| point[0] <= view.x.1);
    for (index, &[x, y]) in (first..).zip(&points[first..last.max(first)]) {
        let across = ((x - view.x.0) * x_scale) as f32;
        let down = ((view.y.1 - y) * y_scale) as f32;
        // A comparison with NaN is false: what is nowhere is not drawn.
        if !(across >= 0.0 && down >= 0.0 && across <= area.width() && down <= area.height()) {
            continue;
        }
        let column = ((across / 2.0) as usize).min(columns - 1);
        let row = ((down / 2.0) as usize).min(rows - 1);
        let cell = row * columns + column;
        let (word, bit) = (cell / 64, 1u64 << (cell % 64));
        if taken[word] & bit == 0 {
            taken[word] |= bit;
            let center = Point {
                x: area.left + across,
                y: area.top + down,
            };
            dots.push((index as u32, center));
        }
    }
    dots
}
