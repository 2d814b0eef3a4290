//! Portfolios on the disk: open, save, and what the file was when it was last seen.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::exports::file_name;
use super::jobs::Job;
use crate::atomic;
use crate::import::ErrorCode;
use crate::project::{self, Document, ProjectError};
use crate::state::{Event, Phrase, Problem};

/// When a file was last written and how long it is: where that changed, another program wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    path: PathBuf,
    modified: Option<SystemTime>,
    length: u64,
}

impl Seen {
    pub fn of(path: &Path) -> Option<Self> {
        let data = fs::metadata(path).ok()?;
        Some(Self {
            path: path.to_owned(),
            modified: data.modified().ok(),
            length: data.len(),
        })
    }

    /// Whether `path` is this file and is no longer what it was.
    fn was_changed(&self, path: &Path) -> bool {
        self.path == path && Self::of(path).is_some_and(|now| now != *self)
    }
}

/// Reads a portfolio.
pub(super) fn open(path: &Path, job: &Job) -> Result<Document, Problem> {
    let problem = |id| Problem {
        id,
        file: file_name(path),
        detail: String::new(),
    };
    let bytes = fs::read(path).map_err(|error| problem(unreadable(&error)))?;
    if bytes.is_empty() {
        return Err(problem("project-damaged"));
    }
    let mut document =
        project::from_bytes(&bytes, job).map_err(|error| problem(failure(&error)))?;
    document.name = crate::state::stem(&file_name(path));
    Ok(document)
}

/// Writes a portfolio, and says where it went: beside the file, where another program has changed that.
pub(super) fn save(
    document: &Document,
    version: u64,
    path: PathBuf,
    seen: Option<&Seen>,
    job: &Job,
) {
    let file = file_name(&path);
    let failed = |id| {
        Event::Failed(Problem {
            id,
            file: file.clone(),
            detail: String::new(),
        })
    };
    let bytes = match project::to_bytes(document, job) {
        Ok(bytes) => bytes,
        Err(error) if error.code == ErrorCode::TooLarge => {
            return job.event(failed("project-too-full"));
        }
        Err(error) => return job.event(failed(failure(&error))),
    };
    let target = if seen.is_some_and(|seen| seen.was_changed(&path)) {
        beside(&path)
    } else {
        path.clone()
    };
    match atomic::write(&target, &bytes) {
        Ok(()) => {
            if target != path {
                job.event(Event::Warned(
                    Phrase::new("notice-file-changed")
                        .with("file", file)
                        .with("copy", file_name(&target)),
                ));
            }
            job.event(Event::Saved {
                path: target,
                version,
            });
        }
        Err(error) => job.event(failed(atomic::failure(&error))),
    }
}

/// `plan.folio` → `plan (2).folio`, the first such name that is free.
fn beside(path: &Path) -> PathBuf {
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let ending = crate::state::PROJECT_ENDING;
    (2..10_000)
        .map(|number| path.with_file_name(format!("{stem} ({number}).{ending}")))
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| path.to_owned())
}

/// The id of a file that cannot be read.
pub(super) fn unreadable(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => ErrorCode::NotFound.id(),
        _ => ErrorCode::NotReadable.id(),
    }
}

fn failure(error: &ProjectError) -> &'static str {
    match error.code {
        ErrorCode::Damaged => "project-damaged",
        code => code.id(),
    }
}
