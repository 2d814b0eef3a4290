//! Two windows on one project: the second learns of the first.

use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// Held as long as a project is open; the system takes it back when the program ends, however it ends.
pub(super) struct ProjectLock {
    path: PathBuf,
    file: File,
}

impl ProjectLock {
    /// Takes the lock of a project; `None` where another window has it. Where locks are not to be had, nobody is kept out.
    pub fn take(folder: &Path, project: &Path) -> Option<Self> {
        let path = folder.join("locks").join(name(project));
        let file = path
            .parent()
            .and_then(|folder| fs::create_dir_all(folder).ok())
            .and_then(|()| File::create(&path).ok())?;
        match file.try_lock() {
            Err(fs::TryLockError::WouldBlock) => None,
            Ok(()) | Err(fs::TryLockError::Error(_)) => Some(Self { path, file }),
        }
    }

    /// Whether another window holds the lock of a project.
    pub fn is_taken(folder: &Path, project: &Path) -> bool {
        let path = folder.join("locks").join(name(project));
        File::open(path)
            .is_ok_and(|file| matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
    }
}

impl Drop for ProjectLock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// One name a file, whichever way it is reached.
fn name(project: &Path) -> String {
    let project = fs::canonicalize(project).unwrap_or_else(|_| project.to_owned());
    let mut hasher = rustc_hash::FxHasher::default();
    project.hash(&mut hasher);
    format!("{:016x}.lock", hasher.finish())
}
