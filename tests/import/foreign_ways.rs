//! What ledgers, pivot tables and printed lists of other programs do to a table, one rule a test.

use std::io::{Cursor, Write};

use folioscope::import::{self, HeaderChoice, Options};
use folioscope::model::{Field, Kind};
use folioscope::progress::Silent;
use rust_xlsxwriter::{Formula, Workbook};
use zip::write::SimpleFileOptions;

use super::{codes, field_of, lines, read, sum, told, upload};

/// Amounts of a ledger that stand on two sides get their signs from the column that says which: the side with more money
/// counts. Amounts with signs of their own keep them, and letters under a header that says nothing of sides are letters.
#[test]
fn sides_give_signs() {
    let german = lines(&[
        "Datum;Kunde;Betrag;S/H",
        "03.01.2024;A;1.000,00;S",
        "04.01.2024;B;200,50;H",
        "05.01.2024;A;50,00;S",
        "06.01.2024;C;10,00;S",
    ]);
    let draft = read("a.csv", german);
    assert_eq!(told(&draft, "Betrag"), (4, 859.5));
    assert!(codes(&draft).contains(&"sided-amounts"));
    let purchases = lines(&[
        "Datum;Leverancier;Bedrag;D/C",
        "03-01-2024;A;1000,00;C",
        "04-01-2024;B;200,50;D",
        "05-01-2024;A;50,00;C",
        "06-01-2024;C;10,00;C",
    ]);
    assert_eq!(told(&read("a.csv", purchases), "Bedrag"), (4, 859.5));
    let chinese = lines(&[
        "日期,客户,方向,金额",
        "2024-01-03,甲公司,借,1000.00",
        "2024-01-04,乙公司,贷,200.50",
        "2024-01-05,甲公司,借,50.00",
    ]);
    assert_eq!(told(&read("a.csv", chinese), "金额"), (3, 849.5));
    for kept in [
        lines(&[
            "Datum;Kunde;Betrag;S/H",
            "03.01.2024;A;1.000,00;S",
            "04.01.2024;B;-200,50;H",
            "05.01.2024;A;50,00;S",
        ]),
        lines(&[
            "Datum;Kunde;Betrag;Größe",
            "03.01.2024;A;900,00;S",
            "04.01.2024;B;-100,50;H",
            "05.01.2024;A;50,00;S",
        ]),
    ] {
        let draft = read("a.csv", kept);
        assert_eq!(told(&draft, "Betrag"), (3, 849.5));
        assert!(!codes(&draft).contains(&"sided-amounts"));
    }
}

/// A table on its side, a field a row, is read as a table; its figures add up by field. A report of figures by month names
/// nobody, and stays as it stands; so does what the user gave a header.
#[test]
fn tables_on_their_side() {
    let text = lines(&[
        "Cliente;Rossi Srl;Bianchi SpA;Verdi Snc;Neri Sas",
        "Settore;Edile;Food;Edile;Moda",
        "Fatturato 2024;1.000,50;200,00;30,25;4,00",
        "Margine;100,00;20,00;3,00;1,00",
    ]);
    let draft = read("a.csv", text.clone());
    assert_eq!(told(&draft, "Fatturato 2024"), (4, 1234.75));
    assert_eq!(field_of(&draft, "Cliente"), Some(Field::Customer));
    assert!(codes(&draft).contains(&"turned-table"));
    let given = Options {
        header: HeaderChoice::Rows(1, 1),
        ..Options::default()
    };
    let draft = import::read(&upload("a.csv", text), &given, &Silent).unwrap();
    assert_eq!(draft.table.rows, 3);
    let report = lines(&[
        "Metric,Jan,Feb,Mar",
        "Revenue,10.5,20,30",
        "Cost,1,2,3",
        "Margin,9.5,18,27",
    ]);
    assert!(!codes(&read("a.csv", report)).contains(&"turned-table"));
}

/// What is printed above the header of every page comes back with other figures; it is no line.
#[test]
fn titles_of_pages_come_back() {
    let page = |page: u32, rows: &str| {
        format!(
            "Elenco fatture;;;Pagina {page} di 3\r\nDitta ESEMPIO;;;2{page}/11/2024\r\n\r\nNumero;Data;Cliente;Imponibile\r\n{rows}"
        )
    };
    let text = [
        page(1, "1/A;03/01/2024;Rossi;100,50\r\n2/A;04/01/2024;Bianchi;20,00\r\n;;A riportare;120,50\r\n"),
        page(2, ";;Riporto;120,50\r\n3/A;05/01/2024;Verdi;7,25\r\n4/A;06/01/2024;Neri;2,00\r\n;;A riportare;129,75\r\n"),
        page(3, ";;Riporto;129,75\r\n5/A;07/01/2024;Rossi;1,25\r\n;;Totale generale;131,00\r\n"),
    ]
    .concat();
    let draft = read("a.csv", text);
    assert_eq!(told(&draft, "Imponibile"), (5, 131.0));
}

/// Merged names at the left hold for all rows of their group, also where one of them holds for the whole table.
#[test]
fn merged_names_hold_below() {
    let text = lines(&[
        "Agente;Cliente;Prodotto;Importo",
        "Neri;Rossi;Pompa;10,00",
        ";;Valvola;20,00",
        ";;Tubo;5,50",
        ";Bianchi;Pompa;1,00",
        ";;Valvola;2,00",
        ";;Tubo;3,00",
    ]);
    let draft = read("a.csv", text);
    for (header, names) in [("Agente", 1), ("Cliente", 2)] {
        let column = draft.table.column_named(header).unwrap();
        assert_eq!(column.filled(), 6, "{header}");
        assert_eq!(column.texts().unwrap().0.len(), names, "{header}");
    }
    assert_eq!(told(&draft, "Importo"), (6, 41.5));
}

/// A header that names all levels of a column gives each level its meaning.
#[test]
fn levels_mean_what_their_header_says() {
    let text = lines(&[
        "Менеджер / Контрагент / Номенклатура;Количество;Выручка",
        "Иванова;6;61,50",
        "Ромашка;3;31,25",
        "Насос;1;10,25",
        "Труба;2;21,00",
        "Вектор;3;30,25",
        "Насос;1;10,00",
        "Клапан;2;20,25",
        "Петров;7;7,75",
        "Нева;7;7,75",
        "Насос;3;3,50",
        "Труба;4;4,25",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(told(&draft, "Выручка"), (6, 69.25));
    assert_eq!(field_of(&draft, "Контрагент"), Some(Field::Customer));
    assert_eq!(field_of(&draft, "Менеджер"), Some(Field::SalesPerson));
    let whole = "Менеджер / Контрагент / Номенклатура";
    assert_eq!(field_of(&draft, whole), Some(Field::Product));
    assert!(!codes(&draft).contains(&"no-names"));
}

/// Rows without a known header for who they are about are called by their first column of names, not by numbers.
#[test]
fn names_without_a_word_for_them() {
    let text = lines(&[
        "Betriebsstätte;Kennzahl",
        "Müller GmbH;10,5",
        "Krüger Bau;20",
        "Nord Stahl;30",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(field_of(&draft, "Betriebsstätte"), Some(Field::Customer));
    assert!(!codes(&draft).contains(&"no-names"));
}

/// Chinese of Taiwan and Hong Kong is understood like that of the mainland, totals too.
#[test]
fn traditional_characters() {
    let text = lines(&[
        "客戶名稱,訂單日期,產品,銷售額",
        "台北精密工業,2024/01/13,齒輪,\"1,000.50\"",
        "高雄海運公司,2024/02/14,軸承,200.25",
        "新竹電子,2024/03/15,齒輪,3.00",
        "合計,,,\"1,203.75\"",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(draft.table.kind, Kind::Ledger);
    assert_eq!(told(&draft, "銷售額"), (3, 1203.75));
    assert_eq!(field_of(&draft, "客戶名稱"), Some(Field::Customer));
    assert_eq!(field_of(&draft, "訂單日期"), Some(Field::Date));
}

/// Formulas that nobody calculated are told with their first cell, by both readers; the amount then follows from quantity
/// and price.
#[test]
fn formulas_without_values() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, head) in ["Customer", "Date", "Qty", "Price", "Amount"]
        .iter()
        .enumerate()
    {
        sheet.write(0, at as u16, *head).unwrap();
    }
    for row in 1..=4u32 {
        sheet.write(row, 0, format!("Customer {row}")).unwrap();
        sheet.write(row, 1, format!("2024-01-1{row}")).unwrap();
        sheet.write(row, 2, row).unwrap();
        sheet.write(row, 3, 2.5).unwrap();
        let formula = Formula::new(format!("=C{0}*D{0}", row + 1)).set_result("7");
        sheet.write(row, 4, formula).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    for blank in ["", "<v></v>", "<v/>"] {
        let bytes = with_values(&bytes, blank);
        let draft = read("a.xlsx", bytes);
        let met = draft
            .findings
            .iter()
            .find(|met| met.code == "unvalued-formulas");
        let met = met.unwrap_or_else(|| panic!("{blank}: {:?}", codes(&draft)));
        assert_eq!((met.row, met.value.as_str()), (Some(2), "E2"));
        let amount = draft.table.column(Field::Amount).unwrap();
        assert_eq!((sum(amount), amount.header.as_str()), (25.0, "Qty × Price"));
    }
    let whole = read("a.xlsx", bytes);
    assert!(!codes(&whole).contains(&"unvalued-formulas"));
}

/// The workbook with other values behind its formulas.
fn with_values(bytes: &[u8], value: &str) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains("<v>7</v>"), "{text}");
            content = text.replace("<v>7</v>", value).into_bytes();
        }
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// Letters in the place of headers name no products that could become lines.
#[test]
fn columns_without_names_are_no_products() {
    let text = lines(&[
        "1\t17\t47.87\t50.26\t12.5\t2022-08-28",
        "2\t19\t39.92\t41.91\t11.5\t2022-08-29",
        "4\t17\t54.31\t57.02\t10.5\t2022-08-30",
    ]);
    let draft = read("a.csv", text);
    assert!(draft.offers.iter().all(|offer| offer.id() != "unpivot"));
}

/// Columns of one name are told apart by numbers, however many there are: what looked at every pair of them would not end.
#[test]
fn thousands_of_columns_of_one_name() {
    let count = 6_000;
    let row = |name: &str, cell: &str| format!("{name}{}\r\n", format!(",{cell}").repeat(count));
    let text = row("Klant", "Omzet") + &row("A", "1.5") + &row("B", "2.5") + &row("C", "3.5");
    let draft = read("a.csv", text);
    let names: std::collections::BTreeSet<&str> = draft
        .table
        .columns
        .iter()
        .map(|column| column.header.as_str())
        .collect();
    assert!(names.len() > count && names.contains("Omzet") && names.contains("Omzet (6000)"));
    assert_eq!(told(&draft, "Omzet (4321)"), (3, 7.5));
}
