//! How long the analyses take, and how they grow: `cargo bench --bench analysis` (`-- --small` leaves the ledger of ten
//! million lines out). Bars (QUALITY): a threshold dragged over 1 M accounts ≤ 5 ms; another measure over 1 M accounts
//! ≤ 60 ms; growth no faster than the rows; segments of 2 000 accounts by 20 criteria ≤ 2 s.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a bench fails by panicking"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use folioscope::analysis::AbcParams;
use folioscope::analysis::{
    Context, LorenzResult, Outcome, Population, Ranked, Settings, Silent, registry,
};
use folioscope::model::{
    Column, ColumnData, Dataset, Day, Field, Kind, Measure, NameId, Names, Question, Table,
};

fn main() {
    let small = std::env::args().any(|argument| argument == "--small");
    let sizes = [10_000, 100_000, 1_000_000];
    println!(
        "{:<44}{:>10}{:>10}{:>10}   growth",
        "ms, accounts:", "10 k", "100 k", "1 M"
    );
    row(
        "sort (Ranked)",
        sizes.map(|n| {
            let population = accounts(n);
            best(5, || black_box(Ranked::new(population.clone())).len())
        }),
    );
    row(
        "Gini, HHI, Theil, curve",
        sizes.map(|n| {
            let ranked = Arc::new(Ranked::new(accounts(n)));
            best(5, || {
                black_box(LorenzResult::new(
                    ranked.clone(),
                    AbcParams::read(&Settings::default()),
                ))
                .negative
            })
        }),
    );
    for method in ["abc", "lorenz"] {
        row(
            &format!("{method}: a threshold dragged"),
            sizes.map(|n| {
                drag(method, &sheet(n), "thresholds", |i| {
                    format!("{},0.95", 0.5 + 0.001 * f64::from(i % 300))
                })
            }),
        );
    }
    row(
        "quadrant: a threshold dragged",
        sizes.map(|n| {
            drag("quadrant", &sheet(n), "x_threshold", |i| {
                (1000 + 10 * i).to_string()
            })
        }),
    );
    sheet_of_million();
    let change = best(3, || {
        let data = sheet_of_million();
        run("lorenz", data, Measure::Margin, &Settings::default()).count()
    });
    println!(
        "\nanother measure of a sheet of 1 M accounts {change:>8.1} ms   bar 60.0   ratio {:.2}",
        change / 60.0
    );
    heavy();
    forecasts();
    let ledgers: &[(usize, usize)] = if small {
        &[(10_000, 100_000), (100_000, 1_000_000)]
    } else {
        &[
            (10_000, 100_000),
            (100_000, 1_000_000),
            (1_000_000, 10_000_000),
        ]
    };
    println!("\nms for another measure of a ledger (lines → accounts → order → figures)");
    let mut before: Option<f64> = None;
    for &(accounts, lines) in ledgers {
        let data = ledger(accounts, lines);
        let took = best(3, || {
            run("lorenz", &data, Measure::Margin, &Settings::default()).count()
        });
        let growth = before.map_or(String::new(), |before| {
            format!("× {:.1} for × 10", took / before)
        });
        println!("{lines:>10} lines, {accounts:>8} accounts {took:>10.1}   {growth}");
        before = Some(took);
    }
}

/// Who is still a customer: the job that lifetimes 0.11 does in 280 ms of one processor for the 2 357 customers of CDNOW (the
/// BG/NBD fit alone in 125 ms), and 100 000 customers.
fn forecasts() {
    for (accounts, bar) in [(2_357, Some(0.2 * 280.0)), (100_000, Some(2_000.0))] {
        let data = visits(accounts);
        let took = best(3, || {
            run("btyd", &data, Measure::Revenue, &Settings::default()).count()
        });
        print_against(
            &format!("purchases to come of {accounts} customers"),
            took,
            bar,
        );
    }
}

fn print_against(what: &str, took: f64, bar: Option<f64>) {
    let against = bar.map_or(String::new(), |bar| {
        format!("bar {bar:.1}   ratio {:.2}", took / bar)
    });
    println!("{what} {took:>8.1} ms   {against}");
}

/// Lines of customers who buy at rates of their own, leave when they will, and spend each their own amounts.
fn visits(accounts: usize) -> Dataset {
    let chance = |seed: usize| {
        let mixed = (seed as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    };
    let (mut who, mut days, mut amounts) = (Vec::new(), Vec::new(), Vec::new());
    for account in 0..accounts {
        let own = |at: usize| chance(account * 1_000 + at);
        let (wait, leaves) = (20.0 / own(0).powi(2), 0.4 * own(1));
        let usual = 20.0 / own(2).sqrt();
        let mut day = 80.0 * own(3);
        for visit in 0.. {
            who.push(NameId(account as u32));
            days.push(Day(18_000 + day as i32));
            amounts.push(usual * (0.5 + own(10 + 3 * visit)));
            day -= wait * own(11 + 3 * visit).ln();
            if day >= 540.0 || own(12 + 3 * visit) < leaves || visit > 300 {
                break;
            }
        }
    }
    let lines = who.len();
    let text = ColumnData::Text {
        names: names(accounts),
        ids: who.into_iter().collect(),
    };
    let columns = vec![
        column("Customer", Field::Customer, text),
        column(
            "Date",
            Field::Date,
            ColumnData::Date(days.into_iter().collect()),
        ),
        column(
            "Amount",
            Field::Amount,
            ColumnData::Number(amounts.into_iter().collect()),
        ),
    ];
    dataset(Kind::Ledger, lines, columns)
}

/// Segments of 2 000 accounts by 20 criteria (one number of segments, and all of two to eight), and the matrix of 5 000
/// customers by 60 products.
fn heavy() {
    let (criteria, accounts) = (20, 2_000);
    let figure = |account: usize, criterion: usize| amount(account * 31 + criterion * 7_919).ln();
    let mut columns = vec![text("Customer", Field::Customer, names(accounts), accounts)];
    for criterion in 0..criteria {
        let values = (0..accounts).map(|account| figure(account, criterion));
        columns.push(Column {
            header: format!("Criterion {criterion}"),
            field: None,
            data: ColumnData::Number(values.collect()),
            invalid: 0,
        });
    }
    let data = dataset(Kind::Customers, accounts, columns);
    for (name, k) in [("5 segments", Some("5")), ("2 to 8 segments", None)] {
        let mut settings = Settings::default();
        let ids: Vec<String> = (0..criteria).map(|at| format!("Criterion {at}")).collect();
        settings.set("criteria", ids.join(","));
        if let Some(k) = k {
            settings.set("k", k.to_owned());
        }
        let took = best(2, || {
            run("segments", &data, Measure::Revenue, &settings).count()
        });
        let ratio = took / 2_000.0;
        println!(
            "\n{name} of 2 000 accounts by 20 criteria {took:>10.1} ms   bar 2000.0   ratio {ratio:.2}"
        );
    }
    let (customers, products) = (5_000, 60);
    let lines = customers * products / 2;
    let pick = |line: usize, of: usize| {
        NameId(((line as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33) as u32 % of as u32)
    };
    let ids = |of: usize, shift: usize| (0..lines).map(|line| pick(line + shift, of)).collect();
    let named = |header: &str, field, of: usize, shift| {
        let data = ColumnData::Text {
            names: names(of),
            ids: ids(of, shift),
        };
        column(header, field, data)
    };
    let columns = vec![
        named("Customer", Field::Customer, customers, 0),
        named("Product", Field::Product, products, 77),
        column(
            "Amount",
            Field::Amount,
            ColumnData::Number((0..lines).map(amount).collect()),
        ),
    ];
    let data = dataset(Kind::Ledger, lines, columns);
    let took = best(2, || {
        run("whitespace", &data, Measure::Revenue, &Settings::default()).count()
    });
    println!("whitespace of 5 000 customers by 60 products {took:>10.1} ms");
}

fn text(header: &str, field: Field, names: Arc<Names>, rows: usize) -> Column {
    let ids = (0..rows as u32).map(NameId).collect();
    column(header, field, ColumnData::Text { names, ids })
}

/// The sheet of a million accounts, made once.
fn sheet_of_million() -> &'static Dataset {
    static SHEET: std::sync::OnceLock<Dataset> = std::sync::OnceLock::new();
    SHEET.get_or_init(|| sheet(1_000_000))
}

fn row(name: &str, ms: [f64; 3]) {
    println!(
        "{name:<44}{:>10.3}{:>10.3}{:>10.3}   × {:.1}, × {:.1} for × 10",
        ms[0],
        ms[1],
        ms[2],
        ms[1] / ms[0],
        ms[2] / ms[1]
    );
}

/// What the processor has worked for this thread, in milliseconds; `None` where the system does not say.
fn worked() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos: f64 = line.split(' ').next()?.parse().ok()?;
    Some(nanos / 1e6)
}

/// The best of some runs, in milliseconds; of work that takes long, the processor's time.
fn best(runs: usize, mut work: impl FnMut() -> usize) -> f64 {
    (0..runs)
        .map(|_| {
            let (start, before) = (Instant::now(), worked());
            black_box(work());
            let took = start.elapsed().as_secs_f64() * 1000.0;
            match worked().zip(before) {
                // The system counts in steps of a few milliseconds.
                Some((after, before)) if took > 50.0 => after - before,
                _ => took,
            }
        })
        .fold(f64::INFINITY, f64::min)
}

fn drag(method: &str, data: &Dataset, key: &str, value: impl Fn(u32) -> String) -> f64 {
    let mut outcome = run(method, data, Measure::Revenue, &Settings::default());
    let adjust = registry::method(method).unwrap().adjust;
    let mut step = 0;
    best(20, || {
        step += 1;
        let mut settings = Settings::default();
        settings.set(key, value(step));
        outcome = adjust(&outcome, &settings).unwrap();
        outcome.count()
    })
}

fn run(method: &str, dataset: &Dataset, measure: Measure, settings: &Settings) -> Outcome {
    let question = Question {
        measure,
        ..Question::default()
    };
    let run = registry::method(method).unwrap().run;
    run(&Context {
        dataset,
        question: &question,
        settings,
        progress: &Silent,
    })
    .unwrap()
}

/// Amounts with a long tail, the same in every run.
fn amount(index: usize) -> f64 {
    let mixed = (index as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 11;
    let uniform = (mixed as f64 + 0.5) / (1u64 << 53) as f64;
    (100.0 * uniform.powf(-0.8)).round() / 100.0 * 100.0
}

fn accounts(n: usize) -> Arc<Population> {
    Arc::new(Population::from_values(
        (0..n).map(|i| (format!("Account {i}"), amount(i))),
    ))
}

fn names(n: usize) -> Arc<Names> {
    let mut names = Names::new();
    for index in 0..n {
        names.intern(&format!("Account {index}"));
    }
    Arc::new(names)
}

fn column(header: &str, field: Field, data: ColumnData) -> Column {
    Column {
        header: header.into(),
        field: Some(field),
        data,
        invalid: 0,
    }
}

fn dataset(kind: Kind, rows: usize, columns: Vec<Column>) -> Dataset {
    let table = Table {
        kind,
        columns,
        rows,
        sheet_rows: Vec::new(),
        first_row: 2,
        source: 0,
        stacked: Vec::new(),
    };
    Dataset {
        tables: vec![Arc::new(table)],
        ..Dataset::default()
    }
}

fn sheet(n: usize) -> Dataset {
    let ids = (0..n as u32).map(NameId).collect();
    dataset(
        Kind::Customers,
        n,
        vec![
            column(
                "Name",
                Field::Customer,
                ColumnData::Text {
                    names: names(n),
                    ids,
                },
            ),
            column(
                "Billing",
                Field::Billing,
                ColumnData::Number((0..n).map(amount).collect()),
            ),
            column(
                "Margin",
                Field::Margin,
                ColumnData::Number((0..n).map(|i| amount(i) * 0.2).collect()),
            ),
        ],
    )
}

fn ledger(accounts: usize, lines: usize) -> Dataset {
    let who = |line: usize| NameId((line.wrapping_mul(2_654_435_761) % accounts) as u32);
    dataset(
        Kind::Ledger,
        lines,
        vec![
            column(
                "Customer",
                Field::Customer,
                ColumnData::Text {
                    names: names(accounts),
                    ids: (0..lines).map(who).collect(),
                },
            ),
            column(
                "Date",
                Field::Date,
                ColumnData::Date(
                    (0..lines)
                        .map(|line| Day(18_000 + (line % 1000) as i32))
                        .collect(),
                ),
            ),
            column(
                "Amount",
                Field::Amount,
                ColumnData::Number((0..lines).map(amount).collect()),
            ),
            column(
                "Cost",
                Field::Cost,
                ColumnData::Number((0..lines).map(|line| amount(line) * 0.7).collect()),
            ),
        ],
    )
}
