//! Names beside bubbles: each where it reads best, none over anything, the most important first.
//!
//! A label tries the eight places at its bubble, then rings farther out with a leader, and takes the cheapest place. What
//! it may never do (cover a bubble, another label, a cell's name, a handle or a leader; leave the frame; lead across a
//! bubble, a label or a leader) rules a place out; lying on a threshold or outside its own cell costs. Where the cheapest
//! place costs too much the name is left to the pointer. Deterministic: the same input gives the same places.

use std::sync::Arc;

use super::pen::{SMALL, line, point, rect, stroke, text_shape, text_width};
use super::{Align, Mark, Palette, Panel, Point, Rect, Shape, TextStyle, View, Weight};

mod index;
mod room;

use index::Index;
use room::{Room, grown, hits_circle, overlaps, segment_hits_rect};

/// Gap between a bubble and the label right at it.
const NEAR_GAP: f32 = 4.0;
/// Gaps of the rings tried with a leader.
const RINGS: [f32; 7] = [14.0, 22.0, 32.0, 44.0, 58.0, 74.0, 92.0];
/// Directions tried on a ring.
const ANGLES: usize = 24;
/// A place that costs more is not taken.
const LIMIT: f32 = 150.0;
/// The same for labels the title or the size makes important.
const LIMIT_STRONG: f32 = 260.0;
const ON_THRESHOLD: f32 = 300.0;
const LEADER_OVER_THRESHOLD: f32 = 110.0;
const OUTSIDE_CELL: f32 = 220.0;
/// Height of a line above and below its base line.
const ABOVE: f32 = 10.5;
const BELOW: f32 = 3.5;
/// Places tried in one go, at most: the rest of ten thousand names finds none anyway.
const WORK: usize = 30_000;

/// A name that found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Index into [`Panel::labels`].
    pub label: usize,
    /// What the text covers.
    pub rect: Rect,
    /// From the bubble's edge to the text, where the label had to move.
    pub leader: Option<(Point, Point)>,
}

impl Panel {
    /// Places the labels of a view. Costs at most a few milliseconds whatever their number; call it when the view, the
    /// size or the scene changes, not every frame.
    pub fn place_labels(&self, view: &View, area: Rect) -> Vec<Placed> {
        let centers: Vec<(Point, f32)> = self
            .bubbles()
            .map(|bubble| (self.position(view, area, bubble.at), bubble.radius))
            .collect();
        let mut order: Vec<usize> = (0..self.labels.len()).collect();
        order.sort_by(|&a, &b| {
            let (a, b) = (&self.labels[a], &self.labels[b]);
            b.strong
                .cmp(&a.strong)
                .then(b.priority.total_cmp(&a.priority))
                .then(a.text.cmp(&b.text))
        });
        let mut room = self.label_room(view, area, &centers);
        let largest = centers
            .iter()
            .fold(0.0f32, |most, bubble| most.max(bubble.1));
        let mut placed = Vec::new();
        for label in order {
            if room.tried > WORK {
                break;
            }
            let text = &self.labels[label];
            let Some(&(center, radius)) = centers.get(text.bubble) else {
                continue;
            };
            if !room.frame_holds(center) {
                continue;
            }
            let weight = label_weight(text.strong);
            let candidate = Candidate {
                center,
                radius,
                own: text.bubble,
                width: text_width(&text.text, SMALL, weight),
                limit: if text.strong || radius > 0.45 * largest {
                    LIMIT_STRONG
                } else {
                    LIMIT
                },
                cell: self.cell_at(view, area, center),
            };
            if let Some((rect, leader)) = best_place(&candidate, &mut room) {
                room.take(rect, leader);
                placed.push(Placed {
                    label,
                    rect,
                    leader,
                });
            }
        }
        placed
    }

    /// Placed labels as shapes: leaders first, then texts with a halo.
    pub fn label_shapes(&self, placed: &[Placed], palette: &Palette) -> Vec<Shape> {
        let faint = stroke(1.0, palette.text_faint);
        let leaders = placed
            .iter()
            .filter_map(|label| label.leader)
            .map(|(from, to)| line(from, to, faint));
        let texts = placed.iter().filter_map(|placed| {
            let label = self.labels.get(placed.label)?;
            let style = TextStyle {
                size: SMALL,
                weight: label_weight(label.strong),
                color: if label.strong {
                    palette.text
                } else {
                    palette.text_soft
                },
                halo: Some(palette.canvas),
            };
            let at = point(placed.rect.left, placed.rect.bottom - BELOW);
            let text: Arc<str> = label.text.clone();
            Some(text_shape(at, Align::Start, text.as_ref(), style))
        });
        leaders.chain(texts).collect()
    }

    /// Everything labels keep away from in a view.
    fn label_room(&self, view: &View, area: Rect, centers: &[(Point, f32)]) -> Room {
        let mut room = Room::new(area, centers);
        for fixed in self.corner_rects(view, area) {
            room.block(grown(fixed, 2.0));
        }
        for fixed in self.handle_rects(view, area) {
            room.block(grown(fixed, 2.0));
        }
        for fixed in self.note_rects(view, area) {
            room.block(grown(fixed, 2.0));
        }
        for fixed in &self.occupied {
            room.block(grown(*fixed, 2.0));
        }
        for (from, to) in self.drawn_lines(view, area) {
            room.lines.push((from, to));
        }
        for (vertical, place) in self.limits() {
            let at = self.position(view, area, [place, place]);
            room.thresholds.push(if vertical {
                (point(at.x, area.top), point(at.x, area.bottom))
            } else {
                (point(area.left, at.y), point(area.right, at.y))
            });
        }
        room
    }

    /// The lines that names do not cross: limits, and the straight lines between steps.
    fn limits(&self) -> impl Iterator<Item = (bool, f64)> + '_ {
        let moved = self.handles.iter().map(|limit| (limit.vertical, limit.at));
        moved.chain(self.marks.iter().filter_map(|mark| match mark {
            Mark::Rule { vertical, at, .. } => Some((*vertical, *at)),
            _ => None,
        }))
    }

    /// The part of `area` between the thresholds that a point lies in.
    fn cell_at(&self, view: &View, area: Rect, at: Point) -> Rect {
        let mut cell = area;
        for (vertical, limit) in self.limits() {
            let place = self.position(view, area, [limit, limit]);
            if vertical && place.x <= at.x {
                cell.left = cell.left.max(place.x);
            } else if vertical {
                cell.right = cell.right.min(place.x);
            } else if place.y < at.y {
                cell.top = cell.top.max(place.y);
            } else {
                cell.bottom = cell.bottom.min(place.y);
            }
        }
        cell
    }
}

fn label_weight(strong: bool) -> Weight {
    if strong {
        Weight::SemiBold
    } else {
        Weight::Regular
    }
}

struct Candidate {
    center: Point,
    radius: f32,
    own: usize,
    width: f32,
    limit: f32,
    cell: Rect,
}

type Place = (Rect, Option<(Point, Point)>);

fn best_place(candidate: &Candidate, room: &mut Room) -> Option<Place> {
    let mut best: Option<(f32, Place)> = None;
    let mut consider = |cost: f32, place: Place, room: &mut Room| {
        if cost > candidate.limit || best.as_ref().is_some_and(|(least, _)| *least <= cost) {
            return;
        }
        room.tried += 1;
        if let Some(extra) = extra_cost(candidate, &place, room) {
            let cost = cost + extra;
            if cost <= candidate.limit && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, place));
            }
        }
    };
    for (index, rect) in near_places(candidate).into_iter().enumerate() {
        consider(2.0 * index as f32, (rect, None), room);
    }
    // On a crowded picture the far rings are searched for the first names only.
    let rings = if room.tried > WORK / 2 {
        2
    } else {
        RINGS.len()
    };
    for gap in &RINGS[..rings] {
        for angle in 0..ANGLES {
            let cost = 24.0 + 1.3 * gap;
            consider(cost, ring_place(candidate, *gap, angle), room);
        }
    }
    best.map(|(_, place)| place)
}

/// Right, above, below, left, and the four diagonals.
fn near_places(candidate: &Candidate) -> [Rect; 8] {
    let Candidate {
        center,
        radius,
        width,
        ..
    } = *candidate;
    let reach = radius + NEAR_GAP;
    let slant = reach * std::f32::consts::FRAC_1_SQRT_2;
    let middle = center.y + 4.0;
    let right = center.x + reach;
    let left = center.x - reach - width;
    let centred = center.x - width / 2.0;
    let (above, below) = (
        center.y - reach - BELOW + 1.0,
        center.y + reach + ABOVE - 1.0,
    );
    let (up, down) = (center.y - slant, center.y + slant + 8.0);
    let at = |x: f32, base: f32| rect(x, base - ABOVE, x + width, base + BELOW);
    [
        at(right, middle),
        at(centred, above),
        at(centred, below),
        at(left, middle),
        at(center.x + slant, up),
        at(center.x + slant, down),
        at(center.x - slant - width, up),
        at(center.x - slant - width, down),
    ]
}

fn ring_place(candidate: &Candidate, gap: f32, angle: usize) -> Place {
    let turn = angle as f32 / ANGLES as f32 * std::f32::consts::TAU;
    let (sin, cos) = turn.sin_cos();
    let Candidate {
        center,
        radius,
        width,
        ..
    } = *candidate;
    let end = point(
        center.x + cos * (radius + gap),
        center.y - sin * (radius + gap),
    );
    let start = point(
        center.x + cos * (radius + 1.5),
        center.y - sin * (radius + 1.5),
    );
    let height = ABOVE + BELOW;
    // The text hangs on the leader's end by the side that looks at the bubble.
    let (left, top) = if cos > 0.35 {
        (end.x + 2.0, end.y - height / 2.0)
    } else if cos < -0.35 {
        (end.x - 2.0 - width, end.y - height / 2.0)
    } else if sin > 0.0 {
        (end.x - width / 2.0, end.y - 2.0 - height)
    } else {
        (end.x - width / 2.0, end.y + 2.0)
    };
    (
        rect(left, top, left + width, top + height),
        Some((start, end)),
    )
}

/// What a place costs beyond its distance; `None` where it is ruled out.
fn extra_cost(candidate: &Candidate, (place, leader): &Place, room: &Room) -> Option<f32> {
    if !room.free(*place, candidate.own) {
        return None;
    }
    let mut cost = 0.0;
    if room
        .thresholds
        .iter()
        .any(|&(from, to)| segment_hits_rect(from, to, grown(*place, 2.0)))
    {
        cost += ON_THRESHOLD;
    }
    let middle = point(
        (place.left + place.right) / 2.0,
        (place.top + place.bottom) / 2.0,
    );
    let cell = candidate.cell;
    if middle.x < cell.left
        || middle.x > cell.right
        || middle.y < cell.top
        || middle.y > cell.bottom
    {
        cost += OUTSIDE_CELL;
    }
    if let Some((from, to)) = *leader {
        if !room.leader_free(from, to, candidate.own) {
            return None;
        }
        let crossed = room
            .thresholds
            .iter()
            .filter(|&&(a, b)| room::segments_cross(from, to, a, b))
            .count();
        cost += LEADER_OVER_THRESHOLD * crossed as f32;
    }
    Some(cost)
}

/// Whether a label covers a circle; for tests and for the pointer.
pub fn covers_circle(label: Rect, center: Point, radius: f32) -> bool {
    hits_circle(label, center, radius)
}

/// Whether two rectangles overlap.
pub fn rects_overlap(a: Rect, b: Rect) -> bool {
    overlaps(a, b)
}
