//! The hierarchical chart: a measure by country, segment and account, one within the other.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::accounts::{Accounts, NOBODY, words_of};
use super::annual::WordOf;
use super::breakdown;
use super::ranked::share;
use super::sum::{Sum, sum};
use super::{
    Context, LeftOut, Method, Need, Outcome, Population, Ranked, Reason, Settings, Unavailable,
};
use crate::model::{By, Measure, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "treemap",
    places: Method::CONCENTRATION,
    needs: &[Need::Amounts, Need::TextColumn],
    source: "Shneiderman 1992, Tree visualization with tree-maps; Bruls, Huizing & van Wijk 2000 (squarified)",
    run,
    adjust,
};

/// A part of the whole: a value of a column, with what lies below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The value of the column; blank where accounts have none.
    pub name: Arc<str>,
    /// What belongs to it.
    pub value: f64,
    /// Accounts in it; one that has lines in several parts counts in each.
    pub count: usize,
    /// What lies below, the largest first; none where accounts follow.
    pub branches: Vec<Branch>,
    /// What the accounts have in it, the largest first. Empty where branches follow.
    pub leaves: Vec<Leaf>,
}

/// What an account has in a part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaf {
    /// Member of the population.
    pub account: u32,
    /// What it has in this part; more than nothing.
    pub value: f64,
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
/// without them the first two of country, region, segment, salesperson, branch and city are taken, of products their category
/// or line alone. Accounts of nothing or less have no area: they are left out and counted. A column of the ledger splits its
/// lines, so that an account may have a place in several parts; a column of the evaluation sheet splits the accounts.
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
    let inner = context.asking(&question);
    let columns = breakdown::columns(context.dataset, &question.by);
    let accounts = Accounts::new(&inner)?;
    let known = |name: &str| columns.iter().any(|column| column == name);
    let asked = |key: &str| context.settings.word(key).filter(|name| known(name));
    // Products lie in their category or line before they lie in a country.
    let own = (question.by == By::Product)
        .then(|| ["category", "line"].into_iter().find(|name| known(name)))
        .flatten();
    let first = asked("first")
        .or(own)
        .map(str::to_owned)
        .or_else(|| columns.first().cloned());
    let first = first.ok_or(Unavailable::from(Need::TextColumn))?;
    let second = match context.settings.word("second") {
        Some("none") => None,
        Some(name) if known(name) => Some(name.to_owned()),
        _ if own == Some(first.as_str()) => None,
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
    let (words, pieces) = by_line(&accounts, &levels, &question.measure)
        .map(Ok)
        .unwrap_or_else(|| by_account(&accounts, &levels))?;
    let measured = accounts.measured(&question.measure).ok_or(Need::Amounts)?;
    let (population, stay) = accounts.into_population(measured, false);
    let ranked = Ranked::new(Arc::new(population));
    let positive = ranked.positive;
    let order: Vec<u32> = ranked.order[..positive].to_vec();
    let values = &ranked.values[..positive];
    let rank_of: FxHashMap<u32, u32> = order
        .iter()
        .zip(0u32..)
        .map(|(&member, rank)| (stay[member as usize], rank))
        .collect();
    let mut pieces: Vec<Piece> = pieces
        .into_iter()
        .filter_map(|piece| {
            let account = *rank_of.get(&piece.account)?;
            let value = match piece.value {
                Some(value) => value,
                None => *values.get(account as usize)?,
            };
            Some(Piece {
                account,
                value: Some(value),
                ..piece
            })
        })
        .collect();
    pieces.sort_unstable_by_key(|piece| (piece.account, piece.words));
    let branches = split(&pieces, 0, &words);
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

/// What an account has under one word a level.
#[derive(Clone, Copy)]
struct Piece {
    account: u32,
    /// [`NOBODY`] where nothing is given.
    words: [u32; 2],
    /// All that the account has where `None`.
    value: Option<f64>,
}

/// The words of each level.
type Words = Vec<Vec<Arc<str>>>;

/// Columns of the ledger split its lines, those of the sheet its accounts; `None` where the measure is not in the ledger or
/// it has none of the columns.
fn by_line(
    accounts: &Accounts<'_>,
    levels: &[String],
    measure: &Measure,
) -> Option<(Words, Vec<Piece>)> {
    enum Sorts {
        Lines(Vec<u32>),
        Accounts(Vec<u32>),
    }
    let lines = accounts.lines.as_ref()?;
    let mut words = Words::new();
    let mut sorts = Vec::new();
    for level in levels {
        match lines.table.column_named(level).and_then(words_of) {
            Some((names, of_line)) => {
                words.push(names);
                sorts.push(Sorts::Lines(of_line));
            }
            None => {
                let found = word_of(accounts, level)?;
                words.push(found.words);
                sorts.push(Sorts::Accounts(found.of));
            }
        }
    }
    if !sorts.iter().any(|sorts| matches!(sorts, Sorts::Lines(_))) {
        return None;
    }
    let kept = accounts.kept();
    let mut sums: FxHashMap<(u32, [u32; 2]), Sum> = FxHashMap::default();
    accounts.measured_by_line(measure, |line, account, value| {
        if !kept.get(account).copied().unwrap_or(false) {
            return;
        }
        let mut key = [NOBODY; 2];
        for (key, sorts) in key.iter_mut().zip(&sorts) {
            let word = match sorts {
                Sorts::Lines(of_line) => of_line.get(line),
                Sorts::Accounts(of) => of.get(account),
            };
            *key = word.copied().unwrap_or(NOBODY);
        }
        sums.entry((account as u32, key)).or_default().add(value);
    })?;
    let pieces = sums.into_iter().map(|((account, words), sum)| Piece {
        account,
        words,
        value: Some(sum.value()),
    });
    Some((words, pieces.collect()))
}

/// Each account under the word it has: that of its first row of the sheet, else the one it brings most with.
fn by_account(
    accounts: &Accounts<'_>,
    levels: &[String],
) -> Result<(Words, Vec<Piece>), Unavailable> {
    let found = levels
        .iter()
        .map(|level| word_of(accounts, level).ok_or(Unavailable::from(Need::TextColumn)))
        .collect::<Result<Vec<_>, _>>()?;
    let pieces = (0..accounts.members.len()).map(|account| {
        let mut words = [NOBODY; 2];
        for (word, level) in words.iter_mut().zip(&found) {
            *word = level.of.get(account).copied().unwrap_or(NOBODY);
        }
        Piece {
            account: account as u32,
            words,
            value: None,
        }
    });
    let pieces = pieces.collect();
    Ok((found.into_iter().map(|level| level.words).collect(), pieces))
}

fn word_of(accounts: &Accounts<'_>, name: &str) -> Option<WordOf> {
    let tables = [
        accounts.sheet(),
        accounts.lines.as_ref().map(|lines| lines.table),
    ];
    let field = tables
        .into_iter()
        .flatten()
        .find_map(|table| table.column_named(name)?.sole_field());
    match field {
        Some(field) => accounts.word_of(&[field]),
        None => accounts.word_headed(name),
    }
}

/// The parts of some pieces by the column of a level, the largest first, and what lies below them.
fn split(pieces: &[Piece], level: usize, words: &Words) -> Vec<Branch> {
    let mut parts: FxHashMap<u32, Vec<Piece>> = FxHashMap::default();
    for &piece in pieces {
        parts.entry(piece.words[level]).or_default().push(piece);
    }
    let last = level + 1 == words.len();
    let mut branches: Vec<Branch> = parts
        .into_iter()
        .map(|(word, pieces)| {
            let name = words[level].get(word as usize).cloned();
            let mut accounts: Vec<u32> = pieces.iter().map(|piece| piece.account).collect();
            accounts.dedup();
            Branch {
                name: name.unwrap_or_else(|| Arc::from("")),
                value: sum(pieces.iter().filter_map(|piece| piece.value)),
                count: accounts.len(),
                branches: if last {
                    Vec::new()
                } else {
                    split(&pieces, level + 1, words)
                },
                leaves: if last { leaves(&pieces) } else { Vec::new() },
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

fn leaves(pieces: &[Piece]) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = pieces
        .iter()
        .filter_map(|piece| {
            let value = piece.value.filter(|value| *value > 0.0)?;
            Some(Leaf {
                account: piece.account,
                value,
            })
        })
        .collect();
    leaves.sort_by(|a, b| {
        b.value
            .total_cmp(&a.value)
            .then_with(|| a.account.cmp(&b.account))
    });
    leaves
}
