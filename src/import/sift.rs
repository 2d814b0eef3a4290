//! Rows that are no data: totals, subtotals, groups, repeated headers, notes below the table, a second table.

mod telling;

use super::aside::Asides;
use super::grid::{RawColumn, Slot};
use super::layout::HeadRow;
use super::merged::Merge;
use super::number::DecimalSign;
use super::table::RawTable;
use super::words::{self, Meaning};
use super::{Finding, Severity, levels};
use crate::model::Field;

/// What was left out, and why.
#[derive(Default)]
pub struct Sift {
    /// Rows to take, in order.
    pub kept: Vec<u32>,
    /// What was met.
    pub findings: Vec<Finding>,
    /// Columns whose value stands only on the first row of its group, with the row that gives it for every kept row.
    pub fills: Vec<(usize, Vec<u32>)>,
    /// Groups whose names stood on rows of their own, between the data.
    pub levels: Vec<Level>,
    /// Columns that name their groups only once and could be filled down, and whether they were.
    pub fillable: Option<(Vec<usize>, bool)>,
    /// What is left out because it is hidden.
    pub hidden: Asides,
    /// The row that says below the headers in what unit each column is.
    pub units: Option<u32>,
}

impl Sift {
    /// Rows that are no data; none where they are so many that they must not be looked at one by one.
    pub fn dropped(&self, rows: usize) -> Vec<u32> {
        let count = rows - self.kept.len();
        if count == 0 || count > MOST_DROPPED {
            return Vec::new();
        }
        let mut kept = self.kept.iter().copied().peekable();
        let dropped = (0..rows as u32).filter(|row| kept.next_if_eq(row).is_none());
        dropped.collect()
    }

    /// What the header of a column that also held the names of groups says about its lines: `Product` of `Customer /
    /// Product`.
    pub fn name_of_lines<'h>(&self, at: usize, header: &'h str) -> Option<&'h str> {
        let named = |part: &str| {
            let mut levels = self.levels.iter().filter(|level| level.column == at);
            levels.any(|level| level.header == part)
        };
        let last = levels::parts(header).last()?;
        (!named(last) && levels::parts(header).any(named)).then_some(last)
    }

    /// Leaves out the rows that are hidden.
    pub fn leave_out_hidden(&mut self, table: &RawTable, hidden: &Asides) {
        let stays = |row: &u32| !hidden.hides_row(table.sheet_rows[*row as usize]);
        let keeps: Vec<bool> = self.kept.iter().map(stays).collect();
        let keep = |givers: &mut Vec<u32>| {
            let mut flags = keeps.iter();
            givers.retain(|_| flags.next().is_some_and(|&keep| keep));
        };
        keep(&mut self.kept);
        self.fills.iter_mut().for_each(|(_, givers)| keep(givers));
        self.levels
            .iter_mut()
            .for_each(|level| keep(&mut level.givers));
        self.hidden = hidden.clone();
    }
}

/// A group column made of rows that held nothing but the names and sums of groups.
#[derive(Default)]
pub struct Level {
    /// Its header; empty where the column that held the names has none of its own for it.
    pub header: String,
    /// Column that held the names.
    pub column: usize,
    /// For every kept row the row that names its group; [`NOBODY`] where there is none.
    pub givers: Vec<u32>,
    /// What stands before the names: `Customer` of `Customer: Acme`.
    pub key: String,
    /// Who the rows without a giver belong to; empty where nobody says.
    pub first: String,
}

/// No row.
pub const NOBODY: u32 = u32::MAX;

/// So many rows that are no data are looked at one by one.
const MOST_DROPPED: usize = 50_000;

/// Looks through a table below some rows of titles. `fill_down` is what was decided about group names that stand only
/// once.
pub fn sift(
    table: &RawTable,
    above: &[HeadRow],
    merges: &[Merge],
    fill_down: Option<bool>,
) -> Sift {
    let mut sieve = Sieve::new(table);
    let titles = above.iter().filter(|row| row.cells.len() > 1);
    sieve.titles_above = titles
        .map(|row| without_figures(row.cells.iter().map(|cell| cell.text.as_str())))
        .collect();
    let end = sieve.second_table();
    for row in end..table.rows() {
        sieve.drop[row] = true;
    }
    let blocks = sieve.headers_again();
    sieve.below_header();
    sieve.weights(end);
    sieve.fillers();
    sieve.parts_of_rows(end);
    sieve.totals(end);
    sieve.balances(end);
    sieve.remarks(end);
    let labelled = sieve.labelled();
    let mut groups = sieve.groups();
    let mut levels: Vec<Level> = blocks
        .into_iter()
        .chain(labelled)
        .chain(sieve.titles())
        .collect();
    levels.extend(sieve.outline(end));
    let mut fillable = None;
    if groups.is_empty() {
        let columns = sieve.names_once();
        if !columns.is_empty() {
            let done = fill_down.unwrap_or(true);
            if done {
                groups = sieve.filled_down(&columns);
            }
            fillable = Some((columns, done));
        }
    }
    let add = |groups: &mut Vec<(usize, Vec<u32>)>, more: Vec<(usize, Vec<u32>)>| {
        let known: Vec<usize> = groups.iter().map(|(column, _)| *column).collect();
        groups.extend(more.into_iter().filter(|(at, _)| !known.contains(at)));
    };
    add(&mut groups, sieve.dittos());
    let once = fillable.as_ref().map_or(&[][..], |(columns, _)| columns);
    let once = |at: &usize| once.contains(at);
    let inner = merges.iter().filter(|(.., at)| !once(at));
    let inner: Vec<Merge> = inner.copied().collect();
    let done = fill_down.unwrap_or(true);
    let merged = sieve.merged(&inner, done);
    if !merged.is_empty() {
        let (columns, _) = fillable.get_or_insert_with(|| (Vec::new(), done));
        columns.extend(merged.iter().map(|(at, _)| *at));
        if done {
            add(&mut groups, merged);
        }
    }
    let Sieve {
        drop,
        findings,
        units,
        ..
    } = sieve;
    let mut kept: Vec<u32> = (0..table.rows() as u32).collect();
    if drop.contains(&true) {
        kept.retain(|&row| !drop[row as usize]);
    }
    let of_kept = |givers: &[u32]| kept.iter().map(|&row| givers[row as usize]).collect();
    Sift {
        fills: groups
            .iter()
            .map(|(column, givers)| (*column, of_kept(givers)))
            .collect(),
        levels: levels
            .into_iter()
            .map(|level| Level {
                givers: of_kept(&level.givers),
                ..level
            })
            .collect(),
        kept,
        findings,
        fillable,
        hidden: Asides::default(),
        units,
    }
}

/// A table while rows are taken out of it.
pub(super) struct Sieve<'a> {
    pub(super) table: &'a RawTable,
    pub(super) drop: Vec<bool>,
    pub(super) findings: Vec<Finding>,
    /// Filled cells of an ordinary row.
    pub(super) typical: usize,
    /// Columns that hold mostly figures or dates.
    pub(super) figures: Vec<usize>,
    /// The row of units below the header.
    units: Option<u32>,
    /// What stands above the header in several cells, without its figures.
    titles_above: Vec<String>,
    /// The texts of each column that are no codes, by their numbers: what could tell a row apart.
    words: Vec<Vec<u32>>,
}

/// Cells as one text in which all figures are alike, for `Page 1 of 3` comes back as `Page 2 of 3`.
fn without_figures<'t>(cells: impl Iterator<Item = &'t str>) -> String {
    let mut text = String::new();
    for cell in cells {
        let bare = cell.split(|c: char| c.is_ascii_digit());
        text.extend(bare.filter(|part| !part.is_empty()));
        text.push('\t');
    }
    text
}

fn typical(table: &RawTable) -> usize {
    let step = (table.rows() / 400).max(1);
    let mut widths: Vec<usize> = (0..table.rows())
        .step_by(step)
        .map(|row| table.filled(row))
        .collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

/// A cell as a figure; `None` where it is none.
pub(super) fn value(column: &RawColumn, row: usize) -> Option<f64> {
    match column.get(row) {
        Slot::Number(value) | Slot::Percent(value) => Some(value),
        Slot::Decimal(decimal) => Some(decimal.value(decimal_sign(column))),
        Slot::Text(id) => {
            super::number::parse(column.dictionary.get(id), Some(decimal_sign(column)))
                .map(|figure| figure.value)
        }
        _ => None,
    }
}

/// The decimal sign that most figures of a column prove.
fn decimal_sign(column: &RawColumn) -> DecimalSign {
    let counts = column.counts;
    if counts.comma > counts.point || counts.comma == counts.point && counts.unsure_point > 0 {
        DecimalSign::Comma
    } else {
        DecimalSign::Point
    }
}

pub(super) fn is_word(column: &RawColumn, row: usize) -> bool {
    matches!(column.get(row), Slot::Text(id) if super::layout::look_of(column.dictionary.get(id)) == super::layout::Look::Text)
}

/// Whether a column holds mostly figures and dates.
pub(super) fn is_mostly_figures(column: &RawColumn) -> bool {
    let counts = column.counts;
    let plain = counts.number + counts.decimal + counts.percent + counts.date;
    if plain * 10 >= counts.filled() * 6 {
        return plain > 0;
    }
    // Figures with a currency or a unit are texts to the reader.
    let step = (column.len() / 60).max(1);
    let (mut seen, mut figures) = (0usize, 0usize);
    for row in (0..column.len()).step_by(step) {
        if column.is_filled(row) {
            seen += 1;
            figures += usize::from(match column.get(row) {
                Slot::Text(id) => matches!(
                    super::layout::look_of(column.dictionary.get(id)),
                    super::layout::Look::Figure | super::layout::Look::Date
                ),
                _ => true,
            });
        }
    }
    seen > 0 && figures * 10 >= seen * 7
}

/// Whether a column holds figures that can be added up.
pub(super) fn is_additive(column: &RawColumn) -> bool {
    let counts = column.counts;
    let shares = |(_, text, _): &(u32, &str, usize)| text.trim_end().ends_with(['%', '٪', '％']);
    let texts = || column.dictionary.iter().take(60);
    is_mostly_figures(column)
        && texts().filter(shares).count() * 2 <= texts().count()
        && counts.percent * 2 < counts.filled()
        && counts.date * 2 < counts.filled()
}

impl<'a> Sieve<'a> {
    fn new(table: &'a RawTable) -> Self {
        Self {
            table,
            drop: vec![false; table.rows()],
            findings: Vec::new(),
            typical: typical(table),
            figures: (0..table.columns.len())
                .filter(|&at| is_mostly_figures(&table.columns[at]))
                .collect(),
            units: None,
            titles_above: Vec::new(),
            words: table.columns.iter().map(telling::words_in).collect(),
        }
    }

    /// Whether totals add a column up: amounts, but no prices, dates or numbers of documents.
    pub(super) fn adds_up(&self, at: usize) -> bool {
        let header = self.table.headers[at].trim();
        let meaning = words::meaning_of(header);
        let share =
            header.ends_with(['%', '％']) || header.starts_with('%') || header.contains("(%)");
        !share
            && is_additive(&self.table.columns[at])
            && !matches!(
                meaning,
                Some((Meaning::Id | Meaning::UnitCost, _))
                    | Some((
                        Meaning::Field(Field::UnitPrice | Field::Date | Field::Invoice),
                        _
                    ))
            )
    }

    /// Whether a row has a figure, date or other value where the table has figures.
    pub(super) fn carries_figures(&self, row: usize) -> bool {
        self.figures.iter().any(|&at| {
            let column = &self.table.columns[at];
            column.is_filled(row) && !is_word(column, row)
        })
    }

    /// Whether blank rows of the sheet stand between a row and the one before it.
    pub(super) fn has_gap_before(&self, row: usize) -> bool {
        row > 0 && self.table.sheet_rows[row] > self.table.sheet_rows[row - 1] + 1
    }

    /// The first filled cell of a row.
    pub(super) fn first_shown(&self, row: usize) -> String {
        let mut columns = self.table.columns.iter();
        columns
            .find(|column| column.is_filled(row))
            .map_or_else(String::new, |column| column.show(row))
    }

    pub(super) fn leave_out(&mut self, row: usize, code: &'static str, severity: Severity) {
        if self.drop[row] {
            return;
        }
        self.drop[row] = true;
        let mut columns = self.table.columns.iter();
        let named = columns.find(|column| {
            matches!(column.get(row), Slot::Text(id) if words::is_total(column.dictionary.get(id)))
        });
        let shown = match named {
            Some(column) if code == "total-row" => column.show(row),
            _ => self.first_shown(row),
        };
        self.findings.push(
            Finding::new(severity, code)
                .at(self.table.sheet_rows[row])
                .holding(shown),
        );
    }

    /// The row where a second table begins: words where figures stood, after a gap.
    fn second_table(&mut self) -> usize {
        let table = self.table;
        let figures: Vec<&RawColumn> = self
            .figures
            .iter()
            .map(|&at| &table.columns[at])
            .filter(|column| !column.is_only_text() && column.counts.text > 0)
            .collect();
        if figures.is_empty() {
            return table.rows();
        }
        for row in 1..table.rows() {
            let words_there = figures.iter().filter(|column| is_word(column, row)).count();
            if words_there == 0 {
                continue;
            }
            let filled: Vec<&RawColumn> = table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .collect();
            let all_words = filled.len() >= 2 && filled.iter().all(|column| is_word(column, row));
            let repeats = table
                .columns
                .iter()
                .zip(&table.headers)
                .filter(|(column, header)| column.is_filled(row) && column.show(row) == **header)
                .count()
                * 2
                > filled.len();
            // What stands over the header as it comes again names a block of the same table.
            let above_header =
                || (row + 1..table.rows().min(row + 3)).any(|row| self.is_header(row));
            if !all_words || repeats || row + 1 >= table.rows() || above_header() {
                continue;
            }
            let titled = table.filled(row - 1) == 1
                && !table
                    .columns
                    .iter()
                    .any(|column| value(column, row - 1).is_some());
            let begin = if titled { row - 1 } else { row };
            let gap = begin > 0 && table.sheet_rows[begin] > table.sheet_rows[begin - 1] + 1;
            let known = filled
                .iter()
                .filter(|column| words::is_known_header(&column.show(row)))
                .count();
            if begin > 0 && (gap && (titled || known > 0) || known * 2 > filled.len()) {
                let left = table.rows() - row;
                self.findings.push(
                    Finding::new(Severity::Error, "second-table")
                        .at(table.sheet_rows[row])
                        .holding(
                            filled
                                .first()
                                .map_or_else(String::new, |column| column.show(row)),
                        )
                        .times(left),
                );
                return begin;
            }
        }
        table.rows()
    }

    /// Whether a row is the header once more: from its first cell on, most of them.
    fn is_header(&self, row: usize) -> bool {
        let columns = self.table.columns.iter().zip(&self.table.headers);
        let alike: Vec<bool> = columns
            .filter(|(column, _)| column.is_filled(row))
            .map(|(column, header)| column.show(row) == **header)
            .collect();
        let same = alike.iter().filter(|alike| **alike).count();
        same >= 2 && same * 2 >= alike.len() && alike.first() == Some(&true)
    }

    /// Leaves out what is the header once more; the blocks of the table that stand under headers of their own.
    fn headers_again(&mut self) -> Option<Level> {
        let candidates = self.rows_like_header();
        let headers: Vec<usize> = candidates
            .into_iter()
            .filter(|&row| self.is_header(row))
            .collect();
        let blocks = self.blocks(&headers);
        for &row in &headers {
            self.leave_out(row, "repeated-header", Severity::Note);
            self.page_title(row);
        }
        blocks
    }

    /// What is printed above the header of every page: a title, a page number.
    fn page_title(&mut self, header: usize) {
        for row in (0..header).rev() {
            let apart = self.has_gap_before(row) || self.has_gap_before(row + 1);
            let filled = self.table.filled(row);
            if filled == 1 && words::is_ruler(&self.first_shown(row)) {
                self.drop[row] = true;
                continue;
            }
            let alone = filled == 1 && self.typical >= 3;
            let mut columns = self.table.columns.iter();
            let title = filled <= 2
                && !self.carries_figures(row)
                && (apart
                    || alone
                    || columns.any(|column| {
                        column.is_filled(row) && words::is_remark(&column.show(row))
                    }))
                || self.is_title_again(row);
            if self.drop[row] || !title {
                return;
            }
            self.leave_out(row, "note-row", Severity::Note);
        }
    }

    /// Whether a row says what a row above the header says, figures apart.
    fn is_title_again(&self, row: usize) -> bool {
        if self.titles_above.is_empty() {
            return false;
        }
        let columns = self.table.columns.iter();
        let shown: Vec<String> = columns
            .filter(|column| column.is_filled(row))
            .map(|column| column.show(row))
            .collect();
        let own = without_figures(shown.iter().map(String::as_str));
        own.chars().any(char::is_alphabetic) && self.titles_above.contains(&own)
    }

    /// What stands between the header and the data: units, numbers of the columns.
    fn below_header(&mut self) {
        let table = self.table;
        for row in 0..table.rows().min(3) {
            if self.drop[row] || table.rows() - row < 3 {
                return;
            }
            let shown: Vec<String> = table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .map(|column| column.show(row))
                .collect();
            let numbered = shown.len() >= 3
                && shown.len() * 2 > self.typical
                && shown.iter().enumerate().all(|(at, text)| {
                    *text == (at + 1).to_string()
                        || matches!(text.as_str(), "А" | "Б" | "В" | "A" | "B" | "C")
                })
                && shown.iter().any(|text| text == "2" || text == "3")
                && (0..table.columns.len())
                    .any(|at| !self.figures.contains(&at) && table.columns[at].is_filled(row));
            let over_figures = self
                .figures
                .iter()
                .filter(|&&at| table.columns[at].is_filled(row));
            let units = !shown.is_empty()
                && over_figures.clone().count() > 0
                && over_figures
                    .clone()
                    .all(|&at| is_word(&table.columns[at], row))
                && shown
                    .iter()
                    .all(|text| words::is_unit(text) || words::is_placeholder(text));
            if !(numbered || units) {
                return;
            }
            if units {
                self.units = Some(row as u32);
            }
            let code = if units { "units-row" } else { "filler-row" };
            self.leave_out(row, code, Severity::Note);
        }
    }

    /// Rows that say the same in every cell, near the top or the end; rows of placeholders.
    fn fillers(&mut self) {
        let rows = self.table.rows();
        for row in (0..rows.min(20)).chain(rows.saturating_sub(5)..rows) {
            let shown: Vec<String> = self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .map(|column| column.show(row))
                .collect();
            if shown.iter().all(|text| words::is_ruler(text)) {
                self.drop[row] = true;
                continue;
            }
            if shown.len() >= 3
                && shown.windows(2).all(|pair| pair[0] == pair[1])
                && self
                    .table
                    .columns
                    .iter()
                    .any(|column| is_mostly_figures(column) && is_word(column, row))
            {
                self.leave_out(row, "filler-row", Severity::Note);
            }
        }
        for &row in &self.table.thin {
            let row = row as usize;
            let nothing = self
                .table
                .columns
                .iter()
                .filter(|column| column.is_filled(row))
                .all(|column| words::is_placeholder(&column.show(row)));
            if nothing {
                self.drop[row] = true;
            }
        }
    }
}
