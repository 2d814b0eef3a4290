//! Saved portfolios and companies' templates: what a stranger can send that the program itself takes apart.

use std::io::Cursor;
use std::sync::Arc;

use folioscope::analysis::{Group, Settings};
use folioscope::chart::{Palette, Point};
use folioscope::export::{self, Deck, ExportError, Ground, SlideShape, TextTable, deck_bytes};
use folioscope::import::{self, Options, Upload};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Choice, Dataset, Day, Decision, Kind, Revision};
use folioscope::progress::Silent;
use folioscope::project::{
    self, Anchor, CompanyTemplate, Document, Frozen, Pinned, Remark, RemarkForm, Shown, Slide,
    SlideContent, SlideLook, SlideSource, Story,
};

use crate::mutate::Dice;
use crate::seeds::{Seed, files};

/// One portfolio of what files hold, and one with a story that keeps data of its own, notes and decisions.
pub fn projects() -> Vec<Seed> {
    let drafts = files(&["csv", "xlsx"]).into_iter().filter_map(|seed| {
        let upload = Upload::new(seed.name, seed.whole);
        import::read(&upload, &Options::default(), &Silent).ok()
    });
    let small = drafts.filter(|draft| draft.table.rows < 100).take(8);
    let sample = Document {
        name: "Sample".to_owned(),
        dataset: import::join(small.collect()).dataset,
        ..Document::default()
    };
    [("sample.folio", sample), ("told.folio", told())]
        .into_iter()
        .map(|(name, document)| Seed::new(name, project::to_bytes(&document, &Silent).unwrap()))
        .collect()
}

fn ledger(rows: u32) -> Dataset {
    let mut text = "Customer;Date;Amount;Country\n".to_owned();
    for row in 0..rows {
        let (name, month, amount) = (row % 7, row % 12 + 1, f64::from(row * row % 97) - 5.0);
        text += &format!("Customer {name};2024-{month:02}-1{name};{amount};NL\n");
    }
    let upload = Upload::new("ledger.csv", text.into_bytes());
    let draft = import::read(&upload, &Options::default(), &Silent).unwrap();
    import::join(vec![draft]).dataset
}

fn told() -> Document {
    let mut document = Document {
        name: "Plan".to_owned(),
        dataset: ledger(60),
        ..Document::default()
    };
    let mut decision = Decision::about(Kind::Customers, "Customer 3");
    decision.choice = Choice::of(Kind::Customers).first().copied();
    decision.owner = "Ines".to_owned();
    Arc::make_mut(&mut document.dataset.decisions).set(decision);
    document.dataset.revision = Revision(3);
    let mut kept = ledger(30);
    kept.revision = Revision(2);
    let frozen = Frozen {
        dataset: kept,
        on: Day::new(2026, 1, 26).unwrap(),
    };
    let story = &mut document.story;
    story.title = "Review".to_owned();
    story.company = Some(CompanyTemplate {
        file: "acme.potx".to_owned(),
        bytes: Arc::from(&b"PK\x03\x04 and so on"[..]),
    });
    for (method, frozen) in [
        ("lorenz", None),
        ("abc", Some(frozen.clone())),
        ("activity", None),
        ("xyz", Some(frozen)),
    ] {
        insert(story, SlideContent::Chart(Box::new(pinned(method, frozen))));
    }
    for content in [
        SlideContent::Cover,
        SlideContent::Agenda,
        SlideContent::Section,
        SlideContent::Text("one\ntwo".to_owned()),
        SlideContent::Decisions(Group::Customers),
    ] {
        insert(story, content);
    }
    document
}

fn insert(story: &mut Story, content: SlideContent) {
    let slide = Slide {
        title: Some("Title".to_owned()),
        takeaway: "Takeaway".to_owned(),
        content,
        ..Slide::default()
    };
    story.insert(usize::MAX, slide);
}

fn pinned(method: &str, frozen: Option<Frozen>) -> Pinned {
    let mut settings = Settings::default();
    settings.set("a", 0.7);
    let value = Anchor::Value {
        panel: 0,
        x: 0.1,
        y: 0.5,
    };
    let remark = |form, at, to| Remark {
        form,
        text: "Contract ends in June".to_owned(),
        at,
        to,
        offset: (0.1, -0.2),
    };
    let account = Anchor::Account("Customer 3".to_owned());
    Pinned {
        group: Group::Customers,
        method: method.to_owned(),
        question: Document::first_question(Group::Customers),
        settings,
        selected: vec!["Customer 3".to_owned()],
        shown: Shown::default(),
        remarks: vec![
            remark(RemarkForm::Arrow, account, None),
            remark(RemarkForm::Bracket, value, Some(Anchor::Place(0.5, 0.5))),
        ],
        frozen,
    }
}

/// Opens a portfolio; now and then draws what its story shows and saves it again.
pub fn open(_name: &str, bytes: Vec<u8>, dice: &mut Dice) {
    let Ok(document) = project::from_bytes(&bytes, &Silent) else {
        return;
    };
    if dice.below(8) > 0 {
        return;
    }
    let (story, portfolio) = (&document.story, &document.dataset);
    let outcomes = project::story_outcomes(story, portfolio, &Silent);
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let look = SlideLook {
        locale: &locale,
        palette: &palette,
        size: Point {
            x: 1280.0,
            y: 720.0,
        },
        mask_names: dice.below(2) == 0,
    };
    for (slide, outcome) in story.slides.iter().zip(&outcomes) {
        let source = SlideSource {
            story,
            slide,
            outcome: outcome.as_ref(),
            portfolio,
        };
        let _ = source.picture(&look);
    }
    let _ = project::to_bytes(&document, &Silent);
}

/// Decks of our own, whose masters a template could have, and foreign ones where a folder of them is named.
pub fn templates() -> Vec<Seed> {
    let shapes = [
        (SlideShape::Standard, Palette::dark()),
        (SlideShape::Wide, Palette::light()),
    ];
    let own = shapes.map(|(shape, palette)| {
        Seed::new("own.pptx", deck(&Ground::own(shape, &palette)).unwrap())
    });
    own.into_iter().chain(files(&["pptx", "potx"])).collect()
}

fn deck(ground: &Ground) -> Result<Vec<u8>, ExportError> {
    let slide = |content| export::Slide {
        content,
        notes: "Say hello",
    };
    let table = TextTable {
        heads: vec!["Account".to_owned()],
        rows: vec![vec!["Customer".to_owned()]; 3],
        widths: vec![1.0],
    };
    let title = || "Review".to_owned();
    let slides = [
        slide(export::SlideContent::Cover {
            title: title(),
            subtitle: "2025".to_owned(),
        }),
        slide(export::SlideContent::Agenda {
            title: title(),
            parts: vec![(title(), Some(2))],
        }),
        slide(export::SlideContent::Table {
            title: title(),
            table,
        }),
    ];
    deck_bytes(&Deck {
        title: "Review",
        slides: &slides,
        ground,
        locale: &Locale::new(Language::En),
    })
}

/// Makes a deck that rests on a template; what comes out is a package.
pub fn rest_on(_name: &str, bytes: Vec<u8>, _dice: &mut Dice) {
    if let Ok(Ok(made)) = Ground::company(&bytes).map(|ground| deck(&ground)) {
        assert!(zip::ZipArchive::new(Cursor::new(made)).is_ok());
    }
}
