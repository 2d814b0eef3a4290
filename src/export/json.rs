//! JSON: the analysis in figures, as `folioscope analyse --json` prints it.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::ExportError;

/// The analysis of some methods: what each answers, under its id.
pub(super) fn document(
    as_of: Value,
    entities: usize,
    methods: impl IntoIterator<Item = (String, Value)>,
) -> Value {
    let methods: Map<String, Value> = methods.into_iter().collect();
    json!({ "as_of": as_of, "entities": entities, "methods": methods })
}

/// The analysis as text, two spaces an indent, keys in order.
pub(super) fn write(analysis: &Value) -> Result<Vec<u8>, ExportError> {
    let mut bytes = serde_json::to_vec_pretty(analysis)
        .map_err(|error| ExportError::Writer(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Names of accounts, and what stands in their place.
#[derive(Default)]
pub(super) struct Masks {
    /// The mask of each account that has one.
    pub shown: HashMap<String, String>,
    /// Names of accounts of any kind that are left out rather than shown.
    pub hidden: HashSet<String>,
}

impl Masks {
    fn of(&self, name: &str) -> Value {
        self.shown
            .get(name)
            .map_or(Value::Null, |mask| Value::from(mask.as_str()))
    }
}

/// Puts masks in the place of accounts' names, wherever they stand. A name without a mask is left out.
pub(super) fn mask(value: &mut Value, masks: &Masks) {
    if let Some(Value::Array(items)) = value.get_mut("items") {
        for name in items.iter_mut().filter_map(|item| item.get_mut("name")) {
            *name = masks.of(name.as_str().unwrap_or_default());
        }
    }
    everywhere(value, masks);
}

/// The same for every text that is a name, in lists, figures and keys.
fn everywhere(value: &mut Value, masks: &Masks) {
    let is_name = |text: &str| masks.shown.contains_key(text) || masks.hidden.contains(text);
    match value {
        Value::String(text) if is_name(text) => *value = masks.of(text),
        Value::Array(list) => list.iter_mut().for_each(|part| everywhere(part, masks)),
        Value::Object(figures) => {
            let named: Vec<String> = figures.keys().filter(|key| is_name(key)).cloned().collect();
            for key in named {
                let figure = figures.remove(&key);
                if let (Some(figure), Some(mask)) = (figure, masks.shown.get(&key)) {
                    figures.insert(mask.clone(), figure);
                }
            }
            figures
                .values_mut()
                .for_each(|part| everywhere(part, masks));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Masks, mask};

    /// A masked analysis holds no name, wherever a method puts one; words that are no names stay.
    #[test]
    fn no_name_is_left() {
        let masks = Masks {
            shown: [("Acme".to_owned(), "Customer 1".to_owned())].into(),
            hidden: ["Beta Supplies".to_owned()].into(),
        };
        let mut figures = json!({
            "items": [{ "name": "Acme", "largest": "Beta Supplies" }, { "name": "Nobody knows" }],
            "cells": [{ "name": "strategic", "accounts": ["Acme", "Beta Supplies"] }],
            "what_if": { "Acme": 1.0, "Beta Supplies": 2.0 },
        });
        mask(&mut figures, &masks);
        assert_eq!(
            figures,
            json!({
                "items": [{ "name": "Customer 1", "largest": null }, { "name": null }],
                "cells": [{ "name": "strategic", "accounts": ["Customer 1", null] }],
                "what_if": { "Customer 1": 1.0 },
            })
        );
    }
}
