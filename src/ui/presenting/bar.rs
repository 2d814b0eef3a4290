//! The bar over the slide: where one is, pointer, names, black, time. It comes with the pointer and fades.

use std::time::Duration;

use egui::{
    Align, CornerRadius, CursorIcon, Layout, Rect, Stroke, StrokeKind, Ui, UiBuilder, vec2,
};

use super::{BAR_SECS, PresentingFace, clock};
use crate::assets::icon as glyph;
use crate::locale::Arg;
use crate::state::{Blank, Command, PresentCommand, Presenting, State};
use crate::ui::theme::{BODY, MOVE_SECS, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{IconButton, galley, icon, text_width};

const HEIGHT: f32 = 40.0;

/// Shows it while the pointer moves.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let now = ui.input(|input| input.time);
    let since = now - face.moved;
    let width = width(ui, shown);
    let place = Rect::from_center_size(
        rect.center_bottom() - vec2(0.0, HEIGHT / 2.0 + 12.0),
        vec2(width, HEIGHT),
    );
    let over = face.at.is_some_and(|at| place.contains(at));
    let wanted = since < BAR_SECS || over;
    let strength =
        ui.ctx()
            .animate_bool_with_time(egui::Id::unique("present-bar"), wanted, MOVE_SECS);
    if wanted && !over {
        let rest = (BAR_SECS - since).max(0.0);
        ui.request_repaint_after(Duration::from_secs_f64(rest.min(1.0) + 0.01));
    } else if over {
        // The time goes on while someone looks at it.
        ui.request_repaint_after(Duration::from_secs(1));
    }
    if !wanted && !shown.has_pointer() && shown.blank().is_none() {
        ui.set_cursor_icon(CursorIcon::None);
    }
    if strength <= 0.0 {
        return;
    }
    let theme = Theme::of(ui.ctx());
    let mut inner = ui.new_child(UiBuilder::new().max_rect(place).id_salt("present-bar"));
    inner.set_opacity(strength);
    inner.painter().rect(
        place,
        CornerRadius::same(RADIUS as u8),
        theme.surface,
        Stroke::new(1.0, theme.hairline),
        StrokeKind::Inside,
    );
    let row = place.shrink2(vec2(10.0, 0.0));
    let layout = Layout::left_to_right(Align::Center);
    let mut row = inner.new_child(UiBuilder::new().max_rect(row).layout(layout));
    row.spacing_mut().item_spacing.x = 4.0;
    controls(&mut row, state, face, shown, now, out);
}

fn position(shown: &Presenting) -> String {
    format!("{} / {}", shown.at() + 1, shown.count())
}

fn width(ui: &Ui, shown: &Presenting) -> f32 {
    let place = text_width(ui, &position(shown), semibold(BODY));
    let changed = if shown.is_changed() || shown.drill().is_some() {
        32.0
    } else {
        0.0
    };
    place + changed + 376.0
}

/// The controls from the left to the right; the speaker's view has them too.
pub fn controls(
    ui: &mut Ui,
    state: &State,
    face: &PresentingFace,
    shown: &Presenting,
    now: f64,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let mut press = |ui: &mut Ui, sign: char, key: &str, keys: &str, on: bool, command| {
        let text = locale.text(key);
        let button = IconButton::new(sign, &text).keys(keys).on(on);
        if button.show(ui).clicked() {
            out.push(Command::Present(command));
        }
    };
    press(
        ui,
        icon::CARET_LEFT,
        "present-previous",
        "←",
        false,
        PresentCommand::Previous,
    );
    let theme = Theme::of(ui.ctx());
    let text = galley(ui.painter(), position(shown), semibold(BODY), theme.text);
    let size = vec2(text.size().x + 12.0, 28.0);
    let (at, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    ui.painter()
        .galley(at.center() - text.size() / 2.0, text, theme.text);
    let args = [
        ("at", Arg::from(shown.at() + 1)),
        ("n", Arg::from(shown.count())),
    ];
    let said = locale.text_with("present-slide-of", &args);
    crate::ui::widgets::name(&response, egui::Role::Label, &said);
    press(
        ui,
        icon::CARET_RIGHT,
        "present-next",
        "→",
        false,
        PresentCommand::Next,
    );
    line(ui);
    let masked = shown.masks_names();
    press(
        ui,
        glyph::CURSOR,
        "present-pointer",
        "P",
        shown.has_pointer(),
        PresentCommand::Pointer,
    );
    press(
        ui,
        icon::EYE_SLASH,
        "present-mask",
        "N",
        masked,
        PresentCommand::MaskNames,
    );
    let black = shown.blank() == Some(Blank::Black);
    press(
        ui,
        glyph::SQUARE,
        "present-black",
        "B",
        black,
        PresentCommand::Black,
    );
    press(
        ui,
        glyph::NOTE,
        "present-notes",
        "V",
        shown.has_notes(),
        PresentCommand::Notes,
    );
    if shown.is_changed() || shown.drill().is_some() {
        press(
            ui,
            icon::UNDO,
            "present-back",
            "Backspace",
            false,
            PresentCommand::Back,
        );
    }
    if let Some(started) = face.started.filter(|_| !shown.has_notes()) {
        elapsed(ui, state, now - started);
    }
    line(ui);
    press(
        ui,
        icon::CLOSE,
        "present-stop",
        "Esc",
        false,
        PresentCommand::Stop,
    );
}

/// How long it has taken so far; the speaker's view says so itself.
fn elapsed(ui: &mut Ui, state: &State, seconds: f64) {
    let theme = Theme::of(ui.ctx());
    line(ui);
    let elapsed = clock(seconds);
    let text = galley(ui.painter(), &elapsed, regular(BODY), theme.text_soft);
    let (at, response) = ui.allocate_exact_size(vec2(58.0, 28.0), egui::Sense::hover());
    ui.painter()
        .galley(at.center() - text.size() / 2.0, text, theme.text_soft);
    let said = format!("{} {elapsed}", state.locale().text("present-elapsed"));
    crate::ui::widgets::name(&response, egui::Role::Label, &said);
}

fn line(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let (at, _) = ui.allocate_exact_size(vec2(9.0, SMALL), egui::Sense::hover());
    ui.painter()
        .vline(at.center().x, at.y_range(), theme.line(ui.ctx()));
}
