//! Days and months, with the months' names from the language files.

use jiff::civil::Date;

use super::number::NO_BREAK;
use super::{Language, Locale};

pub(super) fn day(locale: &Locale, date: Date) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match locale.language {
        Language::En => format!(
            "{day}{NO_BREAK}{}{NO_BREAK}{year}",
            locale.text(&format!("month-short-{month}"))
        ),
        Language::Nl => format!("{day:02}-{month:02}-{year}"),
        Language::It => format!("{day:02}/{month:02}/{year}"),
        Language::Ro | Language::Ru => format!("{day:02}.{month:02}.{year}"),
        Language::Zh => format!("{year}-{month:02}-{day:02}"),
    }
}

pub(super) fn day_long(locale: &Locale, date: Date) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    if locale.language == Language::Zh {
        return format!("{year}年{month}月{day}日");
    }
    let name = locale.text(&format!("month-in-date-{month}"));
    let text = format!("{day}{NO_BREAK}{name}{NO_BREAK}{year}");
    match locale.language {
        Language::Ru => format!("{text}{NO_BREAK}г."),
        _ => text,
    }
}

pub(super) fn month(locale: &Locale, year: i16, month: i8) -> String {
    match locale.language {
        Language::Zh => format!("{year}年{month}月"),
        _ => format!(
            "{}{NO_BREAK}{year}",
            locale.text(&format!("month-short-{month}"))
        ),
    }
}
