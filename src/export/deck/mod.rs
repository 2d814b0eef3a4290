//! PPTX: a deck whose charts are Office's own, with their workbooks, and whose texts, tables and shapes can be edited.
//!
//! A chart's slide is its [`Scene`] taken apart: title, subtitle and footer fill placeholders, panels become native charts
//! ([`native`]) where Office has such a chart, everything else is drawn as shapes ([`drawing`]) in the colours of the
//! theme, so that another theme recolours the slide.

mod agenda;
mod axes;
mod bar_series;
mod bars;
mod bubble_series;
mod company;
mod drawing;
mod element;
mod grid_table;
mod ground;
mod labels;
mod native;
mod package;
mod point_series;
mod sheet;
mod slides;
mod text_table;
mod theme;
mod titles;
mod words;
mod xml;

use crate::chart::{Point, Scene};
use crate::locale::Locale;
use crate::progress::{Progress, Silent};

use super::ExportError;
pub(super) use axes::AxisStyle;
pub use company::TemplateFault;
pub use ground::Ground;
pub(super) use native::{Native, native};
pub(super) use package::HEAD;
use package::Package;
use slides::Writer;
pub use text_table::TextTable;
use theme::SPACES;
pub use theme::{COVER_LEFT, cover_line};
pub(super) use xml::Ink;
use xml::{EMU_PER_INCH, escaped};

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
const PRESENTATION: &str = "ppt/presentation.xml";

/// The shape of slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SlideShape {
    /// 16:9.
    #[default]
    Wide,
    /// 4:3.
    Standard,
}

impl SlideShape {
    /// The size of a scene that fills a slide, in points.
    pub fn page(self) -> Point {
        match self {
            Self::Wide => Point {
                x: 1120.0,
                y: 630.0,
            },
            Self::Standard => Point { x: 960.0, y: 720.0 },
        }
    }

    /// Width of a slide in EMU; all are 7.5 inches high.
    fn width(self) -> f64 {
        match self {
            Self::Wide => 40.0 / 3.0 * EMU_PER_INCH,
            Self::Standard => 10.0 * EMU_PER_INCH,
        }
    }
}

/// A slide.
pub struct Slide<'a> {
    /// What it shows.
    pub content: SlideContent<'a>,
    /// For the speaker; empty for none.
    pub notes: &'a str,
}

/// What a slide shows.
pub enum SlideContent<'a> {
    /// The first: what this is about, for whom, of when.
    Cover {
        /// What it is called.
        title: String,
        /// Set below it.
        subtitle: String,
    },
    /// The start of a part.
    Section {
        /// Its name.
        title: String,
        /// Set below it; empty for none.
        text: String,
    },
    /// The parts of the deck, with ways to them.
    Agenda {
        /// What it is called.
        title: String,
        /// The parts, each with the slide it starts at, counted from 0.
        parts: Vec<(String, Option<usize>)>,
    },
    /// A title over lines of text.
    List {
        /// What is listed.
        title: String,
        /// The lines.
        lines: Vec<String>,
    },
    /// A title over a table; over as many slides as it needs.
    Table {
        /// What is listed.
        title: String,
        /// The table.
        table: TextTable,
    },
    /// A chart, drawn for [`Ground::page`] in the colours of [`Ground::palette`].
    Chart(&'a Scene),
}

/// A deck on its way out.
pub struct Deck<'a> {
    /// The title of the document.
    pub title: &'a str,
    /// In order.
    pub slides: &'a [Slide<'a>],
    /// What its slides rest on.
    pub ground: &'a Ground,
    /// Words and figures.
    pub locale: &'a Locale,
}

/// The bytes of the deck. The same deck gives the same bytes.
///
/// # Errors
/// A chart's workbook or the package cannot be written.
pub fn write(deck: &Deck<'_>) -> Result<Vec<u8>, ExportError> {
    write_watched(deck, &Silent)
}

/// The same, slide by slide before someone who may stop it.
///
/// # Errors
/// As [`write()`]; nobody waits any more.
pub fn write_watched(deck: &Deck<'_>, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
    let mut package = Package::default();
    let heads = deck.ground.add(&mut package, deck.locale);
    let mut writer = Writer::new(deck, package);
    let total = deck.slides.len() as u64;
    for (at, slide) in deck.slides.iter().enumerate() {
        if progress.cancelled() {
            return Err(ExportError::Cancelled);
        }
        writer.slide(slide)?;
        progress.report(at as u64 + 1, total);
    }
    let (mut package, slides) = writer.finish();
    let heads = format!("{heads}<p:sldIdLst {SPACES}>{slides}</p:sldIdLst>");
    let language = deck.locale.language().code();
    package.xml(
        PRESENTATION,
        MAIN,
        &deck.ground.presentation(&heads, language),
    );
    package.relate("", "officeDocument", PRESENTATION);
    properties(&mut package, deck);
    package.finish()
}

fn properties(package: &mut Package, deck: &Deck<'_>) {
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>Folioscope</dc:creator><dc:language>{}</dc:language></cp:coreProperties>",
        escaped(deck.title),
        deck.locale.language().code()
    );
    package.xml(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        &core,
    );
    package.relate(
        "",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    );
    package.xml(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Folioscope</Application></Properties>",
    );
    package.relate("", "extended-properties", "docProps/app.xml");
}
