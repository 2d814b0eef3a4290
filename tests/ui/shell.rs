//! The frame around the pages: start page, rail, palette, languages, dialogs, locked methods, accounts.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use folioscope::analysis::{Family, Group};
use folioscope::locale::{Language, Locale};
use folioscope::model::Kind;
use folioscope::project::Document;
use folioscope::state::{Command, Dialog, Page};

use super::desk::Desk;
use super::portfolio::document;

fn started() -> Harness<'static, Desk> {
    let mut window = Desk::new(document(40, 6)).window();
    window.state_mut().apply(Command::Go(Page::Start));
    window.run_steps(4);
    window
}

fn at(page: Page) -> Harness<'static, Desk> {
    let mut desk = Desk::new(document(40, 6));
    desk.apply(Command::Go(page));
    desk.window()
}

fn english(key: &str) -> String {
    Locale::new(Language::En).text(key)
}

/// The three ways in stand on the start page, and the first one is what Enter does.
#[test]
fn the_start_page_offers_three_ways() {
    let mut window = started();
    for way in [
        "Open a spreadsheet",
        "Try the sample portfolio",
        "Get the blank template",
    ] {
        window.get_by_label(way);
    }
    window.key_press(Key::Enter);
    window.run_steps(2);
    assert!(window.state().sent.contains(&Command::OpenDialog));
}

/// Every group stands in the rail; only the open one is unfolded, and a click leads to a family.
#[test]
fn the_rail_unfolds_the_open_group() {
    let mut window = at(Page::Overview(Group::Customers));
    for group in ["Data", "Customers", "Suppliers", "Products"] {
        assert!(window.query_all_by_label(group).next().is_some(), "{group}");
    }
    assert!(window.query_by_label("Kraljic").is_none());
    window.get_by_label("Concentration").click();
    window.run_steps(4);
    let page = Page::Method(Group::Customers, Family::Concentration);
    assert_eq!(window.state().state.page(), page);
}

/// Ctrl+K, the first letters, Enter: the account is open.
#[test]
fn the_palette_finds_an_account() {
    let mut window = at(Page::Overview(Group::Customers));
    window.key_press_modifiers(Modifiers::CTRL, Key::K);
    window.run_steps(4);
    assert!(window.state().state.palette_open());
    window.event(egui::Event::Text("Halden Marine".to_owned()));
    window.run_steps(4);
    window.get_by_label("Accounts");
    window.key_press(Key::Tab);
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(4);
    let state = &window.state().state;
    assert!(!state.palette_open());
    assert_eq!(state.page(), Page::Accounts(Group::Customers));
    assert!(state.selection().contains("Halden Marine AS"));
}

/// Another language changes every label at once, in each of the six.
#[test]
fn a_language_changes_the_labels() {
    let mut window = at(Page::Overview(Group::Customers));
    for language in Language::ALL {
        window
            .state_mut()
            .apply(Command::Language(language.code().to_owned()));
        window.run_steps(4);
        let locale = Locale::new(language);
        for key in ["ui-export", "ui-search-everything", "group-suppliers"] {
            let text = locale.text(key);
            let found = window.query_all_by_label(&text).next().is_some();
            assert!(found, "{text} in {}", language.code());
        }
    }
}

/// No text key of the window is missing in any language: a missing one would show its key.
#[test]
fn no_key_shows_on_the_pages() {
    let pages = [
        Page::Start,
        Page::Files,
        Page::Tables,
        Page::Overview(Group::Customers),
        Page::Accounts(Group::Customers),
    ];
    let mut window = started();
    for page in pages {
        window.state_mut().apply(Command::Go(page));
        window.run_steps(4);
        let shown = window.query_all_by_label_contains("ui-").count();
        assert_eq!(shown, 0, "{page:?}");
    }
}

/// Changes that are not saved are asked about, and Esc goes back to them.
#[test]
fn unsaved_changes_are_asked_about() {
    let mut window = at(Page::Overview(Group::Customers));
    window.state_mut().apply(Command::EditCell {
        kind: Kind::Customers,
        name: "Halden Marine AS".to_owned(),
        column: "segment".to_owned(),
        value: "Other".to_owned(),
    });
    window.state_mut().apply(Command::ClosePortfolio);
    window.run_steps(4);
    window.get_by_label("Save");
    window.get_by_label("Do not save");
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(window.state().state.dialog().is_none());
    assert!(window.state().state.document().is_some());
}

/// A method that the data cannot feed says what it needs, and offers one button.
#[test]
fn a_locked_method_says_what_it_needs() {
    let mut desk = Desk::new(Document {
        name: "Customers only".to_owned(),
        ..document(40, 6)
    });
    desk.open(Group::Products, Family::GrowthShare, "growth_share");
    let window = desk.window();
    let lock = window.state().state.lock("growth_share", Group::Products);
    assert!(
        lock.is_some(),
        "products without growth rates feed no growth–share matrix"
    );
    window.get_by_label_contains("This chart needs");
    window.get_by_label(&english("ui-start-open"));
}

/// F1 explains, the dialog names the source, and Esc closes it.
#[test]
fn f1_explains_the_figure() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    let mut window = desk.window();
    window.key_press(Key::F1);
    window.run_steps(4);
    assert!(matches!(
        window.state().state.dialog(),
        Some(Dialog::Explain(_))
    ));
    window.get_by_label("Source");
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(window.state().state.dialog().is_none());
}

/// A figure explains itself: a click on it shows meaning, formula and source, who took part, and leads to the rows behind it.
#[test]
fn a_figure_explains_itself() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    let mut window = desk.window();
    window.get_by_label_contains("Gini coefficient: ").click();
    window.run_steps(4);
    let Some(Dialog::Figure(asked)) = window.state().state.dialog().cloned() else {
        panic!("the figure is explained");
    };
    assert_eq!(asked.name, "Gini coefficient");
    assert_eq!(asked.accounts, None);
    window.get_by_label(&english("meaning-gini"));
    window.get_by_label("Source");
    window.get_by_label("40 customers took part.");
    window.get_by_label(&english("explain-rows")).click();
    window.run_steps(4);
    assert!(window.state().state.dialog().is_none());
    assert!(window.state().state.selection().is_empty());
    window.get_by_label_contains("Largest: ").click();
    window.run_steps(4);
    window.get_by_label(&english("explain-rows")).click();
    window.run_steps(6);
    assert_eq!(window.state().state.selection().len(), 1);
    let rows = window.query_all_by_role(egui::accesskit::Role::Row);
    assert_eq!(rows.count(), 1, "the table shows that one alone");
}

/// Key figures that no picture carries stand in the inspector, and explain themselves there too.
#[test]
fn a_figure_of_the_inspector_explains_itself() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "whale");
    let mut window = desk.window();
    let name = english("figure-peak");
    window
        .get_by_label_contains(&format!("{name}: "))
        .click_accesskit();
    window.run_steps(4);
    let Some(Dialog::Figure(asked)) = window.state().state.dialog().cloned() else {
        panic!("the figure is explained");
    };
    assert_eq!(asked.name, name);
    window.get_by_label(&english("explain-rows"));
}

/// The rows behind a class, a cell or a segment are its own: from the inspector's figures, and by F1 over the picture.
#[test]
fn the_rows_behind_a_part_are_its_own() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "abc");
    let mut window = desk.window();
    // The picture in words names the classes too.
    for at in 0..window.query_all_by_label_contains("C: ").count() {
        if let Some(named) = window.query_all_by_label_contains("C: ").nth(at) {
            named.click_accesskit();
        }
        window.run_steps(4);
    }
    let Some(Dialog::Figure(asked)) = window.state().state.dialog().cloned() else {
        panic!("the figure is explained");
    };
    let few = asked.accounts.expect("those of the class");
    assert!(!few.is_empty() && few.len() < 40, "{}", few.len());
    window.get_by_label(&english("explain-rows")).click();
    window.run_steps(6);
    assert_eq!(window.state().state.selection().len(), few.len());
}

/// F1 over a cell of a matrix explains that cell, with its own rows; the whole picture is not explained beside it.
#[test]
fn f1_over_a_cell_explains_the_cell() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Relationship, "quadrant");
    let mut window = desk.window();
    let mut told = std::collections::BTreeMap::new();
    for at in [
        (330.0, 230.0),
        (930.0, 230.0),
        (330.0, 430.0),
        (930.0, 430.0),
    ] {
        window.hover_at(at.into());
        window.run_steps(2);
        window.key_press(Key::F1);
        window.run_steps(4);
        if let Some(Dialog::Figure(asked)) = window.state().state.dialog().cloned() {
            told.insert(
                asked.name,
                asked.accounts.map_or(0, |accounts| accounts.len()),
            );
        }
        window.state_mut().apply(Command::CloseDialog);
        window.run_steps(2);
    }
    // A bubble may lie under one of the places.
    assert!(told.len() >= 3, "{told:?}");
    assert!(told.values().sum::<usize>() <= 40, "{told:?}");
    assert!(told.values().any(|accounts| *accounts > 0), "{told:?}");
}

/// F1 over the head of a column explains that column; what no text of its own describes is explained by its method.
#[test]
fn f1_over_a_head_explains_the_column() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    let mut window = desk.window();
    window.get_by_label("Cumulative share").hover();
    window.run_steps(2);
    window.key_press(Key::F1);
    window.run_steps(4);
    let Some(Dialog::Figure(asked)) = window.state().state.dialog().cloned() else {
        panic!("the column is explained");
    };
    assert_eq!(asked.name, "Cumulative share");
    window.get_by_label(&english("meaning-cumulative"));
    window.state_mut().apply(Command::CloseDialog);
    let unknown = folioscope::state::FigureAsked {
        method: "lorenz".to_owned(),
        name: "Something of its own".to_owned(),
        value: "3".to_owned(),
        accounts: None,
    };
    window
        .state_mut()
        .apply(Command::Show(Dialog::Figure(Box::new(unknown))));
    window.run_steps(4);
    window.get_by_label(&english("method-lorenz-help"));
}

/// The export dialog sends what was chosen in it.
#[test]
fn the_export_dialog_sends_its_answers() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    let mut window = desk.window();
    window.state_mut().apply(Command::ExportDialog);
    window.run_steps(4);
    window.get_by_label("SVG").click();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(4);
    let exported = window.state().sent.iter().any(|command| {
        matches!(command, Command::Export(request) if request.format == folioscope::state::ExportFormat::Svg)
    });
    assert!(exported, "{:?}", window.state().sent);
}

/// F6 walks through the parts of the window, round and back: each gives the focus to a control of its own.
#[test]
fn f6_walks_through_the_parts() {
    let mut window = at(Page::Method(Group::Customers, Family::Concentration));
    window.run_steps(4);
    let mut seen = Vec::new();
    for _ in 0..7 {
        window.key_press(Key::F6);
        window.run_steps(2);
        seen.push(window.ctx.memory(|memory| memory.focused()).unwrap());
    }
    // Top bar, rail, head, chart, table, inspector, status bar.
    let mut different = seen.clone();
    different.sort_by_key(egui::Id::value);
    different.dedup();
    assert_eq!(different.len(), 7, "{seen:?}");
    window.key_press(Key::F6);
    window.run_steps(2);
    assert_eq!(window.ctx.memory(|memory| memory.focused()), Some(seen[0]));
    window.key_press_modifiers(Modifiers::SHIFT, Key::F6);
    window.run_steps(2);
    assert_eq!(window.ctx.memory(|memory| memory.focused()), Some(seen[6]));
}
