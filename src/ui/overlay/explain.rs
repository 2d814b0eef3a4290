//! What does this figure mean? Definition, how to read it, source, how many took part and why others did not.

use egui::{ScrollArea, Ui};

use super::dialog::{buttons, enter, modal};
use crate::analysis::{LeftOut, Method, registry};
use crate::chart::figures;
use crate::locale::{Arg, Locale};
use crate::state::{Command, FigureAsked, Page, State};
use crate::ui::pages::method::source;
use crate::ui::theme::{BODY, PAGE, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, paragraph, section_head};
use crate::ui::words;

/// Shows it for all that a method tells.
pub fn method(ui: &Ui, id: &str, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let Some(method) = registry::method(id) else {
        out.push(Command::CloseDialog);
        return;
    };
    let head = locale.text(&format!("method-{id}"));
    let question = locale.text(&format!("method-{id}-answers"));
    let body = |ui: &mut Ui, width: f32| {
        definition(ui, &locale.text(&format!("method-{id}-help")), state, width);
        reference(ui, method.source, state, width);
        took_part(ui, id, state, width);
    };
    window(ui, [&head, &question], Vec::new(), state, body, out);
}

/// Shows it for one figure: what it means, by which formula and whose, who took part, and the way to the rows behind it.
pub fn figure(ui: &Ui, asked: &FigureAsked, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let method = registry::method(&asked.method);
    let kind = figures::named(&asked.name, locale);
    let head = if asked.value.is_empty() {
        asked.name.clone()
    } else {
        format!("{}: {}", asked.name, asked.value)
    };
    let belongs = method.map_or_else(String::new, |method| method_name(method, state));
    let body = |ui: &mut Ui, width: f32| {
        if let Some(kind) = kind {
            definition(
                ui,
                &locale.text(&format!("meaning-{}", kind.id)),
                state,
                width,
            );
            if !kind.formula.is_empty() {
                let theme = Theme::of(ui.ctx());
                paragraph(ui, kind.formula, semibold(BODY), theme.text, width);
            }
            if !kind.source.is_empty() {
                reference(ui, kind.source, state, width);
            }
        }
        if let Some(method) = method {
            let help = locale.text(&format!("method-{}-help", method.id));
            match kind {
                Some(_) => within(ui, &help, state, width),
                None => {
                    definition(ui, &help, state, width);
                    reference(ui, method.source, state, width);
                }
            }
            took_part(ui, method.id, state, width);
        }
    };
    let names = asked.accounts.clone().unwrap_or_default();
    let is_nobody = asked.accounts.as_ref().is_some_and(Vec::is_empty);
    let rows = match (state.page(), method) {
        _ if is_nobody => Vec::new(),
        (Page::Method(..), _) => vec![Command::ShowRows(names)],
        // Elsewhere the rows stand below the chart of the method.
        (_, Some(method)) => {
            let place = (method.places.iter()).find(|(group, _)| *group == state.group());
            let open = |&(group, family)| Command::OpenMethod(group, family, method.id);
            let open = place.or(method.places.first()).map(open);
            open.into_iter().chain([Command::ShowRows(names)]).collect()
        }
        _ => Vec::new(),
    };
    window(ui, [&head, &belongs], rows, state, body, out);
}

fn method_name(method: &Method, state: &State) -> String {
    state.locale().text(&format!("method-{}", method.id))
}

/// The dialog: two lines of head, what `body` writes, and the buttons.
fn window(
    ui: &Ui,
    [head, below]: [&str; 2],
    rows: Vec<Command>,
    state: &State,
    body: impl FnOnce(&mut Ui, f32),
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let ((), close) = modal(ui, "explain", 640.0, |ui| {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        paragraph(ui, head, semibold(PAGE), theme.text, width);
        paragraph(ui, below, regular(BODY), theme.text_soft, width);
        ui.add_space(8.0);
        ScrollArea::vertical()
            .max_height(420.0)
            .show(ui, |ui| body(ui, width - 12.0));
        buttons(ui, |ui| {
            if Button::primary(&locale.text("ui-close"))
                .large()
                .show(ui)
                .clicked()
                || enter(ui)
            {
                out.push(Command::CloseDialog);
            }
            if !rows.is_empty()
                && Button::quiet(&locale.text("explain-rows"))
                    .large()
                    .show(ui)
                    .clicked()
            {
                out.extend(rows);
            }
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

fn definition(ui: &mut Ui, text: &str, state: &State, width: f32) {
    let theme = Theme::of(ui.ctx());
    section_head(ui, &state.locale().text("ui-explain-definition"));
    paragraph(ui, text, regular(BODY), theme.text, width);
}

/// What the method makes of it all.
fn within(ui: &mut Ui, text: &str, state: &State, width: f32) {
    let theme = Theme::of(ui.ctx());
    ui.add_space(8.0);
    section_head(ui, &state.locale().text("explain-method"));
    paragraph(ui, text, regular(BODY), theme.text_soft, width);
}

fn reference(ui: &mut Ui, source: &str, state: &State, width: f32) {
    let theme = Theme::of(ui.ctx());
    ui.add_space(8.0);
    section_head(ui, &state.locale().text("ui-explain-source"));
    paragraph(ui, source, regular(BODY), theme.text, width);
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
