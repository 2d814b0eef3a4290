//! One file, from bytes to a draft.

use super::draft::Draft;
use super::error::{ErrorCode, ImportError};
use super::finding::{Finding, Severity};
use super::layout::{Head, Layout};
use super::options::Options;
use super::raw_sheet::RawSheet;
use super::source::{Book, Fault};
use super::table::Filler;
use super::upload::Upload;
use crate::progress::Progress;

/// Sheets looked at when choosing one.
const MOST_SHEETS: usize = 60;

/// Reads a file: finds the sheet, the table and its header, decides what each column holds and means, and says what it
/// met. What `options` decide is not guessed.
///
/// # Errors
/// An [`ImportError`] where the file gives no table at all; single bad cells and rows are findings.
pub fn read(
    upload: &Upload,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Draft, ImportError> {
    load_file(upload, options, progress)
        .and_then(|raw| raw.into_draft(options))
        .map_err(|fault| fault.of(&upload.name))
}

/// Reads the rows of a file without understanding them: [`RawSheet::understand`] does that, as often as it takes.
///
/// # Errors
/// An [`ImportError`] where the file gives no table at all.
pub fn load(
    upload: &Upload,
    options: &Options,
    progress: &dyn Progress,
) -> Result<RawSheet, ImportError> {
    load_file(upload, options, progress).map_err(|fault| fault.of(&upload.name))
}

fn load_file(
    upload: &Upload,
    options: &Options,
    progress: &dyn Progress,
) -> Result<RawSheet, Fault> {
    let mut book = Book::open(upload, options, progress)?;
    let (chosen, filler) = loop {
        let chosen = choose(&mut book, options, progress)?;
        let mut filler = Filler::new(&chosen.layout);
        book.visit(chosen.sheet, &mut filler, progress)?;
        if !book.was_misread()? {
            break (chosen, filler);
        }
    };
    let (table, mut findings) = filler.finish();
    if table.rows() == 0 {
        return Err(Fault::new(ErrorCode::NoTable, ""));
    }
    findings.extend(chosen.findings);
    if chosen.layout.header.is_none() {
        findings.add(Finding::new(Severity::Warning, "no-header"));
    }
    let dialect = book.dialect.as_ref();
    let named = book.sheets.iter().map(|sheet| sheet.name.clone());
    Ok(RawSheet {
        file: upload.name.clone(),
        format: book.format,
        encoding: dialect.map(|dialect| dialect.encoding.clone()),
        delimiter: dialect.map(|dialect| dialect.delimiter),
        sheets: named.filter(|name| !name.is_empty()).collect(),
        sheet: book
            .sheets
            .get(chosen.sheet)
            .map_or_else(String::new, |sheet| sheet.name.clone()),
        header: chosen.layout.header,
        places: chosen
            .layout
            .columns
            .iter()
            .map(|(column, _)| *column)
            .collect(),
        head: chosen.head,
        table,
        findings: findings.into_vec(),
        options: options.clone(),
    })
}

struct Chosen {
    sheet: usize,
    head: Head,
    layout: Layout,
    findings: Vec<Finding>,
}

/// The sheet that is most of a table; a hidden one only where it is asked for.
fn choose(book: &mut Book, options: &Options, progress: &dyn Progress) -> Result<Chosen, Fault> {
    let asked = match &options.sheet {
        Some(name) => Some(
            book.sheets
                .iter()
                .position(|sheet| sheet.name == *name)
                .ok_or_else(|| Fault::new(ErrorCode::NoTable, name))?,
        ),
        None => None,
    };
    let any_visible = book.sheets.iter().any(|sheet| sheet.visible);
    let mut best: Option<Chosen> = None;
    let mut alike: Vec<(usize, Vec<String>)> = Vec::new();
    let mut filled = false;
    let mut fault = None;
    for sheet in 0..book.sheets.len().min(MOST_SHEETS) {
        let looked_at = asked.map_or(book.sheets[sheet].visible || !any_visible, |asked| {
            asked == sheet
        });
        if !looked_at {
            continue;
        }
        let mut head = Head::reaching(options.header);
        match book.visit(sheet, &mut head, progress) {
            Ok(()) => {}
            Err(error) if error.code == ErrorCode::Cancelled => return Err(error),
            Err(error) => {
                fault = fault.or(Some(error));
                continue;
            }
        }
        filled |= !head.rows.is_empty();
        let Some(layout) = head.layout_given(options.header) else {
            continue;
        };
        alike.push((
            sheet,
            layout
                .columns
                .iter()
                .map(|(_, header)| header.clone())
                .collect(),
        ));
        if best
            .as_ref()
            .is_none_or(|best| layout.score > best.layout.score * 1.1 + 0.5)
        {
            best = Some(Chosen {
                sheet,
                head,
                layout,
                findings: Vec::new(),
            });
        }
    }
    let Some(mut chosen) = best else {
        return Err(fault.unwrap_or_else(|| {
            Fault::new(
                if filled {
                    ErrorCode::NoTable
                } else {
                    ErrorCode::Empty
                },
                "",
            )
        }));
    };
    let own: Vec<&String> = chosen
        .layout
        .columns
        .iter()
        .map(|(_, header)| header)
        .collect();
    let same = alike.iter().filter(|(sheet, headers)| {
        *sheet != chosen.sheet && headers.iter().eq(own.iter().copied())
    });
    let same: Vec<&str> = same
        .filter_map(|(sheet, _)| book.sheets.get(*sheet))
        .map(|sheet| sheet.name.as_str())
        .collect();
    if !same.is_empty() {
        chosen.findings.push(
            Finding::new(Severity::Warning, "same-table-elsewhere")
                .holding(same.join(", "))
                .times(same.len()),
        );
    }
    if asked.is_none() {
        let hidden = book.sheets.iter().filter(|sheet| !sheet.visible).count();
        if hidden > 0 && any_visible {
            let names: Vec<&str> = book
                .sheets
                .iter()
                .filter(|sheet| !sheet.visible)
                .map(|sheet| sheet.name.as_str())
                .collect();
            chosen.findings.push(
                Finding::new(Severity::Note, "hidden-sheets")
                    .holding(names.join(", "))
                    .times(hidden),
            );
        }
    }
    Ok(chosen)
}
