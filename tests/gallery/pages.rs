//! Every page of the window, by name.

use folioscope::analysis::{Family, Group};
use folioscope::import::{self, Options, Upload};
use folioscope::locale::{Language, Locale};
use folioscope::progress::Silent;
use folioscope::project::{Anchor, Document, Remark, RemarkForm, SlideId};
use folioscope::sample;
use folioscope::state::{
    Command, Dialog, Event, NewSlide, Page, PresentCommand, Problem, StoryCommand, ThemeChoice,
};

use crate::window::Window;
use crate::{Order, theme_name};

const GROUPS: [Group; 3] = [Group::Customers, Group::Suppliers, Group::Products];

/// A page, and how a user gets there.
struct Stop {
    name: String,
    way: Vec<Command>,
}

impl Stop {
    fn new(name: impl Into<String>, way: impl IntoIterator<Item = Command>) -> Self {
        Self {
            name: name.into(),
            way: way.into_iter().collect(),
        }
    }
}

/// Renders the pages that are asked for, in one language.
pub fn render(order: &Order, language: Language, made: &mut Vec<String>) {
    for &theme in order.themes() {
        if theme == ThemeChoice::Print {
            continue; // A theme of charts; the window has no print theme of its own.
        }
        for stop in before_opening() {
            if order.names(&stop.name) {
                let mut window = Window::new(language, order.size, order.scale);
                shoot(order, language, theme, &mut window, &stop, made);
            }
        }
        let mut window = Window::new(language, order.size, order.scale);
        open_sample(&mut window, language);
        for stop in untidy() {
            if order.names(&stop.name) {
                let mut window = Window::new(language, order.size, order.scale);
                open_untidy(&mut window);
                shoot(order, language, theme, &mut window, &stop, made);
            }
        }
        in_the_room(order, language, theme, made);
        for stop in stops(&window) {
            if order.names(&stop.name) {
                shoot(order, language, theme, &mut window, &stop, made);
                window.apply(Command::CloseDialog);
            }
        }
    }
}

/// Slides as the room sees them, and the speaker's view.
fn in_the_room(order: &Order, language: Language, theme: ThemeChoice, made: &mut Vec<String>) {
    use PresentCommand::{Drill, GoTo, MaskNames, Notes, Start, Stop as End};
    let names = [
        "cover",
        "chart",
        "masked",
        "matrix",
        "section",
        "decisions",
        "portrait",
        "speaker",
    ];
    let wanted = |name: &&str| order.names(&format!("present-{name}"));
    if !names.iter().any(&wanted) {
        return;
    }
    let mut window = Window::new(language, order.size, order.scale);
    open_sample(&mut window, language);
    let locale = Locale::new(language);
    let story = |command| Command::Story(command);
    for (group, family, method) in [
        (Group::Customers, Family::Concentration, "lorenz"),
        (Group::Suppliers, Family::Kraljic, "kraljic"),
    ] {
        window.apply(Command::OpenMethod(group, family, method));
        window.apply(story(StoryCommand::Pin));
    }
    window.apply(story(StoryCommand::Add(NewSlide::Section)));
    window.apply(story(StoryCommand::Add(NewSlide::Decisions(
        Group::Customers,
    ))));
    window.apply(story(StoryCommand::Add(NewSlide::Cover)));
    window.apply(story(StoryCommand::Rename(locale.text("sample-name"))));
    for (at, slide) in window.state.story().slides.clone().iter().enumerate() {
        window.apply(story(StoryCommand::Notes(
            slide.id,
            format!("{}. {}", at + 1, locale.text("method-lorenz-help")),
        )));
    }
    let ways: [(&str, Vec<PresentCommand>); 8] = [
        ("cover", vec![Start]),
        ("chart", vec![Start, GoTo(1)]),
        ("masked", vec![Start, GoTo(1), MaskNames]),
        ("matrix", vec![Start, GoTo(2)]),
        ("section", vec![Start, GoTo(3)]),
        ("decisions", vec![Start, GoTo(4)]),
        (
            "portrait",
            vec![Start, GoTo(1), Drill("Halden Marine AS".to_owned())],
        ),
        ("speaker", vec![Start, GoTo(1), Notes]),
    ];
    for (name, way) in ways {
        if wanted(&name) {
            let way = way.into_iter().map(Command::Present);
            let stop = Stop::new(format!("present-{name}"), way);
            shoot(order, language, theme, &mut window, &stop, made);
            window.apply(Command::Present(End));
            let _ = window.picture();
        }
    }
}

fn shoot(
    order: &Order,
    language: Language,
    theme: ThemeChoice,
    window: &mut Window,
    stop: &Stop,
    made: &mut Vec<String>,
) {
    window.apply(Command::Theme(theme));
    for command in &stop.way {
        window.apply(command.clone());
    }
    let name = format!(
        "{}/{}/{}.png",
        language.code(),
        theme_name(theme),
        stop.name
    );
    order.write(&name, &window.picture().png(), made);
}

/// Pages that have something to say of data as they come: several currencies, names that may be one, findings.
fn untidy() -> Vec<Stop> {
    vec![
        Stop::new("untidy-files", [Command::Go(Page::Files)]),
        Stop::new("untidy-names", [Command::Go(Page::Names)]),
        Stop::new(
            "untidy-findings",
            [Command::Go(Page::Files), Command::ToggleFindings],
        ),
        Stop::new(
            "untidy-quality",
            [Command::Go(Page::Method(Group::Data, Family::Quality))],
        ),
        Stop::new(
            "untidy-overview",
            [Command::Go(Page::Overview(Group::Customers))],
        ),
    ]
}

const UNTIDY: &str = "Date,Customer,Amount,Currency,Region\n\
    2024-01-03,Müller GmbH,\"12,500.00\",EUR,North\n2024-02-04,Muller GmbH,\"8,200.50\",EUR,North\n\
    2024-03-05,Acme Ltd,\"5,000.00\",USD,West\n2024-04-06,ACME Limited,\"7,750.25\",USD,West\n\
    2025-01-07,Northwind Traders,\"4,400.00\",EUR,East\n2025-02-08,Traders Northwind,\"1,200.00\",EUR,East\n\
    2025-03-09,Bergmann Industrial,\"6,300.00\",EUR,South\n2025-04-10,Bergman Industrial,\"900.00\",GBP,South\n\
    2025-05-11,Rossi S.p.A.,\"3,100.00\",EUR,South\n2025-06-12,Rossi SpA,n/a,EUR,South\n\
    2025-07-13,Halden Marine AS,\"15,000.00\",USD,North\n2025-08-14,ООО «Ромашка»,\"2,750.00\",EUR,East\n\
    2025-09-15,Ромашка,\"1,100.00\",EUR,East\n2025-10-16,上海机械有限公司,\"9,900.00\",CNY,East\n\
    2025-11-17,Acme Ltd,-500.00,USD,West\nTotal,,\"77,600.75\",,\n";

fn open_untidy(window: &mut Window) {
    let upload = Upload::new("ventes 2025.csv", UNTIDY.as_bytes());
    let Ok(draft) = import::read(&upload, &Options::default(), &Silent) else {
        return;
    };
    let imported = import::join(vec![draft]);
    let document = Document {
        name: "Ventes 2025".to_owned(),
        dataset: imported.dataset,
        findings: imported.findings,
        ..Document::default()
    };
    window.receive(Event::Sample(Box::new(document)));
}

fn before_opening() -> Vec<Stop> {
    vec![
        Stop::new("start", []),
        Stop::new("about", [Command::Show(Dialog::About)]),
    ]
}

/// Every page of the open portfolio, every tab of every family, and the dialogs.
fn stops(window: &Window) -> Vec<Stop> {
    let mut stops = vec![
        Stop::new("data-files", [Command::Go(Page::Files)]),
        Stop::new("data-tables", [Command::Go(Page::Tables)]),
        Stop::new("data-names", [Command::Go(Page::Names)]),
    ];
    for group in [Group::Data].into_iter().chain(GROUPS) {
        if group != Group::Data {
            let page = Command::Go(Page::Overview(group));
            stops.push(Stop::new(format!("{}-overview", group.id()), [page]));
            let page = Command::Go(Page::Accounts(group));
            stops.push(Stop::new(format!("{}-accounts", group.id()), [page]));
        }
        for family in window.state.families(group) {
            for method in window.state.tabs(group, family) {
                let name = format!("{}-{}-{}", group.id(), family.id(), method.id);
                let way = [
                    Command::Go(Page::Method(group, family)),
                    Command::Tab(method.id),
                ];
                stops.push(Stop::new(name, way));
            }
        }
    }
    if let Some(family) = window.state.families(Group::Customers).into_iter().next() {
        let page = Command::Go(Page::Method(Group::Customers, family));
        stops.push(Stop::new(
            "dialog-export",
            [page.clone(), Command::Show(Dialog::Export)],
        ));
        stops.push(Stop::new("palette", [page.clone(), Command::Palette]));
        stops.push(Stop::new(
            "dialog-explain",
            [
                Command::Palette,
                page,
                Command::Show(Dialog::Explain("lorenz".to_owned())),
            ],
        ));
        let supplier = Command::Account(Group::Suppliers, "Ruhrguss GmbH".to_owned());
        stops.push(Stop::new("suppliers-card", [supplier]));
        let account = Command::Account(Group::Customers, "Halden Marine AS".to_owned());
        stops.push(Stop::new("customers-card", [account]));
        stops.push(Stop::new(
            "dialog-unsaved",
            [Command::Show(Dialog::Unsaved(Box::new(Command::Quit)))],
        ));
        let problem = Problem {
            id: "password-protected",
            file: "Customers 2026.xlsx".to_owned(),
            detail: String::new(),
        };
        stops.push(Stop::new(
            "dialog-problem",
            [Command::Show(Dialog::Problem(vec![problem]))],
        ));
    }
    stops.extend(story_stops());
    stops
}

/// The story: empty, then slide by slide; the last of all pages, since the slides stay.
fn story_stops() -> Vec<Stop> {
    let pin = |group, family, method| {
        [
            Command::OpenMethod(group, family, method),
            Command::Story(StoryCommand::Pin),
        ]
    };
    let story = Command::Story;
    let mut way = Vec::new();
    way.extend(pin(Group::Customers, Family::Concentration, "lorenz"));
    way.extend(pin(Group::Customers, Family::Concentration, "whale"));
    way.extend(pin(Group::Customers, Family::Potential, "potential"));
    way.push(story(StoryCommand::Open(SlideId(2))));
    way.push(story(StoryCommand::Add(NewSlide::Section)));
    let title = Some("Suppliers".to_owned());
    way.push(story(StoryCommand::SetTitle(SlideId(3), title)));
    way.extend(pin(Group::Suppliers, Family::Kraljic, "kraljic"));
    way.push(story(StoryCommand::Freeze(SlideId(4))));
    way.extend(pin(Group::Customers, Family::Behaviour, "bridge"));
    way.push(story(StoryCommand::Add(NewSlide::Cover)));
    way.push(story(StoryCommand::Subtitle(
        "Board, 26 Jan 2026".to_owned(),
    )));
    way.push(story(StoryCommand::Takeaway(
        SlideId(0),
        "We depend on 24 customers more than we did two years ago.".to_owned(),
    )));
    way.push(story(StoryCommand::Notes(
        SlideId(0),
        "Begin with the curve of 2023, then switch on 2025.\nAsk the room where they would put the limit.".to_owned(),
    )));
    let remark = |form, at, to, text: &str, offset| Remark {
        form,
        text: text.to_owned(),
        at,
        to,
        offset,
    };
    let halden = || Anchor::Account("Halden Marine AS".to_owned());
    for note in [
        remark(
            RemarkForm::Arrow,
            halden(),
            None,
            "Contract ends in June",
            (0.16, 0.1),
        ),
        remark(
            RemarkForm::Bracket,
            Anchor::Value {
                panel: 0,
                x: 0.5,
                y: 0.95,
            },
            Some(Anchor::Value {
                panel: 0,
                x: 1.0,
                y: 0.95,
            }),
            "Half of them hardly count",
            (0.0, 0.16),
        ),
        remark(
            RemarkForm::Text,
            Anchor::Value {
                panel: 0,
                x: 0.5,
                y: 0.25,
            },
            None,
            "To discuss",
            (0.0, 0.0),
        ),
    ] {
        way.push(story(StoryCommand::AddRemark(SlideId(0), note)));
    }
    let open = |name: &str, id| Stop::new(name, [story(StoryCommand::Open(SlideId(id)))]);
    vec![
        Stop::new("story-empty", [Command::Go(Page::Story)]),
        Stop::new("story-pinned", way.clone().into_iter().take(2)),
        Stop::new(
            "story-slides",
            way.into_iter()
                .skip(2)
                .chain([story(StoryCommand::Open(SlideId(0)))]),
        ),
        open("story-cover", 6),
        open("story-section", 3),
        open("story-kraljic", 4),
        Stop::new(
            "story-decisions-slide",
            [story(StoryCommand::Add(NewSlide::Decisions(
                Group::Customers,
            )))],
        ),
        Stop::new("story-agenda", [story(StoryCommand::Add(NewSlide::Agenda))]),
        Stop::new("story-templates", [Command::Go(Page::StoryTemplates)]),
        Stop::new("story-decisions", [Command::Go(Page::StoryDecisions)]),
        Stop::new(
            "story-masked",
            [
                story(StoryCommand::MaskNames(true)),
                story(StoryCommand::Open(SlideId(0))),
            ],
        ),
        Stop::new(
            "story-filled",
            [
                story(StoryCommand::MaskNames(false)),
                story(StoryCommand::FillFrom("customers")),
            ],
        ),
        Stop::new(
            "story-filled-suppliers",
            [story(StoryCommand::FillFrom("suppliers"))],
        ),
    ]
}

fn open_sample(window: &mut Window, language: Language) {
    let locale = Locale::new(language);
    let document = Document {
        name: locale.text("sample-name"),
        dataset: sample::dataset(&locale),
        ..Document::default()
    };
    window.receive(Event::Sample(Box::new(document)));
}
