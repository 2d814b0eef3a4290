//! Who still buys: customers by status, with what they brought.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel};
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::rank_table::{largest, member_names};
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, labelled};
use super::{Brief, CellFormat, Color, LazyTable, Palette, Reading, RowGroups, Scene, TickFormat};
use crate::analysis::{ActivityItem, ActivityResult, ActivityStatus};
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
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let of = result.clone();
    panel.reading = Reading::Groups(RowGroups::new(names, move |status| {
        let own = |item: &&ActivityItem| item.status as usize == status;
        of.items
            .iter()
            .filter(own)
            .map(|item| item.member)
            .collect()
    }));
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
    let told = [key, short, "chart-activity-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let list: Vec<String> = rows
        .iter()
        .map(|row| labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        stopped(result, brief, &words, column);
        if result.quiet.0 > 0 {
            column.note(&words.text("chart-activity-quiet", &args));
        }
    });
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
    let silent = result
        .items
        .iter()
        .filter(|item| {
            item.quiet || matches!(item.status, ActivityStatus::Inactive | ActivityStatus::Lost)
        })
        .map(|item| item.member)
        .collect();
    let silent = largest(&result.population, silent);
    let of = (brief.locale, words.by, brief.mask_names);
    let names = member_names(&result.population, silent.iter().copied(), of);
    let rows: Vec<Row> = silent
        .iter()
        .zip(names.iter())
        .map(|(member, name)| Row::new(&**name, words.amount(value(*member))))
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
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let population = &result.population;
        let text = |key: &str| -> Arc<str> { Arc::from(table.locale.text(key)) };
        let statuses = ActivityStatus::ALL.map(|status| text(&format!("activity-{}", status.id())));
        let (quiet, usual) = (text("activity-quiet"), text("chart-cadence-usual"));
        let none: Arc<str> = Arc::from("");
        let items = || result.items.iter();
        let members = || items().map(|item| item.member);
        let cadence = |item: &ActivityItem| {
            let buying = !matches!(item.status, ActivityStatus::Inactive | ActivityStatus::Lost);
            match item.quiet {
                true => quiet.clone(),
                false if buying && item.median_gap_days.is_finite() => usual.clone(),
                false => none.clone(),
            }
        };
        vec![
            table.names(population, members()),
            table.classes(
                "field-status",
                items().map(|item| statuses[item.status as usize].clone()),
            ),
            table.texts("chart-head-cadence", items().map(cadence)),
            table.last_days(population, members()),
            table.numbers(
                "chart-head-silence",
                CellFormat::Number(0),
                items().map(|item| f64::from(item.silence_days)),
            ),
            table.numbers(
                "chart-head-gap",
                CellFormat::Number(0),
                items().map(|item| item.median_gap_days),
            ),
            table.values(population, members()),
        ]
    })
}
