//! What is known of accounts beside their measure: the criteria that segments are made of and that are set against one
//! another.

use std::sync::Arc;

use crate::model::{ColumnData, Day, Field, MISSING_STEP, Measure, money_fields, name_key};

use super::accounts::{Accounts, NOBODY, words_of};
use super::amounts::quantity_of;
use super::columns::is_of_earlier_year;
use super::matrix::{Label, Quantity};
use super::{Basis, Settings};

/// A text column of more different words than this is no criterion: its words are names or remarks.
const MOST_WORDS: usize = 30;

/// What a criterion says of each account.
#[derive(Clone, Debug)]
pub enum Traits {
    /// Figures, `NaN` where there is none.
    Figures(Vec<f64>),
    /// Steps of a scale, as 0–100 and as words low to high.
    Steps {
        /// 0–100; `NaN` where there is none.
        scores: Vec<f64>,
        /// The step of each account.
        steps: Vec<Option<u32>>,
        /// The words of the steps, low to high.
        words: Arc<[Arc<str>]>,
    },
    /// Words without an order.
    Names {
        /// The word of each account.
        of: Vec<Option<u32>>,
        /// The words.
        words: Arc<[Arc<str>]>,
    },
}

/// A criterion of all accounts.
#[derive(Clone, Debug)]
pub struct AccountCriterion {
    /// What it is called.
    pub label: Label,
    /// Field id or header, as settings name it.
    pub id: String,
    /// The header of its column; empty where it comes from the ledger.
    pub header: String,
    /// What its figures are.
    pub quantity: Quantity,
    /// One an account.
    pub traits: Traits,
}

/// Words, and the word of each account where it has one.
pub type Words<'a> = (&'a Arc<[Arc<str>]>, &'a [Option<u32>]);

impl AccountCriterion {
    /// Its figures, where it has an order.
    pub fn figures(&self) -> Option<&[f64]> {
        match &self.traits {
            Traits::Figures(values) => Some(values),
            Traits::Steps { scores, .. } => Some(scores),
            Traits::Names { .. } => None,
        }
    }

    /// Its words, and the word of each account, where it has some.
    pub fn words(&self) -> Option<Words<'_>> {
        match &self.traits {
            Traits::Figures(_) => None,
            Traits::Steps { words, steps, .. } => Some((words, steps)),
            Traits::Names { words, of } => Some((words, of)),
        }
    }

    /// Whether it says something of an account.
    pub fn knows(&self, account: usize) -> bool {
        match &self.traits {
            Traits::Figures(values) => !values[account].is_nan(),
            Traits::Steps { steps, .. } => steps[account].is_some(),
            Traits::Names { of, .. } => of[account].is_some(),
        }
    }

    /// The same of these accounts alone, in this order.
    pub fn of(&self, accounts: &[u32]) -> Self {
        let each = |values: &[f64]| accounts.iter().map(|&at| values[at as usize]).collect();
        let words = |of: &[Option<u32>]| accounts.iter().map(|&at| of[at as usize]).collect();
        let traits = match &self.traits {
            Traits::Figures(values) => Traits::Figures(each(values)),
            Traits::Steps {
                scores,
                steps,
                words: names,
            } => Traits::Steps {
                scores: each(scores),
                steps: words(steps),
                words: names.clone(),
            },
            Traits::Names { of, words: names } => Traits::Names {
                of: words(of),
                words: names.clone(),
            },
        };
        Self {
            traits,
            ..self.clone()
        }
    }

    /// The same with each figure as a word of its own: codes that are no quantities. As it is with more than 30 of them.
    pub fn as_names(self) -> Self {
        let Traits::Figures(values) = &self.traits else {
            return self;
        };
        let mut different: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
        different.sort_by(f64::total_cmp);
        different.dedup();
        if different.len() > MOST_WORDS {
            return self;
        }
        let place = |value: &f64| {
            let at = different.binary_search_by(|own| own.total_cmp(value));
            at.ok().map(|at| at as u32)
        };
        let traits = Traits::Names {
            of: values.iter().map(place).collect(),
            words: different.iter().map(|v| Arc::from(v.to_string())).collect(),
        };
        Self { traits, ..self }
    }

    /// Whether two accounts at least differ in it.
    fn tells_apart(&self) -> bool {
        let differ = |mut keys: Box<dyn Iterator<Item = u64> + '_>| {
            let first = keys.next();
            first.is_some_and(|first| keys.any(|key| key != first))
        };
        match &self.traits {
            Traits::Figures(values) => {
                let known = values.iter().filter(|value| !value.is_nan());
                differ(Box::new(known.map(|value| (value + 0.0).to_bits())))
            }
            Traits::Steps { steps: of, .. } | Traits::Names { of, .. } => {
                differ(Box::new(of.iter().flatten().map(|&word| u64::from(word))))
            }
        }
    }
}

/// Columns that name an account or somebody, or say how it is to be dealt with: no criteria.
fn is_criterion(field: Option<Field>) -> bool {
    !matches!(
        field,
        Some(
            Field::Date
                | Field::Invoice
                | Field::Customer
                | Field::Supplier
                | Field::Product
                | Field::CustomerId
                | Field::SupplierId
                | Field::ProductId
                | Field::Contact
                | Field::OurContact
                | Field::Currency
                | Field::Objectives
                | Field::Expectations
                | Field::Roles
                | Field::Communication
        )
    )
}

/// The criteria there are: the measure and the rhythm of the ledger, then the columns of the evaluation sheet that tell
/// accounts apart.
pub(super) fn of_accounts(accounts: &Accounts<'_>) -> Vec<AccountCriterion> {
    let mut found = of_ledger(accounts);
    let stated = found.iter().any(|c| matches!(c.label, Label::Measure(_)));
    let sheet = accounts.sheet();
    for column in sheet.into_iter().flat_map(|table| &table.columns) {
        let money = sheet.is_some_and(|table| {
            column
                .field
                .is_some_and(|field| money_fields(table.kind).contains(&field))
        });
        let past = sheet.is_some_and(|table| is_of_earlier_year(table, column));
        if !is_criterion(column.field) || (stated && money) || past {
            continue;
        }
        let (label, id) = match column.sole_field() {
            Some(field) => (Label::Field(field), field.id().to_owned()),
            None => (Label::Header(column.header.clone()), column.header.clone()),
        };
        let traits = match &column.data {
            ColumnData::Number(_) | ColumnData::Percent(_) => {
                Traits::Figures(accounts.criterion(column))
            }
            ColumnData::Scale { scale, steps } => Traits::Steps {
                scores: accounts.criterion(column),
                steps: of_rows(accounts, |row| {
                    steps
                        .get(row)
                        .filter(|step| **step != MISSING_STEP)
                        .map(|&step| step.into())
                }),
                words: scale
                    .steps
                    .iter()
                    .map(|word| Arc::from(word.as_str()))
                    .collect(),
            },
            ColumnData::Text { .. } => {
                let Some((words, ids)) = words_of(column) else {
                    continue;
                };
                let filled = ids.iter().filter(|id| **id != NOBODY).count();
                if words.len() > MOST_WORDS || words.len() * 2 > filled {
                    continue;
                }
                Traits::Names {
                    of: of_rows(accounts, |row| {
                        ids.get(row).copied().filter(|id| *id != NOBODY)
                    }),
                    words: words.into(),
                }
            }
            ColumnData::Date(_) | ColumnData::Choices(_) => continue,
        };
        found.push(AccountCriterion {
            label,
            id,
            header: column.header.clone(),
            quantity: quantity_of(column),
            traits,
        });
    }
    found.retain(AccountCriterion::tells_apart);
    found
}

/// What the first row of each account that has something says.
fn of_rows(accounts: &Accounts<'_>, word: impl Fn(usize) -> Option<u32>) -> Vec<Option<u32>> {
    let mut of = vec![None; accounts.members.len()];
    if let Some(rows) = &accounts.rows {
        for (row, &account) in rows.account.iter().enumerate() {
            if let Some(slot) = of.get_mut(account as usize).filter(|slot| slot.is_none()) {
                *slot = word(row);
            }
        }
    }
    of
}

fn of_ledger(accounts: &Accounts<'_>) -> Vec<AccountCriterion> {
    let mut found = Vec::new();
    let measured = [&accounts.context.question.measure, &Measure::Revenue]
        .into_iter()
        .filter_map(|measure| accounts.measured(measure))
        .find(|measured| measured.basis == Basis::Ledger);
    let Some(measured) = measured else {
        return found;
    };
    let figures = |label, id: &str, quantity, values| AccountCriterion {
        label,
        id: id.to_owned(),
        header: String::new(),
        quantity,
        traits: Traits::Figures(values),
    };
    let id = super::presets::measure_id(&measured.measure).to_owned();
    let label = Label::Measure(measured.measure.clone());
    found.push(figures(label, &id, measured.quantity, measured.values));
    if let Some(days) = accounts.purchase_days() {
        let each = |of: &dyn Fn(&[Day]) -> f64| -> Vec<f64> {
            (0..accounts.members.len())
                .map(|account| match days.of(account) {
                    [] => f64::NAN,
                    own => of(own),
                })
                .collect()
        };
        let last = |own: &[Day]| {
            own.last()
                .map_or(f64::NAN, |&day| f64::from(accounts.as_of.since(day)))
        };
        found.push(figures(
            Label::Axis("purchase-days"),
            "purchase_days",
            Quantity::Number,
            each(&|own| own.len() as f64),
        ));
        found.push(figures(
            Label::Axis("silence-days"),
            "silence_days",
            Quantity::Number,
            each(&last),
        ));
    }
    found
}

/// The names that a setting lists: `"a,b"` or `["a", "b"]`.
pub(super) fn listed(settings: &Settings, key: &str) -> Vec<String> {
    match settings.0.get(key) {
        Some(serde_json::Value::String(text)) => text
            .split(',')
            .map(|word| word.trim().to_owned())
            .filter(|word| !word.is_empty())
            .collect(),
        Some(serde_json::Value::Array(items)) => items
            .iter()
            .filter_map(serde_json::Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a criterion is meant by a name: its id or its header, whatever the case.
pub(super) fn is_named(criterion: &AccountCriterion, name: &str) -> bool {
    let key = name_key(name);
    name_key(&criterion.id) == key || name_key(&criterion.header) == key
}
