//! Every method of the registry on data that have nothing to show: the sample portfolio emptied, cut down to one row, made
//! all alike, negative, full of gaps, absurdly large. Each answers or says what it needs; its figures can be written as JSON,
//! its picture has finite coordinates and a title.

use std::sync::Arc;

use folioscope::analysis::{Context, Outcome, Settings, Silent, registry};
use folioscope::chart::{Brief, Palette, Point, draw};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Column, ColumnData, Dataset, Measure, Question, Table};
use folioscope::sample;
use proptest::prelude::*;

use super::dump::all_finite;

/// The sample with these rows of each table, its figures passed through `figure`.
fn bent(
    whole: &Dataset,
    rows: impl Fn(usize) -> Vec<usize>,
    figure: impl Fn(f64) -> f64,
) -> Dataset {
    let column = |of: &Column, rows: &[usize]| {
        let figures = |of: &[f64]| rows.iter().map(|&row| figure(of[row])).collect();
        let data = match &of.data {
            ColumnData::Number(of) => ColumnData::Number(figures(of)),
            ColumnData::Percent(of) => ColumnData::Percent(figures(of)),
            ColumnData::Date(of) => ColumnData::Date(rows.iter().map(|&row| of[row]).collect()),
            ColumnData::Text { names, ids } => ColumnData::Text {
                names: names.clone(),
                ids: rows.iter().map(|&row| ids[row]).collect(),
            },
            ColumnData::Scale { scale, steps } => ColumnData::Scale {
                scale: scale.clone(),
                steps: rows.iter().map(|&row| steps[row]).collect(),
            },
            ColumnData::Choices(_) => return None,
        };
        Some(Column { data, ..of.clone() })
    };
    let table = |of: &Arc<Table>| {
        let rows = rows(of.rows);
        Arc::new(Table {
            rows: rows.len(),
            columns: of
                .columns
                .iter()
                .filter_map(|own| column(own, &rows))
                .collect(),
            sheet_rows: Vec::new(),
            ..Table::clone(of)
        })
    };
    Dataset {
        tables: whole.tables.iter().map(table).collect(),
        ..whole.clone()
    }
}

/// Runs every method wherever the rail has it, and looks at what it says; what is wrong, all at once.
fn faults(data: &Dataset, case: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for method in registry::methods() {
        for (group, _) in method.places {
            let question = Question {
                by: group.by(),
                measure: match group {
                    registry::Group::Suppliers => Measure::Spend,
                    _ => Measure::Revenue,
                },
                ..Question::default()
            };
            let context = Context {
                dataset: data,
                question: &question,
                settings: &Settings::default(),
                progress: &Silent,
            };
            if let Ok(outcome) = (method.run)(&context) {
                let own = fault(method.id, &outcome, &question);
                faults.extend(own.map(|fault| format!("{}, {case}: {fault}", method.id)));
            }
        }
    }
    faults
}

fn all_hold(data: &Dataset, case: &str) {
    let faults = faults(data, case);
    assert!(faults.is_empty(), "{faults:#?}");
}

fn fault(id: &str, outcome: &Outcome, question: &Question) -> Option<String> {
    let json = outcome.to_json().to_string();
    if json.contains("NaN") || json.contains("inf") {
        return Some("figures that are none".to_owned());
    }
    let (locale, palette) = (Locale::new(Language::Ru), Palette::dark());
    let mut brief = Brief::page(&locale, &palette, question);
    brief.size = Point { x: 960.0, y: 600.0 };
    let scene = draw(id, outcome, &brief);
    let _ = scene.table.columns.len();
    if !all_finite(&scene.shapes(&palette, &locale)) {
        return Some("a place that is none".to_owned());
    }
    let title = scene.title;
    let broken = title.is_empty() || title.contains('{');
    broken.then(|| format!("the title {title:?}"))
}

/// Nothing, one row, all alike, nothing but zeros, losses, gaps, the absurdly large and the vanishingly small.
#[test]
fn every_method_stands_degenerate_data() {
    let whole = sample::dataset(&Locale::new(Language::En));
    let few = |rows: usize| (0..rows.min(90)).collect::<Vec<usize>>();
    let all = |of: f64| of;
    let one = |rows: usize| (0..rows.min(1)).collect::<Vec<usize>>();
    let mut found = faults(&bent(&whole, |_| Vec::new(), all), "nothing");
    found.extend(faults(&bent(&whole, one, all), "one row"));
    let same = bent(&whole, |rows| vec![0; rows.min(30)], all);
    found.extend(faults(&same, "one row many times"));
    type Bend = fn(f64) -> f64;
    let figures: [(&str, Bend); 6] = [
        ("all alike", |_| 7.0),
        ("zeros", |_| 0.0),
        ("losses", |of| -of.abs()),
        ("gaps", |_| f64::NAN),
        ("huge", |of| of * 1e290),
        ("tiny", |of| of * 1e-290),
    ];
    for (case, figure) in figures {
        found.extend(faults(&bent(&whole, few, figure), case));
    }
    assert!(found.is_empty(), "{found:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Any rows of the sample, some of its figures gone, turned or blown up.
    #[test]
    fn every_method_stands_any_data(
        start in 0usize..3000,
        count in 0usize..60,
        modulus in 2u64..9,
        odd in prop::sample::select(vec![f64::NAN, 0.0, -1.0, 1e300, -1e300, 5e-324]),
    ) {
        let whole = sample::dataset(&Locale::new(Language::En));
        let rows = |all: usize| (0..count.min(all)).map(|at| (start + at * 7) % all).collect();
        let figure = |of: f64| if of.to_bits().is_multiple_of(modulus) { odd } else { of };
        all_hold(&bent(&whole, rows, figure), "any");
    }
}
