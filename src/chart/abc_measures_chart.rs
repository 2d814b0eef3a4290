//! ABC on several measures: the accounts on which they disagree, a column for each measure.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::grid_panel;
use super::member_table::MemberTable;
use super::rank_table::member_names;
use super::side::FiguresRow;
use super::words::{Words, labelled, lower, measure_name, with_unit};
use super::{Brief, CellFormat, GridCell, LazyTable, Mark, Scene};
use crate::analysis::AbcMeasuresResult;
use crate::analysis::abc::{CLASSES, Class};
use crate::locale::Arg;

/// Points a row, at least.
const ROW: f32 = 26.0;

/// The picture of a result.
pub fn draw(result: &Arc<AbcMeasuresResult>, brief: &Brief<'_>) -> Scene {
    let population = result.population();
    let words = Words::new(brief, population);
    let mut layout = Layout::new(brief, Side::Wide);
    let args = args(result, &words);
    let (long, short) = match result.apart.len() {
        _ if population.members.is_empty() => ("finding-lorenz-empty", "finding-lorenz-empty"),
        0 => ("finding-abc_measures-same", "finding-abc_measures-same"),
        _ => ("finding-abc_measures", "finding-abc_measures-short"),
    };
    let told = [long, short, "chart-measures-subtitle"];
    let mut parts = Parts::of(population, &words, brief, told, &args);
    let fitting = ((layout.plot.height() / ROW) as usize).max(1);
    let shown: Vec<u32> = result.apart.iter().copied().take(fitting).collect();
    parts.footer.1 = words.shown_of(shown.len(), population.members.len(), &population.left_out);
    // Few rows do not become slabs.
    layout.plot.bottom = layout
        .plot
        .bottom
        .min(layout.plot.top + ROW * 1.6 * shown.len().max(2) as f32);
    let of = (brief.locale, words.by, brief.mask_names);
    let mut names: Vec<String> = member_names(population, shown.iter().copied(), of)
        .iter()
        .map(|name| name.to_string())
        .collect();
    names.reverse();
    let columns: Vec<String> = result
        .measures
        .iter()
        .map(|of| measure_name(brief.locale, &of.ranked.population.measure))
        .collect();
    let titles = [String::new(), words.text("chart-measures-y", &args)];
    let marks = vec![Mark::Cells {
        cells: cells(result, brief, &words, &shown).into(),
    }];
    let panel = grid_panel(titles, &columns, &names, marks, layout.plot, layout.gutter);
    parts.panels = vec![panel];
    let list: Vec<String> = result
        .measures
        .iter()
        .zip(&columns)
        .map(|(of, name)| {
            let counts = CLASSES
                .iter()
                .zip(&of.cut.classes)
                .map(|(class, of)| format!("{} {}", class.letter(), of.count));
            labelled(brief.locale, name, &counts.collect::<Vec<_>>().join(" · "))
        })
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let soft = brief.palette.text_soft;
        let heads = CLASSES.map(|class| (class.letter(), soft));
        let rows: Vec<FiguresRow> = result
            .measures
            .iter()
            .zip(&columns)
            .map(|(of, name)| {
                let counts = of
                    .cut
                    .classes
                    .map(|of| words.locale.number(of.count as f64, 0));
                FiguresRow::new(name.clone(), counts)
            })
            .collect();
        column.figures(
            &words.text("chart-measures-classes", &[]),
            &heads,
            &rows,
            29.0,
        );
        let rows: Vec<FiguresRow> = (1..result.measures.len())
            .map(|measure| {
                let moved =
                    CLASSES.map(|from| words.locale.number(result.moved(measure, from) as f64, 0));
                FiguresRow::new(columns[measure].clone(), moved)
            })
            .collect();
        column.figures(
            &words.text("chart-measures-moved", &args),
            &heads,
            &rows,
            29.0,
        );
        column.note(&words.text("chart-measures-note", &args));
        if shown.len() < result.apart.len() {
            let counts = [
                ("shown", Arg::from(shown.len())),
                ("n", Arg::from(result.apart.len())),
            ];
            column.note(&words.text("chart-measures-shown", &counts));
        }
    });
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

fn args(result: &AbcMeasuresResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let name = |at: usize| {
        let of = result.measures.get(at);
        of.map_or_else(String::new, |of| {
            lower(&measure_name(words.locale, &of.ranked.population.measure))
        })
    };
    vec![
        ("n", Arg::from(result.apart.len())),
        (
            "count",
            Arg::from(words.count(result.population().members.len())),
        ),
        ("first", Arg::from(name(0))),
        ("second", Arg::from(name(1))),
        ("fallen", Arg::from(result.moved(1, Class::A))),
        ("large", Arg::from(result.measures[0].cut.classes[0].count)),
    ]
}

fn cells(
    result: &AbcMeasuresResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    shown: &[u32],
) -> Vec<GridCell> {
    let palette = brief.palette;
    let mut cells = Vec::new();
    for (row, &member) in shown.iter().enumerate() {
        let y = (shown.len() - 1 - row) as f64;
        for (column, of) in result.measures.iter().enumerate() {
            let class = of.class(member as usize);
            let (fill, ink) = class.map_or((palette.surface, palette.text_soft), |class| {
                let at = class as usize;
                (palette.class[at], palette.on_class[at])
            });
            let value = of.value(member as usize);
            cells.push(GridCell {
                x: (column as f64 - 0.5, column as f64 + 0.5),
                y: (y - 0.5, y + 0.5),
                inset: [2.0, 1.0, 2.0, 1.0],
                fill,
                ink,
                soft: ink,
                head: String::new(),
                figure: class.map_or("–", |class| class.letter()).to_owned(),
                detail: if value.is_finite() {
                    words.amount(value)
                } else {
                    String::new()
                },
                items: Arc::new([member]),
            });
        }
    }
    cells
}

/// All accounts; row `i` is member `i`.
fn table(result: &Arc<AbcMeasuresResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let rows = result.population().members.len();
    let heads: Vec<(String, String)> = result
        .measures
        .iter()
        .map(|of| {
            let name = measure_name(brief.locale, &of.ranked.population.measure);
            let class = words.text("chart-measures-head", &[("name", Arg::from(lower(&name)))]);
            (class, with_unit(brief.locale, &name, words.currency))
        })
        .collect();
    MemberTable::new(brief, words).lazily(rows, move |table| {
        let members = || 0..rows;
        let letters: [Arc<str>; 3] = ["A", "B", "C"].map(Arc::from);
        let none: Arc<str> = Arc::from("");
        let mut columns = vec![table.names(result.population(), members().map(|at| at as u32))];
        for (of, (class, value)) in result.measures.iter().zip(heads) {
            let class_of = |member: usize| {
                let class = of.class(member);
                class.map_or_else(|| none.clone(), |class| letters[class as usize].clone())
            };
            let mut letters = table.classes("chart-head-class", members().map(class_of));
            letters.head = class;
            columns.push(letters);
            columns.push(table.amounts(value, members().map(|member| of.value(member))));
        }
        columns.push(table.numbers(
            "chart-measures-distance",
            CellFormat::Number(0),
            members().map(|member| f64::from(result.distance(member))),
        ));
        columns
    })
}
