//! The language files: `assets/locale/<language>/<area>.ftl`.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use unic_langid::LanguageIdentifier;

use super::{Language, number};

pub(super) type Bundle = FluentBundle<FluentResource>;
macro_rules! areas {
    ($($area:literal)*) => {
        /// The areas: one file each a language. A new area is one line here and six files.
        pub const AREAS: &[&str] = &[$($area),*];

        /// The file of an area, as `(area, text)`.
        pub fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
            match language {
                Language::En => vec![$(($area, include_str!(concat!("../../assets/locale/en/", $area, ".ftl")))),*],
                Language::Nl => vec![$(($area, include_str!(concat!("../../assets/locale/nl/", $area, ".ftl")))),*],
                Language::It => vec![$(($area, include_str!(concat!("../../assets/locale/it/", $area, ".ftl")))),*],
                Language::Ro => vec![$(($area, include_str!(concat!("../../assets/locale/ro/", $area, ".ftl")))),*],
                Language::Zh => vec![$(($area, include_str!(concat!("../../assets/locale/zh/", $area, ".ftl")))),*],
                Language::Ru => vec![$(($area, include_str!(concat!("../../assets/locale/ru/", $area, ".ftl")))),*],
            }
        }
    };
}

areas! {
    "app"
    "behaviour"
    "chart"
    "cli"
    "common"
    "decisions"
    "deck"
    "export"
    "figures"
    "flows"
    "import"
    "methods"
    "portrait"
    "potential"
    "present"
    "products"
    "purchasing"
    "relationship"
    "report"
    "review"
    "sample"
    "story"
    "template"
    "ui"
    "value"
    "view"
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
        let resource = match FluentResource::try_new(source.to_owned()) {
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
