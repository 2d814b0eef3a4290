//! The window as a drop zone, while files hang over it.

use egui::{Align2, Area, CornerRadius, Id, Order, Stroke, StrokeKind, Ui};

use crate::state::State;
use crate::ui::theme::{PAGE, Theme, semibold};
use crate::ui::widgets::icon;

/// Shows the frame and one line of text.
pub fn show(ui: &Ui, state: &State) {
    let hovering = state.hovering() || ui.input(|input| !input.raw.hovered_files.is_empty());
    if !hovering {
        return;
    }
    let theme = Theme::of(ui.ctx());
    let rect = ui.ctx().content_rect();
    Area::new(Id::unique("drop-zone"))
        .order(Order::Tooltip)
        .interactable(false)
        .fixed_pos(rect.min)
        .show(ui.ctx(), |ui| {
            let painter = ui.painter().with_clip_rect(rect);
            painter.rect_filled(rect, 0.0, theme.canvas.gamma_multiply(0.88));
            let line = Stroke::new(2.0, theme.accent);
            painter.rect_stroke(
                rect.shrink(8.0),
                CornerRadius::same(8),
                line,
                StrokeKind::Inside,
            );
            let middle = rect.center();
            icon::paint(
                &painter,
                middle - egui::vec2(0.0, 32.0),
                icon::TRAY,
                32.0,
                theme.accent,
            );
            let key = if state.document().is_some() {
                "ui-drop-here-open"
            } else {
                "ui-drop-here"
            };
            let text = state.locale().text(key);
            painter.text(
                middle + egui::vec2(0.0, 12.0),
                Align2::CENTER_CENTER,
                text,
                semibold(PAGE),
                theme.text,
            );
        });
}
