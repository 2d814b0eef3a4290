//! What a view was asked with, in words: the rows of a workbook's sheet of parameters.

use serde_json::Value;

use crate::locale::{Arg, Locale};

/// A parameter's value, as a workbook writes it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Worth {
    /// A figure.
    Number(f64),
    /// A ratio.
    Percent(f64),
    /// Anything else.
    Text(String),
}

/// Every parameter in the order it is listed, with the text that names it.
const NAMES: &[(&str, &str)] = &[
    ("by", "view-by"),
    ("accounts", "view-by"),
    ("measure", "view-measure"),
    ("column", "view-breakdown-column"),
    ("levels", "view-breakdown-column"),
    ("rows", "view-similarities-rows"),
    ("columns", "view-similarities-columns"),
    ("x", "view-axis-x"),
    ("y", "view-axis-y"),
    ("x_threshold", "parameter-limit-x"),
    ("y_threshold", "parameter-limit-y"),
    ("scaling", "parameter-scaling"),
    ("rule", "parameter-rule"),
    ("thresholds", "view-classes"),
    ("xyz", "view-xyz-limits"),
    ("months", "parameter-months"),
    ("part", "parameter-part"),
    ("k", "view-dependency-lost"),
    ("cadence", "parameter-cadence"),
    ("quiet_days", "parameter-quiet-days"),
    ("frequency", "view-rfm-occasion"),
    ("recency_limits", "parameter-recency-limits"),
    ("frequency_limits", "parameter-frequency-limits"),
    ("monetary_limits", "parameter-monetary-limits"),
    ("show", "view-cohorts-show"),
    ("against", "view-bridge-against"),
    ("level", "view-rhythm-level"),
    ("ahead", "view-rhythm-ahead"),
    ("unit", "parameter-unit"),
    ("model", "view-lifetime-model"),
    ("customers", "group-customers"),
    ("margin", "retention-margin"),
    ("retention", "retention-retention"),
    ("discount", "retention-discount"),
    ("horizon", "view-lifetime-horizon"),
    ("acquisitions", "retention-acquisitions"),
    ("retention_cost", "retention-retention_cost"),
    ("acquisition_cost", "retention-acquisition_cost"),
    ("points", "view-retention-points"),
    ("years", "view-retention-years"),
    ("origins", "parameter-origins"),
    ("base", "parameter-base"),
    ("rank", "view-prospects-rank"),
    ("method", "view-segments-method"),
    ("criteria", "view-segments-criteria"),
    ("picture", "view-segments-picture"),
    ("classes", "board-classes"),
];

/// Parameters whose figure is a ratio.
const RATIOS: [&str; 4] = ["part", "discount", "retention", "points"];

/// The parameters among the figures of a method, as they leave as JSON, each with its name. What the method decided for
/// itself is left out.
pub(super) fn lines(figures: &Value, locale: &Locale) -> Vec<(String, Worth)> {
    let none = serde_json::Map::new();
    let own = figures["params"].as_object().unwrap_or(&none);
    let sheet = Words { own, locale };
    let mut lines = Vec::new();
    for (key, name) in NAMES {
        let value = match (own.get(*key), *key) {
            (Some(value), _) => value,
            (None, "measure") => &figures["measure"],
            (None, "x" | "y") => &figures[*key]["label"],
            (None, "x_threshold") => &figures["thresholds"]["x"],
            (None, "y_threshold") => &figures["thresholds"]["y"],
            (None, _) => continue,
        };
        if let Some(worth) = sheet.worth(key, value) {
            lines.push((sheet.name(key, name), worth));
        }
    }
    for axis in ["x", "y"] {
        lines.extend(sheet.weights(&figures[axis]));
    }
    lines
}

struct Words<'a> {
    own: &'a serde_json::Map<String, Value>,
    locale: &'a Locale,
}

impl Words<'_> {
    fn is(&self, key: &str, value: &str) -> bool {
        self.own.get(key).and_then(Value::as_str) == Some(value)
    }

    /// The same key asks for different things of different methods.
    fn name(&self, key: &str, name: &str) -> String {
        let name = match key {
            "k" if self.own.contains_key("method") => "view-segments-number",
            "thresholds" if self.is("rule", "variation") => "view-xyz-limits",
            "show" if self.own.contains_key("rows") => "view-similarities-show",
            _ => name,
        };
        self.locale.text(name)
    }

    fn worth(&self, key: &str, value: &Value) -> Option<Worth> {
        match value {
            Value::Null | Value::Bool(_) => None,
            Value::String(text) if text.is_empty() => None,
            Value::Number(_) if RATIOS.contains(&key) => value.as_f64().map(Worth::Percent),
            Value::Number(_) => value.as_f64().map(Worth::Number),
            Value::String(text) => self.word(key, text).map(Worth::Text),
            Value::Array(list) => {
                let shares = key == "thresholds" && !self.is("rule", "variation");
                let parts: Vec<String> = (list.iter())
                    .filter_map(|part| match (part.as_f64(), part.as_str()) {
                        (Some(ratio), _) if shares => Some(self.locale.percent(ratio, 1)),
                        (Some(number), _) => Some(self.locale.number(number, 2)),
                        (None, Some(text)) => self.word(key, text),
                        (None, None) => None,
                    })
                    .collect();
                (!parts.is_empty()).then(|| Worth::Text(parts.join("; ")))
            }
            Value::Object(origins) => {
                let origin = |(of, from): (&String, &Value)| {
                    let from = from.as_str()?;
                    let of = self.locale.text(&format!("retention-{of}"));
                    let from = self.locale.text(&format!("retention-origin-{from}"));
                    let from = from.trim_end_matches([' ', '*']);
                    Some(format!("{of}: {from}"))
                };
                let parts: Vec<String> = origins.iter().filter_map(origin).collect();
                (!parts.is_empty()).then(|| Worth::Text(parts.join("; ")))
            }
        }
    }

    /// A word of a parameter as the screen writes it; nothing where it says no more than another line.
    fn word(&self, key: &str, word: &str) -> Option<String> {
        let text = |key: String| Some(self.locale.text(&key)).filter(|_| self.locale.has(&key));
        let said = match (key, word) {
            ("rule", "variation") => return None,
            ("by" | "accounts", "customer" | "supplier" | "product") => {
                text(format!("group-{word}s"))
            }
            ("rule", _) => text(format!("view-classes-{word}")),
            ("frequency", _) => text(format!("chart-rfm-frequency-{word}")),
            ("show", _) if self.own.contains_key("rows") => {
                text(format!("view-similarities-{word}"))
            }
            ("show", _) => text(format!("view-cohorts-{word}")),
            ("against", _) => text(format!("bridge-against-{word}")),
            ("unit", _) => text(format!("parameter-unit-{word}")),
            ("scaling", _) => text(format!("parameter-scaling-{word}")),
            ("base", _) => text(format!("wallet-base-{word}")),
            ("model", "simple" | "btyd") => text(format!("view-lifetime-{word}")),
            ("model", _) => text(format!("method-{word}")),
            ("rank", _) => text(format!("prospects-aim-{word}")),
            ("method" | "picture", _) => text(format!("view-segments-{word}")),
            ("classes", _) => text(format!("board-classes-{word}")),
            ("columns", "decision") => text("decision-head".to_owned()),
            ("columns", "relationship") => text("field-relationship_type".to_owned()),
            _ => None,
        };
        said.or_else(|| Some(self.named(word)))
    }

    /// What the data call a field, a measure or an axis; a column of the user's own keeps its head.
    fn named(&self, id: &str) -> String {
        let keys = [
            format!("measure-{id}"),
            format!("field-{id}"),
            format!("axis-{}", id.replace('_', "-")),
        ];
        let known = keys.iter().find(|key| self.locale.has(key));
        known.map_or_else(|| id.to_owned(), |key| self.locale.text(key))
    }

    /// The weights of an axis that is made of several criteria.
    fn weights(&self, axis: &Value) -> Vec<(String, Worth)> {
        let label = self.named(axis["label"].as_str().unwrap_or_default());
        let criteria = axis["criteria"].as_array().filter(|list| list.len() > 1);
        (criteria.into_iter().flatten())
            .filter_map(|own| {
                let name = self.named(own["criterion"].as_str()?);
                let args = [
                    ("axis", Arg::from(label.as_str())),
                    ("criterion", Arg::from(name)),
                ];
                let name = self.locale.text_with("parameter-weight", &args);
                Some((name, Worth::Percent(own["weight"].as_f64()?)))
            })
            .collect()
    }
}
