//! Potential × billing: where the unrealised money is.

use super::super::matrix::spec::{AxisSpec, Extra, IsoShape, Isoline};
use super::super::matrix::{Label, Movement, PotentialSums, Quantity};
use super::super::sum::sum;
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix};
use crate::model::{Field, Kind, Measure, Whitespace, WhitespaceCell, name_key};
use rustc_hash::FxHashMap;

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "potential",
    places: &[(Group::Customers, Family::Potential)],
    needs: &[Need::Potential],
    source: "Folioscope: stated potential less billing, a month",
    run,
    adjust,
};

/// The method: monthly billing × the monthly potential not yet billed. Billing is that of the last twelve months of the
/// ledger, else of the sheet, ÷ 12. Unrealised is the stated potential spend ÷ 12 less the billing, at least 0; without
/// it, the open cells of the whitespace sheet; without those, an upsell potential given in money. What counts in a cell
/// is the unrealised potential.
///
/// # Errors
/// [`Need::Potential`] without any of the three, [`Need::Amounts`] without billing.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let billing = billing(&bench).ok_or(Need::Amounts)?;
    let (open, evidence) = open(&bench, &billing).ok_or(Need::Potential)?;
    let both = |index: usize| !billing[index].is_nan() && !open[index].is_nan();
    let shown = || (0..open.len()).filter(|&index| both(index));
    let kept = bench.accounts.kept();
    let current = sum(shown()
        .filter(|&index| kept[index])
        .map(|index| billing[index]));
    let unrealised = sum(shown()
        .filter(|&index| kept[index])
        .map(|index| open[index]));
    let margin = bench.measure(&Measure::Margin);
    let x = bench.derived("monthly-billing", Quantity::Money, billing.clone());
    let mut y = bench.derived("unrealised-potential", Quantity::Money, open.clone());
    y.evidence = evidence;
    let cells = ["serve-lean", "defend", "develop", "extend"];
    let before = bench.two_years(&Measure::Revenue).map(|(_, before)| before);
    let monthly: Option<Vec<f64>> = before.map(|year| year.iter().map(|v| v / 12.0).collect());
    // What was open a year earlier, the stated potential taken as unchanged.
    let was_open = monthly.as_ref().map(|then| {
        let all = billing.iter().zip(&open).zip(then);
        all.map(|((now, open), then)| not_below_zero(now + open - then))
            .collect::<Vec<f64>>()
    });
    let movement = if monthly.is_some() {
        Movement::FromPast
    } else {
        Movement::None
    };
    let x = AxisSpec {
        other: monthly,
        ..AxisSpec::plain(x)
    };
    let y = AxisSpec {
        other: was_open,
        ..AxisSpec::plain(y)
    };
    let mut spec = matrix(&bench, "potential", x, y, cells);
    spec.value = Some(Extra {
        label: Label::Axis("unrealised-potential"),
        quantity: Quantity::Money,
        values: open,
    });
    if let Some(margin) = margin {
        spec.size = Some(margin.into());
    }
    spec.movement = movement;
    spec.asked = super::asked(context.settings, KEYS);
    spec.isolines = vec![Isoline::quarters(IsoShape::ShareOfSum)];
    spec.potential = Some(PotentialSums {
        current,
        open: unrealised,
        total: current + unrealised,
        penetration: current / (current + unrealised),
    });
    Ok(bench.solve(spec))
}

/// At least 0; `NaN` stays what it is.
fn not_below_zero(value: f64) -> f64 {
    if value < 0.0 { 0.0 } else { value }
}

/// Other thresholds; another trail needs the data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    super::adjust_but(outcome, settings, KEYS)
}

/// Settings that choose what is shown.
const KEYS: &[&str] = &["trail"];

/// A month's billing of each account.
fn billing(bench: &Bench<'_>) -> Option<Vec<f64>> {
    let accounts = &bench.accounts;
    let monthly = |year: Vec<f64>| year.into_iter().map(|value| value / 12.0).collect();
    if let Some(year) = accounts.brought(&Measure::Revenue, accounts.as_of, 12) {
        return Some(monthly(year));
    }
    let revenue = accounts.measured(&Measure::Revenue)?;
    Some(monthly(revenue.values))
}

/// A month's unrealised potential, and whether it rests on figures.
fn open(bench: &Bench<'_>, billing: &[f64]) -> Option<(Vec<f64>, bool)> {
    if let Some(stated) = bench
        .criterion(Field::PotentialSpend)
        .filter(|criterion| !criterion.ordinal)
    {
        let open = stated
            .values
            .iter()
            .zip(billing)
            .map(|(&year, &billed)| {
                (year / 12.0 - billed).max(if year.is_nan() { f64::NAN } else { 0.0 })
            })
            .collect();
        return Some((open, stated.evidence));
    }
    if let Some(open) = whitespace(bench) {
        return Some((open, true));
    }
    let upsell = bench
        .criterion(Field::UpsellPotential)
        .filter(|criterion| !criterion.ordinal && criterion.quantity != Quantity::Ratio)?;
    let open = upsell.values.iter().map(|&year| (year / 12.0).max(0.0));
    Some((open.collect(), upsell.evidence))
}

/// Open cells of the whitespace sheet, a month; `NaN` for a customer it does not have.
fn whitespace(bench: &Bench<'_>) -> Option<Vec<f64>> {
    let table = bench.accounts.context.dataset.table(Kind::Whitespace)?;
    let sheet = Whitespace::from_table(table);
    let mut of_name: FxHashMap<String, f64> = FxHashMap::default();
    for (row, customer) in sheet.customers.iter().enumerate() {
        let open = (0..sheet.products.len()).filter_map(|column| match sheet.cell(row, column) {
            WhitespaceCell::Open(value) if value.is_finite() => Some(value),
            _ => None,
        });
        *of_name.entry(name_key(customer)).or_insert(0.0) += sum(open);
    }
    let open: Vec<f64> = bench
        .accounts
        .members
        .iter()
        .map(|member| {
            of_name
                .get(&name_key(&member.name))
                .map_or(f64::NAN, |year| year / 12.0)
        })
        .collect();
    open.iter().any(|value| !value.is_nan()).then_some(open)
}
