//! Slides shown in the room: keys, the chart alive, names masked, and a story that stays as it was.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use folioscope::analysis::{Family, Group};
use folioscope::chart::{Palette, Point, Shape};
use folioscope::project::{SlideContent, SlideLook};
use folioscope::state::{Blank, Command, NewSlide, Page, PresentCommand, Presenting, StoryCommand};
use serde_json::json;

use super::desk::Desk;
use super::portfolio::document;

/// A story of a cover, a curve, a class chart and decisions.
fn told() -> Desk {
    let mut desk = Desk::new(document(40, 6));
    for method in ["lorenz", "abc"] {
        desk.open(Group::Customers, Family::Concentration, method);
        desk.apply(Command::Story(StoryCommand::Pin));
    }
    desk.apply(Command::Story(StoryCommand::Add(NewSlide::Cover)));
    desk.apply(Command::Story(StoryCommand::Rename("Review".to_owned())));
    desk
}

fn shown(desk: &Desk) -> &Presenting {
    desk.state.presenting().unwrap()
}

fn present(desk: &mut Desk, command: PresentCommand) {
    desk.apply(Command::Present(command));
}

fn in_the_room() -> Harness<'static, Desk> {
    let mut window = told().window();
    window.key_press_modifiers(Modifiers::CTRL, Key::P);
    window.run_steps(4);
    window
}

/// A clicker, the arrows, numbers and the black screen lead where the speaker expects; Esc ends the show.
#[test]
fn keys_lead_through_the_slides() {
    let mut window = in_the_room();
    let at = |window: &Harness<'static, Desk>| shown(window.state()).at();
    assert_eq!(at(&window), 0);
    for (key, expected) in [
        (Key::PageDown, 1),
        (Key::ArrowRight, 2),
        (Key::ArrowRight, 2),
        (Key::PageUp, 1),
        (Key::Home, 0),
        (Key::End, 2),
        (Key::ArrowLeft, 1),
        (Key::Space, 2),
    ] {
        window.key_press(key);
        window.run_steps(3);
        assert_eq!(at(&window), expected, "{key:?}");
    }
    window.key_press(Key::Num2);
    window.key_press(Key::Enter);
    window.run_steps(3);
    assert_eq!(at(&window), 1);
    window.key_press(Key::B);
    window.run_steps(3);
    assert_eq!(shown(window.state()).blank(), Some(Blank::Black));
    window.key_press(Key::Escape);
    window.run_steps(3);
    assert_eq!(shown(window.state()).blank(), None);
    window.key_press(Key::Escape);
    window.run_steps(3);
    assert!(window.state().state.presenting().is_none());
}

/// A limit dragged in the room changes neither the story nor the page; Backspace gives the slide back.
#[test]
fn what_is_dragged_in_the_room_stays_there() {
    let mut desk = told();
    let before: Vec<_> = settings(&desk);
    let version = desk.state.version();
    present(&mut desk, PresentCommand::Start);
    present(&mut desk, PresentCommand::GoTo(2));
    for value in [0.6, 0.65, 0.7] {
        let (key, value) = ("thresholds".to_owned(), json!([value, 0.95]));
        present(&mut desk, PresentCommand::Drag { key, value });
        assert!(desk.state.presented_outcome().is_some());
    }
    present(&mut desk, PresentCommand::EndDrag);
    assert!(shown(&desk).is_changed());
    assert_eq!(settings(&desk), before);
    present(&mut desk, PresentCommand::Back);
    assert!(!shown(&desk).is_changed());
    present(&mut desk, PresentCommand::Stop);
    assert_eq!(settings(&desk), before);
    assert_eq!(desk.state.version(), version);
}

fn settings(desk: &Desk) -> Vec<String> {
    let slides = desk.state.story().slides.iter();
    let pinned = slides.filter_map(|slide| slide.pinned());
    pinned
        .map(|pinned| format!("{:?}{:?}", pinned.settings, pinned.selected))
        .collect()
}

/// Without a story the chart on the screen is shown, and its neighbours: there is no dead end.
#[test]
fn without_a_story_the_chart_on_the_screen_is_shown() {
    let mut desk = Desk::new(document(40, 6));
    desk.open(Group::Customers, Family::Concentration, "whale");
    present(&mut desk, PresentCommand::Start);
    let slide = shown(&desk).slide().unwrap();
    assert_eq!(slide.pinned().unwrap().method, "whale");
    assert!(shown(&desk).count() > 1);
    assert!(desk.state.story().slides.is_empty());
    present(&mut desk, PresentCommand::Stop);
    desk.apply(Command::Go(Page::Files));
    present(&mut desk, PresentCommand::Start);
    assert!(shown(&desk).count() > 0);
}

/// Behind the mask no account is named on any slide, and no name of the data is in the picture.
#[test]
fn the_mask_covers_every_slide() {
    let mut desk = told();
    present(&mut desk, PresentCommand::Start);
    present(&mut desk, PresentCommand::MaskNames);
    assert!(shown(&desk).masks_names());
    assert!(!desk.state.story().mask_names, "the story keeps its own");
    let palette = Palette::light();
    let names = ["Halden Marine", "Customer 0"];
    for at in 0..shown(&desk).count() {
        present(&mut desk, PresentCommand::GoTo(at));
        let slide = shown(&desk).slide().unwrap();
        let source = desk.state.presented_source(slide).unwrap();
        let scene = source.scene(&SlideLook {
            locale: desk.state.locale(),
            palette: &palette,
            size: Point { x: 928.0, y: 572.0 },
            mask_names: false,
        });
        let mut texts = Vec::new();
        written(&scene.shapes(&palette, desk.state.locale()), &mut texts);
        for text in texts {
            assert!(!names.iter().any(|name| text.contains(name)), "{text}");
        }
    }
}

fn written(shapes: &[Shape], out: &mut Vec<String>) {
    for shape in shapes {
        match shape {
            Shape::Text { text, .. } => out.push(text.clone()),
            Shape::Clip { shapes, .. } => written(shapes, out),
            _ => {}
        }
    }
}

/// An account of the chart opens as its portrait, and any key leads back to the slide it was opened from.
#[test]
fn an_account_opens_and_closes() {
    let mut desk = told();
    present(&mut desk, PresentCommand::Start);
    present(&mut desk, PresentCommand::GoTo(1));
    let names = desk
        .state
        .presented_outcome()
        .unwrap()
        .population()
        .unwrap()
        .members[0]
        .name
        .to_string();
    present(&mut desk, PresentCommand::Drill(names.clone()));
    assert_eq!(shown(&desk).drill(), Some(&*names));
    let portrait = desk.state.portrait(Group::Customers, &names).unwrap();
    assert_eq!(*portrait.name, *names);
    assert!(portrait.position.is_some());
    let mut window = desk.window();
    window.run_steps(4);
    window.key_press(Key::Backspace);
    window.run_steps(3);
    assert_eq!(shown(window.state()).drill(), None);
    assert_eq!(shown(window.state()).at(), 1);
}

/// The speaker's view has the notes, the next slide and a way to each slide.
#[test]
fn the_speaker_has_a_view_of_their_own() {
    use egui_kittest::kittest::Queryable;
    let mut desk = told();
    let id = desk.state.story().slides[0].id;
    let notes = "Begin with the curve.".to_owned();
    desk.apply(Command::Story(StoryCommand::Notes(id, notes)));
    present(&mut desk, PresentCommand::Start);
    present(&mut desk, PresentCommand::Notes);
    let mut window = desk.window();
    window.run_steps(4);
    assert!(matches!(
        shown(window.state()).slide().unwrap().content,
        SlideContent::Cover
    ));
    window.get_by_label("Black screen").click();
    window.run_steps(3);
    assert_eq!(shown(window.state()).blank(), Some(Blank::Black));
}

/// Decisions that one page does not hold go on over the next ones, forwards and backwards, before another slide comes.
#[test]
fn decisions_go_on_over_pages_in_the_room() {
    use folioscope::model::{Choice, Decision, Kind};
    let mut desk = told();
    let decide = |number: usize| Decision {
        choice: Some(Choice::Grow),
        ..Decision::about(Kind::Customers, &format!("Customer {number}"))
    };
    desk.apply(Command::Decisions((0..40).map(decide).collect()));
    let slide = NewSlide::Decisions(Group::Customers);
    desk.apply(Command::Story(StoryCommand::Add(slide)));
    let is_last = |slide: &folioscope::project::Slide| {
        matches!(slide.content, SlideContent::Decisions(Group::Customers))
    };
    let at = desk.state.story().slides.iter().position(is_last).unwrap();
    present(&mut desk, PresentCommand::Start);
    present(&mut desk, PresentCommand::GoTo(at));
    let pages = desk.state.presented_pages();
    assert!(pages > 1);
    let mut accounts = 0;
    for page in 0..pages {
        assert_eq!((shown(&desk).at(), shown(&desk).page()), (at, page));
        for size in [(1280.0, 720.0), (1440.0, 900.0), (640.0, 400.0)] {
            let palette = Palette::light();
            let look = SlideLook {
                locale: desk.state.locale(),
                palette: &palette,
                size: Point {
                    x: size.0,
                    y: size.1,
                },
                mask_names: false,
            };
            let slide = shown(&desk).slide().unwrap();
            let source = desk.state.presented_source(slide).unwrap();
            let scene = source.page(&look, page);
            assert!(scene.title.contains(&format!("{} of {pages}", page + 1)));
            if size.0 == 1280.0 {
                accounts += scene.table.rows;
            }
        }
        present(&mut desk, PresentCommand::Next);
    }
    assert_eq!(accounts, 40);
    present(&mut desk, PresentCommand::GoTo(at));
    present(&mut desk, PresentCommand::Next);
    present(&mut desk, PresentCommand::Previous);
    assert_eq!((shown(&desk).at(), shown(&desk).page()), (at, 0));
    present(&mut desk, PresentCommand::Previous);
    assert_eq!(shown(&desk).at(), at.saturating_sub(1));
}
