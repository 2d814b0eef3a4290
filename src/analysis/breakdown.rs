//! A measure by the values of a column: countries, regions, segments, salespeople. A column of the ledger splits its lines,
//! a column of the evaluation sheet its accounts; what names no value is kept as "not given", so that the parts add up to
//! the whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::accounts::{Accounts, NOBODY, key_column, sheet_kind, words_of};
use super::compare::years;
use super::ranked::share;
use super::sum::Sum;
use super::{Basis, Context, Member, Method, Need, Outcome, Population, Ranked, Unavailable};
use crate::model::{By, Column, ColumnData, Dataset, Day, Field, MISSING_STEP, NameId, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "breakdown",
    places: Method::CONCENTRATION,
    needs: &[Need::Amounts, Need::TextColumn],
    source: "Folioscope: the measure by the values of a column",
    run,
    adjust: super::registry::as_it_is,
};

/// The columns that are asked first, where the data have them.
const FIRST: [Field; 6] = [
    Field::Country,
    Field::Region,
    Field::Segment,
    Field::SalesPerson,
    Field::Branch,
    Field::City,
];

/// What belongs to one value of the column.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Part {
    /// The sum of the measure.
    pub value: f64,
    /// Accounts with a share in it; one that has lines in several parts counts in each.
    pub accounts: usize,
    /// The last twelve months (of a shorter period: that) against the same a year earlier, less 1; `NaN` where the ledger
    /// does not reach back or there was nothing to grow from.
    pub change: f64,
}

/// The measure by the values of a column.
#[derive(Clone, Debug)]
pub struct BreakdownResult {
    /// The values in order, largest first; its population is that of the values.
    pub ranked: Arc<Ranked>,
    /// For each member of that population what belongs to it.
    pub parts: Vec<Part>,
    /// What names no value; `None` where everything does.
    pub not_given: Option<Part>,
    /// The sum of all parts: that of the accounts.
    pub total: f64,
    /// What the accounts are.
    pub accounts: By,
    /// The column, by field id or header.
    pub column: String,
    /// The columns there are to choose from.
    pub columns: Vec<String>,
}

impl BreakdownResult {
    /// The part of a rank.
    pub fn part(&self, rank: usize) -> Part {
        let member = self.ranked.order.get(rank).map(|&index| index as usize);
        member
            .and_then(|index| self.parts.get(index))
            .copied()
            .unwrap_or_default()
    }

    /// The share of a part in the whole; `NaN` where that is zero or less.
    pub fn share(&self, part: &Part) -> f64 {
        share(part.value, self.total)
    }

    /// Whether any part can be compared with a year earlier.
    pub fn has_change(&self) -> bool {
        self.parts.iter().any(|part| part.change.is_finite())
    }
}

/// The method. The setting `column` names the column by field id or header; without it the first of country, region,
/// segment, salesperson, branch and city is taken, else the first column of words. A question that compares the values of
/// a column asks for that one.
///
/// # Errors
/// [`Need::TextColumn`] where there is no column to break down by, and as [`super::population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let question = Question {
        by: accounts_of(context)?,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let columns = columns(context.dataset, &question.by);
    let asked = context.settings.word("column").map(str::to_owned);
    let asked = asked.or(match &context.question.by {
        By::Column(name) => Some(name.clone()),
        _ => None,
    });
    let column = match asked {
        Some(asked) => Some(asked),
        None => columns.first().cloned(),
    };
    let column = column.ok_or(Unavailable::from(Need::TextColumn))?;
    let split = split(&inner, &column)?;
    let (ranked, parts) = rank(context, &split, &column);
    Ok(Outcome::Breakdown(Arc::new(BreakdownResult {
        total: split.population.total,
        not_given: (split.not_given.accounts > 0).then_some(split.not_given),
        accounts: question.by.clone(),
        ranked: Arc::new(ranked),
        parts,
        column,
        columns,
    })))
}

/// What the accounts are: what the question compares, or the first that the data know.
fn accounts_of(context: &Context<'_>) -> Result<By, Unavailable> {
    if !matches!(context.question.by, By::Column(_)) {
        return Ok(context.question.by.clone());
    }
    let known = |by: &By| {
        let question = Question {
            by: by.clone(),
            ..context.question.clone()
        };
        let context = Context {
            question: &question,
            ..*context
        };
        Accounts::new(&context).is_ok()
    };
    [By::Customer, By::Supplier, By::Product]
        .into_iter()
        .find(known)
        .ok_or(Need::AnyTable.into())
}

/// The columns of words that accounts or lines can be broken down by, by field id or header; those asked first come first,
/// and those with one word for everybody last.
pub fn columns(dataset: &Dataset, by: &By) -> Vec<String> {
    let ledger = dataset.ledger().map(|table| &**table);
    let sheet = sheet_kind(by).and_then(|kind| dataset.table(kind));
    let mut found: BTreeMap<(bool, usize, usize), String> = BTreeMap::new();
    for table in [ledger, sheet.map(|table| &**table)].into_iter().flatten() {
        let key = sheet_kind(by).and_then(|kind| key_column(table, kind));
        for column in &table.columns {
            let is_key = key.is_some_and(|key| std::ptr::eq(key, column));
            let names_lines = matches!(
                column.field,
                Some(
                    Field::Invoice
                        | Field::CustomerId
                        | Field::SupplierId
                        | Field::ProductId
                        | Field::Customer
                        | Field::Supplier
                        | Field::Product
                )
            );
            if is_key || names_lines || !is_words(column) {
                continue;
            }
            let id = match column.sole_field() {
                Some(field) => field.id().to_owned(),
                None => column.header.clone(),
            };
            let first = FIRST
                .iter()
                .position(|field| column.field == Some(*field))
                .unwrap_or(FIRST.len());
            if !found.values().any(|known| *known == id) {
                found.insert((says_nothing(column), first, found.len()), id);
            }
        }
    }
    found.into_values().collect()
}

/// Whether a column has one word for everybody.
fn says_nothing(column: &Column) -> bool {
    match &column.data {
        ColumnData::Text { names, .. } => names.len() == 1,
        ColumnData::Scale { steps, .. } => {
            let mut known = steps.iter().filter(|&&step| step != MISSING_STEP);
            let first = known.next();
            known.all(|step| Some(step) == first)
        }
        _ => false,
    }
}

/// Whether a column holds words that come again: not a remark of its own in every row.
fn is_words(column: &Column) -> bool {
    match &column.data {
        ColumnData::Text { names, ids } => {
            !names.is_empty() && (names.len() <= 50 || names.len() * 2 <= ids.len())
        }
        ColumnData::Scale { .. } => true,
        _ => false,
    }
}

/// The parts of a population.
struct Split {
    population: Population,
    words: Vec<Arc<str>>,
    parts: Vec<Part>,
    not_given: Part,
}

fn split(context: &Context<'_>, column: &str) -> Result<Split, Unavailable> {
    let accounts = Accounts::new(context)?;
    let measure = &context.question.measure;
    let missing = || Unavailable::from(Need::TextColumn);
    let of_ledger = accounts
        .lines
        .as_ref()
        .and_then(|lines| words_of(lines.table.column_named(column)?));
    if let Some((words, of_line)) = of_ledger {
        let kept = accounts.kept();
        let mut tally = Tally::new(words.len());
        let measured = accounts.measured_by_line(measure, |line, account, value| {
            if kept.get(account).copied().unwrap_or(false) {
                tally.add(of_line.get(line).copied(), account, value);
            }
        });
        if let Some(measured) = measured {
            let (parts, not_given) = tally.parts();
            return Ok(Split {
                population: accounts.into_population(measured, false).0,
                words,
                parts,
                not_given,
            });
        }
    }
    let rows = accounts.rows.as_ref().ok_or_else(missing)?;
    let (words, of_row) = rows
        .table
        .column_named(column)
        .and_then(words_of)
        .ok_or_else(missing)?;
    // The first row of an account that says something speaks for it.
    let mut of_account = vec![NOBODY; accounts.members.len()];
    for (&account, &word) in rows.account.iter().zip(&of_row) {
        if let Some(own) = of_account.get_mut(account as usize)
            && *own == NOBODY
        {
            *own = word;
        }
    }
    let measured = accounts.measured(measure).ok_or(Need::Amounts)?;
    let (population, stay) = accounts.into_population(measured, false);
    let mut tally = Tally::new(words.len());
    for (&account, &value) in stay.iter().zip(&population.values) {
        let account = account as usize;
        tally.add(of_account.get(account).copied(), account, value);
    }
    let (parts, not_given) = tally.parts();
    Ok(Split {
        population,
        words,
        parts,
        not_given,
    })
}

/// Sums and accounts of each word; the last is for what has none.
struct Tally {
    sums: Vec<Sum>,
    accounts: FxHashSet<(usize, usize)>,
    words: usize,
}

impl Tally {
    fn new(words: usize) -> Self {
        Self {
            sums: vec![Sum::default(); words + 1],
            accounts: FxHashSet::default(),
            words,
        }
    }

    fn add(&mut self, word: Option<u32>, account: usize, value: f64) {
        let word = word.map_or(self.words, |word| (word as usize).min(self.words));
        if let Some(sum) = self.sums.get_mut(word) {
            sum.add(value);
            self.accounts.insert((word, account));
        }
    }

    fn parts(self) -> (Vec<Part>, Part) {
        let mut counts = vec![0; self.words + 1];
        for (word, _) in self.accounts {
            counts[word] += 1;
        }
        let parts = self.sums.iter().zip(counts).map(|(sum, accounts)| Part {
            value: sum.value(),
            accounts,
            change: f64::NAN,
        });
        let mut parts: Vec<Part> = parts.collect();
        let not_given = parts.pop().unwrap_or_default();
        (parts, not_given)
    }
}

/// The values that hold something, in order, and their parts.
fn rank(context: &Context<'_>, split: &Split, column: &str) -> (Ranked, Vec<Part>) {
    let changes = changes(context, column);
    let mut parts = Vec::new();
    let mut members = Vec::new();
    for (word, part) in split.words.iter().zip(&split.parts) {
        if part.accounts == 0 {
            continue;
        }
        parts.push(Part {
            change: changes.get(word).copied().unwrap_or(f64::NAN),
            ..*part
        });
        members.push(Member {
            name: word.clone(),
            number: members.len() as u32,
            row: None,
            ledger_id: NameId::NONE,
            lines: 0,
            first: Day::NONE,
            last: Day::NONE,
        });
    }
    let values: Vec<f64> = parts.iter().map(|part| part.value).collect();
    let population = Population {
        total: values.iter().copied().collect::<Sum>().value(),
        members: members.into(),
        values,
        by: By::Column(column.to_owned()),
        ..split.population.clone()
    };
    (Ranked::new(Arc::new(population)), parts)
}

/// How much each value has grown on the year before.
fn changes(context: &Context<'_>, column: &str) -> BTreeMap<Arc<str>, f64> {
    let question = Question {
        by: By::Column(column.to_owned()),
        ..context.question.clone()
    };
    let context = Context {
        question: &question,
        ..*context
    };
    let Ok(Some((now, before))) = years(&context) else {
        return BTreeMap::new();
    };
    let of = |population: &Population| -> BTreeMap<Arc<str>, f64> {
        let names = population.members.iter().map(|member| member.name.clone());
        names.zip(population.values.iter().copied()).collect()
    };
    let now = of(&now);
    let dated = before.basis == Basis::Ledger;
    of(&before)
        .into_iter()
        .filter(|(_, before)| dated && *before > 0.0)
        .map(|(name, before)| {
            let now = now.get(&name).copied().unwrap_or(0.0);
            (name, now / before - 1.0)
        })
        .collect()
}
