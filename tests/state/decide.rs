//! Decisions and the cells of the whitespace matrix as edits: named, undone, saved.

use folioscope::model::{Choice, Day, Decision, Kind, Whitespace, WhitespaceCell};
use folioscope::progress::Silent;
use folioscope::project::{from_bytes, to_bytes};
use folioscope::state::{Command, State};

use super::opened;

fn sheet(state: &State) -> Whitespace {
    let document = state.document().unwrap();
    Whitespace::from_table(document.dataset.table(Kind::Whitespace).unwrap())
}

fn set(customer: &str, product: &str, cell: WhitespaceCell) -> Command {
    Command::SetWhitespace {
        customer: customer.to_owned(),
        product: product.to_owned(),
        cell,
    }
}

/// A cell of a matrix that has no sheet yet makes one; the letters of its states survive saving; undo takes the sheet back.
#[test]
fn a_cell_makes_its_sheet() {
    let mut state = opened();
    state.apply(set("Acme", "Pump", WhitespaceCell::Open(1200.0)));
    state.apply(set("acme", "pump", WhitespaceCell::Owned(None)));
    state.apply(set("Delta", "Valve", WhitespaceCell::NotFitting));
    assert_eq!(
        state.undo_name().unwrap(),
        "Undo: Delta, Valve: Does not fit"
    );
    let of = sheet(&state);
    assert_eq!((of.customers.len(), of.products.len()), (2, 2));
    assert_eq!(of.cell(0, 0), WhitespaceCell::Owned(None));
    assert_eq!(of.cell(0, 1), WhitespaceCell::Unknown);
    assert_eq!(of.cell(1, 1), WhitespaceCell::NotFitting);
    let bytes = to_bytes(state.document().unwrap(), &Silent).unwrap();
    let saved = from_bytes(&bytes, &Silent).unwrap();
    let saved = Whitespace::from_table(saved.dataset.table(Kind::Whitespace).unwrap());
    assert_eq!(saved.cells, of.cells);
    for _ in 0..3 {
        state.apply(Command::Undo);
    }
    assert!(
        state
            .document()
            .unwrap()
            .dataset
            .table(Kind::Whitespace)
            .is_none()
    );
}

/// A decision is dated, saved and taken back; one that says nothing is gone.
#[test]
fn a_decision_is_kept_and_undone() {
    let mut state = opened();
    state.receive(folioscope::state::Event::Started {
        preferences: Box::default(),
        system_language: "en".to_owned(),
        today: Day::new(2026, 1, 5).unwrap(),
    });
    let grow = Decision {
        choice: Some(Choice::Grow),
        owner: "Ann".to_owned(),
        target: Some(500.0),
        ..Decision::about(Kind::Customers, "Acme")
    };
    state.apply(Command::Decisions(vec![grow.clone()]));
    assert_eq!(state.undo_name().unwrap(), "Undo: decide Grow for Acme");
    let document = state.document().unwrap();
    let known = document
        .dataset
        .decisions
        .get(Kind::Customers, "ACME")
        .unwrap();
    assert_eq!(known.made, Day::new(2026, 1, 5));
    let saved = from_bytes(&to_bytes(document, &Silent).unwrap(), &Silent).unwrap();
    assert_eq!(saved.dataset.decisions, document.dataset.decisions);
    state.apply(Command::Decisions(vec![Decision::about(
        Kind::Customers,
        "Acme",
    )]));
    assert!(state.document().unwrap().dataset.decisions.list.is_empty());
    state.apply(Command::Undo);
    assert_eq!(state.document().unwrap().dataset.decisions.list.len(), 1);
}

/// A text of the playbook is named, saved and taken back; a blank one takes it away.
#[test]
fn a_playbook_is_kept_and_undone() {
    use folioscope::model::{PlaybookPart, PlaybookText};
    let mut state = opened();
    let text = |text: &str| {
        Command::Playbook(Box::new(PlaybookText {
            segment: "strategic".to_owned(),
            supplier: String::new(),
            part: PlaybookPart::Objectives,
            text: text.to_owned(),
        }))
    };
    state.apply(text("Three years"));
    assert_eq!(
        state.undo_name().unwrap(),
        "Undo: change the playbook of Strategic"
    );
    let document = state.document().unwrap();
    let saved = from_bytes(&to_bytes(document, &Silent).unwrap(), &Silent).unwrap();
    let known = |decisions: &folioscope::model::Decisions| {
        let text = decisions
            .playbook
            .of_segment("strategic", PlaybookPart::Objectives);
        text.map(str::to_owned)
    };
    assert_eq!(
        known(&saved.dataset.decisions).as_deref(),
        Some("Three years")
    );
    state.apply(text(" "));
    assert_eq!(known(&state.document().unwrap().dataset.decisions), None);
    state.apply(Command::Undo);
    state.apply(Command::Undo);
    assert_eq!(known(&state.document().unwrap().dataset.decisions), None);
}
