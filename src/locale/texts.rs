//! The language files: `assets/locale/<language>/<area>.ftl`.

use std::io::Read;

use flate2::read::DeflateDecoder;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use unic_langid::LanguageIdentifier;

use super::{Language, number};

pub(super) type Bundle = FluentBundle<FluentResource>;

/// Stands before the name of an area in what `build.rs` packs.
const AREA: char = '\u{1}';

/// The files of a language as `build.rs` packs them: a quarter of their size in the executable.
fn packed(language: Language) -> &'static [u8] {
    match language {
        Language::En => include_bytes!(concat!(env!("OUT_DIR"), "/en.texts")),
        Language::Nl => include_bytes!(concat!(env!("OUT_DIR"), "/nl.texts")),
        Language::It => include_bytes!(concat!(env!("OUT_DIR"), "/it.texts")),
        Language::Ro => include_bytes!(concat!(env!("OUT_DIR"), "/ro.texts")),
        Language::Zh => include_bytes!(concat!(env!("OUT_DIR"), "/zh.texts")),
        Language::Ru => include_bytes!(concat!(env!("OUT_DIR"), "/ru.texts")),
    }
}

/// The files of a language, as `(area, text)`. A new area is six files.
pub fn sources(language: Language) -> Vec<(String, String)> {
    let mut all = String::new();
    // What the compiler put there is whole; a test compares it with the files.
    let _ = DeflateDecoder::new(packed(language)).read_to_string(&mut all);
    all.split(AREA)
        .filter_map(|part| part.split_once('\n'))
        .map(|(area, text)| (area.to_owned(), text.to_owned()))
        .collect()
}

/// All texts of a language. A line that is no Fluent is left out; a test reads every file for that.
pub(super) fn bundle(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // No text here runs from right to left; the isolation marks would only break fonts and tests.
    bundle.set_use_isolating(false);
    match language {
        Language::En => bundle.set_formatter(Some(|value, _| written(Language::En, value))),
        Language::Nl => bundle.set_formatter(Some(|value, _| written(Language::Nl, value))),
        Language::It => bundle.set_formatter(Some(|value, _| written(Language::It, value))),
        Language::Ro => bundle.set_formatter(Some(|value, _| written(Language::Ro, value))),
        Language::Zh => bundle.set_formatter(Some(|value, _| written(Language::Zh, value))),
        Language::Ru => bundle.set_formatter(Some(|value, _| written(Language::Ru, value))),
    }
    // NUMBER() in a text; it is known to succeed on a bundle without functions.
    let _ = bundle.add_builtins();
    for (_, source) in sources(language) {
        let resource = match FluentResource::try_new(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::plain(language, number.value)),
        _ => None,
    }
}
