//! Sections that are lists: contacts, ratings, facts, products.

use super::super::pen::{BODY, SMALL, fit, point, rect, regular, stroke, strong, text_width, wrap};
use super::super::sheet_words::{column_heading, sheet_text};
use super::sheet::{LINE, Sheet, dot};
use crate::analysis::is_of_earlier_year;
use crate::analysis::portrait::Holding;
use crate::chart::{Align, Color, Shape, Weight, initials};
use crate::model::{Column, ColumnData, ColumnType, Field, MISSING_STEP, WhitespaceCell};

/// Who talks to whom, and on which side.
const PEOPLE: [(Field, &str); 3] = [
    (Field::Contact, "portrait-theirs"),
    (Field::OurContact, "portrait-ours"),
    (Field::SalesPerson, "portrait-ours"),
];
/// What stands in the head of the portrait, or in a section of its own.
const ELSEWHERE: [Field; 8] = [
    Field::Contact,
    Field::OurContact,
    Field::SalesPerson,
    Field::Segment,
    Field::Business,
    Field::Category,
    Field::Line,
    Field::Country,
];
/// A criterion, how many steps it has, which of them the account is on, and its word.
type Rated = (String, usize, u8, String);
/// From one dot of a rating to the next.
const DOT_STEP: f32 = 16.0;

impl Sheet<'_> {
    /// The filled cells of the account's row.
    fn cells(&self) -> Vec<(&Column, usize)> {
        let Some((table, row)) = &self.portrait.sheet else {
            return Vec::new();
        };
        let filled = |column: &&Column| column.is_filled(*row);
        let columns = table.columns.iter().filter(filled);
        columns.map(|column| (column, *row)).collect()
    }

    /// The text of the cell of a field; empty where there is none.
    pub fn cell(&self, field: Field) -> String {
        let cells = self.cells();
        let found = cells.iter().find(|(column, _)| column.field == Some(field));
        found.map_or_else(String::new, |(column, row)| {
            sheet_text(column, *row, self.locale())
        })
    }

    pub(super) fn contacts(&mut self) -> bool {
        // Behind the mask nobody is named.
        if self.brief.mask_names {
            return false;
        }
        let mut people: Vec<(String, Field, &str)> = Vec::new();
        for (field, side) in PEOPLE {
            let text = self.cell(field);
            if !text.is_empty() && !people.iter().any(|(known, ..)| *known == text) {
                people.push((text, field, side));
            }
        }
        if people.is_empty() {
            return false;
        }
        self.head("portrait-contacts");
        for (text, field, side) in people {
            let role = self.text(&format!("field-{}", field.id()));
            let side = self.text(side);
            self.person(&text, &role, &side);
        }
        true
    }

    fn person(&mut self, name: &str, role: &str, side: &str) {
        let palette = self.brief.palette;
        let middle = self.y + 16.0;
        let center = point(self.left + 14.0, middle);
        let side_width = text_width(side, BODY, Weight::Regular);
        let room = self.width - 40.0 - side_width - 12.0;
        self.said.push(format!("{name}, {role}"));
        self.shapes.push(Shape::Circle {
            center,
            radius: 14.0,
            fill: Some(palette.panel),
            stroke: Some(stroke(1.0, palette.hairline)),
        });
        let letters = fit(&initials(name), 26.0, SMALL, Weight::SemiBold);
        let soft = palette.text_soft;
        let at = |x: f32, y: f32| point(x, y);
        self.shapes.extend([
            strong(
                at(center.x, middle + 4.3),
                Align::Middle,
                letters,
                SMALL,
                soft,
            ),
            regular(
                at(self.left + 40.0, middle - 3.0),
                Align::Start,
                fit(name, room, BODY, Weight::Regular),
                BODY,
                palette.text,
            ),
            regular(
                at(self.left + 40.0, middle + 13.0),
                Align::Start,
                fit(role, room, SMALL, Weight::Regular),
                SMALL,
                soft,
            ),
            regular(at(self.right(), middle + 4.3), Align::End, side, BODY, soft),
        ]);
        self.y += 38.0;
    }

    /// Whether a column says of an earlier year what another one says of today.
    fn is_past(&self, column: &Column) -> bool {
        let sheet = self.portrait.sheet.as_ref();
        sheet.is_some_and(|(table, _)| is_of_earlier_year(table, column))
    }

    pub(super) fn ratings(&mut self) -> bool {
        let rated: Vec<Rated> = self
            .cells()
            .into_iter()
            .filter(|(column, _)| !self.is_past(column))
            .filter_map(|(column, row)| match &column.data {
                ColumnData::Scale { scale, steps } => {
                    let step = steps
                        .get(row)
                        .copied()
                        .filter(|step| *step != MISSING_STEP)?;
                    let word = scale.word(step)?.to_owned();
                    let name = column_heading(column, self.locale());
                    Some((name, scale.steps.len().min(5), step, word))
                }
                _ => None,
            })
            .collect();
        if rated.is_empty() {
            return false;
        }
        self.head("portrait-ratings");
        let longest = |pick: &dyn Fn(&Rated) -> f32| rated.iter().map(pick).fold(0.0, f32::max);
        let dots = longest(&|rating| rating.1 as f32 * DOT_STEP) + 10.0;
        let word = longest(&|rating| text_width(&rating.3, BODY, Weight::Regular));
        let word = word.min(self.width * 0.34);
        let name = longest(&|rating| text_width(&rating.0, BODY, Weight::Regular)) + 12.0;
        let name = name.min(self.width - dots - word);
        let headings: Vec<Vec<String>> = rated
            .iter()
            .map(|rating| heading_lines(&rating.0, name - 8.0))
            .collect();
        let heights: Vec<f32> = headings
            .iter()
            .map(|lines| LINE + 2.0 + 13.0 * (lines.len() - 1) as f32)
            .collect();
        let shown = self.fitting_all(&heights);
        if shown == 0 {
            return false;
        }
        let palette = self.brief.palette;
        let rows = rated.iter().zip(&headings).zip(&heights).take(shown);
        for (((heading, steps, step, said), lines), height) in rows {
            let extra = 13.0 * (lines.len() - 1) as f32;
            let base = self.y + 13.0 + extra / 2.0;
            self.said
                .push(super::super::labelled(self.locale(), heading, said));
            let size = if lines.len() > 1 { SMALL } else { BODY };
            for (at, line) in lines.iter().enumerate() {
                let at = point(self.left, self.y + 13.0 + 13.0 * at as f32);
                let line = regular(at, Align::Start, line.clone(), size, palette.text_soft);
                self.shapes.push(line);
            }
            for at in 0..*steps {
                let x = self.left + name + 5.0 + at as f32 * DOT_STEP;
                let reached = at <= usize::from(*step);
                let inks = (palette.accent, palette.control_line);
                self.shapes
                    .push(dot(point(x, base - 4.5), reached, false, inks));
            }
            let x = self.left + name + dots;
            let said = fit(said, self.right() - x, BODY, Weight::Regular);
            self.shapes.push(regular(
                point(x, base),
                Align::Start,
                said,
                BODY,
                palette.text,
            ));
            self.y += height;
        }
        self.more(rated.len() - shown);
        true
    }

    pub(super) fn decide_by(&mut self) -> bool {
        let mut chosen = Vec::new();
        for (column, row) in self.cells() {
            if let ColumnData::Choices(choices) = &column.data {
                let set = choices.sets.get(row).copied().unwrap_or(0);
                let is_on = |id: u32| set >> id.min(63) & 1 == 1;
                let names = choices.options.iter().filter(|(id, _)| is_on(id.0));
                chosen.extend(names.map(|(_, name)| name.to_owned()));
            }
        }
        if chosen.is_empty() {
            return false;
        }
        self.head("portrait-decide-by");
        self.chips(&chosen);
        self.y += 4.0;
        true
    }

    pub(super) fn facts(&mut self) -> bool {
        let key = self.portrait.kind.key_field();
        let masked = self.brief.mask_names;
        let wanted = |column: &Column| {
            let own_words = column.column_type() == ColumnType::Text;
            !matches!(column.column_type(), ColumnType::Scale | ColumnType::Choices)
                && column
                    .field
                    .is_none_or(|field| field != key && !ELSEWHERE.contains(&field))
                // Behind the mask no text of the user's own may tell who it is.
                && !(masked && own_words)
        };
        let facts: Vec<(String, String)> = self
            .cells()
            .into_iter()
            .filter(|(column, _)| wanted(column))
            .map(|(column, row)| {
                let name = column_heading(column, self.locale());
                (name, self.fact(column, row))
            })
            .collect();
        if facts.is_empty() {
            return false;
        }
        self.head("portrait-facts");
        let shown = self.fitting(facts.len(), LINE + 1.0);
        if shown == 0 {
            return false;
        }
        for (name, value) in facts.iter().take(shown) {
            if text_width(value, BODY, Weight::Regular) > self.width * 0.62 {
                self.write(name, self.brief.palette.text_soft);
                self.paragraph(value, 0.0, 4, self.brief.palette.text);
            } else {
                self.pair(name, value, false);
            }
        }
        self.more(facts.len() - shown);
        true
    }

    fn fact(&self, column: &Column, row: usize) -> String {
        let value = column.value(row);
        if column.field.is_some_and(Field::is_money) && value.is_finite() {
            return self.locale().money(value, &self.portrait.currency, 0);
        }
        sheet_text(column, row, self.locale())
    }

    pub(super) fn products(&mut self) -> bool {
        let mut holdings: Vec<&Holding> = self
            .portrait
            .products
            .iter()
            .filter(|holding| holding.cell != WhitespaceCell::NotFitting)
            .collect();
        let says = |holding: &&&Holding| holding.cell != WhitespaceCell::Unknown;
        if holdings.iter().filter(says).count() == 0 {
            return false;
        }
        holdings.sort_by(|a, b| weight(b.cell).total_cmp(&weight(a.cell)));
        self.head("portrait-products");
        let shown = self.fitting(holdings.len().min(14), LINE + 2.0);
        if shown == 0 {
            return false;
        }
        for holding in holdings.iter().take(shown) {
            self.holding(holding);
        }
        self.more(holdings.len() - shown);
        true
    }

    fn holding(&mut self, holding: &Holding) {
        let palette = self.brief.palette;
        let base = self.y + 13.0;
        let mark = rect(self.left, base - 10.0, self.left + 18.0, base + 0.5);
        let open = palette.category_ink[1];
        let (fill, line): (Option<Color>, Option<Color>) = match holding.cell {
            WhitespaceCell::Owned(_) => (Some(palette.class[1]), None),
            WhitespaceCell::Open(_) => (None, Some(open)),
            _ => (None, Some(palette.control_line)),
        };
        self.shapes.push(Shape::Rect {
            rect: mark,
            radius: 3.0,
            fill,
            stroke: line.map(|color| stroke(1.5, color)),
        });
        let amount = match holding.cell {
            WhitespaceCell::Owned(Some(value)) => self.amount(value),
            WhitespaceCell::Owned(None) => self.text("portrait-owned"),
            WhitespaceCell::Open(value) if value.is_finite() => self.amount(value),
            WhitespaceCell::Open(_) => self.text("portrait-open"),
            _ => self.text("portrait-unknown"),
        };
        let is_open = matches!(holding.cell, WhitespaceCell::Open(_));
        let weight = if is_open {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let room = self.width - 40.0 - text_width(&amount, BODY, weight);
        let at = point(self.left + 28.0, base);
        let name = fit(&holding.name, room, BODY, Weight::Regular);
        self.said.push(super::super::labelled(
            self.locale(),
            &holding.name,
            &amount,
        ));
        self.shapes
            .push(regular(at, Align::Start, name, BODY, palette.text));
        let at = point(self.right(), base);
        self.shapes.push(if is_open {
            strong(at, Align::End, amount, BODY, palette.text)
        } else {
            regular(at, Align::End, amount, BODY, palette.text_soft)
        });
        self.y += LINE + 2.0;
    }
}

/// What comes first: what is bought, by what it brings; what is open, by what it could; what nobody knows.
fn weight(cell: WhitespaceCell) -> f64 {
    let known = |value: f64| {
        if value.is_finite() {
            value.max(0.0)
        } else {
            0.0
        }
    };
    match cell {
        WhitespaceCell::Owned(value) => 2e15 + known(value.unwrap_or(0.0)),
        WhitespaceCell::Open(value) => 1e15 + known(value),
        WhitespaceCell::NotFitting | WhitespaceCell::Unknown => 0.0,
    }
}

/// A criterion in one line, else in two smaller ones.
fn heading_lines(heading: &str, width: f32) -> Vec<String> {
    if text_width(heading, BODY, Weight::Regular) <= width {
        return vec![heading.to_owned()];
    }
    let mut lines = wrap(heading, width, SMALL, Weight::Regular);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(fit(&rest, width, SMALL, Weight::Regular));
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}
