use folioscope::export::source_line;
use folioscope::import::{Draft, join, join_to};
use folioscope::locale::{Language, Locale};
use folioscope::model::{By, Field, Kind};

use super::{near, read, shared};

fn drafts(folder: &str, files: &[&str]) -> Option<Vec<Draft>> {
    files
        .iter()
        .map(|file| shared(&format!("real/{folder}/{file}")).map(|bytes| read(file, bytes)))
        .collect()
}

/// Order lines know the order, the order knows the customer: Northwind's four files give the published net value and 89
/// customers, with the torn rows of the original files and in any order.
#[test]
fn northwind_joins_to_its_published_net_value() {
    for files in [
        [
            "order-details.csv",
            "orders.csv",
            "customers.csv",
            "products.csv",
        ],
        [
            "products.csv",
            "customers_repaired.csv",
            "orders_repaired.csv",
            "order-details.csv",
        ],
    ] {
        let Some(drafts) = drafts("northwind", &files) else {
            return;
        };
        let imported = join(drafts);
        let ledger = imported.dataset.ledger().unwrap();
        assert_eq!(ledger.rows, 2155);
        let amount = ledger.column(Field::Amount).unwrap().numbers().unwrap();
        assert!(near(amount.iter().sum(), 1_265_793.039_5, 1e-12));
        let (names, ids) = ledger.column(Field::Customer).unwrap().texts().unwrap();
        assert_eq!(names.len(), 89);
        let best: f64 = ids
            .iter()
            .zip(amount)
            .filter(|(id, _)| names.get(**id) == "QUICK-Stop")
            .map(|(_, value)| value)
            .sum();
        assert!(near(best, 110_277.305, 1e-12));
        let (products, _) = ledger.column(Field::Product).unwrap().texts().unwrap();
        assert_eq!(products.len(), 77);
        let days = ledger.column(Field::Date).unwrap().days().unwrap();
        assert_eq!(days.iter().min().unwrap().iso(), "1996-07-04");
        assert_eq!(days.iter().max().unwrap().iso(), "1998-05-06");
        assert!(imported.dataset.table(Kind::Customers).is_some());
        assert!(
            imported.links.iter().all(|link| link.unmatched == 0),
            "{:?}",
            imported.links
        );
    }
}

/// Eight daily files are one ledger.
#[test]
fn daily_files_are_stacked() {
    let days =
        ["01", "02", "04", "05", "06", "07", "08", "09"].map(|day| format!("2011-12-{day}.csv"));
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    let Some(drafts) = drafts("online_retail_by_day_2011-12", &days) else {
        return;
    };
    let lengths: Vec<usize> = drafts.iter().map(|draft| draft.table.rows).collect();
    let rows: usize = lengths.iter().sum();
    let imported = join(drafts);
    assert_eq!(imported.dataset.tables.len(), 1);
    let ledger = imported.dataset.ledger().unwrap();
    assert_eq!(ledger.rows, rows);
    assert_eq!(ledger.rows, 25_525);
    assert_eq!(ledger.sheet_rows.len(), rows);
    assert!(ledger.columns.iter().all(|column| column.len() == rows));
    assert!(imported.repeats().is_empty(), "{:?}", imported.repeats());
    // Every row still knows its file, and a chart's footer does not name the first alone.
    let mut first = 0;
    for (file, length) in lengths.into_iter().enumerate() {
        assert_eq!(ledger.source_of(first), file);
        first += length;
        assert_eq!(ledger.source_of(first - 1), file);
    }
    let english = Locale::new(Language::En);
    assert_eq!(
        source_line(&imported.dataset, &By::Customer, &english),
        "2011-12-01.csv and 7 more files"
    );
}

/// Protects revenue from being counted twice: the year so far beside the months before is told, with the file that holds
/// the same lines; months that only look alike are not.
#[test]
fn lines_of_another_file_are_told() {
    let month = |month: u32, lines: std::ops::Range<u32>| -> String {
        let line = |n: u32| {
            format!(
                "2024-{month:02}-{:02};Kunde {};{}\n",
                n % 28 + 1,
                n % 9,
                n * 10
            )
        };
        lines.map(line).collect()
    };
    let sheet = |lines: &[String]| format!("Datum;Kunde;Umsatz\n{}", lines.concat());
    let (january, february) = (month(1, 1..60), month(2, 1..60));
    let read = |name: &str, lines: &[String]| read(name, sheet(lines));
    let first = read("january.csv", std::slice::from_ref(&january));
    let next = read("february.csv", std::slice::from_ref(&february));
    let so_far = read("so_far.csv", &[january.clone(), february]);
    let told = |drafts: &[&Draft]| -> Vec<(usize, String, usize)> {
        let imported = join(drafts.iter().copied().cloned().collect());
        let found = imported.repeats().into_iter();
        found
            .map(|own| (own.source, own.value, own.count))
            .collect()
    };
    assert_eq!(told(&[&first, &next]), []);
    let again = |source, files: &str, count| vec![(source, files.to_owned(), count)];
    assert_eq!(told(&[&first, &so_far]), again(1, "january.csv", 59));
    // Each file that holds some of them is named, and no other.
    let both = "january.csv, february.csv";
    assert_eq!(told(&[&first, &next, &so_far]), again(2, both, 118));
    assert_eq!(told(&[&first, &next, &next]), again(2, "february.csv", 59));
    // Beside what is open it is the same.
    let open = join(vec![first.clone()]).dataset;
    assert_eq!(join_to(open, vec![so_far.clone()]).repeats()[0].count, 59);
    // Half a million lines, of which a third was there before: an estimate that is near.
    let many: Vec<String> = (1..=12).map(|own| month(own, 1..30_000)).collect();
    let half = read("half.csv", &many[..6]);
    let whole = read("whole.csv", &many);
    let found = join(vec![half, whole]).repeats()[0].count;
    assert!((177_000..183_000).contains(&found), "{found}");
}

/// Three years of sales under differing title rows are stacked, and priced from the product list; the control figures
/// were added up from the files line by line.
#[test]
fn adventure_works_sales_are_priced_from_the_product_list() {
    let files = [
        "AdventureWorks_Sales_2015.csv",
        "AdventureWorks_Sales_2016.csv",
        "AdventureWorks_Sales_2017.csv",
        "AdventureWorks_Products.csv",
        "AdventureWorks_Customers.csv",
        "AdventureWorks_Territories.csv",
    ];
    let Some(drafts) = drafts("adventureworks_sales", &files) else {
        return;
    };
    let imported = join(drafts);
    let ledger = imported.dataset.ledger().unwrap();
    assert_eq!(ledger.rows, 56_047);
    let total = |field: Field| -> f64 {
        ledger
            .column(field)
            .unwrap()
            .numbers()
            .unwrap()
            .iter()
            .filter(|value| !value.is_nan())
            .sum()
    };
    assert!(
        near(total(Field::Amount), 24_914_620.463_503, 1e-9),
        "{}",
        total(Field::Amount)
    );
    assert!(near(total(Field::Cost), 14_456_883.412_897, 1e-9));
    assert_eq!(
        ledger
            .column(Field::Customer)
            .unwrap()
            .texts()
            .unwrap()
            .0
            .len(),
        17_416
    );
    assert!(ledger.column(Field::Country).is_some(), "by territory");
}

/// Another list of customers that nothing links to the first is not used, and that is told by file.
#[test]
fn what_is_not_used_is_told() {
    let first = super::read("a.csv", "Customer;Revenue\nAcme;1\nBrand;2\n");
    let second = super::read(
        "b.csv",
        "Klant;Winstgevendheid;Omzet\nZeta;hoog;5\nYota;laag;6\n",
    );
    let imported = join(vec![first, second]);
    assert_eq!(imported.dataset.tables.len(), 1);
    assert_eq!(imported.idle.len(), 1);
    let codes: Vec<_> = imported
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert!(codes.contains(&"not-used"), "{codes:?}");
}
