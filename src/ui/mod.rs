//! The window: reads the [`State`], shows it, and answers with the [`Command`]s the user gave. It changes nothing itself.
//!
//! A page is a file; a widget knows no page; colours and sizes stand in [`theme`]. What only the window knows (text being
//! typed, scroll positions, open menus) is in [`Face`] and never saved.

mod atlas;
pub mod chart_view;
mod face;
mod facts;
mod figure;
pub mod fonts;
pub mod inspector;
mod overlay;
mod pages;
pub mod presenting;
mod shell;
mod shortcuts;
mod slide_view;
pub mod table;
pub mod theme;
mod trim;
pub mod widgets;
mod words;

pub use face::Face;

use egui::Ui;

use crate::state::{Command, Page, State};

/// Shows the whole window in `ui` and answers with what the user asked for, in order.
pub fn show(ui: &mut Ui, state: &State, face: &mut Face) -> Vec<Command> {
    let mut out = Vec::new();
    theme::apply(ui.ctx(), state.theme(), state.locale());
    if !fonts::install(ui.ctx()) {
        ui.ctx().add_plugin(trim::Trim);
        return out;
    }
    atlas::watch(ui.ctx());
    face.facts.refresh(state);
    if let Some(shown) = state.presenting() {
        presenting::show(ui, state, &mut face.presenting, shown, &mut out);
        overlay::notices(ui, state, face, &mut out);
        return out;
    }
    presenting::leave(ui.ctx(), &mut face.presenting);
    shortcuts::read(ui.ctx(), state, face, &mut out);
    face.panes.clear();
    let rect = ui.max_rect();
    ui.painter()
        .rect_filled(rect, 0.0, theme::Theme::of(ui.ctx()).canvas);
    match state.page() {
        Page::Start if state.review().is_none() => pages::start::show(ui, state, &mut out),
        _ => shell::show(ui, state, face, &mut out),
    }
    overlay::show(ui, state, face, &mut out);
    shortcuts::escape(ui.ctx(), state, &mut out);
    out
}
