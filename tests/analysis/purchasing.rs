//! Suppliers and products in matrices and grids of zones.

use std::sync::Arc;

use folioscope::analysis::rows::{Entry, RowsResult};
use folioscope::analysis::{Outcome, Settings, ZoneResult, registry};
use folioscope::model::{By, Dataset, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{
    by, close, counts, dataset, matrix, numbers, percents, run, scale, settings, table, texts,
};

fn zones(id: &str, data: &Dataset, question: &Question, settings: &Settings) -> Arc<ZoneResult> {
    match run(id, data, question, settings) {
        Ok(Outcome::Zones(result)) => result,
        other => panic!("{id} gave {other:?}"),
    }
}

fn zone_counts(result: &ZoneResult) -> Vec<(&'static str, usize)> {
    let zones = result.spec.zones.iter().copied();
    zones.zip(result.zones.iter().map(|of| of.count)).collect()
}

/// Four suppliers, one in each cell of preferencing: share of sales 10 % or 1 %, attractiveness 80 or 20. Kraljic rated
/// so that each cell is met once too.
fn suppliers() -> Dataset {
    dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts(
                "Name",
                Some(Field::Supplier),
                &["Core", "Exploit", "Develop", "Nuisance"],
            ),
            numbers("Spend", Some(Field::Spend), &[400.0, 300.0, 200.0, 100.0]),
            percents(
                "Share",
                Some(Field::OurShareOfSales),
                &[0.10, 0.10, f64::NAN, 0.01],
            ),
            numbers(
                "Turnover",
                Some(Field::SupplierTurnover),
                &[f64::NAN, f64::NAN, 20_000.0, 1e6],
            ),
            numbers(
                "Attractive",
                Some(Field::Attractiveness),
                &[80.0, 0.0, 100.0, 20.0],
            ),
            numbers("Risk", Some(Field::SupplyRisk), &[100.0, 0.0, 0.0, 90.0]),
            numbers(
                "Impact",
                Some(Field::ProfitImpact),
                &[100.0, 80.0, 0.0, 10.0],
            ),
            numbers(
                "Risk ahead",
                Some(Field::SupplyRiskFuture),
                &[30.0, f64::NAN, 90.0, 90.0],
            ),
        ],
    )])
}

/// Protects preferencing: a stated share goes before one worked out of turnover; 5 % counts as high; the names of the
/// four cells are those of Steele & Court.
#[test]
fn how_suppliers_see_us() {
    let data = suppliers();
    let question = by(By::Supplier);
    let result = matrix(
        "supplier_preference",
        &data,
        &question,
        &Settings::default(),
    );
    let cells: Vec<(&str, &str)> = (0..result.plane.len())
        .map(|item| {
            let cell = result.cell_of(item).unwrap();
            (result.plane.name(item), result.cells[cell].id)
        })
        .collect();
    assert_eq!(
        cells,
        [
            ("Core", "core"),
            ("Exploit", "exploitable"),
            ("Develop", "development"),
            ("Nuisance", "nuisance")
        ]
    );
    close(result.plane.items[2].x, 0.01, 1e-12);
}

/// Protects the crossing: each account stands in the cells of both matrices, with the limits that are set there, and the
/// pair decides the zone.
#[test]
fn two_matrices_crossed() {
    let data = suppliers();
    let question = by(By::Supplier);
    let result = zones("preference_kraljic", &data, &question, &Settings::default());
    // Strategic and core: partner; leverage and exploitable: switch; non-critical and development: simplify; bottleneck
    // and nuisance: alarm.
    assert_eq!(
        zone_counts(&result),
        [
            ("partner", 1),
            ("alarm", 1),
            ("use", 0),
            ("switch", 1),
            ("simplify", 1)
        ]
    );
    close(result.cells.iter().map(|of| of.share).sum(), 1.0, 1e-12);
    // With a limit of risk above 90, Nuisance supplies a routine purchase.
    let higher = settings(&[("kraljic.y_threshold", "95")]);
    let result = zones("preference_kraljic", &data, &question, &higher);
    assert_eq!(zone_counts(&result)[3], ("switch", 2));
}

/// Protects moves: Core loses its risk (better), Develop gains some (worse), Nuisance stays; who is not rated for the
/// future is left out and counted.
#[test]
fn moves_in_the_kraljic_matrix() {
    let result = zones(
        "kraljic_moves",
        &suppliers(),
        &by(By::Supplier),
        &Settings::default(),
    );
    assert_eq!(
        zone_counts(&result),
        [("better", 1), ("stays", 1), ("worse", 1)]
    );
    assert_eq!(result.left_out[0].count, 1);
}

fn products(strength: &[f64], attractiveness: &[f64]) -> Dataset {
    let names: Vec<String> = (0..strength.len()).map(|at| format!("P{at:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let revenue: Vec<f64> = (0..strength.len())
        .map(|at| 10.0 * (at + 1) as f64)
        .collect();
    dataset(vec![table(
        Kind::Products,
        vec![
            texts("Product", Some(Field::Product), &names),
            numbers("Revenue", Some(Field::Revenue), &revenue),
            numbers("Strength", Some(Field::Strength), strength),
            numbers("Attractive", Some(Field::Attractiveness), attractiveness),
        ],
    )])
}

/// Protects nine boxes: thirds, a value on a cut counts as high, the diagonal holds, dragged cuts sort again.
#[test]
fn nine_boxes() {
    let third = 100.0 / 3.0;
    let data = products(
        &[0.0, third, 100.0, 100.0, 0.0],
        &[0.0, third, 100.0, 0.0, 100.0],
    );
    let question = by(By::Product);
    let result = matrix("nine_box", &data, &question, &Settings::default());
    let cells: Vec<usize> = (0..5).map(|item| result.cell_of(item).unwrap()).collect();
    assert_eq!(cells, [2, 1, 0, 1, 1]);
    assert_eq!(
        counts(&result),
        [("invest", 1), ("hold", 3), ("harvest", 1)]
    );
    let moved = settings(&[("x_threshold", "50"), ("y_threshold", "50")]);
    let result = matrix("nine_box", &data, &question, &moved);
    assert_eq!(counts(&result)[2], ("harvest", 2));
}

/// Protects the ADL matrix: steps of the sheet's scales, and the advice at its corners.
#[test]
fn maturity_and_position() {
    let stages = ["embryonic", "growth", "mature", "aging"];
    let positions = ["weak", "tenable", "favourable", "strong", "dominant"];
    let data = dataset(vec![table(
        Kind::Products,
        vec![
            texts("Product", Some(Field::Product), &["A", "B", "C", "D", "E"]),
            scale("Stage", Field::LifeCycle, &stages, &[0, 3, 3, 1, u8::MAX]),
            scale(
                "Position",
                Field::CompetitivePosition,
                &positions,
                &[0, 0, 4, 2, 2],
            ),
        ],
    )]);
    let result = zones("adl", &data, &by(By::Product), &Settings::default());
    assert_eq!(
        zone_counts(&result),
        [
            ("natural", 1),
            ("selective", 1),
            ("viability", 1),
            ("withdraw", 1)
        ]
    );
    assert_eq!(result.left_out[0].count, 1);
}

/// Protects against data that cannot feed a method: it says what is missing, it does not panic.
#[test]
fn what_is_missing_is_said() {
    let names = |kind, field| {
        dataset(vec![table(
            kind,
            vec![texts("Name", Some(field), &["Only"])],
        )])
    };
    for id in [
        "supplier_preference",
        "preference_kraljic",
        "kraljic_moves",
        "olsen_purchases",
        "olsen_relationships",
        "olsen_actions",
    ] {
        let data = names(Kind::Suppliers, Field::Supplier);
        assert!(
            run(id, &data, &by(By::Supplier), &Settings::default()).is_err(),
            "{id}"
        );
        let none = run(
            id,
            &dataset(vec![]),
            &by(By::Supplier),
            &Settings::default(),
        );
        assert!(none.is_err(), "{id}");
    }
    for id in ["nine_box", "adl"] {
        let data = names(Kind::Products, Field::Product);
        assert!(
            run(id, &data, &by(By::Product), &Settings::default()).is_err(),
            "{id}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Protects the partition: zones and cells count everybody once, shares sum to one, and the order of rows decides
    /// nothing.
    #[test]
    fn zones_partition(values in prop::collection::vec((0.0..100.0f64, 0.0..100.0f64), 2..40)) {
        let (strength, attractive): (Vec<f64>, Vec<f64>) = values.iter().copied().unzip();
        let data = products(&strength, &attractive);
        let result = matrix("nine_box", &data, &by(By::Product), &Settings::default());
        prop_assert_eq!(result.plane.len(), values.len());
        prop_assert_eq!(result.cells.iter().map(|of| of.count).sum::<usize>(), values.len());
        prop_assert!((result.cells.iter().map(|of| of.share).sum::<f64>() - 1.0).abs() < 1e-9);
        let (mut strength, mut attractive) = (strength, attractive);
        strength.reverse();
        attractive.reverse();
        let turned = matrix(
            "nine_box",
            &products(&strength, &attractive),
            &by(By::Product),
            &Settings::default(),
        );
        prop_assert_eq!(counts(&result), counts(&turned));
    }
}

fn rows(id: &str, data: &Dataset, question: &Question) -> Arc<RowsResult> {
    match run(id, data, question, &Settings::default()) {
        Ok(Outcome::Rows(result)) => result,
        other => panic!("{id} gave {other:?}"),
    }
}

/// Protects the balance of cash: net is in less out, or as stated; what is generated less what is needed is what is left.
#[test]
fn cash_balances() {
    let nan = f64::NAN;
    let data = dataset(vec![table(
        Kind::Products,
        vec![
            texts(
                "Product",
                Some(Field::Product),
                &["Cow", "Star", "Stated", "None"],
            ),
            numbers("In", Some(Field::CashIn), &[100.0, 50.0, nan, nan]),
            numbers("Out", Some(Field::CashOut), &[40.0, 80.0, nan, nan]),
            numbers("Flow", Some(Field::CashFlow), &[nan, nan, 5.0, nan]),
        ],
    )]);
    let result = rows("cash_flow", &data, &by(By::Product));
    let names: Vec<&str> = (0..result.rows.len()).map(|row| result.name(row)).collect();
    assert_eq!(names, ["Cow", "Stated", "Star"]);
    close(result.fact("generated"), 65.0, 1e-12);
    close(result.fact("needed"), 30.0, 1e-12);
    close(result.fact("gap"), 35.0, 1e-12);
    assert_eq!(
        result.left_out.iter().map(|left| left.count).sum::<usize>(),
        1
    );
}

fn categories() -> Dataset {
    dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts("Name", Some(Field::Supplier), &["A", "B", "C", "D"]),
            texts(
                "Category",
                Some(Field::Category),
                &["Steel", "Steel", "Steel", "Seals"],
            ),
            numbers("Spend", Some(Field::Spend), &[60.0, 30.0, 10.0, 100.0]),
            numbers(
                "Alternatives",
                Some(Field::Alternatives),
                &[3.0, 0.0, 2.0, 4.0],
            ),
        ],
    )])
}

/// Protects the concentration inside a category: the largest supplier's share, the effective number 1 ÷ Σ s² worked by
/// hand, and the sum of all groups.
#[test]
fn categories_by_supplier() {
    let result = rows("category_concentration", &categories(), &by(By::Supplier));
    let figures = |row: usize, column: usize| match result.rows[row].entries[column] {
        Entry::Figure(value) => value,
        _ => panic!("no figure"),
    };
    // Seals and Steel both have 100; ties go by name.
    assert_eq!((result.name(0), result.name(1)), ("Seals", "Steel"));
    close(figures(1, 3), 0.6, 1e-12);
    close(figures(1, 4), 1.0 / (0.36 + 0.09 + 0.01), 1e-12);
    assert_eq!(result.fact("dependent"), 2.0);
    assert_eq!(result.fact("alone"), 1.0);
}

/// Protects single sources: no alternatives, or alone in a category; the share of all spend.
#[test]
fn single_sources_are_found() {
    let result = rows("single_sources", &categories(), &by(By::Supplier));
    let names: Vec<&str> = (0..result.rows.len()).map(|row| result.name(row)).collect();
    assert_eq!(names, ["D", "B"]);
    close(result.fact("single_share"), 0.65, 1e-12);
}

/// Protects the tail: bands hold everybody once; the head is the fewest that reach 80 % (here D and A with 160 of 200).
#[test]
fn the_tail_of_spend() {
    let result = rows("tail", &categories(), &by(By::Supplier));
    assert_eq!((result.fact("head"), result.fact("tail")), (2.0, 2.0));
    close(result.fact("tail_value"), 40.0, 1e-12);
    let counted: f64 = result
        .rows
        .iter()
        .map(|row| match row.entries[0] {
            Entry::Figure(count) => count,
            _ => f64::NAN,
        })
        .sum();
    assert_eq!(counted, 4.0);
}

/// Protects scores: ratings to 0–100, complaints turned round, weights as set, and a fresh run equal to an adjusted one.
#[test]
fn performance_scores() {
    let words = ["low", "medium", "high"];
    let data = dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts("Name", Some(Field::Supplier), &["Good", "Poor", "Unknown"]),
            numbers("Spend", Some(Field::Spend), &[10.0, 30.0, 5.0]),
            scale("Quality", Field::Quality, &words, &[2, 0, u8::MAX]),
            scale("Delivery", Field::Delivery, &words, &[1, 0, u8::MAX]),
            numbers("Complaints", Some(Field::Complaints), &[0.0, 9.0, f64::NAN]),
        ],
    )]);
    let question = by(By::Supplier);
    let before = run("performance", &data, &question, &Settings::default()).unwrap();
    let Outcome::Scores(result) = &before else {
        panic!("{before:?}");
    };
    assert_eq!(result.name(0), "Good");
    close(result.items[0].score, 250.0 / 3.0, 1e-9);
    close(result.items[1].score, 0.0, 1e-12);
    assert_eq!(result.items.len(), 2);
    assert_eq!(result.weak.0, 1);
    close(result.weak.1, 0.75, 1e-12);
    let settings = settings(&[("weight.quality", "3")]);
    let method = registry::method("performance").unwrap();
    let adjusted = (method.adjust)(&before, &settings).unwrap();
    let fresh = run("performance", &data, &question, &settings).unwrap();
    assert_eq!(adjusted.to_json(), fresh.to_json());
}

/// Protects the stages: the rated one first, else from growth; the trend beside it.
#[test]
fn stages_of_the_life_cycle() {
    let stages = ["embryonic", "growth", "mature", "aging"];
    let data = dataset(vec![table(
        Kind::Products,
        vec![
            texts(
                "Product",
                Some(Field::Product),
                &["Rated", "New", "Grows", "Falls", "Steady"],
            ),
            numbers(
                "Revenue",
                Some(Field::Revenue),
                &[80.0, 10.0, 120.0, 50.0, 101.0],
            ),
            numbers(
                "Before",
                Some(Field::PreviousRevenue),
                &[100.0, 0.0, 100.0, 100.0, 100.0],
            ),
            scale(
                "Stage",
                Field::LifeCycle,
                &stages,
                &[2, u8::MAX, u8::MAX, u8::MAX, u8::MAX],
            ),
        ],
    )]);
    let result = zones("life_cycle", &data, &by(By::Product), &Settings::default());
    let places: Vec<(u8, u8)> = result
        .items
        .iter()
        .map(|item| (item.column, item.row))
        .collect();
    assert_eq!(places, [(2, 0), (0, 2), (1, 2), (3, 0), (2, 1)]);
}

/// Weights of the criteria page hold in both matrices that are made of the criteria: value × alignment leaves the rating
/// for them, and keeps it where that is asked for; another source of the score needs the data, other weights do not.
#[test]
fn weights_of_the_criteria_page_are_followed() {
    assert_eq!(
        registry::followers("supplier_criteria"),
        ["supplier_alignment", "supplier_preference"]
    );
    let suppliers = table(
        Kind::Suppliers,
        vec![
            texts("Supplier", Some(Field::Supplier), &["A", "B"]),
            numbers("Today", Some(Field::ValueToday), &[90.0, 10.0]),
            numbers("Fit", Some(Field::Alignment), &[80.0, 20.0]),
            numbers("Loyalty", Some(Field::Loyalty), &[0.0, 100.0]),
            numbers("Ideas", Some(Field::Ideas), &[100.0, 0.0]),
            numbers("Share", Some(Field::OurShareOfSales), &[0.1, 0.01]),
        ],
    );
    let data = dataset(vec![suppliers]);
    let question = Question {
        by: By::Supplier,
        ..Question::default()
    };
    let heights = |method: &str, pairs: &[(&str, &str)]| -> Vec<f64> {
        let Ok(Outcome::Matrix(result)) = run(method, &data, &question, &settings(pairs)) else {
            panic!("{method}")
        };
        result.plane.items.iter().map(|item| item.y).collect()
    };
    let weighed = [
        ("supplier_criteria.weight.loyalty", "0.75"),
        ("supplier_criteria.weight.ideas", "0.25"),
    ];
    let as_rated = heights("supplier_alignment", &[]);
    assert!(as_rated[0] > as_rated[1]);
    assert_eq!(heights("supplier_alignment", &weighed), [25.0, 75.0]);
    assert_eq!(heights("supplier_preference", &weighed), [25.0, 75.0]);
    assert_eq!(heights("supplier_preference", &[]), [50.0, 50.0]);
    let rated = [weighed[0], weighed[1], ("value", "rated")];
    assert_eq!(heights("supplier_alignment", &rated), as_rated);
    let method = registry::method("supplier_alignment").unwrap();
    let outcome = run("supplier_alignment", &data, &question, &settings(&weighed)).unwrap();
    assert!((method.adjust)(&outcome, &settings(&rated)).is_none());
    let other = [weighed[0], ("supplier_criteria.weight.ideas", "2.25")];
    let Some(Outcome::Matrix(result)) = (method.adjust)(&outcome, &settings(&other)) else {
        panic!()
    };
    assert_eq!(result.plane.items[0].y, 75.0);
}

/// Protects the boundary of coverage: seven answers of fourteen criteria are half of them, and half is enough.
#[test]
fn half_of_the_criteria_is_enough() {
    let criteria = [
        "loyalty",
        "objectivity",
        "exclusive_offers",
        "talent",
        "insight",
        "tools",
        "ideas",
        "brands",
        "values",
        "contribution",
        "service_level",
        "importance_to_category",
        "category_expertise",
        "partnership",
    ];
    let mut columns = vec![texts(
        "Supplier",
        Some(Field::Supplier),
        &["All", "Half", "Less"],
    )];
    for (at, id) in criteria.into_iter().enumerate() {
        let cells = [
            2,
            if at < 7 { 1 } else { u8::MAX },
            if at < 6 { 1 } else { u8::MAX },
        ];
        let field = Field::from_id(id).unwrap();
        columns.push(scale(id, field, &["low", "medium", "high"], &cells));
    }
    columns.push(numbers("Spend", Some(Field::Spend), &[3.0, 2.0, 1.0]));
    let data = dataset(vec![table(Kind::Suppliers, columns)]);
    let question = Question {
        by: By::Supplier,
        ..Question::default()
    };
    let answer = run("supplier_criteria", &data, &question, &Settings::default());
    let answer = answer.unwrap().to_json();
    let items = answer["items"].as_array().unwrap();
    let names: Vec<_> = items.iter().map(|item| item["name"].as_str()).collect();
    assert_eq!(names, [Some("All"), Some("Half")]);
    assert_eq!(items[1]["coverage"], 0.5);
    assert_eq!(items[1]["score"], 50.0);
}
