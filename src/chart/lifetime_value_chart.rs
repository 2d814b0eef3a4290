//! What customers are worth: how customer equity is spread over them, beside how this year's money is.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::lorenz_chart::curve_marks;
use super::member_table::MemberTable;
use super::pen::{SMALL, point, style};
use super::rank_table::{share_of, shown_name};
use super::side::{Row, SideColumn};
use super::words::{Words, elides};
use super::{
    Align, Axis, Brief, CellFormat, Frame, LazyTable, Mark, Panel, Reading, ScaleType, Scene,
    TickFormat, Weight,
};
use crate::analysis::lifetime_value::WorthModel;
use crate::analysis::{AbcParams, LifetimeResult, LorenzResult, Ranked, Settings};
use crate::locale::Arg;

/// Largest beside the curve.
const MOST: usize = 8;
/// The part of the customers that the title speaks of.
const TOP: f64 = 0.2;

/// The picture of lifetime values.
pub fn draw(result: &Arc<LifetimeResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.ranked.population);
    let layout = Layout::new(brief, Side::Wide);
    let args = args(result, &words);
    let [long, short] = finding(result);
    let simple = result.params.model == WorthModel::Simple;
    let subtitle = match (simple, result.params.horizon) {
        (true, Some(_)) => "chart-lifetime-subtitle",
        (true, None) => "chart-lifetime-subtitle-ever",
        (false, _) => "chart-lifetime-subtitle-btyd",
    };
    let keys = [long, short, subtitle];
    let mut parts = Parts::of(&result.ranked.population, &words, brief, keys, &args);
    parts.panels = vec![panel(result, brief, &words, &layout)];
    parts.table = table(result, brief, &words);
    let rows: Vec<String> = largest(result, brief, &words)
        .into_iter()
        .map(|(name, amount, _)| super::labelled(brief.locale, &name, &amount))
        .collect();
    parts.describe(brief, &rows);
    parts.beside(&layout, brief, |column| {
        beside(result, brief, &words, &args, column)
    });
    finish(brief, &layout, parts)
}

fn finding(result: &LifetimeResult) -> [&'static str; 2] {
    if result.ranked.is_empty() {
        ["finding-lorenz-empty"; 2]
    } else if !result.equity.is_finite() {
        ["finding-lifetime_value-endless"; 2]
    } else if result.equity <= 0.0 {
        ["finding-lifetime_value-none"; 2]
    } else if result.ranked.top_share(TOP) > 1.0 {
        // More than all of it: what the others lose must be said.
        let long = "finding-lifetime_value-losses";
        [long, "finding-lifetime_value-short"]
    } else {
        ["finding-lifetime_value", "finding-lifetime_value-short"]
    }
}

fn args(result: &LifetimeResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let locale = words.locale;
    let top = result.ranked.top_share(TOP);
    let n = result.ranked.len().max(1) as f64;
    let gains = result.ranked.total_positive();
    vec![
        ("measure", Arg::from(words.measure_name())),
        ("equity", Arg::from(words.amount(result.equity))),
        ("gains", Arg::from(words.amount(gains))),
        ("losses", Arg::from(words.amount(gains - result.equity))),
        ("top", Arg::from(words.title_share(TOP))),
        ("etop", Arg::from(elides(TOP))),
        ("share", Arg::from(words.title_share(top))),
        ("eshare", Arg::from(elides(top))),
        (
            "years",
            Arg::from(i64::from(result.params.horizon.unwrap_or(0))),
        ),
        ("retention", Arg::from(locale.percent(result.retention, 0))),
        (
            "discount",
            Arg::from(locale.percent(result.params.discount, 0)),
        ),
        ("factor", Arg::from(locale.number(result.factor, 2))),
        ("mean", Arg::from(words.amount(result.equity / n))),
    ]
}

/// The share of the total of the largest, one point a customer.
fn curve_of(ranked: &Arc<Ranked>) -> Arc<[[f64; 2]]> {
    if ranked.total() <= 0.0 {
        return Arc::default();
    }
    let lorenz = LorenzResult::new(ranked.clone(), AbcParams::read(&Settings::default()));
    let finite = |at: &&[f64; 2]| at.iter().all(|part| part.is_finite());
    lorenz.curve.iter().filter(finite).copied().collect()
}

fn panel(result: &LifetimeResult, brief: &Brief<'_>, words: &Words<'_>, layout: &Layout) -> Panel {
    let palette = brief.palette;
    let points = curve_of(&result.ranked);
    let top = points.iter().map(|at| at[1]).fold(1.0, f64::max);
    let mut marks = curve_marks(&points, palette);
    let curve = marks.len() - 1;
    if points.len() > 1 && brief.frame == Frame::Page {
        let share = result.ranked.top_share(TOP);
        marks.push(Mark::Dot {
            at: [TOP, share],
            radius: 5.0,
            color: palette.accent,
            hollow: false,
        });
        marks.push(Mark::Callout {
            at: [TOP, share],
            head: words.text("chart-lifetime-top", &args(result, words)),
            body: words.text("chart-lifetime-share", &args(result, words)),
            ink: palette.text,
            soft: palette.text_soft,
        });
        marks.push(Mark::Note {
            at: [0.62, 0.62],
            offset: point(10.0, 14.0),
            align: Align::Start,
            text: words.text("chart-lorenz-equality", &[]),
            style: style(SMALL, Weight::Regular, palette.text_soft),
        });
    }
    Panel {
        id: "curve",
        area: layout.plot,
        x: Axis {
            title: words.text("chart-lifetime-x", &[]),
            scale: ScaleType::Linear,
            home: (0.0, 1.0),
            format: TickFormat::Percent,
            grid: false,
        },
        y: Axis {
            title: words.text("chart-lifetime-y", &[]),
            scale: ScaleType::Linear,
            home: (0.0, top),
            format: TickFormat::Percent,
            grid: true,
        },
        marks,
        labels: Vec::new(),
        handles: Vec::new(),
        reading: if points.len() > 1 {
            Reading::AlongCurve {
                curve,
                steps: result.ranked.len(),
            }
        } else {
            Reading::None
        },
        boxed: false,
        gutter: layout.gutter,
        occupied: Vec::new(),
    }
}

/// The most valuable: name, worth, share.
fn largest(
    result: &LifetimeResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<(String, String, String)> {
    (0..result.ranked.len().min(MOST))
        .map(|rank| {
            let name = shown_name(&result.ranked, rank, brief, words);
            let amount = words.amount(result.ranked.values[rank]);
            (name, amount, words.share(share_of(&result.ranked, rank)))
        })
        .collect()
}

fn beside(
    result: &LifetimeResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let locale = words.locale;
    let row = |key: &str, figure: String| Row::new(words.text(key, args), figure);
    let mut rows = vec![row("chart-forecast-equity", words.amount(result.equity)).strong()];
    rows.push(row(
        "chart-lifetime-mean",
        words.amount(result.equity / result.ranked.len().max(1) as f64),
    ));
    if result.factor.is_finite() {
        rows.push(row(
            "chart-lifetime-factor",
            locale.number(result.factor, 2),
        ));
    }
    if let (Ok(equity), WorthModel::Simple) = (result.by_purchases, result.params.model) {
        rows.push(row("chart-lifetime-by-purchases", words.amount(equity)));
    }
    column.table(&words.text("chart-lifetime-worth", &[]), "", &rows, 28.0);
    let rows: Vec<Row> = largest(result, brief, words)
        .into_iter()
        .map(|(name, amount, share)| Row::new(name, format!("{amount} · {share}")))
        .collect();
    column.table(&words.text("chart-lifetime-largest", &[]), "", &rows, 26.0);
    let key = match (
        result.params.retention,
        result.measured_retention.is_finite(),
    ) {
        _ if result.params.model == WorthModel::Purchases => "chart-lifetime-note-btyd",
        (Some(_), _) => "chart-lifetime-note-set",
        (None, true) => "chart-lifetime-note",
        (None, false) => "chart-lifetime-note-usual",
    };
    column.note(&words.text(key, args));
}

fn table(result: &Arc<LifetimeResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let rows = result.ranked.len();
    let yearly_head = words.text("chart-lifetime-yearly", &[]);
    MemberTable::new(brief, words).lazily(rows, move |table| {
        let ranked = &result.ranked;
        let members = || ranked.order.iter().copied();
        let yearly = |member: u32| {
            let values = &result.now.population.values;
            values.get(member as usize).copied().unwrap_or(f64::NAN)
        };
        let head = table.locale.text("chart-lifetime-value");
        vec![
            table.names(&ranked.population, members()),
            table.amounts(head, ranked.values.iter().copied()),
            table.numbers(
                "chart-head-share",
                CellFormat::Percent,
                (0..rows).map(|rank| share_of(ranked, rank)),
            ),
            table.amounts(yearly_head, members().map(yearly)),
        ]
    })
}
