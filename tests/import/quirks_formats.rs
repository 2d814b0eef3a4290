//! Files that are not what their name says, and formats that no library reads: one quirk a test.

use folioscope::import::{Draft, ErrorCode};
use folioscope::locale::{Arg, Language, Locale};
use folioscope::model::ColumnType;
use rust_xlsxwriter::Workbook;

use super::{near, read, sum, try_read};

fn total(draft: &Draft, header: &str) -> f64 {
    let names = || {
        draft
            .table
            .columns
            .iter()
            .map(|column| column.header.clone())
            .collect::<Vec<_>>()
    };
    let column = draft.table.column_named(header);
    sum(column.unwrap_or_else(|| panic!("no {header} in {:?}", names())))
}

/// Pages as accounting programs write them: cells over several rows, tags never closed, tables in tables, values beside
/// rounded texts.
#[test]
fn pages() {
    let rows = "<tr><td>Klant</td><td>Omzet</td></tr><tr><td>A</td><td>1,5</td></tr><tr><td>B</td><td>2,5</td></tr>";
    for page in [
        format!("<table>{rows}</table>"),
        format!("\n<!-- x --><!DOCTYPE html>\n<style>td{{}}</style><table>{rows}</table>"),
        format!(
            "<html><style>{}</style><table>{rows}</table>",
            "/* x */".repeat(3_000)
        ),
        format!(
            "<html><table><tr><td>Report</td><td>x</td></tr><tr><td colspan=2><table>{rows}</table></td></tr></table>"
        ),
        "<TABLE><TR><TD>Klant<TD>Omzet<TR><TD title=\"a > b\">A<TD>1,5<TR><TD>B<TD>2,5</TABLE>"
            .to_owned(),
    ] {
        let draft = read("a.xls", page.as_str());
        assert_eq!(
            (draft.table.rows, total(&draft, "Omzet")),
            (2, 4.0),
            "{page}"
        );
    }
    let head = "<table><tr><th rowspan=2>Klant</th><th colspan=2>Omzet</th></tr><tr><th>2023</th><th>2024</th></tr>";
    let draft = read(
        "a.xls",
        format!(
            "{head}<tr><td>A</td><td>1,5</td><td>2,5</td></tr><tr><td>B</td><td>3,5</td><td>4,5</td></tr></table>"
        ),
    );
    assert_eq!((draft.table.rows, total(&draft, "Omzet · 2024")), (2, 7.0));
    let draft = read(
        "a.xls",
        "<html><table><tr><td>Klant</td><td>Omzet</td></tr><tr><td>A</td><td x:num=\"1234.56\">1.235</td></tr><tr><td>B</td><td sdval=\"2.5\">3</td></tr></table>",
    );
    assert!(near(total(&draft, "Omzet"), 1237.06, 1e-12));
}

/// A page in an encoding that it does not name.
#[test]
fn a_page_without_a_charset() {
    let text = "<table><tr><td>Контрагент</td><td>Выручка</td></tr><tr><td>Ромашка</td><td>1,5</td></tr></table>";
    let bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
    assert_eq!(total(&read("a.xls", bytes), "Выручка"), 1.5);
}

/// A page packed as a mail, in quoted-printable and in base64.
#[test]
fn pages_packed_as_mail() {
    let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--X\"\r\n\r\n----X\r\nContent-Type: text/html; charset=\"windows-1252\"\r\n";
    let quoted = format!(
        "{head}Content-Transfer-Encoding: quoted-printable\r\n\r\n<table><tr><td>Klant</td><td>Omzet</td></tr><tr><td>Caf=E9 N=\r\noir</td><td>1,5</td></tr><tr><td>B</td><td>2,5</td></tr></table>\r\n----X--\r\n"
    );
    let draft = read("a.xls", quoted);
    assert_eq!(
        (draft.table.columns[0].text(0), total(&draft, "Omzet")),
        (Some("Café Noir"), 4.0)
    );
    let coded = "PHRhYmxlPjx0cj48dGQ+S2xhbnQ8L3RkPjx0ZD5PbXpldDwvdGQ+PC90cj48dHI+PHRkPkE8L3Rk\r\nPjx0ZD4xLDU8L3RkPjwvdHI+PHRyPjx0ZD5CPC90ZD48dGQ+Miw1PC90ZD48L3RyPjwvdGFibGU+";
    let draft = read(
        "a.mht",
        format!("{head}Content-Transfer-Encoding: base64\r\n\r\n{coded}\r\n----X--\r\n"),
    );
    assert_eq!(total(&draft, "Omzet"), 4.0);
}

/// Worksheets in XML: figures are figures whatever the column looks like, texts are texts, notes and hidden sheets stay out.
#[test]
fn typed_cells_of_spreadsheetml() {
    let cell = |kind: &str, value: &str| {
        format!("<s:Cell><s:Data s:Type=\"{kind}\">{value}</s:Data></s:Cell>")
    };
    let row = |code: &str, name: &str, amount: &str| {
        format!(
            "<s:Row>{}{}{}</s:Row>",
            cell("String", code),
            cell("String", name),
            cell("Number", amount)
        )
    };
    let head = format!(
        "<s:Row>{}{}{}</s:Row>",
        cell("String", "Code"),
        cell("String", "Klant"),
        cell("String", "Omzet")
    );
    let hidden = format!(
        "<s:Worksheet s:Name=\"Oud\"><s:Table>{head}{}</s:Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></s:Worksheet>",
        row("1", "Z", "9").repeat(20)
    );
    let note = "<s:Comment><s:Data>999</s:Data></s:Comment></s:Cell>";
    let rows = row("00123", "A", "1.234").replacen("</s:Cell>", note, 1)
        + &row("00124", "B", "2.345")
        + &row("00125", "C", "1.2E+2");
    let draft = read(
        "a.xls",
        format!(
            "<?xml version=\"1.0\"?><s:Workbook xmlns:s=\"urn:schemas-microsoft-com:office:spreadsheet\">{hidden}<s:Worksheet s:Name=\"Nu\"><s:Table>{head}{rows}</s:Table></s:Worksheet></s:Workbook>"
        ),
    );
    assert_eq!((draft.sheet.as_str(), draft.table.rows), ("Nu", 3));
    assert!(near(total(&draft, "Omzet"), 123.579, 1e-12));
    let code = draft
        .table
        .columns
        .iter()
        .find(|column| column.header == "Code")
        .unwrap();
    assert_eq!(
        (code.column_type(), code.text(0)),
        (ColumnType::Text, Some("00123"))
    );
}

/// A record of the oldest workbooks.
fn record(code: u16, parts: &[&[u8]]) -> Vec<u8> {
    let data = parts.concat();
    [
        &code.to_le_bytes()[..],
        &(data.len() as u16).to_le_bytes(),
        &data,
    ]
    .concat()
}

/// Bare records of Excel 5 and 2, as small export routines write them.
#[test]
fn bare_records() {
    let place = |row: u16, column: u16| [row.to_le_bytes(), column.to_le_bytes()].concat();
    let names = ["Klant", "Caf\u{e9}", "B"];
    let (mut five, mut two) = (
        record(0x0809, &[&[0, 0, 0x10, 0, 0, 0, 0, 0]]),
        record(0x0009, &[&[2, 0, 0x10, 0]]),
    );
    for (row, name) in names.iter().enumerate() {
        let row = row as u16;
        let text: Vec<u8> = name.chars().map(|c| c as u8).collect();
        let (long, short) = ((text.len() as u16).to_le_bytes(), [text.len() as u8]);
        five.extend(record(0x0204, &[&place(row, 0), &[0, 0], &long, &text]));
        two.extend(record(0x0004, &[&place(row, 0), &[0; 3], &short, &text]));
        let (long, short) = (5u16.to_le_bytes(), [5u8]);
        if row == 0 {
            five.extend(record(0x0204, &[&place(0, 1), &[0, 0], &long, b"Omzet"]));
            two.extend(record(0x0004, &[&place(0, 1), &[0; 3], &short, b"Omzet"]));
        } else {
            let value = (f64::from(row) + 0.5).to_le_bytes();
            five.extend(record(0x0203, &[&place(row, 1), &[0, 0], &value]));
            two.extend(record(0x0003, &[&place(row, 1), &[0; 3], &value]));
        }
    }
    for bytes in [five, two] {
        let draft = read("a.xls", [bytes, record(0x000a, &[])].concat());
        assert_eq!(
            (
                draft.format,
                draft.table.columns[0].text(0),
                total(&draft, "Omzet")
            ),
            ("xls", Some("Café"), 4.0)
        );
    }
}

/// OpenDocument in one file of XML.
#[test]
fn flat_opendocument() {
    let cell = |value: &str| match value.parse::<f64>() {
        Ok(_) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{value}</text:p></table:table-cell>"
        ),
        Err(_) => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{value}</text:p></table:table-cell>"
        ),
    };
    let rows: String = [["Klant", "Omzet"], ["A", "1.5"], ["B", "2.5"]]
        .iter()
        .map(|row| {
            format!(
                "<table:table-row>{}</table:table-row>",
                row.iter().map(|value| cell(value)).collect::<String>()
            )
        })
        .collect();
    let name = "urn:oasis:names:tc:opendocument:xmlns";
    let draft = read(
        "a.fods",
        format!(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"{name}:office:1.0\" xmlns:table=\"{name}:table:1.0\" xmlns:text=\"{name}:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"T\">{rows}</table:table></office:spreadsheet></office:body></office:document>"
        ),
    );
    assert_eq!((draft.format, total(&draft, "Omzet")), ("ods", 4.0));
}

/// Text that no delimiter divides: fixed widths with and without a ruler, lists drawn with dashes, lines quoted as a whole.
#[test]
fn text_without_delimiters() {
    let mut fixed = String::from("Klant                Plaats    Omzet\n");
    let ruler = "-------------------- --------- ---------\n";
    for (name, city, amount) in [
        ("Acme Holding BV", "Den Haag", "1200,50"),
        ("Beta NV", "Gent", "99,50"),
        ("Gamma & Zn", "New York", "10,00"),
        ("Delta", "Oss", "5,00"),
    ] {
        fixed.push_str(&format!("{name:<21}{city:<10}{amount:>9}\n"));
    }
    let (head, body) = fixed.split_once('\n').unwrap();
    for text in [fixed.clone(), format!("{head}\n{ruler}{body}")] {
        let draft = read("a.txt", text);
        assert_eq!((draft.table.rows, total(&draft, "Omzet")), (4, 1315.0));
    }
    let line = "-----------------------\n";
    let list = format!(
        "{line}|Klant   |Omzet     |\n{line}|Acme BV |1.200,50  |\n|Beta    |99,50-    |\n{line}|*       |1.101,00  |\n{line}"
    );
    let draft = read("a.txt", list);
    assert_eq!((draft.table.rows, total(&draft, "Omzet")), (2, 1101.0));
    let draft = read(
        "a.csv",
        "\"Klant,Omzet\"\n\"A,1.5\"\n\"\"\"B\"\", Co,2.5\"\n".replace(", Co", " Co"),
    );
    assert_eq!((draft.table.rows, total(&draft, "Omzet")), (2, 4.0));
    for delimiter in ["^", "~", ":"] {
        let draft = read(
            "a.txt",
            "Klant;Plaats;Omzet\nA;X;1.5\nB;Y;2.5\nC;Z;3\n".replace(';', delimiter),
        );
        assert_eq!(total(&draft, "Omzet"), 7.0, "{delimiter}");
    }
}

/// Blank lines that a web server put in front of a workbook.
#[test]
fn blank_lines_before_a_workbook() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (name, amount)) in [("A", 1.5), ("B", 2.5)].into_iter().enumerate() {
        sheet.write(row as u32 + 1, 0, name).unwrap();
        sheet.write(row as u32 + 1, 1, amount).unwrap();
    }
    sheet.write(0, 0, "Klant").unwrap();
    sheet.write(0, 1, "Omzet").unwrap();
    let bytes = [b"\r\n\r\n".to_vec(), book.save_to_buffer().unwrap()].concat();
    assert_eq!(total(&read("a.xlsx", bytes), "Omzet"), 4.0);
}

/// What is no spreadsheet is named in the reader's language, with what to do about it.
#[test]
fn foreign_files_are_named() {
    let files: &[(&[u8], &str)] = &[
        (b"%PDF-1.7\n%x", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "archive"),
        (b"{\\rtf1 x}", "document"),
        (b"SQLite format 3\0", "database"),
        (b"MZ\x90\0", "program"),
        (
            b"<!DOCTYPE html><html><form>Log in</form></html>",
            "webpage",
        ),
        (b"{\"rows\": [{\"a\": 1}]}", "data"),
        (b"<?xml version=\"1.0\"?><rows/>", "data"),
    ];
    for (bytes, kind) in files {
        let error = try_read("a.xlsx", *bytes).unwrap_err();
        assert_eq!(
            (error.code, error.detail.as_str()),
            (ErrorCode::UnsupportedFormat, *kind)
        );
        let mut seen = Vec::new();
        for language in Language::ALL {
            let locale = Locale::new(language);
            let args =
                |detail: &str| [("file", Arg::from("a.xlsx")), ("detail", Arg::from(detail))];
            let key = "error-unsupported-format";
            let sentence = locale.text_with(key, &args(kind));
            assert_ne!(sentence, locale.text_with(key, &args("")), "{kind}");
            assert!(
                sentence.contains("a.xlsx")
                    && locale.text_with(&format!("{key}-hint"), &args(kind)).len() > 10
            );
            seen.push(sentence);
        }
        seen.dedup();
        assert_eq!(
            seen.len(),
            Language::ALL.len(),
            "{kind} reads alike in two languages"
        );
    }
}

/// Every code says what, names the file, and says what to do, in each language.
#[test]
fn every_code_has_a_sentence_and_a_hint() {
    let codes = [
        ErrorCode::NotFound,
        ErrorCode::NotReadable,
        ErrorCode::Empty,
        ErrorCode::UnsupportedFormat,
        ErrorCode::PasswordProtected,
        ErrorCode::Damaged,
        ErrorCode::TooLarge,
        ErrorCode::NoTable,
        ErrorCode::NoAmounts,
        ErrorCode::NewerVersion,
        ErrorCode::DiskFull,
        ErrorCode::Cancelled,
    ];
    for language in Language::ALL {
        let locale = Locale::new(language);
        let args = [("file", Arg::from("a.xlsx")), ("detail", Arg::from(""))];
        for code in codes {
            let key = format!("error-{}", code.id());
            let (sentence, hint) = (
                locale.text_with(&key, &args),
                locale.text_with(&format!("{key}-hint"), &args),
            );
            assert!(sentence.contains("a.xlsx") && sentence != key, "{key}");
            assert!(
                hint.chars().count() > 5 && hint != format!("{key}-hint"),
                "{key}"
            );
        }
    }
}

/// Rows pasted into one column of a workbook; a list of names with commas stays a list.
#[test]
fn rows_in_one_column() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in ["Klant;Plaats;Omzet", "A;X;1,5", "B;\"Y; 2\";2,5", "C;Z;3,0"]
        .iter()
        .enumerate()
    {
        sheet.write(row as u32, 0, *line).unwrap();
    }
    let draft = read("a.xlsx", book.save_to_buffer().unwrap());
    assert_eq!((draft.table.rows, total(&draft, "Omzet")), (3, 7.0));
    assert!(super::codes(&draft).contains(&"split-column"));
}

/// Decimal commas and thousands that were not quoted among commas: put together where there is only one way to do it.
#[test]
fn torn_figures() {
    let draft = read(
        "a.csv",
        "Klant,Aantal,Omzet\nA,5,1234,56\nB,6,99,50\nC,7,7,00\n",
    );
    assert!(near(total(&draft, "Omzet"), 1341.06, 1e-12));
    assert_eq!(total(&draft, "Aantal"), 18.0);
    assert!(super::codes(&draft).contains(&"torn-decimals"));
    let draft = read(
        "a.csv",
        "Customer,City,Revenue\nA,X,1,234.50\nB,Y,99.50\nC,Z,10.00\nD,Z,12.00\nE,Z,13.00\n",
    );
    assert_eq!((draft.table.rows, total(&draft, "Revenue")), (5, 1369.0));
    assert!(super::codes(&draft).contains(&"mended-row"));
}
