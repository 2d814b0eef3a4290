//! JSON: the analysis in figures, as `folioscope analyse --json` prints it.

use std::collections::HashMap;

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

/// Puts masks in the place of accounts' names. A name without a mask is left out rather than shown.
pub(super) fn mask(value: &mut Value, masks: &HashMap<String, String>) {
    let masked = |name: &mut Value| {
        let mask = name.as_str().and_then(|name| masks.get(name));
        *name = mask.map_or(Value::Null, |mask| Value::from(mask.as_str()));
    };
    let Value::Object(figures) = value else {
        return;
    };
    if let Some(Value::Array(items)) = figures.get_mut("items") {
        for item in items {
            item.get_mut("name").into_iter().for_each(masked);
        }
    }
    if let Some(Value::Array(names)) = figures.get_mut("not_enough_data") {
        names.iter_mut().for_each(masked);
    }
    for list in ["duplicates", "alike"] {
        if let Some(Value::Array(groups)) = figures.get_mut(list) {
            for group in groups {
                if let Some(Value::Array(names)) = group.get_mut("names") {
                    names.iter_mut().for_each(masked);
                }
            }
        }
    }
}
