//! Buttons: primary, secondary, quiet, icon, link.

use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2,
    vec2,
};

use super::badge::{key_badge_size, paint_key};
use super::{elided, focus_ring, galley, icon, name, text_at};
use crate::ui::theme::{
    BODY, CONTROL, CONTROL_LARGE, ICON, RADIUS, SMALL, Theme, regular, semibold,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Quiet,
}

/// A button with a text, perhaps an icon before or after it, perhaps a key.
pub struct Button<'a> {
    text: &'a str,
    look: Look,
    icon: Option<char>,
    icon_after: Option<char>,
    keys: Option<&'a str>,
    height: f32,
    enabled: bool,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    /// The one thing to do here.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Look::Primary)
    }

    /// Another thing that can be done here.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Look::Secondary)
    }

    /// Without a frame until the pointer is over it.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Look::Quiet)
    }

    fn new(text: &'a str, look: Look) -> Self {
        Self {
            text,
            look,
            icon: None,
            icon_after: None,
            keys: None,
            height: CONTROL,
            enabled: true,
            width: None,
        }
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: char) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An icon after the text.
    pub fn icon_after(mut self, icon: char) -> Self {
        self.icon_after = Some(icon);
        self
    }

    /// The keys that do the same.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = (!keys.is_empty()).then_some(keys);
        self
    }

    /// As high as in dialogs.
    pub fn large(mut self) -> Self {
        self.height = CONTROL_LARGE;
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// As wide as this, whatever its text.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Width that its text, icons and keys ask for.
    pub fn needed_width(&self, ui: &Ui) -> f32 {
        let text = galley(
            ui.painter(),
            self.text,
            semibold(BODY),
            Color32::PLACEHOLDER,
        )
        .size()
        .x;
        let icons = f32::from(u8::from(self.icon.is_some()) + u8::from(self.icon_after.is_some()));
        let keys = self
            .keys
            .map_or(0.0, |keys| key_badge_size(ui, keys).x + 8.0);
        text + icons * (ICON + 6.0) + keys + if self.look == Look::Quiet { 16.0 } else { 24.0 }
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let width = self.width.unwrap_or_else(|| self.needed_width(ui));
        let (rect, response) =
            ui.allocate_exact_size(vec2(width, self.height), sense(self.enabled));
        let theme = Theme::of(ui.ctx());
        let (fill, line, ink) = colors(theme, self.look, &response, self.enabled);
        let radius = CornerRadius::same(RADIUS as u8);
        let painter = ui.painter();
        painter.rect(
            rect,
            radius,
            fill,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        let room = self.needed_width(ui).min(width);
        let mut x =
            rect.center().x - room / 2.0 + if self.look == Look::Quiet { 8.0 } else { 12.0 };
        let middle = rect.center().y;
        if let Some(sign) = self.icon {
            icon::paint(painter, pos2(x + ICON / 2.0, middle), sign, ICON, ink);
            x += ICON + 6.0;
        }
        let text = elided(
            painter,
            self.text,
            semibold(BODY),
            ink,
            rect.right() - x - 4.0,
        );
        let text_width = text.size().x;
        painter.galley(pos2(x, middle - text.size().y / 2.0), text, ink);
        x += text_width + 6.0;
        if let Some(sign) = self.icon_after {
            icon::paint(painter, pos2(x + ICON / 2.0, middle), sign, ICON, ink);
            x += ICON + 6.0;
        }
        if let Some(keys) = self.keys {
            paint_key(ui, pos2(x + 2.0, middle), Align2::LEFT_CENTER, keys);
        }
        focus_ring(ui, &response, rect);
        finish(response, self.enabled, self.text)
    }
}

fn sense(enabled: bool) -> Sense {
    if enabled {
        Sense::click()
    } else {
        Sense::hover()
    }
}

fn finish(response: Response, enabled: bool, text: &str) -> Response {
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, enabled, text));
    if enabled {
        response.on_hover_cursor(CursorIcon::PointingHand)
    } else {
        response
    }
}

fn colors(
    theme: &Theme,
    look: Look,
    response: &Response,
    enabled: bool,
) -> (Color32, Color32, Color32) {
    let none = Color32::TRANSPARENT;
    if !enabled {
        let fill = if look == Look::Quiet {
            none
        } else {
            theme.panel
        };
        return (fill, none, theme.text_faint);
    }
    let pressed = response.is_pointer_button_down_on();
    let hovered = response.hovered();
    match look {
        Look::Primary if pressed => (theme.accent_pressed, none, theme.on_accent),
        Look::Primary if hovered => (theme.accent_hover, none, theme.on_accent),
        Look::Primary => (theme.accent, none, theme.on_accent),
        Look::Secondary if pressed => (theme.hairline, theme.control_line, theme.text),
        Look::Secondary if hovered => (theme.hover, theme.control_line, theme.text),
        Look::Secondary => (theme.control, theme.control_line, theme.text),
        Look::Quiet if pressed => (theme.hairline, none, theme.text),
        Look::Quiet if hovered => (theme.hover, none, theme.text),
        Look::Quiet => (none, none, theme.text_soft),
    }
}

/// A button of one icon; its text is the tooltip and the name for screen readers.
pub struct IconButton<'a> {
    icon: char,
    text: &'a str,
    keys: &'a str,
    on: bool,
    filled: bool,
    framed: bool,
    enabled: bool,
    size: f32,
}

impl<'a> IconButton<'a> {
    /// An icon and what it does.
    pub fn new(icon: char, text: &'a str) -> Self {
        Self {
            icon,
            text,
            keys: "",
            on: false,
            filled: false,
            framed: false,
            enabled: true,
            size: CONTROL,
        }
    }

    /// The keys that do the same, named in the tooltip.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = keys;
        self
    }

    /// Whether what it shows or hides is there.
    pub fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }

    /// The filled cut of the icon, for a state.
    pub fn filled(mut self, filled: bool) -> Self {
        self.filled = filled;
        self
    }

    /// With a frame, as a tool to choose.
    pub fn framed(mut self, framed: bool) -> Self {
        self.framed = framed;
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Side of its square.
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let wide = if self.framed {
            self.size + 12.0
        } else {
            self.size
        };
        let (rect, response) = ui.allocate_exact_size(vec2(wide, self.size), sense(self.enabled));
        let theme = Theme::of(ui.ctx());
        let pressed = response.is_pointer_button_down_on();
        let (fill, ink) = match () {
            () if !self.enabled => (Color32::TRANSPARENT, theme.control_line),
            () if self.on || pressed => (theme.accent_soft, theme.accent),
            () if response.hovered() => (theme.hover, theme.text),
            () => (Color32::TRANSPARENT, theme.text_soft),
        };
        let painter = ui.painter();
        painter.rect_filled(rect, CornerRadius::same(RADIUS as u8), fill);
        if self.framed {
            let line = if self.on {
                theme.accent
            } else {
                theme.control_line
            };
            let radius = CornerRadius::same(RADIUS as u8);
            painter.rect_stroke(rect, radius, Stroke::new(1.0, line), StrokeKind::Inside);
        }
        let paint = if self.filled {
            icon::paint_filled
        } else {
            icon::paint
        };
        paint(painter, rect.center(), self.icon, ICON, ink);
        focus_ring(ui, &response, rect);
        let (text, keys) = (self.text, self.keys);
        finish(response, self.enabled, text).on_hover_ui(|ui| tip(ui, text, keys))
    }
}

/// The inside of a tooltip: what it is, and the keys.
pub fn tip(ui: &mut Ui, text: &str, keys: &str) {
    ui.horizontal(|ui| {
        let theme = Theme::of(ui.ctx());
        ui.label(
            egui::RichText::new(text)
                .font(regular(SMALL))
                .color(theme.text),
        );
        if !keys.is_empty() {
            super::key_badge(ui, keys);
        }
    });
}

/// A text to click, in the accent.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let size = galley(ui.painter(), text, regular(BODY), theme.accent).size();
    let (rect, response) = ui.allocate_exact_size(vec2(size.x, size.y.max(20.0)), Sense::click());
    let middle = rect.left_center();
    let ink = if response.hovered() {
        theme.accent_pressed
    } else {
        theme.accent
    };
    let shown = text_at(
        ui.painter(),
        middle,
        Align2::LEFT_CENTER,
        text,
        regular(BODY),
        ink,
    );
    if response.hovered() {
        ui.painter()
            .hline(shown.x_range(), shown.bottom() - 1.0, Stroke::new(1.0, ink));
    }
    focus_ring(ui, &response, rect.expand2(vec2(2.0, 0.0)));
    name(&response, Role::Link, text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
