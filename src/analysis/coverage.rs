//! Coverage of the portfolio: which part of their customers salespeople have sold to lately, and what those brought who are
//! not covered.

use std::sync::Arc;

use super::accounts::{Accounts, NOBODY};
use super::annual::WordOf;
use super::matrix::Quantity;
use super::presets::keep;
use super::ranked::share;
use super::rows::{Entry, RowItem, RowName, RowsResult, column, fact};
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Reason, Settings, Unavailable,
};
use crate::model::{By, Field, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "coverage",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::DatedSales, Need::TextColumn],
    source: "DNA de Vendas, customer portfolio management (coverage: most teams speak to a small part of the customers)",
    run,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// Months that count as lately.
const MONTHS: i32 = 12;
/// Who may look after a customer, as asked.
const WHO: [Field; 5] = [
    Field::SalesPerson,
    Field::OurContact,
    Field::Branch,
    Field::Region,
    Field::Country,
];

/// The method. A customer is covered that bought in the last `months` months (default 12) before the as-of date; all of the
/// sheet and the ledger count, those who never bought too. The setting `column` says by whom (field id or header); without
/// it salesperson, our contact, branch, region, country, the first that the data have.
///
/// # Errors
/// [`Need::DatedSales`] without dates, [`Need::TextColumn`] where nobody looks after customers.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let question = Question {
        by: By::Customer,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let accounts = Accounts::new(&inner)?;
    let end = accounts.as_of;
    let days = accounts.purchase_days().ok_or(Need::DatedSales)?;
    if !end.is_some() {
        return Err(Need::DatedSales.into());
    }
    let months = context
        .settings
        .number("months")
        .filter(|months| (1.0..=120.0).contains(months))
        .map_or(MONTHS, |months| months.round() as i32);
    let window = end.plus_months(-months);
    let count = accounts.members.len();
    let kept = accounts.kept();
    let asked = (context.settings.word("column"))
        .and_then(|name| Some((Arc::from(name), accounts.word_headed(name)?)));
    let (who, words) = asked
        .or_else(|| looked_after(&accounts, &kept))
        .ok_or(Need::TextColumn)?;
    let covered: Vec<bool> = (0..count)
        .map(|account| days.of(account).last().is_some_and(|last| *last > window))
        .collect();
    let measured = accounts.measured(&question.measure).ok_or(Need::Amounts)?;
    let mut values = measured.values.clone();
    let (population, stay) = accounts.into_population(measured, true);
    let people = people(&words, &covered, &kept, &values);
    keep(&stay, &mut values);
    let all = people.iter().map(|person| person.all).sum::<usize>();
    let reached = people.iter().map(|person| person.covered).sum::<usize>();
    let missed = sum(people.iter().map(|person| person.missed));
    let rows: Vec<RowItem> = people
        .iter()
        .map(|person| RowItem {
            name: RowName::Word(person.name.clone()),
            pieces: vec![person.share()],
            entries: vec![
                Entry::Figure(person.share()),
                Entry::Figure(person.all as f64),
                Entry::Figure((person.all - person.covered) as f64),
                Entry::Figure(person.missed),
            ],
        })
        .collect();
    let lowest = people.first();
    let name = |at: Option<&Person>| at.map_or_else(|| Arc::from(""), |person| person.name.clone());
    let facts = vec![
        fact(
            "coverage",
            Quantity::Ratio,
            share(reached as f64, all as f64),
        ),
        fact("customers", Quantity::Number, all as f64),
        fact("missed", Quantity::Number, (all - reached) as f64),
        fact("missed_value", Quantity::Money, missed),
        fact(
            "lowest",
            Quantity::Ratio,
            lowest.map_or(f64::NAN, Person::share),
        ),
        fact("months", Quantity::Number, f64::from(months)),
    ];
    let names = [name(lowest), who];
    let unnamed = kept.iter().filter(|kept| **kept).count() - all;
    let left_out = match unnamed {
        0 => Vec::new(),
        _ => vec![LeftOut::accounts(Reason::MissingValue, unnamed)],
    };
    Ok(Outcome::Rows(Arc::new(RowsResult {
        sorted_by: None,
        method: "coverage",
        left_out,
        population: Arc::new(population),
        rows,
        columns: vec![
            column("coverage", Quantity::Ratio),
            column("customers", Quantity::Number),
            column("missed", Quantity::Number),
            column("missed_value", Quantity::Money),
        ],
        labels: vec![0, 3],
        facts,
        quantity: Quantity::Ratio,
        names,
    })))
}

/// The column that says who looks after customers, and its words: the first that names somebody for half of them, else the
/// one that does for most.
fn looked_after(accounts: &Accounts<'_>, kept: &[bool]) -> Option<(Arc<str>, WordOf)> {
    let mut best: Option<(usize, Arc<str>, WordOf)> = None;
    let all = kept.iter().filter(|kept| **kept).count();
    for field in WHO {
        let Some(words) = accounts.word_of(&[field]) else {
            continue;
        };
        let has = |account: usize| !words.get(account).trim().is_empty();
        let named = (0..kept.len()).filter(|&account| kept[account] && has(account));
        let named = named.count();
        if best.as_ref().is_none_or(|(most, ..)| named > *most) {
            best = Some((named, Arc::from(field.id()), words));
        }
        if named * 2 >= all {
            break;
        }
    }
    best.map(|(_, field, words)| (field, words))
}

struct Person {
    name: Arc<str>,
    all: usize,
    covered: usize,
    /// What the others brought in the whole ledger.
    missed: f64,
}

impl Person {
    fn share(&self) -> f64 {
        share(self.covered as f64, self.all as f64)
    }
}

/// Who looks after customers, the lowest coverage first.
fn people(words: &WordOf, covered: &[bool], kept: &[bool], values: &[f64]) -> Vec<Person> {
    let mut missed: Vec<Vec<f64>> = vec![Vec::new(); words.words.len()];
    let mut people: Vec<Person> = (words.words.iter())
        .map(|name| Person {
            name: name.clone(),
            all: 0,
            covered: 0,
            missed: 0.0,
        })
        .collect();
    for (account, &word) in words.of.iter().enumerate() {
        if word == NOBODY || !kept[account] {
            continue;
        }
        let at = word as usize;
        let Some(person) = people.get_mut(at) else {
            continue;
        };
        person.all += 1;
        if covered[account] {
            person.covered += 1;
        } else if values[account].is_finite() {
            missed[at].push(values[account]);
        }
    }
    for (person, values) in people.iter_mut().zip(missed) {
        person.missed = sum(values);
    }
    people.retain(|person| person.all > 0 && !person.name.is_empty());
    people.sort_by(|a, b| {
        (a.share().total_cmp(&b.share()))
            .then(b.all.cmp(&a.all))
            .then_with(|| a.name.cmp(&b.name))
    });
    people
}
