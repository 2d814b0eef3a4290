//! What methods can be set to.

use std::fs;
use std::path::PathBuf;

use folioscope::analysis::parameters::{Misfit, PARAMETERS, Takes, check, of_method};
use folioscope::analysis::registry::{method, methods};
use folioscope::model::{Dataset, Field, Kind, Question};

use super::build::{dataset, numbers, run, settings, table, texts};

/// Protects the list: every method it names exists, and no method reads a key by two rules.
#[test]
fn parameters_belong_to_methods() {
    for own in PARAMETERS {
        for id in own.of {
            assert!(method(id).is_some(), "{} of {id}", own.key);
        }
    }
    for method in methods() {
        let mut keys: Vec<_> = of_method(method.id).map(|own| own.key).collect();
        keys.sort_unstable();
        let count = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), count, "{}", method.id);
    }
}

/// Protects scripts from slips: what no method reads and what does not fit is told, with what would fit.
#[test]
fn slips_are_told() {
    let all: Vec<_> = methods().iter().collect();
    let of = |ids: &[&str]| -> Vec<_> { ids.iter().filter_map(|id| method(id)).collect() };
    for (key, value) in [
        ("thresholds", "0.7,0.9"),
        ("thresholds", "70,90"),
        ("rule", "count"),
        ("unit", "week"),
        ("months", "6"),
        ("weight.revenue", "2"),
        ("kraljic.x_threshold", "median"),
        ("supplier_criteria.weight.loyalty", "3"),
        ("what_if.Acme B.V.", "10,-5"),
        ("y_threshold2", "66.7"),
    ] {
        assert_eq!(check(&all, key, value), Ok(()), "{key}={value}");
    }
    assert_eq!(check(&of(&["xyz"]), "thresholds", "0.3,1.5"), Ok(()));
    assert_eq!(check(&of(&["abc"]), "nosuch", "1"), Err(Misfit::Unknown));
    assert_eq!(check(&all, "weight.", "1"), Err(Misfit::Unknown));
    for (ids, key, value) in [
        (&["abc"][..], "rule", "foo"),
        (&["abc"], "thresholds", "abc"),
        (&["abc"], "thresholds", "0.9,0.5"),
        (&["abc"], "thresholds", "0.8"),
        (&["btyd"], "unit", "fortnight"),
        (&["activity"], "months", "-3"),
        (&["activity"], "months", "0"),
        (&["activity", "abc"], "months", "abc"),
        (&["segments"], "k", "1"),
        (&["lifetime_value"], "retention", "1.2"),
        (&["rfm"], "recency_limits", "1,2,2,3"),
        (&["kraljic"], "x_threshold", "NaN"),
    ] {
        assert!(
            matches!(check(&of(ids), key, value), Err(Misfit::Value(_))),
            "{key}={value}"
        );
    }
    assert_eq!(Takes::Number(1.0, 120.0).pattern(), "1 … 120");
    assert_eq!(Takes::Rising(3).pattern(), "a,b,c (a < b < c)");
}

fn placed(data: &Dataset, pairs: &[(&str, &str)]) -> serde_json::Value {
    let answer = run("quadrant", data, &Question::default(), &settings(pairs));
    answer.unwrap().to_json()
}

/// Protects those without revenue: a spacing that nobody asked for leaves nobody out, one that was asked for says whom.
#[test]
fn zeros_stay_in_the_matrix() {
    let names: Vec<String> = (0..42).map(|at| format!("K{at:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let revenue: Vec<f64> = (0..42)
        .map(|at| if at < 2 { 0.0 } else { 1.3_f64.powi(at) })
        .collect();
    let margin: Vec<f64> = (0..42).map(f64::from).collect();
    let data = dataset(vec![table(
        Kind::Customers,
        vec![
            texts("Customer", Some(Field::Customer), &names),
            numbers("Billing", Some(Field::Billing), &revenue),
            numbers("Satisfaction", Some(Field::Satisfaction), &margin),
        ],
    )]);
    let axes = [("x", "revenue"), ("y", "satisfaction")];
    let all = placed(&data, &axes);
    assert_eq!(all["n"], 42);
    let log = [axes[0], axes[1], ("x_spacing", "log")];
    let some = placed(&data, &log);
    assert_eq!(some["n"], 40);
    assert_eq!(some["left_out"][0]["count"], 2);
}

/// Protects what methods take from being refused: every key that an analysis reads by name stands in the list.
#[test]
fn every_key_that_is_read_is_listed() {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/analysis")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            for call in [".number(\"", ".numbers(\"", ".word(\""] {
                for after in source.split(call).skip(1) {
                    let key = after.split('"').next().unwrap();
                    if key.is_empty() {
                        continue;
                    }
                    read += 1;
                    let listed = PARAMETERS.iter().any(|own| own.key == key);
                    assert!(listed, "{key} of {}", path.display());
                }
            }
        }
    }
    assert!(
        read > 20,
        "the reading of settings goes by another name: {read}"
    );
}
