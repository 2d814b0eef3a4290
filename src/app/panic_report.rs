//! What is left behind when the program breaks off: where, in which version, on which system. Nothing of the user's data.

use std::backtrace::Backtrace;
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::{fs, panic, process, thread};

/// From now on a panic writes a report into `folder` and one line to standard error.
pub(super) fn install(folder: PathBuf) {
    panic::set_hook(Box::new(move |info| {
        let text = report(info);
        let name = format!("report-{}.txt", process::id());
        let path = folder.join("reports").join(name);
        let written = path
            .parent()
            .and_then(|folder| fs::create_dir_all(folder).ok())
            .and_then(|()| fs::write(&path, text).ok());
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        match written {
            Some(()) => eprintln!("folioscope: broke off at {place}; see {}", path.display()),
            None => eprintln!("folioscope: broke off at {place}"),
        }
    }));
}

/// The message of a panic may quote a cell; it is not in the report.
fn report(info: &PanicHookInfo<'_>) -> String {
    format!(
        "Folioscope {}\n{} {}\nthread {}\nat {}\n\n{}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        thread::current().name().unwrap_or("?"),
        info.location().map(ToString::to_string).unwrap_or_default(),
        Backtrace::force_capture()
    )
}
