//! The board: accounts as cards in columns, by the type of the relationship or by what was decided.

use std::sync::Arc;

use super::super::sum::sum;
use super::super::{
    Context, Family, Group, Method, Need, Outcome, Settings, Unavailable, ranked::share,
};
use super::{Card, Cards, cards};
use crate::model::{Choice, Kind};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "board",
    places: &[
        (Group::Customers, Family::Decisions),
        (Group::Products, Family::Decisions),
    ],
    needs: &[Need::Amounts],
    source: "DNA de Vendas, customer portfolio management (dashboard and kanban)",
    run,
    adjust,
};

/// Up to so many accounts all are on the board; of more only classes A and B unless the user asks for all.
const ALL: usize = 60;

/// What the columns of the board are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// The steps of the relationship type.
    Relationship,
    /// What was decided.
    Decision,
}

impl Columns {
    /// The id, as the setting `columns` has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Relationship => "relationship",
            Self::Decision => "decision",
        }
    }
}

/// What a column stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Stands {
    /// A step of the relationship type, by its word in the sheet.
    Relationship(Arc<str>),
    /// The relationship type is blank.
    NoRelationship,
    /// A decision; `None` for none yet.
    Decision(Option<Choice>),
}

/// A column of the board.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it stands for.
    pub stands: Stands,
    /// Its cards, the largest first: indices into [`Cards::cards`].
    pub cards: Vec<u32>,
    /// What they bring.
    pub value: f64,
    /// Their share of what all bring; `NaN` where that is nothing.
    pub share: f64,
}

/// The board.
#[derive(Clone, Debug)]
pub struct BoardResult {
    /// Who is on it, and who is not.
    pub cards: Cards,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// What they are.
    pub by: Columns,
    /// Whether only classes A and B are on it.
    pub only_large: bool,
}

impl BoardResult {
    /// The card of an index.
    pub fn card(&self, at: u32) -> Option<&Card> {
        self.cards.cards.get(at as usize)
    }

    /// The accounts at risk, or what the first column holds: count, share, and how many have no decision yet.
    pub fn first(&self) -> Option<(usize, f64, usize)> {
        let column = self.columns.first()?;
        let open = column.cards.iter().filter_map(|&at| self.card(at));
        let open = open.filter(|card| card.choice().is_none()).count();
        Some((column.cards.len(), column.share, open))
    }

    /// The products that are to become of `choice`, decided or, without a decision, proposed: count and share.
    pub fn proposed(&self, choice: Choice) -> (usize, f64) {
        let meant = |card: &&Card| {
            let proposed = card.proposal.as_ref().map(|proposal| proposal.choice);
            card.choice().or(proposed) == Some(choice)
        };
        let cards = || self.cards.cards.iter().filter(meant);
        let value = sum(cards().map(|card| card.value));
        (cards().count(), share(value, self.cards.total))
    }

    /// What is proposed for the products without a decision, as decisions.
    pub fn take_proposals(&self) -> Vec<crate::model::Decision> {
        let open = self
            .cards
            .cards
            .iter()
            .filter(|card| card.choice().is_none());
        open.filter_map(|card| {
            let choice = card.proposal.as_ref()?.choice;
            Some(self.cards.decide(card, Some(choice)))
        })
        .collect()
    }

    /// How many cards there are, and how many without a decision.
    pub fn counts(&self) -> (usize, usize) {
        let shown = || self.columns.iter().flat_map(|column| &column.cards);
        let open = shown().filter_map(|&at| self.card(at));
        (
            shown().count(),
            open.filter(|card| card.choice().is_none()).count(),
        )
    }
}

/// The method. The setting `columns` is `relationship` (where the sheet has it) or `decision`; `classes` is `ab` or `all`.
///
/// # Errors
/// As [`cards`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let cards = cards(context)?;
    Ok(Outcome::Board(Arc::new(arrange(cards, context.settings))))
}

/// Other columns need no data.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Board(result) = outcome else {
        return None;
    };
    let cards = result.cards.clone();
    Some(Outcome::Board(Arc::new(arrange(cards, settings))))
}

fn arrange(cards: Cards, settings: &Settings) -> BoardResult {
    let has_relationship = !cards.relationships.is_empty() && cards.kind != Kind::Products;
    let by = match settings.word("columns") {
        Some("decision") => Columns::Decision,
        _ if has_relationship => Columns::Relationship,
        _ => Columns::Decision,
    };
    let only_large = match settings.word("classes") {
        Some("all") => false,
        Some("ab") => true,
        _ => cards.cards.len() > ALL,
    };
    let stands: Vec<Stands> = match by {
        Columns::Relationship => {
            let steps = cards
                .relationships
                .iter()
                .cloned()
                .map(Stands::Relationship);
            steps.chain([Stands::NoRelationship]).collect()
        }
        Columns::Decision => {
            let choices = Choice::of(cards.kind).iter().map(|&choice| Some(choice));
            [None]
                .into_iter()
                .chain(choices)
                .map(Stands::Decision)
                .collect()
        }
    };
    let mut columns: Vec<Column> = stands
        .into_iter()
        .map(|stands| Column {
            stands,
            cards: Vec::new(),
            value: 0.0,
            share: f64::NAN,
        })
        .collect();
    for (at, card) in cards.cards.iter().enumerate() {
        // What was decided about stays on the board, however small.
        if only_large && card.class > 1 && card.decision.is_none() {
            continue;
        }
        let column = columns.iter_mut().find(|column| match &column.stands {
            Stands::Relationship(step) => {
                card.relationship.and_then(|at| cards.relationships.get(at)) == Some(step)
            }
            Stands::NoRelationship => card.relationship.is_none(),
            Stands::Decision(choice) => card.choice() == *choice,
        });
        if let Some(column) = column {
            column.cards.push(at as u32);
        }
    }
    columns.retain(|column| column.stands != Stands::NoRelationship || !column.cards.is_empty());
    for column in &mut columns {
        let values = column
            .cards
            .iter()
            .map(|&at| cards.cards[at as usize].value);
        column.value = sum(values);
        column.share = share(column.value, cards.total);
    }
    BoardResult {
        cards,
        columns,
        by,
        only_large,
    }
}
