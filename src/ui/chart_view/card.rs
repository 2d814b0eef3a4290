//! What the pointer reads: the card beside a bubble, the sentence along a curve.

use egui::{Align2, Color32, CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::ChartView;
use crate::chart::Weight;
use crate::locale::{Arg, Locale};
use crate::ui::table::cell_text;
use crate::ui::theme::{self, Theme};

/// Most lines of figures on a card.
const LINES: usize = 6;
/// Room between card and what it speaks of.
const GAP: f32 = 14.0;

/// What the reading along a curve speaks of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// `customer`, `supplier`, `product` or another word: chooses the noun.
    pub by: String,
    /// Id of the measure: chooses "of revenue".
    pub measure: String,
    /// The measure's name, where its id is not one of the known ones.
    pub measure_name: String,
}

impl Words {
    /// "Top 868 customers".
    pub fn top(&self, locale: &Locale, count: usize) -> String {
        locale.text_with(
            "view-top",
            &[("n", Arg::from(count)), ("by", Arg::from(self.by.as_str()))],
        )
    }

    /// "20% → 74.6% of revenue".
    pub fn share(&self, locale: &Locale, part: f64, whole: f64) -> String {
        locale.text_with(
            "view-share",
            &[
                ("part", Arg::from(locale.percent(part, 1))),
                ("whole", Arg::from(locale.percent(whole, 1))),
                ("measure", Arg::from(self.measure.as_str())),
                ("name", Arg::from(self.measure_name.as_str())),
            ],
        )
    }
}

impl ChartView<'_> {
    /// An item in words: its name and its first figures.
    pub(super) fn card_text(&self, item: u32) -> String {
        let mut text = self.card_name(item);
        for (head, value) in self.figures(item) {
            text.push_str(&format!(", {head} {value}"));
        }
        text
    }

    /// The name of an item.
    pub(super) fn card_name(&self, item: u32) -> String {
        if let Some(group) = self.scene.group(item) {
            return group.to_owned();
        }
        let first = self
            .scene
            .table
            .columns
            .iter()
            .find(|column| matches!(column.cells, crate::chart::DataCells::Text(_)));
        first
            .map(|column| cell_text(column, item as usize, self.locale))
            .unwrap_or_default()
    }

    fn figures(&self, item: u32) -> Vec<(&str, String)> {
        if self.scene.has_groups() {
            return Vec::new();
        }
        let named = self
            .scene
            .table
            .columns
            .iter()
            .position(|column| matches!(column.cells, crate::chart::DataCells::Text(_)));
        let rest = named.map_or(0, |at| at + 1);
        self.scene.table.columns[rest.min(self.scene.table.columns.len())..]
            .iter()
            .take(LINES)
            .map(|column| {
                (
                    column.head.as_str(),
                    cell_text(column, item as usize, self.locale),
                )
            })
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    /// The card of an item and how many others stand on its place, beside `spot` and inside `frame`.
    pub(super) fn item_card(&self, ui: &Ui, item: u32, others: usize, (spot, frame): (Rect, Rect)) {
        let theme = Theme::of(ui.ctx());
        let line =
            |text: &str, weight, ink| super::painter::galley(ui, text, theme::SMALL, weight, ink);
        let mut name = self.card_name(item);
        if others > 0 {
            let args = [("name", Arg::from(name)), ("n", Arg::from(others))];
            name = self.locale.text_with("view-and-others", &args);
        }
        let title = super::painter::galley(ui, &name, theme::BODY, Weight::SemiBold, theme.text);
        let rows: Vec<_> = self
            .figures(item)
            .iter()
            .map(|(head, value)| {
                (
                    line(head, Weight::Regular, theme.text_soft),
                    line(value, Weight::Regular, theme.text),
                )
            })
            .collect();
        let wide = rows
            .iter()
            .map(|(head, value)| head.size().x + 24.0 + value.size().x)
            .fold(title.size().x, f32::max);
        let size = vec2(wide + 24.0, 20.0 + 20.0 + 18.0 * rows.len() as f32);
        let card = place(size, spot, frame);
        paint_ground(ui, theme, card);
        let painter = ui.painter();
        painter.galley(card.min + vec2(12.0, 10.0), title, theme.text);
        let mut y = card.top() + 32.0;
        for (head, value) in rows {
            painter.galley(Pos2::new(card.left() + 12.0, y), head, theme.text_soft);
            let right = card.right() - 12.0 - value.size().x;
            painter.galley(Pos2::new(right, y), value, theme.text);
            y += 18.0;
        }
    }

    /// The card of a reading: a faint line over a bold one.
    pub(super) fn reading_card(&self, ui: &Ui, top: &str, share: &str, spot: Pos2, frame: Rect) {
        let theme = Theme::of(ui.ctx());
        let faint = super::painter::galley(ui, top, theme::SMALL, Weight::Regular, theme.text_soft);
        let bold = super::painter::galley(ui, share, theme::CARD, Weight::SemiBold, theme.text);
        let wide = faint.size().x.max(bold.size().x);
        let size = vec2(wide + 24.0, 56.0);
        let card = beside_curve(size, spot, frame);
        let corner = Align2::LEFT_TOP.pos_in_rect(&card);
        let from = spot + (card.clamp(spot) - spot).normalized() * 6.0;
        let stroke = Stroke::new(1.0, theme.text);
        ui.painter().line_segment([from, card.clamp(spot)], stroke);
        let radius = CornerRadius::same(theme::RADIUS as u8);
        ui.painter()
            .rect(card, radius, theme.control, stroke, StrokeKind::Inside);
        ui.painter()
            .galley(corner + vec2(12.0, 9.0), faint, theme.text_soft);
        ui.painter()
            .galley(corner + vec2(12.0, 27.0), bold, theme.text);
    }
}

fn paint_ground(ui: &Ui, theme: &Theme, card: Rect) {
    let shadow = egui::Shadow {
        offset: [0, 2],
        blur: 12,
        spread: 0,
        color: theme.shadow.gamma_multiply(0.5),
    };
    let radius = CornerRadius::same(theme::RADIUS as u8);
    ui.painter().add(shadow.as_shape(card, radius));
    let line: Color32 = theme.control_line;
    ui.painter().rect(
        card,
        radius,
        theme.control,
        Stroke::new(1.0, line),
        StrokeKind::Inside,
    );
}

/// Right of the spot, else left; inside the frame.
fn place(size: Vec2, spot: Rect, frame: Rect) -> Rect {
    let left = if spot.right() + GAP + size.x <= frame.right() {
        spot.right() + GAP
    } else {
        spot.left() - GAP - size.x
    };
    let corner = Pos2::new(
        left.clamp(frame.left(), (frame.right() - size.x).max(frame.left())),
        (spot.center().y - size.y / 2.0)
            .clamp(frame.top(), (frame.bottom() - size.y).max(frame.top())),
    );
    Rect::from_min_size(corner, size)
}

/// Below and to the right of the place on the curve, where the curve never goes; else to its left.
fn beside_curve(size: Vec2, spot: Pos2, frame: Rect) -> Rect {
    let fits = spot.x + 20.0 + size.x <= frame.right();
    let left = if fits {
        spot.x + 20.0
    } else {
        spot.x - 20.0 - size.x
    };
    let corner = Pos2::new(
        left.max(frame.left()),
        (spot.y + 16.0).clamp(frame.top(), (frame.bottom() - size.y).max(frame.top())),
    );
    Rect::from_min_size(corner, size)
}
