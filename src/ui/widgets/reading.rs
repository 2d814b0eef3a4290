//! Text for the toolkit, which sets each word rightly but several words of Hebrew or Arabic from the left: they are put into
//! the order in which they are read before it sees them. One road for the window's text and the charts'.

use std::sync::Arc;

use egui::text::{LayoutJob, LayoutSection};
use egui::{Color32, FontFamily, FontId, Galley, Painter};

use crate::chart::Weight;
use crate::chart::text::{Typeface, reading_order, runs_leftwards};
use crate::ui::theme::SEMIBOLD;

/// Lays out a job as it is read. Names that run to the left are broken and cut where their words end, which is at the left;
/// they are of one look.
pub fn laid_out(painter: &Painter, job: LayoutJob) -> Arc<Galley> {
    if !runs_leftwards(&job.text) {
        return painter.layout_job(job);
    }
    let (job, cut) = in_order(job);
    let galley = painter.layout_job(job);
    if !cut {
        return galley;
    }
    let mut galley = Arc::unwrap_or_clone(galley);
    galley.elided = true;
    Arc::new(galley)
}

/// A text laid out at `width`, as [`laid_out`].
pub fn wrapped_at(
    painter: &Painter,
    text: String,
    font: FontId,
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    laid_out(painter, LayoutJob::simple(text, font, color, width))
}

/// The job with its lines broken, cut and put in order; whether they were cut.
fn in_order(job: LayoutJob) -> (LayoutJob, bool) {
    let length = |section: &&LayoutSection| section.byte_range.end - section.byte_range.start;
    let Some(look) = job.sections.iter().max_by_key(length) else {
        return (job, false);
    };
    let (lines, cut) = lines(&job, &look.format.font_id);
    let lines: Vec<_> = lines.iter().map(|line| reading_order(line)).collect();
    let ordered = LayoutJob {
        halign: job.halign,
        ..LayoutJob::single_section(lines.join("\n"), look.format.clone())
    };
    (ordered, cut)
}

/// The lines of a job, as they were written, and whether they are not all of it.
fn lines(job: &LayoutJob, font: &FontId) -> (Vec<String>, bool) {
    let weight = match &font.family {
        FontFamily::Name(name) if **name == *SEMIBOLD => Weight::SemiBold,
        _ => Weight::Regular,
    };
    let (width, rows) = (job.wrap.max_width, job.wrap.max_rows.max(1));
    if !width.is_finite() {
        return (vec![job.text.clone()], false);
    }
    let typeface = Typeface::shared();
    let mut lines = if rows == 1 {
        vec![job.text.clone()]
    } else {
        typeface.wrap(&job.text, font.size, weight, width)
    };
    let rest = lines
        .split_off(lines.len().min(rows).saturating_sub(1))
        .join(" ");
    if lines.len() + 1 < rows {
        lines.push(rest);
        return (lines, false);
    }
    let last = typeface.ellipsize(&rest, font.size, weight, width);
    let cut = last != rest;
    lines.push(last.into_owned());
    (lines, cut)
}
