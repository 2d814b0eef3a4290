//! Sheets below one another, and what stands side by side as lines.

use super::super::draft::{ColumnNote, Draft, SheetPart};
use super::super::finding::{Finding, Severity};
use super::super::offer::Across;
use super::super::options::Options;
use super::super::raw_sheet::RawSheet;
use super::super::sift::Sift;
use super::super::source::Fault;
use super::super::words::fold;
use super::super::{Offer, TablePlace, notes, period, stack, totals, unpivot, years};
use crate::model::{ExactSum, Field, Kind, Table};
use crate::progress::Alone;

/// Whether the other sheets are read with this one: below it as decided, or where sheets of periods hold lines; beside it where
/// sheets of years hold accounts.
pub(super) fn stacks(draft: &mut Draft, options: &Options, more: &[RawSheet]) -> bool {
    let stack = !more.is_empty() && (options.stack.is_some() || draft.table.kind == Kind::Ledger);
    if !stack && options.stack.is_none() && are_years(draft, more) {
        return true;
    }
    for offer in &mut draft.offers {
        if let Offer::Stack { sheets, done } = offer {
            *done = stack;
            if !stack && options.stack.is_none() {
                let others = sheets.iter().filter(|name| **name != draft.sheet);
                let others: Vec<&str> = others.map(String::as_str).collect();
                let told = draft
                    .findings
                    .iter()
                    .any(|finding| finding.code == "same-table-elsewhere");
                if !told {
                    let finding = unread(&others);
                    draft.findings.push(finding);
                }
            }
        }
    }
    stack
}

fn unread(sheets: &[&str]) -> Finding {
    Finding::new(Severity::Warning, "same-table-elsewhere")
        .holding(sheets.join(", "))
        .times(sheets.len())
}

/// Whether the sheets are evaluations of years, each of another one.
fn are_years(draft: &Draft, more: &[RawSheet]) -> bool {
    let names = more.iter().map(|raw| raw.sheet.as_str());
    let years = names
        .chain([draft.sheet.as_str()])
        .map(|name| years::year_of(name, ""));
    let mut known: Vec<Option<i16>> = years.collect();
    known.sort_unstable();
    known.dedup();
    !more.is_empty()
        && !matches!(draft.table.kind, Kind::Ledger | Kind::Whitespace)
        && known.len() == more.len() + 1
        && known.first().is_some_and(Option::is_some)
}

/// The latest of sheets of years, with what the earlier ones say of the same accounts beside it.
fn beside_years(draft: &mut Draft, mut more: Vec<Draft>) {
    let year = |draft: &Draft| years::year_of(&draft.sheet, "").unwrap_or_default();
    more.sort_by_key(|other| std::cmp::Reverse(year(other)));
    if let Some(latest) = more.first_mut().filter(|latest| year(latest) > year(draft)) {
        std::mem::swap(draft, latest);
        std::mem::swap(&mut draft.offers, &mut latest.offers);
        more.sort_by_key(|other| std::cmp::Reverse(year(other)));
    }
    let (same, others): (Vec<Draft>, Vec<Draft>) = more
        .into_iter()
        .partition(|other| years::fits(&draft.table, &other.table));
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().map(|other| other.sheet.as_str()).collect();
        draft.findings.push(unread(&names));
    }
    let (headers, left) = (headers_of(&draft.table), left_of(draft));
    for other in same {
        let finding = years::beside(&mut draft.table, &other.table, year(&other));
        let finding = finding.map(|finding| finding.holding(&other.sheet));
        draft.findings.extend(finding);
    }
    renote(draft, &headers, &left);
}

/// What holds for the sheets below the first: the same kind of rows.
pub(super) fn one_below(draft: &Draft, options: &Options) -> Options {
    Options {
        kind: Some(draft.table.kind),
        ..options.clone()
    }
}

/// Puts the sheets below one another, each row with the name of its sheet.
pub(super) fn stacked(draft: &mut Draft, more: Vec<Result<Draft, Fault>>) {
    let mut more: Vec<Draft> = more.into_iter().flatten().collect();
    let is_decided = |offer: &Offer| matches!(offer, Offer::Stack { done: true, .. });
    if !draft.offers.iter().any(is_decided) {
        return beside_years(draft, more);
    }
    let order = |name: &str| draft.sheets.iter().position(|sheet| sheet == name);
    let all = std::iter::once(&*draft).chain(&more);
    let mut sheets: Vec<SheetPart> = all.map(|other| part_of(other, &draft.table)).collect();
    sheets.sort_by_key(|part| order(&part.sheet));
    let mut left = left_of(draft);
    for other in &more {
        left.extend(left_of(other));
    }
    let mut parts: Vec<(String, Table)> = more
        .iter()
        .map(|other| (other.sheet.clone(), other.table.clone()))
        .collect();
    parts.push((draft.sheet.clone(), draft.table.clone()));
    parts.sort_by_key(|(name, _)| order(name));
    let names: Vec<String> = parts.iter().map(|(name, _)| name.clone()).collect();
    let rows: usize = more.iter().map(|other| other.table.rows).sum();
    let year = year_of(draft);
    let headers = headers_of(&draft.table);
    name_sheet(draft);
    more.iter_mut().for_each(name_sheet);
    draft.parts = sheets;
    draft.table = stack::sheets(parts, year);
    for other in more {
        draft.findings.extend(other.findings);
    }
    draft.findings.push(
        Finding::new(Severity::Note, "sheets-stacked")
            .holding(names.join(", "))
            .times(rows),
    );
    renote(draft, &headers, &left);
}

/// What is known of a sheet beside its rows; headers as those of `table` are written.
fn part_of(draft: &Draft, table: &Table) -> SheetPart {
    let columns = draft.table.columns.iter().zip(&draft.notes);
    let places = columns.filter_map(|(column, note)| {
        let own = fold(&column.header);
        let mut known = table.columns.iter().map(|column| &column.header);
        let header = known.find(|header| fold(header) == own);
        Some((header.unwrap_or(&column.header).clone(), note.place?))
    });
    SheetPart {
        sheet: draft.sheet.clone(),
        header: draft.header_row.zip(draft.header_end),
        used_rows: draft.used_rows,
        left_out: draft.left_out.clone(),
        places: places.collect(),
    }
}

/// What was met on one of several sheets says on which.
fn name_sheet(draft: &mut Draft) {
    for finding in &mut draft.findings {
        let is_placed = finding.row.is_some() || finding.column.is_some();
        if is_placed {
            finding.sheet = Some(draft.sheet.clone());
        }
    }
}

/// Columns that a finding names one by one.
const MOST_NAMED: usize = 12;

/// Offers what stands side by side as lines, and does it where that was decided.
pub(super) fn rearranged(mut draft: Draft, options: &Options) -> Draft {
    // Letters in the place of headers name no products.
    let plan = unpivot::plan(&draft.table)
        .filter(|plan| draft.header_row.is_some() || plan.across == Across::Periods);
    let Some(plan) = plan else {
        return draft;
    };
    let done = options.unpivot == Some(true);
    let headers = headers_of(&draft.table);
    let mut left = left_of(&draft);
    let columns = plan.headers(&draft.table);
    if done {
        let year = year_of(&draft);
        let table = unpivot::apply(&draft.table, &plan, year);
        if table.rows > 0 {
            draft.findings.push(
                Finding::new(Severity::Note, "unpivoted")
                    .holding(columns.join(", "))
                    .times(table.rows),
            );
            draft.table = table;
            // What was left out of the months was left out of the amount.
            let amount = draft.table.column(Field::Amount);
            let amount = amount.map(|column| column.header.clone());
            for (header, _) in &mut left {
                if let Some(amount) = amount.as_ref().filter(|_| columns.contains(header)) {
                    header.clone_from(amount);
                }
            }
        }
    } else {
        let before = draft.table.columns.len();
        unpivot::add_amount(&mut draft.table, &plan);
        if let Some(column) = draft.table.columns.get(before) {
            let finding = Finding::new(Severity::Note, "summed-across");
            let named = match &columns[..] {
                [first, second, .., last] if columns.len() > MOST_NAMED => {
                    format!("{first}, {second}, …, {last}")
                }
                all => all.join(", "),
            };
            draft
                .findings
                .push(finding.holding(named).within(&column.header));
        }
    }
    draft.offers.push(Offer::Unpivot {
        columns,
        across: plan.across,
        done,
    });
    renote(&mut draft, &headers, &left);
    draft
}

/// What was left out of every column, by its header.
fn left_of(draft: &Draft) -> Vec<(String, ExactSum)> {
    let columns = draft.table.columns.iter().zip(&draft.totals);
    columns
        .filter_map(|(column, total)| {
            Some((column.header.clone(), total.as_ref()?.left_out.clone()))
        })
        .collect()
}

fn headers_of(table: &Table) -> Vec<String> {
    let headers = table.columns.iter().map(|column| column.header.clone());
    headers.collect()
}

/// The year that the title, the sheet or the file names.
fn year_of(draft: &Draft) -> Option<i16> {
    let above = draft.header_row.unwrap_or(0);
    let title = draft
        .preview
        .iter()
        .filter(|(row, _)| *row < above)
        .flat_map(|(_, cells)| cells.iter().map(String::as_str));
    period::only_year(title)
        .or_else(|| period::only_year([draft.sheet.as_str()].into_iter()))
        .or_else(|| period::only_year([draft.file.as_str()].into_iter()))
}

/// Notes and control totals of the columns after they changed: what was known of a column goes with it.
fn renote(draft: &mut Draft, headers: &[String], left: &[(String, ExactSum)]) {
    let known = std::mem::take(&mut draft.notes);
    let mut notes: Vec<ColumnNote> = draft
        .table
        .columns
        .iter()
        .map(|column| {
            let at = headers.iter().position(|header| *header == column.header);
            at.and_then(|at| known.get(at).cloned()).unwrap_or_default()
        })
        .collect();
    for (note, column) in notes.iter_mut().zip(&draft.table.columns) {
        notes::add_typed(note, column);
    }
    draft.notes = notes;
    let sums = draft.table.columns.iter().map(|column| {
        let mut sum = ExactSum::default();
        let own = left.iter().filter(|(header, _)| *header == column.header);
        own.for_each(|(_, part)| sum.merge(part));
        sum
    });
    draft.totals = totals::of(&draft.table, sums.collect(), &Alone);
}

/// Another table that begins far below the rows that are looked at for several.
pub(super) fn further_down(sheet: &RawSheet, sifted: &Sift, draft: &mut Draft) {
    let raw = &sheet.table;
    let met = sifted
        .findings
        .iter()
        .find(|finding| finding.code == "second-table");
    let known = draft
        .offers
        .iter()
        .any(|offer| matches!(offer, Offer::Tables { .. }));
    let Some((met, row)) = met.and_then(|met| Some((met, met.row?))).filter(|_| !known) else {
        return;
    };
    let Ok(at) = raw.sheet_rows.binary_search(&row) else {
        return;
    };
    let filled: Vec<usize> = (0..raw.columns.len())
        .filter(|&c| raw.columns[c].is_filled(at))
        .collect();
    let place = |column: Option<&usize>| {
        let place = column.and_then(|&column| sheet.places.get(column));
        place.map_or(1, |place| place + 1)
    };
    let all: Vec<usize> = (0..raw.columns.len()).collect();
    let table = |header_row, columns: &[usize], headers, rows, is_far| TablePlace {
        header_row,
        columns: (place(columns.first()), place(columns.last())),
        headers,
        rows,
        is_far,
    };
    let headers = filled
        .iter()
        .map(|&column| raw.columns[column].show(at))
        .collect();
    draft.offers.push(Offer::Tables {
        tables: vec![
            table(
                draft.header_row,
                &all,
                raw.headers.clone(),
                sifted.kept.len(),
                false,
            ),
            table(
                Some(row),
                &filled,
                headers,
                met.count.saturating_sub(1),
                true,
            ),
        ],
        taken: 0,
    });
}
