//! Recurring revenue: the movements of each period, gains up and losses down, and what was retained below.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::key::swatches;
use super::member_table::MemberTable;
use super::pen::{SMALL, point, rect, stroke, style};
use super::side::Row;
use super::words::{Words, capital, dotted, labelled, period_name};
use super::{
    Align, Axis, Bar, Brief, Color, LazyTable, Mark, Palette, Panel, Reading, Rect, RowGroups,
    ScaleType, Scene, TickFormat, Weight,
};
use crate::analysis::RecurringResult;
use crate::analysis::recurring::{Flow, RecurringPeriod};
use crate::locale::Arg;

/// Most periods that are drawn: the last ones.
const MOST: usize = 36;
/// Of the median customer: below this revenue does not recur in every period.
const REGULAR: f64 = 0.5;

fn color(palette: &Palette, flow: Flow) -> Color {
    match flow {
        Flow::New => palette.category[0],
        Flow::Reactivated => palette.category[2],
        Flow::Expansion => palette.category[5],
        Flow::Contraction => palette.category[4],
        Flow::Churned => palette.bad,
    }
}

fn name(words: &Words<'_>, flow: Flow) -> String {
    capital(&words.text(&format!("recurring-{}", flow.id()), &[]))
}

/// The picture of recurring revenue.
pub fn draw(result: &Arc<RecurringResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let args = args(result, &words);
    let [long, short] = finding(result);
    let told = [long, short, "chart-recurring-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    let whole = result.whole();
    let first = whole.len().saturating_sub(MOST).max(1).min(whole.len());
    let shown = &whole[first..];
    let height = layout.plot.height();
    let split = layout.plot.top + height * 0.62;
    let upper = Rect {
        bottom: split - 14.0,
        ..layout.plot
    };
    let lower = Rect {
        top: split + 34.0,
        ..layout.plot
    };
    let names: Vec<String> = shown
        .iter()
        .map(|period| period_name(brief.locale, period.start, result.months))
        .collect();
    let mut flows = flows_panel(shown, brief, &words, upper);
    flows.reading = Reading::Groups(groups(result, first, &names, &words));
    let rates = rates_panel(shown, brief, &words, (lower, names.clone()));
    parts.shapes = swatches(
        &Flow::ALL.map(|flow| (name(&words, flow), color(brief.palette, flow))),
        (
            layout.plot.left + 60.0,
            layout.plot.right,
            layout.plot.top - 18.0,
        ),
        brief.palette,
    );
    parts.panels = vec![flows, rates];
    let list: Vec<String> = shown
        .iter()
        .zip(&names)
        .map(|(period, name)| {
            let rates = [period.net, period.gross].map(|rate| brief.locale.percent(rate, 0));
            let said = [
                ("amount", Arg::from(words.amount(period.revenue))),
                ("net", Arg::from(rates[0].clone())),
                ("gross", Arg::from(rates[1].clone())),
            ];
            labelled(
                brief.locale,
                name,
                &words.text("chart-recurring-row", &said),
            )
        })
        .collect();
    parts.describe(brief, &list);
    if let Some(last) = whole.last() {
        parts.beside(&layout, brief, |column| {
            let rows = key_figures(result, last, &words);
            let title = period_name(brief.locale, last.start, result.months);
            column.table(&title, "", &rows, 27.0);
            column.note(&words.text("chart-recurring-note", &args));
            if result.regularity < REGULAR {
                column.note(&words.text("chart-recurring-irregular", &args));
            }
            if result.partial {
                column.note(&words.text("chart-recurring-partial", &[]));
            }
        });
    }
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

fn finding(result: &RecurringResult) -> [&'static str; 2] {
    match result.whole().last() {
        None => ["finding-lorenz-empty"; 2],
        Some(last) if !last.net.is_finite() => ["finding-recurring-none"; 2],
        Some(_) => ["finding-recurring", "finding-recurring-short"],
    }
}

fn args(result: &RecurringResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let whole = result.whole();
    let last = whole.last();
    let rate = |of: &dyn Fn(&RecurringPeriod) -> f64| last.map_or(f64::NAN, of);
    let mean = |of: &dyn Fn(&RecurringPeriod) -> f64| {
        let year = (12 / result.months).max(1) as usize;
        let known: Vec<f64> = whole.iter().rev().take(year).map(of).collect();
        crate::analysis::sum::median(&known)
    };
    let net = mean(&|period| period.net);
    let gross = mean(&|period| period.gross);
    vec![
        (
            "amount",
            Arg::from(words.amount(rate(&|period| period.revenue))),
        ),
        ("measure", Arg::from(words.measure_name())),
        ("net", Arg::from(words.title_share(net))),
        ("gross", Arg::from(words.title_share(gross))),
        ("months", Arg::from(i64::from(result.months))),
        (
            "regular",
            Arg::from(words.locale.percent(result.regularity, 0)),
        ),
        (
            "period",
            Arg::from(last.map_or_else(String::new, |last| {
                period_name(words.locale, last.start, result.months)
            })),
        ),
    ]
}

fn key_figures(result: &RecurringResult, last: &RecurringPeriod, words: &Words<'_>) -> Vec<Row> {
    let percent = |rate: f64| words.locale.percent(rate, 1);
    let mut rows = vec![
        Row::new(words.measure_name(), words.amount(last.revenue)).strong(),
        Row::new(
            capital(&words.who()),
            words.locale.number(last.active as f64, 0),
        ),
    ];
    rows.extend(
        Flow::ALL.map(|flow| Row::new(name(words, flow), words.signed_amount(last.flow(flow)))),
    );
    rows.push(Row::new(words.text("chart-recurring-net", &[]), percent(last.net)).strong());
    rows.push(
        Row::new(
            words.text("chart-recurring-gross", &[]),
            percent(last.gross),
        )
        .strong(),
    );
    if let Some([net, gross]) = result.year {
        rows.push(Row::new(
            words.text("chart-recurring-net-year", &[]),
            percent(net),
        ));
        rows.push(Row::new(
            words.text("chart-recurring-gross-year", &[]),
            percent(gross),
        ));
    }
    rows
}

fn axis(title: String, home: (f64, f64), format: TickFormat, grid: bool) -> Axis {
    Axis {
        title,
        scale: ScaleType::Linear,
        home,
        format,
        grid,
    }
}

fn home(count: usize) -> (f64, f64) {
    (-0.5, count.max(1) as f64 - 0.5)
}

fn flows_panel(
    shown: &[RecurringPeriod],
    brief: &Brief<'_>,
    words: &Words<'_>,
    area: Rect,
) -> Panel {
    let palette = brief.palette;
    let mut bars = Vec::new();
    let (mut low, mut high) = (0.0, 0.0);
    for (at, period) in shown.iter().enumerate() {
        let (mut up, mut down) = (0.0, 0.0);
        for flow in Flow::ALL {
            let value = period.flow(flow);
            let base = if value >= 0.0 { &mut up } else { &mut down };
            bars.push(Bar {
                at: at as f64,
                width: 0.68,
                base: *base,
                value: *base + value,
                color: color(palette, flow),
                item: (at * Flow::ALL.len() + flow as usize) as u32,
                label: String::new(),
            });
            *base += value;
        }
        high = f64::max(high, up);
        low = f64::min(low, down);
    }
    let span = if high > low {
        (low * 1.04, high * 1.04)
    } else {
        (0.0, 1.0)
    };
    let marks = vec![
        Mark::Bars {
            bars: bars.into(),
            horizontal: false,
        },
        Mark::Rule {
            vertical: false,
            at: 0.0,
            stroke: stroke(1.0, palette.text_faint),
        },
    ];
    let money = TickFormat::Money(words.currency.to_owned());
    let x = axis(String::new(), home(shown.len()), TickFormat::Hidden, false);
    let y = axis(words.text("chart-recurring-y", &[]), span, money, true);
    Panel {
        marks,
        ..Panel::bare("flows", area, x, y)
    }
}

/// Both retentions by period, named at their ends.
fn rates_panel(
    shown: &[RecurringPeriod],
    brief: &Brief<'_>,
    words: &Words<'_>,
    (area, names): (Rect, Vec<String>),
) -> Panel {
    let palette = brief.palette;
    let curve = |of: &dyn Fn(&RecurringPeriod) -> f64| -> Vec<[f64; 2]> {
        let points = shown
            .iter()
            .enumerate()
            .map(|(at, period)| [at as f64, of(period)]);
        points.filter(|point| point[1].is_finite()).collect()
    };
    let lines = [
        (
            curve(&|period| period.net),
            palette.accent,
            palette.accent,
            "chart-recurring-nrr",
        ),
        (
            curve(&|period| period.gross),
            palette.text_soft,
            palette.text_soft,
            "chart-recurring-grr",
        ),
    ];
    let all = || {
        lines
            .iter()
            .flat_map(|(points, ..)| points.iter().map(|point| point[1]))
    };
    // One wild period, from twice as much on, does not flatten the others.
    let mut sorted: Vec<f64> = all().collect();
    sorted.sort_by(f64::total_cmp);
    let usual = sorted.get(sorted.len().saturating_sub(1) * 19 / 20);
    let highest = sorted.last().filter(|highest| **highest < 2.0);
    let most = highest.or(usual).copied().unwrap_or(1.0);
    let least = sorted.first().copied().unwrap_or(0.0).min(0.0);
    let top = (most * 1.08).clamp(1.1, 3.0);
    let mut marks = vec![Mark::Rule {
        vertical: false,
        at: 1.0,
        stroke: super::pen::dashed(1.0, palette.text_faint, 4.0, 4.0),
    }];
    for (points, ink, text, key) in lines {
        let cut: Vec<[f64; 2]> = points.iter().map(|&[x, y]| [x, y.min(top)]).collect();
        let Some(&last) = cut.last() else { continue };
        let net = key == "chart-recurring-nrr";
        marks.push(Mark::Curve {
            points: cut.into(),
            stroke: stroke(2.0, ink),
        });
        marks.push(Mark::Dot {
            at: last,
            radius: 3.5,
            color: ink,
            hollow: false,
        });
        marks.push(Mark::Note {
            at: last,
            offset: point(-2.0, if net { -9.0 } else { 18.0 }),
            align: Align::End,
            text: words.text(key, &[]),
            style: super::TextStyle {
                halo: Some(palette.canvas),
                ..style(SMALL, Weight::SemiBold, text)
            },
        });
    }
    let x = axis(
        String::new(),
        home(shown.len()),
        TickFormat::Names(names.into()),
        false,
    );
    let y = axis(
        words.text("chart-recurring-rates", &[]),
        (least.max(-1.0), top),
        TickFormat::Percent,
        true,
    );
    Panel {
        marks,
        ..Panel::bare(
            "rates",
            rect(area.left, area.top, area.right, area.bottom),
            x,
            y,
        )
    }
}

/// The accounts behind each piece of a bar.
fn groups(
    result: &Arc<RecurringResult>,
    first: usize,
    periods: &[String],
    words: &Words<'_>,
) -> RowGroups {
    let names: Vec<String> = periods
        .iter()
        .flat_map(|period| {
            Flow::ALL.map(|flow| dotted([name(words, flow).as_str(), period.as_str()]))
        })
        .collect();
    let result = result.clone();
    RowGroups::new(names, move |group| {
        let (period, flow) = (first + group / Flow::ALL.len(), group % Flow::ALL.len());
        let members = 0..result.population.members.len();
        members
            .filter(|&member| {
                let own = result.flow(member, period);
                own.is_some_and(|own| own as usize == flow)
            })
            .map(|member| member as u32)
            .collect()
    })
}

fn table(result: &Arc<RecurringResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let last = result.whole().len().saturating_sub(1);
    let at = |period: usize| {
        let start = result.periods.get(period).map(|period| period.start);
        start.map_or_else(String::new, |start| {
            period_name(brief.locale, start, result.months)
        })
    };
    let heads = [at(last), at(last.saturating_sub(1))];
    MemberTable::new(brief, words).lazily(result.totals.len(), move |table| {
        let members = || 0..result.totals.len();
        let text = |key: &str| -> Arc<str> { Arc::from(capital(&table.locale.text(key))) };
        let flows = Flow::ALL.map(|flow| text(&format!("recurring-{}", flow.id())));
        let none: Arc<str> = Arc::from("");
        let [now, before] = heads;
        let all = || members().map(|member| member as u32);
        vec![
            table.names(&result.population, all()),
            table.classes(
                "chart-bridge-step",
                members().map(|member| {
                    let flow = result.flow(member, last);
                    flow.map_or_else(|| none.clone(), |flow| flows[flow as usize].clone())
                }),
            ),
            table.amounts(now, members().map(|member| result.revenue(member, last))),
            table.amounts(
                before,
                members().map(|member| match last.checked_sub(1) {
                    Some(before) => result.revenue(member, before),
                    None => f64::NAN,
                }),
            ),
            table.values(&result.population, all()),
        ]
    })
}
