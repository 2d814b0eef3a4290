//! Bar lists: the largest of a ranking, and the rows that other charts lay out in the same way.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::pen::{SMALL, fit, text_width};
use super::rank_table::{rank_table, share_of, shown_name};
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, elides, filter_line, period, shown_line, source_line};
use super::{
    Axis, Bar, Brief, Color, Mark, Panel, Reading, Rect, ScaleType, Scene, TickFormat, Weight,
};
use crate::analysis::Ranked;
use crate::locale::Arg;

/// Height of a row, at least.
const ROW: f32 = 24.0;
/// Height of a row, at most: few rows do not stand lost on a page.
const MOST_ROW: f32 = 140.0;
/// Height of a bar, at most: few rows do not become slabs.
const MOST_BAR: f32 = 52.0;
/// A name is cut beyond this width.
const MOST_NAME: f32 = 220.0;

/// One row of a bar list: a name, one or more pieces of a bar, a figure at its end.
pub struct BarRow {
    /// At the left.
    pub name: String,
    /// Length and colour of each piece, from the axis outwards.
    pub pieces: Vec<(f64, Color)>,
    /// At the end.
    pub label: String,
    /// Row of the table.
    pub item: u32,
}

/// How many rows a plot of this height has room for.
pub fn rows_in(height: f32) -> usize {
    ((height / ROW) as usize).max(3)
}

/// The panel of a bar list, largest above. `area` is narrowed for the names at the left and the figures at the right.
pub fn bar_panel(
    rows: &[BarRow],
    title: String,
    format: TickFormat,
    mut area: Rect,
    gutter: f32,
) -> Panel {
    let width = |text: &str| text_width(text, SMALL, Weight::Regular);
    let names = rows.iter().map(|row| width(&row.name)).fold(0.0, f32::max);
    let labels = rows.iter().map(|row| width(&row.label)).fold(0.0, f32::max);
    let room = names.min(MOST_NAME).min(area.width() * 0.35);
    let start = area.left - gutter;
    let right = area.right;
    area.left = start + room + 16.0;
    area.right = (area.right - labels.min(area.width() * 0.42) - 12.0).max(area.left + 60.0);
    let n = rows.len();
    let row_height = (area.height() / n.max(1) as f32).min(MOST_ROW);
    area.bottom = area.top + (row_height * n as f32).max(ROW * 2.0);
    let thick = f64::from((MOST_BAR / row_height.max(1.0)).min(0.62));
    let sum = |row: &BarRow| row.pieces.iter().map(|piece| piece.0).sum::<f64>();
    let most = rows.iter().map(sum).fold(0.0, f64::max);
    let least = rows.iter().map(sum).fold(0.0, f64::min);
    let whole = match format {
        TickFormat::Percent => most.max(1.0),
        _ if most > 0.0 => most,
        _ => 1.0,
    };
    // A label ends where the panel's room does: what is left of the bar's own length belongs to it.
    let cut = |row: &BarRow| -> String {
        let left = ((whole - sum(row).max(0.0)) / (whole - least)).clamp(0.0, 1.0) as f32;
        let free = area.width() * left + (right - area.right) - 8.0;
        fit(&row.label, free, SMALL, Weight::Regular)
    };
    let mut bars = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let mut base = 0.0;
        let last = row.pieces.len().saturating_sub(1);
        for (at, &(length, color)) in row.pieces.iter().enumerate() {
            bars.push(Bar {
                at: (n - 1 - index) as f64,
                width: thick,
                base,
                value: base + length,
                color,
                item: row.item,
                label: if at == last { cut(row) } else { String::new() },
            });
            base += length;
        }
    }
    let names: Vec<String> = rows
        .iter()
        .rev()
        .map(|row| fit(&row.name, room, SMALL, Weight::Regular))
        .collect();
    // Around nothing there is no axis.
    let (title, format, grid) = match n {
        0 => (String::new(), TickFormat::Hidden, false),
        _ => (title, format, true),
    };
    Panel {
        id: "bars",
        area,
        x: Axis {
            title,
            scale: ScaleType::Linear,
            home: (least, whole),
            format,
            grid,
        },
        y: Axis {
            title: String::new(),
            scale: ScaleType::Linear,
            home: (-0.5, n.max(1) as f64 - 0.5),
            format: match n {
                0 => TickFormat::Hidden,
                _ => TickFormat::Names(names.into()),
            },
            grid: false,
        },
        marks: vec![Mark::Bars {
            bars: bars.into(),
            horizontal: true,
        }],
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::Item,
        boxed: false,
        gutter: area.left - start,
        occupied: Vec::new(),
    }
}

/// The largest of a ranking as bars.
pub fn draw(ranked: &Arc<Ranked>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &ranked.population);
    let layout = Layout::new(brief, Side::Narrow);
    let n = ranked.len();
    let fitting = rows_in(layout.plot.height());
    let shown = if n > fitting { fitting - 1 } else { n };
    let rows = rows(ranked, brief, &words, shown);
    let format = TickFormat::Money(words.currency.to_owned());
    let mut panel = bar_panel(
        &rows,
        words.measure_head(),
        format,
        layout.plot,
        layout.gutter,
    );
    panel.x.title = words.measure_head();
    let (title, short_title) = finding(ranked, brief, &words);
    let column = match &words.by {
        crate::model::By::Column(name) => super::words::column_name(brief.locale, name),
        _ => String::new(),
    };
    let mut parts = Parts {
        title,
        short_title,
        subtitle: dotted([
            words.measure_name().as_str(),
            column.as_str(),
            period(brief.locale, ranked.population.period).as_str(),
            words.count(n).as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, ranked.population.as_of),
            shown_line(brief.locale, &words.count(n), &ranked.population.left_out),
        ),
        table: rank_table(ranked, [n, n], brief, &words),
        panels: vec![panel],
        ..Parts::default()
    };
    parts.description = format!("{}. {}", parts.title, parts.subtitle);
    if let Some(side) = layout.side {
        let mut column = SideColumn::new(side, brief.palette);
        let figures: Vec<Row> = [1, 3, 10]
            .into_iter()
            .filter(|&k| k < n)
            .map(|k| {
                let args = [("k", Arg::from(k))];
                Row::new(
                    words.text("chart-largest-k", &args),
                    words.share(ranked.reading(k).share),
                )
            })
            .collect();
        column.table(
            &words.text("chart-how-concentrated", &[]),
            "",
            &figures,
            29.0,
        );
        parts.shapes = column.shapes;
    }
    finish(brief, &layout, parts)
}

fn rows(ranked: &Ranked, brief: &Brief<'_>, words: &Words<'_>, shown: usize) -> Vec<BarRow> {
    let palette = brief.palette;
    let n = ranked.len();
    let label = |value: f64, share: f64| {
        let share = if share.is_finite() {
            words.share(share)
        } else {
            String::new()
        };
        dotted([words.amount(value).as_str(), share.as_str()])
    };
    let mut rows: Vec<BarRow> = (0..shown)
        .map(|rank| BarRow {
            name: shown_name(ranked, rank, brief, words),
            pieces: vec![(ranked.values[rank], palette.accent)],
            label: label(ranked.values[rank], share_of(ranked, rank)),
            item: rank as u32,
        })
        .collect();
    if shown < n {
        let rest = ranked.total() - ranked.cumulative[shown];
        let share = if ranked.total() > 0.0 {
            rest / ranked.total()
        } else {
            f64::NAN
        };
        rows.push(BarRow {
            name: words.text("chart-others", &[("n", Arg::from(n - shown))]),
            pieces: vec![(rest, palette.class[2])],
            label: label(rest, share),
            item: u32::MAX,
        });
    }
    rows
}

fn finding(ranked: &Ranked, brief: &Brief<'_>, words: &Words<'_>) -> (String, String) {
    let n = ranked.len();
    let first = ranked.reading(1);
    let three = ranked.reading(3);
    let key = match n {
        0 => "finding-lorenz-empty",
        _ if !first.share.is_finite() && ranked.total() == 0.0 => "finding-lorenz-zero",
        _ if !first.share.is_finite() => "finding-lorenz-negative",
        1 => "finding-lorenz-single",
        2 | 3 => "finding-bars-short",
        _ => "finding-bars",
    };
    let args = [
        ("name", Arg::from(shown_name(ranked, 0, brief, words))),
        ("amount", Arg::from(words.amount(ranked.total()))),
        ("count", Arg::from(words.count(n))),
        ("share", Arg::from(words.title_share(first.share))),
        ("eshare", Arg::from(elides(first.share))),
        ("three", Arg::from(words.title_share(three.share))),
        ("ethree", Arg::from(elides(three.share))),
    ];
    let long = words.text(key, &args);
    let short = if key == "finding-bars" {
        words.text("finding-bars-short", &args)
    } else {
        long.clone()
    };
    (long, short)
}
