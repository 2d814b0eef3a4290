//! PNG: the picture in pixels, straight lines and edges on whole ones.

use tiny_skia::{
    FillRule, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform,
};

use super::ExportError;
use super::outline::{Segment, text_outline};
use super::picture::{
    HALO, Picture, area_outline, bounds, dashes, intersection, is_drawable, is_point, ordered,
};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle};

/// The longest side of a picture in pixels.
const LONGEST: f32 = 16_384.0;

/// The most pixels of a picture: 600 MB while it is drawn.
const MOST: f32 = 150e6;

/// The picture with `scale` pixels a point.
pub(super) fn write(picture: &Picture<'_>, scale: f32) -> Result<Vec<u8>, ExportError> {
    let (width, height) = (
        (picture.size.x * scale).round(),
        (picture.size.y * scale).round(),
    );
    let size_error = || ExportError::PictureSize(width, height);
    let fits = |side: f32| (1.0..=LONGEST).contains(&side);
    if !fits(width) || !fits(height) || width * height > MOST {
        return Err(size_error());
    }
    let mut pixmap = Pixmap::new(width as u32, height as u32).ok_or_else(size_error)?;
    let Color(red, green, blue, alpha) = picture.background;
    pixmap.fill(tiny_skia::Color::from_rgba8(red, green, blue, alpha));
    let mut canvas = Canvas {
        pixmap,
        scale,
        clip: None,
    };
    for shape in picture.shapes {
        canvas.draw(shape);
    }
    canvas
        .pixmap
        .encode_png()
        .map_err(|error| ExportError::Writer(error.to_string()))
}

struct Canvas {
    pixmap: Pixmap,
    scale: f32,
    clip: Option<Clip>,
}

/// What is cut off: the rectangle in points, and its mask once a shape crosses it.
struct Clip {
    rect: Rect,
    mask: Option<Mask>,
}

impl Canvas {
    fn draw(&mut self, shape: &Shape) {
        if !is_drawable(shape) || !self.prepare_clip(&bounds(shape)) {
            return;
        }
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.rect(&ordered(rect), *radius, *fill, *stroke),
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } => {
                let path = PathBuilder::from_circle(
                    self.px(center.x),
                    self.px(center.y),
                    self.px(*radius),
                );
                self.paint(path, *fill, *stroke);
            }
            Shape::Line { points, stroke } => self.line(points, stroke),
            Shape::Polygon { points, fill } => {
                let path = self.outline(points.iter().copied());
                self.paint(path, Some(*fill), None);
            }
            Shape::Area { upper, lower, fill } => {
                let path = self.outline(area_outline(upper, lower));
                self.paint(path, Some(*fill), None);
            }
            Shape::Dots {
                centers,
                radius,
                fill,
            } => self.dots(centers, *radius, *fill),
            Shape::Text {
                at,
                align,
                text,
                style,
                angle,
            } => self.text(*at, *align, text, style, *angle),
            Shape::Clip { rect, shapes } => self.clipped(&ordered(rect), shapes),
        }
    }

    /// Whether any of these bounds is seen; makes the mask where a part of them is not.
    fn prepare_clip(&mut self, bounds: &Rect) -> bool {
        let (width, height) = (self.pixmap.width(), self.pixmap.height());
        let whole = Rect {
            left: 0.0,
            top: 0.0,
            right: width as f32 / self.scale,
            bottom: height as f32 / self.scale,
        };
        let clip = self.clip.as_ref().map_or(whole, |clip| clip.rect);
        let seen = intersection(&clip, bounds);
        if seen.left >= clip.right || seen.top >= clip.bottom {
            return false;
        }
        if bounds.right < clip.left || bounds.bottom < clip.top {
            return false;
        }
        let scale = self.scale;
        if let Some(clip) = &mut self.clip
            && clip.mask.is_none()
            && seen != *bounds
        {
            clip.mask = mask(width, height, &clip.rect, scale);
        }
        true
    }

    fn clipped(&mut self, rect: &Rect, shapes: &[Shape]) {
        let rect = self
            .clip
            .as_ref()
            .map_or(*rect, |outer| intersection(&outer.rect, rect));
        let outer = self.clip.replace(Clip { rect, mask: None });
        for shape in shapes {
            self.draw(shape);
        }
        self.clip = outer;
    }

    fn rect(&mut self, rect: &Rect, radius: f32, fill: Option<Color>, stroke: Option<Stroke>) {
        let mut edges = [rect.left, rect.top, rect.right, rect.bottom].map(|edge| self.px(edge));
        let line = stroke.map(|stroke| self.line_width(stroke.width));
        let large = edges[2] - edges[0] >= 2.0 && edges[3] - edges[1] >= 2.0;
        match line {
            Some(width) => edges = edges.map(|edge| on_pixel(edge, width)),
            None if large => edges = edges.map(f32::round),
            None => {}
        }
        let path = rounded_rect(edges, self.px(radius));
        self.paint_with(path, fill, stroke, line);
    }

    fn line(&mut self, points: &[Point], stroke: &Stroke) {
        let width = self.line_width(stroke.width);
        let points: Vec<Point> = points
            .iter()
            .map(|point| Point {
                x: self.px(point.x),
                y: self.px(point.y),
            })
            .collect();
        let upright = |of: fn(&Point) -> f32| {
            points
                .windows(2)
                .all(|pair| pair.iter().map(of).fold(0.0, |a, b| b - a).abs() < 1e-3)
        };
        let straight = (upright(|point| point.x), upright(|point| point.y));
        let crisp = points.into_iter().map(|point| match straight {
            (true, _) => Point {
                x: on_pixel(point.x, width),
                y: point.y,
            },
            (_, true) => Point {
                x: point.x,
                y: on_pixel(point.y, width),
            },
            _ => point,
        });
        let path = polyline(crisp, false);
        let width = if straight == (false, false) {
            self.px(stroke.width)
        } else {
            width
        };
        self.paint_with(path, None, Some(*stroke), Some(width));
    }

    fn dots(&mut self, centers: &[Point], radius: f32, fill: Color) {
        let radius = self.px(radius);
        for center in centers {
            if is_point(center) {
                let path = PathBuilder::from_circle(self.px(center.x), self.px(center.y), radius);
                self.paint(path, Some(fill), None);
            }
        }
    }

    fn text(&mut self, at: Point, align: Align, text: &str, style: &TextStyle, angle: f32) {
        let scale = Transform::from_scale(self.scale, self.scale);
        let transform = scale.pre_concat(Transform::from_rotate_at(-angle, at.x, at.y));
        let path =
            build(&text_outline(text, style, at, align)).and_then(|path| path.transform(transform));
        if let Some(halo) = style.halo {
            let edge = Stroke {
                width: HALO,
                color: halo,
                dash: None,
            };
            self.paint(path.clone(), None, Some(edge));
        }
        self.paint(path, Some(style.color), None);
    }

    fn paint(&mut self, path: Option<Path>, fill: Option<Color>, stroke: Option<Stroke>) {
        let width = stroke.map(|stroke| self.px(stroke.width));
        self.paint_with(path, fill, stroke, width);
    }

    /// Fills and strokes a path in pixels, the line `width` pixels wide.
    fn paint_with(
        &mut self,
        path: Option<Path>,
        fill: Option<Color>,
        stroke: Option<Stroke>,
        width: Option<f32>,
    ) {
        let Some(path) = path else {
            return;
        };
        let mask = self.clip.as_ref().and_then(|clip| clip.mask.as_ref());
        let identity = Transform::identity();
        if let Some(color) = fill {
            let paint = paint(color);
            self.pixmap
                .fill_path(&path, &paint, FillRule::Winding, identity, mask);
        }
        if let (Some(stroke), Some(width)) = (stroke, width) {
            let dash = dashes(&stroke).and_then(|(dash, gap)| {
                StrokeDash::new(vec![dash * self.scale, gap * self.scale], 0.0)
            });
            let line = tiny_skia::Stroke {
                width,
                line_cap: LineCap::Butt,
                line_join: LineJoin::Round,
                dash,
                ..tiny_skia::Stroke::default()
            };
            self.pixmap
                .stroke_path(&path, &paint(stroke.color), &line, identity, mask);
        }
    }

    fn outline(&self, points: impl Iterator<Item = Point>) -> Option<Path> {
        let points = points.map(|point| Point {
            x: self.px(point.x),
            y: self.px(point.y),
        });
        polyline(points, true)
    }

    fn px(&self, points: f32) -> f32 {
        points * self.scale
    }

    /// The width of a straight line in pixels: thin ones are whole.
    fn line_width(&self, points: f32) -> f32 {
        let width = self.px(points);
        if width < 3.0 {
            width.round().max(1.0)
        } else {
            width
        }
    }
}

/// The place nearest to `at` where a line of this width covers whole pixels.
fn on_pixel(at: f32, width: f32) -> f32 {
    if width.round() as i32 % 2 == 1 {
        at.floor() + 0.5
    } else {
        at.round()
    }
}

fn paint(Color(red, green, blue, alpha): Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, alpha);
    paint.anti_alias = true;
    paint
}

fn mask(width: u32, height: u32, rect: &Rect, scale: f32) -> Option<Mask> {
    let edges = [rect.left, rect.top, rect.right, rect.bottom].map(|edge| (edge * scale).round());
    let mut mask = Mask::new(width, height)?;
    if let Some(path) = rounded_rect(edges, 0.0) {
        mask.fill_path(&path, FillRule::Winding, false, Transform::identity());
    }
    Some(mask)
}

fn polyline(points: impl Iterator<Item = Point>, closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for (i, point) in points.enumerate() {
        if i == 0 {
            builder.move_to(point.x, point.y);
        } else {
            builder.line_to(point.x, point.y);
        }
    }
    if closed {
        builder.close();
    }
    builder.finish()
}

/// Left, top, right and bottom in pixels.
fn rounded_rect([left, top, right, bottom]: [f32; 4], radius: f32) -> Option<Path> {
    let radius = radius.min((right - left) / 2.0).min((bottom - top) / 2.0);
    if radius <= 0.0 {
        return tiny_skia::Rect::from_ltrb(left, top, right, bottom).map(PathBuilder::from_rect);
    }
    // The control points of a quarter circle as a cubic curve lie at 0.5523 of the radius.
    let k = radius * (1.0 - 0.552_285);
    let mut builder = PathBuilder::new();
    builder.move_to(left + radius, top);
    builder.line_to(right - radius, top);
    builder.cubic_to(right - k, top, right, top + k, right, top + radius);
    builder.line_to(right, bottom - radius);
    builder.cubic_to(right, bottom - k, right - k, bottom, right - radius, bottom);
    builder.line_to(left + radius, bottom);
    builder.cubic_to(left + k, bottom, left, bottom - k, left, bottom - radius);
    builder.line_to(left, top + radius);
    builder.cubic_to(left, top + k, left + k, top, left + radius, top);
    builder.close();
    builder.finish()
}

fn build(segments: &[Segment]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in segments {
        match *segment {
            Segment::Move(to) => builder.move_to(to.x, to.y),
            Segment::Line(to) => builder.line_to(to.x, to.y),
            Segment::Quad(by, to) => builder.quad_to(by.x, by.y, to.x, to.y),
            Segment::Cubic(by, then, to) => {
                builder.cubic_to(by.x, by.y, then.x, then.y, to.x, to.y);
            }
            Segment::Close => builder.close(),
        }
    }
    builder.finish()
}
