//! What the pointer finds in a panel, and where handles and notes stand.

use super::pen::{line, pill, pill_rect, point, rect, stroke, text_width};
use super::{Bar, Mark, Palette, Panel, Point, Reading, Rect, Shape, View};

/// How far beside a small bubble the pointer still finds it, in points.
const REACH: f32 = 4.0;
/// How far the pill of a limit reaches beyond the right side of its frame, at most.
const PILL_BEYOND: f32 = 22.0;

impl Panel {
    /// The entity under a point of `area`: the topmost bubble, else a bar, else the nearest dot of a cloud.
    pub fn item_at(&self, view: &View, area: Rect, at: Point) -> Option<u32> {
        self.marks
            .iter()
            .rev()
            .find_map(|mark| self.item_of_mark(mark, view, area, at))
    }

    fn item_of_mark(&self, mark: &Mark, view: &View, area: Rect, at: Point) -> Option<u32> {
        match mark {
            Mark::Bubbles { bubbles } => bubbles
                .iter()
                .rev()
                .find(|bubble| {
                    distance(self.position(view, area, bubble.at), at)
                        <= bubble.radius.max(REACH) + 2.0
                })
                .map(|bubble| bubble.item),
            Mark::Bars { bars, horizontal } => self.bar_at(bars, *horizontal, view, area, at),
            Mark::Cloud { points, items, .. } => points
                .iter()
                .zip(items.iter())
                .map(|(&place, &item)| (distance(self.position(view, area, place), at), item))
                .filter(|(far, _)| *far <= REACH + 2.0)
                .min_by(|a, b| a.0.total_cmp(&b.0))
                .map(|(_, item)| item),
            _ => None,
        }
    }

    fn bar_at(
        &self,
        bars: &[Bar],
        horizontal: bool,
        view: &View,
        area: Rect,
        at: Point,
    ) -> Option<u32> {
        let inside =
            at.x >= area.left && at.x <= area.right && at.y >= area.top && at.y <= area.bottom;
        let place = self.place(view, area, at);
        let across = if horizontal { place[1] } else { place[0] };
        bars.iter()
            .filter(|_| inside)
            .find(|bar| (across - bar.at).abs() <= bar.width.max(1e-9) / 2.0 + 0.1)
            .map(|bar| bar.item)
    }

    /// The entities inside a closed outline (points of `area`): bubbles by their centre, bars by their end.
    pub fn items_in(&self, view: &View, area: Rect, outline: &[Point]) -> Vec<u32> {
        let mut items = Vec::new();
        let mut add = |place: [f64; 2], item: u32| {
            if inside(self.position(view, area, place), outline) {
                items.push(item);
            }
        };
        for mark in &self.marks {
            match mark {
                Mark::Bubbles { bubbles } => {
                    bubbles
                        .iter()
                        .for_each(|bubble| add(bubble.at, bubble.item));
                }
                Mark::Cloud {
                    points, items: own, ..
                } => points
                    .iter()
                    .zip(own.iter())
                    .for_each(|(&at, &item)| add(at, item)),
                Mark::Bars { bars, horizontal } => {
                    for bar in bars.iter() {
                        let end = if *horizontal {
                            [bar.value, bar.at]
                        } else {
                            [bar.at, bar.value]
                        };
                        add(end, bar.item);
                    }
                }
                _ => {}
            }
        }
        items.sort_unstable();
        items.dedup();
        items
    }

    /// Where an entity stands, and its radius; the first mark that shows it.
    pub fn item_place(&self, item: u32) -> Option<([f64; 2], f32)> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Bubbles { bubbles } => bubbles
                .iter()
                .find(|bubble| bubble.item == item)
                .map(|bubble| (bubble.at, bubble.radius)),
            Mark::Cloud {
                points,
                items,
                radius,
                ..
            } => items
                .iter()
                .position(|&own| own == item)
                .and_then(|at| points.get(at))
                .map(|&at| (at, *radius)),
            Mark::Bars { bars, horizontal } => {
                bars.iter().find(|bar| bar.item == item).map(|bar| {
                    let at = if *horizontal {
                        [bar.value, bar.at]
                    } else {
                        [bar.at, bar.value]
                    };
                    (at, 0.0)
                })
            }
            _ => None,
        })
    }

    /// How many accounts, counted by rank, the curve has left behind at `x` (plot coordinate), at least one; `None`
    /// where there is no such curve.
    pub fn read_curve(&self, x: f64) -> Option<usize> {
        let Reading::AlongCurve { curve, steps } = self.reading else {
            return None;
        };
        let Some(Mark::Curve { points, .. }) = self.marks.get(curve) else {
            return None;
        };
        let (first, last) = (points.first()?[0], points.last()?[0]);
        let part = ((x - first) / (last - first)).clamp(0.0, 1.0);
        (steps > 0 && part.is_finite())
            .then(|| ((part * steps as f64).round() as usize).clamp(1, steps))
    }

    /// Threshold lines and their pills or grips, in the order of [`Panel::handles`].
    pub fn handle_shapes(&self, view: &View, area: Rect, palette: &Palette) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut pills = Vec::new();
        for handle in &self.handles {
            let Some((from, to)) = self.handle_line(handle, view, area) else {
                continue;
            };
            if handle.label.is_empty() {
                pills.extend(grip(from, to, palette));
                continue;
            }
            shapes.push(line(from, to, stroke(1.25, palette.text_soft)));
            let at = pill_center(handle, from, to);
            pills.extend(pill(at, &handle.label, palette).1);
        }
        shapes.extend(pills);
        shapes
    }

    /// The handle whose pill, grip or line is under a point.
    pub fn handle_at(&self, view: &View, area: Rect, at: Point) -> Option<usize> {
        let pills = self.handle_rects(view, area);
        let hit = |r: &Rect| at.x >= r.left && at.x <= r.right && at.y >= r.top && at.y <= r.bottom;
        pills.iter().position(hit).or_else(|| {
            self.handles.iter().position(|handle| {
                self.handle_line(handle, view, area)
                    .is_some_and(|(from, to)| {
                        hit(&rect(from.x - 4.0, from.y - 4.0, to.x + 4.0, to.y + 4.0))
                    })
            })
        })
    }

    fn handle_line(
        &self,
        handle: &super::Handle,
        view: &View,
        area: Rect,
    ) -> Option<(Point, Point)> {
        let at = self.position(view, area, [handle.at, handle.at]);
        if handle.vertical {
            (at.x >= area.left - 1.0 && at.x <= area.right + 1.0)
                .then(|| (point(at.x, area.top), point(at.x, area.bottom)))
        } else {
            (at.y >= area.top - 1.0 && at.y <= area.bottom + 1.0)
                .then(|| (point(area.left, at.y), point(area.right, at.y)))
        }
    }

    /// What the pills and grips of the handles in view cover; an empty rectangle for one out of view.
    pub fn handle_rects(&self, view: &View, area: Rect) -> Vec<Rect> {
        self.handles
            .iter()
            .map(|handle| match self.handle_line(handle, view, area) {
                None => Rect::default(),
                Some((from, to)) if handle.label.is_empty() => {
                    rect(from.x - 6.0, from.y - 4.0, to.x + 6.0, to.y + 4.0)
                }
                Some((from, to)) => pill_rect(pill_center(handle, from, to), &handle.label),
            })
            .collect()
    }

    /// What notes cover.
    pub(super) fn note_rects(&self, view: &View, area: Rect) -> Vec<Rect> {
        let mut rects = Vec::new();
        for mark in &self.marks {
            if let Some((bounds, _)) = self.callout_box(mark, view, area) {
                rects.push(bounds);
            }
            rects.extend(self.note_rect(mark, view, area));
        }
        rects
    }

    /// What a note's text covers; nothing for other marks.
    pub(super) fn note_rect(&self, mark: &Mark, view: &View, area: Rect) -> Option<Rect> {
        let Mark::Note {
            at,
            offset,
            align,
            text,
            style,
        } = mark
        else {
            return None;
        };
        let at = self.position(view, area, *at);
        let width = text_width(text, style.size, style.weight);
        let left = at.x + offset.x - align.before(width);
        let base = at.y + offset.y;
        Some(rect(left, base - style.size, left + width, base + 4.0))
    }

    /// Arrows and trails, which no label may lie on; beside a matrix, whose lines are ground, curves through bubbles too.
    pub(super) fn drawn_lines(&self, view: &View, area: Rect) -> Vec<(Point, Point)> {
        self.marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Arrow { from, to, .. } | Mark::Trail { from, to, .. } => Some((
                    self.position(view, area, *from),
                    self.position(view, area, *to),
                )),
                _ => None,
            })
            .chain(self.curves_through_bubbles(view, area))
            .collect()
    }

    fn curves_through_bubbles(&self, view: &View, area: Rect) -> Vec<(Point, Point)> {
        const MOST: usize = 64;
        if self.id == "matrix" || self.bubbles().next().is_none() {
            return Vec::new();
        }
        let curves = self.marks.iter().filter_map(|mark| match mark {
            Mark::Curve { points, .. } if points.len() <= MOST => Some(points),
            _ => None,
        });
        let place = |at: [f64; 2]| self.position(view, area, at);
        curves
            .flat_map(|points| points.windows(2))
            .map(|ends| (place(ends[0]), place(ends[1])))
            .collect()
    }
}

fn grip(from: Point, to: Point, palette: &Palette) -> Vec<Shape> {
    let bounds = rect(from.x - 4.0, from.y - 3.0, to.x + 4.0, to.y + 3.0);
    let middle = (bounds.top + bounds.bottom) / 2.0;
    vec![
        Shape::Rect {
            rect: bounds,
            radius: 4.0,
            fill: Some(palette.canvas),
            stroke: Some(stroke(1.25, palette.text_soft)),
        },
        line(
            point(from.x, middle - 4.0),
            point(from.x, middle + 4.0),
            stroke(1.25, palette.text_soft),
        ),
    ]
}

fn distance(a: Point, b: Point) -> f32 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn inside(at: Point, outline: &[Point]) -> bool {
    let mut odd = false;
    let mut before = match outline.last() {
        Some(&last) => last,
        None => return false,
    };
    for &here in outline {
        if (here.y > at.y) != (before.y > at.y) {
            let x = here.x + (at.y - here.y) * (before.x - here.x) / (before.y - here.y);
            odd ^= at.x < x;
        }
        before = here;
    }
    odd
}

/// Where the pill of a limit stands: on the frame, but never far beyond its right side, where other things begin.
fn pill_center(handle: &super::Handle, from: Point, to: Point) -> Point {
    if handle.vertical {
        return from;
    }
    let half = pill_rect(to, &handle.label).width() / 2.0;
    point(to.x.min(to.x + PILL_BEYOND - half), to.y)
}
