//! What pivot tables and bookkeeping programs print: names under the labels of a program, figures under what was done to
//! them, groups that only their sums give away, amounts in two columns.

use folioscope::model::{ColumnType, Field, Kind};

use super::{codes, column, field_of, headers, lines, read, told};

/// Protects pivot tables of six languages: row labels name whom the rows are about, a sum means what was added up, and a
/// count means nothing else.
#[test]
fn labels_and_sums() {
    for (labels, summed, counted, total) in [
        (
            "Row Labels",
            "Sum of Net Sales",
            "Count of Invoice",
            "Grand Total",
        ),
        (
            "Rijlabels",
            "Som van Omzet",
            "Aantal van Factuur",
            "Eindtotaal",
        ),
        (
            "Etichette di riga",
            "Somma di Fatturato",
            "Conteggio di Fattura",
            "Totale complessivo",
        ),
        (
            "Etichete de rânduri",
            "Sumă din Valoare",
            "Contor de Factura",
            "Total general",
        ),
        (
            "Названия строк",
            "Сумма по полю Выручка",
            "Количество по полю Счет",
            "Общий итог",
        ),
        ("行标签", "求和项:销售额", "计数项:订单号", "总计"),
    ] {
        let text = [
            format!("{labels};{summed};{counted}"),
            "Acme Trading 1;120,50;3".to_owned(),
            "Bright Ideas 2;80,25;2".to_owned(),
            "Cold Water 3;10,00;9".to_owned(),
            format!("{total};210,75;14"),
        ];
        let draft = read("a.csv", text.join("\n"));
        assert_eq!(told(&draft, summed), (3, 210.75), "{labels}");
        assert_eq!(field_of(&draft, labels), Some(Field::Customer), "{labels}");
        assert_eq!(field_of(&draft, summed), Some(Field::Billing), "{summed}");
        assert_eq!(field_of(&draft, counted), None, "{counted}");
    }
    let spend = lines(&[
        "Row Labels;Sum of Spend",
        "Acme Trading;120,50",
        "Bright Ideas;80,25",
        "Cold Water;10,00",
    ]);
    let draft = read("a.csv", spend);
    assert_eq!(draft.table.kind, Kind::Suppliers);
    assert_eq!(field_of(&draft, "Row Labels"), Some(Field::Supplier));
}

/// Protects sums from being counted twice where neither a word nor a cent tells that whole numbers are sums of others: a
/// list that falls into groups from the first row to the last is no chance. The header names groups and lines.
#[test]
fn whole_numbers_add_up_to_groups() {
    let text = lines(&[
        "Regio / Klant;Omzet",
        "Noord;1530",
        "Aarts;412",
        "Bakker;731",
        "Claes;387",
        "Zuid;1702",
        "Daems;919",
        "Evers;241",
        "Faber;542",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(told(&draft, "Omzet"), (6, 3232.0));
    assert_eq!(field_of(&draft, "Regio / Klant"), Some(Field::Customer));
    let (names, ids) = column(&draft, Field::Region).texts().unwrap();
    assert_eq!((names.get(ids[2]), names.get(ids[3])), ("Noord", "Zuid"));
    // A few small figures meet sums by chance.
    let chance = lines(&[
        "Klant;Omzet",
        "A;30",
        "B;12",
        "C;18",
        "D;25",
        "E;11",
        "F;14",
    ]);
    assert_eq!(told(&read("a.csv", chance), "Omzet"), (6, 110.0));
}

/// Protects exports of bookkeeping programs: debit and credit together are the amount, the side with more money counts. A
/// statement with what was paid, balances, and a ledger with an amount of its own are left as they stand.
#[test]
fn debit_and_credit_are_one_amount() {
    for (debit, credit) in [
        ("Debet", "Credit"),
        ("Debit amount", "Credit amount"),
        ("Importo dare", "Importo avere"),
        ("Дебет (руб.)", "Кредит (руб.)"),
        ("借方金额", "贷方金额"),
    ] {
        let text = [
            format!("Date;Customer;{debit};{credit}"),
            "2024-01-03;A;;1000.50".to_owned(),
            "2024-01-04;B;200.25;".to_owned(),
            "2024-01-05;A;0.00;50.00".to_owned(),
        ];
        let draft = read("a.csv", text.join("\n"));
        let made = format!("{credit} − {debit}");
        assert_eq!(told(&draft, &made), (3, 850.25));
        assert_eq!(field_of(&draft, &made), Some(Field::Amount));
        assert_eq!(told(&draft, debit).1, 200.25);
        assert!(codes(&draft).contains(&"side-columns"));
    }
    for rows in [
        [
            "Date;Customer;Debit;Credit",
            "2024-01-03;A;1000.50;",
            "2024-02-03;A;;1000.50",
            "2024-02-05;B;20.50;",
        ],
        [
            "Date;Customer;Debit balance;Credit balance",
            "2024-01-03;A;1000.50;",
            "2024-02-03;A;;100.50",
            "2024-02-05;B;20.50;",
        ],
        [
            "Date;Customer;Debit;Credit;Amount",
            "2024-01-03;A;1000.50;;1",
            "2024-02-03;A;;100.50;2",
            "2024-02-05;B;20.50;;3",
        ],
    ] {
        let draft = read("a.csv", rows.join("\n"));
        assert!(
            !codes(&draft).contains(&"side-columns"),
            "{:?}",
            headers(&draft)
        );
    }
}

/// Protects reports whose units stand on a row below the headers: what they say counts as if it stood in the header.
#[test]
fn units_below_headers_count() {
    let text = lines(&[
        "Product;Sales;Volume;Margin",
        ";k€;t;%",
        "Pump A;12,5;3;25",
        "Pump B;7,5;4;30",
        "Pump C;1,0;1;15",
    ]);
    let draft = read("a.csv", text);
    let sales = draft.notes.iter().zip(&draft.table.columns);
    let factors: Vec<f64> = sales.map(|(note, _)| note.factor).collect();
    assert_eq!(factors[1], 1e3);
    assert!(codes(&draft).contains(&"scaled"));
    assert_eq!(draft.currency.as_deref(), Some("EUR"));
    let margin = draft.table.column_named("Margin").unwrap();
    assert_eq!(margin.column_type(), ColumnType::Percent);
    assert_eq!(field_of(&draft, "Volume"), Some(Field::Quantity));
}

/// Protects reports of lines by customer that name the product in every line: the title says whose the groups are.
#[test]
fn the_title_names_groups_beside_products() {
    let text = lines(&[
        "Sales by Customer Detail;;;;",
        ";Date;Product;Qty;Amount",
        "Acme Ltd;;;;",
        ";2024-01-03;Pump;1;10.50",
        ";2024-01-28;Valve;2;20.00",
        "Total for Acme Ltd;;;;30.50",
        "Baxter Inc.;;;;",
        ";2024-02-03;Pump;3;5.00",
        ";2024-02-13;Pipe;1;6.00",
        "Total for Baxter Inc.;;;;11.00",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(told(&draft, "Amount"), (4, 41.5));
    let (names, ids) = column(&draft, Field::Customer).texts().unwrap();
    assert_eq!(names.get(ids[3]), "Baxter Inc.");
}

/// Protects exports of shops and invoicing services: what a line comes to, not the total of its document, which stands in
/// every line; the number of somebody, not just any number; a contact where nobody else is named.
#[test]
fn lines_of_shops_and_invoices() {
    let cases: [(&str, &[(&str, Field)]); 5] = [
        (
            "ContactName;InvoiceNumber;InvoiceDate;Total;Description;Quantity;UnitAmount;LineAmount\n\
             Acme Ltd;INV-1;2025-01-03;30.50;Pump;1;10.50;10.50\n\
             Acme Ltd;INV-1;2025-01-03;30.50;Pipe;2;10.00;20.00\n\
             Baxter Inc;INV-2;2025-02-03;6.00;Pipe;1;6.00;6.00",
            &[
                ("ContactName", Field::Customer),
                ("LineAmount", Field::Amount),
                ("UnitAmount", Field::UnitPrice),
            ],
        ),
        (
            "Name;Paid at;Subtotal;Discount Code;Lineitem quantity;Lineitem name;Lineitem price;Billing Name\n\
             #1001;2025-01-03 10:22:33 +0100;20.00;;2;Mug blue;10.00;Ann Acme\n\
             #1002;2025-01-04 11:22:33 +0100;10.00;SPRING;1;Mug red;10.00;Bob Baxter\n\
             #1003;2025-01-05 11:22:33 +0100;10.00;;1;Mug blue;10.00;Ann Acme",
            &[
                ("Billing Name", Field::Customer),
                ("Paid at", Field::Date),
                ("Subtotal", Field::Amount),
                ("Lineitem name", Field::Product),
            ],
        ),
        (
            "id;Created (UTC);Amount;Currency;Customer ID\n\
             ch_1;2025-01-03 10:22;20.00;eur;cus_1\n\
             ch_2;2025-01-04 11:22;10.00;eur;cus_2\n\
             ch_3;2025-01-05 11:22;10.00;eur;cus_1",
            &[
                ("Customer ID", Field::Customer),
                ("Created (UTC)", Field::Date),
                ("Amount", Field::Amount),
            ],
        ),
        (
            "Data;Numero;Cliente;Imponibile;IVA;Totale\n\
             03/01/2025;12/A;Rossi S.r.l.;100,00;22,00;122,00\n\
             14/01/2025;13/A;Bianchi S.p.A.;50,00;11,00;61,00\n\
             25/01/2025;14/A;Rossi S.r.l.;10,00;2,20;12,20",
            &[
                ("Numero", Field::Invoice),
                ("Imponibile", Field::Amount),
                ("Cliente", Field::Customer),
            ],
        ),
        (
            "Factuurdatum;Debnr;Naam debiteur;Bedrag excl.;Sales org\n\
             03-01-2025;10001;Aarts BV;100,00;1000\n\
             14-01-2025;10002;Bakker BV;50,00;1000\n\
             25-01-2025;10001;Aarts BV;10,00;1000",
            &[
                ("Debnr", Field::CustomerId),
                ("Bedrag excl.", Field::Amount),
            ],
        ),
    ];
    for (text, wanted) in cases {
        let draft = read("a.csv", text);
        assert_eq!(draft.table.kind, Kind::Ledger, "{text}");
        let name = draft.table.column_named("Name");
        assert_eq!(
            name.and_then(|name| name.field),
            None,
            "a number of an order"
        );
        for &(header, field) in wanted {
            assert_eq!(
                field_of(&draft, header),
                Some(field),
                "{:?}",
                headers(&draft)
            );
        }
    }
}
