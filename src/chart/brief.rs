//! What a chart is drawn for: where, in which words and colours, about which question.

use super::{Palette, Point};
use crate::locale::Locale;
use crate::model::Question;

/// What surrounds the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Frame {
    /// A page for the wall: title, subtitle, plot, side column, footer.
    #[default]
    Page,
    /// The plot alone with its axes; title, subtitle and footer are the scene's texts.
    Screen,
}

/// What a slide says around a chart in place of the chart's own words, and what it leaves out.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "a switch each")]
pub struct SlideWords<'a> {
    /// In place of the finding.
    pub title: Option<&'a str>,
    /// In place of the subtitle, which moves to the footer; empty for none.
    pub takeaway: &'a str,
    /// Whether class limits and thresholds are shown.
    pub limits: bool,
    /// Whether the reading that stands on a curve is shown.
    pub reading: bool,
    /// Whether the second curve of a comparison is shown.
    pub comparison: bool,
    /// Whether the figures beside the chart are shown.
    pub key_figures: bool,
    /// Whether source, as-of date and the accounts left out are shown.
    pub source: bool,
    /// Its number, at the right of the footer; 0 for none.
    pub number: usize,
}

/// What a chart is drawn for.
#[derive(Clone, Copy)]
pub struct Brief<'a> {
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// Width and height in points; at least 480×320 are taken.
    pub size: Point,
    /// What surrounds the plot.
    pub frame: Frame,
    /// The question the outcome answers.
    pub question: &'a Question,
    /// Where the data comes from, for the footer: `Online Retail.xlsx, Online Retail`; nothing where empty.
    pub source: &'a str,
    /// ISO code of the currency of the data; empty where unknown.
    pub currency: &'a str,
    /// Whether accounts are called "Customer 7" instead of by their names.
    pub mask_names: bool,
    /// Whether the account of this name is selected: its label is placed first.
    pub selected: &'a dyn Fn(&str) -> bool,
    /// What the slide it stands on says; `None` off slides.
    pub slide: Option<SlideWords<'a>>,
}

impl<'a> Brief<'a> {
    /// A page of 1280×800 points about a question, nothing selected.
    pub fn page(locale: &'a Locale, palette: &'a Palette, question: &'a Question) -> Self {
        Self {
            locale,
            palette,
            size: Point {
                x: 1280.0,
                y: 800.0,
            },
            frame: Frame::Page,
            question,
            source: "",
            currency: "",
            mask_names: false,
            selected: &|_| false,
            slide: None,
        }
    }

    /// Whether the figures beside the chart are shown.
    pub fn has_key_figures(&self) -> bool {
        self.slide.is_none_or(|slide| slide.key_figures)
    }

    /// Whether class limits and thresholds are shown.
    pub fn has_limits(&self) -> bool {
        self.slide.is_none_or(|slide| slide.limits)
    }

    /// Whether the reading that stands on a curve is shown: on pages, where no pointer reads.
    pub fn has_reading(&self) -> bool {
        self.frame == Frame::Page && self.slide.is_none_or(|slide| slide.reading)
    }

    /// Whether the second curve of a comparison is shown.
    pub fn has_comparison(&self) -> bool {
        self.slide.is_none_or(|slide| slide.comparison)
    }
}

impl std::fmt::Debug for Brief<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Brief")
            .field("language", &self.locale.language())
            .field("size", &self.size)
            .field("frame", &self.frame)
            .field("question", &self.question)
            .finish_non_exhaustive()
    }
}
