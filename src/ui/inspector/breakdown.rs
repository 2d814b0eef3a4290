//! The column by which a measure is broken down.

use egui::Ui;
use serde_json::json;

use super::Inspector;
use crate::analysis::{BreakdownResult, Outcome};
use crate::chart::column_name;
use crate::state::Command;
use crate::ui::widgets::{Select, icon, menu_entry};

/// The answer, where it is a breakdown.
pub fn result(outcome: Option<&Outcome>) -> Option<&BreakdownResult> {
    match outcome? {
        Outcome::Breakdown(result) => Some(result),
        _ => None,
    }
}

/// A list of the columns.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = result(view.outcome) else {
        return;
    };
    view.head(ui, "view-breakdown-column");
    let name = view.text("view-breakdown-column");
    let current = column_name(view.locale(), &result.column);
    let width = ui.available_width();
    Select::new(&name, &current)
        .icon(icon::ROWS)
        .width(width)
        .show(ui, |ui| {
            for id in &result.columns {
                let text = column_name(view.locale(), id);
                let chosen = *id == result.column;
                if menu_entry(ui, None, &text, "", chosen, true).clicked() {
                    out.push(Command::Set {
                        method: view.method.id,
                        key: "column".to_owned(),
                        value: json!(id),
                    });
                }
            }
        });
}
