//! What commands do: undo, drags, answers, selection, saving, the palette.

mod answers;
mod decide;
mod files;
mod palette;
mod refresh;
mod review;
mod settling;
mod story;
mod undo;

use std::sync::Arc;

use folioscope::model::{
    Column, ColumnData, Dataset, Field, Kind, Names, Scale, ScaleId, Source, Table,
};
use folioscope::project::Document;
use folioscope::state::{Command, Effect, Event, State};

/// A column of names.
pub fn names(header: &str, field: Field, cells: &[&str]) -> Column {
    let mut dictionary = Names::new();
    let ids = cells.iter().map(|cell| dictionary.intern(cell)).collect();
    Column {
        header: header.to_owned(),
        field: Some(field),
        data: ColumnData::Text {
            names: Arc::new(dictionary),
            ids,
        },
        invalid: 0,
    }
}

/// Four customers with billing and profitability.
pub fn customers() -> Dataset {
    let table = Table {
        kind: Kind::Customers,
        columns: vec![
            names(
                "Customer",
                Field::Customer,
                &["Acme", "Brand & Söhne", "Corvo", "Delta"],
            ),
            Column {
                header: "Billing".to_owned(),
                field: Some(Field::Billing),
                data: ColumnData::Number(vec![1000.0, 250.0, f64::NAN, 50.0]),
                invalid: 1,
            },
            Column {
                header: "Profitability".to_owned(),
                field: Some(Field::Profitability),
                data: ColumnData::Scale {
                    scale: Scale {
                        id: ScaleId::Known("profitability".to_owned()),
                        steps: vec!["low".to_owned(), "medium".to_owned(), "high".to_owned()],
                    },
                    steps: vec![2, 0, 255, 1],
                },
                invalid: 0,
            },
        ],
        rows: 4,
        sheet_rows: Vec::new(),
        first_row: 2,
        source: 0,
        stacked: Vec::new(),
    };
    Dataset {
        tables: vec![Arc::new(table)],
        sources: vec![Source {
            file: "customers.xlsx".to_owned(),
            sheet: "Data".to_owned(),
        }],
        currency: Some("EUR".to_owned()),
        ..Dataset::default()
    }
}

/// A state with [`customers`] open.
pub fn opened() -> State {
    let mut state = State::default();
    state.receive(Event::Sample(Box::new(Document {
        name: "Customers".to_owned(),
        dataset: customers(),
        ..Document::default()
    })));
    state
}

/// Everything of the document that is saved, in comparable form.
pub fn portrait(state: &State) -> Vec<u8> {
    let document = state.document().cloned().unwrap_or_default();
    folioscope::project::to_bytes(&document, &folioscope::progress::Silent).unwrap()
}

/// A change of a setting.
pub fn set(key: &str, value: f64) -> Command {
    Command::Set {
        method: "abc",
        key: key.to_owned(),
        value: value.into(),
    }
}

/// A step of a drag.
pub fn drag(value: f64) -> Command {
    Command::Drag {
        method: "abc",
        key: "a".to_owned(),
        value: value.into(),
    }
}

/// The requests among effects: id and method.
pub fn requests(effects: &[Effect]) -> Vec<(u64, &'static str)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Analyse(request) => Some((request.id, request.method)),
            _ => None,
        })
        .collect()
}
