//! The sign of the program: a concentration curve over two bubbles.

use egui::{Rect, Stroke, Ui, pos2};

use crate::ui::theme::Theme;

/// Paints the sign into a square.
pub fn logo(ui: &Ui, square: Rect) {
    let theme = Theme::of(ui.ctx());
    let at = |x: f32, y: f32| {
        pos2(
            square.left() + x * square.width(),
            square.top() + y * square.height(),
        )
    };
    let curve = (0..=24)
        .map(|step| {
            let x = step as f32 / 24.0;
            at(
                0.06 + 0.88 * x,
                0.94 - 0.86 * (1.0 - (1.0 - x).powf(2.4)).max(0.0),
            )
        })
        .collect();
    let painter = ui.painter();
    painter.line(curve, Stroke::new(square.width() * 0.12, theme.accent));
    painter.circle_filled(at(0.74, 0.74), square.width() * 0.2, theme.accent);
    let ring = Stroke::new(square.width() * 0.07, theme.accent);
    painter.circle_stroke(at(0.37, 0.84), square.width() * 0.1, ring);
}
