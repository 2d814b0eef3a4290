//! Slides without a chart: cover, agenda, section, text, and what was decided.

use std::sync::Arc;

use super::slide::{SlideLook, SlideSource, slide_name};
use super::{Pinned, Slide, SlideContent};
use crate::analysis::Group;
use crate::analysis::accounts::number_of;
use crate::chart::pen::{
    BODY, HEADING, SMALL, TITLE, fit, hairline, point, rect, regular, stroke, strong, text_width,
    wrap,
};
use crate::chart::{
    Align, CellFormat, Color, DataCells, DataColumn, DataTable, LazyTable, Palette, Point, Rect,
    Scene, Shape, Weight, choice_colors, choice_name, masked,
};
use crate::export::{COVER_LEFT, cover_line};
use crate::locale::{Arg, Locale};
use crate::model::{Decision, Decisions, Kind};

const MARGIN: f32 = 48.0;
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

/// What was decided about one account, in words: a row of the closing slide.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionLine {
    /// The account.
    pub account: String,
    /// What is to become of it.
    pub decision: String,
    /// Who sees to it.
    pub owner: String,
    /// Until when, in the user's language; empty for none.
    pub due: String,
    /// Why.
    pub reason: String,
    /// The decision itself.
    pub of: Decision,
}

fn kind_of(group: Group) -> Kind {
    match group {
        Group::Data | Group::Customers => Kind::Customers,
        Group::Suppliers => Kind::Suppliers,
        Group::Products => Kind::Products,
    }
}

/// What was decided about the accounts of a group, by due date, then in the order they were decided.
pub fn decision_lines(decisions: &Decisions, group: Group, locale: &Locale) -> Vec<DecisionLine> {
    let kind = kind_of(group);
    let own = decisions.list.iter().filter(|own| own.kind == kind.id());
    let mut lines: Vec<DecisionLine> = own
        .map(|decision| DecisionLine {
            account: decision.name.clone(),
            decision: decision
                .choice
                .map_or_else(String::new, |choice| choice_name(locale, Some(choice))),
            owner: decision.owner.clone(),
            due: (decision.due.and_then(|day| day.date()))
                .map_or_else(String::new, |date| locale.day(date)),
            reason: decision.reason.clone(),
            of: decision.clone(),
        })
        .collect();
    lines.sort_by_key(|line| line.of.due.map_or(i32::MAX, |day| day.0));
    lines
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

    fn size(&self) -> Point {
        let unit = self.unit();
        point(self.look.size.x / unit, self.look.size.y / unit)
    }

    fn palette(&self) -> &Palette {
        self.look.palette
    }

    fn name(&self) -> String {
        slide_name(self.source.story, self.source.slide, None, self.look.locale)
    }

    fn scene(&self, title: String, shapes: Vec<Shape>, heading: usize, lines: &[String]) -> Scene {
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
    fn head(&self, title: &str, shapes: &mut Vec<Shape>) -> f32 {
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

    pub fn decisions(&self, group: Group) -> Scene {
        let locale = self.look.locale;
        let decisions = &self.source.portfolio.decisions;
        let mut lines = decision_lines(decisions, group, locale);
        if self.look.mask_names || self.source.story.mask_names {
            let kind = kind_of(group);
            for (row, line) in lines.iter_mut().enumerate() {
                let number = number_of(self.source.portfolio, kind, &line.account);
                let number = number.map_or(row, |number| number as usize);
                line.account = masked(locale, &group.by(), number);
            }
        }
        let title = match &self.source.slide.title {
            Some(title) if !title.trim().is_empty() => title.clone(),
            _ => decisions_title(&lines, locale),
        };
        let mut shapes = Vec::new();
        let top = self.head(&title, &mut shapes);
        let heading = shapes.len();
        self.decision_table(&lines, top, &mut shapes);
        let written: Vec<String> = lines.iter().map(DecisionLine::sentence).collect();
        let mut scene = self.scene(title, shapes, heading, &written);
        scene.table = decision_table(&lines, group, locale);
        scene
    }

    fn decision_table(&self, lines: &[DecisionLine], top: f32, shapes: &mut Vec<Shape>) {
        let (size, palette, locale) = (self.size(), self.palette(), self.look.locale);
        let (left, right) = (MARGIN, size.x - MARGIN);
        if lines.is_empty() {
            let text = locale.text("story-no-decisions");
            let at = point(left, top + 24.0);
            shapes.push(regular(at, Align::Start, text, HEADING, palette.text_soft));
            return;
        }
        let columns = Columns::new(left, right);
        let mut y = top + 14.0;
        for (key, span) in HEADS.iter().zip(columns.0) {
            let text = fit(&locale.text(key), span.1, SMALL, Weight::SemiBold);
            let at = point(span.0, y);
            shapes.push(strong(at, Align::Start, text, SMALL, palette.text_soft));
        }
        y += 10.0;
        shapes.push(hairline(left, right, y, palette.text_faint));
        let step = 30.0;
        let room = ((size.y - 56.0 - y) / step).floor().max(1.0) as usize;
        let shown = if lines.len() > room {
            room - 1
        } else {
            lines.len()
        };
        for line in &lines[..shown] {
            self.decision_row(line, &columns, y, shapes);
            y += step;
            shapes.push(hairline(left, right, y, palette.grid));
        }
        if shown < lines.len() {
            let more = [("n", Arg::from(lines.len() - shown))];
            let text = locale.text_with("story-decisions-more", &more);
            let at = point(left, y + 20.0);
            shapes.push(regular(at, Align::Start, text, BODY, palette.text_soft));
        }
    }

    fn decision_row(
        &self,
        line: &DecisionLine,
        columns: &Columns,
        y: f32,
        shapes: &mut Vec<Shape>,
    ) {
        let palette = self.palette();
        let base = y + 20.0;
        let cells = [
            &line.account,
            &line.decision,
            &line.owner,
            &line.due,
            &line.reason,
        ];
        for (column, (text, span)) in cells.into_iter().zip(columns.0).enumerate() {
            let weight = if column == 0 {
                Weight::SemiBold
            } else {
                Weight::Regular
            };
            let mut left = span.0;
            let (mut ink, mut width) = (palette.text, span.1);
            if let (1, Some(choice)) = (column, line.of.choice) {
                let (word, ground) = choice_colors(palette, choice);
                let text = fit(text, width - 16.0, BODY, Weight::SemiBold);
                let wide = text_width(&text, BODY, Weight::SemiBold) + 16.0;
                shapes.push(chip(rect(left, y + 4.0, left + wide, y + 26.0), ground));
                shapes.push(strong(
                    point(left + 8.0, base),
                    Align::Start,
                    text,
                    BODY,
                    word,
                ));
                continue;
            }
            if column == 4 {
                ink = palette.text_soft;
            }
            if left + width > self.size().x - MARGIN {
                width = self.size().x - MARGIN - left;
            }
            left = left.max(0.0);
            let text = fit(text, width, BODY, weight);
            let at = point(left, base);
            shapes.push(match weight {
                Weight::SemiBold => strong(at, Align::Start, text, BODY, ink),
                Weight::Regular => regular(at, Align::Start, text, BODY, ink),
            });
        }
    }
}

const HEADS: [&str; 5] = [
    "story-head-account",
    "decision-head",
    "decision-owner",
    "decision-due",
    "decision-reason",
];

/// Start and width of the columns of the table of decisions.
struct Columns([(f32, f32); 5]);

impl Columns {
    fn new(left: f32, right: f32) -> Self {
        let parts = [0.25, 0.14, 0.19, 0.13, 0.29];
        let mut at = left;
        Self(parts.map(|part| {
            let width = part * (right - left);
            let span = (at, width - 12.0);
            at += width;
            span
        }))
    }
}

impl DecisionLine {
    fn sentence(&self) -> String {
        [
            &self.account,
            &self.decision,
            &self.owner,
            &self.due,
            &self.reason,
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ")
    }
}

/// "12 decisions, 4 owners".
fn decisions_title(lines: &[DecisionLine], locale: &Locale) -> String {
    let decided = lines.iter().filter(|line| line.of.choice.is_some()).count();
    let mut owners: Vec<&str> = (lines.iter().map(|line| line.owner.trim()))
        .filter(|owner| !owner.is_empty())
        .collect();
    owners.sort_unstable();
    owners.dedup();
    let key = match (decided, owners.is_empty()) {
        (0, _) => return locale.text("story-decisions"),
        (_, true) => "story-decisions-title-no-owner",
        (_, false) => "story-decisions-title",
    };
    let args = [
        ("n", Arg::from(decided)),
        ("owners", Arg::from(owners.len())),
    ];
    locale.text_with(key, &args)
}

fn decision_table(lines: &[DecisionLine], group: Group, locale: &Locale) -> LazyTable {
    let column = |key: &str, format, of: &dyn Fn(&DecisionLine) -> &str| DataColumn {
        head: locale.text(key),
        format,
        cells: DataCells::Text(lines.iter().map(|line| Arc::from(of(line))).collect()),
    };
    let head = match group {
        Group::Data | Group::Customers => "field-customer",
        Group::Suppliers => "field-supplier",
        Group::Products => "field-product",
    };
    let table = DataTable {
        columns: vec![
            column(head, CellFormat::Text, &|line| &line.account),
            column("decision-head", CellFormat::Class, &|line| &line.decision),
            column("decision-owner", CellFormat::Text, &|line| &line.owner),
            column("decision-due", CellFormat::Text, &|line| &line.due),
            column("decision-reason", CellFormat::Text, &|line| &line.reason),
        ],
        rows: lines.len(),
    };
    LazyTable::new(lines.len(), move || table)
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

fn chip(rect: Rect, fill: Color) -> Shape {
    Shape::Rect {
        rect,
        radius: 4.0,
        fill: Some(fill),
        stroke: None,
    }
}

/// The curve of the program's sign, large.
fn curve(size: Point, palette: &Palette) -> Shape {
    let points = cover_line(size);
    Shape::Line {
        points,
        stroke: stroke(9.0, palette.accent),
    }
}
