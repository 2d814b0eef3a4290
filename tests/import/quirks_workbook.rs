use folioscope::import::{self, Options};
use folioscope::model::{ColumnType, Field};
use folioscope::progress::Silent;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{codes, column, near, read, shared, sum, upload};

fn bytes(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().unwrap()
}

/// Dates by format, bare serials under a date header, percentages and currency by format, error cells.
#[test]
fn formats_and_errors() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, header) in ["Date", "Customer", "Amount", "Margin"].iter().enumerate() {
        sheet.write(0, at as u16, *header).unwrap();
    }
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let money = Format::new().set_num_format("#,##0.00 [$€-407]");
    let percent = Format::new().set_num_format("0.0%");
    for row in 1..=20u32 {
        if row % 2 == 0 {
            let day = ExcelDateTime::from_ymd(2024, 3, row as u8).unwrap();
            sheet.write_with_format(row, 0, day, &date).unwrap();
        } else {
            sheet.write(row, 0, 45_351.0 + f64::from(row)).unwrap();
        }
        sheet
            .write(row, 1, format!("Customer {}", row % 3))
            .unwrap();
        sheet
            .write_with_format(row, 2, f64::from(row) * 1.5, &money)
            .unwrap();
        sheet.write_with_format(row, 3, 0.25, &percent).unwrap();
    }
    sheet.write(21, 0, 45_380.0).unwrap();
    sheet.write(21, 1, "Customer 1").unwrap();
    sheet
        .write_formula(21, 2, Formula::new("=NA()").set_result("#N/A"))
        .unwrap();
    let draft = read("a.xlsx", bytes(book));
    let days = column(&draft, Field::Date).days().unwrap();
    assert_eq!(
        (days[1].iso(), days[2].iso()),
        ("2024-03-02".into(), "2024-03-03".into())
    );
    assert_eq!(draft.currency.as_deref(), Some("EUR"));
    let amount = column(&draft, Field::Amount);
    assert_eq!((amount.filled(), amount.invalid), (20, 1));
    assert!(near(sum(amount), 315.0, 1e-12));
    assert_eq!(
        draft.table.column_named("Margin").unwrap().column_type(),
        ColumnType::Percent
    );
    assert_eq!(draft.table.column_named("Margin").unwrap().value(0), 0.25);
}

/// Where no visible sheet holds a table, a hidden one is read, and that is said.
#[test]
fn a_table_on_a_hidden_sheet_alone() {
    let mut book = Workbook::new();
    let front = book.add_worksheet().set_name("Front").unwrap();
    front.write(0, 0, "Report").unwrap();
    let data = book.add_worksheet().set_name("Data").unwrap();
    data.set_hidden(true);
    for (row, (name, value)) in [("Alpha", 1.0), ("Beta", 2.0), ("Gamma", 3.0)]
        .into_iter()
        .enumerate()
    {
        data.write(row as u32 + 1, 0, name).unwrap();
        data.write(row as u32 + 1, 1, value).unwrap();
    }
    data.write(0, 0, "Customer").unwrap();
    data.write(0, 1, "Revenue").unwrap();
    let draft = read("a.xlsx", bytes(book));
    assert_eq!((draft.sheet.as_str(), draft.table.rows), ("Data", 3));
    assert!(codes(&draft).contains(&"hidden-sheet-read"));
    assert!(!codes(&draft).contains(&"hidden-sheets"));
}

/// The sheet with the table is chosen, not the first; a hidden one only where asked for; blank rows and columns within
/// the table and a title above it do no harm.
#[test]
fn the_right_sheet_and_place() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Notes")
        .unwrap()
        .write(0, 0, "Read me")
        .unwrap();
    let hidden = book.add_worksheet().set_name("Old").unwrap();
    hidden.set_hidden(true);
    for row in 0..50u32 {
        hidden.write(row, 0, format!("Customer {row}")).unwrap();
        hidden.write(row, 1, 9e9).unwrap();
    }
    hidden.write(0, 0, "Customer").unwrap();
    hidden.write(0, 1, "Revenue").unwrap();
    let sheet = book.add_worksheet().set_name("Data").unwrap();
    sheet.write(1, 2, "Suppliers 2024").unwrap();
    sheet.write(6, 2, "Supplier").unwrap();
    sheet.write(6, 4, "Spend").unwrap();
    for row in 0..30u32 {
        let at = 7 + row + row / 10 * 2;
        sheet.write(at, 2, format!("Supplier {row}")).unwrap();
        sheet.write(at, 4, f64::from(row)).unwrap();
    }
    let file = bytes(book);
    let draft = read("a.xlsx", file.clone());
    assert_eq!(
        (draft.sheet.as_str(), draft.header_row, draft.table.rows),
        ("Data", Some(7), 30)
    );
    assert_eq!(draft.table.columns.len(), 2);
    assert!(near(sum(column(&draft, Field::Spend)), 435.0, 1e-12));
    assert_eq!(draft.table.sheet_row(10), 20);
    assert!(codes(&draft).contains(&"hidden-sheets"));
    let asked = Options {
        sheet: Some("Old".into()),
        ..Options::default()
    };
    assert_eq!(
        import::read(&upload("a.xlsx", file), &asked, &Silent)
            .unwrap()
            .table
            .rows,
        49
    );
}

/// A cell in the last corner of the grid costs nothing and is said.
#[test]
fn a_stray_cell_far_away() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Customer").unwrap();
    sheet.write(0, 1, "Revenue").unwrap();
    for row in 1..5u32 {
        sheet.write(row, 0, format!("Customer {row}")).unwrap();
        sheet.write(row, 1, f64::from(row)).unwrap();
    }
    sheet.write(1_048_575, 16_383, "x").unwrap();
    let draft = read("a.xlsx", bytes(book));
    assert_eq!(draft.table.rows, 4);
    assert!(codes(&draft).contains(&"stray-cells"));
}

/// Two header rows, merged groups above: each column is named by both.
#[test]
fn two_header_rows() {
    let Some(file) = shared("messy/05_双层表头_zh.xlsx") else {
        return;
    };
    let draft = read("05.xlsx", file);
    let names: Vec<&str> = draft
        .table
        .columns
        .iter()
        .map(|column| column.header.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "客户编号",
            "客户名称",
            "销售额 · 2023年",
            "销售额 · 2024年",
            "毛利 · 2023年",
            "毛利 · 2024年"
        ]
    );
    assert_eq!(draft.table.rows, 40);
}

/// Groups as an accounting program prints them: the customer goes onto its rows, the subtotals are not counted twice.
#[test]
fn groups_are_unfolded() {
    let Some(file) = shared("messy/06_1С_группировки_ru.xls") else {
        return;
    };
    let draft = read("06.xls", file);
    assert_eq!(draft.table.rows, 54);
    let customer = column(&draft, Field::Customer);
    assert_eq!(
        (customer.filled(), customer.texts().unwrap().0.len()),
        (54, 12)
    );
    assert!(near(sum(column(&draft, Field::Amount)), 659_270.62, 1e-9));
}

/// Two tables below one another are never added up.
#[test]
fn a_second_table_is_cut_off() {
    let Some(file) = shared("messy/33_two_tables_one_sheet.xlsx") else {
        return;
    };
    let draft = read("33.xlsx", file);
    assert_eq!(draft.table.rows, 15);
    assert!(codes(&draft).contains(&"second-table"));
}
