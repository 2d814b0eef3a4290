//! Room in a matrix: names of cells, the size legend and bubbles on the same place find theirs.

use super::labels::{covers_circle, rects_overlap};
use super::matrix_chart::Picture;
use super::matrix_stack::MOST_ASIDE;
use super::pen::{SMALL, grow, point, rect, text_width};
use super::{Axis, Corner, Mark, Panel, Point, Rect, Shape, View, Weight};

/// How far a name moves from a taken corner, in points: along the edge, and away from it.
const ALONG: [f32; 8] = [0.0, 28.0, 56.0, 84.0, 112.0, 140.0, 180.0, 220.0];
const INWARD: [f32; 4] = [0.0, 16.0, 32.0, 52.0];
/// More bubbles than this: names keep to the corners themselves.
const MOST_BUBBLES: usize = 600;

/// What names of cells keep away from.
struct Taken {
    bubbles: Vec<(Point, f32)>,
    lines: Vec<(Point, Point)>,
    pills: Vec<Rect>,
    /// Places of upright and of level limits: a name of a cell that reaches over one keeps to one of its sides.
    limits: [Vec<f32>; 2],
}

impl Taken {
    fn of(panel: &Panel, view: &View) -> Self {
        let at = |place: [f64; 2]| panel.position(view, panel.area, place);
        let lines = panel.marks.iter().filter_map(|mark| match mark {
            Mark::Arrow { from, to, .. } | Mark::Trail { from, to, .. } => {
                Some((at(*from), at(*to)))
            }
            _ => None,
        });
        Self {
            bubbles: panel
                .bubbles()
                .map(|bubble| (at(bubble.at), bubble.radius))
                .collect(),
            lines: lines.collect(),
            limits: [true, false].map(|vertical| {
                let own = panel.handles.iter().filter(|of| of.vertical == vertical);
                own.map(|handle| {
                    let at = at([handle.at, handle.at]);
                    if vertical { at.x } else { at.y }
                })
                .collect()
            }),
            pills: {
                let pills = panel.handle_rects(view, panel.area).into_iter();
                pills.chain(panel.note_rects(view, panel.area)).collect()
            },
        }
    }

    /// How many limits run through a name at `spot`.
    fn split(&self, spot: Rect) -> usize {
        let [upright, level] = &self.limits;
        let across = |at: &&f32| **at > spot.left && **at < spot.right;
        let through = |at: &&f32| **at > spot.top && **at < spot.bottom;
        upright.iter().filter(across).count() + level.iter().filter(through).count()
    }

    /// How much of it a name at `spot` would cover.
    fn covered(&self, spot: Rect) -> usize {
        let bubbles = self.bubbles.iter();
        let lines = self.lines.iter();
        let pills = self.pills.iter();
        bubbles
            .filter(|(at, radius)| covers_circle(spot, *at, *radius))
            .count()
            + lines.filter(|(from, to)| crosses(spot, *from, *to)).count()
            + 3 * pills.filter(|pill| rects_overlap(spot, **pill)).count()
            + 2 * self.split(spot)
    }
}

/// Moves the name of a cell to the place where it covers the fewest bubbles and arrows: one of the four corners, or beside
/// one; the outer corner wins a tie. A line of figures that covers one everywhere, or is wider than its cell, gives way
/// to its `short` form, one a cell.
pub fn name_emptiest_corners(panel: &mut Panel, short: &[String]) {
    let view = panel.home();
    let taken = Taken::of(panel, &view);
    let corners: Vec<usize> = (0..panel.marks.len())
        .filter(|index| matches!(panel.marks.get(*index), Some(Mark::Corner { .. })))
        .collect();
    for (index, short) in corners.into_iter().zip(short) {
        if let Some(mark) = panel.marks.get(index).cloned() {
            let best = best_name(panel, &mark, short, &view, &taken);
            if let Some(slot) = panel.marks.get_mut(index) {
                *slot = best;
            }
        }
    }
    silence_line_names(panel, &view);
}

/// A line of equal figures whose name lies on that of a cell stays unnamed: both would be unreadable.
fn silence_line_names(panel: &mut Panel, view: &View) {
    let cells = panel.corner_rects(view, panel.area);
    for index in 0..panel.marks.len() {
        let covers = match &panel.marks[index] {
            mark @ Mark::Note { style, .. } if style.weight == Weight::Regular => panel
                .note_rect(mark, view, panel.area)
                .is_some_and(|name| cells.iter().any(|cell| rects_overlap(*cell, name))),
            _ => false,
        };
        if let (true, Mark::Note { text, .. }) = (covers, &mut panel.marks[index]) {
            text.clear();
        }
    }
}

fn best_name(panel: &Panel, mark: &Mark, short: &str, view: &View, taken: &Taken) -> Mark {
    let Mark::Corner { detail: long, .. } = mark else {
        return mark.clone();
    };
    let mut best: Option<(f32, Mark)> = None;
    for (cost, place) in name_places(mark, taken.bubbles.len() <= MOST_BUBBLES) {
        for (text, extra) in [(long.as_str(), 0.0), (short, 26.0)] {
            let cost = cost + extra;
            if best.as_ref().is_some_and(|(least, _)| *least <= cost) {
                continue;
            }
            let mut tried = place.clone();
            if let Mark::Corner { detail, .. } = &mut tried {
                text.clone_into(detail);
            }
            let Some(spot) = panel.corner_rect(&tried, view, panel.area) else {
                continue;
            };
            // A name over another cell, or over the title of an axis, says the wrong thing: worse than any crowd.
            let outside = f32::from(u8::from(leaves_cell(panel, &tried, spot, view)));
            let covered = taken.covered(spot) as f32;
            let cost = cost + 100.0 * covered + 1e6 * outside + cut(panel, &tried, view);
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, tried));
            }
        }
    }
    best.map_or_else(|| mark.clone(), |(_, mark)| mark)
}

/// The places of a name, with what each costs for being farther from the outer corner.
fn name_places(mark: &Mark, beside: bool) -> Vec<(f32, Mark)> {
    let Mark::Corner { corner: outer, .. } = mark else {
        return Vec::new();
    };
    let corners = [
        (0.0, *outer),
        (20.0, outer.flipped_down()),
        (24.0, outer.flipped_across()),
        (40.0, outer.flipped_down().flipped_across()),
    ];
    let mut places = Vec::new();
    for (cost, choice) in corners {
        let (along, inward) = if beside {
            (&ALONG[..], &INWARD[..])
        } else {
            (&ALONG[..1], &INWARD[..1])
        };
        let (right, down) = match choice {
            Corner::TopLeft => (1.0, 1.0),
            Corner::TopRight => (-1.0, 1.0),
            Corner::BottomLeft => (1.0, -1.0),
            Corner::BottomRight => (-1.0, -1.0),
        };
        for x in along {
            for y in inward {
                let mut place = mark.clone();
                if let Mark::Corner { corner, shift, .. } = &mut place {
                    *corner = choice;
                    *shift = point(x * right, y * down);
                }
                places.push((cost + 0.2 * x + 0.5 * y, place));
            }
        }
    }
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    places
}

/// Whether a moved name reaches over the edge of its cell.
fn leaves_cell(panel: &Panel, mark: &Mark, spot: Rect, view: &View) -> bool {
    let Mark::Corner { x, y, shift, .. } = mark else {
        return false;
    };
    let cell = panel.range_rect(view, panel.area, *x, *y);
    *shift != Point::default()
        && (spot.left < cell.left + 8.0
            || spot.right > cell.right - 8.0
            || spot.top < cell.top + 6.0
            || spot.bottom > cell.bottom - 2.0)
}

/// What a name costs that is wider than its room: its line of figures would be cut, or the name itself.
fn cut(panel: &Panel, mark: &Mark, view: &View) -> f32 {
    let place = panel.corner_place(mark, view, panel.area);
    let (Mark::Corner { name, detail, .. }, Some((_, _, room))) = (mark, place) else {
        return 0.0;
    };
    let over = text_width(name, SMALL, Weight::SemiBold) - room;
    let figures = text_width(detail, SMALL, Weight::Regular) > room;
    1000.0 * f32::from(u8::from(figures)) + if over > 0.0 { 600.0 + 4.0 * over } else { 0.0 }
}

/// Whether a line from `from` to `to`, or the head at its end, touches `spot`.
fn crosses(spot: Rect, from: Point, to: Point) -> bool {
    (0..=16).any(|step| {
        let part = step as f32 / 16.0;
        let at = point(
            from.x + (to.x - from.x) * part,
            from.y + (to.y - from.y) * part,
        );
        covers_circle(spot, at, 5.0)
    })
}

impl Picture<'_> {
    /// The size legend of a picture without a side column, in the emptiest corner.
    pub(super) fn legend_in_plot(&self, panel: &mut Panel) -> Vec<Shape> {
        let legend = self.size_legend();
        let area = panel.area;
        if legend.circles.is_empty() || area.width() < 480.0 || area.height() < 260.0 {
            return Vec::new();
        }
        let (width, height) = (legend.width(), 2.0 * legend.radius() + 8.0);
        let view = panel.home();
        let bubbles: Vec<(Point, f32)> = panel
            .bubbles()
            .map(|bubble| (panel.position(&view, area, bubble.at), bubble.radius))
            .collect();
        let taken: Vec<Rect> = panel
            .corner_rects(&view, area)
            .into_iter()
            .chain(panel.handle_rects(&view, area))
            .collect();
        let mut best: Option<(f32, Rect)> = None;
        for column in 0..9 {
            for row in 0..9 {
                let left = area.left + 10.0 + (area.width() - width - 20.0) * column as f32 / 8.0;
                let top = area.top + 10.0 + (area.height() - height - 20.0) * row as f32 / 8.0;
                let spot = rect(left, top, left + width, top + height);
                if taken
                    .iter()
                    .any(|other| rects_overlap(spot, grow(*other, 6.0)))
                {
                    continue;
                }
                let crowd: f32 = bubbles
                    .iter()
                    .filter(|(at, radius)| covers_circle(grow(spot, 4.0), *at, *radius))
                    .map(|(_, radius)| 10.0 + radius)
                    .sum();
                let lines = self.crosses_threshold(panel, &view, spot);
                // The edges are better than the middle.
                let edge = f32::from(u8::from(column % 8 != 0)) + f32::from(u8::from(row % 8 != 0));
                let cost = crowd + 30.0 * f32::from(u8::from(lines)) + edge;
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, spot));
                }
            }
        }
        let Some((_, spot)) = best.filter(|(cost, _)| *cost < 12.0) else {
            return Vec::new();
        };
        panel.occupied.push(spot);
        legend.shapes(point(spot.left, spot.bottom - 4.0), self.palette())
    }

    pub(super) fn crosses_threshold(&self, panel: &Panel, view: &View, spot: Rect) -> bool {
        panel.handles.iter().any(|handle| {
            let at = panel.position(view, panel.area, [handle.at, handle.at]);
            if handle.vertical {
                at.x > spot.left && at.x < spot.right
            } else {
                at.y > spot.top && at.y < spot.bottom
            }
        })
    }

    /// How far each item moves aside, in plot coordinates, so that none hides another on the very same place: in a spiral
    /// around it, within its own cell.
    pub(super) fn shifts(&self, places: &[[f64; 2]], x: &Axis, y: &Axis) -> Vec<[f64; 2]> {
        let area = self.layout.plot;
        let unit = [
            (x.home.1 - x.home.0) / f64::from(area.width().max(1.0)),
            (y.home.1 - y.home.0) / f64::from(area.height().max(1.0)),
        ];
        let limits = self.limits(x, y);
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by(|&a, &b| {
            (places[a][0].total_cmp(&places[b][0]))
                .then(places[a][1].total_cmp(&places[b][1]))
                .then(self.radius(b).total_cmp(&self.radius(a)))
                .then(a.cmp(&b))
        });
        let mut shifts = vec![[0.0; 2]; places.len()];
        let mut start = 0;
        while start < order.len() {
            let place = places[order[start]];
            let end = start
                + order[start..]
                    .iter()
                    .take_while(|&&item| places[item] == place)
                    .count();
            let group = &order[start..end.max(start + 1)];
            if group.len() > MOST_ASIDE {
                start = end;
                continue;
            }
            let mean = group
                .iter()
                .map(|&item| f64::from(self.radius(item)))
                .sum::<f64>()
                / group.len() as f64;
            for (rank, &item) in group.iter().enumerate().filter(|_| group.len() > 1) {
                let turn = rank as f64 * 2.399_963;
                let far = (mean * 1.35 + 2.0) * (rank as f64).sqrt();
                let radius = f64::from(self.radius(item)) + 2.0;
                let mut at = [
                    place[0] + far * turn.cos() * unit[0],
                    place[1] + far * turn.sin() * unit[1],
                ];
                for (axis, limits) in limits.iter().enumerate() {
                    let room = radius * unit[axis];
                    let beyond = |limit: &&f64| **limit > place[axis];
                    let below = limits.iter().copied().filter(|&limit| limit <= place[axis]);
                    if let Some(limit) = below.reduce(f64::max) {
                        at[axis] = at[axis].max((limit + room).min(place[axis].max(limit + room)));
                    }
                    if let Some(limit) = limits.iter().filter(beyond).copied().reduce(f64::min) {
                        at[axis] = at[axis].min(limit - room);
                    }
                }
                shifts[item] = [at[0] - place[0], at[1] - place[1]];
            }
            start = end.max(start + 1);
        }
        shifts
    }
}
