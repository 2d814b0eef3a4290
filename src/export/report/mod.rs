//! The written report: A4 pages with a cover, contents, a summary, a finding with its chart, figures and table at a time,
//! decisions, methods, the quality of the data, and sources.
//!
//! A [`draft::Draft`] turns headings, paragraphs, lists, tables and figures into strips of the full width; `flow` puts the
//! strips onto pages. Nothing is measured but with the fonts that are embedded, so that the same report has the same pages
//! on any machine.

mod chapters;
mod charts;
mod cover;
mod data;
mod draft;
mod flow;
mod masking;
mod methods;
mod outline;
mod strip;
mod table;

pub use self::outline::{ReportHeading, ReportOutline, report_outline};

use self::draft::Draft;
use self::masking::Masking;
use super::pdf::{self, Bookmark, Role, Volume};
use super::{ExportError, View};
use crate::analysis::{Group, registry};
use crate::chart::{Palette, Scene, Shape};
use crate::locale::Locale;
use crate::model::{By, Dataset, Day};
use crate::progress::Progress;

/// What a report is written from.
pub struct Report<'a> {
    /// What it is called; the language's word for a portfolio review where empty.
    pub title: &'a str,
    /// For whom and of when; may be empty.
    pub subtitle: &'a str,
    /// What it tells, in order.
    pub parts: Vec<ReportPart<'a>>,
    /// The data of the portfolio.
    pub dataset: &'a Dataset,
    /// What import met.
    pub findings: &'a [ReportFinding],
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// Whether accounts are called "Customer 7" instead of by their names.
    pub mask_names: bool,
}

/// What import met, alike findings together.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportFinding {
    /// Index into the sources of the data.
    pub source: usize,
    /// The first of them in words.
    pub sentence: String,
    /// How many cells or rows all of them stand for.
    pub count: usize,
}

/// A part of a report.
pub enum ReportPart<'a> {
    /// The start of a chapter.
    Chapter(String),
    /// A chart.
    Chart(ReportChart<'a>),
    /// A heading with lines of text.
    Text(String, String),
}

/// A chart of a report, with what somebody wrote about it.
pub struct ReportChart<'a> {
    /// What it shows.
    pub view: View<'a>,
    /// In place of its finding.
    pub title: Option<&'a str>,
    /// What to take away; may be empty.
    pub takeaway: &'a str,
    /// What else is to be said; may be empty.
    pub notes: &'a str,
    /// Notes drawn on the chart, of the picture with its names and the one that is shown.
    pub remarks: Option<Box<Remarks<'a>>>,
    /// The day whose data it keeps.
    pub frozen: Option<Day>,
}

/// Draws the notes of a chart: on the picture with its names, and on the one that is shown.
pub type Remarks<'a> = dyn Fn(&Scene, &Scene) -> Vec<Shape> + 'a;

impl<'a> ReportChart<'a> {
    /// A chart nobody wrote about.
    pub fn of(view: View<'a>) -> Self {
        Self {
            view,
            title: None,
            takeaway: "",
            notes: "",
            remarks: None,
            frozen: None,
        }
    }
}

/// Views as the parts of a report: a chapter for customers, suppliers and products each. The quality of the data has a
/// chapter of its own in every report.
pub fn report_parts<'a>(views: &[View<'a>], locale: &Locale) -> Vec<ReportPart<'a>> {
    let mut parts = Vec::new();
    for group in [Group::Customers, Group::Suppliers, Group::Products] {
        let own = views
            .iter()
            .filter(|view| view.method != "quality" && group_of(view) == group);
        let charts: Vec<_> = own
            .map(|view| ReportPart::Chart(ReportChart::of(*view)))
            .collect();
        if !charts.is_empty() {
            let name = locale.text(&format!("group-{}", group.id()));
            parts.push(ReportPart::Chapter(name));
            parts.extend(charts);
        }
    }
    parts
}

fn group_of(view: &View<'_>) -> Group {
    match view.question.by {
        By::Customer => Group::Customers,
        By::Supplier => Group::Suppliers,
        By::Product => Group::Products,
        By::Column(_) => registry::method(view.method)
            .and_then(|method| method.places.first())
            .map_or(Group::Customers, |(group, _)| *group),
    }
}

/// The bytes of the report, as PDF.
///
/// # Errors
/// [`ExportError::Cancelled`].
pub fn report_pdf(report: &Report<'_>, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
    pdf::write(&volume(report, progress)?, progress)
}

/// The report as pages with their structure.
fn volume<'a>(report: &'a Report<'_>, progress: &dyn Progress) -> Result<Volume<'a>, ExportError> {
    let locale = report.locale;
    let masking = Masking::of(report);
    let mut draft = Draft::new(locale, report.palette);
    let [front, contents, summary] = [(); 3].map(|()| draft.structure.add(Role::Section, None));
    let told = charts::write(&mut draft, report, &masking, progress)?;
    let decided = chapters::decisions(&mut draft, report, &masking);
    methods::write(&mut draft, &told);
    data::quality(&mut draft, report, &masking, progress);
    data::sources(&mut draft, report);
    let rest = std::mem::take(&mut draft.strips);
    chapters::summary(&mut draft, summary, report, &told, decided);
    let mut body = std::mem::take(&mut draft.strips);
    body.extend(rest);
    chapters::contents(&mut draft, contents, &body);
    let mut strips = std::mem::take(&mut draft.strips);
    strips.extend(body);

    let title = match report.title.trim() {
        "" => locale.text("export-deck-title"),
        title => title.to_owned(),
    };
    let mut paged = flow::pages(strips, draft.headings.len(), 1, report.palette.canvas);
    cover::furnish(&mut paged, &draft, &title);
    let cover = cover::page(&mut draft, front, report, &title, &told);
    paged.leaves.insert(0, cover);
    let mut bookmarks: Vec<Bookmark> = draft
        .headings
        .iter()
        .zip(&paged.places)
        .map(|((level, title), &(page, top))| Bookmark {
            level: *level,
            title: title.clone(),
            page,
            top,
        })
        .collect();
    bookmarks.sort_by(|a, b| {
        (a.page, a.top)
            .partial_cmp(&(b.page, b.top))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    Ok(Volume {
        title: title.into(),
        subject: report.subtitle.into(),
        language: locale.language(),
        pages: paged.leaves,
        structure: draft.structure,
        bookmarks,
    })
}
