//! Stories on the command line: a project's own, else one of every view that the data can feed.

use std::collections::BTreeMap;

use super::export::Answer;
use super::{Desk, Parsed, TerminalProgress};
use crate::analysis::{Context, Group, Need, Outcome, Unavailable};
use crate::chart::Palette;
use crate::cli::asked::Asked;
use crate::export::{ExportError, Ground};
use crate::model::Question;
use crate::project::{
    Document, Pinned, Shown, Slide, SlideContent, Story, StoryDeck, StoryTemplate,
    is_worth_showing, story_outcomes,
};

/// A story with the answers to its charts' questions, one a slide.
pub(super) struct AnsweredStory {
    pub story: Story,
    pub answers: Vec<Option<Outcome>>,
}

impl AnsweredStory {
    /// The project's own story; `None` where it has none.
    pub fn own(asked: &Asked) -> Option<Self> {
        let story = asked
            .story
            .clone()
            .filter(|story| !story.slides.is_empty())?;
        let answers = story_outcomes(&story, &asked.dataset, &TerminalProgress::new());
        Some(Self { story, answers })
    }

    /// The story of a template, about what the data can feed of it.
    ///
    /// # Errors
    /// What its first chart misses, where the data can feed too few for a story.
    pub fn of_template(
        desk: &Desk,
        asked: &Asked,
        template: &StoryTemplate,
    ) -> Result<Self, Unavailable> {
        let mut document = Document {
            dataset: asked.dataset.clone(),
            ..Document::default()
        };
        let first = Document::first_question(template.group);
        let asked_for = Question::default();
        let question = Question {
            by: if asked.by_given {
                asked.question.by.clone()
            } else {
                first.by
            },
            measure: if asked.question.measure == asked_for.measure {
                first.measure
            } else {
                asked.question.measure.clone()
            },
            ..asked.question.clone()
        };
        let progress = TerminalProgress::new();
        let mut outcomes: BTreeMap<&'static str, Outcome> = BTreeMap::new();
        let mut missed = None;
        for method in template.parts.iter().flat_map(|part| part.methods()) {
            document
                .settings
                .insert(method.id.to_owned(), asked.settings.clone());
            let answer = (method.run)(&Context {
                dataset: &asked.dataset,
                question: &question,
                settings: &asked.settings,
                progress: &progress,
            });
            match answer {
                Ok(outcome) if is_worth_showing(&outcome) => {
                    outcomes.insert(method.id, outcome);
                }
                Ok(_) => {}
                Err(lock) => missed = missed.or(Some(lock)),
            }
        }
        document.questions.insert(template.group, question);
        if !template.can_be_made(&|method| outcomes.contains_key(method.id)) {
            return Err(missed.unwrap_or_else(|| Need::AnyTable.into()));
        }
        let story = template.story(&document, &|method| outcomes.get(method.id), &desk.locale);
        let answers = (story.slides.iter())
            .map(|slide| outcomes.get(slide.pinned()?.method.as_str()).cloned())
            .collect();
        Ok(Self { story, answers })
    }

    /// A cover, an agenda, a part for every group of views, and what was decided.
    pub fn of_views(desk: &Desk, asked: &Asked, answers: Vec<Answer>) -> Self {
        let mut told = Self {
            story: Story::default(),
            answers: Vec::new(),
        };
        told.story.title = desk.locale.text("export-deck-title");
        told.story.subtitle = covered(desk, asked, &answers);
        told.put(None, SlideContent::Cover, None);
        told.put(None, SlideContent::Agenda, None);
        let mut parts: BTreeMap<usize, Vec<Answer>> = BTreeMap::new();
        for answer in answers {
            let group = group_of(&answer);
            let place = ORDER.iter().position(|own| *own == group).unwrap_or(0);
            parts.entry(place).or_default().push(answer);
        }
        let mut groups: Vec<Group> = Vec::new();
        for (place, views) in parts {
            let group = ORDER[place];
            groups.push(group);
            let name = desk.locale.text(&format!("group-{}", group.id()));
            told.put(Some(name), SlideContent::Section, None);
            for answer in views {
                let pinned = Pinned {
                    group,
                    method: answer.method.id.to_owned(),
                    question: answer.question,
                    settings: asked.settings.clone(),
                    selected: Vec::new(),
                    shown: Shown::default(),
                    remarks: Vec::new(),
                    frozen: None,
                };
                let content = SlideContent::Chart(Box::new(pinned));
                told.put(None, content, Some(answer.outcome));
            }
        }
        told.close(desk, asked, &groups);
        told
    }

    /// What was decided, a slide a group; where nothing was, one to be filled in in the room.
    fn close(&mut self, desk: &Desk, asked: &Asked, groups: &[Group]) {
        let has = |group: &&Group| {
            let lines =
                crate::project::decision_lines(&asked.dataset.decisions, **group, &desk.locale);
            !lines.is_empty()
        };
        let mut decided: Vec<Group> = groups
            .iter()
            .filter(|group| **group != Group::Data)
            .filter(has)
            .copied()
            .collect();
        if decided.is_empty() {
            decided.extend(groups.first());
        }
        self.put(
            Some(desk.locale.text("story-decisions")),
            SlideContent::Section,
            None,
        );
        for group in decided {
            self.put(None, SlideContent::Decisions(group), None);
        }
    }

    fn put(&mut self, title: Option<String>, content: SlideContent, answer: Option<Outcome>) {
        let slide = Slide {
            title,
            content,
            ..Slide::default()
        };
        self.story.insert(usize::MAX, slide);
        self.answers.push(answer);
    }

    /// The bytes of its deck; what it rests on is the story's to say where the command line does not.
    pub fn deck(
        &self,
        desk: &Desk,
        parsed: &Parsed,
        asked: &Asked,
        (ground, palette): (Ground, &Palette),
    ) -> Result<Vec<u8>, ExportError> {
        let asked_for = parsed.has("template") || parsed.has("shape");
        let ground = if asked_for {
            ground
        } else {
            StoryDeck::ground(&self.story, palette)?
        };
        let deck = StoryDeck {
            story: &self.story,
            portfolio: &asked.dataset,
            answers: &self.answers,
            locale: &desk.locale,
            mask_names: parsed.has("mask-names"),
        };
        deck.write(&ground, &TerminalProgress::new())
    }
}

/// The order of the parts: what the data are worth comes last.
const ORDER: [Group; 4] = [
    Group::Customers,
    Group::Suppliers,
    Group::Products,
    Group::Data,
];

/// The part of a view: of those its method belongs to the one whose accounts were compared.
fn group_of(answer: &Answer) -> Group {
    let places = answer.method.places;
    let compared = places
        .iter()
        .find(|(group, _)| group.by() == answer.question.by && *group != Group::Data);
    compared
        .or_else(|| places.first())
        .map_or(Group::Data, |(group, _)| *group)
}

/// Where the figures come from and of when, for the cover.
fn covered(desk: &Desk, asked: &Asked, answers: &[Answer]) -> String {
    let Some(first) = answers.first() else {
        return String::new();
    };
    let palette = Palette::light();
    let options = crate::export::Options {
        format: crate::export::Format::Pptx,
        size: crate::export::SlideShape::Wide.page(),
        scale: 1.0,
        palette: &palette,
        mask_names: false,
        ground: None,
    };
    first.view(asked).scene(&desk.locale, &options).footer.0
}
