//! The bridge from one period to the next: what was lost, what shrank, what grew, what is new. It adds up exactly.

use std::sync::Arc;

use super::accounts::Accounts;
use super::amounts::Measured;
use super::matrix::Quantity;
use super::periods::{Span, earlier, months_up_to, settled};
use super::sum::{Sum, sum};
use super::{
    Basis, Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable,
};
use crate::model::{Column, Day, Field, Measure, Question};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "bridge",
    places: &[(Group::Customers, Family::Behaviour)],
    needs: &[Need::Periods],
    source: "Folioscope: change of revenue by customer between two periods, split into lost, shrunk, grown and new",
    run,
    adjust: super::registry::as_it_is,
};

/// What became of an account between two periods; text key `bridge-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Above zero before, zero or less now.
    Lost,
    /// Less than before.
    Shrunk,
    /// More than before.
    Grown,
    /// Above zero now, zero or less before.
    New,
    /// The same.
    Unchanged,
}

impl Step {
    /// Every step, in the order of the bridge; those that did not change come last.
    pub const ALL: [Self; 5] = [
        Self::Lost,
        Self::Shrunk,
        Self::Grown,
        Self::New,
        Self::Unchanged,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Shrunk => "shrunk",
            Self::Grown => "grown",
            Self::New => "new",
            Self::Unchanged => "unchanged",
        }
    }

    /// The step from one figure to another.
    pub fn of(before: f64, now: f64) -> Self {
        match (before > 0.0, now > 0.0) {
            (true, false) => Self::Lost,
            (false, true) => Self::New,
            _ if now > before => Self::Grown,
            _ if now < before => Self::Shrunk,
            _ => Self::Unchanged,
        }
    }
}

/// What the last period is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Against {
    /// The same days a year earlier.
    YearBefore,
    /// The period of the same length that ends the day before.
    Before,
}

impl Against {
    /// The id, as the setting `against` has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::YearBefore => "year",
            Self::Before => "before",
        }
    }
}

/// Parameters.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct BridgeParams {
    /// Months of a period (`span`: `year`, `quarter`, `month` or a number up to 120). Without it the chosen period, else the
    /// longest of year, quarter and month that the ledger has twice.
    pub months: Option<i32>,
    /// What it is compared with (`against`). Without it the year before where the ledger reaches back so far.
    pub against: Option<Against>,
    /// Two columns of the evaluation sheet instead, earlier first (`columns`).
    pub columns: Option<[String; 2]>,
}

impl BridgeParams {
    /// Reads `span`, `against` and `columns`; what is missing or makes no sense has its default.
    pub fn read(settings: &Settings) -> Self {
        let months = match settings.word("span") {
            Some("year") => Some(12),
            Some("quarter") => Some(3),
            Some("month") => Some(1),
            _ => settings
                .number("span")
                .filter(|months| (1.0..=120.0).contains(months))
                .map(|months| months.round() as i32),
        };
        let columns = settings.word("columns").and_then(|text| {
            let (before, now) = text.split_once(',')?;
            let names = [before.trim(), now.trim()];
            (names[0] != names[1] && names.iter().all(|name| !name.is_empty()))
                .then(|| names.map(str::to_owned))
        });
        Self {
            months,
            against: match settings.word("against") {
                Some("year") => Some(Against::YearBefore),
                Some("before") => Some(Against::Before),
                _ => None,
            },
            columns,
        }
    }
}

/// One end of the bridge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// Days of the ledger, both included.
    Days(Day, Day),
    /// A column of the evaluation sheet: its field's id or header.
    Column(String),
    /// What the sheet's change against the year before leaves for that year.
    YearBefore,
}

/// One account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BridgeItem {
    /// Index into [`Population::members`].
    pub member: u32,
    /// Its measure in the first period, 0 without a sale.
    pub before: f64,
    /// Its measure in the second.
    pub now: f64,
    /// What became of it.
    pub step: Step,
}

impl BridgeItem {
    /// The change.
    pub fn change(&self) -> f64 {
        self.now - self.before
    }
}

/// The accounts of a step, and by how much they changed together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BridgeStep {
    /// Accounts.
    pub count: usize,
    /// Sum of their changes: below zero for what was lost and what shrank.
    pub value: f64,
}

/// The bridge.
#[derive(Clone, Debug)]
pub struct BridgeResult {
    /// Everyone with a figure in either period; the values are those of the second.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: BridgeParams,
    /// The two ends.
    pub ends: [End; 2],
    /// Months a period and what it was compared with, where the ends are days.
    pub chosen: Option<(Option<i32>, Against)>,
    /// Whether the ledger begins by the first period's start: else that period is measured too small.
    pub covered: bool,
    /// One a member, in the order of [`Population::members`].
    pub items: Vec<BridgeItem>,
    /// Sums of the two periods.
    pub start: f64,
    /// See `start`.
    pub end: f64,
    /// In the order of [`Step::ALL`]; `start` and their values make `end`.
    pub steps: [BridgeStep; 5],
    /// Accounts above zero in the first period and in the second.
    pub active: [usize; 2],
}

impl BridgeResult {
    /// Builds the bridge of figures before and now, one a member.
    pub fn new(
        population: Arc<Population>,
        before: &[f64],
        (params, ends): (BridgeParams, [End; 2]),
    ) -> Self {
        let items: Vec<BridgeItem> = population
            .values
            .iter()
            .zip(before)
            .enumerate()
            .map(|(member, (&now, &before))| BridgeItem {
                member: member as u32,
                before,
                now,
                step: Step::of(before, now),
            })
            .collect();
        let steps = Step::ALL.map(|step| {
            let own = || items.iter().filter(move |item| item.step == step);
            // Both sums apart: what is small beside a figure that stays is not lost in it.
            let changes = own().flat_map(|item| [item.now, -item.before]);
            BridgeStep {
                count: own().count(),
                value: sum(changes),
            }
        });
        let above = |of: &dyn Fn(&BridgeItem) -> f64| items.iter().filter(|i| of(i) > 0.0).count();
        Self {
            start: sum(items.iter().map(|item| item.before)),
            end: sum(items.iter().map(|item| item.now)),
            active: [above(&|item| item.before), above(&|item| item.now)],
            steps,
            items,
            params,
            ends,
            chosen: None,
            covered: true,
            population,
        }
    }

    /// One step.
    pub fn step(&self, step: Step) -> BridgeStep {
        self.steps[step as usize]
    }

    /// The share of the first period's sum that its accounts still bring: without growth (gross) and with it (net). `NaN`
    /// where that sum is zero or less.
    pub fn kept(&self) -> [f64; 2] {
        if self.start <= 0.0 {
            return [f64::NAN; 2];
        }
        let gross = self.start + self.step(Step::Lost).value + self.step(Step::Shrunk).value;
        [gross, gross + self.step(Step::Grown).value].map(|kept| kept / self.start)
    }
}

/// The method.
///
/// # Errors
/// [`Need::Periods`] where neither the ledger has two periods nor the sheet figures of two.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let params = BridgeParams::read(context.settings);
    let result = if params.columns.is_some() {
        of_columns(context, &params)?
    } else {
        match of_ledger(context, &params)? {
            Some(result) => Some(result),
            None => of_columns(context, &params)?,
        }
    };
    let result = result.ok_or(Need::Periods)?;
    Ok(Outcome::Bridge(Arc::new(result)))
}

/// The two periods of the ledger.
struct Spans {
    before: Span,
    now: Span,
    months: Option<i32>,
    against: Against,
    covered: bool,
}

fn spans(wide: &Accounts<'_>, question: &Question, params: &BridgeParams) -> Option<Spans> {
    let first = wide.first_day()?;
    let end = match question.period {
        Some((_, end)) => wide.as_of.min(end),
        None if question.as_of.is_none() => settled(wide.as_of),
        None => wide.as_of,
    };
    let reaches = |(start, end): Span| first.0 <= start.0 + (end.0 - start.0) / 12;
    let pair = |now: Span, months: Option<i32>, against: Against| {
        let last = Day(now.0.0 - 1);
        let before = match (against, months) {
            (Against::YearBefore, _) => earlier(now, 12),
            (Against::Before, Some(months)) => (months_up_to(last, months), last),
            (Against::Before, None) => (Day(now.0.0 - (now.1.0 - now.0.0) - 1), last),
        };
        Spans {
            covered: reaches(before),
            before,
            now,
            months,
            against,
        }
    };
    // A year before that would overlap is none.
    let both = |now: Span, months: Option<i32>| {
        let overlaps = earlier(now, 12).1 >= now.0;
        let ways: &[Against] = match params.against {
            Some(Against::Before) => &[Against::Before],
            Some(Against::YearBefore) if !overlaps => &[Against::YearBefore],
            _ if overlaps => &[Against::Before],
            _ => &[Against::YearBefore, Against::Before],
        };
        let tried = ways.iter().map(move |&against| pair(now, months, against));
        tried.reduce(|best, next| if best.covered { best } else { next })
    };
    let of_months = |months: i32| both((months_up_to(end, months), end), Some(months));
    match (params.months, question.period) {
        (Some(months), _) => of_months(months),
        (None, Some((start, _))) if start <= end => both((start, end), None),
        _ => [12, 3, 1]
            .into_iter()
            .filter_map(of_months)
            .find(|spans| spans.covered),
    }
}

fn of_ledger(
    context: &Context<'_>,
    params: &BridgeParams,
) -> Result<Option<BridgeResult>, Unavailable> {
    let reach = Question {
        period: None,
        ..context.question.clone()
    };
    let wide = Context {
        question: &reach,
        ..*context
    };
    let wide = Accounts::new(&wide)?;
    let Some(spans) = spans(&wide, context.question, params) else {
        return Ok(None);
    };
    let both = Question {
        period: Some((spans.before.0, spans.now.1)),
        as_of: Some(spans.now.1),
        ..context.question.clone()
    };
    let narrow = Context {
        question: &both,
        ..*context
    };
    let accounts = Accounts::new(&narrow)?;
    let Some((measured, sums)) = add_up(&accounts, &spans) else {
        return Ok(None);
    };
    let measured = without_silent(&accounts, &wide, measured, &sums);
    let (population, account) = accounts.into_population(measured, false);
    let before: Vec<f64> = account
        .iter()
        .map(|&account| sums[account as usize].map_or(0.0, |[before, _]| before.value()))
        .collect();
    let days = |(start, end): Span| End::Days(start, end);
    let ends = [days(spans.before), days(spans.now)];
    let mut result = BridgeResult::new(Arc::new(population), &before, (params.clone(), ends));
    result.chosen = Some((spans.months, spans.against));
    result.covered = spans.covered;
    Ok(Some(result))
}

/// Sums of both periods of an account; `None` without a line in either.
type Both = Option<[Sum; 2]>;

fn add_up(accounts: &Accounts<'_>, spans: &Spans) -> Option<(Measured, Vec<Both>)> {
    let days = accounts.lines.as_ref()?.days?;
    let add = |measure: &Measure| {
        let mut sums: Vec<Both> = vec![None; accounts.members.len()];
        let mut between = 0;
        let mut measured = accounts.measured_by_line(measure, |line, account, value| {
            let day = days[line];
            let within = |span: Span| day >= span.0 && day <= span.1;
            let at = match (within(spans.before), within(spans.now)) {
                (true, _) => 0,
                (_, true) => 1,
                _ => {
                    between += 1;
                    return;
                }
            };
            sums[account].get_or_insert_default()[at].add(value);
        })?;
        if between > 0 {
            let left = LeftOut::lines(Reason::Filtered, between);
            measured.left_out.push(left);
        }
        Some((measured, sums))
    };
    [&accounts.context.question.measure, &Measure::Revenue]
        .into_iter()
        .find_map(add)
}

/// What those with a line in either period bring in the second; the others are left out and counted.
fn without_silent(
    accounts: &Accounts<'_>,
    wide: &Accounts<'_>,
    mut measured: Measured,
    sums: &[Both],
) -> Measured {
    let mut known: Vec<bool> = accounts.members.iter().map(|m| m.row.is_some()).collect();
    if let Some(lines) = &wide.lines {
        for line in (0..lines.table.rows).filter(|&line| lines.kept(line)) {
            if let Some(known) = known.get_mut(lines.account(line) as usize) {
                *known = true;
            }
        }
    }
    let kept = accounts.kept();
    measured.values = sums
        .iter()
        .map(|sums| sums.map_or(f64::NAN, |[_, now]| now.value()))
        .collect();
    let silent = (0..sums.len())
        .filter(|&account| sums[account].is_none() && known[account] && kept[account])
        .count();
    let lines = |left: &LeftOut| left.reason == Reason::Filtered;
    let filtered: usize = measured
        .left_out
        .iter()
        .filter(|l| lines(l))
        .map(|l| l.count)
        .sum();
    measured
        .left_out
        .retain(|left| left.reason != Reason::NoSale && !lines(left));
    for left in [
        LeftOut::lines(Reason::Filtered, filtered),
        LeftOut::accounts(Reason::NoSale, silent),
    ] {
        if left.count > 0 {
            measured.left_out.push(left);
        }
    }
    measured
}

/// Two columns of the sheet: those asked for, else revenue now and before, else billing and its change.
fn of_columns(
    context: &Context<'_>,
    params: &BridgeParams,
) -> Result<Option<BridgeResult>, Unavailable> {
    let accounts = Accounts::new(context)?;
    let Some(sheet) = accounts.sheet() else {
        return Ok(None);
    };
    let figures =
        |column: &Column| (column.numbers().is_some()).then(|| accounts.criterion(column));
    let of_field = |field: Field| figures(sheet.column(field)?);
    let ends = match &params.columns {
        Some([before, now]) => {
            let of = |name: &str| figures(sheet.column_named(name)?);
            let name = |name: &String| End::Column(name.clone());
            of(before)
                .zip(of(now))
                .map(|pair| (pair, [name(before), name(now)]))
        }
        None => {
            let named = |field: Field| End::Column(field.id().to_owned());
            let stated = of_field(Field::PreviousRevenue)
                .zip(of_field(Field::Revenue))
                .map(|pair| {
                    let ends = [Field::PreviousRevenue, Field::Revenue].map(named);
                    (pair, ends)
                });
            let worked = || {
                let now = of_field(Field::Billing)?;
                let change = of_field(Field::BillingChange)?;
                let before = now
                    .iter()
                    .zip(&change)
                    .map(|(now, change)| now / (1.0 + change));
                let before = before.map(super::accounts::finite).collect();
                Some(((before, now), [End::YearBefore, named(Field::Billing)]))
            };
            stated.or_else(worked)
        }
    };
    let Some(((before, mut now), ends)) = ends else {
        return Ok(None);
    };
    let mut missing = 0;
    for (now, before) in now.iter_mut().zip(&before) {
        if now.is_nan() && before.is_nan() {
            missing += 1;
        } else if now.is_nan() {
            *now = 0.0;
        }
    }
    if missing == now.len() {
        return Ok(None);
    }
    let mut measured = Measured {
        values: now,
        basis: Basis::Sheet,
        measure: Measure::Revenue,
        quantity: Quantity::Money,
        ..accounts.unmeasured()
    };
    if missing > 0 {
        let left = LeftOut::accounts(Reason::MissingValue, missing);
        measured.left_out.push(left);
    }
    let (population, account) = accounts.into_population(measured, false);
    let before: Vec<f64> = account
        .iter()
        .map(|&account| before[account as usize])
        .map(|before| if before.is_nan() { 0.0 } else { before })
        .collect();
    let population = Arc::new(population);
    Ok(Some(BridgeResult::new(
        population,
        &before,
        (params.clone(), ends),
    )))
}
