//! Methods of purchases and products on any data: nothing, one row, all alike, losses, gaps, huge figures. They answer or
//! say what they need; what they print are figures or nothing.

use std::collections::BTreeSet;

use folioscope::analysis::registry::methods;
use folioscope::analysis::{Outcome, Settings, registry};
use folioscope::locale::{Language, Locale};
use folioscope::model::{By, Column, Dataset, Field, Kind, Measure, Question};
use proptest::prelude::*;
use serde_json::Value;

use super::build::{dataset, days, numbers, run, scale, table, texts};

const SUPPLIERS: [&str; 15] = [
    "lorenz",
    "category_concentration",
    "single_sources",
    "tail",
    "kraljic",
    "kraljic_moves",
    "playbook",
    "supplier_playbook",
    "supplier_alignment",
    "supplier_preference",
    "preference_kraljic",
    "olsen_actions",
    "performance",
    "supplier_criteria",
    "treemap",
];
const PRODUCTS: [&str; 9] = [
    "growth_share",
    "cash_flow",
    "nine_box",
    "adl",
    "life_cycle",
    "board",
    "whale",
    "product_customers",
    "treemap",
];
const CUSTOMERS: [&str; 6] = [
    "activity",
    "homologation",
    "treemap",
    "board",
    "growth_plan",
    "segments",
];

fn ask(data: &Dataset, by: By, measure: Measure, ids: &[&str]) {
    let question = Question {
        by,
        measure,
        ..Question::default()
    };
    for id in ids {
        assert!(registry::method(id).is_some(), "{id}");
        if let Ok(outcome) = run(id, data, &question, &Settings::default()) {
            sound(&outcome, id);
        }
    }
}

/// Counts fit, shares of what is not negative lie between nothing and all, and JSON can be written.
fn sound(outcome: &Outcome, id: &str) {
    let json = outcome.to_json();
    assert!(json["n"].is_u64(), "{id}: {json}");
    let text = serde_json::to_string(&json).unwrap();
    assert!(!text.contains("NaN") && !text.contains("inf"), "{id}");
    if let Some(Value::Array(cells)) = json.get("cells") {
        for cell in cells {
            assert!(cell["count"].is_u64() || cell["count"].is_null(), "{id}");
        }
    }
}

/// A figure as it comes in sheets: ordinary, nothing, a loss, a gap, or absurdly large.
fn figure() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.0..1e6_f64,
        1 => Just(0.0),
        1 => -1e5..0.0_f64,
        1 => Just(f64::NAN),
        1 => Just(1e300),
    ]
}

fn sheet(kind: Kind, key: Field, figures: &[Vec<f64>], fields: &[Field], steps: &[u8]) -> Dataset {
    let rows = steps.len();
    let names: Vec<String> = (0..rows).map(|at| format!("N{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let groups: Vec<&str> = (0..rows).map(|at| ["Steel", "Paper", ""][at % 3]).collect();
    let mut columns: Vec<Column> = vec![
        texts("Name", Some(key), &names),
        texts("Category", Some(Field::Category), &groups),
        texts("Country", Some(Field::Country), &groups),
    ];
    for (values, &field) in figures.iter().zip(fields) {
        columns.push(numbers(field.id(), Some(field), &values[..rows]));
    }
    if kind == Kind::Products {
        columns.push(scale(
            "Stage",
            Field::LifeCycle,
            &["embryonic", "growth", "mature", "aging"],
            steps,
        ));
        columns.push(scale(
            "Position",
            Field::CompetitivePosition,
            &["weak", "tenable", "favourable", "strong", "dominant"],
            steps,
        ));
    }
    dataset(vec![table(kind, columns)])
}

const OF_SUPPLIERS: [Field; 12] = [
    Field::Spend,
    Field::SupplyRisk,
    Field::ProfitImpact,
    Field::SupplyRiskFuture,
    Field::ValueToday,
    Field::ValueFuture,
    Field::Alignment,
    Field::Loyalty,
    Field::Quality,
    Field::Delivery,
    Field::SupplierTurnover,
    Field::Ideas,
];
const OF_PRODUCTS: [Field; 9] = [
    Field::Revenue,
    Field::PreviousRevenue,
    Field::MarketGrowth,
    Field::RelativeShare,
    Field::Margin,
    Field::CashIn,
    Field::CashOut,
    Field::Attractiveness,
    Field::Strength,
];

fn rows(of: usize) -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<u8>)> {
    (0usize..14).prop_flat_map(move |rows| {
        let column = prop::collection::vec(figure(), rows..=rows);
        let step = prop_oneof![4 => 0u8..4, 1 => Just(255)];
        (
            prop::collection::vec(column, of..=of),
            prop::collection::vec(step, rows..=rows),
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Suppliers of any figures.
    #[test]
    fn suppliers((figures, steps) in rows(OF_SUPPLIERS.len())) {
        let data = sheet(Kind::Suppliers, Field::Supplier, &figures, &OF_SUPPLIERS, &steps);
        ask(&data, By::Supplier, Measure::Spend, &SUPPLIERS);
    }

    /// Products of any figures.
    #[test]
    fn products((figures, steps) in rows(OF_PRODUCTS.len())) {
        let data = sheet(Kind::Products, Field::Product, &figures, &OF_PRODUCTS, &steps);
        ask(&data, By::Product, Measure::Revenue, &PRODUCTS);
    }

    /// Customers of any figures, with a ledger of any lines.
    #[test]
    fn customers(
        (figures, steps) in rows(1),
        lines in prop::collection::vec((0usize..6, 0i16..3, 1i8..13, figure()), 0..20),
    ) {
        let sheet = sheet(Kind::Customers, Field::Customer, &figures, &[Field::Revenue], &steps);
        let names: Vec<String> = lines.iter().map(|line| format!("N{}", line.0)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let dates: Vec<(i16, i8, i8)> = lines.iter().map(|line| (2022 + line.1, line.2, 9)).collect();
        let amounts: Vec<f64> = lines.iter().map(|line| line.3).collect();
        let ledger = table(
            Kind::Ledger,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                days("Date", &dates),
                numbers("Amount", Some(Field::Amount), &amounts),
            ],
        );
        let data = dataset(vec![sheet.tables[0].clone(), ledger]);
        ask(&data, By::Customer, Measure::Revenue, &CUSTOMERS);
    }
}

/// All alike: nobody stands out, nobody panics; and one row alone.
#[test]
fn all_alike_and_one_alone() {
    for rows in [1, 7] {
        let figures = vec![vec![5.0; rows]; OF_SUPPLIERS.len()];
        let steps = vec![1; rows];
        let data = sheet(
            Kind::Suppliers,
            Field::Supplier,
            &figures,
            &OF_SUPPLIERS,
            &steps,
        );
        ask(&data, By::Supplier, Measure::Spend, &SUPPLIERS);
        let figures = vec![vec![5.0; rows]; OF_PRODUCTS.len()];
        let data = sheet(
            Kind::Products,
            Field::Product,
            &figures,
            &OF_PRODUCTS,
            &steps,
        );
        ask(&data, By::Product, Measure::Revenue, &PRODUCTS);
    }
}

/// Activity coverage: customers with a sale in the period of all, those of the sheet who never bought among them.
#[test]
fn coverage_counts_who_never_bought() {
    let customers = table(
        Kind::Customers,
        vec![texts(
            "Customer",
            Some(Field::Customer),
            &["A", "B", "C", "D"],
        )],
    );
    let ledger = table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &["A", "B", "A"]),
            days("Date", &[(2022, 1, 5), (2022, 2, 5), (2025, 6, 30)]),
            numbers("Amount", Some(Field::Amount), &[10.0, 10.0, 10.0]),
        ],
    );
    let data = dataset(vec![customers, ledger]);
    let Ok(Outcome::Activity(result)) = run(
        "activity",
        &data,
        &Question::default(),
        &Settings::default(),
    ) else {
        panic!()
    };
    let json = Outcome::Activity(result).to_json();
    assert_eq!(json["coverage"], 0.25, "A of A, B, C and D");
}

/// Approvals: words of several languages are told apart, cells are counted, and what waits is what those bring in of whom
/// something is in test or refused.
#[test]
fn approvals_are_counted() {
    let customers = table(
        Kind::Customers,
        vec![
            texts("Customer", Some(Field::Customer), &["A", "B", "C"]),
            numbers("Revenue", Some(Field::Revenue), &[100.0, 40.0, 7.0]),
            texts("Pump", None, &["approved", "in test", ""]),
            texts("Valve", None, &["approved", "rejected", "approved"]),
        ],
    );
    let data = dataset(vec![customers]);
    let Ok(Outcome::Homologation(result)) = run(
        "homologation",
        &data,
        &Question::default(),
        &Settings::default(),
    ) else {
        panic!()
    };
    assert_eq!(result.products.len(), 2);
    assert_eq!(result.counts.iter().sum::<usize>(), 5, "one cell is blank");
    assert_eq!(result.waiting(), 40.0);
    assert_eq!(
        &*result.population.members[0].name, "B",
        "most to be had first"
    );
}

/// Protects footers from naming a reason twice: whoever was left out for the same one is counted together.
#[test]
fn each_reason_stands_once() {
    let data = folioscope::sample::dataset(&Locale::new(Language::En));
    for method in methods() {
        for (group, _) in method.places {
            let question = Question {
                by: group.by(),
                ..Question::default()
            };
            let Ok(outcome) = run(method.id, &data, &question, &Settings::default()) else {
                continue;
            };
            let json = outcome.to_json();
            let mut seen = BTreeSet::new();
            for left in json["left_out"].as_array().into_iter().flatten() {
                let reason = (left["reason"].to_string(), left["of"].to_string());
                assert!(seen.insert(reason), "{}: {left}", method.id);
            }
        }
    }
}
