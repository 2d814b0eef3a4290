//! ABC classes as a Pareto chart: cumulative share above, the accounts below, one x axis, the classes through both.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::pen::{BODY, HEADING, SMALL, point, stroke, strong, style, text_width, wrap};
use super::rank_table::{rank_table, shown_name};
use super::words::{Words, capital, dotted, elides, filter_line, period, shown_line, source_line};
use super::{
    Align, AreaBase, Axis, Bar, Brief, Color, Handle, HandleValue, LazyTable, Mark, Panel, Point,
    Reading, Rect, ScaleType, Scene, Shape, TickFormat, Weight,
};
use crate::analysis::{AbcResult, AbcRule};
use crate::locale::Arg;

/// Height of the strip of classes above the panels.
const STRIP: f32 = 34.0;
/// More accounts than this are drawn as a silhouette.
const MOST_BARS: usize = 2000;
/// Points a silhouette or curve keeps, at most.
const MOST_POINTS: usize = 4000;

/// A Pareto chart while it is drawn.
pub struct Picture<'a> {
    pub(super) result: &'a AbcResult,
    pub(super) brief: &'a Brief<'a>,
    pub(super) words: Words<'a>,
    pub(super) layout: Layout,
    pub(super) n: usize,
}

/// The picture of an ABC result.
pub fn draw(result: &AbcResult, brief: &Brief<'_>) -> Scene {
    let mut layout = Layout::new(brief, Side::None);
    if layout.plot.width() > 700.0 {
        // The axes' titles stand beside the strip, in two lines; no word of theirs is broken.
        let widest = brief
            .locale
            .text("chart-abc-y")
            .split(' ')
            .map(|word| text_width(word, SMALL, Weight::SemiBold))
            .fold(0.0, f32::max);
        let shift = (widest + 10.0).clamp(80.0, 140.0) - layout.gutter;
        layout.plot.left += shift;
        layout.gutter += shift;
    }
    let words = Words::new(brief, &result.ranked.population);
    let picture = Picture {
        n: result.ranked.len(),
        result,
        brief,
        words,
        layout,
    };
    let words = &picture.words;
    let (title, short_title) = picture.finding();
    let population = &result.ranked.population;
    let [strip, curve, bars] = picture.areas();
    let mut parts = Parts {
        title,
        short_title,
        subtitle: dotted([
            capital(&words.text("chart-abc-subtitle", &[])).as_str(),
            picture.rule().as_str(),
            period(words.locale, population.period).as_str(),
            words.count(picture.n).as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, population.as_of),
            shown_line(words.locale, &words.count(picture.n), &population.left_out),
        ),
        description: picture.description(),
        table: cut_table(result, brief, words),
        ..Parts::default()
    };
    parts.panels = vec![
        picture.strip_panel(strip),
        picture.curve_panel(curve),
        picture.bar_panel(bars),
    ];
    parts.shapes = picture.axis_names([strip, curve, bars]);
    finish(brief, &picture.layout, parts)
}

/// The table; where classes go by value, a spreadsheet can cut them itself.
fn cut_table(result: &AbcResult, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let table = rank_table(&result.ranked, result.cut.ends, brief, words);
    match result.params.rule {
        AbcRule::Value => table.cut_at(result.cut.limits),
        AbcRule::Count | AbcRule::Computed => table,
    }
}

impl Picture<'_> {
    pub(super) fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    fn end_of(&self, class: usize) -> f64 {
        self.result.cut.ends.get(class).copied().unwrap_or(self.n) as f64 + 0.5
    }

    fn areas(&self) -> [Rect; 3] {
        let plot = self.layout.plot;
        let top = plot.top - if self.layout.is_page() { 16.0 } else { 24.0 };
        let strip = Rect {
            top,
            bottom: top + STRIP.min(plot.height() * 0.12),
            ..plot
        };
        let rest = plot.bottom - strip.bottom;
        let middle = strip.bottom + 4.0 + rest * 0.52;
        let curve = Rect {
            top: strip.bottom + 4.0,
            bottom: middle,
            ..plot
        };
        let bars = Rect {
            top: (middle + (rest * 0.09).clamp(26.0, 48.0)).min(plot.bottom - 20.0),
            ..plot
        };
        [strip, curve, bars]
    }

    fn rule(&self) -> String {
        let key = match self.result.params.rule {
            AbcRule::Value => "chart-abc-by-value",
            AbcRule::Count => "chart-abc-by-count",
            AbcRule::Computed => "chart-abc-computed",
        };
        let limits = self.result.cut.limits;
        let percent = |ratio| Arg::from(self.words.locale.percent(ratio, 0));
        self.text(key, &[("a", percent(limits[0])), ("b", percent(limits[1]))])
    }

    fn finding(&self) -> (String, String) {
        let (result, words) = (self.result, &self.words);
        let one = |key: &str, args: &[(&str, Arg)]| {
            let text = words.text(key, args);
            (text.clone(), text)
        };
        if self.n == 0 {
            return one("finding-lorenz-empty", &[]);
        }
        if result.ranked.positive == 0 {
            return one("finding-abc-none", &[]);
        }
        if self.n == 1 {
            return one(
                "finding-lorenz-single",
                &[("name", Arg::from(self.name(0)))],
            );
        }
        let a = result.cut.classes[0];
        if !a.share.is_finite() {
            let args = [("amount", Arg::from(words.amount(result.ranked.total())))];
            return one("finding-lorenz-negative", &args);
        }
        let three = result.ranked.reading(3.min(self.n));
        let args = [
            ("k", Arg::from(a.count)),
            ("n", Arg::from(self.n)),
            ("count", Arg::from(words.count(self.n))),
            ("share", Arg::from(words.title_share(a.share))),
            ("eshare", Arg::from(elides(a.share))),
            ("three", Arg::from(words.title_share(three.share))),
            ("ethree", Arg::from(elides(three.share))),
        ];
        let short = words.text("finding-abc-short", &args);
        let long = if a.count > 3 {
            words.text("finding-abc", &args)
        } else {
            short.clone()
        };
        (long, short)
    }

    pub(super) fn name(&self, rank: usize) -> String {
        shown_name(&self.result.ranked, rank, self.brief, &self.words)
    }

    fn description(&self) -> String {
        let parts: Vec<String> = self
            .result
            .cut
            .classes
            .iter()
            .enumerate()
            .map(|(class, share)| {
                let args = [
                    ("letter", Arg::from(["A", "B", "C"][class])),
                    ("count", Arg::from(self.words.count(share.count))),
                    ("share", Arg::from(self.words.share(share.share))),
                ];
                self.text("chart-abc-class", &args)
            })
            .collect();
        let list = super::words::listed(self.words.locale, &parts);
        self.text("chart-abc-description", &[("list", Arg::from(list))])
    }

    /// The names of both y axes, beside strip and bars.
    fn axis_names(&self, [strip, curve, bars]: [Rect; 3]) -> Vec<Shape> {
        let ink = self.brief.palette.text_soft;
        let left = strip.left - self.layout.gutter;
        let room = self.layout.gutter - 8.0;
        let mut shapes = Vec::new();
        if self.layout.gutter > 60.0 {
            let name = self.text("chart-abc-y", &[]);
            for (row, text) in wrap(&name, room, SMALL, Weight::SemiBold)
                .into_iter()
                .take(2)
                .enumerate()
            {
                let at = point(left, strip.top + 11.0 + 14.0 * row as f32);
                shapes.push(strong(at, Align::Start, text, SMALL, ink));
            }
        }
        let name = self.words.measure_head();
        let at = point(left, (bars.top - 14.0).max(curve.bottom + 18.0));
        shapes.push(strong(at, Align::Start, name, SMALL, ink));
        shapes
    }

    fn axis(&self, title: String, home: (f64, f64), format: TickFormat, grid: bool) -> Axis {
        Axis {
            title,
            scale: ScaleType::Linear,
            home,
            format,
            grid,
        }
    }

    fn panel(&self, id: &'static str, area: Rect, x: Axis, y: Axis, marks: Vec<Mark>) -> Panel {
        Panel {
            id,
            area,
            x,
            y,
            marks,
            labels: Vec::new(),
            handles: Vec::new(),
            reading: Reading::None,
            boxed: false,
            gutter: self.layout.gutter,
            occupied: Vec::new(),
        }
    }

    fn x_home(&self) -> (f64, f64) {
        (0.5, self.n.max(1) as f64 + 0.5)
    }

    /// Bands of the classes: the fill of each at this alpha.
    fn bands(&self, alpha: [f32; 3]) -> Vec<Mark> {
        let palette = self.brief.palette;
        let starts = [0.5, self.end_of(0), self.end_of(1)];
        let ends = [self.end_of(0), self.end_of(1), self.n as f64 + 0.5];
        let mut marks: Vec<Mark> = (0..3)
            .filter(|&class| ends[class] > starts[class])
            .map(|class| Mark::Band {
                x: (starts[class], ends[class]),
                y: (f64::NEG_INFINITY, f64::INFINITY),
                fill: palette.class[class].fade(alpha[class]),
            })
            .collect();
        for class in 0..2 {
            marks.push(Mark::Rule {
                vertical: true,
                at: self.end_of(class),
                stroke: stroke(2.0, palette.canvas),
            });
        }
        marks
    }

    fn strip_panel(&self, area: Rect) -> Panel {
        let dark = self.brief.palette.is_dark;
        let mut marks = self.bands(if dark {
            [0.30, 0.34, 0.34]
        } else {
            [0.15, 0.15, 0.17]
        });
        let starts = [0.5, self.end_of(0), self.end_of(1)];
        for (class, share) in self.result.cut.classes.iter().enumerate() {
            let width = share.count as f32 / self.n.max(1) as f32 * area.width();
            marks.extend(self.chip(class, starts[class], share.count as f64, width));
        }
        let x = self.axis(String::new(), self.x_home(), TickFormat::Hidden, false);
        let y = self.axis(String::new(), (0.0, 1.0), TickFormat::Hidden, false);
        let mut panel = self.panel("classes", area, x, y, marks);
        panel.handles = self.handles();
        panel
    }

    /// Letter, count and share of a class, in the middle of its band; as much as fits.
    fn chip(&self, class: usize, start: f64, count: f64, width: f32) -> Vec<Mark> {
        let palette = self.brief.palette;
        let share = &self.result.cut.classes[class];
        let letter = ["A", "B", "C"][class];
        let counted = self.words.count(share.count);
        let part = self.words.share(share.share);
        let of = format!("{part} {}", self.words.of_what());
        let pieces = |texts: [&str; 2]| -> Vec<(String, f32, Weight, Color)> {
            let mut pieces = vec![(letter.to_owned(), HEADING, Weight::SemiBold, palette.text)];
            if !texts[0].is_empty() {
                pieces.push((
                    format!("  {}", texts[0]),
                    BODY,
                    Weight::Regular,
                    palette.text,
                ));
            }
            if !texts[1].is_empty() {
                pieces.push((
                    format!(" · {}", texts[1]),
                    BODY,
                    Weight::Regular,
                    palette.text_soft,
                ));
            }
            pieces
        };
        let total = |pieces: &[(String, f32, Weight, Color)]| -> f32 {
            pieces
                .iter()
                .map(|(text, size, weight, _)| text_width(text, *size, *weight))
                .sum()
        };
        let choice = [
            pieces([&counted, &of]),
            pieces([&counted, &part]),
            pieces([&self.words.locale.number(share.count as f64, 0), ""]),
            pieces(["", ""]),
        ]
        .into_iter()
        .find(|pieces| total(pieces) + 20.0 <= width);
        let Some(choice) = choice else {
            return Vec::new();
        };
        let mut left = -total(&choice) / 2.0;
        choice
            .into_iter()
            .map(|(text, size, weight, color)| {
                let note = Mark::Note {
                    at: [start + count / 2.0, 0.5],
                    offset: Point { x: left, y: 5.0 },
                    align: Align::Start,
                    text: text.clone(),
                    style: style(size, weight, color),
                };
                left += text_width(&text, size, weight);
                note
            })
            .collect()
    }

    fn handles(&self) -> Vec<Handle> {
        if self.result.params.rule == AbcRule::Computed || self.n < 2 {
            return Vec::new();
        }
        let along: Arc<[[f64; 2]]> = match self.result.params.rule {
            AbcRule::Count => Arc::new([[0.5, 0.0], [self.n as f64 + 0.5, 1.0]]),
            _ => self.cumulative().into(),
        };
        ["thresholds.0", "thresholds.1"]
            .into_iter()
            .enumerate()
            .map(|(class, setting)| Handle {
                setting,
                vertical: true,
                at: self.end_of(class),
                sets: HandleValue::Along(along.clone()),
                snaps: Vec::new(),
                label: String::new(),
            })
            .collect()
    }

    /// The cumulative share after each rank, thinned where there are very many; empty without a total.
    fn cumulative(&self) -> Vec<[f64; 2]> {
        let total = self.result.ranked.total();
        if total <= 0.0 {
            return Vec::new();
        }
        self.thinned()
            .map(|k| [k as f64 + 0.5, self.result.ranked.cumulative[k] / total])
            .collect()
    }

    /// Ranks worth a point: all of them, or evenly many and every one near the start, where curves bend.
    fn thinned(&self) -> impl Iterator<Item = usize> {
        let (n, dense) = (self.n, MOST_POINTS / 2);
        let step = (n / dense).max(1);
        let rest = (dense.next_multiple_of(step)..n).step_by(step);
        (0..dense.min(n)).chain(rest).chain([n])
    }

    fn curve_panel(&self, area: Rect) -> Panel {
        let palette = self.brief.palette;
        let points: Arc<[[f64; 2]]> = self.cumulative().into();
        let dark = palette.is_dark;
        let mut marks = self.bands(if dark {
            [0.14, 0.16, 0.14]
        } else {
            [0.06, 0.06, 0.06]
        });
        let high = points.iter().fold(1.0f64, |most, at| most.max(at[1]));
        if points.len() > 1 {
            marks.push(Mark::Area {
                upper: points.clone(),
                lower: AreaBase::Level(0.0),
                fill: palette.accent.fade(if dark { 0.10 } else { 0.05 }),
            });
            if self.result.params.rule != AbcRule::Count {
                marks.extend(self.limit_rules(area));
            }
        }
        let curve = marks.len();
        marks.push(Mark::Curve {
            points: points.clone(),
            stroke: stroke(2.0, palette.text),
        });
        if points.len() > 1 {
            marks.extend(self.cut_points(area));
        }
        let x = self.axis(String::new(), self.x_home(), TickFormat::Hidden, false);
        let title = if self.layout.gutter > 60.0 {
            String::new()
        } else {
            self.text("chart-abc-y", &[])
        };
        let mut y = self.axis(title, (0.0, high), TickFormat::Percent, true);
        if self.layout.gutter <= 60.0 {
            y.title.clear();
        }
        let mut panel = self.panel("curve", area, x, y, marks);
        panel.reading = Reading::AlongCurve {
            curve,
            steps: self.n,
        };
        panel
    }

    fn bar_panel(&self, area: Rect) -> Panel {
        let palette = self.brief.palette;
        let dark = palette.is_dark;
        let values = &self.result.ranked.values;
        let high = values.first().copied().unwrap_or(1.0).max(0.0);
        let low = values.last().copied().unwrap_or(0.0).min(0.0);
        let home = (low * 1.06, if high > 0.0 { high * 1.08 } else { 1.0 });
        let mut marks = self.bands(if dark {
            [0.14, 0.16, 0.14]
        } else {
            [0.06, 0.06, 0.06]
        });
        marks.extend(self.bars());
        marks.extend(self.largest_notes(area, home.1));
        marks.extend(self.tail_note(area, home.1));
        let x = self.axis(
            self.text("chart-abc-x", &[]),
            self.x_home(),
            TickFormat::Number,
            false,
        );
        let money = TickFormat::Money(self.words.currency.to_owned());
        let y = self.axis(String::new(), home, money, true);
        let mut panel = self.panel("bars", area, x, y, marks);
        panel.reading = Reading::Item;
        panel
    }

    fn bars(&self) -> Vec<Mark> {
        let palette = self.brief.palette;
        let values = &self.result.ranked.values;
        if self.n > MOST_BARS {
            let bounds = [0, self.result.cut.ends[0], self.result.cut.ends[1], self.n];
            return (0..3)
                .filter(|&class| bounds[class + 1] > bounds[class])
                .map(|class| {
                    let range = bounds[class]..bounds[class + 1];
                    let upper = self
                        .thinned()
                        .chain([range.start, range.end - 1])
                        .filter(|k| range.contains(k));
                    let mut ranks: Vec<usize> = upper.collect();
                    ranks.sort_unstable();
                    ranks.dedup();
                    let mut upper: Vec<[f64; 2]> = Vec::with_capacity(ranks.len() + 1);
                    upper.extend(ranks.iter().map(|&k| [k as f64 + 0.5, values[k]]));
                    upper.push([range.end as f64 + 0.5, values[range.end - 1]]);
                    Mark::Area {
                        upper: upper.into(),
                        lower: AreaBase::Level(0.0),
                        fill: palette.class[class],
                    }
                })
                .collect();
        }
        let bars = values
            .iter()
            .enumerate()
            .map(|(rank, &value)| Bar {
                at: rank as f64 + 1.0,
                width: if self.n > 400 { 1.0 } else { 0.76 },
                base: 0.0,
                value,
                color: palette.class[self.result.class(rank) as usize],
                item: rank as u32,
                label: String::new(),
            })
            .collect();
        vec![Mark::Bars {
            bars,
            horizontal: false,
        }]
    }
}
