//! What became of what was decided: then and now of each account, and how far each decision has come.

use std::sync::Arc;

use super::decision_words::{choice_colors, choice_name, table};
use super::frame::{Layout, Side, finish};
use super::parts::Parts;
use super::pen::{SMALL, fit, stroke, text_width};
use super::rank_table::masked;
use super::side::Row;
use super::words::{Words, dotted, with_unit};
use super::{Axis, Brief, Mark, Panel, Reading, ScaleType, Scene, TickFormat, Weight};
use crate::analysis::FollowUpResult;
use crate::analysis::decisions::follow_up::{Course, FollowUp, Stage};
use crate::locale::Arg;

/// Height of a row.
const ROW: f32 = 30.0;

/// The picture of what became of decisions.
pub fn draw(result: &Arc<FollowUpResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.cards.population);
    let layout = Layout::new(brief, Side::Wide);
    let panel = panel(result, brief, &words, &layout);
    let rows = result.items.len().min(rows_in(&layout));
    let moved = result.items.len() - result.count(Course::Open);
    let key = if moved == 0 {
        "finding-follow_up-open"
    } else {
        "finding-follow_up"
    };
    let args = [
        ("n", Arg::from(result.items.len())),
        ("moved", Arg::from(moved)),
        ("intended", Arg::from(result.count(Course::Intended))),
        ("against", Arg::from(result.count(Course::Against))),
    ];
    let mut parts = Parts::of(
        &result.cards.population,
        &words,
        brief,
        [key, key, "follow_up-subtitle"],
        &args,
    );
    let all = &result.cards.population;
    parts.footer.1 = words.shown_of(rows, all.members.len(), &all.left_out);
    parts.panels = vec![panel];
    parts.table = table(&result.cards, brief, &words);
    let list: Vec<String> = result.items.iter().map(|item| line(item, &words)).collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let count = |key: &str, count: usize| {
            Row::new(brief.locale.text(key), words.locale.number(count as f64, 0))
        };
        let courses: Vec<Row> = Course::ALL
            .into_iter()
            .map(|course| count(&format!("course-{}", course.id()), result.count(course)))
            .collect();
        column.table(&brief.locale.text("follow_up-courses"), "", &courses, 26.0);
        let stages: Vec<Row> = Stage::ALL
            .into_iter()
            .map(|stage| count(&format!("stage-{}", stage.id()), result.at(stage)))
            .collect();
        column.table(&brief.locale.text("follow_up-stages"), "", &stages, 26.0);
        column.note(&brief.locale.text("follow_up-note"));
    });
    finish(brief, &layout, parts)
}

fn line(item: &FollowUp, words: &Words<'_>) -> String {
    let locale = words.locale;
    let course = locale.text(&format!("course-{}", item.course.id()));
    let stage = locale.text(&format!("stage-{}", item.stage.id()));
    let (then, now) = &item.relationship;
    let moved = if then == now || then.is_empty() || now.is_empty() {
        String::new()
    } else {
        format!("{} → {}", item.relationship.0, item.relationship.1)
    };
    let choice = choice_name(locale, item.decision.choice);
    format!(
        "{}: {}",
        item.decision.name,
        dotted([
            choice.as_str(),
            course.as_str(),
            stage.as_str(),
            moved.as_str()
        ])
    )
}

fn rows_in(layout: &Layout) -> usize {
    (layout.plot.height() / ROW).max(1.0) as usize
}

fn panel(result: &FollowUpResult, brief: &Brief<'_>, words: &Words<'_>, layout: &Layout) -> Panel {
    let palette = brief.palette;
    let mut area = layout.plot;
    let items: Vec<&FollowUp> = result.items.iter().take(rows_in(layout)).collect();
    let names: Vec<String> = items
        .iter()
        .map(|item| {
            let name = match (brief.mask_names, item.card) {
                (true, card) => {
                    let members = &result.cards.population.members;
                    let own = card.and_then(|card| members.get(card as usize));
                    masked(
                        brief.locale,
                        words.by,
                        own.map_or(0, |own| own.number as usize),
                    )
                }
                (false, _) => item.decision.name.clone(),
            };
            dotted([
                name.as_str(),
                choice_name(brief.locale, item.decision.choice).as_str(),
            ])
        })
        .collect();
    let width = |text: &String| text_width(text, SMALL, Weight::Regular);
    let room = names.iter().map(width).fold(0.0, f32::max).min(250.0);
    let start = area.left - layout.gutter;
    area.left = start + room + 16.0;
    area.bottom = area
        .bottom
        .min(area.top + ROW * 1.6 * items.len().max(2) as f32);
    let n = items.len();
    let mut marks = Vec::new();
    let mut home = (0.0f64, 0.0f64);
    for (row, item) in items.iter().enumerate() {
        let y = (n - 1 - row) as f64;
        let (then, now) = item.value;
        let ink = item
            .decision
            .choice
            .map_or(palette.text_soft, |choice| choice_colors(palette, choice).0);
        for value in [then, now].into_iter().filter(|value| value.is_finite()) {
            home = (home.0.min(value * 1.04), home.1.max(value * 1.04));
        }
        if then.is_finite() && now.is_finite() && then != now {
            marks.push(Mark::Segment {
                from: [then, y],
                to: [now, y],
                stroke: stroke(3.0, ink.fade(0.45)),
            });
        }
        for (value, hollow, radius) in [(then, true, 4.5), (now, false, 6.0)] {
            if value.is_finite() {
                marks.push(Mark::Dot {
                    at: [value, y],
                    radius,
                    color: ink,
                    hollow,
                });
            }
        }
    }
    let names: Vec<String> = names
        .iter()
        .rev()
        .map(|name| fit(name, room, SMALL, Weight::Regular))
        .collect();
    Panel {
        id: "bars",
        gutter: area.left - start,
        area,
        x: Axis {
            title: with_unit(
                brief.locale,
                &words.text("follow_up-axis", &[]),
                words.currency,
            ),
            scale: ScaleType::Linear,
            home: match home {
                (0.0, 0.0) => (0.0, 1.0),
                home => home,
            },
            format: TickFormat::Money(words.currency.to_owned()),
            grid: true,
        },
        y: Axis {
            title: String::new(),
            scale: ScaleType::Linear,
            home: (-0.5, n.max(1) as f64 - 0.5),
            format: TickFormat::Names(names.into()),
            grid: false,
        },
        marks,
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::None,
        boxed: false,
        occupied: Vec::new(),
    }
}
