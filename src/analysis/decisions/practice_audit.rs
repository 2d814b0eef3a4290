//! The practice audit: the mistakes most companies make with their portfolio, each answered from the data where it can be,
//! else a question to the user.

use std::sync::Arc;

use super::super::sum::sum;
use super::super::{
    Context, Family, Group, Method, Need, Outcome, Settings, Unavailable, whitespace,
};
use super::{Card, Cards, cards};
use crate::model::{By, Choice, Field, Kind};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "practice_audit",
    places: &[(Group::Customers, Family::Decisions)],
    needs: &[Need::Amounts],
    source: "DNA de Vendas, customer portfolio management (main mistakes)",
    run,
    adjust,
};

/// The practices, in the order of the source's list of mistakes. Text keys `practice-<id>`, `practice-<id>-why`, and
/// `practice-<id>-found` where the data can answer.
pub const PRACTICES: [&str; 11] = [
    "method",
    "analysis",
    "focus",
    "view",
    "marketing",
    "data",
    "discipline",
    "coverage",
    "value",
    "growth",
    "churn",
];

/// From which part on a practice counts as followed.
const ENOUGH: f64 = 0.8;

/// Whether a practice is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followed {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Nobody has said.
    Asked,
}

impl Followed {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Asked => "asked",
        }
    }
}

/// What was found about one practice.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// One of [`PRACTICES`].
    pub id: &'static str,
    /// Whether it is followed.
    pub followed: Followed,
    /// How many of how many, as the data say; `None` where only the user can.
    pub found: Option<(usize, usize)>,
}

/// The audit.
#[derive(Clone, Debug)]
pub struct PracticeAuditResult {
    /// The accounts it rests on.
    pub cards: Cards,
    /// One a practice.
    pub practices: Vec<Practice>,
}

impl PracticeAuditResult {
    /// How many are followed, not followed, and not answered.
    pub fn counts(&self) -> [usize; 3] {
        [Followed::Yes, Followed::No, Followed::Asked].map(|of| {
            self.practices
                .iter()
                .filter(|practice| practice.followed == of)
                .count()
        })
    }
}

/// The method.
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
    let ticked = &context.dataset.decisions.practice;
    let practices = PRACTICES
        .into_iter()
        .map(|id| {
            let found = found(&inner, &cards, id);
            let followed = match (found, ticked.get(id)) {
                (Some((of, all)), _) if of as f64 >= ENOUGH * all as f64 => Followed::Yes,
                (Some(_), _) => Followed::No,
                (None, Some(true)) => Followed::Yes,
                (None, Some(false)) => Followed::No,
                (None, None) => Followed::Asked,
            };
            Practice {
                id,
                followed,
                found,
            }
        })
        .collect();
    Ok(Outcome::PracticeAudit(Arc::new(PracticeAuditResult {
        cards,
        practices,
    })))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// What the data say about a practice: so many of so many.
fn found(context: &Context<'_>, cards: &Cards, id: &str) -> Option<(usize, usize)> {
    let large = || cards.cards.iter().filter(|card| card.class == 0);
    let count = |of: &dyn Fn(&&Card) -> bool, all: &dyn Fn(&&Card) -> bool| {
        let all: Vec<&Card> = cards.cards.iter().filter(|card| all(card)).collect();
        (all.iter().filter(|card| of(card)).count(), all.len())
    };
    let decided = |card: &&Card| card.choice().is_some();
    let (of, all) = match id {
        // A decision about every large account is what a method leaves behind.
        "method" => (large().filter(decided).count(), large().count()),
        "data" => data(context)?,
        // What was decided has somebody who sees to it and a day.
        "discipline" => count(
            &|card| {
                let known = card.decision.as_ref();
                known.is_some_and(|known| !known.owner.is_empty() && known.due.is_some())
            },
            &decided,
        ),
        "coverage" => {
            cards.population.as_of.is_some().then_some(())?;
            count(&|card| card.value > 0.0, &|_| true)
        }
        // Accounts that lose money have a reason to stay, or are being fixed or ended.
        "value" => {
            cards
                .cards
                .iter()
                .any(|card| card.margin.is_finite())
                .then_some(())?;
            count(
                &|card| {
                    let known = card.decision.as_ref();
                    let exempt = known.is_some_and(|known| known.exemption.is_some());
                    exempt || matches!(card.choice(), Some(Choice::Fix | Choice::End))
                },
                &|card| card.margin <= 0.0 && card.value > 0.0,
            )
        }
        // Large accounts with something open have a target.
        "growth" => growth(context, cards)?,
        "churn" => {
            (!cards.relationships.is_empty()).then_some(())?;
            count(&decided, &|card| card.relationship == Some(0))
        }
        _ => return None,
    };
    // Nothing to see to is nothing neglected, but no proof either.
    (all > 0).then_some((of, all))
}

/// Cells that are filled of the columns that portfolio management rests on.
fn data(context: &Context<'_>) -> Option<(usize, usize)> {
    let sheet = context.dataset.table(Kind::Customers)?;
    let fields = [
        Field::Segment,
        Field::SalesPerson,
        Field::RelationshipType,
        Field::Profitability,
        Field::PotentialSpend,
        Field::Risk,
    ];
    // A column that is not there is a column of blanks.
    let filled = fields.map(|field| sheet.column(field).map_or(0, |column| column.filled()));
    Some((filled.iter().sum(), sheet.rows * fields.len()))
}

fn growth(context: &Context<'_>, cards: &Cards) -> Option<(usize, usize)> {
    let none = Settings::default();
    let Ok(Outcome::Whitespace(cells)) = whitespace::run(&Context {
        settings: &none,
        ..*context
    }) else {
        return None;
    };
    (sum(cells.holders.iter().map(|holder| holder.open)) > 0.0).then_some(())?;
    let open: std::collections::BTreeSet<String> = (cells.population.members.iter())
        .zip(&cells.holders)
        .filter(|(_, holder)| holder.open > 0.0)
        .map(|(member, _)| crate::model::name_key(&member.name))
        .collect();
    let wanted = cards
        .cards
        .iter()
        .filter(|card| card.class == 0 && open.contains(&crate::model::name_key(&card.name)));
    let planned = |card: &&Card| {
        card.decision
            .as_ref()
            .is_some_and(|known| known.target.is_some())
    };
    let wanted: Vec<&Card> = wanted.collect();
    Some((
        wanted.iter().filter(|card| planned(card)).count(),
        wanted.len(),
    ))
}
