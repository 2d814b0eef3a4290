//! What import met, as a table.

use std::sync::Arc;

use crate::chart::{CellFormat, DataCells, DataColumn, DataTable};
use crate::import::Finding;
use crate::locale::Locale;
use crate::model::Source;

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
