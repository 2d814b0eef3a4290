//! Contents, summary, and what was decided.

use super::Report;
use super::charts::Told;
use super::draft::Draft;
use super::masking::Masking;
use super::strip::{Heading, Hold, Strip};
use super::table::{Column, Table};
use crate::chart::{choice_name, labelled};
use crate::export::pdf::{Element, Role};
use crate::model::{Choice, Decision, Kind};

/// More findings than that are told in their short form.
const LONG: usize = 16;

/// The kinds accounts are of, each with the text key of its name.
const KINDS: [(Kind, &str); 3] = [
    (Kind::Customers, "group-customers"),
    (Kind::Suppliers, "group-suppliers"),
    (Kind::Products, "group-products"),
];

/// The table of contents, of every heading among the strips.
pub(super) fn contents(draft: &mut Draft<'_>, section: Element, body: &[Strip]) {
    let title = draft.locale.text("report-contents");
    draft.open(section, &title);
    let list = draft.add(Role::Contents);
    for heading in body.iter().filter_map(|strip| strip.heading) {
        if let Some((level, title)) = draft.headings.get(heading.0).cloned() {
            draft.entry(list, heading, level, &title);
        }
    }
    // The last chapter has nothing below it to hold.
    if let Some(last) = draft.strips.last_mut() {
        last.holds_next = Hold::No;
    }
}

/// What was found and what was decided, in sentences.
pub(super) fn summary(
    draft: &mut Draft<'_>,
    section: Element,
    report: &Report<'_>,
    told: &Told,
    decided: Option<Heading>,
) {
    let locale = report.locale;
    draft.open(section, &locale.text("report-summary"));
    let count: usize = told
        .chapters
        .iter()
        .map(|chapter| chapter.findings.len())
        .sum();
    for chapter in told
        .chapters
        .iter()
        .filter(|chapter| !chapter.findings.is_empty())
    {
        draft.label(&chapter.title);
        let items: Vec<(String, Option<Heading>)> = chapter
            .findings
            .iter()
            .map(|(long, short, takeaway, heading)| {
                let finding = if count > LONG { short } else { long };
                let mut words = finding.clone();
                if !takeaway.is_empty() {
                    words = format!("{words} – {takeaway}");
                }
                (words, Some(*heading))
            })
            .collect();
        draft.list(&items);
    }
    draft.label(&locale.text("report-decided"));
    match decided {
        None => draft.paragraph(&locale.text("report-decided-none")),
        Some(heading) => {
            let lines = KINDS.iter().filter_map(|(kind, key)| {
                let counts = choices(report, *kind);
                let name = locale.text(key);
                (!counts.is_empty()).then(|| (labelled(locale, &name, &counts), Some(heading)))
            });
            let items: Vec<_> = lines.collect();
            draft.list(&items);
        }
    }
}

/// "Grow 4 · Keep 12"; empty where nothing was decided.
fn choices(report: &Report<'_>, kind: Kind) -> String {
    let list = &report.dataset.decisions.list;
    let own = || list.iter().filter(|decision| decision.kind == kind.id());
    let count = |choice: Option<Choice>| own().filter(|decision| decision.choice == choice).count();
    let choices = Choice::of(kind)
        .iter()
        .map(|choice| Some(*choice))
        .chain([None]);
    let counts = choices.filter_map(|choice| {
        let n = count(choice);
        let name = choice_name(report.locale, choice);
        (n > 0).then(|| format!("{name} {}", report.locale.number(n as f64, 0)))
    });
    counts.collect::<Vec<_>>().join(" · ")
}

/// Decisions with their owners; `None` where nothing was decided.
pub(super) fn decisions(
    draft: &mut Draft<'_>,
    report: &Report<'_>,
    masking: &Masking,
) -> Option<Heading> {
    let list = &report.dataset.decisions.list;
    let known = |decision: &Decision| KINDS.iter().any(|(kind, _)| kind.id() == decision.kind);
    if !list.iter().any(known) {
        return None;
    }
    let locale = report.locale;
    let chapter = draft.chapter(&locale.text("report-decisions"));
    let currency = report.dataset.currency.as_deref().unwrap_or_default();
    for (kind, key) in KINDS {
        let mut own: Vec<&Decision> = list
            .iter()
            .filter(|decision| decision.kind == kind.id())
            .collect();
        if own.is_empty() {
            continue;
        }
        own.sort_by_key(|decision| decision.due.map_or(i32::MAX, |day| day.0));
        draft.finding(&locale.text(key));
        let has_target = own.iter().any(|decision| decision.target.is_some());
        let mut columns = vec![
            Column::words(locale.text("report-head-account")),
            Column::words(locale.text("report-head-decision")),
            Column::words(locale.text("report-head-owner")),
            Column::figures(locale.text("report-head-due")),
            Column::words(locale.text("report-head-reason")),
        ];
        if has_target {
            columns.insert(4, Column::figures(locale.text("report-head-target")));
        }
        let row = |decision: &&Decision| {
            let due = decision.due.and_then(|day| day.date());
            let mut cells = vec![
                masking.name(&decision.name),
                decision
                    .choice
                    .map_or_else(dash, |choice| choice_name(locale, Some(choice))),
                or_dash(&decision.owner),
                due.map_or_else(dash, |date| locale.day(date)),
                or_dash(&masking.text(&decision.reason)),
            ];
            if has_target {
                let target = decision
                    .target
                    .map(|target| locale.money(target, currency, 0));
                cells.insert(4, target.unwrap_or_else(dash));
            }
            cells
        };
        draft.table(&Table {
            rows: own.iter().map(row).collect(),
            columns,
            ..Table::default()
        });
    }
    Some(chapter)
}

pub(super) fn dash() -> String {
    "–".to_owned()
}

pub(super) fn or_dash(text: &str) -> String {
    if text.trim().is_empty() {
        dash()
    } else {
        text.to_owned()
    }
}
