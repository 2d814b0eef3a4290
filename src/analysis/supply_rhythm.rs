//! Supply rhythm: when each customer is expected to order each product again, and who is late.

use std::sync::Arc;

use super::accounts::{Accounts, key_column};
use super::amounts::Measured;
use super::sum::{median, sum};
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::{Column, Day, Field, Kind, Measure, NameId};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "supply_rhythm",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::DatedSales],
    source: "Folioscope: last order + the median gap between the orders of a customer and product",
    run,
    adjust,
};

/// Orders a rhythm needs: two gaps.
const ORDERS: usize = 3;
/// Days after the expected one that are never late.
const GRACE_DAYS: f64 = 7.0;

/// How the next order stands; text key `rhythm-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rhythm {
    /// Late by more than half a gap, and by more than a week.
    Overdue,
    /// Expected within the days ahead, or late within the grace.
    Due,
    /// Expected later.
    Later,
    /// Silent for more than four gaps: not expected any more.
    Stopped,
}

impl Rhythm {
    /// Every state, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::Due, Self::Later, Self::Stopped];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Due => "due",
            Self::Later => "later",
            Self::Stopped => "stopped",
        }
    }
}

/// What rhythms are told apart by, beside the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Product by product.
    Product,
    /// Category by category.
    Category,
    /// All that a customer orders together.
    Customer,
}

impl Level {
    /// The id, as the setting `level` has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Category => "category",
            Self::Customer => "customer",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RhythmParams {
    /// Product, category or customer (`level`); the first the ledger has.
    pub level: Option<Level>,
    /// Days ahead in which an order is due (`ahead`, default 30).
    pub ahead: i32,
}

impl RhythmParams {
    /// Reads `level` and `ahead`; what is missing or out of range has its default.
    pub fn read(settings: &Settings) -> Self {
        let levels = [Level::Product, Level::Category, Level::Customer];
        Self {
            level: settings
                .word("level")
                .and_then(|word| levels.into_iter().find(|level| level.id() == word)),
            ahead: settings
                .number("ahead")
                .filter(|days| (1.0..=730.0).contains(days))
                .map_or(30, |days| days.round() as i32),
        }
    }
}

/// The rhythm of one customer and product.
#[derive(Clone, Debug, PartialEq)]
pub struct RhythmItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// The product or category; empty for all together.
    pub product: Arc<str>,
    /// The days of the orders, ascending.
    pub days: Arc<[Day]>,
    /// Median days between two of them.
    pub gap: f64,
    /// The next expected order: the last and the gap.
    pub next: Day,
    /// Days from it to the as-of date; below zero where it lies ahead.
    pub late: i32,
    /// What an order brought in the mean.
    pub amount: f64,
    /// How it stands.
    pub state: Rhythm,
}

/// The rhythms of a state, and what their next orders are worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RhythmCount {
    /// Rhythms.
    pub count: usize,
    /// Sum of their mean orders.
    pub value: f64,
}

/// Expected and overdue orders.
#[derive(Clone, Debug)]
pub struct RhythmResult {
    /// The customers.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: RhythmParams,
    /// What the rhythms are told apart by.
    pub level: Level,
    /// The rhythms: by state, then by what an order is worth.
    pub items: Vec<RhythmItem>,
    /// In the order of [`Rhythm::ALL`].
    pub counts: [RhythmCount; 4],
    /// Customers and products with fewer than three orders: without a rhythm.
    pub short: usize,
}

impl RhythmResult {
    /// One state.
    pub fn count(&self, state: Rhythm) -> RhythmCount {
        self.counts[state as usize]
    }
}

/// The method. An order is a day with a line that is no credit note.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let params = RhythmParams::read(context.settings);
    let accounts = Accounts::new(context)?;
    let (level, column) = product_column(&accounts, params.level);
    let texts = column.and_then(Column::texts);
    let (measured, mut orders) =
        orders(&accounts, texts.map(|(_, ids)| ids)).ok_or(Need::DatedSales)?;
    orders.sort_unstable_by_key(|order| (order.account, order.product, order.day));
    let as_of = accounts.as_of;
    let (population, account) = accounts.into_population(measured, false);
    let mut member_of = vec![u32::MAX; account.iter().max().map_or(0, |&last| last as usize + 1)];
    for (member, &account) in account.iter().enumerate() {
        member_of[account as usize] = member as u32;
    }
    let mut short = 0;
    let mut items = Vec::new();
    for own in orders.chunk_by(|a, b| (a.account, a.product) == (b.account, b.product)) {
        let member = member_of.get(own[0].account as usize).copied();
        let Some(member) = member.filter(|&member| member != u32::MAX) else {
            continue;
        };
        let mut days: Vec<Day> = own.iter().map(|order| order.day).collect();
        days.dedup();
        if days.len() < ORDERS {
            short += 1;
            continue;
        }
        let gaps: Vec<f64> = days
            .windows(2)
            .map(|pair| f64::from(pair[1].since(pair[0])))
            .collect();
        let gap = median(&gaps);
        let last = days[days.len() - 1];
        let next = Day(last.0 + gap.round() as i32);
        let product = texts.and_then(|(names, _)| names.shared(NameId(own[0].product)));
        items.push(RhythmItem {
            member,
            product: product.unwrap_or_else(|| Arc::from("")),
            amount: sum(own.iter().map(|order| order.value)) / days.len() as f64,
            late: as_of.since(next),
            days: days.into(),
            gap,
            next,
            state: Rhythm::Later,
        });
    }
    let result = judge(Arc::new(population), items, (params, level, short));
    Ok(Outcome::SupplyRhythm(Arc::new(result)))
}

/// Other days ahead on the same orders; another level needs the ledger.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::SupplyRhythm(before) = outcome else {
        return None;
    };
    let params = RhythmParams::read(settings);
    (params.level == before.params.level).then(|| {
        let of = (params, before.level, before.short);
        let result = judge(before.population.clone(), before.items.clone(), of);
        Outcome::SupplyRhythm(Arc::new(result))
    })
}

/// The column that tells products apart, and its level.
fn product_column<'a>(
    accounts: &Accounts<'a>,
    asked: Option<Level>,
) -> (Level, Option<&'a Column>) {
    let table = accounts.lines.as_ref().map(|lines| lines.table);
    let of = |level: Level| {
        let column = match level {
            Level::Product => key_column(table?, Kind::Products),
            Level::Category => table?.column(Field::Category),
            Level::Customer => None,
        };
        column.filter(|column| column.texts().is_some())
    };
    let levels = asked.into_iter().chain([Level::Product, Level::Category]);
    for level in levels {
        if level == Level::Customer {
            break;
        }
        if let Some(column) = of(level) {
            return (level, Some(column));
        }
    }
    (Level::Customer, None)
}

/// A line of an order.
struct Order {
    account: u32,
    product: u32,
    day: Day,
    value: f64,
}

fn orders(accounts: &Accounts<'_>, products: Option<&[NameId]>) -> Option<(Measured, Vec<Order>)> {
    let days = accounts.lines.as_ref()?.days?;
    let collect = |measure: &Measure| {
        let mut orders = Vec::new();
        let measured = accounts.measured_by_line(measure, |line, account, value| {
            let product = products.map_or(0, |ids| ids[line].0);
            let known = products.is_none_or(|ids| ids[line].is_some());
            if days[line].is_some() && value > 0.0 && known {
                orders.push(Order {
                    account: account as u32,
                    product,
                    day: days[line],
                    value,
                });
            }
        })?;
        Some((measured, orders))
    };
    [&accounts.context.question.measure, &Measure::Revenue]
        .into_iter()
        .find_map(collect)
}

fn judge(
    population: Arc<Population>,
    mut items: Vec<RhythmItem>,
    (params, level, short): (RhythmParams, Level, usize),
) -> RhythmResult {
    for item in &mut items {
        let late = f64::from(item.late);
        item.state = if late + item.gap > (4.0 * item.gap).max(item.gap + 2.0 * GRACE_DAYS) {
            Rhythm::Stopped
        } else if late > (0.5 * item.gap).max(GRACE_DAYS) {
            Rhythm::Overdue
        } else if item.late >= -params.ahead {
            Rhythm::Due
        } else {
            Rhythm::Later
        };
    }
    items.sort_by(|a, b| {
        let by = a.state.cmp(&b.state).then(b.amount.total_cmp(&a.amount));
        by.then(a.member.cmp(&b.member))
            .then_with(|| a.product.cmp(&b.product))
    });
    let counts = Rhythm::ALL.map(|state| {
        let own = || items.iter().filter(move |item| item.state == state);
        RhythmCount {
            count: own().count(),
            value: sum(own().map(|item| item.amount)),
        }
    });
    RhythmResult {
        population,
        params,
        level,
        items,
        counts,
        short,
    }
}
