//! What a file is by its bytes, and whether it is safe to unpack.

use std::io::{Cursor, Read};

use super::biff;
use super::error::ErrorCode;
use super::mhtml;
use super::source::Fault;
use super::upload::Upload;

/// A format told by content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook that calamine reads.
    Workbook(WorkbookKind),
    /// An HTML table or SpreadsheetML 2003.
    Markup,
    /// A web page packed as a mail.
    Mail,
    /// Records of Excel 2 to 5 without a container.
    Biff,
    /// An OpenDocument spreadsheet in one file of XML.
    FlatOds,
    /// Delimited text.
    Text,
    /// An archive with files in it.
    Archive,
}

/// A kind of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum WorkbookKind {
    Xlsx,
    Xlsm,
    Xlsb,
    Xls,
    Ods,
}

impl WorkbookKind {
    /// The id in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xlsm => "xlsm",
            Self::Xlsb => "xlsb",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }
}

/// Entries a package may have.
const MOST_ENTRIES: usize = 20_000;
/// Bytes a package may unpack to.
const MOST_UNPACKED: u64 = 6 << 30;
/// A package that unpacks to more than this must not be packed tighter than [`TIGHTEST`].
const LARGE_UNPACKED: u64 = 256 << 20;
/// Unpacked to packed; sheets of real workbooks reach about 40.
const TIGHTEST: u64 = 150;

/// Whether a file by its first bytes is a package or a compound file, of which all parts must be at hand.
pub fn is_packed(head: &[u8]) -> bool {
    head.starts_with(b"PK") || head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0])
}

/// Bytes by which text is told from everything else.
pub const HEAD: usize = 4096;

const PACKAGE: &[u8] = b"PK\x03\x04";
const EMPTY_PACKAGE: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Whether a foreign parser must take the file apart: everything but text, as far as its first bytes tell.
pub fn is_foreign(head: &[u8]) -> bool {
    let magic = [PACKAGE, EMPTY_PACKAGE, COMPOUND];
    let bare = head.trim_ascii_start();
    magic.iter().any(|magic| bare.starts_with(magic))
        || biff::is_biff(head)
        || written(head).is_ok_and(|format| format != Format::Text)
}

/// How many bytes a package unpacks to by its own word; other files are as large as they are.
pub fn unpacked_bytes(bytes: &[u8]) -> u64 {
    let own = bytes.len() as u64;
    if !bytes.starts_with(PACKAGE) {
        return own;
    }
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).ok();
    let unpacked = archive.and_then(|archive| archive.decompressed_size());
    own.max(unpacked.map_or(0, |size| u64::try_from(size).unwrap_or(u64::MAX)))
}

/// Tells the format; a package must be in memory.
///
/// # Errors
/// Empty, password-protected, damaged and unsupported files, and packages that unpack to too much.
pub fn sniff(upload: &Upload) -> Result<Format, Fault> {
    let head = upload.part(0, HEAD)?;
    let bytes: &[u8] = upload.held().unwrap_or(&head);
    if bytes.is_empty() {
        return Err(Fault::new(ErrorCode::Empty, ""));
    }
    if bytes.starts_with(PACKAGE) || bytes.starts_with(EMPTY_PACKAGE) {
        return package(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return compound(bytes).map(Format::Workbook);
    }
    if biff::is_biff(bytes) {
        return Ok(Format::Biff);
    }
    for (magic, name) in FOREIGN {
        if bytes.starts_with(magic) {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, name));
        }
    }
    written(bytes)
}

/// What a text is by its first bytes.
fn written(bytes: &[u8]) -> Result<Format, Fault> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)])
        .replace('\0', "")
        .to_lowercase();
    let head = head
        .trim_start_matches(['\u{feff}', '\u{fffd}'])
        .trim_start();
    marked_up(head)
}

/// What a text is by the mark-up it begins with.
fn marked_up(head: &str) -> Result<Format, Fault> {
    const PAGE: &[&str] = &[
        "<html",
        "<table",
        "<!doctype html",
        "<meta",
        "<style",
        "<div",
        "<body",
    ];
    if mhtml::is_mhtml(head) {
        return Ok(Format::Mail);
    }
    let other = head.starts_with("{\"") || head.starts_with("[{") || head.starts_with("<?xml");
    if !head.starts_with('<') && !other {
        return Ok(Format::Text);
    }
    if head.contains("opendocument:xmlns:office") {
        let other = [
            "opendocument.text",
            "opendocument.presentation",
            "opendocument.graphics",
        ];
        if other.iter().any(|kind| head.contains(kind)) {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
        }
        return Ok(Format::FlatOds);
    }
    if PAGE.iter().any(|tag| head.contains(tag))
        || head.contains("urn:schemas-microsoft-com:office:spreadsheet")
    {
        return Ok(Format::Markup);
    }
    if other {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "data"));
    }
    Ok(Format::Text)
}

const FOREIGN: &[(&[u8], &str)] = &[
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"SQLite format 3", "database"),
    (b"PAR1", "database"),
    (b"\x7fELF", "program"),
    (b"MZ", "program"),
    (b"ID;P", "data"),
    (b"TABLE\r\n0,1", "data"),
    (b"TABLE\n0,1", "data"),
    (b"{\\rtf", "document"),
];

/// Looks at the directory of a package before anything is unpacked.
fn package(bytes: &[u8]) -> Result<Format, Fault> {
    let damaged = |error: zip::result::ZipError| Fault::new(ErrorCode::Damaged, error);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Fault::new(
            ErrorCode::TooLarge,
            format!("{} parts", archive.len()),
        ));
    }
    let mut spans = Vec::with_capacity(archive.len());
    let mut unpacked: u64 = 0;
    let mut tight = false;
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(damaged)?;
        if entry.encrypted() {
            return Err(Fault::new(ErrorCode::PasswordProtected, ""));
        }
        unpacked = unpacked.saturating_add(entry.size());
        tight |= entry.size() > LARGE_UNPACKED
            && entry.size() / entry.compressed_size().max(1) > TIGHTEST;
        spans.push((
            entry.header_start(),
            entry.data_start().unwrap_or(entry.header_start()) + entry.compressed_size(),
        ));
        names.push(
            entry
                .name()
                .map_err(damaged)?
                .trim_start_matches('/')
                .replace('\\', "/"),
        );
    }
    spans.sort_unstable();
    let overlapping = spans.windows(2).any(|pair| pair[0].1 > pair[1].0);
    if unpacked > MOST_UNPACKED || tight || overlapping {
        return Err(Fault::new(
            ErrorCode::TooLarge,
            format!("{} MB", unpacked >> 20),
        ));
    }
    let has = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if let Ok(mut part) = archive.by_name("mimetype") {
        let mut kind = String::new();
        let _ = part.by_ref().take(200).read_to_string(&mut kind);
        if kind.contains("opendocument.spreadsheet") {
            return Ok(Format::Workbook(WorkbookKind::Ods));
        }
        if kind.contains("opendocument") {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
        }
        if kind.contains("sun.xml.calc") {
            return Err(Fault::new(ErrorCode::UnsupportedFormat, ""));
        }
    }
    // Spreadsheets of other makers are packed too.
    if names.iter().any(|name| name.ends_with(".iwa")) {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, ""));
    }
    if names
        .iter()
        .any(|name| name.to_ascii_lowercase().ends_with("workbook.bin"))
    {
        return Ok(Format::Workbook(WorkbookKind::Xlsb));
    }
    if names.iter().any(|name| name.starts_with("word/")) {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
    }
    if names.iter().any(|name| name.starts_with("ppt/")) {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
    }
    if has("content.xml") {
        return Ok(Format::Workbook(WorkbookKind::Ods));
    }
    let workbook = names
        .iter()
        .any(|name| name.starts_with("xl/") || name.to_ascii_lowercase().ends_with("workbook.xml"));
    if !workbook {
        return if has("[Content_Types].xml") {
            Err(Fault::new(ErrorCode::Damaged, "zip"))
        } else {
            Ok(Format::Archive)
        };
    }
    shared_strings_fit(&mut archive)?;
    Ok(Format::Workbook(if has("xl/vbaProject.bin") {
        WorkbookKind::Xlsm
    } else {
        WorkbookKind::Xlsx
    }))
}

/// So many shared strings cost a reader little memory even where they are not there; some writers count wrongly.
const LIKELY_STRINGS: u64 = 1 << 20;

/// A count of shared strings that the part cannot hold would make a reader ask for all that memory.
fn shared_strings_fit(archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Fault> {
    let Ok(mut part) = archive.by_name("xl/sharedStrings.xml") else {
        return Ok(());
    };
    let size = part.size();
    let mut head = Vec::new();
    let _ = part.by_ref().take(2048).read_to_end(&mut head);
    let head = String::from_utf8_lossy(&head);
    let declared = head
        .split("uniqueCount=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .and_then(|n| n.parse::<u64>().ok());
    // The shortest item is `<si/>`. Nobody asks for memory by `count`, and what it says is often wrong.
    if declared.is_some_and(|count| count > (size / 5).max(LIKELY_STRINGS)) {
        return Err(Fault::new(ErrorCode::Damaged, "sharedStrings"));
    }
    Ok(())
}

/// An OLE compound file: an old workbook, or a wrapper around an encrypted one.
fn compound(bytes: &[u8]) -> Result<WorkbookKind, Fault> {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).position(|window| window == wide)
    };
    if named("EncryptedPackage").is_some() || named("EncryptionInfo").is_some() {
        return Err(Fault::new(ErrorCode::PasswordProtected, ""));
    }
    // A document within a workbook has its entry behind the workbook's own.
    let workbook = named("Workbook").or_else(|| named("Book"));
    let is_outer = |other: Option<usize>| match (other, workbook) {
        (Some(other), Some(workbook)) => other < workbook,
        (other, None) => other.is_some(),
        (None, Some(_)) => false,
    };
    if is_outer(named("WordDocument")) {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
    }
    if is_outer(named("PowerPoint Document")) {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "document"));
    }
    Ok(WorkbookKind::Xls)
}
