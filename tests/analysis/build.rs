//! Small tables made by hand.

use std::sync::Arc;

use folioscope::analysis::{
    Context, MatrixResult, Outcome, Settings, Silent, Unavailable, registry,
};
use folioscope::model::{
    By, Column, ColumnData, Dataset, Day, Field, Kind, Names, Question, Scale, ScaleId, Table,
};

/// A column of text.
pub fn texts(header: &str, field: Option<Field>, cells: &[&str]) -> Column {
    let mut names = Names::new();
    let ids = cells.iter().map(|cell| names.intern(cell)).collect();
    column(
        header,
        field,
        ColumnData::Text {
            names: Arc::new(names),
            ids,
        },
    )
}

/// A column of figures.
pub fn numbers(header: &str, field: Option<Field>, cells: &[f64]) -> Column {
    column(header, field, ColumnData::Number(cells.to_vec()))
}

/// A column of ratios.
pub fn percents(header: &str, field: Option<Field>, cells: &[f64]) -> Column {
    column(header, field, ColumnData::Percent(cells.to_vec()))
}

/// A column of days.
pub fn days(header: &str, cells: &[(i16, i8, i8)]) -> Column {
    let cells = cells
        .iter()
        .map(|&(year, month, day)| Day::new(year, month, day).unwrap_or(Day::NONE))
        .collect();
    column(header, Some(Field::Date), ColumnData::Date(cells))
}

/// A column of scale steps.
pub fn scale(header: &str, field: Field, steps: &[&str], cells: &[u8]) -> Column {
    column(
        header,
        Some(field),
        ColumnData::Scale {
            scale: Scale {
                id: ScaleId::Known(field.id().into()),
                steps: steps.iter().map(|step| (*step).to_owned()).collect(),
            },
            steps: cells.to_vec(),
        },
    )
}

fn column(header: &str, field: Option<Field>, data: ColumnData) -> Column {
    Column {
        header: header.to_owned(),
        field,
        data,
        invalid: 0,
    }
}

/// A table of these columns.
pub fn table(kind: Kind, columns: Vec<Column>) -> Arc<Table> {
    Arc::new(Table {
        kind,
        rows: columns.first().map_or(0, Column::len),
        columns,
        sheet_rows: Vec::new(),
        first_row: 2,
        source: 0,
        stacked: Vec::new(),
    })
}

/// A dataset of these tables.
pub fn dataset(tables: Vec<Arc<Table>>) -> Dataset {
    Dataset {
        tables,
        currency: Some("EUR".into()),
        ..Dataset::default()
    }
}

/// Settings from pairs.
pub fn settings(pairs: &[(&str, &str)]) -> Settings {
    let mut settings = Settings::default();
    for &(key, value) in pairs {
        settings.set(key, value);
    }
    settings
}

/// Runs a method.
pub fn run(
    id: &str,
    dataset: &Dataset,
    question: &Question,
    settings: &Settings,
) -> Result<Outcome, Unavailable> {
    let method = registry::method(id).expect("a method of this id");
    (method.run)(&Context {
        dataset,
        question,
        settings,
        progress: &Silent,
    })
}

/// Within `tolerance` relative to the larger of the two (absolute below 1).
pub fn close(actual: f64, expected: f64, tolerance: f64) {
    let scale = expected.abs().max(1.0);
    assert!(
        (actual - expected).abs() <= tolerance * scale,
        "{actual} is not {expected}"
    );
}

/// The question that compares these.
pub fn by(by: By) -> Question {
    Question {
        by,
        ..Question::default()
    }
}

/// The matrix of a method that must give one.
pub fn matrix(
    id: &str,
    data: &Dataset,
    question: &Question,
    settings: &Settings,
) -> Arc<MatrixResult> {
    match run(id, data, question, settings) {
        Ok(Outcome::Matrix(result)) => result,
        other => panic!("{id} gave {other:?}"),
    }
}

/// How many stand in each cell.
pub fn counts(result: &MatrixResult) -> Vec<(&'static str, usize)> {
    let cells = result.cells.iter();
    cells.map(|cell| (cell.id, cell.count)).collect()
}
