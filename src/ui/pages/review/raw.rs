//! The file as it is: every row under its own number, the used area marked, left-out rows struck through with the reason
//! beside them. Only the rows and columns on the screen are looked at.

use std::sync::Arc;

use egui::{
    Align2, Id, Key, Modifiers, Popup, Pos2, Rect, Role, ScrollArea, Sense, Ui, pos2, vec2,
};

use super::columns;
use super::raw_view::View;
use crate::import::{Draft, Finding, HeaderChoice, RawSheet, SheetPart};
use crate::locale::{Arg, Locale};
use crate::state::{Command, ImportDecision};
use crate::ui::face::Face;
use crate::ui::theme::{CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Select, elided, menu_entry, name, search_field, text_at};

const HEAD: f32 = 44.0;
/// Cells of the lit row that are told to screen readers.
const MOST_TOLD: usize = 20;
/// Height of a row.
pub const ROW: f32 = 24.0;
const LEAST: f32 = 56.0;
const MOST: f32 = 220.0;
/// Room at the right for why a row is left out.
pub const REASON: f32 = 180.0;

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
    name(&response, Role::Table, &sheet.told(face));
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
pub struct Sheet<'a> {
    pub locale: &'a Locale,
    pub draft: &'a Draft,
    /// The sheet, where it is one of several.
    pub part: Option<&'a SheetPart>,
    raw: Option<&'a RawSheet>,
    /// Rows, blank ones between counted.
    pub rows: u32,
    /// Left edge of every column, and the right edge of the last, from the left of the gutter.
    pub lefts: Arc<[f32]>,
    pub gutter: f32,
    /// First and last row of data.
    pub used: (u32, u32),
    /// First and last column of the table.
    pub across: (usize, usize),
}

impl<'a> Sheet<'a> {
    fn of(ui: &Ui, locale: &'a Locale, draft: &'a Draft, face: &mut Face) -> Self {
        let part = shown_part(draft, face);
        let raw = draft.raw.as_deref();
        let raw = match part {
            Some(part) => raw.map(|raw| raw.of_sheet(&part.sheet)),
            None => raw,
        };
        let last_shown = draft.preview.last().map_or(0, |(row, _)| *row);
        let rows = raw.map_or(last_shown, |raw| raw.last_row());
        let digits = rows.max(1).to_string().len() as f32;
        let gutter = (digits * 8.0 + 22.0).max(44.0);
        // Columns that became lines still stand where they stood.
        let placed = draft.notes.iter().filter_map(|note| note.place);
        let places: Vec<u32> = match raw {
            Some(raw) => raw.places().to_vec(),
            None => placed.collect(),
        };
        let edge = |place: Option<&u32>| place.map_or(0, |place| *place as usize);
        Self {
            locale,
            draft,
            rows,
            lefts: lefts(ui, draft, raw, gutter, face),
            gutter,
            used: part.map_or(draft.used_rows, |part| part.used_rows),
            part,
            raw,
            across: (edge(places.iter().min()), edge(places.iter().max())),
        }
    }

    pub fn width(&self) -> usize {
        self.lefts.len().saturating_sub(1)
    }

    pub fn right(&self) -> f32 {
        self.lefts.last().copied().unwrap_or(self.gutter)
    }

    pub fn text(&self, row: u32, column: usize) -> String {
        if let Some(raw) = self.raw {
            return raw.cell(row, column as u32);
        }
        let preview = &self.draft.preview;
        let found = preview.binary_search_by_key(&row, |(row, _)| *row).ok();
        found
            .and_then(|at| preview[at].1.get(column).cloned())
            .unwrap_or_default()
    }

    /// What screen readers hear: the lit row and its first cells.
    fn told(&self, face: &Face) -> String {
        let title = self.locale.text("review-raw");
        let Some(row) = face.review.row else {
            return title;
        };
        let cells = (0..self.width().min(MOST_TOLD)).map(|column| self.text(row, column));
        let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        let args = [("row", Arg::from(row.to_string().as_str()))];
        let place = self.locale.text_with("review-place-row", &args);
        format!("{title}, {place}: {}", cells.join(" · "))
    }

    /// First and last row of the header.
    pub fn header(&self) -> Option<(u32, u32)> {
        match self.part {
            Some(part) => part.header,
            None => {
                let first = self.draft.header_row?;
                Some((first, self.draft.header_end.unwrap_or(first)))
            }
        }
    }

    pub fn is_head(&self, row: u32) -> bool {
        self.header()
            .is_some_and(|(first, last)| (first..=last).contains(&row))
    }

    /// Why a row is left out; the text key of the reason.
    pub fn left_out(&self, row: u32) -> Option<&'static str> {
        let rows = match self.part {
            Some(part) => &part.left_out,
            None => &self.draft.left_out,
        };
        let at = rows.binary_search_by_key(&row, |(row, _)| *row).ok()?;
        Some(rows[at].1)
    }

    /// The column of the table that stands in a column of the sheet.
    pub fn own(&self, column: usize) -> Option<usize> {
        if let Some(part) = self.part {
            let mut places = part.places.iter();
            let (header, _) = places.find(|(_, place)| *place as usize == column)?;
            let mut columns = self.draft.table.columns.iter();
            return columns.position(|column| column.header == *header);
        }
        let notes = &self.draft.notes;
        notes
            .iter()
            .position(|note| note.place == Some(column as u32))
    }

    /// The column of the sheet that a column of the table stands in.
    pub fn place(&self, own: usize) -> Option<usize> {
        if let Some(part) = self.part {
            let header = &self.draft.table.columns.get(own)?.header;
            let (_, place) = part.places.iter().find(|(known, _)| known == header)?;
            return Some(*place as usize);
        }
        Some(self.draft.notes.get(own)?.place? as usize)
    }

    pub fn findings(&self, row: u32) -> impl Iterator<Item = &Finding> {
        let findings = self.draft.findings.iter();
        let sheet = self.part.map(|part| part.sheet.as_str());
        findings.filter(move |finding| {
            finding.row == Some(row) && (sheet.is_none() || finding.sheet.as_deref() == sheet)
        })
    }
}

/// The left edges of the columns, wide enough for the first rows; worked out once a draft.
fn lefts(
    ui: &Ui,
    draft: &Draft,
    raw: Option<&RawSheet>,
    gutter: f32,
    face: &mut Face,
) -> Arc<[f32]> {
    let key = raw.map_or(0, |raw| std::ptr::from_ref(raw) as usize)
        ^ draft.preview.len()
        ^ ((face.review.file + 1) << 48);
    if let Some((known, lefts)) = &face.review.widths
        && *known == key
    {
        return Arc::clone(lefts);
    }
    let shown = match raw {
        Some(raw) if !draft.parts.is_empty() => raw.preview(),
        _ => draft.preview.clone(),
    };
    let preview = shown.iter().map(|(_, cells)| cells.len());
    let width = raw.map_or(0, |raw| raw.width() as usize);
    let width = width.max(preview.max().unwrap_or(0));
    let header = draft.header_row.unwrap_or(1);
    let body = shown.iter().filter(|(row, _)| *row >= header);
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

/// The sheet that is shown of those that stand one below the other: the one asked for, or the first.
fn shown_part<'a>(draft: &'a Draft, face: &Face) -> Option<&'a SheetPart> {
    let asked = face.review.sheet.as_deref();
    asked
        .and_then(|sheet| draft.part(sheet))
        .or(draft.parts.first())
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
    let mut from = title.right();
    if let Some(part) = sheet.part {
        from = sheets(ui, sheet, part, pos2(from + 12.0, head.center().y), face);
    }
    let room = field.left() - from - 24.0;
    let shown = elided(ui.painter(), &count, regular(SMALL), ink, room);
    let at = pos2(from + 12.0, head.center().y - shown.size().y / 2.0);
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

/// The choice among the sheets that stand one below the other; its right edge.
fn sheets(ui: &mut Ui, sheet: &Sheet<'_>, part: &SheetPart, at: Pos2, face: &mut Face) -> f32 {
    const WIDTH: f32 = 148.0;
    let area = Rect::from_min_size(at - vec2(0.0, 14.0), vec2(WIDTH, 28.0));
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .id_salt("review-raw-sheets")
            .max_rect(area),
    );
    let caption = sheet.locale.text("review-sheet");
    Select::new(&caption, &part.sheet)
        .width(WIDTH)
        .show(&mut child, |ui| {
            for other in &sheet.draft.parts {
                let on = other.sheet == part.sheet;
                if menu_entry(ui, None, &other.sheet, "", on, true).clicked() {
                    face.review.sheet = Some(other.sheet.clone());
                    face.review.row = None;
                }
            }
        });
    area.right()
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
    let raw = sheet.raw?;
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
        let on = sheet.header() == Some((row, row));
        let first = menu_entry(ui, None, &text, "", on, true);
        let idle = ui.memory(|memory| {
            memory
                .focused()
                .is_none_or(|focused| focused == Id::unique("review-raw"))
        });
        if idle {
            first.request_focus();
        }
        if first.clicked() {
            header = Some(HeaderChoice::Rows(row, row));
        }
        let text = sheet.locale.text("review-header-two");
        let on = sheet.header() == Some((row, row + 1));
        let possible = row < sheet.rows;
        if menu_entry(ui, None, &text, "", on, possible).clicked() {
            header = Some(HeaderChoice::Rows(row, row + 1));
        }
        let text = sheet.locale.text("review-no-header");
        let on = sheet.header().is_none();
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
        ui.memory_mut(|memory| memory.request_focus(Id::unique("review-raw")));
    }
}
