//! Spreadsheets from the disk or the clipboard, understood on a thread.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::exports::file_name;
use super::jobs::Job;
use super::message::Message;
use super::projects::unreadable;
use super::sources;
use crate::guard::Guard;
use crate::import::{Options, RawSheet, Upload};
use crate::progress::Progress;
use crate::project::FileStamp;
use crate::state::{Event, Problem, Refresh, RefreshOrder};

/// A file and where it came from; `None` for pasted rows.
pub(super) type Sourced = (Option<PathBuf>, Upload);

/// Reads files and says what was understood of each.
pub(super) fn import(paths: Vec<PathBuf>, guard: &Guard, job: &Job) {
    let mut uploads = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        match open(&path, guard) {
            Ok(upload) => uploads.push((Some(path), upload)),
            Err(problem) => problems.push(problem),
        }
        if job.cancelled() {
            return;
        }
    }
    understand(uploads, problems, job);
}

/// Understands pasted rows.
pub(super) fn import_text(name: String, text: String, guard: &Guard, job: &Job) {
    let upload = guard.held(name, text.into_bytes());
    understand(vec![(None, upload)], Vec::new(), job);
}

fn understand(uploads: Vec<Sourced>, mut problems: Vec<Problem>, job: &Job) {
    let mut drafts = Vec::new();
    let mut kept = Vec::new();
    for (path, upload) in uploads {
        match sources::read(&upload, &Options::default(), job) {
            Ok(draft) => {
                drafts.push((path.clone(), draft));
                kept.push((path, upload));
            }
            Err(error) => problems.push(Problem::from(error)),
        }
        if job.cancelled() {
            return;
        }
    }
    job.send(Message::Uploads(kept));
    job.event(Event::Drafted { drafts, problems });
}

/// Understands a file under review again, with what the user decided; reads it again only where other rows are asked for.
pub(super) fn read_again(
    file: usize,
    (_, upload): Sourced,
    known: Option<Arc<RawSheet>>,
    options: Box<Options>,
    job: &Job,
) {
    let known = known.filter(|known| known.serves(&options));
    let draft = match known {
        Some(known) => known.understand(&options),
        None => sources::read(&upload, &options, job),
    };
    job.event(Event::ReadAgain {
        file,
        options,
        draft: draft.map(Box::new).map_err(Problem::from),
    });
}

/// Reads the files of a portfolio again, and says what changed.
pub(super) fn refresh(order: RefreshOrder, guard: &Guard, job: &Job) {
    let mut drafts = Vec::new();
    let mut problems = Vec::new();
    for (path, options) in &order.files {
        match open(path, guard) {
            Ok(upload) => match sources::read(&upload, options, job) {
                Ok(draft) => drafts.push((path.clone(), options.clone(), draft)),
                Err(error) => problems.push(Problem::from(error)),
            },
            Err(problem) => problems.push(problem),
        }
        if job.cancelled() {
            return;
        }
    }
    // What cannot be read now is not gone: the portfolio stays as it is.
    if let Some(problem) = problems.into_iter().next() {
        job.event(Event::Failed(problem));
        return;
    }
    let refresh = Refresh::of(order, drafts);
    job.event(Event::Refreshed(Box::new(refresh)));
}

/// How files look on the disk.
pub(super) fn stamps(paths: &[PathBuf]) -> Vec<(PathBuf, Option<FileStamp>)> {
    let stamp = |path: &PathBuf| {
        let about = fs::metadata(path).ok()?;
        let changed = about.modified().ok()?;
        let since = changed.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some(FileStamp {
            size: about.len(),
            changed_millis: i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        })
    };
    let seen = paths.iter().map(|path| (path.clone(), stamp(path)));
    seen.collect()
}

fn open(path: &Path, guard: &Guard) -> Result<Upload, Problem> {
    let name = file_name(path);
    let read = fs::File::open(path).and_then(|file| {
        let about = file.metadata()?;
        guard.lying(name.clone(), about.is_file().then_some(about.len()), file)
    });
    read.map_err(|error| Problem {
        id: unreadable(&error),
        file: name,
        detail: String::new(),
    })
}
