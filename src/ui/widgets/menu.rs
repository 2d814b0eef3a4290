//! Entries of menus and lists that open.

use egui::{Align2, CornerRadius, Response, Role, Sense, Ui, pos2, vec2};

use super::{elided, icon, paint_key, role, text_at};
use crate::ui::theme::{BODY, ICON, RADIUS_INNER, SMALL, Theme, regular, semibold};

/// One entry: icon (a blank for none), text, keys at the right; a tick where it is the one that is on.
pub fn menu_entry(
    ui: &mut Ui,
    sign: Option<char>,
    text: &str,
    keys: &str,
    selected: bool,
    enabled: bool,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let font = if selected {
        semibold(BODY)
    } else {
        regular(BODY)
    };
    let left = if sign.is_some() { 32.0 } else { 10.0 };
    let right = if keys.is_empty() {
        30.0
    } else {
        super::key_badge_size(ui, keys).x + 34.0
    };
    let needed = super::text_width(ui, text, font.clone()) + left + right;
    let width = needed.max(ui.available_width());
    let sense = if enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), sense);
    let painter = ui.painter();
    let lit = enabled && (response.hovered() || response.has_focus());
    if lit {
        painter.rect_filled(rect, CornerRadius::same(RADIUS_INNER as u8), theme.hover);
    }
    let ink = if enabled {
        theme.text
    } else {
        theme.text_faint
    };
    let middle = rect.center().y;
    if let Some(sign) = sign {
        let soft = if enabled {
            theme.text_soft
        } else {
            theme.text_faint
        };
        icon::paint(painter, pos2(rect.left() + 16.0, middle), sign, ICON, soft);
    }
    let shown = elided(painter, text, font, ink, rect.width() - left - right + 24.0);
    painter.galley(
        pos2(rect.left() + left, middle - shown.size().y / 2.0),
        shown,
        ink,
    );
    if selected {
        icon::paint(
            painter,
            pos2(rect.right() - 14.0, middle),
            icon::CHECK,
            14.0,
            theme.accent,
        );
    } else if !keys.is_empty() {
        paint_key(
            ui,
            pos2(rect.right() - 8.0, middle),
            Align2::RIGHT_CENTER,
            keys,
        );
    }
    role(&response, Role::Button, selected, text);
    response
}

/// A head between entries.
pub fn menu_head(ui: &mut Ui, text: &str) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let at = pos2(rect.left() + 10.0, rect.center().y + 2.0);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        text,
        semibold(SMALL),
        theme.text_soft,
    );
    super::name(&response, Role::Label, text);
}

/// A line between entries.
pub fn menu_rule(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    let theme = Theme::of(ui.ctx());
    let y = crate::ui::theme::sharp(ui.ctx(), rect.center().y);
    ui.painter().hline(rect.x_range(), y, theme.line(ui.ctx()));
}
