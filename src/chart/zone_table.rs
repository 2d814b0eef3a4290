//! The table behind a grid of zones: name, zone, both steps, scores, value and share; row `i` is item `i`.

use std::sync::Arc;

use super::matrix_words::label_name;
use super::rank_table::{masked, member_names, name_head, ranks};
use super::words::{Words, with_unit};
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable};
use crate::analysis::Quantity;
use crate::analysis::zones::{Steps, ZoneItem, ZoneResult};

/// The name of an item, masked where the brief says so.
pub fn shown_name(result: &ZoneResult, item: usize, brief: &Brief<'_>) -> String {
    if !brief.mask_names {
        return result.name(item).to_owned();
    }
    let ranks = ranks(&result.population);
    let member = result
        .items
        .get(item)
        .map_or(0, |item| item.member as usize);
    let rank = ranks.get(member).copied().unwrap_or(0) as usize;
    masked(brief.locale, &result.population.by, rank)
}

/// The table, made when it is looked at.
pub fn table(result: &Arc<ZoneResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let locale = brief.locale.clone();
    let by = words.by.clone();
    let mask = brief.mask_names;
    let currency = words.currency.to_owned();
    LazyTable::new(result.items.len(), move || {
        let items = &result.items;
        let head = |axis: &Steps| label_name(&locale, &axis.label);
        let texts = |head: String, format, of: &dyn Fn(&ZoneItem) -> Arc<str>| DataColumn {
            head,
            format,
            cells: DataCells::Text(items.iter().map(of).collect()),
        };
        let numbers = |head: String, format, of: &dyn Fn(&ZoneItem) -> f64| DataColumn {
            head,
            format,
            cells: DataCells::Number(items.iter().map(of).collect()),
        };
        let names = |keys: Vec<String>| -> Vec<Arc<str>> {
            keys.iter().map(|key| Arc::from(locale.text(key))).collect()
        };
        let zones = names(
            (0..result.zones.len())
                .map(|z| result.zone_key(z))
                .collect(),
        );
        let steps = |axis: &Steps| names(axis.steps.iter().map(|s| s.key.clone()).collect());
        let (columns, rows) = (steps(&result.spec.x), steps(&result.spec.y));
        let at = |list: &[Arc<str>], index: usize| {
            list.get(index).cloned().unwrap_or_else(|| Arc::from(""))
        };
        let mut all = vec![
            DataColumn {
                head: locale.text(&name_head(&by)),
                format: CellFormat::Text,
                cells: DataCells::Text(member_names(
                    &result.population,
                    items.iter().map(|item| item.member),
                    (&locale, &by, mask),
                )),
            },
            texts(locale.text("chart-zone"), CellFormat::Class, &|item| {
                let zone = result.zone(usize::from(item.column), usize::from(item.row));
                at(&zones, zone)
            }),
            texts(head(&result.spec.x), CellFormat::Text, &|item| {
                at(&columns, usize::from(item.column))
            }),
            texts(head(&result.spec.y), CellFormat::Text, &|item| {
                at(&rows, usize::from(item.row))
            }),
        ];
        if let Some((label, quantity)) = &result.value {
            let name = label_name(&locale, label);
            let (head, format) = match quantity {
                Quantity::Money => (
                    with_unit(&locale, &name, &currency),
                    CellFormat::Money(currency.clone()),
                ),
                Quantity::Ratio => (name, CellFormat::Percent),
                _ => (name, CellFormat::Number(0)),
            };
            all.push(numbers(head, format, &|item| item.value));
            let share = locale.text("chart-head-share");
            all.push(numbers(share, CellFormat::Percent, &|item| {
                crate::analysis::ranked::share(item.value, result.total)
            }));
        }
        DataTable {
            columns: all,
            rows: items.len(),
        }
    })
}
