//! Files that gave nothing: what failed, where, what to do; and that the open portfolio has not changed.

use egui::{Sense, Stroke, Ui, pos2, vec2};

use super::dialog::{Sign, WIDTH, buttons, enter, modal, with_sign};
use crate::state::{Command, PROJECT_ENDING, Problem, State};
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, icon, paragraph, text_at};

/// Shows it.
pub fn show(ui: &Ui, problems: &[Problem], state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let Some(first) = problems.first() else {
        return;
    };
    let sign = match first.id {
        "password-protected" => icon::LOCK,
        _ => icon::WARNING,
    };
    let ((), close) = modal(ui, "problem", WIDTH, |ui| {
        with_sign(ui, Sign::Warn(sign), &first.sentence(locale), "", |ui| {
            let theme = Theme::of(ui.ctx());
            let width = ui.available_width();
            if first.id == "password-protected" {
                password_steps(ui, state, width);
            } else {
                paragraph(ui, &first.hint(locale), regular(BODY), theme.text, width);
            }
            for problem in &problems[1..] {
                ui.add_space(4.0);
                paragraph(
                    ui,
                    &problem.sentence(locale),
                    semibold(BODY),
                    theme.text,
                    width,
                );
                paragraph(
                    ui,
                    &problem.hint(locale),
                    regular(BODY),
                    theme.text_soft,
                    width,
                );
            }
            if state.document().is_some() {
                unchanged(ui, &locale.text("ui-portfolio-unchanged"));
            }
            buttons(ui, |ui| {
                let (key, command) = remedy(first, state);
                let another = Button::primary(&locale.text(key)).large().show(ui);
                if another.clicked() || enter(ui) {
                    out.push(Command::CloseDialog);
                    out.push(command);
                }
                if Button::secondary(&locale.text("ui-close"))
                    .large()
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::CloseDialog);
                }
                let copy = locale.text("ui-copy-details");
                if Button::quiet(&copy)
                    .icon(icon::COPY)
                    .large()
                    .show(ui)
                    .clicked()
                {
                    ui.ctx().copy_text(details(problems, state));
                }
            });
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

/// What to do about it: another file where one could not be read, another place where one could not be written.
fn remedy(problem: &Problem, state: &State) -> (&'static str, Command) {
    if problem.id != "not-writable" {
        return ("ui-open-another", Command::OpenDialog);
    }
    let project = problem.file.ends_with(&format!(".{PROJECT_ENDING}"));
    let again = if project || state.method().is_none() {
        Command::SaveAsDialog
    } else {
        Command::ExportDialog
    };
    ("ui-another-place", again)
}

/// How a workbook loses its password, step by step.
fn password_steps(ui: &mut Ui, state: &State, width: f32) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let intro = locale.text("ui-password-intro");
    paragraph(ui, &intro, regular(BODY), theme.text, width);
    let steps = [
        "ui-password-step-1",
        "ui-password-step-2",
        "ui-password-step-3",
    ];
    for (at, key) in steps.into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            let (badge, _) = ui.allocate_exact_size(vec2(22.0, 20.0), Sense::hover());
            let center = pos2(badge.left() + 10.0, badge.center().y);
            ui.painter()
                .circle(center, 10.0, theme.panel, Stroke::new(1.0, theme.hairline));
            let number = locale.number((at + 1) as f64, 0);
            text_at(
                ui.painter(),
                center,
                egui::Align2::CENTER_CENTER,
                &number,
                semibold(SMALL),
                theme.text_soft,
            );
            ui.vertical(|ui| {
                ui.add_space(1.0);
                paragraph(
                    ui,
                    &locale.text(key),
                    regular(BODY),
                    theme.text,
                    width - 30.0,
                );
            });
        });
    }
}

fn unchanged(ui: &mut Ui, text: &str) {
    let theme = Theme::of(ui.ctx());
    ui.add_space(4.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    let at = pos2(rect.left() + 8.0, rect.center().y);
    icon::paint_filled(ui.painter(), at, icon::CHECK_CIRCLE, 16.0, theme.good);
    let at = pos2(rect.left() + 24.0, rect.center().y);
    text_at(
        ui.painter(),
        at,
        egui::Align2::LEFT_CENTER,
        text,
        regular(BODY),
        theme.text_soft,
    );
}

fn details(problems: &[Problem], state: &State) -> String {
    let locale = state.locale();
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| {
            let sentence = problem.sentence(locale);
            format!("{} [{}] {}", sentence, problem.id, problem.detail)
                .trim_end()
                .to_owned()
        })
        .collect();
    lines.join("\n")
}
