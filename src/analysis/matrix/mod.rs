//! The one matrix: two axes, a threshold on each, four named cells. Kraljic, growth–share, risk–return and the others are
//! data for it ([`spec::MatrixSpec`]), made in [`super::presets`].
//!
//! # Settings of every matrix
//! | key | value |
//! | --- | --- |
//! | `x_threshold`, `y_threshold` | a figure of the axis, or `median`, `mean`, `target`, `zero`, `balanced` |
//! | `x_threshold2`, `y_threshold2`, … | the limits above it, where an axis has several |
//! | `x_target`, `y_target` | a figure of the axis: where `target` lies |
//! | `x_spacing`, `y_spacing` | `linear`, `log` |
//! | `scaling` | of composite scores: `minmax` (default), `percentile` |
//! | `weight.<field id or header>` | the weight of a criterion, 0 or more; only their proportions count |
//! | `what_if.<name>` | `[x, y]`: the account is put there, and counted there, whatever the data say |
//! | `seed` | of the draws of the weight sensitivity |
//!
//! What becomes of missing values: an account without a value on a plain axis is left out ([`Reason::MissingValue`]), one
//! with less than half of the weights of a composite axis is listed as "not enough data", zero and less on an axis that is
//! logarithmic by its method or by request are left out ([`Reason::NotPositive`]). All are counted.
//!
//! [`Reason::MissingValue`]: super::Reason::MissingValue
//! [`Reason::NotPositive`]: super::Reason::NotPositive

mod earlier;
mod grid;
mod layout;
mod sensitivity;
pub mod spec;
mod tally;
mod what_if;

pub use grid::{Grid, limit_key};
pub use layout::{Scored, adjust, score, score_axis, solve};
pub use sensitivity::{Steadiness, steadiness};
use spec::Scaling;
pub use what_if::{Moved, what_if_key, what_if_name};

pub(super) use layout::SHARED_WEIGHTS;

use std::sync::Arc;

use super::{Derived, LeftOut, Population};
use crate::model::{Field, Measure};

/// What something is called; the language files have the words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// A measure: text key `measure-<id>`.
    Measure(Measure),
    /// A known column: text key `field-<id>`.
    Field(Field),
    /// A column of the user's own, by its header.
    Header(String),
    /// An axis that has a name of its own: text key `axis-<id>`.
    Axis(&'static str),
}

/// What the figures of an axis are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// Money, in the currency of the population.
    Money,
    /// A ratio, shown as a percentage.
    Ratio,
    /// A score from 0 to 100.
    Score,
    /// A bare figure.
    Number,
}

/// Spacing of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Spacing {
    /// Equal steps.
    #[default]
    Linear,
    /// Equal ratios; shows nothing at or below zero.
    Log,
}

/// What a threshold can snap to. Text key `snap-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SnapKind {
    /// The median of the accounts.
    Median,
    /// Their mean (of the portfolio's market growth: the weighted one).
    Mean,
    /// The target the method or the user sets.
    Target,
    /// Zero.
    Zero,
    /// The middle of the axis.
    Balanced,
}

impl SnapKind {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Median => "median",
            Self::Mean => "mean",
            Self::Target => "target",
            Self::Zero => "zero",
            Self::Balanced => "balanced",
        }
    }

    /// The kind of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        [
            Self::Median,
            Self::Mean,
            Self::Target,
            Self::Zero,
            Self::Balanced,
        ]
        .into_iter()
        .find(|kind| kind.id() == id)
    }
}

/// A place where a dragged threshold stops.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snap {
    /// Which.
    pub kind: SnapKind,
    /// Where, in the figures of the axis.
    pub at: f64,
}

/// One criterion of a composite axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is called.
    pub label: Label,
    /// The setting that holds its weight: `weight.<field id or header>`.
    pub setting: String,
    /// Its weight as used, the weights of an axis adding up to 1.
    pub weight: f64,
    /// Whether a high value lowers the score (its direction was turned round).
    pub turned: bool,
    /// Whether it rests on figures rather than opinion.
    pub evidence: bool,
    /// Accounts that have a value.
    pub filled: usize,
}

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it is called.
    pub label: Label,
    /// What its figures are.
    pub quantity: Quantity,
    /// How they are spaced.
    pub spacing: Spacing,
    /// Where a threshold can snap to.
    pub snaps: Vec<Snap>,
    /// The criteria of a composite score; empty where the axis is one measure or criterion.
    pub parts: Vec<Part>,
    /// Smallest and largest value of the accounts (the second positions included); 0–100 for scores.
    pub range: (f64, f64),
    /// The names of its steps at 0, 1, 2, …, where it has nothing else to show; its limits stay where they are then.
    pub steps: Vec<Label>,
}

/// One account in the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Index into [`Population::members`] of the plane's population.
    pub member: u32,
    /// Where it stands, left to right.
    pub x: f64,
    /// Where it stands, bottom to top.
    pub y: f64,
    /// What its bubble's area stands for; `NaN` where the data have nothing for it.
    pub size: f64,
    /// What cells add up: the measure of the question, or what the preset says (open potential); `NaN` where missing.
    pub value: f64,
    /// Share of the weights whose criteria have a value, 0–1, of the axis that has fewer; 1 for plain axes.
    pub coverage: f64,
    /// Share of the position that rests on figures, 0–1; below one half the bubble is drawn hollow.
    pub evidence: f64,
}

/// What the second position of an item means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Movement {
    /// There is none.
    #[default]
    None,
    /// An arrow to where it will be.
    ToFuture,
    /// A trail from where it was.
    FromPast,
}

/// A cell with what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The id in JSON; text keys are `cell-<preset>-<id>` and `advice-<preset>-<id>`, with hyphens throughout.
    pub id: &'static str,
    /// Text key of its name.
    pub name_key: String,
    /// Text key of the advice.
    pub advice_key: String,
    /// Accounts.
    pub count: usize,
    /// The sum of their values.
    pub value: f64,
    /// Their share of the sum of all shown values; `NaN` where that is zero or less.
    pub share: f64,
    /// Accounts by their second position, where there is one.
    pub count_other: usize,
    /// Accounts that would leave it in more than 20 % of the draws of other weights.
    pub unsure: usize,
}

/// Figures of the potential that no axis shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PotentialSums {
    /// What is billed now, a month.
    pub current: f64,
    /// What is not: the unrealised potential, a month.
    pub open: f64,
    /// Both.
    pub total: f64,
    /// Current ÷ total.
    pub penetration: f64,
}

/// Everything about a matrix that does not depend on where its thresholds lie.
#[derive(Clone, Debug)]
pub struct Plane {
    /// Who could take part (with or without a place).
    pub population: Arc<Population>,
    /// The id of the preset; text keys start with it.
    pub preset: &'static str,
    /// How figures became scores; `None` where neither axis is a score.
    pub scaling: Option<Scaling>,
    /// Left to right.
    pub x: Axis,
    /// Bottom to top.
    pub y: Axis,
    /// The bubble's area.
    pub size: Option<(Label, Quantity)>,
    /// What cells add up.
    pub value: Option<(Label, Quantity)>,
    /// The accounts that have a place.
    pub items: Vec<Item>,
    /// The second position of each item: in future ([`Movement::ToFuture`]) or in the period before
    /// ([`Movement::FromPast`]); `NaN` where an item has none, empty where the preset has none.
    pub others: Vec<(f64, f64)>,
    /// Members without a place for want of data (coverage below 50 %), to be listed.
    pub not_enough: Vec<u32>,
    /// What second positions mean.
    pub movement: Movement,
    /// The portfolio's own position (value-weighted), where the preset has one.
    pub portfolio: Option<(f64, f64)>,
    /// `potential` only.
    pub potential: Option<PotentialSums>,
    /// What was left out, largest first.
    pub left_out: Vec<LeftOut>,
    /// The sum of [`Item::value`] over those that have one.
    pub total: f64,
    /// What it was made from, so that other weights need no data.
    pub spec: Arc<spec::MatrixSpec>,
    /// What pictures make of the accounts' places.
    pub derived: Derived,
    /// What makes another limit cheap.
    prepared: layout::Prepared,
}

impl Plane {
    /// Accounts that have a place.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The second position of an item, where it has one.
    pub fn other(&self, item: usize) -> Option<(f64, f64)> {
        self.others
            .get(item)
            .copied()
            .filter(|(x, y)| !x.is_nan() && !y.is_nan())
    }

    /// The name of an item.
    pub fn name(&self, item: usize) -> &str {
        self.items
            .get(item)
            .and_then(|item| self.population.members.get(item.member as usize))
            .map_or("", |member| &member.name)
    }
}

/// A matrix with its thresholds.
#[derive(Clone, Debug)]
pub struct MatrixResult {
    /// Axes and accounts.
    pub plane: Arc<Plane>,
    /// The threshold of each axis; a value on it counts as high.
    pub thresholds: (f64, f64),
    /// All limits, and the boxes between them; the first of each axis is the threshold.
    pub grid: Arc<Grid>,
    /// Row by row from the bottom, left to right: low–low, high x–low y, low x–high y, high–high; with more limits, more.
    pub cells: Vec<Cell>,
    /// For each item the share of draws of other weights in which it leaves its cell; empty where no axis is composite.
    pub leaving: Arc<Vec<f64>>,
    /// Accounts that were put elsewhere, in the order of the items.
    pub moved: Arc<[Moved]>,
    /// Whether there are just four cells, told apart by the thresholds.
    is_plain: bool,
}

/// Above this share of draws an account is marked unsure.
pub const UNSURE_ABOVE: f64 = 0.2;

impl MatrixResult {
    /// The cell of a position.
    pub fn cell_at(&self, x: f64, y: f64) -> usize {
        if self.is_plain {
            return usize::from(x >= self.thresholds.0) + 2 * usize::from(y >= self.thresholds.1);
        }
        self.grid.cell(x, y)
    }

    /// The cell of an item, where it was put or where the data have it; `None` beyond the last.
    pub fn cell_of(&self, item: usize) -> Option<usize> {
        if !self.moved.is_empty() {
            return self.position(item).map(|(x, y)| self.cell_at(x, y));
        }
        self.plane
            .items
            .get(item)
            .map(|item| self.cell_at(item.x, item.y))
    }

    /// Whether other weights would easily move the item out of its cell.
    pub fn is_unsure(&self, item: usize) -> bool {
        self.leaving
            .get(item)
            .is_some_and(|&leaving| leaving > UNSURE_ABOVE)
    }
}
