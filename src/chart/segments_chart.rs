//! Segments side by side: a column each, how large it is, what it brings, and on which criteria it differs from all.

use std::sync::Arc;

use super::frame::{Layout, Side, finish};
use super::grid::{diverging, grid_panel, square};
use super::matrix_words::{label_name, quantity_figure};
use super::member_table::MemberTable;
use super::parts::Parts;
use super::pen::rect;
use super::segments_map;
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, elides, listed};
use super::{Brief, CellFormat, DataCells, DataColumn, GridCell, LazyTable, Mark, Scene};
use crate::analysis::segments::{SegmentShare, Trait};
use crate::analysis::{Quantity, SegmentsResult};
use crate::locale::Arg;

/// Height of a row, at least.
const ROW: f32 = 46.0;
/// Below this mean silhouette the groups overlap: no substantial structure (Kaufman & Rousseeuw 1990).
pub const WEAK: f64 = 0.25;
/// Standard deviations from which a segment is said to differ.
const DIFFERS: f64 = 0.35;
/// More segments than this have their number at their head.
const NAMED: usize = 5;
/// Criteria that describe a segment in words.
const SAID: usize = 4;

/// The picture of segments.
pub fn draw(result: &Arc<SegmentsResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Wide);
    let rows = rows(result, layout.plot.height());
    let names: Vec<String> = (0..result.k()).map(|at| name(&words, at)).collect();
    let mut sides: Vec<String> = rows
        .iter()
        .rev()
        .map(|&at| label_name(brief.locale, &result.criteria[at].label))
        .collect();
    sides.push(words.text("chart-segments-size", &[]));
    let panel = match &result.map {
        Some(map) => {
            let area = rect(
                layout.margin,
                layout.plot.top,
                layout.plot.right,
                layout.plot.bottom,
            );
            segments_map::panel(result, map, &names, (brief, &words), area)
        }
        None => {
            let marks = vec![Mark::Cells {
                cells: cells(result, &rows, brief, &words).into(),
            }];
            let titles = [String::new(), String::new()];
            grid_panel(titles, &names, &sides, marks, layout.plot, layout.gutter)
        }
    };
    let args = args(result, &words);
    let [long, short] = finding(result);
    let subtitle = match result.map {
        Some(_) => "chart-segments-map-subtitle",
        None => "chart-segments-subtitle",
    };
    let keys = [long, short, subtitle];
    let mut parts = Parts::of(&result.population, &words, brief, keys, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let said: Vec<String> = result
        .segments
        .iter()
        .enumerate()
        .map(|(at, segment)| {
            let said = in_words(result, segment, brief, &words);
            dotted([names[at].as_str(), said.as_str()])
        })
        .collect();
    parts.describe(brief, &said);
    parts.beside(&layout, brief, |column| {
        for (at, segment) in result.segments.iter().enumerate() {
            column.group(&dotted([names[at].as_str(), &size(segment, &words)]));
            column.note(&in_words(result, segment, brief, &words));
        }
        column.gap(16.0);
        quality(result, &words, &args, column);
    });
    finish(brief, &layout, parts)
}

fn name(words: &Words<'_>, at: usize) -> String {
    words.text("chart-segment-name", &[("n", Arg::from(at + 1))])
}

fn finding(result: &SegmentsResult) -> [&'static str; 2] {
    if result.silhouette < WEAK {
        ["finding-segments-weak", "finding-segments-weak-short"]
    } else if outstanding(result).is_none() {
        ["finding-segments-short", "finding-segments-short"]
    } else {
        ["finding-segments", "finding-segments-short"]
    }
}

/// The segment that differs most from all, and by what.
fn outstanding(result: &SegmentsResult) -> Option<(&SegmentShare, &Trait)> {
    let most = |segment: &SegmentShare| {
        let first = segment.order.first().copied()?;
        Some(segment.traits[first].difference.abs())
    };
    let segment = result.segments.iter().max_by(|a, b| {
        let of = |segment| most(segment).unwrap_or(f64::NEG_INFINITY);
        // Of equals the smaller stands out.
        of(a).total_cmp(&of(b)).then(b.count.cmp(&a.count))
    })?;
    let by = &segment.traits[*segment.order.first()?];
    (by.difference.abs() >= DIFFERS && !by.here.is_nan()).then_some((segment, by))
}

fn args(result: &SegmentsResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let n = result.items.len().max(1) as f64;
    let apart = outstanding(result);
    let part = apart.map_or(f64::NAN, |(segment, _)| segment.count as f64 / n);
    let named = apart.map(|(_, by)| {
        let (figure, detail) = figures(result, by, words);
        let name = label_name(words.locale, &result.criteria[by.criterion].label);
        (name, listed(words.locale, &[figure, detail]))
    });
    let (criterion, compared) = named.unwrap_or_default();
    vec![
        ("k", Arg::from(result.k())),
        ("part", Arg::from(words.title_share(part))),
        ("epart", Arg::from(elides(part))),
        ("trait", Arg::from(criterion)),
        ("figures", Arg::from(compared)),
        (
            "silhouette",
            Arg::from(words.locale.number(result.silhouette, 2)),
        ),
        ("criteria", Arg::from(result.criteria.len())),
        ("sample", Arg::from(result.sample.unwrap_or(0))),
        (
            "kept",
            Arg::from(words.title_share(result.map.as_ref().map_or(f64::NAN, |map| map.kept))),
        ),
    ]
}

/// The criteria to show, those on which segments differ most first: as many as have room.
fn rows(result: &SegmentsResult, height: f32) -> Vec<usize> {
    let most = |at: usize| {
        let differences = result
            .segments
            .iter()
            .map(|segment| segment.traits[at].difference.abs());
        differences.filter(|d| !d.is_nan()).fold(0.0, f64::max)
    };
    let mut order: Vec<usize> = (0..result.criteria.len()).collect();
    order.sort_by(|&a, &b| most(b).total_cmp(&most(a)).then(a.cmp(&b)));
    let room = ((height / ROW) as usize).max(3) - 1;
    order.truncate(room);
    order
}

fn size(segment: &SegmentShare, words: &Words<'_>) -> String {
    let count = words.count(segment.count);
    if !segment.share.is_finite() {
        return count;
    }
    let share = format!("{} {}", words.title_share(segment.share), words.of_what());
    dotted([count.as_str(), share.as_str()])
}

fn cells(
    result: &SegmentsResult,
    rows: &[usize],
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<GridCell> {
    let palette = brief.palette;
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); result.k()];
    for (row, item) in result.items.iter().enumerate() {
        members[item.segment as usize].push(row as u32);
    }
    let largest = rows
        .iter()
        .flat_map(|&at| {
            result
                .segments
                .iter()
                .map(move |of| of.traits[at].difference.abs())
        })
        .filter(|difference| !difference.is_nan())
        .fold(1.0, f64::max);
    let plain = (palette.surface, palette.text, palette.text_soft);
    let mut cells = Vec::new();
    for (column, segment) in result.segments.iter().enumerate() {
        let items: Arc<[u32]> = std::mem::take(&mut members[column]).into();
        let detail = if segment.share.is_finite() {
            format!("{} {}", words.title_share(segment.share), words.of_what())
        } else {
            String::new()
        };
        cells.push(GridCell {
            // Narrow columns have room for the number alone; the names stand below.
            head: match result.k() > NAMED {
                true => (column + 1).to_string(),
                false => name(words, column),
            },
            figure: brief.locale.number(segment.count as f64, 0),
            detail,
            items: items.clone(),
            ..square(column, rows.len(), plain)
        });
        for (row, &at) in rows.iter().rev().enumerate() {
            let of = &segment.traits[at];
            let tint = diverging(palette, palette.category[1], of.difference / largest);
            let (figure, detail) = figures(result, of, words);
            cells.push(GridCell {
                figure,
                detail,
                items: items.clone(),
                ..square(column, row, tint)
            });
        }
    }
    cells
}

/// What a segment has of a criterion, and what all have.
fn figures(result: &SegmentsResult, of: &Trait, words: &Words<'_>) -> (String, String) {
    if of.here.is_nan() {
        return (String::new(), words.text("chart-segments-unknown", &[]));
    }
    let criterion = &result.criteria[of.criterion];
    let word = of
        .word
        .and_then(|word| criterion.words()?.0.get(word as usize).cloned());
    if let Some(word) = word {
        return (words.locale.percent(of.here, 0), word.to_string());
    }
    let figure = |value: f64| trait_figure(criterion.quantity, value, words);
    let all = [("figure", Arg::from(figure(of.all)))];
    (figure(of.here), words.text("chart-segments-all", &all))
}

fn trait_figure(quantity: Quantity, value: f64, words: &Words<'_>) -> String {
    // A mean of steps needs no decimals.
    let value = if quantity == Quantity::Score {
        value.round()
    } else {
        value
    };
    quantity_figure(words.locale, words.currency, (quantity, false), value)
}

/// What sets a segment apart: "above: Revenue, Loyalty; below: Complaints".
fn in_words(
    result: &SegmentsResult,
    segment: &SegmentShare,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> String {
    let (mut above, mut below) = (Vec::new(), Vec::new());
    let differ = segment.order.iter().map(|&at| &segment.traits[at]);
    for of in differ
        .filter(|of| of.difference.abs() >= DIFFERS)
        .take(SAID)
    {
        let criterion = &result.criteria[of.criterion];
        let name = label_name(brief.locale, &criterion.label);
        let word = of
            .word
            .and_then(|word| criterion.words()?.0.get(word as usize).cloned());
        let said = match word {
            Some(word) => super::labelled(brief.locale, &name, &word),
            None => name,
        };
        if of.difference > 0.0 {
            above.push(said)
        } else {
            below.push(said)
        }
    }
    let list = |key: &str, names: &[String]| {
        let names = Arg::from(listed(brief.locale, names));
        if names == Arg::from(String::new()) {
            return String::new();
        }
        words.text(key, &[("list", names)])
    };
    let parts = [
        list("chart-segments-above", &above),
        list("chart-segments-below", &below),
    ];
    let said = dotted(parts.iter().map(String::as_str));
    if said.is_empty() {
        words.text("chart-segments-average", &[])
    } else {
        said
    }
}

/// How well the segments hold, and what other numbers of them would give.
fn quality(
    result: &SegmentsResult,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    if result.tried.len() > 1 {
        let rows: Vec<Row> = result
            .tried
            .iter()
            .map(|&(k, silhouette)| {
                let name = words.text("chart-segments-count", &[("k", Arg::from(k))]);
                let row = Row::new(name, words.locale.number(silhouette, 2));
                if k == result.k() { row.strong() } else { row }
            })
            .collect();
        column.table(
            &words.text("chart-segments-tried", &[]),
            &words.text("chart-segments-silhouette", &[]),
            &rows,
            22.0,
        );
    }
    column.note(&words.text("chart-segments-note", args));
    if result.map.is_some() {
        column.note(&words.text("chart-segments-map-note", args));
    }
    if result.sample.is_some() {
        column.note(&words.text("chart-segments-sample", args));
    }
}

fn table(result: &Arc<SegmentsResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let names: Vec<Arc<str>> = (0..result.k())
        .map(|at| Arc::from(name(words, at)))
        .collect();
    let rows = result.items.len();
    MemberTable::new(brief, words).lazily(rows, move |table| {
        let members = || 0..rows as u32;
        let items = || result.items.iter();
        let mut columns = vec![
            table.names(&result.population, members()),
            table.classes(
                "chart-segments-segment",
                items().map(|item| names[item.segment as usize].clone()),
            ),
            table.numbers(
                "chart-segments-silhouette",
                CellFormat::Number(2),
                items().map(|item| item.silhouette),
            ),
            table.values(&result.population, members()),
        ];
        for criterion in result.criteria.iter() {
            let head = label_name(&table.locale, &criterion.label);
            let (format, cells) = if let Some((words, of)) = criterion.words() {
                let none: Arc<str> = Arc::from("");
                let cell = |word: &Option<u32>| {
                    word.and_then(|word| words.get(word as usize).cloned())
                        .unwrap_or_else(|| none.clone())
                };
                (
                    CellFormat::Text,
                    DataCells::Text(of.iter().map(cell).collect()),
                )
            } else {
                let values = criterion.figures().unwrap_or_default();
                if values == &result.population.values[..] {
                    // It stands beside the names already.
                    continue;
                }
                let whole = |value: &f64| value.is_nan() || value.fract() == 0.0;
                let format = match criterion.quantity {
                    Quantity::Money => CellFormat::Money(table.currency().to_owned()),
                    Quantity::Ratio => CellFormat::Percent,
                    _ if values.iter().all(whole) => CellFormat::Number(0),
                    _ => CellFormat::Number(1),
                };
                (format, DataCells::Number(values.into()))
            };
            columns.push(DataColumn {
                head,
                format,
                cells,
            });
        }
        columns
    })
}
