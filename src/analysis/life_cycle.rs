//! Life cycle: the stage of each product, as rated or from its sales, against how its sales go.

use rustc_hash::FxHashMap;
use std::sync::Arc;

use super::compare::years;
use super::matrix::Label;
use super::presets::Bench;
use super::zones::{Step, Steps, ZoneSpec};
use super::{Basis, Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "life_cycle",
    places: &[(Group::Products, Family::LifeCycle)],
    needs: &[Need::Stages],
    source: "Levitt 1965, Exploit the product life cycle",
    run,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// From this growth on sales grow; below its negative they fall.
const GROWS: f64 = 0.1;

/// The stages: each is a zone of its own.
pub const STAGES: [&str; 4] = ["embryonic", "growth", "mature", "aging"];
const TRENDS: [&str; 3] = ["falling", "steady", "growing"];

/// Growth on the year before; infinite for what was not sold then.
fn trend(growth: f64, limit: f64) -> f64 {
    match growth {
        growth if growth.is_nan() => f64::NAN,
        growth if growth > limit => 2.0,
        growth if growth < -limit => 0.0,
        _ => 1.0,
    }
}

/// What sales say about the stage: new, growing, steady, falling.
fn stage(growth: f64, limit: f64) -> f64 {
    match growth {
        growth if growth.is_nan() => f64::NAN,
        f64::INFINITY => 0.0,
        growth if growth > limit => 1.0,
        growth if growth < -limit => 3.0,
        _ => 2.0,
    }
}

/// The method. The stage is the rated one; without it new products are embryonic, those that grow by more than 10 % a year
/// (`growth=0.1`) grow, those that fall by more are aging, the others mature. Growth is that of the sheet, else the last
/// twelve months of the ledger against the twelve before.
///
/// # Errors
/// [`Need::Stages`] where there is neither a stage nor a growth.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let limit = context.settings.number("growth");
    let limit = limit.filter(|limit| *limit >= 0.0).unwrap_or(GROWS);
    let growth = growth(context, &bench);
    let rated = bench.criterion(Field::LifeCycle);
    if rated.is_none() && growth.iter().all(|growth| growth.is_nan()) {
        return Err(Need::Stages.into());
    }
    let last = (STAGES.len() - 1) as f64;
    let at: Vec<f64> = (0..growth.len())
        .map(|account| {
            let rated = rated
                .as_ref()
                .and_then(|criterion| criterion.values.get(account))
                .map_or(f64::NAN, |score| (score / 100.0 * last).round());
            if rated.is_nan() {
                stage(growth[account], limit)
            } else {
                rated
            }
        })
        .collect();
    let evidence = rated.is_none();
    let known = growth.iter().any(|growth| !growth.is_nan());
    let rows = if known { &TRENDS[..] } else { &["steady"] };
    let up = growth.iter().map(|&growth| match trend(growth, limit) {
        _ if !known => 0.0,
        trend if trend.is_nan() => 1.0,
        trend => trend,
    });
    let stages = STAGES.map(|id| Step {
        id,
        key: format!("scale-life_cycle-{id}"),
    });
    let trends = rows.iter().map(|&id| Step {
        id,
        key: format!("trend-{id}"),
    });
    let spec = ZoneSpec {
        method: "life_cycle",
        x: Steps {
            label: Label::Field(Field::LifeCycle),
            steps: stages.into(),
            at,
            evidence,
        },
        y: Steps {
            label: Label::Axis("sales-trend"),
            steps: trends.collect(),
            at: up.collect(),
            evidence: true,
        },
        zones: &STAGES,
        zone_of: |column, _| column,
        crossed: false,
        value: bench.own_measure(),
        left_out: Vec::new(),
    };
    Ok(bench.place(spec))
}

/// The growth of each account; `NaN` where nothing is known of it.
fn growth(context: &Context<'_>, bench: &Bench<'_>) -> Vec<f64> {
    let values = |field: Field| bench.criterion(field).map(|criterion| criterion.values);
    let count = bench.accounts.members.len();
    let mut growth = values(Field::Growth).unwrap_or_else(|| vec![f64::NAN; count]);
    let on = |now: f64, before: f64| match before {
        before if before > 0.0 => now / before - 1.0,
        _ if now > 0.0 => f64::INFINITY,
        _ => f64::NAN,
    };
    if let Some((now, before)) = values(Field::Revenue).zip(values(Field::PreviousRevenue)) {
        for (at, growth) in growth.iter_mut().enumerate().filter(|(_, g)| g.is_nan()) {
            *growth = on(now[at], before[at]);
        }
    }
    if let Ok(Some((now, before))) = years(context)
        && before.basis == Basis::Ledger
    {
        let by_name = |population: &super::Population| -> FxHashMap<Arc<str>, f64> {
            let names = population.members.iter().map(|member| member.name.clone());
            names.zip(population.values.iter().copied()).collect()
        };
        let (now, before) = (by_name(&now), by_name(&before));
        let of = |list: &FxHashMap<Arc<str>, f64>, name: &Arc<str>| {
            list.get(name).copied().unwrap_or(0.0)
        };
        for (growth, member) in growth.iter_mut().zip(bench.accounts.members.iter()) {
            if growth.is_nan() {
                *growth = on(of(&now, &member.name), of(&before, &member.name));
            }
        }
    }
    growth
}
