//! One matrix crossed with another: where each account stands in both, and what the pair of cells means.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::matrix::spec::{Criterion, Extra};
use super::super::zones::{Step, Steps, ZoneSpec, place};
use super::super::{
    Context, Family, Group, Label, MatrixResult, Method, Need, Outcome, Settings, Unavailable,
};
use super::{Bench, kraljic, supplier_preference};
use crate::model::Field;

/// How the supplier sees us, crossed with what the purchase is to us.
pub const PREFERENCE: Method = Method {
    id: "preference_kraljic",
    places: &[(Group::Suppliers, Family::Preferencing)],
    needs: &[Need::SupplierRatings, Need::AccountView],
    source: "Steele & Court 1996, Profitable purchasing strategies; Kraljic 1983",
    run: preference,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// Where suppliers move in the Kraljic matrix, from today to what is expected.
pub const MOVES: Method = Method {
    id: "kraljic_moves",
    places: &[(Group::Suppliers, Family::Kraljic)],
    needs: &[Need::RatingsAhead],
    source: "Kraljic 1983; Gelderman & van Weele 2003, Handling measurement issues and strategic directions",
    run: moves,
    adjust: |_: &Outcome, _: &Settings| None,
};

type Run = fn(&Context<'_>) -> Result<Outcome, Unavailable>;

/// One side of a crossing: a method and the cells that it sorts accounts into.
pub struct Side {
    method: &'static str,
    run: Run,
    cells: &'static [&'static str],
}

impl Side {
    /// The cells of a matrix.
    pub fn new(method: &'static str, run: Run, cells: &'static [&'static str]) -> Self {
        Self { method, run, cells }
    }

    fn steps(&self) -> Vec<Step> {
        let step = |&id: &&'static str| Step {
            id,
            key: format!("cell-{}-{id}", self.method).replace('_', "-"),
        };
        self.cells.iter().map(step).collect()
    }
}

/// The settings of a method as another one holds them: `kraljic.x_threshold` is `x_threshold` of Kraljic.
pub fn inner(settings: &Settings, method: &str) -> Settings {
    let prefix = format!("{method}.");
    let own = settings.0.iter().filter_map(|(key, value)| {
        let key = key.strip_prefix(&prefix)?;
        Some((key.to_owned(), value.clone()))
    });
    Settings(own.collect())
}

/// The step of each account, by name, and the value of each.
type Standing = FxHashMap<Arc<str>, f64>;

fn standing(context: &Context<'_>, side: &Side) -> Result<(Outcome, Standing), Unavailable> {
    let settings = inner(context.settings, side.method);
    let outcome = (side.run)(&Context {
        settings: &settings,
        ..*context
    })?;
    let mut standing = Standing::default();
    if let Outcome::Matrix(result) = &outcome {
        for (at, item) in result.plane.items.iter().enumerate() {
            if let Some(cell) = result.cell_of(at) {
                let name = &result.plane.population.members[item.member as usize].name;
                standing.insert(name.clone(), cell as f64);
            }
        }
    }
    Ok((outcome, standing))
}

/// The accounts that stand in both. `sides` are columns and rows.
///
/// # Errors
/// As the methods of the sides.
pub fn cross(
    context: &Context<'_>,
    method: &'static str,
    sides: [Side; 2],
    zones: &'static [&'static str],
    zone_of: fn(usize, usize) -> usize,
) -> Result<Outcome, Unavailable> {
    let (outcome, columns) = standing(context, &sides[0])?;
    let (_, rows) = standing(context, &sides[1])?;
    let population = outcome.population().ok_or(Need::AnyTable)?.clone();
    let of = |standing: &Standing| -> Vec<f64> {
        let step = |member: &super::super::Member| standing.get(&member.name).copied();
        let members = population.members.iter();
        members.map(|m| step(m).unwrap_or(f64::NAN)).collect()
    };
    let axis = |side: &Side, at: Vec<f64>| Steps {
        label: Label::Axis(match side.method {
            "kraljic" => "kraljic",
            "supplier_preference" => "supplier-preference",
            "olsen_purchases" => "olsen-purchases",
            _ => "olsen-relationships",
        }),
        steps: side.steps(),
        at,
        evidence: true,
    };
    let spec = ZoneSpec {
        method,
        x: axis(&sides[0], of(&columns)),
        y: axis(&sides[1], of(&rows)),
        zones,
        zone_of,
        crossed: true,
        value: value_of(&population),
        left_out: Vec::new(),
    };
    Ok(Outcome::Zones(Arc::new(place(population, spec))))
}

fn value_of(population: &super::super::Population) -> Option<Extra> {
    let quantity = if population.currency.is_some() {
        super::super::Quantity::Money
    } else {
        super::super::Quantity::Number
    };
    super::known(&population.values).then(|| Extra {
        label: Label::Measure(population.measure.clone()),
        quantity,
        values: population.values.clone(),
    })
}

/// What the pair of our view and the supplier's means.
pub const STANCES: [&str; 5] = ["partner", "alarm", "use", "switch", "simplify"];

fn stance(seen: usize, need: usize) -> usize {
    let wanted = seen >= 2;
    match (need, wanted) {
        // Strategic and bottleneck: supply is at risk.
        (2 | 3, true) => 0,
        (2 | 3, false) => 1,
        (1, true) => 2,
        (0, true) => 4,
        _ => 3,
    }
}

/// Preferencing × Kraljic.
///
/// # Errors
/// As the two methods.
pub fn preference(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let sides = [
        Side::new(
            "supplier_preference",
            supplier_preference::run,
            &supplier_preference::CELLS,
        ),
        Side::new("kraljic", kraljic::run, &kraljic::CELLS),
    ];
    cross(context, "preference_kraljic", sides, &STANCES, stance)
}

/// What a move means.
pub const DIRECTIONS: [&str; 3] = ["better", "stays", "worse"];

/// Less risk is better, and so is more impact at no more risk.
fn direction(after: usize, before: usize) -> usize {
    let risk = |cell: usize| cell >> 1;
    let impact = |cell: usize| cell & 1;
    match (
        risk(after).cmp(&risk(before)),
        impact(after).cmp(&impact(before)),
    ) {
        (std::cmp::Ordering::Less, _) => 0,
        (std::cmp::Ordering::Greater, _) => 2,
        (_, std::cmp::Ordering::Greater) => 0,
        (_, std::cmp::Ordering::Less) => 2,
        _ => 1,
    }
}

/// The cells of today (rows) by those expected (columns).
///
/// # Errors
/// [`Need::RatingsAhead`] where nothing is said about the future.
pub fn moves(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let settings = inner(context.settings, "kraljic");
    let Outcome::Matrix(result) = kraljic::run(&Context {
        settings: &settings,
        ..*context
    })?
    else {
        return Err(Need::RatingsAhead.into());
    };
    let ahead = ahead(context)?;
    let steps = |at: Vec<f64>, label: &'static str| {
        let side = Side::new("kraljic", kraljic::run, &kraljic::CELLS);
        Steps {
            label: Label::Axis(label),
            steps: side.steps(),
            at,
            evidence: true,
        }
    };
    let population = result.plane.population.clone();
    let (before, after) = standings(&result, &ahead);
    let spec = ZoneSpec {
        method: "kraljic_moves",
        x: steps(after, "kraljic-ahead"),
        y: steps(before, "kraljic-today"),
        zones: &DIRECTIONS,
        zone_of: direction,
        crossed: true,
        value: value_of(&population),
        left_out: Vec::new(),
    };
    Ok(Outcome::Zones(Arc::new(place(population, spec))))
}

/// Impact and risk in future by account, as scores of 0–100; `NaN` for what is not rated.
type Ahead = FxHashMap<Arc<str>, (f64, f64)>;

fn ahead(context: &Context<'_>) -> Result<Ahead, Unavailable> {
    let bench = Bench::new(context)?;
    let scores = |field: Field| bench.criterion(field).map(as_scores);
    let (impact, risk) = (
        scores(Field::ProfitImpactFuture),
        scores(Field::SupplyRiskFuture),
    );
    if impact.is_none() && risk.is_none() {
        return Err(Need::RatingsAhead.into());
    }
    let of = |scores: &Option<Vec<f64>>, at: usize| {
        let score = scores.as_ref().and_then(|scores| scores.get(at));
        score.copied().unwrap_or(f64::NAN)
    };
    let members = bench.accounts.members.iter().enumerate();
    Ok(members
        .map(|(at, member)| (member.name.clone(), (of(&impact, at), of(&risk, at))))
        .collect())
}

/// Ratings as scores of 0–100: steps as they are, shares in per cent, figures of 0–10 times ten.
fn as_scores(criterion: Criterion) -> Vec<f64> {
    let most = criterion.values.iter().copied().fold(0.0, f64::max);
    let times = match most {
        _ if criterion.ordinal => 1.0,
        most if most <= 1.0 => 100.0,
        most if most <= 10.0 => 10.0,
        _ => 1.0,
    };
    let values = criterion.values.iter();
    values.map(|value| value * times).collect()
}

/// The cell of each member today and in future, a figure without a rating staying as it is; `NaN` where nothing is said.
fn standings(result: &MatrixResult, ahead: &Ahead) -> (Vec<f64>, Vec<f64>) {
    let members = result.plane.population.members.len();
    let (mut before, mut after) = (vec![f64::NAN; members], vec![f64::NAN; members]);
    for item in &result.plane.items {
        let member = item.member as usize;
        let name = &result.plane.population.members[member].name;
        let Some(&(x, y)) = ahead.get(name).filter(|(x, y)| !(x.is_nan() && y.is_nan())) else {
            continue;
        };
        let or = |ahead: f64, now: f64| if ahead.is_nan() { now } else { ahead };
        before[member] = result.cell_at(item.x, item.y) as f64;
        after[member] = result.cell_at(or(x, item.x), or(y, item.y)) as f64;
    }
    (before, after)
}
