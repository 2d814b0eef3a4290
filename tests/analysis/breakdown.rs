//! A measure by a column: parts, what is not given, growth.

use std::sync::Arc;

use folioscope::analysis::{BreakdownResult, Outcome, Settings};
use folioscope::model::{By, Dataset, Field, Filter, Kind, Question, Rule};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, scale, table, texts};

fn breakdown(data: &Dataset, question: &Question, column: Option<&str>) -> Arc<BreakdownResult> {
    let mut settings = Settings::default();
    if let Some(column) = column {
        settings.set("column", column);
    }
    match run("breakdown", data, question, &settings) {
        Ok(Outcome::Breakdown(result)) => result,
        other => panic!("breakdown gave {other:?}"),
    }
}

fn lorenz_total(data: &Dataset, question: &Question) -> f64 {
    match run("lorenz", data, question, &Settings::default()) {
        Ok(Outcome::Lorenz(result)) => result.total,
        other => panic!("lorenz gave {other:?}"),
    }
}

fn all(result: &BreakdownResult) -> f64 {
    let parts = result.parts.iter().map(|part| part.value).sum::<f64>();
    parts + result.not_given.map_or(0.0, |part| part.value)
}

/// Two years of sales: regions on the lines, segments on the sheet; a line without a region, one without a customer.
fn sales() -> Dataset {
    dataset(vec![
        table(
            Kind::Ledger,
            vec![
                days(
                    "Date",
                    &[
                        (2024, 1, 1),
                        (2024, 6, 1),
                        (2024, 6, 2),
                        (2025, 6, 1),
                        (2025, 6, 2),
                        (2025, 7, 1),
                        (2025, 12, 31),
                        (2025, 12, 31),
                    ],
                ),
                texts(
                    "Customer",
                    Some(Field::Customer),
                    &["Ada", "Ada", "Bo", "Ada", "Bo", "Cy", "Cy", ""],
                ),
                texts(
                    "Region",
                    Some(Field::Region),
                    &[
                        "North", "North", "South", "North", "South", "South", "", "West",
                    ],
                ),
                numbers(
                    "Amount",
                    Some(Field::Amount),
                    &[10.0, 100.0, 50.0, 150.0, 25.0, 15.0, 40.0, 1000.0],
                ),
            ],
        ),
        table(
            Kind::Customers,
            vec![
                texts("Name", Some(Field::Customer), &["Ada", "Bo", "Cy"]),
                texts("Segment", Some(Field::Segment), &["Pumps", "Rail", ""]),
                scale("Loyalty", Field::Loyalty, &["low", "high"], &[1, 0, 1]),
            ],
        ),
    ])
}

/// Protects the split of lines: sums, accounts and shares of each region, and what names none; a line without a customer
/// counts nowhere, as in the Lorenz curve.
#[test]
fn lines_are_split_by_a_column_of_the_ledger() {
    let result = breakdown(&sales(), &Question::default(), Some("region"));
    let named = |rank: usize| (result.ranked.name(rank), result.part(rank));
    let (name, north) = named(0);
    assert_eq!((name, north.value, north.accounts), ("North", 260.0, 1));
    let (name, south) = named(1);
    assert_eq!((name, south.value, south.accounts), ("South", 90.0, 2));
    assert_eq!(result.ranked.len(), 2);
    let none = result.not_given.unwrap();
    assert_eq!((none.value, none.accounts), (40.0, 1));
    close(
        result.total,
        lorenz_total(&sales(), &Question::default()),
        1e-12,
    );
    close(all(&result), result.total, 1e-12);
    close(result.share(&north), 260.0 / 390.0, 1e-12);
}

/// Protects growth: the last twelve months against the twelve before, region by region.
#[test]
fn parts_know_how_they_have_grown() {
    let result = breakdown(&sales(), &Question::default(), Some("region"));
    close(result.part(0).change, 150.0 / 110.0 - 1.0, 1e-12);
    close(result.part(1).change, 40.0 / 50.0 - 1.0, 1e-12);
    assert!(result.has_change());
}

/// Protects the split of accounts by a column of their sheet, words or scale, and the order in which columns are offered.
#[test]
fn accounts_are_split_by_a_column_of_their_sheet() {
    let result = breakdown(&sales(), &Question::default(), Some("segment"));
    assert_eq!(result.ranked.name(0), "Pumps");
    assert_eq!(result.part(0).value, 260.0);
    assert_eq!(result.not_given.unwrap().value, 55.0);
    close(all(&result), result.total, 1e-12);
    assert_eq!(result.columns, ["region", "segment", "loyalty"]);
    let result = breakdown(&sales(), &Question::default(), Some("loyalty"));
    assert_eq!(result.ranked.name(0), "high");
    assert_eq!((result.part(0).value, result.part(0).accounts), (315.0, 2));
    assert_eq!(result.not_given, None);
}

/// Protects `--by`: a question that compares the values of a column is broken down by that column, without one the first
/// of the known ones is taken; filters hold.
#[test]
fn a_question_by_a_column_asks_for_that_column() {
    let by = Question {
        by: By::Column("Region".into()),
        ..Question::default()
    };
    let asked = breakdown(&sales(), &by, None);
    let chosen = breakdown(&sales(), &Question::default(), None);
    assert_eq!(asked.accounts, By::Customer);
    assert_eq!(asked.ranked.values, chosen.ranked.values);
    assert_eq!(chosen.column, "region");
    let filtered = Question {
        filters: vec![Filter {
            column: "Segment".into(),
            rule: Rule::OneOf(vec!["Rail".into()]),
        }],
        ..Question::default()
    };
    let result = breakdown(&sales(), &filtered, Some("region"));
    close(result.total, lorenz_total(&sales(), &filtered), 1e-12);
    close(all(&result), 75.0, 1e-12);
}

/// Protects the answer where there is nothing to break down by.
#[test]
fn without_words_it_says_what_it_needs() {
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &["Ada", "Bo"]),
            numbers("Billing", Some(Field::Billing), &[1.0, 2.0]),
        ],
    )]);
    let answer = run(
        "breakdown",
        &data,
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(
        answer.unwrap_err().to_string(),
        "needs a column of words to break down by"
    );
}

proptest! {
    /// Protects the whole: whatever the lines, the parts and what is not given add up to the total of the Lorenz curve,
    /// and the order of the lines changes nothing.
    #[test]
    fn parts_add_up_to_the_whole(
        lines in prop::collection::vec((0usize..6, 0usize..5, -50.0f64..1000.0), 1..60),
    ) {
        let regions = ["", "North", "South", "East", "West"];
        let customers = ["", "Ada", "Bo", "Cy", "Di", "Ed"];
        let build = |lines: &[(usize, usize, f64)]| {
            let who: Vec<&str> = lines.iter().map(|line| customers[line.0]).collect();
            let place: Vec<&str> = lines.iter().map(|line| regions[line.1]).collect();
            let amounts: Vec<f64> = lines.iter().map(|line| line.2).collect();
            dataset(vec![table(Kind::Ledger, vec![
                texts("Customer", Some(Field::Customer), &who),
                texts("Region", Some(Field::Region), &place),
                numbers("Amount", Some(Field::Amount), &amounts),
            ])])
        };
        let question = Question::default();
        let data = build(&lines);
        prop_assume!(lines.iter().any(|line| line.0 > 0) && lines.iter().any(|line| line.1 > 0));
        let result = breakdown(&data, &question, Some("region"));
        close(result.total, lorenz_total(&data, &question), 1e-9);
        close(all(&result), result.total, 1e-9);
        let mut turned = lines.clone();
        turned.reverse();
        let other = breakdown(&build(&turned), &question, Some("region"));
        for (a, b) in result.ranked.values.iter().zip(&other.ranked.values) {
            close(*a, *b, 1e-12);
        }
    }
}

/// Protects the hierarchical chart against telling another story than the bars: its first level has the parts of the
/// breakdown by the same column, its leaves add up to the parts, and an account with lines in several has a place in each.
#[test]
fn areas_within_areas_are_the_parts_of_the_breakdown() {
    let data = sales();
    for (first, second) in [
        ("region", "segment"),
        ("segment", "region"),
        ("region", "none"),
    ] {
        let mut settings = Settings::default();
        settings.set("first", first);
        settings.set("second", second);
        let treemap = match run("treemap", &data, &Question::default(), &settings) {
            Ok(Outcome::Treemap(result)) => result,
            other => panic!("treemap gave {other:?}"),
        };
        let bars = breakdown(&data, &Question::default(), Some(first));
        close(treemap.total, bars.total, 1e-12);
        for branch in &treemap.branches {
            let expected = match &*branch.name {
                "" => bars.not_given.unwrap(),
                name => {
                    let rank = (0..bars.ranked.len()).find(|&rank| bars.ranked.name(rank) == name);
                    bars.part(rank.unwrap())
                }
            };
            close(branch.value, expected.value, 1e-12);
            assert_eq!(branch.count, expected.accounts);
            let below: f64 = branch.branches.iter().map(|below| below.value).sum();
            let leaves = branch.branches.iter().flat_map(|below| &below.leaves);
            let leaves: f64 = leaves.chain(&branch.leaves).map(|leaf| leaf.value).sum();
            if !branch.branches.is_empty() {
                close(below, branch.value, 1e-12);
            }
            close(leaves, branch.value, 1e-12);
        }
    }
}

/// Protects purchasing's words: what is said of suppliers is never said of customers.
#[test]
fn methods_about_suppliers_take_nobody_else_for_one() {
    for method in ["tail", "category_concentration"] {
        let question = Question::default();
        assert!(run(method, &sales(), &question, &Settings::default()).is_err());
    }
}
