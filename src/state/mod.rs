//! What the program knows while it runs, and the one place that changes it. Knows no egui, no files, no threads.
//!
//! The window reads [`State`] and sends [`Command`]s; [`State::apply`] changes the state, keeps the inverse for undo, and
//! answers with [`Effect`]s that only the shell (`app`) can carry out: dialogs, files, long work. The shell reports back
//! with [`Event`]s through [`State::receive`].

mod command;

pub use command::{
    Command, Dialog, Effect, ExportFormat, ExportRequest, Page, PathPurpose, ThemeChoice,
};
