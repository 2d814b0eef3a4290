//! The hierarchical chart: a measure by country, segment and account, one within the other.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::accounts::{Accounts, NOBODY};
use super::breakdown;
use super::ranked::share;
use super::sum::sum;
use super::{
    Context, LeftOut, Method, Need, Outcome, Population, Ranked, Reason, Settings, Unavailable,
};
use crate::model::{By, Column, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "treemap",
    places: Method::CONCENTRATION,
    needs: &[Need::Amounts, Need::TextColumn],
    source: "Shneiderman 1992, Tree visualization with tree-maps; Bruls, Huizing & van Wijk 2000 (squarified)",
    run,
    adjust,
};

/// Accounts of a branch that have a place of their own; the others share one.
const LEAVES: usize = 40;

/// A part of the whole: a value of a column, with what lies below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The value of the column; blank where accounts have none.
    pub name: Arc<str>,
    /// What belongs to it.
    pub value: f64,
    /// Accounts in it.
    pub count: usize,
    /// What lies below, the largest first; none where accounts follow.
    pub branches: Vec<Branch>,
    /// The accounts, the largest first: members of the population. Empty where branches follow.
    pub leaves: Vec<u32>,
    /// What the accounts without a place of their own have together, and how many they are.
    pub rest: (f64, usize),
}

/// The hierarchy.
#[derive(Clone, Debug)]
pub struct TreemapResult {
    /// The accounts with more than nothing, the largest first.
    pub population: Arc<Population>,
    /// The parts of the first column.
    pub branches: Vec<Branch>,
    /// The columns, by field id or header: one or two.
    pub levels: Vec<String>,
    /// The columns there are to choose from.
    pub columns: Vec<String>,
    /// The sum.
    pub total: f64,
}

impl TreemapResult {
    /// The share of a part in the whole.
    pub fn share(&self, value: f64) -> f64 {
        share(value, self.total)
    }
}

/// The method. The settings `first` and `second` name the columns by field id or header (`none` for no second one);
/// without them the first two of country, region, segment, salesperson, branch and city are taken. Accounts of nothing or
/// less have no area: they are left out and counted.
///
/// # Errors
/// [`Need::TextColumn`] where there is no column of words, and as [`super::population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let by = match &context.question.by {
        By::Column(_) => By::Customer,
        by => by.clone(),
    };
    let question = Question {
        by,
        ..context.question.clone()
    };
    let inner = Context {
        question: &question,
        ..*context
    };
    let columns = breakdown::columns(context.dataset, &question.by);
    let accounts = Accounts::new(&inner)?;
    let known = |name: &str| columns.iter().any(|column| column == name);
    let asked = |key: &str| context.settings.word(key).filter(|name| known(name));
    let first = asked("first")
        .map(str::to_owned)
        .or_else(|| columns.first().cloned());
    let first = first.ok_or(Unavailable::from(Need::TextColumn))?;
    let second = match context.settings.word("second") {
        Some("none") => None,
        Some(name) if known(name) => Some(name.to_owned()),
        // Segments lie within countries before regions do, which would only repeat them.
        _ => ["segment", "sales_person", "category"]
            .into_iter()
            .map(str::to_owned)
            .chain(columns.iter().cloned())
            .find(|column| *column != first && known(column)),
    };
    let levels: Vec<String> = [first]
        .into_iter()
        .chain(second.filter(|s| !s.is_empty()))
        .collect();
    let words: Vec<(Vec<Arc<str>>, Vec<u32>)> = levels
        .iter()
        .map(|level| words(&accounts, level).ok_or(Unavailable::from(Need::TextColumn)))
        .collect::<Result<_, _>>()?;
    let measured = accounts.measured(&question.measure).ok_or(Need::Amounts)?;
    let (population, stay) = accounts.into_population(measured, false);
    let ranked = Ranked::new(Arc::new(population));
    let positive = ranked.positive;
    let order: Vec<u32> = ranked.order[..positive].to_vec();
    let of_level = |level: usize, rank: u32| -> u32 {
        let account = stay[order[rank as usize] as usize] as usize;
        words[level].1.get(account).copied().unwrap_or(NOBODY)
    };
    let values = &ranked.values[..positive];
    let all: Vec<u32> = (0..positive as u32).collect();
    let branches = split(&all, 0, &words, values, &of_level);
    let people = &ranked.population;
    let mut left_out = people.left_out.clone();
    let flat = ranked.len() - positive;
    if flat > 0 {
        left_out.push(LeftOut::accounts(Reason::NotPositive, flat));
        left_out.sort_by_key(|left| std::cmp::Reverse(left.count));
    }
    let population = Population {
        members: order
            .iter()
            .map(|&at| people.members[at as usize].clone())
            .collect(),
        values: values.to_vec(),
        total: sum(values.iter().copied()),
        left_out,
        ..Population::clone(people)
    };
    Ok(Outcome::Treemap(Arc::new(TreemapResult {
        total: population.total,
        population: Arc::new(population),
        branches,
        levels,
        columns,
    })))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// The word of each account in a column: of its first row of the sheet, else the one it brings most with.
fn words(accounts: &Accounts<'_>, name: &str) -> Option<(Vec<Arc<str>>, Vec<u32>)> {
    let column = |table: &crate::model::Table| -> Option<crate::model::Field> {
        table
            .column_named(name)
            .and_then(|column: &Column| column.sole_field())
    };
    let tables = [
        accounts.sheet(),
        accounts.lines.as_ref().map(|lines| lines.table),
    ];
    let field = tables.into_iter().flatten().find_map(column);
    let found = match field {
        Some(field) => accounts.word_of(&[field]),
        None => accounts.word_headed(name),
    }?;
    Some((found.words, found.of))
}

/// The parts of some accounts by the column of a level, the largest first, and what lies below them.
fn split(
    ranks: &[u32],
    level: usize,
    words: &[(Vec<Arc<str>>, Vec<u32>)],
    values: &[f64],
    of: &dyn Fn(usize, u32) -> u32,
) -> Vec<Branch> {
    let mut parts: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for &rank in ranks {
        parts.entry(of(level, rank)).or_default().push(rank);
    }
    let mut branches: Vec<Branch> = parts
        .into_iter()
        .map(|(word, ranks)| {
            let name = words[level].0.get(word as usize).cloned();
            let last = level + 1 == words.len();
            let own = ranks.len().min(LEAVES);
            let rest = sum(ranks[own..].iter().map(|&rank| values[rank as usize]));
            Branch {
                name: name.unwrap_or_else(|| Arc::from("")),
                value: sum(ranks.iter().map(|&rank| values[rank as usize])),
                count: ranks.len(),
                branches: if last {
                    Vec::new()
                } else {
                    split(&ranks, level + 1, words, values, of)
                },
                leaves: if last {
                    ranks[..own].to_vec()
                } else {
                    Vec::new()
                },
                rest: if last {
                    (rest, ranks.len() - own)
                } else {
                    (0.0, 0)
                },
            }
        })
        .collect();
    branches.sort_by(|a, b| {
        b.value
            .total_cmp(&a.value)
            .then_with(|| a.name.cmp(&b.name))
    });
    branches
}
