//! Chart, table and inspector together, in the whole window.

use egui::{Event, Modifiers, PointerButton, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use folioscope::analysis::{Family, Group, Outcome};
use folioscope::state::{Answer, Command};

use super::desk::Desk;
use super::portfolio::document;

fn lorenz() -> Harness<'static, Desk> {
    let mut desk = Desk::new(document(120, 12));
    desk.open(Group::Customers, Family::Concentration, "lorenz");
    desk.window()
}

fn class_a(window: &Harness<'_, Desk>) -> usize {
    match window.state().state.answer("lorenz", Group::Customers) {
        Answer::Ready(Outcome::Lorenz(result)) => result.classes[0].count,
        _ => panic!("no answer"),
    }
}

fn button(window: &mut Harness<'_, Desk>, pos: Pos2, pressed: bool) {
    window.hover_at(pos);
    window.step();
    let modifiers = Modifiers::NONE;
    let button = PointerButton::Primary;
    window.event(Event::PointerButton {
        pos,
        button,
        pressed,
        modifiers,
    });
    window.run_steps(3);
}

/// The reading, the row and the selection are one: a row that is clicked is selected everywhere.
#[test]
fn a_row_selects_its_account() {
    let mut window = lorenz();
    window
        .get_all_by_label("Halden Marine AS")
        .next()
        .unwrap()
        .click();
    window.run_steps(4);
    assert!(
        window
            .state()
            .state
            .selection()
            .contains("Halden Marine AS")
    );
    window.get_by_label_contains("1 selected");
}

/// A limit of the classes is dragged on its slider: the counts move with it, and it is one step to undo.
#[test]
fn a_class_limit_is_one_step_to_undo() {
    let mut window = lorenz();
    let before = class_a(&window);
    let slider = window
        .get_all_by_label("Upper limit of class A")
        .find(|node| node.accesskit_node().role() == egui::accesskit::Role::Slider)
        .unwrap()
        .rect();
    let from = egui::pos2(slider.left() + slider.width() * 0.8, slider.center().y);
    button(&mut window, from, true);
    for step in 1..5 {
        window.hover_at(from - egui::vec2(8.0 * step as f32, 0.0));
        window.run_steps(2);
    }
    assert!(class_a(&window) < before, "the counts follow the pointer");
    button(&mut window, from - egui::vec2(32.0, 0.0), false);
    let sent = &window.state().sent;
    let drags = sent
        .iter()
        .filter(|command| matches!(command, Command::Drag { .. }))
        .count();
    assert!(drags >= 3 && sent.contains(&Command::EndDrag), "{sent:?}");
    window.state_mut().apply(Command::Undo);
    assert_eq!(class_a(&window), before);
}

/// Nothing happens, nothing is drawn again: the window comes to rest.
#[test]
fn an_idle_window_asks_for_no_frame() {
    let mut window = lorenz();
    let steps = window.run_ok();
    assert!(steps.is_some_and(|steps| steps < 30), "{steps:?}");
}

/// A card lies where it was let go, though the pointer has moved on before the window is drawn again.
#[test]
fn a_card_stays_where_it_was_let_go() {
    let mut desk = Desk::new(document(120, 12));
    desk.open(Group::Customers, Family::Decisions, "board");
    let mut window = desk.window();
    window.run_steps(4);
    let card = window
        .get_all_by_label_contains("Halden Marine AS, ")
        .next()
        .unwrap()
        .rect();
    button(&mut window, card.center(), true);
    let to = card.center() + egui::vec2(card.width() + 24.0, 60.0);
    window.hover_at(to);
    window.run_steps(2);
    let modifiers = Modifiers::NONE;
    window.input_mut().events.extend([
        Event::PointerButton {
            pos: to,
            button: PointerButton::Primary,
            pressed: false,
            modifiers,
        },
        Event::PointerMoved(Pos2::new(2.0, 2.0)),
    ]);
    window.run_steps(4);
    let decisions = &window.state().state.document().unwrap().dataset.decisions;
    assert!(!decisions.list.is_empty(), "the card went nowhere");
}
