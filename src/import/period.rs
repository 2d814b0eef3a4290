//! Periods in headers and in names of sheets: weeks, months, quarters, half-years and years in six languages.

use super::words::fold;
use super::{date, months};
use crate::model::Day;

/// A period as far as its name tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    /// The year, where it is said.
    pub year: Option<i16>,
    /// The part of the year; `None` for the whole year.
    pub part: Option<Part>,
}

/// A part of a year, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Part {
    Week(u8),
    Month(u8),
    Quarter(u8),
    Half(u8),
}

impl Period {
    /// Its first day; a year that is not said is taken from `year`.
    pub fn first_day(self, year: Option<i16>) -> Option<Day> {
        let month = match self.part {
            None => 1,
            Some(Part::Week(week)) => {
                return date::week(&self.year.or(year)?.to_string(), week);
            }
            Some(Part::Month(month)) => month,
            Some(Part::Quarter(quarter)) => quarter * 3 - 2,
            Some(Part::Half(half)) => half * 6 - 5,
        };
        Day::new(self.year.or(year)?, i8::try_from(month).ok()?, 1)
    }
}

/// The period that a text names, and what else it says: `Omzet jan-24` is January 2024 and `omzet`.
pub fn split(text: &str) -> Option<(Period, String)> {
    if text.chars().count() > 60 {
        return None;
    }
    let spaced: String = text
        .chars()
        .flat_map(|c| match c {
            '年' | '月' | '度' => vec![' ', c, ' '],
            _ => vec![c],
        })
        .collect();
    let folded = fold(&spaced.replace("季 度", "季度"));
    let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
    words.retain(|word| !word.is_empty());
    let mut part = None;
    let mut year = None;
    let mut rest: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = words[at].as_str();
        let next = words.get(at + 1).map_or("", String::as_str);
        if year.is_none()
            && let Some(found) = year_of(word)
        {
            year = Some(found);
            at += 1 + usize::from(matches!(next, "年" | "г" | "год" | "度"));
            continue;
        }
        // A month below its quarter is the month.
        let within = matches!(part, Some(Part::Quarter(_) | Part::Half(_)));
        if let Some((found, taken)) = part_of(word, next, year.is_some())
            .filter(|(found, _)| part.is_none() || within && matches!(found, Part::Month(_)))
        {
            part = Some(found);
            at += taken;
            if year.is_none() && words.get(at).is_some_and(|w| short_year(w).is_some()) {
                year = short_year(&words[at]);
                at += 1;
            }
            continue;
        }
        // `2024-01-01`, as a date under a format of months is read.
        let day = part.is_some() && year.is_some() && word.len() == 2;
        if !(day && word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))) {
            rest.push(word.to_owned());
        }
        at += 1;
    }
    rest.retain(|word| !matches!(word.as_str(), "年" | "月" | "度" | "г" | "год" | "года"));
    (part.is_some() || year.is_some()).then(|| (Period { year, part }, rest.join(" ")))
}

/// The only year that some texts name; `None` where they name none or several.
pub fn only_year<'t>(texts: impl Iterator<Item = &'t str>) -> Option<i16> {
    let mut only = None;
    for text in texts {
        for word in text.split(|c: char| !c.is_ascii_digit()) {
            match (year_of(word), only) {
                (Some(year), None) => only = Some(year),
                (Some(year), Some(known)) if year != known => return None,
                _ => {}
            }
        }
    }
    only
}

fn year_of(word: &str) -> Option<i16> {
    let digits = word.strip_prefix("fy").unwrap_or(word);
    if digits.len() == 2 && digits.len() < word.len() {
        return short_year(digits);
    }
    (digits.len() == 4)
        .then(|| digits.parse::<i16>().ok())
        .flatten()
        .filter(|year| (1990..2080).contains(year))
}

fn short_year(word: &str) -> Option<i16> {
    (word.len() == 2)
        .then(|| word.parse::<i16>().ok())
        .flatten()
        .map(|year| 2000 + year)
        .filter(|year| (2000..2060).contains(year))
}

/// A part of the year, and how many words name it.
fn part_of(word: &str, next: &str, after_year: bool) -> Option<(Part, usize)> {
    if let Some(month) = months::header_month(word) {
        return Some((Part::Month(month), 1));
    }
    let number = |text: &str| ordinal(text);
    if next == "月" {
        return number(word)
            .filter(|month| *month <= 12)
            .map(|month| (Part::Month(month), 2));
    }
    let quarters = |text: &str| {
        [
            "kwartaal",
            "kw",
            "quarter",
            "qtr",
            "кв",
            "квартал",
            "trim",
            "trimestre",
            "trimestrul",
            "trimestru",
            "季度",
        ]
        .contains(&text)
    };
    let halves = |text: &str| {
        [
            "halfjaar",
            "half",
            "semestre",
            "semestrul",
            "sem",
            "полугодие",
            "半年",
        ]
        .contains(&text)
    };
    for (kind, most) in [(0, 4), (1, 2)] {
        let named = |text: &str| {
            if kind == 0 {
                quarters(text)
            } else {
                halves(text)
            }
        };
        let of = |count: u8| {
            if kind == 0 {
                Part::Quarter(count)
            } else {
                Part::Half(count)
            }
        };
        for (one, other) in [(word, next), (next, word)] {
            if named(one)
                && let Some(count) = number(other).filter(|count| *count <= most)
            {
                return Some((of(count), 2));
            }
        }
    }
    let mut chars = word.chars();
    if let (Some(letter), Some(digit), None) = (chars.next(), chars.next(), chars.next())
        && let Some(count) = digit
            .to_digit(10)
            .and_then(|digit| u8::try_from(digit).ok())
    {
        match letter {
            'q' | 't' | 'k' if (1..=4).contains(&count) => return Some((Part::Quarter(count), 1)),
            'h' | 's' if (1..=2).contains(&count) => return Some((Part::Half(count), 1)),
            _ => {}
        }
    }
    for (end, quarter) in [("季度", true), ("季", true), ("半年", false)] {
        if let Some(count) = word
            .strip_suffix(end)
            .map(|start| start.trim_start_matches('第'))
        {
            let count = match count {
                "上" => Some(1),
                "下" => Some(2),
                _ => number(count),
            };
            match count {
                Some(count) if quarter && count <= 4 => return Some((Part::Quarter(count), 1)),
                Some(count) if !quarter && count <= 2 => return Some((Part::Half(count), 1)),
                _ => {}
            }
        }
    }
    let han_period = word.strip_suffix('期').map(|count| (count, 1));
    let named = BOOK_PERIODS.contains(&word).then_some((next, 2));
    if let Some((count, taken)) = han_period.or(named) {
        let month = number(count.trim_start_matches('第'));
        return month.map(|month| (Part::Month(month), taken));
    }
    if let Some(found) = week_of(word, next) {
        return Some(found);
    }
    // `2024-01`, `01.2024`.
    let digits = word.len() == 2 || word.len() == 1 && after_year;
    let beside_year = after_year || year_of(next).is_some();
    if digits && beside_year {
        let month = word.parse::<u8>().ok().filter(|m| (1..=12).contains(m));
        return month.map(|month| (Part::Month(month), 1));
    }
    None
}

/// `W5`, `KW 5`, `нед. 5`, `5 неделя`, `第5周`: a week, and how many words name it.
fn week_of(word: &str, next: &str) -> Option<(Part, usize)> {
    let number = |text: &str| {
        let digits = months::han_digits(text.trim_start_matches('第'));
        // `5e week`
        let digits = digits.trim_end_matches(|c: char| !c.is_ascii_digit());
        let count = digits.parse::<u8>().ok();
        count.filter(|count| (1..=53).contains(count))
    };
    if let Some(count) = word.strip_suffix('周').and_then(number) {
        return Some((Part::Week(count), 1));
    }
    for (name, count) in [(word, next), (next, word)] {
        if WEEKS.contains(&name)
            && let Some(count) = number(count)
        {
            return Some((Part::Week(count), 2));
        }
    }
    let at = word.find(|c: char| c.is_ascii_digit())?;
    let (name, count) = word.split_at(at);
    let count = count.parse::<u8>().ok().filter(|c| (1..=53).contains(c))?;
    WEEKS.contains(&name).then_some((Part::Week(count), 1))
}

/// Words for a period of the books, which is a month unless there are thirteen.
const BOOK_PERIODS: &[&str] = &["period", "periode", "periodo", "perioada", "период"];

/// Whether a header names the thirteenth period of a year, which is then divided into four weeks each.
pub fn is_thirteenth(header: &str) -> bool {
    let folded = fold(header);
    let mut words = folded.split(' ');
    words.any(|word| BOOK_PERIODS.contains(&word)) && folded.split(' ').any(|word| word == "13")
}

/// Whether a header counts weeks as some do who count quarters: `KW 3` is the third week beside `KW 5`, and the third quarter
/// where four are all.
pub fn may_be_week(header: &str) -> bool {
    let folded = fold(header);
    folded
        .split(' ')
        .any(|word| word == "kw" || word.strip_prefix("kw").and_then(ordinal).is_some())
}

/// `sett. 5`: a week, where it is not September.
pub fn week_of_sett(header: &str) -> Option<(Period, String)> {
    let folded = fold(header);
    let (count, rest) = folded.strip_prefix("sett ")?.split_once(' ').map_or_else(
        || (&folded["sett ".len()..], ""),
        |(count, rest)| (count, rest),
    );
    let count = count.parse::<u8>().ok().filter(|c| (1..=53).contains(c))?;
    let part = Some(Part::Week(count));
    Some((Period { year: None, part }, rest.to_owned()))
}

/// Whether `sett.` stands before so many numbers that it is no September beside other months.
pub fn counts_weeks<'h>(headers: impl Iterator<Item = &'h str>) -> bool {
    headers
        .filter(|header| week_of_sett(header).is_some())
        .count()
        > 2
}

const WEEKS: &[&str] = &[
    "w",
    "wk",
    "wks",
    "week",
    "kw",
    "sett",
    "settimana",
    "sapt",
    "saptamana",
    "нед",
    "неделя",
    "недели",
    "woche",
];

/// `3`, `3e`, `iii`, `三`.
fn ordinal(text: &str) -> Option<u8> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    if let Ok(count) = digits.parse::<u8>() {
        return (1..=12).contains(&count).then_some(count);
    }
    let names: [&[&str]; 12] = [
        &["i", "一"],
        &["ii", "二"],
        &["iii", "三"],
        &["iv", "四"],
        &["五"],
        &["六"],
        &["七"],
        &["八"],
        &["九"],
        &["十"],
        &["十一"],
        &["十二"],
    ];
    let at = names.iter().position(|names| names.contains(&text))?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Periods as people head their columns in six languages, with what else the header says.
    #[test]
    fn periods_of_headers() {
        let month = |year, month| Period {
            year,
            part: Some(Part::Month(month)),
        };
        let quarter = |year, quarter| Period {
            year,
            part: Some(Part::Quarter(quarter)),
        };
        let week = |year, week| Period {
            year,
            part: Some(Part::Week(week)),
        };
        let year = |year| Period {
            year: Some(year),
            part: None,
        };
        let cases = [
            ("Jan-24", month(Some(2024), 1), ""),
            ("gen", month(None, 1), ""),
            ("Май", month(None, 5), ""),
            ("12月", month(None, 12), ""),
            ("2024年3月", month(Some(2024), 3), ""),
            ("2024-01-01", month(Some(2024), 1), ""),
            ("01/2024", month(Some(2024), 1), ""),
            ("2024 · mrt", month(Some(2024), 3), ""),
            ("Q2 · apr", month(None, 4), ""),
            ("W5", week(None, 5), ""),
            ("2024-W05", week(Some(2024), 5), ""),
            ("KW 12", week(None, 12), ""),
            ("Wk 03", week(None, 3), ""),
            ("нед. 7", week(None, 7), ""),
            ("7 неделя", week(None, 7), ""),
            ("第十三周", week(None, 13), ""),
            ("Periode 3", month(None, 3), ""),
            ("2024 第3期", month(Some(2024), 3), ""),
            ("第13周", week(None, 13), ""),
            ("Săpt. 9", week(None, 9), ""),
            ("T1 2024", quarter(Some(2024), 1), ""),
            ("一季度", quarter(None, 1), ""),
            ("IV квартал 2023", quarter(Some(2023), 4), ""),
            ("3e kwartaal", quarter(None, 3), ""),
            ("Omzet 2024 (€)", year(2024), "omzet"),
            ("2024年销售额", year(2024), "销售额"),
            ("Выручка 2022, тыс. руб.", year(2022), "выручка тыс руб"),
        ];
        for (text, period, rest) in cases {
            assert_eq!(split(text), Some((period, rest.to_owned())), "{text}");
        }
        // Whether it is September or a week is told by the headers beside it.
        let sett = week_of_sett("sett. 9");
        assert_eq!(sett, Some((week(None, 9), String::new())));
        for text in ["Marge", "Klant", "Setting", "Q9", "1001", "Mark"] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
