//! The saved file: a zip with `project.json` and one part of cells a table.

use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::head::{Head, SourceHead, TableHead};
use super::story::COMPANY_BYTES;
use super::{Document, ProjectError, columns};
use crate::import::ErrorCode;
use crate::model::{Stretch, Table};
use crate::progress::Progress;

const HEAD: &str = "project.json";
const COMPANY: &str = "company-template";
/// `project.json` may be this large; edits and findings are most of it.
const HEAD_BYTES: u64 = 96 << 20;
/// The cells of a table may be this large.
const CELL_BYTES: u64 = 8 << 30;
/// What any file may ask for in memory, and how many times its own size beyond that: a small file that claims to hold
/// more was made to fill the memory.
const MODEST: u64 = 1 << 30;
const TIGHTEST: u64 = 60;
/// No dictionary of parts is longer than this.
const PARTS: usize = 1024;

/// The document as a file. Equal documents give equal bytes.
///
/// # Errors
/// Where `progress` says that nobody waits any more, and where edits, findings and decisions are more than a file may hold.
pub fn to_bytes(document: &Document, progress: &dyn Progress) -> Result<Vec<u8>, ProjectError> {
    let fast = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .large_file(true);
    let tables = parts(document);
    let head = Head::of(document, &tables)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(HEAD, fast.large_file(false))?;
    let written = serde_json::to_vec_pretty(&head)?;
    if written.len() as u64 > HEAD_BYTES {
        // What could not be opened again is not written.
        return Err(ProjectError::too_large(written.len() >> 20));
    }
    zip.write_all(&written)?;
    let total: u64 = tables.iter().map(|t| cells(t)).sum();
    let mut done = 0;
    let mut buffer = Vec::new();
    for (number, table) in tables.iter().enumerate() {
        zip.start_file(part_name(number), fast)?;
        if !table.sheet_rows.is_empty() {
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
    if let Some(company) = &document.story.company {
        // A deck is packed already.
        let stored = fast.compression_method(CompressionMethod::Stored);
        zip.start_file(COMPANY, stored.compression_level(None))?;
        zip.write_all(&company.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The tables of the portfolio and of the data that slides keep, each once, in the order of their parts in the file.
fn parts(document: &Document) -> Vec<Arc<Table>> {
    let mut parts: Vec<Arc<Table>> = Vec::new();
    let frozen = document.story.frozen();
    for dataset in std::iter::once(&document.dataset).chain(frozen) {
        for table in dataset.imported_tables() {
            if !parts.iter().any(|known| Arc::ptr_eq(known, table)) {
                parts.push(table.clone());
            }
        }
    }
    parts
}

/// The part of the file that holds the cells of a table.
pub(super) fn part_name(number: usize) -> String {
    format!("tables/{number}.bin")
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
    let mut json = Vec::new();
    let part = zip.by_name(HEAD)?;
    if part.take(HEAD_BYTES).read_to_end(&mut json)? as u64 == HEAD_BYTES {
        return Err(too_large());
    }
    let mut head = Head::read(&json)?;
    drop(json);
    let tables = std::mem::take(&mut head.tables);
    let sources = SourceHead::all(std::mem::take(&mut head.sources));
    let story = std::mem::take(&mut head.story);
    let total = tables.iter().chain(story.tables());
    let total: usize = total.map(|table| table.columns.len()).sum();
    let mut document = head.into_document();
    let mut reader = Reader {
        zip,
        progress,
        allowed: MODEST + TIGHTEST * bytes.len() as u64,
        held: 0,
        done: 0,
        total,
        known: Vec::new(),
    };
    document.dataset.tables = reader.tables(tables, sources.len())?;
    document.dataset.sources = sources;
    document.dataset = document.dataset.settled();
    document.story = story.into_story(&document.dataset, &mut reader)?;
    Ok(document)
}

/// What is read of a file beside its head, and what it may still ask for.
pub(super) struct Reader<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    progress: &'a dyn Progress,
    allowed: u64,
    held: u64,
    done: usize,
    total: usize,
    /// Tables that were read, by what the head says of them: slides that keep the same data share them.
    known: Vec<(TableHead, Arc<Table>)>,
}

impl Reader<'_> {
    /// Counts what is to be held in memory.
    pub fn hold(&mut self, bytes: u64) -> Result<(), ProjectError> {
        self.held = self.held.saturating_add(bytes);
        if self.held > self.allowed {
            return Err(ProjectError::damaged("more cells than the file can hold"));
        }
        Ok(())
    }

    /// The tables of a dataset that came from so many sources.
    pub fn tables(
        &mut self,
        heads: Vec<TableHead>,
        sources: usize,
    ) -> Result<Vec<Arc<Table>>, ProjectError> {
        let mut tables: Vec<Arc<Table>> = Vec::new();
        for head in heads {
            let further = head.stacked.iter().map(|&(_, source)| source);
            if further.chain([head.source]).any(|source| source > sources) {
                return Err(ProjectError::damaged("a source that is not there"));
            }
            let known = self.known.iter().find(|(known, _)| *known == head);
            let table = match known {
                Some((_, table)) => table.clone(),
                None => self.table(head)?,
            };
            if tables.iter().any(|known| known.kind == table.kind) {
                return Err(ProjectError::damaged("two tables of a kind"));
            }
            tables.push(table);
        }
        Ok(tables)
    }

    fn table(&mut self, head: TableHead) -> Result<Arc<Table>, ProjectError> {
        self.hold(head.held_bytes())?;
        let mut part = self
            .zip
            .by_name(&head.cells)?
            .take(CELL_BYTES.min(self.allowed));
        let (done, total, progress) = (self.done, self.total, self.progress);
        let table = read_table(head.clone(), &mut part, &mut |column| {
            progress.report((done + column) as u64, total as u64);
            !progress.cancelled()
        })?;
        self.done += table.columns.len();
        let table = Arc::new(table);
        self.known.push((head, table.clone()));
        Ok(table)
    }

    /// The company's template.
    pub fn company(&mut self) -> Result<Arc<[u8]>, ProjectError> {
        let mut bytes = Vec::new();
        let part = self.zip.by_name(COMPANY)?;
        let read = part.take(COMPANY_BYTES + 1).read_to_end(&mut bytes)?;
        if read as u64 > COMPANY_BYTES {
            return Err(too_large());
        }
        self.hold(read as u64)?;
        Ok(bytes.into())
    }
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
    if !head.stacked.is_sorted() {
        return Err(ProjectError::damaged("rows out of order"));
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
        stacked: head
            .stacked
            .iter()
            .map(|&(row, source)| Stretch { row, source })
            .collect(),
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
