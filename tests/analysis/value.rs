use folioscope::analysis::covariance::minimum_variance;
use folioscope::analysis::lifetime_value::{markov_lifetime, worth_of_one};
use folioscope::analysis::prospects::standing;
use folioscope::analysis::retention_what_if::{Assumption, Driver, Origin, Plan};
use folioscope::analysis::similarities::spearman;
use folioscope::analysis::{Need, Outcome, Settings, registry};
use folioscope::model::{Dataset, Field, Kind, Question};
use proptest::prelude::*;
use serde_json::Value;

use super::build::{close, dataset, days, numbers, percents, run, settings, table, texts};

fn json(id: &str, data: &Dataset, pairs: &[(&str, &str)]) -> Value {
    match run(id, data, &Question::default(), &settings(pairs)) {
        Ok(outcome) => outcome.to_json(),
        Err(needs) => panic!("{id} needs {needs:?}"),
    }
}

fn figure(json: &Value) -> f64 {
    json.as_f64()
        .unwrap_or_else(|| panic!("{json} is no figure"))
}

fn item<'v>(json: &'v Value, name: &str) -> &'v Value {
    let items = json["items"].as_array().unwrap();
    items
        .iter()
        .find(|item| item["name"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
}

/// Protects the worth of a margin of one: `r ÷ (1 + i − r)` of the literature is paid from next year on, ours from this one;
/// a horizon of five years by the sum.
#[test]
fn worth_factors() {
    for (retention, factor) in [(0.6, 1.15), (0.7, 1.67), (0.8, 2.5), (0.9, 4.09)] {
        assert!((worth_of_one(retention, 0.12, None) - 1.0 - factor).abs() < 0.005);
    }
    close(
        worth_of_one(0.8, 0.12, Some(5)),
        3.035_163_919_795_323,
        1e-12,
    );
    assert_eq!(worth_of_one(0.5, 0.1, Some(0)), 1.0);
    assert!(worth_of_one(1.0, 0.0, None).is_infinite());
    // Losing 45 or 50 % in five years.
    close(0.55f64.powf(0.2), 0.887_304, 1e-6);
    close(0.5f64.powf(0.2), 0.870_551, 1e-6);
}

/// Protects the Markov chain: the published vector of Pfeifer & Carraway 2000.
#[test]
fn markov_chain() {
    let worth = markov_lifetime(&[0.3, 0.2, 0.15, 0.05], 0.2, 40.0, 4.0);
    for (value, expected) in worth.iter().zip([52.320, 5.554, 1.251, -1.820, 0.0]) {
        assert!((value - expected).abs() < 5e-4, "{value} is not {expected}");
    }
    assert_eq!(worth.len(), 5);
}

fn plan() -> Plan {
    let set = |value: f64| Assumption {
        value,
        origin: Origin::Set,
    };
    Plan {
        customers: 180.0,
        of: [
            set(0.86),
            set(62.0),
            set(0.08),
            set(20.0),
            set(2.6),
            set(38.0),
        ],
        points: 0.05,
        years: 5,
    }
}

/// Protects the what-if: the figures of the reference picture, worked out again in Python.
#[test]
fn retention_of_the_reference() {
    let plan = plan();
    close(plan.profit(), 36_709.824_873_063_495, 1e-12);
    let raised = plan.with(Driver::Retention, plan.raised());
    close(raised.profit() - plan.profit(), 5_236.061_728_167_202, 1e-9);
    let more = plan.with(Driver::Acquisitions, 24.0);
    close(more.profit() - plan.profit(), 1_659.085_932_207_243, 1e-9);
    // Spending just as much as it may leaves the profit as it was.
    let spent = raised.with(Driver::RetentionCost, plan.most_to_spend());
    close(spent.profit(), plan.profit(), 1e-9);
}

/// Protects the steadiest mix of two: METHODS § 7, and that what cannot be inverted has none.
#[test]
fn steadiest_mix() {
    let both = -0.2 * 0.1 * 0.2;
    let (weights, deviation) = minimum_variance(&[vec![0.01, both], vec![both, 0.04]]).unwrap();
    close(weights[0], 0.758_620_69, 1e-8);
    close(deviation, 0.081_367_620_4, 1e-8);
    assert!(minimum_variance(&[vec![1.0, 1.0], vec![1.0, 1.0]]).is_none());
}

/// Three customers over eight whole months.
fn swings() -> Dataset {
    let series = [
        ("A", [10.0, 12.0, 9.0, 14.0, 11.0, 13.0, 8.0, 15.0]),
        ("B", [20.0, 18.0, 22.0, 17.0, 21.0, 19.0, 23.0, 16.0]),
        ("C", [5.0, 5.0, 6.0, 4.0, 7.0, 5.0, 5.0, 8.0]),
    ];
    let ends = [31, 28, 31, 30, 31, 30, 31, 31];
    let (mut names, mut dates, mut amounts) = (Vec::new(), Vec::new(), Vec::new());
    for (name, values) in series {
        for (month, value) in values.into_iter().enumerate() {
            names.push(name);
            dates.push((2025, month as i8 + 1, ends[month]));
            amounts.push(value);
        }
    }
    ledger(&names, &dates, &amounts, None)
}

fn ledger(
    names: &[&str],
    dates: &[(i16, i8, i8)],
    amounts: &[f64],
    costs: Option<&[f64]>,
) -> Dataset {
    let mut columns = vec![
        texts("Customer", Some(Field::Customer), names),
        days("Date", dates),
        numbers("Amount", Some(Field::Amount), amounts),
    ];
    if let Some(costs) = costs {
        columns.push(numbers("Cost", Some(Field::Cost), costs));
    }
    dataset(vec![table(Kind::Ledger, columns)])
}

/// Protects covariance: contributions, betas and correlations as numpy has them.
#[test]
fn covariance_as_numpy() {
    let json = json("covariance", &swings(), &[]);
    assert_eq!(json["periods"], 8);
    close(figure(&json["variation"]), 0.046_007_317_843_336_71, 1e-12);
    for (name, contribution, beta) in [
        ("A", 0.327_044_025_157_232_7, 1.041_564_123_598_578),
        ("B", -0.025_157_232_704_402_517, -0.047_250_443_476_857_84),
        ("C", 0.698_113_207_547_169_7, 4.545_492_662_473_794),
    ] {
        close(
            figure(&item(&json, name)["contribution"]),
            contribution,
            1e-12,
        );
        close(figure(&item(&json, name)["beta"]), beta, 1e-12);
    }
    // The grid is in the order of the revenue: B, A, C.
    close(
        figure(&json["correlations"][0][1]),
        -0.952_380_952_380_952_4,
        1e-12,
    );
    close(
        figure(&json["correlations"][1][2]),
        0.201_498_148_277_840_24,
        1e-12,
    );
    let least = &json["least_variance"];
    let weights: Vec<f64> = least["weights"]
        .as_array()
        .unwrap()
        .iter()
        .map(figure)
        .collect();
    close(weights.iter().sum(), 1.0, 1e-12);
    assert!(figure(&least["variation"]) < figure(&json["variation"]) + 1e-12);
}

/// Protects honesty: seven periods tell nothing of covariance; a month that is not over is none.
#[test]
fn too_few_periods() {
    let question = Question {
        as_of: folioscope::model::Day::new(2025, 8, 30),
        ..Question::default()
    };
    let answer = run("covariance", &swings(), &question, &Settings::default());
    assert_eq!(answer.unwrap_err().needs, [Need::EightPeriods]);
}

/// Two years of three customers: Ada steady, Ben lost after the first year, Cy new in the second.
fn two_years() -> Dataset {
    let (mut names, mut dates, mut amounts, mut costs) = (vec![], vec![], vec![], vec![]);
    let mut sell = |name: &'static str, year: i16, month: i8, amount: f64, cost: f64| {
        names.push(name);
        let ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        dates.push((year, month, ends[month as usize - 1]));
        amounts.push(amount);
        costs.push(cost);
    };
    for month in 1..=12 {
        sell("Ada", 2024, month, 100.0, 60.0);
        sell("Ada", 2025, month, 100.0, 80.0);
        sell(
            "Ben",
            2024,
            month,
            if month % 2 == 0 { 80.0 } else { 120.0 },
            90.0,
        );
        sell(
            "Cy",
            2025,
            month,
            if month % 2 == 0 { 50.0 } else { 150.0 },
            90.0,
        );
    }
    ledger(&names, &dates, &amounts, Some(&costs))
}

/// Protects the simple model on a ledger: what a customer brings is the margin of the last twelve months, retention is
/// measured, whoever is gone has no worth.
#[test]
fn customer_equity() {
    let json = json("lifetime_value", &two_years(), &[("horizon", "0")]);
    // Ada and Ben bought in the first year, Ada again.
    assert_eq!(figure(&json["measured_retention"]), 0.5);
    let factor = 1.12 / (1.12 - 0.5);
    close(figure(&json["factor"]), factor, 1e-12);
    close(figure(&item(&json, "Ada")["value"]), 240.0 * factor, 1e-12);
    close(figure(&item(&json, "Cy")["value"]), 120.0 * factor, 1e-12);
    close(figure(&json["customer_equity"]), 360.0 * factor, 1e-12);
    assert_eq!(json["n"], 2);
    let before = run(
        "lifetime_value",
        &two_years(),
        &Question::default(),
        &Settings::default(),
    );
    let asked = settings(&[("retention", "0.9")]);
    let adjusted = (registry::method("lifetime_value").unwrap().adjust)(&before.unwrap(), &asked);
    let fresh = run("lifetime_value", &two_years(), &Question::default(), &asked).unwrap();
    assert_eq!(adjusted.unwrap().to_json(), fresh.to_json());
}

/// Protects the assumptions that come from the ledger, and that a setting is said to be one.
#[test]
fn retention_from_the_ledger() {
    let found = json("retention_what_if", &two_years(), &[("discount", "0.1")]);
    let params = &found["params"];
    assert_eq!(figure(&params["retention"]), 0.5);
    assert_eq!(figure(&params["customers"]), 2.0);
    assert_eq!(figure(&params["acquisitions"]), 1.0);
    assert_eq!(figure(&params["margin"]), 180.0);
    assert_eq!(params["origins"]["discount"], "set");
    assert_eq!(params["origins"]["retention"], "data");
    assert_eq!(params["origins"]["acquisition_cost"], "guess");
    assert_eq!(found["items"].as_array().unwrap().len(), 6);
    let one = ledger(&["Ada"], &[(2025, 1, 1)], &[5.0], None);
    let answer = run(
        "retention_what_if",
        &one,
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(answer.unwrap_err().needs, [Need::Retention]);
}

/// Protects the path: risk and return of each year weighted by revenue, the last step the portfolio's own place.
#[test]
fn path_of_the_portfolio() {
    let json = json("portfolio_diagnosis", &two_years(), &[]);
    // Cy: 50 and 150 by turns vary by half of their mean; Ada not at all; both bring 1 200.
    close(figure(&json["portfolio"]["x"]), 0.25, 1e-12);
    close(
        figure(&json["portfolio"]["y"]),
        (240.0 + 120.0) / 2_400.0,
        1e-12,
    );
    let path = json["path"].as_array().unwrap();
    assert_eq!(path.len(), 2);
    close(figure(&path[0]["x"]), 0.1, 1e-12);
    close(figure(&path[0]["y"]), (480.0 + 120.0) / 2_400.0, 1e-12);
}

fn sheet() -> Dataset {
    dataset(vec![table(
        Kind::Customers,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "B", "P", "Q", "X"],
            ),
            numbers(
                "Billing",
                Some(Field::Billing),
                &[60.0, 40.0, 0.0, 0.0, 10.0],
            ),
            numbers(
                "Potential",
                Some(Field::PotentialSpend),
                &[80.0, 50.0, 100.0, 20.0, f64::NAN],
            ),
            percents(
                "Probability",
                Some(Field::Probability),
                &[0.8, 0.5, 0.25, 0.9, 0.5],
            ),
        ],
    )])
}

/// Protects expected values and what prospects would change: by hand.
#[test]
fn expected_and_prospects() {
    let found = json("expected_value", &sheet(), &[]);
    assert_eq!(found["n"], 4);
    assert_eq!(figure(&found["potential"]), 250.0);
    close(figure(&found["expected"]), 64.0 + 25.0 + 25.0 + 18.0, 1e-12);
    close(
        figure(&found["risk"]),
        (16.0 + 25.0 + 75.0 + 2.0) / 250.0,
        1e-12,
    );
    let found = json("prospects", &sheet(), &[("rank", "revenue")]);
    let now = standing(&[(60.0, 0.2), (40.0, 0.5)]);
    close(now.risk, 0.32, 1e-12);
    close(now.hhi, 0.52, 1e-12);
    assert_eq!(found["items"][0]["name"], "P");
    let q = item(&found, "Q");
    close(figure(&q["revenue_change"]), 18.0, 1e-12);
    close(
        figure(&q["risk_change"]),
        (12.0 + 20.0 + 1.8) / 118.0 - 0.32,
        1e-12,
    );
    close(
        figure(&q["hhi_change"]),
        (3_600.0 + 1_600.0 + 324.0) / 118.0f64.powi(2) - 0.52,
        1e-12,
    );
    let safe = json("prospects", &sheet(), &[("rank", "risk")]);
    assert_eq!(safe["items"][0]["name"], "Q");
}

/// Protects the rank correlation: ties and gaps as scipy has them.
#[test]
fn spearman_as_scipy() {
    let one = [1.0, 2.0, 2.0, 3.0, 5.0, 8.0, f64::NAN, 9.0];
    let other = [2.0, 1.0, 4.0, 4.0, 6.0, 5.0, 7.0, 9.0];
    let (rho, count) = spearman(&one, &other);
    close(rho, 0.881_818_181_818_181_8, 1e-12);
    assert_eq!(count, 7);
    assert!(
        spearman(&[1.0; 6], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
            .0
            .is_nan()
    );
    assert!(spearman(&[1.0, 2.0], &[1.0, 2.0]).0.is_nan());
}

/// Protects the cross-tab: counts, chi-squared and Cramér's V as scipy's `chi2_contingency` has them.
#[test]
fn cross_tab_as_scipy() {
    let counts = [[10, 3, 2], [4, 12, 5]];
    let (mut names, mut segments, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
    for (row, line) in counts.iter().enumerate() {
        for (column, &count) in line.iter().enumerate() {
            for _ in 0..count {
                names.push(format!("K{:02}", names.len()));
                segments.push(["Wind", "Food"][row]);
                kinds.push(["North", "South", "West"][column]);
            }
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            texts("Segment", Some(Field::Segment), &segments),
            texts("Region", Some(Field::Region), &kinds),
        ],
    )]);
    let found = json(
        "similarities",
        &data,
        &[("rows", "segment"), ("columns", "Region")],
    );
    close(figure(&found["chi_squared"]), 8.493_061_224_489_795, 1e-12);
    close(figure(&found["cramers_v"]), 0.485_714_285_714_285_7, 1e-12);
    assert_eq!(found["n"], 36);
    let cell = |row: &str, column: &str| {
        let cells = found["cells"].as_array().unwrap();
        let own = cells
            .iter()
            .find(|cell| cell["row"] == row && cell["column"] == column);
        own.unwrap()["count"].clone()
    };
    assert_eq!(cell("Food", "South"), 12);
    assert_eq!(cell("Wind", "West"), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Any sums: contributions make 1, correlations lie between −1 and 1, the equity is the sum of its parts.
    #[test]
    fn parts_make_the_whole(values in prop::collection::vec(-50.0f64..1000.0, 24..=24)) {
        let mut data = swings();
        let columns = vec![
            data.tables[0].columns[0].clone(),
            data.tables[0].columns[1].clone(),
            numbers("Amount", Some(Field::Amount), &values),
        ];
        data.tables = vec![table(Kind::Ledger, columns)];
        let answer = run("covariance", &data, &Question::default(), &Settings::default());
        let Ok(Outcome::Covariance(result)) = answer else {
            return Err(TestCaseError::fail("no covariance"));
        };
        let whole: f64 = result.items.iter().map(|of| of.contribution).sum();
        prop_assert!((whole - 1.0).abs() < 1e-9);
        prop_assert!(result.correlations.iter().all(|rho| (-1.0..=1.0).contains(rho)));
        let answer = run("lifetime_value", &data, &Question::default(), &Settings::default());
        let Ok(Outcome::Lifetime(result)) = answer else {
            return Err(TestCaseError::fail("no lifetime value"));
        };
        let parts: f64 = result.ranked.values.iter().sum();
        prop_assert!((parts - result.equity).abs() <= 1e-6 * parts.abs().max(1.0));
    }

    /// Any assumptions: the better end is never below the worse one, and more retention never hurts where a customer pays.
    #[test]
    fn better_is_better(
        retention in 0.0f64..1.0,
        margin in 1.0f64..1e4,
        won in 0.0f64..100.0,
        years in 1u32..12,
    ) {
        let mut plan = plan();
        plan.years = years;
        let plan = plan
            .with(Driver::Retention, retention)
            .with(Driver::Margin, margin + plan.value(Driver::RetentionCost))
            .with(Driver::Acquisitions, won);
        prop_assert!(plan.with(Driver::Retention, plan.raised()).profit() >= plan.profit() - 1e-9);
        prop_assert!(plan.most_to_spend() >= plan.value(Driver::RetentionCost) - 1e-9);
    }
}

/// Protects the run on nothing: an empty ledger and a sheet of names need something, and nothing panics.
#[test]
fn nothing_to_show() {
    let empty = ledger(&[], &[], &[], None);
    let names = dataset(vec![table(
        Kind::Customers,
        vec![texts("Customer", Some(Field::Customer), &["A", "B"])],
    )]);
    for data in [empty, names] {
        for id in [
            "lifetime_value",
            "retention_what_if",
            "portfolio_diagnosis",
            "covariance",
            "expected_value",
            "prospects",
            "segments",
            "similarities",
        ] {
            let answer = run(id, &data, &Question::default(), &Settings::default());
            assert!(answer.is_err(), "{id} has an answer");
        }
    }
}
