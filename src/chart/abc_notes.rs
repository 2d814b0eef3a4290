//! Words on the Pareto chart: limits, cut points, the largest by name, the tail.

use super::abc_chart::Picture;
use super::pen::{SMALL, dashed, style, text_width};
use super::{Align, Mark, Point, Rect, TextStyle, Weight};
use crate::analysis::AbcRule;
use crate::locale::Arg;

impl Picture<'_> {
    /// "A up to 80 %": dashed rules with their words at the right end.
    pub(super) fn limit_rules(&self, area: Rect) -> Vec<Mark> {
        let palette = self.brief.palette;
        let limits = self.result.cut.limits;
        let right = self.n as f64 + 0.5;
        let room = (limits[1] - limits[0]) * f64::from(area.height()) > 17.0;
        let mut marks = Vec::new();
        for (class, limit) in limits.into_iter().enumerate() {
            marks.push(Mark::Rule {
                vertical: false,
                at: limit,
                stroke: dashed(1.0, palette.text_faint, 4.0, 4.0),
            });
            if class == 0 || room {
                let args = [
                    ("letter", Arg::from(["A", "B"][class])),
                    ("limit", Arg::from(self.words.locale.percent(limit, 0))),
                ];
                marks.push(Mark::Note {
                    at: [right, limit],
                    offset: Point { x: -4.0, y: 16.0 },
                    align: Align::End,
                    text: self.text("chart-abc-limit", &args),
                    style: style(SMALL, Weight::Regular, palette.text_soft),
                });
            }
        }
        marks
    }

    /// A dot where a class ends, with rank and share.
    pub(super) fn cut_points(&self, area: Rect) -> Vec<Mark> {
        let palette = self.brief.palette;
        let ranked = &self.result.ranked;
        let mut marks = Vec::new();
        let three = (self.n > 12 && self.result.cut.ends[0] > 6).then_some(3);
        let mut before = f32::NEG_INFINITY;
        for end in three.into_iter().chain(self.result.cut.ends) {
            if end == 0 || end >= self.n {
                continue;
            }
            let reading = ranked.reading(end);
            let at = [end as f64 + 0.5, reading.share];
            let across = end as f32 / self.n as f32 * area.width();
            marks.push(Mark::Dot {
                at,
                radius: 4.5,
                color: palette.text,
                hollow: false,
            });
            let args = [
                ("k", Arg::from(end)),
                ("count", Arg::from(self.words.count(end))),
                ("share", Arg::from(self.words.share(reading.share))),
            ];
            let text = self.text("chart-abc-cut", &args);
            let width = text_width(&text, SMALL, Weight::SemiBold);
            let left = across + width + 18.0 > area.width() - 70.0;
            let start = if left {
                across - width - 10.0
            } else {
                across + 12.0
            };
            let depth = self.clear_depth(reading.share, area);
            let below = f64::from(area.height()) * reading.share;
            if start < before + 8.0 || below < f64::from(depth) + 6.0 {
                continue;
            }
            before = start + width;
            marks.push(Mark::Note {
                at,
                offset: Point {
                    x: if left { -10.0 } else { 12.0 },
                    y: depth,
                },
                align: if left { Align::End } else { Align::Start },
                text,
                style: TextStyle {
                    halo: None,
                    ..style(SMALL, Weight::SemiBold, palette.text)
                },
            });
        }
        marks
    }

    /// How far below a point of the curve its words stand, clear of the dashed limits.
    pub(super) fn clear_depth(&self, share: f64, area: Rect) -> f32 {
        let height = f64::from(area.height());
        let clear = |depth: f32| {
            self.result.cut.limits.iter().all(|limit| {
                let rule = (share - limit) * height;
                let base = f64::from(depth);
                rule < base - 15.0 || rule > base + 6.0
            })
        };
        let count = self.result.params.rule == AbcRule::Count;
        [22.0f32, 32.0, 44.0, 56.0, 68.0]
            .into_iter()
            .find(|&depth| count || clear(depth))
            .unwrap_or(22.0)
    }

    /// The three largest by name, where the bars leave room.
    pub(super) fn largest_notes(&self, area: Rect, top: f64) -> Vec<Mark> {
        let palette = self.brief.palette;
        let start = (0.02 * self.n as f64 + 4.2).max(0.05 * self.n as f64);
        let there = self
            .result
            .ranked
            .values
            .get(start as usize)
            .copied()
            .unwrap_or(f64::MAX);
        let height = area.height();
        if self.n < 8 || height < 120.0 || area.width() < 420.0 || there > top * 0.55 {
            return Vec::new();
        }
        let mut marks = Vec::new();
        for rank in 0..3 {
            let mut x = 0.0;
            let pieces = [
                (format!("{}  ", rank + 1), Weight::SemiBold, palette.text),
                (self.name(rank), Weight::SemiBold, palette.text),
                (
                    format!(
                        "  {}",
                        self.words.amount_full(self.result.ranked.values[rank])
                    ),
                    Weight::Regular,
                    palette.text_soft,
                ),
            ];
            for (text, weight, color) in pieces {
                let width = text_width(&text, SMALL, weight);
                marks.push(Mark::Note {
                    at: [start, top],
                    offset: Point {
                        x,
                        y: 18.0 + 20.0 * rank as f32,
                    },
                    align: Align::Start,
                    text,
                    style: style(SMALL, weight, color),
                });
                x += width;
            }
        }
        marks
    }

    /// What the last class brings, above its bars.
    pub(super) fn tail_note(&self, area: Rect, top: f64) -> Vec<Mark> {
        let palette = self.brief.palette;
        let share = &self.result.cut.classes[2];
        let start = self.result.cut.ends[1];
        let first = self
            .result
            .ranked
            .values
            .get(start)
            .copied()
            .unwrap_or(f64::MAX);
        let fits = share.count > 1
            && share.share.is_finite()
            && area.height() > 110.0
            && area.width() > 560.0
            && first < top * 0.35;
        if !fits {
            return Vec::new();
        }
        let args = [
            ("k", Arg::from(share.count)),
            ("count", Arg::from(self.words.count(share.count))),
            ("share", Arg::from(self.words.share(share.share))),
            (
                "each",
                Arg::from(
                    self.words
                        .amount_full((share.value / share.count as f64).round()),
                ),
            ),
        ];
        let lines = [
            (
                self.text("chart-abc-tail", &args),
                Weight::SemiBold,
                palette.text,
            ),
            (
                self.text("chart-abc-tail-each", &args),
                Weight::Regular,
                palette.text_soft,
            ),
        ];
        let above = (f64::from(area.height()) * 0.42) as f32;
        lines
            .into_iter()
            .enumerate()
            .map(|(row, (text, weight, color))| Mark::Note {
                at: [self.n as f64 + 0.5, 0.0],
                offset: Point {
                    x: -4.0,
                    y: -above + 19.0 * row as f32,
                },
                align: Align::End,
                text,
                style: style(SMALL, weight, color),
            })
            .collect()
    }
}
