//! A measure, added up: from the lines of the ledger, else from the evaluation sheet.

use std::ops::Range;
use std::sync::Arc;

use crate::model::{By, Column, CreditNotes, Day, Field, Kind, Measure, Table};

use super::accounts::{Accounts, Lines, NOBODY, Rows, finite};
use super::added::{Added, parts_of, together};
use super::columns::{amount, margin, numbers, numeric};
use super::margin_base::Figure;
use super::matrix::Quantity;
use super::members::Span;
use super::row_value::Value;
use super::sum::{DecimalSum, sum};
use super::{Basis, LeftOut, Need, Population, Reason, Unavailable};
use crate::progress::shared_out;

/// A measure that a table can feed.
struct Source<'a> {
    value: Value<'a>,
    /// The amount that decides what a credit note is, where it is not the value itself.
    amount: Option<Value<'a>>,
    field: Option<Field>,
    measure: Measure,
    quantity: Quantity,
}

/// A measure of every account; `NaN` where an account has none.
#[derive(Clone)]
pub(super) struct Measured {
    pub values: Vec<f64>,
    pub basis: Basis,
    pub measure: Measure,
    pub field: Option<Field>,
    pub quantity: Quantity,
    pub left_out: Vec<LeftOut>,
    /// Lines, first and last day of each account; empty where the figures come from a sheet.
    pub spans: Vec<Span>,
}

impl Accounts<'_> {
    /// The accounts that have the measure.
    ///
    /// # Errors
    /// [`Need::Amounts`] (or [`Need::Margin`]) where nothing in the data has it.
    pub fn population(self, measure: &Measure) -> Result<Arc<Population>, Unavailable> {
        let measured = self.measured(measure).ok_or(match measure {
            Measure::Margin => Need::Margin,
            _ => Need::Amounts,
        })?;
        Ok(Arc::new(self.into_population(measured, false).0))
    }

    /// A measure of every account, from the ledger where it can, else from the sheet.
    pub(super) fn measured(&self, measure: &Measure) -> Option<Measured> {
        let by = &self.context.question.by;
        let from_lines = || {
            let lines = self.lines.as_ref()?;
            line_source(lines.table, by, measure.into())
                .map(|source| self.add_lines(lines, &source))
        };
        let from_rows = || {
            let rows = self.rows.as_ref()?;
            row_source(rows.table, measure).map(|source| self.add_rows(rows, &source))
        };
        if self.sheet_first(measure) {
            from_rows().or_else(from_lines)
        } else {
            from_lines().or_else(from_rows)
        }
    }

    /// No measure at all, for matrices that stand on criteria alone.
    pub(super) fn unmeasured(&self) -> Measured {
        Measured {
            values: vec![f64::NAN; self.members.len()],
            basis: Basis::Sheet,
            measure: self.context.question.measure.clone(),
            field: None,
            quantity: Quantity::Number,
            left_out: Vec::new(),
            spans: Vec::new(),
        }
    }

    /// A column of the user's own is asked of the sheet first; so is the spend on suppliers where the ledger is one of
    /// sales.
    fn sheet_first(&self, measure: &Measure) -> bool {
        match measure {
            Measure::Column(_) => true,
            Measure::Revenue | Measure::Spend => {
                self.sheet()
                    .is_some_and(|table| table.kind == Kind::Suppliers)
                    && self
                        .lines
                        .as_ref()
                        .is_none_or(|lines| is_sales(lines.table))
            }
            _ => false,
        }
    }

    /// The population, and for each member its index among the accounts. `everyone`: also those of the sheet without a
    /// value (as `NaN`), as matrices need them.
    pub(super) fn into_population(
        self,
        measured: Measured,
        everyone: bool,
    ) -> (Population, Vec<u32>) {
        let narrowed = self.rows.as_ref().is_some_and(|rows| rows.keep.is_some());
        let kept = narrowed.then(|| self.kept());
        let mut members = self.members;
        let mut values = measured.values;
        let spans = &measured.spans;
        if !spans.is_empty() {
            members = members.spanning(spans);
        }
        let lines = spans.iter().map(|&(lines, ..)| u64::from(lines)).sum();
        let first = spans.iter().map(|span| span.1).filter(|day| day.is_some());
        let last = spans.iter().map(|span| span.2).filter(|day| day.is_some());
        let period = first.min().zip(last.max());
        let all: std::ops::Range<u32> = 0..values.len() as u32;
        let stay: Vec<u32> = if kept.is_none() && !values.iter().any(|value| value.is_nan()) {
            all.collect()
        } else {
            all.filter(|&index| {
                let known = everyone && members[index as usize].row.is_some();
                kept.as_ref().is_none_or(|kept| kept[index as usize])
                    && (known || !values[index as usize].is_nan())
            })
            .collect()
        };
        if stay.len() < values.len() {
            members = members.only(&stay);
            values = stay.iter().map(|&index| values[index as usize]).collect();
        }
        let mut left_out = LeftOut::together(measured.left_out);
        left_out.sort_by_key(|left| std::cmp::Reverse(left.count));
        let population = Population {
            total: sum(values.iter().copied().filter(|value| !value.is_nan())),
            members,
            values,
            by: self.context.question.by.clone(),
            measure: measured.measure,
            field: measured.field,
            basis: measured.basis,
            as_of: self.as_of,
            period,
            lines,
            currency: (measured.quantity == Quantity::Money)
                .then(|| self.context.dataset.currency.clone())
                .flatten(),
            left_out,
        };
        (population, stay)
    }

    /// A figure from the lines of the ledger, where it has it and the sheet does not go before: `visit` sees every line
    /// that counts, its account and its figure.
    pub(super) fn measured_by_line<'m>(
        &self,
        figure: impl Into<Figure<'m>>,
        visit: impl FnMut(usize, usize, f64),
    ) -> Option<Measured> {
        let figure = figure.into();
        let measure = figure.measure();
        let by = &self.context.question.by;
        let sheet = self.rows.as_ref().filter(|_| self.sheet_first(measure));
        if sheet.is_some_and(|rows| row_source(rows.table, measure).is_some()) {
            return None;
        }
        let lines = self.lines.as_ref()?;
        let source = line_source(lines.table, by, figure)?;
        let added = self.added(lines, &source, 0..lines.table.rows, visit);
        Some(self.measured_of(added, &source))
    }

    /// The figure of every account from the lines; many lines are added up in parts, by all hands there are.
    fn add_lines(&self, lines: &Lines<'_>, source: &Source<'_>) -> Measured {
        let parts = parts_of(lines.table.rows, self.members.len());
        let progress = self.context.progress;
        let added = shared_out(progress.workers(), parts, |_, part| {
            self.added(lines, source, part, |_, _, _| {})
        });
        let whole = added.into_iter().reduce(Added::with);
        self.measured_of(whole.unwrap_or_default(), source)
    }

    /// Adds up some of the lines.
    fn added(
        &self,
        lines: &Lines<'_>,
        source: &Source<'_>,
        part: Range<usize>,
        mut visit: impl FnMut(usize, usize, f64),
    ) -> Added {
        let exclude = self.context.question.credit_notes == CreditNotes::Exclude;
        let mut added = Added::of(self.members.len());
        let imported = self.imported_source(lines.table, &source.measure, |table, by, measure| {
            line_source(table, by, measure.into())
        });
        for line in part {
            if line % 0x10_0000 == 0 {
                self.context
                    .progress
                    .report(line as u64, lines.table.rows as u64);
                if self.context.progress.cancelled() {
                    break;
                }
            }
            if !lines.kept(line) {
                added.filtered += 1;
                continue;
            }
            let account = lines.account(line);
            if account == NOBODY {
                added.unnamed += 1;
                continue;
            }
            let value = source.value.at(line);
            if !value.is_finite() {
                if states_value(imported.as_ref(), line) {
                    added.unrated += 1;
                } else {
                    added.missing += 1;
                }
                continue;
            }
            let amount = source
                .amount
                .as_ref()
                .map_or(value, |amount| amount.at(line));
            if exclude && amount <= 0.0 {
                added.credit += 1;
                continue;
            }
            let day = lines.days.map_or(Day::NONE, |days| days[line]);
            let (sum, span) = &mut added.accounts[account as usize];
            sum.add(value);
            *span = together(*span, (1, day, day));
            visit(line, account as usize, value);
        }
        added
    }

    fn measured_of(&self, added: Added, source: &Source<'_>) -> Measured {
        let value = |(sum, (lines, ..)): &(DecimalSum, Span)| match lines {
            0 => f64::NAN,
            _ => finite(sum.value()),
        };
        let values = added.accounts.iter().map(value).collect();
        let spans: Vec<Span> = added.accounts.iter().map(|(_, span)| *span).collect();
        let kept = self.kept();
        let silent = (0..spans.len())
            .filter(|&index| {
                spans[index].0 == 0 && kept[index] && self.members[index].row.is_some()
            })
            .count();
        Measured {
            values,
            basis: Basis::Ledger,
            measure: source.measure.clone(),
            field: source.field,
            quantity: source.quantity,
            left_out: [
                LeftOut::lines(Reason::NoRate, added.unrated),
                LeftOut::lines(Reason::NoName, added.unnamed),
                LeftOut::lines(Reason::MissingValue, added.missing),
                LeftOut::lines(Reason::CreditNote, added.credit),
                LeftOut::lines(Reason::Filtered, added.filtered),
                LeftOut::accounts(Reason::NoSale, silent),
            ]
            .into_iter()
            .filter(|left| left.count > 0)
            .collect(),
            spans,
        }
    }

    /// The measure as the imported table has it, where rates made another table of it.
    fn imported_source<'s>(
        &'s self,
        table: &Table,
        measure: &Measure,
        find: impl FnOnce(&'s Table, &By, &Measure) -> Option<Source<'s>>,
    ) -> Option<Source<'s>> {
        let dataset = self.context.dataset;
        dataset.imported.as_ref()?;
        let imported = dataset.imported_table(table.kind)?;
        find(imported, &self.context.question.by, measure)
    }

    /// The measure of rows that are an account each, as nearly every sheet has them; `None` where a row has none and the
    /// reason matters.
    fn copy_rows(&self, rows: &Rows<'_>, source: &Source<'_>) -> Option<Measured> {
        let mut values = match &source.value {
            Value::Column(column) => column.numbers().map(<[f64]>::to_vec),
            _ => None,
        };
        let values = values.get_or_insert_with(|| {
            let rows = 0..rows.table.rows;
            rows.map(|row| source.value.at(row)).collect()
        });
        let complete = values.iter().all(|value| value.is_finite());
        complete.then(|| Measured {
            values: std::mem::take(values),
            basis: Basis::Sheet,
            measure: source.measure.clone(),
            field: source.field,
            quantity: source.quantity,
            left_out: Vec::new(),
            spans: Vec::new(),
        })
    }

    fn add_rows(&self, rows: &Rows<'_>, source: &Source<'_>) -> Measured {
        let count = self.members.len();
        if rows.one_each
            && rows.keep.is_none()
            && let Some(measured) = self.copy_rows(rows, source)
        {
            return measured;
        }
        let mut sums = vec![(DecimalSum::default(), 0u32); count];
        let unnamed = rows.account.iter().filter(|&&at| at == NOBODY).count();
        let imported = self.imported_source(rows.table, &source.measure, |table, _, measure| {
            row_source(table, measure)
        });
        let mut unrated = vec![false; count];
        let mut unrated_rows = 0;
        for (row, &account) in rows.account.iter().enumerate() {
            let Some((sum, filled)) = sums.get_mut(account as usize) else {
                continue;
            };
            let value = source.value.at(row);
            if !rows.kept(row) {
                continue;
            }
            if value.is_finite() {
                sum.add(value);
                *filled += 1;
            } else if states_value(imported.as_ref(), row) {
                unrated[account as usize] = true;
                unrated_rows += 1;
            }
        }
        let kept = self.kept();
        let values: Vec<f64> = sums
            .iter()
            .map(|(sum, filled)| {
                if *filled == 0 {
                    f64::NAN
                } else {
                    finite(sum.value())
                }
            })
            .collect();
        let filtered = kept.iter().filter(|&&kept| !kept).count();
        let missing = (0..count)
            .filter(|&index| kept[index] && values[index].is_nan() && !unrated[index])
            .count();
        Measured {
            values,
            basis: Basis::Sheet,
            measure: source.measure.clone(),
            field: source.field,
            quantity: source.quantity,
            left_out: [
                LeftOut::lines(Reason::NoRate, unrated_rows),
                LeftOut::lines(Reason::NoName, unnamed),
                LeftOut::accounts(Reason::MissingValue, missing),
                LeftOut::accounts(Reason::Filtered, filtered),
            ]
            .into_iter()
            .filter(|left| left.count > 0)
            .collect(),
            spans: Vec::new(),
        }
    }
}

/// Whether a row without a figure has one as imported: its currency has no rate.
fn states_value(imported: Option<&Source<'_>>, row: usize) -> bool {
    imported.is_some_and(|source| source.value.at(row).is_finite())
}

/// The figures of a ledger's lines for one measure.
pub(super) struct LineFigures<'a>(Source<'a>);

impl<'a> LineFigures<'a> {
    /// `None` where the ledger does not have the figure.
    pub fn new<'m>(table: &'a Table, by: &By, figure: impl Into<Figure<'m>>) -> Option<Self> {
        line_source(table, by, figure.into()).map(Self)
    }

    /// The figure of a line; `NaN` where it has none.
    pub fn at(&self, line: usize) -> f64 {
        self.0.value.at(line)
    }
}

/// Whether a ledger is one of sales rather than of purchases: it names customers.
fn is_sales(ledger: &Table) -> bool {
    ledger.column(Field::Customer).is_some() || ledger.column(Field::CustomerId).is_some()
}

fn line_source<'a>(table: &'a Table, by: &By, figure: Figure<'_>) -> Option<Source<'a>> {
    let purchases = !is_sales(table);
    let measure = match figure {
        Figure::Of(measure) => measure,
        Figure::MarginBase => {
            let known = Box::new(margin(table)?.0);
            let revenue = line_source(table, by, Figure::Of(&Measure::Revenue))?;
            let of = Box::new(revenue.value);
            return Some(Source {
                value: Value::Where { of, known },
                ..revenue
            });
        }
    };
    match measure {
        Measure::Spend if !purchases && *by != By::Supplier => None,
        Measure::Revenue | Measure::Spend => {
            let source = source(table, measure)?;
            let measure = if purchases {
                Measure::Spend
            } else {
                Measure::Revenue
            };
            Some(Source { measure, ..source })
        }
        Measure::Column(name) => {
            let column = table.column_named(name)?;
            column.numbers()?;
            Some(column_source(column, amount(table).map(|(value, _)| value)))
        }
        _ => source(table, measure),
    }
}

fn row_source<'a>(table: &'a Table, measure: &Measure) -> Option<Source<'a>> {
    match measure {
        Measure::Column(name) => {
            let column = table.column_named(name)?;
            let known = matches!(column.data, crate::model::ColumnData::Scale { .. });
            (known || column.numbers().is_some()).then(|| column_source(column, None))
        }
        _ => {
            let source = source(table, measure)?;
            // What is bought is spend, whatever it was asked for as.
            let bought = table.kind == Kind::Suppliers || source.field == Some(Field::Spend);
            let measure = match source.measure {
                Measure::Revenue if bought => Measure::Spend,
                measure => measure,
            };
            Some(Source { measure, ..source })
        }
    }
}

fn column_source<'a>(column: &'a Column, amount: Option<Value<'a>>) -> Source<'a> {
    Source {
        value: Value::Column(column),
        amount,
        field: column.sole_field(),
        measure: Measure::Column(match column.sole_field() {
            Some(field) => field.id().to_owned(),
            None => column.header.clone(),
        }),
        quantity: quantity_of(column),
    }
}

fn source<'a>(table: &'a Table, measure: &Measure) -> Option<Source<'a>> {
    let of = |value, field, quantity| Source {
        value,
        amount: None,
        field,
        measure: measure.clone(),
        quantity,
    };
    match measure {
        Measure::Spend if table.kind != Kind::Ledger && numeric(table, Field::Spend).is_some() => {
            let column = numeric(table, Field::Spend)?;
            Some(of(
                Value::Column(column),
                Some(Field::Spend),
                Quantity::Money,
            ))
        }
        Measure::Revenue | Measure::Spend => {
            let (value, field) = amount(table)?;
            Some(of(value, field, Quantity::Money))
        }
        Measure::Margin => {
            let (value, field) = margin(table)?;
            Some(Source {
                amount: amount(table).map(|(value, _)| value),
                ..of(value, field, Quantity::Money)
            })
        }
        Measure::Quantity => {
            let column = table.column(Field::Quantity)?;
            column.numbers()?;
            Some(Source {
                amount: amount(table).map(|(value, _)| value),
                ..of(
                    Value::Column(column),
                    Some(Field::Quantity),
                    Quantity::Number,
                )
            })
        }
        Measure::CashFlow => {
            if let Some(column) = numeric(table, Field::CashFlow) {
                return Some(of(
                    Value::Column(column),
                    Some(Field::CashFlow),
                    Quantity::Money,
                ));
            }
            let inward = numbers(table, Field::CashIn)?;
            let less = numbers(table, Field::CashOut)?;
            let value = Value::Difference {
                of: Box::new(Value::Amount {
                    stated: Some(inward),
                    quantity: None,
                    price: None,
                    discount: None,
                }),
                less,
                blank_is_zero: true,
            };
            Some(of(value, None, Quantity::Money))
        }
        Measure::Column(_) => None,
    }
}

/// What the figures of a column are.
pub(super) fn quantity_of(column: &Column) -> Quantity {
    use crate::model::ColumnData;
    match (&column.data, column.field) {
        (ColumnData::Percent(_), _) => Quantity::Ratio,
        (ColumnData::Scale { .. }, _) => Quantity::Score,
        (_, Some(field)) if field.is_money() => Quantity::Money,
        _ => Quantity::Number,
    }
}
