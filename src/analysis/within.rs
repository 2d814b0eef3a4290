//! Concentration inside a group: of each category the suppliers, of each product the customers. Who is the largest in it, how
//! much of it is theirs, and how many equal ones it would take to be as concentrated (1 ÷ Σ s², Herfindahl 1950).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::accounts::{Accounts, NOBODY, words_of};
use super::matrix::Quantity;
use super::ranked::share;
use super::rows::{Entry, RowItem, RowName, RowsResult, column, fact, words};
use super::sum::{Sum, sum};
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::{By, Column, Field};

/// Suppliers within categories.
pub const CATEGORIES: Method = Method {
    id: "category_concentration",
    places: &[(Group::Suppliers, Family::Spend)],
    needs: &[Need::Amounts, Need::Categories],
    source: "Herfindahl 1950, Concentration in the steel industry; by category",
    run: categories,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// Customers of each product.
pub const CUSTOMERS: Method = Method {
    id: "product_customers",
    places: &[(Group::Products, Family::ProductConcentration)],
    needs: &[Need::Amounts, Need::Buyers],
    source: "Herfindahl 1950, Concentration in the steel industry; by product",
    run: customers,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// From this share on a group depends on its largest.
const DEPENDENT: f64 = 0.5;

/// What each pair of group and part adds up to.
struct Split {
    population: Population,
    groups: Vec<Arc<str>>,
    parts: Vec<Arc<str>>,
    sums: BTreeMap<(u32, u32), Sum>,
}

/// The spend of each category by supplier: by the category of the line, else by that of the supplier's row; where neither
/// has categories, by product.
///
/// # Errors
/// [`Need::Categories`] where the data know no suppliers or nothing sorts the spend, [`Need::Amounts`] where there is none.
pub fn categories(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    if context.question.by != By::Supplier {
        return Err(Need::Categories.into());
    }
    let (field, split) = [Field::Category, Field::Product, Field::Line]
        .into_iter()
        .find_map(|field| Some((field, by_column(context, field)?)))
        .ok_or(Unavailable::from(Need::Categories))?;
    Ok(answer("category_concentration", Some(field), split))
}

/// The revenue of each product by customer.
///
/// # Errors
/// [`Need::Buyers`] without a ledger that names both, [`Need::Amounts`] without revenue.
pub fn customers(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    // Customers by customer say nothing.
    if matches!(context.question.by, By::Customer | By::Supplier) {
        return Err(Need::Buyers.into());
    }
    let accounts = Accounts::new(context)?;
    let measure = &context.question.measure;
    let (names, of_line) = accounts
        .lines
        .as_ref()
        .and_then(|lines| words_of(lines.table.column(Field::Customer)?))
        .ok_or(Need::Buyers)?;
    let mut sums: BTreeMap<(u32, u32), Sum> = BTreeMap::new();
    let measured = accounts
        .measured_by_line(measure, |line, account, value| {
            if let Some(&customer) = of_line.get(line).filter(|&&customer| customer != NOBODY) {
                sums.entry((account as u32, customer))
                    .or_default()
                    .add(value);
            }
        })
        .ok_or(Need::Buyers)?;
    let groups = accounts.members.iter().map(|member| member.name.clone());
    let split = Split {
        groups: groups.collect(),
        parts: names,
        sums,
        population: {
            let kept = accounts.kept();
            let mut measured = measured;
            for (value, kept) in measured.values.iter_mut().zip(kept) {
                if !kept {
                    *value = f64::NAN;
                }
            }
            accounts.into_population(measured, false).0
        },
    };
    Ok(answer("product_customers", None, split))
}

fn by_column(context: &Context<'_>, field: Field) -> Option<Split> {
    let accounts = Accounts::new(context).ok()?;
    let measure = &context.question.measure;
    let parts: Vec<Arc<str>> = accounts.members.iter().map(|m| m.name.clone()).collect();
    let of_lines = |column: &Column| words_of(column);
    let mut sums: BTreeMap<(u32, u32), Sum> = BTreeMap::new();
    let in_ledger = accounts
        .lines
        .as_ref()
        .and_then(|lines| of_lines(lines.table.column(field)?));
    if let Some((groups, of_line)) = in_ledger {
        let kept = accounts.kept();
        let measured = accounts.measured_by_line(measure, |line, account, value| {
            let group = of_line.get(line).copied().unwrap_or(NOBODY);
            if group != NOBODY && kept.get(account).copied().unwrap_or(false) {
                sums.entry((group, account as u32)).or_default().add(value);
            }
        });
        if let Some(measured) = measured {
            return Some(Split {
                population: accounts.into_population(measured, false).0,
                groups,
                parts,
                sums,
            });
        }
    }
    let rows = accounts.rows.as_ref()?;
    let (groups, of_row) = words_of(rows.table.column(field)?)?;
    let mut of_account = vec![NOBODY; accounts.members.len()];
    for (&account, &word) in rows.account.iter().zip(&of_row) {
        if let Some(own) = of_account
            .get_mut(account as usize)
            .filter(|own| **own == NOBODY)
        {
            *own = word;
        }
    }
    let measured = accounts.measured(measure)?;
    let (population, stay) = accounts.into_population(measured, false);
    for (&account, &value) in stay.iter().zip(&population.values) {
        let group = of_account.get(account as usize).copied();
        if let Some(group) = group.filter(|&group| group != NOBODY) {
            sums.entry((group, account)).or_default().add(value);
        }
    }
    Some(Split {
        population,
        groups,
        parts,
        sums,
    })
}

/// One group.
struct Inside {
    group: u32,
    value: f64,
    count: usize,
    /// Values of its parts, largest first.
    values: Vec<f64>,
    largest: u32,
    top: f64,
    effective: f64,
}

fn inside(split: &Split) -> Vec<Inside> {
    let mut groups: BTreeMap<u32, Vec<(u32, f64)>> = BTreeMap::new();
    for (&(group, part), sum) in &split.sums {
        let value = sum.value();
        if value.is_finite() {
            groups.entry(group).or_default().push((part, value));
        }
    }
    let name = |part: u32| split.parts.get(part as usize).map_or("", |name| &**name);
    let mut all: Vec<Inside> = groups
        .into_iter()
        .map(|(group, mut parts)| {
            parts.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| name(a.0).cmp(name(b.0))));
            let value = sum(parts.iter().map(|part| part.1));
            let (largest, most) = parts.first().copied().unwrap_or((NOBODY, 0.0));
            let gained = sum(parts.iter().map(|part| part.1.max(0.0)));
            let squares = sum(parts.iter().map(|part| (part.1.max(0.0) / gained).powi(2)));
            Inside {
                group,
                value,
                count: parts.len(),
                largest,
                top: share(most, value).min(1.0),
                effective: 1.0 / squares,
                values: parts.into_iter().map(|part| part.1).collect(),
            }
        })
        .collect();
    let group = |at: &Inside| split.groups.get(at.group as usize).cloned();
    all.sort_by(|a, b| {
        b.value
            .total_cmp(&a.value)
            .then_with(|| group(a).cmp(&group(b)))
    });
    all
}

fn answer(method: &'static str, sorted_by: Option<Field>, split: Split) -> Outcome {
    let all = inside(&split);
    let word = |names: &[Arc<str>], at: u32| -> Arc<str> {
        names
            .get(at as usize)
            .cloned()
            .unwrap_or_else(|| Arc::from(""))
    };
    let rows: Vec<RowItem> = all
        .iter()
        .map(|group| {
            let first = group.values.first().copied().unwrap_or(0.0);
            let next = sum(group.values.iter().skip(1).take(2).copied());
            let rest = sum(group.values.iter().skip(3).copied());
            RowItem {
                name: RowName::Word(word(&split.groups, group.group)),
                pieces: vec![first, next, rest],
                entries: vec![
                    Entry::Figure(group.value),
                    Entry::Figure(group.count as f64),
                    Entry::Word(word(&split.parts, group.largest)),
                    Entry::Figure(group.top),
                    Entry::Figure(group.effective),
                ],
            }
        })
        .collect();
    let dependent: Vec<&Inside> = all.iter().filter(|group| group.top >= DEPENDENT).collect();
    let alone = all.iter().filter(|group| group.count == 1).count();
    let total = sum(all.iter().map(|group| group.value));
    let at_stake = sum(dependent.iter().map(|group| group.value));
    // The title speaks of the largest group that depends on one; else of the most concentrated.
    let spoken = dependent.first().copied().or_else(|| {
        let known = all.iter().filter(|group| group.top.is_finite());
        known.max_by(|a, b| a.top.total_cmp(&b.top))
    });
    let names = [
        spoken.map_or_else(|| Arc::from(""), |group| word(&split.groups, group.group)),
        spoken.map_or_else(|| Arc::from(""), |group| word(&split.parts, group.largest)),
    ];
    let facts = vec![
        fact("groups", Quantity::Number, all.len() as f64),
        fact("dependent", Quantity::Number, dependent.len() as f64),
        fact("alone", Quantity::Number, alone as f64),
        fact("at_stake", Quantity::Ratio, share(at_stake, total)),
        fact(
            "top_share",
            Quantity::Ratio,
            spoken.map_or(f64::NAN, |group| group.top),
        ),
    ];
    let left_out = split.population.left_out.clone();
    Outcome::Rows(Arc::new(RowsResult {
        method,
        population: Arc::new(split.population),
        rows,
        columns: vec![
            column("value", Quantity::Money),
            column("count", Quantity::Number),
            words("largest"),
            column("top_share", Quantity::Ratio),
            column("effective_n", Quantity::Number),
        ],
        labels: vec![0, 3, 2],
        facts,
        quantity: Quantity::Money,
        names,
        left_out,
        sorted_by,
    }))
}
