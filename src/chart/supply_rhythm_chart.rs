//! Supply rhythm: the orders that are overdue or due, on a line of days around the as-of date.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::key::swatches;
use super::member_table::MemberTable;
use super::pen::{SMALL, fit, stroke, text_width};
use super::rank_table::member_names;
use super::side::FiguresRow;
use super::words::{Words, capital, dotted, labelled};
use super::{
    Axis, Bar, Brief, CellFormat, Color, DataCells, DataColumn, LazyTable, Mark, Palette, Panel,
    Reading, Rect, ScaleType, Scene, TickFormat, Weight,
};
use crate::analysis::RhythmResult;
use crate::analysis::supply_rhythm::{Level, Rhythm, RhythmItem};
use crate::locale::Arg;

/// Points a row.
const ROW: f32 = 24.0;
/// A name is cut beyond this width.
const MOST_NAME: f32 = 270.0;
/// Days to the left of the as-of date, at most.
const BACK: f64 = 180.0;

fn color(palette: &Palette, state: Rhythm) -> Color {
    match state {
        Rhythm::Overdue => palette.bad,
        Rhythm::Due => palette.accent,
        Rhythm::Later => palette.category[2],
        Rhythm::Stopped => palette.category[7],
    }
}

fn state_name(words: &Words<'_>, state: Rhythm) -> String {
    capital(&words.text(&format!("rhythm-{}", state.id()), &[]))
}

/// The picture of a result.
pub fn draw(result: &Arc<RhythmResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let args = args(result, &words);
    let urgent = result.count(Rhythm::Overdue).count + result.count(Rhythm::Due).count;
    let (long, short) = match result.count(Rhythm::Overdue).count {
        _ if result.items.is_empty() => {
            ("finding-supply_rhythm-none", "finding-supply_rhythm-none")
        }
        0 => ("finding-supply_rhythm-calm", "finding-supply_rhythm-calm"),
        _ => ("finding-supply_rhythm", "finding-supply_rhythm-short"),
    };
    let told = [long, short, "chart-rhythm-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    let fitting = ((layout.plot.height() / ROW) as usize).max(2);
    let shown = urgent.max(1).min(fitting).min(result.items.len());
    let mut who: Vec<u32> = result.items[..shown].iter().map(|of| of.member).collect();
    who.sort_unstable();
    who.dedup();
    let all = &result.population;
    parts.footer.1 = words.shown_of(who.len(), all.members.len(), &all.left_out);
    let (panel, dots) = panel(result, brief, &words, (shown, layout.plot, layout.gutter));
    let row = (
        layout.plot.left + 80.0,
        layout.plot.right,
        layout.plot.top - 18.0,
    );
    let names = [Rhythm::Overdue, Rhythm::Due]
        .map(|state| (state_name(&words, state), color(brief.palette, state)));
    let mut names = names.to_vec();
    names.push((words.text("chart-rhythm-order", &[]), dots));
    parts.shapes = swatches(&names, row, brief.palette);
    parts.panels = vec![panel];
    let list: Vec<String> = Rhythm::ALL
        .iter()
        .map(|&state| {
            let of = result.count(state);
            let count = brief.locale.number(of.count as f64, 0);
            let figures = dotted([count.as_str(), words.amount(of.value).as_str()]);
            labelled(brief.locale, &state_name(&words, state), &figures)
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let soft = brief.palette.text_soft;
        let heads = ["chart-rhythm-count", "chart-rhythm-worth"].map(|key| words.text(key, &[]));
        let heads = heads.each_ref().map(|head| (head.as_str(), soft));
        let rows: Vec<FiguresRow> = Rhythm::ALL
            .iter()
            .map(|&state| {
                let of = result.count(state);
                let count = brief.locale.number(of.count as f64, 0);
                FiguresRow::new(state_name(&words, state), [count, words.amount(of.value)])
            })
            .collect();
        column.figures(&words.text("chart-rhythm-orders", &[]), &heads, &rows, 29.0);
        column.note(&words.text("chart-rhythm-note", &args));
        if result.short > 0 {
            column.note(&words.text("chart-rhythm-short", &args));
        }
        if shown < urgent {
            column.note(&words.text("chart-rhythm-shown", &args_shown(shown, urgent)));
        }
    });
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

fn args_shown(shown: usize, urgent: usize) -> [(&'static str, Arg); 2] {
    [("shown", Arg::from(shown)), ("n", Arg::from(urgent))]
}

fn args(result: &RhythmResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let (overdue, due) = (result.count(Rhythm::Overdue), result.count(Rhythm::Due));
    let level = match result.level {
        Level::Product => "product",
        Level::Category => "category",
        Level::Customer => "customer",
    };
    vec![
        ("overdue", Arg::from(overdue.count)),
        ("amount", Arg::from(words.amount(overdue.value))),
        ("due", Arg::from(due.count)),
        ("worth", Arg::from(words.amount(due.value))),
        ("days", Arg::from(result.params.ahead)),
        ("level", Arg::from(level)),
        ("short", Arg::from(result.short)),
    ]
}

/// The most urgent as rows; also the colour of a past order.
fn panel(
    result: &RhythmResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    (shown, mut area, gutter): (usize, Rect, f32),
) -> (Panel, Color) {
    let palette = brief.palette;
    let items = &result.items[..shown];
    let of = (brief.locale, words.by, brief.mask_names);
    let members = items.iter().map(|item| item.member);
    let names: Vec<String> = member_names(&result.population, members, of)
        .iter()
        .zip(items)
        .map(|(name, item)| dotted([&**name, &*item.product]))
        .collect();
    let width = |text: &String| text_width(text, SMALL, Weight::Regular);
    let room = names.iter().map(width).fold(0.0, f32::max);
    let room = room.min(MOST_NAME).min(area.width() * 0.36);
    let start = area.left - gutter;
    area.left = start + room + 16.0;
    area.bottom = area.bottom.min(area.top + ROW * 1.6 * shown.max(2) as f32);
    let as_of = result.population.as_of;
    let day = |at: crate::model::Day| f64::from(at.since(as_of));
    let ahead = f64::from(result.params.ahead);
    let back = items
        .iter()
        .flat_map(|item| item.days.iter().rev().take(4).map(|&at| day(at)))
        .fold(-30.0, f64::min)
        .max(-BACK);
    let right = items
        .iter()
        .map(|item| day(item.next))
        .fold(ahead, f64::max);
    let y = |row: usize| (shown - 1 - row) as f64;
    let (mut bars, mut marks) = (Vec::new(), Vec::new());
    let dot = palette.text_soft;
    for (row, item) in items.iter().enumerate() {
        let next = day(item.next);
        let (from, until) = (next.min(0.0).max(back), next.max(0.0));
        bars.push(Bar {
            at: y(row),
            width: 0.46,
            base: from,
            value: until,
            color: color(palette, item.state),
            item: row as u32,
            label: String::new(),
        });
    }
    marks.push(Mark::Bars {
        bars: bars.into(),
        horizontal: true,
    });
    for (row, item) in items.iter().enumerate() {
        let seen = item.days.iter().rev().take(12).map(|&at| day(at));
        marks.extend(seen.filter(|&at| at >= back).map(|at| Mark::Dot {
            at: [at, y(row)],
            radius: 3.0,
            color: dot,
            hollow: false,
        }));
        let next = day(item.next);
        if next >= back {
            marks.push(Mark::Dot {
                at: [next, y(row)],
                radius: 4.0,
                color: color(palette, item.state),
                hollow: true,
            });
        }
    }
    marks.push(Mark::Rule {
        vertical: true,
        at: 0.0,
        stroke: stroke(1.25, palette.text),
    });
    let names: Vec<String> = names
        .iter()
        .rev()
        .map(|name| fit(name, room, SMALL, Weight::Regular))
        .collect();
    let axis = |title: String, home: (f64, f64), format: TickFormat, grid: bool| Axis {
        title,
        scale: ScaleType::Linear,
        home,
        format,
        grid,
    };
    let x = words.text("chart-rhythm-x", &[]);
    let panel = Panel {
        marks,
        reading: Reading::Item,
        gutter: area.left - start,
        ..Panel::bare(
            "bars",
            area,
            axis(x, (back - 4.0, right + 6.0), TickFormat::Number, true),
            axis(
                String::new(),
                (-0.5, shown.max(1) as f64 - 0.5),
                TickFormat::Names(names.into()),
                false,
            ),
        )
    };
    (panel, dot)
}

fn table(result: &Arc<RhythmResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let level = match result.level {
        Level::Product => "field-product",
        Level::Category | Level::Customer => "field-category",
    };
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let items = || result.items.iter();
        let states = Rhythm::ALL.map(|state| -> Arc<str> {
            Arc::from(capital(
                &table.locale.text(&format!("rhythm-{}", state.id())),
            ))
        });
        let number = |head: &str, format: CellFormat, of: &dyn Fn(&RhythmItem) -> f64| {
            table.numbers(head, format, items().map(of))
        };
        let mut columns = vec![table.names(&result.population, items().map(|item| item.member))];
        if result.level != Level::Customer {
            columns.push(DataColumn {
                head: table.locale.text(level),
                format: CellFormat::Text,
                cells: DataCells::Text(items().map(|item| item.product.clone()).collect()),
            });
        }
        columns.extend([
            table.classes(
                "chart-rhythm-state",
                items().map(|item| states[item.state as usize].clone()),
            ),
            number("chart-rhythm-next", CellFormat::Date, &|item| {
                f64::from(item.next.0)
            }),
            number("chart-rhythm-late", CellFormat::Number(0), &|item| {
                f64::from(item.late)
            }),
            number("chart-head-last", CellFormat::Date, &|item| {
                item.days.last().map_or(f64::NAN, |day| f64::from(day.0))
            }),
            number("chart-head-gap", CellFormat::Number(0), &|item| item.gap),
            number("chart-head-orders", CellFormat::Number(0), &|item| {
                item.days.len() as f64
            }),
            table.amounts(
                table.locale.text("chart-rhythm-worth"),
                items().map(|item| item.amount),
            ),
        ]);
        columns
    })
}
