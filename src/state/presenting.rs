//! Showing slides in the room. What is shown is a copy of the story: limits that are dragged there, names that are masked
//! there and accounts that are looked at there change nothing of the story.

use serde_json::Value;

use super::answers::Asked;
use super::{Answer, Effect, Page, State};
use crate::analysis::portrait::Answers;
use crate::analysis::{Family, Group, Outcome, Portrait, methods, registry};
use crate::project::{
    Document, Pinned, Slide, SlideContent, SlideId, SlideSource, Story, slide_name,
};

/// What a speaker can do.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum PresentCommand {
    /// From the first slide; without a story the chart on the screen and those of its family.
    Start,
    /// From the slide that is open in the editor.
    StartHere,
    Next,
    Previous,
    First,
    Last,
    /// To this slide, from 0.
    GoTo(usize),
    Black,
    White,
    Pointer,
    MaskNames,
    /// The speaker's own view beside what the room sees.
    Notes,
    /// An account of the chart, as its portrait.
    Drill(String),
    /// From a portrait to the slide; on a slide, what was changed in the room is taken back.
    Back,
    /// A limit under the pointer.
    Drag {
        key: String,
        value: Value,
    },
    EndDrag,
    /// Back to where the method puts it.
    Reset(String),
    Select(Vec<String>),
    Stop,
}

/// What covers the slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Blank {
    Black,
    White,
}

/// What is being shown.
#[derive(Clone, Debug)]
pub struct Presenting {
    /// The copy that is shown.
    story: Story,
    /// The slides as they were.
    original: Story,
    at: usize,
    /// Of the slide's pages, from 0.
    page: usize,
    blank: Option<Blank>,
    pointer: bool,
    notes: bool,
    drill: Option<String>,
    dragging: bool,
}

impl Presenting {
    fn new(story: Story, at: usize) -> Self {
        let at = at.min(story.slides.len().saturating_sub(1));
        Self {
            original: story.clone(),
            story,
            at,
            page: 0,
            blank: None,
            pointer: false,
            notes: false,
            drill: None,
            dragging: false,
        }
    }

    /// What is shown, changes of the room included.
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// The slide that is shown, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Which page of it, from 0: decisions may take several.
    pub fn page(&self) -> usize {
        self.page
    }

    /// How many slides there are.
    pub fn count(&self) -> usize {
        self.story.slides.len()
    }

    /// The slide that is shown.
    pub fn slide(&self) -> Option<&Slide> {
        self.story.slides.get(self.at)
    }

    /// The one after it.
    pub fn next(&self) -> Option<&Slide> {
        self.story.slides.get(self.at + 1)
    }

    /// What covers the slide.
    pub fn blank(&self) -> Option<Blank> {
        self.blank
    }

    /// Whether the pointer is a red dot.
    pub fn has_pointer(&self) -> bool {
        self.pointer
    }

    /// Whether accounts are called "Customer 7".
    pub fn masks_names(&self) -> bool {
        self.story.mask_names
    }

    /// Whether the speaker has a view of their own.
    pub fn has_notes(&self) -> bool {
        self.notes
    }

    /// The account whose portrait is shown instead of the slide.
    pub fn drill(&self) -> Option<&str> {
        self.drill.as_deref()
    }

    /// Whether the slide is another than in the story.
    pub fn is_changed(&self) -> bool {
        let before = self.original.slides.get(self.at);
        match (self.slide(), before) {
            (Some(now), Some(before)) => match (now.pinned(), before.pinned()) {
                (Some(now), Some(before)) => {
                    now.settings != before.settings || now.selected != before.selected
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn go(&mut self, to: usize) {
        self.blank = None;
        self.drill = None;
        self.dragging = false;
        self.page = 0;
        self.at = to.min(self.count().saturating_sub(1));
    }

    fn pinned_mut(&mut self) -> Option<&mut Pinned> {
        match &mut self.story.slides.get_mut(self.at)?.content {
            SlideContent::Chart(pinned) => Some(pinned),
            _ => None,
        }
    }

    fn restore(&mut self) {
        if let Some(before) = self.original.slides.get(self.at).cloned()
            && let Some(slide) = self.story.slides.get_mut(self.at)
        {
            *slide = before;
        }
    }

    fn set(&mut self, key: String, value: Option<Value>) {
        if let Some(pinned) = self.pinned_mut() {
            match value {
                Some(value) => pinned.settings.0.insert(key, value),
                None => pinned.settings.0.remove(&key),
            };
        }
    }

    /// The answers that its slides need: the one that is shown first, then those around it.
    pub(super) fn wanted<'a>(&'a self, document: &'a Document) -> Vec<Asked<'a>> {
        let around = [0, 1, -1, 2, 3];
        let slides = around.iter().filter_map(|by| {
            let at = self.at.checked_add_signed(*by)?;
            self.story.slides.get(at)?.pinned()
        });
        slides
            .filter_map(|pinned| {
                Some(Asked {
                    dataset: pinned.dataset(&document.dataset),
                    method: registry::method(&pinned.method)?,
                    question: &pinned.question,
                    settings: &pinned.settings,
                })
            })
            .collect()
    }
}

impl State {
    /// What is being shown in the room; `None` where nothing is.
    pub fn presenting(&self) -> Option<&Presenting> {
        self.presenting.as_ref()
    }

    /// Whether there is something to show.
    pub fn can_present(&self) -> bool {
        self.document.is_some() && self.presenting.is_none() && self.review.is_none()
    }

    /// A slide that is shown, with what it is drawn from.
    pub fn presented_source<'a>(&'a self, slide: &'a Slide) -> Option<SlideSource<'a>> {
        let (document, presenting) = (self.document.as_ref()?, self.presenting.as_ref()?);
        let outcome = slide
            .pinned()
            .and_then(|pinned| match self.pinned_answer(pinned) {
                Answer::Ready(outcome) => Some(outcome),
                // While a limit is dragged the earlier picture stays.
                Answer::Working(earlier) if presenting.dragging => earlier,
                _ => None,
            });
        Some(SlideSource {
            story: &presenting.story,
            slide,
            outcome,
            portfolio: &document.dataset,
        })
    }

    /// How many pages the slide that is shown takes.
    pub fn presented_pages(&self) -> usize {
        let slide = self.presenting.as_ref().and_then(Presenting::slide);
        let source = slide.and_then(|slide| self.presented_source(slide));
        source.map_or(1, |source| source.page_count(&self.locale))
    }

    /// What a slide that is shown is called.
    pub fn presented_title(&self, slide: &Slide) -> String {
        self.presenting.as_ref().map_or_else(String::new, |shown| {
            slide_name(&shown.story, slide, None, &self.locale)
        })
    }

    /// The portrait of an account of a group, from the answers that are there.
    pub fn portrait(&self, group: Group, name: &str) -> Option<Portrait> {
        let document = self.document.as_ref()?;
        let answered = methods().iter().filter_map(|method| {
            let here = method.places.iter().any(|(at, _)| *at == group);
            let outcome = self.answer(method.id, group).outcome();
            outcome.filter(|_| here).map(|o| (method.id, o.clone()))
        });
        let answers: Answers = answered.collect();
        Portrait::of(
            &document.dataset,
            group,
            name,
            self.question(group),
            &answers,
        )
    }

    /// How many methods of a group have answered: what a portrait is made from.
    pub fn answered(&self, group: Group) -> usize {
        let has = |id: &'static str| matches!(self.answer(id, group), Answer::Ready(_));
        methods()
            .iter()
            .filter(|method| method.places.iter().any(|(at, _)| *at == group))
            .filter(|method| has(method.id))
            .count()
    }

    pub(super) fn present_command(&mut self, command: PresentCommand, effects: &mut Vec<Effect>) {
        match command {
            PresentCommand::Start => self.start_presenting(0, effects),
            PresentCommand::StartHere => {
                let open = self.slide().map(|slide| slide.id);
                let at = open.and_then(|id| self.story().position(id)).unwrap_or(0);
                self.start_presenting(at, effects);
            }
            PresentCommand::Stop => {
                if let Some(shown) = self.presenting.take() {
                    self.stay_where_it_ended(&shown);
                    effects.push(Effect::Present(false));
                }
            }
            command => {
                let pages = self.presented_pages();
                if let Some(shown) = &mut self.presenting {
                    shown.carry_out(command, pages);
                }
            }
        }
    }

    fn start_presenting(&mut self, at: usize, effects: &mut Vec<Effect>) {
        if !self.can_present() {
            return;
        }
        let story = if self.story().slides.is_empty() {
            self.story_of_the_screen()
        } else {
            self.story().clone()
        };
        if story.slides.is_empty() {
            return;
        }
        let at = if self.story().slides.is_empty() {
            let open = self.method().map(|method| method.id);
            let is_open = |slide: &Slide| slide.pinned().map(|p| &*p.method) == open;
            story.slides.iter().position(is_open).unwrap_or(0)
        } else {
            at
        };
        self.palette_open = false;
        self.dialog = None;
        self.findings_open = false;
        self.notices.clear();
        self.presenting = Some(Presenting::new(story, at));
        effects.push(Effect::Present(true));
    }

    /// Where nothing is pinned, the charts of the family on the screen, as far as the data feed them.
    fn story_of_the_screen(&self) -> Story {
        let here = match self.page {
            Page::Method(group, family) => Some((group, family)),
            Page::Overview(group) | Page::Accounts(group) => {
                let first = self.families(group).into_iter().next();
                first.map(|family| (group, family))
            }
            _ => None,
        };
        let (group, family) = here.unwrap_or((Group::Customers, Family::Concentration));
        let mut story = Story {
            title: self
                .document
                .as_ref()
                .map_or_else(String::new, |document| document.name.clone()),
            ..Story::default()
        };
        let selected = self.selection.names();
        for method in self.tabs(group, family) {
            if self.lock(method.id, group).is_some() {
                continue;
            }
            let pinned = Pinned {
                group,
                method: method.id.to_owned(),
                question: self.question(group).clone(),
                settings: self.settings(method.id).clone(),
                selected: selected.iter().map(|name| (*name).to_owned()).collect(),
                shown: crate::project::Shown::default(),
                remarks: Vec::new(),
                frozen: None,
            };
            let slide = Slide {
                content: SlideContent::Chart(Box::new(pinned)),
                ..Slide::default()
            };
            story.insert(usize::MAX, slide);
        }
        story
    }

    /// The editor opens at the slide that was shown last.
    fn stay_where_it_ended(&mut self, shown: &Presenting) {
        let last: Option<SlideId> = shown.slide().map(|slide| slide.id);
        if self.page == Page::Story && last.is_some_and(|id| self.story().slide(id).is_some()) {
            self.slide = last;
        }
    }

    /// The answer to the question of the chart that is shown.
    pub fn presented_outcome(&self) -> Option<&Outcome> {
        let slide = self.presenting.as_ref()?.slide()?;
        self.pinned_answer(slide.pinned()?).outcome()
    }

    /// The answers that the portrait in the room is made from.
    pub(super) fn wanted_of_portrait<'a>(&'a self, document: &'a Document) -> Vec<Asked<'a>> {
        let shown = self.presenting.as_ref();
        let drilled = shown.filter(|shown| shown.drill.is_some());
        let pinned = drilled.and_then(|shown| shown.slide()?.pinned());
        let Some(group) = pinned.map(|pinned| pinned.group) else {
            return Vec::new();
        };
        methods()
            .iter()
            .filter(|method| method.places.iter().any(|(at, _)| *at == group))
            .map(|method| Asked {
                dataset: &document.dataset,
                method,
                question: self.question(group),
                settings: self.settings(method.id),
            })
            .collect()
    }

    /// Whether a limit is being dragged in the room.
    pub(super) fn drags_in_the_room(&self) -> bool {
        self.presenting.as_ref().is_some_and(|shown| shown.dragging)
    }
}

impl Presenting {
    fn carry_out(&mut self, command: PresentCommand, pages: usize) {
        if !matches!(command, PresentCommand::Drag { .. }) {
            self.dragging = false;
        }
        match command {
            // A portrait is left for the slide it was opened from.
            PresentCommand::Next | PresentCommand::Previous if self.drill.is_some() => {
                self.drill = None;
            }
            PresentCommand::Next | PresentCommand::Previous if self.blank.is_some() => {
                self.blank = None;
            }
            PresentCommand::Next if self.page + 1 < pages => self.page += 1,
            PresentCommand::Previous if self.page > 0 => self.page = self.page.min(pages) - 1,
            PresentCommand::Next => self.go(self.at + 1),
            PresentCommand::Previous => self.go(self.at.saturating_sub(1)),
            PresentCommand::First => self.go(0),
            PresentCommand::Last => self.go(usize::MAX),
            PresentCommand::GoTo(at) => self.go(at),
            PresentCommand::Black => self.cover(Blank::Black),
            PresentCommand::White => self.cover(Blank::White),
            PresentCommand::Pointer => self.pointer ^= true,
            PresentCommand::Notes => self.notes ^= true,
            PresentCommand::MaskNames => {
                self.story.mask_names ^= true;
                self.original.mask_names = self.story.mask_names;
            }
            PresentCommand::Drill(name) => self.drill = Some(name),
            PresentCommand::Back if self.blank.is_some() => self.blank = None,
            PresentCommand::Back if self.drill.is_some() => self.drill = None,
            PresentCommand::Back => self.restore(),
            PresentCommand::Drag { key, value } => {
                self.dragging = true;
                self.set(key, Some(value));
            }
            PresentCommand::Reset(key) => self.set(key, None),
            PresentCommand::Select(names) => {
                if let Some(pinned) = self.pinned_mut() {
                    pinned.selected = names;
                }
            }
            PresentCommand::EndDrag
            | PresentCommand::Start
            | PresentCommand::StartHere
            | PresentCommand::Stop => {}
        }
    }

    fn cover(&mut self, with: Blank) {
        self.blank = if self.blank == Some(with) {
            None
        } else {
            Some(with)
        };
    }
}
