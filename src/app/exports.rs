//! Exports: the chart on the screen, drawn for paper, as a file or on the clipboard.

use std::path::PathBuf;

use super::jobs::Job;
use super::message::Message;
use super::{atomic, clipboard};
use crate::analysis::Outcome;
use crate::chart::{self, Brief, Frame, Palette, Point, Scene};
use crate::export::{self, Content, Format};
use crate::locale::Locale;
use crate::model::Question;
use crate::state::{Event, ExportFormat, ExportRequest, Phrase, Problem, State, ThemeChoice};

/// Everything an export needs, taken from the state, so that it can be made on a thread.
pub(super) struct View {
    method: &'static str,
    outcome: Outcome,
    question: Question,
    locale: Locale,
    source: String,
    currency: String,
    selected: Vec<String>,
}

impl View {
    /// The chart on the screen; `None` where there is none.
    pub fn of(state: &State) -> Option<Self> {
        let method = state.method()?;
        let group = state.group();
        let outcome = state.answer(method.id, group).outcome()?.clone();
        let document = state.document()?;
        Some(Self {
            method: method.id,
            outcome,
            question: state.question(group).clone(),
            locale: state.locale().clone(),
            source: source(state),
            currency: document.dataset.currency.clone().unwrap_or_default(),
            selected: state
                .selection()
                .names()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
    }

    fn scene(&self, palette: &Palette, size: (f32, f32), mask_names: bool) -> Scene {
        let brief = Brief {
            locale: &self.locale,
            palette,
            size: Point {
                x: size.0,
                y: size.1,
            },
            frame: Frame::Page,
            question: &self.question,
            source: &self.source,
            currency: &self.currency,
            mask_names,
            selected: &|name| {
                self.selected
                    .binary_search_by(|known| known.as_str().cmp(name))
                    .is_ok()
            },
        };
        chart::draw(self.method, &self.outcome, &brief)
    }

    /// Makes the file and writes it.
    pub fn write(&self, request: &ExportRequest, path: PathBuf, job: &Job) {
        let file = file_name(&path);
        let failed = |id| {
            Event::Failed(Problem {
                id,
                file: file.clone(),
                detail: String::new(),
            })
        };
        let palette = palette(request.theme);
        let scene = self.scene(&palette, request.size, request.mask_names);
        let analysis = match request.format {
            ExportFormat::Json => serde_json::Value::Null,
            _ => serde_json::Value::Null,
        };
        let content = Content {
            scene: &scene,
            analysis: &analysis,
        };
        let rendered = export::render(
            &content,
            &palette,
            &self.locale,
            format(request.format),
            request.scale,
        );
        let event = match rendered {
            Err(_) => failed("export-failed"),
            Ok(bytes) => match atomic::write(&path, &bytes) {
                Ok(()) => Event::Written(path),
                Err(error) => failed(atomic::failure(&error)),
            },
        };
        job.event(event);
    }

    /// The chart for the clipboard, twice as fine as on the screen.
    pub fn copy_picture(&self, theme: ThemeChoice, job: &Job) {
        let palette = palette(theme);
        let scene = self.scene(&palette, (1280.0, 800.0), false);
        let content = Content {
            scene: &scene,
            analysis: &serde_json::Value::Null,
        };
        let picture = export::render(&content, &palette, &self.locale, Format::Png, 2.0)
            .ok()
            .and_then(|png| tiny_skia::Pixmap::decode_png(&png).ok());
        match picture {
            Some(picture) => {
                let size = [picture.width() as usize, picture.height() as usize];
                job.send(Message::Picture(size, clipboard::straight(&picture)));
                job.event(Event::Told(Phrase::new("notice-copied-picture")));
            }
            None => job.event(Event::Failed(Problem {
                id: "export-failed",
                file: self.locale.text(&format!("method-{}", self.method)),
                detail: String::new(),
            })),
        }
    }

    /// The table for the clipboard.
    pub fn copy_table(&self, job: &Job) {
        let scene = self.scene(&Palette::light(), (1280.0, 800.0), false);
        let decimal = if self.locale.number(0.5, 1).contains(',') {
            ','
        } else {
            '.'
        };
        job.send(Message::Cells(clipboard::cells(&scene.table, decimal)));
        job.event(Event::Told(Phrase::new("notice-copied-table")));
    }
}

/// Where the data come from: the files, for the footer.
fn source(state: &State) -> String {
    let mut names: Vec<&str> = Vec::new();
    for source in state.document().map_or(&[][..], |d| &d.dataset.sources) {
        if !names.contains(&source.file.as_str()) {
            names.push(&source.file);
        }
    }
    names.join(", ")
}

fn palette(theme: ThemeChoice) -> Palette {
    match theme {
        ThemeChoice::Dark => Palette::dark(),
        ThemeChoice::Print => Palette::print(),
        ThemeChoice::Light | ThemeChoice::System => Palette::light(),
    }
}

fn format(format: ExportFormat) -> Format {
    match format {
        ExportFormat::Svg => Format::Svg,
        ExportFormat::Png => Format::Png,
        ExportFormat::Pdf => Format::Pdf,
        ExportFormat::Csv => Format::Csv,
        ExportFormat::Xlsx => Format::Xlsx,
        ExportFormat::Json => Format::Json,
    }
}

pub(super) fn file_name(path: &std::path::Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
