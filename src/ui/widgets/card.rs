//! Cards, section heads, hairlines, and what a page says that has nothing to show.

use egui::{
    Align, CornerRadius, Frame, Layout, Margin, Rect, Response, Role, Sense, Stroke, Ui, vec2,
};

use super::{Button, icon, link, name};
use crate::ui::theme::{BODY, CHART, RADIUS, SMALL, Theme, regular, semibold, sharp};

/// A card with a hairline around it.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    Frame::new()
        .fill(theme.canvas)
        .stroke(Stroke::new(1.0, theme.hairline))
        .corner_radius(CornerRadius::same(RADIUS as u8))
        .inner_margin(Margin::same(16))
        .show(ui, add)
        .inner
}

/// The small bold head of a section.
pub fn section_head(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let galley = super::galley(ui.painter(), text, semibold(SMALL), theme.text_soft);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 16.0), Sense::hover());
    ui.painter().galley(
        rect.left_center() - vec2(0.0, galley.size().y / 2.0),
        galley,
        theme.text_soft,
    );
    name(&response, Role::Label, text);
    response
}

/// A hairline along the upper edge of `rect`.
pub fn hairline(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    let y = sharp(ui.ctx(), rect.top());
    ui.painter().hline(rect.x_range(), y, theme.line(ui.ctx()));
}

/// What a page says that has nothing to show: a sign, a sentence, one button, and other ways as links.
pub struct EmptyState<'a> {
    /// Sign above the head.
    pub icon: char,
    /// The question the page would answer, or what is the matter.
    pub head: &'a str,
    /// What is missing, and why.
    pub text: &'a str,
    /// The one thing to do.
    pub button: Option<(&'a str, char)>,
    /// Other ways.
    pub links: &'a [&'a str],
}

/// What was pressed in an [`EmptyState`]: 0 the button, 1.. the links.
pub fn empty_state(ui: &mut Ui, state: &EmptyState<'_>) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let mut pressed = None;
    let room = ui.available_rect_before_wrap();
    let column = Rect::from_center_size(
        room.center() - vec2(0.0, 24.0),
        vec2(room.width().min(560.0), 300.0),
    );
    let mut inner = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(column)
            .layout(Layout::top_down(Align::Center)),
    );
    let ui = &mut inner;
    ui.spacing_mut().item_spacing.y = 12.0;
    let (rect, _) = ui.allocate_exact_size(vec2(64.0, 64.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(12), theme.surface);
    icon::paint(
        ui.painter(),
        rect.center(),
        state.icon,
        32.0,
        theme.text_faint,
    );
    ui.add_space(4.0);
    centered(ui, state.head, semibold(CHART), theme.text, column.width());
    centered(ui, state.text, regular(BODY), theme.text_soft, 440.0);
    if let Some((text, sign)) = state.button {
        ui.add_space(4.0);
        if Button::primary(text).icon(sign).large().show(ui).clicked() {
            pressed = Some(0);
        }
    }
    if !state.links.is_empty() {
        let font = || regular(BODY);
        let width: f32 = state
            .links
            .iter()
            .map(|text| super::text_width(ui, text, font()))
            .sum();
        let gaps = 24.0 * (state.links.len() - 1) as f32;
        ui.allocate_ui_with_layout(
            vec2(width + gaps, 24.0),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.spacing_mut().item_spacing.x = 24.0;
                for (at, text) in state.links.iter().enumerate() {
                    if link(ui, text).clicked() {
                        pressed = Some(at + 1);
                    }
                }
            },
        );
    }
    pressed
}

fn centered(ui: &mut Ui, text: &str, font: egui::FontId, color: egui::Color32, width: f32) {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, color, width);
    job.halign = Align::Center;
    let galley = super::reading::laid_out(ui.painter(), job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.center_top(), galley, color);
    name(&response, Role::Label, text);
}
