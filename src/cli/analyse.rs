//! `folioscope analyse`: the figures of the screen, as text or JSON.

use std::thread;

use serde_json::{Map, Value};

use super::asked::Asked;
use super::report::report;
use super::{Command, Desk, Failure, Opt, Parsed, TerminalProgress, print, print_json};
use crate::analysis::{Context, Method, Need, Outcome, Silent, Unavailable, methods, registry};
use crate::model::{By, Day, Question};
use crate::progress::shared_out;
use crate::threads::Threads;

pub(super) const COMMAND: Command = Command {
    name: "analyse",
    operands: "FILE…",
    count: (1, usize::MAX),
    options: &[
        Opt::value("as", "KIND"),
        Opt::value("only", "COLUMN"),
        Opt::value("by", "WHAT"),
        Opt::value("method", "ID"),
        Opt::value("measure", "M"),
        Opt::value("set", "KEY=VALUE"),
        Opt::value("as-of", "DATE"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    let chosen = chosen(desk, parsed)?;
    let asked = Asked::read(desk, parsed)?;
    let threads = Threads::new();
    let answers = shared_out(&threads, chosen, |_, method| {
        (method, answer(&asked, method))
    });
    let json = desk.json.then(|| to_json(&asked, &answers));
    let printed = thread::scope(|scope| {
        // Ten million lines go back to the system while the answer is written.
        let _ = thread::Builder::new().spawn_scoped(scope, move || drop(asked));
        match &json {
            Some(json) => print_json(&desk.locale, json),
            None => answers.iter().try_for_each(|(method, answer)| {
                print(&desk.locale, &report(&desk.locale, method, answer))
            }),
        }
    });
    // The program ends here: the system takes the rest back at once.
    std::mem::forget((json, answers));
    printed
}

/// The methods asked for, all of them where none was.
fn chosen(desk: &Desk, parsed: &Parsed) -> Result<Vec<&'static Method>, Failure> {
    let ids = parsed.values("method");
    if ids.is_empty() {
        return Ok(methods().iter().collect());
    }
    ids.iter()
        .map(|id| {
            registry::method(id).ok_or_else(|| Failure::bad_value(&desk.locale, "method", id))
        })
        .collect()
}

/// Runs a method: on what was asked to be compared, else on the first that its pages and the data agree on.
pub(super) fn answer(asked: &Asked, method: &Method) -> Result<Outcome, Unavailable> {
    let progress = TerminalProgress::new();
    let run = |by: By| {
        let question = Question {
            by,
            ..asked.question.clone()
        };
        (method.run)(&Context {
            dataset: &asked.dataset,
            question: &question,
            settings: &asked.settings,
            progress: &progress,
        })
    };
    let own_needs = || Unavailable {
        needs: method.needs.to_vec(),
    };
    if asked.by_given {
        return run(asked.question.by.clone()).map_err(|unavailable| {
            match unavailable.needs.as_slice() {
                [Need::AnyTable] => own_needs(),
                _ => unavailable,
            }
        });
    }
    let mut compared: Vec<By> = method.places.iter().map(|(group, _)| group.by()).collect();
    for by in [By::Customer, By::Supplier, By::Product] {
        if !compared.contains(&by) {
            compared.push(by);
        }
    }
    let mut first = None;
    for by in compared {
        match run(by) {
            Ok(outcome) => return Ok(outcome),
            // That there is nobody of a kind says nothing of what the method needs.
            Err(unavailable) if unavailable.needs == [Need::AnyTable] => {}
            Err(unavailable) => first = first.or(Some(unavailable)),
        }
    }
    Err(first.unwrap_or_else(own_needs))
}

fn to_json(asked: &Asked, answers: &[(&Method, Result<Outcome, Unavailable>)]) -> Value {
    let first = answers
        .iter()
        .filter_map(|(_, answer)| answer.as_ref().ok())
        .find_map(|outcome| outcome.population().cloned());
    let question = Question {
        by: first
            .as_ref()
            .map_or(asked.question.by.clone(), |people| people.by.clone()),
        ..asked.question.clone()
    };
    // Those who stand in an order are all that were asked about.
    let ranked = answers.iter().find_map(|(_, answer)| match answer {
        Ok(Outcome::Lorenz(result)) => Some(result.ranked.population.clone()),
        Ok(Outcome::Abc(result)) => Some(result.ranked.population.clone()),
        _ => None,
    });
    let asked_about = || {
        crate::analysis::population::population(&Context {
            dataset: &asked.dataset,
            question: &question,
            settings: &asked.settings,
            progress: &Silent,
        })
    };
    let population = ranked.or_else(|| asked_about().ok()).or(first);
    let as_of = population
        .as_ref()
        .map_or(asked.question.as_of.unwrap_or(Day::NONE), |people| {
            people.as_of
        });
    let entities = population.map_or(0, |people| people.members.len());
    let each = answers.iter().collect();
    let values = shared_out(&Threads::new(), each, |_, (method, answer)| {
        let value = match answer {
            Ok(outcome) => outcome.to_json(),
            Err(unavailable) => unavailable.to_json(),
        };
        (method.id.to_owned(), value)
    });
    let as_of = as_of.is_some().then(|| as_of.iso());
    // Answers may list a million accounts: `json!` would copy them.
    Value::Object(Map::from_iter([
        ("as_of".to_owned(), as_of.into()),
        ("entities".to_owned(), entities.into()),
        ("methods".to_owned(), values.into_iter().collect()),
    ]))
}
