//! The written report, slides with bookmarks, one-pagers: what stands where, and whether other readers agree.

use std::process::Command;

use folioscope::analysis::portrait::Answers;
use folioscope::analysis::{Context, Group, Outcome, Settings, registry};
use folioscope::chart::Palette;
use folioscope::export::{
    ExportError, Format, Portraits, Report, ReportPart, View, report_outline, report_parts,
    report_pdf,
};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Choice, Dataset, Day, Decision, Kind, Question};
use folioscope::progress::{Progress, Silent};
use folioscope::project::{Pinned, Shown, Slide, SlideContent, Story, StoryPaper};

use super::deck::{customers, names};
use super::hostile_names;

/// Methods whose charts have every form: curve, bars, bubbles, grid, board.
const METHODS: [&str; 5] = ["lorenz", "activity", "rfm", "kraljic", "growth_share"];

/// Answers to a question on a dataset, with the question.
fn answered(dataset: &Dataset, ids: &[&'static str]) -> Vec<(&'static str, Question, Outcome)> {
    let settings = Settings::default();
    let mut all = Vec::new();
    for &id in ids {
        let method = registry::method(id).unwrap();
        let question = Question {
            by: method.places[0].0.by(),
            ..Question::default()
        };
        let context = Context {
            dataset,
            question: &question,
            settings: &settings,
            progress: &Silent,
        };
        let outcome = (method.run)(&context).unwrap();
        all.push((id, question, outcome));
    }
    all
}

fn views<'a>(
    answers: &'a [(&'static str, Question, Outcome)],
    dataset: &'a Dataset,
) -> Vec<View<'a>> {
    let view = |(id, question, outcome): &'a (&'static str, Question, Outcome)| View {
        method: id,
        outcome,
        question,
        dataset,
        selected: &|_| false,
    };
    answers.iter().map(view).collect()
}

fn report<'a>(
    parts: Vec<ReportPart<'a>>,
    dataset: &'a Dataset,
    locale: &'a Locale,
    palette: &'a Palette,
) -> Report<'a> {
    Report {
        title: "",
        subtitle: "Board, 12 January",
        parts,
        dataset,
        findings: &[],
        locale,
        palette,
        mask_names: false,
    }
}

/// Runs a program on the document where it is installed: its output.
fn run(program: &str, before: &[&str], after: &[&str], pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new(program)
        .args(before)
        .arg(&path)
        .args(after)
        .output()
        .ok()?;
    assert!(output.status.success(), "{program}: {output:?}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn count(pdf: &[u8], what: &str) -> usize {
    let what = what.as_bytes();
    pdf.windows(what.len()).filter(|part| *part == what).count()
}

/// In every language nothing leaves its page, every heading stands in the contents with the page it is on, and the pages
/// are as many as the document says.
#[test]
fn every_language_fits_its_pages() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let palette = Palette::light();
        let dataset = folioscope::sample::dataset(&locale);
        let answers = answered(&dataset, &METHODS);
        let views = views(&answers, &dataset);
        let report = report(report_parts(&views, &locale), &dataset, &locale, &palette);
        let outline = report_outline(&report, &Silent).unwrap();
        for (at, ((width, height), covered)) in outline.pages.iter().enumerate() {
            let page = at + 1;
            assert!((*width, *height) == (595.28, 841.89), "{language:?} {page}");
            assert!(
                covered.left > 40.0
                    && covered.top > 20.0
                    && covered.right < width - 40.0
                    && covered.bottom < height - 20.0,
                "{language:?} page {page}: {covered:?}"
            );
        }
        let contents = &outline.headings[0];
        assert_eq!((contents.level, contents.page), (1, 2));
        for heading in &outline.headings[1..] {
            let listed = outline.links.iter().find(|(from, to, words)| {
                *from <= 3 && *to == heading.page && *words == heading.title
            });
            assert!(
                listed.is_some(),
                "{language:?}: {heading:?} is not in the contents"
            );
        }
        let chapters = outline.headings.iter().filter(|heading| heading.level == 1);
        assert!(chapters.count() >= 8, "{language:?}");
    }
}

/// The chapters and findings of the sample, in order, page by page: a change of them is meant.
#[test]
fn the_sample_has_these_headings() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let dataset = folioscope::sample::dataset(&locale);
    let answers = answered(&dataset, &["lorenz", "kraljic"]);
    let views = views(&answers, &dataset);
    let report = report(report_parts(&views, &locale), &dataset, &locale, &palette);
    let outline = report_outline(&report, &Silent).unwrap();
    let lines: Vec<String> = outline
        .headings
        .iter()
        .map(|heading| format!("{} {}", heading.level, heading.title))
        .collect();
    let expected = [
        "1 Contents",
        "1 Management summary",
        "1 Customers",
        "2 20% of customers bring in 78% of revenue; the ten largest 60%",
        "1 Suppliers",
        "2 8 strategic suppliers take 37% of spend; 9 bottlenecks hold 9%",
        "1 Decisions and owners",
        "2 Customers",
        "1 Methods",
        "2 Lorenz curve",
        "2 Kraljic matrix",
        "2 What the figures mean",
        "1 Data quality",
        "2 Sales ledger: columns and control totals",
        "2 Customers: columns and control totals",
        "2 Suppliers: columns and control totals",
        "2 Products: columns and control totals",
        "2 Whitespace: columns and control totals",
        "2 What was met on import",
        "1 Sources",
    ];
    assert_eq!(lines, expected);
    // A finding with its figures and the rows behind it has one page.
    let page = |title: &str| {
        let heading = outline
            .headings
            .iter()
            .find(|heading| heading.title == title);
        heading.map(|heading| heading.page)
    };
    assert_eq!(page("Suppliers"), page("Customers").map(|page| page + 1));
    assert_eq!(
        page("Decisions and owners"),
        page("Suppliers").map(|page| page + 1)
    );
}

/// The document is tagged, titled, in its language; other readers find it sound and copy its words; the same report has
/// the same bytes.
#[test]
fn other_readers_agree() {
    for language in [Language::En, Language::Zh, Language::Ru] {
        let (locale, palette) = (Locale::new(language), Palette::print());
        let dataset = folioscope::sample::dataset(&locale);
        let answers = answered(&dataset, &["lorenz", "kraljic"]);
        let views = views(&answers, &dataset);
        let write = || {
            let parts = report_parts(&views, &locale);
            report_pdf(&report(parts, &dataset, &locale, &palette), &Silent).unwrap()
        };
        let pdf = write();
        assert!(pdf == write(), "{language:?}");
        for part in [
            "/S/Figure",
            "/S/Table",
            "/S/TH",
            "/S/TOCI",
            "/S/Link",
            "/S/L\n",
        ] {
            let bare = part.trim_end();
            assert!(count(&pdf, bare) > 0, "{language:?}: no {bare}");
        }
        assert_eq!(count(&pdf, "/S/Figure"), 2, "{language:?}");
        assert!(count(&pdf, "DisplayDocTitle true") == 1 && count(&pdf, "pdfuaid") > 0);
        assert!(count(&pdf, &format!("/Lang({})", language.code())) > 0);
        run("qpdf", &["--check"], &[], &pdf);
        if let Some(text) = run("pdftotext", &[], &["-"], &pdf) {
            for key in ["report-summary", "report-reading", "method-lorenz"] {
                let words = locale.text(key);
                assert!(
                    text.contains(&words),
                    "{language:?}: {words:?} cannot be copied"
                );
            }
        }
    }
}

/// Names of unknown origin are text on paper: the document is sound and nothing leaves its page.
#[test]
fn hostile_names_stay_on_their_pages() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let hostile = hostile_names();
    let hostile: Vec<&str> = hostile.iter().map(String::as_str).collect();
    let mut dataset = customers(&hostile);
    let mut decision = Decision::about(Kind::Customers, hostile[8]);
    decision.choice = Some(Choice::Grow);
    decision.owner = hostile[7].to_owned();
    decision.reason = hostile[14].chars().take(4000).collect();
    std::sync::Arc::make_mut(&mut dataset.decisions).set(decision);
    let answers = answered(&dataset, &["lorenz", "abc"]);
    let views = views(&answers, &dataset);
    let mut parts = report_parts(&views, &locale);
    parts.push(ReportPart::Chapter(hostile[14].to_owned()));
    parts.push(ReportPart::Text(
        hostile[14].to_owned(),
        hostile[14].to_owned(),
    ));
    let report = report(parts, &dataset, &locale, &palette);
    for (_, covered) in report_outline(&report, &Silent).unwrap().pages {
        assert!(
            covered.right < 560.0 && covered.bottom < 830.0,
            "{covered:?}"
        );
    }
    run(
        "qpdf",
        &["--check"],
        &[],
        &report_pdf(&report, &Silent).unwrap(),
    );
}

/// A masked report holds no name of an account.
#[test]
fn a_masked_report_holds_no_name() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let names = names(12)
        .iter()
        .map(|name| name.replace("Customer", "Secret"))
        .collect::<Vec<_>>();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut dataset = customers(&names);
    let mut decision = Decision::about(Kind::Customers, names[3]);
    decision.choice = Some(Choice::Keep);
    decision.reason = format!("{} pays late", names[3]);
    std::sync::Arc::make_mut(&mut dataset.decisions).set(decision);
    let answers = answered(&dataset, &["lorenz", "abc", "quadrant"]);
    let views = views(&answers, &dataset);
    let mut report = report(report_parts(&views, &locale), &dataset, &locale, &palette);
    report.mask_names = true;
    let pdf = report_pdf(&report, &Silent).unwrap();
    if let Some(text) = run("pdftotext", &[], &["-"], &pdf) {
        assert!(!text.contains("Secret"), "{text}");
        assert!(text.contains("Customer 1"), "{text}");
    }
}

/// Stopped before the end.
struct Stopped;

impl Progress for Stopped {
    fn report(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        true
    }
}

/// Whoever stops a report gets none, rather than half of one.
#[test]
fn a_stopped_report_is_none() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let names = names(5);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let dataset = customers(&names);
    let answers = answered(&dataset, &["lorenz"]);
    let views = views(&answers, &dataset);
    let report = report(report_parts(&views, &locale), &dataset, &locale, &palette);
    let stopped = report_pdf(&report, &Stopped);
    assert!(matches!(stopped, Err(ExportError::Cancelled)));
}

fn told() -> Story {
    let mut story = Story {
        title: "Customers of 2025".to_owned(),
        ..Story::default()
    };
    let chart = |method: &str| {
        SlideContent::Chart(Box::new(Pinned {
            group: Group::Customers,
            method: method.to_owned(),
            question: Question::default(),
            settings: Settings::default(),
            selected: Vec::new(),
            shown: Shown::default(),
            remarks: Vec::new(),
            frozen: None,
        }))
    };
    let slides = [
        (None, SlideContent::Cover),
        (None, SlideContent::Agenda),
        (Some("Where we stand"), SlideContent::Section),
        (Some("A few carry it all"), chart("lorenz")),
        (None, chart("abc")),
        (Some("What next"), SlideContent::Section),
        (
            Some("Three steps"),
            SlideContent::Text("One\nTwo".to_owned()),
        ),
        (None, SlideContent::Decisions(Group::Customers)),
    ];
    for (title, content) in slides {
        let slide = Slide {
            title: title.map(str::to_owned),
            takeaway: "Keep the ten largest close".to_owned(),
            notes: "Ask sales first".to_owned(),
            content,
            ..Slide::default()
        };
        story.insert(usize::MAX, slide);
    }
    story
}

/// A story leaves as slides with a bookmark each, as a picture a slide, and as a report in its order and its words.
#[test]
fn a_story_leaves_on_paper() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let names = names(12);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let dataset = customers(&names);
    let story = told();
    let answers: Vec<Option<Outcome>> = story
        .slides
        .iter()
        .map(|slide| {
            let pinned = slide.pinned()?;
            let id = registry::method(&pinned.method)?.id;
            answered(&dataset, &[id])
                .pop()
                .map(|(_, _, outcome)| outcome)
        })
        .collect();
    let paper = StoryPaper {
        story: &story,
        portfolio: &dataset,
        answers: &answers,
        findings: &[],
        locale: &locale,
        palette: &palette,
        mask_names: false,
    };
    let slides = paper.slides(&Silent).unwrap();
    assert_eq!(count(&slides, "/S/H1"), story.slides.len());
    assert_eq!(count(&slides, "/S/Figure"), 2);
    assert!(count(&slides, "(Customers of 2025)") >= 2);
    for title in ["(Where we stand)", "(A few carry it all)", "(What next)"] {
        assert!(count(&slides, title) > 0, "{title}");
    }
    run("qpdf", &["--check"], &[], &slides);

    let report = paper.report(&Silent).unwrap();
    run("qpdf", &["--check"], &[], &report);
    if let Some(text) = run("pdftotext", &[], &["-"], &report) {
        let at = |words: &str| {
            text.rfind(words)
                .unwrap_or_else(|| panic!("{words}: {text}"))
        };
        assert!(at("How to read it") < at("Three steps"));
        for words in [
            "Keep the ten largest close",
            "Ask sales first",
            "Customers of 2025",
        ] {
            at(words);
        }
    }

    for format in [Format::Svg, Format::Png] {
        let files = paper.pictures(format, None, 0.5, &Silent).unwrap();
        assert_eq!(files.len(), story.slides.len());
        let ending = format!(".{}", format.extension());
        assert!(
            files
                .iter()
                .all(|(name, bytes)| name.ends_with(&ending) && bytes.len() > 300)
        );
        assert_eq!(files[3].0, format!("04 A few carry it all{ending}"));
    }
    assert!(matches!(
        paper.slides(&Stopped),
        Err(ExportError::Cancelled)
    ));
}

/// Portraits are a page of A4 and a bookmark each; who is not known is left out.
#[test]
fn portraits_are_a_page_each() {
    let (locale, palette) = (Locale::new(Language::En), Palette::light());
    let names = names(12);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut dataset = customers(&names);
    let mut decision = Decision::about(Kind::Customers, names[0]);
    decision.due = Day::new(2026, 3, 1);
    decision.choice = Some(Choice::Grow);
    std::sync::Arc::make_mut(&mut dataset.decisions).set(decision);
    let question = Question::default();
    let answers = Answers::work_out(
        &dataset,
        Group::Customers,
        &question,
        &|_| Settings::default(),
        &Silent,
    );
    let portraits = Portraits {
        dataset: &dataset,
        group: Group::Customers,
        question: &question,
        answers: &answers,
        locale: &locale,
        palette: &palette,
        mask_names: false,
    };
    let mut all = portraits.names();
    assert_eq!(all.len(), 12);
    assert_eq!(all[0], "Customer 12", "the largest comes first");
    all.push("Nobody".to_owned());
    let pdf = portraits.pdf(&all, &Silent).unwrap();
    assert_eq!(count(&pdf, "/S/H1"), 12);
    assert_eq!(count(&pdf, "/MediaBox[0 0 595.5 842.25]"), 12);
    run("qpdf", &["--check"], &[], &pdf);
}
