//! Accounts ranked by a composite score, with the scores behind it: the performance of suppliers, and their worth by the
//! user's own criteria and weights.

use std::sync::Arc;

use super::matrix::spec::AxisSpec;
use super::matrix::{Label, Part, Scored, Steadiness, UNSURE_ABOVE, score_axis, steadiness};
use super::presets::supplier_alignment::VALUE;
use super::presets::{Bench, keep};
use super::ranked::share;
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::Field;

/// Performance.
pub const PERFORMANCE: Method = Method {
    id: "performance",
    places: &[(Group::Suppliers, Family::Performance)],
    needs: &[Need::SupplierPerformance],
    source: "Dickson 1966, An analysis of vendor selection systems and decisions: weighted criteria",
    run: performance,
    adjust,
};

/// Indicators of the relationship.
pub const INDICATORS: Method = Method {
    id: "relationship_indicators",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Satisfaction],
    source: "AECfbpx 2022, Portafoglio clienti: come gestirlo (satisfaction, complaints, loyalty)",
    run: indicators,
    adjust,
};

/// Criteria and weights.
pub const CRITERIA: Method = Method {
    id: "supplier_criteria",
    places: &[(Group::Suppliers, Family::Criteria)],
    needs: &[Need::SupplierCriteria],
    source: "Folioscope: value of a supplier as the weighted mean of criteria",
    run: criteria,
    adjust,
};

/// Below this share of the weights an account is not scored.
const ENOUGH: f64 = 0.5;
/// Below this score an account is called weak.
pub const WEAK: f64 = 50.0;

/// What performance is made of.
pub const DELIVERED: [Field; 6] = [
    Field::Quality,
    Field::Delivery,
    Field::Price,
    Field::ServiceLevel,
    Field::Satisfaction,
    Field::Complaints,
];

/// What the relationship shows in.
pub const SHOWN: [Field; 3] = [Field::Satisfaction, Field::Loyalty, Field::Complaints];

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreItem {
    /// Index into the members of the population.
    pub member: u32,
    /// 0–100.
    pub score: f64,
    /// Share of the weights whose criteria have a value.
    pub coverage: f64,
    /// Share of the score that rests on figures.
    pub evidence: f64,
}

/// The result.
#[derive(Clone, Debug)]
pub struct ScoreResult {
    /// The method's id.
    pub method: &'static str,
    /// Who could take part.
    pub population: Arc<Population>,
    /// The criteria with their weights.
    pub parts: Vec<Part>,
    /// Criterion by criterion the score of each member, 0–100; `NaN` where it has none.
    pub scores: Vec<Vec<f64>>,
    /// Best first; ties by name.
    pub items: Vec<ScoreItem>,
    /// Accounts below 50, and their share of the measure.
    pub weak: (usize, f64),
    /// How much the ranking hangs on the weights.
    pub steadiness: Steadiness,
    /// The score of each member in an earlier period, where the sheet has ratings of it ("Quality 2024" beside "Quality
    /// 2025"); empty where it has none.
    pub earlier: Vec<f64>,
    /// The mean of the scores, weighted by the measure where it is known.
    pub mean: f64,
    /// What was left out, largest first.
    pub left_out: Vec<LeftOut>,
    spec: Arc<AxisSpec>,
    before: Vec<LeftOut>,
}

impl ScoreResult {
    /// What the score is called.
    pub fn label(&self) -> &Label {
        &self.spec.label
    }

    /// Accounts that other weights would easily move to the other side of 50.
    pub fn unsure(&self) -> usize {
        let leaving = self.steadiness.leaving.iter();
        leaving.filter(|leaving| **leaving > UNSURE_ABOVE).count()
    }

    /// The name of an item.
    pub fn name(&self, item: usize) -> &str {
        self.items
            .get(item)
            .and_then(|item| self.population.members.get(item.member as usize))
            .map_or("", |member| &member.name)
    }

    /// By how many points an item's score has changed since an earlier period; `NaN` where nobody knows.
    pub fn change(&self, item: usize) -> f64 {
        let Some(item) = self.items.get(item) else {
            return f64::NAN;
        };
        let before = self.earlier.get(item.member as usize);
        before.map_or(f64::NAN, |before| item.score - before)
    }

    /// The measure of an item.
    pub fn value(&self, item: usize) -> f64 {
        let member = self.items.get(item).map(|item| item.member as usize);
        let value = member.and_then(|member| self.population.values.get(member));
        value.copied().unwrap_or(f64::NAN)
    }

    /// The score of an item by a criterion.
    pub fn score(&self, item: usize, criterion: usize) -> f64 {
        let member = self.items.get(item).map(|item| item.member as usize);
        self.scores
            .get(criterion)
            .zip(member)
            .and_then(|(scores, member)| scores.get(member))
            .copied()
            .unwrap_or(f64::NAN)
    }
}

/// Satisfaction, loyalty and complaints (turned round), scaled and weighted as those of performance.
///
/// # Errors
/// [`Need::Satisfaction`] where no customer is rated on any of them.
pub fn indicators(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let (id, label) = ("relationship_indicators", "relationship-indicators");
    run(context, id, label, &SHOWN, Need::Satisfaction)
}

/// Quality, delivery, price, service: each criterion scaled to 0–100, weighted as set (`weight.<field>`, equal unless set).
///
/// # Errors
/// [`Need::SupplierPerformance`] where no supplier is rated on any of them.
pub fn performance(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let need = Need::SupplierPerformance;
    run(context, "performance", "performance", &DELIVERED, need)
}

/// Loyalty, objectivity, exclusive offers, funding, talent, insight, tools, ideas, brands, values and the rest.
///
/// # Errors
/// [`Need::SupplierCriteria`] where no supplier is rated on any of them.
pub fn criteria(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let need = Need::SupplierCriteria;
    run(context, "supplier_criteria", "supplier-value", &VALUE, need)
}

fn run(
    context: &Context<'_>,
    method: &'static str,
    label: &'static str,
    fields: &[Field],
    need: Need,
) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let turned: Vec<Field> = fields.iter().copied().filter(|f| f.high_is_bad()).collect();
    let criteria = bench.criteria(fields, &turned);
    if criteria.is_empty() {
        return Err(need.into());
    }
    let mut spec = AxisSpec::score(Label::Axis(label), criteria);
    let (population, stay, left_out) = bench.into_population();
    for criterion in &mut spec.criteria {
        keep(&stay, &mut criterion.values);
        if let Some(before) = &mut criterion.before {
            keep(&stay, before);
        }
    }
    let result = solve(
        method,
        Arc::new(population),
        Arc::new(spec),
        left_out,
        context.settings,
    );
    Ok(Outcome::Scores(Arc::new(result)))
}

fn solve(
    method: &'static str,
    population: Arc<Population>,
    spec: Arc<AxisSpec>,
    before: Vec<LeftOut>,
    settings: &Settings,
) -> ScoreResult {
    let Scored {
        at,
        coverage,
        evidence,
        scores,
        parts,
        earlier,
    } = score_axis(&spec, settings);
    let mut items: Vec<ScoreItem> = (0..population.members.len())
        .filter(|&member| coverage[member] >= ENOUGH && at[member].is_finite())
        .map(|member| ScoreItem {
            member: member as u32,
            score: at[member],
            coverage: coverage[member],
            evidence: evidence[member],
        })
        .collect();
    let name = |item: &ScoreItem| population.members[item.member as usize].name.clone();
    let of = |item: &ScoreItem| {
        let value = population.values[item.member as usize];
        if value.is_nan() { 0.0 } else { value }
    };
    // Of several with the best score the largest is named.
    items.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| of(b).total_cmp(&of(a)))
            .then_with(|| name(a).cmp(&name(b)))
    });
    let mut left_out = before.clone();
    let missing = population.members.len() - items.len();
    if missing > 0 {
        left_out.push(LeftOut::accounts(Reason::NotEnoughData, missing));
    }
    left_out.sort_by_key(|left| std::cmp::Reverse(left.count));
    let total = sum(items.iter().map(of));
    let weak = || items.iter().filter(|item| item.score < WEAK);
    let weighted = sum(items.iter().map(|item| item.score * of(item))) / total;
    let plain = sum(items.iter().map(|item| item.score)) / items.len() as f64;
    let at: Vec<(u32, f64)> = items.iter().map(|item| (item.member, item.score)).collect();
    let steadiness = steadiness(&at, &scores, &parts, WEAK, settings);
    ScoreResult {
        method,
        weak: (weak().count(), share(sum(weak().map(of)), total)),
        steadiness,
        earlier,
        mean: if total > 0.0 { weighted } else { plain },
        population: population.clone(),
        parts,
        scores,
        items,
        left_out,
        spec,
        before,
    }
}

/// Other weights on the same accounts.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Scores(known) = outcome else {
        return None;
    };
    Some(Outcome::Scores(Arc::new(solve(
        known.method,
        known.population.clone(),
        known.spec.clone(),
        known.before.clone(),
        settings,
    ))))
}
