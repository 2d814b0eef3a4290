//! Shapes on a page of a PDF: vectors, subsets of the bundled fonts, text that can be copied and searched.

use krilla::color::rgb;
use krilla::geom::{self, PathBuilder, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineJoin, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use crate::chart::text::{FontFile, Typeface, printable};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle};
use crate::export::outline::{Segment, text_outline};
use crate::export::picture::{
    HALO, area_outline, dashes, is_drawable, is_point, ordered, text_start,
};

/// The bundled fonts, by the order of [`FontFile::ALL`]; read when the first text needs them, once a document.
#[derive(Default)]
pub(super) struct Fonts([Option<Font>; FontFile::ALL.len()]);

impl Fonts {
    fn font(&mut self, file: FontFile) -> Option<Font> {
        let slot = self.0.get_mut(file as usize)?;
        if slot.is_none() {
            *slot = Font::new(file.data().into(), 0);
        }
        slot.clone()
    }
}

/// The surface of a page.
pub(super) struct Sheet<'page, 'fonts> {
    pub(super) surface: Surface<'page>,
    pub(super) fonts: &'fonts mut Fonts,
}

impl Sheet<'_, '_> {
    /// Fills a rectangle.
    pub(super) fn fill(&mut self, rect: &Rect, color: Color) {
        self.paint(rounded_rect(rect, 0.0), Some(color), None);
    }

    /// Draws a shape; one that cannot be drawn is left out.
    pub(super) fn draw(&mut self, shape: &Shape) {
        if !is_drawable(shape) {
            return;
        }
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.paint(rounded_rect(&ordered(rect), *radius), *fill, *stroke),
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } => self.paint(circle(*center, *radius), *fill, *stroke),
            Shape::Line { points, stroke } => {
                self.paint(polyline(points.iter().copied(), false), None, Some(*stroke));
            }
            Shape::Polygon { points, fill } => {
                self.paint(polyline(points.iter().copied(), true), Some(*fill), None);
            }
            Shape::Area { upper, lower, fill } => {
                self.paint(
                    polyline(area_outline(upper, lower), true),
                    Some(*fill),
                    None,
                );
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
            } => self.turned_text(*at, *align, text, style, *angle),
            Shape::Clip { rect, shapes } => self.clip(&ordered(rect), shapes),
        }
    }

    fn dots(&mut self, centers: &[Point], radius: f32, fill: Color) {
        for center in centers {
            if is_point(center) {
                self.paint(circle(*center, radius), Some(fill), None);
            }
        }
    }

    fn clip(&mut self, rect: &Rect, shapes: &[Shape]) {
        let Some(path) = rounded_rect(rect, 0.0) else {
            return;
        };
        self.surface.push_clip_path(&path, &FillRule::NonZero);
        for shape in shapes {
            self.draw(shape);
        }
        self.surface.pop();
    }

    fn turned_text(&mut self, at: Point, align: Align, text: &str, style: &TextStyle, angle: f32) {
        if angle == 0.0 {
            return self.text(at, align, text, style);
        }
        let turn = Transform::from_rotate_at(-angle, at.x, at.y);
        self.surface.push_transform(&turn);
        self.text(at, align, text, style);
        self.surface.pop();
    }

    fn text(&mut self, at: Point, align: Align, text: &str, style: &TextStyle) {
        if let Some(color) = style.halo {
            let edge = Stroke {
                width: HALO,
                color,
                dash: None,
            };
            let outline = text_outline(text, style, at, align);
            self.paint(edge_of(&outline), None, Some(edge));
        }
        let words = printable(text);
        let mut origin = text_start(text, style, at, align);
        for run in Typeface::shared().shape(text, style.weight) {
            let Some(font) = self.fonts.font(run.font) else {
                continue;
            };
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|glyph| {
                    KrillaGlyph::new(
                        GlyphId::new(glyph.id),
                        glyph.advance,
                        glyph.x_offset,
                        glyph.y_offset,
                        0.0,
                        glyph.text.clone(),
                        None,
                    )
                })
                .collect();
            self.surface.set_fill(Some(fill(style.color)));
            self.surface.set_stroke(None);
            let start = geom::Point::from_xy(origin.x, origin.y);
            self.surface
                .draw_glyphs(start, &glyphs, font, &words, style.size, false);
            origin.x += run.width() * style.size;
        }
    }

    fn paint(&mut self, path: Option<geom::Path>, inside: Option<Color>, edge: Option<Stroke>) {
        let Some(path) = path.filter(|_| inside.is_some() || edge.is_some()) else {
            return;
        };
        self.surface.set_fill(inside.map(fill));
        self.surface.set_stroke(edge.map(line));
        self.surface.draw_path(&path);
    }
}

fn opacity(alpha: u8) -> NormalizedF32 {
    NormalizedF32::new(f32::from(alpha) / 255.0).unwrap_or(NormalizedF32::ONE)
}

fn fill(Color(red, green, blue, alpha): Color) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: opacity(alpha),
        rule: FillRule::NonZero,
    }
}

fn line(stroke: Stroke) -> krilla::paint::Stroke {
    let Color(red, green, blue, alpha) = stroke.color;
    krilla::paint::Stroke {
        paint: rgb::Color::new(red, green, blue).into(),
        width: stroke.width,
        line_join: LineJoin::Round,
        opacity: opacity(alpha),
        dash: dashes(&stroke).map(|(dash, gap)| StrokeDash {
            array: vec![dash, gap],
            offset: 0.0,
        }),
        ..krilla::paint::Stroke::default()
    }
}

/// A length as it is written: hundredths of a point are finer than any printer, and every further digit is weight.
fn near(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn polyline(points: impl Iterator<Item = Point>, closed: bool) -> Option<geom::Path> {
    let mut builder = PathBuilder::new();
    for (i, point) in points.enumerate() {
        if i == 0 {
            builder.move_to(near(point.x), near(point.y));
        } else {
            builder.line_to(near(point.x), near(point.y));
        }
    }
    if closed {
        builder.close();
    }
    builder.finish()
}

fn circle(center: Point, radius: f32) -> Option<geom::Path> {
    let around = Rect {
        left: center.x - radius,
        top: center.y - radius,
        right: center.x + radius,
        bottom: center.y + radius,
    };
    rounded_rect(&around, radius)
}

fn rounded_rect(rect: &Rect, radius: f32) -> Option<geom::Path> {
    let Rect {
        left,
        top,
        right,
        bottom,
    } = *rect;
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let mut builder = PathBuilder::new();
    if radius <= 0.0 {
        builder.push_rect(geom::Rect::from_ltrb(left, top, right, bottom)?);
        return builder.finish();
    }
    // The control points of a quarter circle as a cubic curve lie at 0.5523 of the radius.
    let k = radius * (1.0 - 0.552_285);
    let [x0, x1, x2, x3] = [left, left + radius, right - radius, right].map(near);
    let [y0, y1, y2, y3] = [top, top + radius, bottom - radius, bottom].map(near);
    let [kx0, kx3, ky0, ky3] = [left + k, right - k, top + k, bottom - k].map(near);
    builder.move_to(x1, y0);
    if x2 > x1 {
        builder.line_to(x2, y0);
    }
    builder.cubic_to(kx3, y0, x3, ky0, x3, y1);
    if y2 > y1 {
        builder.line_to(x3, y2);
    }
    builder.cubic_to(x3, ky3, kx3, y3, x2, y3);
    if x2 > x1 {
        builder.line_to(x1, y3);
    }
    builder.cubic_to(kx0, y3, x0, ky3, x0, y2);
    if y2 > y1 {
        builder.line_to(x0, y1);
    }
    builder.cubic_to(x0, ky0, kx0, y0, x1, y0);
    builder.close();
    builder.finish()
}

/// The edge of letters for a halo: chords of their curves, which no eye tells apart below a stroke of [`HALO`] points and
/// which take a fifth of the bytes.
fn edge_of(segments: &[Segment]) -> Option<geom::Path> {
    let mut builder = PathBuilder::new();
    let tenth = |length: f32| (length * 10.0).round() / 10.0;
    let mut last = Point { x: 0.0, y: 0.0 };
    for segment in segments {
        match *segment {
            Segment::Move(to) => builder.move_to(tenth(to.x), tenth(to.y)),
            Segment::Line(to) | Segment::Quad(_, to) => builder.line_to(tenth(to.x), tenth(to.y)),
            Segment::Cubic(by, then, to) => {
                let middle = |a: f32, b: f32, c: f32, d: f32| (a + 3.0 * (b + c) + d) / 8.0;
                builder.line_to(
                    tenth(middle(last.x, by.x, then.x, to.x)),
                    tenth(middle(last.y, by.y, then.y, to.y)),
                );
                builder.line_to(tenth(to.x), tenth(to.y));
            }
            Segment::Close => builder.close(),
        }
        if let Segment::Move(to)
        | Segment::Line(to)
        | Segment::Quad(_, to)
        | Segment::Cubic(_, _, to) = *segment
        {
            last = to;
        }
    }
    builder.finish()
}
