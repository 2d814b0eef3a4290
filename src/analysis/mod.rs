//! The methods: a [`Dataset`] and a [`Question`] in, an [`Outcome`] out. One file a method, listed once in [`registry`].
//!
//! Pure and deterministic: the order of rows changes no figure (compensated sums, ties by name), a seed is a parameter,
//! long work reports to a [`Progress`] and stops when it says so. Missing values are left out and counted in
//! [`LeftOut`], never taken as zero. Where the data cannot feed a method it answers [`Unavailable`], saying what to add.
//! No analysis draws, formats or knows a language.

pub mod abc;
pub mod abc_measures;
pub mod abc_xyz;
pub mod accounts;
pub mod activity;
mod added;
mod amounts;
mod annual;
pub mod breakdown;
pub mod bridge;
pub mod cash_flow;
pub mod cohorts;
pub mod collation;
mod columns;
pub mod compare;
pub mod covariance;
pub mod coverage;
pub mod criteria;
pub mod customer_classes;
pub mod decisions;
pub mod dependency;
pub mod derived;
pub mod expected_value;
pub mod figures;
mod filtering;
pub mod forecast;
pub mod homologation;
mod json;
pub mod life_cycle;
pub mod lifetime_value;
pub mod lorenz;
mod margin_base;
pub mod matrix;
pub mod members;
pub mod name_match;
pub mod outcome;
pub mod parameters;
mod periods;
pub mod playbook;
pub mod population;
pub mod portrait;
pub mod presets;
pub mod prospects;
mod purchases;
pub mod quality;
pub mod ranked;
pub mod recurring;
pub mod registry;
pub mod retention_what_if;
pub mod rfm;
mod row_value;
pub mod rows;
pub mod scores;
pub mod segments;
pub mod settings;
pub mod similarities;
mod sort;
pub mod spend;
pub mod sum;
pub mod supply_rhythm;
pub mod treemap;
pub mod wallet;
pub mod whale;
pub mod whitespace;
pub mod within;
pub mod xyz;
pub mod zones;

pub use abc::{AbcParams, AbcResult, AbcRule, Class, ClassShare};
pub use abc_measures::AbcMeasuresResult;
pub use abc_xyz::{AbcXyzResult, Steadiness};
pub use activity::{ActivityItem, ActivityResult, ActivityStatus};
pub use breakdown::BreakdownResult;
pub use bridge::BridgeResult;
pub use cohorts::CohortsResult;
pub use collation::RootOrder;
pub use columns::is_of_earlier_year;
pub use compare::{Compared, Comparison};
pub use covariance::CovarianceResult;
pub use customer_classes::CustomerClassesResult;
pub use decisions::board::BoardResult;
pub use decisions::follow_up::FollowUpResult;
pub use decisions::growth_plan::GrowthPlanResult;
pub use decisions::practice_audit::PracticeAuditResult;
pub use dependency::DependencyResult;
pub use derived::Derived;
pub use expected_value::ExpectedResult;
pub use forecast::ForecastResult;
pub use homologation::HomologationResult;
pub use lifetime_value::LifetimeResult;
pub use lorenz::LorenzResult;
pub use matrix::{
    Axis, Cell, Item, Label, MatrixResult, Movement, Plane, Quantity, Snap, SnapKind,
};
pub use members::{Member, Members};
pub use outcome::{LeftOut, Outcome, Reason, Unavailable, Unit};
pub use playbook::PlaybookResult;
pub use population::{Basis, Population};
pub use portrait::Portrait;
pub use prospects::ProspectsResult;
pub use quality::QualityResult;
pub use ranked::{Ranked, Reading};
pub use recurring::RecurringResult;
pub use registry::{Family, Group, Method, Need, methods};
pub use retention_what_if::RetentionResult;
pub use rfm::{RfmItem, RfmResult, RfmShare};
pub use rows::RowsResult;
pub use scores::ScoreResult;
pub use segments::SegmentsResult;
pub use settings::Settings;
pub use similarities::SimilaritiesResult;
pub use supply_rhythm::RhythmResult;
pub use treemap::TreemapResult;
pub use wallet::WalletResult;
pub use whale::WhaleResult;
pub use whitespace::WhitespaceResult;
pub use zones::ZoneResult;

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

impl Context<'_> {
    /// The same with another question.
    pub fn asking<'q>(&'q self, question: &'q Question) -> Context<'q> {
        Context { question, ..*self }
    }
}
