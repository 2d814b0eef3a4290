use std::path::PathBuf;
use std::sync::Arc;

use folioscope::analysis::{
    ActivityResult, ActivityStatus, LorenzResult, Outcome, QualityResult, Settings, Silent, registry,
};
use folioscope::analysis::quality::bare_name;
use folioscope::import::{self, Options, Upload};
use folioscope::model::{By, Dataset, Day, Field, Filter, Kind, Question, Rule};

use super::build::{close, dataset, days, numbers, run, settings, table, texts};

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

/// Files of the reference data, joined; `None` where they are not at hand.
fn shared(paths: &[&str]) -> Option<Dataset> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let drafts = paths
        .iter()
        .map(|path| {
            let upload = Upload {
                name: path.rsplit('/').next()?.to_owned(),
                bytes: Arc::from(std::fs::read(root.join(path)).ok()?),
            };
            Some(import::read(&upload, &Options::default(), &Silent).expect("a readable file"))
        })
        .collect::<Option<Vec<_>>>()?;
    Some(import::join(drafts).dataset)
}

/// Protects the road from files to figures: Northwind's orders and their lines, joined, by customer, against numpy, PySAL
/// and R's ineq.
#[test]
fn northwind_customers() {
    let files = [
        "real/northwind/orders_repaired.csv",
        "real/northwind/order-details.csv",
        "real/northwind/customers_repaired.csv",
        "real/northwind/products.csv",
    ];
    let Some(data) = shared(&files) else { return };
    let result = lorenz(&data, &Question::default());
    assert_eq!(result.ranked.len(), 89);
    close(result.total, 1_265_793.0395, 1e-9);
    close(result.gini, 0.5754536816938285, 1e-9);
    close(result.theil, 0.6200317642296874, 1e-9);
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

fn dated() -> Dataset {
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts(
                "Customer",
                Some(Field::Customer),
                &["Now", "Now", "Now", "New", "Back", "Back", "Quiet", "Quiet", "Quiet", "Quiet", "Slow", "Gone", "Credit"],
            ),
            days(
                "Date",
                &[
                    (2024, 1, 1), (2024, 12, 1), (2025, 11, 1), (2025, 6, 1), (2023, 1, 1), (2025, 3, 1),
                    (2024, 6, 1), (2025, 1, 1), (2025, 1, 11), (2025, 1, 21), (2024, 5, 1), (2023, 5, 1), (2025, 12, 31),
                ],
            ),
            numbers("Amount", Some(Field::Amount), &[5.0, 5.0, 5.0, 7.0, 1.0, 2.0, 3.0, 3.0, 3.0, 3.0, 4.0, 6.0, -1.0]),
        ],
    )])
}

/// Protects the statuses: by the calendar each customer has one; silence is judged by the customer's own cadence.
#[test]
fn statuses() {
    let result = activity(&dated(), &Question::default(), &Settings::default());
    assert_eq!(result.population.as_of.iso(), "2025-12-31");
    let status = |name: &str| {
        let at = result.population.members.iter().position(|member| &*member.name == name);
        result.items[at.unwrap()]
    };
    assert_eq!(status("Now").status, ActivityStatus::Active);
    assert_eq!(status("New").status, ActivityStatus::New);
    assert_eq!(status("Back").status, ActivityStatus::Reactivated);
    assert_eq!(status("Slow").status, ActivityStatus::Inactive);
    assert_eq!(status("Gone").status, ActivityStatus::Lost);
    assert_eq!(status("Credit").status, ActivityStatus::New);
    let quiet = status("Quiet");
    assert_eq!((quiet.status, quiet.quiet, quiet.median_gap_days), (ActivityStatus::Active, true, 10.0));
    assert!(!status("Now").quiet);
    let counted: usize = result.counts.iter().map(|count| count.count).sum();
    assert_eq!(counted, result.items.len());
    close(result.counts.iter().map(|count| count.share).sum(), 1.0, 1e-12);
}

/// Protects another window: adjusting without the ledger equals running again.
#[test]
fn another_window() {
    let before = run("activity", &dated(), &Question::default(), &Settings::default()).unwrap();
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
            texts("Name", Some(Field::Customer), &["Now", "New", "Gone", "Never"]),
            texts("Segment", Some(Field::Segment), &["Rail", "Rail", "Sea", "Rail"]),
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
    assert!(left.iter().any(|left| left.reason.id() == "no_sale" && left.count == 1));
    assert!(left.iter().any(|left| left.reason.id() == "filtered" && left.count == 9));
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
    assert_eq!((result.ranked.name(0), result.ranked.values[0]), ("Acme", 5.0));
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
            texts("Name", Some(Field::Customer), &["Acme Ltd.", "ACME, Limited", "Société Générale S.A.", "Societe Generale", "Solo", ""]),
            numbers("Billing", Some(Field::Billing), &[10.0, 11.0, 12.0, 13.0, 500.0, f64::NAN]),
        ],
    )]);
    let result = quality(&data);
    let billing = &result.columns[1];
    assert_eq!((billing.filled, billing.distinct, billing.outliers), (5, 5, 1));
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
