use std::path::PathBuf;
use std::sync::Arc;

use folioscope::analysis::forecast::bg_nbd::{BgNbd, Unfit, Visits};
use folioscope::analysis::forecast::discounted;
use folioscope::analysis::forecast::gamma_gamma::{GammaGamma, Spending};
use folioscope::analysis::rfm::{STEPS, Segment, quintiles};
use folioscope::analysis::{AbcXyzResult, Outcome, RfmResult, Settings, Steadiness, registry};
use folioscope::model::{Dataset, Field, Kind, Question};
use proptest::prelude::*;

use super::build::{close, dataset, days, numbers, run, settings, table, texts};

fn rfm(data: &Dataset, settings: &Settings) -> Arc<RfmResult> {
    match run("rfm", data, &Question::default(), settings) {
        Ok(Outcome::Rfm(result)) => result,
        other => panic!("rfm gave {other:?}"),
    }
}

/// Protects the scores: equal values share their average rank, so that a step may be empty.
#[test]
fn scores_by_average_rank() {
    assert_eq!(quintiles(&[5.0, 1.0, 4.0, 2.0, 3.0]), [5, 1, 4, 2, 3]);
    // Ranks 1–6 average 3.5 of 10: ⌈1.75⌉ = 2; 7–9 average 8: 4; the last 5.
    let values = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0];
    assert_eq!(quintiles(&values), [2, 2, 2, 2, 2, 2, 4, 4, 4, 5]);
    assert_eq!(quintiles(&[7.0; 3]), [4; 3]);
    assert!(quintiles(&[]).is_empty());
}

/// Protects the grid on a real ledger: the counts of the ten segments of Online Retail (positive lines) as they were
/// drawn in the reference picture from recency and frequency computed with pandas.
#[test]
fn online_retail_segments() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/oracles/rfm_online_retail.csv");
    let Ok(mut reader) = csv::Reader::from_path(path) else {
        return;
    };
    let (mut silence, mut frequency) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.unwrap();
        silence.push(-record[5].parse::<f64>().unwrap());
        frequency.push(record[3].parse::<f64>().unwrap());
    }
    let (r, f) = (quintiles(&silence), quintiles(&frequency));
    let count = |segment: Segment| {
        let pairs = r.iter().zip(&f);
        pairs
            .filter(|(r, f)| Segment::of(**r, **f) == segment)
            .count()
    };
    let counts = Segment::ALL.map(count);
    assert_eq!(counts, [604, 688, 484, 67, 169, 304, 295, 701, 64, 962]);
    let corner = r.iter().zip(&f).filter(|pair| *pair == (&5, &5)).count();
    assert_eq!(corner, 439);
    assert!(!f.contains(&2), "ties empty the second step");
}

fn ledger() -> Dataset {
    let rows = [
        ("Ada", "1", (2025, 1, 5), 10.0),
        ("Ada", "1", (2025, 1, 5), 5.0),
        ("Ada", "2", (2025, 1, 5), 20.0),
        ("Ada", "3", (2025, 6, 30), 40.0),
        ("Ben", "4", (2025, 3, 1), 7.0),
        ("Ben", "5", (2025, 3, 2), -7.0),
        ("Cy", "6", (2025, 6, 29), 90.0),
        ("Dot", "7", (2024, 12, 31), -3.0),
    ];
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &rows.map(|row| row.0)),
            texts("Invoice", Some(Field::Invoice), &rows.map(|row| row.1)),
            days("Date", &rows.map(|row| row.2)),
            numbers("Amount", Some(Field::Amount), &rows.map(|row| row.3)),
        ],
    )])
}

/// Protects what counts: invoices or days, lines above zero alone, the whole net amount; a customer with credit notes
/// alone is judged by those.
#[test]
fn occasions() {
    let result = rfm(&ledger(), &Settings::default());
    let item = |result: &RfmResult, name: &str| {
        let mut members = result.population.members.iter();
        let at = members.position(|member| &*member.name == name).unwrap();
        (
            result.items[at].recency_days,
            result.items[at].frequency,
            result.population.values[at],
        )
    };
    assert_eq!(item(&result, "Ada"), (0, 3, 75.0));
    assert_eq!(item(&result, "Ben"), (121, 1, 0.0));
    assert_eq!(item(&result, "Cy"), (1, 1, 90.0));
    assert_eq!(item(&result, "Dot"), (181, 1, -3.0));
    let by_day = rfm(&ledger(), &settings(&[("frequency", "days")]));
    assert_eq!(item(&by_day, "Ada"), (0, 2, 75.0));
}

/// Protects own limits: inclusive where the contract says so, and the same with the ledger and without it.
#[test]
fn own_limits() {
    let limits = settings(&[
        ("recency_limits", "0,1,121,180"),
        ("frequency_limits", "2,3,4,5"),
    ]);
    let result = rfm(&ledger(), &limits);
    let r: Vec<u8> = result.items.iter().map(|item| item.r).collect();
    let f: Vec<u8> = result.items.iter().map(|item| item.f).collect();
    assert_eq!(r, [5, 3, 4, 1]);
    assert_eq!(f, [3, 1, 1, 1]);
    let before = run("rfm", &ledger(), &Question::default(), &Settings::default()).unwrap();
    let adjusted = (registry::method("rfm").unwrap().adjust)(&before, &limits).unwrap();
    let fresh = run("rfm", &ledger(), &Question::default(), &limits).unwrap();
    assert_eq!(adjusted.to_json(), fresh.to_json());
    // Limits that do not ascend are none.
    let broken = settings(&[("recency_limits", "9,1,121,180")]);
    assert_eq!(rfm(&ledger(), &broken).params.recency_limits, None);
}

proptest! {
    /// Protects the partition: everyone has one cell and one segment, and both add up to the total.
    #[test]
    fn cells_and_segments_add_up(amounts in prop::collection::vec((0usize..12, 0i32..700, 1u32..900), 1..80)) {
        let names: Vec<String> = amounts.iter().map(|row| format!("C{}", row.0)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let dates: Vec<(i16, i8, i8)> = amounts
            .iter()
            .map(|row| (2022 + (row.1 / 360) as i16, (row.1 / 30 % 12 + 1) as i8, (row.1 % 28 + 1) as i8))
            .collect();
        let values: Vec<f64> = amounts.iter().map(|row| f64::from(row.2) / 4.0).collect();
        let data = dataset(vec![table(
            Kind::Ledger,
            vec![
                texts("Customer", Some(Field::Customer), &names),
                days("Date", &dates),
                numbers("Amount", Some(Field::Amount), &values),
            ],
        )]);
        let result = rfm(&data, &Settings::default());
        let n = result.items.len();
        prop_assert_eq!(result.segments.iter().map(|of| of.count).sum::<usize>(), n);
        let cells = || result.cells.iter().flatten();
        prop_assert_eq!(cells().map(|of| of.count).sum::<usize>(), n);
        close(cells().map(|of| of.value).sum(), result.population.total, 1e-9);
        close(result.segments.iter().map(|of| of.share).sum(), 1.0, 1e-9);
        for item in &result.items {
            prop_assert!((1..=STEPS as u8).contains(&item.r) && (1..=STEPS as u8).contains(&item.f));
            prop_assert_eq!(Segment::of(item.r, item.f), item.segment);
        }
    }
}

fn oracle(name: &str) -> Option<(serde_json::Value, Vec<csv::StringRecord>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data/oracles");
    let figures = std::fs::read_to_string(folder.join(format!("{name}.json"))).ok()?;
    let mut rows = csv::Reader::from_path(folder.join(format!("{name}_predictions.csv"))).ok()?;
    let rows = rows.records().map(Result::unwrap).collect();
    Some((serde_json::from_str(&figures).unwrap(), rows))
}

/// Protects the fits: CDNOW (sample and master) and Online Retail against lifetimes and an independent maximum likelihood
/// search; parameters within 1 %, likelihoods within 1e-3, predictions customer by customer.
#[test]
fn models_of_repeat_purchases() {
    for (name, horizons) in [
        ("bgnbd_cdnow_sample", [13.0, 39.0]),
        ("bgnbd_cdnow_master_cal", [13.0, 39.0]),
        ("bgnbd_online_retail", [13.0, 26.0]),
    ] {
        let Some((wanted, rows)) = oracle(name) else {
            continue;
        };
        let cell = |row: &csv::StringRecord, at: usize| row[at].parse::<f64>().unwrap();
        let visits: Vec<Visits> = rows
            .iter()
            .map(|row| Visits {
                frequency: cell(row, 1) as u32,
                recency: cell(row, 2),
                age: cell(row, 3),
            })
            .collect();
        let model = BgNbd::fit(&visits, || true).unwrap();
        let of = |fit: &str, key: &str| wanted[fit][key].as_f64().unwrap();
        let near = |got: f64, want: f64, part: f64| {
            assert!((got / want - 1.0).abs() < part, "{name}: {got}, not {want}");
        };
        near(model.r, of("bgnbd_lifetimes", "r"), 0.01);
        near(model.alpha, of("bgnbd_lifetimes", "alpha"), 0.01);
        near(model.a, of("bgnbd_lifetimes", "a"), 0.01);
        near(model.b, of("bgnbd_lifetimes", "b"), 0.01);
        let likelihood = of("bgnbd_independent", "log_likelihood");
        assert!((model.log_likelihood - likelihood).abs() < 1e-3);
        for (at, horizon) in horizons.into_iter().enumerate() {
            let all: f64 = visits
                .iter()
                .map(|v| model.expected_next(*v, horizon))
                .sum();
            let want = &wanted["sum_expected_purchases"][format!("{horizon:.0}")];
            near(all, want.as_f64().unwrap(), 1e-4);
            for (row, visits) in rows.iter().zip(&visits) {
                let got = model.expected_next(*visits, horizon);
                assert!((got - cell(row, 6 + at)).abs() < 1e-3 * (1.0 + got));
            }
        }
        let alive: f64 = visits.iter().map(|v| model.alive(*v)).sum();
        near(
            alive / visits.len() as f64,
            wanted["mean_p_alive"].as_f64().unwrap(),
            1e-4,
        );
        let spendings: Vec<Spending> = rows
            .iter()
            .map(|row| Spending {
                frequency: cell(row, 1) as u32,
                mean: cell(row, 4),
            })
            .collect();
        let spending = GammaGamma::fit(&spendings, || true).unwrap();
        near(spending.p, of("gammagamma_lifetimes", "p"), 0.01);
        near(spending.q, of("gammagamma_lifetimes", "q"), 0.01);
        near(spending.v, of("gammagamma_lifetimes", "v"), 0.01);
        let likelihood = of("gammagamma_independent", "log_likelihood");
        assert!((spending.log_likelihood - likelihood).abs() < 1e-3);
        let worth: f64 = spendings
            .iter()
            .zip(&visits)
            .map(|(of, visits)| {
                let mean = spending.expected_mean(of.frequency, of.mean);
                discounted(&model, *visits, mean, (12, 4.345, 0.01))
            })
            .sum();
        near(worth, wanted["clv"]["sum"].as_f64().unwrap(), 1e-3);
    }
}

/// Protects the published figures: Fader, Hardie & Lee 2005, table 2 and its example customer.
#[test]
fn published_forecast() {
    let model = BgNbd {
        r: 0.242593,
        alpha: 4.413532,
        a: 0.792886,
        b: 2.425753,
        log_likelihood: -9582.43,
    };
    close(model.expected(1.0), 0.0532, 1e-3);
    close(model.expected(32.0), 1.0437, 1e-4);
    close(model.expected(78.0), 1.858, 1e-4);
    let customer = Visits {
        frequency: 2,
        recency: 30.43,
        age: 38.86,
    };
    close(model.expected_next(customer, 39.0), 1.2259, 1e-4);
    close(model.alive(customer), 0.726609, 1e-5);
}

/// Protects the honest answer: where too few bought again there is no figure, and what cannot settle says so.
#[test]
fn no_forecast_without_repeats() {
    let unavailable = run(
        "btyd",
        &ledger(),
        &Question::default(),
        &Settings::default(),
    );
    assert_eq!(
        unavailable.unwrap_err().to_json()["not_available"],
        "needs at least ten customers who bought again"
    );
    // Everybody alike: nothing tells the spread of the rates.
    let alike = vec![
        Visits {
            frequency: 4,
            recency: 10.0,
            age: 10.0,
        };
        50
    ];
    assert!(BgNbd::fit(&alike, || true).is_err());
    assert_eq!(BgNbd::fit(&alike, || false), Err(Unfit::Cancelled));
}

/// Customers who buy at rates of their own to the very end: the likelihood is largest where nobody ever leaves, which is the
/// edge of the model, and a forecast from there would call everybody safe. No figure is shown; nor are the amounts' where
/// everybody spends the same.
#[test]
fn a_fit_at_the_edge_of_the_model_is_none() {
    let loyal: Vec<Visits> = (0..120)
        .map(|at| {
            let frequency = 2 + at % 12 * (1 + at % 5);
            Visits {
                frequency,
                recency: 100.0 - 50.0 / f64::from(frequency + 1),
                age: 100.0,
            }
        })
        .collect();
    assert_eq!(BgNbd::fit(&loyal, || true), Err(Unfit::Edge));
    let even: Vec<Spending> = (0..120_u32)
        .map(|at| Spending {
            frequency: 1 + at % 7,
            mean: 100.0 * (1.0 + 0.2 * (f64::from(at) * 0.7).sin() / f64::from(1 + at % 7).sqrt()),
        })
        .collect();
    assert!(GammaGamma::fit(&even, || true).is_err());
}

fn abc_xyz(data: &Dataset, settings: &Settings) -> Arc<AbcXyzResult> {
    match run("abc_xyz", data, &Question::default(), settings) {
        Ok(Outcome::AbcXyz(result)) => result,
        other => panic!("abc_xyz gave {other:?}"),
    }
}

/// Twelve months: steady, one big order, growing, and one who came too late to be classed.
fn year() -> Dataset {
    let mut rows: Vec<(&str, (i16, i8, i8), f64)> = Vec::new();
    for month in 1..=12 {
        rows.push(("Steady", (2025, month, 5), 100.0));
        rows.push(("Growing", (2025, month, 6), f64::from(month)));
    }
    rows.push(("Once", (2025, 1, 7), 1200.0));
    rows.push(("Late", (2025, 11, 8), 10.0));
    let names: Vec<&str> = rows.iter().map(|row| row.0).collect();
    let dates: Vec<(i16, i8, i8)> = rows.iter().map(|row| row.1).collect();
    let values: Vec<f64> = rows.iter().map(|row| row.2).collect();
    dataset(vec![table(
        Kind::Ledger,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            days("Date", &dates),
            numbers("Amount", Some(Field::Amount), &values),
        ],
    )])
}

/// Protects the steadiness by its closed forms: a constant has variation 0, one sale in n periods √(n − 1), the line
/// 1 … n √((n − 1) / (3 (n + 1))).
#[test]
fn steadiness_by_closed_form() {
    let result = abc_xyz(&year(), &Settings::default());
    let of = |name: &str| {
        let rank = (0..result.ranked.len()).find(|&rank| result.ranked.name(rank) == name);
        let rank = rank.unwrap();
        (result.variation[rank], result.steadiness(rank))
    };
    assert_eq!(of("Steady"), (0.0, Steadiness::X));
    close(of("Once").0, 11f64.sqrt(), 1e-12);
    assert_eq!(of("Once").1, Steadiness::Z);
    close(of("Growing").0, (11.0f64 / 39.0).sqrt(), 1e-12);
    assert_eq!(of("Growing").1, Steadiness::Y);
    assert_eq!(of("Late").1, Steadiness::Unclassed);
    let count: usize = result.cells.iter().flatten().map(|of| of.count).sum();
    assert_eq!(count, result.ranked.len());
    let value = result.cells.iter().flatten().map(|of| of.value).sum();
    close(value, result.ranked.total(), 1e-9);
}

/// Protects limits and periods: adjusting equals running again, and quarters are wider than months.
#[test]
fn other_limits_of_steadiness() {
    let wide = settings(&[("xyz", "0.6,4"), ("thresholds", "0.4,0.9")]);
    let before = run(
        "abc_xyz",
        &year(),
        &Question::default(),
        &Settings::default(),
    )
    .unwrap();
    let adjusted = (registry::method("abc_xyz").unwrap().adjust)(&before, &wide).unwrap();
    let fresh = run("abc_xyz", &year(), &Question::default(), &wide).unwrap();
    assert_eq!(adjusted.to_json(), fresh.to_json());
    let quarters = abc_xyz(&year(), &settings(&[("period", "quarter")]));
    let at = (0..4)
        .find(|&rank| quarters.ranked.name(rank) == "Once")
        .unwrap();
    close(quarters.variation[at], 3f64.sqrt(), 1e-12);
}
