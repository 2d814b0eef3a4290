//! What the user or the command line decided about a file; everything else is worked out.

use serde::{Deserialize, Serialize};

use super::draft::DateOrder;
use super::number::DecimalSign;
use crate::model::{ColumnType, Field, Kind, name_key};

/// Decisions about one file. Reading honours every one, and works out what is not decided. Remembered for files like it,
/// and saved with the portfolio for reading it again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// The sheet to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What its rows are.
    #[serde(with = "kind_id", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Where the header is.
    #[serde(skip_serializing_if = "HeaderChoice::is_found")]
    pub header: HeaderChoice,
    /// Encoding of a text file, by any of its names (`windows-1251`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Delimiter of a text file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Which of several tables on the sheet, by its index in [`super::Offer::Tables`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<usize>,
    /// Sheets to read one below the other ([`super::Offer::Stack`]); an empty list reads one sheet alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack: Option<Vec<String>>,
    /// Whether columns of months or products become lines ([`super::Offer::Unpivot`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unpivot: Option<bool>,
    /// Whether group names are filled down ([`super::Offer::FillDown`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fill_down: Option<bool>,
    /// Whether hidden rows and columns are left out ([`super::Offer::Hidden`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_hidden: Option<bool>,
    /// Headers of the columns to read, all where none is named: a ledger that is only added up takes half the time and
    /// memory. Its rows are judged by these columns alone, as if the file had no others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// What was decided about single columns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ColumnChoice>,
}

/// Where the header is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeaderChoice {
    /// Where it is found.
    #[default]
    Found,
    /// There is none: the first row is data.
    Absent,
    /// From row to row as the spreadsheet counts them, from 1; names of several rows are put together.
    Rows(u32, u32),
}

impl HeaderChoice {
    /// Whether nothing was decided.
    pub fn is_found(&self) -> bool {
        *self == Self::Found
    }
}

/// A column of a file. Files of a kind are told apart by headers, duplicate and empty headers by their place as well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ColumnRef {
    /// Its header as the table names it.
    pub header: String,
    /// Its place among the table's columns, from 0, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<usize>,
}

impl ColumnRef {
    /// A column by its header alone.
    pub fn named(header: impl Into<String>) -> Self {
        Self {
            header: header.into(),
            at: None,
        }
    }

    /// The place of this column among `headers`: where it stood if the header there is still the same, else the first
    /// column of that header.
    pub fn find<'h>(&self, headers: impl Iterator<Item = &'h str> + Clone) -> Option<usize> {
        let own = name_key(&self.header);
        let same = |header: &str| name_key(header) == own;
        if let Some(at) = self.at
            && headers.clone().nth(at).is_some_and(same)
        {
            return Some(at);
        }
        let mut headers = headers;
        headers.position(same)
    }
}

/// What was decided about one column; `None` leaves a part of it to the reading.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ColumnChoice {
    /// Which column.
    pub column: ColumnRef,
    /// What it means.
    #[serde(with = "meaning_id", skip_serializing_if = "Option::is_none")]
    pub meaning: Option<MeaningChoice>,
    /// What it holds.
    #[serde(with = "type_id", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ColumnType>,
    /// The decimal sign of figures written as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalSign>,
    /// Order of day and month of dates written as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<DateOrder>,
    /// What figures are multiplied by: 1000 where the file counts in thousands, 0.01 where 25 stands for 25 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<f64>,
    /// The words of a scale, lowest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<Vec<String>>,
}

impl ColumnChoice {
    /// Nothing decided yet about a column.
    pub fn about(column: ColumnRef) -> Self {
        Self {
            column,
            ..Self::default()
        }
    }

    /// Whether nothing is decided.
    pub fn is_empty(&self) -> bool {
        *self == Self::about(self.column.clone())
    }
}

/// A meaning that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeaningChoice {
    /// A known field.
    Field(Field),
    /// A criterion of the user's own.
    Own,
}

impl MeaningChoice {
    /// The field, where it is one.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Own => None,
        }
    }
}

impl From<Option<Field>> for MeaningChoice {
    fn from(field: Option<Field>) -> Self {
        field.map_or(Self::Own, Self::Field)
    }
}

impl Options {
    /// What was decided about the column at `at` among `headers`.
    pub fn column<'h>(
        &self,
        at: usize,
        headers: impl Iterator<Item = &'h str> + Clone,
    ) -> Option<&ColumnChoice> {
        self.columns
            .iter()
            .find(|choice| choice.column.find(headers.clone()) == Some(at))
    }

    /// Gives a meaning to a column known by its header; `None` for a criterion of the user's own.
    pub fn give_meaning(&mut self, header: &str, field: Option<Field>) {
        self.choice(&ColumnRef::named(header)).meaning = Some(field.into());
    }

    /// What is decided about a column, to be changed.
    pub fn choice(&mut self, column: &ColumnRef) -> &mut ColumnChoice {
        let key = name_key(&column.header);
        let known = self.columns.iter().position(|choice| {
            let known = &choice.column;
            name_key(&known.header) == key
                && (known.at == column.at || known.at.is_none() || column.at.is_none())
        });
        let at = known.unwrap_or_else(|| {
            self.columns.push(ColumnChoice::about(column.clone()));
            self.columns.len() - 1
        });
        &mut self.columns[at]
    }

    /// Whether `other` asks for the same rows of the file: only what becomes of them differs.
    pub fn reads_alike(&self, other: &Self) -> bool {
        self.sheet == other.sheet
            && self.header == other.header
            && self.encoding == other.encoding
            && self.delimiter == other.delimiter
            && self.table == other.table
            && self.stack == other.stack
            && self.only == other.only
    }
}

/// The id of a column type in JSON and on the command line.
pub fn type_name(kind: ColumnType) -> &'static str {
    match kind {
        ColumnType::Text => "text",
        ColumnType::Number => "number",
        ColumnType::Percent => "percent",
        ColumnType::Date => "date",
        ColumnType::Scale => "scale",
        ColumnType::Choices => "choices",
    }
}

/// The column type of an id.
pub fn type_named(id: &str) -> Option<ColumnType> {
    [
        ColumnType::Text,
        ColumnType::Number,
        ColumnType::Percent,
        ColumnType::Date,
        ColumnType::Scale,
        ColumnType::Choices,
    ]
    .into_iter()
    .find(|kind| type_name(*kind) == id)
}

/// Ids in the saved form; one that is not known leaves the part to the reading.
macro_rules! by_id {
    ($module:ident, $type:ty, $id:expr, $of:expr) => {
        mod $module {
            use super::*;

            pub fn serialize<S: serde::Serializer>(
                value: &Option<$type>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let id: fn($type) -> &'static str = $id;
                value.map(id).serialize(serializer)
            }

            pub fn deserialize<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<$type>, D::Error> {
                let of: fn(&str) -> Option<$type> = $of;
                Ok(Option::<String>::deserialize(deserializer)?.and_then(|id| of(&id)))
            }
        }
    };
}

by_id!(kind_id, Kind, Kind::id, Kind::from_id);
by_id!(type_id, ColumnType, type_name, type_named);
by_id!(
    meaning_id,
    MeaningChoice,
    |meaning| meaning.field().map_or("own", Field::id),
    |id| match id {
        "own" => Some(MeaningChoice::Own),
        id => Field::from_id(id).map(MeaningChoice::Field),
    }
);
