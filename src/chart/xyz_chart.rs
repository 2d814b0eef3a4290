//! XYZ: what accounts bring over how unsteadily they bring it.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::pen::point;
use super::rank_table::shown_name;
use super::side::FiguresRow;
use super::words::{Words, capital, dotted, elides, labelled};
use super::{
    Axis, Brief, Bubble, CellFormat, CloudInk, Color, Corner, Handle, HandleValue, Label,
    LazyTable, Mark, Palette, Panel, Reading, ScaleType, Scene, TickFormat,
};
use crate::analysis::{AbcXyzResult, Steadiness};
use crate::locale::Arg;

/// More accounts are drawn as a cloud.
const BUBBLES: usize = 400;
/// Named, at most.
const NAMED: usize = 40;
/// The axis ends here at most: beyond, all is irregular.
const MOST_VARIATION: f64 = 4.0;

fn color(palette: &Palette, class: Steadiness) -> Color {
    match class {
        Steadiness::X => palette.category[0],
        Steadiness::Y => palette.category[2],
        Steadiness::Z => palette.category[1],
        Steadiness::Unclassed => palette.category[7],
    }
}

fn name(words: &Words<'_>, class: Steadiness) -> String {
    words.text(&format!("xyz-{}", class.id()), &[])
}

/// The picture of a result.
pub fn draw(result: &Arc<AbcXyzResult>, brief: &Brief<'_>) -> Scene {
    let population = &result.ranked.population;
    let words = Words::new(brief, population);
    let layout = Layout::new(brief, Side::Narrow);
    let steady = &result.classes[0];
    let args = [
        ("share", Arg::from(words.title_share(steady.share))),
        ("eshare", Arg::from(elides(steady.share))),
        ("steady", Arg::from(words.count(steady.count))),
        ("irregular", Arg::from(words.count(result.classes[2].count))),
        ("months", Arg::from(i64::from(result.params.months))),
        ("count", Arg::from(words.count(result.ranked.len()))),
    ];
    let (long, short) = match steady.share.is_finite() {
        _ if result.ranked.is_empty() => ("finding-lorenz-empty", "finding-lorenz-empty"),
        _ if steady.count == 0 => ("finding-xyz-none", "finding-xyz-none"),
        true => ("finding-xyz", "finding-xyz-short"),
        false => ("finding-xyz-counts", "finding-xyz-counts"),
    };
    let told = [long, short, "chart-xyz-own-subtitle"];
    let mut parts = Parts::of(population, &words, brief, told, &args);
    let mut panel = panel(result, brief, &words);
    (panel.area, panel.gutter) = (layout.plot, layout.gutter);
    parts.panels = vec![panel];
    let list: Vec<String> = Steadiness::ALL
        .iter()
        .zip(&result.classes)
        .map(|(class, of)| {
            let figures = dotted([
                words.count(of.count).as_str(),
                words.share(of.share).as_str(),
            ]);
            labelled(brief.locale, &name(&words, *class), &figures)
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let heads = [capital(&words.who()), words.measure_name()];
        let soft = brief.palette.text_soft;
        let heads = heads.each_ref().map(|head| (head.as_str(), soft));
        let rows: Vec<FiguresRow> = Steadiness::ALL
            .iter()
            .zip(&result.classes)
            .filter(|(_, of)| of.count > 0)
            .map(|(class, of)| {
                let count = words.locale.number(of.count as f64, 0);
                FiguresRow::new(name(&words, *class), [count, words.share(of.share)])
            })
            .collect();
        column.figures(
            &words.text("chart-xyz-steadiness", &[]),
            &heads,
            &rows,
            29.0,
        );
        column.note(&words.text("chart-xyz-own-note", &args));
    });
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

fn panel(result: &AbcXyzResult, brief: &Brief<'_>, words: &Words<'_>) -> Panel {
    let palette = brief.palette;
    let ranked = &result.ranked;
    let limits = result.params.limits;
    let positive = || ranked.values.iter().copied().filter(|&value| value > 0.0);
    let least = positive().fold(f64::INFINITY, f64::min).max(1e-300);
    let most = positive().fold(0.0, f64::max).max(least * 10.0);
    let scale = ScaleType::Log10;
    let home = if most.is_finite() && least.is_finite() && most > 0.0 {
        (least.log10() - 0.15, most.log10() + 0.25)
    } else {
        (0.0, 1.0)
    };
    let known = || result.variation.iter().copied().filter(|cv| cv.is_finite());
    let right = known()
        .fold(limits[1] * 1.5, f64::max)
        .min(MOST_VARIATION.max(limits[1] * 1.5));
    let edges = [0.0, limits[0], limits[1], f64::INFINITY];
    let mut marks: Vec<Mark> = (0..3)
        .map(|class| Mark::Band {
            x: (edges[class], edges[class + 1]),
            y: (f64::NEG_INFINITY, f64::INFINITY),
            fill: color(palette, Steadiness::ALL[class]).fade(palette.tint),
        })
        .collect();
    let points: Vec<([f64; 2], u32)> = (0..ranked.len())
        .map(|rank| {
            let cv = result.variation[rank].min(right);
            ([cv, scale.plot(ranked.values[rank])], rank as u32)
        })
        .filter(|(at, _)| at[0].is_finite() && at[1].is_finite())
        .collect();
    let mut labels = Vec::new();
    if points.len() <= BUBBLES {
        let bubbles: Vec<Bubble> = points
            .iter()
            .map(|&(at, item)| Bubble {
                at,
                radius: 5.0,
                size: f64::NAN,
                color: color(palette, result.steadiness(item as usize)).fade(0.8),
                hollow: false,
                unsure: false,
                item,
            })
            .collect();
        labels = bubbles
            .iter()
            .enumerate()
            .take(NAMED)
            .map(|(at, bubble)| Label {
                bubble: at,
                text: Arc::from(shown_name(ranked, bubble.item as usize, brief, words)),
                priority: -f64::from(bubble.item),
                strong: false,
            })
            .collect();
        marks.push(Mark::Bubbles {
            bubbles: bubbles.into(),
        });
    } else {
        let mut sorted = points;
        sorted.sort_by(|a, b| a.0[0].total_cmp(&b.0[0]));
        marks.push(Mark::Cloud {
            points: sorted.iter().map(|point| point.0).collect(),
            items: sorted.iter().map(|point| point.1).collect(),
            radius: 2.5,
            ink: CloudInk::One(palette.accent.fade(0.7)),
        });
    }
    for class in 0..3 {
        let of = &result.classes[class];
        let ink = [0, 2, 1][class];
        marks.push(Mark::Corner {
            x: (edges[class], edges[class + 1]),
            y: (f64::NEG_INFINITY, f64::INFINITY),
            corner: Corner::TopLeft,
            shift: point(0.0, 0.0),
            name: name(words, Steadiness::ALL[class]),
            detail: dotted([
                words.locale.number(of.count as f64, 0).as_str(),
                words.share(of.share).as_str(),
            ]),
            color: palette.category_ink[ink],
            soft: palette.text_soft,
        });
    }
    let handles = (0..2)
        .map(|at| Handle {
            setting: ["thresholds.0", "thresholds.1"][at],
            vertical: true,
            at: limits[at],
            sets: HandleValue::Axis,
            snaps: Vec::new(),
            label: words.locale.number(limits[at], 2),
        })
        .collect();
    let axis = |title: String, scale, home, format, grid| Axis {
        title,
        scale,
        home,
        format,
        grid,
    };
    let money = TickFormat::Money(words.currency.to_owned());
    let y = words.text(
        "chart-xyz-own-y",
        &[("measure", Arg::from(words.measure_name()))],
    );
    Panel {
        marks,
        labels,
        handles,
        reading: Reading::Item,
        boxed: true,
        ..Panel::bare(
            "matrix",
            super::Rect::default(),
            axis(
                words.text("chart-xyz-x", &[]),
                ScaleType::Linear,
                (0.0, right * 1.02),
                TickFormat::Number,
                false,
            ),
            axis(y, scale, home, money, false),
        )
    }
}

fn table(result: &Arc<AbcXyzResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.ranked.len(), move |table| {
        let ranked = &result.ranked;
        let members = || ranked.order.iter().copied();
        let classes = Steadiness::ALL.map(|class| -> Arc<str> {
            Arc::from(table.locale.text(&format!("xyz-{}", class.id())))
        });
        let of = |rank: usize| classes[result.steadiness(rank) as usize].clone();
        vec![
            table.names(&ranked.population, members()),
            table.classes("chart-xyz-steadiness", (0..ranked.len()).map(of)),
            table.numbers(
                "axis-variation",
                CellFormat::Number(2),
                result.variation.iter().copied(),
            ),
            table.values(&ranked.population, members()),
        ]
    })
}
