//! The files of the portfolio read again: what changed is listed, and taken as one step of undo or left.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Dialog, EditName, Effect, NoticeKind, Phrase, State};
use crate::import::{Change, Draft, Finding, Options};
use crate::model::{Dataset, Table};
use crate::project::{Document, FileStamp, Origin, edit_cell};

/// A portfolio read again, before it is taken.
#[derive(Clone, Debug)]
pub struct Refresh {
    /// The files that were read.
    pub files: Vec<String>,
    /// What differs.
    pub changes: Vec<Change>,
    /// Cells changed by hand whose row or column is no longer there: name and column.
    pub lost: Vec<(String, String)>,
    pub(super) dataset: Dataset,
    pub(super) findings: Vec<Finding>,
    pub(super) edits: Vec<crate::project::Edit>,
    pub(super) origins: Vec<Origin>,
}

/// What is to be read again, and what stays.
#[derive(Clone, Debug)]
pub struct RefreshOrder {
    /// Files, and how each was read.
    pub files: Vec<(PathBuf, Options)>,
    /// What does not come from these files.
    pub kept: Kept,
    /// The portfolio it all belongs to.
    pub document: Box<Document>,
}

impl PartialEq for RefreshOrder {
    fn eq(&self, other: &Self) -> bool {
        self.files == other.files
            && self.document.dataset.revision == other.document.dataset.revision
    }
}

impl State {
    /// The portfolio as it was read again.
    pub fn refresh(&self) -> Option<&Refresh> {
        self.refresh.as_ref()
    }

    /// Files of the portfolio that are others on the disk than when they were read.
    pub fn changed_files(&self) -> &[String] {
        &self.changed_files
    }

    /// Whether there is a file to read again.
    pub fn can_refresh(&self) -> bool {
        let origins = self.document.as_ref().map(|document| &document.origins);
        origins.is_some_and(|origins| origins.iter().any(|origin| origin.path.is_some()))
    }

    pub(super) fn refresh_files(&mut self, effects: &mut Vec<Effect>) {
        if !self.can_refresh() || self.review.is_some() {
            return;
        }
        let Some(document) = &self.document else {
            return;
        };
        self.changed_files.clear();
        self.palette_open = false;
        effects.push(Effect::Refresh(Box::new(order(document))));
    }

    pub(super) fn review_files(&mut self, effects: &mut Vec<Effect>) {
        let Some(document) = &self.document else {
            return;
        };
        let origins = document.origins.iter();
        let paths: Vec<PathBuf> = origins.filter_map(|origin| origin.path.clone()).collect();
        if !paths.is_empty() && self.review.is_none() {
            self.palette_open = false;
            effects.push(Effect::Import(paths));
        }
    }

    /// What the files under review join: the open portfolio, without what it has from these same files.
    pub fn review_base(&self) -> Option<Kept> {
        let review = self.review.as_ref().filter(|review| review.joins)?;
        let document = self.document.as_ref()?;
        Some(Kept::of(document, |origin| {
            origin.path.is_some() && review.paths.contains(&origin.path)
        }))
    }

    pub(super) fn refreshed(&mut self, refresh: Refresh) {
        if self.document.is_none() {
            return;
        }
        if refresh.changes.is_empty() && refresh.lost.is_empty() {
            self.tell(NoticeKind::Done, Phrase::new("notice-refresh-nothing"));
            return;
        }
        self.refresh = Some(refresh);
        self.dialog = Some(Dialog::Refresh);
    }

    pub(super) fn take_refresh(&mut self) {
        self.dialog = None;
        let Some(refresh) = self.refresh.take() else {
            return;
        };
        let mut dataset = refresh.dataset;
        dataset.revision = self.next_revision();
        let name = EditName::new("edit-refresh").with("file", &refresh.files.join(", "));
        self.edit(name, |document| {
            document.dataset = dataset;
            document.findings = refresh.findings;
            document.edits = refresh.edits;
            document.origins = refresh.origins;
        });
        self.tell(NoticeKind::Done, Phrase::new("notice-refreshed"));
    }

    pub(super) fn leave_refresh(&mut self) {
        self.refresh = None;
        self.dialog = None;
    }

    /// How the files of the portfolio look on the disk now; `None` where one is gone.
    pub(super) fn files_seen(&mut self, seen: &[(PathBuf, Option<FileStamp>)]) {
        let Some(document) = &mut self.document else {
            return;
        };
        self.changed_files.clear();
        for origin in &mut document.origins {
            let path = origin.path.as_ref();
            let Some((_, stamp)) = seen.iter().find(|(own, _)| Some(own) == path) else {
                continue;
            };
            match (&origin.stamp, stamp) {
                (Some(known), Some(now)) if known != now => {
                    self.changed_files.push(origin.file.clone());
                }
                (None, Some(now)) => origin.stamp = Some(now.clone()),
                _ => {}
            }
        }
    }
}

/// What stays of a portfolio when some of its files are read again.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Tables of other files, as imported.
    pub dataset: Dataset,
    /// Findings about them.
    pub findings: Vec<Finding>,
    /// How they were read, one a source.
    pub origins: Vec<Origin>,
}

impl Kept {
    /// Everything but what comes from files that are read again.
    pub fn of(document: &Document, is_read_again: impl Fn(&Origin) -> bool) -> Self {
        let dataset = document.dataset.clone().as_imported();
        let origin = |source: usize| document.origins.get(source);
        let sources: Vec<usize> = (0..dataset.sources.len())
            .filter(|at| !origin(*at).is_some_and(&is_read_again))
            .collect();
        let place = |source: usize| sources.iter().position(|own| *own == source);
        let table = |table: &Arc<Table>| {
            let source = place(table.source)?;
            Some(Arc::new(Table {
                source,
                ..Table::clone(table)
            }))
        };
        let finding = |finding: &Finding| {
            let source = place(finding.source)?;
            Some(Finding {
                source,
                ..finding.clone()
            })
        };
        let origins = sources
            .iter()
            .map(|at| origin(*at).cloned().unwrap_or_default());
        Self {
            findings: document.findings.iter().filter_map(finding).collect(),
            origins: origins.collect(),
            dataset: Dataset {
                tables: dataset.tables.iter().filter_map(table).collect(),
                sources: sources
                    .iter()
                    .map(|at| dataset.sources[*at].clone())
                    .collect(),
                ..dataset
            },
        }
    }
}

/// What reading all files of a portfolio again takes.
fn order(document: &Document) -> RefreshOrder {
    let files = document
        .origins
        .iter()
        .filter_map(|origin| Some((origin.path.clone()?, origin.options.clone())));
    RefreshOrder {
        files: files.collect(),
        kept: Kept::of(document, |origin| origin.path.is_some()),
        document: Box::new(document.clone()),
    }
}

impl Refresh {
    /// What became of the files, beside what is kept. Cells changed by hand are changed again; rates and merged names hold.
    pub fn of(order: RefreshOrder, drafts: Vec<(PathBuf, Options, Draft)>) -> Self {
        let RefreshOrder { kept, document, .. } = order;
        let mut origins = kept.origins;
        let files = drafts
            .iter()
            .map(|(_, _, draft)| draft.file.clone())
            .collect();
        let mut read = Vec::with_capacity(drafts.len());
        for (path, options, draft) in drafts {
            origins.push(super::imports::origin(&draft, Some(path), options));
            read.push(draft);
        }
        let imported = crate::import::join_to(kept.dataset, read);
        let mut dataset = imported.dataset.settled();
        let mut lost = Vec::new();
        let mut edits = Vec::new();
        for edit in document.edits {
            match edit_cell(&dataset, &edit) {
                Ok((changed, before)) => {
                    dataset = changed;
                    edits.push(crate::project::Edit { before, ..edit });
                }
                Err(_) => lost.push((edit.name, edit.column)),
            }
        }
        let changes = crate::import::changes(&document.dataset, &dataset);
        Self {
            files,
            changes,
            lost,
            dataset,
            findings: kept.findings.into_iter().chain(imported.findings).collect(),
            edits,
            origins,
        }
    }
}
