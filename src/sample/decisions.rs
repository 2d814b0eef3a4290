//! What was decided about the largest customers a year ago, so that it shows what became of it, and what is planned.

use super::chance::Chance;
use super::columns::scale_words;
use super::facts::Facts;
use super::story::{Course, SELLERS, Story};
use crate::locale::Locale;
use crate::model::{Choice, Day, Decision, Decisions, Exemption, Field, Kind, Playbook, Standing};

/// Customers, from the largest, that were decided about; a few were left open.
const DECIDED: usize = 34;
/// What the growth plan is to bring in a year, euro.
const GOAL: f64 = 6_000_000.0;

/// The decisions.
pub(super) fn decisions(
    locale: &Locale,
    stories: &[Story],
    facts: &Facts,
    chance: &mut Chance,
) -> Decisions {
    let steps = scale_words(locale, Field::RelationshipType);
    let word = |step: usize| steps.get(step).cloned().unwrap_or_default();
    let mut list = Vec::new();
    for (place, story) in stories.iter().enumerate().take(DECIDED) {
        let years = facts.buyers[place];
        let [_, then, now] = years.revenue;
        if then <= 0.0 || chance.happens(0.24) {
            continue;
        }
        let (choice, reason) = match story.course {
            _ if story.margin < 0.0 && place > 10 => (Choice::End, "sample-reason-end"),
            _ if story.margin < 0.0 => (Choice::Fix, "sample-reason-loss"),
            Course::Shrinking | Course::Lost => (Choice::Fix, "sample-reason-shrinking"),
            Course::Growing => (Choice::Grow, "sample-reason-growing"),
            _ if story.wallet < 0.45 => (Choice::Grow, "sample-reason-wallet"),
            _ => (Choice::Keep, "sample-reason-steady"),
        };
        let open = now / story.wallet.max(0.05) - now;
        let target = (open * chance.between(0.15, 0.4) / 10_000.0).round() * 10_000.0;
        let risk = matches!(story.course, Course::Shrinking | Course::Lost);
        let due = match (choice, chance.below(3)) {
            (_, 0) => Day::new(2025, 9, 30),
            (Choice::Grow, _) => Day::new(2026, 6, 30),
            _ => Day::new(2026, 3, 31),
        };
        let exempt = story.margin < 0.0 && place < 5;
        list.push(Decision {
            kind: Kind::Customers.id().to_owned(),
            name: story.buyer.name.to_owned(),
            choice: Some(choice),
            owner: SELLERS[story.seller].to_owned(),
            due: due.filter(|_| !chance.happens(0.15)),
            reason: locale.text(reason),
            exemption: exempt.then_some(Exemption::Reference),
            target: (choice == Choice::Grow && target > 0.0).then_some(target),
            made: Day::new(2025, 1, 20),
            standing: Standing {
                as_of: Day::new(2024, 12, 31),
                value: Some(then),
                margin: Some(years.margin[1]),
                relationship: if risk { word(0) } else { String::new() },
                class: "A".to_owned(),
            },
        });
    }
    Decisions {
        list,
        goal: Some(GOAL),
        practice: [("analysis", true), ("view", true), ("marketing", false)]
            .map(|(id, done)| (id.to_owned(), done))
            .into_iter()
            .collect(),
        playbook: Playbook::default(),
    }
}
