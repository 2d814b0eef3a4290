//! Decisions: board, growth plan, what became of it, practice audit.

use serde_json::{Value, json};

use super::{day, join, listed, population};
use crate::analysis::decisions::board::{BoardResult, Stands};
use crate::analysis::decisions::follow_up::{Course, FollowUpResult, Stage};
use crate::analysis::decisions::growth_plan::{GrowthPlanResult, PlanLine};
use crate::analysis::decisions::practice_audit::PracticeAuditResult;
use crate::analysis::decisions::{Card, Cards};
use crate::analysis::playbook::{PlaybookResult, Texts};
use crate::model::{Choice, PlaybookPart};

fn people(cards: &Cards, n: usize, params: Value) -> Value {
    population(&cards.population, n, &cards.population.left_out, params)
}

fn card(cards: &Cards, card: &Card) -> Value {
    let decision = card.decision.as_ref();
    let letter = ["A", "B", "C"].get(card.class);
    let step = card
        .relationship
        .and_then(|step| cards.relationships.get(step));
    json!({
        "name": &*card.name,
        "value": card.value,
        "share": card.share,
        "change": card.change,
        "margin": card.margin,
        "class": letter,
        "relationship": step.map(|step| &**step),
        "owner": &*card.owner,
        "decision": card.choice().map(Choice::id),
        "due": decision.and_then(|known| known.due).map(day),
        "target": decision.and_then(|known| known.target),
        "proposal": card.proposal.as_ref().map(|proposal| proposal.choice.id()),
        "votes": card.proposal.as_ref().map(|proposal| {
            let votes = proposal.votes.iter();
            votes.map(|vote| (vote.view.to_owned(), json!(vote.cell))).collect::<serde_json::Map<_, _>>()
        }),
        "reason": decision.map(|known| known.reason.as_str()),
        "exemption": decision.and_then(|known| known.exemption).map(|why| why.id()),
    })
}

pub(super) fn board(result: &BoardResult) -> Value {
    let params = json!({ "columns": result.by.id(), "classes": if result.only_large { "ab" } else { "all" } });
    let name = |stands: &Stands| match stands {
        Stands::Relationship(step) => step.to_string(),
        Stands::NoRelationship => String::new(),
        Stands::Decision(choice) => choice.map_or("none", Choice::id).to_owned(),
    };
    let cells: Value = (result.columns.iter())
        .map(|column| {
            json!({
                "name": name(&column.stands),
                "count": column.cards.len(),
                "value": column.value,
                "share": column.share,
            })
        })
        .collect();
    let items: Value = (result.columns.iter().flat_map(|column| &column.cards))
        .filter_map(|&at| result.card(at))
        .map(|of| card(&result.cards, of))
        .collect();
    let (all, undecided) = result.counts();
    join([
        people(&result.cards, all, params),
        json!({ "cells": cells, "undecided": undecided }),
        listed("items", items),
    ])
}

pub(super) fn growth_plan(result: &GrowthPlanResult) -> Value {
    let lines = |lines: &[PlanLine]| -> Value {
        let each = lines.iter().map(|line| {
            let own = json!({ "open": line.open, "target": line.target });
            join([
                card(&result.cards, &result.cards.cards[line.card as usize]),
                own,
            ])
        });
        each.collect()
    };
    join([
        people(&result.cards, result.lines.len(), json!({})),
        json!({
            "planned": result.planned,
            "goal": result.goal,
            "open": result.open,
        }),
        listed("items", lines(&result.lines)),
        listed("proposed", lines(&result.proposed)),
    ])
}

pub(super) fn follow_up(result: &FollowUpResult) -> Value {
    let items: Value = (result.items.iter())
        .map(|item| {
            let decision = &item.decision;
            json!({
                "name": decision.name,
                "decision": decision.choice.map(Choice::id),
                "made": decision.made.map(day),
                "due": decision.due.map(day),
                "owner": decision.owner,
                "value_then": item.value.0,
                "value_now": item.value.1,
                "relationship_then": item.relationship.0,
                "relationship_now": item.relationship.1,
                "stage": item.stage.id(),
                "course": item.course.id(),
            })
        })
        .collect();
    let stages = Stage::ALL.map(|stage| (stage.id().to_owned(), json!(result.at(stage))));
    let courses = Course::ALL.map(|course| (course.id().to_owned(), json!(result.count(course))));
    join([
        people(&result.cards, result.items.len(), json!({})),
        json!({
            "stages": Value::Object(stages.into_iter().collect()),
            "courses": Value::Object(courses.into_iter().collect()),
        }),
        listed("items", items),
    ])
}

pub(super) fn practice_audit(result: &PracticeAuditResult) -> Value {
    let items: Value = (result.practices.iter())
        .map(|practice| {
            json!({
                "name": practice.id,
                "followed": practice.followed.id(),
                "of": practice.found.map(|(of, _)| of),
                "all": practice.found.map(|(_, all)| all),
            })
        })
        .collect();
    let [yes, no, asked] = result.counts();
    join([
        people(&result.cards, result.practices.len(), json!({})),
        json!({ "followed": yes, "not_followed": no, "asked": asked }),
        listed("items", items),
    ])
}

/// Texts are the user's own; `null` where the proposal stands.
pub(super) fn playbook(result: &PlaybookResult) -> Value {
    let texts = |texts: &Texts| -> Value {
        let all = PlaybookPart::ALL.into_iter().zip(texts);
        all.map(|(part, text)| (part.id().replace('-', "_"), json!(text.as_deref())))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let segments: Value = (result.segments.iter())
        .map(|segment| {
            json!({
                "name": segment.id,
                "count": segment.suppliers.len(),
                "value": segment.value,
                "share": segment.share,
                "texts": texts(&segment.texts),
            })
        })
        .collect();
    let items: Value = (result.suppliers.iter().enumerate())
        .map(|(at, supplier)| {
            json!({
                "name": &**result.name(at),
                "value": supplier.value,
                "share": supplier.share,
                "x": supplier.at.0,
                "y": supplier.at.1,
                "cell": result.segments[supplier.segment].id,
                "decision": supplier.decision.as_ref().and_then(|known| known.choice).map(Choice::id),
                "texts": texts(&supplier.texts),
            })
        })
        .collect();
    join([
        population(
            &result.population,
            result.suppliers.len(),
            &result.left_out,
            result.params.clone(),
        ),
        json!({ "models": result.models, "cells": segments }),
        listed("items", items),
    ])
}
