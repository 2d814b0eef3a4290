//! Controls that are one thing or another: segments and check boxes.

use egui::{
    Align2, CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2,
    vec2,
};

use super::{elided, focus_ring, galley, icon, role};
use crate::ui::theme::{BODY, CONTROL, RADIUS, RADIUS_INNER, SMALL, Theme, regular, semibold};

/// Segments of which one is on; answers with the one that was pressed.
pub fn segmented(ui: &mut Ui, texts: &[&str], on: usize, width: f32) -> Option<usize> {
    let (rect, response) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    let theme = Theme::of(ui.ctx());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(RADIUS as u8), theme.panel);
    let inner = rect.shrink(2.0);
    let part = inner.width() / texts.len().max(1) as f32;
    let mut pressed = None;
    for (at, text) in texts.iter().enumerate() {
        let left = inner.left() + part * at as f32;
        let piece = Rect::from_min_size(pos2(left, inner.top()), vec2(part, inner.height()));
        let answer = ui.interact(piece, response.id.with(at), Sense::click());
        let selected = at == on;
        let ink = if selected || answer.hovered() {
            theme.text
        } else {
            theme.text_soft
        };
        if selected {
            let radius = CornerRadius::same(RADIUS_INNER as u8);
            let line = Stroke::new(1.0, theme.control_line);
            ui.painter()
                .rect(piece, radius, theme.control, line, StrokeKind::Inside);
        }
        let font = if selected {
            semibold(BODY)
        } else {
            regular(BODY)
        };
        let shown = elided(ui.painter(), text, font, ink, part - 8.0);
        let corner = Align2::CENTER_CENTER
            .anchor_size(piece.center(), shown.size())
            .min;
        ui.painter().galley(corner, shown, ink);
        focus_ring(ui, &answer, piece.shrink(1.0));
        role(&answer, Role::RadioButton, selected, text);
        if answer.on_hover_cursor(CursorIcon::PointingHand).clicked() && !selected {
            pressed = Some(at);
        }
    }
    pressed
}

/// A check box with its text.
pub fn checkbox(ui: &mut Ui, on: &mut bool, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let width = galley(ui.painter(), text, regular(BODY), theme.text)
        .size()
        .x
        + 26.0;
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let boxed = Rect::from_center_size(pos2(rect.left() + 8.0, rect.center().y), vec2(16.0, 16.0));
    let radius = CornerRadius::same(RADIUS_INNER as u8);
    let (fill, line) = if *on {
        (theme.accent, theme.accent)
    } else {
        (
            theme.control,
            if response.hovered() {
                theme.text_soft
            } else {
                theme.control_line
            },
        )
    };
    ui.painter().rect(
        boxed,
        radius,
        fill,
        Stroke::new(1.0, line),
        StrokeKind::Inside,
    );
    if *on {
        icon::paint(
            ui.painter(),
            boxed.center(),
            icon::CHECK,
            12.0,
            theme.on_accent,
        );
    }
    let at = pos2(boxed.right() + 8.0, rect.center().y);
    super::text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        text,
        regular(BODY),
        theme.text,
    );
    focus_ring(ui, &response, boxed);
    role(&response, Role::CheckBox, *on, text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A switch at the right of its text, as wide as there is room; a line below the text says more.
pub fn switch(ui: &mut Ui, on: &mut bool, text: &str, detail: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let more = super::paragraph_height(ui, detail, regular(SMALL), width - 52.0);
    let height = if detail.is_empty() {
        CONTROL
    } else {
        CONTROL + more
    };
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let at = pos2(rect.left(), rect.top() + CONTROL / 2.0);
    super::text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        text,
        regular(BODY),
        theme.text,
    );
    if !detail.is_empty() {
        let shown = ui.painter().layout(
            detail.to_owned(),
            regular(SMALL),
            theme.text_soft,
            width - 52.0,
        );
        let at = pos2(rect.left(), rect.top() + CONTROL - 5.0);
        ui.painter().galley(at, shown, theme.text_soft);
    }
    let pill = Rect::from_center_size(
        pos2(rect.right() - 16.0, rect.top() + height / 2.0),
        vec2(30.0, 17.0),
    );
    let part = ui
        .ctx()
        .animate_bool_with_time(response.id, *on, crate::ui::theme::QUICK_SECS);
    let ground = if *on {
        theme.accent
    } else {
        theme.control_line
    };
    ui.painter()
        .rect_filled(pill, CornerRadius::same(9), ground);
    let x = egui::lerp(pill.left() + 8.5..=pill.right() - 8.5, part);
    ui.painter()
        .circle_filled(pos2(x, pill.center().y), 6.5, theme.canvas);
    focus_ring(ui, &response, pill);
    role(&response, Role::CheckBox, *on, text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
