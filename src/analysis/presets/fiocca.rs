//! Fiocca's two steps: difficulty of managing × strategic importance; then business attractiveness × strength of the
//! relationship.

use super::super::matrix::Label;
use super::super::matrix::spec::{AxisSpec, Criterion, Scaling};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "fiocca",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Difficulty],
    source: "Fiocca 1982, Account portfolio analysis for strategy development",
    run,
    adjust,
};

/// What makes a customer difficult, each the higher the worse but for the ease of cooperation.
pub const DIFFICULTY: [Field; 3] = [Field::Cooperation, Field::ServiceNeeds, Field::Complaints];
/// What makes a customer important beside what it buys.
pub const IMPORTANCE: [Field; 3] = [Field::PotentialSpend, Field::RdCooperation, Field::Learning];
/// How attractive the customer's own business is.
pub const ATTRACTIVENESS: [Field; 4] = [
    Field::Outlook,
    Field::BillingChange,
    Field::UpsellPotential,
    Field::Profitability,
];
/// How strong the relationship is.
pub const STRENGTH: [Field; 4] = [
    Field::RelationshipType,
    Field::ShareOfPurchases,
    Field::Loyalty,
    Field::Cooperation,
];

/// The method. Setting `step`: `accounts` (default; limits at 50) or `relationships` (nine boxes at thirds, three courses of
/// action).
///
/// # Errors
/// [`Need::Difficulty`] where either axis of the step has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let mut spec = if is_second(context.settings) {
        let strength = bench.criteria(&STRENGTH, &[]);
        let attractiveness = bench.criteria(&ATTRACTIVENESS, &[]);
        second(&bench, strength, attractiveness)?
    } else {
        let difficulty = bench.criteria(&DIFFICULTY, &[Field::Cooperation]);
        let mut importance = bench.criteria(&IMPORTANCE, &[]);
        if let Some(revenue) = bench.measure(&Measure::Revenue) {
            importance.insert(0, revenue);
        }
        if difficulty.is_empty() || importance.is_empty() {
            return Err(Need::Difficulty.into());
        }
        let x = AxisSpec::score(Label::Axis("difficulty"), difficulty);
        let y = AxisSpec::score(Label::Axis("importance"), importance);
        let cells = [
            "non-key-easy",
            "non-key-difficult",
            "key-easy",
            "key-difficult",
        ];
        matrix(&bench, "fiocca", x, y, cells)
    };
    spec.scaling = Scaling::Percentile;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

fn is_second(settings: &Settings) -> bool {
    settings.word("step") == Some("relationships")
}

fn second(
    bench: &Bench<'_>,
    strength: Vec<Criterion>,
    attractiveness: Vec<Criterion>,
) -> Result<super::MatrixSpec, Unavailable> {
    if strength.is_empty() || attractiveness.is_empty() {
        return Err(Need::Difficulty.into());
    }
    let x = AxisSpec::thirds(Label::Axis("tie-strength"), strength);
    let y = AxisSpec::thirds(Label::Axis("business-attractiveness"), attractiveness);
    let mut spec = matrix(bench, "fiocca", x, y, ["withdraw", "hold", "improve"]);
    // Weak, medium, strong from left to right; the business's attractiveness grows upwards.
    spec.zones = vec![0, 0, 1, 0, 1, 1, 2, 2, 1];
    spec.focus = 2;
    spec.finding = "fiocca-relationships";
    Ok(spec)
}

/// Other thresholds or weights; the other step needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are.
const KEYS: &[&str] = &["step"];
