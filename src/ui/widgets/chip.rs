//! Chips: a filter, a class, a state.

use egui::{
    Color32, CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::{elided, focus_ring, galley, icon, name};
use crate::ui::theme::{CHIP, RADIUS_INNER, SMALL, Theme, regular};

/// What a chip stands for, told by its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    /// Something in force (a filter).
    #[default]
    Accent,
    /// A fact.
    Plain,
    /// Good news.
    Good,
    /// Something to look at.
    Warn,
    /// Bad news.
    Bad,
}

/// A short text on a soft ground.
pub struct Chip<'a> {
    text: &'a str,
    tone: Tone,
    icon: Option<char>,
    close: Option<&'a str>,
    dashed: bool,
}

/// What happened to a chip.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChipAnswer {
    /// It was pressed.
    pub clicked: bool,
    /// Its cross was pressed.
    pub closed: bool,
}

impl<'a> Chip<'a> {
    /// A chip.
    pub fn new(text: &'a str, tone: Tone) -> Self {
        Self {
            text,
            tone,
            icon: None,
            close: None,
            dashed: false,
        }
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: char) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A cross that takes it away; `text` says so to screen readers.
    pub fn closable(mut self, text: &'a str) -> Self {
        self.close = Some(text);
        self
    }

    /// A dashed outline: what could be added here.
    pub fn dashed(mut self) -> Self {
        self.dashed = true;
        self
    }

    /// Shows it, never wider than the room there is.
    pub fn show(self, ui: &mut Ui) -> ChipAnswer {
        let theme = Theme::of(ui.ctx());
        let (fill, ink) = match self.tone {
            Tone::Accent => (theme.accent_soft, theme.text),
            Tone::Plain => (theme.panel, theme.text_soft),
            Tone::Good => (theme.good_soft, theme.good),
            Tone::Warn => (theme.warn_soft, theme.warn),
            Tone::Bad => (theme.bad_soft, theme.bad),
        };
        let extra = 16.0
            + if self.icon.is_some() { 18.0 } else { 0.0 }
            + if self.close.is_some() { 18.0 } else { 0.0 };
        let room = (ui.available_width() - extra).max(24.0);
        let text = galley(ui.painter(), self.text, regular(SMALL), ink)
            .size()
            .x
            .min(room);
        let (rect, response) =
            ui.allocate_exact_size(vec2(text.ceil() + extra, CHIP), Sense::click());
        let radius = CornerRadius::same(RADIUS_INNER as u8);
        let line = match () {
            () if self.dashed => Color32::TRANSPARENT,
            () if response.hovered() && self.tone == Tone::Accent => theme.accent,
            () => Color32::TRANSPARENT,
        };
        let ground = if self.dashed {
            Color32::TRANSPARENT
        } else {
            fill
        };
        ui.painter().rect(
            rect,
            radius,
            ground,
            Stroke::new(1.0, line),
            StrokeKind::Inside,
        );
        if self.dashed {
            let line = if response.hovered() {
                theme.text_soft
            } else {
                theme.control_line
            };
            dashed_rect(ui, rect, Stroke::new(1.0, line));
        }
        let mut x = rect.left() + 8.0;
        let middle = rect.center().y;
        if let Some(sign) = self.icon {
            icon::paint(ui.painter(), pos2(x + 6.0, middle), sign, 13.0, ink);
            x += 18.0;
        }
        let shown = elided(ui.painter(), self.text, regular(SMALL), ink, text + 1.0);
        ui.painter()
            .galley(pos2(x, middle - shown.size().y / 2.0), shown, ink);
        let mut answer = ChipAnswer {
            clicked: response.clicked(),
            closed: false,
        };
        if let Some(close) = self.close {
            answer.closed = cross(ui, &response, rect, ink, close);
        }
        focus_ring(ui, &response, rect);
        name(&response, Role::Button, self.text);
        answer
    }
}

fn cross(ui: &Ui, chip: &egui::Response, rect: Rect, ink: Color32, text: &str) -> bool {
    let spot = Rect::from_center_size(pos2(rect.right() - 13.0, rect.center().y), vec2(18.0, 18.0));
    let response = ui
        .interact(spot, chip.id.with("close"), Sense::click())
        .on_hover_cursor(CursorIcon::PointingHand);
    name(&response, Role::Button, text);
    let theme = Theme::of(ui.ctx());
    let ink = if response.hovered() { theme.text } else { ink };
    icon::paint(ui.painter(), spot.center(), icon::CLOSE, 12.0, ink);
    focus_ring(ui, &response, spot);
    let deleted = chip.has_focus()
        && ui.input(|input| {
            input.key_pressed(egui::Key::Delete) || input.key_pressed(egui::Key::Backspace)
        });
    response.clicked() || deleted
}

/// A dashed outline, corners cut square.
pub(crate) fn dashed_rect(ui: &Ui, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(0.5);
    let path = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter()
        .extend(egui::Shape::dashed_line(&path, stroke, 3.0, 3.0));
}
