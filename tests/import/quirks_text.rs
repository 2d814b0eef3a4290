use folioscope::import::DateOrder;
use folioscope::model::{ColumnType, Field, Kind};

use super::{codes, column, headers, near, read, sum};

/// Figures of one column, as text, in a file with an otherwise plain table.
fn amounts(cells: &[&str], delimiter: char) -> Vec<f64> {
    let mut text = format!("Klant{delimiter}Omzet\n");
    for (row, cell) in cells.iter().enumerate() {
        text.push_str(&format!("Naam {row}{delimiter}\"{cell}\"\n"));
    }
    let draft = read("a.csv", text);
    column(&draft, Field::Billing).numbers().unwrap().to_vec()
}

/// One table of spellings and values: the column decides, and every spelling of the world comes out right.
#[test]
fn spellings_of_figures() {
    let cases: &[(&[&str], &[f64])] = &[
        (
            &["1.234,56", "1.234", "-12,5", "7"],
            &[1234.56, 1234.0, -12.5, 7.0],
        ),
        (
            &["1,234.56", "1,234", "-12.5", "7"],
            &[1234.56, 1234.0, -12.5, 7.0],
        ),
        (
            &["1 234,56", "1\u{a0}234,5", "1\u{202f}234\u{202f}567,8"],
            &[1234.56, 1234.5, 1_234_567.8],
        ),
        (
            &["1'234.56", "1\u{2019}234.5", "1'234'567.25"],
            &[1234.56, 1234.5, 1_234_567.25],
        ),
        (
            &["12,34,567.00", "3,07,997.43", "₹ 1,338.39"],
            &[1_234_567.0, 307_997.43, 1338.39],
        ),
        (
            &["(1,234.50)", "($1,234.56)", "1,234.5-", "\u{2212}12.25"],
            &[-1234.5, -1234.56, -1234.5, -12.25],
        ),
        (
            &["€ 1.234,50", "1.234,50 €", "EUR 12,25", "-€ 3,10"],
            &[1234.5, 1234.5, 12.25, -3.1],
        ),
        (
            &["１２３４.５", "12.5万", "1.5亿", "3.25"],
            &[1234.5, 125_000.0, 150_000_000.0, 3.25],
        ),
        (
            &["1,5 тыс.", "2,25 млн", "3,5 руб.", "10,5"],
            &[1500.0, 2_250_000.0, 3.5, 10.5],
        ),
        (
            &["1.5e3", "2.25", "1E2", "-0.5"],
            &[1500.0, 2.25, 100.0, -0.5],
        ),
        (
            &["0.30000000000000004", "12345678901234.5", "-0.07"],
            &[0.300_000_000_000_000_04, 12_345_678_901_234.5, -0.07],
        ),
    ];
    for (cells, values) in cases {
        let read = amounts(cells, ';');
        for ((cell, got), wanted) in cells.iter().zip(&read).zip(*values) {
            assert!(
                near(*got, *wanted, 1e-12),
                "{cell} of {cells:?} gave {got}, not {wanted}"
            );
        }
    }
}

/// `1.234` alone means what the other columns of the file mean by a point.
#[test]
fn an_unsure_column_follows_the_file() {
    let draft = read("a.csv", "Klant;Omzet;Marge\nA;1.234;12,50\nB;2.345;3,25\n");
    assert_eq!(column(&draft, Field::Billing).value(0), 1234.0);
    assert_eq!(draft.decimal, Some(','));
    let draft = read(
        "a.csv",
        "Customer,Revenue,Margin\nA,1.234,12.50\nB,2.345,3.25\n",
    );
    assert_eq!(column(&draft, Field::Billing).value(0), 1.234);
    assert!(codes(&draft).contains(&"unsure-decimal"));
}

/// What cannot be read costs its cell and is said with its row; placeholders are blanks and say nothing.
#[test]
fn unreadable_cells_are_found() {
    let draft = read(
        "a.csv",
        "Customer,Revenue\nA,10\nB,n/a\nC,oops\nD,-\nE,12.5\nF,7\nG,NULL\n",
    );
    let revenue = column(&draft, Field::Billing);
    assert_eq!((revenue.filled(), revenue.invalid), (3, 1));
    let finding = draft
        .findings
        .iter()
        .find(|finding| finding.code == "bad-number")
        .unwrap();
    assert_eq!(
        (
            finding.row,
            finding.column.as_deref(),
            finding.value.as_str()
        ),
        (Some(4), Some("Revenue"), "oops")
    );
}

/// The order of day and month is the column's: one day above 12 settles it for all.
#[test]
fn dates_are_decided_by_the_column() {
    let dates = |cells: &[&str]| {
        let mut text = String::from("Date;Customer;Amount\n");
        for cell in cells {
            text.push_str(&format!("{cell};Acme;1,5\n"));
        }
        let draft = read("a.csv", text);
        let days: Vec<String> = column(&draft, Field::Date)
            .days()
            .unwrap()
            .iter()
            .map(|day| day.iso())
            .collect();
        (days, draft.date_order)
    };
    assert_eq!(
        dates(&["05/03/2024", "28/03/2024"]),
        (
            vec!["2024-03-05".into(), "2024-03-28".into()],
            Some(DateOrder::Dmy)
        )
    );
    assert_eq!(
        dates(&["05/03/2024", "05/28/2024"]),
        (
            vec!["2024-05-03".into(), "2024-05-28".into()],
            Some(DateOrder::Mdy)
        )
    );
    assert_eq!(
        dates(&["2024-03-05", "2024-03-28 08:15:00"]).0,
        ["2024-03-05", "2024-03-28"]
    );
    assert_eq!(
        dates(&["20240305", "20240328"]).0,
        ["2024-03-05", "2024-03-28"]
    );
    assert_eq!(
        dates(&["2024年3月5日", "2024年12月28日"]).0,
        ["2024-03-05", "2024-12-28"]
    );
    assert_eq!(
        dates(&["5 mrt 2024", "28-maart-24"]).0,
        ["2024-03-05", "2024-03-28"]
    );
    assert_eq!(
        dates(&["5 gennaio 2024", "28 dic 2024"]).0,
        ["2024-01-05", "2024-12-28"]
    );
    assert_eq!(
        dates(&["5 ianuarie 2024", "28 noiembrie 2024"]).0,
        ["2024-01-05", "2024-11-28"]
    );
    assert_eq!(
        dates(&["5 января 2024 г.", "28 мая 2024"]).0,
        ["2024-01-05", "2024-05-28"]
    );
    assert_eq!(
        dates(&["Mar 5, 2024", "December 28, 2024"]).0,
        ["2024-03-05", "2024-12-28"]
    );
    assert_eq!(
        dates(&["05.03.24", "28.03.99"]).0,
        ["2024-03-05", "1999-03-28"]
    );
}

/// Where no day is above 12 the order is shown as unsure, never mixed.
#[test]
fn an_unknown_order_is_said() {
    let draft = read(
        "a.csv",
        "Invoice,Date,Customer,Amount\nI0,08/09/2024,A,1.5\nI1,05/03/2024,B,2.5\nI2,12/01/2024,C,3.5\n",
    );
    assert!(codes(&draft).contains(&"unsure-date-order"));
}

/// Leading zeros and long digits are no figures; a percentage is a ratio.
#[test]
fn codes_stay_text_and_percentages_are_ratios() {
    let draft = read(
        "a.csv",
        "Klantnr;IBAN-achtig;Klant;Groei %\n00000;4000969600497816;Dijkstra;12,5%\n00001;4000321688031481;Schouten;-3%\n",
    );
    assert_eq!(column(&draft, Field::CustomerId).text(0), Some("00000"));
    assert_eq!(
        draft.table.column_named("IBAN-achtig").unwrap().text(1),
        Some("4000321688031481")
    );
    assert!(near(
        column(&draft, Field::BillingChange).value(0),
        0.125,
        1e-12
    ));
}

/// Encodings without a mark are told by what is in them.
#[test]
fn encodings() {
    let dutch = "Klant;Omzet €\nBakkerij ’t Hörntje;1.234,50\nCafé Zürich;€ 12,25\n";
    let russian = "Контрагент;Сумма, руб.\nООО «Вектор»;1 234,50\nЗАО «Восток»;12,25\nТорговый дом «Северный»;3,10\n";
    let plain_russian = russian.replace(['«', '»'], "");
    let chinese = "客户名称,金额\n北京东方贸易有限公司,\"1,234.50\"\n上海星辰贸易有限公司,12.25\n";
    let romanian = "Denumire client;Valoare\nȘtefan S.R.L.;1.234,50\nVăcărescu Consulting;12,25\n";
    for (encoding, text, name) in [
        (encoding_rs::WINDOWS_1252, dutch, "windows-1252"),
        (encoding_rs::WINDOWS_1251, russian, "windows-1251"),
        (encoding_rs::KOI8_R, plain_russian.as_str(), "koi8-r"),
        (encoding_rs::GB18030, chinese, "gb18030"),
    ] {
        let (bytes, ..) = encoding.encode(text);
        let draft = read("a.csv", bytes.into_owned());
        assert_eq!(draft.encoding.as_deref(), Some(name));
        assert_eq!(draft.table.rows, text.lines().count() - 1, "{name}");
        assert!(sum(column(&draft, Field::Billing)) > 1_246.0, "{name}");
    }
    let mut wide = vec![0xff, 0xfe];
    wide.extend(romanian.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(
        read("a.csv", wide.clone()).encoding.as_deref(),
        Some("utf-16le")
    );
    assert_eq!(
        read("a.csv", wide[2..].to_vec()).table.columns[0].text(0),
        Some("Ștefan S.R.L.")
    );
    let marked = format!("\u{feff}{romanian}");
    assert_eq!(
        headers(&read("a.csv", marked))[0].0,
        "Denumire client",
        "the mark is no part of the header"
    );
}

/// Delimiters, quotes, line ends, and the line that names the delimiter.
#[test]
fn dialects() {
    for (delimiter, format) in [(',', "csv"), (';', "csv"), ('\t', "tsv"), ('|', "txt")] {
        for end in ["\n", "\r\n", "\r"] {
            let text = [
                "Customer,Note,Revenue",
                "Acme,\"two\nlines, \"\"quoted\"\"\",10.5",
                "Globex,,20.25",
            ]
            .map(|line| match delimiter {
                ',' => line.to_owned(),
                other => line
                    .replace(",R", &format!("{other}R"))
                    .replace(",N", &format!("{other}N"))
                    .replace("Acme,", &format!("Acme{other}"))
                    .replace(",10", &format!("{other}10"))
                    .replace(",,", &format!("{other}{other}")),
            });
            let draft = read("a.csv", text.join(end));
            assert_eq!(
                (draft.table.rows, draft.format, draft.delimiter),
                (2, format, Some(delimiter)),
                "{delimiter:?} {end:?}"
            );
            assert!(near(sum(column(&draft, Field::Billing)), 30.75, 1e-12));
            assert_eq!(
                draft.table.columns[1].text(0),
                Some("two\nlines, \"quoted\"")
            );
        }
    }
    let draft = read("a.csv", "sep=;\nCliente;Fatturato\nA;1,5\nB;2,5\n");
    assert_eq!(
        (draft.header_row, draft.table.rows, draft.table.first_row),
        (Some(2), 2, 3)
    );
}

/// Rows with too many or too few cells are named by line; text with a torn comma is mended, nothing is shifted.
#[test]
fn ragged_rows() {
    let draft = read(
        "a.csv",
        "Customer,City,Revenue\nA Ltd,York,10.5\nB Ltd,Hull\nC, Inc,Leeds,20\nD Ltd,Bath,30,,\n\nE Ltd,Ely,40\nF,G,H,50\n",
    );
    let at = |code: &str| {
        draft
            .findings
            .iter()
            .find(|finding| finding.code == code)
            .and_then(|finding| finding.row)
    };
    assert_eq!(
        (at("short-row"), at("mended-row"), at("long-row")),
        (Some(3), Some(4), Some(8))
    );
    assert_eq!(draft.table.rows, 5);
    assert_eq!(draft.table.columns[0].text(2), Some("C, Inc"));
    assert!(near(sum(column(&draft, Field::Billing)), 100.5, 1e-12));
    assert_eq!(
        draft.table.sheet_row(4),
        7,
        "rows are numbered as the spreadsheet shows them"
    );
}

/// Total rows are left out and said, above the data and below, in any language; a customer called Total stays.
#[test]
fn totals() {
    for word in [
        "Totaal",
        "TOTALE",
        "Total general",
        "Итого:",
        "合计",
        "Grand total",
    ] {
        let draft = read("a.csv", format!("Klant;Omzet\nA;10,5\nB;20,5\n{word};31\n"));
        assert_eq!(
            (
                draft.table.rows,
                draft.findings[0].code,
                draft.findings[0].row
            ),
            (2, "total-row", Some(4)),
            "{word}"
        );
    }
    let draft = read("a.csv", "Контрагент;Сумма\nИтого;31\nА;10,5\nБ;20,5\n");
    assert_eq!(draft.table.rows, 2);
    let draft = read(
        "a.csv",
        "Customer,Country,Revenue\nTotal,France,100\nShell,UK,20\nBP,UK,30\n",
    );
    assert_eq!(draft.table.rows, 3, "Total is an oil company");
}

/// Evaluation sheets with marks and amounts by product are whitespace.
#[test]
fn whitespace_sheets() {
    let draft = read(
        "a.csv",
        "Customer;Pumps;Valves;Seals;Service;Spare parts\nA;X;1200;;0;\nB;;X;X;;300\nC;X;;;500;\nD;;;X;;\n",
    );
    assert_eq!(draft.table.kind, Kind::Whitespace);
    let sheet = folioscope::model::Whitespace::from_table(&draft.table);
    assert_eq!((sheet.customers.len(), sheet.products.len()), (4, 5));
    use folioscope::model::WhitespaceCell as W;
    assert_eq!(
        (
            sheet.cell(0, 0),
            sheet.cell(0, 1),
            sheet.cell(0, 2),
            sheet.cell(0, 3)
        ),
        (W::Owned(None), W::Open(1200.0), W::Unknown, W::NotFitting)
    );
}

/// Unknown columns are kept as criteria, with an order where their words have one.
#[test]
fn unknown_columns_are_kept() {
    let draft = read(
        "a.csv",
        "Customer,Revenue,Innovation appetite,Colour\nA,1,High,red\nB,2,Low,blue\nC,3,Medium,red\n",
    );
    let own = draft.table.column_named("Innovation appetite").unwrap();
    assert_eq!(
        (own.field, own.column_type(), own.value(0)),
        (None, ColumnType::Scale, 100.0)
    );
    assert_eq!(
        draft.table.column_named("Colour").unwrap().column_type(),
        ColumnType::Text
    );
}

/// A title block, a blank line, then the table.
#[test]
fn title_blocks() {
    let draft = read(
        "a.csv",
        "Sales report 2024\nPrinted;01.02.2025\n\nKlant;Datum;Bedrag\nA;01.02.2024;10,5\nB;15.02.2024;20,5\n",
    );
    assert_eq!(
        (draft.header_row, draft.table.rows, draft.table.kind),
        (Some(4), 2, Kind::Ledger)
    );
}

/// Fields in single quotation marks, and marks within fields escaped by a backslash; apostrophes of names and in front of
/// figures are neither.
#[test]
fn other_quotation_marks() {
    let single = "'Klant','Datum','Bedrag'\n'O''Brien','05-01-2024','1.234,56'\n'De Vries, J.','06-01-2024','2.000,00'\n";
    let draft = super::read("a.csv", single);
    let names = draft.table.column_named("Klant").unwrap();
    assert_eq!(
        (names.text(0), names.text(1)),
        (Some("O'Brien"), Some("De Vries, J."))
    );
    assert_eq!(
        super::sum(draft.table.column_named("Bedrag").unwrap()),
        3234.56
    );
    let escaped = "\"customer\",\"note\",\"amount\"\n\"Acme\",\"a 5\\\" pipe, long\",\"1.50\"\n\
        \"Brand\",\"said \\\"yes\\\", twice\",\"2.25\"\n\"Corvo\",\"ends in \\\"mark\\\"\",\"3.25\"\n";
    let draft = super::read("a.csv", escaped);
    let notes = draft.table.column_named("note").unwrap();
    assert_eq!(notes.text(1), Some("said \"yes\", twice"));
    assert_eq!(notes.text(2), Some("ends in \"mark\""));
    assert_eq!(super::sum(draft.table.column_named("amount").unwrap()), 7.0);
    let plain = "Code;Klant;Bedrag\n'00123;'t Hoen BV;1,50\n'00124;D'Angelo';2,25\n";
    let draft = super::read("a.csv", plain);
    assert_eq!(draft.table.rows, 2);
    assert_eq!(
        super::sum(draft.table.column_named("Bedrag").unwrap()),
        3.75
    );
}
