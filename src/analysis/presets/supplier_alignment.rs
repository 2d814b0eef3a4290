//! Alignment with our strategy × value of a supplier; the arrow goes from its value today to that in future.

use super::super::matrix::spec::AxisSpec;
use super::super::matrix::{Label, Movement};
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, from_criteria, matrix};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "supplier_alignment",
    places: &[(Group::Suppliers, Family::Alignment)],
    needs: &[Need::SupplierValues],
    source: "Folioscope: value today and in future × alignment with our strategy",
    run,
    adjust: super::adjust_same_source,
};

/// What a supplier is worth, where nobody rated its value as such.
pub const VALUE: [Field; 16] = [
    Field::Loyalty,
    Field::Objectivity,
    Field::ExclusiveOffers,
    Field::Talent,
    Field::Insight,
    Field::Tools,
    Field::Ideas,
    Field::Brands,
    Field::Values,
    Field::Growth,
    Field::Contribution,
    Field::ServiceLevel,
    Field::ImportanceToCategory,
    Field::CategoryExpertise,
    Field::Partnership,
    Field::DiscretionaryFunding,
];

/// The method. Today's value is the rating `value_today`, else the composite of the value criteria; today and future
/// share one scale. Weights set on the criteria page make it the composite (`value=rated` keeps the rating). Threshold 50.
///
/// # Errors
/// [`Need::SupplierValues`] without a value or without an alignment.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let made = from_criteria(context.settings);
    let rated = bench.criterion(Field::ValueToday).filter(|_| !made);
    let today = rated.map_or_else(|| bench.criteria(&VALUE, &[]), |rated| vec![rated]);
    let future = bench.criterion(Field::ValueFuture);
    let alignment = bench.criterion(Field::Alignment);
    let (false, Some(alignment)) = (today.is_empty(), alignment) else {
        return Err(Need::SupplierValues.into());
    };
    // A future rated on another kind of scale than today cannot share an axis with it.
    let comparable =
        |rated: &super::Criterion| today.len() == 1 && today[0].ordinal == rated.ordinal;
    let other = future.filter(comparable).map(|rated| rated.values);
    let movement = if other.is_some() {
        Movement::ToFuture
    } else {
        Movement::None
    };
    let x = AxisSpec::score(Label::Field(Field::Alignment), vec![alignment]);
    let y = AxisSpec {
        other,
        ..AxisSpec::score(Label::Axis("supplier-value"), today)
    };
    let cells = ["phase-out", "develop", "realign", "grow-together"];
    let mut spec = matrix(&bench, "supplier_alignment", x, y, cells);
    spec.movement = movement;
    spec.asked = vec![made.to_string()];
    Ok(bench.solve(spec))
}
