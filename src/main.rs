//! Arguments: a window or a headless command; nothing else.

use std::process::ExitCode;

use folioscope::cli::{self, Start};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).collect();
    match cli::start(arguments) {
        Start::Finished(code) => ExitCode::from(code),
        Start::Window(_opening) => ExitCode::FAILURE,
    }
}
