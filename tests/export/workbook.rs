//! Workbooks of views, read back with a reader that did not write them.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use folioscope::chart::{DataCells, Palette, Scene};
use folioscope::export::{Content, Format, render};
use folioscope::locale::{Language, Locale};
use serde_json::{Value, json};

use super::deck::{customers, names, parts, scene};
use crate::analysis::build;

fn workbook(scene: &Scene, locale: &Locale) -> Vec<u8> {
    let content = Content {
        scene,
        analysis: &Value::Null,
        figures: &json!({ "params": { "rule": "value", "thresholds": [0.8, 0.95] } }),
    };
    render(&content, &Palette::light(), locale, Format::Xlsx, 1.0).unwrap()
}

/// Shares, cumulative shares and classes are formulas whose results are the figures on the screen: a controller who
/// changes an amount sees what follows.
#[test]
fn what_a_spreadsheet_can_compute_is_a_formula() {
    let locale = Locale::new(Language::En);
    let names = names(40);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let scene = scene("abc", &dataset, &locale);
    let bytes = workbook(&scene, &locale);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.sheet_names()[0].clone();
    let formulas = book.worksheet_formula(&sheet).unwrap();
    let values = book.worksheet_range(&sheet).unwrap();
    for row in 0..40u32 {
        for column in [2, 4, 5] {
            let formula = formulas.get_value((row + 1, column)).unwrap();
            assert!(!formula.is_empty(), "row {row}, column {column}");
            let shown = values.get_value((row + 1, column)).unwrap();
            match &scene.table.columns[column as usize].cells {
                DataCells::Number(figures) => {
                    build::close(shown.as_f64().unwrap(), figures[row as usize], 1e-12);
                }
                cells => assert_eq!(
                    shown,
                    &Data::String(cells.text(row as usize).unwrap().to_string())
                ),
            }
        }
    }
    // The classes as anyone would cut them: by the share before a row.
    let mut before = 0.0;
    for row in 1..=40u32 {
        let class = values.get_value((row, 2)).unwrap().as_string().unwrap();
        let expected = if before < 0.8 {
            "A"
        } else if before < 0.95 {
            "B"
        } else {
            "C"
        };
        assert_eq!(class, expected, "row {row}");
        before = values.get_value((row, 5)).unwrap().as_f64().unwrap();
    }
}

/// The chart beside the table is Excel's own and names the cells of a sheet that is there; a grid, which Excel has no chart
/// for, is a picture.
#[test]
fn charts_stand_beside_their_tables() {
    let locale = Locale::new(Language::It);
    let names = names(12);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let bytes = workbook(&scene("quadrant", &dataset, &locale), &locale);
    let chart = String::from_utf8(parts(&bytes)["xl/charts/chart1.xml"].clone()).unwrap();
    assert!(chart.contains("<c:bubbleChart>") && !chart.contains("externalData"));
    let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
    assert!(
        (book.sheet_names().iter()).any(|name| chart.contains(&format!("<c:f>'{name}'!$B$2"))),
        "{:?}",
        book.sheet_names()
    );
    assert_eq!(
        bytes,
        workbook(&scene("quadrant", &dataset, &locale), &locale)
    );
}
