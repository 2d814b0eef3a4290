//! A measure by the values of a column: ranked bars, the rest in one, what is not given last.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::frame::{Layout, Parts, Side, finish};
use super::side::{Row, SideColumn};
use super::words::{
    Words, capital, column_name, dotted, elides, filter_line, period, shown_line, source_line,
    who_id,
};
use super::{
    Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, Scene, Shape, TickFormat,
};
use crate::analysis::breakdown::Part;
use crate::analysis::{BreakdownResult, Ranked};
use crate::locale::Arg;

/// Changes in the column beside the bars, at most.
const MOST_CHANGES: usize = 10;

/// The picture of a breakdown.
pub fn draw(result: &Arc<BreakdownResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.ranked.population);
    let side = if result.has_change() {
        Side::Narrow
    } else {
        Side::None
    };
    let layout = Layout::new(brief, side);
    let rows = rows(result, brief, &words, rows_in(layout.plot.height()));
    let format = TickFormat::Money(words.currency.to_owned());
    let panel = bar_panel(
        &rows,
        words.measure_head(),
        format,
        layout.plot,
        layout.gutter,
    );
    let (title, short_title) = finding(result, brief, &words);
    let population = &result.ranked.population;
    let count = words.count(result.ranked.len());
    let mut parts = Parts {
        title,
        short_title,
        subtitle: dotted([
            words.measure_name().as_str(),
            column_name(brief.locale, &result.column).as_str(),
            period(brief.locale, population.period).as_str(),
            count.as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, population.as_of),
            shown_line(brief.locale, &count, &population.left_out),
        ),
        table: table(result, brief, &words),
        panels: vec![panel],
        ..Parts::default()
    };
    parts.description = format!("{}. {}", parts.title, parts.subtitle);
    if let Some(bounds) = layout.side {
        parts.shapes = changes(result, brief, SideColumn::new(bounds, brief.palette));
    }
    finish(brief, &layout, parts)
}

fn name(result: &BreakdownResult, rank: usize, brief: &Brief<'_>, words: &Words<'_>) -> String {
    super::rank_table::shown_name(&result.ranked, rank, brief, words)
}

fn rows(
    result: &BreakdownResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    room: usize,
) -> Vec<BarRow> {
    let palette = brief.palette;
    let n = result.ranked.len();
    let room = room - usize::from(result.not_given.is_some());
    let shown = if n > room { room.max(2) - 1 } else { n };
    let label = |part: &Part| {
        let share = result.share(part);
        let share = if share.is_finite() {
            words.share(share)
        } else {
            String::new()
        };
        dotted([words.amount(part.value).as_str(), share.as_str()])
    };
    let row = |name: String, part: &Part, color, item| BarRow {
        name,
        pieces: vec![(part.value, color)],
        label: label(part),
        item,
    };
    let mut rows: Vec<BarRow> = (0..shown)
        .map(|rank| {
            let name = name(result, rank, brief, words);
            row(name, &result.part(rank), palette.accent, rank as u32)
        })
        .collect();
    if shown < n {
        let rest = Part {
            value: rest(&result.ranked, shown),
            ..Part::default()
        };
        let name = words.text("chart-others", &[("n", Arg::from(n - shown))]);
        rows.push(row(name, &rest, palette.class[2], u32::MAX));
    }
    if let Some(part) = &result.not_given {
        let name = brief.locale.text("breakdown-not-given");
        rows.push(row(name, part, palette.class[2], n as u32));
    }
    rows
}

/// What is left of the sum after the largest.
fn rest(ranked: &Ranked, shown: usize) -> f64 {
    ranked.total() - ranked.cumulative.get(shown).copied().unwrap_or_default()
}

fn finding(result: &BreakdownResult, brief: &Brief<'_>, words: &Words<'_>) -> (String, String) {
    let n = result.ranked.len();
    let share = |k: usize| {
        let value = result.ranked.reading(k).value;
        crate::analysis::ranked::share(value, result.total)
    };
    let key = match n {
        0 => "finding-lorenz-empty",
        _ if result.total == 0.0 => "finding-lorenz-zero",
        _ if !share(1).is_finite() => "finding-lorenz-negative",
        1..=3 => "finding-breakdown-short",
        _ => "finding-breakdown",
    };
    let args = [
        (
            "column",
            Arg::from(column_name(brief.locale, &result.column)),
        ),
        ("name", Arg::from(name(result, 0, brief, words))),
        ("amount", Arg::from(words.amount(result.total))),
        ("count", Arg::from(words.count(n))),
        ("share", Arg::from(words.title_share(share(1)))),
        ("eshare", Arg::from(elides(share(1)))),
        ("three", Arg::from(words.title_share(share(3)))),
        ("ethree", Arg::from(elides(share(3)))),
    ];
    let long = words.text(key, &args);
    let short = if key == "finding-breakdown" {
        words.text("finding-breakdown-short", &args)
    } else {
        long.clone()
    };
    (long, short)
}

/// Growth of the largest on the year before.
fn changes(result: &BreakdownResult, brief: &Brief<'_>, mut column: SideColumn<'_>) -> Vec<Shape> {
    let words = Words::new(brief, &result.ranked.population);
    let rows: Vec<Row> = (0..result.ranked.len())
        .filter(|&rank| result.part(rank).change.is_finite())
        .take(MOST_CHANGES)
        .map(|rank| {
            let change = result.part(rank).change;
            let sign = if change > 0.0 { "+" } else { "" };
            let figure = format!("{sign}{}", brief.locale.percent(change, 0));
            let mut row = Row::new(name(result, rank, brief, &words), figure);
            row.color = (change < 0.0).then_some(brief.palette.bad);
            row
        })
        .collect();
    column.table(&brief.locale.text("breakdown-change"), "", &rows, 26.0);
    column.shapes
}

fn table(result: &Arc<BreakdownResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let locale = brief.locale.clone();
    let n = result.ranked.len();
    let mut names: Vec<Arc<str>> = (0..n)
        .map(|rank| Arc::from(name(result, rank, brief, words)))
        .collect();
    let mut parts: Vec<Part> = (0..n).map(|rank| result.part(rank)).collect();
    if let Some(part) = result.not_given {
        names.push(Arc::from(locale.text("breakdown-not-given")));
        parts.push(part);
    }
    let (value_head, currency) = (words.measure_head(), words.currency.to_owned());
    let column_head = column_name(&locale, &result.column);
    let who = capital(&locale.text(&format!("entity-{}", who_id(&result.accounts))));
    let result = result.clone();
    LazyTable::new(parts.len(), move || {
        let numbers = |head: String, format, of: &dyn Fn(&Part) -> f64| DataColumn {
            head,
            format,
            cells: DataCells::Number(parts.iter().map(of).collect()),
        };
        let mut columns = vec![
            DataColumn {
                head: column_head,
                format: CellFormat::Text,
                cells: DataCells::Text(names.into()),
            },
            numbers(value_head, CellFormat::Money(currency), &|part| part.value),
            numbers(
                locale.text("chart-head-share"),
                CellFormat::Percent,
                &|part| result.share(part),
            ),
            numbers(who, CellFormat::Number(0), &|part| part.accounts as f64),
        ];
        if result.has_change() {
            columns.push(numbers(
                locale.text("breakdown-change"),
                CellFormat::Percent,
                &|part| part.change,
            ));
        }
        DataTable {
            columns,
            rows: parts.len(),
        }
    })
}
