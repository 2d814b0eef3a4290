//! What exports of programs and databases do to a table, one rule a test.

use folioscope::import::{Across, Offer};
use folioscope::model::{ColumnData, ColumnType, Field, Kind, Whitespace, WhitespaceCell};

use super::{codes, lines, read, told};

/// Weeks across the columns are periods in every language, `KW 1` among them; with a year they are days.
#[test]
fn weeks_across_are_periods() {
    let spelled: &[fn(u32) -> String] = &[
        |n| format!("W{n}"),
        |n| format!("KW {n}"),
        |n| format!("Wk {n:02}"),
        |n| format!("нед. {n}"),
        |n| format!("{n} неделя"),
        |n| format!("第{n}周"),
        |n| format!("sett. {n}"),
        |n| format!("săpt. {n}"),
        |n| format!("2024-W{n:02}"),
        |n| format!("Periode {n}"),
    ];
    for spell in spelled {
        let heads: Vec<String> = (1..=8).map(spell).collect();
        let rows = (0..4).map(|row| {
            let cells: Vec<String> = (1..=8).map(|n| format!("{}.5", row * 10 + n)).collect();
            format!("Customer {row};{}", cells.join(";"))
        });
        let text: Vec<String> = std::iter::once(format!("Customer;{}", heads.join(";")))
            .chain(rows)
            .collect();
        let draft = read("a.csv", text.join("\n"));
        let across = draft.offers.iter().find_map(|offer| match offer {
            Offer::Unpivot {
                across, columns, ..
            } => Some((*across, columns.len())),
            _ => None,
        });
        assert_eq!(across, Some((Across::Periods, 8)), "{heads:?}");
    }
}

/// Thirteen periods are no months.
#[test]
fn thirteen_periods_are_no_months() {
    let heads: Vec<String> = (1..=13).map(|n| format!("Periode {n}")).collect();
    let cells = vec!["1,5"; 13].join(";");
    let text = format!("Klant;{}\nA;{cells}\nB;{cells}\nC;{cells}", heads.join(";"));
    let draft = read("a.csv", text);
    let periods = |offer: &Offer| {
        matches!(
            offer,
            Offer::Unpivot {
                across: Across::Periods,
                ..
            }
        )
    };
    assert!(!draft.offers.iter().any(periods));
}

/// A matrix of ticks and crosses, or of yes and no, is a whitespace sheet: what is crossed could be bought. Yes and no beside
/// what else is known of customers are criteria.
#[test]
fn yes_and_no_by_product_is_whitespace() {
    for (yes, no) in [
        ("✓", "✗"),
        ("✔", "×"),
        ("да", "нет"),
        ("是", "否"),
        ("ja", "nee"),
        ("x", ""),
    ] {
        let text = format!(
            "Customer;Pumps;Valves;Pipes;Repairs\nA;{yes};{no};{yes};{yes}\nB;{no};{yes};{yes};{no}\nC;{yes};{yes};{no};{yes}"
        );
        let draft = read("a.csv", text);
        assert_eq!(draft.table.kind, Kind::Whitespace, "{yes}/{no}");
        let sheet = Whitespace::from_table(&draft.table);
        assert_eq!(sheet.cell(0, 0), WhitespaceCell::Owned(None), "{yes}");
        let crossed = sheet.cell(0, 1);
        match no {
            "" => assert_eq!(crossed, WhitespaceCell::Unknown),
            _ => assert!(
                matches!(crossed, WhitespaceCell::Open(value) if value.is_nan()),
                "{no}"
            ),
        }
    }
    let criteria = lines(&[
        "Customer;Key account;Newsletter;Contract signed;Revenue",
        "A;Yes;No;Yes;10.5",
        "B;No;Yes;Yes;20.5",
        "C;Yes;Yes;No;30.5",
    ]);
    assert_eq!(read("a.csv", criteria).table.kind, Kind::Customers);
}

/// Parts of one hundred or of ten are figures; of five they are steps of a scale.
#[test]
fn parts_of_a_whole_are_figures() {
    let text = lines(&[
        "Supplier;Audit;Test;Cooperation;Spend",
        "A;92/100;7 из 10;1/5;10.5",
        "B;88/100;8 из 10;3/5;20.5",
        "C;75/100;10 из 10;5/5;30.5",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(told(&draft, "Audit").1, 255.0);
    assert_eq!(told(&draft, "Test").1, 25.0);
    let cooperation = draft.table.column(Field::Cooperation).unwrap();
    assert_eq!(cooperation.column_type(), ColumnType::Scale);
}

/// `0` is the middle of signs.
#[test]
fn nought_among_signs_is_their_middle() {
    let text = lines(&[
        "Leverancier;Kwaliteit;Besteding",
        "A;++;10,5",
        "B;0;20,5",
        "C;--;30,5",
        "D;+;40,5",
        "E;-;50,5",
    ]);
    let draft = read("a.csv", text);
    let column = draft.table.column_named("Kwaliteit").unwrap();
    assert_eq!(
        (column.column_type(), column.invalid),
        (ColumnType::Scale, 0)
    );
}

/// An average below the rows is told by its figure where no total stands above it; a customer called alike stays.
#[test]
fn averages_are_proved_by_their_figures() {
    for word in ["Gemiddelde", "Media", "Medie", "Среднее", "平均"] {
        let text = format!("Klant;Plaats;Omzet\nA;X;10,5\nB;X;20,5\nC;X;41,0\n{word};;24,0");
        let draft = read("a.csv", text);
        assert_eq!(told(&draft, "Omzet"), (3, 72.0), "{word}");
        assert!(codes(&draft).contains(&"statistics-row"));
    }
    let company = "Klant;Plaats;Omzet\nA;X;10,5\nB;X;20,5\nC;X;41,0\nMedia Groep;;999,0";
    assert_eq!(told(&read("a.csv", company), "Omzet").0, 4);
    // Ratings are shared with others, and with the number of rows.
    let rated = lines(&[
        "Klant;Omzet;Cijfer",
        "Acme;100,5;3",
        "Delta;250,1;5",
        "Omega;80,2;1",
        "Beta;60,1;4",
        "Max Mustermann;70,0;5",
        "No Frills Ltd;75,0;5",
        "Mean Machines;90,0;4",
    ]);
    assert_eq!(told(&read("a.csv", rated.clone()), "Omzet"), (7, 725.9));
    let ended =
        format!("{rated}\r\nStd;64,2;1,4\nGemiddelde omzet;103,7;3,9\nAantal klanten;7;7\n");
    assert_eq!(told(&read("a.csv", ended), "Omzet"), (7, 725.9));
}

/// A header may name more columns than the lines below it fill.
#[test]
fn header_longer_than_its_lines() {
    let text = lines(&[
        "Customer,Date,Amount,Remark,Owner",
        "Acme,2024-01-03,10.5",
        "Beta,2024-01-04,20.5",
        "Acme,2024-01-05,30.5",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(
        (draft.header_row, draft.table.kind),
        (Some(1), Kind::Ledger)
    );
    assert_eq!(told(&draft, "Amount"), (3, 61.5));
    assert!(!codes(&draft).contains(&"long-row"));
}

/// Tables drawn with lines, as databases and old programs print them, in UTF-8 and in the encoding of old screens.
#[test]
fn drawn_tables() {
    let text = "┌────────┬──────────────┬──────────┐\n│ Код    │ Контрагент   │    Сумма │\n\
                ├────────┼──────────────┼──────────┤\n│ 000001 │ Ромашка      │ 1 010,50 │\n\
                │ 000002 │ Вектор       │   220,25 │\n│ 000003 │ Нева         │   330,00 │\n\
                └────────┴──────────────┴──────────┘\n";
    let old = encoding_rs::IBM866.encode(text).0.into_owned();
    for bytes in [text.as_bytes().to_vec(), old] {
        let draft = read("a.txt", bytes);
        assert_eq!(told(&draft, "Сумма"), (3, 1560.75));
        assert!(draft.table.column_named("Контрагент").is_some());
    }
    let counted = " customer | revenue \n----------+---------\n Acme     |   10.50\n Beta     |   20.50\n Corp     |   30.00\n(3 rows)\n";
    assert_eq!(told(&read("a.txt", counted), "revenue"), (3, 61.0));
}

/// Lines of documents under the name of their customer are a ledger, as where the name stands on every line.
#[test]
fn documents_in_groups_are_a_ledger() {
    let text = lines(&[
        "Invoice Number,Invoice Date,Gross",
        "Acme Ltd,,",
        "INV-1,3 Jan 2024,10.50",
        "INV-2,14 Jan 2024,20.50",
        "Total Acme Ltd,,31.00",
        "Beta LLC,,",
        "INV-3,25 Jan 2024,30.50",
        "INV-4,5 Feb 2024,40.50",
        "Total Beta LLC,,71.00",
        "Total,,102.00",
    ]);
    let draft = read("a.csv", text);
    assert_eq!(draft.table.kind, Kind::Ledger);
    assert_eq!(told(&draft, "Gross"), (4, 102.0));
    let customers = draft.table.column(Field::Customer).unwrap();
    assert_eq!(customers.text(2), Some("Beta LLC"));
}

/// Periods of the books in Chinese are months.
#[test]
fn chinese_periods_are_dates() {
    let text = "期间,客户名称,收入\n2024年01期,甲公司,10.5\n2024年02期,乙公司,20.5\n2024年03期,甲公司,30.5";
    let draft = read("a.csv", text);
    assert_eq!(draft.table.kind, Kind::Ledger);
    let date = draft.table.column(Field::Date).unwrap();
    assert_eq!(date.days().unwrap()[1].iso(), "2024-02-01");
}

/// Grades as schools and buyers give them are steps of a scale, lowest first.
#[test]
fn grades_are_steps() {
    for grades in [
        ["poor", "fair", "good", "excellent"],
        ["onvoldoende", "voldoende", "goed", "uitstekend"],
        ["insufficiente", "sufficiente", "buono", "ottimo"],
        ["slab", "satisfăcător", "bine", "foarte bine"],
        ["差", "中", "良", "优"],
        [
            "неудовлетворительно",
            "удовлетворительно",
            "хорошо",
            "отлично",
        ],
    ] {
        let rows: Vec<String> = (0..8)
            .map(|row| format!("S{row} Ltd;{};{row}.5", grades[row % 4]))
            .collect();
        let text = format!("Supplier;Quality;Spend\n{}", rows.join("\n"));
        let draft = read("a.csv", text);
        let column = draft.table.column(Field::Quality).unwrap();
        let ColumnData::Scale { steps, .. } = &column.data else {
            panic!("{grades:?} read as {:?}", column.column_type());
        };
        assert!(steps[..4].is_sorted(), "{grades:?}: {steps:?}");
        assert_eq!(column.invalid, 0);
    }
}

/// Rows below the data that average or count it go, above a total too; carried totals of printed pages are totals.
#[test]
fn counts_averages_and_carries_go() {
    let averaged = lines(&[
        "Client,Oraș,Vânzări",
        "Alfa SRL,Cluj,10.5",
        "Beta SRL,Iași,20.5",
        "Gama SRL,Cluj,41.0",
        "Medie,,24.0",
        "Total,,72.0",
    ]);
    assert_eq!(told(&read("a.csv", averaged), "Vânzări"), (3, 72.0));
    let counted = lines(&[
        "Cliente;Pompe;Valvole;Tubi;Assistenza;N. prodotti",
        "Rossi;x;;x;;2",
        "Bianchi;;x;x;x;3",
        "Verdi;x;;x;;2",
        "N. clienti;2;1;3;1;7",
    ]);
    let draft = read("a.csv", counted);
    assert_eq!((draft.table.rows, draft.table.kind), (3, Kind::Whitespace));
    let carried = lines(&[
        "Data;Client;Total",
        "03.01.2024;Alfa SRL;10,50",
        "04.01.2024;Beta SRL;20,50",
        ";Total de reportat;31,00",
        ";Report din pagina anterioară;31,00",
        "05.01.2024;Gama SRL;30,00",
        ";TOTAL GENERAL;61,00",
    ]);
    assert_eq!(told(&read("a.csv", carried), "Total"), (3, 61.0));
}

/// Quarters of a fiscal year are dates.
#[test]
fn fiscal_quarters_are_dates() {
    let text = "Quarter,Customer,Bookings\nFY24 Q1,Acme,10.5\nFY24 Q2,Beta,20.5\nFY24 Q3,Acme,30.5";
    let draft = read("a.csv", text);
    let date = draft.table.column(Field::Date).unwrap();
    assert_eq!(date.days().unwrap()[1].iso(), "2024-04-01");
}
