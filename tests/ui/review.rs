//! The review of files: every answer can be changed by keys alone, and what is shown is what was read.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use folioscope::import::{self, HeaderChoice, Options, Upload};
use folioscope::model::{ColumnType, Field};
use folioscope::progress::Silent;
use folioscope::project::Document;
use folioscope::state::{Command, Event, Problem};

use super::desk::Desk;

const SALES: &str = "Sales of the year;;\nCustomer;Date;Amount\nAcme;03.02.2024;1.000,50\nBrand;14.02.2024;2.000,25\n\
    Corvo;15.02.2024;oops\nTotal;;3.000,75\n";

fn review(files: &[(&str, &str)]) -> Harness<'static, Desk> {
    review_beside(files, Vec::new())
}

/// Files under review that were dropped together with others that gave nothing.
fn review_beside(files: &[(&str, &str)], problems: Vec<Problem>) -> Harness<'static, Desk> {
    let mut desk = Desk::new(Document::default());
    let drafts = files.iter().map(|(name, text)| {
        let upload = Upload::new((*name).to_owned(), text.as_bytes().to_vec());
        let options = Options::default();
        let raw = Arc::new(import::load(&upload, &options, &Silent).unwrap());
        let path = PathBuf::from("/data").join(name);
        (Some(path), raw.understand(&options).unwrap())
    });
    let drafts = drafts.collect();
    desk.receive(Event::Drafted { drafts, problems });
    desk.window()
}

fn press(window: &mut Harness<'static, Desk>, keys: &[Key]) {
    for key in keys {
        window.key_press(*key);
        window.run_steps(2);
    }
}

fn field(window: &Harness<'static, Desk>, column: usize) -> Option<Field> {
    window.state().state.review().unwrap().drafts[0]
        .table
        .columns[column]
        .field
}

/// Arrows lead to a column, Enter opens its meanings, letters search, Enter takes one.
#[test]
fn a_meaning_is_given_by_keys() {
    let mut window = review(&[("sales.csv", SALES)]);
    assert_eq!(field(&window, 2), Some(Field::Amount));
    press(
        &mut window,
        &[Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::Enter],
    );
    window.get_by_label("Search meanings");
    window.event(egui::Event::Text("cost".to_owned()));
    window.run_steps(2);
    press(&mut window, &[Key::Enter]);
    assert_eq!(field(&window, 2), Some(Field::Cost));
    assert!(window.query_by_label("Search meanings").is_none());
    // Taken back by Ctrl+Z.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_steps(2);
    assert!(window.state().sent.contains(&Command::Undo));
}

/// A letter opens the list of meanings with it; Esc leaves the list, and the review stays.
#[test]
fn a_letter_searches_and_escape_leaves() {
    let mut window = review(&[("sales.csv", SALES)]);
    press(&mut window, &[Key::ArrowDown]);
    window.event(egui::Event::Text("s".to_owned()));
    window.run_steps(2);
    window.get_by_label("Search meanings");
    press(&mut window, &[Key::Escape]);
    assert!(window.query_by_label("Search meanings").is_none());
    assert!(window.state().state.review().is_some());
}

/// The type list opens beside the meaning and sends what was chosen.
#[test]
fn a_type_is_given_by_keys() {
    let mut window = review(&[("sales.csv", SALES)]);
    press(
        &mut window,
        &[
            Key::ArrowDown,
            Key::ArrowRight,
            Key::Enter,
            Key::ArrowDown,
            Key::Enter,
        ],
    );
    let review = window.state().state.review().unwrap();
    assert_eq!(
        review.decisions[0].columns[0].kind,
        Some(ColumnType::Number)
    );
}

/// Nothing has the keyboard: Enter uses the rows. While a list is open it does not.
#[test]
fn enter_uses_the_rows() {
    let mut window = review(&[("sales.csv", SALES)]);
    press(&mut window, &[Key::Enter]);
    assert!(window.state().sent.contains(&Command::AcceptImport));
}

/// The menu of a row number makes it the header.
#[test]
fn a_row_becomes_the_header() {
    let mut window = review(&[("sales.csv", SALES)]);
    window.get_by_label("The file as it is").focus();
    window.run_steps(2);
    press(
        &mut window,
        &[
            Key::ArrowDown,
            Key::ArrowDown,
            Key::ArrowDown,
            Key::Enter,
            Key::Enter,
        ],
    );
    let review = window.state().state.review().unwrap();
    assert_eq!(review.decisions[0].header, HeaderChoice::Rows(3, 3));
}

/// A click on a finding lights its row.
#[test]
fn a_finding_leads_to_its_row() {
    let mut window = review(&[("sales.csv", SALES)]);
    window.get_by_label_contains("“oops”").click();
    window.run_steps(4);
    window.get_by_label_contains("row 5: Corvo · 15.02.2024 · oops");
}

/// Four hundred columns: a search and groups with their counts, and only what is seen is in the tree.
#[test]
fn many_columns_are_searched() {
    let header: Vec<String> = (0..400).map(|at| format!("Answer {at}")).collect();
    let row: Vec<String> = (0..400).map(|at| (at % 7).to_string()).collect();
    let text = format!(
        "{}\n{}\n{}\n",
        header.join(";"),
        row.join(";"),
        row.join(";")
    );
    let mut window = review(&[("wide.csv", &text)]);
    window.get_by_label("Find a column");
    let listed = window
        .get_all_by_role(egui::accesskit::Role::ListItem)
        .count();
    assert!(listed < 40, "{listed} rows drawn");
    press(&mut window, &[Key::ArrowDown, Key::End]);
    window.run_steps(40);
    assert!(window.get_all_by_label_contains("Answer 399").count() > 0);
}

/// Sheets that stand one below the other: the raw rows show the one a finding leads to, with the finding's own row.
#[test]
fn a_finding_leads_to_its_sheet() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for month in ["Jan 2024", "Feb 2024"] {
        let sheet = book.add_worksheet().set_name(month).unwrap();
        for (column, header) in ["Invoice", "Customer", "Amount"].iter().enumerate() {
            sheet.write(0, column as u16, *header).unwrap();
        }
        for row in 1..=6u32 {
            sheet.write(row, 0, format!("N-{row}")).unwrap();
            sheet.write(row, 1, format!("{month} {row}")).unwrap();
            sheet.write(row, 2, f64::from(row) + 0.5).unwrap();
        }
        if month.starts_with("Feb") {
            sheet.write(4, 2, "oops").unwrap();
        }
    }
    let upload = Upload::new("months.xlsx", book.save_to_buffer().unwrap());
    let options = Options::default();
    let raw = Arc::new(import::load(&upload, &options, &Silent).unwrap());
    let draft = raw.understand(&options).unwrap();
    let sheets: Vec<&str> = draft.parts.iter().map(|part| part.sheet.as_str()).collect();
    assert_eq!(sheets, ["Jan 2024", "Feb 2024"]);
    let mut desk = Desk::new(Document::default());
    desk.receive(Event::Drafted {
        drafts: vec![(Some(PathBuf::from("/data/months.xlsx")), draft)],
        problems: Vec::new(),
    });
    let mut window = desk.window();
    window.get_by_label_contains("“oops”").click();
    window.run_steps(3);
    window.get_by_label_contains("Feb 2024 4");
}

/// The steps of a scale change places by Alt and an arrow; the arrow alone leads from step to step.
#[test]
fn steps_of_a_scale_move_by_keys() {
    let text = "Customer;Risk;Revenue\nAcme;low;1\nBrand;medium;2\nCorvo;high;3\nDelta;low;4\n";
    let mut window = review(&[("risk.csv", text)]);
    press(&mut window, &[Key::ArrowDown, Key::ArrowDown]);
    window.run_steps(4);
    window.get_by_label("1 low").focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run_steps(3);
    let review = window.state().state.review().unwrap();
    let scale = review.decisions[0].columns[0].scale.as_deref().unwrap();
    assert_eq!(scale, ["medium", "low", "high"]);
}

/// A file that gave nothing is named beside those that did, before anybody decides to use them.
#[test]
fn a_file_that_gave_nothing_is_named_in_the_review() {
    let broken = import::load(
        &Upload::new("notes.csv".to_owned(), Vec::new()),
        &Options::default(),
        &Silent,
    )
    .unwrap_err();
    let mut window = review_beside(&[("sales.csv", SALES)], vec![Problem::from(broken)]);
    window.run_steps(2);
    window.get_by_label_contains("notes.csv");
    window.key_press(Key::Enter);
    window.run_steps(2);
    assert!(window.state().state.dialog().is_none());
}
