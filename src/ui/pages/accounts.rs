//! The accounts of a group: the list, and the card of the one that is selected.

mod card;
mod criteria;
mod list;
mod portrait;

use egui::{Rect, Ui};

use crate::analysis::Group;
use crate::state::{Command, State};
use crate::ui::Face;
use crate::ui::shell::open_account;
pub use list::AccountsFace;

/// Shows the card where exactly one account is selected, else the list.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    group: Group,
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    match open_account(state) {
        Some(account) => card::show(ui, rect, (group, account), state, face, out),
        None => list::show(ui, rect, group, state, face, out),
    }
}
