//! The table below a chart and on the Tables page: any [`Rows`], virtual, sorted, searched, sharing the selection.
//!
//! Rows are drawn only where they are seen, texts are painted and not laid out as widgets, so that a million rows scroll
//! like ten. Heads are never cut: columns scroll sideways under a name column that stays.

mod cells;
mod keys;
mod order;
mod rows;
mod sheet;

use egui::{Align2, CursorIcon, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

pub use order::Arrangement;
pub use rows::{Rows, Stand};

use crate::chart::DataCells;
pub use crate::chart::cell_text;
use crate::locale::Locale;
use crate::ui::theme::{self, BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, icon};
use cells::{Row, Written};
use sheet::{Seen, Sheet};

/// Height of the heads.
const HEAD: f32 = 32.0;
/// Room left and right in a cell.
const PADDING: f32 = 8.0;
/// Room at the outer edges of the first and the last column.
const EDGE: f32 = 24.0;
/// Room for the arrow in a head.
const ARROW: f32 = 18.0;
/// Widest a column of words becomes by itself.
const WIDEST: f32 = 280.0;
/// Rows looked at to find how wide a column is.
const SAMPLE: usize = 120;

/// What a table remembers between frames.
#[derive(Default)]
pub struct TableFace {
    /// What is shown, in which order.
    pub arrangement: Arrangement,
    shown: Vec<u32>,
    shown_key: Option<ShownKey>,
    widths: Vec<Measured>,
    widths_key: Option<(u64, crate::locale::Language)>,
    /// The row under the pointer.
    pub hovered: Option<u32>,
    /// Where a range of rows begins that shift extends.
    anchor: Option<usize>,
    /// What the keyboard stands on.
    cursor: keys::Cursor,
    /// A row to bring into view.
    pub reveal: Option<u32>,
    /// Whether the first order was chosen.
    is_ordered: bool,
    /// The cells that are in view, laid out.
    written: Written,
}

impl TableFace {
    /// The order in which rows stand before anybody sorts them: by this column, largest first.
    pub fn order_by(&mut self, column: Option<usize>) {
        if !self.is_ordered {
            self.is_ordered = true;
            self.arrangement.sort = column.map(|column| (column, true));
        }
    }
}

/// What the rows that are shown were found for.
struct ShownKey {
    revision: u64,
    rows: usize,
    /// The cells that decided; `None` where only the revision tells whether they are still the same.
    cells: Option<Vec<DataCells>>,
    arrangement: Arrangement,
    selection: Option<Vec<u32>>,
}

/// How wide a column is.
struct Measured {
    head: String,
    cells: Option<DataCells>,
    width: f32,
}

/// What happened in a table. Items are rows of the data, whatever their order on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum TableEvent {
    /// These alone are selected.
    Select(Vec<u32>),
    /// This one more, or less.
    Toggle(u32),
    /// The account's card is asked for.
    Open(u32),
    /// What the figures of this column mean is asked for; `true` by a click, else the pointer only lies there.
    Explain(usize, bool),
}

/// A table to show in the room there is.
pub struct TableView<'a> {
    /// Tells tables of one page apart.
    pub id: &'a str,
    /// The rows.
    pub rows: &'a dyn Rows,
    /// A number that changes with the rows.
    pub revision: u64,
    /// Words and figures.
    pub locale: &'a Locale,
    /// Selected rows, in ascending order.
    pub selected: &'a [u32],
    /// The row that is lit up elsewhere: its bubble lies under the pointer.
    pub lit: Option<u32>,
    /// Whether rows carry their place in a first column.
    pub numbered: bool,
}

impl TableView<'_> {
    /// Shows the table.
    pub fn show(&self, ui: &mut Ui, face: &mut TableFace) -> Vec<TableEvent> {
        self.arrange(face);
        self.measure(ui, face);
        let widths = self.columns(ui, face);
        let events = keys::move_cursor(ui, face);
        let reveal = face
            .reveal
            .take()
            .and_then(|row| face.shown.iter().position(|&shown| shown == row))
            .or(face.cursor.wanted);
        let was_hovered = face.hovered.take();
        let sheet = Sheet {
            id: self.id,
            widths: &widths,
            sticky: 1 + usize::from(self.numbered),
            rows: face.shown.len(),
            reveal,
        };
        face.written.begin(ui, self, &widths);
        let mut body = Body {
            view: self,
            theme: Theme::of(ui.ctx()),
            face,
            events,
            was_hovered,
            last: widths.len() - 1,
        };
        sheet.show(ui, &mut body, Body::rows, Body::heads);
        let events = body.events;
        if face.hovered != was_hovered {
            ui.request_repaint();
        }
        events
    }

    /// The rows as they stand on the screen.
    pub fn shown<'f>(&self, face: &'f mut TableFace) -> &'f [u32] {
        self.arrange(face);
        &face.shown
    }

    fn arrange(&self, face: &mut TableFace) {
        let arrangement = &face.arrangement;
        let selection = arrangement.only_selected.then_some(self.selected);
        if let Some(key) = &mut face.shown_key
            && key.arrangement == *arrangement
            && key.selection.as_deref() == selection
            && (key.revision == self.revision || self.has_same_cells(key))
        {
            key.revision = self.revision;
            return;
        }
        let decide = arrangement.columns(self.rows).into_iter();
        face.shown_key = Some(ShownKey {
            revision: self.revision,
            rows: self.rows.rows(),
            cells: decide
                .map(|column| self.rows.cells(column).cloned())
                .collect(),
            arrangement: arrangement.clone(),
            selection: selection.map(<[u32]>::to_vec),
        });
        face.shown = face.arrangement.rows(self.rows, self.selected, self.locale);
        face.anchor = None;
    }

    /// Whether rows of another revision are shown alike: nothing that decides has changed.
    fn has_same_cells(&self, key: &ShownKey) -> bool {
        let decide = key.arrangement.columns(self.rows);
        let same = |cells: &Vec<DataCells>| {
            let now = decide.iter().map(|&column| self.rows.cells(column));
            cells.len() == decide.len()
                && now
                    .zip(cells)
                    .all(|(now, then)| now.is_some_and(|now| now.is_same(then)))
        };
        key.rows == self.rows.rows() && key.cells.as_ref().is_some_and(same)
    }

    fn measure(&self, ui: &Ui, face: &mut TableFace) {
        let key = (self.revision, self.locale.language());
        let columns = self.rows.columns();
        if face.widths_key == Some(key) && face.widths.len() == columns {
            return;
        }
        if face
            .widths_key
            .is_some_and(|(_, language)| language != key.1)
        {
            face.widths.clear();
        }
        let before = std::mem::take(&mut face.widths);
        let mut before = before.into_iter();
        face.widths = (0..columns)
            .map(|column| {
                let (head, cells) = (self.rows.head(column), self.rows.cells(column));
                match (before.next(), cells) {
                    (Some(known), Some(cells))
                        if known.head == head
                            && known.cells.as_ref().is_some_and(|c| c.is_same(cells)) =>
                    {
                        known
                    }
                    _ => Measured {
                        head: head.to_owned(),
                        cells: cells.cloned(),
                        width: self.width(ui, column),
                    },
                }
            })
            .collect();
        face.widths_key = Some(key);
    }

    /// The width that a column needs.
    fn width(&self, ui: &Ui, column: usize) -> f32 {
        let step = (self.rows.rows() / SAMPLE).max(1);
        let width = |text: &str, font| widgets::text_width(ui, text, font);
        let head = width(self.rows.head(column), semibold(SMALL)) + ARROW;
        let class = self.rows.stand(column) == Stand::Class;
        let mut measured: Vec<String> = Vec::new();
        let mut widest = 0.0f32;
        for row in (0..self.rows.rows()).step_by(step) {
            let text = self.rows.text(row, column, self.locale);
            // The names of classes come again and again.
            if class && measured.contains(&text) {
                continue;
            }
            widest = widest.max(width(&text, semibold(BODY)));
            if class {
                measured.push(text);
            }
        }
        let chip = if class { 12.0 } else { 0.0 };
        (head.max((widest + chip).min(WIDEST)) + 2.0 * PADDING).ceil()
    }

    /// How wide the columns stand, the numbers of the rows among them.
    fn columns(&self, ui: &Ui, face: &TableFace) -> Vec<f32> {
        let mut widths: Vec<f32> = face.widths.iter().map(|column| column.width).collect();
        if self.numbered {
            let last = self.locale.number(self.rows.rows() as f64, 0);
            let digits = widgets::text_width(ui, &last, regular(BODY));
            widths.insert(0, (digits + 2.0 * PADDING).max(32.0).ceil());
        }
        if let Some(first) = widths.first_mut() {
            *first += EDGE - PADDING;
        }
        if let Some(last) = widths.last_mut() {
            *last += EDGE - PADDING;
        }
        let spare = ui.available_width() - widths.iter().sum::<f32>();
        if spare > 0.0 {
            self.spread(spare, &mut widths);
        }
        widths
    }

    /// Shares room that is left among the columns, so that the last one ends at the edge.
    fn spread(&self, spare: f32, widths: &mut [f32]) {
        let skip = usize::from(self.numbered).min(widths.len().saturating_sub(1));
        let each = (spare / (widths.len() - skip).max(1) as f32).floor();
        for width in &mut widths[skip..] {
            *width += each;
        }
        if let Some(last) = widths.last_mut() {
            *last += spare - each * (self.rows.columns().max(1)) as f32;
        }
    }

    fn column_of(&self, column: usize) -> Option<usize> {
        column.checked_sub(usize::from(self.numbered))
    }
}

struct Body<'a> {
    view: &'a TableView<'a>,
    theme: &'static Theme,
    face: &'a mut TableFace,
    events: Vec<TableEvent>,
    was_hovered: Option<u32>,
    last: usize,
}

/// The room for text in a cell of a column, of which this one is the last.
fn inner(rect: Rect, column: usize, last: usize) -> Rect {
    let left = if column == 0 { EDGE } else { PADDING };
    let right = if column == last { EDGE } else { PADDING };
    Rect::from_min_max(rect.min + vec2(left, 0.0), rect.max - vec2(right, 0.0))
}

impl Body<'_> {
    fn row(&self, place: usize) -> Option<u32> {
        self.face.shown.get(place).copied()
    }

    fn is_selected(&self, row: u32) -> bool {
        self.view.selected.binary_search(&row).is_ok()
    }

    fn click(&mut self, ui: &Ui, place: usize, row: u32) {
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.shift
            && let Some(anchor) = self.face.anchor
        {
            let range = anchor.min(place)..=anchor.max(place);
            let mut rows = self.face.shown[range].to_vec();
            rows.sort_unstable();
            self.events.push(TableEvent::Select(rows));
            return;
        }
        self.face.anchor = Some(place);
        self.events.push(if modifiers.command {
            TableEvent::Toggle(row)
        } else {
            TableEvent::Select(vec![row])
        });
    }

    /// The rows in view: their grounds and lines, then the cells of each part.
    fn rows(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        for place in seen.rows.clone() {
            if let Some(row) = self.row(place) {
                self.ground(ui, seen.row(place), place, row);
            }
        }
        for part in seen.parts() {
            let painter = ui.painter().with_clip_rect(part.clip);
            for place in seen.rows.clone() {
                let Some(row) = self.row(place) else { continue };
                let of = Row {
                    place,
                    row,
                    selected: self.is_selected(row),
                };
                let rect = seen.row(place);
                for column in part.columns.clone() {
                    let room = inner(seen.cell(rect, column), column, self.last);
                    let written = &mut self.face.written;
                    written.paint(&painter, self.view, &of, column, room);
                }
            }
        }
        self.face.written.keep(&seen.rows);
    }

    fn ground(&mut self, ui: &mut Ui, rect: Rect, place: usize, row: u32) {
        let theme = self.theme;
        let id = ui.scope_id().with(("row", place));
        let response = ui.interact(rect.intersect(ui.clip_rect()), id, Sense::click());
        let selected = self.is_selected(row);
        if response.hovered() {
            self.face.hovered = Some(row);
        }
        let lit = self.was_hovered == Some(row) || self.view.lit == Some(row);
        if selected {
            ui.painter().rect_filled(rect, 0.0, theme.accent_soft);
        } else if lit {
            ui.painter().rect_filled(rect, 0.0, theme.hover);
        }
        self.underline(ui, rect, theme.grid);
        let (rows, locale) = (self.view.rows, self.view.locale);
        response.widget_info(|| {
            let name = rows.text(row as usize, 0, locale);
            WidgetInfo::selected(Role::Row, true, selected, name)
        });
        self.face.cursor.meet(ui, &response, place);
        if response.double_clicked() {
            self.events.push(TableEvent::Open(row));
        } else if response.clicked_by(egui::PointerButton::Primary) {
            response.request_focus();
            self.click(ui, place, row);
        }
    }

    fn underline(&self, ui: &Ui, rect: Rect, color: egui::Color32) {
        let pixel = 1.0 / ui.pixels_per_point();
        let bottom = theme::sharp(ui.ctx(), rect.bottom() - pixel);
        ui.painter()
            .hline(rect.x_range(), bottom, Stroke::new(pixel, color));
    }

    /// The heads of the columns in view.
    fn heads(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let rect = seen.heads;
        ui.painter().rect_filled(rect, 0.0, self.theme.surface);
        self.underline(ui, rect, self.theme.hairline);
        for part in seen.parts() {
            let clip = part.clip.with_min_y(rect.top()).with_max_y(rect.bottom());
            let all = ui.clip_rect();
            ui.shrink_clip_rect(clip);
            for column in part.columns.clone() {
                self.head(ui, seen.cell(rect, column), column);
            }
            ui.set_clip_rect(all);
        }
    }

    fn head(&mut self, ui: &mut Ui, rect: Rect, at: usize) {
        let theme = self.theme;
        let inner = inner(rect, at, self.last);
        let Some(column) = self.view.column_of(at) else {
            let (at, align) = (inner.right_center(), Align2::RIGHT_CENTER);
            let (font, ink) = (semibold(SMALL), theme.text_soft);
            widgets::text_at(ui.painter(), at, align, "#", font, ink);
            return;
        };
        let rows = self.view.rows;
        let stand = rows.stand(column);
        let id = ui.scope_id().with(("head", column));
        let response = ui
            .interact(rect, id, Sense::click())
            .on_hover_cursor(CursorIcon::PointingHand);
        let sorted = self
            .face
            .arrangement
            .sort
            .filter(|(sorted, _)| *sorted == column);
        let ink = if response.hovered() || sorted.is_some() {
            theme.text
        } else {
            theme.text_soft
        };
        let head = widgets::galley(ui.painter(), rows.head(column), semibold(SMALL), ink);
        let arrow = if sorted.is_some() { ARROW } else { 0.0 };
        let left = if stand == Stand::Figure {
            inner.right() - head.size().x - arrow
        } else {
            inner.left()
        };
        let middle = inner.center().y;
        let end = left + head.size().x;
        let corner = pos2(left, middle - head.size().y / 2.0);
        ui.painter().galley(corner, head, ink);
        if let Some((_, down)) = sorted {
            let sign = if down {
                icon::CARET_DOWN
            } else {
                icon::CARET_UP
            };
            let at = pos2(end + 10.0, middle);
            icon::paint(ui.painter(), at, sign, 12.0, theme.accent);
        }
        widgets::focus_ring(ui, &response, rect.shrink(2.0));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, rows.head(column)));
        if response.clicked() {
            self.face.arrangement.click(column, stand);
            ui.request_repaint();
        }
        let asked = response.secondary_clicked();
        if asked || response.hovered() || response.has_focus() {
            self.events.push(TableEvent::Explain(column, asked));
        }
    }
}
