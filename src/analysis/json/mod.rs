//! Outcomes as JSON, with the keys of the command line's contract. What is not a number (no total, nothing to divide by)
//! is `null`.

mod behaviour;
mod classes;
mod decisions;
mod flows;
mod matrix;
mod potential;
mod rhythm;
mod rows;
mod value;
mod zones;

use serde_json::{Map, Value, json};

use super::abc::CLASSES;
use super::lorenz::{CR_COUNTS, TOP_RATIOS};
use super::presets::measure_id;
use super::ranked::share;
use super::{
    AbcParams, AbcResult, AbcXyzResult, Basis, BreakdownResult, ClassShare, Compared, Comparison,
    LeftOut, LorenzResult, Outcome, Population, QualityResult, Ranked, Steadiness, Unavailable,
    Unit, WhaleResult,
};
use crate::model::{By, Day};

impl Outcome {
    /// The outcome as `analyse --json` prints it below the method's id.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Lorenz(result) => lorenz(result),
            Self::Whale(result) => whale(result),
            Self::Abc(result) => abc(result),
            Self::Breakdown(result) => breakdown(result),
            Self::AbcXyz(result) => abc_xyz(result),
            Self::Xyz(result) => classes::xyz(result),
            Self::AbcMeasures(result) => classes::abc_measures(result),
            Self::CustomerClasses(result) => rhythm::customer_classes(result),
            Self::SupplyRhythm(result) => rhythm::supply_rhythm(result),
            Self::Dependency(result) => classes::dependency(result),
            Self::Activity(result) => behaviour::activity(result),
            Self::Bridge(result) => flows::bridge(result),
            Self::Cohorts(result) => flows::cohorts(result),
            Self::Recurring(result) => flows::recurring(result),
            Self::Rfm(result) => behaviour::rfm(result),
            Self::Forecast(result) => behaviour::forecast(result),
            Self::Segments(result) => value::segments(result),
            Self::Lifetime(result) => value::lifetime(result),
            Self::Retention(result) => value::retention(result),
            Self::Covariance(result) => value::covariance(result),
            Self::Expected(result) => value::expected(result),
            Self::Prospects(result) => value::prospects(result),
            Self::Similarities(result) => value::similarities(result),
            Self::Matrix(result) => matrix::matrix(result),
            Self::Whitespace(result) => potential::whitespace(result),
            Self::Wallet(result) => potential::wallet(result),
            Self::Zones(result) => zones::zones(result),
            Self::Rows(result) => rows::rows(result),
            Self::Scores(result) => rows::scores(result),
            Self::Board(result) => decisions::board(result),
            Self::GrowthPlan(result) => decisions::growth_plan(result),
            Self::FollowUp(result) => decisions::follow_up(result),
            Self::PracticeAudit(result) => decisions::practice_audit(result),
            Self::Playbook(result) => decisions::playbook(result),
            Self::Treemap(result) => potential::treemap(result),
            Self::Homologation(result) => potential::homologation(result),
            Self::Quality(result) => quality(result),
        }
    }
}

impl Unavailable {
    /// `{"not_available": "needs dated sales"}`.
    pub fn to_json(&self) -> Value {
        json!({ "not_available": self.to_string() })
    }
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

pub(super) fn join(parts: impl IntoIterator<Item = Value>) -> Value {
    let mut joined = Map::new();
    for part in parts {
        joined.append(&mut object(part));
    }
    Value::Object(joined)
}

/// A list of its own, as long as there are accounts: `json!` would copy it.
pub(super) fn listed(key: &str, list: Value) -> Value {
    Value::Object(Map::from_iter([(key.to_owned(), list)]))
}

/// An answer about a population that no parameter made: its own entries behind what all have.
pub(super) fn plain(of: &Population, n: usize, left: &[LeftOut], own: Value) -> Value {
    join([population(of, n, left, json!({})), own])
}

pub(super) fn left_out(list: &[LeftOut]) -> Value {
    list.iter()
        .map(|left| {
            let unit = match left.unit {
                Unit::Lines => "lines",
                Unit::Accounts => "accounts",
            };
            json!({
                "reason": left.reason.id(),
                "count": left.count,
                "of": unit,
            })
        })
        .collect()
}

fn by(by: &By) -> &str {
    match by {
        By::Customer => "customer",
        By::Supplier => "supplier",
        By::Product => "product",
        By::Column(name) => name,
    }
}

pub(super) fn day(day: Day) -> Value {
    if day.is_some() {
        Value::from(day.iso())
    } else {
        Value::Null
    }
}

/// `n`, `left_out`, what was measured and over which days.
pub(super) fn population(
    population: &Population,
    n: usize,
    left: &[LeftOut],
    params: Value,
) -> Value {
    let (start, end) = population.period.unwrap_or((Day::NONE, Day::NONE));
    let mut all = object(params);
    all.insert("by".into(), by(&population.by).into());
    json!({
        "n": n,
        "left_out": left_out(left),
        "params": all,
        "measure": measure_id(&population.measure),
        "basis": match population.basis {
            Basis::Ledger => "ledger",
            Basis::Sheet => "sheet",
        },
        "currency": population.currency,
        "as_of": day(population.as_of),
        "period": [day(start), day(end)],
        "lines": population.lines,
        "total": population.total,
    })
}

fn of_ranked(ranked: &Ranked, params: Value) -> Value {
    let people = &ranked.population;
    population(people, people.members.len(), &people.left_out, params)
}

fn abc_params(params: &AbcParams) -> Value {
    json!({ "rule": params.rule.id(), "thresholds": params.thresholds })
}

fn classes(classes: &[ClassShare; 3]) -> Value {
    let map: Map<String, Value> = CLASSES
        .iter()
        .zip(classes)
        .map(|(class, of)| {
            let share = json!({ "count": of.count, "value": of.value, "share": of.share });
            (class.letter().to_owned(), share)
        })
        .collect();
    Value::Object(map)
}

fn items(ranked: &Ranked, extra: impl Fn(usize) -> Option<(&'static str, Value)>) -> Value {
    let total = ranked.total();
    (0..ranked.len())
        .map(|rank| {
            let mut item = object(json!({
                "name": ranked.name(rank),
                "value": ranked.values[rank],
                "share": share(ranked.values[rank], total),
                "cumulative_share": share(ranked.cumulative[rank + 1], total),
            }));
            if let Some((key, value)) = extra(rank) {
                item.insert(key.to_owned(), value);
            }
            Value::Object(item)
        })
        .collect()
}

fn breakdown(result: &BreakdownResult) -> Value {
    let part = |part: &super::breakdown::Part| {
        json!({
            "value": part.value,
            "share": result.share(part),
            "accounts": part.accounts,
            "change": part.change,
        })
    };
    let groups: Value = (0..result.ranked.len())
        .map(|rank| {
            let name = json!({ "name": result.ranked.name(rank) });
            join([name, part(&result.part(rank))])
        })
        .collect();
    let params = json!({ "column": result.column, "accounts": by(&result.accounts) });
    join([
        of_ranked(&result.ranked, params),
        json!({
            "total": result.total,
            "groups": groups,
            "not_given": result.not_given.as_ref().map(part),
        }),
    ])
}

fn lorenz(result: &LorenzResult) -> Value {
    let keyed = |keys: Vec<String>, values: &[f64]| -> Value {
        let pairs = keys.into_iter().zip(values.iter().map(|&v| json!(v)));
        Value::Object(pairs.collect())
    };
    let cr = CR_COUNTS.iter().map(ToString::to_string).collect();
    let top = TOP_RATIOS.iter().map(ToString::to_string).collect();
    join([
        of_ranked(&result.ranked, abc_params(&result.params)),
        json!({
            "total": result.total,
            "negative": result.negative,
            "gini": result.gini,
            "gini_corrected": result.gini_corrected,
            "gini_with_losses": result.gini_with_losses,
            "hhi": result.hhi,
            "hhi_normalised": result.hhi_normalised,
            "effective_n": result.effective_n,
            "theil": result.theil,
            "asymmetry": result.asymmetry,
            "cr": keyed(cr, &result.cr),
            "top_share": keyed(top, &result.top_share),
            "classes": classes(&result.classes),
            "points": *result.curve,
            "compare": result.compare.as_deref().map(compared),
        }),
        listed("items", items(&result.ranked, |_| None)),
    ])
}

fn compared(second: &Compared) -> Value {
    let people = &second.ranked.population;
    let (start, end) = people.period.unwrap_or((Day::NONE, Day::NONE));
    let shares = TOP_RATIOS.iter().map(|&ratio| {
        let share = second.ranked.top_share(ratio);
        (ratio.to_string(), json!(share))
    });
    json!({
        "with": second.with.id(),
        "segments": match &second.with {
            Comparison::Segments { of, .. } => json!(of),
            _ => Value::Null,
        },
        "measure": measure_id(&people.measure),
        "n": second.ranked.len(),
        "left_out": left_out(&people.left_out),
        "period": [day(start), day(end)],
        "total": second.ranked.total(),
        "gini": second.gini,
        "gini_with_losses": second.gini_with_losses,
        "top_share": Value::Object(shares.collect()),
        "area": second.area,
        "points": *second.curve,
    })
}

fn whale(result: &WhaleResult) -> Value {
    join([
        of_ranked(&result.ranked, json!({})),
        json!({
            "total": result.total,
            "peak": result.peak,
            "peak_share": result.peak_share,
            "peak_position": result.peak_position,
            "erosion": result.erosion,
            "loss": result.loss,
            "break_even_position": result.break_even_position,
            "profitable": result.profitable,
            "break_even": result.break_even,
            "negative": result.losing,
            "earn_all": result.earn_all,
            "points": *result.curve,
        }),
        listed("items", items(&result.ranked, |_| None)),
    ])
}

fn abc(result: &AbcResult) -> Value {
    join([
        of_ranked(&result.ranked, abc_params(&result.params)),
        json!({
            "rule": result.params.rule.id(),
            "thresholds": result.cut.limits,
            "classes": classes(&result.cut.classes),
        }),
        listed(
            "items",
            items(&result.ranked, |rank| {
                Some(("class", result.class(rank).letter().into()))
            }),
        ),
    ])
}

fn abc_xyz(result: &AbcXyzResult) -> Value {
    let of = |of: &ClassShare| json!({ "count": of.count, "value": of.value, "share": of.share });
    let steady: Map<String, Value> = Steadiness::ALL
        .iter()
        .zip(&result.classes)
        .map(|(class, share)| (class.id().to_uppercase(), of(share)))
        .collect();
    let cells: Vec<Value> = CLASSES
        .iter()
        .zip(&result.cells)
        .flat_map(|(letter, row)| {
            Steadiness::ALL.iter().zip(row).map(move |(class, share)| {
                let mut cell = object(of(share));
                let name = format!("{}{}", letter.letter(), class.id().to_uppercase());
                cell.insert("name".to_owned(), name.into());
                Value::Object(cell)
            })
        })
        .collect();
    let people = &result.ranked.population;
    let params = json!({
        "rule": result.abc.rule.id(),
        "thresholds": result.abc.thresholds,
        "xyz": result.params.limits,
        "months": result.params.months,
    });
    let items: Value = (0..result.ranked.len())
        .map(|rank| {
            json!({
                "name": result.ranked.name(rank),
                "value": result.ranked.values[rank],
                "class": result.class(rank).letter(),
                "xyz": result.steadiness(rank).id().to_uppercase(),
                "cv": result.variation[rank],
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "rule": result.abc.rule.id(),
            "thresholds": result.cut.limits,
            "classes": classes(&result.cut.classes),
            "xyz": steady,
            "cells": cells,
        }),
        listed("items", items),
    ])
}

fn quality(result: &QualityResult) -> Value {
    let parts: Map<String, Value> = result
        .parts
        .iter()
        .map(|part| {
            let value = json!({ "value": part.value, "weight": part.weight });
            (part.id.to_owned(), value)
        })
        .collect();
    let columns: Value = result
        .columns
        .iter()
        .map(|column| {
            json!({
                "table": column.kind.id(),
                "header": column.header,
                "field": column.field.map(|field| field.id()),
                "rows": column.rows,
                "filled": column.filled,
                "invalid": column.invalid,
                "distinct": column.distinct,
                "outliers": column.outliers,
                "sum": column.total.as_ref().map(crate::model::ExactSum::value),
                "sum_exact": column.total.as_ref().map(ToString::to_string),
            })
        })
        .collect();
    let suggestions = |list: &[crate::analysis::quality::Duplicate]| -> Value {
        let groups = list.iter().map(|duplicate| {
            let names: Vec<&str> = duplicate.names.iter().map(|name| &**name).collect();
            json!({
                "table": duplicate.kind.id(),
                "names": names,
                "reason": duplicate.likeness.id(),
                "at_stake": duplicate.at_stake(),
            })
        });
        groups.collect()
    };
    let coverage: Value = result
        .coverage
        .iter()
        .map(
            |(kind, name, share)| json!({ "table": kind.id(), "name": &**name, "coverage": share }),
        )
        .collect();
    json!({
        "n": result.accounts,
        "left_out": [],
        "params": {},
        "score": result.score,
        "parts": parts,
        "columns": columns,
        "duplicates": suggestions(&result.duplicates),
        "alike": suggestions(&result.alike),
        "items": coverage,
    })
}
