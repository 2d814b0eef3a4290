//! The limits of the classes A, B and C.

use egui::{Ui, vec2};
use serde_json::json;

use super::{Inspector, is_let_go};
use crate::analysis::{AbcParams, AbcRule, ClassShare, Outcome};
use crate::state::Command;
use crate::ui::theme::{BODY, CONTROL, Theme, regular};
use crate::ui::widgets;

fn limits(outcome: Option<&Outcome>) -> Option<(AbcParams, &[ClassShare; 3])> {
    match outcome? {
        Outcome::Lorenz(result) => Some((result.params, &result.classes)),
        Outcome::Abc(result) => Some((result.params, &result.cut.classes)),
        Outcome::AbcXyz(result) => Some((result.abc, &result.cut.classes)),
        Outcome::AbcMeasures(result) => Some((result.params, &result.measures[0].cut.classes)),
        _ => None,
    }
}

/// Whether the method has classes.
pub fn has_classes(outcome: Option<&Outcome>) -> bool {
    limits(outcome).is_some()
}

/// Where the limits come from, and a slider a limit with the count of its class.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some((params, classes)) = limits(view.outcome) else {
        return;
    };
    view.head(ui, "view-classes");
    let texts = [
        "view-classes-value",
        "view-classes-count",
        "view-classes-computed",
    ]
    .map(|key| view.text(key));
    let names = [texts[0].as_str(), texts[1].as_str(), texts[2].as_str()];
    let on = AbcRule::ALL
        .iter()
        .position(|rule| *rule == params.rule)
        .unwrap_or(0);
    let width = ui.available_width();
    if let Some(pressed) = widgets::segmented(ui, &names, on, width) {
        out.push(Command::Set {
            method: view.method.id,
            key: "rule".to_owned(),
            value: json!(AbcRule::ALL[pressed].id()),
        });
    }
    let own = params.rule != AbcRule::Computed;
    for (class, share) in classes.iter().enumerate().take(2) {
        ui.allocate_ui_with_layout(
            vec2(width, CONTROL),
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| {
                widgets::class_badge(ui, class, 20.0);
                if own {
                    limit(view, ui, class, params.thresholds, out);
                }
                let theme = Theme::of(ui.ctx());
                let count = view.locale().number(share.count as f64, 0);
                let width = ui.available_width();
                let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), egui::Sense::hover());
                let align = egui::Align2::RIGHT_CENTER;
                let at = rect.right_center();
                widgets::text_at(
                    ui.painter(),
                    at,
                    align,
                    &count,
                    regular(BODY),
                    theme.text_soft,
                );
            },
        );
    }
}

fn limit(
    view: &Inspector<'_>,
    ui: &mut Ui,
    class: usize,
    thresholds: [f64; 2],
    out: &mut Vec<Command>,
) {
    let mut percent = thresholds[class] * 100.0;
    let name = view.text(["view-limit-a", "view-limit-b"][class]);
    let width = ui.available_width() - 48.0;
    let response = widgets::slider_with_field(
        ui,
        view.locale(),
        &name,
        &mut percent,
        (0.0, 100.0),
        0,
        "%",
        width,
    );
    if response.changed() {
        let ratio = (percent / 100.0 * 1000.0).round() / 1000.0;
        let limits = moved(thresholds, class, ratio);
        view.set(&response, "thresholds", json!(limits), out);
    }
    if is_let_go(&response) {
        out.push(Command::EndDrag);
    }
}

/// Both limits with one of them moved: the other gives way, A never passes B.
pub fn moved(thresholds: [f64; 2], class: usize, ratio: f64) -> [f64; 2] {
    let ratio = ratio.clamp(0.0, 1.0);
    if class == 0 {
        [ratio, thresholds[1].max(ratio)]
    } else {
        [thresholds[0].min(ratio), ratio]
    }
}
