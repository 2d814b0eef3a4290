//! The table behind a chart whose rows are accounts: its columns, one like in every such table.

use std::sync::Arc;

use super::rank_table::{member_names, name_head};
use super::words::Words;
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable};
use crate::analysis::Population;
use crate::locale::Locale;
use crate::model::By;

/// What the columns of such a table need to know, kept until somebody looks at it.
pub struct MemberTable {
    /// The language.
    pub locale: Locale,
    by: By,
    mask: bool,
    value_head: String,
    currency: String,
}

impl MemberTable {
    /// For the accounts and the measure of a chart.
    pub fn new(brief: &Brief<'_>, words: &Words<'_>) -> Self {
        Self {
            locale: brief.locale.clone(),
            by: words.by.clone(),
            mask: brief.mask_names,
            value_head: words.measure_head(),
            currency: words.currency.to_owned(),
        }
    }

    /// The table of these columns, made when somebody looks at it.
    pub fn lazily(
        self,
        rows: usize,
        columns: impl FnOnce(&Self) -> Vec<DataColumn> + Send + Sync + 'static,
    ) -> LazyTable {
        LazyTable::new(rows, move || DataTable {
            columns: columns(&self),
            rows,
        })
    }

    /// ISO code of the currency of the measure; empty where it is none or unknown.
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// The names of members, masked where asked for.
    pub fn names(&self, population: &Population, members: impl Iterator<Item = u32>) -> DataColumn {
        let names = member_names(population, members, (&self.locale, &self.by, self.mask));
        DataColumn {
            head: self.locale.text(&name_head(&self.by)),
            format: CellFormat::Text,
            cells: DataCells::Text(names),
        }
    }

    /// Words, drawn as chips.
    pub fn classes(&self, head: &str, cells: impl Iterator<Item = Arc<str>>) -> DataColumn {
        DataColumn {
            head: self.locale.text(head),
            format: CellFormat::Class,
            cells: DataCells::Text(cells.collect()),
        }
    }

    /// Words.
    pub fn texts(&self, head: &str, cells: impl Iterator<Item = Arc<str>>) -> DataColumn {
        DataColumn {
            head: self.locale.text(head),
            format: CellFormat::Text,
            cells: DataCells::Text(cells.collect()),
        }
    }

    /// Figures under a head of the language files.
    pub fn numbers(
        &self,
        head: &str,
        format: CellFormat,
        cells: impl Iterator<Item = f64>,
    ) -> DataColumn {
        DataColumn {
            head: self.locale.text(head),
            format,
            cells: DataCells::Number(cells.collect()),
        }
    }

    /// Amounts of the measure under a head that is written already.
    pub fn amounts(&self, head: String, cells: impl Iterator<Item = f64>) -> DataColumn {
        DataColumn {
            head,
            format: CellFormat::Money(self.currency.clone()),
            cells: DataCells::Number(cells.collect()),
        }
    }

    /// The measure of each member.
    pub fn values(
        &self,
        population: &Population,
        members: impl Iterator<Item = u32>,
    ) -> DataColumn {
        let value = |member: u32| {
            let values = &population.values;
            values.get(member as usize).copied().unwrap_or(f64::NAN)
        };
        self.amounts(self.value_head.clone(), members.map(value))
    }

    /// The last day of each member.
    pub fn last_days(
        &self,
        population: &Population,
        members: impl Iterator<Item = u32>,
    ) -> DataColumn {
        let last = |member: u32| {
            let member = population.members.get(member as usize);
            member
                .filter(|member| member.last.is_some())
                .map_or(f64::NAN, |member| f64::from(member.last.0))
        };
        self.numbers("chart-head-last", CellFormat::Date, members.map(last))
    }
}
