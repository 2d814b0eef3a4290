//! Stories made from the data: what each template would have, and making one as soon as its answers are there.

use super::answers::Asked;
use super::{Answer, EditName, NoticeKind, Page, Phrase, State};
use crate::analysis::{Method, Outcome, Unavailable};
use crate::project::{Document, STORY_TEMPLATES, StoryTemplate, is_worth_showing, story_template};

impl State {
    /// What a method of a template answers, to the question of the template's group.
    pub fn template_answer(&self, template: &StoryTemplate, method: &'static Method) -> Answer<'_> {
        match self.answer(method.id, template.group) {
            // An earlier answer is to another question.
            Answer::Working(_) => Answer::Working(None),
            known => known,
        }
    }

    /// Whether answers of a template are still being worked out.
    pub fn template_waits(&self, template: &StoryTemplate) -> bool {
        let mut methods = template.parts.iter().flat_map(|part| part.methods());
        methods.any(|method| matches!(self.template_answer(template, method), Answer::Working(_)))
    }

    /// Whether the data can feed a template, as far as its answers are there.
    pub fn template_feeds(&self, template: &StoryTemplate) -> bool {
        template.can_be_made(&|method| self.template_shows(template, method))
    }

    /// Whether a chart of a template has something to show, as far as its answer is there.
    pub fn template_shows(&self, template: &StoryTemplate, method: &'static Method) -> bool {
        let answer = self.template_answer(template, method);
        answer.outcome().is_some_and(is_worth_showing)
    }

    /// What the methods of a template miss, those of its first sections first.
    pub fn template_misses<'a>(&'a self, template: &'a StoryTemplate) -> Vec<&'a Unavailable> {
        let methods = template.parts.iter().flat_map(|part| part.methods());
        methods
            .filter_map(|method| match self.template_answer(template, method) {
                Answer::Unavailable(lock) => Some(lock),
                _ => None,
            })
            .collect()
    }

    /// Whether a template is being filled.
    pub fn is_filling(&self, template: &StoryTemplate) -> bool {
        self.filling == Some(template.id)
    }

    /// Begins to fill a template; done at once where its answers are there.
    pub(super) fn fill(&mut self, id: &str) {
        if let Some(template) = story_template(id) {
            self.filling = Some(template.id);
            self.fill_where_ready();
        }
    }

    /// Makes the story that was asked for, once no answer is missing.
    pub(super) fn fill_where_ready(&mut self) {
        let Some(template) = self.filling.and_then(story_template) else {
            return;
        };
        if self.template_waits(template) {
            return;
        }
        self.filling = None;
        if !self.template_feeds(template) {
            self.tell(NoticeKind::Warning, Phrase::new("notice-template-needs"));
            return;
        }
        let Some(document) = &self.document else {
            return;
        };
        let answer = |method: &'static Method| -> Option<&Outcome> {
            match self.template_answer(template, method) {
                Answer::Ready(outcome) if is_worth_showing(outcome) => Some(outcome),
                _ => None,
            }
        };
        let story = template.story(document, &answer, &self.locale);
        let name = self.locale.text(&format!("story-template-{}", template.id));
        let name = EditName::new("edit-story-fill").with("template", &name);
        let first = story.slides.first().map(|slide| slide.id);
        self.edit(name, |document| document.story = story);
        self.slide = first;
        self.page = Page::Story;
    }

    /// The answers that templates need: of the one that is being filled, else of all where their page is open; `few` leaves
    /// those off.
    pub(super) fn wanted_of_templates<'a>(
        &'a self,
        document: &'a Document,
        few: bool,
    ) -> Vec<Asked<'a>> {
        let templates = STORY_TEMPLATES
            .iter()
            .filter(|template| match self.filling {
                Some(id) => template.id == id,
                None => self.page == Page::StoryTemplates && !few,
            });
        templates
            .flat_map(|template| {
                let methods = template.parts.iter().flat_map(|part| part.methods());
                methods.map(|method| Asked {
                    dataset: &document.dataset,
                    method,
                    question: self.question(template.group),
                    settings: self.settings(method.id),
                })
            })
            .collect()
    }
}
