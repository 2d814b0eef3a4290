//! Net price × cost to serve with the value of the relationship as the third axis.

use super::super::matrix::Label;
use super::super::matrix::spec::Tone;
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, shapiro};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "turnbull_zolkiewski",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::NetPrice, Need::Relationship],
    source: "Turnbull & Zolkiewski 1997, Profitability in customer portfolio planning",
    run,
    adjust: super::super::matrix::adjust,
};

/// What makes a relationship valuable beyond today's price.
pub const VALUE: [Field; 6] = [
    Field::RelationshipType,
    Field::ShareOfPurchases,
    Field::RdCooperation,
    Field::Learning,
    Field::Loyalty,
    Field::UpsellPotential,
];

/// The method: the axes of Shapiro's matrix; relationship value is the mean score of the criteria that the sheet has, shown
/// in thirds.
///
/// # Errors
/// [`Need::NetPrice`] or [`Need::Relationship`] for what is missing.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let mut spec = shapiro::spec(&bench, "turnbull_zolkiewski")?;
    let criteria = bench.criteria(&VALUE, &[]);
    if criteria.is_empty() {
        return Err(Need::Relationship.into());
    }
    spec.tone = Some(Tone {
        scores: bench.mean_score(&criteria),
        label: Label::Axis("relationship-value"),
        parts: Bench::labels(&criteria),
    });
    Ok(bench.solve(spec))
}
