//! One of several words, as a setting of the method.

use egui::Ui;
use serde_json::{Value, json};

use super::Inspector;
use crate::state::Command;
use crate::ui::widgets::{self, Select, icon, menu_entry};

/// A head and its choices in a row; `options` are the setting's words and what is read.
pub fn row(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (head, key): (&str, &str),
    options: &[(&str, String)],
    on: &str,
    out: &mut Vec<Command>,
) {
    view.head(ui, head);
    let texts: Vec<&str> = options.iter().map(|(_, text)| text.as_str()).collect();
    let at = options.iter().position(|(id, _)| *id == on);
    let width = ui.available_width();
    let pressed = widgets::segmented(ui, &texts, at.unwrap_or(usize::MAX), width);
    if let Some((id, _)) = pressed.and_then(|at| options.get(at)) {
        set(view, key, json!(id), out);
    }
}

/// A head and a list; `None` stands for the setting's default.
pub fn list(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (head, key): (&str, &str),
    options: &[(Option<String>, String)],
    on: Option<&str>,
    out: &mut Vec<Command>,
) {
    view.head(ui, head);
    let name = view.text(head);
    let chosen = options.iter().find(|(id, _)| id.as_deref() == on);
    let current = chosen.map_or("", |(_, text)| text.as_str());
    let width = ui.available_width();
    Select::new(&name, current)
        .icon(icon::SLIDERS)
        .width(width)
        .show(ui, |ui| {
            for (id, text) in options {
                if menu_entry(ui, None, text, "", id.as_deref() == on, true).clicked() {
                    let value = id.as_ref().map_or(Value::Null, |id| json!(id));
                    set(view, key, value, out);
                }
            }
        });
}

fn set(view: &Inspector<'_>, key: &str, value: Value, out: &mut Vec<Command>) {
    out.push(Command::Set {
        method: view.method.id,
        key: key.to_owned(),
        value,
    });
}
