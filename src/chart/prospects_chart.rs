//! Prospects by what they would do to the portfolio: a row each, its effect on revenue, risk and concentration.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{diverging, grid_panel, square};
use super::member_table::MemberTable;
use super::rank_table::member_names;
use super::side::{FiguresRow, SideColumn};
use super::words::Words;
use super::{Brief, CellFormat, GridCell, LazyTable, Mark, Scene};
use crate::analysis::ProspectsResult;
use crate::analysis::prospects::{Aim, Prospect, Standing};
use crate::locale::Arg;

/// Height of a row, at least.
const ROW: f32 = 34.0;

/// The picture of prospects.
pub fn draw(result: &Arc<ProspectsResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Wide);
    let shown = result
        .items
        .len()
        .min(((layout.plot.height() / ROW) as usize).max(3));
    let members = result.items[..shown].iter().map(|of| of.member);
    let names = member_names(
        &result.population,
        members,
        (brief.locale, words.by, brief.mask_names),
    );
    let sides: Vec<String> = names.iter().rev().map(|name| name.to_string()).collect();
    let heads = ["revenue", "risk", "concentration"]
        .map(|id| words.text(&format!("chart-prospects-{id}"), &[]));
    let marks = vec![Mark::Cells {
        cells: cells(result, shown, brief, &words).into(),
    }];
    let mut area = layout.plot;
    // Few rows do not become slabs.
    area.bottom = area.bottom.min(area.top + ROW * 2.2 * shown as f32);
    let titles = [String::new(), String::new()];
    let panel = grid_panel(titles, &heads, &sides, marks, area, layout.gutter);
    let args = args(result, &names, &words);
    let long = match result.aim {
        Aim::Balance => "finding-prospects",
        _ => "finding-prospects-short",
    };
    let keys = [long, "finding-prospects-short", "chart-prospects-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, keys, &args);
    let all = &result.population;
    parts.footer.1 = words.shown_of(shown, all.members.len(), &all.left_out);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let rows: Vec<String> = result.items[..shown]
        .iter()
        .zip(names.iter())
        .map(|(of, name)| super::labelled(brief.locale, name, &said(result, of, &words).join(", ")))
        .collect();
    parts.describe(brief, &rows);
    parts.beside(&layout, brief, |column| {
        beside(result, brief, &words, &args, column)
    });
    finish(brief, &layout, parts)
}

fn args(
    result: &ProspectsResult,
    names: &[Arc<str>],
    words: &Words<'_>,
) -> Vec<(&'static str, Arg)> {
    let more = result.all.revenue - result.now.revenue;
    let points = (result.all.risk - result.now.risk) * 100.0;
    vec![
        ("n", Arg::from(result.items.len())),
        (
            "name",
            Arg::from(
                names
                    .first()
                    .map_or_else(String::new, |name| name.to_string()),
            ),
        ),
        ("amount", Arg::from(words.amount(more))),
        ("up", Arg::from(if points > 0.05 { "yes" } else { "no" })),
        (
            "riskpoints",
            Arg::from(words.locale.number(points.abs(), 1)),
        ),
        (
            "aim",
            Arg::from(words.text(&format!("prospects-aim-{}", result.aim.id()), &[])),
        ),
    ]
}

/// The three effects in figures.
fn said(result: &ProspectsResult, of: &Prospect, words: &Words<'_>) -> [String; 3] {
    let signed = |value: f64, text: String| {
        if value > 0.0 {
            format!("+{text}")
        } else {
            text
        }
    };
    let (now, with) = (&result.now, &of.with);
    let more = with.revenue - now.revenue;
    let risk = (with.risk - now.risk) * 100.0;
    let hhi = (with.hhi - now.hhi) * 10_000.0;
    let points = signed(risk, words.locale.number(risk, 2));
    [
        signed(more, words.amount(more)),
        words.text("chart-prospects-points", &[("points", Arg::from(points))]),
        signed(hhi, words.locale.number(hhi, 1)),
    ]
}

fn cells(
    result: &ProspectsResult,
    shown: usize,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<GridCell> {
    let palette = brief.palette;
    let now = &result.now;
    // More revenue, less risk and less concentration are better.
    let better = |of: &Prospect| {
        let with = &of.with;
        [
            with.revenue - now.revenue,
            now.risk - with.risk,
            now.hhi - with.hhi,
        ]
    };
    let mut largest = [0.0f64; 3];
    for of in &result.items {
        for (most, value) in largest.iter_mut().zip(better(of)) {
            *most = most.max(value.abs());
        }
    }
    let mut cells = Vec::new();
    for (at, of) in result.items[..shown].iter().enumerate() {
        let figures = said(result, of, words);
        for (column, (value, figure)) in better(of).into_iter().zip(figures).enumerate() {
            let part = if largest[column] > 0.0 {
                value / largest[column]
            } else {
                0.0
            };
            let chance = words.locale.percent(of.chance.probability, 0);
            cells.push(GridCell {
                figure,
                detail: if column == 0 {
                    words.text("chart-prospects-chance", &[("chance", Arg::from(chance))])
                } else {
                    String::new()
                },
                items: Arc::new([at as u32]),
                ..square(
                    column,
                    shown - 1 - at,
                    diverging(palette, palette.bad, part),
                )
            });
        }
    }
    cells
}

fn beside(
    result: &ProspectsResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let soft = brief.palette.text_soft;
    let row = |key: &str, of: fn(&Standing, &Words<'_>) -> String| {
        let figures = [of(&result.now, words), of(&result.all, words)];
        FiguresRow::new(words.text(key, &[]), figures)
    };
    let rows = [
        row("chart-prospects-revenue", |of, words| {
            words.amount(of.revenue)
        }),
        row("chart-prospects-risk", |of, words| words.share(of.risk)),
        row("chart-prospects-concentration", |of, words| {
            words.locale.number(of.hhi * 10_000.0, 0)
        }),
    ];
    let heads = ["chart-prospects-now", "chart-prospects-all"].map(|key| words.text(key, &[]));
    let heads: Vec<_> = heads.iter().map(|head| (head.as_str(), soft)).collect();
    column.figures(&words.text("chart-portfolio", &[]), &heads, &rows, 29.0);
    column.note(&words.text("chart-prospects-note", args));
}

fn table(result: &Arc<ProspectsResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let of = |figure: &dyn Fn(&Prospect) -> f64| -> std::vec::IntoIter<f64> {
            result
                .items
                .iter()
                .map(figure)
                .collect::<Vec<f64>>()
                .into_iter()
        };
        let now = result.now;
        let head = |key: &str| table.locale.text(key);
        vec![
            table.names(&result.population, result.items.iter().map(|of| of.member)),
            table.amounts(
                head("chart-expected-expected"),
                of(&|item| item.chance.expected()),
            ),
            table.amounts(
                head("chart-expected-potential"),
                of(&|item| item.chance.potential),
            ),
            table.numbers(
                "chart-head-alive",
                CellFormat::Percent,
                of(&|item| item.chance.probability),
            ),
            table.numbers(
                "chart-prospects-risk-change",
                CellFormat::Number(2),
                of(&move |item| (item.with.risk - now.risk) * 100.0),
            ),
            table.numbers(
                "chart-prospects-hhi-change",
                CellFormat::Number(1),
                of(&move |item| (item.with.hhi - now.hhi) * 10_000.0),
            ),
            table.numbers(
                "chart-prospects-score",
                CellFormat::Number(2),
                of(&|item| item.score),
            ),
        ]
    })
}
