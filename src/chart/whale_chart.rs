//! The whale curve: what the profitable accounts earn, and how much of it the others lose again.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::pen::{
    BODY, FIGURE, SMALL, dashed, line, point, regular, stroke, strong, style, two_lines, wrap,
};
use super::rank_table::{rank_table, shown_name};
use super::words::{Words, dotted, elides, filter_line, period, shown_line, source_line};
use super::{
    Align, AreaBase, Axis, Brief, Color, Mark, Panel, Point, Reading, Rect, ScaleType, Scene,
    Shape, TextStyle, TickFormat, Weight,
};
use crate::analysis::WhaleResult;
use crate::locale::Arg;

/// Points the curve keeps, at most.
const MOST_POINTS: usize = 4000;

struct Picture<'a> {
    result: &'a WhaleResult,
    brief: &'a Brief<'a>,
    words: Words<'a>,
    layout: Layout,
    /// Whether the curve is drawn as a share of the total; in money where the total is zero or less.
    shares: bool,
}

/// The picture of a whale curve.
pub fn draw(result: &WhaleResult, brief: &Brief<'_>) -> Scene {
    let picture = Picture {
        result,
        brief,
        words: Words::new(brief, &result.ranked.population),
        layout: Layout::new(brief, Side::Narrow),
        shares: result.peak_share.is_finite(),
    };
    let words = &picture.words;
    let population = &result.ranked.population;
    let n = result.ranked.len();
    let (title, short_title) = picture.finding();
    let panel = picture.panel();
    let mut parts = Parts {
        title,
        short_title,
        subtitle: dotted([
            words.text("chart-whale-subtitle", &[]).as_str(),
            period(words.locale, population.period).as_str(),
            words.count(n).as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, population.as_of),
            shown_line(words.locale, &words.count(n), &population.left_out),
        ),
        description: picture.description(),
        table: rank_table(&result.ranked, [result.profitable, n], brief, words),
        ..Parts::default()
    };
    if let Some(side) = picture.layout.side {
        parts.shapes = picture.side(side, &panel);
    }
    parts.panels = vec![panel];
    finish(brief, &picture.layout, parts)
}

impl Picture<'_> {
    fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        let (result, words) = (self.result, &self.words);
        let n = result.ranked.len();
        let lost = if result.peak > 0.0 {
            result.loss / result.peak
        } else {
            f64::NAN
        };
        vec![
            ("k", Arg::from(result.losing)),
            ("n", Arg::from(n)),
            ("count", Arg::from(words.count(n))),
            ("losing", Arg::from(words.count(result.losing))),
            ("peak", Arg::from(words.title_share(result.peak_share))),
            ("amount", Arg::from(words.amount(result.loss))),
            ("earned", Arg::from(words.amount(result.peak))),
            ("total", Arg::from(words.amount(result.total))),
            ("lost", Arg::from(words.title_share(lost))),
            ("elost", Arg::from(elides(lost))),
            ("rank", Arg::from(result.profitable)),
            (
                "position",
                Arg::from(words.locale.percent(result.peak_position, 0)),
            ),
            ("all", Arg::from(words.count(result.earn_all))),
            (
                "allpart",
                Arg::from(
                    words
                        .locale
                        .percent(result.earn_all as f64 / n.max(1) as f64, 0),
                ),
            ),
        ]
    }

    fn finding(&self) -> (String, String) {
        let result = self.result;
        let both = |key: &str| {
            let short = format!("{key}-short");
            (
                self.text(key, &self.args()),
                self.text(&short, &self.args()),
            )
        };
        let one = |key: &str| {
            let text = self.text(key, &self.args());
            (text.clone(), text)
        };
        if result.ranked.is_empty() {
            one("finding-lorenz-empty")
        } else if result.peak <= 0.0 {
            one("finding-whale-no-profit")
        } else if result.total <= 0.0 {
            one("finding-whale-eaten")
        } else if result.losing == 0 {
            one(match result.ranked.population.measure {
                crate::model::Measure::Margin | crate::model::Measure::CashFlow => {
                    "finding-whale-no-loss"
                }
                _ => "finding-whale-no-loss-margin",
            })
        } else {
            both("finding-whale")
        }
    }

    fn description(&self) -> String {
        let key = if self.shares {
            "chart-whale-description"
        } else {
            "chart-whale-description-eaten"
        };
        self.text(key, &self.args())
    }

    /// The curve: share of the accounts against share of the total, or money where there is no total to share.
    fn curve(&self) -> Vec<[f64; 2]> {
        let ranked = &self.result.ranked;
        let n = ranked.len();
        let step = (n / (MOST_POINTS / 2)).max(1);
        let unit = if self.shares { self.result.total } else { 1.0 };
        let peak = self.result.profitable;
        (0..=n)
            .filter(|&k| {
                n <= MOST_POINTS
                    || k % step == 0
                    || k < MOST_POINTS / 8
                    || n - k < MOST_POINTS / 8
                    || k == peak
            })
            .map(|k| [k as f64 / n.max(1) as f64, ranked.cumulative[k] / unit])
            .collect()
    }

    fn panel(&self) -> Panel {
        let palette = self.brief.palette;
        let points = self.curve();
        let peak = self.peak();
        let split = points.partition_point(|at| at[0] <= peak[0] + 1e-12);
        let rise: Arc<[[f64; 2]]> = points[..split].into();
        let fall: Arc<[[f64; 2]]> = points[split.saturating_sub(1)..].into();
        let whole: Arc<[[f64; 2]]> = points.into();
        let losing = self.result.losing > 0 && peak[1].is_finite();
        let mut marks = Vec::new();
        // The curve the pointer reads; the two colours lie over it.
        marks.push(Mark::Curve {
            points: whole,
            stroke: stroke(2.5, palette.accent),
        });
        if rise.len() > 1 {
            marks.push(Mark::Area {
                upper: rise.clone(),
                lower: AreaBase::Level(0.0),
                fill: palette
                    .accent
                    .fade(if palette.is_dark { 0.16 } else { 0.10 }),
            });
        }
        if losing {
            let level: Arc<[[f64; 2]]> = fall.iter().map(|at| [at[0], peak[1]]).collect();
            marks.push(Mark::Area {
                upper: level,
                lower: AreaBase::Curve(fall.clone()),
                fill: palette.bad.fade(if palette.is_dark { 0.22 } else { 0.14 }),
            });
        }
        marks.extend(self.guides(peak, losing));
        if rise.len() > 1 {
            marks.push(Mark::Curve {
                points: rise,
                stroke: stroke(2.5, palette.accent),
            });
        }
        if losing {
            marks.push(Mark::Curve {
                points: fall,
                stroke: stroke(2.5, palette.bad),
            });
        }
        marks.extend(self.dots(peak, losing));
        let (x, y) = self.axes(peak[1]);
        Panel {
            id: "curve",
            area: self.layout.plot,
            x,
            y,
            marks,
            labels: Vec::new(),
            handles: Vec::new(),
            reading: Reading::AlongCurve {
                curve: 0,
                steps: self.result.ranked.len(),
            },
            boxed: false,
            gutter: self.layout.gutter,
            occupied: Vec::new(),
        }
    }

    fn axes(&self, peak: f64) -> (Axis, Axis) {
        let last = if self.shares { 1.0 } else { self.result.total };
        let most = peak.max(last).max(0.0);
        let step = super::scale::round_step(most.max(1e-9), 7);
        // Room for the peak's words above the curve.
        let room = f64::from(self.layout.plot.height() - 56.0).max(40.0);
        let top = most * f64::from(self.layout.plot.height()) / room;
        let high = (top / step).ceil() * step;
        let format = if self.shares {
            TickFormat::Percent
        } else {
            TickFormat::Money(self.words.currency.to_owned())
        };
        let low = last.min(0.0) * 1.08;
        (
            Axis {
                title: self.text("chart-whale-x", &[]),
                scale: ScaleType::Linear,
                home: (0.0, 1.0),
                format: TickFormat::Percent,
                grid: false,
            },
            Axis {
                title: if self.shares {
                    self.text("chart-whale-y", &[])
                } else {
                    self.words.measure_head()
                },
                scale: ScaleType::Linear,
                home: (low, if high > 0.0 { high } else { 1.0 }),
                format,
                grid: true,
            },
        )
    }

    fn peak(&self) -> [f64; 2] {
        let unit = if self.shares { self.result.total } else { 1.0 };
        [self.result.peak_position, self.result.peak / unit]
    }

    fn guides(&self, peak: [f64; 2], losing: bool) -> Vec<Mark> {
        let palette = self.brief.palette;
        let mut marks = Vec::new();
        if self.shares {
            marks.push(Mark::Rule {
                vertical: false,
                at: 1.0,
                stroke: dashed(1.0, palette.text, 4.0, 4.0),
            });
        }
        if losing {
            let guide = dashed(1.0, palette.text_soft, 2.0, 3.0);
            marks.push(Mark::Segment {
                from: [peak[0], 0.0],
                to: peak,
                stroke: guide,
            });
            marks.push(Mark::Segment {
                from: peak,
                to: [1.0, peak[1]],
                stroke: guide,
            });
        }
        marks
    }

    fn note(
        &self,
        at: [f64; 2],
        offset: Point,
        align: Align,
        text: String,
        look: TextStyle,
    ) -> Mark {
        Mark::Note {
            at,
            offset,
            align,
            text,
            style: TextStyle {
                halo: Some(self.brief.palette.canvas),
                ..look
            },
        }
    }

    fn dots(&self, peak: [f64; 2], losing: bool) -> Vec<Mark> {
        let palette = self.brief.palette;
        let dot = |at: [f64; 2], radius: f32, color: Color| Mark::Dot {
            at,
            radius,
            color,
            hollow: false,
        };
        let mut marks = Vec::new();
        let n = self.result.ranked.len();
        if !peak[0].is_finite() || !peak[1].is_finite() || n == 0 {
            return marks;
        }
        let earn_all = self.result.earn_all;
        if self.shares && losing && earn_all > 0 && earn_all < self.result.profitable {
            let at = [earn_all as f64 / n as f64, 1.0];
            marks.push(dot(at, 4.5, palette.accent));
            // Below the curve; at its left where the peak comes at once.
            let right = at[0] < 0.6;
            marks.push(self.note(
                at,
                Point {
                    x: if right { 12.0 } else { -4.0 },
                    // Towards the left the curve lies just below.
                    y: if right { 22.0 } else { 48.0 },
                },
                if right { Align::Start } else { Align::End },
                self.text("chart-whale-earn-all", &self.args()),
                style(SMALL, Weight::Regular, palette.text),
            ));
        }
        if losing {
            marks.push(dot(peak, 6.0, palette.text));
            let last = if self.shares { 1.0 } else { self.result.total };
            marks.push(dot([1.0, last], 4.5, palette.bad));
            let (align, x) = match peak[0] {
                p if p < 0.12 => (Align::Start, -4.0),
                p if p > 0.85 => (Align::End, 4.0),
                _ => (Align::Middle, 0.0),
            };
            let head = if self.shares {
                "chart-whale-peak"
            } else {
                "chart-whale-peak-money"
            };
            marks.push(self.note(
                peak,
                Point { x, y: -34.0 },
                align,
                self.text(head, &self.args()),
                style(FIGURE, Weight::SemiBold, palette.text),
            ));
            marks.push(self.note(
                peak,
                Point { x, y: -16.0 },
                align,
                self.text("chart-whale-peak-at", &self.args()),
                style(SMALL, Weight::Regular, palette.text_soft),
            ));
            if self.layout.side.is_none() {
                // Under the end of the curve; left of a curve that falls to the axis.
                let (at, offset) = if self.shares {
                    let near = earn_all as f64 / n as f64 > 0.4;
                    let y = if near { 68.0 } else { 22.0 };
                    ([1.0, last], Point { x: -2.0, y })
                } else {
                    ([peak[0], (peak[1] + last) / 2.0], Point { x: -8.0, y: 4.0 })
                };
                marks.push(self.note(
                    at,
                    offset,
                    Align::End,
                    self.text("chart-whale-erosion", &self.args()),
                    style(SMALL, Weight::SemiBold, palette.bad),
                ));
            }
        }
        marks
    }

    /// The bracket beside the erosion, what 100 % is, and the largest losses.
    fn side(&self, side: Rect, panel: &Panel) -> Vec<Shape> {
        let palette = self.brief.palette;
        let mut shapes = Vec::new();
        let (area, view) = (panel.area, panel.home());
        let last = if self.shares { 1.0 } else { self.result.total };
        let peak = panel.position(&view, area, self.peak());
        let end = panel.position(&view, area, [1.0, last]);
        let losing = self.result.losing > 0 && peak.y.is_finite();
        let mut y = end.y;
        if losing {
            let (left, right) = (area.right + 10.0, area.right + 18.0);
            let bracket = stroke(1.5, palette.bad);
            shapes.push(Shape::Line {
                points: vec![
                    point(left, peak.y),
                    point(right, peak.y),
                    point(right, end.y),
                    point(left, end.y),
                ],
                stroke: bracket,
            });
            y = self.erosion_words(side, (peak.y + end.y) / 2.0, end.y, &mut shapes);
        }
        if self.shares {
            let at = point(side.left, y.max(end.y) + 14.0);
            let text = self.text("chart-whale-total", &[]);
            shapes.push(strong(at, Align::Start, text, BODY, palette.text));
            let amount = format!(
                "{} = {}",
                self.words.amount(self.result.total),
                self.words.locale.percent(1.0, 0)
            );
            let at = point(at.x, at.y + 19.0);
            shapes.push(regular(at, Align::Start, amount, BODY, palette.text_soft));
            y = at.y;
        }
        self.losses(side, y + 40.0, &mut shapes);
        shapes
    }

    /// "−48 points", and who loses how much; returns where it ends.
    fn erosion_words(&self, side: Rect, middle: f32, end: f32, shapes: &mut Vec<Shape>) -> f32 {
        let palette = self.brief.palette;
        let lines = wrap(
            &self.text("chart-whale-lose", &self.args()),
            side.width(),
            BODY,
            Weight::Regular,
        );
        let height = 30.0 + 19.0 * lines.len() as f32;
        let top = (middle - height / 2.0)
            .min(end - height - 6.0)
            .max(side.top + 4.0);
        let head = if self.shares {
            let points = self.words.locale.number(
                -self.result.erosion * 100.0,
                if self.result.erosion < 0.095 { 1 } else { 0 },
            );
            self.text("chart-whale-points", &[("points", Arg::from(points))])
        } else {
            self.words.amount(-self.result.loss)
        };
        let at = point(side.left, top + 18.0);
        shapes.push(strong(at, Align::Start, head, FIGURE, palette.bad));
        let mut y = top + 18.0;
        for text in lines {
            y += 20.0;
            shapes.push(regular(
                point(side.left, y),
                Align::Start,
                text,
                BODY,
                palette.text,
            ));
        }
        y + 6.0
    }

    /// Up to five largest losses with bars, at the foot of the column.
    fn losses(&self, side: Rect, from: f32, shapes: &mut Vec<Shape>) {
        let palette = self.brief.palette;
        let ranked = &self.result.ranked;
        let n = ranked.len();
        let amount = |rank: usize| self.words.amount(ranked.values[rank]);
        let lines = |rank: usize| {
            let figure = super::pen::text_width(&amount(rank), BODY, Weight::Regular);
            let name = shown_name(ranked, rank, self.brief, &self.words);
            two_lines(&name, side.width() - figure - 12.0, BODY, Weight::Regular)
        };
        let mut left = side.bottom - from - 30.0;
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        for rank in (n.saturating_sub(self.result.losing.min(5))..n).rev() {
            let lines = lines(rank);
            left -= loss_height(&lines);
            if left < 0.0 {
                break;
            }
            rows.push((rank, lines));
        }
        if rows.is_empty() {
            return;
        }
        let height: f32 = rows.iter().map(|(_, lines)| loss_height(lines)).sum();
        let top = (self.layout.plot.bottom - height - 12.0).max(from);
        let title = self.text("chart-whale-losses", &[]);
        let at = point(side.left, top);
        shapes.push(strong(at, Align::Start, title, BODY, palette.text));
        let worst = ranked.values[n - 1].abs();
        let mut base = top + 28.0;
        for (rank, lines) in rows {
            let height = loss_height(&lines);
            let mut last = base;
            for (row, name) in lines.into_iter().enumerate() {
                last = base + LOSS_LINE * row as f32;
                let at = point(side.left, last);
                shapes.push(regular(at, Align::Start, name, BODY, palette.text));
            }
            let end = point(side.right, base);
            shapes.push(regular(end, Align::End, amount(rank), BODY, palette.bad));
            let part = (ranked.values[rank].abs() / worst) as f32;
            let to = point(side.left + side.width() * part, last + 9.0);
            let bar = stroke(3.0, palette.bad.fade(0.55));
            shapes.push(line(point(side.left, last + 9.0), to, bar));
            base += height;
        }
    }
}

/// From one line of a name to the next, in the list of losses.
const LOSS_LINE: f32 = 16.0;

/// Points that one of the losses takes.
fn loss_height(lines: &[String]) -> f32 {
    36.0 + LOSS_LINE * lines.len().saturating_sub(1) as f32
}
