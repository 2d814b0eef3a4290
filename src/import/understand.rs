//! From raw rows to a draft: which rows are data, what each column holds and means, and what was decided beforehand.

mod formats;
mod hidden;
mod rearrange;
mod rows;

pub use formats::order_id;

use formats::{hints, note_formats};
use hidden::Hidden;
use rearrange::{further_down, one_below, rearranged, stacked, stacks};
use rows::{left_out, number_rows};

use super::convert::{Rows, Typed};
use super::draft::{ColumnNote, Draft};
use super::error::ErrorCode;
use super::finding::{Finding, Findings, Severity};
use super::grid::{Held, RawColumn};
use super::number;
use super::options::{ColumnChoice, Options};
use super::raw_sheet::RawSheet;
use super::recognise::{self, Candidate};
use super::source::Fault;
use super::table::RawTable;
use super::typing::{Decision, Evidence, FileHints};
use super::words::Meaning;
use super::{
    Offer, derive, groups, identity, levels, money, notes, scales, side_columns, sides, sift,
    totals, two_columns,
};
use crate::model::{Column, ColumnType, ExactSum, Field, Kind, Table};
use crate::progress::{Alone, Workers, shared_out};

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
            stacked: Vec::new(),
        },
        findings: Vec::new(),
        preview: raw.head.preview(),
        currency: None,
        currencies: Vec::new(),
        totals: Vec::new(),
        offers: raw.offers.clone(),
        notes: Vec::new(),
        used_rows: (1, 1),
        left_out: Vec::new(),
        parts: Vec::new(),
        raw: None,
    }
}

/// Understands rows that somebody else keeps.
pub fn lent(raw: &RawSheet, options: &Options) -> Result<Draft, Fault> {
    let mut draft = one_lent(raw, options)?;
    if stacks(&mut draft, options, &raw.more) {
        let below = one_below(&draft, options);
        let more = raw.more.iter().map(|other| one_lent(other, &below));
        stacked(&mut draft, more.collect());
    }
    Ok(rearranged(draft, options))
}

/// Understands rows, a column at a time for each pair of hands, and lets go of each.
pub fn owned(mut raw: RawSheet, options: &Options, workers: &dyn Workers) -> Result<Draft, Fault> {
    let more = std::mem::take(&mut raw.more);
    let mut draft = one_owned(raw, options, workers)?;
    if stacks(&mut draft, options, &more) {
        let below = one_below(&draft, options);
        let more = more
            .into_iter()
            .map(|other| one_owned(other, &below, workers));
        stacked(&mut draft, more.collect());
    }
    Ok(rearranged(draft, options))
}

fn one_lent(raw: &RawSheet, options: &Options) -> Result<Draft, Fault> {
    let understanding = Understanding::of(raw, options, &Alone)?;
    let columns = raw.table.columns.iter().map(Held::Lent).collect();
    Ok(understanding.finish(raw, columns, &Alone))
}

fn one_owned(mut raw: RawSheet, options: &Options, workers: &dyn Workers) -> Result<Draft, Fault> {
    let understanding = Understanding::of(&raw, options, workers)?;
    let columns = std::mem::take(&mut raw.table.columns);
    let columns = columns.into_iter().map(Held::Own).collect();
    Ok(understanding.finish(&raw, columns, workers))
}

/// What became of a column.
struct Taken {
    typed: Typed,
    note: ColumnNote,
    /// Columns made of group rows, by their place among the levels.
    levels: Vec<(usize, Column)>,
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
    /// The side of the ledger of each row, where a column says it.
    sides: Option<sides::Sides>,
    /// The currency of each row, where the figures carry several.
    beside: Option<money::Beside>,
    /// An amount that stands in a column for each side of the ledger.
    sided: Option<side_columns::SideColumns>,
    /// An amount that stands in a column for each currency.
    parted: Option<two_columns::Parted>,
    /// Sums of the rows left out, one a column.
    sums_left_out: Vec<ExactSum>,
    /// Columns made of group rows, once the column that names them was taken.
    levels: Vec<Option<Column>>,
    /// What of the table is hidden on the sheet.
    hidden: Hidden,
}

impl Understanding {
    /// Decides what every column holds and means, and which rows are data.
    fn of(sheet: &RawSheet, options: &Options, workers: &dyn Workers) -> Result<Self, Fault> {
        let raw = &sheet.table;
        let mut draft = blank_draft(sheet);
        let mut findings = Findings::default();
        findings.extend(sheet.findings.iter().cloned());
        let above = sheet.header.map_or(0, |(top, _)| {
            sheet.head.rows.partition_point(|row| row.row < top)
        });
        let above = &sheet.head.rows[..above];
        let mut sifted = sift::sift(raw, above, &sheet.merges(), options.fill_down);
        let levels = sifted.levels.iter_mut();
        levels.for_each(|level| level.begin(above));
        let hidden = Hidden::of(sheet, &mut sifted, options.leave_hidden);
        findings.extend(sifted.findings.iter().cloned());
        if sifted.kept.is_empty() {
            return Err(Fault::new(ErrorCode::NoTable, ""));
        }
        let columns = raw.columns.iter().collect();
        let no_data = sifted.dropped(raw.rows());
        let evidence = shared_out(workers, columns, |_, column| {
            Evidence::of_rows(column, &no_data)
        });
        let hints = hints(&evidence, &draft);
        let choices = choices(raw, options);
        let mut candidates: Vec<Candidate> = raw
            .headers
            .iter()
            .zip(&choices)
            .enumerate()
            .map(|(at, (header, choice))| {
                let given = choice.and_then(|choice| choice.meaning);
                // The letters of a place mean nothing, even where they spell a word.
                let word = match sifted.name_of_lines(at, header) {
                    _ if sheet.is_unnamed(at) => "",
                    Some(lines) => lines,
                    None => header,
                };
                Candidate {
                    header: with_unit(raw, at, sifted.units),
                    ..Candidate::of(word, given.or(hidden.meaning(at)))
                }
            })
            .collect();
        recognise::weigh(&mut candidates);
        identity::tell_ratings(raw, &mut candidates);
        for (candidate, column) in candidates.iter_mut().zip(&raw.columns) {
            candidate.counts_rows(groups::is_counter(column, &sifted.kept));
        }
        let mut decisions = decide(raw, &evidence, &mut candidates, hints, &choices);
        let has_header = draft.header_row.is_some();
        let guessed = !has_header
            && (identity::guess_by_content(raw, &decisions, &mut candidates)
                || identity::guess_names(&sheet.file, raw, &decisions, &mut candidates, |_| true))
            || has_header
                && candidates.iter().all(|column| !column.names_somebody())
                && identity::guess_names(&sheet.file, raw, &decisions, &mut candidates, |at| {
                    sheet.is_unnamed(at)
                });
        let guessed = guessed
            || has_header
                && identity::guess_unknown_names(&sheet.file, raw, &decisions, &mut candidates);
        if guessed {
            decisions = decide(raw, &evidence, &mut candidates, hints, &choices);
        }
        for (decision, candidate) in decisions.iter().zip(&mut candidates) {
            if decision.period && candidate.meaning.is_none() {
                candidate.meaning = Some((Meaning::Field(Field::Date), 0.9));
            }
        }
        for (candidate, column) in candidates.iter_mut().zip(&raw.columns) {
            let gone = no_data
                .iter()
                .filter(|row| column.is_filled(**row as usize));
            candidate.filled = candidate.filled.saturating_sub(gone.count());
        }
        let rows = sifted.kept.len();
        for (group, givers) in &sifted.fills {
            candidates[*group].filled = givers.len();
            let unnamed = sheet.is_unnamed(*group);
            identity::tell_groups(*group, unnamed, above, &mut candidates);
        }
        let grouped = with_groups(&candidates, &sifted);
        let kind = options
            .kind
            .unwrap_or_else(|| recognise::kind_of(&grouped, rows));
        // What groups name is not open to the columns any more.
        let mut fields = recognise::assign(&grouped, kind);
        fields.truncate(candidates.len());
        let parted = two_columns::find(raw, &candidates, &mut fields, &sifted.kept);
        let sided = side_columns::find(raw, &candidates, kind, &mut fields, &sifted.kept);
        findings.extend(money::foreign_columns(
            raw,
            &evidence,
            &candidates,
            &mut fields,
        ));
        findings.extend(scale_by_title(sheet, &fields, &choices, &mut decisions));
        let known = Known {
            candidates: &candidates,
            fields: &fields,
            choices: &choices,
            kind,
            hints,
        };
        decide_again(raw, &evidence, &known, &mut decisions);
        for decision in &mut decisions {
            decision.old_epoch = sheet.asides.old_epoch;
        }
        note_formats(
            raw,
            &evidence,
            &decisions,
            &known,
            &mut draft,
            &mut findings,
        );
        draft.currency = draft.currency.take().or_else(|| currency_by_title(sheet));
        draft.table.kind = kind;
        draft.table.rows = rows;
        draft.left_out = left_out(raw, &sifted);
        if let Some((columns, done)) = &sifted.fillable {
            draft.offers.push(Offer::FillDown {
                columns: columns.iter().map(|&at| raw.headers[at].clone()).collect(),
                done: *done,
            });
        }
        hidden.tell(sheet, &mut draft, &mut findings);
        further_down(sheet, &sifted, &mut draft);
        let levels = sifted.levels.iter().map(|_| None).collect();
        let rows = Rows {
            kept: &sifted.kept,
            are_all: sifted.kept.len() == raw.rows(),
            sheet: &raw.sheet_rows,
        };
        Ok(Self {
            levels,
            sides: sides::find(raw, &candidates, &fields, &sifted.kept),
            beside: money::beside(raw, &evidence, &decisions, (&candidates, &fields), &rows),
            sided,
            parted,
            sums_left_out: totals::left_out(raw, &decisions, &sifted.kept),
            draft,
            findings,
            sifted,
            evidence,
            decisions,
            candidates,
            fields,
            hidden,
        })
    }

    /// Turns one column into what was decided, says how it was read, and makes the columns of the groups it names.
    fn take(&self, sheet: &RawSheet, at: usize, column: Held<'_>) -> Taken {
        let fills = &self.sifted.fills;
        let own = fills.iter().find(|(group, _)| *group == at);
        let kept = own.map_or(&self.sifted.kept, |(_, givers)| givers);
        let rows = Rows {
            kept,
            are_all: own.is_none() && kept.len() == sheet.table.rows(),
            sheet: &sheet.table.sheet_rows,
        };
        let meaning = self.fields[at]
            .map(Meaning::Field)
            .or(self.candidates[at].meaning.map(|(meaning, _)| meaning));
        let header = &sheet.table.headers[at];
        let levels = self.sifted.levels.iter().enumerate();
        let levels = levels
            .filter(|(_, level)| level.column == at)
            .map(|(place, level)| (place, level.column_of(&column)))
            .collect();
        let decision = &self.decisions[at];
        let place = sheet.places.get(at).copied().unwrap_or(at as u32);
        let note = notes::of_raw(&column, &self.evidence[at], decision, place, kept);
        let typed = decision.convert(column, &self.evidence[at], &rows, header, meaning);
        Taken {
            typed,
            note,
            levels,
        }
    }

    /// Turns all columns into what was decided, and adds what follows from them together.
    fn finish(mut self, sheet: &RawSheet, columns: Vec<Held<'_>>, workers: &dyn Workers) -> Draft {
        let taken = shared_out(workers, columns, |at, column| self.take(sheet, at, column));
        self.evidence.clear();
        for (at, taken) in taken.into_iter().enumerate() {
            let typed = taken.typed;
            self.draft.notes.push(taken.note);
            for (place, column) in taken.levels {
                self.levels[place] = Some(column);
            }
            self.findings.extend(typed.findings);
            self.draft.table.columns.push(Column {
                header: sheet.table.headers[at].clone(),
                field: self.fields[at],
                data: typed.data,
                invalid: typed.invalid,
            });
        }
        let sheet_rows = &sheet.table.sheet_rows;
        let Self {
            mut draft,
            mut findings,
            sifted,
            sides,
            mut beside,
            sided,
            parted,
            mut sums_left_out,
            levels,
            hidden,
            ..
        } = self;
        if let Some(sides) = sides {
            let told = sides::settle(&sides, &mut draft.table.columns);
            findings.extend(told);
        }
        if let Some(told) = sided.and_then(|sided| sided.settle(&mut draft.table)) {
            findings.add(told);
        }
        if let Some(parted) = parted {
            let (told, finding) = parted.settle(&mut draft.table);
            beside = Some(told);
            findings.add(finding);
        }
        hidden.leave_out(&mut draft, &mut sums_left_out);
        let table = &mut draft.table;
        number_rows(table, &sifted.kept, sheet_rows);
        let last = table.rows.saturating_sub(1);
        draft.used_rows = (table.sheet_row(0), table.sheet_row(last));
        levels::add(table, levels.into_iter().flatten());
        identity::settle(table, &mut findings);
        derive::derive(table);
        draft.totals = totals::of(table, sums_left_out, workers);
        let stated = draft.currency.take();
        draft.currencies = money::settle(table, beside, stated.as_deref(), &mut findings);
        let mut known = draft.currencies.iter().map(|share| &share.currency);
        draft.currency = known.find(|code| !code.is_empty()).cloned().or(stated);
        super::ledger_notes::note(table, &mut findings);
        draft
            .notes
            .resize_with(table.columns.len(), ColumnNote::default);
        let noted = draft.notes.iter_mut().zip(&table.columns).collect();
        shared_out(workers, noted, |_, (note, column)| {
            notes::add_typed(note, column);
        });
        draft.findings = findings.into_vec();
        for finding in &mut draft.findings {
            let header = finding.column.as_deref();
            let at = header.and_then(|header| {
                let mut columns = draft.table.columns.iter();
                columns.position(|column| column.header == header)
            });
            finding.place = at.and_then(|at| draft.notes.get(at)?.place);
        }
        draft
    }
}

/// The currency that stands above the table, for a table that says none itself; a label may have it in the cell beside.
fn currency_by_title(sheet: &RawSheet) -> Option<String> {
    let (top, _) = sheet.header?;
    let mut above = sheet.head.rows.iter().take_while(|row| row.row < top);
    above.find_map(|row| {
        let texts = || row.cells.iter().map(|cell| cell.text.as_str());
        let pairs = texts().zip(texts().skip(1));
        let mut beside = pairs.filter(|(label, _)| label.trim_end().ends_with([':', '：']));
        let code = texts().find_map(number::currency_of_title).or_else(|| {
            beside.find_map(|(label, said)| number::currency_of_title(&format!("{label} {said}")))
        });
        code.map(str::to_owned)
    })
}

/// Amounts whose unit stands above the table: multiplied where neither their header nor the user says otherwise.
fn scale_by_title(
    sheet: &RawSheet,
    fields: &[Option<Field>],
    choices: &[Option<&ColumnChoice>],
    decisions: &mut [Decision],
) -> Vec<Finding> {
    let Some((top, _)) = sheet.header else {
        return Vec::new();
    };
    let above = sheet.head.rows.iter().take_while(|row| row.row < top);
    let mut cells = above.flat_map(|row| &row.cells);
    let Some((unit, factor)) = cells.find_map(|cell| number::scale_of_title(&cell.text)) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (at, decision) in decisions.iter_mut().enumerate() {
        let is_amount =
            fields[at].is_some_and(|field| field.is_money() && field != Field::UnitPrice);
        let is_given = choices[at].is_some_and(|choice| choice.factor.is_some());
        if is_amount && !is_given && decision.kind == ColumnType::Number && decision.factor == 1.0 {
            decision.factor = factor;
            findings.push(
                Finding::new(Severity::Note, "scaled")
                    .within(&sheet.table.headers[at])
                    .holding(&unit)
                    .times(factor as usize),
            );
        }
    }
    findings
}

/// The header of a column, with the unit that stands below it.
fn with_unit(raw: &RawTable, at: usize, units: Option<u32>) -> String {
    let (header, column) = (&raw.headers[at], &raw.columns[at]);
    let stated = units.filter(|&row| sift::is_word(column, row as usize));
    stated.map_or_else(
        || header.clone(),
        |row| {
            format!(
                "{header} ({})",
                column.show(row as usize).trim_matches(['(', ')', '[', ']'])
            )
        },
    )
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

/// The columns, and those that group rows are going to make.
fn with_groups(candidates: &[Candidate], sifted: &sift::Sift) -> Vec<Candidate> {
    let mut all = candidates.to_vec();
    let last = sifted.levels.len().saturating_sub(1);
    for (at, level) in sifted.levels.iter().enumerate() {
        let groups: rustc_hash::FxHashSet<u32> = level.givers.iter().copied().collect();
        let mut column = Candidate::of_groups(&level.header, level.givers.len(), groups.len());
        if at == last {
            column.names_buyers(candidates);
        }
        all.push(column);
    }
    all
}

/// What is known of the columns once their meanings are.
struct Known<'a> {
    candidates: &'a [Candidate],
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
    known: &Known<'_>,
    decisions: &mut [Decision],
) {
    for (at, decision) in decisions.iter_mut().enumerate() {
        let choice = known.choices[at];
        if choice.is_some_and(|choice| choice.kind.is_some()) {
            continue;
        }
        match known.fields[at] {
            None if known.kind == Kind::Whitespace
                && (known.candidates[at].mixed || decision.kind == ColumnType::Scale) =>
            {
                decision.kind = ColumnType::Text;
            }
            // Yes and no on the lines of a ledger set them apart, but rate nobody.
            None if known.kind == Kind::Ledger && decision.is_yes_no() => {
                decision.kind = ColumnType::Text;
            }
            Some(field)
                if decision.kind == ColumnType::Text
                    && field.column_type() == ColumnType::Scale =>
            {
                let meaning = Some(Meaning::Field(field));
                let (column, header) = (&raw.columns[at], &known.candidates[at].header);
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
            // What stands in rows that are no data fills no column.
            let blank = evidence.is_blank();
            candidate.filled = if blank { 0 } else { column.counts.filled() };
            candidate.distinct = column.dictionary.len();
            candidate.codes = holds_codes(column);
            let words = column.dictionary.iter().map(|(_, text, _)| text);
            candidate.yes_no = (1..=3).contains(&column.dictionary.len())
                && column.counts.text == column.counts.filled()
                && scales::are_yes_or_no(words);
            candidate.mixed = (1..=2).contains(&column.dictionary.len())
                && column.counts.text > 0
                && column.counts.number > 0;
            decision
        })
        .collect()
}

/// Whether a column holds codes rather than names: whole numbers, or words with digits and without blanks.
fn holds_codes(column: &RawColumn) -> bool {
    let counts = column.counts;
    let figures = counts.number + counts.decimal;
    if figures * 10 >= counts.filled() * 9 {
        return figures > 0;
    }
    let texts = column.dictionary.iter().take(200);
    let (mut all, mut codes) = (0usize, 0usize);
    for (_, text, _) in texts {
        let digits = text.bytes().any(|byte| byte.is_ascii_digit());
        all += 1;
        codes += usize::from(digits && text.len() <= 20 && !text.contains(' '));
    }
    all > 0 && codes * 10 >= all * 9
}
