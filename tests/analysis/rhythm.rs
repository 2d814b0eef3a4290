//! Supply rhythm and customer classes.

use std::sync::Arc;

use folioscope::analysis::customer_classes::CustomerClass;
use folioscope::analysis::supply_rhythm::Rhythm;
use folioscope::analysis::{CustomerClassesResult, Outcome, RhythmResult, Settings, registry};
use folioscope::model::{Dataset, Day, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, scale, settings, table, texts};

type Line<'a> = (&'a str, &'a str, (i16, i8, i8), f64);

fn ledger(rows: &[Line<'_>]) -> Arc<folioscope::model::Table> {
    let names: Vec<&str> = rows.iter().map(|row| row.0).collect();
    let products: Vec<&str> = rows.iter().map(|row| row.1).collect();
    let dates: Vec<(i16, i8, i8)> = rows.iter().map(|row| row.2).collect();
    let amounts: Vec<f64> = rows.iter().map(|row| row.3).collect();
    table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            texts("Product", Some(Field::Product), &products),
            days("Date", &dates),
            numbers("Amount", Some(Field::Amount), &amounts),
        ],
    )
}

fn rhythm(data: &Dataset, settings: &Settings) -> Arc<RhythmResult> {
    match run("supply_rhythm", data, &Question::default(), settings) {
        Ok(Outcome::SupplyRhythm(result)) => result,
        other => panic!("supply_rhythm gave {other:?}"),
    }
}

/// Protects the expected order: the last and the median gap; a day counts once, credit notes are no orders, two orders are
/// no rhythm; and each state at its limit.
#[test]
fn next_orders() {
    let rows = [
        // Every ten days, the last one ten days before the as-of date: due today.
        ("Ada", "Bolts", (2025, 5, 1), 10.0),
        ("Ada", "Bolts", (2025, 5, 11), 10.0),
        ("Ada", "Bolts", (2025, 5, 11), 10.0),
        ("Ada", "Bolts", (2025, 5, 21), 30.0),
        ("Ada", "Bolts", (2025, 5, 25), -30.0),
        // Silent for 29 of ten days: 19 late, more than half a gap and a week.
        ("Ben", "Bolts", (2025, 4, 12), 5.0),
        ("Ben", "Bolts", (2025, 4, 22), 5.0),
        ("Ben", "Bolts", (2025, 5, 2), 5.0),
        // Silent for 41 of ten days: not expected any more.
        ("Cy", "Bolts", (2025, 3, 31), 5.0),
        ("Cy", "Bolts", (2025, 4, 10), 5.0),
        ("Cy", "Bolts", (2025, 4, 20), 5.0),
        // Every hundred days: expected in 95.
        ("Dot", "Nuts", (2024, 11, 7), 5.0),
        ("Dot", "Nuts", (2025, 2, 15), 5.0),
        ("Dot", "Nuts", (2025, 5, 26), 5.0),
        ("Dot", "Bolts", (2025, 5, 26), 5.0),
        ("Eve", "Bolts", (2025, 5, 31), 5.0),
    ];
    let data = dataset(vec![ledger(&rows)]);
    let result = rhythm(&data, &Settings::default());
    let item = |name: &str| {
        let mut items = result.items.iter();
        let of = |member: u32| &*result.population.members[member as usize].name;
        items.find(|item| of(item.member) == name).unwrap().clone()
    };
    let ada = item("Ada");
    assert_eq!((ada.days.len(), ada.late, ada.state), (3, 0, Rhythm::Due));
    close(ada.gap, 10.0, 1e-12);
    close(ada.amount, 20.0, 1e-12);
    assert_eq!(ada.next, Day::new(2025, 5, 31).unwrap());
    assert_eq!((item("Ben").late, item("Ben").state), (19, Rhythm::Overdue));
    assert_eq!(item("Cy").state, Rhythm::Stopped);
    assert_eq!((item("Dot").late, item("Dot").state), (-95, Rhythm::Later));
    assert_eq!(result.short, 2);
    // Further ahead needs no ledger.
    let before = Outcome::SupplyRhythm(result.clone());
    let ahead = settings(&[("ahead", "95")]);
    let adjusted = (registry::method("supply_rhythm").unwrap().adjust)(&before, &ahead).unwrap();
    assert_eq!(
        adjusted.to_json(),
        Outcome::SupplyRhythm(rhythm(&data, &ahead)).to_json()
    );
    assert_eq!(adjusted.to_json()["due"], 2);
    // All of a customer together: Dot's two products are one rhythm.
    let together = rhythm(&data, &settings(&[("level", "customer")]));
    assert_eq!((together.items.len(), together.short), (4, 1));
}

fn classes(data: &Dataset, settings: &Settings) -> Arc<CustomerClassesResult> {
    match run("customer_classes", data, &Question::default(), settings) {
        Ok(Outcome::CustomerClasses(result)) => result,
        other => panic!("customer_classes gave {other:?}"),
    }
}

/// Protects the classes: several at once, the first names the customer, a strategic reason keeps one that earns nothing.
#[test]
fn classes_of_customers() {
    let rows = [
        ("Ada", "Bolts", (2023, 1, 1), 10.0),
        ("Ada", "Bolts", (2025, 6, 1), 10.0),
        ("Ben", "Bolts", (2025, 5, 1), 10.0),
        ("Cy", "Bolts", (2023, 5, 1), 10.0),
        ("Dot", "Bolts", (2023, 1, 1), 10.0),
        ("Dot", "Bolts", (2025, 6, 1), 10.0),
    ];
    let sheet = table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &["Ada", "Ben", "Cy", "Dot"]),
            numbers("Margin", Some(Field::Margin), &[9.0, -1.0, 1.0, -2.0]),
            scale(
                "Cooperation",
                Field::Cooperation,
                &["hard", "average", "easy"],
                &[0, 1, 2, 2],
            ),
            scale(
                "Learning",
                Field::Learning,
                &["low", "medium", "high"],
                &[0, 0, 0, 2],
            ),
        ],
    );
    let result = classes(&dataset(vec![ledger(&rows), sheet]), &Settings::default());
    use CustomerClass::{Complex, Lapsed, MostProfitable, New, Recurring, WithoutValue};
    assert_eq!(
        result.class,
        [MostProfitable, WithoutValue, Lapsed, Recurring]
    );
    let holds = |member: usize, class: CustomerClass| result.holds[member][class as usize];
    assert!(holds(0, Complex) && holds(0, Recurring) && holds(1, New));
    assert!(!holds(3, WithoutValue));
    assert_eq!(result.has, [true, true]);
    // A ledger alone still tells who is new, lapsed and recurring.
    let bare = classes(&dataset(vec![ledger(&rows)]), &Settings::default());
    assert_eq!(bare.has, [false, false]);
    assert_eq!(bare.class, [Recurring, New, Lapsed, Recurring]);
}

proptest! {
    /// Protects the partition: every customer has one name and bought in one of three ways; every rhythm has one state;
    /// the order of the rows changes nothing.
    #[test]
    fn everyone_has_one(mut lines in prop::collection::vec((0usize..9, 0usize..3, 0i32..900, -900i32..9000), 1..150)) {
        let build = |lines: &[(usize, usize, i32, i32)]| {
            let names: Vec<(String, String)> = lines.iter().map(|l| (format!("C{}", l.0), format!("P{}", l.1))).collect();
            let rows: Vec<Line<'_>> = lines
                .iter()
                .zip(&names)
                .map(|(&(_, _, at, cents), (name, product))| {
                    let date = (2022 + (at / 360) as i16, (at / 30 % 12 + 1) as i8, (at % 28 + 1) as i8);
                    (name.as_str(), product.as_str(), date, f64::from(cents) / 4.0)
                })
                .collect();
            dataset(vec![ledger(&rows)])
        };
        let data = build(&lines);
        let result = classes(&data, &Settings::default());
        let named: usize = result.named.iter().map(|of| of.count).sum();
        prop_assert_eq!(named, result.population.members.len());
        for holds in &result.holds {
            let bought = [CustomerClass::Lapsed, CustomerClass::New, CustomerClass::Recurring];
            prop_assert_eq!(bought.iter().filter(|&&class| holds[class as usize]).count(), 1);
        }
        let found = rhythm(&data, &Settings::default());
        let counted: usize = found.counts.iter().map(|of| of.count).sum();
        prop_assert_eq!(counted, found.items.len());
        lines.reverse();
        let turned = rhythm(&build(&lines), &Settings::default());
        for (one, other) in turned.counts.iter().zip(&found.counts) {
            prop_assert_eq!(one.count, other.count);
            prop_assert!((one.value - other.value).abs() < 1e-6);
        }
    }
}
