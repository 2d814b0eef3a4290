//! Dependency, XYZ, classes on several measures.

use std::sync::Arc;

use folioscope::analysis::abc::Class;
use folioscope::analysis::dependency::DependencyResult;
use folioscope::analysis::{
    AbcMeasuresResult, Outcome, Population, Ranked, Settings, Steadiness, registry,
};
use folioscope::model::{Dataset, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, settings, table, texts};

/// `V` of R's package ineq: the worked example of the concentration figures.
const INEQ: [f64; 10] = [
    541.0, 1463.0, 2445.0, 3438.0, 4437.0, 5401.0, 6392.0, 8304.0, 11904.0, 22261.0,
];

fn ranked(values: &[f64]) -> Arc<Ranked> {
    let names = values
        .iter()
        .enumerate()
        .map(|(at, &value)| (format!("C{at}"), value));
    Arc::new(Ranked::new(Arc::new(Population::from_values(names))))
}

/// Protects what a loss takes: the concentration ratios of the worked example, and the Gini of the rest by its definition.
#[test]
fn losing_the_largest() {
    let result = DependencyResult::new(ranked(&INEQ), None, 4);
    close(result.before.gini, 0.462_091_130_3, 1e-9);
    close(1.0 - result.share_left(1), 0.334_319_5, 1e-6);
    close(1.0 - result.after.share, 0.733_802_9, 1e-6);
    // The six left, ascending: Σ (2i − n − 1) x ÷ (n Σ x).
    let rest = &INEQ[..6];
    let weighted: f64 = rest
        .iter()
        .enumerate()
        .map(|(i, x)| (2.0 * (i as f64 + 1.0) - 7.0) * x)
        .sum();
    close(
        result.after.gini,
        weighted / (6.0 * rest.iter().sum::<f64>()),
        1e-12,
    );
    assert_eq!(result.after.count, 6);
    assert!(result.after.margin.is_nan());
    let everyone = DependencyResult::new(ranked(&INEQ), None, 99);
    assert_eq!((everyone.lost, everyone.after.count), (10, 0));
    assert_eq!(everyone.after.value, 0.0);
    assert!(everyone.after.gini.is_nan());
    let nobody = DependencyResult::new(ranked(&[]), None, 5);
    assert_eq!(nobody.after.count, 0);
    assert!(nobody.after.share.is_nan());
}

fn sheet() -> Dataset {
    dataset(vec![table(
        Kind::Customers,
        vec![
            texts(
                "Name",
                Some(Field::Customer),
                &["Ada", "Ben", "Cy", "Dot", "Eve"],
            ),
            numbers(
                "Billing",
                Some(Field::Billing),
                &[800.0, 100.0, 60.0, 30.0, 10.0],
            ),
            numbers(
                "Margin",
                Some(Field::Margin),
                &[-5.0, 80.0, 10.0, f64::NAN, 10.0],
            ),
            numbers("Cash", Some(Field::CashFlow), &[70.0, 20.0, 6.0, 3.0, 1.0]),
        ],
    )])
}

fn measures(data: &Dataset, settings: &Settings) -> Arc<AbcMeasuresResult> {
    match run("abc_measures", data, &Question::default(), settings) {
        Ok(Outcome::AbcMeasures(result)) => result,
        other => panic!("abc_measures gave {other:?}"),
    }
}

/// Protects the comparison: each measure by its own order and total, those two classes apart first, a missing figure
/// neither alike nor apart.
#[test]
fn classes_by_measure() {
    let result = measures(&sheet(), &Settings::default());
    assert_eq!(result.measures.len(), 3);
    let classes = |member: usize| -> Vec<Option<Class>> {
        result.measures.iter().map(|of| of.class(member)).collect()
    };
    use Class::{A, B, C};
    assert_eq!(classes(0), [Some(A), Some(C), Some(A)]);
    assert_eq!(classes(1), [Some(B), Some(A), Some(A)]);
    assert_eq!(classes(3)[1], None);
    assert_eq!(result.distance(0), 2);
    assert_eq!(result.apart[0], 0);
    assert_eq!(result.moved(1, A), 1);
    let members = 0..result.population().members.len();
    let apart = members
        .filter(|&member| result.distance(member) > 0)
        .count();
    assert_eq!(apart, result.apart.len());
    // One measure alone compares with nothing.
    let single = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &["Ada"]),
            numbers("Billing", Some(Field::Billing), &[1.0]),
        ],
    )]);
    let none = run(
        "abc_measures",
        &single,
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(
        none.unwrap_err().to_string(),
        "needs two measures or criteria"
    );
    // Moved limits need no data.
    let before = run(
        "abc_measures",
        &sheet(),
        &Question::default(),
        &Settings::default(),
    )
    .unwrap();
    let limits = settings(&[("thresholds", "0.5,0.9")]);
    let adjusted = (registry::method("abc_measures").unwrap().adjust)(&before, &limits).unwrap();
    let fresh = run("abc_measures", &sheet(), &Question::default(), &limits).unwrap();
    assert_eq!(adjusted.to_json(), fresh.to_json());
}

/// Protects XYZ against its closed form: equal months vary by 0, one sale in `n` months by √(n − 1), and both names of the
/// limits mean the same.
#[test]
fn steadiness_alone() {
    let mut names = Vec::new();
    let mut dates = Vec::new();
    let mut amounts = Vec::new();
    for month in 1..=10i8 {
        names.push("Even");
        dates.push((2025, month, 15));
        amounts.push(10.0);
    }
    names.push("Once");
    dates.push((2025, 1, 3));
    amounts.push(10.0);
    names.push("Young");
    dates.push((2025, 10, 3));
    amounts.push(10.0);
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            days("Date", &dates),
            numbers("Amount", Some(Field::Amount), &amounts),
        ],
    )]);
    let of = |settings: &Settings| match run("xyz", &data, &Question::default(), settings) {
        Ok(Outcome::Xyz(result)) => result,
        other => panic!("xyz gave {other:?}"),
    };
    let result = of(&Settings::default());
    let rank = |name: &str| {
        (0..3)
            .find(|&rank| result.ranked.name(rank) == name)
            .unwrap()
    };
    close(result.variation[rank("Even")], 0.0, 1e-12);
    close(result.variation[rank("Once")], 3.0, 1e-12);
    assert_eq!(result.steadiness(rank("Even")), Steadiness::X);
    assert_eq!(result.steadiness(rank("Once")), Steadiness::Z);
    assert_eq!(result.steadiness(rank("Young")), Steadiness::Unclassed);
    let wide = of(&settings(&[("thresholds", "1,3")]));
    assert_eq!(wide.params.limits, [1.0, 3.0]);
    assert_eq!(wide.steadiness(rank("Once")), Steadiness::Y);
    let json = Outcome::Xyz(wide).to_json();
    assert_eq!(json["thresholds"], serde_json::json!([1.0, 3.0]));
    assert_eq!(json["items"][0]["class"], "X");
}

proptest! {
    /// Protects the sums: what is lost and what is left make the whole, whatever is lost, and less is never left by losing
    /// more of what is above zero.
    #[test]
    fn lost_and_left_make_the_whole(values in prop::collection::vec(0.0f64..1e9, 0..60), k in 0usize..70) {
        let result = DependencyResult::new(ranked(&values), None, k);
        let lost: f64 = result.ranked.values[..result.lost].iter().sum();
        prop_assert!((lost + result.after.value - result.before.value).abs() <= 1e-6 * result.before.value.max(1.0));
        prop_assert_eq!(result.lost + result.after.count, result.before.count);
        for k in 1..=result.ranked.len() {
            if result.before.value > 0.0 {
                prop_assert!(result.share_left(k) <= result.share_left(k - 1) + 1e-12);
            }
        }
    }
}
