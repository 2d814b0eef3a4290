//! The last phase of a frame: what the state asks for, carried out.

use std::path::PathBuf;

use super::FolioApp;
use super::exports::{Shown, StoryFile, file_name};
use super::file_dialog::Asked;
use super::findings_file::FindingsFile;
use super::locks::ProjectLock;
use super::projects::{self, Seen};
use super::{folders, preferences_file, reading, sources};
use crate::atomic;
use crate::import::ErrorCode;
use crate::model::Kind;
use crate::project::Document;
use crate::state::{Effect, Event, ExportFormat, PathPurpose, Phrase, Problem};

impl FolioApp {
    pub(super) fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut first = true;
        for effect in effects {
            match effect {
                Effect::Analyse(request) => {
                    self.thinkers.ask(*request, std::mem::take(&mut first));
                }
                Effect::DropAnalysis(id) => self.thinkers.drop_request(id),
                Effect::PickFiles => self.ask_path(PathPurpose::Open, ""),
                Effect::PickSavePath {
                    purpose,
                    suggestion,
                } => self.ask_path(purpose, &suggestion),
                Effect::CancelJob => self.jobs.cancel(),
                Effect::CopyPicture if self.has_slide() => self.copy_slide(),
                Effect::CopyPicture => {
                    let theme = self.state.theme();
                    self.with_shown(move |view, job| {
                        view.copy_picture(theme, job);
                    });
                }
                Effect::CopyTable => {
                    self.with_shown(|view, job| view.copy_table(job));
                }
                Effect::RequestPaste => self
                    .context
                    .send_viewport_cmd(egui::ViewportCommand::RequestPaste),
                Effect::FullScreen => {
                    let full = self
                        .context
                        .input(|input| input.viewport().fullscreen.unwrap_or(false));
                    self.context
                        .send_viewport_cmd(egui::ViewportCommand::Fullscreen(!full));
                }
                Effect::Present(on) => self.present(on),
                Effect::Print => self.print(),
                Effect::Quit => {
                    self.quitting = true;
                    self.context.send_viewport_cmd(egui::ViewportCommand::Close);
                }
                file => self.file_effect(file),
            }
        }
    }

    fn file_effect(&mut self, effect: Effect) {
        match effect {
            Effect::Import(paths) => {
                let name = Phrase::new("job-import").with("file", names(&paths));
                let guard = self.guard.clone();
                self.jobs
                    .start(name, true, move |job| reading::import(paths, &guard, job));
            }
            Effect::ImportText(text) => {
                let file = self.state.locale().text("app-pasted");
                let name = Phrase::new("job-import-pasted");
                let guard = self.guard.clone();
                self.jobs.start(name, true, move |job| {
                    reading::import_text(format!("{file}.txt"), text, &guard, job);
                });
            }
            Effect::ReadAgain(file, options) => {
                let Some(upload) = self.uploads.get(file).cloned() else {
                    return;
                };
                let review = self.state.review();
                let known = review.and_then(|review| review.drafts.get(file)?.raw.clone());
                let name = Phrase::new("job-import").with("file", upload.1.name.clone());
                self.jobs.start(name, true, move |job| {
                    reading::read_again(file, upload, known, options, job);
                });
            }
            Effect::Settle(order) => {
                self.jobs
                    .start(Phrase::new("job-settle"), false, move |job| {
                        job.event(order.run());
                    });
            }
            Effect::LinkReview => self.link_review(),
            Effect::Refresh(order) => {
                let files: Vec<PathBuf> =
                    order.files.iter().map(|(path, _)| path.clone()).collect();
                let name = Phrase::new("job-import").with("file", names(&files));
                let guard = self.guard.clone();
                self.jobs
                    .start(name, true, move |job| reading::refresh(*order, &guard, job));
            }
            Effect::Join => self.join(),
            Effect::DropReview => self.uploads.clear(),
            Effect::LoadSample => {
                let locale = self.state.locale().clone();
                self.jobs
                    .start(Phrase::new("job-sample"), true, move |job| {
                        job.event(Event::Sample(Box::new(sources::sample(&locale))));
                    });
            }
            Effect::ReadCompany(path) => self.read_company(path),
            Effect::ReadProject(path) => self.read_project(path),
            Effect::WriteProject(path) => self.write_project(path),
            Effect::WriteExport(request, path) => {
                let name = Phrase::new("job-export").with("file", file_name(&path));
                if let Some(view) = Shown::of(&self.state) {
                    self.jobs
                        .start(name, true, move |job| view.write(&request, path, job));
                }
            }
            Effect::WriteStory(format, path)
                if format.is_picture() || format == ExportFormat::Xlsx =>
            {
                self.write_story_paper(format, path);
            }
            Effect::WritePaper(paper, path) => self.write_paper(paper, path),
            Effect::WriteStory(format, path) => {
                let name = Phrase::new("job-export").with("file", file_name(&path));
                if let Some(story) = StoryFile::of(&self.state) {
                    self.jobs
                        .start(name, true, move |job| story.write(format, path, job));
                }
            }
            Effect::WriteFindings(path) => {
                let name = Phrase::new("job-export").with("file", file_name(&path));
                if let Some(file) = FindingsFile::of(&self.state) {
                    self.jobs
                        .start(name, true, move |job| file.write(path, job));
                }
            }
            Effect::WriteTemplate(kind, path) => self.write_template(kind, path),
            Effect::WritePreferences => {
                let _ = preferences_file::write(&folders::preferences(), self.state.preferences());
            }
            Effect::ReadDraft => self.read_draft(),
            Effect::DropDraft => {
                self.draft.remove();
                self.drafting.version = self.state.version();
                if let Some(lost) = self
                    .lost_draft
                    .take_if(|_| self.state.draft_found().is_none())
                {
                    lost.remove();
                }
            }
            _ => {}
        }
    }

    fn with_shown(&mut self, work: impl FnOnce(Shown, &super::jobs::Job) + Send + 'static) {
        if let Some(view) = Shown::of(&self.state) {
            let name = Phrase::new("job-copy");
            self.jobs.start(name, true, move |job| work(view, job));
        }
    }

    fn ask_path(&mut self, purpose: PathPurpose, suggestion: &str) {
        self.dialog = Some(Asked::open(
            purpose,
            suggestion,
            self.state.preferences(),
            self.state.locale(),
            &self.mailbox,
        ));
    }

    fn read_company(&mut self, path: PathBuf) {
        let name = Phrase::new("job-open").with("file", file_name(&path));
        self.jobs.start(name, true, move |job| {
            job.event(match sources::company(&path) {
                Ok(company) => Event::CompanyRead(company),
                Err(id) => Event::Failed(Problem {
                    id,
                    file: file_name(&path),
                    detail: String::new(),
                }),
            });
        });
    }

    fn read_project(&mut self, path: PathBuf) {
        let name = Phrase::new("job-open").with("file", file_name(&path));
        let ours = self.lock.as_ref().is_some_and(|(known, _)| *known == path);
        let locked = !ours && ProjectLock::is_taken(&folders::state(), &path);
        self.jobs.start(name, true, move |job| {
            job.event(match projects::open(&path, job) {
                Ok(document) => Event::Opened {
                    path,
                    document: Box::new(document),
                    locked,
                },
                Err(problem) if problem.id == ErrorCode::Cancelled.id() => return,
                Err(problem) => Event::Failed(problem),
            });
        });
    }

    fn write_project(&mut self, path: PathBuf) {
        let Some(document) = self.state.document() else {
            return;
        };
        if self.lock.as_ref().is_none_or(|(known, _)| *known != path)
            && ProjectLock::is_taken(&folders::state(), &path)
        {
            return self.event(Event::Failed(Problem {
                id: "not-writable",
                file: file_name(&path),
                detail: String::new(),
            }));
        }
        let document: Document = document.clone();
        let version = self.state.version();
        let seen = self.seen.clone();
        let name = Phrase::new("job-save").with("file", file_name(&path));
        self.jobs.start(name, false, move |job| {
            projects::save(&document, version, path, seen.as_ref(), job);
        });
    }

    /// What the shell itself keeps in mind of an event.
    pub(super) fn note(&mut self, event: &Event) {
        let path = match event {
            Event::Opened {
                path,
                locked: false,
                ..
            }
            | Event::Saved { path, .. } => Some(path),
            Event::Opened { .. } | Event::Sample(_) => None,
            Event::Recovered { path, .. } => path.as_ref(),
            _ => return,
        };
        match path {
            None => {
                self.lock = None;
                self.seen = None;
            }
            Some(path) => {
                self.seen = Seen::of(path);
                if self.lock.as_ref().is_none_or(|(known, _)| known != path) {
                    self.lock = None;
                    self.lock =
                        ProjectLock::take(&folders::state(), path).map(|lock| (path.clone(), lock));
                }
            }
        }
    }

    fn write_template(&mut self, kind: Kind, path: PathBuf) {
        let locale = self.state.locale().clone();
        let name = Phrase::new("job-export").with("file", file_name(&path));
        self.jobs.start(name, true, move |job| {
            let failed = |id| {
                Event::Failed(Problem {
                    id,
                    file: file_name(&path),
                    detail: String::new(),
                })
            };
            job.event(match sources::template(kind, &locale) {
                None => failed("export-failed"),
                Some(bytes) => match atomic::write(&path, &bytes) {
                    Ok(()) => Event::Written(path),
                    Err(error) => failed(atomic::failure(&error)),
                },
            });
        });
    }

    fn read_draft(&mut self) {
        let Some(lost) = self.lost_draft.clone() else {
            return;
        };
        let name = Phrase::new("job-open").with("file", lost.note.name.clone());
        self.jobs.start(name, false, move |job| {
            let document = lost
                .read()
                .ok()
                .and_then(|bytes| crate::project::from_bytes(&bytes, job).ok());
            job.event(match document {
                Some(document) => Event::Recovered {
                    path: lost.note.path,
                    document: Box::new(document),
                },
                None => Event::Failed(Problem {
                    id: "project-damaged",
                    file: lost.note.name,
                    detail: String::new(),
                }),
            });
        });
    }
}

fn names(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|path| file_name(path)).collect();
    names.join(", ")
}
