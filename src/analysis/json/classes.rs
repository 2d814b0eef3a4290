//! What methods that put accounts into classes answer, and what a portfolio is without its largest.

use serde_json::{Map, Value, json};

use super::{abc_params, classes, items, join, listed, object, population};
use crate::analysis::dependency::Left;
use crate::analysis::presets::measure_id;
use crate::analysis::{AbcMeasuresResult, AbcXyzResult, DependencyResult, Steadiness};

pub(super) fn xyz(result: &AbcXyzResult) -> Value {
    let people = &result.ranked.population;
    let params = json!({
        "rule": "variation",
        "thresholds": result.params.limits,
        "months": result.params.months,
    });
    let steady: Map<String, Value> = Steadiness::ALL
        .iter()
        .zip(&result.classes)
        .map(|(class, of)| {
            let share = json!({ "count": of.count, "value": of.value, "share": of.share });
            (class.id().to_uppercase(), share)
        })
        .collect();
    let items: Value = (0..result.ranked.len())
        .map(|rank| {
            json!({
                "name": result.ranked.name(rank),
                "value": result.ranked.values[rank],
                "class": result.steadiness(rank).id().to_uppercase(),
                "cv": result.variation[rank],
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "rule": "variation",
            "thresholds": result.params.limits,
            "classes": steady,
        }),
        listed("items", items),
    ])
}

pub(super) fn abc_measures(result: &AbcMeasuresResult) -> Value {
    let people = result.population();
    let measures: Map<String, Value> = result
        .measures
        .iter()
        .map(|of| {
            let id = measure_id(&of.ranked.population.measure).to_owned();
            let own = json!({
                "total": of.ranked.total(),
                "thresholds": of.cut.limits,
                "classes": classes(&of.cut.classes),
            });
            (id, own)
        })
        .collect();
    let items: Value = result.measures[0]
        .ranked
        .order
        .iter()
        .map(|&member| {
            let at = member as usize;
            let mut item = object(json!({
                "name": &*people.members[at].name,
                "value": people.values[at],
                "distance": result.distance(at),
            }));
            for of in &result.measures {
                let id = measure_id(&of.ranked.population.measure);
                let class = of.class(at).map(|class| class.letter());
                let own = json!({ "value": of.value(at), "class": class });
                item.insert(id.to_owned(), own);
            }
            Value::Object(item)
        })
        .collect();
    let params = abc_params(&result.params);
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "measures": measures,
            "same": result.same,
            "apart": result.apart.len(),
        }),
        listed("items", items),
    ])
}

pub(super) fn dependency(result: &DependencyResult) -> Value {
    let people = &result.ranked.population;
    let left = |of: &Left| {
        json!({
            "n": of.count,
            "value": of.value,
            "share": of.share,
            "margin": of.margin,
            "margin_share": of.margin_share,
            "gini": of.gini,
        })
    };
    let points: Value = (0..=result.ranked.len())
        .map(|k| json!([k, result.share_left(k)]))
        .collect();
    let margins: Option<Value> = result.margins.as_ref().map(|sums| {
        let points = (0..sums.len()).map(|k| json!([k, result.margin_left(k)]));
        points.collect()
    });
    join([
        population(
            people,
            people.members.len(),
            &people.left_out,
            json!({ "k": result.lost }),
        ),
        json!({
            "before": left(&result.before),
            "after": left(&result.after),
            "points": points,
            "margin_points": margins,
        }),
        listed("items", items(&result.ranked, |_| None)),
    ])
}
