//! Stories in saved portfolios, and the pictures of slides: notes hold on to their accounts in every size.

use std::sync::Arc;

use folioscope::analysis::{Context, Group, Outcome, Settings, registry};
use folioscope::chart::{Mark, Palette, Point, Scene, Shape};
use folioscope::import::ErrorCode;
use folioscope::locale::{Language, Locale};
use folioscope::model::{Dataset, Day, Decision, Kind, Revision};
use folioscope::progress::Silent;
use folioscope::project::{
    Anchor, CompanyTemplate, Document, Frozen, Pinned, Remark, RemarkForm, Shown, Slide,
    SlideContent, SlideLook, SlideSource, Story, from_bytes, to_bytes,
};
use folioscope::sample;
use proptest::prelude::*;

use super::{parts, with_head};

fn dataset() -> Dataset {
    sample::dataset(&Locale::new(Language::En))
}

fn chart(method: &str, group: Group) -> Pinned {
    Pinned {
        group,
        method: method.to_owned(),
        question: Document::first_question(group),
        settings: Settings::default(),
        selected: Vec::new(),
        shown: Shown::default(),
        remarks: Vec::new(),
        frozen: None,
    }
}

fn slide(content: SlideContent) -> Slide {
    Slide {
        title: Some("Title".to_owned()),
        takeaway: "Takeaway".to_owned(),
        notes: "Notes\nof two lines".to_owned(),
        content,
        ..Slide::default()
    }
}

fn arrow(name: &str, offset: (f32, f32)) -> Remark {
    Remark {
        form: RemarkForm::Arrow,
        text: "Contract ends in June".to_owned(),
        at: Anchor::Account(name.to_owned()),
        to: None,
        offset,
    }
}

/// A document whose story has every kind of slide, two charts frozen on the same data and one on other data.
fn told() -> Document {
    let mut document = Document {
        name: "Plan".to_owned(),
        dataset: dataset(),
        ..Document::default()
    };
    document.dataset.revision = Revision(3);
    let frozen = |revision: u64, tables: Dataset| Frozen {
        dataset: Dataset {
            revision: Revision(revision),
            ..tables
        },
        on: Day::new(2026, 1, 26).unwrap(),
    };
    let mut other = dataset();
    other.currency = Some("USD".to_owned());
    let story = &mut document.story;
    story.title = "Review".to_owned();
    story.subtitle = "Board, 26 Jan 2026".to_owned();
    story.mask_names = true;
    story.standard_shape = true;
    story.company = Some(CompanyTemplate {
        file: "acme.potx".to_owned(),
        bytes: Arc::from(&b"PK\x03\x04 and so on"[..]),
    });
    let kept = document.dataset.clone();
    for (revision, data) in [
        (None, None),
        (Some(2), Some(kept.clone())),
        (Some(2), Some(kept)),
        (Some(1), Some(other)),
    ] {
        let mut pinned = chart("lorenz", Group::Customers);
        pinned.selected = vec!["Halden Marine AS".to_owned()];
        pinned.settings.set("a", 0.7);
        pinned.remarks = vec![
            arrow("Halden Marine AS", (0.1, -0.2)),
            Remark {
                form: RemarkForm::Bracket,
                text: "these".to_owned(),
                at: Anchor::Value {
                    panel: 0,
                    x: 0.1,
                    y: 0.5,
                },
                to: Some(Anchor::Place(0.5, 0.5)),
                offset: (0.0, 0.1),
            },
        ];
        pinned.frozen = revision
            .zip(data)
            .map(|(revision, data)| frozen(revision, data));
        let content = SlideContent::Chart(Box::new(pinned));
        document.story.insert(usize::MAX, slide(content));
    }
    for content in [
        SlideContent::Cover,
        SlideContent::Agenda,
        SlideContent::Section,
        SlideContent::Text("one\ntwo".to_owned()),
        SlideContent::Decisions(Group::Products),
    ] {
        document.story.insert(usize::MAX, slide(content));
    }
    document
}

/// What is compared of a story: revisions are numbers of a session, so frozen data stand as what they hold.
fn portrait(story: &Story) -> String {
    let mut story = story.clone();
    let mut text = String::new();
    for slide in &mut story.slides {
        if let SlideContent::Chart(pinned) = &mut slide.content
            && let Some(frozen) = pinned.frozen.take()
        {
            let tables = frozen.dataset.tables.iter();
            let tables: Vec<_> = tables.map(|table| (table.kind, table.rows)).collect();
            text += &format!("{:?} {:?} {tables:?}\n", frozen.on, frozen.dataset.currency);
        }
    }
    story.next_id = 0;
    text + &format!("{story:#?}")
}

/// A story comes back as it was: slides, notes, template of the company, and the data its slides keep.
#[test]
fn stories_round_trip() {
    let document = told();
    let bytes = to_bytes(&document, &Silent).unwrap();
    let read = from_bytes(&bytes, &Silent).unwrap();
    assert_eq!(portrait(&read.story), portrait(&document.story));
    assert_eq!(to_bytes(&read, &Silent).unwrap(), bytes);
    // Slides that froze the same data share them, with the portfolio and with one another; others do not.
    let revisions: Vec<Option<Revision>> = (read.story.slides.iter())
        .filter_map(Slide::pinned)
        .map(|pinned| pinned.frozen.as_ref().map(|frozen| frozen.dataset.revision))
        .collect();
    assert_eq!(revisions[0], None);
    assert_eq!(revisions[1], revisions[2]);
    assert_ne!(revisions[1], revisions[3]);
    let tables = document.dataset.imported_tables().len();
    let cells = parts(&bytes)
        .iter()
        .filter(|(name, _)| name.starts_with("tables/"))
        .count();
    assert_eq!(cells, 2 * tables);
}

/// Slides, data and notes that a file only claims to have do no harm.
#[test]
fn hostile_stories_do_no_harm() {
    let bytes = to_bytes(&told(), &Silent).unwrap();
    let code = |bytes: &[u8]| from_bytes(bytes, &Silent).map(|_| ()).unwrap_err().code;
    let many = with_head(&bytes, |head| {
        let slide = head["story"]["slides"][4].clone();
        head["story"]["slides"] = serde_json::Value::Array(vec![slide; 10_000]);
    });
    assert_eq!(code(&many), ErrorCode::Damaged);
    let huge = with_head(&bytes, |head| {
        head["story"]["frozen"][0]["tables"][0]["rows"] = 4_000_000_000u64.into();
    });
    assert_eq!(code(&huge), ErrorCode::Damaged);
    let absent = with_head(&bytes, |head| {
        head["story"]["frozen"][0]["tables"][0]["cells"] = "tables/999.bin".into();
    });
    assert_eq!(code(&absent), ErrorCode::Damaged);
    // What is no slide, no note or speaks of data that are not there is left out; the rest is read.
    let odd = with_head(&bytes, |head| {
        let slides = head["story"]["slides"].as_array_mut().unwrap();
        slides[0]["content"]["chart"]["remarks"] = serde_json::json!([1, {"form": "arrow"}]);
        slides[1]["content"]["chart"]["frozen"]["data"] = 77.into();
        slides[4] = serde_json::json!({"content": "hologram"});
        slides[5] = serde_json::json!("no slide");
    });
    let read = from_bytes(&odd, &Silent).unwrap();
    assert_eq!(read.story.slides.len(), 6);
    assert!(read.story.slides[0].pinned().unwrap().remarks.is_empty());
}

fn answer(pinned: &Pinned, dataset: &Dataset) -> Outcome {
    let method = registry::method(&pinned.method).unwrap();
    let context = Context {
        dataset,
        question: &pinned.question,
        settings: &pinned.settings,
        progress: &Silent,
    };
    (method.run)(&context).unwrap()
}

struct Drawn {
    scene: Scene,
    noted: Vec<folioscope::project::Noted>,
}

fn draw(document: &Document, outcome: Option<&Outcome>, size: Point, mask_names: bool) -> Drawn {
    let slide = &document.story.slides[0];
    let source = SlideSource {
        story: &document.story,
        slide,
        outcome,
        portfolio: &document.dataset,
    };
    let (scene, noted) = source.picture(&SlideLook {
        locale: &Locale::new(Language::En),
        palette: &Palette::light(),
        size,
        mask_names,
    });
    Drawn { scene, noted }
}

fn with_chart(method: &str, group: Group, remarks: Vec<Remark>) -> (Document, Outcome) {
    let mut document = Document {
        dataset: dataset(),
        ..Document::default()
    };
    let mut pinned = chart(method, group);
    pinned.remarks = remarks;
    let outcome = answer(&pinned, &document.dataset);
    let content = SlideContent::Chart(Box::new(pinned));
    document.story.insert(
        0,
        Slide {
            content,
            ..Slide::default()
        },
    );
    (document, outcome)
}

fn texts(shapes: &[Shape]) -> Vec<String> {
    shapes
        .iter()
        .flat_map(|shape| match shape {
            Shape::Text { text, .. } => vec![text.clone()],
            Shape::Clip { shapes, .. } => texts(shapes),
            _ => Vec::new(),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever the size of the picture and wherever the note was put: it points at its account, its text lies within the
    /// picture and covers neither the account nor another note.
    #[test]
    fn notes_hold_on_to_their_accounts(
        width in 700.0..2400.0f32,
        tall in 0.5..0.8f32,
        offset in (-0.9..0.9f32, -0.9..0.9f32),
        method in prop::sample::select(vec![("lorenz", Group::Customers), ("potential", Group::Customers), ("abc", Group::Customers)]),
    ) {
        let name = "Halden Marine AS";
        let remarks = vec![arrow(name, offset), arrow(name, offset)];
        let (document, outcome) = with_chart(method.0, method.1, remarks);
        let size = Point { x: width, y: width * tall };
        let Drawn { scene, noted } = draw(&document, Some(&outcome), size, false);
        prop_assert_eq!(noted.len(), 2);
        let row = (0..scene.table.rows).find(|&row| {
            scene.table.columns[0].cells.text(row).is_some_and(|known| &**known == name)
        });
        let spot = scene.spot(row.unwrap() as u32).unwrap();
        let (w, h) = (scene.size.x / scene.scale, scene.size.y / scene.scale);
        let apart = |a: folioscope::chart::Rect, b: folioscope::chart::Rect| {
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        };
        for note in &noted {
            prop_assert_eq!(note.at, spot);
            let text = note.text;
            prop_assert!(text.left >= 0.0 && text.top >= 0.0 && text.right <= w && text.bottom <= h);
            prop_assert!(apart(text, spot), "{:?} {:?}", text, spot);
        }
        prop_assert!(apart(noted[0].text, noted[1].text));
    }
}

/// A slide says its own words: title, takeaway in place of the subtitle, the measure in the footer; parts can be left out.
#[test]
fn a_slide_says_its_own_words() {
    let (mut document, outcome) = with_chart("lorenz", Group::Customers, Vec::new());
    let size = document.story.shape().page();
    let plain = draw(&document, Some(&outcome), size, false).scene;
    let slide = &mut document.story.slides[0];
    slide.title = Some("Four in five euros".to_owned());
    slide.takeaway = "We depend on 24 customers".to_owned();
    let own = draw(&document, Some(&outcome), size, false).scene;
    assert_eq!(own.title, "Four in five euros");
    assert_eq!(own.subtitle, "We depend on 24 customers");
    assert!(own.footer.0.starts_with(&plain.subtitle));
    assert!(own.footer.0.ends_with(&plain.footer.0));
    let written = texts(&own.shapes);
    assert!(written.iter().any(|text| text == "Four in five euros"));
    assert!(written.iter().any(|text| text == "1"), "the slide's number");
    let SlideContent::Chart(pinned) = &mut document.story.slides[0].content else {
        panic!("no chart");
    };
    pinned.shown = Shown {
        key_figures: false,
        source: false,
        ..Shown::default()
    };
    let bare = draw(&document, Some(&outcome), size, false).scene;
    assert!(bare.panels[0].area.width() > own.panels[0].area.width() + 100.0);
    assert_eq!(bare.footer, (plain.subtitle, String::new()));
}

/// A slide leaves out the classes or what is read out of its curve, and the curve stays.
#[test]
fn slides_leave_out_limits_and_readings() {
    let (mut document, outcome) = with_chart("lorenz", Group::Customers, Vec::new());
    let size = document.story.shape().page();
    let whole = draw(&document, Some(&outcome), size, false).scene;
    let callouts = |scene: &Scene| {
        let marks = scene.panels[0].marks.iter();
        marks
            .filter(|mark| matches!(mark, Mark::Callout { .. }))
            .count()
    };
    assert_eq!((whole.panels.len(), callouts(&whole)), (2, 1));
    let SlideContent::Chart(pinned) = &mut document.story.slides[0].content else {
        panic!("no chart");
    };
    pinned.shown = Shown {
        limits: false,
        reading: false,
        ..Shown::default()
    };
    let bare = draw(&document, Some(&outcome), size, false).scene;
    assert_eq!((bare.panels.len(), callouts(&bare)), (1, 0));
    assert_eq!(bare.panels[0].x.title, whole.panels[1].x.title);
    assert!(bare.panels[0].handles.is_empty());
}

/// Behind the mask no name is left: not in the title, the takeaway or a note; the note still points at its account.
#[test]
fn masks_cover_what_the_user_wrote() {
    let name = "Halden Marine AS";
    let note = Remark {
        text: format!("{name} leaves"),
        ..arrow(name, (0.2, 0.2))
    };
    let (mut document, outcome) = with_chart("potential", Group::Customers, vec![note]);
    document.story.slides[0].title = Some(format!("{name} is large"));
    document.story.slides[0].takeaway = format!("Talk to {name}.");
    let size = document.story.shape().page();
    let plain = draw(&document, Some(&outcome), size, false);
    let hidden = draw(&document, Some(&outcome), size, true);
    assert!(texts(&plain.scene.shapes).join(" ").contains(name));
    let shapes = hidden
        .scene
        .shapes(&Palette::light(), &Locale::new(Language::En));
    let written = texts(&shapes).join(" ");
    assert!(!written.contains("Halden"), "{written}");
    assert!(hidden.scene.title.contains("Customer"));
    assert_eq!(hidden.noted.len(), 1);
    assert_eq!(hidden.noted[0].at, plain.noted[0].at);
}

/// A note about an account that the chart no longer shows is left out; its slide is drawn.
#[test]
fn a_note_without_its_account_is_left_out() {
    let (document, outcome) = with_chart(
        "lorenz",
        Group::Customers,
        vec![arrow("Nobody Ltd", (0.1, 0.1))],
    );
    let drawn = draw(
        &document,
        Some(&outcome),
        document.story.shape().page(),
        false,
    );
    assert!(drawn.noted.is_empty());
}

/// The closing slide says who does what by when, earliest first.
#[test]
fn decisions_close_the_story() {
    let mut document = Document {
        dataset: dataset(),
        ..Document::default()
    };
    let decide = |name: &str, owner: &str, due| Decision {
        choice: Some(folioscope::model::Choice::Grow),
        owner: owner.to_owned(),
        due: Some(due),
        ..Decision::about(Kind::Customers, name)
    };
    let decisions = folioscope::model::Decisions {
        list: vec![
            decide("Late", "Ann", Day::new(2026, 6, 1).unwrap()),
            decide("Soon", "Bo", Day::new(2026, 2, 1).unwrap()),
        ],
        ..Default::default()
    };
    document.dataset.decisions = Arc::new(decisions);
    let content = SlideContent::Decisions(Group::Customers);
    document.story.insert(
        0,
        Slide {
            content,
            ..Slide::default()
        },
    );
    let scene = draw(&document, None, document.story.shape().page(), false).scene;
    assert_eq!(scene.title, "2 decisions, 2 owners");
    let written = texts(&scene.shapes);
    let place = |text: &str| written.iter().position(|known| known == text).unwrap();
    assert!(place("Soon") < place("Late"));
    assert!(written.iter().any(|text| text == "Ann"));
    assert_eq!(scene.table.rows, 2);
}

/// Every kind of slide is drawn, empty or overfull, in both shapes, without a text beyond the picture.
#[test]
fn slides_without_a_chart_stay_in_their_frame() {
    let long = "A very long line that says more than a slide can hold ".repeat(12);
    for standard in [false, true] {
        for content in [
            SlideContent::Cover,
            SlideContent::Agenda,
            SlideContent::Section,
            SlideContent::Text(String::new()),
            SlideContent::Text(format!("{long}\n").repeat(40)),
            SlideContent::Decisions(Group::Customers),
            SlideContent::Decisions(Group::Suppliers),
            SlideContent::Chart(Box::new(chart("kraljic", Group::Suppliers))),
        ] {
            for title in [None, Some(long.clone())] {
                let mut document = Document {
                    dataset: dataset(),
                    ..Document::default()
                };
                document.story.standard_shape = standard;
                document.story.title = long.clone();
                let content = content.clone();
                let takeaway = long.clone();
                let own = Slide {
                    content,
                    title,
                    takeaway,
                    ..Slide::default()
                };
                document.story.insert(0, own);
                let size = document.story.shape().page();
                let scene = draw(&document, None, size, false).scene;
                for shape in &scene.shapes {
                    if let Shape::Text { at, .. } = shape {
                        assert!(at.x >= 0.0 && at.x <= size.x && at.y > 0.0 && at.y < size.y);
                    }
                }
                assert!(!scene.title.is_empty());
            }
        }
    }
}
