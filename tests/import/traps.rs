//! Traps of real exports, one rule a test: figures that would count twice, marks instead of names, currencies side by side,
//! archives.

use std::io::{Cursor, Write};

use folioscope::import::{self, Options, Upload};
use folioscope::model::{Column, ColumnData, Field, Kind, NameId};
use folioscope::progress::Silent;
use zip::write::SimpleFileOptions;

use super::{codes, headers, lines, read, sum};

fn names(column: &Column) -> Vec<String> {
    let (names, ids) = column.texts().unwrap();
    ids.iter().map(|id| names.get(*id).to_owned()).collect()
}

/// A row that breaks the one above it down is not added to it; a customer whose name begins like one is.
#[test]
fn parts_of_a_row_do_not_count_twice() {
    for (part, other) in [
        ("  di cui servizi", "- di cui prodotti"),
        ("waarvan onderhoud", "Waarvan: overig"),
        ("of which services", "of which parts"),
        ("din care servicii", "din care produse"),
        ("其中：服务", "其中：产品"),
        ("в т.ч. услуги", "из них товары"),
    ] {
        let file = lines(&[
            "Customer;Revenue",
            "Acme;1000,00",
            &format!("{part};300,00"),
            &format!("{other};700,00"),
            "Of Whichever Ltd;200,00",
            "Delta;50,00",
        ]);
        let draft = read("a.csv", file);
        assert_eq!(draft.table.rows, 3, "{part}");
        assert_eq!(sum(draft.table.column_named("Revenue").unwrap()), 1250.0);
        assert_eq!(
            codes(&draft).iter().filter(|c| **c == "part-row").count(),
            2
        );
    }
}

/// The weights of the criteria below their names are no supplier.
#[test]
fn weights_below_the_header_are_no_row() {
    for first in ["Weging", "Вес критерия, %", "Peso", "权重"] {
        let file = lines(&[
            "Supplier;Quality;Delivery;Price",
            &format!("{first};40;35;25"),
            "A;80;90;70",
            "B;60;50;90",
            "C;75;85;65",
            "D;55;95;85",
        ]);
        let draft = read("a.csv", file);
        assert_eq!(draft.table.rows, 4, "{first}");
        assert!(codes(&draft).contains(&"weights-row"));
    }
    let file = "Supplier;Quality;Price\nWeight Watchers;40;35\nB;60;50\nC;75;85\nD;55;95\nE;1;2";
    assert_eq!(read("a.csv", file).table.rows, 5);
    assert_eq!(
        read("a.csv", file.replace("40;35", "4000;3500")).table.rows,
        5
    );
}

/// A mark for "the same" is the name above it, also below a row that has none, and is never a name.
#[test]
fn ditto_marks_repeat_the_name_above() {
    for mark in ["idem", "''", "то же", "同上", "〃"] {
        let file = lines(&[
            "Customer;Product;Amount",
            "Acme;P1;1,50",
            &format!("{mark};P2;2,50"),
            "Baxter;P1;3,50",
            &format!("{mark};P3;4,50"),
            &format!("{mark};P4;5,50"),
        ]);
        let draft = read("a.csv", file);
        let column = draft.table.column(Field::Customer).unwrap();
        assert_eq!(
            names(column),
            ["Acme", "Acme", "Baxter", "Baxter", "Baxter"],
            "{mark}"
        );
        assert!(codes(&draft).contains(&"ditto"));
    }
}

/// `Segment: Retail` right below the header is a group of the rows below it, no second row of the header.
#[test]
fn a_group_below_the_header_is_no_header() {
    let file = lines(&[
        "Клиент;Город;Выручка",
        "Сегмент: Розница;;",
        "Ромашка;Пермь;10,50",
        "Вектор;Пермь;20,50",
        "Сегмент: Опт;;",
        "Нева;Омск;30,50",
        "Лидер;Омск;40,50",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(draft.table.rows, 4);
    let segment = draft.table.column(Field::Segment).unwrap();
    assert_eq!(names(segment), ["Розница", "Розница", "Опт", "Опт"]);
    assert!(draft.table.column(Field::Customer).is_some());
}

/// Blocks of one table under titles of their own keep what the title says of them.
#[test]
fn titles_of_blocks_become_a_column() {
    let file = lines(&[
        "Regio Noord;;",
        "Klant;Artikel;Bedrag",
        "A;P1;1,50",
        "B;P2;2,50",
        "C;P2;2,00",
        "Totaal;;6,00",
        ";;",
        "Regio Zuid;;",
        "Klant;Artikel;Bedrag",
        "D;P1;3,50",
        "E;P2;4,50",
        "Totaal;;8,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(draft.table.rows, 5);
    let region = draft.table.column(Field::Region).unwrap();
    assert_eq!(names(region), ["Noord", "Noord", "Noord", "Zuid", "Zuid"]);
}

/// Three digits behind the only sign of a column of money, or of round figures, are thousands; a price of three decimals is
/// a price, and what one column proves holds for the others.
#[test]
fn three_digits_of_money_are_thousands() {
    let total = |file: String, header: &str| {
        let draft = read("a.csv", file);
        sum(draft.table.column_named(header).unwrap())
    };
    let money = lines(&["Account;Pipeline", "A;$90,000", "B;$12,500", "C;$7,250"]);
    assert_eq!(total(money, "Pipeline"), 109_750.0);
    let points = lines(&["Klant,Omzet", "A,\"1.234\"", "B,\"2.345\"", "C,\"3.456\""]);
    assert_eq!(total(points, "Omzet"), 7_035.0);
    let round = lines(&["Name;Points", "A;1,500", "B;12,000", "C;9,000"]);
    assert_eq!(total(round, "Points"), 22_500.0);
    let price = lines(&[
        "Product;Prijs per stuk;Omzet",
        "A;1,234;10,50",
        "B;2,345;1.020,50",
    ]);
    assert_eq!(total(price, "Prijs per stuk"), 3.579);
}

/// A price that says what it is for, a multiple, and a figure that is only about so much are figures.
#[test]
fn prices_multiples_and_rough_figures_are_read() {
    let file = lines(&[
        "Товар;Цена;Доля рынка к лидеру;Потенциал",
        "A;12,50 руб./шт.;1,2x;около 12 000",
        "B;7,50 руб./кг;0,8x;~8 000",
        "C;1,00 руб./шт.;2,0x;5 000",
    ]);
    let draft = read("a.csv", file);
    let total = |at: usize| sum(&draft.table.columns[at]);
    assert_eq!((total(1), total(2), total(3)), (21.0, 4.0, 25_000.0));
}

/// Times of day in words behind a date, and months as the books count them.
#[test]
fn times_in_words_and_months_of_the_books_are_dates() {
    for (header, dates) in [
        (
            "Data comenzii",
            ["5 ian. 2024, ora 11:30", "17 mart. 2024, ora 9:05"],
        ),
        (
            "下单时间",
            [
                "2024年01月05日 星期五 下午3:21",
                "2024年03月17日 星期日 上午9:05",
            ],
        ),
        ("Periode", ["2024M01", "2024M03"]),
        ("Periode", ["P01 2024", "P03 2024"]),
    ] {
        let rows = [
            format!("{header};Client;Valoare"),
            format!("{};A;10,50", dates[0]),
            format!("{};B;20,50", dates[1]),
            format!("{};A;30,50", dates[0]),
        ];
        let draft = read("a.csv", rows.join("\n"));
        let column = draft.table.column_named(header).unwrap();
        let days = match &column.data {
            ColumnData::Date(days) => days.as_slice(),
            other => panic!("{header} {dates:?}: {other:?}"),
        };
        assert_eq!((days.len(), column.invalid), (3, 0), "{header} {dates:?}");
    }
}

/// An amount in a column for each currency is one amount with its currency; the same amount in two currencies is not.
#[test]
fn a_column_for_each_currency_is_one_amount() {
    let file = lines(&[
        "Fornitore;Data;Importo EUR;Importo USD",
        "Rossi;03/01/2024;100,50;",
        "Bianchi;14/01/2024;;200,50",
        "Rossi;25/01/2024;300,50;0,00",
        "Verdi;26/01/2024;;50,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(draft.table.kind, Kind::Ledger);
    let amounts = draft.table.column(Field::Amount).unwrap();
    assert_eq!(amounts.header, "Importo");
    assert_eq!(amounts.numbers().unwrap(), [100.5, 200.5, 300.5, 50.0]);
    let currency = draft.table.column(Field::Currency).unwrap();
    assert_eq!(names(currency), ["EUR", "USD", "EUR", "USD"]);
    let told = codes(&draft);
    assert!(told.contains(&"currency-columns") && told.contains(&"mixed-currencies"));
    let both = "Fornitore;Data;Importo EUR;Importo USD\nA;03/01/2024;100,50;110,50\nB;14/01/2024;10,00;11,00";
    let draft = read("a.csv", both);
    assert_eq!(
        draft.table.column(Field::Amount).unwrap().header,
        "Importo EUR"
    );
}

/// A block of `Company: Acme` above the header is no table beside the real one.
#[test]
fn labels_above_the_header_are_no_table() {
    let file = lines(&[
        "Firma:;Exemplu SRL;;CUI:;RO123",
        "Perioada:;2024;;Moneda:;RON",
        "Gestiune:;Toate;;;",
        "",
        "Cod;Denumire furnizor;Achiziții;Plăți;Sold",
        "0001;A;10,50;1,00;2,00",
        "0002;B;20,50;1,00;2,00",
        "0003;C;30,50;1,00;2,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!((draft.table.rows, draft.header_row), (3, Some(5)));
    assert!(!codes(&draft).contains(&"second-table"));
}

/// Fields that end with `+|` and records that end with `&|`.
#[test]
fn bulk_exports_with_marks_are_read() {
    let mut file = String::new();
    for at in 0..6 {
        file += &format!("{at}+|Store, {at}+|<x a=\"1\">|\r\n</x>+|2014-09-12 11:15:07&|\n");
    }
    let wide: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [file.clone().into_bytes(), [vec![0xff, 0xfe], wide].concat()] {
        let draft = read("Store.csv", bytes);
        assert_eq!(draft.table.rows, 6, "{:?}", headers(&draft));
        assert_eq!(draft.header_row, None);
    }
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn read_archive(files: &[(&str, &[u8])]) -> Result<import::Draft, import::ImportError> {
    let upload = Upload::new("export.zip", archive(files));
    import::read(&upload, &Options::default(), &Silent)
}

/// One table in an archive is read as if it had come bare; what other systems put beside it is not looked at.
#[test]
fn one_file_of_an_archive_is_read() {
    let table = "Klant;Omzet\nAcmé;1.000,50\nBaxter;2.000,50".as_bytes();
    let draft = read_archive(&[
        ("export/omzet 2024.csv", table),
        ("__MACOSX/export/._omzet 2024.csv", b"x"),
        ("leesmij.txt", b"Klant;Omzet\nniet;9"),
        ("plaatje.png", b"\x89PNG"),
    ]);
    let draft = draft.unwrap();
    assert_eq!((draft.table.rows, &*draft.sheet), (2, "omzet 2024"));
    assert_eq!(draft.format, "csv");
    assert_eq!(sum(draft.table.column_named("Omzet").unwrap()), 3001.0);
}

/// Several tables with the same columns are stacked like the sheets of a workbook: at once where they are named after
/// periods, on demand elsewhere.
#[test]
fn files_of_an_archive_stack_like_sheets() {
    let lines = |month: u8| {
        format!(
            "Klant;Datum;Bedrag\nA;0{month}-01-2024;10,50\nB;15-0{month}-2024;20,50\nA;16-0{month}-2024;1,00"
        )
    };
    let (first, second) = (lines(1), lines(2));
    let draft = read_archive(&[
        ("2024-01.csv", first.as_bytes()),
        ("2024-02.csv", second.as_bytes()),
    ]);
    let draft = draft.unwrap();
    assert_eq!(draft.sheets, ["2024-01", "2024-02"]);
    assert_eq!(draft.table.rows, 6);
    let apart = read_archive(&[("a.csv", first.as_bytes()), ("b.csv", second.as_bytes())]).unwrap();
    assert_eq!(apart.table.rows, 3);
    assert!(codes(&apart).contains(&"same-table-elsewhere"));
}

/// An archive without a table, and one within another, say so.
#[test]
fn archives_without_tables_are_refused() {
    let inner = archive(&[("a.csv", b"Klant;Omzet\nA;1\nB;2")]);
    for files in [
        vec![("b.csv", &*inner)],
        vec![("a.pdf", b"%PDF".as_slice())],
        vec![],
    ] {
        let error = read_archive(&files).unwrap_err();
        let code = error.code.id();
        assert!(["unsupported-format", "empty"].contains(&code), "{code}");
    }
}

/// What a merged cell says holds for all rows it covers, wherever its column stands; a merged amount is not repeated. On
/// demand nothing is filled.
#[test]
fn merged_cells_name_every_row() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    for (column, header) in ["Товар", "Поставщик", "Сумма закупки", "Скидка, руб."]
        .iter()
        .enumerate()
    {
        sheet.write(0, column as u16, *header).unwrap();
    }
    for row in 1..=6u32 {
        sheet.write(row, 0, format!("Товар {row}")).unwrap();
        sheet.write(row, 2, f64::from(row) + 0.5).unwrap();
    }
    sheet.merge_range(1, 1, 2, 1, "Ромашка", &plain).unwrap();
    sheet.merge_range(3, 1, 5, 1, "Вектор", &plain).unwrap();
    sheet.write(6, 1, "Нева").unwrap();
    sheet.merge_range(1, 3, 6, 3, "", &plain).unwrap();
    sheet.write(1, 3, 99.5).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let draft = read("a.xlsx", bytes.clone());
    let supplier = draft.table.column(Field::Supplier).unwrap();
    let all = ["Ромашка", "Ромашка", "Вектор", "Вектор", "Вектор", "Нева"];
    assert_eq!(names(supplier), all);
    assert_eq!(sum(draft.table.column_named("Скидка, руб.").unwrap()), 99.5);
    assert!(codes(&draft).contains(&"filled-down"));
    let left = Options {
        fill_down: Some(false),
        ..Options::default()
    };
    let draft = import::read(&Upload::new("a.xlsx", bytes), &left, &Silent).unwrap();
    let supplier = draft.table.column(Field::Supplier).unwrap();
    assert_eq!(
        supplier
            .texts()
            .unwrap()
            .1
            .iter()
            .filter(|id| **id == NameId::NONE)
            .count(),
        3
    );
}

/// A currency that stands above the table is that of its amounts; a name that reads like one is not.
#[test]
fn a_currency_above_the_table_holds_for_it() {
    let read_under = |title: &str| {
        let rows = [
            title,
            "",
            "Client;Oraș;Valoare",
            "A;Iași;10,50",
            "B;Cluj;20,50",
            "C;Cluj;1,00",
        ];
        read("a.csv", rows.join("\n")).currency
    };
    for (title, code) in [
        ("客户年度销售额（单位：元）", "CNY"),
        ("单位：万元", "CNY"),
        ("Currency: USD", "USD"),
        ("Moneda:;RON", "RON"),
        ("(importi in migliaia di euro)", "EUR"),
        ("Omzet per klant (€)", "EUR"),
        ("Выручка по клиентам, руб.", "RUB"),
        ("Bedragen in EUR", "EUR"),
        ("Sales by customer in GBP", "GBP"),
    ] {
        assert_eq!(read_under(title).as_deref(), Some(code), "{title}");
    }
    for title in [
        "Ron",
        "Report by Ron Euro",
        "Klantenlijst 2024",
        "Overzicht: alle klanten",
    ] {
        assert_eq!(read_under(title), None, "{title}");
    }
}

/// A unit at the end of a title multiplies the amounts below it.
#[test]
fn a_unit_at_the_end_of_a_title_multiplies() {
    for title in [
        "Top 10 furnizori după achiziții (mii lei)",
        "Структура закупок за 2024 год, тыс. руб.",
        "Spend by supplier (in thousands of euro)",
    ] {
        let rows = [
            title,
            "",
            "Supplier;Country;Spend",
            "A;NL;10,50",
            "B;IT;20,50",
            "C;RO;1,00",
        ];
        let draft = read("a.csv", rows.join("\n"));
        assert!(
            codes(&draft).contains(&"scaled"),
            "{title}: {:?}",
            codes(&draft)
        );
    }
}

/// Weights below the table, cells that say "unknown" on a scale, lead times in weeks, and marks of footnotes in a page.
#[test]
fn weights_below_unknowns_weeks_and_footnotes() {
    let weights = "Supplier;Quality;Price\nA;8;9\nB;6;5\nC;7;8\nD;5;9\nWeight;0,6;0,4";
    assert_eq!(read("a.csv", weights).table.rows, 4);
    let file = lines(&[
        "Поставщик;Риск поставки;Срок поставки",
        "А;Низкий;2 нед.",
        "Б;н/д;3 нед.",
        "В;Высокий;4 нед.",
        "Г;н/д;5 нед.",
    ]);
    let draft = read("a.csv", file);
    let risk = draft.table.column(Field::SupplyRisk).unwrap();
    assert!(matches!(risk.data, ColumnData::Scale { .. }), "{risk:?}");
    assert_eq!(
        (risk.invalid, codes(&draft).contains(&"unknown-word")),
        (0, false)
    );
    assert_eq!(sum(&draft.table.columns[2]), 14.0);
    let page = "<table><tr><th>Supplier</th><th>Spend 2024<sup>1</sup></th><th>Area m<sup>2</sup></th></tr>\
        <tr><td>A</td><td>10.50<sup>2</sup></td><td>5</td></tr><tr><td>B</td><td>20.50</td><td>6</td></tr></table>";
    let draft = read("a.xls", page);
    assert_eq!(sum(draft.table.column_named("Spend 2024").unwrap()), 31.0);
    assert!(draft.table.column_named("Area m2").is_some());
}
