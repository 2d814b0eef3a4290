//! The rows on the screen, painted: cells, the used area, marks of findings, and why a row is left out.

use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

use super::columns;
use super::raw::{REASON, ROW, Sheet, letter};
use crate::import::Severity;
use crate::ui::face::Face;
use crate::ui::theme::{SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, text_at};

/// Blank cells that a title may run over.
const MOST_SPILLED: usize = 8;

/// What is on the screen of a sheet.
pub struct View<'a> {
    pub sheet: &'a Sheet<'a>,
    pub body: Rect,
    pub offset: egui::Vec2,
    /// The first row that is seen, from 0.
    pub first: u32,
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

    pub fn paint(&self, ui: &Ui, face: &Face) {
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
        let top = self
            .sheet
            .header()
            .map_or(self.sheet.used.0, |(top, _)| top);
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
            _ if self.sheet.header().is_some_and(|(top, _)| top == row) => {
                ("review-left-header", theme.accent)
            }
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
            // A header is one without being told, and its names are what one looks for.
            if key == "review-left-header" {
                return;
            }
            // Beside a wide table the reason lies over its last cells, all of each, on the row's own ground.
            let mut edges = (0..self.sheet.width()).map(|column| self.left(column));
            let edge = edges.rfind(|left| *left <= most - 8.0).unwrap_or(most);
            let ground = Rect::from_min_max(
                pos2((edge + 1.0).max(least), all.top() + 1.0),
                pos2(self.body.right(), all.bottom() - 1.0),
            );
            painter.rect_filled(ground, 0.0, theme.surface);
        }
        let x = x.min(most);
        painter.galley(pos2(x, all.center().y - shown.size().y / 2.0), shown, ink);
    }

    /// The letters above the rows.
    pub fn letters(&self, ui: &Ui, rect: Rect, face: &Face) {
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
    pub fn pointed(&self, ui: &Ui, response: &egui::Response, face: &mut Face) {
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
                columns::choose(face, own);
                face.review.go = false;
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

/// The text key of why a row is left out.
fn reason_key(code: &str) -> &'static str {
    match code {
        "total-row" => "review-left-total",
        "repeated-header" => "review-left-header-again",
        "note-row" => "review-left-note",
        "second-table" => "review-left-second-table",
        "groups-unfolded" => "review-left-group",
        "filler-row" => "review-left-filler",
        "units-row" => "review-left-units",
        "part-row" => "review-left-part",
        "weights-row" => "review-left-weights",
        "statistics-row" => "review-left-statistics",
        "hidden-row" => "review-left-hidden",
        "balance-row" => "review-left-balance",
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
