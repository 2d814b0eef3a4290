//! Differences and similarities: two criteria in a grid of counts, or measures in a grid of correlations.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::grid::{diverging, grid_panel, square};
use super::matrix_words::{label_name, quantity_figure};
use super::member_table::MemberTable;
use super::side::{Row, SideColumn};
use super::words::Words;
use super::{Brief, CellFormat, DataCells, DataColumn, GridCell, LazyTable, Mark, Scene};
use crate::analysis::criteria::AccountCriterion;
use crate::analysis::similarities::{Show, Side as CrossSide};
use crate::analysis::{Quantity, SimilaritiesResult};
use crate::locale::{Arg, Locale};

/// Standardised residual at which a tint is full.
const FULL: f64 = 3.5;
/// Below this, two criteria have little to do with each other (Cohen 1988, one degree of freedom).
const LITTLE: f64 = 0.1;

/// The picture of differences and similarities.
pub fn draw(result: &Arc<SimilaritiesResult>, brief: &Brief<'_>) -> Scene {
    match result.show {
        Show::CrossTab => cross(result, brief),
        Show::Correlation => correlations(result, brief),
    }
}

fn name(result: &SimilaritiesResult, at: usize, locale: &Locale) -> String {
    label_name(locale, &result.criteria[at].label)
}

fn side_name(side: &CrossSide, criterion: &AccountCriterion, words: &Words<'_>) -> String {
    match side {
        CrossSide::Word(word) => word.to_string(),
        CrossSide::Band(from, to) => {
            let figure = |value: f64| {
                quantity_figure(
                    words.locale,
                    words.currency,
                    (criterion.quantity, false),
                    value,
                )
            };
            let (from, to) = (figure(*from), figure(*to));
            if from == to {
                from
            } else {
                format!("{from} – {to}")
            }
        }
        CrossSide::Others => words.text("chart-similarities-others", &[]),
    }
}

fn cross(result: &Arc<SimilaritiesResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let table = &result.table;
    let names = |sides: &[CrossSide], at: usize| -> Vec<String> {
        let criterion = &result.criteria[at];
        sides
            .iter()
            .map(|side| side_name(side, criterion, &words))
            .collect()
    };
    let rows = names(&table.rows, table.criteria[0]);
    let columns = names(&table.columns, table.criteria[1]);
    let sides: Vec<String> = rows.iter().rev().cloned().collect();
    let marks = vec![Mark::Cells {
        cells: cross_cells(result, brief, &words).into(),
    }];
    let titles = [table.criteria[1], table.criteria[0]].map(|at| name(result, at, brief.locale));
    let panel = grid_panel(titles, &columns, &sides, marks, layout.plot, layout.gutter);
    let args = cross_args(result, &rows, &columns, &words);
    let key = if table.count == 0 || !table.cramers_v.is_finite() {
        "finding-similarities-none"
    } else if table.cramers_v < LITTLE || table.telling.is_none() {
        "finding-similarities-little"
    } else {
        "finding-similarities"
    };
    let short = if key == "finding-similarities" {
        "finding-similarities-short"
    } else {
        key
    };
    let keys = [key, short, "chart-similarities-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, keys, &args);
    parts.panels = vec![panel];
    parts.table = members(result, brief, &words);
    let width = columns.len();
    let said: Vec<String> = table
        .cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.members.is_empty())
        .map(|(at, cell)| {
            let head = format!("{} × {}", rows[at / width], columns[at % width]);
            super::labelled(brief.locale, &head, &words.count(cell.members.len()))
        })
        .collect();
    parts.describe(brief, &said);
    parts.beside(&layout, brief, |column| {
        beside(result, &words, &args, column)
    });
    finish(brief, &layout, parts)
}

fn cross_args(
    result: &SimilaritiesResult,
    rows: &[String],
    columns: &[String],
    words: &Words<'_>,
) -> Vec<(&'static str, Arg)> {
    let table = &result.table;
    let at = table.telling.unwrap_or(0);
    let cell = table.cells.get(at);
    let width = columns.len().max(1);
    let text = |names: &[String], at: usize| Arg::from(names.get(at).cloned().unwrap_or_default());
    let count = cell.map_or(0, |cell| cell.members.len());
    let expected = cell.map_or(0.0, |cell| cell.expected);
    let quoted = |at: usize| {
        let name = name(result, table.criteria[at], words.locale);
        Arg::from(words.text("chart-quoted", &[("name", Arg::from(name))]))
    };
    vec![
        ("who", Arg::from(super::words::capital(&words.who()))),
        ("row", text(rows, at / width)),
        ("column", text(columns, at % width)),
        ("rows", quoted(0)),
        ("columns", quoted(1)),
        ("n", Arg::from(count)),
        ("count", Arg::from(words.count(count))),
        ("expected", Arg::from(words.locale.number(expected, 0))),
        ("v", Arg::from(words.locale.number(table.cramers_v, 2))),
    ]
}

fn cross_cells(result: &SimilaritiesResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<GridCell> {
    let palette = brief.palette;
    let table = &result.table;
    let (height, width) = (table.rows.len(), table.columns.len());
    table
        .cells
        .iter()
        .enumerate()
        .map(|(at, cell)| {
            let residual = (cell.members.len() as f64 - cell.expected) / cell.expected.sqrt();
            let part = if residual.is_finite() {
                (residual / FULL).clamp(-1.0, 1.0)
            } else {
                0.0
            };
            let empty = cell.members.is_empty();
            GridCell {
                figure: words.locale.number(cell.members.len() as f64, 0),
                detail: if !empty && cell.share.is_finite() {
                    words.share(cell.share)
                } else {
                    String::new()
                },
                items: cell.members.clone().into(),
                ..square(
                    at % width,
                    height - 1 - at / width,
                    diverging(palette, palette.category[1], part),
                )
            }
        })
        .collect()
}

fn beside(
    result: &SimilaritiesResult,
    words: &Words<'_>,
    args: &[(&'static str, Arg)],
    column: &mut SideColumn<'_>,
) {
    let table = &result.table;
    let number = |value: f64, decimals: u8| words.locale.number(value, decimals);
    let row = |key: &str, figure: String| Row::new(words.text(key, &[]), figure);
    let rows = [
        row("chart-similarities-v", number(table.cramers_v, 2)).strong(),
        row("chart-similarities-chi", number(table.chi_squared, 1)),
        row("chart-similarities-both", number(table.count as f64, 0)),
    ];
    column.table(&words.text("chart-similarities-tie", &[]), "", &rows, 27.0);
    column.note(&words.text("chart-similarities-note", args));
    let small = table
        .cells
        .iter()
        .filter(|cell| cell.expected < 5.0)
        .count();
    if small * 5 > table.cells.len() {
        column.note(&words.text("chart-similarities-thin", args));
    }
}

/// The accounts with what both criteria say of them.
fn members(result: &Arc<SimilaritiesResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let rows = result.population.members.len();
    MemberTable::new(brief, words).lazily(rows, move |table| {
        let all = || 0..rows as u32;
        let mut columns = vec![
            table.names(&result.population, all()),
            table.values(&result.population, all()),
        ];
        let shown: Vec<usize> = match result.show {
            Show::CrossTab => result.table.criteria.to_vec(),
            Show::Correlation => result.correlations.criteria.clone(),
        };
        for at in shown {
            let criterion = &result.criteria[at];
            let head = label_name(&table.locale, &criterion.label);
            let (format, cells) = match (criterion.words(), result.show) {
                (Some((words, of)), Show::CrossTab) => {
                    let none: Arc<str> = Arc::from("");
                    let cell = |word: &Option<u32>| {
                        word.and_then(|word| words.get(word as usize).cloned())
                            .unwrap_or_else(|| none.clone())
                    };
                    (
                        CellFormat::Text,
                        DataCells::Text(of.iter().map(cell).collect()),
                    )
                }
                _ => {
                    let format = match criterion.quantity {
                        Quantity::Money => CellFormat::Money(table.currency().to_owned()),
                        Quantity::Ratio => CellFormat::Percent,
                        _ => CellFormat::Number(1),
                    };
                    let values = criterion.figures().unwrap_or_default();
                    (format, DataCells::Number(values.into()))
                }
            };
            columns.push(DataColumn {
                head,
                format,
                cells,
            });
        }
        columns
    })
}

fn correlations(result: &Arc<SimilaritiesResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let of = &result.correlations;
    let n = of.criteria.len();
    let names: Vec<String> = of
        .criteria
        .iter()
        .map(|&at| name(result, at, brief.locale))
        .collect();
    let sides: Vec<String> = names.iter().rev().cloned().collect();
    let palette = brief.palette;
    let plain = (palette.surface, palette.text_soft, palette.text_soft);
    let cells: Vec<GridCell> = of
        .values
        .iter()
        .enumerate()
        .map(|(at, &value)| {
            let (row, column) = (at / n, at % n);
            let tint = if row == column {
                plain
            } else {
                diverging(palette, palette.category[1], value)
            };
            GridCell {
                figure: if value.is_finite() {
                    words.locale.number(value, 2)
                } else {
                    "–".to_owned()
                },
                ..square(column, n - 1 - row, tint)
            }
        })
        .collect();
    let marks = vec![Mark::Cells {
        cells: cells.into(),
    }];
    let titles = [String::new(), String::new()];
    let panel = grid_panel(titles, &names, &sides, marks, layout.plot, layout.gutter);
    let pairs = strongest(result);
    let first = pairs.first();
    let quoted = |at: Option<usize>| {
        let name = at.map_or_else(String::new, |at| names[at].clone());
        Arg::from(words.text("chart-quoted", &[("name", Arg::from(name))]))
    };
    let rho = first.map_or(f64::NAN, |pair| pair.2);
    let args = vec![
        ("rows", quoted(first.map(|pair| pair.0))),
        ("columns", quoted(first.map(|pair| pair.1))),
        ("rho", Arg::from(words.locale.number(rho, 2))),
    ];
    let key = match rho {
        rho if rho > 0.0 => "finding-correlation",
        rho if rho < 0.0 => "finding-correlation-against",
        _ => "finding-correlation-none",
    };
    let keys = [key, key, "chart-correlation-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, keys, &args);
    parts.panels = vec![panel];
    parts.table = members(result, brief, &words);
    let line = |pair: &(usize, usize, f64)| {
        let both = format!("{} × {}", names[pair.0], names[pair.1]);
        (both, words.locale.number(pair.2, 2))
    };
    let said: Vec<String> = pairs
        .iter()
        .map(|pair| super::labelled(brief.locale, &line(pair).0, &line(pair).1))
        .collect();
    parts.describe(brief, &said);
    parts.beside(&layout, brief, |column| {
        let rows: Vec<Row> = pairs
            .iter()
            .map(|pair| {
                let (both, figure) = line(pair);
                Row::new(both, figure)
            })
            .collect();
        column.table(
            &words.text("chart-correlation-strongest", &[]),
            "",
            &rows,
            26.0,
        );
        column.note(&words.text("chart-correlation-note", &args));
    });
    finish(brief, &layout, parts)
}

/// The pairs that go together most closely, either way.
fn strongest(result: &SimilaritiesResult) -> Vec<(usize, usize, f64)> {
    let of = &result.correlations;
    let n = of.criteria.len();
    let mut pairs: Vec<(usize, usize, f64)> = (0..n)
        .flat_map(|a| (a + 1..n).map(move |b| (a, b)))
        .map(|(a, b)| (a, b, of.values[a * n + b]))
        .filter(|pair| pair.2.is_finite())
        .collect();
    pairs.sort_by(|a, b| {
        b.2.abs()
            .total_cmp(&a.2.abs())
            .then((a.0, a.1).cmp(&(b.0, b.1)))
    });
    pairs.truncate(8);
    pairs
}
