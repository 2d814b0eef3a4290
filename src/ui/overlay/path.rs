//! A path typed by hand, where no file dialog is to be had.

use std::path::PathBuf;

use egui::{Id, Ui, vec2};

use super::dialog::{Sign, WIDTH, buttons, modal, with_sign};
use crate::state::{Command, PathPurpose, State};
use crate::ui::Face;
use crate::ui::theme::{BODY, CONTROL_LARGE, Theme, regular};
use crate::ui::widgets::{Button, icon, paragraph, text_field};

/// Shows it.
pub fn show(ui: &Ui, purpose: PathPurpose, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    let id = Id::unique("path-field");
    let (key, action) = match purpose {
        PathPurpose::Open => ("ui-path-open", "ui-open"),
        PathPurpose::SaveAs => ("ui-path-save", "ui-save"),
        PathPurpose::Export
        | PathPurpose::ExportStory
        | PathPurpose::Paper(_)
        | PathPurpose::Findings => ("ui-path-export", "ui-export"),
        PathPurpose::Template => ("ui-path-template", "ui-save"),
        PathPurpose::Company => ("story-path-company", "ui-open"),
    };
    let opened = face.path.is_none();
    let folder = state.preferences().folder.as_ref();
    let text = face.path.get_or_insert_with(|| {
        folder
            .map(|folder| format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR))
            .unwrap_or_default()
            + if matches!(purpose, PathPurpose::Open | PathPurpose::Company) {
                ""
            } else {
                state.suggestion()
            }
    });
    let mut done = false;
    let ((), close) = modal(ui, "path", WIDTH, |ui| {
        with_sign(ui, Sign::Plain(icon::FOLDER), &locale.text(key), "", |ui| {
            let theme = Theme::of(ui.ctx());
            let width = ui.available_width();
            paragraph(
                ui,
                &locale.text("ui-path-text"),
                regular(BODY),
                theme.text_soft,
                width,
            );
            let label = locale.text("ui-path-label");
            let field = text_field(ui, id, text, &label, "", vec2(width, CONTROL_LARGE));
            let entered =
                field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let idle = ui.memory(|memory| memory.focused().is_none());
            if opened || idle && !entered {
                field.request_focus();
            }
            buttons(ui, |ui| {
                let ready = !text.trim().is_empty();
                let go = Button::primary(&locale.text(action))
                    .large()
                    .enabled(ready)
                    .show(ui);
                if ready && (go.clicked() || entered) {
                    done = true;
                    out.push(Command::PathGiven(purpose, PathBuf::from(text.trim())));
                }
                if Button::secondary(&locale.text("ui-cancel"))
                    .large()
                    .show(ui)
                    .clicked()
                {
                    done = true;
                    out.push(Command::CloseDialog);
                }
            });
        });
    });
    if close && !done {
        done = true;
        out.push(Command::CloseDialog);
    }
    if done {
        face.path = None;
    }
}
