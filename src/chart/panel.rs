//! A panel for a view and a rectangle: plot coordinates into points, marks into shapes.
//!
//! Whatever is not finite is left out; a million points cost what their pixels cost.

use std::sync::Arc;

use super::axis::{axis_shapes, frame_shapes, grid_shapes, panel_ticks};
use super::marks::Draw;
use super::pen::{HEADING, SMALL, point, rect, text_width};
use super::thin::{cloud_dots, crowded};
use super::{
    Align, Bubble, CloudInk, Corner, HandleValue, Mark, Palette, Panel, Point, Rect, Shape, View,
    Weight,
};
use crate::locale::Locale;

/// Whether the dots of clouds are among the shapes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clouds {
    Drawn,
    LeftOut,
}

/// A cloud of dots of a panel.
#[derive(Clone, Copy)]
pub struct Cloud<'a> {
    /// Plot coordinates.
    pub points: &'a Arc<[[f64; 2]]>,
    /// Radius of a dot in points.
    pub radius: f32,
    /// Colours.
    pub ink: &'a CloudInk,
}

impl Cloud<'_> {
    /// The centres in points of the dots that are seen, thinned where they would fall on one another.
    pub fn centers(&self, view: &View, area: Rect) -> Vec<Point> {
        let dots = cloud_dots(self.points, view, area).into_iter();
        dots.map(|(_, center)| center).collect()
    }
}

/// So many widths or heights of the picture beside it nothing is told apart: figures of the largest and smallest kind in one
/// picture would leave the range of coordinates.
const FAR: f64 = 1e6;

impl Panel {
    /// The view it opens with.
    pub fn home(&self) -> View {
        View {
            x: self.x.home,
            y: self.y.home,
        }
    }

    /// Where a place of plot coordinates stands in `area` (points); what is a million widths off or farther stands there.
    pub fn position(&self, view: &View, area: Rect, at: [f64; 2]) -> Point {
        let part = |at: f64, (low, high): (f64, f64)| match high - low {
            // A range too small to be told from none.
            0.0 => 0.5,
            width => ((at - low) / width).clamp(-FAR, FAR),
        };
        let (x, y) = (part(at[0], view.x), part(at[1], view.y));
        Point {
            x: area.left + (x * f64::from(area.width())) as f32,
            y: area.bottom - (y * f64::from(area.height())) as f32,
        }
    }

    /// The place of plot coordinates under a point of `area`.
    pub fn place(&self, view: &View, area: Rect, at: Point) -> [f64; 2] {
        let x = f64::from((at.x - area.left) / area.width());
        let y = f64::from((area.bottom - at.y) / area.height());
        [
            view.x.0 + x * (view.x.1 - view.x.0),
            view.y.0 + y * (view.y.1 - view.y.0),
        ]
    }

    /// What a handle dragged to `at` (plot coordinate) sets its setting to.
    pub fn handle_value(&self, handle: usize, at: f64) -> f64 {
        let Some(handle) = self.handles.get(handle) else {
            return f64::NAN;
        };
        match &handle.sets {
            HandleValue::Along(curve) => height_at(curve, at),
            HandleValue::Axis if handle.vertical => self.x.scale.value(at),
            HandleValue::Axis => self.y.scale.value(at),
        }
    }

    /// Grid, marks, ticks and axis titles of a view, in `area`; labels and handles stand over them
    /// ([`Panel::place_labels`], [`Panel::handle_shapes`]).
    pub fn shapes(
        &self,
        view: &View,
        area: Rect,
        palette: &Palette,
        locale: &Locale,
    ) -> Vec<Shape> {
        self.drawn(view, area, palette, locale, Clouds::Drawn).0
    }

    /// The same in two parts, below and above the dots of clouds, which stand in neither: the window draws those as a
    /// picture of its own ([`Panel::clouds`]).
    pub fn shapes_around_clouds(
        &self,
        view: &View,
        area: Rect,
        palette: &Palette,
        locale: &Locale,
    ) -> (Vec<Shape>, Vec<Shape>) {
        self.drawn(view, area, palette, locale, Clouds::LeftOut)
    }

    fn drawn(
        &self,
        view: &View,
        area: Rect,
        palette: &Palette,
        locale: &Locale,
        clouds: Clouds,
    ) -> (Vec<Shape>, Vec<Shape>) {
        let ticks = panel_ticks(self, view, area, locale);
        let draw = Draw {
            panel: self,
            view,
            area,
            palette,
        };
        let (mut under, mut over, mut names) = (Vec::new(), Vec::new(), Vec::new());
        // What lies below the first cloud that is left out.
        let mut below = None;
        for mark in &self.marks {
            let target = match mark {
                Mark::Cloud { ink, .. }
                    if clouds == Clouds::LeftOut && *ink != CloudInk::Hidden =>
                {
                    below = below.or_else(|| Some(std::mem::take(&mut over)));
                    continue;
                }
                Mark::Corner { .. } => {
                    names.extend(self.plate(mark, view, area, palette));
                    &mut names
                }
                Mark::Band { .. } => &mut under,
                _ => &mut over,
            };
            draw.mark(mark, target);
        }
        let mut shapes = vec![Shape::Clip {
            rect: area,
            shapes: under,
        }];
        shapes.extend(grid_shapes(self, view, area, palette, &ticks));
        shapes.extend(frame_shapes(self, area, palette));
        // Bubbles and lines at the edge keep their outline.
        let clip = rect(
            area.left - 1.0,
            area.top - 2.0,
            area.right + 1.0,
            area.bottom + 1.0,
        );
        let clip = if self.is_home(view) {
            grown(clip, 2000.0)
        } else {
            clip
        };
        let clipped = |shapes| Shape::Clip { rect: clip, shapes };
        let mut above = Vec::new();
        match below {
            Some(below) => {
                shapes.push(clipped(below));
                above.push(clipped(over));
                above.extend(axis_shapes(self, view, area, palette, &ticks));
                above.extend(names);
            }
            None => {
                shapes.push(clipped(over));
                shapes.extend(axis_shapes(self, view, area, palette, &ticks));
                shapes.extend(names);
            }
        }
        (shapes, above)
    }

    /// What keeps the name of a cell readable where many dots lie below it.
    fn plate(&self, mark: &Mark, view: &View, area: Rect, palette: &Palette) -> Option<Shape> {
        let spot = self.corner_rect(mark, view, area)?;
        let mut dots = self.marks.iter().filter_map(|mark| match mark {
            Mark::Cloud { points, .. } => Some(points),
            _ => None,
        });
        let full = |points: &Arc<[[f64; 2]]>| crowded(points, view, area, spot, 5);
        dots.any(full).then(|| Shape::Rect {
            rect: super::pen::grow(spot, 3.0),
            radius: 3.0,
            fill: Some(palette.canvas.fade(0.85)),
            stroke: None,
        })
    }

    /// The clouds of dots, lowest first.
    pub fn clouds(&self) -> impl Iterator<Item = Cloud<'_>> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Cloud {
                points,
                radius,
                ink,
                ..
            } if *ink != CloudInk::Hidden => Some(Cloud {
                points,
                radius: *radius,
                ink,
            }),
            _ => None,
        })
    }

    /// Whether this is the view it opens with; then nothing needs cutting at the frame.
    fn is_home(&self, view: &View) -> bool {
        *view == self.home()
    }

    /// Every bubble, in the order labels count them.
    pub fn bubbles(&self) -> impl Iterator<Item = &Bubble> {
        self.marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Bubbles { bubbles } => Some(bubbles.iter()),
                _ => None,
            })
            .flatten()
    }

    /// The rectangle in points of a range of plot coordinates, infinite bounds at the edge of `area`.
    pub fn range_rect(&self, view: &View, area: Rect, x: (f64, f64), y: (f64, f64)) -> Rect {
        let clamp = |value: f64, low: f64, high: f64| value.clamp(low.min(high), high.max(low));
        let from = self.position(
            view,
            area,
            [
                clamp(x.0, view.x.0, view.x.1),
                clamp(y.0, view.y.0, view.y.1),
            ],
        );
        let to = self.position(
            view,
            area,
            [
                clamp(x.1, view.x.0, view.x.1),
                clamp(y.1, view.y.0, view.y.1),
            ],
        );
        rect(from.x, to.y, to.x, from.y)
    }
}

fn grown(r: Rect, by: f32) -> Rect {
    rect(r.left - by, r.top - by, r.right + by, r.bottom + by)
}

/// The height of a curve (ascending in x) at `x`, linear between its points.
pub fn height_at(curve: &[[f64; 2]], x: f64) -> f64 {
    let after = curve.partition_point(|point| point[0] < x);
    match (
        after.checked_sub(1).and_then(|i| curve.get(i)),
        curve.get(after),
    ) {
        (Some(a), Some(b)) if b[0] > a[0] => a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]),
        (_, Some(b)) => b[1],
        (Some(a), None) => a[1],
        (None, None) => f64::NAN,
    }
}

impl Panel {
    /// Where a cell's name stands: the start of its base line, and the width it has.
    pub(super) fn corner_place(
        &self,
        mark: &Mark,
        view: &View,
        area: Rect,
    ) -> Option<(Point, Align, f32)> {
        let Mark::Corner {
            x,
            y,
            corner,
            shift,
            ..
        } = mark
        else {
            return None;
        };
        let cell = self.range_rect(view, area, *x, *y);
        if cell.width() < 48.0 || cell.height() < 48.0 {
            return None;
        }
        let (left, top) = match corner {
            Corner::TopLeft => (true, true),
            Corner::TopRight => (false, true),
            Corner::BottomLeft => (true, false),
            Corner::BottomRight => (false, false),
        };
        let across = if left {
            cell.left + 12.0
        } else {
            cell.right - 12.0
        };
        let down = if top {
            cell.top + 24.0
        } else {
            cell.bottom - 30.0
        };
        let at = point(across + shift.x, down + shift.y);
        let align = if left { Align::Start } else { Align::End };
        let room = cell.width() - 24.0 - shift.x.abs();
        (room >= 20.0).then_some((at, align, room))
    }

    /// What the names of the cells cover, for labels to keep away from.
    pub fn corner_rects(&self, view: &View, area: Rect) -> Vec<Rect> {
        self.marks
            .iter()
            .filter_map(|mark| self.corner_rect(mark, view, area))
            .collect()
    }

    /// What one name covers; `None` for other marks and cells too small for a name.
    pub fn corner_rect(&self, mark: &Mark, view: &View, area: Rect) -> Option<Rect> {
        let (at, align, room) = self.corner_place(mark, view, area)?;
        let Mark::Corner { name, detail, .. } = mark else {
            return None;
        };
        let width = text_width(name, HEADING, Weight::SemiBold)
            .max(text_width(detail, SMALL, Weight::Regular))
            .min(room);
        let left = if align == Align::Start {
            at.x
        } else {
            at.x - width
        };
        Some(rect(left, at.y - 15.0, left + width, at.y + 25.0))
    }

    /// What a kept reading's box covers, and where its line meets it.
    pub(super) fn callout_box(
        &self,
        mark: &Mark,
        view: &View,
        area: Rect,
    ) -> Option<(Rect, Point)> {
        let Mark::Callout { at, head, body, .. } = mark else {
            return None;
        };
        let at = self.position(view, area, *at);
        let width = text_width(head, SMALL, Weight::Regular).max(text_width(
            body,
            HEADING,
            Weight::SemiBold,
        )) + 22.0;
        let right = at.x + 16.0 + width <= area.right;
        let left = if right {
            at.x + 16.0
        } else {
            at.x - 16.0 - width
        };
        let top = (at.y + 14.0).min(area.bottom - 56.0).max(area.top);
        let near = point(if right { left } else { left + width }, top + 12.0);
        Some((rect(left, top, left + width, top + 50.0), near))
    }
}
