//! One file, from bytes to a draft.

use super::convert::Rows;
use super::draft::{DateOrder, Draft, Options, Upload};
use super::error::{ErrorCode, ImportError};
use super::finding::{Finding, Findings, Severity};
use super::layout::{Head, Layout};
use super::number::{self, DecimalSign};
use super::recognise::{self, Candidate};
use super::source::{Book, Fault};
use super::table::{Filler, RawTable};
use super::typing::{Decision, Evidence, FileHints};
use super::words::Meaning;
use super::{derive, identity, sift};
use crate::model::{Column, ColumnType, Field, Kind, Table};
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
    read_file(upload, options, progress).map_err(|fault| fault.of(&upload.name))
}

fn read_file(upload: &Upload, options: &Options, progress: &dyn Progress) -> Result<Draft, Fault> {
    let mut book = Book::open(upload)?;
    let chosen = choose(&mut book, options, progress)?;
    let mut filler = Filler::new(&chosen.layout);
    book.visit(chosen.sheet, &mut filler, progress)?;
    let (raw, mut findings) = filler.finish();
    if raw.rows() == 0 {
        return Err(Fault::new(ErrorCode::NoTable, ""));
    }
    findings.extend(chosen.findings);
    if chosen.layout.header.is_none() {
        findings.add(Finding::new(Severity::Warning, "no-header"));
    }
    let header_row = chosen.layout.header.map(|(top, _)| top + 1);
    let mut draft = Draft {
        file: upload.name.clone(),
        format: book.format,
        encoding: book
            .dialect
            .as_ref()
            .map(|dialect| dialect.encoding.clone()),
        delimiter: book.dialect.as_ref().map(|dialect| dialect.delimiter),
        decimal: None,
        date_order: None,
        sheets: book
            .sheets
            .iter()
            .map(|sheet| sheet.name.clone())
            .filter(|name| !name.is_empty())
            .collect(),
        sheet: book
            .sheets
            .get(chosen.sheet)
            .map_or_else(String::new, |sheet| sheet.name.clone()),
        header_row,
        table: Table {
            kind: crate::model::Kind::Customers,
            columns: Vec::new(),
            rows: 0,
            sheet_rows: Vec::new(),
            first_row: 1,
            source: 0,
        },
        findings: Vec::new(),
        preview: chosen.head.preview(),
        currency: None,
        offers: Vec::new(),
    };
    drop(book);
    understand(
        raw,
        options,
        header_row.is_some(),
        &mut draft,
        &mut findings,
    )?;
    draft.findings = findings.into_vec();
    Ok(draft)
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
        let mut head = Head::new();
        match book.visit(sheet, &mut head, progress) {
            Ok(()) => {}
            Err(error) if error.code == ErrorCode::Cancelled => return Err(error),
            Err(error) => {
                fault = fault.or(Some(error));
                continue;
            }
        }
        filled |= !head.rows.is_empty();
        let Some(layout) = head.layout() else {
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

/// Types, meanings, rows: from raw columns to a table.
fn understand(
    raw: RawTable,
    options: &Options,
    has_header: bool,
    draft: &mut Draft,
    findings: &mut Findings,
) -> Result<(), Fault> {
    let sifted = sift::sift(&raw);
    findings.extend(sifted.findings);
    if sifted.kept.is_empty() {
        return Err(Fault::new(ErrorCode::NoTable, ""));
    }
    let evidence: Vec<Evidence> = raw.columns.iter().map(Evidence::of).collect();
    let hints = hints(&evidence, draft);
    let mut candidates: Vec<Candidate> = raw
        .headers
        .iter()
        .map(|header| Candidate::of(header, options))
        .collect();
    let mut decisions = decide(&raw, &evidence, &mut candidates, hints);
    if !has_header && identity::guess_by_content(&raw, &decisions, &mut candidates) {
        decisions = decide(&raw, &evidence, &mut candidates, hints);
    }
    if let Some((group, givers)) = &sifted.group {
        candidates[*group].filled = givers.len();
    }
    let kind = options
        .kind
        .unwrap_or_else(|| recognise::kind_of(&candidates, sifted.kept.len()));
    let fields = recognise::assign(&candidates, kind);
    decide_again(
        &raw,
        &evidence,
        &candidates,
        &fields,
        kind,
        hints,
        &mut decisions,
    );
    note_formats(&raw, &evidence, &decisions, &fields, draft, findings);
    let RawTable {
        headers,
        columns,
        sheet_rows,
        ..
    } = raw;
    let mut table = Table {
        kind,
        columns: Vec::with_capacity(columns.len()),
        rows: sifted.kept.len(),
        sheet_rows: Vec::new(),
        first_row: 1,
        source: 0,
    };
    for (at, column) in columns.into_iter().enumerate() {
        let kept = match &sifted.group {
            Some((group, givers)) if *group == at => givers.as_slice(),
            _ => &sifted.kept,
        };
        let rows = Rows {
            kept,
            sheet: &sheet_rows,
        };
        let meaning = fields[at]
            .map(Meaning::Field)
            .or(candidates[at].meaning.map(|(meaning, _)| meaning));
        let typed = decisions[at].convert(&column, &evidence[at], &rows, &headers[at], meaning);
        findings.extend(typed.findings);
        table.columns.push(Column {
            header: headers[at].clone(),
            field: fields[at],
            data: typed.data,
            invalid: typed.invalid,
        });
    }
    number_rows(&mut table, &sifted.kept, &sheet_rows);
    identity::settle(&mut table, findings);
    derive::derive(&mut table);
    super::ledger_notes::note(&table, findings);
    draft.table = table;
    Ok(())
}

/// What a column holds, once it is known what the rows are: a price in words is a rating of suppliers, and a mark among the
/// amounts of a whitespace sheet is no fault.
fn decide_again(
    raw: &RawTable,
    evidence: &[Evidence],
    candidates: &[Candidate],
    fields: &[Option<Field>],
    kind: Kind,
    hints: FileHints,
    decisions: &mut [Decision],
) {
    for (at, decision) in decisions.iter_mut().enumerate() {
        match fields[at] {
            None if kind == Kind::Whitespace && candidates[at].mixed => {
                decision.kind = ColumnType::Text;
            }
            Some(field)
                if decision.kind == ColumnType::Text
                    && field.column_type() == ColumnType::Scale =>
            {
                let meaning = Some(Meaning::Field(field));
                *decision = evidence[at].decide(&raw.columns[at], &raw.headers[at], meaning, hints);
            }
            _ => {}
        }
    }
}

/// What every column holds.
fn decide(
    raw: &RawTable,
    evidence: &[Evidence],
    candidates: &mut [Candidate],
    hints: FileHints,
) -> Vec<Decision> {
    let columns = raw.columns.iter().zip(evidence).zip(candidates);
    columns
        .map(|((column, evidence), candidate)| {
            let meaning = candidate.meaning.map(|(meaning, _)| meaning);
            let decision = evidence.decide(column, &candidate.header, meaning, hints);
            candidate.kind = Some(decision.kind);
            candidate.filled = column.counts.filled();
            candidate.distinct = column.dictionary.len();
            candidate.mixed = (1..=2).contains(&column.dictionary.len())
                && column.counts.text > 0
                && column.counts.number > 0;
            decision
        })
        .collect()
}

/// Row numbers, spared where they simply count up.
fn number_rows(table: &mut Table, kept: &[u32], sheet_rows: &[u32]) {
    let rows: Vec<u32> = kept
        .iter()
        .filter_map(|&row| sheet_rows.get(row as usize).copied())
        .collect();
    table.first_row = rows.first().copied().unwrap_or(1);
    if rows.windows(2).any(|pair| pair[1] != pair[0] + 1) {
        table.sheet_rows = rows;
    }
}

/// What the columns that prove something say about the others.
fn hints(evidence: &[Evidence], draft: &Draft) -> FileHints {
    let mut point = 0usize;
    let mut comma = 0usize;
    for proof in evidence.iter().filter_map(Evidence::decimal) {
        match proof {
            (DecimalSign::Point, cells) => point += cells,
            (DecimalSign::Comma, cells) => comma += cells,
        }
    }
    let decimal = if point + comma == 0 {
        if draft.delimiter == Some(';') {
            DecimalSign::Comma
        } else {
            DecimalSign::Point
        }
    } else if comma > point {
        DecimalSign::Comma
    } else {
        DecimalSign::Point
    };
    let dollars = evidence
        .iter()
        .any(|evidence| evidence.currency == Some("USD"));
    FileHints {
        decimal,
        order: if dollars {
            DateOrder::Mdy
        } else {
            DateOrder::Dmy
        },
    }
}

/// What was decided about figures, dates and money, for the user to see.
fn note_formats(
    raw: &RawTable,
    evidence: &[Evidence],
    decisions: &[Decision],
    fields: &[Option<Field>],
    draft: &mut Draft,
    findings: &mut Findings,
) {
    let mut money: Option<&'static str> = None;
    let mut elsewhere: Option<&'static str> = None;
    let mut decimals = (0usize, 0usize);
    for (at, evidence) in evidence.iter().enumerate() {
        let (decision, header) = (&decisions[at], &raw.headers[at]);
        if matches!(decision.kind, ColumnType::Number | ColumnType::Percent) {
            let proven = evidence.decimal().map_or(0, |(_, cells)| cells);
            match decision.decimal {
                DecimalSign::Point => decimals.0 += proven,
                DecimalSign::Comma => decimals.1 += proven,
            }
            if proven == 0 && evidence.unsure() > 0 {
                let finding = Finding::new(Severity::Warning, "unsure-decimal")
                    .within(header)
                    .holding(decision.decimal.char().to_string());
                findings.add(finding.times(evidence.unsure()));
            }
            let currency = evidence
                .currency
                .or_else(|| number::currency_within(header));
            let is_money = fields[at].is_some_and(|field| {
                matches!(
                    field,
                    Field::Amount | Field::Billing | Field::Revenue | Field::Spend
                )
            });
            if is_money {
                money = money.or(currency);
            }
            elsewhere = elsewhere.or(currency);
        }
        if decision.kind == ColumnType::Date && raw.columns[at].counts.text > 0 {
            if draft.date_order.is_none() || fields[at] == Some(Field::Date) {
                draft.date_order = Some(decision.order);
            }
            if decision.order_unknown {
                findings.add(
                    Finding::new(Severity::Error, "unsure-date-order")
                        .within(header)
                        .holding(order_id(decision.order)),
                );
            }
        }
    }
    draft.currency = money.or(elsewhere).map(str::to_owned);
    draft.decimal = match decimals {
        (0, 0) => None,
        (point, comma) if point >= comma => Some('.'),
        _ => Some(','),
    };
}

/// `dmy`, `mdy`, `ymd`.
pub fn order_id(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
        DateOrder::Ymd => "ymd",
    }
}
