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

/// Of the dots above and below a spot so many are looked at: a million more tell nothing else.
const LOOKED_AT: usize = 20_000;

/// Whether `many` dots of a cloud (ascending in x) or more lie in a spot of `area` (points); of a large cloud every n-th
/// dot stands for n.
pub fn crowded(points: &[[f64; 2]], view: &View, area: Rect, spot: Rect, many: usize) -> bool {
    let part = |at: f64, (low, high): (f64, f64)| low + at * (high - low);
    let across = |x: f32| part(f64::from((x - area.left) / area.width()), view.x);
    let up = |y: f32| part(f64::from((area.bottom - y) / area.height()), view.y);
    let first = points.partition_point(|point| point[0] <= across(spot.left));
    let last = points.partition_point(|point| point[0] < across(spot.right));
    let near = &points[first..last.max(first)];
    let every = near.len().div_ceil(LOOKED_AT).max(1);
    let (low, high) = (up(spot.bottom), up(spot.top));
    let inside = |point: &&[f64; 2]| point[1] > low && point[1] < high;
    let enough = many.div_ceil(every).max(1);
    let mut dots = near.iter().step_by(every).filter(inside);
    dots.nth(enough - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects names of cells from dots below them that nobody counted: what lies in a spot is found, of few dots each.
    #[test]
    fn dots_of_a_spot() {
        let view = View {
            x: (0.0, 10.0),
            y: (0.0, 10.0),
        };
        let area = Rect {
            left: 20.0,
            top: 10.0,
            right: 120.0,
            bottom: 110.0,
        };
        // Ten points across for one of the axis: a spot around (2, 8) and one around (8, 2).
        let spot = |x: f32, y: f32| Rect {
            left: 20.0 + 10.0 * x - 5.0,
            top: 110.0 - 10.0 * y - 5.0,
            right: 20.0 + 10.0 * x + 5.0,
            bottom: 110.0 - 10.0 * y + 5.0,
        };
        let few: Vec<[f64; 2]> = (0..5)
            .map(|step| [1.8 + 0.1 * f64::from(step), 8.0])
            .collect();
        assert!(crowded(&few, &view, area, spot(2.0, 8.0), 5));
        assert!(!crowded(&few, &view, area, spot(2.0, 8.0), 6));
        assert!(!crowded(&few, &view, area, spot(2.0, 2.0), 1));
        assert!(!crowded(&few, &view, area, spot(8.0, 8.0), 1));
        // A hundred times what is looked at, in one half of the height.
        let many: Vec<[f64; 2]> = (0..2_000_000u32)
            .map(|step| [f64::from(step) / 2e5, 5.0 + f64::from(step % 97) / 20.0])
            .collect();
        assert!(crowded(&many, &view, area, spot(2.0, 8.0), 5));
        assert!(!crowded(&many, &view, area, spot(2.0, 2.0), 5));
    }
}
