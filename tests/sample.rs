//! The sample portfolio tells the stories it was made for.

use std::collections::BTreeMap;

use folioscope::analysis::registry::method;
use folioscope::analysis::{Context, Outcome, Settings};
use folioscope::import::{self, Options, Upload};
use folioscope::locale::{Language, Locale};
use folioscope::model::{
    By, Column, Dataset, Field, Kind, Measure, Question, Table, Whitespace, WhitespaceCell,
};
use folioscope::progress::Silent;
use folioscope::sample;

fn english() -> Dataset {
    sample::dataset(&Locale::new(Language::En))
}

/// Revenue and margin by customer, largest revenue first.
fn by_customer(dataset: &Dataset, year: Option<i16>) -> Vec<(String, f64, f64)> {
    let ledger = dataset.ledger().unwrap();
    let column = |field| ledger.column(field).unwrap();
    let (names, ids) = column(Field::Customer).texts().unwrap();
    let amounts = column(Field::Amount).numbers().unwrap();
    let costs = column(Field::Cost).numbers().unwrap();
    let days = column(Field::Date).days().unwrap();
    let mut sums: Vec<(String, f64, f64)> = names
        .iter()
        .map(|(_, n)| (n.to_owned(), 0.0, 0.0))
        .collect();
    for row in 0..ledger.rows {
        if !ids[row].is_some() || year.is_some_and(|year| days[row].date().unwrap().year() != year)
        {
            continue;
        }
        let sum = &mut sums[ids[row].index()];
        sum.1 += amounts[row];
        if !costs[row].is_nan() {
            sum.2 += amounts[row] - costs[row];
        }
    }
    sums.retain(|sum| sum.1 != 0.0);
    sums.sort_by(|a, b| b.1.total_cmp(&a.1));
    sums
}

/// Protects the promise of the start page: 120 customers, 60 suppliers, 40 products, three years of lines.
#[test]
fn sample_has_the_promised_size() {
    let dataset = english();
    let rows = |kind| dataset.table(kind).unwrap().rows;
    assert_eq!(rows(Kind::Customers), 120);
    assert_eq!(rows(Kind::Suppliers), 60);
    assert_eq!(rows(Kind::Products), 40);
    assert_eq!(rows(Kind::Whitespace), 120);
    let lines = rows(Kind::Ledger);
    assert!((16_000..20_000).contains(&lines), "{lines} lines");
    for table in &dataset.tables {
        for column in &table.columns {
            assert_eq!(column.len(), table.rows, "{}", column.header);
        }
    }
    let days = dataset
        .ledger()
        .unwrap()
        .column(Field::Date)
        .unwrap()
        .days()
        .unwrap();
    assert_eq!(days.iter().min().unwrap().date().unwrap().year(), 2023);
    assert_eq!(days.iter().max().unwrap().date().unwrap().year(), 2025);
}

/// Protects the titles: a fifth of the customers brings in about four fifths of the revenue.
#[test]
fn a_fifth_of_the_customers_brings_in_most_revenue() {
    let sums = by_customer(&english(), Some(2025));
    let total: f64 = sums.iter().map(|sum| sum.1).sum();
    let top: f64 = sums
        .iter()
        .take((sums.len() as f64 * 0.2).round() as usize)
        .map(|sum| sum.1)
        .sum();
    eprintln!(
        "customers {} total {total} top fifth {} first {:?}",
        sums.len(),
        top / total,
        &sums[..5]
    );
    assert!((0.74..0.82).contains(&(top / total)), "{}", top / total);
    assert_eq!(sums[0].0, "Halden Marine AS");
}

/// Protects the whale curve: it rises well above the total and comes back.
#[test]
fn large_accounts_lose_money() {
    let mut sums = by_customer(&english(), None);
    let total: f64 = sums.iter().map(|sum| sum.2).sum();
    let revenue: f64 = sums.iter().map(|sum| sum.1).sum();
    let peak: f64 = sums.iter().map(|sum| sum.2.max(0.0)).sum();
    eprintln!("margin {} peak {}", total / revenue, peak / total);
    assert!((1.15..1.30).contains(&(peak / total)), "{}", peak / total);
    sums.sort_by(|a, b| a.2.total_cmp(&b.2));
    assert!(
        sums[0].1 > 0.03 * revenue,
        "the largest loss is no large account: {:?}",
        sums[0]
    );
}

/// Protects determinism: the same sample every time, and the same figures in every language.
#[test]
fn the_same_figures_in_every_language() {
    let english = by_customer(&english(), None);
    for language in Language::ALL {
        assert_eq!(
            by_customer(&sample::dataset(&Locale::new(language)), None),
            english
        );
    }
}

/// Protects linking: the evaluation sheet's billing is the ledger's last year, and every customer of the ledger is rated.
#[test]
fn sheets_agree_with_the_ledger() {
    let dataset = english();
    let customers = dataset.table(Kind::Customers).unwrap();
    let billing = customers.column(Field::Billing).unwrap().numbers().unwrap();
    let names = customers.column(Field::Customer).unwrap();
    for (name, revenue, _) in by_customer(&dataset, Some(2025)) {
        let row = (0..customers.rows)
            .find(|&row| names.text(row) == Some(&name))
            .expect(&name);
        assert!(
            (billing[row] - revenue).abs() <= 0.5,
            "{name}: {} against {revenue}",
            billing[row]
        );
    }
}

/// Protects the whitespace chart: owned, open, unfit and unknown cells all occur.
#[test]
fn whitespace_has_every_kind_of_cell() {
    let dataset = english();
    let sheet = Whitespace::from_table(dataset.table(Kind::Whitespace).unwrap());
    let count = |wanted: fn(&WhitespaceCell) -> bool| {
        sheet.cells.iter().filter(|cell| wanted(&cell.cell)).count()
    };
    assert_eq!(sheet.products.len(), 8);
    let owned = count(|cell| matches!(cell, WhitespaceCell::Owned(_)));
    let open = count(|cell| matches!(cell, WhitespaceCell::Open(_)));
    let unfit = count(|cell| matches!(cell, WhitespaceCell::NotFitting));
    let unknown = count(|cell| matches!(cell, WhitespaceCell::Unknown));
    eprintln!("owned {owned} open {open} unfit {unfit} unknown {unknown}");
    assert!(owned > 250 && open > 150 && unfit > 20 && unknown > 200);
}

/// What one table holds, for comparison: field, filled cells and sum of each column.
fn control_totals(table: &Table) -> Vec<(Option<Field>, String, usize, i64)> {
    let total = |column: &Column| {
        (0..column.len())
            .map(|row| column.value(row))
            .filter(|v| !v.is_nan())
            .sum::<f64>()
    };
    table
        .columns
        .iter()
        .map(|column| {
            (
                column.field,
                column.header.clone(),
                column.filled(),
                (total(column) * 100.0).round() as i64,
            )
        })
        .collect()
}

/// Protects both ends at once: the sample's spreadsheets, in every language, come back through the import with every column
/// recognised, every word of every scale known, and the same totals to the cent.
#[test]
fn the_sample_imports_back() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let locale = Locale::new(language);
        let dataset = sample::dataset(&locale);
        for ((name, bytes), table) in sample::workbooks(&locale)
            .unwrap()
            .into_iter()
            .zip(&dataset.tables)
        {
            // Eighteen thousand lines take a while to read: two languages stand for six.
            if table.kind == Kind::Ledger && !matches!(language, Language::En | Language::Zh) {
                continue;
            }
            let upload = Upload::new(name.clone(), bytes);
            let draft = import::read(&upload, &Options::default(), &Silent).unwrap();
            let mut fault =
                |what: String| faults.push(format!("{} {name}: {what}", language.code()));
            if (draft.table.kind, draft.table.rows) != (table.kind, table.rows) {
                fault(format!(
                    "{:?} with {} rows",
                    draft.table.kind, draft.table.rows
                ));
            }
            let (found, wanted) = (control_totals(&draft.table), control_totals(table));
            for (found, wanted) in found
                .iter()
                .zip(&wanted)
                .filter(|(found, wanted)| found != wanted)
            {
                fault(format!("{found:?} instead of {wanted:?}"));
            }
            for column in draft
                .table
                .columns
                .iter()
                .filter(|column| column.invalid > 0)
            {
                fault(format!(
                    "{} has {} unreadable cells",
                    column.header, column.invalid
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects the suppliers' story: the matrix has strategic suppliers and bottlenecks, and most suppliers are routine.
#[test]
fn the_kraljic_matrix_has_every_cell() {
    let dataset = english();
    let question = Question {
        by: By::Supplier,
        measure: Measure::Spend,
        ..Question::default()
    };
    let context = Context {
        dataset: &dataset,
        question: &question,
        settings: &Settings::default(),
        progress: &Silent,
    };
    let outcome = (method("kraljic").unwrap().run)(&context).unwrap();
    let Outcome::Matrix(matrix) = outcome else {
        panic!("no matrix")
    };
    let mut counts = BTreeMap::new();
    for cell in &matrix.cells {
        counts.insert(cell.id, cell.count);
    }
    eprintln!("{counts:?}");
    assert!((6..=10).contains(&counts["strategic"]), "{counts:?}");
    assert!((6..=11).contains(&counts["bottleneck"]), "{counts:?}");
    assert!((6..=10).contains(&counts["leverage"]), "{counts:?}");
}
