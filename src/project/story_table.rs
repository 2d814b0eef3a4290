//! A story as a table: what each slide says and what was written on its chart.

use std::sync::Arc;

use super::{Slide, Story};
use crate::chart::{CellFormat, DataCells, DataColumn, DataTable, Scene};
use crate::locale::Locale;

/// A row a slide: its number, title, takeaway, the speaker's notes, the notes on its chart. Every text goes through `hide`,
/// which masks names where they are masked; `scenes` are the pictures of the slides.
pub(super) fn story_table(
    story: &Story,
    scenes: &[Scene],
    hide: &dyn Fn(&str) -> String,
    locale: &Locale,
) -> DataTable {
    let slides = &story.slides;
    let text = |key: &str, of: &dyn Fn(usize, &Slide) -> String| DataColumn {
        head: locale.text(key),
        format: CellFormat::Text,
        cells: DataCells::Text(
            (slides.iter().enumerate())
                .map(|(at, slide)| Arc::from(hide(of(at, slide).trim())))
                .collect(),
        ),
    };
    let on_chart = |slide: &Slide| {
        let remarks = slide.pinned().map_or(&[][..], |pinned| &pinned.remarks[..]);
        let written = remarks.iter().map(|remark| remark.text.trim());
        let written: Vec<&str> = written.filter(|text| !text.is_empty()).collect();
        written.join("\n")
    };
    DataTable {
        rows: slides.len(),
        columns: vec![
            DataColumn {
                head: locale.text("story-tab-slide"),
                format: CellFormat::Number(0),
                cells: DataCells::Number((1..=slides.len()).map(|at| at as f64).collect()),
            },
            text("story-title", &|at, _| {
                scenes
                    .get(at)
                    .map_or_else(String::new, |scene| scene.title.clone())
            }),
            text("deck-head-takeaway", &|_, slide| slide.takeaway.clone()),
            text("story-notes", &|_, slide| slide.notes.clone()),
            text("story-remarks", &|_, slide| on_chart(slide)),
        ],
    }
}
