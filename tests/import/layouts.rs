//! Layouts that people and ERP programs give their tables, one trap a file: which rows are data, and what their sum is.

use folioscope::import::{self, Draft, Offer, Options};
use folioscope::model::{ColumnType, Field, Kind};
use folioscope::progress::Silent;
use rust_xlsxwriter::Workbook;

use super::{codes, column, headers, lines, near, read, sum, told, upload};

/// Reads with something decided beforehand.
fn decided(name: &str, bytes: impl Into<Vec<u8>>, options: &Options) -> Draft {
    import::read(&upload(name, bytes), options, &Silent).unwrap()
}

/// A total without any word is a row whose figures add up and whose name is blank; a customer who happens to make as much
/// as the two before him stays.
#[test]
fn totals_without_a_word() {
    let total = lines(&[
        "Klant;Regio;Omzet",
        "A;N;10,50",
        "B;N;20,25",
        "C;Z;30,00",
        "D;Z;1,25",
        ";;62,00",
    ]);
    assert_eq!(told(&read("a.csv", total), "Omzet"), (4, 62.0));
    let chance = lines(&["Klant;Omzet;Land", "A;100;NL", "B;200;NL", "C;300;BE"]);
    assert_eq!(told(&read("a.csv", chance), "Omzet"), (3, 600.0));
}

/// A company called Total is no total.
#[test]
fn a_company_called_total() {
    let file = lines(&[
        "Date,Customer,Amount",
        "2024-01-05,Total S.A.,10.5",
        "2024-01-06,Totaal Bouw BV,20.25",
        "2024-01-07,Acme,7",
        "2024-01-08,Total S.A.,11",
    ]);
    assert_eq!(told(&read("a.csv", file), "Amount"), (4, 48.75));
}

/// Three levels in one column, the sums above: only the leaves are rows, and the levels become columns by the parts of the
/// header.
#[test]
fn subtotals_above_in_one_column() {
    let file = lines(&[
        "Контрагент / Договор / Номенклатура;Сумма",
        "Альфа;171,50",
        "Договор 1;100,00",
        "Насос;60,00",
        "Клапан;40,00",
        "Договор 2;71,50",
        "Труба;71,50",
        "Бета;30,25",
        "Договор 3;30,25",
        "Насос;10,25",
        "Фильтр;20,00",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(told(&draft, "Сумма"), (5, 201.75));
    let names = headers(&draft);
    let names: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
    assert!(
        names.contains(&"Контрагент") && names.contains(&"Договор"),
        "{names:?}"
    );
    let who = draft.table.column_named("Контрагент").unwrap();
    assert_eq!((who.text(0), who.text(4)), (Some("Альфа"), Some("Бета")));
}

/// Groups with their name above and a sum without a word below, and a total in words: each line once.
#[test]
fn groups_between_titles_and_wordless_sums() {
    let file = lines(&[
        "Klant;Omzet",
        "Noord;",
        "A;10,50",
        "B;20,25",
        ";30,75",
        "Zuid;",
        "C;1,10",
        "D;2,20",
        ";3,30",
        "Totaal;34,05",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(told(&draft, "Omzet"), (4, 34.05));
    assert!(codes(&draft).contains(&"groups-unfolded"));
}

/// Labels that a pivot table or merged cells write once are filled down; an occasional remark is not; and the choice can be
/// turned down.
#[test]
fn names_written_once() {
    let pivot = lines(&[
        "Klant;Artikel;Omzet",
        "A;X;1,50",
        ";Y;2,50",
        ";Z;3,50",
        "B;X;4,50",
        ";Y;5,50",
        ";Z;6,50",
    ]);
    let draft = read("a.csv", pivot.clone());
    assert_eq!(column(&draft, Field::Customer).filled(), 6);
    let offered = draft
        .offers
        .iter()
        .any(|offer| offer.id() == "fill-down" && offer.done());
    assert!(offered, "{:?}", draft.offers);
    let left = Options {
        fill_down: Some(false),
        ..Options::default()
    };
    let draft = decided("a.csv", pivot, &left);
    assert_eq!(column(&draft, Field::Customer).filled(), 2);
    let remarks = lines(&[
        "Klant;Opmerking;Omzet",
        "A;bellen;1,50",
        "B;;2,50",
        "C;;3,50",
        "D;bellen;4,50",
        "E;;5,50",
    ]);
    let draft = read("a.csv", remarks);
    assert_eq!(draft.table.column_named("Opmerking").unwrap().filled(), 2);
}

/// Customers without a figure are customers, not titles of groups; a name that begins like a total is a name.
#[test]
fn names_are_kept() {
    let file = lines(&[
        "Customer;Revenue",
        "A;",
        "B;10,50",
        "Total Gas;20,25",
        "C;",
        "D;1,25",
        "Average Joe's;3,00",
        "E;",
    ]);
    assert_eq!(told(&read("a.csv", file), "Revenue"), (7, 35.0));
    let last = lines(&["Customer;Revenue", "A;10,50", "B;1,25", "Total Gas;20,25"]);
    assert_eq!(told(&read("a.csv", last), "Revenue"), (3, 32.0));
}

/// Tax and the sum with tax below the total are no customers.
#[test]
fn tax_below_the_total() {
    let file = lines(&[
        "Code;Klant;Plaats;Omzet",
        "0001;A;Ede;10,00",
        "0002;B;Ede;20,00",
        "0003;C;Ede;70,00",
        ";;Totaal:;100,00",
        ";;Btw 21%;21,00",
        ";;Totaal incl. btw;121,00",
    ]);
    assert_eq!(told(&read("a.csv", file), "Omzet"), (3, 100.0));
}

/// Units and the numbers of the columns below the header, titles and headers on every page, signatures and sources below
/// the table, averages below the total: none is a row.
#[test]
fn what_stands_around_the_rows() {
    let units = lines(&[
        "Клиент;Количество;Сумма",
        ";шт.;руб.",
        "А;1;10,50",
        "Б;2;20,25",
        "В;3;1,00",
    ]);
    assert_eq!(told(&read("a.csv", units), "Сумма"), (3, 31.75));
    let numbers = lines(&[
        "№;Контрагент;Сумма",
        "1;2;3",
        "1;А;10,50",
        "2;Б;20,25",
        "3;В;1,00",
    ]);
    assert_eq!(told(&read("a.csv", numbers), "Сумма"), (3, 31.75));
    let pages = lines(&[
        "Data;Client;Valoare",
        "2024-01-05;A;10,50",
        "2024-01-06;B;20,25",
        "Pagina 2;;",
        "Data;Client;Valoare",
        "2024-01-07;C;1,00",
        "2024-01-08;D;2,00",
    ]);
    assert_eq!(told(&read("a.csv", pages), "Valoare"), (4, 33.75));
    let below = lines(&[
        "Customer;City;Revenue",
        "A;X;10,50",
        "B;Y;20,25",
        "C;Z;1,25",
        "Total;;32,00",
        "Average;;10,67",
        "Source: CRM;;",
        "Prepared by: P. Smith;;",
    ]);
    assert_eq!(told(&read("a.csv", below), "Revenue"), (3, 32.0));
}

fn grid(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    put(book.add_worksheet(), rows);
    book.save_to_buffer().unwrap()
}

fn put(sheet: &mut rust_xlsxwriter::Worksheet, rows: &[&[&str]]) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
        {
            let (row, column) = (row as u32, column as u16);
            match text.parse::<f64>() {
                Ok(value) => sheet.write(row, column, value).unwrap(),
                Err(_) => sheet.write(row, column, *text).unwrap(),
            };
        }
    }
}

/// Years over months, and three rows of header: names are put together from the top.
#[test]
fn headers_of_several_rows() {
    let years = grid(&[
        &["Klant", "2023", "", "2024", ""],
        &["", "jan", "feb", "jan", "feb"],
        &["A", "1.5", "2", "3", "4"],
        &["B", "5", "6", "7", "8"],
    ]);
    let names: Vec<String> = headers(&read("a.xlsx", years))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        names[..5],
        [
            "Klant",
            "2023 · jan",
            "2023 · feb",
            "2024 · jan",
            "2024 · feb"
        ]
    );
    let three = grid(&[
        &["Client", "Vânzări", "", "", "", "Total"],
        &["", "Semestrul I", "", "Semestrul II", "", ""],
        &["", "T1", "T2", "T3", "T4", ""],
        &["A", "1.5", "2", "3", "4", "10.5"],
        &["B", "5", "6", "7", "8", "26"],
    ]);
    let draft = read("a.xlsx", three);
    assert_eq!((draft.header_row, draft.table.rows), (Some(1), 2));
    assert_eq!(headers(&draft)[3].0, "Vânzări · Semestrul II · T3");
}

/// Two tables below one another and side by side: the larger is read, the other can be chosen.
#[test]
fn another_table_can_be_chosen() {
    let below = grid(&[
        &["Client", "Valoare"],
        &["A", "1.5"],
        &["B", "2.5"],
        &["C", "3.5"],
        &["Total", "7.5"],
        &[],
        &["Furnizori"],
        &["Furnizor", "Achiziții"],
        &["D", "4.25"],
        &["E", "5.25"],
    ]);
    let beside = grid(&[
        &["Customer", "Revenue", "", "Supplier", "Spend"],
        &["A", "1.5", "", "D", "4.25"],
        &["B", "2.5", "", "E", "5.25"],
        &["C", "3.5", "", "", ""],
    ]);
    for (file, header) in [(below, "Achiziții"), (beside, "Spend")] {
        let draft = read("a.xlsx", file.clone());
        assert_eq!((draft.table.rows, draft.table.columns.len()), (3, 2));
        let Some(Offer::Tables { tables, taken }) = draft.offers.first() else {
            panic!("{:?}", draft.offers);
        };
        assert_eq!((tables.len(), *taken), (2, 0));
        let second = Options {
            table: Some(1),
            ..Options::default()
        };
        assert_eq!(told(&decided("a.xlsx", file, &second), header), (2, 9.5));
    }
}

/// Months on sheets: lines are stacked without being asked, with their sheet and, where the year is known, their month.
#[test]
fn sheets_of_months_are_stacked() {
    let mut book = Workbook::new();
    for (month, name) in ["Январь 2024", "Февраль 2024"].iter().enumerate() {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        let amount = format!("{}.25", month + 1);
        let rows: [&[&str]; 5] = [
            &["Накладная", "Контрагент", "Сумма"],
            &["Н-1", "А", &amount],
            &["Н-2", "Б", &amount],
            &["Н-3", "В", &amount],
            &["Н-4", "Г", &amount],
        ];
        put(sheet, &rows);
    }
    let file = book.save_to_buffer().unwrap();
    let draft = read("a.xlsx", file.clone());
    assert_eq!(told(&draft, "Сумма"), (8, 14.0));
    let days = column(&draft, Field::Date).days().unwrap();
    assert_eq!(days[7].iso(), "2024-02-01");
    let part = draft.part("Февраль 2024").unwrap();
    assert_eq!((part.header, part.used_rows), (Some((1, 1)), (2, 5)));
    assert!(part.places.contains(&("Сумма".to_owned(), 2)));
    assert!(
        draft
            .offers
            .iter()
            .any(|offer| offer.id() == "stack" && offer.done())
    );
    let alone = Options {
        stack: Some(Vec::new()),
        ..Options::default()
    };
    let draft = decided("a.xlsx", file, &alone);
    assert_eq!(told(&draft, "Сумма"), (4, 5.0));
    assert!(codes(&draft).contains(&"same-table-elsewhere"));
}

/// Months side by side: offered as lines, with the sum of the months as the amount until then; as lines the total is the
/// same, and the total column is no month.
#[test]
fn months_side_by_side() {
    let file = lines(&[
        "Fatturato 2024;;;;",
        "Cliente;gen;feb;mar;Totale",
        "A;1,50;2,50;;4,00",
        "B;3,00;;5,25;8,25",
        "C;0;1,00;1,00;2,00",
        "Totale;4,50;3,50;6,25;14,25",
    ]);
    let draft = read("a.csv", file.clone());
    assert_eq!(draft.table.kind, Kind::Customers);
    assert!(near(sum(column(&draft, Field::Billing)), 14.25, 1e-12));
    assert!(
        draft
            .offers
            .iter()
            .any(|offer| offer.id() == "unpivot" && !offer.done())
    );
    let lines = Options {
        unpivot: Some(true),
        ..Options::default()
    };
    let draft = decided("a.csv", file, &lines);
    assert_eq!((draft.table.kind, draft.table.rows), (Kind::Ledger, 6));
    assert!(near(sum(column(&draft, Field::Amount)), 14.25, 1e-12));
    assert_eq!(
        column(&draft, Field::Date).days().unwrap()[1].iso(),
        "2024-02-01"
    );
}

/// Error cells as spreadsheets in other languages write them are error cells, not words.
#[test]
fn error_cells_in_other_languages() {
    let file = lines(&[
        "Контрагент;Сумма",
        "А;100,50",
        "Б;#Н/Д",
        "В;#ССЫЛКА!",
        "Г;#WAARDE!",
        "Д;1,25",
    ]);
    let draft = read("a.csv", file);
    assert_eq!(told(&draft, "Сумма"), (5, 101.75));
    assert!(codes(&draft).contains(&"error-cell") && !codes(&draft).contains(&"bad-number"));
}

/// Of several dates the invoice date, of net, tax and gross the net, of codes and names the name; the rest stays what it is.
#[test]
fn the_better_of_two_columns() {
    let file = lines(&[
        "Num. Doc.;Data ordine;Data fattura;Scadenza;Cliente;Nome cliente;Totale documento;Imposta;Imponibile",
        "1;05/01/2024;08/01/2024;08/02/2024;C01;Rossi S.p.A.;12,20;2,20;10,00",
        "2;15/01/2024;18/01/2024;18/02/2024;C02;Bianchi S.r.l.;24,40;4,40;20,00",
        "3;25/01/2024;28/01/2024;28/02/2024;C01;Rossi S.p.A.;36,60;6,60;30,00",
    ]);
    let draft = read("a.csv", file);
    let fields = headers(&draft);
    let field = |name: &str| fields.iter().find(|(header, _)| header == name).unwrap().1;
    assert_eq!(field("Data fattura"), Some("date"));
    assert_eq!(field("Imponibile"), Some("amount"));
    assert_eq!(field("Nome cliente"), Some("customer"));
    assert_eq!(field("Cliente"), Some("customer_id"));
    for other in ["Data ordine", "Scadenza", "Totale documento", "Imposta"] {
        assert_eq!(field(other), None, "{other}");
    }
    let rows = [
        "Acme;10;Ohio;East",
        "Delta;20;Utah;West",
        "Omega;30;Iowa;East",
    ];
    let file = lines(&[&["Customer;Sales;State;Region"], &rows[..]].concat());
    let fields = headers(&read("b.csv", file));
    let field = |name: &str| fields.iter().find(|(header, _)| header == name).unwrap().1;
    assert_eq!(field("Region"), Some("region"));
    assert_eq!(field("State"), None);
}

/// Steps of a scale with numerals, nouns, letters, stars and colours, from low to high; a red risk is a high one.
#[test]
fn scales_of_all_sorts() {
    let cases = [
        ("Winstgevendheid", ["1 - laag", "2 - gemiddeld", "3 - hoog"]),
        ("Risk", ["Low risk", "Medium risk", "High risk"]),
        ("风险", ["低风险", "中风险", "高风险"]),
        ("Profitability", ["★", "★★", "★★★"]),
        ("Profitability", ["L", "M", "H"]),
        ("Risk", ["🟢", "🟡", "🔴"]),
        ("Cooperation", ["1/5", "3/5", "5/5"]),
    ];
    for (header, words) in cases {
        let rows = (0..9).map(|row| format!("Company {row}\t{}\t{row}.5\r\n", words[row % 3]));
        let file = format!(
            "Customer\t{header}\tRevenue\r\n{}",
            rows.collect::<String>()
        );
        let draft = read("a.tsv", file);
        let column = draft.table.column_named(header).unwrap();
        assert_eq!(
            (column.column_type(), column.invalid),
            (ColumnType::Scale, 0),
            "{words:?}"
        );
        let steps = |row: usize| column.value(row);
        assert!(steps(0) < steps(1) && steps(1) < steps(2), "{words:?}");
    }
}

/// Reports of bookkeeping programs: groups on rows of their own with the date column for their names, totals by the name of
/// their group, counts below them, balances in front and behind; only the lines count.
#[test]
fn reports_of_bookkeeping_programs() {
    let xero = grid(&[
        &["Receivable Invoice Detail"],
        &[],
        &["Invoice Date", "Source", "Reference", "Quantity", "Net"],
        &["Acme Ltd"],
        &["2024-01-05", "Invoice", "INV-1", "1", "10.25"],
        &["2024-02-05", "Invoice", "INV-2", "1", "20.50"],
        &["Total Acme Ltd", "", "", "2", "30.75"],
        &["Globex Inc"],
        &["2024-03-05", "Invoice", "INV-3", "1", "5.25"],
        &["2024-04-05", "Credit note", "INV-4", "1", "-1.00"],
        &["Total Globex Inc", "", "", "2", "4.25"],
        &["Total", "", "", "4", "35.00"],
    ]);
    let draft = read("a.xlsx", xero);
    assert_eq!(told(&draft, "Net"), (4, 35.0));
    let days = column(&draft, Field::Date).days().unwrap();
    assert_eq!(days[3].iso(), "2024-04-05");
    let salesforce = grid(&[
        &["Account Name", "Opportunity", "Close Date", "Amount"],
        &["Acme", "Deal 1", "2024-01-05", "10.25"],
        &["", "Deal 2", "2024-02-05", "20.50"],
        &["Subtotal", "Sum", "", "30.75"],
        &["", "Count", "2", ""],
        &["Globex", "Deal 3", "2024-03-05", "5.25"],
        &["", "Deal 4", "2024-03-06", "7.25"],
        &["Subtotal", "Sum", "", "12.50"],
        &["", "Count", "2", ""],
        &["Total", "Sum", "", "43.25"],
        &["", "Count", "4", ""],
    ]);
    let draft = read("a.xlsx", salesforce);
    assert_eq!(told(&draft, "Amount"), (4, 43.25));
    let names = column(&draft, Field::Customer);
    assert_eq!(names.text(3), Some("Globex"));
    let kingdee = grid(&[
        &["日期", "往来单位", "摘要", "借方金额", "余额"],
        &["", "", "期初余额", "", "100.5"],
        &["2024-01-05", "上海宏达", "销售", "10.25", "110.75"],
        &["2024-01-06", "北京华信", "销售", "20.5", "131.25"],
        &["", "", "本期合计", "30.75", "131.25"],
    ]);
    let draft = read("a.xlsx", kingdee);
    assert_eq!(told(&draft, "借方金额"), (2, 30.75));
    assert!(codes(&draft).contains(&"balance-row"));
}

/// A name below a name in the header: groups and what stands within them share a column.
#[test]
fn names_within_names() {
    let file = grid(&[
        &["Контрагент", "Количество", "Сумма, руб."],
        &["Номенклатура"],
        &["ООО Вектор", "3", "30.75"],
        &["Болт", "1", "10.25"],
        &["Гайка", "2", "20.50"],
        &["ООО Заря", "7", "12.50"],
        &["Болт", "3", "5.25"],
        &["Шайба", "4", "7.25"],
        &["Итого", "10", "43.25"],
    ]);
    let draft = read("a.xlsx", file);
    assert_eq!(told(&draft, "Сумма, руб."), (4, 43.25));
    assert_eq!((draft.header_row, draft.header_end), (Some(1), Some(2)));
}

/// A second table far below the rows that are looked at for several is offered, and read by its header.
#[test]
fn a_table_far_below_is_offered() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Customer").unwrap();
    sheet.write(0, 1, "Revenue").unwrap();
    for row in 1..=2_500u32 {
        sheet.write(row, 0, format!("Customer {row}")).unwrap();
        sheet.write(row, 1, f64::from(row) + 0.25).unwrap();
    }
    sheet.write(2_503, 0, "Supplier").unwrap();
    sheet.write(2_503, 1, "Spend").unwrap();
    for row in 2_504..2_510u32 {
        sheet.write(row, 0, format!("Supplier {row}")).unwrap();
        sheet.write(row, 1, 10.5).unwrap();
    }
    let file = book.save_to_buffer().unwrap();
    let draft = read("a.xlsx", file.clone());
    assert_eq!(draft.table.rows, 2_500);
    let places = draft.offers.iter().find_map(|offer| match offer {
        Offer::Tables { tables, .. } => Some(tables),
        _ => None,
    });
    let far = &places.unwrap()[1];
    assert_eq!(
        (far.header_row, far.rows, far.is_far),
        (Some(2_504), 6, true)
    );
    assert_eq!(far.headers, ["Supplier", "Spend"]);
    let second = Options {
        header: import::HeaderChoice::Rows(2_504, 2_504),
        ..Options::default()
    };
    assert_eq!(told(&decided("a.xlsx", file, &second), "Spend"), (6, 63.0));
}

/// Columns without a header are called by their letters, whatever those spell, and a list of names without a header is
/// known by its file's name.
#[test]
fn columns_without_a_header() {
    let text = "1492\tAUSTRALI0001\tAustralia Bike Retailer\t1\t2022-12-22\n1494\tALLENSON0001\tAllenson Cycles\t2\t2022-04-24\n\
        1496\tADVANCED0001\tAdvanced Bicycles\t1\t2022-04-24\n1498\tTREKBIKE0001\tTrikes, Inc.\t1\t2022-04-25\n";
    let draft = read("Vendor.csv", text);
    assert_eq!(draft.table.kind, Kind::Suppliers);
    let names = column(&draft, Field::Supplier);
    assert_eq!(
        (names.header.as_str(), names.text(0)),
        ("C", Some("Australia Bike Retailer"))
    );
    let headers: Vec<&str> = draft
        .table
        .columns
        .iter()
        .map(|c| c.header.as_str())
        .collect();
    assert_eq!(headers, ["A", "B", "C", "D", "E"]);
    let territories = "1\tNorthwest\tUS\t7887186.7882\t3298694.4938\n2\tNortheast\tUS\t2402176.8476\t3607148.9371\n\
        3\tCanada\tCA\t6771829.1376\t5693988.8600\n4\tFrance\tFR\t4772398.3078\t2396539.7601\n";
    let draft = read("SalesTerritory.csv", territories);
    assert_eq!((draft.header_row, draft.table.rows), (None, 4));
}
