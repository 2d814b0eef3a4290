//! Packages that are right by their standard and that no library reads: parts in UTF-16, an OpenDocument without a manifest.

use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use zip::ZipArchive;
use zip::write::SimpleFileOptions;

use super::container::WorkbookKind;
use super::flat::MANIFEST;

/// Where an OpenDocument lists its parts.
const MANIFEST_PATH: &str = "META-INF/manifest.xml";
/// Parts looked into; whoever writes one in UTF-16 writes the first ones so.
const MOST_PARTS: usize = 200;
/// A part larger than this stays as it is.
const LARGEST_PART: u64 = 512 << 20;

/// The package as readers know it; `None` where nothing is unusual about it.
pub fn mended(bytes: &[u8], kind: WorkbookKind) -> Option<Arc<[u8]>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let no_manifest = kind == WorkbookKind::Ods && archive.index_for_name(MANIFEST_PATH).is_none();
    let parts = 0..archive.len().min(MOST_PARTS);
    let any_wide = parts.into_iter().any(|at| is_wide(&mut archive, at));
    if !(no_manifest || any_wide) {
        return None;
    }
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for at in 0..archive.len() {
        if !is_wide(&mut archive, at) {
            package.raw_copy_file(archive.by_index_raw(at).ok()?).ok()?;
            continue;
        }
        let mut part = archive.by_index(at).ok()?;
        let mut wide = Vec::new();
        part.by_ref()
            .take(LARGEST_PART)
            .read_to_end(&mut wide)
            .ok()?;
        let name = part.name().ok()?.into_owned();
        package.start_file(name, stored).ok()?;
        package.write_all(narrow(&wide).as_bytes()).ok()?;
    }
    if no_manifest {
        package.start_file(MANIFEST_PATH, stored).ok()?;
        package.write_all(MANIFEST).ok()?;
    }
    Some(package.finish().ok()?.into_inner().into())
}

/// Whether the content of an OpenDocument declares entities of its own; a spreadsheet has no use for them.
pub fn declares_entities(bytes: &[u8]) -> bool {
    let head = || {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let part = archive.by_name("content.xml").ok()?;
        let mut head = Vec::new();
        part.take(4096).read_to_end(&mut head).ok()?;
        Some(head)
    };
    head().is_some_and(|head| head.windows(8).any(|window| window == b"<!ENTITY"))
}

/// Whether a part is XML in UTF-16: its byte order mark says so.
fn is_wide(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize) -> bool {
    let Ok(mut part) = archive.by_index(at) else {
        return false;
    };
    let is_markup = part
        .name()
        .is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels"));
    let mut head = [0; 4];
    is_markup
        && part.size() <= LARGEST_PART
        && part.read_exact(&mut head).is_ok()
        && matches!(head, [0xff, 0xfe, b'<', 0] | [0xfe, 0xff, 0, b'<'])
}

/// The same XML in UTF-8, and saying so.
fn narrow(wide: &[u8]) -> String {
    let encoding = if wide.starts_with(&[0xff, 0xfe]) {
        encoding_rs::UTF_16LE
    } else {
        encoding_rs::UTF_16BE
    };
    let text = encoding.decode(wide).0.into_owned();
    match text.split_once("?>") {
        Some((head, rest)) if head.starts_with("<?xml") => {
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{rest}")
        }
        _ => text,
    }
}
