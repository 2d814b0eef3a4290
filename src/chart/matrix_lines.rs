//! Lines of equal figures in a matrix, and the shades of a third axis.

use super::matrix_chart::Picture;
use super::pen::{BODY, SMALL, dashed, point, rect, regular, stroke, style, text_width};
use super::scale::round_down;
use super::side::SideColumn;
use super::{Align, Axis, Color, Mark, Point, Rect, Shape, TextStyle, Weight};
use crate::analysis::matrix::spec::{IsoLevels, Isoline, Tone};
use crate::locale::Arg;

/// Points of the path nearer than this to the next share its name, in points.
const SHARED_NAME: f64 = 30.0;
/// Bubbles that the name of a line keeps away from, the largest.
const MOST_AVOIDED: usize = 2_000;
/// Points of a line.
const STEPS: usize = 240;

impl Picture<'_> {
    /// The lines, which lie under the bubbles, and their names, which lie over them.
    pub(super) fn isolines(&self, x: &Axis, y: &Axis) -> (Vec<Mark>, Vec<Mark>) {
        let lines = &self.result.plane.spec.isolines;
        let (mut marks, mut names) = (Vec::new(), Vec::new());
        let mut taken = Vec::new();
        for line in lines {
            for level in self.levels(*line) {
                let pieces = pieces(*line, level, x, y);
                let text = self.line_name(*line, level);
                let Some(end) = self.label_place(&pieces, &text, (x, y), &mut taken) else {
                    continue;
                };
                let stroke = dashed(1.0, self.palette().text_faint, 4.0, 4.0);
                marks.extend(pieces.into_iter().map(|piece| Mark::Curve {
                    points: piece.into(),
                    stroke,
                }));
                names.push(self.line_note(text, end));
            }
        }
        (marks, names)
    }

    fn levels(&self, line: Isoline) -> Vec<f64> {
        let items = &self.result.plane.items;
        match line.levels {
            IsoLevels::Limits => {
                let (x, y) = self.result.thresholds;
                vec![line.shape.level(x, y)]
            }
            IsoLevels::Quarters => vec![0.25, 0.5, 0.75],
            IsoLevels::Round => {
                let levels = items.iter().map(|item| line.shape.level(item.x, item.y));
                let most = levels.filter(|level| level.is_finite()).fold(0.0, f64::max);
                if most > 0.0 {
                    let top = round_down(most / 2.0);
                    vec![top, round_down(top / 10.0), round_down(top / 100.0)]
                } else {
                    Vec::new()
                }
            }
        }
    }

    fn line_name(&self, line: Isoline, level: f64) -> String {
        let key = format!("isoline-{}", self.result.plane.preset);
        let level = self.words.value(line.quantity, level, false);
        self.brief
            .locale
            .text_with(&key, &[("level", Arg::from(level))])
    }

    fn line_note(&self, text: String, (at, align): ([f64; 2], Align)) -> Mark {
        let palette = self.palette();
        Mark::Note {
            at,
            offset: Point {
                x: if align == Align::End { -6.0 } else { 6.0 },
                y: if align == Align::End { -4.0 } else { 4.0 },
            },
            align,
            text,
            style: TextStyle {
                halo: Some(palette.canvas),
                ..style(SMALL, Weight::Regular, palette.text_soft)
            },
        }
    }

    /// The place of a line's name that covers least of the bubbles and nothing of another name.
    fn label_place(
        &self,
        pieces: &[Vec<[f64; 2]>],
        text: &str,
        (x, y): (&Axis, &Axis),
        taken: &mut Vec<Rect>,
    ) -> Option<([f64; 2], Align)> {
        let area = self.layout.plot;
        let part = |at: f64, home: (f64, f64)| ((at - home.0) / (home.1 - home.0)) as f32;
        let seen = |at: [f64; 2]| {
            point(
                area.left + part(at[0], x.home) * area.width(),
                area.bottom - part(at[1], y.home) * area.height(),
            )
        };
        let (places, align) = label_places(pieces, x, y);
        let width = text_width(text, SMALL, Weight::Regular);
        let covered = |at: [f64; 2]| {
            let at = seen(at);
            match align {
                Align::End => rect(at.x - 6.0 - width, at.y - 16.0, at.x - 6.0, at.y),
                _ => rect(at.x + 6.0, at.y - 8.0, at.x + 6.0 + width, at.y + 8.0),
            }
        };
        let bubbles: Vec<(Point, f32)> = (self.ground.bubbles.iter().take(MOST_AVOIDED))
            .map(|&item| {
                let item = item as usize;
                (seen(self.ground.places[item]), self.radius(item) + 2.0)
            })
            .collect();
        let cost = |spot: Rect| {
            let near = |(at, radius): &&(Point, f32)| {
                let across = (spot.left - at.x).max(at.x - spot.right).max(0.0);
                let up = (spot.top - at.y).max(at.y - spot.bottom).max(0.0);
                across.hypot(up) < *radius
            };
            let apart = |other: &Rect| {
                spot.right + 8.0 < other.left
                    || other.right + 8.0 < spot.left
                    || spot.bottom < other.top
                    || other.bottom < spot.top
            };
            let names = taken.iter().filter(|other| !apart(other)).count();
            let leaves = spot.left < area.left || spot.right > area.right;
            bubbles.iter().filter(near).count() + 100 * names + 50 * usize::from(leaves)
        };
        let at = (places.into_iter().step_by(3)).min_by_key(|&at| cost(covered(at)))?;
        taken.push(covered(at));
        Some((at, align))
    }

    /// The way of the portfolio through the years: an open dot each, with its year; years that lie on one another share a
    /// name.
    pub(super) fn path(&self, x: &Axis, y: &Axis) -> Vec<Mark> {
        let palette = self.palette();
        let scales = self.ground.scales;
        let path = &self.result.plane.spec.path;
        let places: Vec<[f64; 2]> = path
            .iter()
            .map(|point| [scales[0].plot(point.at.0), scales[1].plot(point.at.1)])
            .collect();
        let mut marks: Vec<Mark> = places
            .windows(2)
            .map(|pair| Mark::Segment {
                from: pair[0],
                to: pair[1],
                stroke: stroke(2.0, palette.text),
            })
            .collect();
        marks.extend(places.iter().map(|&at| Mark::Dot {
            at,
            radius: 7.0,
            color: palette.text,
            hollow: true,
        }));
        let area = self.layout.plot;
        let apart = |a: [f64; 2], b: [f64; 2]| {
            let across = (a[0] - b[0]) / (x.home.1 - x.home.0) * f64::from(area.width());
            let up = (a[1] - b[1]) / (y.home.1 - y.home.0) * f64::from(area.height());
            across.hypot(up)
        };
        let mut start = 0;
        for end in 0..places.len() {
            let next = places.get(end + 1);
            if next.is_some_and(|&next| apart(places[end], next) < SHARED_NAME) {
                continue;
            }
            let text = if start == end {
                self.year(end)
            } else {
                format!("{}–{}", self.year(start), self.year(end))
            };
            start = end + 1;
            marks.push(Mark::Note {
                at: places[end],
                offset: Point { x: -12.0, y: 18.0 },
                align: Align::End,
                text,
                style: TextStyle {
                    halo: Some(palette.canvas),
                    ..style(SMALL, Weight::SemiBold, palette.text)
                },
            });
        }
        marks
    }

    /// What a point of the path is called: its year, or its last month where that is not a December.
    fn year(&self, point: usize) -> String {
        let Some(point) = self.result.plane.spec.path.get(point) else {
            return String::new();
        };
        let (year, month) = (point.until.year(), point.until.number());
        if month == 12 {
            return year.to_string();
        }
        let year = i16::try_from(year).unwrap_or(i16::MAX);
        self.brief.locale.month(year, month as i8)
    }

    /// The colour of a shade of the third axis, low to high; without a score, the palest.
    fn shade_color(&self, shade: Option<usize>) -> Color {
        let category = &self.palette().category;
        match shade {
            Some(2) => category[0],
            Some(1) => category[2],
            Some(_) => category[7],
            None => category[7].fade(0.45),
        }
    }

    /// The shade of an item where there is a third axis.
    pub(super) fn shade(&self, item: usize) -> Option<Option<usize>> {
        let plane = &self.result.plane;
        let tone = plane.spec.tone.as_ref()?;
        let member = plane.items.get(item)?.member as usize;
        Some(Tone::shade(
            tone.scores.get(member).copied().unwrap_or(f64::NAN),
        ))
    }

    /// The colour of an item by the third axis, where there is one.
    pub(super) fn tone_color(&self, item: usize) -> Option<Color> {
        Some(self.shade_color(self.shade(item)?))
    }

    /// The legend of the third axis: a row a shade with its count, then what the score is made of.
    pub(super) fn tone_legend(&self, tone: &Tone, column: &mut SideColumn<'_>) {
        if column.room() < 150.0 {
            return;
        }
        let locale = self.brief.locale;
        let count = |shade: Option<usize>| {
            (0..self.result.plane.len())
                .filter(|&item| self.shade(item) == Some(shade))
                .count()
        };
        column.heading(&self.words.label(&tone.label), "");
        column.gap(8.0);
        let rows = [
            (Some(2), "tone-high"),
            (Some(1), "tone-medium"),
            (Some(0), "tone-low"),
            (None, "tone-none"),
        ];
        for (shade, key) in rows {
            let count = count(shade);
            if count == 0 && shade.is_none() {
                continue;
            }
            let at = column.at();
            column.shapes.push(Shape::Circle {
                center: point(at.x + 8.0, at.y - 4.5),
                radius: 7.0,
                fill: Some(self.shade_color(shade)),
                stroke: None,
            });
            let text = locale.text_with(key, &[("n", Arg::from(count))]);
            let ink = self.palette().text;
            column.shapes.push(regular(
                point(at.x + 26.0, at.y),
                Align::Start,
                text,
                BODY,
                ink,
            ));
            column.gap(22.0);
        }
        let parts: Vec<String> = tone
            .parts
            .iter()
            .map(|part| self.words.label(part))
            .collect();
        if !parts.is_empty() {
            let list = super::words::listed(locale, &parts);
            column.note(&locale.text_with("tone-made-of", &[("list", Arg::from(list))]));
        }
        column.gap(14.0);
    }
}

/// A level as lines in plot coordinates, inside the home view.
fn pieces(line: Isoline, level: f64, x: &Axis, y: &Axis) -> Vec<Vec<[f64; 2]>> {
    let (from, to) = x.home;
    let mut pieces = vec![Vec::new()];
    for step in 0..=STEPS {
        let place = from + (to - from) * step as f64 / STEPS as f64;
        let value = x.scale.value(place);
        let height = line.shape.height(level, value);
        let up = y.scale.plot(height);
        let inside = up.is_finite() && up >= y.home.0 && up <= y.home.1;
        // A branch on the other side of a pole is none of it.
        let own = (line.shape.level(value, height) - level).abs() <= 1e-6 * level.abs();
        match pieces.last_mut() {
            Some(piece) if inside && own && value > 0.0 => piece.push([place, up]),
            Some(piece) if !piece.is_empty() => pieces.push(Vec::new()),
            _ => {}
        }
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

/// Where a line's name may stand, the best first, and its side: where a rising line is about to leave the view, where a
/// falling one has entered it, then ever further along it.
fn label_places(pieces: &[Vec<[f64; 2]>], x: &Axis, y: &Axis) -> (Vec<[f64; 2]>, Align) {
    let inside = |at: &&[f64; 2]| {
        let part = |at: f64, home: (f64, f64)| (at - home.0) / (home.1 - home.0);
        let (across, up) = (part(at[0], x.home), part(at[1], y.home));
        up > 0.03 && up < 0.86 && across > 0.03 && across < 0.99
    };
    let Some(piece) = pieces.iter().max_by_key(|piece| piece.len()) else {
        return (Vec::new(), Align::Start);
    };
    let falls = match (piece.first(), piece.last()) {
        (Some(first), Some(last)) => first[1] > last[1],
        _ => false,
    };
    let places = piece.iter().filter(inside).copied();
    if falls {
        (places.collect(), Align::Start)
    } else {
        (places.rev().collect(), Align::End)
    }
}
