//! Dependency: what is left of revenue and margin without the largest, one after the other.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::key::swatches;
use super::pen::stroke;
use super::rank_table::{rank_table, share_of, shown_name};
use super::side::{FiguresRow, Row};
use super::words::{Words, elides};
use super::{
    Axis, Brief, Bubble, Handle, HandleValue, Label, Mark, Panel, Reading, ScaleType, Scene,
    TickFormat,
};
use crate::analysis::DependencyResult;
use crate::locale::Arg;

/// Fewest accounts along the axis, where there are so many.
const FEWEST: usize = 12;
/// Most dots: beyond, the curve alone.
const DOTS: usize = 60;

/// The picture of a dependency.
pub fn draw(result: &Arc<DependencyResult>, brief: &Brief<'_>) -> Scene {
    let ranked = &result.ranked;
    let words = Words::new(brief, &ranked.population);
    let layout = Layout::new(brief, Side::Narrow);
    let args = args(result, brief, &words);
    let [long, short] = finding(result);
    let told = [long, short, "chart-dependency-subtitle"];
    let mut parts = Parts::of(&ranked.population, &words, brief, told, &args);
    let n = ranked.len();
    let shown = (result.lost * 2).max(FEWEST).min(n).max(1);
    let mut panel = panel(result, brief, &words, shown);
    panel.area = layout.plot;
    panel.gutter = layout.gutter;
    let has_margin = result.margins.is_some();
    let mut names = vec![(words.measure_name(), brief.palette.accent)];
    if has_margin {
        names.push((words.text("measure-margin", &[]), brief.palette.category[1]));
        let row = (layout.plot.left, layout.plot.right, layout.plot.top - 18.0);
        parts.shapes = swatches(&names, row, brief.palette);
    }
    parts.panels = vec![panel];
    let list: Vec<String> = (1..=result.lost.min(n))
        .map(|k| {
            let name = shown_name(ranked, k - 1, brief, &words);
            let said = [
                ("name", Arg::from(name)),
                ("share", Arg::from(words.share(result.share_left(k)))),
            ];
            words.text("chart-dependency-row", &said)
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let heads =
            ["chart-dependency-all", "chart-dependency-left"].map(|key| words.text(key, &[]));
        let soft = brief.palette.text_soft;
        let heads = heads.each_ref().map(|head| (head.as_str(), soft));
        let title = words.text("chart-dependency-without", &args);
        column.figures(&title, &heads, &figures(result, &words), 29.0);
        let rows: Vec<Row> = (0..result.lost.min(n))
            .map(|rank| {
                let name = shown_name(ranked, rank, brief, &words);
                Row::new(name, words.share(share_of(ranked, rank)))
            })
            .collect();
        let note = super::words::lower(&words.measure_name());
        column.table(
            &words.text("chart-dependency-named", &[]),
            &note,
            &rows,
            25.0,
        );
    });
    parts.table = rank_table(ranked, [result.lost, n], brief, &words);
    finish(brief, &layout, parts)
}

fn finding(result: &DependencyResult) -> [&'static str; 2] {
    let share = result.after.share;
    if result.ranked.is_empty() {
        ["finding-lorenz-empty"; 2]
    } else if !share.is_finite() {
        ["finding-lorenz-negative"; 2]
    } else if result.lost == 0 {
        ["finding-dependency-none"; 2]
    } else if result.after.margin_share.is_finite() {
        ["finding-dependency", "finding-dependency-short"]
    } else {
        ["finding-dependency-short"; 2]
    }
}

fn args(
    result: &DependencyResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<(&'static str, Arg)> {
    let gone = 1.0 - result.after.share;
    let margin = 1.0 - result.after.margin_share;
    vec![
        ("k", Arg::from(result.lost)),
        (
            "name",
            Arg::from(shown_name(&result.ranked, 0, brief, words)),
        ),
        ("share", Arg::from(words.title_share(gone))),
        ("eshare", Arg::from(elides(gone))),
        ("margin", Arg::from(words.title_share(margin))),
        ("emargin", Arg::from(elides(margin))),
        ("amount", Arg::from(words.amount(result.ranked.total()))),
        ("count", Arg::from(words.count(result.ranked.len()))),
    ]
}

/// Everyone beside those left.
fn figures(result: &DependencyResult, words: &Words<'_>) -> Vec<FiguresRow> {
    let (before, after) = (&result.before, &result.after);
    let number = |value: usize| words.locale.number(value as f64, 0);
    let gini = |value: f64| words.locale.number(value, 3);
    let mut rows = vec![
        FiguresRow::new(
            super::words::capital(&words.who()),
            [number(before.count), number(after.count)],
        ),
        FiguresRow::new(
            words.measure_name(),
            [words.amount(before.value), words.amount(after.value)],
        )
        .strong(),
    ];
    if result.margins.is_some() {
        let amounts = [words.amount(before.margin), words.amount(after.margin)];
        rows.push(FiguresRow::new(words.text("measure-margin", &[]), amounts));
    }
    rows.push(FiguresRow::new(
        words.text("chart-gini-word", &[]),
        [gini(before.gini), gini(after.gini)],
    ));
    rows
}

fn panel(result: &DependencyResult, brief: &Brief<'_>, words: &Words<'_>, shown: usize) -> Panel {
    let palette = brief.palette;
    let ranked = &result.ranked;
    let curve = |of: &dyn Fn(usize) -> f64| -> Arc<[[f64; 2]]> {
        let points = (0..=shown).map(|k| [k as f64, of(k)]);
        points.filter(|point| point[1].is_finite()).collect()
    };
    let share = |k: usize| result.share_left(k);
    let margin = |k: usize| result.margin_left(k);
    let main = curve(&share);
    let lost = result.lost as f64;
    let low = main
        .iter()
        .chain(curve(&margin).iter())
        .map(|point| point[1])
        .fold(0.0, f64::min);
    let mut marks = vec![
        Mark::Band {
            x: (0.0, lost),
            y: (f64::NEG_INFINITY, f64::INFINITY),
            fill: palette.bad.fade(palette.tint),
        },
        Mark::Curve {
            points: curve(&margin),
            stroke: stroke(2.0, palette.category[1]),
        },
        Mark::Curve {
            points: main,
            stroke: stroke(2.5, palette.accent),
        },
    ];
    let dots: Vec<Bubble> = (1..=shown.min(DOTS))
        .map(|k| Bubble {
            at: [k as f64, share(k)],
            radius: if k <= result.lost { 5.0 } else { 3.5 },
            size: f64::NAN,
            color: if k <= result.lost {
                palette.bad
            } else {
                palette.accent
            },
            hollow: false,
            unsure: false,
            item: (k - 1) as u32,
        })
        .filter(|dot| dot.at[1].is_finite())
        .collect();
    let labels = dots
        .iter()
        .enumerate()
        .take(result.lost)
        .map(|(at, dot)| Label {
            bubble: at,
            text: Arc::from(shown_name(ranked, dot.item as usize, brief, words)),
            priority: (shown - at) as f64,
            strong: at < result.lost,
        })
        .collect();
    marks.push(Mark::Bubbles {
        bubbles: dots.into(),
    });
    let axis = |title: String, home: (f64, f64), format: TickFormat| Axis {
        title,
        scale: ScaleType::Linear,
        home,
        format,
        grid: true,
    };
    let x = words.text("chart-dependency-x", &[]);
    let y = words.text("chart-dependency-y", &[]);
    Panel {
        marks,
        labels,
        handles: vec![Handle {
            setting: "k",
            vertical: true,
            at: lost,
            sets: HandleValue::Axis,
            snaps: Vec::new(),
            label: format!("k = {}", result.lost),
        }],
        reading: Reading::Item,
        ..Panel::bare(
            "left",
            super::Rect::default(),
            axis(x, (0.0, shown as f64 + 0.5), TickFormat::Number),
            axis(y, (low, 1.0), TickFormat::Percent),
        )
    }
}
