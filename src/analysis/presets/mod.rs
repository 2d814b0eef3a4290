//! The matrices as data: which criteria make the axes, how the cells are called. One file a preset.

mod figures;
pub mod fiocca;
pub mod growth_share;
pub mod kraljic;
pub mod life_cycle_classes;
pub mod margin_turnover;
pub mod potential;
pub mod quadrant;
pub mod risk_return;
pub mod satisfaction_value;
pub mod shapiro;
pub mod six_pack;
pub mod supplier_alignment;
pub mod turnbull_zolkiewski;
pub mod value_stability;

use std::sync::Arc;

use super::accounts::Accounts;
use super::amounts::{Measured, quantity_of};
use super::matrix::spec::{AxisSpec, Criterion, Extra, MatrixSpec, Scaling};
use super::matrix::{Label, Quantity, solve};
use super::{Context, Outcome, Unavailable};
use crate::model::{ColumnData, Field, Measure};

/// The accounts of a preset and what their sheet and ledger say.
struct Bench<'a> {
    accounts: Accounts<'a>,
    /// The measure of the question (revenue where the data lack it); `NaN`s where nothing can be added up.
    measured: Measured,
    has_measure: bool,
}

impl<'a> Bench<'a> {
    fn new(context: &'a Context<'a>) -> Result<Self, Unavailable> {
        let accounts = Accounts::new(context)?;
        let measured = [&context.question.measure, &Measure::Revenue]
            .into_iter()
            .find_map(|measure| accounts.measured(measure));
        let has_measure = measured.is_some();
        Ok(Self {
            measured: measured.unwrap_or_else(|| accounts.unmeasured()),
            accounts,
            has_measure,
        })
    }

    fn settings(&self) -> &super::Settings {
        self.accounts.context.settings
    }

    /// A criterion of the sheet, if its column has figures or a scale and anything in it.
    fn criterion(&self, field: Field) -> Option<Criterion> {
        self.column(field.id())
            .filter(|criterion| criterion.label == Label::Field(field))
    }

    /// A column of the sheet by field id or header.
    fn column(&self, name: &str) -> Option<Criterion> {
        let column = self.accounts.sheet()?.column_named(name)?;
        match column.data {
            ColumnData::Number(_) | ColumnData::Percent(_) | ColumnData::Scale { .. } => {}
            _ => return None,
        }
        let values = self.accounts.criterion(column);
        values
            .iter()
            .any(|value| !value.is_nan())
            .then(|| Criterion::of_column(column, values, quantity_of(column)))
    }

    /// Those of the fields that the sheet has, a high value of the turned ones counting as low.
    fn criteria(&self, fields: &[Field], turned: &[Field]) -> Vec<Criterion> {
        fields
            .iter()
            .filter_map(|&field| {
                let criterion = self.criterion(field)?;
                Some(criterion.turned(turned.contains(&field)))
            })
            .collect()
    }

    /// A measure as a criterion.
    fn measure(&self, measure: &Measure) -> Option<Criterion> {
        let measured = self.accounts.measured(measure)?;
        measured
            .values
            .iter()
            .any(|value| !value.is_nan())
            .then(|| Self::of_measured(&measured))
    }

    fn of_measured(measured: &Measured) -> Criterion {
        let label = match (&measured.measure, measured.field) {
            (Measure::Column(_), Some(field)) => Label::Field(field),
            (Measure::Column(header), None) => Label::Header(header.clone()),
            (measure, _) => Label::Measure(measure.clone()),
        };
        Criterion {
            label,
            id: measure_id(&measured.measure).to_owned(),
            values: measured.values.clone(),
            ordinal: false,
            turned: false,
            evidence: true,
            quantity: measured.quantity,
        }
    }

    /// The measure of the question as size or value of a matrix.
    fn own_measure(&self) -> Option<Extra> {
        self.has_measure
            .then(|| Self::of_measured(&self.measured).into())
    }

    /// Margin as a share of revenue; `NaN` where there is no revenue.
    fn margin_ratio(&self) -> Option<Criterion> {
        let margin = self.accounts.measured(&Measure::Margin)?;
        let revenue = self.accounts.measured(&Measure::Revenue)?;
        let values: Vec<f64> = margin
            .values
            .iter()
            .zip(&revenue.values)
            .map(|(&margin, &revenue)| {
                if revenue > 0.0 {
                    margin / revenue
                } else {
                    f64::NAN
                }
            })
            .collect();
        known(&values).then(|| self.derived("margin-ratio", Quantity::Ratio, values))
    }

    /// Figures worked out by a preset.
    fn derived(&self, name: &'static str, quantity: Quantity, values: Vec<f64>) -> Criterion {
        Criterion {
            label: Label::Axis(name),
            id: name.to_owned(),
            values,
            ordinal: false,
            turned: false,
            evidence: true,
            quantity,
        }
    }

    /// Places the accounts.
    fn solve(self, mut spec: MatrixSpec) -> Outcome {
        let settings = self.accounts.context.settings;
        spec.left_out
            .extend(self.measured.left_out.iter().copied().filter(|left| {
                // Who lacks the measure may still have a place.
                !(left.reason == super::Reason::MissingValue
                    || left.reason == super::Reason::NoSale)
            }));
        let (population, stay) = self.accounts.into_population(self.measured, true);
        let keep = |values: &mut Vec<f64>| {
            if stay.len() < values.len() {
                *values = stay.iter().map(|&index| values[index as usize]).collect();
            }
        };
        let keep_axis = |axis: &mut AxisSpec| {
            for criterion in &mut axis.criteria {
                keep(&mut criterion.values);
            }
            axis.other.iter_mut().for_each(keep);
        };
        keep_axis(&mut spec.x);
        keep_axis(&mut spec.y);
        if let Some(tone) = &mut spec.tone {
            keep(&mut tone.scores);
        }
        let extras = [&mut spec.size, &mut spec.value, &mut spec.extra];
        for extra in extras.into_iter().flatten() {
            keep(&mut extra.values);
        }
        let result = solve(Arc::new(population), Arc::new(spec), settings);
        Outcome::Matrix(Arc::new(result))
    }
}

/// The id of a measure, as in text keys and settings.
pub fn measure_id(measure: &Measure) -> &str {
    match measure {
        Measure::Revenue => "revenue",
        Measure::Margin => "margin",
        Measure::Quantity => "quantity",
        Measure::Spend => "spend",
        Measure::CashFlow => "cash_flow",
        Measure::Column(name) => name,
    }
}

/// The measure of an id.
fn measure_of(id: &str) -> Option<Measure> {
    [
        Measure::Revenue,
        Measure::Margin,
        Measure::Quantity,
        Measure::Spend,
        Measure::CashFlow,
    ]
    .into_iter()
    .find(|measure| measure_id(measure) == id)
}

/// A matrix with the usual rest: size and value are the question's measure.
fn matrix(
    bench: &Bench<'_>,
    preset: &'static str,
    x: AxisSpec,
    y: AxisSpec,
    cells: impl IntoIterator<Item = &'static str>,
) -> MatrixSpec {
    MatrixSpec {
        preset,
        x,
        y,
        cells: cells.into_iter().collect(),
        zones: Vec::new(),
        focus: 3,
        finding: preset,
        tone: None,
        isolines: Vec::new(),
        scaling: Scaling::default(),
        size: bench.own_measure(),
        value: bench.own_measure(),
        extra: None,
        movement: super::Movement::None,
        has_portfolio: false,
        potential: None,
        left_out: Vec::new(),
        asked: Vec::new(),
    }
}

fn known(values: &[f64]) -> bool {
    values.iter().any(|value| !value.is_nan())
}

/// The settings that choose the axes, as they are set.
fn asked(settings: &super::Settings, keys: &[&str]) -> Vec<String> {
    keys.iter()
        .map(|key| {
            settings
                .0
                .get(*key)
                .map(ToString::to_string)
                .unwrap_or_default()
        })
        .collect()
}

/// Other thresholds or weights; where one of the settings that chose the axes is another, the data are needed.
fn adjust_but(outcome: &Outcome, settings: &super::Settings, keys: &[&str]) -> Option<Outcome> {
    let Outcome::Matrix(before) = outcome else {
        return None;
    };
    (before.plane.spec.asked == asked(settings, keys))
        .then(|| super::matrix::adjust(outcome, settings))
        .flatten()
}
