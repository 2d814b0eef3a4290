//! Where accounts were in an earlier period: trails of rated matrices, the trend of performance.

use folioscope::analysis::matrix::Movement;
use folioscope::analysis::{Outcome, Settings};
use folioscope::import::{self, Draft, Options, Upload};
use folioscope::model::{By, Dataset, Field, Kind};
use folioscope::progress::Silent;
use rust_xlsxwriter::Workbook;

use super::build::{by, counts, dataset, matrix, numbers, run, table, texts};

/// Protects trails of rated matrices and the trend of performance: the ratings of an earlier year ("Supply risk 2024" beside
/// "Supply risk 2025") say where each supplier stood, on the scale of today, so that today's figures stay as they are; who was
/// not rated then has no trail, and without such columns nobody has.
#[test]
fn ratings_of_an_earlier_year_are_where_a_supplier_was() {
    let columns = |with_earlier: bool| {
        let names = ["Alpha", "Beta", "Gamma", "Delta"];
        let mut columns = vec![
            texts("Name", Some(Field::Supplier), &names),
            numbers("Spend", Some(Field::Spend), &[400.0, 300.0, 200.0, 100.0]),
            numbers(
                "Supply risk 2025",
                Some(Field::SupplyRisk),
                &[5.0, 1.0, 3.0, 2.0],
            ),
            numbers(
                "Profit impact",
                Some(Field::ProfitImpact),
                &[5.0, 4.0, 1.0, 2.0],
            ),
            numbers("Quality 2025", Some(Field::Quality), &[5.0, 1.0, 3.0, 2.0]),
        ];
        if with_earlier {
            let nobody = f64::NAN;
            columns.extend([
                numbers("Supply risk 2023", None, &[1.0; 4]),
                numbers("Supply risk 2024", None, &[3.0, 1.0, 9.0, nobody]),
                numbers("Quality (2024)", None, &[4.0, 2.0, 3.0, nobody]),
            ]);
        }
        dataset(vec![table(Kind::Suppliers, columns)])
    };
    let (with, without) = (columns(true), columns(false));
    let question = by(By::Supplier);
    let settings = Settings::default();
    let kraljic = |data: &Dataset| matrix("kraljic", data, &question, &settings);
    let (moved, plain) = (kraljic(&with), kraljic(&without));
    assert_eq!(counts(&moved), counts(&plain));
    assert_eq!(plain.plane.movement, Movement::None);
    assert_eq!(moved.plane.movement, Movement::FromPast);
    let was = |name: &str| {
        let plane = &moved.plane;
        let item = (0..plane.len())
            .find(|&item| plane.name(item) == name)
            .unwrap();
        let now = (plane.items[item].x, plane.items[item].y);
        (now, plane.other(item))
    };
    // From 3 to 5 on a scale of 1 to 5; beyond today's scale stands at its end; the impact was not rated then.
    assert_eq!(was("Alpha"), ((100.0, 100.0), Some((100.0, 50.0))));
    assert_eq!(was("Gamma"), ((0.0, 50.0), Some((0.0, 100.0))));
    assert_eq!(was("Delta").1, None);
    let trend = |data: &Dataset| match run("performance", data, &question, &settings) {
        Ok(Outcome::Scores(result)) => {
            let change = |item: usize| (result.name(item).to_owned(), result.change(item));
            (0..result.items.len()).map(change).collect::<Vec<_>>()
        }
        other => panic!("performance gave {other:?}"),
    };
    let known = trend(&with);
    assert_eq!(known[0], ("Alpha".to_owned(), 25.0));
    assert_eq!(known[3], ("Beta".to_owned(), -25.0));
    assert!(known[2].1.is_nan(), "Delta was not rated");
    assert!(trend(&without).iter().all(|(_, change)| change.is_nan()));
}

/// Supplier, risk, impact of one year.
type Ratings = [(&'static str, f64, f64); 5];

const OF_2023: Ratings = [
    ("Alpha GmbH", 1.0, 5.0),
    ("Beta BV", 5.0, 5.0),
    ("Gamma SA", 3.0, 1.0),
    ("Delta Srl", 2.0, 2.0),
    ("Gone Ltd", 4.0, 4.0),
];
const OF_2024: Ratings = [
    ("Beta BV", 2.0, 5.0),
    ("Alpha GmbH", 5.0, 4.0),
    ("Gamma SA", 3.0, 1.0),
    ("Delta Srl", 1.0, 3.0),
    ("Neu AG", 4.0, 2.0),
];
const HEADERS: [&str; 4] = ["Supplier", "Spend", "Supply risk", "Profit impact"];

fn read(name: &str, bytes: Vec<u8>) -> Draft {
    import::read(&Upload::new(name, bytes), &Options::default(), &Silent).unwrap()
}

fn csv(name: &str, ratings: &Ratings) -> Draft {
    let mut text = HEADERS.join(",");
    for (name, risk, impact) in ratings {
        text.push_str(&format!("\n{name},{},{risk},{impact}", 100.0 * impact));
    }
    read(name, text.into_bytes())
}

fn book(years: [(&str, &Ratings); 2]) -> Draft {
    let mut book = Workbook::new();
    for (year, ratings) in years {
        let sheet = book.add_worksheet().set_name(year).unwrap();
        for (at, header) in (0..).zip(HEADERS) {
            sheet.write(0, at, header).unwrap();
        }
        for (row, (name, risk, impact)) in (1..).zip(ratings) {
            sheet.write(row, 0, *name).unwrap();
            for (at, value) in (1..).zip([100.0 * impact, *risk, *impact]) {
                sheet.write(row, at, value).unwrap();
            }
        }
    }
    read("suppliers.xlsx", book.save_to_buffer().unwrap())
}

/// Protects trails from two files and from two sheets: the same suppliers rated in two years are one sheet, that of the later
/// year, whichever comes first; each one starts where the earlier ratings put it, who is new has no start, who is gone is not
/// counted, and no money is counted twice.
#[test]
fn a_sheet_a_year_makes_trails() {
    let files = |first: (&str, &Ratings), second: (&str, &Ratings)| {
        vec![csv(first.0, first.1), csv(second.0, second.1)]
    };
    let (before, after) = (
        ("suppliers 2023.csv", &OF_2023),
        ("suppliers 2024.csv", &OF_2024),
    );
    let ways = [
        files(before, after),
        files(after, before),
        vec![book([("2023", &OF_2023), ("2024", &OF_2024)])],
        vec![book([("2024", &OF_2024), ("2023", &OF_2023)])],
    ];
    for drafts in ways {
        let imported = import::join(drafts);
        let codes: Vec<&str> = imported.findings.iter().map(|of| of.code).collect();
        assert!(codes.contains(&"years-beside"), "{codes:?}");
        assert!(imported.idle.is_empty() && !codes.contains(&"same-table-elsewhere"));
        let settings = Settings::default();
        let result = matrix("kraljic", &imported.dataset, &by(By::Supplier), &settings);
        let plane = &result.plane;
        assert_eq!(plane.movement, Movement::FromPast);
        let place = |name: &str| {
            let item = (0..plane.len()).find(|&item| plane.name(item) == name)?;
            let now = (plane.items[item].x, plane.items[item].y);
            Some((now, plane.other(item)))
        };
        assert_eq!(place("Gone Ltd"), None);
        let (now, then) = place("Alpha GmbH").unwrap();
        assert_eq!((now.1, then.map(|then| then.1)), (100.0, Some(0.0)));
        let (now, then) = place("Beta BV").unwrap();
        assert_eq!((now.1, then.map(|then| then.1)), (25.0, Some(100.0)));
        assert_eq!(place("Neu AG").unwrap().1, None);
        let population = &plane.population;
        assert_eq!(population.values.iter().sum::<f64>(), 1500.0);
    }
}
