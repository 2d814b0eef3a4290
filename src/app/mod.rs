//! The shell: the window, files, threads, the clock. Everything the rest of the program may not touch.
//!
//! A frame has phases, and each is a file: `logic` takes in what came back from the threads, `ui` shows the state and
//! collects commands, `effects` carries out what the state asks for. Long work runs on named threads and comes back as a
//! closed set of `message::Message`s; the frame never waits for any of it.

pub mod atomic;
mod clipboard;
pub mod drafts;
mod effects;
mod exports;
mod file_dialog;
pub mod findings_file;
mod folders;
mod jobs;
mod joining;
mod locks;
mod logic;
mod message;
mod panic_report;
pub mod preferences_file;
mod projects;
mod reading;
mod shell;
mod sources;
mod thinkers;

use std::path::PathBuf;

pub use shell::FolioApp;

use crate::guard::Guard;
use crate::locale::Language;

/// What the window opens with.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Files to open at once.
    pub files: Vec<PathBuf>,
    /// Whether to open the sample portfolio.
    pub sample: bool,
    /// A language asked for on the command line, for this run.
    pub language: Option<Language>,
    /// Starts the readers of spreadsheets.
    pub guard: Guard,
}

/// The window could not be opened: no display, or no way to draw on it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoWindow(String);

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Where there is no display to open it on.
pub fn run(opening: Opening) -> Result<(), NoWindow> {
    panic_report::install(folders::state());
    let preferences = preferences_file::read(&folders::preferences());
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("folioscope")
        .with_title("Folioscope")
        .with_inner_size([preferences.window_size.0, preferences.window_size.1])
        .with_min_inner_size([1024.0, 640.0])
        .with_maximized(preferences.maximised)
        .with_clamp_size_to_monitor_size(true)
        .with_drag_and_drop(true)
        .with_icon(icon());
    let options = eframe::NativeOptions {
        viewport,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "Folioscope",
        options,
        Box::new(move |context| {
            Ok(Box::new(FolioApp::new(
                context.egui_ctx.clone(),
                preferences,
                opening,
            )))
        }),
    )
    .map_err(|error| NoWindow(error.to_string()))
}

fn icon() -> egui::IconData {
    let png = crate::assets::APP_ICON;
    match tiny_skia::Pixmap::decode_png(png) {
        Ok(picture) => egui::IconData {
            width: picture.width(),
            height: picture.height(),
            rgba: clipboard::straight(&picture),
        },
        Err(_) => egui::IconData::default(),
    }
}
