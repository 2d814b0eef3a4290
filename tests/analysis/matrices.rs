use std::path::PathBuf;

use folioscope::analysis::matrix::{Quantity, Spacing};
use folioscope::analysis::presets::growth_share::relative_shares;
use folioscope::analysis::{Movement, Outcome, Settings, Silent, SnapKind, registry};
use folioscope::import::{self, Options, Upload};
use folioscope::model::{By, Dataset, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{
    by, close, counts, dataset, days, matrix, numbers, percents, run, scale, settings, table, texts,
};

/// A file of the reference data; `None` where they are not at hand.
fn shared(path: &str, options: &Options) -> Option<Dataset> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data")
        .join(path);
    let bytes = std::fs::read(&path).ok()?;
    let upload = Upload::new(path.file_name()?.to_string_lossy(), bytes);
    let draft = import::read(&upload, options, &Silent).expect("a readable file");
    Some(import::join(vec![draft]).dataset)
}

fn suppliers() -> Dataset {
    let words = ["low", "medium", "high"];
    dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts(
                "Name",
                Some(Field::Supplier),
                &["Ada", "Bo", "Cy", "Di", "Ed"],
            ),
            numbers("Spend", Some(Field::Spend), &[100.0, 0.0, 50.0, 25.0, 10.0]),
            numbers(
                "Alternatives",
                Some(Field::Alternatives),
                &[1.0, 11.0, 6.0, f64::NAN, f64::NAN],
            ),
            scale(
                "Switching",
                Field::SwitchingCost,
                &words,
                &[2, 0, 1, 2, u8::MAX],
            ),
            scale(
                "Geo",
                Field::GeographicRisk,
                &words,
                &[2, 0, 1, u8::MAX, u8::MAX],
            ),
        ],
    )])
}

/// Protects composite scores: min–max and steps to 0–100, directions, coverage, and the accounts that are listed instead
/// of placed. Worked by hand.
#[test]
fn composite_scores() {
    let result = matrix(
        "kraljic",
        &suppliers(),
        &by(By::Supplier),
        &Settings::default(),
    );
    let plane = &result.plane;
    let items: Vec<(&str, f64, f64)> = (0..plane.len())
        .map(|index| {
            (
                plane.name(index),
                plane.items[index].x,
                plane.items[index].y,
            )
        })
        .collect();
    // Ed has none of three risk criteria, Di one of three: both below half of the weights.
    assert_eq!(
        items,
        [("Ada", 100.0, 100.0), ("Bo", 0.0, 0.0), ("Cy", 50.0, 50.0)]
    );
    assert_eq!(plane.not_enough.len(), 2);
    // A value on the threshold is high.
    assert_eq!(
        counts(&result),
        [
            ("non-critical", 1),
            ("leverage", 0),
            ("bottleneck", 0),
            ("strategic", 2)
        ]
    );
    close(result.cells.iter().map(|cell| cell.share).sum(), 1.0, 1e-12);
    // Weights as set: with nothing on the other two, Di's switching cost is enough.
    let weights = settings(&[
        ("weight.alternatives", "0"),
        ("weight.geographic_risk", "0"),
    ]);
    let result = matrix("kraljic", &suppliers(), &by(By::Supplier), &weights);
    assert_eq!(result.plane.len(), 4);
    assert_eq!(
        result
            .plane
            .y
            .parts
            .iter()
            .map(|part| part.weight)
            .sum::<f64>(),
        1.0
    );
}

/// Protects evidence: two rated criteria and one counted make a third of the risk, and all of the spend, figures.
#[test]
fn evidence_is_told() {
    let result = matrix(
        "kraljic",
        &suppliers(),
        &by(By::Supplier),
        &Settings::default(),
    );
    close(
        result.plane.items[0].evidence,
        (1.0 + 1.0 / 3.0) / 2.0,
        1e-6,
    );
    assert_eq!(result.plane.x.quantity, Quantity::Score);
}

/// Protects dragging: an adjusted outcome equals a fresh one, bit for bit, for thresholds and for weights.
#[test]
fn adjusting_equals_running() {
    let data = suppliers();
    let question = by(By::Supplier);
    let before = run("kraljic", &data, &question, &Settings::default()).unwrap();
    let method = registry::method("kraljic").unwrap();
    for pairs in [
        vec![("x_threshold", "20"), ("y_threshold", "median")],
        vec![("weight.spend", "3"), ("weight.alternatives", "0.2")],
        vec![("scaling", "percentile")],
    ] {
        let settings = settings(&pairs);
        let adjusted = (method.adjust)(&before, &settings).unwrap();
        let fresh = run("kraljic", &data, &question, &settings).unwrap();
        assert_eq!(adjusted.to_json(), fresh.to_json());
    }
}

/// Protects the weight sensitivity: one criterion cannot leave; a balance of two opposite ones often does; the same seed
/// draws the same.
#[test]
fn unsure_positions() {
    let words = ["low", "medium", "high"];
    let data = dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts("Name", Some(Field::Supplier), &["Torn", "Clear", "Low"]),
            numbers("Spend", Some(Field::Spend), &[100.0, 90.0, 1.0]),
            scale("Switching", Field::SwitchingCost, &words, &[2, 2, 0]),
            scale("Geo", Field::GeographicRisk, &words, &[0, 2, 0]),
        ],
    )]);
    let result = matrix("kraljic", &data, &by(By::Supplier), &Settings::default());
    assert!(
        (0.4..0.6).contains(&result.leaving[0]),
        "{:?}",
        result.leaving
    );
    assert!(result.is_unsure(0) && !result.is_unsure(1) && !result.is_unsure(2));
    let again = matrix("kraljic", &data, &by(By::Supplier), &Settings::default());
    assert_eq!(result.leaving, again.leaving);
    let direct = matrix(
        "supplier_alignment",
        &aligned(),
        &by(By::Supplier),
        &Settings::default(),
    );
    assert!(direct.leaving.is_empty());
}

fn aligned() -> Dataset {
    let words = ["low", "medium", "high"];
    dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts("Name", Some(Field::Supplier), &["Ada", "Bo", "Cy"]),
            scale("Today", Field::ValueToday, &words, &[0, 2, 1]),
            scale("Future", Field::ValueFuture, &words, &[2, 2, u8::MAX]),
            scale("Fit", Field::Alignment, &words, &[2, 0, 0]),
        ],
    )])
}

/// Protects the arrow from today to future, and the counts at its tip.
#[test]
fn value_today_and_in_future() {
    let result = matrix(
        "supplier_alignment",
        &aligned(),
        &by(By::Supplier),
        &Settings::default(),
    );
    assert_eq!(result.plane.movement, Movement::ToFuture);
    assert_eq!(
        (result.plane.items[0].x, result.plane.items[0].y),
        (100.0, 0.0)
    );
    assert_eq!(result.plane.other(0), Some((100.0, 100.0)));
    assert_eq!(result.plane.other(2), None);
    assert_eq!(
        counts(&result),
        [
            ("phase-out", 0),
            ("develop", 1),
            ("realign", 2),
            ("grow-together", 0)
        ]
    );
    let tips: Vec<usize> = result.cells.iter().map(|cell| cell.count_other).collect();
    assert_eq!(tips, [0, 0, 1, 1]);
}

/// Protects relative market share: METHODS § 7, shares 20 against 20, 60 and 5; a rival without a share has none.
#[test]
fn relative_market_share() {
    let relative = relative_shares(&[20.0, 20.0, 20.0, 20.0], &[20.0, 60.0, 5.0, 0.0]);
    assert_eq!(&relative[..3], [1.0, 1.0 / 3.0, 4.0]);
    assert!(relative[3].is_nan());
}

/// Protects growth–share: the cut at 1 on a log axis, at the portfolio's growth or at 10 %, and last period's position.
#[test]
fn growth_and_share() {
    let data = dataset(vec![table(
        Kind::Products,
        vec![
            texts(
                "Line",
                Some(Field::Product),
                &["Star", "Cow", "Mark", "Dog", "None"],
            ),
            numbers(
                "Revenue",
                Some(Field::Revenue),
                &[100.0, 300.0, 50.0, 50.0, 9.0],
            ),
            numbers(
                "Before",
                Some(Field::PreviousRevenue),
                &[50.0, 300.0, f64::NAN, 55.0, 9.0],
            ),
            percents(
                "Ours",
                Some(Field::MarketShare),
                &[0.4, 0.2, 0.1, 0.05, 0.1],
            ),
            percents(
                "Rival",
                Some(Field::RivalShare),
                &[0.2, 0.2, 0.4, 0.2, f64::NAN],
            ),
            percents(
                "Growth",
                Some(Field::MarketGrowth),
                &[0.25, 0.0, 0.2, 0.01, 0.1],
            ),
        ],
    )]);
    let result = matrix(
        "growth_share",
        &data,
        &by(By::Product),
        &Settings::default(),
    );
    assert_eq!(result.plane.x.spacing, Spacing::Log);
    assert_eq!(result.thresholds.0, 1.0);
    // Weighted by revenue: (25 + 0 + 10 + 0.5) / 500.
    close(result.thresholds.1, 0.071, 1e-12);
    assert_eq!(
        counts(&result),
        [
            ("dogs", 1),
            ("cash-cows", 1),
            ("question-marks", 1),
            ("stars", 1)
        ]
    );
    assert_eq!(result.plane.movement, Movement::FromPast);
    // Half the revenue in a market a fifth smaller: 2 × 0.5 × 1.25.
    close(result.plane.other(0).unwrap().0, 1.25, 1e-12);
    let fixed = settings(&[("y_threshold", "target")]);
    assert_eq!(
        matrix("growth_share", &data, &by(By::Product), &fixed)
            .thresholds
            .1,
        0.1
    );
}

/// Protects potential × billing: a twelfth of the year's figures, never below zero, penetration over those shown.
#[test]
fn unrealised_potential() {
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &["Ada", "Bo", "Cy", "Di"]),
            numbers(
                "Billing",
                Some(Field::Billing),
                &[1200.0, 2400.0, 120.0, 600.0],
            ),
            numbers(
                "Potential",
                Some(Field::PotentialSpend),
                &[2400.0, 1200.0, 12120.0, f64::NAN],
            ),
        ],
    )]);
    let result = matrix(
        "potential",
        &data,
        &Question::default(),
        &Settings::default(),
    );
    let open: Vec<f64> = result.plane.items.iter().map(|item| item.y).collect();
    assert_eq!(open, [100.0, 0.0, 1000.0]);
    let sums = result.plane.potential.unwrap();
    assert_eq!(
        (sums.current, sums.open, sums.total),
        (310.0, 1100.0, 1410.0)
    );
    close(sums.penetration, 310.0 / 1410.0, 1e-12);
    assert_eq!(result.plane.left_out[0].count, 1);
}

/// Protects risk and return: variation over the periods from the first on, return as margin, and the portfolio's point.
#[test]
fn risk_and_return() {
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "A", "A", "B", "B", "C"],
            ),
            days(
                "Date",
                &[
                    (2025, 1, 5),
                    (2025, 2, 5),
                    (2025, 3, 5),
                    (2025, 1, 9),
                    (2025, 3, 9),
                    (2025, 3, 1),
                ],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[10.0, 10.0, 10.0, 30.0, 30.0, 5.0],
            ),
            numbers(
                "Margin",
                Some(Field::Margin),
                &[1.0, 1.0, 1.0, 12.0, 12.0, 5.0],
            ),
        ],
    )]);
    let result = matrix(
        "risk_return",
        &data,
        &Question::default(),
        &Settings::default(),
    );
    let items = &result.plane.items;
    // C has one period only.
    assert_eq!(items.len(), 2);
    assert_eq!((items[0].x, items[0].y), (0.0, 0.1));
    // 30, 0, 30: mean 20, standard deviation √200.
    close(items[1].x, 200f64.sqrt() / 20.0, 1e-12);
    let (risk, gain) = result.plane.portfolio.unwrap();
    close(risk, items[1].x * 60.0 / 90.0, 1e-12);
    close(gain, (0.1 * 30.0 + 0.4 * 60.0) / 90.0, 1e-12);
}

/// Protects the Kraljic matrix against a list of 1 000 items rated 1–5: cells as cross-tabulated.
#[test]
fn thousand_rated_items() {
    let mut options = Options {
        kind: Some(Kind::Products),
        ..Options::default()
    };
    options.give_meaning("Product_ID", Some(Field::Product));
    options.give_meaning("Product_Name", None);
    options.give_meaning("Supply_Risk_Score", Some(Field::SupplyRisk));
    options.give_meaning("Profit_Impact_Score", Some(Field::ProfitImpact));
    let Some(data) = shared("real/realistic_kraljic_dataset.csv", &options) else {
        return;
    };
    // 1–5 becomes 0–100; above 3 is at least 62.5.
    let strict = settings(&[("x_threshold", "62.5"), ("y_threshold", "62.5")]);
    let result = matrix("kraljic", &data, &by(By::Product), &strict);
    assert_eq!(
        counts(&result),
        [
            ("non-critical", 334),
            ("leverage", 247),
            ("bottleneck", 245),
            ("strategic", 174)
        ]
    );
    // A value on the threshold is high: the cross-table with 3 counted as high.
    let result = matrix("kraljic", &data, &by(By::Product), &Settings::default());
    assert_eq!(
        result.cells.iter().map(|cell| cell.count).sum::<usize>(),
        1000
    );
    assert_eq!(counts(&result)[0], ("non-critical", 73 + 40 + 36 + 26));
    let strategic = 5 + 11 + 9 + 10 + 24 + 18 + 14 + 25 + 46 + 23 + 46 + 57 + 4 + 5 + 13 + 25;
    assert_eq!(counts(&result)[3], ("strategic", strategic));
}

/// Protects the free matrix on the evaluation criteria: the score of nine rated criteria against the invoiced amount.
#[test]
fn evaluation_criteria() {
    let Some(data) = shared("gold/evaluation_criteria_en.xlsx", &Options::default()) else {
        return;
    };
    let chosen = settings(&[("y", "score")]);
    let result = matrix("quadrant", &data, &Question::default(), &chosen);
    assert_eq!(result.plane.len(), 60);
    assert_eq!(result.plane.y.parts.len(), 9);
    assert_eq!(
        counts(&result)
            .iter()
            .map(|(_, count)| *count)
            .collect::<Vec<_>>(),
        [18, 17, 12, 13]
    );
    let mean = result.plane.y.snap(SnapKind::Mean).unwrap();
    close(mean / 100.0, 0.43977623456790116, 1e-9);
    let first: Vec<f64> = result.plane.items[..5]
        .iter()
        .map(|item| item.y / 100.0)
        .collect();
    for (score, expected) in
        first
            .iter()
            .zip([0.462962963, 0.0, 0.9444444444, 0.0555555556, 0.0555555556])
    {
        close(*score, expected, 1e-9);
    }
}

/// Protects from data that cannot feed a method: it says what it needs.
#[test]
fn what_is_missing_is_said() {
    let data = dataset(vec![table(
        Kind::Customers,
        vec![texts("Name", Some(Field::Customer), &["Ada"])],
    )]);
    for method in registry::methods()
        .iter()
        .filter(|method| method.id != "quality")
    {
        let answer = run(method.id, &data, &Question::default(), &Settings::default());
        let message = answer.expect_err(method.id).to_string();
        assert!(message.starts_with("needs "), "{message}");
    }
    assert!(
        run(
            "lorenz",
            &Dataset::default(),
            &Question::default(),
            &Settings::default()
        )
        .is_err()
    );
}

/// Protects the cells while a limit is dragged over many accounts, which are counted by bins: every place of the limits,
/// on values many share and between them, gives what a look at each account gives.
#[test]
fn dragged_cells_are_counted() {
    let count = 6000;
    let names: Vec<String> = (0..count).map(|index| format!("S{index}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mixed = |index: usize, step: usize| (index * step % 7919) as f64;
    let tied: Vec<f64> = (0..count)
        .map(|index| (mixed(index, 31) / 1500.0).floor().powi(3) - 5.0)
        .collect();
    let spread: Vec<f64> = (0..count).map(|index| mixed(index, 97) - 900.0).collect();
    let data = dataset(vec![table(
        Kind::Suppliers,
        vec![
            texts("Name", Some(Field::Supplier), &names),
            numbers("Spend", Some(Field::Spend), &spread),
            numbers("Lead time", Some(Field::LeadTime), &tied),
        ],
    )]);
    let axes = [("x", "spend"), ("y", "lead_time")];
    let before = run("quadrant", &data, &by(By::Supplier), &settings(&axes)).unwrap();
    let method = registry::method("quadrant").unwrap();
    for x in [-1e9, -900.0, -0.5, 0.0, 17.0, 1234.0, 5678.5, 7018.0, 1e9] {
        for y in [-6.0, -5.0, -4.0, -3.9, 3.0, 22.0, 59.5, 120.0, 1e6] {
            let (x_text, y_text) = (x.to_string(), y.to_string());
            let limits = [("x_threshold", &*x_text), ("y_threshold", &*y_text)];
            let settings = settings(&[&axes[..], &limits].concat());
            let Some(Outcome::Matrix(result)) = (method.adjust)(&before, &settings) else {
                panic!("limits need no data");
            };
            assert_eq!(result.thresholds, (x, y));
            let mut expected = [(0, 0.0); 4];
            for item in &result.plane.items {
                let cell = &mut expected[usize::from(item.x >= x) + 2 * usize::from(item.y >= y)];
                cell.0 += 1;
                cell.1 += item.value;
            }
            for (cell, (count, value)) in result.cells.iter().zip(expected) {
                assert_eq!(cell.count, count, "{x} {y} {}", cell.id);
                close(cell.value, value, 1e-12);
            }
        }
    }
}

proptest! {
    /// Protects every matrix on anything: cells partition those shown, nothing panics, second runs agree.
    #[test]
    fn cells_partition(
        spend in prop::collection::vec(prop::num::f64::ANY, 1..30),
        risk in prop::collection::vec(0u8..5, 30),
        x in -10.0..120.0f64,
    ) {
        let names: Vec<String> = (0..spend.len()).map(|index| format!("S{index}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let data = dataset(vec![table(Kind::Suppliers, vec![
            texts("Name", Some(Field::Supplier), &names),
            numbers("Spend", Some(Field::Spend), &spend),
            numbers("Lead time", Some(Field::LeadTime), &spend.iter().rev().copied().collect::<Vec<_>>()),
            scale("Risk", Field::FinancialRisk, &["low", "medium", "high"], &risk[..spend.len()].iter().map(|&r| if r > 2 { u8::MAX } else { r }).collect::<Vec<_>>()),
        ])]);
        let settings = settings(&[("x_threshold", &x.to_string())]);
        for id in ["kraljic", "quadrant"] {
            if let Ok(Outcome::Matrix(result)) = run(id, &data, &by(By::Supplier), &settings) {
                let shown: usize = result.cells.iter().map(|cell| cell.count).sum();
                prop_assert_eq!(shown, result.plane.len());
                prop_assert!(result.plane.items.iter().all(|item| item.x.is_finite() && item.y.is_finite()));
            }
        }
    }
}
