//! The playbook of suppliers: segments are the cells of the matrix, own words go before the proposals, a page each.

use std::sync::Arc;

use folioscope::analysis::{Outcome, PlaybookResult, Settings};
use folioscope::export::{Format, Options, View};
use folioscope::locale::{Language, Locale};
use folioscope::model::{
    By, Dataset, Decisions, Field, Kind, Measure, Playbook, PlaybookPart, PlaybookText, Question,
};
use proptest::prelude::*;

use super::build::{close, dataset, numbers, run, settings, table, texts};

fn data(points: &[(f64, f64, f64)], playbook: Playbook) -> Dataset {
    let names: Vec<String> = (0..points.len()).map(|at| format!("S{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let column = |of: fn(&(f64, f64, f64)) -> f64| points.iter().map(of).collect::<Vec<f64>>();
    let objectives: Vec<&str> = (0..points.len())
        .map(|at| if at == 1 { "Agreed in the sheet" } else { "" })
        .collect();
    let suppliers = table(
        Kind::Suppliers,
        vec![
            texts("Supplier", Some(Field::Supplier), &names),
            numbers("Spend", Some(Field::Spend), &column(|p| p.2)),
            numbers("Impact", Some(Field::ProfitImpact), &column(|p| p.0)),
            numbers("Risk", Some(Field::SupplyRisk), &column(|p| p.1)),
            texts("Objectives", Some(Field::Objectives), &objectives),
        ],
    );
    Dataset {
        decisions: Arc::new(Decisions {
            playbook,
            ..Decisions::default()
        }),
        ..dataset(vec![suppliers])
    }
}

fn ask(id: &str, data: &Dataset, settings: &Settings) -> Option<Arc<PlaybookResult>> {
    let question = Question {
        by: By::Supplier,
        measure: Measure::Spend,
        ..Question::default()
    };
    match run(id, data, &question, settings) {
        Ok(Outcome::Playbook(result)) => Some(result),
        _ => None,
    }
}

const FOUR: [(f64, f64, f64); 5] = [
    (90.0, 90.0, 500.0),
    (90.0, 10.0, 300.0),
    (10.0, 90.0, 100.0),
    (10.0, 10.0, 60.0),
    (5.0, 5.0, 40.0),
];

fn text(segment: &str, supplier: &str, part: PlaybookPart, text: &str) -> PlaybookText {
    PlaybookText {
        segment: segment.to_owned(),
        supplier: supplier.to_owned(),
        part,
        text: text.to_owned(),
    }
}

/// The weightiest cell comes first; count and share of each are those of its suppliers; dragging a limit of Kraljic moves
/// suppliers to another playbook (impacts of 10 among 5 to 90 stand at 5.9 of 100).
#[test]
fn segments_are_the_cells() {
    let data = data(&FOUR, Playbook::default());
    let result = ask("playbook", &data, &Settings::default()).unwrap();
    let ids: Vec<&str> = result.segments.iter().map(|s| s.id).collect();
    assert_eq!(ids, ["strategic", "bottleneck", "leverage", "non-critical"]);
    let counts: Vec<usize> = result.segments.iter().map(|s| s.suppliers.len()).collect();
    assert_eq!(counts, [1, 1, 1, 2]);
    close(result.segments[0].share, 0.5, 1e-12);
    close(result.segments[3].share, 0.1, 1e-12);
    assert_eq!(result.largest().unwrap().id, "strategic");
    let moved = settings(&[("kraljic.x_threshold", "3")]);
    let result = ask("playbook", &data, &moved).unwrap();
    let counts: Vec<usize> = result.segments.iter().map(|s| s.suppliers.len()).collect();
    assert_eq!(counts, [2, 0, 2, 1]);
}

/// A supplier's own words go before its sheet's; a segment's do not touch those; blank words take them back.
#[test]
fn own_words_go_first() {
    let objectives = PlaybookPart::Objectives;
    let mut playbook = Playbook::default();
    playbook.set(text("strategic", "", objectives, "Ours"));
    playbook.set(text("", "s0", objectives, "Only S0"));
    playbook.set(text("", "S0", PlaybookPart::Inside, "Told"));
    let of = |playbook: &Playbook| {
        ask(
            "supplier_playbook",
            &data(&FOUR, playbook.clone()),
            &settings(&[("supplier", "s1")]),
        )
        .unwrap()
    };
    let result = of(&playbook);
    assert_eq!(result.asked, Some(1));
    assert_eq!(result.segments[0].texts[0].as_deref(), Some("Ours"));
    assert_eq!(result.suppliers[0].texts[0].as_deref(), Some("Only S0"));
    assert_eq!(result.suppliers[0].texts[4].as_deref(), Some("Told"));
    let stated = result.suppliers[1].texts[0].as_deref();
    assert_eq!(stated, Some("Agreed in the sheet"));
    assert!(result.suppliers[2].texts.iter().all(Option::is_none));
    playbook.set(text("", "S0", objectives, "  "));
    assert_eq!(of(&playbook).suppliers[0].texts[0], None);
    assert_eq!(playbook.texts.len(), 2);
}

/// A PDF holds a page for each supplier, or that of the one asked for.
#[test]
fn a_page_each() {
    let data = data(&FOUR, Playbook::default());
    let question = Question {
        by: By::Supplier,
        measure: Measure::Spend,
        ..Question::default()
    };
    let locale = Locale::new(Language::En);
    let pages = |pairs: &[(&str, &str)]| {
        let outcome = run("supplier_playbook", &data, &question, &settings(pairs)).unwrap();
        let view = View {
            method: "supplier_playbook",
            outcome: &outcome,
            question: &question,
            dataset: &data,
            selected: &|_| false,
        };
        let palette = folioscope::chart::Palette::light();
        let options = Options {
            format: Format::Pdf,
            size: folioscope::chart::Point {
                x: 1280.0,
                y: 800.0,
            },
            scale: 1.0,
            palette: &palette,
            mask_names: false,
            ground: None,
        };
        let bytes = view.render(&locale, &options).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        text.matches("/Type /Page\n")
            .count()
            .max(text.matches("/Type/Page/").count())
    };
    assert_eq!(pages(&[]), 5);
    assert_eq!(pages(&[("supplier", "S3")]), 1);
}

/// Without ratings there is no playbook, and no panic.
#[test]
fn without_ratings_it_says_so() {
    let bare = dataset(vec![table(
        Kind::Suppliers,
        vec![texts("Supplier", Some(Field::Supplier), &["A", "B"])],
    )]);
    assert!(ask("playbook", &bare, &Settings::default()).is_none());
    let blank = data(&[(f64::NAN, f64::NAN, f64::NAN)], Playbook::default());
    assert!(ask("playbook", &blank, &Settings::default()).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every placed supplier has one segment, and the shares of the segments add up to all.
    #[test]
    fn segments_part_the_suppliers(
        points in prop::collection::vec((0.0..100.0_f64, 0.0..100.0_f64, -1e9..1e9_f64), 1..30)
    ) {
        let data = data(&points, Playbook::default());
        if let Some(result) = ask("playbook", &data, &Settings::default()) {
            let counted: usize = result.segments.iter().map(|s| s.suppliers.len()).sum();
            prop_assert_eq!(counted, result.suppliers.len());
            let shares: f64 = result.segments.iter().map(|s| s.share).sum();
            prop_assert!(shares.is_nan() || (shares - 1.0).abs() < 1e-9);
        }
    }
}
