//! The file as it is: raw rows, the used area marked, the chosen column lit.

use egui::{Align2, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::import::Draft;
use crate::state::State;
use crate::ui::face::Face;
use crate::ui::theme::{CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, text_at};

const ROW: f32 = 24.0;
const GUTTER: f32 = 44.0;
const LEAST: f32 = 64.0;
const MOST: f32 = 220.0;

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
pub fn show(ui: &mut Ui, state: &State, draft: &Draft, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let at = head.left_center() + vec2(16.0, 0.0);
    let title = text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &locale.text("review-raw"),
        semibold(CARD),
        theme.text,
    );
    let more = locale.text("review-raw-first");
    let at = pos2(title.right() + 12.0, head.center().y);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &more,
        regular(SMALL),
        theme.text_soft,
    );
    let columns = draft
        .preview
        .iter()
        .map(|(_, cells)| cells.len())
        .max()
        .unwrap_or(0);
    let widths = widths(ui, draft, columns);
    let total: f32 = widths.iter().sum::<f32>() + GUTTER;
    ScrollArea::both()
        .id_salt("review-raw-scroll")
        .auto_shrink(false)
        .show_rows(ui, ROW, draft.preview.len() + 1, |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for row in range {
                let (rect, response) = ui.allocate_exact_size(
                    vec2(total.max(ui.available_width()), ROW),
                    Sense::click(),
                );
                if let Some(pointer) = response
                    .interact_pointer_pos()
                    .filter(|_| response.clicked())
                {
                    face.review.1 = column_at(&widths, pointer.x - rect.left());
                }
                match row.checked_sub(1).and_then(|row| draft.preview.get(row)) {
                    None => letters(ui, rect, &widths, face),
                    Some((number, cells)) => {
                        cells_of(ui, rect, draft, *number, cells, &widths, face)
                    }
                }
            }
        });
}

fn widths(ui: &Ui, draft: &Draft, columns: usize) -> Vec<f32> {
    (0..columns)
        .map(|column| {
            let widest = draft
                .preview
                .iter()
                .take(40)
                .filter_map(|(_, cells)| cells.get(column))
                .map(|cell| {
                    crate::ui::widgets::text_width(
                        ui,
                        &cell.chars().take(40).collect::<String>(),
                        regular(SMALL),
                    )
                })
                .fold(0.0, f32::max);
            (widest + 20.0).clamp(LEAST, MOST)
        })
        .collect()
}

fn column_at(widths: &[f32], x: f32) -> Option<usize> {
    let mut left = GUTTER;
    widths.iter().position(|width| {
        let hit = x >= left && x < left + width;
        left += width;
        hit
    })
}

fn letters(ui: &Ui, rect: Rect, widths: &[f32], face: &Face) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    let mut left = rect.left() + GUTTER;
    for (column, width) in widths.iter().enumerate() {
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, ROW));
        let chosen = face.review.1 == Some(column);
        if chosen {
            ui.painter().rect_filled(cell, 0.0, theme.accent_soft);
        }
        let font = if chosen {
            semibold(SMALL)
        } else {
            regular(SMALL)
        };
        text_at(
            ui.painter(),
            cell.center(),
            Align2::CENTER_CENTER,
            &letter(column),
            font,
            theme.text_soft,
        );
        left += width;
    }
}

fn cells_of(
    ui: &Ui,
    rect: Rect,
    draft: &Draft,
    number: u32,
    cells: &[String],
    widths: &[f32],
    face: &Face,
) {
    let theme = Theme::of(ui.ctx());
    let head = draft.header_row == Some(number);
    let first = draft.table.sheet_row(0);
    let last = draft.table.sheet_row(draft.table.rows.saturating_sub(1));
    let used = number >= first && number <= last;
    let painter = ui.painter();
    let fill = if head {
        theme.accent_soft
    } else if used {
        theme.canvas
    } else {
        theme.surface
    };
    painter.rect_filled(rect, 0.0, fill);
    let label = number.to_string();
    text_at(
        painter,
        pos2(rect.left() + GUTTER - 12.0, rect.center().y),
        Align2::RIGHT_CENTER,
        &label,
        regular(SMALL),
        theme.text_faint,
    );
    let mut left = rect.left() + GUTTER;
    for (column, width) in widths.iter().enumerate() {
        if face.review.1 == Some(column) && used {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, ROW));
            painter.rect_filled(cell, 0.0, theme.accent_soft);
        }
        if let Some(cell) = cells.get(column).filter(|cell| !cell.is_empty()) {
            let ink = if head || used {
                theme.text
            } else {
                theme.text_faint
            };
            let font = if head {
                semibold(SMALL)
            } else {
                regular(SMALL)
            };
            let shown = elided(painter, cell, font, ink, width - 12.0);
            let numeric = is_figure(cell);
            let x = if numeric && !head {
                left + width - 8.0 - shown.size().x
            } else {
                left + 8.0
            };
            painter.galley(pos2(x, rect.center().y - shown.size().y / 2.0), shown, ink);
        }
        left += width;
    }
    painter.hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    if head || used {
        let frame = Rect::from_min_max(
            pos2(rect.left() + GUTTER, rect.top()),
            pos2(left, rect.bottom()),
        );
        let line = Stroke::new(1.5, theme.accent);
        painter.vline(frame.left(), frame.y_range(), line);
        painter.vline(frame.right(), frame.y_range(), line);
        if head || (draft.header_row.is_none() && number == first) {
            painter.hline(frame.x_range(), frame.top(), line);
        }
        if number == last {
            painter.hline(frame.x_range(), frame.bottom(), line);
        }
    }
}

/// Whether a raw cell reads as a figure, so that it stands at the right.
fn is_figure(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit())
        && cell
            .chars()
            .all(|c| c.is_ascii_digit() || " \u{a0}\u{202f}.,'-−+%()€$£¥".contains(c))
}
