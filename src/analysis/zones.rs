//! Accounts in a grid of named steps, and zones that join its cells: the ADL matrix, and one matrix crossed with another.
//!
//! An account without a step on an axis is left out ([`Reason::MissingValue`]) and counted.

use std::sync::Arc;

use super::matrix::spec::Extra;
use super::matrix::{Label, Quantity};
use super::ranked::share;
use super::sum::{Sum, sum};
use super::{ClassShare, LeftOut, Population, Reason};

/// One step of an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id in JSON.
    pub id: &'static str,
    /// Text key of its name.
    pub key: String,
}

/// An axis of named steps.
#[derive(Clone, Debug)]
pub struct Steps {
    /// What it is called.
    pub label: Label,
    /// The steps, low to high.
    pub steps: Vec<Step>,
    /// The step of each member, from 0; `NaN` where it has none.
    pub at: Vec<f64>,
    /// Whether it rests on figures.
    pub evidence: bool,
}

/// A grid before anything is placed.
#[derive(Clone, Debug)]
pub struct ZoneSpec {
    /// The id of the method; text keys hold it.
    pub method: &'static str,
    /// Left to right.
    pub x: Steps,
    /// Bottom to top.
    pub y: Steps,
    /// The zones: text keys `zone-<method>-<id>`, `zone-advice-<method>-<id>`, with hyphens throughout.
    pub zones: &'static [&'static str],
    /// The zone of a column and a row.
    pub zone_of: fn(usize, usize) -> usize,
    /// Whether the axes are the cells of other matrices; each cell then has an advice of its own, text key
    /// `cross-<method>-<column>-<row>`.
    pub crossed: bool,
    /// What cells add up, one a member.
    pub value: Option<Extra>,
    /// What was left out before.
    pub left_out: Vec<LeftOut>,
}

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ZoneItem {
    /// Index into the members of the population.
    pub member: u32,
    /// Step from the left.
    pub column: u8,
    /// Step from below.
    pub row: u8,
    /// What cells add up; `NaN` where missing.
    pub value: f64,
    /// Whether its position rests on figures on both axes.
    pub evidence: bool,
}

/// The result.
#[derive(Clone, Debug)]
pub struct ZoneResult {
    /// Who could take part.
    pub population: Arc<Population>,
    /// The accounts that have a place.
    pub items: Vec<ZoneItem>,
    /// Row by row from below, left to right.
    pub cells: Vec<ClassShare>,
    /// What is in each zone.
    pub zones: Vec<ClassShare>,
    /// What cells add up.
    pub value: Option<(Label, Quantity)>,
    /// The sum over the accounts that have a place.
    pub total: f64,
    /// What was left out, largest first.
    pub left_out: Vec<LeftOut>,
    /// What it was made from.
    pub spec: ZoneSpec,
}

impl ZoneResult {
    /// The method's id.
    pub fn method(&self) -> &'static str {
        self.spec.method
    }

    /// The zone of a column and a row.
    pub fn zone(&self, column: usize, row: usize) -> usize {
        (self.spec.zone_of)(column, row).min(self.spec.zones.len().saturating_sub(1))
    }

    /// What is in a cell.
    pub fn cell(&self, column: usize, row: usize) -> ClassShare {
        let at = row * self.spec.x.steps.len() + column;
        self.cells.get(at).copied().unwrap_or_default()
    }

    /// The name of an item.
    pub fn name(&self, item: usize) -> &str {
        self.items
            .get(item)
            .and_then(|item| self.population.members.get(item.member as usize))
            .map_or("", |member| &member.name)
    }

    /// Text key of the name of a zone.
    pub fn zone_key(&self, zone: usize) -> String {
        let id = self.spec.zones.get(zone).copied().unwrap_or_default();
        format!("zone-{}-{id}", self.method()).replace('_', "-")
    }

    /// Text key of what to do about a zone.
    pub fn advice_key(&self, zone: usize) -> String {
        let id = self.spec.zones.get(zone).copied().unwrap_or_default();
        format!("zone-advice-{}-{id}", self.method()).replace('_', "-")
    }

    /// Text key of what to do about the accounts of a cell.
    pub fn cell_advice_key(&self, column: usize, row: usize) -> String {
        match (self.spec.x.steps.get(column), self.spec.y.steps.get(row)) {
            (Some(x), Some(y)) if self.spec.crossed => {
                format!("cross-{}-{}-{}", self.method(), x.id, y.id).replace('_', "-")
            }
            _ => self.advice_key(self.zone(column, row)),
        }
    }
}

impl Steps {
    fn step(&self, member: usize) -> Option<u8> {
        let at = self.at.get(member).copied().filter(|at| !at.is_nan())?;
        let last = self.steps.len().checked_sub(1)?;
        u8::try_from((at.max(0.0) as usize).min(last)).ok()
    }
}

/// Places everyone.
pub fn place(population: Arc<Population>, spec: ZoneSpec) -> ZoneResult {
    let mut items = Vec::new();
    let mut missing = 0;
    for member in 0..population.members.len() {
        let (Some(column), Some(row)) = (spec.x.step(member), spec.y.step(member)) else {
            missing += 1;
            continue;
        };
        let value = spec
            .value
            .as_ref()
            .and_then(|extra| extra.values.get(member));
        items.push(ZoneItem {
            member: member as u32,
            column,
            row,
            value: value.copied().unwrap_or(f64::NAN),
            evidence: spec.x.evidence && spec.y.evidence,
        });
    }
    let mut left_out = spec.left_out.clone();
    left_out.push(LeftOut::accounts(Reason::MissingValue, missing));
    left_out.retain(|left| left.count > 0);
    left_out.sort_by_key(|left| std::cmp::Reverse(left.count));
    let known = |value: f64| if value.is_nan() { 0.0 } else { value };
    let total = sum(items.iter().map(|item| known(item.value)));
    let columns = spec.x.steps.len();
    let mut result = ZoneResult {
        value: spec.value.as_ref().map(|v| (v.label.clone(), v.quantity)),
        cells: Vec::new(),
        zones: Vec::new(),
        total,
        items,
        left_out,
        population,
        spec,
    };
    let count = columns * result.spec.y.steps.len();
    let of_cell = |item: &ZoneItem| usize::from(item.row) * columns + usize::from(item.column);
    result.cells = shares(&result, count, of_cell);
    let zone = |item: &ZoneItem| result.zone(usize::from(item.column), usize::from(item.row));
    result.zones = shares(&result, result.spec.zones.len(), zone);
    result
}

fn shares(
    result: &ZoneResult,
    count: usize,
    group: impl Fn(&ZoneItem) -> usize,
) -> Vec<ClassShare> {
    let mut sums = vec![(0usize, Sum::default()); count];
    for item in &result.items {
        if let Some((count, sum)) = sums.get_mut(group(item)) {
            *count += 1;
            if !item.value.is_nan() {
                sum.add(item.value);
            }
        }
    }
    let class = |(count, sum): (usize, Sum)| ClassShare {
        count,
        value: sum.value(),
        share: share(sum.value(), result.total),
    };
    sums.into_iter().map(class).collect()
}
