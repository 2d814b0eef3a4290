//! What methods on value, risk and segments answer.

use serde_json::{Map, Value, json};

use super::{join, listed, matrix::label, plain, population};
use crate::analysis::prospects::Standing;
use crate::analysis::retention_what_if::Driver;
use crate::analysis::segments::Trait;
use crate::analysis::similarities::Side;
use crate::analysis::{
    AbcParams, CovarianceResult, ExpectedResult, LifetimeResult, LorenzResult, ProspectsResult,
    Ranked, RetentionResult, SegmentsResult, Settings, SimilaritiesResult,
};

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
        "picture": if result.params.is_map { "map" } else { "table" },
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
            "map": result.map.as_ref().map(|map| json!({ "points": *map.at, "kept": map.kept })),
            "silhouette": result.silhouette,
            "silhouettes": tried,
            "loss": result.loss,
            "sample": result.sample,
            "medoids": medoids,
            "classes": classes,
        }),
        listed("items", items),
    ])
}

/// The ranked accounts, each with what `more` says of its member.
fn ranked_items(ranked: &Ranked, more: impl Fn(usize) -> Value) -> Value {
    (0..ranked.len())
        .map(|rank| {
            let item = json!({ "name": ranked.name(rank), "value": ranked.values[rank] });
            join([item, more(ranked.order[rank] as usize)])
        })
        .collect()
}

pub(super) fn lifetime(result: &LifetimeResult) -> Value {
    let people = &result.ranked.population;
    let params = json!({
        "model": result.params.model.id(),
        "retention": result.retention,
        "discount": result.params.discount,
        "horizon": result.params.horizon,
    });
    let gini = LorenzResult::new(result.ranked.clone(), AbcParams::read(&Settings::default()));
    let yearly = &result.now.population;
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "customer_equity": result.equity,
            "factor": result.factor,
            "measured_retention": result.measured_retention,
            "by_purchases": result.by_purchases.ok(),
            "gini": gini.gini_with_losses,
            "top_share": gini.top_share[3],
            "points": *gini.curve,
        }),
        listed(
            "items",
            ranked_items(
                &result.ranked,
                |member| json!({ "yearly": yearly.values.get(member) }),
            ),
        ),
    ])
}

pub(super) fn retention(result: &RetentionResult) -> Value {
    let people = &result.population;
    let plan = &result.plan;
    let drivers: Map<String, Value> = Driver::ALL
        .iter()
        .map(|&driver| (driver.id().to_owned(), json!(plan.value(driver))))
        .collect();
    let origins: Map<String, Value> = Driver::ALL
        .iter()
        .map(|&driver| {
            (
                driver.id().to_owned(),
                plan.of[driver as usize].origin.id().into(),
            )
        })
        .collect();
    let params = join([
        Value::Object(drivers),
        json!({
            "customers": plan.customers,
            "points": plan.points,
            "years": plan.years,
            "origins": origins,
        }),
    ]);
    let items: Value = result
        .swings
        .iter()
        .map(|swing| {
            json!({
                "name": swing.driver.id(),
                "value": swing.width(),
                "figures": swing.values,
                "effects": swing.effects,
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "profit": result.profit,
            "profit_raised": result.raised,
            "gain": result.raised - result.profit,
            "gain_share": result.raised / result.profit - 1.0,
            "lost_share": 1.0 - result.remain[0],
            "remain": result.remain,
            "length": result.length,
            "most_to_spend": result.most_to_spend,
        }),
        listed("items", items),
    ])
}

pub(super) fn covariance(result: &CovarianceResult) -> Value {
    let people = &result.ranked.population;
    let params = json!({ "months": result.params.months, "column": result.params.column });
    let n = result.shown + usize::from(result.others);
    let correlations: Value = result
        .correlations
        .chunks(n.max(1))
        .map(|row| json!(row))
        .collect();
    let least = result
        .least
        .as_ref()
        .map(|(weights, variation)| json!({ "weights": weights, "variation": variation }));
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "periods": result.periods,
            "variation": result.variation,
            "in_step": result.in_step,
            "correlations": correlations,
            "least_variance": least,
            "items": ranked_items(&result.ranked, |member| {
                let of = &result.items[member];
                json!({
                    "share": of.share,
                    "variation": of.variation,
                    "contribution": of.contribution,
                    "beta": of.beta,
                })
            }),
        }),
    ])
}

pub(super) fn expected(result: &ExpectedResult) -> Value {
    let people = &result.ranked.population;
    plain(
        people,
        people.members.len(),
        &people.left_out,
        json!({
            "potential": result.potential,
            "expected": result.ranked.total(),
            "risk": result.risk,
            "items": ranked_items(&result.ranked, |member| {
                let of = &result.items[member];
                json!({
                    "potential": of.potential,
                    "probability": of.probability,
                    "risk": 1.0 - of.probability,
                    "current": of.current,
                })
            }),
        }),
    )
}

pub(super) fn prospects(result: &ProspectsResult) -> Value {
    let people = &result.population;
    let standing = |of: &Standing| json!({ "revenue": of.revenue, "risk": of.risk, "hhi": of.hhi });
    let items: Value = result
        .items
        .iter()
        .map(|of| {
            json!({
                "name": people.members.get(of.member as usize).map(|member| &*member.name),
                "value": of.chance.expected(),
                "potential": of.chance.potential,
                "probability": of.chance.probability,
                "revenue_change": of.with.revenue - result.now.revenue,
                "risk_change": of.with.risk - result.now.risk,
                "hhi_change": of.with.hhi - result.now.hhi,
                "score": of.score,
            })
        })
        .collect();
    let params = json!({ "rank": result.aim.id() });
    join([
        population(people, result.items.len(), &people.left_out, params),
        json!({
            "now": standing(&result.now),
            "with_all": standing(&result.all),
        }),
        listed("items", items),
    ])
}

pub(super) fn similarities(result: &SimilaritiesResult) -> Value {
    let people = &result.population;
    let table = &result.table;
    let id = |at: usize| result.criteria[at].id.clone();
    let side = |side: &Side| match side {
        Side::Word(word) => json!(&**word),
        Side::Band(from, to) => json!([from, to]),
        Side::Others => json!("others"),
    };
    let sides = |of: &[Side]| of.iter().map(side).collect::<Value>();
    let width = table.columns.len();
    let cells: Value = table
        .cells
        .iter()
        .enumerate()
        .map(|(at, cell)| {
            json!({
                "row": side(&table.rows[at / width]),
                "column": side(&table.columns[at % width]),
                "count": cell.members.len(),
                "value": cell.value,
                "share": cell.share,
                "expected": cell.expected,
            })
        })
        .collect();
    let measures: Vec<String> = result
        .correlations
        .criteria
        .iter()
        .map(|&at| id(at))
        .collect();
    let rows = result.correlations.values.chunks(measures.len().max(1));
    let params = json!({
        "rows": id(table.criteria[0]),
        "columns": id(table.criteria[1]),
        "show": result.show.id(),
    });
    join([
        population(people, table.count, &people.left_out, params),
        json!({
            "rows": sides(&table.rows),
            "columns": sides(&table.columns),
            "cells": cells,
            "chi_squared": table.chi_squared,
            "cramers_v": table.cramers_v,
            "measures": measures,
            "spearman": rows.map(|row| json!(row)).collect::<Value>(),
        }),
    ])
}
