//! Where the pointer is while something is carried.

use egui::{Event, PointerButton, Pos2, Ui};

/// Where the pointer is; in the frame in which its button was let go: where that was, for it may have moved on since.
pub fn carried_to(ui: &Ui) -> Option<Pos2> {
    ui.input(|input| {
        let let_go = input.events.iter().rev().find_map(|event| match event {
            Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed: false,
                ..
            } => Some(*pos),
            _ => None,
        });
        let_go.or(input.pointer.latest_pos())
    })
}
