//! Dates written as text, in figures and in words.

use super::DateOrder;
use crate::model::Day;

/// A date as its parts stand in the text, before the order of day and month is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateText {
    /// Nothing to decide: year first, or the month in words.
    Sure(Day),
    /// Two numbers and a year at the end: which is the day is for the column to say.
    Numeric {
        /// The first number.
        first: u8,
        /// The second number.
        second: u8,
        /// The year, four digits.
        year: i16,
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
            } => {
                let (day, month) = if order == DateOrder::Mdy {
                    (second, first)
                } else {
                    (first, second)
                };
                calendar(year, month, day)
            }
        }
    }

    /// The order this text proves: one of the numbers is above 12.
    pub fn proves(self) -> Option<DateOrder> {
        match self {
            Self::Numeric { first, .. } if first > 12 => Some(DateOrder::Dmy),
            Self::Numeric { second, .. } if second > 12 => Some(DateOrder::Mdy),
            _ => None,
        }
    }
}

/// Beginnings of the names of the months, in the languages of the program and their neighbours; matched on folded text.
const MONTHS: [&[&str]; 12] = [
    &["jan", "gen", "ian", "янв", "ene", "janv"],
    &["feb", "feb", "фев", "fev", "febr"],
    &["mar", "maa", "mrt", "маp", "мар", "mär", "mrz"],
    &["apr", "avr", "апр", "abr"],
    &["may", "mei", "mag", "mai", "май", "мая"],
    &["jun", "giu", "iun", "июн", "juin"],
    &["jul", "lug", "iul", "июл", "juil"],
    &["aug", "ago", "авг", "aou", "août"],
    &["sep", "set", "сен"],
    &["oct", "okt", "ott", "окт", "out"],
    &["nov", "noi", "ноя"],
    &["dec", "dic", "дек", "dez", "déc"],
];

/// Whether a text may be a date at all; a cheap test before [`parse`].
pub fn may_be_date(text: &str) -> bool {
    let text = text.trim();
    (6..=40).contains(&text.len()) && text.bytes().filter(u8::is_ascii_digit).count() >= 3
}

/// Reads a date, with or without a time behind it.
pub fn parse(text: &str) -> Option<DateText> {
    let text = text.trim();
    if !may_be_date(text) {
        return None;
    }
    numeric(text).or_else(|| worded(text))
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

fn calendar(year: i16, month: u8, day: u8) -> Option<Day> {
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

fn long_year(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok()?;
    match digits.len() {
        4 if (1800..=2199).contains(&year) => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// `2024-01-31`, `31/01/2024 08:12`, `2024年1月31日`, `20240131T…`
fn numeric(text: &str) -> Option<DateText> {
    let mut parts: [(&str, char); 3] = [("", ' '); 3];
    let mut rest = text;
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
            if !matches!(separator, '-' | '/' | '.' | '年' | '月' | '\u{2013}' | ' ') {
                return None;
            }
            rest = tail[separator.len_utf8()..].trim_start();
        }
    }
    let [(a, first), (b, second), (c, _)] = parts;
    if first != second && !(first == '年' && second == '月') {
        return None;
    }
    if !is_time(rest) {
        return None;
    }
    if a.len() == 4 {
        let day = calendar(long_year(a)?, b.parse().ok()?, c.parse().ok()?)?;
        return (b.len() <= 2 && c.len() <= 2).then_some(DateText::Sure(day));
    }
    if a.len() > 2 || b.len() > 2 || first == ' ' {
        return None;
    }
    let (first, second) = (a.parse::<u8>().ok()?, b.parse::<u8>().ok()?);
    let year = long_year(c)?;
    let plausible =
        (1..=31).contains(&first) && (1..=31).contains(&second) && (first <= 12 || second <= 12);
    plausible.then_some(DateText::Numeric {
        first,
        second,
        year,
    })
}

/// What may stand behind a date: nothing, a time, `г.`, `日`.
fn is_time(rest: &str) -> bool {
    let rest = rest
        .trim_start_matches(['日', '号', 'T', 't', ',', ' ', '.'])
        .trim();
    rest.is_empty()
        || matches!(rest, "г" | "г." | "Z")
        || rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.contains([':', '.', '时'])
            && rest
                .chars()
                .all(|c| c.is_ascii_digit() || ": .+-ZzAaPpMm时分秒".contains(c))
}

/// `5 januari 2024`, `Mar 5, 2024`, `5-mrt-24`, `05 янв. 2024 г.`
fn worded(text: &str) -> Option<DateText> {
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !matches!(*word, "de" | "of" | "г" | "the" | "lei"))
        .collect();
    let words = match words.len() {
        3 => words,
        4.. if words[3..].iter().all(|word| {
            word.chars().all(|c| c.is_ascii_digit()) || matches!(*word, "am" | "pm")
        }) =>
        {
            words[..3].to_vec()
        }
        // A weekday in front.
        4 if words[0].chars().all(char::is_alphabetic) => words[1..].to_vec(),
        _ => return None,
    };
    let month_at = words
        .iter()
        .position(|word| word.chars().all(char::is_alphabetic))?;
    let month = month_number(words[month_at])?;
    let numbers: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != month_at)
        .map(|(_, word)| *word)
        .collect();
    let [a, b] = numbers[..] else { return None };
    let (day, year) = if a.len() == 4 { (b, a) } else { (a, b) };
    let day = day.trim_end_matches(|c: char| c.is_alphabetic());
    calendar(long_year(year)?, month, day.parse().ok()?).map(DateText::Sure)
}

/// The month (1–12) a word names, in full or shortened to three letters or more.
pub fn month_number(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.');
    if word.chars().count() < 3 || word.chars().count() > 10 {
        return None;
    }
    MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))
        .map(|at| at as u8 + 1)
}
