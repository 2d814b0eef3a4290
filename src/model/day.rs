//! Calendar days and months in four bytes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar day, counted from 1 January 1970 (Gregorian, no time zone).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day(pub i32);

impl Day {
    /// No date: the cell was blank or not a date.
    pub const NONE: Self = Self(i32::MIN);

    /// Whether a date is there.
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }

    /// The day of a year, month (1–12) and day of month; `None` where the calendar has none.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self::from)
    }

    /// The calendar date; `None` for [`Day::NONE`] and beyond the calendar (year ±9999).
    pub fn date(self) -> Option<Date> {
        // Civil-from-days, H. Hinnant 2013, "chrono-Compatible Low-Level Date Algorithms".
        if !self.is_some() {
            return None;
        }
        let z = i64::from(self.0) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        Date::new(i16::try_from(year).ok()?, month as i8, day as i8).ok()
    }

    /// The month this day lies in; `None` for [`Day::NONE`].
    pub fn month(self) -> Option<Month> {
        self.date()
            .map(|date| Month(i32::from(date.year()) * 12 + i32::from(date.month()) - 1))
    }

    /// Days from `earlier` to this day.
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// The same day of the month `months` later (earlier where negative), the month's last day where it has fewer.
    pub fn plus_months(self, months: i32) -> Self {
        let Some(date) = self.date() else {
            return Self::NONE;
        };
        let month = Month(i32::from(date.year()) * 12 + i32::from(date.month()) - 1 + months);
        let first = month.first_day();
        let last = Month(month.0 + 1).first_day().0 - first.0;
        Self(first.0 + (i32::from(date.day()) - 1).min(last - 1))
    }

    /// `2025-12-31`; empty for [`Day::NONE`].
    pub fn iso(self) -> String {
        self.date().map(|date| date.to_string()).unwrap_or_default()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let (year, month, day) = (
            i64::from(date.year()),
            i64::from(date.month()),
            i64::from(date.day()),
        );
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let doy = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        Self((era * 146_097 + doe - 719_468) as i32)
    }
}

/// A calendar month: `year * 12 + (month - 1)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Month(pub i32);

impl Month {
    /// The year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1–12.
    pub fn number(self) -> u8 {
        (self.0.rem_euclid(12) + 1) as u8
    }

    /// Its first day; [`Day::NONE`] beyond the calendar.
    pub fn first_day(self) -> Day {
        i16::try_from(self.year())
            .ok()
            .and_then(|year| Day::new(year, self.number() as i8, 1))
            .unwrap_or(Day::NONE)
    }
}
