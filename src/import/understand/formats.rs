//! What was decided about figures, dates and money, and what was odd about them.

use super::super::draft::{DateOrder, Draft};
use super::super::finding::{Finding, Findings, Severity};
use super::super::number::{self, DecimalSign};
use super::super::table::RawTable;
use super::super::typing::{Decision, Evidence, FileHints};
use super::Known;
use crate::model::{ColumnType, Field};

/// What the columns that prove something say about the others.
pub(super) fn hints(evidence: &[Evidence], draft: &Draft) -> FileHints {
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
        is_proven: point + comma > 0,
        order: if dollars {
            DateOrder::Mdy
        } else {
            DateOrder::Dmy
        },
    }
}

/// What was decided about figures, dates and money, for the user to see.
pub(super) fn note_formats(
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
            let said = &known.candidates[at].header;
            note_mixed(raw, at, said, evidence, decision, findings);
            let currency = evidence.currency.or_else(|| number::currency_within(said));
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

/// Figures of a column that follow two conventions, count in several units, or stand for more than is written, as its
/// header says with what stands below it.
fn note_mixed(
    raw: &RawTable,
    at: usize,
    said: &str,
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
    if let Some((unit, factor)) = number::scale_within(said)
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
