//! Bridge, cohorts, recurring revenue: what flows between the periods of a ledger.

use std::sync::Arc;

use folioscope::analysis::bridge::{Against, End, Step};
use folioscope::analysis::recurring::Flow;
use folioscope::analysis::{BridgeResult, CohortsResult, Need, Outcome, RecurringResult, Settings};
use folioscope::model::{Dataset, Day, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, percents, run, settings, table, texts};
use super::ledgers::{figures, rows};

fn bridge(data: &Dataset, question: &Question, settings: &Settings) -> Arc<BridgeResult> {
    match run("bridge", data, question, settings) {
        Ok(Outcome::Bridge(result)) => result,
        other => panic!("bridge gave {other:?}"),
    }
}

fn day(year: i16, month: i8, day: i8) -> Day {
    Day::new(year, month, day).unwrap()
}

/// The order lines of Northwind with customer and day; `None` where they are not at hand.
fn northwind() -> Option<Dataset> {
    let orders = rows("northwind/orders_repaired.csv", b',', true)?;
    let lines = rows("northwind/order-details.csv", b',', true)?;
    let order = |line: &Vec<String>| {
        let order = orders.iter().find(|order| order[0] == line[0]);
        order.unwrap().clone()
    };
    let of: Vec<Vec<String>> = lines.iter().map(order).collect();
    let customers: Vec<&str> = of.iter().map(|order| order[1].as_str()).collect();
    let dates: Vec<(i16, i8, i8)> = of
        .iter()
        .map(|order| {
            let part = |from: usize, until: usize| order[3][from..until].parse::<i16>().unwrap();
            (part(0, 4), part(5, 7) as i8, part(8, 10) as i8)
        })
        .collect();
    Some(dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("customerID", Some(Field::CustomerId), &customers),
            days("orderDate", &dates),
            numbers("unitPrice", Some(Field::UnitPrice), &figures(&lines, 2)),
            numbers("quantity", Some(Field::Quantity), &figures(&lines, 3)),
            percents("discount", Some(Field::Discount), &figures(&lines, 4)),
        ],
    )]))
}

/// Protects against a forecast from the edge of its model: of Northwind's customers hardly one stops, the likelihood is largest
/// where nobody ever leaves, and "all 89 are customers still" is no finding. No figure is shown.
#[test]
fn northwind_has_no_forecast() {
    let Some(data) = northwind() else {
        return;
    };
    let answer = run("btyd", &data, &Question::default(), &Settings::default());
    assert_eq!(answer.unwrap_err().needs, [Need::FitInside]);
}

/// Protects the bridge on real orders: January to April 1998 against 1997 as pandas computes it, four chosen months or the
/// chosen period alike.
#[test]
fn northwind_bridge() {
    let Some(data) = northwind() else {
        return;
    };
    let chosen = Question {
        period: Some((day(1998, 1, 1), day(1998, 4, 30))),
        ..Question::default()
    };
    let as_of = Question {
        as_of: Some(day(1998, 4, 30)),
        ..Question::default()
    };
    let months = settings(&[("span", "4"), ("against", "year")]);
    for (question, settings) in [(chosen, Settings::default()), (as_of, months)] {
        let result = bridge(&data, &question, &settings);
        assert_eq!(result.ends[0], End::Days(day(1997, 1, 1), day(1997, 4, 30)));
        let cents =
            |value: f64, expected: f64| assert!((value - expected).abs() < 0.005, "{value}");
        cents(result.start, 191_321.877_5);
        cents(result.end, 422_290.235_5);
        let expected = [
            (Step::Lost, 6, -24_986.79),
            (Step::Shrunk, 16, -20_336.915),
            (Step::Grown, 43, 209_487.613),
            (Step::New, 21, 66_804.45),
        ];
        for (step, count, value) in expected {
            assert_eq!(result.step(step).count, count);
            cents(result.step(step).value, value);
        }
        assert_eq!(result.active, [65, 80]);
        let [gross, net] = result.kept();
        close(gross, 0.763_1, 1e-3);
        close(net, 1.858, 1e-3);
    }
}

/// Customer, day, amount.
type Line<'a> = (&'a str, (i16, i8, i8), f64);

fn ledger(rows: &[Line<'_>]) -> Dataset {
    let column = |of: &dyn Fn(&Line<'_>) -> f64| -> Vec<f64> { rows.iter().map(of).collect() };
    let names: Vec<&str> = rows.iter().map(|row| row.0).collect();
    let dates: Vec<(i16, i8, i8)> = rows.iter().map(|row| row.1).collect();
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            days("Date", &dates),
            numbers("Amount", Some(Field::Amount), &column(&|row| row.2)),
        ],
    )])
}

/// Protects what the program chooses by itself: a year where the ledger has two, else quarters, else months; the ends of
/// months stay ends; what is not covered is said.
#[test]
fn periods_of_a_bridge() {
    let until = |end: (i16, i8, i8), start: (i16, i8, i8)| {
        ledger(&[("Ada", start, 1.0), ("Ada", end, 1.0)])
    };
    let ends = |data: &Dataset, settings: &Settings| {
        let result = bridge(data, &Question::default(), settings);
        (result.ends.clone(), result.covered, result.chosen)
    };
    let years = until((2024, 2, 29), (2022, 3, 1));
    let expected = [
        End::Days(day(2022, 3, 1), day(2023, 2, 28)),
        End::Days(day(2023, 3, 1), day(2024, 2, 29)),
    ];
    let (found, covered, chosen) = ends(&years, &Settings::default());
    assert_eq!((found, covered), (expected, true));
    assert_eq!(chosen, Some((Some(12), Against::YearBefore)));
    let half = until((2024, 6, 30), (2024, 1, 1));
    let (found, _, chosen) = ends(&half, &Settings::default());
    assert_eq!(found[0], End::Days(day(2024, 1, 1), day(2024, 3, 31)));
    assert_eq!(chosen, Some((Some(3), Against::Before)));
    let (found, covered, _) = ends(&half, &settings(&[("span", "year")]));
    assert_eq!(found[1], End::Days(day(2023, 7, 1), day(2024, 6, 30)));
    assert!(!covered);
    let week = until((2024, 6, 8), (2024, 6, 1));
    let none = run("bridge", &week, &Question::default(), &Settings::default());
    assert_eq!(none.unwrap_err().to_string(), "needs several periods");
}

/// Protects a sheet without a ledger: two columns, or billing and its change.
#[test]
fn bridge_of_a_sheet() {
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Name", Some(Field::Customer), &["Ada", "Ben", "Cy", "Dot"]),
            numbers(
                "Billing",
                Some(Field::Billing),
                &[110.0, 50.0, 0.0, f64::NAN],
            ),
            percents(
                "Change",
                Some(Field::BillingChange),
                &[0.1, -0.5, -1.0, 0.2],
            ),
            numbers("2023", None, &[0.0, 40.0, 7.0, f64::NAN]),
            numbers("2024", None, &[30.0, 40.0, f64::NAN, f64::NAN]),
        ],
    )]);
    let worked = bridge(&data, &Question::default(), &Settings::default());
    assert_eq!(worked.ends[0], End::YearBefore);
    close(worked.start, 200.0, 1e-12);
    close(worked.step(Step::Grown).value, 10.0, 1e-9);
    close(worked.step(Step::Shrunk).value, -50.0, 1e-9);
    let columns = settings(&[("columns", "2023,2024")]);
    let stated = bridge(&data, &Question::default(), &columns);
    let steps = stated
        .items
        .iter()
        .map(|item| item.step)
        .collect::<Vec<_>>();
    assert_eq!(steps, [Step::New, Step::Unchanged, Step::Lost]);
    assert_eq!((stated.start, stated.end), (47.0, 70.0));
    assert_eq!(stated.population.left_out[0].count, 1);
}

/// Lines of a dozen customers over three years, some of them credit notes.
fn any_lines() -> impl Strategy<Value = Vec<(usize, i32, i32)>> {
    prop::collection::vec((0usize..12, 0i32..1080, -40_000i32..90_000), 1..120)
}

fn ledger_of(lines: &[(usize, i32, i32)]) -> Dataset {
    let names: Vec<String> = lines.iter().map(|line| format!("C{}", line.0)).collect();
    let rows: Vec<(&str, (i16, i8, i8), f64)> = lines
        .iter()
        .zip(&names)
        .map(|(&(_, at, cents), name)| {
            let date = (
                2022 + (at / 360) as i16,
                (at / 30 % 12 + 1) as i8,
                (at % 28 + 1) as i8,
            );
            (name.as_str(), date, f64::from(cents) / 100.0)
        })
        .collect();
    ledger(&rows)
}

proptest! {
    /// Protects the sum: the steps lead from one period to the other to the cent, everyone has one step, and the order of
    /// the rows changes nothing.
    #[test]
    fn the_bridge_adds_up(mut lines in any_lines(), span in 1i32..13) {
        let settings = settings(&[("span", &span.to_string())]);
        let result = bridge(&ledger_of(&lines), &Question::default(), &settings);
        let steps: f64 = result.steps.iter().map(|step| step.value).sum();
        prop_assert!((result.start + steps - result.end).abs() < 0.005);
        let counted: usize = result.steps.iter().map(|step| step.count).sum();
        prop_assert_eq!(counted, result.items.len());
        for item in &result.items {
            prop_assert_eq!(item.step, Step::of(item.before, item.now));
        }
        lines.reverse();
        let turned = bridge(&ledger_of(&lines), &Question::default(), &settings);
        prop_assert!((turned.start - result.start).abs() < 1e-9);
        for (one, other) in turned.steps.iter().zip(&result.steps) {
            prop_assert_eq!(one.count, other.count);
            prop_assert!((one.value - other.value).abs() < 1e-9);
        }
    }
}

/// Every purchase of CDNOW's customers; `None` where it is not at hand.
fn cdnow() -> Option<Dataset> {
    let path = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/real/cdnow/CDNOW_master.txt");
    let text = std::fs::read_to_string(path).ok()?;
    let lines: Vec<Vec<&str>> = text
        .lines()
        .skip(1)
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .filter(|cells| cells.len() == 4)
        .collect();
    let names: Vec<&str> = lines.iter().map(|line| line[0]).collect();
    let dates: Vec<(i16, i8, i8)> = lines
        .iter()
        .map(|line| {
            let day: i32 = line[1].parse().unwrap();
            (
                (day / 10_000) as i16,
                (day / 100 % 100) as i8,
                (day % 100) as i8,
            )
        })
        .collect();
    let amounts: Vec<f64> = lines.iter().map(|line| line[3].parse().unwrap()).collect();
    Some(dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("customer_id", Some(Field::Customer), &names),
            days("date", &dates),
            numbers("dollar_value", Some(Field::Amount), &amounts),
        ],
    )]))
}

fn cohorts(data: &Dataset, question: &Question, settings: &Settings) -> Arc<CohortsResult> {
    match run("cohorts", data, question, settings) {
        Ok(Outcome::Cohorts(result)) => result,
        other => panic!("cohorts gave {other:?}"),
    }
}

fn recurring(data: &Dataset, settings: &Settings) -> Arc<RecurringResult> {
    match run("recurring", data, &Question::default(), settings) {
        Ok(Outcome::Recurring(result)) => result,
        other => panic!("recurring gave {other:?}"),
    }
}

/// Protects the cohorts on a real ledger: every count of CDNOW's three months of first purchases as pandas has it, and what
/// they brought in the first of them. Purchases of 0.00 count: 7 846, 8 476 and 7 248 are the sizes known of this file.
#[test]
fn cdnow_cohorts() {
    let Some(data) = cdnow() else {
        return;
    };
    let result = cohorts(&data, &Question::default(), &Settings::default());
    assert_eq!(
        (result.months, result.population.members.len()),
        (1, 23_570)
    );
    let january = [
        7846, 1157, 964, 810, 679, 736, 720, 582, 559, 594, 673, 634, 528, 511, 664, 472, 497, 498,
    ];
    let february = [
        8476, 1312, 980, 783, 847, 786, 626, 619, 666, 721, 661, 545, 568, 718, 545, 548, 551,
    ];
    let march = [
        7248, 1032, 752, 756, 674, 564, 561, 579, 634, 569, 464, 472, 678, 420, 443, 457,
    ];
    assert_eq!(result.cohorts[0].active, january);
    assert_eq!(result.cohorts[1].active, february);
    assert_eq!(result.cohorts[2].active, march);
    for (cohort, first) in result.cohorts.iter().zip([299060.17, 318548.34, 279884.49]) {
        close(cohort.revenue[0], first, 1e-9);
    }
    assert!(!result.partial);
    let of = |age: usize| -> f64 {
        let active: u32 = result
            .cohorts
            .iter()
            .filter_map(|c| c.active.get(age))
            .sum();
        let size: usize = result
            .cohorts
            .iter()
            .filter(|c| c.active.len() > age)
            .map(|c| c.size)
            .sum();
        f64::from(active) / size as f64
    };
    for age in [0, 1, 12] {
        close(result.average[age], of(age), 1e-12);
    }
}

/// Protects recurring revenue on the same ledger against pandas: movements of four months, both retentions, and those
/// against a year before.
#[test]
fn cdnow_recurring() {
    let Some(data) = cdnow() else {
        return;
    };
    let result = recurring(&data, &Settings::default());
    assert_eq!(result.periods.len(), 18);
    let expected = [
        (
            1,
            379_590.03,
            [318_740.49, 0.0, 21_347.63, -18_290.34, -241_267.92],
            0.203_469,
            0.132_087,
        ),
        (
            2,
            393_155.27,
            [279_884.49, 26_916.01, 24_883.31, -32_803.63, -285_314.94],
            0.227_495,
            0.161_942,
        ),
        (
            12,
            76_756.78,
            [0.0, 46_523.31, 9_587.63, -12_646.71, -62_284.8],
            0.316_325,
            0.216_012,
        ),
        (
            17,
            76_109.3,
            [0.0, 46_268.56, 10_312.68, -8_110.33, -43_351.27],
            0.420_353,
            0.275_083,
        ),
    ];
    for (at, revenue, flows, net, gross) in expected {
        let period = &result.periods[at];
        close(period.revenue, revenue, 1e-7);
        for (flow, value) in period.flows.iter().zip(flows) {
            assert!((flow - value).abs() < 0.01, "{at}: {flow} is not {value}");
        }
        assert!((period.net - net).abs() < 1e-6);
        assert!((period.gross - gross).abs() < 1e-6);
    }
    let [net, gross] = result.year.unwrap();
    close(net, 0.267_787_970_150_523_2, 1e-9);
    close(gross, 0.174_669_754_484_188_4, 1e-9);
}

/// Protects what is not over: a month of which more than a weekend is left does not count as whole, and the chosen period
/// leaves out those who were customers before it.
#[test]
fn open_periods() {
    let rows = [
        ("Ada", (2024, 1, 10), 5.0),
        ("Ada", (2024, 2, 10), 5.0),
        ("Ben", (2024, 2, 11), 5.0),
        ("Ben", (2024, 3, 20), 5.0),
    ];
    let result = cohorts(&ledger(&rows), &Question::default(), &Settings::default());
    assert!(result.partial);
    assert_eq!(result.cohorts[0].active, [1, 1, 0]);
    assert_eq!(result.average[1], 1.0);
    let question = Question {
        period: Some((day(2024, 2, 1), day(2024, 2, 29))),
        ..Question::default()
    };
    let later = cohorts(&ledger(&rows), &question, &Settings::default());
    assert_eq!(later.cohorts.len(), 1);
    assert_eq!(&*later.population.members[0].name, "Ben");
    assert!(later.population.left_out.iter().any(|left| left.count == 1));
    let recurring = recurring(&ledger(&rows), &Settings::default());
    assert_eq!((recurring.whole().len(), recurring.periods.len()), (2, 3));
    // One month, one sale: nothing recurs.
    let single = ledger(&rows[..1]);
    let none = run(
        "recurring",
        &single,
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(none.unwrap_err().to_string(), "needs several periods");
}

proptest! {
    /// Protects the movements: each period is the one before and its five movements; the cohorts hold everyone once and
    /// all that was brought.
    #[test]
    fn periods_and_cohorts_add_up(lines in any_lines(), step in prop::sample::select(vec!["month", "quarter", "year"])) {
        let data = ledger_of(&lines);
        let settings = settings(&[("step", step)]);
        let found = cohorts(&data, &Question::default(), &settings);
        let sizes: usize = found.cohorts.iter().map(|cohort| cohort.size).sum();
        prop_assert_eq!(sizes, found.population.members.len());
        let brought: f64 = found.cohorts.iter().flat_map(|cohort| &cohort.revenue).sum();
        prop_assert!((brought - found.population.total).abs() < 0.005);
        for cohort in &found.cohorts {
            prop_assert_eq!(cohort.active[0] as usize, cohort.size);
            prop_assert!(cohort.active.iter().all(|&active| active as usize <= cohort.size));
        }
        if let Ok(Outcome::Recurring(result)) = run("recurring", &data, &Question::default(), &settings) {
            let mut before = 0.0;
            for (at, period) in result.periods.iter().enumerate() {
                let moved: f64 = period.flows.iter().sum();
                prop_assert!((before + moved - period.revenue).abs() < 0.005);
                before = period.revenue;
                for flow in Flow::ALL {
                    let members = 0..result.population.members.len();
                    let own = members.filter(|&member| result.flow(member, at) == Some(flow)).count();
                    prop_assert_eq!(own, period.counts[flow as usize]);
                }
            }
            prop_assert!((result.periods.iter().map(|period| period.revenue).sum::<f64>() - result.population.total).abs() < 0.005);
        }
    }
}
