//! Whose playbook is shown, which matrix makes the segments, and its texts to be changed.

use egui::{Frame, Id, Margin, Response, Stroke, TextEdit, Ui};
use serde_json::json;

use super::{Inspector, section};
use crate::analysis::playbook::segment_key;
use crate::analysis::{Outcome, PlaybookResult};
use crate::chart::{playbook_shown, playbook_text};
use crate::model::{PlaybookPart, PlaybookText};
use crate::state::Command;
use crate::ui::theme::{BODY, RADIUS, Theme, regular};
use crate::ui::widgets::{self, Select, menu_entry};

/// The texts being typed, and about whom.
#[derive(Default)]
pub struct PlaybookFace {
    segment: usize,
    about: String,
    texts: [String; 6],
    typing: Option<usize>,
}

/// The playbook, where the answer is one.
pub fn result<'a>(view: &'a Inspector<'_>) -> Option<&'a PlaybookResult> {
    match view.outcome? {
        Outcome::Playbook(result) => Some(result),
        _ => None,
    }
}

/// Model, segment or supplier, and the six texts.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, face: &mut PlaybookFace, out: &mut Vec<Command>) {
    let Some(result) = result(view) else { return };
    if result.models.len() > 1 {
        section(ui, |ui| model(view, ui, result, out));
    }
    let is_page = result.method != "playbook";
    let shown = playbook_shown(result, &|name| view.state.selection().contains(name));
    if is_page {
        let Some(at) = shown else { return };
        section(ui, |ui| supplier(view, ui, (result, at), out));
    }
    face.segment = match shown {
        Some(at) if is_page => result.suppliers[at].segment,
        _ => face.segment.min(result.segments.len().saturating_sub(1)),
    };
    section(ui, |ui| {
        if !is_page {
            segment(view, ui, result, face);
        }
        texts(view, ui, (result, shown.filter(|_| is_page)), face, out);
    });
}

fn model(view: &Inspector<'_>, ui: &mut Ui, result: &PlaybookResult, out: &mut Vec<Command>) {
    view.head(ui, "playbook-model");
    let names: Vec<String> = (result.models.iter())
        .map(|model| view.text(&format!("method-{model}")))
        .collect();
    let name = view.text("playbook-model");
    let on = result
        .models
        .iter()
        .position(|model| *model == result.model);
    let current = on.and_then(|on| names.get(on)).map_or("", String::as_str);
    let width = ui.available_width();
    Select::new(&name, current).width(width).show(ui, |ui| {
        for (at, (model, text)) in result.models.iter().zip(&names).enumerate() {
            if menu_entry(ui, None, text, "", Some(at) == on, true).clicked() {
                out.push(Command::Set {
                    method: view.method.id,
                    key: "model".to_owned(),
                    value: json!(model),
                });
            }
        }
    });
}

fn supplier(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (result, at): (&PlaybookResult, usize),
    out: &mut Vec<Command>,
) {
    view.head(ui, "field-supplier");
    let name = view.text("field-supplier");
    let width = ui.available_width();
    Select::new(&name, result.name(at))
        .width(width)
        .show(ui, |ui| {
            for other in 0..result.suppliers.len() {
                let text = result.name(other);
                if menu_entry(ui, None, text, "", other == at, true).clicked() {
                    out.push(Command::Select(vec![text.to_string()]));
                }
            }
        });
}

fn segment(view: &Inspector<'_>, ui: &mut Ui, result: &PlaybookResult, face: &mut PlaybookFace) {
    view.head(ui, "playbook-segment");
    let name = view.text("playbook-segment");
    let names: Vec<String> = (result.segments.iter())
        .map(|segment| view.text(&segment_key(segment.id)))
        .collect();
    let current = names.get(face.segment).map_or("", String::as_str);
    let width = ui.available_width();
    Select::new(&name, current).width(width).show(ui, |ui| {
        for (at, text) in names.iter().enumerate() {
            if menu_entry(ui, None, text, "", at == face.segment, true).clicked() {
                face.segment = at;
            }
        }
    });
}

/// The six texts, each taken when its field is left.
fn texts(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (result, page): (&PlaybookResult, Option<usize>),
    face: &mut PlaybookFace,
    out: &mut Vec<Command>,
) {
    let Some(segment) = result.segments.get(face.segment) else {
        return;
    };
    let own = page.and_then(|at| result.suppliers.get(at));
    let about = page.map_or_else(|| segment.id.to_owned(), |at| result.name(at).to_string());
    let is_new = face.about != about;
    if is_new {
        face.about.clone_from(&about);
        face.typing = None;
    }
    for (at, part) in PlaybookPart::ALL.into_iter().enumerate() {
        let inherited = match own {
            Some(_) => playbook_text(view.locale(), segment, part),
            None => view.text(&format!("playbook-{}-{}", segment.id, part.id())),
        };
        let mine = match own {
            Some(supplier) => &supplier.texts[at],
            None => &segment.texts[at],
        };
        let written = mine.as_ref().map_or(&*inherited, |text| text).to_owned();
        if face.typing != Some(at) {
            face.texts[at].clone_from(&written);
        }
        let key = format!("playbook-part-{}", part.id());
        let mut change = |text: String| {
            let text = PlaybookText {
                segment: if page.is_some() {
                    String::new()
                } else {
                    about.clone()
                },
                supplier: if page.is_some() {
                    about.clone()
                } else {
                    String::new()
                },
                part,
                text,
            };
            out.push(Command::Playbook(Box::new(text)));
        };
        let back = mine.as_ref().map(|_| "playbook-back");
        if view.head_with_link(ui, &key, back) {
            face.typing = None;
            change(String::new());
            continue;
        }
        let id = Id::unique(("playbook", &about, at));
        let response = area(ui, id, &mut face.texts[at], &view.text(&key));
        if response.has_focus() {
            face.typing = Some(at);
        } else if face.typing == Some(at) {
            face.typing = None;
            let typed = face.texts[at].trim();
            if typed == inherited && mine.is_some() {
                change(String::new());
            } else if typed != written && !typed.is_empty() {
                change(typed.to_owned());
            }
        }
    }
}

/// A field of several lines.
fn area(ui: &mut Ui, id: Id, text: &mut String, name: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let focused = ui.memory(|memory| memory.has_focus(id));
    let line = if focused {
        Stroke::new(2.0, theme.accent)
    } else {
        Stroke::new(1.0, theme.control_line)
    };
    let width = ui.available_width();
    let framed = Frame::new()
        .fill(theme.control)
        .stroke(line)
        .corner_radius(RADIUS)
        .inner_margin(Margin::symmetric(9, 6));
    let shown = framed.show(ui, |ui| {
        ui.visuals_mut().selection.stroke = Stroke::new(1.0, theme.text);
        TextEdit::multiline(text)
            .id(id)
            .font(regular(BODY))
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .desired_rows(2)
            .desired_width(width - 22.0)
            .show(ui)
    });
    let response = shown.inner.response.response;
    widgets::name(&response, egui::Role::MultilineTextInput, name);
    response
}
