//! What could not be done.

use std::io;
use std::path::Path;

use serde_json::json;

use crate::analysis::parameters::Misfit;
use crate::analysis::{Need, Unavailable};
use crate::import::{ErrorCode, ImportError};
use crate::locale::{Arg, Locale};
use crate::model::Field;

/// A failure of a command: what the user reads, and what a script gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// 1 could not, 2 wrong usage.
    pub exit: u8,
    /// What scripts look for; the ids of [`ErrorCode`] and `usage`, `not-available`, `not-writable`, `no-display`.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// What to do about it; may be empty.
    pub hint: String,
}

impl Failure {
    /// Something that could not be done.
    pub fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            exit: 1,
            code,
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// Wrong usage.
    pub fn usage(message: impl Into<String>) -> Self {
        Self {
            exit: 2,
            code: "usage",
            message: message.into(),
            hint: String::new(),
        }
    }

    /// A file that gave nothing.
    pub fn import(locale: &Locale, error: &ImportError) -> Self {
        Self::file(locale, error.code, &error.file, &error.detail)
    }

    /// A method that the data cannot feed.
    pub fn unavailable(locale: &Locale, unavailable: &Unavailable) -> Self {
        let code = match unavailable.needs.as_slice() {
            [Need::Amounts] => ErrorCode::NoAmounts.id(),
            _ => "not-available",
        };
        let needs = Self::needs(locale, unavailable);
        Self::new(
            code,
            locale.text_with("export-not-available", &[("needs", needs.into())]),
            locale.text("export-not-available-hint"),
        )
    }

    /// What is missing, in the user's words.
    pub fn needs(locale: &Locale, unavailable: &Unavailable) -> String {
        let needs: Vec<String> = unavailable
            .needs
            .iter()
            .map(|need| locale.text(&format!("need-{}", need.id())))
            .collect();
        needs.join(&locale.text("export-list-comma"))
    }

    /// An option whose value is none of those it can have.
    pub fn bad_value(locale: &Locale, option: &str, value: &str) -> Self {
        let option = Arg::from(format!("--{option}"));
        Self::usage(locale.text_with(
            "cli-bad-value",
            &[("option", option), ("value", value.into())],
        ))
    }

    /// A parameter that no method reads, or a value that does not fit it.
    pub fn bad_setting(locale: &Locale, (key, value): (&str, &str), misfit: &Misfit) -> Self {
        let key = Arg::from(key);
        Self::usage(match misfit {
            Misfit::Unknown => locale.text_with("cli-no-setting", &[("key", key)]),
            Misfit::Value(takes) => {
                let takes = Arg::from(takes.as_str());
                let own = [("key", key), ("value", value.into()), ("takes", takes)];
                locale.text_with("cli-bad-setting", &own)
            }
        })
    }

    /// An option that names a column which the data do not have.
    pub fn no_column(locale: &Locale, option: &str, name: &str) -> Self {
        let option = Arg::from(format!("--{option}"));
        let own = [("option", option), ("column", name.into())];
        Self::usage(locale.text_with("cli-no-column", &own))
    }

    /// Two columns of a file that were given the same meaning.
    pub fn twice_meant(locale: &Locale, file: &str, field: Field, columns: [&str; 2]) -> Self {
        let own = [
            ("file", Arg::from(file)),
            ("field", field.id().into()),
            ("first", columns[0].into()),
            ("second", columns[1].into()),
        ];
        Self::usage(locale.text_with("cli-twice-meant", &own))
    }

    /// A language that is not one of ours.
    pub(super) fn unknown_language(locale: &Locale, code: &str) -> Self {
        Self::bad_value(locale, "language", code)
    }

    /// A file that could not be read.
    pub fn reading(locale: &Locale, path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound => ErrorCode::NotFound,
            _ => ErrorCode::NotReadable,
        };
        Self::file(locale, code, &file_name(path), "")
    }

    /// A file that could not be written.
    pub fn writing(locale: &Locale, path: &Path, error: &io::Error) -> Self {
        let file = file_name(path);
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::file(locale, ErrorCode::DiskFull, &file, "")
            }
            _ => Self::new(
                "not-writable",
                locale.text_with("cli-not-writable", &[("file", file.into())]),
                locale.text("cli-not-writable-hint"),
            ),
        }
    }

    fn file(locale: &Locale, code: ErrorCode, file: &str, detail: &str) -> Self {
        let args = [("file", Arg::from(file)), ("detail", Arg::from(detail))];
        Self::new(
            code.id(),
            locale.text_with(&format!("error-{}", code.id()), &args),
            locale.text_with(&format!("error-{}-hint", code.id()), &args),
        )
    }

    /// Message and hint in one line.
    pub fn sentence(&self) -> String {
        if self.hint.is_empty() {
            self.message.clone()
        } else {
            format!("{} {}", self.message, self.hint)
        }
    }

    /// What `--json` prints.
    pub fn to_json(&self) -> serde_json::Value {
        json!({"error": {"code": self.code, "message": self.message, "hint": self.hint}})
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
