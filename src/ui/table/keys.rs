//! The keyboard in a table: arrows, Page and Home/End move from row to row, Shift takes the rows between along, Space adds
//! one, Enter opens the card.

use egui::{EventFilter, Id, Key, Modifiers, Response, Ui};

use super::{TableEvent, TableFace};
use crate::ui::theme::ROW;
use crate::ui::widgets;

/// Arrows belong to the table while a row has the keyboard.
const FILTER: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: false,
    vertical_arrows: true,
    escape: false,
};

/// The row that has the keyboard.
#[derive(Default)]
pub struct Cursor {
    at: Option<(usize, Id)>,
    /// The place that is to get the keyboard as soon as it is seen.
    pub wanted: Option<usize>,
}

impl Cursor {
    /// A row is being shown: takes or keeps the keyboard.
    pub fn meet(&mut self, ui: &Ui, response: &Response, place: usize) {
        if self.wanted == Some(place) {
            self.wanted = None;
            response.request_focus();
        }
        if response.has_focus() {
            self.at = Some((place, response.id));
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, FILTER));
            widgets::focus_ring(ui, response, response.rect.shrink(2.0));
        }
    }
}

/// Moves the cursor by the keys that were pressed, and says what follows.
pub fn move_cursor(ui: &Ui, face: &mut TableFace) -> Vec<TableEvent> {
    let Some((place, id)) = face.cursor.at else {
        return Vec::new();
    };
    let waiting = face.cursor.wanted.is_some();
    if face.shown.is_empty() || !(waiting || ui.memory(|memory| memory.has_focus(id))) {
        face.cursor.at = None;
        face.cursor.wanted = None;
        return Vec::new();
    }
    let last = face.shown.len() - 1;
    let place = place.min(last);
    let page = ((ui.available_height() / ROW) as usize)
        .saturating_sub(2)
        .max(1);
    let from = face.cursor.wanted.unwrap_or(place);
    let mut to = None;
    let mut extend = false;
    let mut events = Vec::new();
    let row = face.shown[place];
    ui.input_mut(|input| {
        for (key, target) in [
            (Key::ArrowDown, (from + 1).min(last)),
            (Key::ArrowUp, from.saturating_sub(1)),
            (Key::PageDown, (from + page).min(last)),
            (Key::PageUp, from.saturating_sub(page)),
            (Key::Home, 0),
            (Key::End, last),
        ] {
            if input.consume_key(Modifiers::SHIFT, key) {
                (to, extend) = (Some(target), true);
            } else if input.consume_key(Modifiers::NONE, key) {
                to = Some(target);
            }
        }
        if input.consume_key(Modifiers::NONE, Key::Enter) {
            events.push(TableEvent::Open(row));
        }
        if input.consume_key(Modifiers::NONE, Key::Space) {
            events.push(TableEvent::Toggle(row));
        }
    });
    if let Some(to) = to {
        face.cursor.wanted = Some(to);
        let anchor = face.anchor.filter(|_| extend).unwrap_or(to);
        face.anchor = Some(anchor);
        let mut rows = face.shown[anchor.min(to)..=anchor.max(to)].to_vec();
        rows.sort_unstable();
        events.push(TableEvent::Select(rows));
        ui.request_repaint();
    }
    events
}
