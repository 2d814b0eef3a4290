//! The second concentration curve: the area between two curves, and where it comes from.

use std::sync::Arc;

use folioscope::analysis::compare::area_between;
use folioscope::analysis::lorenz::gini;
use folioscope::analysis::{LorenzResult, Outcome, Population, Ranked, Settings, registry};
use folioscope::model::{Dataset, Day, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, settings, table, texts};

fn ranked(values: &[f64]) -> Ranked {
    let items = values
        .iter()
        .enumerate()
        .map(|(index, &value)| (format!("account {index}"), value));
    Ranked::new(Arc::new(Population::from_values(items)))
}

/// Protects the area where the curves cross, worked by hand: 3 1 against 5 2 2 1. The gaps over 0, ¼, ½, ¾, 1 are
/// 0, −⅛, 1/20, −1/40, 0; a stretch from a to −b has the mean (a² + b²) / 2(a + b).
#[test]
fn area_of_curves_that_cross() {
    let by_hand =
        0.25 * (0.0625 + (0.015625 + 0.0025) / 0.35 + (0.0025 + 0.000625) / 0.15 + 0.0125);
    close(
        area_between(&ranked(&[3.0, 1.0]), &ranked(&[5.0, 2.0, 2.0, 1.0])),
        by_hand,
        1e-12,
    );
}

/// Protects accounts that say nothing: no accounts, or a total of zero, have no area.
#[test]
fn area_of_nothing() {
    assert!(area_between(&ranked(&[]), &ranked(&[1.0])).is_nan());
    assert!(area_between(&ranked(&[1.0, -1.0]), &ranked(&[1.0])).is_nan());
}

proptest! {
    /// Protects the closed form against the line of equality, which no curve crosses: half the Gini (1914), whatever the
    /// numbers of accounts; and the area is the same either way round.
    #[test]
    fn area_is_half_the_gini_against_equality(
        values in prop::collection::vec(0.1f64..1e4, 1..40),
        equal in 1usize..30,
    ) {
        let (first, even) = (ranked(&values), ranked(&vec![1.0; equal]));
        let area = area_between(&first, &even);
        prop_assert!((area - gini(&first.values) / 2.0).abs() < 1e-9);
        prop_assert!((area - area_between(&even, &first)).abs() < 1e-12);
    }
}

/// Two years of three customers: 2024 brings 6, 3, 1; 2025 brings 2, 2, 6; units 1 1 1 and 4 1 1.
fn ledger() -> Dataset {
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "B", "C", "A", "B", "C"],
            ),
            days(
                "Date",
                &[
                    (2024, 1, 1),
                    (2024, 3, 1),
                    (2024, 12, 31),
                    (2025, 1, 1),
                    (2025, 5, 1),
                    (2025, 12, 31),
                ],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[6.0, 3.0, 1.0, 2.0, 2.0, 6.0],
            ),
            numbers(
                "Quantity",
                Some(Field::Quantity),
                &[1.0, 1.0, 1.0, 4.0, 1.0, 1.0],
            ),
        ],
    )])
}

fn lorenz(question: &Question, settings: &Settings) -> Arc<LorenzResult> {
    match run("lorenz", &ledger(), question, settings) {
        Ok(Outcome::Lorenz(result)) => result,
        other => panic!("{other:?}"),
    }
}

/// Protects the second measure: its own ranking, its own Gini.
#[test]
fn another_measure_ranks_by_itself() {
    let result = lorenz(&Question::default(), &settings(&[("compare", "quantity")]));
    let second = result.compare.as_ref().unwrap();
    assert_eq!(result.ranked.values, [8.0, 7.0, 5.0]);
    assert_eq!(second.ranked.values, [5.0, 2.0, 2.0]);
    assert_eq!(second.ranked.name(0), "A");
    // Σ(2i − n − 1)x / nΣx: (5 − 2)·2 / 27 and (8 − 5)·2 / 60.
    close(second.gini, 2.0 / 9.0, 1e-12);
    close(result.gini, 0.1, 1e-12);
    close(second.area, (2.0 / 9.0 - 0.1) / 2.0, 1e-12);
}

/// Protects the year before: each curve has its own twelve months, ended by the as-of date.
#[test]
fn a_year_earlier() {
    let year = settings(&[("compare", "previous_period")]);
    let result = lorenz(&Question::default(), &year);
    let second = result.compare.as_ref().unwrap();
    assert_eq!(result.ranked.values, [6.0, 2.0, 2.0]);
    assert_eq!(result.ranked.name(0), "C");
    assert_eq!(second.ranked.values, [6.0, 3.0, 1.0]);
    assert_eq!(second.ranked.name(0), "A");
    let last = |day: Option<(Day, Day)>| day.map(|days| days.1.iso());
    assert_eq!(
        last(second.ranked.population.period).as_deref(),
        Some("2024-12-31")
    );
    // A ledger that does not reach back has no year to compare with, and the curve stays that of all of it.
    let question = Question {
        as_of: Day::new(2024, 12, 31),
        ..Question::default()
    };
    let short = lorenz(&question, &year);
    assert!(short.compare.is_none() && short.asked.is_some());
    assert_eq!(short.ranked.values, [6.0, 3.0, 1.0]);
}

/// Protects a dragged limit: it keeps the second curve; another comparison asks the data.
#[test]
fn dragging_keeps_the_second_curve() {
    let asked = settings(&[("compare", "quantity")]);
    let before = run("lorenz", &ledger(), &Question::default(), &asked).unwrap();
    let adjust = registry::method("lorenz").unwrap().adjust;
    let moved = settings(&[("compare", "quantity"), ("thresholds", "0.5,0.9")]);
    let fresh = run("lorenz", &ledger(), &Question::default(), &moved).unwrap();
    assert_eq!(adjust(&before, &moved).unwrap().to_json(), fresh.to_json());
    assert!(adjust(&before, &Settings::default()).is_none());
    let json = fresh.to_json();
    assert_eq!(json["compare"]["with"], "quantity");
    assert_eq!(json["compare"]["n"], 3);
}

/// Two segments beside each other: the largest two unless they are named, each ranked by itself; one alone has no second
/// curve; the line between them is not crossed where they are one and the same.
#[test]
fn segments_beside_each_other() {
    let customers = table(
        Kind::Customers,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "B", "C", "D", "E"],
            ),
            texts(
                "Segment",
                Some(Field::Segment),
                &["Food", "Food", "Steel", "Steel", "Paper"],
            ),
            numbers("Revenue", Some(Field::Revenue), &[9.0, 1.0, 5.0, 5.0, 3.0]),
        ],
    );
    let data = dataset(vec![customers]);
    let compare = |pairs: &[(&str, &str)]| -> Arc<LorenzResult> {
        match run("lorenz", &data, &Question::default(), &settings(pairs)) {
            Ok(Outcome::Lorenz(result)) => result,
            _ => panic!(),
        }
    };
    let result = compare(&[("compare", "segments:segment")]);
    let names: Vec<&str> = result.segments.iter().map(|name| &**name).collect();
    assert_eq!(names, ["Food", "Steel", "Paper"]);
    assert!(result.columns.contains(&"segment".to_owned()));
    assert_eq!(result.ranked.values, [9.0, 1.0]);
    let second = result.compare.as_ref().unwrap();
    assert_eq!(second.ranked.values, [5.0, 5.0]);
    close(second.area, 0.2, 1e-12);
    let result = compare(&[
        ("compare", "segments:segment"),
        ("segment_first", "paper"),
        ("segment_second", "FOOD"),
    ]);
    assert_eq!(result.ranked.values, [3.0]);
    assert_eq!(result.compare.as_ref().unwrap().ranked.values, [9.0, 1.0]);
    let result = compare(&[
        ("compare", "segments:segment"),
        ("segment_first", "food"),
        ("segment_second", "food"),
    ]);
    assert!(result.compare.is_none(), "nothing to compare with");
    let none = compare(&[("compare", "segments:nothing")]);
    assert!(none.compare.is_none() && none.ranked.len() == 5);
}
