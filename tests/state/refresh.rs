//! The files of a portfolio read again: what changed is told, taken as one step, or left; edits and decisions hold.

use std::path::PathBuf;
use std::sync::Arc;

use folioscope::import::{self, Change, Draft, Options, Upload};
use folioscope::model::{Field, Kind};
use folioscope::progress::Silent;
use folioscope::project::FileStamp;
use folioscope::state::{Command, Effect, Event, Refresh, RefreshOrder, State};

const BEFORE: &str = "Customer,Billing,Segment\nAcme,100,A\nBrand,200,B\nCorvo,300,A\n";
const AFTER: &str = "Customer,Billing,Country\nAcme,150,NL\nBrand,200,IT\nDelta,50.5,NL\n";

fn draft(text: &str, options: &Options) -> Draft {
    let upload = Upload::new("customers.csv".to_owned(), text.as_bytes().to_vec());
    Arc::new(import::load(&upload, options, &Silent).unwrap())
        .understand(options)
        .unwrap()
}

fn path() -> PathBuf {
    PathBuf::from("/data/customers.csv")
}

fn joined(state: &mut State) {
    let review = state.review().unwrap();
    let base = state.review_base().map(|kept| kept.dataset);
    let imported = import::join_to(base.unwrap_or_default(), review.drafts.clone());
    state.receive(Event::Joined {
        dataset: Box::new(imported.dataset),
        findings: imported.findings,
    });
}

fn opened() -> State {
    let mut state = State::default();
    state.receive(Event::Drafted {
        drafts: vec![(Some(path()), draft(BEFORE, &Options::default()))],
        problems: Vec::new(),
    });
    state.apply(Command::AcceptImport);
    joined(&mut state);
    state
}

fn order(effects: Vec<Effect>) -> RefreshOrder {
    effects
        .into_iter()
        .find_map(|effect| match effect {
            Effect::Refresh(order) => Some(*order),
            _ => None,
        })
        .expect("the files are read again")
}

fn read_again(state: &mut State, text: &str) {
    let order = order(state.apply(Command::Refresh));
    assert_eq!(order.files, [(path(), Options::default())]);
    let drafts = vec![(path(), Options::default(), draft(text, &Options::default()))];
    state.receive(Event::Refreshed(Box::new(Refresh::of(order, drafts))));
}

/// Every kind of difference is told: rows, names, sums to the cent, columns.
#[test]
fn what_changed_is_listed() {
    let mut state = opened();
    read_again(&mut state, AFTER);
    let changes = &state.refresh().unwrap().changes;
    let has = |change: &Change| changes.contains(change);
    assert!(has(&Change::NewColumn(
        Kind::Customers,
        "Country".to_owned()
    )));
    assert!(has(&Change::GoneColumn(
        Kind::Customers,
        "Segment".to_owned()
    )));
    // Acme is another row now, Corvo went, Delta came; Brand is as it was in the columns that both have.
    assert!(has(&Change::Rows {
        kind: Kind::Customers,
        added: 2,
        gone: 2
    }));
    assert!(has(&Change::Names {
        field: Field::Customer,
        new: (1, vec!["Delta".to_owned()]),
        gone: (1, vec!["Corvo".to_owned()]),
    }));
    let total = changes.iter().find_map(|change| match change {
        Change::Total {
            column, old, new, ..
        } if column == "Billing" => Some((old.to_string(), new.to_string())),
        _ => None,
    });
    assert_eq!(total, Some(("600".to_owned(), "400.50".to_owned())));
}

/// Cells that can no longer be read are told before the rows are taken.
#[test]
fn what_can_no_longer_be_read_is_listed() {
    let mut state = opened();
    let after = "Customer,Billing,Segment\nAcme,100,A\nBrand,soon,B\nCorvo,300,A\n";
    read_again(&mut state, after);
    assert!(state.refresh().unwrap().changes.contains(&Change::Unread {
        kind: Kind::Customers,
        column: "Billing".to_owned(),
        old: 0,
        new: 1
    }));
}

/// Taking it is one step of undo that keeps cells changed by hand; leaving it changes nothing.
#[test]
fn taking_is_one_step_and_leaving_is_none() {
    let mut state = opened();
    state.apply(Command::EditCell {
        kind: Kind::Customers,
        name: "Brand".to_owned(),
        column: "Billing".to_owned(),
        value: "999".to_owned(),
    });
    let before = state.version();
    read_again(&mut state, AFTER);
    state.apply(Command::LeaveRefresh);
    assert_eq!(state.version(), before);
    assert!(state.refresh().is_none());

    read_again(&mut state, AFTER);
    state.apply(Command::TakeRefresh);
    let billing = |state: &State| {
        let table = state
            .document()
            .unwrap()
            .dataset
            .table(Kind::Customers)
            .unwrap()
            .clone();
        table
            .column(Field::Billing)
            .unwrap()
            .numbers()
            .unwrap()
            .to_vec()
    };
    assert_eq!(billing(&state), [150.0, 999.0, 50.5]);
    assert_eq!(state.document().unwrap().origins.len(), 1);
    state.apply(Command::Undo);
    assert_eq!(billing(&state), [100.0, 999.0, 300.0]);
}

/// An edit whose row is gone is told, not forgotten in silence.
#[test]
fn an_edit_without_a_row_is_told() {
    let mut state = opened();
    state.apply(Command::EditCell {
        kind: Kind::Customers,
        name: "Corvo".to_owned(),
        column: "Billing".to_owned(),
        value: "1".to_owned(),
    });
    read_again(&mut state, AFTER);
    let lost = &state.refresh().unwrap().lost;
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].0, "Corvo");
}

/// Nothing changed: nothing is asked.
#[test]
fn no_change_is_no_question() {
    let mut state = opened();
    read_again(&mut state, BEFORE);
    assert!(state.refresh().is_none() && state.dialog().is_none());
}

/// Reviewing the files of the open portfolio again replaces their rows and starts from what was decided.
#[test]
fn files_reviewed_again_are_not_doubled() {
    let mut state = opened();
    let effects = state.apply(Command::ReviewFiles);
    assert_eq!(effects, [Effect::Import(vec![path()])]);
    state.receive(Event::Drafted {
        drafts: vec![(Some(path()), draft(BEFORE, &Options::default()))],
        problems: Vec::new(),
    });
    assert!(state.review().unwrap().joins);
    state.apply(Command::AcceptImport);
    joined(&mut state);
    let document = state.document().unwrap();
    assert_eq!(document.dataset.table(Kind::Customers).unwrap().rows, 3);
    assert_eq!(
        (document.dataset.sources.len(), document.origins.len()),
        (1, 1)
    );
}

/// A file that became another one on the disk is told, once it was seen as it was.
#[test]
fn a_changed_file_is_told() {
    let mut state = opened();
    let seen = |changed_millis| {
        Event::FilesSeen(vec![(
            path(),
            Some(FileStamp {
                size: 10,
                changed_millis,
            }),
        )])
    };
    state.receive(seen(1));
    assert!(state.changed_files().is_empty());
    state.receive(seen(1));
    assert!(state.changed_files().is_empty());
    state.receive(seen(2));
    assert_eq!(state.changed_files(), ["customers.csv"]);
    state.apply(Command::IgnoreChangedFiles);
    assert!(state.changed_files().is_empty());
}
