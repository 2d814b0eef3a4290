//! A line of text as outlines, for formats that draw letters rather than name them.

use skrifa::outline::OutlinePen;

use super::picture::text_start;
use crate::chart::text::Typeface;
use crate::chart::{Align, Point, TextStyle};

/// A step of an outline, in points.
#[derive(Clone, Copy, Debug)]
pub(super) enum Segment {
    Move(Point),
    Line(Point),
    Quad(Point, Point),
    Cubic(Point, Point, Point),
    Close,
}

/// The outlines of a line of text that is not turned.
pub(super) fn text_outline(text: &str, style: &TextStyle, at: Point, align: Align) -> Vec<Segment> {
    let typeface = Typeface::shared();
    let mut origin = text_start(text, style, at, align);
    let mut segments = Vec::new();
    for run in typeface.shape(text, style.weight) {
        let scale = style.size / typeface.units_per_em(run.font);
        for glyph in &run.glyphs {
            let mut pen = Pen {
                origin: Point {
                    x: origin.x + glyph.x_offset * style.size,
                    y: origin.y - glyph.y_offset * style.size,
                },
                scale,
                segments: &mut segments,
            };
            typeface.outline(run.font, glyph.id, &mut pen);
            origin.x += glyph.advance * style.size;
        }
    }
    segments
}

/// Turns font units with y upwards into points with y downwards.
struct Pen<'a> {
    origin: Point,
    scale: f32,
    segments: &'a mut Vec<Segment>,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Point {
        Point {
            x: self.origin.x + x * self.scale,
            y: self.origin.y - y * self.scale,
        }
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Move(self.at(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Line(self.at(x, y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.segments
            .push(Segment::Quad(self.at(cx, cy), self.at(x, y)));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.segments.push(Segment::Cubic(
            self.at(cx0, cy0),
            self.at(cx1, cy1),
            self.at(x, y),
        ));
    }

    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}
