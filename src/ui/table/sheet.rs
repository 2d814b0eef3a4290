//! Where the parts of a table stand: heads that stay above, columns that stay at the left, rows only where they are seen.

use std::ops::Range;

use egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::HEAD;
use crate::ui::theme::ROW;

/// What is to be shown in the room there is.
pub struct Sheet<'a> {
    /// Tells sheets of one page apart.
    pub id: &'a str,
    /// How wide the columns are, in points.
    pub widths: &'a [f32],
    /// How many columns at the left stay when the others scroll.
    pub sticky: usize,
    /// How many rows there are.
    pub rows: usize,
    /// The place of a row to bring into view.
    pub reveal: Option<usize>,
}

/// What of it is in view.
pub struct Seen<'a> {
    sheet: &'a Sheet<'a>,
    /// The room of the rows.
    body: Rect,
    /// The room of the heads.
    pub heads: Rect,
    /// How far it is scrolled. Rows beyond the first half million are told apart in double precision alone.
    offset: Vec2,
    /// The places of the rows.
    pub rows: Range<usize>,
}

/// Columns that scroll alike.
pub struct Part {
    /// What of the body is theirs.
    pub clip: Rect,
    /// Those in view.
    pub columns: Range<usize>,
}

impl Sheet<'_> {
    /// Shows it: rows first, heads over them.
    pub fn show<B>(
        &self,
        ui: &mut Ui,
        body: &mut B,
        rows: impl FnOnce(&mut B, &mut Ui, &Seen<'_>),
        heads: impl FnOnce(&mut B, &mut Ui, &Seen<'_>),
    ) {
        let all = ui.available_rect_before_wrap();
        let below = all.with_min_y((all.top() + HEAD).min(all.bottom()));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(all).id_salt(self.id));
        inner.shrink_clip_rect(all);
        let bars = below.with_min_x((all.left() + self.left()).min(all.right()));
        let seen = ScrollArea::both()
            .auto_shrink(false)
            .scroll_bar_rect(bars)
            .show_viewport(&mut inner, |ui, viewport| {
                let height = HEAD as f64 + self.rows as f64 * f64::from(ROW);
                ui.set_min_size(vec2(self.widths.iter().sum(), height as f32));
                let seen = self.seen(all, below, viewport.min.to_vec2());
                ui.shrink_clip_rect(below);
                rows(body, ui, &seen);
                if let Some(place) = self.reveal {
                    let row = seen.row(place);
                    // What scrolls begins below the heads.
                    let target = row.with_min_y(row.top() - HEAD);
                    ui.scroll_to_rect(target.with_min_x(all.left()).with_max_x(all.right()), None);
                }
                seen
            })
            .inner;
        let band = seen.heads;
        let mut above = inner.new_child(UiBuilder::new().max_rect(band).id_salt("heads"));
        above.shrink_clip_rect(band);
        heads(body, &mut above, &seen);
        ui.advance_cursor_after_rect(all);
    }

    fn seen(&self, all: Rect, body: Rect, offset: Vec2) -> Seen<'_> {
        let first = f64::from(offset.y.max(0.0)) / f64::from(ROW);
        let last = f64::from(offset.y + body.height()) / f64::from(ROW);
        let first = (first as usize).min(self.rows);
        Seen {
            sheet: self,
            body,
            heads: all.with_max_y(body.top()),
            offset,
            rows: first..(last.ceil().max(0.0) as usize).clamp(first, self.rows),
        }
    }

    /// The width of the columns that stay.
    fn left(&self) -> f32 {
        self.widths.iter().take(self.sticky).sum()
    }
}

impl Seen<'_> {
    /// Where a row stands, over all columns.
    pub fn row(&self, place: usize) -> Rect {
        let down = place as f64 * f64::from(ROW) - f64::from(self.offset.y);
        let width: f32 = self.sheet.widths.iter().sum();
        let corner = pos2(
            self.body.left() - self.offset.x,
            self.body.top() + down as f32,
        );
        Rect::from_min_size(corner, vec2(width.max(self.body.width()), ROW))
    }

    /// What of a row, or of the heads, is a column's.
    pub fn cell(&self, row: Rect, column: usize) -> Rect {
        let widths = self.sheet.widths;
        let before: f32 = widths.iter().take(column).sum();
        let moved = if column < self.sheet.sticky {
            0.0
        } else {
            self.offset.x
        };
        let left = self.body.left() + before - moved;
        let width = widths.get(column).copied().unwrap_or_default();
        row.with_min_x(left).with_max_x(left + width)
    }

    /// The columns in view: those that scroll, then those that stay. All of them as one where nothing is scrolled away.
    pub fn parts(&self) -> Vec<Part> {
        let (sticky, count) = (
            self.sheet.sticky.min(self.sheet.widths.len()),
            self.sheet.widths.len(),
        );
        let total: f32 = self.sheet.widths.iter().sum();
        if total <= self.body.width() + 0.5 && self.offset.x == 0.0 {
            return vec![Part {
                clip: self.body,
                columns: 0..count,
            }];
        }
        let edge = (self.body.left() + self.sheet.left()).min(self.body.right());
        let right = self.body.with_min_x(edge);
        let is_in_view = |column: &usize| {
            let cell = self.cell(self.body, *column);
            cell.right() > right.left() && cell.left() < right.right()
        };
        let first = (sticky..count).find(is_in_view).unwrap_or(count);
        let last = (first..count).take_while(is_in_view).last();
        vec![
            Part {
                clip: right,
                columns: first..last.map_or(first, |last| last + 1),
            },
            Part {
                clip: self.body.with_max_x(edge),
                columns: 0..sticky,
            },
        ]
    }
}
