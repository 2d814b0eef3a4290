//! Ordered scales: low < medium < high.

use serde::{Deserialize, Serialize};

/// The step of a blank cell.
pub const MISSING_STEP: u8 = u8::MAX;

/// The scales of the evaluation criteria (each has its own words in each language) and the user's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ScaleId {
    /// A scale of a known criterion; the text is the [`super::Field`]'s id.
    Known(String),
    /// A scale read from the user's file or made by the user.
    Own(String),
}

/// An ordered scale, lowest step first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Which scale it is.
    pub id: ScaleId,
    /// The steps as the file spells them, low to high.
    pub steps: Vec<String>,
}

impl Scale {
    /// The score of a step, 0–100 in equal steps; `NaN` for a missing one. A scale of one step scores 50.
    pub fn score(&self, step: u8) -> f64 {
        let last = self.steps.len().saturating_sub(1);
        if usize::from(step) > last {
            f64::NAN
        } else if last == 0 {
            50.0
        } else {
            100.0 * f64::from(step) / last as f64
        }
    }

    /// The word of a step.
    pub fn word(&self, step: u8) -> Option<&str> {
        self.steps.get(usize::from(step)).map(String::as_str)
    }
}
