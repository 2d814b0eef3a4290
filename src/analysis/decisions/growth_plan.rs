//! The growth plan: what is to be won with which account, who sees to it and until when, against what lies open.

use std::sync::Arc;

use super::super::sum::sum;
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable, wallet};
use super::{Cards, cards};
use crate::model::{By, Choice, Day};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "growth_plan",
    places: &[(Group::Customers, Family::Decisions)],
    needs: &[Need::Amounts],
    source: "DNA de Vendas, customer portfolio management (growth plan)",
    run,
    adjust,
};

/// Accounts proposed for the plan, at most.
const PROPOSED: usize = 10;

/// A line of the plan, or of what is proposed for it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanLine {
    /// Index into [`Cards::cards`].
    pub card: u32,
    /// What is to be won a year; `NaN` where nobody said.
    pub target: f64,
    /// What lies open; `NaN` where nobody knows.
    pub open: f64,
    /// Until when; [`Day::NONE`] where nobody said.
    pub due: Day,
}

/// The plan.
#[derive(Clone, Debug)]
pub struct GrowthPlanResult {
    /// The accounts.
    pub cards: Cards,
    /// Those to be grown, the largest target first.
    pub lines: Vec<PlanLine>,
    /// Others with most open and no decision against it: proposed.
    pub proposed: Vec<PlanLine>,
    /// The sum of the targets.
    pub planned: f64,
    /// What the plan is to bring; `NaN` where nobody said.
    pub goal: f64,
    /// What lies open with the accounts of the plan.
    pub open: f64,
    /// Lines without an owner, and lines without a date.
    pub gaps: (usize, usize),
}

impl GrowthPlanResult {
    /// Targets by owner, most first, with the number of accounts.
    pub fn owners(&self) -> Vec<(Arc<str>, usize, f64)> {
        let target = |line: &PlanLine| {
            if line.target.is_finite() {
                line.target
            } else {
                0.0
            }
        };
        let lines = self.lines.iter();
        wallet::owners(
            lines.map(|line| (&self.cards.cards[line.card as usize].owner, target(line))),
        )
    }
}

/// The method: accounts to be grown and those with a target are lines of the plan; of the others those with most open are
/// proposed. What lies open is the unrealised wallet.
///
/// # Errors
/// As [`cards`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let question = crate::model::Question {
        by: By::Customer,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let cards = cards(&inner)?;
    let none = Settings::default();
    let wallets = wallet::run(&Context {
        settings: &none,
        ..inner
    });
    let of_name: std::collections::BTreeMap<String, f64> = match &wallets {
        Ok(Outcome::Wallet(found)) => (found.population.members.iter().zip(&found.wallets))
            .map(|(member, wallet)| (crate::model::name_key(&member.name), wallet.open))
            .collect(),
        _ => std::collections::BTreeMap::new(),
    };
    let mut lines = Vec::new();
    let mut proposed = Vec::new();
    for (at, card) in cards.cards.iter().enumerate() {
        let decision = card.decision.as_ref();
        let target = decision.and_then(|known| known.target).unwrap_or(f64::NAN);
        let key = crate::model::name_key(&card.name);
        let line = PlanLine {
            card: at as u32,
            target,
            open: of_name.get(&key).copied().unwrap_or(f64::NAN),
            due: decision.and_then(|known| known.due).unwrap_or(Day::NONE),
        };
        if card.choice() == Some(Choice::Grow) || target.is_finite() {
            lines.push(line);
        } else if card.choice().is_none() && line.open > 0.0 {
            proposed.push(line);
        }
    }
    let order = |value: f64| {
        if value.is_nan() {
            f64::NEG_INFINITY
        } else {
            value
        }
    };
    lines.sort_by(|a: &PlanLine, b| {
        (order(b.target).total_cmp(&order(a.target)))
            .then(order(b.open).total_cmp(&order(a.open)))
            .then(a.card.cmp(&b.card))
    });
    proposed.sort_by(|a: &PlanLine, b| b.open.total_cmp(&a.open).then(a.card.cmp(&b.card)));
    proposed.truncate(PROPOSED);
    let finite = |value: &f64| value.is_finite();
    let gap = |missing: &dyn Fn(&PlanLine) -> bool| lines.iter().filter(|l| missing(l)).count();
    let owner = |line: &PlanLine| cards.cards[line.card as usize].owner.is_empty();
    let result = GrowthPlanResult {
        planned: sum(lines.iter().map(|line| line.target).filter(finite)),
        open: sum(lines.iter().map(|line| line.open).filter(finite)),
        goal: context.dataset.decisions.goal.unwrap_or(f64::NAN),
        gaps: (gap(&owner), gap(&|line| !line.due.is_some())),
        lines,
        proposed,
        cards,
    };
    Ok(Outcome::GrowthPlan(Arc::new(result)))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}
