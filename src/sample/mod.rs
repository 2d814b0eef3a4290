//! The sample portfolio: an invented maker of drives with 120 customers, three years of sales lines, 60 suppliers, 40
//! products and a whitespace sheet.
//!
//! The same figures on every machine: own chance from fixed seeds, arithmetic alone. Names of firms and people are the same
//! in every language; headers, scales, countries, segments and products are in the user's. Every resemblance is chance.

mod buyers;
mod chance;
mod columns;
mod customers;
mod decisions;
mod facts;
mod ledger;
mod offers;
mod products;
mod story;
mod suppliers;
mod words;
mod workbook;

use std::sync::Arc;

use crate::locale::Locale;
use crate::model::{Dataset, Kind, Source, Table};

pub use workbook::workbooks;

use chance::Chance;
use words::Words;

/// The whole sample, in the language of `locale`. Costs some ten milliseconds.
pub fn dataset(locale: &Locale) -> Dataset {
    let words = Words::new(locale);
    let stories = story::stories(&mut Chance::new(7));
    let sales = ledger::sales(&stories, &mut Chance::new(11));
    let facts = facts::facts(&sales, stories.len());
    let tables = vec![
        ledger::table(locale, &words, &stories, &sales, 0),
        customers::table(locale, &words, &stories, &facts, &mut Chance::new(13), 1),
        suppliers::table(
            locale,
            &words,
            (&mut Chance::new(17), &mut Chance::new(29)),
            2,
        ),
        products::table(locale, &words, &facts, &mut Chance::new(19), 3),
        customers::whitespace(locale, &words, &stories, &facts, &mut Chance::new(23), 4),
    ];
    Dataset {
        sources: tables
            .iter()
            .map(|table| source(locale, table.kind))
            .collect(),
        tables: tables.into_iter().map(Arc::<Table>::new).collect(),
        currency: Some("EUR".to_owned()),
        decisions: Arc::new(decisions::decisions(
            locale,
            &stories,
            &facts,
            &mut Chance::new(29),
        )),
        ..Dataset::default()
    }
}

fn source(locale: &Locale, kind: Kind) -> Source {
    Source {
        file: locale.text("sample-name"),
        sheet: locale.text(&format!("kind-{}", kind.id())),
    }
}
