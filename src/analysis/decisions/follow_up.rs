//! What became of what was decided: where each account stood then and where it stands now. The steps are those of building
//! a portfolio: select, implement, measure, verify.

use std::sync::Arc;

use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Cards, cards};
use crate::model::{Choice, Decision};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "follow_up",
    places: &[
        (Group::Customers, Family::Decisions),
        (Group::Products, Family::Decisions),
    ],
    needs: &[Need::Amounts, Need::Decisions],
    source: "Portafoglio clienti: come gestirlo, 2022 (select, implement, measure, verify)",
    run,
    adjust,
};

/// A change that counts as one.
const MOVED: f64 = 0.05;

/// How far a decision has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is made.
    Selected,
    /// Somebody sees to it until a day.
    Implemented,
    /// Newer figures than those it was made on are there.
    Measured,
    /// Its day has come.
    Verified,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 4] = [
        Self::Selected,
        Self::Implemented,
        Self::Measured,
        Self::Verified,
    ];

    /// The id, for text keys `stage-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::Implemented => "implemented",
            Self::Measured => "measured",
            Self::Verified => "verified",
        }
    }
}

/// Whether an account went where it was meant to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Course {
    /// As intended.
    Intended,
    /// Where it was.
    Unmoved,
    /// The other way.
    Against,
    /// There is nothing newer yet.
    Open,
}

impl Course {
    /// Every course, the best first.
    pub const ALL: [Self; 4] = [Self::Intended, Self::Unmoved, Self::Against, Self::Open];

    /// The id, for text keys `course-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Unmoved => "unmoved",
            Self::Against => "against",
            Self::Open => "open",
        }
    }
}

/// What became of one decision.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUp {
    /// Index into [`Cards::cards`]; `None` where the account is no longer in the data.
    pub card: Option<u32>,
    /// The decision.
    pub decision: Decision,
    /// What the account brought a year when it was made, and now; `NaN` where not known.
    pub value: (f64, f64),
    /// The relationship type then and now.
    pub relationship: (String, String),
    /// How far it has come.
    pub stage: Stage,
    /// Where it went.
    pub course: Course,
}

/// What became of all.
#[derive(Clone, Debug)]
pub struct FollowUpResult {
    /// The accounts of today.
    pub cards: Cards,
    /// The decisions with a choice, in the order they were made.
    pub items: Vec<FollowUp>,
}

impl FollowUpResult {
    /// How many went so.
    pub fn count(&self, course: Course) -> usize {
        self.items
            .iter()
            .filter(|item| item.course == course)
            .count()
    }

    /// How many have come so far.
    pub fn at(&self, stage: Stage) -> usize {
        self.items.iter().filter(|item| item.stage == stage).count()
    }
}

/// The method. To grow or sell is kept where the account brings at least 5 % more, to keep where it lost less than that,
/// to fix where it brings more or no longer stands on the lowest step of the relationship, to end or stop where it brings
/// half or less, to plan where it brings anything more.
///
/// # Errors
/// [`Need::Decisions`] where nothing was decided, and as [`cards`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let cards = cards(context)?;
    let decisions = &context.dataset.decisions;
    let items: Vec<FollowUp> = decisions
        .list
        .iter()
        .filter(|decision| decision.kind == cards.kind.id() && decision.choice.is_some())
        .map(|decision| follow(&cards, decision))
        .collect();
    if items.is_empty() {
        return Err(Need::Decisions.into());
    }
    Ok(Outcome::FollowUp(Arc::new(FollowUpResult { cards, items })))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

fn follow(cards: &Cards, decision: &Decision) -> FollowUp {
    let found = cards
        .cards
        .iter()
        .position(|card| card.decision.as_ref() == Some(decision));
    let now = found
        .map(|at| cards.standing(&cards.cards[at]))
        .unwrap_or_default();
    let then = &decision.standing;
    let newer = match (then.as_of, now.as_of) {
        (Some(then), Some(now)) => now > then,
        // Sheets without a day: other figures are newer figures.
        _ => then.value != now.value || then.relationship != now.relationship,
    };
    let due = decision
        .due
        .filter(|due| cards.as_of.is_some() && *due <= cards.as_of);
    let stage = match () {
        () if newer && due.is_some() => Stage::Verified,
        () if newer => Stage::Measured,
        () if !decision.owner.is_empty() && decision.due.is_some() => Stage::Implemented,
        () => Stage::Selected,
    };
    let value = (
        then.value.unwrap_or(f64::NAN),
        match found {
            Some(_) => now.value.unwrap_or(f64::NAN),
            // Who is no longer in the data brings nothing.
            None => 0.0,
        },
    );
    let lowest = cards.relationships.first().map_or("", |word| word);
    let left_risk = then.relationship == lowest
        && !now.relationship.is_empty()
        && now.relationship != then.relationship;
    FollowUp {
        card: found.map(|at| at as u32),
        value,
        relationship: (then.relationship.clone(), now.relationship),
        stage,
        course: match decision.choice {
            Some(choice) if newer => course(choice, value, left_risk),
            _ => Course::Open,
        },
        decision: decision.clone(),
    }
}

fn course(choice: Choice, (then, now): (f64, f64), left_risk: bool) -> Course {
    let change = now / then - 1.0;
    if !change.is_finite() {
        return if left_risk {
            Course::Intended
        } else {
            Course::Open
        };
    }
    let up = change >= MOVED;
    let down = change <= -MOVED;
    match choice {
        Choice::Grow | Choice::Sell | Choice::Plan => match () {
            () if up => Course::Intended,
            () if down => Course::Against,
            () => Course::Unmoved,
        },
        Choice::Keep if down => Course::Against,
        Choice::Keep => Course::Intended,
        Choice::Fix => match () {
            () if up || left_risk => Course::Intended,
            () if down => Course::Against,
            () => Course::Unmoved,
        },
        Choice::End | Choice::Stop => match () {
            () if change <= -0.5 => Course::Intended,
            () if up => Course::Against,
            () => Course::Unmoved,
        },
    }
}
