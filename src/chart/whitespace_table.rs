//! The figures of a whitespace matrix: a row a customer, a column a product, cells as a spreadsheet would hold them.

use std::sync::Arc;

use super::rank_table::member_names;
use super::words::{Words, with_unit};
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable};
use crate::analysis::WhitespaceResult;
use crate::locale::Locale;
use crate::model::WhitespaceCell;

/// The table behind the picture.
pub fn table(result: &Arc<WhitespaceResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let locale = brief.locale.clone();
    let currency = words.currency.to_owned();
    let names = member_names(
        &result.population,
        0..result.holders.len() as u32,
        (brief.locale, words.by, brief.mask_names),
    );
    let name = super::rank_table::name_head(words.by);
    let head = |key: &str| locale.text(key);
    let heads = [
        locale.text(&name),
        head("field-sales_person"),
        with_unit(&locale, &head("whitespace-sum-owned"), &currency),
        with_unit(&locale, &head("whitespace-sum-open"), &currency),
        head("method-wallet"),
    ];
    let result = result.clone();
    let locale = brief.locale.clone();
    LazyTable::new(result.holders.len(), move || {
        let [who, owner, current, open, share] = heads;
        let holders = &result.holders;
        let money = || CellFormat::Money(currency.clone());
        let mut columns = vec![
            DataColumn {
                head: who,
                format: CellFormat::Text,
                cells: DataCells::Text(names),
            },
            DataColumn {
                head: owner,
                format: CellFormat::Text,
                cells: DataCells::Text(holders.iter().map(|h| h.owner.clone()).collect()),
            },
            DataColumn {
                head: open,
                format: money(),
                cells: DataCells::Number(holders.iter().map(|h| h.open).collect()),
            },
            DataColumn {
                head: current,
                format: money(),
                cells: DataCells::Number(holders.iter().map(|h| h.current).collect()),
            },
            DataColumn {
                head: share,
                format: CellFormat::Percent,
                cells: DataCells::Number(holders.iter().map(|h| h.share).collect()),
            },
        ];
        for (column, of) in result.offerings.iter().enumerate() {
            let cell = |row| Arc::from(cell_text(result.cell(row, column), &locale));
            let cells = (0..holders.len()).map(cell);
            columns.push(DataColumn {
                head: of.name.to_string(),
                format: CellFormat::Text,
                cells: DataCells::Text(cells.collect()),
            });
        }
        DataTable {
            columns,
            rows: holders.len(),
        }
    })
}

/// A cell as [`WhitespaceCell::text`] says it, its figure as people write one: nothing behind the point of hundreds.
fn cell_text(cell: WhitespaceCell, locale: &Locale) -> String {
    let (letter, value) = match cell {
        WhitespaceCell::Owned(Some(value)) => ("X", value),
        WhitespaceCell::Open(value) if value.is_finite() => ("O", value),
        other => return other.text(),
    };
    if value.abs() >= 100.0 || value.fract() == 0.0 {
        format!("{letter} {value:.0}")
    } else {
        format!("{letter} {}", locale.number(value, 2))
    }
}
