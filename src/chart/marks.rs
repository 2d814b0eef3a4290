//! Marks into shapes, one by one.

use super::panel::height_at;
use super::pen::{
    HEADING, SMALL, fit, line, point, rect, regular, stroke, strong, style, text_shape, text_width,
    two_lines,
};
use super::thin::{cloud_dots, curve_points};
use super::{
    Align, AreaBase, Bar, Bubble, CloudInk, Color, Corner, Mark, Palette, Panel, Point, Rect,
    Shape, Stroke, TextStyle, View, Weight,
};

/// In a cell narrower than this no part of a name is shown instead of the whole.
const SHORT_NAME: f32 = 64.0;

/// A panel's marks on their way to shapes.
pub struct Draw<'a> {
    /// The panel.
    pub panel: &'a Panel,
    /// What of it is seen.
    pub view: &'a View,
    /// Where.
    pub area: Rect,
    /// In which colours.
    pub palette: &'a Palette,
}

impl Draw<'_> {
    pub(super) fn at(&self, place: [f64; 2]) -> Point {
        self.panel.position(self.view, self.area, place)
    }

    /// The shapes of a mark.
    pub fn mark(&self, mark: &Mark, out: &mut Vec<Shape>) {
        match mark {
            Mark::Band { x, y, fill } => out.push(Shape::Rect {
                rect: self.panel.range_rect(self.view, self.area, *x, *y),
                radius: 0.0,
                fill: Some(*fill),
                stroke: None,
            }),
            Mark::Curve { points, stroke } => {
                let points = curve_points(points, self.view, self.area, |at| self.at(at));
                if points.len() > 1 {
                    out.push(Shape::Line {
                        points,
                        stroke: *stroke,
                    });
                }
            }
            Mark::Area { upper, lower, fill } => self.area_shape(upper, lower, *fill, out),
            Mark::Bars { bars, horizontal } => self.bars(bars, *horizontal, out),
            Mark::Bubbles { bubbles } => {
                for bubble in bubbles.iter() {
                    self.bubble(bubble, out);
                }
            }
            Mark::Cloud {
                points,
                radius,
                ink,
                ..
            } => self.cloud(points, *radius, ink, out),
            _ => self.line_mark(mark, out),
        }
    }

    fn line_mark(&self, mark: &Mark, out: &mut Vec<Shape>) {
        match mark {
            Mark::Cells { cells } => {
                let named: Vec<f64> = cells
                    .iter()
                    .filter(|cell| !cell.head.is_empty())
                    .map(|cell| cell.y.0)
                    .collect();
                for cell in cells.iter() {
                    self.cell(cell, named.contains(&cell.y.0), out);
                }
            }
            Mark::Outline {
                x,
                y,
                inset,
                stroke,
            } => self.outline(*x, *y, *inset, *stroke, out),
            Mark::Rule {
                vertical,
                at,
                stroke,
            } => self.rule(*vertical, *at, *stroke, out),
            Mark::Segment { from, to, stroke } => {
                out.push(line(self.at(*from), self.at(*to), *stroke));
            }
            Mark::Arrow {
                from, to, stroke, ..
            } => self.arrow(*from, *to, *stroke, out),
            Mark::Trail {
                from,
                to,
                radius,
                color,
                ..
            } => self.trail(*from, *to, *radius, *color, out),
            Mark::Dot {
                at,
                radius,
                color,
                hollow,
            } => self.dot(*at, *radius, *color, *hollow, out),
            Mark::Note {
                at,
                offset,
                align,
                text,
                style,
            } => {
                let at = self.at(*at);
                let at = point(at.x + offset.x, at.y + offset.y);
                out.push(text_shape(at, *align, text.clone(), *style));
            }
            Mark::Corner { .. } => self.corner(mark, out),
            Mark::Callout { .. } => self.callout(mark, out),
            _ => {}
        }
    }

    /// The dots of a cloud, those of a colour together.
    fn cloud(&self, points: &[[f64; 2]], radius: f32, ink: &CloudInk, out: &mut Vec<Shape>) {
        if *ink == CloudInk::Hidden {
            return;
        }
        let mut parts: Vec<(Color, Vec<Point>)> = Vec::new();
        for (index, center) in cloud_dots(points, self.view, self.area) {
            let Some(color) = ink.color(points[index as usize]) else {
                continue;
            };
            match parts.iter_mut().find(|(own, _)| *own == color) {
                Some((_, centers)) => centers.push(center),
                None => parts.push((color, vec![center])),
            }
        }
        out.extend(parts.into_iter().map(|(fill, centers)| Shape::Dots {
            centers,
            radius,
            fill,
        }));
    }

    fn area_shape(&self, upper: &[[f64; 2]], lower: &AreaBase, fill: Color, out: &mut Vec<Shape>) {
        let top = curve_points(upper, self.view, self.area, |at| self.at(at));
        if top.len() < 2 {
            return;
        }
        let bottom: Vec<Point> = top
            .iter()
            .map(|at| {
                let place = self.panel.place(self.view, self.area, *at);
                let height = match lower {
                    AreaBase::Level(level) => *level,
                    AreaBase::Curve(curve) => height_at(curve, place[0]),
                };
                point(at.x, self.at([place[0], height]).y)
            })
            .collect();
        out.push(Shape::Area {
            upper: top,
            lower: bottom,
            fill,
        });
    }

    fn bars(&self, bars: &[Bar], horizontal: bool, out: &mut Vec<Shape>) {
        let span = if horizontal {
            self.area.height()
        } else {
            self.area.width()
        };
        let room = if horizontal { self.view.y } else { self.view.x };
        let dense = bars.len() as f64 / f64::from(span.max(1.0)) > 1.0
            && (room.1 - room.0) / f64::from(span.max(1.0)) > 1.0;
        if dense && !horizontal {
            return self.silhouette(bars, out);
        }
        for bar in bars {
            let (low, high) = (bar.at - bar.width / 2.0, bar.at + bar.width / 2.0);
            if high < room.0 || low > room.1 {
                continue;
            }
            let (from, to) = if horizontal {
                ([bar.base, low], [bar.value, high])
            } else {
                ([low, bar.base], [high, bar.value])
            };
            let (a, b) = (self.at(from), self.at(to));
            if !(a.x.is_finite() && a.y.is_finite() && b.x.is_finite() && b.y.is_finite()) {
                continue;
            }
            let bounds = rect(a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y));
            out.push(Shape::Rect {
                rect: bounds,
                radius: 0.0,
                fill: Some(bar.color),
                stroke: None,
            });
            self.bar_label(bar, bounds, horizontal, out);
        }
    }

    fn bar_label(&self, bar: &Bar, bounds: Rect, horizontal: bool, out: &mut Vec<Shape>) {
        if bar.label.is_empty() {
            return;
        }
        let (at, align) = match (horizontal, bar.value >= bar.base) {
            (true, true) => (
                point(bounds.right + 6.0, (bounds.top + bounds.bottom) / 2.0 + 4.3),
                Align::Start,
            ),
            (true, false) => (
                point(bounds.left - 6.0, (bounds.top + bounds.bottom) / 2.0 + 4.3),
                Align::End,
            ),
            (false, _) => (
                point((bounds.left + bounds.right) / 2.0, bounds.top - 6.0),
                Align::Middle,
            ),
        };
        out.push(regular(
            at,
            align,
            bar.label.clone(),
            SMALL,
            self.palette.text,
        ));
    }

    /// Bars narrower than a pixel: the highest of each pixel, one rectangle a run of equal colour.
    fn silhouette(&self, bars: &[Bar], out: &mut Vec<Shape>) {
        let columns = self.area.width().ceil().max(1.0) as usize;
        let mut tops: Vec<Option<(f32, Color)>> = vec![None; columns];
        for bar in bars {
            let top = self.at([bar.at, bar.value]);
            let column = (top.x - self.area.left) as isize;
            if !top.y.is_finite() || column < 0 || column as usize >= columns {
                continue;
            }
            let slot = &mut tops[column as usize];
            if slot.is_none_or(|(y, _)| top.y < y) {
                *slot = Some((top.y, bar.color));
            }
        }
        let base = self.at([0.0, bars.first().map_or(0.0, |bar| bar.base)]).y;
        let mut run: Vec<Point> = Vec::new();
        let mut color = None;
        for (column, top) in tops.iter().enumerate() {
            let Some((y, own)) = top else { continue };
            if color.is_some_and(|color| color != *own) {
                flush(&mut run, base, color, out);
            }
            color = Some(*own);
            let x = self.area.left + column as f32;
            run.push(point(x, *y));
            run.push(point(x + 1.0, *y));
        }
        flush(&mut run, base, color, out);
    }

    fn bubble(&self, bubble: &Bubble, out: &mut Vec<Shape>) {
        let center = self.at(bubble.at);
        let reach = bubble.radius + 2.0;
        let near = center.x > self.area.left - reach
            && center.x < self.area.right + reach
            && center.y > self.area.top - reach
            && center.y < self.area.bottom + reach;
        if !near {
            return;
        }
        if bubble.hollow {
            out.push(circle(
                center,
                bubble.radius + 0.5,
                Some(self.palette.canvas.fade(0.35)),
                Some(stroke(1.0, self.palette.canvas)),
            ));
            let ring = stroke(2.0, bubble.color.fade(1.0));
            out.push(circle(
                center,
                (bubble.radius - 1.0).max(1.0),
                None,
                Some(ring),
            ));
        } else {
            let outline = stroke(1.5, self.palette.canvas);
            out.push(circle(
                center,
                bubble.radius,
                Some(bubble.color),
                Some(outline),
            ));
        }
        if bubble.unsure {
            out.push(self.dotted_ring(center, bubble.radius + 3.0, bubble.color));
        }
    }

    /// A ring of dots, 5 points apart.
    fn dotted_ring(&self, center: Point, radius: f32, color: Color) -> Shape {
        let count = (std::f32::consts::TAU * radius / 5.0).round().max(6.0) as usize;
        let at = |step: usize| {
            let (sin, cos) = (std::f32::consts::TAU * step as f32 / count as f32).sin_cos();
            point(center.x + radius * cos, center.y + radius * sin)
        };
        Shape::Dots {
            centers: (0..count).map(at).collect(),
            radius: 0.9,
            fill: color,
        }
    }

    fn rule(&self, vertical: bool, at: f64, stroke: Stroke, out: &mut Vec<Shape>) {
        let area = self.area;
        if vertical {
            let x = self.at([at, self.view.y.0]).x;
            if x >= area.left && x <= area.right {
                out.push(line(point(x, area.top), point(x, area.bottom), stroke));
            }
        } else {
            let y = self.at([self.view.x.0, at]).y;
            if y >= area.top && y <= area.bottom {
                out.push(line(point(area.left, y), point(area.right, y), stroke));
            }
        }
    }

    fn arrow(&self, from: [f64; 2], to: [f64; 2], stroke: Stroke, out: &mut Vec<Shape>) {
        let (a, b) = (self.at(from), self.at(to));
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let length = (dx * dx + dy * dy).sqrt();
        if !length.is_finite() || length < 6.0 {
            return;
        }
        let (ux, uy) = (dx / length, dy / length);
        let tip = |along: f32, across: f32| {
            point(
                b.x - ux * along - uy * across,
                b.y - uy * along + ux * across,
            )
        };
        out.push(line(a, tip(9.0, 0.0), stroke));
        let triangle = vec![tip(0.0, 0.0), tip(9.0, 5.5), tip(9.0, -5.5)];
        out.push(Shape::Polygon {
            points: triangle.clone(),
            fill: self.palette.canvas,
        });
        let mut outline = triangle;
        outline.push(outline[0]);
        outline.push(outline[1]);
        out.push(Shape::Line {
            points: outline,
            stroke: super::pen::stroke(1.5, stroke.color),
        });
    }

    fn trail(&self, from: [f64; 2], to: [f64; 2], radius: f32, color: Color, out: &mut Vec<Shape>) {
        let (a, b) = (self.at(from), self.at(to));
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let length = (dx * dx + dy * dy).sqrt();
        if !length.is_finite() {
            return;
        }
        if length > radius {
            let (ux, uy) = (dx / length, dy / length);
            let half = (radius * 0.32).clamp(2.0, 8.0);
            // The trail ends at the bubble's edge: it must not show through.
            let edge = (radius * radius - half * half).max(0.0).sqrt();
            let b = point(b.x - ux * edge, b.y - uy * edge);
            out.push(Shape::Polygon {
                points: vec![
                    a,
                    point(b.x - uy * half, b.y + ux * half),
                    point(b.x + uy * half, b.y - ux * half),
                ],
                fill: color.fade(0.6),
            });
        }
        self.dot(from, 3.5, color, true, out);
    }

    fn dot(&self, at: [f64; 2], radius: f32, color: Color, hollow: bool, out: &mut Vec<Shape>) {
        let center = self.at(at);
        let canvas = self.palette.canvas;
        if hollow {
            out.push(circle(
                center,
                radius,
                Some(canvas),
                Some(stroke(2.0, color)),
            ));
        } else {
            out.push(circle(center, radius + 1.5, Some(canvas), None));
            out.push(circle(center, radius, Some(color), None));
        }
    }

    /// A box to the right below its place, to the left where that is too near the edge.
    fn callout(&self, mark: &Mark, out: &mut Vec<Shape>) {
        let Mark::Callout {
            at,
            head,
            body,
            ink,
            soft,
        } = mark
        else {
            return;
        };
        let Some((bounds, near)) = self.panel.callout_box(mark, self.view, self.area) else {
            return;
        };
        out.push(line(self.at(*at), near, stroke(1.0, *ink)));
        out.push(Shape::Rect {
            rect: bounds,
            radius: 5.0,
            fill: Some(self.palette.canvas),
            stroke: Some(stroke(1.0, *ink)),
        });
        let base = point(bounds.left + 11.0, bounds.top + 19.0);
        out.push(regular(base, Align::Start, head.clone(), SMALL, *soft));
        let base = point(base.x, bounds.top + 39.0);
        out.push(strong(base, Align::Start, body.clone(), HEADING, *ink));
    }

    fn corner(&self, mark: &Mark, out: &mut Vec<Shape>) {
        let Some((at, align, width)) = self.panel.corner_place(mark, self.view, self.area) else {
            return;
        };
        if let Mark::Corner {
            name,
            detail,
            color,
            soft,
            corner,
            ..
        } = mark
        {
            let halo = |size: f32, weight: Weight, color: Color| TextStyle {
                halo: Some(self.palette.canvas),
                ..style(size, weight, color)
            };
            let size = if text_width(name, HEADING, Weight::SemiBold) > width {
                SMALL
            } else {
                HEADING
            };
            let lines = two_lines(name, width, size, Weight::SemiBold);
            // A piece of a name says nothing.
            if lines.iter().any(|line| line.ends_with('…')) && width < SHORT_NAME {
                return;
            }
            let further = 15.0 * (lines.len() - 1) as f32;
            let up = match corner {
                Corner::TopLeft | Corner::TopRight => 0.0,
                Corner::BottomLeft | Corner::BottomRight => further,
            };
            for (row, line) in lines.into_iter().enumerate() {
                let look = halo(size, Weight::SemiBold, *color);
                let at = point(at.x, at.y - up + 15.0 * row as f32);
                out.push(text_shape(at, align, line, look));
            }
            let detail = fit(detail, width, SMALL, Weight::Regular);
            let look = halo(SMALL, Weight::Regular, *soft);
            let at = point(at.x, at.y - up + further + 20.0);
            out.push(text_shape(at, align, detail, look));
        }
    }
}

fn circle(center: Point, radius: f32, fill: Option<Color>, stroke: Option<Stroke>) -> Shape {
    Shape::Circle {
        center,
        radius,
        fill,
        stroke,
    }
}

fn flush(run: &mut Vec<Point>, base: f32, color: Option<Color>, out: &mut Vec<Shape>) {
    if let Some(fill) = color.filter(|_| run.len() > 1) {
        let lower = run.iter().map(|at| point(at.x, base)).collect();
        out.push(Shape::Area {
            upper: std::mem::take(run),
            lower,
            fill,
        });
    }
    run.clear();
}
