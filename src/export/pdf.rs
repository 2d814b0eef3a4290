//! PDF: vectors, subsets of the bundled fonts, text that can be copied and searched.

use krilla::color::rgb;
use krilla::geom::{self, PathBuilder, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, FillRule, LineJoin, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::ExportError;
use super::outline::{Segment, text_outline};
use super::picture::{
    HALO, Picture, area_outline, dashes, is_drawable, is_point, ordered, text_start,
};
use crate::chart::text::{FontFile, Typeface, printable};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle};

/// The pictures as a document of one page each, of its size, one point a point; the first gives it its title.
pub(super) fn write(pictures: &[Picture<'_>]) -> Result<Vec<u8>, ExportError> {
    let Some(picture) = pictures.first() else {
        return Err(ExportError::PictureSize(0.0, 0.0));
    };
    let mut document = krilla::Document::new();
    let language = picture.language.code().to_owned();
    document.set_metadata(
        Metadata::new()
            .title(printable(picture.title).into_owned())
            .description(printable(picture.description).into_owned())
            .language(language.clone())
            .creator("Folioscope".to_owned())
            .producer("Folioscope".to_owned()),
    );

    let mut tree = TagTree::new().with_lang(Some(language));
    for picture in pictures {
        let settings = PageSettings::from_wh(picture.size.x, picture.size.y)
            .ok_or(ExportError::PictureSize(picture.size.x, picture.size.y))?;
        let figure = draw_page(document.start_page_with(settings), picture);
        let words = printable(picture.description).into_owned();
        tree.push(TagGroup::with_children(
            Tag::Figure(Some(words)),
            vec![figure.into()],
        ));
    }
    document.set_tag_tree(tree);
    document
        .finish()
        .map_err(|error| ExportError::Writer(format!("{error:?}")))
}

/// Draws the page as one figure; answers what the tag tree knows it by.
fn draw_page(mut page: Page<'_>, picture: &Picture<'_>) -> Identifier {
    let mut sheet = Sheet {
        surface: page.surface(),
        fonts: Default::default(),
    };
    let figure = sheet.surface.start_tagged(ContentTag::Other);
    let whole = Rect {
        left: 0.0,
        top: 0.0,
        right: picture.size.x,
        bottom: picture.size.y,
    };
    sheet.paint(rounded_rect(&whole, 0.0), Some(picture.background), None);
    for shape in picture.shapes {
        sheet.draw(shape);
    }
    sheet.surface.end_tagged();
    figure
}

struct Sheet<'a> {
    surface: Surface<'a>,
    /// By the order of [`FontFile::ALL`]; read when the first text needs them.
    fonts: [Option<Font>; 4],
}

impl Sheet<'_> {
    fn draw(&mut self, shape: &Shape) {
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
            let Some(font) = self.font(run.font) else {
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

    fn font(&mut self, file: FontFile) -> Option<Font> {
        let slot = self.fonts.get_mut(file as usize)?;
        if slot.is_none() {
            *slot = Font::new(file.data().into(), 0);
        }
        slot.clone()
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
