//! Sliders: a line of 4 points with a knob of 12, alone or with a field for the figure.

use egui::{
    Color32, CornerRadius, CursorIcon, Id, Key, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::field::edit;
use crate::locale::Locale;
use crate::ui::theme::{BODY, CONTROL, RADIUS, Theme};

/// A slider over `range`; arrows move it by a hundredth, with shift by a tenth. `changed()` while it moves,
/// `drag_stopped()` when it is let go.
pub fn slider(ui: &mut Ui, name: &str, value: &mut f64, range: (f64, f64), width: f32) -> Response {
    let (rect, mut response) =
        ui.allocate_exact_size(vec2(width, CONTROL), Sense::click_and_drag());
    let (low, high) = range;
    let span = (high - low).max(f64::MIN_POSITIVE);
    let before = *value;
    if let Some(at) = response.interact_pointer_pos() {
        let part = f64::from(((at.x - rect.left() - 6.0) / (rect.width() - 12.0)).clamp(0.0, 1.0));
        *value = low + part * span;
    }
    if response.has_focus() {
        *value = (*value + span * keyboard_step(ui)).clamp(low, high);
    }
    if (*value - before).abs() > 0.0 {
        response.mark_changed();
    }
    paint_slider(
        ui,
        &response,
        rect,
        ((*value - low) / span).clamp(0.0, 1.0) as f32,
    );
    let now = *value;
    response.widget_info(|| WidgetInfo::slider(true, now, name));
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn keyboard_step(ui: &Ui) -> f64 {
    ui.input(|input| {
        let size = if input.modifiers.shift { 0.1 } else { 0.01 };
        let steps =
            input.num_presses(Key::ArrowRight) as f64 - input.num_presses(Key::ArrowLeft) as f64;
        steps * size
    })
}

fn paint_slider(ui: &Ui, response: &Response, rect: Rect, part: f32) {
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter();
    let middle = rect.center().y;
    let (left, right) = (rect.left() + 6.0, rect.right() - 6.0);
    let knob = left + (right - left) * part;
    let bar = |from: f32, to: f32, color: Color32| {
        let bar = Rect::from_min_max(pos2(from, middle - 2.0), pos2(to.max(from), middle + 2.0));
        painter.rect_filled(bar, CornerRadius::same(2), color);
    };
    bar(rect.left(), rect.right(), theme.hairline);
    bar(rect.left(), knob, theme.accent);
    let at = pos2(knob, middle);
    let width = if response.hovered() || response.dragged() {
        2.5
    } else {
        2.0
    };
    painter.circle(at, 6.0, theme.control, Stroke::new(width, theme.accent));
    if response.has_focus() {
        painter.circle_stroke(at, 9.5, Stroke::new(2.0, theme.accent));
    }
}

/// A slider with a field that takes the figure as the language writes it. `decimals` and `suffix` say how it is written
/// (`"%"`: the figure is a per cent value).
#[allow(clippy::too_many_arguments, reason = "a control is its description")]
pub fn slider_with_field(
    ui: &mut Ui,
    locale: &Locale,
    name: &str,
    value: &mut f64,
    range: (f64, f64),
    decimals: u8,
    suffix: &str,
    width: f32,
) -> Response {
    let field_width = 64.0;
    ui.allocate_ui_with_layout(
        vec2(width, CONTROL),
        egui::Layout::left_to_right(egui::Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let response = slider(ui, name, value, range, width - field_width - 8.0);
            let field = number_field(
                ui,
                locale,
                response.id,
                name,
                value,
                range,
                (decimals, suffix),
                field_width,
            );
            response.union(field)
        },
    )
    .inner
}

/// A field for a figure; what is typed counts when Enter is pressed or the field is left.
#[allow(clippy::too_many_arguments, reason = "a control is its description")]
pub fn number_field(
    ui: &mut Ui,
    locale: &Locale,
    salt: Id,
    name: &str,
    value: &mut f64,
    range: (f64, f64),
    format: (u8, &str),
    width: f32,
) -> Response {
    let id = salt.with("field");
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    let focused = ui.memory(|memory| memory.has_focus(id));
    let radius = CornerRadius::same(RADIUS as u8);
    ui.painter().rect(
        rect,
        radius,
        theme.control,
        Stroke::new(1.0, theme.control_line),
        StrokeKind::Inside,
    );
    if focused {
        let ring = Stroke::new(2.0, theme.accent);
        ui.painter()
            .rect_stroke(rect.expand(1.0), radius, ring, StrokeKind::Outside);
    }
    let written = match format.1 {
        "%" => locale.percent(*value / 100.0, format.0),
        suffix => format!("{}{suffix}", locale.number(*value, format.0)),
    };
    let typed_id = id.with("typed");
    let mut text = match ui.data(|data| data.get_temp::<String>(typed_id)) {
        Some(typed) if focused => typed,
        _ => written,
    };
    let mut response = edit(
        ui,
        rect.shrink2(vec2(10.0, 2.0)),
        id,
        &mut text,
        name,
        "",
        (BODY, egui::Align::Max),
    );
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(typed_id, text.clone()));
    }
    if response.lost_focus() {
        let typed = ui.data_mut(|data| data.remove_temp::<String>(typed_id));
        let figure =
            typed.and_then(|text| locale.parse_number(text.trim_end_matches([' ', '\u{a0}', '%'])));
        if let Some(figure) = figure {
            *value = figure.clamp(range.0, range.1);
            response.mark_changed();
        }
    }
    response
}
