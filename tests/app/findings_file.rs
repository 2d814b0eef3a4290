//! Findings as a table that leaves the program.

use folioscope::chart::{DataCells, DataTable};
use folioscope::import::{Finding, RowRuns, Severity};
use folioscope::locale::{Language, Locale};
use folioscope::model::Source;
use folioscope::project::findings_table;

fn texts(table: &DataTable, column: usize) -> Vec<String> {
    match &table.columns[column].cells {
        DataCells::Text(texts) => texts.iter().map(ToString::to_string).collect(),
        DataCells::Number(numbers) => numbers.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

/// Every place is a row with its cell; what was only counted is in the count, so that the column adds up.
#[test]
fn every_place_has_a_row() {
    let mut rows = RowRuns::default();
    for row in [214, 215, 300] {
        rows.push(row);
    }
    let mut finding = Finding::new(Severity::Warning, "bad-number")
        .at(214)
        .within("Omzet")
        .holding("n/a")
        .times(10)
        .over(rows);
    finding.place = Some(1);
    let total = Finding::new(Severity::Note, "total-row").at(301);
    let sources = [Source {
        file: "omzet.xlsx".to_owned(),
        sheet: "Blad1".to_owned(),
    }];
    let table = findings_table(&[finding, total], &sources, &Locale::new(Language::En));
    assert_eq!(table.rows, 4);
    assert_eq!(texts(&table, 2), ["B214", "B215", "B300", ""]);
    assert_eq!(texts(&table, 6), ["n/a", "", "", ""]);
    assert_eq!(texts(&table, 7), ["8", "1", "1", "1"]);
}

/// Runs keep rows in eight bytes each, whatever their number.
#[test]
fn rows_are_kept_as_runs() {
    let mut rows = RowRuns::default();
    for row in (5..100_005).chain([200_000]) {
        rows.push(row);
    }
    assert_eq!(rows.pairs(), [(5, 100_004), (200_000, 200_000)]);
    assert_eq!(
        (rows.len(), rows.get(99_999), rows.get(100_000)),
        (100_001, Some(100_004), Some(200_000))
    );
    assert_eq!(rows.get(100_001), None);
}
