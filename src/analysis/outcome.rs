//! What methods answer.

use std::sync::Arc;

use serde::Serialize;

use super::{
    AbcMeasuresResult, AbcResult, AbcXyzResult, ActivityResult, BoardResult, BreakdownResult,
    BridgeResult, CohortsResult, CovarianceResult, CustomerClassesResult, DependencyResult,
    ExpectedResult, FollowUpResult, ForecastResult, GrowthPlanResult, HomologationResult,
    LifetimeResult, LorenzResult, MatrixResult, PlaybookResult, PracticeAuditResult,
    ProspectsResult, QualityResult, RecurringResult, RetentionResult, RfmResult, RhythmResult,
    RowsResult, ScoreResult, SegmentsResult, SimilaritiesResult, TreemapResult, WalletResult,
    WhaleResult, WhitespaceResult, ZoneResult,
};

/// Why rows or accounts did not take part. Text key `reason-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The value was blank or unreadable.
    MissingValue,
    /// The amount is in a currency that has no rate.
    NoRate,
    /// The line names no account.
    NoName,
    /// The account has no line in the period.
    NoSale,
    /// A filter, the period or the as-of date leaves it out.
    Filtered,
    /// An amount of zero or less, left out on demand.
    CreditNote,
    /// Too few criteria have a value (coverage below 50 %).
    NotEnoughData,
    /// A logarithmic axis cannot show zero or less.
    NotPositive,
    /// Fewer periods than the method needs.
    TooFewPeriods,
    /// More than the picture can show: it counts in the sums, and has no row.
    NotShown,
}

impl Reason {
    /// The id, as JSON and text keys have it.
    pub fn id(self) -> &'static str {
        match self {
            Self::MissingValue => "missing_value",
            Self::NoRate => "no_rate",
            Self::NoName => "no_name",
            Self::NoSale => "no_sale",
            Self::Filtered => "filtered",
            Self::CreditNote => "credit_note",
            Self::NotEnoughData => "not_enough_data",
            Self::NotPositive => "not_positive",
            Self::TooFewPeriods => "too_few_periods",
            Self::NotShown => "not_shown",
        }
    }
}

/// What was left out: lines of the ledger, or whole accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Lines of the ledger or rows of a sheet.
    Lines,
    /// Customers, suppliers, products.
    Accounts,
}

/// How many were left out, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub count: usize,
    /// Of what.
    pub unit: Unit,
}

impl LeftOut {
    /// `count` lines.
    pub fn lines(reason: Reason, count: usize) -> Self {
        Self {
            reason,
            count,
            unit: Unit::Lines,
        }
    }

    /// `count` accounts.
    pub fn accounts(reason: Reason, count: usize) -> Self {
        Self {
            reason,
            count,
            unit: Unit::Accounts,
        }
    }

    /// Each reason once: what several steps left out for the same one stands together, where it was first.
    pub fn together(all: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut once: Vec<Self> = Vec::new();
        for own in all {
            match once
                .iter_mut()
                .find(|seen| (seen.reason, seen.unit) == (own.reason, own.unit))
            {
                Some(seen) => seen.count += own.count,
                None => once.push(own),
            }
        }
        once
    }
}

/// Why a method has no answer; the text keys are `need-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("needs {}", .needs.iter().map(|need| need.words()).collect::<Vec<_>>().join(", "))]
pub struct Unavailable {
    /// What is missing.
    pub needs: Vec<super::Need>,
}

impl From<super::Need> for Unavailable {
    fn from(need: super::Need) -> Self {
        Self { needs: vec![need] }
    }
}

/// The answer of a method: one variant a result type. Results are behind `Arc`: cloning is free.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// `lorenz`.
    Lorenz(Arc<LorenzResult>),
    /// `whale`.
    Whale(Arc<WhaleResult>),
    /// `abc`.
    Abc(Arc<AbcResult>),
    /// `abc_xyz`.
    AbcXyz(Arc<AbcXyzResult>),
    /// `xyz`.
    Xyz(Arc<AbcXyzResult>),
    /// `abc_measures`.
    AbcMeasures(Arc<AbcMeasuresResult>),
    /// `customer_classes`.
    CustomerClasses(Arc<CustomerClassesResult>),
    /// `supply_rhythm`.
    SupplyRhythm(Arc<RhythmResult>),
    /// `dependency`.
    Dependency(Arc<DependencyResult>),
    /// `breakdown`.
    Breakdown(Arc<BreakdownResult>),
    /// `activity`.
    Activity(Arc<ActivityResult>),
    /// `bridge`.
    Bridge(Arc<BridgeResult>),
    /// `cohorts`.
    Cohorts(Arc<CohortsResult>),
    /// `recurring`.
    Recurring(Arc<RecurringResult>),
    /// `rfm`.
    Rfm(Arc<RfmResult>),
    /// `btyd`.
    Forecast(Arc<ForecastResult>),
    /// `covariance`.
    Covariance(Arc<CovarianceResult>),
    /// `expected_value`.
    Expected(Arc<ExpectedResult>),
    /// `lifetime_value`.
    Lifetime(Arc<LifetimeResult>),
    /// `prospects`.
    Prospects(Arc<ProspectsResult>),
    /// `retention_what_if`.
    Retention(Arc<RetentionResult>),
    /// `similarities`.
    Similarities(Arc<SimilaritiesResult>),
    /// `segments`.
    Segments(Arc<SegmentsResult>),
    /// Every matrix: `quadrant`, `potential`, `kraljic`, `supplier_alignment`, `growth_share`, `risk_return`.
    Matrix(Arc<MatrixResult>),
    /// `whitespace`.
    Whitespace(Arc<WhitespaceResult>),
    /// `wallet`.
    Wallet(Arc<WalletResult>),
    /// Every grid of named steps: `adl`, `life_cycle`, one matrix crossed with another.
    Zones(Arc<ZoneResult>),
    /// Rows with their figures: `cash_flow`, `category_concentration`, `product_customers`, `single_sources`, `tail`.
    Rows(Arc<RowsResult>),
    /// Accounts by a composite score: `performance`, `supplier_criteria`.
    Scores(Arc<ScoreResult>),
    /// `board`.
    Board(Arc<BoardResult>),
    /// `growth_plan`.
    GrowthPlan(Arc<GrowthPlanResult>),
    /// `follow_up`.
    FollowUp(Arc<FollowUpResult>),
    /// `practice_audit`.
    PracticeAudit(Arc<PracticeAuditResult>),
    /// `playbook`, `supplier_playbook`.
    Playbook(Arc<PlaybookResult>),
    /// `treemap`.
    Treemap(Arc<TreemapResult>),
    /// `homologation`.
    Homologation(Arc<HomologationResult>),
    /// `quality`.
    Quality(Arc<QualityResult>),
}

impl Outcome {
    /// What took part, with its measure; the accounts of `quality` are not needed and not there.
    pub fn population(&self) -> Option<&Arc<super::Population>> {
        match self {
            Self::Lorenz(result) => Some(&result.ranked.population),
            Self::Whale(result) => Some(&result.ranked.population),
            Self::Abc(result) => Some(&result.ranked.population),
            Self::AbcXyz(result) | Self::Xyz(result) => Some(&result.ranked.population),
            Self::AbcMeasures(result) => Some(result.population()),
            Self::CustomerClasses(result) => Some(&result.population),
            Self::SupplyRhythm(result) => Some(&result.population),
            Self::Dependency(result) => Some(&result.ranked.population),
            Self::Breakdown(result) => Some(&result.ranked.population),
            Self::Activity(result) => Some(&result.population),
            Self::Bridge(result) => Some(&result.population),
            Self::Cohorts(result) => Some(&result.population),
            Self::Recurring(result) => Some(&result.population),
            Self::Rfm(result) => Some(&result.population),
            Self::Forecast(result) => Some(&result.population),
            Self::Segments(result) => Some(&result.population),
            Self::Similarities(result) => Some(&result.population),
            Self::Retention(result) => Some(&result.population),
            Self::Prospects(result) => Some(&result.population),
            Self::Lifetime(result) => Some(&result.ranked.population),
            Self::Expected(result) => Some(&result.ranked.population),
            Self::Covariance(result) => Some(&result.ranked.population),
            Self::Matrix(result) => Some(&result.plane.population),
            Self::Whitespace(result) => Some(&result.population),
            Self::Wallet(result) => Some(&result.population),
            Self::Zones(result) => Some(&result.population),
            Self::Rows(result) => Some(&result.population),
            Self::Scores(result) => Some(&result.population),
            Self::Board(result) => Some(&result.cards.population),
            Self::GrowthPlan(result) => Some(&result.cards.population),
            Self::FollowUp(result) => Some(&result.cards.population),
            Self::PracticeAudit(result) => Some(&result.cards.population),
            Self::Playbook(result) => Some(&result.population),
            Self::Treemap(result) => Some(&result.population),
            Self::Homologation(result) => Some(&result.population),
            Self::Quality(_) => None,
        }
    }

    /// How many accounts are shown.
    pub fn count(&self) -> usize {
        match self {
            Self::Matrix(result) => result.plane.len(),
            Self::Zones(result) => result.items.len(),
            Self::Scores(result) => result.items.len(),
            Self::Playbook(result) => result.suppliers.len(),
            Self::Quality(result) => result.accounts,
            _ => self
                .population()
                .map_or(0, |population| population.members.len()),
        }
    }

    /// What was left out, largest first.
    pub fn left_out(&self) -> &[LeftOut] {
        match self {
            Self::Matrix(result) => &result.plane.left_out,
            Self::Zones(result) => &result.left_out,
            Self::Rows(result) => &result.left_out,
            Self::Scores(result) => &result.left_out,
            Self::Playbook(result) => &result.left_out,
            _ => self
                .population()
                .map_or(&[], |population| &population.left_out),
        }
    }
}
