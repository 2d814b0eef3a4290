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

/// The figure under the pointer, where there is one.
pub fn pointed(context: &Context) -> Option<FigureAsked> {
    let now = context.cumulative_pass_nr();
    let pointed: Pointed = context.data(|data| data.get_temp(place()))?;
    (now.saturating_sub(pointed.pass) <= 2).then_some(pointed.asked)
}
