//! Who still buys: customers by status, with what they brought.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel};
use super::frame::{Layout, Parts, Side, finish};
use super::rank_table::{member_names, name_head};
use super::side::{Row, SideColumn};
use super::words::{
    Words, description, dotted, filter_line, labelled, period, shown_line, source_line,
};
use super::{
    Brief, CellFormat, Color, DataCells, DataColumn, DataTable, LazyTable, Palette, Reading, Scene,
    TickFormat,
};
use crate::analysis::{ActivityResult, ActivityStatus};
use crate::locale::Arg;

fn color(palette: &Palette, status: ActivityStatus) -> Color {
    match status {
        ActivityStatus::New => palette.category[2],
        ActivityStatus::Reactivated => palette.category[5],
        ActivityStatus::Active => palette.category[0],
        ActivityStatus::Inactive => palette.category[1],
        ActivityStatus::Lost => palette.category[7],
    }
}

/// The picture of an activity result.
pub fn draw(result: &Arc<ActivityResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let n = result.items.len();
    let args = args(result, &words);
    let rows: Vec<BarRow> = result
        .counts
        .iter()
        .enumerate()
        .map(|(index, count)| {
            let share = if count.share.is_finite() {
                format!("{} {}", words.title_share(count.share), words.of_what())
            } else {
                words.amount(count.value)
            };
            BarRow {
                name: words.text(&format!("activity-{}", count.status.id()), &[]),
                pieces: vec![(count.count as f64, color(brief.palette, count.status))],
                label: dotted([words.count(count.count).as_str(), share.as_str()]),
                item: index as u32,
            }
        })
        .collect();
    let title = words.text("chart-activity-x", &[]);
    let mut panel = bar_panel(&rows, title, TickFormat::Number, layout.plot, layout.gutter);
    panel.reading = Reading::Class(rows.iter().map(|row| row.name.clone()).collect());
    let key = if n == 0 {
        "finding-lorenz-empty"
    } else {
        "finding-activity"
    };
    let short = if n == 0 {
        key
    } else {
        "finding-activity-short"
    };
    let mut parts = Parts {
        title: words.text(key, &args),
        short_title: words.text(short, &args),
        subtitle: dotted([
            words.text("chart-activity-subtitle", &args).as_str(),
            period(brief.locale, result.population.period).as_str(),
            words.count(n).as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, result.population.as_of),
            shown_line(brief.locale, &words.count(n), &result.population.left_out),
        ),
        panels: vec![panel],
        table: table(result, brief, &words),
        ..Parts::default()
    };
    let list: Vec<String> = rows
        .iter()
        .map(|row| labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.description = description(brief.locale, &parts.title, &list);
    if let Some(side) = layout.side {
        let mut column = SideColumn::new(side, brief.palette);
        stopped(result, brief, &words, &mut column);
        if result.quiet.0 > 0 {
            column.note(&words.text("chart-activity-quiet", &args));
        }
        parts.shapes = column.shapes;
    }
    finish(brief, &layout, parts)
}

fn args(result: &ActivityResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let count = |status: ActivityStatus| {
        result
            .counts
            .iter()
            .find(|count| count.status == status)
            .map_or(0, |count| count.count)
    };
    let n = result.items.len();
    let bought = count(ActivityStatus::New)
        + count(ActivityStatus::Reactivated)
        + count(ActivityStatus::Active);
    vec![
        ("n", Arg::from(n)),
        ("count", Arg::from(words.count(n))),
        ("bought", Arg::from(bought)),
        (
            "part",
            Arg::from(words.title_share(bought as f64 / n.max(1) as f64)),
        ),
        ("months", Arg::from(result.params.months)),
        ("inactive", Arg::from(count(ActivityStatus::Inactive))),
        ("lost", Arg::from(count(ActivityStatus::Lost))),
        ("quiet", Arg::from(words.count(result.quiet.0))),
        ("amount", Arg::from(words.amount(result.quiet.1))),
        (
            "cadence",
            Arg::from(words.locale.number(result.params.cadence, 0)),
        ),
    ]
}

/// The largest that are quiet, inactive or lost: whom to call.
fn stopped(
    result: &ActivityResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    column: &mut SideColumn<'_>,
) {
    let value = |member: u32| {
        result
            .population
            .values
            .get(member as usize)
            .copied()
            .unwrap_or(0.0)
    };
    let mut silent: Vec<_> = result
        .items
        .iter()
        .filter(|item| {
            item.quiet || matches!(item.status, ActivityStatus::Inactive | ActivityStatus::Lost)
        })
        .collect();
    silent.sort_by(|a, b| {
        value(b.member)
            .total_cmp(&value(a.member))
            .then(a.member.cmp(&b.member))
    });
    silent.truncate(8);
    let names = member_names(
        &result.population,
        silent.iter().map(|item| item.member),
        (brief.locale, words.by, brief.mask_names),
    );
    let rows: Vec<Row> = silent
        .iter()
        .zip(names.iter())
        .map(|(item, name)| Row::new(&**name, words.amount(value(item.member))))
        .collect();
    column.table(
        &words.text("chart-activity-stopped", &[]),
        &super::words::lower(&words.measure_name()),
        &rows,
        27.0,
    );
}

fn table(result: &Arc<ActivityResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let locale = brief.locale.clone();
    let by = words.by.clone();
    let mask = brief.mask_names;
    let (value_head, currency) = (words.measure_head(), words.currency.to_owned());
    LazyTable::new(result.items.len(), move || {
        let population = &result.population;
        let statuses = ActivityStatus::ALL.map(|status| -> Arc<str> {
            Arc::from(locale.text(&format!("activity-{}", status.id())))
        });
        let quiet: Arc<str> = Arc::from(locale.text("activity-quiet"));
        let usual: Arc<str> = Arc::from(locale.text("chart-cadence-usual"));
        let none: Arc<str> = Arc::from("");
        let text = |head: &str, format, cells| DataColumn {
            head: locale.text(head),
            format,
            cells: DataCells::Text(cells),
        };
        let number = |head: &str, format, cells| DataColumn {
            head: locale.text(head),
            format,
            cells: DataCells::Number(cells),
        };
        let member = |at: u32| population.members.get(at as usize);
        let value = |at: u32| {
            population
                .values
                .get(at as usize)
                .copied()
                .unwrap_or(f64::NAN)
        };
        let items = &result.items;
        DataTable {
            columns: vec![
                text(
                    &name_head(&by),
                    CellFormat::Text,
                    member_names(
                        population,
                        items.iter().map(|item| item.member),
                        (&locale, &by, mask),
                    ),
                ),
                text(
                    "field-status",
                    CellFormat::Class,
                    items
                        .iter()
                        .map(|item| statuses[item.status as usize].clone())
                        .collect(),
                ),
                text(
                    "chart-head-cadence",
                    CellFormat::Text,
                    items
                        .iter()
                        .map(|item| {
                            let buying = !matches!(
                                item.status,
                                ActivityStatus::Inactive | ActivityStatus::Lost
                            );
                            match item.quiet {
                                true => quiet.clone(),
                                false if buying && item.median_gap_days.is_finite() => {
                                    usual.clone()
                                }
                                false => none.clone(),
                            }
                        })
                        .collect(),
                ),
                number(
                    "chart-head-last",
                    CellFormat::Date,
                    items
                        .iter()
                        .map(|item| {
                            member(item.member)
                                .filter(|member| member.last.is_some())
                                .map_or(f64::NAN, |member| f64::from(member.last.0))
                        })
                        .collect(),
                ),
                number(
                    "chart-head-silence",
                    CellFormat::Number(0),
                    items
                        .iter()
                        .map(|item| f64::from(item.silence_days))
                        .collect(),
                ),
                number(
                    "chart-head-gap",
                    CellFormat::Number(0),
                    items.iter().map(|item| item.median_gap_days).collect(),
                ),
                DataColumn {
                    head: value_head.clone(),
                    format: CellFormat::Money(currency.clone()),
                    cells: DataCells::Number(items.iter().map(|item| value(item.member)).collect()),
                },
            ],
            rows: items.len(),
        }
    })
}
