//! Rates and merged names are edits: saved, undone, taken back, and the imported rows stay as they are.

use std::sync::Arc;

use super::{opened, portrait};
use folioscope::import::{self, Options, Upload};
use folioscope::model::{ExactSum, Field, Kind, Rates};
use folioscope::progress::Silent;
use folioscope::project::{from_bytes, to_bytes};
use folioscope::state::{Command, Effect, Event, NameChange, State};

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

/// Gives a command and does what it asks for, as the shell does on a thread.
fn settle(state: &mut State, command: Command) {
    let mut orders = state.apply(command);
    while let Some(effect) = orders.pop() {
        if let Effect::Settle(order) = effect {
            orders.extend(state.receive(order.run()));
        }
    }
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
    settle(
        &mut state,
        Command::Names(vec![merge("Acme", "Corvo"), merge("Acme", "Delta")]),
    );
    assert_eq!(names(&state), ["Acme", "Brand & Söhne", "Acme", "Acme"]);
    assert_eq!(billing(&state), total);

    let saved = to_bytes(state.document().unwrap(), &Silent).unwrap();
    let read = from_bytes(&saved, &Silent).unwrap();
    let table = read.dataset.table(Kind::Customers).unwrap();
    assert_eq!(table.column(Field::Customer).unwrap().text(3), Some("Acme"));

    // The first of two merges alone.
    settle(&mut state, Command::Names(vec![NameChange::Split(0)]));
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
    settle(
        &mut state,
        Command::Names(vec![NameChange::Apart {
            kind: Kind::Customers,
            names: pair.clone(),
        }]),
    );
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
    settle(&mut state, Command::Rates(Box::new(rates)));
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

/// A second decision made while the first is being worked out builds on it, and neither is lost.
#[test]
fn decisions_in_a_row_are_all_kept() {
    let mut state = opened();
    let first = state.apply(Command::Names(vec![merge("Acme", "Corvo")]));
    let second = state.apply(Command::Names(vec![merge("Acme", "Delta")]));
    let mut orders: Vec<Effect> = first.into_iter().chain(second).collect();
    orders.reverse();
    while let Some(effect) = orders.pop() {
        if let Effect::Settle(order) = effect {
            orders.extend(state.receive(order.run()));
        }
    }
    assert_eq!(names(&state), ["Acme", "Brand & Söhne", "Acme", "Acme"]);
    state.apply(Command::Undo);
    assert_eq!(names(&state)[2], "Acme");
    assert_eq!(names(&state)[3], "Delta");
}

/// Merges are taken over by the next file of the same kind, and that is said.
#[test]
fn merges_are_remembered_for_files_like_this() {
    let text = "Customer;Revenue\nAcme;1\nAcme Corp;2\nBrand;3\n";
    let mut state = State::default();
    let read = |state: &mut State, name: &str| {
        let upload = Upload::new(name, text.as_bytes().to_vec());
        let raw = Arc::new(import::load(&upload, &Options::default(), &Silent).unwrap());
        let draft = raw.understand(&Options::default()).unwrap();
        let path = std::path::PathBuf::from("/data").join(name);
        state.receive(Event::Drafted {
            drafts: vec![(Some(path), draft)],
            problems: Vec::new(),
        });
        // In place of the open portfolio: beside it, its own decisions hold.
        state.apply(Command::ImportJoins(false));
        state.apply(Command::AcceptImport);
        let drafts = state.review().unwrap().drafts.clone();
        let settling = state.review_settling();
        let imported = import::join(drafts);
        let mut dataset = imported.dataset;
        if let Some((rates, names)) = settling {
            dataset.rates = Arc::new(rates);
            dataset.names = Arc::new(names);
            dataset = dataset.settled();
        }
        state.receive(Event::Joined {
            dataset: Box::new(dataset),
            findings: imported.findings,
        });
    };
    read(&mut state, "jan.csv");
    settle(&mut state, Command::Names(vec![merge("Acme", "Acme Corp")]));
    assert_eq!(names(&state), ["Acme", "Acme", "Brand"]);
    read(&mut state, "feb.csv");
    assert_eq!(names(&state), ["Acme", "Acme", "Brand"]);
    let findings = state.findings();
    assert!(
        findings
            .iter()
            .any(|finding| finding.code == "names-remembered")
    );
}
