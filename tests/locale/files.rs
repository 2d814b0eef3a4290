use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::tidy::sources as files_below;
use fluent_bundle::FluentResource;
use folioscope::assets;
use folioscope::locale::Language;
use folioscope::locale::texts::sources;
use skrifa::{FontRef, MetadataProvider};

/// A message: its text with everything below it.
type Messages = BTreeMap<String, String>;

/// The messages of one file.
fn messages(source: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        let key = line.split('=').next().unwrap_or_default().trim_end();
        let is_key = line.contains('=')
            && line.starts_with(|c: char| c.is_ascii_alphabetic())
            && key
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_key {
            found.push((
                key.to_owned(),
                line[key.len()..].trim_start_matches([' ', '=']).to_owned(),
            ));
        } else if line.starts_with(' ')
            && let Some(last) = found.last_mut()
        {
            last.1.push('\n');
            last.1.push_str(line);
        }
    }
    found
}

fn all(language: Language) -> Messages {
    sources(language)
        .into_iter()
        .flat_map(|(_, source)| messages(&source))
        .collect()
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .collect()
        })
        .collect()
}

/// Protects every screen: each file is Fluent, no key is there twice, and all six languages have the same keys.
#[test]
fn every_key_is_there_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (area, source) in sources(language) {
            if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
                faults.push(format!(
                    "{}/{area}.ftl is not Fluent: {errors:?}",
                    language.code()
                ));
            }
            for (key, text) in messages(&source) {
                if text.trim().is_empty() {
                    faults.push(format!("{}/{area}.ftl: {key} is empty", language.code()));
                }
                if let Some(other) = seen.insert(key.clone(), area.clone()) {
                    faults.push(format!(
                        "{}: {key} stands in {other}.ftl and in {area}.ftl",
                        language.code()
                    ));
                }
            }
        }
    }
    let english = all(Language::En);
    for language in Language::ALL {
        let own = all(language);
        for key in english.keys().filter(|key| !own.contains_key(*key)) {
            faults.push(format!("{}: {key} is missing", language.code()));
        }
        for key in own.keys().filter(|key| !english.contains_key(*key)) {
            faults.push(format!("{}: {key} is not in English", language.code()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects the executable: what is packed into it are the files as they stand, each with its area.
#[test]
fn the_files_are_packed_whole() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/locale")
            .join(language.code());
        let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                let area = path.file_stem().unwrap().to_str().unwrap().to_owned();
                (area, std::fs::read_to_string(&path).unwrap())
            })
            .collect();
        files.sort();
        assert!(sources(language) == files, "{}", language.code());
    }
}

/// Protects sentences: what is filled in is the same in every language; chart titles, which may need other words in
/// another grammar, fill in only what the source names.
#[test]
fn placeables_are_used_alike() {
    let english = all(Language::En);
    let named: BTreeSet<String> = files_below("src")
        .iter()
        .flat_map(super::literals::literals)
        .map(|(_, literal)| literal)
        .collect();
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (key, text) in all(language) {
            let found = variables(&text);
            for name in found.iter().filter(|name| !named.contains(*name)) {
                faults.push(format!(
                    "{}: {key} wants {name}, which nobody gives",
                    language.code()
                ));
            }
            let wanted = english
                .get(&key)
                .map(|text| variables(text))
                .unwrap_or_default();
            if !key.starts_with("finding-") && words_of(&found) != words_of(&wanted) {
                faults.push(format!(
                    "{}: {key} has {found:?}, English {wanted:?}",
                    language.code()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The words filled in, whichever of their forms (`$ofwhat`, `$what`) a grammar needs.
fn words_of(variables: &BTreeSet<String>) -> BTreeSet<&str> {
    variables
        .iter()
        .map(|name| name.strip_prefix("of").unwrap_or(name))
        .collect()
}

/// Protects plurals: counts know every form of Russian and Romanian, and no Russian text says "the one" for 21.
#[test]
fn plurals_are_complete() {
    let mut faults = Vec::new();
    for (language, forms) in [
        (Language::Ro, &["[one]", "[few]", "*[other]"][..]),
        (Language::Ru, &["[one]", "[few]", "[many]", "*[other]"][..]),
    ] {
        for (key, text) in all(language) {
            if key.starts_with("count-") {
                for form in forms.iter().filter(|form| !text.contains(*form)) {
                    faults.push(format!("{}: {key} lacks {form}", language.code()));
                }
            }
            let chosen = text
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split_once(" ->"));
            for (name, _) in chosen.filter(|_| language == Language::Ru) {
                let figure = format!("{{ ${name} }}");
                let prints = |form: &str| {
                    text.lines()
                        .any(|line| line.contains(form) && line.contains(&figure))
                };
                if text.contains("[one]") && prints("*[other]") && !prints("[one]") {
                    faults.push(format!(
                        "ru: {key}: [one] is 21 too; write [1], or print the figure"
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects typography: Romanian has no cedilla, Chinese no half-width comma between characters, no text three dots.
#[test]
fn signs_are_those_of_the_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (key, text) in all(language) {
            let mut fault =
                |what: &str| faults.push(format!("{}: {key} has {what}", language.code()));
            if text.contains("...") {
                fault("three dots for an ellipsis");
            }
            if language == Language::Ro && text.contains(['ş', 'ţ', 'Ş', 'Ţ']) {
                fault("a cedilla");
            }
            let hanzi = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
            let letters: Vec<char> = text.chars().collect();
            if language == Language::Zh
                && letters
                    .windows(2)
                    .any(|pair| hanzi(pair[0]) && matches!(pair[1], ',' | ';' | '?' | '!' | '('))
            {
                fault("half-width punctuation");
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects screens and exports from boxes: every character of every text is in a bundled font.
#[test]
fn no_glyph_is_missing() {
    let fonts = [
        assets::INTER_REGULAR,
        assets::INTER_SEMIBOLD,
        assets::NOTO_SC_REGULAR,
        assets::NOTO_SC_BOLD,
    ]
    .map(|bytes| FontRef::new(bytes).unwrap());
    let has = |font: &FontRef<'_>, c: char| font.charmap().map(c).is_some();
    let mut missing = BTreeSet::new();
    for language in Language::ALL {
        for (key, text) in all(language) {
            for c in text.chars().filter(|c| !c.is_control()) {
                let regular = has(&fonts[0], c) || has(&fonts[2], c);
                let bold = has(&fonts[1], c) || has(&fonts[3], c);
                if !(regular && bold) {
                    missing.insert(format!("{} {key}: {c:?}", language.code()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Protects icons: each constant is a glyph of its font.
#[test]
fn every_icon_has_a_glyph() {
    for (bytes, some) in [
        (assets::PHOSPHOR, assets::icon::FOLDER_OPEN),
        (assets::PHOSPHOR_FILL, assets::icon_fill::WARNING),
    ] {
        let font = FontRef::new(bytes).unwrap();
        assert!(font.charmap().map(some).is_some());
    }
}

/// Protects columns of figures: all digits are of one width.
#[test]
fn figures_are_tabular() {
    for bytes in [assets::INTER_REGULAR, assets::INTER_SEMIBOLD] {
        let font = FontRef::new(bytes).unwrap();
        let metrics = font.glyph_metrics(
            skrifa::instance::Size::unscaled(),
            skrifa::instance::LocationRef::default(),
        );
        let widths: BTreeSet<String> = ('0'..='9')
            .map(|digit| {
                format!(
                    "{:?}",
                    metrics.advance_width(font.charmap().map(digit).unwrap())
                )
            })
            .collect();
        assert_eq!(widths.len(), 1, "{widths:?}");
    }
}
