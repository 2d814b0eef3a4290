//! The shell: the window, files, threads, the clock. Everything the rest of the program may not touch.
//!
//! A frame has phases, and each is a file: `logic` takes in what came back from the threads, `ui` shows the state and
//! collects commands, `effects` carries out what the state asks for. Long work runs on named threads and comes back as a
//! closed set of `message::Message`s; the frame never waits for any of it.

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
mod paper;
pub mod preferences_file;
mod presenting;
mod printing;
mod projects;
mod reading;
mod renderer;
mod shell;
mod sources;
mod thinkers;

use std::path::PathBuf;

pub use shell::FolioApp;

use crate::guard::Guard;
use crate::locale::Language;
use crate::state::Preferences;

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

/// The window could not be opened: nothing on this computer draws it.
#[derive(Debug, thiserror::Error)]
#[error("no window could be drawn")]
pub struct NoWindow;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Where none of the ways to draw it works here.
pub fn run(opening: Opening) -> Result<(), NoWindow> {
    panic_report::install(folders::state());
    let preferences = preferences_file::read(&folders::preferences());
    let language = opening.language;
    for way in renderer::WAYS {
        match try_to_draw(*way, preferences.clone(), opening.clone()) {
            Drawn::Closed => return Ok(()),
            Drawn::BrokeOff => break,
            Drawn::NotHere => {}
        }
    }
    #[cfg(all(unix, not(target_os = "macos")))]
    renderer::start_again_without_card();
    tell_without_window(language);
    Err(NoWindow)
}

/// How a way to draw went.
enum Drawn {
    /// The window was there and was closed.
    Closed,
    /// The window was there and was lost.
    BrokeOff,
    /// There was no window.
    NotHere,
}

fn try_to_draw(way: renderer::Way, preferences: Preferences, opening: Opening) -> Drawn {
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("folioscope")
        .with_title("Folioscope")
        .with_inner_size([preferences.window_size.0, preferences.window_size.1])
        .with_min_inner_size([1024.0, 640.0])
        .with_maximized(preferences.maximised)
        .with_clamp_size_to_monitor_size(true)
        .with_drag_and_drop(true)
        .with_icon(icon());
    let mut options = eframe::NativeOptions {
        viewport,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    way.choose(&mut options);
    let mut made = false;
    let there = &mut made;
    let ran = eframe::run_native(
        "Folioscope",
        options,
        Box::new(move |context| {
            *there = true;
            if renderer::draws_by_processor(context) {
                crate::ui::theme::hold_still(&context.egui_ctx);
            }
            Ok(Box::new(FolioApp::new(
                context.egui_ctx.clone(),
                preferences,
                opening,
            )))
        }),
    );
    match ran {
        Ok(()) => Drawn::Closed,
        Err(_) if made => Drawn::BrokeOff,
        Err(error) => {
            // The system's own words, for whoever is asked for help; some go on for a page.
            let words: String = error.to_string().chars().take(120).collect();
            eprintln!("folioscope: {way:?}: {words}");
            Drawn::NotHere
        }
    }
}

/// Who starts the program by a double click sees no terminal: the system's own message box, where it has one.
#[cfg(any(windows, target_os = "macos"))]
fn tell_without_window(language: Option<Language>) {
    use crate::locale::Locale;
    let system = sys_locale::get_locale().and_then(|code| Language::from_code(&code));
    let locale = Locale::new(language.or(system).unwrap_or_default());
    let text = format!(
        "{} {}",
        locale.text("cli-no-drawing"),
        locale.text("cli-no-drawing-hint")
    );
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Folioscope")
        .set_description(text)
        .show();
}

#[cfg(not(any(windows, target_os = "macos")))]
fn tell_without_window(_language: Option<Language>) {}

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
