//! The axes of a matrix: what stands on them, how they are spaced, where their limits lie.

use egui::Ui;
use serde_json::json;

use super::Inspector;
use super::question::{column_id, column_name};
use super::weights::label_text;
use crate::analysis::matrix::{Spacing, limit_key, what_if_key};
use crate::analysis::{Axis, MatrixResult, Movement, Outcome, Plane};
use crate::locale::Arg;
use crate::model::{ColumnType, Field};
use crate::state::Command;
use crate::ui::widgets::{self, Button, Select, icon, menu_entry};

/// The method whose axes the user chooses.
const FREE: &str = "quadrant";

fn matrix(outcome: Option<&Outcome>) -> Option<&MatrixResult> {
    match outcome {
        Some(Outcome::Matrix(result)) => Some(result),
        _ => None,
    }
}

/// Whether the chart is a matrix.
pub fn has_axes(outcome: Option<&Outcome>) -> bool {
    matrix(outcome).is_some()
}

/// One part an axis, the bubble's size, and both limits in the middle.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = matrix(view.outcome) else {
        return;
    };
    let plane = &result.plane;
    if view.method.id == "fiocca" {
        step(view, ui, plane.spec.cells.len() == 3, out);
    }
    trail(view, ui, plane, out);
    if plane.spec.movement == Movement::None
        && [&plane.x, &plane.y]
            .iter()
            .any(|axis| !axis.parts.is_empty())
    {
        view.head(ui, "trail");
        let width = ui.available_width();
        let soft = crate::ui::theme::Theme::of(ui).text_soft;
        super::prose(ui, &view.text("trail-need"), soft, width);
    }
    for (index, axis) in [&plane.x, &plane.y].into_iter().enumerate() {
        one_axis(view, ui, index, axis, &result.grid.limits[index], out);
    }
    if view.method.id == FREE {
        view.head(ui, "view-axis-size");
        let current = match &plane.size {
            Some((label, _)) => label_text(view, label),
            None => view.text("view-axis-size-equal"),
        };
        choose(view, ui, "size", "view-axis-size", &current, out);
    }
    let text = view.text("view-balanced");
    if Button::secondary(&text)
        .icon(icon::GRID)
        .width(ui.available_width())
        .show(ui)
        .clicked()
    {
        for key in ["x_threshold", "y_threshold"] {
            out.push(Command::Drag {
                method: view.method.id,
                key: key.to_owned(),
                value: json!("balanced"),
            });
        }
        out.push(Command::EndDrag);
    }
}

/// Methods whose accounts can be followed from a year earlier.
const TRAILS: [&str; 4] = [
    "quadrant",
    "potential",
    "margin_turnover",
    "satisfaction_value",
];

/// Whether bubbles show where they were: by the ratings and shares of an earlier period, where the data have them, or by
/// the ledger a year earlier.
fn trail(view: &Inspector<'_>, ui: &mut Ui, plane: &Plane, out: &mut Vec<Command>) {
    let ledger = view.dataset().is_some_and(|data| data.ledger().is_some());
    let by_year = TRAILS.contains(&view.method.id) && ledger;
    let settings = view.state.settings(view.method.id);
    let asked = settings.word("trail");
    let own = plane.spec.movement == Movement::FromPast && asked != Some("year");
    if !by_year && !own {
        return;
    }
    view.head(ui, "trail");
    let mut choices = vec![("trail-none", if own { json!("none") } else { json!(null) })];
    if own {
        choices.push(("trail-earlier", json!(null)));
    }
    if by_year {
        choices.push(("trail-year", json!("year")));
    }
    let on = match plane.movement {
        Movement::FromPast if asked == Some("year") => choices.len() - 1,
        Movement::FromPast => 1,
        _ => 0,
    };
    let texts: Vec<String> = choices.iter().map(|(key, _)| view.text(key)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    if let Some(pressed) = widgets::segmented(ui, &texts, on, ui.available_width()) {
        out.push(Command::Set {
            method: view.method.id,
            key: "trail".to_owned(),
            value: choices.swap_remove(pressed).1,
        });
    }
}

/// Whether any account of the chart was put elsewhere.
pub fn has_moved(outcome: Option<&Outcome>) -> bool {
    matrix(outcome).is_some_and(|result| !result.moved.is_empty())
}

/// The accounts that were put elsewhere, each with its way back, and the way back of all.
pub fn moved(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = matrix(view.outcome) else {
        return;
    };
    let keys = || {
        let items = result.moved.iter();
        items.map(|moved| what_if_key(result.plane.name(moved.item as usize)))
    };
    if view.head_with_link(ui, "what-if", Some("what-if-clear")) {
        out.extend(keys().map(|key| Command::Drag {
            method: view.method.id,
            key,
            value: serde_json::Value::Null,
        }));
        out.push(Command::EndDrag);
    }
    for (moved, key) in result.moved.iter().zip(keys()).take(SHOWN) {
        let cell = |(x, y): (f64, f64)| {
            crate::chart::cell_name(view.locale(), result, result.cell_at(x, y))
        };
        let args = [
            ("name", Arg::from(result.plane.name(moved.item as usize))),
            ("to", Arg::from(cell(moved.to))),
        ];
        let text = view.text_with("what-if-row", &args);
        let width = ui.available_width();
        if Button::quiet(&text)
            .icon(icon::RESET)
            .width(width)
            .show(ui)
            .clicked()
        {
            out.push(Command::Set {
                method: view.method.id,
                key,
                value: serde_json::Value::Null,
            });
        }
    }
}

/// Rows of the list, at most.
const SHOWN: usize = 12;

/// Which of Fiocca's two steps is shown.
fn step(view: &Inspector<'_>, ui: &mut Ui, second: bool, out: &mut Vec<Command>) {
    view.head(ui, "fiocca-step");
    let steps = ["accounts", "relationships"];
    let texts = steps.map(|step| view.text(&format!("fiocca-step-{step}")));
    let width = ui.available_width();
    let on = usize::from(second);
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        // Limits of one step say nothing about the other.
        for key in ["x_threshold", "y_threshold", "x_threshold2", "y_threshold2"] {
            out.push(Command::Drag {
                method: view.method.id,
                key: key.to_owned(),
                value: serde_json::Value::Null,
            });
        }
        out.push(Command::Drag {
            method: view.method.id,
            key: "step".to_owned(),
            value: json!(steps[pressed]),
        });
        out.push(Command::EndDrag);
    }
}

fn one_axis(
    view: &Inspector<'_>,
    ui: &mut Ui,
    index: usize,
    axis: &Axis,
    limits: &[f64],
    out: &mut Vec<Command>,
) {
    let head = ["view-axis-x", "view-axis-y"][index];
    view.head(ui, head);
    let current = label_text(view, &axis.label);
    let key = ["x", "y"][index];
    if view.method.id == FREE {
        choose(view, ui, key, head, &current, out);
        spacing(view, ui, index, axis, out);
    }
    if !axis.steps.is_empty() {
        return;
    }
    for (number, &limit) in limits.iter().enumerate() {
        if let Some(setting) = limit_key(index, number) {
            one_limit(view, ui, setting, axis, limit, out);
        }
    }
}

fn one_limit(
    view: &Inspector<'_>,
    ui: &mut Ui,
    setting: &'static str,
    axis: &Axis,
    limit: f64,
    out: &mut Vec<Command>,
) {
    let name = view.text("view-limit");
    let at = axis
        .snaps
        .iter()
        .find(|snap| (snap.at - limit).abs() <= 1e-9 * limit.abs().max(1.0));
    let current = match at {
        Some(snap) => view.text(&format!("snap-{}", snap.kind.id())),
        None => {
            let currency = view
                .state
                .document()
                .and_then(|document| document.dataset.currency.as_deref());
            let currency = currency.unwrap_or_default();
            crate::chart::quantity_figure(view.locale(), currency, (axis.quantity, false), limit)
        }
    };
    let shown = crate::chart::labelled(view.locale(), &name, &current);
    let width = ui.available_width();
    Select::new(&name, &shown)
        .icon(icon::SLIDERS)
        .width(width)
        .show(ui, |ui| {
            for snap in &axis.snaps {
                let text = view.text(&format!("snap-{}", snap.kind.id()));
                let on = at.is_some_and(|at| at.kind == snap.kind);
                if menu_entry(ui, None, &text, "", on, true).clicked() {
                    out.push(Command::Set {
                        method: view.method.id,
                        key: setting.to_owned(),
                        value: json!(snap.kind.id()),
                    });
                }
            }
        });
}

fn spacing(view: &Inspector<'_>, ui: &mut Ui, index: usize, axis: &Axis, out: &mut Vec<Command>) {
    let texts = [view.text("view-scale-linear"), view.text("view-scale-log")];
    let on = usize::from(axis.spacing == Spacing::Log);
    let width = ui.available_width();
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        out.push(Command::Set {
            method: view.method.id,
            key: ["x_spacing", "y_spacing"][index].to_owned(),
            value: json!(["linear", "log"][pressed]),
        });
    }
}

/// A list of everything that has an order: measures, figures, criteria.
fn choose(
    view: &Inspector<'_>,
    ui: &mut Ui,
    key: &str,
    name: &str,
    current: &str,
    out: &mut Vec<Command>,
) {
    let name = view.text(name);
    let width = ui.available_width();
    Select::new(&name, current).width(width).show(ui, |ui| {
        for (id, text) in ordered(view) {
            if menu_entry(ui, None, &text, "", text == current, true).clicked() {
                out.push(Command::Set {
                    method: view.method.id,
                    key: key.to_owned(),
                    value: json!(id),
                });
            }
        }
    });
}

fn ordered(view: &Inspector<'_>) -> Vec<(String, String)> {
    let Some(dataset) = view.dataset() else {
        return Vec::new();
    };
    let measure = |id: &str| (id.to_owned(), view.text(&format!("measure-{id}")));
    let mut options = Vec::new();
    if let Some(ledger) = dataset.ledger() {
        let has = |field: Field| ledger.column(field).is_some();
        options.push(measure("revenue"));
        if has(Field::Cost) || has(Field::Margin) {
            options.push(measure("margin"));
        }
        if has(Field::Quantity) {
            options.push(measure("quantity"));
        }
    }
    let sheet = dataset.sheet(&view.group.by());
    for column in sheet.into_iter().flat_map(|table| &table.columns) {
        let ordered = matches!(
            column.column_type(),
            ColumnType::Number | ColumnType::Percent | ColumnType::Scale
        );
        let id = column_id(column);
        if ordered && !options.iter().any(|(known, _)| *known == id) {
            let text = column_name(view, &id);
            options.push((id, text));
        }
    }
    options
}
