//! What methods on value, risk and segments answer.

use serde_json::{Map, Value, json};

use super::{join, matrix::label, population};
use crate::analysis::SegmentsResult;
use crate::analysis::segments::Trait;

pub(super) fn segments(result: &SegmentsResult) -> Value {
    let people = &result.population;
    let name = |member: u32| {
        people
            .members
            .get(member as usize)
            .map(|member| &*member.name)
    };
    let criteria: Vec<&str> = result.criteria.iter().map(|of| &*of.id).collect();
    let params = json!({
        "method": result.params.grouping.id(),
        "k": result.params.k,
        "criteria": criteria,
        "scaling": result.params.scaling.id(),
    });
    let of_trait = |of: &Trait| {
        let criterion = &result.criteria[of.criterion];
        let word = of
            .word
            .and_then(|word| Some(&*criterion.words()?.0[word as usize]));
        json!({
            "criterion": label(&criterion.label),
            "word": word,
            "value": of.here,
            "all": of.all,
            "difference": of.difference,
        })
    };
    let classes: Map<String, Value> = result
        .segments
        .iter()
        .enumerate()
        .map(|(at, segment)| {
            let traits: Value = segment
                .order
                .iter()
                .map(|&at| of_trait(&segment.traits[at]))
                .collect();
            let of = json!({
                "count": segment.count,
                "value": segment.value,
                "share": segment.share,
                "silhouette": segment.silhouette,
                "medoid": name(segment.medoid),
                "traits": traits,
            });
            ((at + 1).to_string(), of)
        })
        .collect();
    let medoids: Vec<Option<&str>> = result
        .segments
        .iter()
        .map(|segment| name(segment.medoid))
        .collect();
    let items: Value = people
        .members
        .iter()
        .zip(&people.values)
        .zip(&result.items)
        .map(|((member, value), item)| {
            json!({
                "name": &*member.name,
                "value": value,
                "segment": item.segment + 1,
                "silhouette": item.silhouette,
            })
        })
        .collect();
    let tried: Map<String, Value> = result
        .tried
        .iter()
        .map(|(k, silhouette)| (k.to_string(), json!(silhouette)))
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "k": result.k(),
            "silhouette": result.silhouette,
            "silhouettes": tried,
            "loss": result.loss,
            "sample": result.sample,
            "medoids": medoids,
            "classes": classes,
            "items": items,
        }),
    ])
}
