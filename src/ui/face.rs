//! What only the window knows: text being typed, open rows, scroll positions. Never saved.

use std::collections::BTreeMap;

use super::facts::Facts;
use crate::model::{CurrencyShare, Kind, Revision};
use crate::state::{ExportFormat, PaletteEntry, ThemeChoice};
use crate::ui::table::TableFace;

/// The window's memory between frames.
#[derive(Default)]
pub struct Face {
    /// Counts, once a revision.
    pub(in crate::ui) facts: Facts,
    /// The pages of methods: views, tables, the inspector.
    pub(in crate::ui) method: super::pages::method::MethodFace,
    /// What is remembered while slides are shown in the room.
    pub presenting: super::presenting::PresentingFace,
    /// The palette.
    pub(in crate::ui) palette: PaletteFace,
    /// The source that the Files page shows.
    pub(in crate::ui) source: usize,
    /// The charts of the overviews.
    pub(in crate::ui) overview: super::pages::overview::OverviewFace,
    /// The tables of the Tables page.
    pub(in crate::ui) tables: BTreeMap<Kind, TableFace>,
    /// The currencies of a table at a revision.
    pub(in crate::ui) currencies: Option<((Revision, Kind), Vec<CurrencyShare>)>,
    /// The fields of exchange rates.
    pub(in crate::ui) rates: super::pages::currencies::RatesFace,
    /// The page of names to check.
    pub(in crate::ui) names: super::pages::names::NamesFace,
    /// The pages of the story.
    pub(in crate::ui) story: super::pages::story::StoryFace,
    /// The page of accounts.
    pub(in crate::ui) accounts: super::pages::accounts::AccountsFace,
    /// The table that the Tables page shows.
    pub(in crate::ui) table: Option<Kind>,
    /// The review of files before they are used.
    pub(in crate::ui) review: super::pages::review::ReviewFace,
    /// The export dialog's answers.
    pub(in crate::ui) export: Option<ExportFace>,
    /// The path being typed.
    pub(in crate::ui) path: Option<String>,
    /// The panel of findings.
    pub(in crate::ui) findings: super::overlay::findings::FindingsFace,
    /// The source, and its row as the spreadsheet shows it, that the Tables page is to show.
    pub(in crate::ui) row_asked: Option<super::overlay::findings::Target>,
    /// When each notice was first shown, in seconds.
    pub(in crate::ui) notices: BTreeMap<u64, f64>,
    /// The menu of the menu button whose entries are shown.
    pub(in crate::ui) menu: usize,
    /// Where F6 leads: the parts of the window in reading order; gathered anew every frame.
    pub(in crate::ui) panes: Vec<egui::Rect>,
    /// The part that F6 led to last.
    pub(in crate::ui) pane: Option<usize>,
}

/// The palette's memory.
#[derive(Default)]
pub(in crate::ui) struct PaletteFace {
    /// What was typed.
    pub query: String,
    /// The entry that Enter opens.
    pub chosen: usize,
    /// Whether only accounts are listed.
    pub only_accounts: bool,
    /// Whether it was open in the frame before.
    pub was_open: bool,
    /// Whether the list scrolls to the chosen entry.
    pub follow: bool,
    /// What was found, and for what.
    pub entries: Vec<PaletteEntry>,
    /// What was typed, whether only accounts, and the version of the portfolio.
    pub searched: Option<(String, bool, u64)>,
}

/// The export dialog's answers.
pub(in crate::ui) struct ExportFace {
    pub format: ExportFormat,
    /// Index into the sizes offered.
    pub size: usize,
    /// Pixels a point.
    pub scale: f32,
    pub theme: ThemeChoice,
    pub mask_names: bool,
    /// The whole story instead of the chart.
    pub story: bool,
}
