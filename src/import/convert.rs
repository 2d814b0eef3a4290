//! The cells of a column turned into what was decided for it.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::date;
use super::decimal::Decimal;
use super::grid::{self, Held, RawColumn, Slot, Uniform};
use super::number::{self, DecimalSign, Figure, Side};
use super::runs::RowRuns;
use super::typing::{Decision, Evidence, Read, choices};
use super::words::{self, Meaning};
use super::{Finding, Severity};
use crate::model::{Choices, ColumnData, ColumnType, Day, MISSING_STEP, NameId, Names};

/// What is left of a column once its type is decided.
pub struct Typed {
    /// Its cells.
    pub data: ColumnData,
    /// Cells that held something that could not be read.
    pub invalid: usize,
    /// What was met.
    pub findings: Vec<Finding>,
}

/// Where the rows of a column stand: which to take, and their numbers in the spreadsheet.
pub struct Rows<'a> {
    /// Rows of the raw column, in order.
    pub kept: &'a [u32],
    /// Whether these are all rows as they stand.
    pub are_all: bool,
    /// Row numbers, from 1, of every raw row.
    pub sheet: &'a [u32],
}

impl Decision {
    /// Turns the cells of a column into what was decided.
    pub fn convert(
        &self,
        mut held: Held<'_>,
        evidence: &Evidence,
        rows: &Rows<'_>,
        header: &str,
        meaning: Option<Meaning>,
    ) -> Typed {
        if rows.are_all
            && held.len() == rows.kept.len()
            && let Some(data) = self.whole(&mut held, evidence)
        {
            return Typed {
                data,
                invalid: 0,
                findings: Vec::new(),
            };
        }
        let raw = &*held;
        let mut bad = Bad::new(header, rows);
        let data = match self.kind {
            ColumnType::Number | ColumnType::Percent => {
                let values: Vec<f64> = rows
                    .kept
                    .iter()
                    .map(|&row| self.figure(raw, evidence, row as usize, &mut bad))
                    .collect();
                if self.kind == ColumnType::Number {
                    ColumnData::Number(values)
                } else {
                    ColumnData::Percent(values)
                }
            }
            ColumnType::Date => ColumnData::Date(
                rows.kept
                    .iter()
                    .map(|&row| self.day(raw, evidence, row as usize, &mut bad))
                    .collect(),
            ),
            ColumnType::Scale => self.steps(raw, rows, &mut bad),
            ColumnType::Choices => sets(raw, rows),
            ColumnType::Text => texts(raw, rows, meaning, &mut bad),
        };
        Typed {
            data,
            invalid: bad.errors.count + bad.others.count,
            findings: bad.into_findings(self.kind),
        }
    }

    /// A column of one sort of cells that can all be read, in the memory it has.
    fn whole(&self, held: &mut Held<'_>, evidence: &Evidence) -> Option<ColumnData> {
        let points = if self.points { 0.01 } else { self.factor };
        match self.kind {
            ColumnType::Number | ColumnType::Percent if held.is_uniform(false) => {
                let read = |bits: Vec<u64>, value: &dyn Fn(u64) -> f64| -> Vec<f64> {
                    let figure = |bits| Uniform::figure(bits).map_or(f64::NAN, value);
                    bits.into_iter().map(figure).collect()
                };
                let values = match held.take_uniform()? {
                    Uniform::Decimals(bits) => {
                        read(bits, &|bits| Decimal(bits).value(self.decimal) * points)
                    }
                    Uniform::Numbers(bits) => read(bits, &|bits| f64::from_bits(bits) * points),
                    Uniform::Texts(_) => return None,
                };
                Some(if self.kind == ColumnType::Number {
                    ColumnData::Number(values)
                } else {
                    ColumnData::Percent(values)
                })
            }
            ColumnType::Date if held.is_uniform(true) && !self.period => {
                let days: Option<Vec<Day>> = (0..held.dictionary.len())
                    .map(|id| match evidence.reads.get(id) {
                        Some(Read::Nothing) => Some(Day::NONE),
                        Some(Read::Date(date)) => date.day(self.order),
                        _ => None,
                    })
                    .collect();
                let days = days?;
                let Uniform::Texts(ids) = held.take_uniform()? else {
                    return None;
                };
                let day = |id: u32| days.get(id as usize).copied().unwrap_or(Day::NONE);
                Some(ColumnData::Date(ids.into_iter().map(day).collect()))
            }
            ColumnType::Text if held.is_uniform(true) => {
                let odd = |text: &str| words::is_void(text) || unescaped(text).len() != text.len();
                if held.dictionary.iter().any(|(_, text, _)| odd(text)) {
                    return None;
                }
                let (text, ends) = held.take_texts();
                match Names::adopt(text, ends) {
                    Ok(names) => match held.take_uniform()? {
                        Uniform::Texts(ids) => Some(ColumnData::Text {
                            names: Arc::new(names),
                            ids: ids.into_iter().map(NameId).collect(),
                        }),
                        _ => None,
                    },
                    Err((text, ends)) => {
                        held.give_texts(text, ends);
                        None
                    }
                }
            }
            _ => None,
        }
    }

    fn figure(&self, raw: &RawColumn, evidence: &Evidence, row: usize, bad: &mut Bad<'_>) -> f64 {
        let points = if self.points { 0.01 } else { self.factor };
        match raw.get(row) {
            Slot::Blank => f64::NAN,
            Slot::Number(value) => value * points,
            Slot::Decimal(decimal) => decimal.value(self.decimal) * points,
            Slot::Percent(value) => value,
            Slot::Bool(value) => f64::from(u8::from(value)),
            Slot::Error(_) => bad.error(row, raw),
            Slot::Date(_) => bad.other(row, raw),
            Slot::Text(id) => match evidence.reads.get(id as usize) {
                Some(Read::Nothing) => f64::NAN,
                Some(Read::Figure(figure)) => {
                    let figure = if figure.ambiguous {
                        number::parse(raw.dictionary.get(id), Some(self.decimal)).unwrap_or(*figure)
                    } else {
                        *figure
                    };
                    let figure = self.signed(figure);
                    if figure.percent {
                        figure.value
                            * if self.kind == ColumnType::Percent {
                                1.0
                            } else {
                                100.0
                            }
                    } else if figure.multiplied {
                        figure.value
                    } else {
                        figure.value * points
                    }
                }
                Some(Read::Code) => raw
                    .dictionary
                    .get(id)
                    .parse::<f64>()
                    .map_or_else(|_| bad.other(row, raw), |value| value * points),
                _ => bad.other(row, raw),
            },
        }
    }

    /// With the sign that the marks of credit and debit give it.
    fn signed(&self, figure: Figure) -> Figure {
        let minus = match figure.side {
            Some(Side::Credit) => !self.credit_is_plus,
            Some(Side::Debit) => self.credit_is_plus,
            None => false,
        };
        Figure {
            value: if minus { -figure.value } else { figure.value },
            ..figure
        }
    }

    fn day(&self, raw: &RawColumn, evidence: &Evidence, row: usize, bad: &mut Bad<'_>) -> Day {
        let found = match raw.get(row) {
            Slot::Blank => return Day::NONE,
            Slot::Number(_) | Slot::Decimal(_) if self.period => date::period(&raw.show(row), true),
            Slot::Text(id) if self.period => {
                let text = raw.dictionary.get(id);
                if words::is_placeholder(text) {
                    return Day::NONE;
                }
                date::period(text, true)
            }
            Slot::Date(day) => Some(day),
            Slot::Number(value) => whole_day(value, self.old_epoch),
            Slot::Decimal(decimal) => whole_day(decimal.value(DecimalSign::Point), self.old_epoch),
            Slot::Text(id) => match evidence.reads.get(id as usize) {
                Some(Read::Nothing) => return Day::NONE,
                Some(Read::Date(date)) => date.day(self.order).or_else(|| {
                    let other = date.day_somehow()?;
                    bad.orders.add(bad.row_of(row), raw, row);
                    Some(other)
                }),
                _ => None,
            },
            Slot::Error(_) => {
                bad.error(row, raw);
                return Day::NONE;
            }
            Slot::Percent(_) | Slot::Bool(_) => None,
        };
        found.unwrap_or_else(|| {
            bad.other(row, raw);
            Day::NONE
        })
    }

    fn steps(&self, raw: &RawColumn, rows: &Rows<'_>, bad: &mut Bad<'_>) -> ColumnData {
        let Some(matched) = &self.scale else {
            return texts(raw, rows, None, bad);
        };
        let by_id: Vec<u8> = raw
            .dictionary
            .iter()
            .map(|(_, text, _)| matched.step(text))
            .collect();
        let mut steps = Vec::with_capacity(rows.kept.len());
        for &row in rows.kept {
            let row = row as usize;
            let step = match raw.get(row) {
                Slot::Blank => MISSING_STEP,
                Slot::Text(id) => by_id.get(id as usize).copied().unwrap_or(MISSING_STEP),
                Slot::Bool(value) => matched.step(if value { "yes" } else { "no" }),
                Slot::Error(_) => {
                    bad.error(row, raw);
                    steps.push(MISSING_STEP);
                    continue;
                }
                _ => matched.step(&raw.show(row)),
            };
            if step == MISSING_STEP && raw.is_filled(row) && !says_nothing(&raw.show(row)) {
                bad.other(row, raw);
            }
            steps.push(step);
        }
        ColumnData::Scale {
            scale: matched.scale.clone(),
            steps,
        }
    }
}

fn whole_day(value: f64, old_epoch: bool) -> Option<Day> {
    date::from_compact(value).or_else(|| date::from_serial_of(value, old_epoch))
}

fn sets(raw: &RawColumn, rows: &Rows<'_>) -> ColumnData {
    let mut options = Names::new();
    let mut set_of = |text: &str| {
        let mut set = 0u64;
        for part in choices(text) {
            let id = options
                .find(part)
                .or_else(|| (options.len() < 64).then(|| options.intern(part)));
            if let Some(id) = id.filter(|id| id.is_some() && id.0 < 64) {
                set |= 1 << id.0;
            }
        }
        set
    };
    let sets = rows
        .kept
        .iter()
        .map(|&row| {
            if raw.is_filled(row as usize) {
                set_of(&raw.show(row as usize))
            } else {
                0
            }
        })
        .collect();
    ColumnData::Choices(Choices { options, sets })
}

fn texts(
    raw: &RawColumn,
    rows: &Rows<'_>,
    meaning: Option<Meaning>,
    bad: &mut Bad<'_>,
) -> ColumnData {
    const UNSEEN: NameId = NameId(u32::MAX - 1);
    let mut names = Names::new();
    let mut known: Vec<NameId> = vec![UNSEEN; raw.dictionary.len()];
    let whole_codes = matches!(
        meaning,
        Some(Meaning::Id | Meaning::Name | Meaning::Field(_))
    );
    // Numbers of customers repeat as names do.
    let mut figures: FxHashMap<u64, NameId> = FxHashMap::default();
    let mut ids = Vec::with_capacity(rows.kept.len());
    for &row in rows.kept {
        let row = row as usize;
        let id = match raw.get(row) {
            Slot::Blank => NameId::NONE,
            Slot::Decimal(decimal) if figures.contains_key(&decimal.0) => figures[&decimal.0],
            Slot::Text(id) => {
                let at = id as usize;
                if known[at] == UNSEEN {
                    let text = raw.dictionary.get(id);
                    known[at] = if words::is_void(text) {
                        NameId::NONE
                    } else {
                        names.intern(unescaped(text))
                    };
                }
                known[at]
            }
            Slot::Error(_) => {
                bad.error(row, raw);
                NameId::NONE
            }
            // 13853.0 is customer 13853.
            Slot::Decimal(decimal)
                if whole_codes
                    && decimal.scale() > 0
                    && !decimal.is_unsure()
                    && decimal.value(DecimalSign::Point).fract() == 0.0 =>
            {
                let id = names.intern(&grid::plain(decimal.value(DecimalSign::Point)));
                figures.insert(decimal.0, id);
                id
            }
            Slot::Decimal(decimal) => {
                let id = names.intern(&raw.show(row));
                figures.insert(decimal.0, id);
                id
            }
            _ => names.intern(&raw.show(row)),
        };
        ids.push(id);
    }
    ColumnData::Text {
        names: Arc::new(names),
        ids,
    }
}

/// Without the apostrophe that tells a spreadsheet to leave digits alone (`'00123`).
fn unescaped(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(code) if code.len() > 1 && code.bytes().all(|b| b.is_ascii_digit()) => code,
        _ => text,
    }
}

/// Cells that could not be read.
struct Bad<'a> {
    header: &'a str,
    sheet: &'a [u32],
    errors: Met,
    others: Met,
    /// Dates that only another order of day and month can read.
    orders: Met,
}

#[derive(Default)]
struct Met {
    first: Option<(u32, String)>,
    count: usize,
    rows: RowRuns,
}

impl Met {
    fn add(&mut self, row: u32, raw: &RawColumn, at: usize) {
        self.count += 1;
        self.rows.push(row);
        if self.first.is_none() {
            self.first = Some((row, raw.show(at)));
        }
    }
}

fn says_nothing(text: &str) -> bool {
    words::is_void(text) || words::is_unknown(text)
}

impl<'a> Bad<'a> {
    fn new(header: &'a str, rows: &Rows<'a>) -> Self {
        Self {
            header,
            sheet: rows.sheet,
            errors: Met::default(),
            others: Met::default(),
            orders: Met::default(),
        }
    }

    fn row_of(&self, row: usize) -> u32 {
        self.sheet.get(row).copied().unwrap_or(0)
    }

    fn error(&mut self, row: usize, raw: &RawColumn) -> f64 {
        self.errors.add(self.row_of(row), raw, row);
        f64::NAN
    }

    fn other(&mut self, row: usize, raw: &RawColumn) -> f64 {
        self.others.add(self.row_of(row), raw, row);
        f64::NAN
    }

    fn into_findings(self, kind: ColumnType) -> Vec<Finding> {
        let code = match kind {
            ColumnType::Date => "bad-date",
            ColumnType::Scale => "unknown-word",
            _ => "bad-number",
        };
        let header = self.header;
        let orders = (self.orders, "mixed-date-order");
        [(self.errors, "error-cell"), (self.others, code), orders]
            .into_iter()
            .filter_map(|(met, code)| {
                let (row, value) = met.first?;
                Some(
                    Finding::new(Severity::Warning, code)
                        .at(row)
                        .within(header)
                        .holding(value)
                        .times(met.count)
                        .over(met.rows),
                )
            })
            .collect()
    }
}
