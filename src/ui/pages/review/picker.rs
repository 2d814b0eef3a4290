//! The list that opens over a column: search, arrows, Enter; Esc leaves it.

use egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, ScrollArea, Ui, vec2};

use super::choices::{self, Choice};
use super::face::{Part, Picker};
use crate::import::Draft;
use crate::locale::Locale;
use crate::state::{ColumnDecision, Command, ImportDecision};
use crate::ui::face::Face;
use crate::ui::widgets::{menu_entry, menu_head, search_field};

const WIDTH: f32 = 288.0;
const HEIGHT: f32 = 380.0;
const PAGE: usize = 8;

/// Shows the open list below `anchor`.
pub fn show(
    ui: &Ui,
    locale: &Locale,
    draft: &Draft,
    anchor: Rect,
    decided: bool,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let file = face.review.file;
    let Some(picker) = &mut face.review.picker else {
        return;
    };
    let all = match picker.part {
        Part::Means => choices::meanings(locale, draft, picker.column),
        Part::Type => choices::types(locale, draft, picker.column, decided),
    };
    let found = choices::found(all, &picker.query);
    let mut open = true;
    let mut taken = keys(ui, picker, &found, &mut open);
    let id = Id::unique(("review-picker", picker.column, picker.part == Part::Means));
    Popup::new(id, ui.ctx().clone(), anchor, ui.layer_id())
        .open_bool(&mut open)
        .width(WIDTH)
        .gap(4.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| list(ui, locale, picker, &found, &mut taken));
    picker.fresh = false;
    if let Some(decision) = taken {
        let column = picker.column;
        out.push(Command::Decide(
            file,
            ImportDecision::Column(column, decision),
        ));
        open = false;
    }
    if !open {
        face.review.picker = None;
        ui.memory_mut(|memory| memory.request_focus(super::columns::list_id()));
    }
}

fn keys(ui: &Ui, picker: &mut Picker, found: &[Choice], open: &mut bool) -> Option<ColumnDecision> {
    if picker.fresh {
        // The key that opened it is not for it.
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = found.len().saturating_sub(1);
    let here = picker
        .at
        .or_else(|| found.iter().position(|choice| choice.on))
        .unwrap_or(0)
        .min(last);
    let steps = [
        (Key::ArrowDown, here + 1),
        (Key::ArrowUp, here.saturating_sub(1)),
        (Key::PageDown, here + PAGE),
        (Key::PageUp, here.saturating_sub(PAGE)),
    ];
    for (key, to) in steps {
        if pressed(key) {
            picker.at = Some(to.min(last));
        }
    }
    if pressed(Key::Escape) || pressed(Key::Tab) {
        *open = false;
    }
    let enter = pressed(Key::Enter);
    enter
        .then(|| {
            found
                .get(picker.at.unwrap_or(here))
                .map(|c| c.decision.clone())
        })
        .flatten()
}

fn list(
    ui: &mut Ui,
    locale: &Locale,
    picker: &mut Picker,
    found: &[Choice],
    taken: &mut Option<ColumnDecision>,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.set_width(WIDTH - 12.0);
    if picker.part == Part::Means {
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), 32.0), egui::Sense::hover());
        let id = Id::unique("review-picker-search");
        let before = picker.query.clone();
        let hint = locale.text("review-search-meaning");
        let field = search_field(ui, rect, id, &mut picker.query, &hint, "");
        if picker.fresh {
            field.request_focus();
            let end = egui::text::CCursor::new(picker.query.chars().count());
            if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), id) {
                state
                    .cursor
                    .set_char_range(Some(egui::text::CCursorRange::one(end)));
                state.store(ui.ctx(), id);
            }
        }
        if picker.query != before {
            picker.at = Some(0);
        }
        ui.add_space(4.0);
    }
    let lit = picker
        .at
        .or_else(|| found.iter().position(|choice| choice.on));
    ScrollArea::vertical()
        .id_salt("review-picker-list")
        .max_height(HEIGHT)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut head = "";
            for (at, choice) in found.iter().enumerate() {
                if choice.head != head {
                    head = &choice.head;
                    if picker.query.is_empty() {
                        menu_head(ui, head);
                    }
                }
                let spot = ui.painter().add(egui::Shape::Noop);
                let entry = menu_entry(ui, None, &choice.text, "", choice.on, true);
                if lit == Some(at) {
                    let theme = crate::ui::theme::Theme::of(ui.ctx());
                    let ground = egui::Shape::rect_filled(entry.rect, 4.0, theme.hover);
                    ui.painter().set(spot, ground);
                    if picker.fresh || picker.at.is_some() {
                        entry.scroll_to_me(None);
                    }
                }
                if entry.clicked() {
                    *taken = Some(choice.decision.clone());
                }
            }
            if found.is_empty() {
                menu_head(ui, &locale.text("review-nothing-found"));
            }
        });
}
