//! Who is compared, by which measure: what every method on one measure starts from.

use std::sync::Arc;

use crate::model::{By, Day, Field, Measure, NameId};

use super::accounts::Accounts;
use super::sum::sum;
use super::{Context, LeftOut, Member, Members, Unavailable};

/// Where the figures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Lines of the ledger, added up.
    Ledger,
    /// The evaluation sheet.
    Sheet,
}

/// The accounts that have a value, and the value of each.
#[derive(Clone, Debug)]
pub struct Population {
    /// The accounts, in the order of ledger and sheet; shared with other questions about them.
    pub members: Members,
    /// The measure of each; finite, but for the population of a matrix: `NaN` there where an account has none.
    pub values: Vec<f64>,
    /// Their sum.
    pub total: f64,
    /// What is compared.
    pub by: By,
    /// The measure, as it was found: spend where suppliers were asked for revenue.
    pub measure: Measure,
    /// The meaning of the column that fed the measure, where one did.
    pub field: Option<Field>,
    /// Ledger or sheet.
    pub basis: Basis,
    /// The day the portfolio is looked at; [`Day::NONE`] without a dated ledger and none given.
    pub as_of: Day,
    /// First and last day of the lines that count.
    pub period: Option<(Day, Day)>,
    /// Lines of the ledger that count.
    pub lines: u64,
    /// ISO code of the currency, where it is known and the measure is money.
    pub currency: Option<String>,
    /// What was left out, largest first.
    pub left_out: Vec<LeftOut>,
}

impl Population {
    /// A population of names and values, for tests and for figures that come from elsewhere. Values that are not finite
    /// are left out and counted.
    pub fn from_values<N: Into<Arc<str>>>(items: impl IntoIterator<Item = (N, f64)>) -> Self {
        let mut missing = 0;
        let (mut members, mut values) = (Vec::new(), Vec::new());
        for (row, (name, value)) in items.into_iter().enumerate() {
            if !value.is_finite() {
                missing += 1;
                continue;
            }
            values.push(value);
            members.push(Member {
                name: name.into(),
                number: 0,
                row: u32::try_from(row).ok(),
                ledger_id: NameId::NONE,
                lines: 0,
                first: Day::NONE,
                last: Day::NONE,
            });
        }
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
        for (place, at) in order.into_iter().enumerate() {
            members[at].number = place as u32;
        }
        let mut left_out = Vec::new();
        if missing > 0 {
            left_out.push(LeftOut::accounts(super::Reason::MissingValue, missing));
        }
        Self {
            total: sum(values.iter().copied()),
            members: members.into(),
            values,
            by: By::Customer,
            measure: Measure::Revenue,
            field: None,
            basis: Basis::Sheet,
            as_of: Day::NONE,
            period: None,
            lines: 0,
            currency: None,
            left_out,
        }
    }
}

/// The population of a question; methods that ask the same one share it.
///
/// # Errors
/// [`super::Need::Amounts`] where nothing in the data has the measure, [`super::Need::of_accounts`] where there is
/// nobody of the kind asked for.
pub fn population(context: &Context<'_>) -> Result<Arc<Population>, Unavailable> {
    let (dataset, question) = (context.dataset, context.question);
    dataset.kept.answer(
        dataset,
        question,
        || Accounts::new(context)?.population(&question.measure),
        // One that was broken off lacks lines.
        || !context.progress.cancelled(),
    )
}
