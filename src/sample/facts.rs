//! What the ledger adds up to, for the evaluation sheets to agree with.

use super::ledger::Sale;
use super::story::FIRST_YEAR;

/// Revenue and margin of one customer or product, by year.
#[derive(Clone, Copy, Default)]
pub(super) struct Years {
    pub(super) revenue: [f64; 3],
    pub(super) margin: [f64; 3],
}

/// Sums over the ledger.
pub(super) struct Facts {
    pub(super) buyers: Vec<Years>,
    pub(super) products: Vec<Years>,
    /// Revenue of the last year by customer and product line.
    pub(super) by_line: Vec<[f64; 8]>,
}

/// Adds up the ledger.
pub(super) fn facts(sales: &[Sale], buyers: usize) -> Facts {
    let mut facts = Facts {
        buyers: vec![Years::default(); buyers],
        products: vec![Years::default(); 40],
        by_line: vec![[0.0; 8]; buyers],
    };
    for sale in sales {
        let year = sale.day.date().map_or(0, |date| date.year() - FIRST_YEAR);
        let year = usize::try_from(year).unwrap_or(0).min(2);
        let margin = if sale.cost.is_nan() {
            0.0
        } else {
            sale.amount - sale.cost
        };
        let add = |years: &mut Years| {
            years.revenue[year] += sale.amount;
            years.margin[year] += margin;
        };
        add(&mut facts.products[sale.product]);
        if let Some(buyer) = sale.buyer {
            add(&mut facts.buyers[buyer]);
            if year == 2 {
                facts.by_line[buyer][sale.product / 5] += sale.amount;
            }
        }
    }
    facts
}
