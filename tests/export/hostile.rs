//! Names of unknown origin, read back out of the formats that hold them as text.

use std::collections::BTreeSet;

use folioscope::chart::Palette;
use folioscope::export::{Content, Format, render};
use folioscope::locale::{Language, Locale};
use folioscope::model::name_key;
use quick_xml::events::Event;
use serde_json::Value;

use super::{deck, hostile_names};

/// What of a name a reader finds again: no control characters, no marks that turn its direction, no space at its ends.
fn told(name: &str) -> String {
    let shown: String = (name.chars())
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| {
            if matches!(c, '\u{fffe}' | '\u{ffff}') {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn exported(format: Format, figures: &Value, method: &str) -> Vec<u8> {
    let locale = Locale::new(Language::En);
    let names = hostile_names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let scene = deck::scene(method, &deck::customers(&names), &locale);
    let content = Content {
        scene: &scene,
        analysis: figures,
        figures,
    };
    render(&content, &Palette::light(), &locale, format, 1.0).unwrap()
}

/// Every name stands in the CSV as it was, but for what a spreadsheet would compute or a terminal obey.
#[test]
fn names_are_read_back_from_csv() {
    let bytes = exported(Format::Csv, &Value::Null, "abc");
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let mut reader = csv::Reader::from_reader(bytes);
    let found: BTreeSet<String> = (reader.records())
        .filter_map(|row| {
            row.unwrap()
                .get(0)
                .map(|cell| name_key(&told(cell.trim_start_matches('\''))))
        })
        .collect();
    for name in hostile_names() {
        let key = name_key(&told(&name));
        assert!(found.contains(&key), "{name:.40?} in {found:.40?}");
    }
}

/// What a picture shows of a name is text of the SVG: its letters are there, its markup is not.
#[test]
fn names_are_read_back_from_svg() {
    let svg = String::from_utf8(exported(Format::Svg, &Value::Null, "dependency")).unwrap();
    let mut reader = quick_xml::Reader::from_str(&svg);
    let mut tags = BTreeSet::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                tags.insert(tag.name().as_ref().to_owned());
            }
            _ => {}
        }
    }
    let known = [
        "svg", "title", "desc", "g", "text", "clipPath", "path", "rect", "circle",
    ];
    let strange: Vec<_> = (tags.iter().filter(|tag| !known.contains(&tag.as_str()))).collect();
    assert!(strange.is_empty(), "{strange:?}");
    let shown = |name: &String| {
        let start: String = told(name).chars().take(8).collect();
        svg.contains(&start.replace('<', "&lt;").replace('>', "&gt;"))
    };
    let names = hostile_names();
    let count = names.iter().filter(|name| shown(name)).count();
    assert!(count > 4, "{count} names in {svg:.4000}");
}

/// JSON holds every name, character for character.
#[test]
fn names_are_read_back_from_json() {
    let names = hostile_names();
    let figures = serde_json::json!({ "items": names.iter().map(|name| serde_json::json!({ "name": name })).collect::<Vec<_>>() });
    let bytes = exported(Format::Json, &figures, "abc");
    let read: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(read, figures);
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.chars().all(|c| c == '\n' || c >= ' '),
        "raw control characters"
    );
}
