//! Three years of sales lines.

use super::chance::Chance;
use super::columns::Draft;
use super::offers::{LINES, offer_at};
use super::story::{Course, FIRST_YEAR, SELLERS, Story};
use super::words::Words;
use crate::locale::Locale;
use crate::model::{Day, Field, Kind, Table};

/// Products that fall out of use, and those that catch on: the years tell them apart.
const FALLING: [&str; 4] = [
    "worm-gear",
    "standard-motor",
    "soft-starter",
    "rotary-table",
];
const RISING: [&str; 4] = ["decentral-inverter", "magnet-motor", "gateway", "retrofit"];

/// A sales line. `buyer` is an index into the stories; `None` where the line names nobody.
#[derive(Clone, Copy)]
pub(super) struct Sale {
    pub(super) day: Day,
    pub(super) invoice: u32,
    pub(super) buyer: Option<usize>,
    pub(super) product: usize,
    pub(super) quantity: f64,
    pub(super) price: f64,
    pub(super) amount: f64,
    /// `NaN` where nobody entered it.
    pub(super) cost: f64,
}

/// All sales lines, by day.
pub(super) fn sales(stories: &[Story], chance: &mut Chance) -> Vec<Sale> {
    let mut sales = Vec::with_capacity(19_000);
    let mut bundle = 0;
    for (buyer, story) in stories.iter().enumerate() {
        for year in 0..3 {
            buyer_year(buyer, story, year, &mut bundle, chance, &mut sales);
        }
    }
    credit_notes(&mut bundle, chance, &mut sales);
    for sale in &mut sales {
        if chance.happens(0.004) {
            sale.cost = f64::NAN;
        }
    }
    sales.sort_by_key(|sale| (sale.day, sale.invoice, sale.product));
    // Counter sales that nobody wrote a name on.
    for place in [611, 4_207, 9_033, 13_518, 16_940] {
        if let Some(sale) = sales.get_mut(place) {
            (sale.buyer, sale.amount) = (None, (sale.amount / 20.0).round());
            (sale.quantity, sale.price, sale.cost) = (1.0, sale.amount, sale.amount * 0.7);
        }
    }
    number_invoices(&mut sales);
    sales
}

/// The purchases of a customer in a year, scaled to what the story means.
fn buyer_year(
    buyer: usize,
    story: &Story,
    year: usize,
    bundle: &mut u32,
    chance: &mut Chance,
    sales: &mut Vec<Sale>,
) {
    let (target, count) = (story.targets[year], story.lines[year]);
    if target <= 0.0 || count == 0 {
        return;
    }
    let raw: Vec<f64> = (0..count)
        .map(|_| {
            let draw = chance.unit();
            0.12 + 2.6 * draw * draw * draw
        })
        .collect();
    let unit = target / raw.iter().sum::<f64>();
    let (mut day, mut left) = (Day::NONE, 0);
    for share in raw {
        if left == 0 {
            *bundle += 1;
            left = 1 + chance.below(5);
            day = order_day(story.course, year, buyer == 0 && *bundle == 1, chance);
        }
        left -= 1;
        let budget = share * unit;
        let product = choose_product(story, year, budget, chance);
        let offer = offer_at(product);
        let rise = [0.94, 0.97, 1.0][year];
        let price = cents(offer.price * rise * (1.0 - story.discount) * chance.between(0.97, 1.03));
        let quantity = (budget / price).round().max(1.0);
        let amount = cents(quantity * price);
        let line = &LINES[product / 5];
        let margin = story.margin + line.margin - 0.025 + 0.04 * chance.bell();
        sales.push(Sale {
            day,
            invoice: *bundle,
            buyer: Some(buyer),
            product,
            quantity,
            price,
            amount,
            cost: cents(amount * (1.0 - margin.clamp(-0.6, 0.62))),
        });
    }
}

/// A working day, rarer in August and at the turn of the year; lost customers stop in the second spring, new ones start in
/// the third, returned ones come back in March.
fn order_day(course: Course, year: usize, last: bool, chance: &mut Chance) -> Day {
    let first_year = i32::from(FIRST_YEAR) + year as i32;
    let Some(first) = Day::new(first_year as i16, 1, 1) else {
        return Day::NONE;
    };
    let (from, to) = match (course, year) {
        (Course::Lost, 1) => (2.0, 150.0),
        (Course::New, _) => (40.0, 362.0),
        (Course::Returned, 2) => (70.0, 362.0),
        _ => (2.0, 363.0),
    };
    let mut offset = chance.between(from, to) as i32;
    if (212..243).contains(&offset) && chance.happens(0.6) {
        offset += 31;
    }
    if last {
        offset = 363;
    }
    // 1 January 1970 was a Thursday.
    match (first.0 + offset + 3).rem_euclid(7) {
        5 => Day(first.0 + offset - 1),
        6 => Day(first.0 + offset - 2),
        _ => Day(first.0 + offset),
    }
}

/// A product the customer buys and the budget carries.
fn choose_product(story: &Story, year: usize, budget: f64, chance: &mut Chance) -> usize {
    let total: f64 = story.owned.iter().map(|&line| LINES[line].weight).sum();
    for _ in 0..8 {
        let mut draw = chance.unit() * total;
        let line = story
            .owned
            .iter()
            .copied()
            .find(|&line| {
                draw -= LINES[line].weight;
                draw < 0.0
            })
            .unwrap_or(0);
        let product = line * 5 + chance.below(5);
        let passed_over = match offer_at(product).id {
            id if FALLING.contains(&id) => [0.0, 0.4, 0.7][year],
            id if RISING.contains(&id) => [0.7, 0.4, 0.0][year],
            _ => 0.0,
        };
        if passed_over > 0.0 && chance.happens(passed_over) {
            continue;
        }
        if offer_at(product).price * (1.0 - story.discount) <= 1.3 * budget {
            return product;
        }
    }
    let cheapest = |&a: &usize, &b: &usize| offer_at(a).price.total_cmp(&offer_at(b).price);
    story
        .owned
        .iter()
        .flat_map(|line| line * 5..line * 5 + 5)
        .min_by(|a, b| cheapest(a, b))
        .unwrap_or(0)
}

/// Returns of part of a line, some days later, on a credit note of their own.
fn credit_notes(bundle: &mut u32, chance: &mut Chance, sales: &mut Vec<Sale>) {
    let lines = sales.len();
    for at in 0..lines {
        let sale = sales[at];
        let last = Day::new(FIRST_YEAR + 2, 12, 30).unwrap_or(sale.day);
        if sale.amount > 120_000.0 || !chance.happens(0.011) {
            continue;
        }
        *bundle += 1;
        let quantity = -(sale.quantity * chance.between(0.1, 0.6)).ceil();
        let part = quantity / sale.quantity;
        sales.push(Sale {
            day: Day(sale.day.0 + 5 + chance.below(20) as i32).min(last),
            invoice: *bundle,
            quantity,
            amount: cents(quantity * sale.price),
            cost: cents(sale.cost * part),
            ..sale
        });
    }
}

/// Numbers in the order of the days, from 1 each year.
fn number_invoices(sales: &mut [Sale]) {
    let (mut year, mut number, mut before) = (0, 0, (Day::NONE, 0));
    for sale in sales {
        let this = sale.day.date().map_or(0, |date| i32::from(date.year()));
        if this != year {
            (year, number, before) = (this, 0, (Day::NONE, 0));
        }
        if (sale.day, sale.invoice) != before {
            number += 1;
            before = (sale.day, sale.invoice);
        }
        sale.invoice = number;
    }
}

fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}

/// The sales as a table.
pub(super) fn table(
    locale: &Locale,
    words: &Words,
    stories: &[Story],
    sales: &[Sale],
    source: usize,
) -> Table {
    let story = |sale: &Sale| sale.buyer.map(|buyer| &stories[buyer]);
    let mut draft = Draft::new(locale);
    draft.date(Field::Date, sales.iter().map(|sale| sale.day));
    draft.text(
        Field::Invoice,
        sales.iter().map(|sale| {
            let year = sale.day.date().map_or(0, |date| date.year());
            Some(format!("{year}-{:05}", sale.invoice))
        }),
    );
    draft.text(
        Field::Customer,
        sales.iter().map(|sale| story(sale).map(|s| s.buyer.name)),
    );
    draft.text(
        Field::Product,
        sales.iter().map(|sale| Some(&words.products[sale.product])),
    );
    draft.text(
        Field::Category,
        sales
            .iter()
            .map(|sale| Some(&words.lines[sale.product / 5])),
    );
    draft.number(Field::Quantity, sales.iter().map(|sale| sale.quantity));
    draft.number(Field::UnitPrice, sales.iter().map(|sale| sale.price));
    draft.number(Field::Amount, sales.iter().map(|sale| sale.amount));
    draft.number(Field::Cost, sales.iter().map(|sale| sale.cost));
    draft.text(
        Field::Country,
        sales
            .iter()
            .map(|sale| story(sale).map(|s| words.country(s.buyer.country))),
    );
    draft.text(
        Field::Segment,
        sales
            .iter()
            .map(|sale| story(sale).map(|s| words.segment(s.buyer.segment))),
    );
    draft.text(
        Field::SalesPerson,
        sales
            .iter()
            .map(|sale| story(sale).map(|s| SELLERS[s.seller])),
    );
    draft.finish(Kind::Ledger, source)
}
