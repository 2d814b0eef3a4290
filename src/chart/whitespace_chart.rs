//! Customer × product: what is sold, what lies open, what does not fit, what nobody knows.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::tint;
use super::pen::{
    BODY, SMALL, fit, hairline, point, rect, regular, stroke, strong, style, text_width,
};
use super::rank_table::member_names;
use super::words::{Words, capital, dotted, elides, filter_line, period, shown_line, source_line};
use super::{Align, Brief, Color, Frame, Palette, Rect, Scene, Shape, Weight};
use crate::analysis::WhitespaceResult;
use crate::locale::{Arg, Language, Locale};
use crate::model::WhitespaceCell;

/// Height of a row.
const ROW: f32 = 27.0;
/// Width of a column, at least and at most.
const COLUMN: (f32, f32) = (34.0, 96.0);
/// Width of a column that no name takes anything of.
const USUAL_COLUMN: f32 = 62.0;
/// Width of the names, at least and at most.
const NAMES: (f32, f32) = (164.0, 230.0);
/// Width of the sums and the bars at the right.
const SUMS: f32 = 280.0;
/// Length of a slanted head, at most.
const SLANTED: f32 = 190.0;
/// Customers that the title speaks of.
const TOP: usize = 5;

/// The picture of a whitespace matrix.
pub fn draw(result: &Arc<WhitespaceResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::None);
    let unit = FigureUnit::of(result, brief.locale);
    let mut sheet = SheetPen {
        result,
        words: &words,
        palette: brief.palette,
        unit,
        bounds: rect(
            layout.margin,
            layout.plot.top - 20.0,
            layout.size.x - layout.margin,
            layout.plot.bottom + 36.0,
        ),
        names: member_names(
            &result.population,
            0..result.holders.len() as u32,
            (brief.locale, words.by, brief.mask_names),
        ),
        room: NAMES.0,
        largest: result.largest,
        shapes: Vec::new(),
    };
    let (rows, columns) = match brief.frame {
        Frame::Page => sheet.draw(),
        // The window has a matrix of its own, which scrolls.
        Frame::Screen => (result.holders.len(), result.offerings.len()),
    };
    let (key, short) = finding(result);
    let args = args(result, &words, rows, columns);
    let count = words.count(result.holders.len());
    let left = shown_line(
        brief.locale,
        &words.text("whitespace-shown", &args),
        &result.population.left_out,
    );
    let mut parts = Parts {
        title: words.text(key, &args),
        short_title: words.text(short, &args),
        subtitle: dotted([
            words
                .text(
                    "whitespace-subtitle",
                    &[("unit", Arg::from(unit.name(&words)))],
                )
                .as_str(),
            period(brief.locale, result.population.period).as_str(),
            count.as_str(),
            words
                .text(
                    "count-products",
                    &[("n", Arg::from(result.offerings.len()))],
                )
                .as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, result.population.as_of),
            dotted([
                left.as_str(),
                words.text("whitespace-unknown-cells", &args).as_str(),
            ]),
        ),
        table: super::whitespace_table::table(result, brief, &words),
        shapes: sheet.shapes,
        ..Parts::default()
    };
    parts.description = format!("{}. {}", parts.title, parts.subtitle);
    finish(brief, &layout, parts)
}

/// What the figures in the cells are counted in, so that they stay short.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureUnit {
    size: f64,
    id: &'static str,
}

impl FigureUnit {
    /// The unit for a matrix, in the steps of the language: thousands and millions, in Chinese ten thousands.
    pub fn of(result: &WhitespaceResult, locale: &Locale) -> Self {
        let largest = result.largest;
        let (size, id) = match locale.language() {
            Language::Zh if largest >= 1e10 => (1e8, "yi"),
            Language::Zh if largest >= 1e5 => (1e4, "wan"),
            Language::Zh => (1.0, "one"),
            _ if largest >= 1e8 => (1e6, "million"),
            _ if largest >= 1e4 => (1e3, "thousand"),
            _ => (1.0, "one"),
        };
        Self { size, id }
    }

    /// A figure in this unit; one decimal where it would be small else.
    pub fn figure(self, value: f64, locale: &Locale) -> String {
        let scaled = value / self.size;
        let decimals = u8::from(self.size > 1.0 && scaled.abs() < 9.95 && scaled.fract() != 0.0);
        if decimals == 1 && scaled.abs() < 0.05 {
            // Little is not nothing.
            return format!("<{}", locale.number(0.1, 1));
        }
        locale.number(scaled, decimals)
    }

    /// The unit's value.
    pub fn size(self) -> f64 {
        self.size
    }

    fn name(self, words: &Words<'_>) -> String {
        let text = words.locale.text_with(
            &format!("whitespace-unit-{}", self.id),
            &[(
                "sign",
                Arg::from(words.locale.currency_sign(words.currency)),
            )],
        );
        // Without a currency nothing stands before or after the unit.
        text.trim().to_owned()
    }
}

/// The fill of what is open, and the line around it.
pub fn open_colors(palette: &Palette) -> (Color, Color) {
    (
        palette.canvas.mixed(palette.category[1], 0.16),
        palette.category[1],
    )
}

fn finding(result: &WhitespaceResult) -> (&'static str, &'static str) {
    match () {
        () if result.holders.is_empty() => ("finding-lorenz-empty", "finding-lorenz-empty"),
        () if result.open > 0.0 && result.holders.len() > TOP && result.current > 0.0 => {
            ("finding-whitespace", "finding-whitespace-short")
        }
        () if result.open > 0.0 && result.current > 0.0 => {
            ("finding-whitespace-short", "finding-whitespace-short")
        }
        () if result.open > 0.0 => ("finding-whitespace-open", "finding-whitespace-open"),
        () => ("finding-whitespace-none", "finding-whitespace-none"),
    }
}

fn args(
    result: &WhitespaceResult,
    words: &Words<'_>,
    rows: usize,
    columns: usize,
) -> Vec<(&'static str, Arg)> {
    let share = result.top_share(TOP);
    let n = result.holders.len();
    let owned = result.counts[0] as f64 / n.max(1) as f64;
    let gap = result
        .largest_gap()
        .map(|at| result.offerings[at].name.to_string());
    vec![
        ("open", Arg::from(words.amount(result.open))),
        ("current", Arg::from(words.amount(result.current))),
        ("top", Arg::from(TOP)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
        (
            "penetration",
            Arg::from(words.title_share(result.penetration)),
        ),
        ("count", Arg::from(words.count(n))),
        ("average", Arg::from(words.locale.number(owned, 1))),
        ("products", Arg::from(result.offerings.len())),
        ("gap", Arg::from(gap.unwrap_or_default())),
        ("unknown", Arg::from(result.counts[3])),
        ("cells", Arg::from(result.cells.len())),
        ("n", Arg::from(rows)),
        ("all", Arg::from(n)),
        ("columns", Arg::from(columns)),
    ]
}

/// Draws the matrix.
struct SheetPen<'a> {
    result: &'a WhitespaceResult,
    words: &'a Words<'a>,
    palette: &'a Palette,
    unit: FigureUnit,
    bounds: Rect,
    names: Arc<[Arc<str>]>,
    /// Width of the names.
    room: f32,
    largest: f64,
    shapes: Vec<Shape>,
}

impl SheetPen<'_> {
    /// Draws as many customers and products as have room; answers with how many.
    fn draw(&mut self) -> (usize, usize) {
        let all = self.result.offerings.len();
        self.room = self.room_of_names(all);
        let left = self.bounds.left + self.room + 8.0;
        let room = (self.bounds.width() - self.room - SUMS - 24.0).max(COLUMN.0 * 2.0);
        // No sum below a column is cut.
        let figure = |value: f64| {
            let text = self.unit.figure(value, self.words.locale);
            text_width(&text, SMALL, Weight::SemiBold)
        };
        let sums = self.result.offerings.iter();
        let widest = sums
            .map(|of| figure(of.current).max(figure(of.potential)))
            .fold(0.0, f32::max);
        let least = (widest + 6.0).clamp(COLUMN.0, COLUMN.1);
        let shown = all.min((room / least) as usize);
        let width = (room / shown.max(1) as f32).clamp(least, COLUMN.1);
        let mut order: Vec<usize> = (0..all).collect();
        order.sort_by(|&a, &b| {
            let (one, other) = (&self.result.offerings[a], &self.result.offerings[b]);
            (other.potential.total_cmp(&one.potential))
                .then(other.current.total_cmp(&one.current))
                .then(a.cmp(&b))
        });
        order.truncate(shown);
        let top = self.legend();
        let body = self.heads(&order, left, width, top);
        let sums = 2.0 * 22.0 + 12.0;
        let fitting = ((self.bounds.bottom - body - sums) / ROW).max(1.0) as usize;
        let rows = self.result.holders.len().min(fitting);
        for row in 0..rows {
            self.row(row, &order, left, width, body + ROW * row as f32);
        }
        self.sums(&order, left, width, body + ROW * rows as f32 + 4.0);
        (rows, shown)
    }

    /// Names of the customers that may be seen are whole as long as the columns keep their width.
    fn room_of_names(&self, columns: usize) -> f32 {
        let seen = (self.bounds.height() / ROW) as usize;
        let width = |name: &Arc<str>| text_width(name, BODY, Weight::SemiBold) + 4.0;
        let widest = self.names.iter().take(seen).map(width).fold(0.0, f32::max);
        let kept = columns as f32 * USUAL_COLUMN + SUMS + 24.0;
        let most = NAMES.1.min(self.bounds.width() - kept).max(NAMES.0);
        widest.clamp(NAMES.0, most)
    }

    fn text(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// What the cells mean; answers with where it ends.
    fn legend(&mut self) -> f32 {
        let base = self.bounds.top + 4.0;
        let mut x = self.bounds.left;
        let (open, line) = open_colors(self.palette);
        let soft = self.palette.text_soft;
        let sold = tint(self.palette, 0.6, 1.0).0;
        for (key, fill, edge, sign) in [
            ("whitespace-owned", Some(sold), None, ""),
            ("whitespace-open", Some(open), Some(line), ""),
            ("whitespace-not-fitting", None, None, "–"),
            ("whitespace-unknown", None, None, "?"),
        ] {
            let width = if sign.is_empty() { 24.0 } else { 12.0 };
            if sign.is_empty() {
                self.shapes.push(Shape::Rect {
                    rect: rect(x, base - 12.0, x + width, base + 3.0),
                    radius: 3.0,
                    fill,
                    stroke: edge.map(|color| stroke(1.5, color)),
                });
            } else {
                self.shapes.push(regular(
                    point(x + 6.0, base),
                    Align::Middle,
                    sign,
                    BODY,
                    soft,
                ));
            }
            let text = self.text(key);
            x += width + 8.0;
            let next = x + text_width(&text, SMALL, Weight::Regular) + 24.0;
            self.shapes.push(regular(
                point(x, base),
                Align::Start,
                text,
                SMALL,
                self.palette.text,
            ));
            x = next;
        }
        let note = self.text("whitespace-shade");
        if x + text_width(&note, SMALL, Weight::Regular) < self.bounds.right {
            self.shapes.push(regular(
                point(self.bounds.right, base),
                Align::End,
                note,
                SMALL,
                soft,
            ));
        }
        base + 14.0
    }

    /// The heads of the columns: level where they fit, else slanted; answers with where the rows start.
    fn heads(&mut self, order: &[usize], left: f32, width: f32, top: f32) -> f32 {
        let names: Vec<&str> = order
            .iter()
            .map(|&at| &*self.result.offerings[at].name)
            .collect();
        let widest = names
            .iter()
            .map(|name| text_width(name, SMALL, Weight::SemiBold))
            .fold(0.0, f32::max);
        let slanted = widest > width - 4.0;
        let rise = if slanted {
            (widest.min(SLANTED) * 0.707) + 12.0
        } else {
            22.0
        };
        let base = top + rise;
        let ink = self.palette.text;
        for (at, name) in names.iter().enumerate() {
            let middle = left + width * (at as f32 + 0.5);
            if slanted {
                let text = fit(name, SLANTED, SMALL, Weight::Regular);
                self.shapes.push(Shape::Text {
                    at: point(middle + 2.0, base - 2.0),
                    align: Align::Start,
                    text,
                    style: style(SMALL, Weight::Regular, ink),
                    angle: 45.0,
                });
            } else {
                let at = point(middle, base);
                self.shapes
                    .push(strong(at, Align::Middle, *name, SMALL, ink));
            }
        }
        let soft = self.palette.text_soft;
        let who = capital(&self.words.who());
        self.shapes.push(regular(
            point(self.bounds.left, base),
            Align::Start,
            who,
            SMALL,
            soft,
        ));
        let [sold, open, share] = self.places();
        let heads = [
            (sold, "whitespace-sum-owned", tint_ink(self.palette)),
            (open, "whitespace-sum-open", self.palette.category_ink[1]),
            (share, "whitespace-penetration", soft),
        ];
        for (x, key, color) in heads {
            // Where nobody knows what is open there is no such column.
            if x != sold && self.result.open <= 0.0 {
                continue;
            }
            let text = self.text(key);
            self.shapes
                .push(strong(point(x, base), Align::End, text, SMALL, color));
        }
        let rule = base + 10.0;
        self.shapes.push(hairline(
            self.bounds.left,
            self.bounds.right,
            rule,
            self.palette.text_faint,
        ));
        rule + 4.0
    }

    /// The right ends of what is sold, what is open and the penetration.
    fn places(&self) -> [f32; 3] {
        let right = self.bounds.right;
        [right - 196.0, right - 128.0, right]
    }

    fn row(&mut self, row: usize, order: &[usize], left: f32, width: f32, top: f32) {
        let holder = &self.result.holders[row];
        let leads = row < TOP && self.result.open > 0.0 && self.result.holders.len() > TOP;
        let weight = if leads {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let name = fit(&self.names[row], self.room, BODY, weight);
        let base = top + ROW / 2.0 + 4.5;
        let ink = self.palette.text;
        let at = point(self.bounds.left, base);
        self.shapes.push(super::pen::text_shape(
            at,
            Align::Start,
            name,
            style(BODY, weight, ink),
        ));
        for (at, &column) in order.iter().enumerate() {
            let x = left + width * at as f32;
            let cell = rect(x + 1.5, top + 1.5, x + width - 1.5, top + ROW - 1.5);
            self.cell(self.result.cell(row, column), cell);
        }
        let [sold, open, share] = self.places();
        let figure = |value: f64| self.unit.figure(value, self.words.locale);
        let texts = [
            (sold, figure(holder.current), false),
            (open, figure(holder.open), true),
        ];
        for (x, text, bold) in texts {
            if bold && self.result.open <= 0.0 {
                continue;
            }
            let at = point(x, base);
            self.shapes.push(if bold {
                strong(at, Align::End, text, SMALL, ink)
            } else {
                regular(at, Align::End, text, SMALL, ink)
            });
        }
        self.bar(holder.share, share, top);
    }

    /// How much of the wallet is ours.
    fn bar(&mut self, share: f64, right: f32, top: f32) {
        // Where no potential is known, nobody knows what part of it is ours.
        if !share.is_finite() || self.result.open <= 0.0 {
            return;
        }
        let base = top + ROW / 2.0 + 4.5;
        let text = self.words.locale.percent(share, 0);
        let ink = self.palette.text;
        self.shapes
            .push(regular(point(right, base), Align::End, text, SMALL, ink));
        let (from, to) = (right - 112.0, right - 42.0);
        let middle = from + (to - from) * share.clamp(0.0, 1.0) as f32;
        let level = top + ROW / 2.0;
        for (left, right, color) in [
            (from, middle, self.palette.accent),
            (middle, to, self.palette.category[1].fade(0.3)),
        ] {
            if right > left {
                self.shapes.push(Shape::Rect {
                    rect: rect(left, level - 4.0, right, level + 4.0),
                    radius: 0.0,
                    fill: Some(color),
                    stroke: None,
                });
            }
        }
    }

    fn cell(&mut self, cell: WhitespaceCell, at: Rect) {
        let base = (at.top + at.bottom) / 2.0 + 4.3;
        let middle = point((at.left + at.right) / 2.0, base);
        let faint = self.palette.text_faint;
        let (fill, edge, ink, bold, text) = match cell {
            WhitespaceCell::Owned(value) => {
                let share = value.unwrap_or(self.largest * 0.1);
                let (fill, ink, _) = tint(
                    self.palette,
                    share.max(self.largest * 0.02),
                    self.largest.max(1.0),
                );
                let text = match value {
                    Some(value) => self.unit.figure(value, self.words.locale),
                    None => "X".to_owned(),
                };
                (Some(fill), None, ink, false, text)
            }
            WhitespaceCell::Open(value) => {
                let (fill, line) = open_colors(self.palette);
                let text = if value.is_finite() {
                    self.unit.figure(value, self.words.locale)
                } else {
                    String::new()
                };
                (Some(fill), Some(line), self.palette.text, true, text)
            }
            WhitespaceCell::NotFitting => (None, None, faint, false, "–".to_owned()),
            WhitespaceCell::Unknown => (None, None, faint, false, "?".to_owned()),
        };
        if fill.is_some() {
            self.shapes.push(Shape::Rect {
                rect: at,
                radius: 3.0,
                fill,
                stroke: edge.map(|color| stroke(1.5, color)),
            });
        }
        let weight = if bold {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let text = fit(&text, (at.right - at.left) - 2.0, SMALL, weight);
        self.shapes.push(super::pen::text_shape(
            middle,
            Align::Middle,
            text,
            style(SMALL, weight, ink),
        ));
    }

    /// The sums of the columns shown, below; all customers count.
    fn sums(&mut self, order: &[usize], left: f32, width: f32, top: f32) {
        self.shapes.push(hairline(
            self.bounds.left,
            self.bounds.right,
            top,
            self.palette.text_faint,
        ));
        let [sold, open, share] = self.places();
        let (ink, soft) = (self.palette.text, self.palette.text_soft);
        let figure = |value: f64| self.unit.figure(value, self.words.locale);
        let lines = [
            (true, "whitespace-all-open", top + 20.0),
            (false, "whitespace-all-owned", top + 42.0),
        ];
        for (is_open, key, base) in lines {
            if is_open && self.result.open <= 0.0 {
                continue;
            }
            let name = fit(&self.text(key), self.room, SMALL, Weight::SemiBold);
            let at = point(self.bounds.left, base);
            self.shapes.push(if is_open {
                strong(at, Align::Start, name, SMALL, ink)
            } else {
                regular(at, Align::Start, name, SMALL, soft)
            });
            for (at, &column) in order.iter().enumerate() {
                let of = &self.result.offerings[column];
                let value = if is_open { of.potential } else { of.current };
                let text = fit(&figure(value), width - 2.0, SMALL, Weight::SemiBold);
                let at = point(left + width * (at as f32 + 0.5), base);
                self.shapes.push(if is_open {
                    strong(at, Align::Middle, text, SMALL, ink)
                } else {
                    regular(at, Align::Middle, text, SMALL, soft)
                });
            }
        }
        if self.result.open > 0.0 {
            let sum = figure(self.result.open);
            let at = point(open, top + 20.0);
            self.shapes.push(strong(at, Align::End, sum, SMALL, ink));
        }
        self.shapes.push(regular(
            point(sold, top + 42.0),
            Align::End,
            figure(self.result.current),
            SMALL,
            soft,
        ));
        if self.result.penetration.is_finite() && self.result.open > 0.0 {
            let text = self.words.locale.percent(self.result.penetration, 0);
            self.shapes.push(strong(
                point(share, top + 42.0),
                Align::End,
                text,
                SMALL,
                ink,
            ));
        }
    }
}

fn tint_ink(palette: &Palette) -> Color {
    palette.category_ink[0]
}
