//! Customer classes: how many each class names, and how many it holds beside.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel};
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::rank_table::{largest, member_names};
use super::side::{Row, SideColumn};
use super::words::{Words, capital, dotted, elides, labelled, lower};
use super::{Brief, Color, LazyTable, Palette, Reading, RowGroups, Scene, TickFormat};
use crate::analysis::CustomerClassesResult;
use crate::analysis::customer_classes::CustomerClass;
use crate::locale::Arg;

fn color(palette: &Palette, class: CustomerClass) -> Color {
    match class {
        CustomerClass::WithoutValue => palette.bad,
        CustomerClass::Lapsed => palette.category[7],
        CustomerClass::New => palette.category[2],
        CustomerClass::MostProfitable => palette.category[5],
        CustomerClass::Complex => palette.category[1],
        CustomerClass::Recurring => palette.category[0],
    }
}

fn name(words: &Words<'_>, class: CustomerClass) -> String {
    capital(&words.text(&format!("customer-class-{}", class.id()), &[]))
}

/// The picture of a result.
pub fn draw(result: &Arc<CustomerClassesResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let args = args(result, &words);
    let told = told(result);
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    let rows: Vec<BarRow> = CustomerClass::ALL
        .iter()
        .map(|&class| {
            let (named, all) = (&result.named[class as usize], &result.all[class as usize]);
            let ink = color(brief.palette, class);
            let share = if all.share.is_finite() {
                format!("{} {}", words.title_share(all.share), words.of_what())
            } else {
                words.amount(all.value)
            };
            let beside = all.count - named.count;
            BarRow {
                name: name(&words, class),
                pieces: vec![(named.count as f64, ink), (beside as f64, ink.fade(0.35))],
                label: if result.can_tell(class) {
                    dotted([words.count(all.count).as_str(), share.as_str()])
                } else {
                    words.text("chart-segments-unknown", &[])
                },
                item: class as u32,
            }
        })
        .collect();
    let title = words.text("chart-activity-x", &[]);
    let mut panel = bar_panel(&rows, title, TickFormat::Number, layout.plot, layout.gutter);
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let of = result.clone();
    panel.reading = Reading::Groups(RowGroups::new(names, move |class| {
        let members = 0..of.holds.len();
        let own = members.filter(|&member| of.holds[member].get(class) == Some(&true));
        own.map(|member| member as u32).collect()
    }));
    parts.panels = vec![panel];
    let list: Vec<String> = rows
        .iter()
        .map(|row| labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        troubling(result, brief, &words, column);
        column.note(&words.text("chart-customer-classes-note", &args));
        for (has, key) in result.has.iter().zip([
            "chart-customer-classes-no-margin",
            "chart-customer-classes-no-effort",
        ]) {
            if !has {
                column.note(&words.text(key, &[]));
            }
        }
    });
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

fn told(result: &CustomerClassesResult) -> [&'static str; 3] {
    let count = |class: CustomerClass| result.all[class as usize].count;
    let (long, short) = if result.holds.is_empty() {
        ("finding-lorenz-empty", "finding-lorenz-empty")
    } else if !result.has[0] {
        (
            "finding-customer_classes-bought",
            "finding-customer_classes-bought",
        )
    } else if count(CustomerClass::WithoutValue) == 0 {
        (
            "finding-customer_classes-short",
            "finding-customer_classes-short",
        )
    } else {
        ("finding-customer_classes", "finding-customer_classes-short")
    };
    [long, short, "chart-customer-classes-subtitle"]
}

fn args(result: &CustomerClassesResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let of = |class: CustomerClass| &result.all[class as usize];
    let best = of(CustomerClass::MostProfitable);
    let margins = result
        .known
        .iter()
        .map(|of| of.margin)
        .filter(|margin| margin.is_finite());
    let total = crate::analysis::sum::sum(margins);
    let own = result.known.iter().zip(&result.holds);
    let own = own.filter(|(_, holds)| holds[CustomerClass::MostProfitable as usize]);
    let earned = crate::analysis::sum::sum(own.map(|(of, _)| of.margin));
    let share = crate::analysis::ranked::share(earned, total);
    vec![
        ("best", Arg::from(best.count)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
        ("idle", Arg::from(of(CustomerClass::WithoutValue).count)),
        ("new", Arg::from(of(CustomerClass::New).count)),
        ("lapsed", Arg::from(of(CustomerClass::Lapsed).count)),
        ("count", Arg::from(words.count(result.holds.len()))),
        ("months", Arg::from(result.params.months)),
        (
            "part",
            Arg::from(words.locale.percent(result.params.part, 0)),
        ),
    ]
}

/// The largest without value: whom to talk to.
fn troubling(
    result: &CustomerClassesResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    column: &mut SideColumn<'_>,
) {
    let own = (0..result.holds.len() as u32)
        .filter(|&member| result.holds[member as usize][CustomerClass::WithoutValue as usize])
        .collect();
    let own = largest(&result.population, own);
    let of = (brief.locale, words.by, brief.mask_names);
    let names = member_names(&result.population, own.iter().copied(), of);
    let rows: Vec<Row> = own
        .iter()
        .zip(names.iter())
        .map(|(member, name)| {
            let margin = result.known[*member as usize].margin;
            let mut row = Row::new(&**name, words.amount(margin));
            row.color = (margin < 0.0).then_some(brief.palette.bad);
            row
        })
        .collect();
    let note = lower(&words.text("measure-margin", &[]));
    column.table(
        &words.text("chart-customer-classes-idle", &[]),
        &note,
        &rows,
        27.0,
    );
}

fn table(result: &Arc<CustomerClassesResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.holds.len(), move |table| {
        let population = &result.population;
        let members = || 0..result.holds.len() as u32;
        let names = CustomerClass::ALL
            .map(|class| capital(&table.locale.text(&format!("customer-class-{}", class.id()))));
        let shared: Vec<Arc<str>> = names.iter().map(|name| Arc::from(name.as_str())).collect();
        let others = |member: usize| -> Arc<str> {
            let own = CustomerClass::ALL.iter().filter(|&&class| {
                result.holds[member][class as usize] && class != result.class[member]
            });
            let own: Vec<String> = own.map(|&class| lower(&names[class as usize])).collect();
            Arc::from(super::words::listed(&table.locale, &own))
        };
        let margin = table.amounts(
            table.locale.text("measure-margin"),
            result.known.iter().map(|of| of.margin),
        );
        let mut columns = vec![
            table.names(population, members()),
            table.classes(
                "chart-head-class",
                result
                    .class
                    .iter()
                    .map(|&class| shared[class as usize].clone()),
            ),
            table.texts(
                "chart-customer-classes-also",
                (0..result.holds.len()).map(others),
            ),
        ];
        columns.extend(result.has[0].then_some(margin));
        columns.extend([
            table.last_days(population, members()),
            table.values(population, members()),
        ]);
        columns
    })
}
