//! Accounts by a composite score: a table of shades, the score first, then its criteria.

use std::sync::Arc;

use super::frame::{Layout, Side, finish};
use super::grid::{grid_panel, tint};
use super::matrix_words::label_name;
use super::member_table::MemberTable;
use super::parts::Parts;
use super::pen::{SMALL, text_width};
use super::rank_table::{masked, ranks};
use super::side::Row;
use super::words::{Words, capital};
use super::{Brief, CellFormat, DataCells, DataColumn, GridCell, LazyTable, Mark, Scene, Weight};
use crate::analysis::scores::ScoreResult;
use crate::locale::Arg;

/// Height of a row.
const ROW: f32 = 24.0;

/// Accounts listed whose score went up most, and as many down.
const CHANGED: usize = 3;

/// The picture of scores.
pub fn draw(result: &Arc<ScoreResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let shown = shown(result, ((layout.plot.height() / ROW) as usize).max(3));
    let (heads, numbered) = heads(result, brief, layout.plot.width() - 170.0);
    let rows: Vec<String> = shown
        .iter()
        .rev()
        .map(|&item| name(result, item, brief))
        .collect();
    let titles = [String::new(), String::new()];
    let marks = vec![Mark::Cells {
        cells: cells(result, &shown, brief).into(),
    }];
    let panel = grid_panel(titles, &heads, &rows, marks, layout.plot, layout.gutter);
    let args = args(result, brief, &words);
    let own = format!("finding-{}", result.method);
    let short = format!("{own}-short");
    let none = format!("{own}-none");
    let keys = if result.items.is_empty() {
        ["finding-lorenz-empty", "finding-lorenz-empty"]
    } else if result.weak.0 == 0 {
        [none.as_str(), none.as_str()]
    } else if !result.weak.1.is_finite() {
        [short.as_str(), short.as_str()]
    } else {
        [own.as_str(), short.as_str()]
    };
    let subtitle = format!("scores-subtitle-{}", result.method);
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [keys[0], keys[1], &subtitle],
        &args,
    );
    parts.footer.1 = words.shown_of(shown.len(), result.items.len(), &result.left_out);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let lines: Vec<String> = result
        .items
        .iter()
        .enumerate()
        .take(20)
        .map(|(item, own)| {
            let score = brief.locale.number(own.score, 0);
            super::words::labelled(brief.locale, &name(result, item, brief), &score)
        })
        .collect();
    parts.describe(brief, &lines);
    parts.beside(&layout, brief, |column| {
        let rows: Vec<Row> = result
            .parts
            .iter()
            .enumerate()
            .map(|(at, part)| {
                let name = capital(&label_name(brief.locale, &part.label));
                let name = if numbered {
                    format!("{}  {name}", at + 1)
                } else {
                    name
                };
                Row::new(name, brief.locale.percent(part.weight, 0))
            })
            .collect();
        let step = if rows.len() > 10 { 23.0 } else { 27.0 };
        column.table(&brief.locale.text("chart-weights"), "", &rows, step);
        let title = brief.locale.text("scores-largest-change");
        let note = brief.locale.text("chart-points");
        column.table(&title, &note, &changed(result, brief), 25.0);
        if shown.len() < result.items.len() {
            let args = [("n", Arg::from(shown.len()))];
            column.note(&words.text("scores-largest", &args));
        }
        if result.steadiness.first.is_finite() {
            column.note(&words.text("scores-steadiness", &args));
        }
        column.note(&brief.locale.text("chart-scaling"));
    });
    finish(brief, &layout, parts)
}

/// The items that fit, best first: the largest by the measure.
fn shown(result: &ScoreResult, fitting: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..result.items.len()).collect();
    if order.len() > fitting {
        let value = |item: usize| {
            let value = result.value(item);
            if value.is_nan() { f64::MIN } else { value }
        };
        order.sort_by(|&a, &b| value(b).total_cmp(&value(a)).then(a.cmp(&b)));
        order.truncate(fitting);
        order.sort_unstable();
    }
    order
}

/// The heads of the columns; numbers where the names have no room, told beside the chart.
fn heads(result: &ScoreResult, brief: &Brief<'_>, width: f32) -> (Vec<String>, bool) {
    let names: Vec<String> = result
        .parts
        .iter()
        .map(|part| capital(&label_name(brief.locale, &part.label)))
        .collect();
    let room = width / (names.len() + 1) as f32 - 8.0;
    let widest = names
        .iter()
        .map(|name| text_width(name, SMALL, Weight::Regular))
        .fold(0.0, f32::max);
    let numbered = widest > room;
    let mut heads = vec![brief.locale.text("scores-score")];
    if numbered {
        heads.extend((1..=names.len()).map(|at| at.to_string()));
    } else {
        heads.extend(names);
    }
    (heads, numbered)
}

fn name(result: &ScoreResult, item: usize, brief: &Brief<'_>) -> String {
    if !brief.mask_names {
        return result.name(item).to_owned();
    }
    let member = result
        .items
        .get(item)
        .map_or(0, |item| item.member as usize);
    let rank = ranks(&result.population).get(member).copied().unwrap_or(0);
    masked(brief.locale, &result.population.by, rank as usize)
}

fn cells(result: &ScoreResult, shown: &[usize], brief: &Brief<'_>) -> Vec<GridCell> {
    let palette = brief.palette;
    let mut cells = Vec::new();
    for (row, &item) in shown.iter().rev().enumerate() {
        for column in 0..=result.parts.len() {
            let score = match column {
                0 => result.items[item].score,
                _ => result.score(item, column - 1),
            };
            let part = (score / 100.0).powi(2) * if column == 0 { 1.0 } else { 0.45 };
            let (fill, ink, soft) = if score.is_nan() {
                (palette.surface, palette.text_faint, palette.text_faint)
            } else {
                tint(palette, part, 1.0)
            };
            cells.push(GridCell {
                x: (column as f64 - 0.5, column as f64 + 0.5),
                y: (row as f64 - 0.5, row as f64 + 0.5),
                inset: [1.0, 1.0, if column == 0 { 5.0 } else { 1.0 }, 1.0],
                fill,
                ink,
                soft,
                head: String::new(),
                figure: if score.is_nan() {
                    "–".to_owned()
                } else {
                    brief.locale.number(score, 0)
                },
                detail: match column {
                    0 => change(result, item, brief),
                    _ => String::new(),
                },
                items: Arc::from([item as u32]),
            });
        }
    }
    cells
}

/// The change of an item's score in points: "+12", "−5"; empty where it is none or nobody knows.
fn change(result: &ScoreResult, item: usize, brief: &Brief<'_>) -> String {
    let change = result.change(item);
    match change.round() {
        change if change.is_nan() || change == 0.0 => String::new(),
        change => super::words::signed(brief.locale.number(change, 0), change),
    }
}

/// Those whose score changed most, up and down.
fn changed(result: &ScoreResult, brief: &Brief<'_>) -> Vec<Row> {
    let mut order: Vec<usize> = (0..result.items.len())
        .filter(|&item| result.change(item).abs() >= 0.5)
        .collect();
    order.sort_by(|&a, &b| {
        result
            .change(b)
            .total_cmp(&result.change(a))
            .then(a.cmp(&b))
    });
    let up = order
        .iter()
        .take(CHANGED)
        .filter(|&&item| result.change(item) > 0.0);
    let down = order
        .iter()
        .rev()
        .take(CHANGED)
        .filter(|&&item| result.change(item) < 0.0);
    let down: Vec<&usize> = down.collect();
    let row = |&item: &usize| {
        let color = (result.change(item) < 0.0).then_some(brief.palette.bad);
        Row {
            color,
            ..Row::new(name(result, item, brief), change(result, item, brief))
        }
    };
    up.chain(down.into_iter().rev()).map(row).collect()
}

fn args(result: &ScoreResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let best = result.items.first().map_or(f64::NAN, |item| item.score);
    vec![
        ("name", Arg::from(name(result, 0, brief))),
        ("best", Arg::from(brief.locale.number(best, 0))),
        ("mean", Arg::from(brief.locale.number(result.mean, 0))),
        ("weak", Arg::from(result.weak.0)),
        ("share", Arg::from(words.title_share(result.weak.1))),
        ("count", Arg::from(words.count(result.items.len()))),
        ("criteria", Arg::from(result.parts.len())),
        (
            "first",
            Arg::from(words.title_share(result.steadiness.first)),
        ),
        ("unsure", Arg::from(result.unsure())),
    ]
}

fn table(result: &Arc<ScoreResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let members: Vec<u32> = result.items.iter().map(|item| item.member).collect();
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let items = &result.items;
        let mut columns = vec![
            table.names(&result.population, members.iter().copied()),
            table.numbers(
                "scores-score",
                CellFormat::Number(0),
                items.iter().map(|item| item.score),
            ),
            table.values(&result.population, members.iter().copied()),
            table.numbers(
                "chart-head-coverage",
                CellFormat::Percent,
                items.iter().map(|item| item.coverage),
            ),
        ];
        if !result.earlier.is_empty() {
            let changes = (0..items.len()).map(|item| result.change(item));
            columns.push(table.numbers("scores-change", CellFormat::Number(0), changes));
        }
        if !result.steadiness.leaving.is_empty() {
            let leaving = result.steadiness.leaving.iter();
            columns.push(table.numbers("scores-leaves", CellFormat::Percent, leaving.copied()));
        }
        for (at, part) in result.parts.iter().enumerate() {
            columns.push(DataColumn {
                head: capital(&label_name(&table.locale, &part.label)),
                format: CellFormat::Number(0),
                cells: DataCells::Number(
                    (0..items.len())
                        .map(|item| result.score(item, at))
                        .collect(),
                ),
            });
        }
        columns
    })
}
