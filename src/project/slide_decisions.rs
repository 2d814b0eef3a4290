//! The closing slide: what was decided, who does it by when.

use std::sync::Arc;

use super::slide::SlideLook;
use super::slide_pages::{MARGIN, Sheet};
use crate::analysis::Group;
use crate::analysis::accounts::number_of;
use crate::chart::pen::{
    BODY, HEADING, SMALL, fit, hairline, point, rect, regular, strong, text_width,
};
use crate::chart::{
    Align, CellFormat, Color, DataCells, DataColumn, DataTable, LazyTable, Rect, Scene, Shape,
    Weight, choice_colors, choice_name, masked,
};
use crate::locale::{Arg, Locale};
use crate::model::{Decision, Decisions, Kind};

/// From one row to the next.
const STEP: f32 = 30.0;

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

impl Sheet<'_> {
    /// The slide as a picture: where there are more decisions than rows, the last says how many.
    pub fn decisions(&self, group: Group) -> Scene {
        let lines = self.decided(group);
        let title = self.decided_title(&lines);
        self.decision_page(title, &lines, group)
    }

    /// The same on paper and in the room: as many pages as the decisions take, whatever the size they are drawn in.
    pub fn decision_pages(&self, group: Group) -> Vec<Scene> {
        let lines = self.decided(group);
        let title = self.decided_title(&lines);
        let numbered = |part: usize, parts: usize| {
            let args = [
                ("title", Arg::from(title.as_str())),
                ("part", Arg::from(part)),
                ("parts", Arg::from(parts)),
            ];
            self.look.locale.text_with("deck-title-part", &args)
        };
        let page = SlideLook {
            size: self.source.story.shape().page(),
            ..*self.look
        };
        let page = Sheet {
            look: &page,
            source: self.source,
        };
        let room = page.rows_below(page.head(&numbered(10, 10), &mut Vec::new()));
        if lines.len() <= room {
            return vec![self.decision_page(title, &lines, group)];
        }
        let parts = lines.len().div_ceil(room);
        (lines.chunks(room).enumerate())
            .map(|(at, part)| self.decision_page(numbered(at + 1, parts), part, group))
            .collect()
    }

    fn decided(&self, group: Group) -> Vec<DecisionLine> {
        let locale = self.look.locale;
        let mut lines = decision_lines(&self.source.portfolio.decisions, group, locale);
        if self.look.mask_names || self.source.story.mask_names {
            let kind = kind_of(group);
            for (row, line) in lines.iter_mut().enumerate() {
                let number = number_of(self.source.portfolio, kind, &line.account);
                let number = number.map_or(row, |number| number as usize);
                line.account = masked(locale, &group.by(), number);
            }
        }
        lines
    }

    fn decided_title(&self, lines: &[DecisionLine]) -> String {
        match &self.source.slide.title {
            Some(title) if !title.trim().is_empty() => title.clone(),
            _ => decisions_title(lines, self.look.locale),
        }
    }

    fn decision_page(&self, title: String, lines: &[DecisionLine], group: Group) -> Scene {
        let mut shapes = Vec::new();
        let top = self.head(&title, &mut shapes);
        let heading = shapes.len();
        self.decision_table(lines, top, group, &mut shapes);
        let written: Vec<String> = lines.iter().map(DecisionLine::sentence).collect();
        let mut scene = self.scene(title, shapes, heading, &written);
        scene.table = decision_table(lines, group, self.look.locale);
        scene
    }

    /// Rows of the table that have room below a heading which reaches down to `top`.
    fn rows_below(&self, top: f32) -> usize {
        ((self.size().y - 80.0 - top) / STEP).floor().max(1.0) as usize
    }

    fn decision_table(
        &self,
        lines: &[DecisionLine],
        top: f32,
        group: Group,
        shapes: &mut Vec<Shape>,
    ) {
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
        for (key, span) in heads(group).iter().zip(columns.0) {
            let text = fit(&locale.text(key), span.1, SMALL, Weight::SemiBold);
            let at = point(span.0, y);
            shapes.push(strong(at, Align::Start, text, SMALL, palette.text_soft));
        }
        y += 10.0;
        shapes.push(hairline(left, right, y, palette.text_faint));
        let room = self.rows_below(top);
        let shown = if lines.len() > room {
            room - 1
        } else {
            lines.len()
        };
        for line in lines.get(..shown).unwrap_or_default() {
            self.decision_row(line, &columns, y, shapes);
            y += STEP;
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

/// The text keys of the table's heads; the account is called what it is.
fn heads(group: Group) -> [&'static str; 5] {
    let account = match group {
        Group::Data | Group::Customers => "field-customer",
        Group::Suppliers => "field-supplier",
        Group::Products => "field-product",
    };
    [
        account,
        "decision-head",
        "decision-owner",
        "decision-due",
        "decision-reason",
    ]
}

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
    let [account, decision, owner, due, reason] = heads(group);
    let table = DataTable {
        columns: vec![
            column(account, CellFormat::Text, &|line| &line.account),
            column(decision, CellFormat::Class, &|line| &line.decision),
            column(owner, CellFormat::Text, &|line| &line.owner),
            column(due, CellFormat::Text, &|line| &line.due),
            column(reason, CellFormat::Text, &|line| &line.reason),
        ],
        rows: lines.len(),
    };
    LazyTable::new(lines.len(), move || table)
}

fn chip(rect: Rect, fill: Color) -> Shape {
    Shape::Rect {
        rect,
        radius: 4.0,
        fill: Some(fill),
        stroke: None,
    }
}
