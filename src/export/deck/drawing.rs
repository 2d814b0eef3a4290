//! Shapes of a scene as shapes of a slide: rectangles, ellipses, free forms and text boxes that can be edited.

use std::fmt::Write as _;

use super::xml::{Ink, escaped};
use crate::chart::text::{Typeface, printable};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle, Weight};
use crate::export::picture::{
    area_outline, around, bounds, enclosing, grown, intersection, is_drawable, is_point, ordered,
    union,
};

/// From the top of a text box to the base line, in sizes of type: the ascent of the theme's typeface.
const ASCENT: f32 = 0.905;
/// Height of a line, in sizes of type.
const LINE: f32 = 1.15;

/// The shapes of a slide while it is drawn.
pub struct Drawing<'a> {
    ink: &'a Ink,
    /// Everything drawn so far.
    pub xml: String,
    next_id: u32,
}

impl<'a> Drawing<'a> {
    /// An empty slide; the first id is that of its tree.
    pub fn new(ink: &'a Ink) -> Self {
        Self {
            ink,
            xml: String::new(),
            next_id: 2,
        }
    }

    /// The next id of a shape, unique on its slide.
    pub fn id(&mut self) -> u32 {
        self.next_id += 1;
        self.next_id - 1
    }

    /// Appends to the slide. Writing into a string cannot fail.
    pub fn put(&mut self, element: std::fmt::Arguments<'_>) {
        let _ = self.xml.write_fmt(element);
    }

    /// Draws shapes as one group of this name; nothing where there is nothing to draw.
    pub fn group(&mut self, name: &str, shapes: &[Shape]) {
        let before = self.xml.len();
        let id = self.id();
        let drawable = shapes.iter().filter(|shape| is_drawable(shape));
        let Some(extent) = drawable.map(bounds).reduce(|a, b| union(&a, &b)) else {
            return;
        };
        let (left, top) = (self.ink.x(extent.left), self.ink.y(extent.top));
        let width = self.ink.length(extent.width());
        let height = self.ink.length(extent.height());
        self.put(format_args!(
            "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{id}\" name=\"{}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
             <p:grpSpPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>\
             <a:chOff x=\"{left}\" y=\"{top}\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/></a:xfrm></p:grpSpPr>",
            escaped(name)
        ));
        let empty = self.xml.len();
        for shape in shapes {
            self.shape(shape, None);
        }
        if self.xml.len() == empty {
            self.xml.truncate(before);
        } else {
            self.xml.push_str("</p:grpSp>");
        }
    }

    fn shape(&mut self, shape: &Shape, clip: Option<&Rect>) {
        if !is_drawable(shape) {
            return;
        }
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.rect(ordered(rect), *radius, *fill, *stroke, clip),
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } if holds(clip, center) => self.circle(*center, *radius, *fill, *stroke),
            Shape::Circle { .. } => {}
            Shape::Line { points, stroke } => {
                for part in clipped_line(points, clip) {
                    self.free_form(&part, None, Some(*stroke));
                }
            }
            Shape::Polygon { points, fill } => self.polygon(points.clone(), *fill, clip),
            Shape::Area { upper, lower, fill } => {
                self.polygon(area_outline(upper, lower).collect(), *fill, clip);
            }
            Shape::Dots {
                centers,
                radius,
                fill,
            } => self.dots(centers, *radius, *fill, clip),
            Shape::Text {
                at,
                align,
                text,
                style,
                angle,
            } => self.text(*at, *align, text, style, *angle),
            Shape::Clip { rect, shapes } => {
                let own = ordered(rect);
                let own = clip.map_or(own, |outer| intersection(outer, &own));
                for shape in shapes {
                    self.shape(shape, Some(&own));
                }
            }
        }
    }

    fn rect(
        &mut self,
        rect: Rect,
        radius: f32,
        fill: Option<Color>,
        stroke: Option<Stroke>,
        clip: Option<&Rect>,
    ) {
        let rect = clip.map_or(rect, |clip| intersection(&rect, clip));
        let fill = fill.filter(|fill| fill.3 > 0);
        if fill.is_none() && stroke.is_none_or(|stroke| stroke.color.3 == 0) {
            return;
        }
        let side = rect.width().min(rect.height());
        let geometry = if radius > 0.0 && side > 0.0 {
            let part = (f64::from(radius / side) * 100_000.0).clamp(0.0, 50_000.0);
            format!(
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {}\"/></a:avLst></a:prstGeom>",
                part.round()
            )
        } else {
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>".to_owned()
        };
        self.solid("Rectangle", &rect, &geometry, fill, stroke);
    }

    fn circle(&mut self, center: Point, radius: f32, fill: Option<Color>, stroke: Option<Stroke>) {
        let geometry = "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>";
        self.solid("Ellipse", &around(center, radius), geometry, fill, stroke);
    }

    fn solid(
        &mut self,
        name: &str,
        rect: &Rect,
        geometry: &str,
        fill: Option<Color>,
        stroke: Option<Stroke>,
    ) {
        let (id, place) = (self.id(), self.place(rect, 0.0));
        let (fill, line) = (self.ink.fill(fill), self.ink.line(stroke));
        self.put(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{place}{geometry}{fill}{line}</p:spPr></p:sp>"
        ));
    }

    fn polygon(&mut self, points: Vec<Point>, fill: Color, clip: Option<&Rect>) {
        let points = match clip {
            Some(clip) => clipped_polygon(points, clip),
            None => points,
        };
        if points.len() > 2 && fill.3 > 0 {
            self.free_form(&points, Some(fill), None);
        }
    }

    /// A line through points, or the area they enclose.
    fn free_form(&mut self, points: &[Point], fill: Option<Color>, stroke: Option<Stroke>) {
        let bounds = enclosing(points);
        let mut path = String::new();
        for (at, point) in points.iter().enumerate() {
            let tag = if at == 0 { "moveTo" } else { "lnTo" };
            let _ = write!(path, "<a:{tag}>{}</a:{tag}>", self.spot(point, &bounds));
        }
        if fill.is_some() {
            path.push_str("<a:close/>");
        }
        self.path(&bounds, &path, fill, stroke);
    }

    fn dots(&mut self, centers: &[Point], radius: f32, fill: Color, clip: Option<&Rect>) {
        let inside: Vec<Point> = centers
            .iter()
            .copied()
            .filter(|center| is_point(center) && holds(clip, center))
            .collect();
        if inside.is_empty() {
            return;
        }
        let bounds = grown(enclosing(&inside), radius);
        let r = self.ink.length(radius);
        let mut path = String::new();
        for center in inside {
            let start = Point {
                x: center.x - radius,
                y: center.y,
            };
            let _ = write!(
                path,
                "<a:moveTo>{}</a:moveTo><a:arcTo wR=\"{r}\" hR=\"{r}\" stAng=\"10800000\" swAng=\"21600000\"/><a:close/>",
                self.spot(&start, &bounds)
            );
        }
        self.path(&bounds, &path, Some(fill), None);
    }

    fn path(&mut self, bounds: &Rect, path: &str, fill: Option<Color>, stroke: Option<Stroke>) {
        let size = (
            self.ink.length(bounds.width()),
            self.ink.length(bounds.height()),
        );
        let filled = if fill.is_some() { "" } else { " fill=\"none\"" };
        let geometry = format!(
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>\
             <a:pathLst><a:path w=\"{}\" h=\"{}\"{filled}>{path}</a:path></a:pathLst></a:custGeom>",
            size.0, size.1
        );
        self.solid("Freeform", bounds, &geometry, fill, stroke);
    }

    fn spot(&self, point: &Point, bounds: &Rect) -> String {
        format!(
            "<a:pt x=\"{}\" y=\"{}\"/>",
            self.ink.length(point.x - bounds.left),
            self.ink.length(point.y - bounds.top)
        )
    }

    /// A line of text in a box of its own, wide enough for it in the bundled typeface.
    fn text(&mut self, at: Point, align: Align, text: &str, style: &TextStyle, angle: f32) {
        let width = Typeface::shared().measure(text, style.size, style.weight) + 2.0;
        let left = at.x - align.before(width);
        let top = at.y - ASCENT * style.size;
        let mut rect = Rect {
            left,
            top,
            right: left + width,
            bottom: top + LINE * style.size,
        };
        if angle != 0.0 {
            rect = turned(rect, at, angle);
        }
        let (id, place) = (self.id(), self.place(&rect, angle));
        let name = escaped(&short_name(text));
        let side = match align {
            Align::Start => "l",
            Align::Middle => "ctr",
            Align::End => "r",
        };
        let run = self.run(text, style);
        self.put(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>\
             <p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\" rtlCol=\"0\"><a:noAutofit/></a:bodyPr>\
             <a:lstStyle/><a:p><a:pPr algn=\"{side}\"/>{run}</a:p></p:txBody></p:sp>"
        ));
    }

    /// A run of text in a style.
    pub fn run(&self, text: &str, style: &TextStyle) -> String {
        format!(
            "<a:r><a:rPr sz=\"{}\" b=\"{}\" i=\"0\" dirty=\"0\">{}</a:rPr><a:t>{}</a:t></a:r>",
            self.ink.type_size(style.size),
            u8::from(style.weight == Weight::SemiBold),
            self.ink.fill(Some(style.color)),
            escaped(text)
        )
    }

    /// Where something stands; `angle` in degrees, counter-clockwise.
    pub fn place(&self, rect: &Rect, angle: f32) -> String {
        let turn = if angle == 0.0 {
            String::new()
        } else {
            let clockwise = f64::from(-angle).rem_euclid(360.0);
            format!(" rot=\"{}\"", (clockwise * 60_000.0).round())
        };
        format!(
            "<a:xfrm{turn}><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>",
            self.ink.x(rect.left),
            self.ink.y(rect.top),
            self.ink.length(rect.width()).max(0),
            self.ink.length(rect.height()).max(0)
        )
    }
}

/// What a text box is called in the list of a slide's objects.
fn short_name(text: &str) -> String {
    printable(text).chars().take(40).collect()
}

/// A slide turns a box about its middle, a scene its text about `at`: the box to turn so that the text comes to stand.
fn turned(rect: Rect, at: Point, angle: f32) -> Rect {
    let (sin, cos) = (-angle).to_radians().sin_cos();
    let (dx, dy) = (
        (rect.left + rect.right) / 2.0 - at.x,
        (rect.top + rect.bottom) / 2.0 - at.y,
    );
    let middle = Point {
        x: at.x + dx * cos - dy * sin,
        y: at.y + dx * sin + dy * cos,
    };
    let (width, height) = (rect.width() / 2.0, rect.height() / 2.0);
    Rect {
        left: middle.x - width,
        top: middle.y - height,
        right: middle.x + width,
        bottom: middle.y + height,
    }
}

fn holds(clip: Option<&Rect>, point: &Point) -> bool {
    clip.is_none_or(|clip| {
        (clip.left..=clip.right).contains(&point.x) && (clip.top..=clip.bottom).contains(&point.y)
    })
}

/// The parts of a line inside a rectangle.
fn clipped_line(points: &[Point], clip: Option<&Rect>) -> Vec<Vec<Point>> {
    let Some(clip) = clip else {
        return vec![points.to_vec()];
    };
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for pair in points.windows(2) {
        let Some((from, to)) = clipped_segment(pair[0], pair[1], clip) else {
            continue;
        };
        match parts.last_mut().filter(|part| part.last() == Some(&from)) {
            Some(part) => part.push(to),
            None => parts.push(vec![from, to]),
        }
    }
    parts
}

/// Liang & Barsky 1984.
fn clipped_segment(from: Point, to: Point, clip: &Rect) -> Option<(Point, Point)> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (mut enter, mut leave) = (0.0f32, 1.0f32);
    for (delta, room) in [
        (-dx, from.x - clip.left),
        (dx, clip.right - from.x),
        (-dy, from.y - clip.top),
        (dy, clip.bottom - from.y),
    ] {
        if delta == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if delta < 0.0 {
            enter = enter.max(room / delta);
        } else {
            leave = leave.min(room / delta);
        }
    }
    let at = |part: f32| Point {
        x: from.x + part * dx,
        y: from.y + part * dy,
    };
    (enter <= leave).then(|| {
        (
            if enter == 0.0 { from } else { at(enter) },
            if leave == 1.0 { to } else { at(leave) },
        )
    })
}

/// Sutherland & Hodgman 1974.
fn clipped_polygon(points: Vec<Point>, clip: &Rect) -> Vec<Point> {
    type Inside = fn(&Point, &Rect) -> f32;
    let edges: [Inside; 4] = [
        |point, clip| point.x - clip.left,
        |point, clip| clip.right - point.x,
        |point, clip| point.y - clip.top,
        |point, clip| clip.bottom - point.y,
    ];
    edges.into_iter().fold(points, |points, depth| {
        let mut kept = Vec::with_capacity(points.len() + 4);
        for (at, to) in points.iter().enumerate() {
            let from = &points[(at + points.len() - 1) % points.len()];
            let (a, b) = (depth(from, clip), depth(to, clip));
            if (a < 0.0) != (b < 0.0) {
                let part = a / (a - b);
                kept.push(Point {
                    x: from.x + part * (to.x - from.x),
                    y: from.y + part * (to.y - from.y),
                });
            }
            if b >= 0.0 {
                kept.push(*to);
            }
        }
        kept
    })
}

#[cfg(test)]
mod tests {
    use super::{clipped_line, clipped_polygon};
    use crate::chart::{Point, Rect};

    const CLIP: Rect = Rect {
        left: 0.0,
        top: 0.0,
        right: 10.0,
        bottom: 10.0,
    };

    fn point(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    /// A slide has no clipping: what a chart cuts off at its frame is cut before it is written.
    #[test]
    fn lines_end_at_the_frame() {
        let line = [point(-5.0, 5.0), point(15.0, 5.0), point(15.0, 20.0)];
        let parts = clipped_line(&line, Some(&CLIP));
        assert_eq!(parts, [vec![point(0.0, 5.0), point(10.0, 5.0)]]);
    }

    /// The part of a triangle inside a square keeps its area: half of 20 × 20 less what lies outside.
    #[test]
    fn areas_end_at_the_frame() {
        let outline = vec![point(0.0, 0.0), point(20.0, 0.0), point(0.0, 20.0)];
        let inside = clipped_polygon(outline, &CLIP);
        let area: f32 = (0..inside.len())
            .map(|at| {
                let (a, b) = (inside[at], inside[(at + 1) % inside.len()]);
                (a.x * b.y - b.x * a.y) / 2.0
            })
            .sum();
        assert!((area - 100.0).abs() < 1e-3, "{area}");
    }
}
