//! What goes on paper as a whole: the story's slides, the written report, one-pagers.

use std::path::PathBuf;

use super::FolioApp;
use super::exports::{file_name, palette};
use super::jobs::Job;
use crate::analysis::portrait::Answers;
use crate::analysis::{Context, Group, Method, Outcome, methods};
use crate::atomic;
use crate::chart::Palette;
use crate::export::{
    ExportError, Format, Portraits, Report, View, report_parts, report_pdf, safe_file_name,
};
use crate::locale::Locale;
use crate::model::Question;
use crate::progress::{Progress, shared_out};
use crate::project::{Document, StoryPaper, report_findings, story_outcomes};
use crate::state::{Event, Paper, Phrase, Problem, State};

/// The portfolio, taken from the state, so that it can be put on paper on a thread.
pub(super) struct PaperFile {
    document: Document,
    locale: Locale,
    palette: Palette,
    /// Names of selected accounts.
    selected: Vec<String>,
}

impl FolioApp {
    /// Writes the whole story: a PDF or a workbook as one file; pictures as a folder of one a slide.
    pub(super) fn write_story_paper(&mut self, format: Format, path: PathBuf) {
        self.on_paper(path, move |file, path, job| match format {
            Format::Pdf => {
                job.event(file.written(file.story(job, |paper| paper.slides(job)), path, job))
            }
            Format::Xlsx => {
                job.event(file.written(file.story(job, |paper| paper.workbook(job)), path, job))
            }
            _ => file.pictures(format, path, job),
        });
    }

    /// Writes the report or the one-pagers.
    pub(super) fn write_paper(&mut self, paper: Paper, path: PathBuf) {
        self.on_paper(path, move |file, path, job| {
            let made = match paper {
                Paper::Report if file.document.story.slides.is_empty() => file.report(job),
                Paper::Report => file.story(job, |paper| paper.report(job)),
                Paper::Portraits(group) => file.portraits(group, job),
            };
            job.event(file.written(made, path, job));
        });
    }

    fn on_paper(
        &mut self,
        path: PathBuf,
        work: impl FnOnce(&PaperFile, PathBuf, &Job) + Send + 'static,
    ) {
        if let Some(file) = PaperFile::of(&self.state) {
            let name = Phrase::new("job-export").with("file", file_name(&path));
            self.jobs
                .start(name, true, move |job| work(&file, path, job));
        }
    }
}

impl PaperFile {
    fn of(state: &State) -> Option<Self> {
        Some(Self {
            document: state.document()?.clone(),
            locale: state.locale().clone(),
            palette: palette(state.theme()).on_paper(),
            selected: state
                .selection()
                .names()
                .iter()
                .map(|name| name.to_string())
                .collect(),
        })
    }

    fn story(
        &self,
        job: &Job,
        write: impl FnOnce(&StoryPaper<'_>) -> Result<Vec<u8>, ExportError>,
    ) -> Result<Vec<u8>, ExportError> {
        let (story, dataset) = (&self.document.story, &self.document.dataset);
        let answers = story_outcomes(story, dataset, job);
        write(&self.paper(&answers))
    }

    fn paper<'a>(&'a self, answers: &'a [Option<Outcome>]) -> StoryPaper<'a> {
        StoryPaper {
            story: &self.document.story,
            portfolio: &self.document.dataset,
            answers,
            findings: &self.document.findings,
            locale: &self.locale,
            palette: &self.palette,
            mask_names: false,
        }
    }

    /// The report where nobody told a story: every method that the data can feed.
    fn report(&self, job: &Job) -> Result<Vec<u8>, ExportError> {
        let dataset = &self.document.dataset;
        let answers = shared_out(
            job.workers(),
            methods().iter().collect(),
            |_, method: &Method| {
                let (group, _) = method.places.first()?;
                let question = self.document.question(*group);
                let settings = self.document.settings(method.id);
                let outcome = (method.run)(&Context {
                    dataset,
                    question: &question,
                    settings: &settings,
                    progress: job,
                });
                Some((method.id, question, outcome.ok()?))
            },
        );
        let answers: Vec<(&str, Question, Outcome)> = answers.into_iter().flatten().collect();
        let view = |(method, question, outcome)| View {
            method,
            outcome,
            question,
            dataset,
            selected: &|_| false,
        };
        let views: Vec<View<'_>> = answers
            .iter()
            .map(|(method, question, outcome)| view((*method, question, outcome)))
            .collect();
        let report = Report {
            title: &self.document.name,
            subtitle: "",
            parts: report_parts(&views, &self.locale),
            dataset,
            findings: &report_findings(&self.document.findings, &self.locale),
            locale: &self.locale,
            palette: &self.palette,
            mask_names: false,
        };
        report_pdf(&report, job)
    }

    /// The one-pagers of the selected accounts of a group; of all where none of them is selected.
    fn portraits(&self, group: Group, job: &Job) -> Result<Vec<u8>, ExportError> {
        let question = self.document.question(group);
        let settings = |method: &str| self.document.settings(method);
        let dataset = &self.document.dataset;
        let answers = Answers::work_out(dataset, group, &question, &settings, job);
        let portraits = Portraits {
            dataset,
            group,
            question: &question,
            answers: &answers,
            locale: &self.locale,
            palette: &self.palette,
            mask_names: false,
        };
        let all = portraits.names();
        let own = all.iter().filter(|name| self.selected.contains(name));
        let own: Vec<String> = own.cloned().collect();
        portraits.pdf(if own.is_empty() { &all } else { &own }, job)
    }

    /// A folder beside the path that was given, named as it: a picture a slide.
    fn pictures(&self, format: Format, path: PathBuf, job: &Job) {
        let (story, dataset) = (&self.document.story, &self.document.dataset);
        let answers = story_outcomes(story, dataset, job);
        let made = self.paper(&answers).pictures(format, None, 2.0, job);
        let files = match made {
            Ok(files) => files,
            Err(error) => return job.event(self.written(Err(error), path, job)),
        };
        if job.cancelled() {
            return;
        }
        let stem = path
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let folder = path.with_file_name(safe_file_name(&stem));
        let write = || {
            std::fs::create_dir_all(&folder)?;
            files
                .iter()
                .try_for_each(|(name, bytes)| atomic::write(&folder.join(name), bytes))
        };
        job.event(match write() {
            Ok(()) => Event::Written(folder.clone()),
            Err(error) => self.failed(atomic::failure(&error), &folder),
        });
    }

    fn failed(&self, id: &'static str, path: &std::path::Path) -> Event {
        Event::Failed(Problem {
            id,
            file: file_name(path),
            detail: String::new(),
        })
    }

    /// Puts a file that was made where it belongs, whole or not at all.
    fn written(&self, made: Result<Vec<u8>, ExportError>, path: PathBuf, job: &Job) -> Event {
        match made {
            Ok(bytes) if !job.cancelled() => match atomic::write(&path, &bytes) {
                Ok(()) => Event::Written(path),
                Err(error) => self.failed(atomic::failure(&error), &path),
            },
            Ok(_) | Err(ExportError::Cancelled) => {
                Event::Told(Phrase::new("export-error-cancelled"))
            }
            Err(_) => self.failed("export-failed", &path),
        }
    }
}
