//! Two questions: keep the changes? Take the draft of the last run?

use egui::Ui;

use super::dialog::{Sign, WIDTH, buttons, enter, modal, with_sign};
use crate::locale::Arg;
use crate::state::{Command, State, UnsavedAnswer};
use crate::ui::theme::{BODY, Theme, regular};
use crate::ui::widgets::{Button, icon, paragraph};
use crate::ui::words;

/// Unsaved changes stand in the way.
pub fn unsaved(ui: &Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let name = state
        .document()
        .map(|document| document.name.clone())
        .unwrap_or_default();
    let ((), close) = modal(ui, "unsaved", WIDTH, |ui| {
        let head = words::naming(locale, "ui-unsaved-head", &name);
        with_sign(ui, Sign::Warn(icon::SAVE), &head, "", |ui| {
            let theme = Theme::of(ui.ctx());
            let width = ui.available_width();
            paragraph(
                ui,
                &locale.text("ui-unsaved-text"),
                regular(BODY),
                theme.text_soft,
                width,
            );
            buttons(ui, |ui| {
                let save = Button::primary(&locale.text("ui-save")).large().show(ui);
                if save.clicked() || enter(ui) {
                    out.push(Command::AnswerUnsaved(UnsavedAnswer::Save));
                }
                if Button::secondary(&locale.text("ui-discard"))
                    .large()
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::AnswerUnsaved(UnsavedAnswer::Discard));
                }
                if Button::quiet(&locale.text("ui-cancel"))
                    .large()
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::CloseDialog);
                }
            });
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

/// A draft from a run that ended badly was found.
pub fn recover(ui: &Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let Some(draft) = state.draft_found() else {
        return;
    };
    let when = draft
        .day
        .map(|day| words::day(locale, day))
        .unwrap_or_default();
    let ((), close) = modal(ui, "recover", WIDTH, |ui| {
        let head = words::naming(locale, "ui-recover-head", &draft.name);
        with_sign(ui, Sign::Plain(icon::CLOCK), &head, "", |ui| {
            let theme = Theme::of(ui.ctx());
            let arguments = [
                ("day", Arg::from(when.as_str())),
                ("time", Arg::from(draft.time.as_str())),
            ];
            let text = locale.text_with("ui-recover-text", &arguments);
            let width = ui.available_width();
            paragraph(ui, &text, regular(BODY), theme.text_soft, width);
            buttons(ui, |ui| {
                let take = Button::primary(&locale.text("ui-recover-take"))
                    .large()
                    .show(ui);
                if take.clicked() || enter(ui) {
                    out.push(Command::AnswerRecover(true));
                }
                if Button::secondary(&locale.text("ui-recover-drop"))
                    .large()
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::AnswerRecover(false));
                }
            });
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}
