//! Satisfaction × value: what the indicators of the relationship say about those who bring most.

use super::super::matrix::Label;
use super::super::matrix::spec::AxisSpec;
use super::super::{
    Context, Family, Group, Method, Movement, Need, Outcome, Settings, Unavailable,
};
use super::{Bench, matrix};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "satisfaction_value",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Satisfaction],
    source: "Folioscope: satisfaction, complaints and loyalty as one score × value",
    run,
    adjust,
};

/// The indicators of a relationship; complaints count the other way round.
pub const INDICATORS: [Field; 3] = [Field::Satisfaction, Field::Loyalty, Field::Complaints];

/// The method: across the score of the indicators (limit at 50), up the measure of the question (limit at the median). With
/// `trail=year` the last twelve months, and a trail from the twelve before.
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
    let mut y = AxisSpec::plain(Bench::of_measured(&bench.measured));
    // Ratings have no date: the trail shows the measure alone, a year earlier.
    let years = bench.two_years(&bench.measured.measure);
    let movement = match years {
        Some((now, then)) => {
            y.criteria[0].values = now;
            y.other = Some(then);
            Movement::FromPast
        }
        None => Movement::None,
    };
    let cells = [
        "unhappy-small",
        "happy-small",
        "unhappy-large",
        "happy-large",
    ];
    let mut spec = matrix(&bench, "satisfaction_value", x, y, cells);
    spec.focus = 2;
    spec.movement = movement;
    spec.asked = super::asked(context.settings, KEYS);
    Ok(bench.solve(spec))
}

/// Other weights and limits; another trail needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what the axes are.
const KEYS: &[&str] = &["trail"];
