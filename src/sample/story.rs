//! What becomes of each customer: size, course over three years, margin. The sheets and the ledger both follow it.

use super::buyers::{BUYERS, Buyer};
use super::chance::Chance;
use super::offers::{LINES, unfit_line, usual_lines};

/// First year of the ledger; there are three.
pub(super) const FIRST_YEAR: i16 = 2023;
/// Customers that have bought; the others are prospects.
pub(super) const BUYING: usize = 114;
/// Revenue of the last year, euro.
const TURNOVER: f64 = 48_800_000.0;

/// Shares of the twenty largest per cent of the customers, per cent of revenue.
const LARGEST: [f64; 24] = [
    14.5, 8.6, 7.1, 5.9, 4.8, 4.2, 3.7, 3.3, 2.9, 2.6, 2.4, 2.2, 2.0, 1.8, 1.65, 1.5, 1.4, 1.3,
    1.2, 1.1, 1.05, 1.0, 0.95, 0.9,
];
/// Customers that cost more than they bring in: place in the list and margin.
const LOSSES: [(usize, f64); 10] = [
    (1, -0.10),
    (4, -0.15),
    (8, -0.11),
    (13, -0.13),
    (19, -0.19),
    (33, -0.17),
    (47, -0.22),
    (61, -0.20),
    (78, -0.28),
    (96, -0.24),
];
const SHRINKING: [usize; 6] = [2, 6, 11, 16, 22, 39];
const LOST: [usize; 11] = [9, 14, 17, 40, 52, 60, 71, 83, 90, 97, 105];
/// Of these, those that stopped in the first year.
const GONE_EARLY: [usize; 4] = [40, 71, 90, 105];
const NEW: [usize; 9] = [5, 12, 36, 49, 58, 67, 80, 92, 101];
const RETURNED: [usize; 5] = [30, 55, 73, 88, 108];
/// Small customers who buy much elsewhere.
const HIDDEN: [usize; 12] = [31, 38, 44, 50, 57, 63, 69, 76, 85, 94, 102, 110];

/// How a customer's purchases go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    Growing,
    Steady,
    Shrinking,
    Lost,
    New,
    Returned,
    Prospect,
}

/// A customer's story.
pub(super) struct Story {
    pub(super) buyer: &'static Buyer,
    pub(super) course: Course,
    /// Revenue meant for each year, euro.
    pub(super) targets: [f64; 3],
    /// Lines meant for each year.
    pub(super) lines: [usize; 3],
    /// Margin on sales.
    pub(super) margin: f64,
    /// Discount on list prices.
    pub(super) discount: f64,
    /// Product lines bought.
    pub(super) owned: Vec<usize>,
    /// Our share of what the customer buys of this kind.
    pub(super) wallet: f64,
    /// Salesperson, an index.
    pub(super) seller: usize,
}

/// The stories of all customers, in the order of the list.
pub(super) fn stories(chance: &mut Chance) -> Vec<Story> {
    let mut weight = 0.85;
    let mut all = Vec::with_capacity(BUYERS.len());
    for (place, buyer) in BUYERS.iter().enumerate() {
        let percent = match LARGEST.get(place) {
            Some(&percent) => percent,
            None => {
                weight *= 0.9625;
                weight
            }
        };
        all.push(story(place, buyer, percent, chance));
    }
    all
}

fn story(place: usize, buyer: &'static Buyer, percent: f64, chance: &mut Chance) -> Story {
    let course = course(place);
    let factors = match course {
        Course::Growing => [0.54, 0.76, 1.0],
        Course::Steady => [0.96, 0.99, 1.0],
        Course::Shrinking => [1.75, 1.4, 1.0],
        Course::Lost if GONE_EARLY.contains(&place) => [0.9, 0.0, 0.0],
        Course::Lost => [1.2, 0.7, 0.0],
        Course::New => [0.0, 0.0, 1.0],
        Course::Returned => [0.8, 0.0, 0.7],
        Course::Prospect => [0.0; 3],
    };
    let full = TURNOVER * percent / 100.0;
    let usual = 12.0 + 70.0 * percent.sqrt();
    let targets = factors.map(|factor| full * factor * chance.between(0.96, 1.04));
    let lines = factors.map(|factor: f64| (usual * factor.min(1.2)).round() as usize);
    let size = 1.0 - place as f64 / BUYERS.len() as f64;
    let margin = match LOSSES.iter().find(|(loss, _)| *loss == place) {
        Some(&(_, margin)) => margin,
        None => 0.27 - 0.08 * size + 0.035 * chance.bell(),
    };
    let hidden = HIDDEN.contains(&place);
    let wallet = match course {
        Course::Prospect => 0.0,
        _ if hidden => chance.between(0.03, 0.09),
        _ => (0.22 + 0.38 * size * size + 0.12 * chance.bell()).clamp(0.12, 0.92),
    };
    Story {
        buyer,
        course,
        targets,
        lines,
        margin,
        discount: (0.02 + 0.24 * size * size + 0.02 * chance.bell()).clamp(0.0, 0.34),
        owned: owned(buyer.segment, size, hidden, chance),
        wallet,
        seller: seller(buyer.country),
    }
}

fn course(place: usize) -> Course {
    if place >= BUYING {
        Course::Prospect
    } else if LOST.contains(&place) {
        Course::Lost
    } else if NEW.contains(&place) {
        Course::New
    } else if RETURNED.contains(&place) {
        Course::Returned
    } else if SHRINKING.contains(&place) || place % 13 == 9 {
        Course::Shrinking
    } else if matches!(place, 0 | 3 | 7 | 10 | 15 | 21) || place % 4 == 1 {
        Course::Growing
    } else {
        Course::Steady
    }
}

/// Large customers buy most lines, small ones two or three.
fn owned(segment: &str, size: f64, hidden: bool, chance: &mut Chance) -> Vec<usize> {
    let usual = usual_lines(segment);
    let count = if hidden {
        2
    } else {
        (2.0 + 5.0 * size * size + chance.unit()) as usize
    };
    let mut owned: Vec<usize> = usual.into_iter().take(count.max(2)).collect();
    while owned.len() < count.min(LINES.len() - 1) {
        let line = chance.below(LINES.len());
        if !owned.contains(&line) && unfit_line(segment) != Some(line) {
            owned.push(line);
        }
    }
    owned.sort_unstable();
    owned
}

/// Who sells where.
pub(super) const SELLERS: [&str; 6] = [
    "Marit Visser",
    "Luca Ferretti",
    "Ioana Petrescu",
    "Chen Wei",
    "Anna Kowalska",
    "James Whitfield",
];

fn seller(country: &str) -> usize {
    match country {
        "nl" | "be" | "no" => 0,
        "it" | "es" | "fr" => 1,
        "ro" => 2,
        "cn" => 3,
        "de" | "pl" => 4,
        _ => 5,
    }
}

/// The office that serves a country.
pub(super) fn branch(country: &str) -> &'static str {
    match country {
        "it" | "es" | "fr" => "Bologna",
        "ro" => "Cluj-Napoca",
        "cn" => "Suzhou",
        "de" | "pl" => "Hannover",
        _ => "Eindhoven",
    }
}
