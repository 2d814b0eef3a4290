//! How far long work is.

use std::f32::consts::TAU;

use egui::{CornerRadius, Pos2, Response, Role, Sense, Stroke, Ui, vec2};

use super::name;
use crate::ui::theme::Theme;

/// A bar of 4 points; `part` 0–1.
pub fn progress_bar(ui: &mut Ui, part: f32, width: f32, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 4.0), Sense::hover());
    let radius = CornerRadius::same(2);
    ui.painter().rect_filled(rect, radius, theme.hairline);
    let mut done = rect;
    done.set_width(rect.width() * part.clamp(0.0, 1.0));
    ui.painter().rect_filled(done, radius, theme.accent);
    name(&response, Role::ProgressIndicator, text);
    response
}

/// A turning arc: the window waits for something that does not say how far it is.
pub fn spinner(ui: &Ui, center: Pos2, radius: f32) {
    let theme = Theme::of(ui.ctx());
    let start = ui.input(|input| (input.time * 4.0) % f64::from(TAU)) as f32;
    let points = (0..=24)
        .map(|step| {
            let angle = start + TAU * 0.78 * step as f32 / 24.0;
            center + radius * vec2(angle.cos(), angle.sin())
        })
        .collect();
    ui.painter().line(points, Stroke::new(1.5, theme.accent));
    ui.ctx()
        .request_repaint_after(std::time::Duration::from_millis(33));
}
