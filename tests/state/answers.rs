//! Answers: asked once, kept by revision, question and settings; what nobody wants any more is dropped.

use folioscope::analysis::{Context, Family, Group, registry};
use folioscope::model::{Filter, Rule};
use folioscope::progress::Silent;
use folioscope::state::{Answer, Command, Effect, Event, Page, State};

use super::{opened, requests};

/// Answers a request as the shell would.
fn answer(state: &mut State, effect: &Effect) -> Vec<Effect> {
    let Effect::Analyse(request) = effect else {
        return Vec::new();
    };
    let method = registry::method(request.method).unwrap();
    let answer = (method.run)(&Context {
        dataset: &request.dataset,
        question: &request.question,
        settings: &request.settings,
        progress: &Silent,
    });
    state.receive(Event::Answered {
        id: request.id,
        answer: Some(answer),
    })
}

fn on_lorenz() -> (State, Vec<Effect>) {
    let mut state = opened();
    let effects = state.apply(Command::OpenMethod(
        Group::Customers,
        Family::Concentration,
        "lorenz",
    ));
    (state, effects)
}

fn filter() -> Command {
    Command::AddFilter(
        Group::Customers,
        Filter {
            column: "billing".to_owned(),
            rule: Rule::Between(100.0, 2000.0),
        },
    )
}

/// The page's own method is asked first, and nothing twice.
#[test]
fn each_answer_is_asked_once() {
    let mut state = State::default();
    let effects = state.receive(Event::Sample(Box::new(folioscope::project::Document {
        dataset: super::customers(),
        ..Default::default()
    })));
    let asked = requests(&effects);
    assert_eq!(
        state.page(),
        Page::Method(Group::Customers, Family::Concentration)
    );
    assert_eq!(asked.first().map(|(_, method)| *method), Some("lorenz"));
    let again = state.apply(Command::Find("a".to_owned()));
    assert_eq!(requests(&again), []);
    for effect in &effects {
        assert_eq!(requests(&answer(&mut state, effect)), []);
    }
    assert!(matches!(
        state.answer("lorenz", Group::Customers),
        Answer::Ready(_)
    ));
    assert!(!state.is_working());
    // Undone and done again: the answer is still there.
    let effects = state.apply(filter());
    assert!(!requests(&effects).is_empty());
    state.apply(Command::Undo);
    assert!(matches!(
        state.answer("lorenz", Group::Customers),
        Answer::Ready(_)
    ));
}

/// While a new answer is worked out the old picture stays; an answer to the old question that comes late is dropped.
#[test]
fn stale_answers_are_dropped() {
    let (mut state, _) = on_lorenz();
    let first = state.apply(filter());
    let stale: Vec<_> = first
        .iter()
        .filter(|e| matches!(e, Effect::Analyse(_)))
        .collect();
    let second = state.apply(Command::Undo);
    let dropped = second
        .iter()
        .filter(|effect| matches!(effect, Effect::DropAnalysis(_)))
        .count();
    assert_eq!(dropped, stale.len());
    for effect in &stale {
        answer(&mut state, effect);
    }
    assert!(matches!(
        state.answer("lorenz", Group::Customers),
        Answer::Working(None)
    ));
    for effect in &second {
        answer(&mut state, effect);
    }
    let shown = match state.answer("lorenz", Group::Customers) {
        Answer::Ready(outcome) => outcome.count(),
        other => panic!("{other:?}"),
    };
    state.apply(filter());
    match state.answer("lorenz", Group::Customers) {
        Answer::Working(Some(earlier)) => assert_eq!(earlier.count(), shown),
        other => panic!("{other:?}"),
    }
}

/// A dragged limit is answered at once from the answer before, without asking for the data again.
#[test]
fn dragging_needs_no_data() {
    let mut state = opened();
    let effects = state.apply(Command::OpenMethod(
        Group::Customers,
        Family::Concentration,
        "abc",
    ));
    let mut all = state.apply(Command::Go(Page::Files));
    all.extend(effects);
    let effects = state.apply(Command::OpenMethod(
        Group::Customers,
        Family::Concentration,
        "abc",
    ));
    for effect in &effects {
        answer(&mut state, effect);
    }
    for step in 0..20 {
        let effects = state.apply(Command::Drag {
            method: "abc",
            key: "thresholds".to_owned(),
            value: serde_json::json!([0.5 + 0.01 * f64::from(step), 0.95]),
        });
        assert_eq!(requests(&effects), []);
        assert!(matches!(
            state.answer("abc", Group::Customers),
            Answer::Ready(_)
        ));
    }
    let effects = state.apply(Command::EndDrag);
    assert_eq!(requests(&effects), []);
    assert_eq!(requests(&state.apply(Command::Undo)), []);
}

/// A method that breaks off is said to have failed, and is not asked again and again.
#[test]
fn a_failed_method_is_not_repeated() {
    let (mut state, effects) = on_lorenz();
    let mut more = state.receive(Event::Told(folioscope::state::Phrase::new(
        "notice-cancelled",
    )));
    more.extend(effects);
    let asked: Vec<u64> = (1..200).collect();
    for id in asked {
        state.receive(Event::Answered { id, answer: None });
    }
    assert!(matches!(
        state.answer("lorenz", Group::Customers),
        Answer::Failed
    ));
    assert_eq!(requests(&state.apply(Command::Find(String::new()))), []);
}

/// Protects the way in: a page opens on a tab that the data can feed, and stays on a locked one that was asked for.
#[test]
fn a_page_opens_where_there_is_something_to_see() {
    let mut state = State::default();
    let mut waiting = state.receive(Event::Sample(Box::new(folioscope::project::Document {
        dataset: super::customers(),
        ..Default::default()
    })));
    while let Some(effect) = waiting.pop() {
        waiting.extend(answer(&mut state, &effect));
    }
    let group = Group::Customers;
    for family in state.families(group) {
        let tabs: Vec<&str> = state.tabs(group, family).map(|method| method.id).collect();
        let fed = tabs.iter().find(|id| state.lock(id, group).is_none());
        let open = state.tab(group, family).unwrap().id;
        assert_eq!(Some(&open), fed.or(tabs.first()), "{family:?}");
    }
    let locked = state
        .tabs(group, Family::Relationship)
        .find(|method| state.lock(method.id, group).is_some())
        .unwrap()
        .id;
    state.apply(Command::OpenMethod(group, Family::Relationship, locked));
    assert_eq!(state.tab(group, Family::Relationship).unwrap().id, locked);
}
