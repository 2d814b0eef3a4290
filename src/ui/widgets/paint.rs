//! Text and rings, as every widget paints them.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Response, Role, Stroke,
    StrokeKind, Ui, WidgetInfo, text::LayoutJob,
};

use super::lines::line;
use super::reading;
use crate::ui::theme::{RADIUS, Theme};

/// One line of text, laid out.
pub fn galley(
    painter: &Painter,
    text: impl AsRef<str>,
    font: FontId,
    color: Color32,
) -> Arc<Galley> {
    line(painter, text.as_ref(), font, color, f32::INFINITY)
}

/// Width of one line of text, in points.
pub fn text_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    galley(ui.painter(), text, font, Color32::PLACEHOLDER)
        .size()
        .x
}

/// One line of text, cut with "…" where it is wider than `width`.
pub fn elided(
    painter: &Painter,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    line(painter, text, font, color, width.max(0.0))
}

/// Paints one line of text with `align` of its box at `at`; answers with the box.
pub fn text_at(
    painter: &Painter,
    at: Pos2,
    align: Align2,
    text: &str,
    font: FontId,
    color: Color32,
) -> Rect {
    let galley = galley(painter, text, font, color);
    let rect = align.anchor_size(at, galley.size());
    painter.galley(rect.min, galley, color);
    rect
}

/// A paragraph in the flow, wrapped at `width`.
pub fn paragraph(ui: &mut Ui, text: &str, font: FontId, color: Color32, width: f32) -> Response {
    let galley = wrapped(ui, text, font, color, width);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    name(&response, Role::Label, text);
    response
}

/// A text of several lines, wrapped at `width`, its lines set as far apart as reading asks for.
pub fn wrapped(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let apart = if font.size > 16.0 { 1.25 } else { 1.5 };
    let line = (font.size * apart).round();
    let mut job = LayoutJob::simple(text.to_owned(), font, color, width);
    for section in &mut job.sections {
        section.format.line_height = Some(line);
    }
    reading::laid_out(ui.painter(), job)
}

/// Height of a paragraph wrapped at `width`.
pub fn paragraph_height(ui: &Ui, text: &str, font: FontId, width: f32) -> f32 {
    wrapped(ui, text, font, Color32::PLACEHOLDER, width)
        .size()
        .y
}

/// The ring around the control that the keyboard speaks to: 2 points, 1 off.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let theme = Theme::of(ui.ctx());
        ui.painter().rect_stroke(
            rect.expand(1.0),
            CornerRadius::same(RADIUS as u8 + 1),
            Stroke::new(2.0, theme.accent),
            StrokeKind::Outside,
        );
    }
}

/// Tells screen readers and tests what a widget is called.
pub fn name(response: &Response, kind: Role, text: &str) {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(kind, enabled, text));
}

/// The same for something that is on or off.
pub fn role(response: &Response, kind: Role, selected: bool, text: &str) {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::selected(kind, enabled, selected, text));
}
