//! The second curve beside a concentration curve: another measure, or a year earlier.

use egui::Ui;
use serde_json::json;

use super::question::{measure_id, measure_name, measures};
use super::{Inspector, prose};
use crate::analysis::{Comparison, LorenzResult, Outcome};
use crate::chart::column_name;
use crate::locale::Arg;
use crate::model::Field;
use crate::state::Command;
use crate::ui::theme::Theme;
use crate::ui::widgets::{Select, icon, menu_entry};

fn curve(outcome: Option<&Outcome>) -> Option<&LorenzResult> {
    match outcome {
        Some(Outcome::Lorenz(result)) => Some(result),
        _ => None,
    }
}

/// Whether the chart can have a second curve.
pub fn has_compare(outcome: Option<&Outcome>) -> bool {
    curve(outcome).is_some()
}

/// A list of what the curve can be compared with; a note where the data have no such figures.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let (Some(result), Some(dataset)) = (curve(view.outcome), view.dataset()) else {
        return;
    };
    view.head(ui, "view-compare");
    let mut options = vec![("none".to_owned(), view.text("view-compare-none"))];
    for measure in measures(dataset, view.group) {
        if measure != result.ranked.population.measure {
            let text = measure_name(view, &measure);
            options.push((measure_id(&measure).to_owned(), text));
        }
    }
    let dated = dataset
        .ledger()
        .is_some_and(|ledger| ledger.column(Field::Date).is_some());
    if dated {
        let year = view.text("view-compare-year");
        options.push(("previous_period".to_owned(), year));
    }
    for column in &result.columns {
        let name = column_name(view.locale(), column);
        let text = view.text_with("view-compare-segments", &[("name", Arg::from(name))]);
        options.push((format!("segments:{column}"), text));
    }
    let now = result
        .asked
        .as_ref()
        .map_or_else(|| "none".to_owned(), Comparison::id);
    let now = now.as_str();
    let current = options
        .iter()
        .find(|(id, _)| id == now)
        .map_or(now, |(_, text)| text.as_str());
    let name = view.text("view-compare");
    let width = ui.available_width();
    Select::new(&name, current)
        .icon(icon::SLIDERS)
        .width(width)
        .show(ui, |ui| {
            for (id, text) in &options {
                if menu_entry(ui, None, text, "", id == now, true).clicked() {
                    out.push(Command::Set {
                        method: view.method.id,
                        key: "compare".to_owned(),
                        value: json!(id),
                    });
                }
            }
        });
    if result.segments.len() > 1
        && let Some(Comparison::Segments { of, .. }) =
            result.compare.as_ref().map(|second| &second.with)
    {
        for (at, key) in ["segment_first", "segment_second"].into_iter().enumerate() {
            let name = view.text("playbook-segment");
            let width = ui.available_width();
            ui.push_id(key, |ui| {
                Select::new(&name, &of[at]).width(width).show(ui, |ui| {
                    for word in &result.segments {
                        let is_other = **word == *of[1 - at];
                        if menu_entry(ui, None, word, "", **word == *of[at], !is_other).clicked() {
                            out.push(Command::Set {
                                method: view.method.id,
                                key: key.to_owned(),
                                value: json!(&**word),
                            });
                        }
                    }
                });
            });
        }
    }
    if result.asked.is_some() && result.compare.is_none() {
        let soft = Theme::of(ui.ctx()).text_soft;
        prose(ui, &view.text("view-compare-missing"), soft, width);
    }
}
