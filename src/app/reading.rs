//! Spreadsheets from the disk or the clipboard, understood on a thread.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::exports::file_name;
use super::jobs::Job;
use super::message::Message;
use super::projects::unreadable;
use super::sources;
use crate::guard::Guard;
use crate::import::{Options, RawSheet, Upload};
use crate::progress::Progress;
use crate::state::{Event, Problem};

/// A file and where it came from; `None` for pasted rows.
pub(super) type Sourced = (Option<PathBuf>, Upload);

/// Reads files and says what was understood of each.
pub(super) fn import(paths: Vec<PathBuf>, guard: &Guard, job: &Job) {
    let mut uploads = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        let name = file_name(&path);
        let read = fs::File::open(&path).and_then(|file| {
            let about = file.metadata()?;
            guard.lying(name.clone(), about.is_file().then_some(about.len()), file)
        });
        match read {
            Ok(upload) => uploads.push((Some(path), upload)),
            Err(error) => problems.push(Problem {
                id: unreadable(&error),
                file: name,
                detail: String::new(),
            }),
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
