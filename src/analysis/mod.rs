//! The methods: a [`Dataset`] and a [`Question`] in, an [`Outcome`] out. One file a method, listed once in [`registry`].
//!
//! Pure and deterministic: the order of rows changes no figure (compensated sums, ties by name), a seed is a parameter,
//! long work reports to a [`Progress`] and stops when it says so. Missing values are left out and counted in
//! [`LeftOut`], never taken as zero. Where the data cannot feed a method it answers [`Unavailable`], saying what to add.
//! No analysis draws, formats or knows a language.

pub mod outcome;
pub mod registry;
pub mod settings;

pub use outcome::{LeftOut, Outcome, Reason, Unavailable};
pub use registry::{Family, Group, Method, Need, methods};
pub use settings::Settings;

pub use crate::progress::{Progress, Silent};

use crate::model::{Dataset, Question};

/// What a method works on.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// Population and measure.
    pub question: &'a Question,
    /// The method's parameters; missing ones have their default.
    pub settings: &'a Settings,
    /// Where to say how far it is, and where it learns that nobody waits any more.
    pub progress: &'a dyn Progress,
}
