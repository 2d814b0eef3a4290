//! The editable matrix of customers and products: arrows move, X O 0 Del set the state, digits type the amount.

mod paint;

use std::collections::HashMap;
use std::sync::Arc;

use egui::{
    Event, EventFilter, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder,
    pos2, vec2,
};

use crate::analysis::{Population, WhitespaceResult};
use crate::chart::whitespace_chart::FigureUnit;
use crate::locale::Arg;
use crate::model::WhitespaceCell;
use crate::state::{Command, State};
use crate::ui::widgets;

/// Height of a row, width of a cell.
const ROW: f32 = 28.0;
const CELL: f32 = 44.0;
/// Width of the names, height of the slanted heads, width of the sums.
const NAMES: f32 = 184.0;
const HEADS: f32 = 112.0;
const SUMS: f32 = 112.0;
/// Height of the legend and of the row of sums.
const LEGEND: f32 = 26.0;
const TOTAL: f32 = 32.0;
/// Arrows belong to the matrix while it has the keyboard.
const FILTER: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// What the matrix remembers between frames.
#[derive(Default)]
pub struct SheetFace {
    /// Customer and product of the cell that has the keyboard.
    cursor: Option<(Arc<str>, Arc<str>)>,
    /// The amount being typed.
    typed: Option<String>,
    /// The customers as they stand: an edit does not move the rows under the hand.
    order: Vec<u32>,
    names: Vec<Arc<str>>,
    /// What they were ordered for.
    ordered_for: Option<Arc<Population>>,
    /// Edits whose answer is not there yet.
    pending: Vec<(Arc<str>, Arc<str>, WhitespaceCell)>,
    /// Whether the cursor is to be brought into view.
    follow: bool,
    offset: egui::Vec2,
}

impl SheetFace {
    /// Row and column of the cell that has the keyboard, where the matrix still has it.
    pub fn place(&self, result: &WhitespaceResult) -> Option<(usize, usize)> {
        let (customer, product) = self.cursor.as_ref()?;
        let members = &result.population.members;
        let row = members.iter().position(|member| member.name == *customer)?;
        let column = result.offerings.iter().position(|of| of.name == *product)?;
        Some((row, column))
    }

    /// Keeps the rows where they stand as long as the customers are the same.
    fn arrange(&mut self, result: &WhitespaceResult) {
        let known = self.ordered_for.as_ref();
        if known.is_some_and(|known| Arc::ptr_eq(known, &result.population)) {
            return;
        }
        self.ordered_for = Some(result.population.clone());
        self.pending.clear();
        let members = &result.population.members;
        let place: HashMap<&Arc<str>, u32> = members
            .iter()
            .zip(0..)
            .map(|(member, at)| (&member.name, at))
            .collect();
        let kept: Vec<u32> = self
            .names
            .iter()
            .filter_map(|name| place.get(name).copied())
            .collect();
        self.order = if kept.len() == members.len() {
            kept
        } else {
            (0..members.len() as u32).collect()
        };
        self.names = self
            .order
            .iter()
            .map(|&row| members[row as usize].name.clone())
            .collect();
    }
}

/// The matrix.
pub struct Sheet<'a> {
    /// Everything.
    pub state: &'a State,
    /// What it shows.
    pub result: &'a WhitespaceResult,
}

/// Where its parts lie.
struct Parts {
    heads: Rect,
    names: Rect,
    cells: Rect,
    sums: Rect,
    total: Rect,
}

impl Sheet<'_> {
    /// Shows it in `rect`; whether a cell was chosen.
    pub fn show(
        &self,
        ui: &mut Ui,
        rect: Rect,
        face: &mut SheetFace,
        out: &mut Vec<Command>,
    ) -> bool {
        face.arrange(self.result);
        self.legend(ui, rect);
        let columns = self.result.offerings.len() as f32;
        let top = rect.top() + LEGEND + HEADS;
        let right = (rect.right() - SUMS).min(rect.left() + NAMES + columns * CELL + 12.0);
        let rows = face.order.len() as f32 * ROW;
        let bottom = (rect.bottom() - TOTAL).min(top + rows + 1.0);
        let left = rect.left() + NAMES;
        let span =
            |x0: f32, y0: f32, x1: f32, y1: f32| Rect::from_min_max(pos2(x0, y0), pos2(x1, y1));
        let parts = Parts {
            heads: span(left, rect.top() + LEGEND, right + SUMS, top),
            names: span(rect.left(), top, left, bottom),
            cells: span(left, top, right, bottom),
            sums: span(right, top, right + SUMS, bottom),
            total: span(rect.left(), bottom, right + SUMS, bottom + TOTAL),
        };
        if parts.cells.height() < ROW || parts.cells.width() < CELL {
            return false;
        }
        let chosen = self.cells(ui, &parts, face, out);
        self.names(ui, &parts, face);
        self.heads(ui, &parts, face);
        self.sums(ui, &parts, face);
        self.totals(ui, &parts, face);
        chosen
    }

    fn text(&self, key: &str) -> String {
        self.state.locale().text(key)
    }

    fn unit(&self) -> FigureUnit {
        FigureUnit::of(self.result, self.state.locale())
    }

    fn figure(&self, value: f64) -> String {
        if value.is_finite() {
            self.unit().figure(value, self.state.locale())
        } else {
            String::new()
        }
    }

    fn cells(
        &self,
        ui: &mut Ui,
        parts: &Parts,
        face: &mut SheetFace,
        out: &mut Vec<Command>,
    ) -> bool {
        let id = ui.scope_id().with("whitespace-cells");
        let size = vec2(
            self.result.offerings.len() as f32 * CELL,
            face.order.len() as f32 * ROW,
        );
        let moved = self.keys(ui, id, parts, face, out);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(parts.cells).id_salt("cells"));
        inner.set_clip_rect(parts.cells.intersect(ui.clip_rect()));
        let mut area = ScrollArea::both()
            .id_salt("whitespace-scroll")
            .auto_shrink(false);
        if std::mem::take(&mut face.follow)
            && let Some(place) = self.cursor_place(face)
        {
            let room = parts.cells.size();
            let follow = |at: f32, step: f32, offset: f32, room: f32| -> f32 {
                offset.max(at + step - room).min(at).max(0.0)
            };
            area = area.scroll_offset(vec2(
                follow(place.1 as f32 * CELL, CELL, face.offset.x, room.x),
                follow(place.0 as f32 * ROW, ROW, face.offset.y, room.y),
            ));
        }
        let mut clicked = false;
        let output = area.show_viewport(&mut inner, |ui, view| {
            ui.set_min_size(size);
            let origin = ui.max_rect().min;
            let all = Rect::from_min_size(origin, size);
            let response = ui.interact(all.intersect(parts.cells), id, Sense::click());
            if response.clicked()
                && let Some(at) = response.interact_pointer_pos()
            {
                self.click(at - origin, &response, face, out);
                clicked = true;
            }
            if response.has_focus() {
                ui.memory_mut(|memory| memory.set_focus_lock_filter(id, FILTER));
            }
            self.paint(ui, origin, view, &response, face);
            self.announce(&response, face);
        });
        face.offset = output.state.clamped_offset();
        clicked || moved
    }

    /// Row on the screen and column of the cursor.
    fn cursor_place(&self, face: &SheetFace) -> Option<(usize, usize)> {
        let (row, column) = face.place(self.result)?;
        let shown = face.order.iter().position(|&at| at as usize == row)?;
        Some((shown, column))
    }

    fn click(
        &self,
        at: egui::Vec2,
        response: &Response,
        face: &mut SheetFace,
        out: &mut Vec<Command>,
    ) {
        let (row, column) = ((at.y / ROW) as usize, (at.x / CELL) as usize);
        self.commit(face, out);
        self.choose(row, column, face, out);
        response.request_focus();
    }

    fn choose(&self, shown: usize, column: usize, face: &mut SheetFace, out: &mut Vec<Command>) {
        let (Some(name), Some(of)) = (face.names.get(shown), self.result.offerings.get(column))
        else {
            return;
        };
        if !self.state.selection().contains(name) || self.state.selection().len() != 1 {
            out.push(Command::Select(vec![name.to_string()]));
        }
        face.cursor = Some((name.clone(), of.name.clone()));
        face.follow = true;
    }

    /// What a cell says now, edits that are under way among it.
    fn cell(&self, face: &SheetFace, shown: usize, column: usize) -> WhitespaceCell {
        let row = face
            .order
            .get(shown)
            .map_or(usize::MAX, |&row| row as usize);
        if !face.pending.is_empty()
            && let (Some(name), Some(of)) =
                (face.names.get(shown), self.result.offerings.get(column))
            && let Some((.., cell)) = (face.pending.iter().rev())
                .find(|(customer, product, _)| customer == name && *product == of.name)
        {
            return *cell;
        }
        self.result.cell(row, column)
    }

    fn set(&self, cell: WhitespaceCell, face: &mut SheetFace, out: &mut Vec<Command>) {
        let Some((customer, product)) = face.cursor.clone() else {
            return;
        };
        out.push(Command::SetWhitespace {
            customer: customer.to_string(),
            product: product.to_string(),
            cell,
        });
        face.pending.push((customer, product, cell));
        face.typed = None;
    }

    /// Takes the amount that was typed.
    fn commit(&self, face: &mut SheetFace, out: &mut Vec<Command>) {
        let Some(typed) = face.typed.take() else {
            return;
        };
        let Some(value) = self.state.locale().parse_number(&typed) else {
            return;
        };
        let Some((shown, column)) = self.cursor_place(face) else {
            return;
        };
        let value = value * self.unit().size();
        let cell = match self.cell(face, shown, column) {
            _ if value <= 0.0 || !value.is_finite() => WhitespaceCell::NotFitting,
            WhitespaceCell::Owned(_) => WhitespaceCell::Owned(Some(value)),
            _ => WhitespaceCell::Open(value),
        };
        self.set(cell, face, out);
    }

    /// The keys of the matrix while it has the keyboard; whether the cursor moved.
    fn keys(
        &self,
        ui: &Ui,
        id: Id,
        parts: &Parts,
        face: &mut SheetFace,
        out: &mut Vec<Command>,
    ) -> bool {
        if !ui.memory(|memory| memory.has_focus(id)) {
            face.typed = None;
            return false;
        }
        if face.cursor.is_none() {
            self.choose(0, 0, face, out);
        }
        let Some((shown, column)) = self.cursor_place(face) else {
            return false;
        };
        let last = (
            face.order.len().saturating_sub(1),
            self.result.offerings.len().saturating_sub(1),
        );
        let page = (parts.cells.height() / ROW) as usize;
        let moves = [
            (Key::ArrowDown, (shown + 1, column)),
            (Key::ArrowUp, (shown.saturating_sub(1), column)),
            (Key::ArrowRight, (shown, column + 1)),
            (Key::ArrowLeft, (shown, column.saturating_sub(1))),
            (Key::PageDown, (shown + page, column)),
            (Key::PageUp, (shown.saturating_sub(page), column)),
            (Key::Home, (shown, 0)),
            (Key::End, (shown, last.1)),
            (Key::Enter, (shown + 1, column)),
        ];
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if face.typed.is_some() && pressed(Key::Escape) {
            face.typed = None;
        }
        if pressed(Key::Backspace)
            && let Some(typed) = &mut face.typed
        {
            typed.pop();
        }
        if pressed(Key::Delete) {
            self.set(WhitespaceCell::Unknown, face, out);
        }
        let typed = ui.input(|input| {
            let texts = input.events.iter().filter_map(|event| match event {
                Event::Text(text) => Some(text.clone()),
                _ => None,
            });
            texts.collect::<String>()
        });
        for letter in typed.chars() {
            self.letter(letter, (shown, column), face, out);
        }
        for (key, (row, column)) in moves {
            if pressed(key) {
                self.commit(face, out);
                self.choose(row.min(last.0), column.min(last.1), face, out);
                return true;
            }
        }
        false
    }

    fn letter(
        &self,
        letter: char,
        (shown, column): (usize, usize),
        face: &mut SheetFace,
        out: &mut Vec<Command>,
    ) {
        match letter {
            '0'..='9' | '.' | ',' if face.typed.is_some() || letter != '0' => {
                face.typed.get_or_insert_default().push(letter);
            }
            '0' => self.set(WhitespaceCell::NotFitting, face, out),
            // The same keys on a Cyrillic keyboard.
            'x' | 'X' | 'ч' | 'Ч' => self.set(WhitespaceCell::Owned(None), face, out),
            'o' | 'O' | 'щ' | 'Щ' => {
                let value = match self.cell(face, shown, column) {
                    WhitespaceCell::Open(value) => value,
                    _ => f64::NAN,
                };
                self.set(WhitespaceCell::Open(value), face, out);
            }
            _ => {}
        }
    }

    /// What a screen reader says: the cell that has the keyboard.
    fn announce(&self, response: &Response, face: &SheetFace) {
        let head = self.text("whitespace-matrix");
        let text = match (self.cursor_place(face), &face.cursor) {
            (Some((shown, column)), Some((customer, product))) => {
                let (id, amount) = match self.cell(face, shown, column) {
                    WhitespaceCell::Owned(value) => ("owned", value.unwrap_or(f64::NAN)),
                    WhitespaceCell::Open(value) => ("open", value),
                    WhitespaceCell::NotFitting => ("not-fitting", f64::NAN),
                    WhitespaceCell::Unknown => ("unknown", f64::NAN),
                };
                let args = [
                    ("name", Arg::from(&**customer)),
                    ("product", Arg::from(&**product)),
                    (
                        "state",
                        Arg::from(self.text(&format!("whitespace-state-{id}"))),
                    ),
                ];
                let said = self.state.locale().text_with("edit-whitespace", &args);
                format!("{said} {}", self.figure(amount))
            }
            _ => head,
        };
        widgets::name(response, Role::Cell, &text);
    }
}
