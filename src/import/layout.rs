//! Where the table is: title blocks above it, its header of one or two rows, and the columns that belong to it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::date;
use super::grid::{self, Cell};
use super::options::HeaderChoice;
use super::source::Sink;
use super::{Finding, column_letters, words};
use crate::model::Field;

/// What a cell of the first rows looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Words.
    Text,
    /// A figure, whether stored as one or written as text.
    Figure,
    /// A date.
    Date,
    /// Yes/no and error cells.
    Other,
}

/// A cell of the first rows.
#[derive(Clone, Debug)]
pub struct HeadCell {
    /// Column, from 0.
    pub column: u32,
    /// As the spreadsheet shows it.
    pub text: String,
    /// What it looks like.
    pub look: Look,
}

/// A row with at least one filled cell.
#[derive(Clone, Debug)]
pub struct HeadRow {
    /// Row, from 0.
    pub row: u32,
    /// Its filled cells, from the left.
    pub cells: Vec<HeadCell>,
}

impl HeadRow {
    pub(super) fn at(&self, column: u32) -> Option<&HeadCell> {
        let at = self.place(column);
        self.cells.get(at).filter(|cell| cell.column == column)
    }

    /// Where a cell of this column stands or would stand.
    fn place(&self, column: u32) -> usize {
        self.cells.partition_point(|cell| cell.column < column)
    }

    /// Takes a cell in; readers send most of them from the left.
    fn put(&mut self, cell: HeadCell) {
        match self.cells.last() {
            Some(last) if last.column >= cell.column => {
                let at = self.cells.partition_point(|own| own.column <= cell.column);
                self.cells.insert(at, cell);
            }
            _ => self.cells.push(cell),
        }
    }
}

/// The first rows of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Rows that are not blank, in order.
    pub rows: Vec<HeadRow>,
    /// Whether the sheet ended within them.
    pub whole: bool,
    cells: usize,
    /// The row, from 0, up to which rows are looked at however many there are.
    reach: u32,
}

/// What rows can be grouped by, one within the other.
pub(super) const NAMING: &[Field] = &[
    Field::Customer,
    Field::Supplier,
    Field::Product,
    Field::Category,
    Field::Segment,
    Field::Region,
    Field::Country,
    Field::Branch,
    Field::Line,
    Field::SalesPerson,
    Field::Invoice,
];
/// Rows and cells looked at, for several tables on a sheet.
const MOST_ROWS: usize = 2_000;
const MOST_CELLS: usize = 60_000;
/// Rows below a header that tell which columns belong to it.
const MOST_BODY: usize = 150;
/// A header that was given below this row is far down, and so many rows above it are looked at.
const FAR: u32 = 2_000;
const NEAR: u32 = 60;
/// Rows of a header.
const MOST_HEADER: usize = 3;

/// Longer texts are shown cut, in bytes: a text can be told over and over again.
const LONGEST_TEXT: usize = 2048;

impl Sink for Head {
    fn cell(&mut self, row: u32, column: u32, cell: Cell<'_>) -> bool {
        // Between the first rows and a header that was given far below them nothing is looked for.
        if self.reach > FAR && (FAR / 4..self.reach - NEAR).contains(&row) {
            return true;
        }
        let (text, look) = match cell {
            Cell::Blank => return true,
            Cell::Text(text) => {
                let text = grid::trim(text);
                let shown = &text[..text.floor_char_boundary(LONGEST_TEXT)];
                (shown.to_owned(), look_of(shown))
            }
            Cell::Number(value) | Cell::Money(value, _) => (grid::plain(value), Look::Figure),
            Cell::Percent(value) => (
                format!("{}%", grid::plain((value * 1e10).round() / 1e8)),
                Look::Figure,
            ),
            Cell::Date(day) => (day.iso(), Look::Date),
            Cell::Bool(value) => (if value { "TRUE" } else { "FALSE" }.to_owned(), Look::Other),
            Cell::Error(text) => (text.to_owned(), Look::Other),
        };
        if text.is_empty() {
            return true;
        }
        if self.rows.last().is_none_or(|last| last.row != row) {
            let enough = row > self.reach && self.rows.len() >= MOST_ROWS;
            let most = if row > self.reach {
                MOST_CELLS
            } else {
                MOST_CELLS * 10
            };
            if enough || self.cells > most {
                self.whole = false;
                return false;
            }
            self.rows.push(HeadRow {
                row,
                cells: Vec::new(),
            });
        }
        self.cells += 1;
        if let Some(last) = self.rows.last_mut() {
            last.put(HeadCell { column, text, look });
        }
        true
    }

    fn note(&mut self, _finding: Finding) {}
}

/// Text as figure, date, or words.
pub fn look_of(text: &str) -> Look {
    if words::is_placeholder(text) {
        Look::Other
    } else if date::parse(text).is_some() {
        Look::Date
    } else if grid::is_figure(text) {
        Look::Figure
    } else if words::is_error(text) {
        Look::Other
    } else {
        Look::Text
    }
}

/// The table found.
#[derive(Clone, Debug)]
pub struct Layout {
    /// First and last row of the header, from 0; `None` where there is none.
    pub header: Option<(u32, u32)>,
    /// First row that may hold data, from 0.
    pub first_data: u32,
    /// First row, from 0, that belongs to another table.
    pub end: Option<u32>,
    /// Columns with their headers, in order.
    pub columns: Vec<(u32, String)>,
    /// Columns that are not read, likewise.
    pub unread: Vec<(u32, String)>,
    /// How much of a table it is; comparable between sheets.
    pub score: f64,
}

impl Layout {
    /// Whether a cell lies in the table, row and column from 0.
    pub fn holds(&self, (row, column): (u32, u32)) -> bool {
        let below = row >= self.first_data && self.end.is_none_or(|end| row < end);
        below && self.columns.iter().any(|(own, _)| *own == column)
    }
}

impl Head {
    /// An empty head.
    pub fn new() -> Self {
        Self {
            whole: true,
            ..Self::default()
        }
    }

    /// An empty head that looks at some rows below a header that was given, however far down.
    pub fn reaching(header: HeaderChoice) -> Self {
        let reach = match header {
            HeaderChoice::Rows(_, last) => last.saturating_add(40),
            HeaderChoice::Found | HeaderChoice::Absent => 0,
        };
        Self {
            reach,
            ..Self::new()
        }
    }

    /// The table as its header was given; `None` where the rows of the header are blank.
    pub fn layout_given(&self, header: HeaderChoice) -> Option<Layout> {
        match header {
            HeaderChoice::Found => self.layout(),
            HeaderChoice::Absent => self.headless(),
            HeaderChoice::Rows(first, last) => {
                let at = |number: u32| self.rows.iter().position(|row| row.row + 1 == number);
                let top = at(first).or_else(|| at(last))?;
                let sub = at(last).unwrap_or(top).max(top);
                Some(self.under(top, sub, Score::default()))
            }
        }
    }

    /// Finds the table; `None` where nothing is filled, or where a header has nothing below it.
    pub fn layout(&self) -> Option<Layout> {
        let scored = (0..self.rows.len().min(60)).map(|at| (at, self.header_score(at)));
        let best = scored.fold(None::<(usize, Score)>, |best, (at, score)| match best {
            Some((_, known)) if known.total >= score.total => best,
            _ => Some((at, score)),
        })?;
        let (at, score) = best;
        if at + 1 >= self.rows.len() {
            let figures = |at: usize| self.header_score(at).is_data();
            let above = (0..at.min(60)).filter(|&row| figures(row)).count();
            return self
                .headless()
                .filter(|_| above >= 2 || self.rows.len() > 1 && score.total <= 0.0);
        }
        if score.is_data() {
            return self.headless();
        }
        Some(self.with_header(at, score))
    }

    fn with_header(&self, at: usize, score: Score) -> Layout {
        let (top, last) = self.header_span(at);
        self.under(top, last, score)
    }

    fn under(&self, top: usize, last: usize, score: Score) -> Layout {
        let last = last.max(top);
        let body = &self.rows[(last + 1).min(self.rows.len())..];
        let body = &body[..body.len().min(MOST_BODY)];
        let mut columns = self.names(top, last);
        for column in self.unnamed(body, &columns) {
            columns.push((column, column_letters(column)));
        }
        columns.sort_by_key(|(column, _)| *column);
        distinct(&mut columns);
        Layout {
            header: Some((self.rows[top].row, self.rows[last].row)),
            first_data: self.rows[last].row + 1,
            end: None,
            score: score.total + (body.len().min(50) as f64) / 10.0,
            columns,
            unread: Vec::new(),
        }
    }

    /// A table without header: every column that is filled.
    fn headless(&self) -> Option<Layout> {
        let usual = self.usual_width()?;
        let first = self
            .rows
            .iter()
            .position(|row| row.cells.len() * 2 > usual)?;
        let body = &self.rows[first..];
        let body = &body[..body.len().min(MOST_BODY)];
        let columns = self
            .unnamed(body, &[])
            .into_iter()
            .map(|column| (column, column_letters(column)))
            .collect::<Vec<_>>();
        (columns.len() > 1).then(|| Layout {
            header: None,
            first_data: self.rows[first].row,
            end: None,
            score: columns.len() as f64 * 0.5,
            columns,
            unread: Vec::new(),
        })
    }

    /// How many cells a row of the table has where no header says so; `None` where too few rows have two cells.
    fn usual_width(&self) -> Option<usize> {
        let usual = usual_width(&self.rows);
        if usual >= 2 {
            return Some(usual);
        }
        let wide = self.rows.iter().filter(|row| row.cells.len() > 1);
        let wide: Vec<HeadRow> = wide.cloned().collect();
        (wide.len() >= 3 && wide.len() * 4 >= self.rows.len()).then(|| usual_width(&wide))
    }

    fn header_score(&self, at: usize) -> Score {
        let header = &self.rows[at];
        let body: Vec<&HeadRow> = self.rows[at + 1..].iter().take(40).collect();
        let mut score = Score::default();
        let mut seen: FxHashSet<String> = FxHashSet::default();
        for cell in &header.cells {
            let below: Vec<Look> = body
                .iter()
                .filter_map(|row| row.at(cell.column))
                .map(|cell| cell.look)
                .collect();
            let contrasting = below
                .iter()
                .filter(|look| matches!(look, Look::Figure | Look::Date))
                .count()
                * 10
                >= below.len() * 6
                && !below.is_empty();
            match cell.look {
                Look::Text => {
                    let known = words::is_known_header(&cell.text);
                    let folded = words::fold(&cell.text);
                    if !seen.insert(folded) {
                        score.total -= 1.0;
                        continue;
                    }
                    score.known += usize::from(known);
                    score.contrasts += usize::from(contrasting);
                    score.total += f64::from(u8::from(!below.is_empty()))
                        + 0.3
                        + f64::from(u8::from(contrasting))
                        + if known { 1.5 } else { 0.0 }
                        - if cell.text.chars().count() > 60 {
                            1.5
                        } else {
                            0.0
                        };
                }
                Look::Figure if is_year(&cell.text) && contrasting => score.total += 0.7,
                Look::Date if contrasting => score.total += 0.3,
                Look::Figure | Look::Date => {
                    let fraction = cell.text.trim_end_matches('0').contains(['.', ',']);
                    score.fractions += usize::from(fraction && cell.look == Look::Figure);
                    score.figures += 1;
                    score.total -= 1.0;
                }
                Look::Other => score.total -= 0.5,
            }
        }
        let width = usual_width(&self.rows[at + 1..]).max(1);
        if header.cells.len() * 2 < width {
            score.total -= (width - header.cells.len()) as f64 * 0.5;
        }
        score
    }

    /// The rows of the header: itself, rows of parts below it, rows of groups above it.
    fn header_span(&self, at: usize) -> (usize, usize) {
        let (mut top, mut last) = (at, at);
        while last + 1 < self.rows.len()
            && last + 1 - top < MOST_HEADER
            && self.rows[last + 1].row == self.rows[last].row + 1
            && (self.is_second_header(last + 1, &self.rows[top..=last])
                || self.names_parts(last + 1, &self.rows[top..=last])
                || self.tells_apart(last + 1, &self.rows[last]))
        {
            last += 1;
        }
        while top > 0
            && last + 1 - top < MOST_HEADER
            && self.rows[top - 1].row + 1 == self.rows[top].row
            && self.is_group_row(top - 1, &self.rows[top..=last])
        {
            top -= 1;
        }
        (top, last)
    }

    /// Whether a row names what stands within the groups that the header names: one cell below the other, customer over
    /// product.
    fn names_parts(&self, at: usize, above: &[HeadRow]) -> bool {
        let ([cell], Some(next)) = (self.rows[at].cells.as_slice(), self.rows.get(at + 1)) else {
            return false;
        };
        let who = |text: &str| match words::meaning_of(text) {
            Some((words::Meaning::Field(field), _)) if NAMING.contains(&field) => Some(field),
            _ => None,
        };
        let inner = who(&cell.text);
        let over = above.iter().filter_map(|row| row.at(cell.column));
        let outer: Vec<Option<Field>> = over.map(|cell| who(&cell.text)).collect();
        let figures = next.cells.iter().filter(|cell| cell.look == Look::Figure);
        inner.is_some()
            && !cell
                .text
                .trim_end_matches([':', '：'])
                .contains([':', '：'])
            && !outer.is_empty()
            && outer.iter().all(|field| field.is_some() && *field != inner)
            && next.at(cell.column).is_some()
            && figures.count() > 0
    }

    fn is_second_header(&self, at: usize, above: &[HeadRow]) -> bool {
        let row = &self.rows[at];
        let body: Vec<&HeadRow> = self.rows[at + 1..].iter().take(20).collect();
        let named = |column: u32| above.iter().any(|row| row.at(column).is_some());
        let fills_gap = row.cells.iter().any(|cell| !named(cell.column));
        let over_figures = row.cells.iter().filter(|cell| {
            let below: Vec<Look> = body
                .iter()
                .filter_map(|row| row.at(cell.column))
                .map(|cell| cell.look)
                .collect();
            !below.is_empty()
                && below.iter().filter(|look| **look == Look::Figure).count() * 10
                    >= below.len() * 6
        });
        fills_gap
            && row.cells.iter().all(is_label)
            && over_figures.count() >= 2
            && row.cells.len() >= 2
    }

    /// Whether a row above a header groups its columns: years over months, or names that the header leaves blank.
    fn is_group_row(&self, at: usize, header: &[HeadRow]) -> bool {
        let row = &self.rows[at];
        let Some(first) = header.first() else {
            return false;
        };
        let labels = row.cells.iter().all(|cell| {
            is_label(cell) && cell.text.chars().count() <= 60 && !words::is_remark(&cell.text)
        });
        let body = self.rows[at + 1 + header.len()..].iter().take(20);
        let names_blank = row.cells.iter().any(|cell| {
            header.iter().all(|row| row.at(cell.column).is_none())
                && body
                    .clone()
                    .filter(|row| row.at(cell.column).is_some())
                    .count()
                    > 1
        });
        row.cells.len() >= 2 && labels && (has_repeats(first) || names_blank)
    }

    /// Column names out of the rows of a header; a name of an upper row holds for the blank cells right of it.
    fn names(&self, top: usize, last: usize) -> Vec<(u32, String)> {
        let rows = &self.rows[top..=last];
        let mut columns: Vec<u32> = rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(|cell| cell.column)
            .collect();
        columns.sort_unstable();
        columns.dedup();
        let mut groups: Vec<&str> = vec![""; rows.len()];
        let named = columns.into_iter().map(|column| {
            let mut parts: Vec<String> = Vec::new();
            for (level, row) in rows.iter().enumerate() {
                let own = row.at(column);
                if let Some(cell) = own {
                    groups[level] = &cell.text;
                    groups[level + 1..].fill("");
                }
                let below = rows[level + 1..].iter().any(|row| row.at(column).is_some());
                let part = one_line(groups[level]);
                if (own.is_some() || below) && !part.is_empty() && parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
            (column, parts.join(" · "))
        });
        named.collect()
    }

    /// Columns filled in the body that have no name.
    fn unnamed(&self, body: &[HeadRow], named: &[(u32, String)]) -> Vec<u32> {
        let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
        let cells = body.iter().flat_map(|row| &row.cells);
        for cell in cells.filter(|cell| !words::is_ruler(&cell.text)) {
            if counts.len() < 2_000 || counts.contains_key(&cell.column) {
                *counts.entry(cell.column).or_default() += 1;
            }
        }
        let mut filled: Vec<(u32, usize)> = counts.into_iter().collect();
        let enough = if named.is_empty() {
            1
        } else {
            (body.len() / 5).max(2)
        };
        let known: FxHashSet<u32> = named.iter().map(|(column, _)| *column).collect();
        filled.retain(|(column, count)| *count >= enough && !known.contains(column));
        filled.sort_unstable();
        filled.into_iter().map(|(column, _)| column).collect()
    }

    /// The first rows for the eyes: row number from 1, and cells from the first column on.
    pub fn preview(&self) -> Vec<(u32, Vec<String>)> {
        let rows = self.rows.iter().take(60);
        rows.map(|row| {
            let width = row
                .cells
                .iter()
                .map(|cell| cell.column)
                .filter(|&column| column < 512)
                .max()
                .map_or(0, |last| last + 1);
            let mut cells = vec![String::new(); width as usize];
            for cell in &row.cells {
                if let Some(place) = cells.get_mut(cell.column as usize) {
                    *place = cell.text.chars().take(80).collect();
                }
            }
            (row.row + 1, cells)
        })
        .collect()
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Score {
    total: f64,
    known: usize,
    contrasts: usize,
    figures: usize,
    /// Figures with a fraction, which no header has.
    fractions: usize,
}

impl Score {
    /// A row of data rather than a header: figures in it, no known word, nothing different below.
    fn is_data(&self) -> bool {
        self.known == 0 && self.contrasts == 0 && self.figures > 0
            || self.fractions >= 2 && self.fractions > self.known
    }
}

pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4
        && text
            .parse::<u16>()
            .is_ok_and(|year| (1980..2100).contains(&year))
}

fn is_label(cell: &HeadCell) -> bool {
    cell.look == Look::Text || is_year(&cell.text) || cell.text.ends_with('年')
}

fn has_repeats(row: &HeadRow) -> bool {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    row.cells.iter().any(|cell| !seen.insert(&cell.text))
}

fn usual_width(rows: &[HeadRow]) -> usize {
    let mut widths: Vec<usize> = rows.iter().take(60).map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Makes names differ: the second "Total" becomes "Total (2)".
fn distinct(columns: &mut [(u32, String)]) {
    let mut known: FxHashSet<String> = columns.iter().map(|(_, name)| name.clone()).collect();
    // How often each name was met, by the name as the file has it.
    let mut met: FxHashMap<String, usize> = FxHashMap::default();
    for (_, name) in columns {
        let count = met.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 {
            continue;
        }
        let mut numbered = format!("{name} ({count})");
        while !known.insert(numbered.clone()) {
            *count += 1;
            numbered = format!("{name} ({count})");
        }
        *name = numbered;
    }
}
