//! The cells of the rows in view, written and laid out once: a frame in which nothing changed only paints them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use egui::{Color32, Galley, Painter, Rect, Ui, pos2, vec2};

use super::TableView;
use super::rows::Stand;
use crate::locale::{Language, MISSING};
use crate::ui::atlas;
use crate::ui::theme::{self, BODY, SMALL, Theme, ThemeName, regular, semibold};
use crate::ui::widgets;

/// Side of a class letter's square.
const BADGE: f32 = 20.0;

/// A cell as it is painted.
struct Cell {
    galley: Arc<Galley>,
    ink: Color32,
    place: Place,
}

/// Where the text of a cell stands in its room.
enum Place {
    Left,
    Right,
    /// In a square of this colour.
    Badge(Color32),
    /// On a chip of this colour.
    Chip(Color32),
}

impl Cell {
    /// Paints it into the room that its padding leaves.
    fn paint(&self, painter: &Painter, room: Rect) {
        let size = self.galley.size();
        let middle = room.center().y;
        let square =
            Rect::from_min_size(pos2(room.left(), middle - BADGE / 2.0), vec2(BADGE, BADGE));
        let left = match self.place {
            Place::Left => room.left(),
            Place::Right => room.right() - size.x,
            Place::Badge(fill) => {
                painter.rect_filled(square, theme::RADIUS_INNER, fill);
                square.center().x - size.x / 2.0
            }
            Place::Chip(fill) => {
                let chip = square.with_max_x(room.left() + size.x + 12.0);
                painter.rect_filled(chip, theme::RADIUS_INNER, fill);
                chip.left() + 6.0
            }
        };
        let corner = pos2(left, middle - size.y / 2.0);
        painter.galley(corner, self.galley.clone(), self.ink);
    }
}

/// A row in view.
#[derive(Clone, Copy, PartialEq)]
pub struct Row {
    /// Its place on the screen, from the top.
    pub place: usize,
    /// Which row of the data it is.
    pub row: u32,
    /// Whether it is selected.
    pub selected: bool,
}

/// What cells were written for.
#[derive(PartialEq)]
struct Key {
    revision: u64,
    language: Language,
    theme: ThemeName,
    scale: f32,
    /// Which letters' pictures are valid.
    letters: u64,
    widths: Vec<f32>,
}

/// The rows in view by their places.
#[derive(Default)]
pub struct Written {
    key: Option<Key>,
    lines: HashMap<usize, (Row, Vec<Option<Cell>>)>,
}

impl Written {
    /// A new frame: nothing that was written for anything else is kept.
    pub fn begin(&mut self, ui: &Ui, view: &TableView<'_>, widths: &[f32]) {
        let key = Key {
            revision: view.revision,
            language: view.locale.language(),
            theme: Theme::of(ui.ctx()).name,
            scale: ui.pixels_per_point(),
            letters: atlas::generation(ui.ctx()),
            widths: widths.to_vec(),
        };
        if self.key.as_ref() != Some(&key) {
            self.lines.clear();
            self.key = Some(key);
        }
    }

    /// Forgets the rows that are far from what is in view.
    pub fn keep(&mut self, seen: &Range<usize>) {
        if self.lines.len() > 4 * seen.len() + 16 {
            self.lines.retain(|place, _| seen.contains(place));
        }
    }

    /// Paints a cell into its room, written where it was not or where it was another.
    pub fn paint(
        &mut self,
        painter: &Painter,
        view: &TableView<'_>,
        row: &Row,
        column: usize,
        room: Rect,
    ) {
        let (known, cells) = self
            .lines
            .entry(row.place)
            .or_insert_with(|| (*row, Vec::new()));
        if known != row {
            *known = *row;
            cells.clear();
        }
        if cells.len() <= column {
            cells.resize_with(column + 1, || None);
        }
        cells[column]
            .get_or_insert_with(|| write(painter, view, column, row, room.width()))
            .paint(painter, room);
    }
}

fn write(painter: &Painter, view: &TableView<'_>, at: usize, of: &Row, room: f32) -> Cell {
    let row = of.row as usize;
    let theme = Theme::of(painter.ctx());
    let Some(column) = view.column_of(at) else {
        let number = view.locale.number(of.place as f64 + 1.0, 0);
        let ink = theme.text_faint;
        return Cell {
            galley: widgets::galley(painter, number, regular(BODY), ink),
            ink,
            place: Place::Right,
        };
    };
    let text = view.rows.text(row, column, view.locale);
    let stand = view.rows.stand(column);
    if stand == Stand::Class && !text.is_empty() {
        return class(painter, theme, &text, room);
    }
    let font = if column == 0 && of.selected {
        semibold(BODY)
    } else {
        regular(BODY)
    };
    let ink = match () {
        () if text.is_empty() => theme.text_faint,
        () if view.rows.is_loss(row, column) => theme.bad,
        () => theme.text,
    };
    let shown = match text.as_str() {
        "" if stand == Stand::Class => "",
        "" => MISSING,
        text => text,
    };
    Cell {
        galley: widgets::elided(painter, shown, font, ink, room),
        ink,
        place: if stand == Stand::Figure {
            Place::Right
        } else {
            Place::Left
        },
    }
}

fn class(painter: &Painter, theme: &Theme, text: &str, room: f32) -> Cell {
    let letter = match text {
        "A" => Some(0),
        "B" => Some(1),
        "C" => Some(2),
        _ => None,
    };
    if let Some(class) = letter {
        let (fill, ink) = theme.class[class];
        return Cell {
            galley: widgets::galley(painter, text, semibold(SMALL), ink),
            ink,
            place: Place::Badge(fill),
        };
    }
    let ink = theme.text_soft;
    Cell {
        galley: widgets::elided(painter, text, regular(SMALL), ink, room - 12.0),
        ink,
        place: Place::Chip(theme.panel),
    }
}
