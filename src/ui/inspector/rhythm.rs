//! What rhythms are told apart by and how far ahead an order is due; the window of the customer classes.

use egui::Ui;
use serde_json::json;

use super::{Inspector, choice, is_let_go};
use crate::analysis::Outcome;
use crate::analysis::supply_rhythm::Level;
use crate::model::Field;
use crate::state::Command;
use crate::ui::widgets;

/// Whether the answer has such settings.
pub fn has(outcome: Option<&Outcome>) -> bool {
    matches!(
        outcome,
        Some(Outcome::SupplyRhythm(_) | Outcome::CustomerClasses(_))
    )
}

/// Level and days ahead, or months.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    match view.outcome {
        Some(Outcome::SupplyRhythm(result)) => {
            let ledger = view.dataset().and_then(|dataset| dataset.ledger());
            let has = |field: Field| ledger.is_some_and(|ledger| ledger.column(field).is_some());
            let product = has(Field::Product) || has(Field::ProductId);
            let levels = [
                (Level::Product, product, "field-product"),
                (Level::Category, has(Field::Category), "field-category"),
                (Level::Customer, true, "field-customer"),
            ];
            let known = levels.into_iter().filter(|(_, has, _)| *has);
            let options: Vec<(&str, String)> = known
                .map(|(level, _, key)| (level.id(), view.text(key)))
                .collect();
            let head = ("view-rhythm-level", "level");
            choice::row(view, ui, head, &options, result.level.id(), out);
            let ahead = f64::from(result.params.ahead);
            slider(view, ui, ("view-rhythm-ahead", "ahead", 180.0), ahead, out);
        }
        Some(Outcome::CustomerClasses(result)) => {
            let months = f64::from(result.params.months);
            slider(
                view,
                ui,
                ("view-classes-months", "months", 36.0),
                months,
                out,
            );
        }
        _ => {}
    }
}

fn slider(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (head, key, most): (&str, &str, f64),
    now: f64,
    out: &mut Vec<Command>,
) {
    view.head(ui, head);
    let mut value = now;
    let width = ui.available_width();
    let name = view.text(head);
    let range = (1.0, most.max(now));
    let response =
        widgets::slider_with_field(ui, view.locale(), &name, &mut value, range, 0, "", width);
    if response.changed() {
        view.set(&response, key, json!(value.round()), out);
    }
    if is_let_go(&response) {
        out.push(Command::EndDrag);
    }
}
