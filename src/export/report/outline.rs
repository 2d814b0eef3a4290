//! What stands where in a report, without writing it.

use super::super::picture::{bounds, intersection, ordered};
use super::{Report, volume};
use crate::chart::{Rect, Shape};
use crate::export::ExportError;
use crate::progress::Progress;

/// What stands where in a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportOutline {
    /// Width and height of its pages and what each page covers, in points.
    pub pages: Vec<((f32, f32), Rect)>,
    /// Its headings, in order.
    pub headings: Vec<ReportHeading>,
    /// Where its links lead: the page of the link, the page it leads to (from 1), and its words.
    pub links: Vec<(usize, usize, String)>,
}

/// A heading of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportHeading {
    /// 1 for a chapter, 2 for what is in it.
    pub level: u16,
    /// What it says.
    pub title: String,
    /// Its page, from 1.
    pub page: usize,
}

/// Lays a report out.
///
/// # Errors
/// [`ExportError::Cancelled`].
pub fn report_outline(
    report: &Report<'_>,
    progress: &dyn Progress,
) -> Result<ReportOutline, ExportError> {
    let volume = volume(report, progress)?;
    let pages = volume.pages.iter().map(|leaf| {
        let shapes = leaf.pieces.iter().flat_map(|piece| &piece.shapes);
        (
            (leaf.size.x, leaf.size.y),
            covered(shapes).unwrap_or_default(),
        )
    });
    let links = volume.pages.iter().enumerate().flat_map(|(at, leaf)| {
        let links = leaf.links.iter();
        links.map(move |link| (at + 1, link.page + 1, link.words.clone()))
    });
    let headings = volume.bookmarks.iter().map(|mark| ReportHeading {
        level: mark.level,
        title: mark.title.clone(),
        page: mark.page + 1,
    });
    Ok(ReportOutline {
        pages: pages.collect(),
        headings: headings.collect(),
        links: links.collect(),
    })
}

/// What shapes cover; of those that are cut off what is left.
fn covered<'a>(shapes: impl Iterator<Item = &'a Shape>) -> Option<Rect> {
    let each = shapes.filter_map(|shape| match shape {
        Shape::Clip { rect, shapes } => {
            covered(shapes.iter()).map(|inside| intersection(&ordered(rect), &inside))
        }
        shape => Some(bounds(shape)),
    });
    each.reduce(|a, b| Rect {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    })
}
