//! Cohorts: a row for those who first bought in a period, a column for each period since.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{grid_panel, tint};
use super::key::tints;
use super::member_table::MemberTable;
use super::pen::point;
use super::side::Row;
use super::words::{Words, elides, labelled, period_name};
use super::{Brief, CellFormat, DataCells, DataColumn, GridCell, LazyTable, Mark, Scene};
use crate::analysis::CohortsResult;
use crate::analysis::cohorts::{Cohort, Shown};
use crate::locale::Arg;

/// Points a row, at most.
const ROW: f32 = 72.0;
/// Fewest points of a changed retention that a title speaks of.
const NOTABLE: f64 = 0.02;

/// The picture of the cohorts.
pub fn draw(result: &Arc<CohortsResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let mut layout = Layout::new(brief, Side::Narrow);
    // Few rows do not become slabs.
    let rows = result.cohorts.len().max(2) as f32;
    layout.plot.bottom = layout.plot.bottom.min(layout.plot.top + ROW * rows);
    let args = args(result, &words);
    let [long, short] = finding(result);
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [long, short, "chart-cohorts-subtitle"],
        &args,
    );
    let longest = result
        .cohorts
        .iter()
        .map(|cohort| cohort.active.len())
        .max();
    let columns: Vec<String> = (0..longest.unwrap_or(0))
        .map(|age| age.to_string())
        .collect();
    let name = |cohort: &Cohort| period_name(brief.locale, cohort.start, result.months);
    let rows: Vec<String> = result.cohorts.iter().rev().map(name).collect();
    let largest = largest(result);
    let marks = vec![Mark::Cells {
        cells: cells(
            result,
            brief,
            &words,
            (columns.len(), layout.plot.width(), largest),
        )
        .into(),
    }];
    let titles = [
        words.text("chart-cohorts-x", &args),
        words.text("chart-cohorts-y", &[]),
    ];
    let panel = grid_panel(titles, &columns, &rows, marks, layout.plot, layout.gutter);
    let [from, until] = match result.params.shown {
        Shown::Active => [0.0, largest].map(|share| brief.locale.percent(share, 0)),
        Shown::Revenue => [0.0, largest].map(|amount| words.amount(amount)),
    };
    let end = point(layout.plot.right, layout.plot.top - 18.0);
    parts.shapes = tints(&from, &until, end, brief.palette);
    parts.panels = vec![panel];
    let list: Vec<String> = result
        .cohorts
        .iter()
        .map(|cohort| {
            let next = brief.locale.percent(cohort.share(1), 0);
            let said = [
                ("count", Arg::from(words.count(cohort.size))),
                ("share", Arg::from(next)),
            ];
            labelled(
                brief.locale,
                &name(cohort),
                &words.text("chart-cohorts-row", &said),
            )
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let rows: Vec<Row> = told_ages(result)
            .into_iter()
            .map(|age| {
                let n = [("n", Arg::from(age as i64 * i64::from(result.months)))];
                let share = words.share(result.average[age]);
                Row::new(words.text("chart-cohorts-after", &n), share)
            })
            .collect();
        column.table(&words.text("chart-cohorts-average", &[]), "", &rows, 27.0);
        column.note(&words.text("chart-cohorts-note", &args));
        if result.partial {
            column.note(&words.text("chart-cohorts-partial", &[]));
        }
    });
    parts.table = table(result, brief, &words);
    parts.cross = Some(matrix(result, brief, &words));
    finish(brief, &layout, parts)
}

/// Periods after the first that are worth a row: the first three, then the halves of years.
fn told_ages(result: &CohortsResult) -> Vec<usize> {
    let known = |age: &usize| {
        result
            .average
            .get(*age)
            .is_some_and(|share| share.is_finite())
    };
    (1..result.average.len())
        .filter(|&age| age <= 3 || (age as i32 * result.months) % 6 == 0)
        .filter(known)
        .take(10)
        .collect()
}

/// The age that the title speaks of: a year after the first purchase, else the longest that half as many periods allow.
fn told_age(result: &CohortsResult) -> Option<usize> {
    let year = (12 / result.months).max(1) as usize;
    let known = |age: usize| {
        result
            .average
            .get(age)
            .is_some_and(|share| share.is_finite())
    };
    [year, year / 2, year / 4, 1]
        .into_iter()
        .find(|&age| age > 0 && known(age))
}

/// How much better the newer half of the cohorts was kept after one period than the older half; `NaN` with fewer than four
/// cohorts that have completed it.
fn trend(result: &CohortsResult) -> f64 {
    let whole: Vec<&Cohort> = result
        .cohorts
        .iter()
        .filter(|cohort| cohort.active.len() > 1 + usize::from(result.partial))
        .collect();
    if whole.len() < 4 {
        return f64::NAN;
    }
    let share = |cohorts: &[&Cohort]| {
        let size: usize = cohorts.iter().map(|cohort| cohort.size).sum();
        let active: u32 = cohorts.iter().map(|cohort| cohort.active[1]).sum();
        f64::from(active) / size as f64
    };
    let (older, newer) = whole.split_at(whole.len() / 2);
    share(newer) - share(older)
}

fn finding(result: &CohortsResult) -> [&'static str; 2] {
    let trend = trend(result);
    match told_age(result) {
        _ if result.cohorts.is_empty() => ["finding-lorenz-empty"; 2],
        None => ["finding-cohorts-young"; 2],
        Some(_) if trend >= NOTABLE => ["finding-cohorts-better", "finding-cohorts-short"],
        Some(_) if trend <= -NOTABLE => ["finding-cohorts-worse", "finding-cohorts-short"],
        Some(_) => ["finding-cohorts-short"; 2],
    }
}

fn args(result: &CohortsResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let age = told_age(result);
    let share = age.map_or(f64::NAN, |age| result.average[age]);
    let after = age.map_or(0, |age| age as i64 * i64::from(result.months));
    let part = match result.params.shown {
        Shown::Active => "active",
        Shown::Revenue => "revenue",
    };
    vec![
        ("n", Arg::from(after)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
        ("months", Arg::from(i64::from(result.months))),
        ("shown", Arg::from(part)),
        (
            "count",
            Arg::from(words.count(result.population.members.len())),
        ),
    ]
}

/// The largest figure of a tint. Of shares the first column, which is everybody, says nothing.
fn largest(result: &CohortsResult) -> f64 {
    let all = result.cohorts.iter();
    match result.params.shown {
        Shown::Active => all
            .flat_map(|cohort| (1..cohort.active.len()).map(|age| cohort.share(age)))
            .fold(0.0, f64::max),
        Shown::Revenue => all
            .flat_map(|cohort| cohort.revenue.iter().copied())
            .fold(0.0, f64::max),
    }
}

fn cells(
    result: &CohortsResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    (columns, width, largest): (usize, f32, f64),
) -> Vec<GridCell> {
    let palette = brief.palette;
    let narrow = width / (columns.max(1) as f32) < 46.0;
    let mut items: Vec<Vec<Vec<u32>>> = result
        .cohorts
        .iter()
        .map(|cohort| vec![Vec::new(); cohort.active.len()])
        .collect();
    for (member, (cohort, ages)) in result.cohort_of.iter().zip(result.ages.iter()).enumerate() {
        for &age in &**ages {
            if let Some(cell) = items[*cohort as usize].get_mut(usize::from(age)) {
                cell.push(member as u32);
            }
        }
    }
    let mut cells = Vec::new();
    for (row, (cohort, items)) in result.cohorts.iter().zip(items).enumerate() {
        let y = (result.cohorts.len() - 1 - row) as f64;
        for (age, items) in items.into_iter().enumerate() {
            let open = result.partial && age + 1 == cohort.active.len();
            let (value, figure) = match result.params.shown {
                Shown::Revenue => (cohort.revenue[age], words.amount(cohort.revenue[age])),
                Shown::Active if age == 0 => (f64::NAN, brief.locale.number(cohort.size as f64, 0)),
                Shown::Active => {
                    let share = cohort.share(age);
                    let short = brief.locale.number(share * 100.0, 0);
                    (
                        share,
                        if narrow {
                            short
                        } else {
                            brief.locale.percent(share, 0)
                        },
                    )
                }
            };
            let (mut fill, mut ink, soft) = tint(palette, value, largest);
            if open || !value.is_finite() {
                (fill, ink) = (palette.surface, palette.text_soft);
            }
            cells.push(GridCell {
                x: (age as f64 - 0.5, age as f64 + 0.5),
                y: (y - 0.5, y + 0.5),
                inset: [0.75; 4],
                fill,
                ink,
                soft,
                head: String::new(),
                figure,
                detail: String::new(),
                items: items.into(),
            });
        }
    }
    cells
}

/// The grid in figures: a row a cohort, a column a period after the first.
fn matrix(result: &Arc<CohortsResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let rows = result.cohorts.len();
    MemberTable::new(brief, words).lazily(rows, move |table| {
        let locale = &table.locale;
        let each = || result.cohorts.iter();
        let start = |cohort: &Cohort| Arc::from(period_name(locale, cohort.start, result.months));
        let mut columns = vec![
            table.texts("chart-cohorts-y", each().map(start)),
            table.numbers(
                "entity-customers",
                CellFormat::Number(0),
                each().map(|cohort| cohort.size as f64),
            ),
        ];
        let first = usize::from(result.params.shown == Shown::Active);
        let ages = each().map(|cohort| cohort.active.len()).max().unwrap_or(0);
        for age in first..ages {
            let n = [("n", Arg::from(age as i64 * i64::from(result.months)))];
            let head = locale.text_with("chart-cohorts-after", &n);
            columns.push(match result.params.shown {
                Shown::Active => DataColumn {
                    head,
                    format: CellFormat::Percent,
                    cells: DataCells::Number(each().map(|cohort| cohort.share(age)).collect()),
                },
                Shown::Revenue => {
                    let amount =
                        |cohort: &Cohort| cohort.revenue.get(age).copied().unwrap_or(f64::NAN);
                    table.amounts(head, each().map(amount))
                }
            });
        }
        columns
    })
}

fn table(result: &Arc<CohortsResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.cohort_of.len(), move |table| {
        let population = &result.population;
        let members = || 0..population.members.len() as u32;
        let names: Vec<Arc<str>> = result
            .cohorts
            .iter()
            .map(|cohort| Arc::from(period_name(&table.locale, cohort.start, result.months)))
            .collect();
        let of = result.cohort_of.iter();
        vec![
            table.names(population, members()),
            table.classes(
                "chart-cohorts-y",
                of.map(|&cohort| names[cohort as usize].clone()),
            ),
            table.numbers(
                "chart-cohorts-periods",
                CellFormat::Number(0),
                result.ages.iter().map(|ages| ages.len() as f64),
            ),
            table.last_days(population, members()),
            table.values(population, members()),
        ]
    })
}
