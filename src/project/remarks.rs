//! Notes on a chart as shapes: each holds on to what it speaks of, stays in the frame, and covers neither that nor another
//! note.

use std::sync::Arc;

use super::{Anchor, Remark, RemarkForm};
use crate::chart::pen::{BODY, grow, line, point, rect, regular, stroke, text_width, wrap};
use crate::chart::{Align, DataCells, Palette, Point, Rect, Scene, Shape, Weight};
use crate::model::name_key;

/// Lines of a note are at most this wide, in points of the page.
const WIDTH: f32 = 220.0;
/// More lines than these are cut.
const LINES: usize = 7;
const LINE: f32 = 18.0;
const PAD: f32 = 8.0;
/// Room kept to the edge of the picture.
const EDGE: f32 = 12.0;
/// Room between a note and what it speaks of.
const CLEAR: f32 = 10.0;

/// The names of a chart's rows, and what they are called behind the mask.
pub(super) struct Names {
    plain: Option<Arc<[Arc<str>]>>,
    masked: Option<Arc<[Arc<str>]>>,
}

impl Names {
    pub fn of(plain: &Scene, masked: Option<&Scene>) -> Self {
        Self {
            plain: names(plain),
            masked: masked.and_then(names),
        }
    }

    /// The name of a row.
    pub fn name(&self, row: u32) -> Option<&str> {
        let names = self.plain.as_ref()?;
        names.get(row as usize).map(|name| &**name)
    }

    /// The row of an account, however its name is spelt.
    fn row(&self, name: &str) -> Option<u32> {
        let names = self.plain.as_ref()?;
        let exact = names.iter().position(|known| &**known == name);
        let found = exact.or_else(|| {
            let key = name_key(name);
            names.iter().position(|known| name_key(known) == key)
        });
        found.and_then(|row| u32::try_from(row).ok())
    }

    /// A text with the names in it masked.
    pub fn masked(&self, text: &str) -> String {
        let (Some(plain), Some(masked)) = (&self.plain, &self.masked) else {
            return text.to_owned();
        };
        let mut text = text.to_owned();
        let mut met: Vec<(&str, &str)> = (plain.iter().zip(masked.iter()))
            .map(|(name, mask)| (&**name, &**mask))
            .filter(|(name, mask)| name != mask && name.len() > 2 && text.contains(name))
            .collect();
        // A name within a longer one gives way to it.
        met.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, mask) in met {
            text = replace_word(&text, name, mask);
        }
        text
    }
}

fn names(scene: &Scene) -> Option<Arc<[Arc<str>]>> {
    match &scene.table.columns.first()?.cells {
        DataCells::Text(names) => Some(names.clone()),
        DataCells::Number(_) | DataCells::Runs { .. } => None,
    }
}

fn replace_word(text: &str, word: &str, with: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c.is_ascii());
        let inside = joined(before.chars().next_back().or(out.chars().next_back()))
            || joined(after.chars().next());
        out.push_str(before);
        out.push_str(if inside { word } else { with });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A note as it stands on a picture, in points before scaling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Noted {
    /// Which of the chart's notes it is.
    pub remark: usize,
    /// What its text covers.
    pub text: Rect,
    /// What it speaks of.
    pub at: Rect,
    /// The other end of a bracket.
    pub to: Option<Rect>,
}

/// Where the notes stand on a picture of their chart; one that speaks of what the picture does not show is left out.
pub(super) fn placed(scene: &Scene, remarks: &[Remark], names: &Names) -> Vec<Noted> {
    let size = size(scene);
    // What stands around the plots is never covered: title, key figures, source.
    let mut covered: Vec<Rect> = words_around(scene);
    let mut all = Vec::new();
    for (index, remark) in remarks.iter().enumerate() {
        if !remark.is_sound() {
            continue;
        }
        let Some(at) = anchor(scene, &remark.at, names) else {
            continue;
        };
        let to = remark.to.as_ref().and_then(|to| anchor(scene, to, names));
        let from = match to {
            Some(to) if remark.form == RemarkForm::Bracket => middle(union(at, to)),
            _ => middle(at),
        };
        let wish = point(
            from.x + remark.offset.0 * size.x,
            from.y + remark.offset.1 * size.y,
        );
        let mut keep: Vec<Rect> = covered.clone();
        let spoken = [Some(at), to].into_iter().flatten();
        // A text that speaks of a place may lie right on it.
        if !remark.lies_on_its_place() {
            keep.extend(spoken.map(|spot| grow(spot, CLEAR)));
        }
        let text = free(wish, text_size(&names.masked(&remark.text)), &keep, size);
        covered.push(grow(text, 4.0));
        all.push(Noted {
            remark: index,
            text,
            at,
            to,
        });
    }
    all
}

/// What the words beside, above and below the plots cover.
fn words_around(scene: &Scene) -> Vec<Rect> {
    let bounds = |shape: &Shape| {
        let Shape::Text {
            at,
            align,
            text,
            style,
            ..
        } = shape
        else {
            return None;
        };
        let width = text_width(text, style.size, style.weight);
        let left = at.x - align.before(width);
        let (top, bottom) = (at.y - style.size - 2.0, at.y + 0.3 * style.size);
        Some(rect(left - 4.0, top, left + width + 4.0, bottom))
    };
    let is_around = |words: &Rect| !scene.panels.iter().any(|panel| meets(words, &panel.area));
    (scene.shapes.iter().filter_map(bounds))
        .filter(is_around)
        .collect()
}

impl Remark {
    fn lies_on_its_place(&self) -> bool {
        self.form == RemarkForm::Text && !matches!(self.at, Anchor::Account(_))
    }
}

/// The shapes of the notes, the first lowest.
pub(super) fn shapes(
    placed: &[Noted],
    remarks: &[Remark],
    names: &Names,
    palette: &Palette,
) -> Vec<Shape> {
    let mut out = Vec::new();
    for noted in placed {
        let Some(remark) = remarks.get(noted.remark) else {
            continue;
        };
        match remark.form {
            RemarkForm::Arrow => arrow(noted, palette, &mut out),
            RemarkForm::Bracket => bracket(noted, palette, &mut out),
            RemarkForm::Text if remark.lies_on_its_place() => {}
            RemarkForm::Text => leader(noted, palette, &mut out),
        }
        written(&names.masked(&remark.text), noted.text, palette, &mut out);
    }
    out
}

fn size(scene: &Scene) -> Point {
    point(scene.size.x / scene.scale, scene.size.y / scene.scale)
}

fn anchor(scene: &Scene, anchor: &Anchor, names: &Names) -> Option<Rect> {
    let dot = |at: Point| rect(at.x - 2.0, at.y - 2.0, at.x + 2.0, at.y + 2.0);
    match anchor {
        Anchor::Account(name) => scene.spot(names.row(name)?),
        Anchor::Value { panel, x, y } => scene.value_place(*panel, *x, *y).map(dot),
        Anchor::Place(x, y) => {
            let size = size(scene);
            Some(dot(point(
                x.clamp(0.0, 1.0) * size.x,
                y.clamp(0.0, 1.0) * size.y,
            )))
        }
    }
}

fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text
        .lines()
        .flat_map(|line| wrap(line, WIDTH, BODY, Weight::Regular))
        .collect();
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

fn text_size(text: &str) -> Point {
    let lines = lines(text);
    if lines.is_empty() || text.trim().is_empty() {
        return point(4.0, 4.0);
    }
    let widest = lines
        .iter()
        .map(|line| text_width(line, BODY, Weight::Regular))
        .fold(0.0, f32::max);
    point(
        widest.min(WIDTH + 14.0) + 2.0 * PAD,
        LINE * lines.len() as f32 + PAD,
    )
}

/// The place nearest to `wish` for a text of this size that lies in the picture and on nothing of `keep`; where there is
/// none, the wish itself, moved into the picture.
fn free(wish: Point, text: Point, keep: &[Rect], size: Point) -> Rect {
    let inside = |at: Point| {
        let (x, y) = (text.x / 2.0, text.y / 2.0);
        let middle = point(
            at.x.min(size.x - EDGE - x).max(EDGE + x),
            at.y.min(size.y - EDGE - y).max(EDGE + y),
        );
        rect(middle.x - x, middle.y - y, middle.x + x, middle.y + y)
    };
    let first = inside(wish);
    let is_free = |place: &Rect| !keep.iter().any(|other| meets(place, other));
    if is_free(&first) {
        return first;
    }
    // Around where it lies in the picture: around a wish far outside, every place would be the same corner.
    let wish = middle(first);
    let ring = |far: f32| {
        (0..24).map(move |step| {
            // From above and to the right, where notes read best.
            let angle = -std::f32::consts::FRAC_PI_4 + step as f32 * std::f32::consts::PI / 12.0;
            (far, angle)
        })
    };
    let found = (1..60)
        .flat_map(|step| ring(8.0 * step as f32))
        .map(|(far, angle)| {
            inside(point(
                wish.x + far * angle.cos(),
                wish.y + far * angle.sin(),
            ))
        })
        .find(|place| is_free(place));
    found.unwrap_or(first)
}

fn meets(a: &Rect, b: &Rect) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

fn union(a: Rect, b: Rect) -> Rect {
    rect(
        a.left.min(b.left),
        a.top.min(b.top),
        a.right.max(b.right),
        a.bottom.max(b.bottom),
    )
}

fn middle(r: Rect) -> Point {
    point((r.left + r.right) / 2.0, (r.top + r.bottom) / 2.0)
}

/// Where the line from the middle of `r` to `to` leaves it, `gap` points further out.
fn edge(r: Rect, to: Point, gap: f32) -> Point {
    let from = middle(r);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let far = dx.hypot(dy);
    if far < 1e-3 {
        return from;
    }
    let part = |half: f32, step: f32| {
        if step.abs() < 1e-6 {
            f32::INFINITY
        } else {
            half / step.abs()
        }
    };
    let out = part(r.width() / 2.0, dx).min(part(r.height() / 2.0, dy)) + gap / far;
    let out = out.min(1.0);
    point(from.x + dx * out, from.y + dy * out)
}

/// The same for what is round.
fn round_edge(r: Rect, to: Point, gap: f32) -> Point {
    let from = middle(r);
    let far = (to.x - from.x).hypot(to.y - from.y);
    let radius = (r.width().min(r.height()) / 2.0).min(60.0) + gap;
    if far <= radius {
        return from;
    }
    point(
        from.x + (to.x - from.x) * radius / far,
        from.y + (to.y - from.y) * radius / far,
    )
}

fn ends(noted: &Noted) -> (Point, Point) {
    let tall = noted.at.height() > 1.6 * noted.at.width();
    let wide = noted.at.width() > 1.6 * noted.at.height();
    let to = if tall || wide {
        edge(noted.at, middle(noted.text), 3.0)
    } else {
        round_edge(noted.at, middle(noted.text), 3.0)
    };
    (edge(noted.text, to, 0.0), to)
}

fn arrow(noted: &Noted, palette: &Palette, out: &mut Vec<Shape>) {
    let (from, to) = ends(noted);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let far = dx.hypot(dy);
    if far < 4.0 {
        return;
    }
    let (ux, uy) = (dx / far, dy / far);
    let head = 9.0f32.min(far);
    let neck = point(to.x - ux * head, to.y - uy * head);
    let side = |by: f32| point(neck.x - uy * by, neck.y + ux * by);
    out.push(line(from, neck, stroke(1.6, palette.text)));
    out.push(Shape::Polygon {
        points: vec![to, side(4.0), side(-4.0)],
        fill: palette.text,
    });
}

fn leader(noted: &Noted, palette: &Palette, out: &mut Vec<Shape>) {
    let (from, to) = ends(noted);
    if (to.x - from.x).hypot(to.y - from.y) > 14.0 {
        out.push(line(from, to, stroke(1.0, palette.text_soft)));
    }
}

/// A bracket along what it speaks of, on the side of its text.
fn bracket(noted: &Noted, palette: &Palette, out: &mut Vec<Shape>) {
    let span = noted.to.map_or(noted.at, |to| union(noted.at, to));
    let (centre, text) = (middle(span), middle(noted.text));
    let across = match noted.to {
        Some(to) => {
            let (a, b) = (middle(noted.at), middle(to));
            (a.x - b.x).abs() >= (a.y - b.y).abs()
        }
        None => span.width() >= span.height() && (text.y - centre.y).abs() > 16.0,
    };
    let pen = stroke(1.6, palette.text);
    let (tick, gap) = (7.0, 5.0);
    let (points, peak) = if across {
        let reach = (span.width() / 2.0).max(12.0);
        let (left, right) = (centre.x - reach, centre.x + reach);
        let sign = if text.y <= centre.y { -1.0 } else { 1.0 };
        let near = if sign < 0.0 { span.top } else { span.bottom } + sign * gap;
        let far = near + sign * tick;
        (
            vec![
                point(left, near),
                point(left, far),
                point(right, far),
                point(right, near),
            ],
            point(centre.x, far),
        )
    } else {
        let reach = (span.height() / 2.0).max(12.0);
        let (top, bottom) = (centre.y - reach, centre.y + reach);
        let sign = if text.x < centre.x { -1.0 } else { 1.0 };
        let near = if sign < 0.0 { span.left } else { span.right } + sign * gap;
        let far = near + sign * tick;
        (
            vec![
                point(near, top),
                point(far, top),
                point(far, bottom),
                point(near, bottom),
            ],
            point(far, centre.y),
        )
    };
    out.push(Shape::Line {
        points,
        stroke: pen,
    });
    let end = edge(noted.text, peak, 0.0);
    out.push(line(peak, end, pen));
}

fn written(text: &str, place: Rect, palette: &Palette, out: &mut Vec<Shape>) {
    if text.trim().is_empty() {
        return;
    }
    out.push(Shape::Rect {
        rect: place,
        radius: 4.0,
        fill: Some(palette.canvas),
        stroke: Some(stroke(1.0, palette.text_soft)),
    });
    for (row, text) in lines(text).into_iter().enumerate() {
        let at = point(
            place.left + PAD,
            place.top + PAD / 2.0 + 13.0 + LINE * row as f32,
        );
        out.push(regular(at, Align::Start, text, BODY, palette.text));
    }
}
