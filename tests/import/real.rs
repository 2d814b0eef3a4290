use folioscope::model::{ColumnData, ColumnType, Field, Kind};

use super::{codes, column, near, read, shared, sum};

/// The day-by-day copy of the published ledger: numbers as names, amounts from quantity and price, lines without customer.
#[test]
fn online_retail_day() {
    let Some(bytes) = shared("real/online_retail_by_day_2011-12/2011-12-01.csv") else {
        return;
    };
    let draft = read("2011-12-01.csv", bytes);
    assert_eq!(
        (draft.table.kind, draft.table.rows, draft.header_row),
        (Kind::Ledger, 2901, Some(1))
    );
    let customer = column(&draft, Field::Customer);
    assert_eq!(customer.text(0), Some("13853"), "13853.0 is customer 13853");
    assert_eq!(customer.filled(), 2226);
    assert_eq!(
        column(&draft, Field::Date).days().unwrap()[0].iso(),
        "2011-12-01"
    );
    assert!(
        near(column(&draft, Field::Amount).value(0), -33.2, 1e-12),
        "a credit note stays a negative line"
    );
    assert_eq!(column(&draft, Field::Amount).header, "Quantity × UnitPrice");
}

/// The whole published workbook: 541 909 lines, and the figures of the oracle. Slow without optimisation.
#[test]
#[ignore = "24 MB of workbook: half a minute without optimisation"]
fn online_retail_workbook() {
    let Some(bytes) = shared("real/Online Retail.xlsx") else {
        return;
    };
    let draft = read("Online Retail.xlsx", bytes);
    assert_eq!(
        (draft.table.kind, draft.table.rows),
        (Kind::Ledger, 541_909)
    );
    let (customer, amount) = (
        column(&draft, Field::Customer),
        column(&draft, Field::Amount),
    );
    let named: f64 = (0..draft.table.rows)
        .filter(|&row| customer.is_filled(row))
        .map(|row| amount.value(row))
        .sum();
    assert!(near(named, 8_300_065.814, 1e-9), "{named}");
    assert_eq!(customer.texts().unwrap().0.len(), 4372);
    let gross: f64 = (0..draft.table.rows)
        .filter(|&row| customer.is_filled(row))
        .map(|row| amount.value(row))
        .filter(|&value| value > 0.0)
        .sum();
    assert!(near(gross, 8_911_407.904, 1e-9), "{gross}");
}

/// Columns apart by runs of blanks, a header that begins with a blank, dates as whole numbers.
#[test]
fn cdnow() {
    if let Some(bytes) = shared("real/cdnow/CDNOW_master.txt") {
        let draft = read("CDNOW_master.txt", bytes);
        assert_eq!(
            (draft.table.kind, draft.table.rows, draft.format),
            (Kind::Ledger, 69_659, "txt")
        );
        assert!(near(sum(column(&draft, Field::Amount)), 2_500_315.63, 1e-9));
        assert_eq!(
            column(&draft, Field::Customer).text(0),
            Some("00001"),
            "leading zeros stay"
        );
        let days = column(&draft, Field::Date).days().unwrap();
        assert_eq!(
            (
                days.iter().min().unwrap().iso(),
                days.iter().max().unwrap().iso()
            ),
            ("1997-01-01".into(), "1998-06-30".into())
        );
    }
    if let Some(bytes) = shared("real/cdnow/CDNOW_sample.txt") {
        let draft = read("CDNOW_sample.txt", bytes);
        assert_eq!(
            (draft.table.kind, draft.table.rows, draft.header_row),
            (Kind::Ledger, 6_919, None)
        );
        assert_eq!(column(&draft, Field::Date).column_type(), ColumnType::Date);
        assert!(near(sum(column(&draft, Field::Amount)), 244_091.94, 1e-9));
        assert!(codes(&draft).contains(&"no-header"));
    }
    if let Some(bytes) = shared("real/cdnow/cdnowElog.csv") {
        let draft = read("cdnowElog.csv", bytes);
        assert_eq!((draft.table.kind, draft.table.rows), (Kind::Ledger, 6_919));
        assert!(near(sum(column(&draft, Field::Amount)), 244_091.94, 1e-9));
    }
}

/// One row a customer, with a number for a name and eleven blank amounts.
#[test]
fn telco() {
    let Some(bytes) = shared("real/telco_customer_churn.csv") else {
        return;
    };
    let draft = read("telco_customer_churn.csv", bytes);
    assert_eq!(
        (draft.table.kind, draft.table.rows),
        (Kind::Customers, 7_043)
    );
    assert_eq!(column(&draft, Field::Customer).header, "customerID");
    assert_eq!(column(&draft, Field::Billing).filled(), 7_032);
    assert!(near(
        sum(column(&draft, Field::Billing)),
        16_056_168.7,
        1e-9
    ));
    assert!(near(
        sum(column(&draft, Field::RecurringRevenue)),
        456_116.6,
        1e-9
    ));
    assert!(
        column(&draft, Field::Billing).invalid == 0,
        "a blank is no mistake"
    );
}

/// A thousand purchased items whose names repeat: the number tells them apart; spend is volume times unit cost.
#[test]
fn kraljic_items() {
    let Some(bytes) = shared("real/realistic_kraljic_dataset.csv") else {
        return;
    };
    let draft = read("realistic_kraljic_dataset.csv", bytes);
    assert_eq!(
        (draft.table.kind, draft.table.rows),
        (Kind::Products, 1_000)
    );
    assert_eq!(column(&draft, Field::Product).header, "Product_ID");
    for field in [
        Field::SupplyRisk,
        Field::ProfitImpact,
        Field::LeadTime,
        Field::Quantity,
        Field::Spend,
    ] {
        assert_eq!(
            column(&draft, field).column_type(),
            ColumnType::Number,
            "{}",
            field.id()
        );
    }
    assert!(near(
        sum(column(&draft, Field::Spend)),
        293_880_565.99,
        1e-9
    ));
    let ColumnData::Scale { scale, steps } = &column(&draft, Field::SoleSource).data else {
        panic!()
    };
    assert_eq!(scale.steps, ["No", "Yes"]);
    assert_eq!(steps[0], 1);
}

/// No names at all, empty trailing columns, a stray byte.
#[test]
fn wholesale() {
    let Some(bytes) = shared("real/wholesale_customers.csv") else {
        return;
    };
    let draft = read("wholesale_customers.csv", bytes);
    assert_eq!((draft.table.kind, draft.table.rows), (Kind::Customers, 440));
    assert_eq!(column(&draft, Field::Customer).text(439), Some("#440"));
    assert!(codes(&draft).contains(&"no-names"));
    let fresh = draft.table.column_named("Fresh").unwrap();
    assert!(near(sum(fresh), 5_280_131.0, 1e-12));
}

/// Chinese headers; revenue is monthly units times average price.
#[test]
fn chinese_products() {
    let Some(bytes) = shared("real/bcg_matrix_example_zh.csv") else {
        return;
    };
    let draft = read("bcg_matrix_example_zh.csv", bytes);
    assert_eq!((draft.table.kind, draft.table.rows), (Kind::Products, 10));
    assert!(near(
        sum(column(&draft, Field::Revenue)),
        5_585_300.0,
        1e-12
    ));
    assert_eq!(column(&draft, Field::Product).header, "商品名");
    assert_eq!(
        column(&draft, Field::Profitability).column_type(),
        ColumnType::Percent
    );
    assert!(near(
        column(&draft, Field::Profitability).value(0),
        0.08,
        1e-12
    ));
}

/// Rows torn by an unquoted comma are put together as the repaired copy of the file has them.
#[test]
fn torn_rows_are_mended() {
    for table in ["orders", "customers"] {
        let (Some(torn), Some(repaired)) = (
            shared(&format!("real/northwind/{table}.csv")),
            shared(&format!("real/northwind/{table}_repaired.csv")),
        ) else {
            return;
        };
        let (torn, repaired) = (read("torn.csv", torn), read("repaired.csv", repaired));
        assert_eq!(torn.table.rows, repaired.table.rows, "{table}");
        for (a, b) in torn.table.columns.iter().zip(&repaired.table.columns) {
            let same = (0..torn.table.rows).all(|row| {
                a.text(row) == b.text(row) && a.value(row).to_bits() == b.value(row).to_bits()
            });
            assert!(same, "{table}: {}", a.header);
        }
        assert!(codes(&torn).contains(&"mended-row"));
    }
}

/// The evaluation sheets: every criterion on its scale, worst to best, as the sidecar has it.
#[test]
fn evaluation_criteria() {
    for language in ["en", "nl", "zh"] {
        let file = format!("evaluation_criteria_{language}.xlsx");
        let (Some(bytes), Some(sidecar)) = (
            shared(&format!("gold/{file}")),
            shared(&format!("gold/{file}.expect.json")),
        ) else {
            return;
        };
        let expected: serde_json::Value = serde_json::from_slice(&sidecar).unwrap();
        let draft = read(&file, bytes);
        assert_eq!(draft.table.kind, Kind::Customers);
        for (header, steps) in expected["scales"].as_object().unwrap() {
            let column = draft.table.column_named(header).unwrap();
            assert!(
                column.field.is_some(),
                "{language}: {header} was not recognised"
            );
            let ColumnData::Scale {
                scale,
                steps: cells,
            } = &column.data
            else {
                panic!("{language}: {header} is no scale")
            };
            let wanted: Vec<&str> = steps
                .as_array()
                .unwrap()
                .iter()
                .map(|step| step.as_str().unwrap())
                .collect();
            assert_eq!(scale.steps, wanted, "{language}: {header}");
            for (at, word) in wanted.iter().enumerate() {
                let count = cells
                    .iter()
                    .filter(|&&step| usize::from(step) == at)
                    .count();
                assert_eq!(
                    Some(count as u64),
                    expected["value_counts"][header][word].as_u64(),
                    "{language}: {header} = {word}"
                );
            }
        }
        assert!(near(
            sum(column(&draft, Field::Billing)),
            expected["oracle"]["invoicing_total"].as_f64().unwrap(),
            1e-12
        ));
        let parts = draft
            .table
            .columns
            .iter()
            .filter(|column| column.field == Some(Field::BillingPart));
        assert!(
            near(
                parts.map(sum).sum(),
                expected["oracle"]["invoicing_total"].as_f64().unwrap(),
                1e-12
            ),
            "the parts add up"
        );
        for field in [
            Field::Customer,
            Field::Business,
            Field::Contact,
            Field::OurContact,
            Field::DecisionCriteria,
            Field::Projection,
        ] {
            column(&draft, field);
        }
        assert_eq!(
            column(&draft, Field::BillingChange).column_type(),
            ColumnType::Percent
        );
    }
}
