//! What a user decides about a file and its columns is done, whatever the file itself would suggest.

use std::sync::Arc;

use folioscope::import::{
    self, ColumnChoice, ColumnRef, DateOrder, DecimalSign, Draft, HeaderChoice, Options,
};
use folioscope::model::{ColumnData, ColumnType, Day, Field, Kind};
use folioscope::progress::Silent;

use super::upload;

const SALES: &str = "Report of the year;;;;\n\
    ;;;;\n\
    Customer;When;Worth;Rating;Worth\n\
    Acme;01.02.2024;1.234;low;10\n\
    Brand;03.04.2024;2.500;high;20\n\
    Corvo;05.06.2024;4.000;middling;30\n";

fn read(options: &Options) -> Draft {
    import::read(&upload("sales.csv", SALES), options, &Silent).unwrap()
}

fn with(column: ColumnRef, change: impl FnOnce(&mut ColumnChoice)) -> Options {
    let mut options = Options::default();
    change(options.choice(&column));
    options
}

fn numbers(draft: &Draft, at: usize) -> Vec<f64> {
    draft.table.columns[at].numbers().unwrap().to_vec()
}

/// A given decimal sign reads `1.234` as a thousand or as a little more than one, and nobody is asked any more.
#[test]
fn decimal_sign_is_kept() {
    let decided = |sign| {
        with(ColumnRef::named("Worth"), |choice| {
            choice.decimal = Some(sign)
        })
    };
    let comma = read(&decided(DecimalSign::Comma));
    assert_eq!(numbers(&comma, 2), [1234.0, 2500.0, 4000.0]);
    let point = read(&decided(DecimalSign::Point));
    assert_eq!(numbers(&point, 2), [1.234, 2.5, 4.0]);
    let asked = |draft: &Draft| {
        let mut findings = draft.findings.iter();
        findings.any(|f| f.code == "unsure-decimal" && f.column.as_deref() == Some("Worth"))
    };
    assert!(!asked(&comma) && !asked(&point));
    assert_eq!(point.notes[2].decimal, Some(DecimalSign::Point));
}

/// Day and month are read in the order that was given.
#[test]
fn date_order_is_kept() {
    let decided = |order| {
        with(ColumnRef::named("When"), |choice| {
            choice.order = Some(order)
        })
    };
    let first = |order| read(&decided(order)).table.columns[1].days().unwrap()[0];
    assert_eq!(Some(first(DateOrder::Dmy)), Day::new(2024, 2, 1));
    assert_eq!(Some(first(DateOrder::Mdy)), Day::new(2024, 1, 2));
    let draft = read(&decided(DateOrder::Mdy));
    assert!(!draft.findings.iter().any(|f| f.code == "unsure-date-order"));
}

/// Figures are multiplied by the factor that was given; dates are not touched by it.
#[test]
fn factor_is_kept() {
    let options = with(ColumnRef::named("Worth (2)"), |choice| {
        choice.factor = Some(1000.0)
    });
    let draft = read(&options);
    assert_eq!(numbers(&draft, 4), [10_000.0, 20_000.0, 30_000.0]);
    assert_eq!(draft.notes[4].factor, 1000.0);
    assert_eq!(draft.notes[4].range, Some((10_000.0, 30_000.0)));
}

/// Two columns of one name are two columns: a decision about the second leaves the first alone, by place as by name.
#[test]
fn columns_of_one_name_are_told_apart() {
    let by_place = ColumnRef {
        header: "Worth (2)".to_owned(),
        at: Some(4),
    };
    for column in [by_place, ColumnRef::named("Worth (2)")] {
        let draft = read(&with(column, |choice| choice.kind = Some(ColumnType::Text)));
        assert_eq!(draft.table.columns[2].column_type(), ColumnType::Number);
        assert_eq!(draft.table.columns[4].column_type(), ColumnType::Text);
    }
    // A place that holds another header now is not where the decision belongs.
    let moved = ColumnRef {
        header: "Rating".to_owned(),
        at: Some(0),
    };
    let draft = read(&with(moved, |choice| choice.kind = Some(ColumnType::Text)));
    assert_eq!(draft.table.columns[3].column_type(), ColumnType::Text);
}

/// A scale takes the steps that were given, in their order; a word that is none of them is a finding.
#[test]
fn scale_steps_are_kept() {
    let options = with(ColumnRef::named("Rating"), |choice| {
        choice.kind = Some(ColumnType::Scale);
        choice.scale = Some(vec!["high".to_owned(), "low".to_owned()]);
    });
    let draft = read(&options);
    let ColumnData::Scale { scale, steps } = &draft.table.columns[3].data else {
        panic!("not a scale: {:?}", draft.table.columns[3].column_type());
    };
    assert_eq!(scale.steps, ["high", "low"]);
    assert_eq!(steps, &[1, 0, 255]);
    assert_eq!(draft.table.columns[3].invalid, 1);
    // Without steps the words of the column are the steps.
    let plain = with(ColumnRef::named("Rating"), |choice| {
        choice.kind = Some(ColumnType::Scale)
    });
    let draft = read(&plain);
    let ColumnData::Scale { steps, .. } = &draft.table.columns[3].data else {
        panic!("not a scale");
    };
    assert!(steps.iter().all(|step| *step != 255));
}

/// A type is forced on a column: what does not fit is counted and told, and the rest is read.
#[test]
fn type_is_kept() {
    let options = with(ColumnRef::named("Rating"), |choice| {
        choice.kind = Some(ColumnType::Number)
    });
    let draft = read(&options);
    assert_eq!(draft.table.columns[3].column_type(), ColumnType::Number);
    assert_eq!(draft.table.columns[3].invalid, 3);
    let bad = draft
        .findings
        .iter()
        .find(|f| f.code == "bad-number")
        .unwrap();
    assert_eq!((bad.row, bad.count), (Some(4), 3));
    let options = with(ColumnRef::named("Worth (2)"), |choice| {
        choice.kind = Some(ColumnType::Percent)
    });
    assert_eq!(numbers(&read(&options), 4), [0.1, 0.2, 0.3]);
}

/// A meaning brings the type it needs, whatever the cells look like.
#[test]
fn meaning_brings_its_type() {
    let options = with(ColumnRef::named("Rating"), |choice| {
        choice.meaning = Some(Some(Field::Cooperation).into());
    });
    let draft = read(&Options {
        kind: Some(Kind::Customers),
        ..options
    });
    assert_eq!(draft.table.columns[3].field, Some(Field::Cooperation));
    assert_eq!(draft.table.columns[3].column_type(), ColumnType::Scale);
}

/// The header is where it was said to be, on one row or two, or nowhere.
#[test]
fn header_is_kept() {
    let header = |header| {
        read(&Options {
            header,
            ..Options::default()
        })
    };
    let found = header(HeaderChoice::Found);
    assert_eq!((found.header_row, found.table.rows), (Some(3), 3));
    let lower = header(HeaderChoice::Rows(4, 4));
    assert_eq!((lower.header_row, lower.table.rows), (Some(4), 2));
    assert_eq!(lower.table.columns[0].header, "Acme");
    let double = header(HeaderChoice::Rows(3, 4));
    assert_eq!((double.header_row, double.header_end), (Some(3), Some(4)));
    assert_eq!(double.table.columns[1].header, "When · 01.02.2024");
    let none = header(HeaderChoice::Absent);
    assert_eq!((none.header_row, none.table.rows), (None, 4));
    assert_eq!(none.table.columns[0].header, "A");
}

/// A header far down the sheet, below where a reader looks on its own.
#[test]
fn header_far_down_is_found() {
    let mut text = String::new();
    for row in 0..400 {
        text.push_str(&format!("note {row};x;y\n"));
    }
    text.push_str("Client;Value;Day\nAcme;1;2\nBrand;3;4\n");
    let options = Options {
        header: HeaderChoice::Rows(401, 401),
        ..Options::default()
    };
    let draft = import::read(&upload("deep.csv", text), &options, &Silent).unwrap();
    assert_eq!(draft.table.rows, 2);
    assert_eq!(draft.table.columns[0].header, "Client");
}

/// Encoding and delimiter are those that were given.
#[test]
fn dialect_is_kept() {
    let text = "Имя,код|сумма\nАкме,1|10\nБета,2|20\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    let options = Options {
        encoding: Some("windows-1251".to_owned()),
        delimiter: Some('|'),
        ..Options::default()
    };
    let draft = import::read(&upload("a.csv", bytes.to_vec()), &options, &Silent).unwrap();
    assert_eq!(draft.encoding.as_deref(), Some("windows-1251"));
    assert_eq!(draft.delimiter, Some('|'));
    assert_eq!(draft.table.columns[0].header, "Имя,код");
    assert_eq!(
        draft
            .notes
            .iter()
            .filter(|note| note.place.is_some())
            .count(),
        2
    );
}

/// Rows once read are understood again without the file, and give what a fresh reading gives.
#[test]
fn rows_are_understood_again_without_the_file() {
    let raw = import::load(&upload("sales.csv", SALES), &Options::default(), &Silent).unwrap();
    let raw = Arc::new(raw);
    let options = with(ColumnRef::named("Worth"), |choice| {
        choice.decimal = Some(DecimalSign::Point);
        choice.factor = Some(1000.0);
    });
    assert!(raw.serves(&options));
    assert!(!raw.serves(&Options {
        header: HeaderChoice::Absent,
        ..Options::default()
    }));
    let again = raw.understand(&options).unwrap();
    let fresh = read(&options);
    assert_eq!(again.findings, fresh.findings);
    assert_eq!(again.notes, fresh.notes);
    assert_eq!(numbers(&again, 2), numbers(&fresh, 2));
    let raw = again.raw.unwrap();
    assert_eq!(raw.cell(1, 0), "Report of the year");
    assert_eq!(raw.cell(5, 2), "2.500");
    assert_eq!(raw.cell(5, 9), "");
    assert_eq!(raw.last_row(), 6);
    assert_eq!(raw.find("corvo", 0), Some(6));
    assert_eq!(raw.find("nobody", 0), None);
}

/// Decisions survive being written down, and an unknown word in them costs that word alone.
#[test]
fn decisions_are_written_down() {
    let mut options = with(ColumnRef::named("Worth"), |choice| {
        choice.decimal = Some(DecimalSign::Comma);
        choice.order = Some(DateOrder::Mdy);
        choice.kind = Some(ColumnType::Number);
        choice.meaning = Some(None.into());
    });
    options.kind = Some(Kind::Suppliers);
    options.header = HeaderChoice::Rows(3, 4);
    let text = serde_json::to_string(&options).unwrap();
    assert_eq!(serde_json::from_str::<Options>(&text).unwrap(), options);
    let newer = text.replace("suppliers", "planets");
    let read: Options = serde_json::from_str(&newer).unwrap();
    assert_eq!(read.kind, None);
    assert_eq!(read.columns, options.columns);
}
