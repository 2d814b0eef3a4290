//! Who still buys: active, inactive, lost, new, reactivated, and quiet by the customer's own cadence.

use std::sync::Arc;

use super::Population;

/// How a customer stands at the as-of date; each has exactly one. Text key `activity-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityStatus {
    /// First purchase within the last window.
    New,
    /// Bought again within the window, after a gap longer than it.
    Reactivated,
    /// Last purchase within the window.
    Active,
    /// Last purchase between one and two windows ago.
    Inactive,
    /// Last purchase more than two windows ago.
    Lost,
}

impl ActivityStatus {
    /// Every status, best first.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Reactivated,
        Self::Active,
        Self::Inactive,
        Self::Lost,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Reactivated => "reactivated",
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Lost => "lost",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityParams {
    /// The window in months (`months`, default 12).
    pub months: i32,
    /// How many times the customer's own median gap counts as quiet (`cadence`, default 3).
    pub cadence: f64,
    /// The least silence in days that counts as quiet (`quiet_days`, default 30).
    pub quiet_days: i32,
}

/// One customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// How it stands.
    pub status: ActivityStatus,
    /// Whether it is silent for longer than its own cadence allows (and not yet inactive by the calendar).
    pub quiet: bool,
    /// Days since the last purchase.
    pub silence_days: i32,
    /// Median days between its purchase days; `NaN` with fewer than two of them.
    pub median_gap_days: f64,
    /// Different days on which it bought.
    pub purchase_days: u32,
}

/// One status: how many, and what they brought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActivityCount {
    /// Which.
    pub status: ActivityStatus,
    /// Customers.
    pub count: usize,
    /// Their measure over the whole period.
    pub value: f64,
    /// Its share of the total; `NaN` where that is zero or less.
    pub share: f64,
}

/// How the customers stand.
#[derive(Clone, Debug)]
pub struct ActivityResult {
    /// The customers.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: ActivityParams,
    /// One a member, in the order of [`Population::members`].
    pub items: Vec<ActivityItem>,
    /// One a status, in the order of [`ActivityStatus::ALL`].
    pub counts: [ActivityCount; 5],
    /// Customers that are quiet, and what they brought.
    pub quiet: (usize, f64),
    /// Customers with a sale in the window ÷ all.
    pub coverage: f64,
}
