//! Being built.

use egui::{Rect, Ui};

use crate::state::{Command, State};
use crate::ui::Face;

/// Shows it.
pub fn show(_ui: &mut Ui, _rect: Rect, _state: &State, _face: &mut Face, _out: &mut Vec<Command>) {}
