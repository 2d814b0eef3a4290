//! Arguments: operands, `--option value`, `--option=value`, flags; `--` ends the options.

use std::ffi::OsString;
use std::path::PathBuf;

use super::{Desk, Failure};
use crate::locale::{Language, Locale};

/// An option of a command. Its meaning is text `cli-option-<name>`.
#[derive(Clone, Copy, Debug)]
pub struct Opt {
    /// Without the dashes.
    pub name: &'static str,
    /// What its value is called in the help (`FILE`); `None` for a flag.
    pub value: Option<&'static str>,
}

impl Opt {
    /// A flag.
    pub const fn flag(name: &'static str) -> Self {
        Self { name, value: None }
    }

    /// An option with a value.
    pub const fn value(name: &'static str, value: &'static str) -> Self {
        Self {
            name,
            value: Some(value),
        }
    }
}

/// A command of the program. What it does is text `cli-about-<name>`.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// Its operands as the help shows them.
    pub operands: &'static str,
    /// How many operands it takes at least and at most; `--sample` counts as one.
    pub count: (usize, usize),
    /// Its options beside `--language` and `--help`.
    pub options: &'static [Opt],
    /// Does it.
    pub run: fn(&Desk, &Parsed) -> Result<(), Failure>,
}

/// The window, where no command is named.
pub(super) const WINDOW: Command = Command {
    name: "",
    operands: "[FILE…]",
    count: (0, usize::MAX),
    options: &[Opt::flag("sample")],
    run: |_, _| Ok(()),
};

/// Options that every command has.
pub(super) const SHARED: &[Opt] = &[Opt::value("language", "L")];

/// The arguments of a command.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    operands: Vec<OsString>,
    options: Vec<(&'static str, OsString)>,
}

impl Parsed {
    /// What is no option, in order.
    pub fn operands(&self) -> &[OsString] {
        &self.operands
    }

    /// Whether an option was given.
    pub fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(known, _)| *known == name)
    }

    /// The value of an option; the last one where it was given several times.
    pub fn value(&self, name: &str) -> Option<String> {
        self.values(name).pop()
    }

    /// All values of an option, in order.
    pub fn values(&self, name: &str) -> Vec<String> {
        self.options
            .iter()
            .filter(|(known, _)| *known == name)
            .map(|(_, value)| value.to_string_lossy().into_owned())
            .collect()
    }

    /// The value of an option as a path.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.options
            .iter()
            .rfind(|(known, _)| *known == name)
            .map(|(_, value)| PathBuf::from(value))
    }

    /// The value of an option that must be there.
    pub fn required_path(&self, locale: &Locale, name: &str) -> Result<PathBuf, Failure> {
        self.path(name).ok_or_else(|| {
            Failure::usage(locale.text_with(
                "cli-option-missing",
                &[("option", format!("--{name}").into())],
            ))
        })
    }
}

/// The language asked for, looked up before anything else is said; the code where it is not one of ours.
pub(super) fn language(arguments: &[OsString]) -> Option<Result<Language, String>> {
    let mut asked = None;
    for (at, argument) in arguments.iter().enumerate() {
        let text = argument.to_string_lossy();
        if text == "--" {
            break;
        }
        if text == "--language" {
            asked = arguments
                .get(at + 1)
                .map(|value| value.to_string_lossy().into_owned());
        } else if let Some(value) = text.strip_prefix("--language=") {
            asked = Some(value.to_owned());
        }
    }
    asked.map(|code| Language::from_code(&code).ok_or(code))
}

/// Sorts the arguments of a command into operands and options.
pub(super) fn parse(
    locale: &Locale,
    command: &Command,
    arguments: &[OsString],
) -> Result<Parsed, Failure> {
    let mut parsed = Parsed::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let text = argument.to_str().unwrap_or_default();
        if text == "--" {
            parsed.operands.extend(rest.by_ref().cloned());
        } else if let Some(option) = text.strip_prefix("--") {
            parse_option(locale, command, option, &mut rest, &mut parsed)?;
        } else if text.len() > 1 && text.starts_with('-') {
            return Err(unknown_option(locale, text));
        } else {
            parsed.operands.push(argument.clone());
        }
    }
    check_count(locale, command, &parsed)?;
    Ok(parsed)
}

fn parse_option<'a>(
    locale: &Locale,
    command: &Command,
    option: &str,
    rest: &mut impl Iterator<Item = &'a OsString>,
    parsed: &mut Parsed,
) -> Result<(), Failure> {
    let (name, inline) = match option.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (option, None),
    };
    let known = command
        .options
        .iter()
        .chain(SHARED)
        .find(|known| known.name == name)
        .ok_or_else(|| unknown_option(locale, &format!("--{name}")))?;
    let value = match (known.value, inline) {
        (None, None) => OsString::new(),
        (None, Some(_)) => return Err(unknown_option(locale, &format!("--{option}"))),
        (Some(_), Some(value)) => OsString::from(value),
        (Some(_), None) => rest.next().cloned().ok_or_else(|| {
            Failure::usage(locale.text_with(
                "cli-value-missing",
                &[("option", format!("--{name}").into())],
            ))
        })?,
    };
    parsed.options.push((known.name, value));
    Ok(())
}

fn check_count(locale: &Locale, command: &Command, parsed: &Parsed) -> Result<(), Failure> {
    let given = parsed.operands.len() + usize::from(parsed.has("sample"));
    let (least, most) = command.count;
    if given < least {
        let usage = super::help::syntax(command);
        return Err(Failure::usage(
            locale.text_with("cli-operand-missing", &[("usage", usage.into())]),
        ));
    }
    if given > most {
        let extra = parsed
            .operands
            .last()
            .map(|operand| operand.to_string_lossy().into_owned());
        return Err(Failure::usage(locale.text_with(
            "cli-operand-extra",
            &[("name", extra.unwrap_or_default().into())],
        )));
    }
    Ok(())
}

fn unknown_option(locale: &Locale, option: &str) -> Failure {
    Failure::usage(locale.text_with("cli-unknown-option", &[("option", option.into())]))
}
