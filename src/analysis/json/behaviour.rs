//! What methods on dated sales answer.

use serde_json::{Map, Value, json};

use super::{day, join, listed, object, population};
use crate::analysis::activity::ActivityResult;
use crate::analysis::forecast::BANDS;
use crate::analysis::rfm::{STEPS, Segment};
use crate::analysis::{ForecastResult, RfmResult, RfmShare};
use crate::model::Day;

pub(super) fn activity(result: &ActivityResult) -> Value {
    let people = &result.population;
    let params = json!({
        "months": result.params.months,
        "cadence": result.params.cadence,
        "quiet_days": result.params.quiet_days,
    });
    let counts: Map<String, Value> = result
        .counts
        .iter()
        .map(|count| (count.status.id().to_owned(), count.count.into()))
        .collect();
    let classes: Map<String, Value> = result
        .counts
        .iter()
        .map(|count| {
            let share = json!({ "count": count.count, "value": count.value, "share": count.share });
            (count.status.id().to_owned(), share)
        })
        .collect();
    let items: Value = result
        .items
        .iter()
        .map(|item| {
            let last = Day(people.as_of.0 - item.silence_days);
            json!({
                "name": &*people.members[item.member as usize].name,
                "value": people.values[item.member as usize],
                "status": item.status.id(),
                "quiet": item.quiet,
                "last": day(last),
                "silence_days": item.silence_days,
                "median_gap_days": item.median_gap_days,
                "purchase_days": item.purchase_days,
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        Value::Object(counts),
        json!({
            "quiet": result.quiet.0,
            "coverage": result.coverage,
            "classes": classes,
        }),
        listed("items", items),
    ])
}

pub(super) fn rfm(result: &RfmResult) -> Value {
    let people = &result.population;
    let params = json!({
        "frequency": result.occasion.id(),
        "recency_limits": result.params.recency_limits,
        "frequency_limits": result.params.frequency_limits,
        "monetary_limits": result.params.monetary_limits,
    });
    let of = |of: &RfmShare| {
        json!({
            "count": of.count,
            "value": of.value,
            "share": of.share,
            "silence_days": of.silence_days,
        })
    };
    let segments: Map<String, Value> = Segment::ALL
        .iter()
        .zip(&result.segments)
        .map(|(segment, share)| (segment.id().to_owned(), of(share)))
        .collect();
    let cells: Vec<Value> = (0..STEPS * STEPS)
        .map(|at| {
            let (r, f) = (at / STEPS, at % STEPS);
            let mut cell = object(of(&result.cells[r][f]));
            cell.insert("name".to_owned(), format!("{}{}", r + 1, f + 1).into());
            Value::Object(cell)
        })
        .collect();
    let items: Value = result
        .items
        .iter()
        .map(|item| {
            let member = &people.members[item.member as usize];
            let value = people.values[item.member as usize];
            json!({
                "name": &*member.name,
                "value": value,
                "recency_days": item.recency_days,
                "frequency": item.frequency,
                "monetary": value,
                "r": item.r,
                "f": item.f,
                "m": item.m,
                "segment": item.segment.id(),
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({ "classes": segments, "cells": cells }),
        listed("items", items),
    ])
}

pub(super) fn forecast(result: &ForecastResult) -> Value {
    let people = &result.population;
    let params = json!({
        "unit": result.params.unit.id(),
        "months": result.params.months,
        "discount": result.params.discount,
    });
    let items: Value = result
        .items
        .iter()
        .map(|item| {
            let member = &people.members[item.member as usize];
            json!({
                "name": &*member.name,
                "value": people.values[item.member as usize],
                "frequency": item.visits.frequency,
                "recency": item.visits.recency,
                "t": item.visits.age,
                "monetary": item.mean,
                "alive": item.alive,
                "expected": item.expected,
                "expected_mean": item.spend,
                "lifetime_value": item.value,
            })
        })
        .collect();
    let bands: Value = result
        .bands
        .iter()
        .enumerate()
        .map(|(at, band)| {
            json!({
                "from": at as f64 / BANDS as f64,
                "count": band.count,
                "brought": band.brought,
                "expected": band.expected,
                "lifetime_value": band.value,
            })
        })
        .collect();
    let spending = result.spending.ok().map(|model| {
        json!({
            "p": model.p,
            "q": model.q,
            "v": model.v,
            "log_likelihood": model.log_likelihood,
        })
    });
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "unit": result.params.unit.id(),
            "r": result.model.r,
            "alpha": result.model.alpha,
            "a": result.model.a,
            "b": result.model.b,
            "log_likelihood": result.model.log_likelihood,
            "repeaters": result.repeaters,
            "gamma_gamma": spending,
            "correlation": result.correlation,
            "expected": result.expected,
            "customer_equity": result.equity,
            "bands": bands,
        }),
        listed("items", items),
    ])
}
