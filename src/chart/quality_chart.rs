//! How far the data can be trusted: every column as a bar of filled and readable cells, and the score with its parts.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::frame::{Layout, Parts, Side, finish};
use super::side::{Row, SideColumn};
use super::words::{description, dotted, labelled, source_line};
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, Scene, TickFormat};
use crate::analysis::QualityResult;
use crate::analysis::quality::ColumnQuality;
use crate::locale::{Arg, Locale};
use crate::model::{Day, Kind};

/// The picture of a quality result.
pub fn draw(result: &Arc<QualityResult>, brief: &Brief<'_>) -> Scene {
    let locale = brief.locale;
    let layout = Layout::new(brief, Side::Narrow);
    // The emptiest columns first: those are to be mended.
    let mut order: Vec<usize> = (0..result.columns.len()).collect();
    order.sort_by(|&a, &b| {
        let of = |at: usize| valid(&result.columns[at]);
        of(a).total_cmp(&of(b)).then(a.cmp(&b))
    });
    let room = rows_in(layout.plot.height());
    let rows: Vec<BarRow> = order
        .iter()
        .take(room)
        .map(|&at| row(result, at, brief))
        .collect();
    let title = locale.text("chart-quality-x");
    let panel = bar_panel(
        &rows,
        title,
        TickFormat::Percent,
        layout.plot,
        layout.gutter,
    );
    let args = args(result, brief);
    let key = if result.columns.is_empty() {
        "finding-lorenz-empty"
    } else {
        "finding-quality"
    };
    let short = if result.columns.is_empty() {
        key
    } else {
        "finding-quality-short"
    };
    let columns = locale.text_with("count-columns", &[("n", Arg::from(result.columns.len()))]);
    let mut parts = Parts {
        title: locale.text_with(key, &args),
        short_title: locale.text_with(short, &args),
        subtitle: dotted([
            locale.text("chart-quality-subtitle").as_str(),
            columns.as_str(),
        ]),
        footer: (
            source_line(brief, Day::NONE),
            locale.text_with(
                "chart-quality-shown",
                &[
                    ("shown", Arg::from(rows.len())),
                    ("n", Arg::from(result.columns.len())),
                ],
            ),
        ),
        panels: vec![panel],
        table: table(result, locale),
        ..Parts::default()
    };
    let list: Vec<String> = rows
        .iter()
        .map(|row| labelled(brief.locale, &row.name, &row.label))
        .collect();
    parts.description = description(brief.locale, &parts.title, &list);
    if let Some(side) = layout.side {
        let mut column = SideColumn::new(side, brief.palette);
        score(result, brief, &mut column);
        parts.shapes = column.shapes;
    }
    finish(brief, &layout, parts)
}

fn part(count: usize, rows: usize) -> f64 {
    if rows == 0 {
        0.0
    } else {
        count as f64 / rows as f64
    }
}

/// Cells with a value that could be read, 0–1.
fn valid(column: &ColumnQuality) -> f64 {
    part(column.filled, column.rows)
}

fn kind_name(locale: &Locale, kind: Kind) -> String {
    locale.text(match kind {
        Kind::Ledger => "kind-ledger",
        Kind::Customers => "kind-customers",
        Kind::Suppliers => "kind-suppliers",
        Kind::Products => "kind-products",
        Kind::Whitespace => "kind-whitespace",
    })
}

fn row(result: &QualityResult, at: usize, brief: &Brief<'_>) -> BarRow {
    let column = &result.columns[at];
    let alike = |other: &&ColumnQuality| other.header == column.header;
    let name = match result.columns.iter().filter(alike).count() {
        1 => column.header.clone(),
        // Several tables have one of this name.
        _ => dotted([
            column.header.as_str(),
            kind_name(brief.locale, column.kind).as_str(),
        ]),
    };
    let palette = brief.palette;
    let filled = part(column.filled, column.rows);
    let invalid = part(column.invalid, column.rows);
    let mut label = brief.locale.percent(
        filled,
        if !(0.001..=0.999).contains(&filled) {
            0
        } else {
            1
        },
    );
    if column.invalid > 0 {
        let args = [("n", Arg::from(column.invalid))];
        let text = brief.locale.text_with("chart-quality-unreadable", &args);
        label = dotted([label.as_str(), text.as_str()]);
    }
    BarRow {
        name,
        pieces: vec![(filled, palette.accent), (invalid, palette.bad)],
        label,
        item: at as u32,
    }
}

fn args(result: &QualityResult, brief: &Brief<'_>) -> Vec<(&'static str, Arg)> {
    let cells: usize = result.columns.iter().map(|column| column.rows).sum();
    let filled: usize = result.columns.iter().map(|column| column.filled).sum();
    let invalid: usize = result.columns.iter().map(|column| column.invalid).sum();
    let part = part(filled, cells);
    let near = part < 1.0 && part > 0.995;
    vec![
        ("score", Arg::from(brief.locale.number(result.score, 0))),
        (
            "filled",
            Arg::from(brief.locale.percent(part, u8::from(near))),
        ),
        ("invalid", Arg::from(invalid)),
        ("duplicates", Arg::from(result.duplicates.len())),
    ]
}

fn score(result: &QualityResult, brief: &Brief<'_>, column: &mut SideColumn<'_>) {
    let locale = brief.locale;
    let mut rows: Vec<Row> = result
        .parts
        .iter()
        .filter(|part| part.value.is_finite())
        .map(|part| {
            Row::new(
                locale.text(&format!("quality-{}", part.id)),
                locale.percent(part.value, 1),
            )
        })
        .collect();
    rows.push(
        Row::new(
            locale.text("chart-quality-score"),
            locale.number(result.score, 0),
        )
        .strong(),
    );
    column.table(&locale.text("chart-quality-made-of"), "", &rows, 29.0);
    let duplicates: Vec<Row> = result
        .duplicates
        .iter()
        .take(6)
        .map(|duplicate| {
            let names: Vec<String> = duplicate
                .names
                .iter()
                .map(|name| name.to_string())
                .collect();
            Row::new(super::words::listed(locale, &names), "")
        })
        .collect();
    column.table(
        &locale.text("chart-quality-duplicates"),
        "",
        &duplicates,
        26.0,
    );
}

fn table(result: &Arc<QualityResult>, locale: &Locale) -> LazyTable {
    let (result, locale) = (result.clone(), locale.clone());
    LazyTable::new(result.columns.len(), move || {
        let columns = &result.columns;
        let text = |head: &str, cells: Vec<Arc<str>>| DataColumn {
            head: locale.text(head),
            format: CellFormat::Text,
            cells: DataCells::Text(cells.into()),
        };
        let number = |head: &str, format, of: &dyn Fn(&ColumnQuality) -> f64| DataColumn {
            head: locale.text(head),
            format,
            cells: DataCells::Number(columns.iter().map(of).collect()),
        };
        let meaning = |column: &ColumnQuality| {
            column.field.map_or_else(String::new, |field| {
                locale.text(&format!("field-{}", field.id()))
            })
        };
        DataTable {
            columns: vec![
                text(
                    "chart-head-column",
                    columns
                        .iter()
                        .map(|c| Arc::from(c.header.as_str()))
                        .collect(),
                ),
                text(
                    "chart-head-table",
                    columns
                        .iter()
                        .map(|c| Arc::from(kind_name(&locale, c.kind)))
                        .collect(),
                ),
                text(
                    "chart-head-meaning",
                    columns.iter().map(|c| Arc::from(meaning(c))).collect(),
                ),
                number("chart-head-filled", CellFormat::Percent, &valid),
                number("chart-head-unreadable", CellFormat::Number(0), &|c| {
                    c.invalid as f64
                }),
                number("chart-head-distinct", CellFormat::Number(0), &|c| {
                    c.distinct as f64
                }),
                number("chart-head-outliers", CellFormat::Number(0), &|c| {
                    c.outliers as f64
                }),
            ],
            rows: columns.len(),
        }
    })
}
