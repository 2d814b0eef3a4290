//! What the program knows while it runs, and the one place that changes it. Knows no egui, no files, no threads.
//!
//! The window reads [`State`] and sends [`Command`]s; [`State::apply`] changes the state, keeps the inverse for undo, and
//! answers with [`Effect`]s that only the shell (`app`) can carry out: dialogs, files, long work. The shell reports back
//! with [`Event`]s through [`State::receive`].

mod answers;
mod apply;
mod command;
pub mod command_table;
mod decide;
mod edits;
mod event;
mod files;
mod history;
mod imports;
mod notice;

mod palette_search;
mod preferences;
mod presenting;
mod receive;
mod refresh;
mod remembered;
mod review;
mod selection;
mod settling;
mod store;
mod story;
mod story_answers;
mod story_fill;

pub use answers::Answer;
pub use command::{
    AnalysisRequest, Command, Dialog, Effect, ExportFormat, ExportRequest, FigureAsked, Page,
    Paper, PathPurpose, Problem, ThemeChoice, UnsavedAnswer,
};
pub use event::{DraftFound, Event};
pub use files::{PROJECT_ENDING, is_project};
pub use history::{EditName, History};
pub use imports::stem;
pub use notice::{Job, Notice, NoticeKind, Phrase};
pub use palette_search::{PaletteEntry, PaletteKind};
pub use preferences::{Preferences, Recent};
pub use presenting::{Blank, PresentCommand, Presenting};
pub use refresh::{Kept, Refresh, RefreshOrder};
pub use remembered::{FileForm, Mappings, Remembered};
pub use review::{ColumnDecision, ImportDecision, Review};
pub use selection::Selection;
pub use settling::{NameChange, SettleOrder};
pub use store::State;
pub use story::{NewSlide, StoryCommand};
