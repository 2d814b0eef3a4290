//! Spend: what hangs on a single source, and the long tail of small suppliers.

use std::sync::Arc;

use super::matrix::Quantity;
use super::population::population;
use super::presets::{Bench, keep};
use super::ranked::{Ranked, share};
use super::rows::{Entry, RowItem, RowName, RowsResult, column, fact, words};
use super::sum::sum;
use super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use crate::model::{By, ColumnData, Field};

/// Single sources.
pub const SINGLE: Method = Method {
    id: "single_sources",
    places: &[(Group::Suppliers, Family::Spend)],
    needs: &[Need::Amounts, Need::Categories],
    source: "Kraljic 1983, Purchasing must become supply management: dependence on one source",
    run: single,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// The tail.
pub const TAIL: Method = Method {
    id: "tail",
    places: &[(Group::Suppliers, Family::Spend)],
    needs: &[Need::Amounts],
    source: "Dickie 1951; tail spend as in purchasing practice",
    run: tail,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// Why a supplier is a single source, the strongest reason first.
fn why(sole: f64, alternatives: f64, alone: bool) -> Option<&'static str> {
    match () {
        () if sole > 50.0 => Some("single-sole"),
        () if alternatives <= 0.0 => Some("single-none"),
        () if alone => Some("single-category"),
        () => None,
    }
}

/// Suppliers that are marked as the sole source, have no alternatives, or are the only one of their category.
///
/// # Errors
/// [`Need::Categories`] where the sheet says nothing of the kind.
pub fn single(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let values = |field: Field| bench.criterion(field).map(|criterion| criterion.values);
    let (sole, alternatives) = (values(Field::SoleSource), values(Field::Alternatives));
    let categories = categories(&bench);
    // Alone in a category is a supplier; a purchase is single-sourced where the sheet says so.
    let categories = categories.filter(|_| context.question.by == By::Supplier);
    if sole.is_none() && alternatives.is_none() && categories.is_none() {
        return Err(Need::Categories.into());
    }
    let count = bench.accounts.members.len();
    let or_none = |values: Option<Vec<f64>>| values.unwrap_or_else(|| vec![f64::NAN; count]);
    let (mut sole, mut alternatives) = (or_none(sole), or_none(alternatives));
    let mut own = categories.unwrap_or_else(|| vec![None; count]);
    let (population, stay, left_out) = bench.into_population();
    keep(&stay, &mut sole);
    keep(&stay, &mut alternatives);
    if stay.len() < own.len() {
        own = stay.iter().map(|&at| own[at as usize].clone()).collect();
    }
    let mut crowds: rustc_hash::FxHashMap<&Arc<str>, usize> = rustc_hash::FxHashMap::default();
    for category in own.iter().flatten() {
        *crowds.entry(category).or_default() += 1;
    }
    let alone = |at: usize| {
        own[at]
            .as_ref()
            .is_some_and(|own| crowds.get(own) == Some(&1))
    };
    let known = |value: f64| if value.is_nan() { 0.0 } else { value };
    let mut rows: Vec<(usize, &'static str)> = (0..population.members.len())
        .filter_map(|at| Some((at, why(sole[at], alternatives[at], alone(at))?)))
        .collect();
    let value = |at: usize| known(population.values[at]);
    let name = |at: usize| &population.members[at].name;
    rows.sort_by(|a, b| {
        value(b.0)
            .total_cmp(&value(a.0))
            .then_with(|| name(a.0).cmp(name(b.0)))
    });
    let total = sum(population.values.iter().copied().map(known));
    let single = sum(rows.iter().map(|row| value(row.0)));
    let facts = vec![
        fact("single", Quantity::Number, rows.len() as f64),
        fact(
            "suppliers",
            Quantity::Number,
            population.members.len() as f64,
        ),
        fact("single_value", Quantity::Money, single),
        fact("single_share", Quantity::Ratio, share(single, total)),
    ];
    let first = rows
        .first()
        .map_or_else(|| Arc::from(""), |row| name(row.0).clone());
    let rows = rows
        .iter()
        .map(|&(at, why)| RowItem {
            name: RowName::Member(at as u32),
            pieces: vec![value(at)],
            entries: vec![
                Entry::Figure(population.values[at]),
                Entry::Figure(share(value(at), total)),
                Entry::Key(why),
                own[at]
                    .clone()
                    .map_or(Entry::Word(Arc::from("")), Entry::Word),
                Entry::Figure(alternatives[at]),
            ],
        })
        .collect();
    Ok(Outcome::Rows(Arc::new(RowsResult {
        sorted_by: None,
        method: "single_sources",
        rows,
        columns: vec![
            column("value", Quantity::Money),
            column("share", Quantity::Ratio),
            words("why"),
            words("category"),
            column("alternatives", Quantity::Number),
        ],
        labels: vec![0, 2],
        facts,
        quantity: Quantity::Money,
        names: [first, Arc::from("")],
        left_out,
        population: Arc::new(population),
    })))
}

/// The category of each account, where the sheet has one.
fn categories(bench: &Bench<'_>) -> Option<Vec<Option<Arc<str>>>> {
    let rows = bench.accounts.rows.as_ref()?;
    let column = rows.table.column(Field::Category)?;
    let ColumnData::Text { .. } = column.data else {
        return None;
    };
    let mut own: Vec<Option<Arc<str>>> = vec![None; bench.accounts.members.len()];
    for (row, &account) in rows.account.iter().enumerate() {
        if let Some(own) = own.get_mut(account as usize).filter(|own| own.is_none()) {
            *own = column.text(row).map(Arc::from);
        }
    }
    Some(own)
}

/// The share of spend that the head has, unless set: the rest are the tail.
const HEAD: f64 = 0.8;

/// Suppliers by size, a band a power of ten; the tail are those after the first 80 % of spend (`head=0.8`).
///
/// # Errors
/// [`Need::Amounts`] without suppliers or what is spent with them.
pub fn tail(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    if context.question.by != By::Supplier {
        return Err(Need::Amounts.into());
    }
    let ranked = Ranked::new(population(context)?);
    let head = context
        .settings
        .number("head")
        .filter(|head| (0.0..1.0).contains(head))
        .unwrap_or(HEAD);
    let total = ranked.total();
    let cut = if total > 0.0 {
        ranked.count_for_share(head)
    } else {
        0
    };
    let after = ranked.len() - cut;
    let value = total - ranked.reading(cut).value;
    let mut rows = Vec::new();
    for (low, high) in bands(&ranked.values) {
        let own: Vec<f64> = ranked
            .values
            .iter()
            .copied()
            .filter(|&value| value >= low && value < high)
            .collect();
        let value = sum(own.iter().copied());
        rows.push(RowItem {
            name: RowName::Range(low, high),
            pieces: vec![share(own.len() as f64, ranked.len() as f64)],
            entries: vec![
                Entry::Figure(own.len() as f64),
                Entry::Figure(share(own.len() as f64, ranked.len() as f64)),
                Entry::Figure(value),
                Entry::Figure(share(value, total)),
                Entry::Figure(value / own.len().max(1) as f64),
            ],
        });
    }
    let mean = if after > 0 {
        value / after as f64
    } else {
        f64::NAN
    };
    let facts = vec![
        fact("head", Quantity::Number, cut as f64),
        fact("tail", Quantity::Number, after as f64),
        fact(
            "tail_part",
            Quantity::Ratio,
            share(after as f64, ranked.len() as f64),
        ),
        fact("tail_value", Quantity::Money, value),
        fact("tail_share", Quantity::Ratio, share(value, total)),
        fact("tail_mean", Quantity::Money, mean),
    ];
    let population = ranked.population.clone();
    Ok(Outcome::Rows(Arc::new(RowsResult {
        sorted_by: None,
        method: "tail",
        left_out: population.left_out.clone(),
        population,
        rows,
        columns: vec![
            column("count", Quantity::Number),
            column("count_share", Quantity::Ratio),
            column("value", Quantity::Money),
            column("share", Quantity::Ratio),
            column("mean", Quantity::Money),
        ],
        labels: vec![0, 2, 3],
        facts,
        quantity: Quantity::Ratio,
        names: [Arc::from(""), Arc::from("")],
    })))
}

/// The bands of values: one a power of ten, at most six, the lowest from minus infinity; largest first.
fn bands(values: &[f64]) -> Vec<(f64, f64)> {
    let Some(most) = values.first().copied().filter(|most| *most > 0.0) else {
        return if values.is_empty() {
            Vec::new()
        } else {
            vec![(f64::NEG_INFINITY, f64::INFINITY)]
        };
    };
    let top = most.log10().floor() as i32;
    let least = values.iter().copied().filter(|value| *value > 0.0);
    let least = least.fold(most, f64::min).log10().floor() as i32;
    let lowest = least.max(top - 5);
    let mut bands: Vec<(f64, f64)> = (lowest..=top)
        .rev()
        .map(|decade| (10f64.powi(decade), 10f64.powi(decade + 1)))
        .collect();
    if let Some(first) = bands.first_mut() {
        first.1 = f64::INFINITY;
    }
    if let Some(last) = bands.last_mut() {
        last.0 = f64::NEG_INFINITY;
    }
    bands
}
