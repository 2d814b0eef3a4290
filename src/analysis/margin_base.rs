//! What a margin rate is taken of: the revenue whose margin is known.

use super::accounts::Accounts;
use crate::model::Measure;

/// What is added up line by line.
#[derive(Clone, Copy)]
pub(super) enum Figure<'m> {
    /// A measure.
    Of(&'m Measure),
    /// The revenue of the lines whose margin is known: a line without a cost has no part in a margin rate.
    MarginBase,
}

impl<'m> Figure<'m> {
    /// What it is a figure of.
    pub fn measure(self) -> &'m Measure {
        match self {
            Self::Of(measure) => measure,
            Self::MarginBase => &Measure::Revenue,
        }
    }
}

impl<'m> From<&'m Measure> for Figure<'m> {
    fn from(measure: &'m Measure) -> Self {
        Self::Of(measure)
    }
}

impl Accounts<'_> {
    /// The revenue of each account whose margin is known too; all of it where the margin does not come from the lines.
    pub(super) fn revenue_with_margin(&self) -> Option<Vec<f64>> {
        self.measured_by_line(Figure::MarginBase, |_, _, _| {})
            .or_else(|| self.measured(&Measure::Revenue))
            .map(|revenue| revenue.values)
    }
}
