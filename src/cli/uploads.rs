//! Files in and out.

use std::fs;
use std::path::Path;

use super::{Desk, Failure, Parsed};
use crate::atomic;
use crate::import::Upload;

/// The bytes of the files named as operands.
pub fn uploads(desk: &Desk, parsed: &Parsed) -> Result<Vec<Upload>, Failure> {
    parsed
        .operands()
        .iter()
        .map(|operand| {
            let path = Path::new(operand);
            let name = path.file_name().unwrap_or(operand).to_string_lossy();
            let read = || {
                let file = fs::File::open(path)?;
                let about = file.metadata()?;
                desk.guard
                    .lying(name, about.is_file().then_some(about.len()), file)
            };
            read().map_err(|error| Failure::reading(&desk.locale, path, &error))
        })
        .collect()
}

/// The sample's sales ledger as the spreadsheet that `folioscope sample` writes.
pub fn sample_upload(desk: &Desk) -> Result<Vec<Upload>, Failure> {
    let workbooks = crate::sample::workbooks(&desk.locale)
        .map_err(|error| Failure::new("not-readable", error.to_string(), ""))?;
    let ledger = workbooks.into_iter().take(1);
    Ok(ledger
        .map(|(name, bytes)| desk.guard.held(name, bytes))
        .collect())
}

/// Writes a file whole or not at all.
pub fn write_file(desk: &Desk, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    atomic::write(path, bytes).map_err(|error| Failure::writing(&desk.locale, path, &error))
}
