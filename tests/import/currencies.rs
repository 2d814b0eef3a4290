//! Several currencies in one file: found, kept apart, told, and never added up.

use super::{column, read};
use folioscope::import::{Draft, join};
use folioscope::model::Field;

fn currencies(draft: &Draft) -> Vec<(String, usize, String)> {
    draft
        .currencies
        .iter()
        .map(|share| {
            let sum = share.sum.as_ref().map(ToString::to_string);
            (share.currency.clone(), share.rows, sum.unwrap_or_default())
        })
        .collect()
}

fn told(draft: &Draft) -> Option<(String, usize)> {
    draft
        .findings
        .iter()
        .find(|finding| finding.code == "mixed-currencies")
        .map(|finding| (finding.value.clone(), finding.count))
}

/// A currency column: signs and words are ISO codes, sums are exact and one each.
#[test]
fn a_currency_column_keeps_amounts_apart() {
    let draft = read(
        "ventes.csv",
        "Date;Klant;Bedrag;Valuta\n2025-01-03;Acme;100,10;EUR\n2025-01-04;Bolt;50,20;US$\n\
         2025-01-05;Acme;0,20;€\n2025-01-06;Cato;7,00;usd\n2025-01-07;Dora;1,00;euro\n",
    );
    assert_eq!(
        currencies(&draft),
        [
            ("EUR".to_owned(), 3, "101.30".to_owned()),
            ("USD".to_owned(), 2, "57.20".to_owned())
        ]
    );
    assert_eq!(draft.currency.as_deref(), Some("EUR"));
    assert_eq!(told(&draft), Some(("EUR 3, USD 2".to_owned(), 2)));
}

/// The amounts carry their currency themselves: a column of currencies is made of them.
#[test]
fn amounts_that_carry_their_currency() {
    let draft = read(
        "sales.csv",
        "Date,Customer,Amount\n2025-01-03,Acme,\"€ 1,200.50\"\n2025-01-04,Bolt,$50.20\n\
         2025-01-05,Acme,€ 3.00\n2025-01-06,Cato,£7.00\n",
    );
    let codes: Vec<_> = (0..4)
        .map(|row| {
            column(&draft, Field::Currency)
                .text(row)
                .unwrap_or_default()
        })
        .collect();
    assert_eq!(codes, ["EUR", "USD", "EUR", "GBP"]);
    assert_eq!(told(&draft), Some(("EUR 2, GBP 1, USD 1".to_owned(), 2)));
}

/// One currency is no finding, and makes no column.
#[test]
fn one_currency_changes_nothing() {
    let draft = read(
        "sales.csv",
        "Date,Customer,Amount\n2025-01-03,Acme,€ 12.50\n2025-01-04,Bolt,€ 50.20\n",
    );
    assert_eq!((told(&draft), draft.table.columns.len()), (None, 3));
    assert_eq!(draft.currency.as_deref(), Some("EUR"));
}

/// Two files of one layout in two currencies are stacked, and stay two currencies.
#[test]
fn files_in_two_currencies_are_not_added_up() {
    let europe = read(
        "europe.csv",
        "Date,Customer,Amount EUR\n2025-01-03,Acme,100\n2025-01-04,Bolt,50\n",
    );
    let america = read(
        "america.csv",
        "Date,Customer,Amount USD\n2025-01-03,Acme,10\n2025-01-04,Cato,20\n",
    );
    let imported = join(vec![europe, america]);
    assert_eq!(imported.dataset.currency.as_deref(), Some("EUR"));
    let total: f64 = imported
        .dataset
        .ledger()
        .and_then(|table| table.column(Field::Amount)?.numbers().map(<[f64]>::to_vec))
        .map(|values| values.iter().filter(|value| !value.is_nan()).sum())
        .unwrap_or_default();
    assert_eq!(total, 150.0);
}

/// Rows left out and rows taken add up to what stands in the file.
#[test]
fn control_totals_reconcile() {
    let draft = read(
        "omzet.csv",
        "Klant;Omzet\nAcme;100,10\nBolt;50,20\nTotaal;150,30\n",
    );
    let total = draft.totals[1].clone().unwrap_or_default();
    assert_eq!(total.taken.to_string(), "150.30");
    assert_eq!(total.left_out.to_string(), "150.30");
    assert_eq!(total.in_file().to_string(), "300.60");
}

/// Two columns of money in two currencies on one row are not set against one another; a meaning that was given holds.
#[test]
fn columns_in_other_currencies_stand_apart() {
    let text = "Date;Customer;Amount (EUR);Cost (USD)\n2025-01-03;Acme;100,10;80,00\n2025-01-04;Bolt;50,20;20,00\n\
        2025-01-05;Acme;10,25;5,00\n";
    let draft = read("sales.csv", text);
    assert_eq!(column(&draft, Field::Amount).header, "Amount (EUR)");
    assert!(draft.table.column(Field::Cost).is_none());
    assert!(super::codes(&draft).contains(&"other-currency"));
    let mut options = folioscope::import::Options::default();
    options.give_meaning("Cost (USD)", Some(Field::Cost));
    let upload = super::upload("sales.csv", text);
    let silent = &folioscope::progress::Silent;
    let given = folioscope::import::read(&upload, &options, silent).unwrap();
    assert_eq!(column(&given, Field::Cost).header, "Cost (USD)");
}
