//! Olsen & Ellram 1997, "A portfolio approach to supplier relationships", in its three steps: the purchases, the
//! relationships, and what to do about them.

use super::super::matrix::Label;
use super::super::matrix::spec::AxisSpec;
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::crossing::{self, Side};
use super::{Bench, matrix, nine, thirds};
use crate::model::Field;

const PLACES: &[(Group, Family)] = &[(Group::Suppliers, Family::OlsenEllram)];
const SOURCE: &str = "Olsen & Ellram 1997, A portfolio approach to supplier relationships";

/// Step 1: the purchases.
pub const PURCHASES: Method = Method {
    id: "olsen_purchases",
    places: PLACES,
    needs: &[Need::SupplierRatings],
    source: SOURCE,
    run: purchases,
    adjust: super::super::matrix::adjust,
};

/// Step 2: the relationships.
pub const RELATIONSHIPS: Method = Method {
    id: "olsen_relationships",
    places: PLACES,
    needs: &[Need::Relationships],
    source: SOURCE,
    run: relationships,
    adjust: super::super::matrix::adjust,
};

/// Step 3: what to do.
pub const ACTIONS: Method = Method {
    id: "olsen_actions",
    places: PLACES,
    needs: &[Need::SupplierRatings, Need::Relationships],
    source: SOURCE,
    run: actions,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// What makes a purchase strategically important: competence, money, reputation.
pub const IMPORTANCE: [Field; 8] = [
    Field::Spend,
    Field::EffectOnCost,
    Field::EffectOnQuality,
    Field::EffectOnSales,
    Field::ImportanceToCategory,
    Field::CategoryExpertise,
    Field::Insight,
    Field::Brands,
];

/// What makes it difficult to manage: the market, the product, the uncertainty.
pub const DIFFICULTY: [Field; 6] = [
    Field::Alternatives,
    Field::SwitchingCost,
    Field::LeadTime,
    Field::GeographicRisk,
    Field::FinancialRisk,
    Field::SoleSource,
];

/// What makes a supplier attractive: money, performance, technology, people, strategy.
pub const ATTRACTIVENESS: [Field; 11] = [
    Field::Price,
    Field::Contribution,
    Field::Growth,
    Field::Quality,
    Field::Delivery,
    Field::ServiceLevel,
    Field::Talent,
    Field::Tools,
    Field::Ideas,
    Field::Values,
    Field::Alignment,
];

/// What makes the relationship strong: trade, exchange, cooperation, closeness.
pub const STRENGTH: [Field; 6] = [
    Field::OurShareOfSales,
    Field::Loyalty,
    Field::ExclusiveOffers,
    Field::DiscretionaryFunding,
    Field::Partnership,
    Field::Objectivity,
];

/// The cells of step 1.
pub const CELLS: [&str; 4] = ["non-critical", "leverage", "bottleneck", "strategic"];

/// What step 2 advises.
pub const GROUPS: [&str; 3] = ["strengthen", "maintain", "reduce"];

/// Attractive and not close enough: strengthen. Not attractive: reduce what it costs. The others are in balance.
fn group(strength: usize, attractiveness: usize) -> usize {
    match (attractiveness, strength) {
        (0, _) => 2,
        (2, 0 | 1) | (1, 0) => 0,
        _ => 1,
    }
}

/// Step 1: strategic importance of the purchase × how difficult it is to manage. Threshold 50.
///
/// # Errors
/// [`Need::SupplierRatings`] where either axis has nothing to stand on.
pub fn purchases(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let importance = bench.with_spend(&IMPORTANCE);
    let difficulty = bench.criteria(&DIFFICULTY, &[Field::Alternatives]);
    if importance.is_empty() || difficulty.is_empty() {
        return Err(Need::SupplierRatings.into());
    }
    let x = AxisSpec::score(Label::Axis("purchase-importance"), importance);
    let y = AxisSpec::score(Label::Axis("purchase-difficulty"), difficulty);
    let spec = matrix(&bench, "olsen_purchases", x, y, CELLS);
    Ok(bench.solve(spec))
}

/// Step 2: strength of the relationship × attractiveness of the supplier, each in thirds.
///
/// # Errors
/// [`Need::Relationships`] where either axis has nothing to stand on.
pub fn relationships(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let strength = bench.criteria(&STRENGTH, &[]);
    let attractiveness = bench.criteria(&ATTRACTIVENESS, &[]);
    if strength.is_empty() || attractiveness.is_empty() {
        return Err(Need::Relationships.into());
    }
    let x = AxisSpec::score(Label::Axis("supplier-relationship"), strength);
    let y = AxisSpec::score(Label::Axis("supplier-attractiveness"), attractiveness);
    let x = thirds(x);
    let y = thirds(y);
    let mut spec = matrix(&bench, "olsen_relationships", x, y, GROUPS);
    spec.zones = nine(group);
    spec.focus = 0;
    Ok(bench.solve(spec))
}

/// Step 3: the purchases of step 1 by the groups of step 2, with an action for each pair.
///
/// # Errors
/// As the two steps.
pub fn actions(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let sides = [
        Side::new("olsen_relationships", relationships, &GROUPS),
        Side::new("olsen_purchases", purchases, &CELLS),
    ];
    let zone = |group: usize, _: usize| group;
    crossing::cross(context, "olsen_actions", sides, &GROUPS, zone)
}
