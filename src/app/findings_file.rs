//! Findings as a table on disk: CSV, or a workbook where the name says so.

use std::path::PathBuf;

use super::jobs::Job;
use crate::atomic;
use crate::export::{Format, table_bytes};
use crate::import::Finding;
use crate::locale::Locale;
use crate::model::Source;
use crate::progress::Progress;
use crate::project::findings_table;
use crate::state::{Event, Problem, State};

/// Everything the file needs, taken from the state, so that it can be made on a thread.
pub(super) struct FindingsFile {
    findings: Vec<Finding>,
    sources: Vec<Source>,
    locale: Locale,
}

impl FindingsFile {
    pub fn of(state: &State) -> Option<Self> {
        let document = state.document()?;
        Some(Self {
            findings: document.findings.clone(),
            sources: document.dataset.sources.clone(),
            locale: state.locale().clone(),
        })
    }

    /// Makes the file and writes it.
    pub fn write(&self, path: PathBuf, job: &Job) {
        let name = path.file_name().unwrap_or_default();
        let failed = |id| {
            Event::Failed(Problem {
                id,
                file: name.to_string_lossy().into_owned(),
                detail: String::new(),
            })
        };
        let workbook = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        let format = if workbook { Format::Xlsx } else { Format::Csv };
        let table = findings_table(&self.findings, &self.sources, &self.locale);
        let title = self.locale.text("ui-findings");
        job.event(match table_bytes(&table, &title, &self.locale, format) {
            Err(_) => failed("export-failed"),
            Ok(_) if job.cancelled() => return,
            Ok(bytes) => match atomic::write(&path, &bytes) {
                Ok(()) => Event::Written(path),
                Err(error) => failed(atomic::failure(&error)),
            },
        });
    }
}
