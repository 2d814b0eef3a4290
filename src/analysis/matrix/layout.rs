//! Scores, positions, thresholds and cells.

use std::sync::Arc;

use super::earlier;
use super::grid::{self, Grid};
use super::sensitivity::{self, Draws, Shares};
use super::spec::{AxisSpec, Criterion, MatrixSpec, Scaling, Start};
use super::tally::Tally;
use super::what_if;
use super::{
    Axis, Cell, Item, MatrixResult, Movement, Part, Plane, Quantity, Snap, SnapKind, Spacing,
};
use crate::analysis::ranked::share;
use crate::analysis::sum::{Sum, median, sum};
use crate::analysis::{Derived, LeftOut, Outcome, Population, Reason, Settings};

/// Below this share of the weights an account is not placed.
const ENOUGH: f64 = 0.5;

/// Places everyone.
pub fn solve(
    population: Arc<Population>,
    spec: Arc<MatrixSpec>,
    settings: &Settings,
) -> MatrixResult {
    place(Arc::new(lay_out(population, spec, settings)), settings)
}

/// Other thresholds or weights on the same accounts.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Matrix(before) = outcome else {
        return None;
    };
    let plane = &before.plane;
    Some(Outcome::Matrix(Arc::new(solve_again(plane, settings))))
}

fn solve_again(plane: &Arc<Plane>, settings: &Settings) -> MatrixResult {
    let spec = &plane.spec;
    let stays = |axis: &Axis, spec: &AxisSpec, name: &str| {
        let parts = axis.parts.iter().map(|part| part.weight);
        spacing(spec, settings, name).is_none_or(|spacing| spacing == axis.spacing)
            && (axis.parts.is_empty() || parts.eq(weights(spec, settings)))
            && settings.number(&format!("{name}_target")).or(spec.target) == axis.target()
    };
    let plain = !spec.x.score && !spec.y.score;
    let prepared = &plane.prepared;
    let same = plain || prepared.scaling == Scaling::read(settings, spec.scaling);
    if same
        && plane.movement == earlier::movement(spec, settings)
        && prepared.draws.stay(settings)
        && stays(&plane.x, &spec.x, "x")
        && stays(&plane.y, &spec.y, "y")
    {
        return place(plane.clone(), settings);
    }
    solve(plane.population.clone(), spec.clone(), settings)
}

impl Axis {
    fn target(&self) -> Option<f64> {
        self.snap(SnapKind::Target)
    }

    /// Where a snap lies, if the axis has it.
    pub fn snap(&self, kind: SnapKind) -> Option<f64> {
        self.snaps
            .iter()
            .find(|snap| snap.kind == kind)
            .map(|snap| snap.at)
    }
}

/// What makes another limit cheap: nothing is placed, drawn or sorted again.
#[derive(Clone, Debug, Default)]
pub(super) struct Prepared {
    scaling: Scaling,
    draws: Draws,
    tally: Tally,
}

/// Positions on one axis.
struct Positions {
    at: Vec<f64>,
    other: Vec<f64>,
    coverage: Vec<f64>,
    evidence: Vec<f64>,
    scores: Vec<Vec<f64>>,
    weights: Vec<f64>,
}

fn lay_out(population: Arc<Population>, spec: Arc<MatrixSpec>, settings: &Settings) -> Plane {
    let scaling = Scaling::read(settings, spec.scaling);
    let movement = earlier::movement(&spec, settings);
    let x = positions(&spec.x, scaling, settings);
    let y = positions(&spec.y, scaling, settings);
    let spacings = [(&spec.x, &x, "x"), (&spec.y, &y, "y")].map(|(axis, positions, name)| {
        spacing(axis, settings, name).unwrap_or_else(|| choose_spacing(&positions.at))
    });
    let mut items = Vec::new();
    let mut others = Vec::new();
    let mut not_enough = Vec::new();
    let (mut missing, mut not_positive) = (0, 0);
    let values = spec.value.as_ref().map(|extra| &extra.values);
    let sizes = spec.size.as_ref().map(|extra| &extra.values);
    for member in 0..population.members.len() {
        let at = (x.at[member], y.at[member]);
        let coverage = x.coverage[member].min(y.coverage[member]);
        if coverage < ENOUGH {
            not_enough.push(member as u32);
        } else if at.0.is_nan() || at.1.is_nan() {
            missing += 1;
        } else if hidden(at.0, spacings[0]) || hidden(at.1, spacings[1]) {
            not_positive += 1;
        } else {
            items.push(Item {
                member: member as u32,
                x: at.0,
                y: at.1,
                size: sizes.map_or(f64::NAN, |values| values[member]),
                value: values.map_or(f64::NAN, |values| values[member]),
                coverage,
                evidence: (x.evidence[member] + y.evidence[member]) / 2.0,
            });
            if movement != Movement::None {
                others.push(second(at, (&x, &y), member));
            }
        }
    }
    let mut left_out = spec.left_out.clone();
    left_out.extend([
        LeftOut::accounts(Reason::MissingValue, missing),
        LeftOut::accounts(Reason::NotPositive, not_positive),
        LeftOut::accounts(Reason::NotEnoughData, not_enough.len()),
    ]);
    left_out.retain(|left| left.count > 0);
    left_out.sort_by_key(|left| std::cmp::Reverse(left.count));
    let (x_axis, y_axis) = (
        axis(&spec.x, &x, (spacings[0], "x"), &items, &others, settings),
        axis(&spec.y, &y, (spacings[1], "y"), &items, &others, settings),
    );
    let shares = [(&x, &x_axis), (&y, &y_axis)].map(|(positions, axis)| Shares {
        scores: &positions.scores,
        parts: &axis.parts,
    });
    let prepared = Prepared {
        scaling,
        draws: Draws::new(&items, population.members.len(), shares, settings),
        tally: Tally::new(&items),
    };
    Plane {
        x: x_axis,
        y: y_axis,
        preset: spec.preset,
        scaling: (spec.x.score || spec.y.score).then_some(scaling),
        size: spec.size.as_ref().map(|e| (e.label.clone(), e.quantity)),
        value: spec.value.as_ref().map(|e| (e.label.clone(), e.quantity)),
        portfolio: spec.has_portfolio.then(|| centre(&items)).flatten(),
        total: sum(items.iter().map(|item| item.value).filter(|v| !v.is_nan())),
        movement,
        potential: spec.potential,
        items,
        others,
        not_enough,
        left_out,
        population,
        spec,
        derived: Derived::default(),
        prepared,
    }
}

fn second(at: (f64, f64), axes: (&Positions, &Positions), member: usize) -> (f64, f64) {
    let own = |positions: &Positions, at: f64| match positions.other.get(member) {
        Some(other) => *other,
        None => at,
    };
    (own(axes.0, at.0), own(axes.1, at.1))
}

fn hidden(value: f64, spacing: Spacing) -> bool {
    spacing == Spacing::Log && value <= 0.0
}

fn spacing(spec: &AxisSpec, settings: &Settings, name: &str) -> Option<Spacing> {
    match settings.word(&format!("{name}_spacing")) {
        Some("log") => Some(Spacing::Log),
        Some("linear") => Some(Spacing::Linear),
        _ => spec.spacing,
    }
}

/// Logarithmic where all is above zero and the middle nine tenths span more than 1 : 30. A spacing that nobody asked for
/// leaves nobody out: with a zero or a loss the axis is linear (and bends where it is drawn).
fn choose_spacing(values: &[f64]) -> Spacing {
    let mut positive: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
    if positive.len() < 8 || positive.iter().any(|&value| value <= 0.0) {
        return Spacing::Linear;
    }
    let (low, high) = (
        positive.len() / 20,
        positive.len() - 1 - positive.len() / 20,
    );
    let low = *positive.select_nth_unstable_by(low, f64::total_cmp).1;
    let high = *positive.select_nth_unstable_by(high, f64::total_cmp).1;
    if high > 30.0 * low {
        Spacing::Log
    } else {
        Spacing::Linear
    }
}

fn positions(spec: &AxisSpec, scaling: Scaling, settings: &Settings) -> Positions {
    let count = spec.criteria.first().map_or(0, |c| c.values.len());
    if !spec.score {
        let criterion = spec.criteria.first();
        let evidence = criterion.is_some_and(|criterion| criterion.evidence);
        return Positions {
            at: criterion.map_or(Vec::new(), |criterion| criterion.values.clone()),
            other: spec.other.clone().unwrap_or_default(),
            coverage: vec![1.0; count],
            evidence: vec![f64::from(u8::from(evidence)); count],
            scores: Vec::new(),
            weights: vec![1.0],
        };
    }
    let weights: Vec<f64> = weights(spec, settings).collect();
    let scaled: Vec<(Vec<f64>, Option<Vec<f64>>)> = spec
        .criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| {
            let other = spec.other.as_deref().filter(|_| index == 0);
            scores(criterion, other, scaling)
        })
        .collect();
    let other = match &spec.other {
        Some(_) => scaled.first().and_then(|(_, other)| other.clone()),
        None => earlier::score(&scaled, &weights, count),
    };
    let other = other.unwrap_or_default();
    let scores: Vec<Vec<f64>> = scaled.into_iter().map(|(scores, _)| scores).collect();
    let (mut at, mut coverage) = (Vec::new(), Vec::new());
    sensitivity::weigh(&scores, &weights, count, &mut at, &mut coverage);
    for at in &mut at {
        // Thirds do not add up to one: without this a score of exactly 50 would lie a hair below its threshold.
        *at = (*at * 1e9).round() / 1e9;
    }
    for coverage in &mut coverage {
        // Nor do seven fourteenths add up to a half.
        *coverage = (*coverage * 1e12).round() / 1e12;
    }
    let evidence = (0..count)
        .map(|member| {
            let present = |figures: bool| {
                spec.criteria
                    .iter()
                    .zip(&weights)
                    .filter(|(criterion, _)| {
                        !criterion.values[member].is_nan() && (!figures || criterion.evidence)
                    })
                    .fold(0.0, |all, (_, weight)| all + weight)
            };
            let all = present(false);
            if all > 0.0 { present(true) / all } else { 0.0 }
        })
        .collect();
    Positions {
        at,
        other,
        coverage,
        evidence,
        scores,
        weights,
    }
}

/// Where the weights of the criteria page stand in the settings of the matrices that follow it.
pub const SHARED_WEIGHTS: &str = "supplier_criteria.weight.";

/// The weights of an axis as set, adding up to 1; equal where none is set or all are zero.
fn weights<'a>(spec: &'a AxisSpec, settings: &'a Settings) -> impl Iterator<Item = f64> + use<'a> {
    let weight = move |criterion: &Criterion| {
        settings
            .number(&format!("weight.{}", criterion.id))
            .or_else(|| settings.number(&format!("{SHARED_WEIGHTS}{}", criterion.id)))
            .filter(|weight| (0.0..=1e9).contains(weight))
            .unwrap_or(1.0)
    };
    let total: f64 = spec.criteria.iter().map(weight).sum();
    let count = spec.criteria.len() as f64;
    spec.criteria.iter().map(move |criterion| {
        if total > 0.0 {
            weight(criterion) / total
        } else {
            1.0 / count
        }
    })
}

/// Scores 0–100 of a criterion, and of its second values on the same scale: those given, which widen it, else those of an
/// earlier period, which do not (today's score says the same with and without them).
fn scores(
    criterion: &Criterion,
    other: Option<&[f64]>,
    scaling: Scaling,
) -> (Vec<f64>, Option<Vec<f64>>) {
    let widening = other;
    let other = other.or(criterion.before.as_deref());
    let turn = |score: f64| {
        if criterion.turned {
            100.0 - score
        } else {
            score
        }
    };
    if criterion.ordinal {
        let turned = |values: &[f64]| values.iter().map(|&score| turn(score)).collect();
        return (turned(&criterion.values), other.map(turned));
    }
    if scaling == Scaling::Percentile && widening.is_none() {
        let ranks = percentiles(&criterion.values);
        return (ranks.into_iter().map(turn).collect(), None);
    }
    let known = || {
        criterion
            .values
            .iter()
            .chain(widening.unwrap_or(&[]))
            .copied()
            .filter(|value| !value.is_nan())
    };
    let low = known().fold(f64::INFINITY, f64::min);
    let high = known().fold(f64::NEG_INFINITY, f64::max);
    let scale = |value: f64| {
        if value.is_nan() {
            f64::NAN
        } else if high / 2.0 > low / 2.0 {
            // Halved first, so that the span of the largest figures does not overflow; that of the smallest is none then.
            turn((100.0 * ((value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0))).clamp(0.0, 100.0))
        } else {
            50.0
        }
    };
    let scaled = |values: &[f64]| values.iter().map(|&value| scale(value)).collect();
    (scaled(&criterion.values), other.map(scaled))
}

/// The scores 0–100 of a criterion.
pub fn score(criterion: &Criterion, scaling: Scaling) -> Vec<f64> {
    scores(criterion, None, scaling).0
}

/// `100 (rank − 1)/(n − 1)`, ties sharing their mean rank; 50 for one alone.
fn percentiles(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).filter(|&i| !values[i].is_nan()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut scores = vec![f64::NAN; values.len()];
    let mut start = 0;
    while start < order.len() {
        let value = values[order[start]];
        let end = start
            + order[start..]
                .iter()
                .take_while(|&&i| values[i] == value)
                .count();
        let end = end.max(start + 1);
        let rank = (start + end - 1) as f64 / 2.0;
        for &index in &order[start..end] {
            scores[index] = if order.len() > 1 {
                100.0 * rank / (order.len() - 1) as f64
            } else {
                50.0
            };
        }
        start = end;
    }
    scores
}

fn axis(
    spec: &AxisSpec,
    positions: &Positions,
    (spacing, name): (Spacing, &str),
    items: &[Item],
    others: &[(f64, f64)],
    settings: &Settings,
) -> Axis {
    let first = name == "x";
    let value = |item: &Item| if first { item.x } else { item.y };
    let values: Vec<f64> = items.iter().map(value).collect();
    let second = others.iter().map(|&(x, y)| if first { x } else { y });
    let (low, high) = values
        .iter()
        .copied()
        .chain(second.filter(|v| !v.is_nan() && !hidden(*v, spacing)))
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
    let range = match spec.quantity() {
        Quantity::Score => (0.0, 100.0),
        _ if spec.criteria.first().is_some_and(|c| c.ordinal) => (0.0, 100.0),
        _ if !spec.steps.is_empty() => (-0.5, spec.steps.len() as f64 - 0.5),
        _ if low > high => (0.0, 1.0),
        _ => (low, high),
    };
    let mean = if spec.weighted_mean {
        weighted_mean(items.iter().map(|item| (value(item), item.value)))
    } else {
        None
    };
    let mean = mean.unwrap_or_else(|| sum(values.iter().copied()) / values.len() as f64);
    let middle = if spacing == Spacing::Log && range.0 > 0.0 {
        (range.0.ln() / 2.0 + range.1.ln() / 2.0).exp()
    } else {
        range.0 / 2.0 + range.1 / 2.0
    };
    let target = settings.number(&format!("{name}_target")).or(spec.target);
    let zero = (range.0 < 0.0 && range.1 > 0.0).then_some(0.0);
    let snaps = [
        (SnapKind::Median, Some(median(&values))),
        (SnapKind::Mean, Some(mean)),
        (SnapKind::Target, target),
        (SnapKind::Zero, zero),
        (SnapKind::Balanced, Some(middle)),
    ]
    .into_iter()
    .filter_map(|(kind, at)| {
        at.filter(|at| at.is_finite() && !hidden(*at, spacing))
            .map(|at| Snap { kind, at })
    })
    .collect();
    Axis {
        label: spec.label.clone(),
        quantity: spec.quantity(),
        spacing,
        snaps,
        parts: if spec.score {
            parts(spec, positions)
        } else {
            Vec::new()
        },
        range,
        steps: spec.steps.clone(),
    }
}

fn parts(spec: &AxisSpec, positions: &Positions) -> Vec<Part> {
    spec.criteria
        .iter()
        .zip(&positions.weights)
        .map(|(criterion, &weight)| Part {
            label: criterion.label.clone(),
            setting: format!("weight.{}", criterion.id),
            weight,
            turned: criterion.turned,
            evidence: criterion.evidence,
            filled: criterion.values.iter().filter(|v| !v.is_nan()).count(),
        })
        .collect()
}

/// Mean weighted by values above zero; `None` where there are none.
fn weighted_mean(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut weighted, mut weights) = (Sum::default(), Sum::default());
    for (at, weight) in pairs.filter(|(_, weight)| *weight > 0.0) {
        weighted.add(at * weight);
        weights.add(weight);
    }
    let mean = weighted.value() / weights.value();
    mean.is_finite().then_some(mean)
}

fn centre(items: &[Item]) -> Option<(f64, f64)> {
    let mean = |axis: fn(&Item) -> f64| {
        weighted_mean(items.iter().map(|item| (axis(item), item.value)))
            .or_else(|| weighted_mean(items.iter().map(|item| (axis(item), 1.0))))
    };
    mean(|item| item.x).zip(mean(|item| item.y))
}

fn threshold(axis: &Axis, start: Start, settings: &Settings, name: &str) -> f64 {
    let key = format!("{name}_threshold");
    let set = settings.number(&key).or_else(|| {
        let kind = SnapKind::from_id(settings.word(&key)?)?;
        axis.snap(kind)
    });
    set.or(match start {
        Start::Fixed(at) => Some(at),
        Start::Snap(kind) => axis.snap(kind),
    })
    .or_else(|| axis.snap(SnapKind::Balanced))
    .unwrap_or(0.0)
}

fn place(plane: Arc<Plane>, settings: &Settings) -> MatrixResult {
    let thresholds = (
        threshold(&plane.x, plane.spec.x.start, settings, "x"),
        threshold(&plane.y, plane.spec.y.start, settings, "y"),
    );
    let grid = Grid::of(&plane, thresholds, settings);
    let draws = &plane.prepared.draws;
    let leaving = if grid.is_plain() {
        let (right, top) = thresholds;
        draws.leaving(&plane.items, |x, y| (x >= right, y >= top))
    } else {
        draws.leaving(&plane.items, |x, y| grid.cell(x, y))
    };
    let moved = what_if::moved(&plane, settings);
    let mut result = MatrixResult {
        moved: moved.into(),
        plane,
        thresholds,
        is_plain: grid.is_plain(),
        grid: Arc::new(grid),
        cells: Vec::new(),
        leaving: Arc::new(leaving),
    };
    result.cells = cells(&result);
    result
}

fn cells(result: &MatrixResult) -> Vec<Cell> {
    let plane = &result.plane;
    let mut counted = if result.is_plain {
        let tally = &plane.prepared.tally;
        tally.cells(&plane.items, result.thresholds).to_vec()
    } else {
        grid::tallies(result)
    };
    what_if::recount(result, &mut counted);
    let mut tallies: Vec<(usize, Sum, usize, usize)> = counted
        .into_iter()
        .map(|(count, value)| (count, value, 0, 0))
        .collect();
    for (item, &leaving) in result.leaving.iter().enumerate() {
        if leaving > super::UNSURE_ABOVE
            && let Some(cell) = result.cell_of(item)
        {
            tallies[cell].3 += 1;
        }
    }
    for item in 0..plane.others.len() {
        if let Some((x, y)) = plane.other(item) {
            tallies[result.cell_at(x, y)].2 += 1;
        }
    }
    let key = |kind: &str, id: &str| format!("{kind}-{}-{id}", plane.preset).replace('_', "-");
    plane
        .spec
        .cells
        .iter()
        .zip(tallies)
        .map(|(&id, (count, value, count_other, unsure))| Cell {
            id,
            name_key: key("cell", id),
            advice_key: key("advice", id),
            count,
            value: value.value(),
            share: share(value.value(), plane.total),
            count_other,
            unsure,
        })
        .collect()
}

/// A composite score by itself.
#[derive(Clone, Debug)]
pub struct Scored {
    /// The score of each member, 0–100; `NaN` where it has no criterion.
    pub at: Vec<f64>,
    /// Share of the weights whose criteria have a value.
    pub coverage: Vec<f64>,
    /// Share of the score that rests on figures.
    pub evidence: Vec<f64>,
    /// The scores behind it: criterion by criterion, one a member.
    pub scores: Vec<Vec<f64>>,
    /// The criteria with their weights.
    pub parts: Vec<Part>,
    /// The composite score of an earlier period; empty where there is none, `NaN` for who has none.
    pub earlier: Vec<f64>,
}

/// The composite score of an axis, its weights and scaling as set.
pub fn score_axis(spec: &AxisSpec, settings: &Settings) -> Scored {
    let positions = positions(spec, Scaling::read(settings, Scaling::default()), settings);
    Scored {
        parts: parts(spec, &positions),
        at: positions.at,
        coverage: positions.coverage,
        evidence: positions.evidence,
        scores: positions.scores,
        earlier: positions.other,
    }
}
