//! Whitespace and share of wallet: the worked example, a ledger of products, what similar customers buy.

use folioscope::analysis::{Outcome, Settings, WhitespaceResult};
use folioscope::model::{Field, Kind, Question, WhitespaceCell};
use proptest::prelude::*;
use std::sync::Arc;

use super::build::{close, dataset, days, numbers, run, settings, table, texts};

fn whitespace(dataset: &folioscope::model::Dataset) -> Arc<WhitespaceResult> {
    match run(
        "whitespace",
        dataset,
        &Question::default(),
        &Settings::default(),
    ) {
        Ok(Outcome::Whitespace(result)) => result,
        other => panic!("{other:?}"),
    }
}

/// METHODS §7: customer X owns A and E, bringing 2 500; B, C, D, F and G are open and worth 20 000; of 22 500 that is
/// 11.1 %. The revenue may stand in a customer sheet, in the whitespace sheet, or in the cells.
#[test]
fn the_worked_example() {
    let cells = |x: &'static str| {
        vec![
            texts("Customer", Some(Field::Customer), &["X"]),
            texts("A", None, &[x]),
            texts("B", None, &["3000"]),
            texts("C", None, &["4000"]),
            texts("D", None, &["5000"]),
            texts("E", None, &["X"]),
            texts("F", None, &["6000"]),
            texts("G", None, &["2000"]),
            texts("H", None, &["0"]),
            texts("I", None, &[""]),
        ]
    };
    let sheet = table(Kind::Whitespace, cells("X"));
    let customers = table(
        Kind::Customers,
        vec![
            texts("Customer", Some(Field::Customer), &["X"]),
            numbers("Billing", Some(Field::Billing), &[2500.0]),
        ],
    );
    let mut own = cells("X");
    own.push(numbers("Revenue", Some(Field::Billing), &[2500.0]));
    for data in [
        dataset(vec![sheet, customers]),
        dataset(vec![table(Kind::Whitespace, own)]),
        dataset(vec![table(Kind::Whitespace, cells("X 2,500"))]),
    ] {
        let result = whitespace(&data);
        assert_eq!(
            (result.current, result.open, result.total),
            (2500.0, 20_000.0, 22_500.0)
        );
        close(result.penetration, 1.0 / 9.0, 1e-12);
        assert_eq!(result.counts, [2, 5, 1, 1]);
        let json = Outcome::Whitespace(result).to_json();
        assert_eq!(json["items"][0]["open"], 20_000.0);
        assert_eq!(json["items"][0]["name"], "X");
    }
}

/// METHODS §7: 500 of 1 000 is half of the wallet, by stated spend as by open cells.
#[test]
fn half_of_the_wallet() {
    let customers = |potential: &[f64]| {
        table(
            Kind::Customers,
            vec![
                texts("Customer", Some(Field::Customer), &["X"]),
                numbers("Billing", Some(Field::Billing), &[500.0]),
                numbers("Potential", Some(Field::PotentialSpend), potential),
            ],
        )
    };
    let sheet = table(
        Kind::Whitespace,
        vec![
            texts("Customer", Some(Field::Customer), &["X"]),
            texts("A", None, &["X"]),
            numbers("B", None, &[500.0]),
        ],
    );
    let share = |data: &folioscope::model::Dataset, pairs: &[(&str, &str)]| match run(
        "wallet",
        data,
        &Question::default(),
        &settings(pairs),
    ) {
        Ok(Outcome::Wallet(result)) => (result.wallets[0].share, result.penetration),
        other => panic!("{other:?}"),
    };
    let stated = dataset(vec![customers(&[1000.0])]);
    assert_eq!(share(&stated, &[]), (0.5, 0.5));
    let open = dataset(vec![customers(&[f64::NAN]), sheet.clone()]);
    assert_eq!(share(&open, &[]), (0.5, 0.5));
    let both = dataset(vec![customers(&[5000.0]), sheet]);
    assert_eq!(share(&both, &[]).0, 0.1);
    assert_eq!(share(&both, &[("base", "open")]).0, 0.5);
    assert!(
        run(
            "wallet",
            &dataset(vec![]),
            &Question::default(),
            &Settings::default()
        )
        .is_err()
    );
}

/// A ledger alone: what was bought is owned, with the revenue of the last twelve months; everything else is unknown.
#[test]
fn a_ledger_of_products() {
    let ledger = table(
        Kind::Ledger,
        vec![
            days(
                "Date",
                &[
                    (2023, 1, 10),
                    (2024, 6, 1),
                    (2024, 12, 31),
                    (2024, 3, 1),
                    (2024, 3, 2),
                ],
            ),
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "A", "B", "B", "B"],
            ),
            texts(
                "Product",
                Some(Field::Product),
                &["Pump", "Valve", "Pump", "Seal", "Seal"],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[10.0, 20.0, 30.0, 5.0, -5.0],
            ),
        ],
    );
    let result = whitespace(&dataset(vec![ledger]));
    let names: Vec<&str> = result.offerings.iter().map(|of| &*of.name).collect();
    assert_eq!(
        names,
        ["Pump", "Valve"],
        "what nets to nothing is not owned"
    );
    let row = |name: &str| {
        (result.population.members.iter())
            .position(|member| &*member.name == name)
            .unwrap()
    };
    assert_eq!(
        result.cell(row("A"), 0),
        WhitespaceCell::Owned(Some(0.0)),
        "bought, not lately"
    );
    assert_eq!(result.cell(row("A"), 1), WhitespaceCell::Owned(Some(20.0)));
    assert_eq!(result.cell(row("B"), 1), WhitespaceCell::Unknown);
    assert_eq!(result.holders[row("B")].current, 30.0);
    assert!(!result.from_sheet);
}

/// The ledger's word against the sheet's: a bare figure of what is bought is its revenue, `O` is open all the same, a cell
/// nobody filled takes the purchase.
#[test]
fn sheet_and_ledger_together() {
    let ledger = table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &["A", "A", "A", "A"]),
            texts("Product", Some(Field::Product), &["P", "Q", "R", "S"]),
            numbers("Amount", Some(Field::Amount), &[1.0, 2.0, 3.0, 4.0]),
        ],
    );
    let sheet = table(
        Kind::Whitespace,
        vec![
            texts("Customer", Some(Field::Customer), &["a"]),
            texts("p", None, &["900"]),
            texts("Q", None, &["O 900"]),
            texts("R", None, &[""]),
            texts("S", None, &["X"]),
            texts("T", None, &["?"]),
            texts("U", None, &["o"]),
        ],
    );
    let result = whitespace(&dataset(vec![ledger, sheet]));
    assert_eq!(result.cell(0, 0), WhitespaceCell::Owned(Some(1.0)));
    assert_eq!(result.cell(0, 1), WhitespaceCell::Open(900.0));
    assert_eq!(result.cell(0, 2), WhitespaceCell::Owned(Some(3.0)));
    assert_eq!(result.cell(0, 3), WhitespaceCell::Owned(Some(4.0)));
    assert_eq!(result.cell(0, 4), WhitespaceCell::Unknown);
    assert!(matches!(result.cell(0, 5), WhitespaceCell::Open(value) if value.is_nan()));
    assert_eq!(result.open, 900.0);
}

/// What was bought once and not in the last twelve months is open again at what the sheet says that it is worth; where the
/// sheet says nothing, it is owned and brings nothing.
#[test]
fn what_was_not_bought_lately_is_open_again() {
    let ledger = table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &["A", "A", "A"]),
            texts("Product", Some(Field::Product), &["P", "Q", "R"]),
            days("Date", &[(2023, 1, 10), (2023, 2, 10), (2025, 6, 1)]),
            numbers("Amount", Some(Field::Amount), &[1.0, 2.0, 3.0]),
        ],
    );
    let sheet = table(
        Kind::Whitespace,
        vec![
            texts("Customer", Some(Field::Customer), &["A"]),
            texts("P", None, &["900"]),
            texts("Q", None, &[""]),
            texts("R", None, &["700"]),
        ],
    );
    let result = whitespace(&dataset(vec![ledger, sheet]));
    assert_eq!(result.cell(0, 0), WhitespaceCell::Open(900.0));
    assert_eq!(result.cell(0, 1), WhitespaceCell::Owned(Some(0.0)));
    assert_eq!(result.cell(0, 2), WhitespaceCell::Owned(Some(3.0)));
    assert_eq!(result.open, 900.0);
}

/// Support, confidence and lift of "segment → product" as association rules have them: of 12 customers 6 are in Rail, of
/// whom 4 buy P; one other buys it. Support 4/12, confidence 4/6, lift (4/6)/(5/12) = 1.6.
#[test]
fn what_similar_customers_buy() {
    let names: Vec<String> = (0..12).map(|at| format!("C{at:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let segments: Vec<&str> = (0..12)
        .map(|at| if at < 6 { "Rail" } else { "Food" })
        .collect();
    let p: Vec<&str> = (0..12)
        .map(|at| {
            if (1..5).contains(&at) || at == 7 {
                "X 100"
            } else {
                ""
            }
        })
        .collect();
    let q: Vec<&str> = (0..12).map(|at| if at == 0 { "0" } else { "X" }).collect();
    let billing: Vec<f64> = (0..12).map(f64::from).collect();
    let data = dataset(vec![
        table(
            Kind::Customers,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                texts("Segment", Some(Field::Segment), &segments),
                numbers("Billing", Some(Field::Billing), &billing),
            ],
        ),
        table(
            Kind::Whitespace,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                texts("P", None, &p),
                texts("Q", None, &q),
            ],
        ),
    ]);
    let result = whitespace(&data);
    let row = (result.population.members.iter())
        .position(|m| &*m.name == "C00")
        .unwrap();
    let next = result.next_best(row);
    assert_eq!(next.len(), 1, "what does not fit is not suggested");
    let next = &next[0];
    assert_eq!((next.product, next.peers, next.owners), (0, 6, 4));
    close(next.support, 4.0 / 12.0, 1e-12);
    close(next.confidence, 4.0 / 6.0, 1e-12);
    close(next.lift, 1.6, 1e-12);
    assert_eq!((next.value, next.stated), (100.0, false));
}

/// The oracle's figures of Northwind by category: 712 cells, of which 114 were never bought.
#[test]
fn northwind_by_category() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data");
    let Ok(oracle) = std::fs::read_to_string(format!("{root}/oracles/northwind.json")) else {
        return;
    };
    let oracle: serde_json::Value = serde_json::from_str(&oracle).unwrap();
    let read = |file: &str| super::ledgers::rows(&format!("northwind/{file}.csv"), b',', true);
    let files = ["orders_repaired", "order-details", "products", "categories"].map(read);
    let [Some(orders), Some(lines), Some(products), Some(categories)] = files else {
        return;
    };
    fn find<'r>(rows: &'r [Vec<String>], id: &str, column: usize) -> &'r str {
        let row = rows.iter().find(|row| row[0] == id);
        row.unwrap()[column].as_str()
    }
    let customers: Vec<&str> = lines
        .iter()
        .map(|line| find(&orders, &line[0], 1))
        .collect();
    let sold: Vec<&str> = (lines.iter())
        .map(|line| find(&categories, find(&products, &line[1], 3), 1))
        .collect();
    let ids: Vec<&str> = lines.iter().map(|line| line[1].as_str()).collect();
    let figures = |column: usize| -> Vec<f64> {
        lines
            .iter()
            .map(|line| line[column].trim().parse().unwrap())
            .collect()
    };
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("customerID", Some(Field::CustomerId), &customers),
            texts("productID", Some(Field::ProductId), &ids),
            texts("category", Some(Field::Category), &sold),
            numbers("unitPrice", Some(Field::UnitPrice), &figures(2)),
            numbers("quantity", Some(Field::Quantity), &figures(3)),
        ],
    )]);
    let result = whitespace(&data);
    let cells = oracle["whitespace"]["cells"].as_u64().unwrap() as usize;
    let zero = oracle["whitespace"]["zero_cells"].as_u64().unwrap() as usize;
    assert_eq!((result.cells.len(), result.counts[3]), (cells, zero));
    for of in &result.offerings {
        let without = &oracle["whitespace"]["customers_without_category"][&*of.name];
        assert_eq!(
            (result.holders.len() - of.owned) as u64,
            without.as_u64().unwrap(),
            "{}",
            of.name
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any sheet: the four states part the cells, rows and columns add up to the same open sum, no share leaves 0–1.
    #[test]
    fn the_sums_agree(
        cells in prop::collection::vec(
            prop::sample::select(vec!["X", "", "0", "O", "O 12", "7", "1e300", "-4", "n/a", "X 5"]),
            1..80,
        ),
        width in 1usize..6,
    ) {
        let rows = cells.len().div_ceil(width);
        let names: Vec<String> = (0..rows).map(|at| format!("C{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut columns = vec![texts("Customer", Some(Field::Customer), &names)];
        for column in 0..width {
            let own: Vec<&str> =
                (0..rows).map(|row| cells.get(row * width + column).copied().unwrap_or("")).collect();
            columns.push(texts(&format!("P{column}"), None, &own));
        }
        let result = whitespace(&dataset(vec![table(Kind::Whitespace, columns)]));
        prop_assert_eq!(result.counts.iter().sum::<usize>(), rows * width);
        let of_rows: f64 = result.holders.iter().map(|holder| holder.open).sum();
        let of_columns: f64 = result.offerings.iter().map(|of| of.potential).sum();
        prop_assert!((of_rows - of_columns).abs() <= 1e-9 * of_rows.abs().max(1.0));
        for holder in &result.holders {
            prop_assert!(holder.share.is_nan() || (0.0..=1.0).contains(&holder.share));
        }
        for row in 0..rows {
            for next in result.next_best(row) {
                prop_assert!((0.0..=1.0).contains(&next.confidence) && next.lift > 0.0);
            }
        }
    }
}
