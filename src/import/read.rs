//! One file, from bytes to a draft.

use rustc_hash::FxHashSet;

use super::draft::Draft;
use super::error::{ErrorCode, ImportError};
use super::finding::{Finding, Severity, column_letters};
use super::layout::{Head, Layout};
use super::offer::{Offer, TablePlace};
use super::options::Options;
use super::period;
use super::raw_sheet::RawSheet;
use super::source::{Book, Fault};
use super::split;
use super::table::Filler;
use super::turned;
use super::upload::Upload;
use super::words::fold;
use crate::model::name_key;
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
        .and_then(|raw| raw.into_draft(options, progress.workers()))
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
    let (alike, offer, mut findings, mut sheet) = loop {
        let chosen = choose(&mut book, options, progress)?;
        let offer = stack_offer(&book, &chosen.taken, &chosen.alike, options);
        let findings = hidden_sheets(&book, chosen.taken.sheet, options);
        let sheet = fill(upload, &mut book, chosen.taken, options, progress);
        if !book.was_misread()? {
            break (chosen.alike, offer, findings, sheet?);
        }
    };
    if let Some((Offer::Stack { sheets, done }, by_default)) = &offer {
        if *done || *by_default {
            for other in alike {
                let name = book.sheets.get(other.sheet).map(|sheet| &sheet.name);
                if name.is_some_and(|name| sheets.contains(name) && *name != sheet.sheet) {
                    let more = fill(upload, &mut book, other, options, progress);
                    sheet.more.extend(more.ok());
                }
            }
        }
        if !done && !by_default {
            let others = sheets.iter().filter(|name| **name != sheet.sheet);
            let others: Vec<&str> = others.map(String::as_str).collect();
            findings.push(
                Finding::new(Severity::Warning, "same-table-elsewhere")
                    .holding(others.join(", "))
                    .times(others.len()),
            );
        }
    }
    sheet.offers.extend(offer.map(|(offer, _)| offer));
    findings.append(&mut sheet.findings);
    sheet.findings = findings;
    Ok(sheet)
}

/// Reads the rows of a table that was found.
fn fill(
    upload: &Upload,
    book: &mut Book,
    mut found: Found,
    options: &Options,
    progress: &dyn Progress,
) -> Result<RawSheet, Fault> {
    let missing = narrow(&mut found.layout, &options.only);
    let mut filler = Filler::new(&found.layout);
    book.visit(found.sheet, &mut filler, progress)?;
    let asides = std::mem::take(&mut filler.asides);
    let (table, mut findings) = filler.finish();
    if let Some((row, column)) = asides.unvalued.filter(|at| found.layout.holds(*at)) {
        let place = format!("{}{}", column_letters(column), row + 1);
        let finding = Finding::new(Severity::Warning, "unvalued-formulas");
        findings.add(finding.at(row + 1).holding(place));
    }
    if table.rows() == 0 {
        return Err(Fault::new(ErrorCode::NoTable, ""));
    }
    for name in missing {
        findings.add(Finding::new(Severity::Warning, "no-such-column").holding(name));
    }
    let unread: Vec<&str> = (found.layout.unread.iter())
        .map(|(_, header)| &**header)
        .collect();
    if !unread.is_empty() {
        let finding = Finding::new(Severity::Note, "unread-columns");
        findings.add(finding.holding(unread.join(", ")).times(unread.len()));
    }
    if let Some(delimiter) = book.divider(found.sheet) {
        let finding = Finding::new(Severity::Note, "split-column");
        findings.add(finding.holding(delimiter.to_string()));
    }
    if book.is_turned(found.sheet) {
        findings.add(Finding::new(Severity::Warning, "turned-table"));
    }
    if found.layout.header.is_none() {
        findings.add(Finding::new(Severity::Warning, "no-header"));
    }
    let mut offers = Vec::new();
    if found.tables.len() > 1 {
        for (at, other) in found.tables.iter().enumerate() {
            if at != found.taken {
                findings.add(
                    Finding::new(Severity::Error, "second-table")
                        .at(other.header_row.unwrap_or(1))
                        .holding(other.headers.join(", "))
                        .times(other.rows),
                );
            }
        }
        offers.push(Offer::Tables {
            tables: found.tables,
            taken: found.taken,
        });
    }
    let written = book.written(found.sheet);
    let named = book.sheets.iter().map(|sheet| sheet.name.clone());
    Ok(RawSheet {
        file: upload.name.clone(),
        format: book.format,
        encoding: written.map(|written| written.encoding.clone()),
        delimiter: written.map(|written| written.delimiter),
        sheets: named.filter(|name| !name.is_empty()).collect(),
        sheet: book
            .sheets
            .get(found.sheet)
            .map_or_else(String::new, |sheet| sheet.name.clone()),
        header: found.layout.header,
        places: found
            .layout
            .columns
            .iter()
            .map(|(column, _)| *column)
            .collect(),
        head: found.head,
        table,
        findings: findings.into_vec(),
        asides,
        offers,
        more: Vec::new(),
        options: options.clone(),
    })
}

/// Leaves nothing to be read but the columns named, where the table has any of them; the names that it does not have.
fn narrow(layout: &mut Layout, only: &[String]) -> Vec<String> {
    let is_of = |(_, header): &(u32, String), name: &String| name_key(header) == name_key(name);
    let is_there = |name: &&String| layout.columns.iter().any(|column| is_of(column, name));
    let (known, missing): (Vec<_>, Vec<_>) = only.iter().partition(is_there);
    if !known.is_empty() {
        let is_wanted = |column: &_| known.iter().any(|name| is_of(column, name));
        let columns = std::mem::take(&mut layout.columns);
        (layout.columns, layout.unread) = columns.into_iter().partition(is_wanted);
    }
    missing.into_iter().cloned().collect()
}

/// A table of a sheet.
struct Found {
    sheet: usize,
    head: Head,
    layout: Layout,
    /// All tables of the sheet, and which one this is.
    tables: Vec<TablePlace>,
    taken: usize,
}

impl Found {
    /// The table that was asked for, or the largest one of the sheet.
    fn on(sheet: usize, head: Head, options: &Options) -> Option<Self> {
        if !options.header.is_found() {
            let layout = head.layout_given(options.header)?;
            return Some(Self {
                sheet,
                head,
                layout,
                tables: Vec::new(),
                taken: 0,
            });
        }
        let mut layouts = head.tables();
        let tables: Vec<TablePlace> = layouts.iter().map(|layout| head.place_of(layout)).collect();
        let size = |at: &usize| {
            let place = &tables[*at];
            (place.rows * place.headers.len(), std::cmp::Reverse(*at))
        };
        let asked = options.table.filter(|at| *at < layouts.len());
        let taken = asked.or_else(|| (0..layouts.len()).max_by_key(size))?;
        let layout = layouts.swap_remove(taken);
        Some(Self {
            sheet,
            head,
            layout,
            tables,
            taken,
        })
    }

    fn headers(&self) -> FxHashSet<String> {
        let headers = self.layout.columns.iter();
        headers.map(|(_, header)| fold(header)).collect()
    }

    /// Whether it has the columns of another table, in any order; one in five may be missing.
    fn is_like(&self, other: &Self) -> bool {
        let (own, others) = (self.headers(), other.headers());
        let shared = own.intersection(&others).count();
        let all = own.union(&others).count();
        self.layout.header.is_some()
            && other.layout.header.is_some()
            && shared >= 2
            && shared * 5 >= all * 4
    }
}

struct Chosen {
    taken: Found,
    /// Tables of other sheets with the same columns, by sheet.
    alike: Vec<Found>,
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
    let mut best: Option<usize> = None;
    let mut tables: Vec<Found> = Vec::new();
    let mut filled = false;
    let mut fault = None;
    let (shown, hidden): (Vec<usize>, Vec<usize>) = (0..book.sheets.len().min(MOST_SHEETS))
        .partition(|sheet| book.sheets[*sheet].visible || !any_visible);
    let first_hidden = shown.len();
    let mut only_hidden = false;
    for (turn, sheet) in shown.into_iter().chain(hidden).enumerate() {
        // Hidden sheets are looked at where they are asked for, and where no other one holds a table.
        if turn == first_hidden {
            only_hidden = asked.is_none() && best.is_none();
        }
        if asked != Some(sheet) && turn >= first_hidden && !only_hidden {
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
        if book.written(sheet).is_none()
            && let Some(delimiter) = split::divider(&head)
        {
            book.split(sheet, delimiter);
            head = Head::reaching(options.header);
            book.visit(sheet, &mut head, progress)?;
        }
        if options.header.is_found() && turned::is_turned(&head) {
            book.turn(sheet);
            head = Head::new();
            book.visit(sheet, &mut head, progress)?;
        }
        filled |= !head.rows.is_empty();
        let Some(found) = Found::on(sheet, head, options) else {
            continue;
        };
        let known = best.and_then(|at| tables.get(at));
        let better = known.is_none_or(|known| found.layout.score > known.layout.score * 1.1 + 0.5);
        if asked.map_or(better, |asked| asked == sheet) {
            best = Some(tables.len());
        }
        tables.push(found);
    }
    let Some(best) = best else {
        let code = if filled {
            ErrorCode::NoTable
        } else {
            ErrorCode::Empty
        };
        return Err(fault.unwrap_or_else(|| Fault::new(code, "")));
    };
    let taken = tables.remove(best);
    tables.retain(|other| other.is_like(&taken));
    Ok(Chosen {
        taken,
        alike: tables,
    })
}

/// What can be stacked, and whether it is unless the rows turn out to be no lines: sheets named after periods are.
fn stack_offer(
    book: &Book,
    taken: &Found,
    alike: &[Found],
    options: &Options,
) -> Option<(Offer, bool)> {
    let mut places: Vec<usize> = alike.iter().map(|other| other.sheet).collect();
    places.push(taken.sheet);
    places.sort_unstable();
    let named = places.iter().filter_map(|at| book.sheets.get(*at));
    let sheets: Vec<String> = named.map(|sheet| sheet.name.clone()).collect();
    if sheets.len() < 2 {
        return None;
    }
    let periods = sheets.iter().all(|name| period::split(name).is_some());
    let by_default = options.stack.is_none() && options.sheet.is_none() && periods;
    let done = options
        .stack
        .as_ref()
        .is_some_and(|chosen| chosen.len() > 1 && chosen.iter().any(|name| sheets.contains(name)));
    let sheets = match &options.stack {
        Some(chosen) if done => chosen.clone(),
        _ => sheets,
    };
    Some((Offer::Stack { sheets, done }, by_default))
}

fn hidden_sheets(book: &Book, taken: usize, options: &Options) -> Vec<Finding> {
    let hidden: Vec<&str> = book
        .sheets
        .iter()
        .enumerate()
        .filter(|(at, sheet)| !sheet.visible && *at != taken)
        .map(|(_, sheet)| sheet.name.as_str())
        .collect();
    if options.sheet.is_some() || book.sheets.iter().all(|sheet| !sheet.visible) {
        return Vec::new();
    }
    if let Some(sheet) = book.sheets.get(taken).filter(|sheet| !sheet.visible) {
        return vec![Finding::new(Severity::Warning, "hidden-sheet-read").holding(&sheet.name)];
    }
    if hidden.is_empty() {
        return Vec::new();
    }
    vec![
        Finding::new(Severity::Note, "hidden-sheets")
            .holding(hidden.join(", "))
            .times(hidden.len()),
    ]
}
