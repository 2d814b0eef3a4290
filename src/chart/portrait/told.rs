//! Sections that tell: the decision, what happened, what stands out.

use super::super::pen::{BODY, SMALL, fit, point, rect, regular, strong, text_width};
use super::figures::DEPENDENCY;
use super::sheet::{LINE, Sheet};
use crate::analysis::{ActivityStatus, Portrait};
use crate::chart::{Align, Brief, Color, Shape, Weight, choice_colors, choice_name};
use crate::locale::{Arg, Locale};
use crate::model::Day;

/// Below this part of the portfolio's margin an account's is low.
const LOW_MARGIN: f64 = 0.8;
/// A change of a year that is worth a remark.
const CHANGE: f64 = 0.15;
/// So much of a wallet being open is worth a remark.
const OPEN: f64 = 0.35;

/// Something that stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// Whether it is good news.
    pub good: bool,
}

/// What stands out about an account, the gravest first; at most four.
pub fn remarks(portrait: &Portrait, brief: &Brief<'_>) -> Vec<Remark> {
    let locale = brief.locale;
    let mut found = Vec::new();
    let mut say = |good: bool, key: &str, args: &[(&str, Arg)]| {
        found.push(Remark {
            text: locale.text_with(key, args),
            good,
        });
    };
    let percent = |ratio: f64| Arg::from(locale.percent(ratio, 0));
    if let Some(bought) = portrait.purchases {
        let lost = bought.status == Some(ActivityStatus::Lost);
        if bought.quiet || lost {
            let day = bought
                .last
                .date()
                .map_or_else(String::new, |day| locale.day(day));
            say(false, "portrait-says-quiet", &[("day", Arg::from(day))]);
        }
    }
    if let Some(position) = portrait.position.filter(|p| p.share >= DEPENDENCY) {
        let args = [("share", percent(position.share))];
        say(false, "portrait-says-dependency", &args);
    }
    if let Some(year) = portrait.year {
        if year.margin.is_finite() && year.margin < LOW_MARGIN * year.margin_of_all {
            let args = [
                ("margin", percent(year.margin)),
                ("all", percent(year.margin_of_all)),
            ];
            say(false, "portrait-says-margin", &args);
        }
        let change = year.value / year.before - 1.0;
        if year.before > 0.0 && change <= -CHANGE {
            say(false, "portrait-says-fell", &[("change", percent(-change))]);
        } else if year.before > 0.0 && change >= CHANGE {
            say(true, "portrait-says-grew", &[("change", percent(change))]);
        }
    }
    if let Some(wallet) = portrait.wallet.filter(|wallet| 1.0 - wallet.share >= OPEN) {
        let open = locale.money_short(wallet.open, &portrait.currency);
        say(true, "portrait-says-open", &[("amount", Arg::from(open))]);
    }
    found.truncate(4);
    found
}

impl Sheet<'_> {
    pub(super) fn stands_out(&mut self) -> bool {
        let palette = self.brief.palette;
        let remarks = remarks(self.portrait, self.brief);
        if remarks.is_empty() {
            return false;
        }
        self.head("portrait-stands-out");
        for remark in remarks {
            let middle = point(self.left + 7.0, self.y + 9.0);
            let ink = if remark.good {
                palette.good
            } else {
                palette.warn
            };
            self.shapes.push(if remark.good {
                arrow_up(middle, ink)
            } else {
                warning(middle, ink)
            });
            if !remark.good {
                let at = point(middle.x, middle.y + 4.8);
                let mark = strong(at, Align::Middle, "!", 9.0, palette.canvas);
                self.shapes.push(mark);
            }
            self.paragraph(&remark.text, 24.0, 4, palette.text);
            self.y += 4.0;
        }
        true
    }

    pub(super) fn decision(&mut self) -> bool {
        let (palette, locale) = (self.brief.palette, self.locale());
        let Some(decision) = &self.portrait.decision else {
            return false;
        };
        self.head("decision-head");
        let named = choice_name(locale, decision.choice);
        let (ink, fill) = decision
            .choice
            .map_or((palette.text_soft, palette.panel), |choice| {
                choice_colors(palette, choice)
            });
        let width = text_width(&named, SMALL, Weight::SemiBold) + 18.0;
        self.said.push(named.clone());
        self.shapes.push(Shape::Rect {
            rect: rect(self.left, self.y, self.left + width, self.y + 22.0),
            radius: 4.0,
            fill: Some(fill),
            stroke: None,
        });
        let at = point(self.left + 9.0, self.y + 15.3);
        self.shapes
            .push(strong(at, Align::Start, named, SMALL, ink));
        let line = owner_line(locale, &decision.owner, decision.due, self.brief.mask_names);
        let room = self.width - width - 12.0;
        let shown = fit(&line, room, BODY, Weight::Regular);
        let at = point(self.left + width + 12.0, self.y + 15.3);
        self.said.push(line);
        self.shapes
            .push(regular(at, Align::Start, shown, BODY, palette.text));
        self.y += 30.0;
        if !decision.reason.is_empty() && !self.brief.mask_names {
            self.paragraph(&decision.reason, 0.0, 6, palette.text);
        }
        if let Some(target) = decision.target {
            let (name, value) = (self.text("decision-target"), self.amount(target));
            self.pair(&name, &value, true);
        }
        if let Some(why) = decision.exemption {
            let name = self.text("decision-exemption");
            let value = self.text(&format!("exemption-{}", why.id()));
            self.pair(&name, &value, false);
        }
        true
    }

    pub(super) fn happened(&mut self) -> bool {
        let mut events = self.events();
        if events.is_empty() {
            return false;
        }
        events.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
        self.head("portrait-happened");
        let palette = self.brief.palette;
        let shown = self.fitting(events.len(), LINE + 3.0);
        if shown == 0 {
            return false;
        }
        let date = |day: Day| {
            day.date()
                .map_or_else(String::new, |d| self.locale().day(d))
        };
        let widest = events
            .iter()
            .map(|(day, ..)| text_width(&date(*day), BODY, Weight::Regular))
            .fold(0.0, f32::max);
        let lines: Vec<(String, String)> = events
            .into_iter()
            .take(shown)
            .map(|(day, text)| (date(day), text))
            .collect();
        for (day, text) in lines {
            self.said.push(day.clone());
            let at = point(self.left, self.y + 13.0);
            let soft = palette.text_soft;
            self.shapes.push(regular(at, Align::Start, day, BODY, soft));
            self.paragraph(&text, widest + 16.0, 2, palette.text);
            self.y += 3.0;
        }
        true
    }

    fn events(&self) -> Vec<(Day, String)> {
        let (portrait, locale) = (self.portrait, self.locale());
        let mut events = Vec::new();
        if let Some(bought) = portrait.purchases {
            let lines =
                locale.text_with("count-lines", &[("n", Arg::from(f64::from(bought.lines)))]);
            let key = |first: bool| match (portrait.measure == crate::model::Measure::Spend, first)
            {
                (true, true) => "portrait-first-purchase",
                (true, false) => "portrait-last-purchase",
                (false, true) => "ui-first-sale",
                (false, false) => "ui-last-sale",
            };
            events.push((bought.first, self.text(key(true))));
            let mut last = format!("{} · {lines}", self.text(key(false)));
            if bought.gap_days.is_finite() && bought.gap_days >= 1.0 {
                let days =
                    locale.text_with("count-days", &[("n", Arg::from(bought.gap_days.round()))]);
                let args = [("days", Arg::from(days))];
                last = format!("{last} · {}", self.text_with("portrait-every", &args));
            }
            events.push((bought.last, last));
        }
        if let Some(decision) = &portrait.decision
            && let Some(made) = decision.made
        {
            let named = choice_name(locale, decision.choice);
            let mut text = self.text_with("portrait-decided", &[("choice", Arg::from(named))]);
            if !decision.reason.is_empty() && !self.brief.mask_names {
                text = super::super::labelled(locale, &text, &decision.reason);
            }
            events.push((made, text));
            let standing = &decision.standing;
            if let (Some(then), Some(now)) = (standing.value, portrait.year)
                && then > 0.0
                && now.until > made
            {
                let args = [
                    ("then", Arg::from(self.amount(then))),
                    ("now", Arg::from(self.amount(now.value))),
                ];
                events.push((now.until, self.text_with("portrait-since", &args)));
            }
        }
        events
    }
}

/// "owner Marit Visser, by 31 Jan 2026".
pub fn owner_line(locale: &Locale, owner: &str, due: Option<Day>, masked: bool) -> String {
    let owner = if masked { "" } else { owner };
    let day = due.and_then(Day::date).map(|date| locale.day(date));
    let args = [
        ("owner", Arg::from(owner)),
        ("day", Arg::from(day.clone().unwrap_or_default())),
    ];
    match (owner.is_empty(), day.is_some()) {
        (false, true) => locale.text_with("portrait-owner-by", &args),
        (false, false) => locale.text_with("portrait-owner", &args),
        (true, true) => locale.text_with("portrait-by", &args),
        (true, false) => String::new(),
    }
}

fn warning(at: crate::chart::Point, fill: Color) -> Shape {
    Shape::Polygon {
        points: vec![
            point(at.x, at.y - 6.5),
            point(at.x + 7.0, at.y + 6.0),
            point(at.x - 7.0, at.y + 6.0),
        ],
        fill,
    }
}

fn arrow_up(at: crate::chart::Point, fill: Color) -> Shape {
    Shape::Polygon {
        points: vec![
            point(at.x, at.y - 6.0),
            point(at.x + 6.0, at.y + 1.0),
            point(at.x + 2.0, at.y + 1.0),
            point(at.x + 2.0, at.y + 6.0),
            point(at.x - 2.0, at.y + 6.0),
            point(at.x - 2.0, at.y + 1.0),
            point(at.x - 6.0, at.y + 1.0),
        ],
        fill,
    }
}
