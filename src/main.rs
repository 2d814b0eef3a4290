//! Arguments: a window or a headless command; nothing else.

use std::process::ExitCode;

use folioscope::app;
use folioscope::cli::{self, Start};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).collect();
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
    };
    match app::run(opening) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(cli::no_window(language)),
    }
}
