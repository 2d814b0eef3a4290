//! Figures that several matrices of customers stand on: revenue of the sheet's year, net price, cost to serve, class limits.

use super::super::accounts::NOBODY;
use super::super::columns::{amount, numbers};
use super::super::margin_base::Figure;
use super::super::matrix::spec::{Criterion, Scaling};
use super::super::matrix::{Label, Quantity, score};
use super::super::sum::Sum;
use super::super::{AbcParams, Settings};
use super::{Bench, known};
use crate::model::{Field, Measure};

impl Bench<'_> {
    /// Revenue over the year that the sheet speaks of: its own column, else the last twelve months of the ledger, else what
    /// there is.
    pub(super) fn yearly_revenue(&self) -> Option<Vec<f64>> {
        let own = [Field::Billing, Field::Revenue]
            .into_iter()
            .find_map(|field| {
                self.criterion(field)
                    .filter(|own| own.quantity == Quantity::Money)
            });
        if let Some(own) = own {
            return Some(own.values);
        }
        let accounts = &self.accounts;
        accounts
            .brought(&Measure::Revenue, accounts.as_of, 12)
            .or_else(|| Some(accounts.measured(&Measure::Revenue)?.values))
    }

    /// The cost to serve as a share of the year's revenue; a rating as it stands.
    pub(super) fn cost_to_serve(&self) -> Option<Criterion> {
        let cost = self.criterion(Field::CostToServe)?;
        if cost.ordinal || cost.quantity == Quantity::Ratio {
            return Some(cost);
        }
        let revenue = self.yearly_revenue()?;
        let values = ratios(&cost.values, &revenue);
        known(&values).then(|| Criterion {
            evidence: cost.evidence,
            ..self.derived("cost-to-serve-ratio", Quantity::Ratio, values)
        })
    }

    /// What customers pay net: the price index; without prices, 1 − discount; without those, the margin in per cent.
    pub(super) fn net_price(&self) -> Option<Criterion> {
        self.price_index()
            .map(|values| self.derived("net-price", Quantity::Ratio, values))
            .or_else(|| {
                let discount = self.criterion(Field::Discount)?;
                let values = discount.values.iter().map(|off| 1.0 - off).collect();
                Some(Criterion {
                    evidence: discount.evidence,
                    ..self.derived("net-price", Quantity::Ratio, values)
                })
            })
            .or_else(|| self.margin_ratio())
    }

    /// What an account paid for its products ÷ what the same quantities cost at the average price of all: 1 is the average.
    /// Credit notes and lines without a quantity are left out. `None` without products, quantities and amounts.
    fn price_index(&self) -> Option<Vec<f64>> {
        let lines = self.accounts.lines.as_ref()?;
        let products = [Field::Product, Field::ProductId].into_iter();
        let (names, products) = products
            .filter_map(|field| lines.table.column(field)?.texts())
            .next()?;
        let quantities = numbers(lines.table, Field::Quantity)?;
        let (amounts, _) = amount(lines.table)?;
        let sales = || {
            (0..lines.table.rows).filter_map(|line| {
                let (account, product) = (lines.account(line), products[line]);
                let (quantity, paid) = (quantities[line], amounts.at(line));
                let counts = lines.kept(line) && account != NOBODY && product.is_some();
                let sold = quantity > 0.0 && paid > 0.0 && paid.is_finite();
                (counts && sold).then_some((account as usize, product.index(), quantity, paid))
            })
        };
        let mut all = vec![(Sum::default(), Sum::default()); names.len()];
        for (_, product, quantity, paid) in sales() {
            if let Some((quantities, amounts)) = all.get_mut(product) {
                quantities.add(quantity);
                amounts.add(paid);
            }
        }
        let usual: Vec<f64> = all.iter().map(|(q, a)| a.value() / q.value()).collect();
        let mut own = vec![(Sum::default(), Sum::default()); self.accounts.members.len()];
        for (account, product, quantity, paid) in sales() {
            if let (Some((amounts, expected)), Some(price)) =
                (own.get_mut(account), usual.get(product))
            {
                amounts.add(paid);
                expected.add(quantity * price);
            }
        }
        let values: Vec<f64> = own
            .iter()
            .map(|(paid, expected)| ratio(paid.value(), expected.value()))
            .collect();
        known(&values).then_some(values)
    }

    /// The mean score 0–100 of criteria, those of equal weight that have a value; `NaN` where fewer than half have one.
    pub(super) fn mean_score(&self, criteria: &[Criterion]) -> Vec<f64> {
        let scaling = Scaling::read(self.settings(), Scaling::default());
        let scores: Vec<Vec<f64>> = criteria.iter().map(|own| score(own, scaling)).collect();
        (0..self.accounts.members.len())
            .map(|member| {
                let own = scores.iter().map(|scores| scores[member]);
                let own: Vec<f64> = own.filter(|score| !score.is_nan()).collect();
                if own.is_empty() || own.len() * 2 < scores.len() {
                    f64::NAN
                } else {
                    own.iter().sum::<f64>() / own.len() as f64
                }
            })
            .collect()
    }

    /// Names of criteria.
    pub(super) fn labels(criteria: &[Criterion]) -> Vec<Label> {
        criteria.iter().map(|own| own.label.clone()).collect()
    }
}

/// What each account brought in the last twelve months and in the twelve before; `NaN` where it brought nothing.
pub(super) type TwoYears = (Vec<f64>, Vec<f64>);

impl Bench<'_> {
    /// Both years of a figure, where the setting `trail` asks for them (`year`) and the ledger reaches back so far.
    pub(super) fn two_years<'m>(&self, figure: impl Into<Figure<'m>>) -> Option<TwoYears> {
        let figure = figure.into();
        if self.settings().word("trail") != Some("year") {
            return None;
        }
        let accounts = &self.accounts;
        let year_ago = accounts.as_of.plus_months(-12);
        // A ledger of two calendar years seldom starts on the first of January.
        if accounts.first_day()?.0 > accounts.as_of.plus_months(-24).0 + 31 {
            return None;
        }
        let year = |end| {
            let brought = accounts.brought(figure, end, 12)?;
            let known = |value: f64| if value == 0.0 { f64::NAN } else { value };
            Some(brought.into_iter().map(known).collect())
        };
        year(accounts.as_of).zip(year(year_ago))
    }

    /// Margin as a share of the revenue whose margin is known, in both years.
    pub(super) fn two_years_of_margin(&self) -> Option<TwoYears> {
        let (revenue, before) = self.two_years(Figure::MarginBase)?;
        let (margin, margin_before) = self.two_years(&Measure::Margin)?;
        Some((ratios(&margin, &revenue), ratios(&margin_before, &before)))
    }
}

/// One over another; `NaN` where the other is not above zero.
pub(super) fn ratio(of: f64, to: f64) -> f64 {
    if to > 0.0 { of / to } else { f64::NAN }
}

/// The same for each account.
pub(super) fn ratios(of: &[f64], to: &[f64]) -> Vec<f64> {
    of.iter().zip(to).map(|(&of, &to)| ratio(of, to)).collect()
}

/// One less the other, account by account; what is missing of the other counts as nothing to take off.
pub(super) fn less(of: &[f64], less: &[f64]) -> Vec<f64> {
    let take = |less: f64| if less.is_nan() { 0.0 } else { less };
    of.iter()
        .zip(less)
        .map(|(&of, &less)| of - take(less))
        .collect()
}

/// The thresholds of an ABC by value.
pub(super) fn value_thresholds(settings: &Settings) -> [f64; 2] {
    let mut own = settings.clone();
    own.0.remove("rule");
    AbcParams::read(&own).thresholds
}

/// The smallest value of class A and of class B of an ABC by value (share before an account below the thresholds); infinite
/// where nobody is above zero.
pub fn class_limits(values: &[f64], thresholds: [f64; 2]) -> [f64; 2] {
    let mut sizes: Vec<f64> = values
        .iter()
        .copied()
        .filter(|&v| v > 0.0 && v.is_finite())
        .collect();
    sizes.sort_by(|a, b| b.total_cmp(a));
    let total = super::super::sum::sum(sizes.iter().copied());
    let mut before = Sum::default();
    let mut limits = [f64::INFINITY; 2];
    for size in sizes {
        let share = before.value() / total;
        for (limit, threshold) in limits.iter_mut().zip(thresholds) {
            if share < threshold {
                *limit = size;
            }
        }
        before.add(size);
    }
    limits
}
