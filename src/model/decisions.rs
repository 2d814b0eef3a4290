//! What the user decided about accounts: what is to become of each, who sees to it, until when and why.
//!
//! One mechanism for every group: customers are grown, kept, fixed or ended, products planned, sold or stopped. Decisions
//! stand in the [`super::Dataset`], so that methods see them; a changed one is a new revision. They are linked by name
//! and outlive the next import, which is what shows what became of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Day, Kind, NameDecisions, Playbook, name_key};

/// What is to become of an account. Text keys `choice-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is its id in words")]
pub enum Choice {
    Grow,
    Keep,
    Fix,
    End,
    Plan,
    Sell,
    Stop,
}

impl Choice {
    /// What may become of a customer or a supplier.
    pub const ACCOUNT: &'static [Self] = &[Self::Grow, Self::Keep, Self::Fix, Self::End];
    /// What may become of a product.
    pub const PRODUCT: &'static [Self] = &[Self::Plan, Self::Sell, Self::Stop];

    /// The choices there are about the rows of a kind.
    pub fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Products => Self::PRODUCT,
            _ => Self::ACCOUNT,
        }
    }

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Grow => "grow",
            Self::Keep => "keep",
            Self::Fix => "fix",
            Self::End => "end",
            Self::Plan => "plan",
            Self::Sell => "sell",
            Self::Stop => "stop",
        }
    }

    /// The choice of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        let all = Self::ACCOUNT.iter().chain(Self::PRODUCT);
        all.copied().find(|choice| choice.id() == id)
    }
}

/// Why an account that does not pay may stay. Text keys `exemption-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exemption {
    /// We learn from it.
    Learning,
    /// It develops with us.
    Research,
    /// Others buy because it does.
    Reference,
}

impl Exemption {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::Learning, Self::Research, Self::Reference];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Learning => "learning",
            Self::Research => "research",
            Self::Reference => "reference",
        }
    }
}

/// Where an account stood on the day of a decision: what the next import is held against.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// The day the figures are of.
    pub as_of: Option<Day>,
    /// A year's revenue or spend.
    pub value: Option<f64>,
    /// A year's margin.
    pub margin: Option<f64>,
    /// The type of the relationship, in the words of the sheet.
    pub relationship: String,
    /// The class by value: `A`, `B`, `C`.
    pub class: String,
}

/// What was decided about one account.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// Whose: kind id (`customers`, `suppliers`, `products`).
    pub kind: String,
    /// Its name.
    pub name: String,
    /// What is to become of it; `None` where only an owner, a target or a reason was noted.
    pub choice: Option<Choice>,
    /// Who sees to it.
    pub owner: String,
    /// Until when.
    pub due: Option<Day>,
    /// Why.
    pub reason: String,
    /// Why it may stay although it does not pay.
    pub exemption: Option<Exemption>,
    /// What is to be won a year, in the base currency: a line of the growth plan.
    pub target: Option<f64>,
    /// The day the choice was made.
    pub made: Option<Day>,
    /// Where the account stood then.
    pub standing: Standing,
}

impl Decision {
    /// Nothing decided yet about an account.
    pub fn about(kind: Kind, name: &str) -> Self {
        Self {
            kind: kind.id().to_owned(),
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Whether it says nothing: such a decision is not kept.
    pub fn is_empty(&self) -> bool {
        self.choice.is_none()
            && self.owner.is_empty()
            && self.due.is_none()
            && self.reason.is_empty()
            && self.exemption.is_none()
            && self.target.is_none()
    }
}

/// All that was decided.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Decisions {
    /// One an account, in the order they were first made.
    pub list: Vec<Decision>,
    /// What the growth plan is to bring in a year, in the base currency.
    pub goal: Option<f64>,
    /// Answers to the questions of the practice audit that figures cannot answer: question id → whether it is done.
    pub practice: BTreeMap<String, bool>,
    /// How suppliers are worked with, in the user's words.
    #[serde(skip_serializing_if = "Playbook::is_empty")]
    pub playbook: Playbook,
}

impl Decisions {
    /// What was decided about an account, whatever the spelling of its name.
    pub fn get(&self, kind: Kind, name: &str) -> Option<&Decision> {
        let key = name_key(name);
        self.list
            .iter()
            .find(|known| known.kind == kind.id() && name_key(&known.name) == key)
    }

    /// Puts a decision in the place of an earlier one about the same account; one that says nothing takes it away.
    pub fn set(&mut self, decision: Decision) {
        let key = name_key(&decision.name);
        let known = self
            .list
            .iter()
            .position(|known| known.kind == decision.kind && name_key(&known.name) == key);
        match (known, decision.is_empty()) {
            (Some(at), true) => {
                self.list.remove(at);
            }
            (Some(at), false) => self.list[at] = decision,
            (None, true) => {}
            (None, false) => self.list.push(decision),
        }
    }

    /// The decisions about one kind by [`name_key`], for looking up many; a merged name is found under the one that stays.
    pub fn by_name(&self, kind: Kind, merged: &NameDecisions) -> BTreeMap<String, &Decision> {
        let into = |name: &str| {
            let mut name = name_key(name);
            for merge in merged.merged.iter().filter(|merge| merge.kind == kind.id()) {
                if merge.names.iter().any(|gone| name_key(gone) == name) {
                    name = name_key(&merge.into);
                }
            }
            name
        };
        let own = self.list.iter().filter(|known| known.kind == kind.id());
        own.map(|known| (into(&known.name), known)).collect()
    }
}
