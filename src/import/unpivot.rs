//! Months, years or products side by side, turned into lines: a period or product and an amount a line.

use std::sync::Arc;

use super::offer::Across;
use super::period::{self, Part, Period};
use super::words::{self, Meaning};
use crate::locale::Locale;
use crate::model::{
    Choices, Column, ColumnData, ColumnType, Day, Field, Kind, NameId, Names, Table,
};

/// Fewest columns that are worth it.
const FEWEST_PERIODS: usize = 3;
const FEWEST_PRODUCTS: usize = 4;
/// Most lines that a table may become.
const MOST_LINES: usize = 60_000_000;

/// Columns that hold the same of different periods or products.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What they run over.
    pub across: Across,
    /// What is measured, by the words that the headers share, with its columns in the order of `parts`.
    measures: Vec<(String, Vec<usize>)>,
    parts: Vec<(String, Option<Period>)>,
}

impl Plan {
    /// Headers of all columns that become lines.
    pub fn headers(&self, table: &Table) -> Vec<String> {
        let columns = self.measures.iter().flat_map(|(_, columns)| columns);
        columns
            .filter_map(|&at| table.columns.get(at))
            .map(|column| column.header.clone())
            .collect()
    }
}

/// What could become lines; `None` where nothing is side by side.
pub fn plan(table: &Table) -> Option<Plan> {
    if table.kind == Kind::Whitespace || table.rows == 0 {
        return None;
    }
    let plan = periods(table).or_else(|| products(table))?;
    let lines = plan.parts.len().saturating_mul(table.rows);
    (lines <= MOST_LINES).then_some(plan)
}

fn periods(table: &Table) -> Option<Plan> {
    let mut headers = table.columns.iter().map(|column| column.header.as_str());
    if headers.any(period::is_thirteenth) {
        return None;
    }
    let headers = table.columns.iter().map(|column| column.header.as_str());
    let weeks = period::counts_weeks(headers);
    let mut groups: Vec<(String, Vec<(Period, usize)>)> = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        if column.column_type() != ColumnType::Number {
            continue;
        }
        let week = weeks
            .then(|| period::week_of_sett(&column.header))
            .flatten();
        let found = week.or_else(|| period::split(&column.header));
        let Some((period, rest)) = found else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| *known == rest) {
            Some((_, columns)) => columns.push((period, at)),
            None => groups.push((rest, vec![(period, at)])),
        }
    }
    for (_, columns) in &mut groups {
        weeks_all_through(table, columns);
        // Months with their year's total beside them: the months.
        let parted = columns.iter().filter(|(period, _)| period.part.is_some());
        if parted.count() >= FEWEST_PERIODS {
            columns.retain(|(period, _)| period.part.is_some());
        }
        let kind = |part: Option<Part>| part.map(|part| std::mem::discriminant(&part));
        if let Some(first) = columns.first().map(|(period, _)| kind(period.part)) {
            columns.retain(|(period, _)| kind(period.part) == first);
        }
        columns.dedup_by_key(|(period, _)| *period);
    }
    groups.retain(|(_, columns)| columns.len() >= FEWEST_PERIODS);
    let (_, main) = groups
        .iter()
        .max_by_key(|(_, columns)| columns.len())?
        .clone();
    let own: Vec<Period> = main.iter().map(|(period, _)| *period).collect();
    groups.retain(|(_, columns)| {
        columns
            .iter()
            .map(|(period, _)| *period)
            .eq(own.iter().copied())
    });
    let parts = own.iter().map(|period| (name_of(*period), Some(*period)));
    Some(Plan {
        across: Across::Periods,
        parts: parts.collect(),
        measures: groups
            .into_iter()
            .map(|(rest, columns)| (rest, columns.into_iter().map(|(_, at)| at).collect()))
            .collect(),
    })
}

/// `KW 1` is a week where `KW 5` stands beside it.
fn weeks_all_through(table: &Table, columns: &mut [(Period, usize)]) {
    let is_week = |(period, _): &(Period, usize)| matches!(period.part, Some(Part::Week(_)));
    if !columns.iter().any(is_week) {
        return;
    }
    for (period, at) in columns {
        if let Some(Part::Quarter(count)) = period.part
            && period::may_be_week(&table.columns[*at].header)
        {
            period.part = Some(Part::Week(count));
        }
    }
}

/// `2024-03`, `2024 Q1`, `2024`, `03`.
fn name_of(period: Period) -> String {
    let part = match period.part {
        None => String::new(),
        Some(Part::Week(week)) => format!("W{week:02}"),
        Some(Part::Month(month)) => format!("{month:02}"),
        Some(Part::Quarter(quarter)) => format!("Q{quarter}"),
        Some(Part::Half(half)) => format!("H{half}"),
    };
    match (period.year, period.part) {
        (Some(year), None) => year.to_string(),
        (Some(year), Some(_)) => format!("{year}-{part}"),
        (None, _) => part,
    }
}

fn products(table: &Table) -> Option<Plan> {
    if table.kind != Kind::Customers || table.column(Field::Customer).is_none() {
        return None;
    }
    // A product called "Service" is no rating of service among other products.
    let rating = |field: Field| {
        field.column_type() == ColumnType::Scale
            || matches!(field, Field::Product | Field::Category | Field::Line)
    };
    let unknown = |column: &Column| {
        column.column_type() == ColumnType::Number
            && column.field.is_none_or(rating)
            && words::meaning_of(&column.header).is_none_or(|(meaning, quality)| {
                quality < 0.95 && meaning != Meaning::Plain
                    || matches!(meaning, Meaning::Field(field) if rating(field))
            })
            && period::split(&column.header).is_none()
            && !words::is_total(&column.header)
    };
    let mut columns: Vec<usize> = (0..table.columns.len())
        .filter(|&at| unknown(&table.columns[at]))
        .collect();
    // They stand together.
    let run = columns
        .chunk_by(|a, b| a + 1 == *b)
        .max_by_key(|run| run.len())?;
    columns = run.to_vec();
    drop_total(table, &mut columns);
    if columns.len() < FEWEST_PRODUCTS {
        return None;
    }
    let parts = columns
        .iter()
        .map(|&at| (table.columns[at].header.clone(), None))
        .collect();
    Some(Plan {
        across: Across::Products,
        measures: vec![(String::new(), columns)],
        parts,
    })
}

/// A last column that is the sum of the others is no product.
fn drop_total(table: &Table, columns: &mut Vec<usize>) {
    let Some((&last, others)) = columns.split_last() else {
        return;
    };
    let known = |at: usize, row: usize| {
        let value = table.columns[at].value(row);
        if value.is_nan() { 0.0 } else { value }
    };
    let is_sum = (0..table.rows.min(500)).all(|row| {
        let sum: f64 = others.iter().map(|&at| known(at, row)).sum();
        (sum - known(last, row)).abs() <= 0.02
    });
    if others.len() > 1 && is_sum {
        columns.pop();
    }
}

/// Turns a table into lines: a filled cell other than zero is a line with its period or product. Columns of words stay with
/// every line; other figures of a row belong to no single line and go.
pub fn apply(table: &Table, plan: &Plan, year: Option<i16>) -> Table {
    let (mut rows, mut parts) = (Vec::new(), Vec::new());
    let filled = |at: usize, row: usize| {
        let value = table.columns[at].value(row);
        !value.is_nan() && value != 0.0
    };
    for row in 0..table.rows {
        for part in 0..plan.parts.len() {
            let mut measures = plan.measures.iter();
            if measures.any(|(_, columns)| filled(columns[part], row)) {
                rows.push(row as u32);
                parts.push(part as u32);
            }
        }
    }
    let spread: Vec<usize> = plan
        .measures
        .iter()
        .flat_map(|(_, columns)| columns.iter().copied())
        .collect();
    let headers = table.columns.iter().map(|column| column.header.as_str());
    let locale = Locale::new(words::language_of(headers));
    let mut columns: Vec<Column> = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let figures = matches!(
            column.column_type(),
            ColumnType::Number | ColumnType::Percent
        );
        if spread.contains(&at) || figures {
            continue;
        }
        let mut taken = gathered(column, &rows);
        taken.field = column.field.filter(|field| *field != Field::Date);
        columns.push(taken);
    }
    columns.push(part_column(plan, &parts, year, &locale));
    for (measure, places) in &plan.measures {
        let values = rows
            .iter()
            .zip(&parts)
            .map(|(&row, &part)| table.columns[places[part as usize]].value(row as usize));
        let field = measure_field(measure);
        let field = (!columns.iter().any(|column| column.field == Some(field))).then_some(field);
        columns.push(Column {
            header: if measure.is_empty() {
                locale.text("field-amount")
            } else {
                measure.clone()
            },
            field,
            data: ColumnData::Number(values.collect()),
            invalid: 0,
        });
    }
    Table {
        kind: Kind::Ledger,
        columns,
        rows: rows.len(),
        first_row: rows.first().map_or(1, |&row| table.sheet_row(row as usize)),
        sheet_rows: rows
            .iter()
            .map(|&row| table.sheet_row(row as usize))
            .collect(),
        source: table.source,
        stacked: Vec::new(),
    }
}

/// What is measured, in a ledger.
fn measure_field(measure: &str) -> Field {
    match words::meaning_of(measure) {
        Some((Meaning::Field(field), _))
            if matches!(field, Field::Quantity | Field::Margin | Field::Cost) =>
        {
            field
        }
        _ => Field::Amount,
    }
}

/// The new column: the day a period begins where the year is known, else its name; or the product.
fn part_column(plan: &Plan, parts: &[u32], year: Option<i16>, locale: &Locale) -> Column {
    let days: Option<Vec<Day>> = plan
        .parts
        .iter()
        .map(|(_, period)| period.and_then(|period| period.first_day(year)))
        .collect();
    if let Some(days) = days {
        return Column {
            header: locale.text("field-date"),
            field: Some(Field::Date),
            data: ColumnData::Date(parts.iter().map(|&part| days[part as usize]).collect()),
            invalid: 0,
        };
    }
    let mut names = Names::new();
    let ids: Vec<NameId> = plan
        .parts
        .iter()
        .map(|(name, _)| names.intern(name))
        .collect();
    let products = plan.across == Across::Products;
    Column {
        header: locale.text(if products {
            "field-product"
        } else {
            "import-period"
        }),
        field: products.then_some(Field::Product),
        data: ColumnData::Text {
            names: Arc::new(names),
            ids: parts.iter().map(|&part| ids[part as usize]).collect(),
        },
        invalid: 0,
    }
}

fn gathered(column: &Column, rows: &[u32]) -> Column {
    fn take<T: Copy>(values: &[T], rows: &[u32]) -> Vec<T> {
        let picked = rows.iter().filter_map(|&row| values.get(row as usize));
        picked.copied().collect()
    }
    let data = match &column.data {
        ColumnData::Text { names, ids } => ColumnData::Text {
            names: Arc::clone(names),
            ids: take(ids, rows),
        },
        ColumnData::Number(values) => ColumnData::Number(take(values, rows)),
        ColumnData::Percent(values) => ColumnData::Percent(take(values, rows)),
        ColumnData::Date(days) => ColumnData::Date(take(days, rows)),
        ColumnData::Scale { scale, steps } => ColumnData::Scale {
            scale: scale.clone(),
            steps: take(steps, rows),
        },
        ColumnData::Choices(choices) => ColumnData::Choices(Choices {
            options: choices.options.clone(),
            sets: take(&choices.sets, rows),
        }),
    };
    Column {
        header: column.header.clone(),
        field: column.field,
        data,
        invalid: column.invalid,
    }
}

/// Whether figures side by side are what was bought of several things, so that they add up: none below zero, of one order
/// of magnitude, far above what a rating or a count of people reaches, and each with few that are large among many that are
/// small. Ages, scores, years and places are none of it.
fn are_amounts(table: &Table, columns: &[usize]) -> bool {
    let mut medians: Vec<f64> = Vec::new();
    for &at in columns {
        let values = (0..table.rows).map(|row| table.columns[at].value(row));
        let mut values: Vec<f64> = values.filter(|value| !value.is_nan()).collect();
        if values.len() < FEWEST_CUSTOMERS || values.iter().any(|value| *value < 0.0) {
            return false;
        }
        values.sort_unstable_by(f64::total_cmp);
        let median = values[values.len() / 2];
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        if mean < median * 1.1 || values[values.len() - 1] < 1_000.0 {
            return false;
        }
        medians.push(median.max(1.0));
    }
    medians.sort_unstable_by(f64::total_cmp);
    match (medians.first(), medians.last()) {
        (Some(smallest), Some(largest)) => largest / smallest <= 100.0,
        _ => false,
    }
}

/// Fewer say nothing of how figures are spread.
const FEWEST_CUSTOMERS: usize = 8;

/// Where a sheet has its money by period or by product and nowhere else: the sum of the months or products is the amount, and
/// of years the last one.
pub fn add_amount(table: &mut Table, plan: &Plan) {
    let field = match table.kind {
        Kind::Customers => Field::Billing,
        Kind::Products => Field::Revenue,
        Kind::Suppliers => Field::Spend,
        Kind::Ledger | Kind::Whitespace => return,
    };
    let Some((_, columns)) = plan
        .measures
        .iter()
        .find(|(measure, _)| measure_field(measure) == Field::Amount)
    else {
        return;
    };
    if table.column(field).is_some()
        || plan.across == Across::Products && !are_amounts(table, columns)
    {
        return;
    }
    let whole_years = plan.across == Across::Periods
        && plan
            .parts
            .iter()
            .all(|(_, period)| period.is_some_and(|period| period.part.is_none()));
    if whole_years {
        let last = plan
            .parts
            .iter()
            .zip(columns)
            .max_by_key(|((_, period), _)| *period);
        if let Some((_, &at)) = last {
            table.columns[at].field = Some(field);
        }
        return;
    }
    let (Some(&first), Some(&last)) = (columns.first(), columns.last()) else {
        return;
    };
    let values = (0..table.rows).map(|row| {
        let known = columns
            .iter()
            .map(|&at| table.columns[at].value(row))
            .filter(|value| !value.is_nan());
        known.fold(
            f64::NAN,
            |sum, value| {
                if sum.is_nan() { value } else { sum + value }
            },
        )
    });
    let header = format!(
        "{} … {}",
        table.columns[first].header, table.columns[last].header
    );
    let column = Column {
        header,
        field: Some(field),
        data: ColumnData::Number(values.collect()),
        invalid: 0,
    };
    table.columns.push(column);
}
