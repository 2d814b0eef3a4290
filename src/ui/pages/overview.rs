//! A group at a glance: key figures, two live charts, the ABC split, and who needs attention. A click leads to the method.

mod attention;
mod cards;
mod changes;
mod figures;

pub use figures::{Figure, row as figure_row};

use egui::{Rect, ScrollArea, Ui, vec2};

use crate::analysis::{Group, Method};
use crate::state::{Command, Page, State};
use crate::ui::pages::method::MethodFace;
use crate::ui::widgets::{EmptyState, empty_state, icon};
use crate::ui::{Face, words};

/// The charts' memory, one a place on the page.
pub type OverviewFace = std::collections::BTreeMap<&'static str, MethodFace>;

/// Room between cards.
const GAP: f32 = 16.0;

/// Shows it.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    group: Group,
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    if face.facts.count(group) == 0 {
        nothing(ui, group, state, out);
        return;
    }
    ScrollArea::vertical()
        .id_salt(("overview", group))
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            let width = rect.width() - 48.0;
            ui.add_space(4.0);
            ui.horizontal_top(|ui| {
                ui.add_space(24.0);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    figures::show(ui, width, group, state, &face.facts, out);
                    cards::charts(ui, width, group, state, &mut face.overview, out);
                    cards::lower(ui, width, group, state, out);
                    ui.add_space(8.0);
                });
            });
        });
}

/// Where a method stands in a group's part of the rail.
pub fn go(group: Group, method: &'static Method, out: &mut Vec<Command>) {
    let place = method.places.iter().find(|(at, _)| *at == group);
    if let Some(&(_, family)) = place {
        out.push(Command::Go(Page::Method(group, family)));
        out.push(Command::Tab(method.id));
    }
}

fn nothing(ui: &mut Ui, group: Group, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let head = locale.text(&format!("ui-none-{}", group.id()));
    let text = locale.text(&format!("ui-none-{}-text", group.id()));
    let open = locale.text("ui-start-open");
    let template = locale.text("ui-start-template");
    let shown = EmptyState {
        icon: words::group_icon(group),
        head: &head,
        text: &text,
        button: Some((&open, icon::FOLDER)),
        links: &[&template],
    };
    match empty_state(ui, &shown) {
        Some(0) => out.push(Command::OpenDialog),
        Some(_) => out.push(Command::SaveTemplate(words::kind_of(group))),
        None => {}
    }
}
