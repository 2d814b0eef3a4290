//! What only the window knows: text being typed, open rows, scroll positions. Never saved.

use std::collections::BTreeMap;

use super::facts::Facts;
use crate::model::Kind;
use crate::state::{ExportFormat, ThemeChoice};

/// The window's memory between frames.
#[derive(Default)]
pub struct Face {
    /// Counts, once a revision.
    pub(super) facts: Facts,
    /// The palette.
    pub(super) palette: PaletteFace,
    /// The pages of methods: views, tables, the inspector.
    pub(super) method: super::pages::method::MethodFace,
    /// What the list of accounts is searched for.
    pub(super) account_search: String,
    /// The source that the Files page shows.
    pub(super) source: usize,
    /// The table that the Tables page shows.
    pub(super) table: Option<Kind>,
    /// The file, and its column, that the import review shows.
    pub(super) review: (usize, Option<usize>),
    /// The export dialog's answers.
    pub(super) export: Option<ExportFace>,
    /// The path being typed.
    pub(super) path: Option<String>,
    /// The code whose findings are unfolded.
    pub(super) finding_code: Option<&'static str>,
    /// When each notice was first shown, in seconds.
    pub(super) notices: BTreeMap<u64, f64>,
    /// The menu of the menu button whose entries are shown.
    pub(super) menu: usize,
    /// Where F6 leads: one control a part of the window, from left to right; gathered anew every frame.
    pub panes: Vec<egui::Id>,
    /// The part that F6 led to last.
    pub(super) pane: usize,
}

/// The palette's memory.
#[derive(Default)]
pub(super) struct PaletteFace {
    /// What was typed.
    pub query: String,
    /// The entry that Enter opens.
    pub chosen: usize,
    /// Whether only accounts are listed.
    pub only_accounts: bool,
    /// Whether it was open in the frame before.
    pub was_open: bool,
}

/// The export dialog's answers.
pub(super) struct ExportFace {
    pub format: ExportFormat,
    /// Index into the sizes offered.
    pub size: usize,
    /// Pixels a point.
    pub scale: f32,
    pub theme: ThemeChoice,
    pub mask_names: bool,
}
