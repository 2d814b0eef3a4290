//! Decks, read back with readers that did not write them: packages, XML, and the workbooks inside charts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, DataType, Reader, Xlsx};
use folioscope::chart::{Brief, DataCells, Palette, Scene, draw};
use folioscope::export::{Deck, ExportError, Ground, Slide, SlideContent, SlideShape, deck_bytes};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Dataset, Field, Kind, Question};

use super::hostile_names;
use crate::analysis::build;

/// The parts of a package, with a reader that did not write them.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// Reads every part of XML to its end; answers their texts, one string a part.
fn texts(parts: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (name, bytes) in parts {
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let mut reader = quick_xml::Reader::from_reader(bytes.as_slice());
        let (mut buffer, mut text) = (Vec::new(), String::new());
        loop {
            match reader.read_event_into(&mut buffer) {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(quick_xml::events::Event::Text(part)) => {
                    text.push_str(&part.into_inner());
                }
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
            buffer.clear();
        }
        out.insert(name.clone(), text);
    }
    out
}

/// Customers with revenue and margin; every third has lost money.
pub fn customers(names: &[&str]) -> Dataset {
    let count = names.len();
    let revenue: Vec<f64> = (1..=count).map(|n| 1000.5 * (n * n) as f64).collect();
    let margin: Vec<f64> = (0..count)
        .map(|n| {
            if n % 3 == 2 {
                -250.0
            } else {
                125.25 * (n + 1) as f64
            }
        })
        .collect();
    build::dataset(vec![build::table(
        Kind::Customers,
        vec![
            build::texts("Customer", Some(Field::Customer), names),
            build::numbers("Revenue", Some(Field::Revenue), &revenue),
            build::numbers("Margin", Some(Field::Margin), &margin),
        ],
    )])
}

pub fn scene(method: &str, dataset: &Dataset, locale: &Locale) -> Scene {
    let (palette, question) = (Palette::light(), Question::default());
    let settings = build::settings(&[]);
    let outcome = build::run(method, dataset, &question, &settings).unwrap();
    let mut brief = Brief::page(locale, &palette, &question);
    brief.size = SlideShape::Wide.page();
    draw(method, &outcome, &brief)
}

fn deck(scenes: &[Scene], locale: &Locale) -> Result<Vec<u8>, ExportError> {
    let cover = SlideContent::Cover {
        title: "Review".to_owned(),
        subtitle: "2025".to_owned(),
    };
    let mut slides = vec![Slide {
        content: cover,
        notes: "",
    }];
    slides.extend(scenes.iter().map(|scene| Slide {
        content: SlideContent::Chart(scene),
        notes: &scene.description,
    }));
    deck_bytes(&Deck {
        title: "Review",
        slides: &slides,
        ground: &Ground::own(SlideShape::Wide, &Palette::light()),
        locale,
    })
}

pub fn names(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("Customer {n}")).collect()
}

/// Charts of a deck are Office's own, and "Edit data" opens the figures the table behind the chart has: what someone
/// edits in the room is what was computed.
#[test]
fn charts_are_native_and_their_workbooks_hold_the_figures() {
    let locale = Locale::new(Language::En);
    let names = names(12);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let scene = scene("quadrant", &dataset, &locale);
    let parts = parts(&deck(std::slice::from_ref(&scene), &locale).unwrap());
    let chart = String::from_utf8(parts["ppt/charts/chart1.xml"].clone()).unwrap();
    assert!(chart.contains("<c:bubbleChart>"), "{chart}");
    assert!(chart.contains("<c15:datalabelsRange>"));

    let workbook = parts["ppt/embeddings/Workbook1.xlsx"].clone();
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(workbook)).unwrap();
    let range = workbook.worksheet_range("Data").unwrap();
    let columns = &scene.table.columns;
    for row in range.rows().skip(1).filter(|row| row[0] != Data::Empty) {
        let item = (0..scene.table.rows)
            .find(|&item| {
                columns[0].cells.text(item).map(AsRef::as_ref) == row[0].as_string().as_deref()
            })
            .unwrap();
        for (cell, column) in [(1, 2), (2, 3)] {
            let DataCells::Number(figures) = &columns[column].cells else {
                panic!("a column of figures");
            };
            build::close(row[cell].as_f64().unwrap(), figures[item], 1e-11);
        }
    }
    assert_eq!(
        range
            .rows()
            .skip(1)
            .filter(|row| row[0] != Data::Empty)
            .count(),
        12
    );
}

/// A curve becomes a line of a scatter chart, a bar a bar; the texts of the slide are text.
#[test]
fn curves_bars_and_texts_can_be_edited() {
    let locale = Locale::new(Language::En);
    let names = names(12);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let scenes = ["lorenz", "abc"].map(|method| scene(method, &dataset, &locale));
    let parts = parts(&deck(&scenes, &locale).unwrap());
    let charts: Vec<String> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("ppt/charts/chart"))
        .map(|(_, bytes)| String::from_utf8(bytes.clone()).unwrap())
        .collect();
    assert!(
        charts
            .iter()
            .any(|chart| chart.contains("<c:scatterChart>"))
    );
    assert!(charts.iter().any(|chart| chart.contains("<c:barChart>")));
    let texts = texts(&parts);
    assert!(texts["ppt/slides/slide2.xml"].contains(&scenes[0].title));
    assert!(texts["ppt/notesSlides/notesSlide2.xml"].contains(&scenes[0].description));
}

/// Every part is named in the content types and every relationship ends at a part: else PowerPoint offers a repair.
#[test]
fn the_package_is_whole() {
    let locale = Locale::new(Language::En);
    let names = names(12);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let parts = parts(&deck(&[scene("quadrant", &dataset, &locale)], &locale).unwrap());
    let types = String::from_utf8(parts["[Content_Types].xml"].clone()).unwrap();
    for (name, bytes) in &parts {
        if name.ends_with(".xml") && name != "[Content_Types].xml" {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
        if !name.ends_with(".rels") {
            continue;
        }
        let folder = name.rsplit_once("_rels/").map_or("", |(folder, _)| folder);
        let text = String::from_utf8(bytes.clone()).unwrap();
        for target in text.split("Target=\"").skip(1) {
            let target = target.split('"').next().unwrap();
            let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in target.split('/') {
                match part {
                    ".." => drop(path.pop()),
                    part => path.push(part),
                }
            }
            assert!(parts.contains_key(&path.join("/")), "{name}: {target}");
        }
    }
}

/// Names from files of unknown origin are text, whatever they hold: every part can be read, nothing in a workbook
/// computes.
#[test]
fn hostile_names_are_text() {
    let locale = Locale::new(Language::En);
    let names = hostile_names();
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let scenes = ["quadrant", "abc", "lorenz"].map(|method| scene(method, &dataset, &locale));
    let parts = parts(&deck(&scenes, &locale).unwrap());
    texts(&parts);
    for (name, bytes) in parts.iter().filter(|(name, _)| name.ends_with(".xlsx")) {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
        let formulas = workbook.worksheet_formula("Data").unwrap();
        assert!(formulas.used_cells().next().is_none(), "{name}");
    }
}

/// The same deck gives the same bytes: no dates, no random ids.
#[test]
fn the_same_deck_gives_the_same_bytes() {
    let locale = Locale::new(Language::Ru);
    let names = names(30);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let bytes = || {
        let scenes = ["quadrant", "whale"].map(|method| scene(method, &dataset, &locale));
        deck(&scenes, &locale).unwrap()
    };
    assert_eq!(bytes(), bytes());
}
