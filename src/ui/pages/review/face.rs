//! What only the review's page knows: what is chosen, opened and being typed.

use std::sync::Arc;

use crate::ui::overlay::findings::FindingsFace;

/// The review's memory between frames.
#[derive(Default)]
pub(in crate::ui) struct ReviewFace {
    /// The file that is shown.
    pub file: usize,
    /// The column that is chosen, by its place in the table.
    pub column: Option<usize>,
    /// What of the chosen column Enter opens.
    pub part: Part,
    /// What the list of columns is searched for.
    pub query: String,
    /// Which columns are listed.
    pub group: Group,
    /// The list that is open over a column.
    pub picker: Option<Picker>,
    /// Whether the list of columns scrolls to the chosen one.
    pub follow: bool,
    /// The row that is lit, from 1.
    pub row: Option<u32>,
    /// Whether the raw rows scroll to the lit row and the chosen column.
    pub go: bool,
    /// What the raw rows are searched for.
    pub find: String,
    /// The row whose menu is open, and where.
    pub row_menu: Option<(u32, egui::Pos2)>,
    /// What the list of findings remembers.
    pub findings: FindingsFace,
    /// The sheet that is shown of several.
    pub sheet: Option<String>,
    /// Whether the list of what did not match is open.
    pub links: bool,
    /// Whether the keys are listed.
    pub help: bool,
    /// Widths of the sheet's columns, and of what they are.
    pub(super) widths: Option<(usize, Arc<[f32]>)>,
}

/// The two choices of a column's row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Part {
    /// What it means.
    #[default]
    Means,
    /// What it holds, and how that is written.
    Type,
}

/// Which columns are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Group {
    #[default]
    All,
    Recognised,
    Own,
    Empty,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::All, Self::Recognised, Self::Own, Self::Empty];

    /// Its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "review-group-all",
            Self::Recognised => "review-group-recognised",
            Self::Own => "review-group-own",
            Self::Empty => "review-group-empty",
        }
    }
}

/// A list that is open over a column.
pub(in crate::ui) struct Picker {
    /// The column.
    pub column: usize,
    /// What is chosen.
    pub part: Part,
    /// What was typed.
    pub query: String,
    /// The entry that Enter takes, among those found; `None` stands on the one in force.
    pub at: Option<usize>,
    /// Whether it was opened in this frame.
    pub fresh: bool,
}

impl Picker {
    pub fn new(column: usize, part: Part, query: String) -> Self {
        Self {
            column,
            part,
            query,
            at: None,
            fresh: true,
        }
    }
}
