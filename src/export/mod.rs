//! What leaves the program: a [`Scene`] as SVG, PNG or PDF, the table behind it as CSV or XLSX, the analysis as JSON.
//!
//! Pure: bytes come back, writing them is the caller's. The picture formats mirror each other, one total `match` over
//! [`Shape`](crate::chart::Shape) each, so that a new shape cannot be forgotten in one of them. The same input gives the same bytes on any
//! machine: no dates, no random numbers, no system fonts. Names come from files of unknown origin and leave harmless: no
//! formula, no markup, no control characters.

mod cells;
mod csv;
mod deck;
mod file_name;
mod format;
mod formulas;
mod json;
mod markup;
mod notes;
mod outline;
mod parameters;
mod pdf;
mod picture;
mod png;
mod portraits;
mod report;
mod svg;
mod template;
mod view;
mod workbook;
mod xlsx;

pub use deck::{
    COVER_LEFT, Deck, Ground, Slide, SlideContent, SlideShape, TemplateFault, TextTable,
    cover_line, write as deck_bytes, write_watched as deck_bytes_watched,
};
pub use file_name::{safe_file_name, safe_sheet_name};
pub use format::Format;
pub use notes::decisions_table;
pub use picture::Picture;
pub use portraits::Portraits;
pub use report::{
    Report, ReportChart, ReportFinding, ReportHeading, ReportOutline, ReportPart, report_outline,
    report_parts, report_pdf,
};
pub use template::{template, template_fields};
pub use view::{Beside, Options, View, analysis, json_bytes, review, source_line};

use crate::chart::{DataTable, LazyTable, Palette, Scene};
use crate::locale::Locale;
use crate::progress::{Progress, Silent};

/// Why an export could not be made; the text key is `export-error-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The picture would have no pixels, or more than a picture can hold.
    #[error("a picture of {0} × {1} pixels cannot be made")]
    PictureSize(f32, f32),
    /// More rows than a worksheet holds.
    #[error("{0} rows are more than a worksheet holds (1 048 575)")]
    TooManyRows(usize),
    /// The company's template cannot be used.
    #[error("the template cannot be used: {0}")]
    Template(#[from] TemplateFault),
    /// Nobody waits for it any more.
    #[error("stopped")]
    Cancelled,
    /// The format's writer failed.
    #[error("{0}")]
    Writer(String),
}

impl ExportError {
    /// The id, for text keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::PictureSize(..) => "picture-size",
            Self::TooManyRows(_) => "too-many-rows",
            Self::Template(_) => "template",
            Self::Cancelled => "cancelled",
            Self::Writer(_) => "writer",
        }
    }

    /// The failure as one sentence in the user's language.
    pub fn message(&self, locale: &Locale) -> String {
        let key = format!("export-error-{}", self.code());
        match self {
            Self::PictureSize(width, height) => locale.text_with(
                &key,
                &[("width", (*width).into()), ("height", (*height).into())],
            ),
            Self::Template(fault) => locale.text(&format!("deck-template-{}", fault.code())),
            Self::TooManyRows(rows) => locale.text_with(&key, &[("rows", (*rows).into())]),
            Self::Cancelled => locale.text(&key),
            Self::Writer(reason) => locale.text_with(&key, &[("reason", reason.as_str().into())]),
        }
    }
}

/// What is exported of a view: its picture with the table behind it, and the analysis in figures.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The chart; its size is the size of the picture.
    pub scene: &'a Scene,
    /// The analysis, as [`analysis()`] gives it; only JSON reads it.
    pub analysis: &'a serde_json::Value,
    /// The figures of its method, which say what it was asked with; only XLSX reads them.
    pub figures: &'a serde_json::Value,
}

/// The bytes of a file of this format. `scale` is pixels a point and concerns PNG alone.
///
/// # Errors
/// A picture without pixels or beyond 16 384 a side, a table of more rows than a worksheet holds.
pub fn render(
    content: &Content<'_>,
    palette: &Palette,
    locale: &Locale,
    format: Format,
    scale: f32,
) -> Result<Vec<u8>, ExportError> {
    let scene = content.scene;
    match format {
        Format::Pdf => slides_pdf(&scene.title, &[(1, scene)], palette, locale, &Silent),
        Format::Svg | Format::Png => {
            let shapes = scene.shapes(palette, locale);
            let picture = Picture {
                size: scene.size,
                background: palette.canvas,
                shapes: &shapes,
                title: &scene.title,
                description: &scene.description,
                language: locale.language(),
            };
            picture_bytes(&picture, format, scale)
        }
        Format::Pptx => deck::write(&Deck {
            title: &scene.title,
            slides: &[Slide {
                content: SlideContent::Chart(scene),
                notes: &scene.description,
            }],
            ground: &Ground::own(SlideShape::Wide, palette),
            locale,
        }),
        Format::Csv => csv::write(scene.cross.as_ref().unwrap_or(&scene.table), locale),
        Format::Xlsx => workbook::write(
            &[workbook::Part {
                name: locale.text("export-sheet-data"),
                scene,
                figures: content.figures,
            }],
            &[],
            palette,
            locale,
        ),
        Format::Json => json::write(content.analysis),
    }
}

/// The bytes of a picture; for what is drawn but is no chart.
///
/// # Errors
/// A picture without pixels or beyond 16 384 a side; a format that holds no picture.
pub fn picture_bytes(
    picture: &Picture<'_>,
    format: Format,
    scale: f32,
) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Svg => Ok(svg::write(picture)),
        Format::Png => png::write(picture, scale),
        Format::Pdf => pdf::picture(picture),
        Format::Pptx | Format::Csv | Format::Xlsx | Format::Json => {
            Err(ExportError::Writer("a picture is no table".to_owned()))
        }
    }
}

/// Scenes as the pages of one PDF, each a bookmark of its level: 1 for what starts a part, 2 for what belongs to one.
/// `title` is the document's.
///
/// # Errors
/// A picture without an extent; [`ExportError::Cancelled`].
pub fn slides_pdf(
    title: &str,
    pages: &[(u16, &Scene)],
    palette: &Palette,
    locale: &Locale,
    progress: &dyn Progress,
) -> Result<Vec<u8>, ExportError> {
    let pages: Vec<pdf::SlidePage<'_>> = pages
        .iter()
        .map(|&(level, scene)| pdf::SlidePage {
            scene,
            level,
            scale: 1.0,
        })
        .collect();
    pdf::slides(title, &pages, palette, locale, progress)
}

/// The bytes of a table on its own, as CSV or XLSX.
///
/// # Errors
/// More rows than a worksheet holds; a format that holds no table.
pub fn table_bytes(
    table: &DataTable,
    title: &str,
    locale: &Locale,
    format: Format,
) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Csv => csv::write(table, locale),
        Format::Xlsx => {
            let table = table.clone();
            let table = LazyTable::new(table.rows, move || table);
            xlsx::write(&table, &[title.to_owned()], locale)
        }
        _ => Err(ExportError::Writer("a table is no picture".to_owned())),
    }
}

/// The words around a chart, which a workbook carries on a sheet of their own.
fn about(scene: &Scene) -> Vec<String> {
    [
        &scene.title,
        &scene.subtitle,
        &scene.footer.0,
        &scene.footer.1,
        &scene.description,
    ]
    .into_iter()
    .filter(|text| !text.is_empty())
    .cloned()
    .collect()
}
