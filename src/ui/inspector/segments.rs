//! How accounts are grouped: around typical ones or means, how many groups, by which criteria.

use egui::Ui;
use serde_json::{Value, json};

use super::Inspector;
use crate::analysis::segments::{Grouping, MOST_SEGMENTS};
use crate::analysis::{Outcome, SegmentsResult};
use crate::chart::label_name;
use crate::locale::Arg;
use crate::state::Command;
use crate::ui::widgets::{self, Select, icon, menu_entry};

/// The answer, where it is one of segments.
pub fn result(outcome: Option<&Outcome>) -> Option<&SegmentsResult> {
    match outcome? {
        Outcome::Segments(result) => Some(result),
        _ => None,
    }
}

/// The way to group, the number of groups, a box a criterion.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = result(view.outcome) else {
        return;
    };
    let width = ui.available_width();
    view.head(ui, "view-segments-picture");
    let texts = ["view-segments-table", "view-segments-map"].map(|key| view.text(key));
    let on = usize::from(result.params.is_map);
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        set(view, "picture", json!(["table", "map"][pressed]), out);
    }
    view.head(ui, "view-segments-method");
    let texts = ["view-segments-pam", "view-segments-kmeans"].map(|key| view.text(key));
    let on = usize::from(result.params.grouping == Grouping::KMeans);
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        let grouping = [Grouping::Pam, Grouping::KMeans][pressed];
        set(view, "method", json!(grouping.id()), out);
    }
    view.head(ui, "view-segments-number");
    let name = view.text("view-segments-number");
    let best = view.text("view-segments-best");
    let count = |k: usize| view.text_with("chart-segments-count", &[("k", Arg::from(k))]);
    let current = result.params.k.map_or_else(|| best.clone(), count);
    Select::new(&name, &current).width(width).show(ui, |ui| {
        if menu_entry(ui, None, &best, "", result.params.k.is_none(), true).clicked() {
            set(view, "k", Value::Null, out);
        }
        for k in 2..=MOST_SEGMENTS {
            if menu_entry(ui, None, &count(k), "", result.params.k == Some(k), true).clicked() {
                set(view, "k", json!(k), out);
            }
        }
    });
    criteria(view, result, ui, out);
}

fn criteria(view: &Inspector<'_>, result: &SegmentsResult, ui: &mut Ui, out: &mut Vec<Command>) {
    view.head(ui, "view-segments-criteria");
    let taken: Vec<&str> = result.criteria.iter().map(|of| &*of.id).collect();
    let name = view.text("view-segments-criteria");
    let args = [("criteria", Arg::from(taken.len()))];
    let current = view.text_with("view-segments-taken", &args);
    let width = ui.available_width();
    Select::new(&name, &current)
        .icon(icon::ROWS)
        .width(width)
        .show(ui, |ui| {
            for (label, id) in result.offered.iter() {
                let text = label_name(view.locale(), label);
                let on = taken.contains(&id.as_str());
                // Two are the fewest.
                let free = !on || taken.len() > 2;
                if menu_entry(ui, None, &text, "", on, free).clicked() {
                    let mut ids: Vec<&str> =
                        taken.iter().copied().filter(|own| own != id).collect();
                    if !on {
                        ids.push(id);
                    }
                    set(view, "criteria", json!(ids), out);
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
