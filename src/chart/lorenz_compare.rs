//! The second concentration curve: drawn beside the first with its own name, the gap between them, and both in figures.
//! Each curve ranks by its own values; no text here takes a share of one for a share of the other's accounts.

use std::sync::Arc;

use super::pen::{BODY, dashed, stroke, style, text_width};
use super::side::{FiguresRow, SideColumn};
use super::words::{Words, period};
use super::{
    Align, AreaBase, Brief, Color, Mark, Palette, Point, Rect, TextStyle, Weight, height_at,
};
use crate::analysis::{Compared, Comparison, LorenzResult, Ranked};
use crate::locale::Arg;

/// Category of the second curve.
const SECOND: usize = 1;
/// Shares nearer than this are told as alike.
const ALIKE: f64 = 0.005;
/// Height at which the name of the upper curve stands.
const NAME_AT: f64 = 0.88;

/// Two curves and their words.
pub struct Pair<'a> {
    first: &'a LorenzResult,
    second: &'a Compared,
    words: &'a Words<'a>,
    other: Words<'a>,
    names: [String; 2],
}

impl<'a> Pair<'a> {
    /// The pair of a result that has a second curve.
    pub fn new(first: &'a LorenzResult, brief: &Brief<'a>, words: &'a Words<'a>) -> Option<Self> {
        let second = first.compare.as_deref()?;
        let other = Words::new(brief, &second.ranked.population);
        let names = match second.with {
            Comparison::Measure(_) => [words.measure_name(), other.measure_name()],
            Comparison::PreviousPeriod => {
                ["chart-compare-now", "chart-compare-before"].map(|key| words.text(key, &[]))
            }
            Comparison::Segments { ref of, .. } => of.clone(),
        };
        Some(Self {
            first,
            second,
            words,
            other,
            names,
        })
    }

    fn is_measure(&self) -> bool {
        matches!(self.second.with, Comparison::Measure(_))
    }

    fn is_segments(&self) -> bool {
        matches!(self.second.with, Comparison::Segments { .. })
    }

    fn ginis(&self) -> [String; 2] {
        self.coefficients()
            .map(|gini| self.words.locale.number(gini, 3))
    }

    fn coefficients(&self) -> [f64; 2] {
        let losses = |some: bool, with: f64, plain: f64| if some { with } else { plain };
        let (a, b) = (self.first, self.second);
        [
            losses(a.negative > 0, a.gini_with_losses, a.gini),
            losses(b.has_losses(), b.gini_with_losses, b.gini),
        ]
    }

    /// The title: its first clause as it stands alone, then what the second curve says.
    pub fn finding(&self, main: &str, top: f64) -> String {
        let at = |ranked: &Ranked| pinned(ranked, top);
        let (one, two) = (at(&self.first.ranked), at(&self.second.ranked));
        // Told only where the shares of the largest and the Ginis agree: curves may cross.
        let [gini, other] = self.coefficients();
        let than = match (two.1 - one.1, other - gini) {
            (share, gini) if share < -ALIKE && gini < 0.0 => "wider",
            (share, gini) if share > ALIKE && gini > 0.0 => "denser",
            (share, _) if share.abs() > ALIKE => "mixed",
            _ => "alike",
        };
        let key = match self.second.with {
            Comparison::Measure(_) => "finding-lorenz-measure",
            Comparison::PreviousPeriod => "finding-lorenz-year",
            Comparison::Segments { .. } => "finding-lorenz-segments",
        };
        let args = [
            ("first", Arg::from(self.names[0].as_str())),
            ("second", Arg::from(self.names[1].as_str())),
            ("main", Arg::from(main)),
            ("other", Arg::from(self.other.what())),
            ("share", Arg::from(self.words.title_share(two.1))),
            ("than", Arg::from(than)),
        ];
        self.words.text(key, &args)
    }

    /// What is drawn, and the days of the second curve where they differ.
    pub fn subtitle(&self) -> (String, String) {
        let args = [("ofother", Arg::from(self.other.of_what()))];
        if self.is_measure() {
            return (
                self.words.text("chart-lorenz-subtitle-measures", &args),
                String::new(),
            );
        }
        if self.is_segments() {
            let text = self.words.text("chart-lorenz-subtitle-segments", &[]);
            return (text, String::new());
        }
        let days = period(self.words.locale, self.second.ranked.population.period);
        let days = self
            .words
            .text("chart-compare-days", &[("days", Arg::from(days))]);
        (self.words.text("chart-lorenz-subtitle-years", &args), days)
    }

    /// Title of the y axis.
    pub fn y_title(&self) -> String {
        if self.is_measure() {
            self.words.text("chart-share-of-total", &[])
        } else {
            self.words.text("chart-lorenz-y", &[])
        }
    }

    /// Lowest and highest share of the second curve.
    pub fn reach(&self) -> (f64, f64) {
        self.second
            .curve
            .iter()
            .map(|at| at[1])
            .filter(|height| height.is_finite())
            .fold((0.0, 1.0), |(low, high), height| {
                (height.min(low), height.max(high))
            })
    }

    fn colors(&self, palette: &Palette) -> [Color; 2] {
        [palette.accent, palette.category[SECOND]]
    }

    fn inks(&self, palette: &Palette) -> [Color; 2] {
        [palette.accent, palette.category_ink[SECOND]]
    }

    /// The gap between the curves and the second curve, under the first.
    pub fn marks(&self, palette: &Palette) -> Vec<Mark> {
        let second: Arc<[[f64; 2]]> = self.second.curve.iter().copied().collect();
        let equality: Arc<[[f64; 2]]> = Arc::new([[0.0, 0.0], [1.0, 1.0]]);
        let tint = if palette.is_dark { 0.22 } else { 0.14 };
        vec![
            Mark::Area {
                upper: second.clone(),
                lower: AreaBase::Curve(equality),
                fill: palette.text_faint.fade(0.10),
            },
            Mark::Area {
                upper: self.first_at_corners(&second),
                lower: AreaBase::Curve(second.clone()),
                fill: palette.accent.fade(tint),
            },
            Mark::Curve {
                points: second,
                stroke: stroke(2.5, palette.category[SECOND]),
            },
        ]
    }

    /// The first curve with a point over every corner of either, so that the gap has the edges of both.
    fn first_at_corners(&self, second: &[[f64; 2]]) -> Arc<[[f64; 2]]> {
        let first = &self.first.curve;
        let mut places: Vec<f64> = first.iter().chain(second).map(|at| at[0]).collect();
        places.sort_by(f64::total_cmp);
        places.dedup();
        places
            .into_iter()
            .map(|x| [x, height_at(first, x)])
            .collect()
    }

    /// Each curve's name and Gini, right at it: that of the upper above it where there is room, else below.
    pub fn names(&self, palette: &Palette, area: Rect) -> Vec<Mark> {
        let curves = [&*self.first.curve, &*self.second.curve];
        let upper = usize::from(height_at(curves[1], 0.35) > height_at(curves[0], 0.35));
        let (inks, ginis) = (self.inks(palette), self.ginis());
        let mut marks = Vec::new();
        for (index, curve) in curves.into_iter().enumerate() {
            let args = [("gini", Arg::from(ginis[index].as_str()))];
            let gini = self.words.text("chart-gini-is", &args);
            let name = &self.names[index];
            let gini_width = text_width(&gini, BODY, Weight::Regular);
            let width = gini_width + 8.0 + text_width(name, BODY, Weight::SemiBold);
            let reached = curve.partition_point(|at| at[1] < NAME_AT);
            let x = curve.get(reached).map_or(0.5, |at| at[0]);
            let above = index == upper && x * f64::from(area.width()) > f64::from(width) + 24.0;
            let x = if above {
                x
            } else if index == upper {
                0.55
            } else {
                0.34
            };
            let (left, down) = if above {
                (-10.0 - width, -8.0)
            } else {
                (10.0, 20.0)
            };
            let at = [x, height_at(curve, x)];
            let mut note = |offset: f32, text: String, weight: Weight| {
                marks.push(Mark::Note {
                    at,
                    offset: Point { x: offset, y: down },
                    align: Align::Start,
                    text,
                    style: TextStyle {
                        halo: Some(palette.canvas),
                        ..style(BODY, weight, inks[index])
                    },
                });
            };
            note(left, name.clone(), Weight::SemiBold);
            note(left + width - gini_width, gini, Weight::Regular);
        }
        marks
    }

    /// The readings of a page: what the largest `top` of each curve hold, by its own ranking.
    pub fn pinned(&self, palette: &Palette, top: f64) -> Vec<Mark> {
        let (colors, inks) = (self.colors(palette), self.inks(palette));
        let at = [
            pinned(&self.first.ranked, top),
            pinned(&self.second.ranked, top),
        ];
        let upper = usize::from(at[1].1 > at[0].1);
        let mut marks = Vec::new();
        for (index, (x, share)) in at.into_iter().enumerate() {
            if !share.is_finite() {
                continue;
            }
            let place = [x, share];
            marks.push(Mark::Segment {
                from: [x, 0.0],
                to: place,
                stroke: stroke(1.0, palette.text_soft),
            });
            marks.push(Mark::Segment {
                from: [0.0, share],
                to: place,
                stroke: dashed(1.0, colors[index], 2.0, 3.0),
            });
            let (offset, align) = if index == upper {
                (Point { x: -10.0, y: -10.0 }, Align::End)
            } else {
                (Point { x: 12.0, y: 18.0 }, Align::Start)
            };
            marks.push(Mark::Note {
                at: place,
                offset,
                align,
                text: self.words.share(share),
                style: TextStyle {
                    halo: Some(palette.canvas),
                    ..style(BODY, Weight::SemiBold, inks[index])
                },
            });
            marks.push(Mark::Dot {
                at: place,
                radius: 5.0,
                color: colors[index],
                hollow: false,
            });
        }
        marks
    }

    /// Both curves in figures, side by side.
    pub fn table(&self, column: &mut SideColumn<'_>, palette: &Palette, top: f64) {
        let text = |key: &str| self.words.text(key, &[]);
        let ranked = [&*self.first.ranked, &*self.second.ranked];
        let shares =
            |count: usize| ranked.map(|ranked| self.words.share(ranked.reading(count).share));
        let effective = [self.first.effective_n, effective(&self.second.ranked)];
        let whole = |value: f64| self.words.locale.number(value, u8::from(value < 10.0));
        let mut rows = vec![
            FiguresRow::new(text("chart-gini"), self.ginis()).strong(),
            FiguresRow::new(text("chart-largest"), shares(1)),
        ];
        if ranked.iter().all(|ranked| ranked.len() > 10) {
            rows.push(FiguresRow::new(text("chart-ten-largest"), shares(10)));
        }
        if ranked.iter().all(|ranked| ranked.len() >= 20) {
            let args = [("top", Arg::from(self.words.locale.percent(top, 0)))];
            let figures = ranked.map(|ranked| self.words.share(pinned(ranked, top).1));
            let name = self.words.text("chart-top-own", &args);
            rows.push(FiguresRow::new(name, figures).strong());
            let half = ranked.map(|ranked| {
                let count = ranked.count_for_share(0.5);
                self.words.locale.number(count as f64, 0)
            });
            rows.push(FiguresRow::new(text("chart-half-total"), half));
        }
        rows.push(FiguresRow::new(
            text("chart-effective-number"),
            effective.map(whole),
        ));
        rows.push(FiguresRow::new(
            text("chart-area-between"),
            [String::new(), self.area()],
        ));
        let inks = self.inks(palette);
        let heads = [0, 1].map(|at| (self.names[at].as_str(), inks[at]));
        column.figures(&text("chart-how-concentrated"), &heads, &rows, 29.0);
    }

    /// The figures in the empty triangle of the window's picture.
    pub fn key_figures(&self) -> Vec<(String, String)> {
        let [one, two] = self.ginis();
        let gini = |name: &str| {
            self.words
                .text("chart-gini-of", &[("name", Arg::from(name))])
        };
        vec![
            (gini(&self.names[0]), one),
            (gini(&self.names[1]), two),
            (self.words.text("chart-area-between", &[]), self.area()),
        ]
    }

    fn area(&self) -> String {
        self.words.locale.number(self.second.area, 3)
    }

    /// The second sentence of the description.
    pub fn description(&self) -> String {
        let args = [
            ("name", Arg::from(self.names[1].as_str())),
            ("gini", Arg::from(self.ginis()[1].as_str())),
            ("area", Arg::from(self.area())),
        ];
        self.words.text("chart-compare-description", &args)
    }
}

/// The place of the largest `top` of a ranking: their share of the accounts and of the total.
fn pinned(ranked: &Ranked, top: f64) -> (f64, f64) {
    let n = ranked.len();
    let count = ((top * n as f64 - 1e-9).ceil() as usize).clamp(1, n.max(1));
    let reading = ranked.reading(count);
    (reading.accounts, reading.share)
}

/// `1 / Σ s²`.
fn effective(ranked: &Ranked) -> f64 {
    let total = ranked.total();
    1.0 / ranked
        .values
        .iter()
        .map(|value| (value / total) * (value / total))
        .sum::<f64>()
}
