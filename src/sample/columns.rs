//! A table built column by column, in the user's words.

use std::sync::Arc;

use crate::locale::Locale;
use crate::model::{
    Choices, Column, ColumnData, Day, Field, Kind, MISSING_STEP, Names, Scale, ScaleId, Table,
};

/// A table in the making.
pub(super) struct Draft<'l> {
    locale: &'l Locale,
    columns: Vec<Column>,
}

impl<'l> Draft<'l> {
    pub(super) fn new(locale: &'l Locale) -> Self {
        Self {
            locale,
            columns: Vec::new(),
        }
    }

    pub(super) fn text<T: AsRef<str>>(
        &mut self,
        field: Field,
        cells: impl IntoIterator<Item = Option<T>>,
    ) {
        let header = header(self.locale, field);
        self.columns.push(text_column(header, Some(field), cells));
    }

    pub(super) fn number(&mut self, field: Field, cells: impl IntoIterator<Item = f64>) {
        self.push(field, ColumnData::Number(cells.into_iter().collect()));
    }

    pub(super) fn percent(&mut self, field: Field, cells: impl IntoIterator<Item = f64>) {
        self.push(field, ColumnData::Percent(cells.into_iter().collect()));
    }

    pub(super) fn date(&mut self, field: Field, cells: impl IntoIterator<Item = Day>) {
        self.push(field, ColumnData::Date(cells.into_iter().collect()));
    }

    /// Steps of a known scale, `None` for blank.
    pub(super) fn scale(&mut self, field: Field, cells: impl IntoIterator<Item = Option<u8>>) {
        let data = ColumnData::Scale {
            scale: Scale {
                id: ScaleId::Known(field.id().to_owned()),
                steps: scale_words(self.locale, field),
            },
            steps: cells
                .into_iter()
                .map(|step| step.unwrap_or(MISSING_STEP))
                .collect(),
        };
        self.push(field, data);
    }

    /// Sets of options, each a bit.
    pub(super) fn choices(&mut self, field: Field, words: &[String], sets: Vec<u64>) {
        let mut options = Names::new();
        for word in words {
            options.intern(word);
        }
        self.push(field, ColumnData::Choices(Choices { options, sets }));
    }

    /// A column of the user's own.
    pub(super) fn own_text<T: AsRef<str>>(
        &mut self,
        header: String,
        cells: impl IntoIterator<Item = Option<T>>,
    ) {
        self.columns.push(text_column(header, None, cells));
    }

    /// The column of a field as it was in an earlier year: that of today but for the rows that are said, figures as they are
    /// and steps by their place from 0. Those without a value today had none then.
    pub(super) fn earlier(&mut self, field: Field, year: i16, then: impl Fn(usize) -> Option<f64>) {
        let Some(today) = self.columns.iter().find(|own| own.field == Some(field)) else {
            return;
        };
        let mut data = today.data.clone();
        match &mut data {
            ColumnData::Number(values) => {
                for (row, value) in values.iter_mut().enumerate().filter(|(_, of)| !of.is_nan()) {
                    *value = then(row).unwrap_or(*value);
                }
            }
            ColumnData::Scale { steps, .. } => {
                let known = steps.iter_mut().enumerate();
                for (row, step) in known.filter(|(_, of)| **of != MISSING_STEP) {
                    *step = then(row).map_or(*step, |then| then as u8);
                }
            }
            _ => return,
        }
        self.columns.push(Column {
            header: format!("{} {year}", today.header),
            field: None,
            data,
            invalid: 0,
        });
    }

    fn push(&mut self, field: Field, data: ColumnData) {
        self.columns.push(Column {
            header: header(self.locale, field),
            field: Some(field),
            data,
            invalid: 0,
        });
    }

    pub(super) fn finish(self, kind: Kind, source: usize) -> Table {
        Table {
            kind,
            rows: self.columns.first().map_or(0, Column::len),
            columns: self.columns,
            sheet_rows: Vec::new(),
            first_row: 2,
            source,
            stacked: Vec::new(),
        }
    }
}

fn text_column<T: AsRef<str>>(
    header: String,
    field: Option<Field>,
    cells: impl IntoIterator<Item = Option<T>>,
) -> Column {
    let mut names = Names::new();
    let ids = cells
        .into_iter()
        .map(|cell| names.intern(cell.as_ref().map_or("", AsRef::as_ref)))
        .collect();
    Column {
        header,
        field,
        data: ColumnData::Text {
            names: Arc::new(names),
            ids,
        },
        invalid: 0,
    }
}

/// The header of a field.
pub(super) fn header(locale: &Locale, field: Field) -> String {
    locale.text(&format!("field-{}", field.id()))
}

/// The words of a field's scale, low to high.
pub(super) fn scale_words(locale: &Locale, field: Field) -> Vec<String> {
    field
        .scale_steps()
        .iter()
        .map(|step| locale.text(&format!("scale-{}-{step}", field.id())))
        .collect()
}
