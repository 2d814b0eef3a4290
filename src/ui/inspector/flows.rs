//! Length of the periods of cohorts and of recurring revenue, and what a cell of the cohorts shows.

use egui::Ui;

use super::{Inspector, choice};
use crate::analysis::Outcome;
use crate::analysis::cohorts::Shown;
use crate::state::Command;

/// Months a period, where the answer has calendar periods.
pub fn months(outcome: Option<&Outcome>) -> Option<i32> {
    match outcome? {
        Outcome::Cohorts(result) => Some(result.months),
        Outcome::Recurring(result) => Some(result.months),
        _ => None,
    }
}

/// Month, quarter or year; for cohorts shares or revenue.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(months) = months(view.outcome) else {
        return;
    };
    let steps = [(1, "month"), (3, "quarter"), (12, "year")];
    let on = steps.iter().find(|(length, _)| *length == months);
    let options = steps.map(|(_, id)| (id, view.text(&format!("view-bridge-{id}"))));
    let head = ("view-cohorts-step", "step");
    choice::row(view, ui, head, &options, on.map_or("", |(_, id)| id), out);
    if let Some(Outcome::Cohorts(result)) = view.outcome {
        let shown = [Shown::Active, Shown::Revenue].map(Shown::id);
        let options = shown.map(|id| (id, view.text(&format!("view-cohorts-{id}"))));
        let head = ("view-cohorts-show", "show");
        choice::row(view, ui, head, &options, result.params.shown.id(), out);
    }
}
