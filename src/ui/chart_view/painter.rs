//! Scene shapes into egui shapes: a closed set in, one `match` here.
//!
//! Shapes between clips come back as layers, in their order, so that the plot can draw what lies inside its frame and the
//! page what lies around it. Long runs of circles and all clouds of dots become one mesh each ([`Stamp`]).

use std::sync::Arc;

use egui::{Color32, CornerRadius, Mesh, Pos2, StrokeKind, Ui, Vec2, epaint};

use super::stamp::Stamp;
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle, Weight};
use crate::ui::theme::{self, rgba};
use crate::ui::widgets::reading;

/// Circles in a row from which on they are drawn as one mesh.
const BATCH: usize = 24;
/// Alpha from which on a fill hides what lies below it.
const OPAQUE: u8 = 190;
/// How far a line may pass beside a point of it, in points.
const STRAIGHT: f32 = 0.06;
/// How far the soft edge of a text reaches, in points: half of the 3 pt that exporters stroke.
const HALO: f32 = 1.5;
/// Corners of a polygon above which it is filled as if it were convex: ear clipping is quadratic.
const MAX_CORNERS: usize = 2_000;

/// Shapes that share a clip.
#[derive(Clone, Default)]
pub struct Layer {
    /// Cut off at this rectangle (screen points); none where they may stand anywhere.
    pub clip: Option<egui::Rect>,
    /// What to draw, in order.
    pub shapes: Vec<egui::Shape>,
}

/// A scene's point on the screen.
pub fn pos(point: Point, origin: Vec2) -> Pos2 {
    Pos2::new(point.x, point.y) + origin
}

/// A scene's rectangle on the screen.
pub fn rect(rect: Rect, origin: Vec2) -> egui::Rect {
    egui::Rect::from_min_max(
        Pos2::new(rect.left, rect.top) + origin,
        Pos2::new(rect.right, rect.bottom) + origin,
    )
}

/// The shapes as egui draws them, moved by `origin`.
pub fn layers(ui: &Ui, shapes: &[Shape], origin: Vec2) -> Vec<Layer> {
    let mut out = vec![Layer::default()];
    add(ui, shapes, origin, None, &mut out);
    out.retain(|layer| !layer.shapes.is_empty());
    flatten(ui, &mut out);
    out
}

/// The texture that holds the glyphs: its size, and how often it was emptied. Drawn text is good for one alone.
pub type Glyphs = ([usize; 2], u64);

/// The glyphs of this frame.
pub fn glyphs(ui: &Ui) -> Glyphs {
    let size = ui.fonts(|fonts| fonts.font_image_size());
    (size, crate::ui::atlas::generation(ui.ctx()))
}

/// Turns shapes into meshes, so that a frame in which nothing changed only copies them.
fn flatten(ui: &Ui, layers: &mut [Layer]) {
    let options = ui.ctx().tessellation_options(|options| *options);
    let (scale, (size, _)) = (ui.pixels_per_point(), glyphs(ui));
    let mut tessellator = epaint::Tessellator::new(scale, options, size, Vec::new());
    for layer in layers {
        let mut flat: Vec<egui::Shape> = Vec::new();
        let mut mesh = Mesh::default();
        let finish = |mesh: &mut Mesh, flat: &mut Vec<egui::Shape>| {
            let mesh = std::mem::take(mesh);
            if !mesh.is_empty() {
                flat.push(egui::Shape::Mesh(Arc::new(mesh)));
            }
        };
        for shape in std::mem::take(&mut layer.shapes) {
            match shape {
                egui::Shape::Mesh(own) if own.texture_id != mesh.texture_id => {
                    finish(&mut mesh, &mut flat);
                    flat.push(egui::Shape::Mesh(own));
                }
                shape => tessellator.tessellate_shape(shape, &mut mesh),
            }
        }
        finish(&mut mesh, &mut flat);
        layer.shapes = flat;
    }
    // Glyphs laid out later in this frame may make their texture grow.
    ui.request_repaint();
}

fn add(ui: &Ui, shapes: &[Shape], origin: Vec2, clip: Option<egui::Rect>, out: &mut Vec<Layer>) {
    let mut at = 0;
    while at < shapes.len() {
        let run = shapes[at..]
            .iter()
            .take_while(|shape| is_disc(shape))
            .count();
        if run >= BATCH {
            let mesh = discs(ui, &shapes[at..at + run], origin);
            layer(out, clip).push(mesh);
            at += run;
            continue;
        }
        match &shapes[at] {
            Shape::Clip { rect: area, shapes } => {
                let area = rect(*area, origin);
                let inner = clip.map_or(area, |outer| outer.intersect(area));
                add(ui, shapes, origin, Some(inner), out);
            }
            shape => convert(ui, shape, origin, layer(out, clip)),
        }
        at += 1;
    }
}

fn layer(out: &mut Vec<Layer>, clip: Option<egui::Rect>) -> &mut Vec<egui::Shape> {
    if out.last().is_none_or(|last| last.clip != clip) {
        out.push(Layer {
            clip,
            shapes: Vec::new(),
        });
    }
    let last = out.len() - 1;
    &mut out[last].shapes
}

fn convert(ui: &Ui, shape: &Shape, origin: Vec2, out: &mut Vec<egui::Shape>) {
    match shape {
        Shape::Rect {
            rect: area,
            radius,
            fill,
            stroke,
        } => {
            let fill = fill.map_or(Color32::TRANSPARENT, rgba);
            let line = stroke.map_or(egui::Stroke::NONE, |stroke| thin(ui, stroke));
            let radius = CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8);
            let area = rect(*area, origin);
            out.push(epaint::RectShape::new(area, radius, fill, line, StrokeKind::Middle).into());
        }
        Shape::Circle {
            center,
            radius,
            fill,
            stroke,
        } => out.push(egui::Shape::Circle(epaint::CircleShape {
            center: pos(*center, origin),
            radius: *radius,
            fill: fill.map_or(Color32::TRANSPARENT, rgba),
            stroke: stroke.map_or(egui::Stroke::NONE, line),
        })),
        Shape::Line { points, stroke } => add_line(ui, points, *stroke, origin, out),
        Shape::Polygon { points, fill } => out.push(polygon(points, *fill, origin)),
        Shape::Area { upper, lower, fill } => out.push(area(upper, lower, *fill, origin)),
        Shape::Dots {
            centers,
            radius,
            fill,
        } => out.push(dots(ui, centers, *radius, *fill, origin)),
        Shape::Text {
            at,
            align,
            text,
            style,
            angle,
        } => add_text(ui, pos(*at, origin), *align, text, style, *angle, out),
        Shape::Clip { .. } => {}
    }
}

fn line(stroke: Stroke) -> egui::Stroke {
    egui::Stroke::new(stroke.width, rgba(stroke.color))
}

/// A hairline is one physical pixel, whatever the scale of the screen.
fn thin(ui: &Ui, stroke: Stroke) -> egui::Stroke {
    let width = if stroke.width <= 1.0 {
        1.0 / ui.pixels_per_point()
    } else {
        stroke.width
    };
    egui::Stroke::new(width, rgba(stroke.color))
}

fn add_line(ui: &Ui, points: &[Point], stroke: Stroke, origin: Vec2, out: &mut Vec<egui::Shape>) {
    let path: Vec<Pos2> = points.iter().map(|&point| pos(point, origin)).collect();
    if let Some((dash, gap)) = stroke.dash {
        out.extend(egui::Shape::dashed_line(&path, line(stroke), dash, gap));
        return;
    }
    match path[..] {
        [from, to] if from.x == to.x || from.y == to.y => out.push(egui::Shape::LineSegment {
            points: [from, to],
            stroke: thin(ui, stroke),
        }),
        [from, to] => out.push(egui::Shape::LineSegment {
            points: [from, to],
            stroke: line(stroke),
        }),
        [] | [_] => {}
        _ => out.push(egui::Shape::line(straightened(path), line(stroke))),
    }
}

/// A long line without the points that lie on the straight way between others: what is left passes each within
/// [`STRAIGHT`] (the cone that all of them fit into, after Williams 1978).
fn straightened(path: Vec<Pos2>) -> Vec<Pos2> {
    if path.len() < 64 {
        return path;
    }
    let mut kept = vec![path[0]];
    let (mut from, mut low, mut high) = (path[0], f32::NEG_INFINITY, f32::INFINITY);
    for pair in path.windows(2) {
        let (before, next) = (pair[0], pair[1]);
        let way = next - from;
        // Beside the direction from the last point that was kept: steep lines keep all of theirs.
        let steep = way.x.abs() < 1e-3;
        let slope = way.y / way.x;
        if steep || slope < low || slope > high || way.x < 0.0 {
            if before != from {
                kept.push(before);
            }
            from = before;
            (low, high) = (f32::NEG_INFINITY, f32::INFINITY);
        }
        let way = next - from;
        if way.x > 1e-3 {
            let room = STRAIGHT * (way.length() / way.x) / way.x;
            low = low.max(way.y / way.x - room);
            high = high.min(way.y / way.x + room);
        }
    }
    kept.extend(path.last());
    kept
}

/// Whether a circle can be stamped: its outline is a disc below it, which must not shine through.
fn is_disc(shape: &Shape) -> bool {
    match shape {
        Shape::Circle {
            fill: Some(fill),
            stroke,
            ..
        } => stroke.is_none() || fill.3 >= OPAQUE,
        _ => false,
    }
}

/// Filled circles as one mesh; an outline is a larger disc below.
fn discs(ui: &Ui, shapes: &[Shape], origin: Vec2) -> egui::Shape {
    let stamp = Stamp::of(ui);
    let mut mesh = stamp.mesh(2 * shapes.len());
    let scale = ui.pixels_per_point();
    for shape in shapes {
        let Shape::Circle {
            center,
            radius,
            fill: Some(fill),
            stroke,
        } = shape
        else {
            continue;
        };
        let center = pos(*center, origin);
        if let Some(stroke) = stroke {
            let outer = radius + stroke.width / 2.0;
            stamp.add(&mut mesh, center, outer, scale, rgba(stroke.color));
        }
        stamp.add(&mut mesh, center, *radius, scale, rgba(*fill));
    }
    egui::Shape::Mesh(Arc::new(mesh))
}

fn dots(ui: &Ui, centers: &[Point], radius: f32, fill: Color, origin: Vec2) -> egui::Shape {
    let stamp = Stamp::of(ui);
    let mut mesh = stamp.mesh(centers.len());
    let fill = rgba(fill);
    let scale = ui.pixels_per_point();
    for &center in centers {
        stamp.add(&mut mesh, pos(center, origin), radius, scale, fill);
    }
    egui::Shape::Mesh(Arc::new(mesh))
}

fn area(upper: &[Point], lower: &[Point], fill: Color, origin: Vec2) -> egui::Shape {
    let fill = rgba(fill);
    let mut mesh = Mesh::default();
    for (&above, &below) in upper.iter().zip(lower) {
        let first = mesh.vertices.len() as u32;
        mesh.colored_vertex(pos(above, origin), fill);
        mesh.colored_vertex(pos(below, origin), fill);
        if first >= 2 {
            mesh.add_triangle(first - 2, first - 1, first);
            mesh.add_triangle(first - 1, first, first + 1);
        }
    }
    egui::Shape::Mesh(Arc::new(mesh))
}

fn polygon(points: &[Point], fill: Color, origin: Vec2) -> egui::Shape {
    let path: Vec<Pos2> = points.iter().map(|&point| pos(point, origin)).collect();
    let fill = rgba(fill);
    if path.len() > MAX_CORNERS || is_convex(&path) {
        return egui::Shape::convex_polygon(path, fill, egui::Stroke::NONE);
    }
    let mut mesh = Mesh::default();
    for &corner in &path {
        mesh.colored_vertex(corner, fill);
    }
    for [a, b, c] in triangles(&path) {
        mesh.add_triangle(a, b, c);
    }
    egui::Shape::Mesh(Arc::new(mesh))
}

fn turn(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
}

fn is_convex(path: &[Pos2]) -> bool {
    let n = path.len();
    let turns = (0..n).map(|i| turn(path[i], path[(i + 1) % n], path[(i + 2) % n]));
    let (mut left, mut right) = (false, false);
    for turn in turns {
        left |= turn > 1e-6;
        right |= turn < -1e-6;
    }
    !(left && right)
}

/// Ear clipping (Meisters 1975, "Polygons have ears").
fn triangles(path: &[Pos2]) -> Vec<[u32; 3]> {
    let n = path.len();
    let signed: f32 = (0..n)
        .map(|i| {
            let (a, b) = (path[i], path[(i + 1) % n]);
            a.x * b.y - b.x * a.y
        })
        .sum();
    let mut left: Vec<usize> = (0..n).collect();
    if signed < 0.0 {
        left.reverse();
    }
    let mut out = Vec::with_capacity(n.saturating_sub(2));
    while left.len() > 3 {
        let m = left.len();
        let ear = (0..m).find(|&i| {
            let (a, b, c) = (left[(i + m - 1) % m], left[i], left[(i + 1) % m]);
            turn(path[a], path[b], path[c]) > 0.0
                && left
                    .iter()
                    .filter(|&&p| p != a && p != b && p != c)
                    .all(|&p| !is_inside(path[p], path[a], path[b], path[c]))
        });
        let i = ear.unwrap_or(0);
        let (a, b, c) = (left[(i + m - 1) % m], left[i], left[(i + 1) % m]);
        out.push([a as u32, b as u32, c as u32]);
        left.remove(i);
    }
    if let [a, b, c] = left[..] {
        out.push([a as u32, b as u32, c as u32]);
    }
    out
}

fn is_inside(p: Pos2, a: Pos2, b: Pos2, c: Pos2) -> bool {
    turn(a, b, p) >= 0.0 && turn(b, c, p) >= 0.0 && turn(c, a, p) >= 0.0
}

fn add_text(
    ui: &Ui,
    at: Pos2,
    align: Align,
    text: &str,
    style: &TextStyle,
    angle: f32,
    out: &mut Vec<egui::Shape>,
) {
    let galley = galley(ui, text, style.size, style.weight, rgba(style.color));
    let left = match align {
        Align::Start => 0.0,
        Align::Middle => -galley.size().x / 2.0,
        Align::End => -galley.size().x,
    };
    let turned = egui::emath::Rot2::from_angle(-angle.to_radians());
    let corner = at + turned * Vec2::new(left, -base_line(&galley));
    let mut shape = epaint::TextShape::new(corner, galley, rgba(style.color));
    shape.angle = -angle.to_radians();
    if let Some(halo) = style.halo {
        for step in 0..8 {
            let mut soft = shape.clone();
            soft.pos += HALO * Vec2::angled(std::f32::consts::TAU * step as f32 / 8.0);
            soft.override_text_color = Some(rgba(halo));
            out.push(soft.into());
        }
    }
    out.push(shape.into());
}

/// A line of text laid out in the typeface of the charts.
pub fn galley(ui: &Ui, text: &str, size: f32, weight: Weight, color: Color32) -> Arc<egui::Galley> {
    let font = match weight {
        Weight::Regular => theme::regular(size),
        Weight::SemiBold => theme::semibold(size),
    };
    reading::wrapped_at(ui.painter(), text.to_owned(), font, color, f32::INFINITY)
}

/// How far below its top the base line of a galley's first row lies.
pub fn base_line(galley: &egui::Galley) -> f32 {
    galley
        .rows
        .first()
        .and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
        .unwrap_or_default()
}
