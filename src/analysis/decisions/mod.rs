//! What is to become of accounts: the board, the growth plan, what became of what was decided, and the practice audit.
//! All four read the same cards: an account, what it brings, where it stands, and what was decided about it.

pub mod board;
pub mod follow_up;
pub mod growth_plan;
pub mod practice_audit;
pub mod proposal;

use std::sync::Arc;

use super::abc::{AbcParams, cut};
use super::accounts::{Accounts, NOBODY, sheet_kind};
use super::annual::WordOf;
use super::ranked::Ranked;
use super::{Basis, Context, Member, Need, Population, Unavailable};
use crate::model::{By, Choice, Day, Decision, Field, Kind, Measure, Question, Standing, name_key};

/// An account with all that its card says.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The name.
    pub name: Arc<str>,
    /// What it brings a year.
    pub value: f64,
    /// Its share of what all bring; `NaN` where that is nothing.
    pub share: f64,
    /// The last twelve months against the twelve before, less 1; `NaN` where there is nothing to hold it against.
    pub change: f64,
    /// A year's margin; `NaN` where nobody says.
    pub margin: f64,
    /// The class by value, 0 A to 2 C.
    pub class: usize,
    /// Step of the relationship type; `None` where blank.
    pub relationship: Option<usize>,
    /// Who sees to it: as decided, else who looks after the account.
    pub owner: Arc<str>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// What the matrices propose for a product.
    pub proposal: Option<proposal::Proposal>,
}

impl Card {
    /// What was decided.
    pub fn choice(&self) -> Option<Choice> {
        self.decision.as_ref().and_then(|decision| decision.choice)
    }
}

/// The accounts, the largest first, and what they share.
#[derive(Clone, Debug)]
pub struct Cards {
    /// The accounts; their values are what they bring a year.
    pub population: Arc<Population>,
    /// A card each.
    pub cards: Vec<Card>,
    /// What all bring a year.
    pub total: f64,
    /// The steps of the relationship type, from the lowest; none where no sheet has it.
    pub relationships: Vec<Arc<str>>,
    /// Whose decisions.
    pub kind: Kind,
    /// The day the figures are of; the program's own where no ledger has one.
    pub as_of: Day,
}

impl Cards {
    /// What was decided about an account before, or nothing yet, and a new choice with the account's standing on this day.
    pub fn decide(&self, card: &Card, choice: Option<Choice>) -> Decision {
        let mut decision = card
            .decision
            .clone()
            .unwrap_or_else(|| Decision::about(self.kind, &card.name));
        if decision.choice != choice {
            decision.choice = choice;
            decision.standing = self.standing(card);
        }
        decision
    }

    /// Where an account stands.
    pub fn standing(&self, card: &Card) -> Standing {
        let finite = |value: f64| Some(value).filter(|value| value.is_finite());
        let step = card
            .relationship
            .and_then(|step| self.relationships.get(step));
        Standing {
            as_of: Some(self.as_of).filter(|day| day.is_some()),
            value: finite(card.value),
            margin: finite(card.margin),
            relationship: step.map_or_else(String::new, |step| step.to_string()),
            class: ["A", "B", "C"]
                .get(card.class)
                .map_or_else(String::new, |c| (*c).to_owned()),
        }
    }

    /// The card of an account, whatever the spelling of its name.
    pub fn of(&self, name: &str) -> Option<(usize, &Card)> {
        let key = name_key(name);
        self.cards
            .iter()
            .enumerate()
            .find(|(_, card)| name_key(&card.name) == key)
    }
}

/// The cards of a question. What an account brings is that of the last twelve months of a dated ledger, else what the
/// sheet says.
///
/// # Errors
/// [`Need::Amounts`] where nothing says what accounts bring.
pub fn cards(context: &Context<'_>) -> Result<Cards, Unavailable> {
    let by = match &context.question.by {
        By::Column(_) => By::Customer,
        by => by.clone(),
    };
    let kind = sheet_kind(&by).ok_or(Need::AnyTable)?;
    let measure = match kind {
        Kind::Suppliers => Measure::Spend,
        _ => Measure::Revenue,
    };
    let question = Question {
        by: by.clone(),
        measure: measure.clone(),
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let accounts = Accounts::new(&inner)?;
    let annual = accounts.annual(&measure, 12).ok_or(Need::Amounts)?;
    let before = before(&accounts, &measure);
    let margin = accounts.annual(&Measure::Margin, 12);
    let mut proposed = match kind {
        Kind::Products => proposal::proposals(&inner),
        _ => rustc_hash::FxHashMap::default(),
    };
    let relationship = relationship(&accounts);
    let owners = accounts.word_of(&[Field::SalesPerson, Field::OurContact]);
    let decisions = context
        .dataset
        .decisions
        .by_name(kind, &context.dataset.names);
    let kept = accounts.kept();
    let known = |at: &usize| kept[*at] && annual.values[*at].is_finite();
    let found: Vec<usize> = (0..accounts.members.len()).filter(known).collect();
    let members: Vec<Member> = found
        .iter()
        .map(|&at| accounts.members[at].clone())
        .collect();
    let values: Vec<f64> = found.iter().map(|&at| annual.values[at]).collect();
    let population = Population {
        total: super::sum::sum(values.iter().copied()),
        members: members.into(),
        values,
        by,
        measure,
        field: None,
        basis: if annual.from_ledger {
            Basis::Ledger
        } else {
            Basis::Sheet
        },
        as_of: accounts.as_of,
        period: None,
        lines: 0,
        currency: context.dataset.currency.clone(),
        left_out: left_out(&kept, &annual.values),
    };
    let ranked = Ranked::new(Arc::new(population));
    let classes = cut(&ranked, &AbcParams::read(&super::Settings::default()));
    let total = ranked.total();
    let cards: Vec<Card> = (0..ranked.len())
        .map(|rank| {
            let at = found[ranked.order[rank] as usize];
            let value = ranked.values[rank];
            let name = accounts.members[at].name.clone();
            let decision = decisions
                .get(&name_key(&name))
                .map(|known| (*known).clone());
            let earlier = before.as_ref().map_or(f64::NAN, |before| before[at]);
            let own = decision
                .as_ref()
                .map(|known| known.owner.as_str())
                .filter(|o| !o.is_empty());
            let owner = own
                .map(Arc::from)
                .or_else(|| owners.as_ref().map(|words| words.get(at)));
            let step = relationship
                .as_ref()
                .map(|words| words.of[at])
                .filter(|&of| of != NOBODY);
            Card {
                value,
                share: super::ranked::share(value, total),
                change: if earlier > 0.0 {
                    value / earlier - 1.0
                } else {
                    f64::NAN
                },
                margin: margin.as_ref().map_or(f64::NAN, |margin| margin.values[at]),
                class: classes.class(rank) as usize,
                relationship: step.map(|step| step as usize),
                owner: owner.unwrap_or_else(|| Arc::from("")),
                proposal: proposed.remove(&name),
                decision,
                name,
            }
        })
        .collect();
    let members = ranked
        .order
        .iter()
        .map(|&at| ranked.population.members[at as usize].clone());
    let population = Population {
        members: members.collect(),
        values: ranked.values.clone(),
        ..Population::clone(&ranked.population)
    };
    Ok(Cards {
        as_of: population.as_of,
        population: Arc::new(population),
        cards,
        total,
        relationships: relationship.map(|words| words.words).unwrap_or_default(),
        kind,
    })
}

/// The twelve months before the last twelve, where the ledger reaches back that far.
fn before(accounts: &Accounts<'_>, measure: &Measure) -> Option<Vec<f64>> {
    let end = accounts.as_of;
    // Against a year of which months are missing everybody would have grown.
    if !end.is_some() || accounts.first_day()? > end.plus_months(-23) {
        return None;
    }
    accounts.brought(measure, end.plus_months(-12), 12)
}

/// The relationship type of each account, where it is a scale or words.
fn relationship(accounts: &Accounts<'_>) -> Option<WordOf> {
    accounts.sheet()?.column(Field::RelationshipType)?;
    accounts.word_of(&[Field::RelationshipType])
}

fn left_out(kept: &[bool], values: &[f64]) -> Vec<super::LeftOut> {
    let filtered = kept.iter().filter(|kept| !**kept).count();
    let missing = (kept.iter().zip(values))
        .filter(|(kept, value)| **kept && !value.is_finite())
        .count();
    let mut left: Vec<super::LeftOut> = [
        (super::Reason::Filtered, filtered),
        (super::Reason::NoSale, missing),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(reason, count)| super::LeftOut::accounts(reason, count))
    .collect();
    left.sort_by_key(|left| std::cmp::Reverse(left.count));
    left
}
