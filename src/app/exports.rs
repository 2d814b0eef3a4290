//! Exports: the chart on the screen, drawn for paper, as a file or on the clipboard.

use std::path::PathBuf;

use super::clipboard;
use super::jobs::Job;
use super::message::Message;
use crate::analysis::Outcome;
use crate::atomic;
use crate::chart::{Palette, Point};
use crate::export::{ExportError, Format, Ground, Options, SlideShape, View};
use crate::locale::Locale;
use crate::model::{Dataset, Question};
use crate::progress::Progress;
use crate::project::{CompanyTemplate, Document, StoryDeck, story_outcomes};
use crate::state::{Event, ExportRequest, Phrase, Problem, Selection, State, ThemeChoice};

/// The story with its data, taken from the state, so that its deck can be made on a thread.
pub(super) struct StoryFile {
    document: Document,
    locale: Locale,
}

impl StoryFile {
    /// The story of the open portfolio.
    pub fn of(state: &State) -> Option<Self> {
        Some(Self {
            document: state.document()?.clone(),
            locale: state.locale().clone(),
        })
    }

    /// Makes the file and writes it.
    pub fn write(&self, format: Format, path: PathBuf, job: &Job) {
        let story = &self.document.story;
        let answers = story_outcomes(story, &self.document.dataset, job);
        let deck = StoryDeck {
            story,
            portfolio: &self.document.dataset,
            answers: &answers,
            locale: &self.locale,
            mask_names: false,
        };
        let made = match format {
            Format::Pptx => StoryDeck::ground(story, &Palette::light())
                .and_then(|ground| deck.write(&ground, job)),
            // Paper and pictures have a road of their own; nothing else holds a story.
            _ => return,
        };
        written(made, path, &self.locale, job);
    }
}

/// Puts a file that was made where it belongs, whole or not at all.
fn written(made: Result<Vec<u8>, ExportError>, path: PathBuf, locale: &Locale, job: &Job) {
    let failed = |id, detail| {
        Event::Failed(Problem {
            id,
            file: file_name(&path),
            detail,
        })
    };
    job.event(match made {
        // Whoever stopped the export finds no file.
        _ if job.cancelled() => return,
        Err(error @ ExportError::Template(_)) => {
            failed("export-template-failed", error.message(locale))
        }
        Err(_) => failed("export-failed", String::new()),
        Ok(bytes) => match atomic::write(&path, &bytes) {
            Ok(()) => Event::Written(path),
            Err(error) => failed(atomic::failure(&error), String::new()),
        },
    });
}

/// Everything an export needs, taken from the state, so that it can be made on a thread.
pub(super) struct Shown {
    method: &'static str,
    outcome: Outcome,
    question: Question,
    dataset: Dataset,
    locale: Locale,
    selected: Selection,
    /// What slides rest on.
    company: Option<CompanyTemplate>,
    standard_shape: bool,
}

impl Shown {
    /// The chart on the screen; `None` where there is none.
    pub fn of(state: &State) -> Option<Self> {
        let method = state.method()?;
        let group = state.group();
        Some(Self {
            method: method.id,
            outcome: state.answer(method.id, group).outcome()?.clone(),
            question: state.question(group).clone(),
            dataset: state.document()?.dataset.clone(),
            locale: state.locale().clone(),
            selected: state.selection().clone(),
            company: state.story().company.clone(),
            standard_shape: state.story().standard_shape,
        })
    }

    fn with<T>(&self, work: impl FnOnce(&View<'_>) -> T) -> T {
        work(&View {
            method: self.method,
            outcome: &self.outcome,
            question: &self.question,
            dataset: &self.dataset,
            selected: &|name| self.selected.contains(name),
        })
    }

    /// Makes the file and writes it.
    pub fn write(&self, request: &ExportRequest, path: PathBuf, job: &Job) {
        let palette = palette(request.theme);
        let ground = match (&self.company, request.format) {
            (Some(company), Format::Pptx) => match Ground::company(&company.bytes) {
                Ok(ground) => Some(ground),
                Err(fault) => return written(Err(fault.into()), path, &self.locale, job),
            },
            (None, Format::Pptx) if self.standard_shape => {
                Some(Ground::own(SlideShape::Standard, &palette))
            }
            _ => None,
        };
        let options = Options {
            format: request.format,
            size: Point {
                x: request.size.0,
                y: request.size.1,
            },
            scale: request.scale,
            palette: &palette,
            mask_names: request.mask_names,
            ground: ground.as_ref(),
        };
        let made = self.with(|view| view.render(&self.locale, &options));
        written(made, path, &self.locale, job);
    }

    /// The chart as a page.
    pub fn page(&self, theme: ThemeChoice) -> crate::chart::Scene {
        let palette = palette(theme);
        self.with(|view| view.scene(&self.locale, &on_page(&palette, Format::Pdf)))
    }

    /// The chart for the clipboard, twice as fine as on the screen.
    pub fn copy_picture(&self, theme: ThemeChoice, job: &Job) {
        let palette = palette(theme);
        let options = on_page(&palette, Format::Png);
        let picture = self
            .with(|view| view.render(&self.locale, &options))
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
        let palette = Palette::light();
        let options = on_page(&palette, Format::Csv);
        let table = self.with(|view| view.scene(&self.locale, &options)).table;
        let decimal = if self.locale.number(0.5, 1).contains(',') {
            ','
        } else {
            '.'
        };
        job.send(Message::Cells(clipboard::cells(&table, decimal)));
        job.event(Event::Told(Phrase::new("notice-copied-table")));
    }
}

fn on_page(palette: &Palette, format: Format) -> Options<'_> {
    Options {
        format,
        size: Point {
            x: 1280.0,
            y: 800.0,
        },
        scale: 2.0,
        palette,
        mask_names: false,
        ground: None,
    }
}

pub(super) fn palette(theme: ThemeChoice) -> Palette {
    match theme {
        ThemeChoice::Dark => Palette::dark(),
        ThemeChoice::Print => Palette::print(),
        ThemeChoice::Light | ThemeChoice::System => Palette::light(),
    }
}

pub(super) fn file_name(path: &std::path::Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
