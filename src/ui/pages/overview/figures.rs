//! The row of key figures.

use egui::{Rect, Response, Role, Sense, Ui, pos2, vec2};

use crate::analysis::{Group, Outcome};
use crate::locale::Arg;
use crate::state::{Command, FigureAsked, State};
use crate::ui::facts::Facts;
use crate::ui::figure::asks;
use crate::ui::theme::{BODY, CHART, SMALL, Theme, regular, semibold, sharp};
use crate::ui::widgets::{elided, name, text_width};
use crate::ui::words;

/// One key figure: what it is, the figure, and a word to it.
pub struct Figure {
    /// What it is.
    pub label: String,
    /// As it is written.
    pub value: String,
    /// A word to it; blank for none.
    pub note: String,
    /// The method it belongs to.
    pub method: &'static str,
    /// The largest so many are behind it; all where `None`.
    pub first: Option<usize>,
}

/// The accounts behind a figure; `None` where all are.
fn behind(figure: &Figure, group: Group, state: &State) -> Option<Vec<String>> {
    match state.answer(figure.method, group).outcome()? {
        Outcome::Lorenz(lorenz) => {
            let ranks = 0..figure.first?.min(lorenz.ranked.len());
            Some(
                ranks
                    .map(|rank| lorenz.ranked.name(rank).to_owned())
                    .collect(),
            )
        }
        Outcome::Rows(rows) if figure.method == "single_sources" => {
            let rows = (0..rows.rows.len()).map(|row| rows.name(row).to_owned());
            Some(rows.collect())
        }
        _ => None,
    }
}

/// Shows the figures of a group in a row.
pub fn show(
    ui: &mut Ui,
    width: f32,
    group: Group,
    state: &State,
    facts: &Facts,
    out: &mut Vec<Command>,
) {
    let figures = figures(group, state, facts);
    for (at, (figure, response)) in figures.iter().zip(row(ui, width, &figures)).enumerate() {
        // The first counts accounts and those that still buy.
        let is_active = at == 0 && state.answer("activity", group).outcome().is_some();
        let method = if is_active { "activity" } else { figure.method };
        let asked = || FigureAsked {
            method: method.to_owned(),
            name: figure.label.clone(),
            value: figure.value.clone(),
            accounts: behind(figure, group, state),
        };
        asks(ui, &response, asked, out);
    }
}

/// A row of figures with hairlines between them.
pub fn row(ui: &mut Ui, width: f32, figures: &[Figure]) -> Vec<Response> {
    let mut responses = Vec::new();
    let theme = Theme::of(ui.ctx());
    let (all, _) = ui.allocate_exact_size(vec2(width, 84.0), Sense::hover());
    let mut left = all.left();
    for (at, (figure, part)) in figures.iter().zip(parts(ui, width, figures)).enumerate() {
        let rect = Rect::from_min_size(pos2(left, all.top()), vec2(part, all.height()));
        left += part;
        let x = rect.left() + if at == 0 { 0.0 } else { 16.0 };
        let room = rect.right() - x - 12.0;
        let label = elided(
            ui.painter(),
            &figure.label,
            regular(BODY),
            theme.text_soft,
            room,
        );
        ui.painter()
            .galley(pos2(x, rect.top() + 8.0), label, theme.text_soft);
        let value = elided(
            ui.painter(),
            &figure.value,
            semibold(CHART),
            theme.text,
            room,
        );
        ui.painter()
            .galley(pos2(x, rect.top() + 26.0), value, theme.text);
        let note = elided(
            ui.painter(),
            &figure.note,
            regular(SMALL),
            theme.text_soft,
            room,
        );
        ui.painter()
            .galley(pos2(x, rect.top() + 60.0), note, theme.text_soft);
        if at > 0 {
            let y = rect.top() + 10.0..=rect.bottom() - 8.0;
            ui.painter()
                .vline(sharp(ui.ctx(), rect.left()), y, theme.line(ui.ctx()));
        }
        let response = ui.interact(rect, ui.scope_id().with(("figure", at)), Sense::click());
        name(
            &response,
            Role::Label,
            &format!("{}: {}", figure.label, figure.value),
        );
        responses.push(response);
    }
    responses
}

/// How wide each figure stands: equally, or by what its words need where equal parts would cut one.
fn parts(ui: &Ui, width: f32, figures: &[Figure]) -> Vec<f32> {
    let equal = width / figures.len().max(1) as f32;
    let needed: Vec<f32> = figures
        .iter()
        .map(|figure| {
            let label = text_width(ui, &figure.label, regular(BODY));
            let value = text_width(ui, &figure.value, semibold(CHART));
            let note = text_width(ui, &figure.note, regular(SMALL));
            label.max(value).max(note) + 30.0
        })
        .collect();
    let spare = width - needed.iter().sum::<f32>();
    if spare < 0.0 || needed.iter().all(|needed| *needed <= equal) {
        return vec![equal; figures.len()];
    }
    let spare = spare / figures.len() as f32;
    needed.into_iter().map(|needed| needed + spare).collect()
}

fn figures(group: Group, state: &State, facts: &Facts) -> Vec<Figure> {
    let locale = state.locale();
    let count = facts.count(group);
    let mut figures = vec![Figure {
        label: locale.text(&format!("group-{}", group.id())),
        value: locale.number(count as f64, 0),
        note: activity(group, state),
        method: "lorenz",
        first: None,
    }];
    let Some(Outcome::Lorenz(lorenz)) = state.answer("lorenz", group).outcome() else {
        return figures;
    };
    let ranked = &lorenz.ranked;
    let currency = ranked.population.currency.as_deref().unwrap_or_default();
    let period = ranked.population.period.map(|(from, until)| {
        let months = [from, until].map(|day| {
            day.date()
                .map(|date| locale.month(date.year(), date.month()))
                .unwrap_or_default()
        });
        months.join(" – ")
    });
    let measure = &ranked.population.measure;
    figures.push(Figure {
        label: words::measure(locale, measure),
        value: locale.money_short(lorenz.total, currency),
        note: period.unwrap_or_default(),
        method: "lorenz",
        first: None,
    });
    let mut share = |key: &str, value: f64, first: usize, note: String| {
        if value.is_finite() {
            figures.push(Figure {
                label: locale.text(key),
                value: locale.percent(value, 1),
                note,
                method: "lorenz",
                first: Some(first),
            });
        }
    };
    if !ranked.is_empty() {
        share(
            "ui-figure-largest",
            lorenz.cr[0],
            1,
            ranked.name(0).to_owned(),
        );
    }
    if ranked.len() > 10 {
        share("ui-figure-ten", ranked.reading(10).share, 10, String::new());
    }
    let fifth = ranked.len().div_ceil(5);
    share(
        "ui-figure-fifth",
        ranked.top_share(0.2),
        fifth,
        String::new(),
    );
    figures.push(Figure {
        label: locale.text("ui-figure-gini"),
        value: locale.number(lorenz.gini_with_losses, 2),
        note: locale.text_with(
            "ui-figure-effective",
            &[("n", Arg::from(lorenz.effective_n.round()))],
        ),
        method: "lorenz",
        first: None,
    });
    figures.extend(own(group, state, currency));
    figures
}

/// The figure that only suppliers or only products have: what hangs on single sources, what cash is left.
fn own(group: Group, state: &State, currency: &str) -> Option<Figure> {
    let locale = state.locale();
    let id = match group {
        Group::Suppliers => "single_sources",
        Group::Products => "cash_flow",
        Group::Data | Group::Customers => return None,
    };
    let Some(Outcome::Rows(rows)) = state.answer(id, group).outcome() else {
        return None;
    };
    let (label, value, note) = if group == Group::Suppliers {
        let share = locale.percent(rows.fact("single_share"), 1);
        let count = words::counted(locale, "count-suppliers", rows.rows.len());
        (locale.text("rows-single"), share, count)
    } else {
        let left = locale.money_short(rows.fact("gap"), currency);
        let coverage = crate::chart::multiple(locale, rows.fact("cash_coverage"));
        let name = locale.text("rows-cash_coverage");
        let note = crate::chart::labelled(locale, &name, &coverage);
        (locale.text("method-cash_flow"), left, note)
    };
    Some(Figure {
        label,
        value,
        note,
        method: id,
        first: None,
    })
}

fn activity(group: Group, state: &State) -> String {
    match state.answer("activity", group).outcome() {
        Some(Outcome::Activity(activity)) if group == Group::Customers => {
            let active: usize = activity
                .counts
                .iter()
                .take(3)
                .map(|count| count.count)
                .sum();
            words::counted(state.locale(), "ui-figure-active", active)
        }
        _ => String::new(),
    }
}
