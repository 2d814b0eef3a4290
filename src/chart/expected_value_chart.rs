//! What accounts could buy, and how much of it is to be expected: ranked bars, the uncertain part paler.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::rank_table::shown_name;
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, elides, with_unit};
use super::{Brief, CellFormat, LazyTable, Scene, TickFormat};
use crate::analysis::ExpectedResult;
use crate::analysis::expected_value::ExpectedItem;
use crate::locale::Arg;

/// The picture of expected values.
pub fn draw(result: &Arc<ExpectedResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.ranked.population);
    let layout = Layout::new(brief, Side::Narrow);
    let rows = rows(result, brief, &words, rows_in(layout.plot.height()));
    let title = with_unit(
        brief.locale,
        &words.text("chart-expected-x", &[]),
        words.currency,
    );
    let format = TickFormat::Money(words.currency.to_owned());
    let panel = bar_panel(&rows, title, format, layout.plot, layout.gutter);
    let args = args(result, &words);
    let keys = [
        "finding-expected_value",
        "finding-expected_value-short",
        "chart-expected-subtitle",
    ];
    let mut parts = Parts::of(&result.ranked.population, &words, brief, keys, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let said: Vec<String> = rows
        .iter()
        .map(|row| super::labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.describe(brief, &said);
    parts.beside(&layout, brief, |column| beside(result, &words, column));
    finish(brief, &layout, parts)
}

fn args(result: &ExpectedResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let part = result.ranked.total() / result.potential;
    vec![
        ("expected", Arg::from(words.amount(result.ranked.total()))),
        ("potential", Arg::from(words.amount(result.potential))),
        ("part", Arg::from(words.title_share(part))),
        ("epart", Arg::from(elides(part))),
    ]
}

fn rows(result: &ExpectedResult, brief: &Brief<'_>, words: &Words<'_>, room: usize) -> Vec<BarRow> {
    let palette = brief.palette;
    let n = result.ranked.len();
    let shown = if n > room { room.max(2) - 1 } else { n };
    let pale = palette.accent.fade(0.28);
    let item = |rank: usize| &result.items[result.ranked.order[rank] as usize];
    let mut rows: Vec<BarRow> = (0..shown)
        .map(|rank| {
            let of = item(rank);
            let chance = words.locale.percent(of.probability, 0);
            let figure = words.amount(of.expected());
            BarRow {
                name: shown_name(&result.ranked, rank, brief, words),
                pieces: vec![
                    (of.expected(), palette.accent),
                    (of.potential - of.expected(), pale),
                ],
                label: dotted([figure.as_str(), chance.as_str()]),
                item: rank as u32,
            }
        })
        .collect();
    if shown < n {
        let rest = result.ranked.total() - result.ranked.cumulative[shown];
        // A bar of all others would dwarf the rest: their sum is said, not drawn.
        rows.push(BarRow {
            name: words.text("chart-others", &[("n", Arg::from(n - shown))]),
            pieces: vec![(0.0, palette.class[2])],
            label: words.amount(rest),
            item: u32::MAX,
        });
    }
    rows
}

fn beside(result: &ExpectedResult, words: &Words<'_>, column: &mut SideColumn<'_>) {
    let row = |key: &str, figure: String| Row::new(words.text(key, &[]), figure);
    let rows = [
        row("chart-expected-potential", words.amount(result.potential)),
        row(
            "chart-expected-expected",
            words.amount(result.ranked.total()),
        )
        .strong(),
        row("chart-expected-risk", words.share(result.risk)),
    ];
    column.table(&words.text("chart-expected-all", &[]), "", &rows, 29.0);
    column.note(&words.text("chart-expected-note", &[]));
}

fn table(result: &Arc<ExpectedResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.ranked.len(), move |table| {
        let members = || result.ranked.order.iter().copied();
        let of = |figure: fn(&ExpectedItem) -> f64| {
            members()
                .map(|member| figure(&result.items[member as usize]))
                .collect::<Vec<f64>>()
        };
        let head = |key: &str| table.locale.text(key);
        vec![
            table.names(&result.ranked.population, members()),
            table.amounts(
                head("chart-expected-expected"),
                of(ExpectedItem::expected).into_iter(),
            ),
            table.amounts(
                head("chart-expected-potential"),
                of(|item| item.potential).into_iter(),
            ),
            table.numbers(
                "chart-head-alive",
                CellFormat::Percent,
                of(|item| item.probability).into_iter(),
            ),
            table.numbers(
                "chart-expected-risk",
                CellFormat::Percent,
                of(|item| 1.0 - item.probability).into_iter(),
            ),
            table.amounts(
                head("chart-expected-current"),
                of(|item| item.current).into_iter(),
            ),
        ]
    })
}
