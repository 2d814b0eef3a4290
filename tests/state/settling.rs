//! Rates and merged names are edits: saved, undone, taken back, and the imported rows stay as they are.

use super::{opened, portrait};
use folioscope::model::{ExactSum, Field, Kind, Rates};
use folioscope::progress::Silent;
use folioscope::project::{from_bytes, to_bytes};
use folioscope::state::{Command, NameChange, State};

fn names(state: &State) -> Vec<String> {
    let table = state
        .document()
        .unwrap()
        .dataset
        .table(Kind::Customers)
        .unwrap();
    let column = table.column(Field::Customer).unwrap();
    (0..table.rows)
        .map(|row| column.text(row).unwrap_or_default().to_owned())
        .collect()
}

fn billing(state: &State) -> String {
    let table = state
        .document()
        .unwrap()
        .dataset
        .table(Kind::Customers)
        .unwrap();
    let values = table.column(Field::Billing).unwrap().numbers().unwrap();
    values.iter().copied().collect::<ExactSum>().to_string()
}

fn merge(into: &str, gone: &str) -> NameChange {
    NameChange::Merge {
        kind: Kind::Customers,
        names: vec![into.to_owned(), gone.to_owned()],
        into: into.to_owned(),
    }
}

/// A merge is one step, keeps every row and total, survives saving, and can be taken back later than by undo.
#[test]
fn merges_are_edits() {
    let mut state = opened();
    let first = portrait(&state);
    let total = billing(&state);
    state.apply(Command::Names(vec![
        merge("Acme", "Corvo"),
        merge("Acme", "Delta"),
    ]));
    assert_eq!(names(&state), ["Acme", "Brand & Söhne", "Acme", "Acme"]);
    assert_eq!(billing(&state), total);

    let saved = to_bytes(state.document().unwrap(), &Silent).unwrap();
    let read = from_bytes(&saved, &Silent).unwrap();
    let table = read.dataset.table(Kind::Customers).unwrap();
    assert_eq!(table.column(Field::Customer).unwrap().text(3), Some("Acme"));

    // The first of two merges alone.
    state.apply(Command::Names(vec![NameChange::Split(0)]));
    assert_eq!(names(&state), ["Acme", "Brand & Söhne", "Corvo", "Acme"]);
    state.apply(Command::Undo);
    state.apply(Command::Undo);
    assert_eq!(portrait(&state), first);
}

/// Names kept apart are remembered with the portfolio.
#[test]
fn rejections_are_remembered() {
    let mut state = opened();
    let pair = vec!["Acme".to_owned(), "Corvo".to_owned()];
    state.apply(Command::Names(vec![NameChange::Apart {
        kind: Kind::Customers,
        names: pair.clone(),
    }]));
    let saved = to_bytes(state.document().unwrap(), &Silent).unwrap();
    let read = from_bytes(&saved, &Silent).unwrap();
    assert!(read.dataset.names.are_apart(Kind::Customers, &pair));
    assert!(!read.dataset.names.are_apart(Kind::Suppliers, &pair));
}

/// Another base currency changes the figures, not the rows; undo brings both back.
#[test]
fn rates_are_edits() {
    let mut state = opened();
    let first = portrait(&state);
    let mut rates = Rates {
        base: Some("USD".to_owned()),
        ..Rates::default()
    };
    rates.set("EUR", None, Some(1.1));
    state.apply(Command::Rates(Box::new(rates)));
    let converted: f64 = billing(&state).parse().unwrap();
    assert!((converted - 1_430.0).abs() < 1e-9, "{converted}");
    assert_eq!(
        state.document().unwrap().dataset.currency.as_deref(),
        Some("USD")
    );
    let saved = to_bytes(state.document().unwrap(), &Silent).unwrap();
    let read = from_bytes(&saved, &Silent).unwrap();
    assert_eq!(read.dataset.currency.as_deref(), Some("USD"));
    assert_eq!(read.dataset.stated_currency(), Some("EUR"));
    state.apply(Command::Undo);
    assert_eq!(billing(&state), "1300");
    assert_eq!(portrait(&state), first);
}
