//! Filters as chips, and the way to add one: a column, then its values with counts, or a range.

use egui::{Id, ScrollArea, Ui, vec2};
use rustc_hash::FxHashMap;

use super::Inspector;
use super::question::{column_id, column_name};
use crate::locale::Arg;
use crate::model::{Column, ColumnData, ColumnType, Field, Filter, Rule, Table};
use crate::state::Command;
use crate::ui::theme::{CONTROL, SMALL, Theme, regular};
use crate::ui::widgets::{self, Button, Chip, Select, Tone, icon, menu_entry};

/// Most values that are listed.
const MOST: usize = 400;
/// Words named on a chip before the rest is counted.
const NAMED: usize = 2;

/// A filter being made.
pub struct Adding {
    column: String,
    choice: Choice,
}

enum Choice {
    /// Words with their counts, and whether each is chosen.
    Words(Vec<(String, usize, bool)>),
    /// Two figures as typed, and the range of the column.
    Range([String; 2], (f64, f64)),
}

/// The chips and, while a filter is being made, its values.
pub fn show(
    view: &Inspector<'_>,
    ui: &mut Ui,
    adding: &mut Option<Adding>,
    out: &mut Vec<Command>,
) {
    let link = (!view.question().filters.is_empty()).then_some("view-filter-clear");
    if view.head_with_link(ui, "view-filter", link) {
        view.ask(out, |question| question.filters.clear());
    }
    chips(view, ui, out);
    if adding.is_none() {
        *adding = choose_column(view, ui);
        return;
    }
    let done = adding
        .as_mut()
        .is_some_and(|adding| choose_values(view, ui, adding, out));
    if done {
        *adding = None;
    }
}

/// One chip a filter; its cross takes it away.
pub fn chips(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    if view.question().filters.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (index, filter) in view.question().filters.iter().enumerate() {
            let text = filter_text(view, filter);
            let close = view.text_with(
                "view-filter-remove",
                &[("filter", Arg::from(text.as_str()))],
            );
            if Chip::new(&text, Tone::Accent)
                .closable(&close)
                .show(ui)
                .closed
            {
                out.push(Command::RemoveFilter(view.group, index));
            }
        }
    });
}

/// "Segment: all but Retail".
pub fn filter_text(view: &Inspector<'_>, filter: &Filter) -> String {
    let column = column_name(view, &filter.column);
    let locale = view.locale();
    let (key, what) = match &filter.rule {
        Rule::OneOf(words) => ("view-filter-is", named(view, words)),
        Rule::NoneOf(words) => ("view-filter-not", named(view, words)),
        Rule::Between(low, high) => {
            let figure = |value: f64| {
                let decimals = if value.abs() < 10.0 && value.fract() != 0.0 {
                    2
                } else {
                    0
                };
                locale.number(value, decimals)
            };
            let span = match (low.is_finite(), high.is_finite()) {
                (true, false) => format!("≥ {}", figure(*low)),
                (false, true) => format!("≤ {}", figure(*high)),
                _ => format!("{}–{}", figure(*low), figure(*high)),
            };
            ("view-filter-is", span)
        }
    };
    let args = [("column", Arg::from(column)), ("what", Arg::from(what))];
    view.text_with(key, &args)
}

fn named(view: &Inspector<'_>, words: &[String]) -> String {
    let first = words[..words.len().min(NAMED)].join(", ");
    match words.len().saturating_sub(NAMED) {
        0 => first,
        more => {
            let args = [("words", Arg::from(first)), ("n", Arg::from(more))];
            view.text_with("view-filter-more", &args)
        }
    }
}

fn tables<'a>(view: &Inspector<'a>) -> Vec<&'a Table> {
    let Some(document) = view.state.document() else {
        return Vec::new();
    };
    let dataset = &document.dataset;
    let sheet = dataset.sheet(&view.group.by());
    [sheet, dataset.ledger()]
        .into_iter()
        .flatten()
        .map(|table| &**table)
        .collect()
}

fn choose_column(view: &Inspector<'_>, ui: &mut Ui) -> Option<Adding> {
    let mut chosen = None;
    let text = view.text("view-filter-add");
    let width = ui.available_width();
    Select::new(&text, &text)
        .icon(icon::PLUS)
        .width(width)
        .faint(true)
        .show(ui, |ui| {
            let mut seen: Vec<String> = Vec::new();
            for column in tables(view).into_iter().flat_map(|table| &table.columns) {
                let id = column_id(column);
                if !can_filter(column) || seen.contains(&id) {
                    continue;
                }
                let name = column_name(view, &id);
                if menu_entry(ui, None, &name, "", false, true).clicked() {
                    chosen = Some(Adding {
                        choice: choices(column),
                        column: id.clone(),
                    });
                }
                seen.push(id);
            }
        });
    chosen
}

fn can_filter(column: &Column) -> bool {
    match column.column_type() {
        ColumnType::Text => {
            let named = matches!(column.field, Some(Field::Invoice | Field::Currency));
            !named && column.texts().is_some_and(|(names, _)| names.len() > 1)
        }
        ColumnType::Date => false,
        _ => column.filled() > 0,
    }
}

fn choices(column: &Column) -> Choice {
    let mut words: Vec<(String, usize, bool)> = match &column.data {
        ColumnData::Text { names, ids } => {
            let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
            for id in ids.iter().filter(|id| id.is_some()) {
                *counts.entry(id.0).or_default() += 1;
            }
            names
                .iter()
                .filter_map(|(id, name)| Some((name.to_owned(), *counts.get(&id.0)?, false)))
                .collect()
        }
        ColumnData::Scale { scale, steps } => scale
            .steps
            .iter()
            .enumerate()
            .map(|(step, word)| {
                let count = steps.iter().filter(|&&s| usize::from(s) == step).count();
                (word.clone(), count, false)
            })
            .collect(),
        ColumnData::Choices(choices) => choices
            .options
            .iter()
            .map(|(id, word)| {
                let bit = 1u64.checked_shl(id.0).unwrap_or(0);
                let count = choices.sets.iter().filter(|&&set| set & bit != 0).count();
                (word.to_owned(), count, false)
            })
            .collect(),
        ColumnData::Number(values) | ColumnData::Percent(values) => return range(values),
        ColumnData::Date(_) => Vec::new(),
    };
    if matches!(column.data, ColumnData::Text { .. }) {
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    }
    words.truncate(MOST);
    Choice::Words(words)
}

fn range(values: &[f64]) -> Choice {
    let finite = values.iter().copied().filter(|value| value.is_finite());
    let ends = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    Choice::Range([String::new(), String::new()], ends)
}

/// The values of the column; whether the filter is made or given up.
fn choose_values(
    view: &Inspector<'_>,
    ui: &mut Ui,
    adding: &mut Adding,
    out: &mut Vec<Command>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let name = column_name(view, &adding.column);
    widgets::paragraph(ui, &name, regular(SMALL), theme.text_soft, width);
    let rules = match &mut adding.choice {
        Choice::Words(words) => choose_words(view, ui, words),
        Choice::Range(typed, ends) => choose_range(view, ui, typed, *ends),
    };
    let mut done = false;
    ui.horizontal_wrapped(|ui| {
        for (key, rule) in rules {
            let text = view.text(key);
            let button = Button::secondary(&text).enabled(rule.is_some());
            if let (true, Some(rule)) = (button.show(ui).clicked(), rule) {
                let column = adding.column.clone();
                out.push(Command::AddFilter(view.group, Filter { column, rule }));
                done = true;
            }
        }
        let text = view.text("view-filter-cancel");
        done |= Button::quiet(&text).show(ui).clicked();
    });
    done
}

type Rules = Vec<(&'static str, Option<Rule>)>;

fn choose_words(view: &Inspector<'_>, ui: &mut Ui, words: &mut [(String, usize, bool)]) -> Rules {
    ScrollArea::vertical()
        .max_height(220.0)
        .id_salt("values")
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (word, count, chosen) in words.iter_mut() {
                let text = format!("{word}  ({})", view.locale().number(*count as f64, 0));
                widgets::checkbox(ui, chosen, &text);
            }
        });
    let chosen: Vec<String> = words
        .iter()
        .filter(|(.., on)| *on)
        .map(|(word, ..)| word.clone())
        .collect();
    let rule = |make: fn(Vec<String>) -> Rule| (!chosen.is_empty()).then(|| make(chosen.clone()));
    vec![
        ("view-filter-only", rule(Rule::OneOf)),
        ("view-filter-but", rule(Rule::NoneOf)),
    ]
}

fn choose_range(
    view: &Inspector<'_>,
    ui: &mut Ui,
    typed: &mut [String; 2],
    ends: (f64, f64),
) -> Rules {
    let locale = view.locale();
    let width = (ui.available_width() - 8.0) / 2.0;
    let keys = ["view-range-from", "view-range-until"];
    ui.horizontal(|ui| {
        for (index, text) in typed.iter_mut().enumerate() {
            let hint = locale.number([ends.0, ends.1][index], 0);
            let name = view.text(keys[index]);
            let id = Id::unique("filter-range").with(index);
            widgets::text_field(ui, id, text, &name, &hint, vec2(width, CONTROL));
        }
    });
    let read = |text: &str, open: f64| match text.trim() {
        "" => Some(open),
        text => locale.parse_number(text),
    };
    let low = read(&typed[0], f64::NEG_INFINITY);
    let high = read(&typed[1], f64::INFINITY);
    let rule = match (low, high) {
        (Some(low), Some(high)) if low <= high && (low.is_finite() || high.is_finite()) => {
            // A saved project cannot hold infinities: an open end is the column's own.
            let low = if low.is_finite() { low } else { ends.0 };
            let high = if high.is_finite() { high } else { ends.1 };
            Some(Rule::Between(low, high))
        }
        _ => None,
    };
    vec![("view-filter-only", rule)]
}
