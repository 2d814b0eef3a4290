//! Arguments: a window, a headless command or a reader of spreadsheets; nothing else.
// On Windows no console opens beside the window.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use folioscope::app;
use folioscope::cli::{self, Start};
use folioscope::guard::{self, Guard};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if guard::is_reader(&arguments) {
        return guard::run();
    }
    #[cfg(windows)]
    folioscope::windows::join_terminal();
    match cli::start(arguments) {
        Start::Finished(code) => ExitCode::from(code),
        Start::Window(opening) => window(opening),
    }
}

fn window(opening: cli::Opening) -> ExitCode {
    let language = opening.language;
    let opening = app::Opening {
        files: opening.files,
        sample: opening.sample,
        language: opening.language,
        guard: Guard::default(),
    };
    match app::run(opening) {
        Ok(()) => ExitCode::SUCCESS,
        Err(app::NoWindow) => ExitCode::from(cli::no_window(language)),
    }
}
