//! What pictures and pages about decisions share: the words and colours of a choice, and the table of cards.

use std::sync::Arc;

use super::member_table::MemberTable;
use super::words::{Words, dotted};
use super::{Brief, CellFormat, Color, LazyTable, Palette};
use crate::analysis::decisions::board::Stands;
use crate::analysis::decisions::proposal::Proposal;
use crate::analysis::decisions::{Card, Cards};
use crate::locale::Locale;
use crate::model::Choice;

/// Ink and fill of a choice.
pub fn choice_colors(palette: &Palette, choice: Choice) -> (Color, Color) {
    match choice {
        Choice::Grow | Choice::Sell => (palette.good, palette.good_soft),
        Choice::Keep | Choice::Plan => (palette.accent, palette.accent_soft),
        Choice::Fix => (palette.warn, palette.warn_soft),
        Choice::End | Choice::Stop => (palette.bad, palette.bad_soft),
    }
}

/// The word of a choice, or that there is none yet.
pub fn choice_name(locale: &Locale, choice: Option<Choice>) -> String {
    locale.text(&format!("choice-{}", choice.map_or("none", Choice::id)))
}

/// What a card says of a decision: the one made, else the one proposed.
pub fn card_choice(locale: &Locale, card: &Card) -> String {
    match (card.choice(), &card.proposal) {
        (None, Some(proposal)) => {
            let choice = choice_name(locale, Some(proposal.choice));
            let args = [("choice", crate::locale::Arg::from(choice))];
            locale.text_with("board-proposed", &args)
        }
        (choice, _) => choice_name(locale, choice),
    }
}

/// What each view says of a product: "Growth–share: Dogs".
pub fn proposal_reasons(locale: &Locale, proposal: &Proposal) -> Vec<String> {
    let votes = proposal.votes.iter();
    votes
        .map(|vote| {
            let view = match vote.view {
                "sheet" => locale.text("proposal-sheet"),
                method => locale.text(&format!("method-{method}")),
            };
            super::words::labelled(locale, &view, &locale.text(&vote.key()))
        })
        .collect()
}

/// The name of a column of the board.
pub fn stands_name(locale: &Locale, stands: &Stands) -> String {
    match stands {
        Stands::Relationship(step) => step.to_string(),
        Stands::NoRelationship => locale.text("breakdown-not-given"),
        Stands::Decision(choice) => choice_name(locale, *choice),
    }
}

/// "AB" of "Anna Berg".
pub fn initials(name: &str) -> String {
    let words = name
        .split_whitespace()
        .filter_map(|word| word.chars().next());
    let letters: Vec<char> = words.collect();
    match letters.as_slice() {
        [] => String::new(),
        // A name without spaces, as in Chinese, is as short as initials.
        [_] if name.chars().count() <= 3 => name.to_owned(),
        [first] => first.to_uppercase().collect(),
        [first, .., last] => first.to_uppercase().chain(last.to_uppercase()).collect(),
    }
}

/// The table of cards; row `i` is card `i`.
pub fn table(cards: &Cards, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let cards = cards.clone();
    MemberTable::new(brief, words).lazily(cards.cards.len(), move |table| {
        let all = || 0..cards.cards.len() as u32;
        let each = || cards.cards.iter();
        let locale = &table.locale;
        let none: Arc<str> = Arc::from("");
        let text = |of: &dyn Fn(&crate::model::Decision) -> String| -> Vec<Arc<str>> {
            each()
                .map(|card| {
                    card.decision
                        .as_ref()
                        .map_or_else(|| none.clone(), |known| Arc::from(of(known)))
                })
                .collect()
        };
        let step = |card: &crate::analysis::decisions::Card| {
            let step = card
                .relationship
                .and_then(|step| cards.relationships.get(step));
            step.cloned().unwrap_or_else(|| none.clone())
        };
        let due = |card: &crate::analysis::decisions::Card| {
            let day = card.decision.as_ref().and_then(|known| known.due);
            day.map_or(f64::NAN, |day| f64::from(day.0))
        };
        let target = |card: &crate::analysis::decisions::Card| {
            card.decision
                .as_ref()
                .and_then(|known| known.target)
                .unwrap_or(f64::NAN)
        };
        let mut columns = vec![
            table.names(&cards.population, all()),
            table.classes(
                "decision-head",
                each().map(|card| Arc::from(choice_name(locale, card.choice()))),
            ),
        ];
        if cards.cards.iter().any(|card| card.proposal.is_some()) {
            let proposed = each().map(|card| match &card.proposal {
                Some(proposal) => Arc::from(choice_name(locale, Some(proposal.choice))),
                None => none.clone(),
            });
            columns.push(table.texts("decision-proposal", proposed));
            let why = each().map(|card| match &card.proposal {
                Some(proposal) => Arc::from(dotted(
                    proposal_reasons(locale, proposal)
                        .iter()
                        .map(String::as_str),
                )),
                None => none.clone(),
            });
            columns.push(table.texts("decision-proposal-why", why));
        }
        if !cards.relationships.is_empty() {
            columns.push(table.texts("field-relationship_type", each().map(step)));
        }
        columns.push(table.values(&cards.population, all()));
        columns.push(table.numbers(
            "decision-change",
            CellFormat::Percent,
            each().map(|c| c.change),
        ));
        columns.push(table.texts("decision-owner", each().map(|card| card.owner.clone())));
        columns.push(table.numbers("decision-due", CellFormat::Date, each().map(due)));
        let head = locale.text("decision-target");
        columns.push(table.amounts(head, each().map(target)));
        columns.push(table.texts(
            "decision-reason",
            text(&|known| known.reason.clone()).into_iter(),
        ));
        let exempt = text(&|known| {
            known.exemption.map_or_else(String::new, |why| {
                locale.text(&format!("exemption-{}", why.id()))
            })
        });
        columns.push(table.texts("decision-exemption", exempt.into_iter()));
        columns
    })
}
