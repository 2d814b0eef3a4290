//! How revenues move together: correlations in a grid, and what each adds to the ups and downs of the whole.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{diverging, grid_panel, square};
use super::member_table::MemberTable;
use super::pen::{SMALL, two_lines};
use super::rank_table::shown_name;
use super::side::{FiguresRow, SideColumn};
use super::words::Words;
use super::{Brief, CellFormat, GridCell, LazyTable, Mark, Scene, Weight};
use crate::analysis::CovarianceResult;
use crate::analysis::covariance::Covaried;
use crate::locale::Arg;

/// Room that the names beside the rows are counted with.
const ROW_NAMES: f32 = 170.0;

/// The picture of covariances.
pub fn draw(result: &Arc<CovarianceResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.ranked.population);
    let layout = Layout::new(brief, Side::Wide);
    let names = names(result, brief, &words);
    let (heads, sides) = heads(names, layout.plot.width());
    let marks = vec![Mark::Cells {
        cells: cells(result, brief, &words).into(),
    }];
    let titles = [String::new(), String::new()];
    let panel = grid_panel(titles, &heads, &sides, marks, layout.plot, layout.gutter);
    let args = args(result, brief, &words);
    let [long, short] = finding(result);
    let keys = [long, short, "chart-covariance-subtitle"];
    let mut parts = Parts::of(&result.ranked.population, &words, brief, keys, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let rows: Vec<String> = by_contribution(result)
        .into_iter()
        .map(|rank| {
            let of = item(result, rank);
            let said = [
                ("contribution", Arg::from(words.share(of.contribution))),
                ("beta", Arg::from(words.locale.number(of.beta, 2))),
            ];
            let name = shown_name(&result.ranked, rank, brief, &words);
            super::labelled(
                brief.locale,
                &name,
                &words.text("chart-covariance-said", &said),
            )
        })
        .collect();
    parts.describe(brief, &rows);
    parts.beside(&layout, brief, |column| {
        beside(result, brief, &words, &args, column)
    });
    finish(brief, &layout, parts)
}

/// The names below the columns and, from below, beside the rows; columns by the number of their row where a name would be cut.
fn heads(names: Vec<String>, width: f32) -> (Vec<String>, Vec<String>) {
    let room = (width - ROW_NAMES) / names.len().max(1) as f32 - 8.0;
    let is_cut = |name: &String| {
        let lines = two_lines(name, room, SMALL, Weight::Regular);
        lines.iter().any(|line| line.ends_with('…'))
    };
    if !names.iter().any(is_cut) {
        return (names.clone(), names.into_iter().rev().collect());
    }
    let numbered = (1..).zip(&names).map(|(at, name)| format!("{at}  {name}"));
    let sides: Vec<String> = numbered.collect();
    let heads = (1..=names.len()).map(|at| at.to_string());
    (heads.collect(), sides.into_iter().rev().collect())
}

fn item(result: &CovarianceResult, rank: usize) -> Covaried {
    result.items[result.ranked.order[rank] as usize]
}

/// The ranks, what adds most to the swings first.
fn by_contribution(result: &CovarianceResult) -> Vec<usize> {
    let mut ranks: Vec<usize> = (0..result.ranked.len()).collect();
    ranks.retain(|&rank| item(result, rank).contribution.is_finite());
    ranks.sort_by(|&a, &b| {
        item(result, b)
            .contribution
            .total_cmp(&item(result, a).contribution)
            .then(a.cmp(&b))
    });
    ranks.truncate(8);
    ranks
}

fn names(result: &CovarianceResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<String> {
    let mut names: Vec<String> = (0..result.shown)
        .map(|rank| shown_name(&result.ranked, rank, brief, words))
        .collect();
    if result.others {
        let n = result.ranked.len() - result.shown;
        names.push(words.text("chart-others", &[("n", Arg::from(n))]));
    }
    names
}

fn cells(result: &CovarianceResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<GridCell> {
    let palette = brief.palette;
    let n = result.shown + usize::from(result.others);
    let plain = (palette.surface, palette.text_soft, palette.text_soft);
    let mut cells = Vec::new();
    for row in 0..n {
        for column in 0..n {
            let value = result.correlations[row * n + column];
            let own = row == column;
            let tint = if own {
                plain
            } else {
                diverging(palette, palette.category[1], value)
            };
            let items = [row, column].into_iter().filter(|at| *at < result.shown);
            cells.push(GridCell {
                figure: if value.is_finite() {
                    words.locale.number(value, 2)
                } else {
                    "–".to_owned()
                },
                items: items.map(|rank| rank as u32).collect(),
                ..square(column, n - 1 - row, tint)
            });
        }
    }
    cells
}

fn finding(result: &CovarianceResult) -> [&'static str; 2] {
    let first = by_contribution(result)
        .first()
        .map(|&rank| item(result, rank));
    match first {
        None => ["finding-covariance-none"; 2],
        Some(of) if of.contribution > of.share => {
            ["finding-covariance", "finding-covariance-short"]
        }
        Some(_) => ["finding-covariance-short"; 2],
    }
}

fn args(
    result: &CovarianceResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<(&'static str, Arg)> {
    let first = by_contribution(result).first().copied();
    let of = first.map(|rank| item(result, rank));
    let name = first.map_or_else(String::new, |rank| {
        shown_name(&result.ranked, rank, brief, words)
    });
    let part = |value: Option<f64>| Arg::from(words.title_share(value.unwrap_or(f64::NAN)));
    let spared = 1.0 - result.variation / result.in_step;
    vec![
        ("name", Arg::from(name)),
        ("contribution", part(of.map(|of| of.contribution))),
        ("share", part(of.map(|of| of.share))),
        ("periods", Arg::from(result.periods)),
        (
            "unit",
            Arg::from(if result.params.months == 3 {
                "quarter"
            } else {
                "month"
            }),
        ),
        (
            "variation",
            Arg::from(words.locale.percent(result.variation, 0)),
        ),
        ("instep", Arg::from(words.locale.percent(result.in_step, 0))),
        ("spared", part(Some(spared))),
    ]
}

fn beside(
    result: &CovarianceResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let soft = brief.palette.text_soft;
    let rows: Vec<FiguresRow> = by_contribution(result)
        .into_iter()
        .map(|rank| {
            let of = item(result, rank);
            let name = shown_name(&result.ranked, rank, brief, words);
            FiguresRow::new(
                name,
                [
                    words.locale.percent(of.share, 0),
                    words.locale.percent(of.contribution, 0),
                    words.locale.number(of.beta, 2),
                ],
            )
        })
        .collect();
    let heads = [
        "chart-head-share",
        "chart-covariance-part",
        "chart-covariance-beta",
    ];
    let heads = heads.map(|key| words.text(key, &[]));
    let heads: Vec<_> = heads.iter().map(|head| (head.as_str(), soft)).collect();
    column.figures(
        &words.text("chart-covariance-swings", &[]),
        &heads,
        &rows,
        27.0,
    );
    if let Some((weights, variation)) = &result.least {
        let names = names(result, brief, words);
        let mut order: Vec<usize> = (0..weights.len())
            .filter(|&at| weights[at] > 0.005)
            .collect();
        order.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]).then(a.cmp(&b)));
        let rows: Vec<super::side::Row> = order
            .into_iter()
            .take(5)
            .map(|at| {
                let share = words.locale.percent(weights[at], 0);
                super::side::Row::new(names[at].clone(), share)
            })
            .collect();
        column.table(
            &words.text("chart-covariance-least", &[]),
            &words.locale.percent(*variation, 0),
            &rows,
            24.0,
        );
    }
    column.note(&words.text("chart-covariance-note", args));
}

fn table(result: &Arc<CovarianceResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.ranked.len(), move |table| {
        let population = &result.ranked.population;
        let members = || result.ranked.order.iter().copied();
        let items = || members().map(|member| result.items[member as usize]);
        vec![
            table.names(population, members()),
            table.values(population, members()),
            table.numbers(
                "chart-head-share",
                CellFormat::Percent,
                items().map(|of| of.share),
            ),
            table.numbers(
                "axis-variation",
                CellFormat::Number(2),
                items().map(|of| of.variation),
            ),
            table.numbers(
                "chart-covariance-contribution",
                CellFormat::Percent,
                items().map(|of| of.contribution),
            ),
            table.numbers(
                "chart-covariance-beta",
                CellFormat::Number(2),
                items().map(|of| of.beta),
            ),
        ]
    })
}
