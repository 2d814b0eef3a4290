//! XYZ: how steadily accounts buy.

use std::sync::Arc;

use super::abc_xyz::{self, XyzParams};
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "xyz",
    places: &[
        (Group::Customers, Family::ValueClasses),
        (Group::Products, Family::ProductConcentration),
    ],
    needs: &[Need::Periods],
    source: "XYZ by the coefficient of variation as in materials management",
    run,
    adjust,
};

/// As for ABC × XYZ, its limits under the name `thresholds` too.
fn own(settings: &Settings) -> Settings {
    let mut own = settings.clone();
    if let Some(limits) = settings.0.get("thresholds") {
        own.set("xyz", limits.clone());
    }
    own.0.remove("thresholds");
    own
}

/// The parameters as the method's own settings give them.
pub fn params(settings: &Settings) -> XyzParams {
    XyzParams::read(&own(settings))
}

/// The method; see [`abc_xyz::run`].
///
/// # Errors
/// [`Need::Periods`] without a ledger of dated sales over at least three periods.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let settings = own(context.settings);
    let context = Context {
        settings: &settings,
        ..*context
    };
    Ok(Outcome::Xyz(Arc::new(abc_xyz::solve(&context)?)))
}

/// Other limits on the same order; other periods need the ledger.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Xyz(before) = outcome else {
        return None;
    };
    let result = abc_xyz::adjusted(before, &own(settings))?;
    Some(Outcome::Xyz(Arc::new(result)))
}
