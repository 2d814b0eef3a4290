//! The limits of X, Y and Z, and the length of a period.

use egui::Ui;
use serde_json::json;

use super::{Inspector, is_let_go};
use crate::analysis::Outcome;
use crate::analysis::abc_xyz::XyzParams;
use crate::state::Command;
use crate::ui::widgets;

/// The parameters, where the answer has such classes.
pub fn params(outcome: Option<&Outcome>) -> Option<XyzParams> {
    match outcome? {
        Outcome::AbcXyz(result) | Outcome::Xyz(result) => Some(result.params),
        _ => None,
    }
}

/// Months or quarters, then a slider a limit.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(params) = params(view.outcome) else {
        return;
    };
    view.head(ui, "view-xyz-period");
    let texts = ["view-xyz-month", "view-xyz-quarter"].map(|key| view.text(key));
    let width = ui.available_width();
    let on = usize::from(params.months == 3);
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        out.push(Command::Set {
            method: view.method.id,
            key: "period".to_owned(),
            value: json!(["month", "quarter"][pressed]),
        });
    }
    view.head(ui, "view-xyz-limits");
    for (at, key) in ["view-xyz-limit-x", "view-xyz-limit-y"]
        .into_iter()
        .enumerate()
    {
        let mut limit = params.limits[at];
        let name = view.text(key);
        let response = widgets::slider_with_field(
            ui,
            view.locale(),
            &name,
            &mut limit,
            (0.0, 3.0),
            2,
            "",
            width,
        );
        if response.changed() {
            let limit = (limit * 100.0).round() / 100.0;
            let limits = if at == 0 {
                [limit, params.limits[1].max(limit)]
            } else {
                [params.limits[0].min(limit), limit]
            };
            let key = if view.method.id == "xyz" {
                "thresholds"
            } else {
                "xyz"
            };
            view.set(&response, key, json!(limits), out);
        }
        if is_let_go(&response) {
            out.push(Command::EndDrag);
        }
    }
}
