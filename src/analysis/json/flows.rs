//! What methods on the flows of a ledger answer: bridge, cohorts, recurring revenue.

use serde_json::{Map, Value, json};

use super::{day, join, listed, population};
use crate::analysis::bridge::{End, Step};
use crate::analysis::recurring::{Flow, RecurringPeriod};
use crate::analysis::{BridgeResult, CohortsResult, RecurringResult};
use crate::model::Month;

pub(super) fn bridge(result: &BridgeResult) -> Value {
    let people = &result.population;
    let end = |end: &End| match end {
        End::Days(from, until) => json!([day(*from), day(*until)]),
        End::Column(name) => json!(name),
        End::YearBefore => json!("year_before"),
    };
    let params = json!({
        "months": result.chosen.and_then(|(months, _)| months),
        "against": result.chosen.map(|(_, against)| against.id()),
        "columns": result.params.columns,
    });
    let classes: Map<String, Value> = Step::ALL
        .iter()
        .map(|step| {
            let of = result.step(*step);
            let share = if result.start > 0.0 {
                of.value / result.start
            } else {
                f64::NAN
            };
            let of = json!({ "count": of.count, "value": of.value, "share": share });
            (step.id().to_owned(), of)
        })
        .collect();
    let items: Value = result
        .items
        .iter()
        .map(|item| {
            json!({
                "name": &*people.members[item.member as usize].name,
                "value": item.now,
                "before": item.before,
                "change": item.change(),
                "step": item.step.id(),
            })
        })
        .collect();
    let [gross, net] = result.kept();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "periods": [end(&result.ends[0]), end(&result.ends[1])],
            "covered": result.covered,
            "start": result.start,
            "new": result.step(Step::New).value,
            "grown": result.step(Step::Grown).value,
            "shrunk": result.step(Step::Shrunk).value,
            "lost": result.step(Step::Lost).value,
            "end": result.end,
            "active": result.active,
            "grr": gross,
            "nrr": net,
            "classes": classes,
        }),
        listed("items", items),
    ])
}

/// A calendar period: `2025-03`, `2025-Q1`, `2025`.
fn period(start: Month, months: i32) -> String {
    match months {
        1 => format!("{:04}-{:02}", start.year(), start.number()),
        3 => format!("{:04}-Q{}", start.year(), (start.number() - 1) / 3 + 1),
        _ => format!("{:04}", start.year()),
    }
}

pub(super) fn cohorts(result: &CohortsResult) -> Value {
    let people = &result.population;
    let params = json!({ "months": result.months, "show": result.params.shown.id() });
    let name = |start: Month| period(start, result.months);
    let list: Value = result
        .cohorts
        .iter()
        .map(|cohort| {
            json!({
                "name": name(cohort.start),
                "count": cohort.size,
                "active": cohort.active,
                "value": crate::analysis::sum::sum(cohort.revenue.iter().copied()),
            })
        })
        .collect();
    let matrix: Value = result
        .cohorts
        .iter()
        .map(|cohort| {
            (0..cohort.active.len())
                .map(|age| cohort.share(age))
                .collect::<Value>()
        })
        .collect();
    let revenue: Value = result
        .cohorts
        .iter()
        .map(|cohort| json!(cohort.revenue))
        .collect();
    let items: Value = result
        .cohort_of
        .iter()
        .enumerate()
        .map(|(member, &cohort)| {
            json!({
                "name": &*people.members[member].name,
                "value": people.values[member],
                "cohort": name(result.cohorts[cohort as usize].start),
                "periods": result.ages[member].len(),
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "cohorts": list,
            "matrix": matrix,
            "revenue": revenue,
            "average": result.average,
            "partial": result.partial,
        }),
        listed("items", items),
    ])
}

pub(super) fn recurring(result: &RecurringResult) -> Value {
    let people = &result.population;
    let params = json!({ "months": result.months });
    let series = |of: &dyn Fn(&RecurringPeriod) -> Value| -> Value {
        result.periods.iter().map(of).collect()
    };
    let flows: Map<String, Value> = Flow::ALL
        .iter()
        .map(|flow| {
            let values = series(&|period| json!(period.flow(*flow)));
            let counts = series(&|period| json!(period.counts[*flow as usize]));
            (
                flow.id().to_owned(),
                json!({ "value": values, "count": counts }),
            )
        })
        .collect();
    let last = result.whole().len().saturating_sub(1);
    let items: Value = (0..people.members.len())
        .map(|member| {
            json!({
                "name": &*people.members[member].name,
                "value": people.values[member],
                "now": result.revenue(member, last),
                "movement": result.flow(member, last).map(Flow::id),
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "periods": series(&|of| json!(period(of.start, result.months))),
            "mrr": series(&|period| json!(period.revenue)),
            "nrr": series(&|period| json!(period.net)),
            "grr": series(&|period| json!(period.gross)),
            "active": series(&|period| json!(period.active)),
            "flows": flows,
            "nrr_year": result.year.map(|[net, _]| net),
            "grr_year": result.year.map(|[_, gross]| gross),
            "partial": result.partial,
            "regularity": result.regularity,
        }),
        listed("items", items),
    ])
}
