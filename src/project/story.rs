//! The story: what is shown in the room, slide by slide.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::analysis::{Group, Settings};
use crate::export::SlideShape;
use crate::model::{Dataset, Day, Question};

/// What is shown in the room, slide by slide. Cheap enough to clone with every step of undo: data are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// What the deck is called; empty where nobody named it yet.
    pub title: String,
    /// For whom and of when, below the title of the cover.
    pub subtitle: String,
    /// In the order of showing.
    pub slides: Vec<Slide>,
    /// Whether accounts are called "Customer 7", on every slide, in the room and in exports.
    pub mask_names: bool,
    /// Whether slides are 4:3 instead of 16:9.
    pub standard_shape: bool,
    /// The company's own template of slides.
    pub company: Option<CompanyTemplate>,
    /// The number the next slide gets.
    pub next_id: u64,
}

/// A `.pptx` or `.potx` whose master, layouts, fonts and colours the deck uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyTemplate {
    /// File name without its folder.
    pub file: String,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// What a slide is known by as long as it exists.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct SlideId(pub u64);

/// A slide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slide {
    /// Its number.
    pub id: SlideId,
    /// As the user wrote it; `None` follows what the slide shows: a chart's finding, the story's title, "Agenda".
    pub title: Option<String>,
    /// What to take away, below the title; empty for none.
    pub takeaway: String,
    /// For the speaker.
    pub notes: String,
    /// What it shows.
    pub content: SlideContent,
}

/// What a slide shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SlideContent {
    /// The story's title and subtitle.
    #[default]
    Cover,
    /// The sections of the story, in their order.
    Agenda,
    /// The start of a part.
    Section,
    /// Lines of text, one a line.
    Text(String),
    /// What was decided, with who does it by when.
    Decisions(Group),
    /// A chart.
    Chart(Box<Pinned>),
}

/// A chart as it was pinned.
#[derive(Clone, Debug, PartialEq)]
pub struct Pinned {
    /// Where in the rail it was pinned.
    pub group: Group,
    /// The registry's id of the method.
    pub method: String,
    /// What it compares and measures.
    pub question: Question,
    /// Its parameters.
    pub settings: Settings,
    /// Names of the selected accounts.
    pub selected: Vec<String>,
    /// What of the chart stands on the slide.
    pub shown: Shown,
    /// Notes on the chart.
    pub remarks: Vec<Remark>,
    /// The data it keeps; `None` follows the portfolio.
    pub frozen: Option<Frozen>,
}

/// Parts of a chart that a slide can leave out.
#[allow(clippy::struct_excessive_bools, reason = "a switch each")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// Class limits and thresholds.
    pub limits: bool,
    /// What is read out of a curve.
    pub reading: bool,
    /// The second curve of a comparison.
    pub comparison: bool,
    /// The figures beside the chart.
    pub key_figures: bool,
    /// Source, as-of date, accounts shown and left out.
    pub source: bool,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            limits: true,
            reading: true,
            comparison: true,
            key_figures: true,
            source: true,
        }
    }
}

/// The data of a day: whatever the portfolio becomes, the figures of the slide stay those.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// The portfolio as it was.
    pub dataset: Dataset,
    /// When it was frozen.
    pub on: Day,
}

impl PartialEq for Frozen {
    /// Data of one number are the same.
    fn eq(&self, other: &Self) -> bool {
        self.on == other.on && self.dataset.revision == other.dataset.revision
    }
}

/// A note on a chart. It holds on to what it speaks of, so that it survives another size and another order of accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// Its form.
    pub form: RemarkForm,
    /// What it says; may be empty for an arrow.
    pub text: String,
    /// What it speaks of.
    pub at: Anchor,
    /// The other end of a bracket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Anchor>,
    /// From the anchor to the middle of the text, as a share of the chart's width and height.
    pub offset: (f32, f32),
}

/// The form of a note on a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum RemarkForm {
    Arrow,
    Bracket,
    Text,
}

/// What a note holds on to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// An account, wherever the chart puts it.
    Account(String),
    /// A place among the values of a panel.
    Value {
        /// Which panel of the chart, from 0.
        panel: usize,
        /// On the horizontal axis, in its unit.
        x: f64,
        /// On the vertical axis, in its unit.
        y: f64,
    },
    /// A place on the chart, as a share of its width and height from the top left.
    Place(f32, f32),
}

/// What a story may hold; a file with more was made to do harm.
pub const MOST_SLIDES: usize = 500;
/// Notes on one chart, at most.
pub const MOST_REMARKS: usize = 60;
/// States of the data that slides may keep, at most.
pub const MOST_FROZEN: usize = 60;
/// Bytes of a company's template, at most.
pub const COMPANY_BYTES: u64 = 64 << 20;

impl Story {
    /// The slide of a number.
    pub fn slide(&self, id: SlideId) -> Option<&Slide> {
        self.slides.iter().find(|slide| slide.id == id)
    }

    /// Where a slide stands.
    pub fn position(&self, id: SlideId) -> Option<usize> {
        self.slides.iter().position(|slide| slide.id == id)
    }

    /// Puts a slide at a position (at the end where that is beyond it) and gives it its number.
    pub fn insert(&mut self, at: usize, mut slide: Slide) -> SlideId {
        let id = SlideId(self.next_id);
        self.next_id += 1;
        slide.id = id;
        self.slides.insert(at.min(self.slides.len()), slide);
        id
    }

    /// The slide of a number, to be changed.
    pub fn slide_mut(&mut self, id: SlideId) -> Option<&mut Slide> {
        self.slides.iter_mut().find(|slide| slide.id == id)
    }

    /// The shape of its slides.
    pub fn shape(&self) -> SlideShape {
        if self.standard_shape {
            SlideShape::Standard
        } else {
            SlideShape::Wide
        }
    }

    /// The states of the data that its slides keep, each once, in the order of the slides.
    pub fn frozen(&self) -> Vec<&Dataset> {
        let mut kept: Vec<&Dataset> = Vec::new();
        let all = self.slides.iter().filter_map(Slide::pinned);
        for frozen in all.filter_map(|pinned| pinned.frozen.as_ref()) {
            let dataset = &frozen.dataset;
            if !kept.iter().any(|known| known.revision == dataset.revision) {
                kept.push(dataset);
            }
        }
        kept
    }
}

impl Pinned {
    /// The data it shows: its own where it is frozen, else the portfolio's.
    pub fn dataset<'a>(&'a self, portfolio: &'a Dataset) -> &'a Dataset {
        self.frozen
            .as_ref()
            .map_or(portfolio, |frozen| &frozen.dataset)
    }
}

impl Remark {
    /// Whether its places are figures.
    pub fn is_sound(&self) -> bool {
        let sound = |anchor: &Anchor| match anchor {
            Anchor::Account(_) => true,
            Anchor::Value { x, y, .. } => x.is_finite() && y.is_finite(),
            Anchor::Place(x, y) => x.is_finite() && y.is_finite(),
        };
        sound(&self.at)
            && self.to.as_ref().is_none_or(sound)
            && self.offset.0.is_finite()
            && self.offset.1.is_finite()
    }
}

impl Slide {
    /// The chart it shows.
    pub fn pinned(&self) -> Option<&Pinned> {
        match &self.content {
            SlideContent::Chart(pinned) => Some(pinned),
            _ => None,
        }
    }
}
