//! The products' evaluation sheet.

use super::chance::Chance;
use super::columns::Draft;
use super::facts::Facts;
use super::offers::{LINES, offer_at};
use super::words::Words;
use crate::locale::Locale;
use crate::model::{Field, Kind, Table};

/// The evaluation sheet of the products; revenue agrees with the ledger.
pub(super) fn table(
    locale: &Locale,
    words: &Words,
    facts: &Facts,
    chance: &mut Chance,
    source: usize,
) -> Table {
    let count = words.products.len();
    let offers = || (0..count).map(offer_at);
    let mut draft = Draft::new(locale);
    draft.text(Field::Product, words.products.iter().map(Some));
    draft.text(
        Field::Line,
        (0..count).map(|product| Some(&words.lines[product / 5 % LINES.len()])),
    );
    let years = &facts.products;
    draft.number(
        Field::Revenue,
        years.iter().map(|year| year.revenue[2].round()),
    );
    draft.number(
        Field::PreviousRevenue,
        years.iter().map(|year| year.revenue[1].round()),
    );
    draft.percent(
        Field::Growth,
        years.iter().map(|year| {
            if year.revenue[1] > 0.0 {
                permille(year.revenue[2] / year.revenue[1] - 1.0)
            } else {
                f64::NAN
            }
        }),
    );
    draft.percent(
        Field::MarketGrowth,
        offers().map(|offer| offer.market_growth),
    );
    draft.percent(Field::MarketShare, offers().map(|offer| offer.shares.0));
    draft.percent(Field::RivalShare, offers().map(|offer| offer.shares.1));
    draft.number(
        Field::RelativeShare,
        offers().map(|offer| (100.0 * offer.shares.0 / offer.shares.1).round() / 100.0),
    );
    draft.number(
        Field::Margin,
        years.iter().map(|year| year.margin[2].round()),
    );
    cash(&mut draft, facts, chance);
    let scales = [
        Field::LifeCycle,
        Field::CompetitivePosition,
        Field::Attractiveness,
        Field::Strength,
        Field::Decision,
    ];
    for (at, field) in scales.into_iter().enumerate() {
        let cells: Vec<_> = offers()
            .map(|offer| (!chance.happens(0.02)).then_some(offer.steps[at]))
            .collect();
        draft.scale(field, cells);
    }
    draft.finish(Kind::Products, source)
}

/// Growing markets eat cash, mature ones give it.
fn cash(draft: &mut Draft<'_>, facts: &Facts, chance: &mut Chance) {
    let flows: Vec<(f64, f64)> = facts
        .products
        .iter()
        .enumerate()
        .map(|(product, years)| {
            let revenue = years.revenue[2];
            let appetite = 0.78 + 1.3 * offer_at(product).market_growth + 0.03 * chance.bell();
            (revenue * chance.between(0.95, 1.0), revenue * appetite)
        })
        .collect();
    let thousands = |value: f64| (value / 1_000.0).round() * 1_000.0;
    draft.number(Field::CashIn, flows.iter().map(|flow| thousands(flow.0)));
    draft.number(Field::CashOut, flows.iter().map(|flow| thousands(flow.1)));
}

fn permille(ratio: f64) -> f64 {
    (ratio * 1_000.0).round() / 1_000.0
}
