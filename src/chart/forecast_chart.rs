//! What customers will buy: how many are customers still, and what is to be expected of them.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel};
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::rank_table::member_names;
use super::side::{Row, SideColumn};
use super::words::{Words, dotted};
use super::{Brief, CellFormat, Color, LazyTable, Palette, Scene, TickFormat};
use crate::analysis::ForecastResult;
use crate::analysis::forecast::bg_nbd::Unfit;
use crate::analysis::forecast::{BANDS, ForecastItem, band_of};
use crate::locale::Arg;

/// A correlation of how much and how often from which amounts are said to be rough.
const TIED: f64 = 0.3;

/// From those that are probably gone to those that are not.
fn color(palette: &Palette, band: usize) -> Color {
    match band {
        0 => palette.bad,
        1 => palette.bad.fade(0.6),
        2 => palette.category[7],
        3 => palette.accent.fade(0.6),
        _ => palette.accent,
    }
}

/// The picture of a forecast.
pub fn draw(result: &Arc<ForecastResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Wide);
    let args = args(result, &words);
    let rows: Vec<BarRow> = (0..BANDS)
        .rev()
        .map(|band| {
            let of = &result.bands[band];
            let from = band as f64 / BANDS as f64;
            let until = (band + 1) as f64 / BANDS as f64;
            let expected = if of.count == 0 {
                String::new()
            } else if of.value.is_finite() {
                words.text(
                    "chart-forecast-worth",
                    &[("amount", Arg::from(words.amount(of.value)))],
                )
            } else {
                orders(&words, of.expected)
            };
            BarRow {
                name: format!(
                    "{}–{}",
                    words.locale.number(from * 100.0, 0),
                    words.locale.percent(until, 0)
                ),
                pieces: vec![(of.count as f64, color(brief.palette, band))],
                label: dotted([words.count(of.count).as_str(), expected.as_str()]),
                item: band as u32,
            }
        })
        .collect();
    let title = words.text("chart-forecast-x", &[]);
    let mut panel = bar_panel(&rows, title, TickFormat::Number, layout.plot, layout.gutter);
    panel.y.title = words.text("chart-forecast-alive", &[]);
    let told = [
        "finding-btyd",
        "finding-btyd-short",
        "chart-forecast-subtitle",
    ];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let list: Vec<String> = rows
        .iter()
        .map(|row| format!("{}: {}", row.name, row.label))
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        expected(result, &words, &args, column);
        gone(result, brief, &words, column);
        column.note(&words.text("chart-forecast-model", &args));
        if let Ok(spending) = result.spending {
            let spending = [
                ("p", Arg::from(words.locale.number(spending.p, 3))),
                ("q", Arg::from(words.locale.number(spending.q, 3))),
                ("v", Arg::from(words.locale.number(spending.v, 2))),
                (
                    "correlation",
                    Arg::from(words.locale.number(result.correlation, 2)),
                ),
            ];
            let key = if result.correlation.abs() > TIED {
                "chart-forecast-tied"
            } else {
                "chart-forecast-spending"
            };
            column.note(&words.text(key, &spending));
        } else {
            let key = match result.spending {
                Err(Unfit::TooFew) => "chart-forecast-too-few",
                _ => "chart-forecast-no-fit",
            };
            column.note(&words.text(key, &args));
        }
    });
    finish(brief, &layout, parts)
}

fn orders(words: &Words<'_>, expected: f64) -> String {
    let count = Arg::from(words.locale.number(expected, 0));
    words.text("chart-forecast-orders", &[("orders", count)])
}

fn gone_count(result: &ForecastResult) -> usize {
    result.items.iter().filter(|item| item.alive < 0.5).count()
}

fn args(result: &ForecastResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let model = &result.model;
    let worth = if result.equity.is_finite() {
        words.amount(result.equity)
    } else {
        orders(words, result.expected)
    };
    let parameter = |value: f64| Arg::from(words.locale.number(value, 3));
    vec![
        ("gone", Arg::from(gone_count(result))),
        ("count", Arg::from(words.count(result.items.len()))),
        ("n", Arg::from(result.items.len())),
        ("months", Arg::from(i64::from(result.params.months))),
        ("worth", Arg::from(worth)),
        (
            "discount",
            Arg::from(words.locale.percent(result.params.discount, 0)),
        ),
        ("repeaters", Arg::from(result.repeaters)),
        ("r", parameter(model.r)),
        ("alpha", parameter(model.alpha)),
        ("a", parameter(model.a)),
        ("b", parameter(model.b)),
        ("unit", Arg::from(result.params.unit.id())),
    ]
}

fn expected(
    result: &ForecastResult,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let mut rows = vec![Row::new(
        words.text("chart-forecast-purchases", &[]),
        words.locale.number(result.expected, 0),
    )];
    if result.equity.is_finite() {
        let equity = words.amount(result.equity);
        rows.push(Row::new(words.text("chart-forecast-equity", &[]), equity).strong());
    }
    column.table(&words.text("chart-forecast-ahead", args), "", &rows, 29.0);
}

/// The largest that are probably gone: whom to call first.
fn gone(
    result: &ForecastResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    column: &mut SideColumn<'_>,
) {
    let value = |item: &ForecastItem| {
        let values = &result.population.values;
        values.get(item.member as usize).copied().unwrap_or(0.0)
    };
    let mut gone: Vec<&ForecastItem> = result.items.iter().filter(|i| i.alive < 0.5).collect();
    gone.sort_by(|a, b| value(b).total_cmp(&value(a)).then(a.member.cmp(&b.member)));
    gone.truncate(8);
    let names = member_names(
        &result.population,
        gone.iter().map(|item| item.member),
        (brief.locale, words.by, brief.mask_names),
    );
    let rows: Vec<Row> = gone
        .iter()
        .zip(names.iter())
        .map(|(item, name)| {
            let figures = [
                words.amount(value(item)),
                words.locale.percent(item.alive, 0),
            ];
            Row::new(&**name, dotted(figures.each_ref().map(String::as_str)))
        })
        .collect();
    column.table(
        &words.text("chart-forecast-gone", &[]),
        &words.text("chart-forecast-gone-note", &[]),
        &rows,
        27.0,
    );
}

fn table(result: &Arc<ForecastResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let population = &result.population;
        let items = || result.items.iter();
        let members = || items().map(|item| item.member);
        let number = |head: &str, format: CellFormat, of: &dyn Fn(&ForecastItem) -> f64| {
            table.numbers(head, format, items().map(of))
        };
        let bands: Vec<Arc<str>> = (0..BANDS)
            .map(|band| Arc::from(table.locale.text(&format!("forecast-band-{}", band + 1))))
            .collect();
        vec![
            table.names(population, members()),
            table.classes(
                "chart-head-still",
                items().map(|item| bands[band_of(item.alive)].clone()),
            ),
            number("chart-head-alive", CellFormat::Percent, &|item| item.alive),
            number("chart-head-expected", CellFormat::Number(1), &|item| {
                item.expected
            }),
            table.amounts(
                table.locale.text("chart-head-worth"),
                items().map(|item| item.value),
            ),
            number("chart-head-repeats", CellFormat::Number(0), &|item| {
                f64::from(item.visits.frequency)
            }),
            table.last_days(population, members()),
            table.values(population, members()),
        ]
    })
}
