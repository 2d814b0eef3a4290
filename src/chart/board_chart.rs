//! The board as a picture: columns of cards with what each holds.

use std::sync::Arc;

use super::decision_words::{card_choice, choice_colors, initials, stands_name, table};
use super::frame::{Layout, Side, finish};
use super::parts::Parts;
use super::pen::{BODY, SMALL, fit, point, rect, regular, stroke, strong, text_width};
use super::rank_table::member_names;
use super::words::{Words, elides, shown_line};
use super::{Align, Brief, Color, Frame, Rect, Scene, Shape, Weight};
use crate::analysis::BoardResult;
use crate::analysis::decisions::board::{Columns, Stands};
use crate::locale::Arg;
use crate::model::{Choice, Kind};

/// Height of a card, gap between cards and between columns.
const CARD: f32 = 80.0;
const GAP: f32 = 8.0;
const BETWEEN: f32 = 14.0;

/// The picture of a board.
pub fn draw(result: &Arc<BoardResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.cards.population);
    let layout = Layout::new(brief, Side::None);
    let (key, short) = finding(result);
    let args = args(result, &words);
    let subtitle = match result.only_large {
        true => "board-subtitle-large",
        false => "board-subtitle",
    };
    let mut parts = Parts::of(
        &result.cards.population,
        &words,
        brief,
        [key, short, subtitle],
        &args,
    );
    let shown = words.count(result.counts().0);
    parts.footer.1 = shown_line(brief.locale, &shown, &result.cards.population.left_out);
    parts.table = table(&result.cards, brief, &words);
    let list: Vec<String> = result
        .columns
        .iter()
        .map(|column| {
            let name = stands_name(brief.locale, &column.stands);
            format!("{name}: {}", words.count(column.cards.len()))
        })
        .collect();
    parts.describe(brief, &list);
    if brief.frame == Frame::Page {
        let bounds = rect(
            layout.margin,
            layout.plot.top - 32.0,
            layout.size.x - layout.margin,
            layout.plot.bottom + 48.0,
        );
        parts.shapes = Board {
            result,
            brief,
            words: &words,
            bounds,
        }
        .draw();
    }
    finish(brief, &layout, parts)
}

fn finding(result: &BoardResult) -> (&'static str, &'static str) {
    let (all, open) = result.counts();
    let first = result.columns.first();
    match () {
        () if all == 0 => ("finding-lorenz-empty", "finding-lorenz-empty"),
        () if result.by == Columns::Relationship
            && first.is_some_and(|column| !column.cards.is_empty() && column.share.is_finite()) =>
        {
            ("finding-board-risk", "finding-board-risk-short")
        }
        () if result.cards.kind == Kind::Products && result.proposed(Choice::Stop).0 > 0 => {
            ("finding-board-stop", "finding-board-stop-short")
        }
        () if open == 0 => ("finding-board-all", "finding-board-all"),
        () if open == all => ("finding-board-none", "finding-board-none"),
        () => ("finding-board", "finding-board"),
    }
}

fn args(result: &BoardResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let (all, open) = result.counts();
    let (count, share, undecided) = result.first().unwrap_or((0, f64::NAN, 0));
    let first = result.columns.first();
    let stop = result.proposed(Choice::Stop);
    let name = first.map_or_else(String::new, |c| stands_name(words.locale, &c.stands));
    vec![
        ("counted", Arg::from(words.count(count))),
        ("total", Arg::from(words.count(all))),
        ("first", Arg::from(name)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
        ("open", Arg::from(undecided)),
        ("undecided", Arg::from(open)),
        ("decided", Arg::from(all - open)),
        ("all", Arg::from(all)),
        ("stop", Arg::from(stop.0)),
        ("stopped", Arg::from(words.title_share(stop.1))),
        ("estopped", Arg::from(elides(stop.1))),
        ("plan", Arg::from(result.proposed(Choice::Plan).0)),
    ]
}

struct Board<'a> {
    result: &'a BoardResult,
    brief: &'a Brief<'a>,
    words: &'a Words<'a>,
    bounds: Rect,
}

impl Board<'_> {
    fn draw(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let n = self.result.columns.len().max(1) as f32;
        let width = (self.bounds.width() - BETWEEN * (n - 1.0)) / n;
        let names = member_names(
            &self.result.cards.population,
            0..self.result.cards.cards.len() as u32,
            (self.brief.locale, self.words.by, self.brief.mask_names),
        );
        for (at, column) in self.result.columns.iter().enumerate() {
            let left = self.bounds.left + (width + BETWEEN) * at as f32;
            let place = rect(left, self.bounds.top, left + width, self.bounds.bottom);
            self.column(column, place, &names, &mut shapes);
        }
        shapes
    }

    fn column(
        &self,
        column: &crate::analysis::decisions::board::Column,
        place: Rect,
        names: &[Arc<str>],
        out: &mut Vec<Shape>,
    ) {
        let palette = self.brief.palette;
        filled(place, 6.0, palette.surface, None, out);
        let (left, right) = (place.left + 10.0, place.right - 10.0);
        let base = place.top + 24.0;
        let share = if column.share.is_finite() {
            self.words.locale.percent(column.share, 0)
        } else {
            String::new()
        };
        let room = right - left - text_width(&share, SMALL, Weight::Regular) - 8.0;
        let name = stands_name(self.brief.locale, &column.stands);
        let head = format!(
            "{name}  {}",
            self.words.locale.number(column.cards.len() as f64, 0)
        );
        let head = fit(&head, room, BODY, Weight::SemiBold);
        out.push(strong(
            point(left, base),
            Align::Start,
            head,
            BODY,
            palette.text,
        ));
        out.push(regular(
            point(right, base),
            Align::End,
            share,
            SMALL,
            palette.text_soft,
        ));
        let bar = rect(left, base + 10.0, right, base + 14.0);
        filled(bar, 2.0, palette.hairline, None, out);
        if column.share > 0.0 {
            let ink = match &column.stands {
                Stands::Decision(Some(choice)) => choice_colors(palette, *choice).0,
                _ => palette.text_soft,
            };
            let part = (right - left) * column.share.min(1.0) as f32;
            filled(
                rect(left, bar.top, left + part, bar.bottom),
                2.0,
                ink,
                None,
                out,
            );
        }
        let top = base + 24.0;
        let fitting = ((place.bottom - 30.0 - top) / (CARD + GAP)).max(0.0) as usize;
        let shown = column.cards.len().min(fitting);
        for (row, &at) in column.cards.iter().take(shown).enumerate() {
            let y = top + (CARD + GAP) * row as f32;
            let name = names.get(at as usize).map_or("", |name| name);
            self.card(at, name, rect(left - 2.0, y, right + 2.0, y + CARD), out);
        }
        let more = column.cards.len() - shown;
        if more > 0 {
            let text = self.words.text("board-more", &[("n", Arg::from(more))]);
            let y = top + (CARD + GAP) * shown as f32 + 12.0;
            out.push(regular(
                point(left, y),
                Align::Start,
                text,
                SMALL,
                palette.text_soft,
            ));
        }
    }

    fn card(&self, at: u32, name: &str, place: Rect, out: &mut Vec<Shape>) {
        let Some(card) = self.result.card(at) else {
            return;
        };
        let palette = self.brief.palette;
        filled(place, 5.0, palette.canvas, Some(palette.hairline), out);
        let (left, right) = (place.left + 10.0, place.right - 10.0);
        let class = card.class.min(2);
        let badge = rect(left, place.top + 9.0, left + 16.0, place.top + 25.0);
        filled(badge, 3.0, palette.class[class], None, out);
        let letter = ["A", "B", "C"][class];
        out.push(strong(
            point(left + 8.0, badge.bottom - 4.0),
            Align::Middle,
            letter,
            SMALL,
            palette.on_class[class],
        ));
        let sign = initials(&card.owner);
        let room = right - left - 24.0 - text_width(&sign, SMALL, Weight::Regular) - 6.0;
        let text = fit(name, room, BODY, Weight::SemiBold);
        out.push(strong(
            point(left + 24.0, badge.bottom - 3.5),
            Align::Start,
            text,
            BODY,
            palette.text,
        ));
        out.push(regular(
            point(right, badge.bottom - 4.0),
            Align::End,
            sign,
            SMALL,
            palette.text_soft,
        ));
        let middle = place.top + 45.0;
        out.push(regular(
            point(left, middle),
            Align::Start,
            self.words.amount(card.value),
            BODY,
            palette.text,
        ));
        if card.change.is_finite() {
            let ink = if card.change <= -0.1 {
                palette.bad
            } else {
                palette.text_soft
            };
            let plus = if card.change > 0.0 { "+" } else { "" };
            let text = format!("{plus}{}", self.words.share(card.change));
            out.push(regular(point(right, middle), Align::End, text, SMALL, ink));
        }
        let base = place.bottom - 11.0;
        let word = card_choice(self.brief.locale, card);
        let (ink, fill) = match card.choice() {
            Some(choice) => choice_colors(palette, choice),
            None => (palette.text_soft, palette.canvas),
        };
        let width = text_width(&word, SMALL, Weight::SemiBold) + 12.0;
        let chip = rect(left, base - 13.0, left + width, base + 5.0);
        let edge = card.choice().is_none().then_some(palette.control_line);
        filled(chip, 3.0, fill, edge, out);
        out.push(strong(
            point(left + 6.0, base),
            Align::Start,
            word,
            SMALL,
            ink,
        ));
        let due = card
            .decision
            .as_ref()
            .and_then(|known| known.due)
            .and_then(|day| day.date());
        if let Some(due) = due {
            let text = self.words.text(
                "board-due",
                &[("day", Arg::from(self.words.locale.day(due)))],
            );
            let text = fit(&text, right - chip.right - 6.0, SMALL, Weight::Regular);
            out.push(regular(
                point(right, base),
                Align::End,
                text,
                SMALL,
                palette.text_soft,
            ));
        }
    }
}

fn filled(place: Rect, radius: f32, fill: Color, edge: Option<Color>, out: &mut Vec<Shape>) {
    out.push(Shape::Rect {
        rect: place,
        radius,
        fill: Some(fill),
        stroke: edge.map(|color| stroke(1.0, color)),
    });
}
