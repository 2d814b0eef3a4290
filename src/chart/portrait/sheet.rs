//! The column that sections are written into, from top to bottom.

use super::super::pen::{
    BODY, SMALL, fit, hairline, point, rect, regular, stroke, strong, text_width, wrap,
};
use super::{Link, Section};
use crate::analysis::Portrait;
use crate::chart::{Align, Brief, Color, Shape, Weight};
use crate::locale::{Arg, Locale};

/// From one line of text to the next.
pub const LINE: f32 = 20.0;
/// From the last line of a section to the hairline below it.
const BELOW: f32 = 16.0;
/// Height of a section's head with the room below it.
const HEAD: f32 = 26.0;

/// A column while it is written.
pub struct Sheet<'a> {
    /// Whose portrait.
    pub portrait: &'a Portrait,
    /// What it is drawn for.
    pub brief: &'a Brief<'a>,
    /// Left edge.
    pub left: f32,
    /// Points.
    pub width: f32,
    /// Where the next line starts.
    pub y: f32,
    /// Where it has to end; lists are cut before it.
    pub bottom: f32,
    /// How many matrices are shown at most.
    pub most_stands: usize,
    /// What was drawn.
    pub shapes: Vec<Shape>,
    /// What leads somewhere.
    pub links: Vec<Link>,
    /// What it says.
    pub said: Vec<String>,
}

impl<'a> Sheet<'a> {
    /// An empty column without an end.
    pub fn new(
        portrait: &'a Portrait,
        brief: &'a Brief<'a>,
        (left, top): (f32, f32),
        width: f32,
    ) -> Self {
        Self {
            portrait,
            brief,
            left,
            width,
            y: top,
            bottom: f32::INFINITY,
            most_stands: usize::MAX,
            shapes: Vec::new(),
            links: Vec::new(),
            said: Vec::new(),
        }
    }

    /// Writes sections below one another; one that has nothing to say, or no room, is left out.
    pub fn add(&mut self, wanted: &[Section]) {
        for &section in wanted {
            let (before, drawn) = (self.y, self.shapes.len());
            let (links, said) = (self.links.len(), self.said.len());
            if self.shapes.is_empty() {
                self.y += 2.0;
            } else {
                let color = self.brief.palette.hairline;
                let line = hairline(self.left, self.right(), self.y + 0.5, color);
                self.shapes.push(line);
                self.y += BELOW;
            }
            if self.section(section) && self.y <= self.bottom {
                self.y += BELOW - 4.0;
                continue;
            }
            self.y = before;
            self.shapes.truncate(drawn);
            self.links.truncate(links);
            self.said.truncate(said);
        }
    }

    /// Whether there was something to say.
    fn section(&mut self, section: Section) -> bool {
        match section {
            Section::Contacts => self.contacts(),
            Section::Ratings => self.ratings(),
            Section::DecideBy => self.decide_by(),
            Section::Facts => self.facts(),
            Section::Periods => self.periods(),
            Section::Stands => self.stands(),
            Section::Products => self.products(),
            Section::Decision => self.decision(),
            Section::Happened => self.happened(),
            Section::StandsOut => self.stands_out(),
        }
    }

    /// Words and figures.
    pub fn locale(&self) -> &'a Locale {
        self.brief.locale
    }

    /// A text of the language.
    pub fn text(&self, key: &str) -> String {
        self.brief.locale.text(key)
    }

    /// The same with arguments.
    pub fn text_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.brief.locale.text_with(key, args)
    }

    /// An amount, shortened.
    pub fn amount(&self, value: f64) -> String {
        self.brief
            .locale
            .money_short(value, &self.portrait.currency)
    }

    /// Right edge.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// Points left below.
    pub fn room(&self) -> f32 {
        self.bottom - self.y
    }

    /// How many lines of a list fit, one kept for what is left out.
    pub fn fitting(&self, wanted: usize, line: f32) -> usize {
        let room = (self.room() - BELOW) / line;
        if room >= wanted as f32 {
            return wanted;
        }
        (room - 1.0).max(0.0) as usize
    }

    /// The same for lines of different heights.
    pub fn fitting_all(&self, heights: &[f32]) -> usize {
        let room = self.room() - BELOW;
        if heights.iter().sum::<f32>() <= room {
            return heights.len();
        }
        let mut taken = LINE + 2.0;
        let fits = heights.iter().take_while(|height| {
            taken += **height;
            taken <= room
        });
        fits.count()
    }

    /// The head of a section.
    pub fn head(&mut self, key: &str) {
        let text = self.text(key);
        let color = self.brief.palette.text_soft;
        let text = fit(&text, self.width, SMALL, Weight::SemiBold);
        let at = point(self.left, self.y + 12.0);
        self.said.push(text.clone());
        self.shapes
            .push(strong(at, Align::Start, text, SMALL, color));
        self.y += HEAD;
    }

    /// A line of text at the left, cut to fit.
    pub fn write(&mut self, text: &str, color: Color) {
        let shown = fit(text, self.width, BODY, Weight::Regular);
        let at = point(self.left, self.y + 13.0);
        self.said.push(text.to_owned());
        self.shapes
            .push(regular(at, Align::Start, shown, BODY, color));
        self.y += LINE;
    }

    /// A paragraph, `indent` from the left; at most so many lines.
    pub fn paragraph(&mut self, text: &str, indent: f32, most: usize, color: Color) {
        self.said.push(text.to_owned());
        let width = self.width - indent;
        let mut lines = wrap(text, width, BODY, Weight::Regular);
        if lines.len() > most {
            let rest = lines.split_off(most.saturating_sub(1)).join(" ");
            lines.push(fit(&rest, width, BODY, Weight::Regular));
        }
        for line in lines {
            let at = point(self.left + indent, self.y + 13.0);
            self.shapes
                .push(regular(at, Align::Start, line, BODY, color));
            self.y += LINE;
        }
    }

    /// A name at the left and what is said of it at the right.
    pub fn pair(&mut self, name: &str, value: &str, heavy: bool) {
        let palette = self.brief.palette;
        let weight = if heavy {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let shown = fit(value, self.width * 0.62, BODY, weight);
        let room = self.width - text_width(&shown, BODY, weight) - 12.0;
        let base = self.y + 13.0;
        let label = fit(name, room, BODY, Weight::Regular);
        self.said
            .push(super::super::labelled(self.locale(), name, value));
        self.shapes.push(regular(
            point(self.left, base),
            Align::Start,
            label,
            BODY,
            palette.text_soft,
        ));
        let at = point(self.right(), base);
        self.shapes.push(if heavy {
            strong(at, Align::End, shown, BODY, palette.text)
        } else {
            regular(at, Align::End, shown, BODY, palette.text)
        });
        self.y += LINE + 1.0;
    }

    /// Chips in rows.
    pub fn chips(&mut self, texts: &[String]) {
        let palette = self.brief.palette;
        let (mut x, height) = (self.left, 22.0);
        for text in texts {
            let shown = fit(text, self.width - 16.0, SMALL, Weight::Regular);
            let width = text_width(&shown, SMALL, Weight::Regular) + 16.0;
            if x > self.left && x + width > self.right() {
                x = self.left;
                self.y += height + 6.0;
            }
            self.said.push(text.clone());
            self.shapes.extend(chip(
                (x, self.y),
                shown,
                width,
                (palette.panel, palette.text),
            ));
            x += width + 6.0;
        }
        self.y += height;
    }

    /// "and 3 more".
    pub fn more(&mut self, count: usize) {
        if count > 0 {
            let text = self.text_with("portrait-more", &[("n", Arg::from(count))]);
            self.write(&text, self.brief.palette.text_faint);
        }
    }
}

/// A chip with its text, 22 points high.
pub fn chip(
    (x, y): (f32, f32),
    text: String,
    width: f32,
    (fill, ink): (Color, Color),
) -> [Shape; 2] {
    [
        Shape::Rect {
            rect: rect(x, y, x + width, y + 22.0),
            radius: 4.0,
            fill: Some(fill),
            stroke: None,
        },
        regular(point(x + 8.0, y + 15.3), Align::Start, text, SMALL, ink),
    ]
}

/// A dot of a rating: filled where it rests on figures, a ring where it is opinion, faint where it is not reached.
pub fn dot(
    at: crate::chart::Point,
    reached: bool,
    evidence: bool,
    (accent, faint): (Color, Color),
) -> Shape {
    let (fill, line) = match (reached, evidence) {
        (true, true) => (Some(accent), stroke(1.0, accent)),
        (true, false) => (None, stroke(2.0, accent)),
        (false, _) => (None, stroke(1.0, faint)),
    };
    Shape::Circle {
        center: at,
        radius: 4.5,
        fill,
        stroke: Some(line),
    }
}
