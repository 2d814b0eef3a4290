//! Files under review: decisions, their order, what is remembered.

use std::path::PathBuf;
use std::sync::Arc;

use folioscope::import::{self, Draft, Options, Upload};
use folioscope::model::{ColumnType, Day, Field, Kind};
use folioscope::progress::Silent;
use folioscope::state::{
    ColumnDecision, Command, Effect, Event, ImportDecision, Preferences, Problem, State,
};

const SALES: &str =
    "Customer;Date;Amount\nAcme;03.02.2024;10\nBrand;14.02.2024;20\nAcme;15.02.2024;30\n";

fn draft(name: &str, text: &str, options: &Options) -> Draft {
    let upload = Upload::new(name.to_owned(), text.as_bytes().to_vec());
    Arc::new(import::load(&upload, options, &Silent).unwrap())
        .understand(options)
        .unwrap()
}

fn drafted(name: &str, text: &str) -> Event {
    Event::Drafted {
        drafts: vec![(
            Some(PathBuf::from(format!("/data/{name}"))),
            draft(name, text, &Options::default()),
        )],
        problems: Vec::new(),
    }
}

fn answer(name: &str, text: &str, effects: &[Effect]) -> Event {
    let (file, options) = asked(effects).expect("the file is read again");
    Event::ReadAgain {
        file,
        draft: Ok(Box::new(draft(name, text, &options))),
        options,
    }
}

fn asked(effects: &[Effect]) -> Option<(usize, Box<Options>)> {
    effects.iter().find_map(|effect| match effect {
        Effect::ReadAgain(file, options) => Some((*file, options.clone())),
        _ => None,
    })
}

fn column(at: usize, decision: ColumnDecision) -> Command {
    Command::Decide(0, ImportDecision::Column(at, decision))
}

/// A meaning stands once: the column that had it becomes a criterion of the user's own, and the page shows so at once.
#[test]
fn a_meaning_stands_once() {
    let mut state = State::default();
    state.receive(drafted("a.csv", SALES));
    let fields = |state: &State| -> Vec<Option<Field>> {
        let columns = &state.review().unwrap().drafts[0].table.columns;
        columns.iter().map(|column| column.field).collect()
    };
    assert_eq!(
        fields(&state),
        [
            Some(Field::Customer),
            Some(Field::Date),
            Some(Field::Amount)
        ]
    );
    let effects = state.apply(column(2, ColumnDecision::Meaning(Some(Field::Customer))));
    assert_eq!(
        fields(&state),
        [None, Some(Field::Date), Some(Field::Customer)]
    );
    let (_, options) = asked(&effects).unwrap();
    assert_eq!(options.columns.len(), 2);
}

/// While a file is read again, more decisions wait; the answer to the first brings the second, and nothing is used before.
#[test]
fn the_last_decision_wins() {
    let mut state = State::default();
    state.receive(drafted("a.csv", SALES));
    let first = state.apply(column(2, ColumnDecision::Factor(1000.0)));
    let second = state.apply(column(2, ColumnDecision::Factor(0.001)));
    assert!(asked(&second).is_none(), "one at a time");
    assert!(state.apply(Command::AcceptImport).is_empty());
    let third = state.receive(answer("a.csv", SALES, &first));
    assert!(state.review().unwrap().reading);
    let fourth = state.receive(answer("a.csv", SALES, &third));
    assert!(asked(&fourth).is_none());
    let review = state.review().unwrap();
    assert!(!review.reading);
    assert_eq!(review.drafts[0].notes[2].factor, 0.001);
}

/// Decisions are taken back and made again one by one.
#[test]
fn decisions_are_undone() {
    let mut state = State::default();
    state.receive(drafted("a.csv", SALES));
    let effects = state.apply(column(2, ColumnDecision::Type(ColumnType::Text)));
    state.receive(answer("a.csv", SALES, &effects));
    assert!(state.review().unwrap().is_decided(0, 2));
    let effects = state.apply(Command::Undo);
    state.receive(answer("a.csv", SALES, &effects));
    assert!(!state.review().unwrap().is_decided(0, 2));
    assert_eq!(
        state.review().unwrap().drafts[0].table.columns[2].column_type(),
        ColumnType::Number
    );
    let effects = state.apply(Command::Redo);
    assert!(asked(&effects).is_some());
    assert!(state.apply(Command::Redo).is_empty());
}

/// A decision that leaves no table is taken back, and the user learns why.
#[test]
fn an_impossible_decision_is_taken_back() {
    let mut state = State::default();
    state.receive(drafted("a.csv", SALES));
    let effects = state.apply(Command::Decide(
        0,
        ImportDecision::Sheet("Nowhere".to_owned()),
    ));
    let (file, options) = asked(&effects).unwrap();
    state.receive(Event::ReadAgain {
        file,
        options,
        draft: Err(Problem {
            id: "no-table",
            file: "a.csv".to_owned(),
            detail: "Nowhere".to_owned(),
        }),
    });
    let review = state.review().unwrap();
    assert!(!review.reading);
    assert_eq!(review.decisions[0], Options::default());
    assert!(state.dialog().is_some());
}

fn started() -> State {
    let mut state = State::default();
    state.receive(Event::Started {
        preferences: Box::new(Preferences::default()),
        system_language: "en".to_owned(),
        today: Day::new(2025, 12, 31).unwrap(),
    });
    state
}

/// Takes the rows of a file with one decision about them.
fn accepted(state: &mut State, name: &str, decision: Command) {
    state.receive(drafted(name, SALES));
    let effects = state.apply(decision);
    state.receive(answer(name, SALES, &effects));
    assert!(state.apply(Command::AcceptImport).contains(&Effect::Join));
    let review = state.review().unwrap();
    let imported = import::join(review.drafts.clone());
    let effects = state.receive(Event::Joined {
        dataset: Box::new(imported.dataset),
        findings: imported.findings,
    });
    assert!(effects.contains(&Effect::WritePreferences));
}

/// The next file of the kind is read as the one before was, and taken without a question; a file of another kind is not.
#[test]
fn decisions_are_remembered_for_files_like_this() {
    let mut state = started();
    accepted(
        &mut state,
        "january.csv",
        column(2, ColumnDecision::Factor(1000.0)),
    );
    assert_eq!(state.preferences().mappings.len(), 1);
    let preferences = state.preferences().clone();
    let text = serde_json::to_string(&preferences).unwrap();
    let preferences: Preferences = serde_json::from_str(&text).unwrap();

    let mut state = started();
    state.receive(Event::Started {
        preferences: Box::new(preferences),
        system_language: "en".to_owned(),
        today: Day::new(2026, 1, 31).unwrap(),
    });
    let effects = state.receive(drafted("february.csv", SALES));
    let review = state.review().unwrap();
    assert_eq!(review.remembered, [Some("january.csv".to_owned())]);
    assert_eq!(asked(&effects).unwrap().1.columns[0].factor, Some(1000.0));
    let effects = state.receive(answer("february.csv", SALES, &effects));
    assert!(effects.contains(&Effect::Join), "one action: the drop");
    state.apply(Command::RejectImport);

    let other = "Supplier;Spend;Risk\nAcme;10;low\nBrand;20;high\n";
    state.receive(drafted("suppliers.csv", other));
    assert_eq!(state.review().unwrap().remembered, [None]);
    state.apply(Command::RejectImport);

    // Forgotten, the file is understood anew.
    state.receive(drafted("march.csv", SALES));
    let effects = state.apply(Command::ForgetImport(0));
    assert!(effects.contains(&Effect::WritePreferences));
    assert!(state.preferences().mappings.is_empty());
    assert_eq!(state.review().unwrap().decisions[0], Options::default());
}

/// Nothing is kept where the user does not want it.
#[test]
fn nothing_is_remembered_unasked() {
    let mut state = started();
    state.receive(drafted("january.csv", SALES));
    state.apply(Command::RememberImport(false));
    state.apply(Command::AcceptImport);
    let imported = import::join(state.review().unwrap().drafts.clone());
    state.receive(Event::Joined {
        dataset: Box::new(imported.dataset),
        findings: imported.findings,
    });
    assert!(state.preferences().mappings.is_empty());
    assert!(state.document().unwrap().has(Kind::Ledger));
}
