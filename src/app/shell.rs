//! The window's program: what it owns, and the order of a frame.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use eframe::App;

use super::drafts::{LostDraft, OwnDraft};
use super::file_dialog::Asked;
use super::jobs::Jobs;
use super::locks::ProjectLock;
use super::message::{Mailbox, Message};
use super::projects::Seen;
use super::reading::Sourced;
use super::thinkers::Thinkers;
use super::{Opening, folders, preferences_file};
use crate::atomic;
use crate::guard::Guard;
use crate::state::{Event, Preferences, State};
use crate::ui::Face;

/// The program behind the window.
pub struct FolioApp {
    pub(super) context: egui::Context,
    pub(super) state: State,
    pub(super) face: Face,
    pub(super) mailbox: Mailbox,
    pub(super) inbox: Receiver<Message>,
    pub(super) jobs: Jobs,
    pub(super) guard: Guard,
    pub(super) thinkers: Thinkers,
    pub(super) uploads: Vec<Sourced>,
    pub(super) dialog: Option<Asked>,
    pub(super) lock: Option<(PathBuf, ProjectLock)>,
    pub(super) seen: Option<Seen>,
    pub(super) draft: OwnDraft,
    pub(super) drafting: Drafting,
    pub(super) lost_draft: Option<LostDraft>,
    /// What the command line asked for, until the question about a draft is answered.
    pub(super) opening: Option<Opening>,
    pub(super) title: String,
    pub(super) quitting: bool,
    pub(super) dark: bool,
    /// Whether the window had the keyboard in the frame before.
    pub(super) focused: bool,
    /// Whether the window was full screen before slides were shown in it; `None` while none are.
    pub(super) full_before: Option<bool>,
}

/// How far the draft is behind.
#[derive(Debug)]
pub(super) struct Drafting {
    /// Version of the draft on the disk, or of what was last saved.
    pub version: u64,
    /// A newer version was first seen then.
    pub changed: Option<Instant>,
    /// Whether one is being written.
    pub writing: bool,
    /// A draft that takes long is written less often.
    pub every: Duration,
}

/// A change is in the draft after at most this long.
pub(super) const DRAFT_AFTER: Duration = Duration::from_secs(3);

impl FolioApp {
    /// The program, before its first frame.
    pub fn new(context: egui::Context, preferences: Preferences, opening: Opening) -> Self {
        // Ctrl+Q goes through the command table: it asks about unsaved changes.
        context.options_mut(|options| options.quit_shortcuts.clear());
        let (mailbox, inbox) = Mailbox::new(context.clone());
        let drafts = folders::state().join("drafts");
        let lost_draft = LostDraft::find(&drafts);
        look_for_recents(&preferences, &mailbox);
        let mut state = State::default();
        let system = sys_locale::get_locale().unwrap_or_default();
        state.receive(Event::Started {
            preferences: Box::new(preferences),
            system_language: opening
                .language
                .map_or(system, |language| language.code().to_owned()),
            today: jiff::Zoned::now().date().into(),
        });
        let mut app = Self {
            jobs: Jobs::new(mailbox.clone()),
            guard: opening.guard.clone(),
            thinkers: Thinkers::new(&mailbox),
            context,
            state,
            face: Face::default(),
            mailbox,
            inbox,
            uploads: Vec::new(),
            dialog: None,
            lock: None,
            seen: None,
            draft: OwnDraft::new(&drafts),
            drafting: Drafting {
                version: 0,
                changed: None,
                writing: false,
                every: DRAFT_AFTER,
            },
            lost_draft,
            opening: Some(opening),
            title: String::new(),
            quitting: false,
            dark: false,
            focused: false,
            full_before: None,
        };
        app.offer_lost_draft();
        app
    }

    /// The state, for tests.
    pub fn state(&self) -> &State {
        &self.state
    }
}

/// Looks beside the window whether the recent files are still there, and clears what a killed program left beside them: a
/// drive that does not answer holds nothing up.
fn look_for_recents(preferences: &Preferences, mailbox: &Mailbox) {
    let paths: Vec<PathBuf> = preferences
        .recents
        .iter()
        .map(|recent| recent.path.clone())
        .collect();
    if paths.is_empty() {
        return;
    }
    let mailbox = mailbox.clone();
    std::thread::spawn(move || {
        let folders: BTreeSet<&Path> = paths.iter().filter_map(|path| path.parent()).collect();
        folders.into_iter().for_each(atomic::clear_remains);
        let gone: Vec<PathBuf> = paths
            .into_iter()
            .filter(|path| matches!(path.try_exists(), Ok(false)))
            .collect();
        if !gone.is_empty() {
            mailbox.event(Event::RecentsMissing(gone));
        }
    });
}

impl App for FolioApp {
    fn logic(&mut self, context: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_in(context);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.attend(frame);
        self.show(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.jobs.finish();
        self.draft.close();
        let _ = preferences_file::write(&folders::preferences(), self.state.preferences());
    }
}
