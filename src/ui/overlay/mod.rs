//! What lies over the window: dialogs, the palette, findings, notices, and the frame while a file is dragged over it.

mod about;
mod dialog;
mod drop;
mod explain;
mod export;
mod export_deck;
pub mod findings;
mod findings_list;
mod notices;
mod palette;
mod path;
mod problem;
mod questions;
pub mod refresh;

use egui::Ui;

use super::Face;
use crate::state::{Command, Dialog, State};

/// What was done, where nothing else may lie over the window.
pub fn notices(ui: &mut Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    notices::show(ui, state, face, out);
}

/// Shows whatever is open.
pub fn show(ui: &mut Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    if state.findings_open() {
        findings::show(ui, state, face, out);
    }
    notices::show(ui, state, face, out);
    match state.dialog() {
        // The review is a page of its own; nothing lies over it.
        None | Some(Dialog::ReviewImport) => {}
        Some(Dialog::Unsaved(_)) => questions::unsaved(ui, state, out),
        Some(Dialog::Recover) => questions::recover(ui, state, out),
        Some(Dialog::Problem(problems)) => problem::show(ui, problems, state, out),
        Some(Dialog::Refresh) => refresh::show(ui, state, out),
        Some(Dialog::Export) => export::show(ui, state, face, out),
        Some(Dialog::Path(purpose)) => path::show(ui, *purpose, state, face, out),
        Some(Dialog::Explain(method)) => explain::method(ui, method, state, out),
        Some(Dialog::Figure(asked)) => explain::figure(ui, asked, state, out),
        Some(Dialog::About) => about::show(ui, state, out),
    }
    palette::show(ui, state, face, out);
    drop::show(ui, state);
}
