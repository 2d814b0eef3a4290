//! Parameters of a method as the user, the command line and the saved project write them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Key → value. Each method reads it into its own `…Params`, with a default for what is missing or out of range.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Settings(pub BTreeMap<String, Value>);

impl Settings {
    /// A figure; text that reads as one counts.
    pub fn number(&self, key: &str) -> Option<f64> {
        match self.0.get(key)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
        .filter(|number: &f64| number.is_finite())
    }

    /// A list of figures: a JSON array, or text with commas.
    pub fn numbers(&self, key: &str) -> Option<Vec<f64>> {
        match self.0.get(key)? {
            Value::Array(items) => items.iter().map(Value::as_f64).collect(),
            Value::String(text) => text
                .split(',')
                .map(|part| part.trim().parse().ok())
                .collect(),
            Value::Number(number) => number.as_f64().map(|number| vec![number]),
            _ => None,
        }
    }

    /// A word.
    pub fn word(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    /// Sets a value.
    pub fn set(&mut self, key: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(key.into(), value.into());
    }
}
