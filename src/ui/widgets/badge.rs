//! Small marks: keys, class letters, counts.

use egui::{
    Align2, Color32, CornerRadius, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    vec2,
};

use super::{galley, name, text_at};
use crate::ui::theme::{RADIUS_INNER, SMALL, Theme, regular, semibold};

/// Room a key takes.
pub fn key_badge_size(ui: &Ui, keys: &str) -> Vec2 {
    let text = galley(ui.painter(), keys, regular(SMALL), Color32::PLACEHOLDER).size();
    vec2(text.x + 10.0, 18.0)
}

/// Paints a key with `align` of its box at `at`.
pub fn paint_key(ui: &Ui, at: Pos2, align: Align2, keys: &str) -> Rect {
    let theme = Theme::of(ui.ctx());
    let rect = align.anchor_size(at, key_badge_size(ui, keys));
    let radius = CornerRadius::same(RADIUS_INNER as u8);
    let line = Stroke::new(1.0, theme.control_line);
    ui.painter()
        .rect(rect, radius, theme.panel, line, StrokeKind::Inside);
    text_at(
        ui.painter(),
        rect.center(),
        Align2::CENTER_CENTER,
        keys,
        regular(SMALL),
        theme.text_soft,
    );
    rect
}

/// A key in the flow.
pub fn key_badge(ui: &mut Ui, keys: &str) -> Response {
    let size = key_badge_size(ui, keys);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_key(ui, rect.center(), Align2::CENTER_CENTER, keys);
    name(&response, Role::Label, keys);
    response
}

/// The letter of a class on its colour: `class` 0 for A, 1 for B, 2 for C. `side` in points, 20 in tables.
pub fn class_badge(ui: &mut Ui, class: usize, side: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    let letter = ["A", "B", "C"][class.min(2)];
    let (fill, ink) = Theme::of(ui.ctx()).class[class.min(2)];
    ui.painter()
        .rect_filled(rect, CornerRadius::same(RADIUS_INNER as u8), fill);
    let font = semibold((side * 0.6).round().max(SMALL));
    text_at(
        ui.painter(),
        rect.center(),
        Align2::CENTER_CENTER,
        letter,
        font,
        ink,
    );
    name(&response, Role::Label, letter);
    response
}

/// A count on a soft ground, as beside a head.
pub fn count_badge(ui: &mut Ui, text: &str, ink: Color32, fill: Color32) -> Response {
    let size = galley(ui.painter(), text, regular(SMALL), ink).size();
    let (rect, response) = ui.allocate_exact_size(vec2(size.x + 16.0, 22.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(RADIUS_INNER as u8), fill);
    text_at(
        ui.painter(),
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        regular(SMALL),
        ink,
    );
    name(&response, Role::Label, text);
    response
}
