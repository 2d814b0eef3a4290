//! The one place where commands become changes. The areas are files: `files`, `edits`, and what is short, here.

use super::answers::{Asked, Pace};
use super::{Command, Dialog, Effect, NoticeKind, Page, Phrase, State};
use crate::analysis::{Group, methods};
use crate::locale::{Language, Locale};
use crate::model::Roster;

/// Up to this many rows the answers of a whole group are worked out ahead, so that its pages open at once.
const AHEAD_ROWS: usize = 2_000_000;

impl State {
    /// Carries out a command; what only the shell can do comes back.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.carry_out(command, &mut effects);
        self.ask(&mut effects);
        effects
    }

    pub(super) fn carry_out(&mut self, command: Command, effects: &mut Vec<Effect>) {
        if !matches!(command, Command::Drag { .. }) {
            self.end_drag();
        }
        if !matches!(&command, Command::Story(story) if story.is_typing()) {
            self.typing = None;
        }
        match command {
            Command::OpenDialog
            | Command::Open(_)
            | Command::OpenSample
            | Command::Paste(_)
            | Command::SaveTemplate(_)
            | Command::Save
            | Command::SaveAsDialog
            | Command::SaveAs(_)
            | Command::PathGiven(..)
            | Command::AnswerUnsaved(_)
            | Command::AnswerRecover(_)
            | Command::PinRecent(..)
            | Command::ForgetRecent(_)
            | Command::ExportDialog
            | Command::ExportFindings
            | Command::ExportPaper(_)
            | Command::Export(_)
            | Command::ClosePortfolio
            | Command::Quit => self.file_command(command, effects),
            Command::AcceptImport
            | Command::RejectImport
            | Command::Decide(..)
            | Command::RememberImport(_)
            | Command::ForgetImport(_)
            | Command::ImportJoins(_) => self.import_command(command, effects),
            Command::Undo | Command::Redo if self.review.is_some() => {
                self.import_command(command, effects);
            }
            Command::Ask(..)
            | Command::AddFilter(..)
            | Command::RemoveFilter(..)
            | Command::Set { .. }
            | Command::Drag { .. }
            | Command::EndDrag
            | Command::ResetSettings(_)
            | Command::EditCell { .. }
            | Command::Undo
            | Command::Redo => self.edit_command(command),
            Command::SetWhitespace { .. }
            | Command::Decisions(_)
            | Command::Goal(_)
            | Command::Practice(..)
            | Command::Playbook(_) => {
                self.decision_command(command);
            }
            Command::Story(command) => self.story_command(command, effects),
            Command::Present(command) => self.present_command(command, effects),
            Command::Print => effects.push(Effect::Print),
            Command::Rates(_) | Command::ImportRates(_) | Command::Names(_) => {
                self.settle_command(command, effects);
            }
            Command::Go(_) | Command::Tab(_) | Command::OpenMethod(..) | Command::NextTab => {
                self.go_command(command)
            }
            Command::Select(_)
            | Command::ToggleSelect(_)
            | Command::SelectAll
            | Command::InvertSelection
            | Command::ClearSelection
            | Command::Find(_)
            | Command::FocusFind
            | Command::ShowRows(_)
            | Command::Account(..) => self.select_command(command),
            Command::ReviewFiles => self.review_files(effects),
            Command::Refresh => self.refresh_files(effects),
            Command::TakeRefresh => self.take_refresh(),
            Command::LeaveRefresh => self.leave_refresh(),
            Command::IgnoreChangedFiles => self.changed_files.clear(),
            Command::CancelJob => effects.push(Effect::CancelJob),
            Command::FullScreen => effects.push(Effect::FullScreen),
            Command::RequestPaste => effects.push(Effect::RequestPaste),
            Command::CopyPicture => effects.push(Effect::CopyPicture),
            Command::CopyTable => effects.push(Effect::CopyTable),
            looks => self.look_command(looks, effects),
        }
    }

    pub(super) fn go_command(&mut self, command: Command) {
        self.landing = None;
        match command {
            Command::Go(page) => {
                let nothing_open = self.document.is_none();
                self.page = if nothing_open { Page::Start } else { page };
            }
            Command::Tab(id) => self.open_tab(id),
            Command::OpenMethod(group, family, id) => {
                self.page = Page::Method(group, family);
                self.open_tab(id);
            }
            Command::NextTab => {
                if let Page::Method(group, family) = self.page {
                    let tabs: Vec<_> = self.tabs(group, family).collect();
                    let open = self.method().map(|method| method.id);
                    let at = tabs.iter().position(|method| Some(method.id) == open);
                    let next = at.map_or(0, |at| (at + 1) % tabs.len().max(1));
                    if let Some(method) = tabs.get(next) {
                        self.open_tab(method.id);
                    }
                }
            }
            _ => {}
        }
        self.palette_open = false;
    }

    /// Opens a method: in the family on the screen, else where it first stands.
    fn open_tab(&mut self, id: &'static str) {
        let Some(method) = crate::analysis::registry::method(id) else {
            return;
        };
        let here = match self.page {
            Page::Method(group, family) => Some((group, family)),
            _ => None,
        };
        let group = self.group();
        let place = here
            .filter(|place| method.places.contains(place))
            .or_else(|| method.places.iter().copied().find(|(g, _)| *g == group))
            .or_else(|| method.places.first().copied());
        let Some((group, family)) = place else {
            return;
        };
        self.tabs.retain(|(g, f, _)| (*g, *f) != (group, family));
        self.tabs.push((group, family, method.id));
        if self.document.is_some() {
            self.page = Page::Method(group, family);
        }
    }

    fn select_command(&mut self, command: Command) {
        match command {
            Command::Select(names) => self
                .selection
                .replace(names.into_iter().map(std::sync::Arc::from)),
            Command::ToggleSelect(name) => self.selection.toggle(&name),
            Command::ClearSelection => self.selection.clear(),
            Command::Find(text) => self.find = text,
            Command::SelectAll => self.selection.replace(self.names_shown()),
            Command::InvertSelection => {
                let all = self.names_shown();
                self.selection.invert(all.into_iter());
            }
            Command::FocusFind => {
                self.preferences.table_open = true;
                self.find_asked += 1;
            }
            Command::ShowRows(names) => {
                self.dialog = None;
                self.preferences.table_open = true;
                self.rows_asked += 1;
                let names = names.into_iter().map(std::sync::Arc::from);
                self.selection.replace(names);
            }
            Command::Account(group, name) => {
                self.palette_open = false;
                self.selection.replace([std::sync::Arc::from(name)]);
                if self.document.is_some() {
                    self.page = Page::Accounts(group);
                }
            }
            _ => {}
        }
    }

    /// The accounts on the screen: those of the chart, or all of the group.
    fn names_shown(&self) -> Vec<std::sync::Arc<str>> {
        if self.page.is_story() {
            return Vec::new();
        }
        let group = self.group();
        let shown = self
            .method()
            .and_then(|method| self.answer(method.id, group).outcome())
            .and_then(|outcome| outcome.population());
        if let Some(population) = shown {
            return population.members.iter().map(|m| m.name.clone()).collect();
        }
        let Some(document) = &self.document else {
            return Vec::new();
        };
        Roster::new(&document.dataset, &self.question(group).by)
            .entities
            .into_iter()
            .map(|entity| entity.name)
            .collect()
    }

    fn look_command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        let before = self.preferences.clone();
        match command {
            Command::ToggleInspector => self.preferences.inspector_open ^= true,
            Command::ToggleTable => self.preferences.table_open ^= true,
            Command::InspectorWidth(points) => self.preferences.inspector_width = points,
            Command::TableHeight(points) => self.preferences.table_height = points,
            Command::Theme(theme) => self.preferences.theme = theme,
            Command::Language(code) => {
                self.preferences.language = Language::from_code(&code).map(|l| l.code().to_owned());
                self.speak();
            }
            Command::ToggleFindings => self.findings_open ^= true,
            Command::Palette => self.palette_open ^= true,
            Command::Show(dialog) => {
                self.palette_open = false;
                self.dialog = Some(dialog);
            }
            Command::CloseDialog => self.close_dialog(effects),
            Command::DismissNotice(id) => self.notices.retain(|notice| notice.id != id),
            _ => {}
        }
        if self.preferences != before {
            self.preferences = std::mem::take(&mut self.preferences).checked();
            effects.push(Effect::WritePreferences);
        }
    }

    fn close_dialog(&mut self, effects: &mut Vec<Effect>) {
        if self.palette_open {
            self.palette_open = false;
            return;
        }
        match self.dialog.take() {
            Some(Dialog::ReviewImport) => {
                self.review = None;
                effects.push(Effect::DropReview);
            }
            Some(Dialog::Unsaved(_)) => self.after_save = None,
            _ => {}
        }
    }

    /// The chosen language, or the system's.
    pub(super) fn speak(&mut self) {
        let chosen = self.preferences.language.as_deref();
        let language = chosen
            .and_then(Language::from_code)
            .unwrap_or(self.system_language);
        self.locale = Locale::new(language);
    }

    pub(super) fn tell(&mut self, kind: NoticeKind, phrase: Phrase) {
        self.notices.retain(|notice| notice.phrase != phrase);
        self.last_notice += 1;
        self.notices.push(super::Notice {
            id: self.last_notice,
            kind,
            phrase,
            action: None,
        });
        if self.notices.len() > 4 {
            self.notices.remove(0);
        }
    }

    /// Asks for the answers that the page shows, then for those of its group.
    pub(super) fn ask(&mut self, effects: &mut Vec<Effect>) {
        let mut answers = std::mem::take(&mut self.answers);
        if let Some(document) = &self.document {
            let dataset = &document.dataset;
            let rows = dataset.tables.iter().map(|table| table.rows).sum();
            let templates = self.wanted_of_templates(document, rows > AHEAD_ROWS);
            let wanted: Vec<Asked<'_>> = if let Some(shown) = &self.presenting {
                let mut wanted = shown.wanted(document);
                wanted.extend(self.wanted_of_portrait(document));
                wanted
            } else if self.page.is_story() || self.filling.is_some() {
                let mut wanted = self.wanted_of_story(document, rows > AHEAD_ROWS);
                wanted.extend(templates);
                wanted
            } else {
                let asked = |(group, method): (Group, &'static crate::analysis::Method)| Asked {
                    dataset,
                    method,
                    question: self.question(group),
                    settings: self.settings(method.id),
                };
                self.wanted(rows).into_iter().map(asked).collect()
            };
            let pace = match self.drag {
                Some(_) => Pace::Dragging,
                None if self.drags_in_the_room() => Pace::Dragging,
                None => Pace::Settled,
            };
            answers.want(&wanted, pace, effects);
        }
        self.answers = answers;
    }

    fn wanted(&self, rows: usize) -> Vec<(Group, &'static crate::analysis::Method)> {
        let group = self.group();
        let mut wanted = Vec::new();
        if let Some(method) = self.method() {
            wanted.push((group, method));
            if rows > AHEAD_ROWS {
                return wanted;
            }
        }
        for method in methods() {
            let here = method.places.iter().any(|(at, _)| *at == group);
            if here && !wanted.iter().any(|(_, known)| known.id == method.id) {
                wanted.push((group, method));
            }
        }
        wanted
    }
}
