//! The column beside a plot: tables first, then legends, then notes, from top to bottom. What has no room is left out.

use super::pen::{
    BODY, SMALL, dashed, fit, hairline, line, point, regular, stroke, strong, text_width,
    two_lines, wrap,
};
use super::scale::round_down;
use super::{Align, Color, Palette, Point, Rect, Shape, Weight};

/// Between two columns of figures, at least.
const GAP: f32 = 10.0;

/// One row of a table: name, figure, how it looks.
pub struct Row {
    /// At the left; cut where it does not fit.
    pub name: String,
    /// At the right.
    pub figure: String,
    /// Colour of the figure, where it is not the text's.
    pub color: Option<Color>,
    /// A sum, or the row the title speaks of.
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

    /// The same row, set bold.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }
}

/// One row of a table of several figures.
pub struct FiguresRow {
    name: String,
    figures: Vec<String>,
    strong: bool,
    /// Length of the bar under it, 0 to 1 of the name's column.
    bar: f32,
}

impl FiguresRow {
    /// A plain row.
    pub fn new(name: impl Into<String>, figures: impl Into<Vec<String>>) -> Self {
        Self {
            name: name.into(),
            figures: figures.into(),
            strong: false,
            bar: 0.0,
        }
    }

    /// The same row over a bar of this length, 0 to 1.
    pub fn bar(mut self, length: f64) -> Self {
        self.bar = length.clamp(0.0, 1.0) as f32;
        self
    }

    /// The same row, set bold.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }
}

/// The column while it is written.
pub struct SideColumn<'a> {
    bounds: Rect,
    y: f32,
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

    /// Where the next line starts.
    pub fn at(&self) -> Point {
        point(self.bounds.left, self.y + 14.0)
    }

    fn write(&mut self, text: &str, align: Align, base: f32, weight: Weight, color: Color) {
        let x = if align == Align::End {
            self.bounds.right
        } else {
            self.bounds.left
        };
        let shape = match weight {
            Weight::Regular => regular(point(x, base), align, text, BODY, color),
            Weight::SemiBold => strong(point(x, base), align, text, BODY, color),
        };
        self.shapes.push(shape);
    }

    /// A heading with a note at its right and a rule below.
    pub fn heading(&mut self, title: &str, note: &str) {
        let Rect { left, right, .. } = self.bounds;
        let note_width = text_width(note, SMALL, Weight::Regular);
        // Half a unit is no unit.
        let note = if note_width <= self.width() * 0.5 {
            note
        } else {
            ""
        };
        let room = if note.is_empty() {
            self.width()
        } else {
            self.width() - note_width - 12.0
        };
        let base = self.title(title, room);
        let soft = self.palette.text_soft;
        self.shapes
            .push(regular(point(right, base), Align::End, note, SMALL, soft));
        self.shapes
            .push(hairline(left, right, base + 11.0, self.palette.text_faint));
        self.y = base + 11.0;
    }

    /// A title in up to three lines; returns the base line of the last.
    fn title(&mut self, title: &str, room: f32) -> f32 {
        let mut lines = wrap(title, room, BODY, Weight::SemiBold);
        if lines.len() > 3 {
            let rest = lines.split_off(2).join(" ");
            lines.push(fit(&rest, room, BODY, Weight::SemiBold));
        }
        let mut base = self.y + 8.0;
        for (row, text) in lines.iter().enumerate() {
            base += if row > 0 { 17.0 } else { 0.0 };
            let ink = self.palette.text;
            self.write(text, Align::Start, base, Weight::SemiBold, ink);
        }
        base
    }

    /// A table under its heading; as many rows as fit, at most.
    pub fn table(&mut self, title: &str, note: &str, rows: &[Row], step: f32) {
        if rows.is_empty() || self.room() < 30.0 + step {
            return;
        }
        self.heading(title, note);
        let Rect { left, right, .. } = self.bounds;
        for (at, row) in rows.iter().enumerate() {
            if self.room() < step {
                break;
            }
            let base = self.y + step / 2.0 + 5.0;
            let weight = if row.strong {
                Weight::SemiBold
            } else {
                Weight::Regular
            };
            let room = self.width() - text_width(&row.figure, BODY, weight) - 12.0;
            let lines = two_lines(&row.name, room, BODY, weight);
            let further = 16.0 * (lines.len() - 1) as f32;
            if self.room() < step + further {
                break;
            }
            for (line, name) in lines.iter().enumerate() {
                let base = base + 16.0 * line as f32;
                self.write(name, Align::Start, base, weight, self.palette.text);
            }
            let color = row.color.unwrap_or(self.palette.text);
            self.write(&row.figure, Align::End, base, weight, color);
            self.y += step + further;
            if at + 1 < rows.len() {
                self.shapes
                    .push(hairline(left, right, self.y, self.palette.grid));
            }
        }
        self.y += 32.0;
    }

    /// A table of several figures a row, each under its own head; as many rows as fit, at most.
    pub fn figures(
        &mut self,
        title: &str,
        heads: &[(&str, Color)],
        rows: &[FiguresRow],
        step: f32,
    ) {
        if rows.is_empty() || self.room() < 30.0 + step {
            return;
        }
        let Rect { left, right, .. } = self.bounds;
        let top = self.y;
        let (names, wide) = self.widths(heads, rows);
        let ends: Vec<f32> = (1..=heads.len())
            .map(|at| right - wide[at..].iter().sum::<f32>())
            .collect();
        // A title that would stand as a tower over the names has a line of its own.
        if wrap(title, names, BODY, Weight::SemiBold).len() > 2 {
            self.y = self.title(title, self.width()) + 12.0;
        }
        let above = self.y > top;
        let base = match above {
            true => self.y + 8.0,
            false => self.title(title, names),
        };
        let rule = self.palette.text_faint;
        let lines: Vec<Vec<String>> = (heads.iter().zip(&wide))
            .map(|((head, _), room)| two_lines(head, room - GAP, SMALL, Weight::SemiBold))
            .collect();
        let deep = lines.iter().map(Vec::len).max().unwrap_or(1);
        let base = base.max(self.y + 8.0 + 15.0 * (deep - 1) as f32);
        self.shapes.push(hairline(left, right, base + 11.0, rule));
        self.y = base + 11.0;
        for ((lines, (_, color)), &x) in lines.iter().zip(heads).zip(&ends) {
            for (row, head) in lines.iter().rev().enumerate() {
                let at = point(x, self.y - 11.0 - 15.0 * row as f32);
                let head = head.clone();
                self.shapes
                    .push(strong(at, Align::End, head, SMALL, *color));
            }
        }
        for (index, row) in rows.iter().enumerate() {
            if self.room() < step {
                break;
            }
            let base = self.y + step / 2.0 + 5.0;
            let weight = if row.strong {
                Weight::SemiBold
            } else {
                Weight::Regular
            };
            let lines = two_lines(&row.name, names, BODY, weight);
            let step = step + 16.0 * (lines.len() - 1) as f32;
            if self.room() < step {
                break;
            }
            let text = self.palette.text;
            for (line, name) in lines.iter().enumerate() {
                let base = base + 16.0 * line as f32;
                self.write(name, Align::Start, base, weight, text);
            }
            if row.bar > 0.0 {
                let end = left + (names * row.bar).max(1.0);
                self.shapes.push(Shape::Rect {
                    rect: Rect {
                        left,
                        top: self.y + step - 5.0,
                        right: end,
                        bottom: self.y + step - 2.0,
                    },
                    radius: 0.0,
                    fill: Some(self.palette.accent),
                    stroke: None,
                });
            }
            for (figure, &x) in row.figures.iter().zip(&ends) {
                let at = point(x, base);
                self.shapes.push(if row.strong {
                    strong(at, Align::End, figure.clone(), BODY, text)
                } else {
                    regular(at, Align::End, figure.clone(), BODY, text)
                });
            }
            self.y += step;
            if index + 1 < rows.len() {
                self.shapes
                    .push(hairline(left, right, self.y, self.palette.grid));
            }
        }
        self.y += 32.0;
    }

    /// How wide the names are and each column of figures with the gap before it: what stands in them, and what is left goes
    /// to the names.
    fn widths(&self, heads: &[(&str, Color)], rows: &[FiguresRow]) -> (f32, Vec<f32>) {
        let figure = |row: &FiguresRow, at: usize| {
            let text = row.figures.get(at).map_or("", String::as_str);
            text_width(text, BODY, Weight::SemiBold)
        };
        let least = self.width() * if heads.len() > 2 { 0.36 } else { 0.44 };
        let even = (self.width() - least) / heads.len().max(1) as f32;
        let figures = |at: usize| rows.iter().map(|row| figure(row, at)).fold(0.0, f32::max);
        let wide: Vec<f32> = (heads.iter().enumerate())
            .map(|(at, (head, _))| {
                let figures = figures(at) + GAP;
                let width = |text: &str| text_width(text, SMALL, Weight::SemiBold) + GAP;
                let word = head.split_whitespace().map(width).fold(0.0, f32::max);
                // A head may take two lines; its words and its figures may not.
                figures.max(width(head).min(even)).max(word.min(1.4 * even))
            })
            .collect();
        let widest = (rows.iter())
            .map(|row| text_width(&row.name, BODY, Weight::SemiBold))
            .fold(least, f32::max);
        let names = self.width() - wide.iter().sum::<f32>();
        // What the names do not need stands between the columns.
        let spare = ((names - widest) / heads.len().max(1) as f32).clamp(0.0, 24.0);
        let names = (names - spare * heads.len() as f32).max(self.width() * 0.2);
        (names, wide.into_iter().map(|wide| wide + spare).collect())
    }

    /// A soft line of a table's own heading.
    pub fn group(&mut self, text: &str) {
        if self.room() < 30.0 {
            return;
        }
        let base = self.y + 20.0;
        let text = fit(text, self.width(), SMALL, Weight::SemiBold);
        let soft = self.palette.text_soft;
        self.shapes.push(strong(
            point(self.bounds.left, base),
            Align::Start,
            text,
            SMALL,
            soft,
        ));
        self.y += 26.0;
    }

    /// A row without a rule.
    pub fn row(&mut self, row: &Row) {
        if self.room() < 22.0 {
            return;
        }
        let base = self.y + 15.0;
        let room = self.width() - text_width(&row.figure, BODY, Weight::Regular) - 12.0;
        let lines = two_lines(&row.name, room, BODY, Weight::Regular);
        let ink = self.palette.text;
        for (line, name) in lines.iter().enumerate() {
            let base = base + 16.0 * line as f32;
            self.write(name, Align::Start, base, Weight::Regular, ink);
        }
        self.write(
            &row.figure,
            Align::End,
            base,
            Weight::Regular,
            self.palette.text,
        );
        self.y += 22.0 + 16.0 * (lines.len() - 1) as f32;
    }

    /// Leaves a gap.
    pub fn gap(&mut self, points: f32) {
        self.y += points;
    }

    /// The size legend under its heading: three nested circles.
    pub fn sizes(&mut self, title: &str, note: &str, legend: &SizeLegend) {
        if legend.circles.is_empty() || self.room() < 54.0 + 2.0 * legend.radius() {
            return;
        }
        self.heading(title, note);
        let base = self.y + 16.0 + 2.0 * legend.radius();
        self.shapes
            .extend(legend.shapes(point(self.bounds.left, base), self.palette));
        self.y = base + 28.0;
    }

    /// What filled and hollow bubbles mean.
    pub fn evidence(&mut self, title: &str, filled: &str, hollow: &str) {
        if self.room() < 92.0 {
            return;
        }
        self.heading(title, "");
        let rows = [(true, filled), (false, hollow)];
        for (row, (solid, text)) in rows.into_iter().filter(|row| !row.1.is_empty()).enumerate() {
            let y = self.y + 20.0 + 26.0 * row as f32;
            let center = point(self.bounds.left + 9.0, y);
            let grey = self.palette.category[7];
            self.shapes.push(Shape::Circle {
                center,
                radius: if solid { 9.0 } else { 8.0 },
                fill: solid.then_some(grey),
                stroke: (!solid).then(|| stroke(2.0, self.palette.text_soft)),
            });
            let at = point(self.bounds.left + 28.0, y + 4.5);
            let text = fit(text, self.width() - 28.0, BODY, Weight::Regular);
            self.shapes
                .push(regular(at, Align::Start, text, BODY, self.palette.text));
        }
        self.y += 72.0;
    }

    /// A note in soft text; left out where it has no room, for half a sentence says nothing.
    pub fn note(&mut self, text: &str) {
        let lines = wrap(text, self.width(), SMALL, Weight::Regular);
        if self.room() < 19.0 * lines.len() as f32 - 3.0 {
            return;
        }
        for text in lines {
            let at = point(self.bounds.left, self.y + 14.0);
            let soft = self.palette.text_soft;
            self.shapes
                .push(regular(at, Align::Start, text, SMALL, soft));
            self.y += 19.0;
        }
        self.y += 10.0;
    }
}

/// Three round values and the circles that stand for them, largest first.
pub struct SizeLegend {
    /// Radius and figure.
    pub circles: Vec<(f32, String)>,
}

impl SizeLegend {
    /// Of bubbles whose area stands for a value: `largest` has the radius `reach`.
    pub fn new(largest: f64, reach: f32, figure: impl Fn(f64) -> String) -> Self {
        let radius = |value: f64| reach * (value / largest).sqrt() as f32;
        let mut circles = Vec::new();
        // What is next to nothing has no round value below it.
        if largest.is_normal() && largest > 0.0 {
            let top = round_down(largest);
            for value in [top, round_down(top / 3.9), round_down(top / 16.0)] {
                circles.push((radius(value), figure(value)));
            }
        }
        circles.retain(|(radius, _)| *radius >= 3.0);
        Self { circles }
    }

    /// Radius of the largest circle.
    pub fn radius(&self) -> f32 {
        self.circles.first().map_or(0.0, |circle| circle.0)
    }

    /// Width with its figures.
    pub fn width(&self) -> f32 {
        let figures = self
            .circles
            .iter()
            .map(|(_, figure)| text_width(figure, SMALL, Weight::Regular))
            .fold(0.0, f32::max);
        2.0 * self.radius() + 36.0 + figures
    }

    /// The circles on one base line that starts at `at`, their figures at the right.
    pub fn shapes(&self, at: Point, palette: &Palette) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let center = at.x + self.radius();
        let column = center + self.radius() + 24.0;
        let mut lowest = f32::NEG_INFINITY;
        for (radius, figure) in &self.circles {
            shapes.push(Shape::Circle {
                center: point(center, at.y - radius),
                radius: *radius,
                fill: None,
                stroke: Some(stroke(1.0, palette.text_soft)),
            });
            let top = at.y - 2.0 * radius;
            // Figures of small circles keep a line's height apart; their rule bends down to them.
            let y = top.max(lowest + 14.0);
            lowest = y;
            let rule = dashed(1.0, palette.text_faint, 2.0, 2.0);
            shapes.push(line(point(center, top), point(column - 6.0, top), rule));
            shapes.push(regular(
                point(column, y + 4.3),
                Align::Start,
                figure.clone(),
                SMALL,
                palette.text_soft,
            ));
        }
        shapes
    }
}
