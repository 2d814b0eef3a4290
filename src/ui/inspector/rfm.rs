//! The steps of an RFM grid: what counts as a purchase, and quintiles or the user's own limits.

use egui::{Ui, vec2};
use serde_json::{Value, json};

use super::Inspector;
use crate::analysis::rfm::{Occasion, STEPS};
use crate::analysis::{Outcome, RfmResult};
use crate::model::Field;
use crate::state::Command;
use crate::ui::theme::CONTROL;
use crate::ui::widgets;

/// The limits between the five steps.
type Limits = [f64; STEPS - 1];

/// The answer, where it is one of RFM.
pub fn result(outcome: Option<&Outcome>) -> Option<&RfmResult> {
    match outcome? {
        Outcome::Rfm(result) => Some(result),
        _ => None,
    }
}

/// What counts as a purchase, then a row a scale: quintiles, or four fields.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = result(view.outcome) else {
        return;
    };
    let invoices = view
        .dataset()
        .and_then(|dataset| dataset.ledger())
        .is_some_and(|ledger| ledger.column(Field::Invoice).is_some());
    let width = ui.available_width();
    if invoices {
        view.head(ui, "view-rfm-occasion");
        let texts = ["chart-head-orders", "axis-purchase-days"].map(|key| view.text(key));
        let on = usize::from(result.occasion == Occasion::Days);
        if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
            let occasion = [Occasion::Invoices, Occasion::Days][pressed];
            set(view, "frequency", json!(occasion.id()), out);
        }
    }
    let recency = result.params.recency_limits;
    let suggested = recency_limits(result);
    scale(view, ui, "recency_limits", (recency, suggested), out);
    let frequency = result.params.frequency_limits;
    let suggested = frequency_limits(result);
    scale(view, ui, "frequency_limits", (frequency, suggested), out);
    let monetary = result.params.monetary_limits;
    let suggested = monetary_limits(result);
    scale(view, ui, "monetary_limits", (monetary, suggested), out);
}

fn set(view: &Inspector<'_>, key: &str, value: Value, out: &mut Vec<Command>) {
    out.push(Command::Set {
        method: view.method.id,
        key: key.to_owned(),
        value,
    });
}

fn scale(
    view: &Inspector<'_>,
    ui: &mut Ui,
    key: &'static str,
    (own, suggested): (Option<Limits>, Limits),
    out: &mut Vec<Command>,
) {
    view.head(ui, &format!("view-rfm-{key}"));
    let texts = ["view-rfm-quintiles", "view-rfm-own"].map(|key| view.text(key));
    let width = ui.available_width();
    let on = usize::from(own.is_some());
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        let value = if pressed == 0 {
            Value::Null
        } else {
            json!(suggested)
        };
        set(view, key, value, out);
    }
    let Some(limits) = own else { return };
    let room = (width - 24.0) / limits.len() as f32;
    ui.allocate_ui_with_layout(
        vec2(width, CONTROL),
        egui::Layout::left_to_right(egui::Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (at, limit) in limits.into_iter().enumerate() {
                let mut typed = limit;
                let name = format!("{} {}", view.text("view-limit"), at + 1);
                let id = ui.scope_id().with((key, at));
                let answer = widgets::number_field(
                    ui,
                    view.locale(),
                    id,
                    &name,
                    &mut typed,
                    (0.0, 1e12),
                    (0, ""),
                    room,
                );
                if answer.changed() && typed != limit {
                    set(view, key, json!(moved(limits, at, typed)), out);
                }
            }
        },
    );
}

/// Ascending limits with one of them moved; its neighbours give way by whole steps.
fn moved(mut limits: Limits, at: usize, to: f64) -> Limits {
    limits[at] = to.max(at as f64);
    for below in (0..at).rev() {
        limits[below] = limits[below].min(limits[below + 1] - 1.0);
    }
    for above in at + 1..limits.len() {
        limits[above] = limits[above].max(limits[above - 1] + 1.0);
    }
    limits
}

/// Limits like the steps shown: the longest silence of the scores 5, 4, 3 and 2.
fn recency_limits(result: &RfmResult) -> Limits {
    let longest = |step: usize| result.recency_range[step].map(|(_, high)| f64::from(high));
    ascending(std::array::from_fn(|at| longest(STEPS - 1 - at)))
}

/// Limits like the steps shown: the fewest purchases of the scores 2, 3, 4 and 5.
fn frequency_limits(result: &RfmResult) -> Limits {
    let fewest = |step: usize| result.frequency_range[step].map(|(low, _)| f64::from(low));
    ascending(std::array::from_fn(|at| fewest(at + 1)))
}

/// Limits like the steps shown: the least amounts of the scores 2, 3, 4 and 5.
fn monetary_limits(result: &RfmResult) -> Limits {
    let amounts = result.items.iter().zip(&result.population.values);
    let least = |score: usize| {
        let of = amounts
            .clone()
            .filter(|(item, _)| usize::from(item.m) == score);
        of.map(|(_, amount)| *amount).reduce(f64::min)
    };
    ascending(std::array::from_fn(|at| least(at + 2)))
}

/// Ascending figures; a step that holds nobody is one further than the one before.
fn ascending(known: [Option<f64>; STEPS - 1]) -> Limits {
    let mut before = -1.0;
    known.map(|limit| {
        before = limit
            .filter(|limit| *limit > before)
            .unwrap_or(before + 1.0);
        before
    })
}
