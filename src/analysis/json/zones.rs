//! What grids of zones answer.

use serde_json::{Map, Value, json};

use super::matrix::label;
use super::{join, plain};
use crate::analysis::ClassShare;
use crate::analysis::zones::{Steps, ZoneResult};

fn axis(axis: &Steps) -> Value {
    json!({
        "label": label(&axis.label),
        "steps": axis.steps.iter().map(|step| step.id).collect::<Vec<_>>(),
    })
}

fn class(of: &ClassShare) -> Value {
    json!({ "count": of.count, "value": of.value, "share": of.share })
}

pub(super) fn zones(result: &ZoneResult) -> Value {
    let zone = |column: usize, row: usize| result.spec.zones.get(result.zone(column, row));
    let columns = result.spec.x.steps.len().max(1);
    let name = |column: usize, row: usize| {
        let id = |axis: &Steps, at: usize| axis.steps.get(at).map_or("", |step| step.id);
        format!("{}/{}", id(&result.spec.x, column), id(&result.spec.y, row))
    };
    let cells: Value = (0..result.cells.len())
        .map(|at| {
            let (column, row) = (at % columns, at / columns);
            let own = json!({ "name": name(column, row), "zone": zone(column, row) });
            join([own, class(&result.cells[at])])
        })
        .collect();
    let classes: Map<String, Value> = result
        .spec
        .zones
        .iter()
        .zip(&result.zones)
        .map(|(id, of)| ((*id).to_owned(), class(of)))
        .collect();
    let items: Value = result
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let (column, row) = (usize::from(item.column), usize::from(item.row));
            json!({
                "name": result.name(at),
                "x": column,
                "y": row,
                "size": item.value,
                "value": item.value,
                "cell": name(column, row),
                "zone": zone(column, row),
                "evidence": f64::from(u8::from(item.evidence)),
            })
        })
        .collect();
    plain(
        &result.population,
        result.items.len(),
        &result.left_out,
        json!({
            "x": axis(&result.spec.x),
            "y": axis(&result.spec.y),
            "value": result.value.as_ref().map(|(name, _)| label(name)),
            "classes": classes,
            "cells": cells,
            "items": items,
        }),
    )
}
