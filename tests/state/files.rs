//! Opening, saving, leaving: nothing unsaved is lost unasked, and a file that cannot be read changes nothing.

use std::path::PathBuf;

use folioscope::model::Day;
use folioscope::state::{
    Command, Dialog, Effect, Event, PathPurpose, Preferences, Problem, Recent, State, UnsavedAnswer,
};

use super::{opened, portrait, set};

fn dirty() -> State {
    let mut state = opened();
    state.apply(set("a", 0.5));
    assert!(state.is_dirty());
    state
}

/// Quitting with something unsaved asks; "save" goes on once the file is written, "discard" at once.
#[test]
fn leaving_asks_and_goes_on() {
    let mut state = dirty();
    assert!(!state.apply(Command::Quit).contains(&Effect::Quit));
    assert_eq!(
        state.dialog(),
        Some(&Dialog::Unsaved(Box::new(Command::Quit)))
    );
    let effects = state.apply(Command::AnswerUnsaved(UnsavedAnswer::Save));
    assert!(matches!(
        effects.as_slice(),
        [Effect::PickSavePath { purpose: PathPurpose::SaveAs, suggestion }] if suggestion == "Customers.folio"
    ));
    let path = PathBuf::from("plans/plan.folio");
    let effects = state.receive(Event::Picked {
        purpose: PathPurpose::SaveAs,
        paths: vec![PathBuf::from("plans/plan")],
    });
    assert!(effects.contains(&Effect::WriteProject(path.clone())));
    let version = state.version();
    let effects = state.receive(Event::Saved { path, version });
    assert!(effects.contains(&Effect::Quit));
    assert!(!state.is_dirty());

    let mut state = dirty();
    state.apply(Command::Quit);
    let effects = state.apply(Command::AnswerUnsaved(UnsavedAnswer::Discard));
    assert!(effects.contains(&Effect::Quit) && effects.contains(&Effect::DropDraft));

    let mut state = dirty();
    state.apply(Command::Quit);
    assert!(!state.apply(Command::CloseDialog).contains(&Effect::Quit));
    assert!(state.is_dirty());
}

/// A save that fails, or whose dialog is left, does not go on to quit.
#[test]
fn a_failed_save_does_not_quit() {
    let mut state = dirty();
    state.apply(Command::Quit);
    state.apply(Command::AnswerUnsaved(UnsavedAnswer::Save));
    state.receive(Event::Failed(Problem {
        id: "disk-full",
        file: "plan.folio".to_owned(),
        detail: String::new(),
    }));
    let path = PathBuf::from("plans/plan.folio");
    let version = state.version();
    let effects = state.receive(Event::Saved { path, version });
    assert!(!effects.contains(&Effect::Quit));
}

/// What was changed while the file was being written is still unsaved.
#[test]
fn changes_during_a_save_stay_unsaved() {
    let mut state = dirty();
    let version = state.version();
    state.apply(set("a", 0.6));
    state.receive(Event::Saved {
        path: PathBuf::from("plans/plan.folio"),
        version,
    });
    assert!(state.is_dirty());
    assert!(state.title().starts_with("• plan — "));
}

/// A file that gives nothing: a sentence, and the portfolio as it was.
#[test]
fn a_bad_file_changes_nothing() {
    let mut state = dirty();
    let before = portrait(&state);
    state.receive(Event::Drafted {
        drafts: Vec::new(),
        problems: vec![Problem {
            id: "empty",
            file: "sales.xlsx".to_owned(),
            detail: String::new(),
        }],
    });
    let Some(Dialog::Problem(problems)) = state.dialog() else {
        panic!("{:?}", state.dialog());
    };
    for text in [
        problems[0].sentence(state.locale()),
        problems[0].hint(state.locale()),
    ] {
        assert!(!text.starts_with("error-"), "{text}");
    }
    assert!(problems[0].sentence(state.locale()).contains("sales.xlsx"));
    assert_eq!(portrait(&state), before);
}

/// Recent files: newest first, pinned ones before them, twelve at most beside those.
#[test]
fn recents_are_bounded_and_ordered() {
    let mut preferences = Preferences::default();
    let recent = |number: usize| Recent {
        path: PathBuf::from(format!("/data/{number}.folio")),
        when: Day(number as i32),
        rows: 0,
        kind: String::new(),
        missing: false,
        pinned: false,
    };
    for number in 0..20 {
        preferences.remember(recent(number));
    }
    assert_eq!(preferences.recents.len(), 12);
    assert_eq!(preferences.recents[0].path, recent(19).path);
    preferences.pin(&recent(10).path, true);
    assert_eq!(preferences.recents[0].path, recent(10).path);
    for number in 30..60 {
        preferences.remember(recent(number));
    }
    preferences.remember(recent(10));
    assert!(preferences.recents[0].pinned);
    assert_eq!(preferences.recents.len(), 13);
}
