//! Recency × frequency: a grid of customers and what they bring, its segments outlined and listed.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{grid_panel, tint};
use super::member_table::MemberTable;
use super::pen::stroke;
use super::side::{FiguresRow, SideColumn};
use super::words::{Words, elides};
use super::{Brief, CellFormat, GridCell, LazyTable, Mark, Scene};
use crate::analysis::rfm::{Occasion, STEPS, Segment};
use crate::analysis::{RfmItem, RfmResult};
use crate::locale::Arg;

/// Points between two segments.
const GAP: f32 = 6.0;

/// The picture of an RFM result.
pub fn draw(result: &Arc<RfmResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Wide);
    let args = args(result, &words);
    let steps = [
        frequency_names(result, &words),
        recency_names(result, &words),
    ];
    let occasion = match result.occasion {
        Occasion::Invoices => "chart-rfm-frequency-invoices",
        Occasion::Days => "chart-rfm-frequency-days",
    };
    let titles = [
        words.text(occasion, &[]),
        words.text("chart-rfm-recency", &[]),
    ];
    let [columns, rows] = steps;
    let marks = marks(result, brief, &words);
    let panel = grid_panel(titles, &columns, &rows, marks, layout.plot, layout.gutter);
    let (key, short) = finding(result);
    let told = [key, short, "chart-rfm-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let list: Vec<String> = order(result)
        .into_iter()
        .map(|at| {
            let of = &result.segments[at];
            let name = segment_name(&words, Segment::ALL[at]);
            format!(
                "{name}: {}, {}",
                words.count(of.count),
                words.share(of.share)
            )
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        listed(result, brief, &words, column);
        column.note(&words.text("chart-rfm-cells", &args));
        if !has_limits(result) {
            column.note(&words.text("chart-rfm-quintiles", &args));
        }
    });
    finish(brief, &layout, parts)
}

fn segment_name(words: &Words<'_>, segment: Segment) -> String {
    words.text(&format!("rfm-{}", segment.id()), &[])
}

fn has_limits(result: &RfmResult) -> bool {
    result.params.recency_limits.is_some() || result.params.frequency_limits.is_some()
}

fn count_of(result: &RfmResult, segment: Segment) -> usize {
    result.segments[segment as usize].count
}

fn finding(result: &RfmResult) -> (&'static str, &'static str) {
    let at_risk = count_of(result, Segment::AtRisk) + count_of(result, Segment::CannotLose);
    if result.items.is_empty() {
        ("finding-lorenz-empty", "finding-lorenz-empty")
    } else if count_of(result, Segment::Champions) == 0 {
        ("finding-rfm-none", "finding-rfm-none")
    } else if at_risk == 0 {
        ("finding-rfm-short", "finding-rfm-short")
    } else {
        ("finding-rfm", "finding-rfm-short")
    }
}

fn args(result: &RfmResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let n = result.items.len().max(1) as f64;
    let champions = &result.segments[Segment::Champions as usize];
    let at_risk = count_of(result, Segment::AtRisk) + count_of(result, Segment::CannotLose);
    let part = champions.count as f64 / n;
    let empty = |ranges: usize| Arg::from(ranges);
    vec![
        ("part", Arg::from(words.title_share(part))),
        ("epart", Arg::from(elides(part))),
        ("share", Arg::from(words.title_share(champions.share))),
        ("eshare", Arg::from(elides(champions.share))),
        ("champions", Arg::from(champions.count)),
        ("risk", Arg::from(at_risk)),
        ("count", Arg::from(words.count(result.items.len()))),
        (
            "empty",
            empty(
                result.recency_range.iter().filter(|r| r.is_none()).count()
                    + result
                        .frequency_range
                        .iter()
                        .filter(|r| r.is_none())
                        .count(),
            ),
        ),
    ]
}

/// "R 5 · 0–12 days", score 1 first.
fn recency_names(result: &RfmResult, words: &Words<'_>) -> Vec<String> {
    let ranges = result.recency_range.iter().enumerate();
    ranges
        .map(|(step, range)| {
            let range = range.map(|(low, high)| {
                let days = words.locale.number(f64::from(low), 0);
                let until = words.locale.number(f64::from(high), 0);
                words.text(
                    "chart-rfm-days",
                    &[
                        ("range", Arg::from(span(&days, &until))),
                        ("n", Arg::from(i64::from(high))),
                    ],
                )
            });
            step_name("R", step, range, words)
        })
        .collect()
}

/// "F 3 · 2–3 orders", score 1 first.
fn frequency_names(result: &RfmResult, words: &Words<'_>) -> Vec<String> {
    let key = match result.occasion {
        Occasion::Invoices => "chart-rfm-orders",
        Occasion::Days => "chart-rfm-days",
    };
    let ranges = result.frequency_range.iter().enumerate();
    ranges
        .map(|(step, range)| {
            let range = range.map(|(low, high)| {
                let from = words.locale.number(f64::from(low), 0);
                let until = words.locale.number(f64::from(high), 0);
                words.text(
                    key,
                    &[
                        ("range", Arg::from(span(&from, &until))),
                        ("n", Arg::from(i64::from(high))),
                    ],
                )
            });
            step_name("F", step, range, words)
        })
        .collect()
}

fn span(from: &str, until: &str) -> String {
    if from == until {
        from.to_owned()
    } else {
        format!("{from}–{until}")
    }
}

fn step_name(letter: &str, step: usize, range: Option<String>, words: &Words<'_>) -> String {
    let range = range.unwrap_or_else(|| words.text("chart-rfm-nobody", &[]));
    format!("{letter} {} · {range}", step + 1)
}

fn segment_at(row: usize, column: usize) -> Segment {
    Segment::of(row as u8 + 1, column as u8 + 1)
}

fn marks(result: &RfmResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<Mark> {
    let palette = brief.palette;
    let shares = result.cells.iter().flatten().map(|cell| cell.share);
    let largest = shares.fold(0.0, f64::max);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); STEPS * STEPS];
    for (row, item) in result.items.iter().enumerate() {
        members[(usize::from(item.r) - 1) * STEPS + usize::from(item.f) - 1].push(row as u32);
    }
    let mut cells = Vec::new();
    for row in 0..STEPS {
        for column in 0..STEPS {
            let of = &result.cells[row][column];
            let segment = segment_at(row, column);
            let joins = |row: Option<usize>, column: Option<usize>| match (row, column) {
                (Some(row), Some(column)) if row < STEPS && column < STEPS => {
                    segment_at(row, column) == segment
                }
                _ => false,
            };
            let left = joins(Some(row), column.checked_sub(1));
            let top = joins(Some(row + 1), Some(column));
            let inset = |joined: bool| if joined { 0.75 } else { GAP / 2.0 };
            let (fill, ink, soft) = tint(palette, of.share, largest);
            let (figure, detail) = if of.count == 0 {
                (String::new(), words.text("chart-rfm-none", &[]))
            } else {
                let share = if of.share.is_finite() {
                    words.share(of.share)
                } else {
                    words.amount(of.value)
                };
                (words.locale.number(of.count as f64, 0), share)
            };
            cells.push(GridCell {
                x: (column as f64 - 0.5, column as f64 + 0.5),
                y: (row as f64 - 0.5, row as f64 + 0.5),
                inset: [
                    inset(left),
                    inset(top),
                    inset(joins(Some(row), Some(column + 1))),
                    inset(joins(row.checked_sub(1), Some(column))),
                ],
                fill,
                ink,
                soft,
                head: if left || top {
                    String::new()
                } else {
                    segment_name(words, segment)
                },
                figure,
                detail,
                items: std::mem::take(&mut members[row * STEPS + column]).into(),
            });
        }
    }
    let mut marks = vec![Mark::Cells {
        cells: cells.into(),
    }];
    for segment in Segment::ALL {
        let places = || {
            (0..STEPS * STEPS)
                .map(|at| (at / STEPS, at % STEPS))
                .filter(|&(row, column)| segment_at(row, column) == segment)
        };
        let range = |of: &dyn Fn((usize, usize)) -> usize| {
            let low = places().map(of).min().unwrap_or(0) as f64;
            let high = places().map(of).max().unwrap_or(0) as f64;
            (low - 0.5, high + 0.5)
        };
        marks.push(Mark::Outline {
            x: range(&|(_, column)| column),
            y: range(&|(row, _)| row),
            inset: GAP / 2.0,
            stroke: stroke(1.75, palette.text),
        });
    }
    marks
}

/// Segments by what they bring, largest first; those of nobody left out.
fn order(result: &RfmResult) -> Vec<usize> {
    let mut order: Vec<usize> = (0..Segment::ALL.len())
        .filter(|&at| result.segments[at].count > 0)
        .collect();
    let value = |at: usize| result.segments[at].value;
    order.sort_by(|&a, &b| value(b).total_cmp(&value(a)).then(a.cmp(&b)));
    order
}

fn listed(result: &RfmResult, brief: &Brief<'_>, words: &Words<'_>, column: &mut SideColumn<'_>) {
    let soft = brief.palette.text_soft;
    let share = |share: f64, value: f64| {
        if share.is_finite() {
            words.share(share)
        } else {
            words.amount(value)
        }
    };
    let largest = result
        .segments
        .iter()
        .map(|of| of.share)
        .fold(0.0, f64::max);
    let mut rows: Vec<FiguresRow> = order(result)
        .into_iter()
        .map(|at| {
            let (segment, of) = (Segment::ALL[at], &result.segments[at]);
            let figures = [
                words.locale.number(of.count as f64, 0),
                share(of.share, of.value),
                words.locale.number(of.silence_days, 0),
            ];
            let row =
                FiguresRow::new(segment_name(words, segment), figures).bar(if largest > 0.0 {
                    of.share / largest
                } else {
                    0.0
                });
            match segment {
                Segment::Champions | Segment::AtRisk | Segment::CannotLose => row.strong(),
                _ => row,
            }
        })
        .collect();
    let total = result.population.total;
    let days: Vec<f64> = result
        .items
        .iter()
        .map(|item| f64::from(item.recency_days))
        .collect();
    rows.push(
        FiguresRow::new(
            words.text("chart-rfm-all", &[]),
            [
                words.locale.number(result.items.len() as f64, 0),
                share(if total > 0.0 { 1.0 } else { f64::NAN }, total),
                words.locale.number(crate::analysis::sum::median(&days), 0),
            ],
        )
        .strong(),
    );
    let heads = [
        super::words::capital(&words.who()),
        words.measure_name(),
        words.text("chart-rfm-silent", &[]),
    ];
    let heads: Vec<(&str, super::Color)> = heads.iter().map(|head| (head.as_str(), soft)).collect();
    column.figures(&words.text("chart-rfm-segment", &[]), &heads, &rows, 34.0);
}

fn table(result: &Arc<RfmResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let occasions = match result.occasion {
        Occasion::Invoices => "chart-head-orders",
        Occasion::Days => "axis-purchase-days",
    };
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let population = &result.population;
        let segments = Segment::ALL.map(|segment| -> Arc<str> {
            Arc::from(table.locale.text(&format!("rfm-{}", segment.id())))
        });
        let items = || result.items.iter();
        let members = || items().map(|item| item.member);
        let whole = |head: &str, of: &dyn Fn(&RfmItem) -> f64| {
            table.numbers(head, CellFormat::Number(0), items().map(of))
        };
        vec![
            table.names(population, members()),
            table.classes(
                "chart-rfm-segment",
                items().map(|item| segments[item.segment as usize].clone()),
            ),
            whole("chart-head-r", &|item| f64::from(item.r)),
            whole("chart-head-f", &|item| f64::from(item.f)),
            whole("chart-head-m", &|item| f64::from(item.m)),
            whole("chart-head-silence", &|item| f64::from(item.recency_days)),
            whole(occasions, &|item| f64::from(item.frequency)),
            table.values(population, members()),
        ]
    })
}
