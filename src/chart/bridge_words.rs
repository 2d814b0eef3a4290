//! What a bridge says: its finding, its periods.

use super::Brief;
use super::words::{Words, column_name, dotted, elides, filter_line, span_name};
use crate::analysis::BridgeResult;
use crate::analysis::bridge::{Against, End, Step};
use crate::locale::Arg;

/// The names of both ends: periods or columns.
pub fn ends(result: &BridgeResult, brief: &Brief<'_>) -> [String; 2] {
    let locale = brief.locale;
    [&result.ends[0], &result.ends[1]].map(|end| match end {
        End::Days(from, until) => span_name(locale, (*from, *until)),
        End::Column(name) => column_name(locale, name),
        End::YearBefore => locale.text("bridge-year-before"),
    })
}

/// Text keys of the finding and of its short form.
pub fn finding(result: &BridgeResult) -> [&'static str; 2] {
    let change = result.end - result.start;
    let value = |step: Step| result.step(step).value;
    if result.items.is_empty() {
        return ["finding-lorenz-empty"; 2];
    }
    if result.start <= 0.0 {
        return ["finding-bridge-none"; 2];
    }
    if (change / result.start).abs() < 0.0005 {
        return ["finding-bridge-flat"; 2];
    }
    let long = match change > 0.0 {
        true if value(Step::Grown) >= value(Step::New) => "finding-bridge-grown",
        true => "finding-bridge-new",
        false if value(Step::Shrunk) <= value(Step::Lost) => "finding-bridge-shrunk",
        false => "finding-bridge-lost",
    };
    [long, "finding-bridge-short"]
}

/// What the texts fill in.
pub fn args(result: &BridgeResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let change = result.end / result.start - 1.0;
    let count = |step: Step| Arg::from(result.step(step).count);
    vec![
        ("measure", Arg::from(words.measure_name())),
        ("way", Arg::from(if change > 0.0 { "up" } else { "down" })),
        ("share", Arg::from(words.title_share(change.abs()))),
        ("eshare", Arg::from(elides(change.abs()))),
        ("amount", Arg::from(words.amount(result.end))),
        ("before", Arg::from(result.active[0])),
        ("grown", count(Step::Grown)),
        ("new", count(Step::New)),
        ("lost", count(Step::Lost)),
        ("shrunk", count(Step::Shrunk)),
    ]
}

/// Measure, both periods, population, and what makes the figures doubtful.
pub fn subtitle(result: &BridgeResult, brief: &Brief<'_>, words: &Words<'_>) -> String {
    let [before, now] = ends(result, brief);
    let args = [("before", Arg::from(before)), ("now", Arg::from(now))];
    let periods = words.text("chart-bridge-subtitle", &args);
    let short = if result.covered {
        String::new()
    } else {
        words.text("chart-bridge-uncovered", &[])
    };
    let unchanged = result.step(Step::Unchanged).count;
    let same = if unchanged > 0 {
        words.text("chart-bridge-unchanged", &[("n", Arg::from(unchanged))])
    } else {
        String::new()
    };
    dotted([
        words.measure_name().as_str(),
        periods.as_str(),
        words.count(result.items.len()).as_str(),
        same.as_str(),
        short.as_str(),
        filter_line(brief).as_str(),
    ])
}

/// Text key of what the periods are compared with.
pub fn against_key(against: Against) -> &'static str {
    match against {
        Against::YearBefore => "bridge-against-year",
        Against::Before => "bridge-against-before",
    }
}
