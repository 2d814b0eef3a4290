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
pub(super) struct Fonts([Option<Font>; 4]);

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
            self.paint(
                build(&text_outline(text, style, at, align)),
                None,
                Some(edge),
            );
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

fn polyline(points: impl Iterator<Item = Point>, closed: bool) -> Option<geom::Path> {
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

fn build(segments: &[Segment]) -> Option<geom::Path> {
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
