//! Commands about the story: each is a named step of undo; letters typed into one field are one step.

use super::{
    Command, EditName, Effect, ExportFormat, NoticeKind, Page, PathPurpose, Phrase, State,
};
use crate::analysis::{Group, registry};
use crate::export::safe_file_name;
use crate::model::Revision;
use crate::project::{
    CompanyTemplate, Document, Frozen, MOST_FROZEN, MOST_REMARKS, MOST_SLIDES, Pinned, Remark,
    Shown, Slide, SlideContent, SlideId, Story, slide_name,
};

/// Up to so many selected accounts are pinned with their chart; more are no selection that a slide could show.
const MOST_SELECTED: usize = 200;

/// What a user can do with what is shown in the room.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum StoryCommand {
    /// Pins the chart on the screen as a slide, with its question, settings and selection.
    Pin,
    /// Puts a slide after the open one.
    Add(NewSlide),
    /// Opens a slide in the editor.
    Open(SlideId),
    /// Goes to the slide's chart, with its question, settings and selection.
    OpenOnItsPage(SlideId),
    /// Gives the slide the question, settings and selection that its chart has on its page now.
    Update(SlideId),
    Remove(SlideId),
    Duplicate(SlideId),
    /// To this position, from 0.
    Move(SlideId, usize),
    /// `None` writes it from the finding again.
    SetTitle(SlideId, Option<String>),
    Takeaway(SlideId, String),
    Notes(SlideId, String),
    /// The lines of a slide of text.
    Text(SlideId, String),
    /// Whose decisions a slide shows.
    DecisionsAbout(SlideId, Group),
    /// Keeps figures and date, whatever the portfolio becomes.
    Freeze(SlideId),
    Unfreeze(SlideId),
    Shown(SlideId, Shown),
    AddRemark(SlideId, Remark),
    ChangeRemark(SlideId, usize, Remark),
    RemoveRemark(SlideId, usize),
    Rename(String),
    Subtitle(String),
    MaskNames(bool),
    /// 4:3 instead of 16:9.
    StandardShape(bool),
    /// Asks for the company's template of slides.
    ChooseCompany,
    /// `None` goes back to the program's own.
    Company(Option<CompanyTemplate>),
    /// The whole story as a file.
    Export(ExportFormat),
    /// Makes a story from the data, by the id of a template.
    FillFrom(&'static str),
}

/// A slide without a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum NewSlide {
    Cover,
    Agenda,
    Section,
    Text,
    Decisions(Group),
}

/// A text that is being typed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::state) struct Typing {
    slide: Option<SlideId>,
    field: (&'static str, usize),
    version: u64,
}

impl StoryCommand {
    /// Whether it is a letter of a text, or a note on its way under the pointer.
    pub(super) fn is_typing(&self) -> bool {
        matches!(
            self,
            Self::SetTitle(_, Some(_))
                | Self::Takeaway(..)
                | Self::Notes(..)
                | Self::Text(..)
                | Self::ChangeRemark(..)
                | Self::Rename(_)
                | Self::Subtitle(_)
        )
    }
}

impl NewSlide {
    fn content(self) -> SlideContent {
        match self {
            Self::Cover => SlideContent::Cover,
            Self::Agenda => SlideContent::Agenda,
            Self::Section => SlideContent::Section,
            Self::Text => SlideContent::Text(String::new()),
            Self::Decisions(group) => SlideContent::Decisions(group),
        }
    }
}

impl State {
    pub(super) fn story_command(&mut self, command: StoryCommand, effects: &mut Vec<Effect>) {
        if self.document.is_none() {
            return;
        }
        match command {
            StoryCommand::Pin => self.pin(),
            StoryCommand::Add(new) => {
                let after = self
                    .slide()
                    .and_then(|slide| self.story().position(slide.id));
                let at = match (new, after) {
                    (NewSlide::Cover, _) => 0,
                    (_, Some(at)) => at + 1,
                    (_, None) => usize::MAX,
                };
                let slide = Slide {
                    content: new.content(),
                    ..Slide::default()
                };
                self.insert(EditName::new("edit-slide-add"), at, slide);
            }
            StoryCommand::Open(id) => {
                self.landing = None;
                self.palette_open = false;
                self.page = Page::Story;
                self.slide = Some(id);
                self.notices
                    .retain(|notice| notice.phrase.key != "notice-pinned");
            }
            StoryCommand::OpenOnItsPage(id) => self.open_on_its_page(id),
            StoryCommand::Update(id) => self.update_slide(id),
            StoryCommand::Remove(id) => self.remove_slide(id),
            StoryCommand::Duplicate(id) => self.duplicate_slide(id),
            StoryCommand::Move(id, to) => self.move_slide(id, to),
            StoryCommand::Freeze(_) | StoryCommand::Unfreeze(_) | StoryCommand::Shown(..) => {
                self.change_pinned(command);
            }
            StoryCommand::AddRemark(..)
            | StoryCommand::ChangeRemark(..)
            | StoryCommand::RemoveRemark(..) => self.change_remarks(command),
            StoryCommand::ChooseCompany => effects.push(Effect::PickSavePath {
                purpose: PathPurpose::Company,
                suggestion: String::new(),
            }),
            StoryCommand::FillFrom(template) => self.fill(template),
            StoryCommand::Export(format) => self.export_story(format, effects),
            words => self.change_words(words),
        }
    }

    pub(super) fn export_story(&mut self, format: ExportFormat, effects: &mut Vec<Effect>) {
        let story = self.story();
        if story.slides.is_empty() {
            return;
        }
        let own = [
            story.title.trim(),
            self.document.as_ref().map_or("", |d| d.name.as_str()),
        ];
        let name = own.into_iter().find(|name| !name.is_empty()).unwrap_or("");
        let suggestion = format!("{}.{}", safe_file_name(name), format.extension());
        effects.push(Effect::PickSavePath {
            purpose: PathPurpose::ExportStory,
            suggestion: suggestion.clone(),
        });
        self.suggestion = suggestion;
    }

    /// The company's template was read.
    pub(super) fn company_read(&mut self, company: CompanyTemplate) {
        self.change_words(StoryCommand::Company(Some(company)));
    }

    fn insert(&mut self, name: EditName, at: usize, slide: Slide) -> Option<SlideId> {
        if self.story().slides.len() >= MOST_SLIDES {
            self.tell(NoticeKind::Warning, Phrase::new("notice-story-full"));
            return None;
        }
        let mut id = None;
        self.edit(name, |document| id = Some(document.story.insert(at, slide)));
        self.slide = id;
        id
    }

    fn pin(&mut self) {
        let Some(content) = self.chart_on_screen() else {
            return;
        };
        let method = self.locale.text(&format!("method-{}", content.method));
        let name = EditName::new("edit-slide-pin").with("method", &method);
        // What was decided closes the story.
        let slides = &self.story().slides;
        let closing = slides
            .last()
            .is_some_and(|last| matches!(last.content, SlideContent::Decisions(_)));
        let at = slides.len() - usize::from(closing && slides.len() > 1);
        let slide = Slide {
            content: SlideContent::Chart(Box::new(content)),
            ..Slide::default()
        };
        let Some(id) = self.insert(name, at, slide) else {
            return;
        };
        self.notices
            .retain(|notice| notice.phrase.key != "notice-pinned");
        let phrase = Phrase::new("notice-pinned").with_number("number", (at + 1) as f64);
        self.tell(NoticeKind::Done, phrase);
        if let Some(notice) = self.notices.last_mut() {
            let open = Command::Story(StoryCommand::Open(id));
            notice.action = Some((Phrase::new("notice-pinned-open"), open));
        }
    }

    /// The chart on the screen as it would be pinned.
    fn chart_on_screen(&self) -> Option<Pinned> {
        let (method, group) = (self.method()?, self.group());
        self.answer(method.id, group).outcome()?;
        Some(self.pinned_of(group, method.id))
    }

    fn pinned_of(&self, group: Group, method: &str) -> Pinned {
        let names = self.selection.names();
        let few = names.len() <= MOST_SELECTED;
        Pinned {
            group,
            method: method.to_owned(),
            question: self.question(group).clone(),
            settings: self.settings(method).clone(),
            selected: if few {
                names.into_iter().map(str::to_owned).collect()
            } else {
                Vec::new()
            },
            shown: Shown::default(),
            remarks: Vec::new(),
            frozen: None,
        }
    }

    fn update_slide(&mut self, id: SlideId) {
        let Some(pinned) = self.story().slide(id).and_then(Slide::pinned) else {
            return;
        };
        let fresh = Pinned {
            shown: pinned.shown,
            remarks: pinned.remarks.clone(),
            frozen: pinned.frozen.clone(),
            ..self.pinned_of(pinned.group, &pinned.method)
        };
        let name = self.about("edit-slide-update", id);
        self.edit_pinned(name, id, |pinned| *pinned = fresh);
    }

    fn open_on_its_page(&mut self, id: SlideId) {
        let Some(pinned) = self.story().slide(id).and_then(Slide::pinned).cloned() else {
            return;
        };
        let Some(method) = registry::method(&pinned.method) else {
            return;
        };
        let same = *self.question(pinned.group) == pinned.question
            && *self.settings(method.id) == pinned.settings;
        if !same {
            let name = self.about("edit-slide-open-page", id);
            self.edit(name, |document| {
                document.questions.insert(pinned.group, pinned.question);
                document
                    .settings
                    .insert(method.id.to_owned(), pinned.settings);
            });
        }
        let place = method
            .places
            .iter()
            .find(|(group, _)| *group == pinned.group);
        if let Some(&(group, family)) = place.or_else(|| method.places.first()) {
            self.go_command(Command::OpenMethod(group, family, method.id));
        }
        let names = pinned.selected.into_iter().map(std::sync::Arc::from);
        self.selection.replace(names);
    }

    fn remove_slide(&mut self, id: SlideId) {
        let Some(at) = self.story().position(id) else {
            return;
        };
        let name = self.about("edit-slide-remove", id);
        self.edit(name, |document| {
            document.story.slides.remove(at);
        });
        let slides = &self.story().slides;
        self.slide = slides
            .get(at)
            .or_else(|| slides.last())
            .map(|slide| slide.id);
    }

    fn duplicate_slide(&mut self, id: SlideId) {
        let story = self.story();
        let (Some(at), Some(slide)) = (story.position(id), story.slide(id).cloned()) else {
            return;
        };
        self.insert(self.about("edit-slide-duplicate", id), at + 1, slide);
    }

    fn move_slide(&mut self, id: SlideId, to: usize) {
        let Some(at) = self.story().position(id) else {
            return;
        };
        let to = to.min(self.story().slides.len() - 1);
        self.slide = Some(id);
        if to != at {
            let name = self.about("edit-slide-move", id);
            self.edit(name, |document| {
                let slide = document.story.slides.remove(at);
                document.story.slides.insert(to, slide);
            });
        }
    }

    /// The name of an edit about a slide.
    fn about(&self, key: &'static str, id: SlideId) -> EditName {
        let slide = self.story().slide(id);
        let title = slide.map_or_else(String::new, |slide| self.slide_title(slide));
        EditName::new(key).with("slide", &title)
    }

    /// What a slide is called, as far as its answer is there.
    pub fn slide_title(&self, slide: &Slide) -> String {
        slide_name(self.story(), slide, None, &self.locale)
    }

    fn edit_pinned(&mut self, name: EditName, id: SlideId, change: impl FnOnce(&mut Pinned)) {
        self.edit(name, |document| {
            if let Some(pinned) = pinned_mut(document, id) {
                change(pinned);
            }
        });
    }

    fn change_pinned(&mut self, command: StoryCommand) {
        let (StoryCommand::Freeze(id) | StoryCommand::Unfreeze(id) | StoryCommand::Shown(id, _)) =
            command
        else {
            return;
        };
        let Some(pinned) = self.story().slide(id).and_then(Slide::pinned) else {
            return;
        };
        match command {
            StoryCommand::Freeze(_) if pinned.frozen.is_none() => self.freeze(id),
            StoryCommand::Unfreeze(_) if pinned.frozen.is_some() => {
                let name = self.about("edit-slide-unfreeze", id);
                self.edit_pinned(name, id, |pinned| pinned.frozen = None);
            }
            StoryCommand::Shown(_, shown) if pinned.shown != shown => {
                let name = self.about("edit-slide-shown", id);
                self.edit_pinned(name, id, |pinned| pinned.shown = shown);
            }
            _ => {}
        }
    }

    fn freeze(&mut self, id: SlideId) {
        let Some(document) = &self.document else {
            return;
        };
        let dataset = document.dataset.clone();
        let kept = document.story.frozen();
        let known = kept.iter().any(|known| known.revision == dataset.revision);
        if !known && kept.len() >= MOST_FROZEN {
            self.tell(NoticeKind::Warning, Phrase::new("notice-frozen-full"));
            return;
        }
        let on = self.today;
        let name = self.about("edit-slide-freeze", id);
        self.edit_pinned(name, id, |pinned| {
            pinned.frozen = Some(Frozen { dataset, on });
        });
    }

    fn change_remarks(&mut self, command: StoryCommand) {
        let (StoryCommand::AddRemark(id, _)
        | StoryCommand::ChangeRemark(id, ..)
        | StoryCommand::RemoveRemark(id, _)) = command
        else {
            return;
        };
        let Some(pinned) = self.story().slide(id).and_then(Slide::pinned) else {
            return;
        };
        let (count, about) = (pinned.remarks.len(), |key| self.about(key, id));
        match command {
            StoryCommand::AddRemark(_, remark) if remark.is_sound() && count < MOST_REMARKS => {
                let name = about("edit-remark-add");
                self.edit_pinned(name, id, |pinned| pinned.remarks.push(remark));
            }
            StoryCommand::ChangeRemark(_, at, remark) if remark.is_sound() => {
                if pinned.remarks.get(at).is_none_or(|known| *known == remark) {
                    return;
                }
                let name = about("edit-remark");
                self.type_into(name, Some(id), ("remark", at), |document| {
                    let pinned = pinned_mut(document, id);
                    if let Some(known) = pinned.and_then(|pinned| pinned.remarks.get_mut(at)) {
                        *known = remark;
                    }
                });
            }
            StoryCommand::RemoveRemark(_, at) if at < count => {
                let name = about("edit-remark-remove");
                self.edit_pinned(name, id, |pinned| {
                    pinned.remarks.remove(at);
                });
            }
            _ => {}
        }
    }

    fn change_words(&mut self, command: StoryCommand) {
        match command {
            StoryCommand::SetTitle(id, title) => {
                let title = title.filter(|title| !title.trim().is_empty());
                self.change_slide("edit-slide-title", id, move |slide| {
                    std::mem::replace(&mut slide.title, title.clone()) != title
                });
            }
            StoryCommand::Takeaway(id, text) => {
                self.change_slide("edit-slide-takeaway", id, move |slide| {
                    put(&mut slide.takeaway, text)
                });
            }
            StoryCommand::Notes(id, text) => {
                self.change_slide("edit-slide-notes", id, move |slide| {
                    put(&mut slide.notes, text)
                });
            }
            StoryCommand::Text(id, text) => {
                self.change_slide("edit-slide-text", id, move |slide| {
                    match &mut slide.content {
                        SlideContent::Text(known) => put(known, text),
                        _ => false,
                    }
                });
            }
            StoryCommand::DecisionsAbout(id, group) => {
                self.change_slide("edit-slide-shown", id, move |slide| {
                    match &mut slide.content {
                        SlideContent::Decisions(known) => put(known, group),
                        _ => false,
                    }
                });
            }
            whole => self.change_story(whole),
        }
    }

    /// Changes a slide; `change` says whether anything is another.
    fn change_slide(
        &mut self,
        key: &'static str,
        id: SlideId,
        change: impl FnOnce(&mut Slide) -> bool,
    ) {
        let Some(mut slide) = self.story().slide(id).cloned() else {
            return;
        };
        if change(&mut slide) {
            let name = self.about(key, id);
            self.type_into(name, Some(id), (key, 0), |document| {
                if let Some(known) = document.story.slide_mut(id) {
                    *known = slide;
                }
            });
        }
    }

    fn change_story(&mut self, command: StoryCommand) {
        let mut story = Story {
            slides: Vec::new(),
            ..self.story().clone()
        };
        let (key, changed) = match command {
            StoryCommand::Rename(title) => ("edit-story-name", put(&mut story.title, title)),
            StoryCommand::Subtitle(text) => ("edit-story-subtitle", put(&mut story.subtitle, text)),
            StoryCommand::MaskNames(true) => ("edit-story-mask", put(&mut story.mask_names, true)),
            StoryCommand::MaskNames(false) => {
                ("edit-story-unmask", put(&mut story.mask_names, false))
            }
            StoryCommand::StandardShape(standard) => {
                ("edit-story-shape", put(&mut story.standard_shape, standard))
            }
            StoryCommand::Company(company) => {
                ("edit-story-company", put(&mut story.company, company))
            }
            _ => return,
        };
        if !changed {
            return;
        }
        let apply = |document: &mut Document| {
            story.slides = std::mem::take(&mut document.story.slides);
            document.story = story;
        };
        match key {
            "edit-story-name" | "edit-story-subtitle" => {
                self.type_into(EditName::new(key), None, (key, 0), apply);
            }
            _ => self.edit(EditName::new(key), apply),
        }
    }

    /// Changes the document; what is typed into one field without anything between is one step of undo.
    fn type_into(
        &mut self,
        name: EditName,
        slide: Option<SlideId>,
        field: (&'static str, usize),
        change: impl FnOnce(&mut Document),
    ) {
        let goes_on = self.typing.as_ref().is_some_and(|typing| {
            (typing.slide, typing.field, typing.version) == (slide, field, self.version)
        });
        match &mut self.document {
            Some(document) if goes_on => {
                change(document);
                self.last_version += 1;
                self.version = self.last_version;
            }
            _ => self.edit(name, change),
        }
        self.typing = Some(Typing {
            slide,
            field,
            version: self.version,
        });
    }

    /// Gives data that slides keep numbers that nothing else has.
    pub(super) fn number_frozen(&mut self, document: &mut Document) {
        let mut known: Vec<(Revision, Revision)> = Vec::new();
        for slide in &mut document.story.slides {
            let SlideContent::Chart(pinned) = &mut slide.content else {
                continue;
            };
            if let Some(frozen) = &mut pinned.frozen {
                let own = &mut frozen.dataset.revision;
                let fresh = known
                    .iter()
                    .find(|(old, _)| old == own)
                    .map(|known| known.1);
                let fresh = fresh.unwrap_or_else(|| {
                    let fresh = self.next_revision();
                    known.push((*own, fresh));
                    fresh
                });
                *own = fresh;
            }
        }
    }
}

fn pinned_mut(document: &mut Document, id: SlideId) -> Option<&mut Pinned> {
    match &mut document.story.slide_mut(id)?.content {
        SlideContent::Chart(pinned) => Some(pinned),
        _ => None,
    }
}

/// Whether the value is another than it was.
fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}
