//! How the matrix of customers and products looks: legend, heads, names, cells, sums.

use egui::{
    Align2, CornerRadius, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};

use super::{CELL, HEADS, NAMES, Parts, ROW, SUMS, Sheet, SheetFace};
use crate::chart::share_tint;
use crate::chart::whitespace_chart::open_colors;
use crate::model::WhitespaceCell;
use crate::ui::theme::{BODY, SMALL, Theme, regular, rgba, semibold};
use crate::ui::widgets::{self, elided, text_at};

impl Sheet<'_> {
    /// What the looks of the cells mean, and the keys.
    pub(super) fn legend(&self, ui: &Ui, rect: Rect) {
        let theme = Theme::of(ui.ctx());
        let middle = rect.top() + 8.0;
        let (fill, line) = open_colors(&theme.palette);
        let owned = share_tint(&theme.palette, 0.3, 1.0).0;
        let mut x = rect.left();
        for (key, look) in [
            ("whitespace-owned", Some((rgba(owned), None))),
            ("whitespace-open", Some((rgba(fill), Some(rgba(line))))),
            ("whitespace-not-fitting", None),
            ("whitespace-unknown", None),
        ] {
            let sign = if key.ends_with("unknown") { "·" } else { "×" };
            match look {
                Some((fill, line)) => {
                    let at = Rect::from_min_size(pos2(x, middle - 6.0), vec2(18.0, 12.0));
                    ui.painter().rect_filled(at, 3.0, fill);
                    if let Some(line) = line {
                        ui.painter().rect_stroke(
                            at,
                            3.0,
                            Stroke::new(1.5, line),
                            StrokeKind::Inside,
                        );
                    }
                }
                None => {
                    let at = pos2(x + 9.0, middle);
                    text_at(
                        ui.painter(),
                        at,
                        Align2::CENTER_CENTER,
                        sign,
                        regular(BODY),
                        theme.text_soft,
                    );
                }
            }
            let at = pos2(x + 26.0, middle);
            let text = self.text(key);
            let shown = text_at(
                ui.painter(),
                at,
                Align2::LEFT_CENTER,
                &text,
                regular(SMALL),
                theme.text_soft,
            );
            x = shown.right() + 18.0;
        }
        let keys = self.text("whitespace-keys");
        let width = widgets::text_width(ui, &keys, regular(SMALL));
        if x + width < rect.right() {
            let at = pos2(rect.right(), middle);
            text_at(
                ui.painter(),
                at,
                Align2::RIGHT_CENTER,
                &keys,
                regular(SMALL),
                theme.text_faint,
            );
        }
    }

    pub(super) fn paint(
        &self,
        ui: &Ui,
        origin: Pos2,
        view: Rect,
        response: &Response,
        face: &SheetFace,
    ) {
        let theme = Theme::of(ui.ctx());
        let cursor = self.cursor_place(face);
        let largest = self.largest();
        let rows = (view.top() / ROW) as usize
            ..((view.bottom() / ROW).ceil() as usize).min(face.order.len());
        let columns = (view.left() / CELL) as usize
            ..((view.right() / CELL).ceil() as usize).min(self.result.offerings.len());
        for shown in rows {
            let y = origin.y + shown as f32 * ROW;
            let line =
                Rect::from_min_size(pos2(origin.x + view.left(), y), vec2(view.width(), ROW));
            if face
                .names
                .get(shown)
                .is_some_and(|name| self.state.selection().contains(name))
            {
                ui.painter().rect_filled(line, 0.0, theme.accent_soft);
            }
            ui.painter().hline(
                line.x_range(),
                line.bottom() - 0.5,
                Stroke::new(1.0, theme.grid),
            );
            for column in columns.clone() {
                let at =
                    Rect::from_min_size(pos2(origin.x + column as f32 * CELL, y), vec2(CELL, ROW));
                let typed = face
                    .typed
                    .as_deref()
                    .filter(|_| cursor == Some((shown, column)));
                self.paint_cell(
                    ui,
                    at.shrink(2.0),
                    self.cell(face, shown, column),
                    typed,
                    largest,
                );
            }
        }
        if let Some((shown, column)) = cursor {
            let at = pos2(
                origin.x + column as f32 * CELL,
                origin.y + shown as f32 * ROW,
            );
            let ring = Rect::from_min_size(at, vec2(CELL, ROW)).shrink(0.5);
            let width = if response.has_focus() { 2.0 } else { 1.0 };
            ui.painter().rect_stroke(
                ring,
                CornerRadius::same(4),
                Stroke::new(width, theme.accent),
                StrokeKind::Inside,
            );
        }
    }

    fn largest(&self) -> f64 {
        self.result.largest.max(1.0)
    }

    fn paint_cell(
        &self,
        ui: &Ui,
        at: Rect,
        cell: WhitespaceCell,
        typed: Option<&str>,
        largest: f64,
    ) {
        let theme = Theme::of(ui.ctx());
        let middle = at.center();
        let (mut ink, mut bold, mut text) = (theme.text_faint, false, String::new());
        match cell {
            WhitespaceCell::Owned(value) => {
                let (fill, on, _) = share_tint(
                    &theme.palette,
                    value.unwrap_or(largest * 0.12).max(largest * 0.03),
                    largest,
                );
                ui.painter().rect_filled(at, 3.0, rgba(fill));
                ink = rgba(on);
                text = value.map_or_else(|| "X".to_owned(), |value| self.figure(value));
            }
            WhitespaceCell::Open(value) => {
                let (fill, line) = open_colors(&theme.palette);
                ui.painter().rect_filled(at, 3.0, rgba(fill));
                ui.painter()
                    .rect_stroke(at, 3.0, Stroke::new(1.5, rgba(line)), StrokeKind::Inside);
                (ink, bold) = (theme.text, true);
                text = self.figure(value);
            }
            WhitespaceCell::NotFitting => text.push('×'),
            WhitespaceCell::Unknown => text.push('·'),
        }
        if let Some(typed) = typed {
            ui.painter().rect_filled(at, 3.0, theme.control);
            (ink, bold, text) = (theme.text, true, format!("{typed}|"));
        }
        let font = if bold {
            semibold(SMALL)
        } else {
            regular(SMALL)
        };
        let shown = elided(ui.painter(), &text, font, ink, at.width());
        ui.painter().galley(middle - shown.size() / 2.0, shown, ink);
    }

    /// The names at the left, which stay while the cells scroll sideways.
    pub(super) fn names(&self, ui: &mut Ui, parts: &Parts, face: &mut SheetFace) {
        let theme = Theme::of(ui.ctx());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(parts.names).id_salt("names"));
        inner.set_clip_rect(parts.names.intersect(ui.clip_rect()));
        let cursor = self.cursor_place(face);
        for shown in visible(face, parts.names.height()) {
            let y = parts.names.top() + shown as f32 * ROW - face.offset.y;
            let line = Rect::from_min_size(pos2(parts.names.left(), y), vec2(NAMES, ROW));
            let Some(name) = face.names.get(shown) else {
                break;
            };
            let selected = self.state.selection().contains(name);
            if selected {
                inner.painter().rect_filled(line, 0.0, theme.accent_soft);
            }
            inner.painter().hline(
                line.x_range(),
                line.bottom() - 0.5,
                Stroke::new(1.0, theme.grid),
            );
            let bold = selected || cursor.is_some_and(|(row, _)| row == shown);
            let font = if bold { semibold(BODY) } else { regular(BODY) };
            let galley = elided(inner.painter(), name, font, theme.text, NAMES - 12.0);
            let at = pos2(line.left() + 2.0, line.center().y - galley.size().y / 2.0);
            inner.painter().galley(at, galley, theme.text);
        }
    }

    /// The heads above, slanted at 45°.
    pub(super) fn heads(&self, ui: &mut Ui, parts: &Parts, face: &SheetFace) {
        let theme = Theme::of(ui.ctx());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(parts.heads).id_salt("heads"));
        inner.set_clip_rect(parts.heads.intersect(ui.clip_rect()));
        let cursor = self.cursor_place(face).map(|(_, column)| column);
        let base = parts.heads.bottom() - 6.0;
        for (column, of) in self.result.offerings.iter().enumerate() {
            let x = parts.cells.left() + (column as f32 + 0.5) * CELL - face.offset.x;
            if x < parts.cells.left() || x > parts.cells.right() {
                continue;
            }
            let on = cursor == Some(column);
            let (font, ink) = if on {
                (semibold(SMALL), theme.text)
            } else {
                (regular(SMALL), theme.text_soft)
            };
            let galley = elided(inner.painter(), &of.name, font, ink, HEADS * 1.3);
            let half = galley.size().y / 2.0;
            let angle = -std::f32::consts::FRAC_PI_4;
            // The base of a slanted text starts at the middle of its column.
            let at = pos2(x - half * 0.707 - 2.0, base - half * 0.707);
            let shape = egui::epaint::TextShape::new(at, galley, ink).with_angle(angle);
            inner.painter().add(Shape::Text(shape));
        }
        let open = self.text("whitespace-sum-open");
        let at = pos2(parts.sums.right() - 8.0, base);
        text_at(
            inner.painter(),
            at,
            Align2::RIGHT_BOTTOM,
            &open,
            semibold(SMALL),
            theme.text_soft,
        );
        let line = parts.heads.bottom() - 0.5;
        let whole = parts.names.left()..=parts.sums.right();
        ui.painter().hline(
            egui::Rangef::new(*whole.start(), *whole.end()),
            line,
            theme.line(ui.ctx()),
        );
    }

    /// What lies open with each customer, as a figure and a bar.
    pub(super) fn sums(&self, ui: &mut Ui, parts: &Parts, face: &SheetFace) {
        let theme = Theme::of(ui.ctx());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(parts.sums).id_salt("sums"));
        inner.set_clip_rect(parts.sums.intersect(ui.clip_rect()));
        let most = self
            .result
            .holders
            .iter()
            .map(|holder| holder.open)
            .fold(0.0, f64::max);
        let (fill, line) = open_colors(&theme.palette);
        for shown in visible(face, parts.sums.height()) {
            let Some(holder) = face
                .order
                .get(shown)
                .and_then(|&row| self.result.holders.get(row as usize))
            else {
                break;
            };
            let y = parts.sums.top() + shown as f32 * ROW - face.offset.y;
            let at = Rect::from_min_size(pos2(parts.sums.left(), y), vec2(SUMS, ROW));
            inner.painter().hline(
                at.x_range(),
                at.bottom() - 0.5,
                Stroke::new(1.0, theme.grid),
            );
            if holder.open > 0.0 && most > 0.0 {
                let width = (44.0 * holder.open / most) as f32;
                let bar = Rect::from_min_size(
                    pos2(at.left() + 8.0, at.center().y - 6.0),
                    vec2(width.max(2.0), 12.0),
                );
                inner.painter().rect_filled(bar, 2.0, rgba(fill));
                inner.painter().rect_stroke(
                    bar,
                    2.0,
                    Stroke::new(1.0, rgba(line)),
                    StrokeKind::Inside,
                );
            }
            let text = self.figure(holder.open);
            let place = at.right_center() - vec2(8.0, 0.0);
            text_at(
                inner.painter(),
                place,
                Align2::RIGHT_CENTER,
                &text,
                semibold(SMALL),
                theme.text,
            );
        }
    }

    /// What lies open of each product, below.
    pub(super) fn totals(&self, ui: &mut Ui, parts: &Parts, face: &SheetFace) {
        let theme = Theme::of(ui.ctx());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(parts.total).id_salt("totals"));
        inner.set_clip_rect(parts.total.intersect(ui.clip_rect()));
        let middle = parts.total.center().y;
        let whole = parts.names.left()..=parts.sums.right();
        let line = parts.total.top() + 0.5;
        inner.painter().hline(
            egui::Rangef::new(*whole.start(), *whole.end()),
            line,
            theme.line(ui.ctx()),
        );
        let name = self.text("whitespace-all-open");
        let galley = elided(
            inner.painter(),
            &name,
            semibold(SMALL),
            theme.text,
            NAMES - 12.0,
        );
        let at = pos2(parts.names.left() + 2.0, middle - galley.size().y / 2.0);
        inner.painter().galley(at, galley, theme.text);
        for (column, of) in self.result.offerings.iter().enumerate() {
            let x = parts.cells.left() + (column as f32 + 0.5) * CELL - face.offset.x;
            if x >= parts.cells.left() + CELL / 2.0 - 1.0 && x <= parts.cells.right() {
                let text = self.figure(of.potential);
                let galley = elided(
                    inner.painter(),
                    &text,
                    semibold(SMALL),
                    theme.text,
                    CELL - 1.0,
                );
                let at = pos2(x, middle) - galley.size() / 2.0;
                inner.painter().galley(at, galley, theme.text);
            }
        }
        let at = pos2(parts.sums.right() - 8.0, middle);
        let text = self.figure(self.result.open);
        text_at(
            inner.painter(),
            at,
            Align2::RIGHT_CENTER,
            &text,
            semibold(SMALL),
            theme.text,
        );
    }
}

/// The rows that are seen.
fn visible(face: &SheetFace, height: f32) -> std::ops::Range<usize> {
    let first = (face.offset.y / ROW) as usize;
    let last = ((face.offset.y + height) / ROW).ceil() as usize;
    first..last.min(face.order.len())
}
