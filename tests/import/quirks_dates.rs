//! Dates and periods, one quirk a test.

use folioscope::import::DateOrder;
use folioscope::model::ColumnType;

use super::{codes, read};

fn file(header: &str, cells: &[&str]) -> String {
    let mut text = format!("{header}\tCustomer\tAmount\n");
    for cell in cells {
        text.push_str(&format!("{cell}\tAcme\t1.5\n"));
    }
    text
}

fn days(header: &str, cells: &[&str]) -> Vec<String> {
    let draft = read("a.txt", file(header, cells));
    let column = draft.table.column_named(header).unwrap();
    assert_eq!(column.column_type(), ColumnType::Date, "{cells:?}");
    column.days().unwrap().iter().map(|day| day.iso()).collect()
}

/// Months in words, in the languages of the program: in full, shortened, in the genitive, with weekdays and times.
#[test]
fn months_in_words() {
    let fifth = [
        "5 januari 2024",
        "5-jan-24",
        "vr 5 jan 2024",
        "5 gennaio 2024",
        "5 gen. 2024",
        "5 ianuarie 2024",
        "5 ian. 2024",
        "5 января 2024",
        "5 янв. 2024 г.",
        "5 января 2024 года",
        "Jan 5, 2024 10:15:00 AM",
        "Fri, 05 Jan 2024",
        "Fri Jan  5 10:15:00 CET 2024",
        "05-JAN-24 10.15.00.000000 AM",
        "2024年1月5日",
        "2024年1月5日 星期五",
        "二〇二四年一月五日",
        "２０２４年１月５日",
        "5\u{a0}января\u{a0}2024",
    ];
    for text in fifth {
        assert_eq!(
            days("Date", &[text, text]),
            ["2024-01-05", "2024-01-05"],
            "{text}"
        );
    }
    assert_eq!(
        days("Date", &["mar 5 marzo 2024", "maandag 1 april 2024"]),
        ["2024-03-05", "2024-04-01"]
    );
}

/// A word that only begins like a month is none: names with numbers stay text.
#[test]
fn words_are_no_months() {
    let draft = read(
        "a.txt",
        file(
            "Remark",
            &["Market 12 2024", "Decor 10 2023", "Junior 5 2024"],
        ),
    );
    assert_eq!(
        draft.table.column_named("Remark").unwrap().column_type(),
        ColumnType::Text
    );
}

/// Figures with times, zones, full width, odd hyphens and separators.
#[test]
fn dates_in_figures() {
    for text in [
        "2024-01-05T13:45:00Z",
        "20240105T134500",
        "05.01.2024 08:12",
        "05‑01‑2024",
        "'05.01.2024",
        "05 01 2024",
        "2024/1/5",
        "05/01/2024",
    ] {
        assert_eq!(
            days("Date", &[text, "31.12.2023"])[0],
            "2024-01-05",
            "{text}"
        );
    }
    assert_eq!(
        days("Date", &["45000,5", "45366,25"]),
        ["2023-03-15", "2024-03-15"]
    );
}

/// Years of two digits may stand first: they are what varies least.
#[test]
fn two_digit_years() {
    let draft = read("a.txt", file("Date", &["24/01/05", "23/12/31", "22/06/30"]));
    assert_eq!(draft.date_order, Some(DateOrder::Ymd));
    assert_eq!(
        days("Date", &["24/01/05", "23/12/31", "22/06/30"]),
        ["2024-01-05", "2023-12-31", "2022-06-30"]
    );
    assert_eq!(
        days("Date", &["31.12.24", "05.01.99"]),
        ["2024-12-31", "1999-01-05"]
    );
}

/// A date that only the other order can read is read and said; one that no calendar has is blank and said; zeros are blank.
#[test]
fn dates_that_do_not_fit() {
    let draft = read(
        "a.txt",
        file(
            "Date",
            &[
                "31/12/2023",
                "12/31/2023",
                "15/01/2024",
                "16/01/2024",
                "31/02/2024",
            ],
        ),
    );
    assert!(codes(&draft).contains(&"mixed-date-order"));
    assert!(codes(&draft).contains(&"bad-date"));
    let draft = read(
        "a.txt",
        file(
            "Date",
            &["31.12.2023", "00.00.0000", "15.01.2024", "0000-00-00"],
        ),
    );
    let column = draft.table.column_named("Date").unwrap();
    assert_eq!((column.filled(), column.invalid), (2, 0));
}

/// Months, quarters and weeks stand for their first day.
#[test]
fn periods() {
    let march = [
        "2024-03",
        "mrt 2024",
        "март 2024",
        "Mar-24",
        "2024年3月",
        "marzo 2024",
        "martie 2024",
    ];
    for text in march {
        assert_eq!(
            days("Month", &[text, text]),
            ["2024-03-01", "2024-03-01"],
            "{text}"
        );
    }
    for text in ["03/2024", "03.2024", "202403"] {
        assert_eq!(days("Period", &[text, text])[0], "2024-03-01", "{text}");
    }
    let second = [
        "Q2 2024",
        "2024-Q2",
        "2 кв. 2024",
        "II квартал 2024",
        "2024年第2季度",
        "2e kwartaal 2024",
        "2° trimestre 2024",
    ];
    for text in second {
        assert_eq!(days("Period", &[text, text])[0], "2024-04-01", "{text}");
    }
    assert_eq!(
        days("Week", &["2024-W05", "2023-W52"]),
        ["2024-01-29", "2023-12-25"]
    );
    // A number under another header is a number.
    let draft = read("a.txt", "Customer\tRevenue\nA\t202403\nB\t202404\n");
    assert_eq!(
        draft.table.column_named("Revenue").unwrap().column_type(),
        ColumnType::Number
    );
}
