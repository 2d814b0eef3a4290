//! Spellings of figures, one quirk a test: the column decides, what was decided is said, and the user can say otherwise.

use folioscope::import::{self, DecimalSign, Options};
use folioscope::model::{ColumnType, Field};
use folioscope::progress::Silent;

use super::{codes, near, read, upload};

/// A file with one column of cells.
fn file(header: &str, cells: &[&str]) -> Vec<u8> {
    let mut text = format!("Customer\t{header}\n");
    for (at, cell) in cells.iter().enumerate() {
        text.push_str(&format!("Name {at}\t{cell}\n"));
    }
    text.into_bytes()
}

fn values(header: &str, cells: &[&str]) -> Vec<f64> {
    let draft = read("a.txt", file(header, cells));
    let column = draft.table.column_named(header).unwrap();
    column.numbers().map(<[f64]>::to_vec).unwrap_or_default()
}

fn check(cells: &[&str], wanted: &[f64]) {
    let read = values("Revenue", cells);
    assert_eq!(
        read.len(),
        wanted.len(),
        "{cells:?} is no column of figures"
    );
    for ((cell, got), wanted) in cells.iter().zip(&read).zip(wanted) {
        assert!(
            near(*got, *wanted, 1e-12),
            "{cell} of {cells:?}: {got}, not {wanted}"
        );
    }
}

/// Blanks of every width group thousands, and so do primes and apostrophes.
#[test]
fn every_blank_groups() {
    for blank in [
        ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{2002}', '\u{200a}', '\u{3000}',
    ] {
        check(
            &[&format!("12{blank}345{blank}678,10"), "7,5"],
            &[12_345_678.1, 7.5],
        );
    }
    check(
        &["1'234.5", "1’234.5", "1´234.5", "1ʼ234.5", "1′234.5"],
        &[1234.5; 5],
    );
}

/// Every dash that stands for a minus, before, behind, and around the currency.
#[test]
fn every_minus() {
    check(
        &["−7", "–7", "﹣7", "－7", "‒7", "‐7", "7-", "(7)", "2.25"],
        &[-7., -7., -7., -7., -7., -7., -7., -7., 2.25],
    );
    check(
        &["-€7,00", "€ -7,00", "7,00- €", "(€ 7,00)", "2,25"],
        &[-7., -7., -7., -7., 2.25],
    );
    check(
        &["1.234,-", "€ 7,--", "5,=", "2,25"],
        &[1234., 7., 5., 2.25],
    );
}

/// Credit and debit: what most lines are counts as positive, and that is said.
#[test]
fn credit_and_debit() {
    let draft = read(
        "a.txt",
        file("Revenue", &["1,234.50 CR", "7.00 DR", "2.25 CR"]),
    );
    assert_eq!(
        draft.table.column_named("Revenue").unwrap().numbers(),
        Some(&[1234.5, -7.0, 2.25][..])
    );
    assert!(codes(&draft).contains(&"credit-debit"));
    check(&["7,00 S", "1,50 H", "2,25 S"], &[7., -1.5, 2.25]);
    check(&["1.5 h", "2 h", "7.5 h"], &[1.5, 2., 7.5]);
}

/// Currencies before or after, known or not.
#[test]
fn currencies_stand_anywhere() {
    for sign in [
        "€",
        "EUR",
        "£",
        "US$",
        "HK$",
        "lei",
        "zł",
        "р.",
        "руб.",
        "рублей",
        "￥",
        "元",
        "人民币",
        "CHF",
        "Fr.",
        "₩",
        "¤",
    ] {
        check(
            &[&format!("{sign} 1.234,50"), &format!("-7,25 {sign}")],
            &[1234.5, -7.25],
        );
    }
}

/// Roubles and kopecks, and a written-out Chinese amount.
#[test]
fn amounts_in_words() {
    check(&["1 250 руб. 50 коп.", "49 руб. 05 коп."], &[1250.5, 49.05]);
    check(&["1250元", "50.5元整"], &[1250.0, 50.5]);
}

/// Multipliers behind the figure.
#[test]
fn multipliers() {
    check(
        &["1,5 млн", "2,25 тыс.", "1 млрд", "3 млн. руб."],
        &[1.5e6, 2250., 1e9, 3e6],
    );
    check(
        &["12.5万", "1.5亿", "3万元", "￥2万"],
        &[125e3, 150e6, 30e3, 20e3],
    );
    check(
        &["$1.5B", "$1.5M", "2 million", "7k"],
        &[1.5e9, 1.5e6, 2e6, 7e3],
    );
}

/// Units of measure are taken off; several in one column are said.
#[test]
fn units_of_measure() {
    assert_eq!(
        values("Quantity", &["12 st.", "7 stuks", "3 pcs", "5 шт."]),
        [12., 7., 3., 5.]
    );
    let draft = read("a.txt", file("Quantity", &["12 kg", "7 t", "3 kg"]));
    assert!(codes(&draft).contains(&"mixed-units"));
}

/// What stands for nothing in six languages is blank and no fault.
#[test]
fn blanks_in_six_languages() {
    let cells = [
        "10,5", "–", "-", "n/a", "nvt", "н/д", "无", "—", "暂无", "n.d.", "€ -", "onbekend", "…",
        "2,5", "7,0", "1,0",
    ];
    let draft = read("a.txt", file("Revenue", &cells));
    let column = draft.table.column_named("Revenue").unwrap();
    assert_eq!((column.filled(), column.invalid), (4, 0));
}

/// Two conventions in one column: each figure by its own sign, with a finding that names the first.
#[test]
fn mixed_decimal_signs_are_said() {
    let draft = read(
        "a.txt",
        file("Revenue", &["10,50", "20,75", "30.25", "1,234.56", "40,10"]),
    );
    assert_eq!(
        draft.table.column_named("Revenue").unwrap().numbers(),
        Some(&[10.5, 20.75, 30.25, 1234.56, 40.1][..])
    );
    let finding = draft
        .findings
        .iter()
        .find(|finding| finding.code == "mixed-decimals")
        .unwrap();
    assert_eq!(
        (finding.row, finding.value.as_str(), finding.count),
        (Some(4), "30.25", 2)
    );
}

/// `1.234` alone follows the column; the user can say what it means.
#[test]
fn an_unsure_decimal_sign_can_be_decided() {
    let bytes = file("Revenue", &["1.234", "2.345"]);
    let mut options = Options::default();
    for (sign, first) in [(DecimalSign::Point, 1.234), (DecimalSign::Comma, 1234.0)] {
        options.choice(&import::ColumnRef::named("Revenue")).decimal = Some(sign);
        let draft = import::read(&upload("a.txt", bytes.clone()), &options, &Silent).unwrap();
        assert_eq!(draft.table.column_named("Revenue").unwrap().value(0), first);
    }
}

/// A header or a line above the table that counts in thousands or 万: multiplied and said, unless the user decides.
#[test]
fn units_in_headers_and_titles() {
    let cases: &[(&str, &str, f64)] = &[
        (
            "客户名称,销售额（万元）\n北京,12.5\n上海,7.5\n",
            "销售额（万元）",
            1e4,
        ),
        (
            "Контрагент;Выручка, тыс. руб.\nА;12,5\nБ;7,5\n",
            "Выручка, тыс. руб.",
            1e3,
        ),
        (
            "Klant;Omzet (x € 1.000)\nA;12,5\nB;7,5\n",
            "Omzet (x € 1.000)",
            1e3,
        ),
        ("Cliente;Fatturato k€\nA;12,5\nB;7,5\n", "Fatturato k€", 1e3),
        (
            "客户销售,\n,单位：万元\n客户名称,销售额\n北京,12.5\n上海,7.5\n",
            "销售额",
            1e4,
        ),
    ];
    for (text, header, factor) in cases {
        let draft = read("a.csv", *text);
        assert_eq!(
            draft.table.column_named(header).unwrap().value(0),
            12.5 * factor,
            "{header}"
        );
        assert!(codes(&draft).contains(&"scaled"), "{header}");
        let mut options = Options::default();
        options.choice(&import::ColumnRef::named(*header)).factor = Some(1.0);
        let draft = import::read(
            &upload("a.csv", text.as_bytes().to_vec()),
            &options,
            &Silent,
        )
        .unwrap();
        assert_eq!(
            draft.table.column_named(header).unwrap().value(0),
            12.5,
            "{header}"
        );
    }
}

/// Codes of digits are text by what their header says, whatever their length.
#[test]
fn codes_stay_text() {
    for header in [
        "Postcode",
        "PLZ",
        "HS code",
        "EAN",
        "Telefoon",
        "ИНН",
        "邮编",
        "Grootboekrekening",
    ] {
        let draft = read(
            "a.txt",
            format!("Customer\tRevenue\t{header}\nA\t1.5\t1011\nB\t2.5\t2000\nC\t3\t3500\n"),
        );
        assert_eq!(
            draft.table.column_named(header).unwrap().column_type(),
            ColumnType::Text,
            "{header}"
        );
    }
    let draft = read(
        "a.csv",
        "Code;Customer;Revenue\n=\"00123\";A;1,5\n00124;B;2,5\n'00125;C;3,5\n",
    );
    let code = draft
        .table
        .columns
        .iter()
        .find(|column| column.header == "Code")
        .unwrap();
    assert_eq!(code.text(0), Some("00123"));
    assert_eq!(code.text(2), Some("00125"));
    assert_eq!(
        draft
            .table
            .column(Field::Billing)
            .map(|column| column.filled()),
        Some(3)
    );
}
