//! Figures that say what they mean: a click on one, or F1 over it, asks.

use egui::{Context, CursorIcon, Id, Response, Ui};

use crate::state::{Command, Dialog, FigureAsked};

/// The figure under the pointer, and the frame in which it was.
#[derive(Clone)]
struct Pointed {
    pass: u64,
    asked: FigureAsked,
}

fn place() -> Id {
    Id::unique("figure-pointed")
}

fn question() -> Id {
    Id::unique("figure-question")
}

/// A figure that a click asks.
pub fn asks(
    ui: &Ui,
    response: &Response,
    asked: impl FnOnce() -> FigureAsked,
    out: &mut Vec<Command>,
) {
    let clicked = response.clicked();
    if !clicked && !response.hovered() && !response.has_focus() {
        return;
    }
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Help);
    }
    let asked = asked();
    if clicked {
        out.push(Command::Show(Dialog::Figure(Box::new(asked))));
    } else {
        point(ui, asked);
    }
}

/// Remembers the figure under the pointer: F1 asks what it means.
pub fn point(ui: &Ui, asked: FigureAsked) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(place(), Pointed { pass, asked }));
}

/// F1 was pressed over no figure: what is drawn in this pass may answer for a part of a picture.
pub fn ask(context: &Context) {
    let pass = context.cumulative_pass_nr();
    context.data_mut(|data| data.insert_temp(question(), pass));
}

/// Whether F1 waits in this pass for what lies under the pointer.
pub fn is_asked(context: &Context) -> bool {
    let asked = context.data(|data| data.get_temp::<u64>(question()));
    asked == Some(context.cumulative_pass_nr())
}

/// Tells what lies under the pointer, in place of what the whole picture means.
pub fn answer(asked: FigureAsked, out: &mut Vec<Command>) {
    out.retain(|command| !matches!(command, Command::Show(Dialog::Explain(_))));
    out.push(Command::Show(Dialog::Figure(Box::new(asked))));
}

/// The figure under the pointer, where there is one.
pub fn pointed(context: &Context) -> Option<FigureAsked> {
    let now = context.cumulative_pass_nr();
    let pointed: Pointed = context.data(|data| data.get_temp(place()))?;
    (now.saturating_sub(pointed.pass) <= 2).then_some(pointed.asked)
}
