//! The portrait on a page of A4.

use super::super::pen::{
    BODY, FIGURE, SMALL, TITLE, fit, hairline, line, point, rect, regular, stroke, strong,
    text_width,
};
use super::super::words::{description, dotted, source_line};
use super::sheet::{Sheet, chip};
use super::{Section, key_figures, shown_name};
use crate::analysis::{Class, Portrait};
use crate::chart::sheet_words::sheet_text;
use crate::chart::{
    Align, Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, Point, Scene, Shape,
    Weight, choice_colors, choice_name,
};
use crate::model::{Column, ColumnData, Field, Kind};

/// A4 in points of 1/96 inch.
pub const PAGE: Point = Point {
    x: 794.0,
    y: 1123.0,
};
const MARGIN: f32 = 44.0;
const FOOTER: f32 = 44.0;
const BETWEEN: f32 = 28.0;
/// From more criteria than these on the facts stand beside them, not below.
const MOST_RATED: usize = 12;
/// How many matrices stand below the bars of the periods.
const MOST_STANDS: usize = 6;

/// Facts beside the name.
const CHIPS: [Field; 6] = [
    Field::RelationshipType,
    Field::Segment,
    Field::Business,
    Field::Category,
    Field::Line,
    Field::Country,
];

/// The facts that stand as chips beside an account's name, at most four.
pub fn chips(portrait: &Portrait, brief: &Brief<'_>) -> Vec<String> {
    let Some((table, row)) = &portrait.sheet else {
        return Vec::new();
    };
    let columns = CHIPS.iter().filter_map(|field| table.column(*field));
    columns
        .map(|column| sheet_text(column, *row, brief.locale))
        .filter(|text| !text.is_empty())
        .take(4)
        .collect()
}

/// A column of a page: its share of the width, and what stands in it.
type ColumnPlan<'a> = (f32, &'a [Section]);

/// The portrait as a page: A4, everything on it. The size of the brief does not count.
pub fn page(portrait: &Portrait, brief: &Brief<'_>) -> Scene {
    let left = &[
        Section::Contacts,
        Section::Ratings,
        Section::DecideBy,
        Section::Products,
        Section::Facts,
    ];
    let right = &[
        Section::Periods,
        Section::StandsOut,
        Section::Stands,
        Section::Decision,
        Section::Happened,
    ];
    // Without periods the right column has room, and who is rated by thirty criteria fills the left one.
    let (left, right): (&[Section], &[Section]) =
        match portrait.periods.is_empty() && rated(portrait) > MOST_RATED {
            true => (
                &left[..4],
                &[
                    Section::StandsOut,
                    Section::Stands,
                    Section::Facts,
                    Section::Decision,
                    Section::Happened,
                ],
            ),
            false => (left, right),
        };
    let most_stands = if portrait.periods.is_empty() {
        usize::MAX
    } else {
        MOST_STANDS
    };
    let plan = Plan {
        size: PAGE,
        figures: 3,
        most_stands,
        columns: &[(0.41, left), (0.59, right)],
    };
    plan.scene(portrait, brief)
}

/// How many criteria with a scale there are.
fn rated(portrait: &Portrait) -> usize {
    let is_scale = |column: &&Column| matches!(column.data, ColumnData::Scale { .. });
    let sheet = portrait.sheet.as_ref();
    sheet.map_or(0, |(table, _)| {
        table.columns.iter().filter(is_scale).count()
    })
}

/// The portrait as wide as a slide: what it brings and where it stands in the middle. Takes the size of the brief.
pub fn wide(portrait: &Portrait, brief: &Brief<'_>) -> Scene {
    let left = &[Section::Contacts, Section::Ratings, Section::DecideBy];
    let middle = &[Section::Periods, Section::Stands];
    let right = &[Section::StandsOut, Section::Decision, Section::Products];
    let without = &[Section::Stands];
    let middle: &[Section] = if portrait.periods.is_empty() {
        without
    } else {
        middle
    };
    let plan = Plan {
        size: brief.size,
        figures: 6,
        most_stands: usize::MAX,
        columns: &[(0.31, left), (0.41, middle), (0.28, right)],
    };
    plan.scene(portrait, brief)
}

/// Where the parts of a page stand.
struct Plan<'a> {
    size: Point,
    /// Key figures a row.
    figures: usize,
    most_stands: usize,
    columns: &'a [ColumnPlan<'a>],
}

impl Plan<'_> {
    fn scene(&self, portrait: &Portrait, brief: &Brief<'_>) -> Scene {
        let name = shown_name(portrait, brief);
        let palette = brief.palette;
        let mut shapes = Vec::new();
        let mut top = head(portrait, brief, &name, self.size.x, &mut shapes);
        top = figures(
            portrait,
            brief,
            (top, self.figures, self.size.x),
            &mut shapes,
        );
        let right = self.size.x - MARGIN;
        shapes.push(hairline(MARGIN, right, top, palette.hairline));
        let bottom = self.size.y - FOOTER - 12.0;
        let mut said: Vec<String> = key_figures(portrait, brief)
            .into_iter()
            .map(|figure| super::super::labelled(brief.locale, &figure.label, &figure.value))
            .collect();
        let columns = self.told_columns(portrait, brief);
        let between = BETWEEN * columns.len().saturating_sub(1) as f32;
        let room = self.size.x - 2.0 * MARGIN - between;
        let mut x = MARGIN;
        for (at, (part, sections)) in columns.iter().enumerate() {
            let width = room * part;
            let mut column = Sheet::new(portrait, brief, (x, top + 16.0), width);
            column.bottom = bottom;
            column.most_stands = self.most_stands;
            column.add(sections);
            shapes.append(&mut column.shapes);
            said.append(&mut column.said);
            if at > 0 {
                let x = x - BETWEEN / 2.0;
                let ends = (point(x, top), point(x, bottom));
                shapes.push(line(ends.0, ends.1, stroke(1.0, palette.hairline)));
            }
            x += width + BETWEEN;
        }
        let footer = (source_line(brief, portrait.as_of), String::new());
        foot(brief, &footer.0, self.size, &mut shapes);
        Scene {
            size: self.size,
            scale: 1.0,
            short_title: name.clone(),
            subtitle: dotted(chips(portrait, brief).iter().map(String::as_str)),
            footer,
            panels: Vec::new(),
            heading: 0,
            shapes,
            figures: Vec::new(),
            named: None,
            description: description(brief.locale, &name, &said),
            table: table(portrait, brief),
            cross: None,
            title: name,
        }
    }
}

impl<'a> Plan<'a> {
    /// The columns that have something to say, as wide as the others leave them; one alone is not stretched over the page.
    fn told_columns(&self, portrait: &Portrait, brief: &Brief<'_>) -> Vec<ColumnPlan<'a>> {
        let says = |column: &&ColumnPlan<'a>| {
            let mut sheet = Sheet::new(portrait, brief, (0.0, 0.0), self.size.x * column.0);
            sheet.add(column.1);
            !sheet.shapes.is_empty()
        };
        let told: Vec<ColumnPlan<'a>> = self.columns.iter().filter(says).copied().collect();
        let whole: f32 = told.iter().map(|(part, _)| part).sum();
        let most = if told.len() == 1 { 0.6 } else { 1.0 };
        told.into_iter()
            .map(|(part, sections)| (part / whole * most, sections))
            .collect()
    }
}

fn head(
    portrait: &Portrait,
    brief: &Brief<'_>,
    name: &str,
    width: f32,
    shapes: &mut Vec<Shape>,
) -> f32 {
    let full = width;
    let palette = brief.palette;
    let mut x = MARGIN;
    let base = MARGIN + 26.0;
    if let Some(position) = portrait.position {
        let (at, letter) = match position.class {
            Class::A => (0, "A"),
            Class::B => (1, "B"),
            Class::C => (2, "C"),
        };
        shapes.push(Shape::Rect {
            rect: rect(x, MARGIN, x + 36.0, MARGIN + 36.0),
            radius: 6.0,
            fill: Some(palette.class[at]),
            stroke: None,
        });
        let ink = palette.on_class[at];
        let place = point(x + 18.0, MARGIN + 24.5);
        shapes.push(strong(place, Align::Middle, letter, FIGURE, ink));
        x += 50.0;
    }
    let mut right = full - MARGIN;
    if let Some(choice) = portrait.decision.as_ref().and_then(|known| known.choice) {
        let named = choice_name(brief.locale, Some(choice));
        let (ink, fill) = choice_colors(palette, choice);
        let width = text_width(&named, SMALL, Weight::Regular) + 16.0;
        right -= width;
        shapes.extend(chip((right, MARGIN + 7.0), named, width, (fill, ink)));
        right -= 16.0;
    }
    let shown = fit(name, right - x, TITLE, Weight::SemiBold);
    shapes.push(strong(
        point(x, base),
        Align::Start,
        shown,
        TITLE,
        palette.text,
    ));
    let (mut x, y) = (MARGIN, MARGIN + 48.0);
    let mut any = false;
    let kind = brief.locale.text(match portrait.kind {
        Kind::Suppliers => "ui-account-suppliers",
        Kind::Products => "ui-account-products",
        _ => "ui-account-customers",
    });
    for text in [kind].into_iter().chain(chips(portrait, brief)) {
        let width = text_width(&text, SMALL, Weight::Regular) + 16.0;
        if x + width > full - MARGIN {
            break;
        }
        shapes.extend(chip((x, y), text, width, (palette.panel, palette.text)));
        x += width + 6.0;
        any = true;
    }
    y + if any { 34.0 } else { 4.0 }
}

fn figures(
    portrait: &Portrait,
    brief: &Brief<'_>,
    (top, a_row, full): (f32, usize, f32),
    shapes: &mut Vec<Shape>,
) -> f32 {
    let palette = brief.palette;
    let figures = key_figures(portrait, brief);
    if figures.is_empty() {
        return top + 8.0;
    }
    let columns = figures.len().min(a_row);
    let width = (full - 2.0 * MARGIN) / columns as f32;
    let mut y = top;
    for row in figures.chunks(columns) {
        for (at, figure) in row.iter().enumerate() {
            let left = MARGIN + width * at as f32 + if at == 0 { 0.0 } else { 16.0 };
            let room = width - if at == 0 { 16.0 } else { 32.0 };
            let put = |text: &str, size: f32| fit(text, room, size, Weight::Regular);
            let ink = match figure.tone {
                1 => palette.good,
                -1 => palette.warn,
                _ => palette.text_soft,
            };
            let place = |down: f32| point(left, y + down);
            let soft = palette.text_soft;
            shapes.extend([
                regular(
                    place(14.0),
                    Align::Start,
                    put(&figure.label, BODY),
                    BODY,
                    soft,
                ),
                strong(
                    place(37.0),
                    Align::Start,
                    fit(&figure.value, room, FIGURE, Weight::SemiBold),
                    FIGURE,
                    palette.text,
                ),
                regular(
                    place(54.0),
                    Align::Start,
                    put(&figure.note, SMALL),
                    SMALL,
                    ink,
                ),
            ]);
            if at > 0 {
                let x = MARGIN + width * at as f32;
                let ends = (point(x, y + 4.0), point(x, y + 56.0));
                shapes.push(line(ends.0, ends.1, stroke(1.0, palette.hairline)));
            }
        }
        y += 68.0;
    }
    y + 2.0
}

fn foot(brief: &Brief<'_>, source: &str, size: Point, shapes: &mut Vec<Shape>) {
    let palette = brief.palette;
    let y = size.y - FOOTER;
    let width = size.x - 2.0 * MARGIN;
    shapes.push(hairline(MARGIN, size.x - MARGIN, y, palette.hairline));
    let text = fit(source, width, SMALL, Weight::Regular);
    let at = point(MARGIN, y + 18.0);
    shapes.push(regular(at, Align::Start, text, SMALL, palette.text_faint));
}

/// The key figures as a table.
fn table(portrait: &Portrait, brief: &Brief<'_>) -> LazyTable {
    let figures = key_figures(portrait, brief);
    let name = shown_name(portrait, brief);
    let rows = figures.len();
    LazyTable::new(rows, move || {
        let texts = |pick: &dyn Fn(&super::KeyFigure) -> &str| {
            let cells = figures.iter().map(|figure| pick(figure).into());
            DataCells::Text(cells.collect())
        };
        let column = |head: String, cells: DataCells| DataColumn {
            head,
            format: CellFormat::Text,
            cells,
        };
        DataTable {
            columns: vec![
                column(name, texts(&|figure| &figure.label)),
                column(String::new(), texts(&|figure| &figure.value)),
                column(String::new(), texts(&|figure| &figure.note)),
            ],
            rows,
        }
    })
}
