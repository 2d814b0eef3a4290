//! Text fields.

use egui::{
    Align, Color32, CornerRadius, Frame, Id, Margin, Rect, Response, Sense, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::{icon, paint_key};
use crate::ui::theme::{BODY, ICON, RADIUS, Theme, regular};

/// A field for one line. `name` is what screen readers call it, `hint` stands in it while it is blank.
pub fn text_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    name: &str,
    hint: &str,
    size: egui::Vec2,
) -> Response {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    framed(ui, rect, id, None, "", |ui, inner| {
        edit(ui, inner, id, text, name, hint, (BODY, Align::Min))
    })
}

/// A field with a looking glass, and the keys that lead to it.
pub fn search_field(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    text: &mut String,
    hint: &str,
    keys: &str,
) -> Response {
    framed(ui, rect, id, Some(icon::SEARCH), keys, |ui, inner| {
        edit(ui, inner, id, text, hint, hint, (BODY, Align::Min))
    })
}

fn framed(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    sign: Option<char>,
    keys: &str,
    add: impl FnOnce(&mut Ui, Rect) -> Response,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let focused = ui.memory(|memory| memory.has_focus(id));
    let hovered = ui.rect_contains_pointer(rect);
    let line = if hovered && !focused {
        theme.text_soft
    } else {
        theme.control_line
    };
    let radius = CornerRadius::same(RADIUS as u8);
    ui.painter().rect(
        rect,
        radius,
        theme.control,
        Stroke::new(1.0, line),
        StrokeKind::Inside,
    );
    if focused {
        let ring = Stroke::new(2.0, theme.accent);
        ui.painter().rect_stroke(
            rect.expand(1.0),
            CornerRadius::same(RADIUS as u8 + 1),
            ring,
            StrokeKind::Outside,
        );
    }
    let mut inner = rect.shrink2(vec2(10.0, 2.0));
    if let Some(sign) = sign {
        icon::paint(
            ui.painter(),
            pos2(rect.left() + 18.0, rect.center().y),
            sign,
            ICON,
            theme.text_soft,
        );
        inner.min.x = rect.left() + 34.0;
    }
    if !keys.is_empty() {
        let key = paint_key(
            ui,
            rect.right_center() - vec2(8.0, 0.0),
            egui::Align2::RIGHT_CENTER,
            keys,
        );
        inner.max.x = key.left() - 6.0;
    }
    add(ui, inner)
}

/// The bare editor inside a frame.
pub(crate) fn edit(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    text: &mut String,
    name: &str,
    hint: &str,
    (size, align): (f32, Align),
) -> Response {
    let theme = Theme::of(ui.ctx());
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    inner.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
    inner.visuals_mut().selection.stroke = Stroke::new(1.0, theme.text);
    // egui would make the editor as high as a button and so set the text too low.
    inner.spacing_mut().interact_size.y = 0.0;
    let hint = egui::RichText::new(hint)
        .font(regular(size))
        .color(theme.text_faint);
    let output = TextEdit::singleline(text)
        .id(id)
        .font(regular(size))
        .frame(Frame::NONE)
        .background_color(Color32::TRANSPARENT)
        .margin(Margin::ZERO)
        .hint_text(hint)
        .align(egui::Align2([align, Align::Center]))
        .min_size(rect.size())
        .desired_width(rect.width())
        .show(&mut inner);
    output.response.response.accessible_name(name.to_owned())
}

/// A field for several lines. `name` is what screen readers call it, `hint` stands in it while it is blank.
pub fn text_area(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    name: &str,
    hint: &str,
    size: egui::Vec2,
) -> Response {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    framed(ui, rect, id, None, "", |ui, inner| {
        let theme = Theme::of(ui.ctx());
        let inner = inner.shrink2(vec2(0.0, 5.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(id));
        child.set_clip_rect(inner.expand(2.0).intersect(ui.clip_rect()));
        child.visuals_mut().selection.stroke = Stroke::new(1.0, theme.text);
        let hint = egui::RichText::new(hint)
            .font(regular(BODY))
            .color(theme.text_faint);
        let scroll = egui::ScrollArea::vertical()
            .id_salt((id, "scroll"))
            .auto_shrink(false);
        scroll
            .show(&mut child, |ui| {
                let output = TextEdit::multiline(text)
                    .id(id)
                    .font(regular(BODY))
                    .frame(Frame::NONE)
                    .background_color(Color32::TRANSPARENT)
                    .margin(Margin::ZERO)
                    .hint_text(hint)
                    .min_size(inner.size())
                    .desired_rows(1)
                    .desired_width(inner.width())
                    .show(ui);
                output.response.response.accessible_name(name.to_owned())
            })
            .inner
    })
}
