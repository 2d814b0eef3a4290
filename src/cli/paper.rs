//! Paper on the command line: the written report, a story as slides or pictures, one-pagers.

use std::path::{Path, PathBuf};

use super::asked::Asked;
use super::export::Answer;
use super::story::AnsweredStory;
use super::{Desk, Failure, Parsed, TerminalProgress, write_file};
use crate::analysis::Group;
use crate::analysis::portrait::Answers;
use crate::chart::{Palette, Point};
use crate::export::{ExportError, Format, Portraits, Report, View, report_parts, report_pdf};
use crate::model::{By, Question, name_key};
use crate::project::{StoryPaper, report_findings};

/// A story with what it is put on paper with.
pub(super) struct Told<'a> {
    desk: &'a Desk,
    asked: &'a Asked,
    told: AnsweredStory,
    palette: &'a Palette,
    mask_names: bool,
}

impl<'a> Told<'a> {
    /// A story on its way to paper.
    pub fn new(
        desk: &'a Desk,
        asked: &'a Asked,
        parsed: &Parsed,
        (told, palette): (AnsweredStory, &'a Palette),
    ) -> Self {
        Self {
            desk,
            asked,
            told,
            palette,
            mask_names: parsed.has("mask-names"),
        }
    }

    fn paper(&self) -> StoryPaper<'_> {
        StoryPaper {
            story: &self.told.story,
            portfolio: &self.asked.dataset,
            answers: &self.told.answers,
            findings: &self.asked.findings,
            locale: &self.desk.locale,
            palette: self.palette,
            mask_names: self.mask_names,
        }
    }

    /// Its slides, or the report, as one file.
    pub fn write(&self, as_report: bool, path: &Path) -> Result<Vec<PathBuf>, Failure> {
        let progress = TerminalProgress::new();
        let made = match as_report {
            true => self.paper().report(&progress),
            false => self.paper().slides(&progress),
        };
        write(self.desk, made, path)
    }

    /// Its charts as a workbook.
    pub fn workbook(&self, path: &Path) -> Result<Vec<PathBuf>, Failure> {
        write(
            self.desk,
            self.paper().workbook(&TerminalProgress::new()),
            path,
        )
    }

    /// A picture a slide into a folder.
    pub fn pictures(
        &self,
        format: Format,
        (size, scale): (Option<Point>, f32),
        folder: &Path,
    ) -> Result<Vec<PathBuf>, Failure> {
        let progress = TerminalProgress::new();
        let files = self.paper().pictures(format, size, scale, &progress);
        let files = files.map_err(|error| super::export::failed(self.desk, &error))?;
        let failed = |error| Failure::writing(&self.desk.locale, folder, &error);
        std::fs::create_dir_all(folder).map_err(failed)?;
        let mut written = Vec::new();
        for (name, bytes) in files {
            let path = folder.join(name);
            write_file(self.desk, &path, &bytes)?;
            written.push(path);
        }
        Ok(written)
    }
}

/// The written report of views.
pub(super) fn report(
    desk: &Desk,
    asked: &Asked,
    answers: &[Answer],
    (palette, mask_names): (&Palette, bool),
    path: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let views: Vec<View<'_>> = answers.iter().map(|answer| answer.view(asked)).collect();
    let report = Report {
        title: "",
        subtitle: "",
        parts: report_parts(&views, &desk.locale),
        dataset: &asked.dataset,
        findings: &report_findings(&asked.findings, &desk.locale),
        locale: &desk.locale,
        palette,
        mask_names,
    };
    write(desk, report_pdf(&report, &TerminalProgress::new()), path)
}

/// The one-pager of an account, or of all of a group: that of `--by`, else the first that knows the name.
pub(super) fn portraits(
    desk: &Desk,
    asked: &Asked,
    who: &str,
    (palette, mask_names): (&Palette, bool),
    path: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let progress = TerminalProgress::new();
    let groups = match asked.question.by {
        By::Supplier if asked.by_given => &[Group::Suppliers][..],
        By::Customer if asked.by_given => &[Group::Customers][..],
        _ => &[Group::Customers, Group::Suppliers][..],
    };
    for &group in groups {
        let question = Question {
            by: group.by(),
            ..asked.question.clone()
        };
        let settings = |_: &str| asked.settings.clone();
        let answers = Answers::work_out(&asked.dataset, group, &question, &settings, &progress);
        let portraits = Portraits {
            dataset: &asked.dataset,
            group,
            question: &question,
            answers: &answers,
            locale: &desk.locale,
            palette,
            mask_names,
        };
        let mut names = portraits.names();
        if who != "all" {
            names.retain(|name| name_key(name) == name_key(who));
        }
        if !names.is_empty() {
            return write(desk, portraits.pdf(&names, &progress), path);
        }
    }
    Err(Failure::bad_value(&desk.locale, "portrait", who))
}

fn write(
    desk: &Desk,
    made: Result<Vec<u8>, ExportError>,
    path: &Path,
) -> Result<Vec<PathBuf>, Failure> {
    let bytes = made.map_err(|error| super::export::failed(desk, &error))?;
    write_file(desk, path, &bytes)?;
    Ok(vec![path.to_owned()])
}
