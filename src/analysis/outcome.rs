//! What methods answer.

use serde::Serialize;

/// Why rows or entities did not take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The value was blank or unreadable.
    MissingValue,
    /// The line names no entity.
    NoName,
    /// A filter or the period leaves it out.
    Filtered,
    /// An amount of zero or less, left out on demand.
    CreditNote,
    /// Too few criteria have a value (coverage below 50 %).
    NotEnoughData,
    /// A logarithmic axis cannot show zero or less.
    NotPositive,
    /// Fewer periods than the method needs.
    TooFewPeriods,
}

/// How many were left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub count: usize,
}

/// Why a method has no answer; the text key is `needs-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("needs {}", .needs.iter().map(|need| need.id()).collect::<Vec<_>>().join(", "))]
pub struct Unavailable {
    /// What is missing.
    pub needs: Vec<super::Need>,
}

/// The answer of a method: one variant a result type. Results are behind `Arc`: cloning is free.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {}
