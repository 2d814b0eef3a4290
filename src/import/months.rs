//! Names of months, weekdays and periods in the languages of the program and their neighbours.

use super::date;
use crate::model::Day;

/// Names of the months in full, lower case, and what they are shortened to where that is no beginning of them.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "januari",
        "gennaio",
        "ianuarie",
        "январь",
        "января",
        "januar",
        "janvier",
        "enero",
        "jänner",
        "janner",
    ],
    &[
        "february",
        "februari",
        "febbraio",
        "februarie",
        "февраль",
        "февраля",
        "februar",
        "février",
        "fevrier",
        "febrero",
    ],
    &[
        "march",
        "maart",
        "marzo",
        "martie",
        "март",
        "марта",
        "märz",
        "maerz",
        "mrt",
        "mrz",
        "mars",
        "marz",
    ],
    &["april", "aprile", "aprilie", "апрель", "апреля", "avril"],
    &["may", "mei", "maggio", "mai", "май", "мая", "mayo", "маи"],
    &[
        "june", "juni", "giugno", "iunie", "июнь", "июня", "juin", "junio",
    ],
    &[
        "july", "juli", "luglio", "iulie", "июль", "июля", "juillet", "julio",
    ],
    &[
        "august",
        "augustus",
        "agosto",
        "август",
        "августа",
        "août",
        "aout",
    ],
    &[
        "september",
        "settembre",
        "septembrie",
        "сентябрь",
        "сентября",
        "septembre",
        "septiembre",
    ],
    &[
        "october",
        "oktober",
        "ottobre",
        "octombrie",
        "октябрь",
        "октября",
        "octobre",
        "octubre",
    ],
    &[
        "november",
        "novembre",
        "noiembrie",
        "ноябрь",
        "ноября",
        "noviembre",
    ],
    &[
        "december",
        "dicembre",
        "decembrie",
        "декабрь",
        "декабря",
        "décembre",
        "decembre",
        "dezember",
        "diciembre",
    ],
];

/// More of them, whose beginnings are plain words elsewhere (`list`, `out`, `sub`): read in dates alone.
const IN_DATES: [&[&str]; 12] = [
    &["janeiro", "stycznia"],
    &["fevereiro", "lutego"],
    &["março", "marca"],
    &["abril", "kwietnia"],
    &["maio", "maja"],
    &["junho", "czerwca"],
    &["julho", "lipca"],
    &["sierpnia"],
    &["setembro", "września"],
    &["outubro", "października"],
    &["novembro", "listopada"],
    &["dezembro", "grudnia"],
];

const HAN_DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// The month (1–12) a word of a date names, in full or shortened to three letters or more.
pub fn month_number(word: &str) -> Option<u8> {
    header_month(word).or_else(|| beginning(&IN_DATES, word))
}

/// The month (1–12) a word of a header names, as it is written or without its marks.
pub(super) fn header_month(word: &str) -> Option<u8> {
    beginning(&MONTHS, word)
}

fn beginning(months: &[&[&str]; 12], word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.');
    if !(3..=12).contains(&word.chars().count()) || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let first = word.as_bytes().first();
    let begins = |name: &&str| name.as_bytes().first() == first && name.starts_with(word);
    let named = |names: &&[&str]| names.iter().any(&begins);
    months.iter().position(named).map(|at| at as u8 + 1)
}

/// Words of a date that say nothing.
pub(super) fn is_noise(word: &str) -> bool {
    matches!(
        word,
        "de" | "del"
            | "of"
            | "the"
            | "г"
            | "гг"
            | "год"
            | "года"
            | "году"
            | "anul"
            | "anno"
            | "lei"
            | "ora"
            | "ore"
            | "alle"
            | "at"
            | "uur"
    )
}

/// Whether a lower-case word is a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    let word = word.trim_matches(['.', ',', ' ']);
    if word.starts_with("星期") || word.starts_with('周') || word.starts_with("礼拜") {
        return word.chars().count() <= 3;
    }
    const DAYS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "luni",
        "marți",
        "marţi",
        "marti",
        "miercuri",
        "joi",
        "vineri",
        "sâmbătă",
        "sambata",
        "duminică",
        "duminica",
        "понедельник",
        "вторник",
        "среда",
        "четверг",
        "пятница",
        "суббота",
        "воскресенье",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "пн",
        "вт",
        "ср",
        "чт",
        "пт",
        "сб",
        "вс",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ];
    word.chars().count() >= 2 && DAYS.iter().any(|day| day.starts_with(word))
}

/// Whether a lower-case word is a time zone.
pub(super) fn is_zone(word: &str) -> bool {
    matches!(
        word,
        "utc"
            | "gmt"
            | "cet"
            | "cest"
            | "eet"
            | "eest"
            | "wet"
            | "msk"
            | "est"
            | "edt"
            | "cst"
            | "cdt"
            | "mst"
            | "pst"
            | "pdt"
            | "bst"
            | "ist"
            | "z"
            | "t"
    )
}

/// A written-out Chinese date with its numerals as digits: `二〇二四年一月十五日` as `2024年1月15日`.
pub(super) fn han_digits(text: &str) -> String {
    let digit = |c: char| {
        let c = if matches!(c, '零' | '○' | 'Ｏ') {
            '〇'
        } else {
            c
        };
        HAN_DIGITS.iter().position(|&known| known == c)
    };
    let chars: Vec<char> = text.chars().collect();
    let mut plain = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| digit(chars[at]));
        let after = chars.get(at + 1).and_then(|&c| digit(c));
        match (c, digit(c)) {
            (_, Some(value)) => plain.push_str(&value.to_string()),
            // 十 alone is 10, 十五 15, 二十 20, 二十五 25.
            ('十', _) => plain.push_str(match (before.is_some(), after.is_some()) {
                (false, false) => "10",
                (false, true) => "1",
                (true, false) => "0",
                (true, true) => "",
            }),
            _ => plain.push(c),
        }
    }
    plain
}

/// A period in words: a month and a year, a quarter and a year, a week and a year.
pub(super) fn period(words: &[&str]) -> Option<Day> {
    let joined = words.concat();
    // Chinese has no blanks.
    if let Some((year, rest)) = joined.split_once('年') {
        let month = rest
            .strip_suffix("月份")
            .or_else(|| rest.strip_suffix('月'))
            .or_else(|| {
                rest.strip_suffix('期')
                    .map(|month| month.trim_start_matches('第'))
            });
        if let Some(month) = month {
            return date::first_of(year, han_number(month)?);
        }
        if let Some(half) = rest.strip_suffix("半年") {
            let half = match half {
                "上" => 1,
                "下" => 2,
                _ => return None,
            };
            return half_of(year, half);
        }
        let quarter = rest
            .strip_suffix("季度")
            .or_else(|| rest.strip_suffix('季'))?;
        return quarter_of(year, han_number(quarter.trim_start_matches('第'))?);
    }
    let is_year = |word: &&&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    match words {
        [one] => glued(one),
        [a, b] if month_number(a).is_some() || month_number(b).is_some() => {
            let (month, year) = if month_number(a).is_some() {
                (a, b)
            } else {
                (b, a)
            };
            date::first_of(year, month_number(month)?)
        }
        _ if words.len() <= 4 => {
            let year = words.iter().find(is_year)?;
            let rest: Vec<&str> = words.iter().filter(|word| *word != year).copied().collect();
            quarter_or_week(year, &rest)
        }
        _ => None,
    }
}

/// `2024q1`, `2024w05`.
fn glued(word: &str) -> Option<Day> {
    let year = word
        .get(..4)
        .filter(|year| year.bytes().all(|b| b.is_ascii_digit()));
    if let Some(year) = year {
        return quarter_or_week(year, &[word.get(4..)?]);
    }
    let at = word
        .len()
        .checked_sub(4)
        .filter(|&at| word.is_char_boundary(at))?;
    let (rest, year) = word.split_at(at);
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match month_number(rest) {
        Some(month) => date::first_of(year, month),
        None => quarter_or_week(year, &[rest]),
    }
}

fn quarter_or_week(year: &str, rest: &[&str]) -> Option<Day> {
    const QUARTERS: &[&str] = &[
        "q",
        "k",
        "t",
        "к",
        "кв",
        "кварт",
        "квартал",
        "кв-л",
        "kwartaal",
        "kw",
        "trim",
        "trimestre",
        "trimestru",
        "trimestrul",
        "quarter",
        "qtr",
        "quartal",
    ];
    const HALVES: &[&str] = &[
        "h",
        "sem",
        "semestre",
        "semestru",
        "semestrul",
        "semester",
        "halfjaar",
        "полугодие",
        "пг",
        "halbjahr",
    ];
    const WEEKS: &[&str] = &[
        "w",
        "wk",
        "week",
        "sett",
        "settimana",
        "sapt",
        "saptamana",
        "săpt",
        "нед",
        "неделя",
    ];
    let text = rest.concat();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let mut words: Vec<String> = rest
        .iter()
        .map(|word| {
            word.chars()
                .filter(|c| c.is_alphabetic())
                .collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect();
    let mut number = digits.parse::<u8>().ok();
    if digits.is_empty() {
        let at = words.iter().position(|word| roman(word).is_some())?;
        number = roman(&words.remove(at));
    }
    // `1e kwartaal`, `2º trimestre`, `1-й кв.`
    if words.len() > 1 {
        words.retain(|word| {
            !matches!(
                word.as_str(),
                "e" | "de" | "o" | "º" | "й" | "ой" | "st" | "nd" | "rd" | "th" | "ste"
            )
        });
    }
    let [word] = &words[..] else { return None };
    let number = number?;
    // `2024M03`, `P03 2024`: a period of the books is a month.
    if matches!(word.as_str(), "m" | "p" | "per") {
        return date::first_of(year, number);
    }
    if QUARTERS.contains(&word.as_str()) {
        return quarter_of(year, number);
    }
    if HALVES.contains(&word.as_str()) {
        return half_of(year, number);
    }
    WEEKS
        .contains(&word.as_str())
        .then(|| date::week(year, number))?
}

fn roman(word: &str) -> Option<u8> {
    ["i", "ii", "iii", "iv"]
        .iter()
        .position(|known| *known == word)
        .map(|at| at as u8 + 1)
}

fn quarter_of(year: &str, quarter: u8) -> Option<Day> {
    (1..=4)
        .contains(&quarter)
        .then(|| date::first_of(year, quarter * 3 - 2))?
}

fn half_of(year: &str, half: u8) -> Option<Day> {
    (1..=2)
        .contains(&half)
        .then(|| date::first_of(year, half * 6 - 5))?
}

fn han_number(text: &str) -> Option<u8> {
    han_digits(text).parse().ok()
}
