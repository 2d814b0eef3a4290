//! Stories as files: the workbook of their charts in words that anyone reads, and exports that are stopped.

use std::cell::Cell;
use std::io::Cursor;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use calamine::{Data, Reader, Xlsx};
use folioscope::analysis::{Group, Outcome, methods};
use folioscope::chart::Palette;
use folioscope::export::{ExportError, Format, Ground, SlideShape};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Dataset, Decision, Decisions, Kind};
use folioscope::progress::{Progress, Silent};
use folioscope::project::{
    Anchor, Document, Pinned, Remark, RemarkForm, Shown, Slide, SlideContent, Story, StoryDeck,
    StoryPaper, story_outcomes,
};

use super::deck::{customers, names};

/// A story of these charts behind a cover.
fn story(charts: &[(Group, &str)]) -> Story {
    let mut story = Story::default();
    let mut add = |content| {
        let slide = Slide {
            content,
            ..Slide::default()
        };
        story.insert(usize::MAX, slide);
    };
    add(SlideContent::Cover);
    for (group, method) in charts {
        add(SlideContent::Chart(Box::new(Pinned {
            group: *group,
            method: (*method).to_owned(),
            question: Document::first_question(*group),
            settings: Default::default(),
            selected: Vec::new(),
            shown: Shown::default(),
            remarks: Vec::new(),
            frozen: None,
        })));
    }
    story
}

/// A dozen customers.
fn few() -> Dataset {
    let names = names(12);
    customers(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn paper<'a>(
    story: &'a Story,
    (portfolio, answers): (&'a Dataset, &'a [Option<Outcome>]),
    (locale, palette): (&'a Locale, &'a Palette),
) -> StoryPaper<'a> {
    StoryPaper {
        story,
        portfolio,
        answers,
        findings: &[],
        locale,
        palette,
        mask_names: false,
    }
}

/// Protects readers of workbooks from the program's own ids: every parameter that a method was asked with stands in the
/// sheet, named and told in the language of the export; figures stay figures.
#[test]
fn parameters_are_told_in_words() {
    let every = [
        "lorenz",
        "xyz",
        "breakdown",
        "treemap",
        "dependency",
        "rfm",
        "bridge",
        "cohorts",
        "supply_rhythm",
        "lifetime_value",
        "retention_what_if",
        "wallet",
        "kraljic",
        "prospects",
        "segments",
        "similarities",
        "board",
        "customer_classes",
        "activity",
        "playbook",
    ];
    let every: Vec<(Group, &str)> = methods()
        .iter()
        .filter(|method| every.contains(&method.id))
        .map(|method| (method.places[0].0, method.id))
        .collect();
    let (story, palette) = (story(&every), Palette::light());
    let locale = Locale::new(Language::Zh);
    let dataset = folioscope::sample::dataset(&locale);
    let answers = story_outcomes(&story, &dataset, &Silent);
    // Behind the mask the imported rows stay out: what is looked at here has none.
    let paper = StoryPaper {
        mask_names: true,
        ..paper(&story, (&dataset, &answers), (&locale, &palette))
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(paper.workbook(&Silent).unwrap())).unwrap();
    let sheet = book
        .worksheet_range(&locale.text("export-sheet-parameters"))
        .unwrap();
    let rows: Vec<&[Data]> = sheet.rows().skip(1).collect();
    for row in &rows {
        let [Data::String(view), Data::String(name), value] = row else {
            panic!("{row:?}");
        };
        let raw = |text: &str| text.contains('_') || text.contains("parameter-") || text.is_empty();
        let told = match value {
            Data::String(value) => value.as_str(),
            _ => "1",
        };
        assert!(!raw(name) && !raw(told), "{view}: {name} = {told}");
        // In another script an id would be seen at once; columns of the user's own keep their heads.
        assert!(!name.is_ascii(), "{view}: {name}");
    }
    for (at, slide) in story.slides.iter().enumerate() {
        let (Some(pinned), Some(outcome)) = (slide.pinned(), &answers[at]) else {
            continue;
        };
        let name = locale.text(&format!("method-{}", pinned.method));
        let listed = rows
            .iter()
            .filter(|row| row[0] == Data::String(name.clone()));
        let figures = outcome.to_json();
        let asked = figures["params"].as_object().unwrap().iter();
        // What the method decided for itself has no line, nor what another line says.
        let asked = asked.filter(|(_, value)| !value.is_null() && !value.is_boolean());
        let asked = asked.filter(|(_, value)| **value != "variation");
        assert!(listed.count() >= asked.count(), "{name}");
    }
}

/// The workbook of a story has a sheet a chart and nothing of the other methods; what charts draw is out of the way.
#[test]
fn a_story_leaves_as_a_workbook() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let dataset = few();
    let story = story(&[
        (Group::Customers, "lorenz"),
        (Group::Customers, "abc"),
        (Group::Customers, "quadrant"),
    ]);
    let answers = story_outcomes(&story, &dataset, &Silent);
    let paper = paper(&story, (&dataset, &answers), (&locale, &palette));
    let bytes = paper.workbook(&Silent).unwrap();
    assert_eq!(bytes, paper.workbook(&Silent).unwrap());
    let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let shown: Vec<&str> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == calamine::SheetVisible::Visible)
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(
        shown[..4],
        ["Contents", "Lorenz curve", "ABC analysis", "Free matrix"]
    );
    assert!(shown.contains(&"Story"), "{shown:?}");
    assert!(
        shown.iter().all(|name| !name.starts_with("Chart ")),
        "{shown:?}"
    );
    assert!(book.sheet_names().iter().any(|name| name == "Chart 1"));
}

/// What was written beside and on a chart stands in the workbook too; behind a mask no name in it is read.
#[test]
fn what_was_written_is_in_the_workbook() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let dataset = few();
    let mut story = story(&[(Group::Customers, "abc")]);
    let slide = &mut story.slides[1];
    slide.takeaway = "Keep Customer 12 close".to_owned();
    slide.notes = "Ask Customer 11".to_owned();
    let SlideContent::Chart(pinned) = &mut slide.content else {
        panic!("a chart was pinned")
    };
    pinned.remarks.push(Remark {
        form: RemarkForm::Arrow,
        text: "=Customer 12 grows".to_owned(),
        at: Anchor::Account("Customer 12".to_owned()),
        to: None,
        offset: (0.1, 0.1),
    });
    let answers = story_outcomes(&story, &dataset, &Silent);
    let told = |mask_names: bool| -> Vec<String> {
        let mut paper = paper(&story, (&dataset, &answers), (&locale, &palette));
        paper.mask_names = mask_names;
        let bytes = paper.workbook(&Silent).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        assert!(book.worksheet_formula("Story").unwrap().is_empty());
        let sheet = book.worksheet_range("Story").unwrap();
        sheet
            .rows()
            .nth(2)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    let plain = told(false);
    assert_eq!(
        plain[2..],
        [
            "Keep Customer 12 close",
            "Ask Customer 11",
            "=Customer 12 grows"
        ]
    );
    assert_ne!(told(true)[2..], plain[2..]);
}

/// More decisions than a page holds take further pages on paper: nobody there can ask for the rest.
#[test]
fn no_decision_is_left_out_on_paper() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let mut dataset = few();
    let count = 47;
    let list = (0..count)
        .map(|n| Decision {
            kind: Kind::Customers.id().to_owned(),
            name: format!("Account {n:02}"),
            owner: "Ann".to_owned(),
            ..Decision::default()
        })
        .collect();
    dataset.decisions = Arc::new(Decisions {
        list,
        ..Decisions::default()
    });
    let story = Story {
        slides: vec![Slide {
            content: SlideContent::Decisions(Group::Customers),
            ..Slide::default()
        }],
        ..Story::default()
    };
    let answers = [None];
    let paper = paper(&story, (&dataset, &answers), (&locale, &palette));
    let pictures = paper.pictures(Format::Svg, None, 1.0, &Silent).unwrap();
    assert!(pictures.len() > 1);
    let all: String = (pictures.iter())
        .map(|(_, svg)| String::from_utf8_lossy(svg))
        .collect();
    for n in 0..count {
        assert!(all.contains(&format!(">Account {n:02}<")), "{n}");
    }
}

/// Says that it was stopped from the given asking on.
struct StopsAt {
    at: usize,
    asked: AtomicUsize,
}

impl Progress for StopsAt {
    fn report(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed) >= self.at
    }
}

/// Wherever an export is stopped, what comes of it is the whole file or none.
#[test]
fn a_stopped_export_is_whole_or_none() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let dataset = few();
    let story = story(&[(Group::Customers, "lorenz"), (Group::Customers, "quadrant")]);
    let answers = story_outcomes(&story, &dataset, &Silent);
    let paper = paper(&story, (&dataset, &answers), (&locale, &palette));
    let ground = Ground::own(SlideShape::Wide, &palette);
    let deck = StoryDeck {
        story: &story,
        portfolio: &dataset,
        answers: &answers,
        locale: &locale,
        mask_names: false,
    };
    type Made<'a> = &'a dyn Fn(&dyn Progress) -> Result<Vec<u8>, ExportError>;
    let pictures = |progress: &dyn Progress| {
        let files = paper.pictures(Format::Svg, None, 1.0, progress)?;
        Ok(files.into_iter().flat_map(|(_, bytes)| bytes).collect())
    };
    let ways: [(&str, Made<'_>); 5] = [
        ("deck", &|progress| deck.write(&ground, progress)),
        ("slides", &|progress| paper.slides(progress)),
        ("report", &|progress| paper.report(progress)),
        ("workbook", &|progress| paper.workbook(progress)),
        ("pictures", &pictures),
    ];
    for (name, make) in ways {
        let whole = make(&Silent).unwrap();
        let stopped = Cell::new(0);
        for at in [0, 1, 2, 3, 5, 9, 17, 40] {
            let progress = StopsAt {
                at,
                asked: AtomicUsize::new(0),
            };
            match make(&progress) {
                Ok(bytes) => assert!(bytes == whole, "{name} stopped at {at}"),
                Err(ExportError::Cancelled) => stopped.set(stopped.get() + 1),
                Err(error) => panic!("{name} stopped at {at}: {error}"),
            }
        }
        assert!(stopped.get() > 0, "{name} cannot be stopped");
    }
}

/// Whoever ends the command line in the middle of an export finds the whole file or none by its name, and an older one
/// untouched.
#[test]
fn a_killed_export_leaves_no_half_file() {
    let folder = tempfile::tempdir().unwrap();
    for (round, wait) in [5u64, 60, 150, 300, 500, 800, 1200, 2000]
        .into_iter()
        .enumerate()
    {
        let old = folder.path().join("old.svg");
        std::fs::write(&old, "what was there").unwrap();
        let path = match round % 2 {
            0 => folder.path().join(format!("{round}.svg")),
            _ => old.clone(),
        };
        let mut export = Command::new(env!("CARGO_BIN_EXE_folioscope"))
            .args(["export", "--sample", "--view", "lorenz", "--to"])
            .arg(&path)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        let _ = export.kill();
        export.wait().unwrap();
        for file in [&path, &old] {
            let Ok(text) = std::fs::read_to_string(file) else {
                continue;
            };
            let whole = text.starts_with("<svg") && text.trim_end().ends_with("</svg>");
            assert!(whole || text == "what was there", "after {wait} ms");
        }
    }
}
