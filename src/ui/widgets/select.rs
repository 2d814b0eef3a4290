//! The drop-down.

use egui::{
    CornerRadius, CursorIcon, Popup, PopupCloseBehavior, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{elided, focus_ring, icon};
use crate::ui::theme::{BODY, CONTROL, ICON, RADIUS, Theme, regular};

/// A field that shows what is chosen and opens a list.
pub struct Select<'a> {
    name: &'a str,
    current: &'a str,
    icon: Option<char>,
    width: f32,
    height: f32,
    enabled: bool,
    faint: bool,
}

impl<'a> Select<'a> {
    /// `name` is what it chooses, for screen readers; `current` what is chosen.
    pub fn new(name: &'a str, current: &'a str) -> Self {
        Self {
            name,
            current,
            icon: None,
            width: 160.0,
            height: CONTROL,
            enabled: true,
            faint: false,
        }
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: char) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Width in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Height in points.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Whether it opens.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Sets what is chosen in a faint ink: nothing is.
    pub fn faint(mut self, faint: bool) -> Self {
        self.faint = faint;
        self
    }

    /// Shows it; `list` fills the list with entries ([`super::menu_entry`]) and is called only while it is open.
    pub fn show(self, ui: &mut Ui, list: impl FnOnce(&mut Ui)) -> Response {
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(self.width, self.height), sense);
        let theme = Theme::of(ui.ctx());
        let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        let (fill, line, ink) = match () {
            () if !self.enabled => (theme.panel, theme.panel, theme.text_faint),
            () if response.is_pointer_button_down_on() => {
                (theme.panel, theme.control_line, theme.text)
            }
            () if response.hovered() || open => (theme.control, theme.text_soft, theme.text),
            () => (theme.control, theme.control_line, theme.text),
        };
        let ink = if self.faint { theme.text_faint } else { ink };
        let painter = ui.painter();
        let radius = CornerRadius::same(RADIUS as u8);
        painter.rect(
            rect,
            radius,
            fill,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let mut x = rect.left() + 10.0;
        let middle = rect.center().y;
        if let Some(sign) = self.icon {
            icon::paint(
                painter,
                pos2(x + ICON / 2.0, middle),
                sign,
                ICON,
                theme.text_soft,
            );
            x += ICON + 6.0;
        }
        let text = elided(
            painter,
            self.current,
            regular(BODY),
            ink,
            rect.right() - x - 26.0,
        );
        painter.galley(pos2(x, middle - text.size().y / 2.0), text, ink);
        icon::paint(
            painter,
            pos2(rect.right() - 15.0, middle),
            icon::CARET_DOWN,
            12.0,
            theme.text_soft,
        );
        focus_ring(ui, &response, rect);
        let (name, current, enabled) = (self.name, self.current, self.enabled);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, enabled, name);
            info.current_text_value = Some(current.to_owned());
            info
        });
        if self.enabled {
            Popup::menu(&response)
                .width(self.width.max(160.0))
                .gap(4.0)
                .close_behavior(PopupCloseBehavior::CloseOnClick)
                .show(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.set_min_width((self.width - 10.0).max(150.0));
                    ScrollArea::vertical().max_height(360.0).show(ui, list);
                });
            return response.on_hover_cursor(CursorIcon::PointingHand);
        }
        response
    }
}
