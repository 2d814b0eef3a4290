//! How many of the largest are lost.

use egui::Ui;
use serde_json::json;

use super::{Inspector, is_let_go};
use crate::analysis::{DependencyResult, Outcome};
use crate::state::Command;
use crate::ui::widgets;

/// The answer, where it is one of dependency.
pub fn result(outcome: Option<&Outcome>) -> Option<&DependencyResult> {
    match outcome? {
        Outcome::Dependency(result) => Some(result),
        _ => None,
    }
}

/// A slider over the largest.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = result(view.outcome) else {
        return;
    };
    view.head(ui, "view-dependency-lost");
    let mut lost = result.lost as f64;
    let most = (result.ranked.len() as f64).clamp(1.0, 50.0).max(lost);
    let name = view.text("view-dependency-lost");
    let width = ui.available_width();
    let range = (0.0, most);
    let response =
        widgets::slider_with_field(ui, view.locale(), &name, &mut lost, range, 0, "", width);
    if response.changed() {
        view.set(&response, "k", json!(lost.round()), out);
    }
    if is_let_go(&response) {
        out.push(Command::EndDrag);
    }
}
