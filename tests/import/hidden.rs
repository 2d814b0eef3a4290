//! What a sheet shows beside its values: percentages and currencies by format, days that count from 1904, and what is
//! hidden. The same sheet of ten customers in four formats: rows 4, 7 and 8 and column F are hidden.

use folioscope::import::{self, Draft, Offer, Options, Severity};
use folioscope::model::{ColumnType, Field};
use folioscope::progress::Silent;

use super::{near, read, sum, upload};

const FILES: [&str; 4] = ["shown.xlsx", "shown.xls", "shown.xlsb", "shown.ods"];

fn bytes(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/seeds/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

fn left_out(name: &str) -> Draft {
    let options = Options {
        leave_hidden: Some(true),
        ..Options::default()
    };
    import::read(&upload(name, bytes(name)), &options, &Silent).unwrap()
}

/// Percentages, currencies and the epoch are read alike from every format.
#[test]
fn formats_of_cells() {
    for name in FILES {
        let draft = read(name, bytes(name));
        for header in ["Marge", "Korting"] {
            let column = draft.table.column_named(header).unwrap();
            assert_eq!(column.column_type(), ColumnType::Percent, "{name} {header}");
        }
        let margins = draft.table.column_named("Marge").unwrap();
        assert!(near(sum(margins), 1.45, 1e-12), "{name}");
        assert_eq!(draft.currency.as_deref(), Some("EUR"), "{name}");
        let days = draft.table.column_named("Factuurdatum").unwrap();
        assert_eq!(days.days().unwrap()[0].iso(), "2023-12-02", "{name}");
    }
}

/// Hidden rows and columns are data, and it is said which they are, with the choice to leave them out.
#[test]
fn what_is_hidden_is_said() {
    for name in FILES {
        let draft = read(name, bytes(name));
        assert_eq!(draft.table.rows, 10, "{name}");
        let found = |code: &str| {
            let mut findings = draft.findings.iter();
            findings.find(|finding| finding.code == code).unwrap()
        };
        let rows = found("hidden-rows");
        assert_eq!(rows.severity, Severity::Warning);
        assert_eq!((rows.row, rows.count), (Some(4), 3), "{name}");
        assert_eq!(rows.rows.pairs(), [(4, 4), (7, 8)], "{name}");
        assert_eq!(rows.value, "4, 7–8", "{name}");
        assert_eq!(found("hidden-columns").value, "F Notitie", "{name}");
        let offer = Offer::Hidden {
            rows: 3,
            columns: vec!["Notitie".to_owned()],
            done: false,
        };
        assert!(draft.offers.contains(&offer), "{name}: {:?}", draft.offers);
    }
}

/// Left out, they are in no sum; the control total still adds up to what the sheet has, and the rows say why.
#[test]
fn what_is_hidden_can_be_left_out() {
    for name in FILES {
        let draft = left_out(name);
        assert_eq!(draft.table.rows, 7, "{name}");
        assert!(draft.table.column_named("Notitie").is_none(), "{name}");
        assert_eq!(draft.notes.len(), draft.table.columns.len(), "{name}");
        let revenue = draft.table.columns.iter().position(|c| c.header == "Omzet");
        let total = draft.totals[revenue.unwrap()].as_ref().unwrap();
        assert!(near(total.taken.value(), 10_050.0 - 3_014.5, 1e-12));
        assert!(near(total.in_file().value(), 10_050.0, 1e-12), "{name}");
        let rows: Vec<_> = draft.left_out.clone();
        let why = "hidden-row";
        assert_eq!(rows, [(4, why), (7, why), (8, why)], "{name}");
        let codes = super::codes(&draft);
        assert!(codes.contains(&"hidden-rows-left-out"), "{codes:?}");
        assert!(codes.contains(&"hidden-columns-left-out"), "{codes:?}");
    }
}

/// A page and SpreadsheetML hide rows in their own words; other rows of theirs are not hidden.
#[test]
fn markup_hides_rows() {
    let page = "<table><tr><th>Customer</th><th>Revenue</th></tr>\
        <tr><td>Alpha</td><td>10</td></tr><tr style='display: none'><td>Beta</td><td>20</td></tr>\
        <tr><td>Gamma</td><td>30</td></tr></table>";
    let book = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
        xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>\
        <Column ss:Index=\"2\" ss:Hidden=\"1\"/>\
        <Row><Cell><Data ss:Type=\"String\">Customer</Data></Cell><Cell><Data ss:Type=\"String\">Revenue</Data></Cell></Row>\
        <Row><Cell><Data ss:Type=\"String\">Alpha</Data></Cell><Cell><Data ss:Type=\"Number\">10</Data></Cell></Row>\
        <Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"String\">Beta</Data></Cell><Cell><Data ss:Type=\"Number\">20</Data></Cell></Row>\
        <Row><Cell><Data ss:Type=\"String\">Gamma</Data></Cell><Cell><Data ss:Type=\"Number\">30</Data></Cell></Row>\
        </Table></Worksheet></Workbook>";
    for (name, text, columns) in [("page.xls", page, false), ("2003.xls", book, true)] {
        let draft = read(name, text);
        let rows = draft.findings.iter().find(|f| f.code == "hidden-rows");
        assert_eq!(rows.unwrap().rows.pairs(), [(3, 3)], "{name}");
        let hidden = super::codes(&draft).contains(&"hidden-columns");
        assert_eq!(hidden, columns, "{name}");
        assert!(draft.table.column(Field::Customer).is_some() || draft.table.rows == 3);
    }
}
