//! Files that are right and that few programs write, and what a column, a page or a second file says only by what is around it.

use std::io::{Cursor, Write};

use folioscope::import::{ErrorCode, Offer, join};
use folioscope::model::{Field, Kind};
use zip::write::SimpleFileOptions;

use super::{codes, column, headers, lines, near, read, sum, told, try_read};

fn package(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        let stored = SimpleFileOptions::default();
        package.start_file(*path, stored).unwrap();
        package.write_all(bytes).unwrap();
    }
    package.finish().unwrap().into_inner()
}

/// XML may be in UTF-16 in a package too, whichever byte comes first.
#[test]
fn parts_of_a_workbook_in_utf_16() {
    let sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>客户</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>销售额</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"B2\"><v>10.5</v></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>乙</t></is></c><c r=\"B3\"><v>20</v></c></row></sheetData></worksheet>";
    let little = [0xff, 0xfe]
        .into_iter()
        .chain(sheet.encode_utf16().flat_map(u16::to_le_bytes));
    let big = [0xfe, 0xff]
        .into_iter()
        .chain(sheet.encode_utf16().flat_map(u16::to_be_bytes));
    for wide in [little.collect::<Vec<u8>>(), big.collect()] {
        let book = package(&[
            ("[Content_Types].xml", b"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_vec()),
            ("_rels/.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>".to_vec()),
            ("xl/workbook.xml", b"<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".to_vec()),
            ("xl/_rels/workbook.xml.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>".to_vec()),
            ("xl/worksheets/sheet1.xml", wide),
        ]);
        assert_eq!(told(&read("a.xlsx", book), "销售额"), (2, 30.5));
    }
}

/// An OpenDocument that does not list its parts is one all the same.
#[test]
fn an_open_document_without_a_manifest() {
    let content = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Lista\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Client</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Valoare</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>Dacia</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"7.25\"><text:p>7,25</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    let file = package(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet".to_vec(),
        ),
        ("content.xml", content.into()),
    ]);
    assert_eq!(told(&read("a.ods", file), "Valoare"), (2, 14.5));
}

/// A workbook in XML that holds nothing is empty, and one that declares entities of its own is not unfolded.
#[test]
fn workbooks_in_xml_without_rows_or_with_entities() {
    let around = |before: &str, rows: &str| {
        format!(
            "<?xml version=\"1.0\"?>{before}<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>{rows}</Table></Worksheet></Workbook>"
        )
    };
    assert_eq!(
        try_read("a.xls", around("", "")).unwrap_err().code,
        ErrorCode::Empty
    );
    let bomb = around(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
        "<Row><Cell><Data ss:Type=\"String\">&b;</Data></Cell></Row>",
    );
    assert_eq!(
        try_read("b.xls", bomb).unwrap_err().code,
        ErrorCode::Damaged
    );
}

/// Tables of a page are told apart by the headings above them, and can be put together.
#[test]
fn tables_of_a_page_have_the_names_of_their_headings() {
    let section = |name: &str, day: u32| {
        format!(
            "<h3>{name}</h3><table><tr><th>Data</th><th>Document</th><th>Valoare</th></tr><tr><td>0{day}.03.2024</td><td>F{day}</td><td>10,50</td></tr><tr><td>1{day}.03.2024</td><td>G{day}</td><td>20,00</td></tr></table>"
        )
    };
    let page = format!(
        "<html><meta charset=utf-8><body>{}{}{}</body></html>",
        section("Dacia SRL", 1),
        section("Alfa &amp; Co", 2),
        section("Dacia SRL", 3)
    );
    let draft = read("a.html", page);
    assert_eq!(draft.sheets, ["Dacia SRL", "Alfa & Co", "Dacia SRL #3"]);
    assert!(
        draft
            .offers
            .iter()
            .any(|offer| matches!(offer, Offer::Stack { sheets, .. } if sheets.len() == 3))
    );
}

/// The rows of totals say nothing about what a column holds: months remain dates though every third row names one in a
/// sentence.
#[test]
fn totals_do_not_hide_what_a_column_holds() {
    let file = lines(&[
        "Mese;Cliente;Imponibile",
        "gennaio 2024;Rossi;10,00",
        "gennaio 2024;Bianchi;20,00",
        "Totale gennaio 2024;;30,00",
        "febbraio 2024;Rossi;15,50",
        "febbraio 2024;Verdi;4,50",
        "Totale febbraio 2024;;20,00",
        "Totale complessivo;;50,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(
        column(&draft, Field::Date).days().unwrap()[2].iso(),
        "2024-02-01"
    );
    assert_eq!(told(&draft, "Imponibile"), (4, 50.0));
}

/// Taiwan counts years from 1912; an account of three groups of digits is no date.
#[test]
fn years_of_the_republic() {
    let file = lines(&[
        "日期,客戶名稱,金額",
        "113/01/03,甲公司,100",
        "113/02/29,乙公司,200",
        "112/12/31,甲公司,300",
    ]);
    let draft = read("a.csv", file);
    let days = column(&draft, Field::Date).days().unwrap();
    assert_eq!(
        (days[1].iso(), days[2].iso()),
        ("2024-02-29".into(), "2023-12-31".into())
    );
    let accounts = read(
        "b.csv",
        lines(&["Account,Customer,Net", "113.01.03,A,1.5", "114.02.05,B,2.5"]),
    );
    assert!(accounts.table.column(Field::Date).is_none());
    assert!(
        near(sum(column(&accounts, Field::Billing)), 4.0, 1e-12),
        "{:?}",
        headers(&accounts)
    );
}

/// Products side by side with a total beside them were bought, blanks or not; without one, blanks make it a matrix of
/// what is open.
#[test]
fn a_total_beside_products_is_no_whitespace() {
    let rows = |total: bool| {
        let mut rows = vec![format!(
            "Customer;Pumps;Valves;Filters;Service{}",
            if total { ";Grand Total" } else { "" }
        )];
        for row in 0..8 {
            let cells = [10 + row, 20, 31, 42].map(|value| {
                if (value + row) % 3 == 0 {
                    String::new()
                } else {
                    value.to_string()
                }
            });
            let whole: i32 = cells
                .iter()
                .filter_map(|cell| cell.parse::<i32>().ok())
                .sum();
            let end = if total {
                format!(";{whole}")
            } else {
                String::new()
            };
            rows.push(format!("Customer {row};{}{end}", cells.join(";")));
        }
        rows.join("\n")
    };
    let draft = read("a.csv", rows(true));
    assert_eq!(draft.table.kind, Kind::Customers);
    assert!(
        draft
            .offers
            .iter()
            .any(|offer| matches!(offer, Offer::Unpivot { .. }))
    );
    assert_eq!(column(&draft, Field::Billing).header, "Grand Total");
    assert_eq!(read("b.csv", rows(false)).table.kind, Kind::Whitespace);
}

/// What each row brings is the sum of the products side by side, where no column says it; ages and scores add up to nothing.
#[test]
fn products_across_without_a_total_are_summed() {
    let mut spent = vec!["Channel,Region,Fresh,Milk,Grocery,Frozen".to_owned()];
    let mut people = vec!["Customer,Age,Visits,Score,Children".to_owned()];
    for row in 1..=20 {
        let skewed = |factor: i32| factor * row * row;
        spent.push(format!(
            "{},{},{},{},{},{}",
            row % 2,
            row % 3,
            skewed(30),
            skewed(11),
            skewed(7),
            skewed(4)
        ));
        people.push(format!(
            "Person {row},{},{},{},{}",
            20 + row,
            row % 7,
            50 + row % 30,
            row % 4
        ));
    }
    let draft = read("wholesale.csv", spent.join("\n"));
    let billing = column(&draft, Field::Billing);
    assert_eq!(billing.header, "Fresh … Frozen");
    assert_eq!(sum(billing), f64::from((30 + 11 + 7 + 4) * 2870));
    assert!(codes(&draft).contains(&"summed-across"));
    let people = read("people.csv", people.join("\n"));
    assert!(people.table.column(Field::Billing).is_none());
}

/// `Code` of a list of customers is the number that the lines call `customer code`: the names come from the list.
#[test]
fn a_bare_code_is_the_key_of_what_its_list_is_about() {
    let sales = lines(&[
        "Дата;Код клиента;Сумма",
        "01.02.2024;00001;10,50",
        "05.02.2024;00002;20,00",
        "09.02.2024;00001;5,00",
    ]);
    let list = lines(&[
        "Код;Наименование;Регион",
        "00001;ООО «Ромашка»;Урал",
        "00002;АО «Вектор»;Сибирь",
    ]);
    let imported = join(vec![read("продажи.csv", sales), read("клиенты.csv", list)]);
    let ledger = imported.dataset.ledger().unwrap();
    let (names, ids) = ledger.column(Field::Customer).unwrap().texts().unwrap();
    assert_eq!(names.get(ids[2]), "ООО «Ромашка»");
    assert_eq!(imported.links[0].matched, 3);
}

/// The lines of another year go below those of this one though the columns are called something else; lines of the same days
/// do not.
#[test]
fn another_year_under_other_headers_continues_the_first() {
    let year = |headers: &str, year: i32, turned: bool| {
        let mut rows = vec![headers.to_owned()];
        for month in 1..=12 {
            let (day, name) = (
                format!("03-{month:02}-{year}"),
                format!("Klant {}", month % 5),
            );
            rows.push(if turned {
                format!("{name};{day};{month},50")
            } else {
                format!("{day};{name};{month},50")
            });
        }
        rows.join("\r\n")
    };
    let first = || read("omzet2024.csv", year("Datum;Klant;Bedrag", 2024, false));
    let next = read(
        "omzet2025.csv",
        year("Debiteur;Factuurdatum;Netto bedrag", 2025, true),
    );
    let imported = join(vec![first(), next]);
    let ledger = imported.dataset.ledger().unwrap();
    assert_eq!(ledger.rows, 24);
    assert_eq!(
        sum(ledger.column(Field::Amount).unwrap()),
        2.0 * (78.0 + 6.0)
    );
    let told = imported
        .findings
        .iter()
        .find(|finding| finding.code == "stacked-renamed")
        .unwrap();
    assert!(told.column.as_deref().unwrap().contains("Debiteur = Klant"));
    let same = read(
        "orders.csv",
        year("Debiteur;Orderdatum;Netto bedrag", 2024, true),
    );
    let imported = join(vec![first(), same]);
    assert_eq!(imported.dataset.ledger().unwrap().rows, 12);
}

/// A table on its side may have a word for its fields in the corner, and its records' names beside it.
#[test]
fn a_corner_may_stand_for_the_fields() {
    let file = lines(&[
        "Показатель;ООО «Ромашка»;АО «Вектор»;ПАО «Каскад»",
        "Закупки, руб.;10,50;20,00;30,00",
        "Качество;высокое;среднее;низкое",
        "Город;Казань;Уфа;Омск",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(told(&draft, "Закупки, руб."), (3, 60.5));
    assert!(codes(&draft).contains(&"turned-table"));
}

/// What months hold stands below them where some were and some are to come.
#[test]
fn a_row_below_months_says_which_are_forecast() {
    let mut rows = vec![
        "Customer;Jan-24;Feb-24;Mar-24;Apr-24;May-24".to_owned(),
        ";Actual;Actual;Actual;Forecast;Forecast".to_owned(),
    ];
    rows.extend((1..=8).map(|row| format!("Customer {row};{row}0.5;20.25;30.25;40.25;50.25")));
    let draft = read("a.csv", rows.join("\n"));
    assert_eq!(told(&draft, "Jan-24 · Actual"), (8, 364.0));
}

/// Half-years are periods like quarters.
#[test]
fn half_years_are_dates() {
    for (first, second) in [
        ("Sem. I 2023", "Sem. II 2023"),
        ("H1 2023", "H2 2023"),
        ("2023年上半年", "2023年下半年"),
        ("1 полугодие 2023", "2 полугодие 2023"),
    ] {
        let file = lines(&[
            "Period;Customer;Amount",
            &format!("{first};A;1,5"),
            &format!("{second};B;2,5"),
        ]);
        let draft = read("a.csv", file);
        let days = column(&draft, Field::Date).days().unwrap();
        assert_eq!(days[1].iso(), "2023-07-01", "{second}");
    }
}

/// Service in figures beside a supplier is a rating; the sheet is about suppliers.
#[test]
fn service_in_figures_is_rated() {
    let mut rows = vec!["Fornitore;Qualità;Puntualità;Prezzo;Servizio;Spesa".to_owned()];
    rows.extend((1..=6).map(|row| {
        format!(
            "Ditta {row};{};{};4;{};{row}00,50",
            row % 5 + 1,
            3,
            row % 4 + 1
        )
    }));
    let draft = read("a.csv", rows.join("\n"));
    assert_eq!(draft.table.kind, Kind::Suppliers);
    assert_eq!(column(&draft, Field::ServiceLevel).header, "Servizio");
}

/// Zeros that one program lost before a number do not part lines from the list of names.
#[test]
fn lost_zeros_still_match() {
    let sales = lines(&[
        "Data;Cod. cliente;Importo",
        "01/02/2024;12;10,50",
        "05/02/2024;13;20,00",
        "09/02/2024;12;5,00",
    ]);
    let list = lines(&[
        "Codice cliente;Ragione sociale",
        "000012;Rossi S.r.l.",
        "000013;Bianchi S.p.A.",
    ]);
    let imported = join(vec![read("fatture.csv", sales), read("clienti.csv", list)]);
    let ledger = imported.dataset.ledger().unwrap();
    let (names, ids) = ledger.column(Field::Customer).unwrap().texts().unwrap();
    assert_eq!(names.get(ids[2]), "Rossi S.r.l.");
    assert!(imported.links[0].missing.is_empty());
}

/// A line of labels above each group, as bookkeeping programs print it: every label becomes a column, the line no row.
#[test]
fn lines_of_labels_name_groups() {
    let file = lines(&[
        "No,Type,Date,Ref,Details,Value",
        "A/C: ACC000,,Name: Acme Ltd,,,",
        "1,SI,03/01/2024,7000,Goods,660.78",
        "2,SI,12/01/2024,7001,Goods,100.22",
        ",,,,Totals:,761.00",
        "A/C: ACC001,,Name: Baxter Inc.,,,",
        "3,SI,21/01/2024,7002,Goods,50.00",
        ",,,,Totals:,50.00",
        ",,,,Grand Totals:,811.00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(told(&draft, "Value"), (3, 811.0));
    let (names, ids) = column(&draft, Field::Customer).texts().unwrap();
    assert_eq!(names.get(ids[2]), "Baxter Inc.");
    assert!(draft.table.column_named("A/C").is_some());
}

/// A total above the lines goes though it does not agree, where it lacks the number that every line has; a company of that
/// name that has one stays.
#[test]
fn a_total_above_that_does_not_agree_is_no_customer() {
    let rows = |number: &str| {
        lines(&[
            "Klantnr.;Klant;Omzet",
            &format!("{number};Total;9000"),
            "000001;Jansen;1000",
            "000002;De Vries;2500",
            "000003;Bakker;3000",
        ])
    };
    assert_eq!(told(&read("a.csv", rows("")), "Omzet"), (3, 6500.0));
    assert_eq!(told(&read("b.csv", rows("000004")), "Omzet"), (4, 15_500.0));
}

/// Cells of a page that reach over the rows of a header are no names of the rows below.
#[test]
fn a_header_of_three_rows_on_a_page() {
    let page = "<table><tr><td colspan=4>Analisi</td></tr><tr><td rowspan=3>Codice</td><td rowspan=3>Ragione sociale</td><td colspan=2>Anno 2024</td></tr><tr><td>Fatturato</td><td>Quantità</td></tr><tr><td>(€)</td><td>(pz)</td></tr><tr><td>00001</td><td>Rossi</td><td>10,50</td><td>3</td></tr><tr><td>00002</td><td>Bianchi</td><td>20,00</td><td>4</td></tr><tr><td></td><td>Totale</td><td>30,50</td><td>7</td></tr></table>";
    let draft = read("a.xls", page);
    assert_eq!((draft.table.rows, draft.header_end), (2, Some(3)));
    assert_eq!(sum(column(&draft, Field::Billing)), 30.5);
}

/// A column that the program adds has a name of the file's language, though many of its words are those of another.
#[test]
fn added_columns_speak_the_language_of_the_file() {
    let file = lines(&[
        "Data;Nr. document;Valoare",
        "Regiunea Nord;;",
        "01.02.2024;F1;10,50",
        "05.02.2024;F2;20,00",
        "Total;;30,50",
        "Regiunea Sud;;",
        "09.02.2024;F3;5,00",
        "11.02.2024;F4;6,00",
        "Total;;11,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(draft.table.rows, 4);
    assert!(
        headers(&draft).iter().any(|(header, _)| header == "Grupă"),
        "{:?}",
        headers(&draft)
    );
}

/// Names above the lines, in a column without a header, are who sold where the title says so, and who bought elsewhere.
#[test]
fn the_title_says_whose_the_groups_are() {
    for (title, field) in [
        ("Purchases by Vendor Detail", Field::Supplier),
        ("Sales by Customer Detail", Field::Customer),
        ("Detail", Field::Customer),
    ] {
        let file = lines(&[
            &format!("{title},,,,"),
            ",Date,Transaction Type,Num,Amount",
            "Acme Ltd,,,,",
            ",01/03/2024,Bill,A1,10.50",
            ",01/28/2024,Bill,A2,20.00",
            "Total for Acme Ltd,,,,30.50",
            "Baxter Inc.,,,,",
            ",02/03/2024,Bill,B1,5.00",
            ",02/13/2024,Bill,B2,6.00",
            "Total for Baxter Inc.,,,,11.00",
            "TOTAL,,,,41.50",
        ]);
        let draft = read("a.csv", file);
        assert_eq!(told(&draft, "Amount"), (4, 41.5), "{title}");
        let (names, ids) = column(&draft, field).texts().unwrap();
        assert_eq!(names.get(ids[3]), "Baxter Inc.");
    }
}
