use std::sync::Arc;

use folioscope::model::{Dataset, Day, Kept, Measure, Month, Names, Question, name_key};
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

/// Protects the numbers of invoices: a column of codes becomes a dictionary as it stands, however long it is, and two that
/// differ by case alone stay one name.
#[test]
fn codes_are_adopted_as_they_stand_and_names_that_are_one_are_not() {
    let adopted = |texts: &[String]| {
        let ends = texts.iter().scan(0, |end, text| {
            *end += text.len() as u32;
            Some(*end)
        });
        Names::adopt(texts.concat(), ends.collect())
    };
    let mut codes: Vec<String> = (0..140_000).map(|at| format!("INV-{at:07}")).collect();
    let names = adopted(&codes).unwrap();
    assert_eq!(names.len(), codes.len());
    assert_eq!(names.find("inv-0139999").map(|id| id.0), Some(139_999));
    codes.push("Inv-0000007".to_owned());
    assert!(adopted(&codes).is_err());
    for odd in ["", " X", "\u{feff}"] {
        codes.pop();
        codes.push(odd.to_owned());
        assert_eq!(adopted(&codes).is_ok(), odd == "\u{feff}", "{odd:?}");
    }
}

/// Protects methods that share what they start from: the same question of the same data is answered once, another one or
/// other data anew, and what was broken off is not kept.
#[test]
fn an_answer_is_kept_for_its_question_alone() {
    let dataset = Dataset::default();
    let revenue = Question::default();
    let margin = Question {
        measure: Measure::Margin,
        ..Question::default()
    };
    let kept = Kept::default();
    let asked = |dataset: &Dataset, question: &Question, found: Result<u32, ()>, whole: bool| {
        let answer = kept.answer(dataset, question, || found.map(Arc::new), || whole);
        answer.map(|answer| *answer)
    };
    assert_eq!(asked(&dataset, &revenue, Err(()), true), Err(()));
    assert_eq!(asked(&dataset, &revenue, Ok(1), false), Ok(1));
    assert_eq!(asked(&dataset, &revenue, Ok(2), true), Ok(2));
    assert_eq!(asked(&dataset, &revenue, Ok(3), true), Ok(2));
    assert_eq!(asked(&dataset, &margin, Ok(4), true), Ok(4));
    let euros = Dataset {
        currency: Some("EUR".to_owned()),
        ..Dataset::default()
    };
    assert_eq!(asked(&euros, &revenue, Ok(5), true), Ok(5));
    assert_eq!(asked(&dataset, &margin, Err(()), true), Ok(4));
}
