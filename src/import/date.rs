//! Dates written as text, in figures and in words.

use std::borrow::Cow;

use super::DateOrder;
use super::months;
use crate::model::Day;

/// A date as its parts stand in the text, before the order of day and month is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateText {
    /// Nothing to decide: year first, or the month in words.
    Sure(Day),
    /// Three numbers: which is the day is for the column to say.
    Numeric {
        /// The first number.
        first: u8,
        /// The second number.
        second: u8,
        /// The year, four digits, where the third number is one.
        year: i16,
        /// Whether the year has two digits, so that it may stand first.
        short: bool,
    },
}

impl DateText {
    /// The day, given the order; `None` where the calendar has none.
    pub fn day(self, order: DateOrder) -> Option<Day> {
        match self {
            Self::Sure(day) => Some(day),
            Self::Numeric {
                first,
                second,
                year,
                short,
            } => match order {
                DateOrder::Mdy => calendar(year, first, second),
                DateOrder::Ymd if short => {
                    let day = u8::try_from(year.rem_euclid(100)).ok()?;
                    calendar(century(i16::from(first)), second, day)
                }
                _ => calendar(year, second, first),
            },
        }
    }

    /// The day in whichever order the calendar has it.
    pub fn day_somehow(self) -> Option<Day> {
        let orders = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
        orders.into_iter().find_map(|order| self.day(order))
    }

    /// The order this text proves: one of the numbers is above 12.
    pub fn proves(self) -> Option<DateOrder> {
        match self {
            Self::Numeric { first, .. } if first > 31 => Some(DateOrder::Ymd),
            Self::Numeric { first, .. } if first > 12 => Some(DateOrder::Dmy),
            Self::Numeric { second, .. } if second > 12 => Some(DateOrder::Mdy),
            _ => None,
        }
    }
}

/// Whether a text may be a date at all; a cheap test before [`parse`].
pub fn may_be_date(text: &str) -> bool {
    let text = text.trim();
    (6..=72).contains(&text.len())
        && (text.bytes().filter(u8::is_ascii_digit).count() >= 3
            || text.contains(['年', '０', '１', '２', '３']))
}

/// Whether a text that begins with a letter has fewer than the three parts of a date.
pub fn is_of_two_parts(text: &str) -> bool {
    let mut parts = 0;
    let mut before = false;
    for byte in text.bytes() {
        let within = byte.is_ascii_alphanumeric() || byte >= 0x80;
        parts += usize::from(within && !before);
        before = within;
    }
    parts < 3
}

/// Reads a date, with or without a time behind it.
pub fn parse(text: &str) -> Option<DateText> {
    let text = text.trim();
    if !may_be_date(text) {
        return None;
    }
    let plain = plain(text);
    numeric(&plain)
        .or_else(|| compact(&plain))
        .or_else(|| worded(&plain))
}

/// Whether a text stands where a date would, but for none: `00.00.0000`, `0000-00-00`, Excel's day zero.
pub fn is_zero(text: &str) -> bool {
    let zeros = |c: char| c == '0' || ".-/: ".contains(c);
    text.len() >= 8
        && text.contains('0')
        && text.contains(['.', '-', '/'])
        && (text.chars().all(zeros)
            || matches!(text, "0/1/1900" | "1/0/1900" | "00/01/1900" | "0-1-1900"))
}

/// ASCII digits, blanks and hyphens; Chinese numerals of a written-out date as digits.
fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text.trim_start_matches('\''));
    }
    let mut plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{200b}'))
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            _ if c.is_whitespace() => ' ',
            _ => c,
        })
        .collect();
    if plain.contains('年') && !plain.contains(|c: char| c.is_ascii_digit()) {
        plain = months::han_digits(&plain);
    }
    Cow::Owned(plain)
}

/// A whole number read as `yyyymmdd`, between 1900 and 2199.
pub fn from_compact(number: f64) -> Option<Day> {
    if number.fract() != 0.0 || !(19_000_101.0..=21_991_231.0).contains(&number) {
        return None;
    }
    let number = number as u32;
    calendar(
        (number / 10_000) as i16,
        (number / 100 % 100) as u8,
        (number % 100) as u8,
    )
}

/// An Excel serial (1900 system, 1 = 1 January 1900) as a day; `None` outside 1900–9999.
pub fn from_serial(serial: f64) -> Option<Day> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let whole = serial.floor() as i32;
    // Excel counts a 29 February 1900 that never was: days before it stand one higher.
    let offset = if whole < 60 { 25_568 } else { 25_569 };
    Some(Day(whole - offset))
}

/// A serial of a workbook that may count its days from 1904.
pub fn from_serial_of(serial: f64, old_epoch: bool) -> Option<Day> {
    let since_1904 = if old_epoch { 1462.0 } else { 0.0 };
    from_serial(serial + since_1904)
}

fn calendar(year: i16, month: u8, day: u8) -> Option<Day> {
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

fn century(year: i16) -> i16 {
    if year < 70 { 2000 + year } else { 1900 + year }
}

/// A year of four digits, or of two; an apostrophe for the century is passed over.
fn long_year(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok()?;
    match digits.len() {
        4 if (1800..=2199).contains(&year) => Some(year),
        2 => Some(century(year)),
        _ => None,
    }
}

/// `2024-01-31`, `31/01/2024 08:12`, `2024年1月31日`, `31,12,2023`
fn numeric(text: &str) -> Option<DateText> {
    let mut parts: [(&str, char); 3] = [("", ' '); 3];
    let mut rest = text.trim_start_matches("民國").trim_start_matches("民国");
    for (index, part) in parts.iter_mut().enumerate() {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        if end == 0 || end > 4 {
            return None;
        }
        let (digits, tail) = rest.split_at(end);
        let separator = tail.chars().next();
        *part = (digits, separator.unwrap_or(' '));
        rest = tail;
        if index < 2 {
            let separator = separator?;
            if !matches!(separator, '-' | '/' | '.' | ',' | '年' | '月' | ' ') {
                return None;
            }
            rest = tail[separator.len_utf8()..].trim_start();
        }
    }
    let [(a, first), (b, second), (c, _)] = parts;
    if first != second && !(first == '年' && second == '月') {
        return None;
    }
    if !is_tail(rest) {
        return None;
    }
    // Figures are written with blanks and commas too: only full dates may be.
    let loose = matches!(first, ' ' | ',');
    if loose && (b.len() != 2 || a.len() + c.len() != 6) {
        return None;
    }
    if a.len() == 4 {
        let day = calendar(long_year(a)?, b.parse().ok()?, c.parse().ok()?)?;
        return (b.len() <= 2 && c.len() <= 2).then_some(DateText::Sure(day));
    }
    // `113/01/31`: years since 1912, as Taiwan counts them.
    if a.len() == 3 && matches!(first, '/' | '年') {
        let year = a
            .parse::<i16>()
            .ok()
            .filter(|year| (60..200).contains(year))?;
        let day = calendar(1911 + year, b.parse().ok()?, c.parse().ok()?)?;
        return (b.len() <= 2 && c.len() <= 2).then_some(DateText::Sure(day));
    }
    if a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (first, second) = (a.parse::<u8>().ok()?, b.parse::<u8>().ok()?);
    let (year, short) = (long_year(c)?, c.len() == 2);
    let common =
        (1..=31).contains(&first) && (1..=31).contains(&second) && (first <= 12 || second <= 12);
    let year_first = short && a.len() == 2 && (1..=12).contains(&second);
    let year_first = year_first && (1..=31).contains(&(year % 100));
    (common || year_first).then_some(DateText::Numeric {
        first,
        second,
        year,
        short,
    })
}

/// `20240105T134500Z`
fn compact(text: &str) -> Option<DateText> {
    let (day, time) = text.split_once('T')?;
    let is_time = time.len() >= 4 && time.bytes().take(4).all(|b| b.is_ascii_digit());
    if day.len() != 8 || !is_time {
        return None;
    }
    from_compact(day.parse().ok()?).map(DateText::Sure)
}

/// What may stand behind a date: nothing, a time, `г.`, `日`, a weekday.
fn is_tail(rest: &str) -> bool {
    let rest = rest
        .trim_start_matches(['日', '号', '號', 'T', 't', ',', ' ', '.', '('])
        .trim_end_matches(')')
        .trim();
    let parts = ["上午", "下午", "中午", "凌晨", "晚上"];
    let hour = parts.iter().find_map(|part| rest.strip_prefix(part));
    let rest = hour.unwrap_or(rest);
    rest.is_empty()
        || matches!(rest, "г" | "г." | "года" | "Z")
        || months::is_weekday(&rest.to_lowercase())
        || rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.contains([':', '.', '时'])
            && rest
                .chars()
                .all(|c| c.is_ascii_digit() || ": .+-ZzAaPpMm时分秒".contains(c))
        || rest
            .split_once(' ')
            .is_some_and(|(day, time)| months::is_weekday(&day.to_lowercase()) && is_tail(time))
}

/// `5 januari 2024`, `Mar 5, 2024`, `5-mrt-24`, `05 янв. 2024 г.`, `Fri Jan  5 10:15:00 CET 2024`
fn worded(text: &str) -> Option<DateText> {
    if text.len() > 60 {
        return None;
    }
    let folded = text.to_lowercase();
    // A time of day says nothing about the day.
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | ',' | '(' | ')'))
        .filter(|word| !word.contains(':'))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty() && !months::is_noise(word))
        .collect();
    let words = match words.iter().position(|word| *word == "am" || *word == "pm") {
        Some(at) => &words[..at],
        None => &words[..],
    };
    if !(3..=9).contains(&words.len()) {
        return None;
    }
    // A weekday may begin like a month (`mar`, `maandag`): the month is the later one.
    let month_at = words
        .iter()
        .rposition(|word| months::month_number(word).is_some())?;
    let month = months::month_number(words[month_at])?;
    let mut numbers: Vec<&str> = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(at, _)| *at != month_at) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            numbers.push(word);
        } else if !(months::is_weekday(word) || months::is_zone(word)) || at + 1 == words.len() {
            return None;
        }
    }
    if numbers.len() < 2 {
        return None;
    }
    // `Fri Jan 5 10.15.00 CET 2024`: the year may come last.
    if numbers.len() > 2 && numbers[1].len() != 4 && numbers[0].len() < 3 {
        let year = numbers
            .iter()
            .position(|number| number.len() == 4 && is_digits(number));
        if let Some(year) = year {
            numbers.swap(1, year);
        }
    }
    let bare = |at: usize| numbers[at].trim_end_matches(|c: char| c.is_alphabetic());
    let (a, b) = (bare(0), bare(1));
    let (day, year) = if a.len() == 4 { (b, a) } else { (a, b) };
    calendar(long_year(year)?, month, day.parse().ok()?).map(DateText::Sure)
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// The first day of a month, quarter or week: `2024-03`, `mrt 2024`, `2024年3月`, `Q1 2024`, `2024-W05`; with `numeric`
/// also what is a figure elsewhere (`03.2024`, `202403`).
pub fn period(text: &str, numeric: bool) -> Option<Day> {
    let text = text.trim();
    if !(4..=40).contains(&text.len()) || text.contains(':') {
        return None;
    }
    let folded = of_fiscal_year(plain(text).to_lowercase());
    if is_digits(&folded) {
        let year_month = numeric && folded.len() == 6;
        return year_month
            .then(|| calendar(long_year(&folded[..4])?, folded[4..].parse().ok()?, 1))?;
    }
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !months::is_noise(word))
        .collect();
    match words[..] {
        [a, b] if is_digits(a) && is_digits(b) => {
            let (year, month) = if a.len() == 4 { (a, b) } else { (b, a) };
            let strong = a.len() == 4 && b.len() == 2 && folded.contains('-');
            let month: u8 = month.parse().ok().filter(|_| strong || numeric)?;
            (year.len() == 4).then(|| calendar(long_year(year)?, month, 1))?
        }
        _ => months::period(&words),
    }
}

/// `fy24 q1` as `2024 q1`.
fn of_fiscal_year(text: String) -> String {
    let Some((before, behind)) = text.split_once("fy") else {
        return text;
    };
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    match digits {
        2 => format!("{before}20{behind}"),
        4 => format!("{before}{behind}"),
        _ => text,
    }
}

/// The first day of a month.
pub(super) fn first_of(year: &str, month: u8) -> Option<Day> {
    calendar(long_year(year)?, month, 1)
}

/// The Monday of an ISO week.
pub(super) fn week(year: &str, week: u8) -> Option<Day> {
    if !(1..=53).contains(&week) || year.len() != 4 {
        return None;
    }
    // The fourth of January lies in the first week.
    let fourth = calendar(long_year(year)?, 1, 4)?.0;
    let monday = fourth - (fourth + 3).rem_euclid(7);
    Some(Day(monday + 7 * (i32::from(week) - 1)))
}
