//! Exports: the chart on the screen, drawn for paper, as a file or on the clipboard.

use std::path::PathBuf;

use super::jobs::Job;
use super::message::Message;
use super::{atomic, clipboard};
use crate::analysis::Outcome;
use crate::chart::{Palette, Point};
use crate::export::{Format, Options, View};
use crate::locale::Locale;
use crate::model::{Dataset, Question};
use crate::progress::Progress;
use crate::state::{Event, ExportRequest, Phrase, Problem, Selection, State, ThemeChoice};

/// Everything an export needs, taken from the state, so that it can be made on a thread.
pub(super) struct Shown {
    method: &'static str,
    outcome: Outcome,
    question: Question,
    dataset: Dataset,
    locale: Locale,
    selected: Selection,
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
        let file = file_name(&path);
        let failed = |id| {
            Event::Failed(Problem {
                id,
                file: file.clone(),
                detail: String::new(),
            })
        };
        let palette = palette(request.theme);
        let options = Options {
            format: request.format,
            size: Point {
                x: request.size.0,
                y: request.size.1,
            },
            scale: request.scale,
            palette: &palette,
            mask_names: request.mask_names,
        };
        let rendered = self.with(|view| view.render(&self.locale, &options));
        job.event(match rendered {
            Err(_) => failed("export-failed"),
            // Whoever stopped the export finds no file.
            Ok(_) if job.cancelled() => return,
            Ok(bytes) => match atomic::write(&path, &bytes) {
                Ok(()) => Event::Written(path),
                Err(error) => failed(atomic::failure(&error)),
            },
        });
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
