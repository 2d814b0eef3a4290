//! What lists of rows and of scores answer.

use serde_json::{Map, Value, json};

use super::matrix::part;
use super::{join, listed, object, plain, population};
use crate::analysis::rows::{Entry, RowName, RowsResult};
use crate::analysis::scores::ScoreResult;

fn entry(entry: &Entry) -> Value {
    match entry {
        Entry::Figure(value) => json!(value),
        Entry::Word(word) => Value::from(&**word),
        Entry::Key(key) => Value::from(*key),
    }
}

pub(super) fn rows(result: &RowsResult) -> Value {
    let items: Value = result
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let mut item = match row.name {
                RowName::Range(low, high) => object(json!({ "from": low, "to": high })),
                _ => object(json!({ "name": result.name(at) })),
            };
            for (column, cell) in result.columns.iter().zip(&row.entries) {
                item.insert(column.id.to_owned(), entry(cell));
            }
            Value::Object(item)
        })
        .collect();
    let facts: Map<String, Value> = result
        .facts
        .iter()
        .map(|fact| (fact.id.to_owned(), json!(fact.value)))
        .collect();
    join([
        population(
            &result.population,
            result.population.members.len(),
            &result.left_out,
            json!({}),
        ),
        Value::Object(facts),
        listed("items", items),
    ])
}

pub(super) fn scores(result: &ScoreResult) -> Value {
    let ids: Vec<&str> = result
        .parts
        .iter()
        .map(|part| {
            part.setting
                .strip_prefix("weight.")
                .unwrap_or(&part.setting)
        })
        .collect();
    let items: Value = result
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let scores: Map<String, Value> = ids
                .iter()
                .enumerate()
                .map(|(criterion, id)| ((*id).to_owned(), json!(result.score(at, criterion))))
                .collect();
            json!({
                "name": result.name(at),
                "value": result.value(at),
                "score": item.score,
                "scores": scores,
                "coverage": item.coverage,
                "evidence": item.evidence,
                "leaves_side": result.steadiness.leaving.get(at),
            })
        })
        .collect();
    plain(
        &result.population,
        result.items.len(),
        &result.left_out,
        json!({
            "criteria": result.parts.iter().map(part).collect::<Value>(),
            "mean": result.mean,
            "weak": result.weak.0,
            "weak_share": result.weak.1,
            "stays_first": result.steadiness.first,
            "unsure": result.unsure(),
            "items": items,
        }),
    )
}
