//! How far the data can be trusted, and where they come from.

use super::chapters::{dash, or_dash};
use super::draft::Draft;
use super::masking::Masking;
use super::table::{Column, Table};
use super::{Report, ReportFinding};
use crate::analysis::quality::{ColumnQuality, run};
use crate::analysis::{Context, Outcome, QualityResult, Settings};
use crate::chart::{Brief, listed};
use crate::model::{Day, Field, Question, Table as Rows};
use crate::progress::Progress;

/// Names that may be one, told at most.
const DUPLICATES: usize = 20;

/// The chapter about the quality of the data.
pub(super) fn quality(
    draft: &mut Draft<'_>,
    report: &Report<'_>,
    masking: &Masking,
    progress: &dyn Progress,
) {
    let locale = report.locale;
    let (question, settings) = (Question::default(), Settings::default());
    let answer = run(&Context {
        dataset: report.dataset,
        question: &question,
        settings: &settings,
        progress,
    });
    let Ok(outcome) = answer else {
        return;
    };
    let Outcome::Quality(result) = &outcome else {
        return;
    };
    draft.chapter(&locale.text("method-quality"));
    let brief = Brief::page(locale, report.palette, &question);
    draft.lead(&crate::chart::draw("quality", &outcome, &brief).title);
    draft.table(&parts(draft, result));
    columns(draft, report, result);
    findings(draft, report, masking);
    duplicates(draft, report, result);
}

/// What the score is made of.
fn parts(draft: &Draft<'_>, result: &QualityResult) -> Table {
    let locale = draft.locale;
    let mut rows: Vec<Vec<String>> = result
        .parts
        .iter()
        .filter(|part| part.value.is_finite())
        .map(|part| {
            vec![
                locale.text(&format!("quality-{}", part.id)),
                locale.percent(part.value, 1),
                locale.percent(part.weight, 0),
            ]
        })
        .collect();
    rows.push(vec![
        locale.text("chart-quality-score"),
        locale.number(result.score, 0),
        dash(),
    ]);
    Table {
        columns: vec![
            Column::words(locale.text("chart-quality-made-of")),
            Column::figures(locale.text("report-head-value")),
            Column::figures(locale.text("report-head-weight")),
        ],
        rows,
        ..Table::default()
    }
}

/// Every column of every table with its control total.
fn columns(draft: &mut Draft<'_>, report: &Report<'_>, result: &QualityResult) {
    let locale = report.locale;
    for table in &report.dataset.tables {
        let own = result
            .columns
            .iter()
            .filter(|column| column.kind == table.kind);
        let kind = locale.text(&format!("kind-{}", table.kind.id()));
        let head = [
            ("table", kind.into()),
            ("rows", crate::locale::Arg::from(table.rows)),
        ];
        draft.finding(&locale.text_with("report-control", &head));
        let share = |column: &ColumnQuality| match column.rows {
            0 => f64::NAN,
            rows => column.filled as f64 / rows as f64,
        };
        let count = |n: usize| match n {
            0 => dash(),
            n => locale.number(n as f64, 0),
        };
        let row = |column: &ColumnQuality| {
            let total = column.total.as_ref().map(|total| total.value());
            let meaning = column
                .field
                .map(|field| locale.text(&format!("field-{}", field.id())));
            vec![
                or_dash(&column.header),
                meaning.unwrap_or_else(dash),
                locale.percent(share(column), 1),
                count(column.invalid),
                count(column.outliers),
                total.map_or_else(dash, |total| {
                    let decimals = if total.fract() == 0.0 { 0 } else { 2 };
                    locale.number(total, decimals)
                }),
            ]
        };
        draft.table(&Table {
            columns: vec![
                Column::words(locale.text("chart-head-column")),
                Column::words(locale.text("chart-head-meaning")),
                Column::figures(locale.text("chart-head-filled")),
                Column::figures(locale.text("chart-head-unreadable")),
                Column::figures(locale.text("chart-head-outliers")),
                Column::figures(locale.text("report-head-total")),
            ],
            rows: own.map(row).collect(),
            ..Table::default()
        });
    }
}

/// What import met.
fn findings(draft: &mut Draft<'_>, report: &Report<'_>, masking: &Masking) {
    let locale = report.locale;
    draft.finding(&locale.text("report-findings"));
    if report.findings.is_empty() {
        draft.paragraph(&locale.text("report-findings-none"));
        return;
    }
    let row = |finding: &ReportFinding| {
        let source = report.dataset.sources.get(finding.source);
        vec![
            source.map_or_else(dash, |source| or_dash(&source.file)),
            masking.text(&finding.sentence),
            locale.number(finding.count as f64, 0),
        ]
    };
    draft.table(&Table {
        columns: vec![
            Column::words(locale.text("report-head-file")),
            Column::words(locale.text("report-head-finding")),
            Column::figures(locale.text("report-head-count")),
        ],
        rows: report.findings.iter().map(row).collect(),
        ..Table::default()
    });
}

/// Names that may be one; nothing where names are masked.
fn duplicates(draft: &mut Draft<'_>, report: &Report<'_>, result: &QualityResult) {
    if report.mask_names || result.duplicates.is_empty() {
        return;
    }
    draft.label(&report.locale.text("chart-quality-duplicates"));
    let items: Vec<(String, _)> = result
        .duplicates
        .iter()
        .take(DUPLICATES)
        .map(|duplicate| {
            let names: Vec<String> = duplicate
                .names
                .iter()
                .map(|name| name.to_string())
                .collect();
            (listed(report.locale, &names), None)
        })
        .collect();
    draft.list(&items);
}

/// The chapter about files, sheets, rows and dates.
pub(super) fn sources(draft: &mut Draft<'_>, report: &Report<'_>) {
    let (locale, dataset) = (report.locale, report.dataset);
    if dataset.tables.is_empty() {
        return;
    }
    draft.chapter(&locale.text("report-sources"));
    let row = |table: &Rows| {
        let source = dataset.sources.get(table.source);
        let (first, last) = span(table);
        let day = |day: Option<Day>| {
            let date = day.and_then(Day::date);
            date.map_or_else(dash, |date| locale.day(date))
        };
        vec![
            source.map_or_else(dash, |source| or_dash(&source.file)),
            source.map_or_else(dash, |source| or_dash(&source.sheet)),
            locale.text(&format!("kind-{}", table.kind.id())),
            locale.number(table.rows as f64, 0),
            day(first),
            day(last),
        ]
    };
    draft.table(&Table {
        columns: vec![
            Column::words(locale.text("report-head-file")),
            Column::words(locale.text("report-head-sheet")),
            Column::words(locale.text("chart-head-table")),
            Column::figures(locale.text("report-head-rows")),
            Column::figures(locale.text("report-head-from")),
            Column::figures(locale.text("report-head-until")),
        ],
        rows: dataset.tables.iter().map(|table| row(table)).collect(),
        ..Table::default()
    });
}

/// The first and the last day of a table.
fn span(table: &Rows) -> (Option<Day>, Option<Day>) {
    let days = table.column(Field::Date).and_then(|column| column.days());
    let known = || {
        days.into_iter()
            .flatten()
            .copied()
            .filter(|day| day.is_some())
    };
    (known().min(), known().max())
}
