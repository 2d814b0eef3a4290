//! What a preset tells the engine.

use super::{Label, Movement, PotentialSums, Quantity, SnapKind, Spacing};
use crate::analysis::{LeftOut, Settings};
use crate::model::{Column, ColumnData, Month};

/// One criterion or measure, with a value for each member of the population (`NaN` where it has none).
#[derive(Clone, Debug)]
pub struct Criterion {
    /// What it is called.
    pub label: Label,
    /// Its id in the setting `weight.<id>`.
    pub id: String,
    /// The values; steps of a scale as 0–100.
    pub values: Vec<f64>,
    /// The same in an earlier period, where the sheet has it.
    pub before: Option<Vec<f64>>,
    /// Whether the values are steps of a scale, scored 0–100 already.
    pub ordinal: bool,
    /// Whether a high value lowers the score.
    pub turned: bool,
    /// Whether it rests on figures.
    pub evidence: bool,
    /// What its figures are, where it stands alone.
    pub quantity: Quantity,
}

impl Criterion {
    /// A column of the sheet; `values` one a member.
    pub fn of_column(column: &Column, values: Vec<f64>, quantity: Quantity) -> Self {
        let (label, id) = match column.field {
            Some(field) => (Label::Field(field), field.id().to_owned()),
            None => (
                Label::Header(column.header.clone()),
                column.header.to_lowercase(),
            ),
        };
        Self {
            label,
            id,
            values,
            before: None,
            ordinal: matches!(column.data, ColumnData::Scale { .. }),
            turned: false,
            evidence: column.is_evidence(),
            quantity,
        }
    }

    /// The same, counting the other way round in a score.
    pub fn turned(self, turned: bool) -> Self {
        Self { turned, ..self }
    }
}

/// Where a threshold lies until someone moves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// At a snap.
    Snap(SnapKind),
    /// At a figure.
    Fixed(f64),
}

/// One axis.
#[derive(Clone, Debug)]
pub struct AxisSpec {
    /// What it is called.
    pub label: Label,
    /// Its criteria: one for a plain axis, any number for a score.
    pub criteria: Vec<Criterion>,
    /// Whether it is a composite score 0–100 even with one criterion.
    pub score: bool,
    /// Spacing; `None` to choose by the figures.
    pub spacing: Option<Spacing>,
    /// Where the threshold starts.
    pub start: Start,
    /// Where the target lies.
    pub target: Option<f64>,
    /// Whether the mean of the axis is weighted by the value of the accounts.
    pub weighted_mean: bool,
    /// Second values, in the figures of the first criterion.
    pub other: Option<Vec<f64>>,
    /// Limits above the threshold, ascending: two make three stretches.
    pub more: Vec<f64>,
    /// Whether a value on a limit counts as low; it counts as high where this is not said.
    pub low_on_limit: bool,
    /// Names of the stretches, where the axis has nothing else to show than them: values lie about 0, 1, 2, … and no limit
    /// can be moved.
    pub steps: Vec<Label>,
}

impl AxisSpec {
    /// An axis that shows one measure or criterion as it is. Steps of a scale are a score.
    pub fn plain(criterion: Criterion) -> Self {
        let start = if criterion.ordinal {
            Start::Fixed(50.0)
        } else {
            Start::Snap(SnapKind::Median)
        };
        Self {
            label: criterion.label.clone(),
            score: false,
            criteria: vec![criterion],
            spacing: None,
            start,
            target: None,
            weighted_mean: false,
            other: None,
            more: Vec::new(),
            low_on_limit: false,
            steps: Vec::new(),
        }
    }

    /// Named steps, left to right or bottom to top: a value of `n` ± ½ lies in the step `n`. One limit lies between every
    /// two steps.
    pub fn steps(criterion: Criterion, steps: Vec<Label>) -> Self {
        let limits = (1..steps.len()).map(|step| step as f64 - 0.5);
        Self {
            start: Start::Fixed(0.5),
            spacing: Some(Spacing::Linear),
            more: limits.skip(1).collect(),
            steps,
            ..Self::plain(criterion)
        }
    }

    /// A composite score, threshold 50.
    pub fn score(label: Label, criteria: Vec<Criterion>) -> Self {
        Self {
            label,
            criteria,
            score: true,
            spacing: Some(Spacing::Linear),
            start: Start::Fixed(50.0),
            target: None,
            weighted_mean: false,
            other: None,
            more: Vec::new(),
            low_on_limit: false,
            steps: Vec::new(),
        }
    }

    /// A composite score in thirds.
    pub fn thirds(label: Label, criteria: Vec<Criterion>) -> Self {
        Self {
            start: Start::Fixed(100.0 / 3.0),
            more: vec![200.0 / 3.0],
            ..Self::score(label, criteria)
        }
    }

    /// What its figures are.
    pub fn quantity(&self) -> Quantity {
        if self.score {
            Quantity::Score
        } else {
            self.criteria
                .first()
                .map_or(Quantity::Number, |criterion| criterion.quantity)
        }
    }
}

/// Figures of each member that are neither axis.
#[derive(Clone, Debug)]
pub struct Extra {
    /// What they are called.
    pub label: Label,
    /// What they are.
    pub quantity: Quantity,
    /// One a member, `NaN` where missing.
    pub values: Vec<f64>,
}

impl From<Criterion> for Extra {
    fn from(criterion: Criterion) -> Self {
        Self {
            label: criterion.label,
            quantity: criterion.quantity,
            values: criterion.values,
        }
    }
}

/// Where the whole portfolio stood over a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathPoint {
    /// The last month of the year.
    pub until: Month,
    /// Both figures.
    pub at: (f64, f64),
}

/// A third axis, in three shades: low, medium, high.
#[derive(Clone, Debug)]
pub struct Tone {
    /// The score 0–100 of each member; `NaN` where there is none.
    pub scores: Vec<f64>,
    /// What it is called.
    pub label: Label,
    /// What it is made of; empty where it is one criterion.
    pub parts: Vec<Label>,
}

impl Tone {
    /// The shade of a score: 0 low, 1 medium, 2 high; `None` where there is none.
    pub fn shade(score: f64) -> Option<usize> {
        (!score.is_nan())
            .then(|| usize::from(score >= 100.0 / 3.0) + usize::from(score >= 200.0 / 3.0))
    }
}

/// What is the same everywhere on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsoShape {
    /// `x · y`: an expected value, a margin in money.
    Product,
    /// `x / (x + y)`: the share of a whole that `x` has.
    ShareOfSum,
    /// `y · (1 − x)`: what is left of a price after a cost that is a share of it.
    NetOfShare,
}

impl IsoShape {
    /// The id, for text keys (`isoline-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::ShareOfSum => "share-of-sum",
            Self::NetOfShare => "net-of-share",
        }
    }

    /// The level on which a position lies.
    pub fn level(self, x: f64, y: f64) -> f64 {
        match self {
            Self::Product => x * y,
            Self::ShareOfSum => x / (x + y),
            Self::NetOfShare => y * (1.0 - x),
        }
    }

    /// The height of a level above `x`; not finite where there is none.
    pub fn height(self, level: f64, x: f64) -> f64 {
        match self {
            Self::Product => level / x,
            Self::ShareOfSum => x * (1.0 - level) / level,
            Self::NetOfShare if x < 1.0 => level / (1.0 - x),
            Self::NetOfShare => f64::NAN,
        }
    }
}

/// Which levels have a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsoLevels {
    /// The one through the crossing of the first limits.
    Limits,
    /// Round ones, by what the accounts have.
    Round,
    /// A quarter, a half and three quarters.
    Quarters,
}

/// Lines on which a figure that both axes make is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Isoline {
    /// What is the same.
    pub shape: IsoShape,
    /// Where.
    pub levels: IsoLevels,
    /// What that figure is.
    pub quantity: Quantity,
}

impl Isoline {
    /// The line through the crossing of the limits.
    pub fn through_limits(shape: IsoShape) -> Self {
        Self {
            shape,
            levels: IsoLevels::Limits,
            quantity: Quantity::Ratio,
        }
    }

    /// Lines of round amounts.
    pub fn round(shape: IsoShape) -> Self {
        Self {
            shape,
            levels: IsoLevels::Round,
            quantity: Quantity::Money,
        }
    }

    /// Lines of a quarter, a half and three quarters.
    pub fn quarters(shape: IsoShape) -> Self {
        Self {
            shape,
            levels: IsoLevels::Quarters,
            quantity: Quantity::Ratio,
        }
    }
}

/// A matrix before anything is placed.
#[derive(Clone, Debug)]
pub struct MatrixSpec {
    /// The preset's id.
    pub preset: &'static str,
    /// Left to right.
    pub x: AxisSpec,
    /// Bottom to top.
    pub y: AxisSpec,
    /// The ids of the cells, row by row from the bottom, left to right: low–low, high x–low y, low x–high y, high–high, or
    /// more where an axis has more than one limit.
    pub cells: Vec<&'static str>,
    /// The cell that each box between the limits belongs to, in that order; empty where each box is a cell of its own.
    pub zones: Vec<usize>,
    /// The cell that the title speaks of.
    pub focus: usize,
    /// The title's text key after `finding-`: the preset's id, or another where its cells are others.
    pub finding: &'static str,
    /// A third axis, shown as colour.
    pub tone: Option<Tone>,
    /// Where the portfolio stood in earlier years, the earliest first; empty where nobody knows.
    pub path: Vec<PathPoint>,
    /// Lines of equal figures.
    pub isolines: Vec<Isoline>,
    /// How figures become scores where nobody set it.
    pub scaling: Scaling,
    /// The bubble's area.
    pub size: Option<Extra>,
    /// What cells add up.
    pub value: Option<Extra>,
    /// A third figure to list beside the chart: cash flow in `growth_share`.
    pub extra: Option<Extra>,
    /// What second positions mean.
    pub movement: Movement,
    /// Whether the portfolio has a position of its own.
    pub has_portfolio: bool,
    /// `potential` only.
    pub potential: Option<PotentialSums>,
    /// What the preset left out before.
    pub left_out: Vec<LeftOut>,
    /// The settings that chose the axes: another choice needs the data again.
    pub asked: Vec<String>,
}

/// How figures become scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scaling {
    /// Smallest 0, largest 100, in proportion between.
    #[default]
    MinMax,
    /// By rank: the share of the others that are lower (ties share their mean rank).
    Percentile,
}

impl Scaling {
    /// Reads the setting `scaling`; `usual` where it is not set.
    pub fn read(settings: &Settings, usual: Self) -> Self {
        match settings.word("scaling") {
            Some("percentile") => Self::Percentile,
            Some("minmax") => Self::MinMax,
            _ => usual,
        }
    }

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::MinMax => "minmax",
            Self::Percentile => "percentile",
        }
    }
}
