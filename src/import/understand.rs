//! From raw rows to a draft: which rows are data, what each column holds and means, and what was decided beforehand.

use rustc_hash::FxHashMap;

use super::convert::Rows;
use super::draft::{ColumnNote, DateOrder, Draft};
use super::error::ErrorCode;
use super::finding::{Finding, Findings, Severity};
use super::grid::RawColumn;
use super::number::{self, DecimalSign};
use super::options::{ColumnChoice, Options};
use super::raw_sheet::RawSheet;
use super::recognise::{self, Candidate};
use super::source::Fault;
use super::table::RawTable;
use super::typing::{Decision, Evidence, FileHints};
use super::words::Meaning;
use super::{derive, identity, money, notes, sift, totals};
use crate::model::{Column, ColumnType, ExactSum, Field, Kind, Table};

fn blank_draft(raw: &RawSheet) -> Draft {
    Draft {
        file: raw.file.clone(),
        format: raw.format,
        encoding: raw.encoding.clone(),
        delimiter: raw.delimiter,
        decimal: None,
        date_order: None,
        sheets: raw.sheets.clone(),
        sheet: raw.sheet.clone(),
        header_row: raw.header.map(|(top, _)| top + 1),
        header_end: raw.header.map(|(_, last)| last + 1),
        table: Table {
            kind: crate::model::Kind::Customers,
            columns: Vec::new(),
            rows: 0,
            sheet_rows: Vec::new(),
            first_row: 1,
            source: 0,
        },
        findings: Vec::new(),
        preview: raw.head.preview(),
        currency: None,
        currencies: Vec::new(),
        totals: Vec::new(),
        offers: Vec::new(),
        notes: Vec::new(),
        left_out: Vec::new(),
        raw: None,
    }
}

/// Understands rows that somebody else keeps.
pub fn lent(raw: &RawSheet, options: &Options) -> Result<Draft, Fault> {
    let mut understanding = Understanding::of(raw, options)?;
    for (at, column) in raw.table.columns.iter().enumerate() {
        understanding.take(raw, at, column);
    }
    Ok(understanding.finish(&raw.table.sheet_rows))
}

/// Understands rows, a column at a time, and lets go of each.
pub fn owned(mut raw: RawSheet, options: &Options) -> Result<Draft, Fault> {
    let mut understanding = Understanding::of(&raw, options)?;
    for at in 0..raw.table.columns.len() {
        let column = std::mem::take(&mut raw.table.columns[at]);
        understanding.take(&raw, at, &column);
    }
    Ok(understanding.finish(&raw.table.sheet_rows))
}

/// Types, meanings, rows: what turns raw columns into a table.
struct Understanding {
    draft: Draft,
    findings: Findings,
    sifted: sift::Sift,
    evidence: Vec<Evidence>,
    decisions: Vec<Decision>,
    candidates: Vec<Candidate>,
    fields: Vec<Option<Field>>,
    /// The currency of each row, where the figures carry several.
    beside: Option<money::Beside>,
    /// Sums of the rows left out, one a column.
    sums_left_out: Vec<ExactSum>,
}

impl Understanding {
    /// Decides what every column holds and means, and which rows are data.
    fn of(sheet: &RawSheet, options: &Options) -> Result<Self, Fault> {
        let raw = &sheet.table;
        let mut draft = blank_draft(sheet);
        let mut findings = Findings::default();
        findings.extend(sheet.findings.iter().cloned());
        let sifted = sift::sift(raw);
        findings.extend(sifted.findings.iter().cloned());
        if sifted.kept.is_empty() {
            return Err(Fault::new(ErrorCode::NoTable, ""));
        }
        let evidence: Vec<Evidence> = raw.columns.iter().map(Evidence::of).collect();
        let hints = hints(&evidence, &draft);
        let choices = choices(raw, options);
        let mut candidates: Vec<Candidate> = raw
            .headers
            .iter()
            .zip(&choices)
            .map(|(header, choice)| Candidate::of(header, choice.and_then(|choice| choice.meaning)))
            .collect();
        let mut decisions = decide(raw, &evidence, &mut candidates, hints, &choices);
        let has_header = draft.header_row.is_some();
        if !has_header && identity::guess_by_content(raw, &decisions, &mut candidates) {
            decisions = decide(raw, &evidence, &mut candidates, hints, &choices);
        }
        for (decision, candidate) in decisions.iter().zip(&mut candidates) {
            if decision.period && candidate.meaning.is_none() {
                candidate.meaning = Some((Meaning::Field(Field::Date), 0.9));
            }
        }
        if let Some((group, givers)) = &sifted.group {
            candidates[*group].filled = givers.len();
        }
        let kind = options
            .kind
            .unwrap_or_else(|| recognise::kind_of(&candidates, sifted.kept.len()));
        let fields = recognise::assign(&candidates, kind);
        let known = Known {
            fields: &fields,
            choices: &choices,
            kind,
            hints,
        };
        decide_again(raw, &evidence, &candidates, &known, &mut decisions);
        note_formats(
            raw,
            &evidence,
            &decisions,
            &known,
            &mut draft,
            &mut findings,
        );
        draft.table.kind = kind;
        draft.table.rows = sifted.kept.len();
        draft.left_out = left_out(raw, &sifted);
        let rows = Rows {
            kept: &sifted.kept,
            sheet: &raw.sheet_rows,
        };
        Ok(Self {
            beside: money::beside(raw, &evidence, &decisions, &fields, &rows),
            sums_left_out: totals::left_out(raw, &decisions, &sifted.kept),
            draft,
            findings,
            sifted,
            evidence,
            decisions,
            candidates,
            fields,
        })
    }

    /// Turns one column into what was decided.
    fn take(&mut self, sheet: &RawSheet, at: usize, column: &RawColumn) {
        let kept = match &self.sifted.group {
            Some((group, givers)) if *group == at => givers.as_slice(),
            _ => &self.sifted.kept,
        };
        let rows = Rows {
            kept,
            sheet: &sheet.table.sheet_rows,
        };
        let meaning = self.fields[at]
            .map(Meaning::Field)
            .or(self.candidates[at].meaning.map(|(meaning, _)| meaning));
        let header = &sheet.table.headers[at];
        let decision = &self.decisions[at];
        let typed = decision.convert(column, &self.evidence[at], &rows, header, meaning);
        let place = sheet.places.get(at).copied().unwrap_or(at as u32);
        self.draft.notes.push(notes::of_raw(
            column,
            &self.evidence[at],
            decision,
            place,
            kept,
        ));
        self.findings.extend(typed.findings);
        self.draft.table.columns.push(Column {
            header: header.clone(),
            field: self.fields[at],
            data: typed.data,
            invalid: typed.invalid,
        });
    }

    /// Adds what follows from the columns together.
    fn finish(self, sheet_rows: &[u32]) -> Draft {
        let Self {
            mut draft,
            mut findings,
            sifted,
            beside,
            sums_left_out,
            ..
        } = self;
        let table = &mut draft.table;
        number_rows(table, &sifted.kept, sheet_rows);
        identity::settle(table, &mut findings);
        derive::derive(table);
        draft.totals = totals::of(table, sums_left_out);
        let stated = draft.currency.take();
        draft.currencies = money::settle(table, beside, stated.as_deref(), &mut findings);
        let known = draft.currencies.iter().map(|share| &share.currency);
        draft.currency = known
            .filter(|code| !code.is_empty())
            .cloned()
            .next()
            .or(stated);
        super::ledger_notes::note(table, &mut findings);
        draft
            .notes
            .resize_with(table.columns.len(), ColumnNote::default);
        for (note, column) in draft.notes.iter_mut().zip(&table.columns) {
            notes::add_typed(note, column);
        }
        draft.findings = findings.into_vec();
        draft
    }
}

/// What was decided about every column of the table.
fn choices<'o>(raw: &RawTable, options: &'o Options) -> Vec<Option<&'o ColumnChoice>> {
    let mut choices = vec![None; raw.headers.len()];
    for choice in &options.columns {
        let headers = raw.headers.iter().map(String::as_str);
        if let Some(at) = choice.column.find(headers) {
            choices[at] = Some(choice);
        }
    }
    choices
}

/// Rows that are no data, each with the code of the finding that says why.
fn left_out(raw: &RawTable, sifted: &sift::Sift) -> Vec<(u32, &'static str)> {
    let told: FxHashMap<u32, &'static str> = sifted
        .findings
        .iter()
        .filter_map(|finding| Some((finding.row?, finding.code)))
        .collect();
    let second = sifted
        .findings
        .iter()
        .find(|finding| finding.code == "second-table")
        .and_then(|finding| finding.row);
    let mut kept = sifted.kept.iter().copied().peekable();
    let mut left_out = Vec::new();
    for (at, &row) in raw.sheet_rows.iter().enumerate() {
        if kept.next_if_eq(&(at as u32)).is_some() {
            continue;
        }
        let code = match told.get(&row) {
            Some(code) => code,
            None if second.is_some_and(|first| row >= first) => "second-table",
            None if sifted.group.is_some() => "groups-unfolded",
            None => "filler-row",
        };
        left_out.push((row, code));
    }
    left_out
}

/// What is known of the columns once their meanings are.
struct Known<'a> {
    fields: &'a [Option<Field>],
    choices: &'a [Option<&'a ColumnChoice>],
    kind: Kind,
    hints: FileHints,
}

/// What a column holds, once it is known what the rows are: a price in words is a rating of suppliers, and a mark among the
/// amounts of a whitespace sheet is no fault.
fn decide_again(
    raw: &RawTable,
    evidence: &[Evidence],
    candidates: &[Candidate],
    known: &Known<'_>,
    decisions: &mut [Decision],
) {
    for (at, decision) in decisions.iter_mut().enumerate() {
        let choice = known.choices[at];
        if choice.is_some_and(|choice| choice.kind.is_some()) {
            continue;
        }
        match known.fields[at] {
            None if known.kind == Kind::Whitespace && candidates[at].mixed => {
                decision.kind = ColumnType::Text;
            }
            Some(field)
                if decision.kind == ColumnType::Text
                    && field.column_type() == ColumnType::Scale =>
            {
                let meaning = Some(Meaning::Field(field));
                let (column, header) = (&raw.columns[at], &raw.headers[at]);
                *decision = evidence[at].decide_given(column, header, meaning, known.hints, choice);
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
    choices: &[Option<&ColumnChoice>],
) -> Vec<Decision> {
    let columns = raw.columns.iter().zip(evidence).zip(candidates);
    columns
        .zip(choices)
        .map(|(((column, evidence), candidate), choice)| {
            let meaning = candidate.meaning.map(|(meaning, _)| meaning);
            let header = &candidate.header;
            let decision = evidence.decide_given(column, header, meaning, hints, *choice);
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
        has_dates: evidence.iter().any(Evidence::is_dated),
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
    known: &Known<'_>,
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
            let given = known.choices[at].is_some_and(|choice| choice.decimal.is_some());
            if proven == 0 && evidence.unsure() > 0 && !given {
                let finding = Finding::new(Severity::Warning, "unsure-decimal")
                    .within(header)
                    .holding(decision.decimal.char().to_string());
                findings.add(finding.times(evidence.unsure()));
            }
            note_mixed(raw, at, evidence, decision, findings);
            let currency = evidence
                .currency
                .or_else(|| number::currency_within(header));
            let is_money = known.fields[at].is_some_and(|field| {
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
            if draft.date_order.is_none() || known.fields[at] == Some(Field::Date) {
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

/// Figures of a column that follow two conventions, count in several units, or stand for more than is written.
fn note_mixed(
    raw: &RawTable,
    at: usize,
    evidence: &Evidence,
    decision: &Decision,
    findings: &mut Findings,
) {
    let (column, header) = (&raw.columns[at], &raw.headers[at]);
    let warn = |code: &'static str| Finding::new(Severity::Warning, code).within(header);
    if evidence.units.len() > 1 {
        let units = evidence.units.join(", ");
        findings.add(
            warn("mixed-units")
                .holding(units)
                .times(evidence.units.len()),
        );
    }
    if let Some((row, count)) = evidence.against(column, decision.decimal) {
        let finding = warn("mixed-decimals").at(raw.sheet_rows.get(row).copied().unwrap_or(0));
        findings.add(finding.holding(column.show(row)).times(count));
    }
    if let Some((plus, count)) = evidence.sides(decision) {
        findings.add(warn("credit-debit").holding(plus).times(count));
    }
    if let Some((unit, factor)) = number::scale_within(header)
        && decision.factor == factor
    {
        let finding = Finding::new(Severity::Note, "scaled").within(header);
        findings.add(finding.holding(unit).times(factor as usize));
    }
}

/// `dmy`, `mdy`, `ymd`.
pub fn order_id(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
        DateOrder::Ymd => "ymd",
    }
}
