//! The file as it is: every row under its own number, the used area marked, left-out rows struck through with the reason
//! beside them. Only the rows and columns on the screen are looked at.

use std::sync::Arc;

use egui::{
    Align2, Id, Key, Modifiers, Popup, Rect, Role, ScrollArea, Sense, Stroke, Ui, pos2, vec2,
};

use super::columns;
use crate::import::{Draft, Finding, HeaderChoice, Severity};
use crate::locale::{Arg, Locale};
use crate::state::{Command, ImportDecision};
use crate::ui::face::Face;
use crate::ui::theme::{CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, menu_entry, name, search_field, text_at};

const HEAD: f32 = 44.0;
const ROW: f32 = 24.0;
const LEAST: f32 = 56.0;
const MOST: f32 = 220.0;
/// Blank cells that a title may run over.
const MOST_SPILLED: usize = 8;
/// Room at the right for why a row is left out.
const REASON: f32 = 180.0;

/// The letters a spreadsheet gives a column, from 0.
pub fn letter(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Shows the raw rows.
pub fn show(ui: &mut Ui, locale: &Locale, draft: &Draft, face: &mut Face, out: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let sheet = Sheet::of(ui, locale, draft, face);
    head(ui, &sheet, face);
    let room = ui.available_rect_before_wrap();
    let letters = Rect::from_min_size(room.min, vec2(room.width(), ROW));
    let body = Rect::from_min_max(letters.left_bottom(), room.max);
    let id = Id::unique("review-raw");
    let size = vec2(
        sheet.right() + REASON - sheet.gutter,
        sheet.rows as f32 * ROW,
    );
    let inner = Rect::from_min_max(pos2(body.left() + sheet.gutter, body.top()), body.max);
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt("review-raw").max_rect(inner));
    child.set_clip_rect(inner.intersect(ui.clip_rect()));
    let mut area = ScrollArea::both()
        .id_salt("review-raw-scroll")
        .auto_shrink(false);
    if std::mem::take(&mut face.review.go) {
        area = go(area, &sheet, inner, draft, face);
    }
    let mut seen = egui::Vec2::ZERO;
    area.show_viewport(&mut child, |ui, viewport| {
        ui.set_width(size.x);
        ui.set_height(size.y);
        seen = viewport.min.to_vec2();
    });
    let response = ui.interact(body, id, Sense::click());
    name(&response, Role::Table, &locale.text("review-raw"));
    keyboard(ui, &response, &sheet, face);
    let view = View {
        sheet: &sheet,
        body,
        offset: seen,
        first: (seen.y / ROW).floor().max(0.0) as u32,
    };
    view.paint(ui, face);
    view.letters(ui, letters, face);
    view.pointed(ui, &response, face);
    row_menu(ui, &sheet, face, out);
}

/// The sheet that is shown, with what is worked out once a frame.
struct Sheet<'a> {
    locale: &'a Locale,
    draft: &'a Draft,
    /// Rows, blank ones between counted.
    rows: u32,
    /// Left edge of every column, and the right edge of the last, from the left of the gutter.
    lefts: Arc<[f32]>,
    gutter: f32,
    /// First and last row of data.
    used: (u32, u32),
    /// First and last column of the table.
    across: (usize, usize),
}

impl<'a> Sheet<'a> {
    fn of(ui: &Ui, locale: &'a Locale, draft: &'a Draft, face: &mut Face) -> Self {
        let raw = draft.raw.as_deref();
        let last_shown = draft.preview.last().map_or(0, |(row, _)| *row);
        let rows = raw.map_or(last_shown, |raw| raw.last_row());
        let digits = rows.max(1).to_string().len() as f32;
        let gutter = (digits * 8.0 + 22.0).max(44.0);
        let places = || draft.notes.iter().filter_map(|note| note.place);
        let used = (
            draft.table.sheet_row(0),
            draft.table.sheet_row(draft.table.rows.saturating_sub(1)),
        );
        Self {
            locale,
            draft,
            rows,
            lefts: lefts(ui, draft, gutter, face),
            gutter,
            used,
            across: (
                places().min().unwrap_or(0) as usize,
                places().max().unwrap_or(0) as usize,
            ),
        }
    }

    fn width(&self) -> usize {
        self.lefts.len().saturating_sub(1)
    }

    fn right(&self) -> f32 {
        self.lefts.last().copied().unwrap_or(self.gutter)
    }

    fn text(&self, row: u32, column: usize) -> String {
        if let Some(raw) = &self.draft.raw {
            return raw.cell(row, column as u32);
        }
        let preview = &self.draft.preview;
        let found = preview.binary_search_by_key(&row, |(row, _)| *row).ok();
        found
            .and_then(|at| preview[at].1.get(column).cloned())
            .unwrap_or_default()
    }

    fn is_head(&self, row: u32) -> bool {
        match (self.draft.header_row, self.draft.header_end) {
            (Some(first), Some(last)) => (first..=last).contains(&row),
            (first, _) => first == Some(row),
        }
    }

    /// Why a row is left out; the text key of the reason.
    fn left_out(&self, row: u32) -> Option<&'static str> {
        let rows = &self.draft.left_out;
        let at = rows.binary_search_by_key(&row, |(row, _)| *row).ok()?;
        Some(rows[at].1)
    }

    /// The column of the table that stands in a column of the sheet.
    fn own(&self, column: usize) -> Option<usize> {
        let notes = &self.draft.notes;
        notes
            .iter()
            .position(|note| note.place == Some(column as u32))
    }

    /// The column of the sheet that a column of the table stands in.
    fn place(&self, own: usize) -> Option<usize> {
        Some(self.draft.notes.get(own)?.place? as usize)
    }

    fn findings(&self, row: u32) -> impl Iterator<Item = &Finding> {
        let findings = self.draft.findings.iter();
        findings.filter(move |finding| finding.row == Some(row))
    }
}

/// The left edges of the columns, wide enough for the first rows; worked out once a draft.
fn lefts(ui: &Ui, draft: &Draft, gutter: f32, face: &mut Face) -> Arc<[f32]> {
    let key = draft
        .raw
        .as_ref()
        .map_or(0, |raw| Arc::as_ptr(raw) as usize)
        ^ draft.preview.len()
        ^ ((face.review.file + 1) << 48);
    if let Some((known, lefts)) = &face.review.widths
        && *known == key
    {
        return Arc::clone(lefts);
    }
    let preview = draft.preview.iter().map(|(_, cells)| cells.len());
    let width = draft.raw.as_ref().map_or(0, |raw| raw.width() as usize);
    let width = width.max(preview.max().unwrap_or(0));
    let header = draft.header_row.unwrap_or(1);
    let body = draft.preview.iter().filter(|(row, _)| *row >= header);
    let rows: Vec<&Vec<String>> = body.take(30).map(|(_, cells)| cells).collect();
    let mut left = gutter;
    let mut lefts = Vec::with_capacity(width + 1);
    for column in 0..width {
        lefts.push(left);
        let widest = rows
            .iter()
            .filter_map(|cells| cells.get(column))
            .map(|cell| cell.chars().take(40).collect::<String>())
            .map(|cell| crate::ui::widgets::text_width(ui, &cell, regular(SMALL)))
            .fold(0.0, f32::max);
        left += (widest + 22.0).clamp(LEAST, MOST);
    }
    lefts.push(left);
    let lefts: Arc<[f32]> = lefts.into();
    face.review.widths = Some((key, Arc::clone(&lefts)));
    lefts
}

/// Title, how many rows there are, and the field that leads to a row or a text.
fn head(ui: &mut Ui, sheet: &Sheet<'_>, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    let locale = sheet.locale;
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let field = Rect::from_min_max(
        pos2(head.right() - 196.0, head.center().y - 14.0),
        pos2(head.right() - 16.0, head.center().y + 14.0),
    );
    let at = head.left_center() + vec2(16.0, 0.0);
    let title = locale.text("review-raw");
    let font = semibold(CARD);
    let title = text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &title,
        font,
        theme.text,
    );
    let n = [("n", Arg::from(f64::from(sheet.rows)))];
    let count = locale.text_with("review-raw-rows", &n);
    let ink = theme.text_soft;
    let room = field.left() - title.right() - 24.0;
    let shown = elided(ui.painter(), &count, regular(SMALL), ink, room);
    let at = pos2(title.right() + 12.0, head.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, ink);
    let hint = locale.text("review-raw-find");
    let id = Id::unique("review-raw-find");
    let response = search_field(ui, field, id, &mut face.review.find, &hint, "");
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if enter && let Some(row) = wanted(sheet, face) {
        face.review.row = Some(row);
        face.review.go = true;
        response.request_focus();
    }
    if enter {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
}

/// The row that was typed, or the next that holds the text.
fn wanted(sheet: &Sheet<'_>, face: &Face) -> Option<u32> {
    let text = face.review.find.trim();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == text.chars().count()
        && let Ok(row) = digits.parse::<u32>()
        && (1..=sheet.rows).contains(&row)
    {
        return Some(row);
    }
    let raw = sheet.draft.raw.as_ref()?;
    raw.find(text, face.review.row.unwrap_or(0))
}

/// Scrolls to the lit row and the chosen column.
fn go(area: ScrollArea, sheet: &Sheet<'_>, body: Rect, draft: &Draft, face: &Face) -> ScrollArea {
    let mut area = area;
    if let Some(row) = face.review.row {
        let top = row.saturating_sub(1) as f32 * ROW;
        area = area.vertical_scroll_offset((top - body.height() * 0.4).max(0.0));
    }
    let column = face
        .review
        .column
        .filter(|own| *own < draft.table.columns.len());
    if let Some(place) = column.and_then(|own| sheet.place(own))
        && let (Some(left), Some(right)) = (sheet.lefts.get(place), sheet.lefts.get(place + 1))
    {
        let (left, right) = (left - sheet.gutter, right - sheet.gutter);
        let offset = if right <= body.width() - 16.0 {
            0.0
        } else {
            (left - body.width() * 0.3).max(0.0)
        };
        area = area.horizontal_scroll_offset(offset);
    }
    area
}

/// The arrows move the lit row; Home and End lead to the ends.
fn keyboard(ui: &Ui, response: &egui::Response, sheet: &Sheet<'_>, face: &mut Face) {
    if !response.has_focus() {
        return;
    }
    let filter = egui::EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let page = (response.rect.height() / ROW) as u32;
    let here = face.review.row.unwrap_or(0);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, to) in [
        (Key::ArrowDown, here + 1),
        (Key::ArrowUp, here.saturating_sub(1)),
        (Key::PageDown, here + page),
        (Key::PageUp, here.saturating_sub(page)),
        (Key::Home, 1),
        (Key::End, sheet.rows),
    ] {
        if pressed(key) {
            face.review.row = Some(to.clamp(1, sheet.rows.max(1)));
            face.review.go = true;
        }
    }
    for (key, step) in [(Key::ArrowRight, 1isize), (Key::ArrowLeft, -1)] {
        if pressed(key) {
            let last = sheet.draft.table.columns.len().saturating_sub(1);
            let next = face
                .review
                .column
                .map_or(0, |own| own.saturating_add_signed(step));
            columns::choose(face, next.min(last));
            face.review.follow = true;
        }
    }
    if pressed(Key::Enter)
        && let Some(row) = face.review.row
    {
        let at = response.rect.left_top() + vec2(sheet.gutter, ROW);
        face.review.row_menu = Some((row, at));
    }
    if pressed(Key::Escape) {
        face.review.row = None;
        ui.memory_mut(|memory| memory.surrender_focus(response.id));
    }
}

/// What is on the screen of a sheet.
struct View<'a> {
    sheet: &'a Sheet<'a>,
    body: Rect,
    offset: egui::Vec2,
    /// The first row that is seen, from 0.
    first: u32,
}

impl View<'_> {
    fn top(&self, row: u32) -> f32 {
        // Counted from the first row that is seen: far down a long file the scroll offset alone is too coarse.
        let begin = (f64::from(self.first) * f64::from(ROW) - f64::from(self.offset.y)) as f32;
        self.body.top() + begin + (row - 1 - self.first) as f32 * ROW
    }

    fn left(&self, column: usize) -> f32 {
        let left = self.sheet.lefts.get(column).copied();
        self.body.left() + left.unwrap_or(self.sheet.right()) - self.offset.x
    }

    /// Columns that are seen.
    fn columns(&self) -> std::ops::Range<usize> {
        let from = self.offset.x + self.sheet.gutter;
        let to = self.offset.x + self.body.width();
        let lefts = &self.sheet.lefts;
        let first = lefts
            .partition_point(|left| *left <= from)
            .saturating_sub(1);
        let last = lefts.partition_point(|left| *left < to);
        first..last.min(self.sheet.width())
    }

    fn rows(&self) -> std::ops::RangeInclusive<u32> {
        let count = (self.body.height() / ROW).ceil() as u32 + 1;
        self.first + 1..=(self.first + count).min(self.sheet.rows)
    }

    fn paint(&self, ui: &Ui, face: &Face) {
        let theme = Theme::of(ui.ctx());
        let painter = ui.painter_at(self.body);
        painter.rect_filled(self.body, 0.0, theme.surface);
        for row in self.rows() {
            self.row(ui, row, face);
        }
        let gutter = self.body.left() + self.sheet.gutter;
        painter.vline(gutter, self.body.y_range(), theme.line(ui.ctx()));
    }

    fn row(&self, ui: &Ui, row: u32, face: &Face) {
        let theme = Theme::of(ui.ctx());
        let sheet = self.sheet;
        let all = Rect::from_min_size(
            pos2(self.body.left(), self.top(row)),
            vec2(self.body.width(), ROW),
        );
        let painter = ui.painter_at(self.body);
        let head = sheet.is_head(row);
        let left_out = sheet.left_out(row);
        let used = (sheet.used.0..=sheet.used.1).contains(&row);
        let lit = face.review.row == Some(row);
        let mut cells = all;
        cells.min.x += sheet.gutter;
        let inner = ui.painter_at(cells.intersect(self.body));
        let (from, to) = (self.left(sheet.across.0), self.left(sheet.across.1 + 1));
        let area = Rect::from_x_y_ranges(from..=to, all.y_range());
        if head {
            inner.rect_filled(area, 0.0, theme.accent_soft);
        } else if used && left_out.is_none() {
            inner.rect_filled(area, 0.0, theme.canvas);
        }
        let chosen = face.review.column.and_then(|own| sheet.place(own));
        for column in self.columns() {
            let cell = Rect::from_min_max(
                pos2(self.left(column), all.top()),
                pos2(self.left(column + 1), all.bottom()),
            );
            if chosen == Some(column) && used && left_out.is_none() {
                inner.rect_filled(cell, 0.0, theme.accent_soft);
            }
            self.cell(
                &inner,
                theme,
                row,
                column,
                cell,
                (head, used, left_out.is_some()),
            );
        }
        self.marks(&inner, theme, row, all);
        let line = theme.line(ui.ctx());
        inner.hline(all.x_range(), all.bottom(), line);
        self.frame(&inner, theme, row, area);
        self.reason(&inner, theme, row, all, left_out);
        if lit {
            let ring = Stroke::new(1.5, theme.accent);
            painter.hline(all.x_range(), all.top() + 0.75, ring);
            painter.hline(all.x_range(), all.bottom() - 0.75, ring);
        }
        let number = row.to_string();
        let at = pos2(all.left() + sheet.gutter - 10.0, all.center().y);
        let (font, ink) = if lit {
            (semibold(SMALL), theme.text)
        } else {
            (regular(SMALL), theme.text_faint)
        };
        text_at(&painter, at, Align2::RIGHT_CENTER, &number, font, ink);
    }

    fn cell(
        &self,
        painter: &egui::Painter,
        theme: &Theme,
        row: u32,
        column: usize,
        cell: Rect,
        (head, used, left_out): (bool, bool, bool),
    ) {
        let text = self.sheet.text(row, column);
        if text.is_empty() {
            return;
        }
        let ink = if (head || used) && !left_out {
            theme.text
        } else {
            theme.text_faint
        };
        let font = if head {
            semibold(SMALL)
        } else {
            regular(SMALL)
        };
        let figure = is_figure(&text);
        // A title runs over the blank cells beside it, as in a spreadsheet.
        let end = if figure || used || head {
            cell.right()
        } else {
            self.free_until(row, column)
        };
        let room = end - cell.left() - 14.0;
        let shown = elided(painter, &one_line(&text), font, ink, room);
        let x = if figure && !head {
            cell.right() - 8.0 - shown.size().x
        } else {
            cell.left() + 8.0
        };
        let middle = cell.center().y;
        let width = shown.size().x;
        painter.galley(pos2(x, middle - shown.size().y / 2.0), shown, ink);
        if left_out {
            painter.hline(x..=x + width, middle + 0.5, Stroke::new(1.0, ink));
        }
    }

    /// Where the first filled cell after a column begins.
    fn free_until(&self, row: u32, column: usize) -> f32 {
        let last = (column + MOST_SPILLED).min(self.sheet.width());
        let next = (column + 1..last).find(|&next| !self.sheet.text(row, next).is_empty());
        match next {
            Some(next) => self.left(next),
            None if last == self.sheet.width() => self.left(last) + REASON,
            None => self.left(last),
        }
    }

    /// A corner on every cell that a finding speaks of.
    fn marks(&self, painter: &egui::Painter, theme: &Theme, row: u32, all: Rect) {
        for finding in self.sheet.findings(row) {
            let Some(header) = &finding.column else {
                continue;
            };
            let columns = &self.sheet.draft.table.columns;
            let own = columns.iter().position(|column| column.header == *header);
            let Some(place) = own.and_then(|own| self.sheet.place(own)) else {
                continue;
            };
            let ink = match finding.severity {
                Severity::Note => continue,
                Severity::Warning => theme.warn,
                Severity::Error => theme.bad,
            };
            let right = self.left(place + 1);
            let corner = vec![
                pos2(right - 8.0, all.top() + 1.0),
                pos2(right - 1.0, all.top() + 1.0),
                pos2(right - 1.0, all.top() + 8.0),
            ];
            painter.add(egui::Shape::convex_polygon(corner, ink, Stroke::NONE));
        }
    }

    /// The frame of the used area, its header included.
    fn frame(&self, painter: &egui::Painter, theme: &Theme, row: u32, area: Rect) {
        let head = self.sheet.is_head(row);
        let top = self.sheet.draft.header_row.unwrap_or(self.sheet.used.0);
        if !(top..=self.sheet.used.1).contains(&row) {
            return;
        }
        let line = Stroke::new(1.5, theme.accent);
        painter.vline(area.left() + 0.75, area.y_range(), line);
        painter.vline(area.right(), area.y_range(), line);
        if row == top {
            painter.hline(area.x_range(), area.top(), line);
        }
        if row == self.sheet.used.1 && !head {
            painter.hline(area.x_range(), area.bottom(), line);
        }
    }

    fn reason(
        &self,
        painter: &egui::Painter,
        theme: &Theme,
        row: u32,
        all: Rect,
        left_out: Option<&'static str>,
    ) {
        let (key, ink) = match left_out {
            _ if self.sheet.draft.header_row == Some(row) => ("review-left-header", theme.accent),
            Some(code) => (reason_key(code), theme.text_soft),
            None => return,
        };
        let text = self.sheet.locale.text(key);
        let right = self.body.left() + self.sheet.right() - self.offset.x;
        let shown = elided(painter, &text, regular(SMALL), ink, REASON - 16.0);
        let least = self.body.left() + self.sheet.gutter + 10.0;
        let x = (right + 10.0).max(least);
        let most = self.body.right() - shown.size().x - 10.0;
        if x > most {
            // Beside a wide table the reason lies over its last cells, on the row's own ground.
            let ground = Rect::from_min_max(
                pos2(most - 8.0, all.top() + 1.0),
                pos2(self.body.right(), all.bottom() - 1.0),
            );
            let fill = if key == "review-left-header" {
                theme.accent_soft
            } else {
                theme.surface
            };
            painter.rect_filled(ground, 0.0, fill);
        }
        let x = x.min(most);
        painter.galley(pos2(x, all.center().y - shown.size().y / 2.0), shown, ink);
    }

    /// The letters above the rows.
    fn letters(&self, ui: &Ui, rect: Rect, face: &Face) {
        let theme = Theme::of(ui.ctx());
        let painter = ui.painter_at(rect);
        painter.rect_filled(rect, 0.0, theme.surface);
        let mut inner = rect;
        inner.min.x += self.sheet.gutter;
        let clipped = ui.painter_at(inner);
        let chosen = face.review.column.and_then(|own| self.sheet.place(own));
        for column in self.columns() {
            let cell = Rect::from_min_max(
                pos2(self.left(column), rect.top()),
                pos2(self.left(column + 1), rect.bottom()),
            );
            let on = chosen == Some(column);
            if on {
                clipped.rect_filled(cell, 0.0, theme.accent_soft);
            }
            let (font, ink) = if on {
                (semibold(SMALL), theme.text)
            } else {
                (regular(SMALL), theme.text_soft)
            };
            let text = letter(column);
            text_at(
                &clipped,
                cell.center(),
                Align2::CENTER_CENTER,
                &text,
                font,
                ink,
            );
        }
        let line = theme.line(ui.ctx());
        painter.hline(rect.x_range(), rect.top(), line);
        painter.hline(rect.x_range(), rect.bottom(), line);
    }

    /// Clicks, and what is told of the row under the pointer.
    fn pointed(&self, ui: &Ui, response: &egui::Response, face: &mut Face) {
        let Some(pointer) = response.hover_pos() else {
            return;
        };
        let row = ((pointer.y - self.top(self.first + 1)) / ROW)
            .floor()
            .max(0.0) as u32;
        let row = self.first + 1 + row;
        if row > self.sheet.rows {
            return;
        }
        let in_gutter = pointer.x < self.body.left() + self.sheet.gutter;
        let x = pointer.x - self.body.left() + self.offset.x;
        let column = self.sheet.lefts.partition_point(|left| *left <= x);
        let column = column.saturating_sub(1);
        if response.clicked() {
            response.request_focus();
            face.review.row = Some(row);
            if in_gutter {
                face.review.row_menu = Some((row, pointer));
            } else if let Some(own) = self.sheet.own(column) {
                face.review.column = Some(own);
                face.review.follow = true;
            }
        }
        if response.secondary_clicked() {
            face.review.row_menu = Some((row, pointer));
        }
        let mut told: Vec<String> = Vec::new();
        if let Some(code) = self.sheet.left_out(row) {
            told.push(self.sheet.locale.text(reason_key(code)));
        }
        told.extend(
            self.sheet
                .findings(row)
                .map(|f| f.sentence(self.sheet.locale)),
        );
        if !in_gutter && column < self.sheet.width() {
            let text = self.sheet.text(row, column);
            let room = self.left(column + 1) - self.left(column) - 14.0;
            if crate::ui::widgets::text_width(ui, &text, regular(SMALL)) > room {
                told.push(text);
            }
        }
        if !told.is_empty() && face.review.row_menu.is_none() {
            response.clone().on_hover_text_at_pointer(told.join("\n"));
        }
    }
}

/// What can be made of a row.
fn row_menu(ui: &Ui, sheet: &Sheet<'_>, face: &mut Face, out: &mut Vec<Command>) {
    let Some((row, at)) = face.review.row_menu else {
        return;
    };
    let mut open = true;
    let mut header = None;
    Popup::new(
        Id::unique("review-row-menu"),
        ui.ctx().clone(),
        egui::PopupAnchor::Position(at),
        ui.layer_id(),
    )
    .open_bool(&mut open)
    .width(260.0)
    .show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let args = [("row", Arg::from(row.to_string().as_str()))];
        let text = sheet.locale.text_with("review-header-this", &args);
        let on = sheet.draft.header_row == Some(row) && sheet.draft.header_end == Some(row);
        let first = menu_entry(ui, None, &text, "", on, true);
        if face.review.row_menu.is_some() && ui.memory(|memory| memory.focused().is_none()) {
            first.request_focus();
        }
        if first.clicked() {
            header = Some(HeaderChoice::Rows(row, row));
        }
        let text = sheet.locale.text("review-header-two");
        let on = sheet.draft.header_row == Some(row) && sheet.draft.header_end == Some(row + 1);
        let possible = row < sheet.rows;
        if menu_entry(ui, None, &text, "", on, possible).clicked() {
            header = Some(HeaderChoice::Rows(row, row + 1));
        }
        let text = sheet.locale.text("review-no-header");
        let on = sheet.draft.header_row.is_none();
        if menu_entry(ui, None, &text, "", on, true).clicked() {
            header = Some(HeaderChoice::Absent);
        }
    });
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        open = false;
    }
    if let Some(header) = header {
        let decision = ImportDecision::Header(header);
        out.push(Command::Decide(face.review.file, decision));
        open = false;
    }
    if !open {
        face.review.row_menu = None;
    }
}

/// The text key of why a row is left out.
fn reason_key(code: &str) -> &'static str {
    match code {
        "total-row" => "review-left-total",
        "repeated-header" => "review-left-header-again",
        "note-row" => "review-left-note",
        "second-table" => "review-left-second-table",
        "groups-unfolded" => "review-left-group",
        "filler-row" => "review-left-filler",
        _ => "review-left-other",
    }
}

fn one_line(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains(['\n', '\r', '\t']) {
        text.split_whitespace().collect::<Vec<_>>().join(" ").into()
    } else {
        text.into()
    }
}

/// Whether a raw cell reads as a figure, so that it stands at the right.
fn is_figure(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit())
        && cell
            .chars()
            .all(|c| c.is_ascii_digit() || " \u{a0}\u{202f}.,'-−+%()€$£¥".contains(c))
}
