//! ABC × XYZ: nine cells of what accounts bring and how steadily, and a column for those too short to class.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{grid_panel, tint};
use super::member_table::MemberTable;
use super::side::{FiguresRow, SideColumn};
use super::words::{Words, capital, dotted};
use super::{Brief, CellFormat, GridCell, LazyTable, Mark, Scene};
use crate::analysis::abc::CLASSES;
use crate::analysis::{AbcXyzResult, ClassShare, Steadiness};
use crate::locale::Arg;

/// The picture of a result.
pub fn draw(result: &Arc<AbcXyzResult>, brief: &Brief<'_>) -> Scene {
    let population = &result.ranked.population;
    let words = Words::new(brief, population);
    let layout = Layout::new(brief, Side::Wide);
    let n = result.ranked.len();
    let args = args(result, &words);
    let columns: Vec<String> = shown(result)
        .iter()
        .map(|class| steadiness_name(result, *class, &words))
        .collect();
    let rows: Vec<String> = CLASSES
        .iter()
        .zip(&result.cut.classes)
        .rev()
        .map(|(class, of)| dotted([class.letter(), part(of, &words).as_str()]))
        .collect();
    let titles = [
        words.text("chart-xyz-x", &args),
        words.text("chart-xyz-y", &args),
    ];
    let marks = vec![Mark::Cells {
        cells: cells(result, brief, &words).into(),
    }];
    let panel = grid_panel(titles, &columns, &rows, marks, layout.plot, layout.gutter);
    let (key, short) = if n == 0 {
        ("finding-lorenz-empty", "finding-lorenz-empty")
    } else if result.cells[0][0].count == 0 && result.cells[0][2].count > 0 {
        ("finding-abc_xyz-none", "finding-abc_xyz-none")
    } else if result.cells[0][2].count == 0 {
        ("finding-abc_xyz-steady", "finding-abc_xyz-short")
    } else {
        ("finding-abc_xyz", "finding-abc_xyz-short")
    };
    let told = [key, short, "chart-xyz-subtitle"];
    let mut parts = Parts::of(population, &words, brief, told, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let list: Vec<String> = CLASSES
        .iter()
        .zip(&result.cells)
        .flat_map(|(letter, row)| {
            let words = &words;
            Steadiness::ALL.iter().zip(row).map(move |(class, of)| {
                let name = words.text(&format!("xyz-{}", class.id()), &[]);
                let figures = dotted([words.count(of.count).as_str(), part(of, words).as_str()]);
                format!("{} · {name}: {figures}", letter.letter())
            })
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        listed(result, brief, &words, column);
        column.note(&words.text("chart-xyz-note", &args));
    });
    finish(brief, &layout, parts)
}

/// X, Y and Z, and those not classed where there are some.
fn shown(result: &AbcXyzResult) -> &'static [Steadiness] {
    if result.classes[3].count > 0 {
        &Steadiness::ALL
    } else {
        &Steadiness::ALL[..3]
    }
}

fn part(of: &ClassShare, words: &Words<'_>) -> String {
    if of.share.is_finite() {
        words.share(of.share)
    } else {
        words.amount(of.value)
    }
}

fn steadiness_name(result: &AbcXyzResult, class: Steadiness, words: &Words<'_>) -> String {
    let name = words.text(&format!("xyz-{}", class.id()), &[]);
    let limit = |at: usize| words.locale.number(result.params.limits[at], 2);
    match class {
        Steadiness::X => format!("{name} (≤ {})", limit(0)),
        Steadiness::Y => format!("{name} (≤ {})", limit(1)),
        Steadiness::Z => format!("{name} (> {})", limit(1)),
        Steadiness::Unclassed => name,
    }
}

fn args(result: &AbcXyzResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let steady = &result.cells[0][0];
    let irregular = &result.cells[0][2];
    vec![
        ("share", Arg::from(words.title_share(steady.share))),
        ("eshare", Arg::from(super::words::elides(steady.share))),
        ("steady", Arg::from(steady.count)),
        ("irregular", Arg::from(irregular.count)),
        ("large", Arg::from(result.cut.classes[0].count)),
        ("months", Arg::from(i64::from(result.params.months))),
        ("count", Arg::from(words.count(result.ranked.len()))),
    ]
}

fn cells(result: &AbcXyzResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<GridCell> {
    let shown = shown(result);
    let largest = result
        .cells
        .iter()
        .flatten()
        .map(|of| of.share)
        .fold(0.0, f64::max);
    let mut items: Vec<Vec<u32>> = vec![Vec::new(); 12];
    for rank in 0..result.ranked.len() {
        let at = result.class(rank) as usize * 4 + result.steadiness(rank) as usize;
        items[at].push(rank as u32);
    }
    let mut cells = Vec::new();
    for (row, class) in CLASSES.iter().enumerate() {
        for (column, steadiness) in shown.iter().enumerate() {
            let of = &result.cells[row][column];
            let (fill, ink, soft) = tint(brief.palette, of.share, largest);
            let from_below = (CLASSES.len() - 1 - row) as f64;
            let letter = match steadiness {
                Steadiness::Unclassed => "–".to_owned(),
                steadiness => steadiness.id().to_uppercase(),
            };
            cells.push(GridCell {
                x: (column as f64 - 0.5, column as f64 + 0.5),
                y: (from_below - 0.5, from_below + 0.5),
                inset: [1.5; 4],
                fill: if of.count == 0 {
                    brief.palette.surface
                } else {
                    fill
                },
                ink,
                soft,
                head: format!("{}{letter}", class.letter()),
                figure: if of.count == 0 {
                    String::new()
                } else {
                    words.locale.number(of.count as f64, 0)
                },
                detail: if of.count == 0 {
                    words.text("chart-rfm-none", &[])
                } else {
                    part(of, words)
                },
                items: std::mem::take(&mut items[row * 4 + column]).into(),
            });
        }
    }
    cells
}

fn listed(
    result: &AbcXyzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    column: &mut SideColumn<'_>,
) {
    let soft = brief.palette.text_soft;
    let shares = result.classes.iter().map(|of| of.share);
    let largest = shares.fold(0.0, f64::max);
    let rows: Vec<FiguresRow> = shown(result)
        .iter()
        .enumerate()
        .map(|(at, class)| {
            let of = &result.classes[at];
            let median = result.medians.get(at).copied().unwrap_or(f64::NAN);
            let name = words.text(&format!("xyz-{}", class.id()), &[]);
            let figures = [
                words.locale.number(of.count as f64, 0),
                part(of, words),
                words.locale.number(median, 2),
            ];
            let bar = if largest > 0.0 {
                of.share / largest
            } else {
                0.0
            };
            FiguresRow::new(name, figures).bar(bar)
        })
        .collect();
    let heads = [
        capital(&words.who()),
        words.measure_name(),
        words.text("chart-xyz-median", &[]),
    ];
    let heads: Vec<(&str, super::Color)> = heads.iter().map(|head| (head.as_str(), soft)).collect();
    column.figures(
        &words.text("chart-xyz-steadiness", &[]),
        &heads,
        &rows,
        34.0,
    );
}

fn table(result: &Arc<AbcXyzResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.ranked.len(), move |table| {
        let ranked = &result.ranked;
        let ranks = || 0..ranked.len();
        let members = || ranked.order.iter().copied();
        let letters: [Arc<str>; 3] = ["A", "B", "C"].map(Arc::from);
        let classes = Steadiness::ALL.map(|class| -> Arc<str> {
            Arc::from(table.locale.text(&format!("xyz-{}", class.id())))
        });
        vec![
            table.names(&ranked.population, members()),
            table.classes(
                "chart-head-class",
                ranks().map(|rank| letters[result.class(rank) as usize].clone()),
            ),
            table.classes(
                "chart-xyz-steadiness",
                ranks().map(|rank| classes[result.steadiness(rank) as usize].clone()),
            ),
            table.numbers(
                "axis-variation",
                CellFormat::Number(2),
                result.variation.iter().copied(),
            ),
            table.values(&ranked.population, members()),
        ]
    })
}
