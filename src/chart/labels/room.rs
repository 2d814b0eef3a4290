//! What is taken around the bubbles, and exact tests against it.

use super::super::pen::{point, rect};
use super::super::{Point, Rect};
use super::Index;

/// The room labels are placed in.
pub struct Room {
    frame: Rect,
    bubbles: Vec<(Point, f32)>,
    bubble_index: Index,
    rects: Vec<Rect>,
    rect_index: Index,
    leaders: Vec<(Point, Point)>,
    /// Lines of the picture that a label must not lie on (arrows, trails).
    pub lines: Vec<(Point, Point)>,
    /// Lines that a label should not lie on.
    pub thresholds: Vec<(Point, Point)>,
    /// Places tried so far.
    pub tried: usize,
}

impl Room {
    /// Room with bubbles in it.
    pub fn new(frame: Rect, bubbles: &[(Point, f32)]) -> Self {
        let mut bubble_index = Index::new(frame);
        for (at, &(center, radius)) in bubbles.iter().enumerate() {
            bubble_index.insert(at as u32, around(center, radius));
        }
        Self {
            frame,
            bubbles: bubbles.to_vec(),
            bubble_index,
            rects: Vec::new(),
            rect_index: Index::new(frame),
            leaders: Vec::new(),
            lines: Vec::new(),
            thresholds: Vec::new(),
            tried: 0,
        }
    }

    /// Whether a point lies in the frame.
    pub fn frame_holds(&self, at: Point) -> bool {
        at.x >= self.frame.left
            && at.x <= self.frame.right
            && at.y >= self.frame.top
            && at.y <= self.frame.bottom
    }

    /// Marks a rectangle as taken.
    pub fn block(&mut self, taken: Rect) {
        self.rect_index.insert(self.rects.len() as u32, taken);
        self.rects.push(taken);
    }

    /// Marks a placed label and its leader as taken.
    pub fn take(&mut self, label: Rect, leader: Option<(Point, Point)>) {
        self.block(grown(label, 1.0));
        self.leaders.extend(leader);
    }

    /// Whether a label may lie here: inside the frame, on no other bubble, text, line or leader.
    pub fn free(&self, label: Rect, own: usize) -> bool {
        let frame = self.frame;
        if label.left < frame.left + 2.0
            || label.right > frame.right - 2.0
            || label.top < frame.top + 2.0
            || label.bottom > frame.bottom - 2.0
        {
            return false;
        }
        let free_of_bubbles = self.bubble_index.none(label, |at| {
            let (center, radius) = self.bubbles[at as usize];
            // A touching halo is no harm; the own bubble keeps its gap by construction.
            at as usize != own && hits_circle(label, center, radius)
        });
        free_of_bubbles
            && self
                .rect_index
                .none(label, |at| overlaps(label, self.rects[at as usize]))
            && !self
                .leaders
                .iter()
                .chain(&self.lines)
                .any(|&(from, to)| segment_hits_rect(from, to, grown(label, 1.0)))
    }

    /// Whether a leader may run here: across no other bubble, no text and no other leader.
    pub fn leader_free(&self, from: Point, to: Point, own: usize) -> bool {
        let bounds = rect(
            from.x.min(to.x),
            from.y.min(to.y),
            from.x.max(to.x),
            from.y.max(to.y),
        );
        let free_of_bubbles = self.bubble_index.none(bounds, |at| {
            let (center, radius) = self.bubbles[at as usize];
            at as usize != own && distance_to_segment(center, from, to) < radius + 1.0
        });
        free_of_bubbles
            && self.rect_index.none(bounds, |at| {
                segment_hits_rect(from, to, self.rects[at as usize])
            })
            && !self
                .leaders
                .iter()
                .chain(&self.lines)
                .any(|&(a, b)| segments_cross(from, to, a, b))
    }
}

fn around(center: Point, radius: f32) -> Rect {
    rect(
        center.x - radius,
        center.y - radius,
        center.x + radius,
        center.y + radius,
    )
}

/// A rectangle grown on every side.
pub fn grown(r: Rect, by: f32) -> Rect {
    rect(r.left - by, r.top - by, r.right + by, r.bottom + by)
}

/// Whether two rectangles share an area.
pub fn overlaps(a: Rect, b: Rect) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/// Whether a rectangle and a disc share an area.
pub fn hits_circle(r: Rect, center: Point, radius: f32) -> bool {
    let x = center.x.clamp(r.left, r.right) - center.x;
    let y = center.y.clamp(r.top, r.bottom) - center.y;
    x * x + y * y < radius * radius
}

fn distance_to_segment(at: Point, from: Point, to: Point) -> f32 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((at.x - from.x) * dx + (at.y - from.y) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let nearest = point(from.x + along * dx, from.y + along * dy);
    (at.x - nearest.x).hypot(at.y - nearest.y)
}

/// Whether a line cuts a rectangle; exact (Liang & Barsky 1984).
pub fn segment_hits_rect(from: Point, to: Point, r: Rect) -> bool {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (mut enter, mut leave) = (0.0f32, 1.0f32);
    for (towards, room) in [
        (-dx, from.x - r.left),
        (dx, r.right - from.x),
        (-dy, from.y - r.top),
        (dy, r.bottom - from.y),
    ] {
        if towards == 0.0 {
            if room < 0.0 {
                return false;
            }
            continue;
        }
        let at = room / towards;
        if towards < 0.0 {
            enter = enter.max(at);
        } else {
            leave = leave.min(at);
        }
        if enter > leave {
            return false;
        }
    }
    true
}

/// Whether two lines cross.
pub fn segments_cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}
