//! Where accounts were in an earlier period: trails of rated matrices, the trend of performance.

use folioscope::analysis::matrix::Movement;
use folioscope::analysis::{MatrixResult, Outcome, Settings};
use folioscope::model::{By, Dataset, Field, Kind, Question};

use super::build::{dataset, numbers, run, table, texts};

fn counts(result: &MatrixResult) -> Vec<(&'static str, usize)> {
    let cells = result.cells.iter();
    cells.map(|cell| (cell.id, cell.count)).collect()
}

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
    let question = Question {
        by: By::Supplier,
        ..Question::default()
    };
    let settings = Settings::default();
    let kraljic = |data: &Dataset| match run("kraljic", data, &question, &settings) {
        Ok(Outcome::Matrix(result)) => result,
        other => panic!("kraljic gave {other:?}"),
    };
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
