//! The state itself and what can be read of it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::answers::{Answers, Asked};
use super::history::Step;
use super::{
    Answer, Command, Dialog, DraftFound, EditName, ExportRequest, History, Job, Notice, Page,
    Preferences, Refresh, Review, Selection, ThemeChoice,
};
use crate::analysis::{Family, Group, Method, Settings, Unavailable, methods};
use crate::import::Finding;
use crate::locale::{Arg, Language, Locale};
use crate::model::{Day, Kind, NameDecisions, Question, Rates};
use crate::project::Document;

/// Everything the window shows. Changed by [`State::apply`] and [`State::receive`] alone.
pub struct State {
    pub(super) document: Option<Document>,
    pub(super) path: Option<PathBuf>,
    pub(super) version: u64,
    pub(super) saved_version: u64,
    pub(super) last_version: u64,
    pub(super) last_revision: u64,
    pub(super) history: History,
    /// The document before the drag that is going on.
    pub(super) drag: Option<Step>,
    pub(super) answers: Answers,
    pub(super) page: Page,
    /// The page that the program chose: where the data cannot feed it, another is shown.
    pub(super) landing: Option<Page>,
    pub(super) tabs: Vec<(Group, Family, &'static str)>,
    pub(super) selection: Selection,
    /// What is being shown in the room.
    pub(super) presenting: Option<super::Presenting>,
    /// The slide that is open in the editor, or was.
    pub(super) slide: Option<crate::project::SlideId>,
    /// The template that is filled as soon as its answers are there.
    pub(super) filling: Option<&'static str>,
    /// The text that is being typed: further letters belong to the same step of undo.
    pub(super) typing: Option<super::story::Typing>,
    pub(super) find: String,
    pub(super) find_asked: u64,
    pub(super) rows_asked: u64,
    pub(super) review: Option<Review>,
    /// What the files of the portfolio look like, as far as they were imported since the start.
    pub(super) open_forms: Vec<super::FileForm>,
    /// Rates and names that tables are being made for.
    pub(super) settling: Option<(std::sync::Arc<Rates>, std::sync::Arc<NameDecisions>)>,
    pub(super) dialog: Option<Dialog>,
    /// The portfolio read again, before it is taken.
    pub(super) refresh: Option<Refresh>,
    /// Files that are others on the disk than when they were read.
    pub(super) changed_files: Vec<String>,
    /// What waits for a save.
    pub(super) after_save: Option<Command>,
    pub(super) export: Option<ExportRequest>,
    pub(super) template: Option<Kind>,
    /// The name under which something would be written.
    pub(super) suggestion: String,
    pub(super) draft_found: Option<DraftFound>,
    pub(super) palette_open: bool,
    pub(super) findings_open: bool,
    pub(super) hovering: bool,
    pub(super) dark: bool,
    pub(super) today: Day,
    pub(super) jobs: Vec<Job>,
    pub(super) notices: Vec<Notice>,
    pub(super) last_notice: u64,
    pub(super) preferences: Preferences,
    pub(super) system_language: Language,
    pub(super) locale: Locale,
}

static QUESTIONS: LazyLock<[(Group, Question); 4]> = LazyLock::new(|| {
    [
        Group::Data,
        Group::Customers,
        Group::Suppliers,
        Group::Products,
    ]
    .map(|group| (group, Document::first_question(group)))
});
static NO_SETTINGS: LazyLock<Settings> = LazyLock::new(Settings::default);

impl Default for State {
    fn default() -> Self {
        Self {
            document: None,
            path: None,
            version: 0,
            saved_version: 0,
            last_version: 0,
            last_revision: 0,
            history: History::default(),
            drag: None,
            answers: Answers::default(),
            page: Page::Start,
            landing: None,
            tabs: Vec::new(),
            selection: Selection::default(),
            presenting: None,
            slide: None,
            filling: None,
            typing: None,
            find: String::new(),
            find_asked: 0,
            rows_asked: 0,
            review: None,
            dialog: None,
            refresh: None,
            open_forms: Vec::new(),
            settling: None,
            changed_files: Vec::new(),
            after_save: None,
            export: None,
            template: None,
            suggestion: String::new(),
            draft_found: None,
            palette_open: false,
            findings_open: false,
            hovering: false,
            dark: false,
            today: Day::NONE,
            jobs: Vec::new(),
            notices: Vec::new(),
            last_notice: 0,
            preferences: Preferences::default(),
            system_language: Language::En,
            locale: Locale::new(Language::En),
        }
    }
}

/// The open portfolio.
impl State {
    /// The portfolio; `None` on the start page.
    pub fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// The file it is saved in.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The number of this state of the portfolio; undo brings an earlier one back.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether there is something to lose.
    pub fn is_dirty(&self) -> bool {
        self.document.is_some() && self.version != self.saved_version
    }

    /// What is compared and measured in a group.
    pub fn question(&self, group: Group) -> &Question {
        self.document
            .as_ref()
            .and_then(|document| document.questions.get(&group))
            .unwrap_or_else(|| first_question(group))
    }

    /// The parameters of a method.
    pub fn settings(&self, method: &str) -> &Settings {
        self.document
            .as_ref()
            .and_then(|document| document.settings.get(method))
            .unwrap_or(&NO_SETTINGS)
    }

    /// What import met.
    pub fn findings(&self) -> &[Finding] {
        self.document
            .as_ref()
            .map_or(&[], |document| &document.findings)
    }

    /// "Undo: …" in the user's language; `None` where there is nothing to take back.
    pub fn undo_name(&self) -> Option<String> {
        Some(self.edit_name("undo-name", self.history.undo_name()?))
    }

    /// "Redo: …".
    pub fn redo_name(&self) -> Option<String> {
        Some(self.edit_name("redo-name", self.history.redo_name()?))
    }

    fn edit_name(&self, key: &str, name: &EditName) -> String {
        let arguments: Vec<(&str, Arg)> = name
            .texts
            .iter()
            .map(|(argument, text)| (*argument, Arg::from(text.as_str())))
            .collect();
        let edit = self.locale.text_with(name.key, &arguments);
        self.locale
            .text_with(key, &[("edit", Arg::from(edit.as_str()))])
    }
}

/// Where the user is, and what the methods answer.
impl State {
    /// The page.
    pub fn page(&self) -> Page {
        self.page
    }

    /// The group of the rail the page lies in; [`Group::Data`] for the start page and the story.
    pub fn group(&self) -> Group {
        match self.page {
            Page::Start | Page::Files | Page::Tables | Page::Names => Group::Data,
            Page::Story | Page::StoryTemplates | Page::StoryDecisions => Group::Data,
            Page::Overview(group) | Page::Method(group, _) | Page::Accounts(group) => group,
        }
    }

    /// Whether some method stands there.
    pub fn families(&self, group: Group) -> Vec<Family> {
        let mut families = Vec::new();
        for method in methods() {
            for &(at, family) in method.places {
                if at == group && !families.contains(&family) {
                    families.push(family);
                }
            }
        }
        families.sort_unstable();
        families
    }

    /// The tabs of a family.
    pub fn tabs(
        &self,
        group: Group,
        family: Family,
    ) -> impl Iterator<Item = &'static Method> + use<> {
        methods()
            .iter()
            .filter(move |method| method.places.contains(&(group, family)))
    }

    /// The open tab of a family: the one the user chose, else the first that the data can feed.
    pub fn tab(&self, group: Group, family: Family) -> Option<&'static Method> {
        let open = self
            .tabs
            .iter()
            .find(|(g, f, _)| (*g, *f) == (group, family))
            .map(|(_, _, id)| *id);
        self.tabs(group, family)
            .find(|method| Some(method.id) == open)
            .or_else(|| {
                self.tabs(group, family)
                    .find(|method| self.lock(method.id, group).is_none())
            })
            .or_else(|| self.tabs(group, family).next())
    }

    /// The method on the screen.
    pub fn method(&self) -> Option<&'static Method> {
        match self.page {
            Page::Method(group, family) => self.tab(group, family),
            _ => None,
        }
    }

    /// What a method answers to the question of a group.
    pub fn answer(&self, method: &str, group: Group) -> Answer<'_> {
        match (crate::analysis::registry::method(method), &self.document) {
            (Some(method), Some(document)) => self.answers.get(Asked {
                dataset: &document.dataset,
                method,
                question: self.question(group),
                settings: self.settings(method.id),
            }),
            _ => Answer::Working(None),
        }
    }

    /// What a method misses, as far as it is known: the rail shows a lock.
    pub fn lock(&self, method: &str, group: Group) -> Option<&Unavailable> {
        match self.answer(method, group) {
            Answer::Unavailable(unavailable) => Some(unavailable),
            _ => None,
        }
    }

    /// Whether an answer is being worked out.
    pub fn is_working(&self) -> bool {
        self.answers.is_working()
    }

    /// What is selected.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// What the table is searched for.
    pub fn find(&self) -> &str {
        &self.find
    }
}

impl State {
    /// Grows each time the keyboard is asked into the search field.
    pub fn find_asked(&self) -> u64 {
        self.find_asked
    }

    /// Grows each time the table is asked for the rows behind a figure.
    pub fn rows_asked(&self) -> u64 {
        self.rows_asked
    }
}

/// What lies over the window or beside it.
impl State {
    /// The dialog that is open.
    pub fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// Files under review.
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// The draft of [`Dialog::Recover`].
    pub fn draft_found(&self) -> Option<&DraftFound> {
        self.draft_found.as_ref()
    }

    /// The export that waits for a path.
    pub fn pending_export(&self) -> Option<&ExportRequest> {
        self.export.as_ref()
    }

    /// Work that is going on, oldest first.
    pub fn jobs(&self) -> &[Job] {
        &self.jobs
    }

    /// Notices, oldest first.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The name under which what is being saved or exported would be written.
    pub fn suggestion(&self) -> &str {
        &self.suggestion
    }

    /// Whether the palette is open.
    pub fn palette_open(&self) -> bool {
        self.palette_open
    }

    /// Whether the findings panel is open.
    pub fn findings_open(&self) -> bool {
        self.findings_open
    }

    /// Whether files hang over the window.
    pub fn hovering(&self) -> bool {
        self.hovering
    }

    /// What is remembered of the user.
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Language of texts and figures.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Light, dark or print; the system's theme is resolved.
    pub fn theme(&self) -> ThemeChoice {
        match self.preferences.theme {
            ThemeChoice::System if self.dark => ThemeChoice::Dark,
            ThemeChoice::System => ThemeChoice::Light,
            chosen => chosen,
        }
    }

    /// Today, in the user's time zone; [`Day::NONE`] before the program has started.
    pub fn today(&self) -> Day {
        self.today
    }

    /// The window's title: "name — Folioscope", with a dot before it where something is unsaved.
    pub fn title(&self) -> String {
        match &self.document {
            None => "Folioscope".to_owned(),
            Some(document) => {
                let mark = if self.is_dirty() { "• " } else { "" };
                format!("{mark}{} — Folioscope", document.name)
            }
        }
    }
}

fn first_question(group: Group) -> &'static Question {
    let found = QUESTIONS.iter().find(|(known, _)| *known == group);
    &found.unwrap_or(&QUESTIONS[0]).1
}
