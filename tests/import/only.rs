//! Columns that nobody asked for are not read; the others are read as if they were all.

use std::fmt::Write;

use folioscope::import::{self, Draft, Options};
use folioscope::model::Kind;
use folioscope::progress::Silent;

use super::upload;

fn read(name: &str, bytes: Vec<u8>, only: &[&str]) -> Draft {
    let options = Options {
        only: only.iter().map(|name| (*name).to_owned()).collect(),
        ..Options::default()
    };
    import::read(&upload(name, bytes), &options, &Silent).unwrap()
}

/// Everything that a table says, in words.
fn told(draft: &Draft) -> String {
    let table = &draft.table;
    let mut out = format!("{:?} {} {:?}\n", table.kind, table.rows, draft.left_out);
    for (column, total) in table.columns.iter().zip(&draft.totals) {
        let taken = total.as_ref().map(|total| total.taken.to_string());
        writeln!(out, "{} {:?} {taken:?}", column.header, column.field).unwrap();
        for row in 0..table.rows {
            let shown = (column.text(row), column.days().map(|days| days[row]));
            writeln!(
                out,
                "{} {shown:?} {}",
                table.sheet_row(row),
                column.value(row)
            )
            .unwrap();
        }
    }
    out
}

fn codes(draft: &Draft) -> Vec<(&'static str, usize)> {
    let findings = draft.findings.iter();
    findings
        .map(|finding| (finding.code, finding.count))
        .collect()
}

/// A ledger of some lines, and the same with three of its seven columns: quotation marks, line breaks in cells, lines in
/// which nothing is left, totals, the header again.
fn ledgers(lines: usize) -> [String; 2] {
    let mut whole = "Date,Invoice,Customer,Note,Country,Net amount,Cost\n".to_owned();
    let mut cut = "Date,Customer,Net amount\n".to_owned();
    for at in 0..lines {
        let day = format!("2024-{:02}-{:02}", at % 12 + 1, at % 28 + 1);
        let customer = match at % 9 {
            3 => format!("\"Vista, Office {}\"", at % 50),
            5 => format!("\"The \"\"Old\"\" Inn {}\"", at % 7),
            _ => format!("Customer {}", at % 300),
        };
        let amount = format!("{}.{:02}", at % 997, at % 100);
        let note = match at % 11 {
            4 => "\"two\nlines, one cell\"",
            7 => "\"a, b\"",
            _ => "",
        };
        if at % 1_000 == 999 {
            writeln!(whole, ",INV-{at},,{note},NL,,").unwrap();
            writeln!(cut, ",,").unwrap();
        }
        writeln!(whole, "{day},INV-{at},{customer},{note},NL,{amount},1.00").unwrap();
        writeln!(cut, "{day},{customer},{amount}").unwrap();
    }
    whole.push_str("Date,Invoice,Customer,Note,Country,Net amount,Cost\n");
    cut.push_str("Date,Customer,Net amount\n");
    whole.push_str("Total,,,,,123456.78,5\n");
    cut.push_str("Total,,123456.78\n");
    [whole, cut]
}

/// Protects big ledgers that are only added up: what is read of a few columns is what a file of these columns alone says,
/// in blocks and record by record, on one piece and on several.
#[test]
fn a_few_columns_are_read_as_if_there_were_no_others() {
    for lines in [60, 40_000] {
        let [whole, cut] = ledgers(lines);
        let few = read(
            "sales.csv",
            whole.clone().into(),
            &["customer", "Net amount", "Date"],
        );
        let same = read("cut.csv", cut.into(), &[]);
        assert_eq!(few.table.kind, Kind::Ledger);
        assert_eq!(told(&few), told(&same));
        let others = codes(&few)
            .into_iter()
            .filter(|(code, _)| *code != "unread-columns");
        assert_eq!(others.collect::<Vec<_>>(), codes(&same));
        assert!(codes(&few).contains(&("unread-columns", 4)));
        let all = read("sales.csv", whole.into(), &[]);
        assert_eq!(all.table.columns.len(), 7);
        assert_eq!(all.table.rows, few.table.rows + lines / 1_000);
    }
}

/// The same in a workbook; and a name that the table does not have is said, and costs nothing.
#[test]
fn a_workbook_is_read_by_the_column_too() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (at, header) in ["Customer", "Segment", "Revenue", "Margin"]
        .iter()
        .enumerate()
    {
        sheet.write(0, at as u16, *header).unwrap();
        for row in 1..6u32 {
            match at {
                0 => sheet.write(row, 0, format!("C{row}")),
                1 if row == 2 => continue,
                1 => sheet.write(row, 1, "North"),
                _ => sheet.write(row, at as u16, f64::from(row * 10)),
            }
            .unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let few = read("a.xlsx", bytes.clone(), &["Revenue", "Customer", "Profit"]);
    let headers = few.table.columns.iter().map(|column| &*column.header);
    assert_eq!(headers.collect::<Vec<_>>(), ["Customer", "Revenue"]);
    assert_eq!((few.table.rows, few.table.columns[1].value(4)), (5, 50.0));
    let missing = few
        .findings
        .iter()
        .find(|finding| finding.code == "no-such-column");
    assert_eq!(missing.unwrap().value, "Profit");
    let whole = read("a.xlsx", bytes, &["Profit"]);
    assert_eq!(whole.table.columns.len(), 4);
}
