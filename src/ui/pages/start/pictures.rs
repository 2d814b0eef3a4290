//! The little pictures on the three cards.

use egui::{CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::theme::{RADIUS_INNER, Theme, mix};
use crate::ui::widgets::icon;

/// A spreadsheet with its used area marked.
pub fn spreadsheet(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    let area = rect.shrink2(vec2(20.0, 17.0));
    let (columns, rows) = (4, 5);
    let cell = vec2(area.width() / columns as f32, area.height() / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            let corner = area.min + vec2(column as f32 * cell.x, row as f32 * cell.y);
            let fill = if row == 0 {
                theme.accent_soft
            } else {
                theme.panel
            };
            let place = Rect::from_min_size(corner, cell).shrink2(vec2(2.0, 2.5));
            ui.painter().rect_filled(place, CornerRadius::same(2), fill);
        }
    }
    let frame = area.expand(3.0);
    let path = [
        frame.left_top(),
        frame.right_top(),
        frame.right_bottom(),
        frame.left_bottom(),
        frame.left_top(),
    ];
    let line = Stroke::new(1.5, theme.accent);
    ui.painter()
        .extend(Shape::dashed_line(&path, line, 4.0, 3.0));
}

/// A matrix with bubbles in its quadrants.
pub fn bubbles(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    let line = Stroke::new(1.0, theme.control_line);
    let middle = pos2(rect.center().x - 2.0, rect.center().y);
    ui.painter()
        .hline(rect.left() + 24.0..=rect.right() - 28.0, middle.y, line);
    ui.painter()
        .vline(middle.x, rect.top() + 12.0..=rect.bottom() - 12.0, line);
    let dots: [(f32, f32, f32, usize); 11] = [
        (0.22, 0.24, 5.0, 1),
        (0.295, 0.315, 8.0, 1),
        (0.70, 0.285, 20.0, 0),
        (0.59, 0.365, 9.0, 0),
        (0.81, 0.41, 6.0, 0),
        (0.737, 0.70, 14.0, 2),
        (0.61, 0.765, 6.0, 2),
        (0.255, 0.72, 7.0, 7),
        (0.18, 0.81, 4.0, 7),
        (0.365, 0.66, 4.0, 7),
        (0.42, 0.86, 3.0, 7),
    ];
    for (x, y, radius, category) in dots {
        let at = rect.min + vec2(x * rect.width(), y * rect.height());
        let fill = mix(theme.surface, theme.category[category], 0.8);
        ui.painter().circle_filled(at, radius, fill);
    }
}

/// A form with drop-downs.
pub fn form(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    for (row, width) in [0.33, 0.24, 0.39, 0.27].into_iter().enumerate() {
        let y = rect.top() + 28.0 + row as f32 * 24.0;
        let bar = Rect::from_min_size(
            pos2(rect.left() + 28.0, y - 4.0),
            vec2(rect.width() * width, 8.0),
        );
        ui.painter()
            .rect_filled(bar, CornerRadius::same(2), theme.hairline);
        let corner = pos2(rect.left() + rect.width() * 0.545, y - 8.0);
        let field = Rect::from_min_size(corner, vec2(rect.width() * 0.34, 16.0));
        let radius = CornerRadius::same(RADIUS_INNER as u8);
        let line = Stroke::new(1.0, theme.control_line);
        ui.painter()
            .rect(field, radius, theme.control, line, StrokeKind::Inside);
        let caret = pos2(field.right() - 9.0, y);
        icon::paint(ui.painter(), caret, icon::CARET_DOWN, 10.0, theme.text_soft);
    }
}
