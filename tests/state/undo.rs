//! Undo gives back exactly what was there, by name; a drag is one step.

use folioscope::analysis::Group;
use folioscope::model::{Field, Filter, Kind, Measure, Question, Rule};
use folioscope::project::SlideId;
use folioscope::state::{Command, NewSlide, State, StoryCommand};
use proptest::prelude::*;

use super::{drag, opened, portrait, set};

fn story() -> impl Strategy<Value = StoryCommand> {
    let id = (0..4u64).prop_map(SlideId);
    let text = "[a-c]{0,2}";
    prop_oneof![
        Just(StoryCommand::Add(NewSlide::Section)),
        Just(StoryCommand::Add(NewSlide::Text)),
        id.clone().prop_map(StoryCommand::Remove),
        id.clone().prop_map(StoryCommand::Duplicate),
        (id.clone(), 0..4usize).prop_map(|(id, to)| StoryCommand::Move(id, to)),
        (id.clone(), text).prop_map(|(id, text)| StoryCommand::SetTitle(id, Some(text))),
        (id.clone(), text).prop_map(|(id, text)| StoryCommand::Notes(id, text)),
        (id, text).prop_map(|(id, text)| StoryCommand::Text(id, text)),
        text.prop_map(StoryCommand::Rename),
        any::<bool>().prop_map(StoryCommand::MaskNames),
    ]
}

fn edit() -> impl Strategy<Value = Command> {
    let cell = |name: &'static str, column: &'static str, value: String| Command::EditCell {
        kind: Kind::Customers,
        name: name.to_owned(),
        column: column.to_owned(),
        value,
    };
    prop_oneof![
        (0.0..1.0f64).prop_map(|value| set("a", value)),
        (0.0..1.0f64).prop_map(drag),
        Just(Command::EndDrag),
        Just(Command::ResetSettings("abc")),
        (0..500u32).prop_map(move |v| cell("Acme", "billing", v.to_string())),
        Just(cell("Corvo", "profitability", "high".to_owned())),
        Just(cell("Nobody", "billing", "1".to_owned())),
        Just(Command::SetWhitespace {
            customer: "Acme".to_owned(),
            product: "Pump".to_owned(),
            cell: folioscope::model::WhitespaceCell::Open(12.0),
        }),
        (0..3usize).prop_map(|at| Command::Decisions(vec![folioscope::model::Decision {
            owner: ["", "Ann", "Bo"][at].to_owned(),
            choice: [None, Some(folioscope::model::Choice::Grow), None][at],
            ..folioscope::model::Decision::about(Kind::Customers, "Corvo")
        }])),
        Just(Command::Goal(Some(5.0))),
        story().prop_map(Command::Story),
        Just(cell("Acme", "billing", "plenty".to_owned())),
        (0.0..100.0f64).prop_map(|low| Command::AddFilter(
            Group::Customers,
            Filter {
                column: "billing".to_owned(),
                rule: Rule::Between(low, f64::INFINITY),
            }
        )),
        (0..3usize).prop_map(|at| Command::RemoveFilter(Group::Customers, at)),
        prop_oneof![Just(Measure::Revenue), Just(Measure::Margin)].prop_map(|measure| {
            Command::Ask(
                Group::Customers,
                Box::new(Question {
                    measure,
                    ..Question::default()
                }),
            )
        }),
        Just(Command::Undo),
        Just(Command::Redo),
    ]
}

proptest! {
    /// Whatever was done, taking every step back gives the first document, and making them again the last one.
    #[test]
    fn undo_restores_exactly(commands in prop::collection::vec(edit(), 0..40)) {
        let mut state = opened();
        let first = portrait(&state);
        for command in commands {
            state.apply(command);
        }
        state.apply(Command::EndDrag);
        let last = portrait(&state);
        let mut steps = 0;
        while state.undo_name().is_some() {
            state.apply(Command::Undo);
            steps += 1;
        }
        prop_assert_eq!(&portrait(&state), &first);
        prop_assert!(!state.is_dirty());
        for _ in 0..steps {
            state.apply(Command::Redo);
        }
        // What was already taken back before stays a step forth.
        if state.redo_name().is_none() {
            prop_assert_eq!(&portrait(&state), &last);
        }
    }
}

fn steps(state: &mut State) -> usize {
    let mut steps = 0;
    while state.undo_name().is_some() {
        state.apply(Command::Undo);
        steps += 1;
    }
    steps
}

/// However many frames it lasts, a drag is one step; a drag back to where it began is none.
#[test]
fn a_drag_is_one_step() {
    let mut state = opened();
    for frame in 0..50 {
        state.apply(drag(f64::from(frame) / 100.0));
    }
    assert!(state.is_dirty());
    state.apply(Command::EndDrag);
    assert_eq!(state.settings("abc").number("a"), Some(0.49));
    assert_eq!(steps(&mut state), 1);
    assert_eq!(state.settings("abc").number("a"), None);

    let mut state = opened();
    state.apply(set("a", 0.5));
    state.apply(drag(0.7));
    state.apply(drag(0.5));
    state.apply(Command::EndDrag);
    assert_eq!(steps(&mut state), 1);
}

/// A step says what it takes back, with the name in it.
#[test]
fn steps_have_names() {
    let mut state = opened();
    state.apply(Command::EditCell {
        kind: Kind::Customers,
        name: "Acme".to_owned(),
        column: Field::Profitability.id().to_owned(),
        value: "low".to_owned(),
    });
    assert_eq!(state.undo_name().unwrap(), "Undo: set Acme to low");
    state.apply(Command::Undo);
    assert_eq!(state.redo_name().unwrap(), "Redo: set Acme to low");
}

/// Every change of the data has a revision of its own; undo brings the old one back, so that its answers are still good.
#[test]
fn revisions_are_never_used_twice() {
    let mut state = opened();
    let revision = |state: &State| state.document().unwrap().dataset.revision;
    let bill = |value: &str| Command::EditCell {
        kind: Kind::Customers,
        name: "acme".to_owned(),
        column: "Billing".to_owned(),
        value: value.to_owned(),
    };
    let first = revision(&state);
    state.apply(bill("5"));
    let second = revision(&state);
    state.apply(Command::Undo);
    assert_eq!(revision(&state), first);
    state.apply(bill("6"));
    let third = revision(&state);
    assert!(first < second && second < third);
}

/// A figure typed the way the user's language writes it is that figure; what is none is refused and changes nothing.
#[test]
fn cells_follow_the_language() {
    let mut state = opened();
    state.apply(Command::Language("nl".to_owned()));
    let bill = |value: &str| Command::EditCell {
        kind: Kind::Customers,
        name: "Acme".to_owned(),
        column: "billing".to_owned(),
        value: value.to_owned(),
    };
    state.apply(bill("1.234,5"));
    let billing = |state: &State| {
        let document = state.document().unwrap();
        document.dataset.tables[0]
            .column(Field::Billing)
            .unwrap()
            .value(0)
    };
    assert_eq!(billing(&state), 1234.5);
    state.apply(bill("veel"));
    assert_eq!(billing(&state), 1234.5);
    assert_eq!(state.notices().len(), 1);
    state.apply(bill(""));
    assert!(billing(&state).is_nan());
}

/// Several columns may be parts of the billing: an edit of one, named by its header, leaves the others as they are.
#[test]
fn parts_of_the_billing_are_told_apart() {
    use folioscope::model::{Column, ColumnData, Field};
    let part = |header: &str, value: f64| Column {
        header: header.to_owned(),
        field: Some(Field::BillingPart),
        data: ColumnData::Number(vec![value; 4]),
        invalid: 0,
    };
    assert_eq!(part("Service A", 1.0).sole_field(), None);
    let mut dataset = super::customers();
    let mut table = (*dataset.tables[0]).clone();
    table.columns.push(part("Service A", 1.0));
    table.columns.push(part("Service B", 2.0));
    dataset.tables[0] = std::sync::Arc::new(table);
    let edit = folioscope::project::Edit {
        kind: "customers".to_owned(),
        name: "Acme".to_owned(),
        column: "Service B".to_owned(),
        before: String::new(),
        value: "7".to_owned(),
    };
    let (changed, before) = folioscope::project::edit_cell(&dataset, &edit).unwrap();
    assert_eq!(before, "2");
    let value = |header: &str| changed.tables[0].column_named(header).unwrap().value(0);
    assert_eq!((value("Service A"), value("Service B")), (1.0, 7.0));
}
