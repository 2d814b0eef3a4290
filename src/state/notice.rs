//! What the window tells in passing: notices and running work. Kept as text keys, so that they follow the language.

use super::Command;
use crate::locale::{Arg, Locale};

/// A text of the language files and what is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// Text key.
    pub key: &'static str,
    /// Names and texts of the arguments.
    pub texts: Vec<(&'static str, String)>,
    /// Names and figures of the arguments.
    pub numbers: Vec<(&'static str, f64)>,
}

impl Phrase {
    /// A text without arguments.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            texts: Vec::new(),
            numbers: Vec::new(),
        }
    }

    /// Fills in a text.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.texts.push((name, text.into()));
        self
    }

    /// Fills in a figure.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, number: f64) -> Self {
        self.numbers.push((name, number));
        self
    }

    /// The text in a language.
    pub fn text(&self, locale: &Locale) -> String {
        let mut arguments: Vec<(&str, Arg)> = self
            .texts
            .iter()
            .map(|(name, text)| (*name, Arg::from(text.as_str())))
            .collect();
        arguments.extend(
            self.numbers
                .iter()
                .map(|(name, number)| (*name, Arg::from(*number))),
        );
        locale.text_with(self.key, &arguments)
    }
}

/// How a notice looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something did not go as asked.
    Warning,
}

/// A line that goes away by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Number, for [`super::Command::DismissNotice`].
    pub id: u64,
    /// How it looks.
    pub kind: NoticeKind,
    /// What it says.
    pub phrase: Phrase,
    /// A word that does something about it.
    pub action: Option<(Phrase, Command)>,
}

/// Work that is going on.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Its number.
    pub id: u64,
    /// What is done to what ("Reading sales.xlsx").
    pub name: Phrase,
    /// Units done.
    pub done: u64,
    /// Units in all; 0 where not known.
    pub total: u64,
    /// Whether Cancel stops it.
    pub cancellable: bool,
}

impl Job {
    /// How far it is, 0–1; `None` where not known.
    pub fn ratio(&self) -> Option<f32> {
        (self.total > 0).then(|| (self.done as f64 / self.total as f64).clamp(0.0, 1.0) as f32)
    }
}
