//! Kraljic 1983, "Purchasing must become supply management": profit impact × supply risk.

use super::super::matrix::Label;
use super::super::matrix::spec::AxisSpec;
use super::super::{Context, Family, Group, Method, Need, Outcome, Unavailable};
use super::{Bench, matrix};
use crate::model::Field;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "kraljic",
    places: &[
        (Group::Suppliers, Family::Kraljic),
        (Group::Products, Family::Kraljic),
    ],
    needs: &[Need::SupplierRatings],
    source: "Kraljic 1983, Purchasing must become supply management",
    run,
    adjust: super::super::matrix::adjust,
};

/// What makes supply risky, each the higher the worse but for the number of alternatives.
pub const RISK: [Field; 6] = [
    Field::Alternatives,
    Field::SwitchingCost,
    Field::LeadTime,
    Field::GeographicRisk,
    Field::FinancialRisk,
    Field::SoleSource,
];

/// What makes a purchase weigh on the result.
pub const IMPACT: [Field; 6] = [
    Field::Spend,
    Field::EffectOnCost,
    Field::EffectOnQuality,
    Field::EffectOnSales,
    Field::ImportanceToCategory,
    Field::Contribution,
];

/// The cells: low–low, high impact, high risk, both.
pub const CELLS: [&str; 4] = ["non-critical", "leverage", "bottleneck", "strategic"];

/// The method. An axis rated as such (`supply_risk`, `profit_impact`) is taken as rated; otherwise it is the composite of
/// the criteria that the sheet has, spend from the ledger where the sheet has none. Threshold 50.
///
/// # Errors
/// [`Need::SupplierRatings`] where either axis has nothing to stand on.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let direct = |field: Field| bench.criterion(field).map(|criterion| vec![criterion]);
    let risk =
        direct(Field::SupplyRisk).unwrap_or_else(|| bench.criteria(&RISK, &[Field::Alternatives]));
    let impact = direct(Field::ProfitImpact).unwrap_or_else(|| bench.with_spend(&IMPACT));
    if risk.is_empty() || impact.is_empty() {
        return Err(Need::SupplierRatings.into());
    }
    let x = AxisSpec::score(Label::Field(Field::ProfitImpact), impact);
    let y = AxisSpec::score(Label::Field(Field::SupplyRisk), risk);
    let spec = matrix(&bench, "kraljic", x, y, CELLS);
    Ok(bench.solve(spec))
}
