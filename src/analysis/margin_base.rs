//! What a margin rate is taken of: the revenue whose margin is known.

use super::accounts::Accounts;
use super::sum::DecimalSum;
use crate::model::Measure;

impl Accounts<'_> {
    /// The revenue of each account whose margin is known too: a line without a cost has no part in a margin rate.
    pub(super) fn revenue_with_margin(&self) -> Option<Vec<f64>> {
        let mut known = Vec::new();
        let by_line = self.measured_by_line(&Measure::Margin, |line, _, margin| {
            if margin.is_finite() {
                known.push(line);
            }
        });
        let mut sums = vec![None; self.members.len()];
        let mut known = known.into_iter().peekable();
        let revenue = self.measured_by_line(&Measure::Revenue, |line, account, value| {
            while known.next_if(|&other| other < line).is_some() {}
            if known.peek() == Some(&line)
                && let Some(sum) = sums.get_mut(account)
            {
                sum.get_or_insert_with(DecimalSum::default).add(value);
            }
        });
        match by_line.and(revenue) {
            Some(_) => Some(
                (sums.into_iter())
                    .map(|sum: Option<DecimalSum>| sum.map_or(f64::NAN, |sum| sum.value()))
                    .collect(),
            ),
            None => Some(self.measured(&Measure::Revenue)?.values.clone()),
        }
    }
}
