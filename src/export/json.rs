//! JSON: the analysis in figures, as `folioscope analyse --json` prints it.

use serde_json::{Map, Value, json};

use super::ExportError;

/// The analysis of some methods: what is computed under each method's id, what is not with its reason.
pub fn analysis(
    as_of: &str,
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
