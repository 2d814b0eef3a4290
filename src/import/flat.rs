//! OpenDocument spreadsheets in one XML file (`.fods`).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::error::ErrorCode;
use super::source::Fault;
use super::upload::Upload;

/// A manifest that lists nothing.
pub(super) const MANIFEST: &[u8] = br#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;

/// The same spreadsheet as the package that readers know.
///
/// # Errors
/// [`ErrorCode::Damaged`] where it cannot be packed.
pub fn packed(name: &str, bytes: &[u8]) -> Result<Upload, Fault> {
    let damaged = |error: &dyn std::fmt::Display| Fault::new(ErrorCode::Damaged, error.to_string());
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let parts: [(&str, &[u8]); 3] = [
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", bytes),
        ("META-INF/manifest.xml", MANIFEST),
    ];
    for (part, content) in parts {
        package
            .start_file(part, stored)
            .map_err(|error| damaged(&error))?;
        package
            .write_all(content)
            .map_err(|error| damaged(&error))?;
    }
    let packed = package.finish().map_err(|error| damaged(&error))?;
    Ok(Upload::new(name, packed.into_inner()))
}
