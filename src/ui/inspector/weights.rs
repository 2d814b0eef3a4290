//! The weights of composite scores: their sum stays 100 %, the others give way in proportion while a slider moves.

use egui::{Align, Align2, Layout, Ui, vec2};
use serde_json::json;

use super::{Inspector, is_held, is_let_go, section};
use crate::analysis::{Label, Outcome, matrix::Part};
use crate::locale::Arg;
use crate::state::Command;
use crate::ui::theme::{BODY, CONTROL, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, Button, icon};

/// Width of the names beside the sliders.
const NAMES: f32 = 112.0;

/// A composite score: its name and its criteria.
type Composite<'a> = (&'a Label, &'a [Part]);

/// Whether there is a composite score.
pub fn has_weights(outcome: Option<&Outcome>) -> bool {
    !composites(outcome).is_empty()
}

/// The scores that weigh more than one criterion.
fn composites(outcome: Option<&Outcome>) -> Vec<Composite<'_>> {
    let all: Vec<Composite<'_>> = match outcome {
        Some(Outcome::Matrix(result)) => [&result.plane.x, &result.plane.y]
            .map(|axis| (&axis.label, &axis.parts[..]))
            .into(),
        Some(Outcome::Scores(result)) => vec![(result.label(), &result.parts[..])],
        _ => Vec::new(),
    };
    all.into_iter()
        .filter(|(_, parts)| parts.len() > 1)
        .collect()
}

/// A section an axis, and the way back.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    for axis in composites(view.outcome) {
        section(ui, |ui| one_axis(view, ui, axis, out));
    }
    section(ui, |ui| {
        let text = view.text("view-weights-reset");
        if Button::quiet(&text).icon(icon::RESET).show(ui).clicked() {
            out.push(Command::ResetSettings(view.method.id));
        }
    });
}

fn one_axis(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (label, parts): Composite<'_>,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let name = label_text(view, label);
    let head = view.text_with("view-weights-of", &[("axis", Arg::from(name))]);
    let width = ui.available_width();
    let (place, _) = ui.allocate_exact_size(vec2(width, 16.0), egui::Sense::hover());
    let all: f64 = parts.iter().map(|part| part.weight).sum();
    let sum = Arg::from(view.locale().percent(all, 0));
    let sum = view.text_with("view-weights-sum", &[("sum", sum)]);
    let at = place.right_center();
    let said = widgets::text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        &sum,
        regular(SMALL),
        theme.text_faint,
    );
    let room = width - said.width() - 12.0;
    let shown = widgets::elided(ui.painter(), &head, semibold(SMALL), theme.text_soft, room);
    let corner = egui::pos2(place.left(), place.center().y - shown.size().y / 2.0);
    ui.painter().galley(corner, shown, theme.text_soft);
    let weights: Vec<f64> = parts.iter().map(|part| part.weight).collect();
    for (index, part) in parts.iter().enumerate() {
        let mut changed = None;
        ui.allocate_ui_with_layout(
            vec2(width, CONTROL),
            Layout::left_to_right(Align::Center),
            |ui| {
                changed = weight(view, ui, part, width);
            },
        );
        let Some((percent, response)) = changed else {
            continue;
        };
        if response.changed() {
            for (other, weight) in shared(&weights, index, percent / 100.0)
                .into_iter()
                .enumerate()
            {
                out.push(Command::Drag {
                    method: view.method.id,
                    key: parts[other].setting.clone(),
                    value: json!(weight),
                });
            }
        }
        if is_let_go(&response) || response.changed() && !is_held(&response) {
            out.push(Command::EndDrag);
        }
    }
}

fn weight(
    view: &Inspector<'_>,
    ui: &mut Ui,
    part: &Part,
    width: f32,
) -> Option<(f64, egui::Response)> {
    let theme = Theme::of(ui.ctx());
    let name = label_text(view, &part.label);
    let (rect, response) = ui.allocate_exact_size(vec2(NAMES, CONTROL), egui::Sense::hover());
    let shown = widgets::elided(ui.painter(), &name, regular(BODY), theme.text, NAMES);
    let cut = shown.elided;
    let at = egui::pos2(rect.left(), rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text);
    if cut {
        response.on_hover_text(&name);
    }
    let mut percent = part.weight * 100.0;
    let room = width - NAMES - 8.0;
    let response = widgets::slider_with_field(
        ui,
        view.locale(),
        &name,
        &mut percent,
        (0.0, 100.0),
        0,
        "%",
        room,
    );
    Some((percent, response))
}

/// All weights when one becomes `value`: the others share what is left in the proportion they had, equally where they
/// had none; the sum stays 1.
pub fn shared(weights: &[f64], index: usize, value: f64) -> Vec<f64> {
    let value = value.clamp(0.0, 1.0);
    let rest: f64 = weights
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != index)
        .map(|(_, w)| w)
        .sum();
    let others = weights.len().saturating_sub(1).max(1) as f64;
    weights
        .iter()
        .enumerate()
        .map(|(i, weight)| match () {
            () if i == index => value,
            () if rest > 0.0 => weight / rest * (1.0 - value),
            () => (1.0 - value) / others,
        })
        .collect()
}

/// What an axis or a criterion is called.
pub fn label_text(view: &Inspector<'_>, label: &Label) -> String {
    match label {
        Label::Measure(measure) => super::question::measure_name(view, measure),
        Label::Field(field) => view.text(&format!("field-{}", field.id())),
        Label::Header(header) => header.clone(),
        Label::Axis(id) => view.text(&format!("axis-{id}")),
    }
}
