//! What a column holds, decided by the column as a whole, and its cells turned into that.

mod reads;
mod signs;
mod step_words;
mod without;

pub use reads::fits;
pub(super) use reads::{Read, Reads, choices};
use reads::{is_amount, read_text};

use rustc_hash::FxHashMap;

use super::DateOrder;
use super::date::{self, DateText};
use super::grid::{RawColumn, Slot};
use super::number::{self, DecimalSign, Side};
use super::scales::{self, ScaleMatch};
use super::words::{self, Meaning};
use crate::model::{ColumnType, Day, Names};

/// What the cells of a column say about themselves.
pub struct Evidence {
    pub(super) reads: Reads,
    /// Cells of each text that stand in rows that are no data.
    gone: FxHashMap<u32, usize>,
    /// Cells with a value.
    filled: usize,
    figures: usize,
    percents: usize,
    dates: usize,
    serials: usize,
    compact_dates: usize,
    codes: usize,
    /// Cells whose figure proves a decimal point; a comma.
    point: usize,
    comma: usize,
    unsure: usize,
    /// Texts that prove day before month; month before day; neither.
    dmy: usize,
    mdy: usize,
    either: usize,
    /// Figures that carry a multiplier (`1,5 mln`).
    multiplied: usize,
    /// Figures marked as credit; as debit.
    credits: usize,
    debits: usize,
    /// Units of measure behind its figures.
    pub units: Vec<&'static str>,
    /// Currency beside its figures.
    pub currency: Option<&'static str>,
    /// Every currency beside its figures, with the cells it stands in.
    pub currencies: Vec<(&'static str, usize)>,
}

/// What the whole file says, for columns that do not say it themselves.
#[derive(Clone, Copy, Debug)]
pub struct FileHints {
    /// The decimal sign.
    pub decimal: DecimalSign,
    /// Whether a figure proves it.
    pub is_proven: bool,
    /// Order of day and month.
    pub order: DateOrder,
    /// Whether a column holds full dates, so that months and quarters need not stand for them.
    pub has_dates: bool,
}

/// What was decided for a column.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What it holds.
    pub kind: ColumnType,
    /// The decimal sign of figures written as text.
    pub decimal: DecimalSign,
    /// Order of day and month of its dates.
    pub order: DateOrder,
    /// Whether plain figures are percentage points (25 for 25 %).
    pub points: bool,
    /// Whether the order of day and month could not be known.
    pub order_unknown: bool,
    /// What figures are multiplied by, percentage points apart.
    pub factor: f64,
    /// Whether its dates are months, quarters or weeks.
    pub period: bool,
    /// Whether credit is what its amounts mostly are, and debit is below zero.
    pub credit_is_plus: bool,
    /// Whether its days are counted from 1904.
    pub old_epoch: bool,
    pub(super) scale: Option<ScaleMatch>,
}

impl Decision {
    /// Whether it is a scale of two steps.
    pub fn is_yes_no(&self) -> bool {
        let scale = self.scale.as_ref();
        self.kind == ColumnType::Scale && scale.is_some_and(|found| found.scale.steps.len() == 2)
    }
}

impl Evidence {
    /// Whether no row of data fills the column.
    pub fn is_blank(&self) -> bool {
        self.filled == 0
    }

    /// Reads every different text of a column once.
    pub fn of(raw: &RawColumn) -> Self {
        let counts = raw.counts;
        let mut evidence = Self {
            reads: Reads::default(),
            gone: FxHashMap::default(),
            filled: counts.filled() - counts.error,
            figures: counts.number + counts.decimal + counts.percent,
            percents: counts.percent,
            dates: counts.date,
            serials: 0,
            compact_dates: 0,
            codes: 0,
            point: counts.point,
            comma: counts.comma,
            unsure: counts.unsure_comma + counts.unsure_point,
            dmy: 0,
            mdy: 0,
            either: 0,
            multiplied: 0,
            credits: 0,
            debits: 0,
            units: Vec::new(),
            currency: raw
                .currencies
                .iter()
                .max_by_key(|(_, votes)| *votes)
                .map(|(code, _)| *code),
            currencies: raw.currencies.clone(),
        };
        let of_a_whole = reads::are_of_a_whole(raw);
        let mut votes: Vec<(&'static str, usize)> = Vec::new();
        let mut beginnings = number::Beginnings::default();
        for (_, text, count) in raw.dictionary.iter() {
            let read = if beginnings.are_of_a_word(text) && date::is_of_two_parts(text) {
                Read::Word
            } else if of_a_whole {
                reads::part(text)
            } else {
                read_text(text)
            };
            match read {
                Read::Nothing => evidence.filled = evidence.filled.saturating_sub(count),
                Read::Figure(figure) => {
                    evidence.figures += count;
                    evidence.percents += if figure.percent { count } else { 0 };
                    match figure.proves {
                        Some(DecimalSign::Point) => evidence.point += count,
                        Some(DecimalSign::Comma) => evidence.comma += count,
                        None => evidence.unsure += if figure.ambiguous { count } else { 0 },
                    }
                    evidence.multiplied += if figure.multiplied { count } else { 0 };
                    match figure.side {
                        Some(Side::Credit) => evidence.credits += count,
                        Some(Side::Debit) => evidence.debits += count,
                        None => {}
                    }
                    if let Some(unit) = figure.unit
                        && !evidence.units.contains(&unit)
                    {
                        evidence.units.push(unit);
                    }
                    if let Some(code) = figure.currency {
                        match votes.iter_mut().find(|(known, _)| *known == code) {
                            Some((_, votes)) => *votes += count,
                            None => votes.push((code, count)),
                        }
                    }
                }
                Read::Code => evidence.codes += count,
                Read::Date(date) => {
                    evidence.dates += count;
                    match (date, date.proves()) {
                        (_, Some(DateOrder::Dmy)) => evidence.dmy += count,
                        (_, Some(DateOrder::Mdy)) => evidence.mdy += count,
                        (DateText::Numeric { .. }, None) => evidence.either += count,
                        _ => {}
                    }
                }
                Read::Word => {}
            }
            evidence.reads.push(read);
        }
        evidence.currency = evidence.currency.or_else(|| {
            votes
                .iter()
                .max_by_key(|(_, votes)| *votes)
                .map(|(code, _)| *code)
        });
        for (code, cells) in votes {
            match evidence
                .currencies
                .iter_mut()
                .find(|(known, _)| *known == code)
            {
                Some((_, known)) => *known += cells,
                None => evidence.currencies.push((code, cells)),
            }
        }
        evidence.count_whole_numbers(raw);
        evidence
    }

    /// The currency of one figure: beside it, or of its format.
    pub fn currency_at(&self, raw: &RawColumn, row: usize) -> Option<&'static str> {
        match raw.get(row) {
            Slot::Text(id) => match self.reads.get(id as usize) {
                Some(Read::Figure(figure)) => figure.currency,
                _ => None,
            },
            Slot::Number(_) => raw.format_currency(row),
            _ => None,
        }
    }

    /// How many figures could be Excel's serials, or `yyyymmdd`.
    fn count_whole_numbers(&mut self, raw: &RawColumn) {
        if raw.counts.number + raw.counts.decimal == 0 {
            return;
        }
        let step = (raw.len() / 5_000).max(1);
        let mut seen = 0usize;
        for row in (0..raw.len()).step_by(step) {
            let value = match raw.get(row) {
                Slot::Number(value) => value,
                Slot::Decimal(decimal) if decimal.group().is_none() => {
                    decimal.value(DecimalSign::Point)
                }
                Slot::Decimal(_) => f64::NAN,
                _ => continue,
            };
            seen += 1;
            self.serials += usize::from((10_000.0..80_000.0).contains(&value));
            self.compact_dates += usize::from(date::from_compact(value).is_some());
        }
        let scale = (raw.counts.number + raw.counts.decimal) as f64 / seen.max(1) as f64;
        self.serials = (self.serials as f64 * scale).round() as usize;
        self.compact_dates = (self.compact_dates as f64 * scale).round() as usize;
    }

    /// The decimal sign this column proves.
    pub fn decimal(&self) -> Option<(DecimalSign, usize)> {
        match (self.point, self.comma) {
            (0, 0) => None,
            (point, comma) if point >= comma => Some((DecimalSign::Point, point)),
            (_, comma) => Some((DecimalSign::Comma, comma)),
        }
    }

    /// Whether dates are written with figures for day and month, in an order that must be told.
    pub fn has_orders(&self) -> bool {
        self.dmy + self.mdy + self.either > 0
    }

    /// Cells that read differently with the other decimal sign.
    pub fn unsure(&self) -> usize {
        self.unsure
    }

    /// Whether it holds full dates.
    pub fn is_dated(&self) -> bool {
        self.dates > 0 && self.dates * 10 >= self.filled * 7
    }

    /// The first cell that proves another decimal sign than the column's, and how many do.
    pub fn against(&self, raw: &RawColumn, decimal: DecimalSign) -> Option<(usize, usize)> {
        let count = self.point.min(self.comma);
        if count == 0 {
            return None;
        }
        let proof = |row: &usize| match raw.get(*row) {
            Slot::Decimal(figure) if !figure.is_unsure() => {
                match (figure.decimal_sign(), figure.group()) {
                    (Some(sign), _) => Some(sign),
                    (None, Some('.')) => Some(DecimalSign::Comma),
                    (None, Some(',')) => Some(DecimalSign::Point),
                    _ => None,
                }
            }
            Slot::Text(id) => match self.reads.get(id as usize) {
                Some(Read::Figure(figure)) => figure.proves,
                _ => None,
            },
            _ => None,
        };
        let first = (0..raw.len()).find(|row| proof(row).is_some_and(|sign| sign != decimal))?;
        Some((first, count))
    }

    /// Which marks stand for amounts above zero, and how many cells carry the other; `None` where there is but one kind.
    pub fn sides(&self, decision: &Decision) -> Option<(&'static str, usize)> {
        let other = if decision.credit_is_plus {
            self.debits
        } else {
            self.credits
        };
        let plus = if decision.credit_is_plus { "CR" } else { "DR" };
        (other > 0).then_some((plus, other))
    }

    /// Decides. `meaning` is what its header says.
    pub fn decide(
        &self,
        raw: &RawColumn,
        header: &str,
        meaning: Option<Meaning>,
        hints: FileHints,
    ) -> Decision {
        let expected = match meaning {
            Some(Meaning::Field(field)) => Some(field.column_type()),
            Some(Meaning::Name | Meaning::Id | Meaning::Code) => Some(ColumnType::Text),
            Some(Meaning::UnitCost) => Some(ColumnType::Number),
            _ => None,
        };
        let decimal = self.decimal_sign(raw, meaning, hints);
        let (order, order_unknown) = self.order(raw, hints);
        let mut decision = Decision {
            kind: ColumnType::Text,
            decimal,
            order,
            points: false,
            order_unknown: false,
            factor: 1.0,
            period: false,
            old_epoch: false,
            credit_is_plus: self.credits
                > self.debits + self.figures.saturating_sub(self.credits + self.debits),
            scale: None,
        };
        if self.filled == 0 {
            decision.kind = expected
                .filter(|kind| {
                    matches!(
                        kind,
                        ColumnType::Number | ColumnType::Percent | ColumnType::Date
                    )
                })
                .unwrap_or(ColumnType::Text);
            return decision;
        }
        let share = |count: usize| count as f64 / self.filled as f64;
        let dateish = self.dates + self.serials.max(self.compact_dates);
        if expected == Some(ColumnType::Date) && share(dateish) >= 0.6
            || share(self.dates) >= 0.7 && expected != Some(ColumnType::Text)
            || share(self.dates) >= 0.9 && expected.is_none()
        {
            decision.kind = ColumnType::Date;
            decision.order_unknown = order_unknown;
            return decision;
        }
        if expected == Some(ColumnType::Text)
            && !(share(self.figures) >= 0.9 && is_amount(raw, meaning))
        {
            return decision;
        }
        if !hints.has_dates
            && matches!(expected, None | Some(ColumnType::Date))
            && self.are_periods(raw, words::is_period(header) || expected.is_some())
        {
            decision.kind = ColumnType::Date;
            decision.period = true;
            return decision;
        }
        if let Some(Meaning::Field(field)) = meaning
            && expected == Some(ColumnType::Scale)
            && let Some(matched) = scales::matches(field, &self.words(raw))
        {
            decision.kind = ColumnType::Scale;
            decision.scale = Some(matched);
            return decision;
        }
        // Sizes of packs in kilograms, litres and metres are names, not figures to add up.
        if self.units.len() > 1 && expected.is_none() {
            return decision;
        }
        let enough = if matches!(
            expected,
            Some(ColumnType::Number | ColumnType::Percent | ColumnType::Scale)
        ) {
            0.5
        } else {
            0.6
        };
        let numeric = if expected == Some(ColumnType::Number) {
            self.figures + self.codes
        } else {
            self.figures
        };
        if share(numeric) >= enough
            && (self.codes == 0 || expected.is_some() || self.codes * 200 < self.filled)
        {
            self.decide_figures(&mut decision, raw, header, expected);
            return decision;
        }
        if expected == Some(ColumnType::Choices) && self.has_lists(raw) {
            decision.kind = ColumnType::Choices;
            return decision;
        }
        if expected.is_none()
            && matches!(meaning, None | Some(Meaning::Plain))
            && let Some(matched) = scales::matches_any(header, &self.words(raw))
        {
            decision.kind = ColumnType::Scale;
            decision.scale = Some(matched);
        }
        decision
    }

    /// Whether nine cells of ten are months, quarters or weeks; `named` is what the header says.
    fn are_periods(&self, raw: &RawColumn, named: bool) -> bool {
        let plain = raw.counts.number + raw.counts.decimal;
        if !named && plain > 0 || raw.counts.date > 0 {
            return false;
        }
        let texts = self.texts(raw).take(2_000);
        let (mut read, mut seen) = (0usize, 0usize);
        for (text, count) in texts.filter(|(text, _)| !words::is_placeholder(text)) {
            seen += count;
            if date::period(text, named).is_some() {
                read += count;
            } else if seen > 50 && read * 10 < seen {
                return false;
            }
        }
        if plain > 0 {
            for row in (0..raw.len()).step_by((raw.len() / 2_000).max(1)) {
                if matches!(raw.get(row), Slot::Number(_) | Slot::Decimal(_)) {
                    seen += 1;
                    read += usize::from(date::period(&raw.show(row), named).is_some());
                }
            }
        }
        read > 0 && read * 10 >= seen * 9
    }

    /// Whether all years of two digits stand first: they vary less than what stands last.
    fn years_first(&self) -> bool {
        let (mut firsts, mut lasts) = ((u8::MAX, 0u8), (u8::MAX, 0u8));
        for read in self.reads.iter() {
            let Read::Date(text) = read else { continue };
            let DateText::Numeric {
                first,
                year,
                short: true,
                ..
            } = *text
            else {
                return false;
            };
            let Some(last) = u8::try_from(year % 100)
                .ok()
                .filter(|_| text.day(DateOrder::Ymd).is_some())
            else {
                return false;
            };
            firsts = (firsts.0.min(first), firsts.1.max(first));
            lasts = (lasts.0.min(last), lasts.1.max(last));
        }
        let common = self.reads.iter().filter_map(|read| match read {
            Read::Date(text) => Some(text),
            _ => None,
        });
        let no_day_first = common
            .clone()
            .any(|text| text.day(DateOrder::Dmy).is_none() && text.day(DateOrder::Mdy).is_none());
        firsts.0 <= firsts.1
            && (no_day_first
                || firsts.1 - firsts.0 < lasts.1.saturating_sub(lasts.0) && firsts.0 > 12)
    }

    pub(super) fn decide_figures(
        &self,
        decision: &mut Decision,
        raw: &RawColumn,
        header: &str,
        expected: Option<ColumnType>,
    ) {
        let named = header.contains(['%', '％', '率']);
        // A discount in money is none in percent.
        let money = self.currency.is_some() || number::currency_within(header).is_some();
        let share = expected == Some(ColumnType::Percent) && !money;
        let percent = self.percents * 2 > self.figures || named || share;
        decision.kind = if percent {
            ColumnType::Percent
        } else {
            ColumnType::Number
        };
        // Figures that say themselves what they count in need no header to say it.
        if !percent
            && self.multiplied * 2 <= self.figures
            && let Some((_, factor)) = number::scale_within(header)
        {
            decision.factor = factor;
        }
        // 0.08 under "growth %" is a ratio; 8 is not. Where all are small only the header tells, and where few are large
        // they are what is out of the ordinary.
        let (mut largest, mut above, mut all) = (0.0f64, 0usize, 0usize);
        let step = (raw.len() / 20_000).max(1);
        for row in (0..raw.len()).step_by(step) {
            let value = self.plain_figure(raw, row, decision.decimal);
            if let Some(value) = value.map(f64::abs).filter(|value| *value > 0.0) {
                largest = largest.max(value);
                above += usize::from(value > 1.0);
                all += 1;
            }
        }
        decision.points = percent
            && !self.units.contains(&"x")
            && if named {
                largest > 1.5 || self.percents == 0 && largest > 1.0
            } else {
                largest > 5.0 || largest > 1.5 && above * 2 > all
            };
    }

    /// Whether cells list several choices: separators, and the parts repeat.
    fn has_lists(&self, raw: &RawColumn) -> bool {
        let cells: Vec<&str> = raw.dictionary.iter().map(|(_, text, _)| text).collect();
        let listed = cells
            .iter()
            .filter(|text| text.contains([';', '；', '、', '|']) || text.contains(", "))
            .count();
        let mut options = Names::new();
        for text in &cells {
            for part in choices(text) {
                options.intern(part);
            }
        }
        listed > 0 && options.len() <= 40 || options.len() <= 12
    }

    /// The order of day and month, and whether nothing proves it.
    pub(super) fn order(&self, raw: &RawColumn, hints: FileHints) -> (DateOrder, bool) {
        if self.dmy + self.mdy + self.either > 0 && self.years_first() {
            return (DateOrder::Ymd, false);
        }
        if self.dmy + self.mdy > 0 {
            return (
                if self.mdy > self.dmy {
                    DateOrder::Mdy
                } else {
                    DateOrder::Dmy
                },
                false,
            );
        }
        if self.either == 0 {
            return (hints.order, false);
        }
        // Ledgers are mostly in order of date: the reading with fewer steps back is the likelier.
        let steps_back = |order: DateOrder| {
            let days = (0..raw.len().min(5_000)).filter_map(|row| match raw.get(row) {
                Slot::Text(id) => match self.reads.get(id as usize) {
                    Some(Read::Date(date)) => date.day(order),
                    _ => None,
                },
                _ => None,
            });
            let days: Vec<Day> = days.collect();
            days.windows(2).filter(|pair| pair[1] < pair[0]).count()
        };
        let (dmy, mdy) = (steps_back(DateOrder::Dmy), steps_back(DateOrder::Mdy));
        if mdy * 3 < dmy {
            return (DateOrder::Mdy, true);
        }
        if dmy * 3 < mdy {
            return (DateOrder::Dmy, true);
        }
        let order = if hints.order == DateOrder::Mdy {
            DateOrder::Mdy
        } else {
            DateOrder::Dmy
        };
        (order, true)
    }
}
