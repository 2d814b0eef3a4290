//! Drafts: what is open and unsaved, written every few seconds, found again after a crash.
//!
//! Each window has its own draft: `<name>.folio`, `<name>.json` (whose it is) and `<name>.lock`, held as long as the program
//! runs. A draft whose lock nobody holds was left behind.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::atomic;

/// Whose draft it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftNote {
    /// Name of the portfolio.
    pub name: String,
    /// The file it is saved in, where it has one.
    pub path: Option<PathBuf>,
    /// `2026-03-01T14:05`, local time.
    pub time: String,
}

/// The draft of this window.
pub struct OwnDraft {
    stem: PathBuf,
    _lock: Option<File>,
}

impl OwnDraft {
    /// A place for this window's draft in `folder`.
    pub fn new(folder: &Path) -> Self {
        let _ = fs::create_dir_all(folder);
        let mut number = 0u32;
        loop {
            let stem = folder.join(format!("draft-{}-{number}", std::process::id()));
            match File::create(stem.with_extension("lock")) {
                Ok(file) if file.try_lock().is_ok() => {
                    return Self {
                        stem,
                        _lock: Some(file),
                    };
                }
                Ok(_) if number < 64 => number += 1,
                _ => return Self { stem, _lock: None },
            }
        }
    }

    /// A writer for a thread.
    pub fn writer(&self) -> DraftWriter {
        DraftWriter {
            stem: self.stem.clone(),
        }
    }

    /// Takes the draft away: what was open is saved, or the user let it go.
    pub fn remove(&self) {
        remove(&self.stem);
    }

    /// Takes the draft and its lock away: the program ends as it should.
    pub fn close(&self) {
        remove(&self.stem);
        let _ = fs::remove_file(self.stem.with_extension("lock"));
    }
}

/// Writes the draft of a window.
#[derive(Clone, Debug)]
pub struct DraftWriter {
    stem: PathBuf,
}

impl DraftWriter {
    /// Writes the draft, then whose it is.
    ///
    /// # Errors
    /// What the system says; the earlier draft is then as it was.
    pub fn write(&self, bytes: &[u8], note: &DraftNote) -> io::Result<()> {
        atomic::write(&self.stem.with_extension("folio"), bytes)?;
        let json = serde_json::to_vec(note).map_err(io::Error::other)?;
        atomic::write(&self.stem.with_extension("json"), &json)
    }
}

/// A draft that was left behind. Its lock is held as long as this lives: another window does not find it too.
#[derive(Clone, Debug)]
pub struct LostDraft {
    stem: PathBuf,
    _lock: Arc<File>,
    /// Whose it is.
    pub note: DraftNote,
}

impl LostDraft {
    /// The newest draft in `folder` whose window is gone. Older ones, and what is left of locks, are cleared.
    pub fn find(folder: &Path) -> Option<Self> {
        atomic::clear_remains(folder);
        let mut found: Vec<(std::time::SystemTime, Self)> = Vec::new();
        for entry in fs::read_dir(folder).ok()?.flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|ending| ending != "lock") {
                continue;
            }
            let Some(lock) = taken(&path) else { continue };
            let stem = path.with_extension("");
            let note = fs::read(stem.with_extension("json"))
                .ok()
                .and_then(|json| serde_json::from_slice(&json).ok());
            let written = fs::metadata(stem.with_extension("folio")).and_then(|m| m.modified());
            match (written, note) {
                (Ok(written), Some(note)) => {
                    let _lock = Arc::new(lock);
                    found.push((written, Self { stem, _lock, note }));
                }
                _ => {
                    remove(&stem);
                    let _ = fs::remove_file(path);
                }
            }
        }
        found.sort_by_key(|(written, _)| *written);
        found.pop().map(|(_, draft)| draft)
    }

    /// Its bytes.
    ///
    /// # Errors
    /// What the system says.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        fs::read(self.stem.with_extension("folio"))
    }

    /// Throws it away.
    pub fn remove(&self) {
        remove(&self.stem);
        let _ = fs::remove_file(self.stem.with_extension("lock"));
    }
}

fn remove(stem: &Path) {
    let _ = fs::remove_file(stem.with_extension("folio"));
    let _ = fs::remove_file(stem.with_extension("json"));
}

/// The lock of a draft whose window is gone; none where it is held.
fn taken(lock: &Path) -> Option<File> {
    let file = File::open(lock).ok()?;
    match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => None,
        Ok(()) | Err(fs::TryLockError::Error(_)) => Some(file),
    }
}
