//! The frame of every dialog: over a scrim, 528 wide, with a sign, a head, and buttons at the right.

use egui::{
    Align, Color32, CornerRadius, Frame, Id, Layout, Margin, Modal, Rect, Sense, Ui, UiBuilder,
    pos2, vec2,
};

use crate::ui::theme::{BODY, CONTROL_LARGE, PAGE, RADIUS, Theme, regular, semibold};
use crate::ui::widgets::{icon, paragraph};

/// Width of a dialog.
pub const WIDTH: f32 = 528.0;

/// How serious the sign at the left is.
#[derive(Clone, Copy)]
pub enum Sign {
    /// Something to decide or to know.
    Plain(char),
    /// Something went wrong or may be lost.
    Warn(char),
}

/// Shows a dialog; answers with what `add` answers, and whether Esc or a click beside it asks to close it.
pub fn modal<R>(ui: &Ui, salt: &str, width: f32, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let theme = Theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(theme.canvas)
        .corner_radius(CornerRadius::same(RADIUS as u8 + 2))
        .inner_margin(Margin::same(24))
        .shadow(egui::Shadow {
            offset: [0, 12],
            blur: 40,
            spread: 0,
            color: theme.shadow,
        });
    let answer = Modal::new(Id::unique(("dialog", salt)))
        .backdrop_color(theme.scrim)
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width(width - 48.0);
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            add(ui)
        });
    let close = answer.should_close();
    (answer.inner, close)
}

/// A dialog with a sign at the left of its head; `add` fills the column beside the sign.
pub fn with_sign<R>(
    ui: &mut Ui,
    sign: Sign,
    head: &str,
    below: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let theme = Theme::of(ui.ctx());
    let all = ui.available_rect_before_wrap();
    let (icon, fill, ink) = match sign {
        Sign::Plain(icon) => (icon, theme.accent_soft, theme.accent),
        Sign::Warn(icon) => (icon, theme.warn_soft, theme.warn),
    };
    badge(
        ui,
        Rect::from_min_size(all.min, vec2(40.0, 40.0)),
        icon,
        fill,
        ink,
    );
    let column = all.with_min_x(all.left() + 56.0);
    let layout = Layout::top_down(Align::Min);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(column).layout(layout));
    let width = column.width();
    paragraph(&mut inner, head, semibold(PAGE), theme.text, width);
    if !below.is_empty() {
        inner.add_space(-4.0);
        paragraph(&mut inner, below, regular(BODY), theme.text_soft, width);
    }
    inner.add_space(8.0);
    let answer = add(&mut inner);
    let used = inner.min_rect();
    ui.allocate_rect(
        Rect::from_min_max(all.min, pos2(all.right(), used.bottom())),
        Sense::hover(),
    );
    answer
}

fn badge(ui: &Ui, rect: Rect, sign: char, fill: Color32, ink: Color32) {
    ui.painter().rect_filled(rect, CornerRadius::same(8), fill);
    icon::paint(ui.painter(), rect.center(), sign, 20.0, ink);
}

/// The row of buttons at the lower right; the last one added stands leftmost.
pub fn buttons<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(12.0);
    let size = vec2(ui.available_width(), CONTROL_LARGE);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), add)
        .inner
}

/// Whether Enter was pressed while no other control has the keyboard.
pub fn enter(ui: &Ui) -> bool {
    let free = ui.memory(|memory| memory.focused().is_none());
    free && ui.input(|input| input.key_pressed(egui::Key::Enter))
}
