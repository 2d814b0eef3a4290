//! What the diagonal of a concentration curve says, and where there is room to say it.

use super::labels::rects_overlap;
use super::pen::{SMALL, style, text_width};
use super::words::Words;
use super::{Align, Color, Mark, Panel, Point, Rect, Weight};

/// The words of the diagonal, below it where neither a card of figures nor a reading stands.
pub(super) fn equality_note(panel: &Panel, words: &Words<'_>, color: Color) -> Mark {
    let text = words.text("chart-lorenz-equality", &[]);
    let width = text_width(&text, SMALL, Weight::Regular);
    let offset = Point { x: 10.0, y: 14.0 };
    let view = panel.home();
    let readings = panel.note_rects(&view, panel.area);
    let is_free = |part: f64| {
        let at = panel.position(&view, panel.area, [part, part]);
        let (left, base) = (at.x + offset.x, at.y + offset.y);
        let spot = Rect {
            left,
            top: base - SMALL,
            right: left + width,
            bottom: base + 6.0,
        };
        spot.right <= panel.area.right
            && !(panel.occupied.iter().chain(&readings)).any(|other| rects_overlap(spot, *other))
    };
    let part = [0.62, 0.52, 0.44, 0.36, 0.28]
        .into_iter()
        .find(|part| is_free(*part))
        .unwrap_or(0.2);
    Mark::Note {
        at: [part, part],
        offset,
        align: Align::Start,
        text,
        style: style(SMALL, Weight::Regular, color),
    }
}
