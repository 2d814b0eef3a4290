//! Slides and portraits on their way out of the window: to the clipboard as a picture, to the desktop's viewer as a PDF.

use std::path::{Path, PathBuf};
use std::process::{self, Stdio};

use super::FolioApp;
use super::clipboard;
use super::jobs::Job;
use super::message::Message;
use crate::analysis::Outcome;
use crate::atomic;
use crate::chart::{Brief, Palette, Point, Scene, portrait};
use crate::export::{Content, Format, render, source_line};
use crate::locale::Locale;
use crate::model::Dataset;
use crate::progress::Progress;
use crate::project::{Slide, SlideLook, SlideSource, Story};
use crate::state::{Event, Page, Phrase, Problem, State, ThemeChoice};

/// Width of a slide on the clipboard, in points; twice as many pixels.
const COPIED: f32 = 1280.0;

/// A slide with all that its picture is drawn from, for a thread.
struct OwnSlide {
    story: Story,
    slide: Slide,
    outcome: Option<Outcome>,
    dataset: Dataset,
    locale: Locale,
}

impl OwnSlide {
    /// The slide in the room, else the one that is open in the editor.
    fn of(state: &State) -> Option<Self> {
        let dataset = state.document()?.dataset.clone();
        let (source, slide) = match state.presenting() {
            Some(shown) => {
                let slide = shown.slide()?;
                (state.presented_source(slide)?, slide)
            }
            None => {
                let slide = state.slide()?;
                (state.slide_source(slide)?, slide)
            }
        };
        Some(Self {
            story: source.story.clone(),
            slide: slide.clone(),
            outcome: source.outcome.cloned(),
            dataset,
            locale: state.locale().clone(),
        })
    }

    fn scene(&self, palette: &Palette) -> Scene {
        let page = self.story.shape().page();
        let source = SlideSource {
            story: &self.story,
            slide: &self.slide,
            outcome: self.outcome.as_ref(),
            portfolio: &self.dataset,
        };
        let by = COPIED / page.x;
        source.scene(&SlideLook {
            locale: &self.locale,
            palette,
            size: Point {
                x: page.x * by,
                y: page.y * by,
            },
            mask_names: false,
        })
    }
}

impl FolioApp {
    /// Whether Ctrl+C means a slide.
    pub(super) fn has_slide(&self) -> bool {
        self.state.presenting().is_some() || self.state.page() == Page::Story
    }

    /// The slide for the clipboard, twice as fine as on the screen.
    pub(super) fn copy_slide(&mut self) {
        let Some(own) = OwnSlide::of(&self.state) else {
            return;
        };
        let palette = super::exports::palette(self.state.theme());
        self.jobs.start(Phrase::new("job-copy"), true, move |job| {
            let scene = own.scene(&palette);
            let png = bytes(&scene, &palette, &own.locale, Format::Png);
            match png.and_then(|png| tiny_skia::Pixmap::decode_png(&png).ok()) {
                Some(picture) => {
                    let size = [picture.width() as usize, picture.height() as usize];
                    job.send(Message::Picture(size, clipboard::straight(&picture)));
                    job.event(Event::Told(Phrase::new("notice-copied-picture")));
                }
                None => job.event(failed("export-failed", &scene.title)),
            }
        });
    }

    /// What is on the screen, drawn for paper, in the desktop's viewer.
    pub(super) fn print(&mut self) {
        let locale = self.state.locale().clone();
        let Some(paper) = self.paper(&locale) else {
            return;
        };
        self.jobs.start(Phrase::new("job-print"), true, move |job| {
            let palette = Palette::print();
            let Some(pdf) = bytes(&paper, &palette, &locale, Format::Pdf) else {
                return job.event(failed("export-failed", &paper.title));
            };
            hand_over(&pdf, &paper.title, job);
        });
    }

    /// The picture for paper: a portrait, a slide, or the chart.
    fn paper(&self, locale: &Locale) -> Option<Scene> {
        let (state, palette) = (&self.state, Palette::print());
        if let Page::Accounts(group) = state.page() {
            let dataset = &state.document()?.dataset;
            let names = state.selection().names();
            let portrait = state.portrait(group, names.first()?)?;
            let question = state.question(group);
            let source = source_line(dataset, &question.by, locale);
            let brief = Brief {
                source: &source,
                currency: dataset.currency.as_deref().unwrap_or_default(),
                ..Brief::page(locale, &palette, question)
            };
            return Some(portrait::page(&portrait, &brief));
        }
        if self.has_slide() || state.page().is_story() {
            return Some(OwnSlide::of(state)?.scene(&palette));
        }
        super::exports::Shown::of(state).map(|shown| shown.page(ThemeChoice::Print))
    }
}

fn bytes(scene: &Scene, palette: &Palette, locale: &Locale, format: Format) -> Option<Vec<u8>> {
    let content = Content {
        scene,
        analysis: &serde_json::Value::Null,
        figures: &serde_json::Value::Null,
    };
    render(&content, palette, locale, format, 2.0).ok()
}

fn failed(id: &'static str, file: &str) -> Event {
    Event::Failed(Problem {
        id,
        file: file.to_owned(),
        detail: String::new(),
    })
}

/// Writes the PDF where nothing stays for long, and opens it; says so where nothing opens a PDF.
fn hand_over(pdf: &[u8], title: &str, job: &Job) {
    let name = crate::export::safe_file_name(title);
    let folder = std::env::temp_dir().join("folioscope-print");
    let path = folder.join(format!("{name}.pdf"));
    let written = std::fs::create_dir_all(&folder).and_then(|()| atomic::write(&path, pdf));
    if let Err(error) = written {
        return job.event(failed(atomic::failure(&error), &path.display().to_string()));
    }
    if job.cancelled() {
        let _ = std::fs::remove_file(&path);
        return;
    }
    if open(&path) {
        job.event(Event::Told(Phrase::new("notice-printing")));
    } else {
        job.event(failed("no-viewer", &path.display().to_string()));
    }
}

/// Whether the desktop took the file.
fn open(path: &Path) -> bool {
    let mut openers: Vec<(&str, Vec<PathBuf>)> = Vec::new();
    if cfg!(target_os = "windows") {
        openers.push(("explorer.exe", vec![path.to_owned()]));
    } else if cfg!(target_os = "macos") {
        openers.push(("open", vec![path.to_owned()]));
    } else {
        openers.push(("xdg-open", vec![path.to_owned()]));
        openers.push(("gio", vec![PathBuf::from("open"), path.to_owned()]));
    }
    openers.into_iter().any(|(program, arguments)| {
        let started = process::Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        // Explorer answers with 1 although it opened the file.
        started.is_ok_and(|status| status.success() || cfg!(target_os = "windows"))
    })
}
