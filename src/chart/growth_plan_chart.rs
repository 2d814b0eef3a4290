//! The growth plan: what is to be won with each account beside what lies open, and by whom.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::decision_words::table;
use super::frame::{Layout, Side, finish};
use super::parts::Parts;
use super::pen::{BODY, point, regular, wrap};
use super::rank_table::member_names;
use super::side::Row;
use super::words::{Words, dotted, labelled, with_unit};
use super::{Align, Brief, Scene, TickFormat, Weight};
use crate::analysis::GrowthPlanResult;
use crate::locale::Arg;

/// The picture of a growth plan.
pub fn draw(result: &Arc<GrowthPlanResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.cards.population);
    let layout = Layout::new(brief, Side::Narrow);
    let palette = brief.palette;
    let names = member_names(
        &result.cards.population,
        0..result.cards.cards.len() as u32,
        (brief.locale, words.by, brief.mask_names),
    );
    let room = rows_in(layout.plot.height());
    let planned = result.lines.len().min(room);
    let proposed = result.proposed.len().min(room - planned);
    let mut rows: Vec<BarRow> = Vec::new();
    let lines = result.lines.iter().take(planned).map(|line| (line, true));
    let others = result
        .proposed
        .iter()
        .take(proposed)
        .map(|line| (line, false));
    for (line, is_planned) in lines.chain(others) {
        let card = &result.cards.cards[line.card as usize];
        let target = if line.target.is_finite() {
            line.target
        } else {
            0.0
        };
        let rest = if line.open.is_finite() {
            (line.open - target).max(0.0)
        } else {
            0.0
        };
        let due = line.due.date().map_or_else(String::new, |day| {
            words.text("board-due", &[("day", Arg::from(brief.locale.day(day)))])
        });
        let label = match (is_planned, line.target.is_finite()) {
            (false, _) => words.text("plan-proposed", &[]),
            (true, false) => words.text("plan-no-target", &[]),
            (true, true) => words.amount(line.target),
        };
        rows.push(BarRow {
            name: names
                .get(line.card as usize)
                .map_or_else(String::new, |name| name.to_string()),
            pieces: vec![
                (target, palette.accent),
                (rest, palette.category[1].fade(0.4)),
            ],
            label: dotted([label.as_str(), card.owner.as_ref(), due.as_str()]),
            item: line.card,
        });
    }
    let axis = with_unit(brief.locale, &words.text("plan-axis", &[]), words.currency);
    let format = TickFormat::Money(words.currency.to_owned());
    let panel = bar_panel(&rows, axis, format, layout.plot, layout.gutter);
    let (key, args) = finding(result, &words);
    let mut parts = Parts::of(
        &result.cards.population,
        &words,
        brief,
        [key, key, "plan-subtitle"],
        &args,
    );
    let all = &result.cards.population;
    parts.footer.1 = words.shown_of(rows.len(), all.members.len(), &all.left_out);
    parts.panels = vec![panel];
    if rows.is_empty() {
        let text = words.text("plan-none-note", &[]);
        let lines = wrap(&text, layout.plot.width().min(520.0), BODY, Weight::Regular);
        for (row, line) in lines.into_iter().enumerate() {
            let at = point(layout.plot.left, layout.plot.top + 24.0 + 20.0 * row as f32);
            let soft = palette.text_soft;
            parts
                .shapes
                .push(regular(at, Align::Start, line, BODY, soft));
        }
    }
    parts.table = table(&result.cards, brief, &words);
    let list: Vec<String> = rows
        .iter()
        .map(|row| labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let mut sums = vec![
            Row::new(
                words.text("plan-planned", &[]),
                words.amount(result.planned),
            )
            .strong(),
            Row::new(words.text("plan-open", &[]), words.amount(result.open)),
        ];
        if result.goal.is_finite() {
            sums.insert(
                1,
                Row::new(words.text("plan-goal", &[]), words.amount(result.goal)),
            );
        }
        column.table(&words.text("plan-sums", &[]), "", &sums, 26.0);
        let owners: Vec<Row> = result
            .owners()
            .iter()
            .map(|(owner, count, target)| {
                let owner = if owner.is_empty() {
                    brief.locale.text("breakdown-not-given")
                } else {
                    owner.to_string()
                };
                Row::new(format!("{owner} ({count})"), words.amount(*target))
            })
            .collect();
        column.table(&words.text("plan-owners", &[]), "", &owners, 26.0);
        column.note(&words.text("plan-note", &args));
    });
    finish(brief, &layout, parts)
}

fn finding(
    result: &GrowthPlanResult,
    words: &Words<'_>,
) -> (&'static str, Vec<(&'static str, Arg)>) {
    let reached = result.planned / result.goal;
    let key = match () {
        () if result.lines.is_empty() && result.proposed.is_empty() => "finding-growth_plan-none",
        () if result.lines.is_empty() => "finding-growth_plan-empty",
        () if result.goal > 0.0 => "finding-growth_plan-goal",
        () => "finding-growth_plan",
    };
    let proposed: f64 = result.proposed.iter().map(|line| line.open).sum();
    let args = vec![
        ("planned", Arg::from(words.amount(result.planned))),
        ("goal", Arg::from(words.amount(result.goal))),
        ("share", Arg::from(words.title_share(reached))),
        ("eshare", Arg::from(super::words::elides(reached))),
        ("count", Arg::from(result.lines.len())),
        ("proposed", Arg::from(result.proposed.len())),
        ("open", Arg::from(words.amount(proposed))),
        ("owners", Arg::from(result.gaps.0)),
        ("dates", Arg::from(result.gaps.1)),
    ];
    (key, args)
}
