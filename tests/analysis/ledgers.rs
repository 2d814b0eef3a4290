use std::path::PathBuf;
use std::sync::Arc;

use folioscope::analysis::quality::bare_name;
use folioscope::analysis::{
    ActivityItem, ActivityResult, ActivityStatus, LorenzResult, Outcome, QualityResult, Settings,
    registry,
};
use folioscope::model::{By, Dataset, Day, Field, Filter, Kind, Measure, Question, Rule};

use super::build::{close, dataset, days, numbers, percents, run, settings, table, texts};

fn lorenz(data: &Dataset, question: &Question) -> Arc<LorenzResult> {
    match run("lorenz", data, question, &Settings::default()) {
        Ok(Outcome::Lorenz(result)) => result,
        other => panic!("lorenz gave {other:?}"),
    }
}

fn activity(data: &Dataset, question: &Question, settings: &Settings) -> Arc<ActivityResult> {
    match run("activity", data, question, settings) {
        Ok(Outcome::Activity(result)) => result,
        other => panic!("activity gave {other:?}"),
    }
}

/// The rows of a file of the reference data, without its header where it has one; `None` where it is not at hand.
pub(super) fn rows(path: &str, delimiter: u8, has_headers: bool) -> Option<Vec<Vec<String>>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/real")
        .join(path);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(has_headers)
        .flexible(true)
        .quoting(delimiter == b',')
        .from_path(path)
        .ok()?;
    let row = |record: csv::ByteRecord| {
        record
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect()
    };
    Some(
        reader
            .byte_records()
            .map(|record| row(record.unwrap()))
            .collect(),
    )
}

pub fn figures(rows: &[Vec<String>], column: usize) -> Vec<f64> {
    rows.iter()
        .map(|row| row[column].trim().parse().unwrap_or(f64::NAN))
        .collect()
}

/// Protects the ledger's arithmetic (quantity × price less discount, by customer and by product): Northwind against
/// numpy, PySAL and R's ineq.
#[test]
fn northwind() {
    let orders = rows("northwind/orders_repaired.csv", b',', true);
    let lines = rows("northwind/order-details.csv", b',', true);
    let (Some(orders), Some(lines)) = (orders, lines) else {
        return;
    };
    let customers: Vec<&str> = lines
        .iter()
        .map(|line| {
            let order = orders.iter().find(|order| order[0] == line[0]);
            order.unwrap()[1].as_str()
        })
        .collect();
    let products: Vec<&str> = lines.iter().map(|line| line[1].as_str()).collect();
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("customerID", Some(Field::CustomerId), &customers),
            texts("productID", Some(Field::ProductId), &products),
            numbers("unitPrice", Some(Field::UnitPrice), &figures(&lines, 2)),
            numbers("quantity", Some(Field::Quantity), &figures(&lines, 3)),
            percents("discount", Some(Field::Discount), &figures(&lines, 4)),
        ],
    )]);
    let result = lorenz(&data, &Question::default());
    assert_eq!(result.ranked.len(), 89);
    close(result.total, 1_265_793.039_5, 1e-9);
    close(result.gini, 0.5754536816938285, 1e-9);
    close(result.theil, 0.6200317642296874, 1e-9);
    close(result.hhi_normalised, 0.022710102413398964, 1e-9);
    close(result.top_share[3], 0.6005704864677446, 1e-9);
    assert_eq!(result.classes.map(|class| class.count), [34, 27, 28]);
    let question = Question {
        by: By::Product,
        ..Question::default()
    };
    let result = lorenz(&data, &question);
    assert_eq!(result.ranked.len(), 77);
    close(result.gini, 0.49664343661594146, 1e-9);
    assert_eq!(result.classes.map(|class| class.count), [36, 23, 18]);
}

/// Protects spend by supplier from a ledger of purchases: AdventureWorks' 4 012 orders.
#[test]
fn adventureworks_spend() {
    let Some(orders) = rows(
        "adventureworks_oltp_purchasing/PurchaseOrderHeader.csv",
        b'\t',
        false,
    ) else {
        return;
    };
    let vendors: Vec<&str> = orders.iter().map(|order| order[4].as_str()).collect();
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Vendor", Some(Field::Supplier), &vendors),
            numbers("Subtotal", Some(Field::Amount), &figures(&orders, 8)),
        ],
    )]);
    let question = Question {
        by: By::Supplier,
        ..Question::default()
    };
    let result = lorenz(&data, &question);
    assert_eq!(result.ranked.population.measure, Measure::Spend);
    assert_eq!(result.ranked.len(), 86);
    close(result.total, 63_791_994.838, 1e-9);
    close(result.gini, 0.6571887166860795, 1e-9);
    close(result.effective_n, 31.787706569550092, 1e-9);
    assert_eq!(result.classes.map(|class| class.count), [25, 12, 49]);
}

/// Protects billing in several columns ("of which …"): 440 wholesale clients.
#[test]
fn wholesale_parts() {
    let Some(clients) = rows("wholesale_customers.csv", b',', true) else {
        return;
    };
    let names: Vec<String> = (0..clients.len()).map(|row| format!("row{row}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut columns = vec![texts("Client", Some(Field::Customer), &names)];
    for column in 2..8 {
        let cells = figures(&clients, column);
        columns.push(numbers(
            &column.to_string(),
            Some(Field::BillingPart),
            &cells,
        ));
    }
    let data = dataset(vec![table(Kind::Customers, columns)]);
    let result = lorenz(&data, &Question::default());
    assert_eq!(result.ranked.len(), 440);
    assert_eq!(result.total, 14_619_500.0);
    close(result.gini, 0.36402223711170323, 1e-9);
    close(result.theil, 0.23540566406491925, 1e-9);
    assert_eq!(result.ranked.name(0), "row85");
    assert_eq!(result.classes.map(|class| class.count), [252, 114, 74]);
}

fn dated() -> Dataset {
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &[
                    "Now", "Now", "Now", "New", "Back", "Back", "Quiet", "Quiet", "Quiet", "Quiet",
                    "Slow", "Gone", "Credit",
                ],
            ),
            days(
                "Date",
                &[
                    (2024, 1, 1),
                    (2024, 12, 1),
                    (2025, 11, 1),
                    (2025, 6, 1),
                    (2023, 1, 1),
                    (2025, 3, 1),
                    (2024, 6, 1),
                    (2025, 1, 1),
                    (2025, 1, 11),
                    (2025, 1, 21),
                    (2024, 5, 1),
                    (2023, 5, 1),
                    (2025, 12, 31),
                ],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[
                    5.0, 5.0, 5.0, 7.0, 1.0, 2.0, 3.0, 3.0, 3.0, 3.0, 4.0, 6.0, -1.0,
                ],
            ),
        ],
    )])
}

/// Protects the statuses: by the calendar each customer has one; silence is judged by the customer's own cadence.
#[test]
fn statuses() {
    let result = activity(&dated(), &Question::default(), &Settings::default());
    assert_eq!(result.population.as_of.iso(), "2025-12-31");
    let status = |name: &str| {
        let at = result
            .population
            .members
            .iter()
            .position(|member| &*member.name == name);
        result.items[at.unwrap()]
    };
    assert_eq!(status("Now").status, ActivityStatus::Active);
    assert_eq!(status("New").status, ActivityStatus::New);
    assert_eq!(status("Back").status, ActivityStatus::Reactivated);
    assert_eq!(status("Slow").status, ActivityStatus::Inactive);
    assert_eq!(status("Gone").status, ActivityStatus::Lost);
    assert_eq!(status("Credit").status, ActivityStatus::New);
    let quiet = status("Quiet");
    assert_eq!(
        (quiet.status, quiet.quiet, quiet.median_gap_days),
        (ActivityStatus::Active, true, 10.0)
    );
    assert!(!status("Now").quiet);
    let once = |of: &&ActivityItem| of.purchase_days == 1;
    assert!(result.items.iter().filter(once).all(|of| !of.quiet));
    let counted: usize = result.counts.iter().map(|count| count.count).sum();
    assert_eq!(counted, result.items.len());
    close(
        result.counts.iter().map(|count| count.share).sum(),
        1.0,
        1e-12,
    );
}

/// Protects the day of the last purchase: a credit note after it is none, and silence is counted from it.
#[test]
fn last_purchase_is_no_credit_note() {
    let data = dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &["Ada", "Ada", "Ben"]),
            days("Date", &[(2025, 1, 10), (2025, 2, 1), (2025, 3, 1)]),
            numbers("Amount", Some(Field::Amount), &[9.0, -4.0, 0.0]),
        ],
    )]);
    let outcome = run(
        "activity",
        &data,
        &Question::default(),
        &Settings::default(),
    );
    let json = outcome.unwrap().to_json();
    let last = |at: usize| json["items"][at]["last"].as_str();
    assert_eq!((last(0), last(1)), (Some("2025-01-10"), Some("2025-03-01")));
    assert_eq!(json["items"][0]["silence_days"], 50);
}

/// Protects another window: adjusting without the ledger equals running again.
#[test]
fn another_window() {
    let before = run(
        "activity",
        &dated(),
        &Question::default(),
        &Settings::default(),
    )
    .unwrap();
    let wider = settings(&[("months", "24"), ("cadence", "40")]);
    let adjusted = (registry::method("activity").unwrap().adjust)(&before, &wider).unwrap();
    let fresh = run("activity", &dated(), &Question::default(), &wider).unwrap();
    assert_eq!(adjusted.to_json(), fresh.to_json());
}

/// Protects the as-of date and the period: what lies outside is left out and counted.
#[test]
fn looking_back() {
    let question = Question {
        as_of: Day::new(2024, 12, 31),
        ..Question::default()
    };
    let result = activity(&dated(), &question, &Settings::default());
    assert_eq!(result.population.members.len(), 5);
    assert_eq!(result.population.left_out[0].count, 7);
    let question = Question {
        period: Day::new(2025, 1, 1).zip(Day::new(2025, 6, 30)),
        ..Question::default()
    };
    let result = lorenz(&dated(), &question);
    assert_eq!(result.total, 7.0 + 2.0 + 9.0);
    assert_eq!(result.ranked.population.as_of.iso(), "2025-06-30");
}

/// Protects filters: a column of the customer sheet narrows the customer's lines; a column of the ledger its own.
#[test]
fn filters_reach_the_lines() {
    let sheet = table(
        Kind::Customers,
        vec![
            texts(
                "Name",
                Some(Field::Customer),
                &["Now", "New", "Gone", "Never"],
            ),
            texts(
                "Segment",
                Some(Field::Segment),
                &["Rail", "Rail", "Sea", "Rail"],
            ),
        ],
    );
    let mut data = dated();
    data.tables.push(sheet);
    let question = Question {
        filters: vec![Filter {
            column: "segment".into(),
            rule: Rule::OneOf(vec!["rail".into()]),
        }],
        ..Question::default()
    };
    let result = lorenz(&data, &question);
    assert_eq!(result.total, 22.0);
    assert_eq!(result.ranked.len(), 2);
    let left = &result.ranked.population.left_out;
    assert!(
        left.iter()
            .any(|left| left.reason.id() == "no_sale" && left.count == 1)
    );
    assert!(
        left.iter()
            .any(|left| left.reason.id() == "filtered" && left.count == 9)
    );
    let question = Question {
        filters: vec![Filter {
            column: "amount".into(),
            rule: Rule::Between(5.0, 6.0),
        }],
        ..Question::default()
    };
    assert_eq!(lorenz(&data, &question).total, 21.0);
}

/// Protects the link between a ledger that has numbers and a sheet that has numbers and names.
#[test]
fn numbers_link_to_names() {
    let data = dataset(vec![
        table(
            Kind::Ledger,
            vec![
                texts("No", Some(Field::CustomerId), &["C1", "C2", "C1"]),
                numbers("Amount", Some(Field::Amount), &[1.0, 2.0, 4.0]),
            ],
        ),
        table(
            Kind::Customers,
            vec![
                texts("No", Some(Field::CustomerId), &["C1", "C2"]),
                texts("Name", Some(Field::Customer), &["Acme", "Bolt"]),
            ],
        ),
    ]);
    let result = lorenz(&data, &Question::default());
    assert_eq!(
        (result.ranked.name(0), result.ranked.values[0]),
        ("Acme", 5.0)
    );
    assert_eq!(result.ranked.len(), 2);
}

fn quality(data: &Dataset) -> Arc<QualityResult> {
    match run("quality", data, &Question::default(), &Settings::default()) {
        Ok(Outcome::Quality(result)) => result,
        other => panic!("quality gave {other:?}"),
    }
}

/// Protects data quality: filled, distinct, the outlier by median ± 3.5 MAD (Iglewicz & Hoaglin's example of scale), and
/// duplicates but for legal form, punctuation and diacritics.
#[test]
fn quality_of_a_sheet() {
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts(
                "Name",
                Some(Field::Customer),
                &[
                    "Acme Ltd.",
                    "ACME, Limited",
                    "Société Générale S.A.",
                    "Societe Generale",
                    "Solo",
                    "",
                ],
            ),
            numbers(
                "Billing",
                Some(Field::Billing),
                &[10.0, 11.0, 12.0, 13.0, 500.0, f64::NAN],
            ),
        ],
    )]);
    let result = quality(&data);
    let billing = &result.columns[1];
    assert_eq!(
        (billing.filled, billing.distinct, billing.outliers),
        (5, 5, 1)
    );
    assert_eq!(billing.outlier_rows, [4]);
    assert_eq!(result.duplicates.len(), 2);
    close(result.parts[0].value, 10.0 / 12.0, 1e-12);
    close(result.parts[2].value, 1.0 - 2.0 / 5.0, 1e-12);
    assert!((0.0..=100.0).contains(&result.score));
}

/// Protects the suggestion of duplicates in the languages of the trade.
#[test]
fn names_without_their_legal_form() {
    for (a, b) in [
        ("Müller GmbH & Co. KG", "MULLER GMBH"),
        ("Rossi S.p.A.", "rossi spa"),
        ("ООО «Ромашка»", "Ромашка"),
        ("上海机械有限公司", "上海机械"),
        ("Jansen B.V.", "Jansen"),
        ("S.C. Dacia S.R.L.", "Dacia"),
    ] {
        assert_eq!(bare_name(a), bare_name(b), "{a} / {b}");
    }
    assert_ne!(bare_name("North Star"), bare_name("North Sea"));
    assert_eq!(bare_name("SA"), "sa");
}
