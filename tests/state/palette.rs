//! The palette and the command table.

use std::collections::BTreeSet;

use folioscope::locale::{Language, Locale};
use folioscope::state::command_table::{self, Menu};
use folioscope::state::{Command, PaletteKind, State};

use super::opened;

/// Accounts are found by letters in order, whatever the accents; the matched letters are named.
#[test]
fn accounts_are_found() {
    let state = opened();
    let found = state.palette("sohne");
    let hit = found
        .iter()
        .find(|entry| entry.kind == PaletteKind::Account)
        .unwrap();
    assert_eq!(hit.text, "Brand & Söhne");
    let matched: String = hit
        .matched
        .iter()
        .map(|range| &hit.text[range.clone()])
        .collect();
    assert_eq!(matched, "Söhne");
    assert!(state.palette("zzzz").is_empty());
}

/// The same letters give the same list, pages before commands before accounts before explanations.
#[test]
fn order_is_fixed() {
    let state = opened();
    for typed in ["", "a", "co", "lor", "save"] {
        let list = state.palette(typed);
        assert_eq!(list, state.palette(typed));
        let kinds: Vec<PaletteKind> = list.iter().map(|entry| entry.kind).collect();
        assert!(kinds.is_sorted(), "{typed}: {kinds:?}");
        for entry in list {
            for range in entry.matched {
                assert!(entry.text.get(range).is_some());
            }
        }
    }
    assert_eq!(
        state.palette("lor")[0].text,
        state.locale().text("method-lorenz")
    );
}

/// Every command has a name in every language, an id and keys of its own; every menu has a name.
#[test]
fn commands_have_names_and_their_own_keys() {
    let mut ids = BTreeSet::new();
    let mut keys = BTreeSet::new();
    for entry in command_table::commands() {
        assert!(ids.insert(entry.id), "{}", entry.id);
        if let Some(shortcut) = entry.shortcut {
            assert!(keys.insert(shortcut.label()), "{}", shortcut.label());
        }
        for language in Language::ALL {
            assert!(Locale::new(language).has(&entry.key()), "{}", entry.key());
        }
    }
    for menu in Menu::ALL {
        assert!(Locale::new(Language::En).has(&format!("menu-{}", menu.id())));
    }
}

/// What makes no sense now is not offered: nothing to save on the start page, nothing to undo before a change.
#[test]
fn commands_know_when() {
    let offered =
        |state: &State, id: &str| (command_table::command(id).unwrap().command)(state).is_some();
    let start = State::default();
    let open = opened();
    for id in ["save", "save-as", "close", "find", "undo"] {
        assert!(!offered(&start, id), "{id}");
    }
    assert!(offered(&open, "save") && !offered(&open, "undo"));
    let mut changed = opened();
    changed.apply(super::set("a", 0.1));
    assert!(offered(&changed, "undo"));
}

/// Selection is shared, by name: taken all, turned round, cleared.
#[test]
fn selection_follows() {
    let mut state = opened();
    state.apply(Command::Select(vec!["Acme".to_owned()]));
    assert!(state.selection().contains("Acme"));
    state.apply(Command::InvertSelection);
    assert_eq!(
        state.selection().names(),
        ["Brand & Söhne", "Corvo", "Delta"]
    );
    state.apply(Command::ToggleSelect("Corvo".to_owned()));
    assert_eq!(state.selection().len(), 2);
    state.apply(Command::SelectAll);
    assert_eq!(state.selection().len(), 4);
    state.apply(Command::ClearSelection);
    assert!(state.selection().is_empty());
}
