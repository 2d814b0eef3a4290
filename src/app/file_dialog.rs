//! The system's file dialogs, on a thread of their own; the path box where there are none.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::message::Mailbox;
use crate::locale::Locale;
use crate::state::{Event, ExportFormat, PathPurpose, Preferences};

/// Nobody reads a dialog and leaves it faster than this: there was none.
const TOO_FAST: Duration = Duration::from_millis(350);
/// A window that still has the keyboard after so long has no dialog before it.
const PATIENCE: Duration = Duration::from_secs(2);

/// A dialog that was asked for.
pub(super) struct Asked {
    purpose: PathPurpose,
    since: Instant,
    answered: Arc<AtomicBool>,
    offered: bool,
}

impl Asked {
    /// Opens the dialog.
    pub fn open(
        purpose: PathPurpose,
        suggestion: &str,
        preferences: &Preferences,
        locale: &Locale,
        mailbox: &Mailbox,
    ) -> Self {
        let asked = Self {
            purpose,
            since: Instant::now(),
            answered: Arc::new(AtomicBool::new(false)),
            offered: false,
        };
        let mut dialog = rfd::FileDialog::new().set_file_name(suggestion);
        if let Some(folder) = preferences.folder.as_ref().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog = match purpose {
            PathPurpose::Open => dialog.add_filter(
                locale.text("app-files-all"),
                &[
                    "xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "zip", "folio",
                ],
            ),
            PathPurpose::SaveAs => dialog.add_filter(locale.text("app-files-project"), &["folio"]),
            PathPurpose::Findings => [ExportFormat::Csv, ExportFormat::Xlsx]
                .map(ExportFormat::extension)
                .into_iter()
                .fold(dialog, |dialog, ending| {
                    dialog.add_filter(ending.to_uppercase(), &[ending])
                }),
            PathPurpose::Company => {
                dialog.add_filter(locale.text("story-company-files"), &["pptx", "potx"])
            }
            PathPurpose::Export
            | PathPurpose::ExportStory
            | PathPurpose::Paper(_)
            | PathPurpose::Template => {
                let ending = suggestion.rsplit('.').next().unwrap_or_default();
                dialog.add_filter(ending.to_uppercase(), &[ending])
            }
        };
        let (mailbox, answered, since) = (mailbox.clone(), asked.answered.clone(), asked.since);
        let spawned = thread::Builder::new()
            .name("file-dialog".to_owned())
            .spawn(move || {
                let paths = show(dialog, purpose);
                answered.store(true, Ordering::Relaxed);
                let event = if paths.is_empty() && since.elapsed() < TOO_FAST {
                    Event::NoFileDialog(purpose)
                } else {
                    Event::Picked { purpose, paths }
                };
                mailbox.event(event);
            });
        if spawned.is_err() {
            asked.answered.store(true, Ordering::Relaxed);
        }
        asked
    }

    /// Offers the path box once, where nothing came up: the window still has the keyboard after [`PATIENCE`]. Says when to
    /// look again.
    pub fn look(&mut self, window_has_keyboard: bool) -> (Option<Event>, Option<Duration>) {
        if self.offered || self.answered.load(Ordering::Relaxed) {
            return (None, None);
        }
        match PATIENCE.checked_sub(self.since.elapsed()) {
            Some(left) if !left.is_zero() => (None, Some(left)),
            _ => {
                self.offered = true;
                let event = window_has_keyboard.then_some(Event::NoFileDialog(self.purpose));
                (event, None)
            }
        }
    }

    /// Whether the dialog was left or its answer came.
    pub fn is_over(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }
}

fn show(dialog: rfd::FileDialog, purpose: PathPurpose) -> Vec<PathBuf> {
    match purpose {
        PathPurpose::Open => dialog.pick_files().unwrap_or_default(),
        PathPurpose::Company => dialog.pick_file().into_iter().collect(),
        PathPurpose::SaveAs
        | PathPurpose::Export
        | PathPurpose::ExportStory
        | PathPurpose::Paper(_)
        | PathPurpose::Template
        | PathPurpose::Findings => dialog.save_file().into_iter().collect(),
    }
}
