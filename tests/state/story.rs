//! The story: every command is a step of undo, what is typed is one, frozen figures stay, templates fill from the data.

use folioscope::analysis::{Context, Family, Group, Outcome, registry};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Day, Kind};
use folioscope::progress::Silent;
use folioscope::project::{
    Anchor, Document, Remark, RemarkForm, STORY_TEMPLATES, Shown, SlideContent, SlideId,
};
use folioscope::sample;
use folioscope::state::{
    Answer, Command, Effect, Event, NewSlide, Page, Preferences, State, StoryCommand,
};

use super::portrait;

/// Carries effects out as the shell would.
fn settle(state: &mut State, effects: Vec<Effect>) {
    let mut waiting = effects;
    while let Some(effect) = waiting.pop() {
        if let Effect::Analyse(request) = effect {
            let method = registry::method(request.method).unwrap();
            let answer = (method.run)(&Context {
                dataset: &request.dataset,
                question: &request.question,
                settings: &request.settings,
                progress: &Silent,
            });
            waiting.extend(state.receive(Event::Answered {
                id: request.id,
                answer: Some(answer),
            }));
        }
    }
}

fn apply(state: &mut State, command: Command) {
    let effects = state.apply(command);
    settle(state, effects);
}

fn story(state: &mut State, command: StoryCommand) {
    apply(state, Command::Story(command));
}

fn open(state: &mut State, dataset: folioscope::model::Dataset) {
    let effects = state.receive(Event::Sample(Box::new(Document {
        name: "Customers".to_owned(),
        dataset,
        ..Document::default()
    })));
    settle(state, effects);
}

/// The chart of a method, pinned.
fn pinned(method: &'static str) -> State {
    let mut state = State::default();
    state.receive(Event::Started {
        preferences: Box::<Preferences>::default(),
        system_language: "en".to_owned(),
        today: Day::new(2026, 1, 26).unwrap(),
    });
    open(&mut state, super::customers());
    let chart = Command::OpenMethod(Group::Customers, Family::Concentration, method);
    apply(&mut state, chart);
    apply(&mut state, Command::Select(vec!["Acme".to_owned()]));
    story(&mut state, StoryCommand::Pin);
    state
}

fn total(state: &State, at: usize) -> f64 {
    let pinned = state.story().slides[at].pinned().unwrap();
    match state.pinned_answer(pinned) {
        Answer::Ready(Outcome::Lorenz(result)) => result.total,
        other => panic!("no curve: {other:?}"),
    }
}

fn remark(text: &str) -> Remark {
    Remark {
        form: RemarkForm::Arrow,
        text: text.to_owned(),
        at: Anchor::Account("Acme".to_owned()),
        to: None,
        offset: (0.1, -0.1),
    }
}

/// A pinned chart keeps its question, settings and selection; the notice leads to it.
#[test]
fn a_pin_keeps_what_is_on_the_screen() {
    let mut state = pinned("lorenz");
    let slide = &state.story().slides[0];
    let chart = slide.pinned().unwrap();
    assert_eq!(
        (chart.method.as_str(), chart.group),
        ("lorenz", Group::Customers)
    );
    assert_eq!(chart.selected, ["Acme"]);
    assert_eq!(chart.question, *state.question(Group::Customers));
    let notice = state.notices().last().unwrap();
    let (_, action) = notice.action.clone().unwrap();
    apply(&mut state, action);
    assert_eq!(state.page(), Page::Story);
    assert_eq!(state.slide().map(|slide| slide.id), Some(SlideId(0)));
    // A question asked later is another one; the slide's stays.
    apply(
        &mut state,
        Command::AddFilter(
            Group::Customers,
            folioscope::model::Filter {
                column: "billing".to_owned(),
                rule: folioscope::model::Rule::Between(100.0, 2000.0),
            },
        ),
    );
    let chart = state.story().slides[0].pinned().unwrap();
    assert!(chart.question.filters.is_empty());
    story(&mut state, StoryCommand::OpenOnItsPage(SlideId(0)));
    assert!(state.question(Group::Customers).filters.is_empty());
    assert_eq!(
        state.page(),
        Page::Method(Group::Customers, Family::Concentration)
    );
}

/// Each command changes the saved story by one step, and undo takes exactly that back.
#[test]
fn every_command_is_one_step() {
    let id = SlideId(0);
    let commands = [
        StoryCommand::Add(NewSlide::Section),
        StoryCommand::Add(NewSlide::Cover),
        StoryCommand::Add(NewSlide::Decisions(Group::Suppliers)),
        StoryCommand::Duplicate(id),
        StoryCommand::Remove(id),
        StoryCommand::SetTitle(id, Some("Four in five".to_owned())),
        StoryCommand::Takeaway(id, "We depend".to_owned()),
        StoryCommand::Notes(id, "Begin here".to_owned()),
        StoryCommand::Freeze(id),
        StoryCommand::Shown(
            id,
            Shown {
                key_figures: false,
                ..Shown::default()
            },
        ),
        StoryCommand::AddRemark(id, remark("look")),
        StoryCommand::Rename("Review".to_owned()),
        StoryCommand::Subtitle("Board".to_owned()),
        StoryCommand::MaskNames(true),
        StoryCommand::StandardShape(true),
    ];
    for command in commands {
        let mut state = pinned("lorenz");
        let (before, version) = (portrait(&state), state.version());
        story(&mut state, command.clone());
        assert_ne!(portrait(&state), before, "{command:?}");
        assert!(state.undo_name().is_some());
        apply(&mut state, Command::Undo);
        assert_eq!(portrait(&state), before, "{command:?}");
        assert_eq!(state.version(), version, "{command:?}");
        apply(&mut state, Command::Redo);
        assert_ne!(portrait(&state), before, "{command:?}");
    }
}

/// Slides keep their order but for the one that is moved, and the notes of a slide can be changed and taken away.
#[test]
fn slides_and_notes_move() {
    let mut state = pinned("lorenz");
    for new in [NewSlide::Section, NewSlide::Text, NewSlide::Agenda] {
        story(&mut state, StoryCommand::Add(new));
    }
    let order = |state: &State| -> Vec<u64> {
        state
            .story()
            .slides
            .iter()
            .map(|slide| slide.id.0)
            .collect()
    };
    assert_eq!(order(&state), [0, 1, 2, 3]);
    story(&mut state, StoryCommand::Move(SlideId(3), 0));
    assert_eq!(order(&state), [3, 0, 1, 2]);
    story(&mut state, StoryCommand::Move(SlideId(3), 99));
    assert_eq!(order(&state), [0, 1, 2, 3]);
    let id = SlideId(0);
    story(&mut state, StoryCommand::AddRemark(id, remark("one")));
    story(&mut state, StoryCommand::ChangeRemark(id, 0, remark("two")));
    let notes = |state: &State| state.story().slides[0].pinned().unwrap().remarks.clone();
    assert_eq!(notes(&state), [remark("two")]);
    let broken = Remark {
        offset: (f32::NAN, 0.0),
        ..remark("nowhere")
    };
    story(&mut state, StoryCommand::AddRemark(id, broken.clone()));
    story(&mut state, StoryCommand::ChangeRemark(id, 0, broken));
    assert_eq!(notes(&state), [remark("two")]);
    story(&mut state, StoryCommand::RemoveRemark(id, 0));
    assert!(notes(&state).is_empty());
}

/// Letters typed into one field are one step; another command between begins a new one.
#[test]
fn what_is_typed_is_one_step() {
    let mut state = pinned("lorenz");
    let before = portrait(&state);
    for text in ["W", "We", "We depend"] {
        story(
            &mut state,
            StoryCommand::Takeaway(SlideId(0), text.to_owned()),
        );
    }
    apply(&mut state, Command::Undo);
    assert_eq!(portrait(&state), before);
    apply(&mut state, Command::Redo);
    story(&mut state, StoryCommand::Open(SlideId(0)));
    story(
        &mut state,
        StoryCommand::Takeaway(SlideId(0), "We depend on ten".to_owned()),
    );
    apply(&mut state, Command::Undo);
    assert_eq!(state.story().slides[0].takeaway, "We depend");
}

/// A frozen chart keeps its figures and its day whatever becomes of the data; live again it follows them.
#[test]
fn frozen_figures_stay() {
    let mut state = pinned("lorenz");
    story(&mut state, StoryCommand::Duplicate(SlideId(0)));
    story(&mut state, StoryCommand::Freeze(SlideId(0)));
    story(&mut state, StoryCommand::Open(SlideId(0)));
    assert_eq!((total(&state, 0), total(&state, 1)), (1300.0, 1300.0));
    apply(
        &mut state,
        Command::EditCell {
            kind: Kind::Customers,
            name: "Acme".to_owned(),
            column: "billing".to_owned(),
            value: "2000".to_owned(),
        },
    );
    story(&mut state, StoryCommand::Open(SlideId(0)));
    assert_eq!((total(&state, 0), total(&state, 1)), (1300.0, 2300.0));
    let frozen = state.story().slides[0].pinned().unwrap().frozen.clone();
    assert_eq!(frozen.unwrap().on, Day::new(2026, 1, 26).unwrap());
    // Saved and opened again.
    let bytes = portrait(&state);
    let document = folioscope::project::from_bytes(&bytes, &Silent).unwrap();
    let effects = state.receive(Event::Sample(Box::new(document)));
    settle(&mut state, effects);
    story(&mut state, StoryCommand::Open(SlideId(0)));
    assert_eq!((total(&state, 0), total(&state, 1)), (1300.0, 2300.0));
    story(&mut state, StoryCommand::Unfreeze(SlideId(0)));
    assert_eq!(total(&state, 0), 2300.0);
}

fn sample_open() -> State {
    let mut state = State::default();
    open(&mut state, sample::dataset(&Locale::new(Language::En)));
    state
}

/// One command makes a whole story of the sample portfolio: cover, agenda, sections with eight to twelve charts that all
/// have an answer, and the decisions; one undo takes it back.
#[test]
fn templates_fill_from_the_sample() {
    let mut state = sample_open();
    for template in STORY_TEMPLATES {
        let slides = state.story().slides.len();
        story(&mut state, StoryCommand::FillFrom(template.id));
        let made = &state.story().slides;
        assert!(matches!(made[0].content, SlideContent::Cover));
        assert!(matches!(made[1].content, SlideContent::Agenda));
        assert!(matches!(
            made.last().unwrap().content,
            SlideContent::Decisions(group) if group == template.group
        ));
        let charts: Vec<_> = made.iter().filter_map(|slide| slide.pinned()).collect();
        assert!(
            (8..=12).contains(&charts.len()),
            "{}: {}",
            template.id,
            charts.len()
        );
        for chart in charts {
            let answer = state.pinned_answer(chart);
            assert!(matches!(answer, Answer::Ready(_)), "{}", chart.method);
        }
        assert!(!state.story().subtitle.is_empty() || template.group == Group::Suppliers);
        assert_eq!(state.page(), Page::Story);
        apply(&mut state, Command::Undo);
        assert_eq!(state.story().slides.len(), slides);
        apply(&mut state, Command::Redo);
    }
}

/// Data that cannot feed a template are told what they miss, and nothing changes.
#[test]
fn poor_data_make_no_story() {
    let mut state = State::default();
    open(&mut state, super::customers());
    let before = portrait(&state);
    apply(&mut state, Command::Go(Page::StoryTemplates));
    for template in STORY_TEMPLATES
        .iter()
        .filter(|own| own.group != Group::Customers)
    {
        assert!(!state.template_waits(template), "{}", template.id);
        assert!(!state.template_feeds(template), "{}", template.id);
        let misses = state.template_misses(template);
        assert!(misses.iter().any(|lock| !lock.needs.is_empty()));
        story(&mut state, StoryCommand::FillFrom(template.id));
    }
    assert_eq!(portrait(&state), before);
    // What four customers with a billing can feed is a story already.
    let customers = &STORY_TEMPLATES[0];
    if state.template_feeds(customers) {
        story(&mut state, StoryCommand::FillFrom(customers.id));
        let charts = state
            .story()
            .slides
            .iter()
            .filter(|slide| slide.pinned().is_some());
        assert!(charts.count() >= 3);
    }
}
