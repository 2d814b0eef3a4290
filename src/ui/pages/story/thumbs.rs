//! The slides in small, in their order: a click opens one, dragging and Alt with the arrows moves it.

use egui::{
    Align2, CornerRadius, CursorIcon, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::StoryFace;
use crate::project::{Slide, SlideId};
use crate::state::{Command, State, StoryCommand};
use crate::ui::slide_view::{Detail, page};
use crate::ui::theme::{BODY, RADIUS, Theme, regular, semibold};
use crate::ui::widgets::{carried_to, icon, menu_entry, menu_rule, role, text_at};

/// Room left of a picture, for number and state.
const LEFT: f32 = 40.0;
/// Room between pictures.
const GAP: f32 = 9.0;

/// Shows them.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut StoryFace, out: &mut Vec<Command>) {
    let shape = page(state);
    let width = rect.width() - LEFT - 18.0;
    let size = vec2(width, width * shape.y / shape.x);
    let open = state.slide().map(|slide| slide.id);
    let mut rows: Vec<(SlideId, Rect)> = Vec::new();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(8.0);
        for (at, slide) in state.story().slides.iter().enumerate() {
            let (row, _) = ui.allocate_exact_size(vec2(rect.width(), size.y + GAP), Sense::hover());
            rows.push((slide.id, row));
            let picture =
                Rect::from_min_size(pos2(rect.left() + LEFT, row.top() + GAP / 2.0), size);
            if open == Some(slide.id) && face.before != open {
                ui.scroll_to_rect(row, None);
            }
            if ui.is_rect_visible(row) {
                one(ui, (row, picture), (at, slide), state, face, out);
            }
        }
        ui.add_space(12.0);
    });
    drop_dragged(ui, &rows, face, out);
}

fn one(
    ui: &mut Ui,
    (row, picture): (Rect, Rect),
    (at, slide): (usize, &Slide),
    state: &State,
    face: &mut StoryFace,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let on = state.slide().is_some_and(|open| open.id == slide.id);
    let id = Id::unique(("slide", slide.id));
    let response = ui.interact(row, id, Sense::click_and_drag());
    if on {
        let ground = row.shrink2(vec2(8.0, 0.5));
        ui.painter()
            .rect_filled(ground, CornerRadius::same(RADIUS as u8), theme.accent_soft);
    }
    let font = if on { semibold(BODY) } else { regular(BODY) };
    let ink = if on { theme.text } else { theme.text_soft };
    let middle = picture.left() - 15.0;
    let number = (at + 1).to_string();
    text_at(
        ui.painter(),
        pos2(middle, picture.top() + 9.0),
        Align2::CENTER_CENTER,
        &number,
        font,
        ink,
    );
    if let Some(pinned) = slide.pinned() {
        let at = pos2(middle, picture.top() + 28.0);
        if pinned.frozen.is_some() {
            icon::paint(ui.painter(), at, icon::SNOWFLAKE, 13.0, theme.accent);
        } else {
            ui.painter().circle_filled(at, 3.5, theme.good);
        }
    }
    let view = face.small.entry(slide.id).or_default();
    view.paint(ui, picture, state, slide, Detail::Small);
    let line = match () {
        () if on => Stroke::new(2.0, theme.accent),
        () if response.hovered() => Stroke::new(1.0, theme.text_soft),
        () => Stroke::new(1.0, theme.control_line),
    };
    ui.painter()
        .rect_stroke(picture, CornerRadius::same(3), line, StrokeKind::Outside);
    if face.dragged == Some(slide.id) {
        ui.painter().rect_filled(
            picture,
            CornerRadius::same(3),
            theme.canvas.gamma_multiply(0.6),
        );
    }
    role(&response, Role::ListItem, on, &state.slide_title(slide));
    used(ui, response, (at, slide), state, face, out);
}

/// What a small picture does under the pointer and the keyboard.
fn used(
    ui: &Ui,
    response: Response,
    (at, slide): (usize, &Slide),
    state: &State,
    face: &mut StoryFace,
    out: &mut Vec<Command>,
) {
    let id = slide.id;
    if response.clicked() {
        out.push(Command::Story(StoryCommand::Open(id)));
        response.request_focus();
    }
    if response.drag_started() {
        face.dragged = Some(id);
    }
    if response.has_focus() {
        let lock = egui::EventFilter {
            vertical_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, lock));
        keys(ui, (at, id), state, out);
    }
    response.context_menu(|ui| menu(ui, slide, state, out));
    response.on_hover_cursor(CursorIcon::PointingHand);
}

/// Arrows open the next slide; with Alt they move this one.
fn keys(ui: &Ui, (at, id): (usize, SlideId), state: &State, out: &mut Vec<Command>) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let slides = &state.story().slides;
    if pressed(Modifiers::ALT, Key::ArrowUp) && at > 0 {
        out.push(Command::Story(StoryCommand::Move(id, at - 1)));
    } else if pressed(Modifiers::ALT, Key::ArrowDown) {
        out.push(Command::Story(StoryCommand::Move(id, at + 1)));
    } else if pressed(Modifiers::NONE, Key::Delete) || pressed(Modifiers::NONE, Key::Backspace) {
        out.push(Command::Story(StoryCommand::Remove(id)));
    } else {
        let step = if pressed(Modifiers::NONE, Key::ArrowUp) {
            at.checked_sub(1)
        } else if pressed(Modifiers::NONE, Key::ArrowDown) {
            Some(at + 1)
        } else {
            None
        };
        if let Some(next) = step.and_then(|at| slides.get(at)) {
            out.push(Command::Story(StoryCommand::Open(next.id)));
            ui.memory_mut(|memory| memory.request_focus(Id::unique(("slide", next.id))));
        }
    }
}

/// What can be done with a slide as a whole.
pub fn menu(ui: &mut Ui, slide: &Slide, state: &State, out: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.set_min_width(232.0);
    let locale = state.locale();
    let mut entry = |ui: &mut Ui, sign, key: &str, keys: &str, command: StoryCommand| {
        if menu_entry(ui, Some(sign), &locale.text(key), keys, false, true).clicked() {
            out.push(Command::Story(command));
            ui.close();
        }
    };
    let id = slide.id;
    if slide.pinned().is_some() {
        entry(
            ui,
            icon::ARROW_RIGHT,
            "story-open-page",
            "",
            StoryCommand::OpenOnItsPage(id),
        );
        entry(
            ui,
            icon::RESET,
            "story-update",
            "",
            StoryCommand::Update(id),
        );
        menu_rule(ui);
    }
    entry(
        ui,
        icon::DUPLICATE,
        "story-duplicate",
        "",
        StoryCommand::Duplicate(id),
    );
    entry(
        ui,
        icon::TRASH,
        "story-remove",
        "Del",
        StoryCommand::Remove(id),
    );
}

/// A line shows where the dragged slide would stand; letting go puts it there.
fn drop_dragged(ui: &Ui, rows: &[(SlideId, Rect)], face: &mut StoryFace, out: &mut Vec<Command>) {
    let Some(id) = face.dragged else {
        return;
    };
    let Some(from) = rows.iter().position(|(known, _)| *known == id) else {
        face.dragged = None;
        return;
    };
    let Some(pointer) = carried_to(ui) else {
        return;
    };
    let slot = rows
        .iter()
        .take_while(|(_, row)| row.center().y < pointer.y)
        .count();
    if ui.input(|input| input.pointer.any_released()) {
        face.dragged = None;
        let to = if slot > from { slot - 1 } else { slot };
        if to != from {
            out.push(Command::Story(StoryCommand::Move(id, to)));
        }
        return;
    }
    ui.set_cursor_icon(CursorIcon::Grabbing);
    let theme = Theme::of(ui.ctx());
    let edge = match rows.get(slot) {
        Some((_, row)) => Some(row.top()),
        None => rows.last().map(|(_, row)| row.bottom()),
    };
    if let (Some(y), Some((_, row))) = (edge, rows.first()) {
        let line = Stroke::new(2.0, theme.accent);
        let x = row.left() + LEFT - 4.0..=row.right() - 14.0;
        ui.painter().hline(x, y, line);
    }
}
