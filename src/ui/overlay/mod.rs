//! What lies over the window: dialogs, the palette, notices, and the frame while a file is dragged over it.

use egui::Ui;

use super::Face;
use crate::state::{Command, State};

/// Shows whatever is open.
pub fn show(_ui: &mut Ui, _state: &State, _face: &mut Face, _out: &mut Vec<Command>) {}
