//! What more loyalty would be worth: a tornado of the assumptions, and what the points of retention mean in years and money.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::pen::{FIGURE, SMALL, fit, point, rect, regular, stroke, strong, style, text_width};
use super::side::{Row, SideColumn};
use super::words::Words;
use super::{
    Align, Axis, Bar, Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, Mark, Panel,
    Reading, Rect, ScaleType, Scene, Shape, TickFormat, Weight,
};
use crate::analysis::RetentionResult;
use crate::analysis::retention_what_if::{Driver, Origin, Swing};
use crate::locale::Arg;

/// Height of a card of key figures.
const CARD: f32 = 76.0;
/// Plots lower than this have no cards below them.
const LEAST: f32 = 330.0;

/// The picture of a retention what-if.
pub fn draw(result: &Arc<RetentionResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Wide);
    let args = args(result, &words);
    let [long, short] = finding(result);
    let keys = [long, short, "chart-retention-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, keys, &args);
    let mut plot = layout.plot;
    let roomy = plot.height() > LEAST + CARD;
    if roomy {
        plot.bottom -= CARD + 34.0;
    }
    parts.panels = vec![tornado(result, brief, &words, plot, layout.gutter)];
    if roomy {
        let line = Rect {
            left: plot.left - layout.gutter,
            top: plot.bottom + 58.0,
            right: plot.right,
            bottom: plot.bottom + 58.0 + CARD,
        };
        parts.shapes = cards(&key_figures(result, &words), line, brief);
    }
    let rows: Vec<String> = result
        .swings
        .iter()
        .map(|swing| {
            let ends: Vec<String> = (0..2).map(|end| end_label(swing, end, &words)).collect();
            super::labelled(
                brief.locale,
                &driver_name(swing.driver, &words),
                &ends.join(" / "),
            )
        })
        .collect();
    parts.describe(brief, &rows);
    parts.table = table(result, &words);
    parts.beside(&layout, brief, |column| {
        claims(result, &words, &args, column)
    });
    finish(brief, &layout, parts)
}

fn finding(result: &RetentionResult) -> [&'static str; 2] {
    let gain = result.raised - result.profit;
    let times = times(result);
    if gain.abs() < 1e-9 {
        ["finding-retention_what_if-none"; 2]
    } else if times.is_finite() && times > 1.05 {
        [
            "finding-retention_what_if",
            "finding-retention_what_if-short",
        ]
    } else {
        ["finding-retention_what_if-short"; 2]
    }
}

/// How often the effect of a fifth more new customers goes into that of the points of retention.
fn times(result: &RetentionResult) -> f64 {
    let won = result
        .swings
        .iter()
        .find(|swing| swing.driver == Driver::Acquisitions);
    (result.raised - result.profit) / won.map_or(f64::NAN, |swing| swing.effects[1])
}

fn args(result: &RetentionResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let plan = &result.plan;
    let locale = words.locale;
    let ratio = |value: f64| Arg::from(locale.percent(value, 0));
    let times = times(result);
    vec![
        (
            "points",
            Arg::from(locale.number(
                plan.points * 100.0,
                u8::from((plan.points * 100.0).fract().abs() > 0.05),
            )),
        ),
        ("n", Arg::from((plan.points * 1000.0).round() / 10.0)),
        (
            "gain",
            Arg::from(words.amount(result.raised - result.profit)),
        ),
        ("times", Arg::from(locale.number(times, 1))),
        ("years", Arg::from(i64::from(plan.years))),
        ("profit", Arg::from(words.amount(result.profit))),
        ("now", ratio(plan.value(Driver::Retention))),
        ("then", ratio(plan.raised())),
        ("most", Arg::from(words.amount(result.most_to_spend))),
        (
            "today",
            Arg::from(words.amount(plan.value(Driver::RetentionCost))),
        ),
        ("customers", Arg::from(locale.number(plan.customers, 0))),
    ]
}

fn driver_name(driver: Driver, words: &Words<'_>) -> String {
    words.text(&format!("retention-{}", driver.id()), &[])
}

/// A driver's figure as it is written.
fn driver_figure(driver: Driver, value: f64, words: &Words<'_>) -> String {
    match driver {
        Driver::Retention | Driver::Discount => {
            let whole = (value * 100.0 - (value * 100.0).round()).abs() < 0.05;
            words.locale.percent(value, u8::from(!whole))
        }
        Driver::Acquisitions => words.locale.number(value, 0),
        _ => words.amount(value),
    }
}

/// "+€5.2m · 91%".
fn end_label(swing: &Swing, end: usize, words: &Words<'_>) -> String {
    let effect = swing.effects[end];
    let sign = if effect > 0.0 { "+" } else { "" };
    let figure = driver_figure(swing.driver, swing.values[end], words);
    format!("{sign}{} · {figure}", words.amount(effect))
}

fn tornado(
    result: &RetentionResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    mut area: Rect,
    gutter: f32,
) -> Panel {
    let palette = brief.palette;
    let n = result.swings.len();
    let name = |swing: &Swing| {
        let base = driver_figure(swing.driver, result.plan.value(swing.driver), words);
        let origin = result.plan.of[swing.driver as usize].origin;
        let mark = if origin == Origin::Guess { " *" } else { "" };
        format!("{} · {base}{mark}", driver_name(swing.driver, words))
    };
    let names: Vec<String> = result.swings.iter().rev().map(name).collect();
    let width = |text: &String| text_width(text, SMALL, Weight::Regular);
    let room = names
        .iter()
        .map(width)
        .fold(0.0, f32::max)
        .min(area.width() * 0.36);
    let start = area.left - gutter;
    area.left = start + room + 16.0;
    let mut bars = Vec::new();
    for (row, swing) in result.swings.iter().enumerate() {
        for end in 0..2 {
            let color = if end == 0 {
                palette.bad
            } else {
                palette.accent
            };
            bars.push(Bar {
                at: (n - 1 - row) as f64,
                width: 0.5,
                base: result.profit,
                value: result.profit + swing.effects[end],
                color: if row == 0 { color } else { color.fade(0.72) },
                item: row as u32,
                label: if swing.effects[end] == 0.0 {
                    String::new()
                } else {
                    end_label(swing, end, words)
                },
            });
        }
    }
    let ends = result.swings.iter().flat_map(|swing| swing.effects);
    let reach = ends
        .map(f64::abs)
        .filter(|reach| reach.is_finite())
        .fold(0.0, f64::max);
    let labels = bars.iter().map(|bar| width(&bar.label)).fold(0.0, f32::max) + 10.0;
    let part = f64::from((labels * 2.0 / area.width().max(1.0)).min(0.7));
    let reach = if reach > 0.0 {
        reach / (1.0 - part)
    } else {
        1.0
    };
    Panel {
        id: "bars",
        area,
        x: Axis {
            title: words.text(
                "chart-retention-x",
                &[("years", Arg::from(i64::from(result.plan.years)))],
            ),
            scale: ScaleType::Linear,
            home: (result.profit - reach, result.profit + reach),
            format: TickFormat::Money(words.currency.to_owned()),
            grid: true,
        },
        y: Axis {
            title: String::new(),
            scale: ScaleType::Linear,
            home: (-0.5, n.max(1) as f64 - 0.5),
            format: TickFormat::Names(
                names
                    .iter()
                    .map(|name| fit(name, room, SMALL, Weight::Regular))
                    .collect(),
            ),
            grid: false,
        },
        marks: vec![
            Mark::Bars {
                bars: bars.into(),
                horizontal: true,
            },
            Mark::Rule {
                vertical: true,
                at: result.profit,
                stroke: stroke(1.5, palette.text),
            },
            Mark::Note {
                at: [result.profit, n as f64 - 0.5],
                offset: point(0.0, -6.0),
                align: Align::Middle,
                text: words.text(
                    "chart-retention-base",
                    &[("amount", Arg::from(words.amount(result.profit)))],
                ),
                style: style(SMALL, Weight::SemiBold, palette.text),
            },
        ],
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::Item,
        boxed: false,
        gutter: area.left - start,
        occupied: Vec::new(),
    }
}

/// Years beyond which a mean length of relationships is not told.
const LONGEST: f64 = 50.0;

/// Figure and what it says, of the three cards.
fn key_figures(result: &RetentionResult, words: &Words<'_>) -> Vec<[String; 2]> {
    let locale = words.locale;
    // Nobody keeps a customer for eighty years: from there on the figure says no more than "long".
    let years = |length: f64| match length {
        length if length <= LONGEST => locale.number(length, 1),
        _ => format!("> {}", locale.number(LONGEST, 0)),
    };
    let args = [
        ("years", Arg::from(i64::from(result.plan.years))),
        (
            "today",
            Arg::from(words.amount(result.plan.value(Driver::RetentionCost))),
        ),
    ];
    let pair = |figure: String, key: &str| [figure, words.text(key, &args)];
    let [kept, raised] = result.remain.map(|part| locale.percent(part, 0));
    let [length, longer] = result.length.map(years);
    vec![
        pair(format!("{kept} → {raised}"), "chart-retention-remain"),
        match length == longer {
            true => pair(length, "chart-retention-length"),
            false => pair(format!("{length} → {longer}"), "chart-retention-length"),
        },
        pair(words.amount(result.most_to_spend), "chart-retention-most"),
    ]
}

fn cards(figures: &[[String; 2]], line: Rect, brief: &Brief<'_>) -> Vec<Shape> {
    let palette = brief.palette;
    let gap = 12.0;
    let width = (line.width() - gap * (figures.len() as f32 - 1.0)) / figures.len().max(1) as f32;
    let mut shapes = Vec::new();
    for (at, [figure, said]) in figures.iter().enumerate() {
        let left = line.left + (width + gap) * at as f32;
        shapes.push(Shape::Rect {
            rect: rect(left, line.top, left + width, line.bottom),
            radius: 6.0,
            fill: Some(palette.surface),
            stroke: None,
        });
        let figure = fit(figure, width - 24.0, FIGURE, Weight::SemiBold);
        let base = point(left + 12.0, line.top + 26.0);
        shapes.push(strong(base, Align::Start, figure, FIGURE, palette.text));
        let lines = super::pen::wrap(said, width - 24.0, SMALL, Weight::Regular);
        for (row, text) in lines.into_iter().take(2).enumerate() {
            let base = point(left + 12.0, line.top + 46.0 + 16.0 * row as f32);
            shapes.push(regular(base, Align::Start, text, SMALL, palette.text_soft));
        }
    }
    shapes
}

/// The classic claims beside the user's own figures, and what the stars mean.
fn claims(
    result: &RetentionResult,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let plan = &result.plan;
    let locale = words.locale;
    let five = 1.0 - plan.value(Driver::Retention).powi(5);
    let times = plan.value(Driver::AcquisitionCost) / plan.value(Driver::RetentionCost);
    let gain = plan.gain_of_five();
    let row = |key: &str, figure: String| Row::new(words.text(key, args), figure);
    let rows = [
        row("chart-retention-claim-lost", locale.percent(five, 0)),
        row(
            "chart-retention-claim-cost",
            format!("{}×", locale.number(times, 1)),
        ),
        row(
            "chart-retention-claim-gain",
            format!(
                "{}{}",
                if gain > 0.0 { "+" } else { "" },
                locale.percent(gain, 0)
            ),
        ),
    ];
    column.table(
        &words.text("chart-retention-claims", &[]),
        &words.text("chart-retention-here", &[]),
        &rows,
        29.0,
    );
    column.note(&words.text("chart-retention-claims-note", args));
    column.gap(10.0);
    let rows: Vec<Row> = Driver::ALL
        .iter()
        .map(|&driver| {
            let origin = plan.of[driver as usize].origin;
            let origin = words.text(&format!("retention-origin-{}", origin.id()), &[]);
            let figure = driver_figure(driver, plan.value(driver), words);
            Row::new(driver_name(driver, words), format!("{figure} · {origin}"))
        })
        .collect();
    column.table(
        &words.text("chart-retention-assumptions", &[]),
        "",
        &rows,
        26.0,
    );
    column.note(&words.text("chart-retention-note", args));
}

fn table(result: &Arc<RetentionResult>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let locale = words.locale.clone();
    let currency = words.currency.to_owned();
    let texts = |of: &dyn Fn(&Swing) -> String| -> DataCells {
        DataCells::Text(
            result
                .swings
                .iter()
                .map(|swing| Arc::from(of(swing)))
                .collect(),
        )
    };
    let names = texts(&|swing| driver_name(swing.driver, words));
    let value = |swing: &Swing| driver_figure(swing.driver, result.plan.value(swing.driver), words);
    let figures = [
        texts(&value),
        texts(&|swing| driver_figure(swing.driver, swing.values[0], words)),
        texts(&|swing| driver_figure(swing.driver, swing.values[1], words)),
    ];
    let rows = result.swings.len();
    LazyTable::new(rows, move || {
        let effect = |end: usize| -> DataCells {
            DataCells::Number(
                result
                    .swings
                    .iter()
                    .map(|swing| swing.effects[end])
                    .collect(),
            )
        };
        let money = CellFormat::Money(currency);
        let [base, worse, better] = figures;
        let column = |key: &str, format, cells| DataColumn {
            head: locale.text(key),
            format,
            cells,
        };
        DataTable {
            columns: vec![
                column("chart-retention-assumption", CellFormat::Text, names),
                column("chart-retention-today", CellFormat::Text, base),
                column("chart-retention-worse", CellFormat::Text, worse),
                column("chart-retention-effect-worse", money.clone(), effect(0)),
                column("chart-retention-better", CellFormat::Text, better),
                column("chart-retention-effect-better", money, effect(1)),
            ],
            rows,
        }
    })
}
