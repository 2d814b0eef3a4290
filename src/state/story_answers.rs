//! What the slides of the story show: the open one, and the answers that their charts need, each about its own data.

use std::sync::LazyLock;

use super::answers::Asked;
use super::{Answer, State};
use crate::analysis::registry;
use crate::project::{Document, Pinned, Slide, SlideSource, Story};

/// Answers of so many charts are asked for at most, those nearest to the open slide first.
const MOST_CHARTS: usize = 40;

static NO_STORY: LazyLock<Story> = LazyLock::new(Story::default);

impl State {
    /// What is shown in the room.
    pub fn story(&self) -> &Story {
        self.document
            .as_ref()
            .map_or(&NO_STORY, |document| &document.story)
    }

    /// The slide that is open in the editor: the one that was opened last, else the first.
    pub fn slide(&self) -> Option<&Slide> {
        let story = self.story();
        let open = self.slide.and_then(|id| story.slide(id));
        open.or_else(|| story.slides.first())
    }

    /// What the method of a pinned chart answers, on the slide's own data and question.
    pub fn pinned_answer(&self, pinned: &Pinned) -> Answer<'_> {
        let Some(document) = &self.document else {
            return Answer::Working(None);
        };
        match registry::method(&pinned.method) {
            Some(method) => self.answers.get(Asked {
                dataset: pinned.dataset(&document.dataset),
                method,
                question: &pinned.question,
                settings: &pinned.settings,
            }),
            None => Answer::Failed,
        }
    }

    /// A slide with what it is drawn from; `None` without a portfolio. An answer that is still being worked out is none,
    /// so that no slide shows the figures of another.
    pub fn slide_source<'a>(&'a self, slide: &'a Slide) -> Option<SlideSource<'a>> {
        let document = self.document.as_ref()?;
        let outcome = slide
            .pinned()
            .and_then(|pinned| match self.pinned_answer(pinned) {
                Answer::Ready(outcome) => Some(outcome),
                _ => None,
            });
        Some(SlideSource {
            story: &document.story,
            slide,
            outcome,
            portfolio: &document.dataset,
        })
    }

    /// The answers of the charts of the story; `few` asks for those that are in sight alone.
    pub(super) fn wanted_of_story<'a>(&self, document: &'a Document, few: bool) -> Vec<Asked<'a>> {
        let slides = &document.story.slides;
        let open = self.slide.and_then(|id| document.story.position(id));
        let open = open.unwrap_or(0);
        let mut order: Vec<usize> = (0..slides.len()).collect();
        order.sort_by_key(|&at| at.abs_diff(open));
        let most = if few { 3 } else { MOST_CHARTS };
        order
            .into_iter()
            .filter_map(|at| {
                let pinned = slides[at].pinned()?;
                Some(Asked {
                    dataset: pinned.dataset(&document.dataset),
                    method: registry::method(&pinned.method)?,
                    question: &pinned.question,
                    settings: &pinned.settings,
                })
            })
            .take(most)
            .collect()
    }
}
