//! The bar at the top: menu, portfolio, undo, search, export.

use egui::{
    Align, Align2, Color32, CornerRadius, CursorIcon, Layout, Rect, Role, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::{logo, main_menu};
use crate::state::{Command, Page, PresentCommand, State};
use crate::ui::theme::{BODY, CONTROL_LARGE, ICON, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, IconButton, elided, focus_ring, icon, name, paint_key, text_at, text_width,
};
use crate::ui::{Face, shortcuts};

/// Below this width the search stands at the right.
const NARROW: f32 = 1200.0;
/// Room for the buttons at the right end, in their longest language.
const EXPORT: f32 = 320.0;

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let narrow = rect.width() < NARROW;
    let search_width = if narrow {
        220.0
    } else {
        (rect.width() * 0.34).clamp(280.0, 400.0)
    };
    let mut search = Rect::from_center_size(rect.center(), vec2(search_width, CONTROL_LARGE));
    if narrow {
        // The portfolio's name and undo need the room in the middle.
        let right = rect.right() - 12.0 - EXPORT;
        search = search.translate(vec2(right - search.right(), 0.0));
    }
    let left = Rect::from_min_max(
        rect.min + vec2(12.0, 0.0),
        pos2(search.left() - 16.0, rect.bottom()),
    );
    let layout = Layout::left_to_right(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(left).layout(layout));
    left_part(&mut inner, narrow, state, face, out);
    search_button(ui, search, state, out);
    let right = Rect::from_min_max(
        pos2(search.right() + 16.0, rect.top()),
        rect.max - vec2(12.0, 0.0),
    );
    let layout = Layout::right_to_left(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(right).layout(layout));
    let export = state.locale().text("ui-export");
    let enabled = state
        .document()
        .is_some_and(|document| !document.dataset.is_empty());
    let present = state.locale().text("present-button");
    let button = Button::primary(&present)
        .icon(icon::SLIDES)
        .enabled(enabled);
    if button.show(&mut inner).clicked() {
        out.push(Command::Present(match state.page() {
            Page::Story => PresentCommand::StartHere,
            _ => PresentCommand::Start,
        }));
    }
    let button = Button::secondary(&export)
        .icon(icon::EXPORT)
        .enabled(enabled);
    if button.show(&mut inner).clicked() {
        out.push(Command::ExportDialog);
    }
}

fn left_part(ui: &mut Ui, narrow: bool, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    ui.spacing_mut().item_spacing.x = 8.0;
    let menu = IconButton::new(icon::LIST, &locale.text("ui-menu")).show(ui);
    main_menu::show(&menu, state, face, out);
    let (sign, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::click());
    logo(ui, sign.shrink(4.0));
    focus_ring(ui, &response, sign);
    let home = locale.text("ui-start-page");
    name(&response, Role::Button, &home);
    let response = response
        .on_hover_cursor(CursorIcon::PointingHand)
        .on_hover_text(home);
    if response.clicked() {
        out.push(Command::Go(Page::Start));
    }
    let Some(document) = state.document() else {
        return;
    };
    let mark = saved_mark(state, theme);
    let mark_width = mark_width(ui, &mark.0, narrow);
    let room = (ui.available_width() - mark_width - 110.0).max(60.0);
    let title = elided(
        ui.painter(),
        &document.name,
        semibold(BODY),
        theme.text,
        room,
    );
    let (at, response) = ui.allocate_exact_size(title.size(), Sense::hover());
    ui.painter().galley(at.min, title, theme.text);
    name(&response, Role::Label, &document.name);
    show_mark(ui, mark, mark_width, narrow);
    let (bar, _) = ui.allocate_exact_size(vec2(9.0, 20.0), Sense::hover());
    ui.painter()
        .vline(bar.center().x, bar.y_range(), theme.line(ui.ctx()));
    step(
        ui,
        icon::UNDO,
        (state.undo_name(), "ui-undo"),
        Command::Undo,
        state,
        out,
    );
    step(
        ui,
        icon::REDO,
        (state.redo_name(), "ui-redo"),
        Command::Redo,
        state,
        out,
    );
}

/// What is said of the last save, with its sign and colour.
fn saved_mark(state: &State, theme: &Theme) -> (String, char, Color32) {
    let (key, sign, ink) = match (state.is_dirty(), state.path()) {
        (true, _) => ("ui-unsaved", icon::PENCIL, theme.warn),
        (false, None) => ("ui-not-saved-yet", icon::PENCIL, theme.text_faint),
        (false, Some(_)) => ("ui-saved", icon::CHECK, theme.text_soft),
    };
    (state.locale().text(key), sign, ink)
}

fn mark_width(ui: &Ui, text: &str, narrow: bool) -> f32 {
    if narrow {
        14.0
    } else {
        text_width(ui, text, regular(SMALL)) + 18.0
    }
}

/// The sign with its words; in a narrow window the sign alone.
fn show_mark(ui: &mut Ui, (text, sign, ink): (String, char, Color32), width: f32, narrow: bool) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 20.0), Sense::hover());
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 7.0, rect.center().y),
        sign,
        13.0,
        ink,
    );
    name(&response, Role::Label, &text);
    if narrow {
        response.on_hover_text(text);
        return;
    }
    let at = pos2(rect.left() + 18.0, rect.center().y);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &text,
        regular(SMALL),
        ink,
    );
}

fn step(
    ui: &mut Ui,
    sign: char,
    (named, key): (Option<String>, &str),
    command: Command,
    state: &State,
    out: &mut Vec<Command>,
) {
    let enabled = named.is_some();
    let text = named.unwrap_or_else(|| state.locale().text(key));
    let keys = shortcuts::keys(&command);
    if IconButton::new(sign, &text)
        .keys(&keys)
        .enabled(enabled)
        .show(ui)
        .clicked()
    {
        out.push(command);
    }
}

fn search_button(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let text = state.locale().text("ui-search-everything");
    let response = ui.interact(rect, ui.scope_id().with("search"), Sense::click());
    let line = if response.hovered() {
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
    let middle = rect.center().y;
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 18.0, middle),
        icon::SEARCH,
        ICON,
        theme.text_soft,
    );
    let keys = shortcuts::keys(&Command::Palette);
    let key = paint_key(
        ui,
        pos2(rect.right() - 8.0, middle),
        Align2::RIGHT_CENTER,
        &keys,
    );
    let room = key.left() - rect.left() - 42.0;
    let shown = elided(ui.painter(), &text, regular(BODY), theme.text_soft, room);
    let at = pos2(rect.left() + 34.0, middle - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text_soft);
    focus_ring(ui, &response, rect);
    name(&response, Role::Button, &text);
    if response.on_hover_cursor(CursorIcon::Text).clicked() {
        out.push(Command::Palette);
    }
}
