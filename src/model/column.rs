//! Typed columns.

use std::sync::Arc;

use super::{Day, Field, MISSING_STEP, NameId, Names, Scale};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnType {
    /// Free text, dictionary-encoded.
    Text,
    /// Figures.
    Number,
    /// Figures that were written as percentages; held as ratios (0.25 for 25 %).
    Percent,
    /// Calendar days.
    Date,
    /// Steps of an ordered scale.
    Scale,
    /// Several choices a cell.
    Choices,
}

/// Several choices a row, out of at most 64 options.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The options met.
    pub options: Names,
    /// One bit an option; 0 where the cell was blank.
    pub sets: Vec<u64>,
}

/// The cells of a column.
#[derive(Clone, Debug)]
pub enum ColumnData {
    /// Dictionary and one id a row.
    Text {
        /// The dictionary.
        names: Arc<Names>,
        /// One id a row.
        ids: Vec<NameId>,
    },
    /// One figure a row, `NaN` where missing.
    Number(Vec<f64>),
    /// One ratio a row (0.25 for 25 %), `NaN` where missing.
    Percent(Vec<f64>),
    /// One day a row.
    Date(Vec<Day>),
    /// One step a row, 0 the lowest, [`MISSING_STEP`] where missing.
    Scale {
        /// The steps there are.
        scale: Scale,
        /// One step a row.
        steps: Vec<u8>,
    },
    /// One set a row.
    Choices(Choices),
}

/// A column of a [`super::Table`].
#[derive(Clone, Debug)]
pub struct Column {
    /// The header as the spreadsheet has it.
    pub header: String,
    /// What it means; `None` where it was not recognised: it is then a criterion of the user's own.
    pub field: Option<Field>,
    /// Its cells.
    pub data: ColumnData,
    /// Cells that held something that could not be read.
    pub invalid: usize,
}

impl Column {
    /// What it means, where no other column of a table can mean the same; else its header tells it apart.
    pub fn sole_field(&self) -> Option<Field> {
        self.field.filter(|field| !field.repeats())
    }

    /// Rows.
    pub fn len(&self) -> usize {
        match &self.data {
            ColumnData::Text { ids, .. } => ids.len(),
            ColumnData::Number(values) | ColumnData::Percent(values) => values.len(),
            ColumnData::Date(days) => days.len(),
            ColumnData::Scale { steps, .. } => steps.len(),
            ColumnData::Choices(choices) => choices.sets.len(),
        }
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What it holds.
    pub fn column_type(&self) -> ColumnType {
        match self.data {
            ColumnData::Text { .. } => ColumnType::Text,
            ColumnData::Number(_) => ColumnType::Number,
            ColumnData::Percent(_) => ColumnType::Percent,
            ColumnData::Date(_) => ColumnType::Date,
            ColumnData::Scale { .. } => ColumnType::Scale,
            ColumnData::Choices(_) => ColumnType::Choices,
        }
    }

    /// Whether the cell of `row` holds a value.
    pub fn is_filled(&self, row: usize) -> bool {
        match &self.data {
            ColumnData::Text { ids, .. } => ids.get(row).is_some_and(|id| id.is_some()),
            ColumnData::Number(values) | ColumnData::Percent(values) => {
                values.get(row).is_some_and(|v| !v.is_nan())
            }
            ColumnData::Date(days) => days.get(row).is_some_and(|day| day.is_some()),
            ColumnData::Scale { steps, .. } => {
                steps.get(row).is_some_and(|&step| step != MISSING_STEP)
            }
            ColumnData::Choices(choices) => choices.sets.get(row).is_some_and(|&set| set != 0),
        }
    }

    /// Cells with a value.
    pub fn filled(&self) -> usize {
        match &self.data {
            ColumnData::Text { ids, .. } => ids.iter().filter(|id| id.is_some()).count(),
            ColumnData::Number(values) | ColumnData::Percent(values) => {
                values.iter().filter(|value| !value.is_nan()).count()
            }
            ColumnData::Date(days) => days.iter().filter(|day| day.is_some()).count(),
            ColumnData::Scale { steps, .. } => {
                steps.iter().filter(|step| **step != MISSING_STEP).count()
            }
            ColumnData::Choices(choices) => choices.sets.iter().filter(|set| **set != 0).count(),
        }
    }

    /// The figures, for [`ColumnType::Number`] and [`ColumnType::Percent`].
    pub fn numbers(&self) -> Option<&[f64]> {
        match &self.data {
            ColumnData::Number(values) | ColumnData::Percent(values) => Some(values),
            _ => None,
        }
    }

    /// The days, for [`ColumnType::Date`].
    pub fn days(&self) -> Option<&[Day]> {
        match &self.data {
            ColumnData::Date(days) => Some(days),
            _ => None,
        }
    }

    /// Dictionary and ids, for [`ColumnType::Text`].
    pub fn texts(&self) -> Option<(&Arc<Names>, &[NameId])> {
        match &self.data {
            ColumnData::Text { names, ids } => Some((names, ids)),
            _ => None,
        }
    }

    /// The text of a cell, for [`ColumnType::Text`]; `None` where blank or not text.
    pub fn text(&self, row: usize) -> Option<&str> {
        let (names, ids) = self.texts()?;
        let id = *ids.get(row)?;
        id.is_some().then(|| names.get(id))
    }

    /// The value of a cell as a figure: itself, a percentage as a ratio, a scale step as 0–100 in equal steps; `NaN` else.
    pub fn value(&self, row: usize) -> f64 {
        match &self.data {
            ColumnData::Number(values) | ColumnData::Percent(values) => {
                values.get(row).copied().unwrap_or(f64::NAN)
            }
            ColumnData::Scale { scale, steps } => {
                steps.get(row).map_or(f64::NAN, |&step| scale.score(step))
            }
            _ => f64::NAN,
        }
    }

    /// Whether its values rest on figures (solid) rather than on opinion (hollow).
    pub fn is_evidence(&self) -> bool {
        matches!(
            self.column_type(),
            ColumnType::Number | ColumnType::Percent | ColumnType::Date
        )
    }
}
