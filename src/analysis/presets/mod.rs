//! The matrices as data: which criteria make the axes, how the cells are called. One file a preset.

pub mod crossing;
mod figures;
pub mod fiocca;
pub mod growth_share;
pub mod kraljic;
pub mod life_cycle_classes;
pub mod margin_turnover;
pub mod olsen_ellram;
pub mod portfolio_diagnosis;
pub mod potential;
pub mod products;
pub mod quadrant;
pub mod risk_return;
pub mod satisfaction_value;
pub mod shapiro;
pub mod six_pack;
pub mod supplier_alignment;
pub mod supplier_preference;
pub mod turnbull_zolkiewski;
pub mod value_stability;

pub use figures::class_limits;

use std::sync::Arc;

use super::accounts::Accounts;
use super::amounts::{Measured, quantity_of};
use super::columns::of_year;
use super::matrix::SHARED_WEIGHTS;
use super::matrix::spec::{AxisSpec, Criterion, Extra, MatrixSpec, Scaling, Start};
use super::matrix::{Label, Quantity, solve};
use super::zones::{self, ZoneSpec};
use super::{Context, Outcome, Unavailable};
use crate::model::{Column, ColumnData, Field, Measure};

/// The accounts of a preset and what their sheet and ledger say.
pub(super) struct Bench<'a> {
    pub(super) accounts: Accounts<'a>,
    /// The measure of the question (revenue where the data lack it); `NaN`s where nothing can be added up.
    measured: Measured,
    has_measure: bool,
}

impl<'a> Bench<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Result<Self, Unavailable> {
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
    pub(super) fn criterion(&self, field: Field) -> Option<Criterion> {
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
        if !known(&values) {
            return None;
        }
        let before = self.before(column);
        let criterion = Criterion::of_column(column, values, quantity_of(column));
        Some(Criterion {
            before,
            ..criterion
        })
    }

    /// The same criterion in an earlier year: of "Quality 2025" or "Quality" the column "Quality 2024", the latest of those
    /// before, on the same kind of scale.
    fn before(&self, column: &Column) -> Option<Vec<f64>> {
        let (name, year) = of_year(&column.header);
        let is_scale = |column: &Column| matches!(column.data, ColumnData::Scale { .. });
        let columns = self.accounts.sheet()?.columns.iter();
        let (_, earlier) = columns
            .filter(|other| is_scale(other) == is_scale(column))
            .filter_map(|other| {
                let (own, then) = of_year(&other.header);
                let then = then.filter(|then| year.is_none_or(|year| *then < year))?;
                (own == name && other.header != column.header).then_some((then, other))
            })
            .max_by_key(|(then, _)| *then)?;
        let values = self.accounts.criterion(earlier);
        known(&values).then_some(values)
    }

    /// Those of the fields that the sheet has, a high value of the turned ones counting as low.
    pub(super) fn criteria(&self, fields: &[Field], turned: &[Field]) -> Vec<Criterion> {
        fields
            .iter()
            .filter_map(|&field| {
                let criterion = self.criterion(field)?;
                Some(criterion.turned(turned.contains(&field)))
            })
            .collect()
    }

    /// Those of the fields that the sheet has; the spend from the ledger where it is asked for and the sheet has none.
    pub(super) fn with_spend(&self, fields: &[Field]) -> Vec<Criterion> {
        let mut criteria = self.criteria(fields, &[]);
        if !criteria.iter().any(|criterion| criterion.id == "spend")
            && let Some(spend) = self
                .measure(&Measure::Spend)
                .or_else(|| self.measure(&Measure::Revenue))
        {
            let id = "spend".to_owned();
            criteria.insert(0, Criterion { id, ..spend });
        }
        criteria
    }

    /// A measure as a criterion.
    pub(super) fn measure(&self, measure: &Measure) -> Option<Criterion> {
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
            before: None,
            ordinal: false,
            turned: false,
            evidence: true,
            quantity: measured.quantity,
        }
    }

    /// The measure of the question as size or value of a matrix.
    pub(super) fn own_measure(&self) -> Option<Extra> {
        self.has_measure
            .then(|| Self::of_measured(&self.measured).into())
    }

    /// Margin as a share of the revenue whose margin is known; `NaN` where there is no revenue.
    fn margin_ratio(&self) -> Option<Criterion> {
        let margin = self.accounts.measured(&Measure::Margin)?;
        let revenue = self.accounts.revenue_with_margin()?;
        let values: Vec<f64> = margin
            .values
            .iter()
            .zip(&revenue)
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
            before: None,
            ordinal: false,
            turned: false,
            evidence: true,
            quantity,
        }
    }

    /// The population of the accounts, and for each of its members the index among the accounts; what lacks the measure
    /// stays in it.
    pub(super) fn into_population(self) -> (super::Population, Vec<u32>, Vec<super::LeftOut>) {
        let left_out = lasting(&self.measured);
        let (population, stay) = self.accounts.into_population(self.measured, true);
        (population, stay, left_out)
    }

    /// Places the accounts in a grid of zones.
    pub(super) fn place(self, mut spec: ZoneSpec) -> Outcome {
        let (population, stay, left_out) = self.into_population();
        spec.left_out.extend(left_out);
        keep(&stay, &mut spec.x.at);
        keep(&stay, &mut spec.y.at);
        if let Some(extra) = &mut spec.value {
            keep(&stay, &mut extra.values);
        }
        let result = zones::place(Arc::new(population), spec);
        Outcome::Zones(Arc::new(result))
    }

    /// Places the accounts.
    fn solve(self, mut spec: MatrixSpec) -> Outcome {
        let settings = self.accounts.context.settings;
        let (population, stay, left_out) = self.into_population();
        spec.left_out.extend(left_out);
        let keep = |values: &mut Vec<f64>| keep(&stay, values);
        let has_own = spec.movement != super::Movement::None;
        let keep_axis = |axis: &mut AxisSpec| {
            for criterion in &mut axis.criteria {
                keep(&mut criterion.values);
                // A movement of the method's own is the one to show; a plain axis has none.
                if has_own || !axis.score {
                    criterion.before = None;
                }
                criterion.before.iter_mut().for_each(keep);
            }
            axis.other.iter_mut().for_each(keep);
        };
        keep_axis(&mut spec.x);
        keep_axis(&mut spec.y);
        let mut criteria = spec.x.criteria.iter().chain(&spec.y.criteria);
        if criteria.any(|criterion| criterion.before.is_some()) {
            spec.movement = super::Movement::FromPast;
        }
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

/// An axis cut in thirds.
fn thirds(axis: AxisSpec) -> AxisSpec {
    // Rounded as scores are, so that a score of exactly one third lies on the limit.
    let third = |of: f64| (of * 1e11 / 3.0).round() / 1e9;
    AxisSpec {
        start: Start::Fixed(third(1.0)),
        more: vec![third(2.0)],
        ..axis
    }
}

/// The cells that nine boxes make, row by row from below: `cell` takes column and row.
fn nine(cell: fn(usize, usize) -> usize) -> Vec<usize> {
    (0..9).map(|at| cell(at % 3, at / 3)).collect()
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
        path: Vec::new(),
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

/// What was left out of the measure, but for who lacks it: that one may still have a place.
fn lasting(measured: &Measured) -> Vec<super::LeftOut> {
    let lacks = [super::Reason::MissingValue, super::Reason::NoSale];
    let left_out = measured.left_out.iter().copied();
    left_out
        .filter(|left| !lacks.contains(&left.reason))
        .collect()
}

/// The values of those who stay.
pub(super) fn keep(stay: &[u32], values: &mut Vec<f64>) {
    if stay.len() < values.len() {
        *values = stay.iter().map(|&index| values[index as usize]).collect();
    }
}

pub(super) fn known(values: &[f64]) -> bool {
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

/// Whether a score that is rated as such is to be made of the criteria instead: the setting `value` says `criteria` or
/// `rated`; where it says nothing, as soon as the criteria page weighs them.
fn from_criteria(settings: &super::Settings) -> bool {
    match settings.word("value") {
        Some("criteria") => true,
        Some("rated") => false,
        _ => (settings.0.keys()).any(|key| key.starts_with(SHARED_WEIGHTS)),
    }
}

/// Other thresholds or weights; whether the score is rated or made of criteria needs the data.
fn adjust_same_source(outcome: &Outcome, settings: &super::Settings) -> Option<Outcome> {
    let Outcome::Matrix(before) = outcome else {
        return None;
    };
    (before.plane.spec.asked == [from_criteria(settings).to_string()])
        .then(|| super::matrix::adjust(outcome, settings))
        .flatten()
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
