//! What does this figure mean? Definition, how to read it, source, how many took part and why others did not.

use egui::{ScrollArea, Ui};

use super::dialog::{buttons, enter, modal};
use crate::analysis::{LeftOut, registry};
use crate::locale::{Arg, Locale};
use crate::state::{Command, State};
use crate::ui::pages::method::source;
use crate::ui::theme::{BODY, PAGE, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, paragraph, section_head};
use crate::ui::words;

/// Shows it for a method.
pub fn show(ui: &Ui, id: &str, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let Some(method) = registry::method(id) else {
        out.push(Command::CloseDialog);
        return;
    };
    let ((), close) = modal(ui, "explain", 640.0, |ui| {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        paragraph(
            ui,
            &locale.text(&format!("method-{id}")),
            semibold(PAGE),
            theme.text,
            width,
        );
        let question = locale.text(&format!("method-{id}-answers"));
        paragraph(ui, &question, regular(BODY), theme.text_soft, width);
        ui.add_space(8.0);
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            let width = width - 12.0;
            section_head(ui, &locale.text("ui-explain-definition"));
            paragraph(
                ui,
                &locale.text(&format!("method-{id}-help")),
                regular(BODY),
                theme.text,
                width,
            );
            ui.add_space(8.0);
            section_head(ui, &locale.text("ui-explain-source"));
            paragraph(ui, method.source, regular(BODY), theme.text, width);
            took_part(ui, id, state, width);
        });
        buttons(ui, |ui| {
            if Button::primary(&locale.text("ui-close"))
                .large()
                .show(ui)
                .clicked()
                || enter(ui)
            {
                out.push(Command::CloseDialog);
            }
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

fn took_part(ui: &mut Ui, id: &str, state: &State, width: f32) {
    let Some(outcome) = state.answer(id, state.group()).outcome() else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    ui.add_space(8.0);
    section_head(ui, &locale.text("ui-explain-population"));
    let shown = words::accounts(locale, state.group(), outcome.count());
    let shown = locale.text_with(
        "ui-explain-shown",
        &[("accounts", Arg::from(shown.as_str()))],
    );
    paragraph(ui, &shown, regular(BODY), theme.text, width);
    for left in outcome.left_out() {
        paragraph(
            ui,
            &left_out(locale, left),
            regular(BODY),
            theme.text_soft,
            width,
        );
    }
    let source = source(state, state.group());
    paragraph(ui, &source, regular(SMALL), theme.text_faint, width);
}

fn left_out(locale: &Locale, left: &LeftOut) -> String {
    let key = format!("reason-{}", left.reason.id().replace('-', "_"));
    locale.text_with(&key, &[("n", Arg::from(left.count as f64))])
}
