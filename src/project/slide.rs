//! The picture of a slide: what the editor, the room, the command line and every exporter show.

use super::remarks::{self, Names, Noted};
use super::slide_pages::Sheet;
use super::{Anchor, Pinned, Slide, SlideContent, Story};
use crate::analysis::Outcome;
use crate::chart::{self, Brief, Frame, Palette, Point, Scene, SlideWords};
use crate::export::source_line;
use crate::locale::Locale;
use crate::model::Dataset;

/// A slide with what it is drawn from.
#[derive(Clone, Copy)]
pub struct SlideSource<'a> {
    /// The story it stands in.
    pub story: &'a Story,
    /// The slide.
    pub slide: &'a Slide,
    /// The answer to its chart's question, on its own data; `None` where there is none yet, and for slides without a chart.
    pub outcome: Option<&'a Outcome>,
    /// The data of the open portfolio.
    pub portfolio: &'a Dataset,
}

/// How slides are drawn.
#[derive(Clone, Copy)]
pub struct SlideLook<'a> {
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// Width and height in points; [`Story::shape`] says which proportions the story has.
    pub size: Point,
    /// Whether names are masked although the story does not ask for it.
    pub mask_names: bool,
}

impl SlideSource<'_> {
    /// The slide's number in the story, from 1.
    pub fn number(&self) -> usize {
        self.story.position(self.slide.id).map_or(0, |at| at + 1)
    }

    /// The picture of the slide.
    pub fn scene(&self, look: &SlideLook<'_>) -> Scene {
        self.picture(look).0
    }

    /// The pages it takes on paper: one, but for decisions, of which there may be more than a page holds.
    pub fn pages(&self, look: &SlideLook<'_>) -> Vec<Scene> {
        match &self.slide.content {
            SlideContent::Decisions(group) => self.sheet(look).decision_pages(*group),
            _ => vec![self.scene(look)],
        }
    }

    /// How many pages that are.
    pub fn page_count(&self, locale: &Locale) -> usize {
        let look = SlideLook {
            locale,
            palette: &Palette::print(),
            size: self.story.shape().page(),
            mask_names: false,
        };
        match self.slide.content {
            SlideContent::Decisions(_) => self.pages(&look).len(),
            _ => 1,
        }
    }

    /// One of its pages, from 0; the last one where there are not so many.
    pub fn page(&self, look: &SlideLook<'_>, at: usize) -> Scene {
        let last = match self.slide.content {
            SlideContent::Decisions(_) => self.pages(look).into_iter().take(at + 1).last(),
            _ => None,
        };
        last.unwrap_or_else(|| self.scene(look))
    }

    /// The picture of the slide, and where the notes on its chart stand.
    pub fn picture(&self, look: &SlideLook<'_>) -> (Scene, Vec<Noted>) {
        let scene = match &self.slide.content {
            SlideContent::Chart(pinned) => match self.outcome {
                Some(outcome) => return self.chart(pinned, outcome, look),
                None => self.sheet(look).waiting(pinned),
            },
            SlideContent::Cover => self.sheet(look).cover(),
            SlideContent::Agenda => self.sheet(look).agenda(),
            SlideContent::Section => self.sheet(look).section(),
            SlideContent::Text(text) => self.sheet(look).text(text),
            SlideContent::Decisions(group) => self.sheet(look).decisions(*group),
        };
        (scene, Vec::new())
    }

    /// What a note holds on to at a point of the picture (in points of its size): the account there, else the values of
    /// the panel, else the place.
    pub fn anchor_at(&self, look: &SlideLook<'_>, at: Point) -> Anchor {
        let place = Anchor::Place(at.x / look.size.x, at.y / look.size.y);
        let (Some(pinned), Some(outcome)) = (self.slide.pinned(), self.outcome) else {
            return place;
        };
        let scene = self.drawn(pinned, outcome, look, self.words(pinned), false);
        let at = Point {
            x: at.x / scene.scale,
            y: at.y / scene.scale,
        };
        let account = scene.row_at(at).and_then(|row| {
            let names = Names::of(&scene, None);
            names.name(row).map(|name| Anchor::Account(name.to_owned()))
        });
        let value = || {
            let (panel, x, y) = scene.values_at(at)?;
            Some(Anchor::Value { panel, x, y })
        };
        account.or_else(value).unwrap_or(place)
    }

    fn words<'a>(&'a self, pinned: &Pinned) -> SlideWords<'a> {
        SlideWords {
            title: self.slide.title.as_deref(),
            takeaway: self.slide.takeaway.trim(),
            limits: pinned.shown.limits,
            reading: pinned.shown.reading,
            comparison: pinned.shown.comparison,
            key_figures: pinned.shown.key_figures,
            source: pinned.shown.source,
            number: self.number(),
        }
    }

    fn sheet<'a>(&'a self, look: &'a SlideLook<'a>) -> Sheet<'a> {
        Sheet { source: self, look }
    }

    fn chart(
        &self,
        pinned: &Pinned,
        outcome: &Outcome,
        look: &SlideLook<'_>,
    ) -> (Scene, Vec<Noted>) {
        let masked = look.mask_names || self.story.mask_names;
        let words = self.words(pinned);
        let mut scene = self.drawn(pinned, outcome, look, words, false);
        if !masked && pinned.remarks.is_empty() {
            return (scene, Vec::new());
        }
        let mut names = Names::of(&scene, None);
        if masked {
            let hidden = self.drawn(pinned, outcome, look, words, true);
            names = Names::of(&scene, Some(&hidden));
            let title = words.title.map(|title| names.masked(title));
            let takeaway = names.masked(words.takeaway);
            let words = SlideWords {
                title: title.as_deref(),
                takeaway: &takeaway,
                ..words
            };
            scene = self.drawn(pinned, outcome, look, words, true);
        }
        let noted = remarks::placed(&scene, &pinned.remarks, &names);
        let notes = remarks::shapes(&noted, &pinned.remarks, &names, look.palette);
        scene.shapes.extend(notes);
        (scene, noted)
    }

    fn drawn(
        &self,
        pinned: &Pinned,
        outcome: &Outcome,
        look: &SlideLook<'_>,
        words: SlideWords<'_>,
        mask_names: bool,
    ) -> Scene {
        let dataset = pinned.dataset(self.portfolio);
        let source = source_line(dataset, &pinned.question.by, look.locale);
        let selected = |name: &str| pinned.selected.iter().any(|known| known == name);
        let brief = Brief {
            locale: look.locale,
            palette: look.palette,
            size: look.size,
            frame: Frame::Page,
            question: &pinned.question,
            source: &source,
            currency: dataset.currency.as_deref().unwrap_or_default(),
            mask_names,
            selected: &selected,
            slide: Some(words),
        };
        chart::draw(&pinned.method, outcome, &brief)
    }
}

/// What a slide is called in lists: what the user wrote, else what it shows. A chart's finding needs its answer; without
/// it the chart's method is named.
pub fn slide_name(story: &Story, slide: &Slide, finding: Option<&str>, locale: &Locale) -> String {
    if let Some(title) = slide
        .title
        .as_ref()
        .filter(|title| !title.trim().is_empty())
    {
        return title.clone();
    }
    match &slide.content {
        SlideContent::Cover if story.title.trim().is_empty() => locale.text("story-untitled"),
        SlideContent::Cover => story.title.clone(),
        SlideContent::Agenda => locale.text("story-agenda"),
        SlideContent::Section => locale.text("story-section"),
        SlideContent::Text(_) => locale.text("story-text"),
        SlideContent::Decisions(_) => locale.text("story-decisions"),
        SlideContent::Chart(pinned) => match finding {
            Some(finding) => finding.to_owned(),
            None => locale.text(&format!("method-{}", pinned.method)),
        },
    }
}
