//! Findings as a table on disk: CSV, or a workbook where the name says so.

use std::path::PathBuf;
use std::sync::Arc;

use super::atomic;
use super::jobs::Job;
use crate::chart::{CellFormat, DataCells, DataColumn, DataTable};
use crate::export::{Format, table_bytes};
use crate::import::Finding;
use crate::locale::Locale;
use crate::model::Source;
use crate::progress::Progress;
use crate::state::{Event, Problem, State};

/// Everything the file needs, taken from the state, so that it can be made on a thread.
pub(super) struct FindingsFile {
    findings: Vec<Finding>,
    sources: Vec<Source>,
    locale: Locale,
}

impl FindingsFile {
    pub fn of(state: &State) -> Option<Self> {
        let document = state.document()?;
        Some(Self {
            findings: document.findings.clone(),
            sources: document.dataset.sources.clone(),
            locale: state.locale().clone(),
        })
    }

    /// Makes the file and writes it.
    pub fn write(&self, path: PathBuf, job: &Job) {
        let name = path.file_name().unwrap_or_default();
        let failed = |id| {
            Event::Failed(Problem {
                id,
                file: name.to_string_lossy().into_owned(),
                detail: String::new(),
            })
        };
        let workbook = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        let format = if workbook { Format::Xlsx } else { Format::Csv };
        let table = findings_table(&self.findings, &self.sources, &self.locale);
        let title = self.locale.text("ui-findings");
        job.event(match table_bytes(&table, &title, &self.locale, format) {
            Err(_) => failed("export-failed"),
            Ok(_) if job.cancelled() => return,
            Ok(bytes) => match atomic::write(&path, &bytes) {
                Ok(()) => Event::Written(path),
                Err(error) => failed(atomic::failure(&error)),
            },
        });
    }
}

/// A row a place: what was met, where, and what was done. Places that were only counted stand in the last column.
pub fn findings_table(findings: &[Finding], sources: &[Source], locale: &Locale) -> DataTable {
    let mut rows: Vec<(&Finding, Option<u32>, f64)> = Vec::new();
    for finding in findings {
        let known = finding.rows.len();
        if known < 2 {
            rows.push((finding, finding.row, finding.count.max(1) as f64));
            continue;
        }
        for at in 0..known {
            // What is not known row by row is counted with the first.
            let more = if at == 0 {
                finding.count.saturating_sub(known)
            } else {
                0
            };
            rows.push((finding, finding.rows.get(at), 1.0 + more as f64));
        }
    }
    let text = |head: &str, of: &dyn Fn(&Finding, Option<u32>) -> String| DataColumn {
        head: locale.text(head),
        format: CellFormat::Text,
        cells: DataCells::Text(
            rows.iter()
                .map(|(finding, row, _)| Arc::from(of(finding, *row)))
                .collect(),
        ),
    };
    let source = |finding: &Finding| sources.get(finding.source);
    let cell = |finding: &Finding, row: Option<u32>| {
        let at = Finding {
            row,
            ..finding.clone()
        };
        at.cell().unwrap_or_default()
    };
    let number = |head: &str, cells: Vec<f64>| DataColumn {
        head: locale.text(head),
        format: CellFormat::Number(0),
        cells: DataCells::Number(cells.into()),
    };
    let row_numbers = rows
        .iter()
        .map(|(_, row, _)| row.map_or(f64::NAN, f64::from));
    DataTable {
        columns: vec![
            text("findings-file", &|finding, _| {
                source(finding).map_or_else(String::new, |source| source.file.clone())
            }),
            text("findings-sheet", &|finding, _| {
                let own = source(finding).map(|source| source.sheet.clone());
                finding.sheet.clone().or(own).unwrap_or_default()
            }),
            text("findings-cell", &cell),
            number("findings-row", row_numbers.collect()),
            text("findings-column", &|finding, _| {
                finding.column.clone().unwrap_or_default()
            }),
            text("findings-severity", &|finding, _| {
                locale.text(&format!("ui-severity-{}", finding.severity.id()))
            }),
            text("findings-value", &|finding, row| {
                // The text is that of the first place.
                let first = row == finding.row;
                if first {
                    finding.value.clone()
                } else {
                    String::new()
                }
            }),
            number(
                "findings-count",
                rows.iter().map(|(_, _, count)| *count).collect(),
            ),
            text("findings-text", &|finding, _| finding.sentence(locale)),
        ],
        rows: rows.len(),
    }
}
