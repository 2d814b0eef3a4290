//! Rows as bars: cash by product, categories by supplier, single sources, the tail.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::frame::{Layout, Side, finish};
use super::parts::Parts;
use super::pen::{SMALL, text_width};
use super::rank_table::{masked, name_head, ranks};
use super::side::Row;
use super::words::{
    Words, column_name, dotted, filter_line, multiple, period, source_line, with_unit,
};
use super::{
    Brief, CellFormat, Color, DataCells, DataColumn, DataTable, LazyTable, Panel, Scene,
    TickFormat, Weight,
};
use crate::analysis::Quantity;
use crate::analysis::rows::{Entry, RowName, RowsResult};
use crate::locale::Arg;
use crate::model::Field;

/// The picture of rows.
pub fn draw(result: &Arc<RowsResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let n = result.rows.len();
    let fitting = rows_in(layout.plot.height());
    let bars: Vec<BarRow> = fitting_rows(n, fitting, result.method == "cash_flow")
        .into_iter()
        .map(|row| bar(result, row, brief, &words))
        .collect();
    let format = match result.quantity {
        Quantity::Ratio => TickFormat::Percent,
        Quantity::Money => TickFormat::Money(words.currency.to_owned()),
        _ => TickFormat::Number,
    };
    let axis = brief.locale.text(&format!("rows-axis-{}", result.method));
    let axis = match result.quantity {
        Quantity::Money => with_unit(brief.locale, &axis, words.currency),
        _ => axis,
    };
    let mut panel = bar_panel(&bars, axis, format, layout.plot, layout.gutter);
    make_room(&mut panel, &bars);
    let args = args(result, brief, &words);
    let key = finding(result);
    let short = format!("{key}-short");
    let title = words.text(&key, &args);
    let count = words.count(result.population.members.len());
    let mut parts = Parts {
        short_title: if brief.locale.has(&short) {
            words.text(&short, &args)
        } else {
            title.clone()
        },
        title,
        subtitle: dotted([
            words
                .text(&format!("rows-subtitle-{}", result.method), &args)
                .as_str(),
            period(brief.locale, result.population.period).as_str(),
            count.as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, result.population.as_of),
            shown(result, &words, bars.len()),
        ),
        panels: vec![panel],
        table: table(result, brief, &words),
        ..Parts::default()
    };
    let lines: Vec<String> = facts(result, brief, &words)
        .into_iter()
        .map(|row| super::words::labelled(brief.locale, &row.name, &row.figure))
        .collect();
    parts.describe(brief, &lines);
    parts.beside(&layout, brief, |column| {
        let rows = facts(result, brief, &words);
        column.table(&brief.locale.text("rows-facts"), "", &rows, 29.0);
        let note = format!("rows-note-{}", result.method);
        if brief.locale.has(&note) {
            column.note(&words.text(&note, &args));
        }
        if bars.len() < n {
            let counts = [("shown", Arg::from(bars.len())), ("n", Arg::from(n))];
            column.note(&words.text("chart-measures-shown", &counts));
        }
    });
    finish(brief, &layout, parts)
}

/// How many accounts are shown: those with a row of their own, or all where rows are categories, people or bands.
fn shown(result: &RowsResult, words: &Words<'_>, rows: usize) -> String {
    let all = result.population.members.len();
    let shown = match result.method {
        "cash_flow" | "product_customers" | "single_sources" => rows,
        _ => all,
    };
    words.shown_of(shown, all, &result.left_out)
}

/// Figures of bars below zero stand at their left: the axis starts before them.
fn make_room(panel: &mut Panel, bars: &[BarRow]) {
    let below = |bar: &&BarRow| bar.pieces.iter().any(|piece| piece.0 < 0.0);
    let widest = bars
        .iter()
        .filter(below)
        .map(|bar| text_width(&bar.label, SMALL, Weight::Regular))
        .fold(0.0, f32::max);
    let (from, to) = panel.x.home;
    if widest > 0.0 && panel.area.width() > 2.0 * widest {
        let part = f64::from((widest + 12.0) / (panel.area.width() - widest - 12.0));
        panel.x.home.0 = from - (to - from) * part;
    }
}

/// The rows that fit: the first, or of a balance the first and the last.
fn fitting_rows(n: usize, fitting: usize, both_ends: bool) -> Vec<usize> {
    if n <= fitting {
        return (0..n).collect();
    }
    if both_ends {
        let first = fitting.div_ceil(2);
        return (0..first).chain(n - (fitting - first)..n).collect();
    }
    (0..fitting).collect()
}

fn finding(result: &RowsResult) -> String {
    let own = format!("finding-{}", result.method);
    let none = match result.method {
        _ if result.rows.is_empty() && result.method != "single_sources" => {
            return "finding-lorenz-empty".to_owned();
        }
        "single_sources" => result.rows.is_empty(),
        "cash_flow" => result.fact("needers") == 0.0,
        "coverage" => result.fact("missed") == 0.0,
        "category_concentration" | "product_customers" => result.fact("dependent") == 0.0,
        _ => false,
    };
    if none { format!("{own}-none") } else { own }
}

fn figure(words: &Words<'_>, quantity: Quantity, value: f64) -> String {
    match quantity {
        Quantity::Money => words.amount(value),
        Quantity::Ratio => multiple(words.locale, value),
        Quantity::Score => words.locale.number(value, 0),
        Quantity::Number => {
            let decimals = u8::from((value - value.round()).abs() > 1e-9);
            words.locale.number(value, decimals)
        }
    }
}

fn args(result: &RowsResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let mut args: Vec<(&'static str, Arg)> = result
        .facts
        .iter()
        .map(|fact| {
            let arg = match fact.quantity {
                Quantity::Number => Arg::from(fact.value),
                Quantity::Ratio => Arg::from(words.title_share(fact.value)),
                quantity => Arg::from(figure(words, quantity, fact.value)),
            };
            (fact.id, arg)
        })
        .collect();
    let name = |at: usize| {
        if brief.mask_names {
            brief.locale.text("rows-hidden")
        } else {
            result.names[at].to_string()
        }
    };
    args.push(("name", Arg::from(name(0))));
    args.push(("inner", Arg::from(name(1))));
    let count = words.count(result.population.members.len());
    args.push(("count", Arg::from(count)));
    let sorted = result.sorted_by.unwrap_or(Field::Category);
    args.push(("sorted", Arg::from(sorted.id())));
    if result.method == "coverage" {
        // Who looks after customers is a column, not an account.
        let column = super::words::column_name(brief.locale, &result.names[1]);
        args.push(("who", Arg::from(super::words::lower(&column))));
    }
    args
}

fn facts(result: &RowsResult, brief: &Brief<'_>, words: &Words<'_>) -> Vec<Row> {
    result
        .facts
        .iter()
        .filter(|fact| fact.value.is_finite())
        .map(|fact| {
            let name = brief.locale.text(&format!("rows-{}", fact.id));
            Row::new(name, figure(words, fact.quantity, fact.value))
        })
        .collect()
}

fn entry(
    brief: &Brief<'_>,
    words: &Words<'_>,
    entry: &Entry,
    quantity: Option<Quantity>,
) -> String {
    match entry {
        Entry::Figure(value) if value.is_nan() => String::new(),
        Entry::Figure(value) => figure(words, quantity.unwrap_or(Quantity::Number), *value),
        Entry::Word(_) if brief.mask_names => String::new(),
        Entry::Word(word) => word.to_string(),
        Entry::Key(key) => brief.locale.text(key),
    }
}

fn bar(result: &RowsResult, row: usize, brief: &Brief<'_>, words: &Words<'_>) -> BarRow {
    let item = &result.rows[row];
    let label: Vec<String> = result
        .labels
        .iter()
        .filter_map(|&column| {
            let quantity = result.columns.get(column)?.quantity;
            // Nobody missed, nothing missed.
            let none =
                matches!(item.entries.get(column), Some(Entry::Figure(value)) if *value == 0.0);
            if none && result.method == "coverage" && quantity == Some(Quantity::Money) {
                return None;
            }
            Some(entry(brief, words, item.entries.get(column)?, quantity))
        })
        .collect();
    let palette = brief.palette;
    let shades: [Color; 3] = [palette.accent, palette.class[1], palette.class[2]];
    BarRow {
        name: name(result, row, brief, words),
        pieces: item
            .pieces
            .iter()
            .enumerate()
            .map(|(at, &value)| {
                let color = if value < 0.0 {
                    palette.bad
                } else {
                    shades[at.min(2)]
                };
                (value, color)
            })
            .collect(),
        label: dotted(label.iter().map(String::as_str)),
        item: row as u32,
    }
}

fn name(result: &RowsResult, row: usize, brief: &Brief<'_>, words: &Words<'_>) -> String {
    match &result.rows[row].name {
        RowName::Range(low, high) => {
            let amount = |value: f64| words.amount(value);
            match (low.is_finite(), high.is_finite()) {
                (true, true) => format!("{} – {}", amount(*low), amount(*high)),
                (true, false) => format!("≥ {}", amount(*low)),
                (false, true) => format!("< {}", amount(*high)),
                (false, false) => brief.locale.text("rows-all"),
            }
        }
        RowName::Member(member) if brief.mask_names => {
            let rank = ranks(&result.population).get(*member as usize).copied();
            masked(brief.locale, words.by, rank.unwrap_or(0) as usize)
        }
        RowName::Word(_) if brief.mask_names => {
            masked(brief.locale, &crate::model::By::Column(String::new()), row)
        }
        _ => result.name(row).to_owned(),
    }
}

fn table(result: &Arc<RowsResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let names: Arc<[Arc<str>]> = (0..result.rows.len())
        .map(|row| Arc::from(name(result, row, brief, words)))
        .collect();
    let head = match result.method {
        "tail" => brief.locale.text("rows-band"),
        "coverage" => column_name(brief.locale, &result.names[1]),
        "category_concentration" => column_name(
            brief.locale,
            result.sorted_by.unwrap_or(Field::Category).id(),
        ),
        _ => brief.locale.text(&name_head(words.by)),
    };
    let texts: Vec<Vec<Arc<str>>> = (0..result.columns.len())
        .map(|at| {
            let quantity = result.columns[at].quantity;
            if quantity.is_some() {
                return Vec::new();
            }
            let cells = result.rows.iter().filter_map(|row| row.entries.get(at));
            cells
                .map(|cell| Arc::from(entry(brief, words, cell, quantity)))
                .collect()
        })
        .collect();
    let (locale, currency) = (brief.locale.clone(), words.currency.to_owned());
    let result = result.clone();
    LazyTable::new(result.rows.len(), move || {
        let mut columns = vec![DataColumn {
            head,
            format: CellFormat::Text,
            cells: DataCells::Text(names),
        }];
        for (at, column) in result.columns.iter().enumerate() {
            let head = locale.text(&format!("rows-{}", column.id));
            let number = |row: &crate::analysis::rows::RowItem| match row.entries.get(at) {
                Some(Entry::Figure(value)) => *value,
                _ => f64::NAN,
            };
            let (head, format, cells) = match column.quantity {
                None => (
                    head,
                    CellFormat::Text,
                    DataCells::Text(texts[at].iter().cloned().collect()),
                ),
                Some(quantity) => {
                    let cells = DataCells::Number(result.rows.iter().map(number).collect());
                    match quantity {
                        Quantity::Money => (
                            with_unit(&locale, &head, &currency),
                            CellFormat::Money(currency.clone()),
                            cells,
                        ),
                        Quantity::Ratio => (head, CellFormat::Percent, cells),
                        Quantity::Score | Quantity::Number if column.id == "effective_n" => {
                            (head, CellFormat::Number(1), cells)
                        }
                        _ => (head, CellFormat::Number(0), cells),
                    }
                }
            };
            columns.push(DataColumn {
                head,
                format,
                cells,
            });
        }
        DataTable {
            columns,
            rows: result.rows.len(),
        }
    })
}
