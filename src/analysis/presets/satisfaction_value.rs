//! Satisfaction × value: what the indicators of the relationship say about those who bring most.

use super::super::matrix::Label;
use super::super::matrix::spec::AxisSpec;
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, matrix};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "satisfaction_value",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Satisfaction],
    source: "Folioscope: satisfaction, complaints and loyalty as one score × value",
    run,
    adjust: super::super::matrix::adjust,
};

/// The indicators of a relationship; complaints count the other way round.
pub const INDICATORS: [Field; 3] = [Field::Satisfaction, Field::Loyalty, Field::Complaints];

/// The method: across the score of the indicators (limit at 50), up the measure of the question (limit at the median).
///
/// # Errors
/// [`Need::Satisfaction`] without an indicator, [`Need::Amounts`] without a measure.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let indicators = bench.criteria(&INDICATORS, &[Field::Complaints]);
    if indicators.is_empty() {
        return Err(Need::Satisfaction.into());
    }
    if !bench.has_measure {
        return Err(Need::Amounts.into());
    }
    let x = AxisSpec::score(Label::Axis("relationship-indicators"), indicators);
    let y = AxisSpec::plain(Bench::of_measured(&bench.measured));
    let cells = [
        "unhappy-small",
        "happy-small",
        "unhappy-large",
        "happy-large",
    ];
    let mut spec = matrix(&bench, "satisfaction_value", x, y, cells);
    spec.focus = 2;
    Ok(bench.solve(spec))
}
