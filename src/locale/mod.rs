//! Languages: texts, plurals, figures, money and dates. A leaf: it knows nothing of the rest of the program.
//!
//! Texts are Fluent files, `assets/locale/<language>/<area>.ftl`, all areas of a language merged ([`texts`]). Figures are
//! written by our own tables, checked against CLDR, so that the same figure looks the same on every machine. What is not a
//! number (`NaN`) prints as an en dash.

mod date;
mod language;
mod money;
mod number;
mod parse;
pub mod texts;

use std::sync::{Arc, OnceLock};

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

pub use language::Language;
use texts::Bundle;

/// What prints for a missing figure.
pub const MISSING: &str = "–";

/// A value for a placeable of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A figure: written as the language writes it, and it chooses the plural.
    Number(f64),
    /// Words, or a figure already written.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! arg_from_number {
    ($($number:ty)*) => { $(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )* };
}

arg_from_number!(f64 f32 i32 i64 u8 u16 u32 u64 usize);

/// A language with its texts and its way of writing figures. Cloning is free.
#[derive(Clone)]
pub struct Locale {
    language: Language,
    bundle: Arc<Bundle>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

impl Locale {
    /// The texts of a language; read once a run.
    pub fn new(language: Language) -> Self {
        static BUNDLES: [OnceLock<Arc<Bundle>>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let bundle = BUNDLES[language as usize].get_or_init(|| Arc::new(texts::bundle(language)));
        Self {
            language,
            bundle: bundle.clone(),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text of a key; the key itself where there is none.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text of a key with its placeables filled in.
    pub fn text_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                // A figure that is none cannot choose a plural.
                Arg::Number(number) if !number.is_finite() => {
                    FluentValue::from(self.number(*number, 0))
                }
                Arg::Number(number) => FluentValue::Number(self.counted(*number)),
                Arg::Text(text) => FluentValue::from(text.as_str()),
            };
            values.set((*name).to_owned(), value);
        }
        self.format(key, Some(&values))
    }

    /// A figure that chooses the right plural. Romanian counts 101–119, 201–219, … with the few ("101 clienți"; CLDR 46); the
    /// plural rules at hand know only 2–19, but they too take a figure with decimals to the few, and decimals are not printed.
    fn counted(&self, number: f64) -> FluentNumber {
        let late = self.language == Language::Ro
            && number > 100.0
            && (1.0..20.0).contains(&(number % 100.0));
        let options = FluentNumberOptions {
            minimum_fraction_digits: late.then_some(1),
            ..FluentNumberOptions::default()
        };
        FluentNumber::new(number, options)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        match self.language {
            Language::Zh => close_up(text.into_owned()),
            _ => text.into_owned(),
        }
    }

    /// A figure with grouped thousands and this many decimals, halves rounded away from zero.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        number::number(self.language, value, decimals)
    }

    /// A figure in at most three digits and a word: `7.07m`, `7,07 млн`, `707 万`. Below a thousand (ten thousand in
    /// Chinese) the figure itself.
    pub fn number_short(&self, value: f64) -> String {
        number::short(self.language, value)
    }

    /// A ratio as a percentage: 0.746 is `74.6%`, in Russian `74,6 %`; one that would round to nothing is `<0.1%`.
    pub fn percent(&self, ratio: f64, decimals: u8) -> String {
        number::percent(self.language, ratio, decimals)
    }

    /// An amount: `€1,234`, `€ 1.234`, `1 234 ₽`. `currency` is an ISO code; the bare figure where it is empty.
    pub fn money(&self, value: f64, currency: &str, decimals: u8) -> String {
        money::money(self.language, value, currency, decimals)
    }

    /// An amount in at most three digits: `€7.07m`, `€ 7,07 mln`, `707 万欧元`.
    pub fn money_short(&self, value: f64, currency: &str) -> String {
        money::short(self.language, value, currency)
    }

    /// The sign of a currency (`€`), or its code where it has none.
    pub fn currency_sign<'c>(&self, currency: &'c str) -> &'c str {
        money::sign(self.language, currency)
    }

    /// A day as it stands in a table: `31 Dec 2025`, `31-12-2025`, `2025-12-31`.
    pub fn day(&self, date: Date) -> String {
        date::day(self, date)
    }

    /// A day in a sentence: `31 December 2025`, `2025年12月31日`.
    pub fn day_long(&self, date: Date) -> String {
        date::day_long(self, date)
    }

    /// A month (1–12) of a year: `Dec 2025`, `2025年12月`.
    pub fn month(&self, year: i16, month: i8) -> String {
        date::month(self, year, month)
    }

    /// A figure as this language writes it, with or without thousands, sign, percent sign (then divided by 100) and
    /// currency; `None` where it cannot be read as one.
    pub fn parse_number(&self, text: &str) -> Option<f64> {
        parse::number(self.language, text)
    }
}

/// Takes the space between two Chinese characters away: it belongs between Chinese and figures, and where a figure ends in
/// a unit ("5 万欧元") it is one too many.
fn close_up(text: String) -> String {
    let is_han = |of: Option<&char>| of.is_some_and(|of| ('\u{4e00}'..='\u{9fff}').contains(of));
    if !text.contains(' ') {
        return text;
    }
    let all: Vec<char> = text.chars().collect();
    let spare =
        |at: usize| all[at] == ' ' && at > 0 && is_han(all.get(at - 1)) && is_han(all.get(at + 1));
    (0..all.len())
        .filter(|&at| !spare(at))
        .map(|at| all[at])
        .collect()
}
