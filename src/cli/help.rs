//! Help, written from the commands and the language files.

use super::args::{Command, SHARED, WINDOW};
use super::{COMMANDS, Opt};
use crate::locale::Locale;

/// `folioscope inspect FILE [--json]`.
pub(super) fn syntax(command: &Command) -> String {
    let mut text = "folioscope".to_owned();
    for part in [command.name, command.operands] {
        if !part.is_empty() {
            text.push(' ');
            text.push_str(part);
        }
    }
    for option in command.options {
        text.push_str(&format!(" [{}]", option_syntax(option)));
    }
    text
}

fn option_syntax(option: &Opt) -> String {
    match option.value {
        Some(value) => format!("--{} {value}", option.name),
        None => format!("--{}", option.name),
    }
}

/// What `folioscope --help` prints.
pub(super) fn overview(locale: &Locale) -> String {
    let mut text = format!(
        "{}\n\n{}\n",
        locale.text("cli-about"),
        locale.text("cli-usage")
    );
    for command in std::iter::once(&WINDOW).chain(COMMANDS) {
        let about = match command.name {
            "" => locale.text("cli-about-window"),
            name => locale.text(&format!("cli-about-{name}")),
        };
        text.push_str(&format!("  {}\n      {about}\n", syntax(command)));
    }
    text.push_str("  folioscope --help | --version\n\n");
    text.push_str(&locale.text("cli-words"));
    text.push_str("\n\n");
    text.push_str(&locale.text("cli-exit-codes"));
    text.push('\n');
    text
}

/// What `folioscope <command> --help` prints.
pub(super) fn of_command(locale: &Locale, command: &Command) -> String {
    let mut text = format!(
        "{}\n\n  {}\n\n",
        locale.text(&format!("cli-about-{}", command.name)),
        syntax(command)
    );
    for option in command.options.iter().chain(SHARED) {
        let about = locale.text(&format!("cli-option-{}", option.name));
        text.push_str(&format!("  {}\n      {about}\n", option_syntax(option)));
    }
    text.push('\n');
    text.push_str(&locale.text("cli-words"));
    text.push('\n');
    text
}
