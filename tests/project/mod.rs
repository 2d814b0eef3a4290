//! Saved portfolios: what is written is read, and no bytes do harm.

mod story;

use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use folioscope::analysis::Group;
use folioscope::import::{ErrorCode, Finding, RowRuns, Severity};
use folioscope::model::{
    Choices, Column, ColumnData, Dataset, Day, Field, Filter, Kind, Names, Question, Rule, Scale,
    ScaleId, Source, Stretch, Table,
};
use folioscope::progress::{Progress, Silent};
use folioscope::project::{Document, Edit, Origin, from_bytes, to_bytes};
use proptest::prelude::*;

fn column(header: &str, field: Option<Field>, data: ColumnData) -> Column {
    Column {
        header: header.to_owned(),
        field,
        data,
        invalid: 3,
    }
}

fn text(cells: &[Option<String>]) -> ColumnData {
    let mut names = Names::new();
    let ids = cells
        .iter()
        .map(|cell| names.intern(cell.as_deref().unwrap_or("")))
        .collect();
    ColumnData::Text {
        names: Arc::new(names),
        ids,
    }
}

fn table(kind: Kind, rows: usize, columns: Vec<Column>, sheet_rows: Vec<u32>) -> Table {
    Table {
        kind,
        columns,
        rows,
        sheet_rows,
        first_row: 5,
        source: 0,
        stacked: Vec::new(),
    }
}

fn document(tables: Vec<Table>) -> Document {
    Document {
        name: "Plan".to_owned(),
        dataset: Dataset {
            tables: tables.into_iter().map(Arc::new).collect(),
            sources: vec![Source {
                file: "sales.xlsx".to_owned(),
                sheet: "Données".to_owned(),
            }],
            currency: Some("EUR".to_owned()),
            ..Dataset::default()
        },
        ..Document::default()
    }
}

/// Everything of a document, in comparable form; figures by their bits, any missing figure as one.
fn portrait(document: &Document) -> String {
    let mut text = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        document.name,
        document.questions,
        document.settings,
        document.edits,
        document.origins,
        document.findings,
        document.unknown,
        document.dataset.sources,
        document.dataset.currency,
    );
    for table in &document.dataset.tables {
        text += &format!(
            "\n{:?} {} {:?} {} {} {:?}",
            table.kind, table.rows, table.sheet_rows, table.first_row, table.source, table.stacked
        );
        for column in &table.columns {
            text += &format!(
                "\n  {:?} {:?} {} ",
                column.header, column.field, column.invalid
            );
            text += &match &column.data {
                ColumnData::Text { ids, .. } => {
                    let cells: Vec<_> = (0..ids.len()).map(|row| column.text(row)).collect();
                    format!("{ids:?} {cells:?}")
                }
                ColumnData::Number(values) | ColumnData::Percent(values) => {
                    let bits: Vec<_> = values
                        .iter()
                        .map(|v| (!v.is_nan()).then_some(v.to_bits()))
                        .collect();
                    format!("{:?} {bits:?}", column.column_type())
                }
                ColumnData::Choices(choices) => {
                    let options: Vec<_> = choices.options.iter().collect();
                    format!("{options:?} {:?}", choices.sets)
                }
                other => format!("{other:?}"),
            };
        }
    }
    text
}

fn tables() -> impl Strategy<Value = Document> {
    let rows = prop_oneof![0..4usize, 200..300usize];
    rows.prop_flat_map(|rows| {
        let texts = prop::collection::vec(prop::option::of("[a-zé中 ]{1,6}"), rows);
        let money = prop::collection::vec(
            prop_oneof![
                (-1_000_000..1_000_000i64).prop_map(|c| c as f64 / 100.0),
                Just(f64::NAN)
            ],
            rows,
        );
        let exact = prop::collection::vec(
            prop_oneof![
                any::<f64>().prop_filter("finite", |v| v.is_finite()),
                Just(-0.0)
            ],
            rows,
        );
        let days = prop::collection::vec(
            prop_oneof![(-30_000..60_000i32).prop_map(Day), Just(Day::NONE)],
            rows,
        );
        let steps = prop::collection::vec(prop_oneof![0..3u8, Just(255u8)], rows);
        let sets = prop::collection::vec(0..8u64, rows);
        (texts, money, exact, days, steps, sets, any::<bool>()).prop_map(
            move |(texts, money, exact, days, steps, sets, numbered)| {
                let mut options = Names::new();
                for option in ["price", "trust", "ease"] {
                    options.intern(option);
                }
                let scale = Scale {
                    id: ScaleId::Own("risk".to_owned()),
                    steps: vec!["low".to_owned(), "medium".to_owned(), "high".to_owned()],
                };
                let columns = vec![
                    column("Customer", Some(Field::Customer), text(&texts)),
                    column("Amount", Some(Field::Amount), ColumnData::Number(money)),
                    column("Own", None, ColumnData::Percent(exact)),
                    column("Date", Some(Field::Date), ColumnData::Date(days)),
                    column(
                        "Risk",
                        Some(Field::Risk),
                        ColumnData::Scale { scale, steps },
                    ),
                    column(
                        "Criteria",
                        Some(Field::DecisionCriteria),
                        ColumnData::Choices(Choices { options, sets }),
                    ),
                ];
                let sheet_rows = if numbered {
                    (0..rows as u32).map(|row| row * 2 + 5).collect()
                } else {
                    Vec::new()
                };
                let mut table = table(Kind::Ledger, rows, columns, sheet_rows);
                if numbered {
                    table.stacked.push(Stretch {
                        row: rows / 2,
                        source: 0,
                    });
                }
                document(vec![table])
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Random tables come back cell by cell, missing values as missing, and the same document gives the same bytes.
    #[test]
    fn round_trip(document in tables()) {
        let bytes = to_bytes(&document, &Silent).unwrap();
        let read = from_bytes(&bytes, &Silent).unwrap();
        prop_assert_eq!(portrait(&read), portrait(&document));
        prop_assert_eq!(to_bytes(&read, &Silent).unwrap(), bytes);
    }

    /// Bytes that were cut or changed give an error or a document, never a panic.
    #[test]
    fn damaged_bytes_do_no_harm(
        document in tables(),
        cut in 0.0..1.0f64,
        flips in prop::collection::vec((0.0..1.0f64, any::<u8>()), 0..8),
    ) {
        let mut bytes = to_bytes(&document, &Silent).unwrap();
        for (at, value) in flips {
            let at = (at * bytes.len() as f64) as usize;
            bytes[at] = value;
        }
        let _ = from_bytes(&bytes, &Silent);
        bytes.truncate((cut * bytes.len() as f64) as usize);
        prop_assert!(from_bytes(&bytes, &Silent).is_err());
    }
}

/// Questions, settings, edits, findings and origins come back; an open end of a filter does not make the file unreadable.
#[test]
fn everything_but_the_cells() {
    let mut document = document(Vec::new());
    let mut question = Question::default();
    question.filters.push(Filter {
        column: "country".to_owned(),
        rule: Rule::OneOf(vec!["NL".to_owned()]),
    });
    question.period = Some((Day(1), Day(2)));
    document.questions.insert(Group::Suppliers, question);
    let mut settings = folioscope::analysis::Settings::default();
    settings.set("thresholds", serde_json::json!([0.7, 0.9]));
    document.settings.insert("abc".to_owned(), settings);
    document.edits.push(Edit {
        kind: "customers".to_owned(),
        name: "Acme".to_owned(),
        column: "risk".to_owned(),
        value: "high".to_owned(),
        before: String::new(),
    });
    document.origins.push(Origin {
        file: "sales.csv".to_owned(),
        delimiter: Some(';'),
        header_row: Some(4),
        ..Origin::default()
    });
    document.findings.push(Finding {
        severity: Severity::Warning,
        code: "bad-number",
        source: 0,
        sheet: Some("Jan".to_owned()),
        row: Some(214),
        column: Some("Omzet".to_owned()),
        value: "n/a".to_owned(),
        count: 3,
        place: Some(1),
        rows: RowRuns::from_pairs(&[(214, 215), (300, 300)]),
    });
    let read = from_bytes(&to_bytes(&document, &Silent).unwrap(), &Silent).unwrap();
    assert_eq!(portrait(&read), portrait(&document));

    let open = Filter {
        column: "billing".to_owned(),
        rule: Rule::Between(100.0, f64::INFINITY),
    };
    document
        .questions
        .entry(Group::Customers)
        .or_default()
        .filters = vec![open];
    let read = from_bytes(&to_bytes(&document, &Silent).unwrap(), &Silent).unwrap();
    assert_eq!(
        read.question(Group::Customers).filters[0].rule,
        Rule::Between(100.0, f64::MAX)
    );
}

/// The parts of a saved file.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn with_head(bytes: &[u8], change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let mut parts = parts(bytes);
    let mut head = serde_json::from_slice(&parts[0].1).unwrap();
    change(&mut head);
    parts[0].1 = serde_json::to_vec(&head).unwrap();
    packed(&parts)
}

fn small() -> Vec<u8> {
    let columns = vec![column(
        "Amount",
        Some(Field::Amount),
        ColumnData::Number(vec![1.0, 2.5]),
    )];
    to_bytes(
        &document(vec![table(Kind::Ledger, 2, columns, Vec::new())]),
        &Silent,
    )
    .unwrap()
}

/// A key that this version does not know is written back as it was.
#[test]
fn unknown_keys_are_kept() {
    let bytes = with_head(&small(), |head| {
        head["atlas"] = serde_json::json!({"sheets": [1, 2]})
    });
    let read = from_bytes(&bytes, &Silent).unwrap();
    let again = from_bytes(&to_bytes(&read, &Silent).unwrap(), &Silent).unwrap();
    assert_eq!(
        again.unknown["atlas"],
        serde_json::json!({"sheets": [1, 2]})
    );
}

/// A newer version is refused as such; a file that is none, as damaged.
#[test]
fn refusals_have_reasons() {
    let code = |bytes: &[u8]| from_bytes(bytes, &Silent).unwrap_err().code;
    let newer = with_head(&small(), |head| head["version"] = 99.into());
    assert_eq!(code(&newer), ErrorCode::NewerVersion);
    assert_eq!(code(b""), ErrorCode::Damaged);
    assert_eq!(code(b"PK\x03\x04 and so on"), ErrorCode::Damaged);
    assert_eq!(
        code(&packed(&[("word/document.xml".to_owned(), Vec::new())])),
        ErrorCode::Damaged
    );
    assert_eq!(
        code(&with_head(&small(), |head| head["format"] = "other".into())),
        ErrorCode::Damaged
    );
}

/// Lengths that the file does not hold cost nothing: they are compared with what is there.
#[test]
fn promised_lengths_are_not_believed() {
    for rows in [3u64, 1 << 31, u64::MAX >> 1] {
        let bytes = with_head(&small(), |head| head["tables"][0]["rows"] = rows.into());
        assert_eq!(
            from_bytes(&bytes, &Silent).unwrap_err().code,
            ErrorCode::Damaged
        );
    }
    // A few kilobytes that unpack to four hundred million rows.
    let mut bomb = parts(&with_head(&small(), |head| {
        head["tables"][0]["rows"] = 400_000_000.into();
    }));
    let cells = bomb.iter_mut().find(|(name, _)| name != "project.json");
    cells.unwrap().1 = vec![0; 1 << 20];
    assert_eq!(
        from_bytes(&packed(&bomb), &Silent).unwrap_err().code,
        ErrorCode::Damaged
    );
    let bytes = with_head(&small(), |head| {
        head["tables"][0]["columns"] = serde_json::json!([]);
        head["tables"][0]["rows"] = (1u64 << 30).into();
    });
    assert!(from_bytes(&bytes, &Silent).is_err());
    let bytes = with_head(&small(), |head| {
        head["tables"][0]["columns"][0]["type"] = "text".into();
    });
    assert!(from_bytes(&bytes, &Silent).is_err());
}

/// Nobody waits: neither writing nor reading goes on.
#[test]
fn cancelling_stops() {
    struct Gone;
    impl Progress for Gone {
        fn report(&self, _done: u64, _total: u64) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    assert_eq!(
        from_bytes(&small(), &Gone).unwrap_err().code,
        ErrorCode::Cancelled
    );
    let document = from_bytes(&small(), &Silent).unwrap();
    assert_eq!(
        to_bytes(&document, &Gone).unwrap_err().code,
        ErrorCode::Cancelled
    );
}

/// What could not be opened again is not written: beside the tables a file holds so much and no more.
#[test]
fn more_than_can_be_opened_is_not_saved() {
    let mut document = Document::default();
    document.edits.push(Edit {
        kind: "customers".to_owned(),
        name: "Acme".to_owned(),
        column: "billing".to_owned(),
        value: "x".repeat(97 << 20),
        before: String::new(),
    });
    let refused = to_bytes(&document, &Silent).unwrap_err();
    assert_eq!(refused.code, ErrorCode::TooLarge);
}
