//! The saved file: a zip with `project.json` and one part of cells a table.

use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::head::{Head, TableHead};
use super::{Document, ProjectError, columns};
use crate::import::ErrorCode;
use crate::model::{Source, Table};
use crate::progress::Progress;

const HEAD: &str = "project.json";
/// `project.json` may be this large; edits and findings are most of it.
const HEAD_BYTES: u64 = 96 << 20;
/// The cells of a table may be this large.
const CELL_BYTES: u64 = 8 << 30;
/// What any file may ask for in memory, and how many times its own size beyond that: a small file that claims to hold
/// more was made to fill the memory.
const MODEST: u64 = 1 << 30;
const TIGHTEST: u64 = 60;
/// No dictionary of parts is longer than this.
const PARTS: usize = 64;

/// The document as a file. Equal documents give equal bytes.
///
/// # Errors
/// Where `progress` says that nobody waits any more, and where edits, findings and decisions are more than a file may hold.
pub fn to_bytes(document: &Document, progress: &dyn Progress) -> Result<Vec<u8>, ProjectError> {
    let fast = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .large_file(true);
    let head = Head::of(document)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(HEAD, fast.large_file(false))?;
    let written = serde_json::to_vec_pretty(&head)?;
    if written.len() as u64 > HEAD_BYTES {
        // What could not be opened again is not written.
        return Err(ProjectError::too_large(written.len() >> 20));
    }
    zip.write_all(&written)?;
    let tables = document.dataset.imported_tables();
    let total: u64 = tables.iter().map(|t| cells(t)).sum();
    let mut done = 0;
    let mut buffer = Vec::new();
    for (table, part) in tables.iter().zip(&head.tables) {
        zip.start_file(&part.cells, fast)?;
        if part.numbered {
            columns::write_rows(&table.sheet_rows, &mut buffer);
        }
        for column in &table.columns {
            if progress.cancelled() {
                return Err(ProjectError::cancelled());
            }
            columns::write(column, &mut buffer);
            zip.write_all(&buffer)?;
            buffer.clear();
            done += column.len() as u64;
            progress.report(done, total);
        }
        zip.write_all(&buffer)?;
        buffer.clear();
    }
    Ok(zip.finish()?.into_inner())
}

fn cells(table: &Table) -> u64 {
    (table.rows * table.columns.len()) as u64
}

/// The document of a file, whatever the bytes are.
///
/// # Errors
/// Where it is not a portfolio, not a whole one, or of a newer version; or nobody waits any more.
pub fn from_bytes(bytes: &[u8], progress: &dyn Progress) -> Result<Document, ProjectError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    if zip.len() > PARTS {
        return Err(ProjectError::damaged("too many parts"));
    }
    let allowed = MODEST + TIGHTEST * bytes.len() as u64;
    let mut held = 0u64;
    let mut json = Vec::new();
    let part = zip.by_name(HEAD)?;
    if part.take(HEAD_BYTES).read_to_end(&mut json)? as u64 == HEAD_BYTES {
        return Err(too_large());
    }
    let mut head = Head::read(&json)?;
    drop(json);
    let tables = std::mem::take(&mut head.tables);
    let sources: Vec<Source> = std::mem::take(&mut head.sources)
        .into_iter()
        .map(|source| Source {
            file: source.file,
            sheet: source.sheet,
        })
        .collect();
    let total: usize = tables.iter().map(|table| table.columns.len()).sum();
    let mut done = 0;
    let mut document = head.into_document();
    for table in tables {
        if table.source > sources.len() {
            return Err(ProjectError::damaged("a source that is not there"));
        }
        held = held.saturating_add(table.held_bytes());
        if held > allowed {
            return Err(ProjectError::damaged("more cells than the file can hold"));
        }
        let mut part = zip.by_name(&table.cells)?.take(CELL_BYTES.min(allowed));
        let table = read_table(table, &mut part, &mut |column| {
            progress.report((done + column) as u64, total as u64);
            !progress.cancelled()
        })?;
        done += table.columns.len();
        if document.has(table.kind) {
            return Err(ProjectError::damaged("two tables of a kind"));
        }
        document.dataset.tables.push(Arc::new(table));
    }
    document.dataset.sources = sources;
    document.dataset = document.dataset.settled();
    Ok(document)
}

fn read_table(
    head: TableHead,
    part: &mut dyn Read,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Table, ProjectError> {
    let kind = head.kind()?;
    if head.columns.is_empty() && head.rows > 0 {
        return Err(ProjectError::damaged("rows without columns"));
    }
    if u32::try_from(head.rows).is_err() || head.first_row.checked_add(head.rows as u32).is_none() {
        return Err(ProjectError::damaged("rows beyond any spreadsheet"));
    }
    let sheet_rows = if head.numbered {
        columns::read_rows(head.rows, part)?
    } else {
        Vec::new()
    };
    let mut table = Table {
        kind,
        columns: Vec::new(),
        rows: head.rows,
        sheet_rows,
        first_row: head.first_row,
        source: head.source,
    };
    for (number, column) in head.columns.into_iter().enumerate() {
        if !go_on(number) {
            return Err(ProjectError::cancelled());
        }
        table
            .columns
            .push(columns::read(column.head()?, head.rows, part)?);
    }
    // Reading to the end makes the archive compare its checksum.
    if part.read(&mut [0])? > 0 {
        return Err(ProjectError::damaged("more cells than columns"));
    }
    Ok(table)
}

fn too_large() -> ProjectError {
    ProjectError {
        code: ErrorCode::TooLarge,
        detail: String::new(),
    }
}
