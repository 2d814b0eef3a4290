//! Net price × cost to serve: carriage trade, passive, aggressive, bargain basement.

use super::super::matrix::spec::{AxisSpec, Criterion, IsoShape, Isoline, MatrixSpec, Start};
use super::super::matrix::{SnapKind, Spacing};
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, matrix};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "shapiro",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::NetPrice],
    source: "Shapiro, Rangan, Moriarty & Ross 1987, Manage customers for profits (not just sales)",
    run,
    adjust: super::super::matrix::adjust,
};

/// The method. Net price: what a customer paid ÷ what the same products and quantities cost at everyone's average price;
/// without prices 1 − discount, else the margin in per cent. Cost to serve as a share of the year's revenue, or as rated.
/// Limits at the means weighted by revenue: the average price, the average cost.
///
/// # Errors
/// [`Need::NetPrice`] without a price, a discount or a margin, or without a cost to serve.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let spec = spec(&bench, "shapiro")?;
    Ok(bench.solve(spec))
}

/// The matrix of net price and cost to serve under the name of a preset.
pub(super) fn spec(bench: &Bench<'_>, preset: &'static str) -> Result<MatrixSpec, Unavailable> {
    let (Some(price), Some(cost)) = (bench.net_price(), bench.cost_to_serve()) else {
        return Err(Need::NetPrice.into());
    };
    let rated = price.ordinal || cost.ordinal;
    let plain = |criterion: Criterion| AxisSpec {
        spacing: Some(Spacing::Linear),
        weighted_mean: true,
        start: if criterion.ordinal {
            Start::Fixed(50.0)
        } else {
            Start::Snap(SnapKind::Mean)
        },
        ..AxisSpec::plain(criterion)
    };
    let cells = [
        "bargain-basement",
        "aggressive",
        "passive",
        "carriage-trade",
    ];
    let mut spec = matrix(bench, preset, plain(cost), plain(price), cells);
    spec.focus = 1;
    if !rated {
        // What is left of a price of 1 after service: the same for all on the line.
        spec.isolines = vec![Isoline::through_limits(IsoShape::NetOfShare)];
    }
    Ok(spec)
}
