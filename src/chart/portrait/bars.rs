//! What the account brought, period by period.

use super::super::key::swatches;
use super::super::pen::{SMALL, hairline, point, rect, regular, strong, text_width};
use super::super::scale::round_up;
use super::super::words::{measure_name, period_name};
use super::sheet::Sheet;
use crate::analysis::portrait::PeriodFigure;
use crate::chart::{Align, Color, Shape, Weight};
use crate::locale::{Arg, Locale};
use crate::model::{Measure, Month};

/// Height of the bars.
const HEIGHT: f32 = 128.0;
/// Alpha of the bars of earlier years.
const EARLIER: f32 = 0.38;

impl Sheet<'_> {
    pub(super) fn periods(&mut self) -> bool {
        let periods = &self.portrait.periods;
        if periods.len() < 2 {
            return false;
        }
        let palette = self.brief.palette;
        let has_margin = periods.iter().any(|period| period.margin.is_finite());
        let top = self.y;
        self.head("portrait-periods");
        let mut names = vec![(
            measure_name(self.locale(), &self.portrait.measure),
            palette.accent,
        )];
        if has_margin {
            let name = measure_name(self.locale(), &Measure::Margin);
            names.push((name, palette.text_soft));
        }
        let head = text_width(&self.text("portrait-periods"), SMALL, Weight::SemiBold) + 24.0;
        let place = (self.left + head, self.right(), top + 12.0);
        self.shapes.extend(swatches(&names, place, palette));
        let (lowest, highest) = self.reach();
        if highest <= 0.0 && lowest >= 0.0 {
            return false;
        }
        let scale = Scale::new(lowest, highest, (self.y + 18.0, self.y + 18.0 + HEIGHT));
        self.levels(&scale);
        self.bars(&scale, has_margin);
        self.y = scale.bottom + 8.0;
        self.names_below();
        true
    }

    fn levels(&mut self, scale: &Scale) {
        let palette = self.brief.palette;
        let left = self.left + self.gutter(scale);
        for value in scale.levels() {
            let y = scale.y(value);
            let color = if value == 0.0 {
                palette.hairline
            } else {
                palette.grid
            };
            self.shapes.push(hairline(left, self.right(), y, color));
            let label = self.amount(value);
            let at = point(left - 8.0, y + 4.2);
            let soft = palette.text_soft;
            self.shapes
                .push(regular(at, Align::End, label, SMALL, soft));
        }
    }

    fn gutter(&self, scale: &Scale) -> f32 {
        let width = |value: f64| text_width(&self.amount(value), SMALL, Weight::Regular);
        scale.levels().into_iter().map(width).fold(20.0, f32::max) + 10.0
    }

    /// The least and the most that a period brought, zero at least.
    fn reach(&self) -> (f64, f64) {
        let values = self.portrait.periods.iter().map(|period| period.value);
        values.fold((0.0, 0.0), |(least, most), value| {
            (f64::min(least, value), f64::max(most, value))
        })
    }

    fn slots(&self) -> (f32, f32) {
        let periods = &self.portrait.periods;
        let (lowest, highest) = self.reach();
        let left = self.left + self.gutter(&Scale::new(lowest, highest, (0.0, 1.0)));
        (left, (self.right() - left) / periods.len() as f32)
    }

    fn bars(&mut self, scale: &Scale, has_margin: bool) {
        let palette = self.brief.palette;
        let (left, step) = self.slots();
        let width = (step * 0.66).min(44.0);
        let last_year = self
            .portrait
            .periods
            .last()
            .map(|period| period.start.year());
        for (at, period) in self.portrait.periods.iter().enumerate() {
            let middle = left + step * (at as f32 + 0.5);
            let strength = if Some(period.start.year()) == last_year {
                1.0
            } else {
                EARLIER
            };
            let bar = |value: f64, fill: Color| Shape::Rect {
                rect: scale.rect(middle, width, value),
                radius: 1.5,
                fill: Some(fill),
                stroke: None,
            };
            self.shapes
                .push(bar(period.value, palette.accent.fade(strength)));
            if has_margin && period.margin.is_finite() && period.margin != 0.0 {
                let fill = palette.text_soft;
                self.shapes
                    .push(bar(period.margin, fill.fade(0.55 + 0.45 * strength)));
            }
            let name = period_name(self.locale(), period.start, period.months);
            let value = self.amount(period.value);
            self.said
                .push(super::super::labelled(self.locale(), &name, &value));
        }
    }

    /// The periods below the bars, and below those the years they belong to with what each brought.
    fn names_below(&mut self) {
        let palette = self.brief.palette;
        let periods = &self.portrait.periods;
        let (left, step) = self.slots();
        let names: Vec<String> = periods
            .iter()
            .map(|period| short_name(self.locale(), period))
            .collect();
        let widest = names
            .iter()
            .map(|name| text_width(name, SMALL, Weight::Regular) + 4.0)
            .fold(1.0, f32::max);
        let every = (widest / step).ceil().max(1.0) as usize;
        let base = self.y + 10.0;
        for (at, name) in names.into_iter().enumerate().step_by(every) {
            let x = left + step * (at as f32 + 0.5);
            let soft = palette.text_soft;
            self.shapes
                .push(regular(point(x, base), Align::Middle, name, SMALL, soft));
        }
        self.y += 18.0;
        if periods.first().is_none_or(|period| period.months == 12) {
            return;
        }
        let mut from = 0;
        while from < periods.len() {
            let year = periods[from].start.year();
            let own = periods[from..]
                .iter()
                .take_while(|period| period.start.year() == year);
            let count = own.clone().count();
            let total: f64 = crate::analysis::sum::sum(own.clone().map(|period| period.value));
            let whole = own.clone().map(|period| period.months).sum::<i32>() == 12
                && !own.clone().any(|period| period.partial);
            let middle = left + step * (from as f32 + count as f32 / 2.0);
            let room = step * count as f32 - 4.0;
            let args = [
                ("year", Arg::from(year.to_string())),
                ("amount", Arg::from(self.amount(total))),
            ];
            let full = self.text_with("portrait-year-sum", &args);
            let fits = |text: &str| text_width(text, SMALL, Weight::SemiBold) <= room;
            let text = if whole && fits(&full) {
                full
            } else {
                year.to_string()
            };
            if fits(&text) {
                let at = point(middle, self.y + 12.0);
                self.shapes
                    .push(strong(at, Align::Middle, text, SMALL, palette.text));
            }
            from += count;
        }
        self.y += 18.0;
    }
}

/// "Q1", "Mar", "2025": the year stands below.
fn short_name(locale: &Locale, period: &PeriodFigure) -> String {
    match period.months {
        3 => {
            let quarter = i64::from((period.start.number() - 1) / 3 + 1);
            locale.text_with("portrait-quarter", &[("q", Arg::from(quarter))])
        }
        1 => without_year(&period_name(locale, period.start, 1), period.start),
        months => period_name(locale, period.start, months),
    }
}

fn without_year(name: &str, month: Month) -> String {
    let year = month.year().to_string();
    let bare = name.replace(&format!("{year}年"), "").replace(&year, "");
    bare.trim_matches([' ', '\u{a0}', ',']).to_owned()
}

/// Values into points.
struct Scale {
    low: f64,
    high: f64,
    top: f32,
    bottom: f32,
}

impl Scale {
    fn new(lowest: f64, highest: f64, (top, bottom): (f32, f32)) -> Self {
        let round = |value: f64| if value > 0.0 { round_up(value) } else { 0.0 };
        Self {
            low: -round(-lowest),
            high: round(highest),
            top,
            bottom,
        }
    }

    fn levels(&self) -> Vec<f64> {
        let mut levels = vec![0.0];
        if self.high > 0.0 {
            levels.extend([self.high / 2.0, self.high]);
        }
        if self.low < 0.0 {
            levels.push(self.low);
        }
        levels
    }

    fn y(&self, value: f64) -> f32 {
        let span = (self.high - self.low).max(f64::MIN_POSITIVE);
        let part = ((value - self.low) / span) as f32;
        self.bottom - part * (self.bottom - self.top)
    }

    fn rect(&self, middle: f32, width: f32, value: f64) -> crate::chart::Rect {
        let (a, b) = (self.y(0.0), self.y(value));
        rect(
            middle - width / 2.0,
            a.min(b),
            middle + width / 2.0,
            a.max(b),
        )
    }
}
