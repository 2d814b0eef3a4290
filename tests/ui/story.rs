//! The pages of the story: pinning, the editor, templates, decisions.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use folioscope::analysis::{Family, Group};
use folioscope::model::{Choice, Decision, Kind};
use folioscope::project::SlideContent;
use folioscope::state::{Command, NewSlide, Page, StoryCommand};

use super::desk::Desk;
use super::portfolio::document;

fn desk() -> Desk {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    desk
}

fn told() -> Harness<'static, Desk> {
    let mut desk = desk();
    for command in [
        StoryCommand::Pin,
        StoryCommand::Add(NewSlide::Section),
        StoryCommand::Add(NewSlide::Text),
    ] {
        desk.apply(Command::Story(command));
    }
    let first = desk.state.story().slides[0].id;
    desk.apply(Command::Story(StoryCommand::Open(first)));
    desk.window()
}

/// Ctrl+D pins the chart on the screen; the notice leads to the editor, which shows it with its finding as the title.
#[test]
fn a_chart_is_pinned_by_a_key() {
    let mut window = desk().window();
    window.key_press_modifiers(Modifiers::COMMAND, Key::D);
    window.run_steps(3);
    assert_eq!(window.state().state.story().slides.len(), 1);
    window.get_by_label("Open").click();
    window.run_steps(4);
    assert_eq!(window.state().state.page(), Page::Story);
    for field in ["Takeaway, shown under the title", "Notes for the speaker"] {
        assert!(window.query_all_by_label(field).next().is_some(), "{field}");
    }
}

/// A title that is typed takes the finding's place; the link brings the finding back.
#[test]
fn titles_are_written_and_taken_back() {
    let mut window = told();
    assert!(
        window
            .query_by_label("Write it from the finding again")
            .is_none()
    );
    let id = window.state().state.story().slides[0].id;
    let title = Some("Four in five".to_owned());
    window
        .state_mut()
        .apply(Command::Story(StoryCommand::SetTitle(id, title)));
    window.run_steps(4);
    window
        .get_by_label("Write it from the finding again")
        .click();
    window.run_steps(4);
    assert_eq!(window.state().state.story().slides[0].title, None);
}

/// Alt and the arrows move the slide that has the keyboard.
#[test]
fn slides_move_by_keyboard() {
    let mut window = told();
    let first = window.state().state.story().slides[0].id;
    window.get_by_label("Lorenz curve").focus();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run_steps(3);
    assert_eq!(window.state().state.story().slides[1].id, first);
}

/// Frozen and live are a click; the switch of names holds for the whole story.
#[test]
fn the_panel_changes_the_slide() {
    let mut window = told();
    window.get_by_label("Frozen").click();
    window.run_steps(3);
    let frozen = |window: &Harness<'static, Desk>| {
        let slide = &window.state().state.story().slides[0];
        slide.pinned().is_some_and(|pinned| pinned.frozen.is_some())
    };
    assert!(frozen(&window));
    window.get_by_label("Mask names").click();
    window.run_steps(3);
    assert!(window.state().state.story().mask_names);
}

/// The page of templates makes a story with one click.
#[test]
fn a_template_makes_a_story() {
    let mut desk = desk();
    desk.apply(Command::Go(Page::StoryTemplates));
    let mut window = desk.window();
    let buttons: Vec<_> = window.query_all_by_label("Make this story").collect();
    assert!(!buttons.is_empty());
    buttons[0].click();
    window.run_steps(4);
    let state = &window.state().state;
    assert_eq!(state.page(), Page::Story);
    assert!(matches!(
        state.story().slides[0].content,
        SlideContent::Cover
    ));
}

/// What was decided stands on its page; its owner is changed there.
#[test]
fn decisions_are_edited_where_they_stand() {
    let mut desk = desk();
    desk.apply(Command::Decisions(vec![Decision {
        choice: Some(Choice::Grow),
        owner: "Ann".to_owned(),
        ..Decision::about(Kind::Customers, "Customer 01")
    }]));
    desk.apply(Command::Go(Page::StoryDecisions));
    let mut window = desk.window();
    window.get_by_label("Customer 01");
    window.get_by_label("Owner").focus();
    window.run_steps(2);
    window.get_by_label("Owner").type_text("a");
    window.run_steps(2);
    window.get_by_label("Reason").focus();
    window.run_steps(3);
    let document = window.state().state.document().unwrap();
    let owner = &document.dataset.decisions.list[0].owner;
    assert!(owner.contains('a') && owner.len() == 4, "{owner}");
}
