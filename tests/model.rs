use folioscope::model::{Day, Month, Names, name_key};
use jiff::civil::Date;

/// Protects dates: days convert to the calendar and back over eight centuries, as jiff counts them.
#[test]
fn day_agrees_with_the_calendar() {
    let epoch = Date::new(1970, 1, 1).unwrap();
    let mut date = Date::new(1700, 1, 1).unwrap();
    while date.year() < 2500 {
        let day = Day::from(date);
        assert_eq!(day.date(), Some(date));
        assert_eq!(
            i64::from(day.0),
            epoch.until(date).unwrap().get_days() as i64
        );
        date = date.tomorrow().unwrap().tomorrow().unwrap();
    }
}

/// Protects periods: a month later than 31 January is the last of February.
#[test]
fn months_end_where_the_calendar_ends() {
    let january = Day::new(2024, 1, 31).unwrap();
    assert_eq!(january.plus_months(1).iso(), "2024-02-29");
    assert_eq!(january.plus_months(-12).iso(), "2023-01-31");
    assert_eq!(january.month(), Some(Month(2024 * 12)));
}

/// Protects linking: spellings that differ by case, space or Unicode form are one name, the first one shown.
#[test]
fn spellings_share_a_name() {
    let mut names = Names::new();
    let first = names.intern("Société  Générale");
    assert_eq!(names.intern("société générale"), first);
    assert_eq!(names.intern("SOCIE\u{301}TE\u{301} GENERALE").index(), 1);
    assert_eq!(names.get(first), "Société  Générale");
    assert_eq!(name_key("  Acme\u{a0}Ltd "), "acme ltd");
}
