//! Currencies, exact sums and merged names: what the figures are made of.

use std::sync::Arc;

use folioscope::model::{
    Column, ColumnData, Dataset, Day, ExactSum, Field, Kind, NameDecisions, Names, Rates, Table,
    decimal,
};
use proptest::prelude::*;

fn text(field: Field, cells: &[&str]) -> Column {
    let mut names = Names::new();
    let ids = cells.iter().map(|cell| names.intern(cell)).collect();
    Column {
        header: field.id().to_owned(),
        field: Some(field),
        data: ColumnData::Text {
            names: Arc::new(names),
            ids,
        },
        invalid: 0,
    }
}

fn figures(field: Field, values: &[f64]) -> Column {
    Column {
        header: field.id().to_owned(),
        field: Some(field),
        data: ColumnData::Number(values.to_vec()),
        invalid: 0,
    }
}

fn ledger(columns: Vec<Column>) -> Dataset {
    let rows = columns[0].len();
    Dataset {
        tables: vec![Arc::new(Table {
            kind: Kind::Ledger,
            columns,
            rows,
            sheet_rows: Vec::new(),
            first_row: 2,
            source: 0,
            stacked: Vec::new(),
        })],
        ..Dataset::default()
    }
}

fn amounts(dataset: &Dataset) -> Vec<f64> {
    let table = dataset.ledger().unwrap();
    table
        .column(Field::Amount)
        .unwrap()
        .numbers()
        .unwrap()
        .to_vec()
}

/// Sums of decimals are decimals: what a controller adds up by hand is what is shown.
#[test]
fn exact_sums_are_decimal() {
    let sum: ExactSum = [0.1, 0.2, 0.3, -0.05].into_iter().collect();
    assert_eq!(sum.to_string(), "0.55");
    let sum: ExactSum = std::iter::repeat_n(0.01, 1_000_000).collect();
    assert_eq!((sum.to_string().as_str(), sum.count), ("10000", 1_000_000));
    let sum: ExactSum = [1e15, 0.001, -1e15].into_iter().collect();
    assert_eq!(sum.to_string(), "0.001");
    let sum: ExactSum = [f64::NAN, 5.0, f64::INFINITY].into_iter().collect();
    assert_eq!((sum.to_string().as_str(), sum.count), ("5", 1));
    assert_eq!(ExactSum::default().to_string(), "0");
}

/// A currency column keeps its amounts apart: only what has a rate is worth anything in the base currency.
#[test]
fn rows_without_a_rate_have_no_amount() {
    let dataset = ledger(vec![
        text(Field::Customer, &["A", "B", "C", "D"]),
        text(Field::Currency, &["EUR", "USD", "eur", "GBP"]),
        figures(Field::Amount, &[100.0, 50.0, 1.0, 7.0]),
    ]);
    let settled = dataset.clone().settled();
    assert_eq!(settled.currency.as_deref(), Some("EUR"));
    let values = amounts(&settled);
    assert_eq!((values[0], values[2]), (100.0, 1.0));
    assert!(values[1].is_nan() && values[3].is_nan());

    let mut rates = Rates::default();
    rates.set("USD", None, Some(0.9));
    let rated = Dataset {
        rates: Arc::new(rates.clone()),
        ..dataset
    }
    .settled();
    assert_eq!(amounts(&rated)[1], 45.0);
    assert_eq!(
        amounts(&rated.clone().as_imported()),
        [100.0, 50.0, 1.0, 7.0]
    );

    // Seen from dollars every ratio stays.
    let in_dollars = Dataset {
        rates: Arc::new(rates.rebased("EUR", "USD")),
        ..rated
    }
    .settled();
    assert_eq!(in_dollars.currency.as_deref(), Some("USD"));
    assert!((amounts(&in_dollars)[0] - 100.0 / 0.9).abs() < 1e-6);
    assert_eq!(amounts(&in_dollars)[1], 50.0);
}

/// A rate for a year goes before the one for every year.
#[test]
fn rates_can_differ_by_year() {
    let mut dataset = ledger(vec![
        text(Field::Currency, &["USD", "USD", "EUR"]),
        figures(Field::Amount, &[100.0, 100.0, 1.0]),
        Column {
            header: "Date".to_owned(),
            field: Some(Field::Date),
            data: ColumnData::Date(vec![
                Day::new(2024, 3, 1).unwrap(),
                Day::new(2025, 3, 1).unwrap(),
                Day::NONE,
            ]),
            invalid: 0,
        },
    ]);
    let mut rates = Rates {
        base: Some("EUR".to_owned()),
        ..Rates::default()
    };
    rates.set("USD", None, Some(0.5));
    rates.set("USD", Some(2025), Some(0.8));
    dataset.rates = Arc::new(rates);
    assert_eq!(amounts(&dataset.settled()), [50.0, 80.0, 1.0]);
}

/// One currency: nothing is copied, nothing changes.
#[test]
fn one_currency_changes_nothing() {
    let mut dataset = ledger(vec![
        text(Field::Currency, &["EUR", "EUR", ""]),
        figures(Field::Amount, &[1.0, 2.0, 3.0]),
    ]);
    dataset.currency = Some("EUR".to_owned());
    let settled = dataset.clone().settled();
    assert!(settled.imported.is_none());
    assert!(Arc::ptr_eq(&settled.tables[0], &dataset.tables[0]));
}

/// A merge taken back leaves no trace, and chains of merges end at the last name.
#[test]
fn merges_are_reversible() {
    let mut dataset = ledger(vec![
        text(Field::Customer, &["Acme BV", "ACME B.V.", "Acmé", "Other"]),
        figures(Field::Amount, &[1.0, 2.0, 4.0, 8.0]),
    ]);
    let mut names = NameDecisions::default();
    names.merge(Kind::Customers, &["ACME B.V.".to_owned()], "Acmé");
    names.merge(Kind::Customers, &["Acmé".to_owned()], "Acme BV");
    dataset.names = Arc::new(names);
    let settled = dataset.clone().settled();
    let column = settled.ledger().unwrap().column(Field::Customer).unwrap();
    let shown: Vec<_> = (0..4).map(|row| column.text(row).unwrap()).collect();
    assert_eq!(shown, ["Acme BV", "Acme BV", "Acme BV", "Other"]);
    let back = Dataset {
        names: Arc::default(),
        ..settled
    }
    .settled();
    assert!(back.imported.is_none());
    assert!(Arc::ptr_eq(&back.tables[0], &dataset.tables[0]));
}

proptest! {
    /// Whatever is merged, rows and totals stay: only whose they are changes.
    #[test]
    fn merging_preserves_totals(
        rows in prop::collection::vec((0usize..6, -1000i32..1000), 1..40),
        merges in prop::collection::vec((0usize..6, 0usize..6), 0..6),
    ) {
        let name = |at: usize| format!("Name {at}");
        let cells: Vec<String> = rows.iter().map(|(at, _)| name(*at)).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let values: Vec<f64> = rows.iter().map(|(_, cents)| f64::from(*cents) / 100.0).collect();
        let mut dataset = ledger(vec![
            text(Field::Customer, &cells),
            figures(Field::Amount, &values),
        ]);
        let mut names = NameDecisions::default();
        for (from, into) in merges {
            names.merge(Kind::Customers, &[name(from)], &name(into));
        }
        dataset.names = Arc::new(names);
        let before: ExactSum = amounts(&dataset).into_iter().collect();
        let settled = dataset.settled();
        let after: ExactSum = amounts(&settled).into_iter().collect();
        prop_assert_eq!(before.to_string(), after.to_string());
        let column = settled.ledger().unwrap().column(Field::Customer).unwrap();
        prop_assert_eq!(column.filled(), rows.len());
    }

    /// The exact sum of cents is what whole numbers say.
    #[test]
    fn sums_of_cents_agree_with_whole_numbers(cents in prop::collection::vec(-1_000_000_000i64..1_000_000_000, 0..60)) {
        let sum: ExactSum = cents.iter().map(|c| *c as f64 / 100.0).collect();
        let total: i64 = cents.iter().sum();
        let stated: f64 = sum.to_string().parse().unwrap();
        prop_assert_eq!((stated * 100.0).round() as i64, total);
    }

    /// A product of decimals is the decimal that whole numbers say, and what was bought and brought back is nothing.
    #[test]
    fn products_and_balances_are_decimals(
        lines in prop::collection::vec((-9_999i64..9_999, 1i64..99_999), 1..40)
    ) {
        let mut balance = 0.0;
        let mut size = 0.0;
        let mut exact = 0i64;
        for (quantity, cents) in lines {
            let product = quantity as f64 * (cents as f64 / 100.0);
            prop_assert_eq!(decimal(product, product.abs()), (quantity * cents) as f64 / 100.0);
            balance += product;
            size += product.abs();
            exact += quantity * cents;
        }
        // Plain addition loses more than a compensated sum does.
        prop_assert_eq!(decimal(balance, size * 10.0), exact as f64 / 100.0);
        let nothing = balance - exact as f64 / 100.0;
        prop_assert_eq!(decimal(nothing, size * 10.0), 0.0);
    }
}
