//! Slides without a chart: cover, agenda, section and text.

use super::slide::{SlideLook, SlideSource, slide_name};
use super::{Pinned, Slide, SlideContent};
use crate::chart::pen::{
    HEADING, SMALL, TITLE, fit, hairline, point, rect, regular, stroke, strong, wrap,
};
use crate::chart::{Align, LazyTable, Palette, Point, Scene, Shape, Weight};
use crate::export::{COVER_LEFT, cover_line};
use crate::locale::{Arg, Locale};

pub(super) const MARGIN: f32 = 48.0;
/// Size of a line of text.
const LINE: f32 = 24.0;
/// Size of a cover's and a section's title.
const LARGE: f32 = 48.0;
/// From one of its lines to the next.
const LARGE_STEP: f32 = 60.0;
/// From one line of text to the next.
const LINE_STEP: f32 = 34.0;

/// A slide that is about to be written.
pub(super) struct Sheet<'a> {
    pub source: &'a SlideSource<'a>,
    pub look: &'a SlideLook<'a>,
}

/// The lines of an agenda: the sections; where there are none, what the other slides are called.
pub fn agenda_lines(source: &SlideSource<'_>, locale: &Locale) -> Vec<String> {
    let name = |slide: &Slide| slide_name(source.story, slide, None, locale);
    let slides = &source.story.slides;
    let sections: Vec<String> = (slides.iter())
        .filter(|slide| matches!(slide.content, SlideContent::Section))
        .map(name)
        .collect();
    if !sections.is_empty() {
        return sections;
    }
    let own = [SlideContent::Cover, SlideContent::Agenda];
    let mut lines: Vec<String> = (slides.iter())
        .filter(|slide| {
            !own.iter()
                .any(|own| std::mem::discriminant(own) == std::mem::discriminant(&slide.content))
        })
        .map(name)
        .collect();
    lines.dedup();
    lines
}

impl Sheet<'_> {
    fn unit(&self) -> f32 {
        let page = self.source.story.shape().page();
        let size = self.look.size;
        let unit = (size.x / page.x).min(size.y / page.y);
        if unit.is_finite() {
            unit.max(0.05)
        } else {
            1.0
        }
    }

    pub(super) fn size(&self) -> Point {
        let unit = self.unit();
        point(self.look.size.x / unit, self.look.size.y / unit)
    }

    pub(super) fn palette(&self) -> &Palette {
        self.look.palette
    }

    fn name(&self) -> String {
        slide_name(self.source.story, self.source.slide, None, self.look.locale)
    }

    pub(super) fn scene(
        &self,
        title: String,
        shapes: Vec<Shape>,
        heading: usize,
        lines: &[String],
    ) -> Scene {
        let mut description = title.clone();
        for line in lines {
            description.push('\n');
            description.push_str(line);
        }
        Scene {
            size: self.look.size,
            scale: self.unit(),
            short_title: title.clone(),
            title,
            subtitle: self.source.slide.takeaway.trim().to_owned(),
            footer: (String::new(), String::new()),
            panels: Vec::new(),
            heading,
            shapes,
            figures: Vec::new(),
            named: None,
            description,
            table: LazyTable::default(),
            cross: None,
        }
    }

    /// The title in lines from the top, the takeaway below, the slide's number; how far down they reach.
    pub(super) fn head(&self, title: &str, shapes: &mut Vec<Shape>) -> f32 {
        let (size, palette) = (self.size(), self.palette());
        let width = size.x - 2.0 * MARGIN;
        let mut y = 60.0;
        for line in limited(title, width, TITLE, Weight::SemiBold, 2) {
            shapes.push(strong(
                point(MARGIN, y),
                Align::Start,
                line,
                TITLE,
                palette.text,
            ));
            y += 32.0;
        }
        let takeaway = self.source.slide.takeaway.trim();
        y -= 4.0;
        for line in limited(takeaway, width, HEADING, Weight::Regular, 2) {
            let at = point(MARGIN, y);
            shapes.push(regular(at, Align::Start, line, HEADING, palette.text_soft));
            y += 21.0;
        }
        let at = point(size.x - MARGIN, size.y - 26.0);
        let number = self.source.number();
        if number > 0 {
            let ink = palette.text_soft;
            shapes.push(strong(at, Align::End, number.to_string(), SMALL, ink));
        }
        y + 16.0
    }

    pub fn cover(&self) -> Scene {
        let (size, palette) = (self.size(), self.palette());
        let (story, title) = (self.source.story, self.name());
        let mut shapes = vec![curve(size, palette)];
        let left = size.x * COVER_LEFT;
        let width = size.x - left - MARGIN;
        let mut y = size.y * 0.56;
        let lines = limited(&title, width, LARGE, Weight::SemiBold, 3);
        y -= LARGE_STEP * (lines.len().saturating_sub(1)) as f32;
        for line in lines {
            shapes.push(strong(
                point(left, y),
                Align::Start,
                line,
                LARGE,
                palette.text,
            ));
            y += LARGE_STEP;
        }
        for line in limited(&story.subtitle, width, LINE, Weight::Regular, 3) {
            let at = point(left, y);
            shapes.push(regular(at, Align::Start, line, LINE, palette.text_soft));
            y += LINE_STEP;
        }
        let mut scene = self.scene(title, shapes, 0, std::slice::from_ref(&story.subtitle));
        scene.subtitle.clone_from(&story.subtitle);
        scene
    }

    pub fn section(&self) -> Scene {
        let (size, palette, title) = (self.size(), self.palette(), self.name());
        let mut shapes = vec![Shape::Rect {
            rect: rect(0.0, 0.0, size.x, size.y),
            radius: 0.0,
            fill: Some(palette.accent),
            stroke: None,
        }];
        let left = MARGIN * 1.6;
        let lines = limited(&title, size.x - 2.0 * left, LARGE, Weight::SemiBold, 3);
        let mut y = size.y / 2.0 + 12.0 - LARGE_STEP / 2.0 * (lines.len().saturating_sub(1)) as f32;
        let ink = palette.on_accent;
        for line in lines {
            shapes.push(strong(point(left, y), Align::Start, line, LARGE, ink));
            y += LARGE_STEP;
        }
        let takeaway = self.source.slide.takeaway.trim();
        for line in limited(takeaway, size.x - 2.0 * left, LINE, Weight::Regular, 3) {
            shapes.push(regular(point(left, y), Align::Start, line, LINE, ink));
            y += LINE_STEP;
        }
        self.scene(title, shapes, 0, &[])
    }

    pub fn agenda(&self) -> Scene {
        let lines = agenda_lines(self.source, self.look.locale);
        let (size, palette, title) = (self.size(), self.palette(), self.name());
        let mut shapes = Vec::new();
        let mut y = self.head(&title, &mut shapes);
        let heading = shapes.len();
        let room = size.y - 64.0 - y;
        let step = (room / lines.len().max(1) as f32).clamp(36.0, 68.0);
        for (row, text) in lines.iter().enumerate() {
            if y + step > size.y - 48.0 {
                break;
            }
            let base = y + step / 2.0 + 8.0;
            let number = (row + 1).to_string();
            let ink = palette.accent;
            shapes.push(strong(point(MARGIN, base), Align::Start, number, LINE, ink));
            let text = fit(text, size.x - 2.0 * MARGIN - 56.0, LINE, Weight::Regular);
            let at = point(MARGIN + 56.0, base);
            shapes.push(regular(at, Align::Start, text, LINE, palette.text));
            y += step;
            shapes.push(hairline(MARGIN, size.x - MARGIN, y, palette.hairline));
        }
        self.scene(title, shapes, heading, &lines)
    }

    pub fn text(&self, text: &str) -> Scene {
        let (size, palette, title) = (self.size(), self.palette(), self.name());
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut shapes = Vec::new();
        let mut y = self.head(&title, &mut shapes) + 20.0;
        let heading = shapes.len();
        let width = size.x - 2.0 * MARGIN - 24.0;
        'all: for line in lines.iter().filter(|line| !line.trim().is_empty()) {
            for (row, part) in wrap(line.trim(), width, LINE, Weight::Regular)
                .into_iter()
                .enumerate()
            {
                if y > size.y - 48.0 {
                    break 'all;
                }
                if row == 0 {
                    shapes.push(Shape::Circle {
                        center: point(MARGIN + 5.0, y - 8.0),
                        radius: 4.0,
                        fill: Some(palette.accent),
                        stroke: None,
                    });
                }
                let at = point(MARGIN + 24.0, y);
                shapes.push(regular(at, Align::Start, part, LINE, palette.text));
                y += LINE_STEP;
            }
            y += 9.0;
        }
        self.scene(title, shapes, heading, &lines)
    }

    /// A chart whose answer is not there.
    pub fn waiting(&self, pinned: &Pinned) -> Scene {
        let title = self.name();
        let mut shapes = Vec::new();
        let y = self.head(&title, &mut shapes);
        let heading = shapes.len();
        let text = self.look.locale.text_with(
            "story-no-answer",
            &[(
                "method",
                Arg::from(
                    self.look
                        .locale
                        .text(&format!("method-{}", pinned.method))
                        .as_str(),
                ),
            )],
        );
        let at = point(MARGIN, y + 24.0);
        let ink = self.palette().text_soft;
        shapes.push(regular(at, Align::Start, text, HEADING, ink));
        self.scene(title, shapes, heading, &[])
    }
}

fn limited(text: &str, width: f32, size: f32, weight: Weight, most: usize) -> Vec<String> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let mut lines = wrap(text.trim(), width, size, weight);
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(fit(&rest, width, size, weight));
    }
    lines
}

/// The curve of the program's sign, large.
fn curve(size: Point, palette: &Palette) -> Shape {
    let points = cover_line(size);
    Shape::Line {
        points,
        stroke: stroke(9.0, palette.accent),
    }
}
