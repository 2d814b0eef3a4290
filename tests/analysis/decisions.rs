//! Decisions: the board counts, the plan adds up, what became of it is judged by its rules, the audit answers.

use std::sync::Arc;

use folioscope::analysis::decisions::follow_up::{Course, Stage};
use folioscope::analysis::decisions::practice_audit::Followed;
use folioscope::analysis::{Outcome, Settings};
use folioscope::model::{
    Choice, Dataset, Day, Decision, Decisions, Field, Kind, Question, Standing,
};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, scale, settings, table, texts};

const STEPS: [&str; 4] = ["at risk", "occasional", "recurring", "partnership"];

fn decision(name: &str, choice: Choice, then: f64) -> Decision {
    Decision {
        choice: Some(choice),
        standing: Standing {
            as_of: Day::new(2023, 12, 31),
            value: Some(then),
            relationship: "at risk".to_owned(),
            ..Standing::default()
        },
        ..Decision::about(Kind::Customers, name)
    }
}

/// Four customers with a ledger of two years: A 100 → 120, B 50 → 40, C 30 → 0 (not this year), D new with 10.
fn data(list: Vec<Decision>) -> Dataset {
    let ledger = table(
        Kind::Ledger,
        vec![
            days(
                "Date",
                &[
                    (2023, 1, 1),
                    (2023, 3, 1),
                    (2023, 5, 1),
                    (2024, 2, 1),
                    (2024, 4, 1),
                    (2024, 12, 31),
                ],
            ),
            texts(
                "Customer",
                Some(Field::Customer),
                &["A", "B", "C", "A", "B", "D"],
            ),
            numbers(
                "Amount",
                Some(Field::Amount),
                &[100.0, 50.0, 30.0, 120.0, 40.0, 10.0],
            ),
        ],
    );
    let customers = table(
        Kind::Customers,
        vec![
            texts("Customer", Some(Field::Customer), &["A", "B", "C", "D"]),
            scale(
                "Relationship",
                Field::RelationshipType,
                &STEPS,
                &[3, 0, 0, 255],
            ),
            numbers(
                "Potential",
                Some(Field::PotentialSpend),
                &[200.0, 40.0, 90.0, f64::NAN],
            ),
        ],
    );
    Dataset {
        decisions: Arc::new(Decisions {
            list,
            ..Decisions::default()
        }),
        ..dataset(vec![ledger, customers])
    }
}

fn ask(id: &str, data: &Dataset, pairs: &[(&str, &str)]) -> Outcome {
    run(id, data, &Question::default(), &settings(pairs)).unwrap()
}

/// Cards stand in the column of their relationship or decision; every card stands once; shares are those of all.
#[test]
fn the_board_counts() {
    let data = data(vec![decision("b", Choice::Fix, 50.0)]);
    let Outcome::Board(board) = ask("board", &data, &[]) else {
        panic!()
    };
    let counts: Vec<usize> = board
        .columns
        .iter()
        .map(|column| column.cards.len())
        .collect();
    assert_eq!(
        counts,
        [2, 0, 0, 1, 1],
        "the last column holds what is blank"
    );
    close(board.columns[3].share, 120.0 / 170.0, 1e-12);
    assert_eq!(board.counts(), (4, 3));
    let (_, card) = board.cards.of("A").unwrap();
    close(card.change, 0.2, 1e-12);
    let Outcome::Board(board) = ask("board", &data, &[("columns", "decision")]) else {
        panic!()
    };
    let counts: Vec<usize> = board
        .columns
        .iter()
        .map(|column| column.cards.len())
        .collect();
    assert_eq!(counts, [3, 0, 0, 1, 0]);
    let json = Outcome::Board(board).to_json();
    assert_eq!(json["undecided"], 3);
    assert_eq!(json["items"][3]["decision"], "fix");
}

/// What lies open is the wallet less what is brought; targets add up; the goal is what the user set.
#[test]
fn the_plan_adds_up() {
    let mut grow = decision("A", Choice::Grow, 100.0);
    grow.target = Some(30.0);
    let data = data(vec![grow]);
    let Outcome::GrowthPlan(plan) = ask("growth_plan", &data, &[]) else {
        panic!()
    };
    assert_eq!(plan.lines.len(), 1);
    assert_eq!((plan.planned, plan.open, plan.gaps), (30.0, 80.0, (1, 1)));
    let proposed: Vec<&str> = plan
        .proposed
        .iter()
        .map(|line| &*plan.cards.cards[line.card as usize].name)
        .collect();
    assert_eq!(proposed, ["C"], "B buys all it could, nobody knows of D");
}

/// The rules of what became of it, and the stages: A grew by a fifth, B fell by a fifth, C is gone.
#[test]
fn what_became_of_it() {
    let due = |mut decision: Decision, year: i16| {
        decision.owner = "Ann".to_owned();
        decision.due = Day::new(year, 6, 30);
        decision
    };
    let data = data(vec![
        due(decision("A", Choice::Grow, 100.0), 2024),
        decision("B", Choice::Keep, 50.0),
        due(decision("C", Choice::End, 30.0), 2026),
        decision("D", Choice::Fix, 10.0),
        decision("Gone", Choice::Grow, 5.0),
    ]);
    let Outcome::FollowUp(found) = ask("follow_up", &data, &[]) else {
        panic!()
    };
    let courses: Vec<Course> = found.items.iter().map(|item| item.course).collect();
    assert_eq!(
        courses[..4],
        [
            Course::Intended,
            Course::Against,
            Course::Intended,
            Course::Unmoved
        ]
    );
    assert_eq!(
        (found.items[0].stage, found.items[1].stage),
        (Stage::Verified, Stage::Measured)
    );
    assert_eq!(
        found.items[4].value.1, 0.0,
        "who is no longer there brings nothing"
    );
    let none = run(
        "follow_up",
        &self::data(vec![]),
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(
        none.unwrap_err().to_string(),
        "needs a decision about an account"
    );
}

/// The audit answers from the data what it can, takes the user's word for the rest, and asks where there is none.
#[test]
fn the_audit_answers() {
    let mut data = data(vec![decision("A", Choice::Grow, 100.0)]);
    Arc::make_mut(&mut data.decisions)
        .practice
        .insert("view".to_owned(), true);
    let Outcome::PracticeAudit(audit) = ask("practice_audit", &data, &[]) else {
        panic!()
    };
    let of = |id: &str| {
        audit
            .practices
            .iter()
            .find(|practice| practice.id == id)
            .unwrap()
    };
    assert_eq!(of("coverage").found, Some((3, 4)));
    assert_eq!(of("churn").found, Some((0, 2)));
    assert_eq!(
        (of("view").followed, of("focus").followed),
        (Followed::Yes, Followed::Asked)
    );
    assert_eq!(of("discipline").followed, Followed::No);
    assert_eq!(audit.counts().iter().sum::<usize>(), 11);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Any figures: every account stands on the board once, and the columns add up to the whole.
    #[test]
    fn the_columns_part_the_accounts(
        values in prop::collection::vec(prop_oneof![Just(f64::NAN), -1e6..1e9f64], 1..90),
        steps in prop::collection::vec(0u8..5, 90),
    ) {
        let names: Vec<String> = (0..values.len()).map(|at| format!("N{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let steps: Vec<u8> = steps[..values.len()].iter().map(|&s| if s == 4 { 255 } else { s }).collect();
        let data = dataset(vec![table(
            Kind::Customers,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                scale("Relationship", Field::RelationshipType, &STEPS, &steps),
                numbers("Billing", Some(Field::Billing), &values),
            ],
        )]);
        for columns in ["relationship", "decision"] {
            let pairs = [("columns", columns), ("classes", "all")];
            match run("board", &data, &Question::default(), &settings(&pairs)) {
                Ok(Outcome::Board(board)) => {
                    let known = values.iter().filter(|value| value.is_finite()).count();
                    prop_assert_eq!(board.counts().0, known);
                    let sum: f64 = board.columns.iter().map(|column| column.value).sum();
                    prop_assert!((sum - board.cards.total).abs() <= 1e-6 * board.cards.total.abs().max(1.0));
                }
                other => prop_assert!(other.is_ok() || values.iter().all(|v| v.is_nan())),
            }
        }
        for id in ["growth_plan", "practice_audit"] {
            let _ = run(id, &data, &Question::default(), &Settings::default());
        }
    }
}

/// Each view of a product votes; most votes win, a tie is sold, what the sheet says goes first; taking the proposals
/// decides only about products without a decision.
#[test]
fn products_get_a_proposal() {
    let product = |name: &str, choice: Choice| Decision {
        choice: Some(choice),
        ..Decision::about(Kind::Products, name)
    };
    let products = table(
        Kind::Products,
        vec![
            texts(
                "Product",
                Some(Field::Product),
                &["Star", "Dog", "Child", "Torn", "Told"],
            ),
            numbers(
                "Revenue",
                Some(Field::Revenue),
                &[500.0, 100.0, 50.0, 200.0, 150.0],
            ),
            numbers(
                "Share",
                Some(Field::RelativeShare),
                &[2.0, 0.2, 0.3, 0.5, 0.2],
            ),
            numbers(
                "Growth",
                Some(Field::MarketGrowth),
                &[20.0, 1.0, 30.0, 25.0, 1.0],
            ),
            scale(
                "Stage",
                Field::LifeCycle,
                &["embryonic", "growth", "mature", "aging"],
                &[1, 3, 0, 3, 3],
            ),
            scale(
                "Decision",
                Field::Decision,
                &["stop", "sell", "plan"],
                &[255, 255, 255, 255, 2],
            ),
        ],
    );
    let data = Dataset {
        decisions: Arc::new(Decisions {
            list: vec![product("dog", Choice::Sell)],
            ..Decisions::default()
        }),
        ..dataset(vec![products])
    };
    let question = Question {
        by: folioscope::model::By::Product,
        ..Question::default()
    };
    let nine_box = settings(&[("growth_share.y_threshold", "10")]);
    let Ok(Outcome::Board(board)) = run("board", &data, &question, &nine_box) else {
        panic!()
    };
    let of = |name: &str| board.cards.of(name).unwrap().1.proposal.clone().unwrap();
    assert_eq!(of("Star").choice, Choice::Sell);
    assert_eq!(of("Dog").choice, Choice::Stop);
    assert_eq!(of("Child").choice, Choice::Plan);
    assert_eq!(
        of("Torn").votes.len(),
        3,
        "growth–share, nine boxes, life cycle"
    );
    assert_eq!(of("Told").choice, Choice::Plan);
    assert_eq!(of("Told").agreeing(), 1);
    let taken = board.take_proposals();
    assert_eq!(taken.len(), 4, "what is decided stays");
    assert!(taken.iter().all(|taken| taken.standing.value.is_some()));
    assert_eq!(board.proposed(Choice::Stop).0, 0, "decided to sell");
}
