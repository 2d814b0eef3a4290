//! Commands about files: open, import, save, export, close.

use std::path::{Path, PathBuf};

use super::{
    Command, Dialog, Effect, ExportFormat, ExportRequest, NoticeKind, Paper, PathPurpose, Phrase,
    State, UnsavedAnswer,
};
use crate::export::safe_file_name;
use crate::model::Kind;

/// The ending of a saved portfolio.
pub const PROJECT_ENDING: &str = "folio";

impl State {
    pub(super) fn file_command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        match command {
            Command::OpenDialog => effects.push(Effect::PickFiles),
            Command::Open(paths) => self.open(paths, effects),
            Command::OpenSample => {
                if self.may_leave(Command::OpenSample) {
                    effects.push(Effect::LoadSample);
                }
            }
            Command::Paste(text) => self.paste(text, effects),
            Command::SaveTemplate(kind) => self.save_template(kind, effects),
            Command::Save => self.save(effects),
            Command::SaveAsDialog => self.ask_save_path(effects),
            Command::SaveAs(path) => self.save_as(path, effects),
            Command::PathGiven(purpose, path) => self.path_given(purpose, vec![path], effects),
            Command::AnswerUnsaved(answer) => self.answer_unsaved(answer, effects),
            Command::AnswerRecover(take) => {
                self.dialog = None;
                self.draft_found = None;
                effects.push(if take {
                    Effect::ReadDraft
                } else {
                    Effect::DropDraft
                });
            }
            Command::PinRecent(path, pinned) => {
                self.preferences.pin(&path, pinned);
                effects.push(Effect::WritePreferences);
            }
            Command::ForgetRecent(path) => {
                self.preferences.forget(&path);
                effects.push(Effect::WritePreferences);
            }
            Command::ExportDialog if self.page.is_story() => {
                self.export_story(ExportFormat::Pptx, effects);
            }
            Command::ExportDialog => {
                if self.method().is_some() {
                    self.dialog = Some(Dialog::Export);
                }
            }
            Command::ExportFindings => self.export_findings(effects),
            Command::ExportPaper(paper) => self.export_paper(paper, effects),
            Command::Export(request) => self.export(request, effects),
            Command::ClosePortfolio => {
                if self.may_leave(Command::ClosePortfolio) {
                    self.close_portfolio(effects);
                }
            }
            Command::Quit => {
                if self.may_leave(Command::Quit) {
                    effects.extend([Effect::DropDraft, Effect::WritePreferences, Effect::Quit]);
                }
            }
            _ => {}
        }
    }

    /// Whether the portfolio may be left; asks the user where something is unsaved.
    pub(super) fn may_leave(&mut self, then: Command) -> bool {
        if self.is_dirty() {
            self.palette_open = false;
            self.dialog = Some(Dialog::Unsaved(Box::new(then)));
            return false;
        }
        true
    }

    fn open(&mut self, paths: Vec<PathBuf>, effects: &mut Vec<Effect>) {
        let Some(project) = paths.iter().find(|path| is_project(path)).cloned() else {
            if !paths.is_empty() {
                effects.push(Effect::Import(paths));
            }
            return;
        };
        if self.may_leave(Command::Open(vec![project.clone()])) {
            effects.push(Effect::ReadProject(project));
        }
    }

    fn paste(&mut self, text: String, effects: &mut Vec<Effect>) {
        let table = text.lines().filter(|line| !line.trim().is_empty()).count() > 1
            && text.contains(['\t', ';', ',']);
        if table {
            effects.push(Effect::ImportText(text));
        } else {
            self.tell(NoticeKind::Warning, Phrase::new("notice-paste-no-table"));
        }
    }

    fn save_template(&mut self, kind: Kind, effects: &mut Vec<Effect>) {
        self.template = Some(kind);
        let name = self
            .locale
            .text(&format!("app-template-file-{}", kind.id()));
        let suggestion = format!("{}.xlsx", safe_file_name(&name));
        self.pick_save_path(PathPurpose::Template, suggestion, effects);
    }

    fn save(&mut self, effects: &mut Vec<Effect>) {
        match (&self.document, &self.path) {
            (Some(_), Some(path)) => effects.push(Effect::WriteProject(path.clone())),
            (Some(_), None) => self.ask_save_path(effects),
            (None, _) => {}
        }
    }

    fn ask_save_path(&mut self, effects: &mut Vec<Effect>) {
        if let Some(document) = &self.document {
            let suggestion = format!("{}.{PROJECT_ENDING}", safe_file_name(&document.name));
            self.pick_save_path(PathPurpose::SaveAs, suggestion, effects);
        }
    }

    fn pick_save_path(
        &mut self,
        purpose: PathPurpose,
        suggestion: String,
        effects: &mut Vec<Effect>,
    ) {
        self.suggestion.clone_from(&suggestion);
        effects.push(Effect::PickSavePath {
            purpose,
            suggestion,
        });
    }

    fn save_as(&mut self, mut path: PathBuf, effects: &mut Vec<Effect>) {
        if self.document.is_some() {
            if !is_project(&path) {
                path.as_mut_os_string().push(format!(".{PROJECT_ENDING}"));
            }
            effects.push(Effect::WriteProject(path));
        }
    }

    fn answer_unsaved(&mut self, answer: UnsavedAnswer, effects: &mut Vec<Effect>) {
        let Some(Dialog::Unsaved(then)) = self.dialog.take() else {
            return;
        };
        match answer {
            UnsavedAnswer::Save => {
                self.after_save = Some(*then);
                self.save(effects);
            }
            UnsavedAnswer::Discard => {
                self.saved_version = self.version;
                effects.push(Effect::DropDraft);
                self.carry_out(*then, effects);
            }
        }
    }

    fn export(&mut self, request: ExportRequest, effects: &mut Vec<Effect>) {
        let Some(method) = self.method() else {
            return;
        };
        self.dialog = None;
        let name = self.document.as_ref().map_or("", |d| d.name.as_str());
        let method = self.locale.text(&format!("method-{}", method.id));
        let suggestion = format!(
            "{}.{}",
            safe_file_name(&format!("{name} {method}")),
            request.format.extension()
        );
        self.export = Some(request);
        self.pick_save_path(PathPurpose::Export, suggestion, effects);
    }

    fn export_findings(&mut self, effects: &mut Vec<Effect>) {
        let Some(document) = self.document.as_ref().filter(|d| !d.findings.is_empty()) else {
            return;
        };
        let name = [("name", document.name.as_str().into())];
        let name = self.locale.text_with("app-findings-file", &name);
        effects.push(Effect::PickSavePath {
            purpose: PathPurpose::Findings,
            suggestion: format!("{}.csv", safe_file_name(&name)),
        });
    }

    fn export_paper(&mut self, paper: Paper, effects: &mut Vec<Effect>) {
        let Some(document) = &self.document else {
            return;
        };
        let what = match paper {
            Paper::Report => self.locale.text("report-kind"),
            Paper::Portraits(group) => self.locale.text(&format!("group-{}", group.id())),
        };
        let suggestion = format!(
            "{}.pdf",
            safe_file_name(&format!("{} {what}", document.name))
        );
        self.dialog = None;
        self.pick_save_path(PathPurpose::Paper(paper), suggestion, effects);
    }

    fn close_portfolio(&mut self, effects: &mut Vec<Effect>) {
        self.document = None;
        self.path = None;
        self.page = super::Page::Start;
        self.start_anew();
        effects.push(Effect::DropDraft);
    }

    /// Forgets what belonged to the portfolio before.
    pub(super) fn start_anew(&mut self) {
        self.history.clear();
        self.answers.clear();
        self.selection.clear();
        self.find.clear();
        self.slide = None;
        self.typing = None;
        self.filling = None;
        self.drag = None;
        self.settling = None;
        self.open_forms.clear();
        self.tabs.clear();
        self.last_version += 1;
        self.version = self.last_version;
        self.saved_version = self.version;
    }

    /// Paths from a file dialog or typed by hand; none where the user left it.
    pub(super) fn path_given(
        &mut self,
        purpose: PathPurpose,
        paths: Vec<PathBuf>,
        effects: &mut Vec<Effect>,
    ) {
        if matches!(self.dialog, Some(Dialog::Path(_))) {
            self.dialog = None;
        }
        if let Some(folder) = paths.first().and_then(|path| path.parent()) {
            self.preferences.folder = Some(folder.to_owned());
        }
        let first = paths.first().cloned();
        match purpose {
            PathPurpose::Open => self.open(paths, effects),
            PathPurpose::SaveAs => match first {
                Some(path) => self.save_as(path, effects),
                None => self.after_save = None,
            },
            PathPurpose::Export => {
                if let (Some(mut request), Some(path)) = (self.export.take(), first) {
                    // What a file's name says is what is in it.
                    let named = path.extension().and_then(|ending| ending.to_str());
                    let named = named.and_then(ExportFormat::from_extension);
                    request.format = named.unwrap_or(request.format);
                    let path = with_ending(path, request.format.extension());
                    effects.push(Effect::WriteExport(Box::new(request), path));
                }
            }
            PathPurpose::Findings => {
                if let Some(path) = first {
                    let workbook = path
                        .extension()
                        .is_some_and(|e| e.eq_ignore_ascii_case("xlsx"));
                    let ending = if workbook { "xlsx" } else { "csv" };
                    effects.push(Effect::WriteFindings(with_ending(path, ending)));
                }
            }
            PathPurpose::ExportStory => {
                if let Some(path) = first {
                    let named = path.extension().and_then(|ending| ending.to_str());
                    let format = named.and_then(ExportFormat::from_extension);
                    let format = format.unwrap_or(ExportFormat::Pptx);
                    let path = with_ending(path, format.extension());
                    effects.push(Effect::WriteStory(format, path));
                }
            }
            PathPurpose::Paper(paper) => {
                if let Some(path) = first {
                    effects.push(Effect::WritePaper(paper, with_ending(path, "pdf")));
                }
            }
            PathPurpose::Company => {
                effects.extend(first.map(Effect::ReadCompany));
            }
            PathPurpose::Template => {
                if let (Some(kind), Some(path)) = (self.template.take(), first) {
                    effects.push(Effect::WriteTemplate(kind, with_ending(path, "xlsx")));
                }
            }
        }
    }
}

/// Whether a path names a saved portfolio.
pub fn is_project(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(PROJECT_ENDING))
}

fn with_ending(mut path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_none() {
        path.as_mut_os_string().push(format!(".{ending}"));
    }
    path
}
