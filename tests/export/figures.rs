//! The figures inside native charts are those that `analyse --json` prints: who edits a chart's data in the room edits what
//! was computed.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use folioscope::analysis::{Context, Outcome, Settings, registry};
use folioscope::chart::{Brief, Palette, draw};
use folioscope::export::{Deck, Ground, Slide, SlideContent, SlideShape, deck_bytes};
use folioscope::locale::{Language, Locale};
use folioscope::model::{By, Question};
use folioscope::progress::Silent;
use serde_json::Value;

use super::deck::parts;

/// The answer of a method on the sample portfolio, and the rows of the workbooks of its slide.
fn answered(method: &str, by: By) -> (Value, Vec<Vec<Vec<Data>>>) {
    let locale = Locale::new(Language::En);
    let dataset = folioscope::sample::dataset(&locale);
    let question = Question {
        by,
        ..Question::default()
    };
    let settings = Settings::default();
    let context = Context {
        dataset: &dataset,
        question: &question,
        settings: &settings,
        progress: &Silent,
    };
    let outcome: Outcome = (registry::method(method).unwrap().run)(&context)
        .ok()
        .unwrap();
    let ground = Ground::own(SlideShape::Wide, &Palette::light());
    let mut brief = Brief::page(&locale, ground.palette(), &question);
    brief.size = ground.page();
    let scene = draw(method, &outcome, &brief);
    let bytes = deck_bytes(&Deck {
        title: "Review",
        slides: &[Slide {
            content: SlideContent::Chart(&scene),
            notes: "",
        }],
        ground: &ground,
        locale: &locale,
    });
    let books = parts(&bytes.unwrap())
        .into_iter()
        .filter(|(name, _)| name.ends_with(".xlsx"))
        .map(|(_, bytes)| {
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
            let range = book.worksheet_range("Data").unwrap();
            range.rows().skip(1).map(<[Data]>::to_vec).collect()
        })
        .collect();
    (outcome.to_json(), books)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Every point of a curve stands in a pair of columns of the workbook.
#[test]
fn curves_hold_the_points_of_the_answer() {
    for method in ["lorenz", "whale"] {
        let (answer, books) = answered(method, By::Customer);
        let pairs: Vec<(f64, f64)> = books
            .iter()
            .flatten()
            .flat_map(|row| row.chunks(2))
            .filter_map(|pair| Some((pair.first()?.as_f64()?, pair.get(1)?.as_f64()?)))
            .collect();
        let points = answer["points"].as_array().unwrap();
        assert!(points.len() > 100, "{method}");
        for point in points {
            let (x, y) = (point[0].as_f64().unwrap(), point[1].as_f64().unwrap());
            let found = pairs.iter().any(|pair| near(pair.0, x) && near(pair.1, y));
            assert!(found, "{method}: ({x}, {y})");
        }
    }
}

/// The bars of the classes are the customers' amounts, in their order.
#[test]
fn bars_hold_the_amounts_of_the_answer() {
    let (answer, books) = answered("abc", By::Customer);
    let items = answer["items"].as_array().unwrap();
    let bars = books
        .iter()
        .find(|rows| rows.first().is_some_and(|row| row[0].is_string()))
        .unwrap();
    assert_eq!(bars.len(), items.len());
    for (row, item) in bars.iter().zip(items) {
        assert_eq!(row[0].as_string().as_deref(), item["name"].as_str());
        let (shown, computed) = (row[1].as_f64().unwrap(), item["value"].as_f64().unwrap());
        assert!(near(shown, computed), "{item}");
    }
}

/// Bubbles stand at the figures of the answer, as large as it says.
#[test]
fn bubbles_hold_the_places_of_the_answer() {
    for (method, by) in [
        ("quadrant", By::Customer),
        ("kraljic", By::Supplier),
        ("growth_share", By::Product),
    ] {
        let (answer, books) = answered(method, by);
        let items = answer["items"].as_array().unwrap();
        let rows: Vec<_> = books
            .iter()
            .flatten()
            .filter(|row| row[0].is_string())
            .collect();
        assert!(rows.len() > 30, "{method}");
        for row in rows {
            let name = row[0].as_string().unwrap();
            let item = items
                .iter()
                .find(|item| item["name"].as_str() == Some(&name))
                .unwrap();
            for (cell, key) in [(1, "x"), (2, "y"), (3, "size")] {
                let (shown, computed) = (row[cell].as_f64().unwrap(), item[key].as_f64().unwrap());
                assert!(
                    near(shown, computed),
                    "{method} {name} {key}: {shown} {computed}"
                );
            }
        }
    }
}

/// Where the chart draws other figures than the answer's (an axis that Office has not, a measure that may be negative), the
/// answer's stand beside them.
#[test]
fn what_is_drawn_otherwise_stands_beside() {
    for (method, keys) in [
        ("potential", &["x", "y", "size"][..]),
        ("margin_turnover", &["x", "y", "size"]),
    ] {
        let (answer, books) = answered(method, By::Customer);
        let items = answer["items"].as_array().unwrap();
        let rows: Vec<_> = (books.iter().flatten())
            .filter(|row| row[0].is_string())
            .collect();
        assert!(rows.len() > 30, "{method}");
        let mut met = 0;
        for row in rows {
            let name = row[0].as_string().unwrap();
            let named = |item: &&Value| item["name"].as_str() == Some(&name);
            let Some(item) = items.iter().find(named) else {
                continue;
            };
            met += 1;
            for key in keys {
                let Some(computed) = item[key].as_f64() else {
                    continue;
                };
                let cells: Vec<f64> = row.iter().filter_map(DataType::as_f64).collect();
                let is_there = cells.iter().any(|cell| near(*cell, computed));
                assert!(is_there, "{method} {name} {key}: {computed} in {cells:?}");
            }
        }
        assert!(met > 30, "{method}: {met}");
    }
}
