//! Where an account stands on a picture, whatever form the chart gives it: what notes on a chart hold on to.

use super::pen::rect;
use super::{Bar, Mark, Panel, Point, Reading, Rect, Scene, height_at};

impl Scene {
    /// What stands for a row of the table on the picture, in points before scaling: its bubble, the bar, the cell it lies
    /// in, its place on a curve of ranks. `None` where the picture does not show it by itself.
    pub fn spot(&self, item: u32) -> Option<Rect> {
        self.panels.iter().find_map(|panel| panel.spot(item))
    }

    /// A place among the values of a panel, in points before scaling; `None` where there is no such panel or place.
    pub fn value_place(&self, panel: usize, x: f64, y: f64) -> Option<Point> {
        let panel = self.panels.get(panel)?;
        let at = [panel.x.scale.plot(x), panel.y.scale.plot(y)];
        let at = panel.position(&panel.home(), panel.area, at);
        (at.x.is_finite() && at.y.is_finite()).then_some(at)
    }

    /// The panel under a point of the picture (before scaling) and the values there: the way back of
    /// [`Scene::value_place`].
    pub fn values_at(&self, at: Point) -> Option<(usize, f64, f64)> {
        let inside = |panel: &&Panel| {
            let area = panel.area;
            at.x >= area.left && at.x <= area.right && at.y >= area.top && at.y <= area.bottom
        };
        let (index, panel) = (self.panels.iter().enumerate()).find(|(_, panel)| inside(panel))?;
        let place = panel.place(&panel.home(), panel.area, at);
        let values = (panel.x.scale.value(place[0]), panel.y.scale.value(place[1]));
        (values.0.is_finite() && values.1.is_finite()).then_some((index, values.0, values.1))
    }

    /// The row of the table that stands under a point of the picture (before scaling).
    pub fn row_at(&self, at: Point) -> Option<u32> {
        if self.has_groups() {
            return None;
        }
        self.panels
            .iter()
            .find_map(|panel| panel.item_at(&panel.home(), panel.area, at))
    }
}

impl Panel {
    fn spot(&self, item: u32) -> Option<Rect> {
        if let Reading::Groups(groups) = &self.reading {
            let group = (0..groups.names.len()).find(|&at| groups.rows(at).contains(&item))?;
            return self.spot_of_mark(group as u32);
        }
        self.spot_of_mark(item).or_else(|| self.spot_on_curve(item))
    }

    fn spot_of_mark(&self, item: u32) -> Option<Rect> {
        let view = self.home();
        let around = |at: [f64; 2], radius: f32| {
            let at = self.position(&view, self.area, at);
            let found = rect(at.x - radius, at.y - radius, at.x + radius, at.y + radius);
            (at.x.is_finite() && at.y.is_finite()).then_some(found)
        };
        self.marks.iter().find_map(|mark| match mark {
            Mark::Bubbles { bubbles } => {
                let bubble = bubbles.iter().find(|bubble| bubble.item == item)?;
                around(bubble.at, bubble.radius)
            }
            Mark::Cloud {
                points,
                items,
                radius,
                ..
            } => {
                let at = items.iter().position(|&own| own == item)?;
                around(*points.get(at)?, *radius)
            }
            Mark::Bars { bars, horizontal } => {
                let bar = bars.iter().find(|bar| bar.item == item)?;
                Some(self.bar_rect(bar, *horizontal))
            }
            Mark::Cells { cells } => {
                let cell = cells.iter().find(|cell| cell.items.contains(&item))?;
                Some(self.range_rect(&view, self.area, cell.x, cell.y))
            }
            Mark::Trail {
                to,
                radius,
                item: own,
                ..
            } if *own == item => around(*to, *radius),
            Mark::Arrow { to, item: own, .. } if *own == item => around(*to, 2.0),
            _ => None,
        })
    }

    fn bar_rect(&self, bar: &Bar, horizontal: bool) -> Rect {
        let across = (bar.at - bar.width / 2.0, bar.at + bar.width / 2.0);
        let along = (bar.base.min(bar.value), bar.base.max(bar.value));
        let (x, y) = if horizontal {
            (along, across)
        } else {
            (across, along)
        };
        self.range_rect(&self.home(), self.area, x, y)
    }

    /// The place on a curve over the accounts by rank.
    fn spot_on_curve(&self, item: u32) -> Option<Rect> {
        let Reading::AlongCurve { curve, steps } = self.reading else {
            return None;
        };
        let Some(Mark::Curve { points, .. }) = self.marks.get(curve) else {
            return None;
        };
        if item as usize >= steps {
            return None;
        }
        let (first, last) = (points.first()?[0], points.last()?[0]);
        let x = first + (last - first) * f64::from(item + 1) / steps as f64;
        let at = self.position(&self.home(), self.area, [x, height_at(points, x)]);
        Some(rect(at.x - 4.0, at.y - 4.0, at.x + 4.0, at.y + 4.0))
    }
}
