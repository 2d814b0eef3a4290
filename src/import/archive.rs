//! A plain archive in which exports arrive: the spreadsheets and text files in it, each as a sheet or several.

use std::io::{Cursor, Read};

use super::error::ErrorCode;
use super::source::Fault;
use super::upload::Upload;

/// Files of an archive that are looked at.
const MOST_FILES: usize = 60;
/// Bytes they may unpack to together.
const MOST_UNPACKED: u64 = 1 << 30;

const SHEETS: &[&str] = &[
    "csv", "tsv", "tab", "xlsx", "xlsm", "xlsb", "xls", "ods", "fods", "htm", "html",
];

/// The files in it that may hold tables, by their names; plain texts only where nothing else does, for beside an export
/// they explain it.
///
/// # Errors
/// [`ErrorCode::UnsupportedFormat`] where there is none, [`ErrorCode::TooLarge`], [`ErrorCode::Damaged`].
pub fn files(bytes: &[u8]) -> Result<Vec<Upload>, Fault> {
    let damaged = |error: zip::result::ZipError| Fault::new(ErrorCode::Damaged, error);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut named: Vec<(String, bool, usize)> = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(damaged)?;
        let path = entry.name().map_err(damaged)?.replace('\\', "/");
        let name = path.rsplit('/').next().unwrap_or_default();
        let Some((stem, ending)) = name.rsplit_once('.') else {
            continue;
        };
        let ending = ending.to_ascii_lowercase();
        let is_text = ending == "txt";
        // What one system keeps beside the files of another begins with a point.
        let own = stem.starts_with('.') || path.starts_with("__MACOSX/") || entry.is_dir();
        if !own && (is_text || SHEETS.contains(&&*ending)) {
            named.push((name.to_owned(), is_text, index));
        }
    }
    if named.iter().any(|(_, is_text, _)| !is_text) {
        named.retain(|(_, is_text, _)| !is_text);
    }
    if named.is_empty() {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "archive"));
    }
    named.truncate(MOST_FILES);
    named.sort();
    let mut left = MOST_UNPACKED;
    let mut files = Vec::with_capacity(named.len());
    for (name, _, index) in named {
        let entry = archive.by_index(index).map_err(damaged)?;
        let mut content = Vec::new();
        entry.take(left + 1).read_to_end(&mut content)?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or_else(|| Fault::new(ErrorCode::TooLarge, "archive"))?;
        files.push(Upload::new(name, content));
    }
    Ok(files)
}
