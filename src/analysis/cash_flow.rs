//! Cash-flow balance: which products generate cash, which need it, and what is left or lacking.

use std::sync::Arc;

use super::matrix::Quantity;
use super::presets::{Bench, keep};
use super::rows::{Entry, RowItem, RowName, RowsResult, column, fact};
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Reason, Settings, Unavailable,
};
use crate::model::{Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "cash_flow",
    places: &[(Group::Products, Family::CashFlow)],
    needs: &[Need::CashFlows],
    source: "Henderson 1970, The product portfolio: a portfolio is decided by its balance of cash flows",
    run,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// The method: cash in less cash out of each product, else its cash flow as stated. Who has neither is left out.
///
/// # Errors
/// [`Need::CashFlows`] where the data have neither.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let values = |field: Field| bench.criterion(field).map(|criterion| criterion.values);
    let both = values(Field::CashIn).zip(values(Field::CashOut));
    let stated = bench
        .measure(&Measure::CashFlow)
        .map(|criterion| criterion.values);
    if both.is_none() && stated.is_none() {
        return Err(Need::CashFlows.into());
    }
    let count = bench.accounts.members.len();
    let none = || vec![f64::NAN; count];
    let (mut inflow, mut outflow) = both.unwrap_or_else(|| (none(), none()));
    let mut net: Vec<f64> = inflow.iter().zip(&outflow).map(|(i, o)| i - o).collect();
    for (net, stated) in net.iter_mut().zip(stated.unwrap_or_else(none)) {
        if net.is_nan() {
            *net = stated;
        }
    }
    let (population, stay, mut left_out) = bench.into_population();
    for list in [&mut inflow, &mut outflow, &mut net] {
        keep(&stay, list);
    }
    let mut order: Vec<usize> = (0..net.len()).filter(|&at| net[at].is_finite()).collect();
    let missing = net.len() - order.len();
    if missing > 0 {
        left_out.push(LeftOut::accounts(Reason::MissingValue, missing));
    }
    let name = |at: usize| population.members.get(at).map_or("", |member| &member.name);
    order.sort_by(|&a, &b| net[b].total_cmp(&net[a]).then_with(|| name(a).cmp(name(b))));
    let rows: Vec<RowItem> = order
        .iter()
        .map(|&at| RowItem {
            name: RowName::Member(at as u32),
            pieces: vec![net[at]],
            entries: [net[at], inflow[at], outflow[at]].map(Entry::Figure).into(),
        })
        .collect();
    let own = || order.iter().map(|&at| net[at]);
    let generated = sum(own().filter(|&net| net > 0.0));
    let needed = -sum(own().filter(|&net| net < 0.0));
    let count = |wanted: fn(f64) -> bool| own().filter(|&net| wanted(net)).count() as f64;
    let coverage = if needed > 0.0 {
        generated / needed
    } else {
        f64::NAN
    };
    let facts = vec![
        fact("generators", Quantity::Number, count(|net| net > 0.0)),
        fact("generated", Quantity::Money, generated),
        fact("needers", Quantity::Number, count(|net| net < 0.0)),
        fact("needed", Quantity::Money, needed),
        fact("gap", Quantity::Money, generated - needed),
        fact("cash_coverage", Quantity::Ratio, coverage),
    ];
    let first = |at: Option<&usize>| Arc::from(at.map_or("", |&at| name(at)));
    let names = [first(order.first()), first(order.last())];
    Ok(Outcome::Rows(Arc::new(RowsResult {
        sorted_by: None,
        method: "cash_flow",
        population: Arc::new(population),
        rows,
        columns: vec![
            column("net", Quantity::Money),
            column("cash_in", Quantity::Money),
            column("cash_out", Quantity::Money),
        ],
        labels: vec![0],
        facts,
        quantity: Quantity::Money,
        names,
        left_out,
    })))
}
