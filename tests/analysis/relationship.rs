//! The matrices of customers: what their axes are, where their cells end, and what if someone stood elsewhere.

use std::sync::Arc;

use folioscope::analysis::presets::class_limits;
use folioscope::analysis::{MatrixResult, Outcome, Settings, registry};
use folioscope::model::{Column, Dataset, Field, Kind, Question};
use proptest::prelude::*;
use serde_json::json;

use super::build::{close, dataset, days, numbers, run, scale, settings, table, texts};

fn matrix(id: &str, data: &Dataset, settings: &Settings) -> Arc<MatrixResult> {
    match run(id, data, &Question::default(), settings) {
        Ok(Outcome::Matrix(result)) => result,
        other => panic!("{id} gave {other:?}"),
    }
}

fn cells(result: &MatrixResult) -> Vec<(String, &'static str)> {
    (0..result.plane.len())
        .map(|item| {
            let cell = result.cell_of(item).expect("a cell");
            (result.plane.name(item).to_owned(), result.cells[cell].id)
        })
        .collect()
}

fn named(pairs: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    let mut pairs: Vec<(String, &'static str)> = pairs
        .iter()
        .map(|&(name, cell)| (name.to_owned(), cell))
        .collect();
    pairs.sort();
    pairs
}

fn sorted(mut pairs: Vec<(String, &'static str)>) -> Vec<(String, &'static str)> {
    pairs.sort();
    pairs
}

/// Four customers buy two products; Cheap pays half, Dear double what the others do.
fn ledger() -> Arc<folioscope::model::Table> {
    table(
        Kind::Ledger,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["Cheap", "Dear", "Usual", "Even", "Even"],
            ),
            texts("Product", Some(Field::Product), &["P", "P", "P", "Q", "Q"]),
            days(
                "Date",
                &[
                    (2025, 1, 10),
                    (2025, 3, 10),
                    (2025, 5, 10),
                    (2025, 6, 1),
                    (2025, 12, 31),
                ],
            ),
            numbers(
                "Quantity",
                Some(Field::Quantity),
                &[10.0, 10.0, 10.0, 1.0, 1.0],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[50.0, 200.0, 100.0, 80.0, 80.0],
            ),
        ],
    )
}

fn sheet(columns: Vec<Column>) -> Arc<folioscope::model::Table> {
    let mut all = vec![texts(
        "Name",
        Some(Field::Customer),
        &["Cheap", "Dear", "Usual", "Even"],
    )];
    all.extend(columns);
    table(Kind::Customers, all)
}

/// Protects the net price: what was paid ÷ the same quantities at everyone's average price. P costs 350 ÷ 30 on average.
/// Cost to serve is a share of the year's revenue, and the limits are means weighted by revenue.
#[test]
fn net_price_and_cost_to_serve() {
    let data = dataset(vec![
        ledger(),
        sheet(vec![numbers(
            "Cost to serve",
            Some(Field::CostToServe),
            &[25.0, 20.0, 50.0, 16.0],
        )]),
    ]);
    let result = matrix("shapiro", &data, &Settings::default());
    let at = |name: &str| {
        let item = (0..result.plane.len()).find(|&item| result.plane.name(item) == name);
        let item = &result.plane.items[item.expect("there")];
        (item.x, item.y)
    };
    let usual = 350.0 / 30.0;
    close(at("Cheap").1, 5.0 / usual, 1e-12);
    close(at("Dear").1, 20.0 / usual, 1e-12);
    close(at("Even").1, 1.0, 1e-12);
    close(at("Cheap").0, 0.5, 1e-12);
    close(at("Even").0, 0.1, 1e-12);
    close(
        result.thresholds.0,
        (25.0 + 20.0 + 50.0 + 16.0) / 510.0,
        1e-12,
    );
    let expected = (50.0 * 5.0 + 200.0 * 20.0 + 100.0 * 10.0) / usual + 160.0;
    close(result.thresholds.1, expected / 510.0, 1e-12);
    assert_eq!(
        sorted(cells(&result)),
        named(&[
            ("Cheap", "aggressive"),
            ("Dear", "passive"),
            ("Usual", "aggressive"),
            ("Even", "bargain-basement"),
        ])
    );
    // On the line through the crossing the price net of service is the same.
    let line = result.plane.spec.isolines[0];
    let level = line.shape.level(result.thresholds.0, result.thresholds.1);
    for x in [0.05, 0.2, 0.6] {
        close(
            line.shape.level(x, line.shape.height(level, x)),
            level,
            1e-12,
        );
    }
}

/// Protects value × stability: a variation on the limit is steady, the smallest of class A is large; classes as JSON.
#[test]
fn four_groups() {
    let mut lines: Vec<(&str, (i16, i8, i8), f64)> = Vec::new();
    for month in 1..=4 {
        lines.push(("Steady", (2025, month, 5), 100.0));
        // 30 and 10 by turns: mean 20, deviation 10, variation exactly 0.5.
        let turn = if month % 2 == 0 { 10.0 } else { 30.0 };
        lines.push(("Limit", (2025, month, 6), turn));
    }
    lines.push(("Burst", (2025, 1, 7), 300.0));
    lines.push(("Drop", (2025, 1, 8), 1.0));
    lines.push(("Late", (2025, 4, 8), 1.0));
    let names: Vec<&str> = lines.iter().map(|line| line.0).collect();
    let dates: Vec<(i16, i8, i8)> = lines.iter().map(|line| line.1).collect();
    let amounts: Vec<f64> = lines.iter().map(|line| line.2).collect();
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            days("Date", &dates),
            numbers("Amount", Some(Field::Amount), &amounts),
        ],
    )]);
    let result = matrix("value_stability", &data, &Settings::default());
    assert_eq!(
        sorted(cells(&result)),
        named(&[
            ("Steady", "steady-large"),
            ("Burst", "unsteady-large"),
            ("Limit", "steady-small"),
            ("Drop", "unsteady-small"),
        ])
    );
    assert_eq!(result.thresholds, (0.5, 300.0));
    let json = Outcome::Matrix(result).to_json();
    assert_eq!(json["rule"], "value");
    assert_eq!(json["classes"]["steady-large"]["count"], 1);
    close(
        json["classes"]["unsteady-large"]["share"].as_f64().unwrap(),
        300.0 / 781.0,
        1e-9,
    );
    let limit = json["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["name"] == "Limit");
    assert_eq!(limit.unwrap()["cv"], 0.5);
    assert_eq!(limit.unwrap()["class"], "steady-small");
    // Late has one period only.
    assert_eq!(json["left_out"][0]["count"], 1);
}

/// Protects margin × turnover: classes of revenue end where an ABC by value ends them, margin is cut at nothing and at the
/// whole portfolio's.
#[test]
fn nine_cells_of_margin_and_turnover() {
    let data = dataset(vec![sheet(vec![
        numbers("Billing", Some(Field::Billing), &[800.0, 150.0, 40.0, 10.0]),
        numbers("Margin", Some(Field::Margin), &[80.0, 60.0, -4.0, 0.0]),
    ])]);
    let result = matrix("margin_turnover", &data, &Settings::default());
    assert_eq!(result.grid.limits[0], [150.0, 800.0]);
    close(result.grid.limits[1][1], 136.0 / 1000.0, 1e-12);
    assert_eq!(
        sorted(cells(&result)),
        named(&[
            ("Cheap", "a-low"),
            ("Dear", "b-high"),
            ("Usual", "c-loss"),
            // A margin of nothing is on the limit: no loss.
            ("Even", "c-low"),
        ])
    );
    assert_eq!(result.cells.len(), 9);
    close(result.cells.iter().map(|cell| cell.share).sum(), 1.0, 1e-12);
}

fn rated(columns: &[(Field, &[&str], [u8; 4])]) -> Vec<Column> {
    columns
        .iter()
        .map(|(field, steps, cells)| scale(field.id(), *field, steps, cells))
        .collect()
}

const THREE: &[&str] = &["low", "medium", "high"];

/// Protects Fiocca's steps: ease of cooperation turned round in the first; three courses of action over nine boxes in the
/// second, which needs the data again.
#[test]
fn fioccas_two_steps() {
    let data = dataset(vec![sheet(rated(&[
        (Field::Cooperation, THREE, [0, 2, 0, 2]),
        (Field::Learning, THREE, [2, 2, 0, 0]),
        (Field::Outlook, THREE, [2, 2, 0, 1]),
        (Field::Loyalty, THREE, [0, 2, 0, 2]),
    ]))]);
    let first = matrix("fiocca", &data, &Settings::default());
    assert_eq!(
        sorted(cells(&first)),
        named(&[
            ("Cheap", "key-difficult"),
            ("Dear", "key-easy"),
            ("Usual", "non-key-difficult"),
            ("Even", "non-key-easy"),
        ])
    );
    let second = settings(&[("step", "relationships")]);
    let method = registry::method("fiocca").expect("a method");
    assert!((method.adjust)(&Outcome::Matrix(first), &second).is_none());
    let second = matrix("fiocca", &data, &second);
    assert_eq!(
        sorted(cells(&second)),
        named(&[
            ("Cheap", "improve"),
            ("Dear", "hold"),
            ("Usual", "withdraw"),
            ("Even", "hold"),
        ])
    );
}

/// Protects the six types: growth tells apart those who earn, and only them.
#[test]
fn six_types_of_customer() {
    let mut columns = rated(&[
        (Field::Loyalty, THREE, [2, 2, 2, 0]),
        (Field::Outlook, THREE, [2, 2, 0, 2]),
    ]);
    columns.push(numbers(
        "Margin",
        Some(Field::Margin),
        &[10.0, 10.0, 10.0, 10.0],
    ));
    columns.push(numbers(
        "Cost to serve",
        Some(Field::CostToServe),
        &[10.0, 4.0, 4.0, f64::NAN],
    ));
    let data = dataset(vec![sheet(columns)]);
    let result = matrix("six_pack", &data, &Settings::default());
    assert_eq!(
        sorted(cells(&result)),
        named(&[
            ("Cheap", "unprofitable-committed"),
            ("Dear", "growing-committed"),
            ("Usual", "profitable-committed"),
            ("Even", "growing-loose"),
        ])
    );
    assert_eq!(result.plane.x.steps.len(), 3);
    let far = settings(&[("growth", "100")]);
    let strict = matrix("six_pack", &data, &far);
    assert_eq!(
        sorted(cells(&strict))[1],
        ("Dear".to_owned(), "growing-committed")
    );
}

/// Protects the classes of Campbell and Cunningham: the age tells apart only those who weigh little.
#[test]
fn classes_of_the_life_cycle() {
    let mut names = vec!["Cheap", "Dear", "Even"];
    let mut dates = vec![(2020, 1, 10), (2020, 1, 10), (2025, 11, 1)];
    names.push("Usual");
    dates.push((2025, 12, 31));
    let data = dataset(vec![
        table(
            Kind::Ledger,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                days("Date", &dates),
                numbers("Amount", Some(Field::Amount), &[5.0, 5.0, 5.0, 5.0]),
            ],
        ),
        sheet(rated(&[
            (Field::Profitability, THREE, [2, 0, 1, 0]),
            (Field::RdCooperation, THREE, [2, 0, 1, 0]),
            (Field::ServiceNeeds, THREE, [2, 0, 1, 0]),
            (Field::ShareOfPurchases, THREE, [2, 0, 1, 0]),
        ])),
    ]);
    let result = matrix("life_cycle_classes", &data, &Settings::default());
    let found = sorted(cells(&result));
    let of = |name: &str| found.iter().find(|own| own.0 == name).map(|own| own.1);
    assert_eq!(of("Dear"), Some("yesterday"));
    assert_eq!(of("Even"), Some("tomorrow"));
    assert_eq!(of("Usual"), Some("regular"));
    assert_eq!(of("Cheap"), Some("special"));
}

/// Protects the question what if: the account counts where it was put, the plane and all others stay, taking it back is as
/// if nothing had been; a name nobody has moves nobody.
#[test]
fn what_if_someone_stood_elsewhere() {
    let data = dataset(vec![sheet(vec![
        numbers("Billing", Some(Field::Billing), &[800.0, 150.0, 40.0, 10.0]),
        numbers(
            "Satisfaction",
            Some(Field::Satisfaction),
            &[9.0, 1.0, 8.0, 2.0],
        ),
    ])]);
    let before = matrix("satisfaction_value", &data, &Settings::default());
    let mut settings = Settings::default();
    settings.set("what_if.Dear", json!([90.0, 150.0]));
    settings.set("what_if.Nobody", json!([1.0, 1.0]));
    let method = registry::method("satisfaction_value").expect("a method");
    let outcome = Outcome::Matrix(before.clone());
    let Some(Outcome::Matrix(moved)) = (method.adjust)(&outcome, &settings) else {
        panic!("a matrix")
    };
    assert!(Arc::ptr_eq(&moved.plane, &before.plane));
    assert_eq!(moved.moved.len(), 1);
    let counts = |result: &MatrixResult| -> Vec<usize> {
        result.cells.iter().map(|cell| cell.count).collect()
    };
    assert_eq!(counts(&before), [1, 1, 1, 1]);
    assert_eq!(counts(&moved), [1, 1, 0, 2]);
    close(moved.cells[3].value, 950.0, 1e-12);
    let json = Outcome::Matrix(moved.clone()).to_json();
    let dear = json["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["name"] == "Dear")
        .unwrap();
    assert_eq!(dear["cell"], "happy-large");
    assert_eq!(dear["what_if_from"]["cell"], "unhappy-large");
    let fresh = run("satisfaction_value", &data, &Question::default(), &settings).unwrap();
    assert_eq!(fresh.to_json(), json);
    let back = (method.adjust)(&Outcome::Matrix(moved), &Settings::default()).unwrap();
    assert_eq!(back.to_json(), Outcome::Matrix(before).to_json());
}

/// Protects the pages of a portfolio that lacks the columns: each says what to add.
#[test]
fn each_says_what_it_needs() {
    let data = dataset(vec![sheet(vec![numbers(
        "Billing",
        Some(Field::Billing),
        &[1.0, 2.0, 3.0, 4.0],
    )])]);
    for (id, need) in [
        ("shapiro", "cost to serve"),
        ("turnbull_zolkiewski", "cost to serve"),
        ("fiocca", "difficulty"),
        ("life_cycle_classes", "dated sales"),
        ("six_pack", "commitment"),
        ("satisfaction_value", "satisfaction"),
        ("margin_turnover", "margin"),
        ("value_stability", "periods"),
    ] {
        let answer = run(id, &data, &Question::default(), &Settings::default());
        let said = answer.expect_err(id).to_string();
        assert!(said.contains(need), "{id}: {said}");
    }
}

/// Customer, day, amount, margin.
type Line<'a> = (&'a str, (i16, i8, i8), f64, f64);

/// Two years of months: Flat buys 10 a month at a margin of a fifth; Wild 30 in odd months, from the second year on double.
fn two_years() -> Dataset {
    ledger_of(&lines_of_two_years())
}

fn lines_of_two_years() -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for year in [2024, 2025] {
        for month in 1..=12 {
            lines.push(("Flat", (year, month, 28), 10.0, 2.0));
            if month % 2 == 1 {
                let amount = if year == 2024 { 30.0 } else { 60.0 };
                lines.push(("Wild", (year, month, 15), amount, amount * 0.1));
            }
        }
    }
    lines.push(("Flat", (2025, 12, 31), 0.5, 0.0));
    lines
}

fn ledger_of(lines: &[Line<'_>]) -> Dataset {
    let names: Vec<&str> = lines.iter().map(|line| line.0).collect();
    let dates: Vec<(i16, i8, i8)> = lines.iter().map(|line| line.1).collect();
    let amounts: Vec<f64> = lines.iter().map(|line| line.2).collect();
    let margins: Vec<f64> = lines.iter().map(|line| line.3).collect();
    let columns = vec![
        texts("Customer", Some(Field::Customer), &names),
        days("Date", &dates),
        numbers("Amount", Some(Field::Amount), &amounts),
        numbers("Margin", Some(Field::Margin), &margins),
    ];
    dataset(vec![table(Kind::Ledger, columns)])
}

/// Protects the portfolio's path: each year over its own twelve months, weighted by revenue. Wild has 30 and 0 by turns:
/// a variation of 1; Flat of 0.
#[test]
fn the_path_of_the_portfolio() {
    let result = matrix("risk_return", &two_years(), &Settings::default());
    let path = &result.plane.spec.path;
    assert_eq!(path.len(), 2);
    assert_eq!((path[0].until.year(), path[0].until.number()), (2024, 12));
    close(path[0].at.0, 180.0 / 300.0, 1e-12);
    close(path[0].at.1, (24.0 + 18.0) / 300.0, 1e-12);
    assert_eq!(path[1].until.year(), 2025);
    assert!((path[1].at.0 - 360.0 / 480.5).abs() < 0.01, "{:?}", path[1]);
    close(path[1].at.1, (24.0 + 36.0) / 480.5, 1e-12);
}

/// Protects trails: the last twelve months, and the twelve before as second position; nothing unless asked for.
#[test]
fn trails_of_a_year() {
    let data = two_years();
    let plain = matrix("margin_turnover", &data, &Settings::default());
    assert!(plain.plane.other(0).is_none());
    let result = matrix("margin_turnover", &data, &settings(&[("trail", "year")]));
    let wild = (0..2)
        .find(|&item| result.plane.name(item) == "Wild")
        .expect("Wild");
    let item = &result.plane.items[wild];
    assert_eq!((item.x, item.y), (360.0, 0.1));
    assert_eq!(result.plane.other(wild), Some((180.0, 0.1)));
    let free = settings(&[("trail", "year"), ("x", "revenue"), ("y", "margin")]);
    let result = matrix("quadrant", &data, &free);
    let wild = (0..2)
        .find(|&item| result.plane.name(item) == "Wild")
        .expect("Wild");
    assert_eq!(result.plane.other(wild), Some((180.0, 18.0)));
}

/// Protects margin rates: every line once more without a margin changes none of them, of accounts, years or the portfolio.
#[test]
fn lines_without_a_margin_have_no_part_in_margin_rates() {
    let mut lines = lines_of_two_years();
    let unknown: Vec<Line<'_>> = lines.iter().map(|l| (l.0, l.1, l.2, f64::NAN)).collect();
    lines.extend(unknown);
    let (known, half) = (two_years(), ledger_of(&lines));
    for trail in ["none", "year"] {
        for id in ["risk_return", "margin_turnover", "portfolio_diagnosis"] {
            let asked = settings(&[("trail", trail)]);
            let [known, half] = [&known, &half].map(|data| matrix(id, data, &asked));
            close(half.thresholds.1, known.thresholds.1, 1e-12);
            for item in 0..2 {
                close(half.plane.items[item].y, known.plane.items[item].y, 1e-12);
                let rate = |own: &MatrixResult| own.plane.other(item).map_or(0.0, |other| other.1);
                close(rate(&half), rate(&known), 1e-12);
            }
            let rates = |own: &MatrixResult| own.plane.spec.path.clone();
            for (half, known) in rates(&half).iter().zip(&rates(&known)) {
                close(half.at.1, known.at.1, 1e-12);
            }
        }
    }
}

const IDS: [&str; 6] = [
    "shapiro",
    "turnbull_zolkiewski",
    "fiocca",
    "six_pack",
    "satisfaction_value",
    "margin_turnover",
];

/// Two figures, two ratings, a figure.
type Rated = (f64, f64, u8, u8, f64);

/// Customers with figures and ratings of any kind, in the order of `order`, money times `factor`.
fn customers(rows: &[Rated], order: &[usize], factor: f64) -> Dataset {
    let names: Vec<String> = order.iter().map(|at| format!("C{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let of = |figure: &dyn Fn(&Rated) -> f64| -> Vec<f64> {
        order.iter().map(|&at| figure(&rows[at])).collect()
    };
    let step = |figure: &dyn Fn(&Rated) -> u8| -> Vec<u8> {
        order
            .iter()
            .map(|&at| match figure(&rows[at]) {
                3.. => u8::MAX,
                step => step,
            })
            .collect()
    };
    dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &names),
            numbers("Billing", Some(Field::Billing), &of(&|row| row.0 * factor)),
            numbers("Margin", Some(Field::Margin), &of(&|row| row.1 * factor)),
            numbers("Cost", Some(Field::CostToServe), &of(&|row| row.4 * factor)),
            scale("Ease", Field::Cooperation, THREE, &step(&|row| row.2)),
            scale("Learn", Field::Learning, THREE, &step(&|row| row.3)),
            scale("Outlook", Field::Outlook, THREE, &step(&|row| row.2)),
            scale("Loyal", Field::Loyalty, THREE, &step(&|row| row.3)),
        ],
    )])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Protects every matrix of customers: cells partition, the order of rows and the currency's unit change no cell, and
    /// nothing panics on zeros, losses and blanks.
    #[test]
    fn order_and_scale_do_not_matter(
        rows in prop::collection::vec((
            prop_oneof![Just(0.0), Just(f64::NAN), (1..2000i32).prop_map(f64::from)],
            prop_oneof![Just(f64::NAN), (-500..500i32).prop_map(f64::from)],
            0u8..5, 0u8..5,
            prop_oneof![Just(f64::NAN), (0..200i32).prop_map(f64::from)],
        ), 1..24),
    ) {
        let forth: Vec<usize> = (0..rows.len()).collect();
        let back: Vec<usize> = forth.iter().rev().copied().collect();
        for id in IDS {
            let question = Question::default();
            let settings = Settings::default();
            let plain = run(id, &customers(&rows, &forth, 1.0), &question, &settings);
            let turned = run(id, &customers(&rows, &back, 4.0), &question, &settings);
            match (plain, turned) {
                (Ok(Outcome::Matrix(a)), Ok(Outcome::Matrix(b))) => {
                    let shown: usize = a.cells.iter().map(|cell| cell.count).sum();
                    prop_assert_eq!(shown, a.plane.len());
                    prop_assert_eq!(sorted(cells(&a)), sorted(cells(&b)), "{}", id);
                }
                (Err(a), Err(b)) => prop_assert_eq!(a, b),
                (a, b) => prop_assert!(false, "{}: {:?} and {:?}", id, a.is_ok(), b.is_ok()),
            }
        }
    }

    /// Protects the limits of classes: at or above the limit of A is just who an ABC by value puts there.
    #[test]
    fn class_limits_are_those_of_abc(values in prop::collection::vec((-50..400i32).prop_map(f64::from), 1..60)) {
        let names: Vec<String> = (0..values.len()).map(|at| format!("C{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let data = dataset(vec![table(Kind::Customers, vec![
            texts("Name", Some(Field::Customer), &names),
            numbers("Billing", Some(Field::Billing), &values),
        ])]);
        // With losses the cumulative share of all is another than that of those above zero.
        prop_assume!(values.iter().all(|&value| value >= 0.0));
        let Ok(Outcome::Abc(abc)) = run("abc", &data, &Question::default(), &Settings::default()) else {
            return Ok(());
        };
        let [a, b] = class_limits(&values, [0.8, 0.95]);
        for rank in 0..abc.ranked.len() {
            let value = abc.ranked.values[rank];
            let letter = if value >= a { 'A' } else if value >= b { 'B' } else { 'C' };
            prop_assert_eq!(abc.class(rank).letter().to_string(), letter.to_string(), "{}", value);
        }
    }
}
