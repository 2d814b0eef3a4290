//! Outcomes as JSON, with the keys of the command line's contract. What is not a number (no total, nothing to divide by)
//! is `null`.

use serde_json::{Map, Value, json};

use super::abc::CLASSES;
use super::activity::ActivityResult;
use super::lorenz::{CR_COUNTS, TOP_RATIOS};
use super::matrix::{Axis, Label, Part};
use super::presets::measure_id;
use super::ranked::share;
use super::rfm::{STEPS, Segment};
use super::{
    AbcParams, AbcResult, Basis, ClassShare, Compared, LeftOut, LorenzResult, MatrixResult,
    Outcome, Population, QualityResult, Ranked, RfmResult, RfmShare, Unavailable, Unit,
    WhaleResult,
};
use crate::model::{By, Day};

impl Outcome {
    /// The outcome as `analyse --json` prints it below the method's id.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Lorenz(result) => lorenz(result),
            Self::Whale(result) => whale(result),
            Self::Abc(result) => abc(result),
            Self::Activity(result) => activity(result),
            Self::Rfm(result) => rfm(result),
            Self::Matrix(result) => matrix(result),
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

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn join(parts: impl IntoIterator<Item = Value>) -> Value {
    let mut joined = Map::new();
    for part in parts {
        joined.append(&mut object(part));
    }
    Value::Object(joined)
}

fn left_out(list: &[LeftOut]) -> Value {
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

fn day(day: Day) -> Value {
    if day.is_some() {
        Value::from(day.iso())
    } else {
        Value::Null
    }
}

/// `n`, `left_out`, what was measured and over which days.
fn population(population: &Population, n: usize, left: &[LeftOut], params: Value) -> Value {
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
            "items": items(&result.ranked, |_| None),
        }),
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
            "items": items(&result.ranked, |_| None),
        }),
    ])
}

fn abc(result: &AbcResult) -> Value {
    join([
        of_ranked(&result.ranked, abc_params(&result.params)),
        json!({
            "rule": result.params.rule.id(),
            "thresholds": result.cut.limits,
            "classes": classes(&result.cut.classes),
            "items": items(&result.ranked, |rank| {
                Some(("class", result.class(rank).letter().into()))
            }),
        }),
    ])
}

fn activity(result: &ActivityResult) -> Value {
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
            let member = &people.members[item.member as usize];
            json!({
                "name": &*member.name,
                "value": people.values[item.member as usize],
                "status": item.status.id(),
                "quiet": item.quiet,
                "last": day(member.last),
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
            "items": items,
        }),
    ])
}

fn rfm(result: &RfmResult) -> Value {
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
        json!({ "classes": segments, "cells": cells, "items": items }),
    ])
}

/// What an axis is called, in the words of the data.
fn label(label: &Label) -> String {
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
        "spacing": match axis.spacing {
            super::matrix::Spacing::Linear => "linear",
            super::matrix::Spacing::Log => "log",
        },
        "snaps": snaps,
        "criteria": axis.parts.iter().map(part).collect::<Value>(),
    })
}

fn part(part: &Part) -> Value {
    json!({
        "criterion": label(&part.label),
        "weight": part.weight,
        "turned": part.turned,
        "evidence": if part.evidence { "figures" } else { "opinion" },
        "filled": part.filled,
    })
}

fn matrix(result: &MatrixResult) -> Value {
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
    let mut extra = Map::new();
    if let Some((x, y)) = plane.portfolio {
        let cell = result.cells[result.cell_at(x, y)].id;
        extra.insert("portfolio".into(), json!({ "x": x, "y": y, "cell": cell }));
    }
    if let Some(sums) = plane.potential {
        extra.insert("current".into(), json!(sums.current));
        extra.insert("open".into(), json!(sums.open));
        extra.insert("total".into(), json!(sums.total));
        extra.insert("penetration".into(), json!(sums.penetration));
    }
    let (x, y) = result.thresholds;
    join([
        population(&plane.population, plane.len(), &plane.left_out, json!({})),
        json!({
            "x": axis(&plane.x),
            "y": axis(&plane.y),
            "size": plane.size.as_ref().map(|(name, _)| label(name)),
            "value": plane.value.as_ref().map(|(name, _)| label(name)),
            "thresholds": { "x": x, "y": y },
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
    let cell = result.cells[result.cell_at(item.x, item.y)].id;
    let mut value = object(json!({
        "name": plane.name(index),
        "x": item.x,
        "y": item.y,
        "size": item.size,
        "value": item.value,
        "cell": cell,
        "coverage": f64::from(item.coverage),
        "evidence": f64::from(item.evidence),
    }));
    if let Some((x, y)) = plane.other(index) {
        let cell = result.cells[result.cell_at(x, y)].id;
        let key = match plane.movement {
            super::Movement::FromPast => "before",
            _ => "future",
        };
        value.insert(key.into(), json!({ "x": x, "y": y, "cell": cell }));
    }
    if let Some(&leaving) = result.leaving.get(index) {
        value.insert("leaves_cell".into(), json!(f64::from(leaving)));
        value.insert("unsure".into(), result.is_unsure(index).into());
    }
    if plane.potential.is_some() {
        value.insert("current".into(), json!(item.x));
        value.insert("open".into(), json!(item.y));
        value.insert("share".into(), json!(item.x / (item.x + item.y)));
    }
    Value::Object(value)
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
