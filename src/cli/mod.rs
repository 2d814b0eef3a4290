//! The headless commands: the same engine as the window, for scheduled reports, scripts and tests.
//!
//! [`start`] reads the arguments and either runs a command or says what window to open. A command is one file with one
//! line in [`COMMANDS`]; it gets its parsed arguments and a [`Desk`], and ends in a [`Failure`] that says what could not be
//! done, and what to do. Exit codes: 0 done, 1 could not, 2 wrong usage.

mod analyse;
mod args;
mod asked;
mod decided;
mod display;
mod export;
mod failure;
mod help;
mod inspect;
mod methods;
mod paper;
mod report;
mod sample;
mod story;
mod template;
mod terminal;
mod uploads;

use std::ffi::OsString;
use std::path::PathBuf;

pub use args::{Command, Opt, Parsed};
pub use display::display_found;
pub use failure::Failure;
pub use terminal::{TerminalProgress, print, print_json};
pub use uploads::{sample_upload, uploads, write_file};

use crate::guard::Guard;
use crate::locale::{Language, Locale};

/// Every command, in the order of the help.
pub const COMMANDS: &[Command] = &[
    inspect::COMMAND,
    analyse::COMMAND,
    export::COMMAND,
    methods::COMMAND,
    template::COMMAND,
    sample::COMMAND,
];

/// What a command works with beside its arguments.
pub struct Desk {
    /// The language of everything printed.
    pub locale: Locale,
    /// Whether the answer is JSON.
    pub json: bool,
    /// Starts the readers of spreadsheets.
    pub guard: Guard,
}

/// What the window opens with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Spreadsheets and projects.
    pub files: Vec<PathBuf>,
    /// Whether the sample portfolio is opened.
    pub sample: bool,
    /// The language asked for; the remembered one, else the system's, where none was.
    pub language: Option<Language>,
}

/// What the arguments ask for.
#[derive(Debug)]
pub enum Start {
    /// A command ran and answered; this is the exit code.
    Finished(u8),
    /// A window.
    Window(Opening),
}

/// Reads the arguments (without the program's name) and runs the command among them, if there is one.
pub fn start(arguments: Vec<OsString>) -> Start {
    let language = args::language(&arguments);
    let locale = Locale::new(
        language
            .as_ref()
            .and_then(|asked| asked.as_ref().ok().copied())
            .unwrap_or_else(system_language),
    );
    let json = arguments.iter().any(|argument| argument == "--json");
    let guard = Guard::default();
    let desk = Desk {
        locale,
        json,
        guard,
    };
    if let Some(Err(code)) = &language {
        return fail(&desk, &Failure::unknown_language(&desk.locale, code));
    }
    match run(&desk, arguments, language.and_then(Result::ok)) {
        Ok(start) => start,
        Err(failure) => fail(&desk, &failure),
    }
}

fn run(
    desk: &Desk,
    arguments: Vec<OsString>,
    language: Option<Language>,
) -> Result<Start, Failure> {
    let first = arguments
        .first()
        .and_then(|argument| argument.to_str())
        .unwrap_or_default();
    match first {
        "--help" | "-h" | "help" => {
            print(&desk.locale, &help::overview(&desk.locale))?;
            return Ok(Start::Finished(0));
        }
        "--version" | "-V" => {
            print(
                &desk.locale,
                concat!("folioscope ", env!("CARGO_PKG_VERSION"), "\n"),
            )?;
            return Ok(Start::Finished(0));
        }
        _ => {}
    }
    if let Some(command) = COMMANDS.iter().find(|command| command.name == first) {
        let rest = &arguments[1..];
        if rest.iter().any(|argument| argument == "--help") {
            print(&desk.locale, &help::of_command(&desk.locale, command))?;
            return Ok(Start::Finished(0));
        }
        let parsed = args::parse(&desk.locale, command, rest)?;
        (command.run)(desk, &parsed)?;
        return Ok(Start::Finished(0));
    }
    let parsed = args::parse(&desk.locale, &args::WINDOW, &arguments)?;
    if is_unknown_command(first) {
        return Err(Failure::usage(
            desk.locale
                .text_with("cli-unknown-command", &[("name", first.into())]),
        ));
    }
    if !display_found() {
        return Err(no_display(&desk.locale));
    }
    Ok(Start::Window(Opening {
        files: parsed.operands().iter().map(PathBuf::from).collect(),
        sample: parsed.has("sample"),
        language,
    }))
}

/// Says that nothing here draws a window, and what helps; the exit code.
pub fn no_window(language: Option<Language>) -> u8 {
    let locale = Locale::new(language.unwrap_or_else(system_language));
    let failure = Failure::new(
        "no-drawing",
        locale.text("cli-no-drawing"),
        locale.text("cli-no-drawing-hint"),
    );
    terminal::complain(&failure.sentence());
    1
}

fn no_display(locale: &Locale) -> Failure {
    Failure::new(
        "no-display",
        locale.text("cli-no-display"),
        locale.text("cli-no-display-hint"),
    )
}

/// A bare word that names no file was meant as a command.
fn is_unknown_command(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c == '-' || c == '_')
        && !word.starts_with('-')
        && !std::path::Path::new(word).exists()
}

fn fail(desk: &Desk, failure: &Failure) -> Start {
    if desk.json && failure.exit == 1 {
        // What cannot be printed is said on stderr all the same.
        let _ = print(&desk.locale, &format!("{}\n", failure.to_json()));
    }
    terminal::complain(&failure.sentence());
    Start::Finished(failure.exit)
}

/// The system's language where it is one of ours, else English.
fn system_language() -> Language {
    sys_locale::get_locale()
        .and_then(|code| Language::from_code(&code))
        .unwrap_or_default()
}
