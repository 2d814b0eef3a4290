//! What the matrix engine answers.

use serde_json::{Map, Value, json};

use super::{join, object, population};
use crate::analysis::matrix::{Axis, Label, Part, Spacing};
use crate::analysis::presets::measure_id;
use crate::analysis::{MatrixResult, Movement};

/// What an axis is called, in the words of the data.
pub(super) fn label(label: &Label) -> String {
    match label {
        Label::Measure(measure) => measure_id(measure).to_owned(),
        Label::Field(field) => field.id().to_owned(),
        Label::Header(header) => header.clone(),
        Label::Axis(name) => name.replace('-', "_"),
    }
}

fn axis(axis: &Axis) -> Value {
    let snaps: Map<String, Value> = axis
        .snaps
        .iter()
        .map(|snap| (snap.kind.id().to_owned(), json!(snap.at)))
        .collect();
    json!({
        "label": label(&axis.label),
        "steps": axis.steps.iter().map(label).collect::<Value>(),
        "spacing": match axis.spacing {
            Spacing::Linear => "linear",
            Spacing::Log => "log",
        },
        "snaps": snaps,
        "criteria": axis.parts.iter().map(part).collect::<Value>(),
    })
}

/// The limit of an axis, or all of them where it has several.
fn limits(result: &MatrixResult, axis: usize) -> Value {
    match result.grid.limits[axis][..] {
        [limit] => json!(limit),
        ref limits => json!(limits),
    }
}

pub(super) fn part(part: &Part) -> Value {
    json!({
        "criterion": label(&part.label),
        "weight": part.weight,
        "turned": part.turned,
        "evidence": if part.evidence { "figures" } else { "opinion" },
        "filled": part.filled,
    })
}

pub(super) fn matrix(result: &MatrixResult) -> Value {
    let plane = &result.plane;
    let cells: Value = result
        .cells
        .iter()
        .map(|cell| {
            json!({
                "name": cell.id,
                "count": cell.count,
                "value": cell.value,
                "share": cell.share,
                "count_other": cell.count_other,
                "unsure": cell.unsure,
            })
        })
        .collect();
    let items: Value = (0..plane.len())
        .map(|item| matrix_item(result, item))
        .collect();
    let not_enough: Value = plane
        .not_enough
        .iter()
        .filter_map(|&member| plane.population.members.get(member as usize))
        .map(|member| Value::from(&*member.name))
        .collect();
    let params = match plane.scaling {
        Some(scaling) => json!({ "scaling": scaling.id() }),
        None => json!({}),
    };
    let mut extra = Map::new();
    if let Some((x, y)) = plane.portfolio {
        let cell = result.cells[result.cell_at(x, y)].id;
        extra.insert("portfolio".into(), json!({ "x": x, "y": y, "cell": cell }));
    }
    if !plane.spec.path.is_empty() {
        let path = plane.spec.path.iter().map(|point| {
            let (year, month) = (point.until.year(), point.until.number());
            let (x, y) = point.at;
            let cell = result.cells[result.cell_at(x, y)].id;
            json!({ "until": format!("{year}-{month:02}"), "x": x, "y": y, "cell": cell })
        });
        extra.insert("path".into(), path.collect());
    }
    if let [_, _, blue, white] = &result.cells[..]
        && plane.potential.is_some()
    {
        // Potential that is not earned yet, and what is earned and may still grow.
        for (name, cell) in [("blue", blue), ("white", white)] {
            let sums = json!({ "count": cell.count, "open": cell.value, "share": cell.share });
            extra.insert(name.into(), sums);
        }
    }
    if let Some(tone) = &plane.spec.tone {
        extra.insert("tone".into(), label(&tone.label).into());
    }
    if plane.preset == "value_stability" {
        let classes: Map<String, Value> = result
            .cells
            .iter()
            .map(|cell| {
                let of = json!({ "count": cell.count, "value": cell.value, "share": cell.share });
                (cell.id.to_owned(), of)
            })
            .collect();
        extra.insert("rule".into(), "value".into());
        extra.insert("classes".into(), Value::Object(classes));
    }
    if let Some(sums) = plane.potential {
        extra.insert("current".into(), json!(sums.current));
        extra.insert("open".into(), json!(sums.open));
        extra.insert("total".into(), json!(sums.total));
        extra.insert("penetration".into(), json!(sums.penetration));
    }
    join([
        population(&plane.population, plane.len(), &plane.left_out, params),
        json!({
            "x": axis(&plane.x),
            "y": axis(&plane.y),
            "size": plane.size.as_ref().map(|(name, _)| label(name)),
            "value": plane.value.as_ref().map(|(name, _)| label(name)),
            "thresholds": { "x": limits(result, 0), "y": limits(result, 1) },
            "cells": cells,
            "items": items,
            "not_enough_data": not_enough,
        }),
        Value::Object(extra),
    ])
}

fn matrix_item(result: &MatrixResult, index: usize) -> Value {
    let plane = &result.plane;
    let item = &plane.items[index];
    let (x, y) = result.position(index).unwrap_or((item.x, item.y));
    let cell = result.cells[result.cell_at(x, y)].id;
    let mut value = object(json!({
        "name": plane.name(index),
        "x": x,
        "y": y,
        "size": item.size,
        "value": item.value,
        "cell": cell,
        "coverage": item.coverage,
        "evidence": item.evidence,
    }));
    if let Some(moved) = result.moved(index) {
        let cell = result.cells[result.cell_at(moved.from.0, moved.from.1)].id;
        let from = json!({ "x": moved.from.0, "y": moved.from.1, "cell": cell });
        value.insert("what_if_from".into(), from);
    }
    if let Some((x, y)) = plane.other(index) {
        let cell = result.cells[result.cell_at(x, y)].id;
        let key = match plane.movement {
            Movement::FromPast => "before",
            _ => "future",
        };
        value.insert(key.into(), json!({ "x": x, "y": y, "cell": cell }));
    }
    if let Some(&leaving) = result.leaving.get(index) {
        value.insert("leaves_cell".into(), json!(leaving));
        value.insert("unsure".into(), result.is_unsure(index).into());
    }
    if let Some(tone) = &plane.spec.tone {
        let score = tone.scores.get(item.member as usize);
        value.insert("tone".into(), json!(score));
    }
    if plane.preset == "value_stability" {
        value.insert("class".into(), cell.into());
        value.insert("cv".into(), json!(item.x));
    }
    if plane.potential.is_some() {
        value.insert("current".into(), json!(item.x));
        value.insert("open".into(), json!(item.y));
        value.insert("share".into(), json!(item.x / (item.x + item.y)));
    }
    Value::Object(value)
}
