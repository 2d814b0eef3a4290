//! The table behind a matrix: name, cell, both axes, value and share, coverage and evidence; row `i` is item `i`.

use std::sync::Arc;

use super::matrix_ground::Ground;
use super::matrix_words::MatrixWords;
use super::words::with_unit;
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable};
use crate::analysis::{Label, MatrixResult, Plane, Quantity};
use crate::locale::Locale;

/// The table, made when it is looked at.
pub fn table(result: &MatrixResult, brief: &Brief<'_>, words: &MatrixWords<'_>) -> LazyTable {
    let plane = &result.plane;
    let result = result.clone();
    let locale = brief.locale.clone();
    let mask = brief.mask_names;
    let cell_names: Vec<Arc<str>> = (0..result.cells.len())
        .map(|cell| Arc::from(words.cell_name(cell)))
        .collect();
    let currency = words.currency();
    let head = |label: &Label, quantity: Quantity| match quantity {
        Quantity::Money => with_unit(brief.locale, &words.label(label), &currency),
        _ => words.label(label),
    };
    let heads = [
        head(&plane.x.label, plane.x.quantity),
        head(&plane.y.label, plane.y.quantity),
        plane
            .value
            .as_ref()
            .map_or_else(String::new, |value| head(&value.0, value.1)),
        plane
            .size
            .as_ref()
            .map_or_else(String::new, |size| head(&size.0, size.1)),
    ];
    LazyTable::new(plane.len(), move || {
        let plane = &result.plane;
        let ground = Ground::of(plane);
        let kept = ground.columns(plane);
        let places = if result.moved.is_empty() {
            (kept.x.clone(), kept.y.clone())
        } else {
            let at = |item| result.position(item).unwrap_or((f64::NAN, f64::NAN));
            (
                (0..plane.len()).map(|item| at(item).0).collect(),
                (0..plane.len()).map(|item| at(item).1).collect(),
            )
        };
        let format = |quantity: Quantity| match quantity {
            Quantity::Money => CellFormat::Money(currency.clone()),
            Quantity::Ratio => CellFormat::Percent,
            Quantity::Score => CellFormat::Number(0),
            Quantity::Number => CellFormat::Number(2),
        };
        let numbers = |head: &str, format: CellFormat, cells: Arc<[f64]>| DataColumn {
            head: head.to_owned(),
            format: match format {
                // Counts have no decimals.
                CellFormat::Number(_) if cells.iter().all(|&cell| is_whole(cell)) => {
                    CellFormat::Number(0)
                }
                format => format,
            },
            cells: DataCells::Number(cells),
        };
        let mut columns = vec![
            DataColumn {
                head: locale.text(&super::rank_table::name_head(&plane.population.by)),
                format: CellFormat::Text,
                cells: DataCells::Text(if mask {
                    masked_names(plane, &locale)
                } else {
                    kept.names.clone()
                }),
            },
            DataColumn {
                head: locale.text("chart-head-cell"),
                format: CellFormat::Class,
                cells: DataCells::Text(
                    (0..plane.len())
                        .map(|item| {
                            let cell = result.cell_of(item).unwrap_or(0);
                            cell_names
                                .get(cell)
                                .cloned()
                                .unwrap_or_else(|| Arc::from(""))
                        })
                        .collect(),
                ),
            },
            numbers(&heads[0], format(plane.x.quantity), places.0),
            numbers(&heads[1], format(plane.y.quantity), places.1),
        ];
        if let Some((_, quantity)) = &plane.value {
            if !heads[..2].contains(&heads[2]) {
                columns.push(numbers(&heads[2], format(*quantity), kept.values.clone()));
            }
            columns.push(numbers(
                &locale.text("chart-head-share"),
                CellFormat::Percent,
                kept.shares.clone(),
            ));
        }
        if let Some((_, quantity)) = plane
            .size
            .as_ref()
            .filter(|_| !heads[..3].contains(&heads[3]))
        {
            columns.push(numbers(&heads[3], format(*quantity), kept.sizes.clone()));
        }
        if !plane.x.parts.is_empty() || !plane.y.parts.is_empty() {
            let coverage = plane.items.iter().map(|item| item.coverage).collect();
            columns.push(numbers(
                &locale.text("chart-head-coverage"),
                CellFormat::Percent,
                coverage,
            ));
        }
        if !result.leaving.is_empty() {
            let leaving = result.leaving.iter().copied().collect();
            columns.push(numbers(
                &locale.text("chart-head-leaves"),
                CellFormat::Percent,
                leaving,
            ));
        }
        DataTable {
            columns,
            rows: plane.len(),
        }
    })
}

fn masked_names(plane: &Plane, locale: &Locale) -> Arc<[Arc<str>]> {
    let population = &plane.population;
    let ranks = super::rank_table::ranks(population);
    plane
        .items
        .iter()
        .map(|item| {
            let rank = ranks.get(item.member as usize).copied().unwrap_or(0);
            Arc::from(super::rank_table::masked(
                locale,
                &population.by,
                rank as usize,
            ))
        })
        .collect()
}

/// Whether a figure has nothing behind the point; what is missing has not.
fn is_whole(value: f64) -> bool {
    !value.is_finite() || value.fract() == 0.0
}
