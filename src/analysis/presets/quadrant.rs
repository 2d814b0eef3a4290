//! Any two measures or criteria against each other.

use super::super::matrix::spec::{AxisSpec, Criterion};
use super::super::matrix::{Label, Movement, Quantity};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix, measure_of};
use crate::model::{ColumnData, Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "quadrant",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::TwoMeasures],
    source: "Folioscope: two axes, a threshold on each",
    run,
    adjust,
};

/// What is set against revenue where nobody chose, best first: figures before opinions.
const SECOND: [Field; 11] = [
    Field::PotentialSpend,
    Field::CostToServe,
    Field::Satisfaction,
    Field::Profitability,
    Field::UpsellPotential,
    Field::MarketGrowth,
    Field::Growth,
    Field::Quality,
    Field::Risk,
    Field::BillingChange,
    Field::Projection,
];

/// The method. Settings `x` and `y`: a measure (`revenue`, `margin`, `quantity`, `spend`, `cash_flow`), a field id or header,
/// `margin_ratio`, `score` (all rated criteria, one score) or `purchase_days`. Without them: the measure asked for, against
/// the margin in percent, else against the score of the rated criteria, else against the first figure there is. Thresholds at the medians, of scores
/// at 50.
///
/// # Errors
/// [`Need::TwoMeasures`] where the data do not have two.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let chosen = |key: &str| {
        let name = bench.settings().word(key)?;
        axis(&bench, name)
    };
    let x = chosen("x").or_else(|| own_measure(&bench));
    let y = chosen("y").or_else(|| second(&bench, x.as_ref()));
    let (x, y) = match (x, y) {
        (Some(x), Some(y)) => (x, y),
        // No measure at all: two criteria will do.
        (None, Some(x)) => {
            let y = second(&bench, Some(&x)).ok_or(Need::TwoMeasures)?;
            (x, y)
        }
        _ => return Err(Need::TwoMeasures.into()),
    };
    let cells = ["low-low", "high-low", "low-high", "high-high"];
    let (mut x, mut y) = (x, y);
    let years = |axis: &AxisSpec| match axis.criteria.first().map(|own| own.id.as_str())? {
        "margin-ratio" => bench.two_years_of_margin(),
        id => bench.two_years(&measure_of(id)?),
    };
    let before = years(&x).zip(years(&y));
    let movement = if before.is_some() {
        Movement::FromPast
    } else {
        Movement::None
    };
    if let Some((of_x, of_y)) = before {
        for (axis, (now, then)) in [(&mut x, of_x), (&mut y, of_y)] {
            axis.other = Some(then);
            axis.criteria[0].values = now;
        }
    }
    let mut spec = matrix(&bench, "quadrant", x, y, cells);
    spec.movement = movement;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

/// The ids that `x` and `y` can be set to with these data, in the order of the sheet.
pub fn choices(context: &Context<'_>) -> Vec<(String, Label)> {
    let Ok(bench) = Bench::new(context) else {
        return Vec::new();
    };
    let mut choices: Vec<(String, Label)> = [
        Measure::Revenue,
        Measure::Margin,
        Measure::Quantity,
        Measure::Spend,
        Measure::CashFlow,
    ]
    .iter()
    .filter_map(|measure| {
        let criterion = bench.measure(measure)?;
        (criterion.label == Label::Measure(measure.clone()))
            .then_some((criterion.id, criterion.label))
    })
    .collect();
    if bench.margin_ratio().is_some() {
        choices.push(("margin_ratio".into(), Label::Axis("margin-ratio")));
    }
    if score(&bench).is_some() {
        choices.push(("score".into(), Label::Axis("score")));
    }
    if bench.accounts.purchase_days().is_some() {
        choices.push(("purchase_days".into(), Label::Axis("purchase-days")));
    }
    let columns = bench
        .accounts
        .sheet()
        .map_or(&[][..], |table| &table.columns[..]);
    for column in columns {
        let name = column
            .field
            .map_or(column.header.as_str(), |field| field.id());
        if let Some(criterion) = bench.column(name)
            && !choices.iter().any(|(id, _)| *id == criterion.id)
        {
            choices.push((criterion.id, criterion.label));
        }
    }
    choices
}

fn axis(bench: &Bench<'_>, name: &str) -> Option<AxisSpec> {
    match name {
        "score" => score(bench),
        "purchase_days" => purchase_days(bench),
        "margin_ratio" => bench.margin_ratio().map(AxisSpec::plain),
        _ => measure_of(name)
            .and_then(|measure| bench.measure(&measure))
            .or_else(|| bench.column(name))
            .or_else(|| bench.measure(&Measure::Column(name.to_owned())))
            .map(AxisSpec::plain),
    }
}

fn own_measure(bench: &Bench<'_>) -> Option<AxisSpec> {
    bench
        .has_measure
        .then(|| AxisSpec::plain(Bench::of_measured(&bench.measured)))
}

fn second(bench: &Bench<'_>, first: Option<&AxisSpec>) -> Option<AxisSpec> {
    let taken = |criterion: &Criterion| {
        first.is_some_and(|axis| {
            axis.criteria
                .iter()
                .any(|own| own.label == criterion.label || own.id == criterion.id)
        })
    };
    let free = |criterion: Option<Criterion>| {
        criterion
            .filter(|criterion| !taken(criterion))
            .map(AxisSpec::plain)
    };
    let money = matches!(bench.measured.measure, Measure::Revenue | Measure::Spend);
    let ratio = || bench.margin_ratio().filter(|_| money).map(AxisSpec::plain);
    ratio()
        .or_else(|| free(bench.measure(&Measure::Revenue)).filter(|_| !money))
        .or_else(|| score(bench))
        .or_else(|| {
            SECOND
                .iter()
                .find_map(|&field| free(bench.criterion(field)))
        })
        .or_else(|| purchase_days(bench))
        .or_else(|| {
            let table = bench.accounts.sheet()?;
            table.columns.iter().find_map(|column| {
                let name = column.field.map_or(column.header.as_str(), |f| f.id());
                free(bench.column(name))
            })
        })
        .or_else(|| free(bench.measure(&Measure::Quantity)))
}

/// The composite of every rated criterion, at least three of them, what is bad news turned round.
fn score(bench: &Bench<'_>) -> Option<AxisSpec> {
    let table = bench.accounts.sheet()?;
    let criteria: Vec<Criterion> = table
        .columns
        .iter()
        .filter(|column| matches!(column.data, ColumnData::Scale { .. }))
        .filter_map(|column| {
            let name = column.field.map_or(column.header.as_str(), |f| f.id());
            let turned = column.field.is_some_and(Field::high_is_bad);
            Some(bench.column(name)?.turned(turned))
        })
        .collect();
    (criteria.len() >= 3).then(|| AxisSpec::score(Label::Axis("score"), criteria))
}

fn purchase_days(bench: &Bench<'_>) -> Option<AxisSpec> {
    let days = bench.accounts.purchase_days()?;
    let values = (0..bench.accounts.members.len())
        .map(|account| match days.of(account).len() {
            0 => f64::NAN,
            count => count as f64,
        })
        .collect();
    let criterion = bench.derived("purchase-days", Quantity::Number, values);
    Some(AxisSpec::plain(criterion))
}

/// Other thresholds or weights; other axes need the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are.
const KEYS: &[&str] = &["x", "y", "trail"];
