//! What the shell reports, taken in.

use super::{Dialog, Effect, Event, Job, NoticeKind, Phrase, Problem, Review, State};
use crate::import::ErrorCode;
use crate::locale::Language;

impl State {
    /// Takes in a report of the shell; what is to be done next comes back.
    pub fn receive(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Started {
                preferences,
                system_language,
                today,
            } => {
                self.preferences = preferences.checked();
                self.system_language =
                    Language::from_code(&system_language).unwrap_or(Language::En);
                self.today = today;
                self.speak();
            }
            Event::RecentsMissing(gone) => self.preferences.mark_missing(&gone),
            Event::SystemTheme { dark } => self.dark = dark,
            Event::WindowSize { size, maximised } => {
                self.preferences.maximised = maximised;
                if !maximised {
                    self.preferences.window_size = size;
                }
            }
            Event::Hovering(hovering) => self.hovering = hovering,
            Event::Progress { .. } | Event::JobEnded(_) => self.job(event),
            Event::Drafted { drafts, problems } => {
                let review = Review::of(drafts, problems, self.document.is_some());
                self.show_review(review, &mut effects);
            }
            Event::ReadAgain {
                file,
                options,
                draft,
            } => self.read_again_answered(file, *options, draft, &mut effects),
            Event::Refreshed(refresh) => self.refreshed(*refresh),
            Event::Settled(order) => self.settled(*order, &mut effects),
            Event::FilesSeen(seen) => self.files_seen(&seen),
            Event::Linked {
                links,
                idle,
                repeats,
            } => {
                if let Some(review) = &mut self.review {
                    review.links = links;
                    review.idle = idle;
                    review.repeats = repeats;
                }
            }
            Event::Joined { dataset, findings } => self.joined(*dataset, findings, &mut effects),
            Event::CompanyRead(company) => self.company_read(company),
            Event::Answered { id, answer } => {
                self.answers.receive(id, answer);
                self.fill_where_ready();
                self.land_elsewhere();
            }
            other => self.file_event(other, &mut effects),
        }
        self.ask(&mut effects);
        effects
    }

    fn job(&mut self, event: Event) {
        match event {
            Event::Progress {
                id,
                name,
                done,
                total,
                cancellable,
            } => {
                let job = Job {
                    id,
                    name,
                    done,
                    total,
                    cancellable,
                };
                match self.jobs.iter_mut().find(|known| known.id == id) {
                    Some(known) => *known = job,
                    None => self.jobs.push(job),
                }
            }
            Event::JobEnded(id) => self.jobs.retain(|job| job.id != id),
            _ => {}
        }
    }

    fn file_event(&mut self, event: Event, effects: &mut Vec<Effect>) {
        match event {
            Event::Opened {
                path,
                document,
                locked,
            } => {
                self.remember(path.clone(), &document.dataset);
                effects.extend([Effect::DropDraft, Effect::WritePreferences]);
                let name = document.name.clone();
                self.show_document(*document, (!locked).then_some(path));
                if locked {
                    let phrase = Phrase::new("notice-project-locked").with("name", name);
                    self.tell(NoticeKind::Warning, phrase);
                } else {
                    self.tell_opened(&name);
                }
            }
            Event::Sample(document) => {
                effects.push(Effect::DropDraft);
                self.show_document(*document, None);
            }
            Event::DraftFound(found) => {
                self.draft_found = Some(found);
                self.dialog = Some(Dialog::Recover);
            }
            Event::Recovered { path, document } => {
                self.show_document(*document, path);
                // What was recovered is not yet in the user's file.
                self.last_version += 1;
                self.version = self.last_version;
            }
            Event::Saved { path, version } => self.saved(path, version, effects),
            Event::Written(path) => {
                let file = file_name(&path);
                self.tell(
                    NoticeKind::Done,
                    Phrase::new("notice-written").with("file", file),
                );
            }
            Event::Picked { purpose, paths } => self.path_given(purpose, paths, effects),
            Event::NoFileDialog(purpose) => self.dialog = Some(Dialog::Path(purpose)),
            Event::Failed(problem) => self.failed(problem),
            Event::Told(phrase) => self.tell(NoticeKind::Done, phrase),
            Event::Warned(phrase) => self.tell(NoticeKind::Warning, phrase),
            _ => {}
        }
    }

    fn saved(&mut self, path: std::path::PathBuf, version: u64, effects: &mut Vec<Effect>) {
        let file = file_name(&path);
        if let Some(document) = &mut self.document {
            document.name = super::imports::stem(&file);
        }
        if let Some(document) = &self.document {
            let dataset = document.dataset.clone();
            self.remember(path.clone(), &dataset);
        }
        self.path = Some(path);
        self.saved_version = version;
        self.tell(
            NoticeKind::Done,
            Phrase::new("notice-saved").with("file", file),
        );
        effects.push(Effect::WritePreferences);
        if !self.is_dirty() {
            effects.push(Effect::DropDraft);
            if let Some(then) = self.after_save.take() {
                self.carry_out(then, effects);
            }
        }
    }

    fn failed(&mut self, problem: Problem) {
        self.after_save = None;
        if let Some(review) = &mut self.review {
            // What was decided and not read is taken back.
            review.reading = false;
            review.decisions.clone_from(&review.shown);
        }
        if problem.id == ErrorCode::Cancelled.id() {
            self.tell(NoticeKind::Done, Phrase::new("notice-cancelled"));
            return;
        }
        self.dialog = Some(Dialog::Problem(vec![problem]));
    }
}

fn file_name(path: &std::path::Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
