//! `folioscope export`: charts, tables and figures as files.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::analyse::answer;
use super::asked::Asked;
use super::paper::{self, Told};
use super::story::AnsweredStory;
use super::{Command, Desk, Failure, Opt, Parsed, print, print_json, write_file};
use crate::analysis::{Method, Outcome, methods};
use crate::chart::{Palette, Point};
use crate::export::{
    self, Beside, ExportError, Format, Ground, Options, SlideShape, View, safe_file_name,
};
use crate::model::Question;
use crate::project::{findings_table, story_template};

pub(super) const COMMAND: Command = Command {
    name: "export",
    operands: "FILE…",
    count: (1, usize::MAX),
    options: &[
        Opt::value("to", "PATH"),
        Opt::value("view", "ID"),
        Opt::value("format", "F"),
        Opt::value("as", "KIND"),
        Opt::value("only", "COLUMN"),
        Opt::value("by", "WHAT"),
        Opt::value("measure", "M"),
        Opt::value("set", "KEY=VALUE"),
        Opt::value("as-of", "DATE"),
        Opt::value("theme", "light|dark|print"),
        Opt::value("size", "WxH"),
        Opt::value("story", "NAME"),
        Opt::value("template", "FILE"),
        Opt::value("shape", "16:9|4:3"),
        Opt::flag("mask-names"),
        Opt::flag("report"),
        Opt::value("portrait", "NAME|all"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

/// Width and height of a picture where none was asked for, in points.
const SIZE: Point = Point {
    x: 1280.0,
    y: 800.0,
};

/// Where the files go.
enum Target {
    /// One file.
    File(PathBuf),
    /// One file a view.
    Folder(PathBuf),
}

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    let (target, format) = target(desk, parsed)?;
    let palette = palette(desk, parsed)?;
    let size = size(desk, parsed)?;
    let ground = match format {
        Format::Pptx => Some(ground(desk, parsed, &palette)?),
        _ => None,
    };
    let options = Options {
        format,
        size: size.unwrap_or(SIZE),
        // A size that was asked for is the picture's size in pixels.
        scale: if size.is_some() { 1.0 } else { 2.0 },
        palette: &palette,
        mask_names: parsed.has("mask-names"),
        ground: ground.as_ref(),
    };
    let views = views(desk, parsed)?;
    let asked = Asked::read(desk, parsed)?;
    if let Some(written) = on_paper(desk, parsed, &asked, &options, (&target, size))? {
        return report(desk, &written);
    }
    if let (Target::File(path), Format::Pptx, true) = (&target, format, views.is_empty())
        && let Some(told) = answered(desk, parsed, &asked)?
    {
        return write_story(desk, parsed, &asked, &told, (&palette, path));
    }
    let answers = answers(desk, &asked, &views, &target, format)?;
    if let (Target::File(path), Format::Pptx, true) = (&target, format, views.is_empty()) {
        let told = AnsweredStory::of_views(desk, &asked, answers);
        return write_story(desk, parsed, &asked, &told, (&palette, path));
    }
    let written = match &target {
        Target::File(path) if parsed.has("report") => {
            let look = (&palette, options.mask_names);
            paper::report(desk, &asked, &answers, look, path)?
        }
        Target::File(path) => write_one(desk, &asked, &answers, &options, path)?,
        Target::Folder(folder) => write_each(desk, &asked, &answers, &options, folder)?,
    };
    report(desk, &written)
}

/// One-pagers, and a project's story as slides, pictures or a report; `None` where neither is asked for.
fn on_paper(
    desk: &Desk,
    parsed: &Parsed,
    asked: &Asked,
    options: &Options<'_>,
    (target, size): (&Target, Option<Point>),
) -> Result<Option<Vec<PathBuf>>, Failure> {
    let who = parsed.value("portrait");
    let as_report = parsed.has("report");
    let path = match target {
        Target::File(path) if options.format == Format::Pdf => Some(path),
        _ if as_report || who.is_some() => {
            return Err(Failure::usage(desk.locale.text("report-only-pdf")));
        }
        _ => None,
    };
    if let (Some(who), Some(path)) = (who, path) {
        let look = (options.palette, options.mask_names);
        return paper::portraits(desk, asked, &who, look, path).map(Some);
    }
    let pictures = matches!(options.format, Format::Svg | Format::Png);
    // A workbook of a portfolio has every view; that of a story which was asked for, its charts.
    let sheets = match target {
        Target::File(path) if options.format == Format::Xlsx && parsed.has("story") => Some(path),
        _ => None,
    };
    if path.is_none() && sheets.is_none() && !(pictures && matches!(target, Target::Folder(_))) {
        return Ok(None);
    }
    let told = match parsed.has("view") {
        true => None,
        false => answered(desk, parsed, asked)?,
    };
    let Some(told) = told else {
        return Ok(None);
    };
    let told = Told::new(desk, asked, parsed, (told, options.palette));
    if let Some(path) = sheets {
        return told.workbook(path).map(Some);
    }
    match (path, target) {
        (Some(path), _) => told.write(as_report, path).map(Some),
        (None, Target::Folder(folder)) => {
            let size = (size, options.scale);
            told.pictures(options.format, size, folder).map(Some)
        }
        _ => Ok(None),
    }
}

/// The story that was asked for, else the project's own; `None` where there is none.
fn answered(desk: &Desk, parsed: &Parsed, asked: &Asked) -> Result<Option<AnsweredStory>, Failure> {
    let Some(id) = parsed.value("story") else {
        return Ok(AnsweredStory::own(asked));
    };
    let template = story_template(&id);
    let template = template.ok_or_else(|| Failure::bad_value(&desk.locale, "story", &id))?;
    match AnsweredStory::of_template(desk, asked, template) {
        Ok(told) => Ok(Some(told)),
        Err(missed) => {
            let needs = [("needs", Failure::needs(&desk.locale, &missed).into())];
            Err(Failure::new(
                "not-available",
                desk.locale.text_with("deck-no-story", &needs),
                desk.locale.text("export-not-available-hint"),
            ))
        }
    }
}

fn write_story(
    desk: &Desk,
    parsed: &Parsed,
    asked: &Asked,
    told: &AnsweredStory,
    (palette, path): (&Palette, &Path),
) -> Result<(), Failure> {
    let ground = ground(desk, parsed, palette)?;
    let bytes = told
        .deck(desk, parsed, asked, (ground, palette))
        .map_err(|error| failed(desk, &error))?;
    write_file(desk, path, &bytes)?;
    report(desk, &[path.to_owned()])
}

/// The ending of `--to` decides the format; a folder asks `--format`, else it gets PNG.
fn target(desk: &Desk, parsed: &Parsed) -> Result<(Target, Format), Failure> {
    let path = parsed.required_path(&desk.locale, "to")?;
    let named = parsed
        .value("format")
        .map(|name| format_of(desk, &name))
        .transpose()?;
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().into_owned());
    let is_folder = path.is_dir() || path.to_string_lossy().ends_with(std::path::is_separator);
    let Some(ending) = ending.filter(|_| !is_folder) else {
        return Ok((Target::Folder(path), named.unwrap_or(Format::Png)));
    };
    match Format::from_extension(&ending).or(named) {
        Some(format) => Ok((Target::File(path), format)),
        None => Err(unsupported(desk, &ending)),
    }
}

fn format_of(desk: &Desk, name: &str) -> Result<Format, Failure> {
    Format::from_extension(name).ok_or_else(|| unsupported(desk, name))
}

fn unsupported(desk: &Desk, ending: &str) -> Failure {
    let formats: Vec<&str> = Format::ALL.into_iter().map(Format::extension).collect();
    Failure::new(
        "unsupported-format",
        desk.locale
            .text_with("export-format-unknown", &[("ending", ending.into())]),
        desk.locale.text_with(
            "export-format-unknown-hint",
            &[("formats", formats.join(", ").into())],
        ),
    )
}

fn palette(desk: &Desk, parsed: &Parsed) -> Result<Palette, Failure> {
    match parsed.value("theme").as_deref() {
        None | Some("light") => Ok(Palette::light()),
        Some("dark") => Ok(Palette::dark()),
        Some("print") => Ok(Palette::print()),
        Some(other) => Err(Failure::bad_value(&desk.locale, "theme", other)),
    }
}

/// What slides rest on: the template that was asked for, else our own in the shape that was.
fn ground(desk: &Desk, parsed: &Parsed, palette: &Palette) -> Result<Ground, Failure> {
    let shape = match parsed.value("shape").as_deref() {
        None | Some("16:9") => SlideShape::Wide,
        Some("4:3") => SlideShape::Standard,
        Some(other) => return Err(Failure::bad_value(&desk.locale, "shape", other)),
    };
    let Some(path) = parsed.path("template") else {
        return Ok(Ground::own(shape, palette));
    };
    let read = || {
        let file = fs::File::open(&path)?;
        let mut bytes = Vec::new();
        file.take(Ground::MOST_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| Failure::reading(&desk.locale, &path, &error))?;
    Ground::company(&bytes).map_err(|fault| {
        Failure::new(
            "bad-template",
            ExportError::Template(fault).message(&desk.locale),
            String::new(),
        )
    })
}

/// `1280x800`; what can be drawn at that size is the export's to say.
fn size(desk: &Desk, parsed: &Parsed) -> Result<Option<Point>, Failure> {
    let Some(text) = parsed.value("size") else {
        return Ok(None);
    };
    let side = |text: &str| {
        let side: u32 = text.trim().parse().ok()?;
        (100..=16_384).contains(&side).then_some(side as f32)
    };
    text.split_once(['x', 'X', '×'])
        .and_then(|(width, height)| {
            Some(Point {
                x: side(width)?,
                y: side(height)?,
            })
        })
        .map(Some)
        .ok_or_else(|| Failure::bad_value(&desk.locale, "size", &text))
}

/// The methods that were asked for; none where it is left open.
fn views(desk: &Desk, parsed: &Parsed) -> Result<Vec<&'static Method>, Failure> {
    parsed
        .values("view")
        .iter()
        .map(|id| {
            crate::analysis::registry::method(id)
                .ok_or_else(|| Failure::bad_value(&desk.locale, "view", id))
        })
        .collect()
}

/// An answer and its question.
pub(super) struct Answer {
    pub method: &'static Method,
    pub question: Question,
    pub outcome: Outcome,
}

impl Answer {
    /// The answer with its question and data.
    pub fn view<'a>(&'a self, asked: &'a Asked) -> View<'a> {
        View {
            method: self.method.id,
            outcome: &self.outcome,
            question: &self.question,
            dataset: &asked.dataset,
            selected: &|_| false,
        }
    }
}

/// Computes what is exported. A view that was asked for by name must be there; where it was left open, a folder and JSON
/// get every view the data can feed, a single file the first of them.
fn answers(
    desk: &Desk,
    asked: &Asked,
    views: &[&'static Method],
    target: &Target,
    format: Format,
) -> Result<Vec<Answer>, Failure> {
    let single = matches!(target, Target::File(_)) && !format.holds_all();
    if single && views.len() > 1 {
        return Err(Failure::usage(desk.locale.text_with(
            "export-one-view",
            &[("format", format.extension().into())],
        )));
    }
    let all: Vec<&'static Method>;
    let candidates = if views.is_empty() {
        // What the data are worth is the last thing shown, not the first.
        let (first, last): (Vec<_>, Vec<_>) =
            methods().iter().partition(|method| method.id != "quality");
        all = [first, last].concat();
        &all
    } else {
        views
    };
    let mut answers = Vec::new();
    let mut missing = None;
    for method in candidates {
        match answer(asked, method) {
            Ok(outcome) => answers.push(Answer {
                method,
                question: question(asked, &outcome),
                outcome,
            }),
            Err(unavailable) if !views.is_empty() => {
                return Err(Failure::unavailable(&desk.locale, &unavailable));
            }
            Err(unavailable) => missing = missing.or(Some(unavailable)),
        }
        if single && !answers.is_empty() {
            break;
        }
    }
    match missing {
        Some(unavailable) if answers.is_empty() => {
            Err(Failure::unavailable(&desk.locale, &unavailable))
        }
        _ => Ok(answers),
    }
}

/// The question that was answered: methods choose for themselves who is compared, where that was left open.
fn question(asked: &Asked, outcome: &Outcome) -> Question {
    let mut question = asked.question.clone();
    if let Some(population) = outcome.population() {
        question.by = population.by.clone();
        question.measure = population.measure.clone();
    }
    question
}

fn write_one(
    desk: &Desk,
    asked: &Asked,
    answers: &[Answer],
    options: &Options<'_>,
    path: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let views: Vec<View<'_>> = answers.iter().map(|answer| answer.view(asked)).collect();
    let bytes = match views.as_slice() {
        [] => return Ok(Vec::new()),
        [view] => view.render(&desk.locale, options),
        views => {
            let findings = findings_table(&asked.findings, &asked.dataset.sources, &desk.locale);
            let beside = Beside {
                findings: Some(&findings),
                ..Beside::default()
            };
            export::review(views, &beside, &desk.locale, options)
        }
    };
    let bytes = bytes.map_err(|error| failed(desk, &error))?;
    write_file(desk, path, &bytes)?;
    Ok(vec![path.to_owned()])
}

fn write_each(
    desk: &Desk,
    asked: &Asked,
    answers: &[Answer],
    options: &Options<'_>,
    folder: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::writing(&desk.locale, folder, &error))?;
    let mut written = Vec::new();
    for answer in answers {
        let stem = safe_file_name(answer.method.id);
        let path = folder.join(format!("{stem}.{}", options.format.extension()));
        let bytes = answer
            .view(asked)
            .render(&desk.locale, options)
            .map_err(|error| failed(desk, &error))?;
        write_file(desk, &path, &bytes)?;
        written.push(path);
    }
    Ok(written)
}

pub(super) fn failed(desk: &Desk, error: &export::ExportError) -> Failure {
    Failure::new("not-exported", error.message(&desk.locale), String::new())
}

fn report(desk: &Desk, written: &[PathBuf]) -> Result<(), Failure> {
    let paths: Vec<String> = written
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    if desk.json {
        return print_json(&desk.locale, &json!({ "files": paths }));
    }
    for path in paths {
        print(&desk.locale, &format!("{path}\n"))?;
    }
    Ok(())
}
