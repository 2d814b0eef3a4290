//! The columns of the hierarchical chart, one within the other.

use egui::Ui;
use serde_json::json;

use super::Inspector;
use crate::analysis::TreemapResult;
use crate::chart::column_name;
use crate::state::Command;
use crate::ui::widgets::{Select, menu_entry};

/// The first column, and the one within it.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, result: &TreemapResult, out: &mut Vec<Command>) {
    let none = view.text("treemap-no-second");
    for (level, key) in [(0, "first"), (1, "second")] {
        view.head(ui, &format!("treemap-{key}"));
        let current = result.levels.get(level);
        let shown =
            current.map_or_else(|| none.clone(), |column| column_name(view.locale(), column));
        let name = view.text(&format!("treemap-{key}"));
        let other = result.levels.get(1 - level);
        let width = ui.available_width();
        Select::new(&name, &shown).width(width).show(ui, |ui| {
            let mut choose = |ui: &mut Ui, text: &str, value: &str, on: bool| {
                if menu_entry(ui, None, text, "", on, true).clicked() {
                    out.push(Command::Set {
                        method: view.method.id,
                        key: key.to_owned(),
                        value: json!(value),
                    });
                }
            };
            if level == 1 {
                choose(ui, &none, "none", current.is_none());
            }
            for column in result
                .columns
                .iter()
                .filter(|column| Some(*column) != other)
            {
                let text = column_name(view.locale(), column);
                choose(ui, &text, column, Some(column) == current);
            }
        });
    }
}
