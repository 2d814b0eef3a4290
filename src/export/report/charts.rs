//! A finding at a time: the chart, what to take away, how to read it, its figures, the first rows behind it.

use super::draft::Draft;
use super::masking::Masking;
use super::strip::{HEIGHT, Heading, Hold, WIDTH};
use super::table::{Column, Table};
use super::{Report, ReportChart, ReportPart};
use crate::chart::{
    CellFormat, DataColumn, DataTable, Frame, KeyRow, Point, Rect, Scene, Shape, cell_text,
    key_figures,
};
use crate::export::view::Options;
use crate::export::{ExportError, Format};
use crate::locale::{Arg, Locale};
use crate::model::{By, Day};
use crate::progress::Progress;

/// Width of a chart before it is put on the page, in points.
const CHART: f32 = 720.0;
/// Its height, and where the heading of a chapter stands on the same page.
const HEIGHTS: [f32; 2] = [408.0, 336.0];
/// Rows of key figures, at least and at most.
const FIGURES: (usize, usize) = (4, 10);
/// Rows of the table behind a chart, at least and at most.
const ROWS: (usize, usize) = (3, 8);
/// Height of a row of it, in points.
const ROW: f32 = 17.5;
/// Height of what stands over its rows where its head takes two lines, in points.
const OVER_ROWS: f32 = 62.0;
/// Height of what stands over its head, in points.
const OVER_TABLE: f32 = 31.0;
/// Height of what stands over the key figures, in points.
const OVER_FIGURES: f32 = 33.0;
/// Its columns, at most.
const COLUMNS: usize = 6;

/// What was told in the chapters, for the chapters before and after them.
#[derive(Default)]
pub(super) struct Told {
    /// The chapters with their findings.
    pub chapters: Vec<Chapter>,
    /// Every method that answered, in order.
    pub methods: Vec<&'static str>,
    /// Names of figures that were shown, in order.
    pub figures: Vec<String>,
    /// The last day of the data.
    pub as_of: Option<Day>,
    /// Who was compared, and the most of them.
    pub compared: Vec<(By, usize)>,
}

/// A chapter of findings.
#[derive(Default)]
pub(super) struct Chapter {
    /// What it is called.
    pub title: String,
    /// Long and short finding, what to take away, where it stands.
    pub findings: Vec<(String, String, String, Heading)>,
}

/// Writes the chapters.
pub(super) fn write(
    draft: &mut Draft<'_>,
    report: &Report<'_>,
    masking: &Masking,
    progress: &dyn Progress,
) -> Result<Told, ExportError> {
    let mut told = Told::default();
    let count = report.parts.len() as u64;
    for (at, part) in report.parts.iter().enumerate() {
        if progress.cancelled() {
            return Err(ExportError::Cancelled);
        }
        progress.report(at as u64, count);
        if let ReportPart::Chapter(title) = part {
            // A chapter of nothing has no page.
            let next = report.parts.get(at + 1);
            if next.is_some_and(|next| !matches!(next, ReportPart::Chapter(_))) {
                told.start(draft, &masking.text(title));
            }
            continue;
        }
        if told.chapters.is_empty() {
            let title = report.locale.text("report-analyses");
            told.start(draft, &title);
        }
        match part {
            ReportPart::Chapter(_) => {}
            ReportPart::Text(title, text) => {
                draft.finding(&masking.text(title));
                text.lines()
                    .for_each(|line| draft.paragraph(&masking.text(line)));
            }
            ReportPart::Chart(chart) => told.chart(draft, report, masking, chart),
        }
    }
    Ok(told)
}

impl Told {
    /// Where the page of the next finding starts: with its chapter, where it is the first.
    fn above(&self, draft: &Draft<'_>) -> usize {
        let is_first = self
            .chapters
            .last()
            .is_some_and(|chapter| chapter.findings.is_empty());
        let starts = || draft.strips.iter().rposition(|strip| strip.starts_page);
        starts().filter(|_| is_first).unwrap_or(draft.strips.len())
    }

    fn start(&mut self, draft: &mut Draft<'_>, title: &str) {
        draft.chapter(title);
        self.chapters.push(Chapter {
            title: title.to_owned(),
            findings: Vec::new(),
        });
    }

    fn chart(
        &mut self,
        draft: &mut Draft<'_>,
        report: &Report<'_>,
        masking: &Masking,
        chart: &ReportChart<'_>,
    ) {
        let (view, locale) = (&chart.view, report.locale);
        let above = self.above(draft);
        let first = usize::from(above < draft.strips.len());
        let options = Options {
            format: Format::Pdf,
            size: Point {
                x: CHART,
                y: HEIGHTS[first],
            },
            scale: 1.0,
            palette: report.palette,
            mask_names: report.mask_names,
            ground: None,
        };
        let scene = view.framed(Frame::Screen, locale, &options);
        let written = chart.title.map(|title| masking.text(title));
        let title = written.clone().unwrap_or_else(|| scene.title.clone());
        let takeaway = masking.text(chart.takeaway.trim());

        let heading = draft.finding(&title);
        let from = draft.strips.len();
        draft.lead(&takeaway);
        draft.note(&scene.subtitle);
        let (shapes, height) = picture(&scene, chart, report, &options);
        draft.figure(shapes, height, &scene.description);
        draft.hold_from(from, Hold::Firmly, true);
        let mut below = [scene.footer.0.clone(), scene.footer.1.clone()].join(" · ");
        if let Some(day) = chart.frozen.and_then(Day::date) {
            let day = [("day", Arg::from(locale.day(day)))];
            below = format!("{below} · {}", locale.text_with("report-frozen", &day));
        }
        draft.note(below.trim_start_matches(" · "));
        draft.label(&locale.text("report-reading"));
        let help = locale.text(&format!("method-{}-help", view.method));
        draft.paragraph(&first_sentences(&help, 2));
        for line in chart.notes.lines() {
            draft.paragraph(&masking.text(line));
        }
        let over = ROW * ROWS.0 as f32 + OVER_ROWS + OVER_FIGURES;
        let room = ((HEIGHT - draft.height(above) - over) / ROW).max(0.0) as usize;
        let room = room.clamp(FIGURES.0, FIGURES.1);
        let groups = figures(view.outcome, report, masking, room);
        if !groups.is_empty() {
            draft.label(&locale.text("report-figures"));
            groups.iter().for_each(|rows| draft.table(&key_table(rows)));
        }
        let rows: Vec<KeyRow> = groups.into_iter().flatten().collect();
        behind(draft, &scene.table, draft.height(above));
        draft.hold_from(from, Hold::Loosely, false);

        self.remember(view.method, &scene, &rows);
        if let Some(population) = view.outcome.population() {
            self.as_of = self
                .as_of
                .max(Some(population.as_of).filter(|day| day.is_some()));
        }
        if let Some(population) = view.outcome.population() {
            let count = view.outcome.count();
            match self
                .compared
                .iter_mut()
                .find(|(by, _)| *by == population.by)
            {
                Some((_, most)) => *most = count.max(*most),
                None => self.compared.push((population.by.clone(), count)),
            }
        }
        let short = written.unwrap_or_else(|| scene.short_title.clone());
        if let Some(chapter) = self.chapters.last_mut() {
            chapter.findings.push((title, short, takeaway, heading));
        }
    }

    fn remember(&mut self, method: &str, scene: &Scene, rows: &[KeyRow]) {
        let known = crate::analysis::registry::method(method).map(|method| method.id);
        self.methods
            .extend(known.filter(|id| !self.methods.contains(id)));
        let names = rows.iter().map(|row| &row.name);
        let names = names.chain(scene.figures.iter().map(|figure| &figure.name));
        let heads = scene.table.columns.iter().map(|column| &column.head);
        for name in names.chain(heads) {
            if !self.figures.contains(name) {
                self.figures.push(name.clone());
            }
        }
    }
}

/// The picture as wide as the text, and its height.
fn picture(
    scene: &Scene,
    chart: &ReportChart<'_>,
    report: &Report<'_>,
    options: &Options<'_>,
) -> (Vec<Shape>, f32) {
    let layers = scene.layers(report.palette, report.locale);
    let mut shapes = [layers.ground, layers.heading, layers.around].concat();
    if let Some(remarks) = &chart.remarks {
        let plain = Options {
            mask_names: false,
            ..*options
        };
        let plain = options
            .mask_names
            .then(|| chart.view.framed(Frame::Screen, report.locale, &plain));
        shapes.extend(remarks(plain.as_ref().unwrap_or(scene), scene));
    }
    let by = WIDTH / scene.size.x;
    shapes.iter_mut().for_each(|shape| shape.scale(by));
    let height = scene.size.y * by;
    // A name of thousands of letters ends where the picture does.
    let rect = Rect {
        left: 0.0,
        top: 0.0,
        right: WIDTH,
        bottom: height,
    };
    (vec![Shape::Clip { rect, shapes }], height)
}

/// The key figures, names behind their masks.
fn figures(
    outcome: &crate::analysis::Outcome,
    report: &Report<'_>,
    masking: &Masking,
    room: usize,
) -> Vec<Vec<KeyRow>> {
    let mut left = room;
    let mut groups = key_figures(outcome, report.locale);
    for rows in &mut groups {
        // Rows of one figure stand two abreast.
        let abreast = rows.iter().all(|row| row.figures.len() == 1);
        // The last of some is not left out for the room of a line.
        let full = if abreast { 2 * left } else { left + 1 };
        rows.truncate(match rows.len() > full {
            true if !abreast => left,
            _ => full,
        });
        left = left.saturating_sub(if abreast {
            rows.len().div_ceil(2)
        } else {
            rows.len()
        });
        for row in rows {
            row.name = masking.name(&row.name);
        }
    }
    groups.retain(|rows| !rows.is_empty());
    groups
}

/// Key figures as a table; those of one figure each stand two abreast.
fn key_table(rows: &[KeyRow]) -> Table {
    let most = rows.iter().map(|row| row.figures.len()).max().unwrap_or(0);
    if most == 1 && rows.len() > 1 {
        let half = rows.len().div_ceil(2);
        let cells = |row: Option<&KeyRow>| {
            let name = row.map_or_else(String::new, |row| row.name.clone());
            let figure = row.and_then(|row| row.figures.first().cloned());
            [name, figure.unwrap_or_default()]
        };
        let columns = (0..2).flat_map(|_| [Column::words(""), Column::figures("")]);
        return Table {
            columns: columns.collect(),
            rows: (0..half)
                .map(|at| [cells(rows.get(at)), cells(rows.get(half + at))].concat())
                .collect(),
            abreast: true,
        };
    }
    let mut columns = vec![Column::words("")];
    columns.extend((0..most).map(|_| Column::figures("")));
    let filled = |row: &KeyRow| {
        let mut cells = vec![row.name.clone()];
        cells.extend(row.figures.iter().cloned());
        cells.resize(most + 1, String::new());
        cells
    };
    Table {
        columns,
        rows: rows.iter().map(filled).collect(),
        ..Table::default()
    }
}

/// The first rows of the table behind a chart: as many as the page has room for. None where it has room for hardly one, for
/// a page of three rows helps nobody; a chart that takes more than a page has them on its last.
fn behind(draft: &mut Draft<'_>, table: &DataTable, used: f32) {
    let columns = table.columns.len().min(COLUMNS);
    if table.rows == 0 || columns < 2 {
        return;
    }
    let locale = draft.locale;
    let mut shown = first_rows(table, columns, table.rows.min(ROWS.1), locale);
    let room = HEIGHT - used - OVER_TABLE - shown.head_height();
    let fits = (room / ROW).max(0.0) as usize;
    let fits = match fits {
        0 | 1 if used > HEIGHT => ROWS.0,
        fits => fits,
    };
    let least = ROWS.0.min(table.rows).saturating_sub(1).max(1);
    if fits < least {
        return;
    }
    shown.rows.truncate(fits);
    let count = shown.rows.len();
    let counts = [
        ("rows", Arg::from(count)),
        ("all", Arg::from(table.rows)),
        ("columns", Arg::from(columns)),
        ("every", Arg::from(table.columns.len())),
    ];
    let key = match (count < table.rows, columns < table.columns.len()) {
        (false, false) => "report-all-rows",
        (true, false) => "report-first-rows",
        (_, true) => "report-first-columns",
    };
    draft.label(&locale.text_with(key, &counts));
    draft.table(&shown);
}

fn first_rows(table: &DataTable, columns: usize, rows: usize, locale: &Locale) -> Table {
    let kept = || table.columns.iter().take(columns);
    let cell = |column: &DataColumn, row: usize| match cell_text(column, row, locale) {
        cell if cell.is_empty() => "–".to_owned(),
        cell => cell,
    };
    let column = |(at, column): (usize, &DataColumn)| Column {
        head: column.head.clone(),
        is_figure: at > 0 && !matches!(column.format, CellFormat::Text | CellFormat::Class),
    };
    Table {
        columns: kept().enumerate().map(column).collect(),
        rows: (0..rows)
            .map(|row| kept().map(|column| cell(column, row)).collect())
            .collect(),
        ..Table::default()
    }
}

/// The first sentences of a text.
fn first_sentences(text: &str, count: usize) -> String {
    let mut found = 0;
    for (at, letter) in text.char_indices() {
        let ends = match letter {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => {
                let mut after = text.get(at + 1..).unwrap_or_default().chars();
                after.next() == Some(' ') && after.next().is_some_and(char::is_uppercase)
            }
            _ => false,
        };
        found += usize::from(ends);
        if found == count {
            return text
                .get(..at + letter.len_utf8())
                .unwrap_or(text)
                .to_owned();
        }
    }
    text.to_owned()
}
